import { GlobalStyles } from '@mui/material';
import { createPortal } from 'react-dom';
import type { Element } from '../../guides/markup.ts';
import { sheetStyles } from '../../guides/styles.ts';
import { convertToReact } from './drawn.tsx';

/** What comes out of the printer while a guide is shown: its sheet, and nothing else of the window. */
export function PrintedSheet({ article }: { readonly article: Element }) {
  return (
    <>
      <GlobalStyles styles={onlyTheSheet} />
      {createPortal(<div className="lk-paper">{convertToReact(article)}</div>, document.body)}
    </>
  );
}

/** Above the window's own ground, which would be printed around the sheet otherwise, dark in a dark scheme. */
const onlyTheSheet = `
${sheetStyles}
@media screen{.lk-paper{display:none}}
@media print{
  :root:root{color-scheme:light}
  html,body:not(#root){background:#fff!important}
  body>:not(.lk-paper){display:none!important}
}`;
