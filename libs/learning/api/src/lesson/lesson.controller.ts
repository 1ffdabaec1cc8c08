import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Endpoint, permitted } from '@trin/core-api';
import { Permission, SavedView, StableId } from '@trin/core-contract';
import {
  BlockResponseView,
  LessonNotesView,
  LessonRecordView,
  ProgressView,
  RecordBlockResponseRequest,
  RecordLessonNotesRequest,
  RecordPositionRequest,
} from '@trin/learning-contract';
import * as z from 'zod';
import { LessonService } from './lesson.service.js';
import { WritingService } from './writing.service.js';

const access = permitted(Permission.Learn);
const registrationParam = { schema: z.uuid() };
const idParam = { schema: StableId };

@ApiTags('learning')
@Controller('enrolments/:registration/lessons/:lessonId')
export class LessonController {
  constructor(
    private readonly lessons: LessonService,
    private readonly writing: WritingService,
  ) {}

  @Post('opening')
  @Endpoint({ access, summary: 'Open a lesson: all that was left in it', view: LessonRecordView })
  open(
    @CurrentActor() actor: Actor,
    @Param('registration', registrationParam) registration: string,
    @Param('lessonId', idParam) lessonId: string,
  ): Promise<LessonRecordView> {
    return this.lessons.open(actor, registration, lessonId);
  }

  @Put('position')
  @Endpoint({ access, summary: 'Keep how far into the lesson one is' })
  move(
    @CurrentActor() actor: Actor,
    @Param('registration', registrationParam) registration: string,
    @Param('lessonId', idParam) lessonId: string,
    @Body({ schema: RecordPositionRequest }) { blockIndex }: RecordPositionRequest,
  ): Promise<void> {
    return this.lessons.move(actor, registration, lessonId, blockIndex);
  }

  @Post('completion')
  @Endpoint({ access, summary: 'Complete a lesson', view: ProgressView })
  complete(
    @CurrentActor() actor: Actor,
    @Param('registration', registrationParam) registration: string,
    @Param('lessonId', idParam) lessonId: string,
  ): Promise<ProgressView> {
    return this.lessons.complete(actor, registration, lessonId);
  }

  @Put('blocks/:blockId/response')
  @Endpoint({ access, summary: 'Save what is left in a block, as it is made', view: SavedView })
  recordResponse(
    @CurrentActor() actor: Actor,
    @Param('registration', registrationParam) registration: string,
    @Param('lessonId', idParam) lessonId: string,
    @Param('blockId', idParam) blockId: string,
    @Body({ schema: RecordBlockResponseRequest }) request: RecordBlockResponseRequest,
  ): Promise<SavedView> {
    return this.writing.recordResponse(actor, registration, lessonId, blockId, request);
  }

  @Get('blocks/:blockId/response')
  @Endpoint({ access, summary: 'What stands in a block', view: BlockResponseView })
  getResponse(
    @CurrentActor() actor: Actor,
    @Param('registration', registrationParam) registration: string,
    @Param('lessonId', idParam) lessonId: string,
    @Param('blockId', idParam) blockId: string,
  ): Promise<BlockResponseView> {
    return this.writing.getResponse(actor, registration, lessonId, blockId);
  }

  @Put('notes')
  @Endpoint({ access, summary: 'Save note, highlights and bookmark of a lesson', view: SavedView })
  recordNotes(
    @CurrentActor() actor: Actor,
    @Param('registration', registrationParam) registration: string,
    @Param('lessonId', idParam) lessonId: string,
    @Body({ schema: RecordLessonNotesRequest }) request: RecordLessonNotesRequest,
  ): Promise<SavedView> {
    return this.writing.recordNotes(actor, registration, lessonId, request);
  }

  @Get('notes')
  @Endpoint({ access, summary: 'The notes of a lesson that stand', view: LessonNotesView })
  getNotes(
    @CurrentActor() actor: Actor,
    @Param('registration', registrationParam) registration: string,
    @Param('lessonId', idParam) lessonId: string,
  ): Promise<LessonNotesView> {
    return this.writing.getNotes(actor, registration, lessonId);
  }
}
