import type { Device } from './setup.ts';

/** Cloudflare Free allows 100 client certificates a zone; Latchkey keeps two of them to test the lock with. */
export const MOST_DEVICES = 98;
export const LONGEST_DEVICE_NAME = 32;

export const deviceProblems = ['NAME_EMPTY', 'NAME_TOO_LONG', 'NAME_TWICE'] as const;
export type DeviceProblem = (typeof deviceProblems)[number];

/** The first thing wrong with each device, by id; the window shows it beside the name, main refuses it. */
export function problemsOfDevices(devices: readonly Device[]): ReadonlyMap<string, DeviceProblem> {
  const seen = new Set<string>();
  const problems = new Map<string, DeviceProblem>();
  for (const device of devices) {
    const name = plain(device.name);
    if (name === '') problems.set(device.id, 'NAME_EMPTY');
    else if (device.name.trim().length > LONGEST_DEVICE_NAME) problems.set(device.id, 'NAME_TOO_LONG');
    else if (seen.has(name)) problems.set(device.id, 'NAME_TWICE');
    seen.add(name);
  }
  return problems;
}

/** Two names that differ in case, spacing or Unicode form would look the same in a phone's list. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('en');
}
