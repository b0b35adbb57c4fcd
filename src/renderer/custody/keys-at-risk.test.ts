import { describe, expect, it } from 'vitest';
import type { Answers, Journey } from '../../contract/journey.ts';
import type { KeyState } from '../../contract/key-state.ts';
import { aJourney, answersBefore, threeDevices } from '../testing/situation.ts';
import { keysAtRisk } from './keys-at-risk.ts';

const everyDevice = threeDevices.map(({ id }) => id);

function built(changes: Partial<Answers> = {}, mode: Journey['mode'] = 'real'): Journey {
  return aJourney('hand-over', mode, { ...answersBefore('hand-over'), ...changes });
}

function seen(states: Readonly<Record<string, KeyState['state']>> = {}) {
  const keys = threeDevices.map(({ id }) => ({
    deviceId: id,
    fileName: `${id}.p12`,
    keyName: 'Phone',
    state: states[id] ?? ('ready' as const),
    expiresOn: null,
  }));
  return { keys };
}

describe('the keys that would be lost', () => {
  it('are those that are made and not handed over', () => {
    expect(keysAtRisk(built(), seen())).toEqual(everyDevice);
    expect(keysAtRisk(built({ handedOver: ['a1a1a1'] }), seen())).toEqual(['b2b2b2', 'c3c3c3']);
    expect(keysAtRisk(built({ handedOver: everyDevice }), seen())).toEqual([]);
  });

  it('are only those that are here', () => {
    const elsewhere = seen({
      a1a1a1: 'not-on-this-computer',
      b2b2b2: 'spare-copy-deleted',
      c3c3c3: 'not-made',
    });
    expect(keysAtRisk(built(), elsewhere)).toEqual([]);
  });

  it('are not those of a device that is switched off', () => {
    const devices = threeDevices.map((device) => ({ ...device, state: 'off' as const }));
    expect(keysAtRisk(built({ devices }), seen())).toEqual([]);
  });

  it('are none before there is a lock, and none in practice', () => {
    expect(keysAtRisk(aJourney('build'), seen())).toEqual([]);
    expect(keysAtRisk(built({}, 'practice'), seen())).toEqual([]);
  });

  it('stay the same while the answers change under a lock that stands', () => {
    const { built: _, ...changed } = answersBefore('hand-over');
    expect(keysAtRisk(aJourney('devices', 'real', changed), seen())).toEqual(everyDevice);
  });

  it('count as here while nobody could look', () => {
    expect(keysAtRisk(built(), undefined)).toEqual(everyDevice);
    expect(keysAtRisk(built(), { problem: { code: 'OFFLINE' } })).toEqual(everyDevice);
  });

  it('are none after a start without a token, which was forgotten together with them', () => {
    expect(keysAtRisk(built(), { problem: { code: 'NOT_CONNECTED' } })).toEqual([]);
  });
});
