import type { RecoveryWords } from '../text/recovery.ts';

export const recovery = {
  title: 'Recovery sheet for {address}',
  facts: {
    address: 'Address',
    atHome: 'At home',
    toWriteIn: '________________________ (write it in yourself)',
    account: 'Cloudflare account',
    domain: 'Domain',
    settings: 'Settings before',
    made: 'Written on',
  },
  setting: '{setting} was {before}',
  lockedOut: {
    title: 'If you cannot get in',
    atHome: {
      known:
        'At home, open {atHome} in a browser. The lock is at Cloudflare, so it is not in your way there.',
      unknown:
        'At home, open Home Assistant at its address on your own network. The lock is at Cloudflare, so it is not in your way there.',
    },
    steps: [
      'Away from home, use another device that has a key.',
      'No key left? Open Latchkey on any computer and connect it to your Cloudflare account. It finds this home again and makes new keys.',
      'Last resort: at Cloudflare, open **Security**, **Security rules** and turn the lock below off. From that moment anyone on the internet can reach your login page. Turn it on again as soon as you are in.',
    ],
  },
  remove: {
    title: 'To remove everything by hand',
    lead: 'Keep this order. The lock goes last, so nothing is left open in between.',
    record: 'Under **DNS**, **Records**: delete the records below.',
    path: {
      tunnel:
        'At home, stop the connector (cloudflared). Then, under **Zero Trust**, **Networks**, **Connectors**: delete the tunnel.',
      'public-address':
        'Close the port in your router. Under **SSL/TLS**, **Origin Server**: revoke the origin certificate.',
    },
    hostname: 'Under **SSL/TLS**, **Client Certificates**, **Hosts**: take out the address.',
    keys: {
      all: 'On the same page: revoke the keys below.',
      someFromBefore:
        'On the same page: revoke the keys below. The ones from before are not Latchkey’s: keep each one that you use elsewhere.',
    },
    home: 'In Home Assistant: take out the external URL and the trusted proxies that Latchkey added, and the Cloudflared app.',
    lock: 'Last of all, under **Security**, **Security rules**: delete the lock.',
  },
  things: {
    title: 'What is at Cloudflare',
    what: 'What',
    name: 'Name',
    id: 'Id',
    kinds: {
      'dns-record': 'DNS record',
      'lock-rule': 'The lock (custom rule)',
      'certificate-hostname': 'Asked for a key at',
      tunnel: 'Tunnel',
      'origin-certificate': 'Origin certificate',
      'pull-certificate': 'Cloudflare’s own certificate',
    },
  },
  keys: {
    title: 'Keys that open',
    device: 'Name',
    serial: 'Serial number',
    until: 'Until',
    none: 'None.',
    fromBefore: '{name} (from before)',
    nameless: 'No name',
  },
  more: {
    things:
      '{count, plural, one {And one more. At Cloudflare it carries the word “latchkey” or an address of this home.} other {And {count} more. At Cloudflare they carry the word “latchkey” or an address of this home.}}',
    keys: 'And {count} more, under **SSL/TLS**, **Client Certificates**.',
  },
  otherwise:
    'Cloudflare may have moved a menu since this was written. Search its dashboard for the words in bold.',
  scan: 'Scan to open it',
  notes: 'Room for notes, but not for passwords',
  keep: 'This page shows no secrets. Keep it where you can find it without the internet.',
} as const satisfies RecoveryWords;
