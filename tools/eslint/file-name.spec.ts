import { RuleTester } from 'eslint';
import { fileName } from './file-name.mjs';

const code = 'const a = 1;';
const browser = [{ browser: true }];

new RuleTester().run('file-name', fileName, {
  valid: [
    { code, filename: 'attempt.service.ts' },
    { code, filename: '1764000000000-create-quiz-attempt.ts' },
    { code, filename: 'attempt.controller.int-spec.ts' },
    { code, filename: 'quiz-page.spec.ts', options: browser },
  ],
  invalid: [
    { code, filename: 'QuizPage.ts', errors: [{ messageId: 'case' }] },
    { code, filename: 'quiz_page.ts', errors: [{ messageId: 'case' }] },
    { code, filename: 'quiz.component.ts', options: browser, errors: [{ messageId: 'suffix' }] },
  ],
});
