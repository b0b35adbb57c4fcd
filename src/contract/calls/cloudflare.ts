import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { Connection, Domain, TokenPage } from '../cloudflare.ts';
import { FoundSetup } from '../found-setup.ts';
import { Journey } from '../journey.ts';
import { cloudflareProblems, needsAnswers, problems, storageProblems } from './problems.ts';

export const cloudflareCalls = {
  tokenPage: oc.output(TokenPage),
  /** The connection, now and whenever it changes. */
  watch: oc.output(eventIterator(Connection)),
  /** Takes a pasted token, probes what it may do (watch shows each permission) and keeps it if it is alive. */
  connect: oc
    .input(z.object({ token: z.string().max(4000) }))
    .output(Connection)
    .errors({ ...cloudflareProblems, ...storageProblems, ...problems('TOKEN_MANGLED', 'TOKEN_GLOBAL_KEY') }),
  /** The practice account's token is filled in by the program itself. */
  connectPractice: oc
    .output(Connection)
    .errors({ ...cloudflareProblems, ...storageProblems, ...problems('PRACTICE_ONLY') }),
  /** Looks again at the domains and permissions, for instance after a name server change; `watch` shows both. */
  domains: oc.output(z.array(Domain).readonly()).errors(cloudflareProblems),
  /** Homes that Latchkey built in the chosen domain, other than the one this journey is about. */
  findSetups: needsAnswers.errors(cloudflareProblems).output(z.array(FoundSetup).readonly()),
  chooseDomain: oc
    .input(z.object({ zoneId: z.string().max(100) }))
    .output(Journey)
    .errors({
      ...cloudflareProblems,
      ...storageProblems,
      ...problems('DOMAIN_UNKNOWN', 'DOMAIN_NOT_ACTIVE'),
      ...problems('CERTIFICATE_COMING', 'CERTIFICATE_STUCK', 'CERTIFICATE_OFF'),
    }),
};
