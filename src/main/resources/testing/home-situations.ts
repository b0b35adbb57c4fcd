import { APP_NETWORK } from '../../../contract/home.ts';
import type { DesiredHome } from '../../../contract/setup.ts';
import { CONNECTOR_SLUG, type ConnectorAppSeen } from '../../home-assistant/commands/apps.ts';
import type { HttpConfig, HttpConfigSeen } from '../../home-assistant/commands/http-config.ts';
import type { Observed } from '../model/observed.ts';

/** Situations in Home Assistant. Defaults: Home Assistant OS as it is installed, and everything is wanted of it. */

export const appNetwork = APP_NETWORK;

export function aDesiredHome(more: Partial<DesiredHome> = {}): DesiredHome {
  return {
    at: 'http://192.168.1.20',
    connector: 'app',
    trustedProxies: [appNetwork],
    loginLimit: 'wanted',
    urls: 'wanted',
    internalUrl: 'http://192.168.1.20',
    ...more,
  };
}

/** Of the token that `tunnel-1` has. */
export const ourTokenHash = 'hash-of-the-token-of-tunnel-1';

export function anApp(more: Partial<ConnectorAppSeen> = {}): ConnectorAppSeen {
  return {
    slug: CONNECTOR_SLUG,
    version: '7.0.14',
    state: 'started',
    boot: 'auto',
    watchdog: true,
    autoUpdate: true,
    tunnelId: 'tunnel-1',
    tokenHash: ourTokenHash,
    configuredOtherwise: false,
    runParameters: ['--edge-ip-version=auto'],
    ownTunnel: null,
    ...more,
  };
}

export function anHttpConfig(more: Partial<HttpConfig> = {}): HttpConfig {
  return {
    server_port: 80,
    cors_allowed_origins: ['https://cast.home-assistant.io'],
    login_attempts_threshold: -1,
    ip_ban_enabled: true,
    ssl_profile: 'modern',
    use_x_frame_options: true,
    created_at: '2026-11-01T10:00:00+00:00',
    error: null,
    error_message: null,
    ...more,
  };
}

export function settable(
  stable: HttpConfig = anHttpConfig(),
  more: Partial<Extract<HttpConfigSeen, { kind: 'settable' }>> = {},
): HttpConfigSeen {
  return { kind: 'settable', stable, pending: null, active: 'stable', revertAt: null, ...more };
}

/** What is seen in Home Assistant before Latchkey did anything there. */
export function aFreshHome(more: Partial<Observed> = {}): Partial<Observed> {
  return {
    'app-repository': { isThere: false, otherApps: [] },
    'connector-app': { current: null, former: null, leftBehind: [], ourTokenHash },
    'home-url': { external: null, internal: null },
    'http-config': settable(),
    ...more,
  };
}

/** What is seen there once all of it has been carried out. */
export function aFurnishedHome(more: Partial<Observed> = {}): Partial<Observed> {
  return {
    'app-repository': { isThere: true, otherApps: [] },
    'connector-app': { current: anApp(), former: null, leftBehind: [], ourTokenHash },
    'home-url': { external: 'https://ha.linden.house', internal: 'http://192.168.1.20' },
    'http-config': settable(
      anHttpConfig({
        use_x_forwarded_for: true,
        trusted_proxies: [appNetwork],
        login_attempts_threshold: 5,
      }),
    ),
    ...more,
  };
}
