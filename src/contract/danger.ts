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
  ])
  .readonly();
export type Danger = z.infer<typeof Danger>;

export const dangerCodes = Danger.unwrap().options.map(({ shape }) => shape.code.value);
