import { readFileSync } from 'node:fs';
import { danishLetters } from '../eslint/no-danish-letters.mjs';
import { isTest, sourceFiles } from './files.ts';
import { report, shown } from './report.ts';

// ESLint sees .ts and .html of projects; text may slip out of the translation files into other kinds of files too.
const code = /\.(?:ts|html|mjs|js|css|scss|yml)$/;

const problems = ['apps', 'libs', 'tools']
  .flatMap(sourceFiles)
  .filter((file) => code.test(file) && !isTest(file))
  .flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const match = danishLetters.exec(line);
        return match ? [`${shown(file)}:${index + 1}: Danish letter '${match[0]}'`] : [];
      }),
  );
report('danish-letters', problems);
