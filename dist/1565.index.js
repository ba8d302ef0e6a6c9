const id=1565,ids=[1565],modules={64794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>readArtifact});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_rollout_pack_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(91965),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
52005);async function readArtifact(path,directories,expected){const artifact=await readAny(path,directories);if(expected===void 0||artifact.digest===expected.toLowerCase())
return artifact;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"release.sha256",message:`the artifact ${path} has the SHA-256 ${artifact.digest}\
, not ${expected}`,fix:"it is another file than the one that was built, or it was cut off on its way: fetch it again, or correct --sha256"}])}async function readAny(path,directories){
const found=await findFirst(path,directories);if(!found)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"release.artifact",message:`the artif\
act ${path} does not exist`,fix:`looked in ${directories.join(" and ")}`}]);if(found.isDirectory){const files=await readTree(found.path,"");if(files.length===0)
throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"release.artifact",message:`the directory ${found.path} is empty: there is nothing to deploy`}]);
return(0,_rollout_pack_js__WEBPACK_IMPORTED_MODULE_4__.r)(files)}if(!await isGzip(found.path))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"\
release.artifact",message:`${found.path} is no .tar.gz`,fix:"give a directory, or pack it: tar -czf release.tar.gz -C DIRECTORY ."}]);return{digest:await digestOf(
found.path),file:found.path}}async function findFirst(path,directories){for(const directory of directories){const candidate=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.
resolve)(directory,path),found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(candidate).catch(missing);if(found)return{path:candidate,isDirectory:found.
isDirectory()}}}function missing(error){if(error.code!=="ENOENT"&&error.code!=="ENOTDIR")throw error}async function readTree(root,below){const entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,below),{withFileTypes:!0});return(await Promise.all(entries.map(async entry=>{const path=below?`${below}\
/${entry.name}`:entry.name,full=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root,path);if(entry.isDirectory())return readTree(root,path);if(entry.isSymbolicLink())
return[{path,linkTo:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(full)}];if(!entry.isFile())return[];const{mode}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
stat)(full);return[{path,content:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(full),isExecutable:(mode&64)!==0}]}))).flat()}async function isGzip(path){
const file=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path);try{const{buffer,bytesRead}=await file.read(Buffer.alloc(2),0,2,0);return bytesRead===
2&&buffer[0]===31&&buffer[1]===139}finally{await file.close()}}async function digestOf(path){const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(
"sha256");for await(const part of(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))hash.update(part);return hash.digest("hex")}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>whyReleaseIsTooOld,l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);function whyContractWaits(request,order,facts){const needed=order.indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is \
no migration of this directory`;const byVersion=new Map(facts.releases.map(release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??
"")?.schemaHead??"")>=needed,counted=facts.servers.filter(({weight,isConsumer})=>weight>0||isConsumer===!0||!facts.drainedCountsAsGone);if(counted.every(({isConsumer})=>isConsumer===
!0))return"no server of this environment is known, so nobody can say which release serves";const old=counted.filter(({release})=>!knows(release));if(old.length>
0)return`${old.map(describeServer).join(", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.rollbackTarget;return target!==void 0&&
!facts.isRollbackForfeited&&!knows(target)?`rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rol\
lback)`:whySoaking(knows,facts)}const describeServer=({instanceId,release,weight,isConsumer})=>`${instanceId} (${release===void 0?"unknown release":`release ${release}`}\
, ${isConsumer?"consumer":`weight ${weight}`})`;function whySoaking(knows,facts){const lastOld=facts.releases.findLastIndex(({version})=>!knows(version)),[first,
...later]=facts.releases.slice(lastOld+1);if(!first||later.some(({version})=>version!==first.version))return;const servedMs=facts.nowMs-first.finishedAtMs,leftMs=facts.
soakMs-servedMs;if(!(leftMs<=0))return`release ${first.version} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(servedMs)}; the soak time o\
f ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(leftMs)}, or with t\
he next release`}function whyReleaseIsTooOld(release,order,applied){const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.
find(({requires})=>order.indexOf(requires)>head);if(!missing)return;const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;
return`release ${release.version} knows ${known}, and ${missing.id} has taken away what it needs since`}}),23025:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>whyReleaseDoesNotFit});var _directory_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(21397),_files_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
