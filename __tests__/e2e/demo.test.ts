import { describe, expect, it } from 'vitest'
import { runProgram } from '../support/program.ts'

interface DemoDocument {
  result: string
  steps: {
    name: string
    exitCode: number
    traffic?: { requests: number; failed: number; byVersion: Record<string, number> }
  }[]
  traffic: { requests: number; failed: number; answeredByBadRelease: number }
  serving: string[]
}

describe('the demo', () => {
  it('takes four releases through the pipeline under traffic and drops no request', async () => {
    const { exitCode, stdout, stderr } = await runProgram(['demo', '--output', 'json'])
    const document = JSON.parse(stdout) as DemoDocument
    expect(
      document.steps.map(({ name, exitCode: code }) => `${name}: ${code}`),
      stderr,
    ).toEqual([
      'provision: 0',
      'bake-image: 0',
      'rolling-deploy v1: 0',
      'migrate v2: 0',
      'rolling-deploy v2: 0',
      'canary v3: 7',
      'rolling-deploy v4: 5',
      'status: 0',
      'destroy: 0',
    ])
    const rolling = document.steps.find(({ name }) => name === 'rolling-deploy v2')!.traffic!
    expect(rolling.requests).toBeGreaterThanOrEqual(5_000)
    expect(rolling.failed).toBe(0)
    expect(Object.keys(rolling.byVersion).sort()).toEqual(['1.0.0', '2.0.0'])
    expect(document.traffic.failed).toBe(0)
    expect(document.traffic.answeredByBadRelease).toBeGreaterThan(0)
    expect(document.serving).toEqual(['2.0.0', '2.0.0'])
    expect(exitCode).toBe(0)
  })
})
