import { Box } from '@mui/material';
import type { AnyFillings } from '../../guides/text/fill-sentence.ts';
import type { Symptom } from '../../guides/text/guide.ts';
import { Fold } from '../components/fold.tsx';
import { ListCard } from '../components/list-card.tsx';
import { Sentence } from './sentence.tsx';

/** What may be in the way, as a guide tells it. */
export function Troubles(props: {
  readonly label: string;
  readonly of: readonly Symptom[];
  readonly fillings: AnyFillings;
}) {
  return (
    <ListCard label={props.label}>
      {props.of.map(({ symptom, why, wayOn }) => (
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
