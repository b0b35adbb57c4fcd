import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { Delivery } from '../delivery.ts';
import { Journey } from '../journey.ts';
import { HomeTrust, PracticeNetwork, ProxyAnswer, ProxyChecks, ProxySide } from '../proxy.ts';
import { keepsAnswers, needsAnswers, problems } from './problems.ts';

/** A home with a reverse proxy of its own. Nothing here goes to Cloudflare's API. */
export const proxyCalls = {
  /** The name under which the home is reached: of any domain, also of a dynamic one. */
  chooseAddress: keepsAnswers
    .errors(problems('HOSTNAME_MANGLED', 'ADDRESS_OF_OTHER_HOME'))
    .input(z.object({ name: z.string().max(300) }))
    .output(Journey),
  describe: keepsAnswers
    .errors(problems('PROXY_HOME_NOT_PLAIN'))
    .input(z.object({ proxy: ProxyAnswer }))
    .output(Journey),
  /** Makes the keys that are missing, and hands the kit over as a folder (an archive where there is none to choose). */
  saveKit: keepsAnswers
    .errors(problems('KEY_MISSING', 'KEYCHAIN_CLOSED', 'FILE_NOT_SAVED', 'PROXY_HOME_NOT_PLAIN'))
    .output(Delivery),
  /** Knocks at the proxy from one side. `watch` shows both. */
  check: keepsAnswers
    .errors(problems('KEY_MISSING'))
    .input(z.object({ from: ProxySide }))
    .output(ProxyChecks),
  watch: oc.output(eventIterator(ProxyChecks)),
  /** What every device has to trust; null where the certificate is one that all trust already. */
  trust: needsAnswers.errors(problems('KEY_MISSING')).output(HomeTrust.nullable()),
  saveTrust: needsAnswers.errors(problems('KEY_MISSING', 'FILE_NOT_SAVED')).output(Delivery),
  /** The home is given up: its authority is forgotten, and the next home begins with new keys. The kit's files stay where they are. */
  giveUp: keepsAnswers.errors(problems('KEYCHAIN_CLOSED')).output(Journey),

  /** In practice mode the program plays the person who puts the saved kit on the proxy's computer and starts it. */
  playKit: needsAnswers
    .errors(problems('PRACTICE_ONLY'))
    .output(z.object({ runs: z.literal(true) }).readonly()),
  /** And who connects this computer to the phone's hotspot, or to the network at home again. */
  playNetwork: needsAnswers
    .errors(problems('PRACTICE_ONLY'))
    .input(z.object({ network: PracticeNetwork }))
    .output(z.object({ network: PracticeNetwork }).readonly()),
};
