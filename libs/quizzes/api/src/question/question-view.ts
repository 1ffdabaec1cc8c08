import type { AuthorQuestion, LabelledItem, QuestionView } from '@trin/quizzes-contract';

const byId = (a: LabelledItem, b: LabelledItem): number => a.id.localeCompare(b.id);
const labels = (items: readonly LabelledItem[]): LabelledItem[] =>
  items.map(({ id, text }) => ({ id, text })).sort(byId);

/** A question as it may leave the server: rebuilt field by field, so that no key can come along. Order says nothing: by id. */
export function questionView(question: AuthorQuestion): QuestionView {
  const base = {
    id: question.id,
    prompt: question.prompt,
    ...(question.lessonId ? { lessonId: question.lessonId } : {}),
  };
  switch (question.interactionType) {
    case 'choice':
    case 'multiple-choice':
      return { ...base, interactionType: question.interactionType, choices: labels(question.choices) };
    case 'matching': {
      const reusable = new Set(question.sources.map((s) => s.targetId)).size < question.sources.length;
      return {
        ...base,
        interactionType: 'matching',
        sources: labels(question.sources),
        targets: labels(question.targets),
        reusable,
      };
    }
    case 'sequencing':
      return { ...base, interactionType: 'sequencing', items: labels(question.items) };
    default:
      return { ...base, interactionType: question.interactionType };
  }
}
