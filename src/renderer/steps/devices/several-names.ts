import { type DeviceProblem, problemsOfDevices, repairDeviceName } from '../../../contract/devices.ts';
import { guessPlatform } from '../../../contract/guess-platform.ts';
import type { Device, Platform } from '../../../contract/setup.ts';
import { createDevice } from './first-devices.ts';

/** One line of several that were typed or pasted. */
export interface NamedLine {
  readonly name: string;
  /** What the name says that it is; `undefined` where it says nothing. */
  readonly guess: Platform | undefined;
  readonly problem: DeviceProblem | undefined;
}

/** The names in a text, one a line, without the marks and numbers that lists begin with. */
export function namesIn(text: string): readonly string[] {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) =>
      line
        .replaceAll('\t', ' ')
        .trim()
        .replace(/^(?:[-*•–]|\d{1,3}[.)])\s+/, '')
        .trim(),
    )
    .filter((name) => name !== '');
}

/** Each line beside the devices that are on the list already and the lines before it. */
export function readLines(
  text: string,
  others: readonly Device[],
  thisComputer: Platform,
): readonly NamedLine[] {
  const names = namesIn(text);
  // No line has an id of its own yet, and what it is does not matter to its name.
  const lines = names.map((name, line) => createDevice({ id: `line ${line}`, name, platform: 'program' }));
  const problems = problemsOfDevices([...others, ...lines]);
  return lines.map(({ id, name }) => ({
    name,
    guess: guessPlatform(name, thisComputer),
    problem: problems.get(id),
  }));
}

/** The same lines with names that can be used: shorter, or with a number. */
export function repairLines(text: string, others: readonly Device[]): string {
  const taken = others.map(({ name }) => name);
  return namesIn(text)
    .map((name) => {
      const repaired = repairDeviceName(name, taken) ?? name;
      taken.push(repaired);
      return repaired;
    })
    .join('\n');
}
