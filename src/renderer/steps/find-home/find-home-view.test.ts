import { describe, expect, it } from 'vitest';
import { loggedOut } from '../../../contract/home.ts';
import { aLook } from '../../testing/home-situations.ts';
import { answersBefore } from '../../testing/situation.ts';
import { chooseFindHomeView } from './find-home-view.ts';

const chosen = answersBefore('choose-address');
const inside = { state: 'in', userName: 'Anna', look: aLook() } as const;

describe('the question of the step', () => {
  it('is where the home is, then whether Latchkey may be let in, then what it may do', () => {
    expect(chooseFindHomeView(answersBefore('find-home'), loggedOut, 'next')).toBe('where');
    expect(chooseFindHomeView(chosen, loggedOut, 'next')).toBe('log-in');
    expect(chooseFindHomeView(chosen, inside, 'next')).toBe('found');
  });

  it('is where the home is again for who goes back to choose another one', () => {
    expect(chooseFindHomeView(chosen, inside, 'where')).toBe('where');
  });
});
