import { describe, expect, it } from 'vitest';
import { nothingOf } from '../engine/journal.ts';
import type { Ledger } from './model/ledger.ts';
import { changesAtHome, needsOf, wanting } from './testing/home-plans.ts';
import {
  aDesiredHome,
  aFreshHome,
  aFurnishedHome,
  anApp,
  anHttpConfig,
  appNetwork,
  settable,
} from './testing/home-situations.ts';
import { planOf, rememberBefore } from './testing/look-around.ts';
import { anObserved, ourRecord, ourTunnel } from './testing/situations.ts';

describe('taking everything away', () => {
  const { at, internalUrl: internalSet } = aDesiredHome();
  const before: Ledger = {
    'app-repository': { at, state: 'absent' },
    'connector-app': { at, state: 'absent' },
    'home-url': { at, external: null, internal: null, internalSet },
    'http-config': { at, useForwardedFor: false, proxies: [], loginAttempts: -1, added: [appNetwork] },
  };
  const leaving = nothingOf(wanting());
  const built = { tunnel: ourTunnel(wanting()), 'dns-record': [ourRecord(wanting(), 'tunnel-1')] };

  it('takes back all that Latchkey set, the door first', () => {
    expect(changesAtHome(leaving, { ...built, ...aFurnishedHome() }, before)).toEqual([
      'app-repository/remove',
      'connector-app/remove',
      'home-url/update',
      'http-config/update/configure',
      'http-config/update/promote',
    ]);
    for (const id of ['connector-app/remove', 'home-url/update', 'http-config/update/configure']) {
      expect(needsOf(id, leaving, { ...built, ...aFurnishedHome() }, before)).toContain(
        'dns-record/remove/ha.linden.house',
      );
    }
    expect(needsOf('tunnel/remove/tunnel-1', leaving, { ...built, ...aFurnishedHome() }, before)).toContain(
      'connector-app/remove',
    );
  });

  it('leaves what somebody changed since', () => {
    const seen = aFurnishedHome({
      'home-url': { external: 'https://another.example', internal: 'http://10.0.0.2' },
      'http-config': settable(
        anHttpConfig({
          use_x_forwarded_for: true,
          trusted_proxies: ['10.0.0.0/8'],
          login_attempts_threshold: 3,
        }),
      ),
    });
    const changes = changesAtHome(leaving, { ...built, ...seen }, before);
    expect(changes).toEqual(['app-repository/remove', 'connector-app/remove']);
  });

  it('puts an app back to idle that was there before', () => {
    const idle = {
      at,
      state: 'idle',
      running: false,
      boot: 'manual',
      watchdog: false,
      autoUpdate: false,
    } as const;
    const changes = changesAtHome(leaving, { ...built, ...aFurnishedHome() }, { 'connector-app': idle });
    expect(changes.filter((id) => id.startsWith('connector-app'))).toEqual([
      `connector-app/update/restore/${anApp().slug}`,
    ]);
    expect(changes).not.toContain('app-repository/remove');
  });

  it('puts back what it handed to cloudflared before', () => {
    const idle = {
      at,
      state: 'idle',
      running: false,
      boot: 'manual',
      watchdog: false,
      autoUpdate: false,
      runParameters: ['--loglevel=debug'],
    } as const;
    const seen = anObserved({ ...built, ...aFurnishedHome() });
    const { changes } = planOf(leaving, seen, { 'connector-app': idle });
    const restored = changes.find(({ kind }) => kind === 'connector-app.restore')?.request.body ?? '';
    expect(JSON.parse(restored)).toMatchObject({ options: { run_parameters: ['--loglevel=debug'] } });
  });

  it('takes an app of ours away although nobody can read its token any more', () => {
    const current = anApp({ tunnelId: null, tokenHash: 'of-a-damaged-one' });
    const seen = aFurnishedHome({
      'connector-app': { current, former: null, leftBehind: [], ourTokenHash: null },
    });
    const isOfApp = (id: string) => id.startsWith('connector-app');
    expect(changesAtHome(leaving, { ...built, ...seen }, before).filter(isOfApp)).toEqual([
      'connector-app/remove',
    ]);
    expect(changesAtHome(leaving, { ...built, ...seen }).filter(isOfApp)).toEqual([]);
  });

  it('leaves a repository that other apps came from', () => {
    const seen = aFurnishedHome({ 'app-repository': { isThere: true, otherApps: ['396f0234_other'] } });
    expect(changesAtHome(leaving, { ...built, ...seen }, before)).not.toContain('app-repository/remove');
  });

  it('never touches an app of somebody else', () => {
    const seen = aFurnishedHome({
      'connector-app': {
        current: anApp({ tunnelId: 'of-somebody' }),
        former: null,
        leftBehind: [],
        ourTokenHash: null,
      },
    });
    expect(
      changesAtHome(leaving, { ...built, ...seen }, before).filter((id) => id.startsWith('connector-app')),
    ).toEqual([]);
  });
});

describe('what is remembered of before', () => {
  const ofHome = ({ 'zone-setting': _settings, 'dns-record': _records, ...parts }: Ledger) => parts;
  const { at } = aDesiredHome();

  it('is what was found first, and every network that was added', () => {
    const first = rememberBefore(wanting(), anObserved(aFreshHome()));
    expect(ofHome(first)).toEqual({
      'app-repository': { at, state: 'absent' },
      'connector-app': { at, state: 'absent' },
      'home-url': { at, external: null, internal: null, internalSet: aDesiredHome().internalUrl },
      'http-config': { at, useForwardedFor: false, proxies: [], loginAttempts: -1, added: [appNetwork] },
    });
    expect(ofHome(rememberBefore(wanting(), anObserved(aFurnishedHome()), first))).toEqual(ofHome(first));
  });

  it('grows by a network that comes later', () => {
    const first = rememberBefore(wanting(), anObserved(aFreshHome()));
    const more = wanting({ trustedProxies: [appNetwork, '192.168.1.40/32'] });
    const later = rememberBefore(more, anObserved(aFurnishedHome()), first);
    expect(later['http-config']?.added).toEqual([appNetwork, '192.168.1.40/32']);
  });

  it('is nothing where all was trusted already', () => {
    const seen = anObserved({ tunnel: ourTunnel(wanting()), ...aFurnishedHome() });
    expect(ofHome(rememberBefore(wanting(), seen))).toEqual({});
  });

  it('is of no use to another Home Assistant', () => {
    const first = rememberBefore(wanting(), anObserved(aFreshHome()));
    const elsewhere = wanting({ at: 'http://192.168.1.77:8123' });
    const seen = anObserved({ tunnel: ourTunnel(wanting()), ...aFurnishedHome() });
    expect(ofHome(rememberBefore(elsewhere, seen, first))).toEqual({});
  });
});
