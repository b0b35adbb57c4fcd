import { Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readServiceUrl } from '../../../contract/service-url.ts';
import type { Service } from '../../../contract/setup.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { CarefulDialog } from '../../components/careful-dialog.tsx';
import { Column } from '../../components/column.tsx';
import { Icon } from '../../components/icon.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { PlaceQuestion } from './place-question.tsx';
import { TakenNote } from './taken-note.tsx';
import { WhoOpens } from './who-opens.tsx';

/** Where a further address leads and whose keys open it, said anew; or that it goes. */
export function ChangeAddress({
  service,
  onLeave,
}: {
  readonly service: Service;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation(['addresses', 'common']);
  const calls = useCalls();
  const { hostname: address } = service;
  const [url, setUrl] = useState(service.url);
  const [openTo, setOpenTo] = useState(service.openTo);
  const save = useMutation(calls.services.save.mutationOptions({ onSuccess: onLeave }));
  const isWhole = readServiceUrl(url).state === 'ok' && openTo.length > 0;
  return (
    <StepScreen
      heading={t('edit.heading', { address })}
      lead={t('edit.lead')}
      back={{ label: t('common:back'), onPress: onLeave }}
      primary={{
        label: t('edit.go'),
        onPress: () => save.mutate({ what: 'change', name: address, url, openTo }),
        state: save.isPending ? 'busy' : isWhole ? 'ready' : 'off',
      }}
      fact={t('edit.fact')}
    >
      <Column>
        <TakenNote service={service} />
        <PlaceQuestion typed={url} onType={setUrl} />
        <WhoOpens openTo={openTo} onChoose={setOpenTo} />
        <CallProblem error={save.error} />
        <RemoveAddress address={address} onRemoved={onLeave} />
      </Column>
    </StepScreen>
  );
}

function RemoveAddress({ address, onRemoved }: { readonly address: string; readonly onRemoved: () => void }) {
  const { t } = useTranslation('addresses');
  const calls = useCalls();
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  const remove = useMutation(calls.services.remove.mutationOptions({ onSuccess: onRemoved }));
  const close = (): void => setDialog('closed');
  return (
    <div>
      <CallProblem error={remove.error} sx={{ mb: 2 }} />
      <Button
        color="error"
        aria-haspopup="dialog"
        onClick={() => setDialog('open')}
        startIcon={<Icon name="trash" size={18} />}
        sx={{ ml: -1.5 }}
      >
        {t('remove.title')}
      </Button>
      <CarefulDialog
        state={dialog}
        heading={t('remove.ask', { address })}
        go={{
          label: t('remove.go'),
          onPress: () => {
            close();
            remove.mutate({ hostname: address });
          },
        }}
        safe={{ label: t('remove.keep'), onPress: close }}
      >
        <Typography>{t('remove.why')}</Typography>
      </CarefulDialog>
    </div>
  );
}
