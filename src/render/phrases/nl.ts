import { say } from '../ink.ts'
import { plurals } from '../plural.ts'
import type { Catalogue } from './catalogue.ts'

const plural = plurals('nl')

/** Dutch. */
export const dutch: Catalogue = {
  attribution: {
    speaker: (name) => say`${name}`,
    speakerWithRole: (name, role) => say`${name}, ${role}`,
    unnamed: say`spreker niet genoemd`,
    narration: say`dit zegt het artikel zelf`,
    heading: say`een kop in het artikel`,
    via: (name) => say`via ${name}`,
    how: {
      direct: say`letterlijk geciteerd`,
      indirect: say`weergegeven in de woorden van het artikel`,
      mixed: say`deels letterlijk geciteerd`,
    },
  },
  answer: {
    closest: say`Dit komt het dichtst in de buurt:`,
    tooLong: (characters) =>
      say`De zin is te lang om hier te tonen (${characters} tekens), en ik kort nooit iets in.`,
    sentences: (count) => say`${count} zinnen`,
    paragraph: (number, of) => say`alinea ${number} van ${of}`,
    paragraphs: (first, last, of) => say`alinea's ${first}–${last} van ${of}`,
    openArticle: say`open het artikel`,
    before: say`Ervoor:`,
    quotation: say`Het citaat:`,
    after: say`Erna:`,
  },
  refusal: {
    noArticles: say`Ik heb nog geen artikelen en kan dus niets beantwoorden.`,
    noSuchArticle: say`Dat artikel heb ik niet.`,
    noQuestion: say`Vraag me alsjeblieft iets over de artikelen die ik heb.`,
    chitChat: say`Bedankt voor je bericht! Ik kan alleen antwoorden uit de artikelen die ik heb.`,
    tooVague: say`Ik zie niet wat je wilt weten. Kun je een naam of een onderwerp noemen?`,
    notInArticles: say`Sorry, de artikelen die ik heb geven daar geen antwoord op.`,
    notInArticle: say`Sorry, dat artikel geeft daar geen antwoord op.`,
    personUnknown: (name) => say`Sorry, ik kan ‘${name}’ niet vinden in de artikelen die ik heb.`,
    someoneUnknown: say`Sorry, die persoon komt niet voor in de artikelen die ik heb.`,
    personNotQuoted: (name) => say`${name} komt voor in de artikelen, maar wordt niet geciteerd.`,
    someoneNotQuoted: say`Die persoon komt voor in de artikelen, maar wordt niet geciteerd.`,
    personNotOnThis: (name, times) =>
      plural(times, {
        one: say`${name} wordt hier één keer geciteerd, maar niet hierover.`,
        other: say`${name} wordt hier ${times} keer geciteerd, maar nooit hierover.`,
      }),
    someoneNotOnThis: say`Die persoon wordt hier geciteerd, maar nooit hierover.`,
  },
  check: {
    verbatim: say`Woord voor woord in het artikel:`,
    verbatimPart: say`Woord voor woord in het artikel, als deel hiervan:`,
    nobody: say`Deze woorden staan in het artikel, maar niemand zegt ze daar:`,
    differs: say`Niet woord voor woord. In het artikel staat:`,
    shortened: say`In deze volgorde in het artikel, met weggelaten woorden. In het artikel staat:`,
    absent: say`Deze woorden staan niet in de artikelen die ik heb.`,
    tooShort: say`Dat is te kort om naar te zoeken. Kun je me de hele zin geven?`,
    otherSpeaker: (claimed) => say`Jouw tekst noemt ${claimed}, het artikel iemand anders.`,
    quotation: (number, of) => say`Citaat ${number} van ${of}.`,
    theirs: (text) => say`Jouw tekst: ${text}`,
    exchanged: (theirs, ours) => say`“${theirs}” in jouw tekst is “${ours}” in het artikel`,
    added: (theirs) => say`“${theirs}” staat alleen in jouw tekst`,
    missing: (ours) => say`“${ours}” staat alleen in het artikel`,
    moreDifferences: (count) =>
      plural(count, { one: say`en nog één verschil`, other: say`en nog ${count} verschillen` }),
  },
  lists: {
    moreFrom: (name) => say`Meer van ${name}:`,
    statement: (number, of) => say`uitspraak ${number} van ${of}`,
    who: say`In de artikelen die ik heb worden geciteerd:`,
    person: (name, times, direct) =>
      plural(times, {
        one: say`${name}: ${times} zin (${direct} tussen aanhalingstekens)`,
        other: say`${name}: ${times} zinnen (${direct} tussen aanhalingstekens)`,
      }),
    personReported: (name, times) =>
      plural(times, {
        one: say`${name}: ${times} zin (zonder aanhalingstekens)`,
        other: say`${name}: ${times} zinnen (zonder aanhalingstekens)`,
      }),
    nobodyQuoted: say`Daar wordt niemand geciteerd.`,
    articles: (count) =>
      plural(count, {
        one: say`Ik antwoord uit dit artikel:`,
        other: say`Ik antwoord uit deze ${count} artikelen:`,
      }),
    article: (title, paragraphs) =>
      plural(paragraphs, {
        one: say`${title}, ${paragraphs} alinea`,
        other: say`${title}, ${paragraphs} alinea's`,
      }),
    andMore: (count) => say`en nog ${count}`,
  },
  about: {
    intro: say`Ik antwoord met een zin uit een artikel, woord voor woord, en zeg van wie die is. Ik verzin niets: waar de artikelen niets zeggen, zeg ik dat.`,
    loaded: (articles, sentences, people) =>
      say`Artikelen: ${articles}. Zinnen: ${sentences}. Personen en organisaties: ${people}.`,
    version: (version, fingerprint) => say`Versie ${version}, artikelstand ${fingerprint}.`,
    measured: (right, of) =>
      say`Testvragen over deze artikelen met het verwachte antwoord: ${right} van ${of}.`,
    privacy: [
      say`Ik zie alleen berichten die mij vermelden, directe berichten aan mij en mijn eigen opdrachten.`,
      say`Ik bewaar geen vragen en geen berichten. Voor vervolgvragen onthoud ik je laatste vragen, tot ik opnieuw word gestart.`,
      say`Mijn logboeken bevatten geen berichttekst, en niets verlaat deze bot behalve zijn antwoorden op Discord.`,
    ],
  },
  notice: {
    failure: say`Sorry, er ging iets mis en ik kan nu niet antwoorden. Probeer het alsjeblieft opnieuw.`,
    help: [
      say`Ik beantwoord vragen over nieuwsartikelen met de zin die antwoord geeft, woord voor woord, en zeg van wie die is.`,
      say`Gebruik /ask, vermeld me met een vraag of stuur me een bericht. Wat de artikelen niet zeggen, zeg ik ook niet.`,
    ],
    suggestions: say`Je zou kunnen vragen:`,
    tooFast: (seconds) =>
      plural(seconds, {
        one: say`Dat ging me iets te snel. Vraag het over een seconde nog eens.`,
        other: say`Dat ging me iets te snel. Vraag het over ${seconds} seconden nog eens.`,
      }),
    changed: say`Het artikel is sinds dat antwoord veranderd. Er staat nu:`,
    gone: say`Sorry, waar die knop bij hoort heb ik niet meer. Stel je vraag alsjeblieft opnieuw.`,
    unreadable: say`Discord laat me die reactie niet zien. Druk onder mijn antwoord op ‘Verder vragen’ of vermeld me in je vraag.`,
    notYours: say`Alleen wie de vraag stelde of een moderator kan dit antwoord verwijderen.`,
    managersOnly: say`Alleen wie deze server beheert, kan dat zien.`,
    whichPerson: say`Meerdere mensen heten zo. Wie bedoel je?`,
    closestPassages: say`Dit komt in de artikelen het dichtst in de buurt; misschien is het geen antwoord op de vraag:`,
  },
  buttons: {
    context: 'Context',
    more: (name) => `Meer van ${name}`,
    followUp: 'Verder vragen',
    openArticle: 'Artikel openen',
    share: 'Delen',
    delete: 'Verwijderen',
    closest: 'Dichtstbijzijnde passages',
    who: 'Wie wordt geciteerd?',
    why: 'Waarom deze zin?',
    previous: 'Vorige',
    next: 'Volgende',
    choosePerson: 'Kies een persoon',
    askTitle: 'Verder vragen',
    askLabel: 'Jouw vraag',
  },
  commands: {
    ask: {
      description: 'Vraag het de artikelen: het antwoord is een zin eruit en wie die heeft gezegd',
      question: 'Wat wil je weten?',
      speaker: 'Alleen wat deze persoon of organisatie zei',
      article: 'Alleen dit artikel',
      private: 'Het antwoord alleen aan jou tonen',
    },
    who: { description: 'Wie in de artikelen wordt geciteerd, en hoe vaak', article: 'Alleen dit artikel' },
    articles: { description: 'Uit welke artikelen ik antwoord' },
    check: { description: 'Vergelijk een citaat met de artikelen, woord voor woord', text: 'Het citaat' },
    help: { description: 'Hoe je vraagt, met drie vragen om te proberen' },
    about: { description: 'Wat ik ben en wat er geladen is' },
    privacy: { description: 'Wat ik zie en wat ik bewaar' },
    checkMessage: 'Controleer dit citaat',
    askMessage: 'Vraag hierover',
  },
  terminal: {
    greeting: (articles) =>
      plural(articles, {
        one: say`Vraag me iets over het artikel dat ik heb. Ctrl+D stopt.`,
        other: say`Vraag me iets over de ${articles} artikelen die ik heb. Ctrl+D stopt.`,
      }),
    help: say`Schrijf een vraag op een eigen regel. /who zegt wie er geciteerd wordt, /articles waaruit ik antwoord, /check TEKST of een citaat er woord voor woord staat.`,
    noToken: say`Er is geen Discord-token: zet het achter DISCORD_TOKEN= in .env (README, “On your Discord server”) of stel hier vragen, één per regel.`,
  },
}
