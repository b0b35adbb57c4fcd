import { Box } from '@mui/material';
import { Fragment } from 'react';
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
        dir="ltr"
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
        {props.text.split('\n').map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same line may come twice, and the order never changes
          <Line key={index} text={line} />
        ))}
      </Box>
      <Box sx={{ px: 0.5, pb: 0.5 }}>
        <CopyButton text={props.text} {...(props.copy ? { label: props.copy } : {})} />
      </Box>
    </Box>
  );
}

/**
 * One line. Where it does not fit it goes on further in, so that the eye tells it from the next one; it is broken between
 * words where that is possible: `--token-file` stays whole.
 */
function Line({ text }: { readonly text: string }) {
  const further = `${text.length - text.trimStart().length + 4}ch`;
  return (
    <Box component="span" sx={{ display: 'block', pl: further, textIndent: `-${further}`, minHeight: '1lh' }}>
      {text.split(/(\s+)/).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice, and the order never changes
        <Fragment key={index}>
          {part.trim() === '' ? (
            part
          ) : (
            <Box component="span" sx={{ display: 'inline-block', maxWidth: '100%', textIndent: 0 }}>
              {part}
            </Box>
          )}
        </Fragment>
      ))}
    </Box>
  );
}
