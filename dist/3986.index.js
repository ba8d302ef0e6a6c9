"use strict";exports.id=3986,exports.ids=[3986],exports.modules={33986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{parseArguments:()=>parseArguments});var commander__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(48179),_config_options_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
86441),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);function parseArguments(words,commands,version){const named=commands.find(({name})=>name===
words[0]);if(named){const parsed2=attempt(words,[named],version,spec=>isMentioned(spec,words));if(!(parsed2 instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7)&&
parsed2.kind==="run")return parsed2}const parsed=attempt(words,commands,version,()=>!0);if(!(parsed instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7))return parsed;
const message=parsed.message.replace(/^error: /,"").replaceAll(`
`," "),fix=["alicloud-deploy",named?.name,"--help"].filter(Boolean).join(" ");throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message}],{code:"E_U\
SAGE",fix,cause:parsed})}const isMentioned=({name},words)=>words.some(word=>word.startsWith(`--${name}`));function attempt(words,commands,version,isDeclared){let invocation,
printed="";const program=new commander__WEBPACK_IMPORTED_MODULE_0__.uB("alicloud-deploy").description("Deploys web applications on Alibaba Cloud (ECS, SLB, RDS)\
 without a failed request.").version(version,"-V, --version").helpCommand(!0).showSuggestionAfterError(!0).exitOverride().configureOutput({writeOut:text=>printed+=
text,writeErr:()=>{}});for(const command of commands)addCommand(program,command,words.includes(command.name)?isDeclared:void 0,found=>{invocation=found});try{program.
parse(words,{from:"user"})}catch(error){if(!(error instanceof commander__WEBPACK_IMPORTED_MODULE_0__.b7))throw error;return error.exitCode===0?{kind:"print",text:printed}:
error}return invocation?{kind:"run",invocation}:{kind:"print",text:printed}}function addCommand(program,command,isDeclared,found){const sub=program.command(command.
name).description(command.summary).argument("[words...]",command.verbs?command.verbs.map(verb=>verb.name).join(" | "):void 0).exitOverride();if(!isDeclared)return;
const specs=[...command.options,..._config_options_js__WEBPACK_IMPORTED_MODULE_1__.OP];for(const spec of specs)isDeclared(spec)&&sub.addOption(toOption(spec));if(command.
verbs){const width=Math.max(...command.verbs.map(verb=>verb.name.length));sub.addHelpText("after",`
Verbs:
${command.verbs.map(verb=>`  ${verb.name.padEnd(width)}  ${verb.summary}`).join(`
`)}`)}sub.action((words,options)=>{const flags=Object.fromEntries(specs.map(spec=>[spec.name,given(spec,options)]));refuseSwallowed(specs,flags);const verb=command.
verbs?.find(candidate=>candidate.name===words[0])?.name,operands=verb?words.slice(1):words;if(command.verbs&&words[0]!==void 0&&!verb)throw new commander__WEBPACK_IMPORTED_MODULE_0__.
b7(1,"usage",`unknown verb '${words[0]}' of ${command.name}; it has ${command.verbs.map(known=>known.name).join(", ")}`);if(!command.verbs&&words.length>0&&!command.
takesOperands)throw new commander__WEBPACK_IMPORTED_MODULE_0__.b7(1,"usage",`unexpected word '${words[0]}' after ${command.name}`);found({command,verb,operands,
flags})})}function refuseSwallowed(specs,flags){for(const{name}of specs){const swallowed=[flags[name]].flat().find(value=>specs.some(spec=>value===`--${spec.name}`));
if(swallowed!==void 0)throw new commander__WEBPACK_IMPORTED_MODULE_0__.b7(1,"usage",`option '--${name}' needs a value, and got the option ${String(swallowed)}`)}}
function toOption(spec){const value={boolean:"",string:" <text>",number:" <number>",duration:" <duration>",list:" <item...>"}[spec.kind],notes=[(0,_config_options_js__WEBPACK_IMPORTED_MODULE_1__.
Io)(spec).join(" | "),spec.defaultText&&`default: ${spec.defaultText}`].filter(Boolean).join("; ");return new commander__WEBPACK_IMPORTED_MODULE_0__.c$(`--${spec.
name}${value}`,notes?`${spec.description} (${notes})`:spec.description)}function given({name},options){return name.startsWith("no-")?options[camel(name.slice(3))]===
!1?!0:void 0:options[camel(name)]}const camel=name=>name.replace(/-([a-z0-9])/g,(_,letter)=>letter.toUpperCase())}),86441:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
duration:"a duration such as 30s or 5m",list:"a list",string:"a text"}[spec.kind]}}),80290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}})};
