"use strict";exports.id=2554,exports.ids=[2554],exports.modules={42554:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var answer_times=__webpack_require__(86527),duration=__webpack_require__(80290);function failedRequest(sample,from,moments){
const{endedAt,status,request,version,instance,error}=sample,moment=moments.findLast(({at})=>at<=endedAt);return{afterMs:Math.round(endedAt-from),status,request,
...version===void 0?{}:{version},...instance===void 0?{}:{instance},...error===void 0?{}:{error},...moment?{step:moment.step,line:moment.line}:{}}}function describeFailures(failures){
const kinds=new Map;for(const failure of failures){const{status,step,line,instance,error}=failure,key=JSON.stringify([status,step,line,instance,error]),known=kinds.
get(key);known?known.count++:kinds.set(key,{first:failure,count:1})}return[...kinds.values()].map(({first,count})=>{const{afterMs,status,request,version,instance,
error,step,line}=first,what=status===0?"no answer":String(status),who=instance===void 0?"":` from ${instance}${version===void 0?"":` (${version})`}`,why=error===
void 0?"":`: ${error}`,where=step===void 0?"":` in ${step}${line?`, after "${line}"`:""}`;return`${count} x ${what}${who}${why} (${request})${where}, first afte\
r ${(0,duration.a3)(afterMs)}`})}const countsAsFailed=(sample,badVersions)=>(0,answer_times.I)(sample)&&!isOwnError(sample,badVersions),isOwnError=({version},badVersions)=>version!==
void 0&&badVersions.includes(version);var external_node_child_process_=__webpack_require__(31421),external_node_readline_=__webpack_require__(80481),errors=__webpack_require__(
52005);const hostVariables=/^(GITHUB_|INPUT_|STATE_|CI$|CI_|GITLAB_|JENKINS_|BUILD_|ALICLOUD_|ALIBABA_?CLOUD_)/;function programAt(entryFile,env){const base=Object.
fromEntries(Object.entries(env).filter(([name,value])=>value!==void 0&&!hostVariables.test(name)));return{async run(words,{env:extra={},onLine,signal}){const child=(0,external_node_child_process_.
spawn)(process.execPath,[entryFile,...words,"--output","json"],{env:{...base,...extra},stdio:["ignore","pipe","pipe"]}),stop=()=>child.kill("SIGTERM");signal.addEventListener(
"abort",stop,{once:!0}),(0,external_node_readline_.createInterface)({input:child.stderr}).on("line",onLine);const output=await textOf(child),exitCode=await endOf(
child);return signal.removeEventListener("abort",stop),{exitCode,document:parseDocument(output,words)}},async startLocalCloud(words){const child=(0,external_node_child_process_.
spawn)(process.execPath,[entryFile,"local",...words,"--until-stdin-closes","--output","json"],{env:base,stdio:["pipe","pipe","pipe"]}),complaints=[];(0,external_node_readline_.
createInterface)({input:child.stderr}).on("line",line=>complaints.push(line));const ready=await firstLine(child);if(ready===void 0)throw new errors.sH(`the loca\
l cloud did not start:
${complaints.join(`
`)}`,errors.hS.preflight,"failed",{code:"E_LOCAL_CLOUD"});return{...JSON.parse(ready),async stop(){child.stdin.end(),await endOf(child)}}}}}async function textOf(child){
let text="";for await(const chunk of child.stdout)text+=String(chunk);return text}const endOf=child=>child.exitCode!==null?Promise.resolve(child.exitCode):new Promise(
resolve=>child.once("exit",code=>resolve(code??errors.hS.terminated)));function firstLine(child){return new Promise(resolve=>{(0,external_node_readline_.createInterface)(
{input:child.stdout}).once("line",line=>{child.stdout.resume(),resolve(line)}),child.once("exit",()=>resolve(void 0))})}function parseDocument(output,words){try{
return JSON.parse(output)}catch(error){throw new Error(`${words.join(" ")} did not print one JSON document but: ${output.slice(0,500)}`,{cause:error})}}var external_node_crypto_=__webpack_require__(
77598);function differenceOf({steps,traffic,serving,good}){const wrong=steps.find(({exitCode,expectedExitCode})=>exitCode!==expectedExitCode);if(wrong){const why=wrong.
error?`: ${wrong.error.message}`:"";return`${wrong.name} ended with exit ${wrong.exitCode} instead of ${wrong.expectedExitCode}${why}`}if(!traffic)return"no tra\
ffic was sent";if(traffic.failed>0)return`${traffic.failed} of ${traffic.requests} requests failed`;if(!(serving.length>0&&serving.every(release=>release===good)))
return`at the end ${serving.join(", ")||"nothing"} serves instead of ${good} on every instance`}function pipelineOf(workspace){const base=["--config",workspace.
config,"--env","dev"],deploy=(command,release)=>[command,...base,"--release",workspace.version(release),"--artifact",workspace.artifact(release),"--migrations",
workspace.migrations(release)];return{before:[{name:"provision",words:["provision",...base],expectedExitCode:0,why:"VPC, two zones, two instances, load balancer\
, address, database"},{name:"bake-image",words:["bake-image",...base,"--release",workspace.version("v1")],expectedExitCode:0,why:"golden image from a temporary \
instance"},{name:"rolling-deploy v1",words:deploy("rolling-deploy","v1"),release:"v1",expectedExitCode:0,why:"the first release on every instance"}],underTraffic:[
{name:"migrate v2",words:["migrate",...base,"--migrations",workspace.migrations("v2")],expectedExitCode:0,why:"adds a column that version 1 can live with"},{name:"\
rolling-deploy v2",words:deploy("rolling-deploy","v2"),release:"v2",expectedExitCode:0,why:"one instance after the other",minRequests:5e3},{name:"canary v3",words:deploy(
"canary","v3"),release:"v3",expectedExitCode:7,why:"answers a part of its requests with 500: rejected"},{name:"rolling-deploy v4",words:[...deploy("rolling-depl\
oy","v4"),"--health-deadline","4s"],release:"v4",expectedExitCode:5,why:"never gets healthy: rolled back"},{name:"status",words:["status",...base],expectedExitCode:0,
why:"version 2 serves everywhere"}],after:[{name:"destroy",words:["destroy",...base,"--yes","--allow-destroy","database"],expectedExitCode:0,why:"removes what p\
rovision made, and nothing else"}]}}var external_node_http_=__webpack_require__(37067),open_loop=__webpack_require__(39625);const answerLimitMs=3e4,shownFailures=50,
mostUnderWay=100,shownCharacters=200;function startTraffic({url,requestsPerSecond,clock,random}){const keepAlive=new external_node_http_.Agent({keepAlive:!0,maxSockets:64,
timeout:answerLimitMs}),samples=[],leftOutAt=[],options={clock,perSecond:requestsPerSecond,atMost:mostUnderWay,onLeftOut:()=>leftOutAt.push(clock.monotonic())},
loop=(0,open_loop.$)(options,async()=>{samples.push(await send({url,isNewConnection:random()<1/3,isWrite:random()<.1,keepAlive,clock}))});return{mark:()=>clock.
monotonic(),async sentSince(mark,count){for(;samples.filter(({sentAt})=>sentAt>=mark).length<count;)await clock.sleep(100)},report:(from,to,options2)=>reportOf(
{samples,leftOutAt},{from,to,...options2}),async stop(){await loop.stop(),keepAlive.destroy()}}}const lastUsed=new WeakMap;function send({url,isNewConnection,isWrite,
keepAlive,clock}){const sentAt=clock.monotonic();return new Promise(resolve=>{const method=isWrite?"POST":"GET";let connection=isNewConnection?"a new connection":
"the first use of a kept connection";const finish=end=>resolve({sentAt,endedAt:clock.monotonic(),request:`${method} on ${connection}`,...end}),fail=error=>finish(
{status:0,error}),message=(0,external_node_http_.request)(new URL("/todos",url),{method,agent:isNewConnection?!1:keepAlive,timeout:answerLimitMs,...isWrite?{headers:{
"content-type":"application/json"}}:{}},response=>{let text="";const status=response.statusCode??0;(0,answer_times.I)({status})?response.on("data",part=>text+=part.
toString()):response.resume(),response.on("end",()=>{message.socket&&lastUsed.set(message.socket,clock.monotonic()),finish({status,...speakerOf(response),...text?
{error:shortened(text)}:{}})}),response.on("error",error=>fail(error.message)),response.on("aborted",()=>fail("answer cut off"))});message.on("socket",socket=>{
const since=lastUsed.get(socket);since!==void 0&&(connection=`a kept connection that was idle for ${Math.round(clock.monotonic()-since)} ms`)}),message.on("time\
out",()=>message.destroy(new Error(`no answer within ${answerLimitMs} ms`))),message.on("error",error=>fail(error.message)),message.end(isWrite?JSON.stringify({
title:"buy milk"}):void 0)})}const shortened=body=>(/<title>([^<]*)/i.exec(body)?.[1]??body).trim().slice(0,shownCharacters);function speakerOf({headers}){const{
"x-app-version":version,"x-app-instance":instance}=headers;return{...typeof version=="string"?{version}:{},...typeof instance=="string"?{instance}:{}}}function reportOf({
samples,leftOutAt=[]},{from,to,badVersions=[],moments=[]}){const isInside=at=>at>=from&&at<to,seen=samples.filter(({sentAt})=>isInside(sentAt)),failures=seen.filter(
sample=>countsAsFailed(sample,badVersions)).toSorted((a,b)=>a.endedAt-b.endedAt),byVersion={};for(const sample of seen){const version=sample.version??"none";(0,answer_times.
I)(sample)||(byVersion[version]=(byVersion[version]??0)+1)}return{requests:seen.length,failed:failures.length,leftOut:leftOutAt.filter(isInside).length,answeredByBadRelease:seen.
filter(sample=>(0,answer_times.I)(sample)&&isOwnError(sample,badVersions)).length,byVersion,...(0,answer_times.Q)(seen),failures:failures.slice(0,shownFailures).
map(sample=>failedRequest(sample,from,moments))}}async function runDemo(options){const{program,clock,say}=options,cloud=await program.startLocalCloud(["--port",
"0","--time-scale",String(options.timeScale)]);say(`local cloud    ${cloud.endpoint}/_local/ shows it while this runs`);const env={ALIBABA_CLOUD_ACCESS_KEY_ID:cloud.
accessKeyId,ALIBABA_CLOUD_ACCESS_KEY_SECRET:cloud.accessKeySecret,ALICLOUD_DEPLOY_ENDPOINT:cloud.endpoint,ALICLOUD_DEPLOY_OSS_ENDPOINT:cloud.ossEndpoint,ALICLOUD_DEPLOY_POLL_INTERVAL:"\
200ms",ALICLOUD_DEPLOY_STEP_DURATION:"20s",ALICLOUD_DEPLOY_INTERVAL:"1s",ALICLOUD_DEPLOY_HEALTH_INTERVAL:"200ms",ALICLOUD_DEPLOY_HEALTH_DEADLINE:"20s",TODO_DB_PASSWORD:`\
Demo-${(0,external_node_crypto_.randomBytes)(9).toString("hex")}`},stage=new Stage(options,env);try{return await play(options,stage)}finally{await cloud.stop(),
say(`${(0,duration.C7)(clock.monotonic()-stage.startedAt)}  local cloud    stopped, nothing left`)}}async function play({workspace,clock,random,requestsPerSecond},stage){
const pipeline=pipelineOf(workspace);for(const step of pipeline.before)if(!await stage.run(step))return stage.result(void 0,[]);const url=String(stage.documents.
get("provision")?.url),traffic=startTraffic({url,requestsPerSecond,clock,random}),from=traffic.mark();let isGood=!0;try{for(const step of pipeline.underTraffic)
if(isGood=await stage.run(step,traffic),!isGood)break}finally{await traffic.stop()}const total=traffic.report(from,traffic.mark(),stage.reportOptions());if(isGood)
for(const step of pipeline.after)await stage.run(step);const instances=stage.documents.get("status")?.instances??[];return stage.result(total,instances.map(({release})=>String(
release)))}class Stage{startedAt;documents=new Map;#moments=[];#results=[];#options;#env;constructor(options,env){this.#options=options,this.#env=env,this.startedAt=
options.clock.monotonic()}reportOptions(){return{badVersions:[this.#options.workspace.version("v3")],moments:this.#moments}}async run(step,traffic){const{clock,
program,say,signal}=this.#options,elapsed=()=>(0,duration.C7)(clock.monotonic()-this.startedAt);say(`${elapsed()}  ${step.name.padEnd(18)} ${step.why}`);const from=traffic?.
mark(),started=clock.monotonic(),note=line=>this.#moments.push({at:clock.monotonic(),step:step.name,line});note("");const{exitCode,document}=await program.run(step.
words,{env:this.#env,signal,onLine:line=>{note(line.trim()),say(`           ${line}`)}}),durationMs=Math.round(clock.monotonic()-started);traffic&&from!==void 0&&
step.minRequests&&await traffic.sentSince(from,step.minRequests);const report=traffic&&from!==void 0?traffic.report(from,traffic.mark(),this.reportOptions()):void 0;
this.documents.set(step.name,document),this.#results.push({name:step.name,exitCode,expectedExitCode:step.expectedExitCode,durationMs,result:document.result??"fa\
iled",...report?{traffic:report}:{},...document.error?{error:document.error}:{}});const isExpected=exitCode===step.expectedExitCode,counted=report?`, ${report.failed}\
 of ${report.requests} requests failed`:"",wanted=isExpected?"":` but ${step.expectedExitCode} was expected: ${document.error?.message??""}`;return say(`${elapsed()}\
  ${step.name.padEnd(18)} ${document.result}, exit ${exitCode}, ${(0,duration.a3)(durationMs)}${counted}${wanted}`),isExpected}result(traffic,serving){const good=this.#options.
workspace.version("v2"),difference=differenceOf({steps:this.#results,traffic,serving,good});return{steps:this.#results,traffic,serving,difference}}}var promises_=__webpack_require__(
51455),external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(76760);const releaseNames=["v1","v2","v3","v4"];async function prepareWorkspace(root,directory){
const example=(0,external_node_path_.join)(root,"examples/todo-app");if(!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(example,"app/server.mjs")))
throw new errors.sH(`the sample application is missing: ${example}`,errors.hS.preflight,"failed",{code:"E_NO_EXAMPLE",fix:"run the demo from a clone of the repo\
sitory, or from the whole npm package"});const versions=new Map;for(const name of releaseNames){const target=(0,external_node_path_.join)(directory,name);await(0,promises_.
mkdir)(target,{recursive:!0}),await(0,promises_.cp)((0,external_node_path_.join)(example,"app"),(0,external_node_path_.join)(target,"app"),{recursive:!0});const release=await(0,promises_.
readFile)((0,external_node_path_.join)(example,"releases",`${name}.json`),"utf8");await(0,promises_.writeFile)((0,external_node_path_.join)(target,"app/release.\
json"),release),versions.set(name,JSON.parse(release).version),await copyMigrations((0,external_node_path_.join)(root,"migrations"),(0,external_node_path_.join)(
target,"migrations"),name)}return{directory,config:(0,external_node_path_.join)(example,"deploy.yml"),artifact:name=>(0,external_node_path_.join)(directory,name,
"app"),version:name=>versions.get(name),migrations:name=>(0,external_node_path_.join)(directory,name,"migrations")}}async function copyMigrations(from,to,name){
await(0,promises_.mkdir)(to,{recursive:!0});const files=(await(0,promises_.readdir)(from)).sort();for(const file of name==="v1"?files.slice(0,1):files)await(0,promises_.
copyFile)((0,external_node_path_.join)(from,file),(0,external_node_path_.join)(to,file))}const packageRoot=entryFile=>(0,external_node_path_.dirname)((0,external_node_path_.
dirname)(entryFile));var data_directory=__webpack_require__(40188);async function run(context){const entryFile=process.argv[1],directory=await(0,data_directory.
dA)(()=>{});try{const result=await runDemo({program:programAt(entryFile,context.env),workspace:await prepareWorkspace(packageRoot(entryFile),directory),clock:context.
clock,random:context.random,signal:context.signal,requestsPerSecond:Number(context.options.rate??400),timeScale:Number(context.options["time-scale"]??20),say:line=>{
process.stderr.write(`${context.redactor.redact(line)}
`)}});return outcomeOf(result)}finally{await(0,data_directory.dM)(directory)}}function outcomeOf(result){const{steps,traffic,difference,serving}=result;return{result:difference===
void 0?"succeeded":"failed",exitCode:difference===void 0?errors.hS.done:errors.hS.bug,traffic,extra:{steps,serving},...difference===void 0?{}:{error:{code:"E_DE\
MO",message:`the demo did not go as it should: ${difference}`,retryable:!0}},text:summary(result)}}function summary({steps,traffic,serving,difference}){const rows=steps.
map(({name,exitCode,expectedExitCode,result,durationMs})=>`  ${exitCode===expectedExitCode?"ok  ":"FAIL"}  ${name.padEnd(18)} exit ${String(exitCode).padEnd(3)}\
 ${result.padEnd(12)} ${(durationMs/1e3).toFixed(1).padStart(5)} s`),counted=traffic?[`${traffic.failed} of ${traffic.requests} requests failed; ${traffic.answeredByBadRelease}\
 more were answered with 500 by the bad canary itself`,...traffic.leftOut>0?[`${traffic.leftOut} more were due and not sent: this machine was too busy for the r\
ate (see --rate)`]:[],...describeFailures(traffic.failures).map(line=>`  ${line}`),`answers by version: ${Object.entries(traffic.byVersion).map(([version,count])=>`${version}\
 ${count}`).join(", ")}`,`longest gap between two good answers ${traffic.longestGapMs} ms, p50 ${traffic.p50Ms} ms, p99 ${traffic.p99Ms} ms`,`serving at the end\
: ${serving.join(", ")}`]:[];return[difference===void 0?"The demo went as it should.":`The demo did NOT go as it should: ${difference}`,...rows,...counted].join(
`
`)}}),40188:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{CD:()=>claimDataDirectory,
dA:()=>makeTemporaryDataDirectory,OX:()=>reapDeadDataDirectories,dM:()=>removeTree});var external_node_fs_=__webpack_require__(73024),promises_=__webpack_require__(
51455),external_node_os_=__webpack_require__(48161),external_node_path_=__webpack_require__(76760),errors=__webpack_require__(52005),external_node_child_process_=__webpack_require__(
31421);function identityOf(pid){const startTime=process.platform==="linux"?startTimeOfProc(pid):startTimeOfPs(pid);return startTime===void 0?void 0:{pid,startTime}}
function isAlive(identity){return identityOf(identity.pid)?.startTime===identity.startTime}function startTimeOfProc(pid){try{const stat=(0,external_node_fs_.readFileSync)(
`/proc/${pid}/stat`,"utf8"),fields=stat.slice(stat.lastIndexOf(")")+2).split(" ");return fields[0]==="Z"||fields[0]==="X"?void 0:fields[19]}catch{return}}function startTimeOfPs(pid){
try{return(0,external_node_child_process_.execFileSync)("ps",["-o","lstart=","-p",String(pid)],{encoding:"utf8"}).trim()||void 0}catch{return}}const temporaryPrefix="\
alicloud-deploy-local-",ownerFile="owner.json";async function makeTemporaryDataDirectory(log,root=(0,external_node_os_.tmpdir)()){await reapDeadDataDirectories(
log,root);const path=await(0,promises_.mkdtemp)((0,external_node_path_.join)(root,`${temporaryPrefix}${process.pid}-`));return await claimDataDirectory(path),path}
async function claimDataDirectory(path){await(0,promises_.mkdir)(path,{recursive:!0});const owner=ownerOf(path);if(owner&&owner.pid!==process.pid&&isAlive(owner))
throw new Error(`the data directory ${path} is in use by the local cloud with process id ${owner.pid}: stop that one, or choose another directory with --data`);
await(0,promises_.writeFile)((0,external_node_path_.join)(path,ownerFile),JSON.stringify(identityOf(process.pid)),{mode:384})}async function reapDeadDataDirectories(log,root=(0,external_node_os_.
tmpdir)()){for(const name of(0,external_node_fs_.readdirSync)(root)){if(!name.startsWith(temporaryPrefix))continue;const path=(0,external_node_path_.join)(root,
name);if(!(isInUse(path,name)||!isOurs(path)))try{await removeTree(path),log(`removed ${path}, left by a local cloud that was killed`)}catch(error){log(`cannot \
remove ${path}, left by a local cloud that was killed: ${(0,errors.bD)(error)}; remove it by hand`)}}}async function removeTree(path){const remove=()=>(0,promises_.
rm)(path,{recursive:!0,force:!0,maxRetries:5,retryDelay:50});try{await remove()}catch(error){if(error.code!=="EACCES")throw error;await openUp(path),await remove()}}
async function openUp(path){await(0,promises_.chmod)(path,448);for(const entry of await(0,promises_.readdir)(path,{withFileTypes:!0}))entry.isDirectory()&&await openUp(
(0,external_node_path_.join)(path,entry.name))}function isInUse(path,name){const owner=ownerOf(path);if(owner)return isAlive(owner);const pid=Number(/^\d+/.exec(
name.slice(temporaryPrefix.length))?.[0]);return Number.isInteger(pid)&&identityOf(pid)!==void 0}function isOurs(path){try{return(0,external_node_fs_.statSync)(
path).uid===(process.getuid?.()??0)}catch{return!1}}function ownerOf(path){const file=(0,external_node_path_.join)(path,ownerFile);if((0,external_node_fs_.existsSync)(
file))try{return JSON.parse((0,external_node_fs_.readFileSync)(file,"utf8"))}catch{return}}}),86527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>isFailed,Q:()=>timesOf});const isFailed=({status})=>status===0||status>=500;function timesOf(answers){const good=answers.
filter(answer=>!isFailed(answer)),latencies=good.map(({sentAt,endedAt})=>endedAt-sentAt).toSorted((a,b)=>a-b);return{longestGapMs:Math.round(longestGap(good.map(
({endedAt})=>endedAt))),p50Ms:Math.round(quantile(latencies,.5)),p99Ms:Math.round(quantile(latencies,.99))}}function longestGap(times){const ordered=times.toSorted(
(a,b)=>a-b);return ordered.reduce((longest,time,index)=>index===0?0:Math.max(longest,time-ordered[index-1]),0)}function quantile(ordered,share){return ordered[Math.
min(ordered.length-1,Math.floor(ordered.length*share))]??0}}),80290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C7:()=>formatElapsed,E9:()=>parseDuration,a3:()=>formatDuration});const unitMs={ms:1,s:1e3,m:6e4,h:36e5,d:864e5};function parseDuration(text){
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
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}}),39625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>startOpenLoop});const beatMs=10;function startOpenLoop({clock,perSecond,atMost=1/0,onLeftOut},action){const underWay=new Set,
startedAt=clock.monotonic();let started=0,isStopped=!1;const loop=(async()=>{for(;!isStopped;){const due=Math.floor((clock.monotonic()-startedAt)*perSecond/1e3);
for(;started<due;started++){if(underWay.size>=atMost){onLeftOut?.();continue}const task=action(started).finally(()=>underWay.delete(task));underWay.add(task)}await clock.
sleep(beatMs)}})();return{async stop(){isStopped=!0,await loop,await Promise.all(underWay)}}}})};
