/** What stands between marks in a text of a guide. */
export interface Stretch {
  /** `menu` are the words of a menu or button (`**…**`); `exact` is what is the same in every language (`` `…` ``). */
  readonly look: 'plain' | 'menu' | 'exact';
  readonly text: string;
}

/** A text in its stretches, without the marks. What is filled in later is never read for them. */
export function readMarks(text: string): readonly Stretch[] {
  return text
    .split(/(\*\*.+?\*\*|`[^`]+`)/)
    .map(readStretch)
    .filter((stretch) => stretch.text !== '');
}

function readStretch(text: string): Stretch {
  if (/^\*\*.+\*\*$/.test(text)) return { look: 'menu', text: text.slice(2, -2) };
  if (/^`.+`$/.test(text)) return { look: 'exact', text: text.slice(1, -1) };
  return { look: 'plain', text };
}
