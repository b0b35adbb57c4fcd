import { Box, Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Whereabouts } from '../../../../contract/domain.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { Icon } from '../../../components/icon.tsx';
import { IconTile, ListCard, ListRow, StateMark } from '../../../components/list-card.tsx';
import { NameServerList } from '../../../components/name-server-list.tsx';
import { Notice, ProblemNote } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { toProblem } from '../../../program-access/to-problem.ts';
import { PracticePart } from './practice-part.tsx';
import type { DomainWay } from './use-domain-plan.ts';
import { useWhereabouts } from './use-whereabouts.ts';

/** The wait that can take a day: it looks by itself, and may be left at any time. */
export function WaitScreen({ way, domain }: { readonly way: DomainWay; readonly domain: string }) {
  const { t } = useTranslation(['domain', 'common']);
  const looking = useWhereabouts(domain, 'every-minute');
  const play = usePlayedMove(domain, () => void looking.refetch());
  const where = looking.data;
  const wanted = way.plan.nameServers ?? [];
  const isThere = where?.at === 'cloudflare' && !isStrange(where, wanted);
  return (
    <StepScreen
      // The question is another one once the wait is over: it is read out.
      key={isThere ? 'there' : 'waiting'}
      heading={t(isThere ? 'wait.headingThere' : 'wait.heading', { domain })}
      lead={t(isThere ? 'wait.leadThere' : 'wait.lead')}
      back={{ label: t('common:back'), onPress: () => way.to('name-servers') }}
      primary={{
        label: t('wait.goOn'),
        onPress: () => way.toToken(),
        state: way.busy ? 'busy' : isThere ? 'ready' : 'off',
      }}
      fact={t(isThere ? 'wait.factThere' : 'wait.fact')}
    >
      <Column>
        <CallProblem error={way.error ?? play.error} />
        {looking.error && (
          <ProblemNote
            problem={toProblem(looking.error)}
            action={{ label: t('common:retry'), onPress: () => void looking.refetch() }}
          />
        )}
        <SeenServers domain={domain} where={where} isThere={isThere} />
        {where?.at === 'cloudflare' && isStrange(where, wanted) && (
          <Notice tone="watch" title={t('wait.strange')}>
            <Typography variant="body2">{t('wait.strangeWhy')}</Typography>
          </Notice>
        )}
        {!isThere && (
          <>
            <LookNow
              looking={looking.isFetching ? 'looking' : 'still'}
              at={looking.dataUpdatedAt}
              onLook={() => void looking.refetch()}
              onAnyway={() => way.toToken()}
            />
            {way.mode === 'practice' && (
              <PracticePart
                says={t('wait.practice', { domain })}
                action={{
                  label: t('wait.play'),
                  onPress: () => play.mutate(),
                  state: play.isPending ? 'busy' : 'ready',
                }}
              />
            )}
            {wanted.length > 0 && (
              <Box>
                <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
                  {t('wait.yours')}
                </Typography>
                <NameServerList label={t('wait.yours')} names={wanted} />
              </Box>
            )}
            <MayClose mode={way.mode} />
          </>
        )}
      </Column>
    </StepScreen>
  );
}

/** Whether the wait goes on without the window: what was practised is forgotten with it. */
function MayClose({ mode }: Pick<DomainWay, 'mode'>) {
  const { t } = useTranslation('domain');
  const isPractice = mode === 'practice';
  return (
    <Notice tone="know" title={t(isPractice ? 'wait.closePractice' : 'wait.close')}>
      <Typography variant="body2">{t(isPractice ? 'wait.closePracticeWhy' : 'wait.closeWhy')}</Typography>
    </Notice>
  );
}

/** Servers of Cloudflare's that belong to another account: there the domain never becomes active. */
function isStrange(where: Extract<Whereabouts, { at: 'cloudflare' }>, wanted: readonly string[]): boolean {
  return wanted.length === 2 && !wanted.every((name) => where.nameServers.includes(name));
}

/** Practice sets them where the domain is: it was added on an earlier screen, or is now. */
function usePlayedMove(name: string, onMoved: () => void) {
  const { domain } = useCalls();
  return useMutation({
    mutationFn: async () => {
      await domain.play.call({ part: 'add', name });
      return domain.play.call({ part: 'move', name });
    },
    onSuccess: onMoved,
  });
}

function SeenServers(props: {
  readonly domain: string;
  readonly where: Whereabouts | undefined;
  readonly isThere: boolean;
}) {
  const { t } = useTranslation('domain');
  const { where } = props;
  const label = t('wait.list', { domain: props.domain });
  return (
    <Box>
      <Typography variant="h3" component="h2" sx={{ mb: 1 }}>
        {t('wait.now')}
      </Typography>
      <Box aria-live="polite">
        <ListCard label={label}>
          {where === undefined ? (
            <ListRow mark={<StateMark state="running" />} title={t('wait.looking')} />
          ) : (
            serversIn(where).map((name) => (
              <ListRow
                key={name}
                mark={<StateMark state={props.isThere ? 'done' : 'waiting'} />}
                title={name}
              />
            ))
          )}
          {where !== undefined && serversIn(where).length === 0 && (
            <ListRow
              mark={<IconTile icon="globe" look="dashed" />}
              title={t(where.at === 'unseen' ? 'wait.unseen' : 'wait.nobody')}
            />
          )}
        </ListCard>
      </Box>
    </Box>
  );
}

function serversIn(where: Whereabouts): readonly string[] {
  return where.at === 'cloudflare' || where.at === 'elsewhere' ? where.nameServers : [];
}

function LookNow(props: {
  readonly looking: 'looking' | 'still';
  readonly at: number;
  readonly onLook: () => void;
  readonly onAnyway: () => void;
}) {
  const { t, i18n } = useTranslation('domain');
  const time = new Date(props.at).toLocaleTimeString(i18n.language, { timeStyle: 'medium' });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 2, mt: -1.5 }}>
      <Button onClick={props.onLook} startIcon={<Icon name="refresh" size={18} />} sx={{ ml: -1.5 }}>
        {props.looking === 'looking' ? t('wait.looking') : t('wait.look')}
      </Button>
      {props.at > 0 && (
        <Typography variant="body2" sx={{ color: 'text.secondary' }}>
          {t('wait.looked', { time })}
        </Typography>
      )}
      <Button size="small" onClick={props.onAnyway} sx={{ ml: 'auto' }}>
        {t('wait.anyway')}
      </Button>
    </Box>
  );
}
