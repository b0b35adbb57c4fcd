import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Answers } from '../../../contract/journey.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { useOtherDoors } from '../../other-doors/use-other-doors.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import type { News } from './news.ts';
import { classifyPlan, type PlanKind } from './plan-kind.ts';

/** The plan as the program sees it now, looked for whenever the screen opens. */
export function useReview(news: News) {
  const { answers } = useJourney().journey;
  const calls = useCalls();
  const query = useQuery(calls.build.plan.queryOptions({ gcTime: 0 }));
  useRefetchAfterRefusal(news, query.refetch);
  const keep = useMutation(calls.journey.wantRemoval.mutationOptions({ onSuccess: () => query.refetch() }));
  const plan = query.isFetching ? undefined : query.data;
  const otherDoors = useOtherDoors();
  const error = keep.error ?? (query.isFetching ? null : query.error);
  return {
    /** `undefined` until it is there. */
    plan,
    kind: plan ? classifyPlan(plan, answers) : expectKind(answers),
    progress: query.isFetching ? ('looking' as const) : ('looked' as const),
    problem: error ? toProblem(error) : undefined,
    /** What others have put there, and where else the home opens: looked at before anything is approved. */
    otherDoors,
    /** Makes the plan anew, after an answer that it depends on. */
    planAgain: (): void => void query.refetch(),
    lookAgain: (): void => {
      void query.refetch();
      otherDoors.again();
    },
    /** Takes back that everything is to go, and looks at what there is to build then. */
    keepHome: (): void => keep.mutate({ removal: 'not-wanted' }),
    keeping: keep.isPending ? ('keeping' as const) : ('still' as const),
  };
}
export type Review = ReturnType<typeof useReview>;

/** What a plan that is not there yet will be, as far as the answers tell. */
function expectKind({ removal, built }: Answers): PlanKind {
  if (removal === 'wanted') return 'removal';
  return built === undefined ? 'build' : 'repair';
}

/** A start that was refused means that the plan on the screen is old. */
function useRefetchAfterRefusal(news: News, refetch: () => Promise<unknown>): void {
  const seen = useRef(news.kind);
  useEffect(() => {
    const before = seen.current;
    seen.current = news.kind;
    if (before !== news.kind && (news.kind === 'plan-changed' || news.kind === 'problem')) void refetch();
  }, [news.kind, refetch]);
}
