import { parseBack } from '../../dist/render/markdown/parse-back.js'

/** How Discord's dark theme looks, as far as a reply shows. */
const STYLE = `
* { box-sizing: border-box; margin: 0 }
body { background: #313338; color: #dbdee1; font: 16px/22px "gg sans", "Noto Sans", "Liberation Sans", Arial, sans-serif; width: max-content; max-width: 100vw }
section { max-width: 640px; padding: 16px; overflow-wrap: anywhere }
.message { position: relative; padding-left: 56px; min-height: 44px }
.message + .message { margin-top: 16px }
.above { position: relative; display: flex; gap: 4px; font-size: 14px; line-height: 18px; color: #b5bac1; margin-bottom: 4px; white-space: nowrap }
.above::before { content: ""; position: absolute; left: -36px; top: 8px; width: 32px; height: 12px; border: solid #4e5058; border-width: 2px 0 0 2px; border-radius: 6px 0 0 0 }
.above span { overflow: hidden; text-overflow: ellipsis }
.avatar { position: absolute; left: 0; width: 40px; height: 40px; border-radius: 50%; color: #fff; font-weight: 700; line-height: 40px; text-align: center }
.head { display: flex; align-items: center; gap: 6px; line-height: 22px }
.name { color: #f2f3f5; font-weight: 600 }
.tag { background: #5865f2; color: #fff; font-size: 10px; font-weight: 700; line-height: 15px; padding: 0 5px; border-radius: 4px }
.time { color: #949ba4; font-size: 12px }
.mention { background: #3c4270; color: #c9cdfb; border-radius: 3px; padding: 0 2px; font-weight: 600 }
blockquote { border-left: 4px solid #4e5058; border-radius: 4px; padding: 0 8px 0 12px }
small { display: block; font-size: 13px; line-height: 18px; color: #949ba4 }
ul { margin: 0; padding-left: 22px }
a { color: #00a8fc; text-decoration: none }
s { color: #949ba4 }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px }
button { font: 600 14px/18px "gg sans", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: #fff; background: #4e5058; border: 0; border-radius: 8px; padding: 7px 14px; text-align: left }
button.primary { background: #5865f2 }
.menu { width: 400px; max-width: 100% }
.menu p { background: #1e1f22; color: #949ba4; border-radius: 8px; padding: 9px 12px; display: flex; justify-content: space-between }
.menu p::after { content: "▾" }
.menu ol { list-style: none; margin: 4px 0 0; padding: 0; background: #2b2d31; border-radius: 8px }
.menu li { padding: 8px 12px }
.private { color: #949ba4; font-size: 12px; line-height: 16px; margin-top: 4px }
`

const PRIMARY = 1

/**
 * The page that shows these scenes as Discord would. What Discord makes of a reply is read by the very function that
 * checks each reply before it is sent.
 */
export function page(scenes) {
  const head = `<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n<title>whosaid on Discord</title>\n<style>${STYLE}</style>\n`
  return head + scenes.map(section).join('') + '</html>\n'
}

function section({ name, asked, above: other, content, rows, isPrivate }) {
  const question =
    asked === null
      ? ''
      : `<div class="message">${avatar('A', '#3ba55c')}<div class="head"><span class="name">ann</span><span class="time">Today at 12:00</span></div>\n` +
        `<p><span class="mention">@whosaid</span> ${escaped(asked)}</p></div>\n`
  const above = other ?? `<b>@ann</b> <span>@whosaid ${escaped(asked)}</span>`
  return (
    `<section id="${name}">\n${question}<div class="message"><div class="above">${above}</div>\n` +
    `${avatar('W', '#5865f2')}<div class="head"><span class="name">whosaid</span><span class="tag">APP</span><span class="time">Today at 12:00</span></div>\n` +
    blocks(parseBack(content)) +
    rows.map(row).join('') +
    (isPrivate ? '<p class="private">Only you can see this · Dismiss message</p>\n' : '') +
    '</div>\n</section>\n'
  )
}

function avatar(letter, colour) {
  return `<div class="avatar" style="background:${colour}">${letter}</div>`
}

/** Lines in one and the same block stand together, as Discord draws one bar beside a quotation of several lines. */
function blocks(lines) {
  const grouped = []
  for (const {
    blocks: [block = 'plain'],
    runs,
  } of lines) {
    const last = grouped.at(-1)
    if (last?.block === block) last.lines.push(runs)
    else grouped.push({ block, lines: [runs] })
  }
  return grouped.map(blockHtml).join('')
}

function blockHtml({ block, lines }) {
  const html = lines.map((runs) => runs.map(runHtml).join(''))
  switch (block) {
    case 'plain':
      return html.map((line) => `<p>${line}</p>\n`).join('')
    case 'quote':
      return `<blockquote>${html.join('<br>')}</blockquote>\n`
    case 'subtext':
      return html.map((line) => `<small>${line}</small>\n`).join('')
    case 'item':
      return `<ul>${html.map((line) => `<li>${line}</li>`).join('')}</ul>\n`
    default:
      throw new Error(`no reply of ours has a block "${block}"`)
  }
}

const ELEMENTS = new Map([
  ['bold', 'b'],
  ['italic', 'i'],
  ['underline', 'u'],
  ['strike', 's'],
])

function runHtml({ text, looks, link }) {
  const inside = looks.reduceRight((html, look) => {
    const element = ELEMENTS.get(look)
    if (element === undefined) throw new Error(`no reply of ours looks "${look}"`)
    return `<${element}>${html}</${element}>`
  }, escaped(text))
  return link === null ? inside : `<a href="${escaped(link)}">${inside}</a>`
}

function row({ components }) {
  return `<div class="row">${components.map(component).join('')}</div>\n`
}

/** A button, or a menu as it is when it has been opened. */
function component({ label, style, placeholder, options }) {
  if (options === undefined)
    return `<button${style === PRIMARY ? ' class="primary"' : ''}>${escaped(label)}</button>`
  const items = options.map(
    ({ label: name, description }) =>
      `<li>${escaped(name)}${description === undefined ? '' : `<small>${escaped(description)}</small>`}</li>`,
  )
  return `<div class="menu"><p>${escaped(placeholder)}</p><ol>${items.join('')}</ol></div>`
}

function escaped(text) {
  const entities = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
  ])
  return text.replace(/[&<>"]/g, (char) => entities.get(char))
}
