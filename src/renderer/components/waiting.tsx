import { Box, Button, CircularProgress, Typography } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';

/**
 * A wait that says what is happening; after ten seconds it also says how long it usually takes, and
 * offers a way out where there is one.
 */
export function Waiting(props: {
  readonly what: ReactNode;
  readonly usually?: string;
  readonly wayOut?: { readonly label: string; readonly onPress: () => void };
}) {
  const long = useAfter(10_000);
  return (
    <Box role="status" sx={{ display: 'flex', gap: 1.75, alignItems: 'flex-start', py: 1.5 }}>
      <CircularProgress aria-hidden="true" />
      <Box>
        <Typography>{props.what}</Typography>
        {long && props.usually && (
          <Typography variant="body2" sx={{ color: 'text.secondary', mt: 0.25 }}>
            {props.usually}
          </Typography>
        )}
        {long && props.wayOut && (
          <Button size="small" onClick={props.wayOut.onPress} sx={{ mt: 0.5, ml: -1.5 }}>
            {props.wayOut.label}
          </Button>
        )}
      </Box>
    </Box>
  );
}

/** Whether `ms` milliseconds have passed since the component appeared. */
export function useAfter(ms: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), ms);
    return () => clearTimeout(timer);
  }, [ms]);
  return passed;
}
