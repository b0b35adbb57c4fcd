import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../src/contract/calls/contract.ts';

export type Client = ContractRouterClient<typeof contract>;

/** The window's end of one of the two ways to the program. */
export interface OpenTransport {
  readonly client: Client;
  /** Asks for this call by its path, with an input that may be none of its own. */
  ask(path: readonly string[], input: unknown, signal: AbortSignal): Promise<unknown>;
  /** The message by which a window asks for this call. */
  write(path: readonly string[], input: unknown): string;
  /**
   * Sends a message to this call as it stands, whatever it is. Resolves with what came back once the transport has dealt with it;
   * `undefined` where it hung up or has nothing to say.
   */
  sendRaw(path: readonly string[], bytes: Uint8Array): Promise<string | undefined>;
  close(): Promise<void>;
}
