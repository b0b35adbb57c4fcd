import { describe, expect, it } from 'vitest';
import { usualProxy } from '../../../contract/proxy.ts';
import { addressOfHome, answerFrom, firstTyped, typedFrom, wrongFields } from './typed-proxy.ts';

const typed = { ...firstTyped(), address: '192.168.1.20' };

describe('what is typed about the proxy', () => {
  it('is the answer once it is whole, and reads back as it was', () => {
    const answer = answerFrom(typed);
    expect(answer).toEqual(usualProxy('192.168.1.20'));
    expect(answer && typedFrom(answer)).toEqual(typed);
    const server = {
      from: 'lets-encrypt',
      certificateFile: '/etc/ssl/home.pem',
      keyFile: '/etc/ssl/home.key',
    } as const;
    const other = { ...usualProxy('fd00::20'), server };
    expect(answerFrom(typedFrom(other))).toEqual(other);
  });

  it.each([
    [{ address: '' }, ['address']],
    [{ address: 'proxy.local' }, ['address']],
    [{ https: '0' }, ['https']],
    [{ https: '443.5' }, ['https']],
    [{ http: '70000' }, ['http']],
    [{ http: '443' }, ['http']],
    [{ folder: 'etc/latchkey' }, ['folder']],
    [{ folder: '/etc/$HOME' }, ['folder']],
    [{ server: 'lets-encrypt', keyFile: 'key.pem' }, ['keyFile']],
  ] as const)('is none where %j is typed, and the field is named', (change, wrong) => {
    const changed = { ...typed, ...change };
    expect(answerFrom(changed)).toBeUndefined();
    expect([...wrongFields(changed)]).toEqual(wrong);
  });

  it('asks for no files where the home makes the certificate', () => {
    expect([...wrongFields({ ...typed, keyFile: 'nothing' })]).toEqual([]);
  });
});

describe('the address of the home itself', () => {
  const home = { url: 'http://homeassistant.local:8123', name: 'Home', version: null };
  it('is the number that is known of it, and no name', () => {
    expect(addressOfHome({ ...home, reachedAt: 'http://192.168.1.10:8123' })).toBe('192.168.1.10');
    expect(addressOfHome({ ...home, url: 'http://[fd00::10]:8123' })).toBe('fd00::10');
    expect(addressOfHome(home)).toBeUndefined();
    expect(addressOfHome(undefined)).toBeUndefined();
  });
});
