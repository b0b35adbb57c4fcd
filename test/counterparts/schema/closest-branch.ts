import type { ErrorObject } from 'ajv';

type SchemaError = Pick<ErrorObject, 'schemaPath' | 'instancePath' | 'keyword'>;

/**
 * What is wrong with a value that fits none of a union's branches is what is wrong with it in the branch that it comes closest to: the one
 * whose fixed words it has, then the one with the fewest errors. All other branches are left out.
 */
export function closestBranches<E extends SchemaError>(errors: readonly E[]): readonly E[] {
  const unions = errors
    .filter(({ keyword }) => keyword === 'anyOf')
    .toSorted((a, b) => a.schemaPath.length - b.schemaPath.length);
  return unions.reduce<readonly E[]>((left, union) => {
    if (!left.includes(union)) return left;
    const inside = left.filter((error) => isBelow(error, union));
    const branches = Map.groupBy(inside, ({ schemaPath }) => branchOf(schemaPath, union.schemaPath));
    const [closest] = [...branches.values()].toSorted((a, b) => distance(a) - distance(b));
    if (closest === undefined) return left;
    return left.filter((error) => error !== union && (!inside.includes(error) || closest.includes(error)));
  }, errors);
}

function isBelow(error: SchemaError, union: SchemaError): boolean {
  return (
    error.schemaPath.startsWith(`${union.schemaPath}/`) &&
    (error.instancePath === union.instancePath || error.instancePath.startsWith(`${union.instancePath}/`))
  );
}

function branchOf(schemaPath: string, unionPath: string): string {
  return schemaPath.slice(unionPath.length + 1).split('/', 1)[0] ?? '';
}

/** A fixed word that is another one says that the branch is about something else. */
function distance(errors: readonly SchemaError[]): number {
  const words = errors.filter(({ keyword }) => keyword === 'const' || keyword === 'enum').length;
  return words * 1000 + errors.length;
}
