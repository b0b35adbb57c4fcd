import { randomUUID } from 'node:crypto';
import type { SupervisorEndpoint } from './endpoint.ts';
import { SupervisorRefusal } from './refusal.ts';

/** What the Supervisor tells of itself, of Home Assistant and of its jobs. */
export const informationEndpoints: readonly SupervisorEndpoint[] = [
  {
    method: 'get',
    path: /^\/info$/,
    effect: 'none',
    handle: ({ core: { state } }) => ({
      supervisor: supervisorVersion,
      homeassistant: state.version,
      hassos: state.installation === 'os' ? osVersion : null,
      docker: '28.5.2',
      hostname: 'homeassistant',
      operating_system:
        state.installation === 'os' ? `Home Assistant OS ${osVersion}` : 'Debian GNU/Linux 13',
      machine: 'green',
      arch: 'aarch64',
      state: 'running',
      supported_arch: ['aarch64'],
      supported: state.installation === 'os',
      channel: 'stable',
      logging: 'info',
      timezone: 'Europe/Berlin',
    }),
  },
  {
    method: 'get',
    path: /^\/core\/info$/,
    effect: 'none',
    handle: ({ core: { state } }) => {
      const { server_port: port, ssl_certificate: certificate } = state.http.running;
      return {
        version: state.version,
        version_latest: state.latestVersion,
        update_available: state.version !== state.latestVersion,
        machine: 'green',
        ip_address: '172.30.32.1',
        arch: 'aarch64',
        image: 'ghcr.io/home-assistant/green-homeassistant',
        boot: true,
        port,
        ssl: certificate !== undefined,
        watchdog: true,
      };
    },
  },
  {
    method: 'get',
    path: /^\/supervisor\/info$/,
    effect: 'none',
    handle: ({ core: { state } }) => ({
      version: supervisorVersion,
      version_latest: supervisorVersion,
      update_available: false,
      channel: 'stable',
      arch: 'aarch64',
      supported: state.installation === 'os',
      healthy: true,
      ip_address: '172.30.32.2',
      auto_update: true,
    }),
  },
  {
    method: 'get',
    path: /^\/os\/info$/,
    effect: 'none',
    handle: ({ core: { state } }) => ({
      version: state.installation === 'os' ? osVersion : null,
      version_latest: osVersion,
      update_available: false,
      board: state.installation === 'os' ? 'green' : null,
      boot: 'A',
    }),
  },
  {
    method: 'post',
    path: /^\/ingress\/session$/,
    effect: 'none',
    handle: () => ({ session: randomUUID() }),
  },
  {
    method: 'get',
    path: /^\/jobs\/([^/]+)$/,
    effect: 'none',
    handle: ({ core: { state }, slug: uuid }) => {
      const job = state.jobs.find((one) => one.uuid === uuid);
      if (job === undefined) throw new SupervisorRefusal('Job does not exist');
      return { ...job, progress: job.done ? 100 : 0, stage: null, child_jobs: [], extra: null };
    },
  },
];

const supervisorVersion = '2026.11.0';
const osVersion = '17.1';
