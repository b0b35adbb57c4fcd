import { Button } from '@mui/material';
import { useEffect, useRef } from 'react';

/** The choice that does no harm. It has the focus when its dialog appears, so that Enter does none either. */
export function SafeButton(props: { readonly label: string; readonly onPress: () => void }) {
  const button = useFocusOnArrival();
  return (
    <Button ref={button} variant="contained" onClick={props.onPress}>
      {props.label}
    </Button>
  );
}

export function useFocusOnArrival() {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return button;
}
