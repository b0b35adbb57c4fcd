/**
 * A process of its own for practice worlds, one after another: what Cloudflare does must not take the engine's thread.
 * Started by worlds.ts.
 */
import { createAuthority } from '../src/practice/certificates/certificate-authority.ts';
import {
  type RunningCloudflare,
  runCloudflare,
} from '../src/practice/cloudflare/server/running-cloudflare.ts';
import { foreignObjects } from '../src/practice/world.ts';
import { fillAccount } from './full-account.ts';
import { signingAhead } from './signed-ahead.ts';
import { type Opened, Order } from './world-orders.ts';

/** The limit of the real API would slow a bench of many runs down; what is measured here is the engine. */
const plenty = { requests: 1_000_000, windowMs: 300_000, blockMs: 300_000 };

const clientAuthority = signingAhead(await createAuthority({ name: 'Bench' }));
let world: RunningCloudflare | undefined;

process.on('message', async (message) => {
  const { latencyMs, expected, account: kind } = Order.parse(message);
  await world?.stop();
  await Promise.all(expected.map(({ csr, days }) => clientAuthority.signAhead(csr, days)));
  world = await runCloudflare({ clientAuthority, latencyMs, rateLimit: plenty, revocationDelayMs: 0 });
  const { baseUrl, apiUrl, account, zone } = world;
  foreignObjects(world.seed, account, zone);
  const token = kind === 'full' ? fillAccount(world.seed, account, zone) : world.token;
  const opened: Opened = {
    baseUrl,
    apiUrl,
    token,
    account: { id: account.account.id, name: account.account.name },
    zone: { id: zone.zone.id, name: zone.zone.name },
  };
  process.send?.(opened);
});

// Also when the bench ends in any other way than it should.
process.on('disconnect', () => process.exit());
