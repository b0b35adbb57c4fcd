import type { ProblemCode } from '../../contract/problem.ts';

/**
 * Why a pick-up was not opened. `NETWORK_GONE`: the address is not this computer's any more. `PICKUP_BLOCKED`: the system
 * does not let us listen there, as a firewall or a security program does.
 */
export const pickUpRefusals = ['PICKUP_BLOCKED', 'NETWORK_GONE'] as const satisfies readonly ProblemCode[];
export type PickUpRefusal = (typeof pickUpRefusals)[number];
