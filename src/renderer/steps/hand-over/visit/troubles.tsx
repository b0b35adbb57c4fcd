import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Device } from '../../../../contract/setup.ts';
import type { Trouble } from '../../../../guides/guide.ts';
import { guidesFor } from '../../../../guides/guides.ts';
import type { Fillings } from '../../../../guides/written.ts';
import { Fold } from '../../../components/fold.tsx';
import { ListCard } from '../../../components/list-card.tsx';
import { Sentence } from '../../../guides/sentence.tsx';

/** What may be in the way on a device, from all its guides, each thing once. */
export function Troubles(props: {
  readonly label: string;
  readonly device: Device;
  readonly fillings: Fillings;
}) {
  const { i18n } = useTranslation();
  const all = guidesFor(props.device.platform, i18n.language).flatMap<Trouble>(({ wrong }) => wrong);
  const bySymptom = new Map(all.map((trouble) => [trouble.symptom, trouble]));
  return (
    <ListCard label={props.label}>
      {[...bySymptom.values()].map(({ symptom, why, wayOn }) => (
        <Box component="li" key={symptom} sx={{ px: { xs: 1.5, sm: 2 }, py: 1 }}>
          <Fold
            title={
              <span>
                <Sentence of={symptom} fillings={props.fillings} />
              </span>
            }
          >
            <Sentence of={why} fillings={props.fillings} />
            <Box sx={{ mt: 0.75, color: 'text.primary' }}>
              <Sentence of={wayOn} fillings={props.fillings} />
            </Box>
          </Fold>
        </Box>
      ))}
    </ListCard>
  );
}
