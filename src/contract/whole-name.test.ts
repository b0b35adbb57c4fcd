import anyAscii from 'any-ascii';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWholeName, repairWholeName } from './whole-name.ts';

describe('a whole name', () => {
  it.each([
    ['linden.duckdns.org', 'linden.duckdns.org', []],
    ['https://Ha.Example.org:8443/lovelace', 'ha.example.org', ['scheme', 'port', 'rest', 'capitals']],
    ['ha.example.org.', 'ha.example.org', ['dot']],
  ])('is read from %j', (typed, hostname, parts) => {
    const read = readWholeName(typed);
    expect(read).toMatchObject({ state: 'ok', hostname });
    expect(read.state === 'ok' && read.leftOut.map(({ part }) => part)).toEqual(parts);
  });

  it.each([
    ['', { kind: 'empty' }, undefined],
    ['linden', { kind: 'no-domain', host: 'linden' }, undefined],
    ['192.168.1.20', { kind: 'numbers' }, undefined],
    ['http://192.168.1.20:8123', { kind: 'numbers' }, undefined],
    ['[fd00::1]', { kind: 'numbers' }, undefined],
    ['homeassistant.local', { kind: 'at-home-only', ending: '.local' }, undefined],
    ['ha.fritz.box', { kind: 'at-home-only', ending: '.fritz.box' }, undefined],
    ['müller.duckdns.org', { kind: 'characters', characters: ['ü'] }, 'mueller.duckdns.org'],
    ['home assistant.example.org', { kind: 'characters', characters: [' '] }, 'home-assistant.example.org'],
    ['ha_home.example.org', { kind: 'characters', characters: ['_'] }, 'ha-home.example.org'],
    ['*.example.org', { kind: 'characters', characters: ['*'] }, undefined],
    ['a..b.org', { kind: 'empty' }, 'a.b.org'],
    ['-ha.example.org', { kind: 'hyphen' }, 'ha.example.org'],
    [
      `${'a'.repeat(70)}.example.org`,
      { kind: 'too-long', length: 70, most: 63 },
      `${'a'.repeat(63)}.example.org`,
    ],
    [
      `${`${'a'.repeat(50)}.`.repeat(5)}org`,
      { kind: 'too-long', length: 258, most: 253 },
      `${'a'.repeat(45)}.${`${'a'.repeat(50)}.`.repeat(4)}org`,
    ],
  ])('%j is none, for its true reason, and what would do is offered', (typed, fault, offered) => {
    expect(readWholeName(typed)).toEqual({ state: 'unusable', fault });
    expect(repairWholeName(typed, anyAscii)).toBe(offered);
  });

  it('can be used when it is offered, whatever was typed', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.stringMatching(/^[a-zA-ZäöüÄ0-9._ -]{1,120}$/),
      fc.webUrl(),
      fc.domain().map((domain) => `my home.${domain}`),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const offered = repairWholeName(typed, anyAscii);
        fc.pre(offered !== undefined);
        expect(readWholeName(offered)).toEqual({ state: 'ok', hostname: offered, leftOut: [] });
      }),
    );
  });
});
