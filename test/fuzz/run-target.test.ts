import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGood, runTarget } from './run-target.ts';
import { alwaysOpen, OpenError, type Trial } from './target.ts';

const trialsThat = (run: Trial['run']) => fc.integer().map((nth) => ({ what: `number ${nth}`, run }));

describe('a run', () => {
  it('counts what was taken and what was refused', async () => {
    const trials = fc.constantFrom('taken' as const, 'refused' as const).map((ending) => ({
      what: ending,
      run: async () => ending,
    }));
    const tally = await runTarget(alwaysOpen('any', trials), { tries: 40, seed: 1 });
    expect(tally.taken + tally.refused).toBe(40);
    expect(isGood(tally)).toBe(true);
  });

  it('sees an error that is no closed one, and says how to see it again', async () => {
    const trials = trialsThat(() => Promise.reject(new OpenError('said too much')));
    const tally = await runTarget(alwaysOpen('any', trials), { tries: 3, seed: 7 });
    expect(tally).toMatchObject({ tried: 3, openErrors: 3 });
    expect(tally.firstFailure).toMatchObject({
      seed: 7,
      nth: 0,
      what: expect.stringContaining('said too much'),
    });
    expect(isGood(tally)).toBe(false);
  });

  it('sends the same inputs with the same seed, and others with another', async () => {
    const inputsOf = async (seed: number) => {
      const sent: string[] = [];
      const trials = fc.string().map((text) => ({
        what: text,
        run: async () => {
          sent.push(text);
          return 'taken' as const;
        },
      }));
      await runTarget(alwaysOpen('any', trials), { tries: 50, seed });
      return sent;
    };
    expect(await inputsOf(3)).toEqual(await inputsOf(3));
    expect(await inputsOf(3)).not.toEqual(await inputsOf(4));
  });

  it('is not good when nothing was tried', () => {
    const nothing = { tried: 0, taken: 0, refused: 0, crashed: 0, unhandled: 0, openErrors: 0, hung: 0 };
    expect(isGood({ ...nothing, outgrown: 0, seconds: 0 })).toBe(false);
  });
});
