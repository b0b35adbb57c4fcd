import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { arbitraryText } from './hostile.ts';

/** The part of JSON Schema that zod writes the contract's inputs in. */
interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Shape | boolean;
  readonly propertyNames?: Shape;
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/**
 * Inputs that fit a schema, as far as JSON Schema can say what does; at the edges of what fits more often than in between. The
 * libraries that make them from zod's schemas know its version 3, or are no arbitraries that can be seeded and mutated.
 * @param words texts that mean something to whoever gets them, tried wherever one fits
 */
export function arbitraryOf(schema: z.ZodType, words: readonly string[]): Arbitrary<unknown> {
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  // What zod writes is JSON Schema; only the part above is looked at, and the rest taken for anything.
  const root = shape as Shape;
  return arbitraryOfShape(root, { words, definitions: root.$defs ?? {} });
}

interface Known {
  readonly words: readonly string[];
  readonly definitions: Readonly<Record<string, Shape>>;
}

function arbitraryOfShape(shape: Shape, known: Known): Arbitrary<unknown> {
  if (shape.$ref) return arbitraryOfShape(known.definitions[shape.$ref.replace('#/$defs/', '')] ?? {}, known);
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const either = shape.anyOf ?? shape.oneOf;
  if (either) return fc.oneof(...either.map((each) => arbitraryOfShape(each, known)));
  if (shape.allOf)
    return arbitraryOfShape(Object.assign({}, shape, ...shape.allOf, { allOf: undefined }), known);
  switch (shape.type) {
    case 'object':
      return objectOf(shape, known);
    case 'array':
      return arrayOf(shape, known);
    case 'string':
      return textOf(shape, known);
    case 'integer':
      return fc.integer({ min: shape.minimum ?? -1000, max: shape.maximum ?? 1000 });
    case 'number':
      return fc.double({ min: shape.minimum ?? -1000, max: shape.maximum ?? 1000, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.anything();
  }
}

function objectOf(shape: Shape, known: Known): Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = shape;
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, arbitraryOfShape(each, known)]),
  );
  const named = fc.record(fields, { requiredKeys: [...required], noNullPrototype: true });
  if (typeof additionalProperties !== 'object') return named;
  const keys = propertyNames ? arbitraryOfShape(propertyNames, known).map(String) : arbitraryText;
  const others = fc.dictionary(keys, arbitraryOfShape(additionalProperties, known), { maxKeys: 4 });
  return fc.tuple(named, others).map(([fixed, more]) => ({ ...more, ...fixed }));
}

function arrayOf(
  { items = {}, prefixItems, minItems = 0, maxItems = 12 }: Shape,
  known: Known,
): Arbitrary<unknown> {
  if (prefixItems) return fc.tuple(...prefixItems.map((each) => arbitraryOfShape(each, known)));
  return fc.array(arbitraryOfShape(items, known), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, 12)),
  });
}

function textOf(shape: Shape, { words }: Known): Arbitrary<string> {
  const { minLength = 0, maxLength = 100, pattern, format } = shape;
  const matching = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  const fitting = words.filter(
    (word) => word.length >= minLength && word.length <= maxLength && (matching?.test(word) ?? true),
  );
  const ofAnyLength = fc.oneof(
    fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60)) }),
    fc.string({ minLength: maxLength, maxLength }),
  );
  const made = textsOf(format) ?? (matching && textsMatching(matching)) ?? ofAnyLength;
  return fitting.length > 0 ? fc.oneof(fc.constantFrom(...fitting), made) : made;
}

/** `undefined` for a pattern that looks ahead, of which fast-check makes no texts. */
function textsMatching(pattern: RegExp): Arbitrary<string> | undefined {
  return /\(\?[=!<]/.test(pattern.source) ? undefined : fc.stringMatching(pattern);
}

/** Of four digits, as ISO 8601 is written without an agreement. */
const ofOurTime = {
  min: new Date('1970-01-01T00:00:00Z'),
  max: new Date('2200-01-01T00:00:00Z'),
  noInvalidDate: true,
};

function textsOf(format: string | undefined): Arbitrary<string> | undefined {
  switch (format) {
    case 'ipv4':
      return fc.ipV4();
    case 'ipv6':
      return fc.ipV6();
    case 'uri':
      return fc.webUrl();
    case 'date-time':
      return fc.date(ofOurTime).map((date) => date.toISOString());
    default:
      return undefined;
  }
}
