import { Box } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { HandMade } from '../../../../contract/hand-made.ts';
import { ChoiceList } from '../../../components/choice-list.tsx';

type Way = 'take-over' | 'anew';

/** To go on with it or to begin anew, each with what becomes of the path, the keys and the lock of today. */
export function HowToGoOn(props: {
  readonly handMade: HandMade;
  readonly chosen: Way;
  readonly onChoose: (way: Way) => void;
}) {
  const { t } = useTranslation('hand-made');
  const { handMade, chosen, onChoose } = props;
  const takeOver = useTakeOverLines(handMade);
  const anew = useAnewLines(handMade);
  return (
    <ChoiceList
      label={t('question')}
      labelLook="shown"
      choices={[
        { value: 'take-over', title: t('takeOver.title'), detail: <Lines lines={takeOver} /> },
        { value: 'anew', title: t('anew.title'), detail: <Lines lines={anew} /> },
      ]}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

function useTakeOverLines({ tunnel, locks, keys }: HandMade): readonly string[] {
  const { t } = useTranslation('hand-made');
  return [
    tunnel?.setUp === 'at-cloudflare' ? t('takeOver.path') : '',
    keys.length > 0 ? t('takeOver.keys', { count: keys.length }) : '',
    locks.some(({ fate }) => fate === 'goes') ? t('takeOver.lock') : '',
    locks.some(({ fate }) => fate !== 'goes') ? t('takeOver.lockStays') : '',
    t('takeOver.back'),
  ];
}

function useAnewLines({ tunnel, locks, keys }: HandMade): readonly string[] {
  const { t } = useTranslation('hand-made');
  return [
    tunnel ? t('anew.path') : '',
    keys.length > 0 ? t('anew.keys', { count: keys.length }) : '',
    locks.length > 0 ? t('anew.lock') : '',
  ];
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines
    .filter((line) => line !== '')
    .map((line) => (
      <Box component="span" key={line} sx={{ display: 'block', mt: 0.5 }}>
        {line}
      </Box>
    ));
}
