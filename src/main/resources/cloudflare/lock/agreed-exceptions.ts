import { type AgreedException, type Exception, isAnywhere } from '../../../../contract/exception.ts';
import type { Service, Setup } from '../../../../contract/setup.ts';

/** Every exception with its hostname. */
export function listAgreedExceptions(setup: Setup): readonly AgreedException[] {
  return setup.services.flatMap((service) =>
    exceptionsAt(service, setup).map((exception) => ({ hostname: service.hostname, exception })),
  );
}

/**
 * The exceptions at one address, of which the home's own is the first. One that says nothing of places is for the countries from
 * which visitors may come at all.
 */
export function exceptionsAt({ hostname }: Service, { services, policy }: Setup): readonly Exception[] {
  const isHomeAddress = services[0]?.hostname === hostname;
  const { exceptions = [], countries } = policy;
  return exceptions
    .filter(({ at }) => (at.kind === 'home-address' ? isHomeAddress : at.hostname === hostname))
    .map((exception) =>
      countries && isAnywhere(exception.from)
        ? { ...exception, from: { ...exception.from, countries: countries.allowed } }
        : exception,
    );
}
