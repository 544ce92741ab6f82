import { say } from '../ink.ts'
import { plurals } from '../plural.ts'
import type { Catalogue } from './catalogue.ts'

const plural = plurals('es')

/** Spanish. */
export const spanish: Catalogue = {
  attribution: {
    speaker: (name) => say`${name}`,
    speakerWithRole: (name, role) => say`${name}, ${role}`,
    unnamed: say`no se nombra a quien habla`,
    narration: say`lo afirma el propio artículo`,
    heading: say`un titular del artículo`,
    via: (name) => say`según ${name}`,
    how: {
      direct: say`cita directa`,
      indirect: say`contado con palabras del artículo`,
      mixed: say`cita parcial`,
    },
  },
  answer: {
    closest: say`Lo más parecido que tengo:`,
    tooLong: (characters) =>
      say`La frase es demasiado larga para mostrarla aquí (${characters} caracteres), y nunca acorto ninguna.`,
    sentences: (count) => say`${count} frases`,
    paragraph: (number, of) => say`párrafo ${number} de ${of}`,
    paragraphs: (first, last, of) => say`párrafos ${first}–${last} de ${of}`,
    openArticle: say`abrir el artículo`,
    before: say`Antes:`,
    quotation: say`La cita:`,
    after: say`Después:`,
  },
  refusal: {
    noArticles: say`Todavía no tengo artículos, así que no puedo responder nada.`,
    noSuchArticle: say`No tengo ese artículo.`,
    noQuestion: say`Pregúntame algo sobre los artículos que tengo, por favor.`,
    chitChat: say`¡Gracias por escribir! Solo puedo responder a partir de los artículos que tengo.`,
    tooVague: say`No veo qué te gustaría saber. ¿Puedes añadir un nombre o un tema?`,
    notInArticles: say`Lo siento, los artículos que tengo no responden a eso.`,
    notInArticle: say`Lo siento, ese artículo no responde a eso.`,
    personUnknown: (name) => say`Lo siento, en los artículos que tengo no encuentro «${name}».`,
    someoneUnknown: say`Lo siento, los artículos que tengo no hablan de esa persona.`,
    personNotQuoted: (name) => say`Los artículos hablan de ${name}, pero sin citas.`,
    someoneNotQuoted: say`Los artículos hablan de esa persona, pero sin citas.`,
    personNotOnThis: (name, times) =>
      plural(times, {
        one: say`Los artículos citan a ${name} una vez, pero no sobre eso.`,
        other: say`Los artículos citan a ${name} ${times} veces, nunca sobre eso.`,
      }),
    someoneNotOnThis: say`Los artículos citan a esa persona, pero nunca sobre eso.`,
  },
  check: {
    verbatim: say`Palabra por palabra en el artículo:`,
    verbatimPart: say`Palabra por palabra en el artículo, dentro de este pasaje:`,
    nobody: say`Estas palabras están en el artículo, pero allí no las dice nadie:`,
    differs: say`No palabra por palabra. El artículo dice:`,
    shortened: say`En este orden en el artículo, con palabras omitidas. El artículo dice:`,
    absent: say`Estas palabras no están en los artículos que tengo.`,
    tooShort: say`Es demasiado corto para buscarlo. ¿Me das la frase entera?`,
    otherSpeaker: (claimed) => say`Tu texto nombra a ${claimed}; el artículo, a otra persona.`,
    quotation: (number, of) => say`Cita ${number} de ${of}.`,
    theirs: (text) => say`Tu texto: ${text}`,
    exchanged: (theirs, ours) => say`«${theirs}» en tu texto es «${ours}» en el artículo`,
    added: (theirs) => say`«${theirs}» solo está en tu texto`,
    missing: (ours) => say`«${ours}» solo está en el artículo`,
    moreDifferences: (count) =>
      plural(count, { one: say`y una diferencia más`, other: say`y ${count} diferencias más` }),
  },
  lists: {
    moreFrom: (name) => say`Más de ${name}:`,
    statement: (number, of) => say`declaración ${number} de ${of}`,
    who: say`Los artículos que tengo citan a:`,
    person: (name, times, direct) =>
      plural(times, {
        one: say`${name}: ${times} frase (${direct} entre comillas)`,
        other: say`${name}: ${times} frases (${direct} entre comillas)`,
      }),
    personReported: (name, times) =>
      plural(times, {
        one: say`${name}: ${times} frase (sin comillas)`,
        other: say`${name}: ${times} frases (sin comillas)`,
      }),
    nobodyQuoted: say`Ahí no se cita a nadie.`,
    articles: (count) =>
      plural(count, {
        one: say`Respondo a partir de este artículo:`,
        other: say`Respondo a partir de estos ${count} artículos:`,
      }),
    article: (title, paragraphs) =>
      plural(paragraphs, {
        one: say`${title}, ${paragraphs} párrafo`,
        other: say`${title}, ${paragraphs} párrafos`,
      }),
    andMore: (count) => say`y ${count} más`,
  },
  about: {
    intro: say`Respondo con una frase de un artículo, palabra por palabra, y digo de quién es. No invento nada: donde los artículos no responden, lo digo.`,
    loaded: (articles, sentences, people) =>
      say`Artículos: ${articles}. Frases: ${sentences}. Personas y organizaciones: ${people}.`,
    version: (version, fingerprint) => say`Versión ${version}, artículos ${fingerprint}.`,
    measured: (right, of) =>
      say`Preguntas de prueba sobre estos artículos con la respuesta esperada: ${right} de ${of}.`,
    privacy: [
      say`Solo veo los mensajes que me mencionan, los mensajes directos que recibo y mis propios comandos.`,
      say`No guardo preguntas ni mensajes. Para las preguntas de seguimiento recuerdo tus últimas preguntas hasta que me reinician.`,
      say`Mis registros no contienen texto de mensajes, y de este bot no sale nada más que sus respuestas en Discord.`,
    ],
  },
  notice: {
    failure: say`Lo siento, algo ha fallado y ahora no puedo responder. Inténtalo de nuevo, por favor.`,
    help: [
      say`Respondo a preguntas sobre artículos de prensa con la frase que responde, palabra por palabra, y digo de quién es.`,
      say`Usa /ask, mencióname con una pregunta o escríbeme directamente. Lo que los artículos no dicen, yo tampoco lo digo.`,
    ],
    suggestions: say`Podrías preguntar:`,
    tooFast: (seconds) =>
      plural(seconds, {
        one: say`Eso ha sido un poco rápido para mí. Pregunta de nuevo dentro de un segundo.`,
        other: say`Eso ha sido un poco rápido para mí. Pregunta de nuevo dentro de ${seconds} segundos.`,
      }),
    changed: say`El artículo ha cambiado desde esa respuesta. Ahora dice:`,
    gone: say`Lo siento, ya no tengo aquello a lo que pertenece ese botón. Pregunta de nuevo, por favor.`,
    unreadable: say`Discord no me muestra esa respuesta. Pulsa «Seguir preguntando» bajo mi respuesta o mencióname en tu pregunta, por favor.`,
    notYours: say`Solo quien preguntó o la moderación puede borrar esta respuesta.`,
    managersOnly: say`Eso solo puede verlo quien administra este servidor.`,
    whichPerson: say`Varias personas se llaman así. ¿A quién te refieres?`,
    closestPassages: say`Esto es lo más parecido en los artículos; quizá no responda a la pregunta:`,
  },
  buttons: {
    context: 'Contexto',
    more: (name) => `Más de ${name}`,
    followUp: 'Seguir preguntando',
    openArticle: 'Abrir artículo',
    share: 'Compartir',
    delete: 'Borrar',
    closest: 'Pasajes más parecidos',
    who: '¿A quién se cita?',
    why: '¿Por qué esta frase?',
    previous: 'Anterior',
    next: 'Siguiente',
    choosePerson: 'Elige a una persona',
    askTitle: 'Seguir preguntando',
    askLabel: 'Tu pregunta',
  },
  commands: {
    ask: {
      description: 'Pregunta a los artículos: la respuesta es una frase suya y quién la dijo',
      question: '¿Qué te gustaría saber?',
      speaker: 'Solo lo que dijo esta persona u organización',
      article: 'Solo este artículo',
      private: 'Mostrarte la respuesta solo a ti',
    },
    who: { description: 'A quién citan los artículos y cuántas veces', article: 'Solo este artículo' },
    articles: { description: 'A partir de qué artículos respondo' },
    check: { description: 'Comparar una cita con los artículos, palabra por palabra', text: 'La cita' },
    help: { description: 'Cómo preguntar, con tres preguntas para probar' },
    about: { description: 'Qué soy y qué hay cargado' },
    privacy: { description: 'Qué veo y qué guardo' },
    checkMessage: 'Comprobar esta cita',
    askMessage: 'Preguntar sobre esto',
  },
  terminal: {
    greeting: (articles) =>
      plural(articles, {
        one: say`Pregúntame sobre el artículo que tengo. Ctrl+D termina.`,
        other: say`Pregúntame sobre los ${articles} artículos que tengo. Ctrl+D termina.`,
      }),
    help: say`Escribe una pregunta en una línea. /who dice a quién se cita, /articles de qué artículos respondo, /check TEXTO si una cita está allí palabra por palabra.`,
    noToken: say`No hay token de Discord: ponlo tras DISCORD_TOKEN= en .env (README, «On your Discord server») o haz preguntas aquí, una por línea.`,
  },
}
