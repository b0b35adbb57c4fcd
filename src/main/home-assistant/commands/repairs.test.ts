import { describe, expect, it } from 'vitest';
import { aConnectionAnswering, answersFor, running } from '../testing/a-connection.ts';
import { readIssues, takesOverFile } from './repairs.ts';

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

  it.each([
    ['http', 'deprecated_yaml', false, true],
    ['http', 'deprecated_yaml', true, true],
    ['http', 'deprecated_yaml_import_error', false, false],
    ['http', 'yaml_still_present_after_migration', false, false],
    ['hue', 'deprecated_yaml', false, false],
  ])('%s/%s (ignored: %s): a file is taken over: %s', async (domain, id, ignored, takesOver) => {
    const issues = [{ domain, issue_id: id, ignored }];
    const { home } = await aConnectionAnswering(answersFor({ 'repairs/list_issues': { issues } }));
    expect(await takesOverFile(home)).toBe(takesOver);
  });

  it('is nothing where it is not known', async () => {
    const { home } = await aConnectionAnswering(answersFor(running));
    expect(await readIssues(home)).toEqual([]);
  });
});
