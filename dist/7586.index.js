"use strict";exports.id=7586,exports.ids=[7586],exports.modules={70271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{E:()=>isCloudError,K:()=>CloudError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);class CloudError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
sH{kind;product;action;apiCode;constructor(message,details){super(message,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.preflight,"failed",details),this.kind=
details.kind,this.product=details.product,this.action=details.action,this.apiCode=details.apiCode}}function isCloudError(error,...kinds){return error instanceof
CloudError&&(kinds.length===0||kinds.includes(error.kind))}}),22633:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{b:()=>tagKeys});const tagKeys={environment:"alicloud-deploy:env",key:"alicloud-deploy:key",release:"alicloud-deploy:release",port:"aliclo\
ud-deploy:port",keptPort:"alicloud-deploy:kept-port",keptUntil:"alicloud-deploy:kept-until",settings:"alicloud-deploy:settings",outOfService:"alicloud-deploy:ou\
t-of-service",publicEndpoint:"alicloud-deploy:public-endpoint",bake:"alicloud-deploy:bake"}}),58343:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{y:()=>createJobShell});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31421);const keptCharacters=24*
1024,drainMs=1e3;function createJobShell(options){return{run:(script,{env,timeoutMs,signal})=>new Promise((resolve,reject)=>{const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)("sh",["-c",script],{cwd:options.directory,env:{...options.env,...env},stdio:["ignore","pipe","pipe"],detached:!0});let output="",isKilled=!1;const lastOf=text=>options.
redactor.redact(text).slice(-keptCharacters),keep=part=>{output+=part,output.length>2*keptCharacters&&(output=lastOf(output))};child.stdout.setEncoding("utf8").
on("data",keep),child.stderr.setEncoding("utf8").on("data",keep);const kill=()=>{child.pid===void 0||child.exitCode!==null||child.signalCode!==null||(isKilled=!0,
process.kill(-child.pid,"SIGKILL"))},timer=setTimeout(kill,timeoutMs);signal?.addEventListener("abort",kill,{once:!0}),signal?.aborted&&kill(),child.on("error",
reject),child.on("exit",()=>{const drained=setTimeout(()=>{child.stdout.destroy(),child.stderr.destroy()},drainMs);child.once("close",()=>clearTimeout(drained))}),
child.on("close",code=>{clearTimeout(timer),signal?.removeEventListener("abort",kill),resolve({exitCode:isKilled?void 0:code??void 0,output:lastOf(output)})})})}}}),
53571:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>lockPolicyOf,o:()=>migrationsLockMs});
var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(80290);const lockPolicyOf=({options},{ifLocked})=>readPolicy(options["if-locked"]??ifLocked);
function readPolicy(text){const[policy,time]=text.split("="),lockWaitMs=time===void 0?void 0:(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(time);return{
ifLocked:policy,...lockWaitMs===void 0?{}:{lockWaitMs}}}function migrationsLockMs({options},{migrations}){const asked=options["if-locked"];return asked==="fail"?
0:(asked===void 0?void 0:readPolicy(asked).lockWaitMs)??migrations.lockTimeout}}),49515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>isDeadHere,g:()=>thisMachine});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
73024);function thisMachine(){try{const boot=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)("/proc/sys/kernel/random/boot_id","utf8");return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(`${boot}${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)("/proc/self/ns/pid")}`).digest("hex").slice(0,16)}catch{return}}function isDeadHere(holder){
if(holder.pid===void 0||holder.machine===void 0||holder.machine!==thisMachine())return!1;try{return process.kill(holder.pid,0),!1}catch(error){return error.code===
"ESRCH"}}}),25923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>duplicateError,
j:()=>onlyOne});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function onlyOne(key,found){if(found.length>1)throw duplicateError(
key,found.map(({id})=>id));return found[0]}function duplicateError(key,ids){return new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`${ids.length} resource\
s carry the tag alicloud-deploy:key=${key} of this environment: ${ids.join(", ")}`,{code:"E_DUPLICATE",fix:"remove the alicloud-deploy tags from the resource th\
at is not part of the environment, then run the command again",context:{key,ids}})}}),71517:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
vswitch).startsWith("vswitch-"))).map(({id})=>id),...group&&{securityGroupId:group.id},instances,instanceIds:instances.map(({id})=>id),...balancer&&{loadBalancerId:balancer.
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
__webpack_require__.d(__webpack_exports__,{Vw:()=>formatProblem,Xb:()=>resultWords,bD:()=>messageOf,by:()=>LockedError,cc:()=>CancelledError,hS:()=>exitCodes,sH:()=>DeployError,
t4:()=>located,wG:()=>PreflightError,xL:()=>ConfigError,xb:()=>assertNever});const exitCodes={done:0,bug:1,changes:2,configuration:3,preflight:4,rolledBack:5,mixed:6,
canaryRejected:7,locked:8,migrationFailed:9,inconclusive:10,paused:75,interrupted:130,terminated:143},resultWords=["succeeded","no-change","planned","rolled-bac\
k","failed","mixed","rejected","inconclusive","paused","locked","cancelled"];class DeployError extends Error{code;exitCode;result;fix;retryable;requestId;docs;context;constructor(message,exitCode,result,details){
super(message,details.cause===void 0?void 0:{cause:details.cause}),this.name=new.target.name,this.code=details.code,this.exitCode=exitCode,this.result=result,this.
fix=details.fix,this.retryable=details.retryable??!1,this.requestId=details.requestId,this.docs=details.docs,this.context=details.context??{}}}const located=(problems,locate)=>problems.
map(problem=>({...problem.path!==void 0&&!problem.path.startsWith("--")&&locate?.(problem.path),...problem}));class ConfigError extends DeployError{problems;constructor(problems,details={}){
super(problems.map(formatProblem).join(`
`),exitCodes.configuration,"failed",{code:"E_CONFIG",...details}),this.problems=problems}}function formatProblem(problem){const place=[problem.file,problem.line,
problem.column].filter(part=>part!==void 0).join(":"),text=place?`${place} ${problem.message}`:problem.message;return problem.fix?`${text} (${problem.fix})`:text}
class PreflightError extends DeployError{constructor(message,details){super(message,exitCodes.preflight,"failed",details)}}class LockedError extends DeployError{constructor(message,details){
super(message,exitCodes.locked,"locked",{retryable:!0,...details})}}class CancelledError extends DeployError{signal;constructor(signal,details={}){const exitCode=signal===
"SIGINT"?exitCodes.interrupted:exitCodes.terminated;super(`stopped by ${signal}`,exitCode,"cancelled",{code:"E_CANCELLED",...details}),this.signal=signal}}function assertNever(value){
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}}),98444:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>readJson});function readJson(text,outline){if(text.trim()==="")return{wrong:"it is empty"};let value;try{value=
JSON.parse(text)}catch{return{wrong:"it is not JSON, or was cut off"}}const wrong=misfit(value,outline,"");return wrong===void 0?{value}:{wrong}}function misfit(value,outline,path){
if(outline==="anything")return;const wanted=kindOf(outline),found=kindOfValue(value);if(found!==wanted)return`${path===""?"it":path} is ${found}, not ${wanted}`;
if(typeof outline!="string")return isList(outline)?first(value,(item,index)=>misfit(item,outline[0],`${path}[${index}]`)):misfitOfObject(value,outline,path)}function misfitOfObject(value,outline,path){
const at=field=>path===""?field:`${path}.${field}`;return first(Object.entries(outline),([field,inner])=>{if(field==="*")return first(Object.entries(value),([name2,
one])=>misfit(one,inner,at(name2)));const name=field.replace(/\?$/,"");return value[name]===void 0?name===field?`${at(name)} is missing`:void 0:misfit(value[name],
inner,at(name))})}function first(items,question){for(const[index,item]of items.entries()){const answer=question(item,index);if(answer!==void 0)return answer}}const isList=outline=>Array.
isArray(outline);function kindOf(outline){return typeof outline=="string"?`a ${outline}`:isList(outline)?"a list":"an object"}function kindOfValue(value){return value===
null?"null":Array.isArray(value)?"a list":typeof value=="object"?"an object":`a ${typeof value}`}}),38395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{JV:()=>shownPart,Rh:()=>redactedJson,lY:()=>createRedactor,pC:()=>wholeWords});const shortestSecret=4;function createRedactor(){
const secrets=new Set;let ordered=[];return{add(secret){for(const part of[secret,...secret.split(/\r?\n/),...disguises(secret)])part.trim().length>=shortestSecret&&
secrets.add(part);ordered=[...secrets].sort((a,b)=>b.length-a.length)},redact:text=>ordered.reduce((clean,secret)=>clean.replaceAll(secret,"***"),text)}}const disguises=secret=>[
encodeURIComponent(secret),JSON.stringify(secret).slice(1,-1),secret.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")];function shownPart(text,characters,redact){const clean=redact(text.trim());return clean.length<=characters?clean:`${clean.slice(0,characters-1)}\u2026`}
function wholeWords(text,characters){return text.length<=characters?text:`${text.slice(0,text.slice(0,characters).search(/\s\S*$/)+1).trimEnd()}\u2026`}function redactedJson(value,redact){
return JSON.stringify(value,(_,part)=>typeof part=="string"?redact(part):typeof part!="object"||part===null||Array.isArray(part)?part:Object.fromEntries(Object.
entries(part).map(([key,inner])=>[redact(key),inner])))}})};
