import type { MenuWords } from '../../shape/menus.ts';

/** Apple’s own texts in iOS 15, files of `data/ios` in github.com/kishikawakatsumi/applelocalization-tools, commit 176cb3f. */
const profiles = 'ManagedConfigurationUI.framework.json';
const preferences = 'PreferencesUI.framework.json';
const files = 'DocumentManager.framework.json';
const mail = 'MobileMailUI.framework.json';
const pages = 'WebCore.framework.json';
/** It tells what to choose in the system, in github.com/home-assistant/iOS, commit d722d781. */
const location = 'Sources/App/Resources/pt-BR.lproj/Localizable.strings: connection_security_level_block.tip';
/** What guides by others quote from the system: files of the index of public repositories, by their number there. */
const trust = 'public repositories, file 58170601901, also 67648941997';

export const iphone: MenuWords = {
  Allow: { shown: 'Permitir', source: pages },
  Settings: { shown: 'Ajustes', source: preferences },
  General: { shown: 'Geral', source: preferences },
  'VPN & Device Management': { shown: 'Gerenciamento de VPN e Dispositivo', source: profiles },
  Install: { shown: 'Instalar', source: profiles },
  'Install Profile': { shown: 'Instalar Perfil', source: profiles },
  Warning: { shown: 'Aviso', source: profiles },
  'Not Signed': { shown: 'Não Assinado', source: profiles },
  Password: { shown: 'Senha', source: mail },
  Next: { shown: 'Seguinte', source: profiles },
  Done: { shown: 'OK', source: profiles },
  'Remove Profile': { shown: 'Remover Perfil', source: profiles },
  'More Details': { shown: 'Mais Detalhes', source: profiles },
  Continue: { shown: 'Continuar', source: profiles },
  Profiles: { shown: 'Perfis', source: profiles },
  Mail: { shown: 'Mail', source: preferences },
  Downloads: { shown: 'Downloads', source: files },
  Rename: { shown: 'Renomear', source: files },
  Always: { shown: 'Sempre', source: location },
  'Profile Downloaded': { shown: 'Perfil Baixado', source: trust },
  About: { shown: 'Sobre', source: trust },
  Download: { shown: 'Baixar', source: 'QuickLook.framework.json' },
  Copy: { shown: 'Copiar', source: 'DataDetectorsUI.framework.json' },
};
