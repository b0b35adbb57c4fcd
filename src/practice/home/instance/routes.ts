import type { HttpBindings } from '@hono/node-server';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readForm } from '../../pages/form.ts';
import { answerJson, answerText, answerTripped, refuseWith, turnAway } from '../answers.ts';
import { answerAlexa } from '../assistants/alexa.ts';
import { answerGoogle } from '../assistants/google.ts';
import { showLogin, takeLogin } from '../authorize.ts';
import { describeBrokenYaml } from '../broken-yaml.ts';
import { configurationOf } from '../configuration.ts';
import type { Core } from '../core.ts';
import { showFrontPage, showLandingPage } from '../front-page.ts';
import { type Assistant, type HomeState, hasSupervisor, type Stage, webhookMethods } from '../home-state.ts';
import { readJson } from '../json-body.ts';
import { loseOnPurpose } from '../lost-calls.ts';
import { grantToken, revokeToken } from '../oauth.ts';
import type { RequestGuard } from '../request-guard.ts';
import { refusalOfTarget } from '../request-target.ts';
import { showAppLog } from '../supervisor/app-log.ts';
import { type Login, loginOf } from '../tokens.ts';
import { answerWebhook, isWebhookMethod } from '../webhooks.ts';

export interface HomeEnvironment {
  readonly Bindings: HttpBindings;
  readonly Variables: { login: Login };
}

const longestBody = 1_000_000;

/** What the home answers over HTTP (facts: home-assistant#unauthenticated-checks, home-assistant#login). */
export function createRoutes(core: Core, guard: RequestGuard): Hono<HomeEnvironment> {
  const app = new Hono<HomeEnvironment>();
  app.use(async (context, next) => {
    const refusal = guard.refusal(context.env.incoming);
    return refusal === undefined ? next() : turnAway(refusal);
  });
  app.use(async (context, next) => {
    const refusal = refusalOfTarget(context.env.incoming.url ?? '');
    return refusal === undefined ? next() : refuseWith(refusal);
  });
  app.use(loseOnPurpose(core.calls));
  app.use(withoutServerName);
  app.use(countWrongTokens(guard));
  if (core.state.stage === 'installing') app.get('/', () => showLandingPage(core.state.name));
  else addRoutes(app, core, guard);
  for (const path of new Set(app.routes.map((route) => route.path).filter((path) => path !== '/*')))
    app.all(path, () => refuseWith(405));
  app.notFound(() => refuseWith(404));
  // A body that breaks off.
  app.onError(() => refuseWith(400));
  return app;
}

function addRoutes(app: Hono<HomeEnvironment>, core: Core, guard: RequestGuard): void {
  const { state } = core;
  const user = requireUser(core);
  addThings(app, core, guard);
  app.get('/', () => showFrontPage(state));
  app.get('/onboarding.html', () => showFrontPage(state));
  app.get('/manifest.json', showManifest);
  app.get('/auth/providers', () => listProviders(state.stage));
  app.get('/api/onboarding', () => listOnboardingSteps(state.stage));
  app.get('/auth/authorize', (context) => showLogin(new URL(context.req.url).searchParams, core));
  const limit = bodyLimit({ maxSize: longestBody, onError: () => refuseWith(400) });
  app.post('/auth/authorize', limit, async (context) => {
    const onWrong = () => guard.countWrongLogin(context.env.incoming);
    return takeLogin(await readForm(context.req), core, onWrong);
  });
  app.post('/auth/token', limit, async (context) => grantToken(await readForm(context.req), core));
  app.post('/auth/revoke', limit, async (context) => revokeToken(await readForm(context.req), core));
  app.get('/api/', user, () => answerJson({ message: 'API running.' }));
  app.get('/api/config', user, () => answerJson(configurationOf(core)));
  app.post('/api/config/core/check_config', user, requireAdministrator, () =>
    answerConfigCheck(describeBrokenYaml(state)),
  );
  app.get('/api/websocket', () => answerText(400, withoutUpgrade));
  app.on('GET', appLogPaths, user, requireAdministrator, (context) =>
    hasSupervisor(state)
      ? showAppLog(context.req.param('slug') ?? '', context.req.query('lines'), state)
      : refuseWith(404),
  );
}

/** What things come to that cannot show a key: webhooks without any login, voice assistants with a token. */
function addThings(app: Hono<HomeEnvironment>, core: Core, guard: RequestGuard): void {
  const { state } = core;
  const user = requireUser(core);
  const limit = bodyLimit({ maxSize: longestBody, onError: () => refuseWith(400) });
  app.on([...webhookMethods], '/api/webhook/:id', limit, async (context) => {
    const { method } = context.req;
    const from = guard.addressOf(context.env.incoming) ?? '';
    const visit = { id: context.req.param('id') ?? '', body: await context.req.text(), from };
    return isWebhookMethod(method) ? answerWebhook({ ...visit, method }, core) : refuseWith(405);
  });
  app.use('/api/alexa/smart_home', requireAssistant('alexa', state));
  app.post('/api/alexa/smart_home', user, limit, async (context) => {
    const answer = answerAlexa(await readJson(context.req), context.get('login').user.name, core);
    return answer === undefined ? answerTripped() : answerJson(answer);
  });
  app.use('/api/google_assistant', requireAssistant('google', state));
  app.post('/api/google_assistant', user, limit, async (context) => {
    const answer = answerGoogle(await readJson(context.req), context.get('login').user, core);
    return answer === undefined ? answerTripped() : answerJson(answer);
  });
}

/** One that is not set up has no address, with a token or without. */
function requireAssistant(
  assistant: Assistant,
  state: Pick<HomeState, 'assistants'>,
): MiddlewareHandler<HomeEnvironment> {
  return async (_context, next) => (state.assistants.includes(assistant) ? next() : refuseWith(404));
}

const appLogPaths = ['/api/hassio/addons/:slug/logs', '/api/hassio/addons/:slug/logs/latest'];
const withoutUpgrade = 'No WebSocket UPGRADE hdr: None\n Can "Upgrade" only to "WebSocket".';

/** What Home Assistant answers itself does not say what served it. */
const withoutServerName: MiddlewareHandler<HomeEnvironment> = async (context, next) => {
  await next();
  if (!context.res.headers.has('server')) context.header('server', '');
};

/** Not only its page counts: whoever has no good token, or asks for one with the wrong words (facts: home-assistant#login-limit). */
function countWrongTokens(guard: RequestGuard): MiddlewareHandler<HomeEnvironment> {
  return async (context, next) => {
    await next();
    const { status } = context.res;
    const isGranting = context.req.method === 'POST' && context.req.path === '/auth/token';
    if (status === 401 || (isGranting && status >= 400)) guard.countWrongLogin(context.env.incoming);
  };
}

function requireUser(core: Core): MiddlewareHandler<HomeEnvironment> {
  return async (context, next) => {
    const token = /^Bearer (\S+)$/.exec(context.req.header('authorization') ?? '')?.[1];
    const login = token === undefined ? undefined : loginOf(core, token);
    if (login === undefined) return refuseWith(401);
    context.set('login', login);
    return next();
  };
}

/** After `requireUser`. Home Assistant answers the same 401 to a user who may not. */
const requireAdministrator: MiddlewareHandler<HomeEnvironment> = async (context, next) =>
  context.get('login').user.isAdmin ? next() : refuseWith(401);

function showManifest(): Response {
  const manifest = {
    name: 'Home Assistant',
    short_name: 'Home Assistant',
    start_url: '/?homescreen=1',
    display: 'standalone',
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}

function listProviders(stage: Stage): Response {
  if (stage === 'onboarding')
    return answerJson({ message: 'Onboarding not finished', code: 'onboarding_required' }, 400);
  return answerJson({
    providers: [{ name: 'Home Assistant Local', id: null, type: 'homeassistant' }],
    preselect_remember_me: true,
  });
}

function listOnboardingSteps(stage: Stage): Response {
  const steps = ['user', 'core_config', 'analytics', 'integration'];
  return answerJson(steps.map((step) => ({ step, done: stage !== 'onboarding' })));
}

/** Only what cannot be read is invalid: an integration that is unknown or set up wrongly is none of its business. */
function answerConfigCheck(error: string | null): Response {
  return answerJson({ result: error === null ? 'valid' : 'invalid', errors: error, warnings: null });
}
