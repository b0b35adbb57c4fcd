import { DEVICE_ID_BYTES } from '../../../contract/id-sizes.ts';
import type { Device, Platform } from '../../../contract/setup.ts';

/** A phone and this computer: what nearly everybody wants first. The words are the catalogue's. */
export function suggestDevices(
  words: { readonly phone: string; readonly computer: string },
  agent: string,
  newId: () => string,
): readonly Device[] {
  const computer = findComputer(agent);
  // Somebody at a Mac most often has an iPhone; anybody else is more likely to hold an Android phone.
  const phone: Platform = computer === 'mac' ? 'iphone' : 'android';
  return [
    createDevice({ id: newId(), name: words.phone, platform: phone }),
    createDevice({ id: newId(), name: words.computer, platform: computer }),
  ];
}

/** A new device: its key lives five years, as Cloudflare's dashboard offers, unless the user says otherwise. */
export function createDevice(given: Pick<Device, 'id' | 'platform'> & Partial<Device>): Device {
  return { name: '', validityDays: 1825, state: 'on', ...given };
}

/** The kind of computer the window is shown on, from the browser's user agent. */
export function findComputer(agent: string): Platform {
  if (/\bCrOS\b/.test(agent)) return 'chromebook';
  if (/Windows/.test(agent)) return 'windows';
  if (/Macintosh|Mac OS X/.test(agent)) return 'mac';
  return 'linux';
}

/** Six random hex digits, as the contract's DeviceId asks for. */
export function createDeviceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(DEVICE_ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
