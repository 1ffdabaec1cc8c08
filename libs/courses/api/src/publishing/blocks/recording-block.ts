import * as z from 'zod';
import { defineBlock, words, type BlockDefinition } from './block.js';

function recordingBlock(name: 'video' | 'audio'): BlockDefinition {
  return defineBlock({
    name,
    form: 'container',
    attributes: z.strictObject({
      src: words,
      title: words,
      captions: name === 'video' ? words : words.optional(),
      poster: words.optional(),
    }),
    compile({ attributes: { src, title, captions, poster }, body, line, scope }) {
      if (body.length === 0) scope.report(line, 'block-structure', `the ${name} needs its transcript`);
      scope.searchLines.push(title);
      const transcriptHtml = scope.html(body);
      const addresses = {
        src: scope.addressOf(src, name, line),
        captions: captions === undefined ? undefined : scope.addressOf(captions, 'captions', line),
        poster: poster === undefined ? undefined : scope.addressOf(poster, 'image', line),
      };
      if (addresses.src === null || addresses.captions === null || addresses.poster === null) return null;
      const files = { src: addresses.src, captions: addresses.captions, poster: addresses.poster };
      return { type: name, title, ...files, transcriptHtml };
    },
  });
}

/** Video with captions and transcript. */
export const videoBlock = recordingBlock('video');
/** Audio with transcript. */
export const audioBlock = recordingBlock('audio');
