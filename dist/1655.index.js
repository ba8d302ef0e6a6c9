"use strict";exports.id=1655,exports.ids=[1655,2067],exports.modules={22067:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
`)}}}),55668:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>lockEnvironment});
var _rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28383),_lock_policy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(53571),_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
21511),_this_machine_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(49515);async function lockEnvironment(context,store,command,isDead=_this_machine_js__WEBPACK_IMPORTED_MODULE_3__.
D){const{ifLocked,lockWaitMs}=(0,_lock_policy_js__WEBPACK_IMPORTED_MODULE_1__.X)(context,(await context.environment()).settings);return await store.ensureBucket(),
(0,_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)({store,clock:context.clock,reporter:context.reporter,holder:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__.
Kd)(context,command),ifLocked,...lockWaitMs===void 0?{}:{waitMs:lockWaitMs},pollIntervalMs:context.pollIntervalMs,signal:context.signal,isDead})}}),70610:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A:()=>limitsOf,M:()=>replaceWay});var _rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(79274),
_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4022),_rollout_replace_preflight_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(60522),
_machine_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(81178),_rollout_context_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(21511);function replaceWay(settings){
return settings.release.update!=="replace"?{}:{replace:{surge:settings.rollout.surge,machine:(0,_machine_js__WEBPACK_IMPORTED_MODULE_3__.V)(settings)}}}function limitsOf(settings,seen,skip){
const{layout,journal}=seen,servers=(0,_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_0__.aP)(seen.servers),{replace}=replaceWay(settings),options={settings:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_4__.
rS)(settings),journal,skip};return replace?(0,_rollout_replace_preflight_js__WEBPACK_IMPORTED_MODULE_2__.H)(layout,servers,{...options,surge:replace.surge}):(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__.
zJ)(layout,servers,options)}}),81178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>machineOf});var _infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(94275);function machineOf({infrastructure,rollout}){const{
disk,instanceType,userData}=infrastructure.instances;return{systemDisk:{category:disk.category,sizeGiB:disk.size},...userData?{userData}:{},leastPerZone:rollout.
minHealthyPerZone??1,...instanceType==="auto"?{chooseType}:{}}}const chooseType=(types,like,canBeHad)=>(0,_infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__.
v)(types.filter(({cpus,memoryGiB})=>cpus>=like.cpus&&memoryGiB>=like.memoryGiB),canBeHad)}),41655:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{onlyOf:()=>onlyOf,partOf:()=>partOf,run:()=>run,targetOf:()=>targetOf});var _image_cleanup_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
59338),_rollout_state_approval_js__WEBPACK_IMPORTED_MODULE_24__=__webpack_require__(62529),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
61840),_rollout_ports_kept_port_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9757),_rollout_kept_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2364),
_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(16156),_rollout_state_journal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(83271),
_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(28383),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(65454),_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
79274),_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_25__=__webpack_require__(28453),_rollout_subset_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
20258),_shared_errors_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(52005),_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(12197),
_blue_green_run_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(22067),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(43486),_fleet_check_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
70610),_look_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(35548),_environment_lock_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(55668),_in_rollout_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
21614),_migrate_access_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(65076),_planned_rotation_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(11577),
_rollout_context_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(21511),_schema_fit_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(44910),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(
20687),_this_machine_js__WEBPACK_IMPORTED_MODULE_23__=__webpack_require__(49515);const run=context=>(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_17__.p6)(()=>recover(
context));async function recover(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_20__.jY)(context),{cloud,store,environmentTag}=environment,
[{layout,servers,history,journal},lease]=await Promise.all([(0,_look_js__WEBPACK_IMPORTED_MODULE_15__.O)(environment),(0,_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_6__.
zR)(store)]),isDead=isOverForUs(context);if(lease&&isHeldByOther(lease,context,isDead))return nothing(servers,`another run is at work (${lease.holder.command} o\
f run ${lease.holder.runId}); it takes care of what it began.`);const bakes=await(0,_image_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.uS)(cloud,environmentTag),waiting=context.
options.finish===!0?void 0:waitingForApproval(context,environment,{journal,servers}),want=waiting?void 0:targetOf(journal,history,partOf(servers,layout,journal),
context.options.finish===!0);want&&want.version!==journal.open?.want.version&&await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_21__.ab)(context,environment,history,
[{release:want,fix:"alicloud-deploy recover --finish, or go forward with a release that knows the new schema",ifUnknown:"warn"}]);const openAccess=await leftAccess(
context,environment),leftLock=lease&&!want&&isTaken(lease,context)?lease:void 0;if((bakes.length>0||leftLock)&&!context.isDryRun&&await removeLeftovers(context,
environment,isDead),(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_22__.dA)(environment.settings)&&!waiting){const recovered=await(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_22__.
tZ)(context,environment,journal,isDead);if(recovered)return recovered}const nowMs=context.clock.now(),expired=waiting?[]:(0,_rollout_kept_js__WEBPACK_IMPORTED_MODULE_3__.
fE)(layout.instances,servers,nowMs),oldPorts=waiting?[]:(0,_rollout_ports_kept_port_js__WEBPACK_IMPORTED_MODULE_2__.x2)(layout.instances,servers,{journal,nowMs});
if(!want){const left={bakes,lock:leftLock,openAccess,expired,oldPorts};return expired.length+oldPorts.length>0&&!context.isDryRun?(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_17__.
B5)(context,environment,"recover",async()=>onlyLeftovers(left,!1),{isDead}):bakes.length>0||leftLock||openAccess.length>0||expired.length+oldPorts.length>0?onlyLeftovers(
left,context.isDryRun):nothing(servers,waiting??"nothing is half done.")}if(context.isDryRun&&journal.open?.ports)return(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_11__.
ty)(journal.open.ports,want);if(context.isDryRun)return plan(environment,{layout,servers,journal,want});const work=async(session,finish)=>{const{open}=session.journal.
state;if(open?.ports){const ended=await(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_11__.vF)(context,environment,session,{...open,ports:open.ports});return"\
text"in ended?ended:(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__.mR)(ended,{...await finish(),rerun:"alicloud-deploy recover"})}if(journal.open?.command===
"blue-green"&&context.options.finish!==!0){const isTakenBack=await(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_12__.endSwitch)(context,environment,session,journal.
open.want),{version}=isTakenBack?want:journal.open.want;return{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_10__.hS.done,release:{version},
text:`The unfinished blue-green deployment is ${isTakenBack?"undone":`finished: ${version} serves`}.`}}if(open&&(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_12__.
isHalfBackOnKept)(session.journal.state,servers)){const back=await(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_12__.goBackToKept)(context,environment,session,
{want:open.want,leaving:open.from?.version});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__.mR)(back,{...await finish(),rerun:"alicloud-deploy re\
cover"})}const only=onlyOf(session.layout,session.journal.state),end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__.H)(session,{command:"recover",runId:context.
host.job().runId,want,settings:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_20__.rS)(environment.settings),...(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_14__.
M)(environment.settings),onFailure:"stop",isProven:history.some(({version,isVerified})=>isVerified&&version===want.version),updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_20__.
GD)(context,environment,session,journal.open?.want.version??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_20__.qI)(session.layout,environment.settings),
skip:new Set,only,expectedMs:(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_4__.m9)(history)});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_13__.
mR)(end,{...await finish(),rerun:"alicloud-deploy recover"})};return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_17__.B5)(context,environment,"recover",work,{isDead,
seen:{history,journal}})}function onlyOf({instances},{open}){const only=open?.only??[];return instances.some(instance=>(0,_rollout_subset_js__WEBPACK_IMPORTED_MODULE_9__.
kS)(instance,only))?only:[]}function partOf(servers,layout,journal){const outside=(0,_rollout_subset_js__WEBPACK_IMPORTED_MODULE_9__.R_)(layout.instances,onlyOf(
layout,journal));return servers.filter(({instanceId})=>!outside.has(instanceId))}function waitingForApproval({clock},{settings},{journal:{open,held},servers}){const approval=(0,_rollout_state_approval_js__WEBPACK_IMPORTED_MODULE_24__.
x)(open,{timeoutMs:settings.rollout.approvalTimeout,nowMs:clock.now()});if(!open||!approval||approval.isExpired)return;const facts=servers.filter(server=>server.
backends.every(({weight})=>weight===0)&&(0,_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_25__.qS)(server,held).some(({weight})=>weight>0)).map(({name})=>`${name}\
 gets no traffic until then.`);return[`${(0,_rollout_state_approval_js__WEBPACK_IMPORTED_MODULE_24__.E)(open,approval)}.`,...facts].join(" ")}async function removeLeftovers(context,{
cloud,store,environmentTag},isDead){const lease=await(0,_environment_lock_js__WEBPACK_IMPORTED_MODULE_16__.p)(context,store,"recover",isDead);try{for(const{name,
id}of await(0,_image_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.PE)(cloud,environmentTag))context.reporter.emit({type:"progress",subject:name,phase:"delete",message:`${id}\
, the temporary instance of a bake that was killed`})}finally{await lease.release()}}async function leftAccess(context,{cloud,settings,outputs}){return settings.
migrations.access!=="public"||!outputs.database?[]:(0,_migrate_access_js__WEBPACK_IMPORTED_MODULE_18__.M)(context,cloud,outputs.database.id,isCi(context))}function onlyLeftovers({
bakes,lock,openAccess,expired,oldPorts},isDryRun){const namesOf=instances=>instances.map(({name,id})=>`${name} (${id})`).join(", "),names=namesOf(bakes);return{
result:isDryRun?"planned":"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_10__.hS.done,text:[...lock?[`${isDryRun?"Would free":"Freed"} the lock\
 of a killed run: ${(0,_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_6__.un)(lock)}.`]:[],...names?[`${isDryRun?"Would delete":"Deleted"} what a killed bake \
left: ${names}.`]:[],...expired.length>0?[`${isDryRun?"Would delete":"Deleted"} what was kept for a way back too long: ${namesOf(expired)}.`]:[],...oldPorts.length>
0?[`${isDryRun?"Would stop":"Stopped"} the old version that was kept for a way back too long: ${oldPorts.map(({name,port})=>`port ${port} of ${name}`).join(", ")}\
.`]:[],...openAccess.length>0?[`${isDryRun?"Would close":"Closed"} the database again after killed migrations: ${openAccess.join(", ")}.`]:[]].join(`
`)}}function targetOf(journal,history,servers,isFinish){const{open}=journal;if(!open&&(0,_rollout_state_journal_js__WEBPACK_IMPORTED_MODULE_5__.fN)(journal).size===
0)return;const last=(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_4__.T5)(history);if(!open)return last&&releaseId(last);const isEverywhere=(0,_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_8__.
aP)(servers).every(server=>server.release===open.want.version);return isFinish||isEverywhere?open.want:open.from??open.want}const releaseId=({version,digest,envDigest})=>({
version,...digest?{digest}:{},...envDigest?{envDigest}:{}}),isTaken=(lease,{clock})=>!(0,_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_6__.xp)(lease,{nowMs:clock.
now(),unchangedForMs:0});function isHeldByOther(lease,context,isDead){return isTaken(lease,context)&&!isDead(lease.holder)}function isOverForUs(context){const{runId}=context.
host.job();return holder=>(0,_this_machine_js__WEBPACK_IMPORTED_MODULE_23__.D)(holder)||isCi(context)&&holder.runId===runId}const isCi=({host})=>host.name==="gi\
thub"||host.name==="gitlab"||host.name==="jenkins";function nothing(servers,why){return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_10__.
hS.done,instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_7__.Rr)(server)),text:`Nothing to recover: ${why}`}}function plan(environment,seen){
const{servers,journal,want}=seen,limits=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_14__.A)(environment.settings,seen,new Set),isReplacing=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_14__.
M)(environment.settings).replace!==void 0,title=`Would bring every instance to ${want.version}:`;return(0,_planned_rotation_js__WEBPACK_IMPORTED_MODULE_19__.N)(
title,{servers,journal,limits,want,isReplacing})}}),82515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{r:()=>warnOfStickyDrain});var _rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96958),_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80290),_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(21511);function warnOfStickyDrain(reporter,{rollout},fleet){const listeners=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__.
fA)(fleet.layout),sticky=listeners.filter(listener=>(0,_rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__.CV)(listener)>0);if(sticky.length===0||fleet.servers===
0)return;const{boundMs,quietMs}=(0,_rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__.p_)(listeners,rollout.drainTimeout),lagMs=Math.max(...sticky.map(listener=>(0,_rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__.
CV)(listener))),names=sticky.map(({protocol,port,stickySession})=>`${protocol}:${port} (cookie of ${stickySession?.kind==="insert"?(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.
a3)(stickySession.timeoutSeconds*1e3):"the application"})`),rounds=Math.ceil(fleet.servers/Math.max(1,fleet.atOnce)),inAll=`${fleet.servers} servers, ${fleet.atOnce}\
 at a time, up to ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(rounds*boundMs)}`,isCut=boundMs<lagMs+Math.max(...sticky.map(_rollout_traffic_drain_js__WEBPACK_IMPORTED_MODULE_0__.
oq));reporter.emit({type:"warning",message:[`sessions stick to their server on listener ${names.join(", ")}:`,`requests of old ones may come to a server for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.
a3)(lagMs)} after its weight became 0.`,`A drain ends when no connection was seen for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(quietMs)}, or af\
ter ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(boundMs)};`,`${inAll}.`,isCut?"Sessions that are used then are cut (rollout.drainTimeout)":"Bound \
it with --drain-timeout"].join(" ")})}}),59338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{PE:()=>cleanUpBakes,aY:()=>deleteBakes,uS:()=>findBakes});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_client_token_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26811);function findBakes(cloud,environmentTag){return cloud.compute.describeInstances({tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.bake]:environmentTag}})}
async function cleanUpBakes(cloud,environmentTag){const found=await findBakes(cloud,environmentTag);return await deleteBakes(cloud,found),found}async function deleteBakes(cloud,instances){
if(instances.length===0)return;const ids=instances.map(({id})=>id).sort();await cloud.compute.deleteInstances(ids,(0,_client_token_js__WEBPACK_IMPORTED_MODULE_1__.
$)("bake-cleanup",...ids))}}),26811:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
$:()=>clientToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);function clientToken(...parts){return`acd-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0,42)}`}}),94275:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>chooseInstanceType});const generalFamilies=[/^t[56]$/,/^e$/,/^u1$/,/^[nsx]\d$/,/^c\d[aie]?$/,/^g\d[aie]?$/],comfortable={
cpus:2,memoryGiB:4};function chooseInstanceType(types,canBeHad){const ranked=types.filter(({type})=>familyRank(type)>=0&&canBeHad(type)).toSorted(bySize);return(ranked.
find(({cpus,memoryGiB})=>cpus>=comfortable.cpus&&memoryGiB>=comfortable.memoryGiB)??ranked.at(-1))?.type}function bySize(a,b){return a.cpus-b.cpus||a.memoryGiB-
b.memoryGiB||familyRank(a.type)-familyRank(b.type)||(a.type<b.type?-1:1)}const familyRank=type=>generalFamilies.findIndex(family=>family.test(type.split(".")[1]??
""))}),62529:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>describePause,x:()=>approvalOf});
function approvalOf(open,{timeoutMs,nowMs}){if(!open?.pause||open.pause.isOutOfTime&&goesBack(open))return;const{sinceMs}=open.pause,untilMs=sinceMs+timeoutMs;return{
sinceMs,untilMs,isExpired:nowMs>=untilMs}}const goesBack=({command,want,from})=>command==="recover"||want.version===from?.version;function describePause({command,
want,pause},{untilMs,isExpired}){const isCanary=command.startsWith("canary"),isOutOfTime=pause?.isOutOfTime===!0,wayOn=isCanary&&!isOutOfTime?"`alicloud-deploy \
canary promote`":`the same ${command} again`,wayBack=isCanary?"`alicloud-deploy canary abort`":"`alicloud-deploy rollback`",until=new Date(untilMs).toISOString(),
waits=isExpired?`its ${isOutOfTime?"time to go on":"approval"} expired at ${until}: \`alicloud-deploy recover\` rolls it back`:`it waits ${isOutOfTime?"to be co\
ntinued":"for its approval"} until ${until}`;return`${command} to ${want.version} is paused (${pause?.reason??"no reason known"}) and ${waits}; go on with ${wayOn}\
, back with ${wayBack}`}})};
