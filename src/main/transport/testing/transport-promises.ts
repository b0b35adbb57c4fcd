import { ORPCError } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TunnelStatus } from '../../../contract/tunnel.ts';
import { Refusal } from '../../errors/refusal.ts';
import {
  type ProgramDouble,
  type ProgramDoubleBehaviour,
  type part,
  programDouble,
} from './program-double.ts';

/** The window's end of a transport with a program double behind it. */
export interface OpenTransport {
  readonly client: ContractRouterClient<typeof part>;
  close(): Promise<void>;
}

const token = 'cfut_THISISASECRETLOOKINGTOKEN0123456789';

/** What a transport must keep, whichever it is. */
export function describeTransport(name: string, open: (program: ProgramDouble) => Promise<OpenTransport>) {
  let opened: OpenTransport | undefined;
  afterEach(() => opened?.close());

  const openWith: OpenWith = async (behaviour = {}) => {
    opened = await open(programDouble(behaviour));
    return opened.client;
  };

  describe(`calls over ${name}`, () => {
    carryAnswers(openWith);
    carryProblems(openWith);
    hideOtherErrors(openWith);
    keepToTheContract(openWith);
    breakStreams(openWith);
  });
}

type OpenWith = (behaviour?: ProgramDoubleBehaviour) => Promise<OpenTransport['client']>;

/** What arrives when all goes well. */
function carryAnswers(openWith: OpenWith): void {
  it('carry an answer', async () => {
    const client = await openWith();
    expect(await client.about()).toEqual({
      version: '1.2.3',
      host: 'browser',
      custody: 'memory',
      custodyReason: 'locked',
      setAside: [],
    });
  });

  it('carry a stream to its end', async () => {
    const client = await openWith();
    const seen: TunnelStatus[] = [];
    for await (const status of await client.tunnel.watch()) seen.push(status);
    expect(seen).toEqual([
      { status: 'inactive', name: 'home', home: null },
      { status: 'healthy', name: 'home', home: 'answered' },
    ]);
  });

  it('end a stream on both sides when the window stops listening', async () => {
    const ended = Promise.withResolvers<void>();
    const client = await openWith({ watchTunnel: (signal) => forever(signal, ended.resolve) });
    const listening = new AbortController();
    const stream = await client.tunnel.watch(undefined, { signal: listening.signal });
    await stream.next();
    listening.abort();
    await ended.promise;
  });
}

/** What is told of a problem, and what is not. */
function carryProblems(openWith: OpenWith): void {
  it('carry a problem of the contract with its technical detail and nothing else', async () => {
    const client = await openWith({
      connect: () => {
        throw Object.assign(new Refusal('TOKEN_REFUSED', { status: 401, code: 9109 }), {
          message: `no ${token}`,
          cause: token,
        });
      },
    });
    const refusal = await refusalOf(client.cloudflare.connect({ token }));
    expect(refusal).toMatchObject({
      code: 'TOKEN_REFUSED',
      defined: true,
      data: { status: 401, code: 9109 },
    });
    expect(everythingIn(refusal)).not.toContain(token);
  });

  it('drop whatever a problem brings beside the known technical fields', async () => {
    const client = await openWith({
      connect: () => {
        throw new Refusal('TOKEN_REFUSED', { status: 401, ...{ sent: token } });
      },
    });
    const refusal = await refusalOf(client.cloudflare.connect({ token }));
    expect(refusal.data).toEqual({ status: 401 });
  });
}

/** What the window is told of anything that the call does not declare. */
function hideOtherErrors(openWith: OpenWith): void {
  it('turn a problem that the call does not declare into UNEXPECTED', async () => {
    const client = await openWith({
      connect: () => {
        throw new Refusal('DEVICES_NONE');
      },
    });
    const refusal = await refusalOf(client.cloudflare.connect({ token }));
    expect(refusal).toMatchObject({ code: 'UNEXPECTED', defined: false });
  });

  it('turn any other error into UNEXPECTED without its words', async () => {
    const client = await openWith({
      connect: (sent) => {
        throw new Error(`could not use ${sent}`, { cause: sent });
      },
    });
    const refusal = await refusalOf(client.cloudflare.connect({ token }));
    expect(refusal).toMatchObject({ code: 'UNEXPECTED', message: 'UNEXPECTED' });
    expect(everythingIn(refusal)).not.toContain(token);
  });
}

/** What is not in the contract goes neither way. */
function keepToTheContract(openWith: OpenWith): void {
  it('refuse input that the contract does not know, without sending it back or logging it', async () => {
    const printed = watchConsole();
    const client = await openWith();
    // A window that breaks the contract: the type system would stop it, so it is told otherwise.
    const broken = { token: [token] } as unknown as { token: string };
    const refusal = await refusalOf(client.cloudflare.connect(broken));
    expect(refusal).toMatchObject({ code: 'UNEXPECTED', status: 400 });
    expect(everythingIn(refusal)).not.toContain(token);
    expect(printed()).not.toContain(token);
  });

  it('refuse output that the contract does not know, without sending it', async () => {
    const printed = watchConsole();
    const broken = { status: token, name: token } as unknown as TunnelStatus;
    const client = await openWith({ watchTunnel: () => once(broken) });
    const refusal = await refusalOf(client.tunnel.watch().then((stream) => stream.next()));
    expect(refusal.code).toBe('UNEXPECTED');
    expect(everythingIn(refusal)).not.toContain(token);
    expect(printed()).not.toContain(token);
  });
}

/** A stream that fails says why. */
function breakStreams(openWith: OpenWith): void {
  it('break a stream with UNEXPECTED when it fails half-way', async () => {
    const client = await openWith({ watchTunnel: failsAfterOne });
    const stream = await client.tunnel.watch();
    expect((await stream.next()).value).toEqual({ status: 'inactive', name: null, home: null });
    const refusal = await refusalOf(stream.next());
    expect(refusal).toMatchObject({ code: 'UNEXPECTED', message: 'UNEXPECTED' });
    expect(everythingIn(refusal)).not.toContain(token);
  });

  it('break a stream with a problem of the contract when that is why it ends', async () => {
    const client = await openWith({ watchTunnel: isRefused });
    const refusal = await refusalOf(client.tunnel.watch().then((stream) => stream.next()));
    expect(refusal).toMatchObject({ code: 'CLOUDFLARE_UNREACHABLE', defined: true });
  });
}

async function refusalOf(call: Promise<unknown>): Promise<ORPCError<string, unknown>> {
  const thrown: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof ORPCError)) throw new Error('the call was not refused with an oRPC error');
  return thrown;
}

async function* forever(
  signal: AbortSignal | undefined,
  ended: () => void,
): AsyncGenerator<TunnelStatus, void, void> {
  try {
    yield { status: 'inactive', name: null, home: null };
    await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  } finally {
    ended();
  }
}

async function* once(status: TunnelStatus): AsyncGenerator<TunnelStatus, void, void> {
  yield status;
}

async function* failsAfterOne(): AsyncGenerator<TunnelStatus, void, void> {
  yield { status: 'inactive', name: null, home: null };
  throw new Error(`lost ${token}`);
}

// biome-ignore lint/correctness/useYield: a stream that breaks before its first value.
async function* isRefused(): AsyncGenerator<TunnelStatus, void, void> {
  throw new Refusal('CLOUDFLARE_UNREACHABLE');
}

/** Everything that can be read off an error that arrived, its causes included. */
function everythingIn(error: unknown): string {
  if (!(error instanceof Error)) return JSON.stringify(error) ?? '';
  const own = Object.getOwnPropertyNames(error).filter((name) => name !== 'cause' && name !== 'stack');
  const values = own.map((name) => JSON.stringify(Reflect.get(error, name)) ?? '');
  return [...values, everythingIn(error.cause)].join('\n');
}

function watchConsole(): () => string {
  const spies = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation(() => undefined),
  );
  return () => spies.flatMap((spy) => spy.mock.calls.flat().map(everythingIn)).join('\n');
}
