"use strict";exports.id=3741,exports.ids=[3741],exports.modules={13741:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var external_node_fs_=__webpack_require__(73024),external_node_readline_=__webpack_require__(
80481),answer_times=__webpack_require__(86527);const mostDifferences=50;class Comparing{#isBeside;#statuses=new Map;#times=[];#referenceTimes=[];#differences=new Map;#counts={
requests:0,compared:0,same:0,worse:0,different:0};constructor(isBeside){this.#isBeside=isBeside}add({request,target,baseline}){this.#counts.requests++,this.#statuses.
set(target.status,(this.#statuses.get(target.status)??0)+1),(0,answer_times.I)(target)||this.#times.push(target.durationMs);const reference=this.#isBeside?baseline:
logged(request);if(reference){if(!(0,answer_times.I)(reference)&&reference.durationMs>=0&&this.#referenceTimes.push(reference.durationMs),this.#counts.compared++,
reference.status===target.status){this.#counts.same++;return}this.#counts[(0,answer_times.I)(target)&&!(0,answer_times.I)(reference)?"worse":"different"]++,this.#note(
request,target,reference)}}result(){const statuses=[...this.#statuses].toSorted(([a],[b])=>a-b);return{...this.#counts,reference:this.#isBeside?"baseline":"log",
statuses:Object.fromEntries(statuses.map(([status,count])=>[status===0?"none":String(status),count])),latency:latencyOf(this.#times),...this.#referenceTimes.length>
0?{referenceLatency:latencyOf(this.#referenceTimes)}:{},differences:[...this.#differences.values()].toSorted((a,b)=>b.count-a.count)}}#note({method,target:full},{
status,error},reference){const path=full.split("?")[0],key=`${method} ${path} ${reference.status} ${status}`,known=this.#differences.get(key);known?known.count++:
this.#differences.size<mostDifferences&&this.#differences.set(key,{path,method,reference:reference.status,status,count:1,...error===void 0?{}:{error}})}}function logged({
status,durationMs}){return status===void 0?void 0:{status,durationMs:durationMs??-1}}function latencyOf(times2){const ordered=times2.toSorted((a,b)=>a-b),at=share=>Math.
round(ordered[Math.min(ordered.length-1,Math.floor(ordered.length*share))]??0);return{p50Ms:at(.5),p95Ms:at(.95),p99Ms:at(.99)}}function parseLogLine(line){const text=line.
trim();return text.startsWith("{")?fromJson(text):fromCombined(text)}const combined=/^\S+ \S+ .*?\[[^\]]+\] "((?:[^"\\]|\\.)*)" (\d{3}) (?:\d+|-)(?: "(?:[^"\\]|\\.)*" "(?:[^"\\]|\\.)*")?(.*)$/;
function fromCombined(text){const found=combined.exec(text),request=found&&requestLine(unescaped(found[1]));if(!request)return;const seconds=/(?:^|\s|=)"?(\d+\.\d{3,})"?(?:\s|$)/.
exec(found[3])?.[1];return{...request,status:Number(found[2]),...seconds===void 0?{}:{durationMs:Number(seconds)*1e3},headers:{}}}const unescaped=text=>text.replaceAll(
/\\x([0-9A-Fa-f]{2})/g,(_,hex)=>String.fromCharCode(Number.parseInt(hex,16))).replaceAll(/\\(["\\])/g,"$1");function requestLine(text){const words=text.split(" "),
[method,target,protocol]=words;return words.length===3&&method&&target&&protocol?.startsWith("HTTP/")?{method,target}:void 0}const names={request:["request"],method:[
"method","request_method","verb"],target:["request_uri","target","uri","url","path"],status:["status","status_code","code"],seconds:["request_time","duration_s"],
milliseconds:["duration_ms","latency_ms","response_time_ms"],headers:["headers","request_headers"]};function fromJson(text){const entry=parsed(text);if(!entry)return;
const line=textOf(entry,names.request),split=line===void 0?void 0:requestLine(line),named=textOf(entry,names.method),method=split?.method??named,target=split?.target??
textOf(entry,names.target);if(method===void 0||target===void 0||named!==void 0&&named!==method)return;const status=numberOf(entry,names.status),seconds=numberOf(
entry,names.seconds),durationMs=numberOf(entry,names.milliseconds)??(seconds===void 0?void 0:seconds*1e3);return{method,target,...status===void 0?{}:{status},...durationMs===
void 0?{}:{durationMs},headers:headersOf(entry)}}function parsed(text){try{return JSON.parse(text)}catch{return}}function textOf(entry,keys){return keys.map(key=>entry[key]).
find(value=>typeof value=="string"&&value!=="")}function numberOf(entry,keys){const found=keys.map(key=>entry[key]).find(value=>/^\d+(\.\d+)?$/.test(String(value??
"")));return found===void 0?void 0:Number(found)}function headersOf(entry){const found=names.headers.map(key=>entry[key]).find(value=>typeof value=="object"&&value!==
null),fields=Object.entries(found??{}).filter(([,value])=>typeof value=="string");return Object.fromEntries(fields.map(([name,value])=>[name.toLowerCase(),value]))}
async function mirrorTraffic(requests,parts){const{target,baseline,limits,clock,signal,onMirrored}=parts,end=endOf(clock,signal,limits.durationMs),iterator=requests[Symbol.
asyncIterator](),underWay=new Set,gapMs=1e3/limits.perSecond;let nextAt=clock.monotonic(),sent=0;const sendOne=async request=>{const[answer,beside]=await Promise.
all([target(request),baseline?.(request)]);onMirrored({request,target:answer,...beside?{baseline:beside}:{}})},next=async()=>{if(sent>=limits.requests)return"co\
unt";const read=await Promise.race([iterator.next(),end.reached]);if(typeof read=="string")return read;if(read.done)return"log";const waitMs=nextAt-clock.monotonic();
for(waitMs>0&&await Promise.race([clock.sleep(waitMs),end.reached]);underWay.size>=limits.concurrency&&end.why()===void 0;)await Promise.race([...underWay,end.reached]);
return end.why()??read.value};try{for(;;){const request=await next();if(typeof request=="string")return await Promise.all(underWay),{sent,endedBy:request};sent++,
nextAt=Math.max(nextAt,clock.monotonic())+gapMs;const task=sendOne(request).finally(()=>underWay.delete(task));underWay.add(task)}}finally{end.cancel(),iterator.
return?.()}}function endOf(clock,signal,durationMs){let why,cancel=()=>{};return{reached:new Promise(resolve=>{const stop=reason=>{why??=reason,resolve(why)},onAbort=()=>stop(
"signal"),cancelTimer=clock.schedule(durationMs,()=>stop("time"));signal.addEventListener("abort",onAbort,{once:!0}),signal.aborted&&onAbort(),cancel=()=>{cancelTimer(),
signal.removeEventListener("abort",onAbort)}}),why:()=>why,cancel:()=>cancel()}}const neverForwarded=new Set(["host","connection","keep-alive","proxy-authorizat\
ion","proxy-connection","te","trailer","transfer-encoding","upgrade","content-length","expect","x-http-method-override","x-http-method","x-method-override"]);function replayable(request,selection){
const{method,status,durationMs}=request;if(method!=="GET"&&method!=="HEAD")return"method";if(status===101||request.headers.upgrade!==void 0)return"upgrade";const target=pathOf(
request.target);if(target===void 0)return"target";if(/[?&;]_method=/i.test(target))return"method";const path=target.split("?")[0],{only,except}=selection;return only.
length>0&&!only.some(one=>one.test(path))||except.some(one=>one.test(path))?"path":{method,target,headers:forwarded(request.headers,selection.forward),...status===
void 0?{}:{status},...durationMs===void 0?{}:{durationMs}}}function pathOf(target){const path=/^https?:\/\/[^/?#]*/i.test(target)?target.replace(/^https?:\/\/[^/?#]*/i,
"")||"/":target,rooted=path.startsWith("?")?`/${path}`:path;if(!(!rooted.startsWith("/")||rooted.startsWith("//")||/[\u0000-\u0020\u007f-\uffff]/.test(rooted)))
return rooted.split("#")[0]}function forwarded(headers,names2){const wanted=names2.filter(name=>!neverForwarded.has(name)&&headers[name]!==void 0);return Object.
fromEntries(wanted.map(name=>[name,headers[name].replaceAll(/[\u0000-\u001f\u007f]/g," ")]))}var errors=__webpack_require__(52005);function replayRequest({options,
operands}){const given=new Given(options);operands.length===0&&given.problems.push({message:"replay-log needs an access log",fix:"replay-log access.log --to URL\
; - is standard input"});const to=given.url("to");options.to===void 0&&given.problems.push({message:"replay-log needs the host under test",fix:"give --to, e.g. \
http://10.0.1.7:8080"});const request={host:given.text("host"),baseline:given.url("baseline"),baselineHost:given.text("baseline-host"),limits:{perSecond:given.above0(
"rate",10),concurrency:given.above0("concurrency",4),durationMs:given.above0("duration",6e4),requests:given.above0("max-requests",1/0)},answerTimeoutMs:given.above0(
"answer-timeout",1e4),selection:{only:given.patterns("only"),except:given.patterns("except"),forward:given.list("forward-headers").map(name=>name.toLowerCase())},
maxWorse:given.share("max-worse","0%")};if(!to||given.problems.length>0)throw new errors.xL(given.problems,{code:"E_USAGE"});return{...request,to}}class Given{problems=[];#options;constructor(options){
this.#options=options}text(name){return this.#options[name]}list(name){return this.#options[name]??[]}url(name){const text=this.text(name);if(text===void 0)return;
const found=URL.canParse(text)?new URL(text):void 0;if(found&&/^https?:$/.test(found.protocol)&&found.username==="")return found;this.problems.push({message:`--${name}\
: ${text} is no http or https address without a user`})}above0(name,fallback){const value=this.#options[name]??fallback;return value>0||this.problems.push({message:`\
--${name} must be above 0, not ${value}`}),value}patterns(name){return this.list(name).flatMap(text=>{try{return[new RegExp(text)]}catch(error){return this.problems.
push({message:`--${name}: ${(0,errors.bD)(error)}`}),[]}})}share(name,fallback){const text=this.text(name)??fallback,percent=Number(/^(\d+(?:\.\d+)?)%?$/.exec(text)?.[1]);
return percent<=100||this.problems.push({message:`--${name}: ${text} is no percentage`}),percent/100}}var external_node_http_=__webpack_require__(37067),external_node_https_=__webpack_require__(
44708),version=__webpack_require__(58508);const replayHeader="x-alicloud-deploy-replay";function createSender(target){const{url,host,answerTimeoutMs,concurrency,
clock}=target,client=url.protocol==="https:"?external_node_https_:external_node_http_,agent=new client.Agent({keepAlive:!0,maxSockets:concurrency});return{send:({
method,target:path,headers})=>{const startedAt=clock.monotonic();return new Promise(resolve=>{const end=answer=>{cancel(),resolve({...answer,durationMs:clock.monotonic()-
startedAt})},request=client.request({agent,protocol:url.protocol,hostname:url.hostname.replace(/^\[(.*)\]$/,"$1"),...url.port?{port:url.port}:{},method,path,headers:{
"user-agent":`alicloud-deploy/${version.r}`,accept:"*/*",...headers,host:host??url.host,[replayHeader]:"1"},...host===void 0?{}:{servername:host.replace(/:\d+$/,
"")}}),cancel=clock.schedule(answerTimeoutMs,()=>request.destroy(new Error(`no answer within ${answerTimeoutMs/1e3} s`)));request.on("error",error=>end({status:0,
error:error.message})),request.on("response",response=>{response.resume(),response.on("error",error=>end({status:0,error:error.message})),response.on("end",()=>end(
{status:response.statusCode??0}))}),request.end()})},close:()=>agent.destroy()}}async function run(context){const request=replayRequest(context),{clock,signal,operands}=context,
{to,host,baseline,baselineHost,limits,answerTimeoutMs,selection}=request,parts={answerTimeoutMs,concurrency:limits.concurrency,clock},target=createSender({url:to,
host,...parts}),beside=baseline&&createSender({url:baseline,host:baselineHost,...parts}),comparing=new Comparing(beside!==void 0),skipped={method:0,target:0,upgrade:0,
path:0,unreadable:0};try{const{sent,endedBy}=await mirrorTraffic(requestsIn(operands,selection,skipped),{target:target.send,...beside?{baseline:beside.send}:{},
limits,clock,signal,onMirrored:mirrored=>comparing.add(mirrored)});if(signal.aborted&&sent===0)throw signal.reason;return outcomeOf(comparing.result(),{skipped,
endedBy,maxWorse:request.maxWorse,to})}finally{target.close(),beside?.close()}}async function*requestsIn(files,selection,skipped){for(const file of files)for await(const line of linesOf(
file)){if(line.trim()==="")continue;const logged2=parseLogLine(line),request=logged2?replayable(logged2,selection):"unreadable";typeof request=="string"?skipped[request]++:
yield request}}async function*linesOf(file){const input=file==="-"?process.stdin:(0,external_node_fs_.createReadStream)(file);try{const failed=new Promise((_,reject)=>input.
once("error",reject));failed.catch(()=>{});const lines=(0,external_node_readline_.createInterface)({input,crlfDelay:1/0})[Symbol.asyncIterator]();for(;;){const next=await Promise.
race([lines.next(),failed]);if(next.done)return;yield next.value}}catch(error){throw new errors.xL([{file,message:`cannot be read: ${(0,errors.bD)(error)}`}],{cause:error})}finally{
input.destroy()}}function outcomeOf(comparison,facts){const{compared,worse,requests}=comparison,text=describe(comparison,facts),extra={traffic:{...comparison,skipped:facts.
skipped,endedBy:facts.endedBy},text};return compared===0?{result:"inconclusive",exitCode:errors.hS.inconclusive,...extra,error:{code:"E_REPLAY_NOTHING",message:`${requests}\
 requests of the log were sent again and no answer could be compared`,fix:requests===0?"see how many lines were left out, and why":"the log has no status: give \
--baseline",retryable:!1}}:worse<=compared*facts.maxWorse?{result:"succeeded",exitCode:errors.hS.done,...extra}:{result:"failed",exitCode:errors.hS.preflight,...extra,
error:{code:"E_REPLAY_WORSE",message:`${worse} of ${compared} requests fail on ${facts.to.origin} and did not ${comparison.reference==="baseline"?"on the baseli\
ne":"when they were logged"}`,fix:"do not give it more traffic; the differences say which paths fail",retryable:!1}}}function describe(comparison,{skipped,endedBy,
to}){const{requests,compared,same,worse,different,reference,latency,referenceLatency,differences}=comparison,left=Object.entries(skipped).filter(([,count])=>count>
0),against=reference==="baseline"?"the baseline":"the log";return[`${requests} requests sent again to ${to.origin} (${reasonOfEnd[endedBy]??endedBy}): ${compared}\
 compared with ${against}, ${same} the same, ${worse} worse, ${different} different.`,`  ${to.host}  ${times(latency)}`,...referenceLatency?[`  ${against}  ${times(
referenceLatency)}`]:[],...left.length>0?[`  left out: ${left.map(([why,count])=>`${count} ${skipText[why]}`).join(", ")}`]:[],...differences.slice(0,10).map(one=>`\
  ${one.method} ${one.path}: ${one.reference||"no answer"} -> ${one.status||`no answer (${one.error??"closed"})`}, ${one.count}x`)].join(`
`)}const times=({p50Ms,p95Ms,p99Ms})=>`p50 ${p50Ms} ms, p95 ${p95Ms} ms, p99 ${p99Ms} ms`,reasonOfEnd={log:"the log is over",time:"--duration is over",count:"--\
max-requests is reached",signal:"it was stopped"},skipText={method:"with another method than GET and HEAD",target:"without a path",upgrade:"that change the prot\
ocol",path:"by --only and --except",unreadable:"that are no line of an access log"}}),86527:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>isFailed,Q:()=>timesOf});const isFailed=({status})=>status===0||status>=500;function timesOf(answers){const good=answers.
filter(answer=>!isFailed(answer)),latencies=good.map(({sentAt,endedAt})=>endedAt-sentAt).toSorted((a,b)=>a-b);return{longestGapMs:Math.round(longestGap(good.map(
({endedAt})=>endedAt))),p50Ms:Math.round(quantile(latencies,.5)),p99Ms:Math.round(quantile(latencies,.99))}}function longestGap(times){const ordered=times.toSorted(
(a,b)=>a-b);return ordered.reduce((longest,time,index)=>index===0?0:Math.max(longest,time-ordered[index-1]),0)}function quantile(ordered,share){return ordered[Math.
min(ordered.length-1,Math.floor(ordered.length*share))]??0}}),52005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Vw:()=>formatProblem,Xb:()=>resultWords,bD:()=>messageOf,by:()=>LockedError,cc:()=>CancelledError,hS:()=>exitCodes,sH:()=>DeployError,t4:()=>located,
wG:()=>PreflightError,xL:()=>ConfigError,xb:()=>assertNever});const exitCodes={done:0,bug:1,changes:2,configuration:3,preflight:4,rolledBack:5,mixed:6,canaryRejected:7,
locked:8,migrationFailed:9,inconclusive:10,paused:75,interrupted:130,terminated:143},resultWords=["succeeded","no-change","planned","rolled-back","failed","mixe\
d","rejected","inconclusive","paused","locked","cancelled"];class DeployError extends Error{code;exitCode;result;fix;retryable;requestId;docs;context;constructor(message,exitCode,result,details){
super(message,details.cause===void 0?void 0:{cause:details.cause}),this.name=new.target.name,this.code=details.code,this.exitCode=exitCode,this.result=result,this.
fix=details.fix,this.retryable=details.retryable??!1,this.requestId=details.requestId,this.docs=details.docs,this.context=details.context??{}}}const located=(problems,locate)=>problems.
map(problem=>({...problem.path!==void 0&&!problem.path.startsWith("--")&&locate?.(problem.path),...problem}));class ConfigError extends DeployError{problems;constructor(problems,details={}){
super(problems.map(formatProblem).join(`
`),exitCodes.configuration,"failed",{code:"E_CONFIG",...details}),this.problems=problems}}function formatProblem(problem){const place=[problem.file,problem.line,
problem.column].filter(part=>part!==void 0).join(":"),text=place?`${place} ${problem.message}`:problem.message;return problem.fix?`${text} (${problem.fix})`:text}
class PreflightError extends DeployError{constructor(message,details){super(message,exitCodes.preflight,"failed",details)}}class LockedError extends DeployError{constructor(message,details){
super(message,exitCodes.locked,"locked",{retryable:!0,...details})}}class CancelledError extends DeployError{signal;constructor(signal,details={}){const exitCode=signal===
"SIGINT"?exitCodes.interrupted:exitCodes.terminated;super(`stopped by ${signal}`,exitCode,"cancelled",{code:"E_CANCELLED",...details}),this.signal=signal}}function assertNever(value){
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}})};
