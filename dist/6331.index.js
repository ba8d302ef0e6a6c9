"use strict";exports.id=6331,exports.ids=[6331,3608],exports.modules={56331:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run,tryRelease:()=>tryRelease});var artifact=__webpack_require__(10916),shared_errors=__webpack_require__(
52005),duration=__webpack_require__(80290),fleet=__webpack_require__(59864);const margin=1.25;function waysToVerdict(need){const{requestsPerSecond,share,stepDurationMs,
initialDelayMs=0}=need,wanted=need.requestsNeeded*margin,seconds=stepDurationMs/1e3,ways=[];if(requestsPerSecond>0){const biggerShare=Math.ceil(wanted/(requestsPerSecond*
seconds)*100);biggerShare<=50&&ways.push(`--steps ${biggerShare}%`);const minutes=Math.ceil(wanted/(requestsPerSecond*share)/60+initialDelayMs/6e4);minutes<=360&&
ways.push(`--step-duration ${minutes}m`)}const probe=Math.ceil(wanted/(share*seconds)-requestsPerSecond);return probe>0&&probe<=200&&ways.push(`--probe-rps ${probe}`),
ways}function stickyWarning(listeners){const sticky=listeners.filter(listener=>(0,fleet.nL)(listener)&&listener.stickySession);return sticky.length===0?void 0:`\
sessions stick to their server on listener ${sticky.map(({port,stickySession})=>stickySession?.kind==="insert"?`${port} (cookie of ${(0,duration.a3)(stickySession.
timeoutSeconds*1e3)})`:`${port} (cookie of the application)`).join(", ")}: weights move new sessions only, so the canary's share lags behind and a step may end \
as share-mismatch; give --step-duration several cookie lifetimes`}function feasibilityOf(policy,requestsPerSecond,share){const requestsNeeded=Math.ceil(Math.log(
2/policy.beta)/-Math.log(1-policy.badRate));return{requestsNeeded,durationMs:requestsNeeded/(requestsPerSecond*share)*1e3}}const mostSteps=1e3;function rootBetween(f,low,high,tolerance2){
const fLow=f(low);if(fLow===0)return low;let at={previous:low,fPrevious:fLow,best:high,fBest:f(high),opposite:low,fOpposite:fLow};for(let count=0;count<=mostSteps;count++){
const lastStep=at.best-at.previous;Math.abs(at.fOpposite)<Math.abs(at.fBest)&&(at=swapped(at));const smallest=2*Number.EPSILON*Math.abs(at.best)+tolerance2/2,half=(at.
opposite-at.best)/2;if(Math.abs(half)<=smallest||at.fBest===0)return at.best;const wanted=(Math.abs(lastStep)>=smallest&&Math.abs(at.fPrevious)>Math.abs(at.fBest)?
interpolated(at,lastStep,smallest):void 0)??half,step=Math.abs(wanted)<smallest?wanted>0?smallest:-smallest:wanted;at=moved(at,f,step)}return at.best}function swapped({
best,fBest,opposite,fOpposite}){return{previous:best,fPrevious:fBest,best:opposite,fBest:fOpposite,opposite:best,fOpposite:fBest}}function moved({best,fBest,opposite,
fOpposite},f,step){const next=best+step,fNext=f(next),isSameSign=fNext>0&&fOpposite>0||fNext<0&&fOpposite<0;return{previous:best,fPrevious:fBest,best:next,fBest:fNext,
...isSameSign?{opposite:best,fOpposite:fBest}:{opposite,fOpposite}}}function interpolated(at,lastStep,smallest){const width=at.opposite-at.best,toPrevious=at.fBest/
at.fPrevious;let[above,below]=[width*toPrevious,1-toPrevious];if(at.previous!==at.opposite){const ends=at.fPrevious/at.fOpposite,toOpposite=at.fBest/at.fOpposite;
above=toPrevious*(width*ends*(ends-toOpposite)-(at.best-at.previous)*(toOpposite-1)),below=(ends-1)*(toOpposite-1)*(toPrevious-1)}return above>0?below=-below:above=
-above,above<.75*width*below-Math.abs(smallest*below)/2&&above<Math.abs(lastStep*below/2)?above/below:void 0}const z98=2.3263478740408408,solverTolerance=1e-4;function shiftBetween(x,y,z=z98){
const least=Math.min(...x)-Math.max(...y),most=Math.max(...x)-Math.min(...y);if(least===most)return{estimate:least,lower:least,upper:least};const tolerance2=solverTolerance*
Math.min(1,most-least),at=quantile2=>shift=>rankStatistic(x,y,shift)-quantile2,boundAt=quantile2=>{const f=at(quantile2);return f(least)<=0?least:f(most)>=0?most:
rootBetween(f,least,most,tolerance2)};return{estimate:rootBetween(at(0),least,most,tolerance2),lower:boundAt(z),upper:boundAt(-z)}}function canDiffer(n,m,z=z98){
return(n*m/2-.5)/Math.sqrt(n*m/12*(n+m+1))>=z}function chanceAbove(x,y){return(rankSum(x,y,0).sum-x.length*(x.length+1)/2)/(x.length*y.length)}function rankStatistic(x,y,shift){
const[n,m]=[x.length,y.length],{sum:sum2,ties}=rankSum(x,y,shift),distance=sum2-n*(n+1)/2-n*m/2,sigma=Math.sqrt(n*m/12*(n+m+1-ties/((n+m)*(n+m-1))));return(distance-
Math.sign(distance)*.5)/sigma}function rankSum(x,y,shift){const all=[...x.map(value=>({value:value-shift,isX:1})),...y.map(value=>({value,isX:0}))];all.sort((one,other)=>one.
value-other.value);let[sum2,ties]=[0,0];for(let from=0,to=0;from<all.length;from=to){let ofX=0;for(;to<all.length&&all[to].value===all[from].value;)ofX+=all[to++].
isX;const size=to-from;sum2+=ofX*(from+1+to)/2,ties+=size**3-size}return{sum:sum2,ties}}const worseFactors=[1.5,2,3,5,10,30,100],betterFactors=[0,.05,.1,.25,.5,
.75];function evidenceRateAbove(counts2,limit){const alternatives=worseFactors.map(factor=>Math.min(factor*limit,1-(1-limit)/100));return mixture(alternatives.map(
rate2=>sum(counts2,count=>bernoulli(count,rate2,limit))))}function evidenceRateBelow(counts2,limit){return mixture(betterFactors.map(factor=>sum(counts2,count=>bernoulli(
count,factor*limit,limit))))}function evidenceRatioAbove(intervals,ratio){const alternatives=worseFactors.map(factor=>factor*ratio);return mixture(alternatives.
map(alternative=>sum(intervals,interval=>conditional(interval,alternative,ratio))))}function evidenceRatioBelow(intervals,ratio){const alternatives=[.1,.25,.5,.6].
map(factor=>factor*ratio);return mixture(alternatives.map(alternative=>sum(intervals,interval=>conditional(interval,alternative,ratio))))}function bernoulli({total,
bad},alternative,limit){const good=total-bad;return alternative===0&&bad>0?Number.NEGATIVE_INFINITY:(bad===0?0:bad*Math.log(alternative/limit))+good*Math.log((1-
alternative)/(1-limit))}function conditional({canary:canary2,stable},alternative,limit){const all=canary2.total+stable.total;if(canary2.total===0||stable.total===
0||canary2.bad+stable.bad===0)return 0;const share=canary2.total/all,chance=ratio=>ratio*share/(ratio*share+1-share),[a,b]=[chance(alternative),chance(limit)];return canary2.
bad*Math.log(a/b)+stable.bad*Math.log((1-a)/(1-b))}function sum(items,term){return items.reduce((total,item)=>total+term(item),0)}function mixture(logs){const largest=Math.
max(...logs);return largest===Number.NEGATIVE_INFINITY?0:Math.exp(largest)*(logs.reduce((total,log)=>total+Math.exp(log-largest),0)/logs.length)}function totalOf(counts2){
return counts2.reduce((total,count)=>({total:total.total+count.total,bad:total.bad+count.bad}),{total:0,bad:0})}const limitZ=3.9,fewest=200,smallestRelative=.2;
function isShareMismatch(traffic,expected){const all=traffic.canary+traffic.stable;if(all<fewest||expected<=0||expected>=1)return!1;const observed2=traffic.canary/
all,deviation=Math.abs(observed2-expected);return deviation/expected<smallestRelative?!1:deviation/Math.sqrt(expected*(1-expected)/all)>limitZ}const notTwice=2;
function judge(input){const metrics=input.policies.map(policy=>judgeMetric(policy,input.intervals[policy.name]??[],input.before[policy.name])),traffic=trafficOf(
input);if(traffic.canary===0)return{word:"no-data",isOpen:!0,reason:traffic.stable===0?"no traffic at all":"the canary got no request",metrics};const counting=metrics.
filter(({isShadow})=>!isShadow),failed=counting.find(({word:word2})=>word2==="fail");if(failed)return{word:"fail",isOpen:!1,reason:failReason(failed),metrics};const external=counting.
find(({word:word2})=>word2==="external");return external?{word:"external",isOpen:!1,reason:`the stable version itself fails: ${rate(external.stable)} of its req\
uests (${external.name})`,metrics}:isShareMismatch(traffic,input.expectedShare)?{word:"share-mismatch",isOpen:!1,reason:shareReason(traffic,input.expectedShare),
metrics}:counting.length>0&&counting.every(({word:word2})=>word2==="pass")?{word:"pass",isOpen:!1,reason:counting.map(metric2=>`${metric2.name} ${rate(metric2.canary)}\
 of ${metric2.canary.total}`).join(", "),metrics}:{word:"inconclusive",isOpen:!0,reason:`not enough evidence yet: ${counting.filter(({word:word2})=>word2!=="pas\
s").map(({name,canary:canary2})=>`${name} (${canary2.total} requests)`).join(", ")}`,metrics}}function judgeMetric(policy,intervals,before){const canary2=totalOf(
intervals.map(interval=>interval.canary)),stable=totalOf(intervals.map(interval=>interval.stable)),canaryOnly=intervals.map(interval=>interval.canary),stableOnly=intervals.
map(interval=>interval.stable),evidence={worseThanStable:evidenceRatioAbove(intervals,policy.maxRatio),aboveOk:evidenceRateAbove(canaryOnly,policy.okRate),belowBad:evidenceRateBelow(
canaryOnly,policy.badRate),betterThanTwice:evidenceRatioBelow(intervals,notTwice),stableAboveBad:evidenceRateAbove(stableOnly,policy.badRate)},word2=wordOf({policy,
canary:canary2,stable,before,stableOnly,evidence});return{name:policy.name,canary:canary2,stable,word:word2,...policy.isShadow?{isShadow:!0}:{},evidence}}function wordOf({
policy,canary:canary2,before,stableOnly,evidence}){if(canary2.total===0)return"no-data";if(canary2.total<policy.minRequests)return"inconclusive";const isProven=value=>value>=
1/policy.alpha;if(isProven(evidence.worseThanStable)&&isProven(evidence.aboveOk))return"fail";if(isProven(evidence.stableAboveBad)&&isProven(changedSince(before,
stableOnly,policy)))return"external";const isGood=value=>value>=2/policy.beta;return isGood(evidence.belowBad)||isGood(evidence.betterThanTwice)?"pass":"inconcl\
usive"}function changedSince(before,now,policy){return!before||before.total===0?Number.POSITIVE_INFINITY:evidenceRatioAbove([{canary:totalOf(now),stable:before}],
policy.maxRatio)}function trafficOf({intervals,policies}){const first=policies[0]?intervals[policies[0].name]??[]:[];return{canary:totalOf(first.map(({canary:canary2})=>canary2)).
total,stable:totalOf(first.map(({stable})=>stable)).total}}function failReason({name,canary:canary2,stable}){return`${name}: canary ${rate(canary2)} of ${canary2.
total} requests, stable ${rate(stable)} of ${stable.total}`}function shareReason(traffic,expected){const observed2=traffic.canary/(traffic.canary+traffic.stable);
return`the weights ask for ${percent(expected)} of the traffic, the canary got ${percent(observed2)}; sticky sessions or a second way in`}const percent=share=>`${(share*
100).toFixed(share<.1?2:1)} %`,rate=counts2=>counts2.total===0?"none":percent(counts2.bad/counts2.total),cloudMonitorLateMs=3*6e4;function leastTimeOf({source,initialDelayMs,
intervalMs,count,consecutiveSuccess}){const measurements=consecutiveSuccess??count??1,lateMs2=source.kind==="cloudmonitor"?cloudMonitorLateMs:intervalMs;return Math.
max(initialDelayMs,lateMs2)+(measurements-1)*intervalMs}var plan=__webpack_require__(17927);const grows=step=>step.kind==="share"||step.kind==="servers";function describeStep(step){
switch(step.kind){case"share":return step.servers===void 0?asPercent(step.share):`${asPercent(step.share)} on ${inServers(step)}`;case"servers":return inServers(
step);case"analyse":return step.durationMs===void 0?"analyse":`analyse for ${(0,duration.a3)(step.durationMs)}`;case"wait":return step.word==="every"?`until ${(0,duration.
a3)(step.ms)} after the last change`:`${step.word} ${(0,duration.a3)(step.ms)}`;case"approve":return step.why===void 0?"approve":`approve (${step.why})`;case"pr\
obe":return`probe with ${step.requestsPerSecond} requests/s for ${(0,duration.a3)(step.ms)}`;case"promote":return"promote"}}const inServers=({servers=""})=>`${servers}\
 ${servers==="1"?"server":"servers"}`,asPercent=share=>`${Math.round(share*1e3)/10} %`;function isJudgedAtOnce(steps,index){const step=steps[index];if(!grows(step))
return!1;const later=steps.slice(index+1),next=later.findIndex(one=>grows(one)||one.kind==="promote");return(next<0?later:later.slice(0,next)).some(({kind})=>kind===
"analyse")?!1:!(step.kind==="servers"&&steps.slice(0,index).some(grows)&&!later.some(({kind})=>kind==="share"||kind==="analyse"))}const canariesFor=(share,servers,headroom)=>Math.
ceil(share*servers/(1+headroom)-1e-9),countOfServers=(text,servers)=>Math.max(text.endsWith("%")?1:0,(0,plan.pq)(text,servers,"down"));async function readTraffic(accessLog,request){
const latencyThresholdsMs=request.metrics.flatMap(({bad})=>bad.kind==="slower"?[bad.thresholdMs]:[]),rows=await Promise.all(request.loadBalancerIds.map(loadBalancerId=>accessLog.
countByBackend({loadBalancerId,...request.window,latencyThresholdsMs})));return splitTraffic(rows.flat(),request)}function splitTraffic(rows,{metrics,servers,canaryIds}){
const byAddress=new Map(servers.map(server=>[server.privateIp,server.instanceId])),known=rows.flatMap(row=>{const instanceId=byAddress.get(row.backend.slice(0,row.
backend.lastIndexOf(":")));return instanceId===void 0?[]:[{row,isCanary:canaryIds.has(instanceId)}]}),side=(isCanary,metric2)=>known.filter(one=>one.isCanary===
isCanary).reduce((sum2,{row})=>({total:sum2.total+row.requests,bad:sum2.bad+badOf(row,metric2)}),{total:0,bad:0});return{intervals:Object.fromEntries(metrics.map(
metric2=>[metric2.name,{canary:side(!0,metric2),stable:side(!1,metric2)}])),requests:known.reduce((sum2,{row})=>sum2+row.requests,0)}}function badOf(row,{bad}){
return bad.kind==="server-error"?row.serverErrors:row.slowerThan.find(({thresholdMs})=>thresholdMs===bad.thresholdMs)?.requests??0}const beforeWindowMs=10*6e4,rateWindowMs=6e4;
async function trafficBefore({context:{clock},layout},accessLog,seen){const read2=lengthMs=>readTraffic(accessLog,{loadBalancerIds:layout.loadBalancers.map(({loadBalancer})=>loadBalancer.
id),window:{fromMs:clock.now()-lengthMs,toMs:clock.now()},...seen}),[long,short]=await Promise.all([read2(beforeWindowMs),read2(rateWindowMs)]);return{counts:Object.
fromEntries(Object.entries(long.intervals).map(([name,{stable}])=>[name,stable])),requestsPerSecond:short.requests/(rateWindowMs/1e3)}}function announceFeasibility(reporter,request,before,steps){
announceTime(reporter,request.leftMs,request,before,steps);const judged=steps.find(isAnalysed);if(!judged?.stage)return;const analysis=analysisOf(judged,request);
announceVerdict(reporter,analysis,before,probedBefore(steps,judged),judged.stage),announceMeasured(reporter,analysis)}const hardestOf=metrics=>metrics.filter(({
isShadow})=>!isShadow).toSorted((a,b)=>feasibilityOf(b,1,1).requestsNeeded-feasibilityOf(a,1,1).requestsNeeded)[0],isAnalysed=({asked,isJudged})=>isJudged||asked.
kind==="analyse",analysisOf=({asked},request)=>asked.kind==="analyse"?{...request,stepDurationMs:asked.durationMs??request.stepDurationMs,intervalMs:asked.intervalMs??
request.intervalMs,initialDelayMs:asked.initialDelayMs??request.initialDelayMs??0}:request;function probedBefore(steps,judged){const before=steps.slice(0,steps.
indexOf(judged));return before.slice(before.findLastIndex(step=>grows(step.asked)||isAnalysed(step))+1).reduce((sum2,{asked})=>sum2+(asked.kind==="probe"?asked.
requestsPerSecond*asked.ms/1e3:0),0)}function announceTime(reporter,leftMs,request,{requestsPerSecond},steps){const waits=steps.reduce((sum2,{asked})=>sum2+("ms"in
asked?asked.ms:0),0);if(waits===0)return;const metric2=hardestOf(request.metrics),verdicts=steps.filter(isAnalysed).reduce((sum2,step)=>{const{stepDurationMs,initialDelayMs=0}=analysisOf(
step,request),needed=metric2?feasibilityOf(metric2,requestsPerSecond,step.stage.share).durationMs:0;return sum2+Math.min(stepDurationMs,initialDelayMs+needed)},
0),message=`the steps take ${(0,duration.a3)(waits+verdicts)} or more, ${(0,duration.a3)(waits)} of them on purpose`;reporter.emit(waits+verdicts<=leftMs?{type:"\
notice",message}:{type:"warning",message:`${message}; this job ends before, in ${(0,duration.a3)(Math.max(0,leftMs))}: it pauses then with the share it has, and\
 the same command goes on`})}function announceVerdict(reporter,{metrics,ranks,stepDurationMs,intervalMs,initialDelayMs=0,onInconclusive:{extendMs=0}},{requestsPerSecond},probed,{
share}){const metric2=hardestOf(metrics);if(!metric2)return;const countedMs=stepDurationMs-initialDelayMs;if(ranks){const points=Math.max(0,Math.ceil(countedMs/
intervalMs)),message=`a step is judged by ${points} points of each side`;reporter.emit(canDiffer(points,points)?{type:"notice",message:`${message}; differences \
that matter need about 50`}:{type:"notice",message:`${message}: too few for any verdict, give a longer step or a shorter interval`});return}const{requestsNeeded}=feasibilityOf(
metric2,requestsPerSecond,share),missing=Math.max(0,requestsNeeded-probed*share),durationMs=missing===0?0:missing/(requestsPerSecond*share)*1e3,ours=probed===0?
"":`, about ${Math.floor(probed*share)} of them from the probe`,facts=`at ${requestsPerSecond.toFixed(1)} requests/s and ${percent(share)} share, excluding ${percent(
metric2.badRate)} ${metric2.name} needs ${requestsNeeded} canary requests${ours}`;if(durationMs<=countedMs){reporter.emit({type:"notice",message:`${facts}, abou\
t ${(0,duration.a3)(durationMs)}`});return}const uncounted=initialDelayMs===0?"":`, ${(0,duration.a3)(initialDelayMs)} of which do not count`;if(durationMs<=countedMs+
extendMs){const longer=`longer than a step (${(0,duration.a3)(stepDurationMs)}${uncounted}), which is then watched ${(0,duration.a3)(extendMs)} more`;reporter.emit(
{type:"notice",message:`${facts}, about ${(0,duration.a3)(durationMs)}: ${longer}`});return}const longest=`${(0,duration.a3)(stepDurationMs)}${extendMs===0?"":`\
 and ${(0,duration.a3)(extendMs)} more`}${uncounted}`,time=Number.isFinite(durationMs)?`, about ${(0,duration.a3)(durationMs)}; a step lasts ${longest}`:", and \
there is no traffic",lastsMs=Math.max(1e3,countedMs+extendMs),ways=waysToVerdict({requestsNeeded:missing,requestsPerSecond,share,stepDurationMs:lastsMs,initialDelayMs}),
advice=ways.length>0?ways.join(", or "):"a larger share, a longer --step-duration or more traffic";reporter.emit({type:"warning",message:`${facts}${time}: give ${advice}\
, or it will end inconclusive`})}function announceMeasured(reporter,{measured,stepDurationMs,initialDelayMs=0,onInconclusive:{extendMs=0}}){for(const metric2 of measured?.
metrics??[]){const needsMs=initialDelayMs+leastTimeOf(metric2);if(metric2.isShadow||needsMs<=stepDurationMs+extendMs)continue;const lasts=`${(0,duration.a3)(stepDurationMs)}${extendMs===
0?"":` and ${(0,duration.a3)(extendMs)} more`}`;reporter.emit({type:"warning",message:`${metric2.name} needs ${(0,duration.a3)(needsMs)} until it can say anythi\
ng, and a step lasts ${lasts}: give a longer --step-duration, or it will end without a verdict`})}}var rollout_deployment=__webpack_require__(61840),app_proof=__webpack_require__(
45452),freshness=__webpack_require__(78155),server_cycle=__webpack_require__(72232),server_state=__webpack_require__(28453),traffic_weights=__webpack_require__(
70005);async function shiftTraffic(session,servers,step,deployment){const{journal,writer,context,view}=session,{held}=journal.state,own=servers.map(server=>(0,server_state.
qS)(server,held)),want=own.flatMap((backends,index)=>{if(step.isOwn)return backends;const weight=index<step.canaries?step.canaryWeight:step.stableWeights[index-
step.canaries];return backends.map(backend=>({...backend,weight:backend.weight===0?0:weight}))}),changed2=own.flat().filter((backend,index)=>backend.weight!==want[index].
weight);changed2.length>0&&await journal.append({kind:"hold",backends:changed2,atMs:context.clock.now()});const seen=(await view.observe()).servers,canaries=servers.
slice(0,step.canaries),canaryIds=new Set(canaries.map(({instanceId})=>instanceId)),weightNow=backend=>seen.get(backend.instanceId)?.backends.find(one=>(0,traffic_weights.
Kf)(one)===(0,traffic_weights.Kf)(backend))?.weight??0;await writer.write(want.filter(backend=>canaryIds.has(backend.instanceId)?backend.weight<weightNow(backend):
backend.weight>weightNow(backend)));const rising=new Set(want.filter(backend=>backend.weight>weightNow(backend)).map(one=>one.instanceId)),unfit=await raiseCanaries(
session,deployment,{rising:canaries.filter(({instanceId})=>rising.has(instanceId)),want});return unfit.length>0?unfit:(context.reporter.emit({type:"progress",subject:"\
canary",phase:"weights",message:`${percent(step.share)} of the traffic (asked ${percent(step.asked)}) to ${step.canaries} of ${servers.length} servers`}),[])}async function raiseToOwn(session,deployment,canaryIds){
const{view,journal,writer}=session,{servers}=await view.observe(),now=new Map([...servers.values()].flatMap(({backends})=>backends).map(one=>[(0,traffic_weights.
Kf)(one),one.weight])),own=journal.state.held.filter(backend=>(now.get((0,traffic_weights.Kf)(backend))??0)>0);await writer.write(own.filter(({instanceId})=>!canaryIds.
has(instanceId)));const canaries=[...servers.values()].filter(({instanceId})=>canaryIds.has(instanceId));await Promise.all(canaries.map(async server=>{const want=own.
filter(({instanceId})=>instanceId===server.instanceId);want.some(backend=>backend.weight>now.get((0,traffic_weights.Kf)(backend)))&&await raiseCanaries(session,
deployment,{rising:[server],want})}))}async function raiseCanaries({writer,context,view,signal},{updater,want:release2},{rising,want}){const proof=new app_proof.
E({clock:context.clock,freshForMs:updater.freshForMs,ask:server=>updater.check(server,release2,signal)});for(let asked=0;asked<freshness.Fn;asked++){const unwell=await proof.
renew(rising);if(unwell.length>0)return unwell;const{servers}=await view.observe(),lost=rising.filter(({instanceId})=>!(0,server_state.PA)(servers.get(instanceId)));
if(lost.length>0)return lost.map(server=>(0,server_cycle.P)(server,"admit",notServing));if(await writer.raise(want,proof.isFresh))return[]}return rising.map(server=>(0,server_cycle.
P)(server,"admit",app_proof.Y))}const notServing={code:"E_NOT_ADMITTED",reason:"stopped being healthy for the load balancer before it got more traffic"};var dead_man=__webpack_require__(
37304);function ownWeight(server,held){return Math.max(0,...(0,server_state.qS)(server,held).map(backend=>backend.weight))}function weightsBeside(share,now){const byGroup=new Map;
for(const{instanceId,backends}of now.servers)for(const backend of backends){const key=(0,traffic_weights.$6)(backend.group),group=byGroup.get(key)??{canary:[],stable:0,
fresh:[]};now.fresh.has(instanceId)?group.fresh.push(backend.weight):now.canaryIds.has(instanceId)?group.canary.push(backend):group.stable+=backend.weight,byGroup.
set(key,group)}return[...byGroup.values()].flatMap(({canary:canary2,stable,fresh})=>{const serving=fresh.toSorted((a,b)=>a-b).slice(0,Math.max(0,fresh.length-now.
out)),most=share*(stable+weights_sum(serving))/(1-share),has=weights_sum(canary2.map(({weight})=>weight));return has<=most+1e-9?[]:canary2.filter(({weight})=>weight>
1).map(backend=>({...backend,weight:Math.max(1,Math.floor(backend.weight*most/has+1e-9))}))})}const weights_sum=weights=>weights.reduce((total,weight)=>total+weight,
0);function weightWithin(share,now){const{servers,canaryIds,fresh}=now,sums=new Map;for(const{instanceId,backends}of servers)if(!fresh.has(instanceId))for(const{
group,weight}of backends){const sum2=sums.get((0,traffic_weights.$6)(group))??{canary:0,stable:0};sum2[canaryIds.has(instanceId)?"canary":"stable"]+=weight,sums.
set((0,traffic_weights.$6)(group),sum2)}const most=[...sums.values()].map(({canary:canary2,stable})=>(share*stable/(1-share)-canary2)/fresh.size);return Math.floor(
Math.min(traffic_weights.bP,...most)+1e-9)}async function weightsAfterDeath({journal,context},servers,{canaries:count,minHealthy}){const{held}=journal.state,canaries=servers.
slice(0,count);await journal.append({kind:"hold",backends:canaries.flatMap(server=>(0,server_state.qS)(server,held)),atMs:context.clock.now()});const canaryIds=new Set(
canaries.map(({instanceId})=>instanceId));return(0,dead_man.RF)(servers,{held,canaryIds,minHealthy})}async function restoreWeights(session,canaryIds,minHealthy){
const{held}=session.journal.state;if(held.length===0)return;const{servers}=await session.view.observe(),serving=[...servers.values()].filter(server=>(0,server_state.
PA)(server)),servingCanaries=serving.filter(server=>canaryIds.has(server.instanceId)),spared=Math.max(0,minHealthy-(serving.length-servingCanaries.length)),keepsLeast=new Set(
servingCanaries.slice(0,spared).map(server=>server.instanceId)),now=new Map([...servers.values()].flatMap(server=>server.backends).map(backend=>[(0,traffic_weights.
Kf)(backend),backend.weight])),weights=held.filter(backend=>(now.get((0,traffic_weights.Kf)(backend))??0)>0).map(backend=>canaryIds.has(backend.instanceId)?{...backend,
weight:keepsLeast.has(backend.instanceId)?1:0}:backend);await session.writer.write(weights)}var preflight=__webpack_require__(4022);async function promoteCanary(session,deployment){
return await raiseToOwn(session,deployment,await serversOn(session,deployment,deployment.want)),(0,rollout_deployment.H)(session,{...deployment,...withoutFirstInstance,
command:"canary promote"})}async function abortCanary(session,deployment){const servers=[...(await session.view.observe()).servers.values()],limits=limitsOf(session,
servers,deployment);return await restoreWeights(session,await serversOn(session,deployment,deployment.want),limits.minHealthy),backToOld(session,deployment,deployment.
want)}const backToOld=(session,deployment,rejects)=>(0,rollout_deployment.H)(session,{...deployment,...withoutFirstInstance,command:"canary abort",want:deployment.
from,onFailure:"stop",isProven:!0,...rejects.version===deployment.from.version?{}:{rejects:rejects.version}}),withoutFirstInstance={beforeFirstInstance:async()=>{}},
limitsOf=(session,servers,{settings,skip})=>(0,preflight.zJ)(session.layout,servers,{settings,journal:session.journal.state,skip});async function serversOn(session,{
updater,skip},release2){const servers=[...(await session.view.observe()).servers.values()].filter(server=>!skip.has(server.instanceId)),running=await updater.probe(
servers,session.signal),runs=({instanceId})=>{const said=running.get(instanceId);return said?.current===release2.version||said?.echoed===release2.version};return new Set(
servers.filter(runs).map(server=>server.instanceId))}const extensionTopic="canary-extension",extensionNote=number=>({topic:extensionTopic,data:{number}}),undecided=new Set(
["inconclusive","no-data","share-mismatch","provider-error"]),isUndecided=word2=>undecided.has(word2);function nextAfter(word2,{action,extendMs},wasExtended=!1){
if(isUndecided(word2)&&extendMs!==void 0&&!wasExtended)return"extend";switch(word2){case"pass":return"go-on";case"fail":return"reject";case"external":return"pau\
se";case"inconclusive":case"no-data":return action==="promote"?"go-on":action==="pause"?"pause":"inconclusive";case"share-mismatch":case"provider-error":return action===
"pause"?"pause":"inconclusive"}}var canary_played=__webpack_require__(65448),finished=__webpack_require__(41440),way_back=__webpack_require__(45705);const topic="\
canary-step",stepNote=data=>({topic,data});async function resumeCanary(session,deployment){const fresh={step:1,onNew:new Set,serving:[]},{open,held}=session.journal.
state;if(!open&&held.length===0)return await proveCanaryReturns(session,deployment),fresh;if(open?.command==="canary"&&(0,finished._)(open.want,deployment.want)){
const notes=wanted=>open.notes.filter(note=>note.topic===wanted).map(({data})=>data),onNew=await serversOn(session,deployment,deployment.want),{servers}=await session.
view.observe(),step=Math.max(1,...notes(topic).map(({number})=>Number(number)||1)),reached=notes(topic).findLast(({number})=>number===step),isApproval=open.pause!==
void 0&&!open.pause.isOutOfTime,serving=[...onNew].filter(id=>(0,server_state.PA)(servers.get(id))),wasExtended=notes(extensionTopic).some(({number})=>number===
step),keptShare=open.pause?.isOutOfTime&&serving.length>0;return{step,onNew,serving,...isApproval?{approved:step}:{},...wasExtended?{wasExtended}:{},...reached?.
plan===void 0?{}:{plan:reached.plan},...keptShare&&reached?.sinceMs!==void 0?{sinceMs:reached.sinceMs}:{}}}const left=open?.want??deployment.from;if((await backToOld(
session,deployment,left)).result==="succeeded")return fresh;const message=`an unfinished ${open?.command??"rollout"} of ${left.version} could not be undone`;throw new shared_errors.
sH(message,shared_errors.hS.mixed,"mixed",{code:"E_MIXED",fix:"alicloud-deploy recover",retryable:!0})}async function proveCanaryReturns({view,signal},{updater,
want,from}){const servers=[...(await view.observe()).servers.values()];await(0,way_back.UF)(updater,from,()=>updater.probe(servers,signal)),await(0,way_back.eN)(
updater,want,servers,new Map)}const noteAgain=({step,plan:plan2,sinceMs})=>stepNote({number:step,...plan2===void 0?{}:{plan:plan2},...sinceMs===void 0?{}:{sinceMs}}),
planUntil=(steps,number)=>steps.slice(0,number).map(({text})=>text).join(", ");function refuseOtherSteps({step,plan:plan2},steps){if(!(plan2===void 0||plan2===planUntil(
steps,step)))throw new shared_errors.wG(`an unfinished canary of this release is at step ${step} of other steps: ${plan2}; now they are ${planUntil(steps,step)}`,
{code:"E_CANARY_CHANGED",fix:"give the steps it began with, or end it with `alicloud-deploy canary promote` or `alicloud-deploy canary abort`"})}var engine=__webpack_require__(
78618),rotation_parts=__webpack_require__(19016);async function bringInForce(session,request,fleet2,stage){const canaries=fleet2.servers.slice(0,stage.canaries);
await armDeadMan(session,request,fleet2,stage.canaries);const failed=await growTo(session,request,fleet2,stage);return failed.length>0?failed:(await request.preview?.
show(canaries),shiftTraffic(session,fleet2.servers,stage,request.deployment))}async function armDeadMan(session,{deadMan},{servers,limits},canaries){deadMan&&await deadMan.
arm(await weightsAfterDeath(session,servers,{canaries,minHealthy:limits.minHealthy}))}async function growTo(session,{deployment},{servers,canaryIds,limits},stage){
const fresh=servers.slice(0,stage.canaries).filter(server=>!canaryIds.has(server.instanceId));if(fresh.length===0)return[];const{updater,want,expectedMs}=deployment,
unprepared=await updater.prepare(fresh,want,session.signal);if(unprepared.length>0)return unprepared;const now={fresh:new Set(fresh.map(server=>server.instanceId)),
canaryIds:new Set(canaryIds),servers:await observed(session,servers)},lower=weightsBeside(stage.share,{...now,out:limits.slots});lower.length>0&&(await holdOwn(
session,now.servers,canaryIds),await session.writer.write(lower),now.servers=await observed(session,servers));const most=weightWithin(stage.share,now),weight=Math.
max(1,Math.min(stage.canaryWeight,most));for(const server of fresh)canaryIds.add(server.instanceId);const end=await(0,engine.e)({...(0,rotation_parts.t)(session,
deployment),admitWith:own=>own.map(backend=>({...backend,weight:backend.weight===0?0:Math.min(weight,backend.weight)}))},{want,instanceIds:fresh.map(server=>server.
instanceId),limits,running:new Map,expectedMs});return end.failed.length>0?end.failed:fresh.filter(({instanceId})=>end.untouched.includes(instanceId)).map(server=>(0,server_cycle.
P)(server,"prepare",starved))}async function observed({view},servers){const seen=(await view.observe()).servers;return servers.map(server=>seen.get(server.instanceId)??
server)}async function holdOwn({journal,context},servers,canaryIds){const backends=servers.filter(({instanceId})=>canaryIds.has(instanceId)).flatMap(server=>(0,server_state.
qS)(server,journal.state.held));await journal.append({kind:"hold",backends,atMs:context.clock.now()})}const starved={code:"E_NO_CAPACITY",reason:"too few server\
s serve to take it out"},closing=["fail","external","share-mismatch","provider-error","no-data","inconclusive"];function combined(log,measured){if(measured.length===
0)return log;const counting=measured.filter(({isShadow})=>!isShadow),all={...log,measured:[...measured]};if(log.word==="fail"||log.word==="external")return all;
const shut=counting.filter(({isOpen})=>!isOpen),said=word2=>shut.find(metric2=>metric2.word===word2);for(const word2 of closing){if(word2===log.word&&!log.isOpen)
return all;const metric2=said(word2);if(metric2)return{...all,word:word2,isOpen:!1,reason:`${metric2.name}: ${metric2.reason}`}}if(log.word!=="pass")return all;
const open=counting.filter(metric2=>metric2.word!=="pass");if(open.length===0)return{...all,reason:[log.reason,...counting.map(nameAndReason)].join(", ")};const worst=closing.
find(word2=>open.some(metric2=>metric2.word===word2)),reason=open.map(nameAndReason).join(", ");return{...all,word:worst,isOpen:!0,reason}}const nameAndReason=({
name,reason})=>`${name} ${reason}`,tolerance=.25;function rankMetric(rule,canary2,stable){const[x,y]=[prepared(canary2,rule),prepared(stable,rule)],known={name:rule.
name,source:rule.source,isMuted:rule.muted,isTooShort:!1,isCritical:!1,points:{canary:x.length,stable:y.length}};if(x.length===0||y.length===0){const label=rule.
mustHaveData&&!rule.critical?"no-data-failed":"no-data";return{...known,label,isCritical:rule.critical}}const isTooShort=!canDiffer(x.length,y.length);if(isSame(
x,y))return{...known,isTooShort,label:"pass"};const{measure:measure2,...limits}=rule.effectSize,shift=shiftBetween(x,y),tolerated=tolerance*Math.abs(shift.estimate),
effect=measure2==="cles"?chanceAbove(x,y):meanRatio(x,y),isAtLeast=limit=>effect===null||effect>=limit,isAtMost=limit=>effect===null||effect<=limit,isHigh=rule.
direction!=="decrease"&&shift.lower>tolerated&&isAtLeast(limits.allowedIncrease),isLow=rule.direction!=="increase"&&shift.upper<-tolerated&&isAtMost(limits.allowedDecrease),
isCritical=rule.critical&&(isHigh&&isAtLeast(limits.criticalIncrease)||isLow&&isAtMost(limits.criticalDecrease));return{...known,isTooShort,label:isHigh?"high":
isLow?"low":"pass",isCritical,evidence:{...shift,tolerated,effect}}}function prepared(values,{nanStrategy,outlierFactor}){const known=nanStrategy==="remove"?values.
filter(value=>!Number.isNaN(value)):values.map(value=>Number.isNaN(value)?0:value);return outlierFactor===void 0?known:withoutOutliers(known,outlierFactor)}function withoutOutliers(values,factor){
const sorted=values.toSorted((one,other)=>one-other),[first,third]=[quantile(sorted,.25),quantile(sorted,.75)],least=Math.min(quantile(sorted,.01),first-factor*
(third-first)),most=Math.max(quantile(sorted,.99),third+factor*(third-first));return values.filter(value=>value>=least&&value<=most)}function quantile(sorted,share){
const at=(sorted.length-1)*share,below=sorted[Math.floor(at)]??Number.NaN;return below+(at-Math.floor(at))*((sorted[Math.ceil(at)]??Number.NaN)-below)}function isSame(x,y){
const[one,other]=[x,y].map(values=>values.toSorted((a,b)=>a-b));return new Set([...x,...y]).size===1?!0:x.length===y.length&&one.every((value,index)=>value===other[index])}
function meanRatio(x,y){const[ofX,ofY]=[x,y].map(values=>values.reduce((sum2,value)=>sum2+value,0)/values.length);return ofX===0||ofY===0?null:ofX/ofY}const mostMissing=.5;
function scoreOf(ranked,rules){const counting=ranked.filter(({isMuted})=>!isMuted),labels=new Map;for(const{name,groups:groups2}of rules.metrics){const found=counting.
find(one=>one.name===name);if(found)for(const group of groups2)labels.set(group,[...labels.get(group)??[],found.label])}const groups=[...labels].map(([name,list])=>({
name,score:groupScore(list),weight:rules.groupWeights[name]??weightOfOthers([...labels.keys()],rules.groupWeights)})),score=groups.reduce((sum2,group)=>sum2+(group.
score??100)*(group.weight/100),0),critical=counting.filter(({isCritical,label})=>isCritical&&label!=="pass").map(({name})=>name),unknown=whyUnknown(counting,groups);
return{score:Math.round(score*100)/100,groups,critical,...unknown===void 0?{}:{unknown}}}function groupScore(labels){const known=labels.filter(label=>label!=="n\
o-data");return known.length===0?null:known.filter(label=>label==="pass").length/known.length*100}function weightOfOthers(names,weights){return(100-Object.values(
weights).reduce((sum2,weight)=>sum2+weight,0))/names.filter(name=>weights[name]===void 0).length}function whyUnknown(counting,groups){const empty=groups.filter(
({score})=>score===null).map(({name})=>name);if(counting.length===0)return"no metric counts";if(empty.length>0)return`no data for ${empty.join(", ")}`;const missing=counting.
filter(({label})=>label==="no-data").map(({name})=>name);return missing.length/counting.length>=mostMissing?`no data for ${missing.join(", ")}`:void 0}function judgeByRanks(input,points,rules){
const seen=judge(input);if(seen.word==="no-data"||seen.word==="share-mismatch"||seen.word==="external")return seen;const ranked=rules.metrics.map(rule=>{const intervals=points[rule.
source]??[];return rankMetric(rule,rates(intervals,"canary"),rates(intervals,"stable"))}),score=scoreOf(ranked,rules),metrics=seen.metrics.map(metric2=>({...metric2,
word:rank_verdict_wordOf(metric2,ranked)}));return{...conclusion(input,{ranked,score,metrics,rules}),isOpen:!0,metrics,ranks:{...score,metrics:ranked}}}function pointsBetween(totals){
const names=new Set(totals.flatMap(total=>Object.keys(total)));return Object.fromEntries([...names].map(name=>[name,totals.flatMap((total,index)=>total[name]?[less(
total[name],totals[index-1]?.[name])]:[])]))}function less(now,before){const side=of=>({total:Math.max(0,now[of].total-(before?.[of].total??0)),bad:Math.max(0,now[of].
bad-(before?.[of].bad??0))});return{canary:side("canary"),stable:side("stable")}}const rates=(intervals,side)=>intervals.map(({[side]:{total,bad}})=>total===0?Number.
NaN:bad/total);function conclusion({policies},{ranked,score,metrics,rules}){const counting=ranked.filter(({isMuted})=>!isMuted),differing=counting.filter(({label})=>label!==
"pass").map(({name,label})=>`${name} ${label}`),short=counting.find(({isTooShort})=>isTooShort);if(short){const{canary:canary2,stable}=short.points;return{word:"\
inconclusive",reason:`too few points to tell a difference: ${short.name} has ${canary2} of the canary and ${stable} of the baseline`}}const needed=new Map(policies.
map(({name,minRequests})=>[name,minRequests])),isMeasured=({name})=>counting.some(({source,label})=>source===name&&!label.startsWith("no-data")),few=metrics.find(
metric2=>isMeasured(metric2)&&metric2.canary.total<(needed.get(metric2.name)??0));return few?{word:"inconclusive",reason:`not enough requests: ${few.name} ${few.
canary.total}`}:score.critical.length>0?{word:"fail",reason:`critical: ${differing.join(", ")}`}:score.score<rules.marginal?{word:"fail",reason:`score ${score.score}\
 is below ${rules.marginal}: ${differing.join(", ")}`}:score.unknown!==void 0?{word:"no-data",reason:score.unknown}:score.score>=rules.pass?{word:"pass",reason:`\
score ${score.score} of 100`}:{word:"inconclusive",reason:`score ${score.score} is between ${rules.marginal} and ${rules.pass}: ${differing.join(", ")}`}}function rank_verdict_wordOf({
name},ranked){const labels=ranked.filter(({source})=>source===name).map(({label})=>label);return labels.some(label=>label==="high"||label==="low"||label==="no-d\
ata-failed")?"fail":labels.length>0&&labels.every(label=>label==="pass")?"pass":"no-data"}var condition=__webpack_require__(47069);const conditionNames=["result",
"baseline"];function judgeReading(expected,reading){if("error"in reading)return{word:"error",reason:reading.error};const{canary:canary2=Number.NaN,baseline=Number.
NaN}=reading,word2=measurement_wordOf(expected,canary2,baseline),compared=Number.isNaN(baseline)?"":`, baseline ${figure(baseline)}`,reason=`${figure(canary2)}${compared}`;
return word2!=="failed"||Number.isNaN(baseline)?{word:word2,reason}:measurement_limitsOf(expected).filter(limit=>measurement_wordOf(limit,canary2,baseline)==="f\
ailed").every(limit=>isCrossedBy(limit,baseline))?{word:"external",reason}:{word:word2,reason}}function measurement_limitsOf({min,max,delta,success,failure}){return[
...min===void 0?[]:[{min}],...max===void 0?[]:[{max}],...delta===void 0?[]:[{delta}],...failure===void 0?success===void 0?[]:[{success}]:[{failure}]]}const isCrossedBy=(limit,baseline)=>!asksForBaseline(
limit)&&measurement_wordOf(limit,baseline,baseline)==="failed";function measurement_wordOf(expected,result,baseline){const values={result,baseline},failure=conditionOf(
expected.failure);if(Number.isNaN(result)||asksForBaseline(expected)&&Number.isNaN(baseline))return failure?.holds(values)?"failed":"empty";if(!isInRange(expected,
result,baseline)||failure?.holds(values))return"failed";const success=conditionOf(expected.success);return success?success.holds(values)?Number.isFinite(result)?
"successful":"inconclusive":failure?"inconclusive":"failed":Number.isFinite(result)?"successful":"inconclusive"}function isInRange({min=-1/0,max=1/0,delta},result,baseline){
if(result<min||result>max)return!1;if(!delta)return!0;const limit=baseline+(delta.isRelative?Math.abs(baseline)*delta.by:delta.by);return delta.by<0?result>=limit:
result<=limit}function asksForBaseline({delta,success,failure}){return delta!==void 0||[success,failure].some(text=>conditionOf(text)?.names.has("baseline"))}function conditionOf(text){
if(text===void 0)return;const parsed=(0,condition.z)(text,conditionNames);if(!parsed.ok)throw new Error(parsed.problem);return parsed.condition}const figure=value=>Number.
isNaN(value)?"no number":String(Math.round(value*1e3)/1e3),usualLimits={failureLimit:0,inconclusiveLimit:0,consecutiveErrorLimit:4},kept=100,errorRetryMs=1e4,nothingMeasured={
counts:{successful:0,failed:0,external:0,inconclusive:0,empty:0,error:0},inARow:{successful:0,error:0},measurements:[]};function withReading(metric2,state,reading,atMs){
const{word:word2,reason}=judgeReading(metric2.expected,reading),[canary2,baseline]="error"in reading?[null,null]:[orNull(reading.canary),orNull(reading.baseline)],
{inARow}=state;return{counts:{...state.counts,[word2]:state.counts[word2]+1},inARow:{successful:word2==="successful"?inARow.successful+1:0,error:word2==="error"?
inARow.error+1:0},measurements:[...state.measurements,{atMs,canary:canary2,baseline,word:word2,reason}].slice(-kept)}}const reopened=state=>({...state,counts:{...state.
counts,inconclusive:0,error:0},inARow:{...state.inARow,error:0}});function isDue(metric2,state,startedAtMs,nowMs){if(!assess(metric2,state).isOpen)return!1;const last=state.
measurements.at(-1);if(!last)return nowMs>=startedAtMs+metric2.initialDelayMs;const waitMs=last.word==="error"?Math.min(errorRetryMs,metric2.intervalMs):metric2.
intervalMs;return nowMs>=last.atMs+waitMs}function assess(metric2,{counts:counts2,inARow,measurements}){const{failureLimit,inconclusiveLimit,consecutiveErrorLimit,
consecutiveSuccess,count}=metric2,last=measurements.at(-1),said=last?last.reason:"nothing was measured yet",closed=(word2,reason)=>({word:word2,isOpen:!1,reason});
if(counts2.failed>failureLimit)return closed("fail",`${said}; ${times(counts2.failed,"failed",failureLimit)}`);if(counts2.failed+counts2.external>failureLimit)return closed(
"external",`${said}; the baseline fails by the same limits`);if(counts2.inconclusive>inconclusiveLimit)return closed("inconclusive",`${said}; ${times(counts2.inconclusive,
"inconclusive",inconclusiveLimit)}`);if(inARow.error>consecutiveErrorLimit)return closed("provider-error",`cannot be measured: ${said}`);if(consecutiveSuccess!==
void 0&&inARow.successful>=consecutiveSuccess)return closed("pass",`${said}; ${inARow.successful} in a row`);const taken=counts2.successful+counts2.failed+counts2.
external+counts2.inconclusive;return count!==void 0&&taken>=count?consecutiveSuccess!==void 0?closed("inconclusive",`${said}; ${consecutiveSuccess} in a row wer\
e wanted, and none of ${count} is left`):counts2.successful>0?closed("pass",`${said}; ${counts2.successful} of ${count} successful`):closed("inconclusive",`${said}\
; none of ${count} was successful`):{...openWord(metric2,counts2,last),isOpen:!0}}function openWord({count,consecutiveSuccess},counts2,last){if(!last)return{word:"\
no-data",reason:"nothing was measured yet"};if(last.word==="empty")return{word:"no-data",reason:"the last measurement had no number"};if(counts2.successful===0&&
last.word==="error")return{word:"provider-error",reason:last.reason};if(counts2.successful===0)return{word:"inconclusive",reason:`${last.reason}; none was succe\
ssful yet`};const wanted=consecutiveSuccess===void 0?count:void 0;return consecutiveSuccess!==void 0?{word:"inconclusive",reason:`${last.reason}; ${consecutiveSuccess}\
 in a row are wanted`}:wanted!==void 0?{word:"inconclusive",reason:`${last.reason}; ${wanted} measurements are wanted`}:{word:"pass",reason:last.reason}}const times=(count,what,limit)=>`${count}\
 ${what}, at most ${limit} may be`,orNull=value=>value===void 0||!Number.isFinite(value)?null:value,lateMs=3*6e4,staleMs=6*6e4;function askOf({source},instanceMetrics){
return source.kind==="cloudmonitor"?askCloudMonitor(source.metric,instanceMetrics):askAccessLog(source.of,source.minRequests)}function askCloudMonitor(metric2,instanceMetrics){
let newestMs;return async({canaryIds,stableIds,fromMs,nowMs})=>{const sinceMs=Math.max(fromMs-1,(newestMs??0)-lateMs);let figures;try{figures=await instanceMetrics.
readFigures({metric:metric2,instanceIds:[...canaryIds,...stableIds],fromMs:sinceMs})}catch(error){return{error:(0,shared_errors.bD)(error)}}const canary2=newestOf(
figures,canaryIds);if(!canary2||canary2.atMs<=(newestMs??-1/0))return nowMs-(newestMs??fromMs)>staleMs?{}:void 0;newestMs=canary2.atMs;const baseline=newestOf(figures,
stableIds);return{canary:canary2.value,...baseline?{baseline:baseline.value}:{}}}}function newestOf(figures,ids){const newest=ids.flatMap(id=>figures.filter(({instanceId})=>instanceId===
id).toSorted((a,b)=>a.atMs-b.atMs).at(-1)??[]);if(newest.length!==0)return{value:newest.reduce((sum2,{value})=>sum2+value,0)/newest.length,atMs:Math.max(...newest.
map(({atMs})=>atMs))}}function askAccessLog(of,minRequests){const nothing={canary:{total:0,bad:0},stable:{total:0,bad:0}};let last=nothing,countedFromMs;return({
total,fromMs})=>{const now=total[of];fromMs!==countedFromMs&&(last=nothing),countedFromMs=fromMs;const fresh=now&&{canary:sources_less(now.canary,last.canary),stable:sources_less(
now.stable,last.stable)};if(!now||!fresh||fresh.canary.total<minRequests)return Promise.resolve(void 0);last=now;const baseline=percentOf(fresh.stable);return Promise.
resolve({canary:percentOf(fresh.canary),...baseline===void 0?{}:{baseline}})}}const sources_less=(now,before)=>({total:now.total-before.total,bad:now.bad-before.
bad}),percentOf=({total,bad})=>total<=0?void 0:bad/total*100;class StepMeasurements{#running;constructor({metrics,instanceMetrics}){this.#running=metrics.map(metric2=>({
metric:metric2,ask:askOf(metric2,instanceMetrics),state:nothingMeasured}))}async look(look2){return await Promise.all(this.#running.map(async one=>{if(!isDue(one.
metric,one.state,look2.fromMs,look2.nowMs))return;const reading=await one.ask(look2);reading&&(one.state=withReading(one.metric,one.state,reading,look2.nowMs))})),
this.#running.map(({metric:metric2,state})=>({name:metric2.name,...metric2.isShadow?{isShadow:!0}:{},...assess(metric2,state),...state}))}reopen(){for(const one of this.#running)
one.state=reopened(one.state)}}const usualErrorLimit=4,firstWholeSecond=ms=>Math.ceil(ms/1e3)*1e3;async function watchStep(parts,request){const{clock}=parts.session.
context,startedAtMs=clock.now(),started=clock.monotonic(),elapsed=()=>clock.monotonic()-started,state={verdict:{word:"no-data",isOpen:!0,reason:"nothing was mea\
sured yet",metrics:[]},isJudged:!1,isHeld:!1,errors:0,isExtended:!1,fromMs:firstWholeSecond((request.fromMs??startedAtMs)+parts.initialDelayMs),totals:[],...parts.
measured?{measurements:new StepMeasurements(parts.measured)}:{}};if(await watchUntil(parts,request,state,started+parts.stepDurationMs),mayExtend(parts,state)){const leftMs=Math.
max(0,parts.stepDurationMs-elapsed())+parts.extendMs;await extend(parts,request,state,leftMs),await watchUntil(parts,request,state,clock.monotonic()+leftMs)}return{
step:request.number,of:request.of,askedShare:request.step.asked,share:request.step.share,canaries:[...request.canaryIds],startedAtMs,durationMs:Math.round(elapsed()),
...state.isExtended?{extendedMs:parts.extendMs}:{},verdict:{...state.verdict,isOpen:!1},isJudged:state.isJudged,...state.isHeld?{isHeld:!0}:{},before:request.before,
points:pointsBetween(state.totals)}}const mayExtend=(parts,{isHeld,verdict})=>(parts.extendMs??0)>0&&!isHeld&&isUndecided(verdict.word);async function extend(parts,request,state,leftMs){
const{journal,context}=parts.session,{clock,reporter}=context,{word:word2,reason}=state.verdict;await journal.append({kind:"note",...extensionNote(request.number),
atMs:clock.now()});const until=new Date(clock.now()+leftMs).toISOString();reporter.emit({type:"notice",message:`step ${request.number}/${request.of} ${word2}: ${reason}\
; it is watched ${(0,duration.a3)(leftMs)} longer, until ${until}`}),Object.assign(state,{isExtended:!0,errors:0,verdict:{...state.verdict,isOpen:!0}}),state.measurements?.
reopen(),word2==="share-mismatch"&&(state.fromMs=firstWholeSecond(clock.now()),state.totals.length=0)}async function watchUntil(parts,request,state,untilMs){const{
session}=parts,{clock}=session.context;for(;state.verdict.isOpen&&clock.monotonic()<untilMs;){await clock.sleep(Math.min(parts.intervalMs,untilMs-clock.monotonic()),
session.signal);const servers=[...(await session.view.observe()).servers.values()],{metrics}=state.verdict,unwell=servers.find(server=>request.canaryIds.has(server.
instanceId)&&!(0,server_state.PA)(server));if(unwell){const reason=`${unwell.name} does not serve: ${describeHealth(unwell)}`;Object.assign(state,{isJudged:!1,verdict:{
word:"fail",isOpen:!1,reason,metrics}});return}const word2=await parts.guard?.look();if(word2&&word2.word!=="go"){const verdict={word:word2.word==="back"?"fail":
"inconclusive",isOpen:!1,reason:word2.reason,metrics};Object.assign(state,{isJudged:!1,isHeld:word2.word==="hold",verdict});return}clock.now()<=state.fromMs||(await lookOnce(
parts,request,state,servers),announce(parts,request,state.verdict))}}async function lookOnce(parts,request,state,servers){const{signal}=parts.session;try{const log=await look(
parts,{...request,servers,fromMs:state.fromMs,totals:state.totals}),verdict=combined(log,await measure(parts,request,state,servers));state.verdict=state.isExtended&&
verdict.word==="share-mismatch"?{...verdict,isOpen:!0}:verdict,state.errors=0,state.isJudged=!0}catch(error){if(signal.throwIfAborted(),++state.errors<=(parts.consecutiveErrorLimit??
usualErrorLimit))return;const reason=`the access log cannot be read: ${(0,shared_errors.bD)(error)}`,{metrics}=state.verdict;Object.assign(state,{isJudged:!1,verdict:{
word:"provider-error",isOpen:!1,reason,metrics}})}}async function measure({session},{canaryIds},{measurements,totals,fromMs},servers){const stable=servers.filter(
server=>!canaryIds.has(server.instanceId)&&(0,server_state.PA)(server));return await measurements?.look({total:totals.at(-1)??{},canaryIds:[...canaryIds],stableIds:stable.
map(({instanceId})=>instanceId),fromMs,nowMs:session.context.clock.now()})??[]}async function look({session,accessLog,metrics,ranks},request){const{intervals}=await readTraffic(
accessLog,{loadBalancerIds:session.layout.loadBalancers.map(({loadBalancer})=>loadBalancer.id),window:{fromMs:request.fromMs,toMs:session.context.clock.now()},metrics,
servers:request.servers,canaryIds:request.canaryIds});request.totals.push(intervals);const input={intervals:Object.fromEntries(Object.entries(intervals).map(([name,
interval])=>[name,[interval]])),before:request.before,policies:metrics,expectedShare:request.step.share};return ranks?judgeByRanks(input,pointsBetween(request.totals),
ranks):judge(input)}function announce({session},request,verdict){const numbers=verdict.metrics.map(({name,canary:canary2,stable})=>`${name} ${canary2.bad}/${canary2.
total} against ${stable.bad}/${stable.total}`);numbers.push(...(verdict.measured??[]).map(({name,word:word2,reason})=>`${name} ${word2}: ${reason}`)),session.context.
reporter.emit({type:"progress",subject:`step ${request.number}/${request.of}`,phase:"analyse",message:`share ${percent(request.step.share)}: ${verdict.word}${numbers.
length>0?` (${numbers.join("; ")})`:""}`,data:{verdict}})}const describeHealth=server=>server.health.map(row=>`${row.protocol}:${row.listenerPort} ${row.health}`).
join(", ")||server.status;async function watchCanaries({view,context,signal},{canaryIds,guard,ms,intervalMs}){const{clock}=context,until=clock.monotonic()+ms;for(;;){
const{servers}=await view.observe(),lost=[...servers.values()].filter(server=>canaryIds.has(server.instanceId)&&!(0,server_state.PA)(server));if(lost.length>0)return{
lost:lost.map(server=>(0,server_cycle.P)(server,"after",wait_notServing))};const word2=await guard?.look();if(word2&&word2.word!=="go")return{lost:[],objection:word2};
const leftMs=until-clock.monotonic();if(leftMs<=0)return{lost:[]};await clock.sleep(Math.min(intervalMs,leftMs),signal)}}const wait_notServing={code:"E_BAKE_FAI\
LED",reason:"stopped being healthy for the load balancer while the canary waited"};var guard_questions=__webpack_require__(7853),probe_traffic=__webpack_require__(
40538);const stopMarginMs=1e4,killMarginMs=6e4;function timeLeft({context},{deployment}){const{jobDeadlineMs=1/0,timeoutAtMs=1/0}=deployment;return Math.min(jobDeadlineMs-
killMarginMs,timeoutAtMs-stopMarginMs)-context.clock.now()}class StepPlayer{reports=[];played=[];#parts;#inForce;#probedFromMs;constructor(parts){this.#parts=parts}get hasShifted(){
return this.#inForce!==void 0}async play(step){const{session,steps}=this.#parts,{clock}=session.context,played=(0,canary_played.U)(step,steps.length,clock.now());
this.played.push(played),await this.#note(step.number,this.#keptSince(step));const next=this.#leftMs()<=0?{word:"pause",reason:`its time ends before ${this.#nameOf(
step)}`,isOutOfTime:!0}:await this.#act(step,played);return played.durationMs=Math.round(clock.now()-played.startedAtMs),next!=="go-on"&&(played.end=next.word===
"pause"?"paused":"went back"),next}async#act(step,played){const{asked}=step;if(asked.kind==="promote")return"go-on";const isApproved=this.#parts.start.approved===
step.number;if(asked.kind==="approve")return isApproved?"go-on":this.#approvalOf(step,asked.why);if(grows(asked)){if(asked.kind==="share"&&this.#parts.request.approveBefore?.
includes(asked.share)&&!isApproved)return this.#approvalOf(step);const word2=this.#parts.steps.find(one=>grows(one.asked))===step?void 0:await this.#guard()?.mayIncrease(
this.#nameOf(step));if(word2&&word2.word!=="go")return{word:"pause",reason:word2.reason}}const failed=await this.#bringInForce(step.stage);if(failed.length>0)return{
word:"back",result:"rejected",failed};switch(asked.kind){case"wait":return this.#wait(step,asked);case"probe":return this.#probe(step,asked,played);case"analyse":
return this.#judge(step,asked);default:return step.isJudged?this.#judge(step,{}):"go-on"}}#approvalOf(step,why){return{word:"pause",reason:`${this.#nameOf(step)}\
 waits for an approval${why===void 0?"":`: ${why}`}`,isApprovalAsked:!0}}async#bringInForce(stage){if(this.#inForce?.stage===stage)return[];const failed=await bringInForce(
this.#parts.session,this.#parts.request,this.#parts.fleet,stage);return this.#inForce={stage,atMs:this.#parts.session.context.clock.now()},this.#probedFromMs=void 0,
failed}async#judge(step,own){const{onInconclusive,initialDelayMs=0,intervalMs}=this.#parts.request,stepDurationMs=own.durationMs??this.#parts.request.stepDurationMs,
{number}=step,leftMs=this.#leftMs(),guard=this.#guard(),extendMs=this.#parts.start.wasExtended&&this.#parts.start.step===number?0:onInconclusive.extendMs??0,report2=await watchStep(
{...this.#parts.request,session:this.#parts.session,accessLog:this.#parts.accessLog,intervalMs:own.intervalMs??intervalMs,stepDurationMs:Math.min(stepDurationMs,
leftMs),extendMs:Math.max(0,Math.min(extendMs,leftMs-stepDurationMs)),initialDelayMs:own.initialDelayMs??initialDelayMs,...guard?{guard}:{}},{step:step.stage,number,
of:this.#parts.steps.length,before:this.#parts.before,canaryIds:this.#parts.fleet.canaryIds,...this.#probedFromMs===void 0?{}:{fromMs:this.#probedFromMs}});this.#probedFromMs=
void 0,this.reports.push(report2);const{word:word2,reason}=report2.verdict;if(this.#parts.session.context.reporter.emit({type:"notice",message:`step ${number}/${this.#parts.
steps.length} ${word2}: ${reason}`}),report2.isHeld)return{word:"pause",reason};const wantedMs=stepDurationMs+(isUndecided(word2)?extendMs:0);if(leftMs<wantedMs&&
isUndecided(word2))return{word:"pause",reason:`its time ended before ${this.#nameOf(step)} was decided`,isOutOfTime:!0};switch(nextAfter(word2,onInconclusive,!0)){case"\
go-on":return"go-on";case"reject":return{word:"back",result:"rejected",failed:[]};case"inconclusive":return{word:"back",result:"inconclusive",failed:[]};case"ex\
tend":case"pause":return{word:"pause",reason:word2==="external"?reason:"the step ended without enough evidence"}}}async#wait(step,{word:word2,ms}){const nowMs=this.#parts.
session.context.clock.now(),sinceMs=this.#keptSince(step)??(word2==="every"?this.#inForce.atMs:nowMs);return await this.#note(step.number,sinceMs),this.#watch(step,
Math.max(0,sinceMs+ms-nowMs))}async#probe(step,asked,played){const{requestsPerSecond,path:path2,ms}=asked;this.#probedFromMs??=this.#parts.session.context.clock.
now();const probe=this.#parts.request.startProbe?.({requestsPerSecond,...path2===void 0?{}:{path:path2}}),next=await this.#watch(step,ms).catch(error=>{throw probe?.
stop(),error}),seen=await probe?.stop();if(!seen)return next;const{failures:_,...counts2}=seen;played.probe=counts2;const message=`step ${step.number}/${this.#parts.
steps.length} probe: ${(0,probe_traffic.hA)(seen)}`;return this.#parts.session.context.reporter.emit({type:"notice",message}),next}async#watch(step,ms){const leftMs=this.#leftMs(),
{lost,objection}=await watchCanaries(this.#parts.session,{canaryIds:this.#parts.fleet.canaryIds,guard:this.#guard(),ms:Math.min(ms,leftMs),intervalMs:this.#parts.
request.intervalMs});return lost.length>0?{word:"back",result:"rejected",failed:lost}:objection?.word==="back"?{word:"back",result:"rejected",failed:[],reason:objection.
reason}:objection?{word:"pause",reason:objection.reason}:leftMs>=ms?"go-on":{word:"pause",reason:`its time ended in ${this.#nameOf(step)}`,isOutOfTime:!0}}#keptSince({
number}){const{step,sinceMs}=this.#parts.start;return step===number?sinceMs:void 0}#guard=()=>(0,guard_questions.B_)(this.#parts.session,this.#parts.request.deployment);#nameOf=({
number})=>`step ${number} of ${this.#parts.steps.length}`;#note(number,sinceMs){const{session,steps}=this.#parts,note=stepNote({number,plan:planUntil(steps,number),
...sinceMs===void 0?{}:{sinceMs}});return session.journal.append({kind:"note",...note,atMs:session.context.clock.now()})}#leftMs=()=>timeLeft(this.#parts.session,
this.#parts.request)}function orderProblem(steps,{instances},servers){if(servers<2)return{path:"canary",message:`a canary needs a server to compare with; this f\
leet has ${servers} that serve`,fix:"use rolling-deploy, or run at least two instances"};const first=steps.findIndex(grows);if(first<0)return{path,message:"no s\
tep gives the release any traffic, so nothing could be judged",fix:"begin with a share, e.g. 5%"};if(instances>=servers&&steps.some(step=>grows(step)&&step.servers===
void 0))return{path:"canary.instances",message:`canary.instances is ${instances} of ${servers} servers: none is left to compare with`,fix:`give ${servers-1} or \
less`};const early=steps.slice(0,first).find(({kind})=>kind!=="approve");if(early)return{path,message:`${describeStep(early)} comes before the first share: noth\
ing has the release yet`,fix:"put a share in front of it"};const promotion=steps.findIndex(({kind})=>kind==="promote");if(promotion>=0&&promotion<steps.length-1)
return{path,message:"promote is not the last step",fix:"put it at the end, or leave it out"};const whole=steps.find(step=>step.kind==="share"&&step.share>=1);if(whole&&
whole===steps.at(-1))return{path,message:`${describeStep(whole)} leaves the other servers without traffic`,fix:"give 100% alone, which means promote"};if(whole)
return{path,message:"a step of 100 % leaves nothing to compare with",fix:"put it at the end, where it means promote"}}const path="canary.steps";function growthProblem(step,{
share,canaries,before,settings:{headroom},servers}){if(share<=0)return step.kind==="servers"?{path,message:`${describeStep(step)} is none`,fix:"give 1 or more"}:
{path,message:"a share of 0 % shows nothing of the release",fix:"give a share above 0 %"};const given=step.servers===void 0?void 0:countOfServers(step.servers,servers);
return given!==void 0&&given<1?{path,message:`${describeStep(step)} is none`,fix:"give 1 or more"}:canaries>=servers?{path,message:`${describeStep(step)} takes \
all ${servers} servers: none is left to compare with`,fix:`give ${given===void 0?"a smaller share":`${servers-1} or less`}; all of them at the end mean promote`}:
given!==void 0&&given<canaries?{path,message:`${describeStep(step)} are fewer than the ${canaries} that have the release by then`,fix:"order the steps from the \
fewest servers to the most"}:before&&!isMore({share,canaries},before)?{path,message:`the steps ${asPercent(before.share)}, ${describeStep(step)}${step.kind==="s\
ervers"?` (${asPercent(share)})`:""} do not grow`,fix:"order them from the smallest share to the largest"}:step.kind==="share"&&given!==void 0?overload(step.share,
{given,total:servers,headroom}):void 0}const isMore=(now,before)=>now.share>before.share+1e-9||now.canaries>before.canaries&&now.share>=before.share-1e-9;function overload(share,{
given,total,headroom}){const most=1+headroom,needed=Math.max(1,canariesFor(share,total,headroom)),times2=load=>`${load.toFixed(2)} times its fair share, canary.\
headroom allows ${most.toFixed(2)}`;if(given<needed)return{path,message:`${asPercent(share)} on ${given} of ${total} servers sends each of them ${times2(share*total/
given)}`,fix:`give {share: ${problems_short(share)}, servers: ${needed}}, or at most ${floorPercent(given*most/total)}`};const others=(1-share)*total/(total-given);
if(given>needed&&others>most+1e-9)return{path,message:`${asPercent(share)} on ${given} of ${total} servers leaves each of the others ${times2(others)}`,fix:`giv\
e {share: ${problems_short(share)}, servers: ${Math.max(needed,Math.floor(total-(1-share)*total/most+1e-9))}}, or servers without a share: each serves with its \
own weight then`}}const problems_short=share=>`${Math.round(share*1e3)/10}%`,floorPercent=share=>`${Math.floor(share*1e3+1e-9)/10}%`;function planCanary(settings,ownWeights){
const asked=settings.steps.map((step,index)=>index===settings.steps.length-1?asPromotion(step,ownWeights.length):step);if(settings.promoteBy===void 0)return planSteps(
asked,settings,ownWeights);const shares=asked.filter(({kind})=>kind!=="promote"),{reached:_,...fresh}=settings,planned=planSteps(shares,fresh,ownWeights);if(!planned.
ok)return planned;const canaries=planned.steps.at(-1)?.stage?.canaries??0,rest=partsOf(settings.promoteBy,ownWeights.length).filter(count=>count>canaries);return planSteps(
[...shares,...rest.map(plan_inServers),{kind:"promote"}],settings,ownWeights)}function planSteps(asked,settings,ownWeights){const problem=orderProblem(asked,settings,
ownWeights.length);if(problem)return{ok:!1,problems:[problem]};const steps=[];let before;for(const[index,step]of asked.entries()){const number=index+1;let stage=steps.
at(-1)?.stage;if(grows(step)){const growth=growthOf(step,settings,{servers:ownWeights.length,before}),problem2=growthProblem(step,{...growth,before,settings,servers:ownWeights.
length});if(problem2)return{ok:!1,problems:[problem2]};const{reached}=settings,least=reached&&number>=reached.step?Math.min(reached.canaries,ownWeights.length-1):
0;stage=stageOf(step,Math.max(growth.canaries,least),{ownWeights,before:stage}),before=growth}const isJudged=isJudgedAtOnce(asked,index);steps.push({number,asked:step,
text:describeStep(step),...stage?{stage}:{},isJudged})}return{ok:!0,steps}}function growthOf(step,{instances,headroom},{servers,before}){const given=step.servers===
void 0?void 0:countOfServers(step.servers,servers),least=before?.canaries??0;if(step.kind==="servers")return{share:given/servers,canaries:Math.max(least,given)};
const canaries=given??Math.max(instances,canariesFor(step.share,servers,headroom));return{share:step.share,canaries:Math.max(least,canaries)}}function stageOf(step,canaries,{
ownWeights,before}){const[own,stable]=[ownWeights.slice(0,canaries),ownWeights.slice(canaries)],ownShare=(0,traffic_weights.tC)(own,stable);if(step.kind==="serv\
ers"&&ownShare>=(before?.share??0))return{asked:ownShare,share:ownShare,canaries,canaryWeight:Math.max(...own),stableWeights:stable,isOwn:!0};const asked=step.kind===
"share"?step.share:before.share,joint=(0,traffic_weights.uL)({share:asked,canaries,stable,limit:Math.min(...own)});return{asked,share:joint.share,canaries,canaryWeight:joint.
canaryWeight,stableWeights:joint.stable}}function asPromotion(step,servers){if(!grows(step))return step;const isOnAll=step.servers!==void 0&&countOfServers(step.
servers,servers)===servers;return(step.kind==="servers"?isOnAll:step.share>=1&&(step.servers===void 0||isOnAll))?{kind:"promote"}:step}function partsOf(part,servers){
const each=Math.max(1,Math.floor(part*servers+1e-9));return Array.from({length:Math.ceil(servers/each)-1},(_,index)=>(index+1)*each)}const plan_inServers=count=>({
kind:"servers",servers:String(count)});function serversInOrder(all,{held,skip,onNew}){const rank=server=>onNew.has(server.instanceId)?0:(0,server_state.PA)(server)?
2:1;return all.filter(server=>ownWeight(server,held)>0&&!skip.has(server.instanceId)&&!skip.has(server.name)).toSorted((a,b)=>rank(a)-rank(b))}function plannedSteps(settings,servers,held){
const planned=planCanary(settings,servers.map(server=>ownWeight(server,held)));if(planned.ok)return planned.steps;throw new shared_errors.wG(planned.problems.map(
shared_errors.Vw).join(`
`),{code:"E_UNSAFE_PLAN",context:{problems:planned.problems}})}var state_journal=__webpack_require__(83271);async function runCanary(session,accessLog,request){
const run2=new CanaryRun(session,accessLog,request);try{return await run2.play()}catch(error){throw await run2.reachSafePoint(error),error}}class CanaryRun{#session;#accessLog;#request;#canaryIds=new Set;#fleet;#player;#hasBegun=!1;constructor(session,accessLog,request){
this.#session=session,this.#accessLog=accessLog,this.#request=request}async play(){const session=this.#session,{deployment}=this.#request,{open}=session.journal.
state;if(open?.command==="canary promote"&&(0,finished._)(open.want,deployment.want))return this.#promote();const start=await resumeCanary(session,deployment);for(const id of start.
serving)this.#canaryIds.add(id);const all=[...(await session.view.observe()).servers.values()],limits=limitsOf(session,all,deployment),{held}=session.journal.state,
servers=serversInOrder(all,{held,skip:deployment.skip,onNew:start.onNew}),fleet2=this.#fleet={servers,canaryIds:this.#canaryIds,limits},onNew=servers.filter(({instanceId})=>start.
onNew.has(instanceId)).length,steps=plannedSteps({...this.#request,reached:{step:start.step,canaries:onNew}},servers,held);refuseOtherSteps(start,steps);const before=await this.#lookBefore(
fleet2,steps.slice(start.step-1)),{runId,want,from,seq}=deployment;await(0,guard_questions.AD)(session,{want,from}),await deployment.beforeFirstInstance?.();const notes=[
...start.step>1?[noteAgain(start)]:[],...start.wasExtended?[extensionNote(start.step)]:[]];await(0,state_journal.Te)(session.journal,{runId,command:"canary",want,
from,notes,seq},session.context.clock.now()),this.#hasBegun=!0;const[accessLog,request]=[this.#accessLog,this.#request],player=this.#player=new StepPlayer({session,
accessLog,request,fleet:fleet2,steps,start,before});for(const step of steps.slice(start.step-1)){const next=await player.play(step);if(next!=="go-on")return next.
word==="pause"?this.#pause(next):this.#goBack(next)}if(this.#request.promote==="none")return this.#pause({reason:"every step passed; promote is none"});const word2=await session.
context.guard?.mayPromote({want,from},session.signal);return word2&&word2.word!=="go"?this.#pause(word2):this.#promote()}async#lookBefore(fleet2,steps){const session=this.#session,
{reporter}=session.context,{metrics}=this.#request,before=await trafficBefore(session,this.#accessLog,{metrics,...fleet2}),leftMs=timeLeft(session,this.#request);
announceFeasibility(reporter,{...this.#request,leftMs},before,steps);const sticky=stickyWarning(session.layout.loadBalancers.flatMap(({listeners})=>listeners));
return sticky!==void 0&&reporter.emit({type:"warning",message:sticky}),before.counts}async reachSafePoint(reason){const{journal,context}=this.#session;if(this.#hasBegun)
try{await this.#takeTrafficAway(),await this.#request.preview?.hide(),await this.#request.deadMan?.disarm(),await journal.append((0,state_journal.hH)(reason,context.
clock.now()))}catch(error){context.reporter.emit({type:"warning",message:`the canary could not be taken out of traffic: ${(0,shared_errors.bD)(error)}; run \`ali\
cloud-deploy recover\``})}}async#goBack({result,failed,reason}){const{deployment:request}=this.#request;await this.#takeTrafficAway(),await this.#request.preview?.
hide(),await this.#request.deadMan?.disarm();const deployment=await backToOld(this.#session,request,request.want),why=reason===void 0?{}:{reason};return{result:deployment.
result==="succeeded"?result:"mixed",...this.#seen(),...why,failed,deployment}}#takeTrafficAway(){return restoreWeights(this.#session,this.#canaryIds,this.#fleet?.
limits.minHealthy??0)}async#promote(){await this.#request.preview?.hide(),await this.#request.deadMan?.disarm();const deployment=await promoteCanary(this.#session,
this.#request.deployment);return{result:deployment.result==="succeeded"?"promoted":deployment.result==="paused"?"paused":deployment.result==="rolled-back"?"reje\
cted":"mixed",...this.#seen(),failed:deployment.failed,deployment}}async#pause({reason,isOutOfTime,isApprovalAsked}){const{journal,context}=this.#session,more=isOutOfTime?
{isOutOfTime}:{};!this.#player?.hasShifted&&this.#canaryIds.size>0&&await armDeadMan(this.#session,this.#request,this.#fleet,this.#canaryIds.size);const atMs=context.
clock.now();await journal.append({kind:"interrupted",reason,isPause:!0,...more,atMs});const leftMs=await this.#request.deadMan?.leaveArmed(atMs+this.#request.approvalTimeoutMs);
return leftMs!==void 0&&context.reporter.emit({type:"notice",message:`the canary keeps its share until ${new Date(context.clock.now()+leftMs).toISOString()} and\
 loses it then unless it is promoted or aborted before`}),{result:"paused",reason,...more,...isApprovalAsked?{isApprovalAsked}:{},...this.#seen(),failed:[]}}#seen=()=>({
steps:this.#player?.reports??[],played:this.#player?.played??[]})}var state_history=__webpack_require__(16156),preview=__webpack_require__(95104),mixed_fleet=__webpack_require__(
45112),places=__webpack_require__(79274),subset=__webpack_require__(20258);const usualThresholds={pass:95,marginal:75};function anyEffect(measure2){const none=measure2===
"cles"?.5:1;return{measure:measure2,allowedIncrease:none,allowedDecrease:none,criticalIncrease:none,criticalDecrease:none}}function rankRulesFor(policies){return{
metrics:policies.map(({name,isShadow})=>({name,source:name,groups:[name],direction:"increase",nanStrategy:"remove",critical:!1,mustHaveData:!1,muted:isShadow??!1,
effectSize:anyEffect("meanRatio")})),groupWeights:{},...usualThresholds}}function rulesOfKayenta({judge:judge2,metrics,classifier},mapping,sources){const wanted=metrics.
filter(({name})=>mapping[name]!=="ignore"),{groupWeights,scoreThresholds}=classifier,problems=[...judge2&&!/^(NetflixACAJudge|dredd)-/.test(judge2.name)?[`judge\
.name: unknown judge ${judge2.name}`]:[],...Object.keys(mapping).filter(name=>!metrics.some(metric2=>metric2.name===name)).map(name=>`no metric is named "${name}\
"`),...wanted.flatMap(metric2=>metricProblems(metric2,mapping,sources)),...repeated(wanted.map(({name})=>name)).map(name=>`two metrics are named "${name}"`),...weightProblems(
groupWeights,new Set(wanted.flatMap(({groups})=>groups))),...wanted.length===0?["no metric is left to judge by"]:[],...scoreThresholds.marginal>scoreThresholds.
pass?["scoreThresholds: marginal is above pass"]:[]];return problems.length>0?{problems}:{rules:{metrics:wanted.map(metric2=>rankMetricOf(metric2,sources[mapping[metric2.
name]])),groupWeights,...scoreThresholds}}}function metricProblems({name,query,groups},mapping,sources){const source=mapping[name];return[...source===void 0?[`m\
etric "${name}" asks ${query.type}, which is not asked here; name errors, slow or ignore for it`]:[],...source!==void 0&&sources[source]===void 0?[`metric "${name}\
" is to be judged by slow requests, but canary.analysis.latency does not say what is slow`]:[],...groups.length===0?[`metric "${name}" belongs to no group and w\
ould not count`]:[]]}function weightProblems(weights,groups){const given=Object.values(weights).reduce((sum2,weight)=>sum2+weight,0),isComplete=[...groups].every(
group=>weights[group]!==void 0);return[...Object.keys(weights).filter(group=>weights[group]!==0&&!groups.has(group)).map(group=>`group "${group}" has a weight, \
but no metric that is judged`),...(isComplete?Math.abs(given-100)>1e-6:given>100)?[`groupWeights: ${given} in all, expected 100`]:[]]}const repeated=names=>[...new Set(
names.filter((name,index)=>names.indexOf(name)!==index))];function rankMetricOf({name,groups,analysisConfigurations:{canary:canary2}},source){const{direction,nanStrategy,
outliers,critical,mustHaveData,muted,effectSize}=canary2,none=anyEffect(effectSize.measure??"meanRatio");return{name,source,groups,direction,nanStrategy:nanStrategy===
"replace"?"replace":"remove",...outliers.strategy==="remove"?{outlierFactor:outliers.outlierFactor}:{},critical,mustHaveData,muted,effectSize:{measure:none.measure,
allowedIncrease:effectSize.allowedIncrease??none.allowedIncrease,allowedDecrease:effectSize.allowedDecrease??none.allowedDecrease,criticalIncrease:effectSize.criticalIncrease??
none.criticalIncrease,criticalDecrease:effectSize.criticalDecrease??none.criticalDecrease}}}var json_file=__webpack_require__(97588);function metricsOf({canary:{
analysis}}){const promised={maxRatio:analysis.maxRatio,alpha:analysis.falseRollback/100,beta:analysis.falsePromote/100,minRequests:analysis.minRequests},errors={
name:"errors",okRate:analysis.okErrorRate/100,badRate:analysis.badErrorRate/100,bad:{kind:"server-error"},...promised};if(!analysis.latency)return[errors];const{
slowerThan,okRate,badRate,shadow}=analysis.latency;return[errors,{name:`slower than ${(0,duration.a3)(slowerThan)}`,okRate:okRate/100,badRate:badRate/100,bad:{kind:"\
slower",thresholdMs:slowerThan},...promised,...shadow?{isShadow:!0}:{}}]}const undecidedPolicy=({action,extend:extend2})=>({action,...extend2===void 0?{}:{extendMs:extend2}});
var schemas=__webpack_require__(55156);const analysisConfiguration=schemas.object({direction:schemas.enum(["increase","decrease","either"]).default("either"),nanStrategy:schemas.
enum(["remove","replace","none"]).default("none"),critical:schemas.boolean().default(!1),mustHaveData:schemas.boolean().default(!1),muted:schemas.boolean().default(
!1),outliers:schemas.object({strategy:schemas.enum(["remove","keep","none"]).default("none"),outlierFactor:schemas.number().positive().default(3)}).prefault({}),
effectSize:schemas.object({measure:schemas.enum(["meanRatio","cles"]).default("meanRatio"),allowedIncrease:schemas.number().optional(),allowedDecrease:schemas.number().
optional(),criticalIncrease:schemas.number().optional(),criticalDecrease:schemas.number().optional()}).prefault({})}),kayentaConfig=schemas.object({judge:schemas.
object({name:schemas.string()}).optional(),metrics:schemas.array(schemas.object({name:schemas.string(),query:schemas.object({type:schemas.string().default("unkn\
own")}).prefault({}),groups:schemas.array(schemas.string()).default([]),analysisConfigurations:schemas.object({canary:analysisConfiguration.prefault({})}).prefault(
{})})).min(1),classifier:schemas.object({groupWeights:schemas.record(schemas.string(),schemas.number().min(0).max(100)).default({}),scoreThresholds:schemas.object(
{pass:schemas.number(),marginal:schemas.number()}).default(usualThresholds)})});function parseKayentaConfig(document){const parsed=kayentaConfig.safeParse(document);
return parsed.success?{config:parsed.data}:{problems:parsed.error.issues.map(({path:path2,message})=>`${path2.join(".")||"the file"}: ${message}`)}}async function rankRulesOf(settings){
const{judge:judge2,kayenta}=settings.canary.analysis;if(judge2==="sequential")return;const metrics=metricsOf(settings);if(!kayenta)return rankRulesFor(metrics);
const{file}=kayenta,[errors,slow]=metrics.map(({name})=>name),parsed=parseKayentaConfig((0,json_file.J)(file,{what:"Kayenta config",outline:{},fix:"give the JSO\
N file of a canary config"})),sources={...errors===void 0?{}:{errors},...slow===void 0?{}:{slow}},read2="config"in parsed?rulesOfKayenta(parsed.config,kayenta.metrics,
sources):parsed;if("rules"in read2)return read2.rules;throw new shared_errors.xL(read2.problems.map(message=>({file,message,fix:"see canary.analysis.kayenta in \
deploy.yml"})))}var tags=__webpack_require__(22633);const queriesAtOnce=4,mostBeforeMs=6e5;async function analysePast(accessLog,request){const{window,metrics,ranks}=request,
before=await retrospective_trafficBefore(accessLog,request),points=await readPoints(accessLog,request),totals=runningTotals(points,metrics),share=shareOf(totals.
at(-1),metrics),inputAt=index=>({intervals:Object.fromEntries(Object.entries(totals[index]??{}).map(([name,interval])=>[name,[interval]])),before,policies:metrics,
expectedShare:share}),last=totals.length-1,judged=ranks?[judgeByRanks(inputAt(last),points,ranks)]:totals.map((_,index)=>judge(inputAt(index))),untilMs=index=>ranks?
window.toMs:Math.min(window.fromMs+(index+1)*request.everyMs,window.toMs),decided=ranks?-1:judged.findIndex(({isOpen})=>!isOpen);return{verdict:{...judged.at(-1),
isOpen:!1},looks:judged.flatMap(({word:word2,reason},index)=>word2===judged[index-1]?.word?[]:[{untilMs:untilMs(index),word:word2,reason}]),...decided<0?{}:{decidedAtMs:untilMs(
decided)},share,isShareSteady:isSteady(points,share,metrics),before,points}}async function retrospective_trafficBefore(accessLog,request){const{fromMs,toMs}=request.
window,window={fromMs:fromMs-Math.min(toMs-fromMs,mostBeforeMs),toMs:fromMs},{intervals}=await read(accessLog,request,window);return Object.fromEntries(Object.entries(
intervals).map(([name,{stable}])=>[name,stable]))}async function readPoints(accessLog,request){const{window,everyMs,metrics}=request,windows=[];for(let fromMs=window.
fromMs;fromMs<window.toMs;fromMs+=everyMs)windows.push({fromMs,toMs:Math.min(fromMs+everyMs,window.toMs)});const found=[];for(let first=0;first<windows.length;first+=
queriesAtOnce){const some=windows.slice(first,first+queriesAtOnce);found.push(...await Promise.all(some.map(async one=>(await read(accessLog,request,one)).intervals)))}
return Object.fromEntries(metrics.map(({name})=>[name,found.map(intervals=>intervals[name])]))}const read=(accessLog,{loadBalancerIds,metrics,members,canaryIds},window)=>readTraffic(
accessLog,{loadBalancerIds,metrics,servers:members,canaryIds,window});function runningTotals(points,metrics){const[first]=metrics,so={};return(first?points[first.
name]??[]:[]).map((_,index)=>{for(const{name}of metrics){const{canary:canary2,stable}=points[name][index],until=so[name];so[name]={canary:retrospective_sum(canary2,
until?.canary),stable:retrospective_sum(stable,until?.stable)}}return{...so}})}const retrospective_sum=(a,b={total:0,bad:0})=>({total:a.total+b.total,bad:a.bad+
b.bad}),retrospective_trafficOf=({canary:canary2,stable})=>({canary:canary2.total,stable:stable.total});function shareOf(total,[first]){const interval=first&&total?.[first.
name];if(!interval)return 0;const{canary:canary2,stable}=retrospective_trafficOf(interval);return canary2+stable===0?0:canary2/(canary2+stable)}function isSteady(points,share,[
first]){const own=first?points[first.name]??[]:[],size=Math.max(1,Math.ceil(own.length/4));for(let from=0;from<own.length;from+=size){const traffic=own.slice(from,
from+size).map(retrospective_trafficOf).reduce((a,b)=>({canary:a.canary+b.canary,stable:a.stable+b.stable}));if(isShareMismatch(traffic,share))return!1}return!0}
var markdown=__webpack_require__(11900),deployment_outcome=__webpack_require__(43486);const mostLooks=240;async function analysePastCanary(context,environment){
const{cloud,environmentTag,store,settings}=environment,window=rangeOf(context),ranks=await rankRulesOf(settings),metrics=metricsOf(settings),layout=await(0,fleet.
k0)(cloud,environmentTag),[servers,journal]=await Promise.all([(0,fleet.Ht)(cloud,layout),(0,state_journal.a0)(store)]),sides=sidesOf(context,servers,journal),everyMs=wholeSeconds(
Math.max(settings.canary.interval,(window.toMs-window.fromMs)/mostLooks)),past=await analysePast(cloud.accessLog,{loadBalancerIds:layout.loadBalancers.map(({loadBalancer})=>loadBalancer.
id),window,everyMs,metrics,...ranks?{ranks}:{},members:[...sides.canaries,...sides.baselines],canaryIds:new Set(sides.canaries.map(({instanceId})=>instanceId))});
past.isShareSteady||context.reporter.emit({type:"warning",message:`the share of the canaries changed between ${iso(window.fromMs)} and ${iso(window.toMs)}: give\
 the time of one step, or a worse hour of all counts against one side`});const ending=endings[past.verdict.word],record2={result:ending.recorded,why:past.verdict.
reason,metrics,...ranks?{ranks}:{},steps:[{step:1,of:1,askedShare:past.share,share:past.share,canaries:sides.canaries.map(({instanceId})=>instanceId),startedAtMs:window.
fromMs,durationMs:window.toMs-window.fromMs,verdict:past.verdict,isJudged:!0,before:past.before,points:past.points}]},version=releaseOf(layout,sides.canaries)??
settings.release.version,report2=reportOfPast(record2,{version:version??"unknown",window});return(0,deployment_outcome.a5)(context,{result:ending.result,exitCode:ending.
exitCode,...version===void 0?{}:{release:{version}},analysis:{...record2,from:iso(window.fromMs),to:iso(window.toMs),canaries:namesOf(sides.canaries),baselines:namesOf(
sides.baselines),looks:past.looks.map(({untilMs,...look2})=>({until:iso(untilMs),...look2})),...past.decidedAtMs===void 0?{}:{decidedAt:iso(past.decidedAtMs)}},
extra:{report:report2,summary:(0,markdown.q)(report2)},...ending.exitCode===shared_errors.hS.done?{}:{error:{code:ending.code,message:past.verdict.reason,retryable:!1,
fix:"see analysis.looks; `canary replay` of its --report FILE.json says what other promises would have made of it"}},text:describe(past,{window,everyMs,sides,exitCode:ending.
exitCode})})}const inconclusive={result:"inconclusive",exitCode:shared_errors.hS.inconclusive,recorded:"inconclusive",code:"E_CANARY_INCONCLUSIVE"},endings={pass:{
result:"succeeded",exitCode:shared_errors.hS.done,recorded:"passed",code:""},fail:{result:"rejected",exitCode:shared_errors.hS.canaryRejected,recorded:"rejected",
code:"E_CANARY_REJECTED"},inconclusive,"no-data":inconclusive,"share-mismatch":inconclusive,external:inconclusive,"provider-error":inconclusive},iso=ms=>new Date(
ms).toISOString().replace(".000Z","Z"),wholeSeconds=ms=>Math.ceil(ms/1e3)*1e3,namesOf=members=>members.map(({name,privateIp})=>`${name} (${privateIp})`);function rangeOf({
options,clock}){const nowMs=clock.now(),[from,to]=[timeOf("from",options.from,nowMs),timeOf("to",options.to,nowMs)];if(from===void 0)throw new shared_errors.xL(
[{message:"--to needs --from",fix:"give --from 2026-11-21T08:00:00Z, or --from 90m"}],{code:"E_USAGE"});const window={fromMs:wholeSeconds(from),toMs:Math.floor(
(to??nowMs)/1e3)*1e3},problems=[...window.toMs>nowMs?[{message:`--to ${iso(window.toMs)} is not over yet`}]:[],...window.fromMs>=window.toMs?[{message:`the rang\
e from ${iso(window.fromMs)} to ${iso(window.toMs)} has no length`}]:[]];if(problems.length>0)throw new shared_errors.xL(problems,{code:"E_USAGE"});return window}
const instant=/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;function timeOf(name,given,nowMs){if(given===void 0)return;const text=String(given);
if(instant.test(text)&&!Number.isNaN(Date.parse(text)))return Date.parse(text);const agoMs=(0,duration.E9)(text);if(agoMs!==void 0)return nowMs-agoMs;throw new shared_errors.
xL([{message:`--${name} ${text}: expected a time such as 2026-11-21T08:00:00+08:00, or one ago, such as 90m`}],{code:"E_USAGE"})}function sidesOf({options},servers,journal){
const named=option=>options[option]?.map(text=>memberOf(option,text,servers)),canaries=named("canaries")??standingCanaries(servers,journal);if(canaries.length===
0)throw new shared_errors.xL([{message:"no canary stands now, so nothing tells which instances had the release then",fix:"give --canaries with ids, names or pri\
vate addresses of instances"}],{code:"E_USAGE"});const isCanary=({privateIp})=>canaries.some(one=>one.privateIp===privateIp),baselines=named("baselines")??servers.
filter(server=>!isCanary(server)),both=baselines.filter(isCanary).map(({name})=>name),message=both.length>0?`${both.join(", ")} cannot be canary and baseline at\
 once`:"there is nobody to compare with";if(both.length>0||baselines.length===0)throw new shared_errors.xL([{message,fix:"give --baselines with other instances"}],
{code:"E_USAGE"});return{canaries,baselines}}function memberOf(option,text,servers){const server=servers.find(one=>[one.instanceId,one.name,one.privateIp].includes(
text));if(server)return server;if(/^\d{1,3}(\.\d{1,3}){3}$/.test(text))return{instanceId:text,name:text,privateIp:text};throw new shared_errors.xL([{message:`--${option}\
: there is no instance ${text} in this environment`,fix:`give one of ${servers.map(({name})=>name).join(", ")}, or the private address of one that is gone`}],{code:"\
E_USAGE"})}const standingCanaries=(servers,{held})=>servers.filter(server=>held.some(backend=>backend.instanceId===server.instanceId&&(server.backends[0]?.weight??
0)!==backend.weight));function releaseOf({instances},canaries){const releases=new Set(canaries.map(({instanceId})=>instances.find(({id})=>id===instanceId)?.tags[tags.
b.release]));return releases.size===1?[...releases][0]:void 0}function reportOfPast(record2,{version,window}){const results2={passed:"succeeded",rejected:"rejec\
ted"};return{version,result:record2.result==="passed"||record2.result==="rejected"?results2[record2.result]:"inconclusive",isAnalysis:!0,startedAtMs:window.fromMs,
durationMs:window.toMs-window.fromMs,servers:[],slots:0,rotationMs:0,lowerBoundMs:0,efficiency:1,canary:record2}}function describe({verdict,looks,decidedAtMs,share},facts){
const{window,everyMs,sides,exitCode}=facts,length=(0,duration.a3)(window.toMs-window.fromMs);return[`${verdict.word.toUpperCase()}: ${verdict.reason}${exitCode===
shared_errors.hS.done?"":`   exit code ${exitCode}`}`,`  range     ${iso(window.fromMs)} to ${iso(window.toMs)} (${length}), looks every ${(0,duration.a3)(everyMs)}`,
`  canary    ${namesOf(sides.canaries).join(", ")}, ${percent(share)} of the requests`,`  baseline  ${namesOf(sides.baselines).join(", ")}`,...verdict.metrics.map(
({name,canary:canary2,stable})=>`  ${name}: canary ${canary2.bad} of ${canary2.total}, baseline ${stable.bad} of ${stable.total}`),...looks.map(({untilMs,word:word2})=>`\
  until ${iso(untilMs)}  ${word2}`),...decidedAtMs===void 0?[]:[`  a canary would have ended this step after ${(0,duration.a3)(decidedAtMs-window.fromMs)}`]].join(
`
`)}async function analyseCanary(context,environment){const{cloud,environmentTag,store,settings}=environment,ranks=await rankRulesOf(settings),layout=await(0,fleet.
k0)(cloud,environmentTag),[servers,journal]=await Promise.all([(0,fleet.Ht)(cloud,layout),(0,state_journal.a0)(store)]),canaries=standingCanaries(servers,journal),
metrics=metricsOf(settings),windowMs=Number(context.options.window??3e5),weights=list=>list.reduce((sum2,server)=>sum2+Math.max(0,...server.backends.map(backend=>backend.
weight)),0),canaryIds=new Set(canaries.map(server=>server.instanceId)),toMs=context.clock.now(),fromMs=toMs-windowMs,read2=async untilMs=>{const loadBalancerIds=layout.
loadBalancers.map(({loadBalancer})=>loadBalancer.id),window={fromMs,toMs:untilMs};return(await readTraffic(cloud.accessLog,{loadBalancerIds,window,metrics,servers,
canaryIds})).intervals},intervals=await read2(toMs),input={intervals:Object.fromEntries(Object.entries(intervals).map(([name,interval])=>[name,[interval]])),before:{},
policies:metrics,expectedShare:weights(servers)===0?0:weights(canaries)/weights(servers)},verdict=ranks?judgeByRanks(input,pointsBetween(await readGrowing(read2,
{fromMs,toMs,everyMs:settings.canary.interval})),ranks):judge(input),lines=verdict.metrics.map(({name,canary:canary2,stable})=>`  ${name}: canary ${canary2.bad}\
 of ${canary2.total}, baseline ${stable.bad} of ${stable.total}`);return{result:"succeeded",exitCode:shared_errors.hS.done,analysis:{verdict,canaries:[...canaryIds]},
text:[`${verdict.word}: ${verdict.reason}`,...lines].join(`
`)}}async function readGrowing(read2,{fromMs,toMs,everyMs}){const totals=[];for(let untilMs=fromMs+everyMs;untilMs<toMs;untilMs+=everyMs)totals.push(await read2(
untilMs));return totals.push(await read2(toMs)),totals}var outcome=__webpack_require__(65454),planned_calls=__webpack_require__(37340),canary=__webpack_require__(
19369),analysis_schema=__webpack_require__(4833);const cloudMonitorMs=6e4;function measuredOf(settings,instanceMetrics){const metrics=measuredMetricsOf(settings);
return metrics.length===0?void 0:{metrics,instanceMetrics}}const measuredMetricsOf=settings=>Object.entries(settings.canary.analysis.metrics).map(([name,given])=>metricOf(
name,given,settings));function metricOf(name,given,settings){const{min,max,delta,success,failure,count,consecutiveSuccess,interval}=given,usualMs=given.source===
"cloudmonitor"?cloudMonitorMs:settings.canary.interval;return{name,source:sourceOf(name,given,settings),expected:{...min===void 0?{}:{min},...max===void 0?{}:{max},
...delta===void 0?{}:{delta},...success===void 0?{}:{success},...failure===void 0?{}:{failure}},...given.shadow?{isShadow:!0}:{},intervalMs:interval??usualMs,initialDelayMs:given.
initialDelay,...count===void 0?{}:{count},...consecutiveSuccess===void 0?{}:{consecutiveSuccess},failureLimit:given.failureLimit,inconclusiveLimit:given.inconclusiveLimit,
consecutiveErrorLimit:given.consecutiveErrorLimit}}function sourceOf(name,{source,metric:metric2},settings){if(source==="cloudmonitor")return{kind:source,metric:(0,analysis_schema.
GQ)(name,metric2)};const[errors,slow]=metricsOf(settings),of=metric2==="slow"?slow.name:errors.name;return{kind:source,of,minRequests:settings.canary.analysis.minRequests}}
const planned_analysis_endings={rollback:"goes back (exit 10)",promote:"goes on all the same",pause:"pauses (exit 75)"};function plannedAnalysis(settings){const{
stepDuration,onInconclusive}=settings.canary,{action,extendMs=0}=undecidedPolicy(onInconclusive),measured=measuredMetricsOf(settings),longer=extendMs===0?"":`is\
 watched ${(0,duration.a3)(extendMs)} more, once, and then `;return{plan:{stepDurationMs:stepDuration,...extendMs===0?{}:{extendMs},longestStepMs:stepDuration+extendMs,
onInconclusive:action,measured},text:[`Each judged step lasts ${(0,duration.a3)(stepDuration)} at most; one that is undecided then ${longer}${planned_analysis_endings[action]}\
.`,...measured.map(metric2=>`  measured: ${(0,canary.tH)(metric2)}`)]}}var commands_probe=__webpack_require__(76977);function stepsOf({canary:canary2}){const{instances,
headroom,stepWeightPromotion}=canary2;return{instances,steps:canary2.steps.map(step=>step.kind==="share"?{...step,share:step.share/100}:step),headroom:headroom/
100,...stepWeightPromotion===void 0?{}:{promoteBy:stepWeightPromotion/100}}}function canaryProbe({clock},{settings,outputs},{timeline}){const{url,address}=outputs;
if(url===void 0)return{};const{probe:usual,health}=settings.rollout;return{startProbe:({requestsPerSecond,path:path2})=>{const probe=(0,commands_probe.pt)({url:new URL(
path2??usual.path??health.path,url),address,requestsPerSecond,clock,elapsedMs:()=>timeline.elapsedMs()});return{stop:async()=>(0,probe_traffic.M4)(await probe.stop(),
timeline.events)}}}}function refuseUnreachable({settings,outputs,name}){if(!(outputs.url!==void 0||settings.canary.steps.every(({kind})=>kind!=="probe")))throw new shared_errors.
wG(`environment ${name} has no HTTP address that a probe step could ask`,{code:"E_NO_ADDRESS",fix:"leave the probe out of canary.steps, or provision a load bala\
ncer with an http or https listener"})}var planned_rotation=__webpack_require__(11577),release=__webpack_require__(52738),rollout_context=__webpack_require__(21511),
commands_skip=__webpack_require__(3608);function plannedCanary(context,environment,{layout,servers,journal}){const{settings}=environment;refuseUnreachable(environment);
const skip=(0,commands_skip.h)(context),limits=(0,preflight.zJ)(layout,servers,{settings:(0,rollout_context.rS)(settings),journal,skip}),weights=servers.filter(
({instanceId,name})=>!skip.has(instanceId)&&!skip.has(name)).map(server=>ownWeight(server,journal.held)).filter(weight=>weight>0),planned=planCanary(stepsOf(settings),
weights);if(!planned.ok)throw new shared_errors.wG(planned.problems.map(shared_errors.Vw).join(`
`),{code:"E_UNSAFE_PLAN"});return{limits,steps:planned.steps,count:weights.length}}async function planCanaryRun(context,environment,facts){const{want,from,plan:plan2}=facts,
{settings}=environment,{servers,journal}=facts.seen,skip=(0,commands_skip.h)(context),candidates=(0,preflight.kW)(servers.filter(server=>!skip.has(server.instanceId)),
journal),first=servers.filter(server=>candidates.some(({instanceId})=>instanceId===server.instanceId)).slice(0,plan2.steps.find(({stage})=>stage).stage.canaries),
calls=(0,planned_calls.C)({servers:first,candidates:candidates.filter(({instanceId})=>first.some(server=>server.instanceId===instanceId)),limits:plan2.limits,version:want.
version,digest:want.digest??"",migrations:await(0,release.NH)(context,environment,want.version)}),waits=approvalsOf(settings),analysis=plannedAnalysis(settings),
steps=plan2.steps.map(step=>`  step ${step.number}: ${describePlanned(step,plan2.count,waits)}`);return{result:"planned",exitCode:shared_errors.hS.done,release:{
version:want.version,previous:from.version},plan:{limits:plan2.limits,steps:plan2.steps.map(({text,stage,isJudged,asked})=>({step:text,kind:asked.kind,isJudged:isJudged||
asked.kind==="analyse",...stage})),analysis:analysis.plan,calls},instances:servers.map(server=>(0,outcome.Rr)(server)),text:[`Would try ${want.version} against ${from.
version}:`,...steps,...analysis.text,"Calls until the first step:",...calls.map(call=>`  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`)].join(
`
`)}}const approvalsOf=({canary:canary2})=>new Set(canary2.approveBefore.map(share=>share/100));function describePlanned({asked,text,stage,isJudged},count,waits){
if(!grows(asked)||!stage)return text;const weights=stage.isOwn?"each with its own weight":`weight ${stage.canaryWeight} beside ${stage.stableWeights.join("/")}`,
first=asked.kind==="share"&&waits.has(asked.share)?", after an approval":"";return`${(stage.share*100).toFixed(1)} % to ${stage.canaries} of ${count} instances \
(${weights})${isJudged?", judged":""}${first}`}async function planCanaryFinish(context,{cloud,environmentTag,store,settings},target){const layout=await(0,fleet.
k0)(cloud,environmentTag),[servers,journal]=await Promise.all([(0,fleet.Ht)(cloud,layout),(0,state_journal.a0)(store)]),skip=(0,commands_skip.h)(context),limits=(0,preflight.
zJ)(layout,servers,{settings:(0,rollout_context.rS)(settings),journal,skip}),title=`Would bring every instance to ${target.version}:`;return(0,planned_rotation.
N)(title,{servers,journal,limits,want:target})}var report=__webpack_require__(62175);const results={promoted:"succeeded",rejected:"rejected",inconclusive:"incon\
clusive",paused:"paused",mixed:"mixed"};function canaryReport(end,record2,facts){const{want,from,timeline,startedAtMs,...more}=facts,rotation=end.deployment??{result:"\
paused",failed:end.failed,rollbackFailed:[],servers:[],running:new Map,limits:{slots:1,minHealthy:0,minHealthyPerZone:0,bakeMs:0,pauseBetweenMs:0,maxFailures:0},
durationsMs:{}};return{...(0,report.EI)({...rotation,want,from,timeline,startedAtMs},{...more,durationMs:Math.round(facts.durationMs)}),result:results[end.result],
canary:record2}}const outcome_endings={promoted:{result:"succeeded",exitCode:shared_errors.hS.done},rejected:{result:"rejected",exitCode:shared_errors.hS.canaryRejected},
inconclusive:{result:"inconclusive",exitCode:shared_errors.hS.inconclusive},paused:{result:"paused",exitCode:shared_errors.hS.paused},mixed:{result:"mixed",exitCode:shared_errors.
hS.mixed}};function canaryOutcome(end,{want,from,metrics,ranks,measured},facts){const after=end.deployment&&(0,deployment_outcome.mR)(end.deployment,{...facts,rerun:"\
alicloud-deploy recover"}),why=whyOf(end),judged={steps:end.steps,played:end.played,metrics,...measured?{measured}:{},...ranks?{ranks}:{}},record2={result:end.result,
why,...judged},report2=canaryReport(end,record2,{want,from,...facts}),ending=outcome_endings[end.result];return{...ending,release:{version:want.version,previous:from.
version,...want.digest?{digest:want.digest}:{}},analysis:judged,...after?.instances?{instances:after.instances}:{},...facts.traffic?{traffic:facts.traffic}:{},extra:{
...after?.extra,...(0,deployment_outcome.CO)(facts),report:report2,summary:(0,markdown.q)(report2)},...ending.exitCode===shared_errors.hS.done?{}:{error:{code:`\
E_CANARY_${end.result.toUpperCase()}`,message:why,retryable:end.result==="paused",fix:fixOf(end)}},text:[verdictLine(end,want,from,facts),`  why   ${why}`,...stepTable(
end),...end.result==="mixed"&&after?[after.text]:[]].join(`
`)}}function whyOf({reason,failed:[failed],deployment,steps}){const last=steps.at(-1)?.verdict;return reason!==void 0?last&&last.word!=="pass"&&last.reason!==reason?
`${reason}: ${last.reason}`:reason:failed?`${failed.name}: ${failed.reason}`:deployment?.objection?.reason??last?.reason??""}const fixes={promoted:"",rejected:"\
look at what the canary answered; the numbers of every step are in analysis.steps",inconclusive:"give a larger share or a longer --step-duration, or send more t\
raffic",paused:"`alicloud-deploy canary promote` or `alicloud-deploy canary abort`",mixed:"alicloud-deploy recover"};function fixOf({result,isOutOfTime,isApprovalAsked}){
return isOutOfTime?"run the same canary again; it goes on where it was":isApprovalAsked?`run the same canary again for the next step, or ${fixes.paused}`:fixes[result]}
function verdictLine(end,want,from,{durationMs,traffic}){const counted=traffic?`, ${(0,probe_traffic.hA)(traffic)}`:"",took=(0,duration.a3)(durationMs);switch(end.
result){case"promoted":return`Promoted ${want.version} to every instance in ${took}${counted}.`;case"rejected":return`REJECTED ${want.version} and rolled back: ${from.
version} serves everywhere${counted}.   exit code ${shared_errors.hS.canaryRejected}`;case"inconclusive":return`INCONCLUSIVE: no evidence for or against ${want.
version}; rolled back, ${from.version} serves everywhere${counted}.   exit code ${shared_errors.hS.inconclusive}`;case"paused":return`PAUSED with ${want.version}\
 as a canary after ${took}${counted}.   exit code ${shared_errors.hS.paused}`;case"mixed":return`FAILED, MIXED STATE while ending the canary of ${want.version}${counted}\
.   exit code ${shared_errors.hS.mixed}`}}function stepTable({played,steps}){return played.flatMap(one=>{const judged=steps.find(({step})=>step===one.step);return judged?
judgedStep(judged):[`  ${(0,canary_played.D)(one)}`]})}const judgedStep=step=>[`  step ${step.step}/${step.of}  ${(step.share*100).toFixed(1)} % of the traffic,\
 ${(0,duration.a3)(step.durationMs)}${step.extendedMs===void 0?"":`, extended by ${(0,duration.a3)(step.extendedMs)}`}: ${step.verdict.word}`,...step.verdict.metrics.
map(({name,canary:canary2,stable})=>`    ${name.padEnd(20)} canary ${canary2.bad} of ${canary2.total}, baseline ${stable.bad} of ${stable.total}`),...(step.verdict.
measured??[]).map(({name,isShadow,word:word2,reason})=>`    ${name.padEnd(20)} ${word2}${isShadow?" (shadow)":""}: ${reason}`)];function replayStep(step,policies,ranks){
const{verdict,before,share,points={}}=step,input={intervals:Object.fromEntries(verdict.metrics.map(({name,canary:canary2,stable})=>[name,[{canary:canary2,stable}]])),
before,policies,expectedShare:share},measured=(verdict.measured??[]).map(one=>({...nothingMeasured,...one}));return combined(ranks?judgeByRanks(input,points,ranks):
judge(input),measured)}const counts=schemas.object({total:schemas.number(),bad:schemas.number()}),metric=schemas.object({name:schemas.string(),okRate:schemas.number(),
badRate:schemas.number(),maxRatio:schemas.number(),alpha:schemas.number(),beta:schemas.number(),minRequests:schemas.number(),isShadow:schemas.boolean().default(
!1)}),replay_rankMetric=schemas.object({name:schemas.string(),source:schemas.string(),groups:schemas.array(schemas.string()),direction:schemas.enum(["increase",
"decrease","either"]),nanStrategy:schemas.enum(["remove","replace"]),outlierFactor:schemas.number().exactOptional(),critical:schemas.boolean(),mustHaveData:schemas.
boolean(),muted:schemas.boolean(),effectSize:schemas.object({measure:schemas.enum(["meanRatio","cles"]),allowedIncrease:schemas.number(),allowedDecrease:schemas.
number(),criticalIncrease:schemas.number(),criticalDecrease:schemas.number()})}),rankRules=schemas.object({metrics:schemas.array(replay_rankMetric),groupWeights:schemas.
record(schemas.string(),schemas.number()),pass:schemas.number(),marginal:schemas.number()}),word=schemas.enum(["pass","fail","inconclusive","no-data","share-mis\
match","external","provider-error"]),record=schemas.object({steps:schemas.array(schemas.object({step:schemas.number(),of:schemas.number(),share:schemas.number(),
isJudged:schemas.boolean(),before:schemas.record(schemas.string(),counts),points:schemas.record(schemas.string(),schemas.array(schemas.object({canary:counts,stable:counts}))).
optional(),verdict:schemas.object({word,reason:schemas.string(),metrics:schemas.array(schemas.object({name:schemas.string(),canary:counts,stable:counts})),measured:schemas.
array(schemas.object({name:schemas.string(),word,isOpen:schemas.boolean(),reason:schemas.string(),isShadow:schemas.literal(!0).exactOptional()})).optional()})})),
metrics:schemas.array(metric).min(1),ranks:rankRules.optional()}),replay_report=schemas.union([schemas.object({version:schemas.string(),canary:record}),schemas.
object({release:schemas.object({version:schemas.string()}),analysis:record})]);async function replayCanaries(context){if(context.operands.length===0)throw new shared_errors.
xL([{message:"canary replay needs a report",fix:"canary replay report.json \u2026"}],{code:"E_USAGE"});const change=changeOf(context),steps=[];for(const file of context.
operands)steps.push(...replayFile(file,change));const broken=steps.filter(({recorded,again})=>recorded!==again),different=steps.filter(({recorded,otherwise})=>otherwise!==
void 0&&otherwise!==recorded);return{result:broken.length>0?"failed":"succeeded",exitCode:broken.length>0?shared_errors.hS.mixed:shared_errors.hS.done,analysis:{
steps},...broken.length>0?{error:{code:"E_REPLAY_DIFFERS",message:`${broken.length} of ${steps.length} recorded verdicts do not follow from their own numbers`,fix:"\
the report was changed, or written by another version of this program",retryable:!1}}:{},text:[...steps.map(line),broken.length>0?`${broken.length} of ${steps.length}\
 verdicts do NOT follow from their numbers.`:`${steps.length} verdicts follow from their numbers.`,...change?[`With the other promises ${different.length} of ${steps.
length} would have been different.`]:[]].join(`
`)}}const line=({file,version,step,recorded,again,otherwise})=>`  ${file}  ${version}  step ${step}  ${recorded}${again===recorded?"":`, again ${again.toUpperCase()}`}${otherwise===
void 0?"":` -> ${otherwise}`}`;function replayFile(file,change){const found=readReport(file),[version,{steps,metrics,ranks}]="canary"in found?[found.version,found.
canary]:[found.release.version,found.analysis],judged=steps.filter(({isJudged})=>isJudged),others=change&&{policies:changed(metrics,change.promises),ranks:otherRanks(
change,metrics,ranks)};if(others?.ranks&&judged.some(({points})=>points===void 0))throw new shared_errors.xL([{file,message:"has only the sums of each step; man\
n-whitney compares what happened between two looks",fix:"replay a report of a canary that ran with this version or a later one"}]);return judged.map(step=>({file,
version,step:`${step.step}/${step.of}`,recorded:step.verdict.word,again:replayStep(step,metrics,ranks).word,...others?{otherwise:replayStep(step,others.policies,
others.ranks).word}:{}}))}function readReport(file){const fix="give a file that `canary --report FILE.json` wrote",parsed=replay_report.safeParse((0,json_file.J)(
file,{what:"report of a canary",outline:{},fix}));if(parsed.success)return parsed.data;throw new shared_errors.xL([{file,message:"is no report of a canary of th\
is version",fix}])}function otherRanks({judge:judge2},metrics,recorded){if(judge2!=="sequential")return recorded??(judge2==="mann-whitney"?rankRulesFor(metrics):
void 0)}function changeOf({options}){const rate2=name=>{const text=options[name];return text===void 0?void 0:Number(String(text).replace("%",""))/100},[okRate,badRate]=[
rate2("ok-error-rate"),rate2("bad-error-rate")],judge2=options.judge;if(okRate===void 0&&badRate===void 0&&judge2===void 0)return;if([okRate,badRate].some(each=>each!==
void 0&&!(each>0&&each<1)))throw new shared_errors.xL([{message:"an error rate must be above 0 % and below 100 %"}],{code:"E_USAGE"});return{promises:{...okRate===
void 0?{}:{okRate},...badRate===void 0?{}:{badRate}},...judge2===void 0?{}:{judge:judge2}}}const changed=(metrics,change)=>metrics.map(each=>each.name==="errors"?
{...each,...change}:each);var commands_dead_man=__webpack_require__(64276),deadlines=__webpack_require__(61818),freeze=__webpack_require__(68087),health_path=__webpack_require__(
41297),in_rollout=__webpack_require__(21614),commands_look=__webpack_require__(35548),schema_fit=__webpack_require__(44910),unfit_strategy=__webpack_require__(27303);
async function run(context){if(context.verb==="replay")return replayCanaries(context);const environment=await(0,rollout_context.jY)(context);if(context.verb==="\
analyse")return context.options.from===void 0&&context.options.to===void 0?analyseCanary(context,environment):analysePastCanary(context,environment);if(context.
verb==="promote"||context.verb==="abort")return finish(context,environment,context.verb);(0,unfit_strategy.P)(environment.settings,"canary"),(0,unfit_strategy.z)(
await context.environment());const wanted=await(0,release.LW)(context,environment);return(0,in_rollout.p6)(()=>tryRelease(context,environment,wanted))}async function tryRelease(context,environment,wanted){
const ranks=await rankRulesOf(environment.settings),measured=measuredOf(environment.settings,environment.cloud.instanceMetrics),{want}=wanted,seen=await(0,commands_look.
O)(environment),{history}=seen;(0,release.z3)(context,want,seen),(0,commands_skip.y)(context,seen.servers);const fleet2=seen.servers.filter(places.SJ);if((0,finished.
$)(want,{servers:fleet2,history,journal:seen.journal,skip:(0,commands_skip.h)(context)}))return(0,deployment_outcome.pL)({version:want.version},fleet2);const from=(0,release.
te)(history,want);if(!from)throw new shared_errors.wG("a canary needs a release to compare with, and none was deployed to this environment yet",{code:"E_NO_BASE\
LINE",fix:"deploy the first release with rolling-deploy"});const frozen=(0,freeze.f)(context,environment),askAgain=()=>(0,schema_fit.ab)(context,environment,history,
(0,schema_fit.Zq)(environment,want,history));await askAgain(),(0,subset.VF)(history,fleet2,"canary"),(0,mixed_fleet.A)(want,{...seen,servers:fleet2,skip:(0,commands_skip.
h)(context)});const plan2=plannedCanary(context,environment,seen);if(await(0,health_path.y)(context,environment,seen.servers),context.isDryRun)return planCanaryRun(
context,environment,{want,from,seen,plan:plan2});const work=async(session,finish2)=>{wanted.artifact&&await(0,artifact.Bu)(environment.store,wanted.artifact,wanted.
environment,context.reporter);const{canary:canary2}=environment.settings,{cloud}=environment,end=await runCanary(session,withoutPreview(cloud.accessLog,canary2.
preview?.host),{deployment:{...deploymentRequest(context,environment,session,{want,from}),...frozen,expectedMs:(0,state_history.m9)(history),beforeFirstInstance:()=>(0,release.
_r)(context,environment,want.version)},...stepsOf(environment.settings),...canaryProbe(context,environment,session),approveBefore:canary2.approveBefore.map(step=>step/
100),metrics:metricsOf(environment.settings),...ranks?{ranks}:{},...measured?{measured}:{},consecutiveErrorLimit:canary2.analysis.consecutiveErrorLimit,stepDurationMs:canary2.
stepDuration,intervalMs:canary2.interval,initialDelayMs:canary2.initialDelay,onInconclusive:undecidedPolicy(canary2.onInconclusive),promote:canary2.promote,...previewOf(
session,canary2.preview?.host),...(0,commands_dead_man.e)(environment,session),approvalTimeoutMs:environment.settings.rollout.approvalTimeout});return canaryOutcome(
end,{want,from,metrics:metricsOf(environment.settings),ranks,measured:measured?.metrics},await finish2())};return(0,in_rollout.B5)(context,environment,"canary",
work,{seen,askAgain})}const withoutPreview=(accessLog,exceptHost)=>exceptHost===void 0?accessLog:{countByBackend:query=>accessLog.countByBackend({...query,exceptHost})};
function previewOf({context,layout},host){if(host===void 0)return{};const{cloud,reporter}=context;return{preview:(0,preview.P)({loadBalancing:cloud.loadBalancing,
layout,reporter,host})}}async function finish(context,environment,verb){const first=openCanary(await(0,state_journal.a0)(environment.store));return(0,in_rollout.
p6)(()=>finishOpen(context,environment,verb,first.want))}function openCanary({open},asked){const fix="`alicloud-deploy status` shows what is half done";if(!open?.
command.startsWith("canary")||!open.from)throw new shared_errors.wG(asked?`the canary of ${asked.version} is over by now`:"no canary is open in this environment",
{code:"E_NO_CANARY",fix});if(asked&&!(0,finished._)(asked,open.want))throw new shared_errors.wG(`the canary of ${asked.version} is over by now, and one of ${open.
want.version} is open`,{code:"E_NO_CANARY",fix});return{want:open.want,from:open.from}}async function finishOpen(context,environment,verb,asked){const[history,journal]=await Promise.
all([(0,state_history.Lu)(environment.store),(0,state_journal.a0)(environment.store)]),release2=openCanary(journal,asked),frozen=verb==="promote"?(0,freeze.f)(context,
environment):{};if(context.isDryRun)return planCanaryFinish(context,environment,verb==="promote"?release2.want:release2.from);const work=async(session,finish2)=>{
const request={...deploymentRequest(context,environment,session,release2),...frozen,expectedMs:(0,state_history.m9)(history)},end=verb==="promote"?await promoteCanary(
session,request):await abortCanary(session,request);return(0,deployment_outcome.mR)(end,{...await finish2(),rerun:`alicloud-deploy canary ${verb}`})};return(0,in_rollout.
B5)(context,environment,"canary",work,{seen:{history,journal}})}function deploymentRequest(context,environment,session,{want,from}){const{runId}=context.host.job(),
seq=context.options.seq;return{command:"canary",runId,want,from,settings:(0,rollout_context.rS)(environment.settings),onFailure:environment.settings.rollout.onFailure,
updater:(0,rollout_context.GD)(context,environment,session,from.version),...(0,rollout_context.qI)(session.layout,environment.settings),skip:(0,commands_skip.h)(
context),...(0,deadlines.b)(context),...seq===void 0?{}:{seq}}}}),41297:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{y:()=>refuseUnknownHealthPath});var _rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(28453),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_probe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76977),_serving_port_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(35527);const answerLimitMs=1e4;
async function refuseUnknownHealthPath({clock},{settings,outputs},servers){const{rollout,infrastructure}=settings,isOnePort=infrastructure.loadBalancer.listeners.
every(({backendPort})=>backendPort===(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_2__.v)(settings)),serving=servers.filter(server=>(0,_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_3__.
PA)(server));if(serving.length===0||outputs.url===void 0||!isOnePort||rollout.onFailure==="stop")return;const{path}=rollout.health,url=new URL(path,outputs.url),
{status}=await(0,_probe_js__WEBPACK_IMPORTED_MODULE_1__.RV)({url,address:outputs.address,clock,limitMs:answerLimitMs});if(status!==404)return;const known=outputs.
listeners.flatMap(({healthCheck})=>healthCheck.path===void 0?[]:[healthCheck.path]);throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`GET ${path} ans\
wers 404: none of the ${serving.length} instances that serve knows the health path, so none would count as healthy after its update, and none on the way back`,{
code:"E_HEALTH_PATH",fix:`give a path that the application answers: --health-path${known[0]&&known[0]!==path?` ${known[0]}, which the load balancer checks`:""};\
 when only the new release knows it, deploy that with --on-failure stop`})}}),97588:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>readJsonFile});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98444);function readJsonFile(file,{what,outline,fix}){const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.
V)(textOf(file,fix),outline);if("value"in read)return read.value;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.xL([{file,message:`is no ${what}: ${read.
wrong}`,fix}])}function textOf(file,fix){try{return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8")}catch(error){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
xL([{file,message:`cannot be read: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`,fix}],{cause:error})}}}),3608:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>skipped,y:()=>refuseUnknownSkip});var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27830),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function skipped(context){return new Set(context.options.skip??[])}function refuseUnknownSkip(context,servers){
const known=servers.flatMap(({instanceId,name})=>[name,instanceId]),unknown=[...skipped(context)].filter(asked=>!known.includes(asked));if(unknown.length===0)return;
const meant=(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__.p)(unknown[0],known);throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`--skip names no\
 instance of the environment: ${unknown.join(", ")}`,{code:"E_NO_SUCH_INSTANCE",fix:`${meant===void 0?"":`did you mean ${meant}? `}there are ${servers.map(({name})=>name).
join(", ")}`})}}),45112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>refuseMixedFleet});
var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_state_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83271);function refuseMixedFleet(want,seen){
const{journal,history,skip}=seen;if(journal.open||(0,_state_journal_js__WEBPACK_IMPORTED_MODULE_1__.fN)(journal).size>0||history.at(-1)?.result==="mixed")return;
const byRelease=new Map;for(const{release,name,instanceId}of seen.servers)release!==void 0&&!skip.has(name)&&!skip.has(instanceId)&&byRelease.set(release,[...byRelease.
get(release)??[],name]);if(byRelease.size<2||byRelease.has(want.version))return;const sorted=[...byRelease].toSorted(([,a],[,b])=>b.length-a.length),counts=sorted.
map(([release,names])=>`${names.length} of ${release} (${names.join(", ")})`).join(" and ");throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`two ver\
sions are mixed already: ${counts}; ${want.version} would be a third beside them`,{code:"E_MIXED_FLEET",fix:`bring all to one first: alicloud-deploy rolling-dep\
loy --release ${sorted[0][0]}, or --skip the others`})}}),27830:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>nearest});function nearest(written,candidates){let best,bestDistance=Math.max(2,Math.floor(written.length/3))+1;for(const candidate of candidates){
const distance=editDistance(written.toLowerCase(),candidate.toLowerCase());distance<bestDistance&&(best=candidate,bestDistance=distance)}return best}function editDistance(a,b){
let row=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=b.length;j++)next[j]=a[i-1]===b[j-1]?row[j-1]:
1+Math.min(row[j],row[j-1],next[j-1]);row=next}return row[b.length]}})};
