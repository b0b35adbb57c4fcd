import { AirdropWay } from './airdrop-way.tsx';
import { CodeWay } from './code/code-way.tsx';
import { FileWay } from './file-way.tsx';
import { ThisComputerWay } from './install/this-computer-way.tsx';
import { StickWay } from './stick/stick-way.tsx';
import type { WayProps } from './ways/way-props.ts';
import type { Way } from './ways/ways.ts';

/** The screen of the chosen way. */
export function WayScreen({
  way,
  onVisit,
  ...props
}: WayProps & { readonly way: Way; readonly onVisit: () => void }) {
  switch (way) {
    case 'code':
      return <CodeWay {...props} />;
    case 'stick':
      return <StickWay {...props} />;
    case 'airdrop':
      return <AirdropWay {...props} />;
    case 'file':
      return <FileWay {...props} />;
    case 'install':
      return <ThisComputerWay {...props} onVisit={onVisit} />;
  }
}
