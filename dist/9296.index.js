"use strict";exports.id=9296,exports.ids=[9296,7561],exports.modules={37561:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{blueGreenRequest:()=>blueGreenRequest,endSwitch:()=>endSwitch,goBackToKept:()=>goBackToKept,isHalfBackOnKept:()=>isHalfBackOnKept,
keptIds:()=>keptIds,run:()=>run});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
786),_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49348),_rollout_places_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
62228),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(56994),_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(56490),_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
13618),_rollout_journal_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(92683),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(65454),_rollout_subset_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
20258),_shared_errors_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(52005),_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(86521),
_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(37406),_freeze_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(29431),_in_rollout_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
55775),_machine_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(81178),_release_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(31349),_rollout_context_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
95039),_serving_port_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(35527),_schema_fit_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(44910),_unfit_strategy_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(
27303);const run=context=>(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_14__.p6)(()=>deployBeside(context));async function deployBeside(context){(0,_unfit_strategy_js__WEBPACK_IMPORTED_MODULE_20__.
z)(await context.environment());const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_17__.jY)(context),{store,cloud,environmentTag}=environment,
wanted=await(0,_release_js__WEBPACK_IMPORTED_MODULE_16__.LW)(context,environment),{want}=wanted,layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_5__.k0)(
cloud,environmentTag),[servers,history,journal]=await Promise.all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_5__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_6__.
Lu)(store),(0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_7__.a0)(store)]);(0,_release_js__WEBPACK_IMPORTED_MODULE_16__.z3)(context,want,{history,journal});const ports=(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_11__.
ah)(environment);if(refuseOtherRun(journal.open,ports!==void 0),ports||(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_18__.oo)(environment.settings,layout.instances),
layout.groups.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_10__.wG("there is no load balancer whose traffic could be switched",{code:"E_UNSAF\
E_PLAN",fix:"use rolling-deploy"});if(journal.open||(0,_rollout_subset_js__WEBPACK_IMPORTED_MODULE_9__.VF)(history,servers,"blue-green"),(0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_4__.
$)(want,{servers,history,journal,skip:new Set(keptIds(layout.instances))}))return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_10__.hS.
done,release:{version:want.version},instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_8__.Rr)(server)),text:`${want.version} serves \
on all instances already; nothing to do.`};const frozen=(0,_freeze_js__WEBPACK_IMPORTED_MODULE_13__.f)(context,environment);if(await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_19__.
ab)(context,environment,history,(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_19__.Zq)(environment,want,history)),context.isDryRun){const statements=await(0,_release_js__WEBPACK_IMPORTED_MODULE_16__.
NH)(context,environment,want.version);return ports?(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_11__.Rt)(statements,want,servers,ports):planned(statements,want,
servers.map(server=>server.name))}const work=async(session,finish)=>{wanted.artifact&&await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__.Bu)(store,wanted.
artifact,wanted.environment);const from=(0,_release_js__WEBPACK_IMPORTED_MODULE_16__.te)(history,want),seq=context.options.seq,previous=from?.version??"",facts={
command:"blue-green",...frozen,runId:context.host.job().runId,...from?{from}:{},...seq===void 0?{}:{seq},beforeFirstInstance:()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_16__.
_r)(context,environment,want.version)},end=ports?await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.gD)(session,{...(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_11__.
JD)(context,environment,session,{want,previous,ports}),...facts}):await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.fL)(session,{...blueGreenRequest(
context,environment,session,{want,previous,beside:"green"}),...facts});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_12__.mR)(end,{...await finish(),
rerun:"run the same command again"})};return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_14__.B5)(context,environment,"blue-green",work,{seen:{history,journal}})}
function blueGreenRequest(context,environment,session,facts){const{settings}=environment,{update}=settings.release;return{want:facts.want,beside:facts.beside,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_17__.
GD)(context,environment,session,facts.previous),machine:(0,_machine_js__WEBPACK_IMPORTED_MODULE_15__.V)(settings),...(update==="image"||update==="replace")&&facts.
want.digest?{imageId:facts.want.digest}:{},...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_17__.qI)(session.layout,settings),bakeMs:settings.rollout.bake,old:oldInstances(
context,settings),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_17__.e4)(environment,session)}}async function endSwitch(context,environment,session,want){const request=blueGreenRequest(
context,environment,session,{want,previous:"",beside:"green"}),facts={command:"blue-green",runId:context.host.job().runId},{isTakenBack}=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
e3)(session,{...request,...facts});return isTakenBack||await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.fL)(session,{...request,...facts}),
isTakenBack}function isHalfBackOnKept({open},servers){if(open?.command!=="rollback")return!1;const alone=new Set((0,_rollout_places_js__WEBPACK_IMPORTED_MODULE_3__.
rG)(servers));return servers.some(server=>server.stand?.standing==="kept"&&(alone.has(server)||server.backends.some(({weight})=>weight>0)))}function goBackToKept(context,environment,session,{
want,leaving}){const request=blueGreenRequest(context,environment,session,{want,previous:leaving??"",beside:"kept"});return(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
fL)(session,{...request,...leaving&&leaving!==want.version?{rejects:leaving}:{},old:{are:"deleted"},command:"rollback",runId:context.host.job().runId})}function oldInstances(context,{
rollout}){return rollout.keepOld>0?{are:"kept",untilMs:context.clock.now()+rollout.keepOld}:{are:context.options["keep-old"]===!0?"kept":"deleted"}}function keptIds(instances){
return instances.filter(instance=>instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]?.startsWith("kept-")).map(instance=>instance.id)}function refuseOtherRun(open,isOnPorts){
if(!open||open.command==="blue-green"&&open.ports!==void 0===isOnPorts)return;const how=open.ports?`${open.command} on ports ${open.ports.from} and ${open.ports.
to}`:open.command;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_10__.wG(`an unfinished ${how} stands in the way`,{code:"E_UNFINISHED",fix:"run that comma\
nd again, or `alicloud-deploy recover`"})}function planned(statements,want,names){const calls=["oss    PutObject                 lock/, artifacts/, env/, journa\
l/",...statements.map(sql=>`mysql  statement                 ${sql}`),...names.map(name=>`ecs    RunInstances              beside ${name}`),"slb    AddVServerGr\
oupBackendServers  the new instances, weight 0",`ecs    RunCommand                ${want.version} on the new instances`,"slb    SetVServerGroupAttribute  all we\
ight to the new instances, in one call","slb    RemoveVServerGroupBackendServers  the old instances","ecs    DeleteInstances           the old instances","oss  \
  PutObject                 releases/, journal/, lock/"];return{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_10__.hS.done,release:{version:want.
version},plan:{calls},text:[`Would start ${want.version} beside ${names.length} instances:`,...calls.map(call=>`  ${call}`)].join(`
`)}}}),70610:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>limitsOf,M:()=>replaceWay});
var _rollout_places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62228),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76155),_rollout_replace_preflight_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
21128),_machine_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81178),_rollout_context_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(95039);function replaceWay(settings){
return settings.release.update!=="replace"?{}:{replace:{surge:settings.rollout.surge,machine:(0,_machine_js__WEBPACK_IMPORTED_MODULE_3__.V)(settings)}}}function limitsOf(settings,seen,skip){
const{layout,journal}=seen,servers=(0,_rollout_places_js__WEBPACK_IMPORTED_MODULE_0__.aP)(seen.servers),{replace}=replaceWay(settings),options={settings:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_4__.
rS)(settings),journal,skip};return replace?(0,_rollout_replace_preflight_js__WEBPACK_IMPORTED_MODULE_2__.H)(layout,servers,{...options,surge:replace.surge}):(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__.
zJ)(layout,servers,options)}}),81178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>machineOf});var _infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94275);function machineOf({infrastructure,rollout}){const{
disk,instanceType,userData}=infrastructure.instances;return{systemDisk:{category:disk.category,sizeGiB:disk.size},...userData?{userData}:{},leastPerZone:rollout.
minHealthyPerZone??1,...instanceType==="auto"?{chooseType}:{}}}const chooseType=(types,like,canBeHad)=>(0,_infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__.
v)(types.filter(({cpus,memoryGiB})=>cpus>=like.cpus&&memoryGiB>=like.memoryGiB),canBeHad)}),79296:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{deployWanted:()=>deployWanted,run:()=>run});var artifact=__webpack_require__(
786),deployment=__webpack_require__(1371),finished=__webpack_require__(56994),rollout_history=__webpack_require__(13618),journal=__webpack_require__(92683),mixed_fleet=__webpack_require__(
45112),outcome=__webpack_require__(65454),places=__webpack_require__(62228),subset=__webpack_require__(20258),errors=__webpack_require__(52005),blue_green_run=__webpack_require__(
37561),deadlines=__webpack_require__(61818),deployment_outcome=__webpack_require__(37406),fleet_check=__webpack_require__(70610),freeze=__webpack_require__(29431),
health_path=__webpack_require__(41297),in_rollout=__webpack_require__(55775),efficiency=__webpack_require__(48153),duration=__webpack_require__(80290);function predictedMs(instanceIds,limits,seenMs){
const known=instanceIds.flatMap(id=>seenMs[id]??[]);if(known.length===0)return;const middle=known.toSorted((a,b)=>a-b)[Math.floor(known.length/2)],times=instanceIds.
map(id=>seenMs[id]??middle),borders=Math.max(0,Math.ceil(times.length/limits.slots)-1);return(0,efficiency.M)(times,limits.slots)+limits.bakeMs+borders*limits.pauseBetweenMs}
function warnOfJobLimit({host,reporter,timeoutAtMs},rotation){const{deadlineMs,usualLimitMs}=host.job();if(deadlineMs!==void 0||timeoutAtMs!==void 0||usualLimitMs===
void 0)return;const needMs=predictedMs(rotation.instanceIds,rotation.limits,(0,rollout_history.m9)(rotation.history));needMs===void 0||needMs<=usualLimitMs||reporter.
emit({type:"warning",code:"W_JOB_LIMIT",message:`this takes ${(0,duration.a3)(needMs)} at least, and a job here is killed after ${(0,duration.a3)(usualLimitMs)}\
 unless it sets another limit: give --timeout a little below the job's limit, and the run pauses in time (exit 75) for the same command to go on`})}var planned_rotation=__webpack_require__(
16504),look=__webpack_require__(35548),release=__webpack_require__(31349),rollout_context=__webpack_require__(95039),schema_fit=__webpack_require__(44910),scaling_group_run=__webpack_require__(
46292),serving_port=__webpack_require__(35527),commands_skip=__webpack_require__(3608),unfit_strategy=__webpack_require__(27303);async function run(context){(0,unfit_strategy.
z)(await context.environment());const environment=await(0,rollout_context.jY)(context);return(0,scaling_group_run.dA)(environment.settings)?(0,in_rollout.p6)(()=>(0,scaling_group_run.
NP)(context,environment)):deployWanted(context,environment,await(0,release.LW)(context,environment))}async function deployWanted(context,environment,wanted){const{
want}=wanted,seen=await(0,look.O)(environment);(0,release.z3)(context,want,seen),(0,commands_skip.y)(context,seen.servers);const{only}=environment.settings.rollout,
skip=new Set([...(0,commands_skip.h)(context),...(0,subset.R_)(seen.layout.instances,only)]);if((0,finished.$)(want,{...seen,servers:(0,places.aP)(seen.servers),
skip,only}))return nothingToDo(want,seen.servers,only);if(await(0,schema_fit.ab)(context,environment,seen.history,(0,schema_fit.Zq)(environment,want,seen.history)),
context.options.resume===!0&&!seen.journal.open&&(0,journal.fN)(seen.journal).size===0)throw new errors.wG("there is no unfinished deployment to resume",{code:"\
E_NOTHING_TO_RESUME",fix:"run the command without --resume"});const frozen=(0,freeze.f)(context,environment);(0,serving_port.oo)(environment.settings,seen.layout.
instances);const settings=(0,rollout_context.rS)(environment.settings);refuseStandingSwitch(seen),(0,subset.PR)(seen.history,seen.servers)||(0,mixed_fleet.A)(want,
{...seen,servers:(0,places.aP)(seen.servers),skip:(0,commands_skip.h)(context)});const limits=(0,fleet_check.A)(environment.settings,seen,skip);await(0,health_path.
y)(context,environment,seen.servers);const way=(0,fleet_check.M)(environment.settings),servers=seen.servers.filter(server=>!skip.has(server.instanceId)&&!skip.has(
server.name)),instanceIds=servers.map(({instanceId})=>instanceId);if(warnOfJobLimit(context,{instanceIds,limits,history:seen.history}),context.isDryRun){const migrations=await(0,release.
NH)(context,environment,want.version),how=way.replace?"new instances at once":"at a time",where=only.length>0?` to instances with ${only.join(", ")}`:"",title=`\
Would deploy ${want.version}${where}, ${limits.slots} ${how}, at least ${limits.minHealthy} serving:`;return{...(0,planned_rotation.N)(title,{servers,journal:seen.
journal,limits,want,migrations,isReplacing:way.replace!==void 0}),instances:seen.servers.map(server=>(0,outcome.Rr)(server))}}return(0,in_rollout.B5)(context,environment,
"rolling-deploy",async(session,finish)=>{const history=await(0,rollout_history.Lu)(environment.store);(0,release.z3)(context,want,{history,journal:session.journal.
state}),wanted.artifact&&await(0,artifact.Bu)(environment.store,wanted.artifact,wanted.environment);const from=(0,release.te)(history,want),{runId}=context.host.
job(),seq=context.options.seq,end=await(0,deployment.H)(session,{command:"rolling-deploy",runId,want,...from?{from}:{},settings,...way,onFailure:environment.settings.
rollout.onFailure,updater:(0,rollout_context.GD)(context,environment,session,from?.version??""),...(0,rollout_context.qI)(session.layout,environment.settings),skip:(0,commands_skip.
h)(context),only,...frozen,isPauseAsked:context.options.pause===!0,isOnlyFailed:context.options["only-failed"]===!0,expectedMs:(0,rollout_history.m9)(history),beforeFirstInstance:()=>(0,release.
_r)(context,environment,want.version),...(0,deadlines.b)(context),...seq===void 0?{}:{seq}});return(0,deployment_outcome.mR)(end,{...await finish(),rerun:"run t\
he same command again"})})}function refuseStandingSwitch({journal:journal2,servers}){if(!(!(journal2.open?.command==="blue-green"&&servers.some(({stand})=>stand?.
standing==="green"))&&!(0,blue_green_run.isHalfBackOnKept)(journal2,servers)))throw new errors.wG(`an unfinished ${journal2.open.command} stands in the way`,{code:"\
E_UNFINISHED",fix:"run that command again, or `alicloud-deploy recover`"})}function nothingToDo(want,servers,only){const where=only.length>0?`the instances with\
 ${only.join(", ")}`:`all ${servers.length} instances`;return{result:"no-change",exitCode:errors.hS.done,release:{version:want.version,...want.digest?{digest:want.
digest}:{}},instances:servers.map(server=>(0,outcome.Rr)(server)),text:`${want.version} serves on ${where} already; nothing to do.`}}}),94275:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>chooseInstanceType});const generalFamilies=[/^t[56]$/,/^e$/,/^u1$/,/^[nsx]\d$/,/^c\d[aie]?$/,/^g\d[aie]?$/],comfortable={
cpus:2,memoryGiB:4};function chooseInstanceType(types,canBeHad){const ranked=types.filter(({type})=>familyRank(type)>=0&&canBeHad(type)).toSorted(bySize);return(ranked.
find(({cpus,memoryGiB})=>cpus>=comfortable.cpus&&memoryGiB>=comfortable.memoryGiB)??ranked.at(-1))?.type}function bySize(a,b){return a.cpus-b.cpus||a.memoryGiB-
b.memoryGiB||familyRank(a.type)-familyRank(b.type)||(a.type<b.type?-1:1)}const familyRank=type=>generalFamilies.findIndex(family=>family.test(type.split(".")[1]??
""))})};
