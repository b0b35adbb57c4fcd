/** Whether it is there to be tried, and not yet for everybody (Semantic Versioning 2.0.0, item 9). */
export function isPreRelease(version: string): boolean {
  return version.includes('-');
}

/** Whether one version comes before another (Semantic Versioning 2.0.0, item 11). Both were read by the schema of a version. */
export function isLower(version: string, than: string): boolean {
  const [mine, theirs] = [split(version), split(than)];
  const difference = compareEach(mine.numbers, theirs.numbers);
  if (difference !== 0) return difference < 0;
  // Of the same number, what is no pre-release comes last.
  if (mine.trial.length === 0 || theirs.trial.length === 0) return mine.trial.length > theirs.trial.length;
  return compareEach(mine.trial, theirs.trial) < 0;
}

function split(version: string): { readonly numbers: readonly string[]; readonly trial: readonly string[] } {
  const [numbers = '', ...trial] = version.split('-');
  return { numbers: numbers.split('.'), trial: trial.length === 0 ? [] : trial.join('-').split('.') };
}

/** The first part that differs decides; of two that begin alike, the longer one is the higher. */
function compareEach(mine: readonly string[], theirs: readonly string[]): number {
  for (const [at, part] of mine.entries()) {
    const other = theirs[at];
    if (other === undefined) return 1;
    const difference = comparePart(part, other);
    if (difference !== 0) return difference;
  }
  return mine.length - theirs.length;
}

/** Numbers by their size and before words, words by their letters. */
function comparePart(mine: string, theirs: string): number {
  const [isNumber, otherIsNumber] = [/^\d+$/.test(mine), /^\d+$/.test(theirs)];
  if (isNumber && otherIsNumber) return Number(mine) - Number(theirs);
  if (isNumber !== otherIsNumber) return isNumber ? -1 : 1;
  if (mine === theirs) return 0;
  return mine < theirs ? -1 : 1;
}
