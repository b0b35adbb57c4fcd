import { Box, ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** A card of rows, as on the devices and build screens. Rows are list items. */
export function ListCard(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Box
      component="ul"
      aria-label={props.label}
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        // Within a fold, which is quiet, its titles are titles all the same.
        color: 'text.primary',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        borderRadius: '14px',
        '& > li + li': { borderTop: 1, borderColor: 'divider' },
      }}
    >
      {props.children}
    </Box>
  );
}

/**
 * One row: a mark, a title, a quiet second line, and what can be done with it at the end. How it stands, in a word or two, is told there
 * too, and below the words where it is narrow: they need the width.
 */
export function ListRow(props: {
  readonly mark?: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly end?: ReactNode;
  readonly stands?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <Box component="li" sx={{ px: { xs: 2, sm: 2.25 }, py: 1.75 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2 }}>
        {props.mark}
        <Box sx={wordsOfRow}>
          <Box sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            <Typography component="div" variant="subtitle2">
              {props.title}
            </Typography>
            {props.detail && (
              <Typography component="div" variant="body2" sx={{ color: 'text.secondary' }}>
                {props.detail}
              </Typography>
            )}
          </Box>
          {props.stands}
        </Box>
        {props.end && (
          <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, flexShrink: 0 }}>{props.end}</Box>
        )}
      </Box>
      {props.children}
    </Box>
  );
}

const wordsOfRow = {
  display: 'flex',
  flex: 1,
  minWidth: 0,
  flexDirection: { xs: 'column', sm: 'row' },
  alignItems: { xs: 'stretch', sm: 'center' },
  columnGap: 2,
} as const;

/** A row with something to press at its end. Where it is narrow that stands below the words, which need the width. */
export function ActionRow(props: {
  readonly mark: ReactNode;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
}) {
  const { action, children, ...row } = props;
  const wide = action && <Box sx={{ ...actions, display: { xs: 'none', sm: 'flex' } }}>{action}</Box>;
  return (
    <ListRow {...row} end={wide}>
      {action && <Box sx={{ ...below, display: { xs: 'flex', sm: 'none' } }}>{action}</Box>}
      {children}
    </ListRow>
  );
}

const actions = { flexWrap: 'wrap', alignItems: 'center', gap: 0.75 } as const;
/** Below the words, what is pressed begins where they do, in each line of it. */
const below = { ...actions, columnGap: 2, ml: 7, mt: 1, '& > .MuiButton-text': { ml: -1.5 } } as const;

/** The last row of a card that adds something. */
export function AddRow(props: { readonly label: string; readonly onPress: () => void }) {
  return (
    <li>
      <ButtonBase
        onClick={props.onPress}
        sx={{
          width: '100%',
          px: { xs: 2, sm: 2.25 },
          py: 1.75,
          gap: 2,
          justifyContent: 'flex-start',
          borderRadius: '0 0 13px 13px',
          typography: 'subtitle2',
          color: 'primary.main',
          transition: 'background-color 200ms ease-out',
          '&:hover': { bgcolor: 'soft.pine' },
        }}
      >
        <IconTile icon="plus" look="dashed" />
        {props.label}
      </ButtonBase>
    </li>
  );
}

/** The small square that carries a row's icon. */
export function IconTile(props: { readonly icon: IconName; readonly look?: 'filled' | 'dashed' }) {
  const dashed = props.look === 'dashed';
  return (
    <Box
      sx={{
        display: 'grid',
        placeItems: 'center',
        width: 40,
        height: 40,
        flexShrink: 0,
        borderRadius: '11px',
        color: 'primary.main',
        ...(dashed ? { border: '1.5px dashed', borderColor: 'surface.edge' } : { bgcolor: 'soft.pine' }),
      }}
    >
      <Icon name={props.icon} size={22} />
    </Box>
  );
}

export type RowState = 'waiting' | 'running' | 'done' | 'failed' | 'undone';

const circle = {
  display: 'grid',
  placeItems: 'center',
  width: 24,
  height: 24,
  flexShrink: 0,
  borderRadius: '50%',
} as const;

/** How far a row is, drawn; say it in words too, for instance with `StateWord`. */
export function StateMark({ state }: { readonly state: RowState }) {
  switch (state) {
    case 'done':
      return (
        <Box sx={{ ...circle, bgcolor: 'primary.main', color: 'primary.contrastText' }}>
          <Icon name="check" size={15} />
        </Box>
      );
    case 'failed':
      return (
        <Box sx={{ ...circle, bgcolor: 'error.main', color: 'error.contrastText' }}>
          <Icon name="close" size={15} />
        </Box>
      );
    case 'running':
      return (
        <Box
          sx={{
            ...circle,
            border: '3px solid',
            borderColor: 'lamp.main',
            borderRightColor: 'transparent',
            animation: 'lk-turn 1s linear infinite',
            '@keyframes lk-turn': { to: { transform: 'rotate(360deg)' } },
          }}
        />
      );
    case 'undone':
    case 'waiting':
      return <Box sx={{ ...circle, border: '1.75px dashed', borderColor: 'surface.edge' }} />;
  }
}
