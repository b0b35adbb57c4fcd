import { describe, expect, it } from 'vitest';
import type { PickUp } from '../../contract/hand-over.ts';
import { Refusal } from '../errors/refusal.ts';
import { failureOf } from '../testing/refusal-of.ts';
import { createPickUps, LINGER_MS, NETWORK_LOOK_MS } from './pick-up.ts';
import { LIFETIME_MS } from './session-state.ts';
import { anOrder, aPickUp, loopback, loopbackParts, openUrl } from './testing/a-pick-up.ts';
import { pretendTime } from './testing/pretend-time.ts';
import { ask } from './testing/raw-http.ts';

const refusedConnection = { code: 'ECONNREFUSED' };

describe('a pick-up', () => {
  it('opens for ten minutes and three fetches at an address with a token of 128 bits', async () => {
    const { pickUps, origin } = await aPickUp();
    expect(pickUps.state.get()).toEqual({
      state: 'open',
      deviceId: '0a1b2c',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{22}$/),
      address: '127.0.0.1',
      expiresAt: '2026-11-20T12:10:00.000Z',
      fetchesLeft: 3,
      visits: [],
    });
    expect(Number(new URL(origin).port)).toBeGreaterThan(1023);
  });

  it('is watched live: who looked, who fetched, what is left', async () => {
    const { pickUps, look, press, time } = await aPickUp();
    const stream = pickUps.state.watch();
    const next = async () => (await stream.next()).value;
    await next();
    time.pass(5_000);
    const page = await look();
    expect(await next()).toMatchObject({
      visits: [{ at: '2026-11-20T12:00:05.000Z', from: '127.0.0.1', by: 'iphone', did: 'looked' }],
    });
    await press(page, 'app-file', { from: '127.0.0.9' });
    expect(await next()).toMatchObject({
      fetchesLeft: 2,
      visits: [{ did: 'looked' }, { from: '127.0.0.9', by: 'iphone', did: 'fetched' }],
    });
    await stream.return();
  });

  it('notes that somebody looked once for each of them', async () => {
    const { pickUps, look } = await aPickUp();
    for (const from of ['127.0.0.1', '127.0.0.2', '127.0.0.1', '127.0.0.2']) await look({ from });
    expect(visitsOf(pickUps.state.get()).map(({ from }) => from)).toEqual(['127.0.0.1', '127.0.0.2']);
  });

  it('is over after three files, says so, keeps its guides until its time is up, and then is gone', async () => {
    const guides = { page: () => '<h1>How to</h1>', styles: 'h1{color:red}' };
    const { pickUps, look, press, time, path, origin } = await aPickUp({ order: { guides } });
    const pages = [await look(), await look(), await look(), await look()];
    const answers = [];
    for (const page of pages) answers.push(await press(page, 'profile'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 410]);
    expect(pickUps.state.get()).toMatchObject({ state: 'over', why: 'fetched' });
    expect(answers[3]?.text).toContain('This link is used up');
    expect((await look()).text).toContain('This link is used up');
    time.pass(LIFETIME_MS);
    expect((await look({ path: `${path}/guide/iphone/browser` })).text).toContain('<h1>How to</h1>');
    time.pass(LINGER_MS);
    await expect(ask(origin, { path })).rejects.toMatchObject(refusedConnection);
    expect(time.waiting).toBe(0);
  });

  it('expires after ten minutes, says so for one more, and then is gone', async () => {
    const { pickUps, look, press, time, origin, path } = await aPickUp();
    const page = await look();
    time.pass(LIFETIME_MS - 1);
    expect(pickUps.state.get().state).toBe('open');
    time.pass(1);
    expect(pickUps.state.get()).toMatchObject({ state: 'over', why: 'expired', visits: [{ did: 'looked' }] });
    for (const late of [await look(), await press(page, 'app-file')]) {
      expect(late.status).toBe(410);
      expect(late.text).toContain('This link has expired');
    }
    time.pass(LINGER_MS);
    await expect(ask(origin, { path })).rejects.toMatchObject(refusedConnection);
  });

  it('expires by the clock when the computer slept through its timers', async () => {
    const { pickUps, look, press, time } = await aPickUp();
    const page = await look();
    time.sleep(LIFETIME_MS);
    expect((await press(page, 'app-file')).status).toBe(410);
    expect(pickUps.state.get()).toMatchObject({ state: 'over', why: 'expired' });
  });

  it('can be cancelled, says so for a minute, and then is gone', async () => {
    const { pickUps, look, press, time, origin, path } = await aPickUp();
    const page = await look();
    await pickUps.cancel();
    expect(pickUps.state.get()).toMatchObject({ state: 'over', why: 'cancelled' });
    expect((await press(page, 'app-file')).text).toContain('It was closed on the computer');
    time.pass(LINGER_MS);
    await expect(ask(origin, { path })).rejects.toMatchObject(refusedConnection);
    await pickUps.cancel();
    expect(pickUps.state.get()).toMatchObject({ why: 'cancelled' });
  });

  it('hands nothing over that was cancelled while it was packed', async () => {
    const packing = Promise.withResolvers<{ name: string; bytes: Buffer }>();
    const begun = Promise.withResolvers<void>();
    const packFile = () => {
      begun.resolve();
      return packing.promise;
    };
    const { pickUps, look, press } = await aPickUp({ order: { packFile } });
    const answer = press(await look(), 'app-file');
    await begun.promise;
    await pickUps.cancel();
    packing.resolve({ name: 'key.p12', bytes: Buffer.from('the key itself') });
    expect((await answer).status).toBe(409 + 1);
    expect((await answer).text).not.toContain('the key itself');
  });

  it('ends when this computer leaves its network', async () => {
    let own = [loopback];
    const { pickUps, time, origin, path } = await aPickUp({ parts: { addressesIn: () => own } });
    time.pass(NETWORK_LOOK_MS);
    expect(pickUps.state.get().state).toBe('open');
    own = [];
    time.pass(NETWORK_LOOK_MS);
    expect(pickUps.state.get()).toMatchObject({ state: 'over', why: 'network-lost' });
    await expect(ask(origin, { path })).rejects.toMatchObject(refusedConnection);
    expect(time.waiting).toBe(0);
  });

  it('gives way to the next one', async () => {
    const { pickUps, origin, path, look } = await aPickUp();
    await look();
    await pickUps.open(anOrder({ deviceId: 'ffffff' }));
    await expect(ask(origin, { path })).rejects.toMatchObject(refusedConnection);
    expect(pickUps.state.get()).toMatchObject({ state: 'open', deviceId: 'ffffff', visits: [] });
    // The token of the one before opens nothing here.
    expect((await ask(new URL(openUrl(pickUps)).origin, { path })).status).toBe(404);
  });

  it('is one alone, even when two are opened at once', async () => {
    const { pickUps } = await aPickUp();
    const urls = new Set<string>();
    const opened = [1, 2, 3].map(async () => {
      await pickUps.open(anOrder());
      urls.add(openUrl(pickUps));
    });
    await Promise.all(opened);
    const last = openUrl(pickUps);
    for (const url of urls) {
      const { origin, pathname: path } = new URL(url);
      const answer = ask(origin, { path });
      if (url === last) expect((await answer).status).toBe(200);
      else await expect(answer).rejects.toMatchObject(refusedConnection);
    }
  });

  it('is closed with the program, and leaves nothing behind', async () => {
    const { pickUps, time, origin, path } = await aPickUp();
    await pickUps.close();
    expect(pickUps.state.get()).toEqual({ state: 'closed' });
    await expect(ask(origin, { path })).rejects.toMatchObject(refusedConnection);
    expect(time.waiting).toBe(0);
  });
});

describe('a pick-up that cannot be opened', () => {
  const opened = async (address: string, own = [address]) => {
    const addressesIn = () => own.map((each) => ({ ...loopback, address: each }));
    const pickUps = createPickUps(loopbackParts(pretendTime(), { addressesIn }));
    const failure = await failureOf(pickUps.open(anOrder({ address })));
    expect(pickUps.state.get()).toEqual({ state: 'closed' });
    return failure;
  };

  it.each(['0.0.0.0', '93.184.216.34', '::', '10.0.0.9'])(
    'is refused at %s, which is not among our private addresses',
    async (address) => {
      expect(await opened(address, ['127.0.0.1'])).toEqual(new Refusal('NETWORK_GONE'));
    },
  );

  it('is refused at an address that the system has lost meanwhile', async () => {
    // TEST-NET-1 (RFC 5737): nobody has it.
    expect(await opened('192.0.2.1')).toMatchObject({ code: 'NETWORK_GONE' });
  });

  it('is refused where the system does not let us listen', async () => {
    // A link-local address without its interface cannot be bound.
    expect(await opened('fe80::1')).toMatchObject({ code: 'PICKUP_BLOCKED', message: 'PICKUP_BLOCKED' });
  });

  it('does not keep the next one from opening', async () => {
    const { pickUps } = await aPickUp();
    await failureOf(pickUps.open(anOrder({ address: '10.0.0.9' })));
    await pickUps.open(anOrder());
    expect(pickUps.state.get().state).toBe('open');
  });
});

function visitsOf(pickUp: PickUp) {
  return pickUp.state === 'closed' ? [] : pickUp.visits;
}
