import * as z from 'zod';
import { answerable, defineBlock, flag, words } from './block.js';

const rows = z
  .string()
  .regex(/^([2-9]|1\d|20)$/)
  .transform(Number)
  .default(4);

/** Reflection: the learner's own words on a prompt. */
export const reflectionBlock = defineBlock({
  name: 'reflection',
  form: 'container',
  attributes: z.strictObject({ ...answerable, required: flag, workflow: flag, rows, label: words.optional() }),
  compile({ attributes, body, line, scope }) {
    if (body.length === 0) scope.report(line, 'block-structure', 'the reflection needs its prompt');
    return {
      type: 'reflection',
      id: attributes.id,
      required: attributes.required,
      promptHtml: scope.html(body),
      usesWorkflow: attributes.workflow,
      label: attributes.label,
      rows: attributes.rows,
    };
  },
});

/** Own workflow: the learner names the workflow that the course's exercises return to. */
export const workflowBlock = defineBlock({
  name: 'workflow',
  form: 'container',
  attributes: z.strictObject({ ...answerable, required: flag }),
  compile({ attributes: { id, required }, body, line, scope }) {
    if (body.length === 0) scope.report(line, 'block-structure', 'the block needs its prompt');
    return { type: 'workflow', id, required, promptHtml: scope.html(body) };
  },
});
