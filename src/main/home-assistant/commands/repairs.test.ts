import { describe, expect, it } from 'vitest';
import { aConnectionAnswering, answersFor, running } from '../testing/a-connection.ts';
import { readIssues } from './repairs.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

describe('repairs/list_issues', () => {
  it('tells what is to be mended, but for what somebody ignores', async () => {
    const issue = {
      domain: 'http',
      issue_id: 'yaml_still_present_after_migration',
      severity: 'warning',
      ignored: false,
    };
    const issues = [issue, { ...issue, issue_id: 'deprecated_yaml', ignored: true }];
    const { home } = await aConnectionAnswering(answersFor({ 'repairs/list_issues': { issues } }));
    expect(await readIssues(home)).toEqual([{ domain: 'http', id: 'yaml_still_present_after_migration' }]);
  });

  it('is nothing where it is not known', async () => {
    const { home } = await aConnectionAnswering(answersFor(running));
    expect(await readIssues(home)).toEqual([]);
  });
});
