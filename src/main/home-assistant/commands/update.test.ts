import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aConnectionAnswering } from '../testing/a-connection.ts';
import { refuse } from '../testing/a-home.ts';
import { beginUpdate } from './update.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('an update', () => {
  it('begins with a backup, and is not waited for', async () => {
    const { home, double, clock } = await aConnectionAnswering(() => undefined);
    const beginning = beginUpdate(home);
    await clock.pass(15_000);
    await beginning;
    await expect.poll(() => double.commands()).toEqual([{ type: 'hassio/update/core', backup: true }]);
  });

  it('that cannot begin says so', async () => {
    const { home } = await aConnectionAnswering(() => refuse('unknown_error', 'no host internet connection'));
    expect((await refusalOf(beginUpdate(home))).code).toBe('HOME_OFFLINE');
  });
});
