import { isSameName } from '../../contract/devices.ts';
import { judgeLostDevice, type LostDeviceProof } from '../../contract/lost-device.ts';
import type { GoneOn } from '../../contract/progress.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import { CHANGE_PAUSES_MS } from '../checks/change-pauses.ts';
import { proveLostDevice } from '../checks/lost-device.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import { deviceIn } from '../key-files/device-keys.ts';
import type { ClientKey } from '../probe/prober.ts';
import { createProber } from '../probe/prober.ts';
import { readClientKey } from '../resources/cloudflare/client-certificate/client-key.ts';
import { currentKeyId, everyKeyIdOf } from '../resources/cloudflare/wanted-keys.ts';
import type { LatchkeyModel } from '../resources/model/model.ts';
import { readSlices } from '../resources/registry.ts';
import type { ApprovedBuild } from './approved-build.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { changeOneDevice } from './change-one-device.ts';

type LostDeviceServices = Pick<Services, 'journey' | 'keys' | 'workspace' | 'setupIo' | 'clock'>;

export function lostDeviceCalls(services: LostDeviceServices, approvedBuild: ApprovedBuild) {
  return {
    switchOff: calls.lostDevice.switchOff.handler(({ input }) =>
      switchOff(input.deviceId, input.name, services, approvedBuild),
    ),
    prove: calls.lostDevice.prove.handler(async ({ input }) => {
      const { journey } = services;
      const here = journey.here();
      const device = deviceIn(journey.requireAnswer('devices'), input.deviceId);
      const proof = await proveNow(device, services);
      if (judgeLostDevice(proof) === 'shut-out') await here.noteShutOut(device.id, proof.at);
      return proof;
    }),
  };
}

/** The answers change first: whatever happens after that, the device is never taken for one that gets a key. */
async function switchOff(
  deviceId: DeviceId,
  typedName: string,
  { journey }: LostDeviceServices,
  approvedBuild: ApprovedBuild,
): Promise<GoneOn> {
  const here = journey.here();
  const device = deviceIn(here.read().answers.devices, deviceId);
  if (!isSameName(device.name, typedName)) throw new Refusal('DEVICE_NAME_WRONG');
  return changeOneDevice({ ...device, state: 'off' }, (change) => isOfDevice(change, device), {
    here,
    approvedBuild,
  });
}

/** What switching a device off comes to: the lock without its keys, and each of them revoked. */
function isOfDevice(change: LatchkeyModel['change'], device: Device): boolean {
  switch (change.kind) {
    case 'lock-rule.update':
      return true;
    case 'client-certificate.revoke':
      return everyKeyIdOf(device).includes(change.keyId);
    default:
      return false;
  }
}

async function proveNow(device: Device, services: LostDeviceServices): Promise<LostDeviceProof> {
  const { journey, setupIo, workspace, clock } = services;
  const setup = journey.setup();
  const { outside } = workspace();
  const keys = services.keys();
  const read = readSlices(setup, setupIo());
  const [lockRule, certificates] = await Promise.all([read('lock-rule'), read('client-certificate')]);
  const key = await readClientKey(currentKeyId(device), certificates, keys).catch(noneIfMissing);
  return proveLostDevice(device, setup, {
    observed: { 'lock-rule': lockRule, 'client-certificate': certificates },
    prober: createProber(outside),
    key,
    pausesMs: CHANGE_PAUSES_MS,
    clock,
  });
}

function noneIfMissing(error: unknown): ClientKey | undefined {
  if (isProblem(error) && error.code === 'KEY_MISSING') return undefined;
  throw error;
}
