import { parseQuizText } from './quiz-text.js';

function parse(text: string) {
  const problems: string[] = [];
  const found = parseQuizText(text, 10, (line, code, message) => problems.push(`${line} ${code}: ${message}`));
  return { questions: found.map(({ question }) => question), problems };
}
const one = (type: string, answers: string) => parse(`Q q-1 | ${type} | Hvad?\n${answers}\n= Fordi.`);

describe('parseQuizText', () => {
  it('reads one right choice with feedback for a wrong one', () => {
    const { questions, problems } = parse(
      'Q q-1 | \u00c9T | Hvad | hvem?\n@ lesson=a objective=b,c tag=d\n+ Ja :: i\n- Nej :: Ikke helt.\n= Fordi.',
    );
    expect(problems).toEqual([]);
    expect(questions).toEqual([
      {
        id: 'q-1',
        interactionType: 'choice',
        prompt: 'Hvad | hvem?',
        explanation: 'Fordi.',
        lessonId: 'a',
        objectiveIds: ['b', 'c'],
        tags: ['d'],
        choices: [
          { id: expect.stringMatching(/^ja-/), text: 'Ja', correct: true, feedback: 'i' },
          { id: expect.stringMatching(/^nej-/), text: 'Nej', correct: false, feedback: 'Ikke helt.' },
        ],
      },
    ]);
  });

  it('reads several right choices', () =>
    expect(one('FLERE', '+ a\n+ b\n- c').questions[0]).toMatchObject({ interactionType: 'multiple-choice' }));

  it('reads true or false', () =>
    expect(one('SF', '- Sandt :: Ikke helt.\n+ Falsk').questions[0]).toMatchObject({
      interactionType: 'true-false',
      correct: false,
      feedback: 'Ikke helt.',
    }));

  it('reads pairs, and a right side that comes again as one category', () => {
    const [question] = one('PAR', 'a => x\nb => y\nc => x').questions;
    const ids = question?.interactionType === 'matching' ? question.sources.map(({ targetId }) => targetId) : [];
    expect(ids[0]).toBe(ids[2]);
    expect(question).toMatchObject({ targets: [{ text: 'x' }, { text: 'y' }] });
  });

  it('reads an order', () =>
    expect(one('R\u00c6KKE', '1) f\u00f8rst\n2) s\u00e5').questions[0]).toMatchObject({
      interactionType: 'sequencing',
      items: [{ text: 'f\u00f8rst' }, { text: 's\u00e5' }],
    }));

  it.each([
    ['+ 1.234,5 \u00b1 0,5', 1234.5, 0.5],
    ['+ 42', 42, 0],
  ])('reads the number %s', (line, value, tolerance) =>
    expect(one('TAL', line).questions[0]).toMatchObject({ interactionType: 'numeric', value, tolerance }),
  );

  it('reads accepted words', () =>
    expect(one('ORD', '+ a | b c').questions[0]).toMatchObject({ accepted: ['a', 'b c'] }));

  it('keeps ids when choices change places', () => {
    const ids = (answers: string) => {
      const [question] = one('\u00c9T', answers).questions;
      return question?.interactionType === 'choice' ? question.choices.map(({ id }) => id).toSorted() : [];
    };
    expect(ids('+ ja\n- nej\n- ved ikke')).toEqual(ids('- ved ikke\n- nej\n+ ja'));
  });

  it.each([
    ['\u00c9T', '+ a\n+ b', '10 quiz-answer'],
    ['\u00c9T', '- a\n- b', '10 quiz-answer'],
    ['\u00c9T', '+ a', '10 quiz-answer'],
    ['\u00c9T', '+ a\n- b\n- b', '13 text-duplicate'],
    ['\u00c9T', '+ a\n- b\nc', '13 quiz-syntax'],
    ['FLERE', '+ a\n- b\n- c', '10 quiz-answer'],
    ['SF', '+ Ja\n- Nej', '10 quiz-answer'],
    ['SF', '+ Sandt :: Fordi\n- Falsk', '10 quiz-answer'],
    ['PAR', 'a => x\nb', '12 quiz-syntax'],
    ['PAR', 'a => x\nb => x', '10 quiz-answer'],
    ['R\u00c6KKE', '1) a\n3) b', '12 quiz-syntax'],
    ['TAL', '+ 980.00', '11 quiz-answer'],
    ['TAL', '+ 3 \u00b1 -1', '11 quiz-answer'],
    ['TAL', '+ 3\n+ 4', '12 quiz-syntax'],
    ['ORD', '+ a | ', '11 quiz-answer'],
    ['ORD', '- a', '11 quiz-answer'],
    ['ET', '+ a\n- b', '10 quiz-type-unknown'],
    ['\u00c9T', '@ lektion=a\n+ a\n- b', '11 quiz-syntax'],
    ['\u00c9T', '= Igen.\n+ a\n- b', '14 quiz-syntax'],
  ])('refuses %s with %j', (type, answers, expected) =>
    expect(one(type, answers).problems).toContainEqual(expect.stringContaining(expected)),
  );

  it.each([
    ['Q q-1 | TAL\n+ 1\n= f', '10 quiz-syntax'],
    ['Q Q_1 | TAL | Hvad?\n+ 1\n= f', '10 quiz-syntax'],
    ['Q q-1 | TAL | Hvad?\n+ 1', '10 quiz-syntax'],
    ['+ 1\nQ q-1 | TAL | Hvad?\n+ 1\n= f', '10 quiz-syntax'],
    ['', '10 quiz-syntax'],
  ])('refuses %j', (text, expected) => expect(parse(text).problems).toEqual([expect.stringContaining(expected)]));

  it('finds the mistakes of every question', () => {
    const { problems } = parse('Q a | X | Hvad?\n= f\n\nQ b | TAL | Hvad?\n+ x\n= f\n\nQ c | TAL | Hvad?\n+ 1\n= f');
    expect(problems.map((text) => text.split(':')[0])).toEqual(['10 quiz-type-unknown', '14 quiz-answer']);
  });
});
