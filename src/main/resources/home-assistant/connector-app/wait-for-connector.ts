import { pauseEvery, poll } from '../../../clock/poll.ts';
import { isTunnelUp } from '../../../cloudflare/tunnel-status.ts';
import { mayHaveHappened, Refusal } from '../../../errors/refusal.ts';
import { appLog, readConnectorApp } from '../../../home-assistant/commands/apps.ts';
import { readTunnels } from '../../cloudflare/tunnel/tunnel.ts';
import type { ApplyContext, HomeIo } from '../../model/model.ts';

/** cloudflared usually registers within seconds; a small machine that has just unpacked it takes longer. */
const PAUSES = pauseEvery(1500, { upToMs: 120_000 });

const LOG_LINES = 200;

/**
 * Follows a connector that was just started until Cloudflare says that its tunnel is healthy. When that does not come, its
 * log says why: `CONNECTOR_REFUSED`, `CONNECTOR_PORT_BLOCKED`, `HOME_OFFLINE`, `CONNECTOR_NOT_STARTED`.
 */
export async function waitForConnector(slug: string, context: ApplyContext, home: HomeIo): Promise<void> {
  const { setup, io, signal } = context;
  const readOutcome = async (): Promise<true | Refusal | undefined> => {
    const { ours } = await readTunnels(setup, io.cloudflare);
    if (isTunnelUp(ours?.status)) return true;
    const app = await readConnectorApp(home.assistant, slug);
    // It starts again by itself; only one that gave up has said its last word.
    return app?.state === 'error' ? explainFailure(slug, home) : undefined;
  };
  const seen = await poll(readOutcome, PAUSES, { clock: home.clock, signal });
  if (seen === true) return;
  throw seen ?? (await explainFailure(slug, home));
}

async function explainFailure(slug: string, { assistant }: HomeIo): Promise<Refusal> {
  const log = await appLog(assistant, slug, LOG_LINES).catch((error: unknown) => {
    if (error instanceof Refusal && mayHaveHappened(error)) return '';
    throw error;
  });
  return connectorRefusalIn(log);
}

/** Phrases of cloudflared's log, the surest first (facts: cloudflare#cloudflared-log). */
const telltales = [
  {
    code: 'CONNECTOR_REFUSED',
    phrase: /unauthorized|invalid tunnel secret|provided tunnel token is not valid/i,
  },
  {
    code: 'HOME_OFFLINE',
    phrase:
      /lookup \S+.*(i\/o timeout|no such host|server misbehaving)|network is unreachable|dns query failed/i,
  },
  {
    code: 'CONNECTOR_PORT_BLOCKED',
    phrase:
      /failed to dial to edge with quic|:7844: |outbound \S+ traffic on port 7844|is blocked or unreachable/i,
  },
] as const;

/** What a log says about why the tunnel did not come up. Its line is shown without anything that could be a token. Pure. */
export function connectorRefusalIn(log: string): Refusal {
  const lines = log.split('\n').toReversed();
  for (const { code, phrase } of telltales) {
    const line = lines.find((each) => phrase.test(each));
    if (line) return new Refusal(code, { message: shown(line) });
  }
  const complaint = lines.find((line) => /\b(ERR|ERROR|FATAL|error)\b/.test(line));
  return new Refusal('CONNECTOR_NOT_STARTED', complaint ? { message: shown(complaint) } : {});
}

/** Tokens are long runs of base64. */
function shown(line: string): string {
  return line
    .trim()
    .replaceAll(/[A-Za-z0-9+/_=-]{40,}/g, '…')
    .slice(0, 300);
}
