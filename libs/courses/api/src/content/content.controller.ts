import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, everybody } from '@trin/core-api';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContentStore } from './content-store.js';

/** Frozen files by the hash of what they hold: outlines and lessons as JSON, and what lessons show. */
@ApiTags('courses')
@Controller('content')
export class ContentController {
  constructor(private readonly store: ContentStore) {}

  @Get(':file')
  @Endpoint({ access: everybody, summary: 'A frozen outline or lesson, <hash>.json', status: 200 })
  async document(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('file') file: string,
  ): Promise<void> {
    (this.store.peek(file) ?? (await this.store.load(file))).send(request, reply);
  }

  @Get('media/:file')
  @Endpoint({ access: everybody, summary: 'A picture, film or file of a lesson, <hash>.<extension>', status: 200 })
  async media(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Param('file') file: string): Promise<void> {
    (this.store.peek(file) ?? (await this.store.load(file))).send(request, reply);
  }
}
