import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Endpoint, permitted } from '@trin/core-api';
import { Permission } from '@trin/core-contract';
import { EnrolmentListView, EnrolmentView, EnrolRequest, HomeView } from '@trin/learning-contract';
import * as z from 'zod';
import { EnrolmentService } from './enrolment.service.js';

const access = permitted(Permission.Learn);
const Id = z.uuid();

@ApiTags('learning')
@Controller()
export class EnrolmentController {
  constructor(private readonly enrolments: EnrolmentService) {}

  @Get('home')
  @Endpoint({ access, summary: 'What to do next, and the own enrolments', view: HomeView })
  home(@CurrentActor() actor: Actor): Promise<HomeView> {
    return this.enrolments.home(actor);
  }

  @Post('enrolments')
  @Endpoint({ access, summary: 'Enrol in a course, or take it up again', view: EnrolmentView })
  enrol(
    @CurrentActor() actor: Actor,
    @Body({ schema: EnrolRequest }) { courseId }: EnrolRequest,
  ): Promise<EnrolmentView> {
    return this.enrolments.enrol(actor, courseId);
  }

  @Get('enrolments')
  @Endpoint({ access, summary: 'The own enrolments', view: EnrolmentListView })
  list(@CurrentActor() actor: Actor): Promise<EnrolmentListView> {
    return this.enrolments.list(actor);
  }

  @Get('enrolments/:registration')
  @Endpoint({ access, summary: 'One of the own enrolments', view: EnrolmentView })
  get(
    @CurrentActor() actor: Actor,
    @Param('registration', { schema: Id }) registration: string,
  ): Promise<EnrolmentView> {
    return this.enrolments.get(actor, registration);
  }

  @Delete('enrolments/:registration')
  @Endpoint({ access, summary: 'Withdraw from a course; enrolling again undoes it' })
  withdraw(@CurrentActor() actor: Actor, @Param('registration', { schema: Id }) registration: string): Promise<void> {
    return this.enrolments.withdraw(actor, registration);
  }
}
