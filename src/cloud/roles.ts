/** A RAM role. Roles belong to the account, not to a region, and carry no tags: the description says whose it is. */
export interface Role {
  name: string
  description: string
}

export interface RolePolicy {
  name: string
  /** Made by the vendor, or by the account. */
  kind: 'System' | 'Custom'
}

export interface Roles {
  /** Undefined when there is none of the name. */
  describeRole(name: string): Promise<Role | undefined>
  /** Makes a role that ECS instances may take; throws `already` when the name is taken. */
  createInstanceRole(role: Role): Promise<void>
  /** Refused as `in-use` while policies are attached; one that is gone already is no error. */
  deleteRole(name: string): Promise<void>
  /** Whether there is such a policy at all. */
  hasPolicy(policy: RolePolicy): Promise<boolean>
  describePolicies(roleName: string): Promise<RolePolicy[]>
  /** Attaching what is attached already is no error. */
  attachPolicy(roleName: string, policy: RolePolicy): Promise<void>
  detachPolicy(roleName: string, policy: RolePolicy): Promise<void>

  /** The role of each instance that has one, by the instance's id. */
  describeInstanceRoles(instanceIds: readonly string[]): Promise<Map<string, string>>
  /** An instance has at most one role: detach the old one first. */
  attachToInstance(instanceId: string, roleName: string): Promise<void>
  detachFromInstance(instanceId: string, roleName: string): Promise<void>
}
