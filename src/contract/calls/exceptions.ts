import { oc } from '@orpc/contract';
import { z } from 'zod';
import { AsNumber, Countries, ExceptionId } from '../exception.ts';
import { Journey } from '../journey.ts';
import { homeProblems, keepsAnswers, needsAnswers, problems } from './problems.ts';

/** A webhook of the home, by name. Its id is a secret: it is picked by a handle, which the program alone can read. */
export const SeenWebhook = z
  .object({
    handle: z.string().max(100),
    name: z.string(),
    kind: z.enum(['phone', 'location', 'automation', 'assistant', 'other']),
    /** Home Assistant answers it to its own network only, so nothing from outside reaches it. */
    localOnly: z.boolean(),
    secrecy: z.enum(['hard-to-guess', 'guessable']),
    /** Whether it is on the list already. */
    passes: z.boolean(),
  })
  .readonly();
export type SeenWebhook = z.infer<typeof SeenWebhook>;

const hostname = z.string().max(300);
const name = z.string().trim().min(1).max(100);

/** What is to be let in without a key. */
export const Newcomer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('webhooks'), handles: z.array(z.string().max(100)).min(1).max(20) }),
  /** Its address, or the id that the address ends in. */
  z.object({ kind: z.literal('pasted-webhook'), text: z.string().max(1000), name }),
  z.object({ kind: z.enum(['alexa', 'google-assistant']), hostname }),
  z.object({ kind: z.literal('older-app'), name, asn: AsNumber, days: z.number().int().min(1).max(30) }),
]);
export type Newcomer = z.infer<typeof Newcomer>;

export const exceptionsCalls = {
  /** The home's webhooks, from Home Assistant. */
  webhooks: needsAnswers.errors(homeProblems).output(z.array(SeenWebhook).readonly()),
  /** Which exceptions the lock had when it was last built; the others are only agreed. */
  standing: oc.output(z.array(ExceptionId).readonly()),
  /** Agrees to let something in; the plan does it, once it is approved. */
  add: keepsAnswers
    .errors({
      ...homeProblems,
      ...problems(
        'ADDRESS_MANGLED',
        'ADDRESS_TOO_DEEP',
        'WEBHOOK_MANGLED',
        'WEBHOOK_GONE',
        'WEBHOOK_ONLY_HEAD',
        'EXCEPTIONS_TOO_MANY',
      ),
    })
    .input(Newcomer)
    .output(Journey),
  /** Takes one off the list. */
  remove: keepsAnswers.input(z.object({ id: ExceptionId })).output(Journey),
  /** From where visits may come; `null` lets them come from anywhere. */
  keepTo: keepsAnswers.input(z.object({ countries: Countries.nullable() })).output(Journey),
};
