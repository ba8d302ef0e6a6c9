const id=5255,ids=[5255,8676],modules={41297:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{y:()=>refuseUnknownHealthPath});var _rollout_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(44891),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005),_probe_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76977),_serving_port_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(35527);const answerLimitMs=1e4;
async function refuseUnknownHealthPath({clock},{settings,outputs},servers){const{rollout,infrastructure}=settings,isOnePort=infrastructure.loadBalancer.listeners.
every(({backendPort})=>backendPort===(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_2__.v)(settings)),serving=servers.filter(server=>(0,_rollout_server_state_js__WEBPACK_IMPORTED_MODULE_3__.
PA)(server));if(serving.length===0||outputs.url===void 0||!isOnePort||rollout.onFailure==="stop")return;const{path}=rollout.health,url=new URL(path,outputs.url),
{status}=await(0,_probe_js__WEBPACK_IMPORTED_MODULE_1__.RV)({url,address:outputs.address,clock,limitMs:answerLimitMs});if(status!==404)return;const known=outputs.
listeners.flatMap(({healthCheck})=>healthCheck.path===void 0?[]:[healthCheck.path]);throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`GET ${path} ans\
wers 404: none of the ${serving.length} instances that serve knows the health path, so none would count as healthy after its update, and none on the way back`,{
code:"E_HEALTH_PATH",fix:`give a path that the application answers: --health-path${known[0]&&known[0]!==path?` ${known[0]}, which the load balancer checks`:""};\
 when only the new release knows it, deploy that with --on-failure stop`})}}),45255:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{leavingRelease:()=>leavingRelease,run:()=>run,targetOf:()=>targetOf});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(786),_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
63774),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1371),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(56994),
_rollout_history_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(13618),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(65454),_rollout_places_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
62228),_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(52005),_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(86521),_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
37561),_fleet_check_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(70610),_look_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(35548),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
37406),_in_rollout_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(51228),_planned_rotation_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(16504),_rolling_deploy_run_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
8676),_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(97422),_schema_fit_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(44910),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
51738);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.jY)(context),{store}=environment,{layout,servers,
history,journal}=await(0,_look_js__WEBPACK_IMPORTED_MODULE_10__.O)(environment),leaving=leavingRelease(history,journal),want=targetOf(history,journal,context.options.
to,leaving);if(await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_16__.ab)(context,environment,history,[{release:want,fix:_schema_fit_js__WEBPACK_IMPORTED_MODULE_16__.
Qb,ifUnknown:"refuse"}]),(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_17__.dA)(environment.settings)){const rejects=leaving&&leaving!==want.version?{rejects:leaving}:
{};return(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_17__.Qs)(context,environment,{command:"rollback",want,onFailure:"stop",...rejects})}const skip=(0,_rolling_deploy_run_js__WEBPACK_IMPORTED_MODULE_14__.
skipped)(context),release={version:want.version,...leaving?{previous:leaving}:{}};if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_18__.$)(want,{servers:(0,_rollout_places_js__WEBPACK_IMPORTED_MODULE_5__.
aP)(servers),history,journal,skip}))return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.hS.done,release,instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__.
Rr)(server)),text:`${want.version} serves on all instances already; nothing to do.`};environment.settings.release.update==="artifact"&&want.digest!==void 0&&!await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_1__.
Xz)(store,want.digest)&&servers.some(server=>server.release!==want.version)&&context.reporter.emit({type:"warning",message:`the artifact of ${want.version} is g\
one from the bucket; instances that removed it cannot go back`});const ports=(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__.zw)(environment,layout.instances,
servers,journal);if(ports)return rollbackOnPorts(context,environment,{want,leaving,ports,servers});const settings=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.
rS)(environment.settings),limits=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_9__.A)(environment.settings,{layout,servers,journal},skip),way=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_9__.
M)(environment.settings);if(context.isDryRun){const title=`Would go back to ${want.version}:`,isReplacing=way.replace!==void 0;return{...(0,_planned_rotation_js__WEBPACK_IMPORTED_MODULE_13__.
N)(title,{servers,journal,limits,want,isReplacing}),release}}return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_12__.B)(context,environment,"rollback",async(session,finish)=>{
const rejects=leaving&&leaving!==want.version?{rejects:leaving}:{},{open}=session.journal.state;if(open?.command==="blue-green"&&!open.ports&&await(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__.
endSwitch)(context,environment,session,open.want)&&open.from?.version===want.version)return onOldAgain(want,open.want);const isGoingOn=open?.command==="rollback"&&
open.want.version===want.version;if(isKept(session.layout.instances,want.version,isGoingOn)){const end2=await(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__.
goBackToKept)(context,environment,session,{want,leaving});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_11__.mR)(end2,{...await finish(),rerun})}const end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_3__.
H)(session,{command:"rollback",runId:context.host.job().runId,want,settings,...way,onFailure:"stop",updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.
GD)(context,environment,session,leaving??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.qI)(session.layout,environment.settings),skip,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_19__.
m9)(history),...rejects});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_11__.mR)(end,{...await finish(),rerun})})}const rerun="alicloud-deploy rollba\
ck",onOldAgain=(want,left)=>({result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.hS.done,release:{version:want.version,previous:left.version},
text:`All traffic is on ${want.version} again; the instances of ${left.version} are gone.`});async function rollbackOnPorts(context,environment,facts){const{want,
leaving,ports}=facts;return context.isDryRun?(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__.Rt)([],want,facts.servers,ports):(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_12__.
B)(context,environment,"rollback",async(session,finish)=>{const request=(0,_blue_green_ports_js__WEBPACK_IMPORTED_MODULE_7__.JD)(context,environment,session,{want,
previous:leaving??"",ports}),{open}=session.journal.state;if(open?.ports&&open.from?.version===want.version){const{isTakenBack}=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
WI)(session,request,open.ports);if(isTakenBack)return{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.hS.done,release:{version:want.version,
previous:open.want.version},text:`All traffic is on ${want.version} again; ${open.want.version} is stopped.`}}const end=await(0,_rollout_blue_green_deployment_js__WEBPACK_IMPORTED_MODULE_2__.
gD)(session,{...request,command:"rollback",runId:context.host.job().runId,...leaving&&leaving!==want.version?{rejects:leaving}:{}});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_11__.
mR)(end,{...await finish(),rerun})})}function isKept(instances,version,isGoingOn){const kept=new Set((0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_8__.keptIds)(
instances)),keptWith=instances.filter(instance=>kept.has(instance.id)&&instance.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.release]===version);return isGoingOn&&
keptWith.length>0?!0:keptWith.length>0&&keptWith.length===instances.length-kept.size}function leavingRelease(history,{open}){return open&&!isWayBack(history,open)?
open.want.version:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_19__.T5)(history)?.version}function isWayBack(history,open){return open.command==="rollback"?!0:
history.some(({version,isVerified})=>isVerified&&version===open.want.version)&&(open.command==="recover"||open.command==="canary abort")}function targetOf(history,journal,to,leaving){
if(to===void 0&&journal.open&&isWayBack(history,journal.open))return journal.open.want;const found=to===void 0?leaving===void 0?void 0:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_19__.
PZ)(history,leaving):history.findLast(record=>record.version===to&&record.isVerified);if(found)return{version:found.version,...found.digest?{digest:found.digest}:
{},...found.envDigest?{envDigest:found.envDigest}:{}};if(to===void 0&&journal.open?.from)return journal.open.from;const known=[...new Set(history.filter(record=>record.
isVerified).map(record=>record.version))];throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_6__.wG(to===void 0?"there is no earlier verified release to go ba\
ck to":`release ${to} was never verified in this environment`,{code:"E_NO_PREVIOUS_RELEASE",fix:known.length>0?`verified releases are ${known.join(", ")}: choos\
e one with --to`:"deploy a release with `alicloud-deploy rolling-deploy`"})}}),8676:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run,skipped:()=>skipped});var _rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
786),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1371),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(56994),
_rollout_history_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(13618),_rollout_mixed_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(45112),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
65454),_rollout_places_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(62228),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(52005),_blue_green_run_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
37561),_deadlines_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(61818),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(37406),_fleet_check_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
70610),_freeze_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(29431),_health_path_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(41297),_in_rollout_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
51228),_planned_rotation_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(16504),_look_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(35548),_release_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
31349),_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(97422),_schema_fit_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(44910),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
51738),_serving_port_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(35527);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.
jY)(context);if((0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_17__.dA)(environment.settings))return(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_17__.NP)(
context,environment);const wanted=await(0,_release_js__WEBPACK_IMPORTED_MODULE_14__.LW)(context,environment),{want}=wanted,seen=await(0,_look_js__WEBPACK_IMPORTED_MODULE_13__.
O)(environment);(0,_release_js__WEBPACK_IMPORTED_MODULE_14__.z3)(context,want,seen.history);const skip=skipped(context);if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_19__.
$)(want,{...seen,servers:(0,_rollout_places_js__WEBPACK_IMPORTED_MODULE_4__.aP)(seen.servers),skip}))return nothingToDo(want,seen.servers);if(await(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_16__.
ab)(context,environment,seen.history,(0,_schema_fit_js__WEBPACK_IMPORTED_MODULE_16__.Zq)(environment,want,seen.history)),context.options.resume===!0&&!seen.journal.
open&&seen.journal.held.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.wG("there is no unfinished deployment to resume",{code:"E_NOTHING_TO\
_RESUME",fix:"run the command without --resume"});const frozen=(0,_freeze_js__WEBPACK_IMPORTED_MODULE_9__.f)(context,environment);(0,_serving_port_js__WEBPACK_IMPORTED_MODULE_18__.
oo)(environment.settings,seen.layout.instances);const settings=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.rS)(environment.settings);refuseStandingSwitch(
seen),(0,_rollout_mixed_fleet_js__WEBPACK_IMPORTED_MODULE_2__.A)(want,{...seen,servers:(0,_rollout_places_js__WEBPACK_IMPORTED_MODULE_4__.aP)(seen.servers),skip});
const limits=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_8__.A)(environment.settings,seen,skip);await(0,_health_path_js__WEBPACK_IMPORTED_MODULE_10__.y)(context,
environment,seen.servers);const way=(0,_fleet_check_js__WEBPACK_IMPORTED_MODULE_8__.M)(environment.settings);if(context.isDryRun){const servers=seen.servers.filter(
server=>!skip.has(server.instanceId)&&!skip.has(server.name)),migrations=await(0,_release_js__WEBPACK_IMPORTED_MODULE_14__.NH)(context,environment,want.version),
how=way.replace?"new instances at once":"at a time",title=`Would deploy ${want.version}, ${limits.slots} ${how}, at least ${limits.minHealthy} serving:`;return{
...(0,_planned_rotation_js__WEBPACK_IMPORTED_MODULE_12__.N)(title,{servers,journal:seen.journal,limits,want,migrations,isReplacing:way.replace!==void 0}),instances:seen.
servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_3__.Rr)(server))}}return(0,_in_rollout_js__WEBPACK_IMPORTED_MODULE_11__.B)(context,environment,
"rolling-deploy",async(session,finish)=>{const history=await(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_20__.Lu)(environment.store);(0,_release_js__WEBPACK_IMPORTED_MODULE_14__.
z3)(context,want,history),wanted.artifact&&await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Bu)(environment.store,wanted.artifact,wanted.environment);const from=(0,_release_js__WEBPACK_IMPORTED_MODULE_14__.
te)(history,want),{runId}=context.host.job(),seq=context.options.seq,end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__.H)(session,{command:"rollin\
g-deploy",runId,want,...from?{from}:{},settings,...way,onFailure:environment.settings.rollout.onFailure,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.
GD)(context,environment,session,from?.version??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_15__.qI)(session.layout,environment.settings),skip,...frozen,
isPauseAsked:context.options.pause===!0,isOnlyFailed:context.options["only-failed"]===!0,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_20__.m9)(history),
beforeFirstInstance:()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_14__._r)(context,environment,want.version),...(0,_deadlines_js__WEBPACK_IMPORTED_MODULE_21__.b)(
context),...seq===void 0?{}:{seq}});return(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_7__.mR)(end,{...await finish(),rerun:"run the same command again"})})}
function skipped(context){return new Set(context.options.skip??[])}function refuseStandingSwitch({journal,servers}){if(!(!(journal.open?.command==="blue-green"&&
servers.some(({stand})=>stand?.standing==="green"))&&!(0,_blue_green_run_js__WEBPACK_IMPORTED_MODULE_6__.isHalfBackOnKept)(journal,servers)))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
wG(`an unfinished ${journal.open.command} stands in the way`,{code:"E_UNFINISHED",fix:"run that command again, or `alicloud-deploy recover`"})}function nothingToDo(want,servers){
return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.hS.done,release:{version:want.version,...want.digest?{digest:want.digest}:{}},
instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_3__.Rr)(server)),text:`${want.version} serves on all ${servers.length} instances a\
lready; nothing to do.`}}}),45112:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A:()=>refuseMixedFleet});
var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function refuseMixedFleet(want,seen){const{journal,history,skip}=seen;if(journal.open||
journal.held.length>0||history.at(-1)?.result==="mixed")return;const byRelease=new Map;for(const{release,name,instanceId}of seen.servers)release!==void 0&&!skip.
has(name)&&!skip.has(instanceId)&&byRelease.set(release,[...byRelease.get(release)??[],name]);if(byRelease.size<2||byRelease.has(want.version))return;const sorted=[
...byRelease].toSorted(([,a],[,b])=>b.length-a.length),counts=sorted.map(([release,names])=>`${names.length} of ${release} (${names.join(", ")})`).join(" and ");
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`two versions are mixed already: ${counts}; ${want.version} would be a third beside them`,{code:"E_M\
IXED_FLEET",fix:`bring all to one first: alicloud-deploy rolling-deploy --release ${sorted[0][0]}, or --skip the others`})}})};export{id,ids,modules};
