/**
 * The process that is killed, and the one that takes over: runs the engine on its input, with a vault and a journal on disk.
 * It does not know when it will be killed from outside.
 */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { CHILD_INPUT, ChildInput, type ChildReport } from './child-input.ts';
import { openEngine } from './engine.ts';
import { openLocalState } from './local-state.ts';
import { type JournalNote, observeJournal } from './observed-journal.ts';
import { createPreparedKeyPool, PreparedKey } from './prepared-key-pool.ts';

const input = ChildInput.parse(JSON.parse(process.env[CHILD_INPUT] ?? ''));
const keys = z.array(PreparedKey).parse(JSON.parse(await readFile(input.keysFile, 'utf8')));
const { vault, journal, recentWrites } = await openLocalState(input.folder);

const engine = openEngine({
  ...input,
  vault,
  recentWrites,
  journal: observeJournal(journal, killItselfAfter(input.dieAfter)),
  keyPool: createPreparedKeyPool(keys, input.role),
});
const { phase, problem } = await engine.perform(input.act);
const report: ChildReport = { phase, problem: problem?.code ?? null };
console.log(JSON.stringify(report));
// Connections to the API are kept alive for a while, and would keep the process alive, too.
process.exit();

function killItselfAfter(last: ChildInput['dieAfter']): (note: JournalNote) => void {
  let seen = 0;
  return (note) => {
    if (note !== last?.note) return;
    seen += 1;
    if (seen === last.nth) process.kill(process.pid, 'SIGKILL');
  };
}
