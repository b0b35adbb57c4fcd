import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideSecrets, quoteSafely } from './hide-secrets.ts';

const jwt = 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJhYmMifQ.c2lnbmF0dXJlLW9mLWl0';
const tunnelToken = Buffer.from('{"a":"account","t":"tunnel","s":"c2VjcmV0"}').toString('base64');

describe('what Home Assistant says', () => {
  it.each([
    ['a JWT', `Invalid ${jwt}!`, 'Invalid …!'],
    ['a tunnel token', `--token=${tunnelToken} --metrics`, '--token=… --metrics'],
    [
      'a value called token',
      "Got {'tunnel_token': 'abc', 'log_level': 'info'}",
      "Got {'tunnel_token': …, 'log_level': 'info'}",
    ],
    ['a value in JSON', '{"api_key": "a b c", "port": 1}', '{"api_key": …, "port": 1}'],
    ['a header', 'Authorization: Bearer abc', 'Authorization: Bearer …'],
    ['a long hexadecimal number', `key ${'0a'.repeat(32)} there`, 'key … there'],
  ])('is shown without %s', (_what, said, shown) => expect(hideSecrets(said)).toBe(shown));

  it.each([
    "'AppManager.install' blocked from execution, no supervisor internet connection",
    "Missing option 'additional_hosts' in root in Cloudflared (396f0234_cloudflared)",
    'Unable to reach the origin service … dial tcp 172.30.32.1:8123: connect: connection refused',
    'https://github.com/homeassistant-apps/repository/issues/new/choose/template',
    'supervisor/api post /store/addons/396f0234_cloudflared/install',
  ])('is left as it is: %s', (said) => expect(hideSecrets(said)).toBe(said));

  it('never shows a known secret, wherever it stands', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 8 }), fc.string(), (before, secret, after) => {
        fc.pre(!before.includes('…') && !secret.includes('…'));
        expect(hideSecrets(`${before}${secret}${after}`, [secret])).not.toContain(secret);
      }),
    );
  });

  it('is short, and no token is cut so that it could not be told any more', () => {
    const said = `${'x '.repeat(140)}${jwt}`;
    expect(quoteSafely(said).length).toBeLessThanOrEqual(300);
    expect(quoteSafely(said)).not.toContain('eyJ');
  });
});
