/** A process of its own for practice worlds, so that nothing of theirs counts as the program's. Started by practice-worlds.ts. */
import { noDelays } from '../../src/practice/cloudflare/delays.ts';
import { type PracticeWorld, startPracticeWorld } from '../../src/practice/world.ts';
import { type Answer, Order } from './world-orders.ts';

/** The limit of the real API would slow a run of thousands of calls down. */
const plenty = { requests: 100_000_000, windowMs: 300_000, blockMs: 300_000 };

const worlds = new Map<string, PracticeWorld>();

process.on('message', async (message) => {
  const order = Order.parse(message);
  switch (order.kind) {
    case 'start':
      return answer(await start());
    case 'stop': {
      await worlds.get(order.url)?.stop();
      worlds.delete(order.url);
      return answer({ kind: 'stopped', url: order.url });
    }
  }
});

// Also when the run ends in any other way than it should.
process.on('disconnect', () => process.exit());

async function start(): Promise<Answer> {
  const world = await startPracticeWorld({ ...noDelays, homeStartingMs: 10, rateLimit: plenty });
  worlds.set(world.baseUrl, world);
  const { baseUrl: url, zone, home } = world;
  return { kind: 'started', url, zoneId: zone.id, homeUrl: home.url };
}

function answer(said: Answer): void {
  process.send?.(said);
}
