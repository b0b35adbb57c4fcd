import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Setup } from '../../src/contract/setup.ts';
import { nothingOf } from '../../src/main/engine/journal.ts';
import { keyIdsOf } from '../../src/main/resources/cloudflare/wanted-keys.ts';
import { anyHistory, type Change } from './arbitrary-history.ts';
import { arbitraryDeclined, arbitrarySetup } from './arbitrary-setup.ts';
import { createCrashingClient } from './crashing-client.ts';
import { openEngine } from './engine.ts';
import { type FaultLab, openFaultLab } from './fault-lab.ts';
import { setupId } from './flows.ts';
import { createLocalState, type LocalState } from './local-state.ts';
import { chooseRuns, LONGEST_PROPERTY_MS } from './property-runs.ts';
import { createReusedKeyPool } from './reused-key-pool.ts';

let lab: FaultLab;
let putBack: () => void;
const keyPool = createReusedKeyPool(24);

beforeAll(async () => {
  lab = await openFaultLab('furnished');
  putBack = lab.saveState();
}, LONGEST_PROPERTY_MS);
afterAll(() => lab.stop());

/** A computer that never had Latchkey on it, and a world that never saw it. */
function startAfresh(setups: readonly Setup[]): LocalState {
  putBack();
  const before = setups.map((setup) => ({ kind: 'carried-out' as const, setup }));
  lab.startMonitoring({ name: 'any', zone: 'furnished', before, act: { kind: 'undo' } });
  return createLocalState();
}

function openEngineWith(state: LocalState, through?: Parameters<typeof openEngine>[0]['through']) {
  const { apiUrl, token } = lab.world;
  return openEngine({
    api: { apiUrl, token },
    setupId,
    ...state,
    keyPool,
    ...(through ? { through } : {}),
  });
}

/** Performs an act in a process that crashes at this call, if the act takes so many. */
async function performUntilCrash({ act, crash }: Change, state: LocalState): Promise<void> {
  if (!crash) {
    await openEngineWith(state).perform(act);
    return;
  }
  let crashed = Promise.resolve();
  const engine = openEngineWith(state, (cloudflare) => {
    const crashing = createCrashingClient(cloudflare, crash);
    crashed = crashing.crashed;
    return crashing.cloudflare;
  });
  await Promise.race([engine.perform(act), crashed]);
}

async function carryOut(setup: Setup, state: LocalState): Promise<void> {
  const progress = await openEngineWith(state).perform({ kind: 'carry-out', setup });
  expect(progress).toMatchObject({ phase: 'done', problem: null });
}

/** Everything is as this Setup says, nothing is exposed, doubled or lost, and foreign objects are as they were. */
async function expectAllAsIn(setup: Setup, state: LocalState, foreign: unknown): Promise<void> {
  const { run } = state.journal.read();
  const { changes, lostKeys } = await openEngineWith(state).look(run?.desired ?? setup);
  expect(changes.map(({ id }) => id)).toEqual([]);
  expect(lostKeys).toEqual([]);
  const end = lab.readEndState();
  expect(end.foreign).toEqual(foreign);
  expect(end.duplicates).toEqual([]);
  expect(lab.listExposures()).toEqual([]);
  expect(lab.listLockedOutKeys(setup)).toEqual([]);
  expect(end.ours).toMatchObject({ keys: listKeysOn(setup) });
}

function listKeysOn({ services, devices }: Setup): readonly string[] {
  if (services.length === 0) return [];
  const on = devices.filter(({ state }) => state === 'on').flatMap(keyIdsOf);
  return [...on, 'test-1'].toSorted();
}

function readSettings(): readonly unknown[] {
  const zone = lab.world.cloudflare.cloud.state.zones.get(lab.world.zone.id);
  return [...(zone?.settings.values() ?? [])].map(({ id, value }) => [id, value]);
}

describe('a plan', () => {
  it(
    'is empty once it has been carried out, whatever the user wants',
    async () => {
      const { foreign } = lab.readEndState();
      const anySetup = arbitraryDeclined.chain((declined) => arbitrarySetup(lab.target, declined));
      await fc.assert(
        fc.asyncProperty(anySetup, async (setup) => {
          const state = startAfresh([setup]);
          await carryOut(setup, state);
          lab.connectHome();
          await expectAllAsIn(setup, state, foreign);
        }),
        chooseRuns({ part: 6, whole: 30 }),
      );
    },
    LONGEST_PROPERTY_MS,
  );
});

describe('any sequence of changes of mind and crashes', () => {
  it(
    'ends where the last Setup says, and leaves nothing when everything is removed',
    async () => {
      putBack();
      const { foreign } = lab.readEndState();
      const untouched = readSettings();
      await fc.assert(
        fc.asyncProperty(anyHistory(lab.target), async ({ changes, last }) => {
          const state = startAfresh([
            ...changes.flatMap(({ act }) => (act.kind === 'undo' ? [] : [act.setup])),
            last,
          ]);
          for (const change of changes) {
            await performUntilCrash(change, state);
            lab.connectHome();
          }
          await carryOut(last, state);
          lab.connectHome();
          await expectAllAsIn(last, state, foreign);

          const nothing = nothingOf(last);
          await carryOut(nothing, state);
          await expectAllAsIn(nothing, state, foreign);
          expect(JSON.stringify(lab.readEndState().ours)).not.toContain(setupId);
          expect(readSettings()).toEqual(untouched);
        }),
        chooseRuns({ part: 8, whole: 40 }),
      );
    },
    LONGEST_PROPERTY_MS,
  );
});
