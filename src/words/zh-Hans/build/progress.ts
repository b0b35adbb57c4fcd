import type * as english from '../../en/build/progress.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const work: WordsOf<typeof english.work> = {
  install: { now: '正在安装应用', usually: '通常需要一到三分钟。' },
  code: { now: '正在把连接码交给应用', usually: '通常需要几秒钟。' },
  start: { now: '正在启动应用，等待通道接通', usually: '通常不到一分钟。' },
  remove: { now: '正在移除应用', usually: '通常不到一分钟。' },
  restore: { now: '正在停止应用', usually: '通常不到一分钟。' },
  urls: { now: '正在设置它的地址', usually: '通常需要几秒钟。' },
  trust: { now: 'Home Assistant 正在重启', usually: '通常需要一两分钟。' },
  confirm: { now: '正在从外面试着进去，然后确认', usually: '通常不到一分钟。' },
};

export const at: WordsOf<typeof english.at> = {
  build: {
    building: {
      heading: '正在搭建你的专用入口',
      lead: '先上锁，后有门：没有钥匙，任何时候都到不了你的家，一秒钟也不行。',
    },
    undoing: {
      heading: '正在移除刚搭建的一切',
      lead: '网址最先移除，锁最后移除，所以任何时候都没有人能到达你的家。',
    },
    failed: {
      heading: '搭建中途停下了',
      lead: '做好的不会丢。锁先于门，所以没有钥匙谁也进不来。',
    },
    undoFailed: {
      heading: '移除中途停下了',
      lead: '剩下的仍然锁着。锁最后才移除，所以没有钥匙谁也进不来。',
    },
    built: {
      heading: '你的专用入口已搭建好',
      lead: '大门已上锁，网址已生效。接下来，你的家会连接到它的专用通道。',
    },
  },
  change: {
    building: {
      heading: '正在进行你的改动',
      lead: '锁最先改动，所以没有钥匙，任何时候都到不了你的家。',
    },
    undoing: {
      heading: '正在撤回你的改动',
      lead: '一切都会恢复成以前的样子。大门始终锁着。',
    },
    failed: {
      heading: '你的改动中途停下了',
      lead: '做好的不会丢。大门仍然锁着，所以没有钥匙谁也进不来。',
    },
    undoFailed: {
      heading: '撤回中途停下了',
      lead: '大门仍然锁着，所以没有钥匙谁也进不来。',
    },
    built: {
      heading: '你的改动已完成',
      lead: '大门已上锁，认识你现在的钥匙。',
    },
  },
  removal: {
    building: {
      heading: '正在全部移除',
      lead: '网址最先移除，锁最后移除，所以任何时候都没有人能到达你的家。',
    },
    undoing: {
      heading: '正在全部还原',
      lead: '先上锁，再恢复网址，所以没有钥匙，任何时候都到不了你的家。',
    },
    failed: {
      heading: '移除中途停下了',
      lead: '剩下的仍然锁着。锁最后才移除，所以没有钥匙谁也进不来。',
    },
    undoFailed: {
      heading: '还原中途停下了',
      lead: '已有的都锁着，所以没有钥匙谁也进不来。',
    },
    built: {
      heading: '一切都已移除',
      lead: 'Latchkey 搭建的东西里，只剩下停用的钥匙还在 Cloudflare 的列表上。',
    },
  },
};
