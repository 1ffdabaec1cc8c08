import { createRequire } from 'node:module';
import { fontRuns, type Subset } from './font-runs.js';

const require = createRequire(import.meta.url);

/** The product's light colours; each step has its own. */
const colours = {
  page: '#faf8f4',
  ink: '#1c2530',
  inkSoft: '#4d5866',
  line: '#dcd6ca',
  steps: ['#3f6b2f', '#0b5d63', '#6a3d86'],
} as const;

export const colourOfStep = (step: number): string => colours.steps[step - 1] ?? colours.ink;

/** Every text of the page, already in the reader's language. */
export interface CredentialTexts {
  readonly product: string;
  readonly title: string;
  readonly heading: string;
  readonly step: string;
  readonly holder: string;
  readonly achieved: string;
  readonly course: string;
  readonly hours: string;
  readonly noEcts: string;
  readonly serialLabel: string;
  readonly serial: string;
  readonly verifyLabel: string;
  readonly verifyAddress: string;
  readonly linkDescription: string;
}

const size = { width: 595.28, height: 841.89, margin: 64 };
const column = size.width - 2 * size.margin;

type Style = 'heading' | 'text' | 'strong';
const family: Record<Style, readonly [name: string, weight: number]> = {
  heading: ['literata', 600],
  text: ['atkinson-hyperlegible-next', 400],
  strong: ['atkinson-hyperlegible-next', 700],
};

/** File of a font, out of the packages that the browser's fonts come from. Only Literata writes Greek and Cyrillic. */
function fontFile(style: Style, subset: Subset): string {
  const isLatin = subset === 'latin' || subset === 'latin-ext';
  const [name, weight] = isLatin ? family[style] : family.heading;
  return require.resolve(`@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`);
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly style: Style;
  readonly colour?: string;
}

/** Draws one certificate page: marks for the eye are artifacts, every word stands in the structure tree. */
export class CredentialPage {
  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly texts: CredentialTexts,
    private readonly accent: string,
  ) {}

  static options(title: string, product: string, createdAt: Date): PDFKit.PDFDocumentOptions {
    const options: PDFKit.PDFDocumentOptions = {
      size: 'A4',
      margin: size.margin,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'da',
      displayTitle: true,
      font: fontFile('text', 'latin'),
      info: { Title: title, Author: product, Creator: product, Producer: product, CreationDate: createdAt },
    };
    // Says in the file that it follows PDF/UA; the package's types have not heard of it yet.
    return Object.assign(options, { subset: 'PDF/UA' });
  }

  draw(): void {
    const { doc, texts, accent } = this;
    const { inkSoft } = colours;
    this.drawing(() => this.background());
    const page = doc.struct('Document');
    doc.addStructure(page);
    const add = (type: string, draw: () => void): void => void page.add(doc.struct(type, {}, draw));
    add('P', () => this.write(texts.product, { y: 67, size: 20, style: 'heading' }, size.margin + 40));
    add('H1', () => this.write(texts.heading, { y: 168, size: 46, style: 'heading' }));
    add('P', () => this.write(texts.step, { y: 236, size: 13, style: 'strong', colour: accent }));
    // One sentence, though it is set in several sizes.
    add('P', () => {
      this.write(`${texts.holder} `, { y: 286, size: 26, style: 'heading' });
      this.write(`${texts.achieved} `, { y: doc.y + 6, size: 14, style: 'text', colour: inkSoft });
      this.write(texts.course, { y: doc.y + 6, size: 25, style: 'heading', colour: accent });
    });
    add('P', () => {
      this.write(`${texts.hours} `, { y: doc.y + 20, size: 13, style: 'text' });
      this.write(texts.noEcts, { y: doc.y + 2, size: 13, style: 'text', colour: inkSoft });
    });
    add('P', () => {
      this.write(`${texts.serialLabel} `, { y: 684, size: 11, style: 'text', colour: inkSoft });
      this.write(texts.serial, { y: 699, size: 15, style: 'strong' });
    });
    const check = doc.struct('P');
    check.add(() => this.write(`${texts.verifyLabel} `, { y: 732, size: 11, style: 'text', colour: inkSoft }));
    const link = doc.struct('Link', { alt: texts.linkDescription });
    link.add(() => this.writeAddress(link));
    check.add(link);
    page.add(check);
    for (const element of [link, check, page]) element.end();
  }

  private writeAddress(structParent: PDFKit.PDFStructureElement): void {
    const { doc, texts, accent } = this;
    const top = 747;
    this.write(texts.verifyAddress, { y: top, size: 12, style: 'text', colour: accent });
    const width = doc.widthOfString(texts.verifyAddress);
    // A string object is written as text; a plain string would become a name of the PDF language.
    const option = { structParent, Contents: Object.assign(texts.linkDescription, {}) };
    doc.link(size.margin, top, width, doc.currentLineHeight(), texts.verifyAddress, option);
  }

  /** Marks that say nothing: a screen reader passes them by. */
  private drawing(draw: () => void): void {
    this.doc.markContent('Artifact', { type: 'Layout' });
    draw();
    this.doc.endMarkedContent();
  }

  private background(): void {
    const { doc, accent } = this;
    doc.rect(0, 0, size.width, size.height).fill(colours.page);
    doc.rect(0, 0, size.width, 10).fill(accent);
    this.stairs(size.margin, 90, 30, 24, 1.5);
    this.stairs(size.width - size.margin - 150, 663, 150, 110, 4);
    doc.rect(size.margin, 663, column, 1).fill(colours.line);
  }

  /** The three steps, standing on the line `bottom`. */
  private stairs(left: number, bottom: number, width: number, height: number, gap: number): void {
    const bar = (width - 2 * gap) / 3;
    colours.steps.forEach((colour, index) => {
      const tall = (height * (index + 1)) / 3;
      const radius = Math.min(6, bar / 6);
      this.doc.roundedRect(left + index * (bar + gap), bottom - tall, bar, tall, radius).fill(colour);
    });
  }

  private write(text: string, line: Line, x: number = size.margin): void {
    const { doc } = this;
    const runs = fontRuns(text);
    doc.fontSize(line.size).fillColor(line.colour ?? colours.ink);
    runs.forEach(({ subset, text: part }, index) => {
      doc.font(fontFile(line.style, subset));
      const options: PDFKit.Mixins.TextOptions = {
        width: column,
        continued: index < runs.length - 1,
        lineGap: 2,
      };
      if (index === 0) doc.text(part, x, line.y, options);
      else doc.text(part, options);
    });
  }
}
