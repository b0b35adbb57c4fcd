import { z } from 'zod';
import { AsNumber, Countries, ExceptionId } from '../exception.ts';
import { Journey } from '../journey.ts';
import { homeProblems, keepsAnswers, needsAnswers } from './problems.ts';

const Webhook = z
  .object({
    handle: z.string(),
    name: z.string(),
    kind: z.enum(['phone', 'location', 'automation', 'assistant', 'other']),
    localOnly: z.boolean(),
    secrecy: z.enum(['hard-to-guess', 'guessable']),
    passes: z.boolean(),
  })
  .readonly();

export const exceptionsCalls = {
  webhooks: needsAnswers.errors(homeProblems).output(z.array(Webhook).readonly()),
  add: keepsAnswers
    .errors(homeProblems)
    .input(
      z.discriminatedUnion('kind', [
        z.object({ kind: z.literal('webhooks'), handles: z.array(z.string()).min(1) }),
        z.object({ kind: z.literal('pasted-webhook'), text: z.string(), name: z.string() }),
        z.object({ kind: z.enum(['alexa', 'google-assistant']), hostname: z.string() }),
        z.object({ kind: z.literal('older-app'), name: z.string(), asn: AsNumber, days: z.number() }),
      ]),
    )
    .output(Journey),
  remove: keepsAnswers.input(z.object({ id: ExceptionId })).output(Journey),
  keepTo: keepsAnswers.input(z.object({ countries: Countries.nullable() })).output(Journey),
};
