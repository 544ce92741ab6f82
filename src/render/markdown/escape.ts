/** Always escaped: what opens formatting, code, links, spoilers, mentions, quotes and escapes, wherever it stands. */
const ALWAYS = new Set('\\*_~`|[]<>@')
/** Escaped where a line starts: headings, subtext, bullets. */
const AT_LINE_START = new Set('#-+')
const DIGIT = /[0-9]/
const WORD = /[\p{L}\p{N}]/u
const INVISIBLE = /[\s\p{Cf}]/u

/**
 * One line of text as Discord Markdown that shows these very characters and nothing else: no formatting, no link, no
 * mention, no emoji, no invite. Only backslashes are added, each before a character that Discord then shows by itself.
 * A backslash before a letter would show, so words are broken up at their punctuation: "discord\.gg/x", "https\://x".
 */
export function escapeLine(line: string): string {
  const start = line.length - trimInvisible(line).length
  const numbered = start + digitsAt(line, start)
  const out: string[] = []
  let slashAhead = false
  for (let i = line.length - 1; i >= 0; i--) {
    const char = line.charAt(i)
    if (char === '/') slashAhead = true
    else if (/\s/.test(char)) slashAhead = false
    const escaped =
      ALWAYS.has(char) ||
      (i === start && AT_LINE_START.has(char)) ||
      (char === '.' && (i === numbered || (slashAhead && isDomainDot(line, i)))) ||
      (char === ':' && !isBeforeSpace(line, i))
    out.push(escaped ? `\\${char}` : char)
  }
  return out.reverse().join('')
}

function trimInvisible(line: string): string {
  let start = 0
  while (start < line.length && INVISIBLE.test(line.charAt(start))) start++
  return line.slice(start)
}

/** How many digits stand at `at`: those of "12." in a numbered list; none where no full stop follows. */
function digitsAt(line: string, at: number): number {
  let end = at
  while (end < line.length && DIGIT.test(line.charAt(end))) end++
  return end > at ? end - at : -1
}

/** A dot between two letters or digits of something with a slash behind it: an address, such as an invite. */
function isDomainDot(line: string, i: number): boolean {
  return WORD.test(line.charAt(i - 1)) && WORD.test(line.charAt(i + 1))
}

/** A colon in "he said: no" can't start an emoji or follow a scheme. */
function isBeforeSpace(line: string, i: number): boolean {
  return /\s/.test(line.charAt(i + 1))
}
