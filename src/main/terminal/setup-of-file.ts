import { createHash } from 'node:crypto';
import {
  type Exception,
  ownHostnameOf,
  type ResolvedException,
  type WebhookIds,
} from '../../contract/exception.ts';
import { DEVICE_ID_BYTES, SETUP_ID_BYTES } from '../../contract/id-sizes.ts';
import { readServiceUrl } from '../../contract/service-url.ts';
import type {
  Device,
  DeviceId,
  OpenTo,
  Policy,
  Service,
  Setup,
  SetupId,
  Zone,
} from '../../contract/setup.ts';
import { listDomains } from '../cloudflare/domains.ts';
import { isOn } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { plainNames, printKeyName, readKeyName } from '../resources/cloudflare/key-names.ts';
import { listLostWebhooks, resolveException } from '../resources/cloudflare/lock/agreed-exceptions.ts';
import { nameWebhooks } from '../resources/cloudflare/lock/name-webhooks.ts';
import { certificateName, labelOf } from '../resources/cloudflare/mark.ts';
import { ownerOfKey } from '../resources/cloudflare/wanted-keys.ts';
import type { SetupIo } from '../resources/model/model.ts';
import type { CertificateSeen } from '../resources/model/observed.ts';
import { type RecognisedSetup, recogniseSetups } from '../resources/recognise.ts';
import { readSlices } from '../resources/registry.ts';
import { withAdoption } from './adoption-of-file.ts';
import type { SetupFile, validities } from './setup-file.ts';
import { TerminalRefusal } from './terminal-refusal.ts';

/** Days, as Cloudflare counts. */
const days = { '1 year': 365, '2 years': 730, '5 years': 1825, '10 years': 3650 } as const satisfies Readonly<
  Record<(typeof validities)[number], Device['validityDays']>
>;

/**
 * What a setup file asks for, as the document that the engine works from. The same file meets the same home again, on any
 * computer: a home is known by its address, a device by its name on the key, and what is new gets an id that follows from the file.
 * `last` is the home that was last built from here.
 */
export async function setupOfFile(
  file: SetupFile,
  io: SetupIo,
  last: Setup | undefined,
): Promise<RecognisedSetup> {
  const zone = await findZone(file, io);
  const recognisedHere = await recogniseSetups(zone, io);
  const standing = recognisedHere.map(({ setup }) => setup);
  const known = Object.assign({}, ...recognisedHere.map(({ webhookIds }) => webhookIds), io.webhookIds());
  const { exceptions, webhookIds } = nameWebhooks(file.policy?.exceptions ?? [], known);
  const id = file.id ?? chooseId(file, zone, standing, last?.id);
  const recognised = standing.find((setup) => setup.id === id);
  const devices = await devicesOf(file, { id, zone, recognised, io });
  const setup: Setup = {
    id,
    zone,
    services: servicesOf(file, devices),
    devices,
    policy: policyOf(file, exceptions),
    ...(file.home.assistant ? { home: file.home.assistant } : {}),
    ...(file.reach === undefined || file.reach === 'tunnel'
      ? {}
      : { reach: { by: 'public-address' as const, ...file.reach } }),
    ...(file.closes ? { closes: file.closes } : {}),
    ...(file.transport ? { transport: file.transport } : {}),
    ...(file.edgeAddresses ? { edgeAddresses: file.edgeAddresses } : {}),
    ...generationOf(file, recognised),
  };
  return { setup: await withAdoption(setup, file, { last, recognised }, io), webhookIds };
}

function policyOf(
  { policy: { declined = [], countries } = {} }: SetupFile,
  exceptions: readonly Exception[],
): Policy {
  return {
    declined,
    ...(exceptions.length > 0 ? { exceptions } : {}),
    ...(countries ? { countries } : {}),
  };
}

/** A tunnel that was moved stays moved, whoever did it. */
function generationOf(file: SetupFile, recognised: Setup | undefined): Pick<Setup, 'tunnelGeneration'> {
  const tunnelGeneration = file.tunnelGeneration ?? recognised?.tunnelGeneration;
  return tunnelGeneration ? { tunnelGeneration } : {};
}

async function findZone({ address, zone: name }: SetupFile, { cloudflare }: SetupIo): Promise<Zone> {
  const domains = await listDomains(cloudflare);
  const fitting = domains
    .filter(({ zone }) => (name === undefined ? address.endsWith(`.${zone.name}`) : zone.name === name))
    .toSorted((a, b) => b.zone.name.length - a.zone.name.length);
  const [domain] = fitting;
  const zones = domains.map(({ zone }) => zone.name);
  if (!domain) throw new TerminalRefusal({ kind: 'zone-unknown', address, zones });
  if (domain.status !== 'active')
    throw new TerminalRefusal({ kind: 'zone-not-active', zone: domain.zone.name });
  return domain.zone;
}

/** Where other homes of Latchkey's stand it could be one of them under a new address: that is for its owner to say. */
function chooseId(
  { address }: SetupFile,
  zone: Zone,
  standing: readonly Setup[],
  knownId: SetupId | undefined,
): SetupId {
  const here = standing.find(({ services }) => services.some(({ hostname }) => hostname === address));
  if (here) return here.id;
  const derived = derive(SETUP_ID_BYTES, zone.id, address);
  if (standing.length === 0 || derived === knownId) return derived;
  const homes = standing.map(({ id, services }) => ({ id, address: services[0]?.hostname ?? zone.name }));
  throw new TerminalRefusal({ kind: 'another-home', homes });
}

interface DevicesContext {
  readonly id: SetupId;
  readonly zone: Zone;
  readonly recognised: Setup | undefined;
  readonly io: SetupIo;
}

async function devicesOf(
  { devices }: SetupFile,
  { id, zone, recognised, io }: DevicesContext,
): Promise<readonly Device[]> {
  const blank: Setup = { id, zone, services: [], devices: [], policy: { declined: [] } };
  const { certificates } = await readSlices(blank, io)('client-certificate');
  const names = plainNames(devices.map(({ name }, index) => deviceCalled(name, String(index))));
  const taken = new Set<DeviceId>(devices.flatMap((device) => device.id ?? []));
  return devices.map((inFile, index) => {
    const { name, platform, validity = '5 years', state = 'on' } = inFile;
    const plain = names.get(String(index)) ?? name;
    const known = inFile.id ? undefined : knownDevice(plain, id, certificates, recognised);
    const isFree = known && !taken.has(known.id);
    const deviceId = inFile.id ?? (isFree ? known.id : freeId(id, name, taken));
    taken.add(deviceId);
    const renewal = inFile.renewal ?? (isFree ? known.renewal : undefined);
    return {
      id: deviceId,
      name,
      platform,
      validityDays: days[validity],
      state,
      ...(renewal ? { renewal } : {}),
    };
  });
}

function deviceCalled(name: string, id: string): Device {
  return { id, name, platform: 'android', validityDays: 1825, state: 'on' };
}

/** By the name on its keys, those that are on first: a key that somebody revoked still tells whose it was. */
function knownDevice(
  plain: string,
  id: SetupId,
  certificates: readonly CertificateSeen[],
  recognised: Setup | undefined,
): Pick<Device, 'id' | 'renewal'> | undefined {
  const named = certificates.flatMap((certificate) => {
    const { keyId, commonName } = certificate;
    const owner = ownerOfKey(keyId);
    if (keyId === null || !owner) return [];
    const { from } = readKeyName(labelOf(commonName), owner.generation);
    // Earlier versions gave every key the name of its device alone.
    const names = [plain, printKeyName({ device: plain, generation: owner.generation, from })];
    const isIts = names.some((name) => commonName === certificateName(id, keyId, name));
    return isIts ? [{ on: isOn(certificate), ...owner }] : [];
  });
  const owner = named.find(({ on }) => on) ?? named[0];
  if (!owner) return undefined;
  const standing = recognised?.devices.find((device) => device.id === owner.deviceId);
  if (standing) return standing;
  const generation = Math.max(
    ...named.filter(({ deviceId }) => deviceId === owner.deviceId).map((each) => each.generation),
  );
  return generation > 1
    ? { id: owner.deviceId, renewal: { generation, previous: 'off' } }
    : { id: owner.deviceId };
}

function freeId(setup: SetupId, name: string, taken: ReadonlySet<DeviceId>): DeviceId {
  for (let count = 0; ; count += 1) {
    const id = derive(DEVICE_ID_BYTES, setup, name, String(count));
    if (!taken.has(id)) return id;
  }
}

/** The same parts give the same id. It tells things apart and keeps nothing secret. */
function derive(bytes: number, ...parts: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts))
    .digest('hex')
    .slice(0, 2 * bytes);
}

function servicesOf(file: SetupFile, devices: readonly Device[]): readonly Service[] {
  const { takesOver } = file.home;
  const url = asOrigin(file.home.url);
  const idOf = new Map(devices.map((device) => [device.name, device.id]));
  const openTo = (named: SetupFile['home']['devices'] = 'all'): Service['openTo'] =>
    named === 'all' ? 'every-device' : named.flatMap((name) => idOf.get(name) ?? []);
  const further = (file.services ?? []).map(
    ({ address, devices: named, ...service }): Service => ({
      hostname: address,
      ...service,
      url: asOrigin(service.url),
      openTo: openTo(named),
    }),
  );
  const listed = [file.address, ...further.map(({ hostname }) => hostname)];
  const ofExceptions = new Set((file.policy?.exceptions ?? []).flatMap((each) => ownHostnameOf(each) ?? []));
  return [
    {
      hostname: file.address,
      url,
      openTo: openTo(file.home.devices),
      ...(takesOver ? { takesOver } : {}),
    },
    ...further,
    // A name of its own is for what passes without a key, and no key opens it.
    ...[...ofExceptions]
      .filter((hostname) => !listed.includes(hostname))
      .map((hostname): Service => ({ hostname, url, openTo: [] })),
  ];
}

/** Without the slash at its end, which would be a path to a connector. */
function asOrigin(url: string): string {
  const read = readServiceUrl(url);
  return read.state === 'ok' ? read.url : url;
}

/** A webhook whose id is not known here cannot be written down, and must not be left out unseen. */
function withWebhookIds(setup: Setup, webhookIds: WebhookIds): readonly ResolvedException[] {
  const lost = listLostWebhooks(setup, webhookIds);
  if (lost.length > 0) throw new TerminalRefusal({ kind: 'webhooks-lost', names: lost });
  return (setup.policy.exceptions ?? []).flatMap((each) => resolveException(each, webhookIds) ?? []);
}

/** The same home as a setup file, with the ids of its webhooks: read back, it is the same Setup. */
export function fileOfSetup({ setup, webhookIds }: RecognisedSetup): SetupFile {
  const [home, ...further] = setup.services;
  if (!home) throw new TerminalRefusal({ kind: 'no-home' });
  const { declined, countries } = setup.policy;
  const exceptions = withWebhookIds(setup, webhookIds);
  const nameOf = new Map(setup.devices.map((device) => [device.id, device.name]));
  const namesIn = (openTo: OpenTo) =>
    openTo === 'every-device' ? ('all' as const) : openTo.flatMap((id) => nameOf.get(id) ?? []);
  const { home: assistant, reach } = setup;
  return {
    latchkey: 1,
    address: home.hostname,
    zone: setup.zone.name,
    id: setup.id,
    home: {
      url: home.url,
      ...(assistant ? { assistant } : {}),
      ...(home.openTo === 'every-device' ? {} : { devices: namesIn(home.openTo) }),
      ...(home.takesOver ? { takesOver: home.takesOver } : {}),
    },
    devices: setup.devices.map(({ validityDays, ...device }) => ({
      ...device,
      validity: validityOf(validityDays),
    })),
    ...(further.length > 0
      ? {
          services: further.map(({ hostname, openTo, ...service }) => ({
            address: hostname,
            ...service,
            devices: namesIn(openTo),
          })),
        }
      : {}),
    policy: {
      declined,
      ...(exceptions.length > 0 ? { exceptions } : {}),
      ...(countries ? { countries } : {}),
    },
    ...(reach?.by === 'public-address' ? { reach: withoutBy(reach) } : {}),
    ...(setup.transport ? { transport: setup.transport } : {}),
    ...(setup.edgeAddresses ? { edgeAddresses: setup.edgeAddresses } : {}),
    ...(setup.closes ? { closes: setup.closes } : {}),
    ...(setup.adopts ? { adopts: 'what-is-there' as const } : {}),
    ...(setup.tunnelGeneration ? { tunnelGeneration: setup.tunnelGeneration } : {}),
  };
}

function withoutBy({ by: _by, ...reach }: Extract<NonNullable<Setup['reach']>, { by: 'public-address' }>) {
  return reach;
}

function validityOf(validityDays: Device['validityDays']): (typeof validities)[number] {
  switch (validityDays) {
    case 365:
      return '1 year';
    case 730:
      return '2 years';
    case 1825:
      return '5 years';
    case 3650:
      return '10 years';
  }
}
