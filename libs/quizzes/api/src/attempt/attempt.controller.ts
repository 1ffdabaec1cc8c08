import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Endpoint, permitted } from '@trin/core-api';
import { Permission, SavedView, StableId } from '@trin/core-contract';
import { AttemptView, CheckedResponseView, RecordResponseRequest, TimeAllowanceRequest } from '@trin/quizzes-contract';
import * as z from 'zod';
import { AttemptService } from './attempt.service.js';

const access = permitted(Permission.Learn);
const Id = z.uuid();

@ApiTags('quizzes')
@Controller()
export class AttemptController {
  constructor(private readonly attempts: AttemptService) {}

  @Get('attempts/:attemptId')
  @Endpoint({ access, summary: 'The own attempt with the answers so far', view: AttemptView })
  get(@CurrentActor() actor: Actor, @Param('attemptId', { schema: Id }) attemptId: string): Promise<AttemptView> {
    return this.attempts.get(actor, attemptId);
  }

  @Put('attempts/:attemptId/responses/:questionId')
  @Endpoint({ access, summary: 'Save an answer as it is given', view: SavedView })
  recordResponse(
    @CurrentActor() actor: Actor,
    @Param('attemptId', { schema: Id }) attemptId: string,
    @Param('questionId', { schema: StableId }) questionId: string,
    @Body({ schema: RecordResponseRequest }) request: RecordResponseRequest,
  ): Promise<SavedView> {
    return this.attempts.recordResponse(actor, attemptId, questionId, request);
  }

  @Post('attempts/:attemptId/responses/:questionId/check')
  @Endpoint({ access, summary: 'Finish one question and see why', view: CheckedResponseView })
  check(
    @CurrentActor() actor: Actor,
    @Param('attemptId', { schema: Id }) attemptId: string,
    @Param('questionId', { schema: StableId }) questionId: string,
  ): Promise<CheckedResponseView> {
    return this.attempts.check(actor, attemptId, questionId);
  }

  @Post('attempts/:attemptId/submission')
  @Endpoint({ access, summary: 'Submit the attempt and see the result', view: AttemptView })
  submit(@CurrentActor() actor: Actor, @Param('attemptId', { schema: Id }) attemptId: string): Promise<AttemptView> {
    return this.attempts.submit(actor, attemptId);
  }

  @Put('quiz-time-allowance')
  @Endpoint({ access, summary: 'Take more time for timed quizzes' })
  setTimeAllowance(
    @CurrentActor() actor: Actor,
    @Body({ schema: TimeAllowanceRequest }) request: TimeAllowanceRequest,
  ): Promise<void> {
    return this.attempts.setTimeAllowance(actor, request.factor);
  }
}
