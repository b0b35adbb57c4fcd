import anyAscii from 'any-ascii';
import { type Document, isMap, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
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
import type { TranslateTerminal } from '../../words/terminal.ts';
import { type FormProblem, SetupFile } from './setup-file.ts';

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
export function readSetupFile(text: string, t: TranslateTerminal): ReadSetupFile {
  const lines = new LineCounter();
  // What it would warn of it prints itself, with a piece of the file.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const at = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const read = readValue(document);
  if (read.kind === 'not-yaml') {
    return {
      kind: 'wrong',
      mistakes: read.faults.map(({ offset, detail }) => ({
        ...at(offset),
        sentence: t('setupFile.notYaml', { detail }),
      })),
    };
  }
  const parsed = SetupFile.safeParse(read.value);
  const found = parsed.success
    ? mistakesBetween(parsed.data, t)
    : parsed.error.issues.flatMap((issue) => explain(issue, document, t));
  if (parsed.success && found.length === 0) return { kind: 'read', file: parsed.data };
  const mistakes = found.map(({ path, sentence }) => ({ ...at(offsetOf(document, path)), sentence }));
  return { kind: 'wrong', mistakes: mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}

type YamlValue =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'not-yaml'; readonly faults: readonly { offset: number; detail: string }[] };

/** Whether an alias leads to something, and not to too much, is seen only once its value is asked for. */
function readValue(document: Document): YamlValue {
  if (document.errors.length > 0) {
    const faults = document.errors.map(({ message, pos }) => ({ offset: pos[0], detail: message }));
    return { kind: 'not-yaml', faults };
  }
  try {
    return { kind: 'value', value: document.toJS() };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { kind: 'not-yaml', faults: [{ offset: firstLostAlias(document), detail: error.message }] };
  }
}

function firstLostAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document)) return undefined;
      offset = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

interface Mistake {
  readonly path: Path;
  readonly sentence: string;
}

/** What no single field is wrong about. */
function mistakesBetween(file: SetupFile, t: TranslateTerminal): readonly Mistake[] {
  const { home, devices, services = [] } = file;
  return [
    ...devicesAlike(devices, t),
    ...devicesUnknown(['home', 'devices'], home.devices, devices, t),
    ...services.flatMap((service, index) =>
      devicesUnknown(['services', index, 'devices'], service.devices, devices, t),
    ),
    ...addressesMisplaced(file, t),
    ...servicesMisplaced(file, t),
    ...placesMangled(file, t),
  ];
}

function devicesAlike(devices: SetupFile['devices'], t: TranslateTerminal): readonly Mistake[] {
  const asDevices = devices.map(({ name, platform }, index) => ({
    ...{ id: String(index), name, platform },
    ...{ validityDays: 1825 as const, state: 'on' as const },
  }));
  const names = problemsOfDevices(asDevices);
  return devices.flatMap(({ name }, index) => {
    const problem = names.get(String(index));
    const others = devices.slice(0, index).map((device) => device.name);
    return problem
      ? [{ path: ['devices', index, 'name'], sentence: explainName(problem, { name, others }, t) }]
      : [];
  });
}

function addressesMisplaced(
  { address, zone, services = [] }: SetupFile,
  t: TranslateTerminal,
): readonly Mistake[] {
  const addresses = [address, ...services.map((service) => service.address)];
  return addresses.flatMap((each, index) => {
    const path = index === 0 ? ['address'] : ['services', index - 1, 'address'];
    if (addresses.indexOf(each) < index)
      return [{ path, sentence: t('setupFile.addressTwice', { address: each }) }];
    const isBelow = zone === undefined || each.endsWith(`.${zone}`);
    return isBelow ? [] : [{ path, sentence: t('setupFile.notUnderZone', { address: each, zone }) }];
  });
}

/** An address for exceptions alone is for no device; any other is for somebody. */
function servicesMisplaced(
  { address, services = [], policy }: SetupFile,
  t: TranslateTerminal,
): readonly Mistake[] {
  const ofExceptions = new Set((policy?.exceptions ?? []).flatMap((each) => ownHostnameOf(each) ?? []));
  const atHome = ofExceptions.has(address)
    ? [{ path: ['address'], sentence: t('setupFile.isOfException', { address }) }]
    : [];
  const misplaced = services.flatMap(({ address: hostname, devices }, index): readonly Mistake[] => {
    const isForNobody = Array.isArray(devices) && devices.length === 0;
    if (isForNobody === ofExceptions.has(hostname)) return [];
    return isForNobody
      ? [{ path: ['services', index, 'devices'], sentence: t('setupFile.forNobody', { address: hostname }) }]
      : [
          {
            path: ['services', index, 'address'],
            sentence: t('setupFile.isOfExceptionSoForNobody', { address: hostname }),
          },
        ];
  });
  return [...atHome, ...misplaced];
}

/** What the pattern takes and is no address all the same. */
function placesMangled({ home, services = [] }: SetupFile, t: TranslateTerminal): readonly Mistake[] {
  const places: readonly (readonly [Path, string | null | undefined])[] = [
    [['home', 'url'], home.url],
    [['home', 'assistant', 'at'], home.assistant?.at],
    [['home', 'assistant', 'internalUrl'], home.assistant?.internalUrl],
    ...services.map(({ url }, index) => [['services', index, 'url'], url] as const),
  ];
  return places.flatMap(([path, url]) =>
    typeof url === 'string' && readServiceUrl(url).state !== 'ok'
      ? [{ path, sentence: t('setupFile.mustBePlace', { field: nameField(path, t) }) }]
      : [],
  );
}

function explainName(
  problem: DeviceProblem,
  { name, others }: { readonly name: string; readonly others: readonly string[] },
  t: TranslateTerminal,
): string {
  const sentence = t(`setupFile.deviceName.${problem}`, { name, most: LONGEST_DEVICE_NAME });
  return problem === 'NAME_EMPTY' ? sentence : withOffer(sentence, repairDeviceName(name, others), t);
}

function devicesUnknown(
  path: Path,
  named: SetupFile['home']['devices'],
  devices: SetupFile['devices'],
  t: TranslateTerminal,
): readonly Mistake[] {
  if (named === undefined || named === 'all') return [];
  return named.flatMap((name, place) =>
    devices.some((device) => device.name === name)
      ? []
      : [{ path: [...path, place], sentence: t('setupFile.deviceUnknown', { name }) }],
  );
}

function explain(issue: z.core.$ZodIssue, document: Document, t: TranslateTerminal): readonly Mistake[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((name) => ({ path: [...path, name], sentence: explainUnknown(name, path, t) }));
  const field = nameField(path, t);
  const isMissing = path.length > 0 && !document.hasIn(path);
  const sentence = isMissing ? t('setupFile.missing', { field }) : explainValue(issue, field, t);
  const hasOffer = isMissing || issue.code === 'invalid_value' || issue.code === 'invalid_format';
  return [{ path, sentence: hasOffer ? withOffer(sentence, findInstead(path, document), t) : sentence }];
}

function explainUnknown(name: string, path: Path, t: TranslateTerminal): string {
  if (path.length === 0) return t('setupFile.unknownFieldAtTop', { name });
  return t('setupFile.unknownField', { name, field: nameField(path, t) });
}

function explainValue(issue: z.core.$ZodIssue, field: string, t: TranslateTerminal): string {
  switch (issue.code) {
    case 'invalid_type':
      return explainType(issue.expected, field, t);
    case 'invalid_value':
      return t('setupFile.mustBeOneOf', { field, values: issue.values.map(String).join(', ') });
    case 'too_small':
      return t('setupFile.tooSmall', { field, least: `${issue.minimum}` });
    case 'too_big':
      return t('setupFile.tooBig', { field, most: `${issue.maximum}` });
    case 'invalid_format':
      return explainForm(issue, field, t);
    case 'invalid_union':
      return t('setupFile.noForm', { field });
    default:
      return t('setupFile.cannotBe', { field, detail: issue.message });
  }
}

function explainType(expected: string, field: string, t: TranslateTerminal): string {
  switch (expected) {
    case 'string':
      return t('setupFile.mustBe.text', { field });
    case 'number':
      return t('setupFile.mustBe.number', { field });
    case 'array':
      return t('setupFile.mustBe.list', { field });
    case 'object':
      return t('setupFile.mustBe.block', { field });
    default:
      return t('setupFile.mustBe.other', { field, expected });
  }
}

/** The schema's message is the problem's name, where it has one of its own. */
function explainForm(
  { message, format }: z.core.$ZodIssueInvalidStringFormat,
  field: string,
  t: TranslateTerminal,
): string {
  switch (message) {
    case 'host-name' satisfies FormProblem:
      return t('setupFile.mustBeHostName', { field });
    case 'place' satisfies FormProblem:
      return t('setupFile.mustBePlace', { field });
    default:
      return t('setupFile.unexpectedForm', { field, form: format });
  }
}

/** With what would do in place of what stands there, or is left out there; nothing where nobody could guess it. */
function withOffer(sentence: string, offer: string | undefined, t: TranslateTerminal): string {
  return offer === undefined ? sentence : `${sentence} ${t('setupFile.writeForInstance', { offer })}`;
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
function nameField(path: Path, t: TranslateTerminal): string {
  if (path.length === 0) return t('setupFile.theFile');
  return path
    .map((part, index) =>
      typeof part === 'number' ? ` ${part + 1}` : index === 0 ? String(part) : `, ${String(part)}`,
    )
    .join('');
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
