import { readEdgeAddresses } from '../cloudflare/edge-addresses.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import { type CheckIo, checkLocks } from '../setup/checks/check-locks.ts';
import { shownKey } from '../setup/checks/shown-key.ts';
import { createVisitor } from '../setup/checks/visitor.ts';
import { clientCertificate } from '../setup/resources/client-certificate.ts';
import { calls } from './base.ts';

/** Changes reach every edge within seconds to minutes (facts: propagation): 45 seconds of patience in all. */
const PATIENCE_MS = [500, 1000, 2000, 4000, 7500, 15_000, 15_000];

export function checksCalls(services: Services) {
  const { checks, journey, place } = services;
  return {
    run: calls.checks.run.handler(async () => {
      const setup = journey.setup();
      if (!journey.journey.get().answers.built) throw new Refusal('ANSWERS_MISSING');
      const io = await checkIo(services);
      const shown = {
        ...checks,
        set: (change: object) => checks.set({ ...checks.get(), phase: 'running', ...change }),
      };
      const results = await checkLocks(setup, io, shown);
      const exposedRequests = (await place().practice?.counts())?.exposedRequests ?? null;
      checks.set({ phase: 'done', checks: results, exposedRequests });
      if (results.every((check) => check.state === 'passed')) {
        await journey.answer('checked', new Date().toISOString());
      }
      return checks.get();
    }),
    watch: calls.checks.watch.handler(({ signal }) => checks.watch(signal)),
  };
}

async function checkIo({ journey, keys, place, setupIo, wait }: Services): Promise<CheckIo> {
  const { outside, practice } = place();
  const { cloudflare } = setupIo();
  const onlyCertificates = () => Promise.reject(new Error('certificates are read on their own'));
  const seen = await clientCertificate.observe(journey.setup(), setupIo(), onlyCertificates);
  const isEdge = practice
    ? (address: string) => address === practice.edge.host
    : await readEdgeAddresses(cloudflare);
  return {
    visitor: createVisitor(outside),
    heldHere: new Set(Object.keys(seen.heldHere)),
    keyFor: (keyId) => shownKey(keyId, seen, keys()),
    isEdge: async (address) => isEdge(address),
    ...(practice ? { strangersKey: practice.strangersKey } : {}),
    patience: PATIENCE_MS,
    wait,
  };
}
