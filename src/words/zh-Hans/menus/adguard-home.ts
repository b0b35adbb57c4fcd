import type { MenuWords } from '../../shape/menus.ts';

/** Of github.com/AdguardTeam/AdGuardHome, read in commit 0217c6ad. */
const source = 'client/src/__locales/zh-cn.json';

export const adguardHome: MenuWords = {
  Filters: { shown: '过滤器', source },
  'DNS rewrites': { shown: 'DNS 重写', source },
  'Add DNS rewrite': { shown: '添加 DNS 重写', source },
  Save: { shown: '保存', source },
};
