import { showLogin, takeLogin } from './authorize.ts';
import { configurationOf } from './configuration.ts';
import type { Core } from './core.ts';
import { hasSupervisor } from './home-state.ts';
import { grantToken, revokeToken } from './oauth.ts';
import {
  badRequest,
  escaped,
  html,
  json,
  methodNotAllowed,
  notFound,
  type Page,
  plainText,
  unauthorized,
} from './page.ts';
import type { HomeRequest } from './request.ts';
import { appLog } from './supervisor/app-log.ts';
import { type Login, loginOf } from './tokens.ts';

interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string | RegExp;
  readonly answer: (request: HomeRequest, core: Core) => Page | Promise<Page>;
}

/** What the home answers over HTTP (facts/home-assistant.md §3 and §4). */
const routes: readonly Route[] = [
  { method: 'GET', path: '/', answer: (_request, { state }) => frontPage(state) },
  { method: 'GET', path: '/onboarding.html', answer: (_request, { state }) => frontPage(state) },
  { method: 'GET', path: '/manifest.json', answer: () => manifest },
  { method: 'GET', path: '/auth/providers', answer: (_request, { state }) => providers(state.stage) },
  { method: 'GET', path: '/api/onboarding', answer: (_request, { state }) => onboarding(state.stage) },
  { method: 'GET', path: '/auth/authorize', answer: showLogin },
  { method: 'POST', path: '/auth/authorize', answer: takeLogin },
  { method: 'POST', path: '/auth/token', answer: grantToken },
  { method: 'POST', path: '/auth/revoke', answer: revokeToken },
  { method: 'GET', path: '/api/', answer: asUser(() => json({ message: 'API running.' })) },
  { method: 'GET', path: '/api/config', answer: asUser((core) => json(configurationOf(core))) },
  {
    method: 'POST',
    path: '/api/config/core/check_config',
    answer: asAdministrator(({ state }) => checkConfiguration(state.yaml.error)),
  },
  { method: 'GET', path: '/api/websocket', answer: () => noUpgrade },
  {
    method: 'GET',
    path: /^\/api\/hassio\/addons\/[^/]+\/logs(?:\/latest)?$/,
    answer: asAdministrator((core, request) =>
      hasSupervisor(core.state) ? appLog(request, core.state) : notFound,
    ),
  },
];

/** Before Home Assistant is there, a small page of the Supervisor stands at its port, and nothing else. */
const landingRoutes: readonly Route[] = [
  { method: 'GET', path: '/', answer: ({ path: _path }, { state }) => landingPage(state.name) },
];

export async function answerOf(request: HomeRequest, core: Core): Promise<Page> {
  const known = core.state.stage === 'installing' ? landingRoutes : routes;
  const here = known.filter(({ path }) =>
    typeof path === 'string' ? path === request.path : path.test(request.path),
  );
  if (here.length === 0) return notFound;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const route = here.find((one) => one.method === method);
  if (route === undefined) return methodNotAllowed;
  try {
    return await route.answer(request, core);
  } catch {
    // A body that is too long or breaks off.
    return badRequest;
  }
}

function asUser(answer: (core: Core, request: HomeRequest, login: Login) => Page): Route['answer'] {
  return (request, core) => {
    const token = /^Bearer (\S+)$/.exec(request.header('authorization'))?.[1];
    const login = token === undefined ? undefined : loginOf(core, token);
    return login === undefined ? unauthorized : answer(core, request, login);
  };
}

/** Home Assistant answers the same 401 to a user who may not. */
function asAdministrator(answer: (core: Core, request: HomeRequest) => Page): Route['answer'] {
  return asUser((core, request, { user }) => (user.isAdmin ? answer(core, request) : unauthorized));
}

const manifest: Page = {
  ...json({
    name: 'Home Assistant',
    short_name: 'Home Assistant',
    start_url: '/?homescreen=1',
    display: 'standalone',
  }),
  headers: { 'content-type': 'application/manifest+json' },
};

const noUpgrade = plainText(400, 'No WebSocket UPGRADE hdr: None\n Can "Upgrade" only to "WebSocket".');

function providers(stage: string): Page {
  if (stage === 'onboarding')
    return json({ message: 'Onboarding not finished', code: 'onboarding_required' }, 400);
  return json({
    providers: [{ name: 'Home Assistant Local', id: null, type: 'homeassistant' }],
    preselect_remember_me: true,
  });
}

function onboarding(stage: string): Page {
  const steps = ['user', 'core_config', 'analytics', 'integration'];
  return json(steps.map((step) => ({ step, done: stage !== 'onboarding' })));
}

function checkConfiguration(error: string | null): Page {
  return json({ result: error === null ? 'valid' : 'invalid', errors: error, warnings: null });
}

function frontPage({ name, stage }: { readonly name: string; readonly stage: string }): Page {
  const text =
    stage === 'onboarding'
      ? 'This is a practice home, and nobody has made an account in it yet.'
      : 'This is a practice home. There is nothing behind this door.';
  return html(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Home Assistant</title><h1>${escaped(name)}</h1><p>${text}</p></html>`,
  );
}

function landingPage(name: string): Page {
  return html(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Home Assistant</title><body><ha-landing-page></ha-landing-page><h1>Preparing Home Assistant</h1><p>This is a practice home: ${escaped(name)} is still being installed.</p></body></html>`,
  );
}
