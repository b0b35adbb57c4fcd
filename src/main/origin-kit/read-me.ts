import { type OriginProgram, startProxy } from '../../contract/origin.ts';
import { usualFolder } from '../../contract/proxy.ts';
import { addressLists } from './address-lists.ts';
import type { OriginKit } from './kit.ts';

/** What travels with the files, in plain words: whoever sets the proxy up may have nothing else at hand. */
export function writeReadMe(
  kit: OriginKit,
  program: OriginProgram,
  signedBy: 'origin-ca' | 'others',
): string {
  const sections = [
    begin(kit),
    place(program, signedBy),
    start(),
    router(kit),
    home(kit),
    follow(kit),
    keep(signedBy),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function begin({ hostname }: OriginKit): readonly string[] {
  return [
    `LATCHKEY: THE REVERSE PROXY FOR https://${hostname}`,
    '',
    'Cloudflare asks every visitor for a key, and brings whoever has one to this reverse proxy.',
    'The proxy lets in Cloudflare alone: by its networks, and by a certificate that only your account has.',
    'Keep the order: first the proxy, then the port of the router.',
  ];
}

function place(program: OriginProgram, signedBy: 'origin-ca' | 'others'): readonly string[] {
  return [
    '1. PUT THE FILES IN PLACE',
    `Copy this folder to ${usualFolder} on the computer that runs the proxy.`,
    'Then let nobody but the administrator look into it:',
    '',
    `    sudo chown -R root:root ${usualFolder}`,
    // One command for both: once the folder is shut, a shell that is not root's finds no files in it.
    `    sudo chmod -R u=rwX,go= ${usualFolder}`,
    '',
    ...(program === 'caddy'
      ? ['A Caddy that does not run as root has to be given the files: chown them to its user.', '']
      : []),
    ...(signedBy === 'origin-ca'
      ? ['origin.key is a secret. Delete every other copy of this folder once it is in place.']
      : ['The certificate is yours to get, from Let’s Encrypt for instance, by its DNS challenge.']),
  ];
}

function start(): readonly string[] {
  return [
    '2. START THE PROXY',
    'With Docker:',
    '',
    `    ${startProxy}`,
    '',
    'An nginx or Caddy of your own takes the configuration file of this folder instead.',
  ];
}

function router({ routers: [first], port }: OriginKit): readonly string[] {
  const places = (first?.forwards ?? []).map(({ to }) => to);
  return [
    '3. OPEN ONE PORT OF THE ROUTER',
    `TCP ${port} to ${places.join(' and ') || 'the computer that runs the proxy'}, and nothing else.`,
    'Where the router can tell by where somebody comes from, let in the networks of Cloudflare alone:',
    addressLists.ipv4,
    addressLists.ipv6,
    'They seldom change. Latchkey shows for each router how the list stays right.',
    'For OpenWrt the files are in this folder.',
  ];
}

function home({ trustedProxies }: OriginKit): readonly string[] {
  return [
    '4. LET HOME ASSISTANT TRUST THE PROXY',
    'Settings, System, Network, HTTP server: let it use the X-Forwarded-For header, and add as trusted proxies:',
    ...(trustedProxies.length > 0 ? trustedProxies : ['the address of that computer in your own network']),
    'Before version 2026.8 this stands in a file. Latchkey shows how, and from then on can do it for you.',
  ];
}

function follow({ ddns }: OriginKit): readonly string[] {
  const names = ddns.flatMap((way) => (way.by === 'container' ? way.file.path : []));
  return [
    '5. LET THE NAME FOLLOW YOUR HOME',
    'If your public address changes, something at home has to tell Cloudflare.',
    `${names.join(', ')} is a container for it.`,
    'Make a token of its own: Zone, Zone, Read and Zone, DNS, Edit, for this one domain. Never the Global API Key.',
    'Put it into a file named cloudflare-ddns.env beside it, as one line: CLOUDFLARE_API_TOKEN=…',
    'Then start it:',
    '',
    ...names.map((name) => `    sudo docker compose -f ${usualFolder}/${name} up -d`),
  ];
}

function keep(signedBy: 'origin-ca' | 'others'): readonly string[] {
  return [
    'WHAT HAS TO STAY RIGHT',
    'The list of networks in the proxy’s configuration is as it was when this folder was saved.',
    'When Cloudflare adds one, visits through it are refused. Then save this folder again.',
    ...(signedBy === 'origin-ca'
      ? ['Only Cloudflare believes origin.pem. At home use your home’s inner address.']
      : []),
  ];
}
