"use strict";exports.id=6857,exports.ids=[6857],exports.modules={26857:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var _rollout_state_approval_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(62529),
_rollout_state_fence_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(97665),_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(59864),
_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(16156),_rollout_instance_instance_probe_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
24542),_rollout_instance_instance_runs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(22964),_rollout_state_journal_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
83271),_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(28383),_rollout_ports_kept_port_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
9757),_rollout_kept_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(2364),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(65454),_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
79274),_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(37107),_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(
28453),_rollout_subset_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(20258),_shared_errors_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(52005),_rollout_context_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
21511);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_14__.jY)(context),{cloud,store,outputs,environmentTag,
name,settings}=environment,layout=await(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_1__.k0)(cloud,environmentTag),[servers,history,journal,lease,freeze]=await Promise.
all([(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(cloud,layout),(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_2__.Lu)(store),(0,_rollout_state_journal_js__WEBPACK_IMPORTED_MODULE_5__.
a0)(store),(0,_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_6__.zR)(store),(0,_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_11__.G_)(store,context.clock.
now())]),fence=await lostLock(context,environment,{servers,history,lease}),approval=(0,_rollout_state_approval_js__WEBPACK_IMPORTED_MODULE_15__.x)(journal.open,
{timeoutMs:settings.rollout.approvalTimeout,nowMs:context.clock.now()}),isLocked=lease!==void 0&&!(0,_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_6__.xp)(lease,
{nowMs:context.clock.now(),unchangedForMs:0}),release=(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_2__.T5)(history),partly=(0,_rollout_subset_js__WEBPACK_IMPORTED_MODULE_12__.
PR)(history,servers);return{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_13__.hS.done,...release?{release:{version:release.version,...release.
digest?{digest:release.digest}:{}}}:{},instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_9__.Rr)(server)),extra:{...outputs.url?{url:outputs.
url}:{},lock:isLocked?lease:null,...freeze?{freeze}:{},unfinished:journal.open??null,...approval?{approval:{since:iso(approval.sinceMs),until:iso(approval.untilMs),
isExpired:approval.isExpired}}:{},held:journal.held,...fence===void 0?{}:{fence:{problem:fence,fix:_rollout_state_fence_js__WEBPACK_IMPORTED_MODULE_0__.KT}},history:history.
slice(-shownRecords),...partly?{part:{version:partly.record.version,only:partly.record.only,instances:partly.names}}:{}},text:describe({title:`${settings.app}/${name}\
 in ${settings.region}`,servers,keptUntil:keptUntilOf(layout.instances),history,partly,journal,approval,fence,lease:isLocked?lease:void 0,freeze,url:outputs.url})}}
const keptUntilOf=instances=>new Map(instances.flatMap(instance=>{const untilMs=(0,_rollout_kept_js__WEBPACK_IMPORTED_MODULE_8__.Dc)(instance)??(0,_rollout_ports_kept_port_js__WEBPACK_IMPORTED_MODULE_7__.
FR)(instance)?.untilMs;return untilMs===void 0?[]:[[instance.id,untilMs]]})),shownRecords=10,iso=ms=>new Date(ms).toISOString();async function lostLock(context,{
cloud,settings},seen){const{servers,history,lease}=seen;if(history.length>0||servers.every(server=>server.release===void 0))return;const{clock,pollIntervalMs,signal}=context,
runs=(0,_rollout_instance_instance_runs_js__WEBPACK_IMPORTED_MODULE_4__.a)({commands:cloud.commands,clock,pollIntervalMs}),running=await(0,_rollout_instance_instance_probe_js__WEBPACK_IMPORTED_MODULE_3__.
B)({runs,layout:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_14__.q5)(settings)},servers,signal);return(0,_rollout_state_fence_js__WEBPACK_IMPORTED_MODULE_0__.
oi)(servers,running,lease?.generation??0)}function describe(seen){const{servers,history,journal}=seen,fleet=(0,_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_10__.
aP)(servers),serving=fleet.filter(server=>(0,_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_16__.PA)(server)).length,release=(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_2__.
T5)(history),last=history.at(-1);return[`${seen.title}: ${serving} of ${fleet.length} instances serve, release ${release?.version??"none yet"}${seen.url?`   ${seen.
url}`:""}`,...servers.map(server=>describeServer(server,seen.keptUntil.get(server.instanceId))),seen.lease?`lock        ${(0,_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_6__.
un)(seen.lease)}`:"lock        free",...seen.freeze?[`frozen      ${(0,_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_11__.zV)(seen.freeze)}; \`alicloud-d\
eploy freeze lift\` ends it`]:[],journal.open?`unfinished  ${journal.open.command} to ${journal.open.want.version}${journal.open.only?` on ${journal.open.only.join(
", ")}`:""} of run ${journal.open.runId} since ${iso(journal.open.startedAtMs)}; run it again, or \`alicloud-deploy recover\``:"unfinished  nothing",...seen.partly?
[`partly      ${describePartly(seen.partly,fleet.length)}`]:[],...seen.fence===void 0?[]:[`lost lock   ${seen.fence}`,`            fix: ${_rollout_state_fence_js__WEBPACK_IMPORTED_MODULE_0__.
KT}`],...journal.open&&seen.approval?[`paused      ${(0,_rollout_state_approval_js__WEBPACK_IMPORTED_MODULE_15__.E)(journal.open,seen.approval)}`]:[],...journal.
held.map(backend=>`held        ${backend.instanceId} gets weight ${backend.weight} back`),...(journal.taken??[]).map(id=>`held        ${id} is in the middle of \
an update`),...last&&last!==release?[`last run    ${last.command} to ${last.version}: ${last.result}, ${last.finishedAt}`]:[]].join(`
`)}const describePartly=({record:{version,only,finishedAt},names},total)=>`${version} is on ${names.length} of ${total} instances (${only.join(", ")}) since ${finishedAt}\
; rolling-deploy without --only completes it, \`alicloud-deploy rollback\` takes it back`;function describeServer(server,keptUntil){const health=server.health.map(
row=>`${row.protocol}:${row.listenerPort} ${row.health}`).join(", ")||"no listener",weights=server.backends.map(backend=>backend.weight).join("/")||"-";return` \
 ${server.name.padEnd(24)} ${server.zoneId.padEnd(16)} ${(server.release??"-").padEnd(20)} weight ${weights.padEnd(8)} ${health}${server.status==="Running"?"":`\
  (${server.status})`}${describeStand(server,keptUntil)}`}function describeStand({stand},keptUntil){switch(stand?.standing){case"green":return`  (new, beside in\
stance-${stand.place})`;case"kept":return`  (old, kept for a way back${keptUntil===void 0?"":` until ${iso(keptUntil)}`})`;case"leaving":return"  (old, about to\
 be deleted)";default:return keptUntil===void 0?"":`  (the old version stays on its other port until ${iso(keptUntil)})`}}}),62529:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>describePause,x:()=>approvalOf});function approvalOf(open,{timeoutMs,nowMs}){if(!open?.pause||open.pause.isOutOfTime&&
goesBack(open))return;const{sinceMs}=open.pause,untilMs=sinceMs+timeoutMs;return{sinceMs,untilMs,isExpired:nowMs>=untilMs}}const goesBack=({command,want,from})=>command===
"recover"||want.version===from?.version;function describePause({command,want,pause},{untilMs,isExpired}){const isCanary=command.startsWith("canary"),isOutOfTime=pause?.
isOutOfTime===!0,wayOn=isCanary&&!isOutOfTime?"`alicloud-deploy canary promote`":`the same ${command} again`,wayBack=isCanary?"`alicloud-deploy canary abort`":"\
`alicloud-deploy rollback`",until=new Date(untilMs).toISOString(),waits=isExpired?`its ${isOutOfTime?"time to go on":"approval"} expired at ${until}: \`alicloud-\
deploy recover\` rolls it back`:`it waits ${isOutOfTime?"to be continued":"for its approval"} until ${until}`;return`${command} to ${want.version} is paused (${pause?.
reason??"no reason known"}) and ${waits}; go on with ${wayOn}, back with ${wayBack}`}}),97665:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J1:()=>refuseNewerFence,KT:()=>newerFenceFix,oi:()=>describeNewerFence});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
52005);const newerFenceFix="make sure that no other run and no other environment deploys to these instances, delete .fence in the directory of the application (\
release.directory) on each, and run the same command again";function describeNewerFence(servers,running,generation){const ahead=servers.flatMap(({instanceId,name})=>{
const fence=running.get(instanceId)?.fence;return fence!==void 0&&fence>generation?[`${name} (${instanceId}) under generation ${fence}`]:[]});if(ahead.length!==
0)return`the lock of this environment is at generation ${generation}, but instances were changed under later ones: ${ahead.join(", ")}. The bucket that holds th\
e lock was deleted or emptied since, or another environment deploys to the same instances`}function refuseNewerFence(servers,running,generation){const problem=describeNewerFence(
servers,running,generation);if(problem!==void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`the lock's bucket is not the one of the last deploy\
ment: ${problem}`,{code:"E_FENCE_AHEAD",fix:newerFenceFix})}})};
