import { ModulesContainer } from '@nestjs/core';
import { ACCESS } from '@trin/core-api';
import { readConfig } from '@trin/core-api';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, type RunningApp } from './create-app.js';

describe('the whole application', () => {
  const directory = mkdtempSync(join(tmpdir(), 'trin-boot-'));
  let running: RunningApp;
  beforeAll(async () => {
    running = await createApp(readConfig({ NODE_ENV: 'test', DEMO: 'true', DATA_DIR: directory, LOG_LEVEL: 'error' }));
  });
  afterAll(async () => {
    await running.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const routes = (): { name: string; access: unknown }[] =>
    [...running.app.get(ModulesContainer).values()].flatMap((module) =>
      [...module.controllers.values()].flatMap(({ metatype }) => {
        if (typeof metatype !== 'function') return [];
        const prototype = metatype.prototype as Record<string, unknown>;
        return Object.getOwnPropertyNames(prototype).flatMap((method) => {
          const handler = prototype[method];
          if (method === 'constructor' || typeof handler !== 'function' || !Reflect.hasMetadata('path', handler))
            return [];
          return [{ name: `${metatype.name}.${method}`, access: Reflect.getMetadata(ACCESS, handler) as unknown }];
        });
      }),
    );

  it('knows who may call every route', () => {
    expect(routes().length).toBeGreaterThan(30);
    expect(routes().filter((route) => route.access === undefined)).toEqual([]);
  });
});
