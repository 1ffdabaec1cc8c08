/** Roles of Trin. Everybody who is signed in is a learner; the others are granted, most of them within an organisation. */
export const Role = {
  Learner: 'learner',
  UnionRepresentative: 'union-representative',
  CourseAdministrator: 'course-administrator',
  DigitalisationConsultant: 'digitalisation-consultant',
  SystemAdministrator: 'system-administrator',
} as const;
export type Role = (typeof Role)[keyof typeof Role];

/** What a route can demand. Whose data it then touches is decided by the policy of the scope. */
export const Permission = {
  ManageOwnAccount: 'account:manage-own',
  Learn: 'learning:learn',
  LeadCohort: 'cohort:lead',
  AuthorCourse: 'course:author',
  AnswerProposal: 'proposal:answer',
  AdministerSystem: 'system:administer',
} as const;
export type Permission = (typeof Permission)[keyof typeof Permission];

/** The one table from role to permissions. */
export const permissionsOfRole: Readonly<Record<Role, readonly Permission[]>> = {
  [Role.Learner]: [Permission.ManageOwnAccount, Permission.Learn],
  [Role.UnionRepresentative]: [Permission.LeadCohort],
  [Role.CourseAdministrator]: [Permission.AuthorCourse],
  [Role.DigitalisationConsultant]: [Permission.AnswerProposal],
  [Role.SystemAdministrator]: [Permission.AdministerSystem],
};
