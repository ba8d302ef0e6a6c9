const id=7422,ids=[7422],modules={32501:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f:()=>waitFor,v:()=>WaitTimeout});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005);class WaitTimeout extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.sH{constructor(what,timeoutMs){super(`${what}: not reached within ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(timeoutMs)}`,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.mixed,"failed",{code:"E_TIMEOUT",retryable:!0,fix:"run the same command again: it continues f\
rom what the cloud shows"})}}async function waitFor(look,options){const{clock,timeoutMs,intervalMs=2e3,signal}=options,deadline=clock.monotonic()+timeoutMs;for(;;){
signal?.throwIfAborted();const found=await look();if(found!==void 0)return found;const left=deadline-clock.monotonic();if(left<=0)throw new WaitTimeout(options.
what,timeoutMs);await clock.sleep(Math.min(intervalMs,left),signal)}}}),67960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>environmentText});var errors=__webpack_require__(52005);function serviceEnvironment(env,facts){const problems=[],lines=Object.entries(
env).toSorted(([a],[b])=>a<b?-1:1).map(([name,template])=>{const value=template.replaceAll(/\{\{\s*([\w.]+)\s*\}\}/g,(_,fact)=>{const found=facts[fact];return found===
void 0&&problems.push(unknownFact(name,fact,facts)),found??""});return`${name}="${value.replaceAll(/["\\$`]/g,"\\$&").replaceAll(`
`,"\\n")}"
`});if(problems.length>0)throw new errors.xL(problems);return lines.join("")}function unknownFact(name,fact,facts){const isKnownName=fact in facts;return{path:`\
release.env.${name}`,message:isKnownName?`{{${fact}}} has no value in this environment`:`{{${fact}}} is not known`,fix:isKnownName?"declare infrastructure.datab\
ase and run provision first":`known are ${Object.keys(facts).join(", ")}`}}function environmentText({settings,outputs},version){return serviceEnvironment(settings.
release.env,environmentFacts(settings,outputs,version))}function environmentFacts(settings,outputs,version){const declared=settings.infrastructure.database,found=outputs.
database,url=declared&&found&&`mysql://${encodeURIComponent(declared.account)}:${encodeURIComponent(declared.password)}@${found.host}:${found.port}/${declared.name}`;
return{"database.host":found?.host,"database.port":found&&String(found.port),"database.name":declared?.name,"database.account":declared?.account,"database.passw\
ord":declared?.password,"database.url":url,"release.version":version}}}),97422:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{qI:()=>admissionTimes,q5:()=>appLayout,yG:()=>checkRequest,GD:()=>createUpdater,e4:()=>deadManOf,jY:()=>findEnvironment,
Kd:()=>holderOf,VT:()=>machineOf,b5:()=>rolloutContext,rS:()=>rotationSettings,Se:()=>updaterOptions});var tags=__webpack_require__(22633),infra_outputs=__webpack_require__(
14323),artifact_updater=__webpack_require__(69270),instance_scripts=__webpack_require__(11142);function createCommandUpdater(options){const{runs,layout,check,command,
previous,deployId,fence}=options,base=(0,artifact_updater.k)(options);return{...base,prepare:()=>Promise.resolve([]),isReachable:()=>Promise.resolve(!0),async probe(servers,signal){
const running=await base.probe(servers,signal);return new Map([...running].map(([id2,{isAnswering,echoed}])=>[id2,{isAnswering,...echoed?{echoed}:{}}]))},async update(server,want,signal,onStarted){
options.hooks.postDrain&&onStarted?.();const ready=await base.afterDrain(server,want);if(!ready.ok)return ready;const script=(0,instance_scripts.l)(layout,{version:want.
version,previous,deployId,fence,check,command});return(0,artifact_updater.p)(await runs.run(server.instanceId,script,signal,onStarted),"")}}}var dead_man=__webpack_require__(
91095),drain=__webpack_require__(57020),fleet=__webpack_require__(56490);function guardedUpdater(updater,{context},previous){const{guard:guard2}=context;return guard2?
{...updater,async update(server,want,signal,onStarted){const end=await updater.update(server,want,signal,onStarted);if(!end.ok||want.version===previous)return end;
const admitted=await guard2.admit(server,want,signal);return admitted.ok?end:admitted}}:updater}var wait=__webpack_require__(32501),artifact=__webpack_require__(
786),pack=__webpack_require__(91965);const stateTimeoutMs=6e5;function createImageUpdater(options){const{cloud,store,clock,runs,layout,check,fleet:fleet2,pollIntervalMs,
beforeChange}=options,base=(0,artifact_updater.k)(options),instanceOf=async id2=>(await cloud.compute.describeInstances({ids:[id2]}))[0],reach=(server,what,test,signal)=>(0,wait.
f)(async()=>await test()?!0:void 0,{clock,what:`${server.name} ${what}`,timeoutMs:stateTimeoutMs,intervalMs:pollIntervalMs,signal}),replaceDisk=async(server,imageId,signal)=>{
const{instanceId}=server,isIdle=async status=>{const now2=await instanceOf(instanceId);return now2?.status===status&&now2.operationLocks.length===0},found=await instanceOf(
instanceId),isFree=async()=>(await instanceOf(instanceId))?.operationLocks.length===0;found&&found.operationLocks.length>0&&await reach(server,"free for a chang\
e",isFree,signal),found?.imageId!==imageId&&(await isIdle("Stopped")||(beforeChange(),await cloud.compute.stopInstances([instanceId]),await reach(server,"stoppe\
d",()=>isIdle("Stopped"),signal)),beforeChange(),await cloud.compute.replaceSystemDisk({instanceId,imageId,clientToken:`acd-${(0,pack.s)(`${instanceId}/${imageId}\
/${options.fence}`).slice(0,42)}`}),await reach(server,"on its new disk",async()=>(await instanceOf(instanceId))?.imageId===imageId&&await isIdle("Stopped"),signal)),
await isIdle("Running")||(beforeChange(),await cloud.compute.startInstances([instanceId]),await reach(server,"running",()=>isIdle("Running"),signal)),await reach(
server,"ready for commands",async()=>(await cloud.commands.reachable([instanceId])).includes(instanceId),signal);const now=await instanceOf(instanceId),at=fleet2.
instances.findIndex(instance=>instance.id===instanceId);now&&at>=0&&(fleet2.instances[at]={...now,tags:fleet2.instances[at].tags})};return{...base,async prepare(servers,release){
const[image]=release.digest?await cloud.images.describeImages({ids:[release.digest]}):[];if(await(0,artifact.Ny)(store,options.environmentText(release.version)),
image?.isUsable)return[];const reason=`image ${release.digest} of release ${release.version} cannot be used (${image?.status??"it does not exist"})`;return servers.
map(({instanceId,name})=>({instanceId,name,stage:"prepare",code:"E_IMAGE_MISSING",reason}))},async isReachable(release){const[image]=release.digest?await cloud.
images.describeImages({ids:[release.digest]}):[];return image?.isUsable===!0},async probe(servers,signal){const running=await base.probe(servers,signal),instances=await cloud.
compute.describeInstances({ids:servers.map(server=>server.instanceId)}),imageOf=new Map(instances.map(instance=>[instance.id,instance.imageId]));return new Map(
[...running].map(([id2,{isAnswering,echoed}])=>{const digest=imageOf.get(id2);return[id2,{isAnswering,...echoed?{echoed}:{},...digest?{digest}:{}}]}))},async update(server,want,signal,onStarted){
onStarted?.();const ready=await base.afterDrain(server,want);if(!ready.ok)return ready;await replaceDisk(server,want.digest,signal);const envUrl=await(0,artifact.
fw)(store,options.environmentText(want.version));return(0,artifact_updater.p)(await runs.run(server.instanceId,(0,instance_scripts.zN)(layout,{version:want.version,
envUrl,fence:options.fence,check}),signal),"")}}}var places=__webpack_require__(62228),errors=__webpack_require__(52005),guard=__webpack_require__(31091);const intervalMs=15e3,
maxReadErrors=4;function createAlarmGuard(parts){const{alarms,watched,clock,reporter}=parts,forgiven=new Set(parts.baseline);let ids2,lookedAt,readErrors=0;const read=async()=>{
if(ids2){const known=await alarms.describeAlarms({ids:ids2}),gone=ids2.filter(id2=>!known.some(alarm=>alarm.id===id2));if(gone.length>0)throw new Error(`the rul\
e ${gone.join(", ")} is gone`);return known}const found=await Promise.all(watched.map(one=>find(alarms,one))),missing=watched.filter((_,index)=>found[index].length===
0);if(missing.length>0)throw unknownAlarms(missing);return ids2=found.flat().map(({id:id2})=>id2),found.flat()},firing=found=>found.filter(alarm=>{const isForgiven=forgiven.
has(alarm.id)||forgiven.has(alarm.name);return alarm.state==="firing"?!isForgiven:(alarm.state==="ok"&&(forgiven.delete(alarm.id),forgiven.delete(alarm.name)),!1)});
return(0,guard.HY)({async mayBegin(){const found=await read(),off=found.filter(({isEnabled})=>!isEnabled);if(off.length>0)throw new errors.wG(`${describe(off)} \
switched off, so the rollout would not hear it`,{code:"E_ALARM_OFF",fix:"switch it on in CloudMonitor, or take it out of rollout.alarms"});const loud=firing(found);
if(loud.length>0)throw new errors.wG(`${describe(loud)} firing already`,{code:"E_ALARM_FIRING",retryable:!0,fix:`see to it first, or name it to deploy all the s\
ame: --baseline-alarms ${loud.map(({name})=>name).join(",")}`});for(const{name,metric}of found.filter(({state})=>state==="no-data"))reporter.emit({type:"warning",
message:`alarm ${name} has no data of ${metric} and says nothing`})},async look(){if(lookedAt!==void 0&&clock.monotonic()-lookedAt<intervalMs)return{word:"go"};
lookedAt=clock.monotonic();let found;try{found=await read(),readErrors=0}catch(error){const unread={code:"E_ALARM_UNREADABLE",reason:`alarms cannot be read: ${(0,errors.
bD)(error)}`};return++readErrors===1&&reporter.emit({type:"warning",code:unread.code,message:unread.reason}),readErrors>maxReadErrors?{word:"hold",...unread}:{word:"\
go"}}const[loud]=firing(found);return loud?{word:"back",code:"E_ALARM",reason:`alarm ${loud.name} fires (${loud.metric})`}:{word:"go"}}})}async function find(alarms,wanted){
const named=await alarms.describeAlarms({name:wanted});return named.length>0?named:alarms.describeAlarms({ids:[wanted]})}const describe=alarms=>`alarm${alarms.length>
1?"s":""} ${alarms.map(({name,metric})=>`${name} (${metric})`).join(", ")} ${alarms.length>1?"are":"is"}`;function unknownAlarms(missing){return new errors.wG(`\
CloudMonitor has no alarm rule with the name or id ${missing.join(", ")}`,{code:"E_ALARM_UNKNOWN",fix:"correct rollout.alarms, or make the rule in CloudMonitor \
in the region of the environment"})}var duration=__webpack_require__(80290),http=__webpack_require__(86842);const gateMoments=null,closedCode="E_GATE_CLOSED",refusedCode="\
E_GATE_REFUSED",retryAfterMs=1e3;function createGates(parts){const{gates,clock,reporter}=parts,at=moment=>gates.filter(gate=>gate.at===moment),askedAt=new Map,admissions=new Map,
go={word:"go"},due=moment=>at(moment).filter(gate=>{const last=askedAt.get(gate);return last!==void 0&&clock.monotonic()-last<gate.interval?!1:(askedAt.set(gate,
clock.monotonic()),!0)}),opened=async(moment,facts,signal)=>{for(const gate of at(moment)){const closed=await waitUntilOpen(parts,gate,facts,signal);if(closed!==
void 0)return closed}},confirm=async(moment,facts,signal)=>{const closed=await opened(moment,facts,signal);return closed===void 0?go:{word:"hold",code:closedCode,
reason:closed}};return(0,guard.HY)({isAskedBetweenBatches:at("confirm-traffic-increase").length>0,async mayBegin(rollout,signal){const closed=await opened("conf\
irm-rollout",namesOf(rollout),signal);if(closed!==void 0)throw new errors.wG(closed,{code:closedCode,retryable:!0,fix:"open the gate and run the same command ag\
ain, or remove it from rollout.gates"})},async admit(server,want,signal){const{instanceId,name,privateIp}=server,facts={...namesOf({want}),instance:{id:instanceId,
name,address:privateIp}};for(const gate of at("pre-rollout")){const asked=admissions.get(gate)??ask(parts,gate,facts,signal);admissions.set(gate,asked);const answer=await asked;
if(answer.kind!=="yes")return{ok:!1,code:refusedCode,reason:answer.why}}return{ok:!0,message:""}},mayIncrease:(rollout,place,signal)=>confirm("confirm-traffic-i\
ncrease",{...namesOf(rollout),place},signal),mayPromote:(rollout,signal)=>confirm("confirm-promotion",namesOf(rollout),signal),async look(rollout,signal){for(const gate of due(
"rollback"))if((await ask(parts,gate,namesOf(rollout),signal,0)).kind==="yes")return{word:"back",code:"E_GATE_ROLLBACK",reason:`${labelOf(gate)} asks for a roll\
back`};for(const gate of due("rollout")){const answer=await ask(parts,gate,namesOf(rollout),signal);if(answer.kind==="no")return{word:"back",code:refusedCode,reason:answer.
why};if(answer.kind==="silent")return{word:"hold",code:closedCode,reason:answer.why}}return go},async ended(rollout,result){for(const gate of at("post-rollout")){
const answer=await ask(parts,gate,{...namesOf(rollout),result},new AbortController().signal);answer.kind!=="yes"&&reporter.emit({type:"warning",code:refusedCode,
message:answer.why})}}})}const namesOf=({want,from})=>({release:want.version,...from?{previous:from.version}:{}}),labelOf=gate=>`gate ${gate.name??(0,http.w4)(gate.
url)} (${gate.at})`;async function waitUntilOpen(parts,gate,facts,signal){const{clock,reporter}=parts,until=clock.monotonic()+gate.wait;for(let isFirst=!0;;isFirst=
!1){const answer=await ask(parts,gate,facts,signal);if(answer.kind==="yes")return;const leftMs=until-clock.monotonic();if(leftMs<=0)return`${answer.why}; it sta\
yed closed for ${(0,duration.a3)(gate.wait)}`;isFirst&&reporter.emit({type:"notice",message:`waiting up to ${(0,duration.a3)(gate.wait)}: ${answer.why}`}),await clock.
sleep(Math.min(gate.interval,leftMs),signal)}}async function ask(parts,gate,facts,signal,retries=gate.retries){const{clock,send,about}=parts;for(let left=retries;;left--){
signal.throwIfAborted();const body=JSON.stringify({schemaVersion:1,at:gate.at,...about,...facts,metadata:gate.metadata}),headers={"content-type":"application/js\
on; charset=utf-8",...gate.secret?(0,http.nz)(body,gate.secret,clock.now()):{}},answer=await answerOf(gate,()=>send({method:"POST",url:gate.url,headers,body,timeoutMs:gate.
timeout,signal}));if(answer.kind==="yes"||(signal.throwIfAborted(),left<=0))return answer;await clock.sleep(retryAfterMs,signal)}}const shownCharacters=200;async function answerOf(gate,send){
let answer;try{answer=await send()}catch(error){return{kind:"silent",why:`${labelOf(gate)} did not answer: ${(0,errors.bD)(error)}`}}if(answer.status>=200&&answer.
status<=299)return{kind:"yes"};const said=answer.body.trim().slice(0,shownCharacters);return{kind:"no",why:`${labelOf(gate)} says no: HTTP ${answer.status}${said?
` ${said}`:""}`}}const job_hooks_retryAfterMs=1e3;function hookAfter(result){if(result==="succeeded")return"after";if(result!=="paused")return result==="rolled-\
back"||result==="rejected"||result==="inconclusive"?"onRollback":"onFailure"}function createJobHooks(parts){const{hooks,shell,clock,reporter,env}=parts,run=async(name,{
want,from},result,signal)=>{const hook=hooks[name];if(!hook)return;const facts={...env,VERSION:want.version,PREVIOUS_VERSION:from?.version??"",RESULT:result};for(let left=hook.
retries;;left--){const ended=await shell.run(hook.run,{env:facts,timeoutMs:hook.timeout,...signal?{signal}:{}});if(ended.exitCode===0)return;if(signal?.throwIfAborted(),
left<=0){const how=ended.exitCode===void 0?`was ended after ${(0,duration.a3)(hook.timeout)}`:`ended with ${ended.exitCode}`;return[`the hook ${name} ${how}`,...lastLines(
ended.output)].join(`
`)}await clock.sleep(job_hooks_retryAfterMs,signal)}};return(0,guard.HY)({async mayBegin(rollout,signal){const failure=await run("before",rollout,"",signal);if(failure!==
void 0)throw new errors.wG(failure,{code:"E_HOOK_FAILED",fix:"see what the hook printed (rollout.hooks.before)"})},async ended(rollout,result){const name=hookAfter(
result),failure=name&&await run(name,rollout,result);failure!==void 0&&reporter.emit({type:"warning",code:"E_HOOK_FAILED",message:failure})}})}const shownLines=12,
lastLines=output=>output.trimEnd().split(`
`).filter(Boolean).slice(-shownLines).map(line=>`    | ${line}`);var suspension=__webpack_require__(97961),job_shell=__webpack_require__(58343);const forward=new Set(
["rolling-deploy","blue-green","canary"]);function guardOfRollout(context,{name,settings,cloud,store},command){const{gates,alarms}=settings.rollout;if(!forward.
has(command)||context.verb==="abort")return{};const{clock,reporter,host}=context,{runId,jobUrl,actor}=host.job(),about={app:settings.app,environment:name,command,
runId,...jobUrl?{jobUrl}:{},...actor?{actor}:{}};return{guard:(0,guard.bn)([...context.options["during-freeze"]===void 0?[(0,suspension.pI)({store,clock})]:[],...alarms.
length===0?[]:[createAlarmGuard({alarms:cloud.alarms,watched:alarms,baseline:new Set(context.options["baseline-alarms"]??[]),clock,reporter})],createGates({gates:gates.
map(({name:label,secret,...gate})=>({...gate,...label?{name:label}:{},...secret?{secret}:{}})),send:http.d3,clock,reporter,about}),createJobHooks({hooks:jobHooks(
settings),shell:(0,job_shell.y)({directory:context.baseDirectory,env:context.env}),clock,reporter,env:{DEPLOY_ID:runId,APP:settings.app,ENVIRONMENT:name,COMMAND:command}})])}}
function jobHooks({rollout:{hooks}}){return{...hooks.before?{before:hooks.before}:{},...hooks.after?{after:hooks.after}:{},...hooks.onRollback?{onRollback:hooks.
onRollback}:{},...hooks.onFailure?{onFailure:hooks.onFailure}:{}}}var environment_text=__webpack_require__(67960),serving_port=__webpack_require__(35527),this_machine=__webpack_require__(
49515),unfit_strategy=__webpack_require__(27303);async function findEnvironment(context){const{name,settings}=await context.environment(),cloud=await context.cloud(),
database=settings.infrastructure.database,outputs=await(0,infra_outputs.T7)(cloud,{app:settings.app,env:name,bucket:settings.bucket,domain:settings.infrastructure.
domain?.name,...database?{databaseName:database.name}:{}}),environmentTag=`${settings.app}/${name}`;if(outputs.instanceIds.length===0&&settings.rollout.scalingGroup===
"off"&&!await hasInstances(cloud,environmentTag))throw new errors.wG(`environment ${name} of ${settings.app} has no instance in ${settings.region}`,{code:"E_NOT\
_PROVISIONED",fix:`run \`alicloud-deploy provision --env ${name}\` first`});return{name,settings,cloud,outputs,store:cloud.objectStore(outputs.bucket),environmentTag}}
async function hasInstances({compute},environmentTag){return(await compute.describeInstances({tags:{[tags.b.environment]:environmentTag}})).some(instance=>(0,places.
_f)(instance)!==void 0)}function rolloutContext(context,environment,command){const{cloud,store,environmentTag,settings}=environment;return(0,unfit_strategy.P)(settings,
command),{cloud,store,environmentTag,clock:context.clock,reporter:context.reporter,signal:context.signal,pollIntervalMs:context.pollIntervalMs,holder:holderOf(context,
command),ifLocked:context.options["if-locked"]??"wait",isDead:this_machine.D,...guardOfRollout(context,environment,command)}}function holderOf(context,command){
const{runId,jobUrl,actor}=context.host.job(),machine=(0,this_machine.g)();return{runId,command,pid:process.pid,...machine?{machine}:{},...jobUrl?{jobUrl}:{},...actor?
{actor}:{}}}function rotationSettings({rollout}){return{batch:rollout.batch,...rollout.batches?{batches:rollout.batches}:{},minHealthy:rollout.minHealthy,minHealthyPerZone:rollout.
minHealthyPerZone,...rollout.firstBatch?{firstBatch:rollout.firstBatch}:{},bakeMs:rollout.bake,pauseBetweenMs:rollout.pauseBetween,maxFailures:rollout.maxFailures,
isForgiving:rollout.resetFailures}}function appLayout(settings){const{app,release,rollout}=settings;return{app,directory:release.directory??`/opt/${app}`,service:release.
service??app,port:(0,serving_port.v)(settings),healthPath:rollout.health.path,...rollout.health.body?{healthBody:rollout.health.body}:{},versionField:rollout.health.
versionField,...rollout.health.versionPath?{versionPath:rollout.health.versionPath}:{}}}function checkRequest({rollout:{health}}){const seconds=ms=>ms/1e3;return{
consecutive:health.consecutive,intervalSeconds:seconds(health.interval),timeoutSeconds:seconds(health.timeout),deadlineSeconds:Math.ceil(seconds(health.deadline)),
warmUpSeconds:seconds(health.warmUp)}}function updaterOptions(context,{settings,store},session,previous){const{release,rollout}=settings;return{runs:session.runs,
store,clock:context.clock,layout:appLayout(settings),check:checkRequest(settings),hooks:release.hooks,job:(0,job_shell.y)({directory:context.baseDirectory,env:context.
env}),drain:{boundMs:rollout.drainTimeout??layoutDrainBoundMs(session.layout),ports:drainPorts(settings)},keep:release.keep,deployId:context.host.job().runId,fence:session.
lease.generation,previous,timeline:session.timeline}}function machineOf({infrastructure}){const{disk,userData}=infrastructure.instances;return{systemDisk:{category:disk.
category,sizeGiB:disk.size},...userData?{userData}:{}}}function createUpdater(context,environment,session,previous){return guardedUpdater(plainUpdater(context,environment,
session,previous),session,previous)}function plainUpdater(context,environment,session,previous){const{settings,cloud}=environment,{release}=settings;(0,serving_port.
oo)(settings,session.layout.instances);const options=updaterOptions(context,environment,session,previous);switch(release.update){case"artifact":return(0,artifact_updater.
k)(options);case"command":return createCommandUpdater({...options,command:updateCommand(settings)});case"image":case"replace":return createImageUpdater({...options,
cloud,fleet:session.layout,pollIntervalMs:context.pollIntervalMs,environmentText:version=>(0,environment_text.H)(environment,version),beforeChange:()=>session.lease.
assertHeld()});default:return(0,errors.xb)(release.update)}}const commandTimeoutSeconds=900;function updateCommand({release,rollout}){const problems=[];if(release.
command||problems.push({path:"release.command",message:"update: command needs the command"}),rollout.health.versionPath||problems.push({path:"rollout.health.ver\
sionPath",message:"with update: command only the application itself can say which version runs",fix:"name a path that answers with the version"}),problems.length>
0)throw new errors.xL(problems);return{run:release.command,timeoutSeconds:commandTimeoutSeconds,isIgnored:!1}}function deadManOf({settings,cloud,environmentTag},{
context,journal,lease}){const ttlMs=settings.rollout.deadMan;if(ttlMs===0)return{};const{clock,reporter,pollIntervalMs}=context;return{deadMan:(0,dead_man.HJ)({
automation:cloud.automation,journal,clock,reporter,pollIntervalMs,environmentTag,generation:lease.generation,ttlMs,beforeStart:()=>lease.assertHeld()})}}function layoutDrainBoundMs(layout){
return(0,drain.vO)(layout.loadBalancers.flatMap(({listeners})=>listeners.filter(fleet.nL)))}const drainPorts=settings=>[...new Set([(0,serving_port.v)(settings),
...settings.infrastructure.loadBalancer.listeners.map(listener=>listener.backendPort)])];function admissionTimes(layout,settings){const windows=layout.loadBalancers.
flatMap(({listeners})=>listeners).map(({healthCheck:check})=>check.healthyThreshold*(check.intervalSeconds+check.timeoutSeconds)*1e3);return{admitTimeoutMs:Math.
max(settings.rollout.health.deadline,...windows),unknownGraceMs:Math.max(5e3,...windows)}}}),35527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a4:()=>servingPort,oo:()=>refuseOtherPort,v:()=>appPort});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005);const appPort=({rollout,infrastructure})=>rollout.health.port??infrastructure.loadBalancer.
listeners[0].backendPort;function servingPort(instances){const tag=instances.map(instance=>instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.port]).find(
value=>value!==void 0);return tag===void 0?void 0:Number(tag)}function refuseOtherPort(settings,instances){const active=servingPort(instances),base=appPort(settings);
if(!(active===void 0||active===base))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`the release serves on port ${active}, beside the ${base} that \
this command updates`,{code:"E_UNSAFE_PLAN",fix:`deploy once more with \`alicloud-deploy blue-green --ports ${base},${active}\`, which moves it to ${base}`})}}),
27303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>refuseUnfit});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005);function refuseUnfit(settings,command){if(settings.rollout.scalingGroup!=="off"&&(command==="canary"||command==="blue-green"))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG(`${command} changes instances one by one, and Auto Scaling would replace them`,{code:"E_SCALING_GROUP",fix:"use rolling-deploy, which lets the scaling group \
renew its instances"});if(settings.release.update==="replace"&&command==="canary")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG("canary shifts wei\
ghts between instances that stay, and update: replace leaves none",{code:"E_UNSAFE_PLAN",fix:"use rolling-deploy or blue-green, or give --update image, which gi\
ves each instance a new disk"})}}),70091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>waitUntilAdmissible,u:()=>waitUntilServing});var _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32501),_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80290),_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44891);async function waitUntilAdmissible(parts,server){const startedAt=parts.clock.monotonic();
return waited(parts,server,"healthy for the load balancer before it gets traffic",now=>{const rows=now.health.filter(row=>row.protocol==="http"||row.protocol===
"https");return rows.every(row=>row.health==="healthy")||rows.every(row=>row.health!=="unhealthy")&&parts.clock.monotonic()-startedAt>=parts.unknownGraceMs?!0:void 0})}
async function waitUntilServing(parts,server,own){return waited(parts,server,"healthy on every listener",now=>(0,_server_state_js__WEBPACK_IMPORTED_MODULE_2__.PA)(
now,own)?!0:void 0)}async function waited(parts,server,what,test){const{view,admitTimeoutMs,signal}=parts;try{return await view.watch({instanceId:server.instanceId,
what:`${server.name} ${what}`,timeoutMs:admitTimeoutMs,test,signal}),{ok:!0,message:what}}catch(error){if(!(error instanceof _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__.
v))throw error;const seen=((await view.observe()).servers.get(server.instanceId)?.health??[]).map(row=>`${row.protocol}:${row.listenerPort} ${row.health}`).join(
", ");return{ok:!1,code:"E_NOT_ADMITTED",reason:`not ${what} within ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(admitTimeoutMs)} (${seen||"no list\
ener"})`}}}}),69270:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>createArtifactUpdater,
p:()=>endOf});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),_artifact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(786),
_drain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57020),_hooks_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(19170),_hook_scripts_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
34314),_instance_probe_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(96156),_instance_scripts_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(11142),_script_parts_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
43728),_server_cycle_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(72232);const fetchTimeoutSeconds=600,switchBaseSeconds=180;function createArtifactUpdater(options){
const{runs,store,clock,layout,check,hooks,timeline}=options,insideSwitch=(0,_hooks_js__WEBPACK_IMPORTED_MODULE_3__.P)(hooks),facts={previous:options.previous,deployId:options.
deployId,fence:options.fence},runHook=async(name,server,want)=>{const hook=hooks[name];if(!hook)return{ok:!0,message:""};if(hook.on==="instance"){const script=(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_4__.
Z4)(layout,name,(0,_hooks_js__WEBPACK_IMPORTED_MODULE_3__.T)(hook),{...facts,version:want.version});return endOf(await runs.run(server.instanceId,script),`hook ${name}\
 done`)}const env={DEPLOY_ID:options.deployId,INSTANCE_ID:server.instanceId,INSTANCE_NAME:server.name,VERSION:want.version,PREVIOUS_VERSION:options.previous,FENCE:String(
options.fence)},ended=await options.job.run(hook.run,{env,timeoutMs:hook.timeout});if(ended.exitCode===0||hook.onError==="ignore")return{ok:!0,message:`hook ${name}\
 done`};const how=ended.exitCode===void 0?`was ended after ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(hook.timeout)}`:`ended with ${ended.exitCode}`;
return{ok:!1,code:"E_HOOK_FAILED",reason:`the hook ${name} ${how}`,output:ended.output}};return{async prepare(servers,release,signal){const urls=await(0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__.
Ci)(store,release),script=(0,_instance_scripts_js__WEBPACK_IMPORTED_MODULE_6__.CW)(layout,{...urls,version:release.version,digest:release.digest,envDigest:release.
envDigest??"",keep:options.keep,timeoutSeconds:fetchTimeoutSeconds}),results=await runs.runAll(servers.map(server=>server.instanceId),script,signal);return servers.
flatMap(server=>{const end=endOf(results.get(server.instanceId),"fetched");return end.ok?[]:(timeline.add(server,"failed",end.reason),[(0,_server_cycle_js__WEBPACK_IMPORTED_MODULE_8__.
P)(server,"prepare",end)])})},probe:(servers,signal)=>(0,_instance_probe_js__WEBPACK_IMPORTED_MODULE_5__.B)({runs,layout},servers,signal),isReachable:release=>release.
digest===void 0?Promise.resolve(!1):(0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__.Xz)(store,release.digest),afterDrain:(server,want)=>runHook("postDrain",server,
want),beforeDrain(server,want){return hooks.preDrain&&timeline.add(server,"hook","preDrain, while it serves"),runHook("preDrain",server,want)},async drain(server,signal){
if(server.status!=="Running")return`is ${server.status}, so no request can be on it`;const drained=await(0,_drain_js__WEBPACK_IMPORTED_MODULE_2__.lP)({runs,clock,
instanceId:server.instanceId,ports:options.drain.ports,boundMs:options.drain.boundMs,signal,onWaiting:(connections,waitedMs)=>timeline.add(server,"drain",connections===
void 0?`connections cannot be counted; waiting ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(options.drain.boundMs)}`:`still ${connections} connecti\
ons, waited ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(waitedMs)} of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(options.drain.boundMs)}`)});
return drained.reason==="idle"?`no connection left after ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(drained.waitedMs)}`:`${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(drained.waitedMs)} passed, no request can be left`},async update(server,want,signal,onStarted){hooks.postDrain&&onStarted?.();const drained=await runHook("p\
ostDrain",server,want);return drained.ok?endOf(await runs.run(server.instanceId,scriptFor(want),signal,onStarted),""):drained},afterAdd:(server,want)=>runHook("\
postAdd",server,want)};function scriptFor(want){const hookSeconds=Object.values(insideSwitch).reduce((total,hook)=>total+hook.timeoutSeconds,0);return(0,_instance_scripts_js__WEBPACK_IMPORTED_MODULE_6__.
Ec)(layout,{...facts,version:want.version,digest:want.digest??"",envDigest:want.envDigest??"",hooks:insideSwitch,check,timeoutSeconds:Math.ceil(switchBaseSeconds+
hookSeconds+check.warmUpSeconds+check.deadlineSeconds)})}}const codes={download:"E_ARTIFACT_DOWNLOAD",checksum:"E_ARTIFACT_CHECKSUM",unpack:"E_ARTIFACT_UNPACK",
health:"E_HEALTH_FAILED",version:"E_WRONG_VERSION",start:"E_START_FAILED",fenced:"E_LOCK_LOST"};function endOf(result,message){const facts=(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_7__.
PC)(result.output);if(result.status==="succeeded")return{ok:!0,message:message||describeCheck(facts)};const failed=facts.failed;if(failed)return{ok:!1,code:codes[failed]??
(failed.startsWith("hook-")?"E_HOOK_FAILED":"E_UPDATE_FAILED"),reason:lastLine(result.output)||failed,output:result.output};const why=result.errorMessage??result.
errorCode??`exit ${result.exitCode}`;return{ok:!1,code:"E_COMMAND_FAILED",reason:`the command ${result.status==="timed-out"?"took too long":"failed"} on the ins\
tance: ${why}`,output:result.output}}function describeCheck(facts){return[facts.answers&&`answers ${facts.answers}`,facts.version&&`version ${facts.version}`].filter(
Boolean).join(", ")||"done"}function lastLine(output){return output.trimEnd().split(`
`).findLast(line=>line.trim()!==""&&!line.startsWith("acd "))??""}}),786:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Bu:()=>uploadRelease,Ci:()=>releaseUrls,Ny:()=>uploadEnvironment,Wf:()=>artifactKey,Xz:()=>hasArtifact,fw:()=>environmentUrl});var _pack_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
91965);const artifactKey=digest=>`artifacts/${digest}.tar.gz`,environmentKey=digest=>`env/${digest}.env`;async function uploadRelease(store,artifact,environment){
const key=artifactKey(artifact.digest);return"bytes"in artifact?await store.put(key,artifact.bytes,{ifAbsent:!0,contentType:"application/gzip"}):await store.putFile(
key,artifact.file,{ifAbsent:!0}),{digest:artifact.digest,envDigest:await uploadEnvironment(store,environment)}}async function uploadEnvironment(store,environment){
const envDigest=(0,_pack_js__WEBPACK_IMPORTED_MODULE_0__.s)(environment);return await store.put(environmentKey(envDigest),environment,{ifAbsent:!0}),envDigest}function environmentUrl(store,environment){
return store.presignGet(environmentKey((0,_pack_js__WEBPACK_IMPORTED_MODULE_0__.s)(environment)),urlSeconds)}const urlSeconds=1800;async function releaseUrls(store,release){
const{digest,envDigest}=release,hasEnvironment=envDigest!==void 0&&(await store.list(environmentKey(envDigest))).length>0;return{artifactUrl:digest&&await hasArtifact(
store,digest)?await store.presignGet(artifactKey(digest),urlSeconds):"",envUrl:hasEnvironment?await store.presignGet(environmentKey(envDigest),urlSeconds):""}}async function hasArtifact(store,digest){
return(await store.list(artifactKey(digest))).length>0}}),91095:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{HJ:()=>createDeadMan,RF:()=>weightsWithoutRun,Y1:()=>disarmOthers});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70271),_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22633),_cloud_wait_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(32501),_shared_duration_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
80290),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52005),_server_state_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(44891),_weights_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
40191);const topic="dead-man",cancelTimeoutMs=6e4,tagsOf=environmentTag=>({[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.environment]:environmentTag,[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.
b.key]:topic});function createDeadMan(parts){const{automation,journal,clock,reporter,environmentTag,ttlMs}=parts;let armed;const standing=new Set;let count=0,isUnavailable=!1,
isOver=!1,cancelTimer=()=>{},queue=Promise.resolve();const inTurn=work=>{const turn=queue.then(work);return queue=turn.catch(()=>{}),turn},note=data=>journal.append(
{kind:"note",topic,data,atMs:clock.now()}),stopAllBut=async kept=>{for(const id2 of[...standing].filter(each=>each!==kept))await stop(parts,[id2]),standing.delete(
id2)},start=(weights,lastMs)=>automation.start({description:`alicloud-deploy: traffic of ${environmentTag} back to the old release`,steps:[...sleeps(lastMs),...wayBack(
weights)],tags:tagsOf(environmentTag),clientToken:`acd-dead-man-${parts.generation}-${++count}-${clock.now()}`}),begin=async(weights,lastMs)=>{parts.beforeStart();
const startedAt=clock.monotonic(),id2=await start(weights,lastMs);standing.add(id2),armed={weights,atMs:startedAt},await note({executionId:id2}),await stopAllBut(
id2)},replace=async weights=>{if(!(isUnavailable||isOver)){armed||await note({isArming:!0});try{await begin(weights,ttlMs)}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error))throw error;return giveUp(error)}scheduleRenewal()}},giveUp=async error=>{isUnavailable=!0,armed=void 0,cancelTimer(),reporter.emit({type:"notice",message:`\
no dead-man rollback: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}; should this job be killed, the traffic stays as it is until the next run \
(rollout.deadMan: off asks for none)`}),await stopAllBut()},scheduleRenewal=()=>{cancelTimer(),cancelTimer=clock.schedule(ttlMs/3,()=>{inTurn(async()=>{armed&&!isOver&&
await replace(armed.weights)}).catch(error=>{reporter.emit({type:"warning",message:`the dead-man rollback was not renewed: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
bD)(error)}`}),!isOver&&!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.by)&&scheduleRenewal()})})};return{arm:weights=>inTurn(async()=>{const isFirst=!armed&&
!isUnavailable;isOver=!1,await replace(weights),isFirst&&armed&&reporter.emit({type:"notice",message:`dead-man rollback armed: should this job be killed, the tr\
affic is back on the old release ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_3__.a3)(ttlMs)} later`})}),disarm(){return isOver=!0,cancelTimer(),inTurn(async()=>{
await stopAllBut(),armed=void 0})},leaveArmed(untilMs){return isOver=!0,cancelTimer(),inTurn(async()=>{if(!armed)return;const leftMs=ttlMs-(clock.monotonic()-armed.
atMs);if(untilMs===void 0)return leftMs;try{return await begin(armed.weights,untilMs-clock.now()),untilMs-clock.now()}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error))throw error;return reporter.emit({type:"warning",message:`the dead-man rollback acts sooner: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`}),
leftMs}})}}}async function disarmOthers(parts,journal){const notes=journal.open?.notes.filter(note=>note.topic===topic)??[];if(notes.length===0)return;const noted=notes.
flatMap(({data})=>data.executionId??[]),tagged=await parts.automation.describeExecutions({tags:tagsOf(parts.environmentTag),isRunning:!0}),last=noted.at(-1),[lastSeen]=last===
void 0?[]:await parts.automation.describeExecutions({id:last});(lastSeen?.status==="succeeded"||lastSeen?.status==="failed")&&parts.reporter.emit({type:"notice",
message:"the dead-man rollback of a killed run has acted"});const ids2=new Set(tagged.map(({id:id2})=>id2));lastSeen?.status==="running"&&ids2.add(lastSeen.id),
await stop(parts,[...ids2])}async function stop({automation,clock,pollIntervalMs},ids2){for(const id2 of ids2){await automation.cancel(id2);const isQuiet=async()=>(await automation.
describeExecutions({id:id2})).every(({status})=>status!=="running")||void 0;await(0,_cloud_wait_js__WEBPACK_IMPORTED_MODULE_2__.f)(isQuiet,{clock,what:`end of t\
he dead-man rollback ${id2}`,timeoutMs:cancelTimeoutMs,intervalMs:pollIntervalMs})}}const longestSleepSeconds=4*3600;function sleeps(ms){const seconds=Math.max(
1,Math.round(ms/1e3));return Array.from({length:Math.ceil(seconds/longestSleepSeconds)},(_,index)=>({kind:"sleep",seconds:Math.min(longestSleepSeconds,seconds-index*
longestSleepSeconds)}))}const betweenCallsSeconds=2,betweenRoundsSeconds=5,repeatedBackends=300;function wayBack(weights){const zerosFirst=weights.toSorted((a,b)=>+(a.
weight>0)-+(b.weight>0)),round=(0,_weights_js__WEBPACK_IMPORTED_MODULE_5__.xp)([],zerosFirst).flatMap((call,index)=>[...index===0?[]:[{kind:"sleep",seconds:betweenCallsSeconds}],
{kind:"set-weights",...call}]);return weights.length>repeatedBackends?round:[...round,{kind:"sleep",seconds:betweenRoundsSeconds},...round]}function weightsWithoutRun(servers,seen){
const own=new Map(servers.map(server=>[server.instanceId,(0,_server_state_js__WEBPACK_IMPORTED_MODULE_6__.qS)(server,seen.held)])),carries=server=>own.get(server.
instanceId).some(backend=>backend.weight>0),canaries=servers.filter(server=>seen.canaryIds.has(server.instanceId)),others=servers.filter(server=>!seen.canaryIds.
has(server.instanceId)&&carries(server)),spared=new Set(canaries.slice(0,Math.max(0,seen.minHealthy-others.length)).map(({instanceId})=>instanceId));return[...own].
flatMap(([instanceId,backends])=>backends.map(backend=>seen.canaryIds.has(instanceId)?{...backend,weight:spared.has(instanceId)?Math.min(1,backend.weight):0}:backend))}}),
57020:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{lP:()=>waitUntilDrained,vO:()=>drainBoundMs});
var _script_parts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(43728);const defaultRequestTimeoutMs=6e4,defaultConnectionDrainMs=6e4;function drainBoundMs(listeners){
const bounds=listeners.map(listener=>listener.protocol==="http"||listener.protocol==="https"?toMs(listener.requestTimeoutSeconds)??defaultRequestTimeoutMs:toMs(
listener.connectionDrainSeconds)??defaultConnectionDrainMs);return Math.max(0,...bounds)}const toMs=seconds=>seconds===void 0?void 0:seconds*1e3,lookSeconds=10;
async function waitUntilDrained(request){const{runs,clock,instanceId,ports,boundMs,signal}=request,startedAt=clock.monotonic(),waited=()=>clock.monotonic()-startedAt;
for(;;){const leftMs=boundMs-waited();if(leftMs<=0)return{reason:"bound",waitedMs:waited()};const result=await runs.run(instanceId,connectionsScript(ports,Math.
min(lookSeconds,Math.ceil(leftMs/1e3))),signal),connections=connectionsIn(result.output);if(connections===0)return{reason:"idle",waitedMs:waited(),connections};
if(request.onWaiting?.(connections,waited()),connections===void 0)return await clock.sleep(Math.max(0,boundMs-waited()),signal),{reason:"bound",waitedMs:waited()}}}
function connectionsScript(ports,seconds){const filter=ports.map(port=>`sport = :${port}`).join(" or "),hexPorts=ports.map(port=>port.toString(16).toUpperCase().
padStart(4,"0")).join(" ");return{name:"alicloud-deploy-connections",timeoutSeconds:seconds+30,text:`FILTER=${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_0__.hD)(
filter)}
HEX_PORTS=${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_0__.hD)(hexPorts)}
LIMIT='${seconds}'
address=$(hostname -i | cut -d' ' -f1)
if command -v ss >/dev/null; then
  established() { ss -Htn state established src "$address" and "( $FILTER )" | wc -l; }
elif [ -r /proc/net/tcp ]; then
  # The kernel writes the four bytes of an address backwards, and 01 for an established connection.
  hex_address=$(echo "$address" | { IFS=. read -r a b c d; printf '%02X%02X%02X%02X' "$d" "$c" "$b" "$a"; })
  established() {
    cat /proc/net/tcp /proc/net/tcp6 2>/dev/null | awk -v ports="$HEX_PORTS" -v address="$hex_address" '
      $4 == "01" { split($2, at, ":"); if (substr(at[1], length(at[1]) - 7) == address && index(ports, at[2])) count++ }
      END { print count + 0 }'
  }
else
  echo 'acd connections=unknown'
  exit 0
fi
idle=0 end=$(( $(date +%s) + LIMIT ))
while :; do
  count=$(established)
  if [ "$count" -eq 0 ]; then idle=$((idle + 1)); else idle=0; fi
  [ "$idle" -ge 2 ] && break
  [ "$(date +%s)" -ge "$end" ] && break
  sleep 0.3
done
[ "$idle" -ge 2 ] || [ "$count" -gt 0 ] || count=1
echo "acd connections=$count"
`}}function connectionsIn(output){const found=/^acd connections=(\d+)$/m.exec(output);return found?Number(found[1]):void 0}}),56490:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F8:()=>groupOf,Ht:()=>observeFleet,gz:()=>previewName,k0:()=>findFleet,nL:()=>takesRequests});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_places_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(62228),_weights_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(40191);const previewName="\
alicloud-deploy-preview";async function findFleet(cloud,environmentTag){const tags={[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.environment]:environmentTag},
[instances,found]=await Promise.all([cloud.compute.describeInstances({tags}),cloud.loadBalancing.describeLoadBalancers({tags})]),loadBalancers=[],groups=[];let hasPreview=!1;
for(const loadBalancer of found){const listeners=await cloud.loadBalancing.describeListeners(loadBalancer.id);loadBalancers.push({loadBalancer,listeners});const named=await cloud.
loadBalancing.describeServerGroups(loadBalancer.id),own=named.filter(({name})=>name!==previewName);hasPreview||=own.length<named.length,groups.push(...own.map(group=>({
loadBalancerId:loadBalancer.id,serverGroupId:group.id}))),listeners.some(listener=>"backendPort"in listener.target)&&groups.push({loadBalancerId:loadBalancer.id})}
return{environmentTag,loadBalancers,groups,instances:instances.toSorted((a,b)=>a.name<b.name?-1:1),...hasPreview?{hasPreview}:{}}}async function observeFleet(cloud,layout){
const[members,health]=await Promise.all([Promise.all(layout.groups.map(async group=>({group,backends:await cloud.loadBalancing.describeBackends(group)}))),Promise.
all(layout.loadBalancers.map(async({loadBalancer})=>({id:loadBalancer.id,rows:await cloud.loadBalancing.describeHealth(loadBalancer.id)})))]),backendsOf=byInstance(
members.flatMap(({group,backends})=>backends.map(backend=>({...backend,group})))),rowsOf=byInstance(health.flatMap(({id:id2,rows})=>rows.map(row=>({...row,loadBalancerId:id2}))));
return layout.instances.map(instance=>toServer(instance,layout,backendsOf.get(instance.id)??[],rowsOf.get(instance.id)??[]))}function toServer(instance,layout,members,rows){
const backends=members.map(({group,weight,port})=>({group,instanceId:instance.id,weight,...port===void 0?{}:{port}})),release=instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.release],stand=(0,_places_js__WEBPACK_IMPORTED_MODULE_1__._f)(instance);return{instanceId:instance.id,name:instance.name,zoneId:instance.zoneId,privateIp:instance.
privateIp,status:instance.status,...release===void 0?{}:{release},...stand?{stand}:{},backends,health:healthOf(backends,layout,rows)}}function healthOf(backends,layout,rows){
const stands=new Set(backends.map(backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.$6)(backend.group)));return layout.loadBalancers.flatMap(({loadBalancer,listeners})=>listeners.
filter(listener=>takesRequests(listener)&&stands.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.$6)(groupOf(listener)))).map(listener=>{const group=backends.filter(
backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.$6)(backend.group)===(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.$6)(groupOf(listener))),ports=group.length>
1?group.filter(({weight})=>weight>0).map(({port})=>port):[],own=rows.filter(row=>row.loadBalancerId===loadBalancer.id&&row.listenerPort===listener.port&&(ports.
length===0||ports.includes(row.port)));return{loadBalancerId:loadBalancer.id,listenerPort:listener.port,protocol:listener.protocol,health:worstOf(own),group:(0,_weights_js__WEBPACK_IMPORTED_MODULE_2__.
$6)(groupOf(listener))}}))}function byInstance(items){const found=new Map;for(const item of items){const own=found.get(item.instanceId);own?own.push(item):found.
set(item.instanceId,[item])}return found}function groupOf(listener){const{loadBalancerId,target}=listener;return"serverGroupId"in target?{loadBalancerId,serverGroupId:target.
serverGroupId}:{loadBalancerId}}function takesRequests(listener){return listener.status!=="stopped"&&listener.redirectToPort===void 0}function worstOf(rows){return rows.
length===0||rows.some(row=>row.health==="unknown")?"unknown":rows.every(row=>row.health==="healthy")?"healthy":"unhealthy"}}),31091:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HY:()=>guardOf,PU:()=>isWayBack,bn:()=>allOf});const go={word:"go"};function allOf(guards){const worst=async ask=>{let found=go;
for(const guard of guards){const word=await ask(guard);if(word.word==="back")return word;found.word==="go"&&(found=word)}return found};return{isAskedBetweenBatches:guards.
some(guard=>guard.isAskedBetweenBatches),async mayBegin(rollout,signal){for(const guard of guards)await guard.mayBegin(rollout,signal)},async admit(server,want,signal){
for(const guard of guards){const end=await guard.admit(server,want,signal);if(!end.ok)return end}return{ok:!0,message:""}},mayIncrease:(rollout,place,signal)=>worst(
guard=>guard.mayIncrease(rollout,place,signal)),mayPromote:(rollout,signal)=>worst(guard=>guard.mayPromote(rollout,signal)),look:(rollout,signal)=>worst(guard=>guard.
look(rollout,signal)),async ended(rollout,result){await Promise.all(guards.map(guard=>guard.ended(rollout,result)))}}}const guardOf=some=>({isAskedBetweenBatches:!1,
mayBegin:async()=>{},admit:async()=>({ok:!0,message:""}),mayIncrease:async()=>go,mayPromote:async()=>go,look:async()=>go,ended:async()=>{},...some}),isWayBack=({
want,from})=>from?.version===want.version}),51139:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bc:()=>checkLoop,Xj:()=>checkValues,f8:()=>askFunctions});const askFunctions=`address=$(hostname -i | cut -d' ' -f1)
ask_health() {
  if [ -z "$HEALTH_BODY" ]; then
    curl -s -o /dev/null -m "$1" -w '%{http_code}' "http://$address:$PORT$HEALTH_PATH"
    return
  fi
  answer=$(curl -s -m "$1" -w ' %{http_code}' "http://$address:$PORT$HEALTH_PATH" | tr -d '\\000')
  code=\${answer##* }
  case \${answer% *} in
    *"$HEALTH_BODY"*) printf %s "$code" ;;
    *) case $code in 2??) printf wrong-body ;; *) printf %s "$code" ;; esac ;;
  esac
}
ask_version() {
  [ -n "$VERSION_PATH" ] || return 0
  body=$(curl -s -m "$1" "http://$address:$PORT$VERSION_PATH" | tr -d '\\r\\n')
  case $body in
    '{'*) printf %s "$body" | sed -n 's/.*"'"$VERSION_FIELD"'"[[:space:]]*:[[:space:]]*"\\([^"]*\\)".*/\\1/p' ;;
    *) printf %s "$body" | cut -c1-128 ;;
  esac
}`,checkValues=check=>({CONSECUTIVE:check.consecutive,INTERVAL:check.intervalSeconds,CHECK_TIMEOUT:check.timeoutSeconds,DEADLINE:check.deadlineSeconds,WARM_UP:check.
warmUpSeconds}),checkLoop=`[ "$WARM_UP" = 0 ] || sleep "$WARM_UP"
good=0 answers='' end=$(( $(date +%s) + DEADLINE ))
while :; do
  status=$(ask_health "$CHECK_TIMEOUT") version=''
  case $status in
    2??)
      version=$(ask_version "$CHECK_TIMEOUT")
      if [ -z "$VERSION_PATH" ] || [ "$version" = "$RELEASE" ]; then good=$((good + 1)); else good=0; fi ;;
    *) good=0 ;;
  esac
  answers="$answers $status"
  [ "$good" -ge "$CONSECUTIVE" ] && break
  ended=''
  if [ "$good" = 0 ] && [ -n "\${WATCHED:-}" ] && systemctl is-failed --quiet "$WATCHED" 9>&-; then
    ended=", and $WATCHED has ended for good ($(systemctl show -p Result --value "$WATCHED" 9>&-))"
  fi
  if [ -n "$ended" ] || [ "$(date +%s)" -ge "$end" ]; then
    echo "acd answers=$(echo $answers | tr ' ' '\\n' | tail -n 5 | tr '\\n' ' ')"
    echo "acd version=$version"
    command -v journalctl >/dev/null && journalctl -u "$SERVICE" -n 20 --no-pager -o cat 2>/dev/null
    case $status in 2??) fail version "answers with version '$version' instead of '$RELEASE'" ;; esac
    fail health "$HEALTH_PATH answered$(echo $answers | tr ' ' '\\n' | tail -n 5 | sed 's/^/ /' | tr -d '\\n')$ended"
  fi
  sleep "$INTERVAL"
done
echo "acd answers=$(echo $answers | tr ' ' '\\n' | tail -n 5 | tr '\\n' ' ')"
echo "acd version=$version"`}),34314:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ym:()=>hookCall,Z4:()=>hookScript,gg:()=>hookFunction});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_script_parts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
43728);const hookFunction=`run_hook() {
  script=$(mktemp) && cat > "$script"
  ( cd "$ROOT/releases/$RELEASE" 2>/dev/null || cd /
    VERSION="$RELEASE" PREVIOUS_VERSION="$PREVIOUS" DEPLOY_ID="$DEPLOY_ID" INSTANCE_ID="$(hostname)" FENCE="$FENCE" \\
      timeout -k 5 "$2" sh "$script" 9>&- )
  ended=$?
  rm -f "$script"
  [ $ended -eq 0 ] || [ "$3" = ignore ] || fail "hook-$1" "the hook $1 ended with $ended"
}`;function hookCall(name,hook){if(!hook)return"";const end=`END_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(hook.run).digest("he\
x").slice(0,12)}`;return`run_hook ${name} ${hook.timeoutSeconds} ${hook.isIgnored?"ignore":"fail"} <<'${end}'
${hook.run}
${end}`}function hookScript(layout,name,hook,facts){return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hw)(`hook-${name}`,hook.timeoutSeconds+30,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.
IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.wx)({RELEASE:facts.version,PREVIOUS:facts.previous,DEPLOY_ID:facts.deployId,FENCE:facts.fence})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
${hookFunction}
${hookCall(name,hook)}
echo "acd hook=${name}"
`)}}),19170:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{P:()=>switchHooks,T:()=>instanceHook});
var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);const insideSwitch=["stop","install","start","validate"];function switchHooks(hooks){
const problems=insideSwitch.filter(name=>hooks[name]?.on==="job").map(name=>({path:`release.hooks.${name}.on`,message:`the hook ${name} runs on the instance, be\
tween stopping the old release and starting the new one`,fix:"leave `on` out, or use preDrain, postDrain or postAdd for work in the job"}));if(problems.length>0)
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL(problems);return Object.fromEntries(insideSwitch.flatMap(name=>{const hook=hooks[name];return hook?[
[name,instanceHook(hook)]]:[]}))}function instanceHook(hook){return{run:hook.run,timeoutSeconds:Math.ceil(hook.timeout/1e3),isIgnored:hook.onError==="ignore"}}}),
96156:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>probeInstances});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70271),_instance_scripts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(11142),_script_parts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(43728);async function probeInstances({
runs,layout},servers,signal){const script=(0,_instance_scripts_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(layout),found=await Promise.all(servers.map(async({instanceId,
status})=>{if(status!=="Running")return[];const result=await runs.run(instanceId,script,signal).catch(unreachable);return result?.status==="succeeded"?[[instanceId,
runningIn(result)]]:[]}));return new Map(found.flat())}function unreachable(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"invalid","not-\
found","busy"))throw error}function runningIn(result){const facts=(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.PC)(result.output);return{isAnswering:/^2\d\d$/.
test(facts.status??""),...facts.version?{echoed:facts.version}:{},...facts.current?{current:facts.current}:{},...facts.digest?{digest:facts.digest}:{},...facts.
env?{envDigest:facts.env}:{},...facts.fence?{fence:Number(facts.fence)}:{}}}}),11142:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ai:()=>probeScript,CW:()=>fetchScript,Ec:()=>switchScript,l:()=>commandScript,zN:()=>environmentScript});var _health_check_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
51139),_hook_scripts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(34314),_script_parts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(43728);function probeScript(layout){
return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hw)("probe",60,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.IO)(layout)}
${_health_check_js__WEBPACK_IMPORTED_MODULE_2__.f8}
current=$(readlink "$ROOT/current" 2>/dev/null)
status=$(ask_health 3)
echo "acd current=\${current##*/}"
echo "acd digest=$(cat "$ROOT/current/.release-digest" 2>/dev/null)"
echo "acd env=$(cat "$ROOT/env/\${current##*/}.digest" 2>/dev/null)"
echo "acd fence=$(cat "$ROOT/.fence" 2>/dev/null)"
echo "acd status=$status"
case $status in 2??) echo "acd version=$(ask_version 3)" ;; esac
exit 0
`)}function fetchScript(layout,request){return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hw)("fetch",request.timeoutSeconds,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.
IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.wx)({RELEASE:request.version,DIGEST:request.digest,ENV_DIGEST:request.envDigest,KEEP:request.keep,URL:request.
artifactUrl,ENV_URL:request.envUrl})}
fail() { echo "acd failed=$1"; echo "$2" >&2; exit 1; }
mkdir -p "$ROOT/releases" "$ROOT/env" && chmod 700 "$ROOT/env" || fail directory "cannot write below $ROOT"
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
target="$ROOT/releases/$RELEASE"
if [ "$(cat "$target/.release-digest" 2>/dev/null)" != "$DIGEST" ]; then
  [ -n "$URL" ] || fail download "the artifact is neither on the instance nor in the bucket"
  temp="$ROOT/.incoming-$$"
  trap 'rm -rf "$temp"' EXIT
  rm -rf "$ROOT"/.incoming-*
  mkdir "$temp" "$temp/files"
  curl -fsS --retry 3 --retry-connrefused -o "$temp/artifact" "$URL" || fail download "the artifact could not be fetched"
  echo "$DIGEST  $temp/artifact" | sha256sum -c --status || fail checksum "the artifact has another digest than $DIGEST"
  tar -xzf "$temp/artifact" -C "$temp/files" || fail unpack "the artifact is no .tar.gz"
  echo "$DIGEST" > "$temp/files/.release-digest"
  rm -rf "$target" && mv -T "$temp/files" "$target" || fail unpack "cannot write $target"
fi
if [ -n "$ENV_URL" ] && [ "$(cat "$ROOT/env/$RELEASE.digest" 2>/dev/null)" != "$ENV_DIGEST" ]; then
  ( umask 077; curl -fsS --retry 3 -o "$ROOT/env/$RELEASE.env.new" "$ENV_URL" ) || fail download "the environment file could not be fetched"
  mv "$ROOT/env/$RELEASE.env.new" "$ROOT/env/$RELEASE.env" && echo "$ENV_DIGEST" > "$ROOT/env/$RELEASE.digest"
fi
touch "$target"
is_used() {
  for link in "$ROOT/current" "$ROOT"/ports/*; do at=$(readlink "$link" 2>/dev/null) && [ "\${at##*/}" = "$1" ] && return 0; done
  return 1
}
kept=0
for release in $(ls -1t "$ROOT/releases"); do
  kept=$((kept + 1))
  [ "$kept" -le "$KEEP" ] || is_used "$release" || rm -rf "$ROOT/releases/$release" "$ROOT/env/$release.env" "$ROOT/env/$release.digest"
done
echo "acd fetched=$RELEASE"
`)}const fenceGuard=`if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
[ "$(cat "$ROOT/.fence" 2>/dev/null || echo 0)" -le "$FENCE" ] || fail fenced "a later deployment was here"
echo "$FENCE" > "$ROOT/.fence"`;function switchScript(layout,request){const{hooks,check}=request;return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hw)("swi\
tch",request.timeoutSeconds,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.wx)({RELEASE:request.version,PREVIOUS:request.previous,DIGEST:request.digest,ENV_DIGEST:request.envDigest,DEPLOY_ID:request.
deployId,FENCE:request.fence,...(0,_health_check_js__WEBPACK_IMPORTED_MODULE_2__.Xj)(check)})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
# A run that was overtaken must not undo what its successor did.
last=$(cat "$ROOT/.fence" 2>/dev/null || echo 0)
[ "$last" -le "$FENCE" ] || fail fenced "a run with lock generation $last was here, this one has $FENCE: another run took over, or the bucket with the lock was \
deleted"
echo "$FENCE" > "$ROOT/.fence"
${_hook_scripts_js__WEBPACK_IMPORTED_MODULE_0__.gg}
${_health_check_js__WEBPACK_IMPORTED_MODULE_2__.f8}
target="$ROOT/releases/$RELEASE"
[ "$(cat "$target/.release-digest" 2>/dev/null)" = "$DIGEST" ] || fail missing "release $RELEASE is not on this instance"
env_file=${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hD)((0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.qU)(layout.app))}
current=$(readlink "$ROOT/current" 2>/dev/null)
applied=$(cat "$ROOT/.applied" 2>/dev/null)
if [ "\${current##*/}" != "$RELEASE" ] || [ "$applied" != "$DIGEST $ENV_DIGEST" ] || ! systemctl is-active --quiet "$SERVICE" 9>&-; then
  rm -f "$ROOT/.applied"
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_0__.Ym)("stop",hooks.stop)||'  systemctl stop "$SERVICE" 2>/dev/null 9>&-'}
  if [ -e "$ROOT/ports/$PORT" ]; then
    systemctl stop "$SERVICE@$PORT" 2>/dev/null 9>&-
    systemctl disable "$SERVICE@$PORT" 2>/dev/null 9>&-
    rm -f "$ROOT/ports/$PORT.applied" "$ROOT/ports/$PORT"
  fi
  if [ -f "$ROOT/env/$RELEASE.env" ]; then
    mkdir -p "\${env_file%/*}"
    ( umask 077; cp "$ROOT/env/$RELEASE.env" "$env_file.new" ) && mv "$env_file.new" "$env_file" || fail environment "cannot write $env_file"
  fi
  ln -sfn "releases/$RELEASE" "$ROOT/.current.new" && mv -T "$ROOT/.current.new" "$ROOT/current" || fail switch "cannot switch $ROOT/current"
  if [ -f "$target/$SERVICE.service" ]; then
    cp "$target/$SERVICE.service" "/etc/systemd/system/$SERVICE.service" && systemctl daemon-reload 9>&- && systemctl enable "$SERVICE" 2>/dev/null 9>&-
  fi
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_0__.Ym)("install",hooks.install)}
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_0__.Ym)("start",hooks.start)||'  systemctl restart "$SERVICE" 9>&- || fail start "systemctl restart $SERVICE fail\
ed"'}
  echo "$DIGEST $ENV_DIGEST" > "$ROOT/.applied"
fi
${hooks.start?"":"WATCHED=$SERVICE"}
${_health_check_js__WEBPACK_IMPORTED_MODULE_2__.Bc}
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_0__.Ym)("validate",hooks.validate)}
echo "acd healthy=$RELEASE"
`)}function commandScript(layout,request){const{command,check}=request;return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hw)("command",Math.ceil(2*command.
timeoutSeconds+check.warmUpSeconds+check.deadlineSeconds)+60,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.wx)({RELEASE:request.version,PREVIOUS:request.previous,DEPLOY_ID:request.deployId,FENCE:request.fence,...(0,_health_check_js__WEBPACK_IMPORTED_MODULE_2__.
Xj)(check)})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
mkdir -p "$ROOT" || fail directory "cannot write $ROOT"
${fenceGuard}
${_hook_scripts_js__WEBPACK_IMPORTED_MODULE_0__.gg}
${_health_check_js__WEBPACK_IMPORTED_MODULE_2__.f8}
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_0__.Ym)("command",command)}
${_health_check_js__WEBPACK_IMPORTED_MODULE_2__.Bc}
echo "acd healthy=$RELEASE"
`)}function environmentScript(layout,request){const{check,fence}=request;return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hw)("environment",Math.ceil(check.
warmUpSeconds+check.deadlineSeconds)+120,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.wx)({RELEASE:request.version,ENV_URL:request.envUrl,FENCE:fence,...(0,_health_check_js__WEBPACK_IMPORTED_MODULE_2__.
Xj)(check)})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
${_health_check_js__WEBPACK_IMPORTED_MODULE_2__.f8}
env_file=${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hD)((0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.qU)(layout.app))}
mkdir -p "\${env_file%/*}"
if command -v flock >/dev/null; then exec 9>"$env_file.lock"; flock 9; fi
# A command of a killed run that comes late must not restart the service with the environment of another release.
last=$(cat "$env_file.fence" 2>/dev/null || echo 0)
[ "$last" -le "$FENCE" ] || fail fenced "a run with lock generation $last was here, this one has $FENCE: another run took over"
echo "$FENCE" > "$env_file.fence"
( umask 077; curl -fsS --retry 3 -o "$env_file.new" "$ENV_URL" ) || fail download "the environment file could not be fetched"
if ! cmp -s "$env_file.new" "$env_file"; then
  mv "$env_file.new" "$env_file"
  systemctl restart "$SERVICE" 9>&- || fail start "systemctl restart $SERVICE failed"
fi
WATCHED=$SERVICE
${_health_check_js__WEBPACK_IMPORTED_MODULE_2__.Bc}
echo "acd healthy=$RELEASE"
`)}}),91965:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{r:()=>packRelease,s:()=>sha256});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_zlib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(38522),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
52005);function packRelease(files){const blocks=files.toSorted((a,b)=>a.path<b.path?-1:a.path>b.path?1:0).flatMap(file=>"linkTo"in file?[tarHeader(file.path,0,511,
file.linkTo)]:[tarHeader(file.path,file.content.length,file.isExecutable?493:420),padded(file.content)]),tar=Buffer.concat([...blocks,Buffer.alloc(2*blockBytes)]),
bytes=(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(tar,{level:6});return bytes[9]=255,{bytes,digest:sha256(bytes)}}const sha256=bytes=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(bytes).digest("hex"),blockBytes=512;function padded(content){const rest=content.length%blockBytes;return Buffer.concat([content,Buffer.
alloc(rest===0?0:blockBytes-rest)])}function tarHeader(path,size,mode,linkTo=""){const{name,prefix}=splitPath(path);if(Buffer.byteLength(linkTo)>100)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
xL([{message:`the link ${path} points to a path of more than 100 bytes`}]);const header=Buffer.alloc(blockBytes);header.write(name,0),header.write(octal(mode,7),
100),header.write(octal(0,7),108),header.write(octal(0,7),116),header.write(octal(size,11),124),header.write(octal(0,11),136),header.write(" ".repeat(8),148),header.
write(linkTo?"2":"0",156),header.write(linkTo,157),header.write("ustar\0",257),header.write("00",263),header.write(prefix,345);const checksum=header.reduce((total,byte)=>total+
byte,0);return header.write(`${octal(checksum,6)}\0 `,148),header}const octal=(value,digits)=>value.toString(8).padStart(digits,"0");function splitPath(path){if(Buffer.
byteLength(path)<=100)return{name:path,prefix:""};for(let at=path.indexOf("/");at>=0;at=path.indexOf("/",at+1)){const[prefix,name]=[path.slice(0,at),path.slice(
at+1)];if(Buffer.byteLength(prefix)<=155&&Buffer.byteLength(name)<=100)return{name,prefix}}throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:`\
the path ${path} is too long for an artifact (155 bytes of directories, 100 of name)`,fix:"shorten it, or give a .tar.gz as artifact"}])}}),62228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ed:()=>stands,SJ:()=>isInFleet,_f:()=>standOf,aP:()=>fleetOf,b5:()=>besideFleet,k_:()=>inTheirPlaces,mB:()=>standKey,
rG:()=>aloneIn});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633);function standOf({tags}){const found=/^(instance|green|kept|leaving)-(\d+)$/.
exec(tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]??"");return found?{standing:found[1],place:Number(found[2])}:void 0}const stands=(instance,standing)=>standOf(
instance)?.standing===standing,standKey=({standing,place})=>`${standing}-${place}`;function besideFleet(instances){return new Set(instances.filter(one=>!stands(
one,"instance")&&standOf(one)!==void 0).map(one=>one.id))}const isInFleet=({stand})=>stand===void 0||stand.standing==="instance";function aloneIn(servers){const placesOf=standing=>new Set(
servers.flatMap(({stand})=>stand?.standing===standing?[stand.place]:[])),taken=placesOf("instance"),green=placesOf("green");return servers.filter(({stand})=>!stand||
taken.has(stand.place)?!1:stand.standing==="green"||stand.standing==="kept"&&!green.has(stand.place))}function fleetOf(servers){const alone=new Set(aloneIn(servers));
return servers.filter(one=>isInFleet(one)||alone.has(one))}function inTheirPlaces(before,now){const byPlace=new Map([...now.values()].flatMap(one=>one.stand?.standing===
"instance"?[[one.stand.place,one]]:[]));return before.map(one=>now.get(one.instanceId)??(one.stand&&byPlace.get(one.stand.place))??one)}}),43728:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IO:()=>layoutHeader,PC:()=>factsIn,hD:()=>quote,hw:()=>instanceScript,qU:()=>environmentFile,wx:()=>header});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005);const quote=text=>`'${text.replaceAll("'","'\\''")}'`,environmentFile=app=>`/etc/alicloud-deploy/${app}.env`,maxScriptBytes=13500;function instanceScript(name,timeoutSeconds,text){
const bytes=Buffer.byteLength(text);if(bytes>maxScriptBytes)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL([{message:`the script ${name} with its h\
ooks has ${bytes} bytes, the cloud takes ${maxScriptBytes}`,fix:"move long hooks into files of the artifact and call them"}]);return{name:`alicloud-deploy-${name}`,
timeoutSeconds,text}}const header=values=>Object.entries(values).map(([name,value])=>`${name}=${quote(String(value))}`).join(`
`),layoutHeader=layout=>header({APP:layout.app,ROOT:layout.directory,SERVICE:layout.service,PORT:layout.port,HEALTH_PATH:layout.healthPath,HEALTH_BODY:layout.healthBody??
"",VERSION_PATH:layout.versionPath??"",VERSION_FIELD:layout.versionField});function factsIn(output){return Object.fromEntries([...output.matchAll(/^acd ([a-z]+)=(.*)$/gm)].
map(match=>[match[1],match[2].trim()]))}}),72232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>cycleServer,P:()=>failedServer});var _admission_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70091);function failedServer({instanceId,name},stage,{
code,reason,output}){return{instanceId,name,stage,code,reason,...output?{output}:{}}}async function cycleServer(parts,request){const{server,state,own,want,progress}=request,
{timeline,updater,signal}=parts,admitted=parts.admitWith?.(own)??own,fail=(stage,end)=>(timeline.add(server,"failed",end.reason),{ok:!1,failure:failedServer(server,
stage,end)});if(state.kind!=="raised"){timeline.add(server,"drain",await updater.drain(server,signal)),signal.throwIfAborted(),timeline.add(server,"update",`to ${want.
version}`);const updated=await updater.update(server,want,signal,()=>{progress.isUpdateStarted=!0});if(!updated.ok)return fail("update",updated);if(timeline.add(
server,"admit",updated.message),state.kind!=="parked"){const admissible=await(0,_admission_js__WEBPACK_IMPORTED_MODULE_0__.l)(parts,server);if(!admissible.ok)return fail(
"admit",admissible);await parts.writer.write(admitted)}}if(progress.isUpdateStarted=!0,state.kind!=="parked"){const served=await(0,_admission_js__WEBPACK_IMPORTED_MODULE_0__.
u)(parts,server,admitted);if(!served.ok)return await parts.journal.append({kind:"hold",backends:[...own],atMs:parts.clock.now()}),await parts.writer.write(own.map(
backend=>({...backend,weight:0}))),fail("admit",served)}if(parts.admitWith)return timeline.add(server,"in",`weight ${weightsOf(admitted)} as a canary, healthy o\
n every listener`),{ok:!0,instanceId:server.instanceId};await parts.finish(server.instanceId),timeline.add(server,"in",state.kind==="parked"?"updated; stays wit\
hout traffic, as before":`weight ${weightsOf(own)}, healthy on every listener`);const after=await updater.afterAdd?.(server,want)??{ok:!0,message:""};return after.
ok?{ok:!0,instanceId:server.instanceId}:fail("after",after)}const weightsOf=backends=>backends.map(backend=>backend.weight).join("/")}),44891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ep:()=>runsRelease,L4:()=>stateOf,PA:()=>isServing,qS:()=>ownWeights});var _weights_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
40191);function isServing(server,weights=server.backends){const wanted=weights.filter(backend=>backend.weight>0);if(server.status!=="Running"||wanted.length===0)
return!1;const now=new Map(server.backends.map(backend=>[(0,_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend),backend.weight])),groups=new Set(wanted.map(backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_0__.
$6)(backend.group)));return wanted.every(backend=>(now.get((0,_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend))??0)>0)&&server.health.every(row=>row.health===
"healthy"||row.group!==void 0&&!groups.has(row.group))}function ownWeights(server,held){const kept=new Map(held.filter(backend=>backend.instanceId===server.instanceId).
map(backend=>[(0,_weights_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(backend),backend]));return server.backends.map(backend=>kept.get((0,_weights_js__WEBPACK_IMPORTED_MODULE_0__.
Kf)(backend))??backend)}function runsRelease(running,want){return!running?.isAnswering||running.echoed!==void 0&&running.echoed!==want.version||running.current!==
void 0&&running.current!==want.version||want.digest!==void 0&&running.digest!==want.digest?!1:want.envDigest===void 0||running.envDigest===want.envDigest}function stateOf(server,seen){
const own=ownWeights(server,seen.held),isHeld=seen.held.some(backend=>backend.instanceId===server.instanceId);if(!own.every((backend,index)=>backend.weight===server.
backends[index].weight))return{kind:"held"};const isWanted=runsRelease(seen.running,seen.want);if(own.every(backend=>backend.weight===0))return isWanted&&!isHeld&&
server.release===seen.want.version?{kind:"done"}:{kind:"parked"};const serves=isServing(server);return!isWanted||!serves?{kind:"old",isServing:serves}:!isHeld&&
server.release===seen.want.version?{kind:"done"}:{kind:"raised"}}}),97961:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{DY:()=>suspend,G_:()=>readSuspension,pI:()=>createSuspensionGuard,yY:()=>lift,zV:()=>describeSuspension});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70271),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_guard_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31091);const key="fr\
eeze/current.json";async function suspend(store,suspension){await store.put(key,JSON.stringify(suspension))}async function lift(store,nowMs){const current=await readSuspension(
store,nowMs);return await store.delete(key),current}async function readSuspension(store,nowMs){const object=await store.get(key);if(!object)return;const suspension=JSON.
parse(Buffer.from(object.body).toString());return suspension.untilMs!==void 0&&nowMs>=suspension.untilMs?void 0:suspension}function describeSuspension({reason,by,
sinceMs,untilMs}){const until=untilMs===void 0?"it is lifted":iso(untilMs);return`frozen by ${by} since ${iso(sinceMs)} until ${until}: ${reason}`}const iso=ms=>new Date(
ms).toISOString().replace(".000Z","Z"),intervalMs=15e3;function createSuspensionGuard({store,clock}){let lookedAt;return(0,_guard_js__WEBPACK_IMPORTED_MODULE_2__.
HY)({async mayBegin(){const suspension=await readSuspension(store,clock.now());if(suspension)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`the en\
vironment is ${describeSuspension(suspension)}`,{code:"E_FROZEN",retryable:!0,fix:"`alicloud-deploy freeze lift`, or give --during-freeze with the reason; rollb\
ack and recover work at any time"})},async look(){if(lookedAt!==void 0&&clock.monotonic()-lookedAt<intervalMs)return{word:"go"};lookedAt=clock.monotonic();try{const suspension=await readSuspension(
store,clock.now());if(suspension)return{word:"hold",code:"E_FROZEN",reason:`the environment is ${describeSuspension(suspension)}`}}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error))throw error}return{word:"go"}}})}}),40191:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$6:()=>groupKey,Kf:()=>backendKey,bP:()=>maxWeight,c1:()=>groupsOf,iY:()=>changedWeights,uL:()=>jointWeightsForShare,xp:()=>orderWrites});const maxWeight=100,groupKey=group=>`${group.
loadBalancerId}/${group.serverGroupId??"default"}`;function groupsOf(backends){return[...new Map(backends.map(({group})=>[groupKey(group),group])).values()]}const backendKey=backend=>`${groupKey(
backend.group)}/${backend.instanceId}:${backend.port??""}`;function shareOf(canary,stable){const total=sum(canary)+sum(stable);return total===0?0:sum(canary)/total}
function canaryWeightForShare(request){const{share,canaries,stable,limit=maxWeight}=request;if(share<=0||canaries===0)return{weight:0,share:0};const exact=share>=
1?limit:share*sum(stable)/((1-share)*canaries),reachable=weight2=>shareOf(Array(canaries).fill(weight2),stable),weight=[Math.floor(exact),Math.ceil(exact)].map(
candidate=>clamp(candidate,1,limit)).reduce((best,next)=>Math.abs(reachable(next)-share)<Math.abs(reachable(best)-share)?next:best);return{weight,share:reachable(
weight)}}function jointWeightsForShare(request){const{share,stable}=request,highest=Math.max(...stable,0);if(highest===0||share<=0||share>=1){const only=canaryWeightForShare(
request);return{canaryWeight:only.weight,stable:[...stable],share:only.share}}let best;for(let top=highest;top>=1;top--){const scaled=stable.map(weight=>weight===
0?0:clamp(Math.round(weight*top/highest),1,weight)),canary=canaryWeightForShare({...request,stable:scaled});(!best||Math.abs(canary.share-share)<Math.abs(best.share-
share)-1e-12)&&(best={canaryWeight:canary.weight,stable:scaled,share:canary.share})}return best}function changedWeights(have,want){const now=new Map(have.map(backend=>[
backendKey(backend),backend.weight]));return want.filter(backend=>now.get(backendKey(backend))!==backend.weight)}const serversPerCall=20;function orderWrites(have,changes){
const now=new Map(have.map(backend=>[backendKey(backend),backend.weight])),isDecrease=change=>change.weight<(now.get(backendKey(change))??0);return[...intoCalls(
changes.filter(isDecrease)),...intoCalls(changes.filter(change=>!isDecrease(change)))]}function intoCalls(changes){const calls=[];for(const change of changes){const key=groupKey(
change.group);let call=calls.findLast(other=>groupKey(other.group)===key);(!call||call.backends.length===serversPerCall)&&calls.push(call={group:change.group,backends:[]}),
call.backends.push({instanceId:change.instanceId,weight:change.weight,...change.port===void 0?{}:{port:change.port}})}return calls}const sum=values=>values.reduce(
(total,value)=>total+value,0),clamp=(value,low,high)=>Math.min(high,Math.max(low,value))}),86842:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d3:()=>sendHttp,nz:()=>signatureHeaders,w4:()=>hostOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);const keptCharacters=65536,sendHttp=async({method,url,headers,body,timeoutMs,signal})=>{const timeout=AbortSignal.timeout(timeoutMs);try{const response=await fetch(
url,{method,redirect:"manual",signal:signal?AbortSignal.any([timeout,signal]):timeout,...headers?{headers}:{},...body===void 0?{}:{body}});return{status:response.
status,body:(await response.text()).slice(0,keptCharacters)}}catch(error){throw signal?.throwIfAborted(),timeout.aborted?new Error(`no answer within ${timeoutMs/
1e3} s`,{cause:error}):new Error(reasonOf(error),{cause:error})}};function reasonOf(error){const cause=error instanceof Error?error.cause:void 0;return cause?.code??
cause?.message??(error instanceof Error?error.name:"no answer")}const hostOf=url=>URL.canParse(url)?new URL(url).host:"the address";function signatureHeaders(body,secret,nowMs){
const timestamp=String(Math.floor(nowMs/1e3)),signature=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",secret).update(`${timestamp}.${body}`).
digest("hex");return{"x-alicloud-deploy-timestamp":timestamp,"x-alicloud-deploy-signature":`sha256=${signature}`}}})};export{id,ids,modules};
