import type { DdnsWay } from '../../contract/origin.ts';
import type { CheckedInput } from './kit-input.ts';

/** What the token of such a program may do, of this domain alone. Never the global key, and never Latchkey's own token. */
export const ddnsRights = [
  { group: 'Zone', right: 'Zone', access: 'Read' },
  { group: 'Zone', right: 'DNS', access: 'Edit' },
] as const;

export function describeDdns({ hostname, comment, proxy }: CheckedInput): readonly DdnsWay[] {
  const families = [...(proxy.ipv4 ? (['ipv4'] as const) : []), ...(proxy.ipv6 ? (['ipv6'] as const) : [])];
  const lines = [
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
    ...(families.includes('ipv4') ? [] : ['      IP4_PROVIDER: "none"']),
    ...(families.includes('ipv6') ? [] : ['      IP6_PROVIDER: "none"']),
    '',
  ];
  const file = { path: 'compose.yaml', text: lines.join('\n') };
  return [
    ...(families.includes('ipv4') ? [{ by: 'home-assistant', record: hostname } as const] : []),
    { by: 'container', file },
  ];
}
