import { MOST_DEVICES, problemsOfDevices } from '../../contract/devices.ts';
import type { Device } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function devicesCalls({ journey, clock }: Pick<Services, 'journey' | 'clock'>) {
  return {
    save: calls.devices.save.handler(({ input: { devices } }) => {
      if (devices.length === 0) throw new Refusal('DEVICES_NONE');
      if (devices.length > MOST_DEVICES) throw new Refusal('DEVICES_TOO_MANY');
      const ids = new Set(devices.map((device) => device.id));
      const invalid = problemsOfDevices(devices).size > 0 || ids.size < devices.length;
      if (invalid) throw new Refusal('DEVICES_INVALID');
      const { devices: before = [] } = journey.journey.get().answers;
      const named = devices.map((device) => ({ ...device, name: device.name.trim() }));
      return journey.answerDevices(noteMonths(named, before, clock.now()));
    }),
  };
}

/** A key that is asked for now bears this month in its name; where its home is, it may be another day of it. */
function noteMonths(devices: readonly Device[], before: readonly Device[], now: Date): readonly Device[] {
  return devices.map((device) => {
    const { renewal } = device;
    const known = before.find(({ id }) => id === device.id)?.renewal;
    if (!renewal || renewal.from !== undefined) return device;
    const from = renewal.generation === known?.generation ? known.from : now.toISOString().slice(0, 7);
    return from === undefined ? device : { ...device, renewal: { ...renewal, from } };
  });
}
