import type { Setup } from '../../contract/setup.ts';
import {
  listResources,
  type Model,
  type ResourceIdIn,
  type Resources,
  type SliceReader,
} from './resource.ts';

/** What is looked at, and through what. */
export interface ObserveOptions<M extends Model> {
  readonly setup: Setup;
  readonly ledger: M['ledger'];
  readonly io: M['io'];
}

/** Reads parts of what a Setup is concerned with, and each part at most once. */
export function createReader<M extends Model>(
  resources: Resources<M>,
  { setup, ledger, io }: ObserveOptions<M>,
): SliceReader<M> {
  const slices = new Map<string, Promise<unknown>>();
  const read: SliceReader<M> = <Id extends ResourceIdIn<M>>(id: Id) => {
    const known = slices.get(id) ?? resources[id].observe(setup, ledger, io, read);
    slices.set(id, known);
    // The map is filled under the resource's own id on the line above, and nowhere else.
    return known as Promise<M['observed'][Id]>;
  };
  return read;
}

/** Reads everything a Setup is concerned with, all at once; changes nothing. Fails with a Refusal. */
export async function observe<M extends Model>(
  resources: Resources<M>,
  options: ObserveOptions<M>,
): Promise<M['observed']> {
  const read = createReader(resources, options);
  const slices = await Promise.all(
    listResources(resources).map(async ({ id }) => [id, await read(id)] as const),
  );
  // One slice for each resource of the model, which is what `observed` is.
  return Object.fromEntries(slices) as M['observed'];
}
