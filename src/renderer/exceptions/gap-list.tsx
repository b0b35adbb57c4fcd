import { Box, Button, Chip } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Exception } from '../../contract/exception.ts';
import { ActionRow, IconTile, ListCard } from '../components/list-card.tsx';
import { oneAfterAnother } from '../components/one-after-another.ts';
import { gapIcons } from './gap-icons.ts';
import type { GapState } from './gap-state.ts';
import { useGapWords } from './gap-words.ts';

/** An exception, and how it stands. */
export interface Gap {
  readonly exception: Exception;
  readonly state: GapState;
}

/** What may pass, each thing as a row that says it in words. */
export function GapList(props: {
  readonly gaps: readonly Gap[];
  readonly onTakeAway: (gap: Exception) => void;
}) {
  const { t } = useTranslation('exceptions');
  return (
    <ListCard label={t('overview.list')}>
      {props.gaps.map((gap) => (
        <GapRow key={gap.exception.id} gap={gap} onTakeAway={() => props.onTakeAway(gap.exception)} />
      ))}
    </ListCard>
  );
}

function GapRow({ gap, onTakeAway }: { readonly gap: Gap; readonly onTakeAway: () => void }) {
  const { t } = useTranslation('exceptions');
  const words = useGapWords()(gap.exception);
  const { name } = words;
  return (
    <ActionRow
      mark={<IconTile icon={gapIcons[gap.exception.purpose.kind]} />}
      title={name}
      detail={
        <>
          <Line>{words.opens}</Line>
          <Line>{oneAfterAnother(words.from, words.until)}</Line>
          <Line>{words.shut}</Line>
        </>
      }
      action={
        <>
          <StateChip state={gap.state} />
          <Button size="small" onClick={onTakeAway} aria-label={t('gap.takeAwayNamed', { name })}>
            {t('gap.takeAway')}
          </Button>
        </>
      }
    />
  );
}

function Line({ children }: { readonly children: string }) {
  return (
    <Box component="span" sx={{ display: 'block' }}>
      {children}
    </Box>
  );
}

const chipColours = { planned: 'default', 'in-force': 'default', ending: 'warning', ended: 'error' } as const;

function StateChip({ state }: { readonly state: GapState }) {
  const { t } = useTranslation('exceptions');
  const label =
    state.kind === 'ending' ? t('gap.state.ending', { count: state.days }) : t(`gap.state.${state.kind}`);
  return <Chip label={label} color={chipColours[state.kind]} />;
}
