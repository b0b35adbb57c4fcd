import { useQuery } from '@tanstack/react-query';
import type { SeenWebhook } from '../../contract/calls/exceptions.ts';
import { needsLogin } from '../login/needs-login.ts';
import { useCalls } from '../program-access/program-context.tsx';
import { toProblem } from '../program-access/to-problem.ts';

/** What is known of the home's webhooks. */
export type WebhooksLook =
  | { readonly kind: 'looking' }
  /** Nobody has let Latchkey in. */
  | { readonly kind: 'out' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly again: () => void }
  | { readonly kind: 'seen'; readonly webhooks: readonly SeenWebhook[] };

export function useWebhooks(): WebhooksLook {
  const calls = useCalls();
  const look = useQuery(calls.exceptions.webhooks.queryOptions({ gcTime: 0 }));
  if (look.isFetching) return { kind: 'looking' };
  if (look.data) return { kind: 'seen', webhooks: look.data };
  if (needsLogin(toProblem(look.error))) return { kind: 'out' };
  return { kind: 'failed', error: look.error, again: () => void look.refetch() };
}
