import type { Change, Untouched } from '../../../contract/plan.ts';
import type { ProgressStep, StepState } from '../../../contract/progress.ts';
import type { Device } from '../../../contract/setup.ts';
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
  readonly effect: Change['action'];
  readonly changes: readonly Change[];
}

export function groupsOf(changes: readonly Change[]): readonly Group[] {
  const created = new Set(changes.filter(isNewKey).map((change) => change.subject));
  return groupIds.flatMap((id) => {
    const own = changes.filter((change) => groupOf(change, created) === id);
    return own.length > 0 ? [{ id, effect: effectOf(id, own), changes: own }] : [];
  });
}

/** A key that is made and switched off in the same plan is a test key: both belong to making it. */
function groupOf(change: Change, createdKeys: ReadonlySet<string>): GroupId {
  const { resource, action, subject } = change;
  switch (resource) {
    case 'lock-rule':
    case 'certificate-hostname':
      return 'lock';
    case 'client-certificate':
      return action === 'remove' && !createdKeys.has(subject) ? 'old-keys' : 'keys';
    case 'tunnel':
    case 'tunnel-configuration':
      return 'path';
    case 'zone-setting':
      return 'settings';
    case 'dns-record':
      if (action === 'remove') return 'old-address';
      if (isPutBack(change)) return 'put-back';
      return isTakenOver(change) ? 'taken-over' : 'address';
    case 'app-repository':
    case 'connector-app':
      return 'connector';
    case 'home-url':
    case 'trusted-proxy':
      return 'home';
  }
}

/** Where every address of ours leads: into a private path. */
const intoPath = '.cfargotunnel.com';

/** A record of others that had to make way and gets its name back: our own ones lead into a path. */
function isPutBack({ action, after }: Change): boolean {
  return action === 'create' && after !== null && !after.endsWith(intoPath);
}

/** A record of others that makes way is told with its type, our own one by where it leads alone. */
function isTakenOver({ action, before }: Change): boolean {
  return action === 'update' && before !== null && before.includes(' ');
}

/** What each row is about, where it is made of several kinds of things. */
const heart: Readonly<Partial<Record<GroupId, Change['resource']>>> = { lock: 'lock-rule', path: 'tunnel' };

/** The row's heart decides: a new lock is new, even where a list that was there already gets a line for it. */
function effectOf(id: GroupId, changes: readonly Change[]): Change['action'] {
  const deciding = changes.filter(({ resource }) => heart[id] === undefined || resource === heart[id]);
  if (id === 'put-back') return 'update';
  if (id === 'connector') return effectOnConnector(changes);
  if (id === 'keys' || (deciding.length > 0 && deciding.every(({ action }) => action === 'create'))) {
    return 'create';
  }
  return deciding.length > 0 && deciding.every(({ action }) => action === 'remove') ? 'remove' : 'update';
}

/** An app that is installed is also given its code and started, and all of that is one new thing. */
function effectOnConnector(changes: readonly Change[]): Change['action'] {
  const does = (wanted: Change['action']): boolean => changes.some(({ action }) => action === wanted);
  if (does('create')) return 'create';
  return does('remove') ? 'remove' : 'update';
}

/** Whether a group makes a new private path in the place of an old one. */
export function isMove({ changes }: Group): boolean {
  const does = (wanted: Change['action']): boolean =>
    changes.some(({ resource, action }) => resource === 'tunnel' && action === wanted);
  return does('create') && does('remove');
}

function isNewKey({ resource, action }: Change): boolean {
  return resource === 'client-certificate' && action === 'create';
}

/** Whose keys a group makes: the names of devices, and how many are there only to try the lock with. */
export function keysMade(
  { changes }: Group,
  devices: readonly Device[],
): { readonly names: readonly string[]; readonly tests: number } {
  const known = new Set(devices.map((device) => device.name));
  const made = changes.filter(isNewKey).map((change) => change.subject);
  const names = made.filter((name) => known.has(name));
  return { names, tests: made.length - names.length };
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

/** What stays as one quiet line; what is said of Home Assistant itself needs more than a line. */
export type LineKind = Exclude<Untouched['kind'], 'home-assistant' | 'trust-in-file'>;
export type Line = Untouched & { readonly kind: LineKind };

/** What stays, one line for each kind. */
export function linesOf(untouched: readonly Untouched[]): readonly Line[] {
  return untouched.filter(isLine).filter(({ names }) => names.length > 0);
}

function isLine(each: Untouched): each is Line {
  return each.kind !== 'home-assistant' && each.kind !== 'trust-in-file';
}

/** JSON as people read it; anything else as it is. */
export function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
