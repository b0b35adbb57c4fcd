import Cloudflare from 'cloudflare';
import type { RunningCloudflare } from './running-cloudflare.ts';

/** The official SDK, asking the practice API with this token and once only. Used by tests only. */
export function sdkFor({ apiUrl }: Pick<RunningCloudflare, 'apiUrl'>, apiToken: string): Cloudflare {
  const nothingFromTheEnvironment = { apiKey: null, apiEmail: null, userServiceKey: null };
  return new Cloudflare({
    apiToken,
    ...nothingFromTheEnvironment,
    baseURL: apiUrl,
    maxRetries: 0,
    logLevel: 'off',
  });
}
