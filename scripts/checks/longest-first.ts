import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes half a minute and more, the longest first: begun last, one of them would keep one core busy and the others idle. */
export const longest = [
  'test/proof/kill-matrix.test.ts',
  'src/main/key-files/importers.test.ts',
  'src/main/practice.test.ts',
  'test/proof/fault-matrix.test.ts',
  'test/proof/lag-matrix.test.ts',
  'src/main/checks/troubles/diagnose-troubles.test.ts',
  'src/main/local.test.ts',
] as const;

/** The order of test files: the longest before all others. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => rank(one) - rank(other));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = longest.findIndex((file) => moduleId.endsWith(`/${file}`));
  return at === -1 ? longest.length : at;
}
