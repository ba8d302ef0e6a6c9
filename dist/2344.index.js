const id=2344,ids=[2344],modules={99061:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{H:()=>deployRelease});var errors=__webpack_require__(52005),engine=__webpack_require__(50331),finished=__webpack_require__(56994),rollout_history=__webpack_require__(
13618),preflight=__webpack_require__(55753),server_state=__webpack_require__(44891),rollout_timeline=__webpack_require__(83611);function wayBack(request,unfinished,servers,running){
const{want}=request,completed=completedButUnrecorded(unfinished?.want,want,servers,running);return completed||(unfinished?.from?(0,finished._)(unfinished.from,want)?
void 0:unfinished.from:request.from??commonRelease(running,want))}function completedButUnrecorded(unfinished,want,servers,running){if(!(!unfinished||unfinished.
version===want.version))return servers.every(server=>(0,server_state.Ep)(running.get(server.instanceId),unfinished))?unfinished:void 0}function commonRelease(running,want){
const answering=[...running.values()].filter(one2=>one2.isAnswering&&one2.current!==void 0&&one2.current!==want.version),[one]=answering;if(!(!one?.current||answering.
some(other=>other.current!==one.current||other.digest!==one.digest)))return{version:one.current,...one.digest?{digest:one.digest}:{},...one.envDigest?{envDigest:one.
envDigest}:{}}}async function proveReachable(updater,from,running){if(!await updater.isReachable(from)&&!(running.size>0&&[...running.values()].every(one=>one.digest===
from.digest)))throw new errors.wG(`release ${from.version} could not be rolled back to: what it is made of is gone`,{code:"E_NO_WAY_BACK",fix:"give --on-failure\
 stop to deploy without a way back"})}async function deployRelease(session,request){const{journal,view,context}=session,all=[...(await view.observe()).servers.values()],
limits=(0,preflight.z)(session.layout,all,{settings:request.settings,journal:journal.state,skip:request.skip}),isServingNow=server=>(0,server_state.PA)(server,(0,server_state.
qS)(server,journal.state.held)),left=all.filter(server=>request.isOnlyFailed===!0&&isServingNow(server)),servers=all.filter(server=>!request.skip.has(server.instanceId)&&
!request.skip.has(server.name)&&!left.includes(server)),isWhole=left.every(server=>server.release===request.want.version),running=await request.updater.probe(servers,
session.signal),interrupted=journal.state.open,from=wayBack(request,interrupted,servers,running);from&&request.onFailure==="rollback"&&await proveReachable(request.
updater,from,running);const migrationsHead=await request.beforeFirstInstance?.();await journal.append({kind:"begin",runId:request.runId,command:request.command,
want:request.want,...from?{from}:{},held:journal.state.held,atMs:context.clock.now()});const isContinued=interrupted!==void 0&&(0,finished._)(interrupted.want,request.
want),pauseAfter=request.isPauseAsked&&!isContinued?limits.firstBatch??limits.slots:void 0;announce(session,request,servers,limits);const run=new DeploymentRun(
session,request,{servers,limits,from,migrationsHead,isWhole,pauseAfter});try{return await run.convergeFirst(running),await run.forward()}catch(error){throw await noteInterruption(
session,error),error}}class DeploymentRun{#session;#request;#servers;#limits;#from;#migrationsHead;#isWhole;#pauseAfter;constructor(session,request,found){this.#session=
session,this.#request=request,this.#servers=found.servers,this.#limits=found.limits,this.#from=found.from,this.#migrationsHead=found.migrationsHead,this.#isWhole=
found.isWhole,this.#pauseAfter=found.pauseAfter}async convergeFirst(running){const from=this.#from;if(!from||from.version===this.#request.want.version)return;const third=this.#servers.
filter(server=>{const version=running.get(server.instanceId)?.echoed??running.get(server.instanceId)?.current;return version!==void 0&&version!==from.version&&version!==
this.#request.want.version});if(third.length===0)return;this.#session.context.reporter.emit({type:"notice",message:`${third.length} servers run a third version;\
 they go back to ${from.version} first`});const end=await this.#rotate(from,this.#servers,{...this.#limits,maxFailures:1/0});if(end.failed.length+end.untouched.
length>0)throw mixedFleet(end)}async forward(){const{want,onFailure}=this.#request,{journal,context}=this.#session,end=await this.#rotate(want,this.#servers,this.#limits,
this.#pauseAfter);if(end.isPaused&&end.failed.length===0){const reason=this.#pauseAfter===void 0?"the time of the job ends":"a pause was asked for";return await journal.
append({kind:"interrupted",reason,atMs:context.clock.now()}),this.#finish("paused",end.failed,[])}if(end.failed.length===0&&end.untouched.length===0)return this.#end(
"succeeded",[],[]);const isTolerated=end.untouched.length===0&&end.failed.length<=this.#limits.maxFailures;return onFailure==="rollback"&&this.#from&&!isTolerated?
this.#backTo(this.#from,end.failed):this.#end("mixed",end.failed,[])}async#backTo(from,failed){const{journal,context}=this.#session,reason=failed.map(server=>`${server.
name}: ${server.reason}`).join("; ")||"too few servers serve";await journal.append({kind:"turn",want:from,reason,atMs:context.clock.now()}),context.reporter.emit(
{type:"notice",message:`rolling back to ${from.version}: ${reason}`});const limits={...this.#limits,bakeMs:0,pauseBetweenMs:0,maxFailures:1/0};delete limits.firstBatch;
const end=await this.#rotate(from,this.#servers,limits),isBack=end.failed.length===0&&end.untouched.length===0;return this.#end(isBack?"rolled-back":"mixed",failed,
end.failed)}async#rotate(release,among,limits,pauseAfter){const{updater,expectedMs}=this.#request,{view,journal,signal}=this.#session,running=await updater.probe(
among,signal),{servers}=await view.observe(),stale=among.map(server=>servers.get(server.instanceId)??server).filter(server=>!(0,server_state.Ep)(running.get(server.
instanceId),release)),unprepared=stale.length>0?await updater.prepare(stale,release,signal):[],held=new Set(journal.state.held.map(backend=>backend.instanceId));
if(unprepared.some(server=>!held.has(server.instanceId))&&release===this.#request.want)return{done:[],failed:unprepared,untouched:among.map(server=>server.instanceId),
isPaused:!1};const failedIds=new Set(unprepared.map(server=>server.instanceId)),end=await(0,engine.e)(this.#parts(),{want:release,instanceIds:among.map(server=>server.
instanceId).filter(id2=>!failedIds.has(id2)),limits,running,expectedMs,...this.#takeOutLimit(),...pauseAfter===void 0?{}:{pauseAfter}});return{...end,failed:[...unprepared,
...end.failed]}}#parts(){const{context,view,writer,journal,timeline,signal}=this.#session,{updater,admitTimeoutMs,unknownGraceMs}=this.#request;return{clock:context.
clock,reporter:context.reporter,tagging:context.cloud.tagging,view,writer,journal,timeline,updater,admitTimeoutMs,unknownGraceMs,signal}}#takeOutLimit(){const{jobDeadlineMs,
expectedMs}=this.#request;if(jobDeadlineMs===void 0)return{};const{clock}=this.#session.context,slowestMs=Math.max(6e4,...Object.values(expectedMs));return{takeOutUntilMs:clock.
monotonic()+(jobDeadlineMs-clock.now())-2*slowestMs}}async#end(result,failed,rollbackFailed){const{journal,context,timeline}=this.#session,{want,seq,rejects,runId,
command}=this.#request;return await this.#releaseStaleHolds(),await(0,rollout_history.Pc)(context.store,{...want,isVerified:result==="succeeded"&&this.#isWhole,
result,command,runId,finishedAt:new Date(context.clock.now()).toISOString(),durationsMs:(0,rollout_timeline.p)(timeline.events),...seq===void 0?{}:{seq},...rejects===
void 0?{}:{rejects},...this.#migrationsHead===void 0?{}:{migrationsHead:this.#migrationsHead}}),await journal.append({kind:"end",result,atMs:context.clock.now()}),
this.#finish(result,failed,rollbackFailed)}async#releaseStaleHolds(){const{view,journal,context}=this.#session,{held}=journal.state;if(held.length===0)return;const{
servers}=await view.observe(),stale=[...new Set(held.map(backend=>backend.instanceId))].filter(id2=>{const server=servers.get(id2);return!server||(0,server_state.
qS)(server,held).every((backend,index)=>backend.weight===server.backends[index].weight)});stale.length>0&&await journal.append({kind:"restored",instanceIds:stale,
atMs:context.clock.now()})}async#finish(result,failed,rollbackFailed){const{view,timeline}=this.#session,{servers}=await view.observe(),running=result==="mixed"?
await this.#request.updater.probe(this.#servers):new Map;return{result,want:this.#request.want,...this.#from?{from:this.#from}:{},failed,rollbackFailed,servers:[
...servers.values()],running,limits:this.#limits,timeline:timeline.events,startedAtMs:timeline.startedAtMs,durationsMs:(0,rollout_timeline.p)(timeline.events)}}}
function announce(session,request,servers,limits){const serving=servers.filter(server=>(0,server_state.PA)(server)).length,balancers=session.layout.loadBalancers.
map(({loadBalancer})=>loadBalancer.id).join(", ");session.context.reporter.emit({type:"notice",message:[`Release ${request.want.version} -> ${servers.length} in\
stances${balancers&&` behind ${balancers}`}`,`${serving} serve now, at least ${limits.minHealthy} always`,`${serving>0?limits.slots:servers.length} at a time`,`\
lock generation ${session.lease.generation}`].join(", ")})}function mixedFleet(end){const who=end.failed.map(server=>`${server.name}: ${server.reason}`).join(";\
 ")||"the fleet is too weak to take a server out";return new errors.sH(`three versions stand side by side and could not be brought to two (${who})`,errors.hS.mixed,
"mixed",{code:"E_MIXED",fix:"repair the named servers, then run the same command again",retryable:!0})}async function noteInterruption(session,error){const{journal,
context}=session;try{await journal.append({kind:"interrupted",reason:(0,errors.bD)(error),atMs:context.clock.now()})}catch(journalError){context.reporter.emit({
type:"warning",message:`the journal could not be closed: ${(0,errors.bD)(journalError)}`})}}}),50331:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>rotate});var tags=__webpack_require__(22633),duration=__webpack_require__(80290),server_state=__webpack_require__(
44891);const bakeLookMs=5e3;async function pauseAfterBatch(parts,ms,done){if(ms===0)return[];const{clock,view,signal}=parts;parts.reporter.emit({type:"notice",message:`\
pause of ${(0,duration.a3)(ms)} with ${done.length} servers on the new release`});const until=clock.monotonic()+ms;for(;;){const{servers}=await view.observe(),serving=done.
flatMap(instanceId=>servers.get(instanceId)??[]).filter(server=>!(0,server_state.PA)(server,(0,server_state.qS)(server,parts.journal.state.held))).filter(server=>server.
backends.some(backend=>backend.weight>0));if(serving.length>0)return serving.map(server=>bakeFailure(server));const leftMs=until-clock.monotonic();if(leftMs<=0)
return[];await clock.sleep(Math.min(bakeLookMs,leftMs),signal)}}function bakeFailure(server){return{instanceId:server.instanceId,name:server.name,stage:"after",
code:"E_BAKE_FAILED",reason:"stopped being healthy for the load balancer after it had been updated"}}var coalesce=__webpack_require__(51035),plan=__webpack_require__(
17927),wait=__webpack_require__(32501);async function cycleServer(parts,request){const{server,state,own,want,progress}=request,{timeline,updater,signal}=parts,admitted=parts.
admitWith?.(own)??own,fail=(stage,end)=>{timeline.add(server,"failed",end.reason);const{code,reason,output}=end;return{ok:!1,failure:{instanceId:server.instanceId,
name:server.name,stage,code,reason,...output?{output}:{}}}};if(state.kind!=="raised"){timeline.add(server,"drain",await updater.drain(server,signal)),signal.throwIfAborted(),
timeline.add(server,"update",`to ${want.version}`);const updated=await updater.update(server,want,signal,()=>{progress.isUpdateStarted=!0});if(!updated.ok)return fail(
"update",updated);if(timeline.add(server,"admit",updated.message),state.kind!=="parked"){const admissible=await waitUntilAdmissible(parts,server);if(!admissible.
ok)return fail("admit",admissible);await parts.writer.write(admitted)}}if(progress.isUpdateStarted=!0,state.kind!=="parked"){const served=await waitUntilServing(
parts,server,admitted);if(!served.ok)return await parts.journal.append({kind:"hold",backends:[...own],atMs:parts.clock.now()}),await parts.writer.write(own.map(
backend=>({...backend,weight:0}))),fail("admit",served)}if(parts.admitWith)return timeline.add(server,"in",`weight ${weightsOf(admitted)} as a canary, healthy o\
n every listener`),{ok:!0,instanceId:server.instanceId};await parts.finish(server.instanceId),timeline.add(server,"in",state.kind==="parked"?"updated; stays wit\
hout traffic, as before":`weight ${weightsOf(own)}, healthy on every listener`);const after=await updater.afterAdd?.(server,want)??{ok:!0,message:""};return after.
ok?{ok:!0,instanceId:server.instanceId}:fail("after",after)}const weightsOf=backends=>backends.map(backend=>backend.weight).join("/");async function waitUntilAdmissible(parts,server){
const startedAt=parts.clock.monotonic();return waited(parts,server,"healthy for the load balancer before it gets traffic",now=>{const rows=now.health.filter(row=>row.
protocol==="http"||row.protocol==="https");return rows.every(row=>row.health==="healthy")||rows.every(row=>row.health!=="unhealthy")&&parts.clock.monotonic()-startedAt>=
parts.unknownGraceMs?!0:void 0})}async function waitUntilServing(parts,server,own){return waited(parts,server,"healthy on every listener",now=>(0,server_state.PA)(
now,own)?!0:void 0)}async function waited(parts,server,what,test){const{view,admitTimeoutMs,signal}=parts;try{return await view.watch({instanceId:server.instanceId,
what:`${server.name} ${what}`,timeoutMs:admitTimeoutMs,test,signal}),{ok:!0,message:what}}catch(error){if(!(error instanceof wait.v))throw error;const seen=((await view.
observe()).servers.get(server.instanceId)?.health??[]).map(row=>`${row.protocol}:${row.listenerPort} ${row.health}`).join(", ");return{ok:!1,code:"E_NOT_ADMITTE\
D",reason:`not ${what} within ${(0,duration.a3)(admitTimeoutMs)} (${seen||"no listener"})`}}}var errors=__webpack_require__(52005);async function beforeDrain(parts,want,picked){
const start=[],failed=[];return await Promise.all(picked.map(async one=>{const{instanceId,name}=one.server,ended=await parts.updater.beforeDrain?.(one.server,want)??
{ok:!0,message:""};ended.ok?start.push(one):failed.push({instanceId,name,stage:"prepare",code:ended.code,reason:ended.reason,...ended.output?{output:ended.output}:
{}})})),{start,failed}}async function takeOut(parts,picked){const{held}=parts.journal.state,backends=picked.filter(one=>one.state.kind==="old"||one.state.kind===
"held").flatMap(one=>(0,server_state.qS)(one.server,held)).filter(backend=>backend.weight>0);if(backends.length!==0){for(const{server}of picked){const own=backends.
filter(backend=>backend.instanceId===server.instanceId);own.length>0&&parts.timeline.add(server,"drain",`weight ${own.map(one=>one.weight).join("/")} -> 0`)}await parts.
journal.append({kind:"hold",backends,atMs:parts.clock.now()}),await parts.writer.write(backends.map(backend=>({...backend,weight:0})))}}async function reachSafePoint(parts,stuck){
const untouched=stuck.filter(one=>one.wasServing&&!one.progress.isUpdateStarted),backends=untouched.flatMap(one=>(0,server_state.qS)(one.server,parts.journal.state.
held));if(backends.length!==0){try{await parts.writer.write(backends),await parts.journal.append({kind:"restored",instanceIds:untouched.map(one=>one.server.instanceId),
atMs:parts.clock.now()})}catch(error){const names=untouched.map(one=>one.server.name).join(", ");parts.reporter.emit({type:"warning",message:`${names} could not\
 get the weight back (${(0,errors.bD)(error)}); run \`alicloud-deploy recover\``});return}for(const one of untouched)parts.timeline.add(one.server,"in","weight \
back: its update had not started")}}const starvedLookMs=2e3;async function rotate(parts,rotation){const{limits}=rotation,end={done:[],failed:[],untouched:[],isPaused:!1},
running=new Map,waiting=new Set(rotation.instanceIds);let firstError;const firstBatch=limits.firstBatch??(limits.bakeMs>0?limits.slots:void 0),finish=(0,coalesce.
Y)(async instanceIds=>{await parts.tagging.tag("instance",instanceIds,{[tags.b.release]:rotation.want.version});const held=new Set(parts.journal.state.held.map(
backend=>backend.instanceId)),restored=instanceIds.filter(id2=>held.has(id2));restored.length>0&&await parts.journal.append({kind:"restored",instanceIds:restored,
atMs:parts.clock.now()})}),settle=(instanceId,cycle)=>{cycle.ok?end.done.push(instanceId):end.failed.push(cycle.failure)},start=(server,state,wasServing)=>{const progress={
isUpdateStarted:!1},own=(0,server_state.qS)(server,parts.journal.state.held),cycle=cycleServer({...parts,finish},{server,state,own,want:rotation.want,progress});
running.set(server.instanceId,{server,state,wasServing,progress,end:cycle.then(ended=>settle(server.instanceId,ended)).catch(error=>{firstError??=error}).finally(
()=>running.delete(server.instanceId))})},stuck=[],mayGoOn=()=>firstError===void 0&&end.failed.length<=limits.maxFailures&&!parts.signal.aborted,startNext=async mayStart=>{
const picked=await pick(parts,rotation,{waiting,running,mayStart});for(const instanceId of picked.done)settle(instanceId,{ok:!0,instanceId});for(const instanceId of[
...picked.done,...picked.start.map(one=>one.server.instanceId)])waiting.delete(instanceId);const ready=await beforeDrain(parts,rotation.want,picked.start);end.failed.
push(...ready.failed),await takeOut(parts,ready.start);for(const one of ready.start)start(one.server,one.state,one.wasServing),stuck.push(running.get(one.server.
instanceId));return picked.start.length},aborted=abortOf(parts.signal),idle=async()=>{running.size>0?await Promise.race([aborted,...[...running.values()].map(one=>one.
end)]):await parts.clock.sleep(starvedLookMs,parts.signal)};try{let inBatch=0,startedInAll=0,batchSize=firstBatch??(limits.pauseBetweenMs>0?limits.slots:1/0),starvedSince;
for(;waiting.size>0&&mayGoOn();){if(rotation.takeOutUntilMs!==void 0&&parts.clock.monotonic()>=rotation.takeOutUntilMs){end.isPaused=!0;break}const mayStart=Math.
min(batchSize-inBatch,(rotation.pauseAfter??1/0)-startedInAll),started=mayStart>0?await startNext(mayStart):0;if(inBatch+=started,startedInAll+=started,rotation.
pauseAfter!==void 0&&startedInAll>=rotation.pauseAfter){end.isPaused=waiting.size>0;break}if(started>0){starvedSince=void 0;continue}if(inBatch>=batchSize&&running.
size===0){const isFirst=batchSize===firstBatch;end.failed.push(...await pauseAfterBatch(parts,isFirst&&limits.bakeMs||limits.pauseBetweenMs,end.done)),inBatch=0,
batchSize=limits.pauseBetweenMs>0?limits.slots:1/0;continue}if(running.size===0&&waiting.size>0&&(starvedSince??=parts.clock.monotonic(),parts.clock.monotonic()-
starvedSince>parts.admitTimeoutMs))break;waiting.size>0&&await idle()}for(;running.size>0&&!parts.signal.aborted;)await idle();if(parts.signal.throwIfAborted(),
firstError!==void 0)throw firstError}catch(error){throw parts.signal.aborted?await reachSafePoint(parts,stuck.filter(one=>!end.done.includes(one.server.instanceId))):
await Promise.all([...running.values()].map(one=>one.end)),error}return end.untouched.push(...waiting),end}async function pick(parts,rotation,now){const{servers}=await parts.
view.observe(),{held}=parts.journal.state,done=[],states=new Map,candidates=[];for(const instanceId of now.waiting){const server=servers.get(instanceId);if(!server)
continue;const state=(0,server_state.L4)(server,{held,running:rotation.running.get(instanceId),want:rotation.want});if(states.set(instanceId,state),state.kind===
"done")done.push(instanceId);else{const expectedMs=rotation.expectedMs[instanceId];candidates.push({instanceId,zoneId:server.zoneId,isHeld:state.kind==="held"||
state.kind==="raised",isServing:state.kind==="old"&&state.isServing||state.kind==="held"&&(0,server_state.PA)(server,(0,server_state.qS)(server,held)),...expectedMs===
void 0?{}:{expectedMs}})}}const serving=[...servers.values()].filter(server=>(0,server_state.PA)(server,(0,server_state.qS)(server,held))),outNow=[...now.running.
values()].filter(one=>one.wasServing||one.state.kind==="held"),chosen=(0,plan.Vw)((0,plan.$T)(candidates),rotation.limits,{servingByZone:(0,plan.Tr)(serving,server=>server.
zoneId),out:outNow.length,mayStart:now.mayStart});return{done,start:chosen.map(instanceId=>{const state=states.get(instanceId);return{server:servers.get(instanceId),
state,wasServing:candidates.some(one=>one.instanceId===instanceId&&one.isServing)}})}}function abortOf(signal){return new Promise(resolve=>{signal.aborted&&resolve(),
signal.addEventListener("abort",()=>resolve(),{once:!0})})}}),17927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
set(key(item),(counts.get(key(item))??0)+1);return counts}}),37340:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>plannedCalls});var _plan_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(17927),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40191);function plannedCalls(request){const{servers,candidates,version,digest,migrations}=request,byId=new Map(servers.map(server=>[server.instanceId,server])),
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
ase ${version}`},{service:"oss",action:"PutObject",subject:`journal/ (restored ${name})`}]}}),55753:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>candidatesOf,z:()=>checkFleet});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_fleet_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
56490),_plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(17927),_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(44891),_weights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
40191);function checkFleet(layout,servers,options){const problems=[...layoutProblems(layout,servers,options)],plan=(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.Yy)(
options.settings,{servers:candidatesOf(servers,options.journal)});if(plan.ok||problems.push(...plan.problems),problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG(problems.map(_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vw).join(`
`),{code:"E_UNSAFE_PLAN",...problems[0].fix?{fix:problems[0].fix}:{},context:{problems}});return plan.limits}function candidatesOf(servers,journal){const held=new Set(
journal.held.map(backend=>backend.instanceId));return servers.filter(server=>held.has(server.instanceId)||server.backends.some(backend=>backend.weight>0)).map(server=>({
instanceId:server.instanceId,zoneId:server.zoneId,isServing:(0,_server_state_js__WEBPACK_IMPORTED_MODULE_3__.PA)(server,(0,_server_state_js__WEBPACK_IMPORTED_MODULE_3__.
qS)(server,journal.held)),isHeld:held.has(server.instanceId)}))}function layoutProblems(layout,servers,{skip,journal}){if(servers.length===0)return[{message:`no\
 instance carries the tag of ${layout.environmentTag}`,fix:"run `alicloud-deploy provision` first"}];const problems=[];for(const server of servers.filter(each=>!skip.
has(each.instanceId)&&!skip.has(each.name))){const where=`${server.name} (${server.instanceId})`,isHeld=journal.held.some(backend=>backend.instanceId===server.instanceId);
server.status!=="Running"&&!isHeld&&problems.push({message:`${where} is ${server.status}`,fix:`start it, or give --skip ${server.instanceId}`}),layout.groups.length>
0&&server.backends.length===0&&problems.push({message:`${where} is in no server group of the load balancer`,fix:`run \`alicloud-deploy provision\`, or give --skip\
 ${server.instanceId}`})}const used=new Set(servers.flatMap(server=>server.backends.map(backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_4__.$6)(backend.group))));
for(const{loadBalancer,listeners}of layout.loadBalancers)for(const listener of listeners.filter(each=>(0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.nL)(each)&&used.
has((0,_weights_js__WEBPACK_IMPORTED_MODULE_4__.$6)((0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.F8)(each)))))listener.healthCheck.kind==="off"&&problems.push({message:`\
listener ${listener.protocol}:${listener.port} of ${loadBalancer.id} has no health check, so nothing tells when a server may get traffic`,fix:"switch the health\
 check on: infrastructure.loadBalancer.listeners.healthCheck"});return problems}})};export{id,ids,modules};
