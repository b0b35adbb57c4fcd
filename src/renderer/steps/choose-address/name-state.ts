import { skipToken, useQuery } from '@tanstack/react-query';
import { type AddressLook, hostnameFor } from '../../../contract/address.ts';
import type { Problem } from '../../../contract/problem.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import { useSettled } from './use-settled.ts';

/** What is known of the typed name right now. */
export type NameState =
  | { readonly kind: 'empty' }
  /** It cannot be one; the field says why. */
  | { readonly kind: 'unusable' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly retry: () => void }
  | { readonly kind: 'known'; readonly look: AddressLook };

/** What cannot be a name is said at once; the rest is asked of Cloudflare when the typing rests. */
export function useNameState(
  typed: string,
  domain: string,
): { readonly state: NameState; readonly lookAgain: () => void } {
  const calls = useCalls();
  const settled = useSettled(typed, 350);
  const here = hostnameFor(settled, domain);
  const asked = here.state === 'ok' && settled.trim() !== '';
  const look = useQuery(calls.address.look.queryOptions({ input: asked ? { name: settled } : skipToken }));
  const now = hostnameFor(typed, domain);
  const lookAgain = (): void => void (asked && look.refetch());
  return { state: stateNow(), lookAgain };

  function stateNow(): NameState {
    if (typed.trim() === '') return { kind: 'empty' };
    if (now.state !== 'ok') return { kind: 'unusable' };
    if (typed !== settled || look.isFetching) return { kind: 'looking' };
    if (look.error) return { kind: 'failed', problem: toProblem(look.error), retry: lookAgain };
    return look.data ? { kind: 'known', look: look.data } : { kind: 'looking' };
  }
}
