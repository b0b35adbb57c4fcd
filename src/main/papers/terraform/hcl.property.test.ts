import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { attribute, block, comment, type HclItem, HclReference, HclTemplate, printHcl } from './hcl.ts';
import { parseHcl, readText } from './testing/read-hcl.ts';

/** What HCL makes of any text: its strings are normalised (facts: terraform#hcl-strings). */
const kept = (text: string): string => text.toWellFormed().normalize('NFC');

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  // The signs that mean something, next to each other far more often than by chance.
  fc.string({
    unit: fc.constantFrom(
      '$',
      '%',
      '{',
      '}',
      '"',
      '\\',
      '\n',
      '\r',
      '\t',
      '~',
      'u',
      '0',
      'EOT',
      '<<',
      '#',
      '\0',
      '\ud800',
    ),
  }),
);

const Locals = z.object({ a: z.string(), b: z.array(z.record(z.string(), z.string())) });

async function parsed(items: readonly HclItem[]) {
  return parseHcl(printHcl(items));
}

describe('any text', () => {
  it('comes back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (text, other) => {
        const file = await parsed([
          block('locals', [], [attribute('a', text), attribute('b', [{ [`x${kept(other)}`]: other }])]),
        ]);
        const { a, b } = Locals.parse(file.locals[0]);
        expect(readText(a)).toBe(kept(text));
        expect(
          b.map((each) => Object.entries(each).map(([key, value]) => [readText(key), readText(value)])),
        ).toEqual([[[`x${kept(other)}`, kept(other)]]]);
      }),
      { numRuns: 400 },
    );
  });

  it('stands in a template beside what is referred to', async () => {
    await fc.assert(
      // The parser writes a dollar before a reference as it writes a doubled one: that case stands below.
      fc.asyncProperty(
        anyText.filter((text) => !/[$%]$/.test(text)),
        async (text) => {
          const template = new HclTemplate([text, new HclReference('var.secret'), text]);
          const file = await parsed([block('locals', [], [attribute('a', template)])]);
          expect(readText(file.locals[0]?.a, { 'var.secret': '<>' })).toBe(`${kept(text)}<>${kept(text)}`);
        },
      ),
    );
  });

  it.each(['$', '%', 'a$$', '$%'])('that ends in %j leaves a reference after it one', (text) => {
    const template = new HclTemplate([text, new HclReference('var.secret')]);
    const printed = printHcl([block('locals', [], [attribute('a', template)])]);
    expect(printed).toMatch(/\$\{var\.secret\}/);
    expect(printed).not.toMatch(/[$%]\$\{/);
  });

  it('cannot leave a comment', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const file = await parsed([
          comment(text, `${text} x`),
          block('locals', [], [comment(text), attribute('a', 1)]),
        ]);
        expect(file.locals).toEqual([{ a: 1 }]);
        expect(Object.keys(file.resource)).toEqual([]);
      }),
    );
  });
});

it('keeps every kind of value', async () => {
  const value = {
    list: [1, -2.5, true, null, 'x', [], {}],
    'a key-with "quotes"': { null: false },
    ref: new HclReference('local.zone_id'),
  };
  const file = await parsed([block('resource', ['cloudflare_x', 'home'], [attribute('value', value)])]);
  expect(file.resource.cloudflare_x?.home?.[0]?.value).toEqual({ ...value, ref: `$${'{local.zone_id}'}` });
});

it('is laid out for people', () => {
  const text = printHcl([
    comment('The way in.'),
    block(
      'resource',
      ['a', 'b'],
      [
        attribute('zone_id', new HclReference('local.zone_id')),
        attribute('ttl', 1),
        attribute('rules', [{ action: 'block', 'x-y': `say "hi" $${'{now}'}` }]),
        block('lifecycle', [], [attribute('prevent_destroy', true)]),
      ],
    ),
    block('import', [], [attribute('to', new HclReference('a.b')), attribute('id', 'zone/1')]),
  ]);
  expect(text).toBe(String.raw`# The way in.
resource "a" "b" {
  zone_id = local.zone_id
  ttl     = 1

  rules = [
    {
      action = "block"
      "x-y"  = "say \"hi\" \u0024{now}"
    },
  ]

  lifecycle {
    prevent_destroy = true
  }
}

import {
  to = a.b
  id = "zone/1"
}
`);
});
