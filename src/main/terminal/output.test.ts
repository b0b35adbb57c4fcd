import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { terminalInEnglish as t } from '../../words/terminal.ts';
import { createOutput, type OutputParts } from './output.ts';

/** As Node itself reads the environment, of which only what was said about colours counts: on a build server it shows none. */
function getColorDepth(): number {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  return WriteStream.prototype.getColorDepth({ NO_COLOR, FORCE_COLOR, TERM: 'xterm-256color' });
}

function aStream(kind: 'terminal' | 'pipe') {
  return Object.assign(new PassThrough(), {
    isTTY: kind === 'terminal',
    getColorDepth,
  });
}

/** What a command writes on its two streams, while a second and a half goes by. */
function written(kind: 'terminal' | 'pipe', form: OutputParts['form'] = 'sentences') {
  const [results, notes] = [aStream(kind), aStream(kind)];
  let now = 0;
  const output = createOutput({ results, notes, clock: { monotonic: () => now }, t, form });
  now = 1500;
  output.note('1/2  key Phone', 'green');
  output.say('Done', 'green');
  output.end({ command: 'apply' });
  return { results: String(results.read() ?? ''), notes: String(notes.read() ?? '') };
}

afterEach(() => vi.unstubAllEnvs());

describe('what a command writes', () => {
  it('is plain where nobody sits before a terminal', () => {
    vi.stubEnv('FORCE_COLOR', undefined);
    expect(written('pipe')).toEqual({ results: 'Done\n', notes: '1/2  key Phone\n' });
  });

  it('has colours and the time since it began on a terminal', () => {
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('FORCE_COLOR', undefined);
    const { results, notes } = written('terminal');
    expect(results).toBe('\u001b[32mDone\u001b[39m\n');
    expect(notes).toContain('1.5 s');
    expect(notes).toContain('\u001b[32m1/2  key Phone');
  });

  it('keeps the time without colours where NO_COLOR says so', () => {
    vi.stubEnv('NO_COLOR', '1');
    vi.stubEnv('FORCE_COLOR', undefined);
    expect(written('terminal')).toEqual({ results: 'Done\n', notes: '   1.5 s  1/2  key Phone\n' });
  });

  it('is one line where a program reads it', () => {
    expect(written('pipe', 'json').results).toBe('{"command":"apply"}\n');
  });
});
