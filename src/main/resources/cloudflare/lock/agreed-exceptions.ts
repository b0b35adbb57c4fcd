import { isAnywhere } from '../../../../contract/exception.ts';
import type { AgreedException } from '../../../../contract/practice.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { exceptionsAt } from './lock.ts';

/** Every exception with its hostname, and where visitors may come from when it says nothing of that itself. */
export function listAgreedExceptions(setup: Setup): readonly AgreedException[] {
  const { countries } = setup.policy;
  return setup.services.flatMap((service) =>
    exceptionsAt(service, setup).map((exception) => ({
      hostname: service.hostname,
      exception:
        countries && isAnywhere(exception.from)
          ? { ...exception, from: { ...exception.from, countries: countries.allowed } }
          : exception,
    })),
  );
}
