import { VERSION } from 'cloudflare/version';
import type { Say } from '../part.ts';
import type { Report } from '../report.ts';
import { runTestFiles } from '../run-tests.ts';

export const sdkVersion: string = VERSION;

/** Cloudflare's npm SDK: each operation that Latchkey uses is a test of the practice API, and each test counts as one call. */
export async function runNpmSdk(say: Say): Promise<NonNullable<NonNullable<Report['cloudflareSdk']>['npm']>> {
  say(`Cloudflare’s npm SDK ${sdkVersion} against the practice API.`);
  const files = ['sdk.test.ts', 'sdk-errors.test.ts'].map((file) => `src/practice/cloudflare/${file}`);
  const { passed, failed } = await runTestFiles('npm-sdk', files);
  return { version: sdkVersion, calls: passed + failed, failed };
}
