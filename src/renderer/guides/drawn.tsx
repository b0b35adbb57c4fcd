import { Box, GlobalStyles } from '@mui/material';
import { createElement, type ReactNode } from 'react';
import type { Colour } from '../../guides/colours.ts';
import { drawing } from '../../guides/drawing.ts';
import { type Markup, type Picture, viewBoxOf } from '../../guides/markup.ts';
import { drawnStyles } from '../../guides/styles.ts';
import type { AnyFillings } from '../../guides/text/fill-sentence.ts';
import type { DrawnScreen } from '../../guides/text/guide.ts';

/** A drawn screen, whole or cut off at the foot where room is short. Screen readers pass over it. */
export function Drawn(props: {
  readonly screen: DrawnScreen;
  readonly fillings: AnyFillings;
  readonly look: 'whole' | 'cut';
}) {
  return (
    <Box className={props.look === 'cut' ? 'lk-drawn-cut' : undefined} sx={inOurColours}>
      {convertToReact(drawing(props.screen, props.fillings))}
    </Box>
  );
}

/** What every drawing needs once on the page. */
export function DrawnLook() {
  return <GlobalStyles styles={drawnStyles} />;
}

/** The tree of a guide as React elements. */
export function convertToReact(markup: Markup): ReactNode {
  if (typeof markup === 'string') return markup;
  if (markup.tag === 'svg') return <SvgPicture key="svg" {...markup} />;
  const { tag, className, role, lang, children } = markup;
  const attributes = {
    className: className || undefined,
    lang,
    'aria-hidden': role === 'drawing' || undefined,
  };
  return createElement(tag, attributes, ...children.map(convertToReact));
}

function SvgPicture({ className, size, says, paths }: Picture) {
  const box = viewBoxOf(size);
  const drawn = paths.map(({ className: look, d }) => <path key={d} className={look} d={d} />);
  if (says === undefined) {
    return (
      <svg className={className} viewBox={box} aria-hidden="true">
        {drawn}
      </svg>
    );
  }
  return (
    <svg className={className} viewBox={box} role="img" aria-label={says}>
      {drawn}
    </svg>
  );
}

const palette = (name: string): string => `var(--lk-palette-${name})`;

/** The window's colours, which follow its scheme, under the names that drawings use. */
const inOurColours: Readonly<Record<`--g-${Colour}`, string>> = {
  '--g-paper': palette('background-default'),
  '--g-card': palette('background-paper'),
  '--g-ink': palette('text-primary'),
  '--g-muted': palette('text-secondary'),
  '--g-line': palette('divider'),
  '--g-edge': palette('surface-edge'),
  '--g-pine': palette('primary-main'),
  '--g-on-pine': palette('primary-contrastText'),
  '--g-pine-soft': palette('soft-pine'),
  '--g-lamp': palette('lamp-main'),
  '--g-lamp-soft': palette('lamp-soft'),
  '--g-on-lamp-soft': palette('lamp-onSoft'),
};
