import { idOf, type Provider, type Work } from '../../provider.ts'
import type { SecurityRule } from '../../../cloud/network.ts'
import { rulesToAdd, type SecurityRulesProps } from './security-rules.ts'

export const securityRulesProvider: Provider<SecurityRulesProps> = {
  create: (want, work) => authorize(work, want.props.ingress),
  update: async (want, have, _changes, work) => {
    const found = have.props.ingress ?? []
    const extra = rulesToAdd(want.props.ingress, found)
    // New rules first: between the two calls more may come in, never less than before and after.
    await authorize(work, rulesToAdd(found, want.props.ingress))
    if (extra.length > 0) await work.cloud.network.revoke(have.id, extra, work.tokens.once())
  },
  // They go with their group.
  delete: async () => {},
}

async function authorize(work: Work, rules: readonly SecurityRule[]): Promise<void> {
  if (rules.length > 0) await work.cloud.network.authorize(idOf(work, 'security-group'), rules, work.tokens.once())
}
