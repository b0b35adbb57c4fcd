import { z } from 'zod';
import { Journey } from '../journey.ts';
import { OpenTo } from '../setup.ts';
import { cloudflareProblems, keepsAnswers, problems } from './problems.ts';

/** The addresses behind the lock beside Home Assistant's own, and whose keys open each. All of it waits for a plan. */
export const servicesCalls = {
  /**
   * Adds an address, or says anew where one leads and whose keys open it. `takeOver` names the records that `address.look` showed
   * there, by their ids; one that came since is refused.
   */
  save: keepsAnswers
    .errors({
      ...cloudflareProblems,
      ...problems(
        'ADDRESS_MANGLED',
        'ADDRESS_TOO_DEEP',
        'ADDRESS_TAKEN',
        'ADDRESS_OF_OTHER_HOME',
        'EXCEPTION_ADDRESS_IN_USE',
        'SERVICE_ADDRESS_IN_USE',
        'SERVICE_URL_MANGLED',
        'SERVICES_TOO_MANY',
        'SERVICES_NEED_TUNNEL',
        'OPENS_FOR_NOBODY',
        'DEVICE_UNKNOWN',
      ),
    })
    .input(
      z.object({
        /** `new`: no address may be there already. */
        what: z.enum(['new', 'change']),
        name: z.string().max(300),
        url: z.string().max(2048),
        openTo: OpenTo,
        takeOver: z.array(z.string().max(200)).max(100).readonly().optional(),
      }),
    )
    .output(Journey),
  remove: keepsAnswers.input(z.object({ hostname: z.string().max(253) })).output(Journey),
  /** Whose keys open the home's own address. */
  openHome: keepsAnswers
    .errors(problems('OPENS_FOR_NOBODY', 'DEVICE_UNKNOWN'))
    .input(z.object({ openTo: OpenTo }))
    .output(Journey),
};
