import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDevice } from './first-devices.ts';
import { namesIn, readLines, repairLines } from './several-names.ts';

const phone = createDevice({ id: 'a1a1a1', name: 'My phone', platform: 'android' });

describe('several names', () => {
  it('are one a line, whatever the list looked like', () => {
    const text = '\n- Anna’s iPad\r\n* Kitchen\ttablet\r3. Laptop\n\n  12) Pixel 9  \n2 phones';
    expect(namesIn(text)).toEqual(['Anna’s iPad', 'Kitchen tablet', 'Laptop', 'Pixel 9', '2 phones']);
  });

  it('say what each of them is, and what is wrong with it', () => {
    expect(readLines('Anna’s iPad\nLaptop\nBen\nmy PHONE\nBen', [phone], 'mac')).toEqual([
      { name: 'Anna’s iPad', guess: 'iphone', problem: undefined },
      { name: 'Laptop', guess: 'mac', problem: undefined },
      { name: 'Ben', guess: undefined, problem: undefined },
      { name: 'my PHONE', guess: undefined, problem: 'NAME_TWICE' },
      { name: 'Ben', guess: undefined, problem: 'NAME_TWICE' },
    ]);
  });

  it('can all be put right at once', () => {
    const name = fc.stringMatching(/^[a-z][a-z ]{0,50}$/);
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (names) => {
        const text = repairLines([...names, 'My phone', ...names].join('\n'), [phone]);
        expect(readLines(text, [phone], 'mac').map(({ problem }) => problem)).not.toContain('NAME_TWICE');
        expect(readLines(text, [phone], 'mac').map(({ problem }) => problem)).not.toContain('NAME_TOO_LONG');
        expect(namesIn(text)).toHaveLength(2 * names.length + 1);
      }),
    );
  });
});
