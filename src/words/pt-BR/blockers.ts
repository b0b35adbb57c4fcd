import type { blockers as english } from '../en/blockers.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const blockers: WordsOf<typeof english> = {
  ADDRESS_TAKEN: {
    what: 'Outra coisa já usa o seu endereço.',
    next: 'Assuma o endereço, e você verá o plano de novo. Ou escolha outro endereço.',
  },
  RULES_FULL: {
    what: 'Seu domínio não tem espaço para mais uma regra.',
    next: 'O plano gratuito tem cinco regras personalizadas. Na Cloudflare, remova uma destas de que você não precisa mais.',
  },
  CERTIFICATES_FULL: {
    what: 'Seu domínio não tem espaço para mais chaves.',
    next: 'Tire dispositivos da lista, ou revogue chaves antigas na Cloudflare.',
  },
  LOCK_TOO_LONG: {
    what: 'Não cabem tantas chaves na fechadura.',
    next: 'Tire alguns dispositivos da lista, ou aposente chaves de antes.',
  },
  GAPS_TOO_LONG: {
    what: 'Não cabem na fechadura tantas chaves e aberturas juntas.',
    next: 'Remova coisas sem chave, ou escolha menos países. Menos dispositivos também liberam espaço.',
  },
  WEBHOOK_ADDRESS_LOST: {
    what: 'O Latchkey não sabe mais o endereço de um webhook.',
    next: 'Remova esse webhook das suas coisas sem chave. Depois adicione-o de novo.',
  },
  NO_DEVICES: {
    what: 'Nenhum dispositivo tem chave.',
    next: 'Volte aos seus dispositivos e adicione um.',
  },
  ORIGIN_PULL_TAKEN: {
    what: 'A Cloudflare já mostra outro certificado ao servidor no seu endereço.',
    next: 'Escolha outro endereço. Ou, na Cloudflare, tire esse certificado deste nome de host, em [Authenticated Origin Pulls].',
  },
  CONNECTOR_APP_TAKEN: {
    what: 'O aplicativo Cloudflared já mantém outro caminho privado.',
    next: 'O Latchkey não mexe nele. Rode o conector em outra máquina, ou remova antes o aplicativo do Home Assistant.',
  },
  HOME_CHANGE_WAITING: {
    what: 'Uma mudança de outra pessoa no Home Assistant espera por confirmação.',
    next: 'Abra lá Configurações, Sistema, Rede e confirme, ou espere cinco minutos até que ela suma. Depois verifique de novo.',
  },
  HOME_TAKEOVER_WAITING: {
    what: 'O Home Assistant assumiu configurações do configuration.yaml e espera que você as confirme.',
    next: 'Abra lá Configurações, Sistema, Rede e confirme em até cinco minutos. Senão ele as perde, inclusive a porta. Depois verifique de novo.',
  },
};
