import { describe, expect, it } from 'vitest';
import { aConnectionAnswering, answersFor, running } from '../testing/a-connection.ts';
import type { Answers } from '../testing/a-home.ts';
import { readInstallation } from './installation.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('system_health/info', () => {
  const health = (type: string) => ({
    homeassistant: { info: { installation_type: type, version: '2026.11.1' } },
  });
  const events =
    (...sent: readonly object[]): Answers =>
    ({ type }, socket) => {
      if (type !== 'system_health/info') return null;
      socket.send('{"id":3,"type":"result","success":true,"result":null}');
      for (const event of sent) socket.send(JSON.stringify({ id: 3, type: 'event', event }));
      return undefined;
    };

  it.each([
    ['Home Assistant OS', 'os'],
    ['Home Assistant Supervised', 'supervised'],
    ['Home Assistant Container', 'container'],
    ['Home Assistant Core', 'core'],
    ['Unknown', 'unknown'],
  ])('says %s for %s', async (type, installation) => {
    const { home } = await aConnectionAnswering(
      events({ type: 'initial', data: health(type) }, { type: 'finish' }),
    );
    expect(await readInstallation(home, undefined)).toBe(installation);
  });

  it('is understood without an envelope', async () => {
    const { home } = await aConnectionAnswering(events(health('Home Assistant OS')));
    expect(await readInstallation(home, undefined)).toBe('os');
  });

  it.each([
    ['own', 'os'],
    ['another', 'supervised'],
  ] as const)('that is not known leaves it to the Supervisor (%s)', async (operatingSystem, installation) => {
    const { home } = await aConnectionAnswering(answersFor(running));
    expect(await readInstallation(home, { port: 80, ssl: false, operatingSystem })).toBe(installation);
    expect(await readInstallation(home, undefined)).toBe('unknown');
  });

  it('that says nothing is not waited for long', async () => {
    const { home, clock } = await aConnectionAnswering(events());
    const installation = readInstallation(home, undefined);
    await clock.pass(5000);
    expect(await installation).toBe('unknown');
  });
});
