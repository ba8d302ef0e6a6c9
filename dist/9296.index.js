"use strict";exports.id=9296,exports.ids=[9296,2067,3608],exports.modules={22067:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{blueGreenRequest:()=>blueGreenRequest,endSwitch:()=>endSwitch,goBackToKept:()=>goBackToKept,isHalfBackOnKept:()=>isHalfBackOnKept,
keptIds:()=>keptIds,run:()=>run,switchToRelease:()=>switchToRelease});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_rollout_instance_artifact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
10916),_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(39496),_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
79274),_rollout_state_finished_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(41440),_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
59864),_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(16156),_rollout_state_journal_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
83271),_rollout_subset_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(20258),_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(52005),_ports_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
12197),_traffic_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(3663),_dead_man_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(64276),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
43486),_freeze_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(68087),_in_rollout_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(21614),_machine_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
81178),_release_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(52738),_rollout_context_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(21511),_serving_port_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(
35527),_schema_fit_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(44910),_sticky_drain_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(82515),_unfit_strategy_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(
27303);const run=context=>(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_15__.p6)(()=>deployBeside(context));async function deployBeside(context){(0,_unfit_strategy_js__WEBPACK_IMPORTED_MODULE_22__.
z)(await context.environment());const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_18__.jY)(context);return switchToRelease(context,environment,
await(0,_release_js__WEBPACK_IMPORTED_MODULE_17__.LW)(context,environment))}async function switchToRelease(context,environment,wanted){const{store,cloud,environmentTag}=environment,
{want}=wanted,layout=await(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__.k0)(cloud,environmentTag),[servers,history,journal]=await Promise.all([(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__.
Ht)(cloud,layout),(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__.Lu)(store),(0,_rollout_state_journal_js__WEBPACK_IMPORTED_MODULE_7__.a0)(store)]);(0,_release_js__WEBPACK_IMPORTED_MODULE_17__.
z3)(context,want,{history,journal});const ports=(0,_ports_js__WEBPACK_IMPORTED_MODULE_10__.ah)(environment);if(refuseOtherRun(journal.open,ports!==void 0),ports||
(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_19__.oo)(environment.settings,layout.instances),layout.groups.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__.
wG("there is no load balancer whose traffic could be switched",{code:"E_UNSAFE_PLAN",fix:"use rolling-deploy"});if(journal.open||(0,_rollout_subset_js__WEBPACK_IMPORTED_MODULE_8__.
VF)(history,servers,"blue-green"),(0,_rollout_state_finished_js__WEBPACK_IMPORTED_MODULE_4__.$)(want,{servers,history,journal,skip:new Set(keptIds(layout.instances))}))
return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__.pL)({version:want.version},servers);await(0,_traffic_js__WEBPACK_IMPORTED_MODULE_11__.$3)(environment,
layout,servers);const frozen=(0,_freeze_js__WEBPACK_IMPORTED_MODULE_14__.f)(context,environment),all={layout,servers:servers.length,atOnce:servers.length};(0,_sticky_drain_js__WEBPACK_IMPORTED_MODULE_21__.
r)(context.reporter,environment.settings,all);const askAgain=()=>(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_20__.ab)(context,environment,history,(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_20__.
Zq)(environment,want,history));if(await askAgain(),context.isDryRun){const statements=await(0,_release_js__WEBPACK_IMPORTED_MODULE_17__.NH)(context,environment,
want.version);return ports?(0,_ports_js__WEBPACK_IMPORTED_MODULE_10__.Rt)(statements,want,servers,ports):planned(statements,want,servers.map(server=>server.name),
(0,_traffic_js__WEBPACK_IMPORTED_MODULE_11__.PV)(environment.settings,layout))}const work=async(session,finish)=>{wanted.artifact&&await(0,_rollout_instance_artifact_js__WEBPACK_IMPORTED_MODULE_1__.
Bu)(store,wanted.artifact,wanted.environment,context.reporter);const from=(0,_release_js__WEBPACK_IMPORTED_MODULE_17__.te)(history,want),seq=context.options.seq,
previous=from?.version??"",facts={command:"blue-green",...frozen,runId:context.host.job().runId,...from?{from}:{},...seq===void 0?{}:{seq},beforeFirstInstance:()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_17__.
_r)(context,environment,want.version)},end=ports?await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.gD)(session,{...(0,_ports_js__WEBPACK_IMPORTED_MODULE_10__.
JD)(context,environment,session,{want,previous,ports}),...facts}):await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.fL)(session,{...blueGreenRequest(
context,environment,session,{want,previous,beside:"green"}),...facts});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__.mR)(end,{...await finish(),
rerun:"run the same command again"})};return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_15__.B5)(context,environment,"blue-green",work,{seen:{history,journal},askAgain})}
function blueGreenRequest(context,environment,session,facts){const{settings}=environment,{update}=settings.release;return{want:facts.want,beside:facts.beside,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_18__.
GD)(context,environment,session,facts.previous),machine:(0,_machine_js__WEBPACK_IMPORTED_MODULE_16__.V)(settings),...(update==="image"||update==="replace")&&facts.
want.digest?{imageId:facts.want.digest}:{},...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_18__.qI)(session.layout,settings),bakeMs:settings.rollout.bake,traffic:(0,_traffic_js__WEBPACK_IMPORTED_MODULE_11__.
t7)(settings),old:oldInstances(context,settings),...(0,_dead_man_js__WEBPACK_IMPORTED_MODULE_12__.e)(environment,session)}}async function endSwitch(context,environment,session,want){
const request=blueGreenRequest(context,environment,session,{want,previous:"",beside:"green"}),facts={command:"blue-green",runId:context.host.job().runId},{isTakenBack}=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
e3)(session,{...request,...facts});return isTakenBack||await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.fL)(session,{...request,...facts}),
isTakenBack}function isHalfBackOnKept({open},servers){if(open?.command!=="rollback")return!1;const alone=new Set((0,_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_3__.
rG)(servers));return servers.some(server=>server.stand?.standing==="kept"&&(alone.has(server)||server.backends.some(({weight})=>weight>0)))}function goBackToKept(context,environment,session,{
want,leaving}){const request=blueGreenRequest(context,environment,session,{want,previous:leaving??"",beside:"kept"});return(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
fL)(session,{...request,...leaving&&leaving!==want.version?{rejects:leaving}:{},old:{are:"deleted"},command:"rollback",runId:context.host.job().runId})}function oldInstances(context,{
rollout}){return rollout.keepOld>0?{are:"kept",untilMs:context.clock.now()+rollout.keepOld}:{are:context.options["keep-old"]===!0?"kept":"deleted"}}function keptIds(instances){
return instances.filter(instance=>instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]?.startsWith("kept-")).map(instance=>instance.id)}function refuseOtherRun(open,isOnPorts){
if(!open||open.command==="blue-green"&&open.ports!==void 0===isOnPorts)return;const how=open.ports?`${open.command} on ports ${open.ports.from} and ${open.ports.
to}`:open.command;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_9__.wG(`an unfinished ${how} stands in the way`,{code:"E_UNFINISHED",fix:"run that comman\
d again, or `alicloud-deploy recover`"})}function planned(statements,want,names,switching){const calls=["oss    PutObject                 lock/, artifacts/, env\
/, journal/",...statements.map(sql=>`mysql  statement                 ${sql}`),...names.map(name=>`ecs    RunInstances              beside ${name}`),"slb    Add\
VServerGroupBackendServers  the new instances, weight 0",`ecs    RunCommand                ${want.version} on the new instances`,...switching,"slb    RemoveVSer\
verGroupBackendServers  the old instances","ecs    DeleteInstances           the old instances","oss    PutObject                 releases/, journal/, lock/"];return{
result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_9__.hS.done,release:{version:want.version},plan:{calls},text:[`Would start ${want.version} \
beside ${names.length} instances:`,...calls.map(call=>`  ${call}`)].join(`
`)}}}),70610:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>limitsOf,M:()=>replaceWay});
var _rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79274),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4022),
_rollout_replace_preflight_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60522),_machine_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81178),_rollout_context_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
21511);function replaceWay(settings){return settings.release.update!=="replace"?{}:{replace:{surge:settings.rollout.surge,machine:(0,_machine_js__WEBPACK_IMPORTED_MODULE_3__.
V)(settings)}}}function limitsOf(settings,seen,skip){const{layout,journal}=seen,servers=(0,_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_0__.aP)(seen.servers),
{replace}=replaceWay(settings),options={settings:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_4__.rS)(settings),journal,skip};return replace?(0,_rollout_replace_preflight_js__WEBPACK_IMPORTED_MODULE_2__.
H)(layout,servers,{...options,surge:replace.surge}):(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__.zJ)(layout,servers,options)}}),41297:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>refuseUnknownHealthPath});var _rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
28453),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_probe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76977),_serving_port_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
35527);const answerLimitMs=1e4;async function refuseUnknownHealthPath({clock},{settings,outputs},servers){const{rollout,infrastructure}=settings,isOnePort=infrastructure.
loadBalancer.listeners.every(({backendPort})=>backendPort===(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_2__.v)(settings)),serving=servers.filter(server=>(0,_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_3__.
PA)(server));if(serving.length===0||outputs.url===void 0||!isOnePort||rollout.onFailure==="stop")return;const{path}=rollout.health,url=new URL(path,outputs.url),
{status}=await(0,_probe_js__WEBPACK_IMPORTED_MODULE_1__.RV)({url,address:outputs.address,clock,limitMs:answerLimitMs});if(status!==404)return;const known=outputs.
listeners.flatMap(({healthCheck})=>healthCheck.path===void 0?[]:[healthCheck.path]);throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`GET ${path} ans\
wers 404: none of the ${serving.length} instances that serve knows the health path, so none would count as healthy after its update, and none on the way back`,{
code:"E_HEALTH_PATH",fix:`give a path that the application answers: --health-path${known[0]&&known[0]!==path?` ${known[0]}, which the load balancer checks`:""};\
 when only the new release knows it, deploy that with --on-failure stop`})}}),81178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>machineOf});var _infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94275);function machineOf({
infrastructure,rollout}){const{disk,instanceType,userData}=infrastructure.instances;return{systemDisk:{category:disk.category,sizeGiB:disk.size},...userData?{userData}:
{},leastPerZone:rollout.minHealthyPerZone??1,...instanceType==="auto"?{chooseType}:{}}}const chooseType=(types,like,canBeHad)=>(0,_infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__.
v)(types.filter(({cpus,memoryGiB})=>cpus>=like.cpus&&memoryGiB>=like.memoryGiB),canBeHad)}),79296:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{deployWanted:()=>deployWanted,run:()=>rolling_deploy_run_run});var artifact=__webpack_require__(
10916),deployment=__webpack_require__(61840),finished=__webpack_require__(41440),state_history=__webpack_require__(16156),journal=__webpack_require__(83271),mixed_fleet=__webpack_require__(
45112),outcome=__webpack_require__(65454),places=__webpack_require__(79274),subset=__webpack_require__(20258),errors=__webpack_require__(52005),run=__webpack_require__(
22067),deadlines=__webpack_require__(61818),deployment_outcome=__webpack_require__(43486),fleet_check=__webpack_require__(70610),freeze=__webpack_require__(68087),
dead_man=__webpack_require__(64276),health_path=__webpack_require__(41297),in_rollout=__webpack_require__(21614),efficiency=__webpack_require__(85564),duration=__webpack_require__(
80290);function predictedMs(instanceIds,limits,seenMs){const known=instanceIds.flatMap(id=>seenMs[id]??[]);if(known.length===0)return;const middle=known.toSorted(
(a,b)=>a-b)[Math.floor(known.length/2)],times=instanceIds.map(id=>seenMs[id]??middle),borders=Math.max(0,Math.ceil(times.length/limits.slots)-1),bakes=borders>0?
2:1;return(0,efficiency.M)(times,limits.slots)+bakes*limits.bakeMs+Math.max(0,borders-(limits.bakeMs>0?1:0))*limits.pauseBetweenMs}function warnOfJobLimit({host,
reporter,timeoutAtMs},rotation){const{deadlineMs,usualLimitMs}=host.job();if(deadlineMs!==void 0||timeoutAtMs!==void 0||usualLimitMs===void 0)return;const needMs=predictedMs(
rotation.instanceIds,rotation.limits,(0,state_history.m9)(rotation.history));needMs===void 0||needMs<=usualLimitMs||reporter.emit({type:"warning",code:"W_JOB_LI\
MIT",message:`this takes ${(0,duration.a3)(needMs)} at least, and a job here is killed after ${(0,duration.a3)(usualLimitMs)} unless it sets another limit: give\
 --timeout a little below the job's limit, and the run pauses in time (exit 75) for the same command to go on`})}var planned_rotation=__webpack_require__(11577),
look=__webpack_require__(35548),release=__webpack_require__(52738),rollout_context=__webpack_require__(21511),schema_fit=__webpack_require__(44910),scaling_group_run=__webpack_require__(
20687),serving_port=__webpack_require__(35527),commands_skip=__webpack_require__(3608),sticky_drain=__webpack_require__(82515),unfit_strategy=__webpack_require__(
27303);async function rolling_deploy_run_run(context){(0,unfit_strategy.z)(await context.environment());const environment=await(0,rollout_context.jY)(context);if((0,scaling_group_run.
dA)(environment.settings))return(0,in_rollout.p6)(()=>(0,scaling_group_run.NP)(context,environment));const wanted=await(0,release.LW)(context,environment);return(0,in_rollout.
p6)(()=>deployWanted(context,environment,wanted))}async function deployWanted(context,environment,wanted){const{want}=wanted,seen=await(0,look.O)(environment);(0,release.
z3)(context,want,seen),(0,commands_skip.y)(context,seen.servers);const{only}=environment.settings.rollout,skip=new Set([...(0,commands_skip.h)(context),...(0,subset.
R_)(seen.layout.instances,only)]);if((0,finished.$)(want,{...seen,servers:(0,places.aP)(seen.servers),skip,only}))return nothingToDo(want,seen.servers,only);const askAgain=()=>(0,schema_fit.
ab)(context,environment,seen.history,(0,schema_fit.Zq)(environment,want,seen.history));if(await askAgain(),context.options.resume===!0&&!seen.journal.open&&(0,journal.
fN)(seen.journal).size===0)throw new errors.wG("there is no unfinished deployment to resume",{code:"E_NOTHING_TO_RESUME",fix:"run the command without --resume"});
const frozen=(0,freeze.f)(context,environment);(0,serving_port.oo)(environment.settings,seen.layout.instances);const settings=(0,rollout_context.rS)(environment.
settings);refuseStandingSwitch(seen),(0,subset.PR)(seen.history,seen.servers)||(0,mixed_fleet.A)(want,{...seen,servers:(0,places.aP)(seen.servers),skip:(0,commands_skip.
h)(context)});const limits=(0,fleet_check.A)(environment.settings,seen,skip);await(0,health_path.y)(context,environment,seen.servers);const way=(0,fleet_check.M)(
environment.settings),servers=seen.servers.filter(server=>!skip.has(server.instanceId)&&!skip.has(server.name)),instanceIds=servers.map(({instanceId})=>instanceId);
if(warnOfJobLimit(context,{instanceIds,limits,history:seen.history}),(0,sticky_drain.r)(context.reporter,environment.settings,{...seen,servers:servers.length,atOnce:limits.
slots}),context.isDryRun){const migrations=await(0,release.NH)(context,environment,want.version),how=way.replace?"new instances at once":"at a time",where=only.
length>0?` to instances with ${only.join(", ")}`:"",title=`Would deploy ${want.version}${where}, ${limits.slots} ${how}, at least ${limits.minHealthy}${limits.minCapacity?
` and ${limits.minCapacity}% of the weight`:""} serving:`;return{...(0,planned_rotation.N)(title,{servers,journal:seen.journal,limits,want,migrations,isBakedAtEnd:!0,
isCovered:environment.settings.rollout.deadManOnDrain&&environment.settings.rollout.deadMan>0,isReplacing:way.replace!==void 0}),instances:seen.servers.map(server=>(0,outcome.
Rr)(server))}}const{history}=seen,work=async(session,finish)=>{wanted.artifact&&await(0,artifact.Bu)(environment.store,wanted.artifact,wanted.environment,context.
reporter);const from=(0,release.te)(history,want),{runId}=context.host.job(),seq=context.options.seq,end=await(0,deployment.H)(session,{command:"rolling-deploy",
runId,want,...from?{from}:{},settings,...way,onFailure:environment.settings.rollout.onFailure,updater:(0,rollout_context.GD)(context,environment,session,from?.version??
""),...(0,dead_man.A)(environment,session),...(0,rollout_context.qI)(session.layout,environment.settings),skip:(0,commands_skip.h)(context),only,...frozen,isPauseAsked:context.
options.pause===!0,isOnlyFailed:context.options["only-failed"]===!0,expectedMs:(0,state_history.m9)(history),beforeFirstInstance:()=>(0,release._r)(context,environment,
want.version),...(0,deadlines.b)(context),...seq===void 0?{}:{seq}});return(0,deployment_outcome.mR)(end,{...await finish(),rerun:"run the same command again"})};
return(0,in_rollout.B5)(context,environment,"rolling-deploy",work,{seen,askAgain})}function refuseStandingSwitch({journal:journal2,servers}){if(!(!(journal2.open?.
command==="blue-green"&&servers.some(({stand})=>stand?.standing==="green"))&&!(0,run.isHalfBackOnKept)(journal2,servers)))throw new errors.wG(`an unfinished ${journal2.
open.command} stands in the way`,{code:"E_UNFINISHED",fix:"run that command again, or `alicloud-deploy recover`"})}function nothingToDo(want,servers,only){const where=only.
length>0?`the instances with ${only.join(", ")}`:`all ${servers.length} instances`;return(0,deployment_outcome.pL)({version:want.version,...want.digest?{digest:want.
digest}:{}},servers,where)}}),3608:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{h:()=>skipped,
y:()=>refuseUnknownSkip});var _shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(27830),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005);function skipped(context){return new Set(context.options.skip??[])}function refuseUnknownSkip(context,servers){const known=servers.flatMap(({instanceId,name})=>[
name,instanceId]),unknown=[...skipped(context)].filter(asked=>!known.includes(asked));if(unknown.length===0)return;const meant=(0,_shared_nearest_js__WEBPACK_IMPORTED_MODULE_1__.
p)(unknown[0],known);throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`--skip names no instance of the environment: ${unknown.join(", ")}`,{code:"E_N\
O_SUCH_INSTANCE",fix:`${meant===void 0?"":`did you mean ${meant}? `}there are ${servers.map(({name})=>name).join(", ")}`})}}),82515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>warnOfStickyDrain});var _rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96958),_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80290),_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21511);function warnOfStickyDrain(reporter,{rollout},fleet){const listeners=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__.
fA)(fleet.layout),sticky=listeners.filter(listener=>(0,_rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__.CV)(listener)>0);if(sticky.length===0||fleet.servers===
0)return;const{boundMs,quietMs}=(0,_rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__.p_)(listeners,rollout.drainTimeout),lagMs=Math.max(...sticky.map(listener=>(0,_rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__.
CV)(listener))),names=sticky.map(({protocol,port,stickySession})=>`${protocol}:${port} (cookie of ${stickySession?.kind==="insert"?(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.
a3)(stickySession.timeoutSeconds*1e3):"the application"})`),rounds=Math.ceil(fleet.servers/Math.max(1,fleet.atOnce)),inAll=`${fleet.servers} servers, ${fleet.atOnce}\
 at a time, up to ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(rounds*boundMs)}`,isCut=boundMs<lagMs+Math.max(...sticky.map(_rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__.
oq));reporter.emit({type:"warning",message:[`sessions stick to their server on listener ${names.join(", ")}:`,`requests of old ones may come to a server for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.
a3)(lagMs)} after its weight became 0.`,`A drain ends when no connection was seen for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(quietMs)}, or af\
ter ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(boundMs)};`,`${inAll}.`,isCut?"Sessions that are used then are cut (rollout.drainTimeout)":"Bound \
it with --drain-timeout"].join(" ")})}}),94275:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{v:()=>chooseInstanceType});const generalFamilies=[/^t[56]$/,/^e$/,/^u1$/,/^[nsx]\d$/,/^c\d[aie]?$/,/^g\d[aie]?$/],comfortable={cpus:2,memoryGiB:4};function chooseInstanceType(types,canBeHad){
const ranked=types.filter(({type})=>familyRank(type)>=0&&canBeHad(type)).toSorted(bySize);return(ranked.find(({cpus,memoryGiB})=>cpus>=comfortable.cpus&&memoryGiB>=
comfortable.memoryGiB)??ranked.at(-1))?.type}function bySize(a,b){return a.cpus-b.cpus||a.memoryGiB-b.memoryGiB||familyRank(a.type)-familyRank(b.type)||(a.type<
b.type?-1:1)}const familyRank=type=>generalFamilies.findIndex(family=>family.test(type.split(".")[1]??""))}),45112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>refuseMixedFleet});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_state_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
83271);function refuseMixedFleet(want,seen){const{journal,history,skip}=seen;if(journal.open||(0,_state_journal_js__WEBPACK_IMPORTED_MODULE_1__.fN)(journal).size>
0||history.at(-1)?.result==="mixed")return;const byRelease=new Map;for(const{release,name,instanceId}of seen.servers)release!==void 0&&!skip.has(name)&&!skip.has(
instanceId)&&byRelease.set(release,[...byRelease.get(release)??[],name]);if(byRelease.size<2||byRelease.has(want.version))return;const sorted=[...byRelease].toSorted(
([,a],[,b])=>b.length-a.length),counts=sorted.map(([release,names])=>`${names.length} of ${release} (${names.join(", ")})`).join(" and ");throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG(`two versions are mixed already: ${counts}; ${want.version} would be a third beside them`,{code:"E_MIXED_FLEET",fix:`bring all to one first: alicloud-deploy \
rolling-deploy --release ${sorted[0][0]}, or --skip the others`})}}),27830:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>nearest});function nearest(written,candidates){let best,bestDistance=Math.max(2,Math.floor(written.length/3))+1;for(const candidate of candidates){
const distance=editDistance(written.toLowerCase(),candidate.toLowerCase());distance<bestDistance&&(best=candidate,bestDistance=distance)}return best}function editDistance(a,b){
let row=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i++){const next=[i];for(let j=1;j<=b.length;j++)next[j]=a[i-1]===b[j-1]?row[j-1]:
1+Math.min(row[j],row[j-1],next[j-1]);row=next}return row[b.length]}})};
