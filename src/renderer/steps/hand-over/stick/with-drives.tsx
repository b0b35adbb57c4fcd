import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drive } from '../../../../contract/hand-over.ts';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { useStream } from '../../../program-access/use-stream.ts';

/** A screen about the sticks in this computer as they come and go; before they are known, and where they cannot be, it says so. */
export function WithDrives(props: {
  readonly heading: string;
  readonly back: { readonly label: string; readonly onPress: () => void };
  readonly children: (drives: readonly Drive[]) => ReactNode;
}) {
  const { t } = useTranslation(['hand-over', 'common']);
  const calls = useCalls();
  const watching = useStream((signal) => calls.handOver.drives.watch.call(undefined, { signal }));
  const drives = watching.state === 'loading' ? undefined : watching.value;
  if (drives) return props.children(drives);
  return (
    <StepScreen heading={props.heading} back={props.back}>
      {watching.state === 'lost' ? (
        <ProblemNote
          problem={watching.problem}
          action={{ label: t('common:retry'), onPress: watching.retry }}
        />
      ) : (
        <Waiting what={t('ways.stick.looking')} usually={t('ways.stick.lookingUsually')} />
      )}
    </StepScreen>
  );
}
