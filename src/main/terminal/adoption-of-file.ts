import type { Adoption } from '../../contract/adoption.ts';
import type { Setup } from '../../contract/setup.ts';
import { adopt, lookAtHandMade } from '../adoption/look.ts';
import { listRecords, recordsInTheWay } from '../resources/cloudflare/zone/dns-records-seen.ts';
import { asReplaced } from '../resources/cloudflare/zone/replaced-records.ts';
import type { SetupIo } from '../resources/model/model.ts';
import type { SetupFile } from './setup-file.ts';

/** What is known of what a home goes on with: from the last run here, which has all of it, or from Cloudflare alone. */
interface Known {
  readonly last: Setup | undefined;
  readonly recognised: Setup | undefined;
}

/**
 * The Setup with what was made by hand and is gone on with. A home that stands keeps it, whatever the file leaves out: else its owner
 * would be locked out of it by a file that knows nothing of it.
 */
export async function withAdoption(
  setup: Setup,
  { adopts: wish }: SetupFile,
  { last, recognised }: Known,
  io: SetupIo,
): Promise<Setup> {
  if (wish === 'what-is-there' && !recognised) return takeOver(setup, io);
  // What was taken away has been given back.
  const isOfLast = last?.id === setup.id && last.zone.id === setup.zone.id && last.services.length > 0;
  const adopts = (isOfLast ? last.adopts : undefined) ?? recognised?.adopts;
  if (!adopts) return setup;
  return { ...setup, adopts: wish === 'no-keys' ? { ...adopts, keys: [] } : adopts };
}

/** Whoever takes over what is there agrees that its record makes way. */
async function takeOver(setup: Setup, io: SetupIo): Promise<Setup> {
  const [home, ...others] = setup.services;
  const seen = await lookAtHandMade(setup, io);
  if (!seen || !home) return setup;
  const adopts: Adoption = adopt(seen);
  const records = await listRecords(io.cloudflare, setup, { name: { exact: home.hostname } });
  const inTheWay = recordsInTheWay(home.hostname, records).map(asReplaced);
  const takesOver = [...(home.takesOver ?? []), ...inTheWay];
  return {
    ...setup,
    adopts,
    services: [{ ...home, ...(takesOver.length > 0 ? { takesOver } : {}) }, ...others],
  };
}
