import { createHash } from 'node:crypto'
import type { Finding } from './finding.ts'
import { rules } from './rules.ts'

export type LintFormat = 'text' | 'json' | 'sarif' | 'junit' | 'github' | 'gitlab'

/** Writes findings in the form that a person or a CI system reads; files are named with `directory` in front. */
export function formatFindings(findings: readonly Finding[], format: LintFormat, directory: string): string {
  const placed = findings.map((finding) => ({ ...finding, file: `${directory}/${finding.file}` }))
  switch (format) {
    case 'text':
      return formatText(placed)
    case 'json':
      return JSON.stringify(placed, null, 2)
    case 'sarif':
      return JSON.stringify(toSarif(placed), null, 2)
    case 'junit':
      return toJunit(placed)
    case 'github':
      return placed.map(toAnnotation).join('\n')
    case 'gitlab':
      return JSON.stringify(placed.map(toCodeQuality), null, 2)
  }
}

function formatText(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ file, line, column, severity, code, message, rewrite }) =>
      `${file}:${line}:${column} ${severity} ${code} ${message}\n    ${rewrite}`,
  )
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length
  const summary =
    findings.length === 0
      ? 'Nothing found.'
      : `${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes.`
  return [...lines, summary].join('\n')
}

const sarifLevels = { error: 'error', warning: 'warning', info: 'note' } as const

function toSarif(findings: readonly Finding[]): unknown {
  const used = [...new Set(findings.map(({ code }) => code))].sort()
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'alicloud-deploy migrate lint',
            rules: used.map((code) => ({
              id: code,
              shortDescription: { text: code === 'LINT' ? 'a suppression that is not valid' : rules[code].title },
              help: { text: code === 'LINT' ? 'Give the code and a reason.' : rules[code].rewrite },
            })),
          },
        },
        results: findings.map((finding) => ({
          ruleId: finding.code,
          level: sarifLevels[finding.severity],
          message: { text: `${finding.message}. ${finding.rewrite}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: finding.file },
                region: { startLine: finding.line, startColumn: finding.column },
              },
            },
          ],
          partialFingerprints: { primaryLocationLineHash: fingerprint(finding) },
        })),
      },
    ],
  }
}

function toJunit(findings: readonly Finding[]): string {
  const cases = findings.map(
    (finding) =>
      `  <testcase classname="${xml(finding.file)}" name="${xml(`${finding.code} line ${finding.line}`)}">\n` +
      `    <failure type="${finding.severity}" message="${xml(finding.message)}">${xml(`${finding.file}:${finding.line}:${finding.column}\n${finding.rewrite}`)}</failure>\n  </testcase>`,
  )
  const body = cases.length > 0 ? cases : ['  <testcase classname="migrate lint" name="nothing found"/>']
  return [
    `<testsuite name="migrate lint" tests="${body.length}" failures="${findings.length}">`,
    ...body,
    '</testsuite>',
  ].join('\n')
}

const xmlEntities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' }
const xml = (text: string) => text.replace(/[&<>"\n]/g, (character) => xmlEntities[character]!)

const annotationKinds = { error: 'error', warning: 'warning', info: 'notice' } as const

function toAnnotation(finding: Finding): string {
  const property = (text: string) =>
    text
      .replaceAll('%', '%25')
      .replaceAll('\r', '%0D')
      .replaceAll('\n', '%0A')
      .replaceAll(':', '%3A')
      .replaceAll(',', '%2C')
  const text = `${finding.message}. ${finding.rewrite}`
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
  return `::${annotationKinds[finding.severity]} file=${property(finding.file)},line=${finding.line},col=${finding.column},title=${property(finding.code)}::${text}`
}

const gitlabSeverities = { error: 'critical', warning: 'major', info: 'info' } as const

function toCodeQuality(finding: Finding): unknown {
  return {
    description: `${finding.code}: ${finding.message}. ${finding.rewrite}`,
    check_name: finding.code,
    fingerprint: fingerprint(finding),
    severity: gitlabSeverities[finding.severity],
    location: { path: finding.file, lines: { begin: finding.line } },
  }
}

const fingerprint = ({ code, file, message }: Finding) =>
  createHash('sha256').update(`${code}\n${file}\n${message}`).digest('hex').slice(0, 32)
