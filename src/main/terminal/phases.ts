import { styleText } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { Clock } from '../clock/clock.ts';
import { padToWidth, widthOf } from './columns.ts';
import type { OutputStream } from './output.ts';

interface PhasesParts<Phase extends string> {
  /** Where it is told: never among the results. */
  readonly notes: OutputStream;
  readonly clock: Pick<Clock, 'monotonic'>;
  readonly words: PhaseWords<Phase>;
}

interface PhaseWords<Phase extends string> {
  readonly phases: Readonly<Record<Phase, string>>;
  /** Where there are no ticks. */
  readonly done: string;
  readonly failed: string;
}

/** How far a job of several phases is: a bar for the one that runs, and a line with its time for each that is over. */
export interface Phases<Phase extends string> {
  /** `of` is 0 as long as nobody knows how much there is to do: then the bar is empty and counts nothing. */
  update(phase: Phase, done: number, of: number): void;
  /** The last phase went well. */
  end(): void;
  /** It stopped in the middle of a phase. */
  fail(): void;
}

interface Running<Phase extends string> {
  readonly phase: Phase;
  readonly since: number;
  readonly done: number;
  readonly of: number;
}

/**
 * On a terminal with bars, colours and ticks (NO_COLOR, FORCE_COLOR and NODE_DISABLE_COLORS count, as Node reads them); elsewhere
 * plain lines, one for each phase that is over.
 */
export function tellPhases<Phase extends string>({ notes, clock, words }: PhasesParts<Phase>): Phases<Phase> {
  const columns = Math.max(...Object.values<string>(words.phases).map(widthOf));
  let running: Running<Phase> | undefined;
  const name = (phase: Phase): string => padToWidth(words.phases[phase], columns);
  const seconds = (since: number): string =>
    `${((clock.monotonic() - since) / 1000).toFixed(1)} s`.padStart(8);
  const bar = barOn(notes, () => {
    if (!running) return '';
    const { phase, since, done, of } = running;
    const count = of === 0 ? '' : `${done}/${of}`;
    return `${drawBar(done, of, notes)} ${name(phase)} ${count.padStart(7)}  ${seconds(since)}`;
  });
  const close = (outcome: 'done' | 'failed'): void => {
    if (!running) return;
    bar.clear();
    const { phase, since, of } = running;
    const count = of === 0 ? '' : `${of}`;
    notes.write(
      `${drawMark(outcome, words, notes)} ${name(phase)} ${count.padStart(7)}  ${seconds(since)}\n`,
    );
    running = undefined;
  };
  return {
    update: (phase, done, of) => {
      if (running?.phase !== phase) close('done');
      running = { phase, since: running?.since ?? clock.monotonic(), done, of };
      bar.show();
    },
    end: () => close('done'),
    fail: () => close('failed'),
  };
}

/** A tick where the terminal is one; old consoles of Windows have no such sign. */
function drawMark(
  outcome: 'done' | 'failed',
  words: Pick<PhaseWords<never>, 'done' | 'failed'>,
  notes: OutputStream,
): string {
  const hasSigns = notes.isTTY === true && (process.platform !== 'win32' || 'WT_SESSION' in process.env);
  const sign = { done: '✓', failed: '✗' }[outcome];
  const style = { done: 'green', failed: 'red' } as const;
  return styleText(style[outcome], hasSigns ? sign : words[outcome], { stream: notes });
}

const BAR_COLUMNS = 24;

/** Empty before it is known how much there is to do. */
function drawBar(done: number, of: number, notes: OutputStream): string {
  const full = of === 0 ? 0 : Math.floor((Math.min(done, of) / of) * BAR_COLUMNS);
  const [begun, open] = ['━'.repeat(full), '─'.repeat(BAR_COLUMNS - full)];
  return styleText('cyan', begun, { stream: notes }) + styleText('dim', open, { stream: notes });
}

/** One line that is drawn again as time passes; nothing where nobody would see it move. */
function barOn(notes: OutputStream, draw: () => string) {
  if (notes.isTTY !== true) return { show: () => {}, clear: () => {} };
  let bar: SingleBar | undefined;
  return {
    show: (): void => {
      if (bar) {
        bar.render();
        return;
      }
      const look = { format: draw, hideCursor: true, clearOnComplete: true, linewrap: null };
      bar = new SingleBar({ ...look, stream: notes });
      bar.start(0, 0);
    },
    clear: (): void => {
      bar?.stop();
      bar = undefined;
    },
  };
}
