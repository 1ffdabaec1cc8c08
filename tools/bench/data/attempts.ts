import { idSql } from './ids.ts';

const series = 'generate_series(0, $1::int - 1) AS i';

const attempt = (family: 'attempt' | 'closed', marks: string, which: string): string => `INSERT INTO quiz_attempt
  (learner_id, id, context_id, quiz_id, quiz_hash, attempt_number, seed, status, started_at,
   submitted_at, score_raw, score_max, success)
  SELECT ${idSql('learner', 'i')}, ${idSql(family, 'i')}, ${idSql('registration', 'i')}, $2, q.current_hash, ${marks}
    FROM ${series} JOIN quiz q ON q.id = $2 WHERE ${which}`;

/** An open attempt each, all with the same draw of questions. Parameters: how many, the quiz. */
export const insertOpenAttempts = attempt(
  'attempt',
  `1, 4711, 'in-progress', now() - interval '5 minutes', NULL, NULL::int, NULL::int, NULL`,
  'true',
);

/** A submitted attempt of two thirds of the learners at the other quiz. Parameters: how many, the quiz. */
export const insertClosedAttempts = attempt(
  'closed',
  `1, 4711, 'submitted', now() - interval '20 days', now() - interval '19 days', 6, 8, 'passed'`,
  'i % 3 > 0',
);

/** The answers of the submitted ones. Parameters: how many learners, ids of the questions, the answers. */
export const insertClosedAnswers = `INSERT INTO question_response
  (learner_id, attempt_id, question_id, revision, write_id, value, answered_at, checked_at)
  SELECT ${idSql('learner', 'i')}, ${idSql('closed', 'i')}, r.question_id, 1, gen_random_uuid(), r.value,
         now() - interval '20 days', now() - interval '20 days'
    FROM ${series}, unnest($2::text[], $3::jsonb[]) AS r(question_id, value) WHERE i % 3 > 0`;

/** A table with one row per learner, for the limits. Parameter: how many. */
export const createNotes = [
  'CREATE SCHEMA bench',
  `CREATE TABLE bench.note (learner_id uuid PRIMARY KEY, revision integer NOT NULL, write_id uuid NOT NULL,
     value jsonb NOT NULL, saved_at timestamptz NOT NULL) WITH (fillfactor = 80)`,
];
export const insertNotes = `INSERT INTO bench.note (learner_id, revision, write_id, value, saved_at)
  SELECT ${idSql('learner', 'i')}, 1, gen_random_uuid(), '{"interactionType":"choice","choiceId":"a"}', now() FROM ${series}`;
