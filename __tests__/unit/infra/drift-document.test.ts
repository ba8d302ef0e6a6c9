import { expect, test } from 'vitest'
import { driftDocument, driftOf, everyAttribute } from '../../support/drift-document.ts'
import { notCompared } from '../../support/drift-table.ts'

test('every attribute of every kind has its line in the table of drift', () => {
  const unsaid = everyAttribute.map(({ name }) => name).filter((name) => driftOf(name) === undefined)
  expect(unsaid).toEqual([])
})

test('the table names no attribute that does not exist', () => {
  const names = new Set(everyAttribute.map(({ name }) => name))
  expect(Object.keys(notCompared).filter((name) => !names.has(name))).toEqual([])
})

test('docs/drift.md is the table', async () => {
  await expect(driftDocument()).toMatchFileSnapshot('../../../docs/drift.md')
})
