import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PersonalDataRegister } from '@trin/core-api';
import { AttemptRepository } from './attempt.repository.js';

/** Declares what this scope keeps about a person: answers and results, for the learner's eyes only. */
@Injectable()
export class AttemptPrivacy implements OnModuleInit {
  constructor(
    private readonly register: PersonalDataRegister,
    private readonly attempts: AttemptRepository,
  ) {}

  onModuleInit(): void {
    this.register.declare({
      kind: 'quiz-answers',
      scope: 'quizzes',
      tables: ['quiz_attempt', 'question_response', 'quiz_time_allowance'],
      visibility: { self: 'all' },
      export: (userId) => this.attempts.exportOf(userId),
      erase: (userId) => this.attempts.eraseOf(userId),
    });
  }
}
