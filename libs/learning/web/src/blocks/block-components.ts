import { type BlockComponents } from '@trin/courses-web';
import { ChecklistExercise } from './checklist/checklist-exercise';
import { DilemmaExercise } from './dilemma/dilemma-exercise';
import { MatchingExercise } from './matching/matching-exercise';
import { ReflectionExercise } from './reflection/reflection-exercise';
import { SortingDoor } from './sorting/sorting-door';
import { WorkflowExercise } from './workflow/workflow-exercise';

/** What the lesson player draws where the learner leaves something behind. */
export const learningBlocks: BlockComponents = {
  checklist: ChecklistExercise,
  dilemma: DilemmaExercise,
  matching: MatchingExercise,
  reflection: ReflectionExercise,
  sorting: SortingDoor,
  workflow: WorkflowExercise,
};
