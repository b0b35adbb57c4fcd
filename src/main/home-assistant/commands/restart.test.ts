import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../testing/refusal-of.ts';
import { aConnectionAnswering } from '../testing/a-connection.ts';
import { refuse } from '../testing/a-home.ts';
import { restart } from './restart.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('a restart', () => {
  it('is asked for as a service', async () => {
    const { home, double } = await aConnectionAnswering(() => ({ context: {} }));
    await restart(home);
    expect(double.commands()).toEqual([
      { type: 'call_service', domain: 'homeassistant', service: 'restart' },
    ]);
  });

  it('that takes Home Assistant away in the middle of its answer is one', async () => {
    const { home, double } = await aConnectionAnswering((_command, socket) => void socket.terminate());
    await restart(home);
    expect(double.commands()).toHaveLength(1);
  });

  it('that the configuration does not survive is refused', async () => {
    const words = 'The system cannot restart because the configuration is not valid: see the log';
    const { home } = await aConnectionAnswering(() => refuse('home_assistant_error', words));
    expect(await refusalOf(restart(home))).toMatchObject({
      code: 'HOME_CONFIGURATION_BROKEN',
      technical: { message: `home_assistant_error: ${words}` },
    });
  });
});
