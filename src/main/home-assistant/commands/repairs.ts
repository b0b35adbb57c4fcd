import { z } from 'zod';
import type { HomeAssistant } from '../connection/home-assistant.ts';

const Issues = z.looseObject({
  issues: z.array(
    z.looseObject({ domain: z.string(), issue_id: z.string(), ignored: z.boolean().nullish() }),
  ),
});

/** Something that Home Assistant asks its owner to mend, for instance `http` `yaml_still_present_after_migration`. */
export interface Issue {
  readonly domain: string;
  readonly id: string;
}

/** The issues that nobody chose to ignore; none in a version without repairs. */
export async function readIssues(home: HomeAssistant): Promise<readonly Issue[]> {
  const seen = await home.commandIfKnown(Issues, { type: 'repairs/list_issues' });
  const open = seen?.issues.filter(({ ignored }) => !ignored) ?? [];
  return open.map(({ domain, issue_id: id }) => ({ domain, id }));
}
