import { Box, ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { IconName } from './icon.tsx';
import { IconTile } from './list-card.tsx';

/** One of a few generous choices that acts at once. For one of several that is sent later, see `ChoiceList`. */
export function ChoiceCard(props: {
  readonly icon: IconName;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly note?: ReactNode;
  readonly onPress: () => void;
  readonly state?: 'ready' | 'off';
}) {
  const off = props.state === 'off';
  return (
    <ButtonBase
      aria-disabled={off || undefined}
      onClick={() => !off && props.onPress()}
      sx={off ? card : { ...card, ...pressable }}
    >
      <IconTile icon={props.icon} />
      <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
        <Typography component="span" variant="subtitle2" sx={{ display: 'block' }}>
          {props.title}
        </Typography>
        {props.detail && (
          <Typography
            component="span"
            variant="body2"
            sx={{ display: 'block', color: 'text.secondary', mt: 0.25 }}
          >
            {props.detail}
          </Typography>
        )}
        {props.note}
      </Box>
    </ButtonBase>
  );
}

const card = {
  width: '100%',
  alignItems: 'flex-start',
  justifyContent: 'flex-start',
  gap: 2,
  p: 2.25,
  textAlign: 'left',
  borderRadius: '14px',
  border: '1px solid',
  borderColor: 'divider',
  bgcolor: 'background.paper',
  cursor: 'default',
  transition: 'border-color 200ms ease-out, background-color 200ms ease-out',
} as const;

const pressable = { cursor: 'pointer', '&:hover': { borderColor: 'primary.main' } } as const;
