import { RuleTester } from 'eslint';
import { noDanishLetters } from './no-danish-letters.mjs';

const found = (letter: string, line: number, column: number) => ({
  messageId: 'found',
  data: { letter },
  line,
  column,
});

new RuleTester().run('no-danish-letters', noDanishLetters, {
  valid: ["const key = 'quizzes.page.title';", "const german = '\u00fc';", 'const query = `a&arrow=1`;'],
  invalid: [
    { code: "const text = 'Spørgsmål';", errors: [found('ø', 1, 17)] },
    { code: 'const a = 1;\n// små bogstaver\nconst b = 2;', errors: [found('å', 2, 6)] },
    { code: 'const Ærø = 1;', errors: [found('Æ', 1, 7)] },
    { code: "const html = '<p>&Aring;</p>';", errors: [found('&Aring;', 1, 18)] },
  ],
});
