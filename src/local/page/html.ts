/** The page at `/_local/`: one document, no request to anywhere but this cloud. */
export const pageHtml = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>local cloud</title>
<link rel="icon" href="data:,">
<style>
  :root { color-scheme: light dark; --line: #8884; --soft: #8881; --ok: #1a7f37; --bad: #cf222e; --wait: #9a6700 }
  body { font: 14px/1.5 system-ui, sans-serif; margin: 1.5rem auto; max-width: 75rem; padding: 0 1rem }
  h1 { font-size: 1.3rem; margin: 0 } h2 { font-size: 1rem; margin: 1.5rem 0 .3rem }
  table { border-collapse: collapse; width: 100% } caption { text-align: left; opacity: .7 }
  th, td { text-align: left; padding: .25rem .6rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
  td.number, th.number { text-align: right } code, td.code { font-family: ui-monospace, monospace; font-size: .9em }
  .normal, .Running { color: var(--ok) } .abnormal, .refused { color: var(--bad) } .unavailable, .Starting, .Stopping, .Pending { color: var(--wait) }
  .bar { display: inline-block; height: .6em; background: currentColor; margin-right: .4em; vertical-align: baseline }
  #gone { color: var(--bad) } .scroll { overflow-x: auto }
</style>
<h1>local cloud <small id="clock"></small></h1>
<p id="gone" role="status" hidden>The local cloud does not answer; this is how it was last seen.</p>
<h2>Instances</h2>
<div class="scroll"><table id="instances"><thead><tr>
  <th>zone<th>instance<th>status<th>release<th>address<th>behind<th>health<th class="number">weight<th class="number">live<th class="number">requests<th class="number">5xx
</tr></thead><tbody></tbody></table></div>
<h2>Last API calls</h2>
<div class="scroll"><table id="calls"><thead><tr><th>time<th>call<th>answer<th class="number">ms<th>parameters</tr></thead><tbody></tbody></table></div>
<p><a href="state">state</a> · <a href="calls">calls</a> · <a href="metrics">metrics</a> · <a href="faults">faults</a> · <a href="clock">clock</a></p>
<script>
  const cell = (text, className) => {
    const td = document.createElement('td')
    td.textContent = text
    if (className) td.className = className
    return td
  }
  const row = (...cells) => {
    const tr = document.createElement('tr')
    tr.append(...cells)
    return tr
  }
  const weight = (value) => {
    const td = cell(value, 'number')
    const bar = document.createElement('span')
    bar.className = 'bar'
    bar.style.width = value / 25 + 'em'
    td.prepend(bar)
    return td
  }
  const instanceRows = (instance) => {
    const start = [cell(instance.zone), cell(instance.name || instance.id), cell(instance.status, instance.status),
      cell(instance.release, 'code'), cell(instance.address + ' = ' + instance.loopbackAddress, 'code')]
    if (instance.backends.length === 0) return [row(...start, ...Array.from({ length: 6 }, () => cell('')))]
    return instance.backends.map((backend, i) => row(
      ...(i === 0 ? start : start.map(() => cell(''))), cell(backend.listener + ' → ' + backend.port, 'code'),
      cell(backend.health, backend.health), weight(backend.weight), cell(backend.inFlight, 'number'),
      cell(backend.requests, 'number'), cell(backend.errors, 'number')))
  }
  const callRow = (call) => row(
    cell(new Date(call.timeMs).toISOString().slice(11, 23), 'code'), cell(call.product + ' ' + call.action, 'code'),
    cell(call.status + (call.code ? ' ' + call.code : ''), call.status === 200 || call.status === 204 ? '' : 'refused'), cell(Math.round(call.durationMs), 'number'),
    cell(Object.entries(call.parameters).map(([name, value]) => name + '=' + value).join(' ').slice(0, 160), 'code'))
  const show = (id, rows) => document.querySelector('#' + id + ' tbody').replaceChildren(...rows)
  const look = async () => {
    try {
      const seen = await (await fetch('overview')).json()
      document.querySelector('#clock').textContent = seen.now + ', time × ' + seen.timeScale + ', machines: ' + seen.machines
      show('instances', seen.instances.flatMap(instanceRows))
      show('calls', seen.calls.map(callRow))
      document.querySelector('#gone').hidden = true
    } catch {
      document.querySelector('#gone').hidden = false
    }
    setTimeout(look, 1000)
  }
  look()
</script>
</html>
`
