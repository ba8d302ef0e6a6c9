const id=6551,ids=[6551],modules={30938:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>isCloudError,K:()=>CloudError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96894);class CloudError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
sH{kind;product;action;apiCode;constructor(message,details){super(message,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.preflight,"failed",details),this.kind=
details.kind,this.product=details.product,this.action=details.action,this.apiCode=details.apiCode}}function isCloudError(error,...kinds){return error instanceof
CloudError&&(kinds.length===0||kinds.includes(error.kind))}}),33656:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>waitFor,v:()=>WaitTimeout});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93497),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
96894);class WaitTimeout extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.sH{constructor(what,timeoutMs){super(`${what}: not reached within ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(timeoutMs)}`,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.mixed,"failed",{code:"E_TIMEOUT",retryable:!0,fix:"run the same command again: it continues f\
rom what the cloud shows"})}}async function waitFor(look,options){const{clock,timeoutMs,intervalMs=2e3,signal}=options,deadline=clock.monotonic()+timeoutMs;for(;;){
signal?.throwIfAborted();const found=await look();if(found!==void 0)return found;const left=deadline-clock.monotonic();if(left<=0)throw new WaitTimeout(options.
what,timeoutMs);await clock.sleep(Math.min(intervalMs,left),signal)}}}),41112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{m:()=>deploymentOutcome,a:()=>saveReport});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),outcome=__webpack_require__(
33057),duration=__webpack_require__(93497);const colours={drain:"#e3b341",update:"#539bf5",admit:"#57ab5a",out:"#768390",failed:"#e5534b"},rowHeight=28,nameWidth=180,
chartWidth=900;function htmlReport(report){const endMs=Math.max(1,...report.servers.flatMap(server=>[...server.spans.map(span=>span.toMs),...server.backAtMs])),
x=ms=>nameWidth+ms/endMs*chartWidth,height=report.servers.length*rowHeight+40,title=`${escapeHtml(report.previous??"nothing")} \u2192 ${escapeHtml(report.version)}\
: ${report.result}`;return`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:14px system-ui,sans-serif;margin:2rem;color:#1c2128}td,th{padding:.2rem .8rem;text-align:left}svg text{font:12px system-ui,sans-serif}</style><\
/head><body>
<h1>${title}</h1>
<table>
<tr><th>Began</th><td>${new Date(report.startedAtMs).toISOString()}</td><th>Took</th><td>${(0,duration.a3)(report.durationMs)}</td></tr>
<tr><th>Rotation</th><td>${(0,duration.a3)(report.rotationMs)}, ${report.slots} at a time</td><th>Lower bound</th><td>${(0,duration.a3)(report.lowerBoundMs)}, e\
fficiency ${(report.efficiency*100).toFixed(1)} %</td></tr>
</table>
<svg width="${nameWidth+chartWidth+20}" height="${height}" role="img" aria-label="what each instance did when">
${report.servers.map((server,index)=>{const y=index*rowHeight+8,bars=server.spans.map(span=>`<rect x="${x(span.fromMs).toFixed(1)}" y="${y}" width="${Math.max(1,
x(span.toMs)-x(span.fromMs)).toFixed(1)}" height="18" fill="${colours[span.phase]}"><title>${span.phase} ${(0,duration.a3)(span.toMs-span.fromMs)}</title></rect\
>`),backs=server.backAtMs.map(atMs=>`<circle cx="${x(atMs).toFixed(1)}" cy="${y+9}" r="5" fill="#347d39"><title>in service at ${(0,duration.a3)(atMs)}</title></\
circle>`),failures=server.failures.map(failure=>`<circle cx="${x(failure.atMs).toFixed(1)}" cy="${y+9}" r="5" fill="${colours.failed}"><title>${escapeHtml(failure.
reason)}</title></circle>`);return`<text x="0" y="${y+14}">${escapeHtml(server.name)}</text>${[...bars,...backs,...failures].join("")}`}).join(`
`)}
<text x="${nameWidth}" y="${height-6}">0 s</text><text x="${nameWidth+chartWidth-40}" y="${height-6}">${(0,duration.a3)(endMs)}</text>
</svg>
<p>${Object.keys(colours).map(phase=>`<span style="color:${colours[phase]}">\u25A0</span> ${phase}`).join(" &nbsp; ")} &nbsp; <span style="color:#347d39">\u25CF</spa\
n> in service</p>
<ul>${report.servers.flatMap(server=>server.failures.map(failure=>`<li>${escapeHtml(server.name)} at ${(0,duration.a3)(failure.atMs)}: ${escapeHtml(failure.reason)}\
</li>`)).join("")}</ul>
</body></html>
`}function escapeHtml(text){const entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};return text.replaceAll(/[&<>"']/g,character=>entities[character])}
const verdicts={succeeded:"\u2705","rolled-back":"\u274C rolled back:",mixed:"\u26A0\uFE0F mixed state:",paused:"\u23F8 paused:"};function markdownReport(report){
const{servers,version:version2,previous}=report;return[`### ${verdicts[report.result]} ${version2} on ${servers.filter(server=>server.backAtMs.length>0).length}\
/${servers.length} instances \xB7 ${(0,duration.a3)(report.durationMs)}`,"",`${previous?`from ${previous}, `:""}${report.slots} at a time, rotation ${(0,duration.
a3)(report.rotationMs)}, lower bound ${(0,duration.a3)(report.lowerBoundMs)}, efficiency ${percent(report.efficiency)}`,"","| instance | drain | update | admit \
| out of service | |","|---|---:|---:|---:|---:|---|",...servers.map(row),"",...servers.length>0?gantt(report):[]].join(`
`)}const percent=share=>`${(share*100).toFixed(1)} %`;function row(server){const time=phase=>server.spans.filter(span=>span.phase===phase).reduce((total2,span)=>total2+
span.toMs-span.fromMs,0),total=server.spans.reduce((sum,span)=>sum+span.toMs-span.fromMs,0),note=server.failures.map(failure=>`\u274C ${cell(failure.reason)}`).
join("<br>");return`| ${cell(server.name)} | ${(0,duration.a3)(time("drain"))} | ${(0,duration.a3)(time("update"))} | ${(0,duration.a3)(time("admit"))} | ${(0,duration.
a3)(total)} | ${note} |`}const cell=text=>text.replaceAll("|","\\|").replaceAll(`
`," ");function gantt(report){const marks={drain:"",update:"active, ",admit:"done, ",out:"",failed:"crit, "};return["```mermaid","gantt",`  title ${version(report)}`,
"  dateFormat x","  axisFormat %M:%S",...report.servers.flatMap(server=>[`  section ${server.name.replaceAll(/[:#;]/g,"-")}`,...server.spans.map(span=>`  ${span.
phase} :${marks[span.phase]}${Math.round(span.fromMs)}, ${Math.round(Math.max(span.toMs,span.fromMs+1))}`),...server.backAtMs.map(atMs=>`  in :milestone, ${Math.
round(atMs)}, 0d`)]),"```"]}const version=report=>`${report.previous??"nothing"} to ${report.version}`.replaceAll(/[:#;]/g,"-");function lowerBoundMs(outOfServiceMs,slots){
if(outOfServiceMs.length===0||slots<1)return 0;const longestFirst=outOfServiceMs.toSorted((a,b)=>b-a),bySum=longestFirst.reduce((total,ms)=>total+ms,0)/slots;let bound=Math.
max(longestFirst[0],bySum);for(let k=1;k*slots<longestFirst.length;k++){const inOneSlot=longestFirst.slice(k*slots-k,k*slots+1);bound=Math.max(bound,inOneSlot.reduce(
(total,ms)=>total+ms,0))}return bound}function efficiencyOf(rotation){const bound=lowerBoundMs(rotation.outOfServiceMs,rotation.slots);return rotation.tookMs<=0||
bound<=0?1:Math.min(1,bound/rotation.tookMs)}function reportOf(end,facts){const servers=spansByServer(end.timeline),outs=Object.values(end.durationsMs),first=end.
timeline.find(event=>event.phase==="drain")?.atMs??0,last=end.timeline.findLast(event=>event.phase==="in")?.atMs??first,rotationMs=Math.max(0,last-first),slots=Math.
max(end.limits.slots,mostAtOnce(servers));return{version:end.want.version,...end.from?{previous:end.from.version}:{},result:end.result,startedAtMs:end.startedAtMs,
durationMs:facts.durationMs,servers,slots,rotationMs,lowerBoundMs:Math.round(lowerBoundMs(outs,slots)),efficiency:efficiencyOf({outOfServiceMs:outs,slots,tookMs:rotationMs})}}
function spansByServer(events){const servers=new Map;for(const event of events){const{instanceId,name,phase,atMs}=event;let server=servers.get(instanceId);server||
servers.set(instanceId,server={instanceId,name,spans:[],backAtMs:[],failures:[]}),server.open&&server.open.phase!==phase&&(server.spans.push({...server.open,toMs:atMs}),
delete server.open),phase==="in"?server.backAtMs.push(atMs):phase==="failed"?(server.failures.push({atMs,reason:event.message}),server.open={phase,fromMs:atMs,toMs:atMs}):
server.open??={phase,fromMs:atMs,toMs:atMs}}return[...servers.values()].map(({open,...server})=>({...server,spans:open?[...server.spans,open]:server.spans}))}function mostAtOnce(servers){
const edges=servers.flatMap(({spans})=>spans.flatMap(span=>[{at:span.fromMs,by:1},{at:span.toMs,by:-1}])).toSorted((a,b)=>a.at-b.at||a.by-b.by);let now=0;return edges.
reduce((most,edge)=>Math.max(most,now+=edge.by),0)}function deploymentOutcome(end,facts){const{want,from,timeline,limits}=end,[failure]=[...end.failed,...end.rollbackFailed],
{url}=facts,report=reportOf(end,{durationMs:Math.round(facts.durationMs)});return{...outcome.Bg[end.result],release:{version:want.version,...from?{previous:from.
version}:{},...want.digest?{digest:want.digest}:{}},plan:{limits},instances:(0,outcome.Iz)(end),...failure&&end.result!=="succeeded"?{error:{code:failure.code,message:`${failure.
name}: ${failure.reason}`,retryable:end.result==="mixed",fix:"see what the instance printed; `alicloud-deploy status` shows the fleet"}}:{},extra:{timeline,report,
summary:markdownReport(report),...url?{url}:{}},text:(0,outcome.lA)(end,facts)}}async function saveReport(context,outcome2){const file=context.options.report,report=outcome2.
extra?.report;if(!file||!report)return outcome2;const path=(0,external_node_path_.resolve)(file);return await(0,promises_.writeFile)(path,context.redactor.redact(
textOf(report,path))),{...outcome2,extra:{...outcome2.extra,"report-path":path}}}function textOf(report,path){return path.endsWith(".html")?htmlReport(report):path.
endsWith(".md")?markdownReport(report):`${JSON.stringify(report,null,2)}
`}}),81838:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y:()=>coalesce});function coalesce(work){
let waiting=[],isWorking=!1;const workOff=async()=>{for(isWorking=!0;waiting.length>0;){const turn=waiting;waiting=[];try{await work(turn.map(one=>one.item));for(const one of turn)
one.done()}catch(error){for(const one of turn)one.fail(error)}}isWorking=!1};return item=>new Promise((done,fail)=>{waiting.push({item,done,fail}),isWorking||workOff()})}}),
61034:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>deployRelease});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
96894),_artifact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(42007),_engine_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(20312),_finished_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
55251),_history_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(87477),_preflight_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(93330),_server_state_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
30030);async function deployRelease(session,request){const{journal,view,context}=session,all=[...(await view.observe()).servers.values()],limits=(0,_preflight_js__WEBPACK_IMPORTED_MODULE_3__.
z)(session.layout,all,{settings:request.settings,journal:journal.state,skip:request.skip}),isServingNow=server=>(0,_server_state_js__WEBPACK_IMPORTED_MODULE_4__.
PA)(server,(0,_server_state_js__WEBPACK_IMPORTED_MODULE_4__.qS)(server,journal.state.held)),left=all.filter(server=>request.isOnlyFailed===!0&&isServingNow(server)),
servers=all.filter(server=>!request.skip.has(server.instanceId)&&!request.skip.has(server.name)&&!left.includes(server)),isWhole=left.every(server=>server.release===
request.want.version),running=await request.updater.probe(servers,session.signal),interrupted=journal.state.open,from=wayBack(request,interrupted,servers,running);
from&&request.onFailure==="rollback"&&await proveReachable(session,from,running);const migrationsHead=await request.beforeFirstInstance?.();await journal.append(
{kind:"begin",runId:request.runId,command:request.command,want:request.want,...from?{from}:{},held:journal.state.held,atMs:context.clock.now()}),announce(session,
request,servers,limits);const run=new DeploymentRun(session,request,{servers,limits,from,migrationsHead,isWhole});try{return await run.convergeFirst(running),await run.
forward()}catch(error){throw await noteInterruption(session,error),error}}class DeploymentRun{#session;#request;#servers;#limits;#from;#migrationsHead;#isWhole;constructor(session,request,found){
this.#session=session,this.#request=request,this.#servers=found.servers,this.#limits=found.limits,this.#from=found.from,this.#migrationsHead=found.migrationsHead,
this.#isWhole=found.isWhole}async convergeFirst(running){const from=this.#from;if(!from||from.version===this.#request.want.version)return;const third=this.#servers.
filter(server=>{const version=running.get(server.instanceId)?.echoed??running.get(server.instanceId)?.current;return version!==void 0&&version!==from.version&&version!==
this.#request.want.version});if(third.length===0)return;this.#session.context.reporter.emit({type:"notice",message:`${third.length} servers run a third version;\
 they go back to ${from.version} first`});const end=await this.#rotate(from,this.#servers,{...this.#limits,maxFailures:1/0});if(end.failed.length+end.untouched.
length>0)throw mixedFleet(end)}async forward(){const{want,onFailure}=this.#request,{journal,context}=this.#session,end=await this.#rotate(want,this.#servers,this.#limits);
if(end.isOutOfTime&&end.failed.length===0)return await journal.append({kind:"interrupted",reason:"the time of the job ends",atMs:context.clock.now()}),this.#finish(
"paused",end.failed,[]);if(end.failed.length===0&&end.untouched.length===0)return this.#end("succeeded",[],[]);const isTolerated=end.untouched.length===0&&end.failed.
length<=this.#limits.maxFailures;return onFailure==="rollback"&&this.#from&&!isTolerated?this.#backTo(this.#from,end.failed):this.#end("mixed",end.failed,[])}async#backTo(from,failed){
const{journal,context}=this.#session,reason=failed.map(server=>`${server.name}: ${server.reason}`).join("; ")||"too few servers serve";await journal.append({kind:"\
turn",want:from,reason,atMs:context.clock.now()}),context.reporter.emit({type:"notice",message:`rolling back to ${from.version}: ${reason}`});const limits={...this.#limits,
bakeMs:0,pauseBetweenMs:0,maxFailures:1/0};delete limits.firstBatch;const end=await this.#rotate(from,this.#servers,limits),isBack=end.failed.length===0&&end.untouched.
length===0;return this.#end(isBack?"rolled-back":"mixed",failed,end.failed)}async#rotate(release,among,limits){const{updater,expectedMs}=this.#request,{view,journal,
signal}=this.#session,running=await updater.probe(among,signal),{servers}=await view.observe(),stale=among.map(server=>servers.get(server.instanceId)??server).filter(
server=>!(0,_server_state_js__WEBPACK_IMPORTED_MODULE_4__.Ep)(running.get(server.instanceId),release)),unprepared=stale.length>0?await updater.prepare(stale,release,
signal):[],held=new Set(journal.state.held.map(backend=>backend.instanceId));if(unprepared.some(server=>!held.has(server.instanceId))&&release===this.#request.want)
return{done:[],failed:unprepared,untouched:among.map(server=>server.instanceId),isOutOfTime:!1};const failedIds=new Set(unprepared.map(server=>server.instanceId)),
end=await(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__.e)(this.#parts(),{want:release,instanceIds:among.map(server=>server.instanceId).filter(id2=>!failedIds.has(id2)),
limits,running,expectedMs,...this.#takeOutLimit()});return{...end,failed:[...unprepared,...end.failed]}}#parts(){const{context,view,writer,journal,timeline,signal}=this.#session,
{updater,admitTimeoutMs,unknownGraceMs}=this.#request;return{clock:context.clock,reporter:context.reporter,tagging:context.cloud.tagging,view,writer,journal,timeline,
updater,admitTimeoutMs,unknownGraceMs,signal}}#takeOutLimit(){const{jobDeadlineMs,expectedMs}=this.#request;if(jobDeadlineMs===void 0)return{};const{clock}=this.#session.
context,slowestMs=Math.max(6e4,...Object.values(expectedMs));return{takeOutUntilMs:clock.monotonic()+(jobDeadlineMs-clock.now())-2*slowestMs}}async#end(result,failed,rollbackFailed){
const{journal,context,timeline}=this.#session,{want,seq,rejects,runId,command}=this.#request;return await this.#releaseStaleHolds(),await(0,_history_js__WEBPACK_IMPORTED_MODULE_5__.
Pc)(context.store,{...want,isVerified:result==="succeeded"&&this.#isWhole,result,command,runId,finishedAt:new Date(context.clock.now()).toISOString(),durationsMs:outOfServiceMs(
timeline.events),...seq===void 0?{}:{seq},...rejects===void 0?{}:{rejects},...this.#migrationsHead===void 0?{}:{migrationsHead:this.#migrationsHead}}),await journal.
append({kind:"end",result,atMs:context.clock.now()}),this.#finish(result,failed,rollbackFailed)}async#releaseStaleHolds(){const{view,journal,context}=this.#session,
{held}=journal.state;if(held.length===0)return;const{servers}=await view.observe(),stale=[...new Set(held.map(backend=>backend.instanceId))].filter(id2=>{const server=servers.
get(id2);return!server||(0,_server_state_js__WEBPACK_IMPORTED_MODULE_4__.qS)(server,held).every((backend,index)=>backend.weight===server.backends[index].weight)});
stale.length>0&&await journal.append({kind:"restored",instanceIds:stale,atMs:context.clock.now()})}async#finish(result,failed,rollbackFailed){const{view,timeline}=this.#session,
{servers}=await view.observe(),running=result==="mixed"?await this.#request.updater.probe(this.#servers):new Map;return{result,want:this.#request.want,...this.#from?
{from:this.#from}:{},failed,rollbackFailed,servers:[...servers.values()],running,limits:this.#limits,timeline:timeline.events,startedAtMs:timeline.startedAtMs,durationsMs:outOfServiceMs(
timeline.events)}}}function announce(session,request,servers,limits){const serving=servers.filter(server=>(0,_server_state_js__WEBPACK_IMPORTED_MODULE_4__.PA)(server)).
length,balancers=session.layout.loadBalancers.map(({loadBalancer})=>loadBalancer.id).join(", ");session.context.reporter.emit({type:"notice",message:[`Release ${request.
want.version} -> ${servers.length} instances${balancers&&` behind ${balancers}`}`,`${serving} serve now, at least ${limits.minHealthy} always`,`${serving>0?limits.
slots:servers.length} at a time`,`lock generation ${session.lease.generation}`].join(", ")})}function wayBack(request,unfinished,servers,running){const{want}=request,
completed=completedButUnrecorded(unfinished?.want,want,servers,running);return completed||(unfinished?.from?(0,_finished_js__WEBPACK_IMPORTED_MODULE_6__._)(unfinished.
from,want)?void 0:unfinished.from:request.from??commonRelease(running,want))}function completedButUnrecorded(unfinished,want,servers,running){if(!(!unfinished||
unfinished.version===want.version))return servers.every(server=>(0,_server_state_js__WEBPACK_IMPORTED_MODULE_4__.Ep)(running.get(server.instanceId),unfinished))?
unfinished:void 0}function commonRelease(running,want){const answering=[...running.values()].filter(one2=>one2.isAnswering&&one2.current!==void 0&&one2.current!==
want.version),[one]=answering;if(!(!one?.current||answering.some(other=>other.current!==one.current||other.digest!==one.digest)))return{version:one.current,...one.
digest?{digest:one.digest}:{},...one.envDigest?{envDigest:one.envDigest}:{}}}async function proveReachable(session,from,running){if(!(from.digest===void 0||await(0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__.
Xz)(session.context.store,from.digest))&&![...running.values()].every(one=>one.digest===from.digest))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH(
`release ${from.version} could not be rolled back to: its artifact is gone from the bucket`,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.preflight,"failed",
{code:"E_NO_WAY_BACK",fix:"give --on-failure stop to deploy without a way back"})}function outOfServiceMs(events){const out=new Map,durations={};for(const event of events){
event.phase==="drain"&&!out.has(event.instanceId)&&out.set(event.instanceId,event.atMs);const since=out.get(event.instanceId);event.phase!=="in"||since===void 0||
(durations[event.instanceId]=Math.round(event.atMs-since),out.delete(event.instanceId))}return durations}function mixedFleet(end){const who=end.failed.map(server=>`${server.
name}: ${server.reason}`).join("; ")||"the fleet is too weak to take a server out";return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH(`three versions \
stand side by side and could not be brought to two (${who})`,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.mixed,"mixed",{code:"E_MIXED",fix:"repair the nam\
ed servers, then run the same command again",retryable:!0})}async function noteInterruption(session,error){const{journal,context}=session;try{await journal.append(
{kind:"interrupted",reason:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),atMs:context.clock.now()})}catch(journalError){context.reporter.emit({type:"\
warning",message:`the journal could not be closed: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(journalError)}`})}}}),20312:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>rotate});var tags=__webpack_require__(70644),duration=__webpack_require__(93497),errors=__webpack_require__(96894),
coalesce=__webpack_require__(81838),plan=__webpack_require__(29002),wait=__webpack_require__(33656),server_state=__webpack_require__(30030);async function cycleServer(parts,request){
const{server,state,own,want,progress}=request,{timeline,updater,signal}=parts,admitted=parts.admitWith?.(own)??own,fail=(stage,end)=>{timeline.add(server,"faile\
d",end.reason);const{code,reason,output}=end;return{ok:!1,failure:{instanceId:server.instanceId,name:server.name,stage,code,reason,...output?{output}:{}}}};if(state.
kind!=="raised"){timeline.add(server,"drain",await updater.drain(server,signal)),signal.throwIfAborted(),progress.isUpdateStarted=!0,timeline.add(server,"update",
`to ${want.version}`);const updated=await updater.update(server,want,signal);if(!updated.ok)return fail("update",updated);if(timeline.add(server,"admit",updated.
message),state.kind!=="parked"){const admissible=await waitUntilAdmissible(parts,server);if(!admissible.ok)return fail("admit",admissible);await parts.writer.write(
admitted)}}if(progress.isUpdateStarted=!0,state.kind!=="parked"){const served=await waitUntilServing(parts,server,admitted);if(!served.ok)return await parts.journal.
append({kind:"hold",backends:[...own],atMs:parts.clock.now()}),await parts.writer.write(own.map(backend=>({...backend,weight:0}))),fail("admit",served)}if(parts.
admitWith)return timeline.add(server,"in",`weight ${weightsOf(admitted)} as a canary, healthy on every listener`),{ok:!0,instanceId:server.instanceId};await parts.
finish(server.instanceId),timeline.add(server,"in",state.kind==="parked"?"updated; stays without traffic, as before":`weight ${weightsOf(own)}, healthy on every\
 listener`);const after=await updater.afterAdd?.(server,want)??{ok:!0,message:""};return after.ok?{ok:!0,instanceId:server.instanceId}:fail("after",after)}const weightsOf=backends=>backends.
map(backend=>backend.weight).join("/");async function waitUntilAdmissible(parts,server){const startedAt=parts.clock.monotonic();return waited(parts,server,"heal\
thy for the load balancer before it gets traffic",now=>{const rows=now.health.filter(row=>row.protocol==="http"||row.protocol==="https");return rows.every(row=>row.
health==="healthy")||rows.every(row=>row.health!=="unhealthy")&&parts.clock.monotonic()-startedAt>=parts.unknownGraceMs?!0:void 0})}async function waitUntilServing(parts,server,own){
return waited(parts,server,"healthy on every listener",now=>(0,server_state.PA)(now,own)?!0:void 0)}async function waited(parts,server,what,test){const{view,admitTimeoutMs,
signal}=parts;try{return await view.watch({instanceId:server.instanceId,what:`${server.name} ${what}`,timeoutMs:admitTimeoutMs,test,signal}),{ok:!0,message:what}}catch(error){
if(!(error instanceof wait.v))throw error;const seen=((await view.observe()).servers.get(server.instanceId)?.health??[]).map(row=>`${row.protocol}:${row.listenerPort}\
 ${row.health}`).join(", ");return{ok:!1,code:"E_NOT_ADMITTED",reason:`not ${what} within ${(0,duration.a3)(admitTimeoutMs)} (${seen||"no listener"})`}}}const starvedLookMs=2e3,
bakeLookMs=5e3;async function rotate(parts,rotation){const{limits}=rotation,end={done:[],failed:[],untouched:[],isOutOfTime:!1},running=new Map,waiting=new Set(
rotation.instanceIds);let firstError;const firstBatch=limits.firstBatch??(limits.bakeMs>0?limits.slots:void 0),finish=(0,coalesce.Y)(async instanceIds=>{await parts.
tagging.tag("instance",instanceIds,{[tags.b.release]:rotation.want.version});const held=new Set(parts.journal.state.held.map(backend=>backend.instanceId)),restored=instanceIds.
filter(id2=>held.has(id2));restored.length>0&&await parts.journal.append({kind:"restored",instanceIds:restored,atMs:parts.clock.now()})}),settle=(instanceId,cycle)=>{
cycle.ok?end.done.push(instanceId):end.failed.push(cycle.failure)},start=(server,state,wasServing)=>{const progress={isUpdateStarted:!1},own=(0,server_state.qS)(
server,parts.journal.state.held),cycle=cycleServer({...parts,finish},{server,state,own,want:rotation.want,progress});running.set(server.instanceId,{server,state,
wasServing,progress,end:cycle.then(ended=>settle(server.instanceId,ended)).catch(error=>{firstError??=error}).finally(()=>running.delete(server.instanceId))})},
stuck=[],mayGoOn=()=>firstError===void 0&&end.failed.length<=limits.maxFailures&&!parts.signal.aborted,startNext=async mayStart=>{const picked=await pick(parts,
rotation,{waiting,running,mayStart});for(const instanceId of picked.done)settle(instanceId,{ok:!0,instanceId});for(const instanceId of[...picked.done,...picked.
start.map(one=>one.server.instanceId)])waiting.delete(instanceId);const ready=await beforeDrain(parts,rotation.want,picked.start);end.failed.push(...ready.failed),
await takeOut(parts,ready.start);for(const one of ready.start)start(one.server,one.state,one.wasServing),stuck.push(running.get(one.server.instanceId));return picked.
start.length},aborted=abortOf(parts.signal),idle=async()=>{running.size>0?await Promise.race([aborted,...[...running.values()].map(one=>one.end)]):await parts.clock.
sleep(starvedLookMs,parts.signal)};try{let inBatch=0,batchSize=firstBatch??(limits.pauseBetweenMs>0?limits.slots:1/0),starvedSince;for(;waiting.size>0&&mayGoOn();){
if(rotation.takeOutUntilMs!==void 0&&parts.clock.monotonic()>=rotation.takeOutUntilMs){end.isOutOfTime=!0;break}const started=inBatch<batchSize?await startNext(
batchSize-inBatch):0;if(inBatch+=started,started>0){starvedSince=void 0;continue}if(inBatch>=batchSize&&running.size===0){const isFirst=batchSize===firstBatch;end.
failed.push(...await pauseAfterBatch(parts,isFirst&&limits.bakeMs||limits.pauseBetweenMs,end.done)),inBatch=0,batchSize=limits.pauseBetweenMs>0?limits.slots:1/0;
continue}if(running.size===0&&waiting.size>0&&(starvedSince??=parts.clock.monotonic(),parts.clock.monotonic()-starvedSince>parts.admitTimeoutMs))break;waiting.size>
0&&await idle()}for(;running.size>0&&!parts.signal.aborted;)await idle();if(parts.signal.throwIfAborted(),firstError!==void 0)throw firstError}catch(error){throw parts.
signal.aborted?await reachSafePoint(parts,stuck.filter(one=>!end.done.includes(one.server.instanceId))):await Promise.all([...running.values()].map(one=>one.end)),
error}return end.untouched.push(...waiting),end}async function pick(parts,rotation,now){const{servers}=await parts.view.observe(),{held}=parts.journal.state,done=[],
states=new Map,candidates=[];for(const instanceId of now.waiting){const server=servers.get(instanceId);if(!server)continue;const state=(0,server_state.L4)(server,
{held,running:rotation.running.get(instanceId),want:rotation.want});if(states.set(instanceId,state),state.kind==="done")done.push(instanceId);else{const expectedMs=rotation.
expectedMs[instanceId];candidates.push({instanceId,zoneId:server.zoneId,isHeld:state.kind==="held"||state.kind==="raised",isServing:state.kind==="old"&&state.isServing||
state.kind==="held"&&(0,server_state.PA)(server,(0,server_state.qS)(server,held)),...expectedMs===void 0?{}:{expectedMs}})}}const serving=[...servers.values()].
filter(server=>(0,server_state.PA)(server,(0,server_state.qS)(server,held))),outNow=[...now.running.values()].filter(one=>one.wasServing||one.state.kind==="held"),
chosen=(0,plan.Vw)((0,plan.$T)(candidates),rotation.limits,{servingByZone:(0,plan.Tr)(serving,server=>server.zoneId),out:outNow.length,mayStart:now.mayStart});return{
done,start:chosen.map(instanceId=>{const state=states.get(instanceId);return{server:servers.get(instanceId),state,wasServing:candidates.some(one=>one.instanceId===
instanceId&&one.isServing)}})}}async function beforeDrain(parts,want,picked){const start=[],failed=[];return await Promise.all(picked.map(async one=>{const{instanceId,
name}=one.server,ended=await parts.updater.beforeDrain?.(one.server,want)??{ok:!0,message:""};ended.ok?start.push(one):failed.push({instanceId,name,stage:"prepa\
re",code:ended.code,reason:ended.reason,...ended.output?{output:ended.output}:{}})})),{start,failed}}async function takeOut(parts,picked){const{held}=parts.journal.
state,backends=picked.filter(one=>one.state.kind==="old"||one.state.kind==="held").flatMap(one=>(0,server_state.qS)(one.server,held)).filter(backend=>backend.weight>
0);if(backends.length!==0){for(const{server}of picked){const own=backends.filter(backend=>backend.instanceId===server.instanceId);own.length>0&&parts.timeline.add(
server,"drain",`weight ${own.map(one=>one.weight).join("/")} -> 0`)}await parts.journal.append({kind:"hold",backends,atMs:parts.clock.now()}),await parts.writer.
write(backends.map(backend=>({...backend,weight:0})))}}async function reachSafePoint(parts,stuck){const untouched=stuck.filter(one=>one.wasServing&&!one.progress.
isUpdateStarted),backends=untouched.flatMap(one=>(0,server_state.qS)(one.server,parts.journal.state.held));if(backends.length!==0){try{await parts.writer.write(
backends),await parts.journal.append({kind:"restored",instanceIds:untouched.map(one=>one.server.instanceId),atMs:parts.clock.now()})}catch(error){const names=untouched.
map(one=>one.server.name).join(", ");parts.reporter.emit({type:"warning",message:`${names} could not get the weight back (${(0,errors.bD)(error)}); run \`aliclou\
d-deploy recover\``});return}for(const one of untouched)parts.timeline.add(one.server,"in","weight back: its update had not started")}}async function pauseAfterBatch(parts,ms,done){
if(ms===0)return[];const{clock,view,signal}=parts;parts.reporter.emit({type:"notice",message:`pause of ${(0,duration.a3)(ms)} with ${done.length} servers on the\
 new release`});const until=clock.monotonic()+ms;for(;;){const{servers}=await view.observe(),serving=done.flatMap(instanceId=>servers.get(instanceId)??[]).filter(
server=>!(0,server_state.PA)(server,(0,server_state.qS)(server,parts.journal.state.held))).filter(server=>server.backends.some(backend=>backend.weight>0));if(serving.
length>0)return serving.map(server=>bakeFailure(server));const leftMs=until-clock.monotonic();if(leftMs<=0)return[];await clock.sleep(Math.min(bakeLookMs,leftMs),
signal)}}function bakeFailure(server){return{instanceId:server.instanceId,name:server.name,stage:"after",code:"E_BAKE_FAILED",reason:"stopped being healthy for \
the load balancer after it had been updated"}}function abortOf(signal){return new Promise(resolve=>{signal.aborted&&resolve(),signal.addEventListener("abort",()=>resolve(),
{once:!0})})}}),55251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>isFinished,
_:()=>isSameRelease});var _history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(87477),_server_state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
30030);function isSameRelease(a,b){return a.version===b.version&&a.digest===b.digest&&a.envDigest===b.envDigest}function isFinished(want,seen){const last=(0,_history_js__WEBPACK_IMPORTED_MODULE_0__.
T5)(seen.history);return!last||!isSameRelease(last,want)||seen.journal.open||seen.journal.held.length>0||seen.history.at(-1).result==="mixed"?!1:seen.servers.filter(
server=>!seen.skip.has(server.instanceId)&&!seen.skip.has(server.name)).every(server=>server.release===want.version&&((0,_server_state_js__WEBPACK_IMPORTED_MODULE_1__.
PA)(server)||server.backends.every(backend=>backend.weight===0)))}}),87477:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});const prefix="rel\
eases/",recordKey=number=>`${prefix}${String(number).padStart(8,"0")}.json`,keptRecords=50;async function readHistory(store){return(await Promise.all((await store.
list(prefix)).map(object=>store.get(object.key)))).flatMap(object=>object?[JSON.parse(Buffer.from(object.body).toString())]:[])}async function addToHistory(store,record){
const objects=await store.list(prefix);let number=Math.max(0,...objects.map(object=>Number.parseInt(object.key.slice(prefix.length),10)))+1;for(;!await store.put(
recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){
return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.
rejects===version);return history.findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function lastDurations(history){
return Object.assign({},...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.
seq]);return seen.length>0?Math.max(...seen):void 0}}),69126:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{_0:()=>openJournal,a0:()=>readJournal});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96894),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
71008);function replayJournal(entries){let state={held:[]};for(const entry of entries)state=applyEntry(state,entry);return state}function applyEntry(state,entry){
switch(entry.kind){case"begin":return{open:{runId:entry.runId,command:entry.command,want:entry.want,...entry.from?{from:entry.from}:{},startedAtMs:entry.atMs,isInterrupted:!1,
notes:[]},held:entry.held};case"hold":{const known=new Set(state.held.map(_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf));return{...state,held:[...state.held,...entry.
backends.filter(backend=>!known.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(backend)))]}}case"restored":return{...state,held:state.held.filter(backend=>!entry.
instanceIds.includes(backend.instanceId))};case"turn":return state.open?{...state,open:{...state.open,want:entry.want}}:state;case"note":return state.open?{...state,
open:{...state.open,notes:[...state.open.notes,{topic:entry.topic,data:entry.data}]}}:state;case"interrupted":return state.open?{...state,open:{...state.open,isInterrupted:!0}}:
state;case"end":return{held:state.held}}}const prefix="journal/",entryKey=number=>`${prefix}${String(number).padStart(12,"0")}.json`;async function readJournal(store){
return replayJournal((await readEntries(store)).entries.map(stored=>stored.entry))}async function openJournal(store,fence){const read=await readEntries(store),newestFence=Math.
max(0,...read.entries.map(stored=>stored.fence));if(newestFence>fence)throw overtaken(newestFence,fence);let state=replayJournal(read.entries.map(stored=>stored.
entry)),next=read.nextNumber,queue=Promise.resolve();const write=async entry=>{const body=JSON.stringify({fence,entry});if(!await store.put(entryKey(next),body,
{ifAbsent:!0})){const found=await store.get(entryKey(next)),text=found&&Buffer.from(found.body).toString();if(text!==body)throw overtaken(text?JSON.parse(text).
fence:fence,fence)}const number=next++;state=applyEntry(state,entry),entry.kind==="begin"&&await deleteBefore(store,number)};return{get state(){return state},append(entry){
const turn=queue.then(()=>write(entry));return queue=turn.catch(()=>{}),turn}}}async function readEntries(store){const objects=await store.list(prefix),numbers=objects.
map(object=>Number.parseInt(object.key.slice(prefix.length),10));return{entries:(await Promise.all(objects.map(object=>store.get(object.key)))).flatMap(object=>object?
[JSON.parse(Buffer.from(object.body).toString())]:[]),nextNumber:Math.max(0,...numbers)+1}}async function deleteBefore(store,number){for(const object of await store.
list(prefix))object.key<entryKey(number)&&await store.delete(object.key)}function overtaken(theirs,ours){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
by(`another run wrote the rollout journal (lease generation ${theirs}, ours is ${ours})`,{code:"E_LOCK_LOST",fix:"see who deploys with `alicloud-deploy status`,\
 then run the same command again"})}}),33057:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bg:()=>resultOf,Iz:()=>instanceResults,Rr:()=>instanceResult,lA:()=>describeEnd});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(93497),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(96894),_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(30030);function instanceResult(server,more={}){
return{id:server.instanceId,name:server.name,zone:server.zoneId,...server.release===void 0?{}:{release:server.release},weights:server.backends.map(backend=>backend.
weight),isServing:(0,_server_state_js__WEBPACK_IMPORTED_MODULE_2__.PA)(server),health:Object.fromEntries(server.health.map(row=>[`${row.protocol}:${row.listenerPort}`,
row.health])),...more}}const resultOf={succeeded:{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.done},"rolled-back":{result:"rol\
led-back",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.rolledBack},mixed:{result:"mixed",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.
mixed},paused:{result:"paused",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.paused}};function instanceResults(end){const failed=new Map([...end.failed,
...end.rollbackFailed].map(failure=>[failure.instanceId,failure]));return end.servers.map(server=>{const failure=failed.get(server.instanceId),outOfServiceMs=end.
durationsMs[server.instanceId],running=end.running.get(server.instanceId),echoed=running?.echoed??running?.current;return instanceResult(server,{...echoed===void 0?
{}:{echoed},...outOfServiceMs===void 0?{}:{outOfServiceMs},...failure?{failure:{stage:failure.stage,code:failure.code,reason:failure.reason}}:{}})})}function describeEnd(end,facts){
const total=end.servers.length,took=(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.durationMs),{version}=end.want;switch(end.result){case"succeed\
ed":return`Deployed ${version} to ${total}/${total} instances in ${took}.${facts.url?`   ${facts.url}`:""}`;case"paused":return`PAUSED after ${took}: the time o\
f the job ends. Run the same command again: ${facts.rerun}`;case"rolled-back":return[`FAILED and rolled back: ${end.from?.version} serves on all instances again\
.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.rolledBack}`,...describeFailures(end.failed)].join(`
`);case"mixed":return[`FAILED, MIXED STATE: not every instance runs the same release.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.mixed}`,...table(
end),...describeFailures([...end.failed,...end.rollbackFailed]),`  next  ${facts.rerun}   or   alicloud-deploy recover`].join(`
`)}}function table(end){return instanceResults(end).map(row=>{const release=row.echoed??row.release??"unknown";return`  ${row.name.padEnd(24)} ${row.id.padEnd(24)}\
 ${release.padEnd(20)} weight ${row.weights.join("/")||"-"}  ${row.isServing?"serves":"does not serve"}`})}function describeFailures(failed){return failed.flatMap(
failure=>[`  ${failure.code}  ${failure.name} (${failure.instanceId}), ${failure.stage}: ${failure.reason}`,...failure.output?lastLines(failure.output).map(line=>`\
    | ${line}`):[]])}const shownLines=12;function lastLines(output){return output.trimEnd().split(`
`).filter(line=>!line.startsWith("acd ")).slice(-shownLines)}}),29002:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$T:()=>orderCandidates,Tr:()=>countBy,Vw:()=>chooseNext,Yy:()=>planLimits});function countOf(text,total,round){if(!text.endsWith("%"))return Number(
text);const exact=Number(text.slice(0,-1))*total/100;return round==="up"?Math.ceil(exact-1e-9):Math.floor(exact+1e-9)}function planLimits(settings,fleet){const total=fleet.
servers.length,serving=fleet.servers.filter(server=>server.isServing).length,held=fleet.servers.filter(server=>server.isHeld).length,batch=Math.max(settings.batch.
endsWith("%")?1:0,countOf(settings.batch,total,"down")),asked=countOf(settings.minHealthy,total,"up"),minHealthy=total>1&&serving>0?Math.max(1,asked):asked,{minHealthyPerZone,
firstBatch,bakeMs,pauseBetweenMs,maxFailures}=settings,limits={slots:batch,minHealthy,minHealthyPerZone,bakeMs,pauseBetweenMs,maxFailures,...firstBatch?{firstBatch}:
{}},problems=[];return batch<1&&problems.push({path:"rollout.batch",message:`batch ${settings.batch} of ${total} servers is ${batch}: nothing would be updated`,
fix:"give --batch 1 or more"}),minHealthy>=total&&serving>0?problems.push({path:"rollout.minHealthy",message:`minHealthy ${settings.minHealthy} is ${minHealthy}\
 of ${total} servers: none may leave service, so none can be updated`,fix:total===1?"give --min-healthy 0 to accept an interruption, or add a second instance":`\
give --min-healthy ${total-1} or less`}):serving>0&&serving+held<minHealthy&&problems.push({path:"rollout.minHealthy",message:`only ${serving} of ${total} serve\
rs serve now, minHealthy ${settings.minHealthy} asks for ${minHealthy}: the fleet is already below it`,fix:`repair the servers first, or give --min-healthy ${Math.
max(1,serving-1)}`}),problems.push(...zoneProblems(fleet.servers,minHealthyPerZone)),problems.length>0?{ok:!1,problems}:{ok:!0,limits}}function zoneProblems(servers,minHealthyPerZone){
return minHealthyPerZone===0||servers.every(server=>!server.isServing)?[]:[...countBy(servers,server=>server.zoneId)].filter(([,count])=>count<=minHealthyPerZone).
map(([zone,count])=>({path:"rollout.minHealthyPerZone",message:`zone ${zone} has ${count} servers and minHealthyPerZone is ${minHealthyPerZone}: none of them ma\
y leave service`,fix:"add an instance in that zone, or give --min-healthy-per-zone 0"}))}function orderCandidates(candidates){const rank=candidate=>candidate.isHeld?
0:candidate.isServing?2:1;return candidates.toSorted((a,b)=>rank(a)-rank(b)||(b.expectedMs??0)-(a.expectedMs??0)||(a.zoneId<b.zoneId?-1:a.zoneId>b.zoneId?1:0)||
(a.instanceId<b.instanceId?-1:1))}function chooseNext(ordered,limits,capacity){const byZone=new Map(capacity.servingByZone);let serving=[...byZone.values()].reduce(
(total,count)=>total+count,0),out=capacity.out;const chosen=[];for(const candidate of ordered){if(chosen.length>=capacity.mayStart)break;if(candidate.isServing){
const inZone=byZone.get(candidate.zoneId)??0;if(out>=limits.slots||serving-1<limits.minHealthy||inZone-1<limits.minHealthyPerZone)continue;byZone.set(candidate.
zoneId,inZone-1),serving--,out++}chosen.push(candidate.instanceId)}return chosen}function countBy(items,key){const counts=new Map;for(const item of items)counts.
set(key(item),(counts.get(key(item))??0)+1);return counts}}),75247:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>plannedCalls});var _plan_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(29002),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
71008);function plannedCalls(request){const{servers,candidates,version,digest,migrations}=request,byId=new Map(servers.map(server=>[server.instanceId,server])),
order=(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.$T)(candidates).flatMap(candidate=>byId.get(candidate.instanceId)??[]),parked=servers.filter(server=>!order.includes(
server)),all=servers.map(server=>server.name).join(", ");return[{service:"oss",action:"PutObject",subject:"lock/ (take the lock)"},{service:"oss",action:"PutObj\
ect",subject:`artifacts/${digest.slice(0,12)}\u2026.tar.gz`},{service:"oss",action:"PutObject",subject:"env/ (service environment)"},{service:"ecs",action:"RunC\
ommand",subject:`probe on ${all}`},...migrations.map(sql=>({service:"mysql",action:"statement",subject:sql})),{service:"oss",action:"PutObject",subject:"journal\
/ (begin)"},{service:"ecs",action:"RunCommand",subject:`fetch ${version} on ${all}`},...order.flatMap(server=>callsOf(server,version)),...parked.map(server=>({service:"\
ecs",action:"RunCommand",subject:`switch ${server.name} to ${version} (stays without traffic)`})),{service:"oss",action:"PutObject",subject:"releases/ (history)"},
{service:"oss",action:"PutObject",subject:"journal/ (end)"},{service:"oss",action:"PutObject",subject:"lock/ (hand it on)"}]}function callsOf(server,version){const{
name,backends}=server,weights=to=>backends.filter(backend=>backend.weight>0).map(backend=>({service:"slb",action:"SetVServerGroupAttribute",subject:`${name} in ${(0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(backend.group)}: weight ${backend.weight===to(backend.weight)?`back to ${backend.weight}`:`${backend.weight} -> ${to(backend.weight)}`}`}));return[{service:"\
oss",action:"PutObject",subject:`journal/ (hold ${name})`},...weights(()=>0),{service:"ecs",action:"RunCommand",subject:`wait for the last connection of ${name}`},
{service:"ecs",action:"RunCommand",subject:`switch ${name} to ${version}`},...weights(weight=>weight),{service:"ecs",action:"TagResources",subject:`${name} rele\
ase ${version}`},{service:"oss",action:"PutObject",subject:`journal/ (restored ${name})`}]}}),93330:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>candidatesOf,z:()=>checkFleet});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96894),_fleet_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
78049),_plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29002),_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(30030),_weights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
71008);function checkFleet(layout,servers,options){const problems=[...layoutProblems(layout,servers,options.skip)],plan=(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.
Yy)(options.settings,{servers:candidatesOf(servers,options.journal)});if(plan.ok||problems.push(...plan.problems),problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG(problems.map(_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vw).join(`
`),{code:"E_UNSAFE_PLAN",...problems[0].fix?{fix:problems[0].fix}:{},context:{problems}});return plan.limits}function candidatesOf(servers,journal){const held=new Set(
journal.held.map(backend=>backend.instanceId));return servers.filter(server=>held.has(server.instanceId)||server.backends.some(backend=>backend.weight>0)).map(server=>({
instanceId:server.instanceId,zoneId:server.zoneId,isServing:(0,_server_state_js__WEBPACK_IMPORTED_MODULE_3__.PA)(server,(0,_server_state_js__WEBPACK_IMPORTED_MODULE_3__.
qS)(server,journal.held)),isHeld:held.has(server.instanceId)}))}function layoutProblems(layout,servers,skip){if(servers.length===0)return[{message:`no instance \
carries the tag of ${layout.environmentTag}`,fix:"run `alicloud-deploy provision` first"}];const problems=[];for(const server of servers.filter(each=>!skip.has(
each.instanceId)&&!skip.has(each.name))){const where=`${server.name} (${server.instanceId})`;server.status!=="Running"&&problems.push({message:`${where} is ${server.
status}`,fix:`start it, or give --skip ${server.instanceId}`}),layout.groups.length>0&&server.backends.length===0&&problems.push({message:`${where} is in no ser\
ver group of the load balancer`,fix:`run \`alicloud-deploy provision\`, or give --skip ${server.instanceId}`})}const used=new Set(servers.flatMap(server=>server.
backends.map(backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_4__.$6)(backend.group))));for(const{loadBalancer,listeners}of layout.loadBalancers)for(const listener of listeners.
filter(each=>(0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.nL)(each)&&used.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_4__.$6)((0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.
F8)(each)))))listener.healthCheck.kind==="off"&&problems.push({message:`listener ${listener.protocol}:${listener.port} of ${loadBalancer.id} has no health check\
, so nothing tells when a server may get traffic`,fix:"switch the health check on: infrastructure.loadBalancer.listeners.healthCheck"});return problems}}),30030:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ep:()=>runsRelease,L4:()=>stateOf,PA:()=>isServing,qS:()=>ownWeights});var _weights_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
71008);function isServing(server,weights=server.backends){const wanted=weights.filter(backend=>backend.weight>0);if(server.status!=="Running"||wanted.length===0)
return!1;const now=new Map(server.backends.map(backend=>[(0,_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend),backend.weight]));return wanted.every(backend=>(now.
get((0,_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend))??0)>0)&&server.health.every(row=>row.health==="healthy")}function ownWeights(server,held){const kept=new Map(
held.filter(backend=>backend.instanceId===server.instanceId).map(backend=>[(0,_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend),backend]));return server.backends.
map(backend=>kept.get((0,_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend))??backend)}function runsRelease(running,want){return!running?.isAnswering||running.
echoed!==void 0&&running.echoed!==want.version||running.current!==void 0&&running.current!==want.version||want.digest!==void 0&&running.digest!==want.digest?!1:
want.envDigest===void 0||running.envDigest===want.envDigest}function stateOf(server,seen){const own=ownWeights(server,seen.held),isHeld=seen.held.some(backend=>backend.
instanceId===server.instanceId);if(!own.every((backend,index)=>backend.weight===server.backends[index].weight))return{kind:"held"};const isWanted=runsRelease(seen.
running,seen.want);if(own.every(backend=>backend.weight===0))return isWanted&&server.release===seen.want.version?{kind:"done"}:{kind:"parked"};const serves=isServing(
server);return!isWanted||!serves?{kind:"old",isServing:serves}:!isHeld&&server.release===seen.want.version?{kind:"done"}:{kind:"raised"}}}),91315:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>openSession});var external_node_events_=__webpack_require__(78474),wait=__webpack_require__(33656),fleet=__webpack_require__(
78049);function createFleetView(parts){const{cloud,layout,clock,pollIntervalMs}=parts;let latest,running;const look=async()=>{const takenAt=clock.monotonic(),servers=await(0,fleet.
Ht)(cloud,layout);return latest={servers:new Map(servers.map(server=>[server.instanceId,server])),takenAt}},observe=async(sinceMs=clock.monotonic())=>{for(;;){if(latest&&
latest.takenAt>=sinceMs)return latest;running??=look().finally(()=>{running=void 0});const snapshot=await running;if(snapshot.takenAt>=sinceMs)return snapshot}};
return{observe,async watch({instanceId,what,timeoutMs,test,signal}){let sinceMs=clock.monotonic();return(0,wait.f)(async()=>{const snapshot=await observe(sinceMs);
sinceMs=snapshot.takenAt+pollIntervalMs;const server=snapshot.servers.get(instanceId);return server&&test(server)},{clock,what,timeoutMs,intervalMs:pollIntervalMs,
...signal?{signal}:{}})}}}var errors=__webpack_require__(30938);const instancesPerCall=100,collectMs=20,deliveryMs=9e4,maxDeliveries=3;function createInstanceRuns(parts){
const{commands,clock,pollIntervalMs}=parts,queues=new Map,send=async(script,batch,delivery)=>{let invocationId;try{parts.beforeStart?.(),invocationId=await commands.
start({instanceIds:batch.map(one=>one.instanceId),script:script.text,timeoutSeconds:script.timeoutSeconds,name:script.name})}catch(error){if(batch.length>1&&(0,errors.
E)(error,"invalid","not-found","busy"))await Promise.all(batch.map(one=>send(script,[one],delivery)));else for(const one of batch)one.fail(error);return}await collect(
invocationId,script,batch,delivery)},collect=async(invocationId,script,batch,delivery)=>{const open=new Map(batch.map(one=>[one.instanceId,one])),deadline=clock.
monotonic()+script.timeoutSeconds*1e3+deliveryMs,again=[];for(;open.size>0;){await clock.sleep(pollIntervalMs);const results=await commands.results(invocationId);
for(const result of results){const one=open.get(result.instanceId);!one||!isFinal(result)||(open.delete(result.instanceId),result.status==="not-delivered"&&delivery<
maxDeliveries?again.push(one):one.settle(result))}if(clock.monotonic()>deadline){for(const one of open.values())one.settle(lateResult(one.instanceId,script));open.
clear()}}again.length>0&&await send(script,again,delivery+1)},run=(instanceId,script,signal)=>{const key=JSON.stringify([script.name,script.timeoutSeconds,script.
text]),answer=new Promise((settle,fail)=>{const one={instanceId,settle,fail},queue=queues.get(key);if(queue)return void queue.push(one);const collected=[one];queues.
set(key,collected),clock.sleep(collectMs).then(async()=>{queues.delete(key);const batches=chunk(collected,instancesPerCall);await Promise.all(batches.map(batch=>send(
script,batch,1).catch(error=>batch.forEach(each=>each.fail(error)))))})});return signal?abortable(answer,signal):answer};return{run,async runAll(instanceIds,script,signal){
const results=await Promise.all(instanceIds.map(id2=>run(id2,script,signal)));return new Map(results.map(result=>[result.instanceId,result]))}}}function isFinal(result){
return result.status!=="pending"&&result.status!=="running"}function lateResult(instanceId,script){return{instanceId,status:"timed-out",output:"",droppedBytes:0,
errorCode:"NoAnswer",errorMessage:`the instance's agent did not report the end of ${script.name}`}}function abortable(answer,signal){return new Promise((resolve,reject)=>{
const stop=()=>reject(signal.reason);signal.aborted&&stop(),signal.addEventListener("abort",stop,{once:!0}),answer.then(resolve,reject).finally(()=>signal.removeEventListener(
"abort",stop))})}function chunk(items,size){return Array.from({length:Math.ceil(items.length/size)},(_,index)=>items.slice(index*size,(index+1)*size))}var rollout_journal=__webpack_require__(
69126),rollout_lease=__webpack_require__(66951),duration=__webpack_require__(93497);function createTimeline(clock,reporter){const events=[],startedAt=clock.monotonic(),
startedAtMs=clock.now();return{events,startedAtMs,elapsedMs:()=>clock.monotonic()-startedAt,add(server,phase,message){const atMs=clock.monotonic()-startedAt;events.
push({instanceId:server.instanceId,name:server.name,phase,atMs,message}),reporter.emit({type:"progress",subject:server.name,phase,message,data:{instanceId:server.
instanceId,elapsed:(0,duration.C7)(atMs)}})}}}var coalesce=__webpack_require__(81838),weights=__webpack_require__(71008);const readBackTimeoutMs=6e4;function createWeightWriter(parts){
const{loadBalancing,clock,pollIntervalMs,beforeWrite}=parts,read=async want=>{const groups=new Map(want.map(backend=>[(0,weights.$6)(backend.group),backend.group]));
return(await Promise.all([...groups.values()].map(async group=>(await loadBalancing.describeBackends(group)).map(backend=>({...backend,group}))))).flat()},writeNow=async want=>{
const have=await read(want),members=new Set(have.map(weights.Kf)),wanted=want.filter(backend=>members.has((0,weights.Kf)(backend))),changes=(0,weights.iY)(have,
wanted);if(changes.length!==0){for(const call of(0,weights.xp)(have,changes))beforeWrite(),await loadBalancing.setWeights(call.group,call.backends);await(0,wait.
f)(async()=>(0,weights.iY)(await read(wanted),wanted).length===0?!0:void 0,{clock,what:`weights of ${[...new Set(wanted.map(backend=>backend.instanceId))].join(
", ")}`,timeoutMs:readBackTimeoutMs,intervalMs:pollIntervalMs})}};return{write:(0,coalesce.Y)(async wants=>{const merged=new Map(wants.flatMap(want=>want.map(backend=>[
(0,weights.Kf)(backend),backend])));await writeNow([...merged.values()])})}}async function openSession(context){const{cloud,store,clock,reporter,pollIntervalMs}=context;
await store.ensureBucket();const lease=await(0,rollout_lease.ZZ)({store,clock,reporter,holder:context.holder,ifLocked:context.ifLocked,pollIntervalMs,signal:context.
signal,...context.lockWaitMs===void 0?{}:{waitMs:context.lockWaitMs},...context.leaseTtlMs===void 0?{}:{ttlMs:context.leaseTtlMs},...context.isDead?{isDead:context.
isDead}:{}});try{const journal=await(0,rollout_journal._0)(store,lease.generation),layout=await(0,fleet.k0)(cloud,context.environmentTag),beforeWrite=()=>lease.
assertHeld(),signal=AbortSignal.any([context.signal,lease.stop]);return(0,external_node_events_.setMaxListeners)(0,signal),{context,lease,journal,layout,view:createFleetView(
{cloud,layout,clock,pollIntervalMs}),writer:createWeightWriter({loadBalancing:cloud.loadBalancing,clock,pollIntervalMs,beforeWrite}),runs:createInstanceRuns({commands:cloud.
commands,clock,pollIntervalMs,beforeStart:beforeWrite}),timeline:createTimeline(clock,reporter),signal,close:()=>lease.release()}}catch(error){throw await lease.
release(),error}}})};export{id,ids,modules};
