import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PersonalDataKind, PersonalDataRegister } from '@trin/core-api';
import { type LearningDataKind, learningVisibility } from './learning-visibility.policy.js';
import { PersonalLearningDataRepository } from './personal-learning-data.repository.js';

type Keeping = Pick<PersonalDataKind, 'tables' | 'export' | 'erase'>;

/** Declares what this scope keeps about a person. */
@Injectable()
export class LearningData implements OnModuleInit {
  constructor(
    private readonly register: PersonalDataRegister,
    private readonly data: PersonalLearningDataRepository,
  ) {}

  onModuleInit(): void {
    this.declare('learning-progress', {
      tables: ['enrolment', 'unit_progress'],
      export: (userId) => this.data.exportProgress(userId),
      erase: (userId) => this.data.eraseProgress(userId),
    });
    this.declare('own-writing', {
      tables: ['block_response', 'lesson_notes', 'own_workflow'],
      export: (userId) => this.data.exportWriting(userId),
      erase: (userId) => this.data.eraseWriting(userId),
    });
    this.declare('dilemma-votes', {
      tables: ['dilemma_ballot'],
      export: (userId) => this.data.exportVotes(userId),
      erase: (userId) => this.data.eraseVotes(userId),
    });
    this.declare('credentials', {
      tables: ['credential'],
      export: (userId) => this.data.exportCredentials(userId),
      erase: (userId) => this.data.eraseCredentials(userId),
    });
  }

  private declare(kind: LearningDataKind, keeping: Keeping): void {
    this.register.declare({ kind, scope: 'learning', visibility: learningVisibility[kind], ...keeping });
  }
}
