import { accordionBlock } from './accordion-block.js';
import type { BlockDefinition } from './block.js';
import { checklistBlock } from './checklist-block.js';
import { dilemmaBlock } from './dilemma-block.js';
import { factBlock } from './fact-block.js';
import { figureBlock } from './figure-block.js';
import { flipCardBlock } from './flip-card-block.js';
import { downloadBlock, readAlsoBlock } from './link-blocks.js';
import { matchingBlock } from './matching-block.js';
import { audioBlock, videoBlock } from './recording-block.js';
import { sortingBlock } from './sorting-block.js';
import { reflectionBlock, workflowBlock } from './writing-blocks.js';

/** Every block that is written as a directive. A new kind of block is added here and in the contract. */
export const blockRegistry: ReadonlyMap<string, BlockDefinition> = new Map(
  [
    ...[factBlock, figureBlock, videoBlock, audioBlock, accordionBlock, flipCardBlock, sortingBlock, matchingBlock],
    ...[reflectionBlock, workflowBlock, checklistBlock, downloadBlock, readAlsoBlock, dilemmaBlock],
  ].map((block) => [block.name, block]),
);
