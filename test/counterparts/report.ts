import { z } from 'zod';

const Count = z.int().nonnegative();
const Checked = z.object({ version: z.string(), checks: Count, failed: Count });
const Sdk = z.object({ version: z.string(), calls: Count, failed: Count });

/**
 * What `npm run counterparts -- --json` ends with. A part that could not be had is left out and stands in `notHad`; one that was not
 * asked for is in neither.
 */
export const Report = z.object({
  homeAssistant: Checked.optional(),
  cloudflareSdk: z.object({ npm: Sdk.optional(), pypi: Sdk.optional() }).optional(),
  schema: z.object({ source: z.string(), exchanges: Count, departures: Count, violations: Count }).optional(),
  programs: z.object({ versions: z.record(z.string(), z.string()), tests: Count, failed: Count }).optional(),
  notHad: z.array(z.object({ what: z.string(), why: z.string() })),
});
export type Report = z.infer<typeof Report>;

/** Whether everything that ran held. What could not be had is no failure, but something has to have run. */
export function isGood({ homeAssistant, cloudflareSdk, schema, programs }: Report): boolean {
  const ran = [
    homeAssistant && { tried: homeAssistant.checks, failed: homeAssistant.failed },
    ...[cloudflareSdk?.npm, cloudflareSdk?.pypi].map(
      (sdk) => sdk && { tried: sdk.calls, failed: sdk.failed },
    ),
    schema && { tried: schema.exchanges, failed: schema.violations },
    programs && { tried: programs.tests, failed: programs.failed },
  ].filter((part) => part !== undefined);
  return ran.length > 0 && ran.every(({ tried, failed }) => tried > 0 && failed === 0);
}
