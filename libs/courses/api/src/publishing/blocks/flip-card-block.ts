import * as z from 'zod';
import { partsOf } from './block-body.js';
import { answerable, defineBlock } from './block.js';

/** Flip card: a myth or a question on the front, what is so on the back. */
export const flipCardBlock = defineBlock({
  name: 'flip-card',
  form: 'container',
  attributes: z.strictObject({ ...answerable, kind: z.enum(['myth', 'question']) }),
  compile(input) {
    const [front, back] = partsOf(input, ['the front', 'the back']) ?? [];
    if (front === undefined || back === undefined) return null;
    const { id, kind } = input.attributes;
    return { type: 'flip-card', id, kind, frontHtml: input.scope.html(front), backHtml: input.scope.html(back) };
  },
});
