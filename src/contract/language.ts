import { z } from 'zod';

/** A language by its tag (BCP 47), such as `pt-BR`. Which ones there are is the words’ affair. */
export const LanguageTag = z
  .string()
  .max(35)
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/);
export type LanguageTag = z.infer<typeof LanguageTag>;

/** In which language Latchkey speaks, and who said so. */
export const LanguageChoice = z
  .object({
    /** What can be chosen. */
    offered: z.array(LanguageTag).readonly(),
    /** What the user has chosen; `null` as long as it is the computer that says it. */
    chosen: LanguageTag.nullable(),
    /** What comes of it: the one that is offered and fits best. */
    shown: LanguageTag,
  })
  .readonly();
export type LanguageChoice = z.infer<typeof LanguageChoice>;
