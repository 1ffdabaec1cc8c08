import type { BlockResponseValue } from '@trin/learning-contract';
import type { IdentifiedBlock } from '../lesson/response.rules.js';

/** The words that a person of the demo writes. */
export interface DemoWords {
  readonly workflow: string;
  readonly reflection: string;
}

/** What a diligent learner leaves in a block; undefined where there is nothing to leave. */
export function demoResponse(block: IdentifiedBlock, words: DemoWords): BlockResponseValue | undefined {
  switch (block.type) {
    case 'reflection':
      return { type: 'reflection', text: words.reflection };
    case 'workflow':
      return { type: 'workflow', name: words.workflow, frequency: 'daily', note: '' };
    case 'checklist':
      return { type: 'checklist', checkedIds: block.items.map(({ id }) => id) };
    case 'sorting':
      return {
        type: 'sorting',
        checked: true,
        placements: block.items.map(({ id: itemId, categoryId }) => ({ itemId, categoryId })),
      };
    case 'matching':
      return {
        type: 'matching',
        checked: true,
        pairs: block.sources.map(({ id: sourceId, targetId }) => ({ sourceId, targetId })),
      };
    case 'flip-card':
      return { type: 'flip-card', flipped: true };
    case 'dilemma':
    case 'practice-quiz':
      return undefined;
  }
}
