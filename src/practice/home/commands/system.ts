import { z } from 'zod';
import { type Command, CommandRefusal, command } from '../command.ts';
import { hasSupervisor, type Installation } from '../home-state.ts';
import { issueOf } from '../repairs.ts';
import { restartUnlessBroken } from '../restart.ts';

const installationNames: Record<Installation, string> = {
  os: 'Home Assistant OS',
  container: 'Home Assistant Container',
  supervised: 'Home Assistant Supervised',
  core: 'Home Assistant Core',
};

export const systemCommands: readonly Command[] = [
  command({ type: 'ping', who: 'user', effect: 'none', fields: {}, run: () => ({ answer: 'pong' }) }),
  command({
    type: 'supported_features',
    who: 'user',
    effect: 'none',
    fields: { features: z.record(z.string(), z.unknown()) },
    run: () => ({}),
  }),
  command({
    type: 'subscribe_events',
    who: 'user',
    effect: 'none',
    fields: { event_type: z.string().optional() },
    run: () => ({}),
  }),
  command({
    type: 'unsubscribe_events',
    who: 'user',
    effect: 'none',
    fields: { subscription: z.int() },
    run: () => ({}),
  }),
  command({
    type: 'system_log/list',
    who: 'admin',
    effect: 'none',
    fields: {},
    run: (_input, { state }) => ({ result: state.systemLog }),
  }),
  command({
    type: 'system_health/info',
    who: 'user',
    effect: 'none',
    fields: {},
    run: (_input, { state }, { sendEvent }) => ({
      afterwards: () => {
        const info = {
          version: state.version,
          installation_type: installationNames[state.installation],
          dev: false,
          hassio: hasSupervisor(state),
          docker: state.installation !== 'core',
          user: 'root',
          virtualenv: state.installation === 'core',
          python_version: '3.14.2',
          os_name: 'Linux',
          os_version: '6.12.51',
          arch: 'aarch64',
          timezone: 'Europe/Berlin',
          config_dir: '/config',
        };
        sendEvent({ type: 'initial', data: { homeassistant: { info } } });
        sendEvent({ type: 'finish' });
      },
    }),
  }),
  command({
    type: 'repairs/list_issues',
    who: 'user',
    effect: 'none',
    fields: {},
    run: (_input, { state }) => ({ result: { issues: state.repairs.map(issueOf) } }),
  }),
  command({
    type: 'call_service',
    who: 'user',
    effect: 'write',
    fields: {
      domain: z.string(),
      service: z.string(),
      service_data: z.record(z.string(), z.unknown()).optional(),
      target: z.record(z.string(), z.unknown()).optional(),
      return_response: z.boolean().optional(),
    },
    run: ({ domain, service }, core, { user }) => {
      if (domain !== 'homeassistant' || service !== 'restart')
        throw new CommandRefusal('not_found', `Service ${domain}.${service} not found.`);
      if (!user.isAdmin) throw new CommandRefusal('unauthorized', 'Unauthorized');
      const restart = restartUnlessBroken(core);
      return {
        result: { context: { id: 'practice', parent_id: null, user_id: user.id } },
        afterwards: restart,
      };
    },
  }),
];
