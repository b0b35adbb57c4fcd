import { describe, expect, it } from 'vitest';
import type { Journey } from '../../contract/journey.ts';
import type { Setup } from '../../contract/setup.ts';
import { setupFrom } from '../journey/setup-answers.ts';
import { noteInJourney } from './note-in-journey.ts';

const now = new Date('2026-11-20T12:00:00Z');
const zone = { id: 'zone', name: 'linden.house', account: { id: 'account', name: 'Linden family' } };
const url = 'http://192.0.2.10:8123';
const setup: Setup = {
  id: '0a1b2c3d',
  zone,
  services: [{ hostname: 'ha.linden.house', url, openTo: 'every-device' }],
  devices: [{ id: '000001', name: 'Phone', platform: 'android', validityDays: 365, state: 'on' }],
  policy: { declined: ['http3'] },
};
const blank: Journey = { mode: 'unset', setupId: 'ffffffff', step: 'welcome', answers: {} };

describe('what was built from the terminal', () => {
  it('is what a window that knew nothing wants from then on', () => {
    const noted = noteInJourney(blank, setup, now);
    expect(noted).toMatchObject({ mode: 'real', answers: { built: now.toISOString() } });
    expect(setupFrom(noted)).toEqual(setup);
  });

  it('keeps what the window found out about the same home', () => {
    const found = {
      url: 'http://homeassistant.local:8123',
      reachedAt: url,
      name: 'Linden',
      version: '2026.11.1',
    };
    const before: Journey = {
      ...noteInJourney(blank, { ...setup, devices: [] }, now),
      step: 'hand-over',
    };
    const withHome: Journey = { ...before, answers: { ...before.answers, home: found } };
    const noted = noteInJourney(withHome, setup, now);
    expect(noted).toMatchObject({ step: 'hand-over', answers: { home: found } });
    expect(setupFrom(noted)).toEqual(setup);
  });

  it('keeps who may open what, and forgets whom the window would have let in besides', () => {
    const [home] = setup.services;
    if (!home) throw new Error('expected a service');
    const cameras = { hostname: 'cams.linden.house', url: 'http://192.0.2.20:5000', openTo: ['000002'] };
    const guests: Setup = { ...setup, services: [{ ...home, openTo: ['000001'] }, cameras] };
    const noted = noteInJourney(blank, guests, now);
    expect(setupFrom(noted)).toEqual(guests);
    expect(setupFrom(noteInJourney(noted, setup, now))).toEqual(setup);
  });

  it('leaves a window alone that is about another home', () => {
    const other: Journey = { ...blank, mode: 'real', answers: { domain: zone } };
    expect(noteInJourney(other, setup, now)).toBe(other);
  });
});
