import { answerText } from '../answers.ts';
import type { HomeState } from '../home-state.ts';

const usualLines = 100;

/** An app's log as plain text, its last lines. */
export function showAppLog(slug: string, linesAsked: string | undefined, { apps }: HomeState): Response {
  const app = apps[slug];
  if (app === undefined) return answerText(404, `App ${slug} does not exist`);
  const lines = Number(linesAsked ?? usualLines) || usualLines;
  const text = app.log.slice(-lines).map((line) => `${line}\n`);
  return answerText(200, text.join(''));
}
