import { Button } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { PickUp } from '../../../../contract/hand-over.ts';
import { Column } from '../../../components/column.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { WordsForKey } from '../keys/words-for-key.tsx';
import type { WayProps } from '../ways/way-props.ts';
import { PickUpVisits } from './pick-up-visits.tsx';

/** A code that works no more: why, who had come, and the way on. */
export function CodeClosed(
  props: WayProps & {
    readonly pickUp: Extract<PickUp, { state: 'over' }>;
    readonly onAgain: () => void;
  },
) {
  const { t } = useTranslation('hand-over');
  const { why, visits } = props.pickUp;
  const { id, name } = props.row.device;
  const fetched = visits.some(({ did }) => did === 'fetched');
  const again = { label: t('ways.code.over.again'), onPress: props.onAgain };
  return (
    <StepScreen
      heading={t(fetched ? 'ways.code.over.headingFetched' : 'ways.code.over.heading')}
      lead={t('ways.code.over.lead')}
      back={{ label: t('device.otherWays'), onPress: props.onWays }}
      primary={fetched ? { label: t('device.toGuide', { name }), onPress: props.onGuide } : again}
    >
      <Column>
        <Notice tone={why === 'network-lost' ? 'watch' : 'know'} title={t(`ways.code.over.${why}`)}>
          {t(`ways.code.over.${why}Next`)}
          {fetched && (
            <div>
              <Button size="small" variant="outlined" onClick={again.onPress} sx={{ mt: 1.25 }}>
                {again.label}
              </Button>
            </div>
          )}
        </Notice>
        {visits.length > 0 && <PickUpVisits visits={visits} pickUp="over" />}
        {fetched && <WordsForKey deviceId={id} platform={props.row.device.platform} />}
      </Column>
    </StepScreen>
  );
}
