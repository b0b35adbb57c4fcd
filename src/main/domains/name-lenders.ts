import type { NameLender } from '../../contract/domain.ts';

/**
 * Suffixes below which somebody gives names away, by who does: dynamic DNS, makers of routers and disks, and tunnels. A
 * name there cannot move to Cloudflare (facts: domains#borrowed-names). Most suffixes stand in the Public Suffix List; here is
 * whose they are, and those that are missing there.
 */
export const lenderSuffixes: Readonly<Record<Exclude<NameLender, 'somebody'>, readonly string[]>> = {
  duckdns: ['duckdns.org'],
  'no-ip': [
    ...['ddns.net', 'ddnsking.com', 'hopto.org', 'hopto.me', 'myftp.biz', 'myftp.org', 'myvnc.com'],
    ...['no-ip.biz', 'no-ip.info', 'no-ip.org', 'noip.me', 'noip.us', 'onthewifi.com', 'redirectme.net'],
    ...['servebeer.com', 'serveblog.net', 'serveftp.com', 'servegame.com', 'servehttp.com', 'servemp3.com'],
    ...['serveminecraft.net', 'sytes.net', 'webhop.me', 'zapto.org', 'bounceme.net', '3utilities.com'],
    ...['gotdns.ch', 'viewdns.net', 'freedynamicdns.net', 'freedynamicdns.org', 'access.ly'],
  ],
  dynu: [
    ...['dynu.net', 'freeddns.org', 'ddnsfree.com', 'ddnsgeek.com', 'giize.com', 'gleeze.com', 'kozow.com'],
    ...['loseyourip.com', 'ooguy.com', 'theworkpc.com', 'casacam.net', 'accesscam.org', 'camdvr.org'],
    ...['mywire.org', 'webredirect.org', 'myddns.rocks', 'blogsite.xyz'],
  ],
  freedns: [
    'mooo.com',
    'afraid.org',
    'strangled.net',
    'chickenkiller.com',
    'crabdance.com',
    'ignorelist.com',
  ],
  dynv6: ['dynv6.net', 'v6.rocks', 'dns.army', 'dns.navy'],
  ipv64: ['ipv64.net', 'ipv64.de', 'any64.de', 'home64.de', 'srv64.de'],
  desec: ['dedyn.io'],
  'nabu-casa': ['nabu.casa'],
  myfritz: ['myfritz.net', 'myfritz.link'],
  synology: [
    'synology.me',
    'diskstation.me',
    'dscloud.me',
    'dscloud.biz',
    'dsmynas.com',
    'myds.me',
    'i234.me',
  ],
  qnap: ['myqnapcloud.com', 'myqnapcloud.cn', 'mycloudnas.com', 'mynascloud.com'],
  asus: ['asuscomm.com'],
  'tp-link': ['tplinkdns.com'],
  mikrotik: ['sn.mynetname.net'],
  tailscale: ['ts.net'],
  'cloudflare-itself': ['trycloudflare.com', 'workers.dev', 'pages.dev', 'cfargotunnel.com'],
  ngrok: ['ngrok.io', 'ngrok.app', 'ngrok.dev', 'ngrok-free.app', 'ngrok-free.dev'],
};

/** Whose suffix a name is below, or is itself: the longest one counts. */
export function findLender(
  host: string,
): { readonly lender: NameLender; readonly suffix: string } | undefined {
  // Object.entries widens the names of the record; they are exactly the lenders above.
  const entries = Object.entries(lenderSuffixes) as [NameLender, readonly string[]][];
  return entries
    .flatMap(([lender, suffixes]) => suffixes.map((suffix) => ({ lender, suffix })))
    .filter(({ suffix }) => host === suffix || host.endsWith(`.${suffix}`))
    .toSorted((a, b) => b.suffix.length - a.suffix.length)[0];
}
