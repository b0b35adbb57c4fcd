import type { z } from 'zod';

/**
 * How Home Assistant says what is wrong with a message: where, and with the very value that it refuses
 * (facts: home-assistant#http-config-refusals). So its errors may hold whatever it was sent, secrets too.
 */
export function describeInvalid(
  error: z.ZodError,
  message: unknown,
  at: readonly PropertyKey[] = [],
): string {
  const [issue] = error.issues;
  const path = [...at, ...(issue?.path ?? [])];
  if (issue?.code === 'unrecognized_keys') return notAnOption([...path, issue.keys[0] ?? ''], message);
  const value = valueAt(message, path);
  return quote(
    value === undefined ? 'required key not provided' : (issue?.message ?? 'invalid'),
    path,
    value,
  );
}

/** There is no such key. */
export function notAnOption(path: readonly PropertyKey[], message: unknown): string {
  return quote('not a valid option', path, valueAt(message, path));
}

/** Longer values are cut. */
const LONGEST_VALUE = 500;

function quote(words: string, path: readonly PropertyKey[], value: unknown): string {
  const where = path.length === 0 ? '' : ` at '${path.map(String).join('.')}'`;
  const shown = inPython(value);
  const got = shown.length > LONGEST_VALUE ? `${shown.slice(0, LONGEST_VALUE - 3)}...` : shown;
  return `${words}${where}. Got ${got}`;
}

function valueAt(message: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value: unknown, key) => Object(value)[key], message);
}

/** As Python writes a value that came as JSON. */
function inPython(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(inPython).join(', ')}]`;
  if (typeof value !== 'object') return String(value);
  return `{${Object.entries(value)
    .map(([key, one]) => `${inPython(key)}: ${inPython(one)}`)
    .join(', ')}}`;
}
