import { createRouterClient } from '@orpc/server';
import { describe, expect, it, vi } from 'vitest';
import { contract } from '../../contract/calls/contract.ts';
import { usualProxy } from '../../contract/proxy.ts';
import type { Host } from '../host/host.ts';
import { aClipboard } from '../host/testing/a-clipboard.ts';
import { answerEverything, aPracticeApp, build, devicesNamed, journeyOf } from '../testing/practice-app.ts';
import { definedErrorOf, failureOf } from '../testing/refusal-of.ts';

const secret = 'the path C:\\Users\\Anna and the token cfut_secret';

/** Every call of the contract with an input it accepts. */
const inputs: Readonly<Record<string, object | undefined>> = {
  about: undefined,
  'screen.watch': undefined,
  'language.read': undefined,
  'language.choose': { language: 'en' },
  'updates.watch': undefined,
  'updates.choose': { choice: 'do-not' },
  'updates.lookNow': undefined,
  'updates.restart': undefined,
  'journey.watch': undefined,
  'journey.begin': { mode: 'practice' },
  'journey.goTo': { step: 'welcome' },
  'journey.goOnWith': { setupId: '00000000' },
  'journey.wantRemoval': { removal: 'wanted' },
  'journey.wantNewTunnel': undefined,
  'domain.read': { typed: 'x' },
  'domain.look': { name: 'linden.house' },
  'domain.keep': { plan: { screen: 'question' } },
  'domain.play': { part: 'add', name: 'linden.house' },
  'cloudflare.tokenPage': undefined,
  'cloudflare.watch': undefined,
  'cloudflare.connect': { token: 'x' },
  'cloudflare.connectPractice': undefined,
  'cloudflare.domains': undefined,
  'cloudflare.findSetups': undefined,
  'cloudflare.chooseDomain': { zoneId: 'x' },
  'homes.list': undefined,
  'homes.open': { home: 'first' },
  'homes.add': undefined,
  'homes.forget': { home: '0a0a0a0a' },
  'homes.shareAccess': { home: '0a0a0a0a' },
  'home.find': undefined,
  'home.look': { url: 'x' },
  'home.atHome': undefined,
  'home.choose': { url: 'x' },
  'home.watch': undefined,
  'home.logIn': undefined,
  'home.logInWithToken': { token: 'x' },
  'home.logOut': undefined,
  'home.lookAgain': undefined,
  'home.wish': { connector: 'app' },
  'home.trust': { proxies: ['172.30.33.0/24'] },
  'home.refusedProxies': undefined,
  'home.update': undefined,
  'address.look': { name: 'x' },
  'address.choose': { name: 'x' },
  'adoption.look': undefined,
  'adoption.answer': { takeOver: true },
  'adoption.letKeyGo': { certificateId: 'x' },
  'services.save': { what: 'new', name: 'x', url: 'x', openTo: 'every-device' },
  'services.remove': { hostname: 'x' },
  'services.openHome': { openTo: 'every-device' },
  'devices.save': { devices: [] },
  'lostDevice.switchOff': { deviceId: '000001', name: 'Phone' },
  'lostDevice.prove': { deviceId: '000001' },
  'renewal.letGo': { deviceId: '000001' },
  'renewal.takeBack': { deviceId: '000001' },
  'renewal.finish': { deviceId: '000001' },
  'otherDoors.look': undefined,
  'otherDoors.decide': {
    door: {
      kind: 'tunnel-entry',
      tunnel: { id: 't', name: 'older' },
      hostname: null,
      path: null,
      service: 'http://192.0.2.1:8123',
    },
    decision: 'close',
  },
  'protection.look': undefined,
  'protection.save': { declined: [] },
  'build.unfinished': undefined,
  'build.plan': undefined,
  'build.start': { planId: 'x' },
  'build.goOn': undefined,
  'build.stopAndUndo': undefined,
  'build.watch': undefined,
  'tunnel.watch': undefined,
  'tunnel.callBy': { addresses: 'ipv6' },
  'tunnel.callsOut': undefined,
  'tunnel.carry': { over: 'http2' },
  'tunnel.copy': { for: 'windows' },
  'tunnel.saveToken': undefined,
  'tunnel.playHome': undefined,
  'origin.seenAddresses': undefined,
  'origin.reachBy': { reach: { by: 'tunnel' } },
  'origin.placeProxy': { at: '192.168.1.40' },
  'origin.kit': undefined,
  'origin.saveKit': { program: 'nginx' },
  'origin.watch': undefined,
  'origin.playHome': { part: 'proxy' },
  'proxy.chooseAddress': { name: 'x' },
  'proxy.describe': { proxy: usualProxy('192.0.2.20') },
  'proxy.saveKit': undefined,
  'proxy.check': { from: 'inside' },
  'proxy.watch': undefined,
  'proxy.trust': undefined,
  'proxy.saveTrust': undefined,
  'proxy.giveUp': undefined,
  'proxy.playKit': undefined,
  'proxy.playNetwork': { network: 'phone' },
  'checks.run': undefined,
  'checks.watch': undefined,
  'trouble.look': undefined,
  'trouble.watch': undefined,
  'keys.list': undefined,
  'keys.passphrase': { deviceId: '000001' },
  'keys.copyPassphrase': { deviceId: '000001' },
  'keys.save': { deviceId: '000001', as: 'pkcs12' },
  'keys.alexaKit': { deviceId: '000001' },
  'keys.saveAll': undefined,
  'keys.page': { deviceId: '000001' },
  'keys.forget': { deviceId: '000001' },
  'exceptions.webhooks': undefined,
  'exceptions.standing': undefined,
  'exceptions.add': { kind: 'alexa', hostname: 'alexa' },
  'exceptions.googleNetworks': undefined,
  'exceptions.renewGoogleNetworks': undefined,
  'exceptions.seeOlderApp': undefined,
  'exceptions.here': undefined,
  'exceptions.remove': { id: 'a1a1a1' },
  'exceptions.keepTo': { countries: null },
  'papers.calendar.save': undefined,
  'papers.recoverySheet.save': undefined,
  'papers.terraform.save': undefined,
  'papers.diagnosticFile.show': { address: 'told' },
  'papers.diagnosticFile.save': { address: 'left-out' },
  'handOver.ways': undefined,
  'handOver.drives.watch': undefined,
  'handOver.drives.save': { driveId: 'x', deviceIds: ['000001'] },
  'handOver.drives.remove': { driveId: 'x', fileNames: ['phone.p12'] },
  'handOver.drives.eject': { driveId: 'x' },
  'handOver.share': { deviceId: '000001', as: 'pkcs12' },
  'handOver.arrived': { deviceId: '000001' },
  'handOver.pickUp.addresses': undefined,
  'handOver.pickUp.open': { deviceId: '000001', address: 'x' },
  'handOver.pickUp.watch': undefined,
  'handOver.pickUp.copy': undefined,
  'handOver.pickUp.cancel': undefined,
  'handOver.install.places': { deviceId: '000001' },
  'handOver.install.install': { deviceId: '000001', placeId: 'x' },
  'handOver.install.remove': { deviceId: '000001', placeId: 'x' },
  'handOver.install.rules': { deviceId: '000001' },
  'handOver.install.prove': { deviceId: '000001', placeId: 'x' },
  'handOver.visit.watch': { deviceId: '000001' },
  'handOver.visit.play': { deviceId: '000001' },
  'handOver.visit.confirm': { deviceId: '000001' },
};

function namesOf(calls: object, prefix = ''): readonly string[] {
  return Object.entries(calls).flatMap(([name, call]: [string, object]) =>
    '~orpc' in call ? [prefix + name] : namesOf(call, `${prefix}${name}.`),
  );
}

/** Looked up by name, so that no call can be forgotten; the contract's types end here. */
function callNamed(client: object, name: string): (input: object | undefined) => Promise<unknown> {
  const found: unknown = name
    .split('.')
    .reduce<unknown>((from, key) => Reflect.get(from as object, key), client);
  return found as (input: object | undefined) => Promise<unknown>;
}

describe('a caller who is not our window', () => {
  it('is refused every call of the contract', async () => {
    const { app, calls, world } = await aPracticeApp();
    const strangers = createRouterClient(app.router, { context: { trusted: () => false } });
    const names = namesOf(contract);
    expect(Object.keys(inputs).toSorted()).toEqual(names.toSorted());
    for (const name of names) {
      const asked = callNamed(strangers, name)(inputs[name]);
      expect([name, await failureOf(asked)]).toMatchObject([name, { code: 'UNEXPECTED', status: 403 }]);
    }
    expect(world.counts().apiCalls).toBe(0);
    expect(await journeyOf({ calls })).toMatchObject({ mode: 'unset', answers: {} });
  });

  it('is asked about again with every call', async () => {
    const { app } = await aPracticeApp();
    let isOurs = true;
    const calls = createRouterClient(app.router, { context: { trusted: () => isOurs } });
    await expect(calls.about()).resolves.toMatchObject({ version: '1.2.3' });
    isOurs = false;
    expect(await failureOf(calls.about())).toMatchObject({ code: 'UNEXPECTED', status: 403 });
  });
});

describe('a mistake of ours', () => {
  it('reaches the window as UNEXPECTED without a word of it, and our log without its words', async () => {
    const practice = await aPracticeApp({
      host: {
        clipboard: { ...aClipboard(), write: () => Promise.reject(new Error(secret)) },
      },
    });
    await answerEverything(practice);
    await build(practice);
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {});
    const error = await failureOf(practice.calls.tunnel.copy({ for: 'windows' }));
    expect(error).toMatchObject({ code: 'UNEXPECTED', status: 500, data: undefined });
    expect(`${JSON.stringify(error)} ${String(error)}`).not.toMatch(/cfut_secret|Anna/);
    expect(printed).toHaveBeenCalledOnce();
    expect(JSON.stringify(printed.mock.calls)).not.toMatch(/cfut_secret|Anna/);
    expect(String(printed.mock.calls[0])).toContain('Unexpected Error');
  });

  it('in starting practice mode can be tried again', async () => {
    const practice = await aPracticeApp();
    const { calls, world } = practice;
    await world.stop();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const before = await journeyOf(practice);
    expect(await failureOf(calls.journey.begin({ mode: 'practice' }))).toMatchObject({ code: 'UNEXPECTED' });
    expect(await journeyOf(practice)).toEqual(before);
    expect(await calls.journey.begin({ mode: 'real' })).toMatchObject({ mode: 'real' });
  });
});

describe('a host', () => {
  it('that cannot write a file is a closed code, and nothing counts as handed over', async () => {
    const practice = await aPracticeApp({ host: { deliver: () => Promise.reject(new Error(secret)) } });
    const { calls } = practice;
    await answerEverything(practice);
    await build(practice);
    const savings = [
      () => calls.keys.save({ deviceId: '000001', as: 'pkcs12' }),
      () => calls.tunnel.saveToken(),
    ];
    for (const save of savings) {
      const error = await definedErrorOf(save());
      expect(error.code).toBe('FILE_NOT_SAVED');
      expect(JSON.stringify(error)).not.toMatch(/secret|Anna/);
    }
    expect((await journeyOf(practice)).answers.handedOver).toBeUndefined();
  });

  it('whose user changed their mind hands nothing over', async () => {
    const practice = await aPracticeApp({ host: { deliver: async () => ({ by: 'cancelled' }) } });
    await answerEverything(practice);
    await build(practice);
    expect(await practice.calls.keys.save({ deviceId: '000001', as: 'pkcs12' })).toEqual({ by: 'cancelled' });
    expect((await journeyOf(practice)).answers.handedOver).toBeUndefined();
  });

  it('that offers a file has handed it over when it is taken, and no sooner', async () => {
    let take = (): void => {};
    const offer: Host['deliver'] = async ({ name: fileName }, taken = () => {}) => {
      take = taken;
      return { by: 'download', path: '/download/ticket', fileName };
    };
    const deliverFolder: Host['deliverFolder'] = ({ name }, taken) =>
      offer({ name, mediaType: '', bytes: new Uint8Array() }, taken);
    const practice = await aPracticeApp({ host: { deliver: offer, deliverFolder } });
    const { calls } = practice;
    const handedOver = async () => (await journeyOf(practice)).answers.handedOver;
    await answerEverything(practice, { devices: devicesNamed('Phone', 'Tablet') });
    await build(practice);
    await calls.keys.page({ deviceId: '000001' });
    take();
    await calls.keys.save({ deviceId: '000001', as: 'pkcs12' });
    expect(await handedOver()).toBeUndefined();
    take();
    await vi.waitFor(async () => expect(await handedOver()).toEqual(['000001']));
    await calls.keys.saveAll();
    expect(await handedOver()).toEqual(['000001']);
    take();
    await vi.waitFor(async () => expect(await handedOver()).toEqual(['000001', '000002']));
  });

  it('without a clipboard says so', async () => {
    const practice = await aPracticeApp({ host: { clipboard: aClipboard('missing') } });
    await answerEverything(practice);
    await build(practice);
    for (const copy of [
      () => practice.calls.tunnel.copy({ for: 'windows' }),
      () => practice.calls.keys.copyPassphrase({ deviceId: '000001' }),
    ]) {
      expect((await definedErrorOf(copy())).code).toBe('CLIPBOARD_UNAVAILABLE');
    }
  });
});
