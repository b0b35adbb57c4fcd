import { startProxy } from '../../../../contract/origin.ts';
import type { SomeTroubles } from './told.ts';

const folderAgain =
  'On “Your reverse proxy”, save the folder again. Bring it to the proxy’s machine and start the proxy with it.';

/** At the home's end, where there is no tunnel. */
export const atThePublicAddress = {
  'origin-unreachable': {
    symptom: 'Cloudflare shows “error 522”, “523” or “524”.',
    cause:
      'Nobody answers Cloudflare at your public address. The port may be shut, or the address is another one by now.',
    good: 'Somebody answers Cloudflare at your public address.',
    steps: [
      'See that your router and the machine with the reverse proxy are on.',
      'Compare your public address with the record of {{address}} at Cloudflare, under <b>DNS</b>. What keeps the name right may have stopped.',
      'See that the router still leads TCP 443 to the reverse proxy.',
      'If your provider has changed your line, see whether you still have a public address of your own.',
    ],
  },
  'origin-closed': {
    symptom: 'Cloudflare shows “error 521”.',
    cause:
      'Your public address is reached, and refuses. Most often the reverse proxy does not run, or the port leads to another machine.',
    good: 'Your reverse proxy takes connections.',
    steps: [
      `Start the reverse proxy: <b>${startProxy}</b>.`,
      'See that the router leads TCP 443 to the machine on which it runs.',
      'If a firewall runs on that machine, let it take Cloudflare’s networks.',
    ],
  },
  'origin-not-secure': {
    symptom: 'Cloudflare shows “error 525” or “520”.',
    cause:
      'Cloudflare and the reverse proxy cannot agree on a safe connection. Another program may have the port, or the proxy has older files.',
    good: 'Cloudflare and your reverse proxy agree on a safe connection.',
    steps: [
      'See what has port 443 on that machine. Only the reverse proxy may.',
      folderAgain,
      'If it stays, look into the log of the reverse proxy.',
    ],
  },
  'origin-certificate-unknown': {
    symptom: 'Cloudflare shows “error 526”.',
    cause:
      'Cloudflare does not believe the certificate of your reverse proxy: it is another one, or has run out.',
    good: 'Cloudflare believes your reverse proxy’s certificate.',
    steps: [
      folderAgain,
      'With a certificate of your own, see that it is for {{address}} and has not run out.',
      'Restart the reverse proxy. Most read their certificate only then.',
    ],
  },
  'origin-refuses-edge': {
    symptom: 'The page says “SSL certificate”, “400” or “403”, and “nginx” below.',
    cause:
      'Your reverse proxy takes Cloudflare for a stranger. Most often it misses Cloudflare’s certificate, or does not know its network.',
    good: 'Your reverse proxy lets Cloudflare in.',
    steps: [
      'Look at the plan again: Cloudflare may not show its certificate any more.',
      folderAgain,
      'See that the proxy sees who comes. In a container it needs the network of its machine.',
    ],
  },
  'proxy-leads-elsewhere': {
    symptom: 'Cloudflare shows “502 Bad gateway”, and at home your home opens.',
    cause: 'Your reverse proxy answers, and does not find Home Assistant where it knocks.',
    good: 'Your reverse proxy finds Home Assistant.',
    steps: [
      'Open Home Assistant at home. Look at its address there, with its port.',
      'Type this address under “Where is your home?”.',
      folderAgain,
    ],
  },
} as const satisfies SomeTroubles;

/** What is otherwise said of a tunnel, as it is without one. */
export const saidWithoutTunnel = {
  'home-silent': {
    symptom: 'Cloudflare shows “502 Bad gateway”, and your home does not open at home either.',
    cause:
      'Your reverse proxy answers. Home Assistant is off or starts anew, or this computer is not at home.',
    good: 'Home Assistant answers.',
    steps: [
      'Wait a few minutes if it was updated or started anew.',
      'See that the computer it runs on has power, and a connection to your network.',
      'Open Home Assistant at home. Once it answers there, look again.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare shows “error 1000”, “1003” or “1014”.',
    cause:
      'Cloudflare does not serve the DNS record of your address. Somebody or a program wrote another one.',
    good: 'Cloudflare serves the DNS record of your address.',
    steps: [
      'Look at the plan again and build what is missing.',
      'See that what keeps the name right writes your home’s public address, and writes it proxied.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Your address shows “400: Bad Request”. At home all is well.',
    cause:
      'Home Assistant does not trust your reverse proxy. It refuses every visit that comes through it, also yours.',
    good: 'Home Assistant trusts your reverse proxy.',
    steps: [
      'In Home Assistant open <b>Settings</b>, <b>System</b>, <b>Network</b>, <b>HTTP server</b>. Let it use the <b>X-Forwarded-For</b> header and add the reverse proxy’s address as trusted proxy.',
      'Save, and confirm within five minutes. Before version 2026.8 this is in a file.',
    ],
  },
  'record-written-back': {
    symptom: 'The address opens nothing, or a certificate warning.',
    cause:
      'The record of your address is not proxied, so visitors go past Cloudflare. A DDNS client that is not told to leave it proxied writes this.',
    good: 'The record of your address is proxied.',
    steps: [
      'Tell what keeps the name right to leave the record proxied, or stop it.',
      'In Cloudflare’s dashboard open <b>DNS</b>, <b>Records</b>, and delete records of {{address}} that are not proxied.',
      'Look at the plan again and build what is missing.',
    ],
  },
} as const satisfies SomeTroubles;
