import { productVersions, type Operation, type Product } from './api/operation.ts'
import { groupBy } from './group-by.ts'
import { allOperations } from './operations.ts'
import { ossActions } from './oss/actions.ts'

/**
 * What is built, as Markdown for docs/local-cloud.md: one table per product; an operation that is left out answers
 * InvalidAction.NotFound.
 */
export function operationsTable(operations: readonly Operation[] = allOperations): string {
  const products = [...groupBy(operations, ({ product }) => product)]
  const tables = products.map(([product, members]) => productTable(product as Product, members))
  return `\n${operations.length} operations of ${products.length} products, and ${ossActions.length} of OSS.\n\n${tables.join('\n')}\n${ossTable()}`
}

function productTable(product: Product, operations: readonly Operation[]): string {
  const sorted = operations.toSorted((a, b) => (a.action < b.action ? -1 : 1))
  const rows = sorted.map(
    ({ action, isReadOnly, parameters, gaps }) =>
      `| ${action} | ${isReadOnly ? 'reads' : 'changes'} | ${Object.keys(parameters).length} | ${gaps ? escapeCell(gaps) : ''} |\n`,
  )
  return `### ${product} ${productVersions[product]}\n\n| operation | | parameters | left out |\n|---|---|---|---|\n${rows.join('')}`
}

function ossTable(): string {
  const rows = ossActions.map(({ name, isReadOnly }) => `| ${name} | ${isReadOnly ? 'reads' : 'changes'} |\n`)
  return `### OSS\n\n| operation | |\n|---|---|\n${rows.join('')}`
}

const escapeCell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
