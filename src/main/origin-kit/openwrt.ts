import type { PlacedFile } from '../../contract/origin.ts';
import { addressLists } from './address-lists.ts';
import { type CheckedInput, portLeadsTo } from './kit-input.ts';

/** The sets by their names in the firewall, and the files that they are read from. */
const sets = {
  ipv4: { name: 'cloudflare4', file: '/etc/cloudflare-ips-v4' },
  ipv6: { name: 'cloudflare6', file: '/etc/cloudflare-ips-v6' },
} as const;

const scriptPath = '/etc/cloudflare-ips.sh';

/** OpenWrt 22.03 and later: two sets, the port for those in them, and a script that fetches the sets each night. */
export function listOpenWrtFiles(input: CheckedInput): {
  readonly files: readonly PlacedFile[];
  readonly commands: readonly string[];
} {
  const { networks } = input;
  return {
    files: [
      { path: sets.ipv4.file, text: `${networks.ipv4.join('\n')}\n` },
      { path: sets.ipv6.file, text: `${networks.ipv6.join('\n')}\n` },
      { path: '/etc/config/firewall (added at its end)', text: printFirewall(input) },
      { path: scriptPath, text: printScript() },
    ],
    commands: [
      `chmod 700 ${scriptPath}`,
      `echo '17 4 * * * ${scriptPath}' >> /etc/crontabs/root`,
      '/etc/init.d/cron restart',
      '/etc/init.d/firewall restart',
    ],
  };
}

function printFirewall(input: CheckedInput): string {
  const { port } = input;
  const { ipv4, ipv6 } = portLeadsTo(input);
  const set = ({ name, file }: (typeof sets)['ipv4' | 'ipv6'], family: 'ipv4' | 'ipv6') => [
    'config ipset',
    `\toption name '${name}'`,
    `\toption family '${family}'`,
    "\tlist match 'src_net'",
    `\toption loadfile '${file}'`,
    '',
  ];
  const forward = (to: string) => [
    'config redirect',
    "\toption name 'Home Assistant, from Cloudflare'",
    "\toption target 'DNAT'",
    "\toption family 'ipv4'",
    "\toption src 'wan'",
    "\toption dest 'lan'",
    "\tlist proto 'tcp'",
    `\toption src_dport '${port}'`,
    `\toption dest_ip '${to}'`,
    `\toption dest_port '${port}'`,
    `\toption ipset '${sets.ipv4.name}'`,
    '',
  ];
  // IPv6 needs no translation: the proxy has an address of its own.
  const accept = (to: string) => [
    'config rule',
    "\toption name 'Home Assistant, from Cloudflare over IPv6'",
    "\toption family 'ipv6'",
    "\toption src 'wan'",
    "\toption dest 'lan'",
    "\tlist proto 'tcp'",
    `\toption dest_ip '${to}'`,
    `\toption dest_port '${port}'`,
    `\toption ipset '${sets.ipv6.name}'`,
    "\toption target 'ACCEPT'",
    '',
  ];
  return [
    ...(ipv4 ? [...set(sets.ipv4, 'ipv4'), ...forward(ipv4)] : []),
    ...(ipv6 ? [...set(sets.ipv6, 'ipv6'), ...accept(ipv6)] : []),
  ].join('\n');
}

/** A list that could not be fetched, or that is no list, leaves the one that is there. */
function printScript(): string {
  const lines = [
    '#!/bin/sh',
    'fetch() {',
    '  new=$(mktemp) || return',
    '  if wget -q -O "$new" "$1" && [ -s "$new" ] && ! grep -qvE "$3" "$new"; then',
    '    cat "$new" > "$2"',
    '  fi',
    '  rm -f "$new"',
    '}',
    `fetch ${addressLists.ipv4} ${sets.ipv4.file} '^[0-9.]+/[0-9]+$'`,
    `fetch ${addressLists.ipv6} ${sets.ipv6.file} '^[0-9a-fA-F:]+/[0-9]+$'`,
    '/etc/init.d/firewall reload',
    '',
  ];
  return lines.join('\n');
}
