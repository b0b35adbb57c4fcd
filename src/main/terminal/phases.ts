import { styleText } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { Clock } from '../clock/clock.ts';
import type { OutputStream } from './output.ts';

interface PhasesParts<Phase extends string> {
  /** Where it is told: never among the results. */
  readonly notes: OutputStream;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly words: Readonly<Record<Phase, string>>;
}

/** How far a job of several phases is: a bar for the one that runs, and a line with its time for each that is over. */
export interface Phases<Phase extends string> {
  /** `of` is 0 as long as nobody knows how much there is to do: then there is no bar. */
  update(phase: Phase, done: number, of: number): void;
  /** The last phase went well. */
  end(): void;
  /** It stopped in the middle of a phase. */
  fail(): void;
}

interface Running<Phase extends string> {
  readonly phase: Phase;
  readonly since: number;
  readonly of: number;
}

/**
 * On a terminal with bars, colours and ticks (NO_COLOR, FORCE_COLOR and NODE_DISABLE_COLORS count, as Node reads them); elsewhere
 * plain lines, one for each phase that is over.
 */
export function tellPhases<Phase extends string>(parts: PhasesParts<Phase>): Phases<Phase> {
  const { notes, clock, words } = parts;
  const bar = barOn(notes);
  let running: Running<Phase> | undefined;
  const close = (outcome: 'done' | 'failed'): void => {
    if (!running) return;
    bar.clear();
    const { phase, since, of } = running;
    const counted = of > 0 ? `${of}` : '';
    const seconds = `${((clock.monotonic() - since) / 1000).toFixed(1)} s`;
    notes.write(
      `${markOf(outcome, notes)} ${words[phase].padEnd(32)}${counted.padStart(4)}  ${seconds.padStart(8)}\n`,
    );
    running = undefined;
  };
  return {
    update: (phase, done, of) => {
      if (running?.phase !== phase) {
        close('done');
        running = { phase, since: clock.monotonic(), of: 0 };
      }
      running = { ...running, phase, since: running?.since ?? clock.monotonic(), of };
      bar.show(words[phase], done, of);
    },
    end: () => close('done'),
    fail: () => close('failed'),
  };
}

/** A tick where the terminal is one; old consoles of Windows have no such sign. */
function markOf(outcome: 'done' | 'failed', notes: OutputStream): string {
  const hasSigns = notes.isTTY === true && (process.platform !== 'win32' || 'WT_SESSION' in process.env);
  const [sign, word] = outcome === 'done' ? ['✓', 'ok'] : ['✗', 'no'];
  return styleText(outcome === 'done' ? 'green' : 'red', hasSigns ? sign : word, { stream: notes });
}

/** The bar of the phase that runs; nothing where nobody would see it move. */
function barOn(notes: OutputStream) {
  if (notes.isTTY !== true) return { show: () => {}, clear: () => {} };
  let bar: SingleBar | undefined;
  const clear = (): void => {
    bar?.stop();
    bar = undefined;
    notes.write('\r\x1b[K');
  };
  return {
    clear,
    show: (words: string, done: number, of: number): void => {
      if (of === 0) {
        clear();
        notes.write(`  ${words} …`);
        return;
      }
      if (!bar) {
        notes.write('\r\x1b[K');
        bar = new SingleBar(look(notes));
        bar.start(of, done, { words });
      }
      bar.setTotal(of);
      bar.update(done, { words });
    },
  };
}

/** One in front of each other, so that nothing stands full before there is anything to do. */
function look(notes: OutputStream) {
  return {
    format: `  ${styleText('cyan', '{bar}', { stream: notes })} {words} {value}/{total}`,
    barCompleteChar: '━',
    barIncompleteChar: '─',
    barsize: 24,
    stream: notes,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: null,
  };
}
