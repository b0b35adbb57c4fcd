import { z } from 'zod';
import type { Clock } from '../../clock/clock.ts';
import type { Document } from '../../storage/documents.ts';

const Hostnames = z.array(z.string()).readonly();

/** What a write was answered that may not be read back for a while. It holds no secret. */
const RecentWrite = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('certificate-issued'), zoneId: z.string(), id: z.string() }),
  z.object({ kind: z.literal('certificate-revoked'), zoneId: z.string(), id: z.string() }),
  z.object({
    kind: z.literal('hostnames-replaced'),
    zoneId: z.string(),
    added: Hostnames,
    removed: Hostnames,
  }),
  z.object({ kind: z.literal('tunnel-configured'), tunnelId: z.string() }),
]);
export type RecentWrite = Readonly<z.infer<typeof RecentWrite>>;

/** Each with the moment of its answer. */
export const RecentWritesNoted = z
  .array(z.object({ at: z.iso.datetime(), write: RecentWrite }).readonly())
  .readonly();
export type RecentWritesNoted = z.infer<typeof RecentWritesNoted>;

/** What they are kept in, as a document. */
export const writesDocument = { schema: RecentWritesNoted, initial: [] satisfies RecentWritesNoted };

/**
 * What Cloudflare answered to the latest writes. Its answers are believed at once, while its lists may lag behind them, so
 * whoever reads a list reads it together with these (facts: cloudflare#hostname-associations-lag,
 * cloudflare#client-certificate-lists). They are written down: a program that was closed meanwhile knows them, too.
 */
export interface RecentWrites {
  /** The oldest first. */
  list(): readonly RecentWrite[];
  note(write: RecentWrite): Promise<void>;
  /** A list has shown them: from then on it counts alone, since others may change it again. */
  forget(writes: readonly RecentWrite[]): Promise<void>;
}

/** Longer than any list was seen to lag. From then on the list alone counts: others may have changed it. */
const RECENT_MS = 2 * 60_000;

export function createRecentWrites(
  document: Document<RecentWritesNoted>,
  clock: Pick<Clock, 'now'>,
): RecentWrites {
  // Also where the clock was set back meanwhile: what seems to be of the future is not known to be recent.
  const isRecent = ({ at }: RecentWritesNoted[number]): boolean => {
    const age = clock.now().getTime() - Date.parse(at);
    return age >= 0 && age < RECENT_MS;
  };
  return {
    list: () =>
      document
        .read()
        .filter(isRecent)
        .map(({ write }) => write),
    note: (write) =>
      document.change((noted) => [...noted.filter(isRecent), { at: clock.now().toISOString(), write }]),
    forget: async (writes) => {
      if (writes.length > 0)
        await document.change((noted) => noted.filter(({ write }) => !writes.includes(write)));
    },
  };
}
