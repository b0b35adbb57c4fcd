import type { Answers } from '../../contract/journey.ts';
import { aSearch, aSearchOnItsWay } from './searches.ts';
import { aJourney, answersBefore, aSituation, type Situation } from './situation.ts';

const withCameras: Answers = {
  ...answersBefore('hand-over'),
  furtherServices: [
    { hostname: 'cams.linden.house', url: 'http://nvr:5000', openTo: 'every-device' },
    { hostname: 'printer.linden.house', url: 'http://192.168.1.77', openTo: 'every-device' },
  ],
};

/** Every state of “Why can’t I get in?”, to be looked at. */
export const troubleSituations: Readonly<Record<string, Situation>> = {
  'trouble-good': aSituation('hand-over', { troubles: aSearch(true) }),
  'trouble-logged-out': aSituation('check-locks', { troubles: aSearch(false) }),
  'trouble-found': aSituation('check-locks', {
    troubles: aSearch(false, {
      'proxy-not-trusted': { state: 'found', saw: 'HTTP 400, cf-ray 92155ba39c45281f-FRA', cure: 'log-in' },
    }),
  }),
  'trouble-many': aSituation('hand-over', {
    troubles: aSearch(true, {
      'proxy-not-trusted': {
        state: 'found',
        saw: 'HTTP 400; use_x_forwarded_for is off; the log names 172.30.33.6',
        cure: 'build',
      },
      'trust-written-in-file': {
        state: 'found',
        saw: 'repair issue yaml_still_present_after_migration',
        cure: 'build',
      },
      'webhooks-refused': { state: 'found', saw: 'Bot Fight Mode: on', cure: 'by-hand' },
      'external-url-not-set': { state: 'found', saw: 'external_url is not set', cure: 'build' },
    }),
  }),
  'trouble-path-down': aSituation('check-locks', {
    troubles: aSearch(false, {
      'path-down': { state: 'found', saw: 'HTTP 530; tunnel: down; connectors: 0', cure: 'connect-home' },
    }),
  }),
  'trouble-connector-clock': aSituation('check-locks', {
    troubles: aSearch(true, {
      'path-down': {
        state: 'found',
        saw: 'HTTP 530; tunnel: down; its log: CONNECTOR_CLOCK_WRONG',
        cure: 'by-hand',
        because: 'clock-wrong',
      },
    }),
  }),
  'trouble-over-http2': aSituation('check-locks', {
    troubles: aSearch(true, {
      'upgrade-lost': { state: 'found', saw: 'WebSocket: HTTP 400', cure: 'over-http2' },
    }),
  }),
  'trouble-both-families': aSituation('check-locks', {
    troubles: aSearch(true, {
      'path-down': {
        state: 'found',
        saw: 'HTTP 530; tunnel: down; its log: CONNECTOR_WITHOUT_IPV4',
        cure: 'by-both-families',
        because: 'no-ipv4',
      },
    }),
  }),
  'trouble-lesser': aSituation('hand-over', {
    troubles: aSearch(true, {
      'external-url-not-set': { state: 'found', saw: 'external_url is not set', cure: 'build' },
    }),
  }),
  'trouble-by-hand': aSituation('connect-home', {
    journey: aJourney('connect-home', 'practice'),
    troubles: aSearch(false, {
      'key-refused': {
        state: 'found',
        saw: 'the key of “Anna’s phone” has expired',
        cure: 'by-hand',
      },
    }),
  }),
  'trouble-banned': aSituation('hand-over', {
    troubles: aSearch(false, {
      'address-banned': { state: 'found', saw: 'HTTP 403', cure: 'by-hand' },
    }),
  }),
  'trouble-written-back': aSituation('hand-over', {
    troubles: aSearch(true, {
      'record-written-back': { state: 'found', saw: 'ha.linden.house A 203.0.113.9', cure: 'take-over' },
    }),
  }),
  'trouble-further': aSituation('hand-over', {
    journey: aJourney('hand-over', 'real', withCameras),
    troubles: aSearch(true, {
      'record-written-back': {
        state: 'found',
        saw: 'cams.linden.house: cams.linden.house A 203.0.113.9',
        cure: 'take-over',
        at: ['cams.linden.house'],
      },
      'service-silent': {
        state: 'found',
        saw: 'printer.linden.house: HTTP 502; the path leads to http://192.168.1.77',
        cure: 'by-hand',
        at: ['printer.linden.house'],
      },
      'path-down': {
        state: 'found',
        saw: 'tunnel: down',
        cure: 'connect-home',
        at: ['ha.linden.house', 'cams.linden.house', 'printer.linden.house'],
      },
    }),
  }),
  'trouble-not-everywhere': aSituation('hand-over', {
    journey: aJourney('hand-over', 'real', withCameras),
    troubles: { ...aSearch(true), notVisited: ['cams.linden.house'] },
  }),
  'trouble-unnamed': aSituation('check-locks', {
    troubles: aSearch(true, { 'visit-failed': { state: 'found', saw: 'HTTP 418', cure: 'by-hand' } }),
  }),
  'trouble-no-visit': aSituation('hand-over', { troubles: { ...aSearch(true), visit: 'not-made' } }),
  'trouble-looking': aSituation('hand-over', {
    troubles: aSearchOnItsWay(7),
    hangs: ['trouble.look'],
  }),
  'trouble-failed': aSituation('hand-over', {
    fails: { 'trouble.look': { code: 'CLOUDFLARE_UNREACHABLE' } },
  }),
};
