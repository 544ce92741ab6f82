import { say } from '../ink.ts'
import { plurals } from '../plural.ts'
import type { Catalogue } from './catalogue.ts'

const plural = plurals('fr')

/** French. No-break spaces (\u00a0) stand where French sets a space before a mark. */
export const french: Catalogue = {
  attribution: {
    speaker: (name) => say`${name}`,
    speakerWithRole: (name, role) => say`${name}, ${role}`,
    unnamed: say`auteur des propos non nommé`,
    narration: say`c'est l'article lui-même qui l'affirme`,
    heading: say`un titre dans l'article`,
    via: (name) => say`selon ${name}`,
    how: {
      direct: say`citation directe`,
      indirect: say`rapporté avec les mots de l'article`,
      mixed: say`citation partielle`,
    },
  },
  answer: {
    closest: say`Ce que j'ai de plus proche\u00a0:`,
    tooLong: (characters) =>
      say`La phrase est trop longue pour être affichée ici (${characters} caractères), et je n'abrège jamais.`,
    sentences: (count) => say`${count} phrases`,
    paragraph: (number, of) => say`paragraphe ${number} sur ${of}`,
    paragraphs: (first, last, of) => say`paragraphes ${first}–${last} sur ${of}`,
    openArticle: say`ouvrir l'article`,
    before: say`Avant\u00a0:`,
    quotation: say`La citation\u00a0:`,
    after: say`Après\u00a0:`,
  },
  refusal: {
    noArticles: say`Je n'ai encore aucun article et ne peux donc rien répondre.`,
    noSuchArticle: say`Je n'ai pas cet article.`,
    noQuestion: say`Posez-moi une question sur les articles dont je dispose.`,
    chitChat: say`Merci de votre message\u00a0! Je ne peux répondre qu'à partir des articles dont je dispose.`,
    tooVague: say`Je ne vois pas ce que vous souhaitez savoir. Pouvez-vous ajouter un nom ou un sujet\u00a0?`,
    notInArticles: say`Désolé, les articles dont je dispose n'y répondent pas.`,
    notInArticle: say`Désolé, cet article n'y répond pas.`,
    personUnknown: (name) => say`Désolé, je ne trouve pas « ${name} » dans les articles dont je dispose.`,
    someoneUnknown: say`Désolé, les articles dont je dispose ne parlent pas de cette personne.`,
    personNotQuoted: (name) => say`Les articles parlent de ${name}, mais sans citation.`,
    someoneNotQuoted: say`Les articles parlent de cette personne, mais sans citation.`,
    personNotOnThis: (name, times) =>
      plural(times, {
        one: say`Les articles citent ${name} une fois, mais pas à ce sujet.`,
        other: say`Les articles citent ${name} ${times} fois, jamais à ce sujet.`,
      }),
    someoneNotOnThis: say`Les articles citent cette personne, mais jamais à ce sujet.`,
  },
  check: {
    verbatim: say`Mot pour mot dans l'article\u00a0:`,
    verbatimPart: say`Mot pour mot dans l'article, dans ce passage\u00a0:`,
    nobody: say`Ces mots sont dans l'article, mais personne ne les y prononce\u00a0:`,
    differs: say`Pas mot pour mot. On lit dans l'article\u00a0:`,
    shortened: say`Dans cet ordre dans l'article, avec des coupures. On lit dans l'article\u00a0:`,
    absent: say`Ces mots ne sont pas dans les articles dont je dispose.`,
    tooShort: say`C'est trop court pour que je cherche. Pouvez-vous me donner toute la phrase\u00a0?`,
    otherSpeaker: (claimed) => say`Votre texte nomme ${claimed}, l'article quelqu'un d'autre.`,
    quotation: (number, of) => say`Citation ${number} sur ${of}.`,
    theirs: (text) => say`Votre texte\u00a0: ${text}`,
    exchanged: (theirs, ours) =>
      say`«\u00a0${theirs}\u00a0» dans votre texte est «\u00a0${ours}\u00a0» dans l'article`,
    added: (theirs) => say`«\u00a0${theirs}\u00a0» n'est que dans votre texte`,
    missing: (ours) => say`«\u00a0${ours}\u00a0» n'est que dans l'article`,
    moreDifferences: (count) =>
      plural(count, { one: say`et une autre différence`, other: say`et ${count} autres différences` }),
  },
  lists: {
    moreFrom: (name) => say`D'autres propos de ${name}\u00a0:`,
    statement: (number, of) => say`propos ${number} sur ${of}`,
    who: say`Les articles dont je dispose citent\u00a0:`,
    person: (name, times, direct) =>
      plural(times, {
        one: say`${name}\u00a0: ${times} phrase (dont ${direct} entre guillemets)`,
        other: say`${name}\u00a0: ${times} phrases (dont ${direct} entre guillemets)`,
      }),
    personReported: (name, times) =>
      plural(times, {
        one: say`${name}\u00a0: ${times} phrase (sans guillemets)`,
        other: say`${name}\u00a0: ${times} phrases (sans guillemets)`,
      }),
    nobodyQuoted: say`Personne n'y est cité.`,
    articles: (count) =>
      plural(count, {
        one: say`Je réponds à partir de cet article\u00a0:`,
        other: say`Je réponds à partir de ces ${count} articles\u00a0:`,
      }),
    article: (title, paragraphs) =>
      plural(paragraphs, {
        one: say`${title}, ${paragraphs} paragraphe`,
        other: say`${title}, ${paragraphs} paragraphes`,
      }),
    andMore: (count) => plural(count, { one: say`et ${count} autre`, other: say`et ${count} autres` }),
  },
  about: {
    intro: say`Je réponds par une phrase d'un article, mot pour mot, et dis de qui elle est. Je n'invente rien\u00a0: là où les articles ne répondent pas, je le dis.`,
    loaded: (articles, sentences, people) =>
      say`Articles\u00a0: ${articles}. Phrases\u00a0: ${sentences}. Personnes et organisations\u00a0: ${people}.`,
    version: (version, fingerprint) => say`Version ${version}, état des articles ${fingerprint}.`,
    measured: (right, of) =>
      say`Questions de contrôle sur ces articles avec la réponse attendue\u00a0: ${right} sur ${of}.`,
    privacy: [
      say`Je ne vois que les messages qui me mentionnent, les messages privés que je reçois et mes propres commandes.`,
      say`Je n'enregistre ni questions ni messages. Pour les questions de suivi, je garde vos dernières questions en mémoire, jusqu'au redémarrage.`,
      say`Mes journaux ne contiennent aucun texte de message, et rien ne sort de ce bot hormis ses réponses sur Discord.`,
    ],
  },
  notice: {
    failure: say`Désolé, un problème est survenu et je ne peux pas répondre pour l'instant. Veuillez réessayer.`,
    help: [
      say`Je réponds aux questions sur des articles de presse par la phrase qui répond, mot pour mot, et dis de qui elle est.`,
      say`Utilisez /ask, mentionnez-moi avec une question ou écrivez-moi directement. Ce que les articles ne disent pas, je ne le dis pas non plus.`,
    ],
    suggestions: say`Vous pourriez demander\u00a0:`,
    tooFast: (seconds) =>
      plural(seconds, {
        one: say`C'était un peu rapide pour moi. Reposez la question dans une seconde.`,
        other: say`C'était un peu rapide pour moi. Reposez la question dans ${seconds} secondes.`,
      }),
    changed: say`L'article a changé depuis cette réponse. On y lit maintenant\u00a0:`,
    gone: say`Désolé, je n'ai plus ce à quoi ce bouton se rapporte. Reposez la question.`,
    unreadable: say`Discord ne me montre pas cette réponse. Appuyez sur «\u00a0Poser une autre question\u00a0» sous ma réponse, ou mentionnez-moi dans votre question.`,
    notYours: say`Seuls l'auteur de la question et la modération peuvent supprimer cette réponse.`,
    managersOnly: say`Seuls ceux qui gèrent ce serveur peuvent voir cela.`,
    whichPerson: say`Plusieurs personnes portent ce nom. De qui parlez-vous\u00a0?`,
    closestPassages: say`Voici ce que les articles ont de plus proche\u00a0; cela ne répond peut-être pas à la question\u00a0:`,
  },
  buttons: {
    context: 'Contexte',
    more: (name) => `Autres propos de ${name}`,
    followUp: 'Poser une autre question',
    openArticle: "Ouvrir l'article",
    share: 'Partager',
    delete: 'Supprimer',
    closest: 'Passages les plus proches',
    who: 'Qui est cité\u00a0?',
    why: 'Pourquoi cette phrase ?',
    previous: 'Précédent',
    next: 'Suivant',
    choosePerson: 'Choisissez une personne',
    askTitle: 'Poser une autre question',
    askLabel: 'Votre question',
  },
  commands: {
    ask: {
      description: "Interroger les articles\u00a0: la réponse est une de leurs phrases et qui l'a dite",
      question: 'Que souhaitez-vous savoir\u00a0?',
      speaker: 'Seulement les propos de cette personne ou organisation',
      article: 'Seulement cet article',
      private: "N'afficher la réponse qu'à vous",
    },
    who: {
      description: 'Qui est cité dans les articles, et combien de fois',
      article: 'Seulement cet article',
    },
    articles: { description: 'Les articles à partir desquels je réponds' },
    check: {
      description: 'Comparer une citation aux articles, mot pour mot',
      text: 'La citation à vérifier',
    },
    help: { description: 'Comment demander, avec trois questions à essayer' },
    about: { description: 'Ce que je suis et ce qui est chargé' },
    privacy: { description: 'Ce que je vois et ce que je garde' },
    checkMessage: 'Vérifier cette citation',
    askMessage: 'Poser une question là-dessus',
  },
  terminal: {
    greeting: (articles) =>
      plural(articles, {
        one: say`Interrogez-moi sur l'article dont je dispose. Ctrl+D pour finir.`,
        other: say`Interrogez-moi sur les ${articles} articles dont je dispose. Ctrl+D pour finir.`,
      }),
    help: say`Écrivez une question sur une ligne. /who dit qui est cité, /articles à partir de quoi je réponds, /check TEXTE si une citation s'y trouve mot pour mot.`,
    noToken: say`Il n'y a pas de jeton Discord\u00a0: mettez-le après DISCORD_TOKEN= dans .env (README, «\u00a0On your Discord server\u00a0»), ou posez vos questions ici, une par ligne.`,
  },
}
