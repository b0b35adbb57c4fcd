import type { homes as english } from '../en/homes.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const homes: WordsOf<typeof english> = {
  title: 'Suas casas',
  open: 'Casa: {name}',
  lead: 'Cada casa tem suas próprias chaves e seu próprio acesso à Cloudflare. Das outras, você vê o que foi anotado por último.',
  looking: 'Procurando suas casas',
  unreadable: 'Uma casa que não pode ser lida',
  unnamed: 'Nova casa',
  unnamedIn: 'Nova casa em {domain}',
  openNow: 'Aberta agora',
  openThis: 'Abrir',
  openNamed: 'Abrir {name}',
  forget: 'Esquecer',
  forgetNamed: 'Esquecer {name}',
  add: 'Configurar outra casa',
  close: 'Fechar',
  progress: {
    unreadable:
      'As anotações dela não podem ser lidas. Quando você a abre, elas são guardadas com outro nome.',
    'not-begun': 'Ainda não começou',
    'setting-up': 'Em configuração: {step} de {steps}',
    checked: 'Última verificação: {when}',
    unchecked: 'Configurada. Não verificada desde a última mudança.',
  },
  card: {
    title: 'Configurar outra casa',
    detail: 'Por exemplo, a casa dos seus pais: com outro endereço e, se quiser, outra conta da Cloudflare.',
  },
  forgetting: {
    heading: 'Esquecer {name} neste computador?',
    list: 'O que acontece',
    answers: 'As respostas, as chaves e o acesso dela à Cloudflare são excluídos deste computador.',
    atRisk:
      '{count, plural, one {{count} chave ainda não está em nenhum dispositivo, até onde o Latchkey sabe. Ela se perde.} other {{count} chaves ainda não estão em nenhum dispositivo, até onde o Latchkey sabe. Elas se perdem.}}',
    stands: {
      nothing: 'Nada foi construído para esta casa, então nada mais se perde.',
      'at-cloudflare':
        'O que está na Cloudflare fica, e as chaves nos dispositivos continuam funcionando. Para remover isso, abra a casa e remova tudo por lá primeiro.',
      'own-proxy':
        'Seu proxy reverso continua como está. Sem a autoridade desta casa, nenhuma chave pode mais ser renovada nem desativada.',
      unknown: 'O Latchkey não sabe o que deixou na Cloudflare ou em casa. O que estiver lá fica.',
    },
    label: 'Digite {name} para continuar',
    wrong: 'Este não é o endereço desta casa.',
    hint: 'Assim fica claro que você se refere a esta casa.',
    go: 'Esquecer esta casa',
    keep: 'Manter a casa',
  },
  access: {
    title: 'Outra das suas casas já tem acesso',
    detail: 'O token fica neste computador. Use-o se o domínio desta casa estiver na mesma conta.',
    list: 'Acessos neste computador',
    use: 'Usar o mesmo acesso',
    useNamed: 'Usar o mesmo acesso de {name}',
    row: 'Acesso de {name}',
  },
};
