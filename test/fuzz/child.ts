/** A process of its own for one target: what crashes or hangs it takes nothing else along. Started by run-in-child.ts. */
import { Order, type Said } from './orders.ts';
import { runTarget } from './run-target.ts';
import { targets } from './targets.ts';

process.once('message', async (message) => {
  const { name, tries, seed, longestMs } = Order.parse(message);
  const target = targets.find((each) => each.name === name);
  if (!target) throw new Error(`There is no target ${name}.`);
  const tally = await runTarget(target, {
    ...{ tries, seed },
    ...(longestMs === undefined ? {} : { longestMs }),
    onProgress: (tried, at) => say({ kind: 'alive', tried, seed: at }),
  });
  say({ kind: 'done', tally });
  process.disconnect();
});

function say(said: Said): void {
  process.send?.(said);
}
