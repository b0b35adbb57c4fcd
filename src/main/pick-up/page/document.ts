import { html, raw } from 'hono/html';
import type { PickUpWords } from '../../../words/pick-up.ts';
import { icon, scene } from './drawings.ts';
import { pageStyles } from './styles.ts';

/** Markup in which every value was escaped. Awaited once, where the page is finished. */
export type Markup = ReturnType<typeof html>;

export interface DocumentFrame {
  readonly words: PickUpWords;
  readonly language: string;
  readonly title: string;
  readonly world: 'real' | 'practice';
  /** The tall sky shows the house and the gate, the low one the name alone. */
  readonly sky: 'tall' | 'low';
  /** Beside the page's own. */
  readonly styles: readonly string[];
}

/** The styles of a page, to be let through by their hashes. */
export function listStyles({ styles }: Pick<DocumentFrame, 'styles'>): readonly string[] {
  return [pageStyles, ...styles];
}

/** A whole page around `content`: no script, no address to load from, nothing for a search engine. */
export async function renderDocument(frame: DocumentFrame, content: Markup): Promise<string> {
  const { words, language, title, world, sky } = frame;
  const page = await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<meta name="theme-color" content="${world === 'practice' ? '#2B2140' : '#13303A'}">
<title>${title}</title>
${listStyles(frame).map((styles) => html`<style>${raw(styles)}</style>`)}
</head>
<body>
<header>${world === 'practice' && html`<p class="ribbon"><b>${words.practice}</b>${words.practiceMeans}</p>`}
<div class="sky ${world} ${sky}"><p class="name">${icon('key', 26)}Latchkey</p>${sky === 'tall' && scene}</div></header>
<main>${content}</main>
</body>
</html>
`;
  return page.toString();
}

/** A sentence of the catalogue, with the words of menus in bold. */
export function renderSentence(text: string): readonly (string | Markup)[] {
  return text.split('**').map((part, index) => (index % 2 === 0 ? part : html`<b>${part}</b>`));
}
