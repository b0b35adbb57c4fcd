/**
 * HCL, the language of Terraform's and OpenTofu's files, as far as an export needs it: what a file says, and how it is written.
 * There is no way to put HCL in as text, so nothing that somebody wrote at Cloudflare can become a part of the language
 * (facts: terraform#hcl-strings). Pure.
 */
export type HclItem = HclComment | HclAttribute | HclBlock;

/** Lines for people. */
export interface HclComment {
  readonly kind: 'comment';
  readonly lines: readonly string[];
}

export interface HclAttribute {
  readonly kind: 'attribute';
  readonly name: string;
  readonly value: HclValue;
}

export interface HclBlock {
  readonly kind: 'block';
  readonly type: string;
  readonly labels: readonly string[];
  readonly items: readonly HclItem[];
}

export type HclValue = HclScalar | HclReference | HclTemplate | readonly HclValue[] | HclObject;
export type HclScalar = string | number | boolean | null;
export interface HclObject {
  readonly [key: string]: HclValue;
}

/** Something else in the file, such as `local.zone_id`. */
export class HclReference {
  readonly path: string;
  constructor(path: string) {
    this.path = path;
  }
}

/** Text with references in it. */
export class HclTemplate {
  readonly parts: readonly (string | HclReference)[];
  constructor(parts: readonly (string | HclReference)[]) {
    this.parts = parts;
  }
}

export function comment(...lines: readonly string[]): HclComment {
  return { kind: 'comment', lines };
}

export function attribute(name: string, value: HclValue): HclAttribute {
  return { kind: 'attribute', name, value };
}

export function block(
  type: string,
  labels: readonly string[],
  items: readonly (HclItem | readonly HclItem[])[],
): HclBlock {
  return { kind: 'block', type, labels, items: items.flat() };
}

/** A whole file, laid out as `tofu fmt` would. */
export function printHcl(items: readonly HclItem[]): string {
  return `${printItems(items, 0).join('\n')}\n`;
}

const STEP = '  ';

function printItems(items: readonly HclItem[], depth: number): readonly string[] {
  const indent = STEP.repeat(depth);
  return items.flatMap((item, index) => {
    const lines = printItem(item, widthAround(items, index), depth).map((line) =>
      line === '' ? '' : indent + line,
    );
    return needsGap(items[index - 1], item) ? ['', ...lines] : lines;
  });
}

function printItem(item: HclItem, width: number, depth: number): readonly string[] {
  switch (item.kind) {
    case 'comment':
      return item.lines.map(printCommentLine);
    case 'attribute':
      return `${item.name.padEnd(width)} = ${printValue(item.value)}`.split('\n');
    case 'block': {
      const head = [item.type, ...item.labels.map(printText)].join(' ');
      const inside = printItems(item.items, depth + 1).map((line) => line.slice(depth * STEP.length));
      return [`${head} {`, ...inside, '}'];
    }
  }
}

/** Blocks stand apart; a comment belongs to what follows it. */
function needsGap(before: HclItem | undefined, item: HclItem): boolean {
  if (!before || before.kind === 'comment') return before?.kind === 'comment' && item.kind === 'comment';
  return before.kind === 'block' || item.kind === 'block' || isTall(before) !== isTall(item);
}

/** Names of attributes that stand line by line end in one column. */
function widthAround(items: readonly HclItem[], index: number): number {
  const item = items[index];
  if (!isFlat(item)) return 0;
  const before = items.slice(0, index).toReversed();
  const after = items.slice(index + 1);
  const run = [...takeFlat(before), item, ...takeFlat(after)];
  return Math.max(...run.map(({ name }) => name.length));
}

function takeFlat(items: readonly HclItem[]): readonly HclAttribute[] {
  const end = items.findIndex((item) => !isFlat(item));
  return items.slice(0, end === -1 ? items.length : end).filter(isFlat);
}

function isFlat(item: HclItem | undefined): item is HclAttribute {
  return item?.kind === 'attribute' && !isTall(item);
}

function isTall(item: HclItem): boolean {
  return item.kind === 'attribute' && printValue(item.value).includes('\n');
}

function printValue(value: HclValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return printText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value instanceof HclReference) return value.path;
  if (value instanceof HclTemplate) return printTemplate(value);
  return isList(value) ? printList(value) : printObject(value);
}

function isList(value: readonly HclValue[] | HclObject): value is readonly HclValue[] {
  return Array.isArray(value);
}

function printList(values: readonly HclValue[]): string {
  const printed = values.map(printValue);
  const flat = `[${printed.join(', ')}]`;
  if (!printed.some((each) => each.includes('\n')) && flat.length <= LONGEST_FLAT_LIST) return flat;
  return `[\n${printed.map((each) => `${indented(each)},`).join('\n')}\n]`;
}

const LONGEST_FLAT_LIST = 90;

function printObject(value: HclObject): string {
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const width = Math.max(...entries.map(([key]) => printKey(key).length));
  const lines = entries.map(([key, each]) =>
    indented(`${printKey(key).padEnd(width)} = ${printValue(each)}`),
  );
  return `{\n${lines.join('\n')}\n}`;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => STEP + line)
    .join('\n');
}

/** Words that mean something stand in quotes as well: `null` would be no name. */
function printKey(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(key) && !['null', 'true', 'false', 'for', 'if'].includes(key)
    ? key
    : printText(key);
}

function printTemplate({ parts }: HclTemplate): string {
  const printed = parts.map((part) =>
    typeof part === 'string' ? escapeBeforeReference(escapeText(part)) : `\${${part.path}}`,
  );
  return `"${printed.join('')}"`;
}

/** A `$` at the end of a text would make words of the reference that follows. */
function escapeBeforeReference(escaped: string): string {
  return escaped.replace(/[$%]+$/, (signs) => [...signs].map(asCodePoint).join(''));
}

function printText(text: string): string {
  return `"${escapeText(text)}"`;
}

/**
 * Every sign that means something in quotes is written as an escape, and so is whatever cannot be seen. A half of a pair of
 * surrogates is no sign at all and becomes U+FFFD.
 */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/["\\]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll(/[$%](?=\{)/g, asCodePoint)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, asCodePoint);
}

/** `\u` takes four digits, `\U` eight. */
function asCodePoint(sign: string): string {
  const digits = (sign.codePointAt(0) ?? 0).toString(16);
  return digits.length > 4 ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
}

/** Whatever would end the line is a blank in it. */
function printCommentLine(line: string): string {
  const text = line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trimEnd();
  return text === '' ? '#' : `# ${text}`;
}
