"use strict";exports.id=1344,exports.ids=[1344],exports.modules={65454:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{Bg:()=>resultOf,Iz:()=>instanceResults,Rr:()=>instanceResult,lA:()=>describeEnd});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_traffic_probe_traffic_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40538),
_instance_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(28453);function instanceResult(server,more={}){return{id:server.instanceId,name:server.
name,zone:server.zoneId,...server.release===void 0?{}:{release:server.release},...server.stand&&server.stand.standing!=="instance"?{stand:server.stand.standing}:
{},weights:server.backends.map(backend=>backend.weight),isServing:(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_3__.PA)(server),health:Object.fromEntries(
server.health.map(row=>[`${row.protocol}:${row.listenerPort}`,row.health])),...more}}const resultOf={succeeded:{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.done},"rolled-back":{result:"rolled-back",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.rolledBack},mixed:{result:"mixed",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.mixed},paused:{result:"paused",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.paused}};function instanceResults(end){const failed=new Map([...end.
failed,...end.rollbackFailed].map(failure=>[failure.instanceId,failure]));return end.servers.map(server=>{const failure=failed.get(server.instanceId),outOfServiceMs=end.
durationsMs[server.instanceId],running=end.running.get(server.instanceId),echoed=running?.echoed??running?.current;return instanceResult(server,{...echoed===void 0?
{}:{echoed},...outOfServiceMs===void 0?{}:{outOfServiceMs},...failure?{failure:describedFailure(failure)}:{}})})}function describedFailure(failed){const{stage,code,
reason,output,tries}=failed;return{stage,code,reason,...output?{output:lastLines(output).join(`
`)}:{},...tries===void 0?{}:{tries}}}function describeEnd(end,facts){const{traffic}=facts;return[verdictOf(end,facts),...traffic?failedRequests(traffic):[]].join(
`
`)}const shownRequests=5;function failedRequests({failures}){return failures.slice(0,shownRequests).map(failure=>`  failed request ${(0,_traffic_probe_traffic_js__WEBPACK_IMPORTED_MODULE_2__.
Ic)(failure)}`)}function verdictOf(end,facts){const counted=facts.traffic?`, ${(0,_traffic_probe_traffic_js__WEBPACK_IMPORTED_MODULE_2__.hA)(facts.traffic)}`:"",
total=end.servers.length,took=(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.durationMs),{version}=end.want;switch(end.result){case"succeeded":return end.
part?describePart(end,end.part,{took,counted}):`Deployed ${version} to ${total}/${total} instances in ${took}${counted}.${facts.url?`   ${facts.url}`:""}`;case"\
paused":{const done=end.servers.filter(server=>server.release===end.want.version).length,why=end.objection?` (${end.objection.reason})`:"";return`PAUSED after ${took}\
: ${done} of ${total} instances were brought to ${version}${counted}${why}. Go on: ${facts.rerun}. Go back: alicloud-deploy rollback`}case"rolled-back":return[`\
FAILED and rolled back: ${end.from?.version} serves on ${end.part?`the instances with ${end.part.only.join(", ")}`:"all instances"} again${counted}.   exit code\
 ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.rolledBack}`,...describeObjection(end),...describeFailures(end.failed)].join(`
`);case"mixed":return[`FAILED, MIXED STATE: not every instance runs the same release${counted}.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.
mixed}`,...table(end),...describeObjection(end),...describeFailures([...end.failed,...end.rollbackFailed]),`  next  ${facts.rerun}   or   alicloud-deploy recove\
r`].join(`
`)}}function describePart({want,servers},{only,others},{took,counted}){const done=servers.length-others;return[`Deployed ${want.version} to the ${done} of ${servers.
length} instances with ${only.join(", ")} in ${took}${counted}; the other ${others} keep their release.`,"  The same command without --only completes it, `alicl\
oud-deploy rollback` takes it back."].join(`
`)}const describeObjection=({objection})=>objection?[`  ${objection.code}  ${objection.reason}`]:[];function table(end){return instanceResults(end).map(row=>{const release=row.
echoed??row.release??"unknown";return`  ${row.name.padEnd(24)} ${row.id.padEnd(24)} ${release.padEnd(20)} weight ${row.weights.join("/")||"-"}  ${row.isServing?
"serves":"does not serve"}`})}function describeFailures(failed){return failed.flatMap(failure=>[`  ${failure.code}  ${failure.name} (${failure.instanceId}), ${failure.
stage}: ${failure.reason}${failure.tries?` (tried ${failure.tries} times)`:""}`,...failure.output?lastLines(failure.output).map(line=>`    | ${line}`):[]])}const shownLines=12;
function lastLines(output){return output.trimEnd().split(`
`).filter(line=>!line.startsWith("acd ")).slice(-shownLines)}}),16156:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{JO:()=>newestHead,Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});
var _cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68422);const prefix="releases/",recordKey=number=>`${prefix}${String(number).padStart(
8,"0")}.json`,numberOf=key=>Number(/^(\d+)\.json$/.exec(key.slice(prefix.length))?.[1]),keptRecords=50,outline={version:"string","digest?":"string","envDigest?":"\
string",isVerified:"boolean",result:"string",command:"string",runId:"string","seq?":"number",finishedAt:"string","migrationsHead?":"string","rejects?":"string",
"only?":["string"],durationsMs:{"*":"number"}};async function readHistory(store){return(await Promise.all((await listRecords(store)).map(({key})=>store.get(key)))).
flatMap(object=>object?[(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__.CL)(store,object,{outline,fix:`remove the object, e.g. \`ossutil rm oss://${store.
bucket}/${object.key}\`; only that release is forgotten`})]:[])}const listRecords=async store=>(await store.list(prefix)).filter(({key})=>!Number.isNaN(numberOf(
key)));async function addToHistory(store,record){const objects=await listRecords(store);let number=Math.max(0,...objects.map(({key})=>numberOf(key)))+1;for(;!await store.
put(recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){
return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.
rejects===version);return history.findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function newestHead(history,version){
return history.findLast(record=>record.version===version&&record.migrationsHead!==void 0)?.migrationsHead}function lastDurations(history){return Object.assign({},
...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.seq]);return seen.length>
0?Math.max(...seen):void 0}}),83858:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
h:()=>readEntry});var _cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68422);const release={version:"string","digest?":"string","envDiges\
t?":"string"},backends=[{group:{loadBalancerId:"string","serverGroupId?":"string"},instanceId:"string","port?":"number",weight:"number"}],note={topic:"string",data:{}},
outlines={begin:{runId:"string",command:"string",want:release,"from?":release,held:backends,"taken?":["string"],"ports?":{from:"number",to:"number"},"notes?":[note],
"only?":["string"],"seq?":"number",atMs:"number"},hold:{backends,"taken?":["string"],atMs:"number"},restored:{instanceIds:["string"],atMs:"number"},turn:{want:release,
reason:"string",atMs:"number"},note:{...note,atMs:"number"},interrupted:{reason:"string","isPause?":"boolean","isOutOfTime?":"boolean",atMs:"number"},end:{result:"\
string","goneIds?":["string"],atMs:"number"}};function readEntry(store,object){const fix=`see with \`ossutil cat oss://${store.bucket}/${object.key}\` what is le\
ft of it; without the object, runs go on from the other entries, but weights that only it remembers must be set by hand`,{entry}=(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__.
CL)(store,object,{outline:{fence:"number",entry:{kind:"string"}},fix}),outline=outlines[entry.kind];if(!outline)throw(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__.
de)(store,object,{wrong:"it is of a kind that this version does not know",fix});return(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__.CL)(store,object,{outline:{
fence:"number",entry:outline},fix})}}),83271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Te:()=>beginRun,_0:()=>openJournal,a0:()=>readJournal,fN:()=>takenUp,hH:()=>interruptionBy});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_journal_entry_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83858),_traffic_weights_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(70005);const takenUp=({
held,taken=[]})=>new Set([...held.map(backend=>backend.instanceId),...taken]),withTaken=taken=>taken.length>0?{taken:[...new Set(taken)]}:{};function withSeq(...seen){
const known=seen.filter(seq=>seq!==void 0);return known.length>0?{seq:Math.max(...known)}:{}}function replayJournal(entries){let state={held:[]};for(const entry of entries)
state=applyEntry(state,entry);return state}function applyEntry(state,entry){switch(entry.kind){case"begin":return{open:{runId:entry.runId,command:entry.command,
want:entry.want,...entry.from?{from:entry.from}:{},startedAtMs:entry.atMs,isInterrupted:!1,...entry.ports?{ports:entry.ports}:{},...entry.only?{only:entry.only}:
{},notes:entry.notes??[]},held:entry.held,...withTaken(entry.taken??[]),...withSeq(state.seq,entry.seq)};case"hold":{const known=new Set(state.held.map(_traffic_weights_js__WEBPACK_IMPORTED_MODULE_2__.
Kf));return{...state,held:[...state.held,...entry.backends.filter(backend=>!known.has((0,_traffic_weights_js__WEBPACK_IMPORTED_MODULE_2__.Kf)(backend)))],...withTaken(
[...state.taken??[],...entry.taken??[]])}}case"restored":return without(state,entry.instanceIds);case"turn":return state.open?{...state,open:{...state.open,want:entry.
want}}:state;case"note":return state.open?{...state,open:{...state.open,notes:[...state.open.notes,{topic:entry.topic,data:entry.data}]}}:state;case"interrupted":
return state.open?{...state,open:interrupted(state.open,entry)}:state;case"end":return without({held:state.held,...withTaken(state.taken??[]),...withSeq(state.seq)},
entry.goneIds??[])}}function without({taken=[],held,...state},instanceIds){return{...state,held:held.filter(backend=>!instanceIds.includes(backend.instanceId)),
...withTaken(taken.filter(id=>!instanceIds.includes(id)))}}function interrupted(open,{isPause,isOutOfTime,atMs,reason}){const{pause:_,...rest}=open,pause={sinceMs:atMs,
reason,...isOutOfTime?{isOutOfTime}:{}};return{...rest,isInterrupted:!0,...isPause?{pause}:{}}}function restoredBy(entries){let state={held:[]};const restored=[];
for(const entry of entries){if(entry.kind==="restored"){const backends=state.held.filter(({instanceId})=>entry.instanceIds.includes(instanceId));restored.push({
backends,atMs:entry.atMs})}state=applyEntry(state,entry)}return restored}function beginRun(journal,run,atMs){const{runId,command,want,from,ports,notes,only}=run;
return journal.append({kind:"begin",runId,command,want,...from?{from}:{},held:journal.state.held,...withTaken(journal.state.taken??[]),...ports?{ports}:{},...notes&&
notes.length>0?{notes}:{},...only&&only.length>0?{only}:{},...withSeq(journal.state.seq,run.seq),atMs})}function interruptionBy(error,atMs){const isOutOfTime=error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH&&error.result==="paused";return{kind:"interrupted",reason:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(
error),...isOutOfTime?{isPause:!0,isOutOfTime:!0}:{},atMs}}const prefix="journal/",entryKey=number=>`${prefix}${String(number).padStart(12,"0")}.json`,numberOf=key=>Number(
/^(\d+)\.json$/.exec(key.slice(prefix.length))?.[1]);async function readJournal(store){return replayJournal((await readEntries(store)).entries.map(stored=>stored.
entry))}async function openJournal(store,fence){const read=await readEntries(store),newestFence=Math.max(0,...read.entries.map(stored=>stored.fence));if(newestFence>
fence)throw overtaken(newestFence,fence);const entries=read.entries.map(stored=>stored.entry);let state=replayJournal(entries),next=read.nextNumber,queue=Promise.
resolve();const write=async entry=>{const body=JSON.stringify({fence,entry});if(!await store.put(entryKey(next),body,{ifAbsent:!0})){const found=await store.get(
entryKey(next));if(!found||Buffer.from(found.body).toString()!==body)throw overtaken(found?(0,_journal_entry_js__WEBPACK_IMPORTED_MODULE_1__.h)(store,found).fence:
fence,fence)}const number=next++;state=applyEntry(state,entry),entry.kind==="begin"&&await deleteBefore(store,number)};return{get state(){return state},restored:restoredBy(
entries),append(entry){const turn=queue.then(()=>write(entry));return queue=turn.catch(()=>{}),turn}}}async function readEntries(store){const objects=(await store.
list(prefix)).filter(({key})=>!Number.isNaN(numberOf(key)));return{entries:(await Promise.all(objects.map(object=>store.get(object.key)))).flatMap(object=>object?
[(0,_journal_entry_js__WEBPACK_IMPORTED_MODULE_1__.h)(store,object)]:[]),nextNumber:Math.max(0,...objects.map(({key})=>numberOf(key)))+1}}async function deleteBefore(store,number){
for(const object of await store.list(prefix))object.key<entryKey(number)&&await store.delete(object.key)}function overtaken(theirs,ours){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
by(`another run wrote the rollout journal (lease generation ${theirs}, ours is ${ours})`,{code:"E_LOCK_LOST",fix:"see who deploys with `alicloud-deploy status`,\
 then run the same command again"})}}),28383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{ZZ:()=>acquireLease,un:()=>describeLease,xp:()=>isFree,zR:()=>readLease});var errors=__webpack_require__(70271),duration=__webpack_require__(80290),shared_errors=__webpack_require__(
52005),json=__webpack_require__(98444);const prefix="lock/",keptGenerations=5,leaseKey=generation=>`${prefix}${String(generation).padStart(10,"0")}.json`,supersedeKey=generation=>`${prefix}${String(
generation).padStart(10,"0")}.supersede`,generationOf=key=>Number.parseInt(key.slice(prefix.length),10)||0;async function latestGeneration(store){const objects=await store.
list(prefix);return Math.max(0,...objects.filter(object=>object.key.endsWith(".json")).map(object=>generationOf(object.key)))}async function deleteOldGenerations(store,newest){
for(const object of await store.list(prefix))generationOf(object.key)<=newest-keptGenerations&&await store.delete(object.key)}const defaultTtlMs=6e4,clockSkewMs=1e4,
callTimeoutMs=15e3;function isFree(lease,seen){return!lease||lease.isReleased||seen.nowMs>lease.renewedAtMs+lease.ttlMs+clockSkewMs?!0:seen.unchangedForMs>lease.
ttlMs+clockSkewMs}async function acquireLease(request){const{store,clock,holder,signal,ttlMs=defaultTtlMs,waitMs=15*6e4,pollIntervalMs=2e3}=request,deadline=clock.
monotonic()+waitMs;let watched,isAnnounced=!1;for(;;){signal?.throwIfAborted();const look=momentOf(clock),current=await readLease(store),mark=`${current?.generation}\
/${current?.renewedAtMs}`;watched?.mark!==mark&&(watched={mark,since:clock.monotonic()});const seen={nowMs:look.wall,unchangedForMs:look.monotonic-watched.since};
if(isFree(current,seen)||request.isDead?.(current.holder)){const generation=(current?.generation??0)+1,startedAt=momentOf(clock),record={generation,holder,acquiredAtMs:clock.
now(),renewedAtMs:clock.now(),ttlMs,isReleased:!1};if(await store.put(leaseKey(generation),JSON.stringify(record),{ifAbsent:!0})&&await latestGeneration(store)===
generation)return holdLease(request,record,{startedAt,hasWaited:isAnnounced});continue}if(request.ifLocked==="fail"||clock.monotonic()>=deadline)throw lockedBy(
current,request.ifLocked);request.ifLocked==="supersede"&&(refuseNewer(current,holder),await store.put(supersedeKey(current.generation),JSON.stringify(holder),{
ifAbsent:!0})),isAnnounced||request.reporter.emit({type:"notice",message:`waiting for the lock: ${describeLease(current)}`}),isAnnounced=!0,await clock.sleep(pollIntervalMs,
signal)}}function holdLease(request,record,{startedAt,hasWaited}){const{store,clock,reporter}=request,{generation,ttlMs}=record,stop=new AbortController;let lost,
renewedAt=startedAt,isOver=!1,cancelTimer=()=>{},renewing=Promise.resolve();const lose=message=>(isOver=!0,cancelTimer(),lost??=stopped(message,"E_LOCK_LOST"),stop.
abort(lost),lost),renew=async()=>{const sentAt=momentOf(clock);await store.put(leaseKey(generation),JSON.stringify({...record,renewedAtMs:clock.now()}));const keys=(await store.
list(prefix)).map(object=>object.key);if(!isOver){if(Math.max(...keys.map(generationOf))>generation){lose("another run took over the lock");return}renewedAt=sentAt,
keys.includes(supersedeKey(generation))&&stop.abort(stopped("another run asked this one to stop","E_SUPERSEDED"))}},scheduleRenewal=()=>{const set=momentOf(clock);
cancelTimer=clock.schedule(ttlMs/3,()=>{const lateMs=sinceMs(clock,set)-ttlMs/3;if(ttlMs/3+lateMs>ttlMs-callTimeoutMs){lose(`this process stood still for ${(0,duration.
a3)(lateMs)}`);return}renewing=renew().catch(error=>reporter.emit({type:"warning",message:`the lock could not be renewed: ${(0,shared_errors.bD)(error)}`})).finally(
()=>{isOver||scheduleRenewal()})})};return scheduleRenewal(),{generation,hasWaited,stop:stop.signal,assertHeld(){if(lost)throw lost;if(isOver)throw stopped("thi\
s run has handed the lock on","E_LOCK_LOST");if(ttlMs-sinceMs(clock,renewedAt)<=callTimeoutMs)throw lose("the lock could not be renewed in time")},async release(){
if(!isOver){isOver=!0,cancelTimer(),await renewing;try{await store.put(leaseKey(generation),JSON.stringify({...record,renewedAtMs:clock.now(),isReleased:!0})),await deleteOldGenerations(
store,generation)}catch(error){if(!(0,errors.E)(error))throw error;const message=`the lock was not handed on, and ends by itself after ${(0,duration.a3)(ttlMs+clockSkewMs)}\
: ${(0,shared_errors.bD)(error)}`;reporter.emit({type:"warning",message})}}}}}const momentOf=clock=>({monotonic:clock.monotonic(),wall:clock.now()}),sinceMs=(clock,then)=>Math.
max(clock.monotonic()-then.monotonic,clock.now()-then.wall),outline={generation:"number",holder:{runId:"string",command:"string","actor?":"string","jobUrl?":"st\
ring","machine?":"string","seq?":"number"},renewedAtMs:"number",acquiredAtMs:"number",ttlMs:"number",isReleased:"boolean"};function recordOf(generation,{key,body,
lastModified}){const read=(0,json.V)(Buffer.from(body).toString(),outline);if("value"in read)return read.value;const writtenAtMs=Date.parse(lastModified);return{
generation,holder:{runId:`unknown (${key} cannot be understood: ${read.wrong})`,command:"something"},renewedAtMs:writtenAtMs,acquiredAtMs:writtenAtMs,ttlMs:defaultTtlMs,
isReleased:!1}}async function readLease(store){const generation=await latestGeneration(store);if(generation===0)return;const object=await store.get(leaseKey(generation));
return object&&recordOf(generation,object)}function describeLease(lease){const{holder}=lease,order=holder.seq===void 0?"":` (--seq ${holder.seq})`,who=[`${holder.
command} of run ${holder.runId}${order}`,holder.actor&&`by ${holder.actor}`,holder.jobUrl].filter(Boolean).join(" "),iso=ms=>new Date(ms).toISOString();return`${who}\
, since ${iso(lease.acquiredAtMs)}, until ${iso(lease.renewedAtMs+lease.ttlMs)} unless renewed`}function stopped(message,code){return new shared_errors.by(message,
{code,fix:"see who deploys with `alicloud-deploy status`, then run the same command again"})}function refuseNewer(lease,{seq}){const newer=lease.holder.seq;if(!(seq===
void 0||newer===void 0||seq>=newer))throw new shared_errors.wG(`run ${seq} is older than run ${newer}, which is at work: ${describeLease(lease)}`,{code:"E_OLDER\
_RUN",fix:"leave it to the newer run, or leave --seq out to deploy the older state on purpose"})}function lockedBy(lease,ifLocked){const waited=ifLocked==="fail"?
"":" and did not end in time";return new shared_errors.by(`the environment is locked by ${describeLease(lease)}${waited}`,{code:"E_LOCKED",fix:`wait for that ru\
n, or give --if-locked ${ifLocked==="wait"?"wait=1h or supersede":"wait"}; a lock of a dead run ends by itself after ${(0,duration.a3)(lease.ttlMs+clockSkewMs)}`,
context:{holder:lease.holder,generation:lease.generation}})}}),20258:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{PR:()=>partlyDeployed,R_:()=>outsideOf,VF:()=>refusePartly,e5:()=>refuseOverUnfinished,hU:()=>covers,kS:()=>hasTags});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_state_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(83271);function hasTags({tags},only){return only.every(selector=>{const[key,value]=partsOf(
selector);return value===void 0?tags[key]!==void 0:tags[key]===value})}function partsOf(selector){const at=selector.indexOf("=");return at<0?[selector]:[selector.
slice(0,at),selector.slice(at+1)]}function outsideOf(instances,only){if(only.length===0)return new Set;const outside=instances.filter(instance=>!hasTags(instance,
only));if(outside.length<instances.length)return new Set(outside.map(({id})=>id));const keys=new Set(only.map(selector=>partsOf(selector)[0])),there=[...new Set(
instances.flatMap(({tags})=>Object.entries(tags).flatMap(([key,value])=>keys.has(key)?[`${key}=${value}`]:[])))].toSorted();throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG(`no instance of the environment has the tags ${only.join(", ")}`,{code:"E_NO_SUCH_INSTANCE",fix:there.length>0?`there are ${there.join(", ")}`:`tag instances\
 first, in the console or with \`aliyun ecs TagResources\`; none has ${[...keys].join(" or ")}`})}const sameSelectors=(a=[],b=[])=>a.length===b.length&&a.every(
selector=>b.includes(selector));function refuseOverUnfinished(journal,only,outside){const{open}=journal,isOther=open!==void 0&&!sameSelectors(open.only,only);if(only.
length===0||!isOther&&![...(0,_state_journal_js__WEBPACK_IMPORTED_MODULE_1__.fN)(journal)].some(id=>outside.has(id)))return;const what=open?`${open.command} to ${open.
want.version}`:"an earlier rollout";throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`${what} is unfinished outside of ${only.join(", ")}`,{code:"E_U\
NFINISHED",fix:open?.only?`end it first: the same command with --only ${open.only.join(",")}, or \`alicloud-deploy recover\``:"end it first: the same command wi\
thout --only, or `alicloud-deploy recover`"})}function partlyDeployed(history,servers){const record=history.slice(history.findLastIndex(({isVerified})=>isVerified)+
1).findLast(({only,result})=>only!==void 0&&result==="succeeded");if(!record)return;const names=servers.filter(({release})=>release===record.version).map(({name})=>name);
return names.length>0?{record:{...record,only:record.only},names}:void 0}function refusePartly(history,servers,command){const partly=partlyDeployed(history,servers);
if(!partly)return;const{record,names}=partly,message=`${command} starts from one release, and ${names.join(", ")} (${record.only.join(", ")}) have ${record.version}\
 beside it`;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(message,{code:"E_MIXED_FLEET",fix:`complete it: alicloud-deploy rolling-deploy --release\
 ${record.version}, or take it back: alicloud-deploy rollback`})}function covers(record,only){return record.isVerified||record.result==="succeeded"&&only.length>
0&&sameSelectors(record.only,only)}}),40538:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ic:()=>describeFailure,M4:()=>probeTraffic,hA:()=>describeTraffic});var _shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(86527),_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);const shownFailures=50;function probeTraffic(all,events){const answers=sinceFirstGood(all),failed=answers.filter(_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.
I).toSorted((a,b)=>a.endedAt-b.endedAt),{longestGapMs,p99Ms}=(0,_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.Q)(answers);return{requests:answers.length,
failed:failed.length,longestGapMs,p99Ms,failures:failed.slice(0,shownFailures).map(answer=>failureOf(answer,events))}}function sinceFirstGood(answers){const good=answers.
filter(answer=>!(0,_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.I)(answer)),servesFrom=good.reduce((first,{endedAt})=>Math.min(first,endedAt),1/0);return good.
length>0?answers.filter(answer=>!(0,_shared_answer_times_js__WEBPACK_IMPORTED_MODULE_1__.I)(answer)||answer.sentAt>=servesFrom):answers}function failureOf({endedAt,
status,error},events){const event=events.findLast(({atMs})=>atMs<=endedAt);return{afterMs:Math.round(endedAt),status,...event?{instance:event.name}:{},step:event?.
phase??"start",...error===void 0?{}:{error}}}const describeTraffic=({failed,requests})=>`${count(failed)} of ${count(requests)} requests failed`;function describeFailure({
afterMs,status,error,step,instance}){const answer=status===0?error??"no answer":String(status),place=instance===void 0?"before the first instance":`in ${step} o\
f ${instance}`;return`at ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(afterMs)}: ${answer} ${place}`}const count=value=>value.toLocaleString("en-US")}),
86527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>isFailed,Q:()=>timesOf});
const isFailed=({status})=>status===0||status>=500;function timesOf(answers){const good=answers.filter(answer=>!isFailed(answer)),latencies=good.map(({sentAt,endedAt})=>endedAt-
sentAt).toSorted((a,b)=>a-b);return{longestGapMs:Math.round(longestGap(good.map(({endedAt})=>endedAt))),p50Ms:Math.round(quantile(latencies,.5)),p99Ms:Math.round(
quantile(latencies,.99))}}function longestGap(times){const ordered=times.toSorted((a,b)=>a-b);return ordered.reduce((longest,time,index)=>index===0?0:Math.max(longest,
time-ordered[index-1]),0)}function quantile(ordered,share){return ordered[Math.min(ordered.length-1,Math.floor(ordered.length*share))]??0}})};
