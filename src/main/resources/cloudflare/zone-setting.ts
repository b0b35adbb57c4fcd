import { z } from 'zod';
import type { ChangeOf } from '../../../contract/change.ts';
import { type Setup, type ZoneSettingId, zoneSettingIds } from '../../../contract/setup.ts';
import type { Cloudflare } from '../../cloudflare/client.ts';
import { requestTo } from '../../cloudflare/request.ts';
import type { ApplyContext, Resource } from '../../engine/resource.ts';
import type { ZoneSettingsSeen } from '../observed.ts';

const Setting = z.object({ value: z.unknown(), editable: z.boolean().nullish() });

/**
 * Zone settings that protect the home or that it needs to work. Seen: on Extra protection, each before and after.
 * Changes: those the user goes along with. Never touched: declined ones and every other setting. Gone, or declined
 * after all: put back to what they were, unless somebody changed them since.
 */
export const zoneSetting: Resource<'zone-setting'> = {
  id: 'zone-setting',

  observe: (setup, { cloudflare }) => readZoneSettings(cloudflare, setup.zone.id),

  plan(setup, observed) {
    return settingsToChange(setup, observed['zone-setting']).map(({ setting, before, after }) => ({
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

  untouched(setup) {
    const { declined } = setup.policy;
    return declined.length ? [{ kind: 'declined-settings', names: declined }] : [];
  },

  apply: set,
};

/** Reads each setting on its own: the batch endpoints are gone since 2026-09-15 (facts: zone settings). */
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

/** What a setting should be, given what it is: the same when it is good already. */
export function proposedValue(setting: ZoneSettingId, value: string): string {
  switch (setting) {
    case 'websockets':
    case 'always_use_https':
      return 'on';
    case 'min_tls_version':
      return Number(value) >= 1.2 ? value : '1.2';
    case 'ssl':
      // Off and flexible let visitors in without encryption or send them in circles; the others are fine.
      return value === 'off' || value === 'flexible' ? 'full' : value;
    case 'http3':
      // Browsers lose Home Assistant's WebSocket when HTTP/3 and client certificates meet (facts: field reports).
      return 'off';
  }
}

/** The settings this Setup changes, as they are before it does: kept with it, so that they can be put back. */
export function withSettingsBefore(setup: Setup, seen: ZoneSettingsSeen, earlier?: Setup): Setup {
  const { declined } = setup.policy;
  const changing = settingsToChange(setup, seen).filter(
    ({ setting }) => setup.services.length > 0 && !declined.includes(setting),
  );
  const found = Object.fromEntries(changing.map(({ setting, before }) => [setting, before]));
  // What was found first counts: later it is our own value that is found.
  const before = { ...found, ...setup.policy.before, ...earlier?.policy.before };
  return { ...setup, policy: { ...setup.policy, before } };
}

function settingsToChange(setup: Setup, seen: ZoneSettingsSeen) {
  const { declined, before } = setup.policy;
  return zoneSettingIds
    .filter((setting) => seen[setting].editable)
    .map((setting) => {
      const { value } = seen[setting];
      const isWanted = setup.services.length > 0 && !declined.includes(setting);
      const after = isWanted ? proposedValue(setting, value) : putBack(setting, value, before?.[setting]);
      return { setting, before: value, after };
    })
    .filter((change) => change.before !== change.after);
}

/** What somebody has changed since Latchkey set it is theirs. */
function putBack(setting: ZoneSettingId, value: string, before: string | undefined): string {
  return before !== undefined && value === proposedValue(setting, before) ? before : value;
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
