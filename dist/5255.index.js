"use strict";exports.id=5255,exports.ids=[5255,2067],exports.modules={22067:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
H)(layout,servers,{...options,surge:replace.surge}):(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__.zJ)(layout,servers,options)}}),81178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>machineOf});var _infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94275);function machineOf({
infrastructure,rollout}){const{disk,instanceType,userData}=infrastructure.instances;return{systemDisk:{category:disk.category,sizeGiB:disk.size},...userData?{userData}:
{},leastPerZone:rollout.minHealthyPerZone??1,...instanceType==="auto"?{chooseType}:{}}}const chooseType=(types,like,canBeHad)=>(0,_infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__.
v)(types.filter(({cpus,memoryGiB})=>cpus>=like.cpus&&memoryGiB>=like.memoryGiB),canBeHad)}),45255:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{leavingRelease:()=>leavingRelease,run:()=>run,targetOf:()=>targetOf});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_rollout_instance_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(51767),_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
39496),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(61840),_rollout_state_finished_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
41440),_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(16156),_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
79274),_rollout_subset_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(20258),_shared_errors_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(52005),_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
12197),_blue_green_run_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(22067),_fleet_check_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(70610),_look_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
35548),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(43486),_in_rollout_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(21614),_planned_rotation_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(
11577),_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(21511),_schema_fit_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(44910),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(
20687),_skip_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(3608);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__.
jY)(context),{store}=environment,{layout,servers,history,journal}=await(0,_look_js__WEBPACK_IMPORTED_MODULE_12__.O)(environment),leaving=leavingRelease(history,
journal,servers),want=targetOf(history,journal,context.options.to,leaving),askAgain=()=>(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_17__.ab)(context,environment,
history,[{release:want,fix:_schema_fit_js__WEBPACK_IMPORTED_MODULE_17__.Qb,ifUnknown:"refuse"}]);if(await askAgain(),(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_18__.
dA)(environment.settings)){const rejects=leaving&&leaving!==want.version?{rejects:leaving}:{};return(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_18__.Qs)(context,
environment,{command:"rollback",want,onFailure:"stop",askAgain,...rejects})}(0,_skip_js__WEBPACK_IMPORTED_MODULE_19__.y)(context,servers);const skip=(0,_skip_js__WEBPACK_IMPORTED_MODULE_19__.
h)(context),release={version:want.version,...leaving?{previous:leaving}:{}};if((0,_rollout_state_finished_js__WEBPACK_IMPORTED_MODULE_4__.$)(want,{servers:(0,_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_6__.
aP)(servers),history,journal,skip}))return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__.pL)(release,servers);if(environment.settings.release.update===
"artifact"&&want.digest!==void 0&&servers.some(server=>server.release!==want.version)){const state=await(0,_rollout_instance_artifact_proof_js__WEBPACK_IMPORTED_MODULE_1__.
h3)(store,want.digest),what=state.is==="missing"?"is gone from the bucket":"in the bucket is damaged";state.is!=="whole"&&context.reporter.emit({type:"warning",
message:`the artifact of ${want.version} ${what} (${state.reason}); instances that removed it cannot go back`})}const ports=(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_9__.
zw)(environment,layout.instances,servers,journal);if(ports)return rollbackOnPorts(context,environment,{want,leaving,ports,servers,askAgain});const settings=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__.
rS)(environment.settings),limits=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_11__.A)(environment.settings,{layout,servers,journal},skip),way=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_11__.
M)(environment.settings);if(context.isDryRun){const title=`Would go back to ${want.version}:`,isReplacing=way.replace!==void 0;return{...(0,_planned_rotation_js__WEBPACK_IMPORTED_MODULE_15__.
N)(title,{servers,journal,limits,want,isReplacing}),release}}const work=async(session,finish)=>{const rejects=leaving&&leaving!==want.version?{rejects:leaving}:
{},{open}=session.journal.state;if(open?.command==="blue-green"&&!open.ports&&await(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_10__.endSwitch)(context,environment,
session,open.want)&&open.from?.version===want.version)return onOldAgain(want,open.want);const isGoingOn=open?.command==="rollback"&&open.want.version===want.version;
if(isKept(session.layout.instances,want.version,isGoingOn)){const end2=await(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_10__.goBackToKept)(context,environment,
session,{want,leaving});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__.mR)(end2,{...await finish(),rerun})}const end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_3__.
H)(session,{command:"rollback",runId:context.host.job().runId,want,settings,...way,onFailure:"stop",isProven:!0,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__.
GD)(context,environment,session,leaving??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__.qI)(session.layout,environment.settings),skip,expectedMs:(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_5__.
m9)(history),...rejects});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__.mR)(end,{...await finish(),rerun})};return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_14__.
B5)(context,environment,"rollback",work,{askAgain})}const rerun="alicloud-deploy rollback",onOldAgain=(want,left)=>({result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_8__.
hS.done,release:{version:want.version,previous:left.version},text:`All traffic is on ${want.version} again; the instances of ${left.version} are gone.`});async function rollbackOnPorts(context,environment,facts){
const{want,leaving,ports}=facts;if(context.isDryRun)return(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_9__.Rt)([],want,facts.servers,ports);const work=async(session,finish)=>{
const request={...(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_9__.JD)(context,environment,session,{want,previous:leaving??"",ports}),isOldKept:!1},{open}=session.
journal.state;if(open?.ports&&open.from?.version===want.version){const{isTakenBack}=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.WI)(session,
request,open.ports);if(isTakenBack)return{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_8__.hS.done,release:{version:want.version,previous:open.
want.version},text:`All traffic is on ${want.version} again; ${open.want.version} is stopped.`}}const end=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
gD)(session,{...request,command:"rollback",runId:context.host.job().runId,...leaving&&leaving!==want.version?{rejects:leaving}:{}});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__.
mR)(end,{...await finish(),rerun})};return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_14__.B5)(context,environment,"rollback",work,{askAgain:facts.askAgain})}function isKept(instances,version,isGoingOn){
const kept=new Set((0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_10__.keptIds)(instances)),keptWith=instances.filter(instance=>kept.has(instance.id)&&instance.
tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.release]===version);return isGoingOn&&keptWith.length>0?!0:keptWith.length>0&&keptWith.length===instances.length-
kept.size}function leavingRelease(history,{open},servers=[]){return open&&!isWayBack(history,open)?open.want.version:((0,_rollout_subset_js__WEBPACK_IMPORTED_MODULE_7__.
PR)(history,servers)?.record??(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_5__.T5)(history))?.version}function isWayBack(history,open){return open.command===
"rollback"?!0:history.some(({version,isVerified})=>isVerified&&version===open.want.version)&&(open.command==="recover"||open.command==="canary abort")}function targetOf(history,journal,to,leaving){
if(to===void 0&&journal.open&&isWayBack(history,journal.open))return journal.open.want;const found=to===void 0?leaving===void 0?void 0:(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_5__.
PZ)(history,leaving):history.findLast(record=>record.version===to&&record.isVerified);if(found)return{version:found.version,...found.digest?{digest:found.digest}:
{},...found.envDigest?{envDigest:found.envDigest}:{}};if(to===void 0&&journal.open?.from)return journal.open.from;const known=[...new Set(history.filter(record=>record.
isVerified).map(record=>record.version))];throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_8__.wG(to===void 0?"there is no earlier verified release to go ba\
ck to":`release ${to} was never verified in this environment`,{code:"E_NO_PREVIOUS_RELEASE",fix:known.length>0?`verified releases are ${known.join(", ")}: choos\
e one with --to`:"deploy a release with `alicloud-deploy rolling-deploy`"})}}),82515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
b.type?-1:1)}const familyRank=type=>generalFamilies.findIndex(family=>family.test(type.split(".")[1]??""))})};
