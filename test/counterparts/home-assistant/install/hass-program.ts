import { z } from 'zod';

/**
 * A `hass` that can be started: with which words, and where its folder is for us and for it. It is told to the walk in
 * another process, so it is plain data.
 */
export const HassProgram = z.object({
  version: z.string(),
  /** The program and its first arguments; `-c` and the folder come after them. */
  command: z.tuple([z.string()], z.string()),
  env: z.record(z.string(), z.string()),
  /** A folder that is not there before a run and goes after it: as we see it, and as `hass` does. */
  folder: z.object({ here: z.string(), inside: z.string() }),
});
export type HassProgram = z.infer<typeof HassProgram>;
