import { Controller, Get, Header } from '@nestjs/common';
import { Endpoint, everybody } from '@trin/core-api';
import { DemoMailListView } from '@trin/identity-contract';
import { DemoService } from './demo.service.js';

/** Pages that exist in the demo only; elsewhere they are not found. */
@Controller('demo')
export class DemoController {
  constructor(private readonly demo: DemoService) {}

  @Get('mails')
  @Header('cache-control', 'no-store')
  @Endpoint({ access: everybody, summary: 'Mails that the demo would have sent', view: DemoMailListView })
  listMails(): Promise<DemoMailListView> {
    return this.demo.listMails();
  }
}
