import { Box } from '@mui/material';
import { Fragment } from 'react';

/** A command as a terminal would take it. */
export function CommandLine({ command }: { readonly command: string }) {
  return (
    <Box
      dir="ltr"
      sx={{
        px: 1.5,
        py: 1.125,
        borderRadius: '8px',
        bgcolor: 'background.paper',
        border: 1,
        borderColor: 'divider',
        color: 'text.primary',
        fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
        fontSize: '0.78rem',
        lineHeight: 1.5,
        overflowWrap: 'anywhere',
      }}
    >
      <Words of={command} />
    </Box>
  );
}

/** A line is broken between words where that is possible: `--empty-password` stays whole. */
function Words({ of }: { readonly of: string }) {
  return of.split(' ').map((word, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice, and the order never changes
    <Fragment key={place}>
      {place > 0 && ' '}
      <Box component="span" sx={{ display: 'inline-block', maxWidth: '100%' }}>
        {word}
      </Box>
    </Fragment>
  ));
}
