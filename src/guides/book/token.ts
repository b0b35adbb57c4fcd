import type { Step } from '../text/guide.ts';
import { button, field, marked, other, page, row } from '../text/screens.ts';

/** The three buttons between Cloudflare's filled-in form and a token that can be pasted (facts: cloudflare#token-page). */
export const token = [
  {
    say: 'At the foot of the form, press **Continue to summary**.',
    screen: page('Create a token', row('DNS · Edit'), other, marked(button('Continue to summary'))),
  },
  {
    say: 'Below the summary, press **Create Token**.',
    screen: page('Summary', other, other, marked(button('Create Token'))),
  },
  {
    say: 'Press **Copy** beside the token. It is shown this once.',
    screen: page('Your token', field('', '`cfut_••••••••••••`'), marked(button('Copy'))),
  },
] as const satisfies readonly Step[];
