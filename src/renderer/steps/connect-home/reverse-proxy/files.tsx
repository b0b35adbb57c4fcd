import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OriginProgram, originPrograms, startProxy } from '../../../../contract/origin.ts';
import { usualFolder } from '../../../../contract/proxy.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { cardColumns } from '../../../components/card-columns.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';
import { CommandBlock } from '../../../components/command-block.tsx';
import { Icon } from '../../../components/icon.tsx';
import { takeDownload } from '../../../components/take-download.ts';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';

/** The folder for the reverse proxy: the program writes it, and this window never sees the key in it. */
export function Files() {
  const { t } = useTranslation('without-tunnel');
  const { reach } = useJourney().journey.answers;
  const [program, choose] = useState<OriginProgram>('nginx');
  const save = useMutation(useCalls().origin.saveKit.mutationOptions({ onSuccess: takeDownload }));
  const sent = save.data && save.data.by !== 'cancelled' ? save.data : undefined;
  const isKeyInside = reach?.by === 'public-address' && reach.originCertificate === 'origin-ca';
  const label = save.isPending ? 'saving' : sent ? 'again' : 'save';
  return (
    <>
      <ChoiceList
        label={t('connect.steps.files.label')}
        labelLook="shown"
        look="tile"
        columns={cardColumns}
        choices={originPrograms.map((each) => ({
          value: each,
          title: t(`connect.steps.files.${each}`),
          detail: t(`connect.steps.files.${each}Detail`),
        }))}
        chosen={program}
        onChoose={choose}
      />
      <Box sx={{ mt: 1.5 }}>
        <Button
          size="small"
          variant="outlined"
          aria-disabled={save.isPending || undefined}
          onClick={() => !save.isPending && save.mutate({ program })}
          startIcon={<Icon name={sent ? 'check' : 'download'} size={17} />}
        >
          {t(`connect.steps.files.${label}`)}
        </Button>
      </Box>
      <Typography variant="body2" role="status" sx={{ '&:not(:empty)': { mt: 0.75 } }}>
        {sent &&
          t(`connect.steps.files.${sent.by === 'saved' ? 'saved' : 'browser'}`, { fileName: sent.fileName })}
      </Typography>
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.5 }}>
        {t(isKeyInside ? 'connect.steps.files.secret' : 'connect.steps.files.noSecret')}
      </Typography>
      <CallProblem error={save.error} sx={{ mt: 1.25 }} />
      <Typography sx={{ mt: 2 }}>{t('connect.steps.files.start', { folder: usualFolder })}</Typography>
      <CommandBlock text={startProxy} />
      <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
        {t('connect.steps.files.networks')}
      </Typography>
    </>
  );
}
