import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Endpoint, permitted } from '@trin/core-api';
import { Permission, StableId } from '@trin/core-contract';
import { AttemptView, QuizStandingView } from '@trin/quizzes-contract';
import * as z from 'zod';
import { CourseQuizService } from './course-quiz.service.js';

const access = permitted(Permission.Learn);
const registrationParam = { schema: z.uuid() };
const idParam = { schema: StableId };

@ApiTags('learning')
@Controller('enrolments/:registration/quizzes/:quizId')
export class CourseQuizController {
  constructor(private readonly quizzes: CourseQuizService) {}

  @Get()
  @Endpoint({ access, summary: 'The own attempts at a quiz of the course', view: QuizStandingView })
  standing(
    @CurrentActor() actor: Actor,
    @Param('registration', registrationParam) registration: string,
    @Param('quizId', idParam) quizId: string,
  ): Promise<QuizStandingView> {
    return this.quizzes.standing(actor, registration, quizId);
  }

  @Post('attempts')
  @Endpoint({ access, summary: 'Start an attempt, or go on with the open one', view: AttemptView })
  start(
    @CurrentActor() actor: Actor,
    @Param('registration', registrationParam) registration: string,
    @Param('quizId', idParam) quizId: string,
  ): Promise<AttemptView> {
    return this.quizzes.start(actor, registration, quizId);
  }
}
