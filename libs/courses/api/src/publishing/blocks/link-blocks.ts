import * as z from 'zod';
import { lineOf } from '../markdown/check-prose.js';
import { mediaAddress } from '../media-file.js';
import { defineBlock, words } from './block.js';

/** Download: a file to take along. */
export const downloadBlock = defineBlock({
  name: 'download',
  form: 'leaf',
  attributes: z.strictObject({ src: words, title: words }),
  compile({ attributes: { src, title }, line, scope }) {
    const file = scope.addMedia(src, 'download', line);
    if (file === null) return null;
    scope.searchLines.push(title);
    return { type: 'download', title, src: mediaAddress(file), mediaType: file.mediaType, bytes: file.bytes.length };
  },
});

/** Read also: a list of links. */
export const readAlsoBlock = defineBlock({
  name: 'read-also',
  form: 'container',
  attributes: z.strictObject({}),
  compile({ body, line, scope }) {
    const [list, ...rest] = body;
    if (list?.type !== 'list' || rest.length > 0) {
      scope.report(line, 'block-structure', 'the block is one list of links');
      return null;
    }
    const links = list.children.flatMap((item) => {
      const [paragraph, ...more] = item.children;
      const [link, ...others] = paragraph?.type === 'paragraph' ? paragraph.children : [];
      if (link?.type !== 'link' || others.length > 0 || more.length > 0) {
        scope.report(lineOf(item), 'block-structure', 'an item of this list is one link');
        return [];
      }
      return [{ text: scope.words(link), href: link.url }];
    });
    return links.length === 0 ? null : { type: 'read-also', links };
  },
});
