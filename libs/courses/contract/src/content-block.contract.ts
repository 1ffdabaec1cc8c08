import { StableId } from '@trin/core-contract';
import { QuestionView } from '@trin/quizzes-contract';
import * as z from 'zod';

/** HTML that publishing rendered and sanitised; the only strings that may become markup in the browser. */
export const SanitisedHtml = z.string();

const id = StableId;
const required = z.boolean();
const item = z.object({ id: StableId, text: z.string() });

/** The content blocks of a lesson, version 1 of each payload. Blocks where the learner leaves something carry an id. */
export const ContentBlock = z.discriminatedUnion('type', [
  z.object({ type: z.literal('rich-text'), html: SanitisedHtml }),
  z.object({
    type: z.literal('fact'),
    title: z.string(),
    html: SanitisedHtml,
    /** Legal text: the date it is valid as of and the role that answers for it. */
    validFrom: z.iso.date().optional(),
    responsible: z.string().optional(),
  }),
  z.object({
    type: z.literal('figure'),
    alt: z.string().min(1),
    caption: z.string().optional(),
    /** Sanitised inline SVG in the design's tokens, or the address of an image. */
    svg: z.string().optional(),
    src: z.string().optional(),
  }),
  z.object({
    type: z.enum(['video', 'audio']),
    title: z.string(),
    src: z.string(),
    captions: z.string().optional(),
    poster: z.string().optional(),
    transcriptHtml: SanitisedHtml,
  }),
  z.object({
    type: z.literal('accordion'),
    sections: z.array(z.object({ title: z.string(), html: SanitisedHtml })).min(1),
  }),
  z.object({
    type: z.literal('flip-card'),
    id,
    kind: z.enum(['myth', 'question']),
    frontHtml: SanitisedHtml,
    backHtml: SanitisedHtml,
  }),
  z.object({
    type: z.literal('sorting'),
    id,
    required,
    instructionHtml: SanitisedHtml,
    categories: z.array(item).min(2),
    /** Practice, nothing counts: the key is part of the page so that it also works offline. */
    items: z.array(item.extend({ categoryId: StableId, explanation: z.string().optional() })).min(2),
    explanationHtml: SanitisedHtml,
  }),
  z.object({
    type: z.literal('matching'),
    id,
    required,
    instructionHtml: SanitisedHtml,
    sources: z.array(item.extend({ targetId: StableId })).min(2),
    targets: z.array(item).min(2),
    explanationHtml: SanitisedHtml,
  }),
  z.object({
    type: z.literal('reflection'),
    id,
    required,
    promptHtml: SanitisedHtml,
    /** Shown above the field: the learner's own workflow by name. */
    usesWorkflow: z.boolean(),
    label: z.string().optional(),
    rows: z.int().min(2).max(20),
  }),
  z.object({ type: z.literal('workflow'), id, required, promptHtml: SanitisedHtml }),
  z.object({ type: z.literal('checklist'), id, required, instructionHtml: SanitisedHtml, items: z.array(item).min(1) }),
  z.object({ type: z.literal('download'), title: z.string(), src: z.string(), mediaType: z.string(), bytes: z.int() }),
  z.object({ type: z.literal('read-also'), links: z.array(z.object({ text: z.string(), href: z.string() })).min(1) }),
  z.object({
    type: z.literal('dilemma'),
    id,
    promptHtml: SanitisedHtml,
    choices: z.array(item).min(2),
    afterHtml: SanitisedHtml,
  }),
  /** Questions in the text: feedback at once, checked by the server, nothing counts. */
  z.object({ type: z.literal('practice-quiz'), id, questions: z.array(QuestionView).min(1) }),
]);
export type ContentBlock = z.infer<typeof ContentBlock>;
export type ContentBlockType = ContentBlock['type'];
