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
