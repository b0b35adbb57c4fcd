import type { TranslateProgram } from '../../words/program.ts';
import type { Running } from '../transport/second-start.ts';

/** What a second start says of the program that runs already. */
export function describeRunning(running: Running | undefined, t: TranslateProgram): string {
  switch (running?.kind) {
    case 'address':
      return `${t('running.address', { pid: `${running.pid}` })}\n\n  ${running.url}\n`;
    case 'in-front':
      return t('running.inFront', { pid: `${running.pid}` });
    case 'silent':
      return t('running.silent', { pid: `${running.pid}` });
    case undefined:
      return t('refusals.taken');
  }
}
