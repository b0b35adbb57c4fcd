import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { HomeSession } from '../../contract/home.ts';
import { aHome, pressLogIn } from '../../practice/home/testing/a-home.ts';
import type { WorldOptions } from '../../practice/world.ts';
import { answerEverything, aPracticeApp, journeyOf, type PracticeApp } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

/** A program that practises, with this home or these chosen from. */
async function practising(world: WorldOptions = {}): Promise<PracticeApp> {
  const practice = await aPracticeApp({ world });
  await practice.calls.journey.begin({ mode: 'practice' });
  return practice;
}

async function chosen(world: WorldOptions = {}): Promise<PracticeApp> {
  const practice = await practising(world);
  await practice.calls.home.choose({ url: practice.world.home.url });
  return practice;
}

async function letIn(world: WorldOptions = {}): Promise<PracticeApp> {
  const practice = await chosen(world);
  await practice.calls.home.logInWithToken({ token: practice.world.home.ownerToken });
  return practice;
}

async function sessionOf({ calls }: Pick<PracticeApp, 'calls'>): Promise<HomeSession> {
  for await (const session of await calls.home.watch()) return session;
  throw new Error('The session ended before it began.');
}

describe('finding a home', () => {
  it('meets the homes of the practice world, and no other', async () => {
    const { calls, world } = await practising({
      homes: [{ name: 'Linden home' }, { name: 'Garden shed', stage: 'onboarding' }, { ssl: true }],
    });
    const found = await calls.home.find();
    expect(found.map(({ home, stage, by }) => [home.url, home.name, stage, by])).toEqual([
      [world.homes[0]?.url, 'Linden home', 'ready', 'announced'],
      [world.homes[1]?.url, 'Garden shed', 'onboarding', 'announced'],
      [world.homes[2]?.url, 'Practice home', 'ready', 'announced'],
    ]);
    expect(found[2]?.home.certificate).toBeDefined();
  });

  it('shows what is at a typed address', async () => {
    const { calls, world } = await practising();
    expect(await calls.home.look({ url: new URL(world.home.url).host })).toMatchObject({
      home: { url: world.home.url },
      stage: 'ready',
      by: 'answered',
    });
    expect((await definedErrorOf(calls.home.look({ url: 'my home' }))).code).toBe('HOME_ADDRESS_MANGLED');
  });

  it.each([
    ['installing', 'HOME_INSTALLING'],
    ['onboarding', 'HOME_NOT_ONBOARDED'],
  ] as const)('takes none that is %s', async (stage, code) => {
    const { calls, world } = await practising({ home: { stage } });
    expect((await definedErrorOf(calls.home.choose({ url: world.home.url }))).code).toBe(code);
  });

  it('takes one with a certificate of its own only as the user saw it', async () => {
    const { calls, world } = await practising({ home: { ssl: true } });
    const { url } = world.home;
    const { home } = await calls.home.look({ url });
    expect((await definedErrorOf(calls.home.choose({ url }))).code).toBe('HOME_CERTIFICATE_UNKNOWN');
    const { answers } = await calls.home.choose({ url, trusting: home.certificate?.fingerprint ?? '' });
    expect(answers.home).toEqual(home);
    expect(await calls.home.logInWithToken({ token: world.home.ownerToken })).toMatchObject({ state: 'in' });
  });
});

describe('whether this computer is at home', () => {
  it('is told by who answers there, with the address that people in the house use', async () => {
    const { calls, world } = await letIn();
    expect(await calls.home.atHome()).toEqual({
      url: `http://192.168.1.10:${world.home.port}`,
      answers: 'home',
    });
  });

  it('is asked once there is a home', async () => {
    const { calls } = await practising();
    expect((await definedErrorOf(calls.home.atHome())).code).toBe('ANSWERS_MISSING');
  });
});

describe('who practises', () => {
  it('looks at no home outside of this computer', async () => {
    const { calls } = await practising();
    for (const url of ['homeassistant.local', 'http://192.168.1.20:8123']) {
      expect((await definedErrorOf(calls.home.look({ url }))).code).toBe('HOME_UNREACHABLE');
      expect((await definedErrorOf(calls.home.choose({ url }))).code).toBe('HOME_UNREACHABLE');
    }
  });

  it('is let into no home of this computer that is not pretended', async () => {
    const { calls } = await practising();
    const real = await aHome();
    await calls.home.choose({ url: real.url });
    expect((await definedErrorOf(calls.home.logIn())).code).toBe('ANSWERS_MISSING');
    expect((await definedErrorOf(calls.home.logInWithToken({ token: real.ownerToken }))).code).toBe(
      'ANSWERS_MISSING',
    );
    expect(real.calls().map(({ name }) => name)).not.toContain('auth/current_user');
  });
});

describe('being let in', () => {
  it('answers what is wanted there', async () => {
    const practice = await chosen();
    const { calls, world } = practice;
    const waiting = await calls.home.logIn();
    const page = waiting.state === 'waiting' ? new URL(waiting.page) : undefined;
    expect(practice.app.loginPage()).toBe(page?.href);
    await fetch(await pressLogIn(world.home, Object.fromEntries(page?.searchParams ?? [])));
    await expect.poll(async () => (await sessionOf(practice)).state, { timeout: 30_000 }).toBe('in');
    const { answers } = await journeyOf(practice);
    expect(answers).toMatchObject({
      origin: `http://homeassistant:${world.home.port}`,
      homeWish: {
        at: world.home.url,
        connector: 'app',
        trustedProxies: ['172.30.33.0/24'],
        loginLimit: 'wanted',
        urls: 'wanted',
        internalUrl: `http://192.168.1.10:${world.home.port}`,
      },
    });
    expect(practice.app.loginPage()).toBeUndefined();
  });

  it('needs a home', async () => {
    const { calls } = await practising();
    for (const call of [calls.home.logIn(), calls.home.logInWithToken({ token: 'a'.repeat(40) })]) {
      expect((await definedErrorOf(call)).code).toBe('ANSWERS_MISSING');
    }
  });

  it('ends with another home', async () => {
    const practice = await letIn({ homes: [{}, {}] });
    await practice.calls.home.choose({ url: practice.world.homes[1]?.url ?? '' });
    await expect.poll(() => sessionOf(practice)).toEqual({ state: 'out', problem: null });
    expect((await journeyOf(practice)).answers.homeWish).toBeUndefined();
  });

  it('ends when the user leaves practice for real', async () => {
    const practice = await letIn();
    await practice.calls.journey.begin({ mode: 'real' });
    expect(await sessionOf(practice)).toEqual({ state: 'out', problem: null });
    expect((await definedErrorOf(practice.calls.home.lookAgain())).code).toBe('HOME_LOGIN_NEEDED');
  });

  it('is given back when the program is closed', async () => {
    const practice = await chosen();
    const { calls, world, app } = practice;
    const waiting = await calls.home.logIn();
    const { searchParams } = new URL(waiting.state === 'waiting' ? waiting.page : '');
    await fetch(await pressLogIn(world.home, Object.fromEntries(searchParams)));
    await expect.poll(async () => (await sessionOf(practice)).state, { timeout: 30_000 }).toBe('in');
    await app.close();
    expect(world.home.state().refreshTokens.filter(({ clientId }) => clientId !== null)).toEqual([]);
  });

  it('names the tunnel of somebody else that an app runs, and goes on with it', async () => {
    const practice = await practising();
    const { calls, world } = practice;
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    const tunnels = z.array(z.looseObject({ id: z.string(), name: z.string() }));
    const office = tunnels.parse(world.snapshot().account.tunnels).find(({ name }) => name === 'office');
    const token = Buffer.from(JSON.stringify({ a: 'a', t: office?.id, s: 's' })).toString('base64');
    world.home.sow({ apps: [{ slug: '396f0234_cloudflared', options: { tunnel_token: token } }] });
    await calls.home.choose({ url: world.home.url });
    await calls.home.logInWithToken({ token: world.home.ownerToken });
    const others = { name: 'office', addresses: ['office.linden.house'] };
    expect(await sessionOf(practice)).toMatchObject({ look: { apps: [{ tunnel: 'another', others }] } });
    expect((await journeyOf(practice)).answers).toMatchObject({ homeWish: { connector: 'app' } });
    const tunnel = { id: office?.id, name: 'office' };
    expect((await calls.home.wish({ connector: 'app' })).answers.adopts).toMatchObject({ tunnel });
    const { answers } = await calls.home.wish({ connector: 'elsewhere' });
    expect(answers.homeWish).toMatchObject({ connector: 'elsewhere' });
  });

  it('tells whose tunnel an app runs, once there is one of ours', async () => {
    const practice = await aPracticeApp();
    await answerEverything(practice);
    const { calls, world } = practice;
    const plan = await calls.build.plan();
    await calls.build.start({ planId: plan.id });
    const tunnels = z.array(z.looseObject({ id: z.string(), name: z.string() }));
    const all = tunnels.parse(world.snapshot().account.tunnels);
    const ours = all.find(({ name }) => name.startsWith('latchkey-'));
    const token = Buffer.from(JSON.stringify({ a: 'a', t: ours?.id, s: 's' })).toString('base64');
    world.home.sow({ apps: [{ slug: '396f0234_cloudflared', options: { tunnel_token: token } }] });
    await calls.home.logInWithToken({ token: world.home.ownerToken });
    expect(await sessionOf(practice)).toMatchObject({ look: { apps: [{ tunnel: 'ours' }] } });
  });
});

describe('what is wanted', () => {
  it('can be changed, and stays when everything is looked at again', async () => {
    const practice = await letIn();
    const { calls } = practice;
    await calls.home.wish({ loginLimit: 'declined', urls: 'declined' });
    await calls.home.lookAgain();
    expect((await journeyOf(practice)).answers.homeWish).toMatchObject({
      connector: 'app',
      loginLimit: 'declined',
      urls: 'declined',
    });
  });

  it('of the connector decides whom to believe', async () => {
    const { calls } = await letIn();
    const elsewhere = await calls.home.wish({ connector: 'elsewhere' });
    expect(elsewhere.answers.homeWish).toMatchObject({ connector: 'elsewhere', trustedProxies: [] });
    const trusting = await calls.home.trust({ proxies: ['192.168.1.40/32', '192.168.1.40/32'] });
    expect(trusting.answers.homeWish?.trustedProxies).toEqual(['192.168.1.40/32']);
    const app = await calls.home.wish({ connector: 'app' });
    expect(app.answers.homeWish?.trustedProxies).toEqual(['172.30.33.0/24']);
  });

  it('is not asked before somebody has been let in', async () => {
    const { calls } = await chosen();
    expect((await definedErrorOf(calls.home.wish({ urls: 'declined' }))).code).toBe('ANSWERS_MISSING');
    expect((await definedErrorOf(calls.home.trust({ proxies: ['10.0.0.0/8'] }))).code).toBe(
      'ANSWERS_MISSING',
    );
  });
});

describe('inside', () => {
  it('it is told whom Home Assistant does not believe', async () => {
    const { calls, world } = await letIn({ home: { trustedProxies: 'refuses-proxies' } });
    await fetch(`${world.home.url}/manifest.json`, { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(await calls.home.refusedProxies()).toEqual([{ address: '127.0.0.1', network: '127.0.0.1/32' }]);
  });

  it('it can be told to update itself', async () => {
    const { calls, world } = await letIn({ home: { version: '2026.7.2', latestVersion: '2026.11.1' } });
    expect(await calls.home.update()).toMatchObject({ state: 'in' });
    expect(world.home.calls().map(({ name }) => name)).toContain('hassio/update/core');
  });

  it('nobody is told anything who is not let in', async () => {
    const { calls } = await chosen();
    for (const call of [calls.home.refusedProxies(), calls.home.update(), calls.home.lookAgain()]) {
      expect((await definedErrorOf(call)).code).toBe('HOME_LOGIN_NEEDED');
    }
  });

  it('being out already is no problem', async () => {
    const { calls } = await chosen();
    expect(await calls.home.logOut()).toEqual({ state: 'out', problem: null });
  });
});
