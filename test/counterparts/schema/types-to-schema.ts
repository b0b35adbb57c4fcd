import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { z } from 'zod';
import { sdkVersion } from '../cloudflare-sdk/npm-sdk.ts';

/** A JSON Schema, as far as it is looked into here. */
const Schema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    properties: z.record(z.string(), Schema).optional(),
    items: Schema.optional(),
    anyOf: z.array(Schema).optional(),
  }),
);
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly items?: JsonSchema | undefined;
  readonly anyOf?: readonly JsonSchema[] | undefined;
}

const Operations = z.object({
  definitions: z.object({
    Operations: z.object({
      properties: z.record(
        z.string(),
        z.object({ properties: z.object({ params: Schema, result: Schema }) }),
      ),
    }),
  }),
});

/** What may be sent in an operation, and what comes back as its `result`. */
export interface OperationSchema {
  readonly params: JsonSchema;
  readonly result: JsonSchema;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** Where the schema comes from, for whoever reads a result. */
export const schemaSource = `types of Cloudflare’s npm SDK ${sdkVersion}, which it generates from its OpenAPI document`;

/** By method and path, as in `operations.ts`. Reading the types takes half a minute. */
export function readSchemas(): ReadonlyMap<string, OperationSchema> {
  const generator = createGenerator({
    path: here('operations.ts'),
    tsconfig: here('../../../tsconfig.json'),
    type: 'Operations',
    // The project's own check of types has looked at them.
    skipTypeCheck: true,
    additionalProperties: false,
    expose: 'none',
    jsDoc: 'none',
  });
  const { definitions } = Operations.parse(generator.createSchema('Operations'));
  return new Map(
    Object.entries(definitions.Operations.properties).map(([name, { properties }]) => [
      name,
      { params: tightened(properties.params), result: tightened(properties.result) },
    ]),
  );
}

/**
 * Where a type says `this object or anything`, the object is what is meant: the other is the answer to a dry run, and would let
 * everything pass.
 */
export function tightened(schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf } = schema;
  const meant = anyOf?.some(isObject) ? anyOf.filter((each) => Object.keys(each).length > 0) : anyOf;
  return {
    ...schema,
    ...(properties && { properties: mapValues(properties) }),
    ...(items && { items: tightened(items) }),
    ...(meant && { anyOf: meant.map(tightened) }),
  };
}

function isObject({ properties, anyOf }: JsonSchema): boolean {
  return properties !== undefined || (anyOf?.some(isObject) ?? false);
}

function mapValues(properties: Readonly<Record<string, JsonSchema>>): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, tightened(each)]));
}
