import type { TroubleCure, TroubleId } from '../../../contract/trouble.ts';
import { atCloudflare } from './trouble/at-cloudflare.ts';
import { atTheDevice } from './trouble/at-the-device.ts';
import { inTheHome } from './trouble/in-the-home.ts';
import type { Told } from './trouble/told.ts';
import { atThePublicAddress, saidWithoutTunnel } from './trouble/without-tunnel.ts';

/** What mends it: what Latchkey can do, and the button that leads there. */
const cure = {
  build: { say: 'Latchkey can put this right. You see the plan first.', to: 'Look at the plan' },
  'over-http2': {
    say: 'Latchkey can let the connector go over HTTP/2 from now on. The next screen shows what that changes.',
    to: 'Connect over HTTP/2',
  },
  'by-both-families': {
    say: 'Latchkey can let the connector use IPv4 or IPv6, whichever works. The next screen shows what that changes.',
    to: 'Use IPv4 or IPv6',
  },
  'take-over': {
    say: 'Latchkey can replace the record, once you agree. You see first what stands there.',
    to: 'Look at the record',
  },
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
  of: {
    ...inTheHome,
    ...atCloudflare,
    ...atTheDevice,
    ...atThePublicAddress,
  } satisfies Readonly<Record<TroubleId, Told>>,
  withoutTunnel: saidWithoutTunnel,
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
    at: 'This is so at {{addresses}}.',
    byHand: 'Do it by hand',
    sameCure: '“{{to}}” mends this too.',
    technical: 'What was seen',
  },
  none: {
    'got-in': {
      title: 'A visit with a key got in a moment ago.',
      why: 'Everything that can be seen from here is good. If you still cannot get in, choose below what you see.',
    },
    'got-in-elsewhere': {
      title: 'A visit with a key got in a moment ago, but Latchkey could not try every address.',
      why: 'Not tried: {{addresses}}. No key that opens it is on this computer. If you cannot get in there, choose below what you see.',
    },
    'not-made': {
      title: 'Nothing wrong was found, but nobody has tried the way in.',
      why: 'No key on this computer can be shown, so Latchkey could not visit your home as your devices do. Choose below what you see.',
    },
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
