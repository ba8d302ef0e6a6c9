const id=5255,ids=[5255,8676],modules={45255:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
786),_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(51108),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8956),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(56994),_rollout_history_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(13618),
_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(65454),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(55753),_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
52005),_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(86521),_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(37561),_look_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
35548),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(5893),_in_rollout_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(82748),_planned_rotation_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
21356),_rolling_deploy_run_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(8676),_rollout_context_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(14933),
_schema_fit_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(44910),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(18641);async function run(context){
const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_14__.jY)(context),{store}=environment,{layout,servers,history,journal}=await(0,_look_js__WEBPACK_IMPORTED_MODULE_9__.
O)(environment),leaving=leavingRelease(history,journal),want=targetOf(history,journal,context.options.to,leaving);if(await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_15__.
ab)(context,environment,history,[{release:want,fix:_schema_fit_js__WEBPACK_IMPORTED_MODULE_15__.Qb,ifUnknown:"refuse"}]),(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_16__.
dA)(environment.settings)){const rejects=leaving&&leaving!==want.version?{rejects:leaving}:{};return(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_16__.Qs)(context,
environment,{command:"rollback",want,onFailure:"stop",...rejects})}const skip=(0,_rolling_deploy_run_js__WEBPACK_IMPORTED_MODULE_13__.skipped)(context),release={
version:want.version,...leaving?{previous:leaving}:{}};if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_17__.$)(want,{servers,history,journal,skip}))return{result:"\
no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.hS.done,release,instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__.
Rr)(server)),text:`${want.version} serves on all instances already; nothing to do.`};want.digest!==void 0&&!await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__.
Xz)(store,want.digest)&&servers.some(server=>server.release!==want.version)&&context.reporter.emit({type:"warning",message:`the artifact of ${want.version} is g\
one from the bucket; instances that removed it cannot go back`});const ports=(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__.zw)(environment,layout.instances,
servers,journal);if(ports)return rollbackOnPorts(context,environment,{want,leaving,ports,servers});const settings=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_14__.
rS)(environment.settings),limits=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__.z)(layout,servers,{settings,journal,skip});return context.isDryRun?{...(0,_planned_rotation_js__WEBPACK_IMPORTED_MODULE_12__.
N)(`Would go back to ${want.version}:`,{servers,journal,limits,want}),release}:(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_11__.B)(context,environment,"rollback",
async(session,finish)=>{const rejects=leaving&&leaving!==want.version?{rejects:leaving}:{};if(isKept(session.layout.instances,want.version)){const request=(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__.
blueGreenRequest)(context,environment,session,{want,previous:leaving??"",beside:"kept"}),end2=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
fL)(session,{...request,...rejects,command:"rollback",runId:context.host.job().runId});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_10__.mR)(end2,{...await finish(),
rerun})}const end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_3__.H)(session,{command:"rollback",runId:context.host.job().runId,want,settings,onFailure:"\
stop",updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_14__.GD)(context,environment,session,leaving??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_14__.
qI)(session.layout,environment.settings),skip,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_18__.m9)(history),...rejects});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_10__.
mR)(end,{...await finish(),rerun})})}const rerun="alicloud-deploy rollback";async function rollbackOnPorts(context,environment,facts){const{want,leaving,ports}=facts;
return context.isDryRun?(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__.Rt)([],want,facts.servers,ports):(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_11__.B)(
context,environment,"rollback",async(session,finish)=>{const request=(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__.JD)(context,environment,session,{want,
previous:leaving??"",ports}),{open}=session.journal.state;if(open?.ports&&open.from?.version===want.version){const{isTakenBack}=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
WI)(session,request,open.ports);if(isTakenBack)return{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.hS.done,release:{version:want.version,
previous:open.want.version},text:`All traffic is on ${want.version} again; ${open.want.version} is stopped.`}}const end=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
gD)(session,{...request,command:"rollback",runId:context.host.job().runId,...leaving&&leaving!==want.version?{rejects:leaving}:{}});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_10__.
mR)(end,{...await finish(),rerun})})}function isKept(instances,version){const kept=new Set((0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__.keptIds)(instances)),
keptWith=instances.filter(instance=>kept.has(instance.id)&&instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.release]===version);return keptWith.length>
0&&keptWith.length===instances.length-kept.size}function leavingRelease(history,journal){return journal.open?.want.version??(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_18__.
T5)(history)?.version}function targetOf(history,journal,to,leaving){const found=to===void 0?leaving===void 0?void 0:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_18__.
PZ)(history,leaving):history.findLast(record=>record.version===to&&record.isVerified);if(found)return{version:found.version,...found.digest?{digest:found.digest}:
{},...found.envDigest?{envDigest:found.envDigest}:{}};if(to===void 0&&journal.open?.from)return journal.open.from;const known=[...new Set(history.filter(record=>record.
isVerified).map(record=>record.version))];throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.wG(to===void 0?"there is no earlier verified release to go ba\
ck to":`release ${to} was never verified in this environment`,{code:"E_NO_PREVIOUS_RELEASE",fix:known.length>0?`verified releases are ${known.join(", ")}: choos\
e one with --to`:"deploy a release with `alicloud-deploy rolling-deploy`"})}}),8676:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run,skipped:()=>skipped});var _rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
786),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8956),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(56994),
_rollout_history_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(13618),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65454),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
55753),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52005),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(5893),_freeze_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
29431),_in_rollout_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(82748),_planned_rotation_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(21356),_look_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
35548),_release_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(31349),_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(14933),_schema_fit_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(
44910),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(18641),_serving_port_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(35527);
async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__.jY)(context);if((0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_13__.
dA)(environment.settings))return(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_13__.NP)(context,environment);const wanted=await(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.
LW)(context,environment),{want}=wanted,seen=await(0,_look_js__WEBPACK_IMPORTED_MODULE_9__.O)(environment);(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.z3)(context,
want,seen.history);const skip=skipped(context);if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_15__.$)(want,{...seen,skip}))return nothingToDo(want,seen.servers);
if(await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_12__.ab)(context,environment,seen.history,(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_12__.Zq)(environment,want,
seen.history)),context.options.resume===!0&&!seen.journal.open&&seen.journal.held.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.wG("there \
is no unfinished deployment to resume",{code:"E_NOTHING_TO_RESUME",fix:"run the command without --resume"});const frozen=(0,_freeze_js__WEBPACK_IMPORTED_MODULE_6__.
f)(context,environment);(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_14__.oo)(environment.settings,seen.layout.instances);const settings=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__.
rS)(environment.settings),limits=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_3__.z)(seen.layout,seen.servers,{settings,journal:seen.journal,skip});if(context.
isDryRun){const servers=seen.servers.filter(server=>!skip.has(server.instanceId)&&!skip.has(server.name)),migrations=await(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.
NH)(context,environment,want.version),title=`Would deploy ${want.version}, ${limits.slots} at a time, at least ${limits.minHealthy} serving:`;return{...(0,_planned_rotation_js__WEBPACK_IMPORTED_MODULE_8__.
N)(title,{servers,journal:seen.journal,limits,want,migrations}),instances:seen.servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(server))}}
return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_7__.B)(context,environment,"rolling-deploy",async(session,finish)=>{const history=await(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_16__.
Lu)(environment.store);(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.z3)(context,want,history),wanted.artifact&&await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__.
Bu)(environment.store,wanted.artifact,wanted.environment);const from=(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.te)(history,want),{jobUrl:_,runId,deadlineMs}=context.
host.job(),seq=context.options.seq,end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__.H)(session,{command:"rolling-deploy",runId,want,...from?{from}:
{},settings,onFailure:environment.settings.rollout.onFailure,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__.GD)(context,environment,session,from?.
version??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_11__.qI)(session.layout,environment.settings),skip,...frozen,isPauseAsked:context.options.pause===
!0,isOnlyFailed:context.options["only-failed"]===!0,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_16__.m9)(history),beforeFirstInstance:()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_10__.
_r)(context,environment,want.version),...deadlineMs===void 0?{}:{jobDeadlineMs:deadlineMs},...seq===void 0?{}:{seq}});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_5__.
mR)(end,{...await finish(),rerun:"run the same command again"})})}function skipped(context){return new Set(context.options.skip??[])}function nothingToDo(want,servers){
return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.done,release:{version:want.version,...want.digest?{digest:want.digest}:{}},
instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_2__.Rr)(server)),text:`${want.version} serves on all ${servers.length} instances a\
lready; nothing to do.`}}})};export{id,ids,modules};
