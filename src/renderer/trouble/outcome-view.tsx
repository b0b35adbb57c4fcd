import { Box, Button, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../contract/trouble.ts';
import { useJourney } from '../app/journey-context.tsx';
import { Column } from '../components/column.tsx';
import { Fold } from '../components/fold.tsx';
import { Notice } from '../components/problem-note.tsx';
import { FoundNote } from './found-note.tsx';
import type { Outcome } from './outcome.ts';
import { Symptoms } from './symptoms.tsx';

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
  return (
    <Column gap={4}>
      {out.length + lesser.length === 0 && (
        <Notice tone="good" title={t('none.title')}>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {t('none.why')}
          </Typography>
        </Notice>
      )}
      <Found title={t('found.out', { count: out.length })} tone="problem" troubles={out} onClose={onClose} />
      <Found
        title={t(out.length > 0 ? 'found.also' : 'found.lesser')}
        tone="watch"
        troubles={lesser}
        onClose={onClose}
      />
      {more === 'logged-out' && <SeesMore onClose={onClose} />}
      {open.length > 0 && <Symptoms open={open} />}
      {good.length > 0 && <Good troubles={good} />}
    </Column>
  );
}

function Found(props: {
  readonly title: string;
  readonly tone: 'problem' | 'watch';
  readonly troubles: readonly Trouble[];
  readonly onClose: () => void;
}) {
  const { troubles } = props;
  if (troubles.length === 0) return null;
  return (
    <Box component="section">
      <Typography component="h3" variant="h2" sx={{ mb: 1.5 }}>
        {props.title}
      </Typography>
      <Column gap={1.5}>
        {troubles.map((trouble, index) => (
          <FoundNote
            key={trouble.id}
            trouble={trouble}
            tone={props.tone}
            // One button mends all that it mends.
            button={troubles.findIndex(({ cure }) => cure === trouble.cure) === index ? 'shown' : 'left-out'}
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
  return (
    <Fold title={t('good.title', { count: troubles.length })}>
      <Box component="ul" sx={{ m: 0, pl: 2.25, display: 'grid', gap: 0.75 }}>
        {troubles.map(({ id, saw }) => (
          <li key={id}>
            <Box component="span" sx={{ color: 'text.primary' }}>
              {t(`of.${id}.good`)}
            </Box>
            {saw && (
              <Box component="span" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
                {saw}
              </Box>
            )}
          </li>
        ))}
      </Box>
    </Fold>
  );
}
