import Cloudflare from 'cloudflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';
import { sdkFor } from './server/sdk-for-tests.ts';

let cloudflare: RunningCloudflare;
beforeAll(async () => {
  cloudflare = await runCloudflare();
});
afterAll(() => cloudflare.stop());

describe('errors as the SDK sees them', () => {
  it.each([
    ['a mangled token', 'cfut_short', Cloudflare.BadRequestError],
    ['an unknown token', `cfut_${'0'.repeat(48)}`, Cloudflare.AuthenticationError],
  ])('%s', async (_name, token, error) => {
    await expect(sdkFor(cloudflare, token).user.tokens.verify()).rejects.toBeInstanceOf(error);
  });
  it('a missing permission', async () => {
    const weak = sdkFor(cloudflare, cloudflare.seed.token({ permissions: { zone: 'read' } }).secret);
    await expect(weak.zones.settings.get('ssl', { zone_id: cloudflare.zone.zone.id })).rejects.toBeInstanceOf(
      Cloudflare.PermissionDeniedError,
    );
  });
  it('a refusal in an HTTP 200 is no error but null', async () => {
    cloudflare.faults.add({
      method: 'GET',
      path: 'ips',
      occurrence: 1,
      moment: 'before',
      trouble: { kind: 'success-false' },
    });
    expect(await sdkFor(cloudflare, cloudflare.token).ips.list()).toBeNull();
  });
});
