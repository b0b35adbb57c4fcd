import type { NotLookedAt } from '../../../contract/finding.ts';
import type { Plan } from '../../../contract/plan.ts';
import { terminalInEnglish } from '../../../words/terminal.ts';
import type { SetupIo } from '../../resources/model/model.ts';
import { createSetupBuild } from '../../resources/setup-build.ts';
import { describeChange } from '../describe-change.ts';
import { exitCodes } from '../exit-codes.ts';
import { nameHome } from '../name-home.ts';
import type { Output } from '../output.ts';
import type { Work } from '../work.ts';

/** Says what would change, and changes nothing. */
export async function planHome({ setup, setupIo, clock }: Work, output: Output): Promise<number> {
  output.note(output.t('looking', { address: nameHome(setup) }));
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
  { t, say }: Pick<Output, 'say' | 't'>,
): void {
  const notLookedAt = listNotLookedAt(io);
  const isDone = changes.length === 0 && blockers.length === 0;
  if (isDone) say(t('nothingToDo'), notLookedAt.length === 0 ? 'green' : undefined);
  for (const change of changes) {
    const { sign, text, style } = describeChange(change, t);
    say(`${sign} ${text}`, style);
  }
  if (changes.length > 0) say(t('changes', { count: changes.length }));
  for (const { code, names } of blockers) say(t(`blockers.${code}`, { names: names.join(', ') }), 'red');
  const names = untouched.flatMap((each) => ('names' in each ? each.names : each.settings));
  if (names.length > 0) say(t('untouched', { names: names.join(', ') }), 'dim');
  for (const place of notLookedAt) say(t(`notLookedAt.${place}`), 'dim');
}

/** For programs: what stays the same from version to version, and in every language. */
export function planInJson({ changes, blockers, untouched }: Plan, io: Pick<SetupIo, 'home'>) {
  return {
    changes: changes.map((change) => ({
      kind: change.kind,
      id: change.id,
      what: describeChange(change, terminalInEnglish).text,
      method: change.request.method,
      path: change.request.path,
    })),
    blockers,
    untouched,
    notLookedAt: listNotLookedAt(io),
  };
}
