import { CredentialSerial, type CredentialVerificationView, type CredentialView } from '@trin/learning-contract';
import type { CredentialEntity } from './credential.entity.js';

/** A certificate as its holder sees it. */
export function presentCredential(credential: CredentialEntity): CredentialView {
  const { id, serial, courseTitle, step, minutes, issuedAt, showName, showCourse, holderName } = credential;
  return { id, serial, courseTitle, step, minutes, issuedAt: issuedAt.toISOString(), showName, showCourse, holderName };
}

const dayInDenmark = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Copenhagen' });

/** What anybody with the number is told: that it is genuine, and besides only what the holder chose to show. */
export function presentVerification(serial: string, credential: CredentialEntity | null): CredentialVerificationView {
  if (!credential) return { serial, genuine: false };
  const { holderName, courseTitle, issuedAt, showName, showCourse } = credential;
  return {
    serial: credential.serial,
    genuine: true,
    ...(showName ? { holderName } : {}),
    ...(showCourse ? { courseTitle, issuedOn: dayInDenmark.format(issuedAt) } : {}),
  };
}

/** The number as it is kept, from how people type it; null when it cannot be one of ours. */
export function readSerial(text: string): string | null {
  return CredentialSerial.safeParse(text).data ?? null;
}
