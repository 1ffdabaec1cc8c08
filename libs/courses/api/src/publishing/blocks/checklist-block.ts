import * as z from 'zod';
import { listPart, plainItems } from './block-body.js';
import { answerable, defineBlock, flag } from './block.js';

/** Checklist: items to tick off, for the learner alone. */
export const checklistBlock = defineBlock({
  name: 'checklist',
  form: 'container',
  attributes: z.strictObject({ ...answerable, required: flag }),
  compile(input) {
    const { attributes, body, scope } = input;
    const part = listPart(body, input);
    const items = part === null ? null : plainItems(part.list, 1, scope);
    if (part === null || items === null) return null;
    scope.searchLines.push(...items.map(({ text }) => text));
    return {
      type: 'checklist',
      id: attributes.id,
      required: attributes.required,
      instructionHtml: scope.html(part.before),
      items: items.map(({ id, text }) => ({ id, text })),
    };
  },
});
