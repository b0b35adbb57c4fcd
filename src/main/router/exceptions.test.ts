import { describe, expect, it } from 'vitest';
import { MOST_EXCEPTIONS } from '../../contract/exception.ts';
import {
  answerEverything,
  aPracticeApp,
  build,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

/** A program that practises, with everything answered. */
async function answered(): Promise<PracticeApp> {
  const practice = await aPracticeApp();
  await answerEverything(practice);
  return practice;
}

async function letIn(): Promise<PracticeApp> {
  const practice = await answered();
  practice.world.home.sow({
    webhooks: [
      { domain: 'owntracks', name: 'OwnTracks' },
      { domain: 'automation', name: 'Doorbell', localOnly: true },
      { domain: 'automation', name: 'Garage', id: 'garage' },
    ],
  });
  await practice.calls.home.logInWithToken({ token: practice.world.home.ownerToken });
  return practice;
}

const gapsOf = async (practice: PracticeApp) => (await journeyOf(practice)).answers.exceptions ?? [];

describe('webhooks', () => {
  it('are told by their names, and never by their ids', async () => {
    const { calls, world } = await letIn();
    const webhooks = await calls.exceptions.webhooks();
    expect(webhooks).toContainEqual(
      expect.objectContaining({
        name: 'OwnTracks',
        localOnly: false,
        secrecy: 'hard-to-guess',
        passes: false,
      }),
    );
    expect(webhooks).toContainEqual(expect.objectContaining({ name: 'Doorbell', localOnly: true }));
    const told = JSON.stringify(webhooks);
    for (const { id } of world.home.state().webhooks) expect(told).not.toContain(id);
  });

  it('are picked by their handles, and then pass', async () => {
    const practice = await letIn();
    const { calls, world } = practice;
    const [first] = (await calls.exceptions.webhooks()).filter(({ name }) => name === 'OwnTracks');
    await calls.exceptions.add({ kind: 'webhooks', handles: [first?.handle ?? ''] });
    const id = world.home.state().webhooks.find(({ name }) => name === 'OwnTracks')?.id;
    expect(await gapsOf(practice)).toMatchObject([{ reach: { kind: 'webhook' } }]);
    expect(JSON.stringify(await gapsOf(practice))).not.toContain(id);
    const again = await calls.exceptions.webhooks();
    expect(again.filter(({ passes }) => passes).map(({ name }) => name)).toEqual(['OwnTracks']);
  });

  it('that are gone are let in by nobody', async () => {
    const practice = await letIn();
    const adding = practice.calls.exceptions.add({ kind: 'webhooks', handles: ['0'.repeat(32)] });
    expect((await definedErrorOf(adding)).code).toBe('WEBHOOK_GONE');
    expect(await gapsOf(practice)).toEqual([]);
  });

  const handleOf = async ({ calls }: PracticeApp, wanted: string) =>
    (await calls.exceptions.webhooks()).find(({ name }) => name === wanted)?.handle ?? '';

  it('that only the own network reaches are let in by nobody', async () => {
    const practice = await letIn();
    const handles = [await handleOf(practice, 'Doorbell')];
    const adding = practice.calls.exceptions.add({ kind: 'webhooks', handles });
    expect((await definedErrorOf(adding)).code).toBe('WEBHOOK_LOCAL');
    expect(await gapsOf(practice)).toEqual([]);
  });

  it('that can be guessed are let in once somebody has said so', async () => {
    const practice = await letIn();
    const { calls } = practice;
    const picked = { kind: 'webhooks', handles: [await handleOf(practice, 'Garage')] } as const;
    const pasted = { kind: 'pasted-webhook', text: 'porch', name: 'Porch' } as const;
    for (const newcomer of [{ ...picked, handles: [...picked.handles] }, pasted]) {
      expect((await definedErrorOf(calls.exceptions.add(newcomer))).code).toBe('WEBHOOK_GUESSABLE');
      await calls.exceptions.add({ ...newcomer, acceptGuessable: true });
    }
    const names = (await gapsOf(practice)).map(({ purpose }) => 'name' in purpose && purpose.name);
    expect(names).toEqual(['Garage', 'Porch']);
  });

  it('are told to nobody who is not let in, who can paste one all the same', async () => {
    const practice = await answered();
    const { calls } = practice;
    expect((await definedErrorOf(calls.exceptions.webhooks())).code).toBe('HOME_LOGIN_NEEDED');
    await calls.exceptions.add({
      kind: 'pasted-webhook',
      text: '/api/webhook/k3v9q2m7t4x8z1c6',
      name: 'Front door',
    });
    expect(await gapsOf(practice)).toMatchObject([{ purpose: { name: 'Front door' } }]);
    const mangled = calls.exceptions.add({ kind: 'pasted-webhook', text: 'https://a.example/', name: 'x' });
    expect((await definedErrorOf(mangled)).code).toBe('WEBHOOK_MANGLED');
  });
});

describe('the list', () => {
  it('holds a thing once, and gives it up again', async () => {
    const practice = await answered();
    const { calls } = practice;
    await calls.exceptions.add({ kind: 'alexa', hostname: 'alexa' });
    await calls.exceptions.add({ kind: 'alexa', hostname: 'alexa.linden.house' });
    const [alexa, ...others] = await gapsOf(practice);
    expect(others).toEqual([]);
    await calls.exceptions.remove({ id: alexa?.id ?? '' });
    expect(await gapsOf(practice)).toEqual([]);
  });

  it('lets Google in from the networks that Google publishes as its own', async () => {
    const practice = await answered();
    await practice.calls.exceptions.add({ kind: 'google-assistant', hostname: 'google' });
    expect((await gapsOf(practice)).map(({ from }) => from)).toEqual([
      { asns: [], countries: [], networks: ['192.0.2.0/25', '2001:db8:6006::/48'] },
    ]);
  });

  it('has one gap for an assistant, at the address that was named last', async () => {
    const practice = await answered();
    await practice.calls.exceptions.add({ kind: 'alexa', hostname: 'alexa' });
    await practice.calls.exceptions.add({ kind: 'alexa', hostname: 'voice' });
    const hostnames = (await gapsOf(practice)).map(({ at }) => 'hostname' in at && at.hostname);
    expect(hostnames).toEqual(['voice.linden.house']);
  });

  it('keeps its address from becoming the home’s own', async () => {
    const practice = await answered();
    const { calls } = practice;
    const { address } = (await journeyOf(practice)).answers;
    await calls.exceptions.add({ kind: 'alexa', hostname: 'voice' });
    const choosing = calls.address.choose({ name: 'voice' });
    expect((await definedErrorOf(choosing)).code).toBe('EXCEPTION_ADDRESS_IN_USE');
    expect((await journeyOf(practice)).answers.address).toBe(address);
  });

  it('has no gap at an address that serves something else', async () => {
    const practice = await answered();
    const { calls } = practice;
    const { address = '' } = (await journeyOf(practice)).answers;
    const codeAt = async (hostname: string) =>
      (await definedErrorOf(calls.exceptions.add({ kind: 'google-assistant', hostname }))).code;
    await calls.exceptions.add({ kind: 'alexa', hostname: 'voice' });
    expect(await codeAt(address)).toBe('EXCEPTION_AT_HOME_ADDRESS');
    expect(await codeAt('voice')).toBe('EXCEPTION_ADDRESS_IN_USE');
    expect(await codeAt('www')).toBe('EXCEPTION_ADDRESS_TAKEN');
    expect(await gapsOf(practice)).toHaveLength(1);
  });

  it('is full at some point', async () => {
    const practice = await answered();
    const add = (number: number) =>
      practice.calls.exceptions.add({ kind: 'older-app', name: `Phone ${number}`, asn: 3320, days: 1 });
    for (let number = 0; number < MOST_EXCEPTIONS; number++) await add(number);
    expect((await definedErrorOf(add(MOST_EXCEPTIONS))).code).toBe('EXCEPTIONS_TOO_MANY');
    expect(await gapsOf(practice)).toHaveLength(MOST_EXCEPTIONS);
  });

  it('says what stands, and what is only agreed', async () => {
    const practice = await answered();
    const { calls } = practice;
    await calls.exceptions.add({ kind: 'pasted-webhook', text: 'k3v9q2m7t4x8z1c6', name: 'Front door' });
    expect(await calls.exceptions.standing()).toEqual([]);
    await build(practice);
    await calls.exceptions.add({ kind: 'pasted-webhook', text: 'another7t4x8z1c6h', name: 'Garden' });
    const [door] = await gapsOf(practice);
    expect(await calls.exceptions.standing()).toEqual([door?.id]);
  });
});

it('a list that shuts out this very computer is kept to once that is confirmed', async () => {
  const practice = await answered();
  const { calls } = practice;
  const countries = { allowed: ['AT'], keys: 'from-there-only' } as const;
  const input = { countries: { ...countries, allowed: [...countries.allowed] } };
  // What Cloudflare says goes before the clock.
  const keeping = calls.exceptions.keepTo({ ...input, guess: 'AT' });
  expect((await definedErrorOf(keeping)).code).toBe('COUNTRIES_WITHOUT_HERE');
  expect((await journeyOf(practice)).answers.countries).toBeUndefined();
  await calls.exceptions.keepTo({ ...input, confirmed: true });
  expect((await journeyOf(practice)).answers.countries).toEqual(countries);
});

it('visits are kept to countries, and come from anywhere again', async () => {
  const practice = await answered();
  const { calls } = practice;
  const countries = { allowed: ['DE'], keys: 'from-anywhere' } as const;
  await calls.exceptions.keepTo({ countries: { ...countries, allowed: [...countries.allowed] } });
  expect((await journeyOf(practice)).answers.countries).toEqual(countries);
  await calls.exceptions.keepTo({ countries: null });
  expect((await journeyOf(practice)).answers.countries).toBeUndefined();
});

describe('the networks in the gap for Google', () => {
  const other = { own: [{ ipv4Prefix: '203.0.113.0/24' }], rented: [{ ipv4Prefix: '198.51.100.128/25' }] };

  async function withGoogle(): Promise<PracticeApp> {
    const practice = await answered();
    await practice.calls.exceptions.add({ kind: 'google-assistant', hostname: 'google' });
    return practice;
  }

  it('are read with every round of checks, which says what it found', async () => {
    const practice = await withGoogle();
    const { calls, world } = practice;
    expect(await build(practice)).toMatchObject({ phase: 'done' });
    await calls.tunnel.playHome();
    expect((await calls.checks.run()).googleNetworks).toEqual({ state: 'same' });
    world.published.publish(other);
    expect((await calls.checks.run()).googleNetworks).toEqual({ state: 'differ', added: 1, gone: 2 });
    world.published.publish(undefined);
    expect((await calls.checks.run()).googleNetworks).toEqual({ state: 'unreadable' });
  });

  it('are taken over once somebody says so, and are no part of the lock before a plan was approved', async () => {
    const practice = await withGoogle();
    const { calls, world } = practice;
    await build(practice);
    world.published.publish(other);
    await calls.exceptions.renewGoogleNetworks();
    const [gap] = await gapsOf(practice);
    expect(gap).toMatchObject({
      purpose: { kind: 'google-assistant' },
      at: { hostname: 'google.linden.house' },
      from: { networks: ['203.0.113.0/24'] },
    });
    expect(await calls.exceptions.standing()).not.toContain(gap?.id);
    expect(await calls.exceptions.googleNetworks()).toEqual({ state: 'same' });
    const { changes } = await calls.build.plan();
    expect(changes.map(({ kind }) => kind)).toEqual(['lock-rule.update']);
  });

  it('stay as they are where the lists cannot be read, and without such a gap nobody asks', async () => {
    const practice = await withGoogle();
    const { calls, world } = practice;
    const before = await gapsOf(practice);
    world.published.publish(undefined);
    const renewing = calls.exceptions.renewGoogleNetworks();
    expect((await definedErrorOf(renewing)).code).toBe('GOOGLE_NETWORKS_UNREADABLE');
    expect(await gapsOf(practice)).toEqual(before);
    await calls.exceptions.remove({ id: before[0]?.id ?? '' });
    expect(await calls.exceptions.googleNetworks()).toBeNull();
    await calls.exceptions.renewGoogleNetworks();
    expect(await gapsOf(practice)).toEqual([]);
  });
});

describe('where somebody is', () => {
  it('is seen of the phone with the older app, once its address leads somewhere', async () => {
    const practice = await answered();
    const { calls } = practice;
    expect(await calls.exceptions.seeOlderApp()).toBeNull();
    await build(practice);
    expect(await calls.exceptions.seeOlderApp()).toEqual({ asn: 64_500, country: 'DE' });
  });

  it('is told of this computer as Cloudflare sees it', async () => {
    const { calls } = await answered();
    expect(await calls.exceptions.here()).toEqual({ country: 'DE' });
  });
});
