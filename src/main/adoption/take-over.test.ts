import { describe, expect, it } from 'vitest';
import type { Setup } from '../../contract/setup.ts';
import { readAround } from '../checks/around-the-lock/read-around.ts';
import { findDangers } from '../checks/dangers.ts';
import { nothingOf } from '../engine/journal.ts';
import { findEntryTaking } from '../resources/cloudflare/tunnel/ingress-entries.ts';
import { emptyLedger } from '../resources/model/ledger.ts';
import { recogniseSetups } from '../resources/recognise.ts';
import { aHandMadeHome, type HandMadeHome, ha } from './testing/a-hand-made-home.ts';
import { setupsBehindAccess, setupsByHand } from './testing/setups-by-hand.ts';

const passes = new Set(['resolved', 'blocked', 'redirected', 'answered', 'upgraded']);

/** What stands at Cloudflare, without what only grows: revoked certificates, versions and times. */
function whatStands({ world, zone, account }: HandMadeHome) {
  const rules = [...zone.rulesets.values()].flatMap((ruleset) => ruleset.rules);
  return {
    records: [...zone.dnsRecords.values()]
      .map(({ name, type, content, proxied, comment }) => ({ name, type, content, proxied, comment }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
    rules: rules.map(({ id, ref, action, expression, description, enabled }) => ({
      ...{ ref: ref === id ? null : ref, action, expression, description, enabled },
    })),
    tunnels: [...account.tunnels.values()]
      .filter(({ deletedAt }) => deletedAt === null)
      .map(({ name, configuration }) => ({ name, ingress: inAnyOrder(configuration.config?.ingress ?? []) })),
    asked: [...zone.hostnameAssociations.values()].flat(),
    home: world.home.url,
  };
}

/** How the connector is to speak to what is at an address: by its own entry, or by one that takes more names. */
function optionsAt({ account }: HandMadeHome, hostname: string): unknown {
  const entries = [...account.tunnels.values()].flatMap(
    ({ configuration }) => configuration.config?.ingress ?? [],
  );
  return findEntryTaking(entries, hostname)?.originRequest;
}

function descriptionsIn({ zone }: HandMadeHome): readonly (string | undefined)[] {
  return [...zone.rulesets.values()].flatMap(({ rules }) => rules.map(({ description }) => description));
}

/** The order of names among each other makes no difference. */
function inAnyOrder<T extends { readonly hostname?: string | undefined }>(
  ingress: readonly T[],
): readonly T[] {
  return ingress.toSorted((a, b) => (a.hostname ?? '~').localeCompare(b.hostname ?? '~'));
}

/** Builds, and starts the connector where Latchkey made the tunnel. */
async function carryOut(home: HandMadeHome, setup: Setup): Promise<void> {
  const progress = await home.carryOut(setup);
  expect(progress).toMatchObject({ phase: 'done' });
  if (!setup.adopts?.tunnel && setup.services.length > 0) await home.connectHome(setup);
}

async function failing(home: HandMadeHome, setup: Setup): Promise<readonly unknown[]> {
  const found = await home.check(setup, [20, 50, 100]);
  return Object.entries(found).filter(([, diagnosis]) => !passes.has(diagnosis ?? ''));
}

/** On another computer, from Cloudflare alone: what is found again would change nothing, and locks nobody out. */
async function expectFoundAgain(home: HandMadeHome, setup: Setup): Promise<void> {
  const [found] = await recogniseSetups(setup.zone, home.io);
  expect(found?.setup.services).toMatchObject([{ hostname: ha, openTo: 'every-device' }]);
  expect(found?.setup.adopts?.tunnel?.id).toBe(setup.adopts?.tunnel?.id);
  const keysOf = (each: Setup | undefined) =>
    (each?.adopts?.keys ?? []).map(({ certificateId }) => certificateId).toSorted();
  expect(keysOf(found?.setup)).toEqual(keysOf(setup));
  expect(found && (await home.planNow(found.setup)).changes).toEqual([]);
}

describe('what was made by hand', () => {
  it.each([...setupsByHand, ...setupsBehindAccess])('$name: is seen as it is', async ({ make, expected }) => {
    const home = await aHandMadeHome({ token: 'audit' });
    await make(home);
    const seen = await home.look();
    expect({
      tunnel: seen?.shown.tunnel?.name ?? null,
      goes: seen?.locks.map(({ rule }) => rule.description),
      stays: seen?.shown.locks.filter(({ fate }) => fate !== 'goes').map(({ name }) => name),
      keys: seen?.shown.keys.map(({ name }) => name),
      weaknesses: seen?.shown.weaknesses.map(({ kind }) => kind),
    }).toEqual({ stays: [], ...expected });
  });

  it.each(setupsByHand)('$name: is taken over, keeps its keys, and comes back', async ({ make }) => {
    const home = await aHandMadeHome();
    const { keys, others = [], shut = [], refused = [] } = await make(home);
    const before = whatStands(home);
    for (const { client } of keys) expect(await home.visit(ha, client)).toBe('answered');
    for (const other of shut) expect(await home.visit(other)).toBe('blocked');
    for (const { client } of refused) expect(await home.visit(ha, client)).toBe('blocked');

    const options = optionsAt(home, ha);

    const setup = await home.takenOver();
    await carryOut(home, setup);
    expect(await failing(home, setup)).toEqual([]);
    expect(setup.adopts?.tunnel ? optionsAt(home, ha) : options).toEqual(options);
    for (const { client } of keys) expect(await home.visit(ha, client)).toBe('answered');
    for (const other of others) expect(await home.visit(other)).toBe('answered');
    for (const other of shut) expect(await home.visit(other)).toBe('blocked');
    for (const { client } of refused) expect(await home.visit(ha, client)).toBe('blocked');
    expect(await home.planNow(setup)).toMatchObject({ changes: [] });
    await expectFoundAgain(home, setup);

    await carryOut(home, nothingOf(setup));
    expect(whatStands(home)).toEqual(before);
    for (const { client } of keys) expect(await home.visit(ha, client)).toBe('answered');
  });

  it('comes back where others have filled the zone with rules meanwhile, at its place', async () => {
    const home = await aHandMadeHome();
    home.record(ha, await home.tunnel('home', [{ hostname: ha, service: home.world.home.url }]));
    home.asksForKeys(ha);
    home.rule('ip.src.country eq "KP"', { description: 'Before' });
    home.rule(`http.host eq "${ha}" and not cf.tls_client_auth.cert_verified`);
    home.rule('ip.src.country eq "RU"', { description: 'Behind' });
    const setup = await home.takenOver();
    await carryOut(home, setup);
    for (const name of ['Since then', 'And then']) home.rule('ip.src.country eq "XX"', { description: name });
    expect(descriptionsIn(home)).toHaveLength(5);

    await carryOut(home, nothingOf(setup));
    expect(descriptionsIn(home)).toEqual(['Before', 'My lock', 'Behind', 'Since then', 'And then']);
  });

  it.each(setupsBehindAccess)('$name: is told as what keeps the devices out', async ({ make }) => {
    const home = await aHandMadeHome({ token: 'audit' });
    await make(home);
    const setup = await home.takenOver();
    await carryOut(home, setup);
    const keyless = Object.entries(await home.check(setup, [])).filter(([check]) =>
      check.startsWith('no-key'),
    );
    expect(keyless.map(([, diagnosis]) => diagnosis)).toEqual(['blocked']);
    const around = readAround(setup, home.io.cloudflare);
    const dangers = await findDangers(setup, emptyLedger, home.io, around);
    expect(dangers.map(({ code }) => code)).toContain('ACCESS_IN_FRONT');
  });

  it('is known to be behind Access by a visit, where the token may not read its applications', async () => {
    const home = await aHandMadeHome();
    const [open, locked] = setupsBehindAccess;
    await open?.make(home);
    const seen = await home.look();
    expect(seen?.shown.weaknesses).toEqual([{ kind: 'access-in-front', names: [ha] }]);
    expect(seen?.shown.unseen).toEqual([]);
    const other = await aHandMadeHome();
    await locked?.make(other);
    // The lock stops a visit without a key before Access has a say.
    expect((await other.look())?.shown).toMatchObject({ unseen: ['access-applications'] });
  });
});
