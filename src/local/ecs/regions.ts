/** The regions a local cloud knows. Every one has zones in its own style of naming, so examples from anywhere fit. */
export const regions = [
  { id: 'cn-hangzhou', name: 'China (Hangzhou)' },
  { id: 'cn-shanghai', name: 'China (Shanghai)' },
  { id: 'cn-beijing', name: 'China (Beijing)' },
  { id: 'cn-shenzhen', name: 'China (Shenzhen)' },
  { id: 'cn-qingdao', name: 'China (Qingdao)' },
  { id: 'cn-zhangjiakou', name: 'China (Zhangjiakou)' },
  { id: 'cn-hongkong', name: 'China (Hong Kong)' },
  { id: 'ap-southeast-1', name: 'Singapore' },
  { id: 'ap-southeast-5', name: 'Indonesia (Jakarta)' },
  { id: 'ap-northeast-1', name: 'Japan (Tokyo)' },
  { id: 'eu-central-1', name: 'Germany (Frankfurt)' },
  { id: 'eu-west-1', name: 'UK (London)' },
  { id: 'us-east-1', name: 'US (Virginia)' },
  { id: 'us-west-1', name: 'US (Silicon Valley)' },
  { id: 'me-east-1', name: 'UAE (Dubai)' },
] as const

const zoneLetters = ['g', 'h', 'i', 'j', 'k'] as const

export const isRegion = (regionId: string) => regions.some((region) => region.id === regionId)

/** Zone ids of a region: `cn-hangzhou-h` in mainland style, `eu-central-1a` where the region's name ends in a number. */
export function zonesOf(regionId: string): string[] {
  if (!isRegion(regionId)) return []
  return /\d$/.test(regionId)
    ? ['a', 'b', 'c'].map((letter) => `${regionId}${letter}`)
    : zoneLetters.map((letter) => `${regionId}-${letter}`)
}
