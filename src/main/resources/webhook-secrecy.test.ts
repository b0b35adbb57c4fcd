import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Exception, fromAnywhere } from '../../contract/exception.ts';
import type { Setup } from '../../contract/setup.ts';
import { emptyJournal, nothingOf } from '../engine/journal.ts';
import { openDocument } from '../storage/documents.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { JOURNAL_VERSION, Journal } from './model/journal.ts';
import type { BuildIo } from './model/model.ts';
import { createRecentWrites, writesDocument } from './model/recent-writes.ts';
import { recogniseSetups } from './recognise.ts';
import { anEngineInAWorld } from './testing/engine-in-world.ts';
import { lookAround, planOf } from './testing/look-around.ts';
import { allKeysMade, anObserved, aSetup } from './testing/situations.ts';

const ID = 'canary7q2m7t4x8z1c6';
const ref = '00112233445566aa';

const webhook: Exception = {
  id: 'a1b2c3',
  purpose: { kind: 'webhook', name: 'Front door' },
  at: { kind: 'home-address' },
  reach: { kind: 'webhook', webhook: ref },
  methods: ['POST'],
  from: fromAnywhere,
  program: null,
  until: null,
};
const elsewhere: Exception = {
  ...webhook,
  id: 'd4e5f6',
  at: { kind: 'own-hostname', hostname: 'hook.linden.house' },
};

/** With a webhook at the home's address and at a name of its own, where the tunnel has its path as well. */
function withWebhooks(setup: Setup): Setup {
  const [home] = setup.services;
  if (!home) throw new Error('expected a service');
  return {
    ...setup,
    services: [home, { ...home, hostname: 'hook.linden.house', openTo: [] }],
    policy: { declined: [], exceptions: [webhook, elsewhere] },
  };
}

describe('the id of a webhook', () => {
  it('is in no plan: its name stands there', () => {
    const setup = withWebhooks(aSetup());
    const seen = { rulesetId: null, rules: [], webhookIds: { [ref]: ID } };
    const plan = planOf(setup, anObserved({ 'lock-rule': seen, 'client-certificate': allKeysMade(setup) }));
    const bodyOf = (kind: string) => plan.changes.find((change) => change.kind === kind)?.request.body;
    expect(bodyOf('lock-rule.create')).toContain('/api/webhook/‹Front door›');
    expect(bodyOf('tunnel-configuration.lead')).toContain('^/api/webhook/‹Front door›$');
    expect(JSON.stringify(plan)).not.toContain(ID);
  });

  it('that is lost stands in the way of the plan, and not of taking everything away', () => {
    const setup = withWebhooks(aSetup());
    expect(planOf(setup, anObserved()).blockers).toContainEqual({
      code: 'WEBHOOK_ADDRESS_LOST',
      names: ['Front door', 'Front door'],
    });
    expect(planOf(nothingOf(setup), anObserved()).blockers).toEqual([]);
  });

  it('is only at Cloudflare, through build, recognition, undo and removal', async () => {
    const engine = await anEngineInAWorld();
    engine.webhookIds[ref] = ID;
    const { io, folder } = await onDisk(engine.io);
    const wanted = withWebhooks(engine.setup);
    const told: unknown[] = [];
    const tell = async <Value>(value: Promise<Value>): Promise<Value> => {
      told.push(await value);
      return value;
    };
    const carryOut = (setup: Setup) =>
      tell(engine.build.carryOut(setup, io, (plan) => Boolean(told.push(plan))));
    const isAtCloudflare = async () => {
      const { 'lock-rule': lock, 'tunnel-configuration': path } = await lookAround(wanted, io);
      return [lock.rules, path].map((each) => JSON.stringify(each).includes(`/api/webhook/${ID}`));
    };
    const findInFiles = async () => {
      const names = await readdir(folder);
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
      return names.filter((_, index) => texts[index]?.includes(ID));
    };

    expect(await carryOut(wanted)).toMatchObject({ phase: 'done', problem: null });
    expect(await isAtCloudflare()).toEqual([true, true]);
    expect(await findInFiles()).toEqual([]);

    // On another computer: the id comes from the rule.
    const elsewhereIo = { ...io, webhookIds: () => ({}) };
    const [recognised] = await recogniseSetups(wanted.zone, elsewhereIo);
    expect(Object.values(recognised?.webhookIds ?? {})).toEqual([ID]);
    told.push(recognised?.setup);
    const adopted = { ...elsewhereIo, webhookIds: () => recognised?.webhookIds ?? {} };
    if (!recognised) throw new Error('expected a setup');
    expect(planOf(recognised.setup, await lookAround(recognised.setup, adopted)).changes).toEqual([]);

    expect(await carryOut(engine.setup)).toMatchObject({ phase: 'done' });
    expect(await isAtCloudflare()).toEqual([false, false]);
    expect(await tell(engine.build.stopAndUndo(io))).toMatchObject({ phase: 'undone', problem: null });
    expect(await isAtCloudflare()).toEqual([true, true]);
    expect(await carryOut(nothingOf(wanted))).toMatchObject({ phase: 'done' });
    expect(await findInFiles()).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['journal.json', 'recent-writes.json']);
    expect(JSON.stringify(told)).not.toContain(ID);
    expect(JSON.stringify(engine.build.progress.get())).not.toContain(ID);
  });
});

/** The same with the files that the program has. */
async function onDisk(io: BuildIo): Promise<{ readonly io: BuildIo; readonly folder: string }> {
  const folder = await aFolder();
  const [journal, writes] = await Promise.all([
    openDocument({
      file: join(folder, 'journal.json'),
      schema: Journal,
      initial: emptyJournal,
      version: JOURNAL_VERSION,
    }),
    openDocument({ ...writesDocument, file: join(folder, 'recent-writes.json'), version: 1 }),
  ]);
  const recentWrites = createRecentWrites(writes, { now: () => new Date() });
  return { io: { ...io, journal, recentWrites }, folder };
}
