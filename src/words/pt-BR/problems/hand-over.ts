import type { handOverProblems as english } from '../../en/problems/hand-over.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const handOverProblems: WordsOf<typeof english> = {
  KEY_MISSING: {
    what: 'Esta chave não está neste computador.',
    why: 'Ela foi feita em outro computador, a cópia reserva foi excluída, ou o lugar onde estava guardada foi apagado.',
    next: 'Vá para seus dispositivos e renove a chave. A antiga funciona até você desativá-la.',
  },
  KEY_REFUSED: {
    what: 'A Cloudflare não assinou uma das chaves.',
    why: 'A lista de chaves dela pode estar cheia, ou parte do pedido se perdeu.',
    next: 'Construa de novo. O que está feito fica feito, e só o resto é feito agora.',
  },
  FILE_NOT_SAVED: {
    what: 'Não foi possível gravar o arquivo.',
    why: 'O disco ou a pasta pode estar cheio ou protegido.',
    next: 'Libere espaço, ou escolha outra pasta onde isso for perguntado. Depois tente de novo.',
  },
  CLIPBOARD_UNAVAILABLE: {
    what: 'A área de transferência deste computador não pode ser usada.',
    why: 'O Latchkey pode estar rodando em um computador sem tela.',
    next: 'Em vez disso, salve como arquivo.',
  },
  DRIVE_GONE: {
    what: 'O pendrive não está mais conectado.',
    why: 'Ele foi retirado, ou este computador perdeu o contato com ele.',
    next: 'Conecte-o de novo e veja o que há nele. Se um arquivo de chave estava sendo gravado, pode faltar uma parte: grave-o de novo.',
  },
  DRIVE_FULL: {
    what: 'Não há espaço neste pendrive.',
    why: 'Um arquivo de chave é pequeno, então o pendrive deve estar cheio até o último byte.',
    next: 'Exclua algo dele, ou use outro pendrive.',
  },
  DRIVE_READ_ONLY: {
    what: 'Não dá para gravar neste pendrive.',
    why: 'A pequena trava dele está em “lock”, ou este computador só consegue ler o formato. Um Mac só consegue ler NTFS.',
    next: 'Mude a trava, ou use um pendrive no formato FAT ou exFAT.',
  },
  DRIVE_BUSY: {
    what: 'Outro programa ainda está usando o pendrive.',
    why: 'Um arquivo dele está aberto, ou uma janela mostra o que há nele.',
    next: 'Feche o que o está usando, espere um momento e tente de novo.',
  },
  DRIVE_FAILED: {
    what: 'O pendrive não fez o que deveria.',
    why: 'O que foi lido de volta não é o que foi gravado, ou ele deu um erro. Ele pode estar gasto.',
    next: 'Tente de novo, e use outro pendrive se acontecer outra vez.',
  },
  SHARE_UNAVAILABLE: {
    what: 'O menu de compartilhamento deste Mac não abriu.',
    why: 'O Latchkey pode estar rodando sem uma janela própria.',
    next: 'Volte e escaneie um código com o dispositivo, ou use um pendrive.',
  },
  NETWORK_GONE: {
    what: 'Este computador não está mais nessa rede.',
    why: 'O Wi-Fi foi trocado ou desativado, ou um cabo foi desconectado.',
    next: 'Entre na rede em que o celular está e crie um novo código.',
  },
  PICKUP_BLOCKED: {
    what: 'Este computador não deixou o Latchkey esperar pelo celular.',
    why: 'Um firewall ou uma regra neste computador impede programas de responder na rede.',
    next: 'Permita o Latchkey no firewall e tente de novo, ou use um pendrive.',
  },
  PLACE_GONE: {
    what: 'Este lugar não existe mais neste computador.',
    why: 'O navegador ou o perfil dele foi removido desde que você olhou.',
    next: 'Verifique de novo e escolha um dos lugares que existem.',
  },
  INSTALL_TOOLS_MISSING: {
    what: 'Falta um pequeno programa neste computador.',
    why: 'No Linux, o programa que põe chaves em um navegador vem em um pacote separado.',
    next: 'Instale o pacote indicado neste lugar e tente de novo.',
  },
  INSTALL_BROWSER_RUNNING: {
    what: 'O navegador ainda está aberto.',
    why: 'Enquanto roda, ele guarda a lista de chaves só para si. Uma mudança poderia se perder.',
    next: 'Feche todas as janelas dele, espere um momento e tente de novo.',
  },
  INSTALL_REFUSED: {
    what: 'Este computador não deixou o Latchkey mudar esse lugar.',
    why: 'Alguém respondeu não quando ele perguntou, ou uma regra neste computador o proíbe.',
    next: 'Tente de novo e permita, ou faça à mão: o guia deste dispositivo tem os passos.',
  },
  INSTALL_FAILED: {
    what: 'Não foi possível colocar a chave nesse lugar.',
    why: 'O programa do próprio sistema deu um erro, ou não terminou.',
    next: 'Tente de novo. Se continuar falhando, faça à mão: o guia deste dispositivo tem os passos.',
  },
};
