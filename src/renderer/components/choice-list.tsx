import { Box, FormLabel, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { forcedColours } from '../theme/components.ts';
import { hidden } from './hidden.ts';
import { Icon, type IconName } from './icon.tsx';
import { IconTile } from './list-card.tsx';

export interface Choice<Value extends string | number> {
  readonly value: Value;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
  readonly icon?: IconName;
  readonly end?: ReactNode;
  /** Shown with its reason, and not to be had. */
  readonly state?: 'off';
}

/**
 * One of several, as cards or as small tiles. Each card is a label around a real radio button, so that arrow
 * keys, names and states are the browser's own.
 */
export function ChoiceList<Value extends string | number>(props: {
  readonly label: string;
  readonly labelLook?: 'shown' | 'spoken';
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value | undefined;
  readonly onChoose: (value: Value) => void;
  /** As CSS grid columns; one under the other when left out. */
  readonly columns?: string;
  readonly look?: 'card' | 'tile';
}) {
  const name = useId();
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, minWidth: 0 }}>
      <FormLabel component="legend" focused={false} sx={props.labelLook === 'shown' ? { p: 0 } : hidden}>
        {props.label}
      </FormLabel>
      <Box sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: props.columns ?? 'minmax(0, 1fr)' }}>
        {props.choices.map((choice) => (
          <Box component="label" key={choice.value} sx={props.look === 'tile' ? { ...card, ...tile } : card}>
            <Box
              component="input"
              type="radio"
              name={name}
              checked={props.chosen === choice.value}
              disabled={choice.state === 'off'}
              onChange={() => props.onChoose(choice.value)}
              sx={hidden}
            />
            <Inside choice={choice} look={props.look ?? 'card'} />
          </Box>
        ))}
      </Box>
    </Box>
  );
}

function Inside<Value extends string | number>(props: {
  readonly choice: Choice<Value>;
  readonly look: 'card' | 'tile';
}) {
  const { icon, title, detail, end } = props.choice;
  return (
    <>
      {icon && (props.look === 'tile' ? <Icon name={icon} /> : <IconTile icon={icon} />)}
      <Box
        component="span"
        sx={{ flex: props.look === 'card' ? 1 : undefined, minWidth: 0, overflowWrap: 'anywhere' }}
      >
        <Typography component="span" variant="subtitle2" sx={{ display: 'block', lineHeight: 1.35 }}>
          {title}
        </Typography>
        {detail && (
          <Typography component="span" variant="body2" sx={{ display: 'block', color: 'text.secondary' }}>
            {detail}
          </Typography>
        )}
      </Box>
      {end}
      {props.look === 'card' && <Chosen />}
    </>
  );
}

/** The mark of the chosen card: not by colour alone. */
function Chosen() {
  return (
    <Box
      component="span"
      className="lk-chosen"
      sx={{
        display: 'grid',
        placeItems: 'center',
        width: 24,
        height: 24,
        flexShrink: 0,
        borderRadius: '50%',
        border: '1.5px solid',
        borderColor: 'surface.edge',
        // Not by a colour alone: where colours are forced, a transparent tick is seen.
        '& > svg': { visibility: 'hidden' },
      }}
    >
      <Icon name="check" size={15} />
    </Box>
  );
}

const card = {
  position: 'relative',
  display: 'flex',
  alignItems: 'center',
  gap: 2,
  p: 2,
  cursor: 'pointer',
  borderRadius: '14px',
  border: '1px solid',
  borderColor: 'divider',
  bgcolor: 'background.paper',
  transition: 'border-color 200ms ease-out, background-color 200ms ease-out',
  '&:hover': { borderColor: 'primary.main' },
  '&:has(input:checked)': {
    borderColor: 'primary.main',
    boxShadow: 'inset 0 0 0 1px var(--lk-palette-primary-main)',
    bgcolor: 'color-mix(in srgb, var(--lk-palette-soft-pine) 55%, var(--lk-palette-background-paper))',
    [forcedColours]: { border: '3px solid Highlight' },
  },
  '& input:checked ~ .lk-chosen': {
    borderColor: 'primary.main',
    bgcolor: 'primary.main',
    color: 'primary.contrastText',
    '& > svg': { visibility: 'visible' },
  },
  '&:has(input:disabled)': {
    [forcedColours]: { color: 'GrayText', borderColor: 'GrayText' },
    cursor: 'default',
    borderStyle: 'dashed',
    borderColor: 'divider',
  },
  '&:has(input:focus-visible)': {
    outline: '2px solid var(--lk-palette-text-primary)',
    outlineOffset: '2px',
    boxShadow: '0 0 0 6px var(--lk-palette-lamp-main)',
  },
} as const;

const tile = {
  '& > svg': { color: 'primary.main', flexShrink: 0 },
  // Names of platforms are short words: they stay whole.
  '& > span': { overflowWrap: 'normal' },
  gap: 1.25,
  px: { xs: 1.25, sm: 1.5 },
  py: 1.25,
  borderRadius: '11px',
  minHeight: 46,
} as const;
