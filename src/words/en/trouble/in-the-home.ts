import type { SomeTroubles } from './told.ts';

const httpServer =
  'In Home Assistant open <b>Settings</b>, <b>System</b>, <b>Network</b>, <b>HTTP server</b>. Switch on <b>Trust X-Forwarded-For</b> and add the trusted proxy that “Connect your home” names.';
const network = 'In Home Assistant open <b>Settings</b>, <b>System</b>, <b>Network</b>.';

export const inTheHome = {
  'path-down': {
    symptom: 'Cloudflare shows “error 1033”.',
    cause:
      'Nothing holds your home’s end of the private path. The connector may be stopped, run another path, or not reach Cloudflare.',
    good: 'The connector holds your home’s end of the private path.',
    steps: [
      'In Home Assistant open <b>Settings</b>, <b>Apps</b> and look for <b>Cloudflared</b>.',
      'Start it. It has to be the one that has your connection code.',
      'If the connector runs on another computer, check that it is on and online.',
    ],
  },
  'address-banned': {
    symptom: 'The page shows nothing but “403: Forbidden”.',
    cause:
      'Home Assistant has shut out an address after wrong logins. Everybody behind that address is out, even with a key. Often a device still has an old login.',
    good: 'Home Assistant has shut nobody out.',
    steps: [
      'Find out which device keeps trying an old login, and log in again there. Otherwise it keeps happening.',
      'You still get in from another network, for instance with a phone whose Wi‑Fi is off.',
      'On Home Assistant OS install the app <b>File editor</b> under <b>Settings</b>, <b>Apps</b>. Open <b>ip_bans.yaml</b> in the configuration folder with it. Elsewhere open that file on the computer your home runs on.',
      'Delete the lines of the address, and save.',
      'Restart Home Assistant. Only then does it read the file.',
    ],
  },
  'others-banned': {
    symptom: 'Somebody else may see nothing but “403: Forbidden”.',
    cause:
      'After wrong logins, Home Assistant has shut out {saw}. Everybody behind that address is out. It may be a stranger, or a family member’s network.',
    good: 'Home Assistant has shut out nobody else.',
    steps: [
      'If you do not know the address, leave it as it is.',
      'Otherwise find the device that keeps trying an old login there, and log in again on it.',
      'Then open <b>ip_bans.yaml</b> in the configuration folder, for instance with the app <b>File editor</b>. Delete the lines of the address.',
      'Restart Home Assistant. Only then does it read the file.',
    ],
  },
  'upgrade-lost': {
    symptom:
      'The page opens, then says “Unable to connect to Home Assistant”, although live updates are allowed.',
    cause:
      'The connector loses the request for a live connection. That can happen over QUIC, which it uses by default.',
    good: 'The connector carries live connections.',
    steps: [
      'With the Cloudflared app, open its <b>Configuration</b> and add <b>--protocol=http2</b> under <b>Run parameters</b>.',
      'Elsewhere add <b>--protocol http2</b> to the connector’s command, before <b>run</b>.',
      'Restart the connector.',
    ],
  },
  'home-silent': {
    symptom: 'Cloudflare shows “502 Bad gateway”, and your home does not open at home either.',
    cause: 'The private path is up. Home Assistant is off or restarting, or this computer is not at home.',
    good: 'Home Assistant answers.',
    steps: [
      'Wait a few minutes if it was updated or restarted.',
      'Check that the computer it runs on has power, and a connection to your network.',
      'Open Home Assistant at home. Once it answers there, look again.',
    ],
  },
  'service-silent': {
    symptom: 'This address shows “502 Bad gateway”.',
    cause:
      'The private path is up. What you put behind this address is off, or answers somewhere else at home.',
    good: 'Something answers behind each of your other addresses.',
    steps: [
      'Check that what is behind it has power, and a connection to your network.',
      'Open it at home, at the place where the address leads. “Addresses, and who may open them” under “Your home” shows it.',
      'If it has moved, change there where the address leads. Then build again.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Your address shows “400: Bad Request”. At home all is well.',
    cause:
      'Home Assistant does not trust the private path. It refuses everyone who comes through it, even you.',
    good: 'Home Assistant trusts the private path.',
    steps: [httpServer, 'Save, and confirm within five minutes. Before version 2026.8 this is in a file.'],
  },
  'trust-written-in-file': {
    symptom: 'It is in configuration.yaml, but you still see “400: Bad Request”.',
    cause: 'Since version 2026.8, Home Assistant no longer reads the http part of that file.',
    good: 'No old file is left over.',
    steps: [httpServer, 'Take the <b>http:</b> part out of configuration.yaml, so that nobody relies on it.'],
  },
  'trust-was-taken-back': {
    symptom: 'It worked for a few minutes. Then “400: Bad Request” came back.',
    cause: 'Home Assistant undoes a change to its web server if nobody confirms it within five minutes.',
    good: 'No such change was undone.',
    steps: [httpServer, 'Save and stay on that page. After the restart, press <b>Confirm</b>.'],
  },
  'wrong-port': {
    symptom: 'Cloudflare shows “502 Bad gateway”.',
    cause:
      'The private path is up, but nothing answers where it knocks. Your home listens on another port, or on another computer. New homes listen on 80, not on 8123.',
    good: 'The private path finds your home.',
    steps: [
      'Open Home Assistant at home. If it does not answer there either, start it first.',
      'Look at its address there. The number after the colon is the port; without one it is 80.',
      'Type this address under “Where is your home?”, and build again.',
    ],
  },
  'wrong-scheme': {
    symptom: '“502 Bad gateway” since Home Assistant got its own certificate.',
    cause:
      'Your home wants an encrypted connection, but the private path uses a plain one. Or the other way round.',
    good: 'Both agree on whether the connection is encrypted.',
    steps: [
      'Open Home Assistant at home. See whether its address begins with https or with http.',
      'Type this address under “Where is your home?”, and build again.',
    ],
  },
  'two-connectors': {
    symptom: 'Your address opens only now and then.',
    cause:
      'Two connectors hold your home’s end of the private path, and one of them does not find your home.',
    good: 'Only one connector holds the private path.',
    steps: [
      'In Home Assistant open <b>Settings</b>, <b>Apps</b> and look for everything called <b>Cloudflared</b>.',
      'Keep the one that has your connection code. Stop and remove any other.',
      'If a connector also runs on another computer, stop it there.',
    ],
  },
  'slow-at-home': {
    symptom: 'At home it is slow, or it asks for a key.',
    cause:
      'Your devices go out to the internet and back in again. They do not know the way at home, or cannot tell that they are there.',
    good: 'Home Assistant knows its address at home.',
    steps: [
      `${network} Fill in the address for the <b>local network</b>. One with “localhost” or 127 leads each device to itself.`,
      'In the phone’s app, set the <b>Internal URL</b> and the name of your Wi‑Fi.',
      'Let the app use your location all the time. Without it, it cannot tell that you are home.',
    ],
  },
  'external-url-not-set': {
    symptom: 'Pictures in notifications, spoken texts or links lead nowhere.',
    cause: 'Home Assistant does not know its address from outside, so it hands out another one.',
    good: 'Home Assistant knows its address from outside.',
    steps: [`${network} Fill in <b>https://{address}</b> for the <b>internet</b>.`],
  },
} as const satisfies SomeTroubles;
