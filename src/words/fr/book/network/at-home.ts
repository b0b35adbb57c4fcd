import type { WordTree } from '../../../shape/lay-words.ts';
import {
  atHomeSwitchWiFiOff,
  atHomeTheAddressStillLeads,
  atHomeTheAppSaysThat,
  atHomeWithWiFiOn,
  doThisOnlyIfAProxy,
  doThisOnlyIfAProxy2,
  enterTheNumberOfTheFritz,
  onlyWithCertificate,
  theAddressGoesInAsTwo,
  theHomeAssistantAppWithYour,
  theRecommendedWayAtHomeThe,
  youNeedTheAddressThatYou,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Votre maison quand vous y êtes',
    lead: 'À la maison, personne n’a besoin de sortir sur internet pour revenir.',
    know: [
      'Recommandé : l’application Home Assistant reçoit deux adresses, une pour l’intérieur et une pour l’extérieur. Rien ne change sur votre réseau.',
      'À l’intérieur, il ne lui faut ni clé ni internet. Quiconque est sur votre Wi-Fi arrive jusqu’à la page de connexion.',
      'Sans internet, vos tableaux de bord et vos automatisations continuent. Les services cloud s’arrêtent, et la plupart des messages aux téléphones attendent.',
      'Un navigateur n’a qu’une adresse. Pour les coupures d’internet, gardez celle de l’intérieur dans vos favoris.',
      'L’autre moyen est de faire mener le nom lui-même à la maison. Une seule adresse marche alors partout, avec la clé.',
      'Il faut pour cela, chez vous, un proxy qui ait un certificat pour le nom. Home Assistant seul, derrière le chemin privé, n’en a pas.',
      'Un certificat que Cloudflare a fait pour son propre usage ne compte pas : les navigateurs ne lui font pas confiance.',
      'Une maison qui ne laisse entrer que Cloudflare refuse aussi vos propres appareils. Dans ce cas, laissez le nom comme il est.',
    ],
    choose: 'Où vous voulez le régler',
  },
  guides: {
    'app-iphone': {
      label: 'Application sur iPhone',
      title: 'Deux adresses dans l’application sur iPhone, iPad et Mac',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'Dans l’application, ouvrez **Settings** > **Companion App** et choisissez votre maison.',
          otherwise: { say: 'Les réglages de l’application sont dans son menu latéral.', search: 'URL' },
        },
        {
          say: 'Touchez **Internal URL** et saisissez l’adresse que vous utilisez à la maison.',
          otherwise: {
            say: 'Le champ reste peut-être grisé tant que vous n’avez pas indiqué de Wi-Fi. Faites alors d’abord l’étape suivante.',
            search: 'URL',
          },
        },
        {
          say: 'Sous **SSIDs**, touchez **Add new SSID** et saisissez le nom de votre Wi-Fi.',
          otherwise: {
            say: 'Sur un Mac avec un câble réseau, utilisez **Add New Hardware Address**.',
            search: 'SSID',
          },
        },
        {
          say: 'Réglez **Connection security level** sur **Most secure**, et autorisez la position en permanence.',
          otherwise: {
            say: '**iphone:Always** et la position exacte sont demandés. L’application en a besoin pour voir le nom du Wi-Fi.',
            search: 'sécurité',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: ['Videz-y **Internal URL**. L’application utilise alors {address} partout, avec sa clé.'],
    },
    'app-android': {
      label: 'Application sur Android',
      title: 'Deux adresses dans l’application sur Android',
      lead: theRecommendedWayAtHomeThe,
      needs: theHomeAssistantAppWithYour,
      before: youNeedTheAddressThatYou,
      steps: [
        {
          say: 'Dans l’application, ouvrez **Settings** > **Companion app** et choisissez votre maison.',
          otherwise: { say: 'Votre maison y est sous **Servers & devices**.', search: 'URL' },
        },
        {
          say: 'Touchez **Home network**. Sous **New Wi-Fi SSID**, ajoutez le nom de votre Wi-Fi.',
          otherwise: {
            say: 'Votre position est demandée, parce qu’Android ne montre le nom du Wi-Fi qu’aux applications qui peuvent la voir.',
            search: 'réseau',
          },
        },
        {
          say: 'Touchez **Internal connection URL** et saisissez l’adresse que vous utilisez à la maison.',
          otherwise: {
            say: 'Le champ reste peut-être grisé tant que vous n’avez pas indiqué de Wi-Fi. Faites alors d’abord l’étape précédente.',
            search: 'URL',
          },
        },
        {
          say: 'Réglez **Remote connection security level** sur le niveau le plus sûr, et autorisez la position en permanence.',
          otherwise: {
            say: 'La position, c’est **android:Allow all the time** dans les paramètres d’Android.',
            search: 'localisation',
          },
        },
      ],
      wrong: atHomeTheAppSaysThat,
      test: atHomeWithWiFiOn,
      remove: [
        'Videz-y **Internal connection URL**. L’application utilise alors {address} partout, avec sa clé.',
      ],
    },
    hosts: {
      before: [
        ...doThisOnlyIfAProxy2,
        'Pas pour un ordinateur portable : loin de chez vous, la ligne mènerait dans le réseau d’un inconnu.',
      ],
      wrong: atHomeTheAddressStillLeads,
      test: ['Sur cet ordinateur, allez à `{address}` : cela s’ouvre sans avertissement.'],
      label: 'Un seul ordinateur',
      title: 'Un seul ordinateur, qui reste à la maison',
      lead: 'Une ligne dans la liste de noms de l’ordinateur lui-même. Elle aide un seul ordinateur, et seulement s’il ne quitte jamais la maison.',
      needs: ['Le mot de passe d’un administrateur. Les téléphones n’ont pas de telle liste.'],
      steps: [
        {
          say: 'Sous Windows, ouvrez **Notepad** en tant qu’administrateur : clic droit sur son icône, puis **Run as administrator**.',
          otherwise: {
            say: 'Sur un Mac et sous Linux, tapez `sudo nano /etc/hosts` dans un terminal, et continuez avec la ligne.',
          },
        },
        {
          say: 'Sous **File name**, ouvrez `C:\\Windows\\System32\\drivers\\etc\\hosts`.',
          otherwise: {
            say: 'Si le dossier semble vide, choisissez de voir tous les fichiers, pas seulement les fichiers texte.',
          },
        },
        {
          say: 'Ajoutez cette ligne à la fin et enregistrez : `{local} {address}`',
          otherwise: {
            say: 'D’abord le numéro, puis un espace, puis le nom. Pas de « https » et pas de port.',
          },
        },
      ],
      remove: ['Ouvrez le même fichier et enlevez la ligne.'],
    },
    dnsmasq: {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'dnsmasq',
      title: 'dnsmasq répond avec le numéro à la maison',
      lead: 'Pour qui fait tourner dnsmasq soi-même. Chaque appareil qui l’interroge reçoit le numéro à la maison.',
      needs: ['Une machine avec dnsmasq, et son administrateur.'],
      steps: [
        {
          say: 'Ouvrez un fichier à vous dans le dossier : `sudo nano /etc/dnsmasq.d/home.conf`',
          otherwise: { say: 'S’il n’y a pas de tel dossier, le seul fichier est « /etc/dnsmasq.conf ».' },
        },
        {
          say: 'Écrivez cette ligne et enregistrez : `host-record={address},{local}`',
          otherwise: { say: 'S’il y a un numéro IPv6, ajoutez-le après une autre virgule.' },
        },
        {
          say: 'Redémarrez-le : `sudo systemctl restart dnsmasq`',
          otherwise: { say: 'S’il ne démarre pas, « dnsmasq --test » nomme la ligne en cause.' },
        },
      ],
      remove: ['Enlevez la ligne du fichier et redémarrez dnsmasq.'],
    },
    'pi-hole': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'Pi-hole',
      title: 'Pi-hole répond avec le numéro à la maison',
      lead: 'Chaque appareil qui interroge votre Pi-hole reçoit le numéro à la maison.',
      needs: ['Pi-hole 6, et son mot de passe.'],
      steps: [
        {
          say: 'Choisissez **Settings** > **Local DNS Records** dans le menu à gauche.',
          otherwise: {
            say: 'Dans la version 5, c’est **Local DNS** > **DNS Records**, au-dessus des réglages.',
          },
        },
        {
          say: 'Sous **Domain**, saisissez `{address}`.',
          otherwise: { say: 'Utilisez la liste de gauche, pas celle appelée « Local CNAME records ».' },
        },
        {
          say: 'À côté, sous **Associated IP**, saisissez `{local}`, et appuyez sur le plus.',
          otherwise: { say: 'Les mots peuvent différer. Cela marche tout de suite, sans redémarrage.' },
        },
      ],
      remove: ['Appuyez sur la corbeille à côté de la ligne dans **Local DNS Records**.'],
    },
    'adguard-home': {
      before: doThisOnlyIfAProxy,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'AdGuard Home',
      title: 'AdGuard Home répond avec le numéro à la maison',
      lead: 'Chaque appareil qui interroge votre AdGuard Home reçoit le numéro à la maison. Il peut aussi tourner comme application de Home Assistant.',
      needs: ['AdGuard Home, et son mot de passe.'],
      steps: [
        {
          say: 'Choisissez **Filters** > **DNS rewrites** dans le menu en haut.',
          otherwise: { say: 'Sur un écran étroit, le menu est derrière les trois traits.' },
        },
        { say: 'Appuyez sur **Add DNS rewrite**.', otherwise: { say: 'Le bouton est sous la liste.' } },
        {
          say: 'Saisissez `{address}`, en dessous `{local}`, et appuyez sur **Save**.',
          otherwise: {
            say: 'Les champs demandent un nom de domaine, et une adresse IP ou un nom de domaine.',
          },
        },
      ],
      remove: ['Appuyez sur la corbeille à côté de la ligne dans **DNS rewrites**.'],
    },
    openwrt: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OpenWrt',
      title: 'OpenWrt répond avec le numéro à la maison',
      lead: 'Le routeur donne à chaque appareil de votre réseau le numéro à la maison.',
      needs: [yourRoutersPassword],
      steps: [
        {
          say: 'Choisissez **Network** > **DNS**, et là **DNS Records** > **Hostnames**.',
          otherwise: {
            say: 'Les versions plus anciennes ont **Network** > **DHCP and DNS** > **Hostnames**.',
          },
        },
        {
          say: 'Appuyez sur **Add**. Sous **Hostname**, saisissez `{address}`.',
          otherwise: { say: 'Les mots peuvent différer. Saisissez le nom complet, avec ses points.' },
        },
        {
          say: 'Sous **IP address**, saisissez `{local}`. Appuyez sur **Save**, puis sur **Save & Apply**.',
          otherwise: {
            say: 'Si le numéro n’est pas dans la liste, choisissez la dernière entrée et tapez-le.',
          },
        },
      ],
      remove: ['Appuyez sur **Delete** à côté de la ligne dans **Hostnames**, puis sur **Save & Apply**.'],
    },
    opnsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'OPNsense',
      title: 'OPNsense répond avec le numéro à la maison',
      lead: 'Unbound, son propre serveur DNS, donne à chaque appareil de votre réseau le numéro à la maison.',
      needs: [yourRoutersPassword, 'Unbound DNS doit être activé. Il l’est, sauf si quelqu’un l’a changé.'],
      steps: [
        {
          say: 'Choisissez **Services** > **Unbound DNS** > **Overrides**.',
          otherwise: {
            say: 'S’il manque, votre OPNsense répond peut-être avec Dnsmasq : il a lui aussi une liste d’hôtes.',
          },
        },
        {
          say: 'Sous les remplacements d’hôte, appuyez sur le plus. Pour **Host**, saisissez `{host}`, pour **Domain** `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Pour **IP address**, saisissez `{local}`. Appuyez sur **Save**, puis sur **Apply**.',
          otherwise: {
            say: 'Laissez **Type** sur A. Pour un numéro IPv6, ajoutez une deuxième entrée avec AAAA.',
          },
        },
      ],
      remove: ['Appuyez sur la corbeille à côté de l’entrée dans **Overrides**, puis sur **Apply**.'],
    },
    pfsense: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'pfSense',
      title: 'pfSense répond avec le numéro à la maison',
      lead: 'Le DNS Resolver donne à chaque appareil de votre réseau le numéro à la maison.',
      needs: [
        yourRoutersPassword,
        'Le DNS Resolver doit être activé. Il l’est, sauf si quelqu’un l’a changé.',
      ],
      steps: [
        {
          say: 'Choisissez **Services** > **DNS Resolver** et descendez jusqu’à **Host Overrides**.',
          otherwise: { say: 'Si vous utilisez le DNS Forwarder, il a une liste du même nom.' },
        },
        {
          say: 'Appuyez sur **Add**. Pour **Host**, saisissez `{host}`, pour **Domain** `{domain}`.',
          otherwise: theAddressGoesInAsTwo,
        },
        {
          say: 'Pour **IP Address**, saisissez `{local}`. Appuyez sur **Save**, puis sur **Apply Changes**.',
          otherwise: { say: 'Les mots peuvent différer. Pour un numéro IPv6, ajoutez une deuxième entrée.' },
        },
      ],
      remove: [
        'Appuyez sur la corbeille à côté de l’entrée dans **Host Overrides**, puis sur **Apply Changes**.',
      ],
    },
    unifi: {
      before: doThisOnlyIfAProxy2,
      wrong: atHomeTheAddressStillLeads,
      test: atHomeSwitchWiFiOff,
      label: 'UniFi',
      title: 'UniFi répond avec le numéro à la maison',
      lead: 'La passerelle UniFi donne à chaque appareil de votre réseau le numéro à la maison.',
      needs: ['Une passerelle UniFi, et son administrateur.'],
      steps: [
        {
          say: 'Dans UniFi Network, choisissez **Settings** > **Policy Engine** > **DNS**.',
          otherwise: {
            say: 'Les versions plus anciennes ont **Settings** > **Routing** > **DNS**.',
            search: 'DNS',
          },
        },
        {
          say: 'Ajoutez une entrée du type **Host (A)** pour `{address}`.',
          otherwise: {
            say: 'Les mots peuvent différer : c’est un enregistrement du genre A, pour ce seul nom.',
            search: 'DNS',
          },
        },
        {
          say: 'Pour **IP Address**, saisissez `{local}` et enregistrez.',
          otherwise: {
            say: 'Les mots peuvent différer. Pour un numéro IPv6, ajoutez une deuxième entrée, du genre AAAA.',
            search: 'DNS',
          },
        },
      ],
      remove: ['Supprimez l’entrée dans la même liste.'],
    },
    fritzbox: {
      before: [
        onlyWithCertificate,
        'Suivez d’abord le guide pour Pi-hole ou AdGuard Home.',
        'Si vous n’avez ni l’un ni l’autre, utilisez l’adresse intérieure dans l’application. Elle n’a besoin de rien de tout cela.',
      ],
      wrong: [
        ...atHomeTheAddressStillLeads,
        {
          symptom: 'Plus rien ne s’ouvre, pas une seule page.',
          why: 'La machine du Pi-hole est éteinte, et tous les appareils comptent sur elle pour chercher les noms.',
          wayOn: enterTheNumberOfTheFritz,
        },
      ],
      test: atHomeSwitchWiFiOff,
      label: 'FRITZ!Box',
      title: 'Une FRITZ!Box laisse passer de telles réponses',
      lead: 'Une FRITZ!Box ne peut pas donner un autre numéro à votre propre nom. Elle peut laisser faire un Pi-hole ou AdGuard Home.',
      needs: [
        'Le mot de passe de la FRITZ!Box.',
        'Un Pi-hole ou un AdGuard Home qui connaît déjà {address}.',
      ],
      steps: [
        {
          say: 'Choisissez **Home Network** > **Network** > **Network Settings**.',
          otherwise: { say: 'Si cela manque, activez la vue avancée. Elle est en bas du menu.' },
        },
        {
          say: 'Sous **DNS Rebind Protection**, saisissez `{address}` comme exception.',
          otherwise: {
            say: 'C’est peut-être replié sous d’autres réglages. Sans cela, le boîtier retient les réponses qui donnent un numéro de la maison.',
          },
        },
        {
          say: 'Sous les réglages IPv4, saisissez le numéro du Pi-hole comme **Local DNS server**. Appuyez sur **Apply**.',
          otherwise: {
            say: 'Les mots peuvent différer. Utilisez le numéro de la machine avec Pi-hole ou AdGuard Home.',
          },
        },
      ],
      remove: [enterTheNumberOfTheFritz, 'Retirez {address} des exceptions.'],
    },
  },
};
