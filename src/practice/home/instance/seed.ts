import { randomBytes } from 'node:crypto';
import { networkOf } from '../../net/networks.ts';
import type { Clock } from '../clock.ts';
import type { App, HomeState, Integration, Webhook, Yaml } from '../home-state.ts';
import { configOf, type HttpConfig, slotOf } from '../http-config.ts';
import {
  CLOUDFLARED_SLUG,
  FORMER_CLOUDFLARED_SLUG,
  formerCloudflaredRepository,
  repositoryAt,
  type StoreApp,
  storeApp,
} from '../supervisor/catalogue.ts';
import { newApp } from '../supervisor/store.ts';

/** Things of other people in the home. What is left out stays as it is. */
export interface HomeSeed {
  /** By their addresses. */
  readonly repositories?: readonly string[];
  /** Installed ones; those that no repository offers are made up. */
  readonly apps?: readonly (Partial<App> & Pick<App, 'slug'>)[];
  /** Changes of what is known to work. */
  readonly http?: Partial<HttpConfig>;
  /** A change beyond that: still on trial, or taken back already. */
  readonly pending?: { readonly config: Partial<HttpConfig>; readonly fate: 'waiting' | 'failed' };
  readonly urls?: Partial<HomeState['urls']>;
  readonly yaml?: Partial<Yaml>;
  readonly webhooks?: readonly WebhookFields[];
  readonly integrations?: readonly IntegrationFields[];
}

/** Anybody may call it from anywhere by POST or PUT, where nothing else is said. */
export type WebhookFields = Partial<Webhook> & Pick<Webhook, 'domain' | 'name'>;

/** Set up by somebody, and running, where nothing else is said. */
export type IntegrationFields = Partial<Integration> & Pick<Integration, 'domain' | 'title'>;

/** The standard seed: another app and repository, a proxy in the house, a page that reads along, another tunnel. */
export const othersThings: HomeSeed = {
  repositories: ['https://github.com/esphome/home-assistant-addon', formerCloudflaredRepository],
  apps: [
    { slug: 'core_configurator', state: 'started', options: { dirsfirst: true, enforce_basepath: true } },
    {
      slug: FORMER_CLOUDFLARED_SLUG,
      state: 'started',
      watchdog: true,
      options: { external_hostname: 'old.linden.house', additional_hosts: [], tunnel_name: 'homeassistant' },
      log: ['[08:00:00] INFO: Connecting Cloudflare Tunnel...'],
    },
  ],
  http: {
    cors_allowed_origins: ['https://cast.home-assistant.io', 'https://grafana.linden.house'],
    use_x_forwarded_for: true,
    trusted_proxies: ['192.168.1.7/32'],
    login_attempts_threshold: 10,
  },
};

/** What most homes have after a year: two phones, an older phone's locations, a bell, and a machine that says when it is done. */
export const lifeInTheHouse: HomeSeed = {
  webhooks: [
    { domain: 'mobile_app', name: 'Mobile App: Robin’s iPhone' },
    { domain: 'mobile_app', name: 'Mobile App: Kim’s Pixel' },
    { domain: 'owntracks', name: 'OwnTracks' },
    { domain: 'automation', name: 'Doorbell', localOnly: true },
    { domain: 'automation', name: 'Washing machine is done', methods: ['GET', 'HEAD'] },
  ],
  integrations: [
    { domain: 'mobile_app', title: 'Robin’s iPhone', source: 'registration' },
    { domain: 'mobile_app', title: 'Kim’s Pixel', source: 'registration' },
    { domain: 'owntracks', title: 'OwnTracks' },
  ],
};

export function sow(seed: HomeSeed, state: HomeState, clock: Clock, trialMs: number): void {
  const now = clock.now();
  const known = new Set(state.repositories.map(({ slug }) => slug));
  const added = (seed.repositories ?? []).map(repositoryAt).filter(({ slug }) => !known.has(slug));
  state.repositories = [...state.repositories, ...added];
  const apps = (seed.apps ?? []).map((fields) => [fields.slug, appOf(fields, state)] as const);
  state.apps = { ...state.apps, ...Object.fromEntries(apps) };
  state.urls = { ...state.urls, ...seed.urls };
  state.yaml = { ...state.yaml, ...seed.yaml };
  state.webhooks = [...state.webhooks, ...(seed.webhooks ?? []).map(webhookOf)];
  const integrations = (seed.integrations ?? []).map((fields) => integrationOf(fields, now));
  state.integrations = [...state.integrations, ...integrations];
  if (seed.http !== undefined) {
    const stable = withChanges(configOf(state.http.stable), seed.http);
    state.http = {
      ...state.http,
      stable: slotOf(stable, now),
      running: state.http.active === 'pending' ? state.http.running : stable,
    };
  }
  if (seed.pending !== undefined) sowPending(seed.pending, state, now, trialMs);
}

function webhookOf(fields: WebhookFields): Webhook {
  return { id: randomBytes(32).toString('hex'), localOnly: false, methods: ['POST', 'PUT'], ...fields };
}

function integrationOf(fields: IntegrationFields, now: Date): Integration {
  return {
    entryId: randomBytes(13).toString('hex').toUpperCase(),
    source: 'user',
    state: 'loaded',
    createdAt: now.toISOString(),
    ...fields,
  };
}

function sowPending(
  { config, fate }: NonNullable<HomeSeed['pending']>,
  state: HomeState,
  now: Date,
  trialMs: number,
): void {
  const wanted = withChanges(configOf(state.http.stable), config);
  const pending = slotOf(wanted, now);
  state.http =
    fate === 'failed'
      ? {
          ...state.http,
          pending: { ...pending, error: 'not_promoted', error_message: null },
        }
      : {
          ...state.http,
          pending,
          active: 'pending',
          running: wanted,
          revertAt: new Date(now.getTime() + trialMs).toISOString(),
        };
}

function withChanges(config: HttpConfig, changes: Partial<HttpConfig>): HttpConfig {
  const proxies = changes.trusted_proxies?.flatMap((text) => networkOf(text) ?? []);
  return { ...config, ...changes, ...(proxies === undefined ? {} : { trusted_proxies: proxies }) };
}

function appOf(fields: Partial<App> & Pick<App, 'slug'>, { repositories }: HomeState): App {
  return {
    ...newApp(fields.slug, storeApp(fields.slug, repositories) ?? unknownApp(fields.slug)),
    ...fields,
  };
}

function unknownApp(slug: string): StoreApp {
  return {
    ownSlug: slug,
    name: slug === CLOUDFLARED_SLUG ? 'Cloudflared' : slug,
    description: '',
    version: '1.0.0',
    url: '',
    options: {},
    schema: {},
    network: null,
  };
}
