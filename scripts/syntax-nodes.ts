/** One piece of a syntax tree, whatever it is of. */
export interface SyntaxNode {
  readonly [name: string]: unknown;
  readonly type: string;
}

/** Every node of a tree that swc has parsed, the outer ones first. */
export function* nodesIn(tree: unknown): Generator<SyntaxNode> {
  if (Array.isArray(tree)) for (const each of tree) yield* nodesIn(each);
  else if (typeof tree === 'object' && tree !== null) {
    if (isNode(tree)) yield tree;
    for (const [name, each] of Object.entries(tree)) if (name !== 'span') yield* nodesIn(each);
  }
}

function isNode(tree: object): tree is SyntaxNode {
  return 'type' in tree && typeof tree.type === 'string';
}
