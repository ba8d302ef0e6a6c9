// umzug's command line extends these when it is loaded; using them is refused.
class LeftOut {
  constructor() {
    throw new Error('the command line of umzug is left out of this bundle: use `alicloud-deploy migrate`')
  }
}
exports.CommandLineAction = LeftOut
exports.CommandLineParser = LeftOut
