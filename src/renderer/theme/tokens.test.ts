import { describe, expect, it } from 'vitest';
import { dark, light, type Tokens } from './tokens.ts';

/** Contrast ratio of two `#RRGGBB` colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [bright, dim] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((bright ?? 0) + 0.05) / ((dim ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const pairs: readonly (readonly [keyof Tokens, readonly (keyof Tokens)[], number])[] = [
  ['ink', ['paper', 'card', 'band', 'pineSoft', 'lampSoft', 'claySoft'], 7],
  ['muted', ['paper', 'card', 'band', 'pineSoft', 'claySoft', 'lampSoft'], 4.5],
  ['pine', ['paper', 'card', 'band', 'pineSoft'], 4.5],
  ['clay', ['paper', 'card', 'claySoft'], 4.5],
  ['onPine', ['pine', 'pineHover'], 4.5],
  ['onClay', ['clay'], 4.5],
  ['onLampSoft', ['lampSoft'], 4.5],
  ['edge', ['card', 'paper'], 3],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s colours', (_, tokens) => {
  it.each(pairs)('keep %s readable on %j at %d:1', (front, backs, least) => {
    const poor = backs.filter((back) => contrast(tokens[front], tokens[back]) < least);
    expect(poor).toEqual([]);
  });
});
