import { describe, expect, it } from 'vitest';
import { runStages, total } from './run-stages.ts';
import { allStages, quickStages, type Stage, stagesFor } from './stages.ts';
import { summarize } from './summary.ts';
import { none, oneFailure, type Report } from './test-counts.ts';
import type { TestFiles } from './test-files.ts';

const build: Stage = { name: 'Build', program: 'build', args: [] };
const units: Stage = { name: 'Unit tests', program: 'vitest', args: [], report: 'r' };
const browser: Stage = { name: 'Browser', program: 'e2e', args: [], after: [build], needs: ['chromium'] };
const stages = [build, units, browser];

const good: Report = { passed: 3, failed: 0, skipped: 0, reasons: [], failures: [] };

/** Stages that come to what is given, on a computer where these programs are missing. */
async function outcomesOf(
  reports: Readonly<Record<string, Report>>,
  { missing = [] as readonly string[], unattended = false } = {},
) {
  const ran: string[] = [];
  let clock = 0;
  const outcomes = await runStages(stages, {
    run: async ({ name }) => {
      ran.push(name);
      clock += 2000;
      return reports[name] ?? none;
    },
    isMissing: (program) => missing.includes(program),
    isInstalled: () => true,
    unattended,
    now: () => clock,
  });
  return { ran, lines: summarize(outcomes), total: total(outcomes) };
}

describe('the stages of npm test', () => {
  it('all run, and the last line counts their tests', async () => {
    const { ran, lines } = await outcomesOf({ 'Unit tests': good, Browser: good });
    expect(ran).toEqual(['Build', 'Unit tests', 'Browser']);
    expect(lines).toContain('Build       passed (2 s)');
    expect(lines.at(-1)).toBe('6 passed, 0 failed');
  });

  it('also run when one that they do not depend on has failed', async () => {
    const failing = { ...good, failed: 2 };
    const { ran, lines } = await outcomesOf({ 'Unit tests': failing, Browser: good });
    expect(ran).toEqual(['Build', 'Unit tests', 'Browser']);
    expect(lines.at(-1)).toBe('6 passed, 2 failed');
  });

  it.each([false, true])(
    'leave out a linter that nobody has to have, and say so (unattended: %s)',
    async (unattended) => {
      const workflows: Stage = {
        name: 'Workflows',
        program: 'workflows',
        args: ['zizmor'],
        linter: 'zizmor',
      };
      const outcomes = await runStages([workflows], {
        run: async () => oneFailure,
        isMissing: () => false,
        isInstalled: () => false,
        unattended,
        now: () => 0,
      });
      expect(total(outcomes)).toMatchObject({ failed: 0, skipped: 1 });
      expect(summarize(outcomes).join('\n')).toMatch(
        /Workflows {2}did not run: zizmor is not installed\. .*zizmor==/,
      );
    },
  );

  it('run at the same time where they share, and before all others', async () => {
    const [style, types] = ['Style', 'Types'].map(
      (name): Stage => ({ name, program: name, args: [], shares: true }),
    );
    if (!style || !types) throw new Error('Two stages share.');
    const running: string[] = [];
    const atOnce: string[][] = [];
    await runStages([style, units, types], {
      run: async ({ name }) => {
        running.push(name);
        await Promise.resolve();
        atOnce.push([...running]);
        running.splice(running.indexOf(name), 1);
        return none;
      },
      isMissing: () => false,
      isInstalled: () => true,
      unattended: false,
      now: () => 0,
    });
    expect(atOnce).toEqual([['Style', 'Types'], ['Types'], ['Unit tests']]);
  });

  it('do not run after one that they depend on has failed, and that is said', async () => {
    const { ran, lines } = await outcomesOf({ Build: oneFailure, 'Unit tests': good });
    expect(ran).toEqual(['Build', 'Unit tests']);
    expect(lines).toContain('Browser     did not run: “Build” did not succeed.');
    expect(lines.at(-1)).toBe('3 passed, 1 failed, 1 skipped');
  });

  it('do not run without their program, and that is said with the package to install', async () => {
    const { ran, lines } = await outcomesOf({ 'Unit tests': good }, { missing: ['chromium'] });
    expect(ran).not.toContain('Browser');
    expect(lines.join('\n')).toMatch(/Browser {5}did not run: .*Install the Debian package chromium\./);
    expect(lines.at(-1)).toBe('3 passed, 0 failed, 1 skipped');
  });

  it('fail without their program where nobody would read that', async () => {
    const { total } = await outcomesOf({ 'Unit tests': good }, { missing: ['chromium'], unattended: true });
    expect(total).toMatchObject({ passed: 3, failed: 1 });
  });

  it('end with each reason for a skipped test, the most frequent first', async () => {
    const reasons = ['no keytool', 'no certutil', 'no certutil'];
    const { lines } = await outcomesOf({ 'Unit tests': { ...good, skipped: 3, reasons } });
    expect(lines.slice(-5)).toEqual([
      'Skipped:',
      '   2 × no certutil',
      '   1 × no keytool',
      '',
      '3 passed, 0 failed, 3 skipped',
    ]);
  });
});

describe('what is run', () => {
  it('of a quick check is part of every check, but for its tests, which are fewer', () => {
    const [tests, ...others] = quickStages.toReversed();
    expect(tests?.args).toContain('fast');
    for (const each of others) expect(allStages).toContain(each);
  });

  it('of named files builds only for the browser', () => {
    const none = { unit: [], screens: [], browser: [] };
    const names = (files: Partial<TestFiles>) => stagesFor({ ...none, ...files }).map(({ name }) => name);
    expect(names({ unit: ['a.test.ts'] })).toEqual(['Unit tests']);
    expect(names({ screens: ['a.screen.test.tsx'] })).toEqual(['Screens in Chromium']);
    expect(names({ browser: ['e2e/walk.spec.ts'] })).toEqual(['Build', 'The whole program in a browser']);
  });

  it('of the unit tests and of the screens is never the other’s', () => {
    const projectsOf = (name: string) =>
      allStages
        .find((stage) => stage.name === name)
        ?.args.filter((_, index, args) => args[index - 1] === '--project');
    expect(projectsOf('Unit tests')).toEqual(['fast', 'world']);
    expect(projectsOf('Screens in Chromium')).toEqual(['screens']);
  });
});
