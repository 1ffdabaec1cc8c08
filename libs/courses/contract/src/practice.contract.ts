import { ResponseValue } from '@trin/quizzes-contract';
import * as z from 'zod';

/** An answer to a question in the text. Nothing of it is kept. */
export const AnswerPracticeRequest = z.strictObject({ value: ResponseValue });
export type AnswerPracticeRequest = z.infer<typeof AnswerPracticeRequest>;
