import { TestBed } from '@angular/core/testing';
import { LessonRecord } from '../lesson-record/lesson-record';
import { aRecord, provideLearningTesting } from '../testing/learning-testing';
import { HighlightPainter } from './highlight-painter';
import { LessonNotesStore } from './lesson-notes-store';
import { findQuote } from './quote';

function begin(): LessonNotesStore {
  TestBed.configureTestingModule({ providers: [...provideLearningTesting(), LessonNotesStore] });
  TestBed.inject(LessonRecord).fill(aRecord([]));
  return TestBed.inject(LessonNotesStore);
}

describe('LessonNotesStore', () => {
  it('keeps note, highlights and bookmark as one', () => {
    const store = begin();
    store.setText('Husk kommaet');
    store.toggleBookmark();
    const id = store.mark(3, { quote: 'robotten', prefix: 'En ' });
    if (!id) throw new Error('not marked');
    store.annotate(id, 'vigtigt');
    expect(store.notes()).toEqual({
      text: 'Husk kommaet',
      bookmarked: true,
      highlights: [{ id, blockIndex: 3, quote: 'robotten', prefix: 'En ', note: 'vigtigt' }],
    });
  });

  it('lists highlights in reading order, and gives a removed one back whole', () => {
    const store = begin();
    const late = store.mark(5, { quote: 'sent', prefix: '' });
    store.mark(1, { quote: 'tidligt', prefix: '' });
    expect(store.notes().highlights.map(({ quote }) => quote)).toEqual(['tidligt', 'sent']);

    const removed = late && store.remove(late);
    if (!removed) throw new Error('not removed');
    expect(store.notes().highlights).toHaveLength(1);
    store.restore(removed);
    expect(store.notes().highlights.map(({ quote }) => quote)).toEqual(['tidligt', 'sent']);
  });

  it('takes no more than a lesson has room for', () => {
    const store = begin();
    for (let count = 0; count < 200; count++) store.mark(count, { quote: 'x', prefix: '' });
    expect(store.isFull()).toBe(true);
    expect(store.mark(1, { quote: 'y', prefix: '' })).toBeUndefined();
  });
});

describe('HighlightPainter without the Custom Highlight API', () => {
  it('marks across elements and leaves no trace when it is cleared', () => {
    const html = '<p>Robotten <b>stopper</b> ved kommaet.</p>';
    document.body.innerHTML = html;
    const painter = new HighlightPainter(document);
    painter.paint(() => [findQuote(document.body, { quote: 'stopper ved', prefix: '' })].filter((range) => !!range));
    const marked = Array.from(document.querySelectorAll('mark'), ({ textContent }) => textContent);
    expect(marked).toEqual(['stopper', ' ved']);
    painter.clear();
    expect(document.body.innerHTML).toBe(html);
  });
});
