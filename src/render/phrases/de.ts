import { say } from '../ink.ts'
import { plurals } from '../plural.ts'
import type { Catalogue } from './catalogue.ts'

const plural = plurals('de')

/** German. */
export const german: Catalogue = {
  attribution: {
    speaker: (name) => say`${name}`,
    speakerWithRole: (name, role) => say`${name}, ${role}`,
    unnamed: say`ohne Namensnennung`,
    narration: say`das sagt der Artikel selbst`,
    heading: say`eine Überschrift im Artikel`,
    via: (name) => say`laut ${name}`,
    how: {
      direct: say`wörtlich zitiert`,
      indirect: say`in den Worten des Artikels wiedergegeben`,
      mixed: say`teilweise wörtlich zitiert`,
    },
  },
  answer: {
    closest: say`Das kommt der Frage am nächsten:`,
    tooLong: (characters) =>
      say`Der Satz ist zu lang, um ihn hier zu zeigen (${characters} Zeichen), und ich kürze nie.`,
    sentences: (count) => say`${count} Sätze`,
    paragraph: (number, of) => say`Absatz ${number} von ${of}`,
    paragraphs: (first, last, of) => say`Absätze ${first}–${last} von ${of}`,
    openArticle: say`Artikel öffnen`,
    before: say`Davor:`,
    quotation: say`Das Zitat:`,
    after: say`Danach:`,
  },
  refusal: {
    noArticles: say`Ich habe noch keine Artikel und kann deshalb nichts beantworten.`,
    noSuchArticle: say`Diesen Artikel habe ich nicht.`,
    noQuestion: say`Bitte frag mich etwas zu den Artikeln, die ich habe.`,
    chitChat: say`Danke für deine Nachricht! Ich kann nur aus den Artikeln antworten, die ich habe.`,
    tooVague: say`Ich erkenne nicht, was du wissen möchtest. Nennst du mir einen Namen oder ein Thema?`,
    notInArticles: say`Darauf geben die Artikel, die ich habe, leider keine Antwort.`,
    notInArticle: say`Darauf gibt dieser Artikel leider keine Antwort.`,
    personUnknown: (name) => say`In den Artikeln, die ich habe, finde ich leider nichts zu „${name}“.`,
    someoneUnknown: say`Diese Person kommt in den Artikeln, die ich habe, leider nicht vor.`,
    personNotQuoted: (name) => say`${name} kommt in den Artikeln vor, wird aber nicht zitiert.`,
    someoneNotQuoted: say`Diese Person kommt in den Artikeln vor, wird aber nicht zitiert.`,
    personNotOnThis: (name, times) =>
      plural(times, {
        one: say`${name} wird hier einmal zitiert, aber nicht dazu.`,
        other: say`${name} wird hier ${times}-mal zitiert, aber nie dazu.`,
      }),
    someoneNotOnThis: say`Diese Person wird hier zitiert, aber nie dazu.`,
  },
  check: {
    verbatim: say`Wort für Wort im Artikel:`,
    verbatimPart: say`Wort für Wort im Artikel, als Teil hiervon:`,
    nobody: say`Diese Worte stehen im Artikel, aber niemand sagt sie dort:`,
    differs: say`Nicht Wort für Wort. Im Artikel steht:`,
    shortened: say`In dieser Reihenfolge im Artikel, mit Auslassungen. Im Artikel steht:`,
    absent: say`Diese Worte stehen nicht in den Artikeln, die ich habe.`,
    tooShort: say`Das ist zu kurz, um danach zu suchen. Gibst du mir den ganzen Satz?`,
    otherSpeaker: (claimed) => say`Dein Text nennt ${claimed}, der Artikel jemand anderen.`,
    quotation: (number, of) => say`Zitat ${number} von ${of}.`,
    theirs: (text) => say`Dein Text: ${text}`,
    exchanged: (theirs, ours) => say`„${theirs}“ in deinem Text heißt im Artikel „${ours}“`,
    added: (theirs) => say`„${theirs}“ steht nur in deinem Text`,
    missing: (ours) => say`„${ours}“ steht nur im Artikel`,
    moreDifferences: (count) =>
      plural(count, {
        one: say`und ein weiterer Unterschied`,
        other: say`und ${count} weitere Unterschiede`,
      }),
  },
  lists: {
    moreFrom: (name) => say`Mehr von ${name}:`,
    statement: (number, of) => say`Aussage ${number} von ${of}`,
    who: say`In den Artikeln, die ich habe, werden zitiert:`,
    person: (name, times, direct) =>
      plural(times, {
        one: say`${name}: ${times} Satz (${direct} in Anführungszeichen)`,
        other: say`${name}: ${times} Sätze (${direct} in Anführungszeichen)`,
      }),
    personReported: (name, times) =>
      plural(times, {
        one: say`${name}: ${times} Satz (ohne Anführungszeichen)`,
        other: say`${name}: ${times} Sätze (ohne Anführungszeichen)`,
      }),
    nobodyQuoted: say`Dort wird niemand zitiert.`,
    articles: (count) =>
      plural(count, {
        one: say`Ich antworte aus diesem Artikel:`,
        other: say`Ich antworte aus diesen ${count} Artikeln:`,
      }),
    article: (title, paragraphs) =>
      plural(paragraphs, {
        one: say`${title}, ${paragraphs} Absatz`,
        other: say`${title}, ${paragraphs} Absätze`,
      }),
    andMore: (count) => say`und ${count} weitere`,
  },
  about: {
    intro: say`Ich antworte mit einem Satz aus einem Artikel, Wort für Wort, und sage, von wem er ist. Ich erfinde nichts: Wo die Artikel nichts sagen, sage ich das.`,
    loaded: (articles, sentences, people) =>
      say`Artikel: ${articles}. Sätze: ${sentences}. Personen und Organisationen: ${people}.`,
    version: (version, fingerprint) => say`Version ${version}, Artikelstand ${fingerprint}.`,
    measured: (right, of) =>
      say`Prüffragen zu diesen Artikeln mit der erwarteten Antwort: ${right} von ${of}.`,
    privacy: [
      say`Ich sehe nur Nachrichten, die mich erwähnen, Direktnachrichten an mich und meine eigenen Befehle.`,
      say`Ich speichere keine Fragen und keine Nachrichten. Für Nachfragen merke ich mir deine letzten Fragen, bis ich neu gestartet werde.`,
      say`Meine Protokolle enthalten keinen Nachrichtentext, und nichts verlässt diesen Bot außer seinen Antworten auf Discord.`,
    ],
  },
  notice: {
    failure: say`Entschuldige, da ist etwas schiefgegangen, und ich kann gerade nicht antworten. Bitte versuch es noch einmal.`,
    help: [
      say`Ich beantworte Fragen zu Nachrichtenartikeln mit dem Satz, der antwortet, Wort für Wort, und sage, von wem er ist.`,
      say`Nutze /ask, erwähne mich mit einer Frage oder schreib mir direkt. Was die Artikel nicht sagen, sage auch ich nicht.`,
    ],
    suggestions: say`Du könntest fragen:`,
    tooFast: (seconds) =>
      plural(seconds, {
        one: say`Das war mir etwas zu schnell. Bitte frag in einer Sekunde noch einmal.`,
        other: say`Das war mir etwas zu schnell. Bitte frag in ${seconds} Sekunden noch einmal.`,
      }),
    changed: say`Der Artikel hat sich seit dieser Antwort geändert. Jetzt steht dort:`,
    gone: say`Entschuldige, wozu dieser Knopf gehört, habe ich nicht mehr. Bitte frag noch einmal.`,
    unreadable: say`Discord zeigt mir diese Antwort nicht. Bitte drück unter meiner Antwort auf „Nachfragen“ oder erwähne mich in deiner Frage.`,
    notYours: say`Diese Antwort kann nur löschen, wer gefragt hat oder moderiert.`,
    managersOnly: say`Das kann nur sehen, wer diesen Server verwaltet.`,
    whichPerson: say`Mehrere heißen so. Wen meinst du?`,
    closestPassages: say`Das kommt der Frage in den Artikeln am nächsten; vielleicht beantwortet es sie nicht:`,
  },
  buttons: {
    context: 'Zusammenhang',
    more: (name) => `Mehr von ${name}`,
    followUp: 'Nachfragen',
    openArticle: 'Artikel öffnen',
    share: 'Teilen',
    delete: 'Löschen',
    closest: 'Ähnlichste Stellen',
    who: 'Wer wird zitiert?',
    why: 'Warum dieser Satz?',
    previous: 'Zurück',
    next: 'Weiter',
    choosePerson: 'Wähle eine Person',
    askTitle: 'Nachfragen',
    askLabel: 'Deine Frage',
  },
  commands: {
    ask: {
      description: 'Frag die Artikel: Die Antwort ist ein Satz daraus und wer ihn gesagt hat',
      question: 'Was möchtest du wissen?',
      speaker: 'Nur was diese Person oder Organisation sagt',
      article: 'Nur in diesem Artikel',
      private: 'Die Antwort nur dir zeigen',
    },
    who: { description: 'Wer in den Artikeln zitiert wird und wie oft', article: 'Nur in diesem Artikel' },
    articles: { description: 'Aus welchen Artikeln ich antworte' },
    check: { description: 'Ein Zitat Wort für Wort mit den Artikeln vergleichen', text: 'Das Zitat' },
    help: { description: 'Wie du fragst, mit drei Fragen zum Ausprobieren' },
    about: { description: 'Was ich bin und was geladen ist' },
    privacy: { description: 'Was ich sehe und was ich behalte' },
    checkMessage: 'Zitat prüfen',
    askMessage: 'Dazu fragen',
  },
  terminal: {
    greeting: (articles) =>
      plural(articles, {
        one: say`Frag mich etwas zu dem Artikel, den ich habe. Strg+D beendet.`,
        other: say`Frag mich etwas zu den ${articles} Artikeln, die ich habe. Strg+D beendet.`,
      }),
    help: say`Schreib eine Frage in eine Zeile. /who nennt, wer zitiert wird, /articles, woraus ich antworte, /check TEXT, ob ein Zitat dort Wort für Wort steht.`,
    noToken: say`Es gibt kein Discord-Token: Trag es in .env hinter DISCORD_TOKEN= ein (README, „On your Discord server“) oder stell hier Fragen, eine pro Zeile.`,
  },
}
