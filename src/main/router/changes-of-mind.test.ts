import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foreignObjects } from '../../practice/world.ts';
import { answerEverything, aPracticeApp, build, journeyOf } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

type App = Awaited<ReturnType<typeof aPracticeApp>>;

async function aBuiltHome() {
  const app = await aPracticeApp();
  await answerEverything(app);
  await build(app);
  return app;
}

async function planned({ calls }: App) {
  const plan = await calls.build.plan();
  return plan.changes.map(({ id }) => id);
}

const standing = { built: expect.any(String), locked: expect.any(String) };

describe('removing everything', () => {
  it('is a plan like any other, and ends with a new beginning', async () => {
    const app = await aBuiltHome();
    const before = await journeyOf(app);
    await app.calls.journey.wantRemoval({ removal: 'wanted' });
    expect(await planned(app)).toEqual(
      expect.arrayContaining(['dns-record/remove/ha.linden.house', 'lock-rule/remove/1']),
    );
    await build(app);
    const after = await journeyOf(app);
    expect(after.setupId).not.toBe(before.setupId);
    expect(after.answers).toEqual({ domain: before.answers.domain });
    expect(JSON.stringify(app.world.snapshot().zone.dnsRecords)).not.toContain('latchkey');
    expect(JSON.stringify(app.world.snapshot().zone.rulesets)).not.toContain('latchkey');
  });

  it('can be thought better of before it is approved', async () => {
    const app = await aBuiltHome();
    await app.calls.journey.wantRemoval({ removal: 'wanted' });
    await app.calls.journey.wantRemoval({ removal: 'not-wanted' });
    expect(await planned(app)).toEqual([]);
    expect((await journeyOf(app)).answers).toMatchObject(standing);
  });

  it('is thought better of by walking away from its plan, and nothing has to be done again', async () => {
    const app = await aBuiltHome();
    await app.calls.journey.wantRemoval({ removal: 'wanted' });
    await app.calls.journey.goTo({ step: 'devices' });
    expect(await planned(app)).toEqual([]);
    expect((await journeyOf(app)).answers).toMatchObject({ ...standing, removal: 'not-wanted' });
  });
});

describe('a new tunnel', () => {
  it('is planned for a home that is built, and not before', async () => {
    const fresh = await aPracticeApp();
    await answerEverything(fresh);
    expect(await definedErrorOf(fresh.calls.journey.wantNewTunnel())).toMatchObject({
      code: 'ANSWERS_MISSING',
    });

    const app = await aBuiltHome();
    await app.calls.journey.wantNewTunnel();
    expect(await planned(app)).toEqual(
      expect.arrayContaining(['tunnel/create', 'dns-record/update/ha.linden.house']),
    );
    expect((await journeyOf(app)).answers.connected).toBeUndefined();
    await build(app);
    expect(await planned(app)).toEqual([]);
  });
});

describe('a home that was built before', () => {
  it('is found by another Latchkey with an empty disk, and gone on with', async () => {
    const first = await aBuiltHome();
    const second = await aPracticeApp({ sharedWorld: first.world });
    await second.calls.journey.begin({ mode: 'practice' });
    await second.calls.cloudflare.connectPractice();
    await second.calls.cloudflare.chooseDomain({ zoneId: first.world.zone.id });
    const [found, ...others] = await second.calls.cloudflare.findSetups();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ hostnames: ['ha.linden.house'] });
    expect(found?.devices.length).toBeGreaterThan(0);
    await second.calls.journey.adopt({ setupId: found?.setupId ?? '' });
    expect(await planned(second)).toEqual([]);
    expect(await second.calls.cloudflare.findSetups()).toEqual([]);
  });

  it('keeps keys that are made for it from then on, wherever one goes meanwhile', async () => {
    const first = await aBuiltHome();
    const second = await aPracticeApp({ sharedWorld: first.world });
    const { calls } = second;
    await calls.journey.begin({ mode: 'practice' });
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: first.world.zone.id });
    const [found] = await calls.cloudflare.findSetups();
    const { answers } = await calls.journey.adopt({ setupId: found?.setupId ?? '' });
    const [device] = answers.devices ?? [];
    if (!device) throw new Error('the home has a device');
    await calls.devices.save({ devices: [{ ...device, renewal: { generation: 2, previous: 'works' } }] });
    await build(second);
    expect(await calls.keys.list()).toMatchObject([{ state: 'ready' }]);
    await calls.journey.begin({ mode: 'real' });
    await calls.journey.begin({ mode: 'practice' });
    expect(await calls.keys.list()).toMatchObject([{ state: 'ready' }]);
  });

  it('has its locks tried with what is known on this computer, and none is said to fail for want of a key', async () => {
    const first = await aBuiltHome();
    await first.calls.tunnel.playHome();
    const second = await aPracticeApp({ sharedWorld: first.world });
    await second.calls.journey.begin({ mode: 'practice' });
    await second.calls.cloudflare.connectPractice();
    await second.calls.cloudflare.chooseDomain({ zoneId: first.world.zone.id });
    const [found] = await second.calls.cloudflare.findSetups();
    await second.calls.journey.adopt({ setupId: found?.setupId ?? '' });
    await build(second);
    const { checks } = await second.calls.checks.run();
    expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(checks.map(({ kind }) => kind)).toEqual([
      'name-resolves',
      'no-key',
      'strangers-key',
      'plain-http',
      'other-spellings',
    ]);
  });

  it('cannot be gone on with when it is not there', async () => {
    const app = await aBuiltHome();
    const refused = await definedErrorOf(app.calls.journey.adopt({ setupId: '0badf00d' }));
    expect(refused).toMatchObject({ code: 'SETUP_UNKNOWN' });
  });
});

/** Asks the API of the world as its owner or a program of theirs would. */
function ownerOf({ world }: App) {
  const zone = `${world.apiUrl}/zones/${world.zone.id}`;
  const headers = { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' };
  return async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`${zone}/${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    expect(answer.status).toBe(200);
    return answer.json();
  };
}

const shape = (records: readonly unknown[]) =>
  JSON.parse(JSON.stringify(records))
    .map(({ type, name, content, proxied, ttl }: Record<string, unknown>) =>
      JSON.stringify({ type, name, content, proxied, ttl }),
    )
    .sort();

const lookAt = async ({ calls }: App, name: string) => {
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
    expect(await planned(app)).toContain('dns-record/update/www.linden.house');
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
  const dangersOf = async ({ calls }: App) =>
    (await calls.build.dangers()).filter(({ code }) => code === 'DDNS_CLIENT');

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

describe('dangers', () => {
  it('are none in a plain domain but what is everywhere', async () => {
    const app = await aBuiltHome();
    expect(await app.calls.build.dangers()).toEqual([
      { code: 'RULE_BLOCKS_KEYS', sureness: 'depends-on-visit', names: ['Block known scanners'] },
    ]);
  });

  it('are another name that leads into the same tunnel, a rule of others, and Bot Fight Mode', async () => {
    const app = await aBuiltHome();
    const { world } = app;
    const tunnel = JSON.stringify(world.snapshot().zone.dnsRecords).match(
      /[0-9a-f-]{36}\.cfargotunnel\.com/,
    )?.[0];
    await ownerOf(app)('POST', 'dns_records', {
      type: 'CNAME',
      name: 'open.linden.house',
      content: tunnel,
      proxied: true,
      ttl: 1,
    });
    await ownerOf(app)('PUT', 'bot_management', { fight_mode: true });
    const dangers = await app.calls.build.dangers();
    expect(dangers).toContainEqual({ code: 'UNLOCKED_NEIGHBOUR', names: ['open.linden.house'] });
    expect(dangers).toContainEqual({
      code: 'RULE_BLOCKS_KEYS',
      sureness: 'depends-on-visit',
      names: ['Block known scanners'],
    });
    expect(dangers).toContainEqual({ code: 'BOT_FIGHT_MODE', names: ['linden.house'] });
  });

  it('are keys that somebody made by hand, told of before anything is built', async () => {
    const app = await aPracticeApp({
      world: {
        seed: (seed, account, zone) => {
          foreignObjects(seed, account, zone);
          seed.clientCertificate(zone, { commonName: 'Anna' });
          seed.clientCertificate(zone, { commonName: 'Ben' });
          seed.hostnameAssociation(zone, 'ha.linden.house');
          seed.rule(zone, {
            description: 'mTLS',
            expression: '(http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified)',
          });
          seed.rule(zone, {
            description: 'Only my country',
            expression: '(ends_with(http.host, ".linden.house") and ip.src.country ne "DE")',
          });
        },
      },
    });
    await answerEverything(app);
    expect(await app.calls.build.dangers()).toEqual([
      { code: 'HAND_MADE_KEYS', when: 'will-stop', names: ['Anna', 'Ben'] },
      { code: 'RULE_BLOCKS_KEYS', sureness: 'depends-on-place', names: ['Only my country'] },
      { code: 'RULE_BLOCKS_KEYS', sureness: 'depends-on-visit', names: ['Block known scanners'] },
    ]);
    await build(app);
    expect(await app.calls.build.dangers()).toContainEqual({
      code: 'HAND_MADE_KEYS',
      when: 'have-stopped',
      names: ['Anna', 'Ben'],
    });
  });
});

describe('a build that was broken off', () => {
  it('is told of until it came to its end', async () => {
    const app = await aPracticeApp({
      world: {
        faults: [
          {
            method: 'POST',
            path: 'rules',
            occurrence: 'every',
            moment: 'before',
            trouble: { kind: 'status', status: 500 },
          },
        ],
      },
    });
    await answerEverything(app);
    expect(await app.calls.build.unfinished()).toBeNull();
    const plan = await app.calls.build.plan();
    expect(await app.calls.build.start({ planId: plan.id })).toMatchObject({ phase: 'failed' });
    const unfinished = await app.calls.build.unfinished();
    expect(unfinished).toMatchObject({ direction: 'build', hostnames: ['ha.linden.house'] });
    expect(unfinished?.done).toBeGreaterThan(0);
    app.world.cloudflare.faults.clear();
    await build(app);
    expect(await app.calls.build.unfinished()).toBeNull();
  });
});

describe('a build that is shown as done', () => {
  it('has been answered for already, so that whoever sees it can go on at once', async () => {
    const app = await aPracticeApp();
    await answerEverything(app);
    const plan = await app.calls.build.plan();
    const watching = await app.calls.build.watch();
    const seen = (async () => {
      for await (const { phase } of watching) {
        if (phase === 'done') return app.calls.journey.goTo({ step: 'connect-home' });
      }
      return undefined;
    })();
    await app.calls.build.start({ planId: plan.id });
    expect(await seen).toMatchObject({ step: 'connect-home' });
  });
});
