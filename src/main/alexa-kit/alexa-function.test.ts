import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Device } from '../../contract/setup.ts';
import type { HomeOptions } from '../../practice/home/instance/home.ts';
import type { ClientKey } from '../probe/prober.ts';
import { readClientKey } from '../resources/cloudflare/client-certificate/client-key.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';
import { anEngineInAWorld } from '../resources/testing/engine-in-world.ts';
import { lookAround } from '../resources/testing/look-around.ts';
import { aDevice } from '../resources/testing/situations.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { anHttpServer } from '../testing/an-http-server.ts';
import { buildStackTemplate } from './stack-template.ts';
import { anAlexaHome } from './testing/alexa-home.ts';
import { aDiscovery, anAcceptGrant, aTurnOn } from './testing/directives.ts';
import { secretArn } from './testing/function-in-template.ts';
import { type Invocation, type LambdaOptions, runLambda } from './testing/lambda.ts';

const TOKEN = 'long-lived-token-of-the-home';
const anna = aDevice("Anna's phone");
const alexa = aDevice('Alexa', { platform: 'program' });
const template = buildStackTemplate({ homeUrl: 'https://ha.linden.house' });

/** A whole lock in a practice world, with a home behind it that knows the Alexa endpoint. */
async function aLockedHome(home: { readonly url: string } | { readonly inTheWorld: HomeOptions }) {
  const engine = await anEngineInAWorld('url' in home ? {} : { home: home.inTheWorld });
  const url = 'url' in home ? home.url : engine.world.home.url;
  const service = { hostname: 'ha.linden.house', url, openTo: 'every-device' as const };
  // Somebody keeps a key when the skill's is switched off.
  const wanted = (device: Device) => ({ ...engine.setup, services: [service], devices: [anna, device] });
  const build = async (device: Device) => {
    expect(await engine.carryOut(wanted(device))).toMatchObject({ phase: 'done' });
  };
  const secretFor = async (device: Device, token = TOKEN) => {
    const { 'client-certificate': seen } = await lookAround(wanted(device), engine.io);
    return secretFrom(await readClientKey(currentKeyId(device), seen, engine.keys), token);
  };
  await build(alexa);
  await engine.connectHome(wanted(alexa));
  const { edge, outside } = engine.practice;
  const run = async (invocations: readonly Invocation[], options: Partial<LambdaOptions> = {}) =>
    runLambda(invocations, {
      ...{ template, edge, authority: outside.authority, folder: await aFolder() },
      ...options,
    });
  return { engine, build, secretFor, run };
}

function secretFrom(key: ClientKey, token = TOKEN) {
  if (!('privateKeyPem' in key)) throw new Error('keys are shown here in PEM');
  return { certificate: key.certificatePem, privateKey: key.privateKeyPem, token };
}

const refusal = (type: string) => ({
  event: { header: { namespace: 'Alexa', name: 'ErrorResponse', payloadVersion: '3' }, payload: { type } },
});

describe('the Alexa function with its key', () => {
  it('carries directives to the home and the answers back, over one connection', async () => {
    const home = await anAlexaHome(TOKEN);
    const lock = await aLockedHome(home);
    const secret = await lock.secretFor(alexa);
    const events = [aDiscovery('of-amazon'), aTurnOn('of-amazon'), anAcceptGrant('of-amazon')];
    const run = await lock.run(events.map((event) => ({ event, secret })));
    expect(run.answers).toMatchObject([
      {
        event: {
          header: { name: 'Discover.Response' },
          payload: { endpoints: [{ endpointId: 'light#kitchen' }] },
        },
      },
      { event: { header: { namespace: 'Alexa', name: 'Response' } } },
      { event: { header: { namespace: 'Alexa.Authorization', name: 'AcceptGrant.Response' } } },
    ]);
    expect(home.arrivals).toEqual(
      events.map((body) => ({ method: 'POST', path: '/api/alexa/smart_home', bearer: TOKEN, body })),
    );
    expect(run.connections).toBe(1);
    expect(run.secretsRead).toEqual([secretArn]);
    expect(run.output).toBe('');
    expect(lock.engine.world.counts().exposedRequests).toBe(0);
  });

  it('gets its answers from the practice home, and turns something on there', async () => {
    const lock = await aLockedHome({ inTheWorld: { assistants: ['alexa'], longLivedToken: TOKEN } });
    const secret = await lock.secretFor(alexa);
    const { home } = lock.engine.world;
    const [one] = home.state().switches;
    if (!one) throw new Error('the practice home has something to turn on');
    const id = one.id.replace('.', '#');
    const events = [aDiscovery('of-amazon'), aTurnOn('of-amazon', undefined, id)];
    const run = await lock.run(events.map((event) => ({ event, secret })));
    expect(run.answers).toMatchObject([
      { event: { header: { name: 'Discover.Response' } } },
      { event: { header: { namespace: 'Alexa', name: 'Response' } } },
    ]);
    expect(JSON.stringify(run.answers[0])).toContain(JSON.stringify(id));
    expect(home.state().switches.find((each) => each.id === one.id)?.is).toBe('on');
    expect(home.tookIn()).toMatchObject([
      { kind: 'alexa', directive: 'Alexa.Discovery/Discover' },
      { kind: 'alexa', directive: 'Alexa.PowerController/TurnOn' },
    ]);
    expect(lock.engine.world.counts().exposedRequests).toBe(0);
  });

  it('passes on the token of the directive where none is kept', async () => {
    const home = await anAlexaHome('linked');
    const lock = await aLockedHome(home);
    const secret = await lock.secretFor(alexa, '');
    const events = [aDiscovery('linked'), aTurnOn('linked'), anAcceptGrant('linked'), aDiscovery()];
    const run = await lock.run(events.map((event) => ({ event, secret })));
    expect(home.arrivals.map(({ bearer }) => bearer)).toEqual(['linked', 'linked', 'linked']);
    expect(run.answers.at(-1)).toMatchObject(refusal('INVALID_AUTHORIZATION_CREDENTIAL'));
  });

  it('says that a token is not taken, and takes the next one without being put up anew', async () => {
    const home = await anAlexaHome(TOKEN);
    const lock = await aLockedHome(home);
    const event = aTurnOn('of-amazon', 'correlated');
    const run = await lock.run([
      { event, secret: await lock.secretFor(alexa, 'an-old-token') },
      { event, secret: await lock.secretFor(alexa) },
    ]);
    expect(run.answers).toMatchObject([
      {
        event: {
          ...refusal('INVALID_AUTHORIZATION_CREDENTIAL').event,
          header: { correlationToken: 'correlated' },
          endpoint: { endpointId: 'light#kitchen' },
        },
      },
      { event: { header: { name: 'Response' } } },
    ]);
    expect(run.secretsRead).toHaveLength(2);
  });

  it('takes no version of Alexa’s language but the third to the home', async () => {
    const home = await anAlexaHome(TOKEN);
    const lock = await aLockedHome(home);
    const secret = await lock.secretFor(alexa);
    const { directive } = aTurnOn();
    const old = { directive: { ...directive, header: { ...directive.header, payloadVersion: '2' } } };
    const run = await lock.run([old, {}, null].map((event) => ({ event, secret })));
    for (const answer of run.answers) expect(answer).toMatchObject(refusal('INVALID_DIRECTIVE'));
    expect(home.arrivals).toEqual([]);
  });

  it('says that the home is not reached when its answer is none of Alexa’s', async () => {
    const url = await anHttpServer((_request, response) =>
      response.writeHead(200).end('<html>starting</html>'),
    );
    const lock = await aLockedHome({ url });
    const run = await lock.run([{ event: aTurnOn(), secret: await lock.secretFor(alexa) }]);
    expect(run.answers).toMatchObject([refusal('INTERNAL_ERROR')]);
    expect(run.output).toBe('Latchkey: SyntaxError\n');
  });

  it('answers in time where the home does not', async () => {
    const url = await anHttpServer(() => {});
    const lock = await aLockedHome({ url });
    const secret = await lock.secretFor(alexa);
    const run = await lock.run([{ event: aTurnOn(), secret }], { env: { TEST_TIMES_FASTER: '20' } });
    expect(run.answers).toMatchObject([refusal('INTERNAL_ERROR')]);
    expect(run.output).toBe('Latchkey: HOME_TOO_SLOW\n');
  });
});

describe('the lock, for an Alexa function', () => {
  it('stays shut without a key, with a stranger’s, and once its own was switched off', async () => {
    const home = await anAlexaHome(TOKEN);
    const lock = await aLockedHome(home);
    const { engine } = lock;
    const own = await lock.secretFor(alexa);
    const strangers = secretFrom(await engine.practice.strangersKey());
    await lock.build({ ...alexa, state: 'off' });

    const run = await lock.run([
      { event: aTurnOn(), secret: own },
      { event: aTurnOn(), secret: strangers },
      { event: aTurnOn(), secret: { token: TOKEN } },
      { event: anAcceptGrant('of-amazon'), secret: own },
    ]);
    expect(run.answers).toMatchObject([
      refusal('INVALID_AUTHORIZATION_CREDENTIAL'),
      refusal('INVALID_AUTHORIZATION_CREDENTIAL'),
      refusal('INTERNAL_ERROR'),
      { event: { header: { namespace: 'Alexa.Authorization' }, payload: { type: 'ACCEPT_GRANT_FAILED' } } },
    ]);
    expect(home.arrivals).toEqual([]);
    expect(run.output).toBe(
      ['HTTP_403', 'HTTP_403', 'SECRET_EMPTY', 'HTTP_403', '']
        .map((code) => code && `Latchkey: ${code}`)
        .join('\n'),
    );
  });

  it('is told nothing where nobody vouches for it, whatever the environment says', async () => {
    const home = await anAlexaHome(TOKEN);
    const lock = await aLockedHome(home);
    const secret = await lock.secretFor(alexa);
    const run = await lock.run([{ event: aTurnOn(), secret }], {
      authority: undefined,
      env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
    });
    expect(run.answers).toMatchObject([refusal('INTERNAL_ERROR')]);
    expect(home.arrivals).toEqual([]);
  });
});

describe('what the function says', () => {
  it('holds neither key nor token, whatever goes wrong', async () => {
    const home = await anAlexaHome(TOKEN);
    const lock = await aLockedHome(home);
    const own = await lock.secretFor(alexa);
    const { privateKey: otherKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const wrong = [
      { ...own, token: 'wrong-token-1' },
      { ...own, token: 'wrong\ntoken' },
      { ...own, privateKey: otherKey.export({ type: 'pkcs8', format: 'pem' }).toString() },
      { ...own, privateKey: 'no PEM' },
      'not an object',
    ];
    const run = await lock.run(wrong.map((secret) => ({ event: aTurnOn('token-of-amazon'), secret })));
    const said = `${run.output}${JSON.stringify(run.answers)}`;
    expect(run.answers).toHaveLength(wrong.length);
    for (const answer of run.answers)
      expect(answer).toMatchObject({ event: { header: { name: 'ErrorResponse' } } });
    for (const secret of ['wrong-token-1', 'wrong\ntoken', 'token-of-amazon', 'PRIVATE', 'CERTIFICATE'])
      expect(said).not.toContain(secret);
    expect(said).not.toContain(own.privateKey.split('\n')[2]);
  });
});
