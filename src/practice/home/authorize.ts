import type { Core } from './core.ts';
import type { User } from './home-state.ts';
import { codePage, type LoginRequest, passwordPage, refusedLoginPage } from './login-page.ts';
import { redirectOf } from './oauth.ts';
import { type Page, redirect } from './page.ts';
import type { HomeRequest } from './request.ts';
import { newCode } from './tokens.ts';

/**
 * The login in the user's browser. Simpler than Home Assistant: two plain forms instead of a program in the page that
 * speaks to `/auth/login_flow`.
 */
export function showLogin({ query }: HomeRequest, core: Core): Page {
  const { state } = core;
  if (state.stage === 'onboarding') return redirect('/onboarding.html');
  const login = loginIn((name) => query.get(name) ?? undefined);
  const type = query.get('response_type') ?? 'code';
  const owner = state.users.find(({ isOwner }) => isOwner) ?? state.users[0];
  if (login === undefined || type !== 'code' || owner === undefined) return refusedLoginPage(state.name);
  return passwordPage(state.name, login, owner, 'none');
}

export async function takeLogin(request: HomeRequest, core: Core): Promise<Page> {
  const { state } = core;
  const form = await request.form();
  const login = loginIn((name) => form.get(name));
  if (login === undefined) return refusedLoginPage(state.name);
  const typed = { username: form.get('username') ?? '', password: form.get('password') ?? '' };
  const user = state.users.find(
    ({ username, password }) => username === typed.username && password === typed.password,
  );
  // The real page says no more than this to a user who was switched off either.
  if (user === undefined) return passwordPage(state.name, login, asTyped(typed), 'wrong-password');
  if (user.mfaCode !== null) {
    const code = form.get('code');
    if (code === undefined) return codePage(state.name, login, user, 'none');
    if (code !== user.mfaCode) return codePage(state.name, login, user, 'wrong-code');
  }
  return backToClient(login, newCode(core, login.clientId, user));
}

function loginIn(value: (name: string) => string | undefined): LoginRequest | undefined {
  const clientId = value('client_id') ?? '';
  const target = redirectOf(clientId, value('redirect_uri') ?? '');
  return target === undefined ? undefined : { clientId, redirect: target, state: value('state') };
}

function backToClient({ redirect: target, state }: LoginRequest, code: string): Page {
  const url = new URL(target);
  url.searchParams.set('code', code);
  if (state !== undefined) url.searchParams.set('state', state);
  return redirect(url.href, 303);
}

function asTyped(typed: Pick<User, 'username' | 'password'>): User {
  return { ...typed, id: '', name: '', isOwner: false, isAdmin: false, isActive: false, mfaCode: null };
}
