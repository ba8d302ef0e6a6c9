"use strict";exports.id=4385,exports.ids=[4385],exports.modules={62382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{K:()=>writeAsked});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(73024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);function writeAsked(path,text,{isNew=!1}={}){try{(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0}),(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path,text,{flag:isNew?
"wx":"w"})}catch(error){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{file:path,message:`cannot be written: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(error)}`,fix:"name a file in a folder that this job may write to, on a disk with space left"}],{cause:error})}}}),68266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S:()=>keyFrom,U:()=>writeAttestation,jy:()=>readSigningKey,m5:()=>saveAttestation});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76760),_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(77644),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
52005),_shared_redact_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(38395),_asked_file_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(62382);async function keyFrom(text,kind,origin){
const pem=text.includes("-----BEGIN")?text:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text),
"utf8").catch(()=>""),key=(0,_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_2__.YZ)(pem,kind);if(key)return key;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.
xL([{message:`${origin} is neither an Ed25519 ${kind} key in PEM nor a file with one`,fix:kind==="private"?"openssl genpkey -algorithm ed25519 -out attest.pem":
"openssl pkey -in attest.pem -pubout -out attest.pub"}])}async function readSigningKey({options,redactor,host}){if(options.attest===void 0)return;const text=options["\
attest-key"];if(!text)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.xL([{message:"--attest needs a key",fix:"give --attest-key FILE or ALICLOUD_DEPLO\
Y_ATTEST_KEY"}]);return text.includes("-----BEGIN")&&(redactor.add(text),host.mask(text)),keyFrom(text,"private","--attest-key")}async function saveAttestation(context,environment,{
outcome,signingKey}){const report=outcome.extra?.report;if(!signingKey||!report)return outcome;const attestation=await writeAttestation(context,environment,{signingKey,
predicateType:"urn:alicloud-deploy:rollout:v1",report,digest:outcome.release?.digest,finishedAtMs:context.clock.now()});return{...outcome,extra:{...outcome.extra,
attestation}}}async function writeAttestation({options,host,redactor},{name,settings},stated){const{signingKey,predicateType,report,digest,finishedAtMs}=stated,
{runId,actor,jobUrl}=host.job(),clean=JSON.parse((0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_5__.Rh)(report,text=>redactor.redact(text))),envelope=(0,_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_2__.
st)({_type:"https://in-toto.io/Statement/v1",subject:[{name:`${settings.app}@${report.version}`,digest:digestOf(digest)}],predicateType,predicate:{app:settings.
app,environment:name,runId,...actor?{actor}:{},...jobUrl?{jobUrl}:{},finishedAt:new Date(finishedAtMs).toISOString(),report:clean}},signingKey),path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(String(options.attest));return(0,_asked_file_js__WEBPACK_IMPORTED_MODULE_4__.K)(path,`${JSON.stringify(envelope)}
`),{path,keyId:(0,_rollout_watch_attestation_js__WEBPACK_IMPORTED_MODULE_2__.xs)(signingKey)}}function digestOf(digest){return digest===void 0?{}:/^[0-9a-f]{64}$/.
test(digest)?{sha256:digest}:{image:digest}}}),24035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{c:()=>keepOutcome,w:()=>orWarn});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);async function orWarn(reporter,what,work){try{return await work()}catch(error){
reporter.emit({type:"warning",code:"W_NOT_WRITTEN",message:`${what} was not written: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`});return}}
async function keepOutcome({reporter},outcome,what,work){return await orWarn(reporter,what,()=>work(outcome))??outcome}}),83564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run,scalingGroupOf:()=>scalingGroupOf,watchLimits:()=>watchLimits});
var _rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79274),_rollout_plan_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(17927),
_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4022),_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
28453),_rollout_watch_report_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10966),_rollout_watch_watch_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
90173),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52005),_attest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(68266),_keep_outcome_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
24035),_rollout_context_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(21511);const defaultWaitMs=5*6e4;async function run(context){const signingKey=await(0,_attest_js__WEBPACK_IMPORTED_MODULE_5__.
jy)(context),environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_7__.jY)(context),{clock,signal,pollIntervalMs,options}=context,waitMs=options["wai\
t-for-start"]??defaultWaitMs,record=await(0,_rollout_watch_watch_js__WEBPACK_IMPORTED_MODULE_3__.D)({cloud:environment.cloud,store:environment.store,environmentTag:environment.
environmentTag,...scalingGroupOf(environment.settings),clock,signal,pollIntervalMs,waitMs,limitsFor:(servers,journal)=>watchLimits(environment.settings,servers,
journal),onLook:teller(context)});if(record.end==="nothing"&&record.violations.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.wG(`no rollou\
t of ${environment.name} began in time`,{code:"E_NOTHING_TO_WATCH",fix:"start `watch` beside the deployment, or give it more time: --wait-for-start 30m",retryable:!0});
return outcomeOf(context,environment,{report:(0,_rollout_watch_report_js__WEBPACK_IMPORTED_MODULE_2__.g)(record),signingKey})}function watchLimits(settings,servers,journal){
const{rollout}=settings,candidates=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__.kW)((0,_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_0__.aP)(servers),
journal),asked=(0,_rollout_plan_js__WEBPACK_IMPORTED_MODULE_8__.pq)(rollout.minHealthy,candidates.length,"up");return{minHealthy:candidates.length>1?Math.max(1,
asked):asked,...rollout.minCapacity>0?{minCapacity:rollout.minCapacity}:{},...(0,_rollout_plan_js__WEBPACK_IMPORTED_MODULE_8__.BX)((0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_7__.
rS)(settings),candidates),longestOutMs:longestOutMs(settings),isRunByCloud:rollout.scalingGroup!=="off"}}const scalingGroupOf=({rollout:{scalingGroup}})=>scalingGroup===
"off"?{}:{scalingGroup},longestDrainMs=18e4,longestUpdateMs=18e5;function longestOutMs({rollout,release,infrastructure}){const cookies=infrastructure.loadBalancer.
listeners.map(({stickySession=0})=>stickySession),drainMs=rollout.drainTimeout??longestDrainMs+Math.max(0,...cookies),hooks=Object.values(release.hooks).map(hook=>hook?
hook.timeout*(hook.retries+1):0),gates=rollout.gates.map(({at,wait})=>at==="confirm-traffic-increase"?wait:0),{warmUp,deadline}=rollout.health;return[drainMs,longestUpdateMs,
warmUp,2*deadline,...hooks,...gates].reduce((sum,ms)=>sum+ms,0)}function teller({reporter}){let last="";return(look,fresh)=>{const message=describeLook(look);message!==
last&&reporter.emit({type:"notice",message}),last=message;for(const{invariant,what}of fresh)reporter.emit({type:"warning",code:"E_INVARIANT",message:`${invariant}\
 does not hold: ${what}`})}}function describeLook({servers,journal,lease,isLocked}){const{open,held}=journal,serving=servers.filter(server=>(0,_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_9__.
PA)(server,(0,_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_9__.qS)(server,held))),out=servers.filter(server=>!serving.includes(server)&&held.some(
one=>one.instanceId===server.instanceId)),versions=[...new Set(serving.flatMap(({release})=>release??[]))];return[`${open?`${open.command} to ${open.want.version}`:
isLocked?`${lease.holder.command} of run ${lease.holder.runId}`:"no rollout"}: ${serving.length} of ${servers.length} instances serve`,...out.length>0?[`out: ${out.
map(({name})=>name).join(" ")}`]:[],...versions.length>0?[`by tag ${versions.join(" and ")}`]:[]].join(", ")}const ends={nothing:"no rollout began",ended:"it en\
ded",paused:"it is paused and goes on with another run",interrupted:"it was interrupted; `alicloud-deploy recover` or the same command ends it",dead:"it no long\
er renews its lock; `alicloud-deploy recover` or the same command ends it"};async function outcomeOf(context,environment,{report,signingKey}){const{version,previous,
run:run2,violations,instances}=report,digest=run2?.want?.digest,attestation=signingKey&&await(0,_keep_outcome_js__WEBPACK_IMPORTED_MODULE_6__.w)(context.reporter,
`--attest ${String(context.options.attest)}`,()=>(0,_attest_js__WEBPACK_IMPORTED_MODULE_5__.U)(context,environment,{signingKey,predicateType:"urn:alicloud-deplo\
y:watch:v2",report,digest,finishedAtMs:context.clock.now()})),[first]=violations,isLeft=report.watched==="dead"||report.watched==="interrupted";return{result:first?
"failed":isLeft?"mixed":report.watched==="paused"?"paused":"succeeded",exitCode:first||isLeft?_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.mixed:report.watched===
"paused"?_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.paused:_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.done,...version?{release:{version,...previous?
{previous}:{},...digest?{digest}:{}}}:{},instances,checks:report.invariants,extra:{watch:report,...attestation?{attestation}:{}},...first?{error:{code:"E_INVARI\
ANT",message:`${first.invariant} did not hold: ${first.what}`,fix:"`alicloud-deploy status` shows the fleet; find out who changed it, or report it",retryable:!1}}:
{},text:describe(report)}}const words={held:"held    ",violated:"VIOLATED","not-seen":"not seen"};function describe(report){const{run:run2,watched,looks,durationMs,
floor,leastServing,result,violations}=report;return[`Watched ${run2?`${run2.command}${run2.want?` to ${run2.want.version}`:""} of run ${run2.runId}`:"a rollout"}\
 for ${Math.round(durationMs/1e3)} s in ${looks} looks: ${ends[watched]}, result ${result}.`,`At least ${leastServing} instances served, ${floor} had to; each c\
arried up to ${report.highestLoad.toFixed(2)} times its part, by weights.`,...report.invariants.map(({id,title,verdict,how,unseen})=>`  ${words[verdict]}  ${id.
padEnd(3)}  ${title}: ${how}${unseen===void 0?"":`; not seen: ${unseen}`}`),...violations.map(({invariant,what:text,firstAtMs,looks:times})=>`  ${new Date(firstAtMs).
toISOString()}  ${invariant}: ${text}${times>1?` (${times} looks)`:""}`)].join(`
`)}}),17927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$T:()=>orderCandidates,BX:()=>zoneFloor,
Pt:()=>leastIn,Tr:()=>countBy,Vw:()=>chooseNext,Yy:()=>planLimits,ap:()=>limitsOfAnyFleet,p2:()=>withoutLost,pq:()=>countOf});function countOf(text,total,round){
if(!text.endsWith("%"))return Number(text);const exact=Number(text.slice(0,-1))*total/100;return round==="up"?Math.ceil(exact-1e-9):Math.floor(exact+1e-9)}function limitsOfAnyFleet(settings,{
servers,total=servers.length}){const{firstBatch,bakeMs,pauseBetweenMs,isForgiving}=settings;return{...zoneFloor(settings,servers),bakeMs,pauseBetweenMs,maxFailures:countOf(
String(settings.maxFailures),total,"down"),...isForgiving?{isForgiving}:{},...firstBatch?{firstBatch}:{}}}function zoneFloor({minHealthyPerZone,mayEmptyZones=[]},servers){
const used=countBy(servers.filter(({isServing,isHeld})=>isServing||isHeld),({zoneId})=>zoneId),alone=[...new Set(servers.map(({zoneId})=>zoneId))].filter(zone=>(used.
get(zone)??0)<2);if(minHealthyPerZone!==void 0)return{minHealthyPerZone,...mayEmptyZones.length>0?{mayEmptyZones}:{}};const exempt=[...new Set([...mayEmptyZones,
...alone])],leaning=[...used.keys()].flatMap(zoneId=>{const ofZone=servers.filter(server=>server.zoneId===zoneId),needed=2-ofZone.filter(({isServing})=>isServing).
length,instanceIds=ofZone.filter(one=>one.isHeld&&!one.isServing).map(({instanceId})=>instanceId);return needed>0&&!exempt.includes(zoneId)?[{zoneId,instanceIds,
needed}]:[]});return{minHealthyPerZone:1,...exempt.length>0?{mayEmptyZones:exempt}:{},...leaning.length>0?{zonesLeaningOn:leaning}:{}}}function withoutLost(floor,failed){
const lost=new Set(failed.map(({instanceId})=>instanceId)),emptied=(floor.zonesLeaningOn??[]).filter(({instanceIds,needed})=>instanceIds.filter(id=>!lost.has(id)).
length<needed).map(({zoneId})=>zoneId);return emptied.length>0?{...floor,mayEmptyZones:[...floor.mayEmptyZones??[],...emptied]}:floor}const leastIn=(zoneId,{minHealthyPerZone,
mayEmptyZones})=>mayEmptyZones?.includes(zoneId)?0:minHealthyPerZone;function planLimits(settings,fleet){const total=fleet.servers.length,isAsked=fleet.isAsked??
(()=>!0),serving=fleet.servers.filter(server=>server.isServing).length,held=fleet.servers.filter(server=>server.isHeld).length,sizeOf=text=>Math.max(text.endsWith(
"%")?1:0,countOf(text,total,"down")),batches=settings.batches?.map(sizeOf),batch=batches?Math.max(...batches):sizeOf(settings.batch),asked=countOf(settings.minHealthy,
total,"up"),minHealthy=total>1&&serving>0?Math.max(1,asked):asked,limits={slots:batch,...batches?{batches}:{},minHealthy,...settings.minCapacity?{minCapacity:settings.
minCapacity}:{},...limitsOfAnyFleet(settings,{servers:fleet.servers.map(server=>({...server,isHeld:server.isHeld&&isAsked(server)}))})},problems=[];return(batch<
1||batches?.some(size=>size<1))&&problems.push({path:batches?"rollout.batches":"rollout.batch",message:`batch ${settings.batches?.join(", ")??settings.batch} of\
 ${total} servers is ${batch}: nothing would be updated`,fix:"give --batch 1 or more"}),minHealthy>=total&&serving>0?problems.push({path:"rollout.minHealthy",message:`\
minHealthy ${settings.minHealthy} is ${minHealthy} of ${total} servers: none may leave service, so none can be updated`,fix:total===1?"give --min-healthy 0 to a\
ccept an interruption, or add a second instance":`give --min-healthy ${total-1} or less`}):serving>0&&serving+held<minHealthy&&problems.push({path:"rollout.minH\
ealthy",message:`only ${serving} of ${total} servers serve now, minHealthy ${settings.minHealthy} asks for ${minHealthy}: the fleet is already below it`,fix:`re\
pair the servers first, or give --min-healthy ${Math.max(1,serving-1)}`}),problems.push(...zoneProblems(fleet.servers,limits,isAsked)),problems.length>0?{ok:!1,
problems}:{ok:!0,limits}}function zoneProblems(servers,floor,isAsked){const{minHealthyPerZone}=floor;if(minHealthyPerZone===0||servers.every(server=>!server.isServing))
return[];const asked=new Set(servers.filter(isAsked).map(({zoneId})=>zoneId));return[...countBy(servers,server=>server.zoneId)].filter(([zone,count])=>asked.has(
zone)&&count<=leastIn(zone,floor)).map(([zone,count])=>({path:"rollout.minHealthyPerZone",message:`zone ${zone} has ${count} ${count===1?"server":"servers"} and\
 minHealthyPerZone is ${minHealthyPerZone}: none of them may leave service`,fix:`add an instance in that zone, or name it: --may-empty-zones ${zone}`}))}function orderCandidates(candidates){
const rank=candidate=>candidate.isHeld?0:candidate.isServing?2:1;return candidates.toSorted((a,b)=>rank(a)-rank(b)||(b.expectedMs??0)-(a.expectedMs??0)||(a.zoneId<
b.zoneId?-1:a.zoneId>b.zoneId?1:0)||(a.instanceId<b.instanceId?-1:1))}function chooseNext(ordered,limits,capacity){const byZone=new Map(capacity.servingByZone),
inGroup=new Map([...capacity.byGroup??[]].map(([key,{serving:serving2}])=>[key,serving2])),weightIn=new Map([...capacity.byGroup??[]].flatMap(([key,{weight}])=>weight?
[[key,weight.serving]]:[])),wouldEmpty=(key,own)=>{const{least=0,weight}=capacity.byGroup?.get(key)??{};return inGroup.get(key)-1<least||weight!==void 0&&weightIn.
get(key)-own<weight.least};let serving=[...byZone.values()].reduce((total,count)=>total+count,0),out=capacity.out;const chosen=[];for(const candidate of ordered){
if(chosen.length>=capacity.mayStart)break;if(candidate.isServing){const inZone=byZone.get(candidate.zoneId)??0;if(out>=limits.slots||serving-1<limits.minHealthy||
inZone-1<leastIn(candidate.zoneId,limits))continue;const groups=(candidate.groups??[]).filter(key=>inGroup.has(key)),ownIn=key=>candidate.weights?.get(key)??0;if(groups.
some(key=>wouldEmpty(key,ownIn(key))))continue;for(const key of groups)inGroup.set(key,inGroup.get(key)-1),weightIn.has(key)&&weightIn.set(key,weightIn.get(key)-
ownIn(key));byZone.set(candidate.zoneId,inZone-1),serving--,out++}else candidate.isHeld&&out++;chosen.push(candidate.instanceId)}return chosen}function countBy(items,key){
const counts=new Map;for(const item of items)counts.set(key(item),(counts.get(key(item))??0)+1);return counts}}),4022:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{kW:()=>candidatesOf,zJ:()=>checkFleet,pn:()=>layoutProblems});var errors=__webpack_require__(52005),group_capacity=__webpack_require__(
60944);function capacityProblems(servers,{minCapacity,journal,isAsked}){const{held}=journal,path="rollout.minCapacity";return[...(0,group_capacity.uo)(servers,held,
0,minCapacity)].flatMap(([group,{weight}])=>{if(!weight||weight.least===0||weight.serving===0)return[];const{serving,total,least}=weight,asks=`minCapacity ${minCapacity}\
% of ${total} is ${least}`,members=servers.map(server=>({server,own:(0,group_capacity.z9)(server,held).get(group)??0})),isHalfDone=held.some(backend=>members.some(
({server})=>server.instanceId===backend.instanceId));if(serving<least&&!isHalfDone){const message2=`servers with a weight of ${serving} serve in ${group} now, a\
nd ${asks}: the group is already below it`;return[{path,message:message2,fix:`repair the servers first, or give --min-capacity ${percentOf(serving,total)}%`}]}const tooHeavy=members.
filter(({server,own})=>own>0&&isAsked(server)&&total-own<least);if(tooHeavy.length===0)return[];const names=tooHeavy.map(({server,own})=>`${server.name} (weight\
 ${own})`).join(", "),heaviest=Math.max(...tooHeavy.map(({own})=>own)),message=`${names} cannot leave service: ${asks} in ${group}, and without that server ${total-
heaviest} would be left`;return[{path,message,fix:`give --min-capacity ${percentOf(total-heaviest,total)}% or less, or a lower weight`}]})}const percentOf=(part,total)=>Math.
floor(part*100/total);var fleet=__webpack_require__(59864),state_journal=__webpack_require__(83271),rollout_plan=__webpack_require__(17927),weights=__webpack_require__(
70005);function loneServerProblems(layout,servers,{settings,skip,journal}){const active=servers.map(server=>({server,groups:(0,group_capacity.Ty)(server,journal.
held)})).filter(({groups})=>groups.length>0);return active.length<2||journal.open||(0,rollout_plan.pq)(settings.minHealthy,active.length,"up")===0?[]:layout.loadBalancers.
flatMap(({listeners:all})=>all.filter(fleet.nL)).flatMap(listener=>{const group=(0,weights.$6)((0,fleet.F8)(listener)),[lone,...others]=active.flatMap(({server,
groups})=>groups.includes(group)?server:[]);if(!lone||others.length>0||skip.has(lone.instanceId)||skip.has(lone.name))return[];const{protocol,port,loadBalancerId}=listener;
return lone.health.some(row=>row.loadBalancerId===loadBalancerId&&row.listenerPort===port&&row.health==="healthy")?{path:"rollout.minHealthy",message:`${`listen\
er ${protocol}:${port} of ${loadBalancerId}`} has 1 of the ${active.length} servers, ${lone.name} (${lone.instanceId}): while that is updated, 0 answer there`,fix:`\
add a second server to its group, give --skip ${lone.instanceId} to leave it as it is, or --min-healthy 0 to accept the interruption`}:[]})}var server_state=__webpack_require__(
28453);function checkFleet(layout,servers,options){const problems=[...layoutProblems(layout,servers,options)],{settings,journal,skip}=options,nameOf=new Map(servers.
map(({instanceId,name})=>[instanceId,name])),plan=(0,rollout_plan.Yy)(settings,{servers:candidatesOf(servers,journal),isAsked:({instanceId})=>!skip.has(instanceId)&&
!skip.has(nameOf.get(instanceId)??"")});plan.ok||problems.push(...plan.problems),problems.push(...loneServerProblems(layout,servers,options));const{minCapacity=0}=settings,
isAsked=({instanceId,name})=>!skip.has(instanceId)&&!skip.has(name);if(minCapacity>0&&problems.push(...capacityProblems(servers,{minCapacity,journal,isAsked})),
problems.length>0)throw new errors.wG(problems.map(errors.Vw).join(`
`),{code:"E_UNSAFE_PLAN",...problems[0].fix?{fix:problems[0].fix}:{},context:{problems}});return plan.limits}function candidatesOf(servers,journal){const held=new Set(
journal.held.filter(({weight})=>weight>0).map(backend=>backend.instanceId));return servers.filter(server=>held.has(server.instanceId)||server.backends.some(backend=>backend.
weight>0)).map(server=>({instanceId:server.instanceId,zoneId:server.zoneId,isServing:(0,server_state.PA)(server,(0,server_state.qS)(server,journal.held)),isHeld:held.
has(server.instanceId)}))}function layoutProblems(layout,servers,{skip,journal}){if(servers.length===0)return[{message:`no instance carries the tag of ${layout.
environmentTag}`,fix:"run `alicloud-deploy provision` first"}];const problems=[],left=(0,state_journal.fN)(journal);for(const server of servers.filter(each=>!skip.
has(each.instanceId)&&!skip.has(each.name))){const where=`${server.name} (${server.instanceId})`;server.status!=="Running"&&!left.has(server.instanceId)&&problems.
push({message:`${where} is ${server.status}`,fix:`start it, or give --skip ${server.instanceId}`}),layout.groups.length>0&&server.backends.length===0&&problems.
push({message:`${where} is in no server group of the load balancer`,fix:`run \`alicloud-deploy provision\`, or give --skip ${server.instanceId}`})}const used=new Set(
servers.flatMap(server=>server.backends.map(backend=>(0,weights.$6)(backend.group))));for(const{loadBalancer,listeners}of layout.loadBalancers)for(const listener of listeners.
filter(each=>(0,fleet.nL)(each)&&used.has((0,weights.$6)((0,fleet.F8)(each)))))listener.healthCheck.kind==="off"&&problems.push({message:`listener ${listener.protocol}\
:${listener.port} of ${loadBalancer.id} has no health check, so nothing tells when a server may get traffic`,fix:"switch the health check on: infrastructure.loa\
dBalancer.listeners.healthCheck"});return problems}}),91985:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{KT:()=>observeGroup,WP:()=>findScalingGroup,aH:()=>layoutOf});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59864);async function findScalingGroup({
scaling},wanted){const{setting,environmentTag}=wanted,isById=setting!=="auto",found=await scaling.describeGroups(isById?{ids:[setting]}:{tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.environment]:environmentTag}}),[group]=found;if(group&&found.length===1)return group;const what=isById?`scaling group ${setting}`:`scaling group with the tag ${_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.environment}=${environmentTag}`;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(group?`there are ${found.length} of one ${what}`:`there is no ${what}\
 in this region`,{code:"E_NO_SCALING_GROUP",fix:"give the id of the group: rollout.scalingGroup: asg-\u2026"})}async function layoutOf({loadBalancing},group,environmentTag){
const ids=[...new Set([...group.loadBalancerIds,...group.serverGroups.map(each=>each.loadBalancerId)])],found=ids.length>0?await loadBalancing.describeLoadBalancers(
{ids}):[];return{environmentTag,loadBalancers:await Promise.all(found.map(async loadBalancer=>({loadBalancer,listeners:await loadBalancing.describeListeners(loadBalancer.
id)}))),groups:[...group.loadBalancerIds.map(loadBalancerId=>({loadBalancerId})),...group.serverGroups.map(({loadBalancerId,serverGroupId})=>({loadBalancerId,serverGroupId}))],
instances:[]}}async function observeGroup(cloud,groupId,layout){const{scaling,compute}=cloud,[[group],configurations,refreshes,instances]=await Promise.all([scaling.
describeGroups({ids:[groupId]}),scaling.describeConfigurations(groupId),scaling.describeRefreshes(groupId),scaling.describeInstances(groupId)]),configuration=configurations.
find(({id})=>id===group?.activeConfigurationId);if(!group||!configuration)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`scaling group ${groupId} \
has no active scaling configuration`,{code:"E_NO_SCALING_GROUP",fix:"enable the group with a scaling configuration first"});const ids=instances.map(({instanceId})=>instanceId),
machines=ids.length>0?await compute.describeInstances({ids}):[],byId=new Map(machines.map(machine=>[machine.id,machine])),members=instances.map(instance=>{const machine=byId.
get(instance.instanceId);return{...instance,...machine?{machine}:{}}}),[refresh]=refreshes;return{group,configuration,members,...refresh?{refresh}:{},servers:await(0,_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
Ht)(cloud,{...layout,instances:machines})}}}),41440:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>isFinished,_:()=>isSameRelease});var _journal_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(83271),_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
28453),_subset_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(20258);function isSameRelease(a,b){return a.version===b.version&&a.digest===b.digest&&a.envDigest===
b.envDigest}function isFinished(want,seen){const last=seen.history.findLast(record=>(0,_subset_js__WEBPACK_IMPORTED_MODULE_1__.hU)(record,seen.only??[]));return!last||
!isSameRelease(last,want)||seen.journal.open||(0,_journal_js__WEBPACK_IMPORTED_MODULE_0__.fN)(seen.journal).size>0||seen.history.at(-1).result==="mixed"?!1:seen.
servers.filter(server=>!seen.skip.has(server.instanceId)&&!seen.skip.has(server.name)).every(server=>server.release===want.version&&((0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__.
PA)(server)||server.backends.every(backend=>backend.weight===0)))}}),60944:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ty:()=>activeGroups,uo:()=>groupCapacity,z9:()=>groupWeights});var _instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
28453),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(70005);const activeGroups=(server,held)=>[...groupWeights(server,held).keys()];function groupWeights(server,held){
const weights=new Map;for(const{group,weight}of(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.qS)(server,held))weight>0&&weights.set((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(group),(weights.get((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.$6)(group))??0)+weight);return weights}function groupCapacity(servers,held,minHealthy,minCapacity=0){
const members=new Map,active=servers.map(server=>({server,groups:groupWeights(server,held)}));for(const{server,groups}of active){const serves=(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.
PA)(server,(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_0__.qS)(server,held));for(const[key,own]of groups){const count=members.get(key)??{active:0,serving:0,
weight:0,servingWeight:0};members.set(key,{active:count.active+1,serving:count.serving+(serves?1:0),weight:count.weight+own,servingWeight:count.servingWeight+(serves?
own:0)})}}const total=active.filter(({groups})=>groups.size>0).length;return new Map([...members].map(([key,{active:size,serving,weight,servingWeight}])=>{const part=Math.
ceil(size*minHealthy/Math.max(1,total)-1e-9),least=Math.max(0,Math.min(size-1,part));if(minCapacity===0)return[key,{serving,least}];const leastWeight=size>1?Math.
ceil(weight*minCapacity/100-1e-9):0;return[key,{serving,least,weight:{serving:servingWeight,total:weight,least:leastWeight}}]}))}}),77644:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Xe:()=>checkAttestation,YZ:()=>readKey,st:()=>attest,xs:()=>keyId});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598),_shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(98444),_instance_pack_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(84763);const payloadType="\
application/vnd.in-toto+json";function readKey(pem,kind){try{const key=kind==="private"?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem):(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createPublicKey)(pem);return key.asymmetricKeyType==="ed25519"?key:void 0}catch{return}}function keyId(key){const half=key.type==="private"?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createPublicKey)(key):key;return(0,_instance_pack_js__WEBPACK_IMPORTED_MODULE_1__.s)(half.export({type:"spki",format:"der"})).slice(0,16)}function attest(statement,privateKey){
const body=Buffer.from(JSON.stringify(statement)),sig=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(null,signedBytes(body),privateKey).toString("base64");return{
payloadType,payload:body.toString("base64"),signatures:[{keyid:keyId(privateKey),sig}]}}const outline={subject:[{name:"string",digest:{"*":"string"}}],predicate:{
app:"string",environment:"string",runId:"string","actor?":"string",finishedAt:"string",report:{result:"string",version:"string"}}};function checkAttestation(envelope,publicKey){
if(envelope.payloadType!==payloadType)return{ok:!1,reason:`its type is ${String(envelope.payloadType)}`};const body=Buffer.from(envelope.payload,"base64"),wanted=keyId(
publicKey),own=envelope.signatures.filter(({keyid})=>keyid===wanted);if(own.length===0)return{ok:!1,reason:`it is signed by ${envelope.signatures.map(({keyid})=>keyid).
join(", ")||"nobody"}, not by ${wanted}`};if(!own.some(({sig})=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null,signedBytes(body),publicKey,Buffer.from(
sig,"base64"))))return{ok:!1,reason:"the signature does not fit: it was changed after it was signed"};const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.
V)(body.toString(),outline);return"value"in read?{ok:!0,statement:read.value}:{ok:!1,reason:`the signature fits, but what it signs is no statement of a rollout:\
 ${read.wrong}`}}function signedBytes(body){return Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `),body])}})};
