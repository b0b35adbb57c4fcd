import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Drive } from '../../../../contract/hand-over.ts';
import type { WayProps } from '../ways/way-props.ts';
import { StickChoice } from './stick-choice.tsx';
import { StickOut } from './stick-out.tsx';
import { StickWaiting } from './stick-waiting.tsx';
import { StickWritten } from './stick-written.tsx';
import { WithDrives } from './with-drives.tsx';
import type { WrittenFiles } from './written-files.ts';

/** USB stick: wait for one, choose one, write, eject, take it out. What is in the computer is the program's stream. */
export function StickWay(props: WayProps) {
  const { t } = useTranslation('hand-over');
  const [written, setWritten] = useState<WrittenFiles>();
  return (
    <WithDrives
      heading={t('ways.stick.heading')}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
    >
      {screen}
    </WithDrives>
  );

  function screen(drives: readonly Drive[]) {
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
}
