import 'reflect-metadata';
import { apiDocument } from '../docs/api-docs.js';
import { withApp } from './with-app.js';

await withApp(({ app }) => {
  process.stdout.write(`${JSON.stringify(apiDocument(app), null, 2)}\n`);
  return Promise.resolve();
});
