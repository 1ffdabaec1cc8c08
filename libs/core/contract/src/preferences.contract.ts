import * as z from 'zod';

export const Locale = z.enum(['da', 'en']);
export type Locale = z.infer<typeof Locale>;

export const Theme = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof Theme>;

export const TextSize = z.enum(['normal', 'large', 'larger']);
export type TextSize = z.infer<typeof TextSize>;
