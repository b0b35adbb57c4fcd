import { readFile } from 'node:fs/promises';
import type { WebhookIds } from '../../contract/exception.ts';
import type { Setup } from '../../contract/setup.ts';
import type { TranslateTerminal } from '../../words/terminal.ts';
import type { Clock } from '../clock/clock.ts';
import { listDomains } from '../cloudflare/domains.ts';
import { Refusal } from '../errors/refusal.ts';
import { connectTo, type HomeConnection } from '../home-assistant/connection/connection.ts';
import { accessByToken } from '../home-assistant/login/long-lived-token.ts';
import { setupOrNone } from '../journey/setup-answers.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { createProber } from '../probe/prober.ts';
import type { BuildIo } from '../resources/model/model.ts';
import { type RecognisedSetup, recogniseSetups } from '../resources/recognise.ts';
import { errorCode } from '../storage/atomic-file.ts';
import type { WantedHome } from './choose-kept-home.ts';
import { openPlace, type Place, type PlaceOptions, type PlaceParts } from './place.ts';
import { readSetupFile } from './read-setup-file.ts';
import type { SetupFile } from './setup-file.ts';
import { setupOfFile } from './setup-of-file.ts';
import { TerminalRefusal } from './terminal-refusal.ts';

export interface WorkOptions extends Omit<PlaceOptions, 'wanted'> {
  /** A setup file; `undefined`: what the data folder or Cloudflare say. */
  readonly setupFile: string | undefined;
  /** Which home, where there are several and no setup file. */
  readonly address: string | undefined;
  /** Of Home Assistant, from the environment. */
  readonly homeToken: string | undefined;
}

export interface WorkParts extends PlaceParts {
  /** Says what is wrong in a setup file. */
  readonly t: TranslateTerminal;
}

/** What a command works with: one home, and all it takes to look at it. */
export interface Work {
  readonly place: Place;
  readonly setup: Setup;
  /** Ids of webhooks that the setup file or Cloudflare told, and the vault may not have: whoever builds keeps them first. */
  readonly webhookIds: WebhookIds;
  readonly setupIo: BuildIo;
  readonly keys: KeyRing;
  readonly clock: Clock;
  close(): Promise<void>;
}

export async function openWork(options: WorkOptions, parts: WorkParts): Promise<Work> {
  // Before anything is opened: a mistake in it is for its writer alone.
  const file = options.setupFile === undefined ? undefined : await loadSetupFile(options.setupFile, parts);
  const place = await openPlace({ ...options, wanted: wantedHome(file, options) }, parts);
  let home: HomeConnection | undefined;
  const close = async () => {
    home?.close();
    await place.close();
  };
  try {
    const met = file ? await meetHome(file, place) : await findHome(place, options.address);
    const { setup, webhookIds } = met;
    home = await enterHome(setup, place, options, parts.clock);
    const setupIo: BuildIo = {
      ...ioOf(place, setup.id, webhookIds),
      journal: place.workspace.journal,
      ...(home ? { home: homeIo(setup, home, place, parts.clock) } : {}),
    };
    const { clock } = parts;
    return { place, setup, webhookIds, setupIo, keys: place.keysOf(setup.id), clock, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function wantedHome(file: SetupFile | undefined, { address }: WorkOptions): WantedHome {
  if (file) return { kind: 'of-file', address: file.address, id: file.id };
  return address === undefined ? { kind: 'any' } : { kind: 'at', address };
}

async function loadSetupFile(file: string, { readInput, t }: WorkParts): Promise<SetupFile> {
  const text = await (file === '-' ? readInput() : readFile(file, 'utf8')).catch((error: unknown) => {
    throw new TerminalRefusal({ kind: 'file-not-read', file, code: errorCode(error) });
  });
  const read = readSetupFile(text, t);
  if (read.kind === 'wrong') throw new TerminalRefusal({ kind: 'file-wrong', file, mistakes: read.mistakes });
  return read.file;
}

function ioOf(place: Place, id: Setup['id'], webhookIds: WebhookIds = {}) {
  const { cloudflare, recentWrites, workspace } = place;
  const known = () => ({ ...workspace.webhookIds.all(), ...webhookIds });
  return { cloudflare, keys: place.keysOf(id), recentWrites, webhookIds: known };
}

/** No home is given this mark: whatever stands there is seen as somebody's. */
const NOBODY = '00000000';

function meetHome(file: SetupFile, place: Place): Promise<RecognisedSetup> {
  const { run } = place.workspace.journal.read();
  return setupOfFile(file, ioOf(place, file.id ?? NOBODY), run?.desired);
}

/** What the window was told, where it was told all of it; else what stands at Cloudflare. */
async function findHome(place: Place, address: string | undefined): Promise<RecognisedSetup> {
  const answered = setupOrNone(place.workspace.journey.read());
  const isMeant = ({ services }: Setup) =>
    address === undefined || services.some(({ hostname }) => hostname === address);
  if (answered && answered.services.length > 0 && isMeant(answered)) {
    return { setup: answered, webhookIds: {} };
  }
  const domains = await listDomains(place.cloudflare);
  const zones = domains.filter(({ status }) => status === 'active').map(({ zone }) => zone);
  const standing = await Promise.all(zones.map((zone) => recogniseSetups(zone, ioOf(place, NOBODY))));
  const meant = standing.flat().filter(({ setup }) => isMeant(setup));
  const [home, ...others] = meant;
  if (!home) throw new TerminalRefusal({ kind: 'no-home' });
  if (others.length > 0) {
    const addresses = meant.flatMap(({ setup }) => setup.services[0]?.hostname ?? []);
    throw new TerminalRefusal({ kind: 'several-homes', addresses });
  }
  return home;
}

/** Where Latchkey is let into Home Assistant. */
function homeUrlOf({ home, services }: Setup): string {
  return home?.at ?? services[0]?.url ?? '';
}

/** A real Home Assistant is none of a practice world's: whoever practises is let into a practice home alone. */
async function enterHome(
  setup: Setup,
  { workspace }: Place,
  { homeToken }: WorkOptions,
  clock: Clock,
): Promise<HomeConnection | undefined> {
  if (homeToken === undefined) return undefined;
  const url = homeUrlOf(setup);
  if (!workspace.homes.mayEnter({ url, name: '', version: null })) throw new Refusal('HOME_UNREACHABLE');
  return connectTo({ home: { url }, access: accessByToken(homeToken), onRefused: () => {}, clock });
}

function homeIo(setup: Setup, assistant: HomeConnection, { workspace }: Place, clock: Clock) {
  return { at: homeUrlOf(setup), assistant, prober: createProber(workspace.outside), clock };
}
