import { z } from 'zod';

const names = z.array(z.string()).readonly();

/**
 * How surely a rule meets a visitor.
 * - certain: whoever comes, whatever they open    - depends-on-place: on where they are: country, network, address
 * - depends-on-visit: on what they open or with which program
 * - unknown: a part of the rule could not be read, so it is not known what it does
 */
export const ruleSureness = ['certain', 'depends-on-place', 'depends-on-visit', 'unknown'] as const;
export const RuleSureness = z.enum(ruleSureness);
export type RuleSureness = z.infer<typeof RuleSureness>;

/**
 * How surely a record is written again and again by a program, as a DDNS client does.
 * - certain: it was written again since the user agreed to its being replaced
 * - likely: its comment says so, Home Assistant's Cloudflare integration runs, or it stands where our record stood
 * - possible: it leads straight to one address on the internet
 */
const WriterSureness = z.enum(['certain', 'likely', 'possible']);

/** A program that keeps writing a record, and where it seems to run. */
export const RecordWriter = z
  .object({ sureness: WriterSureness, runsIn: z.enum(['home-assistant', 'not-known']) })
  .readonly();
export type RecordWriter = z.infer<typeof RecordWriter>;

/**
 * Something of others that the lock cannot help, or that it changes for others.
 * - RULE_LETS_PAST: a rule before the lock that may let visits past it which carry no key
 * - RULE_BLOCKS_KEYS: a rule that refuses the user's own devices, or may
 * - HAND_MADE_KEYS: client certificates that somebody made by hand stop opening the address; `when` says whether the lock
 *   stands already. `names` are their common names, empty where Cloudflare does not list them.
 * - DDNS_CLIENT: a program keeps writing a record at the address; `names` are the records
 * - BOT_FIGHT_MODE: Cloudflare's Bot Fight Mode, which takes the Home Assistant apps for bots and cannot be skipped
 * - REWRITE_WIDENS_GAP: a rule gives visits that an exception lets pass another path before they reach the home
 * - ACCESS_IN_FRONT: an application of Cloudflare Access asks at the address for a login that the apps cannot give
 * - SENT_ELSEWHERE: a rule that answers visits with another address, or may
 * - CHALLENGED_IN_FRONT: a rule that asks visitors to prove that they are people, which the apps cannot
 * - WORKER_IN_FRONT: a program at Cloudflare that handles the visits behind the lock
 * - ADDRESS_RULE_BLOCKS: IP Access rules that refuse or ask visitors from some places
 */
export const Danger = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('RULE_LETS_PAST'), sureness: RuleSureness, names }),
    z.object({ code: z.literal('RULE_BLOCKS_KEYS'), sureness: RuleSureness, names }),
    z.object({ code: z.literal('HAND_MADE_KEYS'), when: z.enum(['will-stop', 'have-stopped']), names }),
    z.object({
      code: z.literal('DDNS_CLIENT'),
      sureness: WriterSureness.exclude(['possible']),
      runsIn: RecordWriter.unwrap().shape.runsIn,
      names,
    }),
    z.object({ code: z.literal('BOT_FIGHT_MODE'), names }),
    z.object({ code: z.literal('REWRITE_WIDENS_GAP'), sureness: RuleSureness, names }),
    z.object({ code: z.literal('ACCESS_IN_FRONT'), names }),
    z.object({ code: z.literal('SENT_ELSEWHERE'), sureness: RuleSureness, names }),
    z.object({ code: z.literal('CHALLENGED_IN_FRONT'), sureness: RuleSureness, names }),
    z.object({ code: z.literal('WORKER_IN_FRONT'), sureness: RuleSureness, names }),
    z.object({ code: z.literal('ADDRESS_RULE_BLOCKS'), names }),
  ])
  .readonly();
export type Danger = z.infer<typeof Danger>;

export const dangerCodes = Danger.unwrap().options.map(({ shape }) => shape.code.value);

/** Whether it lets visits to the home that carry no key; the others change what happens to those that do. */
export function letsStrangersIn({ code }: Danger): boolean {
  switch (code) {
    case 'RULE_LETS_PAST':
    case 'REWRITE_WIDENS_GAP':
      return true;
    case 'RULE_BLOCKS_KEYS':
    case 'HAND_MADE_KEYS':
    case 'DDNS_CLIENT':
    case 'BOT_FIGHT_MODE':
    case 'ACCESS_IN_FRONT':
    case 'SENT_ELSEWHERE':
    case 'CHALLENGED_IN_FRONT':
    case 'WORKER_IN_FRONT':
    case 'ADDRESS_RULE_BLOCKS':
      return false;
  }
}
