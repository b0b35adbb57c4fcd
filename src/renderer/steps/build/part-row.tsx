import { Box, Button } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ListRow, type RowState, StateMark } from '../../components/list-card.tsx';

/** One of the three parts of a build: built, connected, tried. `all` is what stands behind it, a press away. */
export function PartRow(props: {
  readonly state: RowState;
  readonly title: string;
  readonly detail?: ReactNode;
  readonly all?: ReactNode;
}) {
  const { t } = useTranslation('build');
  const [fold, setFold] = useState<'folded' | 'open'>('folded');
  const inside = useId();
  const isOpen = fold === 'open';
  const isAhead = props.state === 'waiting';
  return (
    <ListRow
      mark={<StateMark state={props.state} />}
      title={
        <Box component="span" sx={{ color: isAhead ? 'text.secondary' : undefined }}>
          {props.title}
        </Box>
      }
      detail={props.detail}
      end={
        props.all && (
          <Button
            size="small"
            aria-expanded={isOpen}
            aria-controls={inside}
            aria-label={t(isOpen ? 'parts.foldOf' : 'parts.seeAllOf', { part: props.title })}
            onClick={() => setFold(isOpen ? 'folded' : 'open')}
          >
            {t(isOpen ? 'parts.fold' : 'parts.seeAll')}
          </Button>
        )
      }
    >
      <Box id={inside} sx={{ mt: isOpen ? 2 : 0 }}>
        {isOpen && props.all}
      </Box>
    </ListRow>
  );
}
