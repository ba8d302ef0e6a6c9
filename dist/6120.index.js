const id=6120,ids=[6120],modules={38910:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>deploymentOutcome,a:()=>saveReport});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),outcome=__webpack_require__(
65454),duration=__webpack_require__(80290);const colours={drain:"#e3b341",update:"#539bf5",admit:"#57ab5a",out:"#768390",failed:"#e5534b"},rowHeight=28,nameWidth=180,
chartWidth=900;function htmlReport(report){const endMs=Math.max(1,...report.servers.flatMap(server=>[...server.spans.map(span=>span.toMs),...server.backAtMs])),
x=ms=>nameWidth+ms/endMs*chartWidth,height=report.servers.length*rowHeight+40,title=`${escapeHtml(report.previous??"nothing")} \u2192 ${escapeHtml(report.version)}\
: ${report.result}`;return`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:14px system-ui,sans-serif;margin:2rem;color:#1c2128}td,th{padding:.2rem .8rem;text-align:left}svg text{font:12px system-ui,sans-serif}</style><\
/head><body>
<h1>${title}</h1>
<table>
<tr><th>Began</th><td>${new Date(report.startedAtMs).toISOString()}</td><th>Took</th><td>${(0,duration.a3)(report.durationMs)}</td></tr>
<tr><th>Rotation</th><td>${(0,duration.a3)(report.rotationMs)}, ${report.slots} at a time</td><th>Lower bound</th><td>${(0,duration.a3)(report.lowerBoundMs)}, e\
fficiency ${(report.efficiency*100).toFixed(1)} %</td></tr>
</table>
<svg width="${nameWidth+chartWidth+20}" height="${height}" role="img" aria-label="what each instance did when">
${report.servers.map((server,index)=>{const y=index*rowHeight+8,bars=server.spans.map(span=>`<rect x="${x(span.fromMs).toFixed(1)}" y="${y}" width="${Math.max(1,
x(span.toMs)-x(span.fromMs)).toFixed(1)}" height="18" fill="${colours[span.phase]}"><title>${span.phase} ${(0,duration.a3)(span.toMs-span.fromMs)}</title></rect\
>`),backs=server.backAtMs.map(atMs=>`<circle cx="${x(atMs).toFixed(1)}" cy="${y+9}" r="5" fill="#347d39"><title>in service at ${(0,duration.a3)(atMs)}</title></\
circle>`),failures=server.failures.map(failure=>`<circle cx="${x(failure.atMs).toFixed(1)}" cy="${y+9}" r="5" fill="${colours.failed}"><title>${escapeHtml(failure.
reason)}</title></circle>`);return`<text x="0" y="${y+14}">${escapeHtml(server.name)}</text>${[...bars,...backs,...failures].join("")}`}).join(`
`)}
<text x="${nameWidth}" y="${height-6}">0 s</text><text x="${nameWidth+chartWidth-40}" y="${height-6}">${(0,duration.a3)(endMs)}</text>
</svg>
<p>${Object.keys(colours).map(phase=>`<span style="color:${colours[phase]}">\u25A0</span> ${phase}`).join(" &nbsp; ")} &nbsp; <span style="color:#347d39">\u25CF</spa\
n> in service</p>
<ul>${report.servers.flatMap(server=>server.failures.map(failure=>`<li>${escapeHtml(server.name)} at ${(0,duration.a3)(failure.atMs)}: ${escapeHtml(failure.reason)}\
</li>`)).join("")}</ul>
</body></html>
`}function escapeHtml(text){const entities={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;"};return text.replaceAll(/[&<>"']/g,character=>entities[character])}
const verdicts={succeeded:"\u2705","rolled-back":"\u274C rolled back:",mixed:"\u26A0\uFE0F mixed state:",paused:"\u23F8 paused:"};function markdownReport(report){
const{servers,version:version2,previous}=report;return[`### ${verdicts[report.result]} ${version2} on ${servers.filter(server=>server.backAtMs.length>0).length}\
/${servers.length} instances \xB7 ${(0,duration.a3)(report.durationMs)}`,"",`${previous?`from ${previous}, `:""}${report.slots} at a time, rotation ${(0,duration.
a3)(report.rotationMs)}, lower bound ${(0,duration.a3)(report.lowerBoundMs)}, efficiency ${percent(report.efficiency)}`,"","| instance | drain | update | admit \
| out of service | |","|---|---:|---:|---:|---:|---|",...servers.map(row),"",...servers.length>0?gantt(report):[]].join(`
`)}const percent=share=>`${(share*100).toFixed(1)} %`;function row(server){const time=phase=>server.spans.filter(span=>span.phase===phase).reduce((total2,span)=>total2+
span.toMs-span.fromMs,0),total=server.spans.reduce((sum,span)=>sum+span.toMs-span.fromMs,0),note=server.failures.map(failure=>`\u274C ${cell(failure.reason)}`).
join("<br>");return`| ${cell(server.name)} | ${(0,duration.a3)(time("drain"))} | ${(0,duration.a3)(time("update"))} | ${(0,duration.a3)(time("admit"))} | ${(0,duration.
a3)(total)} | ${note} |`}const cell=text=>text.replaceAll("|","\\|").replaceAll(`
`," ");function gantt(report){const marks={drain:"",update:"active, ",admit:"done, ",out:"",failed:"crit, "};return["```mermaid","gantt",`  title ${version(report)}`,
"  dateFormat x","  axisFormat %M:%S",...report.servers.flatMap(server=>[`  section ${server.name.replaceAll(/[:#;]/g,"-")}`,...server.spans.map(span=>`  ${span.
phase} :${marks[span.phase]}${Math.round(span.fromMs)}, ${Math.round(Math.max(span.toMs,span.fromMs+1))}`),...server.backAtMs.map(atMs=>`  in :milestone, ${Math.
round(atMs)}, 0d`)]),"```"]}const version=report=>`${report.previous??"nothing"} to ${report.version}`.replaceAll(/[:#;]/g,"-");function lowerBoundMs(outOfServiceMs,slots){
if(outOfServiceMs.length===0||slots<1)return 0;const longestFirst=outOfServiceMs.toSorted((a,b)=>b-a),bySum=longestFirst.reduce((total,ms)=>total+ms,0)/slots;let bound=Math.
max(longestFirst[0],bySum);for(let k=1;k*slots<longestFirst.length;k++){const inOneSlot=longestFirst.slice(k*slots-k,k*slots+1);bound=Math.max(bound,inOneSlot.reduce(
(total,ms)=>total+ms,0))}return bound}function efficiencyOf(rotation){const bound=lowerBoundMs(rotation.outOfServiceMs,rotation.slots);return rotation.tookMs<=0||
bound<=0?1:Math.min(1,bound/rotation.tookMs)}function reportOf(end,facts){const servers=spansByServer(end.timeline),outs=Object.values(end.durationsMs),first=end.
timeline.find(event=>event.phase==="drain")?.atMs??0,last=end.timeline.findLast(event=>event.phase==="in")?.atMs??first,rotationMs=Math.max(0,last-first),slots=Math.
max(end.limits.slots,mostAtOnce(servers));return{version:end.want.version,...end.from?{previous:end.from.version}:{},result:end.result,startedAtMs:end.startedAtMs,
durationMs:facts.durationMs,servers,slots,rotationMs,lowerBoundMs:Math.round(lowerBoundMs(outs,slots)),efficiency:efficiencyOf({outOfServiceMs:outs,slots,tookMs:rotationMs})}}
function spansByServer(events){const servers=new Map;for(const event of events){const{instanceId,name,phase,atMs}=event;let server=servers.get(instanceId);server||
servers.set(instanceId,server={instanceId,name,spans:[],backAtMs:[],failures:[]}),server.open&&server.open.phase!==phase&&(server.spans.push({...server.open,toMs:atMs}),
delete server.open),phase==="in"?server.backAtMs.push(atMs):phase==="failed"?(server.failures.push({atMs,reason:event.message}),server.open={phase,fromMs:atMs,toMs:atMs}):
server.open??={phase,fromMs:atMs,toMs:atMs}}return[...servers.values()].map(({open,...server})=>({...server,spans:open?[...server.spans,open]:server.spans}))}function mostAtOnce(servers){
const edges=servers.flatMap(({spans})=>spans.flatMap(span=>[{at:span.fromMs,by:1},{at:span.toMs,by:-1}])).toSorted((a,b)=>a.at-b.at||a.by-b.by);let now=0;return edges.
reduce((most,edge)=>Math.max(most,now+=edge.by),0)}function deploymentOutcome(end,facts){const{want,from,timeline,limits}=end,[failure]=[...end.failed,...end.rollbackFailed],
{url}=facts,report=reportOf(end,{durationMs:Math.round(facts.durationMs)});return{...outcome.Bg[end.result],release:{version:want.version,...from?{previous:from.
version}:{},...want.digest?{digest:want.digest}:{}},plan:{limits},instances:(0,outcome.Iz)(end),...failure&&end.result!=="succeeded"?{error:{code:failure.code,message:`${failure.
name}: ${failure.reason}`,retryable:end.result==="mixed",fix:"see what the instance printed; `alicloud-deploy status` shows the fleet"}}:{},extra:{timeline,report,
summary:markdownReport(report),...url?{url}:{}},text:(0,outcome.lA)(end,facts)}}async function saveReport(context,outcome2){const file=context.options.report,report=outcome2.
extra?.report;if(!file||!report)return outcome2;const path=(0,external_node_path_.resolve)(file);return await(0,promises_.writeFile)(path,context.redactor.redact(
textOf(report,path))),{...outcome2,extra:{...outcome2.extra,"report-path":path}}}function textOf(report,path){return path.endsWith(".html")?htmlReport(report):path.
endsWith(".md")?markdownReport(report):`${JSON.stringify(report,null,2)}
`}}),92111:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{_r:()=>migrate,NH:()=>plannedStatements,
te:()=>previousOf,z3:()=>refuseOlder,LW:()=>wantedRelease});var external_node_path_=__webpack_require__(76760);async function currentCommit(directory){const{getExecOutput}=await __webpack_require__.
e(1260).then(__webpack_require__.bind(__webpack_require__,81260));try{const{exitCode,stdout}=await getExecOutput("git",["rev-parse","HEAD"],{cwd:directory,silent:!0,
ignoreReturnCode:!0});return exitCode===0?stdout.trim():void 0}catch{return}}var cloud_tags=__webpack_require__(22633),errors=__webpack_require__(52005);class MigrationError extends errors.
sH{outcome;constructor(outcome){const failure=outcome.failure;super(failure?.message??"a migration failed",errors.hS.migrationFailed,"failed",{code:failure?.code??
"E_MIGRATION",...failure?.fix?{fix:failure.fix}:{},retryable:failure?.retryable??!1}),this.outcome=outcome}}var run=__webpack_require__(20490),finished=__webpack_require__(
56994),rollout_history=__webpack_require__(13618),pack=__webpack_require__(91965),external_node_crypto_=__webpack_require__(77598),external_node_fs_=__webpack_require__(
73024),promises_=__webpack_require__(51455);async function readArtifact(path,directories){const found=await findFirst(path,directories);if(!found)throw new errors.
xL([{path:"release.artifact",message:`the artifact ${path} does not exist`,fix:`looked in ${directories.join(" and ")}`}]);if(found.isDirectory){const files=await readTree(
found.path,"");if(files.length===0)throw new errors.xL([{path:"release.artifact",message:`the directory ${found.path} is empty: there is nothing to deploy`}]);return(0,pack.
r)(files)}if(!await isGzip(found.path))throw new errors.xL([{path:"release.artifact",message:`${found.path} is no .tar.gz`,fix:"give a directory, or pack it: ta\
r -czf release.tar.gz -C DIRECTORY ."}]);return{digest:await digestOf(found.path),file:found.path}}async function findFirst(path,directories){for(const directory of directories){
const candidate=(0,external_node_path_.resolve)(directory,path),found=await(0,promises_.stat)(candidate).catch(missing);if(found)return{path:candidate,isDirectory:found.
isDirectory()}}}function missing(error){if(error.code!=="ENOENT"&&error.code!=="ENOTDIR")throw error}async function readTree(root,below){const entries=await(0,promises_.
readdir)((0,external_node_path_.join)(root,below),{withFileTypes:!0});return(await Promise.all(entries.map(async entry=>{const path=below?`${below}/${entry.name}`:
entry.name,full=(0,external_node_path_.join)(root,path);if(entry.isDirectory())return readTree(root,path);if(entry.isSymbolicLink())return[{path,linkTo:await(0,promises_.
readlink)(full)}];if(!entry.isFile())return[];const{mode}=await(0,promises_.stat)(full);return[{path,content:await(0,promises_.readFile)(full),isExecutable:(mode&
64)!==0}]}))).flat()}async function isGzip(path){const file=await(0,promises_.open)(path);try{const{buffer,bytesRead}=await file.read(Buffer.alloc(2),0,2,0);return bytesRead===
2&&buffer[0]===31&&buffer[1]===139}finally{await file.close()}}async function digestOf(path){const hash=(0,external_node_crypto_.createHash)("sha256");for await(const part of(0,external_node_fs_.
createReadStream)(path))hash.update(part);return hash.digest("hex")}var rollout_context=__webpack_require__(14933);async function wantedRelease(context,environment){
const{release}=environment.settings,commit=context.host.job().commit??await currentCommit(context.baseDirectory),version=release.version??commit?.slice(0,12);if(!version)
throw new errors.xL([{path:"release.version",message:"the release has no name and there is no commit to name it after",fix:"give --release"}]);if(!/^[\w][\w.+-]{0,127}$/.
test(version))throw new errors.xL([{path:"release.version",message:`${JSON.stringify(version)} cannot name a release`,fix:"use up to 128 letters, digits and . _\
 + -"}]);const text=(0,rollout_context.HR)(environment,version);if(release.update==="command")return{want:{version},environment:text};if(release.update==="image"||
environment.settings.rollout.scalingGroup!=="off")return{want:{version,digest:await releaseImage(environment,version)},environment:text};if(release.artifact){const artifact=await readArtifact(
release.artifact,[context.baseDirectory,process.cwd()]);return{want:{version,digest:artifact.digest,envDigest:(0,pack.s)(text)},artifact,environment:text}}const known=(await(0,rollout_history.
Lu)(environment.store)).findLast(record=>record.version===version&&record.digest!==void 0);if(known)return{want:{version,digest:known.digest,envDigest:known.envDigest??
(0,pack.s)(text)},environment:text};throw new errors.xL([{path:"release.artifact",message:`release ${version} was never delivered and there is no artifact to de\
liver`,fix:"give --artifact FILE or DIRECTORY"}])}async function releaseImage({cloud,environmentTag},version){const tags={[cloud_tags.b.environment]:environmentTag,
[cloud_tags.b.release]:version},image=(await cloud.images.describeImages({tags,owner:"self"})).find(one=>one.isUsable);if(image)return image.id;throw new errors.
wG(`there is no image of release ${version} for ${environmentTag}`,{code:"E_IMAGE_MISSING",fix:`run \`alicloud-deploy bake-image --release ${version}\` first`})}
function previousOf(history,want){const last=(0,rollout_history.T5)(history),found=last&&!(0,finished._)(last,want)?last:(0,rollout_history.PZ)(history,want.version);
return found&&{version:found.version,...found.digest?{digest:found.digest}:{},...found.envDigest?{envDigest:found.envDigest}:{}}}function refuseOlder(context,want,history){
const seq=context.options.seq,newest=(0,rollout_history.Yo)(history);if(seq!==void 0&&newest!==void 0&&seq<newest)throw new errors.wG(`run ${seq} is older than \
run ${newest}, which was deployed already`,{code:"E_OLDER_RUN",fix:"leave --seq out to deploy the older state on purpose, or use `alicloud-deploy rollback`"});const same=history.
findLast(record=>record.version===want.version&&record.isVerified);if(same?.digest!==void 0&&want.digest!==void 0&&same.digest!==want.digest)throw new errors.wG(
`release ${want.version} was deployed before with another artifact (${same.digest.slice(0,12)}, now ${want.digest.slice(0,12)})`,{code:"E_RELEASE_EXISTS",fix:"g\
ive the new artifact its own --release"})}async function migrate(context,environment,version){const{reporter}=context,title="Migrations";let isOk=!1;reporter.emit(
{type:"group-start",title});try{const outcome=await migrations(context,environment,version,!1);if(outcome?.result==="failed")throw new MigrationError(outcome);return isOk=
!0,outcome?.schemaHead}finally{reporter.emit({type:"group-end",title,ok:isOk})}}async function plannedStatements(context,environment,version){return context.options["\
no-migrate"]===!0?[]:((await migrations(context,environment,version,!0))?.statements??[]).map(statement=>statement.sql)}async function migrations(context,environment,version,isDryRun){
const{settings,outputs}=environment,declared=settings.infrastructure.database;if(!declared||!outputs.database)return;const{runId,actor,jobUrl}=context.host.job();
return(0,run.vI)({directory:(0,external_node_path_.resolve)(context.baseDirectory,settings.migrations.directory),connection:{host:outputs.database.host,port:outputs.
database.port,user:declared.account,password:declared.password,database:declared.name,tls:{mode:settings.migrations.ssl}},phase:"expand",isDryRun,clock:context.
clock,random:context.random,reporter:context.reporter,signal:context.signal,lockTimeoutMs:settings.migrations.lockTimeout,actor:actor??"rolling-deploy",runId,release:version,
table:settings.migrations.table,...jobUrl?{jobUrl}:{}})}}),51035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Y:()=>coalesce});function coalesce(work){let waiting=[],isWorking=!1;const workOff=async()=>{for(isWorking=!0;waiting.length>0;){const turn=waiting;
waiting=[];try{await work(turn.map(one=>one.item));for(const one of turn)one.done()}catch(error){for(const one of turn)one.fail(error)}}isWorking=!1};return item=>new Promise(
(done,fail)=>{waiting.push({item,done,fail}),isWorking||workOff()})}}),56994:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>isFinished,_:()=>isSameRelease});var _history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(13618),_server_state_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44891);function isSameRelease(a,b){return a.version===b.version&&a.digest===b.digest&&a.envDigest===b.envDigest}function isFinished(want,seen){const last=(0,_history_js__WEBPACK_IMPORTED_MODULE_0__.
T5)(seen.history);return!last||!isSameRelease(last,want)||seen.journal.open||seen.journal.held.length>0||seen.history.at(-1).result==="mixed"?!1:seen.servers.filter(
server=>!seen.skip.has(server.instanceId)&&!seen.skip.has(server.name)).every(server=>server.release===want.version&&((0,_server_state_js__WEBPACK_IMPORTED_MODULE_1__.
PA)(server)||server.backends.every(backend=>backend.weight===0)))}}),3334:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{o:()=>createFleetView});var _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32501),_fleet_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
56490);function createFleetView(parts){const{cloud,layout,clock,pollIntervalMs}=parts;let latest,running;const look=async()=>{const takenAt=clock.monotonic(),servers=await(0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.
Ht)(cloud,layout);return latest={servers:new Map(servers.map(server=>[server.instanceId,server])),takenAt}},observe=async(sinceMs=clock.monotonic())=>{for(;;){if(latest&&
latest.takenAt>=sinceMs)return latest;running??=look().finally(()=>{running=void 0});const snapshot=await running;if(snapshot.takenAt>=sinceMs)return snapshot}};
return{observe,async watch({instanceId,what,timeoutMs,test,signal}){let sinceMs=clock.monotonic();return(0,_cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__.f)(async()=>{
const snapshot=await observe(sinceMs);sinceMs=snapshot.takenAt+pollIntervalMs;const server=snapshot.servers.get(instanceId);return server&&test(server)},{clock,
what,timeoutMs,intervalMs:pollIntervalMs,...signal?{signal}:{}})}}}}),13618:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Lu:()=>readHistory,PZ:()=>releaseBefore,Pc:()=>addToHistory,T5:()=>lastVerified,Yo:()=>newestSeq,m9:()=>lastDurations});const prefix="rel\
eases/",recordKey=number=>`${prefix}${String(number).padStart(8,"0")}.json`,keptRecords=50;async function readHistory(store){return(await Promise.all((await store.
list(prefix)).map(object=>store.get(object.key)))).flatMap(object=>object?[JSON.parse(Buffer.from(object.body).toString())]:[])}async function addToHistory(store,record){
const objects=await store.list(prefix);let number=Math.max(0,...objects.map(object=>Number.parseInt(object.key.slice(prefix.length),10)))+1;for(;!await store.put(
recordKey(number),JSON.stringify(record),{ifAbsent:!0});)number++;for(const old of objects.slice(0,-keptRecords))await store.delete(old.key)}function lastVerified(history){
return history.findLast(record=>record.isVerified)}function releaseBefore(history,current){const isRejectedAfter=(index,version)=>history.slice(index+1).some(later=>later.
rejects===version);return history.findLast((record,index)=>record.isVerified&&record.version!==current&&!isRejectedAfter(index,record.version))}function lastDurations(history){
return Object.assign({},...history.map(record=>record.durationsMs))}function newestSeq(history){const seen=history.flatMap(record=>record.seq===void 0?[]:[record.
seq]);return seen.length>0?Math.max(...seen):void 0}}),64249:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{_0:()=>openJournal,a0:()=>readJournal});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40191);function replayJournal(entries){let state={held:[]};for(const entry of entries)state=applyEntry(state,entry);return state}function applyEntry(state,entry){
switch(entry.kind){case"begin":return{open:{runId:entry.runId,command:entry.command,want:entry.want,...entry.from?{from:entry.from}:{},startedAtMs:entry.atMs,isInterrupted:!1,
notes:[]},held:entry.held};case"hold":{const known=new Set(state.held.map(_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf));return{...state,held:[...state.held,...entry.
backends.filter(backend=>!known.has((0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.Kf)(backend)))]}}case"restored":return{...state,held:state.held.filter(backend=>!entry.
instanceIds.includes(backend.instanceId))};case"turn":return state.open?{...state,open:{...state.open,want:entry.want}}:state;case"note":return state.open?{...state,
open:{...state.open,notes:[...state.open.notes,{topic:entry.topic,data:entry.data}]}}:state;case"interrupted":return state.open?{...state,open:interrupted(state.
open,entry)}:state;case"end":return{held:state.held}}}function interrupted(open,{isPause,atMs,reason}){const{pause:_,...rest}=open;return{...rest,isInterrupted:!0,
...isPause?{pause:{sinceMs:atMs,reason}}:{}}}const prefix="journal/",entryKey=number=>`${prefix}${String(number).padStart(12,"0")}.json`;async function readJournal(store){
return replayJournal((await readEntries(store)).entries.map(stored=>stored.entry))}async function openJournal(store,fence){const read=await readEntries(store),newestFence=Math.
max(0,...read.entries.map(stored=>stored.fence));if(newestFence>fence)throw overtaken(newestFence,fence);let state=replayJournal(read.entries.map(stored=>stored.
entry)),next=read.nextNumber,queue=Promise.resolve();const write=async entry=>{const body=JSON.stringify({fence,entry});if(!await store.put(entryKey(next),body,
{ifAbsent:!0})){const found=await store.get(entryKey(next)),text=found&&Buffer.from(found.body).toString();if(text!==body)throw overtaken(text?JSON.parse(text).
fence:fence,fence)}const number=next++;state=applyEntry(state,entry),entry.kind==="begin"&&await deleteBefore(store,number)};return{get state(){return state},append(entry){
const turn=queue.then(()=>write(entry));return queue=turn.catch(()=>{}),turn}}}async function readEntries(store){const objects=await store.list(prefix),numbers=objects.
map(object=>Number.parseInt(object.key.slice(prefix.length),10));return{entries:(await Promise.all(objects.map(object=>store.get(object.key)))).flatMap(object=>object?
[JSON.parse(Buffer.from(object.body).toString())]:[]),nextNumber:Math.max(0,...numbers)+1}}async function deleteBefore(store,number){for(const object of await store.
list(prefix))object.key<entryKey(number)&&await store.delete(object.key)}function overtaken(theirs,ours){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
by(`another run wrote the rollout journal (lease generation ${theirs}, ours is ${ours})`,{code:"E_LOCK_LOST",fix:"see who deploys with `alicloud-deploy status`,\
 then run the same command again"})}}),65454:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Bg:()=>resultOf,Iz:()=>instanceResults,Rr:()=>instanceResult,lA:()=>describeEnd});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005),_server_state_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44891);function instanceResult(server,more={}){
return{id:server.instanceId,name:server.name,zone:server.zoneId,...server.release===void 0?{}:{release:server.release},weights:server.backends.map(backend=>backend.
weight),isServing:(0,_server_state_js__WEBPACK_IMPORTED_MODULE_2__.PA)(server),health:Object.fromEntries(server.health.map(row=>[`${row.protocol}:${row.listenerPort}`,
row.health])),...more}}const resultOf={succeeded:{result:"succeeded",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.done},"rolled-back":{result:"rol\
led-back",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.rolledBack},mixed:{result:"mixed",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.
mixed},paused:{result:"paused",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.paused}};function instanceResults(end){const failed=new Map([...end.failed,
...end.rollbackFailed].map(failure=>[failure.instanceId,failure]));return end.servers.map(server=>{const failure=failed.get(server.instanceId),outOfServiceMs=end.
durationsMs[server.instanceId],running=end.running.get(server.instanceId),echoed=running?.echoed??running?.current;return instanceResult(server,{...echoed===void 0?
{}:{echoed},...outOfServiceMs===void 0?{}:{outOfServiceMs},...failure?{failure:{stage:failure.stage,code:failure.code,reason:failure.reason}}:{}})})}function describeEnd(end,facts){
const total=end.servers.length,took=(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.a3)(facts.durationMs),{version}=end.want;switch(end.result){case"succeed\
ed":return`Deployed ${version} to ${total}/${total} instances in ${took}.${facts.url?`   ${facts.url}`:""}`;case"paused":{const done=end.servers.filter(server=>end.
durationsMs[server.instanceId]!==void 0).length;return`PAUSED after ${took}: ${done} of ${total} instances were brought to ${version}. Go on: ${facts.rerun}. Go\
 back: alicloud-deploy rollback`}case"rolled-back":return[`FAILED and rolled back: ${end.from?.version} serves on all instances again.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.rolledBack}`,...describeFailures(end.failed)].join(`
`);case"mixed":return[`FAILED, MIXED STATE: not every instance runs the same release.   exit code ${_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.mixed}`,...table(
end),...describeFailures([...end.failed,...end.rollbackFailed]),`  next  ${facts.rerun}   or   alicloud-deploy recover`].join(`
`)}}function table(end){return instanceResults(end).map(row=>{const release=row.echoed??row.release??"unknown";return`  ${row.name.padEnd(24)} ${row.id.padEnd(24)}\
 ${release.padEnd(20)} weight ${row.weights.join("/")||"-"}  ${row.isServing?"serves":"does not serve"}`})}function describeFailures(failed){return failed.flatMap(
failure=>[`  ${failure.code}  ${failure.name} (${failure.instanceId}), ${failure.stage}: ${failure.reason}`,...failure.output?lastLines(failure.output).map(line=>`\
    | ${line}`):[]])}const shownLines=12;function lastLines(output){return output.trimEnd().split(`
`).filter(line=>!line.startsWith("acd ")).slice(-shownLines)}}),55979:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f:()=>openSession});var external_node_events_=__webpack_require__(78474),dead_man=__webpack_require__(91095),fleet_view=__webpack_require__(
3334),fleet=__webpack_require__(56490),errors=__webpack_require__(70271);const instancesPerCall=100,collectMs=20,deliveryMs=9e4,maxDeliveries=3;function createInstanceRuns(parts){
const{commands,clock,pollIntervalMs}=parts,queues=new Map,send=async(script,batch,delivery)=>{let invocationId;try{parts.beforeStart?.(),invocationId=await commands.
start({instanceIds:batch.map(one=>one.instanceId),script:script.text,timeoutSeconds:script.timeoutSeconds,name:script.name})}catch(error){if(batch.length>1&&(0,errors.
E)(error,"invalid","not-found","busy"))await Promise.all(batch.map(one=>send(script,[one],delivery)));else for(const one of batch)one.fail(error);return}await collect(
invocationId,script,batch,delivery)},collect=async(invocationId,script,batch,delivery)=>{const open=new Map(batch.map(one=>[one.instanceId,one])),deadline=clock.
monotonic()+script.timeoutSeconds*1e3+deliveryMs,again=[];for(;open.size>0;){await clock.sleep(pollIntervalMs);const results=await commands.results(invocationId);
for(const result of results){const one=open.get(result.instanceId);!one||!isFinal(result)||(open.delete(result.instanceId),result.status==="not-delivered"&&delivery<
maxDeliveries?again.push(one):one.settle(result))}if(clock.monotonic()>deadline){for(const one of open.values())one.settle(lateResult(one.instanceId,script));open.
clear()}}again.length>0&&await send(script,again,delivery+1)},run=(instanceId,script,signal,onSent)=>{const key=JSON.stringify([script.name,script.timeoutSeconds,
script.text]),answer=new Promise((settle,fail)=>{const one={instanceId,settle,fail,signal,onSent},queue=queues.get(key);if(queue)return void queue.push(one);const collected=[
one];queues.set(key,collected),clock.sleep(collectMs).then(async()=>{queues.delete(key);const wanted=collected.filter(each=>!each.signal?.aborted);for(const each of collected)
each.signal?.aborted&&each.fail(each.signal.reason);for(const each of wanted)each.onSent?.();const batches=chunk(wanted,instancesPerCall);await Promise.all(batches.
map(batch=>send(script,batch,1).catch(error=>batch.forEach(each=>each.fail(error)))))})});return signal?abortable(answer,signal):answer};return{run,async runAll(instanceIds,script,signal){
const results=await Promise.all(instanceIds.map(id2=>run(id2,script,signal)));return new Map(results.map(result=>[result.instanceId,result]))}}}function isFinal(result){
return result.status!=="pending"&&result.status!=="running"}function lateResult(instanceId,script){return{instanceId,status:"timed-out",output:"",droppedBytes:0,
errorCode:"NoAnswer",errorMessage:`the instance's agent did not report the end of ${script.name}`}}function abortable(answer,signal){return new Promise((resolve,reject)=>{
const stop=()=>reject(signal.reason);signal.aborted&&stop(),signal.addEventListener("abort",stop,{once:!0}),answer.then(resolve,reject).finally(()=>signal.removeEventListener(
"abort",stop))})}function chunk(items,size){return Array.from({length:Math.ceil(items.length/size)},(_,index)=>items.slice(index*size,(index+1)*size))}var rollout_journal=__webpack_require__(
64249),rollout_lease=__webpack_require__(66872),timeline=__webpack_require__(83611),wait=__webpack_require__(32501),coalesce=__webpack_require__(51035),weights=__webpack_require__(
40191);const readBackTimeoutMs=6e4;function createWeightWriter(parts){const{loadBalancing,clock,pollIntervalMs,beforeWrite}=parts,read=async want=>{const groups=new Map(
want.map(backend=>[(0,weights.$6)(backend.group),backend.group]));return(await Promise.all([...groups.values()].map(async group=>(await loadBalancing.describeBackends(
group)).map(backend=>({...backend,group}))))).flat()},writeNow=async want=>{const have=await read(want),members=new Set(have.map(weights.Kf)),wanted=want.filter(
backend=>members.has((0,weights.Kf)(backend))),changes=(0,weights.iY)(have,wanted);if(changes.length!==0){for(const call of(0,weights.xp)(have,changes))beforeWrite(),
await loadBalancing.setWeights(call.group,call.backends);await(0,wait.f)(async()=>(0,weights.iY)(await read(wanted),wanted).length===0?!0:void 0,{clock,what:`we\
ights of ${[...new Set(wanted.map(backend=>backend.instanceId))].join(", ")}`,timeoutMs:readBackTimeoutMs,intervalMs:pollIntervalMs})}};return{write:(0,coalesce.
Y)(async wants=>{const merged=new Map(wants.flatMap(want=>want.map(backend=>[(0,weights.Kf)(backend),backend])));await writeNow([...merged.values()])})}}async function openSession(context){
const{cloud,store,clock,reporter,pollIntervalMs}=context;await store.ensureBucket();const lease=await(0,rollout_lease.ZZ)({store,clock,reporter,holder:context.holder,
ifLocked:context.ifLocked,pollIntervalMs,signal:context.signal,...context.lockWaitMs===void 0?{}:{waitMs:context.lockWaitMs},...context.leaseTtlMs===void 0?{}:{
ttlMs:context.leaseTtlMs},...context.isDead?{isDead:context.isDead}:{}});try{const journal=await(0,rollout_journal._0)(store,lease.generation),{automation}=cloud;
automation&&await(0,dead_man.Y1)({automation,clock,pollIntervalMs,reporter,environmentTag:context.environmentTag},journal.state);const layout=await(0,fleet.k0)(
cloud,context.environmentTag),beforeWrite=()=>lease.assertHeld(),signal=firstOf([context.signal,lease.stop]);return(0,external_node_events_.setMaxListeners)(0,signal),
{context,lease,journal,layout,view:(0,fleet_view.o)({cloud,layout,clock,pollIntervalMs}),writer:createWeightWriter({loadBalancing:cloud.loadBalancing,clock,pollIntervalMs,
beforeWrite}),runs:createInstanceRuns({commands:cloud.commands,clock,pollIntervalMs,beforeStart:beforeWrite}),timeline:(0,timeline.M)(clock,reporter),signal,close:()=>lease.
release()}}catch(error){throw await lease.release(),error}}function firstOf(signals){const controller=new AbortController;for(const signal of signals)signal.aborted&&
controller.abort(signal.reason),signal.addEventListener("abort",()=>controller.abort(signal.reason),{once:!0});return controller.signal}}),83611:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>createTimeline,p:()=>outOfServiceMs});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);function createTimeline(clock,reporter){const events=[],startedAt=clock.monotonic(),startedAtMs=clock.now();return{events,startedAtMs,elapsedMs:()=>clock.
monotonic()-startedAt,add(server,phase,message){const atMs=clock.monotonic()-startedAt;events.push({instanceId:server.instanceId,name:server.name,phase,atMs,message}),
reporter.emit({type:"progress",subject:server.name,phase,message,data:{instanceId:server.instanceId,elapsed:(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
C7)(atMs)}})}}}function outOfServiceMs(events){const out=new Map,durations={};for(const event of events){event.phase==="drain"&&!out.has(event.instanceId)&&out.
set(event.instanceId,event.atMs);const since=out.get(event.instanceId);event.phase!=="in"||since===void 0||(durations[event.instanceId]=Math.round(event.atMs-since),
out.delete(event.instanceId))}return durations}})};export{id,ids,modules};
