import type { Picture } from './markup.ts';
import { drawQrCode } from './qr-drawing.ts';

/** Drawings for sheets of paper: lines in light ink, so that a printer has little to do. */

/** Latchkey's mark. */
export const mark: Picture = {
  tag: 'svg',
  className: 'lk-sheet-mark',
  size: { width: 32, height: 32 },
  paths: [
    {
      className: 'lk-ink-frame',
      d: 'M8 1h16a7 7 0 0 1 7 7v16a7 7 0 0 1-7 7H8a7 7 0 0 1-7-7V8a7 7 0 0 1 7-7Z',
    },
    {
      className: 'lk-ink-key',
      d: 'M16.2 11.5a4.7 4.7 0 1 1-9.4 0 4.7 4.7 0 0 1 9.4 0Zm-1.2 3.5 9 9m-3.5-3.5 2.6-2.6',
    },
  ],
};

/** House, path and locked gate, as in the window. */
export const homeAtDusk: Picture = {
  tag: 'svg',
  className: 'lk-sheet-scene',
  size: { width: 640, height: 124 },
  paths: [
    {
      className: 'lk-ink-line',
      d: 'M0 88C70 66 140 64 214 80s150 20 226-6 140-16 200 2M0 110c90-14 190-12 280-3s240 7 360-5',
    },
    // The house, with its chimney and door.
    {
      className: 'lk-ink-line lk-ink-solid',
      d: 'M452 46h62v44h-62ZM440 48l43-36 43 36M502 28V14h9v21M476 90V70a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v20',
    },
    {
      className: 'lk-ink-light',
      d: 'M458 54h13v13h-13ZM495 54h13v13h-13ZM487 38a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM597 24a11 11 0 1 1-22 0 11 11 0 0 1 22 0Z',
    },
    // Lamps from the door to the gate.
    { className: 'lk-ink-lamps', d: lamps() },
    // Posts, two leaves, and the lock that holds them.
    {
      className: 'lk-ink-line lk-ink-solid',
      d: 'M92 46h9v62h-9ZM186 46h9v62h-9ZM101 60c14-8 28-8 42.5 2 14.5-10 28.5-10 42.5-2M101 100h85M108 58v42M117 56v44M126 56v44M135 58v42M152 58v42M161 56v44M170 56v44M179 58v42',
    },
    {
      className: 'lk-ink-lock',
      d: 'M138.5 80v-4a5 5 0 0 1 10 0v4M136 80h15v12h-15Z',
    },
  ],
};

function lamps(): string {
  const places = [
    ...[472, 450, 427, 403, 378, 352, 326, 300, 274, 248].map((x, index) => [x, 94 + index * 1.1] as const),
  ];
  return places.map(([x, y]) => `M${x + 2} ${y.toFixed(1)}a2 1.6 0 1 1-4 0 2 1.6 0 0 1 4 0Z`).join('');
}

/** The address for a phone's camera. It says what stands beside it in letters, and nothing secret. */
export function addressCode(address: string, says: string): Picture {
  const { size, path } = drawQrCode(`https://${address}`);
  return {
    tag: 'svg',
    className: 'lk-sheet-code-square',
    size: { width: size, height: size },
    says,
    paths: [{ className: 'lk-ink-code', d: path }],
  };
}
