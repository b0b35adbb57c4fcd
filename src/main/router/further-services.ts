import { ownHostnameOf } from '../../contract/exception.ts';
import { type Journey, MOST_FURTHER_SERVICES } from '../../contract/journey.ts';
import { readServiceUrl } from '../../contract/service-url.ts';
import type { OpenTo, Service } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import { listRecords, recordsInTheWay } from '../resources/cloudflare/zone/dns-records-seen.ts';
import { asReplaced } from '../resources/cloudflare/zone/replaced-records.ts';
import type { DnsRecordSeen } from '../resources/model/observed.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { requireFreeName } from './other-homes.ts';
import { requireName } from './require-name.ts';

type FurtherServices = Pick<Services, 'connection' | 'journey' | 'homes'>;

interface Wanted {
  readonly what: 'new' | 'change';
  readonly name: string;
  readonly url: string;
  readonly openTo: OpenTo;
  readonly takeOver?: readonly string[] | undefined;
}

/** More addresses behind the same lock, and whose keys open which. */
export function furtherServicesCalls(services: FurtherServices) {
  const { journey } = services;
  return {
    save: calls.services.save.handler(({ input }) => save(input, services)),
    remove: calls.services.remove.handler(({ input }) => {
      const left = furtherIn(journey.journey.get()).filter(({ hostname }) => hostname !== input.hostname);
      return left.length > 0 ? journey.answer('furtherServices', left) : journey.forget('furtherServices');
    }),
    openHome: calls.services.openHome.handler(({ input: { openTo } }) => {
      requireSomebody(openTo, journey.journey.get());
      return openTo === 'every-device' ? journey.forget('opensHome') : journey.answer('opensHome', openTo);
    }),
  };
}

async function save(wanted: Wanted, services: FurtherServices): Promise<Journey> {
  const { connection, journey } = services;
  const zone = journey.requireAnswer('domain');
  const here = journey.here();
  const cloudflare = connection.cloudflare();
  const before = journey.journey.get();
  const [hostname, url] = [requireName(wanted.name, zone.name), requireUrl(wanted.url)];
  requireSomebody(wanted.openTo, before);
  const known = requirePlace(hostname, wanted.what, before);
  await requireFreeName(services, hostname);
  const setup = { id: before.setupId, zone };
  const records = await listRecords(cloudflare, setup, { name: { exact: hostname } });
  const inTheWay = recordsInTheWay(hostname, records);
  requireAgreed(inTheWay, [...(wanted.takeOver ?? []), ...(known?.takesOver ?? []).map(({ id }) => id)]);
  // What was taken over and is ours by now is still to be put back one day.
  const takesOver = inTheWay.length > 0 ? inTheWay.map(asReplaced) : known?.takesOver;
  const service: Service = { hostname, url, openTo: wanted.openTo, ...(takesOver ? { takesOver } : {}) };
  const all = furtherIn(here.read());
  return here.answer(
    'furtherServices',
    known ? all.map((each) => (each.hostname === hostname ? service : each)) : [...all, service],
  );
}

/** `ADDRESS_TAKEN` by a record that nobody agreed to replace. */
function requireAgreed(inTheWay: readonly DnsRecordSeen[], agreed: readonly (string | undefined)[]): void {
  const others = inTheWay.filter(({ id }) => !agreed.includes(id));
  if (others.length === 0) return;
  const message = others.map(({ type, content }) => `${type} ${content}`).join(', ');
  throw new Refusal('ADDRESS_TAKEN', { message });
}

function furtherIn({ answers }: Journey): readonly Service[] {
  return answers.furtherServices ?? [];
}

/** `SERVICE_URL_MANGLED` */
function requireUrl(typed: string): string {
  const read = readServiceUrl(typed);
  if (read.state !== 'ok') throw new Refusal('SERVICE_URL_MANGLED');
  return read.url;
}

/** An address that nobody may open is not meant, and a device that is not there cannot be. `OPENS_FOR_NOBODY`, `DEVICE_UNKNOWN` */
function requireSomebody(openTo: OpenTo, { answers }: Journey): void {
  if (openTo === 'every-device') return;
  if (openTo.length === 0) throw new Refusal('OPENS_FOR_NOBODY');
  const known = new Set(answers.devices?.map(({ id }) => id));
  if (!openTo.every((id) => known.has(id))) throw new Refusal('DEVICE_UNKNOWN');
}

/** The service that stands there, as far as the answers say; `undefined` for a new one. Refuses what cannot be at this name. */
function requirePlace(hostname: string, what: Wanted['what'], journey: Journey): Service | undefined {
  const { answers } = journey;
  const further = furtherIn(journey);
  const known = further.find((each) => each.hostname === hostname);
  if (answers.reach?.by === 'public-address') throw new Refusal('SERVICES_NEED_TUNNEL');
  if (hostname === answers.address || (known && what === 'new')) throw new Refusal('SERVICE_ADDRESS_IN_USE');
  const ofExceptions = (answers.exceptions ?? []).map(ownHostnameOf);
  if (ofExceptions.includes(hostname)) throw new Refusal('EXCEPTION_ADDRESS_IN_USE');
  if (!known && further.length >= MOST_FURTHER_SERVICES) throw new Refusal('SERVICES_TOO_MANY');
  return known;
}
