const id=6047,ids=[6047],modules={68266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>keyFrom,jy:()=>readSigningKey,m5:()=>saveAttestation});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44432),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52005),
_shared_redact_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38395);async function keyFrom(text,kind,origin){const pem=text.includes("-----BEGIN")?text:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text),"utf8").catch(()=>""),key=(0,_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_2__.YZ)(pem,kind);
if(key)return key;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.xL([{message:`${origin} is neither an Ed25519 ${kind} key in PEM nor a file with one`,
fix:kind==="private"?"openssl genpkey -algorithm ed25519 -out attest.pem":"openssl pkey -in attest.pem -pubout -out attest.pub"}])}async function readSigningKey({
options,redactor,host}){if(options.attest===void 0)return;const text=options["attest-key"];if(!text)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.xL(
[{message:"--attest needs a key",fix:"give --attest-key FILE or ALICLOUD_DEPLOY_ATTEST_KEY"}]);return text.includes("-----BEGIN")&&(redactor.add(text),host.mask(
text)),keyFrom(text,"private","--attest-key")}async function saveAttestation({options,clock,host,redactor},{name,settings},{outcome,signingKey}){const report=outcome.
extra?.report;if(!signingKey||!report)return outcome;const{runId,actor,jobUrl}=host.job(),digest=outcome.release?.digest,clean=JSON.parse((0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_4__.
R)(report,text=>redactor.redact(text))),envelope=(0,_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_2__.st)({_type:"https://in-toto.io/Statement/v1",subject:[{
name:`${settings.app}@${report.version}`,digest:digestOf(digest)}],predicateType:"urn:alicloud-deploy:rollout:v1",predicate:{app:settings.app,environment:name,runId,
...actor?{actor}:{},...jobUrl?{jobUrl}:{},finishedAt:new Date(clock.now()).toISOString(),report:clean}},signingKey),path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(String(options.attest));return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0}),
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,`${JSON.stringify(envelope)}
`),{...outcome,extra:{...outcome.extra,attestation:{path,keyId:(0,_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_2__.xs)(signingKey)}}}}function digestOf(digest){
return digest===void 0?{}:/^[0-9a-f]{64}$/.test(digest)?{sha256:digest}:{image:digest}}}),37406:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{mR:()=>deploymentOutcome,a5:()=>saveReport,CO:()=>trafficOutputs});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(
76760),outcome=__webpack_require__(65454),duration=__webpack_require__(80290),probe_traffic=__webpack_require__(75044);const entities={"&":"&amp;","<":"&lt;",">":"\
&gt;",'"':"&quot;","'":"&#39;"},escapeHtml=text=>text.replaceAll(/[&<>"']/g,character=>entities[character]),phaseColours={drain:"#d4a72c",update:"#218bff",admit:"\
#57ab5a",out:"#8c959f",failed:"#cf222e"},backColour="#1a7f37",rowHeight=28,axisHeight=26,nameWidth=190,chartWidth=860,nameLetters=26;function drawing(report){const{
servers,traffic}=report,endMs=Math.max(1,...servers.flatMap(server=>[...server.spans.map(({toMs})=>toMs),...server.backAtMs])),x=ms=>(nameWidth+Math.min(ms,endMs)/
endMs*chartWidth).toFixed(1),lost=traffic?.failures??[],rowsHeight=(servers.length+(lost.length>0?1:0))*rowHeight,width=nameWidth+chartWidth+50,marks=lost.map(failure=>`\
<path d="M${x(failure.afterMs)} ${rowsHeight-rowHeight+6}v16" stroke="${phaseColours.failed}" stroke-width="2"><title>${escapeHtml((0,probe_traffic.Ic)(failure))}\
</title></path>`);return[`<svg viewBox="0 0 ${width} ${rowsHeight+axisHeight}" width="${width}" role="img" aria-label="what each instance did when">`,...ticks(endMs).
map(ms=>`<path class="grid" d="M${x(ms)} 0V${rowsHeight}"/><text x="${x(ms)}" y="${rowsHeight+18}" text-anchor="middle">${axisText(ms)}</text>`),...servers.map(
(server,index)=>row(server,index*rowHeight,x)),...lost.length>0?[`<text x="0" y="${rowsHeight-10}">failed requests</text>`,...marks]:[],"</svg>"].join(`
`)}function row(server,top,x){const bars=server.spans.map(span=>{const width=Math.max(1,Number(x(span.toMs))-Number(x(span.fromMs))).toFixed(1);return`<rect x="${x(
span.fromMs)}" y="${top+5}" width="${width}" height="18" rx="2" fill="${phaseColours[span.phase]}"><title>${span.phase} ${(0,duration.a3)(span.toMs-span.fromMs)}\
</title></rect>`}),dot=(ms,colour,title)=>`<circle cx="${x(ms)}" cy="${top+14}" r="5" fill="${colour}"><title>${escapeHtml(title)}</title></circle>`;return[`<te\
xt x="0" y="${top+18}">${escapeHtml(shorten(server.name))}<title>${escapeHtml(`${server.name} ${server.instanceId}`)}</title></text>`,...bars,...server.backAtMs.
map(ms=>dot(ms,backColour,`in service at ${(0,duration.a3)(ms)}`)),...server.failures.map(({atMs,reason})=>dot(atMs,phaseColours.failed,reason))].join("")}const shorten=name=>name.
length>nameLetters?`\u2026${name.slice(1-nameLetters)}`:name,stepsMs=[100,200,500,1e3,2e3,5e3,1e4,15e3,3e4,6e4,12e4,3e5,6e5,18e5],wantedTicks=10;function ticks(endMs){
const step=stepsMs.find(ms=>endMs/ms<=wantedTicks)??Math.ceil(endMs/wantedTicks/36e5)*36e5;return Array.from({length:Math.floor(endMs/step)+1},(_,index)=>index*
step)}const axisText=ms=>ms<6e4?`${ms/1e3} s`:(0,duration.a3)(ms);var report_canary=__webpack_require__(10811),rollout_report=__webpack_require__(67954);const verdicts={
succeeded:{text:"Deployed",colour:"#2da44e"},"rolled-back":{text:"Failed and rolled back",colour:"#cf222e"},mixed:{text:"Failed, mixed state",colour:"#cf222e"},
paused:{text:"Paused",colour:"#bf8700"},rejected:{text:"Rejected and rolled back",colour:"#cf222e"},inconclusive:{text:"Inconclusive",colour:"#bf8700"}},style=`\
:root{color-scheme:light dark}
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
${section("What was judged",judged(report))}
${section("What failed",failures(report))}
${section("Calls to the cloud",calls(report))}
</body></html>
`}function cards(report){const{traffic,apiCalls,servers}=report,back=servers.filter(server=>server.backAtMs.length>0).length;return[[(0,duration.a3)(report.durationMs),
"took"],[`${back} of ${servers.length}`,"instances brought into service"],...traffic?[[`${traffic.failed} of ${traffic.requests.toLocaleString("en-US")}`,"reque\
sts failed"],[`${traffic.longestGapMs} ms`,"longest gap"],[`${traffic.p99Ms} ms`,"99 % answered within"]]:[],...(0,rollout_report.zo)(report)?[[`${report.slots}\
 at a time`,`rotation ${(0,duration.a3)(report.rotationMs)}`],[`${(report.efficiency*100).toFixed(1)} %`,`efficiency, lower bound ${(0,duration.a3)(report.lowerBoundMs)}`]]:
[],...apiCalls?[[String(apiCalls.total),`calls, ${apiCalls.mutating} change something`]]:[]]}const section=(title,content)=>content?`<h2>${title}</h2>
${content}`:"";function judged({canary}){if(!canary)return"";const head=["step","share","took","metric","canary","baseline","verdict",""],rows=(0,report_canary.
d)(canary).map(one=>[one.step,one.share,one.took,one.metric,one.canary,one.baseline,one.word,one.reason].map(text=>`<td>${escapeHtml(text)}</td>`).join(""));return`\
<p>${escapeHtml(canary.why)}</p>
<table><tr>${head.map(text=>`<th>${text}</th>`).join("")}</tr>${rows.map(row2=>`<tr>${row2}</tr>`).join("")}</table>
<ul class="muted">${(0,report_canary.v)(canary).map(line=>`<li>${escapeHtml(line)}</li>`).join("")}</ul>`}function failures({servers,traffic}){const items=[...servers.
flatMap(server=>server.failures.map(({atMs,reason})=>`${server.name} at ${(0,duration.a3)(atMs)}: ${reason}`)),...traffic&&traffic.failed>0?[(0,probe_traffic.hA)(
traffic)]:[],...(traffic?.failures??[]).map(failure=>`request ${(0,probe_traffic.Ic)(failure)}`)];return items.length>0?`<ul>${items.map(item=>`<li>${escapeHtml(
item)}</li>`).join("")}</ul>`:""}function calls({apiCalls}){return apiCalls?`<table>${Object.entries(apiCalls.byAction).toSorted(([,a],[,b])=>b-a).map(([action,
count])=>`<tr><td>${escapeHtml(action)}</td><td class="number">${count}</td></tr>`).join("")}</table>`:""}function junitReport(report){const cases=casesOf(report),
suites=[...new Set(cases.map(({suite})=>suite))],failed=cases.filter(({failure})=>failure!==void 0).length;return['<?xml version="1.0" encoding="UTF-8"?>',`<tes\
tsuites name="alicloud-deploy ${xml(report.version)}" tests="${cases.length}" failures="${failed}" time="${seconds(report.durationMs)}">`,...suites.flatMap(suite=>{
const own=cases.filter(one=>one.suite===suite);return[`  <testsuite name="${xml(suite)}" tests="${own.length}" failures="${own.filter(({failure})=>failure!==void 0).
length}" timestamp="${new Date(report.startedAtMs).toISOString().slice(0,19)}">`,...own.map(caseXml),"  </testsuite>"]}),"</testsuites>",""].join(`
`)}function caseXml({suite,name,seconds:time,failure}){const head=`    <testcase classname="${xml(suite)}" name="${xml(name)}" time="${time}"`;return failure===
void 0?`${head}/>`:`${head}><failure message="${xml(failure)}"/></testcase>`}function casesOf({servers,canary,traffic,version,result,durationMs}){const isGood=result===
"succeeded"||result==="paused";return[{suite:"rollout",name:`release ${version}`,seconds:seconds(durationMs),...isGood?{}:{failure:canary?.why||result}},...servers.
map(({name,spans,failures:failures2})=>({suite:"instances",name,seconds:seconds(spans.reduce((sum,{fromMs,toMs})=>sum+toMs-fromMs,0)),...failures2[0]?{failure:failures2[0].
reason}:{}})),...(canary?(0,report_canary.d)(canary):[]).map(({step,metric,word,reason,canary:seen,baseline})=>({suite:"canary",name:`step ${step}${metric?` ${metric}`:
""}`,seconds:0,...word==="pass"?{}:{failure:`${word}: ${reason||`canary ${seen}, baseline ${baseline}`}`}})),...traffic?[{suite:"traffic",name:`${traffic.requests}\
 requests`,seconds:0,...traffic.failed>0?{failure:`${traffic.failed} failed`}:{}}]:[]]}const seconds=ms=>Math.round(ms)/1e3,impossible=/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g,
xml=text=>escapeHtml(text.replaceAll(impossible,"")).replaceAll(`
`,"&#10;");var report_markdown=__webpack_require__(45646),redact=__webpack_require__(38395);function deploymentOutcome(end,facts){const{want,from,timeline,limits}=end,
failure=end.objection??firstFailure(end),{url,traffic,apiCalls}=facts,report=(0,rollout_report.EI)(end,{durationMs:Math.round(facts.durationMs),...traffic?{traffic}:
{},...apiCalls?{apiCalls}:{}});return{...outcome.Bg[end.result],release:{version:want.version,...from?{previous:from.version}:{},...want.digest?{digest:want.digest}:
{}},plan:{limits},instances:(0,outcome.Iz)(end),...failure&&end.result!=="succeeded"?{error:{code:failure.code,message:failure.reason,retryable:end.result==="mi\
xed"||end.result==="paused",fix:end.objection?"see why it objects (rollout.gates, rollout.alarms), then run the same command again":"see what the instance print\
ed; `alicloud-deploy status` shows the fleet"}}:{},...traffic?{traffic}:{},extra:{timeline,report,summary:(0,report_markdown.q)(report),...url?{url}:{},...trafficOutputs(
facts)},text:(0,outcome.lA)(end,facts)}}function firstFailure(end){const[first]=[...end.failed,...end.rollbackFailed];return first&&{code:first.code,reason:`${first.
name}: ${first.reason}`}}const trafficOutputs=({traffic})=>traffic?{"failed-requests":traffic.failed}:{};async function saveReport(context,outcome2){const file=context.
options.report,report=outcome2.extra?.report;if(!file||!report)return outcome2;const path=(0,external_node_path_.resolve)(file),clean=JSON.parse((0,redact.R)(report,
text=>context.redactor.redact(text)));return await(0,promises_.mkdir)((0,external_node_path_.dirname)(path),{recursive:!0}),await(0,promises_.writeFile)(path,textOf(
clean,path)),{...outcome2,extra:{...outcome2.extra,"report-path":path}}}function textOf(report,path){return path.endsWith(".html")?htmlReport(report):path.endsWith(
".xml")?junitReport(report):path.endsWith(".md")?(0,report_markdown.q)(report):`${JSON.stringify(report,null,2)}
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
ing",code:"E_FROZEN",message:frozen}),{}}}),51228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>inRollout});var _rollout_guard_questions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(76515),_rollout_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75044),_rollout_kept_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2364),_rollout_session_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21248),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
52005),_attest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(68266),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(37406),_probe_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
76977),_rollout_context_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(97422);async function inRollout(context,environment,command,work,more={}){const signingKey=await(0,_attest_js__WEBPACK_IMPORTED_MODULE_5__.
jy)(context),target=command==="recover"?void 0:probeTarget(environment),startedAt=context.clock.monotonic(),session=await(0,_rollout_session_js__WEBPACK_IMPORTED_MODULE_3__.
f)({...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_8__.b5)(context,environment,command),...more}),probe=target&&new RolloutProbe(context,session,target),told=context.
tellStarted?.(),finish=async()=>{const traffic=await probe?.finish();return{durationMs:context.clock.monotonic()-startedAt,url:environment.outputs.url,...traffic?
{traffic}:{},apiCalls:environment.cloud.usage.snapshot(),startedAtMs:session.timeline.startedAtMs,timeline:session.timeline.events}};try{command!=="rollback"&&await(0,_rollout_kept_js__WEBPACK_IMPORTED_MODULE_2__.
N9)(session);const outcome=await work(session,finish);return await session.context.guard?.ended(releasesOf(outcome),outcome.result),await(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_6__.
a5)(context,await(0,_attest_js__WEBPACK_IMPORTED_MODULE_5__.m5)(context,environment,{outcome,signingKey}))}catch(error){throw await(0,_rollout_guard_questions_js__WEBPACK_IMPORTED_MODULE_0__.
us)(session,error),error}finally{await session.close(),await probe?.close(),await told}}const releasesOf=({release})=>({want:{version:release?.version??""},...release?.
previous?{from:{version:release.previous}}:{}});function probeTarget({settings,outputs,name}){const{requestsPerSecond,path}=settings.rollout.probe;if(requestsPerSecond===
0)return;if(outputs.url===void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.wG(`environment ${name} has no HTTP address that the probe could ask`,
{code:"E_NO_ADDRESS",fix:"give --probe-rps 0, or provision a load balancer with an http or https listener"});return{url:new URL(path??settings.rollout.health.path,
outputs.url),address:outputs.address,requestsPerSecond}}class RolloutProbe{#context;#session;#probe;#traffic;constructor(context,session,target){this.#context=context,
this.#session=session;const{timeline}=session;this.#probe=(0,_probe_js__WEBPACK_IMPORTED_MODULE_7__.pt)({...target,clock:context.clock,elapsedMs:()=>timeline.elapsedMs()})}async finish(){
return this.#traffic??=(0,_rollout_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__.M4)(await this.#probe.stop(),this.#session.timeline.events)}async close(){if(this.#traffic||
(await this.finish()).requests===0)return;const message=`probe until then: ${(0,_rollout_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__.hA)(await this.finish())}`;
this.#context.reporter.emit({type:"notice",message})}}}),76977:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{RV:()=>askOnce,pt:()=>startProbe});var node_http__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37067),node_https__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44708),node_net__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77030),_shared_open_loop_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(39625),_version_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
58508);const probeHeader="x-alicloud-deploy-probe",answerLimitMs=65e3,maxSockets=64;function startProbe(options){const{url,address,requestsPerSecond,clock,elapsedMs}=options,
{Agent}=url.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_1__:node_http__WEBPACK_IMPORTED_MODULE_0__,keepAlive=new Agent({keepAlive:!0,maxSockets}),lookup=address===
void 0?void 0:always(address),answers=[],loop=(0,_shared_open_loop_js__WEBPACK_IMPORTED_MODULE_3__.$)({clock,perSecond:requestsPerSecond},async index=>{const sentAt=elapsedMs(),
answer=await get({url,lookup},index%3===0?!1:keepAlive);answers.push({sentAt,endedAt:elapsedMs(),...answer})});let stopped;const stop=async()=>(await loop.stop(),
keepAlive.destroy(),answers);return{stop:()=>stopped??=stop()}}function askOnce(request){const{url,address,clock,limitMs}=request;return new Promise(resolve=>{const cancel=clock.
schedule(limitMs,()=>resolve({status:0,error:`no answer within ${limitMs/1e3} s`}));get({url,lookup:address===void 0?void 0:always(address)},!1).then(answer=>{cancel(),
resolve(answer)})})}const always=address=>(_name,{all},done)=>all?done(null,[{address,family:(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address)}]):done(null,
address,(0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(address));function get(target,agent,isRetry=!1){return new Promise(resolve=>{const fail=error=>resolve({status:0,
error:error.message}),{url,lookup}=target,options={agent,...lookup?{lookup}:{},timeout:answerLimitMs,headers:{[probeHeader]:"1","user-agent":`alicloud-deploy/${_version_js__WEBPACK_IMPORTED_MODULE_4__.
r}`},rejectUnauthorized:!1},request=(url.protocol==="https:"?node_https__WEBPACK_IMPORTED_MODULE_1__:node_http__WEBPACK_IMPORTED_MODULE_0__).get(url,options,response=>{
response.resume(),response.on("error",fail),response.on("end",()=>resolve({status:response.statusCode??0}))});request.on("timeout",()=>request.destroy(new Error(
`no answer within ${answerLimitMs/1e3} s`))),request.on("error",error=>{request.reusedSocket&&error.code==="ECONNRESET"&&!isRetry?get(target,!1,!0).then(resolve):
fail(error)})})}}),64794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>readArtifact});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_rollout_pack_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(91965),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
52005);async function readArtifact(path,directories,expected){const artifact=await readAny(path,directories);if(expected===void 0||artifact.digest===expected.toLowerCase())
return artifact;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"release.sha256",message:`the artifact ${path} has the SHA-256 ${artifact.digest}\
, not ${expected}`,fix:"it is another file than the one that was built, or it was cut off on its way: fetch it again, or correct --sha256"}])}async function readAny(path,directories){
const found=await findFirst(path,directories);if(!found)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"release.artifact",message:`the artif\
act ${path} does not exist`,fix:`looked in ${directories.join(" and ")}`}]);if(found.isDirectory){const files=await readTree(found.path,"");if(files.length===0)
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"release.artifact",message:`the directory ${found.path} is empty: there is nothing to deploy`}]);
return(0,_rollout_pack_js__WEBPACK_IMPORTED_MODULE_4__.r)(files)}if(!await isGzip(found.path))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"\
release.artifact",message:`${found.path} is no .tar.gz`,fix:"give a directory, or pack it: tar -czf release.tar.gz -C DIRECTORY ."}]);return{digest:await digestOf(
found.path),file:found.path}}async function findFirst(path,directories){for(const directory of directories){const candidate=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
resolve)(directory,path),found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(candidate).catch(missing);if(found)return{path:candidate,isDirectory:found.
isDirectory()}}}function missing(error){if(error.code!=="ENOENT"&&error.code!=="ENOTDIR")throw error}async function readTree(root,below){const entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,below),{withFileTypes:!0});return(await Promise.all(entries.map(async entry=>{const path=below?`${below}\
/${entry.name}`:entry.name,full=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,path);if(entry.isDirectory())return readTree(root,path);if(entry.isSymbolicLink())
return[{path,linkTo:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(full)}];if(!entry.isFile())return[];const{mode}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
stat)(full);return[{path,content:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(full),isExecutable:(mode&64)!==0}]}))).flat()}async function isGzip(path){
const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);try{const{buffer,bytesRead}=await file.read(Buffer.alloc(2),0,2,0);return bytesRead===
2&&buffer[0]===31&&buffer[1]===139}finally{await file.close()}}async function digestOf(path){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256");for await(const part of(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))hash.update(part);return hash.digest("hex")}}),31349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_r:()=>migrate,NH:()=>plannedStatements,te:()=>previousOf,z3:()=>refuseOlder,LW:()=>wantedRelease});var external_node_fs_=__webpack_require__(
73024),external_node_path_=__webpack_require__(76760);async function currentCommit(directory){const{getExecOutput}=await __webpack_require__.e(1260).then(__webpack_require__.
bind(__webpack_require__,81260));try{const{exitCode,stdout}=await getExecOutput("git",["rev-parse","HEAD"],{cwd:directory,silent:!0,ignoreReturnCode:!0});return exitCode===
0?stdout.trim():void 0}catch{return}}var cloud_tags=__webpack_require__(22633),migrate_directory=__webpack_require__(21397),files=__webpack_require__(75737),errors=__webpack_require__(
52005);class MigrationError extends errors.sH{outcome;constructor(outcome){const failure=outcome.failure;super(failure?.message??"a migration failed",errors.hS.
migrationFailed,"failed",{code:failure?.code??"E_MIGRATION",...failure?.fix?{fix:failure.fix}:{},retryable:failure?.retryable??!1}),this.outcome=outcome}}var rds_preflight=__webpack_require__(
7819),migrate_run=__webpack_require__(80763),seeds=__webpack_require__(84492),artifact=__webpack_require__(786),finished=__webpack_require__(56994),rollout_history=__webpack_require__(
13618),pack=__webpack_require__(91965),migrate_callbacks=__webpack_require__(88635),migrate_connection=__webpack_require__(14427),migrate_delegated=__webpack_require__(
13590),migrate_seed=__webpack_require__(19818),migrate_stop=__webpack_require__(87962),migrate_throttle=__webpack_require__(75890),read_artifact=__webpack_require__(
64794),environment_text=__webpack_require__(67960);async function wantedRelease(context,environment){const{release}=environment.settings,commit=context.host.job().
commit??await currentCommit(context.baseDirectory),version=release.version??commit?.slice(0,12);if(!version)throw new errors.xL([{path:"release.version",message:"\
the release has no name and there is no commit to name it after",fix:"give --release"}]);if(!/^[\w][\w.+-]{0,127}$/.test(version))throw new errors.xL([{path:"re\
lease.version",message:`${JSON.stringify(version)} cannot name a release`,fix:"use up to 128 letters, digits and . _ + -"}]);const text=(0,environment_text.H)(environment,
version);if(release.update==="command")return{want:{version},environment:text};if(release.update==="image"||release.update==="replace"||environment.settings.rollout.
scalingGroup!=="off")return{want:{version,digest:await releaseImage(environment,version)},environment:text};if(release.artifact){const artifact2=await(0,read_artifact.
R)(release.artifact,[context.baseDirectory,process.cwd()],release.sha256);return{want:{version,digest:artifact2.digest,envDigest:(0,pack.s)(text)},artifact:artifact2,
environment:text}}const known=(await(0,rollout_history.Lu)(environment.store)).findLast(record=>record.version===version&&record.digest!==void 0);if(known&&!await(0,artifact.
Xz)(environment.store,known.digest))throw new errors.wG(`the artifact ${known.digest.slice(0,12)} of release ${version} is gone from the bucket`,{code:"E_ARTIFA\
CT_MISSING",fix:"give it again: --artifact FILE or DIRECTORY"});if(known)return{want:{version,digest:known.digest,envDigest:known.envDigest??(0,pack.s)(text)},environment:text};
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
{database}=outputs;if(!settings.infrastructure.database||!database)return;const isOnInstance=await(0,migrate_delegated.Hy)(context);if(isOnInstance&&isDryRun)return;
const work=async({connection,directory,label,isEnvironments})=>{if(isOnInstance){const delegated={label,release:version};return(await Promise.all([__webpack_require__.
e(218),__webpack_require__.e(1984)]).then(__webpack_require__.bind(__webpack_require__,36472))).expandOnInstance(context,{connection,directory,delegated})}const databaseId=isEnvironments?
database.id:void 0;return expand(context,{connection,directory,databaseId,version,isDryRun})};try{return await(0,migrate_connection.withTarget)({...context,verb:"\
expand",isDryRun},work,database)}catch(error){if(!isDryRun||settings.migrations.access==="direct"||!(error instanceof errors.wG))throw error;const message=`pend\
ing migrations cannot be shown: ${error.message}`;context.reporter.emit({type:"warning",code:error.code,message});return}}async function checkServer(context,databaseId){
const{databases}=await context.cloud(),{clock,signal,pollIntervalMs,reporter}=context,seen=await(0,rds_preflight.M)(databases,{databaseId,wantsBackup:!1,clock,signal,
pollIntervalMs,reporter});return(0,rds_preflight.z)(seen)}async function expand(context,parts){const{connection,directory,databaseId,version,isDryRun}=parts,{runId,
actor,jobUrl}=context.host.job(),{name,settings}=await context.environment(),run={environment:name,directory,connection,isDryRun,clock:context.clock,random:context.
random,reporter:context.reporter,signal:context.signal,lockTimeoutMs:settings.migrations.lockTimeout,actor:actor??"rolling-deploy",runId,release:version,...databaseId===
void 0?{}:{checkServer:()=>checkServer(context,databaseId)},table:settings.migrations.table,...jobUrl?{jobUrl}:{}},callbacks=await(0,migrate_callbacks.Y)(context,
directory),outcome=await(0,migrate_throttle.U)(context,{connection,databaseId},throttled=>(0,migrate_stop.C)(context,connect=>(0,migrate_run.vI)({...run,...throttled,
...callbacks,connect,phase:"expand"})));return outcome.result==="failed"?outcome:(0,seeds.v1)(outcome,await(0,migrate_seed.Z)(context,run))}}),44910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Qb:()=>goForward,Zq:()=>comingBack,ab:()=>refuseTooOld});var _migrate_release_fit_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
23025),_rollout_history_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13618),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_migrate_connection_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
14427),_migrate_delegated_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(13590),_release_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(31349);const goForward="\
go forward with a release that knows the new schema",stopInstead="set rollout.onFailure: stop, because the release before cannot come back any more";function comingBack({
settings},want,history){const goesBack=settings.rollout.onFailure==="rollback";return[{release:want,fix:goForward,ifUnknown:"refuse"},...goesBack?[{release:(0,_release_js__WEBPACK_IMPORTED_MODULE_4__.
te)(history,want),fix:stopInstead,ifUnknown:"warn"}]:[]]}async function refuseTooOld(context,environment,history,candidates){if(!(context.options["no-migrate"]===
!0||!hasDatabase(environment)))for(const{release,fix,ifUnknown}of candidates){if(!release||!isKnown(history,release.version))continue;const reason=await ask(context,
history,release.version,environment.outputs.database).catch(cause=>{const problem=cannotSay(cause,release.version);if(ifUnknown==="refuse"&&!isOutOfReach(context,
environment))throw problem;context.reporter.emit({type:"warning",code:problem.code,message:problem.message})});if(reason!==void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
wG(reason,{code:"E_SCHEMA_TOO_NEW",fix})}}const hasDatabase=({settings,outputs})=>settings.infrastructure.database!==void 0&&outputs.database!==void 0,isKnown=(history,version)=>history.
some(record=>record.version===version&&record.isVerified),isOutOfReach=({isDryRun},{settings})=>isDryRun&&settings.migrations.access!=="direct";async function ask(context,history,version,database){
const schemaHead=(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_5__.JO)(history,version),release={version,...schemaHead===void 0?{}:{schemaHead}};if(await(0,_migrate_delegated_js__WEBPACK_IMPORTED_MODULE_3__.
Hy)({...context,verb:"fits"})){if(context.isDryRun)throw new Error("only an instance reaches the database, and a dry run starts nothing there");return(await Promise.
all([__webpack_require__.e(218),__webpack_require__.e(1984)]).then(__webpack_require__.bind(__webpack_require__,36472))).whyReleaseDoesNotFitOnInstance(context,
release)}return(0,_migrate_connection_js__WEBPACK_IMPORTED_MODULE_2__.withTarget)({...context,verb:"fits"},({directory,connection,table})=>(0,_migrate_release_fit_js__WEBPACK_IMPORTED_MODULE_0__.
v)({directory,connection,table,release}),database)}function cannotSay(cause,version){const message=cause instanceof Error?cause.message:String(cause),ownFix=cause instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.sH&&cause.fix?`${cause.fix}; `:"";return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`cannot tell wheth\
er release ${version} can live with the database's schema: ${message}`,{code:"E_SCHEMA_UNKNOWN",retryable:!0,fix:`${ownFix}or give --no-migrate when you know th\
at no contract migration has run since that release`,cause})}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>whyReleaseIsTooOld,l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);function whyContractWaits(request,order,facts){
const needed=order.indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is no migration of this directory`;const byVersion=new Map(
facts.releases.map(release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??"")?.schemaHead??"")>=needed,counted=facts.servers.filter(
({weight,isConsumer})=>weight>0||isConsumer===!0||!facts.drainedCountsAsGone);if(counted.every(({isConsumer})=>isConsumer===!0))return"no server of this environ\
ment is known, so nobody can say which release serves";const old=counted.filter(({release})=>!knows(release));if(old.length>0)return`${old.map(describeServer).join(
", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.rollbackTarget;return target!==void 0&&!facts.isRollbackForfeited&&!knows(
target)?`rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rollback)`:whySoaking(knows,facts)}const describeServer=({
instanceId,release,weight,isConsumer})=>`${instanceId} (${release===void 0?"unknown release":`release ${release}`}, ${isConsumer?"consumer":`weight ${weight}`})`;
function whySoaking(knows,facts){const lastOld=facts.releases.findLastIndex(({version})=>!knows(version)),[first,...later]=facts.releases.slice(lastOld+1);if(!first||
later.some(({version})=>version!==first.version))return;const servedMs=facts.nowMs-first.finishedAtMs,leftMs=facts.soakMs-servedMs;if(!(leftMs<=0))return`releas\
e ${first.version} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(servedMs)}; the soak time of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(leftMs)}, or with the next release`}function whyReleaseIsTooOld(release,order,applied){
const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.find(({requires})=>order.indexOf(requires)>head);if(!missing)return;
const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;return`release ${release.version} knows ${known}, and ${missing.
id} has taken away what it needs since`}}),23025:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{v:()=>whyReleaseDoesNotFit});var _directory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21397),_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75737),_gate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55931),_journal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1189),_opening_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
15930),_plan_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(46203);async function whyReleaseDoesNotFit(options){const session=await(options.connect??(await Promise.
all([__webpack_require__.e(6643),__webpack_require__.e(7432)]).then(__webpack_require__.bind(__webpack_require__,55289))).connectMysql)(options.connection);try{
const rows=await(0,_opening_js__WEBPACK_IMPORTED_MODULE_4__.readJournal)(session,{migrations:options.table??_journal_js__WEBPACK_IMPORTED_MODULE_3__.a5})??[],applied=rows.
filter(hasTakenAway);if(applied.length===0)return;const{migrations}=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.Y)(await(0,_directory_js__WEBPACK_IMPORTED_MODULE_0__.
g)(options.directory)),contracts=applied.map(({id:id2})=>{const migration=migrations.find(candidate=>candidate.id===id2);return{id:id2,requires:migration?(0,_plan_js__WEBPACK_IMPORTED_MODULE_5__.
h)(migration):id2}}),own=migrations.map(({id:id2})=>id2),order=[...own,...rows.map(({id:id2})=>id2).filter(id2=>!own.includes(id2))];return(0,_gate_js__WEBPACK_IMPORTED_MODULE_2__.
H)(options.release,order,contracts)}finally{await session.close()}}const hasTakenAway=({phase,state,statementsDone})=>phase==="contract"&&(state==="done"||state===
"running"||state==="failed"&&statementsDone>0)}),44432:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Xe:()=>checkAttestation,YZ:()=>readKey,st:()=>attest,xs:()=>keyId});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_pack_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
91965);const payloadType="application/vnd.in-toto+json";function readKey(pem,kind){try{const key=kind==="private"?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(
pem):(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);return key.asymmetricKeyType==="ed25519"?key:void 0}catch{return}}function keyId(key){const half=key.
type==="private"?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key):key;return(0,_pack_js__WEBPACK_IMPORTED_MODULE_1__.s)(half.export({type:"spki",
format:"der"})).slice(0,16)}function attest(statement,privateKey){const body=Buffer.from(JSON.stringify(statement)),sig=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
sign)(null,signedBytes(body),privateKey).toString("base64");return{payloadType,payload:body.toString("base64"),signatures:[{keyid:keyId(privateKey),sig}]}}function checkAttestation(envelope,publicKey){
if(envelope.payloadType!==payloadType)return{ok:!1,reason:`its type is ${String(envelope.payloadType)}`};const body=Buffer.from(envelope.payload,"base64"),wanted=keyId(
publicKey),own=envelope.signatures.filter(({keyid})=>keyid===wanted);return own.length===0?{ok:!1,reason:`it is signed by ${envelope.signatures.map(({keyid})=>keyid).
join(", ")||"nobody"}, not by ${wanted}`}:own.some(({sig})=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null,signedBytes(body),publicKey,Buffer.from(sig,
"base64")))?{ok:!0,statement:JSON.parse(body.toString())}:{ok:!1,reason:"the signature does not fit: it was changed after it was signed"}}function signedBytes(body){
return Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `),body])}}),56994:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>isFinished,_:()=>isSameRelease});var _history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13618),_server_state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44891);function isSameRelease(a,b){return a.version===b.version&&a.digest===b.digest&&a.envDigest===b.envDigest}function isFinished(want,seen){const last=(0,_history_js__WEBPACK_IMPORTED_MODULE_0__.
T5)(seen.history);return!last||!isSameRelease(last,want)||seen.journal.open||seen.journal.held.length>0||seen.history.at(-1).result==="mixed"?!1:seen.servers.filter(
server=>!seen.skip.has(server.instanceId)&&!seen.skip.has(server.name)).every(server=>server.release===want.version&&((0,_server_state_js__WEBPACK_IMPORTED_MODULE_1__.
PA)(server)||server.backends.every(backend=>backend.weight===0)))}}),76515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{AD:()=>askToBegin,B_:()=>guardFor,Pu:()=>objectionsInBake,iK:()=>objectionsToSwitch,us:()=>tellBrokenOff});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_finished_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(56994),_guard_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(31091),_server_cycle_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
72232);async function askToBegin({context,journal,signal},rollout){const{open}=journal.state;!context.guard||(0,_guard_js__WEBPACK_IMPORTED_MODULE_1__.PU)(rollout)||
open&&(0,_finished_js__WEBPACK_IMPORTED_MODULE_3__._)(open.want,rollout.want)||await context.guard.mayBegin(rollout,signal)}function guardFor({context,signal},rollout){
const{guard}=context;if(!(!guard||(0,_guard_js__WEBPACK_IMPORTED_MODULE_1__.PU)(rollout)))return{isAskedBetweenBatches:guard.isAskedBetweenBatches,mayIncrease:place=>guard.
mayIncrease(rollout,place,signal),look:()=>guard.look(rollout,signal)}}async function tellBrokenOff({context,journal},error){const{open}=journal.state,isRefused=error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG||error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL;!context.guard||!open||isRefused||error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.cc||await context.guard.ended(open,error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH?error.result:
"failed")}async function objectionsToSwitch(session,server){return asFailure(session,server,async(guard,rollout,at)=>{const admitted=await guard.admit(at,rollout.
want,session.signal);return admitted.ok?guard.mayPromote(rollout,session.signal):{word:"back",...admitted}})}function objectionsInBake(session,server){return asFailure(
session,server,(guard,rollout)=>guard.look(rollout,session.signal))}async function asFailure({context,journal},server,ask){const{open}=journal.state;if(!context.
guard||!open||!server||(0,_guard_js__WEBPACK_IMPORTED_MODULE_1__.PU)(open))return[];const word=await ask(context.guard,open,server);return word.word==="go"?[]:[
(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_2__.P)(server,"after",word)]}}),10811:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d:()=>judgedRows,v:()=>promises});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);function judgedRows({
steps}){return steps.flatMap(({step,of,share,durationMs,verdict})=>{const place={step:`${step}/${of}`,share:percent(share),took:(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(durationMs)};return verdict.metrics.length===0?[{...place,metric:"",canary:"",baseline:"",word:verdict.word,reason:verdict.reason}]:verdict.metrics.map(({name,
canary,stable,word,isShadow},index)=>({...place,metric:isShadow?`${name} (shadow)`:name,canary:counted(canary),baseline:counted(stable),word:index===0?verdict.word:
word,reason:index===0?verdict.reason:""}))})}function promises({metrics,ranks}){return ranks?ranks.metrics.map(({name,source,groups,critical,muted})=>`${name}: ${[
`${source} by Mann-Whitney at 98.00 %`,`group ${groups.join(", ")}`,...critical?["critical"]:[],...muted?["only reported"]:[]].join("; ")}; good from a score of\
 ${ranks.pass}, bad below ${ranks.marginal}`):metrics.map(({name,okRate,badRate,maxRatio,alpha,beta})=>`${name}: fine up to ${percent(okRate)} or ${maxRatio} ti\
mes the baseline, not promoted from ${percent(badRate)}; wrongly rejected at most ${percent(alpha)}, wrongly promoted at most ${percent(beta)} of the time`)}const percent=share=>`${(share*
100).toFixed(2)} %`,counted=({bad,total})=>`${bad} of ${total.toLocaleString("en-US")}${total===0?"":` (${percent(bad/total)})`}`}),45646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>markdownReport});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75044),_report_canary_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10811),_report_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(67954);const verdicts={
succeeded:"\u2705","rolled-back":"\u274C rolled back:",mixed:"\u26A0\uFE0F mixed state:",paused:"\u23F8 paused:",rejected:"\u274C rejected and rolled back:",inconclusive:"\
\u2754 inconclusive:"};function markdownReport(report){const{servers,version:version2,previous,traffic}=report;return[`### ${verdicts[report.result]} ${version2}\
 on ${servers.filter(server=>server.backAtMs.length>0).length}/${servers.length} instances${traffic?` \xB7 ${(0,_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__.hA)(
traffic)}`:""} \xB7 ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(report.durationMs)}`,"",(0,_report_js__WEBPACK_IMPORTED_MODULE_3__.zo)(report)?`${previous?
`from ${previous}, `:""}${report.slots} at a time, rotation ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(report.rotationMs)}, lower bound ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(report.lowerBoundMs)}, efficiency ${percent(report.efficiency)}`:`from ${previous??"nothing"}`,"",...traffic?requests(traffic):[],...report.canary?judged(report.
canary):[],"| instance | drain | update | admit | out of service | |","|---|---:|---:|---:|---:|---|",...servers.map(row),"",...servers.length>0?chart(report):[],
...report.apiCalls?calls(report.apiCalls):[]].join(`
`)}const percent=share=>`${(share*100).toFixed(1)} %`;function row(server){const time=phase=>server.spans.filter(span=>span.phase===phase).reduce((total2,span)=>total2+
span.toMs-span.fromMs,0),total=server.spans.reduce((sum,span)=>sum+span.toMs-span.fromMs,0),note=server.failures.map(failure=>`\u274C ${cell(failure.reason)}`).
join("<br>");return`| ${cell(server.name)} | ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(time("drain"))} | ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(time("update"))} | ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(time("admit"))} | ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(total)}\
 | ${note} |`}const cell=text=>text.replaceAll("|","\\|").replaceAll(`
`," "),shownFailures=20;function requests(traffic){return[`${(0,_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__.hA)(traffic)}, longest gap ${traffic.longestGapMs}\
 ms, 99 % answered within ${traffic.p99Ms} ms`,"",...traffic.failures.slice(0,shownFailures).map(failure=>`* \u274C ${(0,_probe_traffic_js__WEBPACK_IMPORTED_MODULE_1__.
Ic)(failure)}`),...traffic.failed>0?[""]:[]]}function judged(canary){const rows=(0,_report_canary_js__WEBPACK_IMPORTED_MODULE_2__.d)(canary);return[cell(canary.
why),"",...rows.length===0?[]:["| step | share | took | metric | canary | baseline | verdict | |","|---|---:|---:|---|---:|---:|---|---|"],...rows.map(one=>`| ${one.
step} | ${one.share} | ${one.took} | ${cell(one.metric)} | ${one.canary} | ${one.baseline} | ${one.word==="pass"?"\u2705":"\u274C"} ${one.word} | ${cell(one.reason)}\
 |`),"",...(0,_report_canary_js__WEBPACK_IMPORTED_MODULE_2__.v)(canary).map(line=>`* ${line}`),""]}function calls({total,mutating,byAction}){const rows=Object.entries(
byAction).toSorted(([,a],[,b])=>b-a);return["",`<details><summary>${total} calls to the cloud, ${mutating} change something</summary>`,"","| action | calls |","\
|---|---:|",...rows.map(([action,count])=>`| ${action} | ${count} |`),"","</details>"]}const maxChartLetters=5e4;function chart(report){const lines=gantt(report);
return lines.join(`
`).length<=maxChartLetters?lines:["Too many instances to draw here; `--report FILE.html` draws them."]}function gantt(report){const marks={drain:"",update:"acti\
ve, ",admit:"done, ",out:"",failed:"crit, "};return["```mermaid","gantt",`  title ${version(report)}`,"  dateFormat x","  axisFormat %M:%S",...report.servers.flatMap(
server=>[`  section ${server.name.replaceAll(/[:#;]/g,"-")}`,...server.spans.map(span=>`  ${span.phase} :${marks[span.phase]}${Math.round(span.fromMs)}, ${Math.
round(Math.max(span.toMs,span.fromMs+1))}`),...server.backAtMs.map(atMs=>`  in :milestone, ${Math.round(atMs)}, 0d`)]),"```"]}const version=report=>`${report.previous??
"nothing"} to ${report.version}`.replaceAll(/[:#;]/g,"-")}),67954:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{zo:()=>isRotation,EI:()=>reportOf});function lowerBoundMs(outOfServiceMs,slots){if(outOfServiceMs.length===0||slots<1)return 0;const longestFirst=outOfServiceMs.
toSorted((a,b)=>b-a),bySum=longestFirst.reduce((total,ms)=>total+ms,0)/slots;let bound=Math.max(longestFirst[0],bySum);for(let k=1;k*slots<longestFirst.length;k++){
const inOneSlot=longestFirst.slice(k*slots-k,k*slots+1);bound=Math.max(bound,inOneSlot.reduce((total,ms)=>total+ms,0))}return bound}function efficiencyOf(rotation){
const bound=lowerBoundMs(rotation.outOfServiceMs,rotation.slots);return rotation.tookMs<=0||bound<=0?1:Math.min(1,bound/rotation.tookMs)}function reportOf(end,facts){
const servers=spansByServer(end.timeline),outs=Object.values(end.durationsMs),first=end.timeline.find(event=>event.phase==="drain")?.atMs??0,last=end.timeline.findLast(
event=>event.phase==="in")?.atMs??first,rotationMs=Math.max(0,last-first),slots=Math.max(end.limits.slots,mostAtOnce(servers));return{version:end.want.version,...end.
from?{previous:end.from.version}:{},result:end.result,startedAtMs:end.startedAtMs,durationMs:facts.durationMs,servers,slots,rotationMs,lowerBoundMs:Math.round(lowerBoundMs(
outs,slots)),efficiency:efficiencyOf({outOfServiceMs:outs,slots,tookMs:rotationMs}),...facts.traffic?{traffic:facts.traffic}:{},...facts.apiCalls?{apiCalls:facts.
apiCalls}:{}}}const isRotation=({canary,result,rotationMs})=>!canary&&result==="succeeded"&&rotationMs>0;function spansByServer(events){const servers=new Map;for(const event of events){
const{instanceId,name,phase,atMs}=event;if(phase==="hook")continue;let server=servers.get(instanceId);server||servers.set(instanceId,server={instanceId,name,spans:[],
backAtMs:[],failures:[]}),server.open&&server.open.phase!==phase&&(server.spans.push({...server.open,toMs:atMs}),delete server.open),phase==="in"?server.backAtMs.
push(atMs):phase==="failed"?(server.failures.push({atMs,reason:event.message}),server.open={phase,fromMs:atMs,toMs:atMs}):server.open??={phase,fromMs:atMs,toMs:atMs}}
return[...servers.values()].map(({open,...server})=>({...server,spans:open?[...server.spans,open]:server.spans}))}function mostAtOnce(servers){const edges=servers.
flatMap(({spans})=>spans.flatMap(span=>[{at:span.fromMs,by:1},{at:span.toMs,by:-1}])).toSorted((a,b)=>a.at-b.at||a.by-b.by);let now=0;return edges.reduce((most,edge)=>Math.
max(most,now+=edge.by),0)}}),39625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$:()=>startOpenLoop});
const beatMs=10;function startOpenLoop({clock,perSecond},action){const underWay=new Set,startedAt=clock.monotonic();let started=0,isStopped=!1;const loop=(async()=>{
for(;!isStopped;){const due=Math.floor((clock.monotonic()-startedAt)*perSecond/1e3);for(;started<due;){const task=action(started++).finally(()=>underWay.delete(
task));underWay.add(task)}await clock.sleep(beatMs)}})();return{async stop(){isStopped=!0,await loop,await Promise.all(underWay)}}}}),38395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>redactedJson,l:()=>createRedactor});const shortestSecret=4;function createRedactor(){const secrets=new Set;let ordered=[];
return{add(secret){for(const part of[secret,...secret.split(/\r?\n/),encodeURIComponent(secret),escaped(secret)])part.trim().length>=shortestSecret&&secrets.add(
part);ordered=[...secrets].sort((a,b)=>b.length-a.length)},redact:text=>ordered.reduce((clean,secret)=>clean.replaceAll(secret,"***"),text)}}const escaped=secret=>JSON.
stringify(secret).slice(1,-1);function redactedJson(value,redact){return JSON.stringify(value,(_,part)=>typeof part=="string"?redact(part):typeof part!="object"||
part===null||Array.isArray(part)?part:Object.fromEntries(Object.entries(part).map(([key,inner])=>[redact(key),inner])))}}),30534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
