import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { FactCard, FactCards } from '../../../components/fact-cards.tsx';
import { Fold } from '../../../components/fold.tsx';
import { Point, Points } from '../../../components/points.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { DrawnSteps } from './drawn-steps.tsx';
import { fillingsOf } from './fillings.ts';
import { OutsideLink } from './outside-link.tsx';
import { PracticePart } from './practice-part.tsx';
import type { DomainWay } from './use-domain-plan.ts';

/** No domain yet: what one is and costs, what to pick, and where Cloudflare sells them (facts: domains#prices, domains#buy-domain). */
export function BuyScreen({ way }: { readonly way: DomainWay }) {
  const { t } = useTranslation(['domain', 'common', 'guides']);
  const isPractice = way.mode === 'practice';
  const bought = (): void => way.toToken({ has: 'at-cloudflare', account: 'made', screen: 'question' });
  return (
    <StepScreen
      heading={t('buy.heading')}
      lead={t('buy.lead')}
      back={{ label: t('common:back'), onPress: () => way.to('question') }}
      primary={{
        label: t(isPractice ? 'buy.play' : 'buy.done'),
        onPress: bought,
        state: way.busy ? 'busy' : 'ready',
      }}
      fact={t('buy.fact')}
    >
      <Column>
        <CallProblem error={way.error} />
        {isPractice && <PracticePart says={t('buy.practice')} />}
        <FactCards>
          <FactCard title={t('buy.costs')}>
            <Typography variant="body2">{t('buy.costsSays')}</Typography>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {t('buy.costsTo')}
            </Typography>
          </FactCard>
          <FactCard title={t('buy.where')}>
            <Typography variant="body2">{t('buy.whereSays')}</Typography>
            <Typography variant="body2">{t('buy.elsewhere')}</Typography>
          </FactCard>
        </FactCards>
        <Picks />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <OutsideLink to="buyDomain" label={t('buy.open')} />
          {way.plan.account !== 'made' && (
            <Button onClick={() => way.to('account')}>{t('buy.account')}</Button>
          )}
        </Box>
        <Fold title={t('guides:steps')}>
          <Box sx={{ color: 'text.primary', pt: 1 }}>
            <DrawnSteps of="buy" fillings={fillingsOf(way.plan)} />
          </Box>
        </Fold>
        <Box>
          <Button size="small" onClick={() => way.to('name', { has: 'elsewhere' })} sx={{ ml: -1.5 }}>
            {t('buy.doneElsewhere')}
          </Button>
        </Box>
      </Column>
    </StepScreen>
  );
}

function Picks() {
  const { t } = useTranslation('domain');
  return (
    <Points title={t('buy.pick')}>
      <Point icon="pencil">{t('buy.picks.short')}</Point>
      <Point icon="globe">{t('buy.picks.ending')}</Point>
      <Point icon="calendar">{t('buy.picks.later')}</Point>
    </Points>
  );
}
