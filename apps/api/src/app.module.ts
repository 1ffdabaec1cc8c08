import { createRequire } from 'node:module';
import { type DynamicModule, Module } from '@nestjs/common';
import { CoreModule, type CoreOptions, Translator } from '@trin/core-api';
import { CoursesApiModule } from '@trin/courses-api';
import { IdentityApiModule } from '@trin/identity-api';
import { LearningApiModule, LearningPortsModule } from '@trin/learning-api';
import { QuizzesApiModule } from '@trin/quizzes-api';

/** The whole application: composition only, no rule of its own. */
@Module({})
export class AppModule {
  static with(options: Omit<CoreOptions, 'translator'>): DynamicModule {
    const { resolve } = createRequire(import.meta.url);
    const translator = Translator.load(['core', 'identity', 'quizzes', 'courses', 'learning'], resolve);
    return {
      module: AppModule,
      imports: [
        CoreModule.with({ ...options, translator }),
        IdentityApiModule,
        QuizzesApiModule,
        CoursesApiModule,
        LearningPortsModule,
        LearningApiModule,
      ],
    };
  }
}
