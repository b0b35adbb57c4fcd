import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_DEVICES } from '../../contract/devices.ts';
import type { ProblemCode } from '../../contract/problem.ts';
import { everyPermission } from '../../practice/cloudflare/token.ts';
import type { PracticeWorld } from '../../practice/world.ts';
import { systemClock, withShortSleeps } from '../clock/clock.ts';
import { aKeychain } from '../storage/testing/memory-keychain.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { aClosedPort, anHttpServer } from '../testing/an-http-server.ts';
import {
  answerEverything,
  aPracticeApp,
  type Calls,
  devicesNamed,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';
import { definedErrorOf, failureOf } from '../testing/refusal-of.ts';

interface BadInput {
  readonly what: string;
  readonly ask: (calls: Calls, world: PracticeWorld) => Promise<unknown>;
  readonly code: ProblemCode;
}

const pendingZone = ({ cloudflare }: PracticeWorld): string =>
  [...cloudflare.cloud.state.zones.values()].find(({ zone }) => zone.status === 'pending')?.zone.id ?? '';

/** Chooses an active domain of the same account whose certificate is like this. */
function chooseDomainWith(
  calls: Calls,
  { cloudflare, account }: PracticeWorld,
  { certificate, universalSsl }: { readonly certificate?: string; readonly universalSsl?: 'off' },
) {
  const of = cloudflare.cloud.state.accounts.get(account.id);
  if (!of) throw new Error('the account is there');
  const fields = { name: 'second.example', ...(certificate === undefined ? {} : { certificate }) };
  const zone = cloudflare.seed.zone(of, fields);
  if (universalSsl === 'off') zone.universalSsl = { enabled: false };
  return calls.cloudflare.chooseDomain({ zoneId: zone.zone.id });
}

const manyDevices = (count: number) =>
  devicesNamed(...Array.from({ length: count }, (_, index) => `Phone ${index + 1}`));

const badInputs: readonly BadInput[] = [
  {
    what: 'a token cut short',
    ask: (c) => c.cloudflare.connect({ token: 'cfut_abc' }),
    code: 'TOKEN_MANGLED',
  },
  { what: 'no token', ask: (c) => c.cloudflare.connect({ token: '' }), code: 'TOKEN_MANGLED' },
  {
    what: 'a global key',
    ask: (c) => c.cloudflare.connect({ token: '0123456789abcdef0123456789abcdef01234' }),
    code: 'TOKEN_GLOBAL_KEY',
  },
  {
    what: 'a token nobody knows',
    ask: (c) => c.cloudflare.connect({ token: `cfut_${'f'.repeat(48)}` }),
    code: 'TOKEN_REFUSED',
  },
  {
    what: 'a token that was switched off',
    ask: (c, { cloudflare }) =>
      c.cloudflare.connect({ token: cloudflare.seed.token({ status: 'disabled' }).secret }),
    code: 'TOKEN_REFUSED',
  },
  {
    what: 'a domain that is pending',
    ask: (c, world) => c.cloudflare.chooseDomain({ zoneId: pendingZone(world) }),
    code: 'DOMAIN_NOT_ACTIVE',
  },
  {
    what: 'a domain of somebody else',
    ask: (c) => c.cloudflare.chooseDomain({ zoneId: 'f'.repeat(32) }),
    code: 'DOMAIN_UNKNOWN',
  },
  {
    what: 'a domain whose certificate is being made',
    ask: (c, world) => chooseDomainWith(c, world, { certificate: 'pending_validation' }),
    code: 'CERTIFICATE_COMING',
  },
  {
    what: 'a domain whose certificate could not be made',
    ask: (c, world) => chooseDomainWith(c, world, { certificate: 'validation_timed_out' }),
    code: 'CERTIFICATE_STUCK',
  },
  {
    what: 'a domain without certificates',
    ask: (c, world) => chooseDomainWith(c, world, { universalSsl: 'off' }),
    code: 'CERTIFICATE_OFF',
  },
  {
    what: 'a home address that is none',
    ask: (c) => c.home.choose({ url: 'not an address' }),
    code: 'HOME_ADDRESS_MANGLED',
  },
  {
    what: 'a home that does not answer',
    ask: async (c) => c.home.choose({ url: `http://127.0.0.1:${await aClosedPort()}` }),
    code: 'HOME_UNREACHABLE',
  },
  {
    what: 'a router in place of the home',
    ask: async (c) =>
      c.home.choose({ url: await anHttpServer((_request, response) => response.end('<html>Router</html>')) }),
    code: 'HOME_NOT_HOME_ASSISTANT',
  },
  {
    what: 'a name that a foreign record has',
    ask: (c) => c.address.choose({ name: 'www' }),
    code: 'ADDRESS_TAKEN',
  },
  {
    what: 'a name two levels deep',
    ask: (c) => c.address.choose({ name: 'ha.home' }),
    code: 'ADDRESS_TOO_DEEP',
  },
  {
    what: 'a name in other letters',
    ask: (c) => c.address.choose({ name: 'küche' }),
    code: 'ADDRESS_MANGLED',
  },
  { what: 'an empty name', ask: (c) => c.address.choose({ name: ' ' }), code: 'ADDRESS_MANGLED' },
  {
    what: 'the domain as a name',
    ask: (c) => c.address.choose({ name: 'linden.house' }),
    code: 'ADDRESS_MANGLED',
  },
  { what: 'no device', ask: (c) => c.devices.save({ devices: [] }), code: 'DEVICES_NONE' },
  {
    what: 'one device too many',
    ask: (c) => c.devices.save({ devices: manyDevices(MOST_DEVICES + 1) }),
    code: 'DEVICES_TOO_MANY',
  },
  {
    what: '101 devices',
    ask: (c) => c.devices.save({ devices: manyDevices(101) }),
    code: 'DEVICES_TOO_MANY',
  },
  {
    what: 'two devices of one name',
    ask: (c) => c.devices.save({ devices: devicesNamed('Phone', ' PHONE ') }),
    code: 'DEVICES_INVALID',
  },
  {
    what: 'a device without a name',
    ask: (c) => c.devices.save({ devices: devicesNamed(' ') }),
    code: 'DEVICES_INVALID',
  },
  {
    what: 'a device with a long name',
    ask: (c) => c.devices.save({ devices: devicesNamed('x'.repeat(33)) }),
    code: 'DEVICES_INVALID',
  },
  {
    what: 'two devices of one id',
    ask: (c) => c.devices.save({ devices: [...devicesNamed('Phone'), ...devicesNamed('Tablet')] }),
    code: 'DEVICES_INVALID',
  },
  { what: 'a plan nobody has seen', ask: (c) => c.build.start({ planId: 'f' }), code: 'PLAN_CHANGED' },
  { what: 'checks before the build', ask: (c) => c.checks.run(), code: 'ANSWERS_MISSING' },
  { what: 'a step not earned', ask: (c) => c.journey.goTo({ step: 'hand-over' }), code: 'ANSWERS_MISSING' },
  { what: 'a tunnel not made', ask: (c) => c.tunnel.playHome(), code: 'ANSWERS_MISSING' },
  {
    what: 'a tunnel’s token not made',
    ask: (c) => c.tunnel.copy({ for: 'windows' }),
    code: 'ANSWERS_MISSING',
  },
  {
    what: 'a key not made',
    ask: (c) => c.keys.save({ deviceId: '000001', as: 'pkcs12' }),
    code: 'KEY_MISSING',
  },
  { what: 'words of no key', ask: (c) => c.keys.passphrase({ deviceId: '000001' }), code: 'KEY_MISSING' },
  {
    what: 'a key of no device',
    ask: (c) => c.keys.save({ deviceId: 'ffffff', as: 'pkcs12' }),
    code: 'DEVICE_UNKNOWN',
  },
];

it('is answered by its closed code, and loses no answer', async () => {
  const practice = await aPracticeApp();
  await answerEverything(practice);
  const before = await journeyOf(practice);
  for (const { what, ask, code } of badInputs) {
    const error = await definedErrorOf(ask(practice.calls, practice.world));
    expect([what, error.code]).toEqual([what, code]);
    expect([what, await journeyOf(practice)]).toEqual([what, before]);
  }
  expect(practice.world.counts().writes).toBe(0);
  // The good token is still the one in use.
  const { zones } = practice.world.cloudflare.cloud.state;
  expect(await practice.calls.cloudflare.domains()).toHaveLength(zones.size);
});

it('is answered before anything has been, too', async () => {
  const { calls } = await aPracticeApp();
  await calls.journey.begin({ mode: 'practice' });
  const early: readonly (readonly [() => Promise<unknown>, ProblemCode])[] = [
    [() => calls.cloudflare.domains(), 'NOT_CONNECTED'],
    [() => calls.cloudflare.chooseDomain({ zoneId: 'f'.repeat(32) }), 'NOT_CONNECTED'],
    [() => calls.address.look({ name: 'ha' }), 'ANSWERS_MISSING'],
    [() => calls.address.choose({ name: 'ha' }), 'ANSWERS_MISSING'],
    [() => calls.protection.look(), 'ANSWERS_MISSING'],
    [() => calls.protection.save({ declined: [] }), 'ANSWERS_MISSING'],
    [() => calls.build.plan(), 'ANSWERS_MISSING'],
    [() => calls.checks.run(), 'ANSWERS_MISSING'],
    [() => calls.keys.list(), 'ANSWERS_MISSING'],
    [() => calls.tunnel.saveToken(), 'ANSWERS_MISSING'],
    [() => calls.tunnel.watch().then((stream) => stream.next()), 'ANSWERS_MISSING'],
    [() => calls.journey.goTo({ step: 'build' }), 'ANSWERS_MISSING'],
  ];
  for (const [call, code] of early) expect((await definedErrorOf(call())).code).toBe(code);
});

it('tells technicians why, and a taken name by whom', async () => {
  const practice = await aPracticeApp();
  await answerEverything(practice);
  const taken = await definedErrorOf(practice.calls.address.choose({ name: 'www' }));
  expect(taken.technical?.message).toBe('CNAME linden.house');
  const refused = await definedErrorOf(
    practice.calls.cloudflare.connect({ token: `cfut_${'f'.repeat(48)}` }),
  );
  expect(refused.technical).toMatchObject({ status: 401, code: 1000, call: 'GET user/tokens/verify' });
});

describe('a token that lacks a permission', () => {
  it('is told so where it is needed, and everything goes on when it is added', async () => {
    // A new token is asked for its rights again for some seconds.
    const practice = await aPracticeApp({ clock: withShortSleeps(systemClock, 500) });
    const { calls, world } = practice;
    await answerEverything(practice);
    const { secret, token } = world.cloudflare.seed.token();
    const { zone_waf: _missing, ...permissions } = everyPermission;
    const { tokens } = world.cloudflare.cloud.state;
    tokens.set(secret, { ...token, permissions });

    expect(await calls.cloudflare.connect({ token: secret })).toMatchObject({
      phase: 'incomplete',
      permissions: expect.arrayContaining([{ permission: 'waf-edit', state: 'missing' }]),
    });
    const before = await journeyOf(practice);
    expect((await definedErrorOf(calls.build.plan())).code).toBe('PERMISSION_MISSING');
    expect(await journeyOf(practice)).toEqual(before);

    tokens.set(secret, token);
    await calls.cloudflare.domains();
    for await (const { phase } of await calls.cloudflare.watch()) {
      expect(phase).toBe('connected');
      break;
    }
    expect((await calls.build.plan()).blockers).toEqual([]);
  });
});

it('takes device names in every script', async () => {
  const { calls } = await aPracticeApp();
  const devices = devicesNamed('Küche', 'Кухня', '手机', '📱', 'هاتف', '  Anna’s iPhone ');
  const { answers } = await calls.devices.save({ devices });
  expect(answers.devices?.map(({ name }) => name)).toEqual([
    'Küche',
    'Кухня',
    '手机',
    '📱',
    'هاتف',
    'Anna’s iPhone',
  ]);
});

it('of a shape that no window sends is refused without repeating it', async () => {
  const { calls } = await aPracticeApp();
  const token = `cfut_${'secret'.repeat(1000)}`;
  const error = await failureOf(calls.cloudflare.connect({ token }));
  expect(error).toMatchObject({ code: 'UNEXPECTED', status: 400, defined: false });
  expect(JSON.stringify(error)).not.toContain('secretsecret');
});

describe('without a keychain', () => {
  it('everything works, and only the answers stay', async () => {
    const dataFolder = await aFolder();
    const keychain = aKeychain();
    keychain.refuse('unavailable');
    const practice: PracticeApp = await aPracticeApp({ dataFolder, keychain });
    const { calls } = practice;
    const begun = await calls.journey.begin({ mode: 'real' });
    expect(await calls.about()).toMatchObject({ custody: 'memory' });
    await calls.devices.save({ devices: devicesNamed('Phone') });
    for await (const { custody } of await calls.cloudflare.watch()) {
      expect(custody).toBe('memory');
      break;
    }
    await expect(access(join(dataFolder, 'vault'))).rejects.toMatchObject({ code: 'ENOENT' });

    const again = await aPracticeApp({ dataFolder, keychain });
    expect(await journeyOf(again)).toMatchObject({
      setupId: begun.setupId,
      answers: { devices: devicesNamed('Phone') },
    });
  });
});
