import type { Setup } from '../../../contract/setup.ts';
import {
  lesserTroubles,
  listTroubles,
  type Trouble,
  type Troubles,
  type VisitWithKey,
} from '../../../contract/trouble.ts';
import type { Clock } from '../../clock/clock.ts';
import { isProblem } from '../../errors/problem.ts';
import type { Refusal } from '../../errors/refusal.ts';
import type { ProbeOutcome } from '../../probe/probe.ts';
import type { Evidence, Gathered, SourceName } from './evidence.ts';
import { gatherEvidence, type TroubleIo } from './gather.ts';
import { cannotTell, found, type KnownTrouble } from './trouble.ts';
import { troubles } from './troubles.ts';

export interface DiagnoseIo extends TroubleIo {
  readonly clock: Pick<Clock, 'now'>;
}

/** What a look came to. */
export type Diagnosed = Pick<Troubles, 'troubles' | 'visit'>;

/**
 * Diagnoses every known trouble; each is shown as soon as its evidence is there. A source that cannot be read is left out.
 * Throws its Refusal only where Cloudflare could not be asked at all and nothing was found elsewhere: that must not be taken
 * for good news.
 */
export async function diagnoseTroubles(
  setup: Setup,
  io: DiagnoseIo,
  show: (troubles: readonly Trouble[]) => void,
): Promise<Diagnosed> {
  const gathered = gatherEvidence(setup, io);
  const diagnosed = await judgeEvidence({ setup, now: io.clock.now(), gathered }, show);
  const blind = await explainBlindness(gathered);
  if (blind && !diagnosed.troubles.some(isFoundElsewhere)) throw blind;
  return diagnosed;
}

function isFoundElsewhere({ id, state }: Trouble): boolean {
  return state === 'found' && id !== 'visit-failed';
}

interface ToJudge extends Pick<Evidence, 'setup' | 'now'> {
  readonly gathered: Gathered;
}

/** Judges each trouble as soon as its evidence is there, and at last whether the visit is explained. */
export async function judgeEvidence(
  { setup, now, gathered }: ToJudge,
  show: (troubles: readonly Trouble[]) => void,
): Promise<Diagnosed> {
  const ids = listTroubles(setup.reach?.by ?? 'tunnel');
  let shown = ids.map((id): Trouble => ({ id, state: 'looking', saw: null, cure: 'by-hand' }));
  show(shown);
  await Promise.all(
    ids.map(async (id) => {
      const trouble = troubles[id];
      const finding = trouble.diagnose({ setup, now, ...(await evidenceFor(trouble, gathered)) });
      // Not before all others: it is only said where nothing else explains the visit.
      if (id === 'visit-failed' && finding.state === 'found') return;
      shown = shown.map((each) => (each.id === id ? { id, ...finding } : each));
      show(shown);
    }),
  );
  const withKey = await gathered.withKey.catch(() => undefined);
  shown = shown.map((each) => (each.state === 'looking' ? explainVisit(each, shown, withKey) : each));
  show(shown);
  return { troubles: shown, visit: judgeVisit(withKey) };
}

/** A visit that did not get in is never good news: what nothing else explains is said as it was seen. */
function explainVisit(
  { id }: Trouble,
  shown: readonly Trouble[],
  withKey: ProbeOutcome | undefined,
): Trouble {
  const isExplained = shown.some((each) => each.state === 'found' && !lesserTroubles.has(each.id));
  const finding = isExplained ? cannotTell('by-hand', withKey?.saw) : found('by-hand', withKey?.saw);
  return { id, ...finding };
}

function judgeVisit(withKey: ProbeOutcome | undefined): VisitWithKey {
  if (!withKey) return 'not-made';
  return withKey.diagnosis === 'answered' ? 'got-in' : 'stopped';
}

/** What could be seen of a trouble's sources; the others are absent. */
async function evidenceFor({ needs }: KnownTrouble, gathered: Gathered): Promise<Partial<Evidence>> {
  const seen = await Promise.all(
    needs.map(async (source): Promise<readonly [SourceName, unknown]> => {
      const reading: Promise<unknown> = gathered[source];
      return [source, await reading.catch(() => undefined)];
    }),
  );
  // Each name keeps the value of its own promise, which is what Gathered says of it.
  return Object.fromEntries(seen) as Partial<Evidence>;
}

/** Why Cloudflare told nothing at all; `undefined` when it told something. */
async function explainBlindness(gathered: Gathered): Promise<Refusal | undefined> {
  const slices = await Promise.allSettled([
    gathered.tunnel,
    gathered['client-certificate'],
    gathered['lock-rule'],
    gathered['certificate-hostname'],
    gathered['zone-setting'],
    gathered['dns-record'],
  ]);
  const failures = slices.flatMap((slice) => (slice.status === 'rejected' ? [slice.reason] : []));
  if (failures.length < slices.length) return undefined;
  return failures.find((failure) => isProblem(failure));
}
