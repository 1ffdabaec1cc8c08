import { Controller, Get, Header } from '@nestjs/common';
import { type Actor, CurrentActor, Endpoint, everybody, permitted } from '@trin/core-api';
import { Permission, WhoSeesView } from '@trin/core-contract';
import { PersonalDataExport, PersonalDataRegisterView } from '@trin/identity-contract';
import { PrivacyService } from './privacy.service.js';

const access = permitted(Permission.ManageOwnAccount);

/** What is kept, who sees it, and the own copy. */
@Controller()
export class PrivacyController {
  constructor(private readonly privacy: PrivacyService) {}

  @Get('who-sees')
  @Endpoint({ access: everybody, summary: 'Who sees what, computed from the policies', view: WhoSeesView })
  whoSees(): WhoSeesView {
    return this.privacy.whoSees();
  }

  @Get('privacy/register')
  @Endpoint({ access: everybody, summary: 'Which personal data is kept and why', view: PersonalDataRegisterView })
  showRegister(): PersonalDataRegisterView {
    return this.privacy.showRegister();
  }

  @Get('privacy/export')
  @Header('cache-control', 'no-store')
  @Header('content-disposition', 'attachment; filename="trin-personal-data.json"')
  @Endpoint({ access, summary: 'Everything kept about me, for a computer', view: PersonalDataExport })
  export(@CurrentActor() actor: Actor): Promise<PersonalDataExport> {
    return this.privacy.export(actor);
  }

  @Get('privacy/export.html')
  @Header('cache-control', 'no-store')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="trin-personal-data.html"')
  @Endpoint({ access, summary: 'Everything kept about me, to read', status: 200 })
  exportDocument(@CurrentActor() actor: Actor): Promise<string> {
    return this.privacy.exportDocument(actor);
  }
}
