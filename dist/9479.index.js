const id=9479,ids=[9479],modules={70271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>isCloudError,K:()=>CloudError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);class CloudError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
sH{kind;product;action;apiCode;constructor(message,details){super(message,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.preflight,"failed",details),this.kind=
details.kind,this.product=details.product,this.action=details.action,this.apiCode=details.apiCode}}function isCloudError(error,...kinds){return error instanceof
CloudError&&(kinds.length===0||kinds.includes(error.kind))}}),22633:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{b:()=>tagKeys});const tagKeys={environment:"alicloud-deploy:env",key:"alicloud-deploy:key",release:"alicloud-deploy:release",port:"aliclo\
ud-deploy:port",keptUntil:"alicloud-deploy:kept-until",settings:"alicloud-deploy:settings",outOfService:"alicloud-deploy:out-of-service",publicEndpoint:"aliclou\
d-deploy:public-endpoint",bake:"alicloud-deploy:bake"}}),58343:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{y:()=>createJobShell});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);const keptOutputBytes=24*1024,drainMs=1e3;
function createJobShell(options){return{run:(script,{env,timeoutMs,signal})=>new Promise((resolve,reject)=>{const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)("sh",["-c",script],{cwd:options.directory,env:{...options.env,...env},stdio:["ignore","pipe","pipe"],detached:!0});let output="",isKilled=!1;const keep=part=>{
output=(output+part.toString()).slice(-keptOutputBytes)};child.stdout.on("data",keep),child.stderr.on("data",keep);const kill=()=>{child.pid===void 0||child.exitCode!==
null||child.signalCode!==null||(isKilled=!0,process.kill(-child.pid,"SIGKILL"))},timer=setTimeout(kill,timeoutMs);signal?.addEventListener("abort",kill,{once:!0}),
signal?.aborted&&kill(),child.on("error",reject),child.on("exit",()=>{const drained=setTimeout(()=>{child.stdout.destroy(),child.stderr.destroy()},drainMs);child.
once("close",()=>clearTimeout(drained))}),child.on("close",code=>{clearTimeout(timer),signal?.removeEventListener("abort",kill),resolve({exitCode:isKilled?void 0:
code??void 0,output})})})}}}),54137:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
D:()=>identity});function identity(context){const{actor,runId,jobUrl,commit}=context.host.job();return{actor:actor??context.env.USER??"unknown",runId,...jobUrl?
{jobUrl}:{},...commit?{commit}:{}}}}),81615:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>migrate_run_run});var rds_preflight=__webpack_require__(7819),duration=__webpack_require__(80290);const words={
"already-applied":"applied before",applied:"ok",recovered:"ok, had been executed by an interrupted run","partly-applied":"half done",failed:"failed",pending:"pe\
nding",held:"held"};function renderMigrations(outcome,verb,where){const isStatus=verb==="status",lines=[`migrate ${verb} \xB7 ${where}`],shown=outcome.migrations.
filter(({state})=>isStatus||state!=="already-applied"),widths={file:Math.max(0,...shown.map(({file})=>file.length)),algorithm:Math.max(0,...shown.map(({algorithm})=>algorithm?.
length??0))};for(const[index,entry]of shown.entries())lines.push(renderEntry(entry,index+1,widths));return lines.push(summary(outcome,verb)),outcome.failure&&lines.
push(...renderFailure(outcome)),lines.join(`
`)}function renderEntry(entry,index,widths){const time=entry.durationMs===void 0?"":(0,duration.a3)(entry.durationMs),half=entry.state==="partly-applied"?` (${entry.
statements.done} of ${entry.statements.total} statements)`:"";return[String(index).padStart(3),entry.file.padEnd(widths.file),entry.phase.padEnd(8),...widths.algorithm>
0?[(entry.algorithm??"").padEnd(widths.algorithm)]:[],time.padStart(7),`${words[entry.state]}${half}${entry.reason?`: ${entry.reason}`:""}`].join("  ").trimEnd()}
function summary(outcome,verb){const isStatus=verb==="status",word=verb==="down"?"revert":"apply",past=verb==="down"?"reverted":"applied",count=(...states)=>outcome.
migrations.filter(({state})=>states.includes(state)).length,held=count("held"),done=outcome.result==="planned"?`would ${word} ${count("pending","partly-applied")}`:
`${past} ${count("applied","recovered")}`,line=`${[isStatus?`applied ${count("already-applied")}`:done,...outcome.result==="planned"&&!isStatus?[]:[`pending ${count(
"pending")}`],...held>0?[`held ${held}`]:[],...outcome.result==="failed"?[`half done ${count("partly-applied")}`,`failed ${count("failed")}`]:[]].join(", ")}.`,
fix=held>0&&outcome.result!=="failed"?"   Held ones run with --phase contract after the rollout.":"";return`${line[0].toUpperCase()}${line.slice(1)}${fix}`}function renderFailure(outcome){
const failure=outcome.failure,place=[failure.file,failure.line,failure.column].filter(part=>part!==void 0).join(":");return["",`Failed: ${failure.message}`,...place&&
failure.line?[`at ${place}`]:[],...failure.frame?[failure.frame]:[],...failure.fix?[`Fix: ${failure.fix}`]:[]]}function renderStatements(outcome){const lines=[];
let current="";for(const{migration,sql,change}of outcome.statements)migration!==current&&lines.push(`-- ${migration}`),current=migration,change&&lines.push(`-- ${describeChange(
change)}`),lines.push(`${sql};`);return lines.join(`
`)}function describeChange({table,rows,bytes,algorithm,basis}){const size=`${table.replace(/\s+/g," ")}: about ${rows} rows, ${formatSize(bytes)}`;return algorithm===
void 0?size:`${size}; ${basis==="expected"?`expected ${algorithm}`:algorithm}`}const formatSize=bytes=>bytes<1048576?`${Math.ceil(bytes/1024)} KB`:`${Math.round(
bytes/1048576)} MB`;function planMarkdown(outcome,verb,where){const rows=outcome.statements.map(({migration,sql,change})=>{const size=change?[cell(change.table),
change.rows,formatSize(change.bytes)]:["","",""],how=change?.algorithm?`${change.basis==="expected"?"expected ":""}${change.algorithm}`:"",text=sql.replace(/\s+/g,
" ");return`| ${[cell(migration),code(text.length>200?`${text.slice(0,197)}...`:text),...size,how].join(" | ")} |`});return[`### migrate ${verb} \xB7 ${where}`,
"",summary(outcome,verb),"","| migration | statement | table | rows, about | size | algorithm |","|---|---|---|---:|---:|---|",...rows,""].join(`
`)}const cell=text=>text.replaceAll("|","\\|").replaceAll(/\s+/g," ");function code(text){const longest=Math.max(0,...(text.match(/`+/g)??[]).map(({length})=>length)),
fence="`".repeat(longest+1);return`${fence} ${cell(text)} ${fence}`}var migrate_seeds=__webpack_require__(84492),run=__webpack_require__(80763),errors=__webpack_require__(
52005),migrate_delegated=__webpack_require__(13590),migrate_callbacks=__webpack_require__(88635),migrate_connection=__webpack_require__(14427),migrate_identity=__webpack_require__(
54137),migrate_stop=__webpack_require__(87962),migrate_seed=__webpack_require__(19818),migrate_throttle=__webpack_require__(75890);async function migrate_run_run(context){
if(await(0,migrate_delegated.Hy)(context))return(await Promise.all([__webpack_require__.e(7422),__webpack_require__.e(218),__webpack_require__.e(1565)]).then(__webpack_require__.
bind(__webpack_require__,50218))).run(context);const outcome=await runHere(context);return(0,migrate_delegated.BR)(context)?{...outcome,extra:{...outcome.extra,
shown:outcome.text}}:outcome}async function runHere(context){switch(context.verb){case void 0:case"up":return onTarget(context,target=>up(context,target));case"\
down":return onTarget(context,target=>up(context,target,run.aH));case"seed":return onTarget(context,target=>seeding(context,target));case"status":return onTarget(
context,target=>migrate_run_status(context,target));default:return(await __webpack_require__.e(7245).then(__webpack_require__.bind(__webpack_require__,67245))).
runVerb(context)}}function onTarget(context,work){return(0,migrate_connection.withTarget)(context,async target=>{try{return await work(target)}catch(error){if(!(error instanceof
errors.wG)||error.code!=="E_MIGRATION_DRIFT")throw error;const{showEdits}=await __webpack_require__.e(2661).then(__webpack_require__.bind(__webpack_require__,52661));
throw await showEdits(error,target.directory)}})}async function up(context,target,go=run.vI){const options=running(context,target),phase=phaseOf(context,target);
context.options["fail-on-drift"]===!0&&await(await Promise.all([__webpack_require__.e(6643),__webpack_require__.e(5787)]).then(__webpack_require__.bind(__webpack_require__,
3732))).refuseDrift(target);const more={phase,outOfOrder:context.options["out-of-order"]==="allow"?"allow":"refuse",allowCopy:context.options["allow-copy"]===!0,
...typeof context.options["traffic-window"]=="number"?{trafficWindowMs:context.options["traffic-window"]}:{},...typeof context.options["kill-blockers-older-than"]==
"number"?{killBlockersOlderThanMs:context.options["kill-blockers-older-than"]}:{},...typeof context.options.to=="string"?{to:context.options.to}:{},...await gate(
context,target),...target.preflight?{checkServer:async()=>(0,rds_preflight.z)(target.preflight)}:{},...delegatedOptions((0,migrate_delegated.BR)(context))},callbacks=await(0,migrate_callbacks.
Y)(context,target.directory),outcome=await(0,migrate_throttle.U)(context,target,throttled=>(0,migrate_stop.C)(context,connect=>go({...options,...more,...throttled,
...go===run.vI?callbacks:{},connect}))),seeds=go===run.vI&&phase!=="contract"&&context.options.to===void 0&&outcome.result!=="failed"?await(0,migrate_seed.Z)(context,
options):void 0;return rendered((0,migrate_seeds.v1)(outcome,seeds),go===run.vI?"up":"down",target)}async function seeding(context,target){return rendered(await(0,migrate_seed.
c)(context,running(context,target)),"seed",target)}function rendered(outcome,verb,target){const text=[renderMigrations(outcome,verb,target.label),...outcome.result===
"planned"?[renderStatements(outcome)]:[]],shown=commandOutcome(outcome,text.filter(Boolean).join(`
`));return outcome.result!=="planned"?shown:{...shown,extra:{...shown.extra,summary:planMarkdown(outcome,verb,target.label)}}}const running=(context,target)=>({
...shared(context,target),isDryRun:context.isDryRun,...(0,migrate_identity.D)(context),lockTimeoutMs:target.lockTimeoutMs,cancelOrphan:context.options["cancel-o\
rphan"]===!0,placeholders:placeholders(context)});async function migrate_run_status(context,target){const result={...await(0,run.vd)({...shared(context,target),
phase:phaseOf(context,target)}),result:"no-change",statements:[]},shown=commandOutcome(result,renderMigrations(result,"status",target.label)),{lookForDrift}=await Promise.
all([__webpack_require__.e(6643),__webpack_require__.e(5787)]).then(__webpack_require__.bind(__webpack_require__,3732)),drift=await lookForDrift(target);return{
...shown,result:"succeeded",...drift?{migrations:{...shown.migrations,drift},text:`${shown.text}
${drift.text}`}:{}}}const shared=(context,target)=>({environment:target.environment,directory:target.directory,connection:target.connection,table:target.table,clock:context.
clock,random:context.random,reporter:context.reporter,signal:context.signal});function delegatedOptions(delegated){if(!delegated)return{};const{server,release,waiting}=delegated;
return{...server===void 0?{}:{checkServer:async()=>server},...release===void 0?{}:{release},...waiting===void 0?{}:{contractGate:({id:id2})=>waiting[id2]}}}async function gate(context,target){
if(!target.isEnvironments||context.options.phase!=="contract")return{};const{contractGate}=await __webpack_require__.e(6792).then(__webpack_require__.bind(__webpack_require__,
66792));return{contractGate:await contractGate(context,target.directory)}}function phaseOf(context,target){return context.options.phase??(target.allowContract?"\
all":"expand")}function placeholders(context){const given=context.options.placeholder??[],problems=given.filter(pair=>!/^\w+=/.test(pair)).map(pair=>({message:`\
--placeholder: expected NAME=VALUE, got ${JSON.stringify(pair)}`}));if(problems.length>0)throw new errors.xL(problems);return Object.fromEntries(given.map(pair=>[
pair.slice(0,pair.indexOf("=")),pair.slice(pair.indexOf("=")+1)]))}function commandOutcome(outcome,text){const{failure}=outcome;return{result:outcome.result,exitCode:failure?
errors.hS.migrationFailed:errors.hS.done,migrations:{entries:outcome.migrations,statements:outcome.statements,schemaHead:outcome.schemaHead??null,...failure?{failure}:
{}},...failure?{error:{code:failure.code,message:failure.message,retryable:failure.retryable,...failure.fix?{fix:failure.fix}:{}}}:{},text}}}),49515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>isDeadHere,g:()=>thisMachine});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024);function thisMachine(){try{const boot=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id","utf8");return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(`${boot}${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid")}`).digest("hex").slice(0,16)}catch{return}}function isDeadHere(holder){
if(holder.pid===void 0||holder.machine===void 0||holder.machine!==thisMachine())return!1;try{return process.kill(holder.pid,0),!1}catch(error){return error.code===
"ESRCH"}}}),25923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>duplicateError,
j:()=>onlyOne});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function onlyOne(key,found){if(found.length>1)throw duplicateError(
key,found.map(({id:id2})=>id2));return found[0]}function duplicateError(key,ids2){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`${ids2.length} r\
esources carry the tag alicloud-deploy:key=${key} of this environment: ${ids2.join(", ")}`,{code:"E_DUPLICATE",fix:"remove the alicloud-deploy tags from the res\
ource that is not part of the environment, then run the command again",context:{key,ids:ids2}})}}),71517:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$Y:()=>clientToken,A8:()=>serverGroupName,EL:()=>bucketName,Iy:()=>resourceName,TA:()=>environmentTags,ab:()=>environmentTag,
hO:()=>ownershipText,iu:()=>resourceTags,lO:()=>backendPortOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22633);const environmentTag=({app,env})=>`${app}/${env}`,environmentTags=name=>({[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.environment]:environmentTag(name)}),
resourceTags=(name,key)=>({...environmentTags(name),[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.key]:key}),resourceName=({app,env},key)=>`${app}-${env}-${key}`,
bucketName=({app,env},configured,accountId)=>configured??`${app}-${env}-${accountId}`;function ownershipText(name){const text=`alicloud-deploy:${environmentTag(
name)}`;return text.length<=50?text:`alicloud-deploy:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(environmentTag(name)).digest("he\
x").slice(0,32)}`}const serverGroupPrefix="alicloud-deploy-",serverGroupName=backendPort=>`${serverGroupPrefix}${backendPort}`;function backendPortOf(groupName){
const port=groupName.startsWith(serverGroupPrefix)?groupName.slice(serverGroupPrefix.length):"";return/^\d{1,5}$/.test(port)?Number(port):void 0}function clientToken(...parts){
return`acd-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(parts)).digest("hex").slice(0,42)}`}}),14323:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{T7:()=>readOutputs,Yz:()=>outputsOf,rs:()=>urlOf});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
22633),_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71517),_duplicates_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(25923);async function readOutputs(cloud,query){
const tags=(0,_names_js__WEBPACK_IMPORTED_MODULE_1__.TA)(query),[vpcs,vswitches,securityGroups,instances,loadBalancers,eips,databases,bucket]=await Promise.all(
[cloud.network.describeVpcs({tags}),cloud.network.describeVSwitches({tags}),cloud.network.describeSecurityGroups({tags}),cloud.compute.describeInstances({tags}),
cloud.loadBalancing.describeLoadBalancers({tags}),cloud.network.describeEips({tags}),cloud.databases.describeDatabases({tags}),query.bucket??cloud.identity.whoAmI().
then(({accountId})=>(0,_names_js__WEBPACK_IMPORTED_MODULE_1__.EL)(query,void 0,accountId))]),balancer=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_2__.j)("load-ba\
lancer",loadBalancers.filter(hasKey("load-balancer"))),database=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_2__.j)("database",databases.filter(hasKey("database"))),
[listeners,serverGroups,databaseName]=await Promise.all([balancer?cloud.loadBalancing.describeListeners(balancer.id):[],balancer?cloud.loadBalancing.describeServerGroups(
balancer.id):[],query.databaseName??(database?.status==="Running"?cloud.databases.describeSchemas(database.id).then(([first])=>first?.name):void 0)]);return outputsOf(
{vpcs,vswitches,securityGroups,instances,loadBalancers,listeners,serverGroups,eips,databases,databaseName,domain:query.domain,bucket})}function outputsOf(sources){
const vpc=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_2__.j)("vpc",sources.vpcs.filter(hasKey("vpc"))),group=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_2__.j)("s\
ecurity-group",sources.securityGroups.filter(hasKey("security-group"))),balancer=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_2__.j)("load-balancer",sources.loadBalancers.
filter(hasKey("load-balancer"))),eip=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_2__.j)("eip",sources.eips.filter(hasKey("eip"))),database=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_2__.
j)("database",sources.databases.filter(hasKey("database"))),instances=byKey(sources.instances.filter(instance=>keyOf(instance).startsWith("instance-"))),address=eip?.
address,url=address===void 0?void 0:urlOf(sources.domain??address,sources.listeners);return{...vpc&&{vpcId:vpc.id},vswitchIds:byKey(sources.vswitches.filter(vswitch=>keyOf(
vswitch).startsWith("vswitch-"))).map(({id:id2})=>id2),...group&&{securityGroupId:group.id},instances,instanceIds:instances.map(({id:id2})=>id2),...balancer&&{loadBalancerId:balancer.
id,loadBalancerAddress:balancer.address},listeners:[...sources.listeners],serverGroups:sources.serverGroups.flatMap(found=>{const backendPort=(0,_names_js__WEBPACK_IMPORTED_MODULE_1__.
lO)(found.name);return backendPort===void 0?[]:[{id:found.id,name:found.name,backendPort}]}),...address!==void 0&&{address},...url!==void 0&&{url},...database&&
{database:{id:database.id,host:database.connectionString,port:database.port,...sources.databaseName!==void 0&&{name:sources.databaseName}}},bucket:sources.bucket}}
function urlOf(address,listeners){const listener=listeners.find(({protocol})=>protocol==="https")??listeners.find(({protocol})=>protocol==="http");if(!listener)
return;const usualPort=listener.protocol==="https"?443:80;return`${listener.protocol}://${address}${listener.port===usualPort?"":`:${listener.port}`}`}const keyOf=resource=>resource.
tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.key]??"",hasKey=key=>resource=>keyOf(resource)===key,keyNumber=resource=>Number(keyOf(resource).replace(/^.*-/,
"")),byKey=resources=>resources.toSorted((a,b)=>keyNumber(a)-keyNumber(b))}),80290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C7:()=>formatElapsed,E9:()=>parseDuration,a3:()=>formatDuration});const unitMs={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function parseDuration(text){
if(typeof text=="number")return Number.isFinite(text)&&text>=0?text*1e3:void 0;const trimmed=text.trim();if(/^\d+(\.\d+)?$/.test(trimmed))return Number(trimmed)*
1e3;if(!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(trimmed))return;let total=0;for(const[,amount,unit]of trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g))total+=Number(
amount)*unitMs[unit];return total}function formatDuration(ms){if(ms<1e3)return`${Math.round(ms)} ms`;if(ms<6e4)return`${(ms/1e3).toFixed(1)} s`;const seconds=Math.
round(ms/1e3);return seconds<3600?`${Math.floor(seconds/60)}m${pad(seconds%60)}s`:`${Math.floor(seconds/3600)}h${pad(Math.floor(seconds%3600/60))}m`}function formatElapsed(ms){
const seconds=Math.floor(ms/1e3);return`${pad(Math.floor(seconds/60))}:${pad(seconds%60)}`}const pad=value=>String(value).padStart(2,"0")}),52005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Vw:()=>formatProblem,bD:()=>messageOf,by:()=>LockedError,cc:()=>CancelledError,hS:()=>exitCodes,sH:()=>DeployError,t4:()=>located,
wG:()=>PreflightError,xL:()=>ConfigError,xb:()=>assertNever});const exitCodes={done:0,bug:1,changes:2,configuration:3,preflight:4,rolledBack:5,mixed:6,canaryRejected:7,
locked:8,migrationFailed:9,inconclusive:10,paused:75,interrupted:130,terminated:143};class DeployError extends Error{code;exitCode;result;fix;retryable;requestId;docs;context;constructor(message,exitCode,result,details){
super(message,details.cause===void 0?void 0:{cause:details.cause}),this.name=new.target.name,this.code=details.code,this.exitCode=exitCode,this.result=result,this.
fix=details.fix,this.retryable=details.retryable??!1,this.requestId=details.requestId,this.docs=details.docs,this.context=details.context??{}}}const located=(problems,locate)=>problems.
map(problem=>({...problem.path!==void 0&&!problem.path.startsWith("--")&&locate?.(problem.path),...problem}));class ConfigError extends DeployError{problems;constructor(problems,details={}){
super(problems.map(formatProblem).join(`
`),exitCodes.configuration,"failed",{code:"E_CONFIG",...details}),this.problems=problems}}function formatProblem(problem){const place=[problem.file,problem.line,
problem.column].filter(part=>part!==void 0).join(":"),text=place?`${place} ${problem.message}`:problem.message;return problem.fix?`${text} (${problem.fix})`:text}
class PreflightError extends DeployError{constructor(message,details){super(message,exitCodes.preflight,"failed",details)}}class LockedError extends DeployError{constructor(message,details){
super(message,exitCodes.locked,"locked",{retryable:!0,...details})}}class CancelledError extends DeployError{signal;constructor(signal,details={}){const exitCode=signal===
"SIGINT"?exitCodes.interrupted:exitCodes.terminated;super(`stopped by ${signal}`,exitCode,"cancelled",{code:"E_CANCELLED",...details}),this.signal=signal}}function assertNever(value){
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}})};export{id,ids,modules};
