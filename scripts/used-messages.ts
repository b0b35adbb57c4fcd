import { parseSync } from '@swc/core';
import { nodesIn, type SyntaxNode } from './syntax-nodes.ts';

/** Which messages a file of the window can ask for. */
export interface UsedMessages {
  /** The parts of the catalogue that it names; a file without any may hold keys for others. */
  readonly parts: ReadonlySet<string>;
  /** Each text in it that may be a key, with {@link anything} where something is put in. */
  readonly keys: ReadonlySet<string>;
}

/** Stands where a template puts something in. */
const anything = '\0';

/**
 * Reads them from the code itself. Every text counts that could be a key, wherever it stands, because keys are also kept in tables and
 * come from functions. So a message may be taken for used that is not, where another text is spelled like its key; never the other way.
 */
export function readUsedMessages(code: string, kind: 'ts' | 'tsx'): UsedMessages {
  const parts = new Set<string>();
  const keys = new Set<string>();
  for (const node of nodesIn(parseSync(code, { syntax: 'typescript', tsx: kind === 'tsx' }).body)) {
    if (namesParts(node)) for (const part of textsIn(node)) parts.add(part);
    const key = keyIn(node);
    if (key !== undefined) keys.add(key);
  }
  return { parts, keys };
}

/** The messages of a part that none of these files asks for, in the order in which they were given. */
export function findUnused(
  part: string,
  messages: readonly string[],
  files: readonly UsedMessages[],
): readonly string[] {
  const keys = [...new Set(files.flatMap((file) => keysOf(part, file)))];
  const exact = new Set(keys);
  const patterns = keys.filter((key) => key.includes(anything)).map(patternOf);
  return messages.filter((message) => {
    // A list is asked for as a whole.
    const list = message.replace(/\.\d+$/, '');
    return ![message, list].some((key) => exact.has(key) || patterns.some((pattern) => pattern.test(key)));
  });
}

function keysOf(part: string, { parts, keys }: UsedMessages): readonly string[] {
  const mayBeMeant = parts.has(part) || parts.size === 0;
  return [...keys].flatMap((key) => {
    if (key.startsWith(`${part}:`)) return [key.slice(part.length + 1)];
    return mayBeMeant && !key.includes(':') ? [key] : [];
  });
}

function patternOf(key: string): RegExp {
  return new RegExp(`^${key.split(anything).map(RegExp.escape).join('[^:]+')}$`);
}

/** `useTranslation('home')`, or `TFunction<'home'>`. */
function namesParts(node: SyntaxNode): boolean {
  if (node.type === 'CallExpression') return nameOf(node.callee) === 'useTranslation';
  return node.type === 'TsTypeReference' && nameOf(node.typeName) === 'TFunction';
}

function nameOf(node: unknown): unknown {
  return typeof node === 'object' && node !== null && 'value' in node ? node.value : undefined;
}

function textsIn(node: SyntaxNode): readonly string[] {
  return [...nodesIn(node)].flatMap((each) =>
    each.type === 'StringLiteral' && typeof each.value === 'string' ? [each.value] : [],
  );
}

function keyIn(node: SyntaxNode): string | undefined {
  if (node.type === 'StringLiteral') return typeof node.value === 'string' ? node.value : undefined;
  if (node.type !== 'TemplateLiteral' || !Array.isArray(node.quasis)) return undefined;
  const pieces = node.quasis.map((piece: { readonly raw: string }) => piece.raw);
  // With nothing but what is put in it would be every key there is.
  return pieces.some((piece) => /\w/.test(piece)) ? pieces.join(anything) : undefined;
}
