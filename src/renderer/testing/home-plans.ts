import type { Change } from '../../contract/change.ts';
import type { Plan } from '../../contract/plan.ts';
import { lindenPlan, removalPlan } from './build-situations.ts';
import { aChange } from './planned-changes.ts';

/** Plans that reach into Home Assistant too. */

const url = 'https://github.com/homeassistant-apps/repository';
const slug = '396f0234_cloudflared';
const appNetwork = '172.30.33.0/24';
const outsideAndHome = { external: 'https://ha.linden.house', internal: 'http://192.168.1.10:8123' };
const noUrls = { external: null, internal: null };

/** A first build in which Home Assistant runs the connector, is told its address, and whom to trust. */
export const homePlan: Plan = {
  ...lindenPlan,
  id: 'plan-home',
  changes: [
    ...lindenPlan.changes,
    aChange(
      { kind: 'app-repository.add', resource: 'app-repository', id: 'app-repository/create', url },
      'POST',
      '/store/repositories',
      { repository: url },
    ),
    aChange(
      {
        kind: 'connector-app.install',
        resource: 'connector-app',
        id: 'connector-app/create',
        slug,
        needs: ['app-repository/create'],
      },
      'POST',
      `/store/addons/${slug}/install`,
    ),
    aChange(
      {
        kind: 'connector-app.give-token',
        resource: 'connector-app',
        brings: ['code', 'stays-up', 'both-families'],
        id: 'connector-app/update/token',
        slug,
        needs: ['connector-app/create', 'tunnel/create', 'lock-rule/create'],
      },
      'POST',
      `/addons/${slug}/options`,
      { options: { '‹as they are›': '', tunnel_token: '‹connection code›' }, boot: 'auto', watchdog: true },
    ),
    aChange(
      {
        kind: 'connector-app.start',
        resource: 'connector-app',
        id: 'connector-app/update/start',
        slug,
        needs: ['connector-app/update/token', 'tunnel-configuration/update'],
      },
      'POST',
      `/addons/${slug}/start`,
    ),
    aChange(
      {
        kind: 'home-url.set',
        resource: 'home-url',
        id: 'home-url/update',
        before: noUrls,
        after: outsideAndHome,
        needs: ['dns-record/create/ha.linden.house'],
      },
      'WS',
      'config/core/update',
      { external_url: outsideAndHome.external, internal_url: outsideAndHome.internal },
    ),
    ...trusting([], [appNetwork], ['home-url/update', 'connector-app/update/start']),
  ],
};

/** All of it goes, and Home Assistant becomes as it was: an app that was there before stays. */
export const homeRemovalPlan: Plan = {
  ...removalPlan,
  id: 'plan-home-removal',
  changes: [
    ...removalPlan.changes,
    ...trusting([appNetwork], [], ['dns-record/remove/ha.linden.house']),
    aChange(
      {
        kind: 'home-url.set',
        resource: 'home-url',
        id: 'home-url/update',
        before: outsideAndHome,
        after: noUrls,
      },
      'WS',
      'config/core/update',
      { external_url: null, internal_url: null },
    ),
    aChange(
      {
        kind: 'connector-app.restore',
        resource: 'connector-app',
        id: `connector-app/update/restore/${slug}`,
        slug,
        needs: ['dns-record/remove/ha.linden.house'],
      },
      'POST',
      `/addons/${slug}/options`,
      { options: { '‹as they are›': '', tunnel_token: '' } },
    ),
  ],
};

/** Home Assistant is told to trust another network, and nothing else changes. */
export const trustPlan: Plan = {
  ...lindenPlan,
  id: 'plan-trust',
  changes: trusting([], ['172.17.0.2/32'], []),
};

function trusting(
  networksBefore: readonly string[],
  networks: readonly string[],
  needs: readonly string[],
): readonly Change[] {
  const config = {
    server_port: 8123,
    use_x_forwarded_for: true,
    trusted_proxies: networks,
    login_attempts_threshold: 5,
  };
  return [
    aChange(
      {
        kind: 'http-config.try',
        resource: 'http-config',
        id: 'http-config/update/configure',
        networksBefore,
        networks,

        loginLimit: networks.length > 0 ? 5 : null,
        needs,
      },
      'WS',
      'http/config/configure',
      { config },
    ),
    aChange(
      {
        kind: 'http-config.promote',
        resource: 'http-config',
        id: 'http-config/update/promote',
        networks,
        needs: [...needs, 'http-config/update/configure'],
      },
      'WS',
      'http/config/promote',
    ),
  ];
}
