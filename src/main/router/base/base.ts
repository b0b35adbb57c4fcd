import { implement } from '@orpc/server';
import { contract } from '../../../contract/calls/contract.ts';
import { type CallContext, callBoundary } from './call-boundary.ts';
import { type CallsUnderWay, countCalls } from './calls-under-way.ts';

const implemented = implement(contract).$context<CallContext>();

/** The contract with what every call has in common. */
export const calls = implemented.use(callBoundary);

/** Puts its sections together, and counts the calls that are being answered. */
export const countedCalls = (underWay: CallsUnderWay) => implemented.use(countCalls(underWay));
