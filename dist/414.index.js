const id=414,ids=[414],modules={80414:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(96894);function run(){throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG("blue-green is not part of this version",{code:"E_NOT_AVAILABLE",fix:"use `alicloud-deploy rolling-deploy`"})}}),96894:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Vw:()=>formatProblem,bD:()=>messageOf,by:()=>LockedError,cc:()=>CancelledError,hS:()=>exitCodes,sH:()=>DeployError,wG:()=>PreflightError,
xL:()=>ConfigError});const exitCodes={done:0,bug:1,changes:2,configuration:3,preflight:4,rolledBack:5,mixed:6,canaryRejected:7,locked:8,migrationFailed:9,inconclusive:10,
paused:75,interrupted:130,terminated:143};class DeployError extends Error{code;exitCode;result;fix;retryable;requestId;docs;context;constructor(message,exitCode,result,details){
super(message,details.cause===void 0?void 0:{cause:details.cause}),this.name=new.target.name,this.code=details.code,this.exitCode=exitCode,this.result=result,this.
fix=details.fix,this.retryable=details.retryable??!1,this.requestId=details.requestId,this.docs=details.docs,this.context=details.context??{}}}class ConfigError extends DeployError{problems;constructor(problems,details={}){
super(problems.map(formatProblem).join(`
`),exitCodes.configuration,"failed",{code:"E_CONFIG",...details}),this.problems=problems}}function formatProblem(problem){const place=[problem.file,problem.line,
problem.column].filter(part=>part!==void 0).join(":"),text=place?`${place} ${problem.message}`:problem.message;return problem.fix?`${text} (${problem.fix})`:text}
class PreflightError extends DeployError{constructor(message,details){super(message,exitCodes.preflight,"failed",details)}}class LockedError extends DeployError{constructor(message,details){
super(message,exitCodes.locked,"locked",{retryable:!0,...details})}}class CancelledError extends DeployError{signal;constructor(signal,details={}){const exitCode=signal===
"SIGINT"?exitCodes.interrupted:exitCodes.terminated;super(`stopped by ${signal}`,exitCode,"cancelled",{code:"E_CANCELLED",...details}),this.signal=signal}}function assertNever(value){
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}})};export{id,ids,modules};
