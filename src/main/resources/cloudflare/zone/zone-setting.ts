import { z } from 'zod';
import type { ChangeOf } from '../../../../contract/change.ts';
import { type Reach, type Setup, ZoneSettingId, zoneSettingIds } from '../../../../contract/setup.ts';
import type { Cloudflare } from '../../../cloudflare/client.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { ApplyContext, Resource } from '../../model/model.ts';
import type { ZoneSettingsSeen } from '../../model/observed.ts';

const Setting = z.object({ value: z.unknown(), editable: z.boolean().nullish() });

/**
 * Zone settings that protect the home or that it needs to work. Seen: on Extra protection, each before and after.
 * Changes: those the user goes along with. Never touched: declined ones and every other setting. Gone, or declined
 * after all: put back to what they were, unless somebody changed them since.
 */
export const zoneSetting: Resource<'zone-setting'> = {
  id: 'zone-setting',

  observe: (setup, _ledger, { cloudflare }) => readZoneSettings(cloudflare, setup.zone.id),

  plan(setup, ledger, observed) {
    return settingsToChange(setup, ledger, observed['zone-setting']).map(({ setting, before, after }) => ({
      kind: 'zone-setting.set',
      id: `zone-setting/update/${setting}`,
      resource: 'zone-setting',
      setting,
      before,
      after,
      follows: [],
      request: requestFor(setup, setting, after),
    }));
  },

  approvalKey: ({ id, before, after }) => JSON.stringify([id, before, after]),

  /** The settings this Setup changes, as they are before it does. What was found first counts: later it is our own value. */
  remember(setup, ledger, observed) {
    const changing = settingsToChange(setup, ledger, observed['zone-setting']).filter(({ setting }) =>
      isWanted(setting, setup),
    );
    const found = Object.fromEntries(changing.map(({ setting, before }) => [setting, before]));
    return withSettings(ledger, { ...found, ...ledger['zone-setting'] });
  },

  forget: (setup, ledger) => {
    const known = Object.entries(ledger['zone-setting'] ?? {});
    const stillOurs = known.filter(([setting]) => isWanted(ZoneSettingId.parse(setting), setup));
    return withSettings(ledger, Object.fromEntries(stillOurs));
  },

  untouched(setup) {
    const { declined } = setup.policy;
    return declined.length ? [{ kind: 'declined-settings', settings: declined }] : [];
  },

  apply: set,
};

function withSettings(
  { 'zone-setting': _former, ...ledger }: Ledger,
  settings: Ledger['zone-setting'] & {},
): Ledger {
  return Object.keys(settings).length > 0 ? { ...ledger, 'zone-setting': settings } : ledger;
}

/** Reads each setting on its own: the batch endpoints are gone since 2026-09-15 (facts: cloudflare#zone-settings). */
export async function readZoneSettings(cloudflare: Cloudflare, zoneId: string): Promise<ZoneSettingsSeen> {
  const readOne = async (setting: ZoneSettingId) => {
    const { value, editable } = await cloudflare.read(Setting, `GET settings ${setting}`, () =>
      cloudflare.sdk.zones.settings.get(setting, { zone_id: zoneId }),
    );
    return { value: String(value), editable: editable ?? true };
  };
  const [websockets, always_use_https, min_tls_version, ssl, http3] = await Promise.all([
    readOne('websockets'),
    readOne('always_use_https'),
    readOne('min_tls_version'),
    readOne('ssl'),
    readOne('http3'),
  ]);
  return { websockets, always_use_https, min_tls_version, ssl, http3 };
}

/**
 * What a setting should be, given what it is: the same when it is good already. At a public address Cloudflare has to look at the
 * certificate of who answers, which behind a tunnel nobody else can be.
 */
export function proposedValue(setting: ZoneSettingId, value: string, by: Reach['by'] = 'tunnel'): string {
  switch (setting) {
    case 'websockets':
    case 'always_use_https':
      return 'on';
    case 'min_tls_version':
      return Number(value) >= 1.2 ? value : '1.2';
    case 'ssl':
      if (by === 'public-address') return 'strict';
      // Off and flexible let visitors in without encryption or send them in circles; the others are fine.
      return value === 'off' || value === 'flexible' ? 'full' : value;
    case 'http3':
      // Browsers lose Home Assistant's WebSocket when HTTP/3 and client certificates meet (facts: cloudflare#http3).
      return 'off';
  }
}

function settingsToChange(setup: Setup, ledger: Ledger, seen: ZoneSettingsSeen) {
  return zoneSettingIds
    .filter((setting) => seen[setting].editable)
    .map((setting) => {
      const { value } = seen[setting];
      const after = isWanted(setting, setup)
        ? proposedValue(setting, value, setup.reach?.by)
        : putBack(setup, setting, value, ledger['zone-setting']?.[setting]);
      return { setting, before: value, after };
    })
    .filter((change) => change.before !== change.after);
}

function isWanted(setting: ZoneSettingId, { services, policy }: Setup): boolean {
  return services.length > 0 && !policy.declined.includes(setting);
}

/** What somebody has changed since Latchkey set it is theirs. */
function putBack(
  { reach }: Setup,
  setting: ZoneSettingId,
  value: string,
  before: string | undefined,
): string {
  return before !== undefined && value === proposedValue(setting, before, reach?.by) ? before : value;
}

async function set(
  { setting, after }: ChangeOf<'zone-setting.set'>,
  { setup, io: { cloudflare } }: ApplyContext,
) {
  await cloudflare.write(Setting, `PATCH settings ${setting}`, requestFor(setup, setting, after));
  return (seen: ZoneSettingsSeen): ZoneSettingsSeen => ({
    ...seen,
    [setting]: { ...seen[setting], value: after },
  });
}

function requestFor({ zone }: Setup, setting: ZoneSettingId, value: string) {
  return requestTo('PATCH', `/zones/${zone.id}/settings/${setting}`, { value });
}
