import { findQuote, quoteOf } from './quote';

const rootOf = (html: string): HTMLElement => {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return root;
};

const rangeOver = (node: Node, start: number, end: number): Range => {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
};

describe('quote', () => {
  it('finds again what was selected, across elements', () => {
    const root = rootOf('<p>Robotten <b>stopper</b> ved kommaet.</p>');
    const bold = root.querySelector('b')?.firstChild;
    const end = root.querySelector('p')?.lastChild;
    if (!bold || !end) throw new Error('no text');
    const range = document.createRange();
    range.setStart(bold, 0);
    range.setEnd(end, 4);

    const quote = quoteOf(root, range);

    expect(quote).toEqual({ quote: 'stopper ved', prefix: 'Robotten ' });
    expect(quote && findQuote(root, quote)?.toString()).toBe('stopper ved');
  });

  it('takes the place whose prefix fits when the words stand twice', () => {
    const root = rootOf('<p>en regel, to regel</p>');
    const range = findQuote(root, { quote: 'regel', prefix: 'to ' });
    expect(range?.startOffset).toBe(13);
  });

  it('falls back to the first place when the text around it was edited', () => {
    const root = rootOf('<p>Et nyt afsnit. Robotten stopper.</p>');
    expect(findQuote(root, { quote: 'Robotten stopper', prefix: 'Gammelt afsnit. ' })?.toString()).toBe(
      'Robotten stopper',
    );
  });

  it('says that a quote is gone', () => {
    expect(findQuote(rootOf('<p>Noget andet</p>'), { quote: 'Robotten', prefix: '' })).toBeUndefined();
  });

  it('takes no selection outside, without words or too long', () => {
    const root = rootOf(`<p>${'a '.repeat(300)}</p><p>   </p>`);
    const outside = document.createElement('p');
    outside.textContent = 'udenfor';
    document.body.append(outside);
    const [long, blank] = Array.from(root.querySelectorAll('p'), (p) => p.firstChild);
    if (!long || !blank || !outside.firstChild) throw new Error('no text');

    expect(quoteOf(root, rangeOver(long, 0, 590))).toBeUndefined();
    expect(quoteOf(root, rangeOver(blank, 0, 3))).toBeUndefined();
    expect(quoteOf(root, rangeOver(outside.firstChild, 0, 3))).toBeUndefined();
  });
});
