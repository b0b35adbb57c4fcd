import { createPublicKey, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Setup } from '../../src/contract/setup.ts';
import { emptyJournal, nothingOf } from '../../src/main/engine/journal.ts';
import type { KeyPool } from '../../src/main/keys/key-pool.ts';
import {
  generatePrivateKey,
  privateKeyPem,
  publicKeySha256,
  readPrivateKey,
} from '../../src/main/keys/private-key.ts';
import { signingRequest } from '../../src/main/keys/signing-request.ts';
import { keyIdsOf } from '../../src/main/resources/cloudflare/wanted-keys.ts';
import { Journal } from '../../src/main/resources/model/journal.ts';
import { memoryDocument } from '../../src/main/storage/documents.ts';
import { memoryVault } from '../../src/main/storage/vault.ts';
import { arbitraryDeclined, arbitrarySetup } from './arbitrary-setup.ts';
import { type Arena, openArena } from './arena.ts';
import { openEngine } from './engine.ts';
import { type Act, setupId } from './flows.ts';
import { type Death, mortal } from './mortal.ts';
import type { Memory } from './scene.ts';

let arena: Arena;
let putBack: () => void;

beforeAll(async () => {
  arena = await openArena('furnished');
  putBack = arena.keep();
}, 60_000);
afterAll(() => arena.stop());

/** A computer that never had Latchkey on it, and a world that never saw it. */
function afresh(setups: readonly Setup[]): Memory {
  putBack();
  const before = setups.map((setup) => ({ kind: 'carried-out' as const, setup }));
  arena.watch({ name: 'any', zone: 'furnished', before, act: { kind: 'undo' } });
  return {
    vault: memoryVault(),
    journal: memoryDocument({ schema: Journal, initial: emptyJournal }),
  };
}

function engineOf(memory: Memory, through?: Parameters<typeof openEngine>[0]['through']) {
  const { apiUrl, token } = arena.world;
  return openEngine({
    api: { apiUrl, token },
    setupId,
    ...memory,
    keyPool,
    ...(through ? { through } : {}),
  });
}

/** Performs an act in a process that dies at this call, if the act takes so many. */
async function performUntilDeath(act: Act, memory: Memory, death: Death | null): Promise<void> {
  if (!death) {
    await engineOf(memory).perform(act);
    return;
  }
  let died = Promise.resolve();
  const engine = engineOf(memory, (cloudflare) => {
    const dying = mortal(cloudflare, death);
    died = dying.died;
    return dying.cloudflare;
  });
  await Promise.race([engine.perform(act), died]);
}

/** Everything is as this Setup says, nothing is open, doubled or lost, and other people's things are as they were. */
async function expectAllAsIn(setup: Setup, memory: Memory, foreign: unknown): Promise<void> {
  const { run } = memory.journal.read();
  const { changes, lostKeys } = await engineOf(memory).look(run?.desired ?? setup);
  expect(changes.map(({ id }) => id)).toEqual([]);
  expect(lostKeys).toEqual([]);
  const end = arena.endState();
  expect(end.foreign).toEqual(foreign);
  expect(end.doubles).toEqual([]);
  expect(arena.exposures()).toEqual([]);
  expect(arena.lockedOut(setup)).toEqual([]);
  expect(end.ours).toMatchObject({ keys: keysOn(setup) });
}

function keysOn({ services, devices }: Setup): readonly string[] {
  if (services.length === 0) return [];
  const on = devices.filter(({ state }) => state === 'on').flatMap(keyIdsOf);
  return [...on, 'test-1'].toSorted();
}

describe('a plan', () => {
  it('is empty once it has been carried out, whatever the user wants', async () => {
    const foreign = arena.endState().foreign;
    const anySetup = arbitraryDeclined.chain((declined) => arbitrarySetup(arena.ground, declined));
    await fc.assert(
      fc.asyncProperty(anySetup, async (setup) => {
        const memory = afresh([setup]);
        expect(await engineOf(memory).perform({ kind: 'carry-out', setup })).toMatchObject({
          phase: 'done',
          problem: null,
        });
        arena.connectHome();
        await expectAllAsIn(setup, memory, foreign);
      }),
      { numRuns: 30 },
    );
  }, 120_000);
});

describe('any sequence of changes of mind and crashes', () => {
  it('ends where the last Setup says, and leaves nothing when everything is removed', async () => {
    putBack();
    const { foreign } = arena.endState();
    const untouched = settingsNow();
    await fc.assert(
      fc.asyncProperty(anyHistory(), async ({ changes, last }) => {
        const memory = afresh([
          ...changes.flatMap(({ act }) => (act.kind === 'undo' ? [] : [act.setup])),
          last,
        ]);
        for (const { act, death } of changes) {
          await performUntilDeath(act, memory, death);
          arena.connectHome();
        }
        expect(await engineOf(memory).perform({ kind: 'carry-out', setup: last })).toMatchObject({
          problem: null,
        });
        arena.connectHome();
        await expectAllAsIn(last, memory, foreign);

        const nothing = nothingOf(last);
        expect(await engineOf(memory).perform({ kind: 'carry-out', setup: nothing })).toMatchObject({
          problem: null,
        });
        await expectAllAsIn(nothing, memory, foreign);
        expect(JSON.stringify(arena.endState().ours)).not.toContain(setupId);
        expect(settingsNow()).toEqual(untouched);
      }),
      { numRuns: 40 },
    );
  }, 300_000);
});

function settingsNow(): readonly unknown[] {
  const zone = arena.world.cloudflare.cloud.state.zones.get(arena.world.zone.id);
  return [...(zone?.settings.values() ?? [])].map(({ id, value }) => [id, value]);
}

/** What is declined stays the same throughout: a setting that is declined later on is left as it is by then. */
function anyHistory() {
  const death = fc.option(
    fc.record({
      atCall: fc.integer({ min: 1, max: 30 }),
      moment: fc.constantFrom('before' as const, 'after' as const),
    }),
    { freq: 4 },
  );
  return arbitraryDeclined.chain((declined) => {
    const setup = arbitrarySetup(arena.ground, declined);
    const act = fc.oneof(
      { weight: 6, arbitrary: setup.map((wanted): Act => ({ kind: 'carry-out', setup: wanted })) },
      { weight: 2, arbitrary: fc.constant<Act>({ kind: 'undo' }) },
      { weight: 1, arbitrary: setup.map((wanted): Act => ({ kind: 'carry-out', setup: nothingOf(wanted) })) },
    );
    const change = fc.record({ act, death });
    return fc.record({ changes: fc.array(change, { minLength: 1, maxLength: 5 }), last: setup });
  });
}

/** Real requests for real keys, of which there are only so many: nothing here looks at two keys side by side. */
const keyPool: KeyPool = keyWorkshopOf(24);

function keyWorkshopOf(count: number): KeyPool {
  const keys: KeyObject[] = [];
  let made = 0;
  return {
    makeKey: async ({ commonName }) => {
      const key = keys[made % count] ?? generatePrivateKey();
      keys[made % count] = key;
      made += 1;
      return {
        privateKeyPem: privateKeyPem(key),
        csrPem: signingRequest(key, commonName),
        publicKeySha256: publicKeySha256(createPublicKey(key)),
      };
    },
    csrFor: async (pem, commonName) => signingRequest(readPrivateKey(pem), commonName),
    packPkcs12: () => Promise.reject(new Error('no key file is needed here')),
    close: async () => {},
  };
}
