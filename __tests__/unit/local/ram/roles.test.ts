import { expect, test } from 'vitest'
import { createLocalCloud } from '../../../../src/local/in-process.ts'
import { simulatedDrivers } from '../../../../src/local/simulated.ts'
import { VirtualClock } from '../../../../src/shared/virtual-clock.ts'

const trust = JSON.stringify({ Version: '1', Statement: [] })

function cloud() {
  const local = createLocalCloud({ clock: new VirtualClock(), drivers: simulatedDrivers(), seed: 7 })
  return (action: string, params: Record<string, unknown>) => local.call({ product: 'Ram', action, params })
}

const role = { RoleName: 'Todo-Dev', AssumeRolePolicyDocument: trust, Description: 'of a test' }
const system = { RoleName: 'Todo-Dev', PolicyName: 'AliyunOSSReadOnlyAccess', PolicyType: 'System' }

test('a role is made once, shown with its name in lower case in the ARN, and listed', async () => {
  const call = cloud()
  expect(await call('CreateRole', role)).toMatchObject({
    Role: { RoleName: 'Todo-Dev', Arn: 'acs:ram::1000000000000001:role/todo-dev', MaxSessionDuration: 3_600 },
  })
  await expect(call('CreateRole', role)).rejects.toMatchObject({ code: 'EntityAlreadyExists.Role', httpStatus: 409 })
  expect(await call('GetRole', { RoleName: 'Todo-Dev' })).toMatchObject({
    Role: { Description: 'of a test', AssumeRolePolicyDocument: trust },
  })
  await expect(call('GetRole', { RoleName: 'other' })).rejects.toMatchObject({
    code: 'EntityNotExist.Role',
    httpStatus: 404,
  })
  await call('CreateRole', { ...role, RoleName: 'second' })
  expect(await call('ListRoles', { MaxItems: 1 })).toMatchObject({ IsTruncated: true, Marker: '1' })
  expect(await call('ListRoles', { MaxItems: 1, Marker: '1' })).toMatchObject({
    IsTruncated: false,
    Roles: { Role: [{ RoleName: 'second' }] },
  })
})

test('a trust policy that is none is refused', async () => {
  const params = { ...role, AssumeRolePolicyDocument: '{"Statement":[]}' }
  await expect(cloud()('CreateRole', params)).rejects.toMatchObject({
    code: 'InvalidParameter.AssumeRolePolicyDocument.Grammar',
  })
})

test('a role keeps what is attached, and cannot go before that', async () => {
  const call = cloud()
  await call('CreateRole', role)
  await call('AttachPolicyToRole', system)
  await expect(call('AttachPolicyToRole', system)).rejects.toMatchObject({ code: 'EntityAlreadyExists.Role.Policy' })
  expect(await call('ListPoliciesForRole', { RoleName: 'Todo-Dev' })).toMatchObject({
    Policies: { Policy: [{ PolicyName: 'AliyunOSSReadOnlyAccess', PolicyType: 'System' }] },
  })
  await expect(call('DeleteRole', { RoleName: 'Todo-Dev' })).rejects.toMatchObject({
    code: 'DeleteConflict.Role.Policy',
    httpStatus: 409,
  })
  await call('DetachPolicyFromRole', system)
  await expect(call('DetachPolicyFromRole', system)).rejects.toMatchObject({ code: 'EntityNotExist.Role.Policy' })
  await call('DeleteRole', { RoleName: 'Todo-Dev' })
})

test("a policy of the account's own exists before it is attached, and goes after it", async () => {
  const call = cloud()
  const own = { RoleName: 'Todo-Dev', PolicyName: 'read-config', PolicyType: 'Custom' }
  await call('CreateRole', role)
  await expect(call('AttachPolicyToRole', own)).rejects.toMatchObject({ code: 'EntityNotExist.Policy' })
  await call('CreatePolicy', { PolicyName: 'read-config', PolicyDocument: trust })
  await call('AttachPolicyToRole', own)
  expect(await call('GetPolicy', { PolicyName: 'read-config', PolicyType: 'Custom' })).toMatchObject({
    Policy: { AttachmentCount: 1, DefaultVersion: 'v1' },
    DefaultPolicyVersion: { PolicyDocument: trust },
  })
  await expect(call('DeletePolicy', { PolicyName: 'read-config' })).rejects.toMatchObject({
    code: 'DeleteConflict.Policy.Role',
  })
  await call('DetachPolicyFromRole', own)
  await call('DeletePolicy', { PolicyName: 'read-config' })
})
