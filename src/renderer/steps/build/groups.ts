import {
  type Change,
  type ChangeKind,
  type ChangeOf,
  type Effect,
  effectOf,
} from '../../../contract/change.ts';

/** The rows of the plan, in the order in which they are over: the lock first, the door last. */
export const groupIds = [
  'lock',
  'keys',
  'path',
  'certificates',
  'settings',
  'connector',
  'address',
  'taken-over',
  'moved-names',
  'old-lock',
  'old-keys',
  'old-address',
  'other-doors',
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

export function groupChanges(changes: readonly Change[]): readonly Group[] {
  const issued = new Set(changes.flatMap((change) => (isIssued(change) ? change.keyId : [])));
  return groupIds.flatMap((id) => {
    const own = changes.filter((change) => chooseGroup(change, issued) === id);
    return own.length > 0 ? [{ id, effect: summarizeEffect(id, own), changes: own }] : [];
  });
}

/** The row that each kind of change belongs to. */
const groupOfKind: Readonly<Record<ChangeKind, GroupId>> = {
  'lock-rule.create': 'lock',
  'lock-rule.update': 'lock',
  'lock-rule.delete': 'lock',
  'lock-rule.retire': 'old-lock',
  'lock-rule.put-back': 'old-lock',
  'certificate-hostname.update': 'lock',
  'client-certificate.issue': 'keys',
  'client-certificate.revoke': 'old-keys',
  'tunnel.create': 'path',
  'tunnel.delete': 'path',
  'tunnel-configuration.lead': 'path',
  'tunnel-configuration.withdraw': 'path',
  'tunnel-configuration.close': 'other-doors',
  'origin-certificate.issue': 'certificates',
  'origin-certificate.revoke': 'certificates',
  'origin-pull-certificate.upload': 'certificates',
  'origin-pull-certificate.delete': 'certificates',
  'origin-pull.set': 'certificates',
  'origin-pull.unset': 'certificates',
  'zone-setting.set': 'settings',
  'dns-record.create': 'address',
  'dns-record.update': 'address',
  'dns-record.take-over': 'taken-over',
  'dns-record.put-back': 'put-back',
  'dns-record.delete': 'old-address',
  'dns-record.move': 'moved-names',
  'dns-record.close': 'other-doors',
  'app-repository.add': 'connector',
  'app-repository.remove': 'connector',
  'connector-app.install': 'connector',
  'connector-app.give-token': 'connector',
  'connector-app.start': 'connector',
  'connector-app.restore': 'connector',
  'connector-app.uninstall': 'connector',
  'home-url.set': 'home',
  'http-config.try': 'home',
  'http-config.promote': 'home',
};

/** A key that is made and switched off in the same plan is a test key: both belong to making it. */
function chooseGroup(change: Change, issuedKeyIds: ReadonlySet<string>): GroupId {
  if (change.kind === 'client-certificate.revoke' && issuedKeyIds.has(change.keyId)) return 'keys';
  return groupOfKind[change.kind];
}

/** What a row is about, where it is made of several kinds of things. */
const mainResource: Readonly<Partial<Record<GroupId, Change['resource']>>> = {
  lock: 'lock-rule',
  path: 'tunnel',
};

/** The main thing of the row decides: a new lock is new, even where a list that was there already gets a line for it. */
function summarizeEffect(id: GroupId, changes: readonly Change[]): Effect {
  const effects = changes
    .filter(({ resource }) => mainResource[id] === undefined || resource === mainResource[id])
    .map(({ kind }) => effectOf[kind]);
  if (id === 'put-back') return 'update';
  if (id === 'connector') return summarizeConnectorEffect(changes);
  if (id === 'keys' || (effects.length > 0 && effects.every((effect) => effect === 'create')))
    return 'create';
  return effects.length > 0 && effects.every((effect) => effect === 'remove') ? 'remove' : 'update';
}

/** An app that is installed is also given its code and started, and all of that is one new thing. */
function summarizeConnectorEffect(changes: readonly Change[]): Effect {
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
export function listKeysMade({ changes }: Group): {
  readonly names: readonly string[];
  readonly tests: number;
} {
  const issued = changes.filter(isIssued);
  const names = issued.filter(({ purpose }) => purpose === 'device').map(({ name }) => name);
  return { names, tests: issued.length - names.length };
}
