import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from 'react';

/** Whether the rail with its steps stands beside the screen, or the screen has the whole window. */
export type WindowFrame = 'with-rail' | 'whole-window';

const Frame = createContext<(frame: WindowFrame) => void>(() => undefined);

/** Lets the screens in it take the whole window; `children` is told which frame is wanted now. */
export function WindowFrameProvider(props: { readonly children: (frame: WindowFrame) => ReactNode }) {
  const [frame, setFrame] = useState<WindowFrame>('with-rail');
  return <Frame value={setFrame}>{props.children(frame)}</Frame>;
}

/** For a screen that is no step of the wizard: as long as it is shown there is no rail. Before anything is painted. */
export function useWholeWindow(): void {
  const setFrame = useContext(Frame);
  useLayoutEffect(() => {
    setFrame('whole-window');
    return () => setFrame('with-rail');
  }, [setFrame]);
}
