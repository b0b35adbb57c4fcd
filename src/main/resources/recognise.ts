import { MOST_EXCEPTIONS, type WebhookIds } from '../../contract/exception.ts';
import { hexPattern, SETUP_ID_BYTES } from '../../contract/id-sizes.ts';
import type {
  Device,
  DeviceId,
  Platform,
  Policy,
  PublicAddress,
  Reach,
  Service,
  Setup,
  SetupId,
  Zone,
} from '../../contract/setup.ts';
import { HomeUrl, platforms, validityChoices, zoneSettingIds } from '../../contract/setup.ts';
import { observe } from '../engine/observe.ts';
import { isOn } from './cloudflare/client-certificate/client-certificate.ts';
import { readKeyName } from './cloudflare/key-names.ts';
import { ourRules, partOf } from './cloudflare/lock/lock.ts';
import { nameWebhooks } from './cloudflare/lock/name-webhooks.ts';
import { ourHostnames } from './cloudflare/lock/our-hostnames.ts';
import { type LockRead, readLock } from './cloudflare/lock/read-exceptions.ts';
import { labelOf, tunnelName } from './cloudflare/mark.ts';
import { findLeadingEntry } from './cloudflare/tunnel/ingress-entries.ts';
import { type KeyOwner, ownerOfKey } from './cloudflare/wanted-keys.ts';
import { proposedValue } from './cloudflare/zone/zone-setting.ts';
import { emptyLedger } from './model/ledger.ts';
import type { SetupIo } from './model/model.ts';
import type { CertificateSeen, Observed } from './model/observed.ts';
import { completeAdoption, recogniseAdoptedTunnel } from './recognise-adoption.ts';
import { resources } from './registry.ts';

/** A Setup, and the ids of webhooks that its lock lets pass: whoever goes on with it keeps them first. */
export interface RecognisedSetup {
  readonly setup: Setup;
  readonly webhookIds: WebhookIds;
}

/**
 * The Setups that stand in a domain, rebuilt from Cloudflare alone: for an empty disk or a new computer. What they say
 * is what is there, so carrying one of them out changes nothing. What Cloudflare does not keep is guessed from names
 * (a device's platform) and can be changed by the user.
 */
export async function recogniseSetups(zone: Zone, io: SetupIo): Promise<readonly RecognisedSetup[]> {
  const everything = await look(blank(NOBODY, zone), io);
  const found = await Promise.all([...marksIn(everything)].map((id) => rebuild(id, zone, io)));
  return found.filter((each) => each !== undefined);
}

/** Nothing is remembered of a Setup that is only being recognised. */
function look(setup: Setup, io: SetupIo): Promise<Observed> {
  return observe(resources, { setup, ledger: emptyLedger, io });
}

/** A mark that no Setup is given (they are random), so that everything is seen as somebody else's. */
const NOBODY: SetupId = '00'.repeat(SETUP_ID_BYTES);

function blank(id: SetupId, zone: Zone): Setup {
  return { id, zone, services: [], devices: [], policy: { declined: [] } };
}

const mark = new RegExp(`latchkey[-_ ](?:lock_)?(${hexPattern(SETUP_ID_BYTES)})\\b`);

function marksIn(seen: Observed): ReadonlySet<SetupId> {
  const texts = [
    ...seen.tunnel.others,
    ...seen['lock-rule'].rules.map((rule) => rule.ref),
    ...seen['client-certificate'].certificates.filter(isOn).map((certificate) => certificate.commonName),
  ];
  const marks = texts.flatMap((text) => mark.exec(text.replace(/_2$|_3$|_4$/, ''))?.[1] ?? []);
  return new Set(marks);
}

/** `undefined` when only leftovers bear the mark: a home that was removed, whose keys are all switched off. */
async function rebuild(id: SetupId, zone: Zone, io: SetupIo): Promise<RecognisedSetup | undefined> {
  const first = await look(blank(id, zone), io);
  const tunnelGeneration = generationIn(first, id, zone);
  const adopted = await recogniseAdoptedTunnel(blank(id, zone), first, io);
  const setup: Setup = {
    ...blank(id, zone),
    ...(tunnelGeneration > 1 ? { tunnelGeneration } : {}),
    ...(adopted ? { adopts: adopted } : {}),
  };
  const seen = tunnelGeneration > 1 || adopted ? await look(setup, io) : first;
  const lock = lockIn(setup, seen);
  const led = servicesIn(setup, seen, lock);
  const atAddress = led.length === 0 ? await rebuildAtAddress(setup, seen, io) : undefined;
  if (atAddress) return atAddress;
  const services = led.length > 0 ? led : servicesBehind(lock, seen);
  if (services.length === 0) return undefined;
  const { policy, webhookIds } = policyIn(seen, lock);
  const adopts = completeAdoption(adopted, services, lock, seen);
  const found: Setup = {
    ...setup,
    services,
    devices: devicesIn(seen),
    policy,
    ...(adopts ? { adopts } : {}),
  };
  return { setup: found, webhookIds };
}

function lockIn(setup: Setup, seen: Observed): LockRead {
  const rules = ourRules(setup, seen).toSorted((a, b) => partOf(a, setup) - partOf(b, setup));
  return readLock(rules.map(({ expression }) => expression));
}

function policyIn(seen: Observed, { exceptions: read, countries }: LockRead, by: Reach['by'] = 'tunnel') {
  const { exceptions, webhookIds } = nameWebhooks(read, seen['lock-rule'].webhookIds);
  const policy: Policy = {
    declined: settingsLeftAlone(seen, by),
    ...(exceptions.length > 0 ? { exceptions: exceptions.slice(0, MOST_EXCEPTIONS) } : {}),
    ...(countries ? { countries } : {}),
  };
  return { policy, webhookIds };
}

/** A home whose addresses lead to a public address: the records say so. Where Home Assistant answers at home nobody keeps. */
async function rebuildAtAddress(
  setup: Setup,
  first: Observed,
  io: SetupIo,
): Promise<RecognisedSetup | undefined> {
  const records = first['dns-record'].filter(({ ours, type }) => ours && (type === 'A' || type === 'AAAA'));
  if (records.length === 0) return undefined;
  const contentOf = (family: string) => records.find(({ type }) => type === family)?.content;
  const [ipv4, ipv6] = [contentOf('A'), contentOf('AAAA')];
  const reach: PublicAddress = {
    by: 'public-address',
    addresses: { ...(ipv4 ? { ipv4 } : {}), ...(ipv6 ? { ipv6 } : {}) },
    port: 443,
    originCertificate: 'origin-ca',
  };
  const lock = lockIn(setup, first);
  const hostnames = asInLock(
    records.map(({ name }) => name),
    lock,
  );
  const services = hostnames.map(
    (hostname): Service => ({
      hostname,
      url: USUAL_URL,
      openTo: whoOpens(hostname, { hostnames, lock, seen: first }),
    }),
  );
  const wanted: Setup = { ...setup, services, reach };
  const seen = await look(wanted, io);
  const isSignedByOthers = seen['origin-certificate']?.ours.length === 0;
  const { policy, webhookIds } = policyIn(seen, lock, 'public-address');
  const found: Setup = {
    ...wanted,
    reach: isSignedByOthers ? { ...reach, originCertificate: 'own' } : reach,
    devices: devicesIn(seen),
    policy,
  };
  return { setup: found, webhookIds };
}

/** Where Home Assistant answers unless somebody has changed it (facts: home-assistant#discovery). */
const USUAL_URL = 'http://homeassistant.local:8123';

function generationIn({ tunnel }: Observed, id: SetupId, zone: Zone): number {
  if (tunnel.ours) return 1;
  const first = tunnelName(id, zone);
  const generations = tunnel.abandoned.map(({ name }) => Number(name.slice(first.length + 1)));
  return Math.max(1, ...generations.filter(Number.isInteger));
}

function servicesIn(setup: Setup, seen: Observed, lock: LockRead): readonly Service[] {
  const ingress = seen['tunnel-configuration'].ours?.ingress ?? [];
  const found = asInLock(ourHostnames(setup, emptyLedger, seen), lock).flatMap((hostname) => {
    const toHome = ingress.filter(
      (entry) => entry.hostname === hostname && HomeUrl.safeParse(entry.service).success,
    );
    const leading = findLeadingEntry(toHome, hostname);
    const url = (leading ?? toHome[0])?.service;
    return url === undefined ? [] : [{ hostname, url, leads: leading ? 'whole' : 'single-paths' }];
  });
  const hostnames = found.filter(({ leads }) => leads === 'whole').map(({ hostname }) => hostname);
  // Where single paths alone lead home, only exceptions do.
  return found.map(({ hostname, url, leads }) => ({
    hostname,
    url,
    openTo: leads === 'whole' ? whoOpens(hostname, { hostnames, lock, seen }) : [],
  }));
}

/** Where nothing leads home any more, and the lock still stands: its addresses, led to where Home Assistant usually answers. */
function servicesBehind(lock: LockRead, seen: Observed): readonly Service[] {
  const hostnames = lock.doors.map(({ hostname }) => hostname);
  return hostnames.map((hostname) => ({
    hostname,
    url: USUAL_URL,
    openTo: whoOpens(hostname, { hostnames, lock, seen }),
  }));
}

/** In the order of the lock, because its first address is the home's own. Others follow. */
function asInLock(hostnames: Iterable<string>, { doors }: LockRead): readonly string[] {
  const all = new Set(hostnames);
  const locked = doors.map(({ hostname }) => hostname).filter((hostname) => all.has(hostname));
  return [...new Set([...locked, ...all])];
}

/**
 * Whose keys the lock lists at one of the addresses. The home's own is for every device while it leaves none of them out, also where
 * there is none yet. Any other is for the devices that it lists and for no device to come: what stands there may be meant for few,
 * and nobody who joins the home later is let in by a guess. Where no lock can be read, nobody knows which address is the home's own, so
 * only a single one is taken for it, and several open for nobody until the user says so.
 */
function whoOpens(hostname: string, { hostnames, lock, seen }: AddressesSeen): Service['openTo'] {
  if (lock.doors.length === 0) return hostnames.length === 1 ? 'every-device' : [];
  const place = lock.doors.findIndex((door) => door.hostname === hostname);
  const listed = new Set(lock.doors[place]?.fingerprints);
  const owners = keysOnDevices(seen).filter(({ certificate }) => listed.has(certificate.fingerprint));
  const open = new Set(owners.map(({ deviceId }) => deviceId));
  const all = devicesIn(seen).map(({ id }) => id);
  const isForAll = place === 0 && all.every((id) => open.has(id));
  return isForAll ? 'every-device' : all.filter((id) => open.has(id));
}

/** The addresses that lead home as a whole, and what tells whose keys open them. */
interface AddressesSeen {
  readonly hostnames: readonly string[];
  readonly lock: LockRead;
  readonly seen: Observed;
}

/** One device for each id among the keys that are on, in the order in which their keys were listed. */
function devicesIn(seen: Observed): readonly Device[] {
  const isListed = ({ fingerprint }: CertificateSeen): boolean =>
    seen['lock-rule'].rules.some(({ expression }) => expression.toLowerCase().includes(fingerprint));
  const byDevice = Map.groupBy(keysOnDevices(seen), ({ deviceId }) => deviceId);
  return [...byDevice].map(([id, keys]) => deviceFrom(id, keys, isListed));
}

function keysOnDevices(seen: Observed): readonly KeyOnDevice[] {
  return seen['client-certificate'].certificates.filter(isOn).flatMap((certificate) => {
    const owner = ownerOfKey(certificate.keyId);
    return owner ? [{ ...owner, certificate }] : [];
  });
}

interface KeyOnDevice extends KeyOwner {
  readonly certificate: CertificateSeen;
}

function deviceFrom(
  id: DeviceId,
  keys: readonly KeyOnDevice[],
  isListed: (key: CertificateSeen) => boolean,
): Device {
  const named = keys
    .map((key) => ({ ...key, ...readKeyName(labelOf(key.certificate.commonName), key.generation) }))
    .toSorted((a, b) => b.generation - a.generation);
  const [newest] = named;
  const { generation = 1, from } = newest ?? {};
  // A key that is listed twice is no key before the present one.
  const previous = named.find((key) => key.generation === generation - 1);
  // An older key has more room for the device's name.
  const name = named.at(-1)?.device ?? id;
  const device: Device = {
    id,
    name,
    platform: platformIn(name),
    validityDays: newest ? validityOf(newest.certificate) : 1825,
    state: 'on',
  };
  if (generation === 1) return device;
  const stillIs = previous && (isListed(previous.certificate) ? 'works' : 'leaving');
  const renewal = { generation, previous: stillIs ?? 'off' } as const;
  return { ...device, renewal: { ...renewal, ...(from === undefined ? {} : { from }) } };
}

const telltale: Readonly<Record<Platform, RegExp>> = {
  iphone: /iphone|ipad|ios/i,
  watch: /watch/i,
  chromebook: /chromebook/i,
  windows: /windows|surface|pc\b/i,
  mac: /mac/i,
  linux: /linux|ubuntu|debian|fedora/i,
  android: /android|pixel|galaxy|samsung/i,
  program: /alexa|lambda|curl|script|program|server/i,
};

function platformIn(name: string): Platform {
  return platforms.find((platform) => telltale[platform].test(name)) ?? 'android';
}

/** The choice nearest to how long the certificate is valid in all. */
function validityOf({ issuedOn, expiresOn }: CertificateSeen) {
  const days = (Date.parse(expiresOn) - Date.parse(issuedOn)) / 86_400_000;
  const [first, ...others] = validityChoices;
  return others.reduce<Device['validityDays']>(
    (best, choice) => (Math.abs(choice - days) < Math.abs(best - days) ? choice : best),
    first,
  );
}

/** A setting that is not as proposed was declined, as far as can be told: it is not changed behind the user's back. */
function settingsLeftAlone(seen: Observed, by: Reach['by'] = 'tunnel') {
  const settings = seen['zone-setting'];
  return zoneSettingIds.filter(
    (setting) => proposedValue(setting, settings[setting].value, by) !== settings[setting].value,
  );
}
