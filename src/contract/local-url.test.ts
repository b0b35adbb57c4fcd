import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLocalUrl, repairLocalUrl } from './local-url.ts';

describe('an address at home', () => {
  it.each([
    ['homeassistant.local', 'http://homeassistant.local', 'guessed'],
    [' nvr:5000 ', 'http://nvr:5000', 'guessed'],
    ['HTTPS://NVR.local/', 'https://nvr.local', 'typed'],
    ['http://[fd00::5]:8123/lovelace', 'http://[fd00::5]:8123', 'typed'],
  ])('is read from “%s”', (typed, origin, scheme) => {
    const read = readLocalUrl(typed);
    expect(read).toMatchObject({ state: 'ok', scheme });
    expect(read.state === 'ok' && read.url.origin).toBe(origin);
  });

  it.each([
    ['home assistant.local', 'space', 'homeassistant.local'],
    ['http://home assistant:8123', 'space', 'http://homeassistant:8123'],
    ['ftp://homeassistant.local', 'other-scheme', 'homeassistant.local'],
    ['http://anna:secret@ha.local:8123/x', 'has-login', 'http://ha.local:8123'],
    ['http://ha.local:81230', 'port', 'http://ha.local'],
    ['192.168.1.20:99999', 'port', '192.168.1.20'],
    ['192,168,1,20:8123', 'mangled', '192.168.1.20:8123'],
    ['192.168.1.20;8123', 'mangled', '192.168.1.20:8123'],
    ['http:/ha.local:8123', 'mangled', 'http://ha.local:8123'],
    ['http:ha.local', 'mangled', 'http://ha.local'],
    ['http//ha.local:8123', 'mangled', 'http://ha.local:8123'],
    ['http:\\\\ha.local:8123', 'mangled', 'http://ha.local:8123'],
    ['ha.local:port', 'mangled', undefined],
    ['http://', 'mangled', undefined],
    ['300.300.300.300', 'mangled', undefined],
  ])('in “%s” says what is wrong, and offers what would do', (typed, state, offered) => {
    expect(readLocalUrl(typed).state).toBe(state);
    expect(repairLocalUrl(typed)).toBe(offered);
  });

  it('can be opened when it is offered, and has nothing left to put right', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.webUrl({
        withFragments: true,
        withQueryParameters: true,
        authoritySettings: { withUserInfo: true },
      }),
      fc.stringMatching(/^(?:https?:\/\/)?[a-z0-9 .,;:@_-]{1,40}$/),
    );
    fc.assert(
      fc.property(anything, (typed) => {
        const offered = repairLocalUrl(typed);
        fc.pre(offered !== undefined);
        expect(readLocalUrl(offered).state).toBe('ok');
        expect(repairLocalUrl(offered)).toBeUndefined();
      }),
    );
  });
});
