import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aClock } from '../clock/testing/a-clock.ts';
import type { Notice } from '../host/host.ts';
import { openDocument } from '../storage/documents.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { type AnnounceIo, announceKeyEnds } from './announce-key-ends.ts';
import { createKeyEnds, type KeyEnds, keyEndsDocument } from './key-ends.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const home = '1a7c4e00';
const phone = { keyId: '000001', name: 'Anna’s phone', endsOn: '2027-03-03T12:00:00Z' };
const tablet = { keyId: '000002', name: 'Tablet', endsOn: '2027-03-01T12:00:00Z' };

async function aComputer(folder?: string) {
  const file = join(folder ?? (await aFolder()), 'key-ends.json');
  let now = new Date('2027-01-10T08:00:00Z');
  const open = async (): Promise<KeyEnds> => createKeyEnds(await openDocument({ ...keyEndsDocument, file }));
  return {
    open,
    now: () => now,
    letPass: (days: number) => {
      now = new Date(now.getTime() + days * DAY_MS);
    },
  };
}

/** One start of the program, from its first look on. */
async function aStart(computer: Awaited<ReturnType<typeof aComputer>>, io: Partial<AnnounceIo> = {}) {
  const said: Notice[] = [];
  const clock = { ...aClock(), now: computer.now };
  const keyEnds = io.keyEnds ?? (await computer.open());
  const leaving = new AbortController();
  const over = announceKeyEnds(
    {
      ...{ keyEnds, clock, mode: () => 'real', isInUse: () => true, onPress: () => {}, language: () => 'en' },
      notify: (notice) => said.push(notice),
      ...io,
    },
    leaving.signal,
  );
  /** Until it has looked. */
  const looked = async () => {
    while (clock.sleeping().length === 0) await new Promise(setImmediate);
  };
  await looked();
  return {
    said: () => said.map(({ title, body }) => `${title}: ${body}`),
    anHour: async () => {
      await clock.pass(HOUR_MS);
      await new Promise(setImmediate);
      await looked();
    },
    leave: async () => {
      leaving.abort(new Error('closed'));
      await over;
    },
  };
}

describe('a key that ends within 60 days', () => {
  it('is announced at the start, with its day', async () => {
    const computer = await aComputer();
    await (await computer.open()).note(home, [phone]);
    const start = await aStart(computer);
    expect(start.said()).toEqual([
      'A key ends soon: The key for Anna’s phone ends on 3 March 2027. Latchkey can renew it.',
    ]);
    await start.leave();
  });

  it('is announced with the others, the first to end before them', async () => {
    const computer = await aComputer();
    const more = ['A', 'B', 'C'].map((name) => ({ ...phone, keyId: name, name }));
    await (await computer.open()).note(home, [phone, tablet, ...more]);
    const start = await aStart(computer);
    expect(start.said()).toEqual([
      '5 keys end soon: Tablet: 1 March 2027\nAnna’s phone: 3 March 2027\nA: 3 March 2027\nand 2 more\nLatchkey can renew them.',
    ]);
  });

  it('is announced for each home by itself, which a press leads to', async () => {
    const computer = await aComputer();
    const keyEnds = await computer.open();
    await keyEnds.note(home, [phone]);
    await keyEnds.note('2b8d5f11', [tablet]);
    const pressed: string[] = [];
    const notices: Notice[] = [];
    const start = await aStart(computer, {
      keyEnds,
      onPress: (setupId) => pressed.push(setupId),
      notify: (notice) => notices.push(notice),
    });
    for (const notice of notices) notice.onPress();
    expect(pressed).toEqual(['2b8d5f11', home]);
    await start.leave();
  });

  it('is announced again after a week at the earliest, in this start and in later ones', async () => {
    const computer = await aComputer();
    await (await computer.open()).note(home, [phone]);
    const first = await aStart(computer);
    computer.letPass(6);
    await first.anHour();
    expect(first.said()).toHaveLength(1);
    await first.leave();
    expect((await aStart(computer)).said()).toEqual([]);
    computer.letPass(1);
    expect((await aStart(computer)).said()).toHaveLength(1);
    expect((await aStart(computer)).said()).toEqual([]);
  });

  it('is announced while the program stays open, once its time has come', async () => {
    const computer = await aComputer();
    await (await computer.open()).note(home, [{ ...phone, endsOn: '2027-03-13T12:00:00Z' }]);
    const start = await aStart(computer);
    expect(start.said()).toEqual([]);
    computer.letPass(2);
    await start.anHour();
    expect(start.said()).toHaveLength(1);
  });

  it('is announced once by two starts that look at the same moment', async () => {
    const computer = await aComputer();
    const keyEnds = await computer.open();
    await keyEnds.note(home, [phone]);
    const starts = await Promise.all([aStart(computer, { keyEnds }), aStart(computer, { keyEnds })]);
    expect(starts.flatMap((start) => start.said())).toHaveLength(1);
  });

  it('keeps its week when the keys are read again, and a renewed one begins anew', async () => {
    const computer = await aComputer();
    await (await computer.open()).note(home, [phone]);
    await (await aStart(computer)).leave();
    await (await computer.open()).note(home, [{ ...phone, name: 'Anna’s new phone' }]);
    expect((await aStart(computer)).said()).toEqual([]);
    await (await computer.open()).note(home, [{ ...phone, keyId: '000001-2' }]);
    expect((await aStart(computer)).said()).toHaveLength(1);
  });
});

describe('nothing is said', () => {
  it.each([
    ['of a key that has more than 60 days', '2027-03-13T12:00:00Z'],
    ['of a key that has ended', '2027-01-10T08:00:00Z'],
  ])('%s', async (_, endsOn) => {
    const computer = await aComputer();
    await (await computer.open()).note(home, [{ ...phone, endsOn }]);
    expect((await aStart(computer)).said()).toEqual([]);
  });

  it('while somebody practises, and it is not lost by that', async () => {
    const computer = await aComputer();
    await (await computer.open()).note(home, [phone]);
    let mode: 'practice' | 'real' = 'practice';
    const start = await aStart(computer, { mode: () => mode });
    expect(start.said()).toEqual([]);
    mode = 'real';
    await start.anHour();
    expect(start.said()).toHaveLength(1);
  });

  it('of a key that its device does not use any more, or that is gone from its home', async () => {
    const computer = await aComputer();
    const keyEnds = await computer.open();
    await keyEnds.note(home, [phone, tablet]);
    await keyEnds.note('2b8d5f11', [{ ...phone, name: 'Summer phone' }]);
    await keyEnds.note(home, [tablet]);
    const start = await aStart(computer, { isInUse: ({ keyId }) => keyId !== tablet.keyId });
    expect(start.said()).toEqual([
      'A key ends soon: The key for Summer phone ends on 3 March 2027. Latchkey can renew it.',
    ]);
  });

  it('where it cannot be written down that it was said', async () => {
    const keyEnds: KeyEnds = {
      note: async () => {},
      takeDue: () => Promise.reject(new Error('full')),
    };
    expect((await aStart(await aComputer(), { keyEnds })).said()).toEqual([]);
  });
});
