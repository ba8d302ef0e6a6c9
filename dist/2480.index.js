"use strict";exports.id=2480,exports.ids=[2480],exports.modules={68422:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{CL:()=>readStored,de:()=>corruptObject,mp:()=>isCorrupt});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_shared_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
98444);const isCorrupt=error=>error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG&&error.code==="E_OBJECT_CORRUPT";function readStored(store,object,{
outline,fix}){const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_1__.V)(Buffer.from(object.body).toString(),outline);if("value"in read)return read.value;throw corruptObject(
store,object,{wrong:read.wrong,fix})}const corruptObject=({bucket},{key},{wrong,fix})=>new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`oss://${bucket}/${key}\
 cannot be understood: ${wrong}`,{code:"E_OBJECT_CORRUPT",fix})}),92480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{fits:()=>fits,knownHead:()=>knownHead,whyNotInAny:()=>whyNotInAny});var infra_outputs=__webpack_require__(
14323),directory=__webpack_require__(59806),files=__webpack_require__(53961),gate=__webpack_require__(55931),journal=__webpack_require__(1189),opening=__webpack_require__(
15930),plan=__webpack_require__(46203);async function whyReleaseDoesNotFit(options){const session=await(options.connect??(await Promise.all([__webpack_require__.
e(6643),__webpack_require__.e(3761)]).then(__webpack_require__.bind(__webpack_require__,23920))).connectMysql)(options.connection);try{const rows=await(0,opening.
readJournal)(session,{migrations:options.table??journal.a5})??[],applied=rows.filter(hasTakenAway);if(applied.length===0)return;const{migrations}=(0,files.Y)(await(0,directory.
g)(options.directory)),contracts=applied.map(({id})=>{const migration=migrations.find(candidate=>candidate.id===id);return{id,requires:migration?(0,plan.h)(migration):
id}}),own=migrations.map(({id})=>id),order=[...own,...rows.map(({id})=>id).filter(id=>!own.includes(id))];return(0,gate.H)(options.release,order,contracts)}finally{
await session.close()}}const hasTakenAway=({phase,state,statementsDone})=>phase==="contract"&&(state==="done"||state==="running"||state==="failed"&&statementsDone>
0);var state_history=__webpack_require__(16156),errors=__webpack_require__(52005),connection=__webpack_require__(46496),databases=__webpack_require__(21551),migrate_delegated=__webpack_require__(
5504);async function fits(context){const version=context.operands[0];if(version===void 0)throw new errors.xL([{message:"migrate fits RELEASE: the release is mis\
sing"}]);const delegated=(0,migrate_delegated.BR)(context),schemaHead=delegated?delegated.schemaHead:await knownHead(context,version),release={version,...schemaHead===
void 0?{}:{schemaHead}},reason=await(0,connection.withTarget)(context,target=>whyNotInAny(context,target,release));if(reason===void 0)return{result:"succeeded",
exitCode:errors.hS.done,text:`Release ${version} can live with the schema.`};const fix="go forward with a release that knows the new schema";return{result:"fail\
ed",exitCode:errors.hS.preflight,error:{code:"E_SCHEMA_TOO_NEW",message:reason,fix,retryable:!1},text:`${reason[0].toUpperCase()}${reason.slice(1)}.
Fix: ${fix}`}}async function whyNotInAny(context,target,release){for(const{name,target:one}of await(0,databases.oD)(context,target)){const reason=await whyReleaseDoesNotFit(
{...one,release});if(reason!==void 0)return name===void 0?reason:`${name}: ${reason}`}}async function knownHead(context,version){const{name,settings}=await context.
environment(),cloud=await context.cloud(),outputs=await(0,infra_outputs.T7)(cloud,{app:settings.app,env:name,bucket:settings.bucket});return(0,state_history.JO)(
await(0,state_history.Lu)(cloud.objectStore(outputs.bucket)),version)}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>whyReleaseIsTooOld,l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);function whyContractWaits(request,order,facts){const needed=order.indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is \
no migration of this directory`;const byVersion=new Map(facts.releases.map(release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??
"")?.schemaHead??"")>=needed,counted=facts.servers.filter(({weight,isConsumer})=>weight>0||isConsumer===!0||!facts.drainedCountsAsGone);if(counted.every(({isConsumer})=>isConsumer===
!0))return"no server of this environment is known, so nobody can say which release serves";const old=counted.filter(({release})=>!knows(release));if(old.length>
0)return`${old.map(describeServer).join(", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.rollbackTarget;return target!==void 0&&
!facts.isRollbackForfeited&&!knows(target)?`rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rol\
lback-to ${target})`:whySoaking(knows,facts)}const describeServer=({instanceId,release,weight,isConsumer})=>`${instanceId} (${release===void 0?"unknown release":
`release ${release}`}, ${isConsumer?"consumer":`weight ${weight}`})`;function whySoaking(knows,facts){const lastOld=facts.releases.findLastIndex(({version})=>!knows(
version)),[first,...later]=facts.releases.slice(lastOld+1);if(!first||later.some(({version})=>version!==first.version))return;const servedMs=facts.nowMs-first.finishedAtMs,
leftMs=facts.soakMs-servedMs;if(!(leftMs<=0))return`release ${first.version} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(servedMs)}; th\
e soak time of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(leftMs)}\
, or with the next release`}function whyReleaseIsTooOld(release,order,applied){const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.
find(({requires})=>order.indexOf(requires)>head);if(!missing)return;const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;
return`release ${release.version} knows ${known}, and ${missing.id} has taken away what it needs since`}}),16156:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JO:()=>newestHead,Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});
var _cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(68422);const prefix="releases/",recordKey=number=>`${prefix}${String(number).padStart(
8,"0")}.json`,numberOf=key=>Number(/^(\d+)\.json$/.exec(key.slice(prefix.length))?.[1]),keptRecords=50,outline={version:"string","digest?":"string","envDigest?":"\
string",isVerified:"boolean",result:"string",command:"string",runId:"string","seq?":"number",finishedAt:"string","migrationsHead?":"string","rejects?":"string",
"only?":["string"],durationsMs:{"*":"number"}};async function readHistory(store){return(await Promise.all((await listRecords(store)).map(({key})=>store.get(key)))).
flatMap(object=>object?[(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__.CL)(store,object,{outline,fix:`remove the object, e.g. \`ossutil rm oss://${store.
bucket}/${object.key}\`; only that release is forgotten`})]:[])}const listRecords=async store=>(await store.list(prefix)).filter(({key})=>!Number.isNaN(numberOf(
key)));async function addToHistory(store,record){const objects=await listRecords(store);let number=Math.max(0,...objects.map(({key})=>numberOf(key)))+1;for(;!await store.
put(recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){
return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.
rejects===version);return history.findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function newestHead(history,version){
return history.findLast(record=>record.version===version&&record.migrationsHead!==void 0)?.migrationsHead}function lastDurations(history){return Object.assign({},
...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.seq]);return seen.length>
0?Math.max(...seen):void 0}})};
