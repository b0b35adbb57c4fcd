import { configFolderOf } from './broken-yaml.ts';
import type { Core } from './core.ts';
import { type HomeState, hasSupervisor } from './home-state.ts';

/**
 * What `get_config` and `GET /api/config` say (facts: home-assistant#configuration). How Home Assistant is
 * installed is not part of it.
 */
export function configurationOf({ state }: Core) {
  return {
    allowlist_external_dirs: [],
    allowlist_external_urls: [],
    components: [
      'api',
      'auth',
      'config',
      'frontend',
      'http',
      'onboarding',
      'repairs',
      'system_health',
      'system_log',
      'websocket_api',
      'webhook',
      ...(hasSupervisor(state) ? ['hassio'] : []),
      ...loadedDomains(state),
    ],
    config_dir: configFolderOf(state),
    config_source: 'storage',
    // Nobody has said.
    country: null,
    currency: 'EUR',
    debug: false,
    elevation: 34,
    external_url: state.urls.external,
    internal_url: state.urls.internal,
    language: 'en',
    latitude: 52.5,
    location_name: state.name,
    logging: {},
    longitude: 13.4,
    radius: 100,
    recovery_mode: state.trouble.recoveryMode === 'on',
    safe_mode: false,
    state: coreStateOf(state),
    time_zone: 'Europe/Berlin',
    unit_system: metric,
    version: state.version,
    whitelist_external_dirs: [],
  };
}

/** Of what somebody set up, on a page or in the file. */
function loadedDomains({ integrations, assistants }: HomeState): readonly string[] {
  const set = integrations.filter(({ state }) => state === 'loaded').map(({ domain }) => domain);
  return [...new Set([...set, ...assistants.map((one) => componentOf[one])])];
}

const componentOf = { alexa: 'alexa', google: 'google_assistant' } as const;

/** Its word for how far a start is; the real one says `STARTING` only for a moment at the end. */
export function coreStateOf({ phase }: Pick<HomeState, 'phase'>): 'RUNNING' | 'NOT_RUNNING' {
  return phase === 'running' ? 'RUNNING' : 'NOT_RUNNING';
}

const metric = {
  accumulated_precipitation: 'mm',
  area: 'm²',
  length: 'km',
  mass: 'g',
  pressure: 'Pa',
  temperature: '°C',
  volume: 'L',
  wind_speed: 'm/s',
};
