const id=1655,ids=[1655],modules={55668:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>lockEnvironment});var _rollout_lease_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66872),_rollout_context_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
97422),_this_machine_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49515);async function lockEnvironment(context,store,command,isDead=_this_machine_js__WEBPACK_IMPORTED_MODULE_2__.
D){return await store.ensureBucket(),(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)({store,clock:context.clock,reporter:context.reporter,holder:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_1__.
Kd)(context,command),ifLocked:context.options["if-locked"]??"wait",pollIntervalMs:context.pollIntervalMs,signal:context.signal,isDead})}}),41655:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run,targetOf:()=>targetOf});var _image_cleanup_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
59338),_rollout_approval_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(85819),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1371),
_rollout_kept_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2364),_rollout_history_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(13618),_rollout_lease_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
66872),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(65454),_rollout_places_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(62228),_rollout_server_state_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(
44891),_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(52005),_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(86521),_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
37561),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(37406),_fleet_check_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(70610),_look_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
35548),_environment_lock_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(55668),_in_rollout_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(51228),_migrate_access_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
11210),_planned_rotation_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(16504),_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(97422),
_schema_fit_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(44910),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(51738),_this_machine_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(
49515);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__.jY)(context),{cloud,store,environmentTag}=environment,
[{layout,servers,history,journal},lease]=await Promise.all([(0,_look_js__WEBPACK_IMPORTED_MODULE_11__.O)(environment),(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_3__.
zR)(store)]),isDead=isOverForUs(context);if(lease&&isHeldByOther(lease,context,isDead))return nothing(servers,`another run is at work (${lease.holder.command} o\
f run ${lease.holder.runId}); it takes care of what it began.`);const bakes=await(0,_image_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.uS)(cloud,environmentTag),waiting=context.
options.finish===!0?void 0:waitingForApproval(context,environment,{journal,servers}),want=waiting?void 0:targetOf(journal,history,servers,context.options.finish===
!0);want&&want.version!==journal.open?.want.version&&await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_17__.ab)(context,environment,history,[{release:want,fix:"al\
icloud-deploy recover --finish, or go forward with a release that knows the new schema",ifUnknown:"warn"}]);const openAccess=await leftAccess(context,environment),
leftLock=lease&&!want&&isTaken(lease,context)?lease:void 0;if((bakes.length>0||leftLock)&&!context.isDryRun&&await removeLeftovers(context,environment,isDead),(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_18__.
dA)(environment.settings)&&!waiting){const recovered=await(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_18__.tZ)(context,environment,journal,isDead);if(recovered)
return recovered}const expired=waiting?[]:(0,_rollout_kept_js__WEBPACK_IMPORTED_MODULE_2__.fE)(layout.instances,servers,context.clock.now());if(!want){const left={
bakes,lock:leftLock,openAccess,expired};return expired.length>0&&!context.isDryRun?(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_13__.B)(context,environment,"recov\
er",async()=>onlyLeftovers(left,!1),{isDead}):bakes.length>0||leftLock||openAccess.length>0||expired.length>0?onlyLeftovers(left,context.isDryRun):nothing(servers,
waiting??"nothing is half done.")}if(context.isDryRun&&journal.open?.ports)return(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__.ty)(journal.open.ports,want);
if(context.isDryRun)return plan(environment,{layout,servers,journal,want});const work=async(session,finish)=>{const{open}=session.journal.state;if(open?.ports){
const ended=await(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__.vF)(context,environment,session,{...open,ports:open.ports});return"text"in ended?ended:(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_9__.
mR)(ended,{...await finish(),rerun:"alicloud-deploy recover"})}if(journal.open?.command==="blue-green"&&context.options.finish!==!0){const isTakenBack=await(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__.
endSwitch)(context,environment,session,journal.open.want),{version}=isTakenBack?want:journal.open.want;return{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.
hS.done,release:{version},text:`The unfinished blue-green deployment is ${isTakenBack?"undone":`finished: ${version} serves`}.`}}if(open&&(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__.
isHalfBackOnKept)(session.journal.state,servers)){const back=await(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__.goBackToKept)(context,environment,session,{
want:open.want,leaving:open.from?.version});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_9__.mR)(back,{...await finish(),rerun:"alicloud-deploy reco\
ver"})}const end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__.H)(session,{command:"recover",runId:context.host.job().runId,want,settings:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__.
rS)(environment.settings),...(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_10__.M)(environment.settings),onFailure:"stop",updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__.
GD)(context,environment,session,journal.open?.want.version??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_16__.qI)(session.layout,environment.settings),
skip:new Set,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_20__.m9)(history)});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_9__.mR)(end,
{...await finish(),rerun:"alicloud-deploy recover"})};return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_13__.B)(context,environment,"recover",work,{isDead})}function waitingForApproval({
clock},{settings},{journal:{open,held},servers}){const approval=(0,_rollout_approval_js__WEBPACK_IMPORTED_MODULE_21__.x)(open,{timeoutMs:settings.rollout.approvalTimeout,
nowMs:clock.now()});if(!open||!approval||approval.isExpired)return;const facts=servers.filter(server=>server.backends.every(({weight})=>weight===0)&&(0,_rollout_server_state_js__WEBPACK_IMPORTED_MODULE_22__.
qS)(server,held).some(({weight})=>weight>0)).map(({name})=>`${name} gets no traffic until then.`);return[`${(0,_rollout_approval_js__WEBPACK_IMPORTED_MODULE_21__.
E)(open,approval)}.`,...facts].join(" ")}async function removeLeftovers(context,{cloud,store,environmentTag},isDead){const lease=await(0,_environment_lock_js__WEBPACK_IMPORTED_MODULE_12__.
p)(context,store,"recover",isDead);try{for(const{name,id:id2}of await(0,_image_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.PE)(cloud,environmentTag))context.reporter.
emit({type:"progress",subject:name,phase:"delete",message:`${id2}, the temporary instance of a bake that was killed`})}finally{await lease.release()}}async function leftAccess(context,{
cloud,settings,outputs}){return settings.migrations.access!=="public"||!outputs.database?[]:(0,_migrate_access_js__WEBPACK_IMPORTED_MODULE_14__.M)(context,cloud,
outputs.database.id,isCi(context))}function onlyLeftovers({bakes,lock,openAccess,expired},isDryRun){const namesOf=instances=>instances.map(({name,id:id2})=>`${name}\
 (${id2})`).join(", "),names=namesOf(bakes);return{result:isDryRun?"planned":"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.hS.done,text:[...lock?
[`${isDryRun?"Would free":"Freed"} the lock of a killed run: ${(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_3__.un)(lock)}.`]:[],...names?[`${isDryRun?"Would d\
elete":"Deleted"} what a killed bake left: ${names}.`]:[],...expired.length>0?[`${isDryRun?"Would delete":"Deleted"} what was kept for a way back too long: ${namesOf(
expired)}.`]:[],...openAccess.length>0?[`${isDryRun?"Would close":"Closed"} the database again after killed migrations: ${openAccess.join(", ")}.`]:[]].join(`
`)}}function targetOf(journal,history,servers,isFinish){const{open,held}=journal;if(!open&&held.length===0)return;const last=(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_20__.
T5)(history);if(!open)return last&&releaseId(last);const isEverywhere=(0,_rollout_places_js__WEBPACK_IMPORTED_MODULE_5__.aP)(servers).every(server=>server.release===
open.want.version);return isFinish||isEverywhere?open.want:open.from??(last?releaseId(last):open.want)}const releaseId=({version,digest,envDigest})=>({version,...digest?
{digest}:{},...envDigest?{envDigest}:{}}),isTaken=(lease,{clock})=>!(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_3__.xp)(lease,{nowMs:clock.now(),unchangedForMs:0});
function isHeldByOther(lease,context,isDead){return isTaken(lease,context)&&!isDead(lease.holder)}function isOverForUs(context){const{runId}=context.host.job();
return holder=>(0,_this_machine_js__WEBPACK_IMPORTED_MODULE_19__.D)(holder)||isCi(context)&&holder.runId===runId}const isCi=({host})=>host.name==="github"||host.
name==="gitlab"||host.name==="jenkins";function nothing(servers,why){return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.hS.done,instances:servers.
map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__.Rr)(server)),text:`Nothing to recover: ${why}`}}function plan(environment,seen){const{servers,journal,
want}=seen,limits=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_10__.A)(environment.settings,seen,new Set),isReplacing=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_10__.
M)(environment.settings).replace!==void 0,title=`Would bring every instance to ${want.version}:`;return(0,_planned_rotation_js__WEBPACK_IMPORTED_MODULE_15__.N)(
title,{servers,journal,limits,want,isReplacing})}}),59338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{PE:()=>cleanUpBakes,aY:()=>deleteBakes,uS:()=>findBakes});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_client_token_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
26811);function findBakes(cloud,environmentTag){return cloud.compute.describeInstances({tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.bake]:environmentTag}})}
async function cleanUpBakes(cloud,environmentTag){const found=await findBakes(cloud,environmentTag);return await deleteBakes(cloud,found),found}async function deleteBakes(cloud,instances){
if(instances.length===0)return;const ids2=instances.map(({id:id2})=>id2).sort();await cloud.compute.deleteInstances(ids2,(0,_client_token_js__WEBPACK_IMPORTED_MODULE_1__.
$)("bake-cleanup",...ids2))}}),26811:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>clientToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);function clientToken(...parts){return`acd-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0,42)}`}}),85819:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>describePause,x:()=>approvalOf});function approvalOf(open,{timeoutMs,nowMs}){if(!open?.pause||open.pause.isOutOfTime&&
goesBack(open))return;const{sinceMs}=open.pause,untilMs=sinceMs+timeoutMs;return{sinceMs,untilMs,isExpired:nowMs>=untilMs}}const goesBack=({command,want,from})=>command===
"recover"||want.version===from?.version;function describePause({command,want,pause},{untilMs,isExpired}){const isCanary=command.startsWith("canary"),isOutOfTime=pause?.
isOutOfTime===!0,wayOn=isCanary&&!isOutOfTime?"`alicloud-deploy canary promote`":`the same ${command} again`,wayBack=isCanary?"`alicloud-deploy canary abort`":"\
`alicloud-deploy rollback`",until=new Date(untilMs).toISOString(),waits=isExpired?`its ${isOutOfTime?"time to go on":"approval"} expired at ${until}: \`alicloud-\
deploy recover\` rolls it back`:`it waits ${isOutOfTime?"to be continued":"for its approval"} until ${until}`;return`${command} to ${want.version} is paused (${pause?.
reason??"no reason known"}) and ${waits}; go on with ${wayOn}, back with ${wayBack}`}})};export{id,ids,modules};
