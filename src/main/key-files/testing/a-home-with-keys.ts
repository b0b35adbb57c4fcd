import { X509Certificate } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { Journey } from '../../../contract/journey.ts';
import type { Device } from '../../../contract/setup.ts';
import { noDelays } from '../../../practice/cloudflare/delays.ts';
import { type PracticeWorld, startPracticeWorld } from '../../../practice/world.ts';
import { systemClock, withShortSleeps } from '../../clock/clock.ts';
import { createCloudflare } from '../../cloudflare/client.ts';
import { emptyJournal } from '../../engine/journal.ts';
import { certified, openDoor } from '../../install/testing/a-locked-home.ts';
import { createJourneyKeeper } from '../../journey/journey-keeper.ts';
import { createRealWorld } from '../../journey/real-world.ts';
import { createWebhookIdKeeper } from '../../journey/webhook-ids.ts';
import { openPracticeWorkspace, type Workspace } from '../../journey/workspace.ts';
import type { KeyPool } from '../../keys/key-pool.ts';
import { createKeyRing, type KeyRing } from '../../keys/key-ring.ts';
import { enterPracticeWorld } from '../../practice-world/practice-world.ts';
import { createWorldOfPractice } from '../../practice-world/world.ts';
import { type ClientKey, createProber, type ProbeResult } from '../../probe/prober.ts';
import { printKeyName } from '../../resources/cloudflare/key-names.ts';
import { certificateName } from '../../resources/cloudflare/mark.ts';
import { ownerOfKey } from '../../resources/cloudflare/wanted-keys.ts';
import { Journal } from '../../resources/model/journal.ts';
import { createRecentWrites, writesDocument } from '../../resources/model/recent-writes.ts';
import { AuthorityRecord, noAuthority } from '../../reverse-proxy/certificates/authority-record.ts';
import { memoryDocument } from '../../storage/documents.ts';
import { memoryVault } from '../../storage/vault.ts';
import type { KeyServices } from '../device-keys.ts';
import { homeAtCloudflare } from '../key-home.ts';

export const hostname = 'ha.linden.house';
const setupId = '1a2b3c4d';
const realSetupId = '5e6f7a8b';

/** A practice home whose devices have keys, beside a real workspace where nothing was answered yet. */
export interface HomeWithKeys {
  readonly services: KeyServices;
  readonly world: PracticeWorld;
  readonly practice: Workspace;
  readonly real: Workspace;
  readonly ring: KeyRing;
  /** What the user does with the button for practice or the real home. */
  goTo(workspace: Workspace): void;
  /** Has Cloudflare certify a key by its id; made first when it is not there. Its fingerprint. */
  certify(keyId: string): Promise<string>;
  /** Lets these keys in, by their fingerprints. */
  open(fingerprints: readonly string[]): Promise<void>;
  /** Both halves of a key, as the device has them. */
  onDevice(keyId: string): Promise<ClientKey>;
  visit(path: string, key: ClientKey): Promise<ProbeResult>;
}

export async function aHomeWithKeys(keyPool: KeyPool, devices: readonly Device[]): Promise<HomeWithKeys> {
  const world = await startPracticeWorld(noDelays);
  onTestFinished(() => world.stop());
  const practice = await answered(
    openPracticeWorkspace(createWorldOfPractice(await enterPracticeWorld(world.baseUrl), nobodyLooks)),
    world,
    devices,
  );
  const real = aRealWorkspace();
  const ring = createKeyRing(setupId, practice.vault, keyPool);
  const ringOf = new Map([
    [practice, ring],
    [real, createKeyRing(realSetupId, real.vault, keyPool)],
  ]);
  const { token, apiUrl } = world;
  const cloudflare = createCloudflare({ token, apiUrl, clock: withShortSleeps(systemClock, 0) });

  let workspace = practice;
  const journey = createJourneyKeeper(workspace.journey);
  const keys = (): KeyRing => ringOf.get(workspace) ?? ring;
  const recentWrites = createRecentWrites(workspace.recentWrites, systemClock);
  const setupIo = () => ({
    ...{ cloudflare, keys: keys(), journal: workspace.journal, recentWrites },
    webhookIds: workspace.webhookIds.all,
  });

  const keyHome = () => homeAtCloudflare(journey.setup(), () => setupIo(), workspace.outside);
  return {
    services: {
      journey,
      keyPool,
      language: () => 'en',
      keys,
      keyHome: () => keyHome(),
      workspace: () => workspace,
    },
    world,
    practice,
    real,
    ring,
    goTo: (next) => {
      workspace = next;
      journey.moveTo(next.journey);
    },
    ...certifying(world, ring, devices),
    open: (fingerprints) => openDoor(world, hostname, fingerprints),
    visit: (path, key) =>
      createProber(practice.outside).probe({ hostname, address: '127.0.0.1', protocol: 'https', path, key }),
  };
}

function certifying(
  world: PracticeWorld,
  ring: KeyRing,
  devices: readonly Device[],
): Pick<HomeWithKeys, 'certify' | 'onDevice'> {
  const certificates = new Map<string, string>();
  return {
    certify: async (keyId) => {
      const { csr } = await ring.requestFor(keyId, certificateName(setupId, keyId, nameFor(keyId, devices)));
      const pem = await certified(world, csr);
      certificates.set(keyId, pem);
      return new X509Certificate(pem).fingerprint256.replaceAll(':', '').toLowerCase();
    },
    onDevice: async (keyId) => ({
      privateKeyPem: (await ring.privateKey(keyId)) ?? '',
      certificatePem: certificates.get(keyId) ?? '',
    }),
  };
}

/** As the plan names it; the keys that nobody's device has are called something too. */
function nameFor(keyId: string, devices: readonly Device[]): string {
  const owner = ownerOfKey(keyId);
  const device = devices.find(({ id }) => id === owner?.deviceId);
  return owner && device ? printKeyName({ ...owner, device: device.name }) : 'A key';
}

async function answered(
  workspace: Workspace,
  world: PracticeWorld,
  devices: readonly Device[],
): Promise<Workspace> {
  const domain = { ...world.zone, account: world.account };
  const home = { url: world.home.url, name: 'Home Assistant', version: null };
  await workspace.journey.write({
    mode: 'practice',
    setupId,
    step: 'hand-over',
    answers: { domain, home, address: hostname, devices, protection: { declined: [] } },
  });
  return workspace;
}

const notAsked = () => Promise.reject(new Error('nobody looks for homes here'));
const nobodyLooks = {
  find: notAsked,
  findAmong: notAsked,
  findAt: notAsked,
  choose: notAsked,
  seen: () => [],
};

function aRealWorkspace(): Workspace {
  const vault = memoryVault();
  const initial: Journey = { mode: 'real', setupId: realSetupId, step: 'connect-cloudflare', answers: {} };
  return {
    ...createRealWorld(nobodyLooks),
    mode: 'real',
    journey: memoryDocument({ schema: Journey, initial }),
    journal: memoryDocument({ schema: Journal, initial: emptyJournal }),
    recentWrites: memoryDocument(writesDocument),
    authority: memoryDocument({ schema: AuthorityRecord, initial: noAuthority }),
    vault,
    webhookIds: createWebhookIdKeeper(vault),
    apiUrl: 'https://api.invalid',
    outside: {
      resolvers: { overHttps: ['https://resolver.invalid'], lastResort: 'none' } as const,
      httpsPort: 443,
      httpPort: 80,
    },
  };
}
