import type { ResourceId } from '../../contract/change.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Observed, Slice } from '../resources/observed.ts';
import { resources } from '../resources/registry.ts';
import type { SetupIo } from './resource.ts';

/** Reads one part of what a Setup is concerned with, and each part at most once. */
export type SliceReader = <Id extends ResourceId>(id: Id) => Promise<Slice<Id>>;

export function sliceReader(setup: Setup, io: SetupIo): SliceReader {
  const slices = new Map<ResourceId, Promise<unknown>>();
  const sliceOf = <Id extends ResourceId>(id: Id): Promise<Slice<Id>> => {
    const known = slices.get(id);
    // The map is filled under the resource's own id on the next line, and nowhere else.
    if (known) return known as Promise<Slice<Id>>;
    const reading = resources[id].observe(setup, io, sliceOf);
    slices.set(id, reading);
    return reading;
  };
  return sliceOf;
}

/** Reads everything a Setup is concerned with, all at once; changes nothing. Fails with a Refusal. */
export async function observe(setup: Setup, io: SetupIo): Promise<Observed> {
  const sliceOf = sliceReader(setup, io);
  const [
    tunnel,
    configuration,
    certificates,
    rules,
    hostnames,
    settings,
    records,
    repository,
    apps,
    urls,
    http,
  ] = await Promise.all([
    sliceOf('tunnel'),
    sliceOf('tunnel-configuration'),
    sliceOf('client-certificate'),
    sliceOf('lock-rule'),
    sliceOf('certificate-hostname'),
    sliceOf('zone-setting'),
    sliceOf('dns-record'),
    sliceOf('app-repository'),
    sliceOf('connector-app'),
    sliceOf('home-url'),
    sliceOf('http-config'),
  ]);
  return {
    tunnel,
    'tunnel-configuration': configuration,
    'client-certificate': certificates,
    'lock-rule': rules,
    'certificate-hostname': hostnames,
    'zone-setting': settings,
    'dns-record': records,
    'app-repository': repository,
    'connector-app': apps,
    'home-url': urls,
    'http-config': http,
  };
}
