import { say } from '../ink.ts'
import { plurals } from '../plural.ts'
import type { Catalogue } from './catalogue.ts'

const plural = plurals('pt-BR')

/** Brazilian Portuguese. */
export const brazilian: Catalogue = {
  attribution: {
    speaker: (name) => say`${name}`,
    speakerWithRole: (name, role) => say`${name}, ${role}`,
    unnamed: say`não se diz quem fala`,
    narration: say`é o próprio artigo que afirma isso`,
    heading: say`um título no artigo`,
    via: (name) => say`segundo ${name}`,
    how: {
      direct: say`citação direta`,
      indirect: say`relatado nas palavras do artigo`,
      mixed: say`citação parcial`,
    },
  },
  answer: {
    closest: say`O mais próximo que tenho:`,
    tooLong: (characters) =>
      say`A frase é longa demais para mostrar aqui (${characters} caracteres), e eu nunca encurto nenhuma.`,
    sentences: (count) => say`${count} frases`,
    paragraph: (number, of) => say`parágrafo ${number} de ${of}`,
    paragraphs: (first, last, of) => say`parágrafos ${first}–${last} de ${of}`,
    openArticle: say`abrir o artigo`,
    before: say`Antes:`,
    quotation: say`A citação:`,
    after: say`Depois:`,
  },
  refusal: {
    noArticles: say`Ainda não tenho artigos, então não posso responder nada.`,
    noSuchArticle: say`Não tenho esse artigo.`,
    noQuestion: say`Por favor, pergunte algo sobre os artigos que tenho.`,
    chitChat: say`Que bom que você escreveu! Só posso responder com base nos artigos que tenho.`,
    tooVague: say`Não entendi o que você gostaria de saber. Pode acrescentar um nome ou um assunto?`,
    notInArticles: say`Os artigos que tenho infelizmente não respondem a isso.`,
    notInArticle: say`Esse artigo infelizmente não responde a isso.`,
    personUnknown: (name) => say`Infelizmente não encontro “${name}” nos artigos que tenho.`,
    someoneUnknown: say`Os artigos que tenho infelizmente não falam dessa pessoa.`,
    personNotQuoted: (name) => say`Os artigos falam de ${name}, mas sem citações.`,
    someoneNotQuoted: say`Os artigos falam dessa pessoa, mas sem citações.`,
    personNotOnThis: (name, times) =>
      plural(times, {
        one: say`Os artigos citam ${name} uma vez, mas não sobre isso.`,
        other: say`Os artigos citam ${name} ${times} vezes, nunca sobre isso.`,
      }),
    someoneNotOnThis: say`Os artigos citam essa pessoa, mas nunca sobre isso.`,
  },
  check: {
    verbatim: say`Palavra por palavra no artigo:`,
    verbatimPart: say`Palavra por palavra no artigo, dentro deste trecho:`,
    nobody: say`Estas palavras estão no artigo, mas ninguém as diz ali:`,
    differs: say`Não é palavra por palavra. O artigo diz:`,
    shortened: say`Nesta ordem no artigo, com palavras omitidas. O artigo diz:`,
    absent: say`Estas palavras não estão nos artigos que tenho.`,
    tooShort: say`Isso é curto demais para eu procurar. Pode me dar a frase inteira?`,
    otherSpeaker: (claimed) => say`Seu texto menciona ${claimed}; o artigo, outra pessoa.`,
    quotation: (number, of) => say`Citação ${number} de ${of}.`,
    theirs: (text) => say`Seu texto: ${text}`,
    exchanged: (theirs, ours) => say`“${theirs}” no seu texto é “${ours}” no artigo`,
    added: (theirs) => say`“${theirs}” só está no seu texto`,
    missing: (ours) => say`“${ours}” só está no artigo`,
    moreDifferences: (count) =>
      plural(count, { one: say`e mais uma diferença`, other: say`e mais ${count} diferenças` }),
  },
  lists: {
    moreFrom: (name) => say`Mais de ${name}:`,
    statement: (number, of) => say`declaração ${number} de ${of}`,
    who: say`Os artigos que tenho citam:`,
    person: (name, times, direct) =>
      plural(times, {
        one: say`${name}: ${times} frase (${direct} entre aspas)`,
        other: say`${name}: ${times} frases (${direct} entre aspas)`,
      }),
    personReported: (name, times) =>
      plural(times, {
        one: say`${name}: ${times} frase (sem aspas)`,
        other: say`${name}: ${times} frases (sem aspas)`,
      }),
    nobodyQuoted: say`Ninguém é citado ali.`,
    articles: (count) =>
      plural(count, {
        one: say`Respondo com base neste artigo:`,
        other: say`Respondo com base nestes ${count} artigos:`,
      }),
    article: (title, paragraphs) =>
      plural(paragraphs, {
        one: say`${title}, ${paragraphs} parágrafo`,
        other: say`${title}, ${paragraphs} parágrafos`,
      }),
    andMore: (count) => say`e mais ${count}`,
  },
  about: {
    intro: say`Respondo com uma frase de um artigo, palavra por palavra, e digo de quem ela é. Não invento nada: onde os artigos não respondem, eu digo.`,
    loaded: (articles, sentences, people) =>
      say`Artigos: ${articles}. Frases: ${sentences}. Pessoas e organizações: ${people}.`,
    version: (version, fingerprint) => say`Versão ${version}, artigos ${fingerprint}.`,
    measured: (right, of) =>
      say`Perguntas de teste sobre estes artigos com a resposta esperada: ${right} de ${of}.`,
    privacy: [
      say`Só vejo mensagens que me mencionam, mensagens diretas para mim e meus próprios comandos.`,
      say`Não guardo perguntas nem mensagens. Para perguntas seguintes, lembro das suas últimas perguntas até ser reiniciado.`,
      say`Meus registros não contêm texto de mensagens, e nada sai deste bot além das respostas no Discord.`,
    ],
  },
  notice: {
    failure: say`Desculpe, algo deu errado e não posso responder agora. Por favor, tente de novo.`,
    help: [
      say`Respondo a perguntas sobre artigos de notícias com a frase que responde, palavra por palavra, e digo de quem ela é.`,
      say`Use /ask, me mencione com uma pergunta ou me escreva diretamente. O que os artigos não dizem, eu também não digo.`,
    ],
    suggestions: say`Você poderia perguntar:`,
    tooFast: (seconds) =>
      plural(seconds, {
        one: say`Isso foi um pouco rápido para mim. Pergunte de novo daqui a um segundo.`,
        other: say`Isso foi um pouco rápido para mim. Pergunte de novo daqui a ${seconds} segundos.`,
      }),
    changed: say`O artigo mudou desde essa resposta. Agora ele diz:`,
    gone: say`Desculpe, não tenho mais aquilo a que esse botão pertence. Por favor, pergunte de novo.`,
    unreadable: say`O Discord não me mostra essa resposta. Por favor, aperte “Perguntar mais” abaixo da minha resposta ou me mencione na sua pergunta.`,
    notYours: say`Só quem perguntou ou a moderação pode apagar esta resposta.`,
    managersOnly: say`Só quem administra este servidor pode ver isso.`,
    whichPerson: say`Várias pessoas têm esse nome. De quem você está falando?`,
    closestPassages: say`Isto é o mais próximo que há nos artigos; talvez não responda à pergunta:`,
  },
  buttons: {
    context: 'Contexto',
    more: (name) => `Mais de ${name}`,
    followUp: 'Perguntar mais',
    openArticle: 'Abrir artigo',
    share: 'Compartilhar',
    delete: 'Apagar',
    closest: 'Trechos mais próximos',
    who: 'Quem é citado?',
    why: 'Por que esta frase?',
    previous: 'Anterior',
    next: 'Próximo',
    choosePerson: 'Escolha uma pessoa',
    askTitle: 'Perguntar mais',
    askLabel: 'Sua pergunta',
  },
  commands: {
    ask: {
      description: 'Pergunte aos artigos: a resposta é uma frase deles e quem a disse',
      question: 'O que você gostaria de saber?',
      speaker: 'Só o que esta pessoa ou organização disse',
      article: 'Só este artigo',
      private: 'Mostrar a resposta só para você',
    },
    who: { description: 'Quem é citado nos artigos e quantas vezes', article: 'Só este artigo' },
    articles: { description: 'Com base em quais artigos respondo' },
    check: { description: 'Comparar uma citação com os artigos, palavra por palavra', text: 'A citação' },
    help: { description: 'Como perguntar, com três perguntas para experimentar' },
    about: { description: 'O que sou e o que está carregado' },
    privacy: { description: 'O que vejo e o que guardo' },
    checkMessage: 'Conferir esta citação',
    askMessage: 'Perguntar sobre isto',
  },
  terminal: {
    greeting: (articles) =>
      plural(articles, {
        one: say`Pergunte sobre o artigo que tenho. Ctrl+D encerra.`,
        other: say`Pergunte sobre os ${articles} artigos que tenho. Ctrl+D encerra.`,
      }),
    help: say`Escreva uma pergunta em uma linha. /who diz quem é citado, /articles de que artigos respondo, /check TEXTO se uma citação está ali palavra por palavra.`,
    noToken: say`Não há token do Discord: coloque-o depois de DISCORD_TOKEN= no .env (README, “On your Discord server”) ou faça perguntas aqui, uma por linha.`,
  },
}
