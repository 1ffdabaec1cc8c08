import type { ContentBlock } from '@trin/courses-contract';
import { aCoursePackage, aGlossary, bodyLine, courseFolder, lessonFile } from '../../testing/a-course-package.js';
import { compileCourse } from '../course-compiler.js';

function blocksOf(body: string): ContentBlock[] {
  const result = compileCourse(aCoursePackage(body), courseFolder, aGlossary);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.course.lessons[0]?.document.blocks ?? [];
}

function problemsOf(body: string): string[] {
  const result = compileCourse(aCoursePackage(body), courseFolder, aGlossary);
  if (result.ok) return [];
  expect(result.problems.map(({ file }) => file)).toEqual(result.problems.map(() => lessonFile));
  return result.problems.map(({ line, code }) => `${line - bodyLine + 1} ${code}`);
}

const sorting = `:::sorting{id="s" required objective="kunne"}
L\u00e6g i bunker.

- A
  - et :: fordi
  - to
- B
  - tre

***

Derfor.
:::`;
const matching = ':::matching{id="m"}\nPar.\n\n- et => A\n- to => B\n- tre => A\n\n***\n\nDerfor.\n:::';

describe('blocks', () => {
  it('a fact box with its legal date', () =>
    expect(blocksOf(':::fact{title="T" valid-from="2026-11-22" responsible="R"}\n**A**\n:::')).toEqual([
      { type: 'fact', title: 'T', html: '<p><strong>A</strong></p>', validFrom: '2026-11-22', responsible: 'R' },
    ]));

  it('a drawing in the page', () =>
    expect(blocksOf('::figure{src="images/a.svg" alt="Alt" caption="C"}')).toEqual([
      { type: 'figure', alt: 'Alt', caption: 'C', svg: expect.stringMatching(/^<svg .*role="img" aria-label="Alt"/) },
    ]));

  it('a video with captions and transcript', () =>
    expect(blocksOf(':::video{src="files/a.mp4" captions="files/a.vtt" title="V"}\nOrd.\n:::')).toEqual([
      {
        type: 'video',
        title: 'V',
        src: expect.stringMatching(/^\/api\/content\/media\/[0-9a-f]{64}\.mp4$/),
        captions: expect.stringMatching(/\.vtt$/),
        transcriptHtml: '<p>Ord.</p>',
      },
    ]));

  it('an accordion', () =>
    expect(blocksOf(':::accordion\n### A\n1\n### B\n2\n:::')).toEqual([
      { type: 'accordion', sections: [expect.objectContaining({ title: 'A' }), { title: 'B', html: '<p>2</p>' }] },
    ]));

  it('a flip card', () =>
    expect(blocksOf(':::flip-card{id="f" kind="myth"}\nFor\n***\nBag\n:::')).toEqual([
      { type: 'flip-card', id: 'f', kind: 'myth', frontHtml: '<p>For</p>', backHtml: '<p>Bag</p>' },
    ]));

  it('sorting, with items that know their category', () => {
    const [block] = blocksOf(sorting);
    expect(block).toMatchObject({ type: 'sorting', id: 's', required: true, explanationHtml: '<p>Derfor.</p>' });
    const { categories, items } = block?.type === 'sorting' ? block : { categories: [], items: [] };
    const named = items.map(({ text, categoryId, explanation }) => [
      text,
      categories.find(({ id }) => id === categoryId)?.text,
      explanation,
    ]);
    expect(named.toSorted()).toEqual([
      ['et', 'A', 'fordi'],
      ['to', 'A', undefined],
      ['tre', 'B', undefined],
    ]);
  });

  it('keeps the ids of items that change places', () => {
    const ids = (body: string) => {
      const [block] = blocksOf(body);
      return block?.type === 'sorting' ? block.items.map(({ id }) => id) : [];
    };
    expect(ids(sorting)).toEqual(ids(sorting.replace('- et :: fordi\n  - to', '- to\n  - et :: fordi')));
  });

  it('matching, where a right side comes again', () =>
    expect(blocksOf(matching)).toMatchObject([
      {
        type: 'matching',
        sources: [{ text: 'et' }, { text: 'to' }, { text: 'tre' }],
        targets: [{ text: 'A' }, { text: 'B' }],
      },
    ]));

  it('a reflection', () =>
    expect(blocksOf(':::reflection{id="r" required workflow rows="6" label="L"}\nSkriv.\n:::')).toEqual([
      {
        type: 'reflection',
        id: 'r',
        required: true,
        promptHtml: '<p>Skriv.</p>',
        usesWorkflow: true,
        label: 'L',
        rows: 6,
      },
    ]));

  it('own workflow, checklist, download, links and dilemma', () =>
    expect(
      blocksOf(
        [
          ':::workflow{id="w"}\nV\u00e6lg.\n:::',
          ':::checklist{id="c"}\nKryds.\n\n- A\n- B\n:::',
          '::download{src="files/a.pdf" title="D"}',
          ':::read-also\n- [A](/glossary#rpa)\n- [B](https://kl.dk)\n:::',
          ':::dilemma{id="d"}\nHvad nu?\n\n- A\n- B\n\n***\n\nFor og imod.\n:::',
        ].join('\n\n'),
      ),
    ).toMatchObject([
      { type: 'workflow', id: 'w', required: false },
      { type: 'checklist', items: [{ text: 'A' }, { text: 'B' }] },
      { type: 'download', title: 'D', mediaType: 'application/pdf', bytes: 4 },
      { type: 'read-also', links: [{ text: 'A', href: '/glossary#rpa' }, { text: 'B' }] },
      { type: 'dilemma', id: 'd', choices: [{ text: 'A' }, { text: 'B' }], afterHtml: '<p>For og imod.</p>' },
    ]));

  it('questions in the text, without their key', () => {
    const [block] = blocksOf('```quiz id="p"\nQ q-2 | ORD | Hvad?\n+ HEMMELIG\n= HEMMELIG\n```');
    expect(block).toMatchObject({
      type: 'practice-quiz',
      id: 'p',
      questions: [{ id: 'q-2', interactionType: 'fill-in' }],
    });
    expect(JSON.stringify(block)).not.toContain('HEMMELIG');
  });

  it.each([
    [':::fakta{title="T"}\nA\n:::', '1 block-unknown'],
    ['A\n\n:::fact\nA\n:::', '3 attribute-missing'],
    [':::fact{title="T" color="red"}\nA\n:::', '1 attribute-unknown'],
    [':::fact{title="T" valid-from="i g\u00e5r" responsible="R"}\nA\n:::', '1 attribute-invalid'],
    [':::fact{title="T" valid-from="2026-11-22"}\nA\n:::', '1 attribute-invalid'],
    [':::fact{title="T"}\n:::', '1 block-structure'],
    [':::fact{title="T"}\nA', '1 block-not-closed'],
    [':::fact{title="T}\nA\n:::', '1 block-syntax'],
    ['A\n\n:::', '3 block-syntax'],
    [':::fact[T]{title="T"}\nA\n:::', '1 block-syntax'],
    ['::fact{title="T"}', '1 block-syntax'],
    [':::figure{src="images/a.svg" alt="A"}\n:::', '1 block-syntax'],
    ['::::fact{title="T"}\n:::fact{title="U"}\nA\n:::\n::::', '2 block-out-of-place'],
    ['::figure{src="images/b.svg" alt="A"}', '1 file-missing'],
    ['::figure{src="../../../../etc/passwd" alt="A"}', '1 file-missing'],
    ['::figure{src="https://x.dk/a.svg" alt="A"}', '1 file-missing'],
    ['::figure{src="images/a.svg"}', '1 attribute-missing'],
    ['::figure{src="images/a.svg" alt=""}', '1 attribute-invalid'],
    ['::download{src="images/a.svg" title="A"}', '1 media-type'],
    [':::video{src="files/a.mp4" title="V"}\nOrd\n:::', '1 attribute-missing'],
    [':::accordion\nA\n:::', '2 block-structure'],
    [':::accordion\n### A\n### B\n2\n:::', '2 block-structure'],
    [':::flip-card{id="f" kind="joke"}\nFor\n***\nBag\n:::', '1 attribute-invalid'],
    [':::flip-card{id="f" kind="myth"}\nFor\n:::', '1 block-structure'],
    [':::flip-card{id="F_1" kind="myth"}\nFor\n***\nBag\n:::', '1 attribute-invalid'],
    [sorting.replace('- tre', '- et'), '8 text-duplicate'],
    [sorting.replace('  - tre', ''), '7 block-structure'],
    [sorting.replace('"kunne"', '"kende"'), '1 objective-unknown'],
    [matching.replace('to => B', 'to'), '5 block-structure'],
    [matching.replaceAll('=> B', '=> A'), '1 block-structure'],
    [matching.replace('tre =>', 'et =>'), '6 text-duplicate'],
    [':::reflection{id="r" rows="1"}\nA\n:::', '1 attribute-invalid'],
    [':::reflection{id="r"}\nA\n:::\n\n:::reflection{id="r"}\nB\n:::', '5 id-duplicate'],
    [':::reflection{id="lektion"}\nA\n:::', '1 id-duplicate'],
    [':::checklist{id="c"}\n- A\n:::', '1 block-structure'],
    [':::read-also\n- A\n:::', '2 block-structure'],
    [':::read-also\n- [A](/courses/kort/lessons/nej)\n:::', '2 link-target-unknown'],
    ['```quiz\nQ q | TAL | A?\n+ 1\n= f\n```', '1 attribute-missing'],
    ['```quiz id="p"\nQ q-1 | TAL | A?\n+ x\n= f\n```', '3 quiz-answer'],
    ['```quiz id="p"\nQ q | TAL | A?\n@ lesson=nej objective=nej\n+ 1\n= f\n```', '3 lesson-unknown'],
    ['```quizz id="p"\nQ q | TAL | A?\n+ 1\n= f\n```', '1 block-out-of-place'],
    [':::fact{title="T"}\n```quiz id="p"\nQ q | TAL | A?\n+ 1\n= f\n```\n:::', '2 block-out-of-place'],
  ])('refuses %j', (body, expected) => expect(problemsOf(body)).toContain(expected));
});
