/**
 * The process that is killed, and the one that takes over: carries out its orders with the engine, a vault and a journal on
 * disk. It knows nothing of what awaits it.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { openEngine } from './engine.ts';
import { keyPoolWith, MadeKey } from './key-pool-double.ts';
import { type Note, noting } from './noting.ts';
import { openOnDisk } from './on-disk.ts';
import { ORDERS, Orders, type Report } from './orders.ts';

const orders = Orders.parse(JSON.parse(process.env[ORDERS] ?? ''));
const keys = z.array(MadeKey).parse(JSON.parse(await readFile(orders.keysFile, 'utf8')));
const { vault, journal } = await openOnDisk(orders.folder);

const engine = openEngine({
  ...orders,
  vault,
  journal: noting(journal, dieWhenTold()),
  keyPool: keyPoolWith(keys, orders.life),
});
const { phase, problem } = await engine.perform(orders.act);
const report: Report = { phase, problem: problem?.code ?? null };
console.log(JSON.stringify(report));
// Connections to the API are kept alive for a while; nothing is left to be said over them.
process.exit();

function dieWhenTold(): (note: Note) => void {
  const seen: Note[] = [];
  return (note) => {
    seen.push(note);
    const { dieAfter } = orders;
    if (!dieAfter || note !== dieAfter.note) return;
    if (seen.filter((each) => each === note).length === dieAfter.nth) process.kill(process.pid, 'SIGKILL');
  };
}
