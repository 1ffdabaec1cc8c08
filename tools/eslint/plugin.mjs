// @ts-check
import { fileName } from './file-name.mjs';
import { noDanishLetters } from './no-danish-letters.mjs';

/** House rules that no published plugin has. */
export const trin = { rules: { 'no-danish-letters': noDanishLetters, 'file-name': fileName } };
