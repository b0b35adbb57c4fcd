import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { expect, it } from 'vitest';
import { readBook } from '../../../guides/read-book.ts';
import { printableRecoverySheet } from '../../../guides/recovery-sheet.ts';
import type { CertificateSeen, Observed } from '../../resources/model/observed.ts';
import {
  aCertificate,
  aDevice,
  allKeysMade,
  anObserved,
  aRule,
  aSetup,
  ourRecord,
  ourRule,
  ourTunnel,
} from '../../resources/testing/situations.ts';
import { makeRecoverySheet } from './make-recovery-sheet.ts';

const book = await readBook('en');
const services = ['ha', 'photos', 'music', 'garden', 'cellar', 'attic', 'shed', 'gate'].map((name) => ({
  hostname: `${name}.linden.house`,
  url: 'http://homeassistant.local:8123',
  openTo: 'every-device' as const,
}));
const setup = aSetup({ services });
const known = {
  atHome: 'http://192.168.1.20:8123',
  ledger: {},
  names: new Map(),
  now: new Date('2026-11-29T20:00:00Z'),
};

const standing: Observed = anObserved({
  tunnel: ourTunnel(setup),
  'lock-rule': {
    webhookIds: {},
    rulesetId: 'ruleset-1',
    rules: [aRule(), ourRule(setup, 'true', { id: 'the-lock', description: 'Latchkey: only listed keys' })],
  },
  'certificate-hostname': services.map(({ hostname }) => hostname),
  'dns-record': services.map(({ hostname }, index) =>
    ourRecord(setup, 'tunnel-1', { id: `record-${index}`, name: hostname }),
  ),
  'client-certificate': allKeysMade(setup),
});

it('the lock and the tunnel are on the sheet, however many names a home has', () => {
  const html = printableRecoverySheet(book, makeRecoverySheet(setup, standing, known));
  expect(html).toContain('the-lock');
  expect(html).toContain('tunnel-1');
  expect(html).toContain('more. At Cloudflare');
});

it('what others made is not on the sheet', () => {
  const { things } = makeRecoverySheet(setup, standing, known);
  expect(things.map(({ id }) => id)).not.toContain('rule-1');
});

it('the sheet lists the keys that open, and neither test keys nor those that are off', () => {
  const devices = [aDevice('Phone'), aDevice('Lost tablet', { state: 'off' })];
  const home = aSetup({ devices });
  const { keys } = makeRecoverySheet(home, { ...standing, 'client-certificate': allKeysMade(home) }, known);
  expect(keys.map(({ name }) => name)).toEqual(['Phone']);
});

it('the sheet lists the keys from before that still open, with what is known of each', () => {
  // Any certificate will do, and every Node brings some.
  const [pem = ''] = rootCertificates;
  const aHandMade = (id: string, more: Partial<CertificateSeen> = {}): CertificateSeen => ({
    ...aCertificate(setup, id),
    ...{ id, keyId: null, commonName: 'Cloudflare', certificatePem: pem, ...more },
  });
  const home = aSetup({
    devices: [aDevice('Phone')],
    adopts: {
      keys: [
        { certificateId: 'dads', name: 'Dad <phone>' },
        { certificateId: 'nameless', name: 'Cloudflare' },
        { certificateId: 'gone', name: 'Old laptop' },
      ],
      rules: [],
    },
  });
  const made = allKeysMade(home);
  const certificates = [
    ...made.certificates,
    aHandMade('dads', { expiresOn: '2033-04-01T10:00:00Z' }),
    aHandMade('nameless'),
    aHandMade('gone', { status: 'revoked' }),
    aHandMade('of-another-service'),
  ];
  const sheet = makeRecoverySheet(
    home,
    { ...standing, 'client-certificate': { ...made, certificates } },
    known,
  );
  const { serialNumber: serial } = new X509Certificate(pem);
  expect(sheet.keys.slice(1)).toEqual([
    { from: 'before', name: 'Dad <phone>', serial, until: '2033-04-01' },
    { from: 'before', name: null, serial, until: '2031-11-20' },
  ]);
  const html = printableRecoverySheet(book, sheet);
  for (const told of [
    '<td>Phone</td>',
    '<td>Dad &lt;phone&gt; (from before)</td>',
    '<td>No name (from before)</td>',
    serial,
  ])
    expect(html).toContain(told);
  expect(html).toContain('The ones from before are not Latchkey’s');
  const withoutAny = makeRecoverySheet(setup, standing, known);
  expect(printableRecoverySheet(book, withoutAny)).not.toContain('from before');
});
