import type { DesiredHome, Setup } from '../../../contract/setup.ts';
import { emptyLedger, type Ledger } from '../model/ledger.ts';
import type { Observed } from '../model/observed.ts';
import { aDesiredHome } from './home-situations.ts';
import { planOf } from './look-around.ts';
import { anObserved, aSetup } from './situations.ts';

export const wanting = (more: Partial<DesiredHome> = {}): Setup => aSetup({ home: aDesiredHome(more) });

export const homeResources = ['app-repository', 'connector-app', 'home-url', 'http-config'];

/** The ids of what would change in Home Assistant. */
export function changesAtHome(
  setup: Setup,
  seen: Partial<Observed>,
  ledger: Ledger = emptyLedger,
): readonly string[] {
  return planOf(setup, anObserved(seen), ledger)
    .changes.filter(({ resource }) => homeResources.includes(resource))
    .map(({ id }) => id);
}

/** Everything there is needs this before it, directly or through others. */
export function needsOf(
  id: string,
  setup: Setup,
  seen: Partial<Observed>,
  ledger: Ledger = emptyLedger,
): ReadonlySet<string> {
  const { changes } = planOf(setup, anObserved(seen), ledger);
  const byId = new Map(changes.map((change) => [change.id, change]));
  const all = new Set<string>();
  const visit = (at: string): void => {
    for (const need of byId.get(at)?.needs ?? []) {
      if (all.has(need)) continue;
      all.add(need);
      visit(need);
    }
  };
  visit(id);
  return all;
}

export const whole = [
  'app-repository/create',
  'connector-app/create',
  'connector-app/update/token',
  'connector-app/update/start',
  'home-url/update',
  'http-config/update/configure',
  'http-config/update/promote',
];
