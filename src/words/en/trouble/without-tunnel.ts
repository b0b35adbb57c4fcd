import { startProxy } from '../../../contract/origin.ts';
import type { SomeTroubles } from './told.ts';

const folderAgain =
  'On “Your reverse proxy”, save the folder again. Copy it to the proxy’s machine and start the proxy with it.';

/** At the home's end, where there is no tunnel. */
export const atThePublicAddress = {
  'origin-unreachable': {
    symptom: 'Cloudflare shows “error 522”, “523” or “524”.',
    cause:
      'Nothing answers Cloudflare at your public address. The port may be closed, or the address may have changed.',
    good: 'Cloudflare gets an answer at your public address.',
    steps: [
      'Check that your router and the machine with the reverse proxy are on.',
      'Compare your public address with the record of {address} at Cloudflare, under <b>DNS</b>. The program that keeps the name up to date may have stopped.',
      'Check that the router still forwards TCP 443 to the reverse proxy.',
      'If your provider has changed your line, check whether you still have your own public address.',
    ],
  },
  'origin-closed': {
    symptom: 'Cloudflare shows “error 521”.',
    cause:
      'Your public address can be reached, but it refuses. Most often the reverse proxy is not running, or the port leads to another machine.',
    good: 'Your reverse proxy accepts connections.',
    steps: [
      `Start the reverse proxy: <b>${startProxy}</b>.`,
      'Check that the router forwards TCP 443 to the machine it runs on.',
      'If that machine has a firewall, let Cloudflare’s networks through.',
    ],
  },
  'origin-not-secure': {
    symptom: 'Cloudflare shows “error 525” or “520”.',
    cause:
      'Cloudflare and the reverse proxy cannot agree on a secure connection. Another program may be using the port, or the proxy has older files.',
    good: 'Cloudflare and your reverse proxy agree on a secure connection.',
    steps: [
      'Check what uses port 443 on that machine. Only the reverse proxy may.',
      folderAgain,
      'If it keeps happening, look at the reverse proxy’s log.',
    ],
  },
  'origin-certificate-unknown': {
    symptom: 'Cloudflare shows “error 526”.',
    cause:
      'Cloudflare does not trust your reverse proxy’s certificate: it is the wrong one, or it has expired.',
    good: 'Cloudflare trusts your reverse proxy’s certificate.',
    steps: [
      folderAgain,
      'If you use your own certificate, check that it is for {address} and has not expired.',
      'Restart the reverse proxy. Most read their certificate only then.',
    ],
  },
  'origin-refuses-edge': {
    symptom: 'The page says “SSL certificate”, “400” or “403”, and “nginx” below.',
    cause:
      'Your reverse proxy takes Cloudflare for a stranger. Most often it lacks Cloudflare’s certificate, or does not know its network.',
    good: 'Your reverse proxy lets Cloudflare in.',
    steps: [
      'Look at the plan again: Cloudflare may no longer show its certificate.',
      folderAgain,
      'Check that the proxy sees who connects. In a container, it needs its machine’s network.',
    ],
  },
  'proxy-leads-elsewhere': {
    symptom: 'Cloudflare shows “502 Bad gateway”, but at home everything opens.',
    cause: 'Your reverse proxy answers, but does not find Home Assistant where it knocks.',
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
      'Your reverse proxy answers. Home Assistant is off or restarting, or this computer is not at home.',
    good: 'Home Assistant answers.',
    steps: [
      'Wait a few minutes if it was updated or restarted.',
      'Check that the computer it runs on has power, and a connection to your network.',
      'Open Home Assistant at home. Once it answers there, look again.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare shows “error 1000”, “1003” or “1014”.',
    cause:
      'Cloudflare does not serve your address’s DNS record. Somebody, or a program, has written another one.',
    good: 'Cloudflare serves your address’s DNS record.',
    steps: [
      'Look at the plan again and build what is missing.',
      'Check that whatever updates the name writes your home’s public address, and writes it as proxied.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Your address shows “400: Bad Request”. At home all is well.',
    cause:
      'Home Assistant does not trust your reverse proxy. It refuses everyone who comes through it, even you.',
    good: 'Home Assistant trusts your reverse proxy.',
    steps: [
      'In Home Assistant open <b>Settings</b>, <b>System</b>, <b>Network</b>, <b>HTTP server</b>. Switch on <b>Trust X-Forwarded-For</b> and add the reverse proxy’s address as a trusted proxy.',
      'Save, and confirm within five minutes. Before version 2026.8 this is in a file.',
    ],
  },
  'record-written-back': {
    symptom: 'The address opens nothing, or shows a certificate warning.',
    cause:
      'The record of your address is not proxied, so visitors go past Cloudflare. A DDNS client does this unless it is told to keep the record proxied.',
    good: 'The record of your address is proxied.',
    steps: [
      'Tell whatever updates the name to keep the record proxied, or stop it.',
      'In Cloudflare’s dashboard open <b>DNS</b>, <b>Records</b>, and delete the records of {address} that are not proxied.',
      'Look at the plan again and build what is missing.',
    ],
  },
} as const satisfies SomeTroubles;
