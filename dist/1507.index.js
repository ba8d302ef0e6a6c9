"use strict";exports.id=1507,exports.ids=[1507],exports.modules={33356:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{connectAlicloud:()=>connectAlicloud});var promises_=__webpack_require__(51455),external_node_os_=__webpack_require__(48161),api=__webpack_require__(
31208),client=__webpack_require__(3826),cloud=__webpack_require__(88496),errors=__webpack_require__(52005);function fixedCredentials(origin,credentials){return{
origin,current:()=>Promise.resolve(credentials)}}const renewBeforeMs=5*6e4;function renewedCredentials({origin,clock,hide,fetch}){let held,underWay;const renew=async()=>{
try{return held=await fetch(),hide(held.accessKeySecret),held.securityToken&&hide(held.securityToken),held}finally{underWay=void 0}};return{origin,current(){return held&&
(held.expiresAtMs===void 0||held.expiresAtMs-clock.now()>renewBeforeMs)?Promise.resolve(held):underWay??=renew()}}}function assumedRole(surroundings,as,role){return renewedCredentials(
{...surroundings,origin:`${role.roleArn} through ${as.origin}`,fetch:async()=>readCredentials(await surroundings.sts("AssumeRole",{RoleArn:role.roleArn,RoleSessionName:role.
sessionName||"alicloud-deploy",DurationSeconds:String(role.seconds??3600),...role.externalId?{ExternalId:role.externalId}:{}},as))})}function readCredentials(body){
const given=body.Credentials;if(!given?.AccessKeyId||!given.AccessKeySecret)throw new Error("the answer of STS holds no credentials");const expiresAtMs=Date.parse(
given.Expiration??"");return{accessKeyId:given.AccessKeyId,accessKeySecret:given.AccessKeySecret,...given.SecurityToken?{securityToken:given.SecurityToken}:{},...Number.
isNaN(expiresAtMs)?{}:{expiresAtMs}}}function unusable(message,fix){return new errors.wG(message,{code:"E_CREDENTIALS",fix})}function firstSet(env,names){return names.
map(name=>env[name]?.trim()).find(value=>value)}function isOn(value){return value!==void 0&&/^(true|1|yes)$/i.test(value.trim())}const keyVariables=[{id:"ALIBAB\
A_CLOUD_ACCESS_KEY_ID",secret:"ALIBABA_CLOUD_ACCESS_KEY_SECRET",token:"ALIBABA_CLOUD_SECURITY_TOKEN"},{id:"ALICLOUD_ACCESS_KEY",secret:"ALICLOUD_SECRET_KEY",token:"\
ALICLOUD_SECURITY_TOKEN"},{id:"ALIBABACLOUD_ACCESS_KEY_ID",secret:"ALIBABACLOUD_ACCESS_KEY_SECRET",token:"ALIBABACLOUD_SECURITY_TOKEN"},{id:"ALICLOUD_ACCESS_KEY\
_ID",secret:"ALICLOUD_ACCESS_KEY_SECRET",token:"ALICLOUD_SECURITY_TOKEN"},{id:"ACCESS_KEY_ID",secret:"ACCESS_KEY_SECRET",token:"SECURITY_TOKEN"}];function fromEnvironment(surroundings){
const{env}=surroundings;for(const family of keyVariables){const id=env[family.id]?.trim(),secret=env[family.secret]?.trim(),token=env[family.token]?.trim();if(!id&&
!secret&&!(token&&isOwnToken(family)))continue;if(!id||!secret){const given=[family.id,family.secret,family.token].filter(name=>env[name]?.trim()),missing=[!id&&
family.id,!secret&&family.secret].filter(Boolean);throw unusable(`${given.join(" and ")} is set, but ${missing.join(" and ")} is not`,`set ${missing.join(" and ")}\
 too, or remove ${given.join(" and ")}`)}surroundings.hide(secret),token&&surroundings.hide(token);const source=fixedCredentials(family.id,{accessKeyId:id,accessKeySecret:secret,
...token?{securityToken:token}:{}});return assumedRoleOf(source,surroundings)}}function isOwnToken(family){return family.token==="ALIBABA_CLOUD_SECURITY_TOKEN"||
family.token==="ALIBABACLOUD_SECURITY_TOKEN"}function assumedRoleOf(source,surroundings){const roleArn=surroundings.env.ALICLOUD_ASSUME_ROLE_ARN?.trim();return roleArn?
assumedRole(surroundings,source,{roleArn,sessionName:surroundings.env.ALICLOUD_ASSUME_ROLE_SESSION_NAME,seconds:Number(surroundings.env.ALICLOUD_ASSUME_ROLE_SESSION_EXPIRATION)||
void 0}):source}var external_node_path_=__webpack_require__(76760),json=__webpack_require__(98444);const metadataAddress="http://100.100.100.200/latest",timeoutMs=1e3;
function instanceRole(surroundings,roleName){return renewedCredentials({...surroundings,origin:`RAM role ${roleName} of this instance`,fetch:()=>fetchRole(surroundings,
roleName)})}async function fetchRole({http},roleName){try{const token=await http(`${metadataAddress}/api/token`,{method:"PUT",headers:{"X-aliyun-ecs-metadata-to\
ken-ttl-seconds":"60"},timeoutMs}),answer=await http(`${metadataAddress}/meta-data/ram/security-credentials/${encodeURIComponent(roleName)}`,{headers:token.status===
200?{"X-aliyun-ecs-metadata-token":token.body.toString("utf8")}:{},timeoutMs});if(answer.status!==200)throw new Error(`HTTP ${answer.status}`);return readPlainCredentials(
answer.body.toString("utf8"))}catch(error){throw unusable(`no credentials of RAM role ${roleName} from the ECS metadata service: ${(0,errors.bD)(error)}`,"run o\
n an ECS instance with this role, or give an access key")}}function addressedCredentials(surroundings,address){return renewedCredentials({...surroundings,origin:"\
ALIBABA_CLOUD_CREDENTIALS_URI",fetch:async()=>{try{const answer=await surroundings.http(address,{timeoutMs:5e3});if(answer.status!==200)throw new Error(`HTTP ${answer.
status}`);return readPlainCredentials(answer.body.toString("utf8"))}catch(error){throw unusable(`no credentials from ALIBABA_CLOUD_CREDENTIALS_URI: ${(0,errors.
bD)(error)}`,"check the address, or give an access key")}}})}function readPlainCredentials(text){const read=(0,json.V)(text,{"*":"anything"});if("wrong"in read)
throw new Error(`the answer cannot be understood: ${read.wrong}`);const given=read.value;if(!given.AccessKeyId||!given.AccessKeySecret)throw new Error(`the answ\
er holds no credentials (Code ${given.Code??"absent"})`);const expiresAtMs=Date.parse(given.Expiration??"");return{accessKeyId:given.AccessKeyId,accessKeySecret:given.
AccessKeySecret,...given.SecurityToken?{securityToken:given.SecurityToken}:{},...Number.isNaN(expiresAtMs)?{}:{expiresAtMs}}}async function fromIniFile(surroundings){
const asked=surroundings.env.ALIBABA_CLOUD_CREDENTIALS_FILE?.trim(),file=asked||(0,external_node_path_.join)(surroundings.homeDirectory,".alibabacloud","credent\
ials"),text=await surroundings.readFile(file);if(text===void 0){if(asked)throw unusable(`ALIBABA_CLOUD_CREDENTIALS_FILE: ${file} does not exist`,"write the file\
, or unset the variable");return}const name=firstSet(surroundings.env,["ALIBABA_CLOUD_PROFILE","ALICLOUD_PROFILE"])??"default",section=parseIni(text).get(name);
return section?sourceOf(surroundings,`[${name}] of ${file}`,section):void 0}function parseIni(text){const sections=new Map;let current;for(const line of text.split(
/\r?\n/)){const section=/^\s*\[([^\]]+)\]\s*$/.exec(line);if(section){current=new Map,sections.set(section[1].trim(),current);continue}const pair=/^\s*([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.
exec(line);pair&&current?.set(pair[1],pair[2])}return sections}function sourceOf(surroundings,origin,section){const need=key=>{const value=section.get(key);if(!value)
throw unusable(`${origin}: ${key} is missing`,"complete the section");return value},keys=()=>(surroundings.hide(need("access_key_secret")),fixedCredentials(origin,
{accessKeyId:need("access_key_id"),accessKeySecret:need("access_key_secret")})),type=section.get("type")??"access_key";switch(type){case"access_key":return keys();case"\
ram_role_arn":return assumedRole(surroundings,keys(),{roleArn:need("role_arn"),sessionName:section.get("role_session_name")});case"ecs_ram_role":return instanceRole(
surroundings,need("role_name"));default:throw unusable(`${origin}: type ${type} is not supported`,"use access_key, ram_role_arn or ecs_ram_role")}}function oidcRole(surroundings,role){
return renewedCredentials({...surroundings,origin:`${role.roleArn} through OIDC`,fetch:async()=>readCredentials(await surroundings.sts("AssumeRoleWithOIDC",{OIDCProviderArn:role.
providerArn,RoleArn:role.roleArn,OIDCToken:await role.token(),RoleSessionName:role.sessionName||"alicloud-deploy",DurationSeconds:"3600"}))})}function fromOidcEnvironment(surroundings){
const{env,hide}=surroundings,providerArn=env.ALIBABA_CLOUD_OIDC_PROVIDER_ARN?.trim(),tokenFile=env.ALIBABA_CLOUD_OIDC_TOKEN_FILE?.trim(),token=env.ALIBABA_CLOUD_OIDC_TOKEN?.
trim();if(!providerArn&&!tokenFile&&!token)return;const roleArn=firstSet(env,["ALIBABA_CLOUD_ROLE_ARN","ALICLOUD_ASSUME_ROLE_ARN"]),missing=[!providerArn&&"ALIB\
ABA_CLOUD_OIDC_PROVIDER_ARN",!roleArn&&"ALIBABA_CLOUD_ROLE_ARN",!tokenFile&&!token&&"ALIBABA_CLOUD_OIDC_TOKEN_FILE"].filter(Boolean);if(!providerArn||!roleArn||
missing.length>0)throw unusable(`the variables of an OIDC role are set in part: ${missing.join(" and ")} missing`,`set ${missing.join(" and ")} too`);return oidcRole(
surroundings,{roleArn,providerArn,sessionName:env.ALIBABA_CLOUD_ROLE_SESSION_NAME,token:async()=>{const found=tokenFile?(await surroundings.readFile(tokenFile))?.
trim():token;if(!found)throw unusable(`ALIBABA_CLOUD_OIDC_TOKEN_FILE: ${tokenFile} holds no token`,"let the job write its identity token there first");return hide(
found),found}})}async function fromCliProfile(surroundings){const{env}=surroundings;if(isOn(env.ALIBABA_CLOUD_CLI_PROFILE_DISABLED)||isOn(env.ALIBABA_CLOUD_IGNORE_PROFILE))
return;const asked=firstSet(env,["ALIBABA_CLOUD_PROFILE","ALICLOUD_PROFILE"]),file=env.ALICLOUD_SHARED_CREDENTIALS_FILE?.trim()||(0,external_node_path_.join)(surroundings.
homeDirectory,".aliyun","config.json"),text=await surroundings.readFile(file);if(text===void 0){if(asked)throw unusable(`profile ${asked} is asked for, but ${file}\
 does not exist`,"run `aliyun configure`, or unset ALIBABA_CLOUD_PROFILE");return}const{current,profiles}=parse(file,text),name=asked??current??"default",profile=profiles.
find(candidate=>candidate.name===name);if(!profile||!asked&&isEmpty(profile)){if(asked)throw unusable(`${file} has no profile ${asked}`,`use one of: ${profiles.
map(each=>each.name).join(", ")||"none there"}`);return}return profile_sourceOf(surroundings,file,profiles,profile)}function parse(file,text){const read=(0,json.
V)(text,{"current?":"string","profiles?":[{name:"string"}]});if("value"in read)return{profiles:[],...read.value};throw unusable(`${file} cannot be understood: ${read.
wrong}`,"repair the file, or give credentials through the environment")}function isEmpty(profile){return(profile.mode??"AK")==="AK"&&!profile.access_key_id&&!profile.
access_key_secret}function profile_sourceOf(surroundings,file,profiles,profile,depth=0){const origin=`profile ${profile.name} of ${file}`,need=key=>{const value=profile[key];
if(!value)throw unusable(`${origin}: ${key} is empty`,`run \`aliyun configure --profile ${profile.name}\``);return value},keys=()=>{const accessKeySecret=need("\
access_key_secret");return surroundings.hide(accessKeySecret),{accessKeyId:need("access_key_id"),accessKeySecret}},role=()=>({roleArn:need("ram_role_arn"),sessionName:profile.
ram_session_name,externalId:profile.external_id,seconds:profile.expired_seconds||void 0});switch(profile.mode??"AK"){case"AK":return fixedCredentials(origin,keys());case"\
StsToken":{const securityToken=need("sts_token");return surroundings.hide(securityToken),fixedCredentials(origin,{...keys(),securityToken})}case"RamRoleArn":return assumedRole(
surroundings,fixedCredentials(origin,{...keys(),...profile.sts_token?{securityToken:profile.sts_token}:{}}),role());case"EcsRamRole":return instanceRole(surroundings,
need("ram_role_name"));case"OIDC":return oidcRole(surroundings,{roleArn:need("ram_role_arn"),providerArn:need("oidc_provider_arn"),sessionName:profile.ram_session_name,
token:async()=>(await surroundings.readFile(need("oidc_token_file")))?.trim()??need("oidc_token_file")});case"ChainableRamRoleArn":{const source=profiles.find(candidate=>candidate.
name===need("source_profile"));if(!source||depth>4)throw unusable(`${origin}: source_profile ${need("source_profile")} leads nowhere`,"name a profile that exist\
s");return assumedRole(surroundings,profile_sourceOf(surroundings,file,profiles,source,depth+1),role())}default:throw unusable(`${origin}: mode ${profile.mode} \
is not supported`,"use a profile of mode AK, StsToken, RamRoleArn, EcsRamRole or OIDC, or give credentials through the environment")}}async function resolveCredentials(surroundings){
const found=fromEnvironment(surroundings)??fromOidcEnvironment(surroundings)??await fromCliProfile(surroundings)??await fromIniFile(surroundings)??fromMetadata(
surroundings)??fromAddress(surroundings);if(found)return found;throw new errors.wG("no Alibaba Cloud credentials found",{code:"E_NO_CREDENTIALS",fix:["give them\
 in one of these ways:","  - ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET (and ALIBABA_CLOUD_SECURITY_TOKEN for temporary ones); ALICLOUD_ACC\
ESS_KEY and ALICLOUD_SECRET_KEY work too","  - ALIBABA_CLOUD_ROLE_ARN, ALIBABA_CLOUD_OIDC_PROVIDER_ARN and ALIBABA_CLOUD_OIDC_TOKEN_FILE: a role that trusts you\
r CI system","  - a profile of the aliyun CLI (`aliyun configure`), chosen with ALIBABA_CLOUD_PROFILE","  - ~/.alibabacloud/credentials","  - ALIBABA_CLOUD_ECS_\
METADATA=<RAM role>, on an ECS instance with that role"].join(`
`)})}function fromMetadata(surroundings){if(isOn(surroundings.env.ALIBABA_CLOUD_ECS_METADATA_DISABLED))return;const role=firstSet(surroundings.env,["ALIBABA_CLO\
UD_ECS_METADATA","ALICLOUD_ECS_ROLE_NAME"]);return role?instanceRole(surroundings,role):void 0}function fromAddress(surroundings){const address=surroundings.env.
ALIBABA_CLOUD_CREDENTIALS_URI?.trim();return address?addressedCredentials(surroundings,address):void 0}var http_request=__webpack_require__(90732),usage=__webpack_require__(
63493);async function connectAlicloud(options){const credentials=await resolveCredentials(surroundingsOf(options));options.log(`credentials: ${credentials.origin}`);
const{region,clock,random,isDryRun,log,endpoint,ossEndpoint,env}=options,connected={region,clock,random,isDryRun,log,credentials};endpoint!==void 0&&(connected.
endpoint=endpoint),ossEndpoint!==void 0&&(connected.ossEndpoint=ossEndpoint);const project=env.ALICLOUD_DEPLOY_LOG_PROJECT,logstore=env.ALICLOUD_DEPLOY_LOG_STORE;
return(project||logstore)&&(connected.accessLog={...project?{project}:{},...logstore?{logstore}:{}}),(0,cloud.K2)(connected)}function surroundingsOf(options){const{
env,clock,random,hide,log,signal}=options,stsRegion=env.ALIBABA_CLOUD_STS_REGION?.trim()||options.region;return{env,clock,hide,homeDirectory:options.homeDirectory??
env.HOME??(0,external_node_os_.homedir)(),readFile:readIfThere,http:http_request.a,async sts(action,parameters,as){const caller=(0,client.H)({region:stsRegion,credentials:as??
fixedCredentials("none",{accessKeyId:"",accessKeySecret:""}),...options.endpoint===void 0?{}:{endpoint:options.endpoint}}),request={product:"Sts",action,query:{},
form:parameters,effect:"read",isAnonymous:as===void 0};return(0,api.ux)({clock,random,log,usage:(0,usage.m)(),name:`Sts.${action}`,effect:"read",...signal?{signal}:
{}},()=>caller.call(request,signal))}}}async function readIfThere(path){try{return await(0,promises_.readFile)(path,"utf8")}catch(error){if(error.code==="ENOENT"||
error.code==="ENOTDIR")return;throw error}}}),90732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>httpRequest});async function httpRequest(address,question){const url=new URL(address),{request}=url.protocol==="http:"?await Promise.resolve().then(__webpack_require__.
t.bind(__webpack_require__,37067,19)):await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,44708,19));return new Promise((resolve,reject)=>{
const sent=request(url,{method:question.method??"GET",headers:question.headers??{},signal:AbortSignal.timeout(question.timeoutMs)},answer=>{const parts=[];answer.
on("data",part=>parts.push(part)),answer.on("error",reject),answer.on("end",()=>resolve({status:answer.statusCode??0,headers:answer.headers,body:Buffer.concat(parts)}))});
sent.on("error",reject),sent.end(question.body)})}}),8904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{f:()=>checkedBeforeSending,w:()=>beforeSending});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(16698);const asked=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.
AsyncLocalStorage;function checkedBeforeSending(check,work){const outer=asked.getStore();return asked.run(()=>{outer?.(),check()},work)}const beforeSending=()=>asked.
getStore()?.()}),70271:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>isCloudError,
K:()=>CloudError});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);class CloudError extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
sH{kind;product;action;apiCode;constructor(message,details){super(message,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.preflight,"failed",details),this.kind=
details.kind,this.product=details.product,this.action=details.action,this.apiCode=details.apiCode}}function isCloudError(error,...kinds){return error instanceof
CloudError&&(kinds.length===0||kinds.includes(error.kind))}}),98444:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>readJson});function readJson(text,outline){if(text.trim()==="")return{wrong:"it is empty"};let value;try{value=JSON.parse(text)}catch{
return{wrong:"it is not JSON, or was cut off"}}const wrong=misfit(value,outline,"");return wrong===void 0?{value}:{wrong}}function misfit(value,outline,path){if(outline===
"anything")return;const wanted=kindOf(outline),found=kindOfValue(value);if(found!==wanted)return`${path===""?"it":path} is ${found}, not ${wanted}`;if(typeof outline!=
"string")return isList(outline)?first(value,(item,index)=>misfit(item,outline[0],`${path}[${index}]`)):misfitOfObject(value,outline,path)}function misfitOfObject(value,outline,path){
const at=field=>path===""?field:`${path}.${field}`;return first(Object.entries(outline),([field,inner])=>{if(field==="*")return first(Object.entries(value),([name2,
one])=>misfit(one,inner,at(name2)));const name=field.replace(/\?$/,"");return value[name]===void 0?name===field?`${at(name)} is missing`:void 0:misfit(value[name],
inner,at(name))})}function first(items,question){for(const[index,item]of items.entries()){const answer=question(item,index);if(answer!==void 0)return answer}}const isList=outline=>Array.
isArray(outline);function kindOf(outline){return typeof outline=="string"?`a ${outline}`:isList(outline)?"a list":"an object"}function kindOfValue(value){return value===
null?"null":Array.isArray(value)?"a list":typeof value=="object"?"an object":`a ${typeof value}`}})};
