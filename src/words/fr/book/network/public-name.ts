import type { WordTree } from '../../../shape/lay-words.ts';
import {
  anAccountThere,
  deleteTheEntryInTheRouter,
  restartTheRouterSoThatIt,
  theNameKeepsAnOldNumber,
  yourOwnPublicIpvAddressWhich,
  yourRoutersPassword,
} from '../common.ts';

export const words: WordTree = {
  about: {
    title: 'Faire suivre le nom à votre maison',
    lead: 'Le numéro de votre maison change. Chaque fois, quelque chose chez vous doit transmettre le nouveau au nom.',
    know: [
      'Quiconque a le jeton peut faire mener votre nom ailleurs. Vos clés et la serrure arrêtent les inconnus, mais vous resteriez dehors aussi.',
      'Le jeton ne devrait donc pouvoir faire que cela, et rien d’autre. Chaque guide dit jusqu’où c’est possible.',
      'Ne laissez qu’une seule chose écrire le nom. Deux se corrigeraient l’une l’autre sans fin.',
      'Ne donnez jamais à un routeur le mot de passe de votre compte si vous pouvez obtenir un jeton.',
    ],
    choose: 'Qui tient le nom à jour',
  },
  guides: {
    cloudflare: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Cloudflare',
      title: 'Cloudflare tient le nom à jour',
      lead: 'Pour un domaine qui est chez Cloudflare. Home Assistant peut lui-même écrire le numéro.',
      before: [
        'Créez un jeton à part pour cela. N’utilisez jamais la Global API Key ni le jeton de Latchkey.',
        'Le jeton peut écrire tous les enregistrements de ce seul domaine. Cloudflare ne sait pas le limiter à un nom.',
      ],
      steps: [
        {
          say: 'Chez Cloudflare, ouvrez **My Profile** > **API Tokens** et appuyez sur **Create Token**.',
          otherwise: {
            say: 'Les mots peuvent différer. C’est dans le menu de votre compte, en haut à droite.',
          },
        },
        {
          say: 'À côté de **Edit zone DNS**, appuyez sur **Use template**.',
          otherwise: { say: 'Sinon, choisissez-les vous-même : Zone, DNS, Edit.' },
        },
        {
          say: 'Ajoutez **Zone** > **Zone** > **Read**. Sous **Zone Resources**, choisissez ce seul domaine, et créez le jeton.',
          otherwise: {
            say: 'Les mots peuvent différer. Le jeton est affiché une seule fois : copiez-le maintenant.',
          },
        },
        {
          say: 'Dans Home Assistant, ouvrez **home-assistant:Settings** > **home-assistant:Devices & services** > **home-assistant:Add integration** et choisissez `Cloudflare`.',
          otherwise: { say: 'Collez-y le jeton, choisissez le domaine, puis le nom.', search: 'Cloudflare' },
        },
      ],
      remove: ['Supprimez l’intégration dans Home Assistant.', 'Chez Cloudflare, supprimez le jeton.'],
    },
    desec: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'deSEC',
      title: 'deSEC tient le nom à jour',
      lead: 'Gratuit, sans publicité, et avec les jetons que l’on peut le plus limiter.',
      before: [
        'Créez d’abord le nom chez deSEC, sous « dedyn.io » ou sous votre propre domaine.',
        'Un nouveau jeton ne peut ni gérer les jetons ni créer de domaines. Avec une règle, il ne peut écrire qu’un seul nom.',
      ],
      steps: [
        {
          say: 'Chez deSEC, ouvrez **Token Management** et ajoutez un jeton. Copiez-le : il est affiché une seule fois.',
          otherwise: {
            say: 'Les mots peuvent différer. Laissez vides toutes les cases qui donnent plus de droits.',
          },
        },
        {
          say: 'Donnez-lui des règles : rien ne peut être écrit sauf ce **Domain** et ce **Subname**, pour A et AAAA.',
          otherwise: {
            say: 'Si la page n’a pas de règles, la documentation de deSEC montre comment les définir par une commande.',
          },
        },
        {
          say: 'Dans le DNS dynamique du routeur, saisissez le serveur `update.dedyn.io`, **router:Name**, et le jeton comme mot de passe.',
          otherwise: { say: 'Le nom d’utilisateur est le nom de domaine lui-même.' },
        },
      ],
      remove: [
        deleteTheEntryInTheRouter,
        'Chez deSEC, supprimez le jeton, et le nom si vous n’en avez plus besoin.',
      ],
    },
    duckdns: {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'DuckDNS',
      title: 'DuckDNS tient le nom à jour',
      lead: 'Gratuit, et connu de la plupart des routeurs. Son jeton ne peut pas être limité.',
      before: [
        'Un seul jeton vaut pour tous les noms d’un compte. Créez un compte pour cette seule maison.',
        'Quiconque l’a peut aussi obtenir un certificat pour le nom. Gardez-le comme un mot de passe.',
      ],
      steps: [
        {
          say: 'Connectez-vous à duckdns.org, saisissez un nom et appuyez sur **add domain**.',
          otherwise: { say: 'Les mots peuvent différer. Le nom complet finit alors par « .duckdns.org ».' },
        },
        {
          say: 'Copiez **token** en haut de la page.',
          otherwise: {
            say: 'Les mots peuvent différer. Si quelqu’un d’autre a un jour vu ce jeton, créez-en un nouveau dans le menu.',
          },
        },
        {
          say: 'Dans le DNS dynamique du routeur, choisissez `DuckDNS` comme **router:Provider** et saisissez le nom et le jeton.',
          otherwise: {
            say: 'Si le routeur ne le connaît pas, Home Assistant a une application appelée Duck DNS.',
          },
        },
      ],
      remove: [
        'Supprimez l’entrée dans le routeur ou dans l’application.',
        'Chez DuckDNS, supprimez le nom.',
      ],
    },
    'no-ip': {
      needs: anAccountThere,
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'No-IP',
      title: 'No-IP tient le nom à jour',
      lead: 'Presque tous les routeurs le connaissent. Un nom gratuit doit être confirmé chaque mois.',
      before: [
        'Utilisez une clé DDNS, pas le mot de passe de votre compte. Une clé peut écrire ses propres noms, et rien d’autre.',
      ],
      steps: [
        {
          say: 'Chez No-IP, créez un nom, puis ouvrez **DDNS Keys** et ajoutez une clé pour ce seul nom.',
          otherwise: { say: 'Les mots peuvent différer. C’est dans la partie sur le DNS dynamique.' },
        },
        {
          say: 'Dans le DNS dynamique du routeur, choisissez `No-IP` comme **router:Provider**. Saisissez le nom d’utilisateur et le mot de passe de la clé.',
          otherwise: {
            say: 'Comme nom, saisissez {address}. Certains clients veulent « all.ddnskey.com » à cet endroit.',
          },
        },
      ],
      remove: [
        deleteTheEntryInTheRouter,
        'Chez No-IP, supprimez la clé, et le nom si vous n’en avez plus besoin.',
      ],
    },
    'another-router': {
      needs: [yourRoutersPassword, yourOwnPublicIpvAddressWhich],
      wrong: theNameKeepsAnOldNumber,
      test: restartTheRouterSoThatIt,
      label: 'Celui du routeur lui-même',
      title: 'Votre routeur tient le nom à jour',
      lead: 'Beaucoup de fabricants donnent à chaque routeur son propre nom. Le routeur écrit alors le numéro tout seul.',
      before: [
        'Seul le routeur a alors un jeton. Mais le nom finit avec le routeur : un nouveau reçoit un nouveau nom.',
        'Les noms de certains fabricants ouvrent aussi la page du routeur à tous. Laissez cela désactivé.',
      ],
      steps: [
        {
          say: 'Cherchez **Dynamic DNS** dans votre routeur.',
          otherwise: {
            say: 'FRITZ!Box : **fritzbox:Internet** > **fritzbox:Permit Access** > **fritzbox:DynDNS**. OpenWrt, OPNsense et pfSense : **openwrt:Services** > **openwrt:Dynamic DNS**.',
            search: 'DDNS',
          },
        },
        {
          say: 'Activez-y **Enable**. Choisissez le service du fabricant lui-même, ou l’un de ceux à côté de ce guide.',
          otherwise: {
            say: 'OpenWrt et OPNsense ont d’abord besoin d’un paquet pour cela : luci-app-ddns ou os-ddclient.',
          },
        },
      ],
      remove: ['Désactivez-le au même endroit.'],
    },
  },
};
