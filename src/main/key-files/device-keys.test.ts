import { createPrivateKey, X509Certificate } from 'node:crypto';
import { afterAll, describe, expect, it } from 'vitest';
import type { Device } from '../../contract/setup.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { devicesNamed } from '../testing/practice-app.ts';
import { failureOf } from '../testing/refusal-of.ts';
import { keysHere } from './device-keys.ts';
import { aHomeWithKeys, hostname } from './testing/a-home-with-keys.ts';

const keyPool = createKeyPool({ threads: 2 });
afterAll(() => keyPool.close());

const [phone, tablet] = ['000001', '000002'];
const aHome = (devices: readonly Device[] = devicesNamed('Phone', 'Tablet')) =>
  aHomeWithKeys(keyPool, devices);

/** The phone with its next key, beside the tablet. */
const renewedPhone = (generation: number): readonly Device[] =>
  devicesNamed('Phone', 'Tablet').map((device) =>
    device.id === phone ? { ...device, renewal: { generation, previous: 'off' } } : device,
  );
const onlyTablet = devicesNamed('Phone', 'Tablet').filter(({ id }) => id === tablet);

describe('the keys of the devices', () => {
  it('are ready where both halves are here, and only there', async () => {
    const home = await aHome();
    await home.certify(phone);
    const states = await keysHere(home.services).states();
    expect(states.map(({ state }) => state)).toEqual(['ready', 'not-made']);
  });

  it('are looked up at Cloudflare once for all that is asked of them', async () => {
    const home = await aHome();
    await home.certify(phone);
    await home.certify(tablet);
    const { apiCalls } = home.world.counts();
    const keys = keysHere(home.services);
    await Promise.all([phone, tablet].flatMap((id) => [keys.file(id, 'pkcs12'), keys.installed(id)]));
    expect(home.world.counts().apiCalls).toBe(apiCalls + 1);
  });

  it('stay those of the workspace where the call began', async () => {
    const home = await aHome();
    await home.certify(phone);
    const keys = keysHere(home.services);
    home.goTo(home.real);
    expect(await keys.file(phone, 'pkcs12')).toMatchObject({ name: 'phone.p12' });
    expect(await keys.installed(phone)).toMatchObject({ name: 'Phone', hostnames: [hostname] });
    expect(keys.workspace).toBe(home.practice);
    await keys.note('inUse', phone);
    expect(home.practice.journey.read().answers.inUse).toEqual([phone]);
    expect(home.real.journey.read().answers).toEqual({});
  });

  it('of a workspace where nothing was answered are not there', async () => {
    const home = await aHome();
    home.goTo(home.real);
    expect(() => keysHere(home.services)).toThrow('ANSWERS_MISSING');
  });

  it('of a device that nobody knows are refused', async () => {
    const { services } = await aHome();
    for (const ask of [
      () => keysHere(services).file('ffffff', 'pkcs12'),
      () => keysHere(services).installed('ffffff'),
      () => keysHere(services).toInstall('ffffff'),
      () => keysHere(services).forget('ffffff'),
    ])
      expect(await failureOf(ask())).toMatchObject({ code: 'DEVICE_UNKNOWN' });
  });
});

describe('a key to install', () => {
  it('is one whole: the private half belongs to the certificate', async () => {
    const home = await aHome();
    await home.certify(phone);
    const { privateKeyPem, certificatePem } = await keysHere(home.services).toInstall(phone);
    expect(new X509Certificate(certificatePem).checkPrivateKey(createPrivateKey(privateKeyPem))).toBe(true);
  });

  it('is none when this computer has a private key that Cloudflare has not certified', async () => {
    const home = await aHome();
    await home.certify(phone);
    await home.ring.forget(phone);
    await home.ring.requestFor(phone, 'Another key of the same name');
    expect(await failureOf(keysHere(home.services).toInstall(phone))).toMatchObject({ code: 'KEY_MISSING' });
    expect(await failureOf(keysHere(home.services).shown(phone))).toMatchObject({ code: 'KEY_MISSING' });
    expect(await keysHere(home.services).installed(phone)).toMatchObject({ name: 'Phone' });
  });
});

describe('what became of a key', () => {
  it('is not noted of the next one', async () => {
    const home = await aHome();
    const keys = keysHere(home.services);
    await home.services.journey.answerDevices(renewedPhone(2));
    await keys.note('handedOver', phone);
    await keys.note('handedOver', tablet);
    expect(home.practice.journey.read().answers.handedOver).toEqual([tablet]);
    await keysHere(home.services).note('handedOver', phone);
    expect(home.practice.journey.read().answers.handedOver).toEqual([tablet, phone]);
  });

  it('is not noted of a device that is gone, or of the next home', async () => {
    const home = await aHome();
    const keys = keysHere(home.services);
    await home.services.journey.answerDevices(onlyTablet);
    await keys.note('inUse', phone);
    await home.services.journey.startOver();
    await home.services.journey.answerDevices(devicesNamed('Phone', 'Tablet'));
    await keys.note('inUse', tablet);
    expect(home.practice.journey.read().answers).not.toHaveProperty('inUse');
  });
});

describe('a forgotten key', () => {
  it('goes with every key that the device had before, and no other', async () => {
    const home = await aHome(renewedPhone(3));
    for (const keyId of [phone, `${phone}-2`, `${phone}-3`, tablet]) {
      await home.ring.requestFor(keyId, keyId);
      await home.ring.passphrase(keyId);
    }
    await keysHere(home.services).forget(phone);
    expect(Object.keys(await home.ring.held())).toEqual([tablet]);
    expect(home.practice.vault.names().filter((name) => name.includes(phone))).toEqual([]);
    expect(home.practice.vault.names()).toHaveLength(2);
  });

  it('can still be found on this computer and taken out again', async () => {
    const home = await aHome();
    await home.certify(phone);
    await keysHere(home.services).forget(phone);
    expect(await keysHere(home.services).installed(phone)).toMatchObject({ name: 'Phone' });
    expect(await failureOf(keysHere(home.services).toInstall(phone))).toMatchObject({ code: 'KEY_MISSING' });
  });
});
