import { describe, expect, it } from 'vitest';
import { lindenPlan } from '../../testing/build-situations.ts';
import { homePlan, homeRemovalPlan } from '../../testing/home-plans.ts';
import { classifyHomeWork, findHomeWorkNow, isInHome, restartsHome } from './home-changes.ts';

const inHome = homePlan.changes.filter(isInHome);

describe('what a plan does in Home Assistant', () => {
  it('is told apart from what it does at Cloudflare', () => {
    expect(lindenPlan.changes.filter(isInHome)).toEqual([]);
    expect(inHome.map(classifyHomeWork)).toEqual([
      'install',
      'install',
      'code',
      'start',
      'urls',
      'trust',
      'confirm',
    ]);
    expect(homeRemovalPlan.changes.filter(isInHome).map(classifyHomeWork)).toEqual([
      'trust',
      'confirm',
      'urls',
      'restore',
    ]);
  });

  it('says that Home Assistant restarts only where it does', () => {
    expect(restartsHome(inHome)).toBe(true);
    expect(restartsHome(inHome.filter((change) => classifyHomeWork(change) !== 'trust'))).toBe(false);
  });

  it('knows what is under way there', () => {
    const running = (id: string) =>
      homePlan.changes.map((change) => ({
        change,
        state: change.id === id ? ('running' as const) : ('done' as const),
        ms: null,
      }));
    expect(findHomeWorkNow(running('connector-app/create'))).toBe('install');
    expect(findHomeWorkNow(running('http-config/update/promote'))).toBe('confirm');
    expect(findHomeWorkNow(running('lock-rule/create'))).toBeUndefined();
  });
});
