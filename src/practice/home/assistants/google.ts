import { z } from 'zod';
import type { Core } from '../core.ts';
import type { HomeState, Switch, User } from '../home-state.ts';
import { findSwitch, turn } from './switches.ts';

const Device = z.looseObject({ id: z.string() });
const OnOff = z.looseObject({
  command: z.literal('action.devices.commands.OnOff'),
  params: z.looseObject({ on: z.boolean() }),
});
const Query = z.looseObject({ devices: z.array(Device) });
const Execute = z.looseObject({
  commands: z.array(z.looseObject({ devices: z.array(Device), execution: z.array(OnOff).length(1) })),
});
/** What Google sends, as far as the practice home reads it (facts: home-assistant#google-endpoint). */
const Message = z.looseObject({
  requestId: z.string(),
  inputs: z.array(z.looseObject({ intent: z.string(), payload: z.unknown().optional() })),
});

/** The answer to an intent, `null` where there is none; `undefined` for what is no intent, on which Home Assistant trips. */
export function answerGoogle(raw: unknown, user: User, core: Core): unknown {
  const message = Message.safeParse(raw);
  if (!message.success) return undefined;
  const { requestId, inputs } = message.data;
  const [input, ...more] = inputs;
  if (input === undefined || more.length > 0) return { requestId, payload: protocolError };
  core.taken.note({ kind: 'google', intent: input.intent, user: user.name });
  const payload = payloadFor(input.intent, input.payload, user, core);
  return payload === null ? null : { requestId, payload };
}

const protocolError = { errorCode: 'protocolError' };
/** Home Assistant's own handler has failed. */
const unknownError = { errorCode: 'unknownError' };

function payloadFor(intent: string, payload: unknown, user: User, { state }: Core): unknown {
  switch (intent) {
    case 'action.devices.SYNC':
      return { agentUserId: user.id, devices: state.switches.map(deviceOf) };
    case 'action.devices.QUERY': {
      const query = Query.safeParse(payload);
      return query.success ? { devices: statesOf(query.data.devices, state) } : unknownError;
    }
    case 'action.devices.EXECUTE': {
      const execute = Execute.safeParse(payload);
      return execute.success ? { commands: executed(execute.data, state) } : unknownError;
    }
    case 'action.devices.DISCONNECT':
      return null;
    default:
      return protocolError;
  }
}

function deviceOf({ id, name }: Switch): unknown {
  return {
    id,
    attributes: {},
    traits: ['action.devices.traits.OnOff'],
    willReportState: false,
    type: 'action.devices.types.SWITCH',
    name: { name },
  };
}

function statesOf(devices: readonly z.output<typeof Device>[], state: HomeState): unknown {
  return Object.fromEntries(
    devices.map(({ id }) => {
      const found = findSwitch(state, id);
      return [id, found === undefined ? { online: false } : { online: true, on: found.is === 'on' }];
    }),
  );
}

function executed({ commands }: z.output<typeof Execute>, state: HomeState): unknown {
  return commands.flatMap(({ devices, execution }) =>
    devices.map(({ id }) => {
      if (findSwitch(state, id) === undefined)
        return { ids: [id], status: 'ERROR', errorCode: 'deviceOffline' };
      const on = execution.every(({ params }) => params.on);
      turn(state, id, on ? 'on' : 'off');
      return { ids: [id], status: 'SUCCESS', states: { online: true, on } };
    }),
  );
}
