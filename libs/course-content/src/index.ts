import { fileURLToPath } from 'node:url';

/** Absolute path of the folder that holds `glossary.yaml` and `courses/`. */
export const courseContentRoot = fileURLToPath(new URL('..', import.meta.url));
