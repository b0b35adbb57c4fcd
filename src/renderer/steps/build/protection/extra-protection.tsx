import { Box, Typography } from '@mui/material';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Protection as Setting } from '../../../../contract/protection.ts';
import type { ZoneSettingId } from '../../../../contract/setup.ts';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { Fold } from '../../../components/fold.tsx';
import { ListCard, ListRow, StateMark } from '../../../components/list-card.tsx';
import { oneAfterAnother } from '../../../components/one-after-another.ts';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useLostAnswers } from '../../../journey/lost-answers.ts';
import { useCalls } from '../../../program-access/program-context.tsx';
import { toProblem } from '../../../program-access/to-problem.ts';
import { SettingRow } from './setting-row.tsx';
import { chooseValueKey } from './value-words.ts';

/**
 * The settings of the domain that come along with the lock, as one line: most people leave them as they are proposed, and each can be
 * declined. `onSaved` makes the plan anew.
 */
export function ExtraProtection(props: { readonly start: 'folded' | 'open'; readonly onSaved: () => void }) {
  const { t } = useTranslation(['protection', 'common']);
  const words = useWords();
  const calls = useCalls();
  const look = useQuery(calls.protection.look.queryOptions({ gcTime: 0 }));
  const save = useSaving(async () => {
    props.onSaved();
    await look.refetch();
  });
  if (look.error) {
    return (
      <ProblemNote
        problem={toProblem(look.error)}
        action={{ label: t('common:retry'), onPress: () => void look.refetch() }}
      />
    );
  }
  if (!look.data) return <Waiting what={t('looking', words)} />;
  const settings = look.data.map((each) => ({
    ...each,
    declined: save.sent?.includes(each.setting) ?? each.declined,
  }));
  const count = settings.filter(isChanged).length;
  return (
    <Fold start={props.start} title={count > 0 ? t('fold', { count, ...words }) : t('foldNothing', words)}>
      <Settings settings={settings} error={save.error} onSave={save.send} />
    </Fold>
  );
}

function Settings(props: {
  readonly settings: readonly Setting[];
  readonly error: unknown;
  readonly onSave: (declined: readonly ZoneSettingId[]) => void;
}) {
  const { t } = useTranslation('protection');
  const { settings } = props;
  const words = useWords();
  const lost = useLostAnswers('protection');
  const proposed = settings.filter(({ before, after }) => before !== after);
  const right = settings.filter(({ before, after }) => before === after);
  const declined = settings.filter((each) => each.declined).map(({ setting }) => setting);
  const turn = (setting: ZoneSettingId): void =>
    props.onSave(
      declined.includes(setting) ? declined.filter((each) => each !== setting) : [...declined, setting],
    );
  return (
    <Column gap={2}>
      <Typography variant="body2">{oneAfterAnother(t('lead', words), lost)}</Typography>
      <CallProblem error={props.error} />
      {proposed.length > 0 && (
        <ListCard label={t('proposed')}>
          {proposed.map((each) => (
            <SettingRow
              key={each.setting}
              setting={each}
              choice={each.declined ? 'declined' : 'accepted'}
              onTurn={() => turn(each.setting)}
            />
          ))}
        </ListCard>
      )}
      {right.length > 0 && <AlreadyRight settings={right} />}
      <TechnicalNames settings={settings} />
    </Column>
  );
}

/** A switch is written down at once. What was pressed last is shown until the program has said what it knows. */
function useSaving(onSaved: () => Promise<void>) {
  const calls = useCalls();
  const save = useMutation(calls.protection.save.mutationOptions({ onSuccess: onSaved }));
  return {
    sent: save.isPending ? save.variables.declined : undefined,
    error: save.error,
    send: (declined: readonly ZoneSettingId[]): void => save.mutate({ declined: [...declined] }),
  };
}

/** Whether the plan is going to change it. */
function isChanged({ before, after, editable, declined }: Setting): boolean {
  return before !== after && editable && !declined;
}

function AlreadyRight({ settings }: { readonly settings: readonly Setting[] }) {
  const { t } = useTranslation(['protection', 'settings']);
  return (
    <Box component="section">
      <Typography variant="subtitle2" component="h2" sx={{ mb: 1, color: 'text.primary' }}>
        {t('right')}
      </Typography>
      <ListCard label={t('right')}>
        {settings.map(({ setting, before }) => (
          <ListRow
            key={setting}
            mark={<StateMark state="done" />}
            title={t(`settings:${setting}.name`)}
            end={
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {t(chooseValueKey(setting, before), { value: before })}
              </Typography>
            }
          />
        ))}
      </ListCard>
    </Box>
  );
}

/** For those who know the dashboard: Cloudflare's own names and values. */
function TechnicalNames({ settings }: { readonly settings: readonly Setting[] }) {
  const { t } = useTranslation(['protection', 'settings']);
  return (
    <Fold title={t('technical')}>
      {t('technicalLead', useWords())}
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {settings.map(({ setting, before, after }) => (
          <li key={setting}>
            {t(before === after ? 'technicalRow' : 'technicalChange', {
              name: t(`settings:${setting}.technical`),
              setting,
              before,
              after,
            })}
          </li>
        ))}
      </Box>
    </Fold>
  );
}

function useWords(): { readonly domain: string; readonly address: string } {
  const { answers } = useJourney().journey;
  return { domain: answers.domain?.name ?? '', address: answers.address ?? '' };
}
