import type { Setup } from '../../../contract/setup.ts';
import {
  lesserTroubles,
  listFurtherTroubles,
  listTroubles,
  type Trouble,
  type TroubleId,
  type VisitWithKey,
} from '../../../contract/trouble.ts';
import type { Clock } from '../../clock/clock.ts';
import { isProblem } from '../../errors/problem.ts';
import type { Refusal } from '../../errors/refusal.ts';
import type { ProbeOutcome } from '../../probe/probe.ts';
import { asksForKeys } from '../../resources/cloudflare/wanted-keys.ts';
import { gotIn } from './endings.ts';
import type { Evidence, Gathered, SourceName } from './evidence.ts';
import { type Addresses, type AddressSeen, gatherEvidence, type TroubleIo } from './gather.ts';
import { type AddressJudged, type Diagnosed, tellTogether } from './tell-together.ts';
import { cannotTell, found, type KnownTrouble } from './trouble.ts';
import { troubles } from './troubles.ts';

export interface DiagnoseIo extends TroubleIo {
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Diagnoses every known trouble at every address; each is shown as soon as its evidence is there. A source that cannot be read is
 * left out. Throws its Refusal only where Cloudflare could not be asked at all and nothing was found elsewhere: that must not be
 * taken for good news.
 */
export async function diagnoseTroubles(
  setup: Setup,
  io: DiagnoseIo,
  show: (troubles: readonly Trouble[]) => void,
): Promise<Diagnosed> {
  const addresses = gatherEvidence(setup, io);
  const diagnosed = await judgeAddresses(addresses, io.clock.now(), show);
  const blind = await explainBlindness(addresses[0].gathered);
  if (blind && !diagnosed.troubles.some(isFoundElsewhere)) throw blind;
  return diagnosed;
}

function isFoundElsewhere({ id, state }: Trouble): boolean {
  return state === 'found' && id !== 'visit-failed';
}

/** Judges every address, and tells of all of them together. */
async function judgeAddresses(
  addresses: Addresses,
  now: Date,
  show: (troubles: readonly Trouble[]) => void,
): Promise<Diagnosed> {
  let shown: readonly AddressJudged[] = addresses.map(({ setup, place }) => ({
    hostname: setup.services[0]?.hostname ?? '',
    asksForKeys: setup.services.some(asksForKeys),
    troubles: listAt(setup, place).map(asLookedFor),
    visit: null,
  }));
  await Promise.all(
    addresses.map(async (address, index) => {
      const note = (seen: Partial<AddressJudged>): void => {
        shown = shown.map((each, other) => (other === index ? { ...each, ...seen } : each));
        show(tellTogether(shown).troubles);
      };
      note(await judgeAddress({ ...address, now }, (troubles) => note({ troubles })));
    }),
  );
  return tellTogether(shown);
}

interface ToJudge extends AddressSeen {
  readonly now: Date;
}

function listAt(setup: Setup, place: AddressSeen['place']): readonly TroubleId[] {
  return place === 'home' ? listTroubles(setup.reach?.by ?? 'tunnel') : listFurtherTroubles();
}

function asLookedFor(id: TroubleId): Trouble {
  return { id, state: 'looking', saw: null, cure: 'by-hand' };
}

/** Judges each trouble of one address as soon as its evidence is there, and at last whether the visit is explained. */
export async function judgeAddress(
  { place, setup, now, gathered }: ToJudge,
  show: (troubles: readonly Trouble[]) => void,
): Promise<Pick<Diagnosed, 'troubles' | 'visit'>> {
  const ids = listAt(setup, place);
  let shown = ids.map(asLookedFor);
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
  return gotIn(withKey) ? 'got-in' : 'stopped';
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
