import { answerPage, escapeHtml } from '../pages/page.ts';
import type { HomeState } from './home-state.ts';

/** What a browser sees at the home's address before anybody has logged in. */
export function showFrontPage({ name, stage }: Pick<HomeState, 'name' | 'stage'>): Response {
  const text =
    stage === 'onboarding' ? 'Nobody has made an account in it yet.' : 'There is nothing behind this door.';
  return showCard(`<h1>${escapeHtml(name)}</h1><p>This is a practice home. ${text}</p>`);
}

/** Before Home Assistant is there, this page of the Supervisor stands at its port, and nothing else. */
export function showLandingPage(name: string): Response {
  return showCard(
    `<ha-landing-page></ha-landing-page><h1>Preparing Home Assistant</h1><p>This is a practice home: ${escapeHtml(name)} is still being installed.</p>`,
  );
}

function showCard(card: string): Response {
  return answerPage({
    title: 'Home Assistant',
    says: 'This is a pretend home on this computer: nothing here is real.',
    kind: 'login',
    body: `<div class="card">${card}</div>`,
  });
}
