const id=245,ids=[245,8676],modules={30245:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});const worseFactors=[1.5,2,3,5,10,30,100],betterFactors=[0,.05,.1,.25,.5,.75];function evidenceRateAbove(counts,limit){
const alternatives=worseFactors.map(factor=>Math.min(factor*limit,1-(1-limit)/100));return mixture(alternatives.map(rate2=>sum(counts,count=>bernoulli(count,rate2,
limit))))}function evidenceRateBelow(counts,limit){return mixture(betterFactors.map(factor=>sum(counts,count=>bernoulli(count,factor*limit,limit))))}function evidenceRatioAbove(intervals,ratio){
const alternatives=worseFactors.map(factor=>factor*ratio);return mixture(alternatives.map(alternative=>sum(intervals,interval=>conditional(interval,alternative,
ratio))))}function evidenceRatioBelow(intervals,ratio){const alternatives=[.1,.25,.5,.6].map(factor=>factor*ratio);return mixture(alternatives.map(alternative=>sum(
intervals,interval=>conditional(interval,alternative,ratio))))}function bernoulli({total,bad},alternative,limit){const good=total-bad;return alternative===0&&bad>
0?Number.NEGATIVE_INFINITY:(bad===0?0:bad*Math.log(alternative/limit))+good*Math.log((1-alternative)/(1-limit))}function conditional({canary,stable},alternative,limit){
const all=canary.total+stable.total;if(canary.total===0||stable.total===0||canary.bad+stable.bad===0)return 0;const share=canary.total/all,chance=ratio=>ratio*share/
(ratio*share+1-share),[a,b]=[chance(alternative),chance(limit)];return canary.bad*Math.log(a/b)+stable.bad*Math.log((1-a)/(1-b))}function sum(items,term){return items.
reduce((total,item)=>total+term(item),0)}function mixture(logs){const largest=Math.max(...logs);return largest===Number.NEGATIVE_INFINITY?0:Math.exp(largest)*(logs.
reduce((total,log)=>total+Math.exp(log-largest),0)/logs.length)}function totalOf(counts){return counts.reduce((total,count)=>({total:total.total+count.total,bad:total.
bad+count.bad}),{total:0,bad:0})}const limitZ=3.9,fewest=200,smallestRelative=.2;function isShareMismatch(traffic,expected){const all=traffic.canary+traffic.stable;
if(all<fewest||expected<=0||expected>=1)return!1;const observed=traffic.canary/all,deviation=Math.abs(observed-expected);return deviation/expected<smallestRelative?
!1:deviation/Math.sqrt(expected*(1-expected)/all)>limitZ}const notTwice=2;function judge(input){const metrics=input.policies.map(policy=>judgeMetric(policy,input.
intervals[policy.name]??[],input.before[policy.name])),traffic=trafficOf(input);if(traffic.canary===0)return{word:"no-data",isOpen:!0,reason:traffic.stable===0?
"no traffic at all":"the canary got no request",metrics};const failed=metrics.find(({word})=>word==="fail");if(failed)return{word:"fail",isOpen:!1,reason:failReason(
failed),metrics};const external=metrics.find(({word})=>word==="external");return external?{word:"external",isOpen:!1,reason:`the stable version itself fails: ${rate(
external.stable)} of its requests (${external.name})`,metrics}:isShareMismatch(traffic,input.expectedShare)?{word:"share-mismatch",isOpen:!1,reason:shareReason(
traffic,input.expectedShare),metrics}:metrics.length>0&&metrics.every(({word})=>word==="pass")?{word:"pass",isOpen:!1,reason:metrics.map(metric=>`${metric.name}\
 ${rate(metric.canary)} of ${metric.canary.total}`).join(", "),metrics}:{word:"inconclusive",isOpen:!0,reason:`not enough evidence yet: ${metrics.filter(({word})=>word!==
"pass").map(({name,canary})=>`${name} (${canary.total} requests)`).join(", ")}`,metrics}}function judgeMetric(policy,intervals,before){const canary=totalOf(intervals.
map(interval=>interval.canary)),stable=totalOf(intervals.map(interval=>interval.stable)),canaryOnly=intervals.map(interval=>interval.canary),stableOnly=intervals.
map(interval=>interval.stable),evidence={worseThanStable:evidenceRatioAbove(intervals,policy.maxRatio),aboveOk:evidenceRateAbove(canaryOnly,policy.okRate),belowBad:evidenceRateBelow(
canaryOnly,policy.badRate),betterThanTwice:evidenceRatioBelow(intervals,notTwice),stableAboveBad:evidenceRateAbove(stableOnly,policy.badRate)},word=wordOf({policy,
canary,stable,before,stableOnly,evidence});return{name:policy.name,canary,stable,word,evidence}}function wordOf({policy,canary,before,stableOnly,evidence}){if(canary.
total===0)return"no-data";if(canary.total<policy.minRequests)return"inconclusive";const isProven=value=>value>=1/policy.alpha;if(isProven(evidence.worseThanStable)&&
isProven(evidence.aboveOk))return"fail";if(isProven(evidence.stableAboveBad)&&isProven(changedSince(before,stableOnly,policy)))return"external";const isGood=value=>value>=
2/policy.beta;return isGood(evidence.belowBad)||isGood(evidence.betterThanTwice)?"pass":"inconclusive"}function changedSince(before,now,policy){return!before||before.
total===0?Number.POSITIVE_INFINITY:evidenceRatioAbove([{canary:totalOf(now),stable:before}],policy.maxRatio)}function trafficOf({intervals,policies}){const first=policies[0]?
intervals[policies[0].name]??[]:[];return{canary:totalOf(first.map(({canary})=>canary)).total,stable:totalOf(first.map(({stable})=>stable)).total}}function failReason({
name,canary,stable}){return`${name}: canary ${rate(canary)} of ${canary.total} requests, stable ${rate(stable)} of ${stable.total}`}function shareReason(traffic,expected){
const observed=traffic.canary/(traffic.canary+traffic.stable);return`the weights ask for ${percent(expected)} of the traffic, the canary got ${percent(observed)}\
; sticky sessions or a second way in`}const percent=share=>`${(share*100).toFixed(share<.1?2:1)} %`,rate=counts=>counts.total===0?"none":percent(counts.bad/counts.
total);var artifact=__webpack_require__(786);function feasibilityOf(policy,requestsPerSecond,share){const requestsNeeded=Math.ceil(Math.log(2/policy.beta)/-Math.
log(1-policy.badRate));return{requestsNeeded,durationMs:requestsNeeded/(requestsPerSecond*share)*1e3}}var duration=__webpack_require__(80290),errors=__webpack_require__(
52005),rollout_weights=__webpack_require__(40191);function planCanary(settings,ownWeights){const servers=ownWeights.length,problems=problemsOf(settings,servers);
if(problems.length>0)return{ok:!1,problems};let canaries=settings.instances;return{ok:!0,steps:settings.shares.map(asked=>{canaries=Math.max(canaries,Math.ceil(
asked*servers/(1+settings.headroom)-1e-9));const stable=ownWeights.slice(canaries),limit=Math.min(...ownWeights.slice(0,canaries)),{canaryWeight,stable:stableWeights,
share}=(0,rollout_weights.uL)({share:asked,canaries,stable,limit});return{asked,share,canaries,canaryWeight,stableWeights}})}}function problemsOf({instances,shares},servers){
const problems=[];return servers<2?problems.push({path:"canary",message:`a canary needs a server to compare with; this fleet has ${servers} that serve`,fix:"use\
 rolling-deploy, or run at least two instances"}):instances>=servers&&problems.push({path:"canary.instances",message:`canary.instances is ${instances} of ${servers}\
 servers: none is left to compare with`,fix:`give ${servers-1} or less`}),shares.some((share,index)=>index>0&&share<=shares[index-1])&&problems.push({path:"cana\
ry.steps",message:`the steps ${shares.map(asPercent).join(", ")} do not grow`,fix:"order them from the smallest share to the largest"}),(shares.at(-1)??0)>=1&&problems.
push({path:"canary.steps",message:"a step of 100 % leaves nothing to compare with",fix:"end the steps below 100 %; what passes the last one is promoted"}),problems}
const asPercent=share=>`${Math.round(share*1e3)/10} %`;async function readTraffic(accessLog,request){const latencyThresholdsMs=request.metrics.flatMap(({bad})=>bad.
kind==="slower"?[bad.thresholdMs]:[]),rows=await Promise.all(request.loadBalancerIds.map(loadBalancerId=>accessLog.countByBackend({loadBalancerId,...request.window,
latencyThresholdsMs})));return splitTraffic(rows.flat(),request)}function splitTraffic(rows,{metrics,servers,canaryIds}){const byAddress=new Map(servers.map(server=>[
server.privateIp,server.instanceId])),known=rows.flatMap(row=>{const instanceId=byAddress.get(row.backend.slice(0,row.backend.lastIndexOf(":")));return instanceId===
void 0?[]:[{row,isCanary:canaryIds.has(instanceId)}]}),side=(isCanary,metric)=>known.filter(one=>one.isCanary===isCanary).reduce((sum2,{row})=>({total:sum2.total+
row.requests,bad:sum2.bad+badOf(row,metric)}),{total:0,bad:0});return{intervals:Object.fromEntries(metrics.map(metric=>[metric.name,{canary:side(!0,metric),stable:side(
!1,metric)}])),requests:known.reduce((sum2,{row})=>sum2+row.requests,0)}}function badOf(row,{bad}){return bad.kind==="server-error"?row.serverErrors:row.slowerThan.
find(({thresholdMs})=>thresholdMs===bad.thresholdMs)?.requests??0}var server_state=__webpack_require__(44891);const maxProviderErrors=4,firstWholeSecond=ms=>Math.
ceil(ms/1e3)*1e3;async function watchStep(parts,request){const{session}=parts,{clock}=session.context,startedAtMs=clock.now(),started=clock.monotonic(),elapsed=()=>clock.
monotonic()-started;let providerErrors=0,verdict={word:"no-data",isOpen:!0,reason:"nothing was measured yet",metrics:[]};for(;verdict.isOpen&&elapsed()<parts.stepDurationMs;){
await clock.sleep(Math.min(parts.intervalMs,parts.stepDurationMs-elapsed()),session.signal);const servers=[...(await session.view.observe()).servers.values()],unwell=servers.
find(server=>request.canaryIds.has(server.instanceId)&&!(0,server_state.PA)(server));if(unwell){verdict={word:"fail",isOpen:!1,reason:`${unwell.name} does not s\
erve: ${describeHealth(unwell)}`,metrics:verdict.metrics};break}if(!(clock.now()<=firstWholeSecond(startedAtMs))){try{verdict=await look(parts,{...request,servers,
fromMs:firstWholeSecond(startedAtMs)}),providerErrors=0}catch(error){if(session.signal.aborted||++providerErrors>maxProviderErrors){session.signal.throwIfAborted(),
verdict={word:"provider-error",isOpen:!1,reason:`the access log cannot be read: ${(0,errors.bD)(error)}`,metrics:verdict.metrics};break}}announce(parts,request,
verdict)}}return{step:request.number,of:request.of,askedShare:request.step.asked,share:request.step.share,canaries:[...request.canaryIds],startedAtMs,durationMs:Math.
round(elapsed()),verdict:{...verdict,isOpen:!1}}}async function look({session,accessLog,metrics},request){const{intervals}=await readTraffic(accessLog,{loadBalancerIds:session.
layout.loadBalancers.map(({loadBalancer})=>loadBalancer.id),window:{fromMs:request.fromMs,toMs:session.context.clock.now()},metrics,servers:request.servers,canaryIds:request.
canaryIds});return judge({intervals:Object.fromEntries(Object.entries(intervals).map(([name,interval])=>[name,[interval]])),before:request.before,policies:metrics,
expectedShare:request.step.share})}function announce({session},request,verdict){const numbers=verdict.metrics.map(({name,canary,stable})=>`${name} ${canary.bad}\
/${canary.total} against ${stable.bad}/${stable.total}`);session.context.reporter.emit({type:"progress",subject:`step ${request.number}/${request.of}`,phase:"an\
alyse",message:`share ${percent(request.step.share)}: ${verdict.word}${numbers.length>0?` (${numbers.join("; ")})`:""}`,data:{verdict}})}const describeHealth=server=>server.
health.map(row=>`${row.protocol}:${row.listenerPort} ${row.health}`).join(", ")||server.status;var dead_man=__webpack_require__(91095),rollout_deployment=__webpack_require__(
8956),engine=__webpack_require__(21583),finished=__webpack_require__(56994),preflight=__webpack_require__(55753),rotation_parts=__webpack_require__(70969);const beforeWindowMs=10*
6e4,rateWindowMs=6e4;async function runCanary(session,accessLog,request){const run2=new CanaryRun(session,accessLog,request);try{return await run2.play()}catch(error){
throw await run2.reachSafePoint(error),error}}async function promoteCanary(session,deployment){return await restoreWeights(session,new Set,0),(0,rollout_deployment.
H)(session,{...deployment,...withoutFirstInstance,command:"canary promote"})}async function abortCanary(session,deployment){const servers=[...(await session.view.
observe()).servers.values()],limits=limitsOf(session,servers,deployment);return await restoreWeights(session,await serversOn(session,deployment,deployment.want),
limits.minHealthy),backToOld(session,deployment,deployment.want)}const backToOld=(session,deployment,rejects)=>(0,rollout_deployment.H)(session,{...deployment,...withoutFirstInstance,
command:"canary abort",want:deployment.from,onFailure:"stop",...rejects.version===deployment.from.version?{}:{rejects:rejects.version}}),limitsOf=(session,servers,{
settings,skip})=>(0,preflight.z)(session.layout,servers,{settings,journal:session.journal.state,skip}),withoutFirstInstance={beforeFirstInstance:async()=>{}};class CanaryRun{#session;#accessLog;#request;#reports=[];#canaryIds=new Set;#servers=[];#limits;#hasBegun=!1;constructor(session,accessLog,request){
this.#session=session,this.#accessLog=accessLog,this.#request=request}async play(){const session=this.#session,{deployment}=this.#request,{open}=session.journal.
state;if(open?.command==="canary promote"&&(0,finished._)(open.want,deployment.want))return this.#promote();const resumed=await this.#resume(),all=[...(await session.
view.observe()).servers.values()];this.#limits=limitsOf(session,all,deployment),this.#servers=this.#inOrder(all,resumed.onNew);const steps=this.#planSteps(),before=await this.#trafficBefore();
this.#announceFeasibility(before.requestsPerSecond,steps),await deployment.beforeFirstInstance?.(),await session.journal.append({kind:"begin",runId:deployment.runId,
command:"canary",want:deployment.want,from:deployment.from,held:session.journal.state.held,atMs:session.context.clock.now()}),this.#hasBegun=!0;for(const[index,
step]of steps.entries()){if(index+1<resumed.step)continue;const next=await this.#playStep(step,{number:index+1,of:steps.length,before:before.counts});if(next!==
"go-on")return next}return this.#request.promote==="rolling"?this.#promote():this.#pause("every step passed; promote is none")}async#playStep(step,place){const{
journal,context}=this.#session,{metrics,stepDurationMs,intervalMs,onInconclusive}=this.#request,{number,of}=place;await journal.append({kind:"note",topic:"canar\
y-step",data:{number},atMs:context.clock.now()}),await this.#armDeadMan(step);const failed=await this.#growTo(this.#servers.slice(0,step.canaries),step);if(failed.
length>0)return this.#goBack("rejected",failed);await this.#setWeights(step);const report=await watchStep({session:this.#session,accessLog:this.#accessLog,metrics,
stepDurationMs,intervalMs},{step,...place,canaryIds:this.#canaryIds});this.#reports.push(report);const{word,reason}=report.verdict;switch(context.reporter.emit(
{type:"notice",message:`step ${number}/${of} ${word}: ${reason}`}),nextAfter(report.verdict,onInconclusive)){case"go-on":return"go-on";case"reject":return this.#goBack(
"rejected",[]);case"inconclusive":return this.#goBack("inconclusive",[]);case"pause":return this.#pause("the step ended without enough evidence")}}async reachSafePoint(reason){
const{journal,context}=this.#session;if(this.#hasBegun)try{await this.#takeTrafficAway(),await this.#request.deadMan?.disarm(),await journal.append({kind:"inter\
rupted",reason:(0,errors.bD)(reason),atMs:context.clock.now()})}catch(error){context.reporter.emit({type:"warning",message:`the canary could not be taken out of\
 traffic: ${(0,errors.bD)(error)}; run \`alicloud-deploy recover\``})}}async#resume(){const session=this.#session,{deployment}=this.#request,{open,held}=session.
journal.state;if(!open&&held.length===0)return{step:1,onNew:new Set};if(open?.command==="canary"&&(0,finished._)(open.want,deployment.want)){const reached=open.
notes.filter(({topic})=>topic==="canary-step").map(({data})=>data.number),onNew=await serversOn(session,deployment,deployment.want),{servers}=await session.view.
observe();for(const id2 of onNew)(0,server_state.PA)(servers.get(id2))&&this.#canaryIds.add(id2);return{step:Math.max(1,...reached),onNew}}const left=open?.want??
deployment.from;if((await backToOld(session,deployment,left)).result==="succeeded")return{step:1,onNew:new Set};const message=`an unfinished ${open?.command??"r\
ollout"} of ${left.version} could not be undone`;throw new errors.sH(message,errors.hS.mixed,"mixed",{code:"E_MIXED",fix:"alicloud-deploy recover",retryable:!0})}#inOrder(all,onNew){
const{skip}=this.#request.deployment,rank=server=>onNew.has(server.instanceId)?0:(0,server_state.PA)(server)?2:1;return all.filter(server=>this.#ownWeight(server)>
0&&!skip.has(server.instanceId)&&!skip.has(server.name)).toSorted((a,b)=>rank(a)-rank(b))}#ownWeight(server){return Math.max(0,...(0,server_state.qS)(server,this.#session.
journal.state.held).map(backend=>backend.weight))}#planSteps(){const planned=planCanary({instances:this.#request.instances,shares:this.#request.shares,headroom:this.#request.
headroom},this.#servers.map(server=>this.#ownWeight(server)));if(planned.ok)return planned.steps;throw new errors.wG(planned.problems.map(errors.Vw).join(`
`),{code:"E_UNSAFE_PLAN",context:{problems:planned.problems}})}async#trafficBefore(){const{clock}=this.#session.context,read=lengthMs=>readTraffic(this.#accessLog,
{loadBalancerIds:this.#session.layout.loadBalancers.map(({loadBalancer})=>loadBalancer.id),window:{fromMs:clock.now()-lengthMs,toMs:clock.now()},metrics:this.#request.
metrics,servers:this.#servers,canaryIds:this.#canaryIds}),[long,short]=await Promise.all([read(beforeWindowMs),read(rateWindowMs)]);return{counts:Object.fromEntries(
Object.entries(long.intervals).map(([name,{stable}])=>[name,stable])),requestsPerSecond:short.requests/(rateWindowMs/1e3)}}#announceFeasibility(requestsPerSecond,steps){
const{metrics,stepDurationMs}=this.#request,[metric]=metrics,[first]=steps;if(!metric||!first)return;const{requestsNeeded,durationMs}=feasibilityOf(metric,requestsPerSecond,
first.share),facts=`at ${requestsPerSecond.toFixed(1)} requests/s and ${percent(first.share)} share, excluding ${percent(metric.badRate)} ${metric.name} needs ${requestsNeeded}\
 canary requests`;if(durationMs<=stepDurationMs)this.#session.context.reporter.emit({type:"notice",message:`${facts}, about ${(0,duration.a3)(durationMs)}`});else{
const time=Number.isFinite(durationMs)?`, about ${(0,duration.a3)(durationMs)}; a step lasts ${(0,duration.a3)(stepDurationMs)}`:", and there is no traffic";this.#session.
context.reporter.emit({type:"warning",message:`${facts}${time}: give a larger share or a longer --step-duration, or it will end inconclusive`})}}async#growTo(canaries,step){
const fresh=canaries.filter(server=>!this.#canaryIds.has(server.instanceId));if(fresh.length===0)return[];const{updater,want,expectedMs}=this.#request.deployment,
{signal}=this.#session,unprepared=await updater.prepare(fresh,want,signal);if(unprepared.length>0)return unprepared;for(const server of fresh)this.#canaryIds.add(
server.instanceId);const end=await(0,engine.e)({...(0,rotation_parts.t)(this.#session,this.#request.deployment),admitWith:own=>own.map(backend=>({...backend,weight:backend.
weight===0?0:step.canaryWeight}))},{want,instanceIds:fresh.map(server=>server.instanceId),limits:this.#limits,running:new Map,expectedMs});return end.failed.length>
0?end.failed:end.untouched.map(instanceId=>starved(instanceId,canaries))}async#setWeights(step){const servers=this.#servers,{journal,writer,context}=this.#session,
{held}=journal.state,own=servers.map(server=>(0,server_state.qS)(server,held)),want=own.flatMap((backends,index)=>{const weight=index<step.canaries?step.canaryWeight:
step.stableWeights[index-step.canaries];return backends.map(backend=>({...backend,weight:backend.weight===0?0:weight}))}),changed=own.flat().filter((backend,index)=>backend.
weight!==want[index].weight);changed.length>0&&await journal.append({kind:"hold",backends:changed,atMs:context.clock.now()}),await writer.write(want),context.reporter.
emit({type:"progress",subject:"canary",phase:"weights",message:`${percent(step.share)} of the traffic (asked ${percent(step.asked)}) to ${step.canaries} of ${servers.
length} servers`})}async#armDeadMan(step){const{deadMan}=this.#request;if(!deadMan)return;const{journal,context}=this.#session,{held}=journal.state,canaries=this.#servers.
slice(0,step.canaries),canaryIds=new Set(canaries.map(({instanceId})=>instanceId));await journal.append({kind:"hold",backends:canaries.flatMap(server=>(0,server_state.
qS)(server,held)),atMs:context.clock.now()}),await deadMan.arm((0,dead_man.RF)(this.#servers,{held,canaryIds,minHealthy:this.#limits.minHealthy}))}async#goBack(result,failed){
const{deployment:request}=this.#request;await this.#takeTrafficAway(),await this.#request.deadMan?.disarm();const deployment=await backToOld(this.#session,request,
request.want);return{result:deployment.result==="succeeded"?result:"mixed",steps:this.#reports,failed,deployment}}#takeTrafficAway(){return restoreWeights(this.#session,
this.#canaryIds,this.#limits?.minHealthy??0)}async#promote(){await this.#request.deadMan?.disarm();const deployment=await promoteCanary(this.#session,this.#request.
deployment);return{result:deployment.result==="succeeded"?"promoted":deployment.result==="paused"?"paused":deployment.result==="rolled-back"?"rejected":"mixed",
steps:this.#reports,failed:deployment.failed,deployment}}async#pause(reason){const{journal,context}=this.#session,leftMs=await this.#request.deadMan?.leaveArmed();
return leftMs!==void 0&&context.reporter.emit({type:"notice",message:`the canary loses its traffic in ${(0,duration.a3)(leftMs)} unless it is promoted or aborte\
d before`}),await journal.append({kind:"interrupted",reason,isPause:!0,atMs:context.clock.now()}),{result:"paused",steps:this.#reports,failed:[]}}}function nextAfter(verdict,onInconclusive){
switch(verdict.word){case"pass":return"go-on";case"fail":return"reject";case"inconclusive":case"no-data":return onInconclusive==="promote"?"go-on":onInconclusive===
"pause"?"pause":"inconclusive";case"share-mismatch":case"external":case"provider-error":return onInconclusive==="pause"?"pause":"inconclusive"}}async function serversOn(session,{
updater,skip},release2){const servers=[...(await session.view.observe()).servers.values()].filter(server=>!skip.has(server.instanceId)),running=await updater.probe(
servers,session.signal),runs=({instanceId})=>{const said=running.get(instanceId);return said?.current===release2.version||said?.echoed===release2.version};return new Set(
servers.filter(runs).map(server=>server.instanceId))}async function restoreWeights(session,canaryIds,minHealthy){const{held}=session.journal.state;if(held.length===
0)return;const{servers}=await session.view.observe(),serving=[...servers.values()].filter(server=>(0,server_state.PA)(server)),servingCanaries=serving.filter(server=>canaryIds.
has(server.instanceId)),spared=Math.max(0,minHealthy-(serving.length-servingCanaries.length)),keepsLeast=new Set(servingCanaries.slice(0,spared).map(server=>server.
instanceId)),now=new Map([...servers.values()].flatMap(server=>server.backends).map(backend=>[(0,rollout_weights.Kf)(backend),backend.weight])),weights=held.filter(
backend=>(now.get((0,rollout_weights.Kf)(backend))??0)>0).map(backend=>canaryIds.has(backend.instanceId)?{...backend,weight:keepsLeast.has(backend.instanceId)?1:
0}:backend);await session.writer.write(weights)}function starved(instanceId,servers){const name=servers.find(server=>server.instanceId===instanceId)?.name??instanceId;
return{instanceId,name,stage:"prepare",code:"E_NO_CAPACITY",reason:"too few servers serve to take it out"}}var fleet=__webpack_require__(56490),rollout_history=__webpack_require__(
13618),rollout_journal=__webpack_require__(64249),outcome=__webpack_require__(65454),planned_calls=__webpack_require__(37340),probe_traffic=__webpack_require__(
75044),deployment_outcome=__webpack_require__(5893),freeze=__webpack_require__(29431),in_rollout=__webpack_require__(82748),release=__webpack_require__(31349),planned_rotation=__webpack_require__(
21356),rollout_context=__webpack_require__(14933),rolling_deploy_run=__webpack_require__(8676),schema_fit=__webpack_require__(44910);async function run(context){
const environment=await(0,rollout_context.jY)(context);if(context.verb==="analyse")return analyse(context,environment);if(context.verb==="promote"||context.verb===
"abort")return finish(context,environment,context.verb);const wanted=await(0,release.LW)(context,environment),{want}=wanted,history=await(0,rollout_history.Lu)(
environment.store);(0,release.z3)(context,want,history);const from=(0,release.te)(history,want);if(!from)throw new errors.wG("a canary needs a release to compar\
e with, and none was deployed to this environment yet",{code:"E_NO_BASELINE",fix:"deploy the first release with rolling-deploy"});const frozen=(0,freeze.f)(context,
environment);return await(0,schema_fit.ab)(context,environment,history,(0,schema_fit.Zq)(environment,want,history)),context.isDryRun?plan(context,environment,{want,
from}):(0,in_rollout.B)(context,environment,"canary",async(session,finish2)=>{wanted.artifact&&await(0,artifact.Bu)(environment.store,wanted.artifact,wanted.environment);
const{canary}=environment.settings,end=await runCanary(session,environment.cloud.accessLog,{deployment:{...deploymentRequest(context,environment,session,{want,from}),
...frozen,expectedMs:(0,rollout_history.m9)(history),beforeFirstInstance:()=>(0,release._r)(context,environment,want.version)},instances:canary.instances,shares:canary.
steps.map(step=>step/100),headroom:canary.headroom/100,metrics:metricsOf(environment.settings),stepDurationMs:canary.stepDuration,intervalMs:canary.interval,onInconclusive:canary.
onInconclusive,promote:canary.promote,...(0,rollout_context.e4)(environment,session)});return canaryOutcome(end,{want,from},await finish2())})}async function finish(context,environment,verb){
const{open}=await(0,rollout_journal.a0)(environment.store);if(!open?.command.startsWith("canary")||!open.from)throw new errors.wG("no canary is open in this env\
ironment",{code:"E_NO_CANARY",fix:"`alicloud-deploy status` shows what is half done"});const release2={want:open.want,from:open.from},frozen=verb==="promote"?(0,freeze.
f)(context,environment):{};return context.isDryRun?planFinish(context,environment,verb==="promote"?open.want:open.from):(0,in_rollout.B)(context,environment,"ca\
nary",async(session,finish2)=>{const request={...deploymentRequest(context,environment,session,release2),...frozen,expectedMs:(0,rollout_history.m9)(await(0,rollout_history.
Lu)(environment.store))},end=verb==="promote"?await promoteCanary(session,request):await abortCanary(session,request);return(0,deployment_outcome.mR)(end,{...await finish2(),
rerun:`alicloud-deploy canary ${verb}`})})}async function planFinish(context,{cloud,environmentTag,store,settings},target){const layout=await(0,fleet.k0)(cloud,
environmentTag),[servers,journal]=await Promise.all([(0,fleet.Ht)(cloud,layout),(0,rollout_journal.a0)(store)]),skip=(0,rolling_deploy_run.skipped)(context),limits=(0,preflight.
z)(layout,servers,{settings:(0,rollout_context.rS)(settings),journal,skip}),title=`Would bring every instance to ${target.version}:`;return(0,planned_rotation.N)(
title,{servers,journal,limits,want:target})}function deploymentRequest(context,environment,session,{want,from}){const{runId,deadlineMs}=context.host.job(),seq=context.
options.seq;return{command:"canary",runId,want,from,settings:(0,rollout_context.rS)(environment.settings),onFailure:environment.settings.rollout.onFailure,updater:(0,rollout_context.
GD)(context,environment,session,from.version),...(0,rollout_context.qI)(session.layout,environment.settings),skip:(0,rolling_deploy_run.skipped)(context),...deadlineMs===
void 0?{}:{jobDeadlineMs:deadlineMs},...seq===void 0?{}:{seq}}}function metricsOf({canary:{analysis}}){const promised={maxRatio:analysis.maxRatio,alpha:analysis.
falseRollback/100,beta:analysis.falsePromote/100,minRequests:analysis.minRequests},errors2={name:"errors",okRate:analysis.okErrorRate/100,badRate:analysis.badErrorRate/
100,bad:{kind:"server-error"},...promised};if(!analysis.latency)return[errors2];const{slowerThan,okRate,badRate}=analysis.latency;return[errors2,{name:`slower t\
han ${(0,duration.a3)(slowerThan)}`,okRate:okRate/100,badRate:badRate/100,bad:{kind:"slower",thresholdMs:slowerThan},...promised}]}const endings={promoted:{result:"\
succeeded",exitCode:errors.hS.done},rejected:{result:"rejected",exitCode:errors.hS.canaryRejected},inconclusive:{result:"inconclusive",exitCode:errors.hS.inconclusive},
paused:{result:"paused",exitCode:errors.hS.paused},mixed:{result:"mixed",exitCode:errors.hS.mixed}};function canaryOutcome(end,{want,from},facts){const after=end.
deployment&&(0,deployment_outcome.mR)(end.deployment,{...facts,rerun:"alicloud-deploy recover"}),last=end.steps.at(-1),why=end.failed[0]?`${end.failed[0].name}:\
 ${end.failed[0].reason}`:last?.verdict.reason??"",ending=endings[end.result];return{...ending,release:{version:want.version,previous:from.version,...want.digest?
{digest:want.digest}:{}},analysis:{steps:end.steps},...after?.instances?{instances:after.instances}:{},...facts.traffic?{traffic:facts.traffic}:{},extra:{...after?.
extra,...(0,deployment_outcome.CO)(facts)},...ending.exitCode===errors.hS.done?{}:{error:{code:`E_CANARY_${end.result.toUpperCase()}`,message:why,retryable:end.
result==="paused",fix:fixes[end.result]}},text:[verdictLine(end,want,from,facts),`  why   ${why}`,...stepTable(end),...end.result==="mixed"&&after?[after.text]:
[]].join(`
`)}}const fixes={promoted:"",rejected:"look at what the canary answered; the numbers of every step are in analysis.steps",inconclusive:"give a larger share or a\
 longer --step-duration, or send more traffic",paused:"`alicloud-deploy canary promote` or `alicloud-deploy canary abort`",mixed:"alicloud-deploy recover"};function verdictLine(end,want,from,{
durationMs,traffic}){const counted=traffic?`, ${(0,probe_traffic.hA)(traffic)}`:"",took=(0,duration.a3)(durationMs);switch(end.result){case"promoted":return`Pro\
moted ${want.version} to every instance in ${took}${counted}.`;case"rejected":return`REJECTED ${want.version} and rolled back: ${from.version} serves everywhere${counted}\
.   exit code ${errors.hS.canaryRejected}`;case"inconclusive":return`INCONCLUSIVE: no evidence for or against ${want.version}; rolled back, ${from.version} serv\
es everywhere${counted}.   exit code ${errors.hS.inconclusive}`;case"paused":return`PAUSED with ${want.version} as a canary after ${took}${counted}.   exit code\
 ${errors.hS.paused}`;case"mixed":return`FAILED, MIXED STATE while ending the canary of ${want.version}${counted}.   exit code ${errors.hS.mixed}`}}function stepTable(end){
return end.steps.flatMap(step=>[`  step ${step.step}/${step.of}  ${(step.share*100).toFixed(1)} % of the traffic, ${(0,duration.a3)(step.durationMs)}: ${step.verdict.
word}`,...step.verdict.metrics.map(({name,canary,stable})=>`    ${name.padEnd(20)} canary ${canary.bad} of ${canary.total}, baseline ${stable.bad} of ${stable.total}`)])}
async function plan(context,environment,{want,from}){const{cloud,environmentTag,store,settings}=environment,layout=await(0,fleet.k0)(cloud,environmentTag),[servers,
journal]=await Promise.all([(0,fleet.Ht)(cloud,layout),(0,rollout_journal.a0)(store)]),skip=(0,rolling_deploy_run.skipped)(context),limits=(0,preflight.z)(layout,
servers,{settings:(0,rollout_context.rS)(settings),journal,skip}),candidates=(0,preflight.k)(servers.filter(server=>!skip.has(server.instanceId)),journal),weights=servers.
map(server=>Math.max(0,...server.backends.map(backend=>backend.weight))).filter(weight=>weight>0),planned=planCanary({instances:settings.canary.instances,shares:settings.
canary.steps.map(step=>step/100),headroom:settings.canary.headroom/100},weights);if(!planned.ok)throw new errors.wG(planned.problems.map(errors.Vw).join(`
`),{code:"E_UNSAFE_PLAN"});const first=servers.filter(server=>candidates.some(({instanceId})=>instanceId===server.instanceId)).slice(0,planned.steps[0].canaries),
calls=(0,planned_calls.C)({servers:first,candidates:candidates.filter(({instanceId})=>first.some(server=>server.instanceId===instanceId)),limits,version:want.version,
digest:want.digest??"",migrations:await(0,release.NH)(context,environment,want.version)}),steps=planned.steps.map((step,index)=>`  step ${index+1}: ${(step.share*
100).toFixed(1)} % to ${step.canaries} of ${weights.length} instances (weight ${step.canaryWeight} beside ${step.stableWeights.join("/")})`);return{result:"plan\
ned",exitCode:errors.hS.done,release:{version:want.version,previous:from.version},plan:{limits,steps:planned.steps,calls},instances:servers.map(server=>(0,outcome.
Rr)(server)),text:[`Would try ${want.version} against ${from.version}:`,...steps,"Calls until the first step:",...calls.map(call=>`  ${call.service.padEnd(6)}${call.
action.padEnd(26)}${call.subject}`)].join(`
`)}}async function analyse(context,environment){const{cloud,environmentTag,store,settings}=environment,layout=await(0,fleet.k0)(cloud,environmentTag),[servers,journal]=await Promise.
all([(0,fleet.Ht)(cloud,layout),(0,rollout_journal.a0)(store)]),canaries=servers.filter(server=>journal.held.some(backend=>backend.instanceId===server.instanceId&&
(server.backends[0]?.weight??0)!==backend.weight)),metrics=metricsOf(settings),windowMs=Number(context.options.window??3e5),weights=list=>list.reduce((sum2,server)=>sum2+
Math.max(0,...server.backends.map(backend=>backend.weight)),0),canaryIds=new Set(canaries.map(server=>server.instanceId)),{intervals}=await readTraffic(cloud.accessLog,
{loadBalancerIds:layout.loadBalancers.map(({loadBalancer})=>loadBalancer.id),window:{fromMs:context.clock.now()-windowMs,toMs:context.clock.now()},metrics,servers,
canaryIds}),verdict=judge({intervals:Object.fromEntries(Object.entries(intervals).map(([name,interval])=>[name,[interval]])),before:{},policies:metrics,expectedShare:weights(
servers)===0?0:weights(canaries)/weights(servers)}),lines=verdict.metrics.map(({name,canary,stable})=>`  ${name}: canary ${canary.bad} of ${canary.total}, basel\
ine ${stable.bad} of ${stable.total}`);return{result:"succeeded",exitCode:errors.hS.done,analysis:{verdict,canaries:[...canaryIds]},text:[`${verdict.word}: ${verdict.
reason}`,...lines].join(`
`)}}}),8676:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{run:()=>run,skipped:()=>skipped});var _rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(786),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8956),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(56994),_rollout_history_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(13618),
_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65454),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(55753),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
52005),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(5893),_freeze_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(29431),_in_rollout_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
82748),_planned_rotation_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(21356),_look_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(35548),_release_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
31349),_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(14933),_schema_fit_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(44910),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
18641),_serving_port_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(35527);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__.
jY)(context);if((0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_13__.dA)(environment.settings))return(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_13__.NP)(
context,environment);const wanted=await(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.LW)(context,environment),{want}=wanted,seen=await(0,_look_js__WEBPACK_IMPORTED_MODULE_9__.
O)(environment);(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.z3)(context,want,seen.history);const skip=skipped(context);if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_15__.
$)(want,{...seen,skip}))return nothingToDo(want,seen.servers);if(await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_12__.ab)(context,environment,seen.history,(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_12__.
Zq)(environment,want,seen.history)),context.options.resume===!0&&!seen.journal.open&&seen.journal.held.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
wG("there is no unfinished deployment to resume",{code:"E_NOTHING_TO_RESUME",fix:"run the command without --resume"});const frozen=(0,_freeze_js__WEBPACK_IMPORTED_MODULE_6__.
f)(context,environment);(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_14__.oo)(environment.settings,seen.layout.instances);const settings=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__.
rS)(environment.settings),limits=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_3__.z)(seen.layout,seen.servers,{settings,journal:seen.journal,skip});if(context.
isDryRun){const servers=seen.servers.filter(server=>!skip.has(server.instanceId)&&!skip.has(server.name)),migrations=await(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.
NH)(context,environment,want.version),title=`Would deploy ${want.version}, ${limits.slots} at a time, at least ${limits.minHealthy} serving:`;return{...(0,_planned_rotation_js__WEBPACK_IMPORTED_MODULE_8__.
N)(title,{servers,journal:seen.journal,limits,want,migrations}),instances:seen.servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(server))}}
return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_7__.B)(context,environment,"rolling-deploy",async(session,finish)=>{const history=await(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_16__.
Lu)(environment.store);(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.z3)(context,want,history),wanted.artifact&&await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__.
Bu)(environment.store,wanted.artifact,wanted.environment);const from=(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.te)(history,want),{jobUrl:_,runId,deadlineMs}=context.
host.job(),seq=context.options.seq,end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__.H)(session,{command:"rolling-deploy",runId,want,...from?{from}:
{},settings,onFailure:environment.settings.rollout.onFailure,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__.GD)(context,environment,session,from?.
version??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__.qI)(session.layout,environment.settings),skip,...frozen,isPauseAsked:context.options.pause===
!0,isOnlyFailed:context.options["only-failed"]===!0,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_16__.m9)(history),beforeFirstInstance:()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.
_r)(context,environment,want.version),...deadlineMs===void 0?{}:{jobDeadlineMs:deadlineMs},...seq===void 0?{}:{seq}});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_5__.
mR)(end,{...await finish(),rerun:"run the same command again"})})}function skipped(context){return new Set(context.options.skip??[])}function nothingToDo(want,servers){
return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.done,release:{version:want.version,...want.digest?{digest:want.digest}:{}},
instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(server)),text:`${want.version} serves on all ${servers.length} instances a\
lready; nothing to do.`}}})};export{id,ids,modules};
