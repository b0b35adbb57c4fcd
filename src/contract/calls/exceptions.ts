import { oc } from '@orpc/contract';
import { z } from 'zod';
import { AsNumber, Countries, CountryCode, ExceptionId } from '../exception.ts';
import { GoogleNetworks } from '../google-networks.ts';
import { Journey } from '../journey.ts';
import { cloudflareProblems, homeProblems, keepsAnswers, needsAnswers, problems } from './problems.ts';

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

/** Said by somebody who was told that an id can be guessed: without it such a webhook is `WEBHOOK_GUESSABLE`. */
const acceptGuessable = z.boolean().optional();

/** What is to be let in without a key. */
export const Newcomer = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('webhooks'),
    handles: z.array(z.string().max(100)).min(1).max(20),
    acceptGuessable,
  }),
  /** Its address, or the id that the address ends in. */
  z.object({ kind: z.literal('pasted-webhook'), text: z.string().max(1000), name, acceptGuessable }),
  z.object({ kind: z.enum(['alexa', 'google-assistant']), hostname }),
  z.object({
    kind: z.literal('older-app'),
    name,
    asn: AsNumber,
    /** A second condition beside the network. */
    country: CountryCode.optional(),
    days: z.number().int().min(1).max(30),
  }),
]);
export type Newcomer = z.infer<typeof Newcomer>;

/** Where a visitor came from, as Cloudflare sees it. */
export const SeenFrom = z.object({ asn: AsNumber, country: CountryCode }).readonly();
export type SeenFrom = z.infer<typeof SeenFrom>;

export const exceptionsCalls = {
  /** The home's webhooks, from Home Assistant. */
  webhooks: needsAnswers.errors(homeProblems).output(z.array(SeenWebhook).readonly()),
  /** Which exceptions the lock had when it was last built; the others are only agreed. */
  standing: oc.output(z.array(ExceptionId).readonly()),
  /** Agrees to let something in; the plan does it, once it is approved. */
  add: keepsAnswers
    .errors({
      ...homeProblems,
      ...cloudflareProblems,
      ...problems(
        'ADDRESS_MANGLED',
        'ADDRESS_TOO_DEEP',
        'WEBHOOK_MANGLED',
        'WEBHOOK_GONE',
        'WEBHOOK_ONLY_HEAD',
        'WEBHOOK_LOCAL',
        'WEBHOOK_GUESSABLE',
        'EXCEPTION_AT_HOME_ADDRESS',
        'EXCEPTION_ADDRESS_IN_USE',
        'ADDRESS_OF_OTHER_HOME',
        'SERVICE_ADDRESS_IN_USE',
        'EXCEPTION_ADDRESS_TAKEN',
        'EXCEPTIONS_TOO_MANY',
        'GOOGLE_NETWORKS_UNREADABLE',
      ),
    })
    .input(Newcomer)
    .output(Journey),
  /** Whether the gap for Google still is what Google publishes: read anew. `null` without such a gap. */
  googleNetworks: oc.output(GoogleNetworks.nullable()),
  /** Takes what Google publishes now into its gap; the plan does it, once it is approved. */
  renewGoogleNetworks: keepsAnswers.errors(problems('GOOGLE_NETWORKS_UNREADABLE')).output(Journey),
  /**
   * In practice mode the phone with the older app opens the address in its mobile network, and Latchkey sees from where it comes;
   * `null` where the address leads nowhere yet.
   */
  seeOlderApp: needsAnswers.errors(problems('PRACTICE_ONLY')).output(SeenFrom.nullable()),
  /** In which country Cloudflare sees this computer, as the lock will; `null` where nobody says. */
  here: oc.output(z.object({ country: CountryCode.nullable() }).readonly()),
  /** Takes one off the list. */
  remove: keepsAnswers.input(z.object({ id: ExceptionId })).output(Journey),
  /**
   * From where visits may come; `null` lets them come from anywhere. `COUNTRIES_WITHOUT_HERE` for a list that would refuse this
   * very computer's keys, until that is confirmed. `guess` is its country by its clock, for where nobody can be asked.
   */
  keepTo: keepsAnswers
    .errors(problems('COUNTRIES_WITHOUT_HERE'))
    .input(
      z.object({
        countries: Countries.nullable(),
        guess: CountryCode.optional(),
        confirmed: z.boolean().optional(),
      }),
    )
    .output(Journey),
};
