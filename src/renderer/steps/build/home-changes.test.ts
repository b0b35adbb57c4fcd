import { describe, expect, it } from 'vitest';
import type { Change } from '../../../contract/plan.ts';
import { homePlan, homeRemovalPlan, lindenPlan } from '../../testing/build-situations.ts';
import { homeWorkNow, homeWorkOf, isInHome, limitBrought, restartsHome } from './home-changes.ts';

const inHome = homePlan.changes.filter(isInHome);
const at = (id: string): Change => {
  const change = homePlan.changes.find((each) => each.id === id);
  if (!change) throw new Error(`the plan has no ${id}`);
  return change;
};

describe('what a plan does in Home Assistant', () => {
  it('is told apart from what it does at Cloudflare', () => {
    expect(lindenPlan.changes.filter(isInHome)).toEqual([]);
    expect(inHome.map(homeWorkOf)).toEqual([
      'install',
      'install',
      'code',
      'start',
      'urls',
      'trust',
      'confirm',
    ]);
    expect(homeRemovalPlan.changes.filter(isInHome).map(homeWorkOf)).toEqual([
      'trust',
      'confirm',
      'urls',
      'restore',
    ]);
  });

  it('says that Home Assistant restarts only where it does', () => {
    expect(restartsHome(inHome)).toBe(true);
    expect(restartsHome(inHome.filter((change) => homeWorkOf(change) !== 'trust'))).toBe(false);
  });

  it('knows the limit for wrong logins that the change brings, and takes none for granted', () => {
    const trust = at('trusted-proxy/update/configure');
    expect(limitBrought(trust)).toBe(5);
    const off = JSON.stringify({ config: { login_attempts_threshold: -1 } });
    expect(limitBrought({ ...trust, request: { ...trust.request, body: off } })).toBeUndefined();
    expect(limitBrought({ ...trust, request: { ...trust.request, body: null } })).toBeUndefined();
  });

  it('knows what is under way there', () => {
    const running = (id: string) =>
      homePlan.changes.map((change) => ({
        change,
        state: change.id === id ? ('running' as const) : ('done' as const),
        ms: null,
      }));
    expect(homeWorkNow(running('connector-app/create'))).toBe('install');
    expect(homeWorkNow(running('trusted-proxy/update/promote'))).toBe('confirm');
    expect(homeWorkNow(running('lock-rule/create'))).toBeUndefined();
  });
});
