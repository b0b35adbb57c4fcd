import { expect, it } from 'vitest';
import { printableRecoverySheet } from '../../../guides/recovery-sheet.ts';
import type { Observed } from '../../resources/model/observed.ts';
import {
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
  const html = printableRecoverySheet(makeRecoverySheet(setup, standing, known), 'en');
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
