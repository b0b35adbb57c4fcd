import { z } from 'zod';
import { Setup } from '../../src/contract/setup.ts';
import { HomeAccess } from './let-in.ts';
import { notes } from './noting.ts';

/** The environment variable that tells a child what to do, as JSON. */
export const ORDERS = 'LATCHKEY_PROOF_ORDERS';

/** What a child process does: one act of the engine, with what is in its folder. */
export const Orders = z.object({
  api: z.object({ apiUrl: z.string(), token: z.string() }),
  setupId: z.string(),
  /** Holds the vault, the journal and the keychain. */
  folder: z.string(),
  /** JSON of the keys made beforehand. */
  keysFile: z.string(),
  home: HomeAccess.optional(),
  life: z.union([z.literal(1), z.literal(2)]),
  act: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('carry-out'), setup: Setup }),
    z.object({ kind: z.literal('undo') }),
  ]),
  /** The note after which the child kills itself. */
  dieAfter: z.object({ note: z.enum(notes), nth: z.number() }).optional(),
});
export type Orders = Readonly<z.infer<typeof Orders>>;

/** What it says at the end, on one line. */
export const Report = z.object({ phase: z.string(), problem: z.string().nullable() });
export type Report = Readonly<z.infer<typeof Report>>;
