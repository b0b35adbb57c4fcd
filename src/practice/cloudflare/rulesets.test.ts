import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';
import { zoneSnapshot } from './snapshot.ts';

let cloudflare: RunningCloudflare;
let rulesets: string;
let entrypoint: string;
let time = Date.parse('2026-11-20T12:00:00Z');
beforeEach(async () => {
  cloudflare = await runCloudflare({ now: () => new Date(time) });
  rulesets = `${cloudflare.paths.zone}/rulesets`;
  entrypoint = `${rulesets}/phases/http_request_firewall_custom/entrypoint`;
});
afterEach(() => cloudflare.stop());

const Ruleset = z.object({
  id: z.string(),
  version: z.string(),
  rules: z.array(
    z.object({
      id: z.string(),
      ref: z.string(),
      version: z.string(),
      description: z.string(),
      enabled: z.boolean(),
    }),
  ),
});
const block = { action: 'block', expression: '(http.host eq "ha.linden.house")' };
const put = (rules: readonly unknown[], query = '') =>
  cloudflare.call('PUT', `${entrypoint}${query}`, { body: { rules } });
const read = async () => Ruleset.parse((await cloudflare.call('GET', entrypoint)).result);
const refs = async () => (await read()).rules.map(({ ref }) => ref);
/** An entrypoint with these refs, in this order. */
const given = async (...names: readonly string[]) =>
  Ruleset.parse((await put(names.map((ref) => ({ ...block, ref })))).result);

describe('the entrypoint', () => {
  it('does not exist until somebody puts rules into it: 404/10003', async () => {
    const answer = await cloudflare.call('GET', entrypoint);
    expect(answer).toMatchObject({ status: 404, codes: [10003] });
    expect(await put([block])).toMatchObject({
      status: 200,
      result: { kind: 'zone', phase: 'http_request_firewall_custom', version: '1', rules: [block] },
    });
  });

  it('loses every rule that a PUT does not repeat', async () => {
    await given('theirs');
    await put([{ ...block, ref: 'mine' }]);
    expect(await refs()).toEqual(['mine']);
  });

  it('keeps a rule byte by byte when it is sent back as it came', async () => {
    cloudflare.seed.rule(cloudflare.zone, { description: 'theirs' });
    const before = await read();
    const { result } = await cloudflare.call('GET', entrypoint);
    const rules = z.object({ rules: z.array(z.record(z.string(), z.unknown())) }).parse(result).rules;
    time += 1000;
    await put([...rules, { ...block, ref: 'mine' }]);
    expect((await read()).rules[0]).toEqual(before.rules[0]);
    expect((await read()).version).toBe('2');
  });

  it('knows a rule again by its ref, and counts its versions', async () => {
    const [before] = (await given('lock')).rules;
    await put([{ ...block, ref: 'lock', description: 'changed' }]);
    const [after] = (await read()).rules;
    expect(after).toMatchObject({ id: before?.id, version: '2', description: 'changed' });
  });

  it('uses the id as ref when none is given', async () => {
    const { rules } = Ruleset.parse((await put([block])).result);
    expect(rules[0]?.ref).toBe(rules[0]?.id);
  });

  it('only validates in a dry run', async () => {
    expect(await put([block], '?dry_run=true')).toMatchObject({ status: 200, result: null });
    expect((await cloudflare.call('GET', entrypoint)).status).toBe(404);
    expect(await put([{ ...block, action: 'log' }], '?dry_run=true')).toMatchObject({ codes: [20217] });
    expect(cloudflare.log.counts().writes).toBe(0);
  });

  it('can be created as a ruleset, once', async () => {
    const body = { name: 'default', kind: 'zone', phase: 'http_request_firewall_custom', rules: [block] };
    expect(await cloudflare.call('POST', rulesets, { body })).toMatchObject({
      status: 200,
      result: { rules: [block] },
    });
    const again = await cloudflare.call('POST', rulesets, { body });
    expect(again).toMatchObject({ status: 400, codes: [20217] });
    expect(again.errors[0]).toMatchObject({ source: { pointer: '/kind' } });
  });

  it('is listed without its rules and can be deleted', async () => {
    const { id } = await given('lock');
    const { result } = await cloudflare.call('GET', rulesets);
    expect(result).toMatchObject([{ id }]);
    expect(JSON.stringify(result)).not.toContain('"rules"');
    const headers = { authorization: `Bearer ${cloudflare.token}` };
    const response = await fetch(`${cloudflare.apiUrl}${rulesets}/${id}`, { method: 'DELETE', headers });
    expect(response.status).toBe(204);
    expect((await cloudflare.call('GET', entrypoint)).status).toBe(404);
  });
});

describe('what a rule may be', () => {
  it.each([
    ['the action log', { ...block, action: 'log' }, '/rules/0/action'],
    ['no action', { expression: block.expression }, '/rules/0/action'],
    [
      'an own block page',
      {
        ...block,
        action_parameters: { response: { status_code: 403, content: 'no', content_type: 'text/plain' } },
      },
      '/rules/0/action_parameters',
    ],
    ['a skip of nothing', { ...block, action: 'skip' }, '/rules/0/action_parameters'],
    [
      'a skip of an unknown product',
      { ...block, action: 'skip', action_parameters: { products: ['everything'] } },
      '/rules/0/action_parameters',
    ],
    [
      'a skip of a product of another plan',
      { ...block, action: 'skip', action_parameters: { products: ['bic'] } },
      '/rules/0/action_parameters',
    ],
  ])('refuses %s with 20217 and a pointer', async (_name, rule, pointer) => {
    const answer = await put([rule]);
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([{ code: 20217, source: { pointer } }]);
    expect((await cloudflare.call('GET', entrypoint)).status).toBe(404);
  });

  it.each([
    ['an unknown field', '(http.hsot eq "x")', '(1:2)'],
    ['a regular expression', '(http.host matches "^ha")', '(1:12)'],
    ['a network with host bits', 'ssl\n  and ip.src in {192.0.2.1/24}', '(2:18)'],
  ])('refuses %s with 20127, and repeats it with line and column', async (_name, expression, place) => {
    const { status, errors } = await put([{ ...block, expression }]);
    expect(status).toBe(400);
    expect(errors).toMatchObject([{ code: 20127, source: { pointer: '/rules/0/expression' } }]);
    expect(errors[0]?.message).toMatch(
      `'${expression}' is not a valid value for expression because could not parse filter expression: Filter parsing error ${place}:\n`,
    );
  });

  it.each([{ action: 'block' }, { ...block, expression: '' }, { ...block, expression: ' ' }])(
    'refuses a blank expression with 20125: %j',
    async (rule) => {
      const { errors } = await put([rule]);
      expect(errors).toMatchObject([{ code: 20125, source: { pointer: '/rules/0/expression' } }]);
      expect(errors[0]?.message).toContain('because the expression cannot be blank');
    },
  );

  it.each([
    { action: 'skip', action_parameters: { ruleset: 'current' } },
    { action: 'skip', action_parameters: { phases: ['http_ratelimit'] } },
    { action: 'skip', action_parameters: { products: ['waf'] } },
    { action: 'managed_challenge' },
  ])('accepts $action $action_parameters', async (change) => {
    expect(await put([{ ...block, ...change }])).toMatchObject({ status: 200, result: { rules: [change] } });
  });

  it('takes 4,096 characters of expression and not one more', async () => {
    const expression = (length: number) => {
      const frame = '(http.host eq "")';
      return `(http.host eq "${'x'.repeat(length - frame.length)}")`;
    };
    expect((await put([{ ...block, expression: expression(4096) }])).status).toBe(200);
    const answer = await put([{ ...block, expression: expression(4097) }]);
    expect(answer).toMatchObject({ status: 400, codes: [20217] });
    expect(answer.errors[0]?.message).toContain('exceeded');
  });

  it('refuses a sixth rule, whichever way it comes', async () => {
    const { id } = await given('1', '2', '3', '4', '5');
    const sixth = await cloudflare.call('POST', `${rulesets}/${id}/rules`, { body: block });
    const six = await put(Array.from({ length: 6 }, () => block));
    for (const answer of [sixth, six]) {
      expect(answer).toMatchObject({ status: 400, codes: [50001] });
      expect(answer.errors[0]?.message).toBe(
        'exceeded the maximum number of rules in the phase http_request_firewall_custom: 6 out of 5',
      );
    }
    expect(await refs()).toEqual(['1', '2', '3', '4', '5']);
  });

  it('refuses a ref that is already taken', async () => {
    const { id } = await given('lock');
    const answer = await cloudflare.call('POST', `${rulesets}/${id}/rules`, {
      body: { ...block, ref: 'lock' },
    });
    expect(answer.errors).toMatchObject([{ code: 20217, source: { pointer: '/rules/1/ref' } }]);
  });

  it('names every problem of a request at once', async () => {
    const answer = await put([block, { action: 'log', expression: '(' }]);
    expect(answer.errors.map(({ source }) => source?.pointer)).toEqual([
      '/rules/1/action',
      '/rules/1/expression',
    ]);
  });
});

describe('a single rule', () => {
  it.each([
    ['last when nothing is said', undefined, ['a', 'b', 'new']],
    ['first before nothing', { before: '' }, ['new', 'a', 'b']],
    ['last after nothing', { after: '' }, ['a', 'b', 'new']],
    ['at an index counted from one', { index: 2 }, ['a', 'new', 'b']],
  ])('is added %s, and the whole ruleset comes back', async (_name, position, expected) => {
    const { id } = await given('a', 'b');
    const body = { ...block, ref: 'new', ...(position === undefined ? {} : { position }) };
    const { result } = await cloudflare.call('POST', `${rulesets}/${id}/rules`, { body });
    expect(Ruleset.parse(result).rules.map(({ ref }) => ref)).toEqual(expected);
    expect(Ruleset.parse(result).version).toBe('2');
  });

  it('is moved next to another one by a PATCH with nothing but a position', async () => {
    const { id, rules } = await given('a', 'b', 'c');
    const [a, , c] = rules;
    const body = { position: { before: a?.id } };
    await cloudflare.call('PATCH', `${rulesets}/${id}/rules/${c?.id}`, { body });
    expect(await refs()).toEqual(['c', 'a', 'b']);
    expect((await read()).rules[0]).toEqual(c);
    await cloudflare.call('PATCH', `${rulesets}/${id}/rules/${c?.id}`, {
      body: { position: { after: a?.id } },
    });
    expect(await refs()).toEqual(['a', 'c', 'b']);
  });

  it.each([{ before: 'nobody' }, { after: 'nobody' }, { index: 9 }])(
    'is not moved to %j',
    async (position) => {
      const { id, rules } = await given('a', 'b');
      const path = `${rulesets}/${id}/rules/${rules[0]?.id}`;
      expect(await cloudflare.call('PATCH', path, { body: { position } })).toMatchObject({ codes: [20217] });
      expect(await refs()).toEqual(['a', 'b']);
    },
  );

  it('needs all its fields in a PATCH', async () => {
    const { id, rules } = await given('lock');
    const path = `${rulesets}/${id}/rules/${rules[0]?.id}`;
    expect(await cloudflare.call('PATCH', path, { body: { enabled: false } })).toMatchObject({
      status: 400,
      codes: [20217, 20125],
    });
    expect((await read()).rules[0]?.enabled).toBe(true);
  });

  it('loses in a PATCH what the PATCH does not repeat', async () => {
    const { id } = Ruleset.parse((await put([{ ...block, ref: 'lock', description: 'kept?' }])).result);
    const [rule] = (await read()).rules;
    await cloudflare.call('PATCH', `${rulesets}/${id}/rules/${rule?.id}`, { body: block });
    expect((await read()).rules[0]).toMatchObject({ id: rule?.id, ref: rule?.id, description: '' });
  });

  it('is deleted, and the rest comes back', async () => {
    const { id, rules } = await given('a', 'b');
    const { result } = await cloudflare.call('DELETE', `${rulesets}/${id}/rules/${rules[0]?.id}`);
    expect(Ruleset.parse(result).rules).toEqual([rules[1]]);
  });

  it.each(['PATCH', 'DELETE'])('is not found by %s when it does not exist', async (method) => {
    const { id } = await given('a');
    const body = method === 'PATCH' ? block : undefined;
    const answer = await cloudflare.call(method, `${rulesets}/${id}/rules/${'0'.repeat(32)}`, { body });
    expect(answer).toMatchObject({ status: 404, codes: [10003] });
  });
});

it('changes no other phase, but shows what is there', async () => {
  const path = `${rulesets}/phases/http_ratelimit/entrypoint`;
  const before = zoneSnapshot(cloudflare.zone, cloudflare.cloud);
  expect(await cloudflare.call('PUT', path, { body: { rules: [] } })).toMatchObject({ status: 400 });
  expect(zoneSnapshot(cloudflare.zone, cloudflare.cloud)).toEqual(before);
  expect(await cloudflare.call('GET', path)).toMatchObject({ status: 404, codes: [10003] });
});
