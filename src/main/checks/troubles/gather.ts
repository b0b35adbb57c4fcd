import type { Service, Setup } from '../../../contract/setup.ts';
import type { HomeAssistant } from '../../home-assistant/connection/home-assistant.ts';
import type { KeyRing } from '../../keys/key-ring.ts';
import type { ClientKey } from '../../probe/prober.ts';
import { readFirstClientKey } from '../../resources/cloudflare/client-certificate/first-client-key.ts';
import type { SetupIo } from '../../resources/model/model.ts';
import type { Gathered, InHomeAssistant } from './evidence.ts';
import { type OutsideIo, probeFromOutside } from './probe-from-outside.ts';
import { readCloudflare } from './read-cloudflare.ts';
import { readHomeAssistant } from './read-home-assistant.ts';

export interface TroubleIo extends Pick<OutsideIo, 'prober' | 'isEdge'> {
  /** The user's Cloudflare and this computer's keys. Throws where nobody is connected. */
  readonly setupIo: () => SetupIo;
  readonly keys: () => Pick<KeyRing, 'privateKey'>;
  /** Home Assistant, where somebody is logged in. */
  readonly assistant: HomeAssistant | undefined;
  /** Its version as it was found on the user's network. */
  readonly version: string | null;
  /** Where Home Assistant answers on the user's network: origins. `undefined` where nobody knows where to look. */
  readonly answersAt: () => Promise<readonly string[] | undefined>;
  /** The addresses of this computer's interfaces. */
  readonly ownAddresses: () => readonly string[];
}

/** One address of a home, to be judged by what was seen of it. */
export interface AddressSeen {
  /** `home` is Home Assistant's own; behind a further one is something else. */
  readonly place: 'home' | 'further';
  /** The Setup with this one address in it, so that nothing is said of another. */
  readonly setup: Setup;
  readonly gathered: Gathered;
}

/** Home Assistant's own address, and every further one. */
export type Addresses = readonly [AddressSeen, ...(readonly AddressSeen[])];

/** Starts to read every source at once, each of them once, and to visit each address. Writes nothing. */
export function gatherEvidence(setup: Setup, io: TroubleIo): Addresses {
  const atCloudflare = readCloudflare(setup, io.setupIo);
  const { assistant } = io;
  const inHomeAssistant = assistant ? readHomeAssistant(assistant) : notLoggedIn;
  const everywhere = {
    ...atCloudflare,
    ...inHomeAssistant,
    version: Promise.resolve(assistant?.version ?? io.version ?? undefined),
    answersAt: io.answersAt(),
    ownAddresses: Promise.resolve(io.ownAddresses()),
  };
  const [home, ...others] = setup.services;
  if (!home) return [{ place: 'home', setup, gathered: { ...everywhere, ...nobodyToProbe } }];
  const visit = (service: Service, place: AddressSeen['place']): AddressSeen => {
    const own = { ...setup, services: [service] };
    const key = async (): Promise<ClientKey | undefined> => {
      const keys = await atCloudflare['client-certificate'];
      return keys && readFirstClientKey(own, keys, io.keys());
    };
    const seen = probeFromOutside({ hostname: service.hostname, place }, { ...io, key });
    return { place, setup: own, gathered: { ...everywhere, ...seen } };
  };
  return [visit(home, 'home'), ...others.map((service) => visit(service, 'further'))];
}

const nothing = Promise.resolve(undefined);
const nobodyToProbe = { name: nothing, withoutKey: nothing, withKey: nothing, socket: nothing };
const notLoggedIn: Gathered<InHomeAssistant> = {
  core: nothing,
  http: nothing,
  listens: nothing,
  apps: nothing,
  complaints: nothing,
  repairs: nothing,
  refused: nothing,
  banned: nothing,
};
