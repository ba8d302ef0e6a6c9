"use strict";exports.id=8065,exports.ids=[8065],exports.modules={92480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{fits:()=>fits,knownHead:()=>knownHead,whyNotInAny:()=>whyNotInAny});var infra_outputs=__webpack_require__(
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
await(0,state_history.Lu)(cloud.objectStore(outputs.bucket)),version)}}),11182:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>lookAtServer});var _migrate_rds_preflight_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7819);async function lookAtServer(context,databaseId){
const{databases}=await context.cloud(),{clock,signal,pollIntervalMs,reporter}=context,seen=await(0,_migrate_rds_preflight_js__WEBPACK_IMPORTED_MODULE_0__.M)(databases,
{databaseId,wantsBackup:!1,clock,signal,pollIntervalMs,reporter});return(0,_migrate_rds_preflight_js__WEBPACK_IMPORTED_MODULE_0__.z)(seen)}}),51617:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{ag:()=>largestFileBytes,R9:()=>readArtifact,z9:()=>readFileArtifact});var external_node_crypto_=__webpack_require__(77598),
external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),pack=__webpack_require__(84763),
errors=__webpack_require__(52005),external_node_stream_promises_=__webpack_require__(46466),external_node_zlib_=__webpack_require__(38522);const blockBytes=512,
noArchive="what is compressed in it is no tar archive",longestExtension=64*1024;async function archiveProblem(path){const reader=new ArchiveReader;try{await(0,external_node_stream_promises_.
pipeline)((0,external_node_fs_.createReadStream)(path),(0,external_node_zlib_.createGunzip)(),async parts=>{for await(const part of parts)if(reader.read(part),reader.
problem!==void 0)return})}catch(error){if(reader.problem!==void 0)return reader.problem;const{code}=error;if(typeof code!="string"||!code.startsWith("Z_"))throw error;
return code==="Z_BUF_ERROR"?"it was cut off":"its compression is damaged"}return reader.problem??reader.atEnd()}class ArchiveReader{problem;#rest=Buffer.alloc(0);#skipBytes=0;#entries=0;#isEnded=!1;#path;#extension;#links=new Set;read(part){
for(this.#rest=this.#rest.length===0?part:Buffer.concat([this.#rest,part]);this.problem===void 0&&!this.#isEnded&&this.#step(););this.#isEnded&&(this.#rest=Buffer.
alloc(0))}atEnd(){return this.#entries===0&&!this.#isEnded&&this.#rest.length>0?noArchive:!this.#isEnded&&(this.#rest.length>0||this.#skipBytes>0||this.#extension)?
"it was cut off":this.#entries===0?"there is nothing in it":void 0}#step(){if(this.#extension)return this.#readExtension(this.#extension);if(this.#skipBytes>0){
const bytes=Math.min(this.#skipBytes,this.#rest.length);return this.#skipBytes-=bytes,this.#rest=this.#rest.subarray(bytes),this.#rest.length>0}if(this.#rest.length<
blockBytes)return!1;const block=this.#rest.subarray(0,blockBytes);return this.#rest=this.#rest.subarray(blockBytes),this.#readHeader(block),!0}#readHeader(block){
if(block.every(byte=>byte===0)){this.#isEnded=!0;return}if(!hasItsChecksum(block)){this.problem=this.#entries===0?noArchive:"it is damaged";return}const bytes=sizeOf(
block),type=String.fromCharCode(block[156]);if(type==="x"||type==="g"||type==="L"){bytes>longestExtension&&(this.problem="it has a name that is too long"),this.#extension=
{bytes,kind:type==="L"?"path":"pax",isGlobal:type==="g"};return}this.#skipBytes=padded(bytes),type!=="K"&&(this.#take({path:this.#path??pathOf(block),type,linkTo:check_archive_text(
block,157,100)}),this.#path=void 0)}#readExtension({bytes,kind,isGlobal}){if(this.#rest.length<padded(bytes))return!1;const content=this.#rest.subarray(0,bytes).
toString("utf8");this.#rest=this.#rest.subarray(padded(bytes)),this.#extension=void 0;const found=kind==="path"?content.replace(/\0.*$/s,""):/^\d+ path=(.*)$/m.
exec(content)?.[1];return!isGlobal&&found!==void 0&&(this.#path=found),!0}#take({path,type,linkTo}){const parts=path.split("/").filter(part=>part!==""&&part!=="\
.");path.startsWith("/")?this.problem=`${path} is an absolute path`:parts.includes("..")?this.problem=`${path} leads out of the release`:parts.some((_,index)=>index>
0&&this.#links.has(parts.slice(0,index).join("/")))?this.problem=`${path} is behind a symbolic link of the archive`:type==="1"&&(linkTo.startsWith("/")||linkTo.
split("/").includes(".."))&&(this.problem=`${path} is a hard link that leads out of the release`),type==="2"&&this.#links.add(parts.join("/")),parts.length>0&&this.#entries++}}
const padded=bytes=>Math.ceil(bytes/blockBytes)*blockBytes,check_archive_text=(block,from,length)=>block.subarray(from,from+length).toString("utf8").replace(/\0.*$/s,
"");function pathOf(block){const prefix=check_archive_text(block,257,8)==="ustar"?check_archive_text(block,345,155):"",name=check_archive_text(block,0,100);return prefix===
""?name:`${prefix}/${name}`}function sizeOf(block){return(block[124]&128)!==0?Number(block.readBigUInt64BE(128)):Number.parseInt(check_archive_text(block,124,12).
trim()||"0",8)}function hasItsChecksum(block){const sum=block.reduce((total,byte,index)=>total+(index>=148&&index<156?32:byte),0);return Number.parseInt(check_archive_text(
block,148,8).trim(),8)===sum}const largestFileBytes=2**30;async function readArtifact(path,directories,expected){const artifact=await readAny(path,directories);
return refuseOther(artifact,path,expected),artifact}async function readFileArtifact(path,{shown,expected}){const artifact=await archiveAt(path,shown);return refuseOther(
artifact,shown,expected),artifact}function refuseOther({digest},shown,expected){if(!(expected===void 0||digest===expected.toLowerCase()))throw new errors.xL([{path:"\
release.sha256",message:`the artifact ${shown} has the SHA-256 ${digest}, not ${expected}`,fix:"it is another file than the one that was built, or it was cut of\
f on its way: fetch it again, or correct --sha256"}])}async function readAny(path,directories){const found=await findFirst(path,directories);if(!found)throw new errors.
xL([{path:"release.artifact",message:`the artifact ${path} does not exist`,fix:`looked in ${[...new Set(directories.map(directory=>(0,external_node_path_.resolve)(
directory)))].join(" and ")}`}]);if(found.isDirectory){const files=await readTree(found.path,"");if(files.length===0)throw new errors.xL([{path:"release.artifac\
t",message:`the directory ${found.path} is empty: there is nothing to deploy`}]);return(0,pack.r)(files)}return archiveAt(found.path,found.path)}async function archiveAt(path,shown){
if(!await isGzip(path))throw new errors.xL([{path:"release.artifact",message:`${shown} is no .tar.gz`,fix:"give a directory, or pack it: tar -czf release.tar.gz\
 -C DIRECTORY ."}]);const problem=await archiveProblem(path);if(problem!==void 0)throw new errors.xL([{path:"release.artifact",message:`${shown} cannot be unpac\
ked on an instance: ${problem}`,fix:"pack it anew: tar -czf release.tar.gz -C DIRECTORY ."}]);return{digest:await digestOf(path),file:path}}async function findFirst(path,directories){
for(const directory of directories){const candidate=(0,external_node_path_.resolve)(directory,path),found=await(0,promises_.stat)(candidate).catch(missing);if(found)
return{path:candidate,isDirectory:found.isDirectory()}}}function missing(error){if(error.code!=="ENOENT"&&error.code!=="ENOTDIR")throw error}async function readTree(root,below){
const entries=await(0,promises_.readdir)((0,external_node_path_.join)(root,below),{withFileTypes:!0});return(await Promise.all(entries.map(async entry=>{const path=below?
`${below}/${entry.name}`:entry.name,full=(0,external_node_path_.join)(root,path);if(entry.isDirectory())return readTree(root,path);if(entry.isSymbolicLink())return[
{path,linkTo:await(0,promises_.readlink)(full)}];if(!entry.isFile())return[];const{mode,size}=await(0,promises_.stat)(full);if(size>largestFileBytes)throw new errors.
xL([{path:"release.artifact",message:`${full} has ${(size/2**30).toFixed(1)} GiB: too large to be packed here`,fix:"leave it out of the release (a bucket is a b\
etter place for data), or give a .tar.gz as artifact"}]);return[{path,content:await(0,promises_.readFile)(full),isExecutable:(mode&64)!==0}]}))).flat()}async function isGzip(path){
const file=await(0,promises_.open)(path);try{const{buffer,bytesRead}=await file.read(Buffer.alloc(2),0,2,0);return bytesRead===2&&buffer[0]===31&&buffer[1]===139}finally{
await file.close()}}async function digestOf(path){const hash=(0,external_node_crypto_.createHash)("sha256");for await(const part of(0,external_node_fs_.createReadStream)(
path))hash.update(part);return hash.digest("hex")}}),55931:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>whyReleaseIsTooOld,l:()=>whyContractWaits});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);function whyContractWaits(request,order,facts){
const needed=order.indexOf(request.requires);if(needed<0)return`it requires ${request.requires}, which is no migration of this directory`;const byVersion=new Map(
facts.releases.map(release=>[release.version,release])),knows=version=>order.indexOf(byVersion.get(version??"")?.schemaHead??"")>=needed,counted=facts.servers.filter(
({weight,isConsumer})=>weight>0||isConsumer===!0||!facts.drainedCountsAsGone);if(counted.every(({isConsumer})=>isConsumer===!0))return"no server of this environ\
ment is known, so nobody can say which release serves";const old=counted.filter(({release})=>!knows(release));if(old.length>0)return`${old.map(describeServer).join(
", ")} ${old.length===1?"does":"do"} not know ${request.requires}`;const target=facts.rollbackTarget;return target!==void 0&&!facts.isRollbackForfeited&&!knows(
target)?`rollback would go to release ${target}, which does not know ${request.requires} (give that way up with --forfeit-rollback-to ${target})`:whySoaking(knows,
facts)}const describeServer=({instanceId,release,weight,isConsumer})=>`${instanceId} (${release===void 0?"unknown release":`release ${release}`}, ${isConsumer?"\
consumer":`weight ${weight}`})`;function whySoaking(knows,facts){const lastOld=facts.releases.findLastIndex(({version})=>!knows(version)),[first,...later]=facts.
releases.slice(lastOld+1);if(!first||later.some(({version})=>version!==first.version))return;const servedMs=facts.nowMs-first.finishedAtMs,leftMs=facts.soakMs-servedMs;
if(!(leftMs<=0))return`release ${first.version} serves for ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(servedMs)}; the soak time of ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(facts.soakMs)} ends in ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(leftMs)}, or with the next release`}function whyReleaseIsTooOld(release,order,applied){
const head=release.schemaHead===void 0?-1:order.indexOf(release.schemaHead),missing=applied.find(({requires})=>order.indexOf(requires)>head);if(!missing)return;
const known=release.schemaHead===void 0?"no migration at all":`migrations up to ${release.schemaHead}`;return`release ${release.version} knows ${known}, and ${missing.
id} has taken away what it needs since`}}),16156:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{JO:()=>newestHead,Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});var _cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
68422);const prefix="releases/",recordKey=number=>`${prefix}${String(number).padStart(8,"0")}.json`,numberOf=key=>Number(/^(\d+)\.json$/.exec(key.slice(prefix.length))?.[1]),
keptRecords=50,outline={version:"string","digest?":"string","envDigest?":"string",isVerified:"boolean",result:"string",command:"string",runId:"string","seq?":"n\
umber",finishedAt:"string","migrationsHead?":"string","rejects?":"string","only?":["string"],durationsMs:{"*":"number"}};async function readHistory(store){return(await Promise.
all((await listRecords(store)).map(({key})=>store.get(key)))).flatMap(object=>object?[(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_0__.CL)(store,object,{outline,
fix:`remove the object, e.g. \`ossutil rm oss://${store.bucket}/${object.key}\`; only that release is forgotten`})]:[])}const listRecords=async store=>(await store.
list(prefix)).filter(({key})=>!Number.isNaN(numberOf(key)));async function addToHistory(store,record){const objects=await listRecords(store);let number=Math.max(
0,...objects.map(({key})=>numberOf(key)))+1;for(;!await store.put(recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(
0,-keptRecords))await store.delete(old.key)}function lastVerified(history){return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){
const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.rejects===version);return history.findLast((record,index)=>record.isVerified&&record.
version!==current&&!isRejectedAfter(index,record.version))}function newestHead(history,version){return history.findLast(record=>record.version===version&&record.
migrationsHead!==void 0)?.migrationsHead}function lastDurations(history){return Object.assign({},...history.map(record=>record.durationsMs))}function newestSeq(history){
const seen=history.flatMap(record=>record.seq===void 0?[]:[record.seq]);return seen.length>0?Math.max(...seen):void 0}})};
