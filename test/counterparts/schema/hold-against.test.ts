import { describe, expect, it } from 'vitest';
import { explain } from './departures.ts';
import type { Exchange } from './exchange.ts';
import { holderOf } from './hold-against.ts';
import { type JsonSchema, tightened } from './types-to-schema.ts';

const record = (type: string, content: JsonSchema): JsonSchema => ({
  type: 'object',
  properties: { type: { type: 'string', const: type }, ttl: { type: 'number' }, content },
  required: ['type', 'content'],
  additionalProperties: false,
});
const params = {
  type: 'object',
  properties: { zone_id: { type: 'string' }, page: { type: 'number' } },
  required: ['zone_id'],
  additionalProperties: false,
};
const records = {
  type: 'array',
  items: { anyOf: [record('A', { type: 'string' }), record('MX', { type: 'number' })] },
};
const name = 'GET /zones/{zone_id}/records';
const hold = holderOf(new Map([[name, { params, result: records }]]));

const exchange = (fields: Partial<Exchange>): Exchange => ({
  method: 'GET',
  path: '/zones/z/records',
  query: new URLSearchParams(),
  body: undefined,
  status: 200,
  answer: { success: true, errors: [], messages: [], result: [] },
  ...fields,
});
const answering = (...result: readonly object[]) =>
  exchange({ answer: { success: true, errors: [], messages: [], result } });

describe('an exchange held against the schema', () => {
  it('has nothing against it when it is as the schema says, numbers in the query included', () => {
    expect(hold(exchange({ query: new URLSearchParams('page=2') }))).toEqual([]);
    expect(hold(answering({ type: 'A', content: 'x', ttl: 1 }, { type: 'MX', content: 5 }))).toEqual([]);
  });

  it('is marked for what was sent and is in no schema', () => {
    expect(hold(exchange({ query: new URLSearchParams('sort=up') }))).toEqual([
      {
        operation: name,
        where: 'params',
        field: '',
        what: 'additionalProperties {"additionalProperty":"sort"}',
      },
    ]);
  });

  it('is marked for what is wrong in the kind of record that it is, and for no other kind', () => {
    expect(hold(answering({ type: 'MX', content: 'x' }))).toEqual([
      { operation: name, where: 'result', field: '/*/content', what: 'type {"type":"number"}' },
    ]);
  });

  it.each([
    ['an operation that there is not', exchange({ path: '/zones/z/nothing' }), 'operation'],
    ['an answer without its envelope', exchange({ answer: { result: [] } }), 'envelope'],
    [
      'a refusal that gives no code',
      exchange({ status: 400, answer: { success: false, errors: [], messages: [], result: null } }),
      'envelope',
    ],
  ] as const)('is marked for %s', (_what, wrong, where) => {
    expect(hold(wrong)).toMatchObject([{ where }]);
  });

  it('is not asked for a result when it was refused', () => {
    const errors = [{ code: 1013, message: 'taken' }];
    expect(
      hold(exchange({ status: 409, answer: { success: false, errors, messages: [], result: null } })),
    ).toEqual([]);
  });
});

describe('a type that says “this object or anything”', () => {
  const object = { properties: { id: { type: 'string' } } };

  it('means the object', () => {
    expect(tightened({ anyOf: [object, {}] })).toEqual({ anyOf: [object] });
  });

  it('stays as it is where there is no object', () => {
    const anything = { anyOf: [{}, { type: 'null' }] };
    expect(tightened(anything)).toEqual(anything);
  });
});

describe('a departure that is known', () => {
  const operation = 'PUT /accounts/{account_id}/cfd_tunnel/{}/configurations';
  const mark = {
    operation,
    where: 'params',
    field: '/config/ingress/*',
    what: 'required {"missingProperty":"hostname"}',
  } as const;

  it('explains what it is about, and nothing beside it', () => {
    expect(explain(mark)?.why).toContain('catch-all');
    expect(explain({ ...mark, what: 'required {"missingProperty":"service"}' })).toBeUndefined();
    expect(explain({ ...mark, operation: 'PUT /zones/{zone_id}/bot_management' })).toBeUndefined();
  });
});
