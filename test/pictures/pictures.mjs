// Makes the README's pictures from the bot's real replies: `npm run pictures`. It needs Chromium (Debian: apt-get install
// chromium fonts-noto-core), found by its usual names or in CHROMIUM. With --html it only prints the page, which a test
// compares with the one that is committed: so the pictures can't go stale unnoticed.
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { findChromium, photograph } from './chromium.mjs'
import { page } from './page.mjs'
import { scenes } from './scenes.mjs'

const WIDE = 640
const NARROW = 360

const folder = dirname(fileURLToPath(import.meta.url))
const shown = await scenes(join(folder, '..', '..', 'knowledge'))
const html = page(shown)

if (process.argv.includes('--html')) {
  process.stdout.write(html)
} else {
  const chromium = findChromium()
  if (chromium === null) {
    process.stderr.write(
      'pictures: there is no Chromium here; install it (Debian: apt-get install chromium) or name it in CHROMIUM\n',
    )
    process.exitCode = 1
  } else {
    const file = join(folder, 'page.html')
    writeFileSync(file, html)
    const shot = (name, section, width, scale) => ({
      section,
      width,
      scale,
      save: (png) => writeFileSync(join(folder, `${name}.png`), png),
    })
    await photograph(chromium, pathToFileURL(file).href, [
      ...shown.map(({ name }) => shot(name, `#${name}`, WIDE, 1.5)),
      shot('narrow', 'body', NARROW, 1),
    ])
  }
}
