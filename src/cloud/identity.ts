export interface Identity {
  accountId: string
  arn: string
  kind: 'account' | 'user' | 'role'
}

export interface IdentityService {
  /** Who we are; the cheapest proof that the credentials work. */
  whoAmI(): Promise<Identity>
}
