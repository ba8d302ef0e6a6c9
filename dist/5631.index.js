const id=5631,ids=[5631],modules={5893:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{mR:()=>deploymentOutcome,a5:()=>saveReport,CO:()=>trafficOutputs});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),outcome=__webpack_require__(
65454),duration=__webpack_require__(80290),probe_traffic=__webpack_require__(75044);const entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"},
escapeHtml=text=>text.replaceAll(/[&<>"']/g,character=>entities[character]),phaseColours={drain:"#d4a72c",update:"#218bff",admit:"#57ab5a",out:"#8c959f",failed:"\
#cf222e"},backColour="#1a7f37",rowHeight=28,axisHeight=26,nameWidth=190,chartWidth=860,nameLetters=26;function drawing(report){const{servers,traffic}=report,endMs=Math.
max(1,...servers.flatMap(server=>[...server.spans.map(({toMs})=>toMs),...server.backAtMs])),x=ms=>(nameWidth+Math.min(ms,endMs)/endMs*chartWidth).toFixed(1),lost=traffic?.
failures??[],rowsHeight=(servers.length+(lost.length>0?1:0))*rowHeight,width=nameWidth+chartWidth+50,marks=lost.map(failure=>`<path d="M${x(failure.afterMs)} ${rowsHeight-
rowHeight+6}v16" stroke="${phaseColours.failed}" stroke-width="2"><title>${escapeHtml((0,probe_traffic.Ic)(failure))}</title></path>`);return[`<svg viewBox="0 0\
 ${width} ${rowsHeight+axisHeight}" width="${width}" role="img" aria-label="what each instance did when">`,...ticks(endMs).map(ms=>`<path class="grid" d="M${x(ms)}\
 0V${rowsHeight}"/><text x="${x(ms)}" y="${rowsHeight+18}" text-anchor="middle">${axisText(ms)}</text>`),...servers.map((server,index)=>row(server,index*rowHeight,
x)),...lost.length>0?[`<text x="0" y="${rowsHeight-10}">failed requests</text>`,...marks]:[],"</svg>"].join(`
`)}function row(server,top,x){const bars=server.spans.map(span=>{const width=Math.max(1,Number(x(span.toMs))-Number(x(span.fromMs))).toFixed(1);return`<rect x="${x(
span.fromMs)}" y="${top+5}" width="${width}" height="18" rx="2" fill="${phaseColours[span.phase]}"><title>${span.phase} ${(0,duration.a3)(span.toMs-span.fromMs)}\
</title></rect>`}),dot=(ms,colour,title)=>`<circle cx="${x(ms)}" cy="${top+14}" r="5" fill="${colour}"><title>${escapeHtml(title)}</title></circle>`;return[`<te\
xt x="0" y="${top+18}">${escapeHtml(shorten(server.name))}<title>${escapeHtml(`${server.name} ${server.instanceId}`)}</title></text>`,...bars,...server.backAtMs.
map(ms=>dot(ms,backColour,`in service at ${(0,duration.a3)(ms)}`)),...server.failures.map(({atMs,reason})=>dot(atMs,phaseColours.failed,reason))].join("")}const shorten=name=>name.
length>nameLetters?`\u2026${name.slice(1-nameLetters)}`:name,stepsMs=[100,200,500,1e3,2e3,5e3,1e4,15e3,3e4,6e4,12e4,3e5,6e5,18e5],wantedTicks=10;function ticks(endMs){
const step=stepsMs.find(ms=>endMs/ms<=wantedTicks)??Math.ceil(endMs/wantedTicks/36e5)*36e5;return Array.from({length:Math.floor(endMs/step)+1},(_,index)=>index*
step)}const axisText=ms=>ms<6e4?`${ms/1e3} s`:(0,duration.a3)(ms),verdicts={succeeded:{text:"Deployed",colour:"#2da44e"},"rolled-back":{text:"Failed and rolled \
back",colour:"#cf222e"},mixed:{text:"Failed, mixed state",colour:"#cf222e"},paused:{text:"Paused",colour:"#bf8700"}},style=`:root{color-scheme:light dark}
body{font:14px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:1120px;padding:0 1rem;color:#1f2328;background:#fff}
h1{font-size:22px;margin:0 0 .2rem}h2{font-size:16px;margin:2rem 0 .6rem}.muted{color:#656d76}
.cards{display:flex;flex-wrap:wrap;gap:.8rem;margin:1.2rem 0}.card{border:1px solid #d0d7de;border-radius:8px;padding:.6rem 1rem;min-width:8rem}
.card b{display:block;font-size:18px}.card span{font-size:12px;color:#656d76}
table{border-collapse:collapse}td,th{padding:.25rem .9rem .25rem 0;text-align:left;vertical-align:top}td.number{text-align:right;font-variant-numeric:tabular-nu\
ms}
svg{max-width:100%;height:auto}svg text{font:12px system-ui,sans-serif;fill:currentColor}.grid{stroke:currentColor;opacity:.12}
.key{display:inline-block;width:.8em;height:.8em;border-radius:2px;margin:0 .3em 0 1em}
@media(prefers-color-scheme:dark){body{background:#0d1117;color:#e6edf3}.card{border-color:#30363d}.muted,.card span{color:#8b949e}}`;function htmlReport(report){
const verdict=verdicts[report.result],title=`${verdict.text}: ${report.previous??"nothing"} \u2192 ${report.version}`;return`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>
<h1><span style="color:${verdict.colour}">${verdict.text}</span> ${escapeHtml(report.previous??"nothing")} \u2192 ${escapeHtml(report.version)}</h1>
<div class="muted">began ${new Date(report.startedAtMs).toISOString()}</div>
<div class="cards">${cards(report).map(([value,label])=>`<div class="card"><b>${escapeHtml(value)}</b><span>${escapeHtml(label)}</span></div>`).join("")}</div>
<h2>What each instance did</h2>
${drawing(report)}
<p class="muted">${Object.entries(phaseColours).map(([phase,colour])=>`<i class="key" style="background:${colour}"></i>${phase}`).join("")}<i class="key" style=\
"background:#1a7f37;border-radius:50%"></i>in service again</p>
${section("What failed",failures(report))}
${section("Calls to the cloud",calls(report))}
</body></html>
`}function cards(report){const{traffic,apiCalls,servers}=report,back=servers.filter(server=>server.backAtMs.length>0).length;return[[(0,duration.a3)(report.durationMs),
"took"],[`${back} of ${servers.length}`,"instances brought into service"],...traffic?[[`${traffic.failed} of ${traffic.requests.toLocaleString("en-US")}`,"reque\
sts failed"],[`${traffic.longestGapMs} ms`,"longest gap"],[`${traffic.p99Ms} ms`,"99 % answered within"]]:[],[`${report.slots} at a time`,`rotation ${(0,duration.
a3)(report.rotationMs)}`],[`${(report.efficiency*100).toFixed(1)} %`,`efficiency, lower bound ${(0,duration.a3)(report.lowerBoundMs)}`],...apiCalls?[[String(apiCalls.
total),`calls, ${apiCalls.mutating} change something`]]:[]]}const section=(title,content)=>content?`<h2>${title}</h2>
${content}`:"";function failures({servers,traffic}){const items=[...servers.flatMap(server=>server.failures.map(({atMs,reason})=>`${server.name} at ${(0,duration.
a3)(atMs)}: ${reason}`)),...traffic&&traffic.failed>0?[(0,probe_traffic.hA)(traffic)]:[],...(traffic?.failures??[]).map(failure=>`request ${(0,probe_traffic.Ic)(
failure)}`)];return items.length>0?`<ul>${items.map(item=>`<li>${escapeHtml(item)}</li>`).join("")}</ul>`:""}function calls({apiCalls}){return apiCalls?`<table>${Object.
entries(apiCalls.byAction).toSorted(([,a],[,b])=>b-a).map(([action,count])=>`<tr><td>${escapeHtml(action)}</td><td class="number">${count}</td></tr>`).join("")}\
</table>`:""}const report_markdown_verdicts={succeeded:"\u2705","rolled-back":"\u274C rolled back:",mixed:"\u26A0\uFE0F mixed state:",paused:"\u23F8 paused:"};function markdownReport(report){
const{servers,version:version2,previous,traffic}=report;return[`### ${report_markdown_verdicts[report.result]} ${version2} on ${servers.filter(server=>server.backAtMs.
length>0).length}/${servers.length} instances${traffic?` \xB7 ${(0,probe_traffic.hA)(traffic)}`:""} \xB7 ${(0,duration.a3)(report.durationMs)}`,"",`${previous?`\
from ${previous}, `:""}${report.slots} at a time, rotation ${(0,duration.a3)(report.rotationMs)}, lower bound ${(0,duration.a3)(report.lowerBoundMs)}, efficienc\
y ${percent(report.efficiency)}`,"",...traffic?requests(traffic):[],"| instance | drain | update | admit | out of service | |","|---|---:|---:|---:|---:|---|",...servers.
map(report_markdown_row),"",...servers.length>0?chart(report):[],...report.apiCalls?report_markdown_calls(report.apiCalls):[]].join(`
`)}const percent=share=>`${(share*100).toFixed(1)} %`;function report_markdown_row(server){const time=phase=>server.spans.filter(span=>span.phase===phase).reduce(
(total2,span)=>total2+span.toMs-span.fromMs,0),total=server.spans.reduce((sum,span)=>sum+span.toMs-span.fromMs,0),note=server.failures.map(failure=>`\u274C ${cell(
failure.reason)}`).join("<br>");return`| ${cell(server.name)} | ${(0,duration.a3)(time("drain"))} | ${(0,duration.a3)(time("update"))} | ${(0,duration.a3)(time(
"admit"))} | ${(0,duration.a3)(total)} | ${note} |`}const cell=text=>text.replaceAll("|","\\|").replaceAll(`
`," "),shownFailures=20;function requests(traffic){return[`${(0,probe_traffic.hA)(traffic)}, longest gap ${traffic.longestGapMs} ms, 99 % answered within ${traffic.
p99Ms} ms`,"",...traffic.failures.slice(0,shownFailures).map(failure=>`* \u274C ${(0,probe_traffic.Ic)(failure)}`),...traffic.failed>0?[""]:[]]}function report_markdown_calls({
total,mutating,byAction}){const rows=Object.entries(byAction).toSorted(([,a],[,b])=>b-a);return["",`<details><summary>${total} calls to the cloud, ${mutating} c\
hange something</summary>`,"","| action | calls |","|---|---:|",...rows.map(([action,count])=>`| ${action} | ${count} |`),"","</details>"]}const maxChartLetters=5e4;
function chart(report){const lines=gantt(report);return lines.join(`
`).length<=maxChartLetters?lines:["Too many instances to draw here; `--report FILE.html` draws them."]}function gantt(report){const marks={drain:"",update:"acti\
ve, ",admit:"done, ",out:"",failed:"crit, "};return["```mermaid","gantt",`  title ${version(report)}`,"  dateFormat x","  axisFormat %M:%S",...report.servers.flatMap(
server=>[`  section ${server.name.replaceAll(/[:#;]/g,"-")}`,...server.spans.map(span=>`  ${span.phase} :${marks[span.phase]}${Math.round(span.fromMs)}, ${Math.
round(Math.max(span.toMs,span.fromMs+1))}`),...server.backAtMs.map(atMs=>`  in :milestone, ${Math.round(atMs)}, 0d`)]),"```"]}const version=report=>`${report.previous??
"nothing"} to ${report.version}`.replaceAll(/[:#;]/g,"-");function lowerBoundMs(outOfServiceMs,slots){if(outOfServiceMs.length===0||slots<1)return 0;const longestFirst=outOfServiceMs.
toSorted((a,b)=>b-a),bySum=longestFirst.reduce((total,ms)=>total+ms,0)/slots;let bound=Math.max(longestFirst[0],bySum);for(let k=1;k*slots<longestFirst.length;k++){
const inOneSlot=longestFirst.slice(k*slots-k,k*slots+1);bound=Math.max(bound,inOneSlot.reduce((total,ms)=>total+ms,0))}return bound}function efficiencyOf(rotation){
const bound=lowerBoundMs(rotation.outOfServiceMs,rotation.slots);return rotation.tookMs<=0||bound<=0?1:Math.min(1,bound/rotation.tookMs)}function reportOf(end,facts){
const servers=spansByServer(end.timeline),outs=Object.values(end.durationsMs),first=end.timeline.find(event=>event.phase==="drain")?.atMs??0,last=end.timeline.findLast(
event=>event.phase==="in")?.atMs??first,rotationMs=Math.max(0,last-first),slots=Math.max(end.limits.slots,mostAtOnce(servers));return{version:end.want.version,...end.
from?{previous:end.from.version}:{},result:end.result,startedAtMs:end.startedAtMs,durationMs:facts.durationMs,servers,slots,rotationMs,lowerBoundMs:Math.round(lowerBoundMs(
outs,slots)),efficiency:efficiencyOf({outOfServiceMs:outs,slots,tookMs:rotationMs}),...facts.traffic?{traffic:facts.traffic}:{},...facts.apiCalls?{apiCalls:facts.
apiCalls}:{}}}function spansByServer(events){const servers=new Map;for(const event of events){const{instanceId,name,phase,atMs}=event;let server=servers.get(instanceId);
server||servers.set(instanceId,server={instanceId,name,spans:[],backAtMs:[],failures:[]}),server.open&&server.open.phase!==phase&&(server.spans.push({...server.
open,toMs:atMs}),delete server.open),phase==="in"?server.backAtMs.push(atMs):phase==="failed"?(server.failures.push({atMs,reason:event.message}),server.open={phase,
fromMs:atMs,toMs:atMs}):server.open??={phase,fromMs:atMs,toMs:atMs}}return[...servers.values()].map(({open,...server})=>({...server,spans:open?[...server.spans,
open]:server.spans}))}function mostAtOnce(servers){const edges=servers.flatMap(({spans})=>spans.flatMap(span=>[{at:span.fromMs,by:1},{at:span.toMs,by:-1}])).toSorted(
(a,b)=>a.at-b.at||a.by-b.by);let now=0;return edges.reduce((most,edge)=>Math.max(most,now+=edge.by),0)}function deploymentOutcome(end,facts){const{want,from,timeline,
limits}=end,[failure]=[...end.failed,...end.rollbackFailed],{url,traffic,apiCalls}=facts,report=reportOf(end,{durationMs:Math.round(facts.durationMs),...traffic?
{traffic}:{},...apiCalls?{apiCalls}:{}});return{...outcome.Bg[end.result],release:{version:want.version,...from?{previous:from.version}:{},...want.digest?{digest:want.
digest}:{}},plan:{limits},instances:(0,outcome.Iz)(end),...failure&&end.result!=="succeeded"?{error:{code:failure.code,message:`${failure.name}: ${failure.reason}`,
retryable:end.result==="mixed",fix:"see what the instance printed; `alicloud-deploy status` shows the fleet"}}:{},...traffic?{traffic}:{},extra:{timeline,report,
summary:markdownReport(report),...url?{url}:{},...trafficOutputs(facts)},text:(0,outcome.lA)(end,facts)}}const trafficOutputs=({traffic})=>traffic?{"failed-requ\
ests":traffic.failed}:{};async function saveReport(context,outcome2){const file=context.options.report,report=outcome2.extra?.report;if(!file||!report)return outcome2;
const path=(0,external_node_path_.resolve)(file);return await(0,promises_.writeFile)(path,context.redactor.redact(textOf(report,path))),{...outcome2,extra:{...outcome2.
extra,"report-path":path}}}function textOf(report,path){return path.endsWith(".html")?htmlReport(report):path.endsWith(".md")?markdownReport(report):`${JSON.stringify(
report,null,2)}
`}}),29431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>refuseFrozen});var weekly_window=__webpack_require__(
30534);const maxWindows=100;function freezeAt(windows,nowMs){const window=windows.find(one=>endOf(one,nowMs)!==void 0);if(window===void 0)return;let untilMs=nowMs;
for(let count=0;count<maxWindows;count++){const ends=windows.flatMap(one=>endOf(one,untilMs)??[]);if(ends.length===0)break;untilMs=Math.max(...ends)}return{untilMs,
window:typeof window=="string"?window:`${window.from} to ${window.to}`}}function endOf(window,nowMs){if(typeof window!="string"){const toMs=Date.parse(window.to);
return nowMs>=Date.parse(window.from)&&nowMs<toMs?toMs:void 0}const weekly=(0,weekly_window.t)(window);return weekly&&(0,weekly_window.q)(weekly,nowMs)}var errors=__webpack_require__(
52005);function refuseFrozen(context,{settings,name}){const reason=context.options["during-freeze"]?.trim();if(reason==="")throw new errors.xL([{message:"--duri\
ng-freeze needs a reason",fix:'--during-freeze "repairs the checkout"'}]);const freeze=freezeAt(settings.rollout.freeze,context.clock.now());if(!freeze)return{};
const frozen=`${name} is frozen until ${new Date(freeze.untilMs).toISOString()} (rollout.freeze: ${freeze.window})`;if(reason!==void 0)return context.reporter.emit(
{type:"warning",code:"E_FROZEN",message:`${frozen}; deploying all the same: ${reason}`}),{duringFreeze:reason};if(!context.isDryRun)throw new errors.wG(frozen,{
code:"E_FROZEN",fix:"wait until then, or give --during-freeze with the reason; rollback and recover work at any time"});return context.reporter.emit({type:"warn\
ing",code:"E_FROZEN",message:frozen}),{}}}),82748:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>inRollout});var probe_traffic=__webpack_require__(75044),external_node_events_=__webpack_require__(78474),dead_man=__webpack_require__(91095),fleet_view=__webpack_require__(
3334),fleet=__webpack_require__(56490),instance_runs=__webpack_require__(80854),rollout_journal=__webpack_require__(64249),rollout_lease=__webpack_require__(66872),
timeline=__webpack_require__(83611),wait=__webpack_require__(32501),coalesce=__webpack_require__(51035),weights=__webpack_require__(40191);const readBackTimeoutMs=6e4;
function createWeightWriter(parts){const{loadBalancing,clock,pollIntervalMs,beforeWrite}=parts,read=async want=>{const groups=new Map(want.map(backend=>[(0,weights.
$6)(backend.group),backend.group]));return(await Promise.all([...groups.values()].map(async group=>(await loadBalancing.describeBackends(group)).map(backend=>({
...backend,group}))))).flat()},writeNow=async want=>{const have=await read(want),members=new Set(have.map(weights.Kf)),wanted=want.filter(backend=>members.has((0,weights.
Kf)(backend))),changes=(0,weights.iY)(have,wanted);if(changes.length!==0){for(const call of(0,weights.xp)(have,changes))beforeWrite(),await loadBalancing.setWeights(
call.group,call.backends);await(0,wait.f)(async()=>(0,weights.iY)(await read(wanted),wanted).length===0?!0:void 0,{clock,what:`weights of ${[...new Set(wanted.map(
backend=>backend.instanceId))].join(", ")}`,timeoutMs:readBackTimeoutMs,intervalMs:pollIntervalMs})}};return{write:(0,coalesce.Y)(async wants=>{const merged=new Map(
wants.flatMap(want=>want.map(backend=>[(0,weights.Kf)(backend),backend])));await writeNow([...merged.values()])})}}async function openSession(context){const{cloud,
store,clock,reporter,pollIntervalMs}=context;await store.ensureBucket();const lease=await(0,rollout_lease.ZZ)({store,clock,reporter,holder:context.holder,ifLocked:context.
ifLocked,pollIntervalMs,signal:context.signal,...context.lockWaitMs===void 0?{}:{waitMs:context.lockWaitMs},...context.leaseTtlMs===void 0?{}:{ttlMs:context.leaseTtlMs},
...context.isDead?{isDead:context.isDead}:{}});try{const journal=await(0,rollout_journal._0)(store,lease.generation),{automation}=cloud;automation&&await(0,dead_man.
Y1)({automation,clock,pollIntervalMs,reporter,environmentTag:context.environmentTag},journal.state);const layout=await(0,fleet.k0)(cloud,context.environmentTag),
beforeWrite=()=>lease.assertHeld(),signal=firstOf([context.signal,lease.stop]);return(0,external_node_events_.setMaxListeners)(0,signal),{context,lease,journal,
layout,view:(0,fleet_view.o)({cloud,layout,clock,pollIntervalMs}),writer:createWeightWriter({loadBalancing:cloud.loadBalancing,clock,pollIntervalMs,beforeWrite}),
runs:(0,instance_runs.a)({commands:cloud.commands,clock,pollIntervalMs,beforeStart:beforeWrite}),timeline:(0,timeline.M)(clock,reporter),signal,close:()=>lease.
release()}}catch(error){throw await lease.release(),error}}function firstOf(signals){const controller=new AbortController;for(const signal of signals)signal.aborted&&
controller.abort(signal.reason),signal.addEventListener("abort",()=>controller.abort(signal.reason),{once:!0});return controller.signal}var errors=__webpack_require__(
52005),deployment_outcome=__webpack_require__(5893),external_node_http_=__webpack_require__(37067),external_node_https_=__webpack_require__(44708),open_loop=__webpack_require__(
39625),version=__webpack_require__(58508);const probeHeader="x-alicloud-deploy-probe",answerLimitMs=65e3,maxSockets=64;function startProbe(options){const{url,requestsPerSecond,
clock,elapsedMs}=options,{Agent}=url.protocol==="https:"?external_node_https_:external_node_http_,keepAlive=new Agent({keepAlive:!0,maxSockets}),answers=[],loop=(0,open_loop.
$)({clock,perSecond:requestsPerSecond},async index=>{const sentAt=elapsedMs(),answer=await get(url,index%3===0?!1:keepAlive);answers.push({sentAt,endedAt:elapsedMs(),
...answer})});let stopped;const stop=async()=>(await loop.stop(),keepAlive.destroy(),answers);return{stop:()=>stopped??=stop()}}function get(url,agent,isRetry=!1){
return new Promise(resolve=>{const fail=error=>resolve({status:0,error:error.message}),options={agent,timeout:answerLimitMs,headers:{[probeHeader]:"1","user-age\
nt":`alicloud-deploy/${version.r}`},rejectUnauthorized:!1},request=(url.protocol==="https:"?external_node_https_:external_node_http_).get(url,options,response=>{
response.resume(),response.on("error",fail),response.on("end",()=>resolve({status:response.statusCode??0}))});request.on("timeout",()=>request.destroy(new Error(
`no answer within ${answerLimitMs/1e3} s`))),request.on("error",error=>{request.reusedSocket&&error.code==="ECONNRESET"&&!isRetry?get(url,!1,!0).then(resolve):fail(
error)})})}var rollout_context=__webpack_require__(14933);async function inRollout(context,environment,command,work,more={}){const target=command==="recover"?void 0:
probeTarget(environment),startedAt=context.clock.monotonic(),session=await openSession({...(0,rollout_context.b5)(context,environment,command),...more}),probe=target&&
new RolloutProbe(context,session,target),finish=async()=>{const traffic=await probe?.finish();return{durationMs:context.clock.monotonic()-startedAt,url:environment.
outputs.url,...traffic?{traffic}:{},apiCalls:environment.cloud.usage.snapshot()}};try{return await(0,deployment_outcome.a5)(context,await work(session,finish))}finally{
await session.close(),await probe?.close()}}function probeTarget({settings,outputs,name}){const{requestsPerSecond,path}=settings.rollout.probe;if(requestsPerSecond!==
0){if(outputs.url===void 0)throw new errors.wG(`environment ${name} has no HTTP address that the probe could ask`,{code:"E_NO_ADDRESS",fix:"give --probe-rps 0, \
or provision a load balancer with an http or https listener"});return{url:new URL(path??settings.rollout.health.path,outputs.url),requestsPerSecond}}}class RolloutProbe{#context;#session;#probe;#traffic;constructor(context,session,target){
this.#context=context,this.#session=session;const{timeline:timeline2}=session;this.#probe=startProbe({...target,clock:context.clock,elapsedMs:()=>timeline2.elapsedMs()})}async finish(){
return this.#traffic??=(0,probe_traffic.M4)(await this.#probe.stop(),this.#session.timeline.events)}async close(){if(this.#traffic||(await this.finish()).requests===
0)return;const message=`probe until then: ${(0,probe_traffic.hA)(await this.finish())}`;this.#context.reporter.emit({type:"notice",message})}}}),64794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>readArtifact});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_rollout_pack_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
91965),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52005);async function readArtifact(path,directories){const found=await findFirst(path,
directories);if(!found)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"release.artifact",message:`the artifact ${path} does not exist`,fix:`\
looked in ${directories.join(" and ")}`}]);if(found.isDirectory){const files=await readTree(found.path,"");if(files.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
xL([{path:"release.artifact",message:`the directory ${found.path} is empty: there is nothing to deploy`}]);return(0,_rollout_pack_js__WEBPACK_IMPORTED_MODULE_4__.
r)(files)}if(!await isGzip(found.path))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"release.artifact",message:`${found.path} is no .tar.g\
z`,fix:"give a directory, or pack it: tar -czf release.tar.gz -C DIRECTORY ."}]);return{digest:await digestOf(found.path),file:found.path}}async function findFirst(path,directories){
for(const directory of directories){const candidate=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(directory,path),found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
stat)(candidate).catch(missing);if(found)return{path:candidate,isDirectory:found.isDirectory()}}}function missing(error){if(error.code!=="ENOENT"&&error.code!==
"ENOTDIR")throw error}async function readTree(root,below){const entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(root,below),{withFileTypes:!0});return(await Promise.all(entries.map(async entry=>{const path=below?`${below}/${entry.name}`:entry.name,full=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
join)(root,path);if(entry.isDirectory())return readTree(root,path);if(entry.isSymbolicLink())return[{path,linkTo:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readlink)(full)}];if(!entry.isFile())return[];const{mode}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(full);return[{path,content:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readFile)(full),isExecutable:(mode&64)!==0}]}))).flat()}async function isGzip(path){const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);
try{const{buffer,bytesRead}=await file.read(Buffer.alloc(2),0,2,0);return bytesRead===2&&buffer[0]===31&&buffer[1]===139}finally{await file.close()}}async function digestOf(path){
const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");for await(const part of(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
hash.update(part);return hash.digest("hex")}}),31349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_r:()=>migrate,NH:()=>plannedStatements,te:()=>previousOf,z3:()=>refuseOlder,LW:()=>wantedRelease});var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(
76760);async function currentCommit(directory){const{getExecOutput}=await __webpack_require__.e(1260).then(__webpack_require__.bind(__webpack_require__,81260));
try{const{exitCode,stdout}=await getExecOutput("git",["rev-parse","HEAD"],{cwd:directory,silent:!0,ignoreReturnCode:!0});return exitCode===0?stdout.trim():void 0}catch{
return}}var cloud_tags=__webpack_require__(22633),migrate_directory=__webpack_require__(21397),files=__webpack_require__(26663),errors=__webpack_require__(52005);
class MigrationError extends errors.sH{outcome;constructor(outcome){const failure=outcome.failure;super(failure?.message??"a migration failed",errors.hS.migrationFailed,
"failed",{code:failure?.code??"E_MIGRATION",...failure?.fix?{fix:failure.fix}:{},retryable:failure?.retryable??!1}),this.outcome=outcome}}var run=__webpack_require__(
20490),finished=__webpack_require__(56994),rollout_history=__webpack_require__(13618),pack=__webpack_require__(91965),read_artifact=__webpack_require__(64794),rollout_context=__webpack_require__(
14933);async function wantedRelease(context,environment){const{release}=environment.settings,commit=context.host.job().commit??await currentCommit(context.baseDirectory),
version=release.version??commit?.slice(0,12);if(!version)throw new errors.xL([{path:"release.version",message:"the release has no name and there is no commit to\
 name it after",fix:"give --release"}]);if(!/^[\w][\w.+-]{0,127}$/.test(version))throw new errors.xL([{path:"release.version",message:`${JSON.stringify(version)}\
 cannot name a release`,fix:"use up to 128 letters, digits and . _ + -"}]);const text=(0,rollout_context.HR)(environment,version);if(release.update==="command")
return{want:{version},environment:text};if(release.update==="image"||environment.settings.rollout.scalingGroup!=="off")return{want:{version,digest:await releaseImage(
environment,version)},environment:text};if(release.artifact){const artifact=await(0,read_artifact.R)(release.artifact,[context.baseDirectory,process.cwd()]);return{
want:{version,digest:artifact.digest,envDigest:(0,pack.s)(text)},artifact,environment:text}}const known=(await(0,rollout_history.Lu)(environment.store)).findLast(
record=>record.version===version&&record.digest!==void 0);if(known)return{want:{version,digest:known.digest,envDigest:known.envDigest??(0,pack.s)(text)},environment:text};
throw new errors.xL([{path:"release.artifact",message:`release ${version} was never delivered and there is no artifact to deliver`,fix:"give --artifact FILE or \
DIRECTORY"}])}async function releaseImage({cloud,environmentTag},version){const tags={[cloud_tags.b.environment]:environmentTag,[cloud_tags.b.release]:version},
image=(await cloud.images.describeImages({tags,owner:"self"})).find(one=>one.isUsable);if(image)return image.id;throw new errors.wG(`there is no image of releas\
e ${version} for ${environmentTag}`,{code:"E_IMAGE_MISSING",fix:`run \`alicloud-deploy bake-image --release ${version}\` first`})}function previousOf(history,want){
const last=(0,rollout_history.T5)(history),found=last&&!(0,finished._)(last,want)?last:(0,rollout_history.PZ)(history,want.version);return found&&{version:found.
version,...found.digest?{digest:found.digest}:{},...found.envDigest?{envDigest:found.envDigest}:{}}}function refuseOlder(context,want,history){const seq=context.
options.seq,newest=(0,rollout_history.Yo)(history);if(seq!==void 0&&newest!==void 0&&seq<newest)throw new errors.wG(`run ${seq} is older than run ${newest}, whi\
ch was deployed already`,{code:"E_OLDER_RUN",fix:"leave --seq out to deploy the older state on purpose, or use `alicloud-deploy rollback`"});const same=history.
findLast(record=>record.version===want.version&&record.isVerified);if(same?.digest!==void 0&&want.digest!==void 0&&same.digest!==want.digest)throw new errors.wG(
`release ${want.version} was deployed before with another artifact (${same.digest.slice(0,12)}, now ${want.digest.slice(0,12)})`,{code:"E_RELEASE_EXISTS",fix:"g\
ive the new artifact its own --release"})}async function migrate(context,environment,version){if(context.options["no-migrate"]===!0)return checkoutHead(context,
environment);const{reporter}=context,title="Migrations";let isOk=!1;reporter.emit({type:"group-start",title});try{const outcome=await migrations(context,environment,
version,!1);if(outcome?.result==="failed")throw new MigrationError(outcome);return isOk=!0,outcome?.schemaHead}finally{reporter.emit({type:"group-end",title,ok:isOk})}}
async function checkoutHead(context,{settings}){const directory=(0,external_node_path_.resolve)(context.baseDirectory,settings.migrations.directory);if(!(!settings.
infrastructure.database||!(0,external_node_fs_.existsSync)(directory)))return(0,files.Y)(await(0,migrate_directory.g)(directory)).migrations.findLast(({kind})=>kind!==
"repeatable")?.id}async function plannedStatements(context,environment,version){return context.options["no-migrate"]===!0?[]:((await migrations(context,environment,
version,!0))?.statements??[]).map(statement=>statement.sql)}async function migrations(context,environment,version,isDryRun){const{settings,outputs}=environment,
declared=settings.infrastructure.database;if(!declared||!outputs.database)return;const{runId,actor,jobUrl}=context.host.job(),directory=(0,external_node_path_.resolve)(
context.baseDirectory,settings.migrations.directory),connection={host:outputs.database.host,port:outputs.database.port,user:declared.account,password:declared.password,
database:declared.name,tls:{mode:settings.migrations.ssl}};if(settings.migrations.access==="instance"){if(isDryRun)return;const delegated={label:`${outputs.database.
id}/${declared.name}`,release:version};return(await Promise.all([__webpack_require__.e(218),__webpack_require__.e(4248)]).then(__webpack_require__.bind(__webpack_require__,
50218))).expandOnInstance(context,{connection,directory,delegated})}return(0,run.vI)({directory,connection,phase:"expand",isDryRun,clock:context.clock,random:context.
random,reporter:context.reporter,signal:context.signal,lockTimeoutMs:settings.migrations.lockTimeout,actor:actor??"rolling-deploy",runId,release:version,table:settings.
migrations.table,...jobUrl?{jobUrl}:{}})}}),44910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Qb:()=>goForward,Zq:()=>comingBack,ab:()=>refuseTooOld});var _migrate_release_fit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(23025),_rollout_history_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
13618),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_migrate_connection_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20794),
_release_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31349);const goForward="go forward with a release that knows the new schema",stopInstead="set rollo\
ut.onFailure: stop, because the release before cannot come back any more";function comingBack({settings},want,history){const goesBack=settings.rollout.onFailure===
"rollback";return[{release:want,fix:goForward,ifUnknown:"refuse"},...goesBack?[{release:(0,_release_js__WEBPACK_IMPORTED_MODULE_3__.te)(history,want),fix:stopInstead,
ifUnknown:"warn"}]:[]]}async function refuseTooOld(context,environment,history,candidates){if(!(context.options["no-migrate"]===!0||!hasDatabase(environment)))for(const{
release,fix,ifUnknown}of candidates){if(!release||!isKnown(history,release.version))continue;const reason=await ask(context,history,release.version).catch(cause=>{
const problem=cannotSay(cause,release.version);if(ifUnknown==="refuse")throw problem;context.reporter.emit({type:"warning",code:problem.code,message:problem.message})});
if(reason!==void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(reason,{code:"E_SCHEMA_TOO_NEW",fix})}}const hasDatabase=({settings,outputs})=>settings.
infrastructure.database!==void 0&&outputs.database!==void 0,isKnown=(history,version)=>history.some(record=>record.version===version&&record.isVerified);function ask(context,history,version){
const schemaHead=(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_4__.JO)(history,version),release={version,...schemaHead===void 0?{}:{schemaHead}};return(0,_migrate_connection_js__WEBPACK_IMPORTED_MODULE_2__.
withTarget)({...context,verb:"fits"},({directory,connection,table})=>(0,_migrate_release_fit_js__WEBPACK_IMPORTED_MODULE_0__.v)({directory,connection,table,release}))}
function cannotSay(cause,version){const message=cause instanceof Error?cause.message:String(cause),ownFix=cause instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
sH&&cause.fix?`${cause.fix}; `:"";return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`cannot tell whether release ${version} can live with the databas\
e's schema: ${message}`,{code:"E_SCHEMA_UNKNOWN",retryable:!0,fix:`${ownFix}or give --no-migrate when you know that no contract migration has run since that rel\
ease`,cause})}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>whyReleaseIsTooOld,
l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);function whyContractWaits(request,order,facts){const needed=order.
indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is no migration of this directory`;const byVersion=new Map(facts.releases.map(
release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??"")?.schemaHead??"")>=needed,counted=facts.servers.filter(({weight})=>weight>
0||!facts.drainedCountsAsGone);if(counted.length===0)return"no server of this environment is known, so nobody can say which release serves";const old=counted.filter(
({release})=>!knows(release));if(old.length>0)return`${old.map(describeServer).join(", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.
rollbackTarget;return target!==void 0&&!facts.isRollbackForfeited&&!knows(target)?`rollback would go to release ${target}, which does not know ${request.requires}\
 (give that way up with --forfeit-rollback)`:whySoaking(counted,byVersion,facts)}const describeServer=({instanceId,release,weight})=>`${instanceId} (${release===
void 0?"unknown release":`release ${release}`}, weight ${weight})`;function whySoaking(servers,releases,facts){for(const{release}of servers){const found=releases.
get(release),leftMs=facts.soakMs-(facts.nowMs-found.finishedAtMs);if(leftMs>0)return`release ${release} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(facts.nowMs-found.finishedAtMs)}; the soak time of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(leftMs)}`}}function whyReleaseIsTooOld(release,order,applied){const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.find(
({requires})=>order.indexOf(requires)>head);if(!missing)return;const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;
return`release ${release.version} knows ${known}, and ${missing.id} has taken away what it needs since`}}),23025:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>whyReleaseDoesNotFit});var _directory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21397),_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26663),_gate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55931),_journal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1189),_opening_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
15930),_plan_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(46203);async function whyReleaseDoesNotFit(options){const session=await(options.connect??(await Promise.
all([__webpack_require__.e(7588),__webpack_require__.e(8109)]).then(__webpack_require__.bind(__webpack_require__,55289))).connectMysql)(options.connection);try{
const rows=await(0,_opening_js__WEBPACK_IMPORTED_MODULE_4__.readJournal)(session,{migrations:options.table??_journal_js__WEBPACK_IMPORTED_MODULE_3__.a5})??[],applied=rows.
filter(hasTakenAway);if(applied.length===0)return;const{migrations}=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.Y)(await(0,_directory_js__WEBPACK_IMPORTED_MODULE_0__.
g)(options.directory)),contracts=applied.map(({id:id2})=>{const migration=migrations.find(candidate=>candidate.id===id2);return{id:id2,requires:migration?(0,_plan_js__WEBPACK_IMPORTED_MODULE_5__.
h)(migration):id2}}),own=migrations.map(({id:id2})=>id2),order=[...own,...rows.map(({id:id2})=>id2).filter(id2=>!own.includes(id2))];return(0,_gate_js__WEBPACK_IMPORTED_MODULE_2__.
H)(options.release,order,contracts)}finally{await session.close()}}const hasTakenAway=({phase,state,statementsDone})=>phase==="contract"&&(state==="done"||state===
"running"||state==="failed"&&statementsDone>0)}),51035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Y:()=>coalesce});function coalesce(work){let waiting=[],isWorking=!1;const workOff=async()=>{for(isWorking=!0;waiting.length>0;){const turn=waiting;waiting=[];
try{await work(turn.map(one=>one.item));for(const one of turn)one.done()}catch(error){for(const one of turn)one.fail(error)}}isWorking=!1};return item=>new Promise(
(done,fail)=>{waiting.push({item,done,fail}),isWorking||workOff()})}}),56994:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>isFinished,_:()=>isSameRelease});var _history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13618),_server_state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44891);function isSameRelease(a,b){return a.version===b.version&&a.digest===b.digest&&a.envDigest===b.envDigest}function isFinished(want,seen){const last=(0,_history_js__WEBPACK_IMPORTED_MODULE_0__.
T5)(seen.history);return!last||!isSameRelease(last,want)||seen.journal.open||seen.journal.held.length>0||seen.history.at(-1).result==="mixed"?!1:seen.servers.filter(
server=>!seen.skip.has(server.instanceId)&&!seen.skip.has(server.name)).every(server=>server.release===want.version&&((0,_server_state_js__WEBPACK_IMPORTED_MODULE_1__.
PA)(server)||server.backends.every(backend=>backend.weight===0)))}}),3334:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{o:()=>createFleetView});var _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32501),_fleet_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
56490);function createFleetView(parts){const{cloud,layout,clock,pollIntervalMs}=parts;let latest,running;const look=async()=>{const takenAt=clock.monotonic(),servers=await(0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.
Ht)(cloud,layout);return latest={servers:new Map(servers.map(server=>[server.instanceId,server])),takenAt}},observe=async(sinceMs=clock.monotonic())=>{for(;;){if(latest&&
latest.takenAt>=sinceMs)return latest;running??=look().finally(()=>{running=void 0});const snapshot=await running;if(snapshot.takenAt>=sinceMs)return snapshot}};
return{observe,async watch({instanceId,what,timeoutMs,test,signal}){let sinceMs=clock.monotonic();return(0,_cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__.f)(async()=>{
const snapshot=await observe(sinceMs);sinceMs=snapshot.takenAt+pollIntervalMs;const server=snapshot.servers.get(instanceId);return server&&test(server)},{clock,
what,timeoutMs,intervalMs:pollIntervalMs,...signal?{signal}:{}})}}}}),83611:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{M:()=>createTimeline,p:()=>outOfServiceMs});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);function createTimeline(clock,reporter){
const events=[],startedAt=clock.monotonic(),startedAtMs=clock.now();return{events,startedAtMs,elapsedMs:()=>clock.monotonic()-startedAt,add(server,phase,message){
const atMs=clock.monotonic()-startedAt;events.push({instanceId:server.instanceId,name:server.name,phase,atMs,message}),reporter.emit({type:"progress",subject:server.
name,phase,message,data:{instanceId:server.instanceId,elapsed:(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.C7)(atMs)}})}}}function outOfServiceMs(events){
const out=new Map,durations={};for(const event of events){event.phase==="drain"&&!out.has(event.instanceId)&&out.set(event.instanceId,event.atMs);const since=out.
get(event.instanceId);event.phase!=="in"||since===void 0||(durations[event.instanceId]=Math.round(event.atMs-since),out.delete(event.instanceId))}return durations}}),
39625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>startOpenLoop});const beatMs=10;
function startOpenLoop({clock,perSecond},action){const underWay=new Set,startedAt=clock.monotonic();let started=0,isStopped=!1;const loop=(async()=>{for(;!isStopped;){
const due=Math.floor((clock.monotonic()-startedAt)*perSecond/1e3);for(;started<due;){const task=action(started++).finally(()=>underWay.delete(task));underWay.add(
task)}await clock.sleep(beatMs)}})();return{async stop(){isStopped=!0,await loop,await Promise.all(underWay)}}}}),30534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>endOfWeeklyWindow,t:()=>parseWeeklyWindow});const days=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],dayMinutes=1440,
weekMinutes=7*dayMinutes;function parseWeeklyWindow(text){const match=/^(\w{3}) (\d{1,2}):(\d{2}) ?- ?(\w{3}) (\d{1,2}):(\d{2})(?: ([\w+/-]+))?$/.exec(text.trim());
if(!match)return;const fromMinute=minuteOf(match[1],match[2],match[3]),toMinute=minuteOf(match[4],match[5],match[6]),timeZone=match[7]??"UTC";if(!(fromMinute===
void 0||toMinute===void 0||fromMinute===toMinute))return isTimeZone(timeZone)?{fromMinute,toMinute,timeZone}:void 0}function endOfWeeklyWindow(window,nowMs){const{
fromMinute,toMinute,timeZone}=window,now=weekMinuteAt(nowMs,timeZone);if(!(fromMinute<toMinute?now>=fromMinute&&now<toMinute:now>=fromMinute||now<toMinute))return;
const minuteMs=6e4,endMs=(Math.floor(nowMs/minuteMs)+(toMinute-now+weekMinutes)%weekMinutes)*minuteMs,offBy=toMinute-weekMinuteAt(endMs,timeZone),shift=offBy>weekMinutes/
2?offBy-weekMinutes:offBy<-weekMinutes/2?offBy+weekMinutes:offBy;return endMs+shift*minuteMs}function minuteOf(day,hour,minute){const index=days.findIndex(name=>name.
toLowerCase()===day.toLowerCase());if(!(index===-1||Number(minute)>59||Number(hour)*60+Number(minute)>dayMinutes))return(index*dayMinutes+Number(hour)*60+Number(
minute))%weekMinutes}function weekMinuteAt(ms,timeZone){const format=new Intl.DateTimeFormat("en-US",{timeZone,weekday:"short",hour:"2-digit",minute:"2-digit",hourCycle:"\
h23"}),parts=Object.fromEntries(format.formatToParts(ms).map(({type,value})=>[type,value]));return minuteOf(parts.weekday,parts.hour,parts.minute)}function isTimeZone(name){
try{return new Intl.DateTimeFormat("en-US",{timeZone:name}).resolvedOptions().timeZone!==""}catch{return!1}}})};export{id,ids,modules};
