import { Box, Button } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { DrawnSteps } from './drawn-steps.tsx';
import { fillingsOf } from './fillings.ts';
import { OutsideLink } from './outside-link.tsx';
import { PracticePart } from './practice-part.tsx';
import type { DomainWay } from './use-domain-plan.ts';

/** Adding the domain on Cloudflare's own page: a token that could do it would have to be allowed far more. */
export function AddScreen(props: { readonly way: DomainWay; readonly domain: string }) {
  const { t } = useTranslation(['domain', 'common']);
  const { way, domain } = props;
  const play = usePlayedAdding(way, domain);
  return (
    <StepScreen
      heading={t('add.heading', { domain })}
      lead={t('add.lead')}
      back={{ label: t('common:back'), onPress: () => way.to('name') }}
      primary={{
        label: t('add.done'),
        onPress: () => way.to('name-servers'),
        state: way.busy ? 'busy' : 'ready',
      }}
      fact={t('add.fact')}
    >
      <Column gap={3.5}>
        <CallProblem error={way.error ?? play.error} />
        {way.mode === 'practice' && (
          <PracticePart
            says={t('add.practice')}
            action={{
              label: t('add.play', { domain }),
              onPress: () => play.mutate(),
              state: play.isPending ? 'busy' : 'ready',
            }}
          />
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <OutsideLink to="addDomain" label={t('add.open')} />
          {way.plan.account !== 'made' && (
            <Button onClick={() => way.to('account')}>{t('add.account')}</Button>
          )}
        </Box>
        <DrawnSteps of="add" fillings={fillingsOf(way.plan)} />
      </Column>
    </StepScreen>
  );
}

/** Practice adds it to its own account, and copies what Cloudflare's page would show. */
function usePlayedAdding({ plan }: DomainWay, name: string) {
  const { domain } = useCalls();
  return useMutation({
    mutationFn: async () => {
      const nameServers = await domain.play.call({ part: 'add', name });
      return domain.keep.call({ plan: { ...plan, screen: 'name-servers', nameServers } });
    },
  });
}
