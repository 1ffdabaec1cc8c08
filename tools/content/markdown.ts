import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkDirective);

/** The tree of a Markdown file and its nodes, directives included. */
export type Root = ReturnType<typeof parser.parse>;
export type Nodes = Root | Root['children'][number];
export type Directive = Extract<Nodes, { type: 'containerDirective' | 'leafDirective' | 'textDirective' }>;

export function parseMarkdown(source: string): Root {
  return parser.parse(source);
}

export function isDirective(node: Nodes): node is Directive {
  return node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective';
}

export function attribute(node: Directive, name: string): string | undefined {
  return node.attributes?.[name] ?? undefined;
}

export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
