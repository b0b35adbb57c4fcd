import type { Printed, ProgramEnd, RunProgram } from '../../programs/run-program.ts';

export interface Told {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** What a program printed where that is told at all, or why it came to no end. */
export type ToldAnswer = Partial<Printed> | Exclude<ProgramEnd['outcome'], 'ended'>;

/** Stands in for the programs of a system that is not here: answers as told, and keeps what it was asked. */
export function toldPrograms(answer: (told: Told) => ToldAnswer | Promise<ToldAnswer>): {
  readonly run: RunProgram;
  readonly asked: readonly Told[];
} {
  const asked: Told[] = [];
  return {
    asked,
    run: async (program, args, { env = {} }) => {
      const told = { program, args, env };
      asked.push(told);
      const answered = await answer(told);
      if (typeof answered === 'string') return { outcome: answered };
      return { outcome: 'ended', exitCode: 0, stdout: '', stderr: '', ...answered };
    },
  };
}
