import type { BlockResponseValue } from './lesson-record.contract.js';

/**
 * Whether what the learner left counts as an answer: words were written, something ticked, an exercise checked. The
 * browser says with it what is missing, the API completes a lesson by it.
 */
export function isAnswered(value: BlockResponseValue | undefined): boolean {
  switch (value?.type) {
    case undefined:
      return false;
    case 'reflection':
      return value.text.trim() !== '';
    case 'workflow':
      return value.name.trim() !== '';
    case 'checklist':
      return value.checkedIds.length > 0;
    case 'sorting':
    case 'matching':
      return value.checked;
    case 'flip-card':
      return value.flipped;
  }
}
