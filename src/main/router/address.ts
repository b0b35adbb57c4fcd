import type { AddressLook, RecordInTheWay } from '../../contract/address.ts';
import { ownHostnameOf } from '../../contract/exception.ts';
import type { Journey } from '../../contract/journey.ts';
import { Refusal } from '../errors/refusal.ts';
import { listIntegrations } from '../home-assistant/commands/core-config.ts';
import { listRecords, recordsInTheWay } from '../resources/cloudflare/zone/dns-records-seen.ts';
import { findWriter } from '../resources/cloudflare/zone/record-writer.ts';
import { asReplaced } from '../resources/cloudflare/zone/replaced-records.ts';
import { ledgerOf } from '../resources/model/journal.ts';
import type { DnsRecordSeen } from '../resources/model/observed.ts';
import { dropAdoptedElsewhere } from './adoption.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { findOwner, requireFreeName } from './other-homes.ts';
import { requireName } from './require-name.ts';
import { nameTunnelAt } from './tunnel-at-name.ts';

type AddressServices = Pick<Services, 'connection' | 'journey' | 'setupIo' | 'homes' | 'session'>;

export function addressCalls(services: AddressServices) {
  const { journey } = services;
  return {
    look: calls.address.look.handler(({ input }) => look(services, input.name)),

    choose: calls.address.choose.handler(async ({ input }) => {
      const hostname = requireName(input.name, journey.requireAnswer('domain').name);
      return choose(services, hostname, input.takeOver ?? []);
    }),
  };
}

async function look(services: AddressServices, typed: string): Promise<AddressLook> {
  const hostname = requireName(typed, services.journey.requireAnswer('domain').name);
  const readRecords = recordsAt(services, hostname);
  const owner = await findOwner(services, hostname);
  if (owner !== undefined) return { state: 'other-home', hostname, home: owner };
  const records = await readRecords();
  const inTheWay = recordsInTheWay(hostname, records);
  if (inTheWay.length > 0) return { state: 'taken', hostname, records: await describe(services, inTheWay) };
  return { state: records.some((record) => record.ours) ? 'ours' : 'free', hostname };
}

/** What stands in the way of a name, where it leads, and who seems to keep it there. */
async function describe(
  { connection, journey, setupIo }: AddressServices,
  records: readonly DnsRecordSeen[],
): Promise<readonly RecordInTheWay[]> {
  const io = setupIo();
  const zone = journey.requireAnswer('domain');
  const { setupId, answers } = journey.journey.get();
  const signs = {
    agreed: answers.takesOver ?? [],
    ledger: ledgerOf(io.journal.read(), { id: setupId, zone }),
    integrations: await listIntegrations(io.home?.assistant),
  };
  return Promise.all(
    records.map(async (record) => {
      const { id, type, content } = record;
      const tunnel = await nameTunnelAt(record, zone, connection.cloudflare());
      return { id, type, content, tunnel, writer: findWriter(record, signs) };
    }),
  );
}

/** Only what the user has seen is replaced: a record that came since keeps the name. What is in one may have changed. */
async function choose(
  services: AddressServices,
  hostname: string,
  agreed: readonly string[],
): Promise<Journey> {
  const here = services.journey.here();
  const { exceptions = [], furtherServices = [] } = here.read().answers;
  const readRecords = recordsAt(services, hostname);
  if (exceptions.some((each) => ownHostnameOf(each) === hostname)) {
    throw new Refusal('EXCEPTION_ADDRESS_IN_USE');
  }
  if (furtherServices.some((each) => each.hostname === hostname)) {
    throw new Refusal('SERVICE_ADDRESS_IN_USE');
  }
  await requireFreeName(services, hostname);
  const inTheWay = recordsInTheWay(hostname, await readRecords());
  const others = inTheWay.filter(({ id }) => !agreed.includes(id));
  if (others.length > 0) {
    const message = others.map(({ type, content }) => `${type} ${content}`).join(', ');
    throw new Refusal('ADDRESS_TAKEN', { message });
  }
  await dropAdoptedElsewhere(hostname, here, services);
  const journey = await here.answer('address', hostname);
  return inTheWay.length > 0 ? here.answer('takesOver', inTheWay.map(asReplaced)) : journey;
}

/** To be read later, of the home that is open now. `NOT_CONNECTED`, `ANSWERS_MISSING` */
function recordsAt(
  { connection, journey }: AddressServices,
  hostname: string,
): () => Promise<readonly DnsRecordSeen[]> {
  const setup = { id: journey.journey.get().setupId, zone: journey.requireAnswer('domain') };
  const cloudflare = connection.cloudflare();
  return () => listRecords(cloudflare, setup, { name: { exact: hostname } });
}
