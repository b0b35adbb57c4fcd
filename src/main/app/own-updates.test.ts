import { describe, expect, it, vi } from 'vitest';
import type { Release, Updates } from '../../contract/updates.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { answerEverything, aPracticeApp, build, type PracticeApp } from '../testing/practice-app.ts';
import type { UpdatePlace } from '../updates/updates.ts';

const release: Release = { version: '1.3.0', whatIsNew: [] };

/** The whole program where a newer version lies ready. */
async function aReadyApp() {
  const quit = vi.fn();
  const putInPlace = vi.fn(async () => undefined);
  const updatePlace: UpdatePlace = {
    kind: 'here',
    updater: { look: async () => release, download: async () => undefined, putInPlace },
    putInPlace: 'at-quit',
    quit,
    startAgain: async () => undefined,
  };
  const app = await aPracticeApp({ updatePlace, dataFolder: await aFolder() });
  await app.calls.updates.choose({ choice: 'look' });
  await expect.poll(() => updatesOf(app)).toMatchObject({ kind: 'ready' });
  return { ...app, quit, putInPlace };
}

async function updatesOf({ calls }: PracticeApp): Promise<Updates> {
  for await (const updates of await calls.updates.watch()) return updates;
  throw new Error('The stream ended before it began.');
}

describe('the program with a newer version of itself', () => {
  it('is asked about it at the first start, and no sooner looks', async () => {
    const look = vi.fn(async () => release);
    const updater = { look, download: async () => undefined, putInPlace: async () => undefined };
    const here = {
      kind: 'here',
      updater,
      putInPlace: 'at-quit',
      quit: () => {},
      startAgain: async () => {},
    } as const;
    const app = await aPracticeApp({ updatePlace: here });
    await answerEverything(app);
    expect(await updatesOf(app)).toEqual({ kind: 'asked' });
    expect(look).not.toHaveBeenCalled();
  });

  it('restarts for it when nothing goes on', async () => {
    const { calls, app, quit, putInPlace } = await aReadyApp();
    await calls.updates.restart();
    expect(quit).toHaveBeenCalledOnce();
    await app.close();
    expect(putInPlace).toHaveBeenCalledExactlyOnceWith('start-again');
  });

  it('does not start again at a later end, where the user stays after all', async () => {
    const { calls, app, putInPlace } = await aReadyApp();
    await calls.updates.restart();
    app.stay();
    await app.close();
    expect(putInPlace).toHaveBeenCalledExactlyOnceWith('stay-closed');
  });

  it('does not during a build', async () => {
    const ready = await aReadyApp();
    await answerEverything(ready);
    const { calls, quit } = ready;
    const building = build(ready);
    for await (const { phase } of await calls.build.watch()) if (phase === 'running') break;
    expect(await calls.updates.restart()).toMatchObject({ kind: 'ready', waitsFor: 'build' });
    await building;
    expect(quit).not.toHaveBeenCalled();
    expect(await calls.updates.restart()).toMatchObject({ kind: 'ready', waitsFor: null });
    expect(quit).toHaveBeenCalledOnce();
  });

  it('does not during a removal, nor is it put in place at the end then', async () => {
    const ready = await aReadyApp();
    await answerEverything(ready);
    await build(ready);
    await ready.calls.journey.wantRemoval({ removal: 'wanted' });
    expect(await ready.calls.updates.restart()).toMatchObject({ kind: 'ready', waitsFor: 'removal' });
    expect(ready.quit).not.toHaveBeenCalled();
    await ready.app.close();
    expect(ready.putInPlace).not.toHaveBeenCalled();
  });

  it('does not while a call is being answered', async () => {
    const { calls, quit } = await aReadyApp();
    const looking = calls.home.look({ url: 'http://127.0.0.1:1' }).catch(() => undefined);
    expect(await calls.updates.restart()).toMatchObject({ kind: 'ready', waitsFor: 'other' });
    await looking;
    await calls.updates.restart();
    expect(quit).toHaveBeenCalledOnce();
  });
});
