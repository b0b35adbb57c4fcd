import anyAscii from 'any-ascii';
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import {
  type DeviceProblem,
  LONGEST_DEVICE_NAME,
  problemsOfDevices,
  repairDeviceName,
} from '../../contract/devices.ts';
import { ownHostnameOf } from '../../contract/exception.ts';
import { guessPlatform } from '../../contract/guess-platform.ts';
import { readLocalUrl, repairLocalUrl } from '../../contract/local-url.ts';
import { readServiceUrl } from '../../contract/service-url.ts';
import { repairWholeName } from '../../contract/whole-name.ts';
import { placeWanted, SetupFile } from './setup-file.ts';

/** Where something is in the file; both count from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** Something wrong in a setup file, as one sentence without its place. */
export interface FileMistake extends FilePlace {
  readonly sentence: string;
}

export type ReadSetupFile =
  | { readonly kind: 'read'; readonly file: SetupFile }
  | { readonly kind: 'wrong'; readonly mistakes: readonly FileMistake[] };

type Path = readonly PropertyKey[];

/** Reads YAML, and JSON, which is YAML as well. Every mistake is named at once, in the order of the file. */
export function readSetupFile(text: string): ReadSetupFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return {
      kind: 'wrong',
      mistakes: document.errors.map(({ message, pos }) => ({
        ...at(pos[0]),
        sentence: `This is not YAML: ${message}.`,
      })),
    };
  }
  const parsed = SetupFile.safeParse(document.toJS());
  const found = parsed.success
    ? mistakesBetween(parsed.data)
    : parsed.error.issues.flatMap((issue) => explain(issue, document));
  if (parsed.success && found.length === 0) return { kind: 'read', file: parsed.data };
  const mistakes = found.map(({ path, sentence }) => ({ ...at(offsetOf(document, path)), sentence }));
  return { kind: 'wrong', mistakes: mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

interface Mistake {
  readonly path: Path;
  readonly sentence: string;
}

/** What no single field is wrong about. */
function mistakesBetween(file: SetupFile): readonly Mistake[] {
  const { home, devices, services = [] } = file;
  return [
    ...devicesAlike(devices),
    ...devicesUnknown(['home', 'devices'], home.devices, devices),
    ...services.flatMap((service, index) =>
      devicesUnknown(['services', index, 'devices'], service.devices, devices),
    ),
    ...addressesMisplaced(file),
    ...servicesMisplaced(file),
    ...placesMangled(file),
  ];
}

function devicesAlike(devices: SetupFile['devices']): readonly Mistake[] {
  const asDevices = devices.map(({ name, platform }, index) => ({
    ...{ id: String(index), name, platform },
    ...{ validityDays: 1825 as const, state: 'on' as const },
  }));
  const names = problemsOfDevices(asDevices);
  return devices.flatMap(({ name }, index) => {
    const problem = names.get(String(index));
    const others = devices.slice(0, index).map((device) => device.name);
    return problem
      ? [{ path: ['devices', index, 'name'], sentence: explainName(problem, name, others) }]
      : [];
  });
}

function addressesMisplaced({ address, zone, services = [] }: SetupFile): readonly Mistake[] {
  const addresses = [address, ...services.map((service) => service.address)];
  return addresses.flatMap((each, index) => {
    const path = index === 0 ? ['address'] : ['services', index - 1, 'address'];
    if (addresses.indexOf(each) < index) return [{ path, sentence: `${each} is in this file twice.` }];
    const isBelow = zone === undefined || each.endsWith(`.${zone}`);
    return isBelow ? [] : [{ path, sentence: `${each} is not under ${zone}.` }];
  });
}

/** An address for exceptions alone is for no device; any other is for somebody. */
function servicesMisplaced({ address, services = [], policy }: SetupFile): readonly Mistake[] {
  const ofExceptions = new Set((policy?.exceptions ?? []).flatMap((each) => ownHostnameOf(each) ?? []));
  const atHome = ofExceptions.has(address)
    ? [{ path: ['address'], sentence: `${address} is the name of an exception as well.` }]
    : [];
  const misplaced = services.flatMap(({ address: hostname, devices }, index): readonly Mistake[] => {
    const isForNobody = Array.isArray(devices) && devices.length === 0;
    if (isForNobody === ofExceptions.has(hostname)) return [];
    return isForNobody
      ? [{ path: ['services', index, 'devices'], sentence: `No device may come in at ${hostname}.` }]
      : [
          {
            path: ['services', index, 'address'],
            sentence: `${hostname} is the name of an exception as well, so its devices must be [].`,
          },
        ];
  });
  return [...atHome, ...misplaced];
}

/** What the pattern takes and is no address all the same. */
function placesMangled({ home, services = [] }: SetupFile): readonly Mistake[] {
  const places: readonly (readonly [Path, string | null | undefined])[] = [
    [['home', 'url'], home.url],
    [['home', 'assistant', 'at'], home.assistant?.at],
    [['home', 'assistant', 'internalUrl'], home.assistant?.internalUrl],
    ...services.map(({ url }, index) => [['services', index, 'url'], url] as const),
  ];
  return places.flatMap(([path, url]) =>
    typeof url === 'string' && readServiceUrl(url).state !== 'ok'
      ? [{ path, sentence: `${nameField(path)} must be ${placeWanted}.` }]
      : [],
  );
}

function explainName(problem: DeviceProblem, name: string, others: readonly string[]): string {
  const offer = repairDeviceName(name, others);
  const next = offer === undefined ? '' : ` Write for instance: ${offer}`;
  switch (problem) {
    case 'NAME_EMPTY':
      return 'This device has no name.';
    case 'NAME_TOO_LONG':
      return `“${name}” is too long: ${LONGEST_DEVICE_NAME} characters are the most.${next}`;
    case 'NAME_TWICE':
      return `Another device is already called “${name}”.${next}`;
  }
}

function devicesUnknown(
  path: Path,
  named: SetupFile['home']['devices'],
  devices: SetupFile['devices'],
): readonly Mistake[] {
  if (named === undefined || named === 'all') return [];
  return named.flatMap((name, place) =>
    devices.some((device) => device.name === name)
      ? []
      : [{ path: [...path, place], sentence: `There is no device “${name}” in this file.` }],
  );
}

function explain(issue: z.core.$ZodIssue, document: Document): readonly Mistake[] {
  const { path } = issue;
  const field = nameField(path);
  if (path.length > 0 && !document.hasIn(path)) {
    return [{ path, sentence: `${field} is missing.${offerInstead(path, document)}` }];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        sentence: `There is no field “${key}” ${path.length > 0 ? `in ${field}` : 'in a setup file'}.`,
      }));
    case 'invalid_type':
      return [{ path, sentence: `${field} must be ${named(issue.expected)}.` }];
    case 'invalid_value':
      return [
        {
          path,
          sentence: `${field} must be one of: ${issue.values.map(String).join(', ')}.${offerInstead(path, document)}`,
        },
      ];
    case 'too_small':
      return [{ path, sentence: `${field} is too short or too small: at least ${issue.minimum}.` }];
    case 'too_big':
      return [{ path, sentence: `${field} is too long or too large: at most ${issue.maximum}.` }];
    case 'invalid_format':
      return [
        {
          path,
          sentence: issue.message.startsWith('must')
            ? `${field} ${issue.message}.${offerInstead(path, document)}`
            : `${field} is not in the expected form (${issue.format}).${offerInstead(path, document)}`,
        },
      ];
    case 'invalid_union':
      return [{ path, sentence: `${field} is in none of the forms it can have.` }];
    default:
      return [{ path, sentence: `${field} cannot be like this: ${issue.message}.` }];
  }
}

/** What would do in place of what stands there, or is left out there; nothing where nobody could guess it. */
function offerInstead(path: Path, document: Document): string {
  const offer = findInstead(path, document);
  return offer === undefined ? '' : ` Write for instance: ${offer}`;
}

function findInstead(path: Path, document: Document): string | undefined {
  const written = document.getIn(path);
  switch (path.at(-1)) {
    case 'platform': {
      const name = document.getIn([...path.slice(0, -1), 'name']);
      return guessPlatform(`${written ?? ''}`) ?? guessPlatform(`${name ?? ''}`);
    }
    case 'address':
    case 'zone':
      return typeof written === 'string' ? repairHostName(written) : undefined;
    case 'url':
      return typeof written === 'string' ? repairHomeUrl(written) : undefined;
    default:
      return undefined;
  }
}

/** Also for a name that is right but for what stands around it. */
function repairHostName(written: string): string | undefined {
  const offer = repairWholeName(written, anyAscii);
  return offer === written ? undefined : offer;
}

/** In a file the scheme is written out. */
function repairHomeUrl(written: string): string | undefined {
  const offer = repairLocalUrl(written) ?? written;
  const whole = /^https?:\/\//.test(offer) ? offer : `http://${offer}`;
  return readLocalUrl(whole).state === 'ok' ? whole : undefined;
}

/** `devices[2].platform`, with numbers as people count. */
function nameField(path: Path): string {
  if (path.length === 0) return 'The file';
  return path
    .map((part, index) =>
      typeof part === 'number' ? ` ${part + 1}` : index === 0 ? String(part) : `, ${String(part)}`,
    )
    .join('');
}

function named(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    number: 'a number',
    array: 'a list',
    object: 'a block of fields',
  };
  return names[expected] ?? expected;
}

/** The first sign of what a path leads to, or of the nearest thing around it that is there. */
function offsetOf(document: Document, path: Path): number {
  const key = path.at(-1);
  const holder = path.length > 0 ? document.getIn(path.slice(0, -1), true) : undefined;
  const around = path.length === 1 ? document.contents : holder;
  if (isMap(around)) {
    const pair = around.items.find(
      (each) => isPair(each) && isNode(each.key) && String(each.key) === String(key),
    );
    const node = pair && isNode(pair.value) && pair.value.range ? pair.value : pair?.key;
    if (isNode(node) && node.range) return node.range[0];
  }
  const itself = path.length > 0 ? document.getIn(path, true) : document.contents;
  if (isNode(itself) && itself.range) return itself.range[0];
  return path.length > 0 ? offsetOf(document, path.slice(0, -1)) : 0;
}
