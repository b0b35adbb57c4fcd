import type { ProgramRun, RunProgram } from '../run-program.ts';

export interface Told {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Stands in for the programs of a system that is not here: answers as told, and keeps what it was asked. */
export function toldPrograms(answer: (told: Told) => Partial<ProgramRun> | Promise<Partial<ProgramRun>>): {
  readonly run: RunProgram;
  readonly asked: readonly Told[];
} {
  const asked: Told[] = [];
  return {
    asked,
    run: async (program, args, { env = {} } = {}) => {
      const told = { program, args, env };
      asked.push(told);
      return { code: 0, stdout: '', stderr: '', ...(await answer(told)) };
    },
  };
}
