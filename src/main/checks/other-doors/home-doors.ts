import type { DoorApp } from '../../../contract/other-door.ts';
import { classifyAddress } from '../../../contract/public-address.ts';
import type { Setup } from '../../../contract/setup.ts';
import { readConnectorApp } from '../../home-assistant/commands/apps.ts';
import { type RemoteAccess, readRemoteAccess } from '../../home-assistant/commands/cloud.ts';
import { readCoreConfig } from '../../home-assistant/commands/core-config.ts';
import { type RunningApp, readRunningApps } from '../../home-assistant/commands/running-apps.ts';
import type { HomeAssistant } from '../../home-assistant/connection/home-assistant.ts';
import type { DoorCandidate, KnockTarget } from './door-candidate.ts';
import { isCovered } from './is-covered.ts';

/** What Home Assistant itself knows of how it can be reached from outside. */
export interface HomeSeen {
  readonly externalUrl: string | null;
  readonly remote: RemoteAccess;
  readonly apps: readonly RunningApp[];
  /** Tunnels that its Cloudflared apps run; `null` for one whose tunnel cannot be told. */
  readonly appTunnels: Readonly<Record<string, string | null>>;
}

/** Reads it, where Latchkey was let in. */
export async function readHome(home: HomeAssistant): Promise<HomeSeen> {
  const [core, remote] = await Promise.all([readCoreConfig(home), readRemoteAccess(home)]);
  const apps = core.components.includes('hassio') ? await readRunningApps(home) : [];
  const connectors = apps.filter(({ slug }) => doorAppOf(slug) === 'cloudflared');
  const tunnels = await Promise.all(
    connectors.map(
      async ({ slug }) => [slug, (await readConnectorApp(home, slug))?.tunnelId ?? null] as const,
    ),
  );
  return { externalUrl: core.externalUrl, remote, apps, appTunnels: Object.fromEntries(tunnels) };
}

/** `formerUrl` is what Latchkey replaced when it set the home's address. Tunnels of `known` ids are told by their entries. */
export function findHomeDoors(
  setup: Setup,
  home: HomeSeen | undefined,
  formerUrl: string | null,
  known: ReadonlySet<string>,
): readonly DoorCandidate[] {
  const urls = new Set([formerUrl, home?.externalUrl ?? null]);
  return [
    ...[...urls].flatMap((url) => (url ? formerUrlDoor(url, setup) : [])),
    ...(home ? [...remoteDoor(home.remote), ...appDoors(home, known)] : []),
  ];
}

/** Host names of the URLs that were once the home's own. */
export function hostOf(url: string): string | undefined {
  return URL.parse(url)?.hostname;
}

function formerUrlDoor(url: string, setup: Setup): readonly DoorCandidate[] {
  const target = knockFor(url);
  if (!target || isCovered(target.hostname, setup) || isRemoteUi(target.hostname)) return [];
  if (isAtHomeAlone(target.hostname)) return [];
  return [
    {
      sureness: 'certain',
      withoutName: 'no-door',
      knockAt: [target],
      toDoor: (seen) => ({ kind: 'former-url', ...seen, url }),
    },
  ];
}

function knockFor(url: string): KnockTarget | undefined {
  const parsed = URL.parse(url);
  if (!parsed?.hostname) return undefined;
  const protocol = parsed.protocol === 'http:' ? 'http' : 'https';
  return { hostname: parsed.hostname, protocol, ...(parsed.port ? { port: Number(parsed.port) } : {}) };
}

/** A number of a home's own network, or of this computer, leads nobody in from outside. */
function isAtHomeAlone(hostname: string): boolean {
  const kind = classifyAddress(hostname.replace(/^\[|\]$/g, ''));
  return kind === 'private' || kind === 'special';
}

/** Home Assistant Cloud's names are told as its remote access (facts: home-assistant#cloud-status). */
function isRemoteUi(hostname: string): boolean {
  return hostname.endsWith('.ui.nabu.casa');
}

function remoteDoor({ state, domain }: RemoteAccess): readonly DoorCandidate[] {
  if (state === 'off') return [];
  return [
    {
      sureness: 'certain',
      withoutName: 'still-a-door',
      knockAt: domain ? [{ hostname: domain, protocol: 'https' }] : [],
      toDoor: (seen) => ({ kind: 'remote-ui', ...seen, address: domain }),
    },
  ];
}

function appDoors({ apps, appTunnels }: HomeSeen, known: ReadonlySet<string>): readonly DoorCandidate[] {
  return apps.flatMap(({ slug, name }): readonly DoorCandidate[] => {
    const app = doorAppOf(slug);
    const tunnel = appTunnels[slug];
    if (!app || (tunnel && known.has(tunnel))) return [];
    return [
      {
        sureness: 'likely',
        withoutName: 'still-a-door',
        knockAt: [],
        toDoor: (seen) => ({ kind: 'app', ...seen, app, name }),
      },
    ];
  });
}

/** The part of a slug after its repository (facts: home-assistant#app-slug). */
function doorAppOf(slug: string): DoorApp | undefined {
  switch (slug.slice(slug.indexOf('_') + 1)) {
    case 'duckdns':
      return 'duckdns';
    case 'nginxproxymanager':
      return 'nginx-proxy-manager';
    case 'nginx_proxy':
      return 'nginx-proxy';
    case 'cloudflared':
      return 'cloudflared';
    default:
      return undefined;
  }
}
