import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { CallsOut, ConnectorTransport, EdgeAddresses } from '../calls-out.ts';
import { Copied } from '../copied.ts';
import { Delivery } from '../delivery.ts';
import { Journey } from '../journey.ts';
import { PastedTo, TunnelStatus } from '../tunnel.ts';
import { cloudflareProblems, keepsAnswers, needsAnswers, problems } from './problems.ts';

export const tunnelCalls = {
  /** Asks Cloudflare every few seconds until the path is healthy, then less often. */
  watch: keepsAnswers.errors(cloudflareProblems).output(eventIterator(TunnelStatus)),
  /**
   * Puts what the connector needs on this computer's clipboard: for Home Assistant's app the tunnel token, for Windows the
   * one command that takes no file. It is there for a minute; the token itself never enters the window.
   */
  copy: needsAnswers
    .errors({ ...cloudflareProblems, ...problems('CLIPBOARD_UNAVAILABLE') })
    .input(z.object({ for: PastedTo }))
    .output(Copied),
  /** The tunnel token as a file that the connector reads, so that no command line shows it. */
  saveToken: needsAnswers.errors({ ...cloudflareProblems, ...problems('FILE_NOT_SAVED') }).output(Delivery),
  /** Over what the connector is to carry visits. The plan that follows shows what that changes. */
  carry: keepsAnswers.input(z.object({ over: ConnectorTransport })).output(Journey),
  /** By which addresses the connector is to call Cloudflare. The same plan shows what that changes. */
  callBy: keepsAnswers.input(z.object({ addresses: EdgeAddresses })).output(Journey),
  /** How the connector calls out, as far as that can be seen now. */
  callsOut: needsAnswers.errors(cloudflareProblems).output(CallsOut),
  /** In practice mode the program plays the home's part and connects the pretend tunnel. */
  playHome: keepsAnswers.errors({ ...cloudflareProblems, ...problems('PRACTICE_ONLY') }).output(TunnelStatus),
};
