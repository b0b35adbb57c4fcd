import type { NotLookedAt } from '../../../contract/finding.ts';
import type { Plan } from '../../../contract/plan.ts';
import type { SetupIo } from '../../resources/model/model.ts';
import { createSetupBuild } from '../../resources/setup-build.ts';
import { exitCodes } from '../exit-codes.ts';
import { describeChange, latchkeyWords as words } from '../latchkey-words.ts';
import type { Output } from '../output.ts';
import type { Work } from '../work.ts';

/** Says what would change, and changes nothing. */
export async function planHome({ setup, setupIo, clock }: Work, output: Output): Promise<number> {
  output.note(words.looking(setup));
  const plan = await createSetupBuild(clock).plan(setup, setupIo);
  showPlan(plan, setupIo, output);
  const address = setup.services[0]?.hostname ?? null;
  output.end({ command: 'plan', address, ...planInJson(plan, setupIo) });
  if (plan.blockers.length > 0) return exitCodes.notDone;
  return plan.changes.length > 0 ? exitCodes.changes : exitCodes.good;
}

/** Home Assistant, where nobody let us in. */
function listNotLookedAt({ home }: Pick<SetupIo, 'home'>): readonly NotLookedAt[] {
  return home ? [] : ['home-assistant'];
}

/** For people. Green is for who has seen everything. */
export function showPlan(
  { changes, blockers, untouched }: Plan,
  io: Pick<SetupIo, 'home'>,
  output: Pick<Output, 'say'>,
): void {
  const notLookedAt = listNotLookedAt(io);
  const isDone = changes.length === 0 && blockers.length === 0;
  if (isDone) output.say(words.nothingToDo, notLookedAt.length === 0 ? 'green' : undefined);
  for (const change of changes) {
    const { sign, text, style } = describeChange(change);
    output.say(`${sign} ${text}`, style);
  }
  if (changes.length > 0) output.say(words.changes(changes.length));
  for (const blocker of blockers) output.say(words.blocked(blocker), 'red');
  const names = untouched.flatMap((each) => ('names' in each ? each.names : each.settings));
  if (names.length > 0) output.say(words.untouched(names), 'dim');
  for (const place of notLookedAt) output.say(words.notLookedAt[place], 'dim');
}

/** For programs: what stays the same from version to version. */
export function planInJson({ changes, blockers, untouched }: Plan, io: Pick<SetupIo, 'home'>) {
  return {
    changes: changes.map((change) => ({
      kind: change.kind,
      id: change.id,
      what: describeChange(change).text,
      method: change.request.method,
      path: change.request.path,
    })),
    blockers,
    untouched,
    notLookedAt: listNotLookedAt(io),
  };
}
