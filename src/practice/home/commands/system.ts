import { z } from 'zod';
import { describeBrokenYaml } from '../broken-yaml.ts';
import { type Command, CommandRefusal, command } from '../command.ts';
import { issuesOf } from '../repairs.ts';
import { healthEventsOf } from '../system-health.ts';

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
      afterwards() {
        for (const event of healthEventsOf(state)) sendEvent(event);
      },
    }),
  }),
  command({
    type: 'repairs/list_issues',
    who: 'user',
    effect: 'none',
    fields: {},
    run: (_input, { state }) => ({ result: { issues: issuesOf(state) } }),
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
      if (domain !== 'homeassistant' || service !== 'restart') throw unknownService(domain, service);
      if (!user.isAdmin) throw new CommandRefusal('unauthorized', 'Unauthorized');
      const wrong = describeBrokenYaml(core.state);
      if (wrong !== null)
        throw new CommandRefusal(
          'home_assistant_error',
          `The system cannot restart because the configuration is not valid: ${wrong}`,
        );
      // It is gone before it could answer (facts: home-assistant#restart).
      return { answer: 'never', afterwards: core.restart };
    },
  }),
];

function unknownService(domain: string, service: string): CommandRefusal {
  return new CommandRefusal('not_found', `Action ${domain}.${service} not found`, {
    translation: {
      translation_key: 'service_not_found',
      translation_domain: 'homeassistant',
      translation_placeholders: { domain, service },
    },
  });
}
