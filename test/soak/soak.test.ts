import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { isWithin } from './measure.ts';
import { Report } from './run-soak.ts';

const held = { heapMb: 80, handles: 10, descriptors: 40 };

it.each([
  ['nothing more', {}, true],
  ['less', { heapMb: 60, handles: 2, descriptors: 12 }, true],
  ['a tenth more objects', { heapMb: 88 }, true],
  ['more objects than that', { heapMb: 88.1 }, false],
  ['a handle for each stream', { handles: 1000 }, false],
  ['a socket for each pick-up', { descriptors: 90 }, false],
  ['a socket that is just being closed', { descriptors: 44 }, true],
  ['more sockets than a tenth', { descriptors: 45 }, false],
  ['two handles more, where a tenth is one', { handles: 12 }, true],
  ['a handle beyond that', { handles: 13 }, false],
] as const)('holding %s at the end is judged', (_, more, within) => {
  expect(isWithin(held, { ...held, ...more })).toBe(within);
});

it('lives a short life, and says what it held', { timeout: 600_000 }, async () => {
  const few = ['--rounds', '10', '--streams', '30', '--pick-ups', '10'];
  const { stdout } = await promisify(execFile)(process.execPath, [
    path.join(import.meta.dirname, 'soak.ts'),
    '--json',
    ...few,
  ]).catch((failed: { readonly stdout: string }) => failed);
  const report = Report.parse(JSON.parse(stdout));
  expect(report).toMatchObject({ rounds: 10, streams: 30, pickUps: 10 });
  expect(report.tenths).toHaveLength(10);
  // So short a life is still getting warm: of objects it says nothing yet.
  expect(isWithin({ ...report.firstTenth, heapMb: report.end.heapMb }, report.end)).toBe(true);
});
