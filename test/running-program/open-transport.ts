import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../src/contract/calls/contract.ts';

export type Client = ContractRouterClient<typeof contract>;

/** What came back as it was written: to a request, with its status, or as a message of a socket or a port. */
export type RawAnswer =
  | { readonly by: 'request'; readonly status: number; readonly text: string }
  | { readonly by: 'message'; readonly text: string };

/** The window's end of one of the two ways to the program. */
export interface OpenTransport {
  readonly client: Client;
  /** Asks for this call by its path, with an input that may be none of its own. */
  ask(path: readonly string[], input: unknown, signal: AbortSignal): Promise<unknown>;
  /** The message by which a window asks for this call. */
  write(path: readonly string[], input: unknown): string;
  /**
   * Sends a message to this call as it stands, whatever it is. Resolves with all that came back once the transport has dealt with
   * it: nothing where it hung up or has nothing to say.
   */
  sendRaw(path: readonly string[], bytes: Uint8Array): Promise<readonly RawAnswer[]>;
  close(): Promise<void>;
}
