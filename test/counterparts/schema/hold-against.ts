import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { z } from 'zod';
import { closestBranches } from './closest-branch.ts';
import type { Exchange } from './exchange.ts';
import { matchOperation } from './match-operation.ts';
import type { JsonSchema, OperationSchema } from './types-to-schema.ts';

/** One thing in an exchange that is not as the schema says. */
export interface Mark {
  /** Method and path with its ids left out, or the whole path where there is no such operation. */
  readonly operation: string;
  readonly where: 'operation' | 'params' | 'result' | 'envelope';
  /** Which field, as a JSON pointer with list positions left out. */
  readonly field: string;
  readonly what: string;
}

/** What every answer is wrapped in (facts: cloudflare#envelope). */
const Envelope = z.union([
  z.looseObject({ success: z.literal(true), errors: z.tuple([]), messages: z.array(z.unknown()) }),
  z.looseObject({
    success: z.literal(false),
    errors: z.array(z.looseObject({ code: z.int().min(1000), message: z.string() })).min(1),
    messages: z.array(z.unknown()),
  }),
]);
const WithResult = z.object({ result: z.unknown() });

/** Holds exchanges against the schema. Each validator is made once. */
export function holderOf(
  schemas: ReadonlyMap<string, OperationSchema>,
): (exchange: Exchange) => readonly Mark[] {
  // The types know nothing of formats and bounds, so there are none to be strict about.
  const plain = new Ajv({ allErrors: true, strict: false });
  const lenient = new Ajv({ allErrors: true, strict: false, coerceTypes: true });
  const compiled = new Map<JsonSchema, ValidateFunction>();
  const validate = (schema: JsonSchema, value: unknown, ajv: Ajv): readonly ErrorObject[] => {
    const validator = compiled.get(schema) ?? ajv.compile(schema);
    compiled.set(schema, validator);
    return validator(value) ? [] : (validator.errors ?? []);
  };
  const names = [...schemas.keys()];
  return (exchange) => {
    const matched = matchOperation(exchange, names);
    const schema = matched && schemas.get(matched.operation);
    if (!matched || !schema)
      return [
        { operation: `${exchange.method} ${exchange.path}`, where: 'operation', field: '', what: 'unknown' },
      ];
    const { operation } = matched;
    const asked = validate(schema.params, matched.params, matched.sent === 'as-text' ? lenient : plain);
    const envelope = Envelope.safeParse(exchange.answer);
    if (!envelope.success) {
      return [
        ...marksOf(asked, operation, 'params'),
        { operation, where: 'envelope', field: '', what: envelope.error.message },
      ];
    }
    const given = envelope.data.success
      ? validate(schema.result, WithResult.parse(exchange.answer).result, plain)
      : [];
    return [...marksOf(asked, operation, 'params'), ...marksOf(given, operation, 'result')];
  };
}

function marksOf(
  errors: readonly ErrorObject[],
  operation: string,
  where: 'params' | 'result',
): readonly Mark[] {
  return closestBranches(errors).map((error) => ({
    operation,
    where,
    field: error.instancePath.replaceAll(/\/\d+(?=\/|$)/g, '/*'),
    what: `${error.keyword} ${JSON.stringify(error.params)}`,
  }));
}
