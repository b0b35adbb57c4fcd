import { z } from 'zod';

/** A rule of one of the phases around the custom rules, with what Latchkey reads of what it does. */
const Rule = z.object({
  id: z.string(),
  description: z.string().nullish(),
  expression: z.string().nullish(),
  enabled: z.boolean().nullish(),
  action_parameters: z
    .object({
      host_header: z.string().nullish(),
      origin: z.object({ host: z.string().nullish() }).nullish(),
      uri: z.object({ path: z.unknown().optional() }).nullish(),
      security_level: z.string().nullish(),
    })
    .nullish(),
});

export const RulesOfPhase = z.object({ rules: z.array(Rule).nullish() });

export interface ZoneRule {
  readonly name: string;
  readonly expression: string;
  /** What the home is told that it was asked for, and whose record is followed (facts: cloudflare#origin-rules). */
  readonly hostHeader: string | null;
  readonly recordOf: string | null;
  readonly rewritesPath: boolean;
  readonly securityLevel: string | null;
}

/** Those that are on. */
export function asZoneRules({ rules }: z.infer<typeof RulesOfPhase>): readonly ZoneRule[] {
  return (rules ?? [])
    .filter(({ enabled }) => enabled !== false)
    .map(({ id, description, expression, action_parameters: does }) => ({
      name: description || id,
      expression: expression ?? '',
      hostHeader: does?.host_header ?? null,
      recordOf: does?.origin?.host ?? null,
      rewritesPath: does?.uri?.path !== undefined && does.uri.path !== null,
      securityLevel: does?.security_level ?? null,
    }));
}
