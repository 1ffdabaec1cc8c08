// @ts-check
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeTexts } from './merge-texts.mjs';
import { web, workspace } from './paths.mjs';

const fonts = [
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  'atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-italic.woff2',
  'literata/files/literata-latin-wght-normal.woff2',
];

/**
 * Puts into apps/web/generated what the build serves but nobody edits there: the texts of all scopes and the fonts.
 * Before `ng build`, because the service worker knows every file by its hash.
 */
export function generate() {
  const folder = join(web, 'generated');
  writeTexts(workspace, join(folder, 'i18n'));
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  for (const font of fonts) {
    copyFileSync(join(workspace, 'node_modules', '@fontsource-variable', font), join(folder, 'fonts', basename(font)));
  }
}
