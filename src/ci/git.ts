/** The commit that `directory` is at, or undefined outside a repository or without git. */
export async function currentCommit(directory: string): Promise<string | undefined> {
  const { getExecOutput } = await import('@actions/exec')
  try {
    const { exitCode, stdout } = await getExecOutput('git', ['rev-parse', 'HEAD'], {
      cwd: directory,
      silent: true,
      ignoreReturnCode: true,
    })
    return exitCode === 0 ? stdout.trim() : undefined
  } catch {
    // No git on this machine: the release needs a name from somewhere else, which its option says.
    return undefined
  }
}
