"use strict";exports.id=7916,exports.ids=[7916],exports.modules={1029:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{C7:()=>withinOwnWeight,G4:()=>twoVersions,Kc:()=>downWithoutTraffic,Qf:()=>violation,ar:()=>raisedHealthy,iU:()=>invariants,iq:()=>enoughServe,
r0:()=>weightsAreBack});const invariants=[{id:"I1",title:"enough servers serve",seen:"all",how:"weights and health against minHealthy, per zone too"},{id:"I2",title:"\
no blind increase",seen:"part",how:"no weight grows on a server that the balancer finds unhealthy; checks of the application are not seen"},{id:"I3",title:"no p\
romotion without evidence",seen:"none",how:"evidence is in the log and the report of the canary"},{id:"I4",title:"weights come back",seen:"all",how:"no weight a\
bove its own, foreign and parked servers untouched, all weights back at the end"},{id:"I5",title:"one writer",seen:"part",how:"the lock never goes back, no weig\
ht changes while nobody holds it; calls have no sender"},{id:"I6",title:"safe to kill",seen:"part",how:"a weight is changed only after the journal names the one\
 to go back to"},{id:"I7",title:"drained before stopped",seen:"part",how:"no instance with traffic is stopped; services and requests are not seen"},{id:"I8",title:"\
bounded blast",seen:"none",how:"only instances can say which of them are canaries"},{id:"I9",title:"a way back",seen:"part",how:"the artifact of the release bef\
ore stays in the bucket"},{id:"I10",title:"the way back is as safe",seen:"all",how:"I1 while the run goes back"},{id:"I11",title:"deadlines",seen:"part",how:"a \
run that stopped renewing its lock is called dead"},{id:"I12",title:"two versions at most",seen:"part",how:"by the tags of servers that serve; a tag is written \
when a version is proved"},{id:"I13",title:"no overload",seen:"none",how:"load is not seen; the plan checks it"},{id:"I14",title:"signals",seen:"none",how:"sign\
als are not seen"},{id:"I15",title:"a re-run changes nothing",seen:"none",how:"it takes a second run"},{id:"I16",title:"incidents are not blamed",seen:"none",how:"\
verdicts are in the report of the canary"}];function enoughServe({serving,floor,where}){return serving<floor?violation("I1",`${serving} servers serve${where?` ${where}`:
""}, the floor is ${floor}`):[]}function withinOwnWeight({name,group,weight,own}){return weight>own?violation("I4",`${name} got weight ${weight} in ${group}, it\
s own is ${own}`):[]}function weightsAreBack({name,now,own}){return now.join()===own.join()?[]:violation("I4",`${name} ends with weights ${now.join("/")} instea\
d of ${own.join("/")}`)}function downWithoutTraffic({name,weights}){return weights.some(weight=>weight>0)?violation("I7",`${name} goes down with weights ${weights.
join("/")}`):[]}function twoVersions(versions){const different=new Set(versions);return different.size>2?violation("I12",`${[...different].join(", ")} serve at \
once`):[]}function raisedHealthy({name,group,isUnhealthy}){return isUnhealthy?violation("I2",`${name} got traffic in ${group} while the balancer finds it unheal\
thy`):[]}const violation=(invariant,what)=>[{invariant,what}]}),37916:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{d:()=>describeInvariants,g:()=>watchReport});var _invariants_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1029),_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
65454),_watch_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60745);function watchReport(record){const{run,result,startedAtMs,endedAtMs,looks,floor,leastServing,
violations,servers}=record,bad=(0,_watch_js__WEBPACK_IMPORTED_MODULE_2__.b2)(record);return{version:run?.want?.version??"",...run?.from?{previous:run.from.version}:
{},result:result??"unknown",watched:record.end,...run?{run}:{},startedAtMs,durationMs:endedAtMs-startedAtMs,looks,floor,leastServing:Number.isFinite(leastServing)?
leastServing:0,invariants:_invariants_js__WEBPACK_IMPORTED_MODULE_0__.iU.map(one=>({...one,verdict:verdictOf(one,bad)})),violations,instances:servers.map(server=>(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__.
Rr)(server))}}function verdictOf({id,seen},bad){return bad.has(id)||id==="I10"&&bad.has("I1")?"violated":seen==="none"?"not-seen":"held"}function describeInvariants({
invariants:all}){const of=verdict=>all.filter(one=>one.verdict===verdict),bad=of("violated").map(({id})=>id);return[`${of("held").length} invariants held`,...bad.
length>0?[`${bad.join(", ")} violated`]:[],`${of("not-seen").length} not seen`].join(", ")}}),60745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dl:()=>watchRollout,Pv:()=>OutsideView,b2:()=>violated});var _artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
786),_fleet_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(56490),_history_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(13618),_journal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
92683),_lease_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(66872),_watched_rollout_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(92832);async function watchRollout(parts){
const{clock,store,pollIntervalMs,waitMs,signal}=parts,startedAtMs=clock.now(),giveUpAt=clock.monotonic()+waitMs,recordsBefore=new Set((await(0,_history_js__WEBPACK_IMPORTED_MODULE_2__.
Lu)(store)).map(markOf)),view=new OutsideView(parts),violations=new Map;let watched,run,isRunning=!1;for(let looks=1;;looks++){signal.throwIfAborted();const look=await view.
look();watched??=new _watched_rollout_js__WEBPACK_IMPORTED_MODULE_5__.y(parts.limitsFor(look.servers,look.journal)),run=sameRun(run,runOf(look));const isRunningNow=look.
isLocked;isRunning||=isRunningNow;const end=isRunning&&!isRunningNow?endOf(look):void 0,isLate=!isRunning&&clock.monotonic()>=giveUpAt,seen=watched.see(look),fresh=note(
violations,end===void 0?seen:[...seen,...watched.end()],look.atMs);if(parts.onLook?.(look,fresh),end!==void 0||isLate){const result=(await(0,_history_js__WEBPACK_IMPORTED_MODULE_2__.
Lu)(store)).findLast(record=>!recordsBefore.has(markOf(record)))?.result;return{end:end??"nothing",startedAtMs,endedAtMs:clock.now(),looks,...run?{run}:{},...result?
{result}:{},floor:watched.floor,leastServing:watched.leastServing,violations:[...violations.values()],servers:look.servers}}watched.isSuspicious||await clock.sleep(
pollIntervalMs,signal)}}const markOf=({runId,finishedAt,version})=>`${runId} ${finishedAt} ${version}`;function sameRun(known,seen){return known?.want&&(!seen||
seen.runId===known.runId)?known:seen??known}function runOf({journal,lease,isLocked}){const{open}=journal,holder=isLocked?lease?.holder:void 0;return open?{runId:open.
runId,command:open.command,want:open.want,...open.from?{from:open.from}:{},...holder?{holder}:{}}:holder&&{runId:holder.runId,command:holder.command,holder}}function endOf({
journal,lease}){return journal.open?.pause?"paused":journal.open&&lease&&!lease.isReleased?"dead":journal.open?"interrupted":"ended"}function note(known,found,atMs){
return found.filter(one=>{const key=`${one.invariant} ${one.what}`,before=known.get(key);return before?Object.assign(before,{lastAtMs:atMs,looks:before.looks+1}):
known.set(key,{...one,firstAtMs:atMs,lastAtMs:atMs,looks:1}),before===void 0})}const violated=({violations})=>new Set(violations.map(({invariant})=>invariant));
class OutsideView{#parts;#lease;constructor(parts){this.#parts=parts}async look(){const{cloud,store,environmentTag,clock}=this.#parts,journalBefore=await(0,_journal_js__WEBPACK_IMPORTED_MODULE_3__.
a0)(store),layout=await(0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.k0)(cloud,environmentTag),[servers,foreign]=await Promise.all([(0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.
Ht)(cloud,layout),foreignBackends(cloud,layout)]),atMs=clock.now(),lease=await(0,_lease_js__WEBPACK_IMPORTED_MODULE_4__.zR)(store),isLocked=this.#isHeld(lease),
journal=await(0,_journal_js__WEBPACK_IMPORTED_MODULE_3__.a0)(store),from=journal.open?.from;return{atMs,journalBefore,servers,foreign,journal,lease,isLocked,hasWayBack:from?.
digest&&isArtifact(from.digest)?await(0,_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Xz)(store,from.digest):void 0}}#isHeld(lease){const{clock}=this.#parts,mark=`${lease?.
generation}/${lease?.renewedAtMs}`;return this.#lease?.mark!==mark&&(this.#lease={mark,sinceMs:clock.monotonic()}),!(0,_lease_js__WEBPACK_IMPORTED_MODULE_4__.xp)(
lease,{nowMs:clock.now(),unchangedForMs:clock.monotonic()-this.#lease.sinceMs})}}const isArtifact=digest=>/^[0-9a-f]{64}$/.test(digest);async function foreignBackends({
loadBalancing},{groups,instances}){const own=new Set(instances.map(({id})=>id));return(await Promise.all(groups.map(async group=>(await loadBalancing.describeBackends(
group)).map(backend=>({...backend,group}))))).flat().filter(({instanceId})=>!own.has(instanceId)).map(({group,instanceId,port,weight})=>({group,instanceId,weight,
...port===void 0?{}:{port}}))}}),92832:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>WatchedRollout});var _invariants_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1029),_plan_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(17927),
_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44891),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(40191);class WatchedRollout{#limits;#first;#last;#own=new Map;#floorByZone=new Map;#floor=0;#leastServing=1/0;#suspected=new Set;#raised=new Set;#unexplained=new Set;constructor(limits){
this.#limits=limits}get leastServing(){return this.#leastServing}get isSuspicious(){return this.#suspected.size+this.#raised.size+this.#unexplained.size>0}get floor(){
return this.#floor}see(look){this.#learn(look);const before=this.#last;this.#last=look;const few=this.#serving(look),confirmed=few.filter(({invariant,what})=>this.#suspected.
has(`${invariant} ${placeOf(what)}`));this.#suspected=new Set(few.map(({invariant,what})=>`${invariant} ${placeOf(what)}`));const found=[...confirmed,...look.servers.
flatMap(server=>this.#server(server,look,before))];return before&&found.push(...this.#writers(before,look)),look.hasWayBack===!1&&look.journal.open&&look.journalBefore.
open&&found.push(...(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.Qf)("I9",`the artifact of ${look.journal.open.from?.version} is gone from the bucket`)),found}end(){
const look=this.#last;if(!look)return[];const held=look.journal.held.map(({instanceId})=>instanceId);return[...look.servers.flatMap(server=>{const known=server.
backends.filter(backend=>this.#own.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(backend))),now=known.map(({weight})=>weight);return held.includes(server.
instanceId)?[]:(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.r0)({name:server.name,now,own:known.map(one=>this.#own.get((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
Kf)(one)))})}),...this.#foreign(look)]}#learn(look){const held=[...look.journalBefore.held,...look.journal.held];for(const backend of held)this.#own.set((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
Kf)(backend),backend.weight);if(this.#first)return;this.#first=look;const backends=look.servers.flatMap(server=>server.backends);for(const backend of[...backends.
filter(({weight})=>weight>0||!look.isLocked),...look.foreign])this.#own.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(backend))||this.#own.set((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
Kf)(backend),backend.weight);const serving=look.servers.filter(server=>(0,_server_state_js__WEBPACK_IMPORTED_MODULE_2__.PA)(server,server.backends));this.#floor=
Math.min(this.#limits.minHealthy,serving.length);for(const[zone,count]of zonesOf(serving))this.#floorByZone.set(zone,Math.min((0,_plan_js__WEBPACK_IMPORTED_MODULE_3__.
Pt)(zone,this.#limits),count))}#serving({servers,journal,journalBefore}){const held=[...journalBefore.held,...journal.held],serving=servers.filter(server=>servesNow(
server,held));this.#leastServing=Math.min(this.#leastServing,serving.length);const byZone=zonesOf(serving);return[...(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.
iq)({serving:serving.length,floor:this.#floor}),...[...this.#floorByZone].flatMap(([zone,floor])=>(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.iq)({serving:byZone.
get(zone)??0,floor,where:`in ${zone}`})),...(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.G4)(serving.flatMap(({release})=>release===void 0?[]:[release]))]}#server(server,look,before){
const{name,status,backends}=server,earlier=before?.servers.find(({instanceId})=>instanceId===server.instanceId),isDown=status==="Stopping"||status==="Stopped",wasDown=earlier===
void 0||earlier.status!=="Running",changed=backends.flatMap(backend=>this.#backend(server,backend,{earlier,look,before})),isStopped=isDown&&!wasDown&&look.journal.
open!==void 0;return[...changed,...isStopped?(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.Kc)({name,weights:backends.map(({weight})=>weight)}):[]]}#backend(server,backend,{
earlier,look,before}){const key=(0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(backend),own=this.#own.get(key),{name}=server,group=(0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(backend.group),weightThen=earlier?.backends.find(one=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(one)===key)?.weight,isKnown=own!==void 0,isUnhealthy=one=>one.
health.some(({health,protocol,group:of})=>of===group&&health==="unhealthy"&&(protocol==="http"||protocol==="https")),isRaised=weightThen!==void 0&&backend.weight>
weightThen,wasRaised=this.#raised.delete(key)&&backend.weight>0;isRaised&&isUnhealthy(server)&&isUnhealthy(earlier)&&this.#raised.add(key);const isJournalled=[...look.
journalBefore.held,...look.journal.held,...before?.journal.held??[]].some(one=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(one)===key),isUnexplained=isKnown&&
backend.weight<own&&look.isLocked&&!isJournalled&&isInPlace(look),wasUnexplained=this.#unexplained.delete(key);return isUnexplained&&!wasUnexplained&&this.#unexplained.
add(key),[...isKnown?(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.C7)({name,group,weight:backend.weight,own}):[],...wasRaised?(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.
ar)({name,group,isUnhealthy:isUnhealthy(server)}):[],...isUnexplained&&wasUnexplained?(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.Qf)("I6",`${name} has weigh\
t ${backend.weight} in ${group}, and the journal does not know its own (${own})`):[]]}#writers(before,look){const[then,now]=[before.lease?.generation??0,look.lease?.
generation??0],found=now<then?(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.Qf)("I5",`the lock went back from generation ${then} to ${now}`):[];if(!before.isLocked&&
!look.isLocked&&now===then)for(const server of look.servers){const was=before.servers.find(({instanceId})=>instanceId===server.instanceId);server.backends.filter(
backend=>was?.backends.some(one=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(one)===(0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(backend)&&one.weight!==backend.
weight)).length>0&&found.push(...(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.Qf)("I5",`weights of ${server.name} were changed while nobody held the lock`))}return[
...found,...this.#foreign(look)]}#foreign(look){return look.foreign.flatMap(backend=>{const own=this.#own.get((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(backend));
return own===void 0||own===backend.weight?[]:(0,_invariants_js__WEBPACK_IMPORTED_MODULE_0__.Qf)("I4",`the weight of ${backend.instanceId} in ${(0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(backend.group)} was written, which is not of this environment`)})}}const placeOf=what=>what.replace(/^\d+ /,""),isInPlace=({journal,servers})=>journal.open?.
command!=="blue-green"&&servers.every(({stand})=>stand===void 0||stand.standing==="instance"),servesNow=(server,held)=>(0,_server_state_js__WEBPACK_IMPORTED_MODULE_2__.
PA)(server,(0,_server_state_js__WEBPACK_IMPORTED_MODULE_2__.qS)(server,held));function zonesOf(servers){const zones=new Map;for(const{zoneId}of servers)zones.set(
zoneId,(zones.get(zoneId)??0)+1);return zones}})};
