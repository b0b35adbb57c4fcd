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
  const open = (await readAll(home)).filter(({ ignored }) => !ignored);
  return open.map(({ domain, issue_id: id }) => ({ domain, id }));
}

/**
 * Whether Home Assistant has taken `http:` in configuration.yaml over since its last start
 * (facts: home-assistant#trust-timeline). Ignoring what it says about that changes nothing.
 */
export async function takesOverFile(home: HomeAssistant): Promise<boolean> {
  const issues = await readAll(home);
  return issues.some(({ domain, issue_id: id }) => domain === 'http' && id === 'deprecated_yaml');
}

async function readAll(home: HomeAssistant): Promise<z.infer<typeof Issues>['issues']> {
  return (await home.commandIfKnown(Issues, { type: 'repairs/list_issues' }))?.issues ?? [];
}
