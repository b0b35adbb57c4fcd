import { isSame } from '../../contract/journey.ts';
import { zoneSettingIds } from '../../contract/setup.ts';
import { proposedValue, readZoneSettings } from '../resources/cloudflare/zone/zone-setting.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

export function protectionCalls({ connection, journey }: Pick<Services, 'connection' | 'journey'>) {
  return {
    look: calls.protection.look.handler(async () => {
      const domain = journey.requireAnswer('domain');
      const { protection, reach } = journey.journey.get().answers;
      const seen = await readZoneSettings(connection.cloudflare(), domain.id);
      return zoneSettingIds.map((setting) => ({
        setting,
        before: seen[setting].value,
        after: proposedValue(setting, seen[setting].value, reach?.by),
        editable: seen[setting].editable,
        declined: protection?.declined.includes(setting) ?? false,
      }));
    }),
    save: calls.protection.save.handler(({ input }) => {
      journey.requireAnswer('domain');
      const declined = [...new Set(input.declined)].sort();
      const before = journey.journey.get();
      // Nothing said of them and nothing declined are the same: what was built stands.
      if (isSame(before.answers.protection?.declined ?? [], declined)) return before;
      return journey.answer('protection', { declined });
    }),
  };
}
