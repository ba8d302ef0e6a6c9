import { describe, expect, it } from 'vitest'
import { rehearsalProgram } from '../../../src/rehearsal/database.ts'
import { PreflightError } from '../../../src/shared/errors.ts'

describe('the server of a rehearsal', () => {
  it('is refused with what to install where there is no program for it', async () => {
    const refused = rehearsalProgram(async () => undefined)
    await expect(refused).rejects.toThrow(PreflightError)
    await expect(refused).rejects.toMatchObject({
      code: 'E_REHEARSAL_PROGRAM',
      exitCode: 4,
      fix: expect.stringContaining('apt-get install mariadb-server'),
    })
  })
})
