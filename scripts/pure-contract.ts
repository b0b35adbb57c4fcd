import { type ESTree, type Plugin, parseAst } from 'vite';

/**
 * The contract is pure: what its files make with a call, a schema above all, does nothing where nobody uses it. Said to the bundler
 * here, once for all of them, so that a window that needs two functions beside a schema does not come with all of zod.
 */
export function pureContract(): Plugin {
  return {
    name: 'pure-contract',
    // After types are gone.
    enforce: 'post',
    transform: {
      filter: { id: /\/src\/contract\/[^?]+\.ts$/ },
      handler: (code) => ({ code: markCallsAsPure(code), map: null, moduleSideEffects: false }),
    },
  };
}

/** The same module, where each constant at the top that is made with a call is made by one that is marked as pure. */
export function markCallsAsPure(code: string): string {
  return parseAst(code)
    .body.flatMap(callsIn)
    .toReversed()
    .reduce(
      (marked, { start, end }) =>
        `${marked.slice(0, start)}/* @__PURE__ */ (() => ${marked.slice(start, end)})()${marked.slice(end)}`,
      code,
    );
}

function callsIn(statement: ESTree.Program['body'][number]) {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  if (declaration?.type !== 'VariableDeclaration') return [];
  return declaration.declarations.flatMap(({ init }) => (init?.type === 'CallExpression' ? [init] : []));
}
