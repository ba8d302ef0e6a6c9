const id=8676,ids=[8676],modules={8676:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run,skipped:()=>skipped});var _rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(786),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
99061),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(56994),_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(56490),_rollout_history_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(
13618),_rollout_journal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(64249),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(65454),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
55753),_rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(37340),_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(55979),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(52005),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(38910),_release_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
92111),_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(14933),_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(18641);
async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.jY)(context);if((0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_11__.
dA)(environment.settings))return(0,_scaling_group_run_js__WEBPACK_IMPORTED_MODULE_11__.NP)(context,environment);const wanted=await(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.
LW)(context,environment),{want}=wanted,seen=await look(environment);(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.z3)(context,want,seen.history);const skip=skipped(
context);if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_12__.$)(want,{...seen,skip}))return nothingToDo(want,seen.servers);if(context.options.resume===!0&&
!seen.journal.open&&seen.journal.held.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.wG("there is no unfinished deployment to resume",{code:"\
E_NOTHING_TO_RESUME",fix:"run the command without --resume"});const settings=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.rS)(environment.settings),limits=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__.
z)(seen.layout,seen.servers,{settings,journal:seen.journal,skip});if(context.isDryRun){const servers=seen.servers.filter(server=>!skip.has(server.instanceId)&&!skip.
has(server.name)),migrations=await(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.NH)(context,environment,want.version),calls=(0,_rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_13__.
C)({servers,candidates:(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__.k)(servers,seen.journal),limits,version:want.version,digest:want.digest??"",migrations});
return{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,release:{version:want.version},plan:{limits,calls},instances:seen.servers.
map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__.Rr)(server)),text:[`Would deploy ${want.version}, ${limits.slots} at a time, at least ${limits.minHealthy}\
 serving:`,...calls.map(call=>`  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`)].join(`
`)}}const startedAt=context.clock.monotonic(),session=await(0,_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__.f)((0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
b5)(context,environment,"rolling-deploy"));try{const history=await(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_14__.Lu)(environment.store);(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.
z3)(context,want,history),wanted.artifact&&await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Bu)(environment.store,wanted.artifact,wanted.environment);const from=(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.
te)(history,want),{jobUrl:_,runId,deadlineMs}=context.host.job(),seq=context.options.seq,end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__.H)(session,
{command:"rolling-deploy",runId,want,...from?{from}:{},settings,onFailure:environment.settings.rollout.onFailure,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
GD)(context,environment,session,from?.version??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.qI)(session.layout,environment.settings),skip,isPauseAsked:context.
options.pause===!0,isOnlyFailed:context.options["only-failed"]===!0,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_14__.m9)(history),...context.options["\
no-migrate"]===!0?{}:{beforeFirstInstance:()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_9__._r)(context,environment,want.version)},...deadlineMs===void 0?{}:{jobDeadlineMs:deadlineMs},
...seq===void 0?{}:{seq}});return await(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.a)(context,(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.
m)(end,{durationMs:context.clock.monotonic()-startedAt,url:environment.outputs.url,rerun:"run the same command again"}))}finally{await session.close()}}async function look({
cloud,environmentTag,store}){const layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_2__.k0)(cloud,environmentTag),[servers,history,journal]=await Promise.
all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_14__.Lu)(store),(0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_3__.
a0)(store)]);return{layout,servers,history,journal}}function skipped(context){return new Set(context.options.skip??[])}function nothingToDo(want,servers){return{
result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,release:{version:want.version,...want.digest?{digest:want.digest}:{}},instances:servers.
map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__.Rr)(server)),text:`${want.version} serves on all ${servers.length} instances already; nothing to\
 do.`}}})};export{id,ids,modules};
