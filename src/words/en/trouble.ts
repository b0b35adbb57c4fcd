import type { TroubleCure, TroubleId } from '../../contract/trouble.ts';
import { atCloudflare } from './trouble/at-cloudflare.ts';
import { atTheDevice } from './trouble/at-the-device.ts';
import { inTheHome } from './trouble/in-the-home.ts';
import type { Told } from './trouble/told.ts';
import { atThePublicAddress, saidWithoutTunnel } from './trouble/without-tunnel.ts';

/** What mends it: what Latchkey can do, and the button that leads there. */
const cure = {
  build: { say: 'Latchkey can put this right. You see the plan first.', to: 'Look at the plan' },
  'over-http2': {
    say: 'Latchkey can have the connector use HTTP/2 from now on. The next screen shows what that changes.',
    to: 'Connect over HTTP/2',
  },
  'by-both-families': {
    say: 'Latchkey can let the connector use IPv4 or IPv6, whichever works. The next screen shows what that changes.',
    to: 'Use IPv4 or IPv6',
  },
  'take-over': {
    say: 'Latchkey can replace the record, once you agree. First you see what is there.',
    to: 'Look at the record',
  },
  'log-in': {
    say: 'Let Latchkey into Home Assistant. There it sees what is wrong, and can put it right.',
    to: 'Log in to Home Assistant',
  },
  'connect-home': {
    say: '“Connect your home” shows what to do, step by step.',
    to: 'Go to Connect your home',
  },
  'by-hand': { say: 'Only you can do this.', to: 'What to do' },
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
  lead: 'Latchkey tries the way in for you and checks every known reason.',
  looking: {
    what: 'Checking every known reason',
    count: '{done} of {count} checked',
    usually: 'This usually takes a few seconds, and longer when your home is off.',
  },
  found: {
    out: '{count, plural, one {This keeps you out} other {These keep you out}}',
    lesser: 'Something is not right',
    also: 'Also not right',
    at: 'This is at {addresses}.',
    byHand: 'Do it by hand',
    sameCure: '“{to}” fixes this too.',
    technical: 'What was seen',
  },
  none: {
    'got-in': {
      title: 'Latchkey got in with a key a moment ago.',
      why: 'Everything that can be seen from here is fine. If you still cannot get in, choose below what you see.',
    },
    'got-in-elsewhere': {
      title: 'Latchkey got in with a key a moment ago, but it could not try every address.',
      why: 'Not tried: {addresses}. This computer has no key for it. If you cannot get in there, choose below what you see.',
    },
    'not-made': {
      title: 'Nothing wrong was found, but the way in has not been tried.',
      why: 'This computer has no key to show, so Latchkey could not open your home as your devices do. Choose below what you see.',
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
    title: '{count, plural, one {{count} reason checked and fine} other {{count} reasons checked and fine}}',
    row: '{good} {saw}',
  },
  close: 'Close',
  again: 'Look again',
  fact: 'It only looks. Nothing is changed',
} as const;
