import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainly, written } from './written.ts';

const fillings = { name: 'Anna', address: 'ha.linden.house', file: 'anna.p12' };

describe('a written sentence', () => {
  it('tells menu words from our own and fills both', () => {
    expect(written('Open **https://{{address}}** as {{name}}.', fillings)).toEqual([
      { look: 'plain', text: 'Open ' },
      { look: 'menu', text: 'https://ha.linden.house' },
      { look: 'plain', text: ' as Anna.' },
    ]);
  });

  it('takes a name for a name, whatever is in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.constantFrom('**bold**', '{{file}}', '$&', '$1 {{name}} **')),
        (name) => {
          const parts = written('Choose **{{name}}** now.', { ...fillings, name });
          expect(parts.map(({ text }) => text).join('')).toBe(`Choose ${name} now.`);
          if (name !== '') expect(parts[1]).toEqual({ look: 'menu', text: name });
        },
      ),
    );
  });

  it('can be had without bold', () => {
    expect(plainly('**{{file}}** for {{name}}', fillings)).toBe('anna.p12 for Anna');
  });
});
