import type { SomeTroubles } from './told.ts';

const httpServer =
  'In Home Assistant open <b>Settings</b>, <b>System</b>, <b>Network</b>, <b>HTTP server</b>. Let it use the <b>X-Forwarded-For</b> header and add the trusted proxy that “Connect your home” names.';
const network = 'In Home Assistant open <b>Settings</b>, <b>System</b>, <b>Network</b>.';

export const inTheHome = {
  'path-down': {
    symptom: 'Cloudflare shows “error 1033”.',
    cause:
      'Nobody holds the home’s end of the private path. The connector may be stopped, run another path, or not reach Cloudflare.',
    good: 'The home’s end of the private path is held.',
    steps: [
      'In Home Assistant open <b>Settings</b>, <b>Apps</b> and look for <b>Cloudflared</b>.',
      'Start it. It has to be the one that has your connection code.',
      'If the connector runs on another computer, see that it is on and online.',
    ],
  },
  'address-banned': {
    symptom: 'The page shows nothing but “403: Forbidden”.',
    cause:
      'Home Assistant has shut out an address after wrong logins. Everybody behind that address is out, also with a key. Often a device still has an old login.',
    good: 'Home Assistant has shut nobody out.',
    steps: [
      'Find out which device keeps trying an old login, and log it in anew. Otherwise it happens again.',
      'From another network you still get in, for instance with a phone whose Wi‑Fi is off.',
      'On Home Assistant OS install the app <b>File editor</b> under <b>Settings</b>, <b>Apps</b>. Open <b>ip_bans.yaml</b> in the configuration folder with it. Elsewhere open that file on the computer your home runs on.',
      'Delete the lines of the address, and save.',
      'Restart Home Assistant. Only then does it read the file.',
    ],
  },
  'others-banned': {
    symptom: 'Somebody else may see nothing but “403: Forbidden”.',
    cause:
      'After wrong logins, Home Assistant has shut out: {{saw}}. Everybody behind that address is out. It may be a stranger, or a family member’s network.',
    good: 'Home Assistant names nobody else whom it shut out.',
    steps: [
      'If you do not know the address, leave it as it is.',
      'Otherwise find the device that keeps trying an old login there, and log it in anew.',
      'Then open <b>ip_bans.yaml</b> in the configuration folder, for instance with the app <b>File editor</b>. Delete the lines of the address.',
      'Restart Home Assistant. Only then does it read the file.',
    ],
  },
  'upgrade-lost': {
    symptom:
      'The page opens, then says “Unable to connect to Home Assistant”, although live updates are allowed.',
    cause:
      'On its way the connector loses the request for a live connection. That happens over QUIC, which it uses by itself.',
    good: 'The connector carries live connections.',
    steps: [
      'With the Cloudflared app, open its <b>Configuration</b> and add <b>--protocol=http2</b> under <b>Run parameters</b>.',
      'Elsewhere add <b>--protocol http2</b> to the connector’s command, before <b>run</b>.',
      'Start the connector anew.',
    ],
  },
  'home-silent': {
    symptom: 'Cloudflare shows “502 Bad gateway”, and your home does not open at home either.',
    cause: 'The private path is up. Home Assistant is off or starts anew, or this computer is not at home.',
    good: 'Home Assistant answers.',
    steps: [
      'Wait a few minutes if it was updated or started anew.',
      'See that the computer it runs on has power, and a connection to your network.',
      'Open Home Assistant at home. Once it answers there, look again.',
    ],
  },
  'service-silent': {
    symptom: 'This address shows “502 Bad gateway”.',
    cause:
      'The private path is up. What you put behind this address is off, or answers somewhere else at home.',
    good: 'Something answers behind each further address.',
    steps: [
      'See that what is behind it has power, and a connection to your network.',
      'Open it at home, at the place where the address leads. “Addresses, and who may open them” under “Your home” shows it.',
      'If it has moved, change there where the address leads. Then build again.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Your address shows “400: Bad Request”. At home all is well.',
    cause:
      'Home Assistant does not trust the private path. It refuses every visit that comes through it, also yours.',
    good: 'Home Assistant trusts the private path.',
    steps: [httpServer, 'Save, and confirm within five minutes. Before version 2026.8 this is in a file.'],
  },
  'trust-written-in-file': {
    symptom: 'It stands in configuration.yaml, and still you see “400: Bad Request”.',
    cause: 'Since version 2026.8 Home Assistant does not read the http part of that file any more.',
    good: 'No old file stands in the way of that.',
    steps: [httpServer, 'Take the <b>http:</b> part out of configuration.yaml, so that nobody counts on it.'],
  },
  'trust-was-taken-back': {
    symptom: 'It worked for a few minutes. Then “400: Bad Request” came back.',
    cause:
      'Home Assistant takes a change of its web server back when nobody confirms it within five minutes.',
    good: 'No change of it was taken back.',
    steps: [httpServer, 'Save and stay on that page. After the restart, press <b>Confirm</b>.'],
  },
  'wrong-port': {
    symptom: 'Cloudflare shows “502 Bad gateway”.',
    cause:
      'The private path is up, but it finds nobody where it knocks. Your home listens on another port, or on another computer. New homes listen on 80 and not on 8123.',
    good: 'The private path finds your home.',
    steps: [
      'Open Home Assistant at home. If it does not answer there either, start it first.',
      'Look at its address there. The number after the colon is the port; without one it is 80.',
      'Type this address under “Find your home”, and build again.',
    ],
  },
  'wrong-scheme': {
    symptom: '“502 Bad gateway” since Home Assistant has a certificate of its own.',
    cause: 'Your home wants an encrypted visit, and the private path comes without. Or the other way round.',
    good: 'Both speak the same way: encrypted or not.',
    steps: [
      'Open Home Assistant at home. See whether its address begins with https or with http.',
      'Type this address under “Find your home”, and build again.',
    ],
  },
  'two-connectors': {
    symptom: 'Your address opens only now and then.',
    cause: 'Two connectors hold the home’s end of the private path, and one of them does not find your home.',
    good: 'One connector holds the private path, and no second.',
    steps: [
      'In Home Assistant open <b>Settings</b>, <b>Apps</b> and look for everything called <b>Cloudflared</b>.',
      'Keep the one that has your connection code. Stop and remove any other.',
      'If a connector runs on another computer as well, stop it there.',
    ],
  },
  'slow-at-home': {
    symptom: 'At home it is slow, or it asks for a key.',
    cause:
      'Your devices go out to the internet and back in again. They do not know the way at home, or may not see that they are there.',
    good: 'Home Assistant knows its address at home.',
    steps: [
      `${network} Fill in the address for the <b>local network</b>. One with “localhost” or 127 leads each device to itself.`,
      'In the phone’s app, set the <b>Internal URL</b> and the name of your Wi‑Fi.',
      'Let the app use your location all the time. Without it, it cannot tell that you are home.',
    ],
  },
  'external-url-not-set': {
    symptom: 'Pictures in notifications, spoken texts or links lead nowhere.',
    cause: 'Home Assistant does not know its own address outside, so it hands out another one.',
    good: 'Home Assistant knows its address outside.',
    steps: [`${network} Fill in <b>https://{{address}}</b> for the <b>internet</b>.`],
  },
} as const satisfies SomeTroubles;
