const id=4480,ids=[4480],modules={4480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{fits:()=>fits});var infra_outputs=__webpack_require__(14323),directory=__webpack_require__(21397),files=__webpack_require__(
26663),gate=__webpack_require__(55931),journal=__webpack_require__(1189),opening=__webpack_require__(15930),plan=__webpack_require__(46203);async function whyReleaseDoesNotFit(options){
const{migrations}=(0,files.Y)(await(0,directory.g)(options.directory)),session=await(options.connect??(await Promise.all([__webpack_require__.e(7588),__webpack_require__.
e(8109)]).then(__webpack_require__.bind(__webpack_require__,55289))).connectMysql)(options.connection);try{const contracts=(await(0,opening.a0)(session,{migrations:options.
table??journal.a5})??[]).filter(({phase,state})=>phase==="contract"&&state==="done").map(({id:id2})=>{const migration=migrations.find(candidate=>candidate.id===
id2);return{id:id2,requires:migration?(0,plan.h)(migration):id2}}),order=migrations.map(({id:id2})=>id2);return(0,gate.H)(options.release,order,contracts)}finally{
await session.close()}}var rollout_history=__webpack_require__(13618),errors=__webpack_require__(52005),migrate_connection=__webpack_require__(13837);async function fits(context){
const version=context.operands[0];if(version===void 0)throw new errors.xL([{message:"migrate fits RELEASE: the release is missing"}]);const{name,settings}=await context.
environment(),cloud=await context.cloud(),outputs=await(0,infra_outputs.T7)(cloud,{app:settings.app,env:name,bucket:settings.bucket}),record=(await(0,rollout_history.
Lu)(cloud.objectStore(outputs.bucket))).findLast(release2=>release2.version===version),release={version,...record?.migrationsHead?{schemaHead:record.migrationsHead}:
{}},reason=await(0,migrate_connection.y)(context,({directory:directory2,connection,table})=>whyReleaseDoesNotFit({directory:directory2,connection,table,release}));
if(reason===void 0)return{result:"succeeded",exitCode:errors.hS.done,text:`Release ${version} can live with the schema.`};const fix="go forward with a release t\
hat knows the new schema";return{result:"rejected",exitCode:errors.hS.preflight,error:{code:"E_SCHEMA_TOO_NEW",message:reason,fix,retryable:!1},text:`${reason[0].
toUpperCase()}${reason.slice(1)}.
Fix: ${fix}`}}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>whyReleaseIsTooOld,
l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);function whyContractWaits(request,order,facts){const needed=order.
indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is no migration of this directory`;const byVersion=new Map(facts.releases.map(
release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??"")?.schemaHead??"")>=needed,counted=facts.servers.filter(({weight})=>weight>
0||!facts.drainedCountsAsGone);if(counted.length===0)return"no server of this environment is known, so nobody can say which release serves";const old=counted.filter(
({release})=>!knows(release));if(old.length>0)return`${old.map(describeServer).join(", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.
rollbackTarget;return target!==void 0&&!facts.isRollbackForfeited&&!knows(target)?`rollback would go to release ${target}, which does not know ${request.requires}\
 (give that way up with --forfeit-rollback)`:whySoaking(counted,byVersion,facts)}const describeServer=({instanceId,release,weight})=>`${instanceId} (${release===
void 0?"unknown release":`release ${release}`}, weight ${weight})`;function whySoaking(servers,releases,facts){for(const{release}of servers){const found=releases.
get(release),leftMs=facts.soakMs-(facts.nowMs-found.finishedAtMs);if(leftMs>0)return`release ${release} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(facts.nowMs-found.finishedAtMs)}; the soak time of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(leftMs)}`}}function whyReleaseIsTooOld(release,order,applied){const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.find(
({requires})=>order.indexOf(requires)>head);if(!missing)return;const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;
return`release ${release.version} knows ${known}, and ${missing.id} has taken away what it needs since`}}),13618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});
const prefix="releases/",recordKey=number=>`${prefix}${String(number).padStart(8,"0")}.json`,keptRecords=50;async function readHistory(store){return(await Promise.
all((await store.list(prefix)).map(object=>store.get(object.key)))).flatMap(object=>object?[JSON.parse(Buffer.from(object.body).toString())]:[])}async function addToHistory(store,record){
const objects=await store.list(prefix);let number=Math.max(0,...objects.map(object=>Number.parseInt(object.key.slice(prefix.length),10)))+1;for(;!await store.put(
recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){
return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.
rejects===version);return history.findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function lastDurations(history){
return Object.assign({},...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.
seq]);return seen.length>0?Math.max(...seen):void 0}})};export{id,ids,modules};
