import type { KeptKey } from './adoption.ts';
import type { Answers } from './journey.ts';
import type { Device, OpenTo } from './setup.ts';

/** The devices whose keys open an address: those that it names, as long as they are not switched off. */
export function devicesThatOpen(openTo: OpenTo, devices: readonly Device[]): readonly Device[] {
  const on = devices.filter((device) => device.state === 'on');
  return openTo === 'every-device' ? on : on.filter((device) => openTo.includes(device.id));
}

/** The devices that have a key, which must not open this address. */
export function devicesShutOut(openTo: OpenTo, devices: readonly Device[]): readonly Device[] {
  const on = devices.filter((device) => device.state === 'on');
  return openTo === 'every-device' ? [] : on.filter((device) => !openTo.includes(device.id));
}

/** The keys from before that open the home's own address. They are no device's, so an address for chosen devices refuses them. */
export function keptKeysThatOpen(openTo: OpenTo, kept: readonly KeptKey[]): readonly KeptKey[] {
  return openTo === 'every-device' ? kept : [];
}

/** The keys from before that are refused there. */
export function keptKeysShutOut(openTo: OpenTo, kept: readonly KeptKey[]): readonly KeptKey[] {
  return openTo === 'every-device' ? [] : kept;
}

/**
 * What answers everybody there who has come through the lock: the file by which Home Assistant tells what it is, or the first page
 * of whatever is behind a further address.
 */
export function pathToTry(hostname: string, home: string | undefined): '/manifest.json' | '/' {
  return hostname === home ? '/manifest.json' : '/';
}

/** The first address that a device's key opens: the home's own where it may, else a further one. The same as its guide leads to. */
export function addressFor(device: Device, answers: Answers): string {
  const { address = '', opensHome = 'every-device', furtherServices = [] } = answers;
  const on: Device = { ...device, state: 'on' };
  if (devicesThatOpen(opensHome, [on]).length > 0) return address;
  const further = furtherServices.find(({ openTo }) => devicesThatOpen(openTo, [on]).length > 0);
  return further?.hostname ?? address;
}
