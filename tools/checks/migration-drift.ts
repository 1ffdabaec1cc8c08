import { report } from './report.ts';
import { runApiTool } from './run-entry.ts';

// The migrations, run from nothing, must leave the tables that the entities describe.
report('migration-drift', runApiTool('schema-drift').problems);
