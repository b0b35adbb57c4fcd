import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { useStream } from '../../../program-access/use-stream.ts';
import type { WayProps } from '../way-props.ts';
import { StickChoice } from './stick-choice.tsx';
import { StickOut } from './stick-out.tsx';
import { StickWaiting } from './stick-waiting.tsx';
import { StickWritten } from './stick-written.tsx';

/** Where the file was put, and how its stick was left. */
export interface Written {
  readonly driveId: string;
  readonly driveName: string;
  readonly fileNames: readonly string[];
  readonly ejected: 'not-yet' | 'ejected';
}

/** USB stick: wait for one, choose one, write, eject, take it out. What is in the computer is the program's stream. */
export function StickWay(props: WayProps) {
  const { t } = useTranslation(['hand-over', 'common']);
  const calls = useCalls();
  const watching = useStream((signal) => calls.handOver.drives.watch.call(undefined, { signal }));
  const [written, setWritten] = useState<Written>();
  const drives = watching.state === 'loading' ? undefined : watching.value;
  if (!drives) {
    return (
      <StepScreen
        heading={t('ways.stick.heading')}
        back={{ label: t('device.otherWays'), onPress: props.onWays }}
      >
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
  if (written) {
    const drive = drives.find(({ id }) => id === written.driveId);
    if (written.ejected === 'not-yet' && drive) {
      const ejected = (): void => setWritten({ ...written, ejected: 'ejected' });
      return <StickWritten key="written" {...props} written={written} onEjected={ejected} />;
    }
    // An ejected stick may still be listed for a moment.
    return <StickOut key="out" {...props} how={written.ejected === 'ejected' ? 'ejected' : 'pulled'} />;
  }
  if (drives.length === 0) return <StickWaiting key="waiting" {...props} />;
  return <StickChoice key="choice" {...props} drives={drives} onWritten={setWritten} />;
}
