import type { PlannedRequest } from '../../contract/change.ts';
import type { Blocker, Plan, Untouched } from '../../contract/plan.ts';
import type { Setup } from '../../contract/setup.ts';

/** What the engine has to know of any change; the rest is its resource's own business. */
export interface AnyChange {
  readonly id: string;
  readonly kind: string;
  readonly resource: string;
  readonly request: PlannedRequest;
  /** Ids of the changes that must be in place first. */
  readonly needs: readonly string[];
}

/** The types of one set of resources. The engine works with any: it names none of them. */
export interface Model {
  /** What there is: a slice for each resource, by its id. */
  readonly observed: object;
  /** What there was before, as far as it may have to be put back. Written down, so it is plain data. */
  readonly ledger: object;
  /** The union of all changes. */
  readonly change: AnyChange;
  /** What the resources touch. */
  readonly io: object;
}

export type ResourceIdIn<M extends Model> = keyof M['observed'] & string;

/** A change of this resource. */
export type ChangeIn<M extends Model, Id extends string> = Extract<M['change'], { readonly resource: Id }>;

/** What a change waits for: all changes of a resource, all of one kind, or one change by its id. */
export type Dependency<M extends Model> =
  | { readonly resource: ResourceIdIn<M> }
  | { readonly kind: M['change']['kind'] }
  | { readonly change: string };

/** A change as its resource plans it: what must be in place first is said by kind, and looked up in the whole plan. */
export type PlannedChange<M extends Model, Id extends string = string> = WithoutNeeds<ChangeIn<M, Id>> & {
  readonly follows: readonly Dependency<M>[];
};

type WithoutNeeds<Change> = Change extends unknown ? Omit<Change, 'needs'> : never;

/** A plan of these resources' changes. */
export type PlanOf<M extends Model> = Omit<Plan, 'changes'> & { readonly changes: readonly M['change'][] };

/** Reads another resource's slice, each at most once. */
export type SliceReader<M extends Model> = <Id extends ResourceIdIn<M>>(id: Id) => Promise<M['observed'][Id]>;

/** What a change is applied in: what is wanted, what was before, and the world as far as it is known now. */
export interface ApplyContext<M extends Model> {
  readonly setup: Setup;
  readonly ledger: M['ledger'];
  readonly observed: M['observed'];
  readonly io: M['io'];
  /** Aborted when the run is to stop: what waits for something gives up then. */
  readonly signal: AbortSignal;
}

/**
 * One kind of thing that Latchkey manages. Adding one needs its file, a line in the list and its words. Everything but
 * `observe`, `prepare` and `apply` is pure.
 */
export interface Resource<M extends Model, Id extends ResourceIdIn<M>> {
  readonly id: Id;
  /** Reads what is there. `read` gives another resource's slice where this one cannot be read without it. */
  observe(setup: Setup, ledger: M['ledger'], io: M['io'], read: SliceReader<M>): Promise<M['observed'][Id]>;
  /** What would have to change. Empty when everything is as the Setup says. */
  plan(setup: Setup, ledger: M['ledger'], observed: M['observed']): readonly PlannedChange<M, Id>[];
  /** What stands in the way of the plan. */
  blockers?(setup: Setup, ledger: M['ledger'], observed: M['observed']): readonly Blocker[];
  /** What is not ours and stays as it is, to be shown. */
  untouched?(setup: Setup, ledger: M['ledger'], observed: M['observed']): readonly Untouched[];
  /** What the user approves with a change, where that is more or less than the change by its id. */
  approvalKey?(change: ChangeIn<M, Id>): string;
  /** Whether a change that nobody saw is no news after what was approved: the answer to an approved call was lost. */
  isNoNews?(change: ChangeIn<M, Id>, approved: readonly M['change'][]): boolean;
  /** The ledger with what has to be remembered before this Setup is carried out. What was found first counts. */
  remember?(setup: Setup, ledger: M['ledger'], observed: M['observed']): M['ledger'];
  /** The ledger once this Setup is carried out: what has been put back is the user's again. */
  forget?(setup: Setup, ledger: M['ledger']): M['ledger'];
  /** Begins what takes long while the plan is read. Nothing leaves this computer; what goes wrong shows in `apply`. */
  prepare?(changes: readonly ChangeIn<M, Id>[], setup: Setup, io: M['io']): void;
  /**
   * Makes one change that `plan` planned: one write, and at most a read back. (A tunnel takes two: it is cut off before
   * it is deleted. In Home Assistant a change also waits until it has taken effect.) Gives how the slice looks after it:
   * parallel changes of one resource are folded in one after another.
   */
  apply(
    change: ChangeIn<M, Id>,
    context: ApplyContext<M>,
  ): Promise<(seen: M['observed'][Id]) => M['observed'][Id]>;
}

/** All resources of a model, in the order in which people read a plan. A missing one is a type error. */
export type Resources<M extends Model> = { readonly [Id in ResourceIdIn<M>]: Resource<M, Id> };

/** A resource whichever it is, with its own changes among those of all. */
export type AnyResource<M extends Model> = Omit<
  Resource<M, ResourceIdIn<M>>,
  'plan' | 'approvalKey' | 'isNoNews' | 'prepare' | 'apply'
> & {
  plan(setup: Setup, ledger: M['ledger'], observed: M['observed']): readonly PlannedChange<M>[];
  approvalKey?(change: M['change']): string;
  isNoNews?(change: M['change'], approved: readonly M['change'][]): boolean;
  prepare?(changes: readonly M['change'][], setup: Setup, io: M['io']): void;
  apply(change: M['change'], context: ApplyContext<M>): Promise<(seen: unknown) => unknown>;
};

/** The resources one after another. */
export function listResources<M extends Model>(resources: Resources<M>): readonly AnyResource<M>[] {
  // Each is given its own changes and its own slice alone, which its type can no longer say in a list of all.
  return Object.values(resources) as unknown as readonly AnyResource<M>[];
}

/** The resource that a change is of. */
export function resourceOf<M extends Model>(
  resources: Resources<M>,
  { resource: id }: M['change'],
): AnyResource<M> {
  const found = listResources(resources).find((resource) => resource.id === id);
  if (!found) throw new RangeError(`no resource is called ${id}`);
  return found;
}
