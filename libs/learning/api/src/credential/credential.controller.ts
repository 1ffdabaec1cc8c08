import { Body, Controller, Get, Header, Ip, Param, Patch, Post, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, Endpoint, everybody, permitted } from '@trin/core-api';
import { Permission } from '@trin/core-contract';
import {
  CredentialListView,
  CredentialVerificationView,
  CredentialView,
  UpdateCredentialRequest,
} from '@trin/learning-contract';
import * as z from 'zod';
import { CredentialService } from './credential.service.js';

const access = permitted(Permission.Learn);
const idParam = { schema: z.uuid() };

@ApiTags('learning')
@Controller()
export class CredentialController {
  constructor(private readonly credentials: CredentialService) {}

  @Post('enrolments/:registration/credential')
  @Endpoint({ access, summary: 'Get the certificate of a satisfied course', view: CredentialView })
  issue(@CurrentActor() actor: Actor, @Param('registration', idParam) registration: string): Promise<CredentialView> {
    return this.credentials.issue(actor, registration);
  }

  @Get('credentials')
  @Endpoint({ access, summary: 'The own certificates', view: CredentialListView })
  list(@CurrentActor() actor: Actor): Promise<CredentialListView> {
    return this.credentials.list(actor);
  }

  @Patch('credentials/:id')
  @Endpoint({ access, summary: 'Choose what the verification page shows', view: CredentialView })
  update(
    @CurrentActor() actor: Actor,
    @Param('id', idParam) id: string,
    @Body({ schema: UpdateCredentialRequest }) request: UpdateCredentialRequest,
  ): Promise<CredentialView> {
    return this.credentials.update(actor, id, request);
  }

  @Get('credentials/:id/document')
  @Header('cache-control', 'private, no-store')
  @ApiProduces('application/pdf')
  @Endpoint({ access, summary: 'The certificate as an accessible PDF', status: 200 })
  async document(@CurrentActor() actor: Actor, @Param('id', idParam) id: string): Promise<StreamableFile> {
    const { content, fileName } = await this.credentials.write(actor, id);
    return new StreamableFile(content, {
      type: 'application/pdf',
      length: content.length,
      disposition: `attachment; filename="${fileName}"`,
    });
  }

  @Get('verify/:serial')
  @Endpoint({ access: everybody, summary: 'Whether a certificate is genuine', view: CredentialVerificationView })
  verify(
    @Param('serial', { schema: z.string().max(40) }) serial: string,
    @Ip() address: string,
  ): Promise<CredentialVerificationView> {
    return this.credentials.verify(serial, address);
  }
}
