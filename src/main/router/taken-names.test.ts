import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerEverything, aPracticeApp, build, type PracticeApp } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';
import { ownerOf } from './testing/zone-owner.ts';

const shape = (records: readonly unknown[]) =>
  JSON.parse(JSON.stringify(records))
    .map(({ type, name, content, proxied, ttl }: Record<string, unknown>) =>
      JSON.stringify({ type, name, content, proxied, ttl }),
    )
    .sort();

const lookAt = async ({ calls }: PracticeApp, name: string) => {
  const look = await calls.address.look({ name });
  if (look.state !== 'taken') throw new Error(`nothing stands at ${name}`);
  return look.records;
};

const grey = { type: 'A', name: 'ha.linden.house', content: '203.0.113.9', proxied: false, ttl: 300 };

describe('a name that somebody’s record holds', () => {
  it('can be taken over once the user has seen the record, and gets it back on removal', async () => {
    const app = await aPracticeApp();
    const { calls, world } = app;
    const before = world.snapshot().zone.dnsRecords;
    await answerEverything(app);
    const [record, ...others] = await lookAt(app, 'www');
    expect(others).toEqual([]);
    await calls.address.choose({ name: 'www', takeOver: [record?.id ?? ''] });
    expect((await calls.build.plan()).changes.map(({ id }) => id)).toContain(
      'dns-record/update/www.linden.house',
    );
    await build(app);
    expect(await calls.address.look({ name: 'www' })).toMatchObject({ state: 'ours' });

    await calls.journey.wantRemoval({ removal: 'wanted' });
    await build(app);
    expect(shape(world.snapshot().zone.dnsRecords)).toEqual(shape(before));
  });

  it.each([
    ['A and AAAA', [grey, { ...grey, type: 'AAAA', content: '2001:db8::9' }]],
    ['two A', [grey, { ...grey, content: '203.0.113.10' }]],
  ])('can be taken over with %s there, all of them shown and all put back', async (_which, records) => {
    const app = await aPracticeApp();
    const { calls, world } = app;
    await answerEverything(app);
    for (const record of records) await ownerOf(app)('POST', 'dns_records', record);
    const before = world.snapshot().zone.dnsRecords;
    const seen = await lookAt(app, 'ha');
    expect(seen.map(({ type, content }) => [type, content]).sort()).toEqual(
      records.map(({ type, content }) => [type, content]).sort(),
    );
    await calls.address.choose({ name: 'ha', takeOver: seen.map(({ id }) => id) });
    expect((await calls.build.plan()).blockers).toEqual([]);
    expect(await build(app)).toMatchObject({ phase: 'done' });
    expect(await calls.address.look({ name: 'ha' })).toMatchObject({ state: 'ours' });
    await calls.journey.wantRemoval({ removal: 'wanted' });
    await build(app);
    expect(shape(world.snapshot().zone.dnsRecords)).toEqual(shape(before));
  });

  it('is not taken over by an agreement that leaves out one of its records', async () => {
    const app = await aPracticeApp();
    await answerEverything(app);
    await ownerOf(app)('POST', 'dns_records', grey);
    await ownerOf(app)('POST', 'dns_records', { ...grey, type: 'AAAA', content: '2001:db8::9' });
    const [first] = await lookAt(app, 'ha');
    const refused = await definedErrorOf(
      app.calls.address.choose({ name: 'ha', takeOver: [first?.id ?? ''] }),
    );
    expect(refused).toMatchObject({ code: 'ADDRESS_TAKEN' });
  });

  it('is not taken over when another record stands there by now', async () => {
    const app = await aPracticeApp();
    await answerEverything(app);
    const refused = await definedErrorOf(app.calls.address.choose({ name: 'www', takeOver: ['f00d'] }));
    expect(refused).toMatchObject({ code: 'ADDRESS_TAKEN' });
  });
});

describe('a DDNS client', () => {
  async function aNameWithAClient() {
    const app = await aPracticeApp();
    await answerEverything(app);
    await ownerOf(app)('POST', 'dns_records', grey);
    const records = await lookAt(app, 'ha');
    const takeOver = records.map(({ id }) => id);
    await app.calls.address.choose({ name: 'ha', takeOver });
    return { app, records, id: takeOver[0] ?? '' };
  }
  const dangersOf = async ({ calls }: PracticeApp) =>
    (await calls.otherDoors.look()).dangers.filter(({ code }) => code === 'DDNS_CLIENT');

  it('is only possible where a record leads straight to one address', async () => {
    const { app, records } = await aNameWithAClient();
    expect(records).toMatchObject([{ writer: { sureness: 'possible', runsIn: 'not-known' } }]);
    expect(await dangersOf(app)).toEqual([]);
  });

  it('that writes between the agreement and the build is named, and does not stand in the way', async () => {
    const { app, id } = await aNameWithAClient();
    await ownerOf(app)('PATCH', `dns_records/${id}`, { content: '203.0.113.77' });
    const { blockers } = await app.calls.build.plan();
    expect(blockers).toEqual([]);
    expect(await dangersOf(app)).toMatchObject([
      { sureness: 'certain', names: ['ha.linden.house A 203.0.113.77'] },
    ]);
    expect(await build(app)).toMatchObject({ phase: 'done' });

    await app.calls.journey.wantRemoval({ removal: 'wanted' });
    await build(app);
    expect(shape(app.world.snapshot().zone.dnsRecords)).toContain(
      shape([{ ...grey, content: '203.0.113.77' }])[0],
    );
  });

  it('that writes after the plan was read changes nothing of what was approved', async () => {
    const { app, id } = await aNameWithAClient();
    const plan = await app.calls.build.plan();
    await ownerOf(app)('PATCH', `dns_records/${id}`, { content: '203.0.113.78' });
    expect(await app.calls.build.start({ planId: plan.id })).toMatchObject({ phase: 'done' });
  });

  it('that puts its record back is named, and the name can be taken over again', async () => {
    const { app } = await aNameWithAClient();
    await build(app);
    const { calls, world } = app;
    const ours = Object.values(JSON.parse(JSON.stringify(world.snapshot().zone.dnsRecords))).find((record) =>
      z.object({ comment: z.string().nullish() }).parse(record).comment?.startsWith('latchkey:'),
    );
    await ownerOf(app)('DELETE', `dns_records/${z.object({ id: z.string() }).parse(ours).id}`);
    await ownerOf(app)('POST', 'dns_records', grey);

    expect(await calls.build.plan()).toMatchObject({
      blockers: [{ code: 'ADDRESS_TAKEN', names: ['ha.linden.house A 203.0.113.9'] }],
    });
    expect(await dangersOf(app)).toMatchObject([
      { sureness: 'certain', names: ['ha.linden.house A 203.0.113.9'] },
    ]);
    const records = await lookAt(app, 'ha');
    expect(records).toMatchObject([{ writer: { sureness: 'certain' } }]);
    await calls.address.choose({ name: 'ha', takeOver: records.map(({ id }) => id) });
    expect((await calls.build.plan()).blockers).toEqual([]);
    expect(await build(app)).toMatchObject({ phase: 'done' });

    await calls.journey.wantRemoval({ removal: 'wanted' });
    await build(app);
    expect(shape(world.snapshot().zone.dnsRecords).filter((each: string) => each.includes('"ha.'))).toEqual(
      shape([grey]),
    );
  });
});
