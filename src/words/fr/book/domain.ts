import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  account: [
    {
      say: 'Tapez votre adresse e-mail et un nouveau mot de passe. Appuyez ensuite sur **Sign up**.',
      otherwise: {
        say: 'Cloudflare vous demandera peut-être de cocher une case pour montrer qu’il s’agit d’une personne. D’autres façons de s’inscrire, comme Google ou Apple, marchent aussi.',
      },
    },
    {
      say: 'Ouvrez l’e-mail que Cloudflare vous envoie, et appuyez sur le lien qu’il contient.',
      otherwise: {
        say: 'Pas d’e-mail au bout de quelques minutes ? Regardez dans votre dossier de courrier indésirable.',
      },
    },
  ],
  add: [
    {
      say: 'Connectez-vous à Cloudflare, et appuyez sur **Onboard a domain**.',
      otherwise: {
        say: 'Le bouton a porté d’autres noms : cherchez **Add a domain** ou **Add a site**.',
        search: 'domaine',
      },
    },
    { say: 'Tapez `{domain}`, sans rien devant, et appuyez sur **Continue**.' },
    {
      say: 'Choisissez l’offre **Free**.',
      otherwise: { say: 'L’offre gratuite est souvent la dernière, sous les offres payantes.' },
    },
    {
      say: 'Cloudflare affiche ce qu’il a trouvé sur votre site et votre messagerie. Laissez tel quel, et appuyez sur **Continue**.',
      otherwise: {
        say: 'Vous avez un site ou une messagerie avec ce domaine ? Comparez la liste avec celle de votre vendeur. Ce qui manque cesse de marcher.',
      },
    },
  ],
  nameServers: {
    say: 'Cloudflare affiche deux serveurs de noms. Copiez-les l’un après l’autre, et collez-les ici.',
    otherwise: {
      say: 'Ils sont sur la page du domaine, sous **Overview**, tant que le domaine est en attente.',
      search: 'serveurs de noms',
    },
  },
  buy: [
    { say: 'Tapez le nom que vous voulez, et appuyez sur **Search**.' },
    {
      say: 'Vérifiez aussi le prix des années suivantes. Appuyez ensuite sur **Purchase** à côté du nom.',
      otherwise: {
        say: 'Le bouton dit peut-être **Confirm** ou **Buy**. Un nom qui manque appartient déjà à quelqu’un.',
      },
    },
    {
      say: 'Tapez votre nom, votre adresse et vos données de paiement. Appuyez ensuite sur **Complete purchase**.',
      otherwise: { say: 'Votre adresse reste privée si la terminaison du domaine le permet.' },
    },
  ],
  where: {
    godaddy:
      'Chez GoDaddy : **DNS**, **Nameservers**, **Change Nameservers**, **I’ll use my own nameservers**.',
    namecheap:
      'Chez Namecheap : **Domain List**, **Manage**, **Nameservers**, **Custom DNS**, et la coche verte.',
    ionos:
      'Chez IONOS : **Domains & SSL**, votre domaine, **Name server**, puis vos propres serveurs de noms.',
    squarespace: 'Chez Squarespace : **DNS**, **Domain Nameservers**, **Use custom nameservers**.',
    porkbun: 'Chez Porkbun : les détails de votre domaine, **Nameservers**.',
    ovh: 'Chez OVHcloud : votre domaine, **DNS servers**.',
    hostinger: 'Chez Hostinger : **Domains**, votre domaine, **DNS / Nameservers**.',
    gandi: 'Chez Gandi : votre domaine, **Nameservers**.',
    transip: 'Chez TransIP : votre domaine, **Advanced domain settings**, **Nameservers**.',
    amazon: 'Chez Amazon Route 53 : **Registered domains**, votre domaine, **Name servers**.',
    unknown:
      'Connectez-vous là où vous avez acheté le domaine et ouvrez ses réglages. Cherchez **Nameservers**, **DNS servers** ou **Custom DNS**.',
  },
};
