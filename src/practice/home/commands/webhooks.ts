import { type Command, command } from '../command.ts';

export const webhookCommands: readonly Command[] = [
  command({
    type: 'webhook/list',
    who: 'admin',
    effect: 'none',
    fields: {},
    run: (_input, { state }) => ({
      result: state.webhooks.map(({ id, domain, name, localOnly, methods }) => ({
        webhook_id: id,
        domain,
        name,
        local_only: localOnly,
        allowed_methods: methods.toSorted(),
      })),
    }),
  }),
];
