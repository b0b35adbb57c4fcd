import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../contract/calls/contract.ts';

/** Everything the window can ask for: the client end of the contract, whatever carries it. */
export type Program = ContractRouterClient<typeof contract>;

/** What becomes of the window's handshake: the program, or a closed door (a used or foreign link). */
export type Handshake =
  | { readonly kind: 'connected'; readonly program: Program }
  | { readonly kind: 'refused' };
