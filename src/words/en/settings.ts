import type { ZoneSettingId } from '../../contract/setup.ts';

/** The domain's settings that help the lock: a name, what it does for you, and its name at Cloudflare. */
export const settings = {
  websockets: {
    name: 'Allow live updates',
    why: 'Home Assistant shows changes the moment they happen. That needs this.',
    technical: 'WebSockets',
  },
  always_use_https: {
    name: 'Always use encryption',
    why: 'Visitors who come without encryption are sent to the encrypted address.',
    technical: 'Always Use HTTPS',
  },
  min_tls_version: {
    name: 'Refuse old encryption',
    why: 'Only devices with up-to-date encryption get in. Today’s phones and browsers all have it.',
    technical: 'Minimum TLS Version',
  },
  ssl: {
    name: 'Encrypt all the way',
    why: 'Traffic stays encrypted between Cloudflare and your private path too.',
    technical: 'SSL/TLS encryption mode',
  },
  http3: {
    name: 'Use the older, proven transport',
    why: 'Some browsers lose the live connection to Home Assistant when the newest transport, HTTP/3, meets keys. The older one is well proven.',
    technical: 'HTTP/3 (with QUIC)',
  },
} as const satisfies Readonly<
  Record<ZoneSettingId, { readonly name: string; readonly why: string; readonly technical: string }>
>;
