import type { ZoneSettingId } from '../../../../contract/setup.ts';
import type { protection } from '../../../../words/en/protection.ts';

export type ValueKey = `value.${keyof typeof protection.value}`;

/** How a setting's value reads; a value that Cloudflare adds one day is shown as it is. */
export function chooseValueKey(setting: ZoneSettingId, value: string): ValueKey {
  switch (setting) {
    case 'websockets':
    case 'always_use_https':
      return chooseOnOrOff(value);
    case 'http3':
      return value === 'on' || value === 'off' ? `value.http3-${value}` : 'value.raw';
    case 'min_tls_version':
      return /^1\.\d$/.test(value) ? 'value.version' : 'value.raw';
    case 'ssl':
      return value === 'flexible' || value === 'full' || value === 'strict'
        ? `value.${value}`
        : chooseOnOrOff(value);
  }
}

function chooseOnOrOff(value: string): ValueKey {
  return value === 'on' || value === 'off' ? `value.${value}` : 'value.raw';
}
