import { type AddressLook, hostnameFor } from '../../contract/address.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { listRecords, recordsInTheWay } from '../setup/resources/dns-record.ts';
import { calls } from './base.ts';

export function addressCalls({ connection, journey }: Services) {
  const look = async (typed: string): Promise<AddressLook> => {
    const { setupId, answers } = journey.journey.get();
    if (!answers.domain) throw new Refusal('ANSWERS_MISSING');
    const wanted = hostnameFor(typed, answers.domain.name);
    if (wanted.state !== 'ok') return wanted;
    const { hostname } = wanted;
    const setup = { id: setupId, zone: answers.domain };
    const records = await listRecords(connection.cloudflare(), setup, { name: { exact: hostname } });
    const [inTheWay] = recordsInTheWay(hostname, records);
    if (inTheWay) {
      return { state: 'taken', hostname, record: { type: inTheWay.type, content: inTheWay.content } };
    }
    return { state: records.some((record) => record.ours) ? 'ours' : 'free', hostname };
  };

  return {
    look: calls.address.look.handler(({ input }) => look(input.name)),
    choose: calls.address.choose.handler(async ({ input }) => {
      const seen = await look(input.name);
      switch (seen.state) {
        case 'free':
        case 'ours':
          return journey.answer('address', seen.hostname);
        case 'taken':
          throw new Refusal('ADDRESS_TAKEN', { message: `${seen.record.type} ${seen.record.content}` });
        case 'too-deep':
          throw new Refusal('ADDRESS_TOO_DEEP');
        case 'mangled':
          throw new Refusal('ADDRESS_MANGLED');
      }
    }),
  };
}
