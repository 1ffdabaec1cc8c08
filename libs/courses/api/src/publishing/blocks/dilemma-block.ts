import * as z from 'zod';
import { listPart, partsOf, plainItems } from './block-body.js';
import { answerable, defineBlock } from './block.js';

/** Dilemma: a vote without a right answer; what speaks for and against is shown after it. */
export const dilemmaBlock = defineBlock({
  name: 'dilemma',
  form: 'container',
  attributes: z.strictObject({ ...answerable }),
  compile(input) {
    const { attributes, scope } = input;
    const [task, after] = partsOf(input, ['the dilemma and a list of choices', 'what speaks for and against']) ?? [];
    const part = task === undefined ? null : listPart(task, input);
    const choices = part === null ? null : plainItems(part.list, 2, scope);
    if (part === null || choices === null || after === undefined) return null;
    return {
      type: 'dilemma',
      id: attributes.id,
      promptHtml: scope.html(part.before),
      choices: choices.map(({ id, text }) => ({ id, text })),
      afterHtml: scope.html(after, { hidden: true }),
    };
  },
});
