import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../contract/trouble.ts';
import { ChoiceList } from '../components/choice-list.tsx';
import { Column } from '../components/column.tsx';
import { Fold } from '../components/fold.tsx';
import type { IconName } from '../components/icon.tsx';
import { ListCard } from '../components/list-card.tsx';
import { CureSteps } from './cure-steps.tsx';
import type { Group } from './groups.ts';
import type { Outcome } from './outcome.ts';
import { useTold } from './use-told.ts';

const icons: Readonly<Record<Group, IconName>> = {
  android: 'android',
  iphone: 'iphone',
  browser: 'globe',
  home: 'home',
  voice: 'voice',
  more: 'upload',
};

/** What only somebody in front of the device can see: first where, then what, and it leads to why and what to do. */
export function Symptoms({ open }: Pick<Outcome, 'open'>) {
  const { t } = useTranslation('trouble');
  const [chosen, choose] = useState<Group>();
  const shown = open.find(({ group }) => group === chosen);
  return (
    <Box component="section">
      <Typography component="h3" variant="h2" sx={{ mb: 1.5 }}>
        {t('symptoms.title')}
      </Typography>
      <Column gap={1.5}>
        <ChoiceList
          label={t('symptoms.where')}
          look="tile"
          columns="repeat(auto-fill, minmax(min(46%, 190px), 1fr))"
          choices={open.map(({ group }) => ({
            value: group,
            title: t(`group.${group}`),
            icon: icons[group],
          }))}
          chosen={chosen}
          onChoose={choose}
        />
        {shown && (
          <ListCard key={shown.group} label={t(`group.${shown.group}`)}>
            {shown.troubles.map((trouble) => (
              <Symptom key={trouble.id} trouble={trouble} />
            ))}
          </ListCard>
        )}
      </Column>
    </Box>
  );
}

function Symptom({ trouble: { id, saw } }: { readonly trouble: Trouble }) {
  const { t } = useTranslation('trouble');
  const told = useTold();
  return (
    <Box component="li" sx={{ px: { xs: 1.5, sm: 2 }, py: 1 }}>
      <Fold title={t(`${told(id)}.symptom`)}>
        {t(`${told(id)}.cause`, { saw: saw ?? '' })}
        <Box sx={{ mt: 0.75 }}>
          <CureSteps of={id} />
        </Box>
      </Fold>
    </Box>
  );
}
