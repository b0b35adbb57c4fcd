import type { scene as english } from '../en/scene.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const scene: WordsOf<typeof english> = {
  practice: '练习：这幅图里的一切都不是真的。',
  real: '你的设置目前的状态：',
  gateOpen: '大门还没有上锁。',
  gateLocked: '大门已上锁。',
  comesIn: '大门为“{name}”打开：钥匙上有它的名字。',
  pathDark: '专用通道还没有亮灯。',
  pathFlickering: '专用通道亮了一部分。',
  pathLit: '专用通道已点亮。',
  wayDark: '通往你家的路还没有亮灯。',
  wayFlickering: '通往你家的路亮了一部分。',
  wayLit: '通往你家的路已点亮。',
  windowsDark: '你家的窗户还是暗的：它还没有应答。',
  windowsLit: '你家的窗户亮着：它有应答。',
  keysNone: '还没有钥匙。',
  keysMade: '大门旁的钥匙：{count} 把。',
  keysPlanned: '计划制作的钥匙：{count} 把。',
};
