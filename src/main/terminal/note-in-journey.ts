import { type Answers, isSame, type Journey } from '../../contract/journey.ts';
import type { Setup } from '../../contract/setup.ts';
import { answersFrom, setupOrNone } from '../journey/setup-answers.ts';

/**
 * What was built from the terminal becomes what the window knows, so that it does not plan it away. A window that is about
 * another home is left alone.
 */
export function noteInJourney(journey: Journey, setup: Setup, now: Date): Journey {
  const isOfThisHome = journey.setupId === setup.id;
  if (!isOfThisHome && journey.answers.domain) return journey;
  const at = now.toISOString();
  const before = isOfThisHome ? withoutWhatOpens(journey.answers) : {};
  const told: Answers = {
    ...before,
    ...answersFrom(setup),
    ...(setup.home ? { homeWish: setup.home } : {}),
    ...(setup.closes ? { closes: setup.closes } : {}),
    built: at,
    locked: before.locked ?? at,
  };
  const step = journey.step === 'welcome' ? 'build' : journey.step;
  const noted: Journey = { mode: 'real', setupId: setup.id, step, answers: told };
  // Where Home Assistant was found says more than where the connector finds it, as long as it comes to the same.
  const asFound: Journey = before.home ? { ...noted, answers: { ...told, home: before.home } } : noted;
  return isSame(setupOrNone(asFound), setup) ? asFound : noted;
}

/** Who and what may come in is as it was built: nothing that a window knew before opens more, or less. */
function withoutWhatOpens(answers: Answers): Answers {
  const {
    opensHome: _home,
    furtherServices: _further,
    exceptions: _exceptions,
    countries: _where,
    ...others
  } = answers;
  return others;
}
