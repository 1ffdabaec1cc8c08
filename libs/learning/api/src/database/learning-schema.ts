import type { Schema } from '@trin/core-api';
import { CredentialEntity } from '../credential/credential.entity.js';
import { EnrolmentEntity } from '../enrolment/enrolment.entity.js';
import { BlockResponseEntity } from '../lesson/block-response.entity.js';
import { LessonNotesEntity } from '../lesson/lesson-notes.entity.js';
import { OwnWorkflowEntity } from '../lesson/own-workflow.entity.js';
import { UnitProgressEntity } from '../progress/unit-progress.entity.js';
import { DilemmaBallotEntity, DilemmaTallyEntity } from '../vote/vote.entities.js';
import { CreateLearning1795300400000 } from './migrations/1795300400000-create-learning.js';

/** Entities and migrations of the learning scope. */
export const learningSchema: Schema = {
  entities: [
    EnrolmentEntity,
    UnitProgressEntity,
    BlockResponseEntity,
    LessonNotesEntity,
    OwnWorkflowEntity,
    DilemmaBallotEntity,
    DilemmaTallyEntity,
    CredentialEntity,
  ],
  migrations: [CreateLearning1795300400000],
};
