import { z } from 'zod';
import { Setup } from '../../src/contract/setup.ts';
import { HomeAccess } from './home-access.ts';
import { journalNotes } from './observed-journal.ts';
import { ProcessRole } from './prepared-key-pool.ts';

/** The environment variable with a child's input, as JSON. */
export const CHILD_INPUT = 'LATCHKEY_PROOF_INPUT';

/** What a child process does: one act of the engine, with the files in its folder. */
export const ChildInput = z.object({
  api: z.object({ apiUrl: z.string(), token: z.string() }),
  setupId: z.string(),
  /** Holds the vault, the journal and the keychain. */
  folder: z.string(),
  /** JSON of the prepared keys. */
  keysFile: z.string(),
  home: HomeAccess.optional(),
  role: ProcessRole,
  act: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('carry-out'), setup: Setup }),
    z.object({ kind: z.literal('undo') }),
  ]),
  /** The note in the journal after which the child kills itself. */
  dieAfter: z.object({ note: z.enum(journalNotes), nth: z.number() }).optional(),
});
export type ChildInput = Readonly<z.infer<typeof ChildInput>>;

/** What a child prints at the end, on one line. */
export const ChildReport = z.object({ phase: z.string(), problem: z.string().nullable() });
export type ChildReport = Readonly<z.infer<typeof ChildReport>>;
