import { z } from 'zod';
import { Diagnosis } from './check.ts';
import { DeviceId } from './setup.ts';

/** What was seen of the keys of a device that was lost, after they were switched off. */
export const LostDeviceProof = z
  .object({
    deviceId: DeviceId,
    /** When it was looked at. */
    at: z.iso.datetime(),
    /** Whether the lock, as Cloudflare has it, still opens for one of its keys. */
    lock: z.enum(['out', 'still-in']),
    /** Whether Cloudflare has revoked them; `revoking` takes a minute or two, and `gone` is one that it does not list. */
    certificate: z.enum(['revoked', 'revoking', 'still-good', 'gone']),
    /**
     * What visits with the very key came to: `open` where it got past the lock, `blocked` where every address refused it. `at` are
     * the addresses that said so. `null` where the key is not on this computer.
     */
    visit: z
      .object({ diagnosis: Diagnosis, saw: z.string(), at: z.array(z.string()).readonly() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type LostDeviceProof = z.infer<typeof LostDeviceProof>;

/**
 * - shut-out: that very key was refused, just now
 * - not-tried: nothing opens for it as far as Cloudflare tells, and the key is not here to be tried
 * - not-proven: something of it still stands, or the visit ended in something else than a refusal
 */
export function judgeLostDevice({
  lock,
  certificate,
  visit,
}: LostDeviceProof): 'shut-out' | 'not-tried' | 'not-proven' {
  if (lock === 'still-in' || certificate === 'still-good') return 'not-proven';
  if (visit === null) return 'not-tried';
  return visit.diagnosis === 'blocked' ? 'shut-out' : 'not-proven';
}
