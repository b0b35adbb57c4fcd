import { drawn, type Element } from './markup.ts';
import { type AnyFillings, fillPlainText } from './text/fill-sentence.ts';
import type { DrawnRow, DrawnScreen } from './text/guide.ts';

/** A screen as we draw it; `drawnStyles` gives it its look. For the eye alone: the step's words say it all. */
export function drawing({ kind, bar, rows }: DrawnScreen, fillings: AnyFillings): Element {
  return drawn(
    'div',
    `lk-drawn lk-drawn-${kind}`,
    drawn('div', 'lk-drawn-bar', fillPlainText(bar, fillings)),
    drawn('div', 'lk-drawn-rows', ...rows.map((row) => drawnRow(row, fillings))),
  );
}

function drawnRow(row: DrawnRow, fillings: AnyFillings): Element {
  switch (row.kind) {
    case 'other':
      return drawn('div', 'lk-drawn-line lk-drawn-other', drawn('span', 'lk-drawn-stripe'));
    case 'home':
      return house;
    case 'row':
    case 'toggle':
    case 'button':
    case 'field':
    case 'text':
      return drawn(
        'div',
        `lk-drawn-line lk-drawn-${row.kind}${row.marked ? ' lk-drawn-marked' : ''}`,
        ...textOf('lk-drawn-label', row.label, fillings),
        ...textOf('lk-drawn-detail', row.detail ?? '', fillings),
      );
  }
}

function textOf(className: string, text: string, fillings: AnyFillings): readonly Element[] {
  return text === '' ? [] : [drawn('span', className, fillPlainText(text, fillings))];
}

/** The arrival: our house with its windows lit. */
const house = drawn(
  'div',
  'lk-drawn-home',
  drawn('span', 'lk-drawn-moon'),
  drawn('span', 'lk-drawn-roof'),
  drawn(
    'span',
    'lk-drawn-walls',
    drawn('span', 'lk-drawn-pane'),
    drawn('span', 'lk-drawn-door'),
    drawn('span', 'lk-drawn-pane'),
  ),
);
