import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { bakeSteps, stepProblems } from '../../../src/image/steps.ts'

const make = (...steps: Parameters<typeof bakeSteps>[0]['steps']) =>
  bakeSteps({ app: 'todo', environment: 'dev', release: "v'1", steps })

describe('steps of a bake', () => {
  test('know application, environment and release, whatever characters these have', () => {
    const [step] = make('echo "$APP $ENVIRONMENT $RELEASE"')
    expect(execFileSync('sh', ['-c', step!.script], { encoding: 'utf8' })).toBe("todo dev v'1\n")
  })

  test('stop at their first failing command', () => {
    const [step] = make('false\necho on')
    expect(() => execFileSync('sh', ['-c', step!.script], { stdio: 'pipe' })).toThrow()
  })

  test('have a name and a time limit of their own, or a default', () => {
    expect(
      make('\n# comment\napt-get update', { name: 'node', run: 'install node', timeout: 1_500_200 }),
    ).toMatchObject([
      { name: '1: apt-get update', timeoutSeconds: 600 },
      { name: 'node', timeoutSeconds: 1_501 },
    ])
  })

  test('that are too long for Cloud Assistant are named before anything is made', () => {
    expect(stepProblems(make('true', 'x'.repeat(14_000)))).toMatchObject([
      { path: 'image.steps.1', message: expect.stringContaining('18432') },
    ])
    expect(stepProblems(make('true'))).toEqual([])
  })
})
