import type { Form } from '../pages/form.ts';
import { redirectTo } from './answers.ts';
import type { Core } from './core.ts';
import type { User } from './home-state.ts';
import { type LoginRequest, showCodePage, showPasswordPage, showRefusedLoginPage } from './login-page.ts';
import { redirectOf } from './oauth.ts';
import { newCode } from './tokens.ts';

/**
 * The login in the user's browser. Simpler than Home Assistant: two plain forms instead of a program in the page that
 * speaks to `/auth/login_flow`.
 */
export function showLogin(query: URLSearchParams, core: Core): Response {
  const { state } = core;
  if (state.stage === 'onboarding') return redirectTo('/onboarding.html');
  const login = readLogin((name) => query.get(name) ?? undefined);
  const type = query.get('response_type') ?? 'code';
  const owner = state.users.find(({ isOwner }) => isOwner) ?? state.users[0];
  if (login === undefined || type !== 'code' || owner === undefined) return showRefusedLoginPage(state.name);
  return showPasswordPage(state.name, login, owner, 'none');
}

export function takeLogin(form: Form, core: Core, onWrong: () => void): Response {
  const { state } = core;
  const login = readLogin((name) => form.get(name));
  if (login === undefined) return showRefusedLoginPage(state.name);
  const typed = { username: form.get('username') ?? '', password: form.get('password') ?? '' };
  const user = state.users.find(
    ({ username, password }) => username === typed.username && password === typed.password,
  );
  // The real page says no more than this to a user who was switched off either.
  if (user === undefined) {
    onWrong();
    return showPasswordPage(state.name, login, describeTyped(typed), 'wrong-password');
  }
  if (user.mfaCode !== null) {
    const code = form.get('code');
    if (code === undefined) return showCodePage(state.name, login, user, 'none');
    if (code !== user.mfaCode) {
      onWrong();
      return showCodePage(state.name, login, user, 'wrong-code');
    }
  }
  return sendBackToClient(login, newCode(core, login.clientId, user));
}

function readLogin(value: (name: string) => string | undefined): LoginRequest | undefined {
  const clientId = value('client_id') ?? '';
  const target = redirectOf(clientId, value('redirect_uri') ?? '');
  return target === undefined ? undefined : { clientId, redirect: target, state: value('state') };
}

function sendBackToClient({ redirect: target, state }: LoginRequest, code: string): Response {
  const url = new URL(target);
  url.searchParams.set('code', code);
  if (state !== undefined) url.searchParams.set('state', state);
  return redirectTo(url.href, 303);
}

function describeTyped(typed: Pick<User, 'username' | 'password'>): User {
  return { ...typed, id: '', name: '', isOwner: false, isAdmin: false, isActive: false, mfaCode: null };
}
