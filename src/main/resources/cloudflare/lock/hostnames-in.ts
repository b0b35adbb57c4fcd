import type { Expression } from '../../../../rules-language/expression.ts';
import { parseExpression } from '../../../../rules-language/parse.ts';

/**
 * The addresses that an expression of ours covers, wherever they stand in it: somebody may have put more around them. As version
 * 0.1 printed it, and as now. None where the text is no expression.
 */
export function hostnamesIn(printed: string): readonly string[] {
  const parsed = parseExpression(printed);
  if (!parsed.ok) return [];
  return [...new Set(leavesOf(parsed.expression).flatMap((part) => hostnameIn(part) ?? []))];
}

/** The address that one comparison is about. An exception compares it as it was sent, so it is none. */
export function hostnameIn(part: Expression): string | undefined {
  if (part.kind === 'string-compare') return isHost(part.value) ? part.to : undefined;
  if (part.kind !== 'string-in' || part.value.kind !== 'lower') return undefined;
  return isHost(part.value.of) ? part.set[0] : undefined;
}

function isHost(value: { readonly kind: string; readonly name?: string }): boolean {
  return value.kind === 'field' && value.name === 'http.host';
}

function leavesOf(tree: Expression): readonly Expression[] {
  switch (tree.kind) {
    case 'and':
    case 'or':
      return [...leavesOf(tree.left), ...leavesOf(tree.right)];
    case 'not':
      return leavesOf(tree.operand);
    default:
      return [tree];
  }
}
