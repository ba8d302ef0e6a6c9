/** One figure of one instance: what the monitoring service measured in the period that began then. */
export interface InstanceFigure {
  instanceId: string
  /** Start of the period, epoch milliseconds. */
  atMs: number
  /** Average of the period, in the metric's unit. */
  value: number
}

/** What the monitoring service knows of single instances. Figures come minutes late, one a minute. */
export interface InstanceMetrics {
  /**
   * Figures of periods that began after `fromMs` (epoch milliseconds), in any order; none for instances that nothing was
   * measured of. Rejects with CloudError.
   */
  readFigures(query: { metric: string; instanceIds: readonly string[]; fromMs: number }): Promise<InstanceFigure[]>
}
