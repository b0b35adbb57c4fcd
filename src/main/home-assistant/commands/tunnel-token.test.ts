import { describe, expect, it } from 'vitest';
import { parseTunnelId } from './tunnel-token.ts';

const id = 'c1744f8b-faa1-48a4-9e5c-02ac921467fa';
const token = Buffer.from(
  JSON.stringify({ a: '0123456789abcdef0123456789abcdef', t: id, s: Buffer.alloc(32, 7).toString('base64') }),
).toString('base64');

describe('whose tunnel a token is for', () => {
  it.each([
    ['as it is', token],
    ['with blanks around it', ` ${token}\n`],
    ['in quotes', `"${token}"`],
    ['without its last sign', token.slice(0, -1)],
    ['cut at its end', token.slice(0, -20)],
    ['without its first sign', token.slice(1)],
    ['without its first two signs', token.slice(2)],
    ['without its first three signs', token.slice(3)],
    ['with a byte order mark', `\uFEFF${token}`],
    ['broken over two lines', `${token.slice(0, 40)}\n${token.slice(40)}`],
    ['as part of a command', `sudo cloudflared service install ${token}`],
    ['as an option', `--token=${token}`],
    ['with a foreign sign in it', `${token.slice(0, 120)}*${token.slice(120)}`],
  ])('is told of one %s', (_how, text) => {
    expect(parseTunnelId(text)).toBe(id);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'abc'],
    ['only its beginning', token.slice(0, 30)],
    ['a token of another kind', 'cfut_0123456789012345678901234567890123456789'],
    ['base64 of something else', Buffer.from('{"a":"x"}').toString('base64')],
  ])('nobody can tell of %s', (_what, text) => {
    expect(parseTunnelId(text)).toBeUndefined();
  });
});
