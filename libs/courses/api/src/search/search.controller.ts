import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Endpoint, everybody } from '@trin/core-api';
import { SearchQuery, SearchView } from '@trin/courses-contract';
import type * as z from 'zod';
import { SearchService } from './search.service.js';

@ApiTags('courses')
@Controller('search')
export class SearchController {
  constructor(private readonly service: SearchService) {}

  @Get()
  @Endpoint({ access: everybody, summary: 'Courses, lessons and glossary terms by their words', view: SearchView })
  search(@Query({ schema: SearchQuery }) { q, limit }: z.infer<typeof SearchQuery>): Promise<SearchView> {
    return this.service.search(q, limit);
  }
}
