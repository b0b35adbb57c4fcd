import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exception } from '../../contract/exception.ts';
import type { Setup } from '../../contract/setup.ts';
import { answersFrom, setupFrom } from './setup-answers.ts';

const zone = { id: 'zone', name: 'linden.house', account: { id: 'account', name: 'Linden family' } };
const devices = ['000001', '000002', '000003'].map(
  (id) => ({ id, name: `Device ${id}`, platform: 'android', validityDays: 365, state: 'on' }) as const,
);
const openTo = fc.oneof(fc.constant('every-device' as const), fc.subarray(devices.map(({ id }) => id)));
const assistant: Exception = {
  id: 'a1b2c3',
  purpose: { kind: 'alexa' },
  at: { kind: 'own-hostname', hostname: 'alexa.linden.house' },
  reach: { kind: 'exact', paths: ['/api/alexa/smart_home'] },
  methods: ['POST'],
  from: { networks: [], asns: [16_509], countries: [] },
  program: null,
  until: null,
};
const url = 'http://192.0.2.10:8123';

describe('a Setup with several addresses', () => {
  it('comes out of its answers as it went in, whoever may open what', () => {
    fc.assert(
      fc.property(
        openTo,
        fc.array(openTo, { maxLength: 3 }),
        fc.subarray([assistant]),
        (home, others, exceptions) => {
          const services = [
            { hostname: 'ha.linden.house', url, openTo: home },
            ...others.map((each, index) => ({
              hostname: `s${index}.linden.house`,
              url: `http://192.0.2.20:${5000 + index}`,
              openTo: each,
            })),
            ...exceptions.map(() => ({ hostname: 'alexa.linden.house', url, openTo: [] })),
          ];
          const policy = { declined: [], ...(exceptions.length > 0 ? { exceptions } : {}) };
          const setup: Setup = { id: '0a1b2c3d', zone, services, devices, policy };
          const answers = answersFrom(setup);
          const journey = { mode: 'real', setupId: setup.id, step: 'build', answers } as const;
          expect(setupFrom(journey)).toEqual(setup);
        },
      ),
    );
  });
});
