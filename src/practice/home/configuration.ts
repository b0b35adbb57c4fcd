import type { Core } from './core.ts';
import { hasSupervisor } from './home-state.ts';

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
      ...(hasSupervisor(state) ? ['hassio'] : []),
    ],
    config_dir: state.installation === 'core' ? '/home/homeassistant/.homeassistant' : '/config',
    config_source: 'storage',
    country: 'DE',
    currency: 'EUR',
    debug: false,
    elevation: 34,
    external_url: state.urls.external,
    internal_url: state.urls.internal,
    language: 'en',
    latitude: 52.5,
    location_name: state.name,
    longitude: 13.4,
    radius: 100,
    recovery_mode: state.trouble.recoveryMode === 'on',
    safe_mode: false,
    state: state.phase === 'running' ? 'RUNNING' : 'STARTING',
    time_zone: 'Europe/Berlin',
    unit_system: { length: 'km', mass: 'g', temperature: '°C', volume: 'L' },
    version: state.version,
  };
}
