import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { widthOf } from './columns.ts';
import { tellPhases } from './phases.ts';

const words = {
  phases: { build: 'Building the private entrance', check: 'Trying every lock', wide: '正在尝试每一把锁' },
  ...{ done: 'ok', failed: 'no' },
} as const;

/** As Node itself reads the environment, of which only what was said about colours counts: on a build server it shows none. */
function getColorDepth(): number {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  return WriteStream.prototype.getColorDepth({ NO_COLOR, FORCE_COLOR, TERM: 'xterm-256color' });
}

/** What is written, and a clock that stands still until it is told otherwise. */
function aTerminal(kind: 'terminal' | 'pipe') {
  const notes = Object.assign(new PassThrough(), {
    isTTY: kind === 'terminal',
    columns: 80,
    getColorDepth,
  });
  let now = 0;
  const phases = tellPhases({ notes, words, clock: { monotonic: () => now } });
  return {
    phases,
    pass: (ms: number) => {
      now += ms;
    },
    written: () => String(notes.read() ?? ''),
  };
}

/** The last line as it stands on the screen. */
function drawn(written: string): string {
  return stripVTControlCharacters(written.split('\u001b[1G').at(-1) ?? '').trim();
}

afterEach(() => vi.unstubAllEnvs());

describe('the phases of a job', () => {
  it('are one plain line each where nobody sits before a terminal', () => {
    vi.stubEnv('FORCE_COLOR', undefined);
    const { phases, pass, written } = aTerminal('pipe');
    phases.update('build', 0, 0);
    phases.update('build', 0, 22);
    pass(1400);
    phases.update('build', 22, 22);
    phases.update('check', 0, 0);
    pass(250);
    phases.fail();
    expect(written()).toMatch(
      /^ok Building the private entrance +22 +1\.4 s\nno Trying every lock +0\.3 s\n$/,
    );
  });

  it('have an empty bar before it is known how much there is to do, which counts nothing', () => {
    vi.stubEnv('NO_COLOR', '1');
    vi.stubEnv('FORCE_COLOR', undefined);
    const { phases, written } = aTerminal('terminal');
    phases.update('build', 0, 0);
    const before = drawn(written());
    expect(before).toMatch(/^─{24} Building the private entrance +0\.0 s$/);
    phases.update('build', 0, 22);
    expect(drawn(written())).toMatch(/^─{24} .* 0\/22 /);
    phases.end();
    expect(written()).toMatch(/✓ Building the private entrance +22 +0\.0 s\n$/);
  });

  it('have a bar that fills, with the time since they began', () => {
    vi.stubEnv('NO_COLOR', '1');
    vi.stubEnv('FORCE_COLOR', undefined);
    const { phases, pass, written } = aTerminal('terminal');
    phases.update('build', 0, 22);
    written();
    pass(1500);
    phases.update('build', 11, 22);
    expect(drawn(written())).toMatch(/^━{12}─{12} Building the private entrance +11\/22 +1\.5 s$/);
    pass(1500);
    phases.update('build', 22, 22);
    expect(drawn(written())).toMatch(/^━{24} .* 22\/22 +3\.0 s$/);
    phases.end();
  });

  it('stand below each other, also where a letter takes two columns', () => {
    vi.stubEnv('FORCE_COLOR', undefined);
    const { phases, written } = aTerminal('pipe');
    phases.update('build', 1, 5);
    phases.update('wide', 1, 5);
    phases.end();
    const [build = '', wide = ''] = written().split('\n');
    expect(widthOf(wide)).toBe(widthOf(build));
  });

  it('are in colour on a terminal, unless NO_COLOR says otherwise, and in a pipe where FORCE_COLOR says so', () => {
    const line = (kind: 'terminal' | 'pipe'): string => {
      const { phases, written } = aTerminal(kind);
      phases.update('check', 1, 9);
      phases.end();
      return written();
    };
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('FORCE_COLOR', undefined);
    expect(line('terminal')).toContain('\u001b[36m━');
    expect(line('terminal')).toContain('\u001b[32m✓');
    expect(line('pipe')).not.toContain('\u001b');
    vi.stubEnv('FORCE_COLOR', '1');
    expect(line('pipe')).toContain('\u001b[32mok');
    vi.stubEnv('FORCE_COLOR', undefined);
    vi.stubEnv('NO_COLOR', '1');
    for (const colour of ['32', '36']) expect(line('terminal')).not.toContain(`\u001b[${colour}m`);
  });
});
