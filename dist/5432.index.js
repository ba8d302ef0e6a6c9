"use strict";exports.id=5432,exports.ids=[5432,395],exports.modules={24035:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>keepOutcome,w:()=>orWarn});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);async function orWarn(reporter,what,work){
try{return await work()}catch(error){reporter.emit({type:"warning",code:"W_NOT_WRITTEN",message:`${what} was not written: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`});return}}async function keepOutcome({reporter},outcome,what,work){return await orWarn(reporter,what,()=>work(outcome))??outcome}}),86441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$i:()=>resolveOptions,Io:()=>choiceTexts,OP:()=>commonOptions,Qn:()=>variableOf});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005);const commonOptions=[{name:"config",kind:"string",description:"Configuration fi\
le",defaultText:"deploy.yml"},{name:"env",kind:"string",description:"Environment; default: the one whose branch: matches the CI branch"},{name:"dry-run",kind:"b\
oolean",description:"Read, plan and print each call it would make; change nothing"},{name:"output",kind:"string",choices:["text","json"],description:"What stdou\
t carries",defaultText:"text"},{name:"events",kind:"string",description:"Write everything that happens to this file, one JSON document a line"},{name:"endpoint",
kind:"string",description:"Address of the API, for all products (a local cloud, a proxy)"},{name:"oss-endpoint",kind:"string",description:"Address of OSS"},{name:"\
if-locked",kind:"string",choices:["wait","fail","supersede"],timed:"wait",description:"When another run holds the environment; wait alone is 15m, for migrations\
 migrations.lockTimeout",defaultText:"wait",setting:"ifLocked"},{name:"timeout",kind:"duration",description:"Stop at a safe point after this time, e.g. a little\
 below the job's limit, which only GitLab tells; the same command continues"},{name:"poll-interval",kind:"duration",description:"Time between two looks while wa\
iting for the cloud",defaultText:"2s"},{name:"verbose",kind:"boolean",description:"Show every API call"}],variableOf=name=>`ALICLOUD_DEPLOY_${name.toUpperCase().
replaceAll("-","_")}`;function resolveOptions(specs,sources){const problems=[],resolved={values:{},overrides:[]};for(const spec of specs){const given=pick(spec,
sources);if(!given)continue;const value=convert(spec,given.raw);if(value===void 0){problems.push({message:`${given.origin}: expected ${expectation(spec)}, got ${JSON.
stringify(given.raw)}`});continue}resolved.values[spec.name]=value,spec.setting&&resolved.overrides.push({path:spec.setting,value:spec.kind==="duration"?given.raw:
value,origin:given.origin})}if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.xL(problems,{code:"E_USAGE"});return resolved}function pick(spec,sources){
const flag=sources.flags[spec.name];if(flag!==void 0)return{raw:flag,origin:`--${spec.name}`};const input=sources.input(spec.name);if(input)return{raw:input,origin:`\
input ${spec.name}`};const variable=sources.variables[variableOf(spec.name)];return variable?{raw:variable,origin:variableOf(spec.name)}:void 0}function convert(spec,raw){
switch(spec.kind){case"boolean":return typeof raw=="boolean"?raw:/^(true|1|yes|on)$/i.test(String(raw))?!0:/^(false|0|no|off)$/i.test(String(raw))?!1:void 0;case"\
number":{const value=Number(raw);return String(raw).trim()!==""&&Number.isFinite(value)&&value>=0?value:void 0}case"duration":return(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
E9)(String(raw));case"list":return[raw].flat().flatMap(item=>String(item).split(/[\n,]/)).map(item=>item.trim()).filter(Boolean);case"string":return isChoice(spec,
String(raw))?String(raw):void 0}}function isChoice({choices,timed},text){return!choices||choices.includes(text)?!0:timed!==void 0&&text.startsWith(`${timed}=`)&&
(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(text.slice(timed.length+1))!==void 0}const choiceTexts=({choices,timed})=>(choices??[]).flatMap(choice=>choice===
timed?[choice,`${choice}=30m`]:[choice]);function expectation(spec){return spec.choices?choiceTexts(spec).join(" or "):{boolean:"true or false",number:"a number",
duration:"a duration such as 30s or 5m",list:"a list",string:"a text"}[spec.kind]}}),71511:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Gg:()=>titleOf,jo:()=>moodOf,xS:()=>factsOf});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);const moodOf=({moment})=>moment==="succeeded"?"good":moment==="started"||moment==="paused"||moment==="no-change"||moment==="planned"?"neutral":"bad",verbs={
started:"started",succeeded:"succeeded","no-change":"had nothing to do",planned:"was planned","rolled-back":"FAILED and was rolled back",failed:"FAILED",mixed:"\
FAILED, not every instance runs the same release",rejected:"was REJECTED and rolled back",inconclusive:"was INCONCLUSIVE",paused:"is paused",locked:"found the e\
nvironment locked",cancelled:"was cancelled"};function titleOf({app,environment,command,release,moment}){return`${app}/${environment}: ${command}${release===void 0?
"":` of ${release}`} ${verbs[moment]}`}function factsOf(news){const{error,previous,durationMs,traffic,url,actor,jobUrl}=news;return[{name:"why",value:error&&`${error.
code} ${error.message}`},{name:"next",value:error?.fix},{name:"before",value:previous},{name:"took",value:durationMs===void 0?void 0:(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.
a3)(durationMs)},{name:"requests",value:traffic&&`${traffic.failed} of ${traffic.requests.toLocaleString("en-US")} failed`},{name:"address",value:url},{name:"by",
value:actor},{name:"job",value:jobUrl}].flatMap(({name,value})=>value?[{name,value:shortened(value)}]:[])}const longestFact=600,shortened=text=>text.length<=longestFact?
text:`${text.slice(0,longestFact-1)}\u2026`}),80395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{l:()=>documentOf,outcomeOf:()=>outcomeOf});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function documentOf(outcome,facts){const{
text:_text,extra,release,...parts}=outcome,{warnings=[],...rest}=facts,told=warnings.length>0?{warnings}:{};return{schemaVersion:1,...rest,...extra,...parts,...told,
release:release??null}}function outcomeOf(error){if(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.sH){const{code,message:message2,fix,retryable,
requestId,docs}=error;return{result:error.result,exitCode:error.exitCode,error:{code,message:message2,retryable,...fix===void 0?{}:{fix},...requestId===void 0?{}:
{requestId},...docs===void 0?{}:{docs},...error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL?{problems:error.problems}:{}},text:errorText(error)}}
const stack=error instanceof Error?error.stack??error.message:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),message=`this is a bug of alicloud-de\
ploy: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`;return{result:"failed",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.bug,error:{
code:"E_BUG",message,fix:"report it with this output; `alicloud-deploy recover` puts a half-done run right",retryable:!1},text:`${message}
${stack}
Please report it with this output. \`alicloud-deploy recover\` puts a half-done run right.`}}function errorText(error){const lines=error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
xL?[`${error.problems.length===1?"1 problem":`${error.problems.length} problems`}:`,error.message]:[error.message];return(error.code!=="E_CONFIG"||error.fix)&&lines.
push(`  code  ${error.code}`),error.fix&&lines.push(`  fix   ${error.fix}`),error.requestId&&lines.push(`  request id  ${error.requestId}`),error.docs&&lines.push(
`  docs  ${error.docs}`),lines.join(`
`)}}),13666:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>systemClock});const systemClock={
now:()=>Date.now(),monotonic:()=>Number(process.hrtime.bigint())/1e6,sleep:(ms,signal)=>new Promise((resolve,reject)=>{if(signal?.aborted)return reject(signal.reason);
const stop=()=>{clearTimeout(timer),reject(signal?.reason)},timer=setTimeout(()=>{signal?.removeEventListener("abort",stop),resolve()},ms);signal?.addEventListener(
"abort",stop,{once:!0})}),schedule:(ms,action)=>{const timer=setTimeout(action,ms);return timer.unref(),()=>clearTimeout(timer)}}}),80290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}}),86842:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{d3:()=>sendHttp,nz:()=>signatureHeaders,w4:()=>hostOf});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
77598);const keptCharacters=65536,sendHttp=async({method,url,headers,body,timeoutMs,signal})=>{const timeout=AbortSignal.timeout(timeoutMs);try{const response=await fetch(
url,{method,redirect:"manual",signal:signal?AbortSignal.any([timeout,signal]):timeout,...headers?{headers}:{},...body===void 0?{}:{body}});return{status:response.
status,body:(await response.text()).slice(0,keptCharacters)}}catch(error){throw signal?.throwIfAborted(),timeout.aborted?new Error(`no answer within ${timeoutMs/
1e3} s`,{cause:error}):new Error(reasonOf(error),{cause:error})}};function reasonOf(error){const cause=error instanceof Error?error.cause:void 0;return cause?.code??
cause?.message??(error instanceof Error?error.name:"no answer")}const hostOf=url=>URL.canParse(url)?new URL(url).host:"the address";function signatureHeaders(body,secret,nowMs){
const timestamp=String(Math.floor(nowMs/1e3)),signature=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",secret).update(`${timestamp}.${body}`).
digest("hex");return{"x-alicloud-deploy-timestamp":timestamp,"x-alicloud-deploy-signature":`sha256=${signature}`}}}),55929:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>seededRandom,v:()=>systemRandom});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const systemRandom=()=>{
const[word]=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomFillSync)(new Uint32Array(1));return word/2**32};function seededRandom(seed){let state=seed>>>0;return()=>{
state=state+1831565813>>>0;let mixed=state;return mixed=Math.imul(mixed^mixed>>>15,mixed|1),mixed^=mixed+Math.imul(mixed^mixed>>>7,mixed|61),((mixed^mixed>>>14)>>>
0)/2**32}}}),38395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{JV:()=>shownPart,
Rh:()=>redactedJson,lY:()=>createRedactor,pC:()=>wholeWords});const shortestSecret=4;function createRedactor(){const secrets=new Set;let ordered=[];return{add(secret){
for(const part of[secret,...secret.split(/\r?\n/),...disguises(secret)])part.trim().length>=shortestSecret&&secrets.add(part);ordered=[...secrets].sort((a,b)=>b.
length-a.length)},redact:text=>ordered.reduce((clean,secret)=>clean.replaceAll(secret,"***"),text)}}const disguises=secret=>[encodeURIComponent(secret),JSON.stringify(
secret).slice(1,-1),secret.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A")];function shownPart(text,characters,redact){const clean=redact(text.trim());return clean.length<=characters?clean:`${clean.slice(0,characters-1)}\u2026`}
function wholeWords(text,characters){return text.length<=characters?text:`${text.slice(0,text.slice(0,characters).search(/\s\S*$/)+1).trimEnd()}\u2026`}function redactedJson(value,redact){
return JSON.stringify(value,(_,part)=>typeof part=="string"?redact(part):typeof part!="object"||part===null||Array.isArray(part)?part:Object.fromEntries(Object.
entries(part).map(([key,inner])=>[redact(key),inner])))}}),95432:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{runCommand:()=>runCommand});var external_node_fs_=__webpack_require__(73024),external_node_path_=__webpack_require__(76760),duration=__webpack_require__(
80290);function eventLine(event,elapsedMs){const time=(0,duration.C7)(elapsedMs);switch(event.type){case"progress":return`${time}  ${event.subject.padEnd(14)} ${event.
phase.padEnd(9)} ${event.message}`;case"notice":return`${time}  ${event.message}`;case"warning":return`${time}  warning: ${placeOf(event)}${event.message}`;case"\
group-start":return`${time}  == ${event.title}`;case"group-end":return`${time}  == ${event.title}: ${event.ok?"ok":"FAILED"}`}}function placeOf(event){const place=[
event.file,event.line,event.column].filter(part=>part!==void 0).join(":");return place?`${place} `:""}const summaryLimitBytes=1e6,usualLimitMs=360*6e4;function githubHost({
env,clock,write,writeSecret}){const started=clock.monotonic();return{name:"github",job:()=>({...env.GITHUB_HEAD_REF||env.GITHUB_REF_NAME?{branch:env.GITHUB_HEAD_REF||
env.GITHUB_REF_NAME}:{},...env.GITHUB_SHA?{commit:env.GITHUB_SHA}:{},jobUrl:`${env.GITHUB_SERVER_URL}/${env.GITHUB_REPOSITORY}/actions/runs/${env.GITHUB_RUN_ID}`,
actor:env.GITHUB_ACTOR??"unknown",usualLimitMs,runId:`${env.GITHUB_RUN_ID}-${env.GITHUB_RUN_ATTEMPT??"1"}-${env.GITHUB_JOB??"job"}`}),show:event=>{if(event.type===
"group-start")return write(`::group::${escapeData(event.title)}
`);if(event.type==="group-end")return write(`::endgroup::
${event.ok?"":`${eventLine(event,clock.monotonic()-started)}
`}`);if(event.type==="warning")return write(`::warning ${github_location(event)}::${escapeData(event.message)}
`);write(`${eventLine(event,clock.monotonic()-started)}
`)},mask:secret=>writeSecret(`::add-mask::${escapeData(secret)}
`),input:name=>env[`INPUT_${name.toUpperCase().replaceAll(" ","_")}`]?.trim()||void 0,async setOutputs(outputs){if(!env.GITHUB_OUTPUT)return;const core=await Promise.
all([__webpack_require__.e(1260),__webpack_require__.e(5992)]).then(__webpack_require__.bind(__webpack_require__,25992));for(const[name,value]of Object.entries(
outputs))core.setOutput(name,value)},async saveState(name,value){if(!env.GITHUB_STATE)return;(await Promise.all([__webpack_require__.e(1260),__webpack_require__.
e(5992)]).then(__webpack_require__.bind(__webpack_require__,25992))).saveState(name,value)},async addSummary(markdown){if(!env.GITHUB_STEP_SUMMARY)return;await(await Promise.
all([__webpack_require__.e(1260),__webpack_require__.e(5992)]).then(__webpack_require__.bind(__webpack_require__,25992))).summary.addRaw(fit(markdown)).addEOL().
write()}}}function errorAnnotation(message2,place){return`::error title=${escapeProperty(place.title)}${place.file?`,${github_location(place)}`:""}::${escapeData(
message2)}
`}function github_location(place){return[place.file&&`file=${escapeProperty(place.file)}`,place.line&&`line=${place.line}`,place.column&&`col=${place.column}`].
filter(Boolean).join(",")}function fit(markdown){const bytes=Buffer.from(markdown);return bytes.length<=summaryLimitBytes?markdown:`${bytes.subarray(0,summaryLimitBytes-
200).toString()}

\u2026 cut: GitHub shows at most 1 MiB; the whole report is in the job's artifacts.
`}const escapeData=text=>text.replaceAll("%","%25").replaceAll("\r","%0D").replaceAll(`
`,"%0A"),escapeProperty=text=>escapeData(text).replaceAll(":","%3A").replaceAll(",","%2C");var promises_=__webpack_require__(51455);const dotenvLimitBytes=5e3;function gitlabHost({
env,clock,write}){const started=clock.monotonic(),sections=[],show=event=>{const seconds=Math.floor(clock.now()/1e3);if(event.type==="group-start"){const name=`${sectionName(
event.title)}_${sections.length}`;return sections.push(name),write(`\x1B[0Ksection_start:${seconds}:${name}[collapsed=true]\r\x1B[0K${event.title}
`)}if(event.type==="group-end"){const name=sections.pop();if(name&&write(`\x1B[0Ksection_end:${seconds}:${name}\r\x1B[0K`),event.ok)return}write(`${eventLine(event,
clock.monotonic()-started)}
`)},deadline=jobDeadline(env);return{name:"gitlab",job:()=>({...env.CI_COMMIT_BRANCH||env.CI_COMMIT_REF_NAME?{branch:env.CI_COMMIT_BRANCH||env.CI_COMMIT_REF_NAME}:
{},...env.CI_COMMIT_SHA?{commit:env.CI_COMMIT_SHA}:{},...env.CI_JOB_URL?{jobUrl:env.CI_JOB_URL}:{},actor:env.GITLAB_USER_LOGIN??"unknown",runId:`${env.CI_PIPELINE_ID??
"pipeline"}-${env.CI_JOB_ID??"job"}`,...deadline===void 0?{}:{deadlineMs:deadline}}),show,mask:()=>{},input:()=>{},async setOutputs(outputs){const file=env.ALICLOUD_DEPLOY_DOTENV??
"deploy.env";let text="";for(const[name,value]of Object.entries(outputs)){const line=`DEPLOY_${name.toUpperCase().replaceAll(/[^A-Z0-9_]/g,"_")}=${value.replaceAll(
/\s+/g," ")}
`;Buffer.byteLength(text+line)<=dotenvLimitBytes&&(text+=line)}await(0,promises_.appendFile)(file,text)},saveState:async()=>{},addSummary:async()=>{}}}function jobDeadline(env){
const started=Date.parse(env.CI_JOB_STARTED_AT??""),seconds=Number(env.CI_JOB_TIMEOUT);return Number.isFinite(started)&&seconds>0?started+seconds*1e3:void 0}const sectionName=title=>title.
toLowerCase().replaceAll(/[^a-z0-9]+/g,"_").replaceAll(/^_|_$/g,"").slice(0,60)||"section";var external_node_crypto_=__webpack_require__(77598);function plainHost({
env,clock,write},name="plain"){const started=clock.monotonic();return{name,job:()=>jobFromVariables(env),show:event=>write(`${eventLine(event,clock.monotonic()-
started)}
`),mask:()=>{},input:()=>{},setOutputs:async()=>{},saveState:async()=>{},addSummary:async()=>{}}}const localRun=(0,external_node_crypto_.randomUUID)();function jobFromVariables(env){
const branch=env.BRANCH_NAME??env.GIT_BRANCH?.replace(/^origin\//,"");return{...branch?{branch}:{},...env.GIT_COMMIT?{commit:env.GIT_COMMIT}:{},...env.BUILD_URL?
{jobUrl:env.BUILD_URL}:{},actor:env.BUILD_USER??env.USER??"unknown",runId:env.BUILD_TAG??localRun}}function jenkinsHost(parts){return{...plainHost(parts),name:"\
jenkins"}}function detectHost(parts,isTerminal){const{env}=parts;return env.GITHUB_ACTIONS==="true"?githubHost(parts):env.GITLAB_CI==="true"||env.CI_JOB_ID&&env.
CI_PIPELINE_ID?gitlabHost(parts):env.JENKINS_URL&&env.BUILD_TAG?jenkinsHost(parts):plainHost(parts,isTerminal?"terminal":"plain")}var config_options=__webpack_require__(
86441),errors=__webpack_require__(52005);function openEventsFile(path,onLoss){let isLost=!1;const stream=(0,external_node_fs_.createWriteStream)(path,{fd:descriptor(
path)});return stream.on("error",error=>{isLost||onLoss(`${path} takes no more events: ${(0,errors.bD)(error)}`),isLost=!0}),{write(line){isLost||stream.write(line)},
async close(){isLost||await new Promise(done=>{stream.on("close",()=>done()),stream.end()})}}}function descriptor(path){try{return(0,external_node_fs_.openSync)(
path,"a")}catch(error){const message2=`--events cannot be written: ${(0,errors.bD)(error)}`;throw new errors.xL([{file:path,message:message2,fix:"name a file in\
 a folder that this job may write to"}],{cause:error})}}var keep_outcome=__webpack_require__(24035);async function handOver(host,reporter,{document,summary}){await(0,keep_outcome.
w)(reporter,"what later steps are told",()=>host.setOutputs(outputsOf(document))),summary!==void 0&&await(0,keep_outcome.w)(reporter,"the job's summary",()=>host.
addSummary(summary))}async function saveState(host,reporter,name){await(0,keep_outcome.w)(reporter,"the note for the job's post step",()=>host.saveState(name,"t\
rue"))}function outputsOf(document){const outputs={result:document.result,"exit-code":String(document.exitCode)};document.release&&(outputs["release-id"]=document.
release.version);for(const name of["url","report-path","plan-has-changes","failed-requests","image-id"]){const value=document[name];value!==void 0&&(outputs[name]=
String(value))}return outputs}var message=__webpack_require__(71511),http=__webpack_require__(86842);const notTold=({reporter},message2)=>reporter.emit({type:"w\
arning",code:"E_NOTIFY",message:message2});function githubTarget(facts){const{settings,env}=facts,{deployments,commitStatus,token=env.GITHUB_TOKEN}=settings.notify.
github,{GITHUB_REPOSITORY:repository,GITHUB_SHA:commit,GITHUB_API_URL:api}=env;if(!(!deployments&&!commitStatus||!repository||!commit)){if(token)return{api:api??
"https://api.github.com",repository,commit,token,deployments,commitStatus};notTold(facts,"GitHub is not told: the step has no GITHUB_TOKEN (env: { GITHUB_TOKEN:\
 ${{ github.token }} })")}}function gitlabTarget(facts){const{settings,env}=facts,{CI_API_V4_URL:api,CI_PROJECT_ID:project,CI_COMMIT_SHA:commit,CI_COMMIT_REF_NAME:ref}=env,
wanted=settings.notify.gitlab;if(!wanted.deployments&&!wanted.commitStatus||!api||!project||!commit||!ref)return;const token=wanted.token??env.GITLAB_TOKEN,own=token?
{"private-token":token}:void 0,jobs=env.CI_JOB_TOKEN?{"job-token":env.CI_JOB_TOKEN}:void 0,deployments=wanted.deployments&&!env.CI_ENVIRONMENT_NAME?own??jobs:void 0,
commitStatus=wanted.commitStatus?own:void 0;if(wanted.commitStatus&&!own&&notTold(facts,"the commit in GitLab is not marked: give GITLAB_TOKEN, an access token \
of the project with scope api"),!(!deployments&&!commitStatus))return{api,project,commit,ref,isTag:env.CI_COMMIT_TAG!==void 0&&env.CI_COMMIT_TAG!=="",...env.CI_PIPELINE_ID?
{pipelineId:env.CI_PIPELINE_ID}:{},...deployments?{deployments}:{},...commitStatus?{commitStatus}:{}}}function secretsOf({notify,rollout}){return[...[...notify.
channels,...rollout.gates].flatMap(({url,secret})=>[url,...tokensIn(url),...secret?[secret]:[]]),...[notify.github.token,notify.gitlab.token].flatMap(token=>token?
[token]:[])]}function tokensIn(address){if(!URL.canParse(address))return[];const{pathname,searchParams,password}=new URL(address);return[...pathname.split("/"),
...searchParams.values(),password].filter(part=>part.length>=shortestToken&&/\d/.test(part))}const shortestToken=16,told=new Set(["rolling-deploy","blue-green",
"canary","canary promote","canary abort","rollback","recover","migrate","migrate up","migrate down"]);async function newsOf(parts){const{channels}=parts.settings.
notify;if(!told.has(parts.command))return;const{GITHUB_TOKEN,GITLAB_TOKEN,CI_JOB_TOKEN}=parts.env;for(const token of[GITHUB_TOKEN,GITLAB_TOKEN,CI_JOB_TOKEN])token&&
parts.redactor.add(token);const[github,gitlab,hooks]=[githubTarget(parts),gitlabTarget(parts),await eventHooks(parts)];if(channels.length===0&&!github&&!gitlab&&
hooks.length===0)return;const{createNotifier}=await __webpack_require__.e(1604).then(__webpack_require__.bind(__webpack_require__,41604)),notifier=createNotifier(
{channels:channels.map(({secret,...channel})=>({...channel,...secret?{secret}:{}})),...github?{github}:{},...gitlab?{gitlab}:{},...wayOut(parts)});return toldBy(
{notifier,hooks},parts)}const wayOut=({clock,reporter,redactor})=>({send:http.d3,clock,reporter,redact:text=>redactor.redact(text)});async function eventHooks(parts){
const{settings,environment,command,host}=parts,targets=settings.rollout.gates.flatMap(({at,name,url,secret,timeout,metadata})=>at==="event"?[{url,timeout,metadata,
...name?{name}:{},...secret?{secret}:{}}]:[]);if(targets.length===0)return[];const{createEventHook}=await __webpack_require__.e(8470).then(__webpack_require__.bind(
__webpack_require__,48470)),{runId,jobUrl,actor}=host.job(),about={app:settings.app,environment,command,runId,...jobUrl?{jobUrl}:{},...actor?{actor}:{}};return targets.
map(target=>createEventHook({target,about,...wayOut(parts)}))}function toldBy({notifier,hooks},{command,environment,settings,host}){const{commit,jobUrl,actor}=host.
job(),job={...jobUrl?{jobUrl}:{},...actor?{actor}:{}},about={app:settings.app,environment,command,...job},release=settings.release.version??commit?.slice(0,12),
named=command!=="rollback"&&command!=="recover"&&release?{release}:{};let isStarted=!1,isCancelled=!1;const tellHooks=event=>{for(const hook of hooks)hook.tell(
event)};return{started(){isStarted=!0;const news={moment:"started",...about,...named};return tellHooks({type:"started",message:(0,message.Gg)(news)}),notifier.tell(
news)},async ended(outcome,durationMs){const{result:result2,error}=outcome;isCancelled=result2==="cancelled";const news={moment:result2,...about,durationMs,...factsOf(
outcome),...error?{error}:{}};tellHooks({type:"ended",message:(0,message.Gg)(news),result:result2}),!(!isStarted&&(result2==="no-change"||result2==="planned"))&&
await notifier.tell(news)},happened:tellHooks,async close(){await Promise.all(hooks.map(hook=>hook.close(isCancelled)))}}}function factsOf({release,traffic,extra}){
return{...release?{release:release.version}:{},...release?.previous?{previous:release.previous}:{},...traffic?{traffic}:{},...typeof extra?.url=="string"?{url:extra.
url}:{}}}const secretName=/passw|passphrase|secret|token|credential|(api|access|private|encryption|signing)_?key/i,urlPassword=/:\/\/[^:/\s]*:([^@\s]+)@/;function settingSecrets({
infrastructure,release}){const secrets=infrastructure.database?[infrastructure.database.password]:[];for(const[name,value]of Object.entries(release.env)){if(value.
includes("{{"))continue;const password=urlPassword.exec(value)?.[1];password!==void 0?secrets.push(value,password,decoded(password)):secretName.test(name)&&secrets.
push(value)}return secrets}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}var result=__webpack_require__(80395),shared_clock=__webpack_require__(
13666),random=__webpack_require__(55929),redact=__webpack_require__(38395);async function runCommand(invocation){const clock=shared_clock.m,started=clock.monotonic(),
redactor=(0,redact.lY)(),writeError=text=>{process.stderr.write(redactor.redact(text))},host=detectHost({env:process.env,clock,write:writeError,writeSecret:text=>{
process.stderr.write(text)}},process.stderr.isTTY&&(process.stderr.columns??0)>=40),{command}=invocation;for(const stream of[process.stdout,process.stderr])stream.
on("error",()=>{});const signals=watchSignals(),run=new Run(invocation,host,redactor,signals);let outcome;await saveState(host,run.reporter,"started");try{const context=await run.
context();outcome=await(await command.load()).run(context)}catch(error){outcome=(0,result.outcomeOf)(error);for(const problem of annotations(error))host.name===
"github"&&writeError(problem)}finally{signals.stop()}await saveState(host,run.reporter,"finished");const durationMs=Math.round(clock.monotonic()-started);await run.
tellEnd(outcome,durationMs);const facts={command:[command.name,invocation.verb].filter(Boolean).join(" "),environment:run.environmentName,apiCalls:run.apiCalls(),
durationMs},summary=typeof outcome.extra?.summary=="string"?redactor.redact(outcome.extra.summary):void 0;await handOver(host,run.reporter,{document:(0,result.l)(
outcome,facts),summary});const document=(0,result.l)(outcome,{...facts,warnings:run.warnings});return run.output==="json"?process.stdout.write(`${(0,redact.Rh)(
document,text=>redactor.redact(text))}
`):outcome.text&&(outcome.exitCode===errors.hS.done||outcome.exitCode===errors.hS.changes?process.stdout:process.stderr).write(`${redactor.redact(outcome.text)}\

`),await run.close(),outcome.exitCode}class Run{environmentName=null;warnings=[];reporter={emit:event=>{if(event.type==="warning"){const{code,message:message2}=event;
this.warnings.push({...code===void 0?{}:{code},message:message2})}this.#host.show(event),this.#news?.then(news=>news?.happened(event)),this.#events?.write(`${(0,redact.
Rh)({time:new Date(shared_clock.m.now()).toISOString(),...event},text=>this.#redactor.redact(text))}
`)}};output=process.env.ALICLOUD_DEPLOY_OUTPUT==="json"?"json":"text";#invocation;#host;#redactor;#signal;#hurry;#cloud;#usage;#environment;#events;#news;constructor(invocation,host,redactor,{
signal,hurry}){this.#invocation=invocation,this.#host=host,this.#redactor=redactor,this.#signal=signal,this.#hurry=hurry,invocation.flags.output==="json"&&(this.
output="json")}async context(){const{command,verb,operands,flags}=this.#invocation,options=(0,config_options.$i)([...command.options,...config_options.OP],{flags,
input:name=>this.#host.input(name),variables:process.env}),values=options.values;this.output=values.output==="json"?"json":"text",typeof values.events=="string"&&
(this.#events=openEventsFile(values.events,message2=>{this.reporter.emit({type:"warning",code:"W_NOT_WRITTEN",message:message2})}));const file=String(values.config??
"deploy.yml"),signal=typeof values.timeout=="number"?AbortSignal.any([this.#signal,deadlineSignal(values.timeout)]):this.#signal;return{verb,operands,options:values,
isDryRun:values["dry-run"]===!0,pollIntervalMs:typeof values["poll-interval"]=="number"?values["poll-interval"]:2e3,clock:shared_clock.m,random:random.v,reporter:this.
reporter,redactor:this.#redactor,host:this.#host,signal,hurry:this.#hurry,...typeof values.timeout=="number"?{timeoutAtMs:shared_clock.m.now()+values.timeout}:{},
baseDirectory:(0,external_node_path_.dirname)((0,external_node_path_.resolve)(file)),env:process.env,environment:()=>this.#environment??=this.#loadEnvironment(file,
options),tellStarted:()=>this.#tellStart(),cloud:()=>this.#cloud??=this.#connect(options,signal)}}async tellEnd(outcome,durationMs){await(await this.#news)?.ended(
outcome,durationMs)}async#tellStart(){await(await this.#news)?.started()}apiCalls(){return this.#usage?.snapshot()??{total:0,mutating:0,byAction:{}}}async close(){
await(await this.#news)?.close(),await this.#events?.close()}async#loadEnvironment(file,options){const{loadEnvironment}=await Promise.all([__webpack_require__.e(
8815),__webpack_require__.e(4833),__webpack_require__.e(5717),__webpack_require__.e(1783)]).then(__webpack_require__.bind(__webpack_require__,71783)),loaded=await loadEnvironment(
{file,text:readConfig(file),environment:typeof options.values.env=="string"?options.values.env:void 0,branch:this.#host.job().branch,variables:process.env,overrides:options.
overrides});this.environmentName=loaded.name;for(const secret of settingSecrets(loaded.settings))this.#hide(secret);for(const secret of secretsOf(loaded.settings))
this.#hide(secret);return options.values["dry-run"]!==!0&&(this.#news=this.#newsOf(loaded)),loaded}async#connect(options,signal){const{settings}=await(this.#environment??=
this.#loadEnvironment(String(options.values.config??"deploy.yml"),options)),{connectAlicloud}=await Promise.all([__webpack_require__.e(8496),__webpack_require__.
e(1507)]).then(__webpack_require__.bind(__webpack_require__,33356)),cloud=await connectAlicloud({region:settings.region,env:process.env,clock:shared_clock.m,random:random.
v,isDryRun:options.values["dry-run"]===!0,signal,hide:secret=>this.#hide(secret),log:options.values.verbose===!0?line=>this.#host.show({type:"notice",message:line}):
()=>{},...typeof options.values.endpoint=="string"?{endpoint:options.values.endpoint}:{},...typeof options.values["oss-endpoint"]=="string"?{ossEndpoint:options.
values["oss-endpoint"]}:{}});return this.#usage=cloud.usage,cloud}#newsOf({name,settings}){const{command,verb}=this.#invocation;return newsOf({command:[command.
name,verb].filter(Boolean).join(" "),environment:name,settings,host:this.#host,env:process.env,clock:shared_clock.m,reporter:this.reporter,redactor:this.#redactor})}#hide(secret){
this.#redactor.add(secret),this.#host.mask(secret)}}function readConfig(file){try{return(0,external_node_fs_.readFileSync)(file,"utf8")}catch(error){const why=error.
code==="ENOENT"?"does not exist":`cannot be read (${error.code})`;throw new errors.xL([{message:`${file} ${why}`}],{fix:"`alicloud-deploy init` writes one; --co\
nfig names another file",cause:error})}}function watchSignals(){const controller=new AbortController,hurry=new AbortController,onSignal=name=>{if(controller.signal.
aborted)return hurry.abort();controller.abort(new errors.cc(name==="SIGINT"?"SIGINT":"SIGTERM",{fix:"run the same command again: it continues where this one sto\
pped",retryable:!0}))};return process.on("SIGINT",onSignal),process.on("SIGTERM",onSignal),{signal:controller.signal,hurry:hurry.signal,stop:()=>{process.off("S\
IGINT",onSignal),process.off("SIGTERM",onSignal)}}}function deadlineSignal(ms){const controller=new AbortController;return shared_clock.m.schedule(ms,()=>controller.
abort(new errors.sH("--timeout passed; stopped at a safe point",errors.hS.paused,"paused",{code:"E_TIMEOUT",retryable:!0,fix:"run the same command again: it con\
tinues; `recover` leaves it alone until rollout.approvalTimeout"}))),controller.signal}function annotations(error){return error instanceof errors.xL?error.problems.
slice(0,9).map(problem=>errorAnnotation(problem.message,{title:"alicloud-deploy",...problem})):[errorAnnotation(error instanceof Error?error.message:String(error),
{title:error instanceof errors.sH?error.code:"E_BUG"})]}})};
