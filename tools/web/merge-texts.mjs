// @ts-check
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ [key: string]: string | Texts }} Texts */

// Read on the server only.
const serverOnly = new Set(['mail', 'pdf']);

/**
 * Merges the texts of one scope into those of the others; a key that two scopes define is an error.
 * @param {Texts} into
 * @param {Texts} from
 * @param {string} source
 * @param {string[]} [path]
 */
export function mergeTexts(into, from, source, path = []) {
  for (const [key, value] of Object.entries(from)) {
    if (path.length === 0 && serverOnly.has(key)) continue;
    const known = into[key];
    const here = [...path, key];
    if (known === undefined) into[key] = structuredClone(value);
    else if (typeof known === 'object' && typeof value === 'object') mergeTexts(known, value, source, here);
    else throw new Error(`${source}: ${here.join('.')} is defined twice.`);
  }
  return into;
}

/**
 * Writes one file per language from `libs/<scope>/contract/i18n`.
 * @param {string} workspace
 * @param {string} folder
 */
export function writeTexts(workspace, folder) {
  mkdirSync(folder, { recursive: true });
  for (const language of ['da', 'en']) {
    /** @type {Texts} */
    const texts = {};
    for (const scope of readdirSync(join(workspace, 'libs')).sort()) {
      const source = join(workspace, 'libs', scope, 'contract', 'i18n', `${language}.json`);
      const text = readIfThere(source);
      if (text !== undefined) mergeTexts(texts, JSON.parse(text), source);
    }
    writeFileSync(join(folder, `${language}.json`), JSON.stringify(texts));
  }
}

/** @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return;
    throw error;
  }
}
