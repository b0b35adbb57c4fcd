import type { Device, DeviceId } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import { deviceIn } from '../key-files/device-keys.ts';
import { keyIdsOf } from '../resources/cloudflare/wanted-keys.ts';
import type { LatchkeyModel } from '../resources/model/model.ts';
import type { ApprovedBuild } from './approved-build.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';
import { changeOneDevice } from './change-one-device.ts';

/** How long an old key that was let go can be taken back before it is revoked. */
const TAKE_BACK_MS = 10 * 60_000;

export function renewalCalls(
  { journey, clock }: Pick<Services, 'journey' | 'clock'>,
  approvedBuild: ApprovedBuild,
) {
  const inTenMinutes = () => new Date(clock.now().getTime() + TAKE_BACK_MS).toISOString();
  return {
    letGo: calls.renewal.letGo.handler(async ({ input }) => {
      const here = journey.here();
      const { devices, inUse = [] } = here.read().answers;
      const device = withOldKey(devices, input.deviceId, 'works');
      if (!inUse.includes(device.id)) throw new Refusal('NEW_KEY_UNPROVEN');
      // Noted before anything is written: whenever this breaks off, the ten minutes are not lost.
      await here.noteFarewell(device.id, inTenMinutes());
      const gone = await changeOneDevice(withPrevious(device, 'leaving'), changesTheLock, {
        here,
        approvedBuild,
      });
      if (gone.kind === 'ran') await here.noteFarewell(device.id, inTenMinutes());
      return gone;
    }),
    takeBack: calls.renewal.takeBack.handler(async ({ input }) => {
      const here = journey.here();
      const device = withOldKey(here.read().answers.devices, input.deviceId, 'leaving');
      const gone = await changeOneDevice(withPrevious(device, 'works'), changesTheLock, {
        here,
        approvedBuild,
      });
      await here.noteFarewell(device.id, undefined);
      return gone;
    }),
    finish: calls.renewal.finish.handler(async ({ input }) => {
      const here = journey.here();
      const { devices, farewells = [] } = here.read().answers;
      const device = withOldKey(devices, input.deviceId, 'leaving');
      const until = farewells.find((each) => each.device === device.id)?.until;
      if (until !== undefined && clock.now() < new Date(until)) throw new Refusal('OLD_KEY_WAITS');
      const gone = await changeOneDevice(
        withPrevious(device, 'off'),
        (change) => revokesOldKey(change, device),
        { here, approvedBuild },
      );
      await here.noteFarewell(device.id, undefined);
      return gone;
    }),
  };
}

type Renewed = Device & { readonly renewal: NonNullable<Device['renewal']> };

/** `DEVICE_UNKNOWN`, `NO_OLD_KEY` where the device's old key is not where this begins. */
function withOldKey(
  devices: readonly Device[] | undefined,
  id: DeviceId,
  previous: Renewed['renewal']['previous'],
): Renewed {
  const device = deviceIn(devices, id);
  const { renewal, state } = device;
  if (state === 'off' || renewal?.previous !== previous) throw new Refusal('NO_OLD_KEY');
  return { ...device, renewal };
}

function withPrevious(device: Renewed, previous: Renewed['renewal']['previous']): Device {
  return { ...device, renewal: { ...device.renewal, previous } };
}

function changesTheLock({ kind }: LatchkeyModel['change']): boolean {
  return kind === 'lock-rule.update';
}

/** With it goes nothing else: the lock has forgotten it before. */
function revokesOldKey(change: LatchkeyModel['change'], device: Device): boolean {
  const [, ...former] = keyIdsOf(device);
  return change.kind === 'client-certificate.revoke' && former.includes(change.keyId);
}
