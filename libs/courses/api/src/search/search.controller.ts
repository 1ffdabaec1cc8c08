import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, everybody, RateLimits } from '@trin/core-api';
import { SearchQuery, SearchView } from '@trin/courses-contract';
import type { FastifyRequest } from 'fastify';
import type * as z from 'zod';
import { SearchService } from './search.service.js';

/** A municipality shares one address, and each word typed is a search. */
const perAddress = { name: 'search', points: 600, seconds: 60 };

@ApiTags('courses')
@Controller('search')
export class SearchController {
  constructor(
    private readonly service: SearchService,
    private readonly limits: RateLimits,
  ) {}

  @Get()
  @Endpoint({ access: everybody, summary: 'Courses, lessons and glossary terms by their words', view: SearchView })
  async search(
    @Query({ schema: SearchQuery }) { q, limit }: z.infer<typeof SearchQuery>,
    @Req() request: FastifyRequest,
  ): Promise<SearchView> {
    await this.limits.consume(perAddress, request.ip);
    return this.service.search(q, limit);
  }
}
