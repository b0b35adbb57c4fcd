import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classifyAddress } from '../../../../contract/public-address.ts';
import { repairIpAddress } from '../../../../contract/typed-ip-address.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { TextQuestion } from '../../../components/text-question.tsx';
import { useOffer } from '../../../components/typed-name.ts';
import { useCalls } from '../../../program-access/program-context.tsx';

/** Other machines reach it by this number; over IPv6 the router leads the port to the address that was chosen. */
function isPlace(address: string): boolean {
  const kind = classifyAddress(address);
  return !address.includes(':') && kind !== 'none' && kind !== 'special';
}

/** Where in the home's network the proxy runs: the router's lines and Home Assistant's trust are about that. */
export function ProxyPlace(props: { readonly proposed: string; readonly onPlaced: () => void }) {
  const { t } = useTranslation('without-tunnel');
  const [typed, setTyped] = useState(props.proposed);
  const place = useMutation(useCalls().origin.placeProxy.mutationOptions({ onSuccess: props.onPlaced }));
  const [state, setState] = useState<'typing' | 'wrong'>('typing');
  const type = (value: string): void => {
    setTyped(value);
    setState('typing');
  };
  const save = (): void => {
    const at = typed.trim();
    if (!isPlace(at)) setState('wrong');
    else if (!place.isPending) place.mutate({ at });
  };
  return (
    <>
      <TextQuestion
        label={t('connect.steps.where.label')}
        hint={t('connect.steps.where.hint')}
        value={typed}
        onChange={type}
        input={{ maxLength: 60 }}
        problem={state === 'wrong' ? t('connect.steps.where.wrong') : undefined}
        offer={useOffer(state === 'wrong' ? repairIpAddress(typed) : undefined, type)}
      />
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5, mt: 1.25 }}>
        <Button size="small" variant="outlined" aria-disabled={place.isPending || undefined} onClick={save}>
          {t('connect.steps.where.save')}
        </Button>
        <Typography variant="body2" role="status" sx={{ color: 'text.secondary' }}>
          {place.data?.answers.proxyAt === typed.trim() &&
            t('connect.steps.where.saved', { address: typed.trim() })}
        </Typography>
      </Box>
      <CallProblem error={place.error} sx={{ mt: 1.5 }} />
    </>
  );
}
