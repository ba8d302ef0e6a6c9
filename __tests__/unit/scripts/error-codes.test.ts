import { expect, test } from 'vitest'

const { errorsIn } = (await import(new URL('../../../scripts/error-codes.mjs', import.meta.url).href)) as {
  errorsIn(text: string): { code: string; says: string; fix: string }[]
}

test('the sentence and the advice of an error are those beside its code', () => {
  const text = `
    throw new PreflightError(\`database \${id} is \${a ? \`\${b} late\` : 'gone'}\`, {
      code: 'E_FIRST',
      fix: 'wait',
    })
    throw new OtherError('the next one', { code: 'E_SECOND' })
    return { code: 'E_THIRD', message: 'it\\'s over', fix: \`run \\\`x\\\` | y\` }
    const codes = { start: 'E_FOURTH' }`
  expect(errorsIn(text)).toEqual([
    { code: 'E_FIRST', says: 'database … is …', fix: 'wait' },
    { code: 'E_SECOND', says: 'the next one', fix: '' },
    { code: 'E_THIRD', says: "it's over", fix: 'run `x` | y' },
    { code: 'E_FOURTH', says: '', fix: '' },
  ])
})
