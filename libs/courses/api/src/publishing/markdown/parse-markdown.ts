/// <reference types="mdast-util-directive" />
import type { Parent, Root } from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDirective)
  .freeze();

/** `kl. 8:30` and `svar:nej` are prose: a colon and a word alone, without label or attributes, is no directive. */
function restoreColons(parent: Parent): void {
  parent.children = parent.children.map((child) => {
    if (child.type !== 'textDirective') {
      if ('children' in child) restoreColons(child);
      return child;
    }
    const bare = child.children.length === 0 && Object.keys(child.attributes ?? {}).length === 0;
    return bare ? { type: 'text', value: `:${child.name}`, position: child.position } : child;
  });
}

/** Reads a file of front matter and Markdown with directives; line numbers are those of the file. */
export function parseMarkdown(text: string): Root {
  const root = processor.parse(text);
  restoreColons(root);
  return root;
}
