import { type OtherDoor, type OtherDoors, unseenPlaces } from '../../contract/other-door.ts';
import { aChange } from './planned-changes.ts';

const older = { id: '7d1f0c2e', name: 'homeassistant' };
export const olderEntry = {
  kind: 'tunnel-entry',
  tunnel: older,
  hostname: 'old.linden.house',
  path: null,
  service: 'http://homeassistant:8123',
} as const;

const record = { ttl: 1, comment: '', proxied: false } as const;

const doors: readonly OtherDoor[] = [
  {
    kind: 'tunnel-entry',
    sureness: 'certain',
    knock: 'opens',
    tunnel: { name: older.name, whose: 'other' },
    hostname: 'old.linden.house',
    service: 'http://homeassistant:8123',
    addresses: ['old.linden.house'],
    closes: olderEntry,
  },
  {
    kind: 'tunnel-entry',
    sureness: 'likely',
    knock: 'not-tried',
    tunnel: { name: older.name, whose: 'other' },
    hostname: null,
    service: 'http://localhost:8123',
    addresses: [],
    closes: { ...olderEntry, hostname: null, service: 'http://localhost:8123' },
  },
  {
    kind: 'direct-record',
    sureness: 'certain',
    knock: 'no-answer',
    type: 'A',
    address: '*.linden.house',
    content: '203.0.113.7',
    closes: {
      kind: 'dns-record',
      record: { ...record, type: 'A', name: '*.linden.house', content: '203.0.113.7' },
    },
  },
  { kind: 'former-url', sureness: 'certain', knock: 'opens', url: 'https://lindens.duckdns.org:8123' },
  { kind: 'remote-ui', sureness: 'certain', knock: 'no-answer', address: 'abcdef.ui.nabu.casa' },
  { kind: 'app', sureness: 'likely', knock: 'not-tried', app: 'duckdns', name: 'Duck DNS' },
  {
    kind: 'address-allowance',
    sureness: 'certain',
    knock: 'not-tried',
    target: 'network',
    value: '198.51.100.0/24',
    note: 'Office',
    holdsAt: 'this-domain',
  },
  {
    kind: 'origin-rule',
    sureness: 'certain',
    knock: 'opens',
    by: 'origin-rule',
    name: 'Home on the shop',
    address: 'shop.linden.house',
  },
  {
    kind: 'port-forward',
    sureness: 'certain',
    knock: 'no-answer',
    port: 8123,
    leadsTo: '192.168.1.10:8123',
    name: 'Home Assistant',
    behind: 'the-internet',
  },
  {
    kind: 'port-forward',
    sureness: 'likely',
    knock: 'not-tried',
    port: 443,
    leadsTo: '192.168.1.10:443',
    name: '',
    behind: 'another-router',
  },
  {
    ...{ kind: 'port-forward', sureness: 'certain', knock: 'no-answer', port: 'every' },
    ...{ leadsTo: '192.168.1.10', name: 'DMZ', behind: 'the-internet' },
  },
  {
    kind: 'worker',
    sureness: 'likely',
    knock: 'opens',
    by: 'snippet',
    pattern: 'Home on the shop',
    address: 'shop.linden.house',
  },
  {
    kind: 'worker',
    sureness: 'likely',
    knock: 'opens',
    by: 'route',
    pattern: '*.linden.house/*',
    address: 'hub.linden.house',
  },
  {
    kind: 'product',
    sureness: 'certain',
    knock: 'opens',
    by: 'load-balancer',
    address: 'both.linden.house',
    leadsTo: '203.0.113.7',
  },
  {
    kind: 'product',
    sureness: 'certain',
    knock: 'no-answer',
    by: 'spectrum',
    address: 'raw.linden.house:8123',
    leadsTo: '203.0.113.7',
  },
  {
    kind: 'product',
    sureness: 'likely',
    knock: 'opens',
    by: 'custom-hostname',
    address: 'home.grove.example',
    leadsTo: null,
  },
];

/** Every kind of way in that does not pass the lock. */
export const everyOtherDoor: OtherDoors = {
  doors,
  dangers: [],
  unseen: unseenPlaces,
};

/** The most usual one: an address from before, in a tunnel of the same account. */
export const oneOtherDoor: OtherDoors = { doors: doors.slice(0, 1), dangers: [], unseen: ['home-assistant'] };

export const closingThePlan = aChange(
  {
    kind: 'tunnel-configuration.close',
    resource: 'tunnel-configuration',
    id: 'tunnel-configuration/close/7d1f0c2e',
    tunnel: older,
    entries: [{ hostname: 'old.linden.house', service: 'http://homeassistant:8123' }],
  },
  'PUT',
  '/accounts/9c0d4e11/cfd_tunnel/7d1f0c2e/configurations',
  { config: { ingress: [{ service: 'http_status:404' }] } },
);
