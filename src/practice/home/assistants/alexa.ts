import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Core } from '../core.ts';
import type { HomeState, Switch } from '../home-state.ts';
import { findSwitch, turn } from './switches.ts';

/** What Amazon's function hands on, as far as the practice home reads it (facts: home-assistant#alexa-endpoint). */
const Message = z.looseObject({
  directive: z.looseObject({
    header: z.looseObject({
      namespace: z.string(),
      name: z.string(),
      payloadVersion: z.literal('3'),
      correlationToken: z.string().optional(),
    }),
    endpoint: z.looseObject({ endpointId: z.string() }).optional(),
  }),
});
type Directive = z.output<typeof Message>['directive'];

/** The answer to a directive; `undefined` for what is none, on which Home Assistant trips. */
export function answerAlexa(raw: unknown, user: string, core: Core): unknown {
  const message = Message.safeParse(raw);
  if (!message.success) return undefined;
  const { directive } = message.data;
  const { namespace, name } = directive.header;
  core.taken.note({ kind: 'alexa', directive: `${namespace}/${name}`, user });
  switch (`${namespace}/${name}`) {
    case 'Alexa.Discovery/Discover':
      return discovered(directive, core.state);
    case 'Alexa.PowerController/TurnOn':
      return power(directive, 'on', core);
    case 'Alexa.PowerController/TurnOff':
      return power(directive, 'off', core);
    default:
      return errorTo(directive, 'INTERNAL_ERROR', '');
  }
}

function discovered(directive: Directive, state: HomeState): unknown {
  const endpoints = state.switches.map((one) => endpointOf(one, state.version));
  return { event: eventOf(directive, 'Discover.Response', { endpoints }, 'Alexa.Discovery') };
}

/** Home Assistant's ids with the one sign that Alexa takes instead of a dot. */
function endpointOf({ id, name }: Switch, version: string): unknown {
  return {
    displayCategories: ['OTHER'],
    cookie: {},
    endpointId: id.replace('.', '#'),
    friendlyName: name,
    description: `${id} via Home Assistant`,
    manufacturerName: 'Home Assistant',
    additionalAttributes: {
      manufacturer: 'Home Assistant',
      model: 'input_boolean',
      softwareVersion: version,
      customIdentifier: `-${id}`,
    },
    capabilities: [
      capability('Alexa.PowerController', 'powerState'),
      capability('Alexa.ContactSensor', 'detectionState'),
      capability('Alexa.EndpointHealth', 'connectivity'),
      { type: 'AlexaInterface', interface: 'Alexa', version: '3' },
    ],
  };
}

function capability(name: string, property: string): unknown {
  return {
    type: 'AlexaInterface',
    interface: name,
    version: '3',
    properties: { supported: [{ name: property }], proactivelyReported: true, retrievable: true },
  };
}

function power(directive: Directive, to: Switch['is'], { state, clock }: Core): unknown {
  const asked = directive.endpoint?.endpointId ?? '';
  const found = findSwitch(state, asked.replace('#', '.'));
  if (found === undefined)
    return errorTo(directive, 'NO_SUCH_ENDPOINT', `The endpoint ${asked} does not exist`);
  turn(state, found.id, to);
  const timeOfSample = clock.now().toISOString().replace(/\.\d+/, '');
  const property = (name: string, namespace: string, value: unknown) => ({
    ...{ name, namespace, value, timeOfSample },
    uncertaintyInMilliseconds: 0,
  });
  return {
    event: eventOf(directive, 'Response', {}),
    context: {
      properties: [
        property('powerState', 'Alexa.PowerController', to === 'on' ? 'ON' : 'OFF'),
        property('detectionState', 'Alexa.ContactSensor', to === 'on' ? 'DETECTED' : 'NOT_DETECTED'),
        property('connectivity', 'Alexa.EndpointHealth', { value: 'OK' }),
      ],
    },
  };
}

function errorTo(directive: Directive, type: string, message: string): unknown {
  return { event: eventOf(directive, 'ErrorResponse', { type, message }) };
}

function eventOf({ header, endpoint }: Directive, name: string, payload: object, namespace = 'Alexa') {
  const { correlationToken } = header;
  return {
    header: {
      ...{ namespace, name, messageId: randomUUID(), payloadVersion: '3' },
      ...(correlationToken === undefined ? {} : { correlationToken }),
    },
    payload,
    ...(endpoint === undefined ? {} : { endpoint }),
  };
}
