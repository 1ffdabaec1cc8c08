import { aCoursePackage, aGlossary, bodyLine, courseFolder } from '../../testing/a-course-package.js';
import { compileCourse } from '../course-compiler.js';

function compile(body: string) {
  const result = compileCourse(aCoursePackage(body), courseFolder, aGlossary);
  const blocks = result.ok ? (result.course.lessons[0]?.document.blocks ?? []) : [];
  const problems = result.ok ? [] : result.problems.map(({ line, code }) => `${line - bodyLine + 1} ${code}`);
  return { html: blocks.map((block) => (block.type === 'rich-text' ? block.html : block.type)), problems };
}

describe('running text', () => {
  it('becomes one block per section', () =>
    expect(
      compile('A\n\nB\n\n## C\n\nD\n\n### E\n\nF\n\n::download{src="files/a.pdf" title="D"}\n\nG\n\n## H').html,
    ).toEqual([
      '<p>A</p>\n<p>B</p>',
      '<h2 id="c">C</h2>\n<p>D</p>\n<h3 id="e">E</h3>\n<p>F</p>',
      'download',
      '<p>G</p>',
      '<h2 id="h">H</h2>',
    ]));

  it('gives headings ids of their own, Danish letters spelt out', () =>
    expect(compile('## S\u00e5 l\u00e6r\n\n## S\u00e5 l\u00e6r').html).toEqual([
      '<h2 id="saa-laer">S\u00e5 l\u00e6r</h2>',
      '<h2 id="saa-laer-2">S\u00e5 l\u00e6r</h2>',
    ]));

  it('marks glossary words, also within emphasis', () =>
    expect(compile('**En :term[*robot*]{id="rpa"}.**').html).toEqual([
      '<p><strong>En <a class="term" href="/glossary#rpa" data-term="rpa"><em>robot</em></a>.</strong></p>',
    ]));

  it('lets tables scroll by themselves, with a name', () =>
    expect(compile('| | Omar | Robot |\n|---|---|--:|\n| a | b | c |').html[0]).toMatch(
      /^<div class="table" role="region" tabindex="0" aria-label="Omar, Robot"><table>.*<td align="right">c<\/td>/s,
    ));

  it('keeps colons that are prose', () =>
    expect(compile('Kl. 8:30 og svar:nej, kl. 10:15.').html).toEqual(['<p>Kl. 8:30 og svar:nej, kl. 10:15.</p>']));

  it('gives external links no opener', () =>
    expect(compile('[a](https://kl.dk) [b](/glossary) [c](mailto:a@b.dk)').html).toEqual([
      '<p><a href="https://kl.dk" rel="noopener">a</a> <a href="/glossary">b</a> <a href="mailto:a@b.dk">c</a></p>',
    ]));

  it('escapes what looks like markup', () =>
    expect(compile('a < b & `<script>`').html).toEqual(['<p>a &#x3C; b &#x26; <code>&#x3C;script></code></p>']));

  it.each([
    ['A\n\n<b>A</b>', '3 raw-html'],
    ['<script>alert(1)</script>', '1 raw-html'],
    ['<!-- note -->', '1 raw-html'],
    ['# A', '1 heading-level'],
    ['## A\n\n#### B', '3 heading-level'],
    ['### A', '1 heading-level'],
    ['![a](b.png)', '1 image-in-text'],
    ['- [ ] A', '1 markdown-unsupported'],
    ['A[^1]\n\n[^1]: B', '1 markdown-unsupported'],
    ['[a](javascript:alert(1))', '1 link-invalid'],
    ['[a](//evil.example)', '1 link-invalid'],
    ['[a](b.md)', '1 link-invalid'],
    ['[a](data:text/html,x)', '1 link-invalid'],
    ['[a](/courses/kort/lessons/nej)', '1 link-target-unknown'],
    ['[a](/glossary#nej)', '1 link-target-unknown'],
    [':term[a]{id="nej"}', '1 term-unknown'],
    [':term[a]', '1 attribute-missing'],
    [':trem[a]{id="rpa"}', '1 directive-unknown'],
    ['```js\nx\n```', '1 block-out-of-place'],
  ])('refuses %j', (body, expected) => expect(compile(body).problems).toContain(expected));
});
