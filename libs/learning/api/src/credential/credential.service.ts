import { Inject, Injectable } from '@nestjs/common';
import { type Actor, Clock, newId, type RateLimit, RateLimits } from '@trin/core-api';
import type {
  CredentialListView,
  CredentialVerificationView,
  CredentialView,
  UpdateCredentialRequest,
} from '@trin/learning-contract';
import { EnrolmentNotFound } from '../enrolment/enrolment.errors.js';
import { enrolmentOperations } from '../enrolment/enrolment.policy.js';
import { LEARNER_NAMES, type LearnerNames } from '../learner/learner-names.js';
import { ProgressReader, type RegistrationProgress } from '../progress/progress-reader.js';
import { CredentialDocument, type WrittenDocument } from './credential-document.js';
import type { CredentialEntity } from './credential.entity.js';
import { CourseNotSatisfied, CredentialNotFound } from './credential.errors.js';
import { presentCredential, presentVerification, readSerial } from './credential.presenter.js';
import { CredentialRepository } from './credential.repository.js';
import { newSerial } from './credential-serial.js';

/** A person looks up a few numbers; who looks up many is guessing. */
const verifyLimit: RateLimit = { name: 'verify-credential', points: 30, seconds: 60 };

/** Course certificates: issued once a course is satisfied, shown as their holder chooses, verified by anybody. */
@Injectable()
export class CredentialService {
  constructor(
    private readonly credentials: CredentialRepository,
    private readonly progress: ProgressReader,
    private readonly document: CredentialDocument,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
    @Inject(LEARNER_NAMES) private readonly names: LearnerNames,
  ) {}

  /** Issued again, it is the same certificate. @throws EnrolmentNotFound, CourseNotSatisfied */
  async issue(actor: Actor, registration: string): Promise<CredentialView> {
    const [found] = await this.progress.forRegistrations([{ learnerId: actor.userId, registration }]);
    if (!found || found.withdrawn) throw new EnrolmentNotFound();
    const issued = await this.credentials.findOfRegistration(actor.userId, registration);
    if (issued) return presentCredential(issued);
    if (!enrolmentOperations(found.progress).issueCredential) throw new CourseNotSatisfied();
    const credential = await this.newCredential(found);
    if (await this.credentials.insert(credential)) return presentCredential(credential);
    // Another tab issued it first, or the number was taken: look again.
    return this.issue(actor, registration);
  }

  async list(actor: Actor): Promise<CredentialListView> {
    return { credentials: (await this.credentials.listOf(actor.userId)).map(presentCredential) };
  }

  /** What the verification page shows. @throws CredentialNotFound */
  async update(actor: Actor, id: string, choice: UpdateCredentialRequest): Promise<CredentialView> {
    const credential = await this.load(actor, id);
    await this.credentials.show(credential, choice);
    return presentCredential({ ...credential, ...choice });
  }

  /** The certificate to keep and hand over. @throws CredentialNotFound */
  async write(actor: Actor, id: string): Promise<WrittenDocument> {
    return this.document.write(await this.load(actor, id));
  }

  /** For anybody who holds a number. @param address of who asks, for the limit only @throws TooManyRequests */
  async verify(text: string, address: string): Promise<CredentialVerificationView> {
    await this.limits.consume(verifyLimit, address);
    const serial = readSerial(text);
    return presentVerification(serial ?? text, serial === null ? null : await this.credentials.findBySerial(serial));
  }

  private async newCredential({ learnerId, registration, course }: RegistrationProgress): Promise<CredentialEntity> {
    const holderName = await this.names.nameOf(learnerId);
    if (holderName === undefined) throw new EnrolmentNotFound();
    return {
      learnerId,
      id: newId(),
      registration,
      serial: newSerial(),
      courseId: course.id,
      courseTitle: course.title,
      step: course.step,
      minutes: course.minutes,
      holderName,
      issuedAt: this.clock.now(),
      showName: false,
      showCourse: false,
    };
  }

  private async load(actor: Actor, id: string): Promise<CredentialEntity> {
    const credential = await this.credentials.find(actor.userId, id);
    if (!credential) throw new CredentialNotFound();
    return credential;
  }
}
