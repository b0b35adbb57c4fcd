import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../contract/trouble.ts';
import { Column } from '../components/column.tsx';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/problem-note.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { FoundNote } from './found-note.tsx';
import type { NoTrouble, Outcome } from './outcome.ts';
import { Symptoms } from './symptoms.tsx';
import { useTold } from './use-told.ts';

/** What came of a look: what is wrong first, then what only the user can see, then what is good. */
export function OutcomeView({
  outcome,
  onClose,
}: {
  readonly outcome: Outcome;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('trouble');
  const { out, lesser, good, open, more } = outcome;
  const told = { found: [...out, ...lesser], onClose };
  return (
    <Column gap={4}>
      <Found title={t('found.out', { count: out.length })} tone="problem" troubles={out} {...told} />
      <Found
        title={t(out.length > 0 ? 'found.also' : 'found.lesser')}
        tone="watch"
        troubles={lesser}
        {...told}
      />
      {more === 'logged-out' && <SeesMore onClose={onClose} />}
      {open.length > 0 && <Symptoms open={open} />}
      {good.length > 0 && <Good troubles={good} />}
    </Column>
  );
}

/** Nothing is wrong, as far as can be seen. Only a visit that got in makes that good news. */
export function NothingFound(props: {
  readonly because: NoTrouble;
  readonly notVisited: Outcome['notVisited'];
}) {
  const { because } = props;
  const { t, i18n } = useTranslation('trouble');
  const addresses = new Intl.ListFormat(i18n.language).format(props.notVisited);
  return (
    <Notice tone={because === 'got-in' ? 'good' : 'watch'} title={t(`none.${because}.title`)}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t(`none.${because}.why`, { addresses })}
      </Typography>
    </Notice>
  );
}

function Found(props: {
  readonly title: string;
  readonly tone: 'problem' | 'watch';
  readonly troubles: readonly Trouble[];
  /** All that was found, in the order in which it is told. */
  readonly found: readonly Trouble[];
  readonly onClose: () => void;
}) {
  const { troubles, found } = props;
  if (troubles.length === 0) return null;
  return (
    <Box component="section">
      <Typography component="h3" variant="h2" sx={{ mb: 1.5 }}>
        {props.title}
      </Typography>
      <Column gap={1.5}>
        {troubles.map((trouble) => (
          <FoundNote
            key={trouble.id}
            trouble={trouble}
            tone={props.tone}
            // One button mends all that it mends.
            button={found.find(({ cure }) => cure === trouble.cure) === trouble ? 'shown' : 'left-out'}
            onClose={props.onClose}
          />
        ))}
      </Column>
    </Box>
  );
}

/** What can only be seen from inside was left out. */
function SeesMore({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('trouble');
  const { goTo } = useJourney();
  return (
    <Notice tone="know" title={t('logIn.title')}>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {t('logIn.why')}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        sx={{ mt: 1.25 }}
        onClick={() => {
          onClose();
          goTo('find-home');
        }}
      >
        {t('logIn.to')}
      </Button>
    </Notice>
  );
}

/** Folded away: that it was looked at is good to know, and what was seen is for technicians. */
function Good({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const { t } = useTranslation('trouble');
  const told = useTold();
  const seen = troubles.filter(({ saw }) => saw !== null);
  return (
    <Fold title={t('good.title', { count: troubles.length })}>
      <Column gap={1}>
        <Box component="ul" sx={{ ...list, color: 'text.primary' }}>
          {troubles.map(({ id }) => (
            <li key={id}>{t(`${told(id)}.good`)}</li>
          ))}
        </Box>
        {seen.length > 0 && (
          <Fold title={t('found.technical')}>
            <Box component="ul" sx={{ ...list, overflowWrap: 'anywhere' }}>
              {seen.map(({ id, saw }) => (
                <li key={id}>{t('good.row', { good: t(`${told(id)}.good`), saw: saw ?? '' })}</li>
              ))}
            </Box>
          </Fold>
        )}
      </Column>
    </Fold>
  );
}

const list = { m: 0, pl: 2.25, display: 'grid', gap: 0.5 } as const;
