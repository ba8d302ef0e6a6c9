const id=2966,ids=[2966],modules={12966:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run,targetOf:()=>targetOf});var _rollout_deployment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61034),
_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(78049),_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(87477),_rollout_journal_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
69126),_rollout_lease_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(66951),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33057),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
93330),_rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(75247),_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(91315),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(96894),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(41112),_rollout_context_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
15059),_this_machine_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(49388);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_9__.
jY)(context),{cloud,store,environmentTag}=environment,layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_1__.k0)(cloud,environmentTag),[servers,history,journal,
lease]=await Promise.all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__.Lu)(store),(0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_2__.
a0)(store),(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_3__.zR)(store)]),isDead=isOverForUs(context);if(lease&&isHeldByOther(lease,context,isDead))return nothing(
servers,`another run is at work (${lease.holder.command} of run ${lease.holder.runId}); it takes care of what it began.`);const want=targetOf(journal,history,servers,
context.options.finish===!0);if(!want)return nothing(servers,"nothing is half done.");if(context.isDryRun)return plan(environment,{layout,servers,journal,want});
const startedAt=context.clock.monotonic(),session=await(0,_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__.f)({...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_9__.
b5)(context,environment,"recover"),isDead});try{const end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_0__.H)(session,{command:"recover",runId:context.
host.job().runId,want,settings:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_9__.rS)(environment.settings),onFailure:"stop",updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_9__.
GD)(context,environment,session,journal.open?.want.version??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_9__.qI)(session.layout,environment.settings),
skip:new Set,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__.m9)(history)});return await(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.a)(
context,(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.m)(end,{durationMs:context.clock.monotonic()-startedAt,rerun:"alicloud-deploy recover"}))}finally{
await session.close()}}function targetOf(journal,history,servers,isFinish){const{open,held}=journal;if(!open&&held.length===0)return;const last=(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__.
T5)(history);if(!open)return last&&releaseId(last);const isEverywhere=servers.every(server=>server.release===open.want.version);return isFinish||isEverywhere?open.
want:open.from??(last?releaseId(last):open.want)}const releaseId=({version,digest,envDigest})=>({version,...digest?{digest}:{},...envDigest?{envDigest}:{}});function isHeldByOther(lease,context,isDead){
return!(0,_rollout_lease_js__WEBPACK_IMPORTED_MODULE_3__.xp)(lease,{nowMs:context.clock.now(),unchangedForMs:0})&&!isDead(lease.holder)}function isOverForUs(context){
const{runId}=context.host.job(),isCi=context.host.name==="github"||context.host.name==="gitlab"||context.host.name==="jenkins";return holder=>(0,_this_machine_js__WEBPACK_IMPORTED_MODULE_10__.
D)(holder)||isCi&&holder.runId===runId}function nothing(servers,why){return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,instances:servers.
map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__.Rr)(server)),text:`Nothing to recover: ${why}`}}function plan(environment,seen){const{layout,servers,
journal,want}=seen,limits=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__.z)(layout,servers,{settings:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_9__.
rS)(environment.settings),journal,skip:new Set}),calls=(0,_rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_12__.C)({servers,candidates:(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__.
k)(servers,journal),limits,version:want.version,digest:want.digest??"",migrations:[]});return{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.
hS.done,release:{version:want.version},plan:{limits,calls},text:`Would bring every instance to ${want.version}.`}}})};export{id,ids,modules};
