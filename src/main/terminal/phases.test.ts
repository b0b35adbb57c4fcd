import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { stripVTControlCharacters } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellPhases } from './phases.ts';

const words = { build: 'Building the private entrance', check: 'Trying every lock' } as const;

/** What is written, and a clock that stands still until it is told otherwise. */
function aTerminal(kind: 'terminal' | 'pipe') {
  const notes = Object.assign(new PassThrough(), {
    isTTY: kind === 'terminal',
    columns: 80,
    // As Node itself reads the environment.
    getColorDepth: () => WriteStream.prototype.getColorDepth({ ...process.env, TERM: 'xterm-256color' }),
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

  it('have no bar before it is known how much there is to do, and then an empty one', () => {
    vi.stubEnv('NO_COLOR', '1');
    vi.stubEnv('FORCE_COLOR', undefined);
    const { phases, written } = aTerminal('terminal');
    phases.update('build', 0, 0);
    const before = stripVTControlCharacters(written());
    expect(before).toContain('Building the private entrance …');
    expect(before).not.toMatch(/[━─]|0\/0/);
    phases.update('build', 0, 22);
    const drawn = stripVTControlCharacters(written());
    expect(drawn).toContain('0/22');
    expect(drawn).not.toContain('━');
    phases.end();
    expect(written()).toMatch(/✓ Building the private entrance +22 +0\.0 s\n$/);
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
    expect(line('terminal')).toContain('\u001b[32m✓');
    expect(line('pipe')).not.toContain('\u001b');
    vi.stubEnv('FORCE_COLOR', '1');
    expect(line('pipe')).toContain('\u001b[32mok');
    vi.stubEnv('FORCE_COLOR', undefined);
    vi.stubEnv('NO_COLOR', '1');
    expect(line('terminal')).not.toContain('\u001b[32m');
  });
});
