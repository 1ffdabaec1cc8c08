import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A course package: path (with `/`, from the root) to bytes. A folder, a zip file or a draft all read as one. */
export type CoursePackage = ReadonlyMap<string, Uint8Array>;

const utf8 = new TextDecoder('utf-8');

/** Reads `glossary.yaml` and `courses/` below a folder. */
export async function readCoursePackage(root: string): Promise<CoursePackage> {
  const entries = await readdir(join(root, 'courses'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const all = [join(root, 'glossary.yaml'), ...paths.toSorted()];
  const files = await Promise.all(
    all.map(async (path): Promise<[string, Uint8Array]> => [
      relative(root, path).split(sep).join('/'),
      await readFile(path),
    ]),
  );
  return new Map(files);
}

/** The text of a file, composed (NFC) and without byte order mark; null when it is not in the package. */
export function findText(pkg: CoursePackage, path: string): string | null {
  const bytes = pkg.get(path);
  return bytes === undefined ? null : utf8.decode(bytes).normalize('NFC').replace(/\r\n?/g, '\n');
}

/** Every course folder of the package, in order. */
export function courseFolders(pkg: CoursePackage): readonly string[] {
  return [...pkg.keys()]
    .filter((path) => /^courses\/[^/]+\/course\.yaml$/.test(path))
    .map((path) => path.slice(0, -'/course.yaml'.length))
    .toSorted();
}

/** A path as written in a file of `folder`, from the package's root; null when it leads out of the package. */
export function resolveInPackage(folder: string, path: string): string | null {
  if (path.startsWith('/') || path.includes('\\') || /^[a-z]+:/i.test(path)) return null;
  const parts = folder.split('/');
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return null;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
