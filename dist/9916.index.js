"use strict";exports.id=9916,exports.ids=[9916],exports.modules={99916:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var _cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68422),
_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(37107),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),_rollout_context_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
21511);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_3__.jY)(context),{store,name,settings}=environment,title=`${settings.
app}/${name}`,nowMs=context.clock.now();if(context.verb===void 0)return freeze(context,environment,title);const current=await(context.verb==="lift"?readLiftable(
store,nowMs):(0,_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_1__.G_)(store,nowMs));return context.verb==="show"||!current?{...context.verb==="show"?done:
nothing,extra:{freeze:current??null},text:current?`${title} is ${(0,_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_1__.zV)(current)}`:`${title} is not fr\
ozen.`}:context.isDryRun?{...planned,extra:{freeze:current},text:`Would lift the freeze of ${title}: ${current.reason}`}:(await(0,_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_1__.
yY)(store),{...done,extra:{freeze:null},text:`${title} is frozen no longer (${current.reason}).`})}async function readLiftable(store,nowMs){try{return await(0,_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_1__.
G_)(store,nowMs)}catch(error){if(!(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__.mp)(error))throw error;return{reason:error.message,by:"unknown",sinceMs:nowMs}}}
const done={result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.hS.done},nothing={result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.
hS.done},planned={result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.hS.done};async function freeze({options,clock,host,isDryRun},{store},title){
const reason=options.reason?.trim();if(!reason)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:"a freeze needs a reason, for those who are\
 refused",fix:'freeze --reason "the shop is down"'}],{code:"E_USAGE"});const forMs=options.for,suspension={reason,by:host.job().actor??"unknown",sinceMs:clock.now(),
...forMs===void 0?{}:{untilMs:clock.now()+forMs}},text=`${title} ${isDryRun?"would be":"is"} ${(0,_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_1__.zV)(
suspension)}`;return isDryRun?{...planned,extra:{freeze:suspension},text}:(await store.ensureBucket(),await(0,_rollout_state_suspension_js__WEBPACK_IMPORTED_MODULE_1__.
DY)(store,suspension),{...done,extra:{freeze:suspension},text})}})};
