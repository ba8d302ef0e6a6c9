import { z } from 'zod'
import type { KayentaConfig } from '../analysis/kayenta-file.ts'
import { usualThresholds } from '../analysis/rank-rules.ts'

const analysisConfiguration = z.object({
  direction: z.enum(['increase', 'decrease', 'either']).default('either'),
  nanStrategy: z.enum(['remove', 'replace', 'none']).default('none'),
  critical: z.boolean().default(false),
  mustHaveData: z.boolean().default(false),
  muted: z.boolean().default(false),
  outliers: z
    .object({
      strategy: z.enum(['remove', 'keep', 'none']).default('none'),
      outlierFactor: z.number().positive().default(3),
    })
    .prefault({}),
  effectSize: z
    .object({
      measure: z.enum(['meanRatio', 'cles']).default('meanRatio'),
      allowedIncrease: z.number().optional(),
      allowedDecrease: z.number().optional(),
      criticalIncrease: z.number().optional(),
      criticalDecrease: z.number().optional(),
    })
    .prefault({}),
})

const kayentaConfig = z.object({
  judge: z.object({ name: z.string() }).optional(),
  metrics: z
    .array(
      z.object({
        name: z.string(),
        query: z.object({ type: z.string().default('unknown') }).prefault({}),
        groups: z.array(z.string()).default([]),
        analysisConfigurations: z.object({ canary: analysisConfiguration.prefault({}) }).prefault({}),
      }),
    )
    .min(1),
  classifier: z.object({
    groupWeights: z.record(z.string(), z.number().min(0).max(100)).default({}),
    scoreThresholds: z.object({ pass: z.number(), marginal: z.number() }).default(usualThresholds),
  }),
})

/** Checks a parsed canary config of Kayenta; what says nothing about judging is left out. Answers with every problem at once. */
export function parseKayentaConfig(document: unknown): { config: KayentaConfig } | { problems: string[] } {
  const parsed = kayentaConfig.safeParse(document)
  if (parsed.success) return { config: parsed.data }
  return { problems: parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the file'}: ${message}`) }
}
