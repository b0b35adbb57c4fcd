import { z } from 'zod';

/** A page rule that is on, with what Latchkey reads of what it does (facts: cloudflare#page-rules). */
export const PageRule = z
  .object({
    targets: z.array(z.object({ constraint: z.object({ value: z.string() }) })),
    actions: z.array(z.object({ id: z.string(), value: z.unknown().optional() })),
  })
  .transform(({ targets, actions }) => ({
    pattern: targets[0]?.constraint.value ?? '',
    forwards: actions.some(({ id }) => id === 'forwarding_url'),
    challenges: actions.some(({ id, value }) => id === 'security_level' && value === 'under_attack'),
    hostHeader: textOf(actions, 'host_header_override'),
    recordOf: textOf(actions, 'resolve_override'),
  }));
export type PageRule = z.infer<typeof PageRule>;

function textOf(actions: readonly { readonly id: string; readonly value?: unknown }[], wanted: string) {
  const value = actions.find(({ id }) => id === wanted)?.value;
  return typeof value === 'string' && value ? value : null;
}
