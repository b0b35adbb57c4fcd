import type { Setup } from '../../../contract/setup.ts';

/** Whether the lock covers an address: it knows them by name, in whichever tunnel they are. */
export function isCovered(hostname: string, { services }: Pick<Setup, 'services'>): boolean {
  const bare = hostname.toLowerCase().replace(/\.$/, '');
  return services.some((service) => service.hostname === bare);
}
