import { createRouterClient, type RouterClient } from '@orpc/server';
import { onTestFinished } from 'vitest';
import { DEVICE_ID_BYTES } from '../../contract/id-sizes.ts';
import type { Journey } from '../../contract/journey.ts';
import type { Progress } from '../../contract/progress.ts';
import type { Device } from '../../contract/setup.ts';
import { noDelays } from '../../practice/cloudflare/delays.ts';
import { type PracticeWorld, startPracticeWorld, type WorldOptions } from '../../practice/world.ts';
import { languages } from '../../words/languages.ts';
import { type App, createApp } from '../app/app.ts';
import type { Clock } from '../clock/clock.ts';
import type { Host, OutgoingFile } from '../host/host.ts';
import { aClipboard, type ClipboardDouble } from '../host/testing/a-clipboard.ts';
import { openSpokenLanguage } from '../language/spoken-language.ts';
import type { Router } from '../router/router.ts';
import type { Keychain } from '../storage/keychain.ts';
import { aKeychain } from '../storage/testing/memory-keychain.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import type { UpdatePlace } from '../updates/updates.ts';

export type Calls = RouterClient<Router>;

export interface PracticeApp {
  readonly world: PracticeWorld;
  readonly app: App;
  /** Everything the window can ask, asked by a trusted caller. */
  readonly calls: Calls;
  /** What has left the program. */
  readonly files: readonly OutgoingFile[];
  readonly clipboard: ClipboardDouble;
}

export interface PracticeAppOptions {
  readonly world?: WorldOptions;
  /** The world of another program, to be met in it. */
  readonly sharedWorld?: PracticeWorld;
  readonly dataFolder?: string;
  readonly keychain?: Keychain;
  readonly host?: Partial<Host>;
  readonly aboutToOpen?: () => void;
  readonly clock?: Clock;
  readonly updatePlace?: UpdatePlace;
}

/** The whole program without a window, and a practice world of its own; both go when the running test does. */
export async function aPracticeApp(options: PracticeAppOptions = {}): Promise<PracticeApp> {
  const world = options.sharedWorld ?? (await aWorld(options.world));
  const files: OutgoingFile[] = [];
  const clipboard = aClipboard();
  const host: Host = {
    kind: 'browser',
    deliver: async (file) => {
      files.push(file);
      return { by: 'saved', fileName: file.name };
    },
    deliverFolder: async (folder) => {
      files.push(...folder.files.map((file) => ({ ...file, mediaType: 'in a folder' })));
      return { by: 'saved', fileName: folder.name };
    },
    clipboard,
    ...options.host,
  };
  const dataFolder = options.dataFolder ?? (await aFolder());
  const app = await createApp({
    version: '1.2.3',
    host,
    language: await openSpokenLanguage({ dataFolder, offered: languages }),
    dataFolder,
    keychain: options.keychain ?? aKeychain(),
    ...(options.aboutToOpen ? { aboutToOpen: options.aboutToOpen } : {}),
    ...(options.clock ? { clock: options.clock } : {}),
    ...(options.updatePlace ? { updatePlace: options.updatePlace } : {}),
    // The world outlives the program: a test looks at what is left in it.
    startPractice: async () => ({ url: world.baseUrl, stop: async () => {} }),
  });
  onTestFinished(() => app.close());
  return { world, app, calls: trustedCalls(app), files, clipboard };
}

async function aWorld(options: WorldOptions | undefined): Promise<PracticeWorld> {
  const world = await startPracticeWorld({ ...noDelays, homeStartingMs: 10, ...options });
  onTestFinished(() => world.stop());
  return world;
}

export function trustedCalls({ router }: App): Calls {
  return createRouterClient(router, { context: { trusted: () => true } });
}

/** Devices of different kinds: `devicesNamed('Phone')` has the id `000001`. */
export function devicesNamed(...names: readonly string[]): Device[] {
  return names.map((name, index) => ({
    id: (index + 1).toString(16).padStart(2 * DEVICE_ID_BYTES, '0'),
    name,
    platform: 'android',
    validityDays: 365,
    state: 'on',
  }));
}

/** Answers every question up to the plan, as a person in practice mode would. */
export async function answerEverything(
  { calls, world }: PracticeApp,
  {
    devices = devicesNamed('Phone'),
    name = 'ha',
  }: { readonly devices?: Device[]; readonly name?: string } = {},
): Promise<Journey> {
  await calls.journey.begin({ mode: 'practice' });
  await calls.cloudflare.connectPractice();
  await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
  await calls.home.choose({ url: world.home.url });
  await calls.address.choose({ name });
  await calls.devices.save({ devices });
  return calls.protection.save({ declined: [] });
}

/** Looks at the plan and approves it. */
export async function build({ calls }: PracticeApp): Promise<Progress> {
  const plan = await calls.build.plan();
  return calls.build.start({ planId: plan.id });
}

/** The journey as the window would see it now. */
export async function journeyOf({ calls }: Pick<PracticeApp, 'calls'>): Promise<Journey> {
  for await (const journey of await calls.journey.watch()) return journey;
  throw new Error('The journey ended before it began.');
}
