import { implement } from '@orpc/server';
import { contract } from '../../../contract/calls/contract.ts';
import { type CallContext, callBoundary } from './call-boundary.ts';

/** The contract with what every call has in common. */
export const calls = implement(contract).$context<CallContext>().use(callBoundary);
