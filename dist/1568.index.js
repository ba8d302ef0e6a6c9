const id=1568,ids=[1568,6963],modules={50027:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_r:()=>migrate,NH:()=>plannedStatements,te:()=>previousOf,z3:()=>refuseOlder,LW:()=>wantedRelease});var external_node_path_=__webpack_require__(76760),errors=__webpack_require__(
96894);class MigrationError extends errors.sH{outcome;constructor(outcome){const failure=outcome.failure;super(failure?.message??"a migration failed",errors.hS.
migrationFailed,"failed",{code:failure?.code??"E_MIGRATION",...failure?.fix?{fix:failure.fix}:{},retryable:failure?.retryable??!1}),this.outcome=outcome}}var run=__webpack_require__(
59644),finished=__webpack_require__(55251),rollout_history=__webpack_require__(87477),pack=__webpack_require__(88888),external_node_crypto_=__webpack_require__(
77598),external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455);async function readArtifact(path,directories){const found=await findFirst(
path,directories);if(!found)throw new errors.xL([{path:"release.artifact",message:`the artifact ${path} does not exist`,fix:`looked in ${directories.join(" and ")}`}]);
if(found.isDirectory){const files=await readTree(found.path,"");if(files.length===0)throw new errors.xL([{path:"release.artifact",message:`the directory ${found.
path} is empty: there is nothing to deploy`}]);return(0,pack.r)(files)}if(!await isGzip(found.path))throw new errors.xL([{path:"release.artifact",message:`${found.
path} is no .tar.gz`,fix:"give a directory, or pack it: tar -czf release.tar.gz -C DIRECTORY ."}]);return{digest:await digestOf(found.path),file:found.path}}async function findFirst(path,directories){
for(const directory of directories){const candidate=(0,external_node_path_.resolve)(directory,path),found=await(0,promises_.stat)(candidate).catch(missing);if(found)
return{path:candidate,isDirectory:found.isDirectory()}}}function missing(error){if(error.code!=="ENOENT"&&error.code!=="ENOTDIR")throw error}async function readTree(root,below){
const entries=await(0,promises_.readdir)((0,external_node_path_.join)(root,below),{withFileTypes:!0});return(await Promise.all(entries.map(async entry=>{const path=below?
`${below}/${entry.name}`:entry.name,full=(0,external_node_path_.join)(root,path);if(entry.isDirectory())return readTree(root,path);if(entry.isSymbolicLink())return[
{path,linkTo:await(0,promises_.readlink)(full)}];if(!entry.isFile())return[];const{mode}=await(0,promises_.stat)(full);return[{path,content:await(0,promises_.readFile)(
full),isExecutable:(mode&64)!==0}]}))).flat()}async function isGzip(path){const file=await(0,promises_.open)(path);try{const{buffer,bytesRead}=await file.read(Buffer.
alloc(2),0,2,0);return bytesRead===2&&buffer[0]===31&&buffer[1]===139}finally{await file.close()}}async function digestOf(path){const hash=(0,external_node_crypto_.
createHash)("sha256");for await(const part of(0,external_node_fs_.createReadStream)(path))hash.update(part);return hash.digest("hex")}var rollout_context=__webpack_require__(
15059);async function wantedRelease(context,environment){const{release}=environment.settings,version=release.version??context.host.job().commit?.slice(0,12);if(!version)
throw new errors.xL([{path:"release.version",message:"the release has no name and there is no commit to name it after",fix:"give --release"}]);if(!/^[\w][\w.+-]{0,127}$/.
test(version))throw new errors.xL([{path:"release.version",message:`${JSON.stringify(version)} cannot name a release`,fix:"use up to 128 letters, digits and . _\
 + -"}]);const text=(0,rollout_context.HR)(environment,version);if(release.artifact){const artifact=await readArtifact(release.artifact,[context.baseDirectory,process.
cwd()]);return{want:{version,digest:artifact.digest,envDigest:(0,pack.s)(text)},artifact,environment:text}}const known=(await(0,rollout_history.Lu)(environment.
store)).findLast(record=>record.version===version&&record.digest!==void 0);if(known)return{want:{version,digest:known.digest,envDigest:known.envDigest??(0,pack.
s)(text)},environment:text};throw new errors.xL([{path:"release.artifact",message:`release ${version} was never delivered and there is no artifact to deliver`,fix:"\
give --artifact FILE or DIRECTORY"}])}function previousOf(history,want){const last=(0,rollout_history.T5)(history),found=last&&!(0,finished._)(last,want)?last:(0,rollout_history.
PZ)(history,want.version);return found&&{version:found.version,...found.digest?{digest:found.digest}:{},...found.envDigest?{envDigest:found.envDigest}:{}}}function refuseOlder(context,want,history){
const seq=context.options.seq,newest=(0,rollout_history.Yo)(history);if(seq!==void 0&&newest!==void 0&&seq<newest)throw new errors.wG(`run ${seq} is older than \
run ${newest}, which was deployed already`,{code:"E_OLDER_RUN",fix:"leave --seq out to deploy the older state on purpose, or use `alicloud-deploy rollback`"});const same=history.
findLast(record=>record.version===want.version&&record.isVerified);if(same?.digest!==void 0&&want.digest!==void 0&&same.digest!==want.digest)throw new errors.wG(
`release ${want.version} was deployed before with another artifact (${same.digest.slice(0,12)}, now ${want.digest.slice(0,12)})`,{code:"E_RELEASE_EXISTS",fix:"g\
ive the new artifact its own --release"})}async function migrate(context,environment,version){const outcome=await migrations(context,environment,version,!1);if(outcome?.
result==="failed")throw new MigrationError(outcome);return outcome?.schemaHead}async function plannedStatements(context,environment,version){return context.options["\
no-migrate"]===!0?[]:((await migrations(context,environment,version,!0))?.statements??[]).map(statement=>statement.sql)}async function migrations(context,environment,version,isDryRun){
const{settings,outputs}=environment,declared=settings.infrastructure.database;if(!declared||!outputs.database)return;const{runId,actor,jobUrl}=context.host.job();
return(0,run.vI)({directory:(0,external_node_path_.resolve)(context.baseDirectory,settings.migrations.directory),connection:{host:outputs.database.host,port:outputs.
database.port,user:declared.account,password:declared.password,database:declared.name,tls:{mode:settings.migrations.ssl}},phase:"expand",isDryRun,clock:context.
clock,random:context.random,reporter:context.reporter,signal:context.signal,lockTimeoutMs:settings.migrations.lockTimeout,actor:actor??"rolling-deploy",runId,release:version,
table:settings.migrations.table,...jobUrl?{jobUrl}:{}})}}),51568:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var _rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(42007),
_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61034),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(55251),_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
78049),_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(87477),_rollout_journal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(69126),
_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33057),_rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(75247),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
93330),_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(91315),_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(96894),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
41112),_rolling_deploy_run_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(46963),_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(15059);
async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.jY)(context),{cloud,store,environmentTag}=environment,layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
k0)(cloud,environmentTag),[servers,history,journal]=await Promise.all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__.
Lu)(store),(0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_3__.a0)(store)]),leaving=leavingRelease(history,journal),want=targetOf(history,journal,context.options.
to,leaving),skip=(0,_rolling_deploy_run_js__WEBPACK_IMPORTED_MODULE_9__.skipped)(context),release={version:want.version,...leaving?{previous:leaving}:{}};if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_12__.
$)(want,{servers,history,journal,skip}))return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,release,instances:servers.map(
server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__.Rr)(server)),text:`${want.version} serves on all instances already; nothing to do.`};want.digest!==void 0&&
!await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Xz)(store,want.digest)&&servers.some(server=>server.release!==want.version)&&context.reporter.emit({type:"\
warning",message:`the artifact of ${want.version} is gone from the bucket; instances that removed it cannot go back`});const settings=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
rS)(environment.settings),limits=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__.z)(layout,servers,{settings,journal,skip});if(context.isDryRun){const calls=(0,_rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_13__.
C)({servers,candidates:(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__.k)(servers,journal),limits,version:want.version,digest:want.digest??"",migrations:[]});
return{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,release,plan:{limits,calls},text:[`Would go back to ${want.version}:`,...calls.
map(call=>`  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`)].join(`
`)}}const startedAt=context.clock.monotonic(),session=await(0,_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__.f)((0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
b5)(context,environment,"rollback"));try{const end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__.H)(session,{command:"rollback",runId:context.host.
job().runId,want,settings,onFailure:"stop",updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.GD)(context,environment,session,leaving??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
qI)(session.layout,environment.settings),skip,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__.m9)(history),...leaving&&leaving!==want.version?{rejects:leaving}:
{}});return await(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.a)(context,(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.m)(end,{durationMs:context.
clock.monotonic()-startedAt,url:environment.outputs.url,rerun:"alicloud-deploy rollback"}))}finally{await session.close()}}function leavingRelease(history,journal){
return journal.open?.want.version??(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__.T5)(history)?.version}function targetOf(history,journal,to,leaving){const found=to===
void 0?leaving===void 0?void 0:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_11__.PZ)(history,leaving):history.findLast(record=>record.version===to&&record.isVerified);
if(found)return{version:found.version,...found.digest?{digest:found.digest}:{},...found.envDigest?{envDigest:found.envDigest}:{}};if(to===void 0&&journal.open?.
from)return journal.open.from;const known=[...new Set(history.filter(record=>record.isVerified).map(record=>record.version))];throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.
wG(to===void 0?"there is no earlier verified release to go back to":`release ${to} was never verified in this environment`,{code:"E_NO_PREVIOUS_RELEASE",fix:known.
length>0?`verified releases are ${known.join(", ")}: choose one with --to`:"deploy a release with `alicloud-deploy rolling-deploy`"})}}),46963:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run,skipped:()=>skipped});var _rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
42007),_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(61034),_rollout_finished_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(55251),
_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78049),_rollout_history_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(87477),_rollout_journal_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
69126),_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(33057),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(93330),
_rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(75247),_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(91315),_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
96894),_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(41112),_release_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(50027),_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
15059);async function run(context){const environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.jY)(context),wanted=await(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.
LW)(context,environment),{want}=wanted,seen=await look(environment);(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.z3)(context,want,seen.history);const skip=skipped(
context);if((0,_rollout_finished_js__WEBPACK_IMPORTED_MODULE_11__.$)(want,{...seen,skip}))return nothingToDo(want,seen.servers);if(context.options.resume===!0&&
!seen.journal.open&&seen.journal.held.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.wG("there is no unfinished deployment to resume",{code:"\
E_NOTHING_TO_RESUME",fix:"run the command without --resume"});const settings=(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.rS)(environment.settings),limits=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__.
z)(seen.layout,seen.servers,{settings,journal:seen.journal,skip});if(context.isDryRun){const servers=seen.servers.filter(server=>!skip.has(server.instanceId)&&!skip.
has(server.name)),migrations=await(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.NH)(context,environment,want.version),calls=(0,_rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_12__.
C)({servers,candidates:(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_5__.k)(servers,seen.journal),limits,version:want.version,digest:want.digest??"",migrations});
return{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,release:{version:want.version},plan:{limits,calls},instances:seen.servers.
map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__.Rr)(server)),text:[`Would deploy ${want.version}, ${limits.slots} at a time, at least ${limits.minHealthy}\
 serving:`,...calls.map(call=>`  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`)].join(`
`)}}const startedAt=context.clock.monotonic(),session=await(0,_rollout_session_js__WEBPACK_IMPORTED_MODULE_6__.f)((0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
b5)(context,environment,"rolling-deploy"));try{const history=await(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_13__.Lu)(environment.store);(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.
z3)(context,want,history),wanted.artifact&&await(0,_rollout_artifact_js__WEBPACK_IMPORTED_MODULE_0__.Bu)(environment.store,wanted.artifact,wanted.environment);const from=(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.
te)(history,want),{jobUrl:_,runId,deadlineMs}=context.host.job(),seq=context.options.seq,end=await(0,_rollout_deployment_js__WEBPACK_IMPORTED_MODULE_1__.H)(session,
{command:"rolling-deploy",runId,want,...from?{from}:{},settings,onFailure:environment.settings.rollout.onFailure,updater:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.
GD)(context,environment,session,from?.version??""),...(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_10__.qI)(session.layout,environment.settings),skip,isOnlyFailed:context.
options["only-failed"]===!0,expectedMs:(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_13__.m9)(history),...context.options["no-migrate"]===!0?{}:{beforeFirstInstance:()=>(0,_release_js__WEBPACK_IMPORTED_MODULE_9__.
_r)(context,environment,want.version)},...deadlineMs===void 0?{}:{jobDeadlineMs:deadlineMs},...seq===void 0?{}:{seq}});return await(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.
a)(context,(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__.m)(end,{durationMs:context.clock.monotonic()-startedAt,url:environment.outputs.url,rerun:"run \
the same command again"}))}finally{await session.close()}}async function look({cloud,environmentTag,store}){const layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
k0)(cloud,environmentTag),[servers,history,journal]=await Promise.all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_2__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_13__.
Lu)(store),(0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_3__.a0)(store)]);return{layout,servers,history,journal}}function skipped(context){return new Set(context.
options.skip??[])}function nothingToDo(want,servers){return{result:"no-change",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_7__.hS.done,release:{version:want.
version,...want.digest?{digest:want.digest}:{}},instances:servers.map(server=>(0,_rollout_outcome_js__WEBPACK_IMPORTED_MODULE_4__.Rr)(server)),text:`${want.version}\
 serves on all ${servers.length} instances already; nothing to do.`}}})};export{id,ids,modules};
