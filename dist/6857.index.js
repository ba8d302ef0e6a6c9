const id=6857,ids=[6857],modules={26857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _rollout_approval_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(85819),_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
56490),_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(13618),_rollout_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64249),_rollout_lease_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
66872),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(65454),_rollout_server_state_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(44891),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52005),_rollout_context_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(14933);async function run(context){
const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_5__.jY)(context),{cloud,store,outputs,environmentTag,name,settings}=environment,layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_0__.
k0)(cloud,environmentTag),[servers,history,journal,lease]=await Promise.all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__.
Lu)(store),(0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_1__.a0)(store),(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_2__.zR)(store)]),approval=(0,_rollout_approval_js__WEBPACK_IMPORTED_MODULE_7__.
x)(journal.open,{timeoutMs:settings.rollout.approvalTimeout,nowMs:context.clock.now()}),isLocked=lease!==void 0&&!(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_2__.
xp)(lease,{nowMs:context.clock.now(),unchangedForMs:0}),release=(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__.T5)(history);return{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
hS.done,...release?{release:{version:release.version,...release.digest?{digest:release.digest}:{}}}:{},instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_3__.
Rr)(server)),extra:{...outputs.url?{url:outputs.url}:{},lock:isLocked?lease:null,unfinished:journal.open??null,...approval?{approval:{since:iso(approval.sinceMs),
until:iso(approval.untilMs),isExpired:approval.isExpired}}:{},held:journal.held,history:history.slice(-shownRecords)},text:describe({title:`${settings.app}/${name}\
 in ${settings.region}`,servers,history,journal,approval,lease:isLocked?lease:void 0,url:outputs.url})}}const shownRecords=10,iso=ms=>new Date(ms).toISOString();
function describe(seen){const{servers,history,journal}=seen,serving=servers.filter(server=>(0,_rollout_server_state_js__WEBPACK_IMPORTED_MODULE_8__.PA)(server)).
length,release=(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__.T5)(history),last=history.at(-1);return[`${seen.title}: ${serving} of ${servers.length} insta\
nces serve, release ${release?.version??"none yet"}${seen.url?`   ${seen.url}`:""}`,...servers.map(describeServer),seen.lease?`lock        ${(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_2__.
un)(seen.lease)}`:"lock        free",journal.open?`unfinished  ${journal.open.command} to ${journal.open.want.version} of run ${journal.open.runId} since ${iso(
journal.open.startedAtMs)}; run it again, or \`alicloud-deploy recover\``:"unfinished  nothing",...journal.open&&seen.approval?[`paused      ${(0,_rollout_approval_js__WEBPACK_IMPORTED_MODULE_7__.
E)(journal.open,seen.approval)}`]:[],...journal.held.map(backend=>`held        ${backend.instanceId} gets weight ${backend.weight} back`),...last&&last!==release?
[`last run    ${last.command} to ${last.version}: ${last.result}, ${last.finishedAt}`]:[]].join(`
`)}function describeServer(server){const health=server.health.map(row=>`${row.protocol}:${row.listenerPort} ${row.health}`).join(", ")||"no listener",weights=server.
backends.map(backend=>backend.weight).join("/")||"-";return`  ${server.name.padEnd(24)} ${server.zoneId.padEnd(16)} ${(server.release??"-").padEnd(20)} weight ${weights.
padEnd(8)} ${health}${server.status==="Running"?"":`  (${server.status})`}`}}),85819:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>describePause,x:()=>approvalOf});function approvalOf(open,{timeoutMs,nowMs}){if(!open?.pause)return;const{sinceMs}=open.
pause,untilMs=sinceMs+timeoutMs;return{sinceMs,untilMs,isExpired:nowMs>=untilMs}}function describePause({command,want,pause},{untilMs,isExpired}){const isCanary=command.
startsWith("canary"),wayOn=isCanary?"`alicloud-deploy canary promote`":`the same ${command} again`,wayBack=isCanary?"`alicloud-deploy canary abort`":"`alicloud-\
deploy rollback`",until=new Date(untilMs).toISOString(),waits=isExpired?`its approval expired at ${until}: \`alicloud-deploy recover\` rolls it back`:`it waits \
for its approval until ${until}`;return`${command} to ${want.version} is paused (${pause?.reason??"no reason known"}) and ${waits}; go on with ${wayOn}, back wi\
th ${wayBack}`}}),13618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Lu:()=>readHistory,
PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});const prefix="releases/",recordKey=number=>`${prefix}${String(
number).padStart(8,"0")}.json`,keptRecords=50;async function readHistory(store){return(await Promise.all((await store.list(prefix)).map(object=>store.get(object.
key)))).flatMap(object=>object?[JSON.parse(Buffer.from(object.body).toString())]:[])}async function addToHistory(store,record){const objects=await store.list(prefix);
let number=Math.max(0,...objects.map(object=>Number.parseInt(object.key.slice(prefix.length),10)))+1;for(;!await store.put(recordKey(number),JSON.stringify(record),
{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){return history.findLast(record=>record.
isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.rejects===version);return history.
findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function lastDurations(history){return Object.assign(
{},...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.seq]);return seen.length>
0?Math.max(...seen):void 0}}),64249:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
_0:()=>openJournal,a0:()=>readJournal});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40191);function replayJournal(entries){let state={held:[]};for(const entry of entries)state=applyEntry(state,entry);return state}function applyEntry(state,entry){
switch(entry.kind){case"begin":return{open:{runId:entry.runId,command:entry.command,want:entry.want,...entry.from?{from:entry.from}:{},startedAtMs:entry.atMs,isInterrupted:!1,
notes:[]},held:entry.held};case"hold":{const known=new Set(state.held.map(_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf));return{...state,held:[...state.held,...entry.
backends.filter(backend=>!known.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(backend)))]}}case"restored":return{...state,held:state.held.filter(backend=>!entry.
instanceIds.includes(backend.instanceId))};case"turn":return state.open?{...state,open:{...state.open,want:entry.want}}:state;case"note":return state.open?{...state,
open:{...state.open,notes:[...state.open.notes,{topic:entry.topic,data:entry.data}]}}:state;case"interrupted":return state.open?{...state,open:interrupted(state.
open,entry)}:state;case"end":return{held:state.held}}}function interrupted(open,{isPause,atMs,reason}){const{pause:_,...rest}=open;return{...rest,isInterrupted:!0,
...isPause?{pause:{sinceMs:atMs,reason}}:{}}}const prefix="journal/",entryKey=number=>`${prefix}${String(number).padStart(12,"0")}.json`;async function readJournal(store){
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
 then run the same command again"})}}),65454:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bg:()=>resultOf,Iz:()=>instanceResults,Rr:()=>instanceResult,lA:()=>describeEnd});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44891);function instanceResult(server,more={}){
return{id:server.instanceId,name:server.name,zone:server.zoneId,...server.release===void 0?{}:{release:server.release},weights:server.backends.map(backend=>backend.
weight),isServing:(0,_server_state_js__WEBPACK_IMPORTED_MODULE_2__.PA)(server),health:Object.fromEntries(server.health.map(row=>[`${row.protocol}:${row.listenerPort}`,
row.health])),...more}}const resultOf={succeeded:{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.done},"rolled-back":{result:"rol\
led-back",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.rolledBack},mixed:{result:"mixed",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.
mixed},paused:{result:"paused",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.paused}};function instanceResults(end){const failed=new Map([...end.failed,
...end.rollbackFailed].map(failure=>[failure.instanceId,failure]));return end.servers.map(server=>{const failure=failed.get(server.instanceId),outOfServiceMs=end.
durationsMs[server.instanceId],running=end.running.get(server.instanceId),echoed=running?.echoed??running?.current;return instanceResult(server,{...echoed===void 0?
{}:{echoed},...outOfServiceMs===void 0?{}:{outOfServiceMs},...failure?{failure:{stage:failure.stage,code:failure.code,reason:failure.reason}}:{}})})}function describeEnd(end,facts){
const total=end.servers.length,took=(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.durationMs),{version}=end.want;switch(end.result){case"succeed\
ed":return`Deployed ${version} to ${total}/${total} instances in ${took}.${facts.url?`   ${facts.url}`:""}`;case"paused":{const done=end.servers.filter(server=>end.
durationsMs[server.instanceId]!==void 0).length;return`PAUSED after ${took}: ${done} of ${total} instances were brought to ${version}. Go on: ${facts.rerun}. Go\
 back: alicloud-deploy rollback`}case"rolled-back":return[`FAILED and rolled back: ${end.from?.version} serves on all instances again.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.rolledBack}`,...describeFailures(end.failed)].join(`
`);case"mixed":return[`FAILED, MIXED STATE: not every instance runs the same release.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.mixed}`,...table(
end),...describeFailures([...end.failed,...end.rollbackFailed]),`  next  ${facts.rerun}   or   alicloud-deploy recover`].join(`
`)}}function table(end){return instanceResults(end).map(row=>{const release=row.echoed??row.release??"unknown";return`  ${row.name.padEnd(24)} ${row.id.padEnd(24)}\
 ${release.padEnd(20)} weight ${row.weights.join("/")||"-"}  ${row.isServing?"serves":"does not serve"}`})}function describeFailures(failed){return failed.flatMap(
failure=>[`  ${failure.code}  ${failure.name} (${failure.instanceId}), ${failure.stage}: ${failure.reason}`,...failure.output?lastLines(failure.output).map(line=>`\
    | ${line}`):[]])}const shownLines=12;function lastLines(output){return output.trimEnd().split(`
`).filter(line=>!line.startsWith("acd ")).slice(-shownLines)}})};export{id,ids,modules};
