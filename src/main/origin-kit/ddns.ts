import type { DdnsWay } from '../../contract/origin.ts';
import type { CheckedInput } from './kit-input.ts';

/** What the token of such a program may do, of this domain alone. Never the global key, and never Latchkey's own token. */
export const ddnsRights = [
  { group: 'Zone', right: 'Zone', access: 'Read' },
  { group: 'Zone', right: 'DNS', access: 'Edit' },
] as const;

/** It is written for the families that Cloudflare visits alone: a record of another one would lead where nobody answers. */
export function describeDdns({ hostname, comment, visited }: CheckedInput): readonly DdnsWay[] {
  const lines = [
    // The proxy's compose.yaml is in the same folder: without a name of its own each would take the other for its own.
    'name: cloudflare-ddns',
    'services:',
    '  cloudflare-ddns:',
    '    image: favonia/cloudflare-ddns:1',
    '    # Needed to see the home’s own IPv6 address.',
    '    network_mode: host',
    '    restart: unless-stopped',
    '    read_only: true',
    '    cap_drop: [all]',
    '    security_opt: [no-new-privileges:true]',
    '    env_file: cloudflare-ddns.env',
    '    environment:',
    `      DOMAINS: "${hostname}"`,
    '      PROXIED: "true"',
    `      RECORD_COMMENT: "${comment}"`,
    ...(visited.ipv4 ? [] : ['      IP4_PROVIDER: "none"']),
    ...(visited.ipv6 ? [] : ['      IP6_PROVIDER: "none"']),
    '',
  ];
  const file = { path: 'keep-the-address.yaml', text: lines.join('\n') };
  return [
    ...(visited.ipv4 ? [{ by: 'home-assistant', record: hostname } as const] : []),
    { by: 'container', file },
  ];
}
