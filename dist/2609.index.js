"use strict";exports.id=2609,exports.ids=[2609,132],exports.modules={40952:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var json_schema_processors=__webpack_require__(98439),schema=__webpack_require__(
40926),in_zod=__webpack_require__(90132);function configJsonSchema(){const shared=json_schema_processors.bl((0,in_zod.inZod)(schema.V),{target:"draft-7",io:"inp\
ut"}),{app:_app,...overridable}=shared.properties??{};return{$schema:"http://json-schema.org/draft-07/schema#",title:"alicloud-deploy: deploy.yml",type:"object",
additionalProperties:!1,required:["app","environments"],properties:{...shared.properties,environments:{type:"object",description:"One entry per environment; eac\
h may override every section above",minProperties:1,additionalProperties:{type:["object","null"],additionalProperties:!1,properties:{branch:{description:"Branch\
es whose commits belong to this environment; default for dev: master, main; pre-prod: pre-production; prod: production",anyOf:[{type:"string"},{type:"array",items:{
type:"string"}}]},...withoutRequired(overridable)}}}}}}function withoutRequired(value){return Array.isArray(value)?value.map(withoutRequired):typeof value!="obj\
ect"||value===null?value:Object.fromEntries(Object.entries(value).flatMap(([key,inner])=>key==="required"&&Array.isArray(inner)?[]:[[key,withoutRequired(inner)]]))}
var errors=__webpack_require__(52005);async function run({verb}){const schema2=verb==="result"?resultJsonSchema:configJsonSchema();return{result:"succeeded",exitCode:errors.
hS.done,extra:{schema:schema2},text:JSON.stringify(schema2,null,2)}}const schema_run_text={type:"string"},count={type:"integer",minimum:0},resultJsonSchema={$schema:"\
http://json-schema.org/draft-07/schema#",title:"alicloud-deploy: result document",type:"object",required:["schemaVersion","command","environment","result","exit\
Code","release","apiCalls","durationMs"],properties:{schemaVersion:{const:1},command:schema_run_text,environment:{type:["string","null"]},result:{enum:errors.Xb},
exitCode:{enum:Object.values(errors.hS)},release:{type:["object","null"],properties:{version:schema_run_text,previous:schema_run_text,digest:schema_run_text},required:[
"version"]},plan:{},instances:{type:"array"},checks:{type:"array"},migrations:{},analysis:{},traffic:{},apiCalls:{type:"object",required:["total","mutating","by\
Action"],properties:{total:count,mutating:count,byAction:{type:"object",additionalProperties:count}}},durationMs:count,warnings:{type:"array",items:{type:"objec\
t",required:["message"],properties:{code:schema_run_text,message:schema_run_text}}},error:{type:"object",required:["code","message","retryable"],properties:{code:schema_run_text,
message:schema_run_text,fix:schema_run_text,retryable:{type:"boolean"},requestId:schema_run_text,docs:schema_run_text,problems:{type:"array"}}}}}}),90132:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{inZod:()=>inZod});var zod__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(88532),zod__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
51033);zod__WEBPACK_IMPORTED_MODULE_0__.$W({jitless:!0});const inZod=shape=>shape.toZod(zod__WEBPACK_IMPORTED_MODULE_1__)}),80290:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
