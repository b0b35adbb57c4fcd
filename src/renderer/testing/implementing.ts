import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../contract/calls/contract.ts';
import type { Situation } from './situation.ts';

/** The contract's handlers, each behind the situation's failures and hang-ups. */
export function implementing(situation: Situation) {
  return implement(contract).use(async ({ path, next }) => {
    const call = path.join('.');
    if (situation.hangs.includes(call)) await new Promise(() => undefined);
    const failure = situation.fails[call];
    if (failure) throw problemError(failure);
    return next();
  });
}

function problemError({ code, technical }: NonNullable<Situation['fails'][string]>) {
  return technical
    ? new ORPCError(code, { defined: true, data: technical })
    : new ORPCError(code, { defined: true });
}

export type Implementer = ReturnType<typeof implementing>;
