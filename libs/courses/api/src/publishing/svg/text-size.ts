import type { DrawingElement } from './drawing-syntax.js';

const smallest = 15;
const referenceWidth = 640;

function scaleOf(element: DrawingElement): number {
  const transform = element.attributes.get('transform') ?? '';
  let scale = 1;
  for (const [, x = '1', y] of transform.matchAll(/scale\(\s*(-?[\d.]+)(?:[\s,]+(-?[\d.]+))?\s*\)/g)) {
    scale *= Math.abs(Number(y ?? x));
  }
  return scale;
}

/** Text must be readable on a phone: 15 units high in a drawing 640 wide, scaling counted in. */
export function checkTextSize(
  root: DrawingElement,
  width: number,
  report: (line: number, message: string) => void,
): void {
  const needed = (smallest * width) / referenceWidth;
  const walk = (element: DrawingElement, inherited: number | null, outer: number): void => {
    const own = element.attributes.get('font-size');
    const size = own === undefined ? inherited : Number(own.replace(/px$/, ''));
    const scale = outer * scaleOf(element);
    const hasWords = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
    if (hasWords && (element.name === 'text' || element.name === 'tspan')) {
      if (size === null) report(element.line, 'the text needs a font-size');
      else if (!(size * scale >= needed - 0.01)) {
        report(
          element.line,
          `the text is ${+(size * scale).toFixed(1)} units high; at least ${+needed.toFixed(1)} are needed`,
        );
      }
    }
    for (const child of element.children) if (typeof child !== 'string') walk(child, size, scale);
  };
  walk(root, null, 1);
}
