import { coreSchema, type Schema } from '@trin/core-api';
import { coursesSchema } from '@trin/courses-api';
import { identitySchema } from '@trin/identity-api';
import { learningSchema } from '@trin/learning-api';
import { quizzesSchema } from '@trin/quizzes-api';

const parts: readonly Schema[] = [coreSchema, identitySchema, quizzesSchema, coursesSchema, learningSchema];

/** Entities and migrations of the whole application. */
export const appSchema: Schema = {
  entities: parts.flatMap((part) => part.entities),
  migrations: parts.flatMap((part) => part.migrations),
};
