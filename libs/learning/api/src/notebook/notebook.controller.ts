import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Endpoint, permitted } from '@trin/core-api';
import { PageQuery, Permission } from '@trin/core-contract';
import { NotebookView } from '@trin/learning-contract';
import { NotebookService } from './notebook.service.js';

@ApiTags('learning')
@Controller('notebook')
export class NotebookController {
  constructor(private readonly notebook: NotebookService) {}

  @Get()
  @Endpoint({
    access: permitted(Permission.Learn),
    summary: 'The own notes, highlights and bookmarks, newest first',
    view: NotebookView,
  })
  page(@CurrentActor() actor: Actor, @Query({ schema: PageQuery }) query: PageQuery): Promise<NotebookView> {
    return this.notebook.page(actor, query);
  }
}
