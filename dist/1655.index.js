const id=1655,ids=[1655],modules={55668:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>lockEnvironment});var _rollout_lease_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(66872),_rollout_context_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
14933),_this_machine_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(49515);async function lockEnvironment(context,store,command,isDead=_this_machine_js__WEBPACK_IMPORTED_MODULE_2__.
D){return await store.ensureBucket(),(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)({store,clock:context.clock,reporter:context.reporter,holder:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_1__.
Kd)(context,command),ifLocked:context.options["if-locked"]??"wait",pollIntervalMs:context.pollIntervalMs,signal:context.signal,isDead})}}),41655:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run,targetOf:()=>targetOf});var _image_cleanup_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
59338),_rollout_approval_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(85819),_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51108),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8956),_migrate_access_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(58338),
_rollout_history_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(13618),_rollout_lease_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(66872),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
65454),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(55753),_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(52005),_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
86521),_blue_green_run_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(37561),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(5893),
_look_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(35548),_environment_lock_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(55668),_in_rollout_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
82748),_planned_rotation_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(21356),_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(14933),
_schema_fit_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(44910),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(18641),_this_machine_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(
49515);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.jY)(context),{cloud,store,environmentTag}=environment,
[{layout,servers,history,journal},lease]=await Promise.all([(0,_look_js__WEBPACK_IMPORTED_MODULE_11__.O)(environment),(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_4__.
zR)(store)]),isDead=isOverForUs(context);if(lease&&isHeldByOther(lease,context,isDead))return nothing(servers,`another run is at work (${lease.holder.command} o\
f run ${lease.holder.runId}); it takes care of what it began.`);const bakes=await(0,_image_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.uS)(cloud,environmentTag),waiting=context.
options.finish===!0?void 0:waitingForApproval(context,environment,journal),want=waiting?void 0:targetOf(journal,history,servers,context.options.finish===!0);want&&
want.version!==journal.open?.want.version&&await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_16__.ab)(context,environment,history,[{release:want,fix:"alicloud-dep\
loy recover --finish, or go forward with a release that knows the new schema",ifUnknown:"warn"}]);const openAccess=await leftAccess(context,environment),leftLock=lease&&
!want&&isTaken(lease,context)?lease:void 0;if((bakes.length>0||leftLock)&&!context.isDryRun&&await removeLeftovers(context,environment,isDead),(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_17__.
dA)(environment.settings)&&!waiting){const recovered=await(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_17__.tZ)(context,environment,journal,isDead);if(recovered)
return recovered}if(!want)return bakes.length>0||leftLock||openAccess.length>0?onlyLeftovers({bakes,lock:leftLock,openAccess},context.isDryRun):nothing(servers,
waiting??"nothing is half done.");if(context.isDryRun&&journal.open?.ports)return(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_8__.ty)(journal.open.ports,want);
if(context.isDryRun)return plan(environment,{layout,servers,journal,want});const work=async(session,finish)=>{const{open}=session.journal.state;if(open?.ports){
const ended=await(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_8__.vF)(context,environment,session,{...open,ports:open.ports});return"text"in ended?ended:(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_10__.
mR)(ended,{...await finish(),rerun:"alicloud-deploy recover"})}if(journal.open?.command==="blue-green"&&context.options.finish!==!0)return await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_1__.
e3)(session,(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_9__.blueGreenRequest)(context,environment,session,{want:journal.open.want,previous:"",beside:"green"})),
{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,release:{version:want.version},text:"The unfinished blue-green deployment is\
 undone."};const end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_2__.H)(session,{command:"recover",runId:context.host.job().runId,want,settings:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.
rS)(environment.settings),onFailure:"stop",updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.GD)(context,environment,session,journal.open?.want.version??
""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.qI)(session.layout,environment.settings),skip:new Set,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_19__.
m9)(history)});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_10__.mR)(end,{...await finish(),rerun:"alicloud-deploy recover"})};return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_13__.
B)(context,environment,"recover",work,{isDead})}function waitingForApproval({clock},{settings},{open}){const approval=(0,_rollout_approval_js__WEBPACK_IMPORTED_MODULE_20__.
x)(open,{timeoutMs:settings.rollout.approvalTimeout,nowMs:clock.now()});if(!(!open||!approval||approval.isExpired))return`${(0,_rollout_approval_js__WEBPACK_IMPORTED_MODULE_20__.
E)(open,approval)}.`}async function removeLeftovers(context,{cloud,store,environmentTag},isDead){const lease=await(0,_environment_lock_js__WEBPACK_IMPORTED_MODULE_12__.
p)(context,store,"recover",isDead);try{for(const{name,id:id2}of await(0,_image_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.PE)(cloud,environmentTag))context.reporter.
emit({type:"progress",subject:name,phase:"delete",message:`${id2}, the temporary instance of a bake that was killed`})}finally{await lease.release()}}async function leftAccess(context,{
cloud,settings,outputs}){return settings.migrations.access!=="public"||!outputs.database?[]:(context.isDryRun?_migrate_access_js__WEBPACK_IMPORTED_MODULE_3__.PH:
_migrate_access_js__WEBPACK_IMPORTED_MODULE_3__.UB)(cloud.databases,outputs.database.id,context.clock.now())}function onlyLeftovers({bakes,lock,openAccess},isDryRun){
const names=bakes.map(({name,id:id2})=>`${name} (${id2})`).join(", ");return{result:isDryRun?"planned":"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.
hS.done,text:[...lock?[`${isDryRun?"Would free":"Freed"} the lock of a killed run: ${(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_4__.un)(lock)}.`]:[],...names?
[`${isDryRun?"Would delete":"Deleted"} what a killed bake left: ${names}.`]:[],...openAccess.length>0?[`${isDryRun?"Would close":"Closed"} the database again af\
ter killed migrations: ${openAccess.join(", ")}.`]:[]].join(`
`)}}function targetOf(journal,history,servers,isFinish){const{open,held}=journal;if(!open&&held.length===0)return;const last=(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_19__.
T5)(history);if(!open)return last&&releaseId(last);const isEverywhere=servers.every(server=>server.release===open.want.version);return isFinish||isEverywhere?open.
want:open.from??(last?releaseId(last):open.want)}const releaseId=({version,digest,envDigest})=>({version,...digest?{digest}:{},...envDigest?{envDigest}:{}}),isTaken=(lease,{
clock})=>!(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_4__.xp)(lease,{nowMs:clock.now(),unchangedForMs:0});function isHeldByOther(lease,context,isDead){return isTaken(
lease,context)&&!isDead(lease.holder)}function isOverForUs(context){const{runId}=context.host.job(),isCi=context.host.name==="github"||context.host.name==="gitl\
ab"||context.host.name==="jenkins";return holder=>(0,_this_machine_js__WEBPACK_IMPORTED_MODULE_18__.D)(holder)||isCi&&holder.runId===runId}function nothing(servers,why){
return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_5__.
Rr)(server)),text:`Nothing to recover: ${why}`}}function plan(environment,seen){const{layout,servers,journal,want}=seen,limits=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_6__.
z)(layout,servers,{settings:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.rS)(environment.settings),journal,skip:new Set});return(0,_planned_rotation_js__WEBPACK_IMPORTED_MODULE_14__.
N)(`Would bring every instance to ${want.version}:`,{servers,journal,limits,want})}}),59338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{PE:()=>cleanUpBakes,aY:()=>deleteBakes,uS:()=>findBakes});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_client_token_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(26811);function findBakes(cloud,environmentTag){return cloud.compute.describeInstances(
{tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.bake]:environmentTag}})}async function cleanUpBakes(cloud,environmentTag){const found=await findBakes(cloud,
environmentTag);return await deleteBakes(cloud,found),found}async function deleteBakes(cloud,instances){if(instances.length===0)return;const ids2=instances.map(
({id:id2})=>id2).sort();await cloud.compute.deleteInstances(ids2,(0,_client_token_js__WEBPACK_IMPORTED_MODULE_1__.$)("bake-cleanup",...ids2))}}),26811:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>clientToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);function clientToken(...parts){
return`acd-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0,42)}`}}),85819:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>describePause,x:()=>approvalOf});function approvalOf(open,{timeoutMs,nowMs}){if(!open?.pause)return;const{sinceMs}=open.
pause,untilMs=sinceMs+timeoutMs;return{sinceMs,untilMs,isExpired:nowMs>=untilMs}}function describePause({command,want,pause},{untilMs,isExpired}){const isCanary=command.
startsWith("canary"),wayOn=isCanary?"`alicloud-deploy canary promote`":`the same ${command} again`,wayBack=isCanary?"`alicloud-deploy canary abort`":"`alicloud-\
deploy rollback`",until=new Date(untilMs).toISOString(),waits=isExpired?`its approval expired at ${until}: \`alicloud-deploy recover\` rolls it back`:`it waits \
for its approval until ${until}`;return`${command} to ${want.version} is paused (${pause?.reason??"no reason known"}) and ${waits}; go on with ${wayOn}, back wi\
th ${wayBack}`}})};export{id,ids,modules};
