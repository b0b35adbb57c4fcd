import { getEventIteratorSchemaDetails, isContractProcedure } from '@orpc/contract';
import { expect, it } from 'vitest';
import { contract } from './contract.ts';
import { isWatch } from './is-watch.ts';

interface Call {
  readonly path: readonly string[];
  readonly isStream: boolean;
}

function callsOf(part: unknown, path: readonly string[] = []): readonly Call[] {
  if (isContractProcedure(part)) {
    const isStream = getEventIteratorSchemaDetails(part['~orpc'].outputSchema) !== undefined;
    return [{ path, isStream }];
  }
  return Object.entries(part ?? {}).flatMap(([name, inner]) => callsOf(inner, [...path, name]));
}

it('tells the streams of the contract from everything else', () => {
  const calls = callsOf(contract);
  const byName = calls.filter(({ path }) => isWatch(path));
  expect(byName).toEqual(calls.filter(({ isStream }) => isStream));
  expect(byName.length).toBeGreaterThan(5);
  expect(calls.length).toBeGreaterThan(byName.length);
});
