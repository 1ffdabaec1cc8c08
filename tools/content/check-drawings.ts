import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawingFaults } from './drawing-rules.ts';
import { type Problem, problem } from './problem.ts';

export function drawingFiles(root: string): readonly string[] {
  return readdirSync(join(root, 'courses'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.svg'))
    .sort()
    .map((path) => join(root, 'courses', path));
}

export function checkDrawings(root: string): readonly Problem[] {
  return drawingFiles(root).flatMap((file) =>
    drawingFaults(readFileSync(file, 'utf8')).map((fault) => problem(file, fault.line, fault.message)),
  );
}
