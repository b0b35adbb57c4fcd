import { LONGEST_DEVICE_NAME } from '../../../contract/devices.ts';
import type { Device, DeviceId } from '../../../contract/setup.ts';
import { asciiName } from '../../keys/ascii-name.ts';

/**
 * What a key is called where a device asks which one to use, in plain letters. A renewed key carries its number and the month
 * from which it is (“Phone 2 - Nov 2031”): stores keep the key before it, and two of one name could not be told apart.
 */
export interface KeyName {
  /** The device's name in plain letters. */
  readonly device: string;
  /** The first key's is 1. */
  readonly generation?: number;
  /** `2031-11`; absent where nobody noted it. */
  readonly from?: string | undefined;
}

const months: readonly string[] = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

/** The number and the month stay whole: where there is no room for all of it, the device's name is cut. */
export function printKeyName({ device, generation = 1, from }: KeyName, longest = LONGEST_KEY_NAME): string {
  if (generation === 1) return device.slice(0, longest).trimEnd();
  const end = ` ${generation}${from === undefined ? '' : ` - ${printMonth(from)}`}`;
  return device.slice(0, longest - end.length).trimEnd() + end;
}

/** What fits into a certificate's common name before the mark of any key (`mark.ts`). */
const LONGEST_KEY_NAME = 32;

function printMonth(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${months[Number(number) - 1] ?? ''} ${year}`;
}

/** The other way round than {@link printKeyName}: for a key whose certificate alone is left to tell of it. */
export function readKeyName(printed: string, generation: number): KeyName & { readonly generation: number } {
  const [all, device = '', month, year] =
    new RegExp(`^(.*) ${generation}(?: - (${months.join('|')}) (\\d{4}))?$`).exec(printed) ?? [];
  if (generation === 1 || all === undefined) return { device: printed, generation };
  if (month === undefined) return { device, generation };
  const number = months.indexOf(month) + 1;
  return { device, generation, from: `${year}-${String(number).padStart(2, '0')}` };
}

/**
 * Each device's name in plain letters, by id. Names that become the same (Müller, Muller) are numbered: two keys of one
 * name could not be told apart in a browser's list.
 */
export function plainNames(devices: readonly Device[]): ReadonlyMap<DeviceId, string> {
  const distinct = numberTwins();
  return new Map(
    devices.map(({ id, name }) => [id, distinct(asciiName(name, { longest: LONGEST_DEVICE_NAME }))]),
  );
}

/** What the newest key of each device is called, by the device's id. No two are the same. */
export function keyNames(devices: readonly Device[]): ReadonlyMap<DeviceId, string> {
  const plain = plainNames(devices);
  const distinct = numberTwins();
  return new Map(
    devices.map(({ id, renewal }) => {
      const device = plain.get(id) ?? id;
      return [id, distinct(printKeyName({ ...renewal, device }))];
    }),
  );
}

/**
 * What the key before the newest is called, by the device's id; none for a device with its first key. Of its month nobody keeps a
 * note: where it has one, its own certificate goes on after these words.
 */
export function oldKeyNames(devices: readonly Device[]): ReadonlyMap<DeviceId, string> {
  const plain = plainNames(devices);
  return new Map(
    devices.flatMap(({ id, renewal }) =>
      renewal
        ? [[id, printKeyName({ device: plain.get(id) ?? id, generation: renewal.generation - 1 })] as const]
        : [],
    ),
  );
}

/** Capitals do not tell names apart. */
function numberTwins(): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    let distinct = name;
    for (let number = 2; taken.has(distinct.toLowerCase()); number += 1) distinct = `${name} ${number}`;
    taken.add(distinct.toLowerCase());
    return distinct;
  };
}
