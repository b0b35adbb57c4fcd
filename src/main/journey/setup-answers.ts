import { type Exception, ownHostnameOf } from '../../contract/exception.ts';
import type { Answers, Journey } from '../../contract/journey.ts';
import { placeOfHome } from '../../contract/place-of-home.ts';
import type { Policy, Service, Setup } from '../../contract/setup.ts';
import { nothingOf } from '../engine/journal.ts';
import { Refusal } from '../errors/refusal.ts';

/** The answers as the document that the engine works from. Throws `ANSWERS_MISSING` while there is one to give. */
export function setupFrom(journey: Journey): Setup {
  const setup = setupOrNone(journey);
  if (!setup) throw new Refusal('ANSWERS_MISSING');
  return setup;
}

/** The same, or nothing while there is an answer to give. */
export function setupOrNone({ setupId, answers }: Journey): Setup | undefined {
  const { domain, home, address, devices, protection, takesOver, homeWish } = answers;
  const { closes, transport, edgeAddresses, reach, tunnelGeneration } = answers;
  const { exceptions = [], countries, adopts } = answers;
  if (!domain || !home || !address || !devices) return undefined;
  const url = placeOfHome(answers) ?? home.url;
  const policy: Policy = {
    declined: protection?.declined ?? [],
    ...(exceptions.length > 0 ? { exceptions } : {}),
    ...(countries ? { countries } : {}),
  };
  const setup: Setup = {
    id: setupId,
    zone: domain,
    services: [
      {
        hostname: address,
        url,
        openTo: answers.opensHome ?? 'every-device',
        ...(takesOver ? { takesOver } : {}),
      },
      ...(answers.furtherServices ?? []),
      // A name of its own is for what passes without a key, and no key opens it.
      ...ownHostnames(exceptions).map((hostname) => ({ hostname, url, openTo: [] })),
    ],
    devices,
    policy,
    ...(homeWish ? { home: homeWish } : {}),
    ...(closes ? { closes } : {}),
    ...(adopts ? { adopts } : {}),
    ...(transport ? { transport } : {}),
    ...(edgeAddresses ? { edgeAddresses } : {}),
    // A tunnel is what there is unless something else was chosen, and is written as before there was a choice.
    ...(reach?.by === 'public-address' ? { reach } : {}),
    ...(tunnelGeneration ? { tunnelGeneration } : {}),
  };
  return answers.removal === 'wanted' ? nothingOf(setup) : setup;
}

function ownHostnames(exceptions: readonly Exception[]): readonly string[] {
  return [...new Set(exceptions.flatMap((each) => ownHostnameOf(each) ?? []))];
}

/** The other way round. Nothing of who may open what is lost: whoever plans next would open it to others. */
export function answersFrom(setup: Setup): Answers {
  const [service] = setup.services;
  const furtherServices = listFurtherServices(setup);
  return {
    domain: setup.zone,
    ...(service
      ? { home: { url: service.url, name: 'Home Assistant', version: null }, address: service.hostname }
      : {}),
    devices: setup.devices,
    ...(service && service.openTo !== 'every-device' ? { opensHome: service.openTo } : {}),
    ...(furtherServices.length > 0 ? { furtherServices } : {}),
    protection: { declined: setup.policy.declined },
    ...(setup.policy.exceptions ? { exceptions: setup.policy.exceptions } : {}),
    ...(setup.policy.countries ? { countries: setup.policy.countries } : {}),
    ...(setup.transport ? { transport: setup.transport } : {}),
    ...(setup.edgeAddresses ? { edgeAddresses: setup.edgeAddresses } : {}),
    ...(setup.reach ? { reach: setup.reach } : {}),
    ...(setup.adopts ? { adopts: setup.adopts } : {}),
    ...(setup.tunnelGeneration ? { tunnelGeneration: setup.tunnelGeneration } : {}),
  };
}

/** Those beside the home's own, without the names that exist for exceptions alone. */
function listFurtherServices({ services: [, ...others], policy }: Setup): readonly Service[] {
  const ofExceptions = new Set(ownHostnames(policy.exceptions ?? []));
  const isForSomebody = ({ openTo }: Service) => openTo === 'every-device' || openTo.length > 0;
  return others.filter((service) => isForSomebody(service) || !ofExceptions.has(service.hostname));
}
