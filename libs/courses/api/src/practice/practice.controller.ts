import { Body, Controller, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, everybody, RateLimits } from '@trin/core-api';
import { StableId } from '@trin/core-contract';
import { AnswerPracticeRequest } from '@trin/courses-contract';
import { QuestionFeedback } from '@trin/quizzes-contract';
import type { FastifyRequest } from 'fastify';
import { PracticeService } from './practice.service.js';

/** Room for a whole cohort behind one address. */
const limit = { name: 'practice', points: 600, seconds: 60 };
const route = 'courses/:courseId/lessons/:lessonId/practice/:blockId/questions/:questionId';

@ApiTags('courses')
@Controller()
export class PracticeController {
  constructor(
    private readonly practice: PracticeService,
    private readonly limits: RateLimits,
  ) {}

  @Post(route)
  @Endpoint({ access: everybody, summary: 'Answer a question in the text and see why', view: QuestionFeedback })
  async answer(
    @Req() request: FastifyRequest,
    @Param('courseId', { schema: StableId }) courseId: string,
    @Param('lessonId', { schema: StableId }) lessonId: string,
    @Param('blockId', { schema: StableId }) blockId: string,
    @Param('questionId', { schema: StableId }) questionId: string,
    @Body({ schema: AnswerPracticeRequest }) { value }: AnswerPracticeRequest,
  ): Promise<QuestionFeedback> {
    await this.limits.consume(limit, request.ip);
    return this.practice.answer({ courseId, lessonId, blockId, questionId }, value);
  }
}
