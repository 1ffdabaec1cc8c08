import { InjectionToken, type InputSignal, type Type } from '@angular/core';
import { type ContentBlock } from '@trin/courses-contract';

/** The blocks where a learner leaves something behind. They are drawn by whoever keeps what is left. */
export type InteractiveBlockType = 'reflection' | 'workflow' | 'checklist' | 'sorting' | 'matching' | 'dilemma';

/** What a component of an interactive block takes: the block. Everything else it injects from its page. */
export interface BlockComponent<BlockType extends InteractiveBlockType> {
  readonly block: InputSignal<Extract<ContentBlock, { type: BlockType }>>;
}

/** The component of each interactive block. */
export type BlockComponents = {
  readonly [BlockType in InteractiveBlockType]?: Type<BlockComponent<BlockType>>;
};

/** The learning scope provides these, so that the arrow between the scopes goes one way. */
export const BLOCK_COMPONENTS = new InjectionToken<BlockComponents>('BLOCK_COMPONENTS', { factory: () => ({}) });
