import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createAuthority } from '../../practice/certificates/certificate-authority.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { createKeyRing } from '../keys/key-ring.ts';
import { memoryVault } from '../storage/vault.ts';
import { LIFETIME_MS } from './life.ts';
import { isPrivateAddress } from './private-network.ts';
import { aPickUp, buttonFor, keyBytes } from './testing/a-pick-up.ts';
import { ask, closeOf, connected, everythingFrom, type Heard, say } from './testing/raw-http.ts';
import { userAgents } from './testing/user-agents.ts';
import { sendingOf, Wanted } from './wanted.ts';

const keyPool = createKeyPool({ threads: 1 });
afterAll(() => keyPool.close());

const quick = { perPeer: 16, inAll: 128, headMs: 60, requestMs: 90, lookEveryMs: 20 };
const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

describe('somebody who guesses', () => {
  it('learns nothing from 10,000 wrong tokens, however near', { timeout: 120_000 }, async () => {
    const { origin, path, pickUps } = await aPickUp();
    const token = path.slice(1);
    const wrong = Array.from({ length: 10_000 }, (_, index) => wrongToken(token, index));
    const answers = new Set<string>();
    const guess = async (): Promise<void> => {
      for (let next = wrong.pop(); next !== undefined; next = wrong.pop()) {
        expect(next).not.toBe(token);
        answers.add((await ask(origin, { path: `/${next}` })).bytes.toString('latin1'));
      }
    };
    await Promise.all(Array.from({ length: 8 }, guess));
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
      { ...post, body: 'wanted=app-file' },
      { ...post, body: 'wanted=everything&ticket=x' },
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
    expect(again.text).toContain('pressed already');
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

  it('pressed twenty times at once gives three files and no more', async () => {
    // Nobody's file is ready before everybody has asked.
    const everybody = Promise.withResolvers<void>();
    let asking = 0;
    const files = async () => {
      asking += 1;
      if (asking === 20) everybody.resolve();
      await everybody.promise;
      return { name: 'a.p12', bytes: keyBytes };
    };
    const { look, press, pickUps } = await aPickUp({ order: { files } });
    const pages = await inSmallGroups(20, () => look());
    const answers = await Promise.all(
      pages.map((page, index) => press(page, 'app-file', { from: `127.0.1.${index}` })),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3);
    expect(answers.filter(({ text }) => text.includes(keyBytes.toString()))).toHaveLength(3);
    expect(pickUps.state.get()).toMatchObject({ state: 'over', why: 'fetched' });
  });
});

describe('somebody slow', () => {
  it.each([
    ['says nothing', () => ''],
    ['says one byte', () => 'G'],
    ['never ends the head', (path: string) => `GET ${path} HTTP/1.1\r\nHost: x\r\n`],
    [
      'never ends the form',
      (path: string, host: string) =>
        `POST ${path}/key.p12 HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100\r\n\r\nw`,
    ],
  ])('who %s is hung up on', async (_what, words) => {
    const { origin, path } = await aPickUp({ parts: { limits: quick } });
    const socket = await connected(origin);
    socket.write(words(path, new URL(origin).host));
    expect((await everythingFrom(socket)).toString()).toBe('');
  });
});

// A busy computer may take a second round to let in 1,000.
describe('a crowd', { timeout: 60_000 }, () => {
  it('of 1,000 connections at once neither stops it nor locks out who comes later', async () => {
    // So patient that nobody is hung up on for being slow.
    const limits = { ...quick, headMs: 600_000, requestMs: 600_000 };
    const { origin, look, press } = await aPickUp({ parts: { limits } });
    const sockets = await Promise.all(Array.from({ length: 1000 }, () => connected(origin, '127.0.0.66')));
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    const crowdGone = someOf(1000 - 16, sockets.map(closeOf));
    for (const socket of sockets) socket.write('GET ');
    // A phone, and even the very computer that makes the crowd.
    for (const from of ['127.0.0.1', '127.0.0.66']) {
      const page = await look({ from });
      expect(page.status).toBe(200);
      expect((await press(page, 'app-file', { from })).body).toEqual(keyBytes);
    }
    // All but the few that one peer may hold were ended for others, whichever the system let in first.
    await crowdGone;
    expect(sockets.filter(({ destroyed }) => !destroyed).length).toBeLessThanOrEqual(16);
  });

  it('from 200 addresses does not either', async () => {
    const { origin, look } = await aPickUp();
    const from = (index: number) => `127.0.${2 + (index % 200)}.1`;
    const sockets = await Promise.all(
      Array.from({ length: 1000 }, (_, index) => connected(origin, from(index))),
    );
    onTestFinished(() => {
      for (const socket of sockets) socket.destroy();
    });
    expect((await look({ from: '127.0.0.1' })).status).toBe(200);
  });

  it('of 1,000 requests at once is answered, or cut off, and the next one is answered', async () => {
    const { look } = await aPickUp();
    await Promise.allSettled(
      Array.from({ length: 1000 }, (_, index) => look({ from: `127.0.3.${index % 250}` })),
    );
    expect((await look()).status).toBe(200);
  });
});

describe('the passphrase', () => {
  const passphrase = 'wikipedia-enforced-nervous-sandlot-quibble';

  it('is in no answer of any kind, nor is the private key', async () => {
    const { bytes, privateKeyPem } = await aLockedKey(passphrase);
    const guides = { page: () => '<h1>How to</h1>', styles: '' };
    const heard: Heard[] = [];
    for (const userAgent of Object.values(userAgents)) {
      for (const language of ['en', 'de'])
        heard.push(
          ...(await everyAnswer(bytes, guides, { 'User-Agent': userAgent, 'Accept-Language': language })),
        );
    }
    expect(heard.filter(({ body }) => body.equals(bytes)).length).toBeGreaterThan(10);
    const said = Buffer.concat(heard.map((each) => each.bytes));
    const words = passphrase.split('-');
    const joined = ['-', ' ', '', '+', '%20'].map((between) => words.join(between));
    const encoded = (['base64', 'hex', 'utf16le'] as const).map((encoding) =>
      encoding === 'utf16le' ? Buffer.from(passphrase, encoding) : Buffer.from(passphrase).toString(encoding),
    );
    const keyLines = privateKeyPem.split('\n').filter((line) => line.length === 64);
    for (const secret of [...words, ...joined, ...encoded, ...keyLines])
      expect(said.includes(secret)).toBe(false);
  });
});

/** Everything a visitor can be told from the beginning to the end of a pick-up. */
async function everyAnswer(
  bytes: Buffer,
  guides: { readonly page: () => string; readonly styles: string },
  headers: Readonly<Record<string, string>>,
): Promise<readonly Heard[]> {
  const files = async () => ({ name: 'annas-phone.p12', bytes });
  const { look, press, time, path, origin, pickUps } = await aPickUp({ order: { files, guides } });
  const page = await look({ headers });
  const heard = [
    page,
    await ask(origin, { path: '/wrong' }),
    await look({ headers, path: `${path}/guide/iphone/browser` }),
  ];
  const offered = Wanted.options.filter((wanted) => page.text.includes(`value="${wanted}"`));
  for (const wanted of [...offered, ...offered]) {
    const answer = await press(page, wanted, { headers });
    if (answer.status === 200) expect(answer.headers['content-type']).toBe(sendingOf(wanted).mediaType);
    heard.push(answer);
  }
  time.pass(LIFETIME_MS);
  heard.push(await look({ headers }));
  await pickUps.close();
  return heard;
}

/** A key as a phone gets it: made, signed and locked by the parts that do it for real. */
async function aLockedKey(
  passphrase: string,
): Promise<{ readonly bytes: Buffer; readonly privateKeyPem: string }> {
  const keys = createKeyRing('0a1b2c3d', memoryVault(), keyPool);
  const { csr } = await keys.requestFor('000001', 'Phone');
  const authority = await createAuthority({ name: 'Managed CA' });
  const { certificatePem } = await authority.signCsr(csr, { days: 365, account: 'account' });
  const privateKeyPem = await keys.privateKey('000001');
  if (!privateKeyPem) throw new Error('it was just made');
  const packed = await keyPool.packPkcs12({
    privateKeyPem,
    certificatePem,
    passphrase,
    friendlyName: 'Phone',
  });
  return { bytes: Buffer.from(packed), privateKeyPem };
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

/** When that many of them have happened. */
function someOf(count: number, all: readonly Promise<void>[]): Promise<void> {
  let left = count;
  return new Promise((resolve) => {
    for (const each of all)
      void each.then(() => {
        left -= 1;
        if (left === 0) resolve();
      });
  });
}

/** One after the other in fours: one peer may hold sixteen connections. */
async function inSmallGroups<T>(count: number, act: () => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  while (all.length < count)
    all.push(...(await Promise.all(Array.from({ length: Math.min(4, count - all.length) }, act))));
  return all;
}
