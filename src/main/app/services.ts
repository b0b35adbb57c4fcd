import { noChecks } from '../../contract/check.ts';
import { isWalked } from '../../contract/journey.ts';
import { noTroubles } from '../../contract/trouble.ts';
import type { Language } from '../../words/languages.ts';
import { findTunnelOfApp, sortNames } from '../adoption/tunnel-of-app.ts';
import type { Clock } from '../clock/clock.ts';
import { createConnection } from '../cloudflare/connection.ts';
import { describeTunnel } from '../cloudflare/describe-tunnel.ts';
import { createContentProtection } from '../exposure/content-protection.ts';
import { createSecretClipboard } from '../exposure/secret-clipboard.ts';
import type { InspectIo } from '../home-assistant/inspect-as-administrator.ts';
import type { HomeAssistantSession } from '../home-assistant/session.ts';
import type { Host } from '../host/host.ts';
import { createJourneyKeeper } from '../journey/journey-keeper.ts';
import type { Workspace } from '../journey/workspace.ts';
import type { KeyEnds } from '../key-reminders/key-ends.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import type { SpokenLanguage } from '../language/spoken-language.ts';
import { createOwnProxy } from '../own-proxy/own-proxy.ts';
import type { PickUpNetwork } from '../pick-up/pick-up.ts';
import { createProber } from '../probe/prober.ts';
import { createRecentWrites } from '../resources/model/recent-writes.ts';
import { readSlices } from '../resources/registry.ts';
import { createSetupBuild } from '../resources/setup-build.ts';
import type { Services } from '../router/base/services.ts';
import type { Document } from '../storage/documents.ts';
import { watched } from '../streams/watched.ts';
import type { KeptUpdates } from '../updates/kept-updates.ts';
import type { UpdatePlace } from '../updates/updates.ts';
import { createChosenHomeSession } from './chosen-home.ts';
import { createKeyHome } from './key-home.ts';
import { createKeyRings } from './key-rings.ts';
import { createAuthorities } from './own-authority.ts';
import { createOwnUpdates } from './own-updates.ts';
import { createWaysOut } from './ways-out.ts';
import type { Workspaces } from './workspaces.ts';

export interface ServicesParts {
  readonly version: string;
  readonly host: Host;
  readonly language: () => Language;
  readonly spokenLanguage: SpokenLanguage;
  readonly temporaryFolder: string;
  readonly pickUpNetwork: PickUpNetwork;
  readonly workspaces: Workspaces;
  readonly keyEnds: KeyEnds;
  readonly clock: Clock;
  readonly updatePlace: UpdatePlace;
  readonly keptUpdates: Document<KeptUpdates>;
}

export function createServices({
  version,
  host,
  language,
  spokenLanguage,
  temporaryFolder,
  pickUpNetwork,
  workspaces,
  keyEnds,
  clock,
  updatePlace,
  keptUpdates,
}: ServicesParts): Services {
  const workspace = workspaces.current;
  const keyPool = createKeyPool();
  const keyRings = createKeyRings(keyPool);
  const journey = createJourneyKeeper(workspace().journey);
  const connection = createConnection(workspace(), clock);
  connection.moveTo(workspace());

  const keys = () => keyRings(workspace());
  const setupIo = createSetupIo({ workspace, journey, connection, keys, clock, session: () => session });
  const ourTunnelId = async () => (await readSlices(journey.setup(), setupIo())('tunnel')).ours?.id;
  const session: HomeAssistantSession = createChosenHomeSession({
    journey,
    workspace,
    ourTunnelId,
    ...createTunnelLooks(journey, connection),
    clock,
    language,
  });
  const authorities = createAuthorities(keyPool, keyRings, clock.now);
  const authority = () => authorities(workspace());
  const moving = {
    journey,
    connection,
    session,
    build: createSetupBuild(clock),
    checks: watched(noChecks),
    troubles: watched(noTroubles),
    ownProxy: createOwnProxy({ host, language, journey, workspace, keys, authority, now: clock.now }),
    ...createWaysOut({ journey, keyPool, temporaryFolder, pickUpNetwork, clock }),
  };
  const moves = createMoves(workspaces, moving);
  const keyHome = createKeyHome({ journey, workspace, keys, setupIo });
  const exposure = {
    clipboard: createSecretClipboard(host.clipboard, clock),
    contentProtection: createContentProtection(host.protectContent),
  };
  const about = { version, host, language, spokenLanguage, keyPool, keys, keyHome, keyEnds, authority };
  const { homes } = workspaces;
  const waiting = { ...moving, keyPool, clock, workspaces };
  const own = createOwnUpdates({ ...waiting, place: updatePlace, kept: keptUpdates });
  const all = { ...about, ...exposure, ...moving, ...own };
  return { ...all, workspace, homes, ...moves, setupIo, clock, wait: clock.sleep };
}

/** What the account of the chosen domain knows of tunnels that an app runs. */
function createTunnelLooks(
  journey: Services['journey'],
  connection: Services['connection'],
): Pick<InspectIo, 'describeTunnel' | 'nameOwnTunnel'> {
  return {
    describeTunnel: async (tunnelId) => {
      const { account } = journey.requireAnswer('domain');
      return describeTunnel(connection.cloudflare(), account.id, tunnelId);
    },
    nameOwnTunnel: async (own, homes) => {
      const setup = { id: journey.journey.get().setupId, zone: journey.requireAnswer('domain') };
      const made = await findTunnelOfApp(own, setup, connection.cloudflare());
      return made && sortNames(made, setup.zone, homes);
    },
  };
}

interface SetupIoParts extends Pick<Services, 'workspace' | 'journey' | 'connection' | 'keys' | 'clock'> {
  /** Asked for late: the session itself looks at what is set up. */
  readonly session: () => HomeAssistantSession;
}

function createSetupIo(parts: SetupIoParts): Services['setupIo'] {
  const { workspace, journey, connection, keys, clock } = parts;
  return () => {
    const { journal, outside, ...place } = workspace();
    const recentWrites = createRecentWrites(place.recentWrites, clock);
    const assistant = parts.session().home();
    const at = journey.journey.get().answers.home?.url;
    const home = assistant && at && { at, assistant, prober: createProber(outside), clock };
    const { all: webhookIds } = place.webhookIds;
    const atCloudflare = { cloudflare: connection.cloudflare(), keys: keys(), webhookIds, recentWrites };
    return { ...atCloudflare, journal, ...(home ? { home } : {}) };
  };
}

type Moving = Pick<
  Services,
  'journey' | 'connection' | 'session' | 'build' | 'checks' | 'troubles' | 'ownProxy' | 'pickUps'
>;

/** Goes from workspace to workspace, and takes along what belongs to none of them. */
function createMoves(workspaces: Workspaces, parts: Moving): Pick<Services, 'enter' | 'openHome'> {
  const { journey } = parts;
  const moveTo = createMoveTo(workspaces, parts);
  const practiseAnew = async (): Promise<void> => {
    // Refused while a build is under way, and then the round that it belongs to goes on.
    parts.build.reset();
    const { workspace, stopFormer } = await workspaces.renewPractice();
    await moveTo(workspace);
    await stopFormer();
  };
  return {
    enter: async (mode, way, from) => {
      const next = await workspaces.open(mode);
      const isOver = mode === 'practice' && (from !== undefined || isWalked(next.journey.read().answers));
      await (isOver ? practiseAnew() : moveTo(next));
      return journey.enter(mode, way);
    },
    openHome: async (id) => {
      const homes = workspaces.homes();
      await moveTo(await homes.open(id));
      await homes.turnTo(id);
      return journey.journey.get();
    },
  };
}

function createMoveTo(workspaces: Workspaces, parts: Moving): (next: Workspace) => Promise<void> {
  const { journey, connection, session, build, checks, troubles, ownProxy, pickUps } = parts;
  return async (next) => {
    if (next === workspaces.current()) return;
    // Refused while a build is under way; nothing may have moved by then.
    build.reset();
    await Promise.all([pickUps.close(), session.logOut()]);
    // One that began meanwhile belongs where we are.
    build.reset();
    workspaces.goTo(next);
    checks.set(noChecks);
    troubles.set(noTroubles);
    ownProxy.reset();
    connection.moveTo(next);
    journey.moveTo(next.journey);
  };
}
