import fc from 'fast-check';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQrCode } from './qr-drawing.ts';

describe('a drawn code', () => {
  it('is dark exactly where the code is, inside a quiet zone of four modules', () => {
    fc.assert(
      fc.property(fc.webUrl({ size: 'small' }), (url) => {
        const { data, size } = encode(url, { ecc: 'M', border: 0 });
        const drawing = drawQrCode(url);
        expect(drawing.size).toBe(size + 8);
        expect(modulesOf(drawing.path)).toEqual(
          new Set(data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${x + 4},${y + 4}`] : [])))),
        );
      }),
      { numRuns: 5 },
    );
  });
});

function modulesOf(path: string): ReadonlySet<string> {
  const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g)].map((bar) => bar.slice(1).map(Number));
  return new Set(
    bars.flatMap(([x = 0, y = 0, length = 0]) => Array.from({ length }, (_, step) => `${x + step},${y}`)),
  );
}
