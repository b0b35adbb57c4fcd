import { z } from 'zod';
import { problemCodes } from '../../../src/contract/problem.ts';

const closedCodes: ReadonlySet<string> = new Set(problemCodes);

/** An error of a call, as oRPC writes it down. */
export const SaidError = z.object({ defined: z.boolean(), code: z.string(), status: z.int() });
export type SaidError = z.infer<typeof SaidError>;

/** Whether it is a closed code of the call's own, or the word that what was sent is no input of it. */
export function isClosedError({ defined, code, status }: SaidError): boolean {
  return (defined && closedCodes.has(code)) || (code === 'UNEXPECTED' && status === 400);
}
