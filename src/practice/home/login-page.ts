import { answerPage, escapeHtml, hiddenField } from '../pages/page.ts';
import type { User } from './home-state.ts';

/** What the login is for; carried from page to page in hidden fields. */
export interface LoginRequest {
  readonly clientId: string;
  readonly redirect: URL;
  readonly state: string | undefined;
}

export type LoginProblem = 'none' | 'wrong-password' | 'wrong-code';

const sayings: Record<LoginProblem, string> = {
  none: '',
  'wrong-password': 'Invalid username or password',
  'wrong-code': 'Invalid code, please try again',
};

/** Everything is filled in: in practice a person only presses the button. */
export function showPasswordPage(
  homeName: string,
  login: LoginRequest,
  user: User,
  problem: LoginProblem,
): Response {
  return showForm(homeName, login, problem, [
    field('Username', 'username', user.username, 'text', problem),
    field('Password', 'password', user.password, 'password', problem),
  ]);
}

/** The second page of a user with an authenticator app. */
export function showCodePage(
  homeName: string,
  login: LoginRequest,
  user: User,
  problem: LoginProblem,
): Response {
  return showForm(homeName, login, problem, [
    hiddenField('username', user.username),
    hiddenField('password', user.password),
    field('Two-factor authentication code', 'code', user.mfaCode ?? '', 'text', problem),
  ]);
}

export function showRefusedLoginPage(homeName: string): Response {
  const card = `<p class="bad" role="alert">Invalid client id or redirect URI</p>
<p><a href="/">Back</a></p>`;
  return answerPage({ ...pageOf(homeName, card), status: 400 });
}

function showForm(
  homeName: string,
  { clientId, redirect, state }: LoginRequest,
  problem: LoginProblem,
  fields: readonly string[],
): Response {
  const card = `<p class="note">You're about to give <b>${escapeHtml(clientId)}</b> access to your Home Assistant instance.</p>
${problem === 'none' ? '' : `<p class="bad" role="alert" id="${PROBLEM}">${sayings[problem]}</p>`}
<form method="post" action="/auth/authorize">
${hiddenField('client_id', clientId)}${hiddenField('redirect_uri', redirect.href)}${state === undefined ? '' : hiddenField('state', state)}
${fields.join('\n')}
<button type="submit" autofocus>Log in</button>
</form>
<p class="cancel"><a href="/">Cancel</a></p>`;
  return answerPage({ ...pageOf(homeName, card), formTargets: [redirect.origin] });
}

const PROBLEM = 'problem';

function pageOf(homeName: string, card: string) {
  return {
    title: 'Home Assistant',
    says: 'This is a pretend home on this computer: nothing here is real, and every field is filled in.',
    kind: 'login',
    body: `<div class="card">
${house}
<h1>${escapeHtml(homeName)}</h1>
${card}
</div>`,
  } as const;
}

/** Our own, and nobody’s mark. */
const house = `<svg class="house" viewBox="0 0 48 48" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">
<path d="M7 23.5 24 8l17 15.5M12 20v20h24V20"/><path d="M20.5 40V29h7v11M29.5 22h.01M18.5 22h.01"/></svg>`;

function field(
  label: string,
  name: string,
  value: string,
  type: 'text' | 'password',
  problem: LoginProblem,
): string {
  const wrong = problem === 'none' ? '' : ` aria-invalid="true" aria-describedby="${PROBLEM}"`;
  return `<div><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${escapeHtml(value)}" autocomplete="off" required${wrong}></div>`;
}
