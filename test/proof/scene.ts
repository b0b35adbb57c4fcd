import { mkdir } from 'node:fs/promises';
import type { Progress } from '../../src/contract/progress.ts';
import type { Setup } from '../../src/contract/setup.ts';
import { emptyJournal } from '../../src/main/engine/journal.ts';
import { Journal } from '../../src/main/resources/model/journal.ts';
import { type Document, memoryDocument } from '../../src/main/storage/documents.ts';
import { memoryVault, type Vault } from '../../src/main/storage/vault.ts';
import type { LoggedCall } from '../../src/practice/cloudflare/call-log.ts';
import type { Arena } from './arena.ts';
import { type CallName, callNames } from './call-name.ts';
import type { EndState } from './end-state.ts';
import { type Engine, openEngine } from './engine.ts';
import { type Flow, isLetIn, setupId } from './flows.ts';
import { type HomeCallName, homeCallNames } from './home-call-name.ts';
import { keyPoolWith, type MadeKey } from './key-pool-double.ts';
import type { HomeAccess } from './let-in.ts';
import { type Note, noting } from './noting.ts';
import { openOnDisk } from './on-disk.ts';

/** One flow in one arena: the world before it, and how it goes when nothing disturbs it. */
export interface Scene {
  readonly arena: Arena;
  readonly flow: Flow;
  readonly keys: readonly MadeKey[];
  /** Puts the world back to what it was before, and gives what this computer knew then. */
  readonly begin: () => Promise<Memory>;
  /** Leaves the arena as it was found. */
  readonly end: () => void;
  /** What is not ours, as it was before. */
  readonly foreign: unknown;
  readonly undisturbed: Undisturbed;
}

/** What one computer knows, without a disk. */
export interface Memory {
  readonly vault: Vault;
  readonly journal: Document<Journal>;
}

export interface Undisturbed {
  readonly calls: readonly CallName[];
  readonly homeCalls: readonly HomeCallName[];
  readonly notes: readonly Note[];
  readonly end: EndState;
  /** What the journal remembers at the end. */
  readonly remembered: unknown;
}

export async function openScene(arena: Arena, flow: Flow, keys: readonly MadeKey[]): Promise<Scene> {
  const clean = arena.keep();
  arena.watch(flow);
  const before = { vault: memoryVault(), journal: newJournal() };
  for (const past of flow.before) {
    if (past.kind === 'others-came') arena.othersCome();
    else
      await carryOutBefore(past.setup, past.kind === 'broken-off' ? past.at : undefined, {
        arena,
        flow,
        keys,
        ...before,
      });
  }
  const putBack = arena.keep();
  const begin = async (): Promise<Memory> => {
    putBack();
    arena.world.cloudflare.faults.clear();
    arena.world.home.loseCalls(() => 'answered');
    arena.watch(flow);
    return { vault: await copyOfVault(before.vault), journal: newJournal(before.journal.read()) };
  };
  const end = (): void => {
    arena.world.cloudflare.faults.clear();
    clean();
  };
  const scene = { arena, flow, keys, begin, end, foreign: arena.endState().foreign };
  return { ...scene, undisturbed: await carryOutUndisturbed(scene) };
}

/** The engine of one process, in this one. `life` tells which keys it would make. */
export function engineIn(
  { arena, flow, keys }: Pick<Scene, 'arena' | 'flow' | 'keys'>,
  memory: Memory,
  { life = 1, ...more }: { readonly life?: 1 | 2; readonly timeoutMs?: number } = {},
): Engine {
  const { apiUrl, token } = arena.world;
  return openEngine({
    api: { apiUrl, token, ...more },
    setupId,
    ...memory,
    keyPool: keyPoolWith(keys, life),
    ...homeAccessIn({ arena, flow }),
  });
}

/** What the engine needs to get into Home Assistant, in the flows in which it was let in. */
export function homeAccessIn({ arena: { world }, flow }: Pick<Scene, 'arena' | 'flow'>): {
  readonly home?: HomeAccess;
} {
  if (!isLetIn(flow)) return {};
  return { home: { url: world.home.url, token: world.home.ownerToken, worldUrl: world.baseUrl } };
}

async function carryOutBefore(
  setup: Setup,
  breakAt: { readonly method: string; readonly path: string } | undefined,
  { arena, flow, keys, ...memory }: Memory & Pick<Scene, 'arena' | 'flow' | 'keys'>,
): Promise<void> {
  const { faults } = arena.world.cloudflare;
  if (breakAt)
    faults.add({ ...breakAt, occurrence: 'every', moment: 'before', trouble: { kind: 'success-false' } });
  const { phase } = await engineIn({ arena, flow, keys }, memory).perform({ kind: 'carry-out', setup });
  faults.clear();
  if (phase !== (breakAt ? 'failed' : 'done')) throw new Error(`the world before came out ${phase}`);
  arena.connectHome();
}

async function carryOutUndisturbed(scene: Omit<Scene, 'undisturbed'>): Promise<Undisturbed> {
  const { arena, flow } = scene;
  const memory = await scene.begin();
  const notes: Note[] = [];
  const journal = noting(memory.journal, (note) => notes.push(note));
  const { home } = arena.world;
  const { log } = arena.world.cloudflare;
  const before = log.calls().length;
  const homeBefore = home.calls().length;
  const progress = await engineIn(scene, { ...memory, journal }).perform(flow.act);
  const calls: readonly LoggedCall[] = log.calls().slice(before);
  succeeded(progress, flow);
  const remembered = rememberedIn(memory.journal);
  const homeCalls = homeCallNames(home.calls().slice(homeBefore));
  return { calls: callNames(calls), homeCalls, notes, end: arena.endState(), remembered };
}

function succeeded({ phase, problem }: Progress, flow: Flow): void {
  if (problem) throw new Error(`${flow.name}, undisturbed, came out ${phase}: ${JSON.stringify(problem)}`);
}

/** What has to be known later, whatever happened on the way: notes on single steps are not. */
export function rememberedIn(journal: Document<Journal>): unknown {
  const { run } = journal.read();
  if (!run) return null;
  const { direction, desired, state, ledger } = run;
  return { direction, desired, state, ledger };
}

/** Writes what this computer knows to a folder, as a process would have left it. */
export async function writeToDisk({ vault, journal }: Memory, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const onDisk = await openOnDisk(folder);
  await Promise.all(vault.names().map((name) => onDisk.vault.set(name, vault.get(name) ?? '')));
  await onDisk.journal.write(journal.read());
}

function newJournal(initial: Journal = emptyJournal): Document<Journal> {
  return memoryDocument({ schema: Journal, initial });
}

async function copyOfVault(vault: Vault): Promise<Vault> {
  const copy = memoryVault();
  await Promise.all(vault.names().map((name) => copy.set(name, vault.get(name) ?? '')));
  return copy;
}
