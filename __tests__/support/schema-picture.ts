import type { Session } from '../../src/migrate/database.ts'

/** Everything that migrations made, structure and rows, as one comparable value; the history is left out. */
export async function schemaPicture(session: Session): Promise<Record<string, unknown>> {
  const [tables] = await session.query(
    "SELECT TABLE_NAME AS name, TABLE_TYPE AS type FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME NOT LIKE '\\_acd\\_%' ORDER BY 1",
  )
  const picture: Record<string, unknown> = {}
  for (const { name, type } of tables!.rows) {
    const [definition] = await session.query(`SHOW CREATE TABLE \`${name}\``)
    const text = Object.values(definition!.rows[0]!)[1]
    picture[`table ${name}`] = String(text).replace(/ AUTO_INCREMENT=\d+/, '')
    if (type === 'VIEW') continue
    const [rows] = await session.query(`SELECT * FROM \`${name}\` ORDER BY 1`)
    picture[`rows of ${name}`] = rows!.rows.map((row) => ({ ...row }))
  }
  const [routines] = await session.query(
    'SELECT ROUTINE_NAME AS name, ROUTINE_DEFINITION AS body FROM information_schema.ROUTINES WHERE ROUTINE_SCHEMA = DATABASE() ORDER BY 1',
  )
  const [triggers] = await session.query(
    'SELECT TRIGGER_NAME AS name, ACTION_STATEMENT AS body FROM information_schema.TRIGGERS WHERE TRIGGER_SCHEMA = DATABASE() ORDER BY 1',
  )
  picture['routines'] = routines!.rows.map((row) => ({ ...row }))
  picture['triggers'] = triggers!.rows.map((row) => ({ ...row }))
  return picture
}
