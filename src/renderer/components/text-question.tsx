import { Button, FormControl, FormHelperText, FormLabel, OutlinedInput } from '@mui/material';
import { type InputHTMLAttributes, type ReactNode, type RefObject, useEffect, useId, useRef } from 'react';

interface TextQuestionProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly problem?: ReactNode;
  /** What would do in place of what was typed. */
  readonly offer?: { readonly label: string; readonly onPress: () => void } | undefined;
  readonly end?: ReactNode;
  readonly placeholder?: string;
  /** `'on-arrival'` puts the cursor here when the field appears: for a dialog that asks for it first. */
  readonly focus?: 'on-arrival';
  /** The field itself, for whoever puts the cursor there later. */
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly type?: 'text' | 'password' | 'url';
  /** How many lines there is room for, where there may be more than one. */
  readonly lines?: number;
  readonly input?: Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'color' | 'value' | 'onChange'>;
}

/** Nothing is put right that was typed: addresses and codes are meant as they stand, and are read from left to right everywhere. */
const asTyped = {
  dir: 'ltr',
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
} as const;

/**
 * A field with its label above and its hint or problem below, and below that what would do. The label is never the placeholder, and the
 * problem is tied to the field for screen readers.
 */
export function TextQuestion(props: TextQuestionProps) {
  const id = useId();
  const told = `${id}-told`;
  const own = useRef<HTMLInputElement>(null);
  const field = props.field ?? own;
  useEffect(() => {
    if (props.focus === 'on-arrival') field.current?.focus();
  }, [props.focus, field]);
  return (
    <FormControl fullWidth error={props.problem !== undefined}>
      <FormLabel htmlFor={id}>{props.label}</FormLabel>
      <OutlinedInput
        id={id}
        inputRef={field}
        {...(props.lines === undefined
          ? { type: props.type ?? 'text' }
          : { multiline: true, minRows: props.lines, maxRows: 10, sx: { p: 0 } })}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
        placeholder={props.placeholder ?? ''}
        endAdornment={props.end}
        slotProps={{ input: { ...asTyped, ...directionOf(props), 'aria-describedby': told, ...props.input } }}
      />
      <FormHelperText id={told} aria-live="polite" sx={{ minHeight: '1.5em' }}>
        {props.problem ?? props.hint}
      </FormHelperText>
      {props.offer && <Offer {...props.offer} field={field} />}
    </FormControl>
  );
}

/** Names are words of the user's own language. */
function directionOf({ input }: TextQuestionProps): { readonly dir?: 'auto' } {
  return input?.autoCapitalize === 'sentences' ? { dir: 'auto' } : {};
}

/** One press puts it into the field, and the cursor with it: the button is gone then. */
function Offer(props: {
  readonly label: string;
  readonly onPress: () => void;
  readonly field: RefObject<HTMLInputElement | null>;
}) {
  return (
    <Button
      size="small"
      variant="outlined"
      onClick={() => {
        props.onPress();
        props.field.current?.focus();
      }}
      sx={{ mt: 0.75, mb: 1.5, alignSelf: 'flex-start', maxWidth: '100%', overflowWrap: 'anywhere' }}
    >
      {props.label}
    </Button>
  );
}
