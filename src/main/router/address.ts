import { type AddressLook, hostnameFor } from '../../contract/address.ts';
import type { Journey } from '../../contract/journey.ts';
import { Refusal } from '../errors/refusal.ts';
import { toReplacedRecord } from '../resources/cloudflare/zone/replaced-records.ts';
import { listRecords, recordsInTheWay } from '../resources/cloudflare/zone/zone-records.ts';
import type { DnsRecordSeen } from '../resources/model/observed.ts';
import { calls } from './base.ts';
import type { Services } from './services.ts';

type AddressServices = Pick<Services, 'connection' | 'journey'>;

/** The record that the user saw at the name, and agreed to replace. */
type AgreedRecord = Readonly<Pick<DnsRecordSeen, 'type' | 'content'>>;

export function addressCalls(services: AddressServices) {
  const { journey } = services;
  return {
    look: calls.address.look.handler(({ input }) => lookAt(input.name, services)),
    choose: calls.address.choose.handler(async ({ input }) => {
      const found = await lookAt(input.name, services);
      switch (found.state) {
        case 'free':
        case 'ours':
          return journey.answer('address', found.hostname);
        case 'taken':
          if (input.takeOver) return takeOver(found.hostname, input.takeOver, services);
          throw addressTaken(found.record);
        case 'too-deep':
          throw new Refusal('ADDRESS_TOO_DEEP');
        case 'mangled':
          throw new Refusal('ADDRESS_MANGLED');
      }
    }),
  };
}

/** Whether the typed name can be used, and who has it. */
async function lookAt(typed: string, services: AddressServices): Promise<AddressLook> {
  const wanted = hostnameFor(typed, services.journey.requireAnswer('domain').name);
  if (wanted.state !== 'ok') return wanted;
  const { hostname } = wanted;
  const records = await recordsAt(hostname, services);
  const [inTheWay] = recordsInTheWay(hostname, records);
  if (inTheWay) {
    return { state: 'taken', hostname, record: { type: inTheWay.type, content: inTheWay.content } };
  }
  return { state: records.some((record) => record.ours) ? 'ours' : 'free', hostname };
}

/** Only what the user has seen is replaced: anything else that stands there by now keeps the name. */
async function takeOver(hostname: string, agreed: AgreedRecord, services: AddressServices): Promise<Journey> {
  const inTheWay = recordsInTheWay(hostname, await recordsAt(hostname, services));
  const isAgreed = ({ type, content }: DnsRecordSeen) => type === agreed.type && content === agreed.content;
  const other = inTheWay.find((record) => !isAgreed(record));
  if (other) throw addressTaken(other);
  await services.journey.answer('address', hostname);
  return services.journey.answer('takesOver', inTheWay.map(toReplacedRecord));
}

async function recordsAt(
  hostname: string,
  { connection, journey }: AddressServices,
): Promise<readonly DnsRecordSeen[]> {
  const setup = { id: journey.journey.get().setupId, zone: journey.requireAnswer('domain') };
  return listRecords(connection.cloudflare(), setup, { name: { exact: hostname } });
}

function addressTaken({ type, content }: AgreedRecord): Refusal {
  return new Refusal('ADDRESS_TAKEN', { message: `${type} ${content}` });
}
