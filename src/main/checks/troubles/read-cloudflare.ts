import { z } from 'zod';
import type { ResourceId } from '../../../contract/change.ts';
import type { Setup } from '../../../contract/setup.ts';
import { readTunnelConnectors } from '../../cloudflare/tunnel-connectors.ts';
import type { SetupIo } from '../../resources/model/model.ts';
import type { Slice, TunnelSeen } from '../../resources/model/observed.ts';
import { readSlices } from '../../resources/registry.ts';
import { readBotFightMode } from '../dangers.ts';
import type { AtCloudflare, Gathered } from './evidence.ts';

const Setting = z.object({ value: z.string() });

/** Reads what the plan reads, and what it does not need to know. `io` throws where nobody is connected. */
export function readCloudflare(setup: Setup, io: () => SetupIo): Gathered<AtCloudflare> {
  const reader = (async () => readSlices(setup, io()))();
  const read = <Id extends ResourceId>(id: Id): Promise<Slice<Id>> => reader.then((slice) => slice(id));
  const tunnel = read('tunnel');
  return {
    tunnel,
    'tunnel-configuration': read('tunnel-configuration'),
    'client-certificate': read('client-certificate'),
    'lock-rule': read('lock-rule'),
    'certificate-hostname': read('certificate-hostname'),
    'zone-setting': read('zone-setting'),
    'dns-record': read('dns-record'),
    connectors: tunnel.then((seen) => connectorsOf(seen, setup, io())),
    fightMode: reader.then(() => fightMode(setup, io())),
    securityLevel: reader.then(() => securityLevel(setup, io())),
  };
}

/** How many programs hold the tunnel's other end; two of them are two places. */
async function connectorsOf({ ours }: TunnelSeen, { zone }: Setup, { cloudflare }: SetupIo): Promise<number> {
  if (!ours) return 0;
  return (await readTunnelConnectors(cloudflare, zone.account.id, ours.id)).length;
}

async function fightMode(setup: Setup, io: SetupIo): Promise<'on' | 'off' | undefined> {
  const isOn = await readBotFightMode(setup, io);
  return isOn === undefined ? undefined : isOn ? 'on' : 'off';
}

async function securityLevel({ zone }: Setup, { cloudflare }: SetupIo): Promise<string> {
  const { value } = await cloudflare.read(Setting, 'GET settings security_level', () =>
    cloudflare.sdk.zones.settings.get('security_level', { zone_id: zone.id }),
  );
  return value;
}
