import { describe, expect, it } from 'vitest';
import { aHome } from '../testing/a-home.ts';

type House = Awaited<ReturnType<typeof aHome>>;

async function ask(house: House, path: string, body: unknown, token: string | undefined = house.ownerToken) {
  const answer = await fetch(house.url + path, {
    method: 'POST',
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, server: answer.headers.get('server'), text };
}

const alexa = '/api/alexa/smart_home';
const google = '/api/google_assistant';
const both = { assistants: ['alexa', 'google'] } as const;

const directive = (namespace: string, name: string, endpointId?: string) => ({
  directive: {
    header: { namespace, name, payloadVersion: '3', messageId: 'm', correlationToken: 'c' },
    ...(endpointId === undefined ? {} : { endpoint: { endpointId } }),
    payload: {},
  },
});
const intent = (name: string, payload?: object) => ({ requestId: 'r', inputs: [{ intent: name, payload }] });

describe.each([
  [alexa, directive('Alexa.Discovery', 'Discover')],
  [google, intent('action.devices.SYNC')],
])('the address %s', (path, body) => {
  it('does not exist where nobody has set it up', async () => {
    const house = await aHome();
    expect(await ask(house, path, body)).toMatchObject({ status: 404 });
    expect(await ask(house, path, body, '')).toMatchObject({ status: 404 });
    expect(house.tookIn()).toEqual([]);
  });

  it('wants a token', async () => {
    const house = await aHome(both);
    for (const token of ['', 'wrong'])
      expect(await ask(house, path, body, token)).toMatchObject({ status: 401, text: '401: Unauthorized' });
    expect(house.tookIn()).toEqual([]);
  });

  it('knows no other way of asking', async () => {
    const house = await aHome(both);
    expect((await fetch(house.url + path)).status).toBe(405);
  });

  it('trips on what it does not expect', async () => {
    const house = await aHome(both);
    const tripped = {
      status: 500,
      server: 'Python/3.14 aiohttp/3.14.5',
      text: '500 Internal Server Error\n\nServer got itself in trouble',
    };
    for (const nonsense of ['nonsense', {}]) expect(await ask(house, path, nonsense)).toEqual(tripped);
    expect(house.tookIn()).toEqual([]);
  });
});

describe('Alexa at home', () => {
  const asked = async (house: House, body: unknown) => JSON.parse((await ask(house, alexa, body)).text);

  it('finds the switches', async () => {
    const house = await aHome(both);
    const { event } = await asked(house, directive('Alexa.Discovery', 'Discover'));
    expect(event.header).toMatchObject({ namespace: 'Alexa.Discovery', name: 'Discover.Response' });
    expect(event.payload.endpoints).toMatchObject([
      { endpointId: 'input_boolean#reading_lamp', friendlyName: 'Reading lamp' },
      { endpointId: 'input_boolean#kettle', friendlyName: 'Kettle' },
    ]);
    expect(house.tookIn()).toEqual([{ kind: 'alexa', directive: 'Alexa.Discovery/Discover', user: 'Robin' }]);
  });

  it.each([
    ['TurnOn', 'ON', 'on'],
    ['TurnOff', 'OFF', 'off'],
  ])('%s is done and answered', async (name, value, is) => {
    const house = await aHome(both);
    const answer = await asked(house, directive('Alexa.PowerController', name, 'input_boolean#kettle'));
    expect(answer).toMatchObject({
      event: {
        header: { name: 'Response', correlationToken: 'c' },
        endpoint: { endpointId: 'input_boolean#kettle' },
      },
      context: {
        properties: expect.arrayContaining([expect.objectContaining({ name: 'powerState', value })]),
      },
    });
    expect(house.state().switches).toContainEqual({ id: 'input_boolean.kettle', name: 'Kettle', is });
  });

  it.each([
    [directive('Alexa.PowerController', 'TurnOn', 'input_boolean#nope'), 'NO_SUCH_ENDPOINT'],
    [directive('Alexa.Nothing', 'X'), 'INTERNAL_ERROR'],
  ])('says %j is wrong', async (body, type) => {
    const answer = await asked(await aHome(both), body);
    expect(answer.event).toMatchObject({ header: { name: 'ErrorResponse' }, payload: { type } });
  });
});

describe('Google Assistant at home', () => {
  const asked = async (house: House, body: unknown) => JSON.parse((await ask(house, google, body)).text);
  const kettle = [{ id: 'input_boolean.kettle' }];

  it('finds, switches and asks after a switch', async () => {
    const house = await aHome(both);
    const found = await asked(house, intent('action.devices.SYNC'));
    expect(found).toMatchObject({
      requestId: 'r',
      payload: { devices: [{ name: { name: 'Reading lamp' } }, {}] },
    });
    const execution = [{ command: 'action.devices.commands.OnOff', params: { on: true } }];
    const devices = [...kettle, { id: 'light.no' }];
    const done = await asked(house, intent('action.devices.EXECUTE', { commands: [{ devices, execution }] }));
    expect(done.payload.commands).toEqual([
      { ids: ['input_boolean.kettle'], status: 'SUCCESS', states: { online: true, on: true } },
      { ids: ['light.no'], status: 'ERROR', errorCode: 'deviceOffline' },
    ]);
    expect(await asked(house, intent('action.devices.QUERY', { devices }))).toEqual({
      requestId: 'r',
      payload: {
        devices: { 'input_boolean.kettle': { online: true, on: true }, 'light.no': { online: false } },
      },
    });
    expect(house.tookIn().map((one) => one.kind === 'google' && one.intent)).toEqual([
      'action.devices.SYNC',
      'action.devices.EXECUTE',
      'action.devices.QUERY',
    ]);
  });

  it.each([
    [intent('action.devices.DISCONNECT'), null],
    [intent('action.devices.NOPE'), { requestId: 'r', payload: { errorCode: 'protocolError' } }],
    [
      { requestId: 'r', inputs: [] },
      { requestId: 'r', payload: { errorCode: 'protocolError' } },
    ],
  ])('answers %j', async (body, expected) => {
    expect(await asked(await aHome(both), body)).toEqual(expected);
  });
});
