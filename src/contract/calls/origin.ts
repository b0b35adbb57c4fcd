import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { Delivery } from '../delivery.ts';
import { Journey } from '../journey.ts';
import { OriginKitShown, OriginProgram, OriginStatus, SeenAddresses } from '../origin.ts';
import { Reach } from '../setup.ts';
import { cloudflareProblems, keepsAnswers, needsAnswers, problems } from './problems.ts';

/** A home without a tunnel, which Cloudflare visits at its public address. */
export const originCalls = {
  /** By which addresses this computer is seen from outside. Nothing is sent but the question. */
  seenAddresses: needsAnswers.output(SeenAddresses),
  /** Takes this way, or the tunnel again. An address that nobody can reach from outside is refused. */
  reachBy: keepsAnswers
    .errors(problems('PUBLIC_ADDRESS_UNFIT', 'SERVICES_NEED_TUNNEL'))
    .input(z.object({ reach: Reach }))
    .output(Journey),
  /** Where the reverse proxy is in the home's network. It changes nothing that was built. */
  placeProxy: keepsAnswers.input(z.object({ at: z.ipv4() })).output(Journey),
  /** What is to be set up at home, without its secrets. */
  kit: needsAnswers
    .errors({ ...cloudflareProblems, ...problems('HOME_ADDRESS_MANGLED') })
    .output(OriginKitShown),
  /** The folder for the reverse proxy. The private key in it never enters the window. */
  saveKit: needsAnswers
    .errors({ ...cloudflareProblems, ...problems('HOME_ADDRESS_MANGLED', 'KEY_MISSING', 'FILE_NOT_SAVED') })
    .input(z.object({ program: OriginProgram }))
    .output(Delivery),
  /** Goes the way to the home again and again, and tells what it saw. */
  watch: keepsAnswers.errors(cloudflareProblems).output(eventIterator(OriginStatus)),
  /**
   * In practice mode the program plays the person at home: who starts the reverse proxy and opens the router's port, or who
   * writes into a file whom Home Assistant is to trust.
   */
  playHome: keepsAnswers
    .errors({ ...cloudflareProblems, ...problems('PRACTICE_ONLY', 'HOME_ADDRESS_MANGLED', 'KEY_MISSING') })
    .input(z.object({ part: z.enum(['proxy', 'trust']) }))
    .output(OriginStatus),
};
