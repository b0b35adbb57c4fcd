import { createHash } from 'node:crypto';
import type { Repository } from '../home-state.ts';

/** The repositories that this home can reach, and the apps in them (facts: home-assistant#app-repository). */

/** Today's home of the Cloudflared app. */
export const cloudflaredRepository = 'https://github.com/homeassistant-apps/repository';
/** Its former one, which many homes still have. */
export const formerCloudflaredRepository = 'https://github.com/brenner-tobias/ha-addons';

/** Slugs as homes know them: the repository's and the app's own. */
export const CLOUDFLARED_SLUG = '396f0234_cloudflared';
export const FORMER_CLOUDFLARED_SLUG = '9074a9fa_cloudflared';

export interface StoreApp {
  /** Inside its repository. */
  readonly ownSlug: string;
  readonly name: string;
  readonly description: string;
  readonly version: string;
  readonly url: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly schema: AppSchema;
  readonly network: Readonly<Record<string, number | null>> | null;
}

export type SchemaElement = string | AppSchema | readonly [string | AppSchema];
export interface AppSchema {
  readonly [option: string]: SchemaElement;
}

const cloudflared: StoreApp = {
  ownSlug: 'cloudflared',
  name: 'Cloudflared',
  description: 'Use a Cloudflare Tunnel to remotely connect to Home Assistant without opening any ports',
  version: '7.0.14',
  url: 'https://github.com/homeassistant-apps/app-cloudflared',
  options: { external_hostname: '', additional_hosts: [] },
  schema: {
    external_hostname: 'str?',
    additional_hosts: [{ hostname: 'str', service: 'str', disableChunkedEncoding: 'bool?' }],
    tunnel_name: 'str?',
    catch_all_service: 'str?',
    nginx_proxy_manager: 'bool?',
    tunnel_token: 'str?',
    post_quantum: 'bool?',
    run_parameters: [
      'match(^(--edge-bind-address|--edge-ip-version|--grace-period|--ha-connections|--logfile|--loglevel|--pidfile|--protocol|--region|--retries|--tag)=.*$)?',
    ],
    log_level: 'list(trace|debug|info|notice|warning|error|fatal)?',
  },
  network: { '36500/tcp': null },
};

const fileEditor: StoreApp = {
  ownSlug: 'configurator',
  name: 'File editor',
  description: 'Simple browser-based file editor for Home Assistant',
  version: '5.8.0',
  url: 'https://github.com/home-assistant/addons/tree/master/configurator',
  options: { dirsfirst: false, enforce_basepath: true },
  schema: { dirsfirst: 'bool', enforce_basepath: 'bool' },
  network: null,
};

const known: Readonly<Record<string, { readonly name: string; readonly maintainer: string }>> = {
  [cloudflaredRepository]: {
    name: 'Unofficial Home Assistant Apps (Add-ons)',
    maintainer: 'homeassistant-apps',
  },
  [formerCloudflaredRepository]: { name: 'Home Assistant Add-on: Cloudflared', maintainer: 'Tobias Brenner' },
  'https://github.com/hassio-addons/repository': {
    name: 'Home Assistant Community Apps',
    maintainer: 'Franck Nijhof',
  },
};

export const builtInRepositories: readonly string[] = ['core', 'local'];

export const repositoriesAtFirst: readonly Repository[] = [
  {
    slug: 'core',
    name: 'Official apps',
    source: 'core',
    url: 'https://home-assistant.io/addons',
    maintainer: 'Home Assistant',
  },
  { slug: 'local', name: 'Local apps', source: 'local', url: '', maintainer: 'you' },
  repositoryAt('https://github.com/hassio-addons/repository'),
];

/** A repository's slug is the beginning of a hash over its address: a slash too many makes another one. */
export function repositorySlug(source: string): string {
  return createHash('sha1').update(source.toLowerCase()).digest('hex').slice(0, 8);
}

export function repositoryAt(source: string): Repository {
  const about = known[contentOf(source)] ?? {
    name: source.split('/').slice(-2).join('/'),
    maintainer: 'somebody',
  };
  return { slug: repositorySlug(source), source, url: source, ...about };
}

/** The app of this slug, when its repository is among these. */
export function storeApp(slug: string, repositories: readonly Repository[]): StoreApp | undefined {
  const repository = repositories.find((one) => slug.startsWith(`${one.slug}_`));
  return repository && appsIn(repository).find(({ ownSlug }) => slug === `${repository.slug}_${ownSlug}`);
}

export function appsIn({ slug, source }: Repository): readonly StoreApp[] {
  if (slug === 'core') return [fileEditor];
  switch (contentOf(source)) {
    case cloudflaredRepository:
      return [cloudflared];
    case formerCloudflaredRepository:
      return [{ ...cloudflared, version: '7.0.9' }];
    default:
      return [];
  }
}

/** Different spellings lead to the same files, though under another slug. */
function contentOf(source: string): string {
  return source.toLowerCase().replace(/(?:\.git)?\/*$/, '');
}
