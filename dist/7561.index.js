"use strict";exports.id=7561,exports.ids=[7561],exports.modules={37561:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{blueGreenRequest:()=>blueGreenRequest,endSwitch:()=>endSwitch,goBackToKept:()=>goBackToKept,isHalfBackOnKept:()=>isHalfBackOnKept,
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
`)}}}),81178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{V:()=>machineOf});var _infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
94275);function machineOf({infrastructure,rollout}){const{disk,instanceType,userData}=infrastructure.instances;return{systemDisk:{category:disk.category,sizeGiB:disk.
size},...userData?{userData}:{},leastPerZone:rollout.minHealthyPerZone??1,...instanceType==="auto"?{chooseType}:{}}}const chooseType=(types,like,canBeHad)=>(0,_infra_choose_instance_type_js__WEBPACK_IMPORTED_MODULE_0__.
v)(types.filter(({cpus,memoryGiB})=>cpus>=like.cpus&&memoryGiB>=like.memoryGiB),canBeHad)}),94275:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>chooseInstanceType});const generalFamilies=[/^t[56]$/,/^e$/,/^u1$/,/^[nsx]\d$/,/^c\d[aie]?$/,/^g\d[aie]?$/],comfortable={
cpus:2,memoryGiB:4};function chooseInstanceType(types,canBeHad){const ranked=types.filter(({type})=>familyRank(type)>=0&&canBeHad(type)).toSorted(bySize);return(ranked.
find(({cpus,memoryGiB})=>cpus>=comfortable.cpus&&memoryGiB>=comfortable.memoryGiB)??ranked.at(-1))?.type}function bySize(a,b){return a.cpus-b.cpus||a.memoryGiB-
b.memoryGiB||familyRank(a.type)-familyRank(b.type)||(a.type<b.type?-1:1)}const familyRank=type=>generalFamilies.findIndex(family=>family.test(type.split(".")[1]??
""))})};
