import type { Heading, RootContent } from 'mdast';
import * as z from 'zod';
import { lineOf } from '../markdown/check-prose.js';
import { defineBlock } from './block.js';

/** Accordion: `###` headings, each with text. */
export const accordionBlock = defineBlock({
  name: 'accordion',
  form: 'container',
  attributes: z.strictObject({}),
  compile({ body, line, scope }) {
    const sections: { heading: Heading; content: RootContent[] }[] = [];
    for (const node of body) {
      const open = sections.at(-1);
      if (node.type === 'heading' && node.depth === 3) sections.push({ heading: node, content: [] });
      else if (open !== undefined) open.content.push(node);
      else scope.report(lineOf(node), 'block-structure', 'an accordion begins with a ### heading');
    }
    if (sections.length === 0) scope.report(line, 'block-structure', 'an accordion needs ### headings');
    return {
      type: 'accordion',
      sections: sections.map(({ heading, content }) => {
        if (content.length === 0) scope.report(lineOf(heading), 'block-structure', 'this section has no text');
        const title = scope.words(heading);
        scope.searchLines.push(title);
        return { title, html: scope.html(content) };
      }),
    };
  },
});
