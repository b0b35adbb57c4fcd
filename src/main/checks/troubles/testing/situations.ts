import type { Diagnosis } from '../../../../contract/check.ts';
import type { Setup } from '../../../../contract/setup.ts';
import type { HttpConfigSeen } from '../../../home-assistant/commands/http-config.ts';
import type { ProbeOutcome } from '../../../probe/probe.ts';
import { wantedExpressions } from '../../../resources/cloudflare/lock/lock.ts';
import type { Observed } from '../../../resources/model/observed.ts';
import {
  aDesiredHome,
  anApp,
  anHttpConfig,
  appNetwork,
  settable,
} from '../../../resources/testing/home-situations.ts';
import {
  allKeysMade,
  anObserved,
  aSetup,
  ourRecord,
  ourRule,
  ourTunnel,
} from '../../../resources/testing/situations.ts';
import type { Evidence, InHomeAssistant, SourceName } from '../evidence.ts';

/** Situations for the tests of troubles. Default: ha.linden.house, built, connected, logged in, and everybody gets in. */

const athome = 'http://192.168.1.10:8123';
const origin = 'http://homeassistant:8123';

export function aBuiltSetup(more: Partial<Setup> = {}): Setup {
  return aSetup({
    services: [{ hostname: 'ha.linden.house', url: origin, openTo: 'every-device' }],
    home: aDesiredHome({ at: athome, internalUrl: athome }),
    ...more,
  });
}

export function aVisit(diagnosis: Diagnosis, saw = 'HTTP 200'): ProbeOutcome {
  return { diagnosis, saw };
}

/** Everything is as it should be, and everything could be seen. */
export function aHomeThatWorks(more: Partial<Evidence> = {}): Evidence {
  const setup = more.setup ?? aBuiltSetup();
  return {
    setup,
    now: new Date('2026-11-20T12:00:00Z'),
    name: aVisit('resolved', '192.0.2.1'),
    withoutKey: aVisit('blocked', 'HTTP 403'),
    withKey: aVisit('answered'),
    socket: aVisit('upgraded', 'HTTP 101'),
    ...builtAtCloudflare(setup),
    connectors: 1,
    fightMode: 'off',
    securityLevel: 'medium',
    version: '2026.11.1',
    answersAt: [athome],
    ownAddresses: ['127.0.0.1', '192.168.1.33'],
    core: {
      version: '2026.11.1',
      name: 'Linden',
      externalUrl: 'https://ha.linden.house',
      internalUrl: athome,
      components: [],
      state: 'running',
      recovery: false,
    },
    http: trusting(appNetwork),
    listens: { port: 8123, ssl: 'off' },
    apps: [anApp()],
    complaints: [],
    repairs: [],
    refused: [],
    banned: [],
    ...more,
  };
}

function builtAtCloudflare(setup: Setup) {
  const keys = allKeysMade(setup);
  const [expression = ''] =
    wantedExpressions(setup, {
      'client-certificate': keys,
      'lock-rule': { webhookIds: {}, rulesetId: null, rules: [] },
    }) ?? [];
  return {
    tunnel: ourTunnel(setup),
    'tunnel-configuration': leadingTo(origin),
    'client-certificate': keys,
    'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules: [ourRule(setup, expression)] },
    'certificate-hostname': ['ha.linden.house'],
    'zone-setting': settingsAs({ http3: 'off' }),
    'dns-record': [ourRecord(setup, 'tunnel-1')],
  };
}

export function leadingTo(service: string): Observed['tunnel-configuration'] {
  const ingress = [{ hostname: 'ha.linden.house', service }, { service: 'http_status:404' }];
  return { ours: { ingress, others: {} }, abandoned: {} };
}

/** The zone's settings as they stand once everything is built, but for these. */
export function settingsAs(
  values: Partial<Record<'websockets' | 'http3', string>>,
): Observed['zone-setting'] {
  const settings = anObserved()['zone-setting'];
  const changed = Object.entries(values).map(([setting, value]) => [setting, { value, editable: true }]);
  return { ...settings, ...Object.fromEntries(changed) };
}

export function trusting(...proxies: readonly string[]): HttpConfigSeen {
  return settable(configTrusting(...proxies));
}

export function configTrusting(...proxies: readonly string[]) {
  const listed = proxies.length > 0 ? { use_x_forwarded_for: true, trusted_proxies: [...proxies] } : {};
  return anHttpConfig({ server_port: 8123, ...listed });
}

const inHomeAssistant: readonly (keyof InHomeAssistant)[] = [
  'core',
  'http',
  'listens',
  'apps',
  'complaints',
  'repairs',
  'refused',
  'banned',
];

/** The same, seen by somebody who is not logged in. */
export function loggedOut(evidence: Evidence): Evidence {
  return without(evidence, ...inHomeAssistant);
}

/** The same, where these could not be seen. */
export function without(evidence: Evidence, ...sources: readonly SourceName[]): Evidence {
  return { ...evidence, ...Object.fromEntries(sources.map((source) => [source, undefined])) };
}
