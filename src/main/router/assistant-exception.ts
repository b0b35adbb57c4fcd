import type { Newcomer } from '../../contract/calls/exceptions.ts';
import { type Exception, fromAnywhere, type Origins, ownHostnameOf } from '../../contract/exception.ts';
import { Refusal } from '../errors/refusal.ts';
import { readGoogleNetworks } from '../published-networks/google-networks.ts';
import { listRecords, recordsInTheWay } from '../resources/cloudflare/zone/dns-records-seen.ts';
import type { Services } from './base/services.ts';
import { fromAmazon, letAssistantIn } from './new-exception.ts';
import { requireFreeName } from './other-homes.ts';

type AssistantServices = Pick<Services, 'connection' | 'journey' | 'workspace' | 'homes'>;
type Assistant = Extract<Newcomer, { hostname: string }>;

/** An assistant's exception, at a name that serves nothing else yet. Refuses with what is wrong with the name. */
export async function makeAssistantException(
  services: AssistantServices,
  { kind, hostname: typed }: Assistant,
): Promise<Exception> {
  const { connection, journey, workspace } = services;
  const zone = journey.requireAnswer('domain');
  const { setupId, answers } = journey.journey.get();
  const cloudflare = connection.cloudflare();
  const made = letAssistantIn(kind, typed, zone.name, await readOrigins(kind, workspace().googleNetworks));
  const hostname = ownHostnameOf(made) ?? '';
  if (hostname === answers.address) throw new Refusal('EXCEPTION_AT_HOME_ADDRESS');
  const others = (answers.exceptions ?? []).filter(({ purpose }) => purpose.kind !== kind);
  if (others.some((other) => ownHostnameOf(other) === hostname)) {
    throw new Refusal('EXCEPTION_ADDRESS_IN_USE');
  }
  if (answers.furtherServices?.some((each) => each.hostname === hostname)) {
    throw new Refusal('SERVICE_ADDRESS_IN_USE');
  }
  await requireFreeName(services, hostname);
  const setup = { id: setupId, zone };
  const records = await listRecords(cloudflare, setup, { name: { exact: hostname } });
  if (recordsInTheWay(hostname, records).length > 0) throw new Refusal('EXCEPTION_ADDRESS_TAKEN');
  return made;
}

async function readOrigins(kind: Assistant['kind'], googleNetworks: string): Promise<Origins> {
  switch (kind) {
    case 'alexa':
      return fromAmazon;
    case 'google-assistant':
      return { ...fromAnywhere, networks: await readGoogleNetworks(googleNetworks) };
  }
}
