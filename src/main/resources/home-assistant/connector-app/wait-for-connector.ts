import { problemOfFault } from '../../../../contract/tunnel.ts';
import { pauseEvery, poll } from '../../../clock/poll.ts';
import { isTunnelUp } from '../../../cloudflare/tunnel-status.ts';
import { isProblem } from '../../../errors/problem.ts';
import { mayHaveHappened, Refusal } from '../../../errors/refusal.ts';
import { appLog, readConnectorApp } from '../../../home-assistant/commands/apps.ts';
import { readTunnels } from '../../cloudflare/tunnel/tunnel.ts';
import type { ApplyContext, HomeIo } from '../../model/model.ts';
import { readConnectorLog } from './connector-log.ts';

/** cloudflared usually registers within seconds; a small machine that has just unpacked it takes longer. */
const PAUSES = pauseEvery(1500, { upToMs: 120_000 });

const LOG_LINES = 200;

/**
 * Follows a connector that was just started until Cloudflare says that its tunnel is healthy. When that does not come, its
 * log says why: one of `problemOfFault`, or `CONNECTOR_NOT_STARTED`.
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
    if (isProblem(error) && mayHaveHappened(error)) return '';
    throw error;
  });
  return connectorRefusalIn(log);
}

/** What a log says about why the tunnel did not come up. */
function connectorRefusalIn(log: string): Refusal {
  const { fault, shown } = readConnectorLog(log);
  const code = fault ? problemOfFault[fault] : 'CONNECTOR_NOT_STARTED';
  return new Refusal(code, shown ? { message: shown } : {});
}
