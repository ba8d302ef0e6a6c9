import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { RenewalCloud } from '../../support/renewal-cloud.ts'

test('what was seen of a rollout is told also when the statement of it cannot be written', async () => {
  const cloud = await RenewalCloud.start(2, ['v1', 'v2'])
  const killWhen = ({ name }: { name: string }) => name === 'Ecs:RunInstances'
  await cloud.run('rolling-deploy', { release: 'v2', killWhen })
  const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const options = { attest: '/dev/null/folder/watch.json', 'attest-key': key }
  const end = await cloud.run('watch', { options })
  expect(end).toMatchObject({ outcome: { result: 'mixed', exitCode: 6, extra: { watch: { watched: 'dead' } } } })
  expect(end).not.toHaveProperty('outcome.extra.attestation')
  expect(cloud.events).toContainEqual(expect.objectContaining({ type: 'warning', code: 'W_NOT_WRITTEN' }))
})
