import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPlainText, fillSentence } from './fill-sentence.ts';

const fillings = { name: 'Anna', address: 'ha.linden.house', file: 'anna.p12' };

describe('a written sentence', () => {
  it('tells menu words and what is typed from our own words', () => {
    expect(fillSentence('Open **Safari**, go to `https://{address}`, {name}.', fillings)).toEqual([
      { look: 'plain', text: 'Open ' },
      { look: 'menu', text: 'Safari' },
      { look: 'plain', text: ', go to ' },
      { look: 'exact', text: 'https://ha.linden.house' },
      { look: 'plain', text: ', Anna.' },
    ]);
  });

  it('takes a name for a name, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('**bold**', '`exact`', '{file}', '$&', '$1 {name} **')),
        (name) => {
          const parts = fillSentence('Choose `{name}` now.', { ...fillings, name });
          expect(parts.map(({ text }) => text).join('')).toBe(`Choose ${name} now.`);
          if (name !== '') expect(parts[1]).toEqual({ look: 'exact', text: name });
        },
      ),
    );
  });

  it.each([
    ['Küche', 'Kuche'],
    ['🗝️', 'device'],
    ['Muller', 'Muller 2'],
  ])('calls the key of %s what the device calls it', (name, keyName) => {
    const say = 'Choose the key that begins with `{keyName}` on {name}.';
    expect(fillPlainText(say, { ...fillings, name, keyName })).toBe(
      `Choose the key that begins with ${keyName} on ${name}.`,
    );
  });

  it('calls the key by the name of the device where nobody has told another', () => {
    expect(fillPlainText('{keyName}', fillings)).toBe('Anna');
  });

  it('counts as the language does, and marks stay outside', () => {
    const left =
      'Jeszcze {count, plural, one {{count} klucz} few {{count} klucze} many {{count} kluczy} other {{count} klucza}} na **DNS**.';
    expect(fillSentence(left, { count: 3 }, 'pl')).toEqual([
      { look: 'plain', text: 'Jeszcze 3 klucze na ' },
      { look: 'menu', text: 'DNS' },
      { look: 'plain', text: '.' },
    ]);
    expect(fillSentence(left, { count: 5 }, 'pl')[0]?.text).toBe('Jeszcze 5 kluczy na ');
  });

  it('leaves what nobody told as it was written', () => {
    expect(fillPlainText('{authority} at {address}', fillings)).toBe('{authority} at ha.linden.house');
  });

  it('can be had without bold', () => {
    expect(fillPlainText('`{file}` for {name}', fillings)).toBe('anna.p12 for Anna');
  });
});
