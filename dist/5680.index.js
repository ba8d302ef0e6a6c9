const id=5680,ids=[5680],modules={13618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JO:()=>newestHead,Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});const prefix="release\
s/",recordKey=number=>`${prefix}${String(number).padStart(8,"0")}.json`,keptRecords=50;async function readHistory(store){return(await Promise.all((await store.list(
prefix)).map(object=>store.get(object.key)))).flatMap(object=>object?[JSON.parse(Buffer.from(object.body).toString())]:[])}async function addToHistory(store,record){
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
__webpack_require__.d(__webpack_exports__,{_0:()=>openJournal,a0:()=>readJournal});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),
_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40191);function replayJournal(entries){let state={held:[]};for(const entry of entries)state=applyEntry(
state,entry);return state}function applyEntry(state,entry){switch(entry.kind){case"begin":return{open:{runId:entry.runId,command:entry.command,want:entry.want,...entry.
from?{from:entry.from}:{},startedAtMs:entry.atMs,isInterrupted:!1,...entry.ports?{ports:entry.ports}:{},notes:[]},held:entry.held};case"hold":{const known=new Set(
state.held.map(_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf));return{...state,held:[...state.held,...entry.backends.filter(backend=>!known.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
Kf)(backend)))]}}case"restored":return{...state,held:state.held.filter(backend=>!entry.instanceIds.includes(backend.instanceId))};case"turn":return state.open?{
...state,open:{...state.open,want:entry.want}}:state;case"note":return state.open?{...state,open:{...state.open,notes:[...state.open.notes,{topic:entry.topic,data:entry.
data}]}}:state;case"interrupted":return state.open?{...state,open:interrupted(state.open,entry)}:state;case"end":return{held:state.held}}}function interrupted(open,{
isPause,atMs,reason}){const{pause:_,...rest}=open;return{...rest,isInterrupted:!0,...isPause?{pause:{sinceMs:atMs,reason}}:{}}}const prefix="journal/",entryKey=number=>`${prefix}${String(
number).padStart(12,"0")}.json`;async function readJournal(store){return replayJournal((await readEntries(store)).entries.map(stored=>stored.entry))}async function openJournal(store,fence){
const read=await readEntries(store),newestFence=Math.max(0,...read.entries.map(stored=>stored.fence));if(newestFence>fence)throw overtaken(newestFence,fence);let state=replayJournal(
read.entries.map(stored=>stored.entry)),next=read.nextNumber,queue=Promise.resolve();const write=async entry=>{const body=JSON.stringify({fence,entry});if(!await store.
put(entryKey(next),body,{ifAbsent:!0})){const found=await store.get(entryKey(next)),text=found&&Buffer.from(found.body).toString();if(text!==body)throw overtaken(
text?JSON.parse(text).fence:fence,fence)}const number=next++;state=applyEntry(state,entry),entry.kind==="begin"&&await deleteBefore(store,number)};return{get state(){
return state},append(entry){const turn=queue.then(()=>write(entry));return queue=turn.catch(()=>{}),turn}}}async function readEntries(store){const objects=await store.
list(prefix),numbers=objects.map(object=>Number.parseInt(object.key.slice(prefix.length),10));return{entries:(await Promise.all(objects.map(object=>store.get(object.
key)))).flatMap(object=>object?[JSON.parse(Buffer.from(object.body).toString())]:[]),nextNumber:Math.max(0,...numbers)+1}}async function deleteBefore(store,number){
for(const object of await store.list(prefix))object.key<entryKey(number)&&await store.delete(object.key)}function overtaken(theirs,ours){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
by(`another run wrote the rollout journal (lease generation ${theirs}, ours is ${ours})`,{code:"E_LOCK_LOST",fix:"see who deploys with `alicloud-deploy status`,\
 then run the same command again"})}}),65454:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bg:()=>resultOf,Iz:()=>instanceResults,Rr:()=>instanceResult,lA:()=>describeEnd});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_probe_traffic_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(75044),_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
44891);function instanceResult(server,more={}){return{id:server.instanceId,name:server.name,zone:server.zoneId,...server.release===void 0?{}:{release:server.release},
weights:server.backends.map(backend=>backend.weight),isServing:(0,_server_state_js__WEBPACK_IMPORTED_MODULE_3__.PA)(server),health:Object.fromEntries(server.health.
map(row=>[`${row.protocol}:${row.listenerPort}`,row.health])),...more}}const resultOf={succeeded:{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.done},"rolled-back":{result:"rolled-back",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.rolledBack},mixed:{result:"mixed",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.mixed},paused:{result:"paused",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.paused}};function instanceResults(end){const failed=new Map([...end.
failed,...end.rollbackFailed].map(failure=>[failure.instanceId,failure]));return end.servers.map(server=>{const failure=failed.get(server.instanceId),outOfServiceMs=end.
durationsMs[server.instanceId],running=end.running.get(server.instanceId),echoed=running?.echoed??running?.current;return instanceResult(server,{...echoed===void 0?
{}:{echoed},...outOfServiceMs===void 0?{}:{outOfServiceMs},...failure?{failure:{stage:failure.stage,code:failure.code,reason:failure.reason}}:{}})})}function describeEnd(end,facts){
const{traffic}=facts;return[verdictOf(end,facts),...traffic?failedRequests(traffic):[]].join(`
`)}const shownRequests=5;function failedRequests({failures}){return failures.slice(0,shownRequests).map(failure=>`  failed request ${(0,_probe_traffic_js__WEBPACK_IMPORTED_MODULE_2__.
Ic)(failure)}`)}function verdictOf(end,facts){const counted=facts.traffic?`, ${(0,_probe_traffic_js__WEBPACK_IMPORTED_MODULE_2__.hA)(facts.traffic)}`:"",total=end.
servers.length,took=(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.durationMs),{version}=end.want;switch(end.result){case"succeeded":return`Deplo\
yed ${version} to ${total}/${total} instances in ${took}${counted}.${facts.url?`   ${facts.url}`:""}`;case"paused":{const done=end.servers.filter(server=>end.durationsMs[server.
instanceId]!==void 0).length;return`PAUSED after ${took}: ${done} of ${total} instances were brought to ${version}${counted}. Go on: ${facts.rerun}. Go back: al\
icloud-deploy rollback`}case"rolled-back":return[`FAILED and rolled back: ${end.from?.version} serves on all instances again${counted}.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.rolledBack}`,...describeFailures(end.failed)].join(`
`);case"mixed":return[`FAILED, MIXED STATE: not every instance runs the same release${counted}.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.
mixed}`,...table(end),...describeFailures([...end.failed,...end.rollbackFailed]),`  next  ${facts.rerun}   or   alicloud-deploy recover`].join(`
`)}}function table(end){return instanceResults(end).map(row=>{const release=row.echoed??row.release??"unknown";return`  ${row.name.padEnd(24)} ${row.id.padEnd(24)}\
 ${release.padEnd(20)} weight ${row.weights.join("/")||"-"}  ${row.isServing?"serves":"does not serve"}`})}function describeFailures(failed){return failed.flatMap(
failure=>[`  ${failure.code}  ${failure.name} (${failure.instanceId}), ${failure.stage}: ${failure.reason}`,...failure.output?lastLines(failure.output).map(line=>`\
    | ${line}`):[]])}const shownLines=12;function lastLines(output){return output.trimEnd().split(`
`).filter(line=>!line.startsWith("acd ")).slice(-shownLines)}}),75044:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ic:()=>describeFailure,M4:()=>probeTraffic,hA:()=>describeTraffic});var _shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86527),_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);const shownFailures=50;function probeTraffic(all,events){const answers=sinceFirstGood(
all),failed=answers.filter(_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.I).toSorted((a,b)=>a.endedAt-b.endedAt),{longestGapMs,p99Ms}=(0,_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.
Q)(answers);return{requests:answers.length,failed:failed.length,longestGapMs,p99Ms,failures:failed.slice(0,shownFailures).map(answer=>failureOf(answer,events))}}
function sinceFirstGood(answers){const good=answers.filter(answer=>!(0,_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.I)(answer)),servesFrom=good.reduce((first,{
endedAt})=>Math.min(first,endedAt),1/0);return good.length>0?answers.filter(answer=>!(0,_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.I)(answer)||answer.
sentAt>=servesFrom):answers}function failureOf({endedAt,status,error},events){const event=events.findLast(({atMs})=>atMs<=endedAt);return{afterMs:Math.round(endedAt),
status,...event?{instance:event.name}:{},step:event?.phase??"start",...error===void 0?{}:{error}}}const describeTraffic=({failed,requests})=>`${count(failed)} o\
f ${count(requests)} requests failed`;function describeFailure({afterMs,status,error,step,instance}){const answer=status===0?error??"no answer":String(status),place=instance===
void 0?"before the first instance":`in ${step} of ${instance}`;return`at ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(afterMs)}: ${answer} ${place}`}
const count=value=>value.toLocaleString("en-US")}),86527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{I:()=>isFailed,Q:()=>timesOf});const isFailed=({status})=>status===0||status>=500;function timesOf(answers){const good=answers.filter(answer=>!isFailed(
answer)),latencies=good.map(({sentAt,endedAt})=>endedAt-sentAt).toSorted((a,b)=>a-b);return{longestGapMs:Math.round(longestGap(good.map(({endedAt})=>endedAt))),
p50Ms:Math.round(quantile(latencies,.5)),p99Ms:Math.round(quantile(latencies,.99))}}function longestGap(times){const ordered=times.toSorted((a,b)=>a-b);return ordered.
reduce((longest,time,index)=>index===0?0:Math.max(longest,time-ordered[index-1]),0)}function quantile(ordered,share){return ordered[Math.min(ordered.length-1,Math.
floor(ordered.length*share))]??0}})};export{id,ids,modules};
