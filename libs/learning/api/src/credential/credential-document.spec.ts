import { createRequire } from 'node:module';
import { readConfig, Translator } from '@trin/core-api';
import { aCredential } from '../testing/index.js';
import { CredentialDocument } from './credential-document.js';
import { fontRuns } from './font-runs.js';

const require = createRequire(import.meta.url);
const translator = Translator.load(['learning'], (specifier) => require.resolve(specifier));
const config = readConfig({ NODE_ENV: 'test', PUBLIC_URL: 'https://trin.example' });
const document = new CredentialDocument(translator, config);

describe('CredentialDocument', () => {
  it('writes an accessible PDF: tagged, in Danish, with its title and the fonts inside', async () => {
    const { content, fileName } = await document.write(aCredential());
    const pdf = content.toString('latin1');
    expect(fileName).toBe('kursusbevis-TRIN-7K3M-9QXV.pdf');
    expect(pdf.slice(0, 8)).toBe('%PDF-1.7');
    expect(pdf).toContain('/Lang (da)');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    for (const tag of ['/Document', '/H1', '/P', '/Link']) expect(pdf).toContain(`/S ${tag}`);
    expect(pdf.match(/\/FontFile[23]? /g)?.length).toBeGreaterThanOrEqual(3);
    expect(pdf).not.toContain('Helvetica');
    expect(pdf).toContain('/URI (https://trin.example/verify/TRIN-7K3M-9QXV)');
  });

  it('writes names from other languages', async () => {
    const { content } = await document.write(aCredential({ holderName: 'Łukasz Şahin Иван Ελένη' }));
    expect(content.length).toBeGreaterThan(10_000);
  });
});

describe('fontRuns', () => {
  it('keeps a Danish name whole and splits a Polish one by font file', () => {
    expect(fontRuns('Søren Åby')).toEqual([{ subset: 'latin', text: 'Søren Åby' }]);
    expect(fontRuns('Łukasz')).toEqual([
      { subset: 'latin-ext', text: 'Ł' },
      { subset: 'latin', text: 'ukasz' },
    ]);
  });
  it('loses nothing', () => {
    expect(
      fontRuns('Ağaçlı Иван')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Ağaçlı Иван');
  });
});
