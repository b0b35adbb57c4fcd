import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urlsToTry, usualUrls } from './typed-address.ts';

describe('what a person types as the address of the home', () => {
  it.each([
    [
      'homeassistant.local',
      [
        'http://homeassistant.local',
        'http://homeassistant.local:8123',
        'https://homeassistant.local:8123',
        'https://homeassistant.local',
      ],
    ],
    [
      'homeassistant',
      [
        'http://homeassistant',
        'http://homeassistant:8123',
        'https://homeassistant:8123',
        'https://homeassistant',
      ],
    ],
    [
      '192.168.1.10',
      [
        'http://192.168.1.10',
        'http://192.168.1.10:8123',
        'https://192.168.1.10:8123',
        'https://192.168.1.10',
      ],
    ],
    ['192.168.1.10:8123', ['http://192.168.1.10:8123', 'https://192.168.1.10:8123']],
    [
      '[fd00::10]',
      ['http://[fd00::10]', 'http://[fd00::10]:8123', 'https://[fd00::10]:8123', 'https://[fd00::10]'],
    ],
    [
      'HomeAssistant.Local/',
      [
        'http://homeassistant.local',
        'http://homeassistant.local:8123',
        'https://homeassistant.local:8123',
        'https://homeassistant.local',
      ],
    ],
    ['  homeassistant.local:8123  ', ['http://homeassistant.local:8123', 'https://homeassistant.local:8123']],
    ['http://homeassistant.local:8123', ['http://homeassistant.local:8123']],
    ['http://homeassistant.local:8123/lovelace/0?kiosk#top', ['http://homeassistant.local:8123']],
    ['HTTPS://ha.example.com/', ['https://ha.example.com']],
    ['https://ha.example.com:443', ['https://ha.example.com']],
    ['https://192.168.1.10:8123///', ['https://192.168.1.10:8123']],
    [
      'küche.local',
      [
        'http://xn--kche-0ra.local',
        'http://xn--kche-0ra.local:8123',
        'https://xn--kche-0ra.local:8123',
        'https://xn--kche-0ra.local',
      ],
    ],
  ])('%j is tried at %j', (typed, urls) => expect(urlsToTry(typed)).toEqual(urls));

  it.each([
    '',
    '   ',
    '/',
    'my home',
    'http://',
    'http://home assistant.local',
    'ftp://homeassistant.local',
    'file:///etc/passwd',
    'javascript://alert(1)',
    'http://homeassistant.local:99999',
    'http://somebody@homeassistant.local',
    'http://somebody:secret@homeassistant.local',
    'http://:secret@homeassistant.local',
    'fe80::1',
    'homeassistant.local\n:8123',
  ])('%j is no address', (typed) => expect(urlsToTry(typed)).toBeUndefined());

  it('leads to bare origins over HTTP only, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl(), fc.domain()), (typed) => {
        for (const url of urlsToTry(typed) ?? []) {
          expect(url).toMatch(/^https?:\/\/[^/?#@\s]+$/);
          expect(new URL(url).origin).toBe(url);
        }
      }),
    );
  });
});

it('knows where Home Assistant usually is', () => {
  for (const place of usualUrls) expect(new URL(place).origin).toBe(place);
});
