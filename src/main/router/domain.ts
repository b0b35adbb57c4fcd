import { findDomain } from '../domains/find-domain.ts';
import { readTypedDomain } from '../domains/read-typed-domain.ts';
import { calls } from './base/base.ts';
import type { Services } from './base/services.ts';

type DomainServices = Pick<Services, 'journey' | 'workspace'>;

/** The way to a domain at Cloudflare, before there is a token. */
export function domainCalls({ journey, workspace }: DomainServices) {
  return {
    read: calls.domain.read.handler(({ input }) => readTypedDomain(input.typed)),
    look: calls.domain.look.handler(({ input }) => findDomain(input.name, workspace().outside.resolvers)),
    keep: calls.domain.keep.handler(({ input }) => journey.answer('domainPlan', input.plan)),
    play: calls.domain.play.handler(async ({ input: { part, name } }) => {
      const others = workspace().playOthers();
      return part === 'add' ? others.addDomain(name) : others.moveDomain(name);
    }),
  };
}
