import type { updates as english } from '../en/updates.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const updates: WordsOf<typeof english> = {
  question: {
    title: 'O Latchkey pode procurar novas versões de si mesmo?',
    says: 'Se sim, ele consulta github.com uma vez por dia e baixa o que há de novo. Não envia nada sobre você nem sobre sua casa. Você pode mudar isso em “Sobre o Latchkey”.',
    yes: 'Sim, procurar',
    no: 'Não',
  },
  state: {
    asked:
      'Você ainda não disse se o Latchkey pode procurar novas versões. Até lá, ele não consulta ninguém.',
    off: 'O Latchkey não procura novas versões. Você não vai saber quando um erro for corrigido.',
    looking: 'Procurando uma nova versão',
    'nothing-new': 'Você tem a versão mais recente. Última busca: {when}.',
    found: 'A versão {version} está disponível. Ela será baixada assim que nada mais estiver em andamento.',
    downloading: 'Baixando a versão {version}: {percent}%',
    ready: {
      'at-quit': 'A versão {version} está pronta. Ela substitui esta quando você fechar o Latchkey.',
      'when-asked': 'A versão {version} está pronta. Ao reiniciar o Latchkey, seu computador pede sua senha.',
      'when-closed':
        'A versão {version} está pronta. Ela substitui esta quando você fechar o Latchkey. Depois, abra-o com as mesmas opções.',
    },
  },
  waits: {
    build: 'Algo está sendo construído agora. Reinicie quando terminar.',
    removal: 'Você está prestes a remover algo. Reinicie quando terminar.',
    'hand-over': 'Uma chave está a caminho do dispositivo. Reinicie quando ela chegar.',
    other: 'O Latchkey ainda está trabalhando em algo. Tente de novo daqui a pouco.',
  },
  restart: 'Reiniciar agora',
  lookNow: 'Procurar agora',
  turnOn: 'Procurar novas versões',
  turnOff: 'Parar de procurar',
  whatIsNew: { title: 'Novidades da versão {version}', inEnglish: 'Esta lista está em inglês.' },
  refused: {
    title: 'Uma nova versão foi recusada',
    stays: 'Nada foi alterado, e este Latchkey continua funcionando. Amanhã ele procura de novo.',
    why: {
      unsigned: 'O arquivo não tem assinatura. Ninguém pode dizer quem o fez.',
      signature: 'A assinatura não é dos autores do Latchkey, ou pertence a outro arquivo.',
      publisher: 'Seu computador não confia em quem fez o arquivo.',
      older:
        'A versão mais recente oferecida é mais antiga que esta ou que outra já oferecida. Talvez aquela tenha sido retirada.',
      'pre-release': 'A versão oferecida é de teste. Este Latchkey só aceita versões finais.',
      'other-content': 'O arquivo não é o que foi assinado.',
      'other-place': 'O link do arquivo levava a um lugar em que o Latchkey não confia.',
      'not-for-here': 'Não há arquivo para este tipo de computador.',
      unreadable: 'A descrição da versão mais recente não faz sentido.',
    },
  },
  failed: {
    unreachable:
      'Ninguém respondeu quando o Latchkey procurou uma nova versão. Ele tenta de novo em uma hora.',
    'cut-short': 'Uma nova versão não chegou completa. O Latchkey tenta de novo em uma hora.',
    'not-kept': 'Não foi possível salvar uma nova versão neste computador. Veja se o disco está cheio.',
    'not-installed':
      'Uma nova versão não conseguiu ocupar o lugar desta. Baixe-a por conta própria e instale por cima desta.',
  },
  notHere: {
    source: 'Este Latchkey não se atualiza sozinho. Obtenha um mais novo do mesmo jeito que obteve este.',
    flathub: 'As novas versões deste Latchkey vêm do Flathub.',
    homebrew: 'As novas versões deste Latchkey vêm do Homebrew.',
    portable: 'Este Latchkey não se atualiza sozinho. Baixe um mais novo e coloque no lugar deste.',
    'no-release-key':
      'Quem montou este Latchkey não deu a ele uma chave para atualizações. Ele não saberia distinguir uma verdadeira de uma falsa, então não procura nenhuma.',
  },
};
