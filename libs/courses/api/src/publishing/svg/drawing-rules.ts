import type { DrawingElement } from './drawing-syntax.js';
import { checkTextSize } from './text-size.js';

const elements = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan ' +
    'linearGradient radialGradient stop clipPath mask pattern marker'
  ).split(' '),
);
const attributes = new Set(
  (
    'id class transform x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy d points width height viewBox xmlns href offset ' +
    'preserveAspectRatio fill stroke color stop-color fill-opacity stroke-opacity stop-opacity opacity fill-rule ' +
    'clip-rule clip-path mask marker-start marker-mid marker-end stroke-width stroke-linecap stroke-linejoin ' +
    'stroke-dasharray stroke-dashoffset stroke-miterlimit paint-order vector-effect font-family font-size ' +
    'font-weight font-style text-anchor dominant-baseline letter-spacing textLength lengthAdjust gradientUnits ' +
    'gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits ' +
    'maskContentUnits markerWidth markerHeight markerUnits refX refY orient role aria-label aria-hidden'
  ).split(' '),
);
const tokens = new Set(
  (
    'ink ink-soft page surface sunken line line-strong accent accent-tint mark step1 step1-tint step2 step2-tint ' +
    'step3 step3-tint good good-tint not-yet not-yet-tint problem problem-tint'
  ).split(' '),
);
const colours = new Set(['fill', 'stroke', 'color', 'stop-color']);
const references = new Set(['fill', 'stroke', 'clip-path', 'mask', 'marker-start', 'marker-mid', 'marker-end']);
const local = /^url\(#[\w-]+\)$/;
const plainValue = /^[^()]*$|^(?:\s*(?:translate|scale|rotate|skewX|skewY|matrix)\([-\d.,\seE+]*\)\s*,?)+$/;

/** Reports what breaks a rule, with its line. */
export type ReportRule = (line: number, message: string) => void;

function isColour(value: string): boolean {
  const token = /^var\(--([a-z0-9-]+)\)$/.exec(value)?.[1];
  return value === 'none' || value === 'currentColor' || (token !== undefined && tokens.has(token));
}

function checkAttribute(name: string, value: string, line: number, report: ReportRule): void {
  if (!attributes.has(name)) return report(line, `the attribute "${name}" is not allowed in a drawing`);
  if (references.has(name) && local.test(value)) return;
  if (colours.has(name)) {
    if (!isColour(value)) report(line, `"${value}" is not a colour of the design: use var(--…), none or currentColor`);
  } else if (name === 'href') {
    if (!/^#[\w-]+$/.test(value)) report(line, 'a drawing may only refer to its own parts');
  } else if (name === 'id') {
    if (!/^[A-Za-z][\w-]*$/.test(value)) report(line, `"${value}" is not an id`);
  } else if (!plainValue.test(value)) {
    report(line, `the value of "${name}" is not allowed in a drawing`);
  }
}

function checkElement(element: DrawingElement, report: ReportRule): void {
  if (!elements.has(element.name)) report(element.line, `<${element.name}> is not allowed in a drawing`);
  else for (const [name, value] of element.attributes) checkAttribute(name, value, element.line, report);
  for (const child of element.children) if (typeof child !== 'string') checkElement(child, report);
}

/** Checks a drawing against the rules of the format; every break is reported. */
export function checkDrawing(root: DrawingElement, report: ReportRule): void {
  if (root.name !== 'svg') return report(root.line, 'a drawing begins with <svg>');
  const box = /^-?[\d.]+[\s,]+-?[\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)$/.exec(root.attributes.get('viewBox') ?? '');
  if (box === null) report(root.line, 'the drawing needs a viewBox');
  for (const size of ['width', 'height']) {
    if (root.attributes.has(size)) report(root.line, `the drawing must not have a fixed ${size}`);
  }
  checkElement(root, report);
  if (box !== null) checkTextSize(root, Number(box[1]), report);
}
