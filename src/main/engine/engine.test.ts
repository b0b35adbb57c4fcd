import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { PlannedRequest } from '../../contract/change.ts';
import type { Setup } from '../../contract/setup.ts';
import { systemClock, withShortSleeps } from '../clock/clock.ts';
import { Refusal } from '../errors/refusal.ts';
import { memoryDocument } from '../storage/documents.ts';
import { listUnapproved } from './approval.ts';
import { createBuild } from './build.ts';
import type { BuildOptions } from './build-options.ts';
import { emptyJournal, journalSchema } from './journal.ts';
import { observe } from './observe.ts';
import { planFor } from './plan.ts';
import type { Resource, Resources } from './resource.ts';
import type { RunnerState } from './runner.ts';

/**
 * An engine for other people's resources: a garden with a gate that has to be shut before its lamps are lit. Nothing of it is known
 * to the engine.
 */
interface Garden {
  readonly observed: { readonly gate: 'open' | 'shut'; readonly lamp: Readonly<Record<string, number>> };
  readonly ledger: { readonly lamp?: Readonly<Record<string, number>> | undefined };
  readonly change: GateChange | LampChange;
  readonly io: { readonly garden: World };
}

interface Common {
  readonly id: string;
  readonly request: PlannedRequest;
  readonly needs: readonly string[];
}
type GateChange = Common & { readonly kind: 'gate.shut' | 'gate.open'; readonly resource: 'gate' };
type LampChange = Common & {
  readonly kind: 'lamp.dim';
  readonly resource: 'lamp';
  readonly name: string;
  readonly before: number;
  readonly after: number;
};

/** The garden itself, and what was done in it. */
interface World {
  gate: 'open' | 'shut';
  lamps: Record<string, number>;
  readonly done: string[];
  /** Lamps that refuse to be dimmed. */
  readonly broken: Set<string>;
}

const LIT = 10;
const requestFor = (path: string): PlannedRequest => ({ method: 'PUT', path, body: null });

const gate: Resource<Garden, 'gate'> = {
  id: 'gate',
  observe: async (_setup, _ledger, { garden }) => garden.gate,
  plan(setup, _ledger, observed) {
    const wanted = setup.services.length > 0 ? 'shut' : 'open';
    if (observed.gate === wanted) return [];
    return wanted === 'shut'
      ? [{ kind: 'gate.shut', id: 'gate', resource: 'gate', follows: [], request: requestFor('/gate') }]
      : [
          {
            kind: 'gate.open',
            id: 'gate',
            resource: 'gate',
            follows: [{ resource: 'lamp' }],
            request: requestFor('/gate'),
          },
        ];
  },
  async apply({ kind }, { io: { garden } }) {
    garden.gate = kind === 'gate.shut' ? 'shut' : 'open';
    garden.done.push(kind);
    return () => garden.gate;
  },
};

const lamp: Resource<Garden, 'lamp'> = {
  id: 'lamp',
  observe: async (_setup, _ledger, { garden }, read) => {
    await read('gate');
    return { ...garden.lamps };
  },
  plan(setup, ledger, observed) {
    return Object.entries(observed.lamp).flatMap(([name, before]) => {
      const after = setup.services.length > 0 ? LIT : (ledger.lamp?.[name] ?? before);
      if (before === after) return [];
      return {
        kind: 'lamp.dim' as const,
        id: `lamp ${name}`,
        resource: 'lamp' as const,
        name,
        before,
        after,
        follows: [{ kind: 'gate.shut' as const }],
        request: requestFor(`/lamps/${name}`),
      };
    });
  },
  approvalKey: ({ id, before, after }) => JSON.stringify([id, before, after]),
  remember: (setup, ledger, observed) =>
    setup.services.length > 0 ? { lamp: { ...observed.lamp, ...ledger.lamp } } : ledger,
  forget: (setup, ledger) => (setup.services.length > 0 ? ledger : {}),
  async apply({ name, after }, { io: { garden } }) {
    if (garden.broken.has(name)) throw new Refusal('CLOUDFLARE_REFUSED');
    garden.lamps[name] = after;
    garden.done.push(`lamp ${name}`);
    return (seen) => ({ ...seen, [name]: after });
  },
};

const resources: Resources<Garden> = { gate, lamp };

const nothing: Setup = {
  id: '1a2b3c4d',
  zone: { id: 'zone', name: 'linden.house', account: { id: 'account', name: '' } },
  services: [],
  devices: [],
  policy: { declined: [] },
};
const lit: Setup = {
  ...nothing,
  services: [{ hostname: 'ha.linden.house', url: 'http://home:8123', openTo: 'every-device' }],
  devices: [{ id: '00000a', name: 'Phone', platform: 'android', validityDays: 365, state: 'on' }],
};

function aGarden({ state }: { readonly state?: RunnerState } = {}) {
  const garden: World = { gate: 'open', lamps: { path: 3, porch: 7 }, done: [], broken: new Set() };
  const ledger = z.object({ lamp: z.record(z.string(), z.number()).optional() });
  const journal = memoryDocument({ schema: journalSchema<Garden['ledger']>(ledger), initial: emptyJournal });
  const options: BuildOptions<Garden> = {
    resources,
    emptyLedger: {},
    clock: withShortSleeps(systemClock, 0),
    isThereOrGone: () => false,
    goBack: (to) => to,
  };
  const build = createBuild(options, state);
  return { garden, build, io: { garden, journal } };
}

describe('an engine that knows no resource', () => {
  it('observes and plans with the resources it is given', async () => {
    const { garden, io } = aGarden();
    const observed = await observe(resources, { setup: lit, ledger: {}, io });
    expect(observed).toEqual({ gate: 'open', lamp: { path: 3, porch: 7 } });
    const { changes } = planFor(resources, lit, {}, observed);
    expect(changes.map(({ id, needs }) => [id, needs])).toEqual([
      ['gate', []],
      ['lamp path', ['gate']],
      ['lamp porch', ['gate']],
    ]);
    expect(garden.done).toEqual([]);
  });

  it('applies them in the order of their needs, and finds nothing to do afterwards', async () => {
    const { garden, build, io } = aGarden();
    expect(await build.carryOut(lit, io, () => true)).toMatchObject({ phase: 'done' });
    expect(garden).toMatchObject({ gate: 'shut', lamps: { path: LIT, porch: LIT } });
    expect(garden.done[0]).toBe('gate.shut');
    expect((await build.plan(lit, io)).changes).toEqual([]);
  });

  it('undoes what it did by what was remembered, the other way round', async () => {
    const { garden, build, io } = aGarden();
    await build.carryOut(lit, io, () => true);
    expect(await build.stopAndUndo(io)).toMatchObject({ phase: 'undone' });
    expect(garden).toMatchObject({ gate: 'open', lamps: { path: 3, porch: 7 } });
    expect(garden.done.at(-1)).toBe('gate.open');
  });

  it('puts back after a removal, and then forgets', async () => {
    const { garden, build, io } = aGarden();
    await build.carryOut(lit, io, () => true);
    await build.carryOut(nothing, io, () => true);
    expect(garden.lamps).toEqual({ path: 3, porch: 7 });
    garden.lamps.path = 5;
    expect((await build.plan(nothing, io)).changes).toEqual([]);
    expect(io.journal.read().run?.ledger).toEqual({});
  });

  it('remembers what was first, also when the build that changed it failed', async () => {
    const { garden, build, io } = aGarden();
    garden.broken.add('porch');
    expect(await build.carryOut(lit, io, () => true)).toMatchObject({ phase: 'failed' });
    expect(garden.lamps).toEqual({ path: LIT, porch: 7 });
    garden.broken.clear();
    await build.carryOut(lit, io, () => true);
    await build.carryOut(nothing, io, () => true);
    expect(garden.lamps).toEqual({ path: 3, porch: 7 });
  });

  it('asks a resource what was approved', async () => {
    const { garden, io } = aGarden();
    const look = async () =>
      planFor(resources, lit, {}, await observe(resources, { setup: lit, ledger: {}, io }));
    const approved = await look();
    garden.gate = 'shut';
    expect(listUnapproved(resources, await look(), approved)).toEqual([]);
    garden.lamps.path = 4;
    expect(listUnapproved(resources, await look(), approved).map(({ id }) => id)).toEqual(['lamp path']);
  });
});

describe('a build whose newest run', () => {
  it('is under way refuses another one, and to forget it', async () => {
    const state = {
      kind: 'running',
      newest: 'begun',
      stop: new AbortController(),
      ended: new Promise(() => {}),
    } as const;
    const { garden, build, io } = aGarden({ state });
    await expect(build.carryOut(lit, io, () => true)).rejects.toMatchObject({ code: 'BUILD_RUNNING' });
    expect(() => build.reset()).toThrow(expect.objectContaining({ code: 'BUILD_RUNNING' }));
    expect(garden.done).toEqual([]);
  });

  it('is under way is told to stop, and waited for', async () => {
    const stop = new AbortController();
    const ended = new Promise((resolve) => stop.signal.addEventListener('abort', resolve));
    const { build, io } = aGarden({ state: { kind: 'running', newest: 'begun', stop, ended } });
    expect(await build.stopAndUndo(io)).toMatchObject({ phase: 'undone' });
    expect(stop.signal.aborted).toBe(true);
  });

  it('has not come as far as the journal takes nothing back of the one before', async () => {
    const { garden, build, io } = aGarden();
    await build.carryOut(lit, io, () => true);
    const later = aGarden({ state: { kind: 'resting', newest: 'not-begun' } }).build;
    expect(await later.stopAndUndo(io)).toMatchObject({ phase: 'undone', steps: [] });
    expect(garden.lamps).toEqual({ path: LIT, porch: LIT });
  });
});
