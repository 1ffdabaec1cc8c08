import { computed, inject, type Signal } from '@angular/core';
import { Translator } from '@trin/core-web';
import { containsCivilRegistrationNumber, LearningErrorCode } from '@trin/learning-contract';
import { LessonRecord } from '../lesson-record/lesson-record';

/**
 * Why the words of a block cannot be kept, ready to show at the field. A CPR number is found here before anything is
 * sent, by the same rule as on the server. Call it where `inject` works.
 */
export function refusalOf(blockId: () => string, words: () => string): Signal<string | undefined> {
  const record = inject(LessonRecord);
  const translator = inject(Translator);
  return computed(() => {
    if (containsCivilRegistrationNumber(words())) {
      return translator.errorText(LearningErrorCode.ContainsCivilRegistrationNumber);
    }
    const { status, problem } = record.saveState(blockId());
    return status === 'problem' ? problem : undefined;
  });
}
