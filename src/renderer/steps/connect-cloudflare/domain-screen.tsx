import { Box, Button, Chip, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Connection, Domain } from '../../../contract/cloudflare.ts';
import { CallProblem } from '../../components/call-problem.tsx';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Icon } from '../../components/icon.tsx';
import { IconTile, ListCard, ListRow } from '../../components/list-card.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { CustodyNote } from '../../custody/custody-note.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { useLostAnswers } from '../../journey/lost-answers.ts';
import { useCalls } from '../../program-access/program-context.tsx';
import { type OnFound, useChooseDomain } from './choose-domain.ts';
import { Pending, useLookEveryMinute } from './pending-domain.tsx';
import { TokenEndNote } from './token-end.tsx';

/** Connected: which domain the home gets its address under. Those that are not ready say what they wait for. */
export function DomainScreen(props: {
  readonly connection: Connection;
  readonly another: ReactNode;
  readonly onFound: OnFound;
}) {
  const { t } = useTranslation('connect-cloudflare');
  const { answers } = useJourney().journey;
  const choose = useChooseDomain(props.onFound);
  const look = useMutation(useCalls().cloudflare.domains.mutationOptions());
  const [picked, setPicked] = useState<string>();
  const lost = useLostAnswers('domain');
  const ready = props.connection.domains.filter(({ status }) => status === 'active');
  const others = props.connection.domains.filter(({ status }) => status !== 'active');
  const before = ready.find(({ zone }) => zone.id === answers.domain?.id);
  // Who has come with a domain of theirs wants that one.
  const moved = ready.find(({ zone }) => zone.name === answers.domainPlan?.name);
  const chosen = ready.find(({ zone }) => zone.id === picked) ?? before ?? moved ?? ready[0];
  useLookEveryMinute(others.some(({ status }) => status === 'pending') ? 'looks' : 'rests');
  const changes = before !== undefined && chosen !== before;
  return (
    <StepScreen
      heading={t('domain.heading')}
      lead={t('domain.lead')}
      primary={{
        label: chosen ? t('domain.use', { domain: chosen.zone.name }) : t('domain.choose'),
        onPress: () => (chosen ? choose.mutate({ zoneId: chosen.zone.id }) : undefined),
        state: choose.isPending ? 'busy' : chosen ? 'ready' : 'off',
      }}
      fact={chosen ? ((changes ? lost : undefined) ?? t('domain.fact')) : t('domain.chooseFirst')}
      aside={<Custody custody={props.connection.custody} another={props.another} />}
    >
      <CallProblem error={choose.error ?? look.error} sx={{ mb: 2 }} />
      {ready.length > 0 && <Ready domains={ready} chosen={chosen?.zone.id} onChoose={setPicked} />}
      {others.length > 0 && <NotReady domains={others} />}
      {props.connection.endsOn !== null && (
        <Box sx={{ mt: 2.5 }}>
          <TokenEndNote endsOn={props.connection.endsOn} />
        </Box>
      )}
      <LookAgain looking={look.isPending ? 'looking' : 'still'} onPress={() => look.mutate({})} />
    </StepScreen>
  );
}

function Ready(props: {
  readonly domains: readonly Domain[];
  readonly chosen: string | undefined;
  readonly onChoose: (zoneId: string) => void;
}) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <ChoiceList
      label={t('domain.list')}
      choices={props.domains.map(({ zone }) => ({
        value: zone.id,
        title: zone.name,
        detail: t('domain.account', { account: zone.account.name }),
        icon: 'globe',
        end: <Chip label={t('domain.status.active')} />,
      }))}
      chosen={props.chosen}
      onChoose={props.onChoose}
    />
  );
}

function LookAgain(props: { readonly looking: 'looking' | 'still'; readonly onPress: () => void }) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <Button onClick={props.onPress} startIcon={<Icon name="refresh" size={18} />} sx={{ mt: 1.5, ml: -1.5 }}>
      {props.looking === 'looking' ? t('domain.looking') : t('domain.look')}
    </Button>
  );
}

function NotReady({ domains }: { readonly domains: readonly Domain[] }) {
  const { t } = useTranslation('connect-cloudflare');
  return (
    <Box sx={{ mt: 2.5 }}>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {t('domain.notReady')}
      </Typography>
      <ListCard label={t('domain.notReady')}>
        {domains.map((domain) => (
          <ListRow
            key={domain.zone.id}
            mark={<IconTile icon="globe" look="dashed" />}
            title={domain.zone.name}
            detail={t(`domain.status.${domain.status}`)}
          >
            <Typography variant="body2" sx={{ color: 'text.secondary', mt: 1 }}>
              {reason(domain.status, t)}
            </Typography>
            {domain.status === 'pending' && <Pending domain={domain} />}
          </ListRow>
        ))}
      </ListCard>
    </Box>
  );
}

function reason(
  status: Domain['status'],
  t: ReturnType<typeof useTranslation<'connect-cloudflare'>>['t'],
): string | null {
  switch (status) {
    case 'active':
      return null;
    case 'pending':
      return t('domain.pendingWhy');
    case 'paused':
      return t('domain.pausedWhy');
    case 'unusable':
      return t('domain.unusableWhy');
  }
}

/** Where the token is kept. Without a keychain this is worth a box of its own; the practice token needs no keeping. */
function Custody(props: { readonly custody: Connection['custody']; readonly another: ReactNode }) {
  const { t } = useTranslation('connect-cloudflare');
  const { mode } = useJourney().journey;
  if (mode === 'practice') return props.another;
  if (props.custody === 'memory') {
    return (
      <>
        <CustodyNote>{t('custody.memory')}</CustodyNote>
        <Box sx={{ mt: 1 }}>{props.another}</Box>
      </>
    );
  }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2.5 }}>
      {t('custody.keychain')}
      {props.another}
    </Box>
  );
}
