import { StableId } from '@trin/core-contract';
import type { ContentBlock } from '@trin/courses-contract';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { RootContent } from 'mdast';
import * as z from 'zod';
import type { LessonScope } from '../lesson-scope.js';
import { lineOf } from '../markdown/check-prose.js';

export type BlockNode = ContainerDirective | LeafDirective;

/** What a block is compiled from. */
export interface BlockInput<A> {
  readonly attributes: A;
  readonly body: readonly RootContent[];
  readonly line: number;
  readonly scope: LessonScope;
}

/** One kind of block: how it is written and what it becomes; null when it has reported what is wrong. */
export interface BlockDefinition {
  readonly name: string;
  compile(node: BlockNode, scope: LessonScope): ContentBlock | null;
}

/** An attribute without a value, which is there or not. */
export const flag = z
  .literal('')
  .optional()
  .transform((value) => value !== undefined);
/** An attribute with text. */
export const words = z.string().trim().min(1);
/** What every block where the learner leaves something can say. */
export const answerable = {
  id: StableId,
  objective: z
    .string()
    .transform((ids) => ids.split(',').map((id) => id.trim()))
    .optional(),
};
const Answerable = z.object({
  id: StableId.optional(),
  objective: z.array(z.string()).optional(),
  required: z.boolean().optional(),
});

function isClosed(node: BlockNode, scope: LessonScope): boolean {
  if (node.type === 'leafDirective') return true;
  const end = node.position?.end.line ?? 0;
  return end > lineOf(node) && /^\s*:{3,}\s*$/.test(scope.lineText(end));
}

function reportAttributes(name: string, line: number, issues: readonly z.core.$ZodIssue[], scope: LessonScope): void {
  for (const issue of issues) {
    const attribute = issue.path.map(String).join('.');
    if (issue.code === 'unrecognized_keys') {
      scope.report(line, 'attribute-unknown', `"${name}" has no attribute "${issue.keys.join('", "')}"`);
    } else if (issue.code === 'invalid_type' && issue.input === undefined) {
      scope.report(line, 'attribute-missing', `"${name}" needs the attribute "${attribute}"`);
    } else {
      scope.report(line, 'attribute-invalid', `"${name}": the attribute "${attribute}": ${issue.message}`);
    }
  }
}

/** Says how a block is written; id, objective and `required` are looked after here for all of them. */
export function defineBlock<S extends z.ZodType>(definition: {
  name: string;
  form: 'container' | 'leaf';
  attributes: S;
  compile(input: BlockInput<z.output<S>>): ContentBlock | null;
}): BlockDefinition {
  const { name, form } = definition;
  return {
    name,
    compile(node, scope) {
      const line = lineOf(node);
      const mark = form === 'container' ? ':::' : '::';
      if (node.type !== `${form}Directive`) {
        scope.report(line, 'block-syntax', `"${name}" is written ${mark}${name}`);
        return null;
      }
      if (!isClosed(node, scope)) {
        scope.report(line, 'block-not-closed', `the block "${name}" is never closed with :::`);
        return null;
      }
      const label = node.children.find((child) => child.data !== undefined && 'directiveLabel' in child.data);
      if (label !== undefined || (form === 'leaf' && node.children.length > 0)) {
        scope.report(line, 'block-syntax', `"${name}" takes attributes in {…}, not text in […]`);
      }
      const attributes = definition.attributes.safeParse(node.attributes ?? {}, { reportInput: true });
      if (!attributes.success) {
        reportAttributes(name, line, attributes.error.issues, scope);
        return null;
      }
      const common = Answerable.parse(attributes.data);
      if (common.id !== undefined) scope.course.claimId(common.id, scope.file, line);
      for (const id of common.objective ?? []) scope.course.checkObjective(id, line, scope.report);
      if (common.id !== undefined && common.required === true) scope.requiredBlockIds.push(common.id);
      return definition.compile({ attributes: attributes.data, body: node.children, line, scope });
    },
  };
}
