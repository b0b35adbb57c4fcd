import type { Setup } from '../../contract/setup.ts';

/** A home by its address, or by its domain before it has one. */
export function nameHome({ services, zone }: Setup): string {
  return services[0]?.hostname ?? zone.name;
}
