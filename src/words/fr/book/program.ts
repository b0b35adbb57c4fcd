import type { WordTree } from '../../shape/lay-words.ts';
import { stickNotRead, thenSwitchOff, wrongPassword } from './common.ts';

export const words: WordTree = {
  'command-line': {
    label: 'Commande ou script',
    title: 'La clé pour une commande ou un script',
    lead: 'La clé est un fichier texte. Un programme comme curl la présente chaque fois qu’il interroge votre maison.',
    needs: [
      'Un programme capable de présenter une clé. Avec curl, les étapes ci-dessous suffisent. Un script utilise la même ligne, avec le chemin qu’il lui faut.',
      'Sous Windows, prenez le fichier pour les programmes qui demandent un « .p12 » : c’est celui que lit le curl de Windows.',
    ],
    before: [
      'Un programme, une clé : vous pouvez ainsi désactiver celle-ci seule.',
      'Mettez le fichier là où seul l’utilisateur du programme peut le lire.',
    ],
    steps: [
      {
        say: 'Copiez `{file}` dans un dossier à part.',
        otherwise: { say: 'Il finit par « .txt » ? Enlevez cette extension.' },
      },
      {
        say: 'Ouvrez un terminal dans ce dossier. Tapez `curl --cert {file} https://{address}{path}`.',
        otherwise: {
          say: 'Sous Windows, tapez `curl.exe --cert-type P12` puis le reste, avec l’autre fichier. Dans PowerShell, `curl` seul est un autre programme.',
        },
      },
      {
        say: 'La `PEM pass phrase` est demandée. Tapez les six mots, en minuscules, avec des traits d’union entre eux.',
        otherwise: {
          say: 'Rien ne s’affiche pendant que vous tapez. Appuyez sur Entrée après le dernier mot.',
        },
      },
      {
        say: 'Une réponse vient de derrière la serrure. À l’adresse de votre maison elle-même, elle nomme `Home Assistant`.',
        otherwise: { say: 'L’accès vous est bloqué ? Regardez ci-dessous ce qui bloque peut-être.' },
      },
    ],
    wrong: [
      wrongPassword,
      {
        symptom: 'Un script attend, et ne finit jamais.',
        why: 'Les mots lui sont demandés, mais personne n’est là pour les taper.',
        wayOn:
          'Enlevez les mots avec `openssl pkey -in {file} -out open.pem`, et ajoutez `--key open.pem` à la commande. Quiconque lit ce fichier a la clé.',
      },
      {
        symptom: 'La réponse est 403, ou une page qui dit que l’accès vous est bloqué.',
        why: 'La clé n’a pas été présentée, ou elle est désactivée. Sans le chemin complet du fichier, la commande n’en présente peut-être aucune.',
        wayOn:
          'Vérifiez dans Latchkey que cette clé est active. Donnez ensuite à la commande le chemin complet du fichier.',
      },
      {
        symptom: 'HASS.Agent sous Windows ne prend pas le fichier.',
        why: 'Il n’accepte que les fichiers de clé sans mot de passe, et celui-ci est verrouillé par les six mots.',
        wayOn:
          'Ajoutez cet ordinateur comme appareil, et installez sa clé dans Windows. Laissez ensuite HASS.Agent la choisir tout seul.',
      },
      {
        symptom: 'Cela marche à la maison, mais un serveur ailleurs reçoit une page d’attente.',
        why: 'Le Bot Fight Mode de Cloudflare arrête les programmes, même avec une clé.',
        wayOn: 'Désactivez **Bot Fight Mode** chez Cloudflare, ou laissez tourner le programme à la maison.',
      },
      stickNotRead,
    ],
    test: [
      'Tapez la ligne de la deuxième étape. Une réponse vient, et elle ne dit pas que l’accès vous est bloqué.',
      'Tapez-la encore une fois sans `--cert {file}` : vous restez dehors.',
    ],
    remove: ['Supprimez {file} et toutes ses copies là où tourne le programme.', thenSwitchOff],
    replacing: {
      putIn: [
        'Mettez {file} à côté de l’ancien fichier, et changez le chemin dans votre script. Les six mots sont différents aussi.',
        'Vous aviez enlevé les mots de l’ancien ? Alors faites de même avec le nouveau fichier.',
      ],
      takeOut: [
        'Exécutez une fois le script avec le nouveau fichier. Redémarrez ce qui tourne en permanence : l’ancienne clé y a été lue au démarrage.',
        'Supprimez l’ancien fichier, ses copies, et tout ce qui en a été tiré, comme `open.pem`.',
      ],
    },
  },
  alexa: {
    label: 'Votre propre skill Alexa',
    title: 'Alexa, avec votre propre skill',
    lead: 'Un petit programme chez Amazon transmet à votre maison ce que vous dites à Alexa, avec cette clé. Rien d’autre n’est ouvert.',
    needs: [
      'Environ une heure devant un ordinateur. Home Assistant Cloud, de Nabu Casa, fait la même chose pour un abonnement mensuel.',
      'Un compte gratuit sur `developer.amazon.com` : le même que celui de votre Echo.',
      'Un compte sur `aws.amazon.com`. Il demande une carte de paiement. Garder le secret coûte environ un demi-dollar par mois.',
    ],
    before: [
      'Dans Latchkey, choisissez « Enregistrer un fichier » puis « Votre propre skill Alexa ». Gardez ce dossier pour vous.',
      'Dans Home Assistant, ajoutez `alexa:` à configuration.yaml et, en dessous, deux espaces plus à droite, `smart_home:`. Puis redémarrez-le.',
      'Créez-y pour Alexa un utilisateur sans droits d’administrateur. Connectez-vous sous cet utilisateur, et créez un jeton d’accès longue durée sous **home-assistant:Security**.',
      'Choisissez la région d’Amazon selon votre langue : Irlande pour l’Europe et l’Inde, Virginie du Nord pour l’Amérique, Oregon pour l’Australie et le Japon.',
    ],
    steps: [
      {
        say: 'Sur `developer.amazon.com/alexa/console/ask`, appuyez sur **Create Skill**. Choisissez votre langue, puis **Smart Home** et **Provision your own**.',
        otherwise: {
          say: 'Les mots peuvent différer. C’est une skill pour la maison connectée, avec votre propre programme derrière.',
        },
      },
      {
        say: 'Copiez **Your Skill ID**. Il commence par « amzn1.ask.skill. ». Laissez cette page ouverte.',
        otherwise: { say: 'Il est aussi sous le nom de la skill, dans la liste de vos skills.' },
      },
      {
        say: 'Sur `console.aws.amazon.com/cloudformation`, choisissez votre région, en haut à droite. Appuyez sur **Create stack** et importez `template.json`.',
        otherwise: {
          say: 'Si un choix est proposé, prenez « With new resources » et « Upload a template file ».',
        },
      },
      {
        say: 'Donnez un nom quelconque, et collez l’identifiant dans `SkillId`. Sur la dernière page, acceptez qu’un rôle soit créé, puis envoyez.',
        otherwise: {
          say: 'Le rôle peut faire deux choses : écrire son propre journal, et lire son seul secret. Vous pouvez le vérifier dans template.json.',
        },
      },
      {
        say: 'Attendez qu’il soit écrit que c’est terminé. Sous **Resources**, ouvrez `KeyAndToken`, qui mène au secret.',
        otherwise: {
          say: 'Ou ouvrez Secrets Manager dans la même région. C’est le seul secret dont le nom commence comme celui de votre pile.',
        },
      },
      {
        say: 'Appuyez sur **Retrieve secret value**, puis modifiez-le comme texte brut. Collez-y tout secret.json. Mettez votre jeton entre les guillemets après « token », et enregistrez.',
        otherwise: { say: 'Au début, il n’y a qu’une paire d’accolades. Remplacez tout.' },
      },
      {
        say: 'De retour sous **Resources**, ouvrez `Function`. Sur sa page, choisissez **Test**, collez test-event.json et lancez-le.',
        otherwise: {
          say: 'La réponse liste vos appareils. Si elle nomme plutôt une erreur, regardez ci-dessous avant de continuer.',
        },
      },
      {
        say: 'Copiez l’ARN de la fonction depuis **Outputs** de la pile. Collez-le dans la skill comme **Default endpoint**, et enregistrez.',
        otherwise: {
          say: 'Si la skill le refuse, la région ne correspond pas à sa langue, ou l’identifiant n’était pas le bon.',
        },
      },
      {
        say: 'Sur `developer.amazon.com`, sous **Login with Amazon**, créez un **new security profile**. Comme adresse de confidentialité, saisissez `https://{address}`.',
        otherwise: {
          say: 'Il vous permet de vous connecter à votre propre skill. Personne n’est invité à visiter l’adresse de confidentialité.',
        },
      },
      {
        say: 'Dans la skill, sous **Account Linking**, remplissez les cinq champs comme sur le dessin. **Client ID** et le secret viennent du profil de sécurité. Enregistrez.',
        otherwise: {
          say: 'Laissez-y tous les autres interrupteurs et champs comme ils sont. L’adresse de votre maison n’est dans aucun d’eux.',
        },
      },
      {
        say: 'Cette page affiche maintenant trois adresses de redirection. Ajoutez-les au profil de sécurité, sous **Web Settings**, comme **Allowed Return URLs**.',
        otherwise: { say: 'Les réglages du profil sont derrière l’engrenage à côté.' },
      },
      {
        say: 'Dans l’application Alexa, ouvrez **alexa:More**, **alexa:Skills & Games**, **alexa:Your Skills**, **alexa:Dev**. Ouvrez votre skill et touchez **alexa:Enable to use**.',
        otherwise: {
          say: 'La skill n’apparaît que pour le compte qui l’a créée. Personne d’autre ne peut l’activer, sauf si vous l’y invitez.',
          search: 'Dev',
        },
      },
    ],
    wrong: [
      {
        symptom: 'L’essai répond « INVALID_AUTHORIZATION_CREDENTIAL ».',
        why: 'La maison ou la serrure le refuse : un mauvais jeton, une clé désactivée, ou le Bot Fight Mode de Cloudflare.',
        wayOn:
          'Si le journal dit « HTTP_401 », c’est le jeton. S’il dit « HTTP_403 », vérifiez dans Latchkey que cette clé est active, puis vérifiez **cloudflare:Bot Fight Mode**.',
      },
      {
        symptom: 'L’essai répond « INTERNAL_ERROR ».',
        why: 'Le journal en dit plus en un mot. « SECRET_EMPTY » signifie que secret.json n’a pas été collé. « HTTP_404 » signifie que Home Assistant ne connaît pas encore Alexa.',
        wayOn:
          'Collez tout secret.json. Regardez les deux lignes dans configuration.yaml, et redémarrez Home Assistant.',
      },
      {
        symptom: 'Alexa ne trouve aucun nouvel appareil.',
        why: 'La région ne correspond pas à la langue de la skill, ou de votre Echo.',
        wayOn:
          'Supprimez la pile et créez-la dans la région de votre langue. Réglez la même langue dans la skill.',
      },
      {
        symptom: 'Cela marchait, mais plus depuis que la clé a été renouvelée.',
        why: 'Le programme chez Amazon a encore l’ancienne clé.',
        wayOn:
          'Enregistrez de nouveau le dossier. Collez le nouveau secret.json avec votre jeton. La prochaine commande l’utilise.',
      },
      {
        symptom: 'Tout ce qui est à la maison est proposé à Alexa.',
        why: 'Sans filtre, Home Assistant propose tout ce qu’Alexa peut utiliser, même les serrures et les alarmes.',
        wayOn: 'Sous `filter:` dans configuration.yaml, indiquez ce qu’Alexa peut avoir.',
      },
    ],
    test: [
      'Dites « Alexa, détecte les appareils », et attendez une minute.',
      'Dites « Alexa, allume » et le nom d’une lampe.',
      'Cela marche ? Alors supprimez le dossier que vous avez enregistré. La clé est maintenant chez Amazon.',
    ],
    remove: [
      'Supprimez la pile dans CloudFormation. Le programme, son secret et son journal partent avec elle.',
      'Supprimez la skill et le profil de sécurité sur developer.amazon.com, et le jeton d’accès longue durée dans Home Assistant.',
      thenSwitchOff,
    ],
    replacing: {
      putIn: [
        'Tout ce qui est chez Amazon reste. Enregistrez de nouveau le dossier, et ne faites que l’étape sur **Retrieve secret value**.',
        'Votre jeton reste le même : mettez-le dans le nouveau secret.json.',
      ],
      takeOut: [
        'Le nouveau secret a remplacé l’ancien : il n’y reste rien de l’ancienne clé.',
        'Supprimez les dossiers que vous avez enregistrés, l’ancien et le nouveau.',
      ],
    },
  },
};
