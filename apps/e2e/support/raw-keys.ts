/**
 * Runs in the browser before the page does: reports every translation key that ever stood on the page, however shortly,
 * in text, in a label or in the title. Written without imports, for it is sent to the browser as it stands.
 */
export function watchForRawKeys(): void {
  const rawKey = /\b(?:learning|courses|quizzes|identity|shell|ui|errors)\.[a-zA-Z][a-zA-Z.]+/;
  const told = new Set<string>();
  const judge = (text: string | null | undefined): void => {
    const key = text ? rawKey.exec(text)?.[0] : undefined;
    if (!key || told.has(key)) return;
    told.add(key);
    reportError(new Error(`raw translation key on the page: ${key}`));
  };
  const look = (node: Node): void => {
    if (node instanceof Text) judge(node.data);
    if (!(node instanceof Element) || node instanceof HTMLScriptElement) return;
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) judge(node.getAttribute(name));
    for (const child of node.childNodes) look(child);
  };
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'childList') for (const node of addedNodes) look(node);
      else look(target);
    }
  }).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['aria-label', 'alt', 'title', 'placeholder'],
  });
}
