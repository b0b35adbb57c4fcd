import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { PutInPlace, Release, RunningWork, Updates } from '../../contract/updates.ts';
import { aClock } from '../clock/testing/a-clock.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { openKeptUpdates } from './kept-updates.ts';
import type { Afterwards } from './put-in-place.ts';
import { UpdateFailure, UpdateRefusal } from './update-refusal.ts';
import type { Updater } from './updater.ts';
import { ASK_AGAIN_MS, createUpdates, LOOK_AGAIN_MS, TRY_AGAIN_MS } from './updates.ts';

const release: Release = { version: '1.3.0', whatIsNew: [] };
type Found = Release | 'nothing-new' | Error;

/** A program whose looks find what the test says; what it asks for and does is written down in order. */
async function aProgram(
  start: {
    readonly finds?: Found;
    readonly putInPlace?: PutInPlace;
    readonly running?: RunningWork;
    readonly dataFolder?: string;
    readonly whileLooking?: () => void;
  } = {},
) {
  const dataFolder = start.dataFolder ?? (await aFolder());
  const clock = aClock();
  const done: string[] = [];
  let finds: Found = start.finds ?? release;
  let running = start.running;
  let fails: Error | undefined;
  const updater: Updater = {
    look: async (_signal, highest) => {
      done.push('look');
      if (typeof finds === 'object' && 'version' in finds && typeof finds.version === 'string')
        await highest.write(finds.version);
      start.whileLooking?.();
      if (finds instanceof Error) throw finds;
      return finds;
    },
    download: async (onProgress) => {
      done.push('download');
      onProgress(100);
    },
    putInPlace: async (afterwards: Afterwards) => {
      done.push(afterwards);
      if (fails) throw fails;
    },
  };
  const updates = createUpdates({
    place: {
      kind: 'here',
      updater,
      putInPlace: start.putInPlace ?? 'at-quit',
      quit: () => done.push('quit'),
      startAgain: async () => {
        done.push('start again');
      },
    },
    kept: await openKeptUpdates(dataFolder),
    clock,
    findRunningWork: async () => running,
  });
  onTestFinished(() => updates.close('build'));
  const until = (kind: Updates['kind']) => expect.poll(() => updates.state.get().kind).toBe(kind);
  return {
    ...{ updates, clock, done, until, dataFolder },
    says: () => updates.state.get(),
    will: (next: {
      readonly find?: Found;
      readonly run?: RunningWork | 'nothing';
      readonly fail?: Error;
    }) => {
      finds = next.find ?? finds;
      running = next.run === 'nothing' ? undefined : (next.run ?? running);
      fails = next.fail;
    },
  };
}

/** One in which a version lies ready. */
async function aReadyProgram(start: Parameters<typeof aProgram>[0] = {}) {
  const program = await aProgram(start);
  await program.updates.choose('look');
  await program.until('ready');
  program.done.length = 0;
  return program;
}

describe('before the user has said yes', () => {
  it('they are asked, and nobody else is', async () => {
    const { says, done, clock } = await aProgram();
    expect(says()).toEqual({ kind: 'asked' });
    expect(clock.sleeping()).toEqual([]);
    expect(done).toEqual([]);
  });

  it('a press that looks does not', async () => {
    const { updates, done, says } = await aProgram();
    await updates.lookNow();
    await updates.restart();
    expect(says()).toEqual({ kind: 'asked' });
    expect(done).toEqual([]);
  });

  it('a no is kept, and nobody is asked at the next start either', async () => {
    const first = await aProgram();
    await first.updates.choose('do-not');
    expect(first.says()).toEqual({ kind: 'off' });
    const next = await aProgram({ dataFolder: first.dataFolder });
    await next.updates.lookNow();
    expect(next.says()).toEqual({ kind: 'off' });
    expect(next.done).toEqual([]);
  });
});

describe('after a yes', () => {
  it('it looks at once, and fetches what is new', async () => {
    const { updates, until, done, says } = await aProgram();
    await updates.choose('look');
    await until('ready');
    expect(done).toEqual(['look', 'download']);
    expect(says()).toEqual({ kind: 'ready', release, putInPlace: 'at-quit', waitsFor: null });
  });

  it('it looks at the next start without being told again', async () => {
    const first = await aReadyProgram();
    const next = await aProgram({ dataFolder: first.dataFolder });
    await next.until('ready');
    expect(next.done).toEqual(['look', 'download']);
  });

  it('it looks once a day', async () => {
    const { updates, until, clock, done } = await aProgram({ finds: 'nothing-new' });
    await updates.choose('look');
    await until('nothing-new');
    await clock.pass(LOOK_AGAIN_MS);
    await expect.poll(() => done).toEqual(['look', 'look']);
  });

  it('it tries again after an hour where nobody answered', async () => {
    const program = await aProgram({ finds: new UpdateFailure('unreachable') });
    await program.updates.choose('look');
    await program.until('failed');
    program.will({ find: 'nothing-new' });
    await program.clock.pass(TRY_AGAIN_MS);
    await program.until('nothing-new');
  });

  it('it says what was refused and why', async () => {
    const { updates, until, says, done } = await aProgram({ finds: new UpdateRefusal('signature', '1.3.0') });
    await updates.choose('look');
    await until('refused');
    expect(says()).toEqual({ kind: 'refused', code: 'signature', version: '1.3.0' });
    expect(done).toEqual(['look']);
  });

  it('it looks again when it is asked to', async () => {
    const program = await aProgram({ finds: 'nothing-new' });
    await program.updates.choose('look');
    await program.until('nothing-new');
    program.will({ find: release });
    await program.updates.lookNow();
    await program.until('ready');
  });

  it('a no ends it, and what lay ready is not put in place', async () => {
    const { updates, says, done, clock } = await aReadyProgram();
    await updates.choose('do-not');
    expect(says()).toEqual({ kind: 'off' });
    expect(clock.sleeping()).toEqual([]);
    await updates.close(undefined);
    expect(done).toEqual([]);
  });

  it('a version that was withdrawn is not put in place', async () => {
    const { updates, will, clock, until, done } = await aReadyProgram();
    will({ find: 'nothing-new' });
    await clock.pass(LOOK_AGAIN_MS);
    await until('nothing-new');
    await updates.close(undefined);
    expect(done).toEqual(['look']);
  });

  it('one that lies ready stays ready while nobody answers', async () => {
    const { will, clock, done, says } = await aReadyProgram();
    will({ find: new UpdateFailure('unreachable') });
    await clock.pass(LOOK_AGAIN_MS);
    await expect.poll(() => clock.sleeping()).toEqual([TRY_AGAIN_MS]);
    expect(done).toEqual(['look']);
    expect(says()).toMatchObject({ kind: 'ready' });
  });
});

describe('while something else goes on', () => {
  const works = ['build', 'removal', 'hand-over', 'other'] as const;

  it.each(works)('it does not look: %s', async (running) => {
    const program = await aProgram({ running });
    await program.updates.choose('look');
    await expect.poll(() => program.clock.sleeping()).toEqual([ASK_AGAIN_MS]);
    expect(program.done).toEqual([]);
    program.will({ run: 'nothing' });
    await program.clock.pass(ASK_AGAIN_MS);
    await program.until('ready');
  });

  it.each(works)('it is not closed for a restart, and that is said: %s', async (run) => {
    const { updates, will, done, says } = await aReadyProgram();
    will({ run });
    expect(await updates.restart()).toMatchObject({ kind: 'ready', waitsFor: run });
    expect(done).toEqual([]);
    will({ run: 'nothing' });
    await updates.restart();
    expect(says()).toMatchObject({ kind: 'ready', waitsFor: null });
    expect(done).toEqual(['quit']);
  });

  it('what was found waits until that is over', async () => {
    const program = await aProgram({ whileLooking: () => program.will({ run: 'build' }) });
    const { updates, clock, will, until, says, done } = program;
    await updates.choose('look');
    await until('found');
    expect(says()).toEqual({ kind: 'found', release, waitsFor: 'build' });
    expect(done).toEqual(['look']);
    will({ run: 'nothing' });
    await clock.pass(ASK_AGAIN_MS);
    await until('ready');
  });

  it.each(['build', 'removal', 'hand-over'] as const)(
    'it is not put in place at the end: %s',
    async (broken) => {
      const { updates, done } = await aReadyProgram();
      await updates.close(broken);
      expect(done).toEqual([]);
    },
  );
});

describe('at the end of the program', () => {
  it('what lies ready is put in place', async () => {
    const { updates, done } = await aReadyProgram();
    await updates.close(undefined);
    expect(done).toEqual(['stay-closed']);
  });

  it('and started again where the user wanted that', async () => {
    const { updates, done } = await aReadyProgram();
    await updates.restart();
    await updates.close(undefined);
    expect(done).toEqual(['quit', 'start-again']);
  });

  it('but not where the system asks for a password then, unless the user wanted it', async () => {
    const one = await aReadyProgram({ putInPlace: 'when-asked' });
    await one.updates.close(undefined);
    expect(one.done).toEqual([]);
    const other = await aReadyProgram({ putInPlace: 'when-asked' });
    await other.updates.restart();
    await other.updates.close(undefined);
    expect(other.done).toEqual(['quit', 'start-again']);
  });

  it('a restart that was called off is none at the next end', async () => {
    const { updates, done } = await aReadyProgram();
    await updates.restart();
    updates.stay();
    await updates.close(undefined);
    expect(done).toEqual(['quit', 'stay-closed']);
  });

  it('a restart that was called off asks for no password at the next end', async () => {
    const { updates, done } = await aReadyProgram({ putInPlace: 'when-asked' });
    await updates.restart();
    updates.stay();
    await updates.close(undefined);
    expect(done).toEqual(['quit']);
  });

  it('no restart is begun that would lose options; what lies ready is put in place at the end', async () => {
    const { updates, done, says } = await aReadyProgram({ putInPlace: 'when-closed' });
    await updates.restart();
    expect(done).toEqual([]);
    expect(says()).toMatchObject({ kind: 'ready', putInPlace: 'when-closed' });
    await updates.close(undefined);
    expect(done).toEqual(['stay-closed']);
  });

  it('who wanted a restart gets the old version where the new one cannot be put in place', async () => {
    const { updates, done, will } = await aReadyProgram();
    will({ fail: new UpdateFailure('not-installed') });
    await updates.restart();
    await updates.close(undefined);
    expect(done).toEqual(['quit', 'start-again', 'start again']);
  });

  it('what did not come about is not tried again and again, but said', async () => {
    const first = await aReadyProgram();
    await first.updates.close(undefined);
    // The same version runs again.
    const next = await aProgram({ dataFolder: first.dataFolder });
    await next.until('failed');
    expect(next.says()).toEqual({ kind: 'failed', code: 'not-installed' });
    expect(next.done).toEqual(['look']);
    await next.updates.lookNow();
    await next.until('ready');
  });
});

it('writes down nothing but the answer, what was tried, and the highest version that was offered', async () => {
  const { updates, dataFolder } = await aReadyProgram();
  await updates.close(undefined);
  expect(JSON.parse(await readFile(path.join(dataFolder, 'updates.json'), 'utf8'))).toMatchObject({
    version: 1,
    data: { chosen: 'look', attempted: '1.3.0', highestSeen: '1.3.0' },
  });
});

it('reads what a Latchkey wrote that knew of no highest version', async () => {
  const dataFolder = await aFolder();
  const data = { chosen: 'look', attempted: '1.2.3' };
  const file = JSON.stringify({ format: 'latchkey-document', version: 1, data });
  await writeFile(path.join(dataFolder, 'updates.json'), file);
  const kept = await openKeptUpdates(dataFolder);
  expect(kept.read()).toEqual({ ...data, highestSeen: null });
});

it.each(['source', 'flathub', 'homebrew'] as const)(
  'where it cannot update itself it says why: %s',
  async (why) => {
    const updates = createUpdates({
      place: { kind: 'not-here', why },
      kept: await openKeptUpdates(await aFolder()),
      clock: aClock(),
      findRunningWork: async () => undefined,
    });
    expect(await updates.choose('look')).toEqual({ kind: 'not-here', why });
    expect(await updates.lookNow()).toEqual({ kind: 'not-here', why });
    expect(await updates.restart()).toEqual({ kind: 'not-here', why });
    await updates.close(undefined);
  },
);
