"use strict";exports.id=4542,exports.ids=[4542],exports.modules={51035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Y:()=>coalesce});function coalesce(work,gather=()=>Promise.resolve()){let waiting=[],isWorking=!1;const workOff=async()=>{for(isWorking=!0;waiting.
length>0;){await gather();const turn=waiting;waiting=[];try{await work(turn.map(one=>one.item));for(const one of turn)one.done()}catch(error){for(const one of turn)
one.fail(error)}}isWorking=!1};return item=>new Promise((done,fail)=>{waiting.push({item,done,fail}),isWorking||workOff()})}}),37304:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HJ:()=>createDeadMan,Y1:()=>disarmOthers,RF:()=>weightsWithoutRun});var errors=__webpack_require__(70271),tags=__webpack_require__(
22633),wait=__webpack_require__(32501),duration=__webpack_require__(80290),shared_errors=__webpack_require__(52005),traffic_weights=__webpack_require__(70005);const longestSleepSeconds=4*
3600;function sleeps(ms){const seconds=Math.max(1,Math.round(ms/1e3));return Array.from({length:Math.ceil(seconds/longestSleepSeconds)},(_,index)=>({kind:"sleep",
seconds:Math.min(longestSleepSeconds,seconds-index*longestSleepSeconds)}))}const betweenCallsSeconds=2,betweenRoundsSeconds=5,repeatedBackends=300;function wayBack(weights,raiseFirstMs=0){
if(weights.length===0)return[];const zeros=weights.filter(({weight})=>weight===0),others=weights.filter(({weight})=>weight>0),isLarge=weights.length>repeatedBackends;
if(raiseFirstMs>0&&zeros.length>0&&others.length>0)return[...roundOf(others),...sleeps(raiseFirstMs),...roundOf(isLarge?zeros:[...zeros,...others])];const round=roundOf(
[...zeros,...others]);return isLarge?round:[...round,{kind:"sleep",seconds:betweenRoundsSeconds},...round]}function pointBack(pointers){return[...pointers,...pointers].
flatMap((pointer,index)=>[...index===0?[]:[{kind:"sleep",seconds:betweenCallsSeconds}],{kind:"point",...pointer}])}function roundOf(weights){return(0,traffic_weights.
xp)([],weights).flatMap((call,index)=>[...index===0?[]:[{kind:"sleep",seconds:betweenCallsSeconds}],{kind:"set-weights",...call}])}var server_state=__webpack_require__(
28453);const saysOfTraffic=ttl=>`should this job be killed, the traffic is back on the old release ${ttl} later`,topic="dead-man",cancelTimeoutMs=6e4,tagsOf=environmentTag=>({
[tags.b.environment]:environmentTag,[tags.b.key]:topic}),createDeadMan=parts=>new RenewedDeadMan(parts);class RenewedDeadMan{#parts;#armed;#standing=new Set;#count=0;#isUnavailable=!1;#hasTold=!1;#isOver=!1;#cancelTimer=()=>{};#queue=Promise.
resolve();constructor(parts){this.#parts=parts}arm(weights,pointers=[]){return this.#inTurn(async()=>{const isFirst=!this.#hasTold&&!this.#isUnavailable;if(this.#isOver=
!1,await this.#replace({weights,pointers}),!isFirst||!this.#armed)return;this.#hasTold=!0;const{reporter,ttlMs,says=saysOfTraffic}=this.#parts;reporter.emit({type:"\
notice",message:`dead-man rollback armed: ${says((0,duration.a3)(ttlMs))}`})})}disarm(){return this.#end(),this.#inTurn(async()=>{await this.#stopAllBut(),this.#armed=
void 0})}leaveArmed(untilMs){return this.#end(),this.#inTurn(async()=>{if(!this.#armed)return;const{clock,ttlMs,reporter}=this.#parts,leftMs=ttlMs-(clock.monotonic()-
this.#armed.atMs);if(untilMs===void 0)return leftMs;try{return await this.#begin(this.#armed,untilMs-clock.now()),untilMs-clock.now()}catch(error){if(!(0,errors.
E)(error))throw error;return reporter.emit({type:"warning",message:`the dead-man rollback acts sooner: ${(0,shared_errors.bD)(error)}`}),leftMs}})}leftMs(){const{
clock,ttlMs}=this.#parts;return this.#armed?ttlMs-(clock.monotonic()-this.#armed.atMs):1/0}#end(){this.#isOver=!0,this.#cancelTimer()}#inTurn(work){const turn=this.#queue.
then(work);return this.#queue=turn.catch(()=>{}),turn}#note(data){const{journal,clock}=this.#parts;return journal.append({kind:"note",topic,data,atMs:clock.now()})}async#stopAllBut(kept){
for(const id of[...this.#standing].filter(each=>each!==kept))await stop(this.#parts,[id]),this.#standing.delete(id)}#start({weights,pointers},lastMs){const{automation,
environmentTag,generation,clock,raiseFirstMs}=this.#parts;return automation.start({description:`alicloud-deploy: traffic of ${environmentTag} back to the old re\
lease`,steps:[...sleeps(lastMs),...pointBack(pointers),...wayBack(weights,raiseFirstMs)],tags:tagsOf(environmentTag),clientToken:`acd-dead-man-${generation}-${++this.#count}\
-${clock.now()}`})}async#begin({weights,pointers},lastMs){this.#parts.beforeStart();const startedAt=this.#parts.clock.monotonic(),id=await this.#start({weights,
pointers},lastMs);this.#standing.add(id),this.#armed={weights,pointers,atMs:startedAt},await this.#note({executionId:id}),await this.#stopAllBut(id)}async#replace(armed){
if(!(this.#isUnavailable||this.#isOver)){this.#armed||await this.#note({isArming:!0});try{await this.#begin(armed,this.#parts.ttlMs)}catch(error){if(!(0,errors.
E)(error))throw error;return this.#giveUp(error)}this.#scheduleRenewal()}}async#giveUp(error){this.#isUnavailable=!0,this.#armed=void 0,this.#cancelTimer(),this.#parts.
reporter.emit({type:"notice",message:`no dead-man rollback: ${(0,shared_errors.bD)(error)}; should this job be killed, the traffic stays as it is until the next\
 run (rollout.deadMan: off asks for none)`}),await this.#stopAllBut()}#scheduleRenewal(){const{clock,ttlMs,reporter}=this.#parts;this.#cancelTimer(),this.#cancelTimer=
clock.schedule(ttlMs/3,()=>{this.#inTurn(async()=>{this.#armed&&!this.#isOver&&await this.#replace(this.#armed)}).catch(error=>{reporter.emit({type:"warning",message:`\
the dead-man rollback was not renewed: ${(0,shared_errors.bD)(error)}`}),!this.#isOver&&!(error instanceof shared_errors.by)&&this.#scheduleRenewal()})})}}async function disarmOthers(parts,journal){
const notes=journal.open?.notes.filter(note=>note.topic===topic)??[];if(notes.length===0)return;const noted=notes.flatMap(({data})=>data.executionId??[]),tagged=await parts.
automation.describeExecutions({tags:tagsOf(parts.environmentTag),isRunning:!0}),last=noted.at(-1),[lastSeen]=last===void 0?[]:await parts.automation.describeExecutions(
{id:last});(lastSeen?.status==="succeeded"||lastSeen?.status==="failed")&&parts.reporter.emit({type:"notice",message:"the dead-man rollback of a killed run has \
acted"});const ids=new Set(tagged.map(({id})=>id));lastSeen?.status==="running"&&ids.add(lastSeen.id),await stop(parts,[...ids])}async function stop({automation,
clock,pollIntervalMs},ids){for(const id of ids){await automation.cancel(id);const isQuiet=async()=>(await automation.describeExecutions({id})).every(({status})=>status!==
"running")||void 0;await(0,wait.f)(isQuiet,{clock,what:`end of the dead-man rollback ${id}`,timeoutMs:cancelTimeoutMs,intervalMs:pollIntervalMs})}}function weightsWithoutRun(servers,seen){
const own=new Map(servers.map(server=>[server.instanceId,(0,server_state.qS)(server,seen.held)])),carries=server=>own.get(server.instanceId).some(backend=>backend.
weight>0),canaries=servers.filter(server=>seen.canaryIds.has(server.instanceId)),others=servers.filter(server=>!seen.canaryIds.has(server.instanceId)&&carries(server)),
spared=new Set(canaries.slice(0,Math.max(0,seen.minHealthy-others.length)).map(({instanceId})=>instanceId));return[...own].flatMap(([instanceId,backends])=>backends.
map(backend=>seen.canaryIds.has(instanceId)?{...backend,weight:spared.has(instanceId)?Math.min(1,backend.weight):0}:backend))}}),22512:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cl:()=>handOver,DV:()=>surplusGreens,HX:()=>removeStanding});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_replace_new_instances_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(98420),_traffic_places_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(79274),
_session_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(72166),_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(22059);async function handOver(session,pairs,facts){
const{context,lease,timeline}=session,{tagging}=context.cloud,{old,version}=facts;await(0,_traffic_traffic_move_js__WEBPACK_IMPORTED_MODULE_4__.qy)(session,pairs.
flatMap(({blue})=>blue?.backends??[]));for(const{key,blue,green}of pairs)lease.assertHeld(),blue&&await tagging.tag("instance",[blue.instanceId],tagsOf(key,old)),
green&&(await tagging.tag("instance",[green.instanceId],{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]:key,...version===void 0?{}:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.release]:version}}),instanceOf(session,green.instanceId)?.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.keptUntil]!==void 0&&await tagging.untag("instanc\
e",[green.instanceId],[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.keptUntil]));if(await(0,_session_js__WEBPACK_IMPORTED_MODULE_3__.IK)(session),old.are==="de\
leted")for(const{blue}of pairs)blue&&timeline.add(blue,"out","no longer needed; deleted");await removeStanding(session,one=>(0,_traffic_places_js__WEBPACK_IMPORTED_MODULE_2__.
Ed)(one,"leaving"))}function tagsOf(key,old){const{place}=(0,_traffic_places_js__WEBPACK_IMPORTED_MODULE_2__._f)({tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.key]:key}}),standing=old.are==="kept"?"kept":"leaving";return{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]:(0,_traffic_places_js__WEBPACK_IMPORTED_MODULE_2__.
mB)({standing,place}),...old.are==="kept"&&old.untilMs!==void 0?{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.keptUntil]:new Date(old.untilMs).toISOString()}:
{}}}const instanceOf=({layout},id)=>layout.instances.find(instance=>instance.id===id);async function removeStanding(session,test){const chosen=new Set(session.layout.
instances.filter(test).map(({id})=>id));if(chosen.size===0)return;const{servers}=await session.view.observe();await(0,_replace_new_instances_js__WEBPACK_IMPORTED_MODULE_1__.
tf)(session,[...servers.values()].filter(({instanceId})=>chosen.has(instanceId)))}async function surplusGreens(session){const{servers}=await session.view.observe(),
traffic=id=>servers.get(id)?.backends.reduce((total,{weight})=>total+weight,0)??0,greens=session.layout.instances.filter(one=>(0,_traffic_places_js__WEBPACK_IMPORTED_MODULE_2__.
Ed)(one,"green")).toSorted((a,b)=>traffic(b.id)-traffic(a.id)||(a.id<b.id?-1:1)),seen=new Set;return new Set(greens.flatMap(green=>{const{place}=(0,_traffic_places_js__WEBPACK_IMPORTED_MODULE_2__.
_f)(green);return seen.has(place)?[green.id]:(seen.add(place),[])}))}}),22964:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{a:()=>createInstanceRuns});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_traffic_freshness_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
78155);const instancesPerCall=100,collectMs=20,deliveryMs=9e4,stopMs=3e4,closeLooksMs=3e3,maxDeliveries=3;function createInstanceRuns(parts){const{commands,clock,
pollIntervalMs}=parts,queues=new Map,send=async(script,batch,delivery)=>{let invocationId;const sentAt=(0,_traffic_freshness_js__WEBPACK_IMPORTED_MODULE_1__.Et)(
clock);try{parts.beforeStart?.(),invocationId=await commands.start({instanceIds:batch.map(one=>one.instanceId),script:script.text,timeoutSeconds:script.timeoutSeconds,
name:script.name})}catch(error){if(batch.length>1&&(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"invalid","not-found","busy"))await Promise.all(batch.
map(one=>send(script,[one],delivery)));else for(const one of batch)one.fail(error);return}await collect({invocationId,script,batch,delivery,sentAt})},collect=async({
invocationId,script,batch,delivery,sentAt})=>{const open=new Map(batch.map(one=>[one.instanceId,one]));let deadline=clock.monotonic()+script.timeoutSeconds*1e3+
deliveryMs,isStopped=!1;const again=[],{leastMs,everyMs}=script.looks??{leastMs:0,everyMs:pollIntervalMs};let closeUntil=clock.monotonic()+leastMs+closeLooksMs,
isRunning=!1,endedAfter=(0,_traffic_freshness_js__WEBPACK_IMPORTED_MODULE_1__.NU)(sentAt,leastMs);for(await clock.sleep(leastMs+everyMs);;){const askedAt=(0,_traffic_freshness_js__WEBPACK_IMPORTED_MODULE_1__.
Et)(clock),results=await commands.results(invocationId);for(const result of results){const one=open.get(result.instanceId);!one||!isFinal(result)||(open.delete(
result.instanceId),isStopped&&result.status!=="succeeded"?one.settle(lateRun(one.instanceId,script,endedAfter)):result.status==="not-delivered"&&delivery<maxDeliveries?
again.push(one):one.settle({...result,endedAfter}))}if(open.size===0)break;endedAfter=askedAt;const wasRunning=isRunning;if(isRunning=results.some(({instanceId,
status})=>open.has(instanceId)&&status==="running"),isRunning&&!wasRunning&&(closeUntil=clock.monotonic()+leastMs+closeLooksMs),clock.monotonic()>deadline){if(isStopped){
for(const one of open.values())one.settle(lateRun(one.instanceId,script,endedAfter));break}parts.beforeStart?.(),isStopped=!0,deadline=clock.monotonic()+stopMs,
await commands.stop(invocationId,[...open.keys()])}await clock.sleep(clock.monotonic()<closeUntil?everyMs:pollIntervalMs)}again.length>0&&await send(script,again,
delivery+1)},run=(instanceId,script,signal,onSent)=>{const key=JSON.stringify([script.name,script.timeoutSeconds,script.text]),answer=new Promise((settle,fail)=>{
const one={instanceId,settle,fail,signal,onSent},queue=queues.get(key);if(queue)return void queue.push(one);const collected=[one];queues.set(key,collected),clock.
sleep(collectMs).then(async()=>{queues.delete(key);const wanted=collected.filter(each=>!each.signal?.aborted);for(const each of collected)each.signal?.aborted&&
each.fail(each.signal.reason);for(const each of wanted)each.onSent?.();const batches=chunk(wanted,instancesPerCall);await Promise.all(batches.map(batch=>send(script,
batch,1).catch(error=>batch.forEach(each=>each.fail(error)))))})});return signal?abortable(answer,signal):answer};return{run,async runAll(instanceIds,script,signal){
const results=await Promise.all(instanceIds.map(id=>run(id,script,signal)));return new Map(results.map(result=>[result.instanceId,result]))}}}function isFinal(result){
return result.status!=="pending"&&result.status!=="running"}function lateRun(instanceId,script,endedAfter){return{instanceId,status:"timed-out",output:"",droppedBytes:0,
endedAfter,errorCode:"NoAnswer",errorMessage:`the instance's agent did not report the end of ${script.name}`}}function abortable(answer,signal){return new Promise(
(resolve,reject)=>{const stop=()=>reject(signal.reason);signal.aborted&&stop(),signal.addEventListener("abort",stop,{once:!0}),answer.then(resolve,reject).finally(
()=>signal.removeEventListener("abort",stop))})}function chunk(items,size){return Array.from({length:Math.ceil(items.length/size)},(_,index)=>items.slice(index*
size,(index+1)*size))}}),2364:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dc:()=>keptUntilMs,
N9:()=>retireExpired,fE:()=>keptTooLong});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_hand_over_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22512),_traffic_places_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(79274);function keptUntilMs(instance){const until=instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.keptUntil];return(0,_traffic_places_js__WEBPACK_IMPORTED_MODULE_2__.Ed)(instance,"kept")&&until!==void 0?Date.parse(until):void 0}function keptTooLong(instances,servers,nowMs){
const alone=new Set((0,_traffic_places_js__WEBPACK_IMPORTED_MODULE_2__.rG)(servers).map(({instanceId})=>instanceId)),used=new Set(servers.flatMap(({instanceId,backends})=>backends.
some(({weight})=>weight>0)?[instanceId]:[]));return instances.filter(instance=>(keptUntilMs(instance)??1/0)<=nowMs&&!used.has(instance.id)&&!alone.has(instance.
id))}async function retireExpired(session){const{clock,reporter}=session.context;if(!session.layout.instances.some(instance=>keptUntilMs(instance)!==void 0))return;
const servers=[...(await session.view.observe()).servers.values()],expired=keptTooLong(session.layout.instances,servers,clock.now());for(const{name,id}of expired){
const message=`${id}, which was kept for a way back; its time is over`;reporter.emit({type:"progress",subject:name,phase:"delete",message})}const ids=new Set(expired.
map(({id})=>id));await(0,_hand_over_js__WEBPACK_IMPORTED_MODULE_1__.HX)(session,({id})=>ids.has(id))}}),4040:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{n:()=>clearPort});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80290),_instance_script_end_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98681),_traffic_drain_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(96958),
_server_cycle_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(72232),_traffic_weights_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(70005);async function clearPort(session,{
stopOn,...drain},at){const{port,servers,current}=at,{runs,context,signal,lease}=session;await Promise.all(servers.map(server=>drained(session,server,{port,...drain})));
const leaving=servers.flatMap(server=>server.backends.filter(backend=>backend.port===port));for(const group of(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_5__.
c1)(leaving))lease.assertHeld(),await context.cloud.loadBalancing.removeBackends(group,leaving.filter(backend=>(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_5__.
$6)(backend.group)===(0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_5__.$6)(group)).map(({instanceId})=>({instanceId,port,weight:0})));return(await Promise.all(
servers.map(async server=>{const end=await unlessRefused(async()=>(0,_instance_script_end_js__WEBPACK_IMPORTED_MODULE_2__.p)(await runs.run(server.instanceId,stopOn(
port,current),signal),"stopped"));return end.ok?[]:(context.reporter.emit({type:"warning",message:`${server.name}: what runs on port ${port} was not stopped (${end.
reason}); it gets no traffic`}),[(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_4__.P)(server,"after",end)])}))).flat()}async function unlessRefused(command){try{
return await command()}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error))throw error;return{ok:!1,code:error.code,reason:error.message}}}
async function drained({runs,context,signal,timeline},server,{port,drainBoundMs,drainQuietMs:quietMs=0}){const{clock}=context,startedAt=clock.monotonic(),say=what=>timeline.
add(server,"drain",`port ${port}: ${what}`),attempt=boundMs=>unlessRefused(async()=>{const{reason}=await(0,_traffic_drain_js__WEBPACK_IMPORTED_MODULE_3__.lP)({runs,
clock,instanceId:server.instanceId,ports:[port],boundMs,quietMs,signal,onWaiting:(connections,waitedMs)=>say((0,_traffic_drain_js__WEBPACK_IMPORTED_MODULE_3__.KN)(
connections,waitedMs,boundMs))});return{ok:!0,message:reason==="idle"?"no connection left":"no request can be left"}}),leftMs=()=>drainBoundMs-(clock.monotonic()-
startedAt);let ended=await attempt(drainBoundMs);for(;!ended.ok&&leftMs()>0&&server.status==="Running";)say(`${ended.reason}; waiting ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.
a3)(leftMs())}`),await clock.sleep(Math.min(_traffic_drain_js__WEBPACK_IMPORTED_MODULE_3__.lZ,leftMs()),signal),leftMs()>0&&(ended=await attempt(leftMs()));const why=ended.
ok?ended.message:"no request can be left";say(`${why} after ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(clock.monotonic()-startedAt)}`)}}),9757:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FR:()=>keptPortOf,cO:()=>retirePorts,gn:()=>markServing,x2:()=>portsKeptTooLong});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_state_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83271),_clear_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4040);async function markServing({
context,layout},servers,{release,port,kept}){const{tagging}=context.cloud,ids=servers.map(({instanceId})=>instanceId),instances=layout.instances.filter(({id})=>ids.
includes(id)),tags={[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.release]:release,[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.port]:String(port),...kept?{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.keptPort]:`${kept.port}/${new Date(kept.untilMs).toISOString()}`}:{}};await tagging.tag("instance",ids,tags);const outdated=kept?[]:instances.filter(instance=>instance.
tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.keptPort]!==void 0),outdatedIds=outdated.map(({id})=>id);outdatedIds.length>0&&await tagging.untag("instance",
outdatedIds,[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.keptPort]);for(const instance of outdated)delete instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.keptPort];for(const instance of instances)Object.assign(instance.tags,tags)}function keptPortOf({id,name,tags}){const[port,until]=(tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.keptPort]??"").split("/"),untilMs=Date.parse(until??"");return Number(port)>0&&!Number.isNaN(untilMs)?{instanceId:id,name,port:Number(port),untilMs}:void 0}function portsKeptTooLong(instances,servers,{
journal,nowMs}){if(journal.open||(0,_state_journal_js__WEBPACK_IMPORTED_MODULE_1__.fN)(journal).size>0)return[];const busy=new Set(servers.flatMap(({instanceId,
backends})=>backends.flatMap(({port,weight})=>weight>0?[`${instanceId}:${port}`]:[])));return instances.flatMap(instance=>{const kept=keptPortOf(instance);return!kept||
kept.untilMs>nowMs||busy.has(`${kept.instanceId}:${kept.port}`)?[]:instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.port]===String(kept.port)?[]:[kept]})}
async function retirePorts(session,stop){const{context,journal,layout,lease,view}=session,servers=[...(await view.observe()).servers.values()],facts={journal:journal.
state,nowMs:context.clock.now()},expired=portsKeptTooLong(layout.instances,servers,facts);for(const port of new Set(expired.map(kept=>kept.port))){const ids=expired.
filter(kept=>kept.port===port).map(({instanceId})=>instanceId),leaving=servers.filter(({instanceId})=>ids.includes(instanceId)),message=`the old version on port\
 ${port}, which was kept for a way back; its time is over`;for(const{name}of leaving)context.reporter.emit({type:"progress",subject:name,phase:"stop",message});
const failed=await(0,_clear_js__WEBPACK_IMPORTED_MODULE_2__.n)(session,stop,{port,servers:leaving,...currentOf(leaving)}),stopped=ids.filter(id=>!failed.some(({
instanceId})=>instanceId===id));lease.assertHeld(),stopped.length>0&&await context.cloud.tagging.untag("instance",stopped,[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.keptPort])}}function currentOf(servers){const releases=new Set(servers.map(({release:release2})=>release2)),[release]=releases;return releases.size===1&&release!==
void 0?{current:release}:{}}}),98420:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{sT:()=>asOf,Pi:()=>createBeside,BO:()=>joinGroups,tf:()=>removeInstances,Mw:()=>untilReady});var errors=__webpack_require__(70271),cloud_tags=__webpack_require__(
22633),wait=__webpack_require__(32501),places=__webpack_require__(79274);async function otherOffers(compute,{blue,instances,gone,leastPerZone,chooseType}){const fleet=instances.
filter(one=>(0,places._f)(one)?.standing==="instance"),stayBehind=fleet.filter(one=>one.id!==blue.id&&one.zoneId===blue.zoneId&&!gone.has(one.id)&&!leavesZone(one,
instances)).length,stock=new Map((await compute.describeStock()).map(({zoneId,instanceTypes})=>[zoneId,instanceTypes])),elsewhere=[...new Map(fleet.map(({vswitchId,
zoneId})=>[vswitchId,zoneId]))].filter(([vswitchId,zoneId])=>vswitchId!==blue.vswitchId&&stock.get(zoneId)?.includes(blue.type)).map(([vswitchId,zoneId])=>({type:blue.
type,zoneId,vswitchId})),type=chooseType&&await otherType(compute,blue,{chooseType,sold:stock.get(blue.zoneId)??[]});return[...elsewhere.filter(({zoneId})=>zoneId===
blue.zoneId),...type===void 0?[]:[{type,zoneId:blue.zoneId,vswitchId:blue.vswitchId}],...stayBehind>=Math.max(1,leastPerZone)?elsewhere.filter(({zoneId})=>zoneId!==
blue.zoneId):[]]}function leavesZone(one,instances){const place=(0,places._f)(one)?.place;return instances.some(other=>{const stand=(0,places._f)(other);return stand?.
standing==="green"&&stand.place===place&&other.zoneId!==one.zoneId})}async function otherType(compute,{type},{chooseType,sold}){const types=await compute.describeInstanceTypes(),
like=types.find(one=>one.type===type);return like&&chooseType(types,like,one=>one!==type&&sold.includes(one))}var pack=__webpack_require__(84763),server_cycle=__webpack_require__(
72232),rollout_session=__webpack_require__(72166),weights=__webpack_require__(70005);const readyTimeoutMs=6e5,goneTimeoutMs=6e5;async function createBeside(session,blues,request){
if(blues.length===0)return[];const roleOf=await session.context.cloud.roles?.describeInstanceRoles(blues.map(({id})=>id)),failed=[],gone=new Set;try{for(const blue of blues){
const refusal=await createOne(session,blue,{...request,role:roleOf?.get(blue.id),gone});if(!refusal)continue;const reason=`no new instance beside it: ${refusal.
message}`;failed.push((0,server_cycle.P)({instanceId:blue.id,name:blue.name},"prepare",{code:refusal.code,reason}))}}finally{await(0,rollout_session.IK)(session)}
return failed}async function createOne(session,blue,request){const{gone,machine}=request,{chooseType,leastPerZone=1}=machine,refusal=await buy(session,blue,request);
if(!(0,errors.E)(refusal,"no-stock"))return refusal;const{compute}=session.context.cloud,{instances}=session.layout,question={blue,instances,gone,leastPerZone,...chooseType?
{chooseType}:{}},offers=await otherOffers(compute,question).catch(error=>{if((0,errors.E)(error,"permission"))return[];throw error});for(const offer of offers){
const message=`${blue.type} is out of stock in ${blue.zoneId}: its successor becomes ${offer.type} in ${offer.zoneId}`;if(session.context.reporter.emit({type:"p\
rogress",subject:blue.name,phase:"stock",message}),!await buy(session,blue,{...request,offer})){offer.zoneId!==blue.zoneId&&gone.add(blue.id);return}}return refusal}
async function buy({context,lease,timeline},blue,request){const stand=(0,places._f)(blue);if(!stand)return;const{version,imageId,role,offer}=request,tries=request.
triesOf?.(blue.id)??0,{systemDisk,userData}=request.machine,{type,zoneId,vswitchId}=offer??blue,purpose=[blue.id,version,lease.generation,...offer?[type,vswitchId]:
[],...tries>0?[`try ${tries+1}`]:[]].join("/");lease.assertHeld();try{const[id]=await context.cloud.compute.runInstances({name:blue.name,type,imageId:imageId??blue.
imageId,zoneId,vswitchId,securityGroupIds:blue.securityGroupIds,...systemDisk?{systemDisk}:{},...userData?{userData}:{},...blue.keyPairName?{keyPairName:blue.keyPairName}:
{},...role?{ramRoleName:role}:{},...blue.spot?{spot:blue.spot}:{},...blue.internet?{internet:blue.internet}:{},tags:{...ownTags(blue.tags),[cloud_tags.b.key]:(0,places.
mB)({...stand,standing:"green"})},clientToken:`acd-${(0,pack.s)(purpose).slice(0,42)}`});id&&timeline.add({instanceId:id,name:blue.name},"create",`new instance \
beside ${blue.id}`)}catch(error){if((0,errors.E)(error,"no-stock","quota"))return error;throw error}}function ownTags(tags){const own=new Set([cloud_tags.b.release,
cloud_tags.b.keptUntil,cloud_tags.b.port,cloud_tags.b.keptPort]);return Object.fromEntries(Object.entries(tags).filter(([key])=>!own.has(key)))}async function untilReady(session,greens){
const{cloud,clock,pollIntervalMs}=session.context,ids=greens.map(({instanceId})=>instanceId);if(ids.length===0)return[];let ready=new Set;const look=async()=>{const running=(await cloud.
compute.describeInstances({ids})).filter(({status})=>status==="Running").map(({id})=>id);return ready=new Set(running.length>0?await cloud.commands.reachable(running):
[]),ready.size===ids.length?!0:void 0};try{const what="new instances ready for commands",{signal}=session;await(0,wait.f)(look,{clock,what,timeoutMs:readyTimeoutMs,
intervalMs:pollIntervalMs,signal})}catch(error){if(!(error instanceof wait.v))throw error}await(0,rollout_session.IK)(session);const late=greens.filter(({instanceId})=>!ready.
has(instanceId)),reason="the new instance took no command within ten minutes";return late.map(green=>(0,server_cycle.P)(green,"prepare",{code:"E_NOT_READY",reason}))}
async function joinGroups(session,pairs){const missing=pairs.flatMap(({green,own})=>{const members=new Set(green.backends.map(weights.Kf));return asOf(green,own).
filter(backend=>!members.has((0,weights.Kf)(backend))).map(backend=>({...backend,weight:0}))});for(const backends of byGroup(missing))session.lease.assertHeld(),
await session.context.cloud.loadBalancing.addBackends(backends[0].group,backends.map(withoutGroup))}async function removeInstances(session,servers){const{loadBalancing,
compute}=session.context.cloud;for(const backends of byGroup(servers.flatMap(server=>server.backends)))session.lease.assertHeld(),await loadBalancing.removeBackends(
backends[0].group,backends.map(withoutGroup));const ids=servers.map(server=>server.instanceId);if(ids.length===0)return;session.lease.assertHeld(),await compute.
deleteInstances(ids,`acd-${(0,pack.s)(ids.join()).slice(0,42)}`);const{clock,pollIntervalMs}=session.context;await(0,wait.f)(async()=>(await compute.describeInstances(
{ids})).length===0?!0:void 0,{clock,what:`${ids.join(", ")} deleted`,timeoutMs:goneTimeoutMs,intervalMs:pollIntervalMs,signal:session.signal}),await(0,rollout_session.
IK)(session)}function asOf(server,own){return own.map(backend=>({...backend,instanceId:server.instanceId}))}function byGroup(backends){const groups=new Map;for(const backend of backends){
const key=(0,weights.$6)(backend.group);groups.set(key,[...groups.get(key)??[],backend])}return[...groups.values()]}const withoutGroup=({group:_,...backend})=>backend}),
72166:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IK:()=>lookAgain,oQ:()=>lookAtBalancers,
fA:()=>openSession});var external_node_events_=__webpack_require__(78474),tags=__webpack_require__(22633),dead_man=__webpack_require__(37304),wait=__webpack_require__(
32501),fleet=__webpack_require__(59864);function createFleetView(parts){const{cloud,layout,clock,pollIntervalMs}=parts;let latest,running;const look=async()=>{const takenAt=clock.
monotonic(),servers=await(0,fleet.Ht)(cloud,layout);return latest={servers:new Map(servers.map(server=>[server.instanceId,server])),takenAt}},observe=async(sinceMs=clock.
monotonic())=>{for(;;){if(latest&&latest.takenAt>=sinceMs)return latest;running??=look().finally(()=>{running=void 0});const snapshot=await running;if(snapshot.
takenAt>=sinceMs)return snapshot}};return{observe,async watch({instanceId,what,timeoutMs,test,signal}){let sinceMs=clock.monotonic();return(0,wait.f)(async()=>{
const snapshot=await observe(sinceMs);sinceMs=snapshot.takenAt+pollIntervalMs;const server=snapshot.servers.get(instanceId);return server&&test(server)},{clock,
what,timeoutMs,intervalMs:pollIntervalMs,...signal?{signal}:{}})}}}var instance_runs=__webpack_require__(22964),state_journal=__webpack_require__(83271),state_lease=__webpack_require__(
28383),preview=__webpack_require__(95104),weights=__webpack_require__(70005);const readLagMs=3e3;function readYourWrites(loadBalancing,clock){const expected=new Map,
remember=(group,backends)=>{const untilMs=clock.monotonic()+readLagMs;for(const backend of backends)expected.set((0,weights.Kf)({...backend,group}),{weight:backend.
weight,untilMs})},forget=(group,backends)=>{for(const backend of backends)expected.delete((0,weights.Kf)({...backend,group}))},isOld=(group,found)=>{for(const[key,
{untilMs}]of expected)untilMs<=clock.monotonic()&&expected.delete(key);return expected.size===0?!1:found.some(backend=>{const known=expected.get((0,weights.Kf)(
{...backend,group}));return known!==void 0&&known.weight!==backend.weight})},watched2={expect(backends,agoMs){const untilMs=clock.monotonic()+readLagMs-agoMs;for(const backend of backends)
expected.set((0,weights.Kf)(backend),{weight:backend.weight,untilMs})},async setWeights(group,backends){forget(group,backends),await loadBalancing.setWeights(group,
backends),remember(group,backends)},async removeBackends(group,backends){forget(group,backends),await loadBalancing.removeBackends(group,backends)},async describeBackends(group){
for(;;){const found=await loadBalancing.describeBackends(group);if(!isOld(group,found))return found;await clock.sleep(readLagMs/6)}}};return new Proxy(loadBalancing,
{get:(target,name)=>Reflect.get(name in watched2?watched2:target,name)})}var timeline=__webpack_require__(83611),weight_drift=__webpack_require__(66848),coalesce=__webpack_require__(
51035),freshness=__webpack_require__(78155);const readBackTimeoutMs=6e4,collectMs=20;function createWeightWriter(parts){const{loadBalancing,clock,pollIntervalMs,
beforeWrite,sentinel}=parts,read=want=>(0,weights.oQ)(loadBalancing,want),writeNow=async(want,isFresh)=>{const have=await read(want),members=new Set(have.map(weights.
Kf)),wanted=want.filter(backend=>members.has((0,weights.Kf)(backend))),drifted=sentinel.raised(have,wanted);let ours=wanted.filter(backend=>!drifted.some(({key})=>key===
(0,weights.Kf)(backend)));const weightNow=new Map(have.map(backend=>[(0,weights.Kf)(backend),backend.weight])),unproved=new Set,changes=(0,weights.iY)(have,ours);
sentinel.begin(changes);for(const call of(0,weights.xp)(have,changes)){const keyOf=backend=>(0,weights.Kf)({...backend,group:call.group}),isProved=backend=>backend.
weight<=(weightNow.get(keyOf(backend))??0)||isFresh(keyOf(backend));let isSent=!1;for(;!isSent;){for(const backend of call.backends)isProved(backend)||unproved.
add(keyOf(backend));const backends=call.backends.filter(backend=>!unproved.has(keyOf(backend))),check=refuse=>{beforeWrite(),backends.every(isProved)||refuse()},
send=()=>loadBalancing.setWeights(call.group,backends);isSent=backends.length===0||await(0,freshness.kB)(check,send)}}if(ours=ours.filter(backend=>!unproved.has(
(0,weights.Kf)(backend))),changes.length>unproved.size&&await(0,wait.f)(async()=>(0,weights.iY)(await read(ours),ours).length===0?!0:void 0,{clock,what:`weights\
 of ${[...new Set(ours.map(backend=>backend.instanceId))].join(", ")}`,timeoutMs:readBackTimeoutMs,intervalMs:pollIntervalMs}),sentinel.prove(ours),drifted.length>
0)throw(0,weight_drift.iO)(drifted);return unproved},underWay=new Set,gather=()=>clock.sleep(collectMs),write=(0,coalesce.Y)(async wishes=>{const merged=new Map(
wishes.flatMap(wish=>wish.want.map(backend=>[(0,weights.Kf)(backend),{backend,wish}]))),unproved=await writeNow([...merged.values()].map(({backend})=>backend),key=>merged.
get(key).wish.isFresh());for(const key of unproved)merged.get(key).wish.isWhole=!1},gather),watched2=wish=>{const writing=write(wish);return underWay.add(writing),
writing.finally(()=>underWay.delete(writing))};return{write:want=>watched2({want,isFresh:()=>!0,isWhole:!0}),async raise(want,isFresh){const wish={want,isFresh,
isWhole:!0};return await watched2(wish),wish.isWhole},async settled(){await Promise.allSettled(underWay)}}}var before_sending=__webpack_require__(8904);function whileHeld({
cloud,store},assertHeld){const{compute,commands,loadBalancing,tagging,automation}=cloud,underWay=new Set,guarded=(port,writes)=>watched(port,writes,async call=>{
assertHeld();const calling=(0,before_sending.f)(assertHeld,call);underWay.add(calling);try{return await calling}finally{underWay.delete(calling)}});return{settled:async()=>{
for(;underWay.size>0;)await Promise.allSettled(underWay)},cloud:{...cloud,compute:guarded(compute,["runInstances","startInstances","stopInstances","deleteInstan\
ces","replaceSystemDisk","modifyInstance"]),commands:guarded(commands,["start","stop"]),loadBalancing:guarded(loadBalancing,["setWeights","addBackends","removeB\
ackends","createServerGroup","deleteServerGroup","pointListener","createRule","pointRule","deleteRules"]),tagging:guarded(tagging,["tag","untag"]),...automation?
{automation:guarded(automation,["start","cancel"])}:{}},store:guarded(store,["put","putFile","delete"])}}function watched(port,writes,around){const names=new Set(
writes);return new Proxy(port,{get(target,name){const found=Reflect.get(target,name);return!names.has(name)||typeof found!="function"?found:(...words)=>around(async()=>await Reflect.
apply(found,target,words))}})}async function openSession(context){const{store,clock,reporter,pollIntervalMs}=context;await store.ensureBucket();const lease=await(0,state_lease.
ZZ)({store,clock,reporter,holder:context.holder,ifLocked:context.ifLocked,pollIntervalMs,signal:context.signal,...context.lockWaitMs===void 0?{}:{waitMs:context.
lockWaitMs},...context.leaseTtlMs===void 0?{}:{ttlMs:context.leaseTtlMs},...context.isDead?{isDead:context.isDead}:{}}),beforeWrite=()=>lease.assertHeld(),loadBalancing=readYourWrites(
context.cloud.loadBalancing,clock),held=whileHeld({cloud:{...context.cloud,loadBalancing},store},beforeWrite),{settled,...parts}=held,{cloud}=parts;try{const journal=await(0,state_journal.
_0)(held.store,lease.generation),{automation}=cloud;automation&&await(0,dead_man.Y1)({automation,clock,pollIntervalMs,reporter,environmentTag:context.environmentTag},
journal.state);const layout=await(0,fleet.k0)(cloud,context.environmentTag);layout.hasPreview&&await(0,preview.m)({loadBalancing:cloud.loadBalancing,reporter},layout);
for(const{backends,atMs}of journal.restored)loadBalancing.expect(backends,clock.now()-atMs);const sentinel=new weight_drift.jF,{loadBalancing:balancing}=cloud,writer=createWeightWriter(
{loadBalancing:balancing,clock,pollIntervalMs,beforeWrite,sentinel}),signal=firstOf([context.signal,lease.stop]);return(0,external_node_events_.setMaxListeners)(
0,signal),{context:{...context,...parts},lease,journal,layout,view:createFleetView({cloud,layout,clock,pollIntervalMs}),writer,sentinel,runs:(0,instance_runs.a)(
{commands:cloud.commands,clock,pollIntervalMs,beforeStart:beforeWrite}),timeline:(0,timeline.MM)(clock,reporter),signal,close:async()=>{await writer.settled(),await settled(),
await lease.release()}}}catch(error){throw await lease.release(),error}}async function lookAgain(session){const{cloud,clock,environmentTag,pollIntervalMs}=session.
context,instances=await cloud.compute.describeInstances({tags:{[tags.b.environment]:environmentTag}});session.layout.instances.splice(0,1/0,...instances.toSorted(
(a,b)=>a.name<b.name?-1:1)),session.view=createFleetView({cloud,layout:session.layout,clock,pollIntervalMs})}async function lookAtBalancers(session){const{cloud,
clock,environmentTag,pollIntervalMs}=session.context,found=await(0,fleet.xu)(cloud.loadBalancing,environmentTag);for(const name of["hasPreview","switches","rule\
s"])delete session.layout[name];Object.assign(session.layout,found),session.view=createFleetView({cloud,layout:session.layout,clock,pollIntervalMs})}function firstOf(signals){
const controller=new AbortController;for(const signal of signals)signal.aborted&&controller.abort(signal.reason),signal.addEventListener("abort",()=>controller.
abort(signal.reason),{once:!0});return controller.signal}}),83611:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{GD:()=>fromPurchaseMs,MM:()=>createTimeline,pK:()=>outOfServiceMs});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);function createTimeline(clock,reporter){const events=[],startedAt=clock.monotonic(),startedAtMs=clock.now();return{events,startedAtMs,elapsedMs:()=>clock.
monotonic()-startedAt,add(server,phase,message){const atMs=clock.monotonic()-startedAt;events.push({instanceId:server.instanceId,name:server.name,phase,atMs,message}),
reporter.emit({type:"progress",subject:server.name,phase,message,data:{instanceId:server.instanceId,elapsed:(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
C7)(atMs)}})}}}function outOfServiceMs(events){const out=new Map,durations={};for(const event of events){event.phase==="drain"&&!out.has(event.instanceId)&&out.
set(event.instanceId,event.atMs);const since=out.get(event.instanceId);event.phase!=="in"||since===void 0||(durations[event.instanceId]=Math.round(event.atMs-since),
out.delete(event.instanceId))}return durations}function fromPurchaseMs(events){const bought=new Map(events.filter(({phase})=>phase==="create").map(({instanceId,
atMs})=>[instanceId,atMs])),durations={};for(const{instanceId,phase,atMs}of events){const since=bought.get(instanceId);phase==="in"&&since!==void 0&&(durations[instanceId]??=
Math.round(atMs-since))}return durations}}),95104:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{P:()=>createPreview,m:()=>removePreviews});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005),_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59864);function createPreview({loadBalancing,layout,reporter,host}){const showOn=async(one,servers)=>{
const{loadBalancer,listeners}=one,asked=listeners.filter(({protocol})=>protocol==="http"||protocol==="https").filter(_fleet_js__WEBPACK_IMPORTED_MODULE_2__.nL),
backends=servers.flatMap(({instanceId,backends:own})=>{const port=own.find(({group})=>group.loadBalancerId===loadBalancer.id)?.port??portOf(asked);return port===
void 0?[]:[{instanceId,port,weight:100}]});if(asked.length===0||backends.length===0)return;const serverGroupId=await groupWith(loadBalancing,loadBalancer.id,backends);
for(const listener of asked){const own=(await loadBalancing.describeRules(loadBalancer.id,listener)).filter(({name})=>name===_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
gz);own.some(rule=>rule.domain===host&&rule.serverGroupId===serverGroupId)||(await loadBalancing.deleteRules(loadBalancer.id,own.map(({id})=>id)),await loadBalancing.
createRule(loadBalancer.id,listener,{name:_fleet_js__WEBPACK_IMPORTED_MODULE_2__.gz,domain:host,serverGroupId}))}};return{show:servers=>warned(reporter,"the pre\
view could not be set up",async()=>{for(const one of layout.loadBalancers)await showOn(one,servers)}),hide:()=>removePreviews({loadBalancing,reporter},layout)}}
function portOf(listeners){const target=listeners.map(listener=>listener.target).find(each=>"backendPort"in each);return target&&target.backendPort}async function groupWith(loadBalancing,loadBalancerId,backends){
const group=(await loadBalancing.describeServerGroups(loadBalancerId)).find(({name})=>name===_fleet_js__WEBPACK_IMPORTED_MODULE_2__.gz);if(!group)return loadBalancing.
createServerGroup(loadBalancerId,_fleet_js__WEBPACK_IMPORTED_MODULE_2__.gz,backends);const ref={loadBalancerId,serverGroupId:group.id},members=await loadBalancing.
describeBackends(ref),isThere=(wanted,list)=>list.some(({instanceId})=>instanceId===wanted.instanceId),missing=backends.filter(backend=>!isThere(backend,members)),
surplus=members.filter(member=>!isThere(member,backends));return missing.length>0&&await loadBalancing.addBackends(ref,missing),surplus.length>0&&await loadBalancing.
removeBackends(ref,surplus),group.id}function removePreviews({loadBalancing,reporter},{loadBalancers}){return warned(reporter,"the preview could not be removed;\
 the next run tries again",()=>removeAll(loadBalancing,loadBalancers))}async function removeAll(loadBalancing,loadBalancers){for(const{loadBalancer,listeners}of loadBalancers){
const groups=(await loadBalancing.describeServerGroups(loadBalancer.id)).filter(({name})=>name===_fleet_js__WEBPACK_IMPORTED_MODULE_2__.gz);if(groups.length!==0){
for(const listener of listeners.filter(({protocol})=>protocol==="http"||protocol==="https")){const own=(await loadBalancing.describeRules(loadBalancer.id,listener)).
filter(({name})=>name===_fleet_js__WEBPACK_IMPORTED_MODULE_2__.gz);await loadBalancing.deleteRules(loadBalancer.id,own.map(({id})=>id))}for(const{id}of groups)await loadBalancing.
deleteServerGroup(id)}}}async function warned(reporter,what,work){try{await work()}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error))throw error;
reporter.emit({type:"warning",code:"E_PREVIEW",message:`${what}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`})}}}),22059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{NG:()=>moveTraffic,h6:()=>orBackOnDrift,n1:()=>disarmOnDrift,qy:()=>refuseBusy});var _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
32501),_weight_drift_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(66848),_freshness_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78155),_weights_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
70005);const readBackTimeoutMs=6e4;async function moveTraffic({context,lease,sentinel},calls,proof){const{loadBalancing}=context.cloud,drifted=[],written=[],read=async ofCalls=>{
const have=await(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.oQ)(loadBalancing,ofCalls),changed=proof?sentinel.changed(have):[];if(changed.length>0)throw(0,_weight_drift_js__WEBPACK_IMPORTED_MODULE_1__.
iO)(changed);return have},send=(group,backends)=>(0,_freshness_js__WEBPACK_IMPORTED_MODULE_2__.kB)(refuse=>{lease.assertHeld(),proof&&!proof.isFresh()&&refuse()},
()=>loadBalancing.setWeights(group,backends.map(({group:_,...backend})=>backend))),first=await read(calls);for(const call of calls.filter(one=>changesOf(one,first).
length>0))for(let asked=0;;asked++){const unfit=asked<_freshness_js__WEBPACK_IMPORTED_MODULE_2__.Fn?await proof?.renew():proof?.neverFresh();if(unfit&&unfit.length>
0)return{isWritten:!0,unfit,drifted};const have=await read([call]),wanted=membersOf(call,have),foreign=proof?[]:sentinel.raised(have,wanted);drifted.push(...foreign);
const ours=wanted.filter(backend=>!foreign.some(({key})=>key===(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.Kf)(backend)));if((0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.
iY)(have,ours).length===0)break;const aged=await proof?.renew()??[];if(aged.length>0)return{isWritten:!0,unfit:aged,drifted};if(sentinel.begin(ours),!!await send(
call.group,ours)){written.push(...ours);break}}const isShown=async()=>{const have=await(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.oQ)(loadBalancing,written),members=new Set(
have.map(_weights_js__WEBPACK_IMPORTED_MODULE_3__.Kf));return(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.iY)(have,written).filter(backend=>members.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.
Kf)(backend))).length===0?!0:void 0};return written.length>0&&await(0,_cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__.f)(isShown,{clock:context.clock,what:`the weig\
hts of ${[...new Set(written.map(({instanceId})=>instanceId))].join(", ")}`,timeoutMs:readBackTimeoutMs,intervalMs:context.pollIntervalMs}),sentinel.prove(written),
{isWritten:written.length>0,unfit:[],drifted}}async function refuseBusy({context},leaving){const keys=new Set(leaving.map(_weights_js__WEBPACK_IMPORTED_MODULE_3__.
Kf)),busy=(await(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.oQ)(context.cloud.loadBalancing,leaving)).flatMap(backend=>{const key=(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.
Kf)(backend),{instanceId,weight}=backend;return keys.has(key)&&weight>0?[{key,instanceId,expected:0,found:weight}]:[]});if(busy.length>0)throw(0,_weight_drift_js__WEBPACK_IMPORTED_MODULE_1__.
iO)(busy)}function membersOf({group,backends},have){const members=new Set(have.map(_weights_js__WEBPACK_IMPORTED_MODULE_3__.Kf));return backends.map(backend=>({
...backend,group})).filter(backend=>members.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.Kf)(backend)))}const changesOf=(call,have)=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_3__.
iY)(have,membersOf(call,have));async function orBackOnDrift(forward,back,deadMan){return disarmOnDrift(async()=>{try{return await forward()}catch(error){throw(0,_weight_drift_js__WEBPACK_IMPORTED_MODULE_1__.
G8)(error)&&await back().catch(also=>{if(!(0,_weight_drift_js__WEBPACK_IMPORTED_MODULE_1__.G8)(also))throw also}),error}},deadMan)}async function disarmOnDrift(work,deadMan){
try{return await work()}catch(error){throw(0,_weight_drift_js__WEBPACK_IMPORTED_MODULE_1__.G8)(error)&&await deadMan?.disarm(),error}}}),66848:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G8:()=>isWeightDrift,iO:()=>weightDrift,jF:()=>WeightSentinel,rg:()=>leavingBehind});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(79274),_weights_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70005);function changedSince(have,proved){
return have.flatMap(backend=>{const key=(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.Kf)(backend),weight=proved.get(key);return weight===void 0||weight===backend.
weight?[]:[{key,weight}]})}function driftOf(have,want,foreign){const now=new Map(have.map(backend=>[(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.Kf)(backend),backend.
weight]));return want.flatMap(backend=>{const key=(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.Kf)(backend),[expected,found]=[foreign.get(key),now.get(key)];return expected===
void 0||found===void 0||backend.weight<=found?[]:[{key,instanceId:backend.instanceId,expected,found,wanted:backend.weight}]})}function weightDrift(drifted){const facts=drifted.
map(({instanceId,expected,found,wanted})=>wanted===void 0?`${instanceId} has weight ${found} where this run had found ${expected}`:`${instanceId} has weight ${found}\
 where this run had written ${expected} (it would have got ${wanted})`);return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH(`somebody else changed weig\
hts during the rollout: ${facts.join("; ")}`,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.mixed,"mixed",{code:"E_WEIGHT_DRIFT",retryable:!0,fix:"find out w\
ho did; the same command again, or `alicloud-deploy recover`, gives these servers their own weights back",context:{drifted}})}function leavingBehind(error,instances){
const left=instances.filter(one=>(0,_places_js__WEBPACK_IMPORTED_MODULE_1__.Ed)(one,"green")).map(({name,id})=>`${name} (${id})`);if(!isWeightDrift(error)||left.
length===0)return error;const{message,exitCode,result,code,retryable,context}=error;return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH(`${message}; th\
e new instances stay beside the old ones: ${left.join(", ")}`,exitCode,result,{code,retryable,fix:"find out who did; then the same command goes on with the new \
instances, and `alicloud-deploy recover` deletes them; both give the servers their own weights back",context:{...context,left}})}const isWeightDrift=error=>error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH&&error.code==="E_WEIGHT_DRIFT";class WeightSentinel{#known=new Map;#foreign=new Map;see(have){for(const backend of have){
const key=(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.Kf)(backend);!this.#known.has(key)&&!this.#foreign.has(key)&&this.#known.set(key,backend.weight)}}raised(have,want){
return this.#compare(have),driftOf(have,want,this.#foreign)}changed(have){return this.#compare(have),have.flatMap(backend=>{const key=(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.
Kf)(backend),expected=this.#foreign.get(key);return expected===void 0||expected===backend.weight?[]:[{key,instanceId:backend.instanceId,expected,found:backend.weight}]})}begin(changes){
for(const change of changes)this.#known.delete((0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.Kf)(change))}prove(written){for(const backend of written)this.#known.
set((0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.Kf)(backend),backend.weight)}#compare(have){for(const{key,weight}of changedSince(have,this.#known))this.#foreign.
set(key,weight)}}})};
