import { answerHtml, escapeHtml } from './answers.ts';
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
  'wrong-password': '<p role="alert">Invalid username or password</p>',
  'wrong-code': '<p role="alert">Invalid code, please try again</p>',
};

/** Everything is filled in: in practice a person only presses the button. */
export function showPasswordPage(
  homeName: string,
  login: LoginRequest,
  user: User,
  problem: LoginProblem,
): Response {
  return showPage(homeName, login, [
    sayings[problem],
    field('Username', 'username', user.username, 'text'),
    field('Password', 'password', user.password, 'password'),
  ]);
}

/** The second page of a user with an authenticator app. */
export function showCodePage(
  homeName: string,
  login: LoginRequest,
  user: User,
  problem: LoginProblem,
): Response {
  return showPage(homeName, login, [
    sayings[problem],
    hidden('username', user.username),
    hidden('password', user.password),
    field('Two-factor authentication code', 'code', user.mfaCode ?? '', 'text'),
  ]);
}

export function showRefusedLoginPage(homeName: string): Response {
  const body = '<p role="alert">Invalid client id or redirect URI</p><p><a href="/">Back</a></p>';
  return answerHtml(frameBody(homeName, body), { status: 400 });
}

function showPage(
  homeName: string,
  { clientId, redirect, state }: LoginRequest,
  fields: readonly string[],
): Response {
  const body = `<p class="warning">You're about to give <b>${escapeHtml(clientId)}</b> access to your Home Assistant instance.</p>
<form method="post" action="/auth/authorize">
${hidden('client_id', clientId)}${hidden('redirect_uri', redirect.href)}${state === undefined ? '' : hidden('state', state)}
${fields.join('\n')}
<button type="submit" autofocus>Log in</button>
</form>
<p><a href="/">Cancel</a></p>`;
  return answerHtml(frameBody(homeName, body), { formTargets: [redirect.origin] });
}

function frameBody(homeName: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Home Assistant</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 24rem; margin: 8vh auto; padding: 0 1rem; }
label, input, button { display: block; width: 100%; box-sizing: border-box; font: inherit; }
input { margin: .25rem 0 1rem; padding: .5rem; }
button { padding: .6rem; }
.warning { border: 1px solid #b58900; background: #fff3cd; color: #3a2f00; padding: .5rem; }
.practice { border: 2px dashed; padding: .5rem; }
</style></head>
<body><main>
<p class="practice">Practice. This is a pretend home on this computer: nothing here is real, and every field is filled in.</p>
<h1>${escapeHtml(homeName)}</h1>
${body}
</main></body>
</html>`;
}

function field(label: string, name: string, value: string, type: 'text' | 'password'): string {
  return `<label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${escapeHtml(value)}" autocomplete="off" required>`;
}

function hidden(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
}
