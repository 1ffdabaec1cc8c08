import * as z from 'zod';
import { splitFeedback } from '../quiz/choice-answers.js';
import { byId, itemsOf, listPart, partsOf } from './block-body.js';
import { answerable, defineBlock, flag } from './block.js';

/** Sorting: a list of categories, each with a list of what belongs there. */
export const sortingBlock = defineBlock({
  name: 'sorting',
  form: 'container',
  attributes: z.strictObject({ ...answerable, required: flag }),
  compile(input) {
    const { attributes, line, scope } = input;
    const [task, explanation] = partsOf(input, ['an instruction and a list', 'an explanation']) ?? [];
    const part = task === undefined ? null : listPart(task, input);
    if (part === null || explanation === undefined) return null;

    const seen = new Map<string, string>();
    const categories = itemsOf(part.list, scope);
    const items = categories.flatMap((category) => {
      const [, nested, ...rest] = category.node.children;
      if (nested?.type !== 'list' || rest.length > 0) {
        scope.report(category.line, 'block-structure', 'a category holds a list of items and nothing else');
        return [];
      }
      return itemsOf(nested, scope, seen).map((item) => {
        const { text, feedback } = splitFeedback(item.text);
        return { id: item.id, text, categoryId: category.id, explanation: feedback };
      });
    });
    if (categories.length < 2 || items.length < 2) {
      scope.report(line, 'block-structure', 'sorting needs two or more categories and two or more items');
      return null;
    }
    return {
      type: 'sorting',
      id: attributes.id,
      required: attributes.required,
      instructionHtml: scope.html(part.before),
      categories: categories.map(({ id, text }) => ({ id, text })),
      items: byId(items),
      explanationHtml: scope.html(explanation, { hidden: true }),
    };
  },
});
