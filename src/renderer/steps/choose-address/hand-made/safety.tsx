import { Box, Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { HandMade, Weakness } from '../../../../contract/hand-made.ts';
import { Column } from '../../../components/column.tsx';
import { Icon } from '../../../components/icon.tsx';
import { ListCard, ListRow } from '../../../components/list-card.tsx';
import { Point, Points } from '../../../components/points.tsx';
import { isDanger, listGoodThings, sortWeaknesses } from './judgement.ts';
import { useWeaknessWords } from './weakness-words.ts';

/** What is not safe about it, with what Latchkey does about each, and what was looked at and is good. */
export function Safety({ handMade }: { readonly handMade: HandMade }) {
  const { t } = useTranslation('hand-made');
  const good = listGoodThings(handMade);
  return (
    <Column gap={2.5}>
      <section>
        <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1.25 }}>
          {t('unsafe')}
        </Typography>
        {handMade.weaknesses.length > 0 ? (
          <ListCard label={t('unsafe')}>
            {sortWeaknesses(handMade.weaknesses).map((weakness) => (
              <WeaknessRow key={weakness.kind} weakness={weakness} />
            ))}
          </ListCard>
        ) : (
          <Typography sx={{ color: 'text.secondary' }}>{t('nothingUnsafe')}</Typography>
        )}
        {handMade.unseen.map((place) => (
          <Typography key={place} sx={{ color: 'text.secondary', mt: 1.25 }}>
            {t(`unseen.${place}`)}
          </Typography>
        ))}
      </section>
      {good.length > 0 && (
        <Points title={t('safe')}>
          {good.map((thing) => (
            <Point key={thing} icon="check">
              {t(`good.${thing}`)}
            </Point>
          ))}
        </Points>
      )}
    </Column>
  );
}

function WeaknessRow({ weakness }: { readonly weakness: Weakness }) {
  const { what, does } = useWeaknessWords()(weakness);
  return <ListRow mark={<Mark of={weakness} />} title={what} detail={does} />;
}

/** What lets strangers in stands out; the rest is to be known. */
function Mark({ of: { kind } }: { readonly of: Weakness }) {
  const danger = isDanger(kind);
  return (
    <Box
      sx={{
        display: 'grid',
        placeItems: 'center',
        width: 40,
        height: 40,
        flexShrink: 0,
        borderRadius: '11px',
        bgcolor: danger ? 'soft.clay' : 'lamp.soft',
        color: danger ? 'error.main' : 'lamp.onSoft',
      }}
    >
      <Icon name={danger ? 'warning' : 'info'} size={22} />
    </Box>
  );
}
