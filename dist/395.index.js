"use strict";exports.id=395,exports.ids=[395],exports.modules={80395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
`)}}),52005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Vw:()=>formatProblem,Xb:()=>resultWords,
bD:()=>messageOf,by:()=>LockedError,cc:()=>CancelledError,hS:()=>exitCodes,sH:()=>DeployError,t4:()=>located,wG:()=>PreflightError,xL:()=>ConfigError,xb:()=>assertNever});
const exitCodes={done:0,bug:1,changes:2,configuration:3,preflight:4,rolledBack:5,mixed:6,canaryRejected:7,locked:8,migrationFailed:9,inconclusive:10,paused:75,interrupted:130,
terminated:143},resultWords=["succeeded","no-change","planned","rolled-back","failed","mixed","rejected","inconclusive","paused","locked","cancelled"];class DeployError extends Error{code;exitCode;result;fix;retryable;requestId;docs;context;constructor(message,exitCode,result,details){
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
