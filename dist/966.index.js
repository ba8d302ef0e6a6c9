"use strict";exports.id=966,exports.ids=[966],exports.modules={2225:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{C7:()=>withinOwnWeight,G4:()=>twoVersions,Kc:()=>downWithoutTraffic,Ni:()=>enoughWeight,Qf:()=>violation,ar:()=>raisedHealthy,iU:()=>invariants,iq:()=>enoughServe,
r0:()=>weightsAreBack});const invariants=[{id:"I1",title:"enough servers serve",seen:"all",how:"weights and health against minHealthy and minCapacity, per zone \
too"},{id:"I2",title:"no blind increase",seen:"part",how:"no weight grows on a server that the balancer finds unhealthy",unseen:"what the application answered, \
and how old that was: scripts on the instance ask, and their output is not read"},{id:"I3",title:"no promotion without evidence",seen:"none",how:"a step is judg\
ed inside the run; its evidence is in the report of the canary, and `canary replay` judges it again"},{id:"I4",title:"weights come back",seen:"all",how:"no weig\
ht above its own, foreign and parked servers untouched, all weights back at the end, on each server or in each place that got a new one"},{id:"I5",title:"one wr\
iter",seen:"part",how:"the lock never goes back, nobody who was overtaken writes into the journal, no weight changes while nobody holds the lock",unseen:"who se\
nt a call while somebody holds it: the cloud names no sender"},{id:"I6",title:"safe to kill",seen:"part",how:"a weight is lowered only after the journal names t\
he one to go back to, or while something else in its place has it",unseen:"whether another run would end well from there: `rehearse` kills one at its calls"},{id:"\
I7",title:"drained before stopped",seen:"part",how:"no instance with traffic is stopped",unseen:"services that restart on an instance, and its last requests: co\
nnections are counted there"},{id:"I8",title:"bounded blast",seen:"none",how:"which servers are canaries, and at which step, only the run knows at the moment of\
 a call"},{id:"I9",title:"a way back",seen:"part",how:"artifact (its content against its digest) and environment, or image, of the release before stay usable to\
 the end",unseen:"the directory of the old release on an instance"},{id:"I10",title:"the way back is as safe",seen:"all",how:"I1 while the run goes back"},{id:"\
I11",title:"deadlines",seen:"part",how:"no server is out for longer than all waits for it together, a run that stopped renewing its lock is called dead",unseen:"\
how much time the job has left: only its runner knows"},{id:"I12",title:"two versions at most",seen:"part",how:"by the tags of servers that serve, and by their \
images where releases are images",unseen:"what an artifact on an instance says it is: its tag is written when that was proved"},{id:"I13",title:"no overload",seen:"\
none",how:"load is measured on instances; what each had to carry by weights is in the report"},{id:"I14",title:"signals",seen:"none",how:"nobody outside sees wh\
en a process gets a signal"},{id:"I15",title:"a re-run changes nothing",seen:"part",how:"no run begins for a release that all servers have, verified and with th\
eir own weights",unseen:"a run that finds nothing to do leaves no trace, so only one that should have found that is seen"},{id:"I16",title:"incidents are not bl\
amed",seen:"none",how:"verdicts, and what they were drawn from, are in the report of the canary"}];function enoughServe({serving,floor,where}){return serving<floor?
violation("I1",`${serving} servers serve${where?` ${where}`:""}, the floor is ${floor}`):[]}function enoughWeight({serving,floor,group}){return serving<floor?violation(
"I1",`a weight of ${serving} serves in ${group}, the floor is ${floor}`):[]}function withinOwnWeight({name,group,weight,own}){return weight>own?violation("I4",`${name}\
 got weight ${weight} in ${group}, its own is ${own}`):[]}function weightsAreBack({name,now,own}){return now.join()===own.join()?[]:violation("I4",`${name} ends\
 with weights ${now.join("/")} instead of ${own.join("/")}`)}function downWithoutTraffic({name,weights}){return weights.some(weight=>weight>0)?violation("I7",`${name}\
 goes down with weights ${weights.join("/")}`):[]}function twoVersions(versions){const different=new Set(versions);return different.size>2?violation("I12",`${[...different].
join(", ")} serve at once`):[]}function raisedHealthy({name,group,isUnhealthy}){return isUnhealthy?violation("I2",`${name} got traffic in ${group} while the bal\
ancer finds it unhealthy`):[]}const violation=(invariant,what)=>[{invariant,what}]}),49086:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>OutsideView});var artifact_proof=__webpack_require__(51767),artifact=__webpack_require__(10916),fleet=__webpack_require__(
59864),state_history=__webpack_require__(16156),journal_entry=__webpack_require__(83858);const prefix="journal/";async function readFences(store,known=new Map){
const keys=(await store.list(prefix)).flatMap(({key})=>/\/\d+\.json$/.test(key)?[key]:[]),fresh=(await Promise.all(keys.filter(key=>!known.has(key)).map(key=>store.
get(key)))).flatMap(object=>object?[[object.key,(0,journal_entry.h)(store,object).fence]]:[]);return new Map([...known,...fresh].toSorted(([a],[b])=>a<b?-1:1))}
var state_journal=__webpack_require__(83271),state_lease=__webpack_require__(28383),view=__webpack_require__(91985);class OutsideView{#parts;#lease;#proved;#fences=new Map;constructor(parts){
this.#parts=parts}async look(){const{cloud,store,clock}=this.#parts,journalBefore=await(0,state_journal.a0)(store),served=journalBefore.open?void 0:(0,state_history.
T5)(await(0,state_history.Lu)(store)),layout=await this.#layout(),[servers,foreign]=await Promise.all([(0,fleet.Ht)(cloud,layout),foreignBackends(cloud,layout)]),
atMs=clock.now(),lease=await(0,state_lease.zR)(store),isLocked=this.#isHeld(lease),journal=await(0,state_journal.a0)(store);return this.#fences=await readFences(
store,this.#fences),{atMs,journalBefore,servers,foreign,journal,lease,isLocked,fences:[...this.#fences.values()],images:new Map(layout.instances.map(({id,imageId})=>[
id,imageId])),...served?{served}:{},...journal.open?.from?{wayBack:await this.#wayBack(journal.open.from)}:{}}}async#layout(){const{cloud,environmentTag,scalingGroup:setting}=this.#parts,
{scaling}=cloud;if(setting===void 0||!scaling)return(0,fleet.k0)(cloud,environmentTag);const grouped={...cloud,scaling},group=await(0,view.WP)(grouped,{setting,
environmentTag}),members=(await scaling.describeInstances(group.id)).map(({instanceId})=>instanceId);return{...await(0,view.aH)(grouped,group,environmentTag),instances:members.
length>0?await cloud.compute.describeInstances({ids:members}):[]}}async#wayBack(from){const{store,cloud}=this.#parts,{digest}=from;if(digest===void 0)return{is:"\
unknown",why:"the release before has no artifact and no image"};if(!isArtifact(digest)){if(!cloud.images)return{is:"unknown",why:"images were not read"};const[image]=await cloud.
images.describeImages({ids:[digest]});return image?.isUsable?{is:"whole"}:{is:"lost",why:`image ${digest} of ${from.version} cannot be used`}}const{envDigest}=from,
[head,environment]=await Promise.all([store.head((0,artifact_proof.Wf)(digest)),envDigest===void 0?void 0:store.head((0,artifact.J4)(envDigest))]),mark=head&&(envDigest===
void 0||environment!==void 0)?`${digest} ${head.sizeBytes} ${head.crc64??""}`:void 0;if(mark!==void 0&&mark===this.#proved)return{is:"whole"};const reason=await(0,artifact.
Lx)(store,from);return reason?{is:"lost",why:`${from.version}: ${reason.reason}`}:(this.#proved=mark,{is:"whole"})}#isHeld(lease){const{clock}=this.#parts,mark=`${lease?.
generation}/${lease?.renewedAtMs}`;return this.#lease?.mark!==mark&&(this.#lease={mark,sinceMs:clock.monotonic()}),!(0,state_lease.xp)(lease,{nowMs:clock.now(),
unchangedForMs:clock.monotonic()-this.#lease.sinceMs})}}const isArtifact=digest=>/^[0-9a-f]{64}$/.test(digest);async function foreignBackends({loadBalancing},{groups,
instances}){const own=new Set(instances.map(({id})=>id));return(await Promise.all(groups.map(async group=>(await loadBalancing.describeBackends(group)).map(backend=>({
...backend,group}))))).flat().filter(({instanceId})=>!own.has(instanceId)).map(({group,instanceId,port,weight})=>({group,instanceId,weight,...port===void 0?{}:{
port}}))}}),10966:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{d:()=>describeInvariants,
g:()=>watchReport});var _invariants_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2225),_outcome_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65454),
_watch_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(90173);function watchReport(record){const{run,result,startedAtMs,endedAtMs,looks,floor,leastServing,violations,
servers}=record,bad=(0,_watch_js__WEBPACK_IMPORTED_MODULE_2__.b)(record);return{version:run?.want?.version??"",...run?.from?{previous:run.from.version}:{},result:result??
"unknown",watched:record.end,...run?{run}:{},startedAtMs,durationMs:endedAtMs-startedAtMs,looks,floor,leastServing:Number.isFinite(leastServing)?leastServing:0,
highestLoad:record.highestLoad,invariants:_invariants_js__WEBPACK_IMPORTED_MODULE_0__.iU.map(one=>{const verdict=verdictOf(one,{bad,unproved:record.unproved}),why=verdict===
"not-seen"?record.unproved.get(one.id):void 0;return{...one,...why===void 0?{}:{how:why},verdict}}),violations,instances:servers.map(server=>(0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__.
Rr)(server))}}function verdictOf({id,seen},{bad,unproved}){return bad.has(id)||id==="I10"&&bad.has("I1")?"violated":seen==="none"||unproved.has(id)?"not-seen":"\
held"}function describeInvariants({invariants:all}){const of=verdict=>all.filter(one=>one.verdict===verdict),bad=of("violated").map(({id})=>id);return[`${of("he\
ld").length} invariants held`,...bad.length>0?[`${bad.join(", ")} violated`]:[],`${of("not-seen").length} not seen`].join(", ")}}),90173:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>watchRollout,b:()=>violated});var _state_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16156),_outside_view_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
49086),_watched_rollout_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(556);async function watchRollout(parts){const{clock,store,pollIntervalMs,waitMs,signal}=parts,
startedAtMs=clock.now(),giveUpAt=clock.monotonic()+waitMs,recordsBefore=new Set((await(0,_state_history_js__WEBPACK_IMPORTED_MODULE_0__.Lu)(store)).map(markOf)),
view=new _outside_view_js__WEBPACK_IMPORTED_MODULE_1__.P(parts),violations=new Map;let watched,run,isRunning=!1;for(let looks=1;;looks++){signal.throwIfAborted();
const look=await view.look();watched??=new _watched_rollout_js__WEBPACK_IMPORTED_MODULE_2__.y(parts.limitsFor(look.servers,look.journal)),run=sameRun(run,runOf(
look));const isRunningNow=look.isLocked;isRunning||=isRunningNow;const end=isRunning&&!isRunningNow?endOf(look):void 0,isLate=!isRunning&&clock.monotonic()>=giveUpAt,
seen=watched.see(look),fresh=note(violations,end===void 0?seen:[...seen,...watched.end()],look.atMs);if(parts.onLook?.(look,fresh),end!==void 0||isLate){const result=(await(0,_state_history_js__WEBPACK_IMPORTED_MODULE_0__.
Lu)(store)).findLast(record=>!recordsBefore.has(markOf(record)))?.result;return{end:end??"nothing",startedAtMs,endedAtMs:clock.now(),looks,...run?{run}:{},...result?
{result}:{},floor:watched.floor,leastServing:watched.leastServing,violations:[...violations.values()],unproved:watched.unproved,highestLoad:watched.highestLoad,
servers:look.servers}}watched.isSuspicious||await clock.sleep(pollIntervalMs,signal)}}const markOf=({runId,finishedAt,version})=>`${runId} ${finishedAt} ${version}`;
function sameRun(known,seen){return known?.want&&(!seen||seen.runId===known.runId)?known:seen??known}function runOf({journal,lease,isLocked}){const{open}=journal,
holder=isLocked?lease?.holder:void 0;return open?{runId:open.runId,command:open.command,want:open.want,...open.from?{from:open.from}:{},...holder?{holder}:{}}:holder&&
{runId:holder.runId,command:holder.command,holder}}function endOf({journal,lease}){return journal.open?.pause?"paused":journal.open&&lease&&!lease.isReleased?"d\
ead":journal.open?"interrupted":"ended"}function note(known,found,atMs){return found.filter(one=>{const key=`${one.invariant} ${one.what}`,before=known.get(key);
return before?Object.assign(before,{lastAtMs:atMs,looks:before.looks+1}):known.set(key,{...one,firstAtMs:atMs,lastAtMs:atMs,looks:1}),before===void 0})}const violated=({
violations})=>new Set(violations.map(({invariant})=>invariant))}),556:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{y:()=>WatchedRollout});var group_capacity=__webpack_require__(60944),invariants=__webpack_require__(2225),plan=__webpack_require__(17927),
server_state=__webpack_require__(28453),duration=__webpack_require__(80290),finished=__webpack_require__(41440),state_journal=__webpack_require__(83271),weights=__webpack_require__(
70005);class WatchedFacts{#longestOutMs;#isRunByCloud;#wholeIn=new Set;#unproved=new Map;#proved=new Set;#outSince=new Map;#places;#short=new Set;#hasBegun=!1;#hasMadePlace=!1;constructor({
longestOutMs=1/0,isRunByCloud=!1}){this.#longestOutMs=longestOutMs,this.#isRunByCloud=isRunByCloud}get unproved(){return new Map([...this.#unproved].filter(([id])=>!this.#proved.
has(id)))}get isSuspicious(){return this.#short.size>0}see(look,before){return this.#hasBegun||=look.isLocked||look.journal.open!==void 0||look.journalBefore.open!==
void 0,this.#hasMadePlace||=!isInPlace(look),!this.#hasBegun&&!this.#isRunByCloud&&(this.#places=weightsByPlace(look.servers)),[...this.#wayBack(look),...fenced(
look),...this.#stuck(look,before),...renewals(look,before),...imagesThatServe(look),...this.#shortPlaces(look)]}end(look){if(look.journal.open||!this.#places||!this.#hasMadePlace)
return[];const now=weightsByPlace(look.servers);return[...this.#places].flatMap(([place,weight])=>(now.get(place)??0)===weight?[]:(0,invariants.Qf)("I4",`${nameOf(
place)} ends with weight ${now.get(place)??0} instead of ${weight}`))}#wayBack({wayBack,journal,journalBefore}){const run=journal.open?.runId;return run===void 0||
journalBefore.open?.runId!==run||!wayBack?[]:wayBack.is==="whole"?(this.#wholeIn.add(run),this.#proved.add("I9"),[]):wayBack.is==="lost"&&this.#wholeIn.has(run)?
(0,invariants.Qf)("I9",`it cannot go back any more: ${wayBack.why}`):(this.#unproved.set("I9",wayBack.why),[])}#stuck({servers,journal,isLocked,atMs},before){const taken=(0,state_journal.
fN)(journal),out=isLocked&&journal.open!==void 0&&!journal.open.isInterrupted&&before?servers.filter(one=>taken.has(one.instanceId)&&!(0,server_state.PA)(one)):
[],ids=new Set(out.map(({instanceId})=>instanceId));for(const id of this.#outSince.keys())ids.has(id)||this.#outSince.delete(id);return out.flatMap(({instanceId,
name,backends})=>{if(backends.length===0)return[];const since=this.#outSince.get(instanceId)??atMs;return this.#outSince.set(instanceId,since),atMs-since>this.#longestOutMs?
(0,invariants.Qf)("I11",`${name} is out of service for more than ${(0,duration.a3)(this.#longestOutMs)}`):[]})}#shortPlaces(look){const{servers,journal,journalBefore,
isLocked}=look,known=this.#places;if(!known||!isLocked||isInPlace(look))return this.#short=new Set,[];const held=new Set([...(0,state_journal.fN)(journal),...(0,state_journal.
fN)(journalBefore)]),explained=new Set(servers.filter(one=>held.has(one.instanceId)).map(seatOf)),now=weightsByPlace(servers),short=[...known].flatMap(([place,weight])=>weight>
(now.get(place)??0)&&!explained.has(nameOf(place))?[place]:[]),confirmed=short.filter(place=>this.#short.has(place));return this.#short=new Set(short),confirmed.
flatMap(place=>(0,invariants.Qf)("I6",`${nameOf(place)} has weight ${now.get(place)??0} instead of ${known.get(place)}, and the journal does not know why`))}}function fenced({
fences=[]}){const late=fences.findIndex((fence,index)=>index>0&&fence<fences[index-1]);return late<0?[]:(0,invariants.Qf)("I5",`generation ${fences[late]} of th\
e lock wrote into the journal after generation ${fences[late-1]}`)}function renewals(look,before){const{open}=look.journal;return!open||!before||before.journal.
open||!before.served?[]:before.servers.every(server=>server.release===open.want.version&&((0,server_state.PA)(server)||server.backends.every(({weight})=>weight===
0)))&&(0,finished._)(before.served,open.want)&&before.journal.held.length===0?(0,invariants.Qf)("I15",`${open.command} to ${open.want.version} began, which serv\
ed on all instances already`):[]}function imagesThatServe({servers,images,journal}){const digest=journal.open?.want.digest;if(!images||digest===void 0||![...images.
values()].includes(digest))return[];const serving=servers.filter(server=>(0,server_state.PA)(server)),different=new Set(serving.flatMap(({instanceId})=>images.get(
instanceId)??[]));return different.size>2?(0,invariants.Qf)("I12",`instances of ${[...different].join(", ")} serve at once`):[]}const isInPlace=({journal,journalBefore,
servers})=>[journal.open,journalBefore.open].every(open=>open?.command!=="blue-green"&&open?.ports===void 0)&&servers.every(({stand})=>stand===void 0||stand.standing===
"instance"),seatOf=({stand,name,instanceId})=>stand?`place ${stand.place}`:name||instanceId,nameOf=place=>place.slice(place.indexOf(" ")+1);function weightsByPlace(servers){
const found=new Map;for(const server of servers)for(const{group,weight}of server.backends){const place=`${(0,weights.$6)(group)} ${seatOf(server)}`;found.set(place,
(found.get(place)??0)+weight)}return found}class WatchedRollout{#limits;#facts;#fullWeight=0;#highestLoad=1;#first;#last;#own=new Map;#floorByZone=new Map;#floorOfWeight=new Map;#floor=0;#leastServing=1/0;#suspected=new Set;#raised=new Set;#unexplained=new Set;constructor(limits){
this.#limits=limits,this.#facts=new WatchedFacts(limits)}get unproved(){return this.#facts.unproved}get highestLoad(){return this.#highestLoad}get leastServing(){
return this.#leastServing}get isSuspicious(){return this.#suspected.size+this.#raised.size+this.#unexplained.size>0||this.#facts.isSuspicious}get floor(){return this.#floor}see(look){
this.#learn(look);const before=this.#last;this.#last=look;const few=this.#serving(look),confirmed=few.filter(({invariant,what})=>this.#suspected.has(`${invariant}\
 ${placeOf(what)}`));this.#suspected=new Set(few.map(({invariant,what})=>`${invariant} ${placeOf(what)}`));const found=[...confirmed,...look.servers.flatMap(server=>this.#server(
server,look,before))];return before&&found.push(...this.#writers(before,look)),[...found,...this.#facts.see(look,before)]}end(){const look=this.#last;if(!look)return[];
const held=look.journal.held.map(({instanceId})=>instanceId);return[...look.servers.flatMap(server=>{const known=server.backends.filter(backend=>this.#own.has((0,weights.
Kf)(backend))),now=known.map(({weight})=>weight);return held.includes(server.instanceId)?[]:(0,invariants.r0)({name:server.name,now,own:known.map(one=>this.#own.
get((0,weights.Kf)(one)))})}),...this.#foreign(look),...this.#facts.end(look)]}#learn(look){const held=[...look.journalBefore.held,...look.journal.held];for(const backend of held)
this.#own.set((0,weights.Kf)(backend),backend.weight);if(this.#first)return;this.#first=look;const backends=look.servers.flatMap(server=>server.backends);for(const backend of[
...backends.filter(({weight})=>weight>0||!look.isLocked),...look.foreign])this.#own.has((0,weights.Kf)(backend))||this.#own.set((0,weights.Kf)(backend),backend.
weight);const serving=look.servers.filter(server=>(0,server_state.PA)(server,server.backends));this.#floor=Math.min(this.#limits.minHealthy,serving.length),this.#fullWeight=
weightOf(serving.flatMap(server=>(0,server_state.qS)(server,held)));for(const[group,weight]of this.#weights(look.servers,held))this.#floorOfWeight.set(group,Math.
min(weight.least,weight.serving));for(const[zone,count]of zonesOf(serving))this.#floorByZone.set(zone,Math.min((0,plan.Pt)(zone,this.#limits),count))}#serving({
servers,journal,journalBefore}){const held=[...journalBefore.held,...journal.held],serving=servers.filter(server=>servesNow(server,held));this.#leastServing=Math.
min(this.#leastServing,serving.length);const weight=weightOf(serving.flatMap(server=>(0,server_state.qS)(server,held)));weight>0&&(this.#highestLoad=Math.max(this.#highestLoad,
this.#fullWeight/weight));const byZone=zonesOf(serving);return[...(0,invariants.iq)({serving:serving.length,floor:this.#floor}),...[...this.#floorByZone].flatMap(
([zone,floor])=>(0,invariants.iq)({serving:byZone.get(zone)??0,floor,where:`in ${zone}`})),...[...this.#weights(servers,held)].flatMap(([group,{serving:weight2}])=>(0,invariants.
Ni)({serving:weight2,floor:this.#floorOfWeight.get(group)??0,group})),...(0,invariants.G4)(serving.flatMap(({release})=>release===void 0?[]:[release]))]}#weights(servers,held){
const{minCapacity=0}=this.#limits;return[...minCapacity===0?new Map:(0,group_capacity.uo)(servers,held,0,minCapacity)].flatMap(([group,{weight}])=>weight?[[group,
weight]]:[])}#server(server,look,before){const{name,status,backends}=server,earlier=before?.servers.find(({instanceId})=>instanceId===server.instanceId),isDown=status===
"Stopping"||status==="Stopped",wasDown=earlier===void 0||earlier.status!=="Running",changed=backends.flatMap(backend=>this.#backend(server,backend,{earlier,look,
before})),isStopped=isDown&&!wasDown&&look.journal.open!==void 0;return[...changed,...isStopped?(0,invariants.Kc)({name,weights:backends.map(({weight})=>weight)}):
[]]}#backend(server,backend,{earlier,look,before}){const key=(0,weights.Kf)(backend),own=this.#own.get(key),{name}=server,group=(0,weights.$6)(backend.group),weightThen=earlier?.
backends.find(one=>(0,weights.Kf)(one)===key)?.weight,isKnown=own!==void 0,isUnhealthy=one=>one.health.some(({health,protocol,group:of})=>of===group&&health==="\
unhealthy"&&(protocol==="http"||protocol==="https")),isRaised=weightThen!==void 0&&backend.weight>weightThen,wasRaised=this.#raised.delete(key)&&backend.weight>
0;isRaised&&isUnhealthy(server)&&isUnhealthy(earlier)&&this.#raised.add(key);const isJournalled=[...look.journalBefore.held,...look.journal.held,...before?.journal.
held??[]].some(one=>(0,weights.Kf)(one)===key),isUnexplained=isKnown&&backend.weight<own&&look.isLocked&&!isJournalled&&isInPlace(look),wasUnexplained=this.#unexplained.
delete(key);return isUnexplained&&!wasUnexplained&&this.#unexplained.add(key),[...isKnown?(0,invariants.C7)({name,group,weight:backend.weight,own}):[],...wasRaised?
(0,invariants.ar)({name,group,isUnhealthy:isUnhealthy(server)}):[],...isUnexplained&&wasUnexplained?(0,invariants.Qf)("I6",`${name} has weight ${backend.weight}\
 in ${group}, and the journal does not know its own (${own})`):[]]}#writers(before,look){const[then,now]=[before.lease?.generation??0,look.lease?.generation??0],
found=now<then?(0,invariants.Qf)("I5",`the lock went back from generation ${then} to ${now}`):[];if(!before.isLocked&&!look.isLocked&&now===then)for(const server of look.
servers){const was=before.servers.find(({instanceId})=>instanceId===server.instanceId);server.backends.filter(backend=>was?.backends.some(one=>(0,weights.Kf)(one)===
(0,weights.Kf)(backend)&&one.weight!==backend.weight)).length>0&&found.push(...(0,invariants.Qf)("I5",`weights of ${server.name} were changed while nobody held \
the lock`))}return[...found,...this.#foreign(look)]}#foreign(look){return look.foreign.flatMap(backend=>{const own=this.#own.get((0,weights.Kf)(backend));return own===
void 0||own===backend.weight?[]:(0,invariants.Qf)("I4",`the weight of ${backend.instanceId} in ${(0,weights.$6)(backend.group)} was written, which is not of thi\
s environment`)})}}const placeOf=what=>what.replace(/^\d+ /,"");function servesNow(server,held){const groupsOf=backends=>new Set(backends.filter(({weight})=>weight>
0).map(({group})=>(0,weights.$6)(group))),wanted=groupsOf((0,server_state.qS)(server,held)),now=server.backends.filter(({weight})=>weight>0),has=groupsOf(now);return[
...wanted].every(group=>has.has(group))&&(0,server_state.PA)(server,now)}const weightOf=backends=>backends.reduce((sum,{weight})=>sum+weight,0);function zonesOf(servers){
const zones=new Map;for(const{zoneId}of servers)zones.set(zoneId,(zones.get(zoneId)??0)+1);return zones}})};
