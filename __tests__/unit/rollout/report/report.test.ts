import { describe, expect, test } from 'vitest'
import { htmlReport } from '../../../../src/rollout/report/html.ts'
import { markdownReport } from '../../../../src/rollout/report/markdown.ts'
import { aReport } from '../../../support/rollout-report.ts'

describe('the report of a rollout', () => {
  test('leads with failed requests and names what they fell into, in Markdown and HTML', () => {
    const markdown = markdownReport(aReport(3))
    expect(markdown.split('\n')[0]).toContain('2 of 2,455 requests failed')
    expect(markdown).toContain('longest gap 212 ms')
    expect(markdown).toContain('at 34.1 s: 502 in update of shop-production-instance-2')
    const html = htmlReport(aReport(3))
    expect(html).toContain('2 of 2,455')
    expect(html).toContain('socket hang up in update of shop-production-instance-2')
  })

  test('counts the calls to the cloud by action', () => {
    expect(markdownReport(aReport(3))).toContain('| Ecs.RunCommand | 12 |')
    expect(htmlReport(aReport(3))).toContain('<td>Ecs.RunCommand</td><td class="number">12</td>')
  })

  test('praises no speed where nothing was rotated', () => {
    expect(markdownReport(aReport(3))).toContain('efficiency')
    const failed = { ...aReport(3), result: 'mixed' as const }
    expect(markdownReport(failed)).not.toContain('efficiency')
    expect(htmlReport(failed)).not.toContain('efficiency')
    expect(htmlReport({ ...aReport(3), rotationMs: 0 })).not.toContain('efficiency')
  })

  test('shows what an instance printed as text, not as HTML', () => {
    const html = htmlReport(aReport(3))
    expect(html).not.toContain('<"db"')
    expect(html).toContain('&lt;&quot;db&quot; &amp; &#39;pool&#39;&gt;')
  })

  test('of 500 instances fits into a job summary, without a chart that Mermaid would refuse', () => {
    const markdown = markdownReport(aReport(500))
    expect(Buffer.byteLength(markdown)).toBeLessThan(1_000_000)
    expect(markdown).not.toContain('```mermaid')
    expect(markdown).toContain('shop-production-instance-500')
    expect(markdownReport(aReport(40))).toContain('```mermaid')
  })
})
