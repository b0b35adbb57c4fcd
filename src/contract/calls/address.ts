import { z } from 'zod';
import { AddressLook } from '../address.ts';
import { Journey } from '../journey.ts';
import { cloudflareProblems, keepsAnswers, needsAnswers, problems } from './problems.ts';

export const addressCalls = {
  look: needsAnswers
    .errors(cloudflareProblems)
    .input(z.object({ name: z.string().max(300) }))
    .output(AddressLook),
  /** `takeOver` replaces the record that `look` showed there; another one that stands there by now is refused. */
  choose: keepsAnswers
    .errors({
      ...cloudflareProblems,
      ...problems('ADDRESS_MANGLED', 'ADDRESS_TOO_DEEP', 'ADDRESS_TAKEN'),
    })
    .input(
      z.object({
        name: z.string().max(300),
        takeOver: z.object({ type: z.string().max(20), content: z.string().max(5000) }).optional(),
      }),
    )
    .output(Journey),
};
