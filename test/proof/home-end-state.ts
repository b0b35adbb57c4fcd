import {
  CONNECTOR_REPOSITORY,
  CONNECTOR_SLUG,
  tunnelIdIn,
} from '../../src/main/home-assistant/commands/apps.ts';
import type { App, HomeState } from '../../src/practice/home/home-state.ts';

/** What is ours in Home Assistant after a run. Tunnels have other ids each time, so they are told by name. */
export function readOurPart(state: HomeState, named: (tunnelId: string) => string): unknown {
  const { stable, pending, active } = state.http;
  const app = state.apps[CONNECTOR_SLUG];
  return {
    repository: state.repositories.some(({ source }) => source === CONNECTOR_REPOSITORY),
    app: app && { ...withoutLog(app), options: undefined, tunnel: named(tunnelIdIn(app.options) ?? 'none') },
    trust: {
      heard: stable.use_x_forwarded_for,
      proxies: stable.trusted_proxies,
      loginAttempts: stable.login_attempts_threshold,
    },
    waits: pending !== null && pending.error === null,
    active,
    urls: state.urls,
  };
}

/** What is not ours there, as it is. */
export function readForeignPart(state: HomeState): unknown {
  const {
    created_at: _at,
    error: _error,
    error_message: _message,
    use_x_forwarded_for: _heard,
    trusted_proxies: _proxies,
    login_attempts_threshold: _attempts,
    ...http
  } = state.http.stable;
  return {
    repositories: state.repositories.filter(({ source }) => source !== CONNECTOR_REPOSITORY),
    apps: Object.values(state.apps).filter(({ slug }) => slug !== CONNECTOR_SLUG),
    http,
    yaml: state.yaml,
  };
}

function withoutLog({ log: _log, ...app }: App) {
  return app;
}
