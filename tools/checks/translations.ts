import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isTest, sourceFiles } from './files.ts';
import { report, root, shown } from './report.ts';
import { compareLanguages, lineOfKey, readTexts } from './texts.ts';
import { isAnswered, usedKeys } from './used-keys.ts';

const languages = ['da', 'en'] as const;
const problems: string[] = [];
const all = { da: new Map<string, string>(), en: new Map<string, string>() };
const owners = new Map<string, string>();

const scopes = readdirSync(join(root, 'libs')).filter((scope) => existsSync(join(root, 'libs', scope, 'contract')));

for (const scope of scopes) {
  const folder = join(root, 'libs', scope, 'contract/i18n');
  const file = { da: join(folder, 'da.json'), en: join(folder, 'en.json') };
  const absent = languages.filter((language) => !existsSync(file[language]));
  if (absent.length > 0) {
    problems.push(...absent.map((language) => `${shown(file[language])}:1: is missing`));
    continue;
  }
  const texts = { da: readTexts(file.da), en: readTexts(file.en) };
  for (const { key, language, problem } of compareLanguages(texts.da, texts.en)) {
    problems.push(`${shown(file[language])}:${lineOfKey(file[language], key)}: ${key} ${problem}`);
  }
  for (const key of texts.da.keys()) {
    const owner = owners.get(key);
    if (owner) problems.push(`${shown(file.da)}:${lineOfKey(file.da, key)}: ${key} stands in ${owner} too`);
    owners.set(key, `libs/${scope}`);
  }
  for (const language of languages) for (const [key, text] of texts[language]) all[language].set(key, text);
}

// Every error code has words for people.
for (const scope of scopes) {
  const folder = join(root, 'libs', scope, 'contract/src');
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith('-error-code.ts'))) {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n');
    lines.forEach((line, index) => {
      const code = /:\s*'([A-Z][A-Z0-9_]*)'/.exec(line)?.[1];
      if (code && !all.da.has(`errors.${code}`)) {
        problems.push(
          `${shown(join(folder, name))}:${index + 1}: errors.${code} has no text in libs/${scope}/contract/i18n`,
        );
      }
    });
  }
}

// Every key that code asks for exists.
const groups = new Set([...all.da.keys()].map((key) => key.slice(0, key.indexOf('.'))));
const code = ['apps/api', 'apps/web', 'libs']
  .flatMap(sourceFiles)
  .filter((file) => /\.(?:ts|html)$/.test(file) && !isTest(file));
for (const file of code) {
  for (const used of usedKeys(readFileSync(file, 'utf8'), groups)) {
    if (!isAnswered(used, all.da)) problems.push(`${shown(file)}:${used.line}: no text for the key ${used.key}`);
  }
}

report('translations', problems, `${all.da.size} texts in ${scopes.length} scopes, both languages`);
