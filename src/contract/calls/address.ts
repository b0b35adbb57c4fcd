import { z } from 'zod';
import { AddressLook } from '../address.ts';
import { Journey } from '../journey.ts';
import { cloudflareProblems, keepsAnswers, needsAnswers, problems } from './problems.ts';

export const addressCalls = {
  look: needsAnswers
    .errors({ ...cloudflareProblems, ...problems('ADDRESS_MANGLED', 'ADDRESS_TOO_DEEP') })
    .input(z.object({ name: z.string().max(300) }))
    .output(AddressLook),
  /** `takeOver` names the records that `look` showed there, by their ids; one that came since is refused. */
  choose: keepsAnswers
    .errors({
      ...cloudflareProblems,
      ...problems(
        'ADDRESS_MANGLED',
        'ADDRESS_TOO_DEEP',
        'ADDRESS_TAKEN',
        'EXCEPTION_ADDRESS_IN_USE',
        'SERVICE_ADDRESS_IN_USE',
        'ADDRESS_OF_OTHER_HOME',
      ),
    })
    .input(
      z.object({
        name: z.string().max(300),
        takeOver: z.array(z.string().max(200)).max(100).readonly().optional(),
      }),
    )
    .output(Journey),
};
