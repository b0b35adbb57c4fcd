import type { Setup } from '../../contract/setup.ts';
import type { SetupIo } from '../resources/model/model.ts';
import type { Observed } from '../resources/model/observed.ts';
import { readSlices } from '../resources/registry.ts';

const atCloudflare = [
  'lock-rule',
  'certificate-hostname',
  'client-certificate',
  'tunnel',
  'tunnel-configuration',
  'zone-setting',
  'origin-certificate',
  'origin-pull-certificate',
  'origin-pull',
  'dns-record',
] as const satisfies readonly (keyof Observed)[];

/** What stands at Cloudflare of a home, as it was just read. */
export type WhatStands = Pick<Observed, (typeof atCloudflare)[number]>;

/** Reads all of it at once; changes nothing. Fails with a Refusal. */
export async function readWhatStands(setup: Setup, io: SetupIo): Promise<WhatStands> {
  const read = readSlices(setup, io);
  const slices = await Promise.all(atCloudflare.map(async (id) => [id, await read(id)] as const));
  // One slice for each id of the list, which is what the type is made of.
  return Object.fromEntries(slices) as unknown as WhatStands;
}
