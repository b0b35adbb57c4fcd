import type { TranslateProgram } from '../../words/program.ts';
import type { Running } from '../transport/second-start.ts';

/** What a second start comes to: what it says, and the code that it ends with. */
export interface SecondStart {
  readonly says: string;
  readonly code: 0 | 1;
}

/** The answer of the program that runs already, in words. */
export function describeRunning(running: Running | undefined, t: TranslateProgram): SecondStart {
  if (running === undefined) return { says: t('refusals.taken'), code: 1 };
  const pid = `${running.pid}`;
  switch (running.kind) {
    case 'address':
      // The address stands alone, so that it fits into 80 columns and is copied whole.
      return { says: `${t('running.address', { pid })}\n\n  ${running.url}\n`, code: 0 };
    case 'in-front':
      return { says: t('running.inFront', { pid }), code: 0 };
    case 'other-options':
      return { says: t('running.otherOptions', { pid, options: running.without.join(' ') }), code: 1 };
    case 'silent':
      return { says: t('running.silent', { pid }), code: 1 };
  }
}
