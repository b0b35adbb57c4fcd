import { oc } from '@orpc/contract';
import { z } from 'zod';
import { Delivery } from '../delivery.ts';
import { AddressIn, DiagnosticFile } from '../diagnostic-file.ts';
import { cloudflareProblems, needsAnswers, problems } from './problems.ts';

/** Documents for the user to keep or to hand on. No secret is in any of them. */
export const papersCalls = {
  /** Reminders for a calendar (RFC 5545): one for each device, before its present key ends. `NO_KEY_ENDS` where there is none. */
  calendar: {
    save: needsAnswers
      .errors({ ...cloudflareProblems, ...problems('FILE_NOT_SAVED', 'NO_KEY_ENDS') })
      .output(Delivery),
  },
  /** One page to print: what stands at Cloudflare, how to get in when locked out, how to take it all away by hand. */
  recoverySheet: {
    save: needsAnswers.errors({ ...cloudflareProblems, ...problems('FILE_NOT_SAVED') }).output(Delivery),
  },
  /** What stands at Cloudflare as a file for OpenTofu or Terraform. */
  terraform: {
    save: needsAnswers.errors({ ...cloudflareProblems, ...problems('FILE_NOT_SAVED') }).output(Delivery),
  },
  /** What somebody who helps needs to know. */
  diagnosticFile: {
    show: oc.input(z.object({ address: AddressIn })).output(DiagnosticFile),
    /** Saves the very text that was shown last. */
    save: oc
      .input(z.object({ address: AddressIn }))
      .errors(problems('FILE_NOT_SAVED'))
      .output(Delivery),
  },
};
