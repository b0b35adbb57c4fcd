import { html, raw } from 'hono/html';
import type { Words } from '../words/words.ts';
import type { Markup } from './frame.ts';

/** A guide, with the way back. Its body is made by our own program from its own data, so it is put in as it is. */
export function guideFrame(words: Words, pagePath: string, body: string): Markup {
  const back = html`<p><a href="${pagePath}">‹ ${words.back}</a></p>`;
  return html`${back}${raw(body)}${back}`;
}
