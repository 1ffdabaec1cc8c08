import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Endpoint, permitted } from '@trin/core-api';
import { Permission, StableId } from '@trin/core-contract';
import { VoteRequest, VoteResultView } from '@trin/learning-contract';
import * as z from 'zod';
import { VoteService } from './vote.service.js';

@ApiTags('learning')
@Controller('enrolments/:registration/lessons/:lessonId/blocks/:blockId/vote')
export class VoteController {
  constructor(private readonly votes: VoteService) {}

  @Post()
  @Endpoint({
    access: permitted(Permission.Learn),
    summary: 'Vote on a dilemma and, from five votes, see how all voted',
    view: VoteResultView,
  })
  vote(
    @CurrentActor() actor: Actor,
    @Param('registration', { schema: z.uuid() }) registration: string,
    @Param('lessonId', { schema: StableId }) lessonId: string,
    @Param('blockId', { schema: StableId }) blockId: string,
    @Body({ schema: VoteRequest }) { choiceId }: VoteRequest,
  ): Promise<VoteResultView> {
    return this.votes.vote(actor, registration, lessonId, blockId, choiceId);
  }
}
