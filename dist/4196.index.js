const id=4196,ids=[4196],modules={70271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>isCloudError,K:()=>CloudError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);class CloudError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
sH{kind;product;action;apiCode;constructor(message,details){super(message,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.preflight,"failed",details),this.kind=
details.kind,this.product=details.product,this.action=details.action,this.apiCode=details.apiCode}}function isCloudError(error,...kinds){return error instanceof
CloudError&&(kinds.length===0||kinds.includes(error.kind))}}),14196:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005);async function run(context){const findings=[nodeVersion(context)],environment=await finding(findings,"configuration",async()=>{const found=await context.
environment();return[`environment ${found.name} of ${found.settings.app} in ${found.settings.region}`,found]}),cloud=environment&&await finding(findings,"creden\
tials",async()=>{const connected=await context.cloud(),me=await connected.identity.whoAmI();return[`${me.kind} ${me.arn}`,connected]});if(cloud)for(const[name,read]of permissions(
cloud))await finding(findings,name,async()=>["may read",await read()]);const failed=findings.filter(({status})=>status==="fail");return{result:failed.length===0?
"succeeded":"failed",exitCode:failed.length===0?_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.done:environment?_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
hS.preflight:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.configuration,checks:findings,...failed[0]?{error:{code:"E_DOCTOR",message:`${failed[0].name}: ${failed[0].
message}`,retryable:!1,...failed[0].fix?{fix:failed[0].fix}:{}}}:{},text:[...findings.map(line),failed.length===0?"All is well.":`${failed.length} of ${findings.
length} checks failed.`].join(`
`)}}function nodeVersion({env:_env}){const[major=0,minor=0]=process.versions.node.split(".").map(Number);return major>20||major===20&&minor>=19?{name:"node",status:"\
ok",message:`Node.js ${process.versions.node}`}:{name:"node",status:"fail",message:`Node.js ${process.versions.node} is too old`,fix:"use Node.js 20.19 or newer"}}
async function finding(findings,name,check){try{const[message,value]=await check();return findings.push({name,status:"ok",message}),value}catch(error){const fix=error instanceof
_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.sH?error.fix:void 0,hint=(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"permission")?`allow ${error.product.
toLowerCase()}:${error.action} in the RAM policy of this identity`:fix;findings.push({name,status:"fail",message:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error),...hint?{fix:hint}:{}});return}}function permissions(cloud){return[["vpc",()=>cloud.network.describeVpcs({tags:{"alicloud-deploy:env":"doctor"}})],["\
ecs",()=>cloud.compute.describeInstances({tags:{"alicloud-deploy:env":"doctor"}})],["slb",()=>cloud.loadBalancing.describeLoadBalancers({tags:{"alicloud-deploy:\
env":"doctor"}})],["rds",()=>cloud.databases.describeDatabases({tags:{"alicloud-deploy:env":"doctor"}})]]}function line({name,status,message,fix}){return`${{ok:"\
ok  ",warn:"warn",fail:"FAIL",skipped:"-   "}[status]}  ${name.padEnd(14)} ${message}${fix?`
      fix: ${fix}`:""}`}}),52005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Vw:()=>formatProblem,
bD:()=>messageOf,by:()=>LockedError,cc:()=>CancelledError,hS:()=>exitCodes,sH:()=>DeployError,t4:()=>located,wG:()=>PreflightError,xL:()=>ConfigError,xb:()=>assertNever});
const exitCodes={done:0,bug:1,changes:2,configuration:3,preflight:4,rolledBack:5,mixed:6,canaryRejected:7,locked:8,migrationFailed:9,inconclusive:10,paused:75,interrupted:130,
terminated:143};class DeployError extends Error{code;exitCode;result;fix;retryable;requestId;docs;context;constructor(message,exitCode,result,details){super(message,
details.cause===void 0?void 0:{cause:details.cause}),this.name=new.target.name,this.code=details.code,this.exitCode=exitCode,this.result=result,this.fix=details.
fix,this.retryable=details.retryable??!1,this.requestId=details.requestId,this.docs=details.docs,this.context=details.context??{}}}const located=(problems,locate)=>problems.
map(problem=>({...problem.path!==void 0&&!problem.path.startsWith("--")&&locate?.(problem.path),...problem}));class ConfigError extends DeployError{problems;constructor(problems,details={}){
super(problems.map(formatProblem).join(`
`),exitCodes.configuration,"failed",{code:"E_CONFIG",...details}),this.problems=problems}}function formatProblem(problem){const place=[problem.file,problem.line,
problem.column].filter(part=>part!==void 0).join(":"),text=place?`${place} ${problem.message}`:problem.message;return problem.fix?`${text} (${problem.fix})`:text}
class PreflightError extends DeployError{constructor(message,details){super(message,exitCodes.preflight,"failed",details)}}class LockedError extends DeployError{constructor(message,details){
super(message,exitCodes.locked,"locked",{retryable:!0,...details})}}class CancelledError extends DeployError{signal;constructor(signal,details={}){const exitCode=signal===
"SIGINT"?exitCodes.interrupted:exitCodes.terminated;super(`stopped by ${signal}`,exitCode,"cancelled",{code:"E_CANCELLED",...details}),this.signal=signal}}function assertNever(value){
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}})};export{id,ids,modules};
