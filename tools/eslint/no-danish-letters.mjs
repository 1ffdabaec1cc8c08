// @ts-check
/** The three letters, in any case, and their names in HTML. */
export const danishLetters = /[\u00e6\u00f8\u00e5]|&(?:aelig|oslash|aring);/i;

/**
 * Text for people lives in translation files and course content, so that it can be read, corrected and translated
 * in one place. A Danish letter in code is text that slipped out of them.
 * @type {import('eslint').Rule.RuleModule}
 */
export const noDanishLetters = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { found: "Danish letter '{{ letter }}': move the text to libs/<scope>/contract/i18n." },
  },
  create: (context) => ({
    Program() {
      context.sourceCode.lines.forEach((text, index) => {
        const match = danishLetters.exec(text);
        if (!match) return;
        const line = index + 1;
        context.report({
          loc: { start: { line, column: match.index }, end: { line, column: match.index + match[0].length } },
          messageId: 'found',
          data: { letter: match[0] },
        });
      });
    },
  }),
};
