import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { wait } from '../clock.ts';
import type { Core } from '../core.ts';
import type { App, HomeState, Job } from '../home-state.ts';
import { appsIn, builtInRepositories, repositoryAt, type StoreApp, storeApp } from './catalogue.ts';
import type { SupervisorEndpoint } from './endpoint.ts';
import { refuseWhenBusy, refuseWithoutInternet, SupervisorRefusal } from './refusal.ts';

const AddRepository = z.strictObject({ repository: z.string() });
const Install = z.strictObject({ background: z.boolean().optional(), version: z.string().optional() });

/** Repositories, what they offer, and installing it. */
export const storeEndpoints: readonly SupervisorEndpoint[] = [
  {
    method: 'get',
    path: /^\/store\/repositories$/,
    effect: 'none',
    handle: ({ core }) => core.state.repositories,
  },
  {
    method: 'post',
    path: /^\/store\/repositories$/,
    effect: 'write',
    handle: ({ core: { state }, data }) => {
      const { repository } = parsedBody(AddRepository, data);
      refuseWhenBusy(state, 'store_manager');
      if (!/^https?:$/.test(URL.parse(repository)?.protocol ?? ''))
        throw new SupervisorRefusal('No valid repository URL!');
      const added = repositoryAt(repository);
      if (state.repositories.some(({ slug }) => slug === added.slug))
        throw new SupervisorRefusal(`Can't add ${repository}, already in the store`);
      refuseWithoutInternet(state, 'StoreManager.add_repository');
      state.repositories = [...state.repositories, added];
    },
  },
  {
    method: 'delete',
    path: /^\/store\/repositories\/([^/]+)$/,
    effect: 'write',
    handle: ({ core: { state }, slug }) => removeRepository(slug, state),
  },
  {
    method: 'get',
    path: /^\/store(?:\/addons)?$/,
    effect: 'none',
    handle: ({ core: { state } }) => ({
      addons: state.repositories.flatMap((repository) =>
        appsIn(repository).map((app) => offer(`${repository.slug}_${app.ownSlug}`, app, state)),
      ),
      repositories: state.repositories,
    }),
  },
  {
    method: 'get',
    path: /^\/store\/addons\/([^/]+)$/,
    effect: 'none',
    handle: ({ core: { state }, slug }) => offer(slug, offeredApp(slug, state), state),
  },
  {
    method: 'get',
    path: /^\/store\/addons\/([^/]+)\/availability$/,
    effect: 'none',
    handle: ({ core: { state }, slug }) => {
      offeredApp(slug, state);
    },
  },
  {
    method: 'post',
    path: /^\/store\/addons\/([^/]+)\/install$/,
    effect: 'write',
    handle: ({ core, slug, data }) => install(slug, parsedBody(Install, data).background === true, core),
  },
  {
    method: 'post',
    path: /^\/addons\/([^/]+)\/install$/,
    effect: 'write',
    handle: ({ core, slug }) => install(slug, false, core),
  },
];

/** @throws {SupervisorRefusal} */
export function parsedBody<T>(schema: z.ZodType<T>, data: unknown): T {
  const body = schema.safeParse(data);
  if (body.success) return body.data;
  const [issue] = body.error.issues;
  const path = (issue?.path ?? []).map((key) => `['${String(key)}']`).join('');
  throw new SupervisorRefusal(`${issue?.message ?? 'invalid'} @ data${path}`);
}

function removeRepository(slug: string, state: HomeState): void {
  const found = state.repositories.find((one) => one.slug === slug);
  if (found === undefined) throw new SupervisorRefusal(`Repository ${slug} does not exist in the store`);
  refuseWhenBusy(state, 'store_manager');
  if (builtInRepositories.includes(slug)) throw new SupervisorRefusal("Can't remove built-in repositories!");
  if (Object.values(state.apps).some(({ repository }) => repository === slug))
    throw new SupervisorRefusal(`Can't remove '${found.source}'. It's used by installed apps`);
  state.repositories = state.repositories.filter((one) => one !== found);
}

function offeredApp(slug: string, { repositories }: HomeState): StoreApp {
  const app = storeApp(slug, repositories);
  if (app === undefined) throw new SupervisorRefusal(`App ${slug} does not exist in the store`);
  return app;
}

function offer(slug: string, app: StoreApp, { apps }: HomeState): object {
  const installed = apps[slug];
  return {
    slug,
    name: app.name,
    description: app.description,
    repository: repositoryOf(slug),
    url: app.url,
    arch: ['aarch64', 'amd64'],
    available: true,
    installed: installed !== undefined,
    version: installed?.version ?? null,
    version_latest: app.version,
    update_available: installed !== undefined && installed.version !== app.version,
    stage: 'stable',
    advanced: false,
    documentation: true,
  };
}

async function install(slug: string, inBackground: boolean, core: Core): Promise<object | undefined> {
  const { state } = core;
  const app = offeredApp(slug, state);
  if (state.apps[slug] !== undefined) throw new SupervisorRefusal(`App ${slug} is already installed`);
  refuseWhenBusy(state, `app_${slug}`, slug);
  if (!inBackground) refuseWithoutInternet(state, 'AppManager.install');
  const job = newJob(slug, core);
  const work = pull(slug, app, job, core);
  if (inBackground) return { job_id: job.uuid };
  await work;
  return undefined;
}

function newJob(slug: string, { state, clock }: Core): Job {
  const job: Job = {
    uuid: randomUUID().replaceAll('-', ''),
    name: 'app_manager_install',
    reference: slug,
    done: false,
    errors: [],
    created: clock.now().toISOString(),
  };
  state.jobs = [...state.jobs, job];
  return job;
}

/** What fails in the background is written into the job. */
async function pull(slug: string, app: StoreApp, job: Job, core: Core): Promise<void> {
  const { state } = core;
  await wait(state.trouble.installMs, core.clock);
  const errors: { type: string; message: string }[] = [];
  if (state.trouble.internet === 'reachable') state.apps = { ...state.apps, [slug]: newApp(slug, app) };
  else
    errors.push({
      type: 'AppManagerJobError',
      message: "'AppManager.install' blocked from execution, no host internet connection",
    });
  state.jobs = state.jobs.map((one) => (one.uuid === job.uuid ? { ...job, done: true, errors } : one));
}

/** As the Supervisor leaves it: installed, not started. */
export function newApp(slug: string, { name, version, network }: StoreApp): App {
  return {
    slug,
    name,
    repository: repositoryOf(slug),
    version,
    state: 'stopped',
    boot: 'auto',
    watchdog: false,
    autoUpdate: false,
    options: {},
    network,
    log: [],
  };
}

function repositoryOf(slug: string): string {
  return slug.split('_')[0] ?? slug;
}
