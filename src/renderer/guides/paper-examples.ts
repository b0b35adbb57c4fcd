import type { RecoverySheet } from '../../guides/recovery-sheet.ts';
import type { Sheet } from '../../guides/sheet.ts';

/** What tests print. Whatever is long here is as long as it can be. */

export const aLongDevice: Omit<Sheet, 'platform'> = {
  name: `Großmutters “Küchen-Tablet” ${'Ÿ'.repeat(170)} 🗝️`,
  address: `${'longest-name.'.repeat(19)}example`,
  file: `${'grossmutters-kuechen-tablet-'.repeat(2)}.p12`,
  files: ['p12', 'mobileconfig'].map((ending) => `${'grossmutters-kuechen-tablet-'.repeat(2)}.${ending}`),
};

export const anAuthority = {
  address: 'ha.linden.house',
  file: 'ha-linden-house.crt',
  authority: 'Latchkey ha.linden.house',
  fingerprint: Array.from({ length: 32 }, () => 'A7').join(':'),
  thumbprint: Array.from({ length: 20 }, () => '3C').join(':'),
};

const id = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

export const aRecoverySheet: RecoverySheet = {
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

export const aLongRecoverySheet: RecoverySheet = {
  ...aRecoverySheet,
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
