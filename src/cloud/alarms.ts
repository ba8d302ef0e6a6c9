/** A rule of the monitoring service and what it says now. */
export interface Alarm {
  id: string
  name: string
  /** `no-data`: nothing was measured, so the rule says nothing. */
  state: 'ok' | 'firing' | 'no-data'
  /** A rule that is switched off never fires. */
  isEnabled: boolean
  /** e.g. `acs_slb_dashboard InstanceUpstreamCode5xx`. */
  metric: string
}

/** Rules that people made to be woken up by; a rollout only reads them. */
export interface Alarms {
  /** Rules by id, or those with exactly this name. */
  describeAlarms(filter: { ids: readonly string[] } | { name: string }): Promise<Alarm[]>
}
