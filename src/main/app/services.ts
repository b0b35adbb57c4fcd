import { noChecks } from '../../contract/check.ts';
import { noTroubles } from '../../contract/trouble.ts';
import type { Clock } from '../clock/clock.ts';
import { createConnection } from '../cloudflare/connection.ts';
import type { HomeAssistantSession } from '../home-assistant/session.ts';
import type { Host } from '../host/host.ts';
import { createJourneyKeeper } from '../journey/journey-keeper.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { createProber } from '../probe/prober.ts';
import { readSlices } from '../resources/registry.ts';
import { createSetupBuild } from '../resources/setup-build.ts';
import type { Services } from '../router/services.ts';
import { watched } from '../streams/watched.ts';
import { createChosenHomeSession } from './chosen-home.ts';
import { createKeyRings } from './key-rings.ts';
import type { Places } from './places.ts';
import { createWaysOut } from './ways-out.ts';

export interface ServicesParts {
  readonly version: string;
  readonly host: Host;
  readonly temporaryFolder: string;
  readonly places: Places;
  readonly clock: Clock;
}

export function createServices({ version, host, temporaryFolder, places, clock }: ServicesParts): Services {
  const place = places.current;
  const keyPool = createKeyPool();
  const keyRings = createKeyRings(keyPool);
  const journey = createJourneyKeeper(place().journey);
  const connection = createConnection(place(), clock);
  connection.moveTo(place());

  const keys = () => keyRings(place());
  const setupIo: Services['setupIo'] = () => {
    const { journal, outside } = place();
    const assistant = session.home();
    const at = journey.journey.get().answers.home?.url;
    const home = assistant && at && { at, assistant, prober: createProber(outside), clock };
    return { cloudflare: connection.cloudflare(), keys: keys(), journal, ...(home ? { home } : {}) };
  };
  const ourTunnelId = async () => (await readSlices(journey.setup(), setupIo())('tunnel')).ours?.id;
  const session: HomeAssistantSession = createChosenHomeSession({ journey, place, ourTunnelId, clock });
  const moving = {
    journey,
    connection,
    session,
    build: createSetupBuild(clock),
    checks: watched(noChecks),
    troubles: watched(noTroubles),
    ...createWaysOut({ journey, keyPool, temporaryFolder, clock }),
  };
  const enter = createEnter(places, moving);
  return { version, host, ...moving, keyPool, keys, place, enter, setupIo, clock, wait: clock.sleep };
}

type Moving = Pick<
  Services,
  'journey' | 'connection' | 'session' | 'build' | 'checks' | 'troubles' | 'pickUps'
>;

/** Goes from place to place, and takes along what belongs to none of them. */
function createEnter(places: Places, parts: Moving): Services['enter'] {
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
