import { type Change, type ChangeOf, type Effect, effectOf } from '../../../contract/change.ts';
import type { ProgressStep, StepState } from '../../../contract/progress.ts';
import type { RowState } from '../../components/list-card.tsx';

/** The rows of the plan, in the order in which they are over: the lock first, the door last. */
export const groupIds = [
  'lock',
  'keys',
  'path',
  'settings',
  'connector',
  'address',
  'taken-over',
  'old-keys',
  'old-address',
  'put-back',
  'home',
] as const;
export type GroupId = (typeof groupIds)[number];

/** Changes that are one thing to the user. `effect` is what becomes of that thing as a whole. */
export interface Group {
  readonly id: GroupId;
  readonly effect: Effect;
  readonly changes: readonly Change[];
}

export function groupsOf(changes: readonly Change[]): readonly Group[] {
  const issued = new Set(changes.flatMap((change) => (isIssued(change) ? change.keyId : [])));
  return groupIds.flatMap((id) => {
    const own = changes.filter((change) => groupOf(change, issued) === id);
    return own.length > 0 ? [{ id, effect: effectOn(id, own), changes: own }] : [];
  });
}

/** A key that is made and switched off in the same plan is a test key: both belong to making it. */
function groupOf(change: Change, issuedKeyIds: ReadonlySet<string>): GroupId {
  switch (change.kind) {
    case 'lock-rule.create':
    case 'lock-rule.update':
    case 'lock-rule.delete':
    case 'certificate-hostname.update':
      return 'lock';
    case 'client-certificate.issue':
      return 'keys';
    case 'client-certificate.revoke':
      return issuedKeyIds.has(change.keyId) ? 'keys' : 'old-keys';
    case 'tunnel.create':
    case 'tunnel.delete':
    case 'tunnel-configuration.lead':
    case 'tunnel-configuration.withdraw':
      return 'path';
    case 'zone-setting.set':
      return 'settings';
    case 'dns-record.create':
    case 'dns-record.update':
      return 'address';
    case 'dns-record.take-over':
      return 'taken-over';
    case 'dns-record.put-back':
      return 'put-back';
    case 'dns-record.delete':
      return 'old-address';
    case 'app-repository.add':
    case 'app-repository.remove':
    case 'connector-app.install':
    case 'connector-app.give-token':
    case 'connector-app.start':
    case 'connector-app.restore':
    case 'connector-app.uninstall':
      return 'connector';
    case 'home-url.set':
    case 'http-config.try':
    case 'http-config.promote':
      return 'home';
  }
}

/** What each row is about, where it is made of several kinds of things. */
const heart: Readonly<Partial<Record<GroupId, Change['resource']>>> = { lock: 'lock-rule', path: 'tunnel' };

/** The row's heart decides: a new lock is new, even where a list that was there already gets a line for it. */
function effectOn(id: GroupId, changes: readonly Change[]): Effect {
  const effects = changes
    .filter(({ resource }) => heart[id] === undefined || resource === heart[id])
    .map(({ kind }) => effectOf[kind]);
  if (id === 'put-back') return 'update';
  if (id === 'connector') return effectOnConnector(changes);
  if (id === 'keys' || (effects.length > 0 && effects.every((effect) => effect === 'create')))
    return 'create';
  return effects.length > 0 && effects.every((effect) => effect === 'remove') ? 'remove' : 'update';
}

/** An app that is installed is also given its code and started, and all of that is one new thing. */
function effectOnConnector(changes: readonly Change[]): Effect {
  const effects = new Set<Effect>(changes.map(({ kind }) => effectOf[kind]));
  if (effects.has('create')) return 'create';
  return effects.has('remove') ? 'remove' : 'update';
}

/** Whether a group makes a new private path in the place of an old one. */
export function isMove({ changes }: Group): boolean {
  const kinds = new Set(changes.map(({ kind }) => kind));
  return kinds.has('tunnel.create') && kinds.has('tunnel.delete');
}

function isIssued(change: Change): change is ChangeOf<'client-certificate.issue'> {
  return change.kind === 'client-certificate.issue';
}

/** Whose keys a group makes: the names of devices, and how many are there only to try the lock with. */
export function keysMade({ changes }: Group): { readonly names: readonly string[]; readonly tests: number } {
  const issued = changes.filter(isIssued);
  const names = issued.filter(({ purpose }) => purpose === 'device').map(({ name }) => name);
  return { names, tests: issued.length - names.length };
}

/**
 * How far a group is, from how far its changes are; taking away ends in `undone`. Between two of its changes it is
 * under way, or `partly` done when nothing goes on any more.
 */
export function stateOf(states: readonly StepState[], build: 'goes-on' | 'stopped'): RowState | 'partly' {
  if (states.includes('failed')) return 'failed';
  if (states.includes('running')) return 'running';
  if (states.every(isOver)) return states.includes('undone') ? 'undone' : 'done';
  if (states.some(isOver)) return build === 'goes-on' ? 'running' : 'partly';
  return 'waiting';
}

function isOver(state: StepState): boolean {
  return state === 'done' || state === 'undone';
}

/** How many steps are over, in whichever direction. */
export function countOver(steps: readonly ProgressStep[]): number {
  return steps.filter((step) => isOver(step.state)).length;
}

/** How full the bar is, 0 to 1: it fills while building and empties while things are taken away. */
export function fullness(steps: readonly ProgressStep[], direction: 'build' | 'undo'): number {
  const over = steps.length === 0 ? 0 : countOver(steps) / steps.length;
  return direction === 'build' ? over : 1 - over;
}

/**
 * How long a group took in ms: the longest chain of changes that had to wait for each other. What ran side by
 * side is not counted twice. `null` until all of it is over.
 */
export function timeOf(steps: readonly ProgressStep[]): number | null {
  if (steps.length === 0 || steps.some((step) => step.state !== 'done' || step.ms === null)) return null;
  const byId = new Map(steps.map((step) => [step.change.id, step]));
  const chain = (step: ProgressStep): number => {
    const before = step.change.needs.map((id) => byId.get(id)).filter((need) => need !== undefined);
    return (step.ms ?? 0) + Math.max(0, ...before.map(chain));
  };
  return Math.max(...steps.map(chain));
}

/** How many names a line carries before the rest is only counted. */
const mostNames = 6;

export function shortened(names: readonly string[]): {
  readonly shown: readonly string[];
  readonly more: number;
} {
  if (names.length <= mostNames) return { shown: names, more: 0 };
  return { shown: names.slice(0, mostNames - 1), more: names.length - mostNames + 1 };
}

/** JSON as people read it; anything else as it is. */
export function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
