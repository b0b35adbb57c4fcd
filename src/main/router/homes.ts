import type { HomeId, HomeProgress, KeptHome, KeptHomes } from '../../contract/homes.ts';
import { type Answers, isBegun, type Journey, wayOf } from '../../contract/journey.ts';
import { getStageNumber, stagesOf } from '../../contract/stages.ts';
import { TOKEN_ENTRY } from '../cloudflare/connection.ts';
import { Refusal } from '../errors/refusal.ts';
import type { HomeShelf, ShelvedHome } from '../homes/home-shelf.ts';
import { countKeysAtRisk } from '../key-files/keys-at-risk.ts';
import { createKeyRing } from '../keys/key-ring.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

type HomesServices = Pick<Services, 'homes' | 'openHome' | 'connection' | 'keyPool' | 'keyEnds'>;

export function homesCalls({ homes, openHome, connection, keyPool, keyEnds }: HomesServices) {
  return {
    list: calls.homes.list.handler(() => listHomes(homes(), keyPool)),
    open: calls.homes.open.handler(({ input }) => openHome(input.home)),
    add: calls.homes.add.handler(async () => openHome(await homes().add())),

    forget: calls.homes.forget.handler(async ({ input }) => {
      const here = homes();
      const gone = (await here.list()).find(({ id }) => id === input.home);
      await here.forget(input.home);
      // Nobody is to be reminded of its keys. Where that cannot be written down, it is forgotten all the same.
      if (gone && gone.journey !== 'unreadable')
        await keyEnds.note(gone.journey.setupId, []).catch(() => undefined);
      return listHomes(here, keyPool);
    }),

    shareAccess: calls.homes.shareAccess.handler(async ({ input }) => {
      const other = (await homes().list()).find(({ id }) => id === input.home);
      if (!other) throw new Refusal('HOME_GONE');
      const token = other.vault.get(TOKEN_ENTRY);
      if (token === undefined) throw new Refusal('NOT_CONNECTED');
      return connection.connect(token);
    }),
  };
}

type KeyPool = Services['keyPool'];

async function listHomes(here: HomeShelf, keyPool: KeyPool): Promise<KeptHomes> {
  const shelved = await here.list();
  const open = here.openId();
  const offered = homesWithOtherAccess(shelved, open);
  const kept = await Promise.all(shelved.map((each) => describeHome(each, offered, keyPool)));
  return { open, homes: kept.toSorted((a, b) => compareNames(nameOf(a), nameOf(b))) };
}

/** One home for each token that the open home has not. */
function homesWithOtherAccess(shelved: readonly ShelvedHome[], open: HomeId): ReadonlySet<HomeId> {
  const tokenOf = ({ vault }: ShelvedHome) => vault.get(TOKEN_ENTRY);
  const own = shelved.find(({ id }) => id === open);
  const byToken = Map.groupBy(shelved, tokenOf);
  return new Set(
    [...byToken].flatMap(([token, [first]]) =>
      token === undefined || !first || (own && token === tokenOf(own)) ? [] : [first.id],
    ),
  );
}

async function describeHome(
  { id, journey, vault }: ShelvedHome,
  offered: ReadonlySet<HomeId>,
  keyPool: KeyPool,
): Promise<KeptHome> {
  const access = offered.has(id) ? 'offered' : 'not-offered';
  if (journey === 'unreadable') {
    const unknown = { address: null, domain: null, stands: 'unknown', keysAtRisk: 0 } as const;
    return { id, access, progress: { kind: 'unreadable' }, ...unknown };
  }
  const { address = null, domain } = journey.answers;
  return {
    id,
    address,
    domain: domain?.name ?? null,
    progress: progressOf(journey),
    access,
    stands: whatStands(journey.answers),
    keysAtRisk: await countKeysAtRisk(journey, createKeyRing(journey.setupId, vault, keyPool)),
  };
}

/** By what is written down alone: whoever was set up before and changes something is not at the beginning again. */
function progressOf(journey: Journey): HomeProgress {
  const { step, answers } = journey;
  const { checked = null, handedOver = [] } = answers;
  if (checked !== null || (whatStands(answers) !== 'nothing' && handedOver.length > 0)) {
    return { kind: 'set-up', checked };
  }
  if (step === 'welcome' && !isBegun(answers)) return { kind: 'not-begun' };
  return { kind: 'setting-up', step: getStageNumber(journey), steps: stagesOf(journey).length };
}

function whatStands(answers: Answers): KeptHome['stands'] {
  switch (wayOf(answers)) {
    case 'cloudflare':
      return answers.locked === undefined ? 'nothing' : 'at-cloudflare';
    case 'own-proxy':
      return answers.firstKit === undefined ? 'nothing' : 'own-proxy';
  }
}

/** Homes without a name come last. */
function compareNames(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.localeCompare(b, 'en');
}

function nameOf({ address, domain }: KeptHome): string | null {
  return address ?? domain;
}
