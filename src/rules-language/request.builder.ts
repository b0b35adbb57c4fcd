import { boolFields, type FieldValues, intFields, stringFields } from './fields.ts';

/** A request without certificate, text or address of interest; name the fields that matter to the test. */
export function aRequest(fields: Partial<FieldValues> = {}): FieldValues {
  const blank = Object.fromEntries([
    ...stringFields.map((name) => [name, '']),
    ...boolFields.map((name) => [name, false]),
    ...intFields.map((name) => [name, 0]),
    ['ip.src', '203.0.113.9'],
  ]);
  // Built from the same lists that define the type, which Object.fromEntries cannot express.
  return { ...(blank as unknown as FieldValues), ...fields };
}
