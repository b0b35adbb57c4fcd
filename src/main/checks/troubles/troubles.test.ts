import { describe, expect, it } from 'vitest';
import { troubleIds } from '../../../contract/trouble.ts';
import { aHomeThatWorks, loggedOut } from './testing/situations.ts';
import { troubles } from './troubles.ts';

const all = troubleIds.map((id) => troubles[id]);

describe('every known trouble', () => {
  it('stands under its own id', () => {
    expect(all.map(({ id }) => id)).toEqual([...troubleIds]);
  });

  it('is found nowhere in a home that works', () => {
    const states = all.map(({ id, diagnose }) => `${id}: ${diagnose(aHomeThatWorks()).state}`);
    expect(states.filter((state) => state.endsWith('found'))).toEqual([]);
    expect(states.filter((state) => state.endsWith('clear'))).toHaveLength(34);
  });

  it('is not taken for good news where nothing could be seen', () => {
    const { setup, now } = aHomeThatWorks();
    const states = all.map(({ diagnose }) => diagnose({ setup, now }).state);
    expect(new Set(states)).toEqual(new Set(['cannot-tell']));
  });

  it('needs a login only for what no visit can tell', () => {
    const open = all.filter(({ diagnose }) => diagnose(loggedOut(aHomeThatWorks())).cure === 'log-in');
    expect(open.map(({ id }) => id)).toEqual(['slow-at-home', 'others-banned', 'external-url-not-set']);
  });

  it('is judged by all that is looked at', () => {
    const { setup: _setup, now: _now, ...sources } = aHomeThatWorks();
    expect(new Set(all.flatMap(({ needs }) => needs))).toEqual(new Set(Object.keys(sources)));
  });

  it('never leaves more than a technician’s note', () => {
    const long = { diagnosis: 'home-silent', saw: 'x'.repeat(2000) } as const;
    const notes = all.map(({ diagnose }) => diagnose(aHomeThatWorks({ withKey: long })).saw ?? '');
    expect(Math.max(...notes.map(({ length }) => length))).toBe(500);
  });
});
