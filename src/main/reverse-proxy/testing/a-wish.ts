import { usualFolder } from '../../../contract/proxy.ts';
import type { ClientKey } from '../../probe/prober.ts';
import { ProxyWish, type ProxyWishInput } from '../wish.ts';
import { type AuthorityInTest, anAuthority } from './an-authority.ts';

/** Used by tests only: a home with two devices of which one is switched off, and what is wanted for it. */
export interface HomeInTest {
  readonly address: string;
  readonly on: Required<DeviceInTest>;
  readonly off: Required<DeviceInTest>;
  readonly own: AuthorityInTest;
  /** With the certificate of the own authority unless told otherwise. */
  wish(changes?: Partial<ProxyWishInput>): ProxyWish;
}

interface DeviceInTest {
  readonly certificatePem: string;
  readonly key: ClientKey;
}

const address = 'home.example.com';

export async function aHomeInTest(now?: () => Date): Promise<HomeInTest> {
  const own = anAuthority(now ? { now } : {});
  const [on, off] = [
    await aDevice(own, '000001', "Anna's phone"),
    await aDevice(own, '000002', 'Old tablet'),
  ];
  await own.authority.switchOff('000002');
  const trust = await own.authority.forProxy();
  const server = await own.authority.serverCertificate(address);
  const usual: ProxyWishInput = {
    hostname: address,
    home: 'http://192.168.1.10:8123',
    devices: [
      { name: "Anna's phone", state: 'on', certificatePem: on.certificatePem },
      { name: 'Old tablet', state: 'off', certificatePem: off.certificatePem },
    ],
    trust,
    server: { from: 'own-ca', ...server },
    program: 'nginx',
    ports: { https: 443, http: 80 },
    listenOn: 'every-address',
    folder: usualFolder,
    proxyAddress: '192.168.1.20',
    seenFrom: ['192.168.1.20/32'],
    publicRecord: 'duckdns',
    localDns: 'hosts',
  };
  return { address, on, off, own, wish: (changes = {}) => ProxyWish.parse({ ...usual, ...changes }) };
}

async function aDevice(own: AuthorityInTest, keyId: string, commonName: string): Promise<DeviceInTest> {
  const { certificatePem } = await own.authority.certificateFor({ keyId, commonName, validityDays: 365 });
  const privateKeyPem = (await own.deviceKeys.privateKey(keyId)) ?? '';
  return { certificatePem, key: { privateKeyPem, certificatePem } };
}
