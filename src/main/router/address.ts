import { type AddressLook, hostnameFor } from '../../contract/address.ts';
import type { Journey } from '../../contract/journey.ts';
import { Refusal } from '../errors/refusal.ts';
import { listRecords, recordsInTheWay } from '../resources/cloudflare/zone/dns-records-seen.ts';
import type { DnsRecordSeen } from '../resources/model/observed.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { nameTunnelAt } from './tunnel-at-name.ts';

type AddressServices = Pick<Services, 'connection' | 'journey'>;

export function addressCalls(services: AddressServices) {
  const { journey } = services;
  return {
    look: calls.address.look.handler(({ input }) => look(services, input.name)),

    choose: calls.address.choose.handler(async ({ input }) => {
      const seen = await look(services, input.name);
      switch (seen.state) {
        case 'free':
        case 'ours':
          return journey.answer('address', seen.hostname);
        case 'taken':
          if (input.takeOver) return takeOver(services, seen.hostname, input.takeOver);
          throw new Refusal('ADDRESS_TAKEN', { message: `${seen.record.type} ${seen.record.content}` });
        case 'too-deep':
          throw new Refusal('ADDRESS_TOO_DEEP');
        case 'mangled':
          throw new Refusal('ADDRESS_MANGLED');
      }
    }),
  };
}

async function look(services: AddressServices, typed: string): Promise<AddressLook> {
  const wanted = hostnameFor(typed, services.journey.requireAnswer('domain').name);
  if (wanted.state !== 'ok') return wanted;
  const { hostname } = wanted;
  const records = await recordsAt(services, hostname);
  const [inTheWay] = recordsInTheWay(hostname, records);
  if (inTheWay) {
    const zone = services.journey.requireAnswer('domain');
    const tunnel = await nameTunnelAt(inTheWay, zone, services.connection.cloudflare());
    return { state: 'taken', hostname, record: { type: inTheWay.type, content: inTheWay.content }, tunnel };
  }
  return { state: records.some((record) => record.ours) ? 'ours' : 'free', hostname };
}

/** Only what the user has seen is replaced: anything else that stands there by now keeps the name. */
async function takeOver(
  services: AddressServices,
  hostname: string,
  agreed: { readonly type: string; readonly content: string },
): Promise<Journey> {
  const inTheWay = recordsInTheWay(hostname, await recordsAt(services, hostname));
  const isAgreed = ({ type, content }: DnsRecordSeen) => type === agreed.type && content === agreed.content;
  const other = inTheWay.find((record) => !isAgreed(record));
  if (other) throw new Refusal('ADDRESS_TAKEN', { message: `${other.type} ${other.content}` });
  await services.journey.answer('address', hostname);
  const records = inTheWay.map(({ type, name, content, proxied, ttl, comment }) => {
    return { type, name, content, proxied, ttl, comment };
  });
  return services.journey.answer('takesOver', records);
}

async function recordsAt(
  { connection, journey }: AddressServices,
  hostname: string,
): Promise<readonly DnsRecordSeen[]> {
  const setup = { id: journey.journey.get().setupId, zone: journey.requireAnswer('domain') };
  return listRecords(connection.cloudflare(), setup, { name: { exact: hostname } });
}
