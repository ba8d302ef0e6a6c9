// @actions/core makes one only in getIDToken.
export class HttpClient {
  constructor() {
    throw new Error('@actions/http-client is left out of this bundle')
  }
}
