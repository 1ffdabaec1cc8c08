export const CourseErrorCode = {
  CourseNotFound: 'COURSE_NOT_FOUND',
  DocumentNotFound: 'DOCUMENT_NOT_FOUND',
} as const;
export type CourseErrorCode = (typeof CourseErrorCode)[keyof typeof CourseErrorCode];
