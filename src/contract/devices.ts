import { graphemesOf } from './name-label.ts';
import type { Device } from './setup.ts';

/** Cloudflare Free allows 100 client certificates a zone; Latchkey keeps two of them to test the lock with. */
export const MOST_DEVICES = 98;
/** As people count: one for an emoji, however many code points it is made of. */
export const LONGEST_DEVICE_NAME = 32;
/** As a text is stored. No name that anybody reads is that long. */
export const LONGEST_DEVICE_TEXT = 256;

export const deviceProblems = ['NAME_EMPTY', 'NAME_TOO_LONG', 'NAME_TWICE'] as const;
export type DeviceProblem = (typeof deviceProblems)[number];

/** The first thing wrong with each device, by id; the window shows it beside the name, main refuses it. */
export function problemsOfDevices(devices: readonly Device[]): ReadonlyMap<string, DeviceProblem> {
  const seen = new Set<string>();
  const problems = new Map<string, DeviceProblem>();
  for (const device of devices) {
    const name = plain(device.name);
    if (name === '') problems.set(device.id, 'NAME_EMPTY');
    else if (isTooLong(device.name)) problems.set(device.id, 'NAME_TOO_LONG');
    else if (seen.has(name)) problems.set(device.id, 'NAME_TWICE');
    seen.add(name);
  }
  return problems;
}

function isTooLong(name: string): boolean {
  const text = name.trim();
  return text.length > LONGEST_DEVICE_TEXT || graphemesOf(text).length > LONGEST_DEVICE_NAME;
}

/** The nearest name that a device beside these others can have; `undefined` where nothing of it is left. */
export function repairDeviceName(name: string, others: readonly string[]): string | undefined {
  const whole = name.trim().replaceAll(/\s+/g, ' ');
  const short = isTooLong(whole) ? shorten(whole, LONGEST_DEVICE_NAME) : whole;
  if (short === '') return undefined;
  const taken = new Set(others.map(plain));
  let repaired = short;
  for (let number = 2; taken.has(plain(repaired)); number += 1) {
    const end = ` ${number}`;
    repaired = shorten(short, LONGEST_DEVICE_NAME - end.length) + end;
  }
  return repaired;
}

/** Between two words, where the first of them are long enough to stand for all. */
function shorten(text: string, longest: number): string {
  const graphemes = graphemesOf(text);
  if (graphemes.length <= longest && text.length <= LONGEST_DEVICE_TEXT) return text;
  // Room for a number behind it.
  let kept = graphemes.slice(0, longest);
  while (kept.join('').length > LONGEST_DEVICE_TEXT - 8) kept = kept.slice(0, -1);
  const end = graphemes[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  return (end > longest / 2 ? kept.slice(0, end) : kept).join('').trimEnd();
}

/** Two names that differ in case, spacing or Unicode form would look the same in a phone's list. */
export function isSameName(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('en');
}
