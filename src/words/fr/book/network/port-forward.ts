import type { WordTree } from '../../../shape/lay-words.ts';
import {
  firstBuildTheLockAndSee,
  switchWiFiOffOnA,
  theTwoNumbersDifferOrThe,
  theWordsMayDifferTheDashboard,
  yourRoutersPassword2,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Ouvrir le seul port nécessaire',
    lead: 'Votre routeur redirige un seul port, TCP 443, vers la machine du proxy. Tout le reste demeure fermé.',
    know: [
      'Un seul port, vers une seule machine : TCP 443 vers {local}. Jamais 8123, et ni « exposed host » ni DMZ.',
      'La serrure avant la porte : le port vient en dernier, une fois que la serrure tient.',
      'Beaucoup de fournisseurs partagent un numéro entre plusieurs maisons. Aucun port ne peut alors être ouvert, et le routeur ne le dit pas.',
      'N’utilisez pas UPnP : un port qui s’ouvre tout seul est un port que personne n’a vérifié.',
    ],
    choose: 'Votre routeur',
  },
  guides: {
    openwrt: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OpenWrt',
      title: 'Ouvrir le seul port nécessaire dans OpenWrt',
      lead: 'Une ligne dans la liste des redirections de port.',
      steps: [
        {
          say: 'Ouvrez **Status** > **Overview** : **IPv4 Upstream** contient votre numéro à l’extérieur. Comparez-le.',
          otherwise: { say: 'Les mots peuvent différer. C’est le numéro de l’interface appelée wan.' },
        },
        {
          say: 'Choisissez **Network** > **Firewall** > **Port Forwards** et appuyez sur **Add**.',
          otherwise: { say: 'Les mots peuvent différer. **Traffic Rules**, c’est autre chose.' },
        },
        {
          say: 'Réglez **Protocol** sur TCP seul, **Source zone** sur wan, et **External port** sur 443.',
          otherwise: { say: 'TCP et UDP sont proposés ensemble : retirez UDP.' },
        },
        {
          say: 'Réglez **Internal IP address** sur `{local}` et **Internal port** sur 443. Appuyez sur **Save**, puis sur **Save & Apply**.',
          otherwise: {
            say: 'Les mots peuvent différer. **Destination zone** ou **Internal zone**, c’est lan.',
          },
        },
      ],
      remove: [
        'Appuyez sur **Delete** à côté de la ligne dans **Port Forwards**, puis sur **Save & Apply**.',
      ],
    },
    fritzbox: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'FRITZ!Box',
      title: 'Ouvrir le seul port nécessaire dans une FRITZ!Box',
      lead: 'Un seul partage de port, pour un seul appareil.',
      steps: [
        {
          say: 'Regardez d’abord **Overview**. S’il y est écrit DS-Lite à côté d’IPv4, aucun port ne peut être ouvert en IPv4.',
          otherwise: { say: 'Le numéro est aussi sous **Internet** > **Online Monitor**.' },
        },
        {
          say: 'Choisissez **Internet** > **Permit Access** > **Port Sharing** et appuyez sur **Add Device for Sharing**.',
          otherwise: {
            say: 'Les mots peuvent différer. Les boîtiers plus anciens parlent de redirection de port.',
          },
        },
        {
          say: 'Choisissez l’appareil qui a `{local}`, puis appuyez sur **New Sharing**.',
          otherwise: {
            say: 'Si l’appareil manque, saisissez son numéro à la main. Laissez **Exposed Host** désactivé.',
          },
        },
        {
          say: 'Pour **Application**, choisissez **HTTPS server**. TCP et 443 se remplissent. Appuyez sur **OK**, puis sur **Apply**.',
          otherwise: {
            say: 'Sinon, choisissez une autre application, avec TCP, le port 443 vers l’appareil, et 443 depuis l’extérieur.',
          },
        },
      ],
      remove: [
        'Supprimez le partage dans **Internet** > **Permit Access** > **Port Sharing** et appuyez sur **Apply**.',
      ],
    },
    unifi: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'UniFi',
      title: 'Ouvrir le seul port nécessaire dans UniFi',
      lead: 'Une entrée dans la liste des redirections de port.',
      steps: [
        {
          say: 'Cherchez le numéro de **WAN** dans les détails de la passerelle, et comparez-le.',
          otherwise: { say: 'Les mots peuvent différer. Il est affiché comme l’IP WAN de la passerelle.' },
        },
        {
          say: 'Dans UniFi Network, choisissez **Settings** > **Policy Engine** > **Port Forwarding**.',
          otherwise: {
            say: 'Les versions plus anciennes ont **Settings** > **Routing** > **Port Forwarding**.',
            search: 'redirection de port',
          },
        },
        {
          say: 'Ajoutez une entrée : **Forward IP** est `{local}`, **WAN Port** et **Forward Port** sont 443, protocole TCP.',
          otherwise: {
            say: 'Les mots peuvent différer. Autorisez toute source, et enregistrez.',
            search: 'redirection de port',
          },
        },
      ],
      remove: ['Supprimez l’entrée dans **Port Forwarding**.'],
    },
    pfsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'pfSense',
      title: 'Ouvrir le seul port nécessaire dans pfSense',
      lead: 'Une redirection de port. La règle qui la laisse passer vient avec.',
      steps: [
        {
          say: 'Ouvrez **Status** > **Interfaces** : **WAN** contient votre numéro à l’extérieur. Comparez-le.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Choisissez **Firewall** > **NAT** > **Port Forward** et appuyez sur **Add**.',
          otherwise: { say: 'Les mots peuvent différer. L’un ou l’autre des deux boutons d’ajout convient.' },
        },
        {
          say: 'Réglez **Interface** sur WAN, **Protocol** sur TCP, et **Destination port range** sur HTTPS.',
          otherwise: { say: '**Destination** reste l’adresse de WAN. HTTPS, c’est 443.' },
        },
        {
          say: 'Réglez **Redirect target IP** sur `{local}`, et le port cible sur HTTPS. Appuyez sur **Save**, puis sur **Apply Changes**.',
          otherwise: {
            say: 'Laissez **Filter rule association** tel quel : c’est ce qui crée la règle correspondante.',
          },
        },
      ],
      remove: [
        'Appuyez sur la corbeille à côté de la ligne dans **Firewall** > **NAT** > **Port Forward**, puis sur **Apply Changes**.',
      ],
    },
    opnsense: {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'OPNsense',
      title: 'Ouvrir le seul port nécessaire dans OPNsense',
      lead: 'Une entrée de NAT de destination, et une règle qui la laisse passer.',
      steps: [
        {
          say: 'Ouvrez **Interfaces** > **Overview** : **WAN** contient votre numéro à l’extérieur. Comparez-le.',
          otherwise: theWordsMayDifferTheDashboard,
        },
        {
          say: 'Choisissez **Firewall** > **NAT** > **Destination NAT** et appuyez sur le plus.',
          otherwise: { say: 'Les versions plus anciennes l’appellent **Port Forward**.' },
        },
        {
          say: 'Réglez **Interface** sur WAN, **Protocol** sur TCP, et **Destination Port** sur 443.',
          otherwise: { say: '**Destination Address**, c’est l’adresse de WAN.' },
        },
        {
          say: 'Réglez **Redirect Target IP** sur `{local}` et **Redirect Target Port** sur 443.',
          otherwise: { say: 'Les mots peuvent différer. C’est la machine à l’intérieur, et son port.' },
        },
        {
          say: 'Réglez **Firewall rule** sur Pass. Appuyez sur **Save**, puis sur **Apply**.',
          otherwise: {
            say: 'D’autres versions disent **Automatically pass** ou **Filter rule association**. Sans cela, rien ne passe.',
          },
        },
      ],
      remove: ['Appuyez sur la corbeille à côté de l’entrée dans **Destination NAT**, puis sur **Apply**.'],
    },
    'another-router': {
      needs: yourRoutersPassword2,
      before: firstBuildTheLockAndSee,
      wrong: theTwoNumbersDifferOrThe,
      test: switchWiFiOffOnA,
      label: 'Un autre routeur',
      title: 'Ouvrir le seul port nécessaire dans un autre routeur',
      lead: 'Chaque routeur l’appelle autrement. Ces trois étapes sont les mêmes dans tous.',
      steps: [
        {
          say: 'Ouvrez la page de votre routeur. Son adresse est sur son étiquette, souvent `192.168.1.1` ou 192.168.0.1.',
          otherwise: { say: 'Le mot de passe est aussi sur l’étiquette, sauf si vous l’avez changé.' },
        },
        {
          say: 'Cherchez **Port forwarding**.',
          otherwise: {
            say: 'D’autres disent serveur virtuel, NAT, partage de port ou applications. C’est souvent parmi les réglages avancés.',
            search: 'port',
          },
        },
        {
          say: 'Ajoutez une ligne : protocole TCP, extérieur 443, intérieur 443, vers `{local}`. Enregistrez-la.',
          otherwise: { say: 'N’utilisez ni DMZ ni « exposed host » : cela ouvre tous les ports.' },
        },
      ],
      remove: ['Supprimez la ligne dans la même liste.'],
    },
  },
};
