const id=2143,ids=[2143],modules={62143:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{fits:()=>fits,knownHead:()=>knownHead});var _infra_outputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(14323),
_migrate_release_fit_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23025),_rollout_history_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(13618),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
52005),_migrate_connection_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(14427),_migrate_delegated_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(13590);
async function fits(context){const version=context.operands[0];if(version===void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:"migrat\
e fits RELEASE: the release is missing"}]);const delegated=(0,_migrate_delegated_js__WEBPACK_IMPORTED_MODULE_4__.BR)(context),schemaHead=delegated?delegated.schemaHead:
await knownHead(context,version),release={version,...schemaHead===void 0?{}:{schemaHead}},reason=await(0,_migrate_connection_js__WEBPACK_IMPORTED_MODULE_3__.withTarget)(
context,({directory,connection,table})=>(0,_migrate_release_fit_js__WEBPACK_IMPORTED_MODULE_1__.v)({directory,connection,table,release}));if(reason===void 0)return{
result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.hS.done,text:`Release ${version} can live with the schema.`};const fix="go forward wi\
th a release that knows the new schema";return{result:"failed",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.hS.preflight,error:{code:"E_SCHEMA_TOO_NE\
W",message:reason,fix,retryable:!1},text:`${reason[0].toUpperCase()}${reason.slice(1)}.
Fix: ${fix}`}}async function knownHead(context,version){const{name,settings}=await context.environment(),cloud=await context.cloud(),outputs=await(0,_infra_outputs_js__WEBPACK_IMPORTED_MODULE_0__.
T7)(cloud,{app:settings.app,env:name,bucket:settings.bucket});return(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_5__.JO)(await(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_5__.
Lu)(cloud.objectStore(outputs.bucket)),version)}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{H:()=>whyReleaseIsTooOld,l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);function whyContractWaits(request,order,facts){
const needed=order.indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is no migration of this directory`;const byVersion=new Map(
facts.releases.map(release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??"")?.schemaHead??"")>=needed,counted=facts.servers.filter(
({weight,isConsumer})=>weight>0||isConsumer===!0||!facts.drainedCountsAsGone);if(counted.every(({isConsumer})=>isConsumer===!0))return"no server of this environ\
ment is known, so nobody can say which release serves";const old=counted.filter(({release})=>!knows(release));if(old.length>0)return`${old.map(describeServer).join(
", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.rollbackTarget;return target!==void 0&&!facts.isRollbackForfeited&&!knows(
target)?`rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rollback)`:whySoaking(knows,facts)}const describeServer=({
instanceId,release,weight,isConsumer})=>`${instanceId} (${release===void 0?"unknown release":`release ${release}`}, ${isConsumer?"consumer":`weight ${weight}`})`;
function whySoaking(knows,facts){const lastOld=facts.releases.findLastIndex(({version})=>!knows(version)),[first,...later]=facts.releases.slice(lastOld+1);if(!first||
later.some(({version})=>version!==first.version))return;const servedMs=facts.nowMs-first.finishedAtMs,leftMs=facts.soakMs-servedMs;if(!(leftMs<=0))return`releas\
e ${first.version} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(servedMs)}; the soak time of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(leftMs)}, or with the next release`}function whyReleaseIsTooOld(release,order,applied){
const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.find(({requires})=>order.indexOf(requires)>head);if(!missing)return;
const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;return`release ${release.version} knows ${known}, and ${missing.
id} has taken away what it needs since`}}),23025:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{v:()=>whyReleaseDoesNotFit});var _directory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21397),_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
75737),_gate_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(55931),_journal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1189),_opening_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
15930),_plan_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(46203);async function whyReleaseDoesNotFit(options){const session=await(options.connect??(await Promise.
all([__webpack_require__.e(6643),__webpack_require__.e(7432)]).then(__webpack_require__.bind(__webpack_require__,55289))).connectMysql)(options.connection);try{
const rows=await(0,_opening_js__WEBPACK_IMPORTED_MODULE_4__.readJournal)(session,{migrations:options.table??_journal_js__WEBPACK_IMPORTED_MODULE_3__.a5})??[],applied=rows.
filter(hasTakenAway);if(applied.length===0)return;const{migrations}=(0,_files_js__WEBPACK_IMPORTED_MODULE_1__.Y)(await(0,_directory_js__WEBPACK_IMPORTED_MODULE_0__.
g)(options.directory)),contracts=applied.map(({id:id2})=>{const migration=migrations.find(candidate=>candidate.id===id2);return{id:id2,requires:migration?(0,_plan_js__WEBPACK_IMPORTED_MODULE_5__.
h)(migration):id2}}),own=migrations.map(({id:id2})=>id2),order=[...own,...rows.map(({id:id2})=>id2).filter(id2=>!own.includes(id2))];return(0,_gate_js__WEBPACK_IMPORTED_MODULE_2__.
H)(options.release,order,contracts)}finally{await session.close()}}const hasTakenAway=({phase,state,statementsDone})=>phase==="contract"&&(state==="done"||state===
"running"||state==="failed"&&statementsDone>0)}),13618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JO:()=>newestHead,Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});const prefix="release\
s/",recordKey=number=>`${prefix}${String(number).padStart(8,"0")}.json`,keptRecords=50;async function readHistory(store){return(await Promise.all((await store.list(
prefix)).map(object=>store.get(object.key)))).flatMap(object=>object?[JSON.parse(Buffer.from(object.body).toString())]:[])}async function addToHistory(store,record){
const objects=await store.list(prefix);let number=Math.max(0,...objects.map(object=>Number.parseInt(object.key.slice(prefix.length),10)))+1;for(;!await store.put(
recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){
return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.
rejects===version);return history.findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function newestHead(history,version){
return history.findLast(record=>record.version===version&&record.migrationsHead!==void 0)?.migrationsHead}function lastDurations(history){return Object.assign({},
...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.seq]);return seen.length>
0?Math.max(...seen):void 0}})};export{id,ids,modules};
