import { say } from '../ink.ts'
import { plurals } from '../plural.ts'
import type { Catalogue } from './catalogue.ts'

const plural = plurals('it')

/** Italian. */
export const italian: Catalogue = {
  attribution: {
    speaker: (name) => say`${name}`,
    speakerWithRole: (name, role) => say`${name}, ${role}`,
    unnamed: say`chi parla non è nominato`,
    narration: say`lo afferma l'articolo stesso`,
    heading: say`un titolo nell'articolo`,
    via: (name) => say`tramite ${name}`,
    how: {
      direct: say`citazione diretta`,
      indirect: say`riportato con le parole dell'articolo`,
      mixed: say`citazione parziale`,
    },
  },
  answer: {
    closest: say`Ciò che ho di più vicino:`,
    tooLong: (characters) =>
      say`La frase è troppo lunga per mostrarla qui (${characters} caratteri), e io non ne accorcio mai.`,
    sentences: (count) => say`${count} frasi`,
    paragraph: (number, of) => say`paragrafo ${number} di ${of}`,
    paragraphs: (first, last, of) => say`paragrafi ${first}–${last} di ${of}`,
    openArticle: say`apri l'articolo`,
    before: say`Prima:`,
    quotation: say`La citazione:`,
    after: say`Dopo:`,
  },
  refusal: {
    noArticles: say`Non ho ancora articoli, quindi non posso rispondere.`,
    noSuchArticle: say`Non ho quell'articolo.`,
    noQuestion: say`Chiedimi qualcosa sugli articoli che ho, per favore.`,
    chitChat: say`Grazie per avermi scritto! Posso rispondere solo in base agli articoli che ho.`,
    tooVague: say`Non capisco che cosa vorresti sapere. Puoi aggiungere un nome o un argomento?`,
    notInArticles: say`Mi dispiace, gli articoli che ho non rispondono a questo.`,
    notInArticle: say`Mi dispiace, quell'articolo non risponde a questo.`,
    personUnknown: (name) => say`Mi dispiace, negli articoli che ho non trovo «${name}».`,
    someoneUnknown: say`Mi dispiace, negli articoli che ho quella persona non compare.`,
    personNotQuoted: (name) => say`Negli articoli ${name} compare, ma senza citazioni.`,
    someoneNotQuoted: say`Negli articoli quella persona compare, ma senza citazioni.`,
    personNotOnThis: (name, times) =>
      plural(times, {
        one: say`Gli articoli citano ${name} una volta, ma non su questo.`,
        other: say`Gli articoli citano ${name} ${times} volte, mai su questo.`,
      }),
    someoneNotOnThis: say`Gli articoli citano quella persona, ma mai su questo.`,
  },
  check: {
    verbatim: say`Parola per parola nell'articolo:`,
    verbatimPart: say`Parola per parola nell'articolo, come parte di questo:`,
    nobody: say`Queste parole sono nell'articolo, ma lì non le dice nessuno:`,
    differs: say`Non parola per parola. L'articolo dice:`,
    shortened: say`In quest'ordine nell'articolo, con parole omesse. L'articolo dice:`,
    absent: say`Queste parole non sono negli articoli che ho.`,
    tooShort: say`È troppo corto perché io lo cerchi. Puoi darmi la frase intera?`,
    otherSpeaker: (claimed) => say`Il tuo testo nomina ${claimed}, l'articolo qualcun altro.`,
    quotation: (number, of) => say`Citazione ${number} di ${of}.`,
    theirs: (text) => say`Il tuo testo: ${text}`,
    exchanged: (theirs, ours) => say`«${theirs}» nel tuo testo è «${ours}» nell'articolo`,
    added: (theirs) => say`«${theirs}» è solo nel tuo testo`,
    missing: (ours) => say`«${ours}» è solo nell'articolo`,
    moreDifferences: (count) =>
      plural(count, { one: say`e un'altra differenza`, other: say`e altre ${count} differenze` }),
  },
  lists: {
    moreFrom: (name) => say`Altro da ${name}:`,
    statement: (number, of) => say`dichiarazione ${number} di ${of}`,
    who: say`Gli articoli che ho citano:`,
    person: (name, times, direct) =>
      plural(times, {
        one: say`${name}: ${times} frase (${direct} tra virgolette)`,
        other: say`${name}: ${times} frasi (${direct} tra virgolette)`,
      }),
    personReported: (name, times) =>
      plural(times, {
        one: say`${name}: ${times} frase (senza virgolette)`,
        other: say`${name}: ${times} frasi (senza virgolette)`,
      }),
    nobodyQuoted: say`Lì non è citato nessuno.`,
    articles: (count) =>
      plural(count, {
        one: say`Rispondo in base a questo articolo:`,
        other: say`Rispondo in base a questi ${count} articoli:`,
      }),
    article: (title, paragraphs) =>
      plural(paragraphs, {
        one: say`${title}, ${paragraphs} paragrafo`,
        other: say`${title}, ${paragraphs} paragrafi`,
      }),
    andMore: (count) => plural(count, { one: say`e un altro`, other: say`e altri ${count}` }),
  },
  about: {
    intro: say`Rispondo con una frase di un articolo, parola per parola, e dico di chi è. Non invento nulla: dove gli articoli non rispondono, lo dico.`,
    loaded: (articles, sentences, people) =>
      say`Articoli: ${articles}. Frasi: ${sentences}. Persone e organizzazioni: ${people}.`,
    version: (version, fingerprint) => say`Versione ${version}, articoli ${fingerprint}.`,
    measured: (right, of) =>
      say`Domande di prova su questi articoli con la risposta attesa: ${right} su ${of}.`,
    privacy: [
      say`Vedo solo i messaggi che mi menzionano, i messaggi diretti che ricevo e i miei comandi.`,
      say`Non conservo domande né messaggi. Per le domande successive ricordo le tue ultime domande fino al prossimo riavvio.`,
      say`I miei registri non contengono testo di messaggi, e da questo bot non esce nulla tranne le sue risposte su Discord.`,
    ],
  },
  notice: {
    failure: say`Mi dispiace, qualcosa è andato storto e ora non posso rispondere. Riprova, per favore.`,
    help: [
      say`Rispondo a domande su articoli di giornale con la frase che risponde, parola per parola, e dico di chi è.`,
      say`Usa /ask, menzionami con una domanda o scrivimi direttamente. Quello che gli articoli non dicono non lo dico nemmeno io.`,
    ],
    suggestions: say`Potresti chiedere:`,
    tooFast: (seconds) =>
      plural(seconds, {
        one: say`È stato un po' troppo veloce per me. Chiedi di nuovo tra un secondo.`,
        other: say`È stato un po' troppo veloce per me. Chiedi di nuovo tra ${seconds} secondi.`,
      }),
    changed: say`L'articolo è cambiato da quella risposta. Ora dice:`,
    gone: say`Mi dispiace, non ho più ciò a cui appartiene quel pulsante. Chiedi di nuovo, per favore.`,
    unreadable: say`Discord non mi mostra quella risposta. Premi «Chiedi ancora» sotto la mia risposta o menzionami nella domanda, per favore.`,
    notYours: say`Solo chi ha chiesto o chi modera può eliminare questa risposta.`,
    managersOnly: say`Può vederlo solo chi gestisce questo server.`,
    whichPerson: say`Più persone si chiamano così. Chi intendi?`,
    closestPassages: say`Questo è ciò che di più vicino c'è negli articoli; forse non risponde alla domanda:`,
  },
  buttons: {
    context: 'Contesto',
    more: (name) => `Altro da ${name}`,
    followUp: 'Chiedi ancora',
    openArticle: "Apri l'articolo",
    share: 'Condividi',
    delete: 'Elimina',
    closest: 'Passaggi più vicini',
    who: 'Chi è citato?',
    why: 'Perché questa frase?',
    previous: 'Indietro',
    next: 'Avanti',
    choosePerson: 'Scegli una persona',
    askTitle: 'Chiedi ancora',
    askLabel: 'La tua domanda',
  },
  commands: {
    ask: {
      description: "Chiedi agli articoli: la risposta è una loro frase e chi l'ha detta",
      question: 'Che cosa vorresti sapere?',
      speaker: 'Solo ciò che ha detto questa persona o organizzazione',
      article: 'Solo questo articolo',
      private: 'Mostra la risposta solo a te',
    },
    who: { description: 'Chi è citato negli articoli e quante volte', article: 'Solo questo articolo' },
    articles: { description: 'In base a quali articoli rispondo' },
    check: {
      description: 'Confronta una citazione con gli articoli, parola per parola',
      text: 'La citazione',
    },
    help: { description: 'Come chiedere, con tre domande da provare' },
    about: { description: 'Che cosa sono e che cosa è caricato' },
    privacy: { description: 'Che cosa vedo e che cosa conservo' },
    checkMessage: 'Verifica questa citazione',
    askMessage: 'Fai una domanda su questo',
  },
  terminal: {
    greeting: (articles) =>
      plural(articles, {
        one: say`Chiedimi dell'articolo che ho. Ctrl+D termina.`,
        other: say`Chiedimi dei ${articles} articoli che ho. Ctrl+D termina.`,
      }),
    help: say`Scrivi una domanda su una riga. /who dice chi viene citato, /articles da quali articoli rispondo, /check TESTO se una citazione vi si trova parola per parola.`,
    noToken: say`Non c'è un token di Discord: mettilo dopo DISCORD_TOKEN= in .env (README, «On your Discord server») o fai domande qui, una per riga.`,
  },
}
