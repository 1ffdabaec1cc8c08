export const LearningErrorCode = {
  EnrolmentNotFound: 'ENROLMENT_NOT_FOUND',
  CourseNotOpen: 'COURSE_NOT_OPEN',
  LessonNotFound: 'LESSON_NOT_FOUND',
  BlockNotFound: 'BLOCK_NOT_FOUND',
  LessonNotReady: 'LESSON_NOT_READY',
  /** Of one block, among the fields of LESSON_NOT_READY. */
  BlockNotAnswered: 'BLOCK_NOT_ANSWERED',
  ResponseOfOtherBlock: 'RESPONSE_OF_OTHER_BLOCK',
  AlreadyVoted: 'ALREADY_VOTED',
  CourseNotSatisfied: 'COURSE_NOT_SATISFIED',
  CredentialNotFound: 'CREDENTIAL_NOT_FOUND',
  ContainsCivilRegistrationNumber: 'CONTAINS_CIVIL_REGISTRATION_NUMBER',
} as const;
export type LearningErrorCode = (typeof LearningErrorCode)[keyof typeof LearningErrorCode];
