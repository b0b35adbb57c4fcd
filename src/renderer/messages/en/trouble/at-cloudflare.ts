import type { SomeTroubles } from './told.ts';

const buildAgain = 'Look at the plan again and build what is missing.';

export const atCloudflare = {
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
} as const satisfies SomeTroubles;
