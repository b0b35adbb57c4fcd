import { z } from 'zod';
import { timestamp } from '../cloud.ts';
import { type Endpoint, hexId, onZone, open, type Reply, readBody, type ZoneCall } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import { settingKinds } from '../setting-values.ts';
import type { ZoneSetting } from '../state.ts';
import type { Need } from '../token.ts';

/** Zone settings, one by one: the endpoints for all at once are gone since 2026-09-15 (facts: cloudflare#zone-settings). */
const read: Need = { permission: 'zone_settings', access: 'read', denial: 9109 };
const edit: Need = { permission: 'zone_settings', access: 'edit', denial: 9109 };
/** The SSL mode is also open to tokens for SSL and Certificates (facts: cloudflare#zone-settings). */
const readSsl: Need = { permission: 'ssl_and_certificates', access: 'read', denial: 9109 };
const editSsl: Need = { permission: 'ssl_and_certificates', access: 'edit', denial: 9109 };

export const zoneSettingEndpoints: readonly Endpoint[] = [
  open('GET', `/zones/${hexId('zone')}/settings`, gone),
  open('PATCH', `/zones/${hexId('zone')}/settings`, gone),
  onZone('GET', '/settings/:setting{ssl}', [read, readSsl], showSetting),
  onZone('PATCH', '/settings/:setting{ssl}', [edit, editSsl], changeSetting),
  onZone('GET', '/settings/:setting{[a-z0-9_]+}', [read], showSetting),
  onZone('PATCH', '/settings/:setting{[a-z0-9_]+}', [edit], changeSetting),
];

function gone(): never {
  throw new ApiRefusal(410, [
    { code: 1410, message: 'This endpoint is gone. Read and change zone settings one by one.' },
  ]);
}

function showSetting(call: ZoneCall): Reply {
  return { result: settingOf(call) };
}

const Change = z.object({ value: z.unknown() });

async function changeSetting(call: ZoneCall): Promise<Reply> {
  const { value } = await readBody(call, Change);
  const setting = settingOf(call);
  if (!setting.editable) {
    throw refusal(1057, `${setting.id} cannot be modified for this zone`);
  }
  const parsed = settingKinds[setting.id]?.values.safeParse(value);
  if (parsed?.success !== true) throw refusal(1007, `Invalid value for zone setting ${setting.id}`);
  const changed: ZoneSetting = { ...setting, value: parsed.data, modified_on: timestamp(call.cloud.now) };
  call.zone.settings.set(setting.id, changed);
  return { result: changed };
}

function settingOf({ param, zone }: ZoneCall): ZoneSetting {
  const setting = zone.settings.get(param('setting'));
  if (setting === undefined) throw refusal(1006, `Unrecognized zone setting name: ${param('setting')}`);
  return setting;
}

function refusal(code: number, message: string): ApiRefusal {
  return new ApiRefusal(400, [{ code, message }]);
}
