import { configFolderOf } from './broken-yaml.ts';
import { type HomeState, hasSupervisor, type Installation } from './home-state.ts';

const installationNames: Record<Installation, string> = {
  os: 'Home Assistant OS',
  container: 'Home Assistant Container',
  supervised: 'Home Assistant Supervised',
  core: 'Home Assistant Core',
};

/**
 * What `system_health/info` tells, event by event: every integration at once, then what takes longer, then the end
 * (facts: home-assistant#system-health). Without the seconds in between.
 */
export function healthEventsOf(state: HomeState): readonly object[] {
  const checked = ['can_reach_cert_server', 'can_reach_cloud_auth', 'can_reach_cloud'];
  const pending = { type: 'pending' };
  const data = {
    homeassistant: { info: informationOf(state) },
    ...(hasSupervisor(state) ? { hassio: { info: { host_os: 'Home Assistant OS', healthy: true } } } : {}),
    cloud: { info: { logged_in: false, ...Object.fromEntries(checked.map((key) => [key, pending])) } },
    network: { info: { adapters: 'eth0 (enabled, default)', announce_addresses: '192.168.1.10' } },
    marketplace: { info: { installed: 0, reachable: pending } },
  };
  const updates = [...checked.map((key) => ['cloud', key]), ['marketplace', 'reachable']];
  return [
    { type: 'initial', data },
    ...updates.map(([domain, key]) => ({ type: 'update', domain, key, success: true, data: 'ok' })),
    { type: 'finish' },
  ];
}

function informationOf(state: HomeState) {
  return {
    installation_type: installationNames[state.installation],
    version: `core-${state.version}`,
    dev: false,
    hassio: hasSupervisor(state),
    docker: state.installation !== 'core',
    container_arch: state.installation === 'core' ? null : 'aarch64',
    user: 'root',
    virtualenv: state.installation === 'core',
    python_version: '3.14.10',
    os_name: 'Linux',
    os_version: '6.12.51',
    arch: 'aarch64',
    timezone: 'Europe/Berlin',
    config_dir: configFolderOf(state),
  };
}
