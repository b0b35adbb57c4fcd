import { Box, Button, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptHome, KeptHomes } from '../../contract/homes.ts';
import { CallProblem } from '../components/call-problem.tsx';
import { Point, Points } from '../components/points.tsx';
import { SafeButton } from '../components/safe-button.tsx';
import { TextQuestion } from '../components/text-question.tsx';
import { isTheAddress } from '../components/typed-address.ts';
import { useCalls } from '../program-access/program-context.tsx';
import { useHomeName } from './home-names.ts';

/** What is lost and what stays, and the address to be typed: whoever looks after two homes must not forget the wrong one. */
export function ForgetHome(props: {
  readonly home: KeptHome;
  /** The id of the heading, for the dialog around it. */
  readonly heading: string;
  readonly onForgotten: (left: KeptHomes) => void;
  readonly onKeep: () => void;
}) {
  const { t } = useTranslation('homes');
  const { home } = props;
  const name = useHomeName()(home);
  const forget = useMutation(useCalls().homes.forget.mutationOptions({ onSuccess: props.onForgotten }));
  const [typed, setTyped] = useState('');
  const isSure = home.address === null || isTheAddress(typed, home.address);
  return (
    <>
      <DialogTitle id={props.heading}>{t('forgetting.heading', { name })}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 2.5 }}>
          <CallProblem error={forget.error} />
          <WhatHappens home={home} />
          {home.address !== null && (
            <TextQuestion
              label={t('forgetting.label', { name })}
              value={typed}
              onChange={setTyped}
              hint={typed.trim() === '' || isSure ? t('forgetting.hint') : t('forgetting.wrong')}
              input={{ maxLength: 300 }}
            />
          )}
        </Box>
      </DialogContent>
      <DialogActions>
        <Button
          color="error"
          disabled={!isSure || forget.isPending}
          onClick={() => forget.mutate({ home: home.id })}
        >
          {t('forgetting.go')}
        </Button>
        <SafeButton label={t('forgetting.keep')} onPress={props.onKeep} />
      </DialogActions>
    </>
  );
}

function WhatHappens({ home }: { readonly home: KeptHome }) {
  const { t } = useTranslation('homes');
  return (
    <Points title={t('forgetting.list')}>
      <Point icon="trash">{t('forgetting.answers')}</Point>
      {home.keysAtRisk > 0 && <Point icon="key">{t('forgetting.atRisk', { count: home.keysAtRisk })}</Point>}
      <Point icon="globe">{t(`forgetting.stands.${home.stands}`)}</Point>
    </Points>
  );
}
