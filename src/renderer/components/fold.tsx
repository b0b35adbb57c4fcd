import { Box, ButtonBase, Collapse } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { Icon } from './icon.tsx';

/** Detail for those who want it, one press away: the text of the button says what is inside. */
export function Fold(props: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly start?: 'folded' | 'open';
}) {
  const [state, setState] = useState<'closed' | 'open'>(props.start === 'open' ? 'open' : 'closed');
  const inside = useId();
  return (
    <Box>
      <ButtonBase
        aria-expanded={state === 'open'}
        aria-controls={inside}
        onClick={() => setState(state === 'open' ? 'closed' : 'open')}
        sx={{
          gap: 0.75,
          alignItems: 'flex-start',
          py: 0.5,
          pr: 1,
          borderRadius: 1,
          typography: 'body2',
          fontWeight: 600,
          color: 'primary.main',
          textAlign: 'left',
          '& svg': {
            flexShrink: 0,
            // In the middle of the first line, of however many.
            mt: '0.16em',
            transition: 'transform 200ms ease-out',
            transform: state === 'open' ? 'rotate(90deg)' : 'none',
          },
        }}
      >
        <Icon name="chevron" size={16} />
        {props.title}
      </ButtonBase>
      <Collapse in={state === 'open'} id={inside} unmountOnExit>
        <Box sx={{ pt: 1, pl: 2.75, typography: 'body2', color: 'text.secondary' }}>{props.children}</Box>
      </Collapse>
    </Box>
  );
}
