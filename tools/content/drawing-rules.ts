/** The rules for drawings in the format's description, as a scan of the SVG's tags. */
export interface DrawingFault {
  readonly line: number;
  readonly message: string;
}

const TOKENS = new Set(
  ['ink', 'ink-soft', 'page', 'surface', 'sunken', 'line', 'line-strong', 'accent', 'accent-tint', 'mark']
    .concat(['step1', 'step2', 'step3', 'good', 'not-yet', 'problem'].flatMap((name) => [name, `${name}-tint`]))
    .map((name) => `var(--${name})`),
);
const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);
const OWN_PART = /^url\(#[\w-]+\)$/;
const COLOURS = new Set(['fill', 'stroke', 'stop-color', 'color', 'flood-color']);
const SMALLEST_TEXT = 15;
const REFERENCE_WIDTH = 640;
const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+\s*=\s*"[^"]*")*)\s*(\/?)>/g;
const ATTRIBUTE = /([\w:-]+)\s*=\s*"([^"]*)"/g;

interface Open {
  readonly name: string;
  readonly fontSize: number;
  readonly scale: number;
}

export function drawingFaults(svg: string): readonly DrawingFault[] {
  const faults: DrawingFault[] = [];
  const stack: Open[] = [];
  let width = 0;
  for (const match of svg.matchAll(TAG)) {
    const [, closing, name = '', attributeText = '', selfClosing] = match;
    const line = svg.slice(0, match.index).split('\n').length;
    const fault = (message: string): number => faults.push({ line, message });
    if (closing) {
      if (stack.pop()?.name !== name) fault(`</${name}> closes nothing`);
      continue;
    }
    const attributes = new Map([...attributeText.matchAll(ATTRIBUTE)].map((found) => [found[1] ?? '', found[2] ?? '']));
    if (!ELEMENTS.has(name)) fault(`<${name}> is not allowed in a drawing`);
    for (const [key, value] of attributes) attributeFaults(name, key, value).forEach(fault);
    if (stack.length === 0) {
      width = Number(
        attributes
          .get('viewBox')
          ?.trim()
          .split(/[\s,]+/)[2] ?? 0,
      );
      if (name !== 'svg' || !(width > 0)) fault('a drawing is an <svg> with a viewBox');
    }
    const parent = stack.at(-1);
    const open: Open = {
      name,
      fontSize: Number.parseFloat(attributes.get('font-size') ?? '') || (parent?.fontSize ?? 16),
      scale: (parent?.scale ?? 1) * scaleOf(attributes.get('transform')),
    };
    const drawn = (open.fontSize * open.scale * REFERENCE_WIDTH) / width;
    if (name === 'text' && drawn < SMALLEST_TEXT)
      fault(`text is ${drawn.toFixed(1)} units high, at least ${SMALLEST_TEXT}`);
    if (!selfClosing) stack.push(open);
  }
  if (stack.length > 0) faults.push({ line: 1, message: `<${stack.at(-1)?.name}> is not closed` });
  const left = svg.replace(TAG, '').indexOf('<');
  if (left >= 0) faults.push({ line: 1, message: 'there is something here that is neither a tag nor text' });
  return faults;
}

function attributeFaults(element: string, name: string, value: string): readonly string[] {
  if (OWN_PART.test(value) || (name === 'href' && value.startsWith('#'))) return [];
  if (/^on/i.test(name) || name === 'style' || /(?:^|:)href$/.test(name)) {
    return [`the attribute ${name} is not allowed in a drawing`];
  }
  if (element === 'svg' && (name === 'width' || name === 'height')) return ['a drawing has no fixed size'];
  if (/url\s*\(/i.test(value)) return [`${name} refers to something outside itself`];
  if (COLOURS.has(name) && value !== 'none' && !TOKENS.has(value)) return [`${name}="${value}" is not a colour token`];
  return [];
}

function scaleOf(transform: string | undefined): number {
  const found = /scale\(\s*([\d.]+)(?:[\s,]+([\d.]+))?/.exec(transform ?? '');
  return found ? Math.min(Number(found[1]), Number(found[2] ?? found[1])) : 1;
}
