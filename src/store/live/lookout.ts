import { watch } from 'chokidar'
import path from 'node:path'
import type { Problem } from '../../article/article.ts'
import { isPassedOver } from '../folder.ts'
import { errorCode } from '../read-text.ts'

/** A watch on a folder, or a file. */
export interface Lookout {
  close(): Promise<void>
}

/**
 * Watches a folder with all below it, or one file.
 *
 * @param stirred called whenever something may have changed, and once as soon as the watching has begun
 * @param failed called where the system does not let it watch
 */
export function openLookout(
  location: string,
  stirred: () => void,
  failed: (problem: Problem) => void,
): Lookout {
  const top = path.resolve(location)
  const watcher = watch(top, {
    ignoreInitial: true,
    ignored: (file) => path.resolve(file) !== top && isPassedOver(path.basename(file)),
  })
  watcher.on('all', stirred)
  watcher.on('ready', stirred)
  watcher.on('error', (error) => {
    const message = `can't be watched (${errorCode(error)}); changes are found later than they could be`
    failed({ file: location, line: 1, message })
  })
  return { close: () => watcher.close() }
}
