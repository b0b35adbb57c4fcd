import { expect, it, vi } from 'vitest';
import { program } from '../src/words/en/program.ts';
import { translateInto } from '../src/words/translate.ts';
import { fetchBeside } from './fetch-beside.ts';
import type { FetchOutcome, FetchProgress } from './fetch-electron.ts';

const t = translateInto(program, 'en');

/** A fetch that the test carries on by hand, beside a terminal or none. */
function begin(where: 'terminal' | 'log') {
  const lines: string[] = [];
  const rewritten: string[] = [];
  const { promise, resolve: end } = Promise.withResolvers<FetchOutcome>();
  let tell: (progress: FetchProgress) => void = () => undefined;
  const stopListening = vi.fn();
  let pressEnter: () => void = () => undefined;
  const terminal = {
    rewrite: (text: string) => void rewritten.push(text),
    onEnter: (pressed: () => void) => {
      pressEnter = pressed;
      return stopListening;
    },
  };
  const fetching = fetchBeside(
    (how) => {
      tell = how.tell;
      how.stop.addEventListener('abort', () => end('stopped'));
      return promise;
    },
    {
      print: (line) => void lines.push(line),
      rewrite: where === 'terminal' ? terminal.rewrite : undefined,
      onEnter: where === 'terminal' ? terminal.onEnter : undefined,
    },
    t,
  );
  const came = (megabytes: number, total?: number) =>
    tell({ bytes: megabytes * 1e6, total: total === undefined ? undefined : total * 1e6 });
  return { fetching, lines, rewritten, came, end, stopListening, pressEnter: () => pressEnter() };
}

it('shows on one line how far it is, and takes that line away', async () => {
  const { fetching, lines, rewritten, came, end } = begin('terminal');
  came(1, 115);
  came(57.5, 115);
  end('fetched');
  await fetching.outcome;
  expect(rewritten).toEqual(['1 of 115 MB (0%)', '58 of 115 MB (50%)', '']);
  expect(lines).toEqual([program.electron.fetching, program.electron.pressEnter]);
});

it('writes a line for every tenth where there is no terminal', () => {
  const { lines, came } = begin('log');
  for (const megabytes of [1, 12, 13, 20, 60]) came(megabytes, 115);
  expect(lines.slice(1)).toEqual(['12 of 115 MB (10%)', '60 of 115 MB (52%)']);
});

it('writes a line for every ten megabytes where nobody knows how many there will be', () => {
  const { lines, came } = begin('log');
  for (const megabytes of [1, 12, 13, 31]) came(megabytes);
  expect(lines.slice(1)).toEqual(['12 MB', '31 MB']);
});

it('ends when Enter is pressed, and listens no longer', async () => {
  const { fetching, lines, pressEnter, stopListening } = begin('terminal');
  pressEnter();
  expect(await fetching.outcome).toBe('stopped');
  expect(lines.at(-1)).toBe(program.electron.skipped);
  expect(stopListening).toHaveBeenCalledOnce();
});

it.each([
  ['fetched', program.electron.fetchedForNext],
  ['failed', program.electron.notFetchedNow],
] as const)('goes on behind the window in the browser and says that it %s', async (outcome, says) => {
  const { fetching, lines, rewritten, came, end } = begin('terminal');
  came(1, 115);
  fetching.goOnBehind();
  came(30, 115);
  end(outcome);
  await fetching.outcome;
  await vi.waitUntil(() => lines.includes(says));
  expect(rewritten).toEqual(['1 of 115 MB (0%)', '']);
  expect(lines.slice(2)).toEqual([program.electron.goesOn, '30 of 115 MB (26%)', says]);
});
