import type { CredentialEntity } from '../credential/credential.entity.js';

/** A certificate that shows nothing to others. */
export const aCredential = (changes: Partial<CredentialEntity> = {}): CredentialEntity => ({
  learnerId: '018f0000-0000-7000-8000-000000000001',
  id: '018f0000-0000-7000-8000-0000000000aa',
  registration: '018f0000-0000-7000-8000-0000000000bb',
  serial: 'TRIN-7K3M-9QXV',
  courseId: 'course-one',
  courseTitle: 'Grundl\u00e6ggende teknologiforst\u00e5else',
  step: 1,
  minutes: 360,
  holderName: 'Birthe Lund',
  issuedAt: new Date('2026-11-24T09:00:00.000Z'),
  showName: false,
  showCourse: false,
  ...changes,
});
