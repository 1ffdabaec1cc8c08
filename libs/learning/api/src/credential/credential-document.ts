import { Inject, Injectable } from '@nestjs/common';
import { APP_CONFIG, type AppConfig, Translator } from '@trin/core-api';
import PDFDocument from 'pdfkit';
import type { CredentialEntity } from './credential.entity.js';
import { colourOfStep, CredentialPage, type CredentialTexts } from './credential-page.js';

/** A document that is written and ready to send. */
export interface WrittenDocument {
  readonly content: Buffer;
  readonly fileName: string;
}

const timeZone = 'Europe/Copenhagen';
const longDate = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', year: 'numeric', timeZone });
const number = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });
/** To the nearest half hour, and never none: it says "about". */
const hoursOf = (minutes: number): number => Math.max(0.5, Math.round(minutes / 30) / 2);

/** Writes a certificate as an accessible PDF: tagged, in Danish, with its title and its own fonts. */
@Injectable()
export class CredentialDocument {
  constructor(
    private readonly translator: Translator,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  async write(credential: CredentialEntity): Promise<WrittenDocument> {
    const texts = this.textsOf(credential);
    const doc = new PDFDocument(CredentialPage.options(texts.title, texts.product, credential.issuedAt));
    const chunks: Buffer[] = [];
    const written = new Promise<Buffer>((resolve, reject) => {
      doc.on('data', (chunk: Buffer) => chunks.push(chunk));
      doc.on('end', () => resolve(Buffer.concat(chunks)));
      doc.on('error', reject);
    });
    new CredentialPage(doc, texts, colourOfStep(credential.step)).draw();
    doc.end();
    return { content: await written, fileName: this.say('fileName', { serial: credential.serial }) };
  }

  private textsOf(credential: CredentialEntity): CredentialTexts {
    const { holderName, courseTitle, serial, step } = credential;
    const hours = hoursOf(credential.minutes);
    return {
      product: this.say('product'),
      title: this.say('title', { course: courseTitle, name: holderName }),
      heading: this.say('heading'),
      step: this.say('step', { step }),
      holder: holderName,
      achieved: this.say('achieved', { date: longDate.format(credential.issuedAt) }),
      course: this.say('course', { course: courseTitle }),
      hours: this.say(hours === 1 ? 'hours.one' : 'hours.other', { hours: number.format(hours) }),
      noEcts: this.say('noEcts'),
      serialLabel: this.say('serialLabel'),
      serial,
      verifyLabel: this.say('verifyLabel'),
      verifyAddress: `${this.config.publicUrl}/verify/${serial}`,
      linkDescription: this.say('linkDescription', { serial }),
    };
  }

  /** Certificates are Danish, whatever language their holder reads Trin in: they are shown to others. */
  private say(part: string, params: Record<string, string | number> = {}): string {
    return this.translator.text('da', `pdf.credential.${part}`, params);
  }
}
