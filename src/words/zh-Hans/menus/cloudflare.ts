import type { MenuWords } from '../../shape/menus.ts';

/**
 * What guides by others quote from the dashboard in this language: files of the index of public repositories, by their number
 * there. Nobody has looked at it for us (facts: cloudflare#dashboard-words), so words on which guides differ are not here.
 */
const token = 'public repositories, file 54778669673, also 58431516035';
const profile = 'public repositories, file 19537363236, also 68432814842';
const rights = 'public repositories, file 56164182619, also 70825034275';
const origin = 'public repositories, file 27671233410';
const bots = 'public repositories, file 27576240766, also 54173203868';
const security = 'public repositories, file 38871687223';

export const cloudflare: MenuWords = {
  'Bot Fight Mode': { shown: '自动程序攻击模式', source: bots },
  'My Profile': { shown: '我的个人资料', source: profile },
  'API Tokens': { shown: 'API 令牌', source: profile },
  'Create Token': { shown: '创建令牌', source: token },
  'Edit zone DNS': { shown: '编辑区域 DNS', source: token },
  'Use template': { shown: '使用模板', source: token },
  Zone: { shown: '区域', source: rights },
  Read: { shown: '读取', source: rights },
  'Zone Resources': { shown: '区域资源', source: token },
  'Continue to summary': { shown: '继续以显示摘要', source: token },
  Security: { shown: '安全性', source: security },
  DNS: { shown: 'DNS', source: rights },
  'SSL/TLS': { shown: 'SSL/TLS', source: origin },
  'Origin Server': { shown: '源服务器', source: origin },
  Edit: { shown: '编辑', source: rights },
  'DNS · Edit': { shown: 'DNS · 编辑', source: rights },
};
