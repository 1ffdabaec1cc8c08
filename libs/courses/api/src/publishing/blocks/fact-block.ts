import * as z from 'zod';
import { defineBlock, words } from './block.js';

/** Fact box; as legal text it says as of when it is valid and who answers for it. */
export const factBlock = defineBlock({
  name: 'fact',
  form: 'container',
  attributes: z
    .strictObject({ title: words, 'valid-from': z.iso.date().optional(), responsible: words.optional() })
    .refine((fact) => (fact['valid-from'] === undefined) === (fact.responsible === undefined), {
      message: 'valid-from and responsible belong together',
    }),
  compile({ attributes, body, line, scope }) {
    if (body.length === 0) scope.report(line, 'block-structure', 'the fact box is empty');
    scope.searchLines.push(attributes.title);
    return {
      type: 'fact',
      title: attributes.title,
      html: scope.html(body),
      validFrom: attributes['valid-from'],
      responsible: attributes.responsible,
    };
  },
});
