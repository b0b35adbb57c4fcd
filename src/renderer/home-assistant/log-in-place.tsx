import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWatched } from '../program-access/program-context.tsx';
import { LogInScreen } from './log-in-screen.tsx';

/** The login in the middle of another step: once it is over, or nobody wants it, that step goes on. */
export function LogInPlace({ onDone }: { readonly onDone: () => void }) {
  const { t } = useTranslation('common');
  const watching = useWatched('session');
  const isIn = watching.state === 'live' && watching.value.state === 'in';
  const done = useEffectEvent(onDone);
  useEffect(() => {
    if (isIn) done();
  }, [isIn]);
  return <LogInScreen back={{ label: t('back'), onPress: onDone }} onWithout={onDone} />;
}
