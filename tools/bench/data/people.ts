import { emailSql, idSql, tokenHashSql } from './ids.ts';

const series = 'generate_series(0, $1::int - 1) AS i';

/** Accounts, all with the same password. Parameters: how many, the hash. */
export const insertLearners = `INSERT INTO app_user
  (id, email, email_confirmed_at, password_hash, display_name, work_area, locale, theme, text_size, created_at, last_active_on)
  SELECT ${idSql('learner', 'i')}, ${emailSql('i')}, now() - interval '60 days', $2, 'Learner ' || i,
         NULL, 'da', 'system', 'normal', now() - interval '60 days', current_date
    FROM ${series}`;

/** One session each. Parameter: how many. */
export const insertSessions = `INSERT INTO user_session
  (user_id, id, token_hash, device, created_at, last_seen_at, expires_at)
  SELECT ${idSql('learner', 'i')}, ${idSql('session', 'i')}, ${tokenHashSql('i')}, 'Firefox, Windows',
         now() - interval '1 day', now(), now() + interval '13 days'
    FROM ${series}`;

/** Enrolments in the real course. Parameters: how many, the course, the unit to go on with. */
export const insertEnrolments = `INSERT INTO enrolment
  (learner_id, registration, course_id, enrolled_at, resume_unit_id, resume_unit_kind, resume_block_index, last_active_at)
  SELECT ${idSql('learner', 'i')}, ${idSql('registration', 'i')}, $2, now() - interval '50 days', $3, 'lesson', 2, now()
    FROM ${series}`;

/** How many courses of earlier years everybody has behind them. */
export const pastCourses = 4;
const past = (course: string): string => idSql('past', `i * ${pastCourses} + ${course}`);

/** Withdrawn enrolments in courses that are no more. Parameter: how many learners. */
export const insertPastEnrolments = `INSERT INTO enrolment
  (learner_id, registration, course_id, enrolled_at, withdrawn_at, last_active_at)
  SELECT ${idSql('learner', 'i')}, ${past('c')}, 'past-course-' || c, now() - interval '400 days',
         now() - interval '200 days', now() - interval '200 days'
    FROM ${series}, generate_series(0, ${pastCourses - 1}) AS c`;

/** How far number `i` is in the real course: everything from nothing to all of it occurs. */
const reached = '(i * 31) % (cardinality($2::text[]) + 1)';

/**
 * Progress in the real course. Parameters: how many, ids of the units in their order, which of them are lessons.
 * The last unit that was reached is open still.
 */
export const insertProgress = `INSERT INTO unit_progress
  (learner_id, registration, unit_id, kind, first_opened_at, completed_at, passed_at, best_scaled, block_index)
  SELECT ${idSql('learner', 'i')}, ${idSql('registration', 'i')}, u.id, CASE WHEN u.lesson THEN 'lesson' ELSE 'quiz' END,
         now() - interval '40 days' + u.place * interval '1 day',
         CASE WHEN u.lesson AND u.place < ${reached} THEN now() - interval '39 days' + u.place * interval '1 day' END,
         CASE WHEN NOT u.lesson AND u.place < ${reached} THEN now() - interval '39 days' + u.place * interval '1 day' END,
         CASE WHEN NOT u.lesson THEN 0.75 END, CASE WHEN u.lesson THEN u.place % 7 END
    FROM ${series} JOIN unnest($2::text[], $3::bool[]) WITH ORDINALITY AS u(id, lesson, place) ON u.place <= ${reached}`;

/** Progress in the past courses. Parameters: how many learners, how many rows each has in the real one and in all. */
export const insertPastProgress = `INSERT INTO unit_progress
  (learner_id, registration, unit_id, kind, first_opened_at, completed_at)
  SELECT ${idSql('learner', 'i')}, ${past(`(j % ${pastCourses})`)}, 'past-lesson-' || j, 'lesson',
         now() - interval '300 days', now() - interval '299 days'
    FROM ${series}, generate_series(1, $3::int - (i * 31) % ($2::int + 1)) AS j`;

const lessonRows = `FROM ${series} JOIN unnest($2::text[]) WITH ORDINALITY AS u(id, place) ON u.place <= ${reached}`;

/** Two answers in each lesson that was reached. Parameters: how many learners, ids of the units. */
export const insertBlockResponses = `INSERT INTO block_response
  (learner_id, registration, lesson_id, block_id, revision, write_id, value, saved_at)
  SELECT ${idSql('learner', 'i')}, ${idSql('registration', 'i')}, u.id, 'block-' || b, 3, gen_random_uuid(),
         jsonb_build_object('type', 'reflection', 'text', repeat('Vi taster den samme liste hver mandag. ', 4)),
         now() - interval '30 days'
    ${lessonRows}, generate_series(1, 2) AS b`;

/** A note in every third lesson. Parameters: how many learners, ids of the units. */
export const insertNotes = `INSERT INTO lesson_notes
  (learner_id, registration, lesson_id, revision, write_id, value, saved_at)
  SELECT ${idSql('learner', 'i')}, ${idSql('registration', 'i')}, u.id, 2, gen_random_uuid(),
         '{"text": "Det skal jeg tale med Birthe om.", "highlights": [], "bookmarked": true}', now() - interval '30 days'
    ${lessonRows} WHERE (i + u.place) % 3 = 0`;
