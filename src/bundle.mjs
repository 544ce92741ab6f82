// Part of `npm run build`: joins the modules of the `whosaid` command into a few files. Finding and opening three hundred
// of them takes Node longer than most commands then take to run. What `import()` loads stays a file of its own, and what
// comes from node_modules stays there.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'rolldown'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')

rmSync(join(dist, 'bundle'), { recursive: true, force: true })
await build({
  cwd: root,
  input: './src/cli.ts',
  platform: 'node',
  external: /^(?:node:|@?\w[\w.-]+(?:\/|$))/,
  logLevel: 'warn',
  output: { dir: dist, entryFileNames: 'cli.js', chunkFileNames: 'bundle/[name].js' },
})
