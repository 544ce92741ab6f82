// Part of `npm run build`: joins the modules of the `whosaid` command into a few files. Finding and opening three hundred
// of them takes Node longer than most commands then take to run. What `import()` loads stays a file of its own, and what
// comes from node_modules stays there. A bot that runs meanwhile finds every file, old or new, and each of them whole.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

const { output } = await build({
  cwd: root,
  input: './src/cli.ts',
  platform: 'node',
  external: /^(?:node:|@?\w[\w.-]+(?:\/|$))/,
  logLevel: 'warn',
  write: false,
  output: { dir: dist, entryFileNames: 'cli.js', chunkFileNames: 'bundle/[name].js' },
})

mkdirSync(join(dist, 'bundle'), { recursive: true })
const written = new Set(output.map(({ fileName }) => fileName))
for (const { fileName, code } of output) {
  const file = join(dist, fileName)
  if (existsSync(file) && readFileSync(file, 'utf8') === code) continue
  writeFileSync(`${file}.new`, code)
  renameSync(`${file}.new`, file)
}
for (const name of readdirSync(join(dist, 'bundle')))
  if (!written.has(`bundle/${name}`)) rmSync(join(dist, 'bundle', name))
