import { z } from 'zod';
import type { Core } from '../core.ts';
import type { App, HomeState } from '../home-state.ts';
import { checkedOptions, OptionsInvalid } from './app-options.ts';
import { type StoreApp, storeApp } from './catalogue.ts';
import { startApp, stopApp } from './cloudflared.ts';
import type { SupervisorCall, SupervisorEndpoint } from './endpoint.ts';
import { refuseWhenBusy, SupervisorRefusal } from './refusal.ts';
import { parsedBody } from './store.ts';

const Options = z.strictObject({
  options: z.record(z.string(), z.unknown()).nullable().optional(),
  boot: z.enum(['auto', 'manual']).optional(),
  watchdog: z.boolean().optional(),
  auto_update: z.boolean().optional(),
  network: z.record(z.string(), z.int().nullable()).nullable().optional(),
});

const onApp = (
  method: SupervisorEndpoint['method'],
  action: string,
  effect: SupervisorEndpoint['effect'],
  handle: SupervisorEndpoint['handle'],
): SupervisorEndpoint => ({ method, path: new RegExp(`^/addons/([^/]+)/${action}$`), effect, handle });

/** Installed apps. */
export const appEndpoints: readonly SupervisorEndpoint[] = [
  {
    method: 'get',
    path: /^\/addons$/,
    effect: 'none',
    handle: ({ core: { state } }) => ({
      addons: Object.values(state.apps).map((app) => {
        const { options: _options, ...shown } = shownApp(app, state);
        return shown;
      }),
    }),
  },
  onApp('get', 'info', 'none', ({ core: { state }, slug }) => shownApp(installedApp(slug, state), state)),
  onApp('get', 'stats', 'none', ({ core: { state }, slug }) => {
    if (installedApp(slug, state).state !== 'started')
      throw new SupervisorRefusal(`App ${slug} is not running`);
    return { cpu_percent: 0.4, memory_usage: 24_000_000, memory_limit: 3_900_000_000, memory_percent: 0.6 };
  }),
  onApp('post', 'options', 'write', setOptions),
  onApp('post', 'options/validate', 'none', ({ core: { state }, slug, data }) => {
    const app = installedApp(slug, state);
    const wrong = wrongWith(Object.keys(data).length === 0 ? app.options : data, app, state);
    return { message: wrong ?? '', valid: wrong === undefined, pwned: false };
  }),
  onApp(
    'post',
    'start',
    'write',
    act((app, core) => startApp(app, core)),
  ),
  onApp(
    'post',
    'stop',
    'write',
    act((app, core) => stopApp(app, core)),
  ),
  onApp(
    'post',
    'restart',
    'write',
    act((app, core) => startApp(stopApp(app, core), core)),
  ),
  onApp('post', 'uninstall', 'write', ({ core, slug }) => {
    const app = installedApp(slug, core.state);
    refuseWhenBusy(core.state, `app_${slug}`, slug);
    stopApp(app, core);
    const { [slug]: _gone, ...others } = core.state.apps;
    core.state.apps = others;
  }),
];

function act(change: (app: App, core: Core) => App): SupervisorEndpoint['handle'] {
  return ({ core, slug }) => {
    const app = installedApp(slug, core.state);
    refuseWhenBusy(core.state, `app_${slug}`, slug);
    core.state.apps = { ...core.state.apps, [slug]: change(app, core) };
  };
}

/** Options are replaced as a whole; everything else only when it is given. */
function setOptions({ core: { state }, slug, data }: SupervisorCall): void {
  const app = installedApp(slug, state);
  const body = parsedBody(Options, data);
  const { options } = body;
  const wrong = options ? wrongWith(options, app, state) : undefined;
  if (wrong !== undefined) throw new SupervisorRefusal(`App ${slug} has invalid options: ${wrong}`);
  const changed: App = {
    ...app,
    ...(options === undefined ? {} : { options: options === null ? {} : known(options, app, state) }),
    ...(body.boot === undefined ? {} : { boot: body.boot }),
    ...(body.watchdog === undefined ? {} : { watchdog: body.watchdog }),
    ...(body.auto_update === undefined ? {} : { autoUpdate: body.auto_update }),
    ...(body.network === undefined ? {} : { network: body.network }),
  };
  state.apps = { ...state.apps, [slug]: changed };
}

function known(options: App['options'], app: App, state: HomeState): App['options'] {
  return checkedOptions(options, aboutApp(app, state)?.schema ?? {}, app);
}

/** The Supervisor repeats the options in its complaint, secrets and all. */
function wrongWith(options: App['options'], app: App, state: HomeState): string | undefined {
  try {
    known(options, app, state);
    return undefined;
  } catch (error) {
    if (!(error instanceof OptionsInvalid)) throw error;
    return `${error.message}. Got ${JSON.stringify(options)}`;
  }
}

function installedApp(slug: string, { apps, repositories }: HomeState): App {
  const app = apps[slug];
  if (app !== undefined) return app;
  throw new SupervisorRefusal(
    storeApp(slug, repositories) === undefined ? `App ${slug} does not exist` : 'App is not installed',
  );
}

function shownApp(app: App, state: HomeState) {
  const about = aboutApp(app, state);
  return {
    slug: app.slug,
    name: app.name,
    hostname: app.slug.replaceAll('_', '-'),
    description: about?.description ?? '',
    repository: app.repository,
    version: app.version,
    version_latest: about?.version ?? app.version,
    update_available: about !== undefined && about.version !== app.version,
    state: app.state,
    boot: app.boot,
    watchdog: app.watchdog,
    auto_update: app.autoUpdate,
    options: { ...about?.options, ...app.options },
    network: app.network,
    available: true,
    detached: about === undefined,
    url: about?.url ?? null,
    stage: 'stable',
    ip_address: app.state === 'started' ? '172.30.33.5' : '0.0.0.0',
  };
}

function aboutApp({ slug }: App, { repositories }: HomeState): StoreApp | undefined {
  return storeApp(slug, repositories);
}
