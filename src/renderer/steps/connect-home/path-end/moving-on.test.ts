import { describe, expect, it } from 'vitest';
import { chooseMoving, findArrival } from './moving-on.ts';

describe('moving on by itself', () => {
  it('follows when the home connects before the user’s eyes', () => {
    expect([chooseMoving('to-do', 'coming'), chooseMoving('to-do', 'connected')]).toEqual([
      'not-yet',
      'soon',
    ]);
  });

  it('never takes the user away from a home that was connected on arrival', () => {
    expect(chooseMoving('connected', 'connected')).toBe('stays');
  });

  it('waits for a home that refuses the path', () => {
    expect([chooseMoving('not-trusting', 'not-trusting'), chooseMoving('not-trusting', 'connected')]).toEqual(
      ['not-yet', 'soon'],
    );
  });

  it('takes a home whose locks were tried for one that was connected, and no other', () => {
    const checked = '2026-11-20T18:08:00.000Z';
    expect(findArrival('coming', { checked })).toBe('connected');
    expect([findArrival('coming', {}), findArrival('to-do', { checked })]).toEqual(['coming', 'to-do']);
  });
});
