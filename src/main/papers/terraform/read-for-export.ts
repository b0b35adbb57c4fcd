import { z } from 'zod';
import type { Setup } from '../../../contract/setup.ts';
import { isOn } from '../../resources/cloudflare/client-certificate/client-certificate.ts';
import type { SetupIo } from '../../resources/model/model.ts';
import { readWhatStands, type WhatStands } from '../what-stands.ts';

/** A rule with everything it has: those of others are in the same resource, and must lose nothing. */
const WholeRule = z.record(z.string(), z.json());
const WholeRuleset = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.string(),
  phase: z.string(),
  description: z.string().nullish(),
  rules: z.array(WholeRule).nullish(),
});
export type WholeRuleset = z.infer<typeof WholeRuleset>;

const WholeRecord = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  content: z.string(),
  ttl: z.number(),
  proxied: z.boolean(),
  comment: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  settings: z.record(z.string(), z.json()).nullish(),
});
export type WholeRecord = z.infer<typeof WholeRecord>;

/** What a certificate was asked for with: another request or validity would make the provider replace it (facts: terraform#replacing). */
const Request = z.object({
  id: z.string(),
  csr: z.string().nullish(),
  validity_days: z.number().int().nullish(),
});
export type Request = z.infer<typeof Request>;

/** All that an export says of a home. */
export interface ReadForExport {
  readonly stands: WhatStands;
  /** `null` while the zone has no custom rules. */
  readonly ruleset: WholeRuleset | null;
  /** Those of Latchkey's keys that are on. */
  readonly requests: readonly Request[];
  /** Those that bear this home's mark. */
  readonly records: readonly WholeRecord[];
}

/** Reads what an export needs; changes nothing. Fails with a Refusal. */
export async function readForExport(setup: Setup, io: SetupIo): Promise<ReadForExport> {
  const stands = await readWhatStands(setup, io);
  const keys = stands['client-certificate'].certificates.filter((each) => each.keyId !== null && isOn(each));
  const ours = stands['dns-record'].filter((record) => record.ours);
  const [ruleset, requests, ...records] = await Promise.all([
    stands['lock-rule'].rulesetId === null ? null : readRuleset(stands['lock-rule'].rulesetId, setup, io),
    readRequests(
      keys.map(({ id }) => id),
      setup,
      io,
    ),
    ...ours.map(({ id }) => readRecord(id, setup, io)),
  ]);
  return { stands, ruleset, requests, records };
}

function readRuleset(id: string, { zone }: Setup, { cloudflare }: SetupIo): Promise<WholeRuleset> {
  return cloudflare.read(WholeRuleset, 'GET rulesets one', () =>
    cloudflare.sdk.rulesets.get(id, { zone_id: zone.id }),
  );
}

/** The list gives them all at once; what it does not show yet is asked for by its id. */
async function readRequests(
  ids: readonly string[],
  { zone }: Setup,
  { cloudflare }: SetupIo,
): Promise<readonly Request[]> {
  const listed = await cloudflare.readAll(Request, 'GET client_certificates', (page) =>
    cloudflare.sdk.clientCertificates.list({ zone_id: zone.id, status: 'all', per_page: 50, page }),
  );
  const byId = new Map(listed.map((each) => [each.id, each]));
  return Promise.all(
    ids.map(
      async (id) =>
        byId.get(id) ??
        cloudflare.read(Request, 'GET client_certificates by id', () =>
          cloudflare.sdk.clientCertificates.get(id, { zone_id: zone.id }),
        ),
    ),
  );
}

function readRecord(id: string, { zone }: Setup, { cloudflare }: SetupIo): Promise<WholeRecord> {
  return cloudflare.read(WholeRecord, 'GET dns_records one', () =>
    cloudflare.sdk.dns.records.get(id, { zone_id: zone.id }),
  );
}
