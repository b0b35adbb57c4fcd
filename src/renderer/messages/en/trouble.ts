import type { TroubleCure, TroubleId } from '../../../contract/trouble.ts';

/** One way of not getting in: what one sees, why that is likely, and what to do by hand. <b> marks words of other programs. */
interface Told {
  readonly symptom: string;
  readonly cause: string;
  /** The same when it was looked at and is as it should be. */
  readonly good: string;
  readonly steps: readonly [string, ...string[]];
}

const httpServer =
  'In Home Assistant open <b>Settings</b>, <b>System</b>, <b>Network</b>, <b>HTTP server</b>. Let it use the <b>X-Forwarded-For</b> header and add the trusted proxy that “Connect your home” names.';
const network = 'In Home Assistant open <b>Settings</b>, <b>System</b>, <b>Network</b>.';
const buildAgain = 'Look at the plan again and build what is missing.';

const inTheHome = {
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
      `${network} Fill in the address for the <b>local network</b>.`,
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
} as const satisfies Readonly<Partial<Record<TroubleId, Told>>>;

const atCloudflare = {
  'address-gone': {
    symptom: 'The address cannot be found, or something else opens there.',
    cause: 'The name of your address is not known, or it leads somewhere else.',
    good: 'Your address is known, and leads to Cloudflare.',
    steps: [
      'Read the address you typed letter by letter. It has to be {{address}}.',
      buildAgain,
      'Wait a few minutes. A new name is not known everywhere at once.',
    ],
  },
  'no-safe-connection': {
    symptom: 'The browser says that the connection is not safe, or that none is possible.',
    cause:
      'Cloudflare may not have the certificate of your address yet: a new one can take up to a day. Or something on this network opens safe connections.',
    good: 'A safe connection to your address is possible.',
    steps: [
      'Try it from another network, for instance with a phone whose Wi‑Fi is off.',
      'In Cloudflare’s dashboard open your domain, then <b>SSL/TLS</b>, <b>Edge Certificates</b>. <b>Universal SSL</b> has to be on.',
      'If a certificate is still <b>pending</b> there, wait for it.',
    ],
  },
  'socket-lost': {
    symptom: 'The page opens, then says “Unable to connect to Home Assistant”.',
    cause:
      'The page comes through and its live connection does not. WebSockets are off for your domain, or HTTP/3 gets in the way.',
    good: 'Live updates get through.',
    steps: [
      'Under “Extra protection”, go along with “Allow live updates” and “Use the older, proven transport”. Build again.',
      'Close the page everywhere and open it anew.',
      'If it stays, switch off <b>Rocket Loader</b> at Cloudflare. It is under <b>Speed</b>.',
    ],
  },
  'key-refused': {
    symptom: '“Sorry, you have been blocked”, and nobody asks for a key.',
    cause:
      'Cloudflare does not know this key or does not ask for one. Or the device shows none, because it has none or you once said no.',
    good: 'The lock knows your keys, and asks for them.',
    steps: [
      'See whether the key is on the device. The guide under “Hand over the keys” shows where.',
      'Close the browser whole and open it again: it remembers a no until then.',
      'If the key is lost or too old, make a new one under “Keys for your devices”.',
    ],
  },
  'webhooks-refused': {
    symptom: 'The page works, but location or webhooks of the app are refused.',
    cause:
      'Cloudflare asks visitors to show that they are a person. An app cannot do that. Bot Fight Mode or Under Attack Mode is on.',
    good: 'Nobody asks the app to show that it is a person.',
    steps: [
      'In Cloudflare’s dashboard open your domain and then <b>Security</b>. Switch off <b>Bot Fight Mode</b>.',
      'If <b>Under Attack Mode</b> is on, switch it off too.',
      'A webhook from another company has no key. The lock refuses it, as it should.',
    ],
  },
  'address-not-in-path': {
    symptom: 'The page is empty, with “404”.',
    cause: 'The private path has no entry for your address, so it leads nowhere from there.',
    good: 'The private path knows your address.',
    steps: [buildAgain],
  },
  'voice-assistants': {
    symptom: 'Alexa or Google Assistant stop, or cannot be linked.',
    cause:
      'They come from their makers’ computers, which have no key. The lock refuses them, as it refuses everybody.',
    good: 'Voice assistants get in.',
    steps: [
      'Latchkey makes no gap in the lock for them, because others could use it too.',
      'Link them through <b>Home Assistant Cloud</b>. It has a way of its own, and your lock stays shut.',
    ],
  },
  'upload-too-large': {
    symptom: 'A large upload ends with “413”, for instance a backup.',
    cause: 'On the free plan Cloudflare takes at most 100 MB at once.',
    good: 'Large uploads get through.',
    steps: ['Upload it at home, at the address your home has there.'],
  },
} as const satisfies Readonly<Partial<Record<TroubleId, Told>>>;

const atTheDevice = {
  'android-first-start': {
    symptom: 'The app fails when it starts. After one or two tries it works.',
    cause: 'Before version 2026.8.2 the app asked your home before it had its key ready.',
    good: 'The Android app starts at once.',
    steps: [
      'Update the Home Assistant app to 2026.8.2 or newer.',
      'If it stays, go along with “Use the older, proven transport” under “Extra protection”.',
    ],
  },
  'android-never-asks': {
    symptom: 'Nobody asks which key to use, and the screen stays empty.',
    cause:
      'The key was put in for Wi‑Fi, or somebody pressed cancel when it asked. The app asks once, and only when it comes from outside.',
    good: 'The phone asks which key to use.',
    steps: [
      'Install the key again, as <b>VPN & app user certificate</b>.',
      'Switch Wi‑Fi off and open the app, so that it comes from outside.',
      'If it still does not ask, clear the app’s storage in the phone’s settings. You log in anew then.',
    ],
  },
  'key-file-refused': {
    symptom: 'The device says “wrong password”, or does not take the key file.',
    cause:
      'Many devices say this of any file they cannot read. A capital letter, a space or another device’s words end the same way.',
    good: 'The key file is taken.',
    steps: [
      'Type the five words of this very device: small letters, a hyphen between.',
      'If it stays, hand the key over once more and use the new file.',
    ],
  },
  'iphone-wants-key': {
    symptom: 'The app wants a client certificate, although the key is on the iPhone.',
    cause: 'The app keeps keys of its own. One that was put into the iPhone’s settings is for Safari alone.',
    good: 'The iPhone app has its key.',
    steps: [
      'Update the Home Assistant app to 2026.8 or newer. It needs iOS 17.',
      'Save the key file to <b>Files</b>. Do not open it there.',
      'In the app open <b>Settings</b>, <b>Companion app</b>, your home, <b>Client Certificate</b>, <b>Import Certificate</b>.',
    ],
  },
  'iphone-extras': {
    symptom: 'Widgets, the watch or pictures in notifications stay empty.',
    cause: 'Older versions of the app show the key for the app alone, and not for these.',
    good: 'Widgets and the watch have the key too.',
    steps: [
      'Update the Home Assistant app to 2026.8 or newer, on the watch too.',
      'Open the app on the iPhone once. It passes the key on to the watch.',
    ],
  },
  'old-page-in-browser': {
    symptom: 'The page looks as always, says “Unable to connect”, and asks for no key.',
    cause: 'The browser shows a page that it has kept. It never comes to Cloudflare, so nobody asks.',
    good: 'The browser shows a fresh page.',
    steps: [
      'Open <b>https://{{address}}/auth/providers</b> once. The browser asks for the key there.',
      'If it does not, delete what the browser has kept of this site, and open it again.',
    ],
  },
} as const satisfies Readonly<Partial<Record<TroubleId, Told>>>;

/** What mends it: what Latchkey can do, and the button that leads there. */
const cure = {
  build: { say: 'Latchkey can put this right. You see the plan first.', to: 'Look at the plan' },
  'log-in': {
    say: 'Let Latchkey into Home Assistant. It sees there what is wrong, and can put it right.',
    to: 'Log in to Home Assistant',
  },
  'connect-home': {
    say: '“Connect your home” shows what to do, step by step.',
    to: 'Go to Connect your home',
  },
  'by-hand': { say: 'This is in your hands.', to: 'What to do' },
} as const satisfies Readonly<Record<TroubleCure, { readonly say: string; readonly to: string }>>;

export const trouble = {
  of: { ...inTheHome, ...atCloudflare, ...atTheDevice } satisfies Readonly<Record<TroubleId, Told>>,
  cure,
  ask: 'Why can’t I get in?',
  heading: 'Why can’t I get in?',
  lead: 'Latchkey goes the way in for you and looks at every known reason.',
  looking: {
    what: 'Looking at every known reason',
    count: '{{done}} of {{count}} looked at',
    usually: 'This usually takes a few seconds, and longer when your home is off.',
  },
  found: {
    out_one: 'This keeps you out',
    out_other: 'These keep you out',
    lesser: 'Something is not right',
    also: 'Also not right',
    byHand: 'Do it by hand',
    sameCure: '“{{to}}” mends this too.',
    technical: 'What was seen',
  },
  none: {
    title: 'Everything that can be seen from here is good.',
    why: 'If you still cannot get in, choose below what you see.',
  },
  logIn: {
    title: 'Latchkey sees more when it is logged in',
    why: 'Some reasons can only be seen from inside Home Assistant.',
    to: 'Log in to Home Assistant',
  },
  symptoms: {
    title: 'What do you see?',
    where: 'Where it does not work',
    none: 'Nothing is left to choose from here.',
  },
  group: {
    android: 'Android app',
    iphone: 'iPhone app',
    browser: 'Browser',
    home: 'At home',
    voice: 'Voice assistants',
    more: 'Uploads and more',
  },
  good: {
    title_one: '{{count}} reason looked at and good',
    title_other: '{{count}} reasons looked at and good',
    row: '{{good}} {{saw}}',
  },
  close: 'Close',
  again: 'Look again',
  fact: 'It only looks. Nothing is changed',
} as const;
