import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { nothingHere } from '../net/page-answer.ts';
import { isPrivateAddress } from './private-network.ts';
import { createRequestHandler } from './request-handler.ts';
import { createSession } from './session.ts';
import { beginSession, type SessionState } from './session-state.ts';
import { anOrder, aPickUp, buttonFor, keyBytes } from './testing/a-pick-up.ts';
import { ask, say } from './testing/raw-http.ts';
import { userAgents } from './testing/user-agents.ts';

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('somebody who guesses', () => {
  it('learns nothing from 10,000 wrong tokens, however near', async () => {
    const { guess, token, states } = aHandler();
    const answers = new Set<string>();
    for (let index = 0; index < 10_000; index += 1) {
      const wrong = wrongToken(token, index);
      expect(wrong).not.toBe(token);
      answers.add(JSON.stringify(await guess(wrong)));
    }
    expect([...answers]).toEqual([JSON.stringify(nothingHere)]);
    expect(await guess(token)).toMatchObject({ status: 200 });
    expect(states.at(-1)).toMatchObject({ state: 'open', fetchesLeft: 3, visits: [{ did: 'looked' }] });
  });

  it('is sent the same bytes for every wrong token', async () => {
    const { origin, path, pickUps } = await aPickUp();
    const answers = new Set<string>();
    for (let index = 0; index < 100; index += 1) {
      const wrong = wrongToken(path.slice(1), index);
      answers.add((await ask(origin, { path: `/${wrong}` })).bytes.toString('latin1'));
    }
    expect(answers.size).toBe(1);
    expect([...answers][0]).toMatch(/^HTTP\/1\.1 404 Not Found\r\n/);
    expect(pickUps.state.get()).toMatchObject({ state: 'open', fetchesLeft: 3, visits: [] });
  });

  it('gets the same answer to whatever is wrong', async () => {
    const { origin, path, look } = await aPickUp();
    const { action, body } = buttonFor(await look(), 'app-file');
    const post = { method: 'POST', path: action, headers: form };
    const asked = [
      { path: '/' },
      { path: '/favicon.ico' },
      { path: `${path}/` },
      { path: `${path}/key.exe` },
      { path: `${path}/guide/iphone/browser` },
      { path: `/${path}` },
      { path: `${path}%00` },
      { path: `http://${new URL(origin).host}${path}` },
      { path, method: 'PUT' },
      { path, method: 'OPTIONS', headers: { Origin: 'https://evil.example' } },
      { path, method: 'POST', headers: form, body },
      { path, headers: { Host: 'evil.example' } },
      { path, headers: { Host: `localhost:${new URL(origin).port}` } },
      { path, headers: { Host: '127.0.0.1' } },
      { path, headers: { Host: `127.0.0.1:${new URL(origin).port}.` } },
      { path, headers: { Origin: 'http://evil.example' } },
      { ...post, headers: { ...form, Origin: 'http://evil.example' }, body },
      { ...post, headers: { 'Content-Type': 'text/plain' }, body },
      { ...post, body: 'file=app-file' },
      { ...post, body: 'file=everything&ticket=x' },
      { ...post, headers: { ...form, Expect: 'miracles' }, body: 'x=y' },
    ];
    const answers = [];
    for (const each of asked) answers.push((await ask(origin, each)).bytes.toString('latin1'));
    expect(new Set(answers).size).toBe(1);
    const { host } = new URL(origin);
    const twice = await say(origin, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nHost: evil.example\r\n\r\n`);
    const nameless = await say(origin, `GET ${path} HTTP/1.1\r\n\r\n`);
    expect([twice, nameless].map((bytes) => bytes.toString('latin1'))).toEqual([answers[0], answers[0]]);
  });

  it('is told nothing at all when it is no HTTP, or too much', async () => {
    const { origin, path, look } = await aPickUp();
    const { host } = new URL(origin);
    const tooLong = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`;
    for (const words of ['\u0016\u0003\u0001 is TLS\r\n\r\n', 'NONSENSE\r\n\r\n', tooLong])
      expect((await say(origin, words)).toString()).toBe('');
    const { action, body } = buttonFor(await look(), 'app-file');
    const tooMuch = { method: 'POST', path: action, headers: form, body: `${body}&x=${'x'.repeat(5_000)}` };
    // Cut off, or answered like everything else, as far as it had come by then.
    expect(['', 'Nothing here.\n']).toContain((await ask(origin, tooMuch)).text);
    expect((await look()).status).toBe(200);
  });
});

describe('a website in a browser of the same network', () => {
  it('is not answered under a name that it points at us', async () => {
    const { look, pickUps } = await aPickUp();
    for (const Host of ['evil.example', 'rebind.evil.example:80', 'localhost', '[::1]']) {
      const answer = await look({ headers: { Host } });
      expect(answer.status).toBe(404);
      expect(answer.text).toBe('Nothing here.\n');
    }
    expect(pickUps.state.get()).toMatchObject({ visits: [] });
  });

  it('cannot be told to read or to frame us', async () => {
    const { look } = await aPickUp();
    const { headers } = await look();
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'x-robots-tag': 'noindex, nofollow',
      connection: 'close',
    });
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers.date).toBeUndefined();
  });
});

describe('a stranger from outside the network', () => {
  it('is hung up on before a byte is read, whatever the headers claim', async () => {
    const { origin, path, pickUps } = await aPickUp({ parts: { isWelcome: (peer) => peer === '127.0.0.1' } });
    const words = `GET ${path} HTTP/1.1\r\nHost: ${new URL(origin).host}\r\nX-Forwarded-For: 127.0.0.1\r\nForwarded: for=127.0.0.1\r\n\r\n`;
    expect((await say(origin, words, '127.0.0.2')).toString()).toBe('');
    expect(pickUps.state.get()).toMatchObject({ visits: [] });
  });

  it('is everybody without a private address', async () => {
    // As it is outside tests: loopback is no private network.
    const { origin, path } = await aPickUp({ parts: { isWelcome: isPrivateAddress } });
    expect((await say(origin, `GET ${path} HTTP/1.1\r\n\r\n`)).toString()).toBe('');
  });

  it('is shown by the address of the socket', async () => {
    const { look, pickUps } = await aPickUp();
    await look({ from: '127.0.0.7', headers: { 'X-Forwarded-For': '10.0.0.1', Forwarded: 'for=10.0.0.1' } });
    expect(pickUps.state.get()).toMatchObject({ visits: [{ from: '127.0.0.7' }] });
  });
});

describe('whoever only looks', () => {
  it('takes nothing away, however often and by whatever means', async () => {
    const { look, press, pickUps } = await aPickUp();
    const page = await look({ headers: { 'Sec-Purpose': 'prefetch;prerender' } });
    expect(pickUps.state.get()).toMatchObject({ visits: [] });
    const { action } = buttonFor(page, 'app-file');
    for (let round = 0; round < 50; round += 1) {
      for (const method of ['GET', 'HEAD']) await look({ method, headers: { 'User-Agent': 'preview bot' } });
      for (const method of ['GET', 'HEAD']) await look({ method, path: action });
    }
    expect(pickUps.state.get()).toMatchObject({ fetchesLeft: 3, visits: [{ did: 'looked' }] });
    expect((await press(page, 'app-file')).body).toEqual(keyBytes);
  });

  it('gets a head without a body for HEAD, and is not noted', async () => {
    const { look, pickUps } = await aPickUp();
    const answer = await look({ method: 'HEAD' });
    expect([answer.status, answer.body.length]).toEqual([200, 0]);
    expect(pickUps.state.get()).toMatchObject({ visits: [] });
  });
});

describe('a button', () => {
  it('works once', async () => {
    const { look, press, pickUps } = await aPickUp();
    const page = await look();
    expect((await press(page, 'app-file')).status).toBe(200);
    const again = await press(page, 'app-file');
    expect(again.status).toBe(409);
    expect(again.text).toContain('already pressed');
    expect(again.text).not.toContain(keyBytes.toString());
    expect(pickUps.state.get()).toMatchObject({ fetchesLeft: 2 });
    // The other one of the same page still does, and so does what the answer brought.
    expect((await press(page, 'profile')).status).toBe(200);
    expect((await press(again, 'app-file')).status).toBe(200);
  });

  it('of one kind does not bring the other, and one of another pick-up brings nothing', async () => {
    const [here, there] = [await aPickUp(), await aPickUp()];
    const page = await here.look();
    const swapped = { body: buttonFor(page, 'app-file').body.replace('app-file', 'profile') };
    expect((await here.press(page, 'app-file', swapped)).status).toBe(409);
    const foreign = { body: buttonFor(await there.look(), 'app-file').body };
    expect((await here.press(page, 'app-file', foreign)).status).toBe(409);
    expect(here.pickUps.state.get()).toMatchObject({ fetchesLeft: 3 });
  });

  it('pressed twenty times at once gives three files and no more, and packs no other', async () => {
    let packed = 0;
    const packFile = async () => {
      packed += 1;
      return { name: 'a.p12', bytes: keyBytes };
    };
    const { look, press, pickUps } = await aPickUp({ order: { packFile } });
    const pages = await inSmallGroups(20, () => look());
    const answers = await Promise.all(
      pages.map((page, index) => press(page, 'app-file', { from: `127.0.1.${index}` })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(answers.filter(({ text }) => text.includes(keyBytes.toString()))).toHaveLength(3);
    expect(packed).toBe(3);
    expect(pickUps.state.get()).toMatchObject({ state: 'over', why: 'fetched' });
  });
});

/** What answers the requests of a pick-up, without a network. */
function aHandler() {
  const token = randomBytes(16).toString('base64url');
  const states: SessionState[] = [];
  const now = () => new Date('2026-11-20T12:00:00Z');
  const origin = 'http://10.0.0.5:49152';
  const session = createSession({
    begin: beginSession({ deviceId: '0a1b2c', address: '10.0.0.5', url: `${origin}/${token}` }, now()),
    now,
    packFile: async () => ({ name: 'annas-phone.p12', bytes: keyBytes }),
    show: (state) => states.push(state),
  });
  const handle = createRequestHandler({ ...anOrder(), token, session, randomBytes });
  const headers = {
    userAgent: userAgents.safariOnIphone,
    accept: 'text/html',
    acceptLanguage: 'en',
    origin: undefined,
    purpose: '',
  };
  const rest = {
    method: 'GET',
    peer: '10.0.0.9',
    origin,
    headers,
    query: new URLSearchParams(),
    isGone: () => false,
  };
  const guess = (guessed: string) => handle({ ...rest, path: `/${guessed}`, form: async () => undefined });
  return { token, states, guess };
}

/** Random ones, and ones that share all but one sign, their beginning, their end or their letters with the right one. */
function wrongToken(token: string, index: number): string {
  const at = index % token.length;
  const other = token[at] === 'A' ? 'B' : 'A';
  const near = [
    `${token.slice(0, at)}${other}${token.slice(at + 1)}`,
    token.slice(0, at),
    `${token}${other}`,
    token.toLowerCase() === token ? token.toUpperCase() : token.toLowerCase(),
    `${other}${token}`,
  ];
  return index % 2 === 0
    ? randomBytes(16).toString('base64url')
    : (near[(index >> 1) % near.length] ?? other);
}

/** One after the other in fours: one peer may hold sixteen connections. */
async function inSmallGroups<T>(count: number, act: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  while (all.length < count)
    all.push(...(await Promise.all(Array.from({ length: Math.min(4, count - all.length) }, act))));
  return all;
}
