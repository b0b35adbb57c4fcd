/**
 * Why a pick-up was not opened. `NETWORK_GONE`: the address is not this computer's any more. `PICKUP_BLOCKED`: the system
 * does not let us listen there, as a firewall or a security program does.
 */
export const pickUpRefusals = ['PICKUP_BLOCKED', 'NETWORK_GONE'] as const;
export type PickUpRefusalCode = (typeof pickUpRefusals)[number];

/** Carries a code and nothing else. */
export class PickUpRefused extends Error {
  override readonly name = 'PickUpRefused';
  readonly code: PickUpRefusalCode;

  constructor(code: PickUpRefusalCode) {
    super(code);
    this.code = code;
  }
}
