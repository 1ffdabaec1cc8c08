import { fileURLToPath } from 'node:url';

/**
 * The folder of the real courses. They are data to this scope and not a library it builds on, so they are found by
 * path; package.json names them as an input of the tests.
 */
export const courseContentRoot = fileURLToPath(new URL('../../../../course-content', import.meta.url));
