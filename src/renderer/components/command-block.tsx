import { Box } from '@mui/material';
import { CopyButton } from './copy-button.tsx';

/** Text for another program, a terminal or a file: as it has to be there, line by line, with a button to copy it. */
export function CommandBlock(props: { readonly text: string; readonly copy?: string }) {
  return (
    <Box
      sx={{
        mt: 1,
        borderRadius: '11px',
        border: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        color: 'text.primary',
      }}
    >
      <Box
        component="pre"
        sx={{
          m: 0,
          px: 1.75,
          pt: 1.5,
          pb: 0.5,
          fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace',
          fontSize: '0.8rem',
          lineHeight: 1.6,
          // Long lines wrap: nothing has to be scrolled sideways to be read before it is pasted.
          whiteSpace: 'pre-wrap',
          overflowWrap: 'anywhere',
        }}
      >
        {props.text}
      </Box>
      <Box sx={{ px: 0.5, pb: 0.5 }}>
        <CopyButton text={props.text} {...(props.copy ? { label: props.copy } : {})} />
      </Box>
    </Box>
  );
}
