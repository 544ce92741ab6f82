import type { Problem } from '../article/article.ts'

/** One problem as `file:line: message`, the form that editors and CI systems turn into a link. */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`
}
