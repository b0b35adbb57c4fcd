import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWatched } from '../program-access/program-context.tsx';
import { LogInScreen } from './log-in-screen.tsx';

/** The login in the middle of another step, which goes on once Latchkey is in, or goes back where nobody wants it. */
export function EmbeddedLogIn(props: { readonly onIn: () => void; readonly onBack: () => void }) {
  const { t } = useTranslation('common');
  const watching = useWatched('session');
  const isIn = watching.state === 'live' && watching.value.state === 'in';
  const goOn = useEffectEvent(props.onIn);
  useEffect(() => {
    if (isIn) goOn();
  }, [isIn]);
  return <LogInScreen back={{ label: t('back'), onPress: props.onBack }} onWithout={props.onBack} />;
}
