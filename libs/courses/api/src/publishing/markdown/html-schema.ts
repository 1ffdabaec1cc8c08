import type { Schema } from 'hast-util-sanitize';

/**
 * Everything that published HTML may hold. Nothing is inherited from the library's default: what is not named
 * here does not exist.
 */
export const htmlSchema: Schema = {
  tagNames: [
    ...['p', 'h2', 'h3', 'h4', 'ul', 'ol', 'li', 'strong', 'em', 'del', 'a', 'code', 'pre', 'blockquote', 'br', 'hr'],
    ...['div', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  ],
  attributes: {
    a: ['href', 'title', 'dataTerm', ['className', 'term'], ['rel', 'noopener']],
    div: [['className', 'table'], ['role', 'region'], ['tabIndex', 0], 'ariaLabel'],
    h2: ['id'],
    h3: ['id'],
    h4: ['id'],
    ol: ['start'],
    th: [
      ['align', 'left', 'right', 'center'],
      ['scope', 'col'],
    ],
    td: [['align', 'left', 'right', 'center']],
  },
  protocols: { href: ['https', 'http', 'mailto'] },
  ancestors: {
    thead: ['table'],
    tbody: ['table'],
    tr: ['table'],
    th: ['table'],
    td: ['table'],
    li: ['ul', 'ol'],
  },
  required: {},
  strip: ['script', 'style'],
  clobber: [],
  clobberPrefix: '',
  allowComments: false,
  allowDoctypes: false,
};
