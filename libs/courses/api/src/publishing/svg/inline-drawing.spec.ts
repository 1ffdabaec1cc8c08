import { inlineDrawing } from './inline-drawing.js';

function compile(source: string) {
  const problems: string[] = [];
  const note = (kind: string) => (line: number, message: string) => problems.push(`${kind} ${line}: ${message}`);
  const svg = inlineDrawing(source, 'En robot & en "ven"', { syntax: note('syntax'), rule: note('rule') });
  return { svg, problems };
}
const drawing = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300">\n${inside}\n</svg>`;

describe('inlineDrawing', () => {
  it('writes one image with its text alternative, without spare space', () => {
    const { svg, problems } = compile(
      `<?xml version="1.0"?>\n${drawing('<!-- body -->\n  <text x="1" font-size="18" fill="var(--ink)">A &amp;\n B</text>')}`,
    );
    expect(problems).toEqual([]);
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 300" role="img" ' +
        'aria-label="En robot &amp; en &quot;ven&quot;"><text x="1" font-size="18" fill="var(--ink)">A &amp; B</text></svg>',
    );
  });

  it('gives every drawing ids of its own', () => {
    const gradient = '<defs><linearGradient id="a"><stop stop-color="var(--mark)"/></linearGradient></defs>';
    const { svg } = compile(drawing(`${gradient}<rect fill="url(#a)"/><use href="#a"/>`));
    expect(svg).toMatch(/id="(d[0-9a-f]{6}-)a".*fill="url\(#\1a\)".*href="#\1a"/);
  });

  it.each([
    ['<script>alert(1)</script>', '<script> is not allowed'],
    ['<style>a{}</style>', '<style> is not allowed'],
    ['<foreignObject/>', '<foreignObject> is not allowed'],
    ['<image href="https://x.dk/a.png"/>', '<image> is not allowed'],
    ['<a href="#b"/>', '<a> is not allowed'],
    ['<animate/>', '<animate> is not allowed'],
    ['<g onclick="x"/>', 'the attribute "onclick" is not allowed'],
    ['<g style="fill:red"/>', 'the attribute "style" is not allowed'],
    ['<g xlink:href="#a"/>', 'the attribute "xlink:href" is not allowed'],
    ['<use href="https://x.dk/a.svg#b"/>', 'only refer to its own parts'],
    ['<use href="javascript:x"/>', 'only refer to its own parts'],
    ['<rect fill="#fff"/>', '"#fff" is not a colour of the design'],
    ['<rect fill="red"/>', '"red" is not a colour'],
    ['<rect stroke="var(--brand)"/>', '"var(--brand)" is not a colour'],
    ['<rect fill="url(https://x.dk)"/>', 'is not a colour'],
    ['<rect mask="url(https://x.dk#a)"/>', 'the value of "mask" is not allowed'],
    ['<g transform="url(x)"/>', 'the value of "transform" is not allowed'],
    ['<text font-size="14">a</text>', '14 units high; at least 15'],
    ['<g transform="translate(4 4) scale(.5)"><text font-size="18">a</text></g>', '9 units high'],
    ['<text>a</text>', 'needs a font-size'],
  ])('refuses %s on its line', (inside, message) => {
    const { svg, problems } = compile(drawing(inside));
    expect(svg).toBeNull();
    expect(problems).toEqual([expect.stringMatching(/^rule 2: /)]);
    expect(problems[0]).toContain(message);
  });

  it('refuses a fixed size and a missing viewBox', () =>
    expect(compile('<svg width="10" height="10"/>').problems).toHaveLength(3));

  it.each([
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1"/>', 1],
    [drawing('<![CDATA[a]]>'), 2],
    [drawing('&nbsp;'), 2],
    [drawing('<g>'), 3],
    [drawing('<g a=1/>'), 2],
    [`${drawing('')}<svg/>`, 3],
    ['', 1],
  ])('refuses what it cannot read: %s', (source, line) =>
    expect(compile(source).problems).toEqual([expect.stringContaining(`syntax ${line}: `)]),
  );
});
