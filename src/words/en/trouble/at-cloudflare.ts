import type { SomeTroubles } from './told.ts';

const buildAgain = 'Look at the plan again and build what is missing.';

export const atCloudflare = {
  'address-gone': {
    symptom: 'The address cannot be found, or something else opens there.',
    cause: 'Your address is not known, or it leads somewhere else.',
    good: 'Your address is known, and leads to Cloudflare.',
    steps: [
      'Check the address you typed, letter by letter. It has to be {address}.',
      buildAgain,
      'Wait a few minutes. A new name takes a while to be known everywhere.',
    ],
  },
  'record-written-back': {
    symptom: 'The address opens nothing, or it opens your home without the lock.',
    cause:
      'A record at your address leads straight to one place on the internet. A DDNS client writes such records.',
    good: 'Nobody else’s record is at your address.',
    steps: [
      'Stop the DDNS client. Look in your router, on your servers, and among Home Assistant’s integrations for <b>Cloudflare</b>.',
      'In Cloudflare’s dashboard open <b>DNS</b>, <b>Records</b>, and delete the A and AAAA records of {address}.',
      buildAgain,
    ],
  },
  'name-unreliable': {
    symptom: 'The browser finds no such address, on any network.',
    cause:
      'The domain’s DNSSEC seems to be broken, so nobody vouches for its names. That happens when a domain moves and an old DS record stays behind.',
    good: 'The domain’s names can be relied on.',
    steps: [
      'Log in where you pay for the domain, and look for <b>DNSSEC</b> or <b>DS records</b>.',
      'Delete the old DS record there, or switch DNSSEC off.',
      'Wait an hour, then look again. Cloudflare can switch DNSSEC on again, under <b>DNS</b>, <b>Settings</b>.',
    ],
  },
  'person-asked': {
    symptom: 'Cloudflare wants to see that you are a person.',
    cause:
      'Cloudflare asks every visitor, before your lock is asked. A browser can answer, but the Home Assistant app cannot.',
    good: 'Cloudflare does not ask visitors whether they are a person.',
    steps: [
      'In Cloudflare’s dashboard open your domain and then <b>Security</b>. Switch off <b>Under Attack Mode</b> and <b>Bot Fight Mode</b>.',
      'Look under <b>Security rules</b> for one with a challenge, and leave {address} out of it.',
    ],
  },
  'access-in-front': {
    symptom: 'A Cloudflare Access page asks for a login or a code by email.',
    cause:
      'Cloudflare Access guards this address as well. A browser can answer it. The Home Assistant app cannot, whatever key it has.',
    good: 'No Cloudflare Access stands in front of your address.',
    steps: [
      'In Cloudflare’s dashboard open <b>Zero Trust</b>, <b>Access</b>, <b>Applications</b>.',
      'Look for an application for {address}, or for all names of your domain.',
      'Delete it, or give it a policy with the action <b>Bypass</b> for <b>Everyone</b>. Your lock stays.',
    ],
  },
  'worker-in-front': {
    symptom: 'Cloudflare shows an error between 1100 and 1199.',
    cause: 'A Worker, a small program at Cloudflare, handles requests to your address and fails.',
    good: 'No failing Worker stands in front of your address.',
    steps: [
      'In Cloudflare’s dashboard open your domain and then <b>Workers Routes</b>.',
      'Delete the route that covers {address}, or take the address out of it.',
    ],
  },
  'sent-elsewhere': {
    symptom: 'The address opens a page that is not your home.',
    cause: 'A rule of your domain sends visitors to this address somewhere else, before your home is asked.',
    good: 'Visitors are not sent somewhere else.',
    steps: [
      'In Cloudflare’s dashboard open your domain and then <b>Rules</b>.',
      'Look through <b>Redirect Rules</b>, <b>Bulk Redirects</b> and <b>Page Rules</b>.',
      'Change the one that catches {address}, or switch it off.',
    ],
  },
  'redirect-loop': {
    symptom: 'The browser says “too many redirects”.',
    cause:
      'Cloudflare and your home keep sending visitors to each other. Usually Cloudflare’s encryption is set to “Flexible”.',
    good: 'Visitors are not sent round in circles.',
    steps: [
      'Under “Extra protection” of the plan, switch on “Encrypt all the way”. Build again.',
      'If it keeps happening, look in Cloudflare’s dashboard under <b>Rules</b> for one that sends visitors from https to http.',
    ],
  },
  'refused-at-edge': {
    symptom: 'Cloudflare shows “error 1010”, “1009” or “1006”.',
    cause:
      'Cloudflare refuses this visitor’s network, country or program. That is not your lock, so a key does not help.',
    good: 'Cloudflare does not refuse this visitor.',
    steps: [
      'In Cloudflare’s dashboard open your domain and then <b>Security</b>.',
      'For 1010 switch off <b>Browser Integrity Check</b> for this address.',
      'Otherwise look through <b>IP Access rules</b> for the visitor’s network or country.',
    ],
  },
  'too-many-visits': {
    symptom: 'Cloudflare shows “error 1015” or “429”.',
    cause: 'This network opened your address more often in a short time than a rule allows.',
    good: 'No rule stops you for opening your address too often.',
    steps: [
      'Wait ten minutes, then try once.',
      'If it keeps happening, look in Cloudflare’s dashboard under <b>Security</b> for <b>Rate limiting rules</b>.',
    ],
  },
  'record-refused': {
    symptom: 'Cloudflare shows an error between 520 and 526, or “error 1000” or “1014”.',
    cause:
      'The DNS record of your address does not lead into the private path. Somebody changed it, or a program that updates addresses did.',
    good: 'The DNS record leads into the private path.',
    steps: [
      buildAgain,
      'If it comes back, look for a DDNS program in your home or router that writes this address. Stop it for this name.',
    ],
  },
  'no-safe-connection': {
    symptom: 'The browser says that it cannot make a secure connection.',
    cause: 'Cloudflare may not have the certificate of your address yet: a new one can take up to a day.',
    good: 'A secure connection to your address is possible.',
    steps: [
      'In Cloudflare’s dashboard open your domain, then <b>SSL/TLS</b>, <b>Edge Certificates</b>. <b>Universal SSL</b> has to be on.',
      'If a certificate is still <b>pending</b> there, wait for it.',
    ],
  },
  'socket-lost': {
    symptom: 'The page opens, then says “Unable to connect to Home Assistant”.',
    cause:
      'The page comes through, but its live connection does not. WebSockets are off for your domain, or HTTP/3 breaks it.',
    good: 'Live updates get through.',
    steps: [
      'Under “Extra protection” of the plan, switch on “Allow live updates” and “Use the older, proven transport”. Build again.',
      'Close the page everywhere and open it again.',
      'If it keeps happening, switch off <b>Rocket Loader</b> at Cloudflare. It is under <b>Speed</b>.',
    ],
  },
  'key-refused': {
    symptom: '“Sorry, you have been blocked”, and nobody asks for a key.',
    cause:
      'Cloudflare does not know this key or does not ask for one. Or the device shows none, because it has none or you once declined.',
    good: 'The lock knows your keys, and asks for them.',
    steps: [
      'See whether the key is on the device. The guide under “Hand over the keys” shows where.',
      'Close the browser completely and open it again. Until then it remembers your answer.',
      'If the key is lost or too old, make a new one under “Devices”.',
    ],
  },
  'webhooks-refused': {
    symptom: 'The page works, but the app’s location or webhooks are refused.',
    cause:
      'Cloudflare asks visitors to show that they are a person. An app cannot do that. Bot Fight Mode or Under Attack Mode is on.',
    good: 'Nothing asks the app to show that it is a person.',
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
    symptom: 'Alexa or Google Assistant stops, or cannot be linked.',
    cause:
      'They come from their makers’ computers, which have no key. The lock refuses them, like anyone without a key.',
    good: 'Voice assistants get in.',
    steps: [
      'Latchkey can leave a narrow gap for them. Choose “Things without a key” on “Your home”.',
      'Link them through <b>Home Assistant Cloud</b>, by Nabu Casa. It has its own way in, and your lock stays shut.',
    ],
  },
  'upload-too-large': {
    symptom: 'A large upload, such as a backup, ends with “413”.',
    cause: 'On the free plan Cloudflare takes at most 100 MB at once.',
    good: 'Large uploads get through.',
    steps: ['Upload it at home, at the address your home has there.'],
  },
} as const satisfies SomeTroubles;
