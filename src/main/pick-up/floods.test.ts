import { describe, expect, it, onTestFinished } from 'vitest';
import { aPickUp, keyBytes, patientLimits } from './testing/a-pick-up.ts';
import { closeOf, connected, everythingFrom, type Heard } from './testing/raw-http.ts';

const impatient = { ...patientLimits, headMs: 60, requestMs: 90, lookEveryMs: 20 };

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
    const { origin, path } = await aPickUp({ parts: { limits: impatient } });
    const socket = await connected(origin);
    socket.write(words(path, new URL(origin).host));
    expect((await everythingFrom(socket)).toString()).toBe('');
  });
});

describe('a crowd', () => {
  it('of 1,000 connections at once neither stops it nor locks out who comes later', async () => {
    const { origin, look, press } = await aPickUp();
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

describe('a crowd that presses the button', () => {
  it('uses up no fetch with those that are cut off: three of the others get the file', async () => {
    const { promise: crowdGone, resolve: packNow } = Promise.withResolvers<void>();
    let packed = 0;
    const packFile = async () => {
      packed += 1;
      await crowdGone;
      return { name: 'a.p12', bytes: keyBytes };
    };
    const { look, press, pickUps } = await aPickUp({ order: { packFile } });
    const pages: Heard[] = [];
    while (pages.length < 40) pages.push(await look());
    const pressing = pages.map((each) => press(each, 'app-file'));
    // One peer may hold 16 connections: the oldest of the others are cut off, whatever they have asked for.
    await someOf(
      40 - 16,
      pressing.map((each) => each.then(() => undefined)),
    );
    packNow();
    const answers = await Promise.all(pressing);
    expect(answers.filter(({ body }) => body.equals(keyBytes))).toHaveLength(3);
    expect(pickUps.state.get()).toMatchObject({ state: 'over', why: 'fetched' });
    // Those that were cut off before their turn cost nothing: only who was first in the line was packed for in vain.
    expect(packed).toBeLessThanOrEqual(6);
  });
});

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
