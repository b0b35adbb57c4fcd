import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CloudflareNameServer, DomainName, DomainPlan, TypedDomain, Whereabouts } from '../domain.ts';
import { Journey } from '../journey.ts';
import { problems, storageProblems } from './problems.ts';

/** The way to a domain at Cloudflare, before there is a token. */
export const domainCalls = {
  /** What was typed as a domain, and why it cannot be one. Nobody is asked. */
  read: oc.input(z.object({ typed: z.string().max(300) })).output(TypedDomain),
  /** Where a domain is today: its name servers are asked of the internet. */
  look: oc.input(z.object({ name: DomainName })).output(Whereabouts),
  /** Keeps how far the user is, so that it goes on there another day. */
  keep: oc
    .input(z.object({ plan: DomainPlan }))
    .output(Journey)
    .errors(storageProblems),
  /**
   * Practice plays the person's part at Cloudflare's page or at the seller's: adds the domain to the account, or sets
   * its name servers there. Answers with the servers that Cloudflare gives it.
   */
  play: oc
    .input(z.object({ part: z.enum(['add', 'move']), name: DomainName }))
    .output(z.array(CloudflareNameServer).readonly())
    .errors(problems('PRACTICE_ONLY', 'DOMAIN_UNKNOWN')),
};
