import { z } from 'zod';

/** A file of Latchkey's that could not be used, why, and where it lies now, which may be where it always was. */
export const SetAsideFile = z
  .object({
    what: z.enum(['secrets', 'answers', 'journal']),
    reason: z.enum(['foreign', 'corrupt', 'newer-version', 'wrong-key']),
    file: z.string(),
  })
  .readonly();
export type SetAsideFile = z.infer<typeof SetAsideFile>;

/** What the program says of itself. */
export const About = z
  .object({
    version: z.string(),
    host: z.enum(['electron', 'browser']),
    custody: z.enum(['keychain', 'memory']),
    /**
     * Why the keychain is not used: `switched-off` where Latchkey was started without it. `null` where it is used, and in
     * practice.
     */
    custodyReason: z.enum(['unavailable', 'locked', 'denied', 'switched-off']).nullable(),
    /**
     * Files that could not be read when Latchkey opened them. They are kept: secrets of a newer version or of another
     * key where they were, everything else under another name.
     */
    setAside: z.array(SetAsideFile).readonly(),
  })
  .readonly();
export type About = z.infer<typeof About>;
