// @ts-check
import { basename } from 'node:path';

const kebabWithDottedRoles = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const angularSuffix = /\.(?:component|service|directive|pipe|module)\./;

/**
 * The name of a file tells which side it is on: dotted roles in the API (`attempt.service.ts`), the role as the last
 * noun in the browser (`quiz-page.ts`).
 * @type {import('eslint').Rule.RuleModule}
 */
export const fileName = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object', properties: { browser: { type: 'boolean' } }, additionalProperties: false }],
    messages: {
      case: "File name '{{ name }}': kebab-case, dots only before a role.",
      suffix: "File name '{{ name }}': no Angular type suffix; let the last noun say it (quiz-page, attempt-client).",
    },
  },
  create: (context) => ({
    Program(node) {
      const name = basename(context.filename);
      if (!kebabWithDottedRoles.test(name)) context.report({ node, messageId: 'case', data: { name } });
      else if (context.options[0]?.browser && angularSuffix.test(name)) {
        context.report({ node, messageId: 'suffix', data: { name } });
      }
    },
  }),
};
