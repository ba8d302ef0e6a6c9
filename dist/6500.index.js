"use strict";exports.id=6500,exports.ids=[6500],exports.modules={68197:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});const default_credential_1=__importDefault(__webpack_require__(
60961)),config_1=__importDefault(__webpack_require__(4056));class BearerTokenCredential extends default_credential_1.default{constructor(bearerToken){if(!bearerToken)
throw new Error("Missing required bearerToken option in config for bearer");const conf=new config_1.default({type:"bearer"});super(conf),this.bearerToken=bearerToken}}
exports2.default=BearerTokenCredential}),80477:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.CLIProfileCredentialsProvider=exports2.ProfileCredentialsProvider=
exports2.EnvironmentVariableCredentialsProvider=exports2.URICredentialsProvider=exports2.ECSRAMRoleCredentialsProvider=exports2.OIDCRoleArnCredentialsProvider=exports2.
RAMRoleARNCredentialsProvider=exports2.StaticSTSCredentialsProvider=exports2.StaticAKCredentialsProvider=exports2.DefaultCredentialsProvider=exports2.Config=exports2.
CredentialModel=void 0;const rsa_key_pair_credential_1=__importDefault(__webpack_require__(10509)),bearer_token_credential_1=__importDefault(__webpack_require__(
68197)),config_1=__importDefault(__webpack_require__(4056));exports2.Config=config_1.default;const credential_model_1=__importDefault(__webpack_require__(40241));
exports2.CredentialModel=credential_model_1.default;const static_ak_1=__importDefault(__webpack_require__(80174));exports2.StaticAKCredentialsProvider=static_ak_1.
default;const static_sts_1=__importDefault(__webpack_require__(86416));exports2.StaticSTSCredentialsProvider=static_sts_1.default;const ram_role_arn_1=__importDefault(
__webpack_require__(85056));exports2.RAMRoleARNCredentialsProvider=ram_role_arn_1.default;const oidc_role_arn_1=__importDefault(__webpack_require__(22847));exports2.
OIDCRoleArnCredentialsProvider=oidc_role_arn_1.default;const ecs_ram_role_1=__importDefault(__webpack_require__(33630));exports2.ECSRAMRoleCredentialsProvider=ecs_ram_role_1.
default;const default_1=__importDefault(__webpack_require__(44164));exports2.DefaultCredentialsProvider=default_1.default;const uri_1=__importDefault(__webpack_require__(
76843));exports2.URICredentialsProvider=uri_1.default;const cli_profile_1=__importDefault(__webpack_require__(25333));exports2.CLIProfileCredentialsProvider=cli_profile_1.
default;const profile_1=__importDefault(__webpack_require__(39588));exports2.ProfileCredentialsProvider=profile_1.default;const env_1=__importDefault(__webpack_require__(
76566));exports2.EnvironmentVariableCredentialsProvider=env_1.default;class InnerCredentialsClient{constructor(type,provider){this.type=type,this.provider=provider}async getAccessKeyId(){
return(await this.provider.getCredentials()).accessKeyId}async getAccessKeySecret(){return(await this.provider.getCredentials()).accessKeySecret}async getSecurityToken(){
return(await this.provider.getCredentials()).securityToken}getBearerToken(){}getType(){return this.type}async getCredential(){const credentials=await this.provider.
getCredentials();return new credential_model_1.default({accessKeyId:credentials.accessKeyId,accessKeySecret:credentials.accessKeySecret,securityToken:credentials.
securityToken,bearerToken:void 0,type:this.getType(),providerName:credentials.providerName})}}function isCredentialsProviderClass(t){return t?typeof t.getCredentials==
"function"&&typeof t.getProviderName=="function":!1}class Credential{constructor(config=null,provider=null){isCredentialsProviderClass(provider)?this.load(null,
provider):this.load(config,null)}getAccessKeyId(){return this.credential.getAccessKeyId()}getAccessKeySecret(){return this.credential.getAccessKeySecret()}getSecurityToken(){
return this.credential.getSecurityToken()}getBearerToken(){return this.credential.getBearerToken()}getType(){return this.credential.getType()}getCredential(){return this.
credential.getCredential()}load(config,provider){if(provider){this.credential=new InnerCredentialsClient(provider.getProviderName(),provider);return}if(!config){
this.credential=new InnerCredentialsClient("default",default_1.default.builder().build());return}if(!config.type)throw new Error("Missing required type option");
switch(config.type){case"access_key":this.credential=new InnerCredentialsClient("access_key",static_ak_1.default.builder().withAccessKeyId(config.accessKeyId).withAccessKeySecret(
config.accessKeySecret).build());break;case"sts":this.credential=new InnerCredentialsClient("sts",static_sts_1.default.builder().withAccessKeyId(config.accessKeyId).
withAccessKeySecret(config.accessKeySecret).withSecurityToken(config.securityToken).build());break;case"ecs_ram_role":this.credential=new InnerCredentialsClient(
"ecs_ram_role",ecs_ram_role_1.default.builder().withRoleName(config.roleName).withDisableIMDSv1(config.disableIMDSv1).withAsyncCredentialUpdateEnabled(config.asyncCredentialUpdateEnabled).
withReadTimeout(config.timeout).withConnectTimeout(config.connectTimeout).build());break;case"ram_role_arn":{let credentialsProvider;config.securityToken?credentialsProvider=
static_sts_1.default.builder().withAccessKeyId(config.accessKeyId).withAccessKeySecret(config.accessKeySecret).withSecurityToken(config.securityToken).build():credentialsProvider=
static_ak_1.default.builder().withAccessKeyId(config.accessKeyId).withAccessKeySecret(config.accessKeySecret).build(),this.credential=new InnerCredentialsClient(
"ram_role_arn",ram_role_arn_1.default.builder().withCredentialsProvider(credentialsProvider).withRoleArn(config.roleArn).withPolicy(config.policy).withDurationSeconds(
config.roleSessionExpiration).withRoleSessionName(config.roleSessionName).withReadTimeout(config.timeout).withConnectTimeout(config.connectTimeout).withEnableVpc(
config.enableVpc).withStsEndpoint(config.stsEndpoint).withStsRegionId(config.stsRegionId).withExternalId(config.externalId).build())}break;case"oidc_role_arn":this.
credential=new InnerCredentialsClient("oidc_role_arn",oidc_role_arn_1.default.builder().withRoleArn(config.roleArn).withOIDCProviderArn(config.oidcProviderArn).
withOIDCTokenFilePath(config.oidcTokenFilePath).withRoleSessionName(config.roleSessionName).withPolicy(config.policy).withDurationSeconds(config.roleSessionExpiration).
withStsEndpoint(config.stsEndpoint).withStsRegionId(config.stsRegionId).withEnableVpc(config.enableVpc).withReadTimeout(config.timeout).withConnectTimeout(config.
connectTimeout).build());break;case"rsa_key_pair":this.credential=new rsa_key_pair_credential_1.default(config.publicKeyId,config.privateKeyFile);break;case"bea\
rer":this.credential=new bearer_token_credential_1.default(config.bearerToken);break;case"credentials_uri":this.credential=new InnerCredentialsClient("credentia\
ls_uri",uri_1.default.builder().withCredentialsURI(config.credentialsURI).withReadTimeout(config.timeout).withConnectTimeout(config.connectTimeout).build());break;default:
throw new Error("Invalid type option, support: access_key, sts, ecs_ram_role, ram_role_arn, rsa_key_pair, credentials_uri")}}}exports2.default=Credential}),4056:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,
"__esModule",{value:!0});const $tea=__importStar(__webpack_require__(4671));class Config extends $tea.Model{static names(){return{accessKeyId:"accessKeyId",accessKeySecret:"\
accessKeySecret",securityToken:"securityToken",bearerToken:"bearerToken",durationSeconds:"durationSeconds",roleArn:"roleArn",policy:"policy",roleSessionExpiration:"\
roleSessionExpiration",roleSessionName:"roleSessionName",externalId:"externalId",stsEndpoint:"stsEndpoint",stsRegionId:"stsRegionId",enableVpc:"enableVpc",timeout:"\
readTimeout",connectTimeout:"connectTimeout",publicKeyId:"publicKeyId",privateKeyFile:"privateKeyFile",roleName:"roleName",enableIMDSv2:"enableIMDSv2",disableIMDSv1:"\
disableIMDSv1",asyncCredentialUpdateEnabled:"asyncCredentialUpdateEnabled",metadataTokenDuration:"metadataTokenDuration",credentialsURI:"credentialsURI",oidcProviderArn:"\
oidcProviderArn",oidcTokenFilePath:"oidcTokenFilePath",type:"type"}}static types(){return{accessKeyId:"string",accessKeySecret:"string",securityToken:"string",bearerToken:"\
string",durationSeconds:"number",roleArn:"string",policy:"string",roleSessionExpiration:"number",roleSessionName:"string",externalId:"string",stsEndpoint:"strin\
g",stsRegionId:"string",enableVpc:"string",timeout:"number",connectTimeout:"number",publicKeyId:"string",privateKeyFile:"string",roleName:"string",enableIMDSv2:"\
boolean",disableIMDSv1:"boolean",asyncCredentialUpdateEnabled:"boolean",metadataTokenDuration:"number",credentialsURI:"string",oidcProviderArn:"string",oidcTokenFilePath:"\
string",type:"string"}}constructor(config){super(config)}}exports2.default=Config}),40241:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.
prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,"__esModule",{value:!0});
const $tea=__importStar(__webpack_require__(4671));class CredentialModel extends $tea.Model{static names(){return{accessKeyId:"accessKeyId",accessKeySecret:"acc\
essKeySecret",securityToken:"securityToken",bearerToken:"bearerToken",type:"type",providerName:"providerName"}}static types(){return{accessKeyId:"string",accessKeySecret:"\
string",securityToken:"string",bearerToken:"string",type:"string",providerName:"string"}}constructor(map){super(map)}}exports2.default=CredentialModel}),78606:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.CredentialsBuilder=void 0;class Credentials{constructor(builder){this.accessKeyId=builder.accessKeyId,
this.accessKeySecret=builder.accessKeySecret,this.securityToken=builder.securityToken,this.providerName=builder.providerName}static builder(){return new CredentialsBuilder}}
exports2.default=Credentials;class CredentialsBuilder{withAccessKeyId(value){return this.accessKeyId=value,this}withAccessKeySecret(value){return this.accessKeySecret=
value,this}withSecurityToken(value){return this.securityToken=value,this}withProviderName(value){return this.providerName=value,this}build(){return new Credentials(
this)}}exports2.CredentialsBuilder=CredentialsBuilder}),60961:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||
function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});const credential_model_1=__importDefault(__webpack_require__(
40241));class DefaultCredential{constructor(config){this.accessKeyId=config.accessKeyId||"",this.accessKeySecret=config.accessKeySecret||"",this.securityToken=config.
securityToken||"",this.bearerToken=config.bearerToken||"",this.type=config.type||""}async getAccessKeyId(){return this.accessKeyId}async getAccessKeySecret(){return this.
accessKeySecret}async getSecurityToken(){return this.securityToken}getBearerToken(){return this.bearerToken}getType(){return this.type}async getCredential(){return new credential_model_1.
default({accessKeyId:this.accessKeyId,accessKeySecret:this.accessKeySecret,securityToken:this.securityToken,bearerToken:this.bearerToken,type:this.type})}}exports2.
default=DefaultCredential}),25333:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getProfile=exports2.getConfiguration=void 0;const fs_1=__webpack_require__(
79896),util_1=__webpack_require__(39023),path_1=__importDefault(__webpack_require__(16928)),os_1=__importDefault(__webpack_require__(70857)),credentials_1=__importDefault(
__webpack_require__(78606)),static_ak_1=__importDefault(__webpack_require__(80174)),static_sts_1=__importDefault(__webpack_require__(86416)),ram_role_arn_1=__importDefault(
__webpack_require__(85056)),oidc_role_arn_1=__importDefault(__webpack_require__(22847)),ecs_ram_role_1=__importDefault(__webpack_require__(33630)),cloud_sso_1=__importDefault(
__webpack_require__(45336)),oauth_1=__importDefault(__webpack_require__(3082)),external_1=__importDefault(__webpack_require__(78330)),readFileAsync=(0,util_1.promisify)(
fs_1.readFile),writeFileAsync=(0,util_1.promisify)(fs_1.writeFile),OAUTH_BASE_URL_MAP={CN:"https://oauth.aliyun.com",INTL:"https://oauth.alibabacloud.com"},OAUTH_CLIENT_MAP={
CN:"4038181954557748008",INTL:"4103531455503354461"};class CLIProfileCredentialsProviderBuilder{build(){if(this.profileName||(this.profileName=process.env.ALIBABA_CLOUD_PROFILE),
process.env.ALIBABA_CLOUD_CLI_PROFILE_DISABLED&&process.env.ALIBABA_CLOUD_CLI_PROFILE_DISABLED.toLowerCase()==="true")throw new Error("the CLI profile is disabl\
ed");return new CLIProfileCredentialsProvider(this)}withProfileName(profileName){return this.profileName=profileName,this}}class Configuration{}async function getConfiguration(cfgPath){
let content;try{content=await readFileAsync(cfgPath,"utf8")}catch{throw new Error(`reading aliyun cli config from '${cfgPath}' failed.`)}let conf;try{conf=JSON.
parse(content)}catch{throw new Error(`parse aliyun cli config from '${cfgPath}' failed: ${content}`)}if(!conf||!conf.profiles||conf.profiles.length===0)throw new Error(
`no any configured profiles in '${cfgPath}'`);return conf}exports2.getConfiguration=getConfiguration;function getProfile(conf,profileName){for(const p of conf.profiles)
if(p.name===profileName)return p;throw new Error(`unable to get profile with '${profileName}'`)}exports2.getProfile=getProfile;class CLIProfileCredentialsProvider{static builder(){
return new CLIProfileCredentialsProviderBuilder}constructor(builder){this.homedir=os_1.default.homedir(),this.profileName=builder.profileName}createOAuthTokenUpdateCallback(conf,profileName){
return async(refreshToken,accessToken,accessKeyId,accessKeySecret,securityToken,accessTokenExpire,stsExpire)=>{try{const cfgPath=path_1.default.join(this.homedir,
".aliyun","config.json"),content=await readFileAsync(cfgPath,"utf8"),config=JSON.parse(content);if(!config||!config.profiles)return;const oauthProfile=this.findOAuthProfile(
config,profileName);if(!oauthProfile)return;oauthProfile.oauth_refresh_token=refreshToken,oauthProfile.oauth_access_token=accessToken,oauthProfile.oauth_access_token_expire=
accessTokenExpire,oauthProfile.access_key_id=accessKeyId,oauthProfile.access_key_secret=accessKeySecret,oauthProfile.sts_token=securityToken,oauthProfile.sts_expiration=
stsExpire,await writeFileAsync(cfgPath,JSON.stringify(config,null,4),"utf8")}catch{}}}findOAuthProfile(conf,profileName){for(const p of conf.profiles)if(p.name===
profileName)return p.mode==="OAuth"?p:p.source_profile?this.findOAuthProfile(conf,p.source_profile):null;return null}createExternalCredentialUpdateCallback(conf,profileName){
return async(accessKeyId,accessKeySecret,securityToken,expiration)=>{try{const cfgPath=path_1.default.join(this.homedir,".aliyun","config.json"),content=await readFileAsync(
cfgPath,"utf8"),config=JSON.parse(content);if(!config||!config.profiles)return;const externalProfile=this.findExternalProfile(config,profileName);if(!externalProfile)
return;externalProfile.access_key_id=accessKeyId,externalProfile.access_key_secret=accessKeySecret,externalProfile.sts_token=securityToken,externalProfile.sts_expiration=
expiration,await writeFileAsync(cfgPath,JSON.stringify(config,null,4),"utf8")}catch{}}}findExternalProfile(conf,profileName){for(const p of conf.profiles)if(p.name===
profileName)return p.mode==="External"?p:p.source_profile?this.findExternalProfile(conf,p.source_profile):null;return null}getCredentialsProvider(conf,profileName){
const p=getProfile(conf,profileName);switch(p.mode){case"AK":return static_ak_1.default.builder().withAccessKeyId(p.access_key_id).withAccessKeySecret(p.access_key_secret).
build();case"StsToken":return static_sts_1.default.builder().withAccessKeyId(p.access_key_id).withAccessKeySecret(p.access_key_secret).withSecurityToken(p.sts_token).
build();case"RamRoleArn":{const previousProvider=static_ak_1.default.builder().withAccessKeyId(p.access_key_id).withAccessKeySecret(p.access_key_secret).build();
return ram_role_arn_1.default.builder().withCredentialsProvider(previousProvider).withRoleArn(p.ram_role_arn).withRoleSessionName(p.ram_session_name).withDurationSeconds(
p.expired_seconds).withStsRegionId(p.sts_region).withStsEndpoint(p.sts_endpoint).withEnableVpc(p.enable_vpc).build()}case"EcsRamRole":return ecs_ram_role_1.default.
builder().withRoleName(p.ram_role_name).build();case"OIDC":return oidc_role_arn_1.default.builder().withOIDCTokenFilePath(p.oidc_token_file).withOIDCProviderArn(
p.oidc_provider_arn).withRoleArn(p.ram_role_arn).withStsRegionId(p.sts_region).withDurationSeconds(p.expired_seconds).withRoleSessionName(p.ram_session_name).withDurationSeconds(
p.duration_seconds).withEnableVpc(p.enable_vpc).build();case"ChainableRamRoleArn":{const previousProvider=this.getCredentialsProvider(conf,p.source_profile);return ram_role_arn_1.
default.builder().withCredentialsProvider(previousProvider).withRoleArn(p.ram_role_arn).withRoleSessionName(p.ram_session_name).withDurationSeconds(p.expired_seconds).
withStsRegionId(p.sts_region).build()}case"CloudSSO":return cloud_sso_1.default.builder().withSignInUrl(p.cloud_sso_sign_in_url).withAccountId(p.cloud_sso_account_id).
withAccessConfig(p.cloud_sso_access_config).withAccessToken(p.access_token).withAccessTokenExpire(p.cloud_sso_access_token_expire).build();case"OAuth":{const siteType=(p.
oauth_site_type||"").toUpperCase(),oauthSignInUrl=OAUTH_BASE_URL_MAP[siteType];if(!oauthSignInUrl)throw new Error("invalid OAuth site type, support CN or INTL");
const oauthClientId=OAUTH_CLIENT_MAP[siteType];return oauth_1.default.builder().withSignInUrl(oauthSignInUrl).withClientId(oauthClientId).withRefreshToken(p.oauth_refresh_token).
withAccessToken(p.oauth_access_token).withAccessTokenExpire(p.oauth_access_token_expire).withTokenUpdateCallback(this.createOAuthTokenUpdateCallback(conf,profileName)).
build()}case"External":return external_1.default.builder().withProcessCommand(p.process_command).withCredentialUpdateCallback(this.createExternalCredentialUpdateCallback(
conf,profileName)).build();default:throw new Error(`unsupported profile mode '${p.mode}'`)}}async getCredentials(){if(!this.innerProvider){if(!this.homedir)throw new Error(
"cannot found home dir");const cfgPath=path_1.default.join(this.homedir,".aliyun","config.json"),conf=await getConfiguration(cfgPath),profileName=this.profileName||
conf.current;this.innerProvider=this.getCredentialsProvider(conf,profileName)}const credentials=await this.innerProvider.getCredentials();return credentials_1.default.
builder().withAccessKeyId(credentials.accessKeyId).withAccessKeySecret(credentials.accessKeySecret).withSecurityToken(credentials.securityToken).withProviderName(
`${this.getProviderName()}/${this.innerProvider.getProviderName()}`).build()}getProviderName(){return"cli_profile"}}exports2.default=CLIProfileCredentialsProvider}),
45336:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0});const session_1=__webpack_require__(80321),
http_1=__webpack_require__(91629);class CloudSSOCredentialsProviderBuilder{withSignInUrl(signInUrl){return this.signInUrl=signInUrl,this}withAccountId(accountId){
return this.accountId=accountId,this}withAccessConfig(accessConfig){return this.accessConfig=accessConfig,this}withAccessToken(accessToken){return this.accessToken=
accessToken,this}withAccessTokenExpire(accessTokenExpire){return this.accessTokenExpire=accessTokenExpire,this}withConnectTimeout(connectTimeout){return this.connectTimeout=
connectTimeout,this}withReadTimeout(readTimeout){return this.readTimeout=readTimeout,this}build(){const now=Math.floor(Date.now()/1e3);if(!this.accessToken||!this.
accessTokenExpire||this.accessTokenExpire-now<=0)throw new Error("CloudSSO access token is empty or expired, please re-login with cli.");if(!this.signInUrl||!this.
accountId||!this.accessConfig)throw new Error("CloudSSO sign in url, account id, and access config cannot be empty.");return new CloudSSOCredentialsProvider(this)}}
class CloudSSOCredentialsProvider extends session_1.SessionCredentialProvider{static builder(){return new CloudSSOCredentialsProviderBuilder}constructor(builder){
super(session_1.STALE_TIME),this.doRequest=http_1.doRequest,this.refresher=this.getCredentialsInternal,this.signInUrl=builder.signInUrl,this.accountId=builder.accountId,
this.accessConfig=builder.accessConfig,this.accessToken=builder.accessToken,this.accessTokenExpire=builder.accessTokenExpire,this.connectTimeout=builder.connectTimeout||
5e3,this.readTimeout=builder.readTimeout||1e4,this.doRequest=http_1.doRequest}getProviderName(){return"cloud_sso"}async getCredentialsInternal(){const url=new URL(
this.signInUrl),body=JSON.stringify({AccountId:this.accountId,AccessConfigurationId:this.accessConfig}),headers={Accept:"application/json","Content-Type":"appli\
cation/json",Authorization:`Bearer ${this.accessToken}`},request=http_1.Request.builder().withMethod("POST").withProtocol(url.protocol.replace(":","")).withHost(
url.host).withPath("/cloud-credentials").withHeaders(headers).withReadTimeout(this.readTimeout).withConnectTimeout(this.connectTimeout).build(),response=await this.
doRequest(request);if(response.statusCode!==200)throw new Error(`get session token from CloudSSO failed: ${response.body.toString("utf8")}`);let data;try{data=JSON.
parse(response.body.toString("utf8"))}catch{throw new Error(`get session token from CloudSSO failed, unmarshal fail: ${response.body.toString("utf8")}`)}if(!data||
!data.CloudCredential)throw new Error("get session token from CloudSSO failed, fail to get credentials");const{AccessKeyId,AccessKeySecret,SecurityToken,Expiration}=data.
CloudCredential;if(!AccessKeyId||!AccessKeySecret||!SecurityToken)throw new Error("get session token from CloudSSO failed, fail to get credentials");return new session_1.
Session(AccessKeyId,AccessKeySecret,SecurityToken,Expiration)}}exports2.default=CloudSSOCredentialsProvider}),44164:(function(__unused_webpack_module,exports2,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});
const credentials_1=__importDefault(__webpack_require__(78606)),cli_profile_1=__importDefault(__webpack_require__(25333)),ecs_ram_role_1=__importDefault(__webpack_require__(
33630)),env_1=__importDefault(__webpack_require__(76566)),oidc_role_arn_1=__importDefault(__webpack_require__(22847)),uri_1=__importDefault(__webpack_require__(
76843)),profile_1=__importDefault(__webpack_require__(39588));class DefaultCredentialsProvider{static builder(){return new DefaultCredentialsProviderBuilder}constructor(builder){
this.providers=[];try{const envProvider=env_1.default.builder().build();this.providers.push(envProvider)}catch{}try{const oidcProvider=oidc_role_arn_1.default.builder().
build();this.providers.push(oidcProvider)}catch{}try{const cliProfileProvider=cli_profile_1.default.builder().build();this.providers.push(cliProfileProvider)}catch{}
try{const profileProvider=profile_1.default.builder().build();this.providers.push(profileProvider)}catch{}try{const ecsRamRoleProvider=ecs_ram_role_1.default.builder().
withRoleName(process.env.ALIBABA_CLOUD_ECS_METADATA).build();this.providers.push(ecsRamRoleProvider)}catch{}try{const uriProvider=uri_1.default.builder().withCredentialsURI(
process.env.ALIBABA_CLOUD_CREDENTIALS_URI).build();this.providers.push(uriProvider)}catch{}}async getCredentials(){if(this.lastUsedProvider){const inner=await this.
lastUsedProvider.getCredentials();return credentials_1.default.builder().withAccessKeyId(inner.accessKeyId).withAccessKeySecret(inner.accessKeySecret).withSecurityToken(
inner.securityToken).withProviderName(`${this.getProviderName()}/${this.lastUsedProvider.getProviderName()}`).build()}const errors=[];for(const provider of this.
providers){this.lastUsedProvider=provider;let inner;try{inner=await provider.getCredentials()}catch(ex){errors.push(ex);continue}if(inner)return credentials_1.default.
builder().withAccessKeyId(inner.accessKeyId).withAccessKeySecret(inner.accessKeySecret).withSecurityToken(inner.securityToken).withProviderName(`${this.getProviderName()}\
/${this.lastUsedProvider.getProviderName()}`).build()}throw new Error(`unable to get credentials from any of the providers in the chain: ${errors.map(e=>e.message).
join(", ")}`)}getProviderName(){return"default"}}exports2.default=DefaultCredentialsProvider;class DefaultCredentialsProviderBuilder{build(){return new DefaultCredentialsProvider(
this)}}}),33630:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0});const http_1=__webpack_require__(
91629),session_1=__webpack_require__(80321),PREFETCH_TIME=3600,defaultMetadataTokenDuration=21600;class ECSRAMRoleCredentialsProvider extends session_1.SessionCredentialProvider{static builder(){
return new ECSRAMRoleCredentialsProviderBuilder}constructor(builder){super(session_1.STALE_TIME,PREFETCH_TIME),this.doRequest=http_1.doRequest,this.refresher=this.
getCredentialsInternal,this.roleName=builder.roleName,this.disableIMDSv1=builder.disableIMDSv1,this.readTimeout=builder.readTimeout,this.connectTimeout=builder.
connectTimeout,this.checker=null,this.shouldRefreshCred=!1,builder.asyncCredentialUpdateEnabled&&(this.checker=this.checkCredentialsUpdateAsynchronously())}checkCredentialsUpdateAsynchronously(){
return setTimeout(async()=>{try{this.shouldRefreshCred&&await this.getCredentials()}catch(err){console.error("CheckCredentialsUpdateAsynchronously Error:",err)}finally{
this.checker=this.checkCredentialsUpdateAsynchronously()}},1e3*60)}close(){this.checker!=null&&(clearTimeout(this.checker),this.checker=null)}shouldFallbackToIMDSv1(metadataToken){
return metadataToken!==null&&!this.disableIMDSv1}async getMetadataToken(){const request=http_1.Request.builder().withMethod("PUT").withProtocol("http").withHost(
"100.100.100.200").withPath("/latest/api/token").withHeaders({"x-aliyun-ecs-metadata-token-ttl-seconds":`${defaultMetadataTokenDuration}`}).withReadTimeout(this.
readTimeout||1e3).withConnectTimeout(this.connectTimeout||1e3).build();try{const response=await this.doRequest(request);if(response.statusCode!==200)throw new Error(
`get metadata token failed with ${response.statusCode}`);return response.body.toString("utf8")}catch(error){if(this.disableIMDSv1)throw error;return null}}async getRoleName(){
const metadataToken=await this.getMetadataToken();try{return await this.doGetRoleName(metadataToken)}catch(error){if(this.shouldFallbackToIMDSv1(metadataToken))
return await this.doGetRoleName(null);throw error}}async doGetRoleName(metadataToken){const builder=http_1.Request.builder().withMethod("GET").withProtocol("htt\
p").withHost("100.100.100.200").withPath("/latest/meta-data/ram/security-credentials/").withReadTimeout(this.readTimeout||1e3).withConnectTimeout(this.connectTimeout||
1e3);metadataToken!==null&&builder.withHeaders({"x-aliyun-ecs-metadata-token":metadataToken});const request=builder.build(),response=await this.doRequest(request);
if(response.statusCode!==200)throw new Error(`get role name failed: ${request.method} ${request.toRequestURL()} ${response.statusCode}`);return response.body.toString().
trim()}async getCredentialsInternal(){let roleName=this.roleName;roleName||(roleName=await this.getRoleName());const metadataToken=await this.getMetadataToken();
try{return await this.doGetCredentials(roleName,metadataToken)}catch(error){if(this.shouldFallbackToIMDSv1(metadataToken))return await this.doGetCredentials(roleName,
null);throw error}}async doGetCredentials(roleName,metadataToken){const builder=http_1.Request.builder().withMethod("GET").withProtocol("http").withHost("100.10\
0.100.200").withPath(`/latest/meta-data/ram/security-credentials/${roleName}`).withReadTimeout(this.readTimeout||1e3).withConnectTimeout(this.connectTimeout||1e3);
metadataToken!==null&&builder.withHeaders({"x-aliyun-ecs-metadata-token":metadataToken});const request=builder.build(),response=await this.doRequest(request);if(response.
statusCode!==200)throw new Error(`get sts token failed, httpStatus: ${response.statusCode}, message = ${response.body.toString()}`);let data;try{data=JSON.parse(
response.body.toString())}catch(ex){throw new Error(`get sts token failed, json parse failed: ${ex.message}`)}if(!data||!data.AccessKeyId||!data.AccessKeySecret||
!data.SecurityToken)throw new Error("get sts token failed");if(data.Code!=="Success")throw new Error("refresh Ecs sts token err, Code is not Success");return this.
shouldRefreshCred=!0,new session_1.Session(data.AccessKeyId,data.AccessKeySecret,data.SecurityToken,data.Expiration)}getProviderName(){return"ecs_ram_role"}}exports2.
default=ECSRAMRoleCredentialsProvider;class ECSRAMRoleCredentialsProviderBuilder{constructor(){this.disableIMDSv1=!1,this.asyncCredentialUpdateEnabled=!1}withRoleName(roleName){
return this.roleName=roleName,this}withDisableIMDSv1(disableIMDSv1){return this.disableIMDSv1=disableIMDSv1,this}withReadTimeout(readTimeout){return this.readTimeout=
readTimeout,this}withConnectTimeout(connectTimeout){return this.connectTimeout=connectTimeout,this}withAsyncCredentialUpdateEnabled(asyncCredentialUpdateEnabled){
return this.asyncCredentialUpdateEnabled=asyncCredentialUpdateEnabled,this}build(){if(process.env.ALIBABA_CLOUD_ECS_METADATA_DISABLED&&process.env.ALIBABA_CLOUD_ECS_METADATA_DISABLED.
toLowerCase()==="true")throw new Error("IMDS credentials is disabled");return this.roleName||(this.roleName=process.env.ALIBABA_CLOUD_ECS_METADATA),process.env.
ALIBABA_CLOUD_IMDSV1_DISABLED&&process.env.ALIBABA_CLOUD_IMDSV1_DISABLED.toLowerCase()==="true"&&(this.disableIMDSv1=!0),new ECSRAMRoleCredentialsProvider(this)}}}),
76566:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:
{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});const credentials_1=__importDefault(__webpack_require__(78606));class EnvironmentVariableCredentialsProvider{static builder(){
return new EnvironmentVariableCredentialsProviderBuilder}async getCredentials(){const accessKeyId=process.env.ALIBABA_CLOUD_ACCESS_KEY_ID;if(!accessKeyId)throw new Error(
"unable to get credentials from enviroment variables, Access key ID must be specified via environment variable (ALIBABA_CLOUD_ACCESS_KEY_ID)");const accessKeySecret=process.
env.ALIBABA_CLOUD_ACCESS_KEY_SECRET;if(!accessKeySecret)throw new Error("unable to get credentials from enviroment variables, Access key secret must be specifie\
d via environment variable (ALIBABA_CLOUD_ACCESS_KEY_SECRET)");const securityToken=process.env.ALIBABA_CLOUD_SECURITY_TOKEN;return credentials_1.default.builder().
withAccessKeyId(accessKeyId).withAccessKeySecret(accessKeySecret).withSecurityToken(securityToken).withProviderName(this.getProviderName()).build()}getProviderName(){
return"env"}constructor(builder){}}exports2.default=EnvironmentVariableCredentialsProvider;class EnvironmentVariableCredentialsProviderBuilder{build(){return new EnvironmentVariableCredentialsProvider(
this)}}}),78330:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?
mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});const child_process_1=__webpack_require__(35317),util_1=__webpack_require__(39023),credentials_1=__importDefault(
__webpack_require__(78606)),command_1=__webpack_require__(56851),execFileAsync=(0,util_1.promisify)(child_process_1.execFile),EXPIRATION_SLOT_SECONDS=180;class ExternalCredentialsProviderBuilder{withProcessCommand(processCommand){
return this.processCommand=processCommand,this}withTimeout(timeout){return this.timeout=timeout,this}withCredentialUpdateCallback(callback){return this.credentialUpdateCallback=
callback,this}build(){if(!this.processCommand)throw new Error("process_command is empty");return new ExternalCredentialsProvider(this)}}class ExternalCredentialsProvider{static builder(){
return new ExternalCredentialsProviderBuilder}constructor(builder){this.expirationTimestamp=0,this.processCommand=builder.processCommand,this.timeout=builder.timeout||
60*1e3,this.credentialUpdateCallback=builder.credentialUpdateCallback}getProviderName(){return"external"}needUpdateCredential(){return!this.session||!this.expirationTimestamp?
!0:this.expirationTimestamp-Math.floor(Date.now()/1e3)<=EXPIRATION_SLOT_SECONDS}async getCredentialsInternal(){const args=(0,command_1.splitProcessCommand)(this.
processCommand);let stdout;try{stdout=(await execFileAsync(args[0],args.slice(1),{timeout:this.timeout,env:process.env})).stdout}catch(ex){throw new Error(`fail\
ed to execute external command: ${ex.message}`)}let data;try{data=JSON.parse(stdout)}catch(ex){throw new Error(`failed to parse external command output: ${ex.message}`)}
if(!data||!data.access_key_id||!data.access_key_secret)throw new Error("invalid credential response: access_key_id or access_key_secret is empty");if(data.mode===
"StsToken"&&!data.sts_token)throw new Error("invalid StsToken credential response: sts_token is empty");return data}async getCredentials(){if(this.needUpdateCredential()){
const session=await this.getCredentialsInternal();if(this.session=session,this.expirationTimestamp=session.expiration?Math.floor(new Date(session.expiration).getTime()/
1e3):0,Number.isNaN(this.expirationTimestamp)&&(this.expirationTimestamp=0),this.credentialUpdateCallback)try{await this.credentialUpdateCallback(session.access_key_id,
session.access_key_secret,session.sts_token,this.expirationTimestamp)}catch{}}return credentials_1.default.builder().withAccessKeyId(this.session.access_key_id).
withAccessKeySecret(this.session.access_key_secret).withSecurityToken(this.session.sts_token).withProviderName(this.getProviderName()).build()}}exports2.default=
ExternalCredentialsProvider}),91629:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.doRequest=exports2.Response=exports2.RequestBuilder=
exports2.Request=void 0;const httpx_1=__importDefault(__webpack_require__(66584));class Request{static builder(){return new RequestBuilder}constructor(builder){
this.method=builder.method,this.protocol=builder.protocol,this.host=builder.host,this.path=builder.path,this.queries=builder.queries,this.headers=builder.headers,
this.bodyForm=builder.bodyForm,this.bodyBytes=builder.bodyBytes,this.url=builder.url,this.readTimeout=builder.readTimeout,this.connectTimeout=builder.connectTimeout}toRequestURL(){
if(this.url)return this.url;let url=`${this.protocol}://${this.host}${this.path}`;return this.queries&&Object.keys(this.queries).length>0&&(url+="?"+querystringify(
this.queries)),url}}exports2.Request=Request;class RequestBuilder{build(){return this.protocol||(this.protocol="https"),this.path||(this.path="/"),this.headers||
(this.headers={}),this.queries||(this.queries={}),new Request(this)}withMethod(method){return this.method=method,this}withProtocol(protocol){return this.protocol=
protocol,this}withHost(host){return this.host=host,this}withPath(path){return this.path=path,this}withQueries(queries){return this.queries=queries,this}withHeaders(headers){
return this.headers=headers,this}withBodyForm(bodyForm){return this.bodyForm=bodyForm,this}withURL(url){return this.url=url,this}withReadTimeout(readTimeout){return this.
readTimeout=readTimeout,this}withConnectTimeout(connectTimeout){return this.connectTimeout=connectTimeout,this}}exports2.RequestBuilder=RequestBuilder;class Response{static builder(){
return new ResponseBuilder}constructor(builder){this.statusCode=builder.statusCode,this.headers=builder.headers,this.body=builder.body}}exports2.Response=Response;
class ResponseBuilder{withStatusCode(statusCode){return this.statusCode=statusCode,this}withHeaders(headers){return this.headers=headers,this}withBody(body){return this.
body=body,this}constructor(){this.headers={}}build(){return new Response(this)}}function querystringify(queries){const fields=[];for(const[key,value]of Object.entries(
queries))fields.push(key+"="+encodeURIComponent(value));return fields.join("&")}async function doRequest(req){const url=req.toRequestURL();let body;req.bodyForm&&
Object.keys(req.bodyForm).length>0&&(body=querystringify(req.bodyForm),req.headers["Content-Type"]||(req.headers["Content-Type"]="application/x-www-form-urlenco\
ded"));const response=await httpx_1.default.request(url,{method:req.method,data:body,headers:req.headers,readTimeout:req.readTimeout,connectTimeout:req.connectTimeout}),
responseBody=await httpx_1.default.read(response,"");return Response.builder().withStatusCode(response.statusCode).withHeaders(response.headers).withBody(responseBody).
build()}exports2.doRequest=doRequest}),3082:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(
mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,"__esModule",{value:!0});const session_1=__webpack_require__(
80321),http_1=__webpack_require__(91629),utils=__importStar(__webpack_require__(81712));class OAuthCredentialsProviderBuilder{withClientId(clientId){return this.
clientId=clientId,this}withSignInUrl(signInUrl){return this.signInUrl=signInUrl,this}withRefreshToken(refreshToken){return this.refreshToken=refreshToken,this}withAccessToken(accessToken){
return this.accessToken=accessToken,this}withAccessTokenExpire(accessTokenExpire){return this.accessTokenExpire=accessTokenExpire,this}withConnectTimeout(connectTimeout){
return this.connectTimeout=connectTimeout,this}withReadTimeout(readTimeout){return this.readTimeout=readTimeout,this}withTokenUpdateCallback(callback){return this.
tokenUpdateCallback=callback,this}build(){if(!this.clientId)throw new Error("the clientId is empty");if(!this.signInUrl)throw new Error("the url for sign-in is \
empty");return new OAuthCredentialsProvider(this)}}class OAuthCredentialsProvider extends session_1.SessionCredentialProvider{static builder(){return new OAuthCredentialsProviderBuilder}constructor(builder){
super(session_1.STALE_TIME),this.doRequest=http_1.doRequest,this.refresher=this.getCredentialsInternal,this.clientId=builder.clientId,this.signInUrl=builder.signInUrl,
this.refreshToken=builder.refreshToken,this.accessToken=builder.accessToken,this.accessTokenExpire=builder.accessTokenExpire,this.connectTimeout=builder.connectTimeout||
5e3,this.readTimeout=builder.readTimeout||1e4,this.tokenUpdateCallback=builder.tokenUpdateCallback,this.doRequest=http_1.doRequest}getProviderName(){return"oaut\
h"}async tryRefreshOAuthToken(){const url=new URL(this.signInUrl),bodyForm={grant_type:"refresh_token",refresh_token:this.refreshToken,client_id:this.clientId,Timestamp:utils.
timestamp()},headers={"Content-Type":"application/x-www-form-urlencoded"},request=http_1.Request.builder().withMethod("POST").withProtocol(url.protocol.replace(
":","")).withHost(url.host).withPath("/v1/token").withHeaders(headers).withBodyForm(bodyForm).withReadTimeout(this.readTimeout).withConnectTimeout(this.connectTimeout).
build(),response=await this.doRequest(request);if(response.statusCode!==200)throw new Error(`failed to refresh OAuth token, status code: ${response.statusCode}`);
let tokenResp;try{tokenResp=JSON.parse(response.body.toString("utf8"))}catch{throw new Error(`failed to refresh OAuth token, unmarshal fail: ${response.body.toString(
"utf8")}`)}if(!tokenResp||!tokenResp.access_token||!tokenResp.refresh_token)throw new Error(`failed to refresh OAuth token: ${response.body.toString("utf8")}`);
this.accessToken=tokenResp.access_token,this.refreshToken=tokenResp.refresh_token,this.accessTokenExpire=Math.floor(Date.now()/1e3)+(tokenResp.expires_in||3600)}async getCredentialsInternal(){
const now=Math.floor(Date.now()/1e3);this.refreshToken&&(!this.accessToken||!this.accessTokenExpire||this.accessTokenExpire-now<=1200)&&await this.tryRefreshOAuthToken();
const url=new URL(this.signInUrl),headers={"Content-Type":"application/json",Authorization:`Bearer ${this.accessToken}`},request=http_1.Request.builder().withMethod(
"POST").withProtocol(url.protocol.replace(":","")).withHost(url.host).withPath("/v1/exchange").withHeaders(headers).withReadTimeout(this.readTimeout).withConnectTimeout(
this.connectTimeout).build(),response=await this.doRequest(request);if(response.statusCode!==200)throw new Error(`get session token from OAuth failed: ${response.
body.toString("utf8")}`);let data;try{data=JSON.parse(response.body.toString("utf8"))}catch{throw new Error(`get session token from OAuth failed, unmarshal fail\
: ${response.body.toString("utf8")}`)}if(!data||!data.accessKeyId||!data.accessKeySecret||!data.securityToken)throw new Error(`refresh session token from OAuth \
failed, fail to get credentials: ${response.body.toString("utf8")}`);if(this.tokenUpdateCallback)try{const stsExpire=data.expiration?Math.floor(new Date(data.expiration).
getTime()/1e3):0;await this.tokenUpdateCallback(this.refreshToken,this.accessToken,data.accessKeyId,data.accessKeySecret,data.securityToken,this.accessTokenExpire,
stsExpire)}catch{}return new session_1.Session(data.accessKeyId,data.accessKeySecret,data.securityToken,data.expiration)}}exports2.default=OAuthCredentialsProvider}),
22847:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,
mod,k);return __setModuleDefault(result,mod),result};Object.defineProperty(exports2,"__esModule",{value:!0});const fs_1=__webpack_require__(79896),util_1=__webpack_require__(
39023),session_1=__webpack_require__(80321),utils=__importStar(__webpack_require__(81712)),http_1=__webpack_require__(91629),readFileAsync=(0,util_1.promisify)(
fs_1.readFile);class OIDCRoleArnCredentialsProviderBuilder{withOIDCProviderArn(oidcProviderArn){return this.oidcProviderArn=oidcProviderArn,this}withOIDCTokenFilePath(path){
return this.oidcTokenFilePath=path,this}withRoleArn(roleArn){return this.roleArn=roleArn,this}withRoleSessionName(roleSessionName){return this.roleSessionName=roleSessionName,
this}withDurationSeconds(durationSeconds){return this.durationSeconds=durationSeconds,this}withStsEndpoint(stsEndpoint){return this.stsEndpoint=stsEndpoint,this}withStsRegionId(regionId){
return this.stsRegionId=regionId,this}withPolicy(policy){return this.policy=policy,this}withEnableVpc(enableVpc){return this.enableVpc=enableVpc,this}withReadTimeout(readTimeout){
return this.readTimeout=readTimeout,this}withConnectTimeout(connectTimeout){return this.connectTimeout=connectTimeout,this}build(){if(this.oidcProviderArn||(this.
oidcProviderArn=process.env.ALIBABA_CLOUD_OIDC_PROVIDER_ARN),this.oidcTokenFilePath||(this.oidcTokenFilePath=process.env.ALIBABA_CLOUD_OIDC_TOKEN_FILE),this.roleSessionName||
(this.roleSessionName=process.env.ALIBABA_CLOUD_ROLE_SESSION_NAME),this.durationSeconds||(this.durationSeconds=3600),this.roleArn||(this.roleArn=process.env.ALIBABA_CLOUD_ROLE_ARN),
!this.roleArn)throw new Error("roleArn does not exist and env ALIBABA_CLOUD_ROLE_ARN is null.");if(!this.oidcProviderArn)throw new Error("oidcProviderArn does n\
ot exist and env ALIBABA_CLOUD_OIDC_PROVIDER_ARN is null.");if(!this.oidcTokenFilePath)throw new Error("oidcTokenFilePath is not exists and env ALIBABA_CLOUD_OI\
DC_TOKEN_FILE is null.");if(this.roleSessionName||(this.roleSessionName="credentials-nodejs-"+Date.now()),this.durationSeconds<900)throw new Error("session dura\
tion should be in the range of 900s - max session duration");return this.stsRegionId||(this.stsRegionId=process.env.ALIBABA_CLOUD_STS_REGION),this.enableVpc||(this.
enableVpc=process.env.ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED&&process.env.ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED.toLowerCase()==="true"||!1),this.stsEndpoint||(this.stsRegionId?
this.enableVpc?this.stsEndpoint=`sts-vpc.${this.stsRegionId}.aliyuncs.com`:this.stsEndpoint=`sts.${this.stsRegionId}.aliyuncs.com`:this.stsEndpoint="sts.aliyunc\
s.com"),new OIDCRoleArnCredentialsProvider(this)}}class OIDCRoleArnCredentialsProvider extends session_1.SessionCredentialProvider{static builder(){return new OIDCRoleArnCredentialsProviderBuilder}constructor(builder){
super(session_1.STALE_TIME),this.doRequest=http_1.doRequest,this.refresher=this.getCredentialsInternal,this.roleArn=builder.roleArn,this.oidcProviderArn=builder.
oidcProviderArn,this.oidcTokenFilePath=builder.oidcTokenFilePath,this.policy=builder.policy,this.durationSeconds=builder.durationSeconds,this.roleSessionName=builder.
roleSessionName,this.stsEndpoint=builder.stsEndpoint,this.readTimeout=builder.readTimeout,this.connectTimeout=builder.connectTimeout,this.doRequest=http_1.doRequest}getProviderName(){
return"oidc_role_arn"}async getCredentialsInternal(){const oidcToken=await readFileAsync(this.oidcTokenFilePath,"utf8"),builder=http_1.Request.builder().withMethod(
"POST").withProtocol("https").withHost(this.stsEndpoint).withReadTimeout(this.readTimeout||1e4).withConnectTimeout(this.connectTimeout||5e3),queries=Object.create(
null);queries.Version="2015-04-01",queries.Action="AssumeRoleWithOIDC",queries.Format="JSON",queries.Timestamp=utils.timestamp(),builder.withQueries(queries);const bodyForm=Object.
create(null);bodyForm.OIDCProviderArn=this.oidcProviderArn,bodyForm.OIDCToken=oidcToken,bodyForm.RoleArn=this.roleArn,this.policy&&(bodyForm.Policy=this.policy),
bodyForm.RoleSessionName=this.roleSessionName,bodyForm.DurationSeconds=`${this.durationSeconds}`,builder.withBodyForm(bodyForm);const headers=Object.create(null);
headers["Content-Type"]="application/x-www-form-urlencoded",builder.withHeaders(headers);const request=builder.build(),response=await this.doRequest(request);if(response.
statusCode!==200)throw new Error(`get sts token failed with OIDC: ${response.body.toString("utf8")}`);let data;try{data=JSON.parse(response.body.toString("utf8"))}catch{
throw new Error(`get sts token failed with OIDC, unmarshal fail: ${response.body.toString("utf8")}`)}if(!data||!data.Credentials)throw new Error("get sts token \
failed with OIDC");const{AccessKeyId,AccessKeySecret,SecurityToken,Expiration}=data.Credentials;if(!AccessKeyId||!AccessKeySecret||!SecurityToken)throw new Error(
"get sts token failed with OIDC");return new session_1.Session(AccessKeyId,AccessKeySecret,SecurityToken,Expiration)}}exports2.default=OIDCRoleArnCredentialsProvider}),
39588:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:
{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});const path_1=__importDefault(__webpack_require__(16928)),os_1=__importDefault(__webpack_require__(
70857)),credentials_1=__importDefault(__webpack_require__(78606)),utils_1=__webpack_require__(81712),static_ak_1=__importDefault(__webpack_require__(80174)),ecs_ram_role_1=__importDefault(
__webpack_require__(33630)),ram_role_arn_1=__importDefault(__webpack_require__(85056));class ProfileCredentialsProvider{async getCredentials(){if(!this.innerProvider){
let sharedCfgPath=process.env.ALIBABA_CLOUD_CREDENTIALS_FILE;if(!sharedCfgPath){if(!this.homedir)throw new Error("cannot found home dir");sharedCfgPath=path_1.default.
join(this.homedir,".alibabacloud/credentials")}const ini=await(0,utils_1.loadIni)(sharedCfgPath);this.innerProvider=this.getCredentialsProvider(ini)}const credentials=await this.
innerProvider.getCredentials();return credentials_1.default.builder().withAccessKeyId(credentials.accessKeyId).withAccessKeySecret(credentials.accessKeySecret).
withSecurityToken(credentials.securityToken).withProviderName(`${this.getProviderName()}/${this.innerProvider.getProviderName()}`).build()}getCredentialsProvider(ini){
const config=ini[this.profileName]||{};if(!config.type)throw new Error(`Can not find credential type for "${this.profileName}"`);switch(config.type){case"access\
_key":return static_ak_1.default.builder().withAccessKeyId(config.access_key_id).withAccessKeySecret(config.access_key_secret).build();case"ecs_ram_role":return ecs_ram_role_1.
default.builder().withRoleName(config.role_name).build();case"ram_role_arn":{const previous=static_ak_1.default.builder().withAccessKeyId(config.access_key_id).
withAccessKeySecret(config.access_key_secret).build();return ram_role_arn_1.default.builder().withCredentialsProvider(previous).withRoleArn(config.role_arn).withRoleSessionName(
config.role_session_name).withPolicy(config.policy).build()}default:throw new Error("Invalid type option, support: access_key, ecs_ram_role, ram_role_arn")}}getProviderName(){
return"profile"}static builder(){return new ProfileCredentialsProviderBuilder}constructor(builder){this.homedir=os_1.default.homedir(),this.profileName=builder.
profileName}}exports2.default=ProfileCredentialsProvider;class ProfileCredentialsProviderBuilder{withProfileName(profileName){return this.profileName=profileName,
this}build(){return this.profileName||(this.profileName=process.env.ALIBABA_CLOUD_PROFILE||"default"),new ProfileCredentialsProvider(this)}}}),85056:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&this.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});const kitx=__importStar(__webpack_require__(
74108)),debug_1=__importDefault(__webpack_require__(2830)),utils=__importStar(__webpack_require__(81712)),http_1=__webpack_require__(91629),session_1=__webpack_require__(
80321),log=(0,debug_1.default)("sign");class RAMRoleARNCredentialsProviderBuilder{build(){if(!this.credentialsProvider)throw new Error("must specify a previous \
credentials provider to asssume role");if(!(this.roleArn=this.roleArn||process.env.ALIBABA_CLOUD_ROLE_ARN))throw new Error("the RoleArn is empty");if(this.roleSessionName||
(this.roleSessionName=process.env.ALIBABA_CLOUD_ROLE_SESSION_NAME||"credentials-nodejs-"+Date.now()),this.stsRegionId||(this.stsRegionId=process.env.ALIBABA_CLOUD_STS_REGION),
this.enableVpc||(this.enableVpc=process.env.ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED&&process.env.ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED.toLowerCase()==="true"||!1),this.
durationSeconds||(this.durationSeconds=3600),this.durationSeconds<900)throw new Error("session duration should be in the range of 900s - max session duration");
return this.stsEndpoint||(this.stsRegionId?this.enableVpc?this.stsEndpoint=`sts-vpc.${this.stsRegionId}.aliyuncs.com`:this.stsEndpoint=`sts.${this.stsRegionId}.\
aliyuncs.com`:this.stsEndpoint="sts.aliyuncs.com"),new RAMRoleARNCredentialsProvider(this)}withCredentialsProvider(credentialsProvider){return this.credentialsProvider=
credentialsProvider,this}withRoleArn(roleArn){return this.roleArn=roleArn,this}withStsRegionId(regionId){return this.stsRegionId=regionId,this}withStsEndpoint(endpoint){
return this.stsEndpoint=endpoint,this}withRoleSessionName(roleSessionName){return this.roleSessionName=roleSessionName,this}withPolicy(policy){return this.policy=
policy,this}withExternalId(externalId){return this.externalId=externalId,this}withDurationSeconds(durationSeconds){return this.durationSeconds=durationSeconds,this}withEnableVpc(enableVpc){
return this.enableVpc=enableVpc,this}withReadTimeout(readTimeout){return this.readTimeout=readTimeout,this}withConnectTimeout(connectTimeout){return this.connectTimeout=
connectTimeout,this}}function encode(str){return encodeURIComponent(str).replace(/!/g,"%21").replace(/'/g,"%27").replace(/\(/g,"%28").replace(/\)/g,"%29").replace(
/\*/g,"%2A")}class RAMRoleARNCredentialsProvider extends session_1.SessionCredentialProvider{static builder(){return new RAMRoleARNCredentialsProviderBuilder}constructor(builder){
super(session_1.STALE_TIME),this.doRequest=http_1.doRequest,this.refresher=this.getCredentialsInternal,this.credentialsProvider=builder.credentialsProvider,this.
stsEndpoint=builder.stsEndpoint,this.roleSessionName=builder.roleSessionName,this.policy=builder.policy,this.durationSeconds=builder.durationSeconds,this.roleArn=
builder.roleArn,this.externalId=builder.externalId,this.readTimeout=builder.readTimeout,this.connectTimeout=builder.connectTimeout}async getCredentialsInternal(){
const credentials=await this.credentialsProvider.getCredentials(),method="POST",builder=http_1.Request.builder().withMethod(method).withProtocol("https").withHost(
this.stsEndpoint).withReadTimeout(this.readTimeout||1e4).withConnectTimeout(this.connectTimeout||5e3),queries=Object.create(null);queries.Version="2015-04-01",queries.
Action="AssumeRole",queries.Format="JSON",queries.Timestamp=utils.timestamp(),queries.SignatureMethod="HMAC-SHA1",queries.SignatureVersion="1.0",queries.SignatureNonce=
kitx.makeNonce(),queries.AccessKeyId=credentials.accessKeyId,credentials.securityToken&&(queries.SecurityToken=credentials.securityToken);const bodyForm=Object.
create(null);bodyForm.RoleArn=this.roleArn,this.policy&&(bodyForm.Policy=this.policy),this.externalId&&(bodyForm.ExternalId=this.externalId),bodyForm.RoleSessionName=
this.roleSessionName,bodyForm.DurationSeconds=`${this.durationSeconds}`,builder.withBodyForm(bodyForm);const signParams=Object.create(null);for(const[key,value]of Object.
entries(queries))signParams[key]=value;for(const[key,value]of Object.entries(bodyForm))signParams[key]=value;const keys=Object.keys(signParams).sort(),stringToSign=`${method}\
&${encode("/")}&${encode(keys.map(key=>`${encode(key)}=${encode(signParams[key])}`).join("&"))}`;log("stringToSign[Client]:"),log(stringToSign);const secret=credentials.
accessKeySecret+"&",signature=kitx.sha1(stringToSign,secret,"base64");queries.Signature=signature,builder.withQueries(queries);const headers=Object.create(null);
headers["Content-Type"]="application/x-www-form-urlencoded",headers["x-acs-credentials-provider"]=credentials.providerName,builder.withHeaders(headers);const request=builder.
build(),response=await this.doRequest(request);if(response.statusCode!=200){if(response.headers["content-type"]&&response.headers["content-type"].startsWith("ap\
plication/json")){const body=JSON.parse(response.body.toString("utf8")),serverStringToSign=body.Message.slice(82);if(log("stringToSign[Server]:"),log(stringToSign),
body.Code==="SignatureDoesNotMatch"&&serverStringToSign===stringToSign)throw new Error("the access key secret is invalid")}throw new Error(`refresh session toke\
n failed: ${response.body.toString("utf8")}`)}let data;try{data=JSON.parse(response.body.toString("utf8"))}catch{throw new Error(`refresh RoleArn sts token err,\
 unmarshal fail: ${response.body.toString("utf8")}`)}if(!data||!data.Credentials)throw new Error("refresh RoleArn sts token err, fail to get credentials");if(!data.
Credentials.AccessKeyId||!data.Credentials.AccessKeySecret||!data.Credentials.SecurityToken)throw new Error("refresh RoleArn sts token err, fail to get credenti\
als");const{AccessKeyId,AccessKeySecret,SecurityToken,Expiration}=data.Credentials;return new session_1.Session(AccessKeyId,AccessKeySecret,SecurityToken,Expiration)}getProviderName(){
return`ram_role_arn/${this.credentialsProvider.getProviderName()}`}}exports2.default=RAMRoleARNCredentialsProvider}),80321:(function(__unused_webpack_module,exports2,__webpack_require__){
var __importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.SessionCredentialProvider=exports2.Session=exports2.STALE_TIME=void 0;const time_1=__webpack_require__(44544),utils_1=__webpack_require__(81712),credentials_1=__importDefault(
__webpack_require__(78606));exports2.STALE_TIME=900;class Session{constructor(accessKeyId,accessKeySecret,securityToken,expiration){this.accessKeyId=accessKeyId,
this.accessKeySecret=accessKeySecret,this.securityToken=securityToken,this.expiration=expiration}}exports2.Session=Session;class SessionCredentialProvider{constructor(staleTime=0,prefetchTime=0){
this.staleTime=staleTime||exports2.STALE_TIME,prefetchTime&&(this.prefetchTime=prefetchTime,this.prefetchTimestamp=Date.now()+prefetchTime*1e3),this.refreshFaliure=
0}async getCredentials(){return this.session=await this.getSession(),credentials_1.default.builder().withAccessKeyId(this.session.accessKeyId).withAccessKeySecret(
this.session.accessKeySecret).withSecurityToken(this.session.securityToken).withProviderName(this.getProviderName()).build()}refreshTimestamp(){this.staleTimestamp=
this.expirationTimestamp-this.staleTime,this.prefetchTimestamp&&(this.prefetchTimestamp=(Date.now()+this.prefetchTime*1e3)/1e3)}maxStaleFailureJitter(){const exponentialBackoffMillis=1<<
this.refreshFaliure-1;return exponentialBackoffMillis>10?exponentialBackoffMillis:10}jitterTime(time,jitterStart,jitterEnd){const jitterRange=jitterEnd-jitterStart,
jitterAmount=Math.abs(Math.floor(Math.random()*jitterRange));return time+jitterStart+jitterAmount}async refreshSession(){try{const session=await this.refresher(),
now=Date.now()/1e3,oldSessionAvailable=this.staleTimestamp>now,oldSession=this.session;if(this.expirationTimestamp=(0,time_1.parseUTC)(session.expiration)/1e3,this.
session=session,this.refreshFaliure=0,this.refreshTimestamp(),this.staleTimestamp>now)return;if(now<this.staleTimestamp+this.staleTime&&(this.expirationTimestamp=
now+this.staleTime),now>this.staleTimestamp+this.staleTime){if(oldSessionAvailable){this.session=oldSession,this.expirationTimestamp=(0,time_1.parseUTC)(oldSession.
expiration)/1e3,this.refreshTimestamp();return}const waitUntilNextRefresh=50+(0,utils_1.getRandomInt)(20);this.expirationTimestamp=now+waitUntilNextRefresh+this.
staleTime}}catch(err){if(!this.session)throw err;const now=Date.now()/1e3;if(now<this.staleTimestamp)return;this.refreshFaliure++,this.expirationTimestamp=this.
jitterTime(now,1,this.maxStaleFailureJitter())+this.staleTime}}async getSession(){return(this.needUpdateCredential()||this.shouldPrefetchCredential())&&(await this.
refreshSession(),this.refreshTimestamp()),this.session}needUpdateCredential(){return!this.session||!this.expirationTimestamp?!0:Date.now()/1e3>=this.staleTimestamp}shouldPrefetchCredential(){
return this.prefetchTimestamp?this.expirationTimestamp-Date.now()/1e3<=this.prefetchTime:!1}getProviderName(){return"session"}}exports2.SessionCredentialProvider=
SessionCredentialProvider}),80174:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&this.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.StaticAKCredentialsProviderBuilder=void 0;const credentials_1=__importDefault(
__webpack_require__(78606));class StaticAKCredentialsProviderBuilder{withAccessKeyId(accessKeyId){return this.accessKeyId=accessKeyId,this}withAccessKeySecret(accessKeySecret){
return this.accessKeySecret=accessKeySecret,this}build(){if(this.accessKeyId||(this.accessKeyId=process.env.ALIBABA_CLOUD_ACCESS_KEY_ID),!this.accessKeyId)throw new Error(
"the access key id is empty");if(this.accessKeySecret||(this.accessKeySecret=process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET),!this.accessKeySecret)throw new Error(
"the access key secret is empty");return new StaticAKCredentialsProvider(this)}}exports2.StaticAKCredentialsProviderBuilder=StaticAKCredentialsProviderBuilder;class StaticAKCredentialsProvider{static builder(){
return new StaticAKCredentialsProviderBuilder}constructor(builder){this.accessKeyId=builder.accessKeyId,this.accessKeySecret=builder.accessKeySecret}getProviderName(){
return"static_ak"}async getCredentials(){return credentials_1.default.builder().withAccessKeyId(this.accessKeyId).withAccessKeySecret(this.accessKeySecret).withProviderName(
"static_ak").build()}}exports2.default=StaticAKCredentialsProvider}),86416:(function(__unused_webpack_module,exports2,__webpack_require__){var __importDefault=this&&
this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.StaticSTSCredentialsProviderBuilder=
void 0;const credentials_1=__importDefault(__webpack_require__(78606));class StaticSTSCredentialsProviderBuilder{withAccessKeyId(accessKeyId){return this.accessKeyId=
accessKeyId,this}withAccessKeySecret(accessKeySecret){return this.accessKeySecret=accessKeySecret,this}withSecurityToken(securityToken){return this.securityToken=
securityToken,this}build(){if(this.accessKeyId||(this.accessKeyId=process.env.ALIBABA_CLOUD_ACCESS_KEY_ID),!this.accessKeyId)throw new Error("the access key id \
is empty");if(this.accessKeySecret||(this.accessKeySecret=process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET),!this.accessKeySecret)throw new Error("the access key sec\
ret is empty");if(this.securityToken||(this.securityToken=process.env.ALIBABA_CLOUD_SECURITY_TOKEN),!this.securityToken)throw new Error("the security token is e\
mpty");return new StaticSTSCredentialsProvider(this)}}exports2.StaticSTSCredentialsProviderBuilder=StaticSTSCredentialsProviderBuilder;class StaticSTSCredentialsProvider{static builder(){
return new StaticSTSCredentialsProviderBuilder}constructor(builder){this.accessKeyId=builder.accessKeyId,this.accessKeySecret=builder.accessKeySecret,this.securityToken=
builder.securityToken}getProviderName(){return"static_sts"}async getCredentials(){return credentials_1.default.builder().withAccessKeyId(this.accessKeyId).withAccessKeySecret(
this.accessKeySecret).withSecurityToken(this.securityToken).withProviderName(this.getProviderName()).build()}}exports2.default=StaticSTSCredentialsProvider}),44544:((__unused_webpack_module,exports2)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.parseUTC=void 0;function parseUTC(value){if(!value)throw new Error("invalid UTC format time str\
ing");if(value.length===20){if(value[4]!=="-"||value[7]!=="-"||value[10]!=="T"||value[13]!==":"||value[16]!==":"||value[19]!=="Z")throw new Error("invalid UTC f\
ormat date string")}else if(value.length===24){if(value[4]!=="-"||value[7]!=="-"||value[10]!=="T"||value[13]!==":"||value[16]!==":"||value[19]!=="."||value[23]!==
"Z")throw new Error("invalid UTC format date string")}else throw new Error("invalid UTC format time string");const yearStr=value.slice(0,4),year=Number.parseInt(
yearStr,10);if(isNaN(year))throw new Error("invalid year string");const monthStr=value.slice(5,7),month=Number.parseInt(monthStr,10);if(isNaN(month))throw new Error(
"invalid month string");if(month<1||month>12)throw new Error("invalid month value");const dateStr=value.slice(8,10),date=Number.parseInt(dateStr,10);if(isNaN(date))
throw new Error("invalid date string");if(date<1||date>31)throw new Error("invalid date value");const hoursStr=value.slice(11,13),hours=Number.parseInt(hoursStr,
10);if(isNaN(hours))throw new Error("invalid hours string");if(hours<0||hours>24)throw new Error("invalid hours value");const minutesStr=value.slice(14,16),minutes=Number.
parseInt(minutesStr,10);if(isNaN(minutes))throw new Error("invalid minutes string");if(minutes<0||minutes>60)throw new Error("invalid minutes value");const secondsStr=value.
slice(17,19),seconds=Number.parseInt(secondsStr,10);if(isNaN(seconds))throw new Error("invalid seconds string");if(seconds<0||seconds>60)throw new Error("invali\
d seconds value");if(value.length===24){const msStr=value.slice(20,23),ms=Number.parseInt(msStr,10);if(isNaN(ms))throw new Error("invalid ms string");return Date.
UTC(year,month-1,date,hours,minutes,seconds,ms)}return Date.UTC(year,month-1,date,hours,minutes,seconds)}exports2.parseUTC=parseUTC}),76843:((__unused_webpack_module,exports2,__webpack_require__)=>{
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.URICredentialsProviderBuilder=void 0;const session_1=__webpack_require__(80321),http_1=__webpack_require__(
91629);class URICredentialsProvider extends session_1.SessionCredentialProvider{static builder(){return new URICredentialsProviderBuilder}constructor(builder){super(
session_1.STALE_TIME),this.doRequest=http_1.doRequest,this.refresher=this.getCredentialsUri,this.credentialsURI=builder.credentialsURI,this.readTimeout=builder.
readTimeout,this.connectTimeout=builder.connectTimeout}getProviderName(){return"credential_uri"}async getCredentialsUri(){const request=http_1.Request.builder().
withMethod("GET").withURL(this.credentialsURI).withReadTimeout(this.readTimeout||1e4).withConnectTimeout(this.connectTimeout||5e3).build(),response=await this.doRequest(
request);if(response.statusCode!==200)throw new Error(`get sts token failed, httpStatus: ${response.statusCode}, message = ${response.body.toString("utf8")}.`);
let data;try{data=JSON.parse(response.body.toString("utf8"))}catch(ex){throw new Error(`get sts token failed, json parse failed: ${ex.message}, result: ${response.
body.toString("utf8")}.`)}if(!data||!data.AccessKeyId||!data.AccessKeySecret||!data.SecurityToken)throw new Error(`error retrieving credentials from credentials\
URI result: ${JSON.stringify(data)}.`);return new session_1.Session(data.AccessKeyId,data.AccessKeySecret,data.SecurityToken,data.Expiration)}}exports2.default=
URICredentialsProvider;class URICredentialsProviderBuilder{withCredentialsURI(credentialsURI){return this.credentialsURI=credentialsURI,this}withReadTimeout(readTimeout){
return this.readTimeout=readTimeout,this}withConnectTimeout(connectTimeout){return this.connectTimeout=connectTimeout,this}build(){return this.credentialsURI||(this.
credentialsURI=process.env.ALIBABA_CLOUD_CREDENTIALS_URI),new URICredentialsProvider(this)}}exports2.URICredentialsProviderBuilder=URICredentialsProviderBuilder}),
10509:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,
mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.
defineProperty(exports2,"__esModule",{value:!0});const fs_1=__importDefault(__webpack_require__(79896)),session_credential_1=__importDefault(__webpack_require__(
17286)),utils=__importStar(__webpack_require__(81712)),http_1=__webpack_require__(18065),config_1=__importDefault(__webpack_require__(4056)),SECURITY_CRED_URL="\
http://100.100.100.200/latest/meta-data/ram/security-credentials/";class RsaKeyPairCredential extends session_credential_1.default{constructor(publicKeyId,privateKeyFile){
if(!publicKeyId)throw new Error("Missing required publicKeyId option in config for rsa_key_pair");if(!privateKeyFile)throw new Error("Missing required privateKe\
yFile option in config for rsa_key_pair");if(!fs_1.default.existsSync(privateKeyFile))throw new Error(`privateKeyFile ${privateKeyFile} cannot be empty`);const conf=new config_1.
default({type:"rsa_key_pair"});super(conf),this.privateKey=utils.parseFile(privateKeyFile),this.publicKeyId=publicKeyId}async updateCredential(){const url=SECURITY_CRED_URL+
this.roleName,json=await(0,http_1.request)(url,{accessKeyId:this.publicKeyId,action:"GenerateSessionAccessKey",durationSeconds:3600,signatureMethod:"SHA256withR\
SA",signatureType:"PRIVATEKEY"},{},this.privateKey);this.sessionCredential=json.Credentials}}exports2.default=RsaKeyPairCredential}),17286:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&this.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});const default_credential_1=__importDefault(
__webpack_require__(60961)),utils=__importStar(__webpack_require__(81712)),config_1=__importDefault(__webpack_require__(4056)),credential_model_1=__importDefault(
__webpack_require__(40241));class SessionCredential extends default_credential_1.default{constructor(config){const conf=new config_1.default({type:config.type,accessKeyId:config.
accessKeyId,accessKeySecret:config.accessKeySecret,securityToken:config.securityToken});super(conf),this.sessionCredential=null,this.durationSeconds=config.durationSeconds||
3600}async updateCredential(){throw new Error("need implemented in sub-class")}async ensureCredential(){this.needUpdateCredential()&&await this.updateCredential()}async getAccessKeyId(){
return await this.ensureCredential(),this.sessionCredential.AccessKeyId}async getAccessKeySecret(){return await this.ensureCredential(),this.sessionCredential.AccessKeySecret}async getSecurityToken(){
return await this.ensureCredential(),this.sessionCredential.SecurityToken}needUpdateCredential(){if(!this.sessionCredential||!this.sessionCredential.Expiration||
!this.sessionCredential.AccessKeyId||!this.sessionCredential.AccessKeySecret||!this.sessionCredential.SecurityToken)return!0;const expireTime=utils.timestamp(new Date,
this.durationSeconds*.05*1e3);return this.sessionCredential.Expiration<expireTime}async getCredential(){return await this.ensureCredential(),new credential_model_1.
default({accessKeyId:this.sessionCredential.AccessKeyId,accessKeySecret:this.sessionCredential.AccessKeySecret,securityToken:this.sessionCredential.SecurityToken,
bearerToken:this.bearerToken,type:this.type})}}exports2.default=SessionCredential}),22773:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.
prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&this.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DEFAULT_CLIENT=exports2.DEFAULT_UA=void 0;const os=__importStar(
__webpack_require__(70857)),package_json_1=__importDefault(__webpack_require__(98395));exports2.DEFAULT_UA=`AlibabaCloud (${os.platform()}; ${os.arch()}) Node.j\
s/${process.version} Core/${package_json_1.default.version}`,exports2.DEFAULT_CLIENT=`Node.js(${process.version}), ${package_json_1.default.name}: ${package_json_1.
default.version}`}),18065:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){
k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){
if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,
mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.
defineProperty(exports2,"__esModule",{value:!0}),exports2.request=void 0;const httpx_1=__importDefault(__webpack_require__(66584)),kitx=__importStar(__webpack_require__(
74108)),helper=__importStar(__webpack_require__(22773)),utils=__importStar(__webpack_require__(81712)),STATUS_CODE=new Set([200,"200","OK","Success"]);function firstLetterUpper(str){
return str.slice(0,1).toUpperCase()+str.slice(1)}function formatParams(params){const keys=Object.keys(params),newParams={};for(const key of keys)newParams[firstLetterUpper(
key)]=params[key];return newParams}function encode(str){return encodeURIComponent(str).replace(/!/g,"%21").replace(/'/g,"%27").replace(/\(/g,"%28").replace(/\)/g,
"%29").replace(/\*/g,"%2A")}function replaceRepeatList(target,key,repeat){for(let i=0;i<repeat.length;i++){const item=repeat[i];if(item&&typeof item=="object"){
const keys=Object.keys(item);for(const itemKey of keys)target[`${key}.${i+1}.${itemKey}`]=item[itemKey]}else target[`${key}.${i+1}`]=item}}function flatParams(params){
const target={},keys=Object.keys(params);for(const key of keys){const value=params[key];Array.isArray(value)?replaceRepeatList(target,key,value):target[key]=value}
return target}function normalize(params){const list=[],flated=flatParams(params),keys=Object.keys(flated).sort();for(const key of keys){const value=flated[key];
list.push([encode(key),encode(value)])}return list}function canonicalize(normalized){const fields=[];for(const[key,value]of normalized)fields.push(key+"="+value);
return fields.join("&")}function _buildParams(){return{Format:"JSON",SignatureMethod:"HMAC-SHA1",SignatureNonce:kitx.makeNonce(),SignatureVersion:"1.0",Timestamp:utils.
timestamp(),Version:"2015-04-01",RegionId:"cn-hangzhou"}}async function request(host,params={},opts={},accessKeySecret){let options=Object.assign({headers:{"x-s\
dk-client":helper.DEFAULT_CLIENT,"user-agent":helper.DEFAULT_UA}},opts);options.formatParams!==!1&&(params=formatParams(params)),params=Object.assign(Object.assign(
{},_buildParams()),params);const method=(opts.method||"GET").toUpperCase(),normalized=normalize(params);if(!options.anonymous){const canonicalized=canonicalize(
normalized),stringToSign=`${method}&${encode("/")}&${encode(canonicalized)}`,key=accessKeySecret+"&",signature=kitx.sha1(stringToSign,key,"base64");normalized.push(
["Signature",encode(signature)])}const url=opts.method==="POST"?`${host}/`:`${host}/?${canonicalize(normalized)}`;opts.method==="POST"&&(opts.headers=opts.headers||
{},opts.headers["content-type"]="application/x-www-form-urlencoded",opts.data=canonicalize(normalized));const response=await httpx_1.default.request(url,opts),buffer=await httpx_1.
default.read(response,"utf8"),json=JSON.parse(buffer);if(json.Code&&!STATUS_CODE.has(json.Code)){const err=new Error(`${json.Message}`);throw err.name=json.Code+
"Error",err.data=json,err.code=json.Code,err.url=url,err}return json}exports2.request=request}),81712:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)
k!=="default"&&Object.prototype.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&this.
__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.getRandomInt=exports2.
loadIni=exports2.parseFile=exports2.timestamp=void 0;const ini=__importStar(__webpack_require__(22616)),kitx=__importStar(__webpack_require__(74108)),fs_1=__importDefault(
__webpack_require__(79896)),util_1=__webpack_require__(39023),readFileAsync=(0,util_1.promisify)(fs_1.default.readFile),accessAsync=(0,util_1.promisify)(fs_1.default.
access);function timestamp(dateStr,timeChange){let date=new Date(dateStr);(!dateStr||isNaN(date.getTime()))&&(date=new Date),timeChange&&date.setTime(date.getTime()+
timeChange);const YYYY=date.getUTCFullYear(),MM=kitx.pad2(date.getUTCMonth()+1),DD=kitx.pad2(date.getUTCDate()),HH=kitx.pad2(date.getUTCHours()),mm=kitx.pad2(date.
getUTCMinutes()),ss=kitx.pad2(date.getUTCSeconds());return`${YYYY}-${MM}-${DD}T${HH}:${mm}:${ss}Z`}exports2.timestamp=timestamp;function parseFile(file,ignoreErr=!1){
try{fs_1.default.accessSync(file,fs_1.default.constants.R_OK)}catch{if(ignoreErr)return null;throw new Error("Has no read permission to credentials file")}return ini.
parse(fs_1.default.readFileSync(file,"utf-8"))}exports2.parseFile=parseFile;async function loadIni(filePath){await accessAsync(filePath,fs_1.default.constants.R_OK);
const content=await readFileAsync(filePath,"utf-8");return ini.parse(content)}exports2.loadIni=loadIni;function getRandomInt(max){return Math.floor(Math.random()*
(max+1))}exports2.getRandomInt=getRandomInt}),56851:((__unused_webpack_module,exports2)=>{Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.splitProcessCommand=
void 0;function splitProcessCommand(command,windows=process.platform==="win32"){const input=(command||"").trim();if(!input)throw new Error("process_command is e\
mpty");const args=[];let current="",inSingle=!1,inDouble=!1,hasToken=!1;const flush=()=>{hasToken&&(args.push(current),current="",hasToken=!1)};for(let i=0;i<input.
length;i++){const c=input[i];if(inSingle){c==="'"?inSingle=!1:current+=c;continue}if(inDouble){if(c==='"'){inDouble=!1;continue}if(c==="\\"&&i+1<input.length){const next=input[i+
1];if(windows){if(next==='"'){current+=next,i++;continue}}else if(next===`
`){i++;continue}else if(next==='"'||next==="\\"||next==="$"||next==="`"){current+=next,i++;continue}}current+=c;continue}if(c==="\\"){if(windows){hasToken=!0,current+=
c;continue}if(i+1>=input.length)throw new Error("invalid process_command: trailing backslash");if(input[i+1]===`
`){i++;continue}hasToken=!0,current+=input[++i];continue}if(c==="'"){inSingle=!0,hasToken=!0;continue}if(c==='"'){inDouble=!0,hasToken=!0;continue}if(/\s/.test(
c)){flush();continue}hasToken=!0,current+=c}if(inSingle||inDouble)throw new Error("invalid process_command: unclosed quote");if(flush(),args.length===0||args[0]===
"")throw new Error("process_command is empty");return args}exports2.splitProcessCommand=splitProcessCommand}),52757:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k),Object.defineProperty(o,k2,{enumerable:!0,get:function(){
return m[k]}})}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(
o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};
if(mod!=null)for(var k in mod)k!=="default"&&Object.hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&
this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.InterceptorContextResponse=
exports2.InterceptorContextConfiguration=exports2.InterceptorContextRequest=exports2.AttributeMap=exports2.InterceptorContext=void 0;const credentials_1=__importDefault(
__webpack_require__(80477)),$tea=__importStar(__webpack_require__(4671));class InterceptorContext extends $tea.Model{constructor(map){super(map)}static names(){
return{request:"request",configuration:"configuration",response:"response"}}static types(){return{request:InterceptorContextRequest,configuration:InterceptorContextConfiguration,
response:InterceptorContextResponse}}}exports2.InterceptorContext=InterceptorContext;class AttributeMap extends $tea.Model{constructor(map){super(map)}static names(){
return{attributes:"attributes",key:"key"}}static types(){return{attributes:{type:"map",keyType:"string",valueType:"any"},key:{type:"map",keyType:"string",valueType:"\
string"}}}}exports2.AttributeMap=AttributeMap;class InterceptorContextRequest extends $tea.Model{constructor(map){super(map)}static names(){return{headers:"head\
ers",query:"query",body:"body",stream:"stream",hostMap:"hostMap",pathname:"pathname",productId:"productId",action:"action",version:"version",protocol:"protocol",
method:"method",authType:"authType",bodyType:"bodyType",reqBodyType:"reqBodyType",style:"style",credential:"credential",signatureVersion:"signatureVersion",signatureAlgorithm:"\
signatureAlgorithm",userAgent:"userAgent"}}static types(){return{headers:{type:"map",keyType:"string",valueType:"string"},query:{type:"map",keyType:"string",valueType:"\
string"},body:"any",stream:"Readable",hostMap:{type:"map",keyType:"string",valueType:"string"},pathname:"string",productId:"string",action:"string",version:"str\
ing",protocol:"string",method:"string",authType:"string",bodyType:"string",reqBodyType:"string",style:"string",credential:credentials_1.default,signatureVersion:"\
string",signatureAlgorithm:"string",userAgent:"string"}}}exports2.InterceptorContextRequest=InterceptorContextRequest;class InterceptorContextConfiguration extends $tea.
Model{constructor(map){super(map)}static names(){return{regionId:"regionId",endpoint:"endpoint",endpointRule:"endpointRule",endpointMap:"endpointMap",endpointType:"\
endpointType",network:"network",suffix:"suffix"}}static types(){return{regionId:"string",endpoint:"string",endpointRule:"string",endpointMap:{type:"map",keyType:"\
string",valueType:"string"},endpointType:"string",network:"string",suffix:"string"}}}exports2.InterceptorContextConfiguration=InterceptorContextConfiguration;class InterceptorContextResponse extends $tea.
Model{constructor(map){super(map)}static names(){return{statusCode:"statusCode",headers:"headers",body:"body",deserializedBody:"deserializedBody"}}static types(){
return{statusCode:"number",headers:{type:"map",keyType:"string",valueType:"string"},body:"Readable",deserializedBody:"any"}}}exports2.InterceptorContextResponse=
InterceptorContextResponse;class Client{constructor(){}}exports2.default=Client}),46500:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})(),__importDefault=this&&
this.__importDefault||function(mod){return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.Params=exports2.
OpenApiRequest=exports2.Config=exports2.GlobalParameters=void 0;const tea_util_1=__importDefault(__webpack_require__(85129)),credentials_1=__importStar(__webpack_require__(
80477)),$Credential=credentials_1,openapi_util_1=__importDefault(__webpack_require__(72879)),$SPI=__importStar(__webpack_require__(52757)),tea_xml_1=__importDefault(
__webpack_require__(99482)),$tea=__importStar(__webpack_require__(4671));class GlobalParameters extends $tea.Model{static names(){return{headers:"headers",queries:"\
queries"}}static types(){return{headers:{type:"map",keyType:"string",valueType:"string"},queries:{type:"map",keyType:"string",valueType:"string"}}}constructor(map){
super(map)}}exports2.GlobalParameters=GlobalParameters;class Config extends $tea.Model{static names(){return{accessKeyId:"accessKeyId",accessKeySecret:"accessKe\
ySecret",securityToken:"securityToken",bearerToken:"bearerToken",protocol:"protocol",method:"method",regionId:"regionId",readTimeout:"readTimeout",connectTimeout:"\
connectTimeout",httpProxy:"httpProxy",httpsProxy:"httpsProxy",credential:"credential",endpoint:"endpoint",noProxy:"noProxy",maxIdleConns:"maxIdleConns",network:"\
network",userAgent:"userAgent",suffix:"suffix",socks5Proxy:"socks5Proxy",socks5NetWork:"socks5NetWork",endpointType:"endpointType",openPlatformEndpoint:"openPla\
tformEndpoint",type:"type",signatureVersion:"signatureVersion",signatureAlgorithm:"signatureAlgorithm",globalParameters:"globalParameters",key:"key",cert:"cert",
ca:"ca",disableHttp2:"disableHttp2",tlsMinVersion:"tlsMinVersion"}}static types(){return{accessKeyId:"string",accessKeySecret:"string",securityToken:"string",bearerToken:"\
string",protocol:"string",method:"string",regionId:"string",readTimeout:"number",connectTimeout:"number",httpProxy:"string",httpsProxy:"string",credential:credentials_1.
default,endpoint:"string",noProxy:"string",maxIdleConns:"number",network:"string",userAgent:"string",suffix:"string",socks5Proxy:"string",socks5NetWork:"string",
endpointType:"string",openPlatformEndpoint:"string",type:"string",signatureVersion:"string",signatureAlgorithm:"string",globalParameters:GlobalParameters,key:"s\
tring",cert:"string",ca:"string",disableHttp2:"boolean",tlsMinVersion:"string"}}constructor(map){super(map)}}exports2.Config=Config;class OpenApiRequest extends $tea.
Model{static names(){return{headers:"headers",query:"query",body:"body",stream:"stream",hostMap:"hostMap",endpointOverride:"endpointOverride"}}static types(){return{
headers:{type:"map",keyType:"string",valueType:"string"},query:{type:"map",keyType:"string",valueType:"string"},body:"any",stream:"Readable",hostMap:{type:"map",
keyType:"string",valueType:"string"},endpointOverride:"string"}}constructor(map){super(map)}}exports2.OpenApiRequest=OpenApiRequest;class Params extends $tea.Model{static names(){
return{action:"action",version:"version",protocol:"protocol",pathname:"pathname",method:"method",authType:"authType",bodyType:"bodyType",reqBodyType:"reqBodyTyp\
e",style:"style"}}static types(){return{action:"string",version:"string",protocol:"string",pathname:"string",method:"string",authType:"string",bodyType:"string",
reqBodyType:"string",style:"string"}}constructor(map){super(map)}}exports2.Params=Params;class Client{constructor(config){if(tea_util_1.default.isUnset(config))
throw $tea.newError({code:"ParameterMissing",message:"'config' can not be unset"});if(!tea_util_1.default.empty(config.accessKeyId)&&!tea_util_1.default.empty(config.
accessKeySecret)){tea_util_1.default.empty(config.securityToken)?config.type="access_key":config.type="sts";let credentialConfig=new $Credential.Config({accessKeyId:config.
accessKeyId,type:config.type,accessKeySecret:config.accessKeySecret});credentialConfig.securityToken=config.securityToken,this._credential=new credentials_1.default(
credentialConfig)}else if(tea_util_1.default.empty(config.bearerToken))tea_util_1.default.isUnset(config.credential)||(this._credential=config.credential);else{
let cc=new $Credential.Config({type:"bearer",bearerToken:config.bearerToken});this._credential=new credentials_1.default(cc)}this._endpoint=config.endpoint,this.
_endpointType=config.endpointType,this._network=config.network,this._suffix=config.suffix,this._protocol=config.protocol,this._method=config.method,this._regionId=
config.regionId,this._userAgent=config.userAgent,this._readTimeout=config.readTimeout,this._connectTimeout=config.connectTimeout,this._httpProxy=config.httpProxy,
this._httpsProxy=config.httpsProxy,this._noProxy=config.noProxy,this._socks5Proxy=config.socks5Proxy,this._socks5NetWork=config.socks5NetWork,this._maxIdleConns=
config.maxIdleConns,this._signatureVersion=config.signatureVersion,this._signatureAlgorithm=config.signatureAlgorithm,this._globalParameters=config.globalParameters,
this._key=config.key,this._cert=config.cert,this._ca=config.ca,this._disableHttp2=config.disableHttp2,this._tlsMinVersion=config.tlsMinVersion}async doRPCRequest(action,version,protocol,method,authType,bodyType,request,runtime){
let _runtime={timeouted:"retry",key:tea_util_1.default.defaultString(runtime.key,this._key),cert:tea_util_1.default.defaultString(runtime.cert,this._cert),ca:tea_util_1.
default.defaultString(runtime.ca,this._ca),readTimeout:tea_util_1.default.defaultNumber(runtime.readTimeout,this._readTimeout),connectTimeout:tea_util_1.default.
defaultNumber(runtime.connectTimeout,this._connectTimeout),httpProxy:tea_util_1.default.defaultString(runtime.httpProxy,this._httpProxy),httpsProxy:tea_util_1.default.
defaultString(runtime.httpsProxy,this._httpsProxy),noProxy:tea_util_1.default.defaultString(runtime.noProxy,this._noProxy),socks5Proxy:tea_util_1.default.defaultString(
runtime.socks5Proxy,this._socks5Proxy),socks5NetWork:tea_util_1.default.defaultString(runtime.socks5NetWork,this._socks5NetWork),maxIdleConns:tea_util_1.default.
defaultNumber(runtime.maxIdleConns,this._maxIdleConns),retry:{retryable:runtime.autoretry,maxAttempts:tea_util_1.default.defaultNumber(runtime.maxAttempts,3)},backoff:{
policy:tea_util_1.default.defaultString(runtime.backoffPolicy,"no"),period:tea_util_1.default.defaultNumber(runtime.backoffPeriod,1)},ignoreSSL:runtime.ignoreSSL,
tlsMinVersion:this._tlsMinVersion},_lastRequest=null,_now=Date.now(),_retryTimes=0;for(;$tea.allowRetry(_runtime.retry,_retryTimes,_now);){if(_retryTimes>0){let _backoffTime=$tea.
getBackoffTime(_runtime.backoff,_retryTimes);_backoffTime>0&&await $tea.sleep(_backoffTime)}_retryTimes=_retryTimes+1;try{let request_=new $tea.Request;request_.
protocol=tea_util_1.default.defaultString(this._protocol,protocol),request_.method=method,request_.pathname="/";let globalQueries={},globalHeaders={};if(!tea_util_1.
default.isUnset(this._globalParameters)){let globalParams=this._globalParameters;tea_util_1.default.isUnset(globalParams.queries)||(globalQueries=globalParams.queries),
tea_util_1.default.isUnset(globalParams.headers)||(globalHeaders=globalParams.headers)}let extendsHeaders={},extendsQueries={};if(!tea_util_1.default.isUnset(runtime.
extendsParameters)){let extendsParameters=runtime.extendsParameters;tea_util_1.default.isUnset(extendsParameters.headers)||(extendsHeaders=extendsParameters.headers),
tea_util_1.default.isUnset(extendsParameters.queries)||(extendsQueries=extendsParameters.queries)}request_.query=Object.assign(Object.assign(Object.assign({Action:action,
Format:"json",Version:version,Timestamp:openapi_util_1.default.getTimestamp(),SignatureNonce:tea_util_1.default.getNonce()},globalQueries),extendsQueries),request.
query);let headers=this.getRpcHeaders();if(tea_util_1.default.isUnset(headers)?request_.headers=Object.assign(Object.assign(Object.assign({host:this._endpoint,"\
x-acs-version":version,"x-acs-action":action,"user-agent":this.getUserAgent()},globalHeaders),extendsHeaders),request.headers):request_.headers=Object.assign(Object.
assign(Object.assign(Object.assign({host:this._endpoint,"x-acs-version":version,"x-acs-action":action,"user-agent":this.getUserAgent()},globalHeaders),extendsHeaders),
request.headers),headers),!tea_util_1.default.isUnset(request.body)){let m=tea_util_1.default.assertAsMap(request.body),tmp=tea_util_1.default.anyifyMapValue(openapi_util_1.
default.query(m));request_.body=new $tea.BytesReadable(tea_util_1.default.toFormString(tmp)),request_.headers["content-type"]="application/x-www-form-urlencoded"}
if(!tea_util_1.default.equalString(authType,"Anonymous")){if(tea_util_1.default.isUnset(this._credential))throw $tea.newError({code:"InvalidCredentials",message:"\
Please set up the credentials correctly. If you are setting them through environment variables, please ensure that ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD\
_ACCESS_KEY_SECRET are set correctly. See https://help.aliyun.com/zh/sdk/developer-reference/configure-the-alibaba-cloud-accesskey-environment-variable-on-linux\
-macos-and-windows-systems for more details."});let credentialModel=await this._credential.getCredential();tea_util_1.default.empty(credentialModel.providerName)||
(request_.headers["x-acs-credentials-provider"]=credentialModel.providerName);let credentialType=credentialModel.type;if(tea_util_1.default.equalString(credentialType,
"bearer")){let bearerToken=credentialModel.bearerToken;request_.query.BearerToken=bearerToken,request_.query.SignatureType="BEARERTOKEN"}else if(tea_util_1.default.
equalString(credentialType,"id_token")){let idToken=credentialModel.securityToken;request_.headers["x-acs-zero-trust-idtoken"]=idToken}else{let accessKeyId=credentialModel.
accessKeyId,accessKeySecret=credentialModel.accessKeySecret,securityToken=credentialModel.securityToken;tea_util_1.default.empty(securityToken)||(request_.query.
SecurityToken=securityToken),request_.query.SignatureMethod="HMAC-SHA1",request_.query.SignatureVersion="1.0",request_.query.AccessKeyId=accessKeyId;let t=null;
tea_util_1.default.isUnset(request.body)||(t=tea_util_1.default.assertAsMap(request.body));let signedParam=Object.assign(Object.assign({},request_.query),openapi_util_1.
default.query(t));request_.query.Signature=openapi_util_1.default.getRPCSignature(signedParam,request_.method,accessKeySecret)}}_lastRequest=request_;let response_=await $tea.
doAction(request_,_runtime);if(tea_util_1.default.is4xx(response_.statusCode)||tea_util_1.default.is5xx(response_.statusCode)){let _res=await tea_util_1.default.
readAsJSON(response_.body),err=tea_util_1.default.assertAsMap(_res),requestId=Client.defaultAny(err.RequestId,err.requestId);throw err.statusCode=response_.statusCode,
$tea.newError({code:`${Client.defaultAny(err.Code,err.code)}`,message:`code: ${response_.statusCode}, ${Client.defaultAny(err.Message,err.message)} request id: ${requestId}`,
data:err,description:`${Client.defaultAny(err.Description,err.description)}`,accessDeniedDetail:Client.defaultAny(err.AccessDeniedDetail,err.accessDeniedDetail)})}
if(tea_util_1.default.equalString(bodyType,"binary"))return{body:response_.body,headers:response_.headers,statusCode:response_.statusCode};if(tea_util_1.default.
equalString(bodyType,"byte"))return{body:await tea_util_1.default.readAsBytes(response_.body),headers:response_.headers,statusCode:response_.statusCode};if(tea_util_1.
default.equalString(bodyType,"string"))return{body:await tea_util_1.default.readAsString(response_.body),headers:response_.headers,statusCode:response_.statusCode};
if(tea_util_1.default.equalString(bodyType,"json")){let obj=await tea_util_1.default.readAsJSON(response_.body);return{body:tea_util_1.default.assertAsMap(obj),
headers:response_.headers,statusCode:response_.statusCode}}else return tea_util_1.default.equalString(bodyType,"array")?{body:await tea_util_1.default.readAsJSON(
response_.body),headers:response_.headers,statusCode:response_.statusCode}:{headers:response_.headers,statusCode:response_.statusCode}}catch(ex){if($tea.isRetryable(
ex))continue;throw ex}}throw $tea.newUnretryableError(_lastRequest)}async doROARequest(action,version,protocol,method,authType,pathname,bodyType,request,runtime){
let _runtime={timeouted:"retry",key:tea_util_1.default.defaultString(runtime.key,this._key),cert:tea_util_1.default.defaultString(runtime.cert,this._cert),ca:tea_util_1.
default.defaultString(runtime.ca,this._ca),readTimeout:tea_util_1.default.defaultNumber(runtime.readTimeout,this._readTimeout),connectTimeout:tea_util_1.default.
defaultNumber(runtime.connectTimeout,this._connectTimeout),httpProxy:tea_util_1.default.defaultString(runtime.httpProxy,this._httpProxy),httpsProxy:tea_util_1.default.
defaultString(runtime.httpsProxy,this._httpsProxy),noProxy:tea_util_1.default.defaultString(runtime.noProxy,this._noProxy),socks5Proxy:tea_util_1.default.defaultString(
runtime.socks5Proxy,this._socks5Proxy),socks5NetWork:tea_util_1.default.defaultString(runtime.socks5NetWork,this._socks5NetWork),maxIdleConns:tea_util_1.default.
defaultNumber(runtime.maxIdleConns,this._maxIdleConns),retry:{retryable:runtime.autoretry,maxAttempts:tea_util_1.default.defaultNumber(runtime.maxAttempts,3)},backoff:{
policy:tea_util_1.default.defaultString(runtime.backoffPolicy,"no"),period:tea_util_1.default.defaultNumber(runtime.backoffPeriod,1)},ignoreSSL:runtime.ignoreSSL,
tlsMinVersion:this._tlsMinVersion},_lastRequest=null,_now=Date.now(),_retryTimes=0;for(;$tea.allowRetry(_runtime.retry,_retryTimes,_now);){if(_retryTimes>0){let _backoffTime=$tea.
getBackoffTime(_runtime.backoff,_retryTimes);_backoffTime>0&&await $tea.sleep(_backoffTime)}_retryTimes=_retryTimes+1;try{let request_=new $tea.Request;request_.
protocol=tea_util_1.default.defaultString(this._protocol,protocol),request_.method=method,request_.pathname=pathname;let globalQueries={},globalHeaders={};if(!tea_util_1.
default.isUnset(this._globalParameters)){let globalParams=this._globalParameters;tea_util_1.default.isUnset(globalParams.queries)||(globalQueries=globalParams.queries),
tea_util_1.default.isUnset(globalParams.headers)||(globalHeaders=globalParams.headers)}let extendsHeaders={},extendsQueries={};if(!tea_util_1.default.isUnset(runtime.
extendsParameters)){let extendsParameters=runtime.extendsParameters;tea_util_1.default.isUnset(extendsParameters.headers)||(extendsHeaders=extendsParameters.headers),
tea_util_1.default.isUnset(extendsParameters.queries)||(extendsQueries=extendsParameters.queries)}if(request_.headers=Object.assign(Object.assign(Object.assign(
{date:tea_util_1.default.getDateUTCString(),host:this._endpoint,accept:"application/json","x-acs-signature-nonce":tea_util_1.default.getNonce(),"x-acs-signature\
-method":"HMAC-SHA1","x-acs-signature-version":"1.0","x-acs-version":version,"x-acs-action":action,"user-agent":tea_util_1.default.getUserAgent(this._userAgent)},
globalHeaders),extendsHeaders),request.headers),tea_util_1.default.isUnset(request.body)||(request_.body=new $tea.BytesReadable(tea_util_1.default.toJSONString(
request.body)),request_.headers["content-type"]="application/json; charset=utf-8"),request_.query=Object.assign(Object.assign({},globalQueries),extendsQueries),
tea_util_1.default.isUnset(request.query)||(request_.query=Object.assign(Object.assign({},request_.query),request.query)),!tea_util_1.default.equalString(authType,
"Anonymous")){if(tea_util_1.default.isUnset(this._credential))throw $tea.newError({code:"InvalidCredentials",message:"Please set up the credentials correctly. I\
f you are setting them through environment variables, please ensure that ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SECRET are set correctly. See \
https://help.aliyun.com/zh/sdk/developer-reference/configure-the-alibaba-cloud-accesskey-environment-variable-on-linux-macos-and-windows-systems for more detail\
s."});let credentialModel=await this._credential.getCredential();tea_util_1.default.empty(credentialModel.providerName)||(request_.headers["x-acs-credentials-pr\
ovider"]=credentialModel.providerName);let credentialType=credentialModel.type;if(tea_util_1.default.equalString(credentialType,"bearer")){let bearerToken=credentialModel.
bearerToken;request_.headers["x-acs-bearer-token"]=bearerToken,request_.headers["x-acs-signature-type"]="BEARERTOKEN"}else if(tea_util_1.default.equalString(credentialType,
"id_token")){let idToken=credentialModel.securityToken;request_.headers["x-acs-zero-trust-idtoken"]=idToken}else{let accessKeyId=credentialModel.accessKeyId,accessKeySecret=credentialModel.
accessKeySecret,securityToken=credentialModel.securityToken;tea_util_1.default.empty(securityToken)||(request_.headers["x-acs-accesskey-id"]=accessKeyId,request_.
headers["x-acs-security-token"]=securityToken);let stringToSign=openapi_util_1.default.getStringToSign(request_);request_.headers.authorization=`acs ${accessKeyId}\
:${openapi_util_1.default.getROASignature(stringToSign,accessKeySecret)}`}}_lastRequest=request_;let response_=await $tea.doAction(request_,_runtime);if(tea_util_1.
default.equalNumber(response_.statusCode,204))return{headers:response_.headers};if(tea_util_1.default.is4xx(response_.statusCode)||tea_util_1.default.is5xx(response_.
statusCode)){let _res=await tea_util_1.default.readAsJSON(response_.body),err=tea_util_1.default.assertAsMap(_res),requestId=Client.defaultAny(err.RequestId,err.
requestId);throw requestId=Client.defaultAny(requestId,err.requestid),err.statusCode=response_.statusCode,$tea.newError({code:`${Client.defaultAny(err.Code,err.
code)}`,message:`code: ${response_.statusCode}, ${Client.defaultAny(err.Message,err.message)} request id: ${requestId}`,data:err,description:`${Client.defaultAny(
err.Description,err.description)}`,accessDeniedDetail:Client.defaultAny(err.AccessDeniedDetail,err.accessDeniedDetail)})}if(tea_util_1.default.equalString(bodyType,
"binary"))return{body:response_.body,headers:response_.headers,statusCode:response_.statusCode};if(tea_util_1.default.equalString(bodyType,"byte"))return{body:await tea_util_1.
default.readAsBytes(response_.body),headers:response_.headers,statusCode:response_.statusCode};if(tea_util_1.default.equalString(bodyType,"string"))return{body:await tea_util_1.
default.readAsString(response_.body),headers:response_.headers,statusCode:response_.statusCode};if(tea_util_1.default.equalString(bodyType,"json")){let obj=await tea_util_1.
default.readAsJSON(response_.body);return{body:tea_util_1.default.assertAsMap(obj),headers:response_.headers,statusCode:response_.statusCode}}else return tea_util_1.
default.equalString(bodyType,"array")?{body:await tea_util_1.default.readAsJSON(response_.body),headers:response_.headers,statusCode:response_.statusCode}:{headers:response_.
headers,statusCode:response_.statusCode}}catch(ex){if($tea.isRetryable(ex))continue;throw ex}}throw $tea.newUnretryableError(_lastRequest)}async doROARequestWithForm(action,version,protocol,method,authType,pathname,bodyType,request,runtime){
let _runtime={timeouted:"retry",key:tea_util_1.default.defaultString(runtime.key,this._key),cert:tea_util_1.default.defaultString(runtime.cert,this._cert),ca:tea_util_1.
default.defaultString(runtime.ca,this._ca),readTimeout:tea_util_1.default.defaultNumber(runtime.readTimeout,this._readTimeout),connectTimeout:tea_util_1.default.
defaultNumber(runtime.connectTimeout,this._connectTimeout),httpProxy:tea_util_1.default.defaultString(runtime.httpProxy,this._httpProxy),httpsProxy:tea_util_1.default.
defaultString(runtime.httpsProxy,this._httpsProxy),noProxy:tea_util_1.default.defaultString(runtime.noProxy,this._noProxy),socks5Proxy:tea_util_1.default.defaultString(
runtime.socks5Proxy,this._socks5Proxy),socks5NetWork:tea_util_1.default.defaultString(runtime.socks5NetWork,this._socks5NetWork),maxIdleConns:tea_util_1.default.
defaultNumber(runtime.maxIdleConns,this._maxIdleConns),retry:{retryable:runtime.autoretry,maxAttempts:tea_util_1.default.defaultNumber(runtime.maxAttempts,3)},backoff:{
policy:tea_util_1.default.defaultString(runtime.backoffPolicy,"no"),period:tea_util_1.default.defaultNumber(runtime.backoffPeriod,1)},ignoreSSL:runtime.ignoreSSL,
tlsMinVersion:this._tlsMinVersion},_lastRequest=null,_now=Date.now(),_retryTimes=0;for(;$tea.allowRetry(_runtime.retry,_retryTimes,_now);){if(_retryTimes>0){let _backoffTime=$tea.
getBackoffTime(_runtime.backoff,_retryTimes);_backoffTime>0&&await $tea.sleep(_backoffTime)}_retryTimes=_retryTimes+1;try{let request_=new $tea.Request;request_.
protocol=tea_util_1.default.defaultString(this._protocol,protocol),request_.method=method,request_.pathname=pathname;let globalQueries={},globalHeaders={};if(!tea_util_1.
default.isUnset(this._globalParameters)){let globalParams=this._globalParameters;tea_util_1.default.isUnset(globalParams.queries)||(globalQueries=globalParams.queries),
tea_util_1.default.isUnset(globalParams.headers)||(globalHeaders=globalParams.headers)}let extendsHeaders={},extendsQueries={};if(!tea_util_1.default.isUnset(runtime.
extendsParameters)){let extendsParameters=runtime.extendsParameters;tea_util_1.default.isUnset(extendsParameters.headers)||(extendsHeaders=extendsParameters.headers),
tea_util_1.default.isUnset(extendsParameters.queries)||(extendsQueries=extendsParameters.queries)}if(request_.headers=Object.assign(Object.assign(Object.assign(
{date:tea_util_1.default.getDateUTCString(),host:this._endpoint,accept:"application/json","x-acs-signature-nonce":tea_util_1.default.getNonce(),"x-acs-signature\
-method":"HMAC-SHA1","x-acs-signature-version":"1.0","x-acs-version":version,"x-acs-action":action,"user-agent":tea_util_1.default.getUserAgent(this._userAgent)},
globalHeaders),extendsHeaders),request.headers),!tea_util_1.default.isUnset(request.body)){let m=tea_util_1.default.assertAsMap(request.body);request_.body=new $tea.
BytesReadable(openapi_util_1.default.toForm(m)),request_.headers["content-type"]="application/x-www-form-urlencoded"}if(request_.query=Object.assign(Object.assign(
{},globalQueries),extendsQueries),tea_util_1.default.isUnset(request.query)||(request_.query=Object.assign(Object.assign({},request_.query),request.query)),!tea_util_1.
default.equalString(authType,"Anonymous")){if(tea_util_1.default.isUnset(this._credential))throw $tea.newError({code:"InvalidCredentials",message:"Please set up\
 the credentials correctly. If you are setting them through environment variables, please ensure that ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_S\
ECRET are set correctly. See https://help.aliyun.com/zh/sdk/developer-reference/configure-the-alibaba-cloud-accesskey-environment-variable-on-linux-macos-and-wi\
ndows-systems for more details."});let credentialModel=await this._credential.getCredential();tea_util_1.default.empty(credentialModel.providerName)||(request_.
headers["x-acs-credentials-provider"]=credentialModel.providerName);let credentialType=credentialModel.type;if(tea_util_1.default.equalString(credentialType,"be\
arer")){let bearerToken=credentialModel.bearerToken;request_.headers["x-acs-bearer-token"]=bearerToken,request_.headers["x-acs-signature-type"]="BEARERTOKEN"}else if(tea_util_1.
default.equalString(credentialType,"id_token")){let idToken=credentialModel.securityToken;request_.headers["x-acs-zero-trust-idtoken"]=idToken}else{let accessKeyId=credentialModel.
accessKeyId,accessKeySecret=credentialModel.accessKeySecret,securityToken=credentialModel.securityToken;tea_util_1.default.empty(securityToken)||(request_.headers["\
x-acs-accesskey-id"]=accessKeyId,request_.headers["x-acs-security-token"]=securityToken);let stringToSign=openapi_util_1.default.getStringToSign(request_);request_.
headers.authorization=`acs ${accessKeyId}:${openapi_util_1.default.getROASignature(stringToSign,accessKeySecret)}`}}_lastRequest=request_;let response_=await $tea.
doAction(request_,_runtime);if(tea_util_1.default.equalNumber(response_.statusCode,204))return{headers:response_.headers};if(tea_util_1.default.is4xx(response_.
statusCode)||tea_util_1.default.is5xx(response_.statusCode)){let _res=await tea_util_1.default.readAsJSON(response_.body),err=tea_util_1.default.assertAsMap(_res);
throw err.statusCode=response_.statusCode,$tea.newError({code:`${Client.defaultAny(err.Code,err.code)}`,message:`code: ${response_.statusCode}, ${Client.defaultAny(
err.Message,err.message)} request id: ${Client.defaultAny(err.RequestId,err.requestId)}`,data:err,description:`${Client.defaultAny(err.Description,err.description)}`,
accessDeniedDetail:Client.defaultAny(err.AccessDeniedDetail,err.accessDeniedDetail)})}if(tea_util_1.default.equalString(bodyType,"binary"))return{body:response_.
body,headers:response_.headers,statusCode:response_.statusCode};if(tea_util_1.default.equalString(bodyType,"byte"))return{body:await tea_util_1.default.readAsBytes(
response_.body),headers:response_.headers,statusCode:response_.statusCode};if(tea_util_1.default.equalString(bodyType,"string"))return{body:await tea_util_1.default.
readAsString(response_.body),headers:response_.headers,statusCode:response_.statusCode};if(tea_util_1.default.equalString(bodyType,"json")){let obj=await tea_util_1.
default.readAsJSON(response_.body);return{body:tea_util_1.default.assertAsMap(obj),headers:response_.headers,statusCode:response_.statusCode}}else return tea_util_1.
default.equalString(bodyType,"array")?{body:await tea_util_1.default.readAsJSON(response_.body),headers:response_.headers,statusCode:response_.statusCode}:{headers:response_.
headers,statusCode:response_.statusCode}}catch(ex){if($tea.isRetryable(ex))continue;throw ex}}throw $tea.newUnretryableError(_lastRequest)}async doRequest(params,request,runtime){
let _runtime={timeouted:"retry",key:tea_util_1.default.defaultString(runtime.key,this._key),cert:tea_util_1.default.defaultString(runtime.cert,this._cert),ca:tea_util_1.
default.defaultString(runtime.ca,this._ca),readTimeout:tea_util_1.default.defaultNumber(runtime.readTimeout,this._readTimeout),connectTimeout:tea_util_1.default.
defaultNumber(runtime.connectTimeout,this._connectTimeout),httpProxy:tea_util_1.default.defaultString(runtime.httpProxy,this._httpProxy),httpsProxy:tea_util_1.default.
defaultString(runtime.httpsProxy,this._httpsProxy),noProxy:tea_util_1.default.defaultString(runtime.noProxy,this._noProxy),socks5Proxy:tea_util_1.default.defaultString(
runtime.socks5Proxy,this._socks5Proxy),socks5NetWork:tea_util_1.default.defaultString(runtime.socks5NetWork,this._socks5NetWork),maxIdleConns:tea_util_1.default.
defaultNumber(runtime.maxIdleConns,this._maxIdleConns),retry:{retryable:runtime.autoretry,maxAttempts:tea_util_1.default.defaultNumber(runtime.maxAttempts,3)},backoff:{
policy:tea_util_1.default.defaultString(runtime.backoffPolicy,"no"),period:tea_util_1.default.defaultNumber(runtime.backoffPeriod,1)},ignoreSSL:runtime.ignoreSSL,
tlsMinVersion:this._tlsMinVersion},_lastRequest=null,_now=Date.now(),_retryTimes=0;for(;$tea.allowRetry(_runtime.retry,_retryTimes,_now);){if(_retryTimes>0){let _backoffTime=$tea.
getBackoffTime(_runtime.backoff,_retryTimes);_backoffTime>0&&await $tea.sleep(_backoffTime)}_retryTimes=_retryTimes+1;try{let request_=new $tea.Request;request_.
protocol=tea_util_1.default.defaultString(this._protocol,params.protocol),request_.method=params.method,request_.pathname=params.pathname;let globalQueries={},globalHeaders={};
if(!tea_util_1.default.isUnset(this._globalParameters)){let globalParams=this._globalParameters;tea_util_1.default.isUnset(globalParams.queries)||(globalQueries=
globalParams.queries),tea_util_1.default.isUnset(globalParams.headers)||(globalHeaders=globalParams.headers)}let extendsHeaders={},extendsQueries={};if(!tea_util_1.
default.isUnset(runtime.extendsParameters)){let extendsParameters=runtime.extendsParameters;tea_util_1.default.isUnset(extendsParameters.headers)||(extendsHeaders=
extendsParameters.headers),tea_util_1.default.isUnset(extendsParameters.queries)||(extendsQueries=extendsParameters.queries)}if(request_.query=Object.assign(Object.
assign(Object.assign({},globalQueries),extendsQueries),request.query),request_.headers=Object.assign(Object.assign(Object.assign({host:this._endpoint,"x-acs-ver\
sion":params.version,"x-acs-action":params.action,"user-agent":this.getUserAgent(),"x-acs-date":openapi_util_1.default.getTimestamp(),"x-acs-signature-nonce":tea_util_1.
default.getNonce(),accept:"application/json"},globalHeaders),extendsHeaders),request.headers),tea_util_1.default.equalString(params.style,"RPC")){let headers=this.
getRpcHeaders();tea_util_1.default.isUnset(headers)||(request_.headers=Object.assign(Object.assign({},request_.headers),headers))}let signatureAlgorithm=tea_util_1.
default.defaultString(this._signatureAlgorithm,"ACS3-HMAC-SHA256"),hashedRequestPayload=openapi_util_1.default.hexEncode(openapi_util_1.default.hash(tea_util_1.
default.toBytes(""),signatureAlgorithm));if(tea_util_1.default.isUnset(request.stream)){if(!tea_util_1.default.isUnset(request.body))if(tea_util_1.default.equalString(
params.reqBodyType,"byte")){let byteObj=tea_util_1.default.assertAsBytes(request.body);hashedRequestPayload=openapi_util_1.default.hexEncode(openapi_util_1.default.
hash(byteObj,signatureAlgorithm)),request_.body=new $tea.BytesReadable(byteObj)}else if(tea_util_1.default.equalString(params.reqBodyType,"json")){let jsonObj=tea_util_1.
default.toJSONString(request.body);hashedRequestPayload=openapi_util_1.default.hexEncode(openapi_util_1.default.hash(tea_util_1.default.toBytes(jsonObj),signatureAlgorithm)),
request_.body=new $tea.BytesReadable(jsonObj),request_.headers["content-type"]="application/json; charset=utf-8"}else{let m=tea_util_1.default.assertAsMap(request.
body),formObj=openapi_util_1.default.toForm(m);hashedRequestPayload=openapi_util_1.default.hexEncode(openapi_util_1.default.hash(tea_util_1.default.toBytes(formObj),
signatureAlgorithm)),request_.body=new $tea.BytesReadable(formObj),request_.headers["content-type"]="application/x-www-form-urlencoded"}}else{let tmp=await tea_util_1.
default.readAsBytes(request.stream);hashedRequestPayload=openapi_util_1.default.hexEncode(openapi_util_1.default.hash(tmp,signatureAlgorithm)),request_.body=new $tea.
BytesReadable(tmp),request_.headers["content-type"]="application/octet-stream"}if(request_.headers["x-acs-content-sha256"]=hashedRequestPayload,!tea_util_1.default.
equalString(params.authType,"Anonymous")){if(tea_util_1.default.isUnset(this._credential))throw $tea.newError({code:"InvalidCredentials",message:"Please set up \
the credentials correctly. If you are setting them through environment variables, please ensure that ALIBABA_CLOUD_ACCESS_KEY_ID and ALIBABA_CLOUD_ACCESS_KEY_SE\
CRET are set correctly. See https://help.aliyun.com/zh/sdk/developer-reference/configure-the-alibaba-cloud-accesskey-environment-variable-on-linux-macos-and-win\
dows-systems for more details."});let credentialModel=await this._credential.getCredential();tea_util_1.default.empty(credentialModel.providerName)||(request_.headers["\
x-acs-credentials-provider"]=credentialModel.providerName);let authType=credentialModel.type;if(tea_util_1.default.equalString(authType,"bearer")){let bearerToken=credentialModel.
bearerToken;request_.headers["x-acs-bearer-token"]=bearerToken,tea_util_1.default.equalString(params.style,"RPC")?request_.query.SignatureType="BEARERTOKEN":request_.
headers["x-acs-signature-type"]="BEARERTOKEN"}else if(tea_util_1.default.equalString(authType,"id_token")){let idToken=credentialModel.securityToken;request_.headers["\
x-acs-zero-trust-idtoken"]=idToken}else{let accessKeyId=credentialModel.accessKeyId,accessKeySecret=credentialModel.accessKeySecret,securityToken=credentialModel.
securityToken;tea_util_1.default.empty(securityToken)||(request_.headers["x-acs-accesskey-id"]=accessKeyId,request_.headers["x-acs-security-token"]=securityToken),
request_.headers.Authorization=openapi_util_1.default.getAuthorization(request_,signatureAlgorithm,hashedRequestPayload,accessKeyId,accessKeySecret)}}_lastRequest=
request_;let response_=await $tea.doAction(request_,_runtime);if(tea_util_1.default.is4xx(response_.statusCode)||tea_util_1.default.is5xx(response_.statusCode)){
let err={};if(!tea_util_1.default.isUnset(response_.headers["content-type"])&&tea_util_1.default.equalString(response_.headers["content-type"],"text/xml;charset\
=utf-8")){let _str=await tea_util_1.default.readAsString(response_.body),respMap=tea_xml_1.default.parseXml(_str,null);err=tea_util_1.default.assertAsMap(respMap.
Error)}else{let _res=await tea_util_1.default.readAsJSON(response_.body);err=tea_util_1.default.assertAsMap(_res)}throw err.statusCode=response_.statusCode,$tea.
newError({code:`${Client.defaultAny(err.Code,err.code)}`,message:`code: ${response_.statusCode}, ${Client.defaultAny(err.Message,err.message)} request id: ${Client.
defaultAny(err.RequestId,err.requestId)}`,data:err,description:`${Client.defaultAny(err.Description,err.description)}`,accessDeniedDetail:Client.defaultAny(err.
AccessDeniedDetail,err.accessDeniedDetail)})}if(tea_util_1.default.equalString(params.bodyType,"binary"))return{body:response_.body,headers:response_.headers,statusCode:response_.
statusCode};if(tea_util_1.default.equalString(params.bodyType,"byte"))return{body:await tea_util_1.default.readAsBytes(response_.body),headers:response_.headers,
statusCode:response_.statusCode};if(tea_util_1.default.equalString(params.bodyType,"string"))return{body:await tea_util_1.default.readAsString(response_.body),headers:response_.
headers,statusCode:response_.statusCode};if(tea_util_1.default.equalString(params.bodyType,"json")){let obj=await tea_util_1.default.readAsJSON(response_.body);
return{body:tea_util_1.default.assertAsMap(obj),headers:response_.headers,statusCode:response_.statusCode}}else return tea_util_1.default.equalString(params.bodyType,
"array")?{body:await tea_util_1.default.readAsJSON(response_.body),headers:response_.headers,statusCode:response_.statusCode}:{body:await tea_util_1.default.readAsString(
response_.body),headers:response_.headers,statusCode:response_.statusCode}}catch(ex){if($tea.isRetryable(ex))continue;throw ex}}throw $tea.newUnretryableError(_lastRequest)}async execute(params,request,runtime){
let _runtime={timeouted:"retry",key:tea_util_1.default.defaultString(runtime.key,this._key),cert:tea_util_1.default.defaultString(runtime.cert,this._cert),ca:tea_util_1.
default.defaultString(runtime.ca,this._ca),readTimeout:tea_util_1.default.defaultNumber(runtime.readTimeout,this._readTimeout),connectTimeout:tea_util_1.default.
defaultNumber(runtime.connectTimeout,this._connectTimeout),httpProxy:tea_util_1.default.defaultString(runtime.httpProxy,this._httpProxy),httpsProxy:tea_util_1.default.
defaultString(runtime.httpsProxy,this._httpsProxy),noProxy:tea_util_1.default.defaultString(runtime.noProxy,this._noProxy),socks5Proxy:tea_util_1.default.defaultString(
runtime.socks5Proxy,this._socks5Proxy),socks5NetWork:tea_util_1.default.defaultString(runtime.socks5NetWork,this._socks5NetWork),maxIdleConns:tea_util_1.default.
defaultNumber(runtime.maxIdleConns,this._maxIdleConns),retry:{retryable:runtime.autoretry,maxAttempts:tea_util_1.default.defaultNumber(runtime.maxAttempts,3)},backoff:{
policy:tea_util_1.default.defaultString(runtime.backoffPolicy,"no"),period:tea_util_1.default.defaultNumber(runtime.backoffPeriod,1)},ignoreSSL:runtime.ignoreSSL,
disableHttp2:Client.defaultAny(this._disableHttp2,!1),tlsMinVersion:this._tlsMinVersion},_lastRequest=null,_now=Date.now(),_retryTimes=0;for(;$tea.allowRetry(_runtime.
retry,_retryTimes,_now);){if(_retryTimes>0){let _backoffTime=$tea.getBackoffTime(_runtime.backoff,_retryTimes);_backoffTime>0&&await $tea.sleep(_backoffTime)}_retryTimes=
_retryTimes+1;try{let request_=new $tea.Request,headers=this.getRpcHeaders(),globalQueries={},globalHeaders={};if(!tea_util_1.default.isUnset(this._globalParameters)){
let globalParams=this._globalParameters;tea_util_1.default.isUnset(globalParams.queries)||(globalQueries=globalParams.queries),tea_util_1.default.isUnset(globalParams.
headers)||(globalHeaders=globalParams.headers)}let extendsHeaders={},extendsQueries={};if(!tea_util_1.default.isUnset(runtime.extendsParameters)){let extendsParameters=runtime.
extendsParameters;tea_util_1.default.isUnset(extendsParameters.headers)||(extendsHeaders=extendsParameters.headers),tea_util_1.default.isUnset(extendsParameters.
queries)||(extendsQueries=extendsParameters.queries)}let requestContext=new $SPI.InterceptorContextRequest({headers:Object.assign(Object.assign(Object.assign(Object.
assign({},globalHeaders),extendsHeaders),request.headers),headers),query:Object.assign(Object.assign(Object.assign({},globalQueries),extendsQueries),request.query),
body:request.body,stream:request.stream,hostMap:request.hostMap,pathname:params.pathname,productId:this._productId,action:params.action,version:params.version,protocol:tea_util_1.
default.defaultString(this._protocol,params.protocol),method:tea_util_1.default.defaultString(this._method,params.method),authType:params.authType,bodyType:params.
bodyType,reqBodyType:params.reqBodyType,style:params.style,credential:this._credential,signatureVersion:this._signatureVersion,signatureAlgorithm:this._signatureAlgorithm,
userAgent:this.getUserAgent()}),configurationContext=new $SPI.InterceptorContextConfiguration({regionId:this._regionId,endpoint:tea_util_1.default.defaultString(
request.endpointOverride,this._endpoint),endpointRule:this._endpointRule,endpointMap:this._endpointMap,endpointType:this._endpointType,network:this._network,suffix:this.
_suffix}),interceptorContext=new $SPI.InterceptorContext({});interceptorContext.request=requestContext,interceptorContext.configuration=configurationContext;let attributeMap=new $SPI.
AttributeMap({});tea_util_1.default.isUnset(this._attributeMap)||(attributeMap=this._attributeMap),await this._spi.modifyConfiguration(interceptorContext,attributeMap),
await this._spi.modifyRequest(interceptorContext,attributeMap),request_.protocol=interceptorContext.request.protocol,request_.method=interceptorContext.request.
method,request_.pathname=interceptorContext.request.pathname,request_.query=interceptorContext.request.query,request_.body=interceptorContext.request.stream,request_.
headers=interceptorContext.request.headers,_lastRequest=request_;let response_=await $tea.doAction(request_,_runtime),responseContext=new $SPI.InterceptorContextResponse(
{statusCode:response_.statusCode,headers:response_.headers,body:response_.body});return interceptorContext.response=responseContext,await this._spi.modifyResponse(
interceptorContext,attributeMap),{headers:interceptorContext.response.headers,statusCode:interceptorContext.response.statusCode,body:interceptorContext.response.
deserializedBody}}catch(ex){if($tea.isRetryable(ex))continue;throw ex}}throw $tea.newUnretryableError(_lastRequest)}async callApi(params,request,runtime){if(tea_util_1.
default.isUnset(params))throw $tea.newError({code:"ParameterMissing",message:"'params' can not be unset"});return tea_util_1.default.isUnset(this._signatureVersion)||
!tea_util_1.default.equalString(this._signatureVersion,"v4")?tea_util_1.default.isUnset(this._signatureAlgorithm)||!tea_util_1.default.equalString(this._signatureAlgorithm,
"v2")?await this.doRequest(params,request,runtime):tea_util_1.default.equalString(params.style,"ROA")&&tea_util_1.default.equalString(params.reqBodyType,"json")?
await this.doROARequest(params.action,params.version,params.protocol,params.method,params.authType,params.pathname,params.bodyType,request,runtime):tea_util_1.default.
equalString(params.style,"ROA")?await this.doROARequestWithForm(params.action,params.version,params.protocol,params.method,params.authType,params.pathname,params.
bodyType,request,runtime):await this.doRPCRequest(params.action,params.version,params.protocol,params.method,params.authType,params.bodyType,request,runtime):await this.
execute(params,request,runtime)}getUserAgent(){return tea_util_1.default.getUserAgent(this._userAgent)}async getAccessKeyId(){return tea_util_1.default.isUnset(
this._credential)?"":await this._credential.getAccessKeyId()}async getAccessKeySecret(){return tea_util_1.default.isUnset(this._credential)?"":await this._credential.
getAccessKeySecret()}async getSecurityToken(){return tea_util_1.default.isUnset(this._credential)?"":await this._credential.getSecurityToken()}async getBearerToken(){
return tea_util_1.default.isUnset(this._credential)?"":this._credential.getBearerToken()}async getType(){return tea_util_1.default.isUnset(this._credential)?"":
this._credential.getType()}static defaultAny(inputValue,defaultValue){return tea_util_1.default.isUnset(inputValue)?defaultValue:inputValue}checkConfig(config){
if(tea_util_1.default.empty(this._endpointRule)&&tea_util_1.default.empty(config.endpoint))throw $tea.newError({code:"ParameterMissing",message:"'config.endpoin\
t' can not be empty"})}setGatewayClient(spi){this._spi=spi}setRpcHeaders(headers){this._headers=headers}getRpcHeaders(){let headers=this._headers;return this._headers=
null,headers}}exports2.default=Client}),72879:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k),Object.defineProperty(o,k2,{enumerable:!0,get:function(){return m[k]}})}):(function(o,m,k,k2){k2===void 0&&(k2=k),
o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.
hasOwnProperty.call(mod,k)&&__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&this.__importDefault||function(mod){
return mod&&mod.__esModule?mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0});const $tea=__importStar(__webpack_require__(4671)),tea_util_1=__importDefault(
__webpack_require__(85129)),kitx_1=__importDefault(__webpack_require__(74108)),querystring_1=__importDefault(__webpack_require__(83480)),crypto_1=__importDefault(
__webpack_require__(76982)),PEM_BEGIN=`-----BEGIN PRIVATE KEY-----
`,PEM_END=`
-----END PRIVATE KEY-----`;function replaceRepeatList(target,repeat,prefix){prefix&&(prefix=prefix+".");for(var i=0;i<repeat.length;i++){var item=repeat[i];let key=prefix+
(i+1);typeof item>"u"||item==null||(Array.isArray(item)?replaceRepeatList(target,item,key):item instanceof Object?flatMap(target,item,key):target[key]=item.toString())}}
function flatMap(target,params,prefix=""){prefix&&(prefix=prefix+"."),params=toMap(params);let keys=Object.keys(params);for(let i=0;i<keys.length;i++){let key=keys[i],
value=params[key];key=prefix+key,!(typeof value>"u"||value==null)&&(Array.isArray(value)?replaceRepeatList(target,value,key):value instanceof Object?flatMap(target,
value,key):target[key]=value.toString())}return target}function filter(value){return value.replace(/[\t\n\r\f]/g," ")}function getCanonicalizedHeaders(headers){
const prefix="x-acs-",keys=Object.keys(headers),canonicalizedKeys=[];for(let i=0;i<keys.length;i++){const key=keys[i];key.startsWith(prefix)&&canonicalizedKeys.
push(key)}canonicalizedKeys.sort();var result="";for(let i=0;i<canonicalizedKeys.length;i++){const key=canonicalizedKeys[i];result+=`${key}:${filter(headers[key]).
trim()}
`}return result}function getCanonicalizedResource(uriPattern,query){const keys=query?Object.keys(query).sort():[];if(keys.length===0)return uriPattern;for(var result=[],
i=0;i<keys.length;i++){const key=keys[i];result.push(`${key}=${query[key]}`)}return`${uriPattern}?${result.join("&")}`}function getAuthorizationQueryString(query){
let canonicalQueryArray=[];const keys=query?Object.keys(query).sort():[];for(let i=0;i<keys.length;i++){const key=keys[i];let param=key+"=";typeof query[key]<"u"&&
query[key]!==null&&(param=param+encode(query[key])),canonicalQueryArray.push(param)}return canonicalQueryArray.join("&")}function getAuthorizationHeaders(header){
let canonicalheaders="",tmp={};const keys=header?Object.keys(header):[];for(let i=0;i<keys.length;i++){const key=keys[i],lowerKey=keys[i].toLowerCase();(lowerKey.
startsWith("x-acs-")||lowerKey==="host"||lowerKey==="content-type")&&(tmp[lowerKey]?tmp[lowerKey].push((header[key]||"").trim()):tmp[lowerKey]=[(header[key]||"").
trim()])}var hsKeys=Object.keys(tmp).sort();for(let i=0;i<hsKeys.length;i++){const hsKey=hsKeys[i];let listSort=tmp[hsKey].sort();canonicalheaders+=`${hsKey}:${listSort.
join(",")}
`}return{canonicalheaders,hsKeys}}function encode(str){var result=encodeURIComponent(str);return result.replace(/!/g,"%21").replace(/'/g,"%27").replace(/\(/g,"%\
28").replace(/\)/g,"%29").replace(/\*/g,"%2A")}function normalize(params){var list=[],flated={};flatMap(flated,params);var keys=Object.keys(flated).sort();for(let i=0;i<
keys.length;i++){var key=keys[i],value=flated[key];list.push([encode(key),encode(value)])}return list}function canonicalize(normalized){for(var fields=[],i=0;i<
normalized.length;i++){var[key,value]=normalized[i];fields.push(key+"="+value)}return fields.join("&")}function isModelClass(t){return t?typeof t.types=="functi\
on"&&typeof t.names=="function":!1}function isObjectOrArray(t){return Array.isArray(t)||t instanceof Object&&typeof t!="function"}function toMap(input){if(isObjectOrArray(
input)){if(input instanceof $tea.Model)return $tea.toMap(input);if(input&&input.toMap&&typeof input.toMap=="function")return input.toMap();if(Array.isArray(input)){
const result=[];return input.forEach(value=>{isObjectOrArray(value)?result.push(toMap(value)):result.push(value)}),result}else if(input instanceof Object){const result={};
return Object.entries(input).forEach(([key,value])=>{isObjectOrArray(value)?result[key]=toMap(value):result[key]=value}),result}}else return null}class Client{static convert(input,output){
if(!output)return;let inputModel=Object.assign({},input),constructor=output.constructor,types=constructor.types();for(let key of Object.keys(constructor.names()))
inputModel[key]!==null&&inputModel[key]!==void 0&&(isModelClass(types[key])?(output[key]=new types[key](output[key]),Client.convert(inputModel[key],output[key])):
types[key]&&types[key].type==="array"?output[key]=inputModel[key].map(function(d){if(isModelClass(types[key].itemType)){var item=new types[key].itemType({});return Client.
convert(d,item),item}return d}):types[key]&&types[key].type==="map"?(output[key]={},Object.keys(inputModel[key]).map(function(d){if(isModelClass(types[key].valueType)){
var item=new types[key].valueType({});Client.convert(inputModel[key][d],item),output[key][d]=item}else output[key][d]=inputModel[key][d]})):output[key]=inputModel[key])}static getStringToSign(request){
const method=request.method,accept=request.headers.accept,contentMD5=request.headers["content-md5"]||"",contentType=request.headers["content-type"]||"",date=request.
headers.date||"",header=`${method}
${accept}
${contentMD5}
${contentType}
${date}
`,canonicalizedHeaders=getCanonicalizedHeaders(request.headers),canonicalizedResource=getCanonicalizedResource(request.pathname,request.query);return`${header}${canonicalizedHeaders}${canonicalizedResource}`}static getROASignature(stringToSign,secret){
const utf8Buff=Buffer.from(stringToSign,"utf8");return kitx_1.default.sha1(utf8Buff,secret,"base64")}static toForm(filter2){if(!filter2)return"";let target={};return flatMap(
target,filter2),tea_util_1.default.toFormString(target)}static getTimestamp(){let date=new Date,YYYY=date.getUTCFullYear(),MM=kitx_1.default.pad2(date.getUTCMonth()+
1),DD=kitx_1.default.pad2(date.getUTCDate()),HH=kitx_1.default.pad2(date.getUTCHours()),mm=kitx_1.default.pad2(date.getUTCMinutes()),ss=kitx_1.default.pad2(date.
getUTCSeconds());return`${YYYY}-${MM}-${DD}T${HH}:${mm}:${ss}Z`}static query(filter2){if(!filter2)return{};let ret={};return flatMap(ret,filter2),ret}static getRPCSignature(signedParams,method,secret){
var normalized=normalize(signedParams),canonicalized=canonicalize(normalized),stringToSign=`${method}&${encode("/")}&${encode(canonicalized)}`;const key=secret+
"&";return kitx_1.default.sha1(stringToSign,key,"base64")}static arrayToStringWithSpecifiedStyle(array,prefix,style){if(!array)return"";if(style==="repeatList"){
let target={};return replaceRepeatList(target,array,prefix),querystring_1.default.stringify(target,"&&")}else return style==="json"?JSON.stringify(toMap(array)):
style==="simple"?array.join(","):style==="spaceDelimited"?array.join(" "):style==="pipeDelimited"?array.join("|"):""}static parseToMap(input){return toMap(input)}static getEndpoint(endpoint,serverUse,endpointType){
if(endpointType=="internal"){let strs=endpoint.split(".");strs[0]+="-internal",endpoint=strs.join(".")}return serverUse&&endpointType=="accelerate"?"oss-acceler\
ate.aliyuncs.com":endpoint}static hexEncode(raw){return raw.toString("hex")}static hash(raw,signatureAlgorithm){if(signatureAlgorithm==="ACS3-HMAC-SHA256"||signatureAlgorithm===
"ACS3-RSA-SHA256"){const obj=crypto_1.default.createHash("sha256");return obj.update(raw),obj.digest()}else if(signatureAlgorithm=="ACS3-HMAC-SM3"){const obj=crypto_1.
default.createHash("sm3");return obj.update(raw),obj.digest()}}static signatureMethod(secret,source,signatureAlgorithm){if(signatureAlgorithm==="ACS3-HMAC-SHA25\
6"){const obj=crypto_1.default.createHmac("sha256",secret);return obj.update(source),obj.digest()}else if(signatureAlgorithm==="ACS3-HMAC-SM3"){const obj=crypto_1.
default.createHmac("sm3",secret);return obj.update(source),obj.digest()}else if(signatureAlgorithm==="ACS3-RSA-SHA256"){secret.startsWith(PEM_BEGIN)||(secret=PEM_BEGIN+
secret),secret.endsWith(PEM_END)||(secret=secret+PEM_END);var signerObject=crypto_1.default.createSign("RSA-SHA256");signerObject.update(source);var signature=signerObject.
sign({key:secret,padding:crypto_1.default.constants.RSA_PKCS1_PADDING});return signature}}static getAuthorization(request,signatureAlgorithm,payload,acesskey,accessKeySecret){
const canonicalURI=(request.pathname||"").replace("+","%20").replace("*","%2A").replace("%7E","~"),method=request.method,canonicalQueryString=getAuthorizationQueryString(
request.query),tuple=getAuthorizationHeaders(request.headers),canonicalheaders=tuple.canonicalheaders,signedHeaders=tuple.hsKeys,canonicalRequest=method+`
`+canonicalURI+`
`+canonicalQueryString+`
`+canonicalheaders+`
`+signedHeaders.join(";")+`
`+payload;let raw=Buffer.from(canonicalRequest);const stringToSign=signatureAlgorithm+`
`+Client.hexEncode(Client.hash(raw,signatureAlgorithm)),signature=Client.hexEncode(Client.signatureMethod(accessKeySecret,stringToSign,signatureAlgorithm));return`${signatureAlgorithm}\
 Credential=${acesskey},SignedHeaders=${signedHeaders.join(";")},Signature=${signature}`}static getEncodePath(path){if(typeof path>"u"||path===null)return"";let strs=path.
split("/");for(let i=0;i<strs.length;i++)strs[i]=encode(strs[i]);return strs.join("/")}static getEncodeParam(param){return typeof param>"u"||param===null?"":encode(
param)}static mapToFlatStyle(object){if(object==null)return object;if(Array.isArray(object)){const list=[];for(let i=0;i<object.length;i++)list.push(Client.mapToFlatStyle(
object[i]));return list}else if(object instanceof $tea.Model||object&&object.toMap&&typeof object.toMap=="function"){const map=object instanceof $tea.Model?$tea.
toMap(object):object.toMap(),result={};for(const key of Object.keys(map)){const value=map[key];if(value!=null&&typeof value=="object"&&!Array.isArray(value)&&!(value instanceof
$tea.Model)&&!(value.toMap&&typeof value.toMap=="function")){const flatMap2={};for(const entryKey of Object.keys(value))flatMap2[`#${entryKey.length}#${entryKey}`]=
Client.mapToFlatStyle(value[entryKey]);result[key]=flatMap2}else result[key]=Client.mapToFlatStyle(value)}return result}else if(typeof object=="object"){const flatMap2={};
for(const key of Object.keys(object))flatMap2[`#${key.length}#${key}`]=Client.mapToFlatStyle(object[key]);return flatMap2}return object}}exports2.default=Client}),
85129:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k),Object.defineProperty(o,k2,{enumerable:!0,get:function(){return m[k]}})}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k in mod)k!=="default"&&Object.hasOwnProperty.call(mod,k)&&
__createBinding(result,mod,k);return __setModuleDefault(result,mod),result},__importDefault=this&&this.__importDefault||function(mod){return mod&&mod.__esModule?
mod:{default:mod}};Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.RuntimeOptions=exports2.ExtendsParameters=void 0;const stream_1=__webpack_require__(
2203),$tea=__importStar(__webpack_require__(4671)),kitx=__importStar(__webpack_require__(74108)),querystring_1=__importDefault(__webpack_require__(83480)),os_1=__webpack_require__(
70857),DEFAULT_USER_AGENT=`AlibabaCloud (${os_1.platform()}; ${os_1.arch()}) Node.js/${process.version} Core/1.0.1 TeaDSL/1`;class ExtendsParameters extends $tea.
Model{constructor(map){super(map)}static names(){return{headers:"headers",queries:"queries"}}static types(){return{headers:{type:"map",keyType:"string",valueType:"\
string"},queries:{type:"map",keyType:"string",valueType:"string"}}}}exports2.ExtendsParameters=ExtendsParameters;class RuntimeOptions extends $tea.Model{constructor(map){
super(map)}static names(){return{autoretry:"autoretry",ignoreSSL:"ignoreSSL",key:"key",cert:"cert",ca:"ca",maxAttempts:"max_attempts",backoffPolicy:"backoff_pol\
icy",backoffPeriod:"backoff_period",readTimeout:"readTimeout",connectTimeout:"connectTimeout",httpProxy:"httpProxy",httpsProxy:"httpsProxy",noProxy:"noProxy",maxIdleConns:"\
maxIdleConns",keepAlive:"keepAlive",extendsParameters:"extendsParameters"}}static types(){return{autoretry:"boolean",ignoreSSL:"boolean",key:"string",cert:"stri\
ng",ca:"string",maxAttempts:"number",backoffPolicy:"string",backoffPeriod:"number",readTimeout:"number",connectTimeout:"number",httpProxy:"string",httpsProxy:"s\
tring",noProxy:"string",maxIdleConns:"number",keepAlive:"boolean",extendsParameters:ExtendsParameters}}}exports2.RuntimeOptions=RuntimeOptions;function read(readable){
return new Promise((resolve,reject)=>{let onData,onError,onEnd;var cleanup=function(){readable.removeListener("error",onError),readable.removeListener("data",onData),
readable.removeListener("end",onEnd)},bufs=[],size=0;onData=function(buf){bufs.push(buf),size+=buf.length},onError=function(err){cleanup(),reject(err)},onEnd=function(){
cleanup(),resolve(Buffer.concat(bufs,size))},readable.on("error",onError),readable.on("data",onData),readable.on("end",onEnd)})}class Client{static toString(buff){
return buff.toString()}static parseJSON(text){return JSON.parse(text)}static async readAsBytes(stream){return await read(stream)}static async readAsString(stream){
let buff=await Client.readAsBytes(stream);return Client.toString(buff)}static async readAsJSON(stream){return Client.parseJSON(await Client.readAsString(stream))}static getNonce(){
return kitx.makeNonce()}static getDateUTCString(){return new Date().toUTCString()}static defaultString(real,defaultValue){return real||defaultValue}static defaultNumber(real,defaultValue){
return real||defaultValue}static toFormString(val){return querystring_1.default.stringify(val)}static toJSONString(val){return typeof val=="string"?val:JSON.stringify(
val)}static toBytes(val){return Buffer.from(val)}static empty(val){return!val}static equalString(val1,val2){return val1===val2}static equalNumber(val1,val2){return val1===
val2}static isUnset(value){return typeof value>"u"||value===null}static stringifyMapValue(m){if(!m)return m;const result={};for(const[key,value]of Object.entries(
m))typeof value>"u"||value===null||(result[key]=String(value));return result}static anyifyMapValue(m){return m}static assertAsBoolean(value){if(typeof value=="b\
oolean")return value;throw new Error("The value is not a boolean")}static assertAsString(value){if(typeof value=="string")return value;throw new Error("The valu\
e is not a string")}static assertAsNumber(value){if(typeof value=="number")return value;throw new Error("The value is not a number")}static assertAsInteger(value){
if(Number.isInteger(value))return value;throw new Error("The value is not a int number")}static assertAsMap(value){if(value&&typeof value=="object"&&!Array.isArray(
value))return value;throw new Error("The value is not a object")}static assertAsArray(value){if(Array.isArray(value))return value;throw new Error("The value is \
not array")}static assertAsBytes(value){if(Buffer.isBuffer(value))return value;throw new Error("The value is not bytes")}static getUserAgent(userAgent){return!userAgent||
!userAgent.length?DEFAULT_USER_AGENT:DEFAULT_USER_AGENT+" "+userAgent}static is2xx(code){return code>=200&&code<300}static is3xx(code){return code>=300&&code<400}static is4xx(code){
return code>=400&&code<500}static is5xx(code){return code>=500&&code<600}static validateModel(m){}static toMap(inputModel){return $tea.toMap(inputModel)}static async sleep(millisecond){
return new Promise(resolve=>{setTimeout(()=>{resolve()},millisecond)})}static toArray(input){if(!(input instanceof Array))return null;let ret=[];return input.forEach(
model=>{model&&ret.push($tea.toMap(model))}),ret}static assertAsReadable(value){if(value instanceof stream_1.Readable)return value;throw new Error("The value is\
 not a readable")}}exports2.default=Client}),99482:((__unused_webpack_module,exports2,__webpack_require__)=>{Object.defineProperty(exports2,"__esModule",{value:!0});
const xml2js_1=__webpack_require__(758);class Client{static parseXml(body,response){let ret=this._parseXML(body);return response!==null&&typeof response<"u"&&(ret=
this._xmlCast(ret,response)),ret}static toXML(body){return new xml2js_1.Builder().buildObject(body)}static _parseXML(body){let parser=new xml2js_1.Parser({explicitArray:!1}),
result={};if(parser.parseString(body,function(err,output){result.err=err,result.output=output}),result.err)throw result.err;return result.output}static _xmlCast(obj,clazz){
obj=obj||{};let ret={},clz=clazz,names=clz.names(),types=clz.types();return Object.keys(names).forEach(key=>{let originName=names[key],value=obj[originName],type=types[key];
switch(type){case"boolean":if(!value){ret[originName]=!1;return}ret[originName]=value!=="false";return;case"number":if(value!=0&&!value){ret[originName]=NaN;return}
ret[originName]=+value;return;case"string":if(!value){ret[originName]="";return}ret[originName]=value.toString();return;default:if(type.type==="array"){if(!value){
ret[originName]=[];return}Array.isArray(value)||(value=[value]),typeof type.itemType=="function"?ret[originName]=value.map(d=>this._xmlCast(d,type.itemType)):ret[originName]=
value}else typeof type=="function"?(value||(value={}),ret[originName]=this._xmlCast(value,type)):ret[originName]=value}}),ret}}exports2.default=Client}),22616:((__unused_webpack_module,exports2)=>{
exports2.parse=exports2.decode=decode,exports2.stringify=exports2.encode=encode,exports2.safe=safe,exports2.unsafe=unsafe;var eol=typeof process<"u"&&process.platform===
"win32"?`\r
`:`
`;function encode(obj,opt){var children=[],out="";typeof opt=="string"?opt={section:opt,whitespace:!1}:(opt=opt||{},opt.whitespace=opt.whitespace===!0);var separator=opt.
whitespace?" = ":"=";return Object.keys(obj).forEach(function(k,_,__){var val=obj[k];val&&Array.isArray(val)?val.forEach(function(item){out+=safe(k+"[]")+separator+
safe(item)+`
`}):val&&typeof val=="object"?children.push(k):out+=safe(k)+separator+safe(val)+eol}),opt.section&&out.length&&(out="["+safe(opt.section)+"]"+eol+out),children.
forEach(function(k,_,__){var nk=dotSplit(k).join("\\."),section=(opt.section?opt.section+".":"")+nk,child=encode(obj[k],{section,whitespace:opt.whitespace});out.
length&&child.length&&(out+=eol),out+=child}),out}function dotSplit(str){return str.replace(/\1/g,"LITERAL\\1LITERAL").replace(/\\\./g,"").split(/\./).map(function(part){
return part.replace(/\1/g,"\\.").replace(/\2LITERAL\\1LITERAL\2/g,"")})}function decode(str){var out={},p=out,section=null,re=/^\[([^\]]*)\]$|^([^=]+)(=(.*))?$/i,
lines=str.split(/[\r\n]+/g);return lines.forEach(function(line,_,__){if(!(!line||line.match(/^\s*[;#]/))){var match=line.match(re);if(match){if(match[1]!==void 0){
if(section=unsafe(match[1]),section==="__proto__"){p={};return}p=out[section]=out[section]||{};return}var key=unsafe(match[2]);if(key!=="__proto__"){var value=match[3]?
unsafe(match[4]):!0;switch(value){case"true":case"false":case"null":value=JSON.parse(value)}if(key.length>2&&key.slice(-2)==="[]"){if(key=key.substring(0,key.length-
2),key==="__proto__")return;p[key]?Array.isArray(p[key])||(p[key]=[p[key]]):p[key]=[]}Array.isArray(p[key])?p[key].push(value):p[key]=value}}}}),Object.keys(out).
filter(function(k,_,__){if(!out[k]||typeof out[k]!="object"||Array.isArray(out[k]))return!1;var parts=dotSplit(k),p2=out,l=parts.pop(),nl=l.replace(/\\\./g,".");
return parts.forEach(function(part,_2,__2){part!=="__proto__"&&((!p2[part]||typeof p2[part]!="object")&&(p2[part]={}),p2=p2[part])}),p2===out&&nl===l?!1:(p2[nl]=
out[k],!0)}).forEach(function(del,_,__){delete out[del]}),out}function isQuoted(val){return val.charAt(0)==='"'&&val.slice(-1)==='"'||val.charAt(0)==="'"&&val.slice(
-1)==="'"}function safe(val){return typeof val!="string"||val.match(/[=\r\n]/)||val.match(/^\[/)||val.length>1&&isQuoted(val)||val!==val.trim()?JSON.stringify(val):
val.replace(/;/g,"\\;").replace(/#/g,"\\#")}function unsafe(val,doUnesc){if(val=(val||"").trim(),isQuoted(val)){val.charAt(0)==="'"&&(val=val.substr(1,val.length-
2));try{val=JSON.parse(val)}catch{}}else{for(var esc=!1,unesc="",i=0,l=val.length;i<l;i++){var c=val.charAt(i);if(esc)"\\;#".indexOf(c)!==-1?unesc+=c:unesc+="\\"+
c,esc=!1;else{if(";#".indexOf(c)!==-1)break;c==="\\"?esc=!0:unesc+=c}}return esc&&(unesc+="\\"),unesc.trim()}return val}}),74108:((__unused_webpack_module,exports2,__webpack_require__)=>{
const fs=__webpack_require__(79896),os=__webpack_require__(70857),crypto=__webpack_require__(76982);exports2.loadJSONSync=function(filename){var content=fs.readFileSync(
filename,"utf8");content.charCodeAt(0)===65279&&(content=content.slice(1));try{return JSON.parse(content)}catch(err){throw err.message=filename+": "+err.message,
err}},exports2.encode=function(str,encoding){return typeof str!="string"&&(str=""+str),Buffer.from(str,encoding)},exports2.makeHasher=function(algorithm){return function(data,encoding){
var shasum=crypto.createHash(algorithm);return shasum.update(data),shasum.digest(encoding)}},exports2.createHash=exports2.makeHasher,exports2.md5=exports2.makeHasher(
"md5"),exports2.createHmac=function(algorithm){return function(data,key,encoding){return crypto.createHmac(algorithm,key).update(data).digest(encoding)}},exports2.
sha1=exports2.createHmac("sha1"),exports2.random=function(min,max){return Math.floor(min+Math.random()*(max-min))},exports2.makeNonce=(function(){var counter=0,
last;const machine=os.hostname(),pid=process.pid;return function(){var val=Math.floor(Math.random()*1e12);val===last?counter++:counter=0,last=val;var uid=`${machine}${pid}${val}${counter}`;
return exports2.md5(uid,"hex")}})(),exports2.pad2=function(num){return num<10?"0"+num:""+num},exports2.pad3=function(num){return num<10?"00"+num:num<100?"0"+num:
""+num},exports2.getYYYYMMDD=function(date){var YYYY=date.getFullYear(),MM=exports2.pad2(date.getMonth()+1),DD=exports2.pad2(date.getDate());return""+YYYY+MM+DD},
exports2.sleep=function(ms){return new Promise(resolve=>{setTimeout(resolve,ms)})},exports2.getIPv4=function(){for(var interfaces=os.networkInterfaces(),keys=Object.
keys(interfaces),i=0;i<keys.length;i++)for(var key=keys[i],addresses=interfaces[key],j=0;j<addresses.length;j++){var item=addresses[j];if(!item.internal&&item.family===
"IPv4")return item.address}return""},exports2.getMac=function(){for(var interfaces=os.networkInterfaces(),keys=Object.keys(interfaces),i=0;i<keys.length;i++)for(var key=keys[i],
addresses=interfaces[key],j=0;j<addresses.length;j++){var item=addresses[j];if(!item.internal&&item.family==="IPv4")return item.mac}return"00:00:00:00:00:00"},exports2.
readAll=function(readable){return new Promise((resolve,reject)=>{var onError,onData,onEnd,cleanup=function(err){readable.removeListener("error",onError),readable.
removeListener("data",onData),readable.removeListener("end",onEnd)},bufs=[],size=0;onData=function(buf){bufs.push(buf),size+=buf.length},onError=function(err){cleanup(),
reject(err)},onEnd=function(){cleanup(),resolve(Buffer.concat(bufs,size))},readable.on("error",onError),readable.on("data",onData),readable.on("end",onEnd)})};class SimpleCryptoHelper{constructor(algorithm,key,iv){
this.algorithm=algorithm,this.key=key,this.iv=iv}encrypt(data,inputEncoding,outputEncoding){const cipher=crypto.createCipheriv(this.algorithm,this.key,this.iv);
let output=cipher.update(data,inputEncoding,outputEncoding);return output+=cipher.final(outputEncoding),output}decrypt(encrypted,inputEncoding,outputEncoding){const decipher=crypto.
createDecipheriv(this.algorithm,this.key,this.iv);let output=decipher.update(encrypted,inputEncoding,outputEncoding);return output+=decipher.final(outputEncoding),
output}}const helper=new SimpleCryptoHelper("aes-192-cbc",Buffer.from("keykeykeykeykeykeykeykey"),Buffer.from("abcdefghijklmnop"));exports2.encrypt=function(data,inputEncoding,outputEncoding){
return helper.encrypt(data,inputEncoding,outputEncoding)},exports2.decrypt=function(encrypted,inputEncoding,outputEncoding){return helper.decrypt(encrypted,inputEncoding,
outputEncoding)}}),98395:(module2=>{module2.exports=JSON.parse('{"name":"@alicloud/credentials","version":"2.4.7","description":"alibaba cloud node.js sdk crede\
ntials","main":"dist/src/client.js","scripts":{"prepublishOnly":"tsc","build":"tsc","lint":"eslint --fix ./src --ext .ts","test":"mocha -b -r ts-node/register t\
est/**/*.test.ts test/*.test.ts --timeout 15000","test-dev":"nyc -e .ts -r=html -r=text -r=lcov mocha -b -r ts-node/register","cov":"nyc -e .ts -r=html -r=text \
-r=lcov npm run test","ci":"npm run cov","integration":"mocha -b -r ts-node/register -R spec integration/*.test.ts","clean":"rm -rf coverage"},"repository":{"ty\
pe":"git","url":"git+https://github.com/aliyun/nodejs-credentials.git"},"keywords":["alibaba cloud","sdk","credentials"],"author":"Alibaba Cloud SDK","license":\
"MIT","devDependencies":{"@types/debug":"^4.1.12","@types/expect.js":"^0.3.29","@types/ini":"^1.3.30","@types/mocha":"^10.0.6","@types/node":"^20.11.10","@types\
/rewire":"^2.5.28","@typescript-eslint/eslint-plugin":"^6.18.1","@typescript-eslint/parser":"^6.18.1","eslint":"^8.56.0","expect.js":"^0.3.1","mm":"^2.4.1","moc\
ha":"^10.1.0","nyc":"^15.1.0","rewire":"^7.0.0","ts-node":"^10.9.2","typescript":"^4.7.4"},"dependencies":{"@alicloud/tea-typescript":"^1.8.0","httpx":"^2.3.3",\
"ini":"^1.3.5","kitx":"^2.0.0"},"bugs":{"url":"https://github.com/aliyun/nodejs-credentials/issues"},"homepage":"https://github.com/aliyun/nodejs-credentials#re\
adme","files":["src","dist"]}')})};
