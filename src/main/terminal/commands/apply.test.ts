import { expect, it, onTestFinished } from 'vitest';
import { terminalInEnglish as t } from '../../../words/terminal.ts';
import { systemClock, withShortSleeps } from '../../clock/clock.ts';
import { createHomeFinder } from '../../home-assistant/find/home-finder.ts';
import { lookUpHere } from '../../home-assistant/find/with-reached-at.ts';
import { createKeyPool } from '../../keys/key-pool.ts';
import type { Output } from '../output.ts';
import { aTerminal, type Terminal } from '../testing/a-terminal.ts';
import { openWork } from '../work.ts';
import { applyHome } from './apply.ts';

const silent: Output = { t, say() {}, print() {}, note() {}, warn() {}, end() {} };

/** Applies to the practice world as if it were real, with a vault that is in memory alone. */
async function applyForReal({ files }: Terminal, out: string | undefined): Promise<number> {
  const clock = withShortSleeps(systemClock, 5);
  const keyPool = createKeyPool();
  const finder = createHomeFinder({ clock, listen: async () => [], lookUp: lookUpHere });
  const work = await openWork(
    {
      setupFile: files.setup,
      world: files.world,
      address: undefined,
      homeToken: undefined,
      dataFolder: files.keys,
      keychain: 'none',
      token: undefined,
      access: 'writing',
    },
    { clock, keyPool, finder, t, readInput: async () => '' },
  );
  onTestFinished(async () => {
    await work.close();
    await keyPool.close();
  });
  const workspace = { ...work.place.workspace, mode: 'real' as const };
  return applyHome(
    { ...work, place: { ...work.place, workspace } },
    { out, agree: 'agreed', keyPool },
    silent,
  );
}

it('certifies no key that nobody would keep', async () => {
  const terminal = await aTerminal();
  await expect(applyForReal(terminal, undefined)).rejects.toMatchObject({
    reason: { kind: 'keys-would-be-lost' },
  });
  expect(terminal.world.counts().writes).toBe(0);
});

it('makes keys where a folder keeps them', async () => {
  const terminal = await aTerminal();
  expect(await applyForReal(terminal, terminal.files.keys)).toBe(0);
});
