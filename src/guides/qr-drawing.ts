import { encode } from 'uqr';

/** Light modules around the code, so that a camera finds it (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/** A QR code as one SVG path of dark modules on a light ground, one unit each. */
export interface QrDrawing {
  /** Width and height, with the quiet zone. */
  readonly size: number;
  readonly path: string;
}

/** Middle error correction: a screen may glare, and the address is short. */
export function drawQrCode(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { size: size + 2 * QUIET_ZONE, path: data.map(drawRow).join('') };
}

/** Neighbours in a row become one bar: single squares would show hairlines between them. */
function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const start = x;
    while (row[x + 1]) x += 1;
    const length = x - start + 1;
    path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`;
  }
  return path;
}
