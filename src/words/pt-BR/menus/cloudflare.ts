import type { MenuWords } from '../../shape/menus.ts';

/**
 * What guides by others quote from the dashboard in this language: files of the index of public repositories, by their number
 * there. Nobody has looked at it for us (facts: cloudflare#dashboard-words), so words on which guides differ are not here.
 */
const token = 'public repositories, file 28687712985';

export const cloudflare: MenuWords = {
  'My Profile': { shown: 'Meu perfil', source: token },
  'API Tokens': { shown: 'Tokens de API', source: token },
  'Create Token': { shown: 'Criar token', source: token },
  Zone: { shown: 'Zona', source: token },
  'Zone Resources': { shown: 'Recursos da Zona', source: token },
  'Continue to summary': { shown: 'Continuar para o resumo', source: token },
  DNS: { shown: 'DNS', source: token },
  'SSL/TLS': { shown: 'SSL/TLS', source: token },
  Edit: { shown: 'Editar', source: token },
  'DNS · Edit': { shown: 'DNS · Editar', source: token },
};
