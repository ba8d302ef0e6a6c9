/** The numbers 1 to `count` (at most 160,000) as a table `seq`, in words that MariaDB and MySQL 8 both understand. */
export function numbersTo(count: number): string {
  // A recursion may be 1,000 deep by default, so more than that is made of two.
  const side = Math.ceil(Math.sqrt(count))
  return (
    `(WITH RECURSIVE k (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM k WHERE i < ${side - 1}) ` +
    `SELECT a.i * ${side} + b.i + 1 AS seq FROM k a, k b WHERE a.i * ${side} + b.i < ${count}) AS numbers`
  )
}
