import { MOST_DEVICES, problemsOfDevices } from '../../contract/devices.ts';
import { Refusal } from '../errors/refusal.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function devicesCalls({ journey }: Pick<Services, 'journey'>) {
  return {
    save: calls.devices.save.handler(({ input: { devices } }) => {
      if (devices.length === 0) throw new Refusal('DEVICES_NONE');
      if (devices.length > MOST_DEVICES) throw new Refusal('DEVICES_TOO_MANY');
      const ids = new Set(devices.map((device) => device.id));
      const invalid = problemsOfDevices(devices).size > 0 || ids.size < devices.length;
      if (invalid) throw new Refusal('DEVICES_INVALID');
      return journey.answerDevices(devices.map((device) => ({ ...device, name: device.name.trim() })));
    }),
  };
}
