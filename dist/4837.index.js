const id=4837,ids=[4837],modules={64794:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>readArtifact});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(73024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
51455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(76760),_rollout_pack_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(91965),_shared_errors_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
52005);async function readArtifact(path,directories){const found=await findFirst(path,directories);if(!found)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
xL([{path:"release.artifact",message:`the artifact ${path} does not exist`,fix:`looked in ${directories.join(" and ")}`}]);if(found.isDirectory){const files=await readTree(
found.path,"");if(files.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.xL([{path:"release.artifact",message:`the directory ${found.path} is\
 empty: there is nothing to deploy`}]);return(0,_rollout_pack_js__WEBPACK_IMPORTED_MODULE_4__.r)(files)}if(!await isGzip(found.path))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_5__.
xL([{path:"release.artifact",message:`${found.path} is no .tar.gz`,fix:"give a directory, or pack it: tar -czf release.tar.gz -C DIRECTORY ."}]);return{digest:await digestOf(
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
"")?.schemaHead??"")>=needed,counted=facts.servers.filter(({weight})=>weight>0||!facts.drainedCountsAsGone);if(counted.length===0)return"no server of this envir\
onment is known, so nobody can say which release serves";const old=counted.filter(({release})=>!knows(release));if(old.length>0)return`${old.map(describeServer).
join(", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.rollbackTarget;return target!==void 0&&!facts.isRollbackForfeited&&!knows(
target)?`rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rollback)`:whySoaking(counted,byVersion,
facts)}const describeServer=({instanceId,release,weight})=>`${instanceId} (${release===void 0?"unknown release":`release ${release}`}, weight ${weight})`;function whySoaking(servers,releases,facts){
for(const{release}of servers){const found=releases.get(release),leftMs=facts.soakMs-(facts.nowMs-found.finishedAtMs);if(leftMs>0)return`release ${release} serve\
s for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.nowMs-found.finishedAtMs)}; the soak time of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(leftMs)}`}}function whyReleaseIsTooOld(release,order,applied){const head=release.
schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.find(({requires})=>order.indexOf(requires)>head);if(!missing)return;const known=release.
schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;return`release ${release.version} knows ${known}, and ${missing.id} has taken\
 away what it needs since`}}),13618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
JO:()=>newestHead,Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});const prefix="releases\
/",recordKey=number=>`${prefix}${String(number).padStart(8,"0")}.json`,keptRecords=50;async function readHistory(store){return(await Promise.all((await store.list(
prefix)).map(object=>store.get(object.key)))).flatMap(object=>object?[JSON.parse(Buffer.from(object.body).toString())]:[])}async function addToHistory(store,record){
const objects=await store.list(prefix);let number=Math.max(0,...objects.map(object=>Number.parseInt(object.key.slice(prefix.length),10)))+1;for(;!await store.put(
recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){
return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.
rejects===version);return history.findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function newestHead(history,version){
return history.findLast(record=>record.version===version&&record.migrationsHead!==void 0)?.migrationsHead}function lastDurations(history){return Object.assign({},
...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.seq]);return seen.length>
0?Math.max(...seen):void 0}})};export{id,ids,modules};
