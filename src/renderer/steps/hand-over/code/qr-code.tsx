import { Box } from '@mui/material';
import { useMemo } from 'react';
import { drawQrCode } from '../../../../guides/qr-drawing.ts';

/**
 * Always dark on light: many cameras do not read a code the other way round. For those who do not see it, its name holds
 * the address.
 */
export function QrCode(props: { readonly text: string; readonly says: string }) {
  const { size, path } = useMemo(() => drawQrCode(props.text), [props.text]);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={props.says}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      sx={{
        display: 'block',
        width: '100%',
        maxWidth: 300,
        aspectRatio: '1',
        bgcolor: '#FFFFFF',
        borderRadius: '14px',
        border: 1,
        borderColor: 'divider',
        // Colours stay as they are where a system forces its own on everything.
        forcedColorAdjust: 'none',
      }}
    >
      <path d={path} fill="#10201F" />
    </Box>
  );
}
