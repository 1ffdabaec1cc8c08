import * as z from 'zod';

/** Mails of the demo, shown on a page instead of being sent. */
export const DemoMailView = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  sentAt: z.iso.datetime(),
});
export const DemoMailListView = z.object({ mails: z.array(DemoMailView) });
export type DemoMailListView = z.infer<typeof DemoMailListView>;
