export class BearerCredentialHandler {
  constructor() {
    throw new Error('@actions/http-client is left out of this bundle')
  }
}
