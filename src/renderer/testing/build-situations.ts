import type { Change, Plan } from '../../contract/plan.ts';
import type { Progress, StepState } from '../../contract/progress.ts';
import { threeDevices } from './situation.ts';

const zone = '/zones/2b1f8a7c';
const account = '/accounts/9c0d4e11';

type Draft = Pick<Change, 'id' | 'resource' | 'action' | 'subject'> & Partial<Change>;

function aChange(draft: Draft, method: Change['request']['method'], path: string, body: unknown): Change {
  return {
    before: null,
    after: null,
    needs: [],
    request: { method, path, body: body === null ? null : JSON.stringify(body) },
    ...draft,
  };
}

function aKey(id: string, subject: string): Change {
  return aChange(
    { id: `client-certificate/create/${id}`, resource: 'client-certificate', action: 'create', subject },
    'POST',
    `${zone}/client_certificates`,
    { csr: '‹signing request›', validity_days: 1825 },
  );
}

export function aSettingChange(subject: string, before: string, after: string): Change {
  return aChange(
    {
      id: `zone-setting/update/${subject}`,
      resource: 'zone-setting',
      action: 'update',
      subject,
      before,
      after,
    },
    'PATCH',
    `${zone}/settings/${subject}`,
    { value: after },
  );
}

const keys = [
  ...threeDevices.map((device) => aKey(device.id, device.name)),
  aKey('test-1', 'Latchkey test key'),
  aKey('test-0', 'Latchkey test key, off'),
];

/** A first build as the program plans it: two test keys, one of them switched off at once. */
const firstBuild: readonly Change[] = [
  aChange(
    { id: 'tunnel/create', resource: 'tunnel', action: 'create', subject: 'latchkey-1f2e3d4c-linden-house' },
    'POST',
    `${account}/cfd_tunnel`,
    { name: 'latchkey-1f2e3d4c-linden-house', config_src: 'cloudflare' },
  ),
  aChange(
    {
      id: 'tunnel-configuration/update',
      resource: 'tunnel-configuration',
      action: 'update',
      subject: 'ha.linden.house',
      after: 'http://homeassistant.local:8123',
      needs: ['tunnel/create'],
    },
    'PUT',
    `${account}/cfd_tunnel/‹tunnel›/configurations`,
    {
      config: {
        ingress: [
          { hostname: 'ha.linden.house', service: 'http://homeassistant.local:8123' },
          { service: 'http_status:404' },
        ],
      },
    },
  ),
  ...keys,
  aChange(
    {
      id: 'client-certificate/remove/test-0',
      resource: 'client-certificate',
      action: 'remove',
      subject: 'Latchkey test key, off',
      before: 'on',
      needs: [...keys.map((key) => key.id), 'lock-rule/create'],
    },
    'DELETE',
    `${zone}/client_certificates/‹certificate›`,
    null,
  ),
  aChange(
    {
      id: 'lock-rule/create',
      resource: 'lock-rule',
      action: 'create',
      subject: 'ha.linden.house',
      needs: keys.map((key) => key.id),
    },
    'POST',
    `${zone}/rulesets/5d0c/rules`,
    {
      ref: 'latchkey_lock_1f2e3d4c',
      action: 'block',
      expression:
        '(http.host eq "ha.linden.house" and (not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked or not lower(cf.tls_client_auth.cert_fingerprint_sha256) in {"‹Anna’s phone›" "‹Ben’s Pixel›" "‹This computer›"}))',
    },
  ),
  aChange(
    {
      id: 'certificate-hostname/update',
      resource: 'certificate-hostname',
      action: 'update',
      subject: 'ha.linden.house',
      before: '',
      after: 'ha.linden.house',
    },
    'PUT',
    `${zone}/certificate_authorities/hostname_associations`,
    { hostnames: ['ha.linden.house'] },
  ),
  aSettingChange('websockets', 'off', 'on'),
  aSettingChange('http3', 'on', 'off'),
  aChange(
    {
      id: 'dns-record/create/ha.linden.house',
      resource: 'dns-record',
      action: 'create',
      subject: 'ha.linden.house',
      after: '‹tunnel›.cfargotunnel.com',
      needs: ['lock-rule/create', 'certificate-hostname/update', 'tunnel-configuration/update'],
    },
    'POST',
    `${zone}/dns_records`,
    {
      type: 'CNAME',
      name: 'ha.linden.house',
      content: '‹tunnel›.cfargotunnel.com',
      proxied: true,
      comment: 'latchkey:1f2e3d4c',
    },
  ),
];

export const lindenPlan: Plan = {
  id: 'plan-first',
  changes: firstBuild,
  untouched: [
    { kind: 'custom-rules', names: ['Block bad bots'] },
    { kind: 'tunnels', names: ['office'] },
  ],
  blockers: [],
};

/** A later build: one device less, one address renamed, something declined. */
export const laterPlan: Plan = {
  id: 'plan-later',
  changes: [
    aChange(
      {
        id: 'lock-rule/update',
        resource: 'lock-rule',
        action: 'update',
        subject: 'ha.linden.house',
        before: '3 keys',
        after: '2 keys',
      },
      'PATCH',
      `${zone}/rulesets/5d0c/rules/77aa`,
      { action: 'block' },
    ),
    aChange(
      {
        id: 'client-certificate/remove/b2b2b2/44',
        resource: 'client-certificate',
        action: 'remove',
        subject: 'Old tablet (latchkey 1f2e3d4c-d4d4d4)',
        before: 'on',
        needs: ['lock-rule/update'],
      },
      'DELETE',
      `${zone}/client_certificates/44`,
      null,
    ),
    aChange(
      {
        id: 'dns-record/remove/old.linden.house',
        resource: 'dns-record',
        action: 'remove',
        subject: 'old.linden.house',
        before: '7c.cfargotunnel.com',
      },
      'DELETE',
      `${zone}/dns_records/91`,
      null,
    ),
  ],
  untouched: [
    { kind: 'custom-rules', names: ['Block bad bots', 'Allow monitoring'] },
    {
      kind: 'dns-records',
      names: Array.from({ length: 14 }, (_, index) => `service-${index + 1}.linden.house`),
    },
    { kind: 'declined-settings', names: ['http3'] },
  ],
  blockers: [],
};

/** Taking the first build away again: the address first, the lock last. */
export const undoPlan: Plan = {
  ...lindenPlan,
  id: 'plan-undo',
  changes: [
    aRemoval('dns-record/remove/ha.linden.house', 'dns-record', 'ha.linden.house', `${zone}/dns_records/91`),
    ...keys
      .slice(0, 4)
      .map((key, index) =>
        aRemoval(
          `client-certificate/remove/${index}/c${index}`,
          'client-certificate',
          `${key.subject} (latchkey 1f2e3d4c-a${index})`,
          `${zone}/client_certificates/c${index}`,
          ['dns-record/remove/ha.linden.house'],
        ),
      ),
    aRemoval('tunnel/remove', 'tunnel', 'latchkey-1f2e3d4c-linden-house', `${account}/cfd_tunnel/77`, [
      'dns-record/remove/ha.linden.house',
    ]),
    aSettingChange('websockets', 'on', 'off'),
    aSettingChange('http3', 'off', 'on'),
    aChange(
      {
        id: 'certificate-hostname/update',
        resource: 'certificate-hostname',
        action: 'update',
        subject: 'ha.linden.house',
        before: 'ha.linden.house',
        after: '',
        needs: ['dns-record/remove/ha.linden.house'],
      },
      'PUT',
      `${zone}/certificate_authorities/hostname_associations`,
      { hostnames: [] },
    ),
    aRemoval('lock-rule/remove/1', 'lock-rule', 'ha.linden.house', `${zone}/rulesets/5d0c/rules/77aa`, [
      'certificate-hostname/update',
      'tunnel/remove',
    ]),
  ],
};

function aRecordChange(draft: Pick<Change, 'id' | 'action' | 'subject'> & Partial<Change>): Change {
  return aChange({ resource: 'dns-record', ...draft }, 'POST', `${zone}/dns_records`, null);
}

/** Everything goes, and a record that had been taken over gets its name back. */
export const removalPlan: Plan = {
  ...undoPlan,
  id: 'plan-removal',
  changes: [
    ...undoPlan.changes,
    aRecordChange({
      id: 'dns-record/create/ha.linden.house/CNAME/linden.github.io',
      action: 'create',
      subject: 'ha.linden.house',
      after: 'CNAME linden.github.io',
      needs: ['dns-record/remove/ha.linden.house'],
    }),
  ],
};

/** A first build at a name that somebody’s record holds. */
export const takeOverPlan: Plan = {
  ...lindenPlan,
  id: 'plan-take-over',
  changes: [
    ...lindenPlan.changes.filter(({ resource }) => resource !== 'dns-record'),
    aRecordChange({
      id: 'dns-record/update/www.linden.house',
      action: 'update',
      subject: 'www.linden.house',
      before: 'CNAME linden.github.io',
      after: '‹tunnel›.cfargotunnel.com',
    }),
  ],
};

/** A new private path in the place of the old one. */
export const movePlan: Plan = {
  ...lindenPlan,
  id: 'plan-move',
  changes: [
    ...lindenPlan.changes.filter(
      ({ resource }) => resource === 'tunnel' || resource === 'tunnel-configuration',
    ),
    aRemoval('tunnel/remove/77', 'tunnel', 'latchkey-1f2e3d4c-linden-house', `${account}/cfd_tunnel/77`),
    aRecordChange({
      id: 'dns-record/update/ha.linden.house',
      action: 'update',
      subject: 'ha.linden.house',
      before: '7c.cfargotunnel.com',
      after: '‹tunnel›.cfargotunnel.com',
    }),
  ],
};

/** What is put right after somebody edited the rule, deleted the record and switched live updates off. */
export const repairPlan: Plan = {
  ...laterPlan,
  id: 'plan-repair',
  changes: [
    ...laterPlan.changes.filter(({ resource }) => resource === 'lock-rule'),
    aSettingChange('websockets', 'off', 'on'),
    ...lindenPlan.changes.filter(({ resource }) => resource === 'dns-record'),
  ],
};

function aRemoval(
  id: string,
  resource: Change['resource'],
  subject: string,
  path: string,
  needs: readonly string[] = [],
): Change {
  return aChange({ id, resource, action: 'remove', subject, before: subject, needs }, 'DELETE', path, null);
}

/** The same build, being taken away: the first `undone` changes are gone. */
export function undoingOf(changes: readonly Change[], undone: number, next: StepState = 'running'): Progress {
  const taken = progressOf(changes, undone, next);
  const steps = taken.steps.map((step) =>
    step.state === 'done' ? { ...step, state: 'undone' as const } : step,
  );
  return { ...taken, phase: 'undoing', steps };
}

/** A build in which the first `done` changes, in an order that their needs allow, are over. */
export function progressOf(changes: readonly Change[], done: number, next: StepState = 'running'): Progress {
  const order = inOrder(changes);
  const stateAt = (change: Change): StepState => {
    const place = order.indexOf(change);
    return place < done ? 'done' : place === done ? next : 'waiting';
  };
  return {
    phase: next === 'failed' ? 'failed' : done === changes.length ? 'done' : 'running',
    steps: changes.map((change, index) => {
      const state = stateAt(change);
      return { change, state, ms: state === 'done' ? 180 + 70 * index : null };
    }),
    problem: null,
    waitingUntil: null,
  };
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  const placed: Change[] = [];
  const known = new Set(changes.map((change) => change.id));
  while (placed.length < changes.length) {
    const over = new Set(placed.map((change) => change.id));
    const ready = changes.filter(
      (change) => !over.has(change.id) && change.needs.every((id) => over.has(id) || !known.has(id)),
    );
    if (ready.length === 0) throw new Error('the plan goes in circles');
    placed.push(...ready);
  }
  return placed;
}

const appSlug = '396f0234_cloudflared';
const appNetwork = '172.30.33.0/24';
const homeConfig = {
  server_port: 8123,
  use_x_forwarded_for: true,
  trusted_proxies: [appNetwork],
  login_attempts_threshold: 5,
};

/** A first build in which Home Assistant runs the connector, is told its address, and whom to trust. */
export const homePlan: Plan = {
  ...lindenPlan,
  id: 'plan-home',
  changes: [
    ...lindenPlan.changes,
    aChange(
      {
        id: 'app-repository/create',
        resource: 'app-repository',
        action: 'create',
        subject: 'https://github.com/homeassistant-apps/repository',
      },
      'POST',
      '/store/repositories',
      { repository: 'https://github.com/homeassistant-apps/repository' },
    ),
    aChange(
      {
        id: 'connector-app/create',
        resource: 'connector-app',
        action: 'create',
        subject: appSlug,
        after: appSlug,
        needs: ['app-repository/create'],
      },
      'POST',
      `/store/addons/${appSlug}/install`,
      null,
    ),
    aChange(
      {
        id: 'connector-app/update/token',
        resource: 'connector-app',
        action: 'update',
        subject: appSlug,
        needs: ['connector-app/create', 'tunnel/create', 'lock-rule/create'],
      },
      'POST',
      `/addons/${appSlug}/options`,
      { options: { '‹as they are›': '', tunnel_token: '‹connection code›' }, boot: 'auto', watchdog: true },
    ),
    aChange(
      {
        id: 'connector-app/update/start',
        resource: 'connector-app',
        action: 'update',
        subject: appSlug,
        needs: ['connector-app/update/token', 'tunnel-configuration/update'],
      },
      'POST',
      `/addons/${appSlug}/start`,
      null,
    ),
    aChange(
      {
        id: 'home-url/update',
        resource: 'home-url',
        action: 'update',
        subject: 'https://ha.linden.house',
        before: '',
        after: 'https://ha.linden.house, http://192.168.1.10:8123',
        needs: ['dns-record/create/ha.linden.house'],
      },
      'WS',
      'config/core/update',
      { external_url: 'https://ha.linden.house', internal_url: 'http://192.168.1.10:8123' },
    ),
    ...trusting('', appNetwork, ['home-url/update', 'connector-app/update/start']),
  ],
};

/** All of it goes, and Home Assistant becomes as it was: an app that was there before stays. */
export const homeRemovalPlan: Plan = {
  ...removalPlan,
  id: 'plan-home-removal',
  changes: [
    ...removalPlan.changes,
    ...trusting(appNetwork, '', ['dns-record/remove/ha.linden.house']),
    aChange(
      {
        id: 'home-url/update',
        resource: 'home-url',
        action: 'update',
        subject: '',
        before: 'https://ha.linden.house, http://192.168.1.10:8123',
        after: '',
      },
      'WS',
      'config/core/update',
      { external_url: null, internal_url: null },
    ),
    aChange(
      {
        id: `connector-app/update/restore/${appSlug}`,
        resource: 'connector-app',
        action: 'update',
        subject: appSlug,
        needs: ['dns-record/remove/ha.linden.house'],
      },
      'POST',
      `/addons/${appSlug}/options`,
      { options: { '‹as they are›': '', tunnel_token: '' } },
    ),
  ],
};

/** Home Assistant is told to trust another network, and nothing else changes. */
export const trustPlan: Plan = {
  ...lindenPlan,
  id: 'plan-trust',
  changes: trusting('', '172.17.0.2/32', []),
};

function trusting(before: string, after: string, needs: readonly string[]): readonly Change[] {
  const own = { resource: 'trusted-proxy', action: 'update', subject: after || before } as const;
  return [
    aChange(
      { ...own, id: 'trusted-proxy/update/configure', before, after, needs },
      'WS',
      'http/config/configure',
      { config: homeConfig },
    ),
    aChange(
      {
        ...own,
        id: 'trusted-proxy/update/promote',
        needs: [...needs, 'trusted-proxy/update/configure'],
      },
      'WS',
      'http/config/promote',
      null,
    ),
  ];
}
