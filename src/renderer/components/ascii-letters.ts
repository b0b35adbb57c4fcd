import { useQuery } from '@tanstack/react-query';
import type { ToAscii } from '../../contract/name-label.ts';

/**
 * Writes letters of any script in plain ones. The table for it is large, so it is loaded once somebody types such a letter;
 * `undefined` until then.
 */
export function useToAscii(typed: string): ToAscii | undefined {
  const isPlain = /^[\x20-\x7e]*$/.test(typed);
  const table = useQuery({
    queryKey: ['any-ascii'],
    // Under a name of its own: React Query would call a function that is the answer itself.
    queryFn: async () => ({ toAscii: (await import('any-ascii')).default }),
    enabled: !isPlain,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return isPlain ? (text) => text : table.data?.toAscii;
}
