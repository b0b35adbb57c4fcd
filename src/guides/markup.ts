/**
 * What a guide looks like, as a tree. The pages of the program write it out as HTML, the window makes React elements
 * of it: one drawing for both. There is no way to put markup in as text, so nothing can be left unescaped.
 */
export type Tag =
  | 'article'
  | 'header'
  | 'footer'
  | 'section'
  | 'div'
  | 'p'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'ol'
  | 'ul'
  | 'li'
  | 'dl'
  | 'dt'
  | 'dd'
  | 'table'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'details'
  | 'summary'
  | 'span'
  | 'strong';

export interface Element {
  readonly tag: Tag;
  readonly className: string;
  /** `drawing` is for the eye alone: the words beside it say the same. */
  readonly role: 'words' | 'drawing';
  /** The language of the words, where it may not be the one around them. */
  readonly lang?: string;
  readonly children: readonly Markup[];
}
/** Lines and areas, as SVG. Their colours come from the sheet's or page's own styles, by class. */
export interface Picture {
  readonly tag: 'svg';
  readonly className: string;
  readonly size: { readonly width: number; readonly height: number };
  /** What it shows, for who does not see it; none where the words beside it say the same. */
  readonly says?: string;
  readonly paths: readonly { readonly className: string; readonly d: string }[];
}

export type Markup = string | Element | Picture;

export function el(tag: Tag, className: string, ...children: readonly Markup[]): Element {
  return { tag, className, role: 'words', children };
}

/** How many letters there are to read in it. */
export function countLetters(markup: Markup): number {
  if (typeof markup === 'string') return markup.length;
  return markup.tag === 'svg' ? 0 : markup.children.reduce((sum, child) => sum + countLetters(child), 0);
}

/** The same element, marked with the language it speaks (BCP 47). */
export function inLanguage(lang: string, element: Element): Element {
  return { ...element, lang };
}

/** An element that a screen reader passes over. */
export function drawn(tag: Tag, className: string, ...children: readonly Markup[]): Element {
  return { tag, className, role: 'drawing', children };
}

/** HTML of the tree, with every text and attribute escaped. */
export function html(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup);
  if (markup.tag === 'svg') return svg(markup);
  const { tag, className, role, lang, children } = markup;
  const classes = className === '' ? '' : ` class="${escaped(className)}"`;
  const hidden = role === 'drawing' ? ' aria-hidden="true"' : '';
  const spoken = lang === undefined ? '' : ` lang="${escaped(lang)}"`;
  return `<${tag}${classes}${spoken}${hidden}>${children.map(html).join('')}</${tag}>`;
}

function svg({ className, size, says, paths }: Picture): string {
  const told = says === undefined ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(says)}"`;
  const drawn = paths.map((path) => `<path class="${escaped(path.className)}" d="${escaped(path.d)}"/>`);
  return `<svg class="${escaped(className)}" viewBox="${viewBoxOf(size)}" ${told}>${drawn.join('')}</svg>`;
}

export function viewBoxOf({ width, height }: Picture['size']): string {
  return `0 0 ${width} ${height}`;
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe inside an element and inside a quoted attribute (HTML, 13.1.2 and 13.3). */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
