import { practiceHomes } from './home/instance/kinds.ts';
import { type PracticeWorld, startPracticeWorld } from './world.ts';

/** The practice world of practice mode: homes of every kind, as they are when nobody has prepared them, and a new token. */
export function startPracticeTown(): Promise<PracticeWorld> {
  return startPracticeWorld({ homes: practiceHomes, token: { made: 'just-now' } });
}
