import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { AtHome, HomeNearby, HomeSession, RefusedProxy } from '../home.ts';
import { Journey } from '../journey.ts';
import { Network } from '../network.ts';
import {
  homeProblems,
  keepsAnswers,
  lookProblems,
  needsAnswers,
  problems,
  storageProblems,
} from './problems.ts';

export const homeCalls = {
  /** Homes that announce themselves or answer at the places Home Assistant usually is. */
  find: oc.output(z.array(HomeNearby).readonly()),
  /** Knocks where the user says. Sends nothing secret, so a certificate is shown here and not judged. */
  look: oc
    .input(z.object({ url: z.string().max(2048) }))
    .output(HomeNearby)
    .errors(lookProblems),
  /**
   * Takes the home. One with a certificate of its own making is taken only with its fingerprint, as the user saw it
   * (`HOME_CERTIFICATE_UNKNOWN` otherwise): everything secret that is sent there later goes to that very certificate.
   */
  choose: oc
    .input(z.object({ url: z.string().max(2048), trusting: z.string().max(100).optional() }))
    .output(Journey)
    .errors({
      ...lookProblems,
      ...storageProblems,
      ...problems('HOME_INSTALLING', 'HOME_NOT_ONBOARDED', 'HOME_CERTIFICATE_UNKNOWN'),
    }),

  /** Knocks at the home's address at home. Sends nothing secret. */
  atHome: needsAnswers.output(AtHome),

  /** Whether Latchkey has been let in, now and whenever that changes. */
  watch: oc.output(eventIterator(HomeSession)),
  /**
   * Waits for the user to log in on Home Assistant's own page, whose address is in the answer. The window only opens it:
   * what is typed there never comes to Latchkey.
   */
  logIn: keepsAnswers.errors(problems('HOME_UNREACHABLE', 'HOME_BANNED')).output(HomeSession),
  /** The other way in: a long-lived access token that the user made. Kept in memory only. */
  logInWithToken: keepsAnswers
    .errors({ ...homeProblems, ...problems('HOME_TOKEN_MANGLED') })
    .input(z.object({ token: z.string().max(4000) }))
    .output(HomeSession),
  /** Gives back what let Latchkey in; also ends a wait for the login. What was learned stays answered. */
  logOut: oc.output(HomeSession),
  /** Looks at everything again, for instance after the user changed something there. */
  lookAgain: keepsAnswers.errors(homeProblems).output(HomeSession),
  /** What of the offers the user goes along with. Who runs the connector is asked here too. */
  wish: keepsAnswers
    .input(
      z.object({
        connector: z.enum(['app', 'elsewhere']).optional(),
        loginLimit: z.enum(['wanted', 'declined']).optional(),
        urls: z.enum(['wanted', 'declined']).optional(),
      }),
    )
    .output(Journey),
  /** Networks from which Home Assistant is to accept visits; the plan that follows shows what that changes. */
  trust: keepsAnswers.input(z.object({ proxies: z.array(Network).min(1).max(20) })).output(Journey),
  /** Whom Home Assistant's log names as refused, newest first. */
  refusedProxies: needsAnswers.errors(homeProblems).output(z.array(RefusedProxy).readonly()),
  /** Asks Home Assistant to update itself, with a backup first. Returns when it has begun. */
  update: needsAnswers.errors(homeProblems).output(HomeSession),
};
