import * as z from 'zod';
import { stableItemId } from '../stable-slug.js';
import { byId, listPart, partsOf, plainItems } from './block-body.js';
import { answerable, defineBlock, flag } from './block.js';

/** Matching: a list `left => right`; a right side may come again. */
export const matchingBlock = defineBlock({
  name: 'matching',
  form: 'container',
  attributes: z.strictObject({ ...answerable, required: flag }),
  compile(input) {
    const { attributes, scope } = input;
    const [task, explanation] = partsOf(input, ['an instruction and a list', 'an explanation']) ?? [];
    const part = task === undefined ? null : listPart(task, input);
    const pairs = part === null ? null : plainItems(part.list, 2, scope);
    if (part === null || pairs === null || explanation === undefined) return null;

    const targets = new Map<string, { id: string; text: string }>();
    const sources = new Map<string, { id: string; text: string; targetId: string }>();
    for (const { text, line } of pairs) {
      const [left = '', right = '', ...rest] = text.split(/\s=>\s/).map((side) => side.trim());
      if (left === '' || right === '' || rest.length > 0) {
        scope.report(line, 'block-structure', 'a pair is written: left => right');
        continue;
      }
      const [id, targetId] = [stableItemId(left), stableItemId(right)];
      if (sources.has(id)) scope.report(line, 'text-duplicate', `"${left}" stands twice`);
      targets.set(targetId, { id: targetId, text: right });
      sources.set(id, { id, text: left, targetId });
    }
    if (targets.size < 2) {
      scope.report(input.line, 'block-structure', 'matching needs two or more different right sides');
      return null;
    }
    return {
      type: 'matching',
      id: attributes.id,
      required: attributes.required,
      instructionHtml: scope.html(part.before),
      sources: [...sources.values()],
      targets: byId([...targets.values()]),
      explanationHtml: scope.html(explanation, { hidden: true }),
    };
  },
});
