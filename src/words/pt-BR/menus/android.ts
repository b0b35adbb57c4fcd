import type { MenuWords } from '../../shape/menus.ts';

/** What Android itself says: its settings as in github.com/AOSPA/android_packages_apps_Settings, commit 0070c994. */
const settings = 'packages/apps/Settings/res/values-pt-rBR/strings.xml';
/** As in github.com/LineageOS/android_packages_apps_CertInstaller, commit ffe481d8. */
const installer = 'packages/apps/CertInstaller/res/values-pt-rBR/strings.xml';
/** As in github.com/LineageOS/android_packages_apps_KeyChain, commit d90f0567. */
const keyChain = 'packages/apps/KeyChain/res/values-pt-rBR/strings.xml';
/** As in github.com/LineageOS/android_packages_apps_DocumentsUI, commit a2c1dd71. */
const documents = 'packages/apps/DocumentsUI/res/values-pt-rBR/strings.xml';
/** As in github.com/LineageOS/android_packages_modules_Permission, commit 02b09166. */
const permissions = 'packages/modules/Permission/PermissionController/res/values-pt-rBR/strings.xml';
const safety = 'packages/modules/Permission/SafetyCenter/Resources/res/values-pt-rBR/strings.xml';

export const android: MenuWords = {
  Downloads: { shown: 'Downloads', source: documents },
  Files: { shown: 'Arquivos', source: documents },
  Settings: { shown: 'Configurações', source: settings },
  'Security & privacy': { shown: 'Segurança e privacidade', source: settings },
  'More security settings': { shown: 'Mais configurações de segurança', source: safety },
  'Encryption & credentials': { shown: 'Criptografia e credenciais', source: settings },
  'Install a certificate': { shown: 'Instalar um certificado', source: settings },
  'VPN & app user certificate': { shown: 'Cert. do usuário do app e VPN', source: settings },
  'CA certificate': { shown: 'Certificado de CA', source: settings },
  'Wi-Fi certificate': { shown: 'Certificado de Wi-Fi', source: settings },
  'Your data won’t be private': { shown: 'Seus dados não serão particulares', source: settings },
  'Install anyway': { shown: 'Instalar assim mesmo', source: settings },
  'User credentials': { shown: 'Credenciais do usuário', source: settings },
  'Trusted credentials': { shown: 'Credenciais confiáveis', source: settings },
  User: { shown: 'Usuário', source: settings },
  Uninstall: { shown: 'Desinstalar', source: settings },
  'App info': { shown: 'Informações do app', source: settings },
  Storage: { shown: 'Armazenamento', source: settings },
  OK: { shown: 'OK', source: settings },
  'Choose a certificate type': { shown: 'Escolher um tipo de certificado', source: installer },
  'Type the password': { shown: 'Digite a senha', source: installer },
  'Extract from {file}': { shown: 'Extrair de {file}', source: installer },
  'Name this certificate': { shown: 'Nomeie este certificado', source: installer },
  'VPN and apps': { shown: 'VPN e apps', source: installer },
  'Choose certificate': { shown: 'Escolher certificado', source: keyChain },
  'Allow all the time': { shown: 'Permitir o tempo todo', source: permissions },
};
