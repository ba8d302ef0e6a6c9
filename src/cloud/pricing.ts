/** What a pay-as-you-go resource costs now, with the account's discounts. */
export interface HourlyPrice {
  perHour: number
  /** ISO 4217, e.g. `CNY`. */
  currency: string
}

export interface InstanceOffer {
  type: string
  systemDisk: { category: string; sizeGiB: number }
}

export interface DatabaseOffer {
  engineVersion: string
  instanceClass: string
  storageGiB: number
  storageType: string
}

/** Prices where the API tells them. There is no price query for classic load balancers, EIPs and NAT gateways. */
export interface Pricing {
  /** An instance with its system disk; throws CloudError when it is not for sale. */
  instancePrice(offer: InstanceOffer): Promise<HourlyPrice>
  databasePrice(offer: DatabaseOffer): Promise<HourlyPrice>
}
