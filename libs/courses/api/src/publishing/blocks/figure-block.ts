import * as z from 'zod';
import { extensionOf } from '../media-file.js';
import { inlineDrawing } from '../svg/inline-drawing.js';
import { defineBlock, words } from './block.js';

const utf8 = new TextDecoder('utf-8');

/** Figure: a drawing becomes part of the page, so that it follows light and dark; an image becomes media. */
export const figureBlock = defineBlock({
  name: 'figure',
  form: 'leaf',
  attributes: z.strictObject({ src: words, alt: words, caption: words.optional() }),
  compile({ attributes: { src, alt, caption }, line, scope }) {
    scope.searchLines.push(caption ?? '');
    if (extensionOf(src) !== 'svg') {
      const address = scope.addressOf(src, 'image', line);
      return address === null ? null : { type: 'figure', alt, caption, src: address };
    }
    const file = scope.findFile(src, line);
    if (file === null) return null;
    const report = scope.course.problems.in(file.path);
    const svg = inlineDrawing(utf8.decode(file.bytes).normalize('NFC'), alt, {
      syntax: (at, message) => report(at, 'drawing-syntax', message),
      rule: (at, message) => report(at, 'drawing-rule', message),
    });
    return svg === null ? null : { type: 'figure', alt, caption, svg };
  },
});
