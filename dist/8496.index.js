"use strict";exports.id=8496,exports.ids=[8496],exports.modules={31208:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{xP:()=>createApi,Qj:()=>refuseInDryRun,ux:()=>repeat,NJ:()=>unless});var duration=__webpack_require__(80290),before_sending=__webpack_require__(
8904),errors=__webpack_require__(70271);function createLanes(){const tails=new Map;return{async run(lane,task){const mine=(tails.get(lane)??Promise.resolve()).then(
task),tail=mine.catch(()=>{});tails.set(lane,tail);try{return await mine}finally{tails.get(lane)===tail&&tails.delete(lane)}}}}var error_codes=__webpack_require__(
95059);const policies={throttled:{tries:8,baseMs:500,capMs:2e4,budgetMs:18e4},transient:{tries:7,baseMs:300,capMs:2e4,budgetMs:12e4},busy:{tries:100,baseMs:400,
capMs:3e3,budgetMs:18e4},unreachable:{tries:4,baseMs:300,capMs:5e3,budgetMs:6e4}};function decideRetry(error,state,random){const policy=policyFor(error);if(state.
failsInWrongState&&(0,error_codes.b)(error.apiCode))return{kind:"give-up"};if(!policy||state.tries>=policy.tries)return{kind:"give-up"};const isOutcomeUnknown=error.
kind==="transient"&&error.context.isUnsent!==!0;if(isOutcomeUnknown&&state.effect==="once"&&!state.canLook)return{kind:"give-up"};const delayMs=delayOf(error,state.
tries,policy,random);return state.elapsedMs+delayMs>policy.budgetMs?{kind:"give-up"}:{kind:"repeat",delayMs,looksFirst:state.canLook&&(isOutcomeUnknown||error.kind===
"busy")}}function policyFor(error){if(error.context.isUnsent===!0)return policies.unreachable;if(error.kind==="throttled"||error.kind==="busy"||error.kind==="tr\
ansient")return policies[error.kind]}function delayOf(error,tries,policy,random){const jitter=random()*Math.min(policy.capMs,policy.baseMs*2**Math.min(tries-1,30)),
asked=error.context.retryAfterMs;return Math.ceil(typeof asked=="number"?asked+random()*policy.baseMs:jitter)}function createApi(options){const lanes=createLanes();
return{region:options.region,call(request,callOptions={}){refuseInDryRun(options.isDryRun,request.effect!=="read",`${request.product} ${request.action}`);const send=()=>callWithRetries(
options,request,callOptions);return callOptions.lane===void 0?send():lanes.run(callOptions.lane,send)}}}function refuseInDryRun(isDryRun,isMutating,what){if(isDryRun&&
isMutating)throw new Error(`${what} would change something, but this is a dry run`)}async function callWithRetries(options,request,callOptions){const{clock,random,
usage,log,caller}=options,{settled,signal,failsInWrongState=!1}=callOptions;return repeat({clock,random,usage,log,name:`${request.product}.${request.action}`,effect:request.
effect,failsInWrongState,...settled?{settled}:{},...signal?{signal}:{}},()=>caller.call(request,signal))}async function repeat(repetition,send){const{clock,random,
usage,log,name,effect,settled,failsInWrongState=!1,signal}=repetition,started=clock.monotonic();for(let tries=1;;tries++){signal?.throwIfAborted(),effect!=="rea\
d"&&(0,before_sending.w)(),usage.count(name,effect!=="read");try{const answer=await send();return log(`${name}: done`),answer}catch(error){if(!(0,errors.E)(error))
throw error;const elapsedMs=clock.monotonic()-started,decision=decideRetry(error,{tries,elapsedMs,effect,canLook:settled!==void 0,failsInWrongState},random);if(decision.
kind==="give-up")throw withHistory(error,tries,elapsedMs);if(log(`${name}: ${error.kind} (${error.apiCode||error.message}), again in ${(0,duration.a3)(decision.
delayMs)}`),await clock.sleep(decision.delayMs,signal),decision.looksFirst&&settled){const found=await settled();if(found!==void 0)return found}}}}function withHistory(error,tries,elapsedMs){
return tries>1&&(error.message+=`; tried ${tries} times in ${(0,duration.a3)(elapsedMs)}`),error}async function unless(kinds,call){try{return await call}catch(error){
if((0,errors.E)(error,...kinds))return;throw error}}}),3826:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{H:()=>createRpcClient});var external_node_crypto_=__webpack_require__(77598),errors=__webpack_require__(52005),external_node_diagnostics_channel_=__webpack_require__(
53053);const answers=new Map;let isWatching=!1;function watchAnswers(){isWatching||(isWatching=!0,(0,external_node_diagnostics_channel_.subscribe)("http.client.\
response.finish",message=>{const{request,response}=message,nonce=request.getHeader("x-acs-signature-nonce");typeof nonce=="string"&&answers.has(nonce)&&answers.
set(nonce,read(response))}))}function expectAnswer(nonce){return answers.set(nonce,unanswered),{take(){const found=answers.get(nonce);return answers.delete(nonce),
found===unanswered?void 0:found}}}const unanswered={status:0};function read(response){const{headers}=response,answer={status:response.statusCode??0},retryAfter=Number(
headers["x-acs-retry-after"]);headers["x-acs-retry-after"]!==void 0&&Number.isFinite(retryAfter)&&(answer.retryAfterMs=retryAfter),typeof headers["x-acs-request\
-id"]=="string"&&(answer.requestId=headers["x-acs-request-id"]);const date=Date.parse(headers.date??"");return Number.isNaN(date)||(answer.dateMs=date),answer}var endpoints=__webpack_require__(
708),failure=__webpack_require__(40880),quiet_url_parse=__webpack_require__(50932);const productVersions={Ecs:"2014-05-26",Slb:"2014-05-15",Vpc:"2016-04-28",Rds:"\
2014-08-15",Sts:"2015-04-01",Ess:"2022-02-22",Oos:"2019-06-01",Cms:"2019-01-01",Ram:"2015-05-01",Alidns:"2015-01-09"};function createRpcClient(options){const clients=new Map;
return{async call(request,signal){signal?.throwIfAborted();const endpoint=(0,endpoints.X)(request.product,options.region,options.endpoint),known=`${endpoint.protocol}\
://${endpoint.host}`,client=clients.get(known)??load(endpoint,options);return clients.set(known,client),sendOnce(await client,request,options.region)}}}async function load(endpoint,options){
(0,quiet_url_parse.t)(),watchAnswers();const openapi=await Promise.all([__webpack_require__.e(2830),__webpack_require__.e(758),__webpack_require__.e(4671),__webpack_require__.
e(6500)]).then(__webpack_require__.t.bind(__webpack_require__,46500,19)),Client=classOf(openapi.default),timeoutMs=options.timeoutMs??6e4,client=new Client(new openapi.
Config({endpoint:endpoint.host,protocol:endpoint.protocol.toUpperCase(),regionId:options.region,connectTimeout:timeoutMs,readTimeout:timeoutMs,userAgent:"aliclo\
ud-deploy",credential:{getCredential:()=>vendorCredential(options.credentials)}})),runtime={connectTimeout:timeoutMs,readTimeout:timeoutMs,autoretry:!1};return(request,nonce)=>client.
callApi(new openapi.Params({action:request.action,version:productVersions[request.product],protocol:endpoint.protocol.toUpperCase(),method:"POST",authType:request.
isAnonymous?"Anonymous":"AK",style:"RPC",pathname:"/",reqBodyType:"formData",bodyType:"json"}),new openapi.OpenApiRequest({headers:{"x-acs-signature-nonce":nonce},
query:request.query,...request.form?{body:request.form}:{}}),runtime)}function classOf(imported){return typeof imported=="object"&&imported!==null&&"default"in imported?
imported.default:imported}async function vendorCredential(source){const{accessKeyId,accessKeySecret,securityToken}=await source.current();return{accessKeyId,accessKeySecret,
securityToken,type:securityToken?"sts":"access_key"}}async function sendOnce(send,request,region){const nonce=(0,external_node_crypto_.randomBytes)(32).toString(
"hex"),answer=expectAnswer(nonce);try{const{body}=await send(request,nonce);return body??{}}catch(error){throw error instanceof errors.sH?error:(0,failure.z)({product:request.
product,action:request.action,region,...describe(error,answer.take())})}finally{answer.take()}}function describe(error,answer){const thrown=error,seen={cause:error};
if(answer?.status&&(seen.status=answer.status),answer?.retryAfterMs!==void 0&&(seen.retryAfterMs=answer.retryAfterMs),answer?.requestId!==void 0&&(seen.requestId=
answer.requestId),thrown.data&&typeof thrown.data=="object"){const{Code,Message,RequestId,Recommend}=thrown.data;return typeof RequestId=="string"&&(seen.requestId=
RequestId),typeof Recommend=="string"&&(seen.recommend=Recommend),thrown.statusCode!==void 0&&(seen.status=thrown.statusCode),{...seen,code:String(Code??thrown.
code??""),message:String(Message??(0,errors.bD)(error))}}if(error instanceof SyntaxError)return{...seen,message:`the answer (HTTP ${answer?.status??"unknown"}) \
is not JSON`};if(thrown.name==="RequestTimeoutError")return{...seen,message:"no answer in time"};if(unsentCodes.has(thrown.code??""))return{...seen,isUnsent:!0,
message:`cannot connect: ${(0,errors.bD)(error)}`};if(typeof thrown.code=="string"&&/^E[A-Z_]+$/.test(thrown.code))return{...seen,message:`the connection broke:\
 ${(0,errors.bD)(error)}`};throw error}const unsentCodes=new Set(["ECONNREFUSED","ENOTFOUND","EAI_AGAIN","EHOSTUNREACH","ENETUNREACH"])}),88496:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K2:()=>createAlicloud,PV:()=>createCloudFromCaller,H7:()=>loadAdapters});var alicloud_api=__webpack_require__(31208),
client=__webpack_require__(3826),endpoints=__webpack_require__(708);function once(load){let loaded;return()=>loaded??=load()}function lazyPart(load){const loadOnce=once(
load);return new Proxy({},{get(_,name){if(name!=="then")return async(...parameters)=>{const part=await loadOnce();return part[name].apply(part,parameters)}}})}var usage=__webpack_require__(
63493);function createAlicloud(options){options.endpoint!==void 0&&(0,endpoints.B)(options.endpoint);const shared=sharedParts(options),{region,credentials,endpoint,
timeoutMs}=options,ossEndpoint=options.ossEndpoint??endpoint,caller=(0,client.H)({region,credentials,...endpoint===void 0?{}:{endpoint},...timeoutMs===void 0?{}:
{timeoutMs}});return cloudOf(options,{caller,usage:shared.usage,accessLog:lazyPart(async()=>(await __webpack_require__.e(1398).then(__webpack_require__.bind(__webpack_require__,
41398))).createAccessLog({...shared,region,credentials,project:options.accessLog?.project??`slb-log-${region}`,logstore:options.accessLog?.logstore??"slb-access\
-log",...endpoint===void 0?{}:{endpoint}})),objectStore:bucket=>({...lazyMethods(async()=>(await __webpack_require__.e(3771).then(__webpack_require__.bind(__webpack_require__,
73771))).createObjectStore({...shared,region,bucket,credentials,...ossEndpoint===void 0?{}:{endpoint:ossEndpoint}})),bucket})})}function createCloudFromCaller(caller,options){
const{usage:usage2}=sharedParts(options),{accessLog,objectStore}=options;return cloudOf(options,{caller,usage:usage2,accessLog,objectStore})}async function loadAdapters(){
await Promise.all(Object.values(adapters).map(load=>load()))}const adapters={compute:once(()=>Promise.all([__webpack_require__.e(2830),__webpack_require__.e(758),
__webpack_require__.e(4671),__webpack_require__.e(5783),__webpack_require__.e(2431),__webpack_require__.e(4446)]).then(__webpack_require__.bind(__webpack_require__,
4446))),commands:once(()=>Promise.all([__webpack_require__.e(2830),__webpack_require__.e(758),__webpack_require__.e(4671),__webpack_require__.e(5783),__webpack_require__.
e(250)]).then(__webpack_require__.bind(__webpack_require__,60250))),images:once(()=>Promise.all([__webpack_require__.e(2830),__webpack_require__.e(758),__webpack_require__.
e(4671),__webpack_require__.e(5783),__webpack_require__.e(1522)]).then(__webpack_require__.bind(__webpack_require__,91522))),network:once(()=>Promise.all([__webpack_require__.
e(2830),__webpack_require__.e(758),__webpack_require__.e(4671),__webpack_require__.e(5783),__webpack_require__.e(8354),__webpack_require__.e(7289)]).then(__webpack_require__.
bind(__webpack_require__,97289))),loadBalancing:once(()=>__webpack_require__.e(7981).then(__webpack_require__.bind(__webpack_require__,27981))),databases:once(()=>Promise.
all([__webpack_require__.e(2830),__webpack_require__.e(758),__webpack_require__.e(4671),__webpack_require__.e(5783),__webpack_require__.e(4562),__webpack_require__.
e(7694)]).then(__webpack_require__.bind(__webpack_require__,87694))),tagging:once(()=>__webpack_require__.e(7745).then(__webpack_require__.bind(__webpack_require__,
47745))),identity:once(()=>__webpack_require__.e(2382).then(__webpack_require__.bind(__webpack_require__,52382))),pricing:once(()=>Promise.all([__webpack_require__.
e(2830),__webpack_require__.e(758),__webpack_require__.e(4671),__webpack_require__.e(5783),__webpack_require__.e(2372)]).then(__webpack_require__.bind(__webpack_require__,
32372))),rehearsals:once(()=>Promise.all([__webpack_require__.e(2830),__webpack_require__.e(758),__webpack_require__.e(4671),__webpack_require__.e(5783),__webpack_require__.
e(4562),__webpack_require__.e(2431),__webpack_require__.e(7694),__webpack_require__.e(3669)]).then(__webpack_require__.bind(__webpack_require__,63669))),scaling:once(
()=>__webpack_require__.e(6814).then(__webpack_require__.bind(__webpack_require__,86814))),automation:once(()=>__webpack_require__.e(6745).then(__webpack_require__.
bind(__webpack_require__,36745))),alarms:once(()=>__webpack_require__.e(9107).then(__webpack_require__.bind(__webpack_require__,9107))),instanceMetrics:once(()=>__webpack_require__.
e(2491).then(__webpack_require__.bind(__webpack_require__,62491))),certificates:once(()=>__webpack_require__.e(5906).then(__webpack_require__.bind(__webpack_require__,
5906))),dns:once(()=>__webpack_require__.e(6891).then(__webpack_require__.bind(__webpack_require__,56891))),roles:once(()=>__webpack_require__.e(4186).then(__webpack_require__.
bind(__webpack_require__,14186))),keyPairs:once(()=>__webpack_require__.e(969).then(__webpack_require__.bind(__webpack_require__,80969)))};function sharedParts({
clock,random,isDryRun=!1,log=()=>{}}){return{clock,random,isDryRun,log,usage:(0,usage.m)()}}function cloudOf({region,clock,random,isDryRun=!1,log=()=>{}},parts){
const api=(0,alicloud_api.xP)({region,caller:parts.caller,clock,random,usage:parts.usage,isDryRun,log}),stores=new Map;return{region,compute:lazyPart(async()=>(await adapters.
compute()).createCompute(api)),commands:lazyPart(async()=>(await adapters.commands()).createCommandRunner(api)),images:lazyPart(async()=>(await adapters.images()).
createImages(api)),network:lazyPart(async()=>(await adapters.network()).createNetwork(api)),loadBalancing:lazyPart(async()=>(await adapters.loadBalancing()).createLoadBalancing(
api)),databases:lazyPart(async()=>(await adapters.databases()).createDatabases(api)),tagging:lazyPart(async()=>(await adapters.tagging()).createTagging(api)),identity:lazyPart(
async()=>(await adapters.identity()).createIdentity(api)),pricing:lazyPart(async()=>(await adapters.pricing()).createPricing(api)),rehearsals:lazyPart(async()=>(await adapters.
rehearsals()).createRehearsals(api)),scaling:lazyPart(async()=>(await adapters.scaling()).createScaling(api)),automation:lazyPart(async()=>(await adapters.automation()).
createAutomation(api)),alarms:lazyPart(async()=>(await adapters.alarms()).createAlarms(api)),instanceMetrics:lazyPart(async()=>(await adapters.instanceMetrics()).
createInstanceMetrics(api)),certificates:lazyPart(async()=>(await adapters.certificates()).createCertificates(api)),dns:lazyPart(async()=>(await adapters.dns()).
createDns(api)),roles:lazyPart(async()=>(await adapters.roles()).createRoles(api)),keyPairs:lazyPart(async()=>(await adapters.keyPairs()).createKeyPairs(api)),accessLog:parts.
accessLog,objectStore(bucket){const store=stores.get(bucket)??parts.objectStore(bucket);return stores.set(bucket,store),store},usage:parts.usage}}function lazyMethods(load){
const store=once(load);return{ensureBucket:async()=>(await store()).ensureBucket(),deleteBucket:async()=>(await store()).deleteBucket(),describeBucket:async()=>(await store()).
describeBucket(),describeTags:async()=>(await store()).describeTags(),setTags:async tags=>(await store()).setTags(tags),makePrivate:async()=>(await store()).makePrivate(),
setExpiry:async rules=>(await store()).setExpiry(rules),get:async key=>(await store()).get(key),head:async key=>(await store()).head(key),async*read(key){yield*(await store()).
read(key)},put:async(key,body,options)=>(await store()).put(key,body,options),putFile:async(key,path,options)=>(await store()).putFile(key,path,options),delete:async key=>(await store()).
delete(key),list:async prefix=>(await store()).list(prefix),presignGet:async(key,expiresSeconds)=>(await store()).presignGet(key,expiresSeconds)}}}),708:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>parseEndpoint,X:()=>endpointOf});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);
const finance=["cn-hangzhou-finance","cn-shanghai-finance-1","cn-shenzhen-finance-1","cn-north-2-gov-1"],central={Slb:["cn-hangzhou",...finance],Vpc:["cn-hangzh\
ou"],Ecs:finance,Rds:["cn-hangzhou","cn-shanghai","cn-beijing","cn-shenzhen","cn-qingdao","cn-hongkong","cn-heyuan",...finance]},global=new Set(["Ram","Alidns"]);
function endpointOf(product,region,override){if(override!==void 0)return parseEndpoint(override);const name=product==="Cms"?"metrics":product.toLowerCase();return product===
"Ecs"&&region==="cn-hangzhou"?{protocol:"https",host:"ecs-cn-hangzhou.aliyuncs.com"}:{protocol:"https",host:global.has(product)||(central[product]?.includes(region)??
!1)?`${name}.aliyuncs.com`:`${name}.${region}.aliyuncs.com`}}function parseEndpoint(text){const url=URL.parse(text.includes("://")?text:`https://${text}`);if(!url?.
host||url.protocol!=="http:"&&url.protocol!=="https:")throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.xL([{message:`--endpoint ${text}: expected an add\
ress such as http://127.0.0.1:4100`}],{code:"E_USAGE"});return{protocol:url.protocol==="http:"?"http":"https",host:url.host}}}),95059:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>kindOf,b:()=>isWrongState});const exact={ServiceUnavailable:"busy","ServiceUnavailable.RegionMaintaining":"busy",
SignatureNonceUsed:"busy",UnknownError:"transient",RequestTimeout:"transient",InvalidAction:"invalid","InvalidAction.NotFound":"invalid","InvalidRegionId.NotFou\
nd":"invalid","InvalidAccessKeyId.NotFound":"credentials","InvalidAccessKeyId.Inactive":"credentials","Forbidden.AccessKeyDisabled":"credentials",SignatureDoesNotMatch:"\
credentials",IncompleteSignature:"credentials",MissingSecurityToken:"credentials",IllegalTimestamp:"credentials","InvalidTimeStamp.Expired":"credentials",InsufficientBalance:"\
quota",RealNameAuthenticationError:"permission",LastTokenProcessing:"busy",IdempotentProcessing:"busy",IdempotenceProcessing:"busy",TOKEN_PROCESSING:"busy",ProcessingSameRequest:"\
busy","OperationFailed.TokenIsProcessing":"busy","OperationFailed.IdempotentTokenProcessing":"busy","OperationFailed.LastTokenProcessing":"busy",IncorrectInstanceStatus:"\
busy","IncorrectInstanceStatus.Initializing":"busy",InstanceNotReady:"busy",OperationConflict:"busy","Operation.Conflict":"busy","InvalidOperation.Conflict":"bu\
sy",IncorrectVSwitchStatus:"busy",IncorrectVpcStatus:"busy","IncorrectDiskStatus.CreatingSnapshot":"busy",DiskCreatingSnapshot:"busy","InvalidSnapshotId.NotRead\
y":"busy",ImageIsCreating:"busy","DependencyViolation.SLBConfiguring":"busy","InvalidInstanceId.AlreadyExists":"already","InvalidGroupAuthItem.NotFound":"alread\
y",AllocatedAlready:"already","KeyPair.AlreadyExist":"already","InvalidImageName.Duplicated":"already",ImageUsingByInstance:"in-use","OperationDenied.NoStock":"\
no-stock",ResourceNotAvailable:"no-stock","Zone.NotOnSale":"no-stock","InvalidInstanceType.ZoneNotSupported":"no-stock","InvalidResourceType.NotSupported":"no-s\
tock",AuthorizationLimitExceed:"quota",SecurityGroupInstanceLimitExceed:"quota","QuotaExceeded.PrivateIpAddress":"quota",InstanceLockedForSecurity:"permission",
"BackendServer.configuring":"busy",ServiceIsConfiguring:"busy",ServiceIsStopping:"busy",VServerGroupProcessing:"busy",OperationBusy:"busy",SystemBusy:"busy",DomainExtensionProcessing:"\
busy",AclEntryProcessing:"busy",ObtainIpFail:"busy","OperationFailed.ListenerStatusNotSupport":"busy",ListenerNotFound:"not-found",CheckedListenerNotFound:"not-\
found",ListenerAlreadyExists:"already",RspoolVipExist:"in-use",RspoolRuleExist:"in-use",CertificateAndPrivateKeyIsRefered:"in-use",OverQuota:"quota",ListenerNumberOverLimit:"\
quota",InsufficientCapacity:"no-stock",ActionNotAllowed:"permission",TaskConflict:"busy",VPC_TASK_CONFLICT:"busy",VswitchStatusError:"busy",IncorrectRouteEntryStatus:"\
busy","InvalidStatus.RouteEntry":"busy",IncorrectEipStatus:"busy",InvalidBindingStatus:"busy","InvalidStatus.EcsStatusNotSupport":"busy","OperationFailed.Distib\
uteLock":"busy","OperationDenied.OtherSubnetProcessing":"busy","FrequentPurchase.EIP":"busy","InvalidAssociation.Duplicated":"already",IncorretSnatEntryStatus:"\
busy",IncorrectSnatEntryStatus:"busy","InvalidSourceCIDR.Duplicated":"already",LastOperationNotFinished:"busy","RecordForbidden.DNSChange":"busy","InvalidDomain\
Name.NoExist":"not-found",IncorrectDomainUser:"not-found",DomainRecordNotBelongToUser:"not-found","InvalidRR.NoExist":"not-found",DomainRecordDuplicate:"already",
"EntityAlreadyExists.Role":"already","EntityAlreadyExists.Role.Policy":"already","DeleteConflict.Role.Policy":"in-use","InvalidParameter.KeypairAlreadyAttachedI\
nstance":"in-use","OperationDenied.DBInstanceStatus":"busy","OperationDenied.DBStatus":"busy","OperationDenied.DBClusterStatus":"busy","OperationDenied.OutofUsa\
ge":"busy","OperationDenied.ReadDBInstanceStatus":"busy",IncorrectDBInstanceState:"busy",LockTimeout:"busy",ConcurrentTaskExceeded:"busy",InstanceConnectTimeoutFault:"\
transient","Database.ConnectError":"transient","InvalidAccountName.Duplicate":"already","InvalidDBName.Duplicate":"already",NetTypeExists:"already",ScalingActivityInProgress:"\
busy",InstanceRefreshInProgress:"in-use","InvalidInstance.NoInstanceNeedBeRefreshed":"already",IncorrectInstanceRefreshTaskStatus:"invalid","EntityNotExists.Exe\
cution":"not-found",NoSuchKey:"not-found",NoSuchBucket:"not-found",NoSuchUpload:"not-found",FileAlreadyExists:"already",PreconditionFailed:"already",BucketNotEmpty:"\
in-use",BucketAlreadyExists:"permission",AccessDenied:"permission",InvalidAccessKeyId:"credentials",RequestTimeTooSkewed:"credentials",TooManyBuckets:"quota",InvalidDigest:"\
transient","AuthenticationFail.NoPermission":"credentials",Unauthorized:"permission",MissingAuthorization:"credentials",SignatureNotMatch:"credentials",SecurityTokenInvalid:"\
credentials",ProjectNotExist:"not-found",LogStoreNotExist:"not-found",ReadQuotaExceed:"throttled",ServerBusy:"busy"},patterns=[[/Throttling/,"throttled"],[/^InternalError/,
"transient"],[/^IncorrectStatus/,"busy"],[/^InvalidSecurityToken|^InvalidStsToken|^SecurityTokenExpired|^AuthenticationFail/,"credentials"],[/^DependencyViolation|DeletionProtection|DeleteProtection/,
"in-use"],[/^Forbidden\.(VpcNotFound|InstanceNotFound)$/,"not-found"],[/^Forbidden\.RegionNotFound$/,"invalid"],[/^Forb+iden|^NoPermission|\.RAM$/,"permission"],
[/Quota|LimitExceed|Arrearage|ARREARAGE|NotEnoughBalance/,"quota"],[/NotFound$|NotExists?$|^EntityNotExist/,"not-found"],[/AlreadyExists?$/,"already"]],byMessage=[
{product:"Slb",code:"InvalidParameter",message:/specified VServerGroupId does not exist/i,kind:"not-found"},{product:"Slb",code:"InvalidParameter",message:/specified resource does not exist/i,
kind:"not-found"}];function kindOf(error){const special=byMessage.find(rule=>rule.product===error.product&&rule.code===error.code&&rule.message.test(error.message));
if(special)return special.kind;const known=Object.hasOwn(exact,error.code)?exact[error.code]:void 0;if(known)return known;for(const[pattern,kind]of patterns)if(pattern.
test(error.code))return kind;return error.status===void 0||error.status>=500?"transient":error.status===429||error.status===449?"throttled":error.status===401||
error.status===403?"permission":"invalid"}function isWrongState(code){return/^Incorrect\w*Status/.test(code)||code==="InstanceNotReady"}}),40880:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{z:()=>cloudErrorOf});var _shared_redact_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(38395),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70271),_error_codes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(95059);function cloudErrorOf(failure){const{product,action,code="",status}=failure,kind=(0,_error_codes_js__WEBPACK_IMPORTED_MODULE_1__.
I)({product,code,message:failure.message,status}),where=`${product} ${action}${failure.region?` in ${failure.region}`:""}`,trace=[code,failure.requestId?`reques\
t id ${failure.requestId}`:""].filter(Boolean).join(", "),details={code:ourCodes[kind]??"E_CLOUD",retryable:retryableKinds.has(kind)};failure.requestId&&(details.
requestId=failure.requestId),failure.recommend&&(details.docs=failure.recommend);const fix=fixOf(kind,failure);fix&&(details.fix=fix),failure.cause!==void 0&&(details.
cause=failure.cause);const context={};return status!==void 0&&(context.status=status),failure.retryAfterMs!==void 0&&(context.retryAfterMs=failure.retryAfterMs),
failure.isUnsent&&(context.isUnsent=!0),new _errors_js__WEBPACK_IMPORTED_MODULE_0__.K(`${where}: ${firstSentences(failure.message)}${trace?` (${trace})`:""}`,{...details,
context,kind,product,action,apiCode:code})}const ourCodes={credentials:"E_CREDENTIALS",permission:"E_PERMISSION",quota:"E_QUOTA","no-stock":"E_NO_STOCK","not-fo\
und":"E_NOT_FOUND",throttled:"E_THROTTLED",transient:"E_CLOUD_UNREACHABLE"},retryableKinds=new Set(["throttled","busy","transient","in-use","no-stock"]);function fixOf(kind,failure){
switch(kind){case"credentials":return credentialsFix(failure.code??"");case"permission":return`allow ${failure.product.toLowerCase()}:${failure.action} in the R\
AM policy of the job's user or role`;case"quota":return"raise the quota (or settle the account) in the console, then run the same command again";case"no-stock":
return"choose another instance type or another zone, or let instanceType: auto choose";case"in-use":return"remove what still depends on the resource, then run t\
he same command again";case"transient":return failure.isUnsent?/ENOTFOUND/.test(failure.message)?`${unknownRegion}, and --endpoint where one is given; see that \
this machine resolves names on the internet`:`see that this machine reaches the address (its network, a proxy, --endpoint and --oss-endpoint where they are give\
n), then ${again}`:again;case"throttled":case"busy":return again;case"invalid":return failure.code==="InvalidRegionId.NotFound"?unknownRegion:void 0;case"not-fo\
und":case"already":return}}const again="run the same command again: it continues from what the cloud shows",unknownRegion="check region: in deploy.yml, e.g. cn-\
hangzhou or ap-southeast-1";function credentialsFix(code){return/Time/.test(code)?"set this machine's clock: it is too far from the cloud's":/Token/.test(code)?
"get new temporary credentials: the security token has expired or belongs to another key":code==="SignatureDoesNotMatch"?"check the access key secret: it does n\
ot belong to this access key id":"check the access key id and secret of the job"}function firstSentences(message){const cut=message.split(echoed)[0].trim();return(0,_shared_redact_js__WEBPACK_IMPORTED_MODULE_2__.
pC)(cut.replace(/[\s.;:,]+$/,""),600)||"no reason given"}const echoed=/\s*(?:server string to sign|server StringToSign|ServerStringToSign)|,?\s*(?:GET|PUT|POST|HEAD|DELETE) https?:\/\//i}),
50932:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{t:()=>quietUrlParse});var node_url__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73136);function quietUrlParse(){const before=process.noDeprecation;process.noDeprecation=!0,(0,node_url__WEBPACK_IMPORTED_MODULE_0__.parse)("http://localhost/"),
before===void 0?delete process.noDeprecation:process.noDeprecation=before}}),63493:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>createUsage});function createUsage(){const byAction={};let total=0,mutating=0;return{count(name,isMutating){total++,
isMutating&&mutating++,byAction[name]=(byAction[name]??0)+1},snapshot:()=>({total,mutating,byAction:{...byAction}})}}})};
