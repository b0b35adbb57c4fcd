import { noChecks } from '../../contract/check.ts';
import { noTroubles } from '../../contract/trouble.ts';
import { createConnection } from '../cloudflare/connection.ts';
import { createBuild } from '../engine/build.ts';
import { sliceReader } from '../engine/observe.ts';
import type { HomeSessionKeeper } from '../home-assistant/session.ts';
import type { Wait } from '../home-assistant/time-limit.ts';
import type { Host } from '../host/host.ts';
import { createJourneyKeeper } from '../journey/journey-keeper.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { createProber } from '../probe/prober.ts';
import type { Services } from '../router/services.ts';
import { watched } from '../streams/watched.ts';
import { createKeyRings } from './key-rings.ts';
import type { Places } from './places.ts';
import { createStay } from './stay.ts';
import { createWaysOut } from './ways-out.ts';

export interface ServicesParts {
  readonly version: string;
  readonly host: Host;
  readonly temporaryFolder: string;
  readonly places: Places;
  readonly wait: Wait;
}

export function createServices({ version, host, temporaryFolder, places, wait }: ServicesParts): Services {
  const place = places.current;
  const keyPool = createKeyPool();
  const keyRings = createKeyRings(keyPool);
  const journey = createJourneyKeeper(place().journey);
  const connection = createConnection(place());
  connection.moveTo(place());

  const keys = () => keyRings(place());
  const setupIo: Services['setupIo'] = () => {
    const { journal, outside } = place();
    const assistant = session.home();
    const home = assistant && { assistant, prober: createProber(outside), wait };
    return { cloudflare: connection.cloudflare(), keys: keys(), journal, ...(home ? { home } : {}) };
  };
  const ourTunnelId = async () => (await sliceReader(journey.setup(), setupIo())('tunnel')).ours?.id;
  const session: HomeSessionKeeper = createStay({ journey, place, ourTunnelId, wait });
  const moving = {
    journey,
    connection,
    session,
    build: createBuild({ now: () => performance.now() }),
    checks: watched(noChecks),
    troubles: watched(noTroubles),
    ...createWaysOut({ journey, keyPool, temporaryFolder, wait }),
  };
  return { version, host, ...moving, keyPool, keys, place, enter: entering(places, moving), setupIo, wait };
}

type Moving = Pick<
  Services,
  'journey' | 'connection' | 'session' | 'build' | 'checks' | 'troubles' | 'pickUps'
>;

/** Goes from place to place, and takes along what belongs to none of them. */
function entering(places: Places, parts: Moving): Services['enter'] {
  const { journey, connection, session, build, checks, troubles, pickUps } = parts;
  return async (mode) => {
    const next = await places.open(mode);
    if (next !== places.current()) {
      // Refused while a build is under way; nothing may have moved by then.
      build.reset();
      await Promise.all([pickUps.close(), session.logOut()]);
      places.goTo(next);
      checks.set(noChecks);
      troubles.set(noTroubles);
      connection.moveTo(next);
      journey.moveTo(next.journey);
    }
    return journey.enter(mode);
  };
}
