import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Another process holds the data directory. */
export class DataDirectoryInUse extends Error {
  constructor(directory: string, processId: number) {
    super(`DATA_DIR: ${directory} is in use by process ${processId}; stop it, or set another DATA_DIR`);
  }
}

const isAlive = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/**
 * Locks the embedded database's directory, which PGlite itself does not: a second process on it would diverge
 * in silence. A lock left by a killed process is taken over.
 * @returns the function that gives the lock back
 * @throws DataDirectoryInUse
 */
export function lockDataDirectory(directory: string): () => void {
  const file = join(directory, 'trin.lock');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = openSync(file, 'wx');
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder !== process.pid && Number.isInteger(holder) && holder > 0 && isAlive(holder)) {
        throw new DataDirectoryInUse(directory, holder);
      }
      rmSync(file, { force: true });
    }
  }
  throw new Error(`could not lock ${directory}`);
}
