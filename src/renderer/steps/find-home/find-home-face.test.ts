import { describe, expect, it } from 'vitest';
import { loggedOut } from '../../../contract/home.ts';
import { aLook } from '../../testing/home-situations.ts';
import { answersBefore } from '../../testing/situation.ts';
import { faceOf } from './find-home-face.ts';

const chosen = answersBefore('choose-address');
const inside = { state: 'in', userName: 'Anna', look: aLook() } as const;

describe('the question of the step', () => {
  it('is where the home is, then whether Latchkey may be let in, then what it may do', () => {
    expect(faceOf(answersBefore('find-home'), loggedOut, 'next')).toBe('where');
    expect(faceOf(chosen, loggedOut, 'next')).toBe('log-in');
    expect(faceOf(chosen, inside, 'next')).toBe('found');
  });

  it('is where the home is again for who goes back to choose another one', () => {
    expect(faceOf(chosen, inside, 'where')).toBe('where');
  });
});
