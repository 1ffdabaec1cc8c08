/**
 * Checks the Danish course content: language, length, links, drawings, objectives and ids.
 *
 *     node tools/content/check-content-language.ts [folder] [--measure]
 *
 * `--measure` also prints LIX and the number of words of each lesson.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { checkDrawings } from './check-drawings.ts';
import { checkIds } from './check-ids.ts';
import { checkLength, measure } from './check-length.ts';
import { checkLinks, knownAddresses } from './check-links.ts';
import { checkObjectives } from './check-objectives.ts';
import { loadContent } from './load-content.ts';
import { byPlace } from './problem.ts';
import { spellSources } from './spell-sources.ts';
import { MissingDictionary, checkOwnWords, checkSpelling, readOwnWords } from './spelling.ts';

const repository = resolve(import.meta.dirname, '../..');
const given = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const root = given === undefined ? join(repository, 'libs/course-content') : resolve(given);

function run(): number {
  const { content, problems: loadProblems } = loadContent(root);
  const modules = content.courses.flatMap((course) => course.modules);
  const lessons = modules.flatMap((module) => module.lessons);
  const addresses = knownAddresses(content);
  const wordFile = join(root, 'words.txt');
  const own = readOwnWords(wordFile);
  const problems = [
    ...loadProblems,
    ...checkIds(content),
    ...checkDrawings(root),
    ...lessons.flatMap((lesson) => [...checkLength(lesson), ...checkLinks(lesson, addresses)]),
    ...modules.flatMap(checkObjectives),
    ...checkOwnWords(wordFile, own),
    ...checkSpelling(spellSources(content), new Set(own)),
  ];
  if (process.argv.includes('--measure')) {
    for (const lesson of lessons) {
      const { lix, words } = measure(lesson);
      console.log(`${relative(repository, lesson.file)}: LIX ${lix.toFixed(1)}, ${words} words`);
    }
  }
  for (const { file, line, message } of problems.toSorted(byPlace)) {
    console.log(`${relative(repository, file)}:${line}: ${message.replaceAll(`${repository}/`, '')}`);
  }
  console.log(`content: ${lessons.length} lessons, ${problems.length} problems`);
  return problems.length > 0 ? 1 : 0;
}

try {
  if (!existsSync(root)) throw new Error(`there is no ${root}`);
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof MissingDictionary)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
