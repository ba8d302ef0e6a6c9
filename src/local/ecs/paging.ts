import type { Params } from '../api/params.ts'
import { VendorError } from '../api/vendor-error.ts'

export interface Page<T> {
  rows: T[]
  PageNumber: number
  PageSize: number
  TotalCount: number
}

/** Cuts one page out of `records` by PageNumber and PageSize. */
export function pageOf<T>(records: readonly T[], params: Params, defaultSize = 10): Page<T> {
  const size = params.number('PageSize') ?? defaultSize
  const number = params.number('PageNumber') ?? 1
  return {
    rows: records.slice((number - 1) * size, number * size),
    PageNumber: number,
    PageSize: size,
    TotalCount: records.length,
  }
}

/**
 * Cuts by NextToken and MaxResults, or by page when the caller sent PageNumber or PageSize. The token names the last row
 * that was returned, so rows made or deleted between two pages shift nothing.
 */
export function cursorOrPage<T extends { id: string }>(
  records: readonly T[],
  params: Params,
  limits: { defaultSize?: number; atLeast?: number } = {},
): Page<T> & { NextToken: string } {
  const usesPages =
    !params.has('NextToken') && !params.has('MaxResults') && (params.has('PageNumber') || params.has('PageSize'))
  if (usesPages) return { ...pageOf(records, params, limits.defaultSize), NextToken: '' }
  const size = Math.max(params.number('MaxResults') ?? limits.defaultSize ?? 10, limits.atLeast ?? 1)
  const start = startOf(records, params.optionalText('NextToken'))
  const rows = records.slice(start, start + size)
  const isLast = start + rows.length >= records.length
  return {
    rows,
    PageNumber: 1,
    PageSize: size,
    TotalCount: records.length,
    NextToken: isLast ? '' : writeToken(start + rows.length, rows.at(-1)!.id),
  }
}

const writeToken = (offset: number, lastId: string) => Buffer.from(`${offset} ${lastId}`).toString('base64url')

function startOf(records: readonly { id: string }[], token: string | undefined): number {
  if (token === undefined || token === '') return 0
  const match = /^(\d{1,9}) (.+)$/.exec(Buffer.from(token, 'base64url').toString())
  if (!match)
    throw new VendorError(
      'InvalidParameter.NextToken',
      400,
      'The specified NextToken is invalid: pass the one that the previous page returned.',
    )
  const at = records.findIndex((record) => record.id === match[2])
  return at < 0 ? Number(match[1]) : at + 1
}
