import { expect, it } from 'vitest';
import { colours } from '../../guides/colours.ts';
import { dark, light, type Tokens } from '../theme/tokens.ts';

it.each([
  ['light', light],
  ['dark', dark],
] as const)('a guide outside the window has the window’s colours in the %s scheme', (scheme, tokens) => {
  const ours: Readonly<Record<string, string>> = colours[scheme];
  const named = ({ paper, card, ink, muted, line, edge, pine, onPine, pineSoft, lamp, ...rest }: Tokens) => ({
    paper,
    card,
    ink,
    muted,
    line,
    edge,
    pine,
    'on-pine': onPine,
    'pine-soft': pineSoft,
    lamp,
    'lamp-soft': rest.lampSoft,
    'on-lamp-soft': rest.onLampSoft,
  });
  expect(ours).toEqual(named(tokens));
});
