import { implement } from '@orpc/server';
import { contract } from '../../../contract/calls/contract.ts';
import type { TunnelStatus } from '../../../contract/tunnel.ts';
import { Refusal } from '../../errors/refusal.ts';
import { type CallContext, callBoundary } from '../../router/base/call-boundary.ts';

/** What a test plugs in behind the calls it makes; everything else answers plainly. */
export interface ProgramDoubleBehaviour {
  readonly connect?: (token: string) => never;
  readonly watchTunnel?: (signal: AbortSignal | undefined) => AsyncGenerator<TunnelStatus, void, void>;
}

/** The part of the contract that shows all that a transport must carry: a call, an error and a stream. */
export const part = {
  about: contract.about,
  cloudflare: { connect: contract.cloudflare.connect },
  tunnel: { watch: contract.tunnel.watch },
};

/** A program with three calls of the real contract, behind the boundary that all calls have. */
export function programDouble(behaviour: ProgramDoubleBehaviour = {}) {
  const os = implement(part).$context<CallContext>().use(callBoundary);
  return os.router({
    about: os.about.handler(() => ({
      version: '1.2.3',
      host: 'browser',
      custody: 'memory',
      custodyReason: 'locked',
      setAside: [],
    })),
    cloudflare: {
      connect: os.cloudflare.connect.handler(({ input }) => {
        if (behaviour.connect === undefined) throw new Refusal('TOKEN_REFUSED');
        return behaviour.connect(input.token);
      }),
    },
    tunnel: {
      watch: os.tunnel.watch.handler(({ signal }) => (behaviour.watchTunnel ?? healthyTwice)(signal)),
    },
  });
}

async function* healthyTwice(): AsyncGenerator<TunnelStatus, void, void> {
  yield { status: 'inactive', name: 'home', home: null };
  yield { status: 'healthy', name: 'home', home: 'answered' };
}

export type ProgramDouble = ReturnType<typeof programDouble>;
