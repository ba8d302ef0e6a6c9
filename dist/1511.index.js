"use strict";exports.id=1511,exports.ids=[1511],exports.modules={8904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{f:()=>checkedBeforeSending,w:()=>beforeSending});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16698);const asked=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.
AsyncLocalStorage;function checkedBeforeSending(check,work){const outer=asked.getStore();return asked.run(()=>{outer?.(),check()},work)}const beforeSending=()=>asked.
getStore()?.()}),32501:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>waitFor,
v:()=>WaitTimeout});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005);class WaitTimeout extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.sH{constructor(what,timeoutMs){super(`${what}: not reached within ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(timeoutMs)}`,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.mixed,"failed",{code:"E_TIMEOUT",retryable:!0,fix:"run the same command again: it continues f\
rom what the cloud shows"})}}async function waitFor(look,options){const{clock,timeoutMs,intervalMs=2e3,signal}=options,deadline=clock.monotonic()+timeoutMs;for(;;){
signal?.throwIfAborted();const found=await look();if(found!==void 0)return found;const left=deadline-clock.monotonic();if(left<=0)throw new WaitTimeout(options.
what,timeoutMs);await clock.sleep(Math.min(intervalMs,left),signal)}}}),28674:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
ord":declared?.password,"database.url":url,"release.version":version}}}),21511:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{qI:()=>admissionTimes,q5:()=>appLayout,yG:()=>checkRequest,GD:()=>createUpdater,jY:()=>findEnvironment,Kd:()=>holderOf,
V_:()=>layoutDrainBoundMs,b5:()=>rolloutContext,rS:()=>rotationSettings,fA:()=>trafficListeners,Se:()=>updaterOptions});var tags=__webpack_require__(22633),infra_outputs=__webpack_require__(
14323),artifact_updater=__webpack_require__(62310),pre_add=__webpack_require__(14371),script_end=__webpack_require__(98681),instance_scripts=__webpack_require__(
83332);function createCommandUpdater(options){const{runs,layout,check,command,previous,deployId,fence}=options,base=(0,artifact_updater.k)(options),scriptFor=({
instanceId},want)=>{const batch=base.batchOf(instanceId);return(0,instance_scripts.l)(layout,{version:want.version,previous,deployId,batch,fence,check,command})};
return(0,pre_add.J)({...base,prepare:()=>Promise.resolve([]),whyUnreachable:()=>Promise.resolve(void 0),async probe(servers,signal){const running=await base.probe(
servers,signal);return new Map([...running].map(([id,{isAnswering,echoed}])=>[id,{isAnswering,...echoed?{echoed}:{}}]))},async update(server,want,signal,onStarted){
options.hooks.postDrain&&onStarted?.();const ready=await base.afterDrain(server,want,signal);return ready.ok?(0,script_end.g)(await runs.run(server.instanceId,scriptFor(
server,want),signal,onStarted)):ready},updateAgain:async(server,want,signal)=>(0,script_end.g)(await runs.run(server.instanceId,scriptFor(server,want),signal))})}
var drain=__webpack_require__(96958),fleet=__webpack_require__(59864),after_update=__webpack_require__(67578);function guardedUpdater(updater,{context},previous){
const{guard:guard2}=context;return guard2?(0,after_update.o)(updater,async(server,want,signal)=>want.version===previous?{ok:!0,message:""}:guard2.admit(server,want,
signal)):updater}var artifact=__webpack_require__(10916),wait=__webpack_require__(32501),pack=__webpack_require__(84763);const stateTimeoutMs=6e5;function diskReplacer({
cloud,clock,fleet:fleet2,pollIntervalMs,fence,beforeChange}){const instanceOf=async id=>(await cloud.compute.describeInstances({ids:[id]}))[0],reach=(server,what,test,signal)=>(0,wait.
f)(async()=>await test()?!0:void 0,{clock,what:`${server.name} ${what}`,timeoutMs:stateTimeoutMs,intervalMs:pollIntervalMs,signal});return async(server,imageId,signal,touch=()=>{})=>{
const{instanceId}=server,isIdle=async status=>{const now2=await instanceOf(instanceId);return now2?.status===status&&now2.operationLocks.length===0},mayChange=()=>{
signal.throwIfAborted(),beforeChange(),touch()},found=await instanceOf(instanceId),isFree=async()=>(await instanceOf(instanceId))?.operationLocks.length===0;found&&
found.operationLocks.length>0&&await reach(server,"free for a change",isFree,signal),found?.imageId!==imageId&&(await isIdle("Stopped")||(mayChange(),await cloud.
compute.stopInstances([instanceId]),await reach(server,"stopped",()=>isIdle("Stopped"),signal)),mayChange(),await cloud.compute.replaceSystemDisk({instanceId,imageId,
clientToken:`acd-${(0,pack.s)(`${instanceId}/${imageId}/${fence}`).slice(0,42)}`}),await reach(server,"on its new disk",async()=>(await instanceOf(instanceId))?.
imageId===imageId&&await isIdle("Stopped"),signal)),await isIdle("Running")||(mayChange(),await cloud.compute.startInstances([instanceId]),await reach(server,"r\
unning",()=>isIdle("Running"),signal)),await reach(server,"ready for commands",async()=>(await cloud.commands.reachable([instanceId])).includes(instanceId),signal);
const now=await instanceOf(instanceId),at=fleet2.instances.findIndex(instance=>instance.id===instanceId);now&&at>=0&&(fleet2.instances[at]={...now,tags:fleet2.instances[at].
tags})}}function createImageUpdater(options){const{cloud,store,runs,layout,check}=options,base=(0,artifact_updater.k)(options),replaceDisk=diskReplacer(options),
settleService=async(server,want,signal,{onStarted,...more}={})=>{const envUrl=await(0,artifact.fw)(store,options.environmentText(want.version)),script=(0,instance_scripts.
zN)(layout,{...more,version:want.version,envUrl,fence:options.fence,check});return(0,script_end.g)(await runs.run(server.instanceId,script,signal,onStarted))};return(0,pre_add.
J)({...base,async prepare(servers,release){const[image]=release.digest?await cloud.images.describeImages({ids:[release.digest]}):[];if(await(0,artifact.Ny)(store,
options.environmentText(release.version)),image?.isUsable)return[];const reason=unusable(release,image);return servers.map(({instanceId,name})=>({instanceId,name,
stage:"prepare",code:"E_IMAGE_MISSING",reason}))},async whyUnreachable(release){const[image]=release.digest?await cloud.images.describeImages({ids:[release.digest]}):
[];if(!image?.isUsable)return{code:"E_IMAGE_MISSING",reason:unusable(release,image)}},async probe(servers,signal){const running=await base.probe(servers,signal),
instances=await cloud.compute.describeInstances({ids:servers.map(server=>server.instanceId)}),imageOf=new Map(instances.map(instance=>[instance.id,instance.imageId]));
return new Map([...running].map(([id,{isAnswering,echoed}])=>{const digest=imageOf.get(id);return[id,{isAnswering,...echoed?{echoed}:{},...digest?{digest}:{}}]}))},
async update(server,want,signal,onStarted){options.hooks.postDrain&&onStarted?.();const ready=await base.afterDrain(server,want,signal);return ready.ok?(await replaceDisk(
server,want.digest,signal,onStarted),settleService(server,want,signal,{...onStarted?{onStarted}:{}})):ready},async updateAgain(server,want,signal){return await replaceDisk(
server,want.digest,signal),settleService(server,want,signal,{isAgain:!0})}})}const unusable=({version,digest},image)=>`image ${digest} of release ${version} can\
not be used (${image?.status??"it does not exist"})`;var places=__webpack_require__(79274),errors=__webpack_require__(52005),guard=__webpack_require__(94645);const intervalMs=15e3,
maxReadErrors=4;function createAlarmGuard(parts){const{alarms,watched,clock,reporter}=parts,forgiven=new Set(parts.baseline);let ids,lookedAt,readErrors=0;const read=async()=>{
if(ids){const known=await alarms.describeAlarms({ids}),gone=ids.filter(id=>!known.some(alarm=>alarm.id===id));if(gone.length>0)throw new Error(`the rule ${gone.
join(", ")} is gone`);return known}const found=await Promise.all(watched.map(one=>find(alarms,one))),missing=watched.filter((_,index)=>found[index].length===0);
if(missing.length>0)throw unknownAlarms(missing);return ids=found.flat().map(({id})=>id),found.flat()},firing=found=>found.filter(alarm=>{const isForgiven=forgiven.
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
in the region of the environment"})}var duration=__webpack_require__(80290),http=__webpack_require__(86842),shared_redact=__webpack_require__(38395);const retryAfterMs=1e3,
labelOf=gate=>`gate ${gate.name??(0,http.w4)(gate.url)} (${gate.at})`;async function waitUntilOpen(parts,gate,facts,signal){const{clock,reporter}=parts,until=clock.
monotonic()+gate.wait;for(let isFirst=!0;;isFirst=!1){const answer=await askGate(parts,gate,facts,signal);if(answer.kind==="yes")return;const leftMs=until-clock.
monotonic();if(leftMs<=0)return`${answer.why}; it stayed closed for ${(0,duration.a3)(gate.wait)}`;isFirst&&reporter.emit({type:"notice",message:`waiting up to ${(0,duration.
a3)(gate.wait)}: ${answer.why}`}),await clock.sleep(Math.min(gate.interval,leftMs),signal)}}async function askGate(parts,gate,facts,signal,retries=gate.retries){
const{clock,send,about}=parts;for(let left=retries;;left--){signal.throwIfAborted();const body=JSON.stringify({schemaVersion:1,at:gate.at,...about,...facts,metadata:gate.
metadata}),headers={"content-type":"application/json; charset=utf-8",...gate.secret?(0,http.nz)(body,gate.secret,clock.now()):{}},answer=await answerOf(gate,parts.
redact,()=>send({method:"POST",url:gate.url,headers,body,timeoutMs:gate.timeout,signal}));if(answer.kind==="yes"||(signal.throwIfAborted(),left<=0))return answer;
await clock.sleep(retryAfterMs,signal)}}const shownCharacters=200;async function answerOf(gate,redact,send){let answer;try{answer=await send()}catch(error){return{
kind:"silent",why:`${labelOf(gate)} did not answer: ${(0,errors.bD)(error)}`}}if(answer.status>=200&&answer.status<=299)return{kind:"yes"};const said=(0,shared_redact.
JV)(answer.body,shownCharacters,redact);return{kind:"no",why:`${labelOf(gate)} says no: HTTP ${answer.status}${said?` ${said}`:""}`}}const closedCode="E_GATE_CL\
OSED",refusedCode="E_GATE_REFUSED",go={word:"go"};function createGates(parts){const confirm=async(moment,facts,signal)=>{const closed=await whyClosed(parts,moment,
facts,signal);return closed===void 0?go:{word:"hold",code:closedCode,reason:closed}};return(0,guard.HY)({isAskedBetweenBatches:gatesAt(parts,"confirm-traffic-in\
crease").length>0,async mayBegin(rollout,signal){const closed=await whyClosed(parts,"confirm-rollout",namesOf(rollout),signal);if(closed!==void 0)throw new errors.
wG(closed,{code:closedCode,retryable:!0,fix:"open the gate and run the same command again, or remove it from rollout.gates"})},admit:admission(parts),mayIncrease:(rollout,place,signal)=>confirm(
"confirm-traffic-increase",{...namesOf(rollout),place},signal),mayPromote:(rollout,signal)=>confirm("confirm-promotion",namesOf(rollout),signal),look:looks(parts),
async ended(rollout,result){for(const gate of gatesAt(parts,"post-rollout")){const answer=await askGate(parts,gate,{...namesOf(rollout),result},new AbortController().
signal);answer.kind!=="yes"&&parts.reporter.emit({type:"warning",code:refusedCode,message:answer.why})}}})}const gatesAt=({gates},moment)=>gates.filter(gate=>gate.
at===moment),namesOf=({want,from})=>({release:want.version,...from?{previous:from.version}:{}});async function whyClosed(parts,moment,facts,signal){for(const gate of gatesAt(
parts,moment)){const closed=await waitUntilOpen(parts,gate,facts,signal);if(closed!==void 0)return closed}}function admission(parts){const answers=new Map;return async({
instanceId,name,privateIp},want,signal)=>{const facts={...namesOf({want}),instance:{id:instanceId,name,address:privateIp}};for(const gate of gatesAt(parts,"pre-\
rollout")){const asked=answers.get(gate)??askGate(parts,gate,facts,signal);answers.set(gate,asked);const answer=await asked;if(answer.kind!=="yes")return{ok:!1,
code:refusedCode,reason:answer.why}}return{ok:!0,message:""}}}function looks(parts){const{clock}=parts,askedAt=new Map,due=moment=>gatesAt(parts,moment).filter(
gate=>{const last=askedAt.get(gate);return last!==void 0&&clock.monotonic()-last<gate.interval?!1:(askedAt.set(gate,clock.monotonic()),!0)});return async(rollout,signal)=>{
for(const gate of due("rollback"))if((await askGate(parts,gate,namesOf(rollout),signal,0)).kind==="yes")return{word:"back",code:"E_GATE_ROLLBACK",reason:`${labelOf(
gate)} asks for a rollback`};for(const gate of due("rollout")){const answer=await askGate(parts,gate,namesOf(rollout),signal);if(answer.kind==="no")return{word:"\
back",code:refusedCode,reason:answer.why};if(answer.kind==="silent")return{word:"hold",code:closedCode,reason:answer.why}}return go}}const job_hooks_retryAfterMs=1e3;
function hookAfter(result){if(result==="succeeded")return"after";if(result!=="paused")return result==="rolled-back"||result==="rejected"||result==="inconclusive"?
"onRollback":"onFailure"}function createJobHooks(parts){const{hooks,shell,clock,reporter,env}=parts,run=async(name,{want,from},result,signal)=>{const hook=hooks[name];
if(!hook)return;const facts={...env,VERSION:want.version,PREVIOUS_VERSION:from?.version??"",RESULT:result};for(let left=hook.retries;;left--){const ended=await shell.
run(hook.run,{env:facts,timeoutMs:hook.timeout,...signal?{signal}:{}});if(ended.exitCode===0)return;if(signal?.throwIfAborted(),left<=0){const how=ended.exitCode===
void 0?`was ended after ${(0,duration.a3)(hook.timeout)}`:`ended with ${ended.exitCode}`;return[`the hook ${name} ${how}`,...lastLines(ended.output)].join(`
`)}await clock.sleep(job_hooks_retryAfterMs,signal)}};return(0,guard.HY)({async mayBegin(rollout,signal){const failure=await run("before",rollout,"",signal);if(failure!==
void 0)throw new errors.wG(failure,{code:"E_HOOK_FAILED",fix:"see what the hook printed (rollout.hooks.before)"})},async ended(rollout,result){const name=hookAfter(
result),failure=name&&await run(name,rollout,result);failure!==void 0&&reporter.emit({type:"warning",code:"E_HOOK_FAILED",message:failure})}})}const shownLines=12,
lastLines=output=>output.trimEnd().split(`
`).filter(Boolean).slice(-shownLines).map(line=>`    | ${line}`);var suspension=__webpack_require__(37107),job_shell=__webpack_require__(58343);const forward=new Set(
["rolling-deploy","blue-green","canary"]);function guardOfRollout(context,{name,settings,cloud,store},command){const{gates,alarms}=settings.rollout;if(!forward.
has(command)||context.verb==="abort")return{};const{clock,reporter,host,redactor}=context,{runId,jobUrl,actor}=host.job(),about={app:settings.app,environment:name,
command,runId,...jobUrl?{jobUrl}:{},...actor?{actor}:{}};return{guard:(0,guard.bn)([...context.options["during-freeze"]===void 0?[(0,suspension.pI)({store,clock})]:
[],...alarms.length===0?[]:[createAlarmGuard({alarms:cloud.alarms,watched:alarms,baseline:new Set(context.options["baseline-alarms"]??[]),clock,reporter})],createGates(
{gates:gates.flatMap(({name:label,secret,at,...gate})=>at==="event"?[]:[{...gate,at,...label?{name:label}:{},...secret?{secret}:{}}]),send:http.d3,clock,reporter,
about,redact:text=>redactor.redact(text)}),createJobHooks({hooks:jobHooks(settings),shell:(0,job_shell.y)({directory:context.baseDirectory,env:context.env,redactor}),
clock,reporter,env:{DEPLOY_ID:runId,APP:settings.app,ENVIRONMENT:name,COMMAND:command}})])}}function jobHooks({rollout:{hooks}}){return{...hooks.before?{before:hooks.
before}:{},...hooks.after?{after:hooks.after}:{},...hooks.onRollback?{onRollback:hooks.onRollback}:{},...hooks.onFailure?{onFailure:hooks.onFailure}:{}}}var environment_text=__webpack_require__(
28674),lock_policy=__webpack_require__(53571),serving_port=__webpack_require__(35527),this_machine=__webpack_require__(49515),unfit_strategy=__webpack_require__(
27303);async function findEnvironment(context){const{name,settings}=await context.environment(),cloud=await context.cloud(),database=settings.infrastructure.database,
outputs=await(0,infra_outputs.T7)(cloud,{app:settings.app,env:name,bucket:settings.bucket,domain:settings.infrastructure.domain?.name,...database?{databaseName:database.
name}:{}}),environmentTag=`${settings.app}/${name}`;if(outputs.instanceIds.length===0&&settings.rollout.scalingGroup==="off"&&!await hasInstances(cloud,environmentTag))
throw new errors.wG(`environment ${name} of ${settings.app} has no instance in ${settings.region}`,{code:"E_NOT_PROVISIONED",fix:`run \`alicloud-deploy provision\
 --env ${name}\` first`});return{name,settings,cloud,outputs,store:cloud.objectStore(outputs.bucket),environmentTag}}async function hasInstances({compute},environmentTag){
return(await compute.describeInstances({tags:{[tags.b.environment]:environmentTag}})).some(instance=>(0,places._f)(instance)!==void 0)}function rolloutContext(context,environment,command){
const{cloud,store,environmentTag,settings}=environment;return(0,unfit_strategy.P)(settings,command),{cloud,store,environmentTag,clock:context.clock,reporter:context.
reporter,signal:context.signal,pollIntervalMs:context.pollIntervalMs,holder:holderOf(context,command),...(0,lock_policy.X)(context,settings),isDead:this_machine.
D,...guardOfRollout(context,environment,command)}}function holderOf(context,command){const{runId,jobUrl,actor}=context.host.job(),machine=(0,this_machine.g)(),seq=context.
options.seq;return{runId,command,pid:process.pid,...seq===void 0?{}:{seq},...machine?{machine}:{},...jobUrl?{jobUrl}:{},...actor?{actor}:{}}}function rotationSettings({
rollout}){return{batch:rollout.batch,...rollout.batches?{batches:rollout.batches}:{},minHealthy:rollout.minHealthy,...rollout.minCapacity>0?{minCapacity:rollout.
minCapacity}:{},...rollout.minHealthyPerZone===void 0?{}:{minHealthyPerZone:rollout.minHealthyPerZone},...rollout.mayEmptyZones.length>0?{mayEmptyZones:rollout.
mayEmptyZones}:{},...rollout.firstBatch?{firstBatch:rollout.firstBatch}:{},bakeMs:rollout.bake,pauseBetweenMs:rollout.pauseBetween,maxFailures:rollout.maxFailures,
isForgiving:rollout.resetFailures}}function appLayout(settings){const{app,release,rollout}=settings;return{app,directory:release.directory??`/opt/${app}`,service:release.
service??app,port:(0,serving_port.v)(settings),healthPath:rollout.health.path,...wantedAnswer(rollout.health.body),versionField:rollout.health.versionField,...rollout.
health.versionPath?{versionPath:rollout.health.versionPath}:{}}}function wantedAnswer(body){return body===void 0?{}:typeof body=="string"?{healthBody:body}:{healthJson:[
body].flat()}}function checkRequest({rollout:{health}}){const seconds=ms=>ms/1e3;return{consecutive:health.consecutive,intervalSeconds:seconds(health.interval),
timeoutSeconds:seconds(health.timeout),deadlineSeconds:Math.ceil(seconds(health.deadline)),warmUpSeconds:seconds(health.warmUp)}}function updaterOptions(context,{
settings,store},session,previous){const{release,rollout}=settings;return{runs:session.runs,store,clock:context.clock,layout:appLayout(settings),check:checkRequest(
settings),hooks:release.hooks,job:(0,job_shell.y)({directory:context.baseDirectory,env:context.env,redactor:context.redactor}),drain:{...(0,drain.p_)(trafficListeners(
session.layout),rollout.drainTimeout),ports:drainPorts(settings)},keep:release.keep,deployId:context.host.job().runId,fence:session.lease.generation,previous,timeline:session.
timeline}}function createUpdater(context,environment,session,previous){return guardedUpdater(plainUpdater(context,environment,session,previous),session,previous)}
function plainUpdater(context,environment,session,previous){const{settings,cloud}=environment,{release}=settings;(0,serving_port.oo)(settings,session.layout.instances);
const options=updaterOptions(context,environment,session,previous);switch(release.update){case"artifact":return(0,artifact_updater.k)(options);case"command":return createCommandUpdater(
{...options,command:updateCommand(settings)});case"image":case"replace":return createImageUpdater({...options,cloud,fleet:session.layout,pollIntervalMs:context.
pollIntervalMs,environmentText:version=>(0,environment_text.H)(environment,version),beforeChange:()=>session.lease.assertHeld()});default:return(0,errors.xb)(release.
update)}}const commandTimeoutSeconds=900;function updateCommand({release,rollout}){const problems=[];if(release.command||problems.push({path:"release.command",message:"\
update: command needs the command"}),rollout.health.versionPath||problems.push({path:"rollout.health.versionPath",message:"with update: command only the applica\
tion itself can say which version runs",fix:"name a path that answers with the version"}),problems.length>0)throw new errors.xL(problems);return{run:release.command,
timeoutSeconds:commandTimeoutSeconds,isIgnored:!1}}function layoutDrainBoundMs(layout){return(0,drain.vO)(trafficListeners(layout))}const trafficListeners=({loadBalancers})=>loadBalancers.
flatMap(({listeners})=>listeners.filter(fleet.nL)),drainPorts=settings=>[...new Set([(0,serving_port.v)(settings),...settings.infrastructure.loadBalancer.listeners.
map(listener=>listener.backendPort)])];function admissionTimes(layout,settings){const windows=layout.loadBalancers.flatMap(({listeners})=>listeners).map(({healthCheck:check})=>check.
healthyThreshold*(check.intervalSeconds+check.timeoutSeconds)*1e3);return{admitTimeoutMs:Math.max(settings.rollout.health.deadline,...windows),unknownGraceMs:Math.
max(5e3,...windows)}}}),35527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{a4:()=>servingPort,
oo:()=>refuseOtherPort,v:()=>appPort});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005);const appPort=({rollout,infrastructure})=>rollout.health.port??infrastructure.loadBalancer.listeners[0].backendPort;function servingPort(instances){const tag=instances.
map(instance=>instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.port]).find(value=>value!==void 0);return tag===void 0?void 0:Number(tag)}function refuseOtherPort(settings,instances){
const active=servingPort(instances),base=appPort(settings);if(!(active===void 0||active===base))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`the\
 release serves on port ${active}, beside the ${base} that this command updates`,{code:"E_UNSAFE_PLAN",fix:`deploy once more with \`alicloud-deploy blue-green --\
ports ${base},${active}\`, which moves it to ${base}`})}}),27303:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{P:()=>refuseUnfit,z:()=>refuseUnusedHooks});var _rollout_instance_hooks_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(24604),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005);function refuseUnfit(settings,command){if(settings.rollout.scalingGroup!=="off"&&(command==="canary"||command==="blue-green"))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
wG(`${command} changes instances one by one, and Auto Scaling would replace them`,{code:"E_SCALING_GROUP",fix:"use rolling-deploy, which lets the scaling group \
renew its instances"});if(settings.rollout.scalingGroup!=="off"&&settings.rollout.minCapacity>0&&command==="rolling-deploy")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
wG("an instance refresh keeps a floor of instances (minHealthy), and none of weights",{code:"E_SCALING_GROUP",fix:"remove rollout.minCapacity, and give minHealt\
hy what is to stay"});const only=settings.rollout.only.join(", ");if(only!==""&&(command==="canary"||command==="blue-green"))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
wG(`${command} is about the whole fleet, and rollout.only names instances with ${only}`,{code:"E_UNSAFE_PLAN",fix:"use rolling-deploy for a part of the fleet, o\
r remove rollout.only"});if(only!==""&&settings.rollout.scalingGroup!=="off"&&command==="rolling-deploy")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
wG("a scaling group renews all of its instances, whatever tags they have",{code:"E_SCALING_GROUP",fix:"remove rollout.only, or protect instances in the scaling \
group"});if(settings.release.update==="replace"&&command==="canary")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG("canary shifts weights between i\
nstances that stay, and update: replace leaves none",{code:"E_UNSAFE_PLAN",fix:"use rolling-deploy or blue-green, or give --update image, which gives each insta\
nce a new disk"})}function refuseUnusedHooks({settings,locate}){const{update,hooks}=settings.release;if(settings.rollout.scalingGroup!=="off"){refuseInScalingGroup(
Object.keys(hooks),locate);return}if(update==="artifact")return;const unused=_rollout_instance_hooks_js__WEBPACK_IMPORTED_MODULE_0__.Io.filter(name=>hooks[name]!==
void 0);if(unused.length===0)return;const why=update==="command"?"release.command stops, installs and starts by itself":"the image brings a release that is inst\
alled already, and starts with the instance",instead=update==="command"?"do it in release.command":"do it in image.steps, or when the instance starts (ExecStart\
Pre of the unit)";throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.xL((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.t4)(unused.map(name=>({path:`rel\
ease.hooks.${name}`,message:`release.hooks.${name} would never run with update: ${update}, because ${why}`,fix:name==="validate"?"check with rollout.health, or \
in release.hooks.preAdd":`${instead}, or in release.hooks.postDrain, which runs before the update`})),locate))}function refuseInScalingGroup(names,locate){if(names.
length!==0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.xL((0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.t4)(names.map(name=>({path:`release.hoo\
ks.${name}`,message:`release.hooks.${name} would never run with rollout.scalingGroup: Auto Scaling takes instances out, makes new ones and adds them by itself`,
fix:"use rollout.hooks, which run in the job around the whole rollout, image.steps, or a lifecycle hook of the scaling group"})),locate))}}),94645:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{HY:()=>guardOf,PU:()=>isWayBack,bn:()=>allOf});const go={word:"go"};function allOf(guards){const worst=async ask=>{let found=go;
for(const guard of guards){const word=await ask(guard);if(word.word==="back")return word;found.word==="go"&&(found=word)}return found};return{isAskedBetweenBatches:guards.
some(guard=>guard.isAskedBetweenBatches),async mayBegin(rollout,signal){for(const guard of guards)await guard.mayBegin(rollout,signal)},async admit(server,want,signal){
for(const guard of guards){const end=await guard.admit(server,want,signal);if(!end.ok)return end}return{ok:!0,message:""}},mayIncrease:(rollout,place,signal)=>worst(
guard=>guard.mayIncrease(rollout,place,signal)),mayPromote:(rollout,signal)=>worst(guard=>guard.mayPromote(rollout,signal)),look:(rollout,signal)=>worst(guard=>guard.
look(rollout,signal)),async ended(rollout,result){await Promise.all(guards.map(guard=>guard.ended(rollout,result)))}}}const guardOf=some=>({isAskedBetweenBatches:!1,
mayBegin:async()=>{},admit:async()=>({ok:!0,message:""}),mayIncrease:async()=>go,mayPromote:async()=>go,look:async()=>go,ended:async()=>{},...some}),isWayBack=({
want,from})=>from?.version===want.version}),67578:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{o:()=>withAfterUpdate});function withAfterUpdate(updater,next){const then=async(end,...about)=>{if(!end.ok)return end;const after=await next(...about);return after.
ok?end:after};return{...updater,update:async(server,want,signal,onStarted)=>then(await updater.update(server,want,signal,onStarted),server,want,signal),updateAgain:async(server,want,signal)=>then(
await updater.updateAgain(server,want,signal),server,want,signal)}}}),62310:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{k:()=>createArtifactUpdater});var duration=__webpack_require__(80290),artifact=__webpack_require__(10916),drain=__webpack_require__(96958),
hook_scripts=__webpack_require__(9788),instance_hooks=__webpack_require__(24604),health_check=__webpack_require__(37425),instance_probe=__webpack_require__(24542),
instance_scripts=__webpack_require__(83332),script_end=__webpack_require__(98681),pre_add=__webpack_require__(14371);const retryAfterMs=1e3;function hooksOf(parts){
const{runs,clock,layout,hooks,job,deployId,fence,previous}=parts;return async(name,server,want,signal)=>{const hook=hooks[name];if(!hook)return{ok:!0,message:""};
const batch=parts.batchOf(server.instanceId);if(hook.on==="instance"){const script=(0,hook_scripts.Z4)(layout,name,(0,instance_hooks.T3)(hook),{previous,deployId,
fence,batch,version:want.version});return(0,script_end.p)(await runs.run(server.instanceId,script,signal),`hook ${name} done`)}const env={DEPLOY_ID:deployId,BATCH:String(
batch??""),INSTANCE_ID:server.instanceId,INSTANCE_NAME:server.name,VERSION:want.version,PREVIOUS_VERSION:previous,FENCE:String(fence)},attempt=async()=>{const done=await job.
run(hook.run,{env,timeoutMs:hook.timeout,signal});return signal.throwIfAborted(),done};let ended=await attempt();for(let left=hook.retries??0;left>0&&ended.exitCode!==
0;left--)await clock.sleep(retryAfterMs,signal),ended=await attempt();if(ended.exitCode===0||hook.onError==="ignore")return{ok:!0,message:`hook ${name} done`};const how=ended.
exitCode===void 0?`was ended after ${(0,duration.a3)(hook.timeout)}`:`ended with ${ended.exitCode}`;return{ok:!1,code:"E_HOOK_FAILED",reason:`the hook ${name} ${how}`,
output:ended.output}}}var server_cycle=__webpack_require__(72232),version_check=__webpack_require__(52405);const fetchTimeoutSeconds=600,switchBaseSeconds=180;function createArtifactUpdater(options){
const{runs,store,clock,layout,check,hooks,timeline}=options,insideSwitch=(0,instance_hooks.PM)(hooks),facts={previous:options.previous,deployId:options.deployId,
fence:options.fence},batches=new Map,batchOf=instanceId=>batches.get(instanceId),runHook=hooksOf({...options,batchOf});return(0,pre_add.J)({async prepare(servers,release,signal){
const urls=await(0,artifact.Ci)(store,release),script=(0,instance_scripts.CW)(layout,{...urls,version:release.version,digest:release.digest,envDigest:release.envDigest??
"",keep:options.keep,timeoutSeconds:fetchTimeoutSeconds}),results=await runs.runAll(servers.map(server=>server.instanceId),script,signal);return servers.flatMap(
server=>{const end=(0,script_end.p)(results.get(server.instanceId),"fetched");return end.ok?[]:(timeline.add(server,"failed",end.reason),[(0,server_cycle.P)(server,
"prepare",end)])})},probe:(servers,signal)=>(0,instance_probe.B)({runs,layout},servers,signal),whyUnreachable:release=>(0,artifact.Lx)(store,release),inBatch(servers,batch){
for(const{instanceId}of servers)batches.set(instanceId,batch)},batchOf,afterDrain:(server,want,signal)=>runHook("postDrain",server,want,signal),beforeAdd:(server,want,signal)=>runHook(
"preAdd",server,want,signal),beforeDrain(server,want,signal){return hooks.preDrain&&timeline.add(server,"hook","preDrain, while it serves"),runHook("preDrain",server,
want,signal)},async drain(server,signal){if(server.status!=="Running")return`is ${server.status}, so no request can be on it`;const drained=await(0,drain.lP)({runs,
clock,instanceId:server.instanceId,ports:options.drain.ports,boundMs:options.drain.boundMs,...options.drain.quietMs?{quietMs:options.drain.quietMs}:{},signal,onWaiting:(connections,waitedMs)=>timeline.
add(server,"drain",(0,drain.KN)(connections,waitedMs,options.drain.boundMs))});return drained.reason==="idle"?`no connection left after ${(0,duration.a3)(drained.
waitedMs)}`:`${(0,duration.a3)(drained.waitedMs)} passed, no request can be left`},async update(server,want,signal,onStarted){hooks.postDrain&&onStarted?.();const drained=await runHook(
"postDrain",server,want,signal);return drained.ok?switched(await runs.run(server.instanceId,scriptFor(server,want),signal,onStarted)):drained},updateAgain:async(server,want,signal)=>switched(
await runs.run(server.instanceId,scriptFor(server,want,{isAgain:!0}),signal)),async check(server,want,signal){const request={...check,warmUpSeconds:0},script={...(0,version_check.
y)(layout,want.version,request),looks:(0,health_check.vX)(request)};return(0,script_end.g)(await runs.run(server.instanceId,script,signal))},freshForMs:(0,health_check.
Mq)(check),afterAdd:(server,want,signal)=>runHook("postAdd",server,want,signal)});function switched(run){return hooks.validate?(0,script_end.p)(run,""):(0,script_end.
g)(run)}function scriptFor(server,want,more={}){const hooksTakeSeconds=Object.values(insideSwitch).reduce((total,hook)=>total+(0,hook_scripts.xz)(hook),0);return(0,instance_scripts.
Ec)(layout,{...facts,...more,batch:Object.keys(insideSwitch).length>0?batchOf(server.instanceId):void 0,version:want.version,digest:want.digest??"",envDigest:want.
envDigest??"",hooks:insideSwitch,check,timeoutSeconds:Math.ceil(switchBaseSeconds+hooksTakeSeconds+check.warmUpSeconds+check.deadlineSeconds)})}}}),37425:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f8:()=>askFunctions,Bc:()=>checkLoop,Xj:()=>checkValues,vX:()=>closeLooks,Mq:()=>freshForMs});var json_path=__webpack_require__(
20118),script_parts=__webpack_require__(80658);const jsonFunction=`json_at() {
  JSON_PATH=$1 JSON_EQUALS=\${2:-} LC_ALL=C awk 'function ws() { while (substr(t, p, 1) ~ /^[ \\t\\r\\n]$/) p++ }
function byte(n) { return sprintf("%c", n) }
function utf8(n) {
  if (n < 128) return byte(n)
  if (n < 2048) return byte(192 + int(n / 64)) byte(128 + n % 64)
  if (n < 65536) return byte(224 + int(n / 4096)) byte(128 + int(n / 64) % 64) byte(128 + n % 64)
  return byte(240 + int(n / 262144)) byte(128 + int(n / 4096) % 64) byte(128 + int(n / 64) % 64) byte(128 + n % 64)
}
function hex(s,  i, n) { for (i = 1; i <= 4; i++) n = n * 16 + index("0123456789abcdef", tolower(substr(s, i, 1))) - 1; return n }
function escaped(c,  n) {
  if (c != "u") return c == "n" ? "\\n" : c == "t" ? "\\t" : c == "r" ? "\\r" : c == "b" ? "\\b" : c == "f" ? "\\f" : c
  n = hex(substr(t, p, 4)); p += 4
  if (n >= 55296 && n < 56320 && substr(t, p, 2) == "\\\\u") { n = 65536 + (n - 55296) * 1024 + hex(substr(t, p + 2, 4)) - 56320; p += 6 }
  return utf8(n)
}
function str(  s, c) {
  for (p++; (c = substr(t, p++, 1)) != "\\""; ) {
    if (c == "") { bad = 1; return "" }
    if (c == "\\\\") { c = substr(t, p++, 1); s = s escaped(c) } else s = s c
  }
  return s
}
function value(at,  c, i, k, s) {
  if (bad) return
  ws(); c = substr(t, p, 1)
  if (c == "{" || c == "[") {
    if (at == n) found = c
    k = c == "{" ? "}" : "]"; p++; ws()
    if (substr(t, p, 1) == k) { p++; return }
    for (i = 0; !bad; i++) {
      s = "#" i
      if (k == "}") { ws(); if (substr(t, p, 1) != "\\"") break; s = "." str(); ws(); if (substr(t, p++, 1) != ":") break }
      value(at >= 0 && at < n && part[at + 1] == s ? at + 1 : -1)
      ws(); c = substr(t, p++, 1)
      if (c == k) return
      if (c != ",") break
    }
    bad = 1
  } else if (c == "\\"") { s = str(); if (at == n) found = "\\"" s }
  else {
    while (substr(t, p, 1) ~ /^[-+.0-9A-Za-z]$/) s = s substr(t, p++, 1)
    if (s !~ /^(true|false|null|-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?)$/) bad = 1
    else if (at == n) found = "=" s
  }
}
{ t = t $0 "\\n" }
END {
  n = split(ENVIRON["JSON_PATH"], part, "\\001"); want = ENVIRON["JSON_EQUALS"]; t = substr(t, 1, 65536); p = 1
  value(0); ws(); if (p <= length(t)) bad = 1
  v = substr(found, 2)
  if (want == "") { if (!bad) printf "%s", v; exit }
  same = found == want || (found ~ /^=-?[0-9]/ && want ~ /^=-?[0-9]/ && v + 0 == substr(want, 2) + 0)
  if (bad) v = "no-JSON"; else if (found == "") v = "nothing"; else if (v == "") v = found == "{" ? "object" : found == "[" ? "array" : "empty"
  gsub(/[^A-Za-z0-9_.:-]/, "_", v)
  if (bad || !same) printf "%s", substr(v, 1, 40)
}'
}`;function partsWord(path){const read=(0,json_path.H)(path);if(!read.ok)throw new Error(`${path}: ${read.problem}`);return(0,script_parts.hD)(read.parts.map(part=>typeof part==
"number"?`#${part}`:`.${part}`).join(""))}const wantedWord=equals=>(0,script_parts.hD)(typeof equals=="string"?`"${equals}`:`=${String(equals)}`),jsonChecks=matches=>matches.
map(({json,equals})=>{const shown=(0,script_parts.hD)(json.replaceAll(/[^\w.$[\]-]/g,"_"));return`  [ -n "$wrong" ] || { found=$(printf %s "$answer" | json_at ${partsWord(
json)} ${wantedWord(equals)}); [ -z "$found" ] || wrong=${shown}=$found; }`}).join(`
`),shortestFreshMs=2e3,freshForMs=({intervalSeconds})=>Math.max(shortestFreshMs,2e3*intervalSeconds),shortestLookMs=250,closeLooks=({intervalSeconds,consecutive,
warmUpSeconds})=>({leastMs:1e3*(warmUpSeconds+(consecutive-1)*intervalSeconds),everyMs:Math.max(shortestLookMs,250*intervalSeconds)});function askFunctions({healthJson=[],
versionField}){const isPath=versionField.startsWith("$");return`address=$(hostname -i | cut -d' ' -f1)
${healthJson.length>0||isPath?`${jsonFunction}
`:""}${healthJson.length>0?askJsonHealth(healthJson):askHealth}
ask_version() {
  [ -n "$VERSION_PATH" ] || return 0
  body=$(curl -s -m "$1" "http://$address:$PORT$VERSION_PATH" | tr -d '\\r\\n')
  case $body in
    '{'*) printf %s "$body" | ${isPath?`json_at ${partsWord(versionField)}`:readField} ;;
    *) if [ \${#body} -le 128 ]; then printf %s "$body"; else printf 'an answer of %s characters' \${#body}; fi ;;
  esac
}`}const readField=`sed -n 's/.*"'"$VERSION_FIELD"'"[[:space:]]*:[[:space:]]*"\\([^"]*\\).*/\\1/p'`,askHealth=`ask_health() {
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
}`,askJsonHealth=matches=>`ask_health() {
  answer=$(curl -s -m "$1" -w ' %{http_code}' "http://$address:$PORT$HEALTH_PATH" | tr -d '\\000')
  code=\${answer##* } answer=\${answer% *} wrong=''
  case $code in 2??) ;; *) printf %s "$code"; return ;; esac
${jsonChecks(matches)}
  printf %s "\${wrong:-$code}"
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
echo "acd version=$version"`}),9788:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
Ym:()=>hookCall,Z4:()=>hookScript,gg:()=>hookFunction,xz:()=>hookSeconds});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_script_parts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80658);const hookSeconds=({timeoutSeconds,retries=0})=>retries===0?timeoutSeconds:(timeoutSeconds+6)*(retries+1),hookFunction=`run_hook() {
  script=$(mktemp) && cat > "$script"
  hook_left=$4
  while :; do
    ( cd "$ROOT/releases/$RELEASE" 2>/dev/null || cd /
      VERSION="$RELEASE" PREVIOUS_VERSION="$PREVIOUS" DEPLOY_ID="$DEPLOY_ID" BATCH="$BATCH" INSTANCE_ID="$(hostname)" FENCE="$FENCE" \\
        timeout -k 5 "$2" sh "$script" 9>&- )
    ended=$?
    [ $ended -ne 0 ] && [ "$hook_left" -gt 0 ] || break
    hook_left=$((hook_left - 1))
    echo "the hook $1 ended with $ended and is run again"
    sleep 1
  done
  rm -f "$script"
  [ $ended -eq 0 ] || [ "$3" = ignore ] || fail "hook-$1" "the hook $1 ended with $ended"
}`;function hookCall(name,hook){if(!hook)return"";const end=`END_${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(hook.run).digest("he\
x").slice(0,12)}`;return`run_hook ${name} ${hook.timeoutSeconds} ${hook.isIgnored?"ignore":"fail"} ${hook.retries??0} <<'${end}'
${hook.run}
${end}`}const lockSeconds=180;function hookScript(layout,name,hook,facts){return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hw)(`hook-${name}`,hookSeconds(
hook)+lockSeconds,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.wx)({RELEASE:facts.version,PREVIOUS:facts.previous,DEPLOY_ID:facts.deployId,BATCH:facts.batch??"",FENCE:facts.
fence})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
mkdir -p "$ROOT" || fail directory "cannot write $ROOT"
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
for file in "$ROOT/.fence" ${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hD)(`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.qU)(layout.app)}.fence`)};\
 do
  last=$(cat "$file" 2>/dev/null)
  [ "\${last:-0}" -le "$FENCE" ] || fail fenced "a run with lock generation $last was here, this one has $FENCE: another run took over"
done
echo "$FENCE" > "$ROOT/.fence"
# Whoever comes next does not wait for the hook.
exec 9>&-
${hookFunction}
${hookCall(name,hook)}
echo "acd hook=${name}"
`)}}),24604:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Io:()=>switchHookNames,PM:()=>switchHooks,
T3:()=>instanceHook});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);const switchHookNames=["stop","install","start","validate"];
function switchHooks(hooks){const problems=switchHookNames.filter(name=>hooks[name]?.on==="job").map(name=>({path:`release.hooks.${name}.on`,message:`the hook ${name}\
 runs on the instance, between stopping the old release and starting the new one`,fix:"leave `on` out, or use preDrain, postDrain, preAdd or postAdd for work in\
 the job"}));if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL(problems);return Object.fromEntries(switchHookNames.flatMap(name=>{
const hook=hooks[name];return hook?[[name,instanceHook(hook)]]:[]}))}function instanceHook(hook){return{run:hook.run,timeoutSeconds:Math.ceil(hook.timeout/1e3),
...hook.retries?{retries:hook.retries}:{},isIgnored:hook.onError==="ignore"}}}),24542:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>probeInstances});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_instance_scripts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
83332),_script_parts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(80658);async function probeInstances({runs,layout},servers,signal){const script=(0,_instance_scripts_js__WEBPACK_IMPORTED_MODULE_1__.
Ai)(layout),found=await Promise.all(servers.map(async({instanceId,status})=>{if(status!=="Running")return[];const result=await runs.run(instanceId,script,signal).
catch(unreachable);return result?.status==="succeeded"?[[instanceId,runningIn(result)]]:[]}));return new Map(found.flat())}function unreachable(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error,"invalid","not-found","busy"))throw error}function runningIn(result){const facts=(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.PC)(result.output);return{
isAnswering:/^2\d\d$/.test(facts.status??""),...facts.version?{echoed:facts.version}:{},...facts.current?{current:facts.current}:{},...facts.digest?{digest:facts.
digest}:{},...facts.env?{envDigest:facts.env}:{},...facts.kept?{kept:keptIn(facts.kept)}:{},...facts.fence?{fence:Number(facts.fence)}:{}}}function keptIn(text){
return text.split(/\s+/).map(one=>{const[digest="",envDigest]=one.split(",");return{digest,...envDigest?{envDigest}:{}}})}}),83332:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ai:()=>probeScript,CW:()=>fetchScript,Ec:()=>switchScript,l:()=>commandScript,zN:()=>environmentScript});var _health_check_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
37425),_hook_scripts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9788),_script_parts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(80658);function probeScript(layout){
return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.hw)("probe",60,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.IO)(layout)}
${(0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__.f8)(layout)}
current=$(readlink "$ROOT/current" 2>/dev/null)
status=$(ask_health 3)
echo "acd current=\${current##*/}"
echo "acd digest=$(cat "$ROOT/current/.release-digest" 2>/dev/null)"
echo "acd env=$(cat "$ROOT/env/\${current##*/}.digest" 2>/dev/null)"
kept=
for release in "$ROOT"/releases/*/; do
  release=\${release%/} release=\${release##*/}
  digest=$(cat "$ROOT/releases/$release/.release-digest" 2>/dev/null) || continue
  kept="$kept $digest,$(cat "$ROOT/env/$release.digest" 2>/dev/null)"
done
echo "acd kept=$kept"
echo "acd fence=$(cat "$ROOT/.fence" 2>/dev/null)"
echo "acd status=$status"
case $status in 2??) echo "acd version=$(ask_version 3)" ;; esac
exit 0
`)}function fetchScript(layout,request){return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.hw)("fetch",request.timeoutSeconds,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.
IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.wx)({RELEASE:request.version,DIGEST:request.digest,ENV_DIGEST:request.envDigest,KEEP:request.keep,URL:request.
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
if [ -n "$ENV_DIGEST" ] && [ "$(cat "$ROOT/env/$RELEASE.digest" 2>/dev/null)" != "$ENV_DIGEST" ]; then
  # Without it the service would start with the environment of another release.
  [ -n "$ENV_URL" ] || fail download "the environment of release $RELEASE is neither on the instance nor in the bucket"
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
echo "$FENCE" > "$ROOT/.fence"`;function switchScript(layout,request){const{hooks,check}=request;return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.hw)("swi\
tch",request.timeoutSeconds,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.wx)({RELEASE:request.version,PREVIOUS:request.previous,DIGEST:request.digest,ENV_DIGEST:request.envDigest,DEPLOY_ID:request.
deployId,BATCH:request.batch??"",FENCE:request.fence,AGAIN:request.isAgain?1:"",...(0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__.Xj)(check)})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
if command -v flock >/dev/null; then exec 9>"$ROOT/.lock"; flock 9; fi
# A run that was overtaken must not undo what its successor did.
last=$(cat "$ROOT/.fence" 2>/dev/null || echo 0)
[ "$last" -le "$FENCE" ] || fail fenced "a run with lock generation $last was here, this one has $FENCE: another run took over, or the bucket with the lock was \
deleted"
echo "$FENCE" > "$ROOT/.fence"
${_hook_scripts_js__WEBPACK_IMPORTED_MODULE_1__.gg}
${(0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__.f8)(layout)}
target="$ROOT/releases/$RELEASE"
[ "$(cat "$target/.release-digest" 2>/dev/null)" = "$DIGEST" ] || fail missing "release $RELEASE is not on this instance"
env_file=${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.hD)((0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.qU)(layout.app))}
current=$(readlink "$ROOT/current" 2>/dev/null)
applied=$(cat "$ROOT/.applied" 2>/dev/null)
if [ -n "$AGAIN" ] || [ "\${current##*/}" != "$RELEASE" ] || [ "$applied" != "$DIGEST $ENV_DIGEST" ] || ! systemctl is-active --quiet "$SERVICE" 9>&-; then
  rm -f "$ROOT/.applied"
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_1__.Ym)("stop",hooks.stop)||'  systemctl stop "$SERVICE" 2>/dev/null 9>&-'}
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
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_1__.Ym)("install",hooks.install)}
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_1__.Ym)("start",hooks.start)||'  systemctl restart "$SERVICE" 9>&- || fail start "systemctl restart $SERVICE fail\
ed"'}
  echo "$DIGEST $ENV_DIGEST" > "$ROOT/.applied"
fi
${hooks.start?"":"WATCHED=$SERVICE"}
${_health_check_js__WEBPACK_IMPORTED_MODULE_0__.Bc}
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_1__.Ym)("validate",hooks.validate)}
echo "acd healthy=$RELEASE"
`)}function commandScript(layout,request){const{command,check}=request;return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.hw)("command",Math.ceil(2*command.
timeoutSeconds+check.warmUpSeconds+check.deadlineSeconds)+60,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.wx)({RELEASE:request.version,PREVIOUS:request.previous,DEPLOY_ID:request.deployId,BATCH:request.batch??"",FENCE:request.
fence,...(0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__.Xj)(check)})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
mkdir -p "$ROOT" || fail directory "cannot write $ROOT"
${fenceGuard}
${_hook_scripts_js__WEBPACK_IMPORTED_MODULE_1__.gg}
${(0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__.f8)(layout)}
${(0,_hook_scripts_js__WEBPACK_IMPORTED_MODULE_1__.Ym)("command",command)}
${_health_check_js__WEBPACK_IMPORTED_MODULE_0__.Bc}
echo "acd healthy=$RELEASE"
`)}function environmentScript(layout,request){const{check,fence}=request;return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.hw)("environment",Math.ceil(check.
warmUpSeconds+check.deadlineSeconds)+120,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.wx)({RELEASE:request.version,ENV_URL:request.envUrl,FENCE:fence,AGAIN:request.isAgain?1:"",...(0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__.
Xj)(check)})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
${(0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__.f8)(layout)}
env_file=${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.hD)((0,_script_parts_js__WEBPACK_IMPORTED_MODULE_2__.qU)(layout.app))}
mkdir -p "\${env_file%/*}"
if command -v flock >/dev/null; then exec 9>"$env_file.lock"; flock 9; fi
# A command of a killed run that comes late must not restart the service with the environment of another release.
last=$(cat "$env_file.fence" 2>/dev/null || echo 0)
[ "$last" -le "$FENCE" ] || fail fenced "a run with lock generation $last was here, this one has $FENCE: another run took over"
echo "$FENCE" > "$env_file.fence"
( umask 077; curl -fsS --retry 3 -o "$env_file.new" "$ENV_URL" ) || fail download "the environment file could not be fetched"
if [ -n "$AGAIN" ] || ! cmp -s "$env_file.new" "$env_file"; then
  mv "$env_file.new" "$env_file"
  systemctl restart "$SERVICE" 9>&- || fail start "systemctl restart $SERVICE failed"
fi
WATCHED=$SERVICE
${_health_check_js__WEBPACK_IMPORTED_MODULE_0__.Bc}
echo "acd healthy=$RELEASE"
`)}}),14371:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J:()=>withPreAdd});var _after_update_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
67578);function withPreAdd(updater){return(0,_after_update_js__WEBPACK_IMPORTED_MODULE_0__.o)(updater,(server,want,signal)=>updater.beforeAdd(server,want,signal))}}),
98681:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>checkedEndOf,p:()=>endOf});
var _script_parts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80658);const codes={download:"E_ARTIFACT_DOWNLOAD",checksum:"E_ARTIFACT_CHECKSUM",unpack:"\
E_ARTIFACT_UNPACK",health:"E_HEALTH_FAILED",version:"E_WRONG_VERSION",start:"E_START_FAILED",fenced:"E_LOCK_LOST"};function endOf(result,message){const facts=(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_0__.
PC)(result.output);if(result.status==="succeeded")return{ok:!0,message:message||describeCheck(facts)};const failed=facts.failed;if(failed)return{ok:!1,code:codes[failed]??
(failed.startsWith("hook-")?"E_HOOK_FAILED":"E_UPDATE_FAILED"),reason:lastLine(result.output)||failed,output:result.output};const why=result.errorMessage??result.
errorCode??`exit ${result.exitCode}`;return{ok:!1,code:"E_COMMAND_FAILED",reason:`the command ${result.status==="timed-out"?"took too long":"failed"} on the ins\
tance: ${why}`,output:result.output}}function checkedEndOf(run){const end=endOf(run,"");return end.ok?{...end,checkedAt:run.endedAfter}:end}function describeCheck(facts){
return[facts.answers&&`answers ${facts.answers}`,facts.version&&`version ${facts.version}`].filter(Boolean).join(", ")||"done"}function lastLine(output){return output.
trimEnd().split(`
`).findLast(line=>line.trim()!==""&&!line.startsWith("acd "))??""}}),80658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{IO:()=>layoutHeader,PC:()=>factsIn,hD:()=>quote,hw:()=>instanceScript,qU:()=>environmentFile,wx:()=>header});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005);const quote=text=>`'${text.replaceAll("'","'\\''")}'`,environmentFile=app=>`/etc/alicloud-deploy/${app}.env`,maxScriptBytes=13500;function instanceScript(name,timeoutSeconds,text){
const bytes=Buffer.byteLength(text);if(bytes>maxScriptBytes)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL([{message:`the script ${name} with its h\
ooks has ${bytes} bytes, the cloud takes ${maxScriptBytes}`,fix:"move long hooks into files of the artifact and call them"}]);return{name:`alicloud-deploy-${name}`,
timeoutSeconds,text}}const header=values=>Object.entries(values).map(([name,value])=>`${name}=${quote(String(value))}`).join(`
`),layoutHeader=layout=>header({APP:layout.app,ROOT:layout.directory,SERVICE:layout.service,PORT:layout.port,HEALTH_PATH:layout.healthPath,HEALTH_BODY:layout.healthBody??
"",VERSION_PATH:layout.versionPath??"",VERSION_FIELD:layout.versionField});function factsIn(output){return Object.fromEntries([...output.matchAll(/^acd ([a-z]+)=(.*)$/gm)].
map(match=>[match[1],match[2].trim()]))}}),52405:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>versionCheckScript});var _health_check_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(37425),_script_parts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80658);function versionCheckScript(layout,version,check){return(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hw)("check",Math.ceil(check.warmUpSeconds+check.
deadlineSeconds)+30,`${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.IO)(layout)}
${(0,_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.wx)({RELEASE:version,...(0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__.Xj)(check)})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
${(0,_health_check_js__WEBPACK_IMPORTED_MODULE_0__.f8)(layout)}
${_health_check_js__WEBPACK_IMPORTED_MODULE_0__.Bc}
echo "acd healthy=$RELEASE"
`)}}),96372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Iu:()=>SecondTries,Od:()=>isWorthAnother,
m$:()=>maxTries,qh:()=>failedAfter});const maxTries=2,worthAnother=new Set(["E_HEALTH_FAILED","E_WRONG_VERSION","E_START_FAILED","E_COMMAND_FAILED","E_NOT_READY"]),
isWorthAnother=code=>worthAnother.has(code);function failedAfter(failure,tries){return tries<2?{failure,said:failure.reason}:{failure:{...failure,tries},said:`${failure.
reason} (tried ${tries} times)`}}class SecondTries{#blueIds=new Set;of(blueId){return this.#blueIds.has(blueId)?maxTries-1:0}take(failed,pairs){const blueIds=pairs.
flatMap(({blue})=>blue?.instanceId??[]);if(!(failed.length>0&&failed.every(({code})=>isWorthAnother(code)))||blueIds.length<failed.length||blueIds.some(id=>this.#blueIds.
has(id)))return!1;for(const id of blueIds)this.#blueIds.add(id);return!0}}}),72232:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>cycleServer,P:()=>failedServer});var _traffic_admission_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(98301),
_traffic_raise_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76452),_second_try_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(96372);function failedServer({
instanceId,name},stage,{code,reason,output}){return{instanceId,name,stage,code,reason,...output?{output}:{}}}async function cycleServer(parts,request){const{server,
state,own,want,progress}=request,{timeline,updater,signal}=parts,admitted=parts.admitWith?.(own)??own,fail=(stage,end,tries=1)=>{const{failure,said}=(0,_second_try_js__WEBPACK_IMPORTED_MODULE_2__.
qh)(failedServer(server,stage,end),tries);return timeline.add(server,"failed",said),{ok:!1,failure}};if(state.kind!=="raised"){const drain=async()=>timeline.add(
server,"drain",await updater.drain(server,signal));await drain(),signal.throwIfAborted(),(await parts.cover?.end(own))?.isOut===!1&&(await parts.writer.write(own.
map(backend=>({...backend,weight:0}))),await drain()),signal.throwIfAborted();const raised=await updateAndRaise(parts,{...request,admitted});if(!raised.ok)return fail(
raised.stage,raised.end,raised.tries)}if(progress.isUpdateStarted=!0,state.kind!=="parked"){const served=await(0,_traffic_admission_js__WEBPACK_IMPORTED_MODULE_0__.
u)(parts,server,admitted);if(!served.ok)return await parts.journal.append({kind:"hold",backends:[...own],atMs:parts.clock.now()}),await parts.writer.write(own.map(
backend=>({...backend,weight:0}))),fail("admit",served)}if(parts.admitWith)return timeline.add(server,"in",`weight ${weightsOf(admitted)} as a canary, healthy o\
n every listener`),{ok:!0,instanceId:server.instanceId};await parts.finish(server.instanceId),timeline.add(server,"in",state.kind==="parked"?"updated; stays wit\
hout traffic, as before":`weight ${weightsOf(own)}, healthy on every listener`);const after=await updater.afterAdd?.(server,want,signal)??{ok:!0,message:""};return after.
ok?{ok:!0,instanceId:server.instanceId}:fail("after",after)}async function updateAndRaise(parts,request){const{server,state,want,progress,admitted,mayTryAgain}=request,
{timeline,updater,signal}=parts;timeline.add(server,"update",`to ${want.version}`);const onStarted=()=>{progress.isUpdateStarted=!0};for(let tries=1;;tries++){const updated=await(tries===
1?updater.update(server,want,signal,onStarted):updater.updateAgain(server,want,signal));let ended;if(updated.ok){if(timeline.add(server,"admit",tries>1?`${updated.
message} (try ${tries})`:updated.message),state.kind==="parked")return{ok:!0};const raised=await(0,_traffic_raise_js__WEBPACK_IMPORTED_MODULE_1__.x)(parts,{server,
want,weights:admitted,checkedAt:updated.checkedAt});if(raised.ok)return raised;ended=raised}else ended={stage:"update",end:updated};if(tries===_second_try_js__WEBPACK_IMPORTED_MODULE_2__.
m$||!(0,_second_try_js__WEBPACK_IMPORTED_MODULE_2__.Od)(ended.end.code)||!mayTryAgain())return{ok:!1,...ended,tries};timeline.add(server,"retry",`updated again:\
 ${ended.end.reason}`),timeline.add(server,"update",`to ${want.version} again`)}}const weightsOf=backends=>backends.map(backend=>backend.weight).join("/")}),37107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{DY:()=>suspend,G_:()=>readSuspension,pI:()=>createSuspensionGuard,yY:()=>lift,zV:()=>describeSuspension});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70271),_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68422),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),_guard_guard_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
94645);const key="freeze/current.json";async function suspend(store,suspension){await store.put(key,JSON.stringify(suspension))}async function lift(store){await store.
delete(key)}const outline={reason:"string",by:"string",sinceMs:"number","untilMs?":"number"};async function readSuspension(store,nowMs){const object=await store.
get(key);if(!object)return;const suspension=(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_1__.CL)(store,object,{outline,fix:"`alicloud-deploy freeze lift` r\
emoves it, or give --during-freeze with the reason; rollback and recover work at any time"});return suspension.untilMs!==void 0&&nowMs>=suspension.untilMs?void 0:
suspension}function describeSuspension({reason,by,sinceMs,untilMs}){const until=untilMs===void 0?"it is lifted":iso(untilMs);return`frozen by ${by} since ${iso(
sinceMs)} until ${until}: ${reason}`}const iso=ms=>new Date(ms).toISOString().replace(".000Z","Z"),intervalMs=15e3;function createSuspensionGuard({store,clock}){
let lookedAt;return(0,_guard_guard_js__WEBPACK_IMPORTED_MODULE_3__.HY)({async mayBegin(){const suspension=await readSuspension(store,clock.now());if(suspension)
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.wG(`the environment is ${describeSuspension(suspension)}`,{code:"E_FROZEN",retryable:!0,fix:"`alicloud-\
deploy freeze lift`, or give --during-freeze with the reason; rollback and recover work at any time"})},async look(){if(lookedAt!==void 0&&clock.monotonic()-lookedAt<
intervalMs)return{word:"go"};lookedAt=clock.monotonic();try{const suspension=await readSuspension(store,clock.now());if(suspension)return{word:"hold",code:"E_FR\
OZEN",reason:`the environment is ${describeSuspension(suspension)}`}}catch(error){if((0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_1__.mp)(error))return{word:"\
hold",code:"E_FROZEN",reason:`somebody froze the environment: ${error.message}`};if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error))throw error}return{
word:"go"}}})}}),98301:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{l:()=>waitUntilAdmissible,
u:()=>waitUntilServing});var _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32501),_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80290),_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(28453);async function waitUntilAdmissible(parts,server,startedAt=parts.clock.monotonic()){
return waited(parts,server,"healthy for the load balancer before it gets traffic",now=>{const rows=now.health.filter(row=>row.protocol==="http"||row.protocol===
"https");return rows.every(row=>row.health==="healthy")||rows.every(row=>row.health!=="unhealthy")&&parts.clock.monotonic()-startedAt>=parts.unknownGraceMs?!0:void 0})}
async function waitUntilServing(parts,server,own){return waited(parts,server,"healthy on every listener",now=>(0,_instance_server_state_js__WEBPACK_IMPORTED_MODULE_2__.
PA)(now,own)?!0:void 0)}async function waited(parts,server,what,test){const{view,admitTimeoutMs,signal}=parts;try{return await view.watch({instanceId:server.instanceId,
what:`${server.name} ${what}`,timeoutMs:admitTimeoutMs,test,signal}),{ok:!0,message:what}}catch(error){if(!(error instanceof _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__.
v))throw error;const seen=((await view.observe()).servers.get(server.instanceId)?.health??[]).map(row=>`${row.protocol}:${row.listenerPort} ${row.health}`).join(
", ");return{ok:!1,code:"E_NOT_ADMITTED",reason:`not ${what} within ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(admitTimeoutMs)} (${seen||"no list\
ener"})`}}}}),96958:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CV:()=>stickyLagMs,
KN:()=>describeDrain,lP:()=>waitUntilDrained,lZ:()=>blindLookMs,oq:()=>requestBoundMs,p_:()=>drainLimits,vO:()=>drainBoundMs});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290),_instance_script_parts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(80658);const defaultRequestTimeoutMs=6e4,defaultConnectionDrainMs=6e4,longestCookieMs=864e5,
stickyQuietMs=1e4;function drainLimits(listeners,timeoutMs){const isSticky=listeners.some(listener=>stickyLagMs(listener)>0);return{boundMs:timeoutMs??drainBoundMs(
listeners),quietMs:isSticky?stickyQuietMs:0}}function stickyLagMs({protocol,stickySession}){return!stickySession||protocol!=="http"&&protocol!=="https"?0:stickySession.
kind==="insert"?stickySession.timeoutSeconds*1e3:longestCookieMs}function drainBoundMs(listeners){return Math.max(0,...listeners.map(listener=>requestBoundMs(listener)+
stickyLagMs(listener)))}function requestBoundMs(listener){return listener.protocol==="http"||listener.protocol==="https"?toMs(listener.requestTimeoutSeconds)??defaultRequestTimeoutMs:
toMs(listener.connectionDrainSeconds)??defaultConnectionDrainMs}const toMs=seconds=>seconds===void 0?void 0:seconds*1e3,blindLookMs=6e4,lookSeconds=10;async function waitUntilDrained(request){
const{runs,clock,instanceId,ports,boundMs,quietMs=0,signal}=request,lookForSeconds=lookSeconds+2*Math.ceil(quietMs/1e3),startedAt=clock.monotonic(),waited=()=>clock.
monotonic()-startedAt;for(;;){const leftMs=boundMs-waited();if(leftMs<=0)return{reason:"bound",waitedMs:waited()};const result=await runs.run(instanceId,connectionsScript(
ports,Math.min(lookForSeconds,Math.ceil(leftMs/1e3)),Math.ceil(quietMs/1e3)),signal),connections=connectionsIn(result.output);if(connections===0)return{reason:"\
idle",waitedMs:waited(),connections};request.onWaiting?.(connections,waited()),connections===void 0&&await clock.sleep(Math.min(blindLookMs,Math.max(0,boundMs-waited())),
signal)}}const describeDrain=(connections,waitedMs,boundMs)=>connections===void 0?`connections cannot be counted; waiting ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(boundMs)}`:`still ${connections} connections, waited ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(waitedMs)} of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(boundMs)}`;function connectionsScript(ports,seconds,quietSeconds=0){const filter=ports.map(port=>`sport = :${port}`).join(" or "),hexPorts=ports.map(port=>port.
toString(16).toUpperCase().padStart(4,"0")).join(" ");return{name:"alicloud-deploy-connections",timeoutSeconds:seconds+30,text:`FILTER=${(0,_instance_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(filter)}
HEX_PORTS=${(0,_instance_script_parts_js__WEBPACK_IMPORTED_MODULE_1__.hD)(hexPorts)}
LIMIT='${seconds}'
QUIET='${quietSeconds}'
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
now=$(date +%s)
idle=0 since=$now end=$((now + LIMIT)) quiet=
while :; do
  count=$(established) now=$(date +%s)
  if [ "$count" -eq 0 ]; then idle=$((idle + 1)); else idle=0 since=$now; fi
  [ "$idle" -ge 2 ] && [ $((now - since)) -ge "$QUIET" ] && quiet=yes && break
  [ "$now" -ge "$end" ] && break
  sleep 0.3
done
[ -n "$quiet" ] || [ "$count" -gt 0 ] || count=1
echo "acd connections=$count"
`}}function connectionsIn(output){const found=/^acd connections=(\d+)$/m.exec(output);return found?Number(found[1]):void 0}}),78155:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Et:()=>momentOf,Fn:()=>maxAsked,NU:()=>later,iD:()=>agoMs,kB:()=>unlessTooOld});var _cloud_before_sending_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8904);const maxAsked=10,momentOf=clock=>({monotonicMs:clock.monotonic(),epochMs:clock.now()}),later=({monotonicMs,epochMs},ms)=>({monotonicMs:monotonicMs+ms,epochMs:epochMs+
ms}),agoMs=(clock,{monotonicMs,epochMs})=>Math.max(clock.monotonic()-monotonicMs,clock.now()-epochMs);async function unlessTooOld(check,call){const tooOld=new Error(
"what this call rests on is too old"),look=()=>check(()=>{throw tooOld});try{return look(),await(0,_cloud_before_sending_js__WEBPACK_IMPORTED_MODULE_0__.f)(look,
call),!0}catch(error){if(error===tooOld)return!1;throw error}}}),76452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{x:()=>raise});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),_admission_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98301),_freshness_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78155);async function raise(parts,{server,want,weights,checkedAt}){const{clock,updater,writer,
signal}=parts,since=clock.monotonic();let provedAt=checkedAt,isTouched=!1;const fail=async(stage,end)=>(isTouched&&await writer.write(weights.map(backend=>({...backend,
weight:0}))),{ok:!1,stage,end});for(let asked=0;;asked++){const admissible=await(0,_admission_js__WEBPACK_IMPORTED_MODULE_1__.l)(parts,server,since);if(!admissible.
ok)return fail("admit",admissible);const isFresh=()=>provedAt!==void 0&&(0,_freshness_js__WEBPACK_IMPORTED_MODULE_2__.iD)(clock,provedAt)<=updater.freshForMs;if(isFresh()&&
(isTouched=!0,await writer.raise(weights,isFresh)))return{ok:!0};if(signal.throwIfAborted(),asked===_freshness_js__WEBPACK_IMPORTED_MODULE_2__.Fn)return fail("a\
dmit",{ok:!1,code:"E_NOT_ADMITTED",reason:`its last answer was older than ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(updater.freshForMs)} each of\
 ${_freshness_js__WEBPACK_IMPORTED_MODULE_2__.Fn} times when its weight could be written: calls to the cloud take too long for the interval of its health check`});
const answer=await updater.check(server,want,signal);if(!answer.ok)return fail("update",answer);provedAt=answer.checkedAt}}}),86842:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d3:()=>sendHttp,nz:()=>signatureHeaders,w4:()=>hostOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);const keptCharacters=65536,sendHttp=async({method,url,headers,body,timeoutMs,signal})=>{const timeout=AbortSignal.timeout(timeoutMs);try{const response=await fetch(
url,{method,redirect:"manual",signal:signal?AbortSignal.any([timeout,signal]):timeout,...headers?{headers}:{},...body===void 0?{}:{body}});return{status:response.
status,body:(await response.text()).slice(0,keptCharacters)}}catch(error){throw signal?.throwIfAborted(),timeout.aborted?new Error(`no answer within ${timeoutMs/
1e3} s`,{cause:error}):new Error(reasonOf(error),{cause:error})}};function reasonOf(error){const cause=error instanceof Error?error.cause:void 0;return cause?.code??
cause?.message??(error instanceof Error?error.name:"no answer")}const hostOf=url=>URL.canParse(url)?new URL(url).host:"the address";function signatureHeaders(body,secret,nowMs){
const timestamp=String(Math.floor(nowMs/1e3)),signature=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",secret).update(`${timestamp}.${body}`).
digest("hex");return{"x-alicloud-deploy-timestamp":timestamp,"x-alicloud-deploy-signature":`sha256=${signature}`}}}),20118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>parseJsonPath});const member=/^\.([\p{L}_][\p{L}\p{N}_-]*)/u,quoted=/^\[(?:'((?:[^'\\\p{Cc}]|\\.)*)'|"((?:[^"\\\p{Cc}]|\\.)*)")\]/u,
element=/^\[(0|[1-9]\d{0,5})\]/;function parseJsonPath(text){if(!text.startsWith("$"))return{ok:!1,problem:"a JSON path begins with $, e.g. $.status"};const parts=[];
let rest=text.slice(1);for(;rest!=="";){const name=member.exec(rest),name2=quoted.exec(rest),index=element.exec(rest),found=name??name2??index;if(!found)return{
ok:!1,problem:`${whyNot(rest)} (character ${text.length-rest.length+1} of ${text})`};name?parts.push(name[1]):name2?parts.push((name2[1]??name2[2]).replaceAll(/\\(.)/g,
"$1")):parts.push(Number(index[1])),rest=rest.slice(found[0].length)}return{ok:!0,parts}}function whyNot(rest){return rest.startsWith("..")?'".." finds any numb\
er of values; name the way to one, e.g. $.checks.database':/^(\.\*|\[\*\])/.test(rest)?'"*" finds any number of values; name the way to one, e.g. $.checks.datab\
ase':rest.startsWith("[?")?"filters find any number of values; name the way to one, e.g. $.checks[0]":/^\[-\d/.test(rest)?"elements are counted from 0, e.g. $.c\
hecks[0]":"expected .name, [0] or ['name']"}})};
