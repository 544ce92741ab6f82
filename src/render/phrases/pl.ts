import { say } from '../ink.ts'
import { plurals } from '../plural.ts'
import type { Catalogue } from './catalogue.ts'

const plural = plurals('pl')

/** Polish. Names stay as they are in the article, so no phrase needs them in another case. */
export const polish: Catalogue = {
  attribution: {
    speaker: (name) => say`${name}`,
    speakerWithRole: (name, role) => say`${name}, ${role}`,
    unnamed: say`nie podano, kto mówi`,
    narration: say`stwierdza to sam artykuł`,
    heading: say`nagłówek w artykule`,
    via: (name) => say`za: ${name}`,
    how: {
      direct: say`cytat dosłowny`,
      indirect: say`przytoczone słowami artykułu`,
      mixed: say`cytat częściowy`,
    },
  },
  answer: {
    closest: say`Najbliższe, co mam:`,
    tooLong: (characters) =>
      say`Zdanie jest za długie, żeby je tu pokazać (liczba znaków: ${characters}), a ja niczego nie skracam.`,
    sentences: (count) =>
      plural(count, { few: say`${count} zdania`, many: say`${count} zdań`, other: say`${count} zdania` }),
    paragraph: (number, of) => say`akapit ${number} z ${of}`,
    paragraphs: (first, last, of) => say`akapity ${first}–${last} z ${of}`,
    openArticle: say`otwórz artykuł`,
    before: say`Przedtem:`,
    quotation: say`Cytat:`,
    after: say`Potem:`,
  },
  refusal: {
    noArticles: say`Nie mam jeszcze żadnych artykułów, więc nie mogę odpowiadać.`,
    noSuchArticle: say`Nie mam tego artykułu.`,
    noQuestion: say`Zapytaj mnie, proszę, o coś z artykułów, które mam.`,
    chitChat: say`Dziękuję za wiadomość! Mogę odpowiadać tylko na podstawie artykułów, które mam.`,
    tooVague: say`Nie wiem, o co pytasz. Czy możesz dodać nazwisko albo temat?`,
    notInArticles: say`Niestety artykuły, które mam, na to nie odpowiadają.`,
    notInArticle: say`Niestety ten artykuł na to nie odpowiada.`,
    personUnknown: (name) => say`Niestety w artykułach, które mam, nie znajduję: ${name}.`,
    someoneUnknown: say`Niestety w artykułach, które mam, ta osoba nie występuje.`,
    personNotQuoted: (name) => say`W artykułach występuje ${name}, ale bez cytatów.`,
    someoneNotQuoted: say`W artykułach ta osoba występuje, ale bez cytatów.`,
    personNotOnThis: (name, times) =>
      plural(times, {
        one: say`${name}: w artykułach jest jeden cytat, ale nie na ten temat.`,
        few: say`${name}: w artykułach są ${times} cytaty, ale żaden na ten temat.`,
        many: say`${name}: w artykułach jest ${times} cytatów, ale żaden na ten temat.`,
        other: say`${name}: w artykułach jest ${times} cytatu, ale nie na ten temat.`,
      }),
    someoneNotOnThis: say`Artykuły cytują tę osobę, ale nigdy na ten temat.`,
  },
  check: {
    verbatim: say`Słowo w słowo w artykule:`,
    verbatimPart: say`Słowo w słowo w artykule, jako część tego:`,
    nobody: say`Te słowa są w artykule, ale nikt ich tam nie wypowiada:`,
    differs: say`Nie słowo w słowo. W artykule jest:`,
    shortened: say`W tej kolejności w artykule, z pominięciami. W artykule jest:`,
    absent: say`Tych słów nie ma w artykułach, które mam.`,
    tooShort: say`To za mało, żeby szukać. Czy możesz podać całe zdanie?`,
    otherSpeaker: (claimed) => say`W twoim tekście: ${claimed}. Artykuł podaje kogoś innego.`,
    quotation: (number, of) => say`Cytat ${number} z ${of}.`,
    theirs: (text) => say`Twój tekst: ${text}`,
    exchanged: (theirs, ours) => say`„${theirs}” w twoim tekście to „${ours}” w artykule`,
    added: (theirs) => say`„${theirs}” jest tylko w twoim tekście`,
    missing: (ours) => say`„${ours}” jest tylko w artykule`,
    moreDifferences: (count) =>
      plural(count, {
        one: say`i jeszcze jedna różnica`,
        few: say`i jeszcze ${count} różnice`,
        many: say`i jeszcze ${count} różnic`,
        other: say`i jeszcze ${count} różnicy`,
      }),
  },
  lists: {
    moreFrom: (name) => say`Więcej wypowiedzi: ${name}`,
    statement: (number, of) => say`wypowiedź ${number} z ${of}`,
    who: say`W artykułach, które mam, cytowani są:`,
    person: (name, times, direct) =>
      plural(times, {
        one: say`${name}: ${times} zdanie (w cudzysłowie: ${direct})`,
        few: say`${name}: ${times} zdania (w cudzysłowie: ${direct})`,
        many: say`${name}: ${times} zdań (w cudzysłowie: ${direct})`,
        other: say`${name}: ${times} zdania (w cudzysłowie: ${direct})`,
      }),
    personReported: (name, times) =>
      plural(times, {
        one: say`${name}: ${times} zdanie (bez cudzysłowu)`,
        few: say`${name}: ${times} zdania (bez cudzysłowu)`,
        many: say`${name}: ${times} zdań (bez cudzysłowu)`,
        other: say`${name}: ${times} zdania (bez cudzysłowu)`,
      }),
    nobodyQuoted: say`Nikt tam nie jest cytowany.`,
    articles: (count) =>
      plural(count, {
        one: say`Odpowiadam na podstawie tego artykułu:`,
        few: say`Odpowiadam na podstawie tych ${count} artykułów:`,
        many: say`Odpowiadam na podstawie tych ${count} artykułów:`,
        other: say`Odpowiadam na podstawie tych ${count} artykułów:`,
      }),
    article: (title, paragraphs) =>
      plural(paragraphs, {
        one: say`${title}, ${paragraphs} akapit`,
        few: say`${title}, ${paragraphs} akapity`,
        many: say`${title}, ${paragraphs} akapitów`,
        other: say`${title}, ${paragraphs} akapitu`,
      }),
    andMore: (count) => say`i jeszcze ${count}`,
  },
  about: {
    intro: say`Odpowiadam zdaniem z artykułu, słowo w słowo, i podaję, czyje ono jest. Niczego nie zmyślam: gdy artykuły nie odpowiadają, mówię to.`,
    loaded: (articles, sentences, people) =>
      say`Artykuły: ${articles}. Zdania: ${sentences}. Osoby i organizacje: ${people}.`,
    version: (version, fingerprint) => say`Wersja ${version}, stan artykułów ${fingerprint}.`,
    measured: (right, of) => say`Pytania testowe o te artykuły z oczekiwaną odpowiedzią: ${right} z ${of}.`,
    privacy: [
      say`Widzę tylko wiadomości, które mnie wspominają, wiadomości prywatne do mnie i własne polecenia.`,
      say`Nie zapisuję pytań ani wiadomości. Do kolejnych pytań pamiętam twoje ostatnie pytania, dopóki nie nastąpi restart.`,
      say`W moich dziennikach nie ma treści wiadomości, a z tego bota wychodzą tylko jego odpowiedzi na Discordzie.`,
    ],
  },
  notice: {
    failure: say`Przepraszam, coś poszło nie tak i nie mogę teraz odpowiedzieć. Spróbuj, proszę, jeszcze raz.`,
    help: [
      say`Odpowiadam na pytania o artykuły prasowe zdaniem, które zawiera odpowiedź, słowo w słowo, i podaję, czyje ono jest.`,
      say`Użyj /ask, wspomnij mnie z pytaniem albo napisz do mnie bezpośrednio. Czego artykuły nie mówią, tego i ja nie mówię.`,
    ],
    suggestions: say`Możesz zapytać:`,
    tooFast: (seconds) =>
      plural(seconds, {
        one: say`To było dla mnie trochę za szybko. Zapytaj ponownie za sekundę.`,
        few: say`To było dla mnie trochę za szybko. Zapytaj ponownie za ${seconds} sekundy.`,
        many: say`To było dla mnie trochę za szybko. Zapytaj ponownie za ${seconds} sekund.`,
        other: say`To było dla mnie trochę za szybko. Zapytaj ponownie za ${seconds} sekundy.`,
      }),
    changed: say`Artykuł zmienił się od tamtej odpowiedzi. Teraz jest w nim:`,
    gone: say`Przepraszam, nie mam już tego, do czego należy ten przycisk. Zapytaj, proszę, ponownie.`,
    unreadable: say`Discord nie pokazuje mi tej odpowiedzi. Naciśnij „Zapytaj dalej” pod moją odpowiedzią albo wspomnij mnie w pytaniu.`,
    notYours: say`Tę odpowiedź może usunąć tylko osoba, która pytała, albo moderacja.`,
    managersOnly: say`To może zobaczyć tylko osoba, która zarządza tym serwerem.`,
    whichPerson: say`Kilka osób tak się nazywa. O kogo chodzi?`,
    closestPassages: say`To jest w artykułach najbliższe; być może nie odpowiada na pytanie:`,
  },
  buttons: {
    context: 'Kontekst',
    more: (name) => `Więcej: ${name}`,
    followUp: 'Zapytaj dalej',
    openArticle: 'Otwórz artykuł',
    share: 'Udostępnij',
    delete: 'Usuń',
    closest: 'Najbliższe fragmenty',
    who: 'Kto jest cytowany?',
    why: 'Dlaczego to zdanie?',
    previous: 'Wstecz',
    next: 'Dalej',
    choosePerson: 'Wybierz osobę',
    askTitle: 'Zapytaj dalej',
    askLabel: 'Twoje pytanie',
  },
  commands: {
    ask: {
      description: 'Zapytaj artykuły: odpowiedzią jest ich zdanie i to, kto je wypowiedział',
      question: 'Co chcesz wiedzieć?',
      speaker: 'Tylko wypowiedzi tej osoby lub organizacji',
      article: 'Tylko ten artykuł',
      private: 'Odpowiedź widoczna tylko dla ciebie',
    },
    who: { description: 'Kto jest cytowany w artykułach i jak często', article: 'Tylko ten artykuł' },
    articles: { description: 'Na podstawie jakich artykułów odpowiadam' },
    check: { description: 'Porównaj cytat z artykułami, słowo po słowie', text: 'Cytat do sprawdzenia' },
    help: { description: 'Jak pytać, z trzema pytaniami na próbę' },
    about: { description: 'Czym jestem i co jest wczytane' },
    privacy: { description: 'Co widzę i co zachowuję' },
    checkMessage: 'Sprawdź ten cytat',
    askMessage: 'Zapytaj o to',
  },
  terminal: {
    greeting: (articles) =>
      plural(articles, {
        one: say`Zapytaj mnie o artykuł, który mam. Ctrl+D kończy.`,
        few: say`Zapytaj mnie o ${articles} artykuły, które mam. Ctrl+D kończy.`,
        many: say`Zapytaj mnie o ${articles} artykułów, które mam. Ctrl+D kończy.`,
        other: say`Zapytaj mnie o ${articles} artykułu, które mam. Ctrl+D kończy.`,
      }),
    help: say`Napisz pytanie w osobnym wierszu. /who mówi, kto jest cytowany, /articles, z czego odpowiadam, /check TEKST, czy cytat jest tam słowo w słowo.`,
    noToken: say`Nie ma tokenu Discorda: wpisz go w .env po DISCORD_TOKEN= (README, „On your Discord server”) albo zadawaj pytania tutaj, po jednym w wierszu.`,
  },
}
