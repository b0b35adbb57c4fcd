import { Typography } from '@mui/material';
import { useTranslation } from 'react-i18next';
import type { Delivery } from '../../contract/delivery.ts';
import { CallProblem } from '../components/call-problem.tsx';
import type { IconName } from '../components/icon.tsx';
import { ActionRow, IconTile } from '../components/list-card.tsx';
import { SaveButton, useSavedSentence } from './save-button.tsx';

/** A row for a document that can be saved as often as somebody likes. */
export function SavedPaper(props: {
  readonly paper: 'recovery' | 'terraform';
  readonly icon: IconName;
  readonly save: {
    readonly isPending: boolean;
    readonly data: Delivery | undefined;
    readonly error: unknown;
  };
  readonly onPress: () => void;
}) {
  const { t } = useTranslation('papers');
  const { paper, save } = props;
  const saved = useSavedSentence(save.data);
  return (
    <ActionRow
      mark={<IconTile icon={props.icon} />}
      title={t(`${paper}.title`)}
      detail={t(`${paper}.detail`)}
      action={
        <SaveButton
          label={t(`${paper}.save`)}
          state={save.isPending ? 'saving' : 'ready'}
          onPress={props.onPress}
        />
      }
    >
      <Typography variant="body2" role="status" sx={{ ml: 7, '&:not(:empty)': { mt: 0.75 } }}>
        {saved}
      </Typography>
      <CallProblem error={save.error} sx={{ mt: 1.25 }} />
    </ActionRow>
  );
}
