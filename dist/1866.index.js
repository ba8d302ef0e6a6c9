const id=1866,ids=[1866],modules={68266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{S:()=>keyFrom,jy:()=>readSigningKey,m5:()=>saveAttestation});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(51455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
76760),_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(44432),_shared_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(52005),
_shared_redact_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(38395);async function keyFrom(text,kind,origin){const pem=text.includes("-----BEGIN")?text:await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(text),"utf8").catch(()=>""),key=(0,_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_2__.YZ)(pem,kind);
if(key)return key;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.xL([{message:`${origin} is neither an Ed25519 ${kind} key in PEM nor a file with one`,
fix:kind==="private"?"openssl genpkey -algorithm ed25519 -out attest.pem":"openssl pkey -in attest.pem -pubout -out attest.pub"}])}async function readSigningKey({
options,redactor,host}){if(options.attest===void 0)return;const text=options["attest-key"];if(!text)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_3__.xL(
[{message:"--attest needs a key",fix:"give --attest-key FILE or ALICLOUD_DEPLOY_ATTEST_KEY"}]);return text.includes("-----BEGIN")&&(redactor.add(text),host.mask(
text)),keyFrom(text,"private","--attest-key")}async function saveAttestation({options,clock,host,redactor},{name,settings},{outcome,signingKey}){const report=outcome.
extra?.report;if(!signingKey||!report)return outcome;const{runId,actor,jobUrl}=host.job(),digest=outcome.release?.digest,clean=JSON.parse((0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_4__.
R)(report,text=>redactor.redact(text))),envelope=(0,_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_2__.st)({_type:"https://in-toto.io/Statement/v1",subject:[{
name:`${settings.app}@${report.version}`,digest:digestOf(digest)}],predicateType:"urn:alicloud-deploy:rollout:v1",predicate:{app:settings.app,environment:name,runId,
...actor?{actor}:{},...jobUrl?{jobUrl}:{},finishedAt:new Date(clock.now()).toISOString(),report:clean}},signingKey),path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(String(options.attest));return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path),{recursive:!0}),
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path,`${JSON.stringify(envelope)}
`),{...outcome,extra:{...outcome.extra,attestation:{path,keyId:(0,_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_2__.xs)(signingKey)}}}}function digestOf(digest){
return digest===void 0?{}:/^[0-9a-f]{64}$/.test(digest)?{sha256:digest}:{image:digest}}}),1866:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
51455),zod__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(46843),zod__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(961),_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
44432),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),_attest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(68266);const envelopeSchema=zod__WEBPACK_IMPORTED_MODULE_4__.
Ikc({payloadType:zod__WEBPACK_IMPORTED_MODULE_4__.euz("application/vnd.in-toto+json"),payload:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),signatures:zod__WEBPACK_IMPORTED_MODULE_4__.
YOg(zod__WEBPACK_IMPORTED_MODULE_4__.Ikc({keyid:zod__WEBPACK_IMPORTED_MODULE_4__.YjP(),sig:zod__WEBPACK_IMPORTED_MODULE_4__.YjP()}))});async function run({operands,
options}){const key=options["public-key"];if(operands.length===0||!key)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:"verify needs files\
 and a key",fix:"verify FILE \u2026 --public-key attest.pub"}],{code:"E_USAGE"});const publicKey=await(0,_attest_js__WEBPACK_IMPORTED_MODULE_3__.S)(key,"public",
"--public-key"),checked=[];for(const file of operands){const end=(0,_rollout_attestation_js__WEBPACK_IMPORTED_MODULE_1__.Xe)(await readEnvelope(file),publicKey);
checked.push(end.ok?{file,statement:end.statement}:{file,reason:end.reason})}const bad=checked.find(({reason})=>reason!==void 0);return{result:bad?"failed":"suc\
ceeded",exitCode:bad?_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.hS.preflight:_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.hS.done,checks:checked,...bad?{error:{
code:"E_ATTESTATION",message:`${bad.file}: ${bad.reason}`,fix:"do not rely on it; ask those who deployed for the original file",retryable:!1}}:{},text:checked.map(
line).join(`
`)}}function line({file,statement,reason}){if(!statement)return`BAD  ${file}: ${reason}`;const{app,environment,actor,finishedAt,report}=statement.predicate;return`\
ok   ${file}: ${app}/${environment} ${report.result} ${report.version}${actor?` by ${actor}`:""}, ${finishedAt}`}async function readEnvelope(file){try{return envelopeSchema.
parse(JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file,"utf8")))}catch(error){const why=error instanceof zod__WEBPACK_IMPORTED_MODULE_5__.
G?"it is no attestation":(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error);throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{file,message:`\
cannot be checked: ${why}`,fix:"give a file that --attest wrote"}])}}}),44432:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Xe:()=>checkAttestation,YZ:()=>readKey,st:()=>attest,xs:()=>keyId});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),
_pack_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(91965);const payloadType="application/vnd.in-toto+json";function readKey(pem,kind){try{const key=kind===
"private"?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(pem):(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);return key.asymmetricKeyType===
"ed25519"?key:void 0}catch{return}}function keyId(key){const half=key.type==="private"?(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key):key;return(0,_pack_js__WEBPACK_IMPORTED_MODULE_1__.
s)(half.export({type:"spki",format:"der"})).slice(0,16)}function attest(statement,privateKey){const body=Buffer.from(JSON.stringify(statement)),sig=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
sign)(null,signedBytes(body),privateKey).toString("base64");return{payloadType,payload:body.toString("base64"),signatures:[{keyid:keyId(privateKey),sig}]}}function checkAttestation(envelope,publicKey){
if(envelope.payloadType!==payloadType)return{ok:!1,reason:`its type is ${String(envelope.payloadType)}`};const body=Buffer.from(envelope.payload,"base64"),wanted=keyId(
publicKey),own=envelope.signatures.filter(({keyid})=>keyid===wanted);return own.length===0?{ok:!1,reason:`it is signed by ${envelope.signatures.map(({keyid})=>keyid).
join(", ")||"nobody"}, not by ${wanted}`}:own.some(({sig})=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null,signedBytes(body),publicKey,Buffer.from(sig,
"base64")))?{ok:!0,statement:JSON.parse(body.toString())}:{ok:!1,reason:"the signature does not fit: it was changed after it was signed"}}function signedBytes(body){
return Buffer.concat([Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${body.length} `),body])}}),91965:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{r:()=>packRelease,s:()=>sha256});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),node_zlib__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38522),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);function packRelease(files){const blocks=files.toSorted((a,b)=>a.path<b.path?-1:
a.path>b.path?1:0).flatMap(file=>"linkTo"in file?[tarHeader(file.path,0,511,file.linkTo)]:[tarHeader(file.path,file.content.length,file.isExecutable?493:420),padded(
file.content)]),tar=Buffer.concat([...blocks,Buffer.alloc(2*blockBytes)]),bytes=(0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gzipSync)(tar,{level:6});return bytes[9]=
255,{bytes,digest:sha256(bytes)}}const sha256=bytes=>(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(bytes).digest("hex"),blockBytes=512;
function padded(content){const rest=content.length%blockBytes;return Buffer.concat([content,Buffer.alloc(rest===0?0:blockBytes-rest)])}function tarHeader(path,size,mode,linkTo=""){
const{name,prefix}=splitPath(path);if(Buffer.byteLength(linkTo)>100)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:`the link ${path} poin\
ts to a path of more than 100 bytes`}]);const header=Buffer.alloc(blockBytes);header.write(name,0),header.write(octal(mode,7),100),header.write(octal(0,7),108),
header.write(octal(0,7),116),header.write(octal(size,11),124),header.write(octal(0,11),136),header.write(" ".repeat(8),148),header.write(linkTo?"2":"0",156),header.
write(linkTo,157),header.write("ustar\0",257),header.write("00",263),header.write(prefix,345);const checksum=header.reduce((total,byte)=>total+byte,0);return header.
write(`${octal(checksum,6)}\0 `,148),header}const octal=(value,digits)=>value.toString(8).padStart(digits,"0");function splitPath(path){if(Buffer.byteLength(path)<=
100)return{name:path,prefix:""};for(let at=path.indexOf("/");at>=0;at=path.indexOf("/",at+1)){const[prefix,name]=[path.slice(0,at),path.slice(at+1)];if(Buffer.byteLength(
prefix)<=155&&Buffer.byteLength(name)<=100)return{name,prefix}}throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.xL([{message:`the path ${path} is too lo\
ng for an artifact (155 bytes of directories, 100 of name)`,fix:"shorten it, or give a .tar.gz as artifact"}])}}),52005:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
throw new Error(`unexpected value ${JSON.stringify(value)}`)}function messageOf(error){return error instanceof Error?error.message:String(error)}}),38395:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>redactedJson,l:()=>createRedactor});const shortestSecret=4;function createRedactor(){const secrets=new Set;let ordered=[];
return{add(secret){for(const part of[secret,...secret.split(/\r?\n/),encodeURIComponent(secret),escaped(secret)])part.trim().length>=shortestSecret&&secrets.add(
part);ordered=[...secrets].sort((a,b)=>b.length-a.length)},redact:text=>ordered.reduce((clean,secret)=>clean.replaceAll(secret,"***"),text)}}const escaped=secret=>JSON.
stringify(secret).slice(1,-1);function redactedJson(value,redact){return JSON.stringify(value,(_,part)=>typeof part=="string"?redact(part):typeof part!="object"||
part===null||Array.isArray(part)?part:Object.fromEntries(Object.entries(part).map(([key,inner])=>[redact(key),inner])))}})};export{id,ids,modules};
