import { answerHtml, escapeHtml } from './answers.ts';
import type { HomeState } from './home-state.ts';

/** What a browser sees at the home's address before anybody has logged in. */
export function showFrontPage({ name, stage }: Pick<HomeState, 'name' | 'stage'>): Response {
  const text =
    stage === 'onboarding'
      ? 'This is a practice home, and nobody has made an account in it yet.'
      : 'This is a practice home. There is nothing behind this door.';
  return answerHtml(`${head}<h1>${escapeHtml(name)}</h1><p>${text}</p></html>`);
}

/** Before Home Assistant is there, this page of the Supervisor stands at its port, and nothing else. */
export function showLandingPage(name: string): Response {
  return answerHtml(
    `${head}<body><ha-landing-page></ha-landing-page><h1>Preparing Home Assistant</h1><p>This is a practice home: ${escapeHtml(name)} is still being installed.</p></body></html>`,
  );
}

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Home Assistant</title>';
