const id=4772,ids=[4772],modules={51035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Y:()=>coalesce});function coalesce(work){let waiting=[],isWorking=!1;const workOff=async()=>{for(isWorking=!0;waiting.length>0;){const turn=waiting;waiting=[];
try{await work(turn.map(one=>one.item));for(const one of turn)one.done()}catch(error){for(const one of turn)one.fail(error)}}isWorking=!1};return item=>new Promise(
(done,fail)=>{waiting.push({item,done,fail}),isWorking||workOff()})}}),22512:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Cl:()=>handOver,DV:()=>surplusGreens,HX:()=>removeStanding});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_new_instances_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
91913),_places_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(62228),_session_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(21248);async function handOver(session,pairs,facts){
const{context,lease,timeline}=session,{tagging}=context.cloud,{old,version}=facts;for(const{key,blue,green}of pairs)lease.assertHeld(),blue&&await tagging.tag("\
instance",[blue.instanceId],tagsOf(key,old)),green&&(await tagging.tag("instance",[green.instanceId],{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]:key,...version===
void 0?{}:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.release]:version}}),instanceOf(session,green.instanceId)?.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.keptUntil]!==void 0&&await tagging.untag("instance",[green.instanceId],[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.keptUntil]));if(await(0,_session_js__WEBPACK_IMPORTED_MODULE_3__.
I)(session),old.are==="deleted")for(const{blue}of pairs)blue&&timeline.add(blue,"out","no longer needed; deleted");await removeStanding(session,one=>(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.
Ed)(one,"leaving"))}function tagsOf(key,old){const{place}=(0,_places_js__WEBPACK_IMPORTED_MODULE_2__._f)({tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]:key}}),
standing=old.are==="kept"?"kept":"leaving";return{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]:(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.mB)({standing,place}),
...old.are==="kept"&&old.untilMs!==void 0?{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.keptUntil]:new Date(old.untilMs).toISOString()}:{}}}const instanceOf=({
layout},id2)=>layout.instances.find(instance=>instance.id===id2);async function removeStanding(session,test){const chosen=new Set(session.layout.instances.filter(
test).map(({id:id2})=>id2));if(chosen.size===0)return;const{servers}=await session.view.observe();await(0,_new_instances_js__WEBPACK_IMPORTED_MODULE_1__.tf)(session,
[...servers.values()].filter(({instanceId})=>chosen.has(instanceId)))}async function surplusGreens(session){const{servers}=await session.view.observe(),traffic=id2=>servers.
get(id2)?.backends.reduce((total,{weight})=>total+weight,0)??0,greens=session.layout.instances.filter(one=>(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.Ed)(one,"g\
reen")).toSorted((a,b)=>traffic(b.id)-traffic(a.id)||(a.id<b.id?-1:1)),seen=new Set;return new Set(greens.flatMap(green=>{const{place}=(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.
_f)(green);return seen.has(place)?[green.id]:(seen.add(place),[])}))}}),13618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{JO:()=>newestHead,Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});
const prefix="releases/",recordKey=number=>`${prefix}${String(number).padStart(8,"0")}.json`,keptRecords=50;async function readHistory(store){return(await Promise.
all((await store.list(prefix)).map(object=>store.get(object.key)))).flatMap(object=>object?[JSON.parse(Buffer.from(object.body).toString())]:[])}async function addToHistory(store,record){
const objects=await store.list(prefix);let number=Math.max(0,...objects.map(object=>Number.parseInt(object.key.slice(prefix.length),10)))+1;for(;!await store.put(
recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){
return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.
rejects===version);return history.findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function newestHead(history,version){
return history.findLast(record=>record.version===version&&record.migrationsHead!==void 0)?.migrationsHead}function lastDurations(history){return Object.assign({},
...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.seq]);return seen.length>
0?Math.max(...seen):void 0}}),80854:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
a:()=>createInstanceRuns});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271);const instancesPerCall=100,collectMs=20,deliveryMs=9e4,stopMs=3e4,
maxDeliveries=3;function createInstanceRuns(parts){const{commands,clock,pollIntervalMs}=parts,queues=new Map,send=async(script,batch,delivery)=>{let invocationId;
try{parts.beforeStart?.(),invocationId=await commands.start({instanceIds:batch.map(one=>one.instanceId),script:script.text,timeoutSeconds:script.timeoutSeconds,
name:script.name})}catch(error){if(batch.length>1&&(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"invalid","not-found","busy"))await Promise.all(batch.
map(one=>send(script,[one],delivery)));else for(const one of batch)one.fail(error);return}await collect(invocationId,script,batch,delivery)},collect=async(invocationId,script,batch,delivery)=>{
const open=new Map(batch.map(one=>[one.instanceId,one]));let deadline=clock.monotonic()+script.timeoutSeconds*1e3+deliveryMs,isStopped=!1;const again=[];for(;open.
size>0;){await clock.sleep(pollIntervalMs);const results=await commands.results(invocationId);for(const result of results){const one=open.get(result.instanceId);
!one||!isFinal(result)||(open.delete(result.instanceId),isStopped&&result.status!=="succeeded"?one.settle(lateResult(one.instanceId,script)):result.status==="no\
t-delivered"&&delivery<maxDeliveries?again.push(one):one.settle(result))}if(!(open.size===0||clock.monotonic()<=deadline))if(isStopped){for(const one of open.values())
one.settle(lateResult(one.instanceId,script));open.clear()}else parts.beforeStart?.(),isStopped=!0,deadline=clock.monotonic()+stopMs,await commands.stop(invocationId,
[...open.keys()])}again.length>0&&await send(script,again,delivery+1)},run=(instanceId,script,signal,onSent)=>{const key=JSON.stringify([script.name,script.timeoutSeconds,
script.text]),answer=new Promise((settle,fail)=>{const one={instanceId,settle,fail,signal,onSent},queue=queues.get(key);if(queue)return void queue.push(one);const collected=[
one];queues.set(key,collected),clock.sleep(collectMs).then(async()=>{queues.delete(key);const wanted=collected.filter(each=>!each.signal?.aborted);for(const each of collected)
each.signal?.aborted&&each.fail(each.signal.reason);for(const each of wanted)each.onSent?.();const batches=chunk(wanted,instancesPerCall);await Promise.all(batches.
map(batch=>send(script,batch,1).catch(error=>batch.forEach(each=>each.fail(error)))))})});return signal?abortable(answer,signal):answer};return{run,async runAll(instanceIds,script,signal){
const results=await Promise.all(instanceIds.map(id2=>run(id2,script,signal)));return new Map(results.map(result=>[result.instanceId,result]))}}}function isFinal(result){
return result.status!=="pending"&&result.status!=="running"}function lateResult(instanceId,script){return{instanceId,status:"timed-out",output:"",droppedBytes:0,
errorCode:"NoAnswer",errorMessage:`the instance's agent did not report the end of ${script.name}`}}function abortable(answer,signal){return new Promise((resolve,reject)=>{
const stop=()=>reject(signal.reason);signal.aborted&&stop(),signal.addEventListener("abort",stop,{once:!0}),answer.then(resolve,reject).finally(()=>signal.removeEventListener(
"abort",stop))})}function chunk(items,size){return Array.from({length:Math.ceil(items.length/size)},(_,index)=>items.slice(index*size,(index+1)*size))}}),64249:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Te:()=>beginRun,_0:()=>openJournal,a0:()=>readJournal,hH:()=>interruptionBy});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40191);function replayJournal(entries){let state={held:[]};for(const entry of entries)state=
applyEntry(state,entry);return state}function applyEntry(state,entry){switch(entry.kind){case"begin":return{open:{runId:entry.runId,command:entry.command,want:entry.
want,...entry.from?{from:entry.from}:{},startedAtMs:entry.atMs,isInterrupted:!1,...entry.ports?{ports:entry.ports}:{},notes:entry.notes??[]},held:entry.held};case"\
hold":{const known=new Set(state.held.map(_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf));return{...state,held:[...state.held,...entry.backends.filter(backend=>!known.
has((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(backend)))]}}case"restored":return{...state,held:state.held.filter(backend=>!entry.instanceIds.includes(backend.
instanceId))};case"turn":return state.open?{...state,open:{...state.open,want:entry.want}}:state;case"note":return state.open?{...state,open:{...state.open,notes:[
...state.open.notes,{topic:entry.topic,data:entry.data}]}}:state;case"interrupted":return state.open?{...state,open:interrupted(state.open,entry)}:state;case"en\
d":return{held:state.held.filter(backend=>!entry.goneIds?.includes(backend.instanceId))}}}function interrupted(open,{isPause,isOutOfTime,atMs,reason}){const{pause:_,
...rest}=open,pause={sinceMs:atMs,reason,...isOutOfTime?{isOutOfTime}:{}};return{...rest,isInterrupted:!0,...isPause?{pause}:{}}}function restoredBy(entries){let state={
held:[]};const restored=[];for(const entry of entries){if(entry.kind==="restored"){const backends=state.held.filter(({instanceId})=>entry.instanceIds.includes(instanceId));
restored.push({backends,atMs:entry.atMs})}state=applyEntry(state,entry)}return restored}function beginRun(journal,run,atMs){const{runId,command,want,from,ports,
notes}=run;return journal.append({kind:"begin",runId,command,want,...from?{from}:{},held:journal.state.held,...ports?{ports}:{},...notes&&notes.length>0?{notes}:
{},atMs})}function interruptionBy(error,atMs){const isOutOfTime=error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH&&error.result==="paused";return{
kind:"interrupted",reason:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),...isOutOfTime?{isPause:!0,isOutOfTime:!0}:{},atMs}}const prefix="journal\
/",entryKey=number=>`${prefix}${String(number).padStart(12,"0")}.json`;async function readJournal(store){return replayJournal((await readEntries(store)).entries.
map(stored=>stored.entry))}async function openJournal(store,fence){const read=await readEntries(store),newestFence=Math.max(0,...read.entries.map(stored=>stored.
fence));if(newestFence>fence)throw overtaken(newestFence,fence);const entries=read.entries.map(stored=>stored.entry);let state=replayJournal(entries),next=read.
nextNumber,queue=Promise.resolve();const write=async entry=>{const body=JSON.stringify({fence,entry});if(!await store.put(entryKey(next),body,{ifAbsent:!0})){const found=await store.
get(entryKey(next)),text=found&&Buffer.from(found.body).toString();if(text!==body)throw overtaken(text?JSON.parse(text).fence:fence,fence)}const number=next++;state=
applyEntry(state,entry),entry.kind==="begin"&&await deleteBefore(store,number)};return{get state(){return state},restored:restoredBy(entries),append(entry){const turn=queue.
then(()=>write(entry));return queue=turn.catch(()=>{}),turn}}}async function readEntries(store){const objects=await store.list(prefix),numbers=objects.map(object=>Number.
parseInt(object.key.slice(prefix.length),10));return{entries:(await Promise.all(objects.map(object=>store.get(object.key)))).flatMap(object=>object?[JSON.parse(
Buffer.from(object.body).toString())]:[]),nextNumber:Math.max(0,...numbers)+1}}async function deleteBefore(store,number){for(const object of await store.list(prefix))
object.key<entryKey(number)&&await store.delete(object.key)}function overtaken(theirs,ours){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.by(`anothe\
r run wrote the rollout journal (lease generation ${theirs}, ours is ${ours})`,{code:"E_LOCK_LOST",fix:"see who deploys with `alicloud-deploy status`, then run \
the same command again"})}}),2364:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dc:()=>keptUntilMs,
N9:()=>retireExpired,fE:()=>keptTooLong});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_hand_over_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22512),_places_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(62228);function keptUntilMs(instance){const until=instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.keptUntil];return(0,_places_js__WEBPACK_IMPORTED_MODULE_2__.Ed)(instance,"kept")&&until!==void 0?Date.parse(until):void 0}function keptTooLong(instances,servers,nowMs){
const alone=new Set((0,_places_js__WEBPACK_IMPORTED_MODULE_2__.rG)(servers).map(({instanceId})=>instanceId)),used=new Set(servers.flatMap(({instanceId,backends})=>backends.
some(({weight})=>weight>0)?[instanceId]:[]));return instances.filter(instance=>(keptUntilMs(instance)??1/0)<=nowMs&&!used.has(instance.id)&&!alone.has(instance.
id))}async function retireExpired(session){const{clock,reporter}=session.context;if(!session.layout.instances.some(instance=>keptUntilMs(instance)!==void 0))return;
const servers=[...(await session.view.observe()).servers.values()],expired=keptTooLong(session.layout.instances,servers,clock.now());for(const{name,id:id2}of expired){
const message=`${id2}, which was kept for a way back; its time is over`;reporter.emit({type:"progress",subject:name,phase:"delete",message})}const ids2=new Set(
expired.map(({id:id2})=>id2));await(0,_hand_over_js__WEBPACK_IMPORTED_MODULE_1__.HX)(session,({id:id2})=>ids2.has(id2))}}),91913:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BO:()=>joinGroups,Mw:()=>untilReady,Pi:()=>createBeside,sT:()=>asOf,tf:()=>removeInstances});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70271),_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22633),_cloud_wait_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32501),_pack_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
91965),_places_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(62228),_server_cycle_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(72232),_session_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
21248),_weights_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(40191);const readyTimeoutMs=6e5,goneTimeoutMs=6e5;async function createBeside(session,blues,request){
if(blues.length===0)return[];const{context,lease,timeline}=session,{compute,roles}=context.cloud,roleOf=await roles?.describeInstanceRoles(blues.map(({id:id2})=>id2));
try{for(const blue of blues){const stand=(0,_places_js__WEBPACK_IMPORTED_MODULE_4__._f)(blue);if(!stand)continue;const role=roleOf?.get(blue.id),key=(0,_places_js__WEBPACK_IMPORTED_MODULE_4__.
mB)({...stand,standing:"green"});lease.assertHeld();const[id2]=await compute.runInstances({name:blue.name,type:blue.type,imageId:request.imageId??blue.imageId,zoneId:blue.
zoneId,vswitchId:blue.vswitchId,securityGroupIds:blue.securityGroupIds,...request.machine,...blue.keyPairName?{keyPairName:blue.keyPairName}:{},...role?{ramRoleName:role}:
{},...blue.spot?{spot:blue.spot}:{},...blue.internet?{internet:blue.internet}:{},tags:{...ownTags(blue.tags),[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.key]:key},
clientToken:`acd-${(0,_pack_js__WEBPACK_IMPORTED_MODULE_3__.s)(`${blue.id}/${request.version}/${lease.generation}`).slice(0,42)}`});id2&&timeline.add({instanceId:id2,
name:blue.name},"update",`new instance beside ${blue.id}`)}}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"no-stock","quota"))throw error;
const reason=`no new instance beside it: ${error.message}`;return blues.map(blue=>(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_5__.P)({instanceId:blue.id,name:blue.
name},"prepare",{code:error.code,reason}))}finally{await(0,_session_js__WEBPACK_IMPORTED_MODULE_6__.I)(session)}return[]}function ownTags(tags){const{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.
b.release]:_release,[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.keptUntil]:_until,[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.port]:_port,...rest}=tags;return rest}
async function untilReady(session,greens){const{cloud,clock,pollIntervalMs}=session.context,ids2=greens.map(({instanceId})=>instanceId);if(ids2.length===0)return[];
let ready=new Set;const look=async()=>{const running=(await cloud.compute.describeInstances({ids:ids2})).filter(({status})=>status==="Running").map(({id:id2})=>id2);
return ready=new Set(running.length>0?await cloud.commands.reachable(running):[]),ready.size===ids2.length?!0:void 0};try{const what="new instances ready for co\
mmands",{signal}=session;await(0,_cloud_wait_js__WEBPACK_IMPORTED_MODULE_2__.f)(look,{clock,what,timeoutMs:readyTimeoutMs,intervalMs:pollIntervalMs,signal})}catch(error){
if(!(error instanceof _cloud_wait_js__WEBPACK_IMPORTED_MODULE_2__.v))throw error}await(0,_session_js__WEBPACK_IMPORTED_MODULE_6__.I)(session);const late=greens.
filter(({instanceId})=>!ready.has(instanceId)),reason="the new instance took no command within ten minutes";return late.map(green=>(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_5__.
P)(green,"prepare",{code:"E_NOT_READY",reason}))}async function joinGroups(session,pairs){const missing=pairs.flatMap(({green,own})=>{const members=new Set(green.
backends.map(_weights_js__WEBPACK_IMPORTED_MODULE_7__.Kf));return asOf(green,own).filter(backend=>!members.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_7__.Kf)(backend))).
map(backend=>({...backend,weight:0}))});for(const backends of byGroup(missing))session.lease.assertHeld(),await session.context.cloud.loadBalancing.addBackends(
backends[0].group,backends.map(withoutGroup))}async function removeInstances(session,servers){const{loadBalancing,compute}=session.context.cloud;for(const backends of byGroup(
servers.flatMap(server=>server.backends)))session.lease.assertHeld(),await loadBalancing.removeBackends(backends[0].group,backends.map(withoutGroup));const ids2=servers.
map(server=>server.instanceId);if(ids2.length===0)return;session.lease.assertHeld(),await compute.deleteInstances(ids2,`acd-${(0,_pack_js__WEBPACK_IMPORTED_MODULE_3__.
s)(ids2.join()).slice(0,42)}`);const{clock,pollIntervalMs}=session.context;await(0,_cloud_wait_js__WEBPACK_IMPORTED_MODULE_2__.f)(async()=>(await compute.describeInstances(
{ids:ids2})).length===0?!0:void 0,{clock,what:`${ids2.join(", ")} deleted`,timeoutMs:goneTimeoutMs,intervalMs:pollIntervalMs,signal:session.signal}),await(0,_session_js__WEBPACK_IMPORTED_MODULE_6__.
I)(session)}function asOf(server,own){return own.map(backend=>({...backend,instanceId:server.instanceId}))}function byGroup(backends){const groups=new Map;for(const backend of backends){
const key=(0,_weights_js__WEBPACK_IMPORTED_MODULE_7__.$6)(backend.group);groups.set(key,[...groups.get(key)??[],backend])}return[...groups.values()]}const withoutGroup=({
group:_,...backend})=>backend}),65454:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bg:()=>resultOf,Iz:()=>instanceResults,Rr:()=>instanceResult,lA:()=>describeEnd});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_probe_traffic_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75044),_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
44891);function instanceResult(server,more={}){return{id:server.instanceId,name:server.name,zone:server.zoneId,...server.release===void 0?{}:{release:server.release},
...server.stand&&server.stand.standing!=="instance"?{stand:server.stand.standing}:{},weights:server.backends.map(backend=>backend.weight),isServing:(0,_server_state_js__WEBPACK_IMPORTED_MODULE_3__.
PA)(server),health:Object.fromEntries(server.health.map(row=>[`${row.protocol}:${row.listenerPort}`,row.health])),...more}}const resultOf={succeeded:{result:"su\
cceeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.done},"rolled-back":{result:"rolled-back",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.rolledBack},mixed:{result:"mixed",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.mixed},paused:{result:"paused",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.paused}};function instanceResults(end){const failed=new Map([...end.failed,...end.rollbackFailed].map(failure=>[failure.instanceId,failure]));return end.servers.
map(server=>{const failure=failed.get(server.instanceId),outOfServiceMs=end.durationsMs[server.instanceId],running=end.running.get(server.instanceId),echoed=running?.
echoed??running?.current;return instanceResult(server,{...echoed===void 0?{}:{echoed},...outOfServiceMs===void 0?{}:{outOfServiceMs},...failure?{failure:describedFailure(
failure)}:{}})})}function describedFailure({stage,code,reason,output}){return{stage,code,reason,...output?{output:lastLines(output).join(`
`)}:{}}}function describeEnd(end,facts){const{traffic}=facts;return[verdictOf(end,facts),...traffic?failedRequests(traffic):[]].join(`
`)}const shownRequests=5;function failedRequests({failures}){return failures.slice(0,shownRequests).map(failure=>`  failed request ${(0,_probe_traffic_js__WEBPACK_IMPORTED_MODULE_2__.
Ic)(failure)}`)}function verdictOf(end,facts){const counted=facts.traffic?`, ${(0,_probe_traffic_js__WEBPACK_IMPORTED_MODULE_2__.hA)(facts.traffic)}`:"",total=end.
servers.length,took=(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.durationMs),{version}=end.want;switch(end.result){case"succeeded":return`Deplo\
yed ${version} to ${total}/${total} instances in ${took}${counted}.${facts.url?`   ${facts.url}`:""}`;case"paused":{const done=end.servers.filter(server=>server.
release===end.want.version).length,why=end.objection?` (${end.objection.reason})`:"";return`PAUSED after ${took}: ${done} of ${total} instances were brought to ${version}${counted}${why}\
. Go on: ${facts.rerun}. Go back: alicloud-deploy rollback`}case"rolled-back":return[`FAILED and rolled back: ${end.from?.version} serves on all instances again${counted}\
.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.rolledBack}`,...describeObjection(end),...describeFailures(end.failed)].join(`
`);case"mixed":return[`FAILED, MIXED STATE: not every instance runs the same release${counted}.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.
mixed}`,...table(end),...describeObjection(end),...describeFailures([...end.failed,...end.rollbackFailed]),`  next  ${facts.rerun}   or   alicloud-deploy recove\
r`].join(`
`)}}const describeObjection=({objection})=>objection?[`  ${objection.code}  ${objection.reason}`]:[];function table(end){return instanceResults(end).map(row=>{const release=row.
echoed??row.release??"unknown";return`  ${row.name.padEnd(24)} ${row.id.padEnd(24)} ${release.padEnd(20)} weight ${row.weights.join("/")||"-"}  ${row.isServing?
"serves":"does not serve"}`})}function describeFailures(failed){return failed.flatMap(failure=>[`  ${failure.code}  ${failure.name} (${failure.instanceId}), ${failure.
stage}: ${failure.reason}`,...failure.output?lastLines(failure.output).map(line=>`    | ${line}`):[]])}const shownLines=12;function lastLines(output){return output.
trimEnd().split(`
`).filter(line=>!line.startsWith("acd ")).slice(-shownLines)}}),56634:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{P:()=>createPreview,m:()=>removePreviews});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005),_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56490);function createPreview({loadBalancing,layout,reporter,host}){const showOn=async(one,servers)=>{
const{loadBalancer,listeners}=one,asked=listeners.filter(({protocol})=>protocol==="http"||protocol==="https").filter(_fleet_js__WEBPACK_IMPORTED_MODULE_2__.nL),
backends=servers.flatMap(({instanceId,backends:own})=>{const port=own.find(({group})=>group.loadBalancerId===loadBalancer.id)?.port??portOf(asked);return port===
void 0?[]:[{instanceId,port,weight:100}]});if(asked.length===0||backends.length===0)return;const serverGroupId=await groupWith(loadBalancing,loadBalancer.id,backends);
for(const listener of asked){const own=(await loadBalancing.describeRules(loadBalancer.id,listener)).filter(({name})=>name===_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
gz);own.some(rule=>rule.domain===host&&rule.serverGroupId===serverGroupId)||(await loadBalancing.deleteRules(loadBalancer.id,own.map(({id:id2})=>id2)),await loadBalancing.
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
filter(({name})=>name===_fleet_js__WEBPACK_IMPORTED_MODULE_2__.gz);await loadBalancing.deleteRules(loadBalancer.id,own.map(({id:id2})=>id2))}for(const{id:id2}of groups)
await loadBalancing.deleteServerGroup(id2)}}}async function warned(reporter,what,work){try{await work()}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error))throw error;reporter.emit({type:"warning",code:"E_PREVIEW",message:`${what}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`})}}}),75044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ic:()=>describeFailure,M4:()=>probeTraffic,hA:()=>describeTraffic});var _shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86527),_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);const shownFailures=50;function probeTraffic(all,events){const answers=sinceFirstGood(
all),failed=answers.filter(_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.I).toSorted((a,b)=>a.endedAt-b.endedAt),{longestGapMs,p99Ms}=(0,_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.
Q)(answers);return{requests:answers.length,failed:failed.length,longestGapMs,p99Ms,failures:failed.slice(0,shownFailures).map(answer=>failureOf(answer,events))}}
function sinceFirstGood(answers){const good=answers.filter(answer=>!(0,_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.I)(answer)),servesFrom=good.reduce((first,{
endedAt})=>Math.min(first,endedAt),1/0);return good.length>0?answers.filter(answer=>!(0,_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.I)(answer)||answer.
sentAt>=servesFrom):answers}function failureOf({endedAt,status,error},events){const event=events.findLast(({atMs})=>atMs<=endedAt);return{afterMs:Math.round(endedAt),
status,...event?{instance:event.name}:{},step:event?.phase??"start",...error===void 0?{}:{error}}}const describeTraffic=({failed,requests})=>`${count(failed)} o\
f ${count(requests)} requests failed`;function describeFailure({afterMs,status,error,step,instance}){const answer=status===0?error??"no answer":String(status),place=instance===
void 0?"before the first instance":`in ${step} of ${instance}`;return`at ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(afterMs)}: ${answer} ${place}`}
const count=value=>value.toLocaleString("en-US")}),21248:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{I:()=>lookAgain,f:()=>openSession});var external_node_events_=__webpack_require__(78474),tags=__webpack_require__(22633),dead_man=__webpack_require__(
91095),wait=__webpack_require__(32501),fleet=__webpack_require__(56490);function createFleetView(parts){const{cloud,layout,clock,pollIntervalMs}=parts;let latest,
running;const look=async()=>{const takenAt=clock.monotonic(),servers=await(0,fleet.Ht)(cloud,layout);return latest={servers:new Map(servers.map(server=>[server.
instanceId,server])),takenAt}},observe=async(sinceMs=clock.monotonic())=>{for(;;){if(latest&&latest.takenAt>=sinceMs)return latest;running??=look().finally(()=>{
running=void 0});const snapshot=await running;if(snapshot.takenAt>=sinceMs)return snapshot}};return{observe,async watch({instanceId,what,timeoutMs,test,signal}){
let sinceMs=clock.monotonic();return(0,wait.f)(async()=>{const snapshot=await observe(sinceMs);sinceMs=snapshot.takenAt+pollIntervalMs;const server=snapshot.servers.
get(instanceId);return server&&test(server)},{clock,what,timeoutMs,intervalMs:pollIntervalMs,...signal?{signal}:{}})}}}var instance_runs=__webpack_require__(80854),
rollout_journal=__webpack_require__(64249),rollout_lease=__webpack_require__(66872),preview=__webpack_require__(56634),weights=__webpack_require__(40191);const readLagMs=3e3;
function readYourWrites(loadBalancing,clock){const expected=new Map,remember=(group,backends)=>{const untilMs=clock.monotonic()+readLagMs;for(const backend of backends)
expected.set((0,weights.Kf)({...backend,group}),{weight:backend.weight,untilMs})},forget=(group,backends)=>{for(const backend of backends)expected.delete((0,weights.
Kf)({...backend,group}))},isOld=(group,found)=>{for(const[key,{untilMs}]of expected)untilMs<=clock.monotonic()&&expected.delete(key);return expected.size===0?!1:
found.some(backend=>{const known=expected.get((0,weights.Kf)({...backend,group}));return known!==void 0&&known.weight!==backend.weight})},watched={expect(backends,agoMs){
const untilMs=clock.monotonic()+readLagMs-agoMs;for(const backend of backends)expected.set((0,weights.Kf)(backend),{weight:backend.weight,untilMs})},async setWeights(group,backends){
forget(group,backends),await loadBalancing.setWeights(group,backends),remember(group,backends)},async removeBackends(group,backends){forget(group,backends),await loadBalancing.
removeBackends(group,backends)},async describeBackends(group){for(;;){const found=await loadBalancing.describeBackends(group);if(!isOld(group,found))return found;
await clock.sleep(readLagMs/6)}}};return new Proxy(loadBalancing,{get:(target,name)=>Reflect.get(name in watched?watched:target,name)})}var timeline=__webpack_require__(
83611),coalesce=__webpack_require__(51035),errors=__webpack_require__(52005);function changedSince(have,proved){return have.flatMap(backend=>{const key=(0,weights.
Kf)(backend),weight=proved.get(key);return weight===void 0||weight===backend.weight?[]:[{key,weight}]})}function driftOf(have,want,foreign){const now=new Map(have.
map(backend=>[(0,weights.Kf)(backend),backend.weight]));return want.flatMap(backend=>{const key=(0,weights.Kf)(backend),[expected,found]=[foreign.get(key),now.get(
key)];return expected===void 0||found===void 0||backend.weight<=found?[]:[{key,instanceId:backend.instanceId,expected,found,wanted:backend.weight}]})}function weightDrift(drifted){
const facts=drifted.map(({instanceId,expected,found,wanted})=>`${instanceId} has weight ${found} where this run had written ${expected} (it would have got ${wanted}\
)`);return new errors.sH(`somebody else changed weights during the rollout: ${facts.join("; ")}`,errors.hS.mixed,"mixed",{code:"E_WEIGHT_DRIFT",retryable:!0,fix:"\
find out who did; the same command again, or `alicloud-deploy recover`, gives these servers their own weights back",context:{drifted}})}const readBackTimeoutMs=6e4;
function createWeightWriter(parts){const{loadBalancing,clock,pollIntervalMs,beforeWrite}=parts,read=async want=>{const groups=new Map(want.map(backend=>[(0,weights.
$6)(backend.group),backend.group]));return(await Promise.all([...groups.values()].map(async group=>(await loadBalancing.describeBackends(group)).map(backend=>({
...backend,group}))))).flat()},proved=new Map,foreign=new Map,writeNow=async want=>{const have=await read(want),members=new Set(have.map(weights.Kf)),wanted=want.
filter(backend=>members.has((0,weights.Kf)(backend)));for(const{key,weight}of changedSince(have,proved))foreign.set(key,weight);const drifted=driftOf(have,wanted,
foreign),ours=wanted.filter(backend=>!drifted.some(({key})=>key===(0,weights.Kf)(backend))),changes=(0,weights.iY)(have,ours);for(const change of changes)proved.
delete((0,weights.Kf)(change));for(const call of(0,weights.xp)(have,changes))beforeWrite(),await loadBalancing.setWeights(call.group,call.backends);changes.length>
0&&await(0,wait.f)(async()=>(0,weights.iY)(await read(ours),ours).length===0?!0:void 0,{clock,what:`weights of ${[...new Set(ours.map(backend=>backend.instanceId))].
join(", ")}`,timeoutMs:readBackTimeoutMs,intervalMs:pollIntervalMs});for(const backend of ours)proved.set((0,weights.Kf)(backend),backend.weight);if(drifted.length>
0)throw weightDrift(drifted)},underWay=new Set,write=(0,coalesce.Y)(async wants=>{const merged=new Map(wants.flatMap(want=>want.map(backend=>[(0,weights.Kf)(backend),
backend])));await writeNow([...merged.values()])});return{write(want){const writing=write(want);return underWay.add(writing),writing.finally(()=>underWay.delete(
writing))},async settled(){await Promise.allSettled(underWay)}}}function whileHeld({cloud,store},assertHeld){const{compute,commands,loadBalancing,tagging,automation}=cloud;
return{cloud:{...cloud,compute:guarded(compute,["runInstances","startInstances","stopInstances","deleteInstances","replaceSystemDisk","modifyInstance"],assertHeld),
commands:guarded(commands,["start","stop"],assertHeld),loadBalancing:guarded(loadBalancing,["setWeights","addBackends","removeBackends","createServerGroup","del\
eteServerGroup","createRule","deleteRules"],assertHeld),tagging:guarded(tagging,["tag","untag"],assertHeld),...automation?{automation:guarded(automation,["start",
"cancel"],assertHeld)}:{}},store:guarded(store,["put","putFile","delete"],assertHeld)}}function guarded(port,writes,assertHeld){const names=new Set(writes);return new Proxy(
port,{get(target,name){const found=Reflect.get(target,name);return!names.has(name)||typeof found!="function"?found:async(...words)=>(assertHeld(),await Reflect.
apply(found,target,words))}})}async function openSession(context){const{store,clock,reporter,pollIntervalMs}=context;await store.ensureBucket();const lease=await(0,rollout_lease.
ZZ)({store,clock,reporter,holder:context.holder,ifLocked:context.ifLocked,pollIntervalMs,signal:context.signal,...context.lockWaitMs===void 0?{}:{waitMs:context.
lockWaitMs},...context.leaseTtlMs===void 0?{}:{ttlMs:context.leaseTtlMs},...context.isDead?{isDead:context.isDead}:{}}),beforeWrite=()=>lease.assertHeld(),loadBalancing=readYourWrites(
context.cloud.loadBalancing,clock),held=whileHeld({cloud:{...context.cloud,loadBalancing},store},beforeWrite),{cloud}=held;try{const journal=await(0,rollout_journal.
_0)(held.store,lease.generation),{automation}=cloud;automation&&await(0,dead_man.Y1)({automation,clock,pollIntervalMs,reporter,environmentTag:context.environmentTag},
journal.state);const layout=await(0,fleet.k0)(cloud,context.environmentTag);layout.hasPreview&&await(0,preview.m)({loadBalancing:cloud.loadBalancing,reporter},layout);
for(const{backends,atMs}of journal.restored)loadBalancing.expect(backends,clock.now()-atMs);const writer=createWeightWriter({loadBalancing:cloud.loadBalancing,clock,
pollIntervalMs,beforeWrite}),signal=firstOf([context.signal,lease.stop]);return(0,external_node_events_.setMaxListeners)(0,signal),{context:{...context,...held},
lease,journal,layout,view:createFleetView({cloud,layout,clock,pollIntervalMs}),writer,runs:(0,instance_runs.a)({commands:cloud.commands,clock,pollIntervalMs,beforeStart:beforeWrite}),
timeline:(0,timeline.M)(clock,reporter),signal,close:async()=>{await writer.settled(),await lease.release()}}}catch(error){throw await lease.release(),error}}async function lookAgain(session){
const{cloud,clock,environmentTag,pollIntervalMs}=session.context,instances=await cloud.compute.describeInstances({tags:{[tags.b.environment]:environmentTag}});session.
layout.instances.splice(0,1/0,...instances.toSorted((a,b)=>a.name<b.name?-1:1)),session.view=createFleetView({cloud,layout:session.layout,clock,pollIntervalMs})}
function firstOf(signals){const controller=new AbortController;for(const signal of signals)signal.aborted&&controller.abort(signal.reason),signal.addEventListener(
"abort",()=>controller.abort(signal.reason),{once:!0});return controller.signal}}),83611:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>createTimeline,p:()=>outOfServiceMs});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);function createTimeline(clock,reporter){const events=[],startedAt=clock.monotonic(),startedAtMs=clock.now();return{events,startedAtMs,elapsedMs:()=>clock.
monotonic()-startedAt,add(server,phase,message){const atMs=clock.monotonic()-startedAt;events.push({instanceId:server.instanceId,name:server.name,phase,atMs,message}),
reporter.emit({type:"progress",subject:server.name,phase,message,data:{instanceId:server.instanceId,elapsed:(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
C7)(atMs)}})}}}function outOfServiceMs(events){const out=new Map,durations={};for(const event of events){event.phase==="drain"&&!out.has(event.instanceId)&&out.
set(event.instanceId,event.atMs);const since=out.get(event.instanceId);event.phase!=="in"||since===void 0||(durations[event.instanceId]=Math.round(event.atMs-since),
out.delete(event.instanceId))}return durations}}),86527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>isFailed,Q:()=>timesOf});const isFailed=({status})=>status===0||status>=500;function timesOf(answers){const good=answers.filter(answer=>!isFailed(answer)),
latencies=good.map(({sentAt,endedAt})=>endedAt-sentAt).toSorted((a,b)=>a-b);return{longestGapMs:Math.round(longestGap(good.map(({endedAt})=>endedAt))),p50Ms:Math.
round(quantile(latencies,.5)),p99Ms:Math.round(quantile(latencies,.99))}}function longestGap(times){const ordered=times.toSorted((a,b)=>a-b);return ordered.reduce(
(longest,time,index)=>index===0?0:Math.max(longest,time-ordered[index-1]),0)}function quantile(ordered,share){return ordered[Math.min(ordered.length-1,Math.floor(
ordered.length*share))]??0}})};export{id,ids,modules};
