import type { Problem } from '../../contract/problem.ts';

const mendedByLogin: readonly Problem['code'][] = [
  'HOME_LOGIN_NEEDED',
  'HOME_LOGIN_REFUSED',
  'HOME_LOGIN_EXPIRED',
  'HOME_NOT_ADMINISTRATOR',
];

/** Whether logging in at Home Assistant is the next thing to do. */
export function needsLogin({ code }: Problem): boolean {
  return mendedByLogin.includes(code);
}
