import type { HomeState } from '../home-state.ts';
import { type Page, plainText } from '../page.ts';
import type { HomeRequest } from '../request.ts';

const usualLines = 100;

/** An app's log as plain text, its last lines. */
export function appLog({ path, query }: HomeRequest, { apps }: HomeState): Page {
  const slug = path.split('/')[4] ?? '';
  const app = apps[slug];
  if (app === undefined) return plainText(404, `App ${slug} does not exist`);
  const lines = Number(query.get('lines') ?? usualLines) || usualLines;
  const text = app.log.slice(-lines).map((line) => `${line}\n`);
  return plainText(200, text.join(''));
}
