import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { CarriedEntry } from '../../../contract/adoption.ts';
import type { OthersTunnel } from '../../../contract/home.ts';
import { toAsciiName } from '../../net/ascii-name.ts';
import type { HomeAssistant } from '../connection/home-assistant.ts';
import type { SupervisorWrite } from '../connection/shown-request.ts';
import { parseTunnelId } from './tunnel-token.ts';

/**
 * Where the Cloudflared app comes from, as the store takes it: no `.git`, no slash
 * (facts: home-assistant#app-repository).
 */
export const CONNECTOR_REPOSITORY = 'https://github.com/homeassistant-apps/repository';
/** The Supervisor names a repository by a hash of its address, and an app by its repository. */
const REPOSITORY_SLUG = '396f0234';
export const CONNECTOR_SLUG = `${REPOSITORY_SLUG}_cloudflared`;
/** The same app from the repository it was in until the end of 2025. */
export const FORMER_CONNECTOR_SLUG = '9074a9fa_cloudflared';

const Repository = z.looseObject({
  slug: z.string(),
  name: z.string().catch(''),
  source: z.string().catch(''),
});
/** Newer versions answer with the list, older ones with an object around it. */
const Repositories = z.union([
  z.array(Repository),
  z.looseObject({ repositories: z.array(Repository) }).transform(({ repositories }) => repositories),
]);

export interface RepositorySeen {
  readonly slug: string;
  readonly name: string;
  readonly source: string;
}

/** The store's repositories. The connector's has `CONNECTOR_REPOSITORY` as its source, however its address was written. */
export async function readRepositories(home: HomeAssistant): Promise<readonly RepositorySeen[]> {
  const repositories = await home.supervisor(Repositories, {
    method: 'get',
    endpoint: '/store/repositories',
  });
  return repositories.map(({ slug, name, source }) => ({
    slug,
    name,
    source: slug === REPOSITORY_SLUG ? CONNECTOR_REPOSITORY : source,
  }));
}

/** Adds the app's repository unless it is there: we do not know how the Supervisor answers a duplicate. */
export async function addRepository(home: HomeAssistant): Promise<void> {
  if (await hasRepository(home)) return;
  await send(home, appRequests.addRepository());
}

export async function removeRepository(home: HomeAssistant): Promise<void> {
  if (await hasRepository(home)) await send(home, appRequests.removeRepository());
}

async function hasRepository(home: HomeAssistant): Promise<boolean> {
  return (await readRepositories(home)).some(({ source }) => source === CONNECTOR_REPOSITORY);
}

const Installed = z.looseObject({ addons: z.array(z.looseObject({ slug: z.string() })) });

/** Every app that is installed, whoever it is from. */
export async function readInstalledSlugs(home: HomeAssistant): Promise<readonly string[]> {
  const { addons } = await home.supervisor(Installed, { method: 'get', endpoint: '/addons' });
  return addons.map(({ slug }) => slug);
}

const StoreEntry = z.looseObject({
  version_latest: z.string().nullish(),
  available: z.boolean().catch(true),
});

/** What the store says of an app. `available`: whether it runs on this machine at all. */
export async function readStoreEntry(
  home: HomeAssistant,
  slug: string,
): Promise<{ readonly version: string | null; readonly available: boolean }> {
  const entry = await home.supervisor(StoreEntry, {
    method: 'get',
    endpoint: `/store/addons/${checkSlug(slug)}`,
  });
  return { version: entry.version_latest ?? null, available: entry.available };
}

const states = ['started', 'stopped', 'error', 'startup', 'unknown'] as const;
const Options = z.record(z.string(), z.unknown());
type Options = z.infer<typeof Options>;

const AppInfo = z.looseObject({
  version: z.string().nullish(),
  state: z.enum(states).catch('unknown'),
  boot: z.enum(['auto', 'manual']).catch('manual'),
  watchdog: z.boolean().catch(false),
  auto_update: z.boolean().catch(false),
  options: Options.catch({}),
  /** One entry for each option that it takes; not told by every version. */
  schema: z
    .array(z.looseObject({ name: z.string() }))
    .nullish()
    .catch(null),
});

/** A tunnel that the app makes by itself, and where it leads each name but the home's own. */
export interface OwnTunnelSeen extends OthersTunnel {
  readonly entries: readonly CarriedEntry[];
}

export interface ConnectorAppSeen {
  readonly slug: string;
  readonly version: string | null;
  readonly state: (typeof states)[number];
  readonly boot: 'auto' | 'manual';
  readonly watchdog: boolean;
  readonly autoUpdate: boolean;
  /** Whose tunnel its token is for; `null` where it has none. */
  readonly tunnelId: string | null;
  /** SHA-256 of the token as it stands there, to compare it; `null` where it has none. */
  readonly tokenHash: string | null;
  /** Somebody set it up in another way: it makes its own tunnel. One with a token that nobody can read runs none. */
  readonly configuredOtherwise: boolean;
  /** What it hands to cloudflared, such as `--protocol=http2`; `null` where its version takes nothing. */
  readonly runParameters: readonly string[] | null;
  /** The tunnel that it makes by itself, where it has no token. */
  readonly ownTunnel: OwnTunnelSeen | null;
}

/** The app, `undefined` where it is not installed. The list is read first: asking for an unknown app fills the log. */
export async function readConnectorApp(
  home: HomeAssistant,
  slug: string,
): Promise<ConnectorAppSeen | undefined> {
  if (!(await readInstalledSlugs(home)).includes(slug)) return undefined;
  const info = await readInfo(home, slug);
  const { version, state, boot, watchdog, auto_update: autoUpdate, options } = info;
  const tunnelId = tunnelIdIn(options);
  const tokenHash = tokenHashIn(options);
  return {
    slug,
    version: version ?? null,
    state,
    boot,
    watchdog,
    autoUpdate,
    tunnelId,
    tokenHash,
    configuredOtherwise: tokenHash === null && isConfigured(options),
    runParameters: runParametersIn(info),
    ownTunnel: tokenHash === null && isConfigured(options) ? ownTunnelIn(options) : null,
  };
}

/** An option that is not in its schema would be dropped without a word (facts: home-assistant#app-options). */
function runParametersIn({ options, schema }: z.infer<typeof AppInfo>): readonly string[] | null {
  if (schema?.every(({ name }) => name !== 'run_parameters')) return null;
  return z.array(z.string()).catch([]).parse(options.run_parameters);
}

function readInfo(home: HomeAssistant, slug: string): Promise<z.infer<typeof AppInfo>> {
  return home.supervisor(AppInfo, { method: 'get', endpoint: `/addons/${checkSlug(slug)}/info` });
}

/** Whose tunnel the app runs, without its token. */
export function tunnelIdIn({ tunnel_token: token }: Readonly<Options>): string | null {
  return typeof token === 'string' ? (parseTunnelId(token) ?? null) : null;
}

function tokenHashIn({ tunnel_token: token }: Readonly<Options>): string | null {
  return typeof token === 'string' && token !== '' ? hashToken(token) : null;
}

/** To compare tokens without keeping one. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Whether any of the options is set that make the app do something without a token (facts: home-assistant#app-options). */
function isConfigured(options: Readonly<Options>): boolean {
  const { external_hostname, additional_hosts, catch_all_service, nginx_proxy_manager } = options;
  return (
    Boolean(external_hostname || catch_all_service || nginx_proxy_manager) ||
    (Array.isArray(additional_hosts) && additional_hosts.length > 0)
  );
}

/** As somebody typed it there, and as records and visitors write it. */
const Hostname = z
  .string()
  .catch('')
  .transform((typed) => toAsciiName(typed.trim()));

const OwnTunnel = z.looseObject({
  // What it calls a tunnel that nobody named (facts: home-assistant#app-options).
  tunnel_name: z.string().min(1).catch('homeassistant'),
  external_hostname: Hostname,
  additional_hosts: z
    .array(
      z.looseObject({
        hostname: Hostname,
        service: z.string().catch(''),
        disableChunkedEncoding: z.boolean().catch(false),
      }),
    )
    .catch([]),
  catch_all_service: z.string().catch(''),
  nginx_proxy_manager: z.boolean().catch(false),
});

/** Where the app leads every other name with `nginx_proxy_manager` (facts: home-assistant#app-local-mode). */
const NGINX_PROXY_MANAGER = 'http://a0d7b954-nginxproxymanager:80';

function ownTunnelIn(options: Readonly<Options>): OwnTunnelSeen {
  const own = OwnTunnel.parse(options);
  const { tunnel_name: name, external_hostname, additional_hosts } = own;
  const hostnames = [external_hostname, ...additional_hosts.map(({ hostname }) => hostname)];
  const rest = own.nginx_proxy_manager ? NGINX_PROXY_MANAGER : own.catch_all_service;
  return {
    name,
    addresses: hostnames.filter((hostname) => hostname !== ''),
    entries: [
      ...additional_hosts.map(
        ({ hostname, service, disableChunkedEncoding }): CarriedEntry => ({
          hostname,
          service,
          chunkedEncoding: disableChunkedEncoding ? 'off' : 'on',
        }),
      ),
      ...(rest === '' ? [] : [{ hostname: null, service: rest, chunkedEncoding: 'on' } as const]),
    ].filter(({ hostname, service }) => hostname !== '' && service !== ''),
  };
}

/** What is set of an app's options. The others are not ours to change. */
export interface OwnOptions {
  /** Absent: it is to have none. */
  readonly tunnel_token?: string;
  /** `null` leaves them as they are. */
  readonly run_parameters: readonly string[] | null;
}

/**
 * Options are replaced as a whole, so everything stays that was there. The two that the app's schema asks for are always
 * sent: without `additional_hosts` the Supervisor refuses (facts: home-assistant#app-options).
 */
function mergeOptions(current: Readonly<Options>, { tunnel_token, run_parameters }: OwnOptions): Options {
  const { tunnel_token: _former, run_parameters: parametersBefore, ...rest } = current;
  const parameters = run_parameters ?? parametersBefore;
  return {
    external_hostname: '',
    additional_hosts: [],
    ...rest,
    ...(tunnel_token === undefined ? {} : { tunnel_token }),
    ...(parameters === undefined || run_parameters?.length === 0 ? {} : { run_parameters: parameters }),
  };
}

/** Gives the app the tunnel's token and its parameters, and lets it start with Home Assistant, stay up and stay new. */
export function giveToken(home: HomeAssistant, slug: string, options: Required<OwnOptions>): Promise<void> {
  return setOptions(home, slug, options, staysUp);
}

/** It starts with Home Assistant, is started again when it fails, and stays new. */
export const staysUp: Keeping = { boot: 'auto', watchdog: true, autoUpdate: true };

/** Restores the app's token, or takes it away, how the app was kept, and what it handed to cloudflared. */
export function restoreApp(
  home: HomeAssistant,
  slug: string,
  options: OwnOptions,
  keeping: Keeping,
): Promise<void> {
  return setOptions(home, slug, options, keeping);
}

/** How the Supervisor keeps an app. */
export interface Keeping {
  readonly boot: 'auto' | 'manual';
  readonly watchdog: boolean;
  readonly autoUpdate: boolean;
}

async function setOptions(
  home: HomeAssistant,
  slug: string,
  own: OwnOptions,
  keeping: Keeping,
): Promise<void> {
  const { options } = await readInfo(home, slug);
  await home.supervisor(z.unknown(), appRequests.setOptions(slug, mergeOptions(options, own), keeping));
}

/** The requests that change something, so that they can be shown before they are sent. */
export const appRequests = {
  addRepository: (): SupervisorWrite => ({
    ...long,
    method: 'post',
    endpoint: '/store/repositories',
    data: { repository: CONNECTOR_REPOSITORY },
  }),
  removeRepository: (): SupervisorWrite => ({
    ...long,
    method: 'delete',
    endpoint: `/store/repositories/${REPOSITORY_SLUG}`,
  }),
  install: (slug: string): SupervisorWrite => ({
    ...long,
    method: 'post',
    endpoint: `/store/addons/${checkSlug(slug)}/install`,
  }),
  uninstall: (slug: string) => act(slug, 'uninstall'),
  start: (slug: string) => act(slug, 'start'),
  stop: (slug: string) => act(slug, 'stop'),
  restart: (slug: string) => act(slug, 'restart'),
  setOptions: (
    slug: string,
    options: Readonly<Options>,
    { boot, watchdog, autoUpdate }: Keeping,
  ): SupervisorWrite => ({
    method: 'post',
    endpoint: `/addons/${checkSlug(slug)}/options`,
    data: { options, boot, watchdog, auto_update: autoUpdate },
  }),
} as const;

/** What the Supervisor takes minutes for on a small machine. */
const long = { timeout: null } as const;

function act(slug: string, action: 'uninstall' | 'start' | 'stop' | 'restart'): SupervisorWrite {
  return { ...long, method: 'post', endpoint: `/addons/${checkSlug(slug)}/${action}` };
}

/** Fetches and installs the app. */
export const installApp = (home: HomeAssistant, slug: string): Promise<void> =>
  send(home, appRequests.install(slug));

export const uninstallApp = (home: HomeAssistant, slug: string): Promise<void> =>
  send(home, appRequests.uninstall(slug));

export const startApp = (home: HomeAssistant, slug: string): Promise<void> =>
  send(home, appRequests.start(slug));

export const stopApp = (home: HomeAssistant, slug: string): Promise<void> =>
  send(home, appRequests.stop(slug));

export const restartApp = (home: HomeAssistant, slug: string): Promise<void> =>
  send(home, appRequests.restart(slug));

async function send(home: HomeAssistant, request: SupervisorWrite): Promise<void> {
  await home.supervisor(z.unknown(), request);
}

/** The newest lines of an app's log, oldest first. Only the REST API gives them. */
export function appLog(home: HomeAssistant, slug: string, lines: number): Promise<string> {
  return home.text(`/api/hassio/addons/${checkSlug(slug)}/logs?lines=${Math.max(1, Math.trunc(lines))}`);
}

/** A slug becomes part of a path, so nothing but a slug is accepted. */
function checkSlug(slug: string): string {
  if (!/^[a-z0-9_]+$/.test(slug)) throw new RangeError('no slug of an app');
  return slug;
}
