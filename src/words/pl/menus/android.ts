import type { MenuWords } from '../../shape/menus.ts';

/** Android’s own apps: Settings as in github.com/AOSPA, commit 00d49e4b, the others as in github.com/LineageOS. */
const settings = 'packages/apps/Settings/res/values-pl/strings.xml';
const installer = 'packages/apps/CertInstaller/res/values-pl/strings.xml';
const chooser = 'packages/apps/KeyChain/res/values-pl/strings.xml';
const files = 'packages/apps/DocumentsUI/res/values-pl/strings.xml';
const downloads = 'packages/providers/DownloadProvider/ui/res/values-pl/strings.xml';
const permissions = 'packages/modules/Permission/PermissionController/res/values-pl/strings.xml';

export const android: MenuWords = {
  Downloads: { shown: 'Pobrane', source: downloads },
  Files: { shown: 'Pliki', source: files },
  Settings: { shown: 'Ustawienia', source: settings },
  'Security & privacy': { shown: 'Bezpieczeństwo i prywatność', source: settings },
  'More security settings': { shown: 'Więcej ustawień bezpieczeństwa', source: settings },
  'Encryption & credentials': { shown: 'Szyfrowanie i dane logowania', source: settings },
  'Install a certificate': { shown: 'Zainstaluj certyfikat', source: settings },
  'VPN & app user certificate': { shown: 'Certyfikat użytkownika VPN i aplikacji', source: settings },
  'CA certificate': { shown: 'Certyfikat CA', source: settings },
  'Wi-Fi certificate': { shown: 'Certyfikat Wi-Fi', source: settings },
  'Your data won’t be private': { shown: 'Twoje dane nie będą prywatne', source: settings },
  'Install anyway': { shown: 'Zainstaluj mimo to', source: settings },
  'User credentials': { shown: 'Dane logowania użytkownika', source: settings },
  'Trusted credentials': { shown: 'Zaufane certyfikaty', source: settings },
  User: { shown: 'Własne', source: settings },
  OK: { shown: 'OK', source: settings },
  'Choose a certificate type': { shown: 'Wybierz typ certyfikatu', source: installer },
  'Type the password': { shown: 'Wprowadź hasło', source: installer },
  'Extract from {file}': { shown: 'Wyodrębnij z {file}', source: installer },
  'Name this certificate': { shown: 'Nazwij ten certyfikat', source: installer },
  'VPN and apps': { shown: 'VPN i aplikacje', source: installer },
  'Choose certificate': { shown: 'Wybierz certyfikat', source: chooser },
  'Allow all the time': { shown: 'Zawsze zezwalaj', source: permissions },
};
