import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenTo } from '../../../contract/setup.ts';
import { devicesShutOut, keptKeysShutOut } from '../../../contract/who-opens.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { Column } from '../../components/column.tsx';
import { useKeyFromBefore } from '../../components/key-from-before.ts';
import { StepScreen } from '../../components/step-screen.tsx';
import { WatchLine } from '../../components/watch-line.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { WhoOpens } from './who-opens.tsx';

/** Whose keys open the home's own address: those of every device, or of some, and then a guest's opens it no more. */
export function ChangeHomeAddress({ onLeave }: { readonly onLeave: () => void }) {
  const { t, i18n } = useTranslation(['addresses', 'common']);
  const calls = useCalls();
  const { address = '', devices = [], opensHome, adopts } = useJourney().journey.answers;
  const [openTo, setOpenTo] = useState<OpenTo>(opensHome ?? 'every-device');
  const save = useMutation(calls.services.openHome.mutationOptions({ onSuccess: onLeave }));
  const isWhole = openTo.length > 0;
  const nameKey = useKeyFromBefore();
  const refused = [
    ...devicesShutOut(openTo, devices).map(({ name }) => name),
    ...keptKeysShutOut(openTo, adopts?.keys ?? []).map(nameKey),
  ];
  const shutOut = isWhole ? refused : [];
  return (
    <StepScreen
      heading={t('edit.headingHome', { address })}
      lead={t('edit.leadHome')}
      back={{ label: t('common:back'), onPress: onLeave }}
      primary={{
        label: t('edit.go'),
        onPress: () => save.mutate({ openTo }),
        state: save.isPending ? 'busy' : isWhole ? 'ready' : 'off',
      }}
      fact={t('edit.fact')}
    >
      <Column>
        <WhoOpens openTo={openTo} onChoose={setOpenTo} />
        {shutOut.length > 0 && (
          <WatchLine>{t('only', { names: new Intl.ListFormat(i18n.language).format(shutOut) })}</WatchLine>
        )}
        <CallProblem error={save.error} />
      </Column>
    </StepScreen>
  );
}
