import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, everybody } from '@trin/core-api';
import { StableId } from '@trin/core-contract';
import { CatalogueView, CourseView, GlossaryView } from '@trin/courses-contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CoursePages } from './course-pages.js';

/** What is open to everybody: which courses there are, and what the words mean. */
@ApiTags('courses')
@Controller()
export class CourseController {
  constructor(private readonly pages: CoursePages) {}

  @Get('catalogue')
  @Endpoint({ access: everybody, summary: 'All courses as cards', view: CatalogueView })
  async catalogue(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    (await this.pages.catalogue()).send(request, reply);
  }

  @Get('courses/:courseId')
  @Endpoint({ access: everybody, summary: 'The newest version of a course', view: CourseView })
  async course(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('courseId', { schema: StableId }) courseId: string,
  ): Promise<void> {
    (await this.pages.course(courseId)).send(request, reply);
  }

  @Get('glossary')
  @Endpoint({ access: everybody, summary: 'The glossary of all courses', view: GlossaryView })
  async glossary(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    (await this.pages.glossary()).send(request, reply);
  }
}
