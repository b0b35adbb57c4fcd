import { describe, expect, it, vi } from 'vitest';
import { ElectronDouble } from './testing/electron-double.ts';
import { openWindow } from './window.ts';

async function anOpenWindow({ holds }: { readonly holds: 'nothing' | 'on' }) {
  const electron = new ElectronDouble();
  const stayed = vi.fn();
  const { loaded } = openWindow(electron.module, {
    preload: '/p.cjs',
    icon: '/i.png',
    devTools: 'off',
    language: () => 'en',
    shown: () => undefined,
    stayed,
  });
  await loaded;
  electron.window.holds = holds;
  return Object.assign(electron, { stayed });
}

const STAY = 0;
const CLOSE = 1;

describe('closing the window', () => {
  it('asks nothing when nothing would be lost', async () => {
    const { window, questions } = await anOpenWindow({ holds: 'nothing' });
    window.close();
    expect(window.isDestroyed()).toBe(true);
    expect(questions).toEqual([]);
  });

  it('asks first when keys would be lost, and leaves the window where it is meanwhile', async () => {
    const { window, questions } = await anOpenWindow({ holds: 'on' });
    window.close();
    expect(window.isDestroyed()).toBe(false);
    expect(questions).toHaveLength(1);
    expect(questions[0]?.message).toContain('not handed over');
  });

  it('has staying as what Enter and Escape do', async () => {
    const { window, questions } = await anOpenWindow({ holds: 'on' });
    window.close();
    expect(questions[0]).toMatchObject({ defaultId: STAY, cancelId: STAY });
    expect(questions[0]?.buttons?.[STAY]).toBe('Stay');
  });

  it('closes when the user says so', async () => {
    const { window, questions } = await anOpenWindow({ holds: 'on' });
    window.close();
    await questions[0]?.answer(CLOSE);
    expect(window.isDestroyed()).toBe(true);
  });

  it('stays when the user says so, and asks again the next time', async () => {
    const { window, questions } = await anOpenWindow({ holds: 'on' });
    window.close();
    await questions[0]?.answer(STAY);
    expect(window.isDestroyed()).toBe(false);
    window.close();
    expect(questions).toHaveLength(2);
  });

  it('tells the program that it stays, and nothing where it closes', async () => {
    const { window, questions, stayed } = await anOpenWindow({ holds: 'on' });
    window.close();
    await questions[0]?.answer(STAY);
    expect(stayed).toHaveBeenCalledOnce();
    window.close();
    await questions[1]?.answer(CLOSE);
    expect(stayed).toHaveBeenCalledOnce();
  });

  it('asks once, however often the user tries', async () => {
    const { window, questions } = await anOpenWindow({ holds: 'on' });
    window.close();
    window.close();
    expect(questions).toHaveLength(1);
    expect(window.isDestroyed()).toBe(false);
  });

  it('does not keep a window that could not even ask', async () => {
    const { window, questions } = await anOpenWindow({ holds: 'on' });
    window.close();
    await questions[0]?.fail();
    expect(window.isDestroyed()).toBe(true);
  });

  it('lets a page be loaded afresh without a question: the program keeps the keys', async () => {
    const { window, questions } = await anOpenWindow({ holds: 'on' });
    window.reload();
    expect(window.calls).toContain('reload');
    expect(questions).toEqual([]);
  });

  it('still asks after a reload that came after staying', async () => {
    const { window, questions } = await anOpenWindow({ holds: 'on' });
    window.close();
    await questions[0]?.answer(STAY);
    window.reload();
    window.close();
    expect(questions).toHaveLength(2);
  });
});
