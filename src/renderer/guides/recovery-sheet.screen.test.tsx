import { describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { readBook } from '../../guides/read-book.ts';
import { printableRecoverySheet, type RecoverySheet } from '../../guides/recovery-sheet.ts';

const book = await readBook('en');

const id = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

const usual: RecoverySheet = {
  address: 'ha.linden.house',
  atHome: 'http://192.168.1.20:8123',
  domain: { name: 'linden.house', id },
  account: { name: 'Linden family', id },
  by: 'tunnel',
  inHome: 'changed',
  settings: [{ setting: 'http3', before: 'on' }],
  things: [
    { what: 'dns-record', name: 'ha.linden.house (CNAME)', id },
    { what: 'lock-rule', name: 'Latchkey: only listed keys reach ha.linden.house', id },
    { what: 'certificate-hostname', name: 'ha.linden.house', id: '' },
    { what: 'tunnel', name: 'latchkey-1a2b3c4d-linden-house', id: 'f70ff985-a4ef-4643-bbbc-4a0ed4fc8415' },
  ],
  keys: ['Anna’s phone', 'Ben’s tablet'].map((name) => ({
    from: 'latchkey',
    name,
    serial: `4A${id.toUpperCase()}`,
    until: '2031-11-28',
  })),
  made: '2026-11-29',
};

const long: RecoverySheet = {
  ...usual,
  address: `${'longest-name.'.repeat(19)}example`,
  atHome: `http://${'long-name.'.repeat(12)}local:8123`,
  account: { name: 'The account of a family with a very long name '.repeat(3), id },
  settings: ['websockets', 'always_use_https', 'min_tls_version', 'ssl', 'http3'].map((setting) => ({
    setting,
    before: 'off',
  })),
  things: Array.from(
    { length: 24 },
    (_, index) => ({ what: 'lock-rule', name: `${'longest-name.'.repeat(19)}${index}`, id }) as const,
  ),
  keys: Array.from({ length: 98 }, (_, index) => ({
    from: index % 2 === 0 ? 'latchkey' : 'before',
    name: `Großmutters “Küchen-Tablet” ${index}`,
    serial: `4A${id.toUpperCase()}`,
    until: '2031-11-28',
  })),
};

const unknownAtHome: RecoverySheet = { ...usual, atHome: null };

describe('the recovery sheet', () => {
  it('is one page of A4 or Letter, however much there is', async () => {
    for (const [look, sheet] of Object.entries({ usual, long, unknownAtHome })) {
      const html = printableRecoverySheet(book, sheet);
      for (const paper of ['A4', 'Letter'] as const) {
        expect.soft(await commands.print(html, paper), `${paper}, ${look}`).toEqual({ pages: 1, cutOff: [] });
      }
    }
  });

  it('leaves room for the address at home where nobody told it', () => {
    const html = printableRecoverySheet(book, unknownAtHome);
    expect(html).toContain('write it in yourself');
    expect(html).toContain('at its address on your own network');
  });

  it('says how many things it has no room for', () => {
    const html = printableRecoverySheet(book, long);
    expect(html).toContain('And 18 more.');
    expect(html).toContain('And 90 more, under');
    expect(printableRecoverySheet(book, usual)).not.toContain('more.');
  });
});
