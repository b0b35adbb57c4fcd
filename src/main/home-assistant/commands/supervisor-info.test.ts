import { describe, expect, it } from 'vitest';
import { aConnectionAnswering, answersFor } from '../testing/a-connection.ts';
import { readSupervisor } from './supervisor-info.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('the Supervisor', () => {
  it.each([
    [
      'of its own system',
      { hassos: '16.3' },
      { port: 80, ssl: false },
      { port: 80, ssl: false, operatingSystem: 'own' },
    ],
    [
      'on another system',
      { hassos: null },
      { port: 8123, ssl: true },
      { port: 8123, ssl: true, operatingSystem: 'another' },
    ],
    ['that says less', {}, {}, { port: null, ssl: null, operatingSystem: 'another' }],
  ])('%s is told', async (_what, info, core, expected) => {
    const { home } = await aConnectionAnswering(answersFor({ 'get /info': info, 'get /core/info': core }));
    expect(await readSupervisor(home)).toEqual(expected);
  });
});
