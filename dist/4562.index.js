"use strict";exports.id=4562,exports.ids=[4562],exports.modules={2098:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.AllocateInstancePublicConnectionRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class AllocateInstancePublicConnectionRequest extends $dara.
Model{static names(){return{babelfishPort:"BabelfishPort",connectionStringPrefix:"ConnectionStringPrefix",DBInstanceId:"DBInstanceId",generalGroupName:"GeneralG\
roupName",ownerAccount:"OwnerAccount",ownerId:"OwnerId",PGBouncerPort:"PGBouncerPort",port:"Port",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"R\
esourceOwnerId"}}static types(){return{babelfishPort:"string",connectionStringPrefix:"string",DBInstanceId:"string",generalGroupName:"string",ownerAccount:"stri\
ng",ownerId:"number",PGBouncerPort:"string",port:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(
map)}}exports2.AllocateInstancePublicConnectionRequest=AllocateInstancePublicConnectionRequest}),61028:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.AllocateInstancePublicConnectionResponseBody=void 0;const $dara=__importStar(__webpack_require__(
85783));class AllocateInstancePublicConnectionResponseBody extends $dara.Model{static names(){return{connectionString:"ConnectionString",dbInstanceName:"DbInsta\
nceName",requestId:"RequestId"}}static types(){return{connectionString:"string",dbInstanceName:"string",requestId:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.AllocateInstancePublicConnectionResponseBody=AllocateInstancePublicConnectionResponseBody}),62998:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.CreateAccountRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class CreateAccountRequest extends $dara.
Model{static names(){return{accountDescription:"AccountDescription",accountName:"AccountName",accountPassword:"AccountPassword",accountType:"AccountType",checkPolicy:"\
CheckPolicy",DBInstanceId:"DBInstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwne\
rId"}}static types(){return{accountDescription:"string",accountName:"string",accountPassword:"string",accountType:"string",checkPolicy:"boolean",DBInstanceId:"s\
tring",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.
CreateAccountRequest=CreateAccountRequest}),63423:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.CreateBackupRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class CreateBackupRequest extends $dara.Model{static names(){return{backupMethod:"\
BackupMethod",backupRetentionPeriod:"BackupRetentionPeriod",backupStrategy:"BackupStrategy",backupType:"BackupType",DBInstanceId:"DBInstanceId",DBName:"DBName",
resourceOwnerId:"ResourceOwnerId"}}static types(){return{backupMethod:"string",backupRetentionPeriod:"number",backupStrategy:"string",backupType:"string",DBInstanceId:"\
string",DBName:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.CreateBackupRequest=CreateBackupRequest}),90527:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.CreateBackupResponseBody=void 0;const $dara=__importStar(__webpack_require__(85783));class CreateBackupResponseBody extends $dara.
Model{static names(){return{backupJobId:"BackupJobId",requestId:"RequestId"}}static types(){return{backupJobId:"string",requestId:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.CreateBackupResponseBody=CreateBackupResponseBody}),64706:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.CreateDatabaseRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class CreateDatabaseRequest extends $dara.
Model{static names(){return{characterSetName:"CharacterSetName",DBDescription:"DBDescription",DBInstanceId:"DBInstanceId",DBName:"DBName",ownerAccount:"OwnerAcc\
ount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{characterSetName:"string",DBDescription:"\
string",DBInstanceId:"string",DBName:"string",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.CreateDatabaseRequest=CreateDatabaseRequest}),83498:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.CreateDBInstanceRequest=exports2.CreateDBInstanceRequestTag=exports2.CreateDBInstanceRequestServerlessConfig=void 0;const $dara=__importStar(
__webpack_require__(85783));class CreateDBInstanceRequestServerlessConfig extends $dara.Model{static names(){return{autoPause:"AutoPause",maxCapacity:"MaxCapaci\
ty",minCapacity:"MinCapacity",switchForce:"SwitchForce"}}static types(){return{autoPause:"boolean",maxCapacity:"number",minCapacity:"number",switchForce:"boolea\
n"}}validate(){super.validate()}constructor(map){super(map)}}exports2.CreateDBInstanceRequestServerlessConfig=CreateDBInstanceRequestServerlessConfig;class CreateDBInstanceRequestTag extends $dara.
Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}
exports2.CreateDBInstanceRequestTag=CreateDBInstanceRequestTag;class CreateDBInstanceRequest extends $dara.Model{static names(){return{amount:"Amount",autoCreateProxy:"\
AutoCreateProxy",autoPay:"AutoPay",autoRenew:"AutoRenew",autoUseCoupon:"AutoUseCoupon",babelfishConfig:"BabelfishConfig",bpeEnabled:"BpeEnabled",burstingEnabled:"\
BurstingEnabled",businessInfo:"BusinessInfo",category:"Category",clientToken:"ClientToken",coldDataEnabled:"ColdDataEnabled",connectionMode:"ConnectionMode",connectionString:"\
ConnectionString",createStrategy:"CreateStrategy",customExtraInfo:"CustomExtraInfo",DBInstanceClass:"DBInstanceClass",DBInstanceDescription:"DBInstanceDescripti\
on",DBInstanceNetType:"DBInstanceNetType",DBInstanceStorage:"DBInstanceStorage",DBInstanceStorageType:"DBInstanceStorageType",DBIsIgnoreCase:"DBIsIgnoreCase",DBParamGroupId:"\
DBParamGroupId",DBTimeZone:"DBTimeZone",dedicatedHostGroupId:"DedicatedHostGroupId",deletionProtection:"DeletionProtection",dryRun:"DryRun",encryptionKey:"Encry\
ptionKey",engine:"Engine",engineVersion:"EngineVersion",externalReplication:"ExternalReplication",instanceNetworkType:"InstanceNetworkType",ioAccelerationEnabled:"\
IoAccelerationEnabled",optimizedWrites:"OptimizedWrites",payType:"PayType",period:"Period",port:"Port",privateIpAddress:"PrivateIpAddress",promotionCode:"Promot\
ionCode",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerId:"ResourceOwnerId",roleARN:"RoleARN",securityIPList:"SecurityIPList",serverlessConfig:"\
ServerlessConfig",storageAutoScale:"StorageAutoScale",storageThreshold:"StorageThreshold",storageUpperBound:"StorageUpperBound",systemDBCharset:"SystemDBCharset",
tag:"Tag",targetDedicatedHostIdForLog:"TargetDedicatedHostIdForLog",targetDedicatedHostIdForMaster:"TargetDedicatedHostIdForMaster",targetDedicatedHostIdForSlave:"\
TargetDedicatedHostIdForSlave",targetMinorVersion:"TargetMinorVersion",usedTime:"UsedTime",userBackupId:"UserBackupId",VPCId:"VPCId",vSwitchId:"VSwitchId",whitelistTemplateList:"\
WhitelistTemplateList",zoneId:"ZoneId",zoneIdSlave1:"ZoneIdSlave1",zoneIdSlave2:"ZoneIdSlave2"}}static types(){return{amount:"number",autoCreateProxy:"boolean",
autoPay:"boolean",autoRenew:"string",autoUseCoupon:"boolean",babelfishConfig:"string",bpeEnabled:"string",burstingEnabled:"boolean",businessInfo:"string",category:"\
string",clientToken:"string",coldDataEnabled:"boolean",connectionMode:"string",connectionString:"string",createStrategy:"string",customExtraInfo:"string",DBInstanceClass:"\
string",DBInstanceDescription:"string",DBInstanceNetType:"string",DBInstanceStorage:"number",DBInstanceStorageType:"string",DBIsIgnoreCase:"string",DBParamGroupId:"\
string",DBTimeZone:"string",dedicatedHostGroupId:"string",deletionProtection:"boolean",dryRun:"boolean",encryptionKey:"string",engine:"string",engineVersion:"st\
ring",externalReplication:"boolean",instanceNetworkType:"string",ioAccelerationEnabled:"string",optimizedWrites:"string",payType:"string",period:"string",port:"\
string",privateIpAddress:"string",promotionCode:"string",regionId:"string",resourceGroupId:"string",resourceOwnerId:"number",roleARN:"string",securityIPList:"st\
ring",serverlessConfig:CreateDBInstanceRequestServerlessConfig,storageAutoScale:"string",storageThreshold:"number",storageUpperBound:"number",systemDBCharset:"s\
tring",tag:{type:"array",itemType:CreateDBInstanceRequestTag},targetDedicatedHostIdForLog:"string",targetDedicatedHostIdForMaster:"string",targetDedicatedHostIdForSlave:"\
string",targetMinorVersion:"string",usedTime:"string",userBackupId:"string",VPCId:"string",vSwitchId:"string",whitelistTemplateList:"string",zoneId:"string",zoneIdSlave1:"\
string",zoneIdSlave2:"string"}}validate(){this.serverlessConfig&&typeof this.serverlessConfig.validate=="function"&&this.serverlessConfig.validate(),Array.isArray(
this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.CreateDBInstanceRequest=CreateDBInstanceRequest}),80620:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.CreateDBInstanceResponseBody=void 0;const $dara=__importStar(__webpack_require__(85783));class CreateDBInstanceResponseBody extends $dara.
Model{static names(){return{connectionString:"ConnectionString",DBInstanceId:"DBInstanceId",dryRun:"DryRun",dryRunResult:"DryRunResult",message:"Message",orderId:"\
OrderId",port:"Port",requestId:"RequestId",tagResult:"TagResult",taskId:"TaskId"}}static types(){return{connectionString:"string",DBInstanceId:"string",dryRun:"\
boolean",dryRunResult:"boolean",message:"string",orderId:"string",port:"string",requestId:"string",tagResult:"boolean",taskId:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.CreateDBInstanceResponseBody=CreateDBInstanceResponseBody}),62675:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DeleteDBInstanceRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DeleteDBInstanceRequest extends $dara.
Model{static names(){return{DBInstanceId:"DBInstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",releasedKeepPolicy:"ReleasedKeepPolicy",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{DBInstanceId:"string",ownerAccount:"string",ownerId:"number",releasedKeepPolicy:"\
string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DeleteDBInstanceRequest=DeleteDBInstanceRequest}),
53766:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeAccountsRequest=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeAccountsRequest extends $dara.Model{static names(){return{accountName:"AccountName",DBInstanceId:"\
DBInstanceId",pageNumber:"PageNumber",pageSize:"PageSize",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{accountName:"\
string",DBInstanceId:"string",pageNumber:"number",pageSize:"number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeAccountsRequest=DescribeAccountsRequest}),19200:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribeAccountsResponseBody=exports2.DescribeAccountsResponseBodyAccounts=exports2.DescribeAccountsResponseBodyAccountsDBInstanceAccount=
exports2.DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivileges=exports2.DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivilegesDatabasePrivilege=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivilegesDatabasePrivilege extends $dara.
Model{static names(){return{accountPrivilege:"AccountPrivilege",accountPrivilegeDetail:"AccountPrivilegeDetail",DBName:"DBName"}}static types(){return{accountPrivilege:"\
string",accountPrivilegeDetail:"string",DBName:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivilegesDatabasePrivilege=
DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivilegesDatabasePrivilege;class DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivileges extends $dara.
Model{static names(){return{databasePrivilege:"DatabasePrivilege"}}static types(){return{databasePrivilege:{type:"array",itemType:DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivilegesDatabasePrivilege}}}validate(){
Array.isArray(this.databasePrivilege)&&$dara.Model.validateArray(this.databasePrivilege),super.validate()}constructor(map){super(map)}}exports2.DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivileges=
DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivileges;class DescribeAccountsResponseBodyAccountsDBInstanceAccount extends $dara.Model{static names(){
return{accountDescription:"AccountDescription",accountName:"AccountName",accountStatus:"AccountStatus",accountType:"AccountType",bypassRLS:"BypassRLS",checkPolicy:"\
CheckPolicy",createDB:"CreateDB",createRole:"CreateRole",DBInstanceId:"DBInstanceId",databasePrivileges:"DatabasePrivileges",passwordExpireTime:"PasswordExpireT\
ime",privExceeded:"PrivExceeded",replication:"Replication",validUntil:"ValidUntil"}}static types(){return{accountDescription:"string",accountName:"string",accountStatus:"\
string",accountType:"string",bypassRLS:"string",checkPolicy:"boolean",createDB:"string",createRole:"string",DBInstanceId:"string",databasePrivileges:DescribeAccountsResponseBodyAccountsDBInstanceAccountDatabasePrivileges,
passwordExpireTime:"string",privExceeded:"string",replication:"string",validUntil:"string"}}validate(){this.databasePrivileges&&typeof this.databasePrivileges.validate==
"function"&&this.databasePrivileges.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeAccountsResponseBodyAccountsDBInstanceAccount=DescribeAccountsResponseBodyAccountsDBInstanceAccount;
class DescribeAccountsResponseBodyAccounts extends $dara.Model{static names(){return{DBInstanceAccount:"DBInstanceAccount"}}static types(){return{DBInstanceAccount:{
type:"array",itemType:DescribeAccountsResponseBodyAccountsDBInstanceAccount}}}validate(){Array.isArray(this.DBInstanceAccount)&&$dara.Model.validateArray(this.DBInstanceAccount),
super.validate()}constructor(map){super(map)}}exports2.DescribeAccountsResponseBodyAccounts=DescribeAccountsResponseBodyAccounts;class DescribeAccountsResponseBody extends $dara.
Model{static names(){return{accounts:"Accounts",pageNumber:"PageNumber",requestId:"RequestId",resourceGroupId:"ResourceGroupId",systemAdminAccountFirstActivationTime:"\
SystemAdminAccountFirstActivationTime",systemAdminAccountStatus:"SystemAdminAccountStatus",totalRecordCount:"TotalRecordCount"}}static types(){return{accounts:DescribeAccountsResponseBodyAccounts,
pageNumber:"number",requestId:"string",resourceGroupId:"string",systemAdminAccountFirstActivationTime:"string",systemAdminAccountStatus:"string",totalRecordCount:"\
number"}}validate(){this.accounts&&typeof this.accounts.validate=="function"&&this.accounts.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeAccountsResponseBody=
DescribeAccountsResponseBody}),74841:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.
__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeAvailableClassesRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeAvailableClassesRequest extends $dara.Model{static names(){
return{category:"Category",commodityCode:"CommodityCode",DBInstanceId:"DBInstanceId",DBInstanceStorageType:"DBInstanceStorageType",engine:"Engine",engineVersion:"\
EngineVersion",instanceChargeType:"InstanceChargeType",orderType:"OrderType",regionId:"RegionId",resourceOwnerId:"ResourceOwnerId",zoneId:"ZoneId"}}static types(){
return{category:"string",commodityCode:"string",DBInstanceId:"string",DBInstanceStorageType:"string",engine:"string",engineVersion:"string",instanceChargeType:"\
string",orderType:"string",regionId:"string",resourceOwnerId:"number",zoneId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeAvailableClassesRequest=
DescribeAvailableClassesRequest}),18121:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeAvailableClassesResponseBody=exports2.DescribeAvailableClassesResponseBodyDBInstanceClasses=exports2.DescribeAvailableClassesResponseBodyDBInstanceClassesDBInstanceStorageRange=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeAvailableClassesResponseBodyDBInstanceClassesDBInstanceStorageRange extends $dara.Model{static names(){
return{maxValue:"MaxValue",minValue:"MinValue",step:"Step"}}static types(){return{maxValue:"number",minValue:"number",step:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeAvailableClassesResponseBodyDBInstanceClassesDBInstanceStorageRange=DescribeAvailableClassesResponseBodyDBInstanceClassesDBInstanceStorageRange;
class DescribeAvailableClassesResponseBodyDBInstanceClasses extends $dara.Model{static names(){return{DBInstanceClass:"DBInstanceClass",DBInstanceStorageRange:"\
DBInstanceStorageRange"}}static types(){return{DBInstanceClass:"string",DBInstanceStorageRange:DescribeAvailableClassesResponseBodyDBInstanceClassesDBInstanceStorageRange}}validate(){
this.DBInstanceStorageRange&&typeof this.DBInstanceStorageRange.validate=="function"&&this.DBInstanceStorageRange.validate(),super.validate()}constructor(map){super(
map)}}exports2.DescribeAvailableClassesResponseBodyDBInstanceClasses=DescribeAvailableClassesResponseBodyDBInstanceClasses;class DescribeAvailableClassesResponseBody extends $dara.
Model{static names(){return{DBInstanceClasses:"DBInstanceClasses",requestId:"RequestId"}}static types(){return{DBInstanceClasses:{type:"array",itemType:DescribeAvailableClassesResponseBodyDBInstanceClasses},
requestId:"string"}}validate(){Array.isArray(this.DBInstanceClasses)&&$dara.Model.validateArray(this.DBInstanceClasses),super.validate()}constructor(map){super(
map)}}exports2.DescribeAvailableClassesResponseBody=DescribeAvailableClassesResponseBody}),26560:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeAvailableZonesRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeAvailableZonesRequest extends $dara.
Model{static names(){return{category:"Category",commodityCode:"CommodityCode",DBInstanceName:"DBInstanceName",dispenseMode:"DispenseMode",engine:"Engine",engineVersion:"\
EngineVersion",regionId:"RegionId",resourceOwnerId:"ResourceOwnerId",zoneId:"ZoneId"}}static types(){return{category:"string",commodityCode:"string",DBInstanceName:"\
string",dispenseMode:"string",engine:"string",engineVersion:"string",regionId:"string",resourceOwnerId:"number",zoneId:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeAvailableZonesRequest=DescribeAvailableZonesRequest}),44778:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribeAvailableZonesResponseBody=exports2.DescribeAvailableZonesResponseBodyAvailableZones=exports2.DescribeAvailableZonesResponseBodyAvailableZonesSupportedEngines=
exports2.DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersions=exports2.DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorys=
exports2.DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorysSupportedStorageTypes=void 0;const $dara=__importStar(
__webpack_require__(85783));class DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorysSupportedStorageTypes extends $dara.
Model{static names(){return{storageType:"StorageType"}}static types(){return{storageType:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.
DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorysSupportedStorageTypes=DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorysSupportedStorageTypes;
class DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorys extends $dara.Model{static names(){return{category:"\
Category",supportedStorageTypes:"SupportedStorageTypes"}}static types(){return{category:"string",supportedStorageTypes:{type:"array",itemType:DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorysSupportedStorageTypes}}}validate(){
Array.isArray(this.supportedStorageTypes)&&$dara.Model.validateArray(this.supportedStorageTypes),super.validate()}constructor(map){super(map)}}exports2.DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorys=
DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorys;class DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersions extends $dara.
Model{static names(){return{supportedCategorys:"SupportedCategorys",version:"Version"}}static types(){return{supportedCategorys:{type:"array",itemType:DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersionsSupportedCategorys},
version:"string"}}validate(){Array.isArray(this.supportedCategorys)&&$dara.Model.validateArray(this.supportedCategorys),super.validate()}constructor(map){super(
map)}}exports2.DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersions=DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersions;
class DescribeAvailableZonesResponseBodyAvailableZonesSupportedEngines extends $dara.Model{static names(){return{engine:"Engine",supportedEngineVersions:"Suppor\
tedEngineVersions"}}static types(){return{engine:"string",supportedEngineVersions:{type:"array",itemType:DescribeAvailableZonesResponseBodyAvailableZonesSupportedEnginesSupportedEngineVersions}}}validate(){
Array.isArray(this.supportedEngineVersions)&&$dara.Model.validateArray(this.supportedEngineVersions),super.validate()}constructor(map){super(map)}}exports2.DescribeAvailableZonesResponseBodyAvailableZonesSupportedEngines=
DescribeAvailableZonesResponseBodyAvailableZonesSupportedEngines;class DescribeAvailableZonesResponseBodyAvailableZones extends $dara.Model{static names(){return{
regionId:"RegionId",supportedEngines:"SupportedEngines",zoneId:"ZoneId"}}static types(){return{regionId:"string",supportedEngines:{type:"array",itemType:DescribeAvailableZonesResponseBodyAvailableZonesSupportedEngines},
zoneId:"string"}}validate(){Array.isArray(this.supportedEngines)&&$dara.Model.validateArray(this.supportedEngines),super.validate()}constructor(map){super(map)}}
exports2.DescribeAvailableZonesResponseBodyAvailableZones=DescribeAvailableZonesResponseBodyAvailableZones;class DescribeAvailableZonesResponseBody extends $dara.
Model{static names(){return{availableZones:"AvailableZones",requestId:"RequestId"}}static types(){return{availableZones:{type:"array",itemType:DescribeAvailableZonesResponseBodyAvailableZones},
requestId:"string"}}validate(){Array.isArray(this.availableZones)&&$dara.Model.validateArray(this.availableZones),super.validate()}constructor(map){super(map)}}
exports2.DescribeAvailableZonesResponseBody=DescribeAvailableZonesResponseBody}),14607:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribeBackupsRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeBackupsRequest extends $dara.
Model{static names(){return{backupId:"BackupId",backupMode:"BackupMode",backupStatus:"BackupStatus",backupType:"BackupType",DBInstanceId:"DBInstanceId",endTime:"\
EndTime",pageNumber:"PageNumber",pageSize:"PageSize",resourceOwnerId:"ResourceOwnerId",startTime:"StartTime"}}static types(){return{backupId:"string",backupMode:"\
string",backupStatus:"string",backupType:"string",DBInstanceId:"string",endTime:"string",pageNumber:"number",pageSize:"number",resourceOwnerId:"number",startTime:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeBackupsRequest=DescribeBackupsRequest}),57615:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeBackupsResponseBody=exports2.DescribeBackupsResponseBodyItems=exports2.DescribeBackupsResponseBodyItemsBackup=
exports2.DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDB=exports2.DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDBBackupDownloadLinkByDB=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDBBackupDownloadLinkByDB extends $dara.
Model{static names(){return{dataBase:"DataBase",downloadLink:"DownloadLink",intranetDownloadLink:"IntranetDownloadLink"}}static types(){return{dataBase:"string",
downloadLink:"string",intranetDownloadLink:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDBBackupDownloadLinkByDB=
DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDBBackupDownloadLinkByDB;class DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDB extends $dara.
Model{static names(){return{backupDownloadLinkByDB:"BackupDownloadLinkByDB"}}static types(){return{backupDownloadLinkByDB:{type:"array",itemType:DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDBBackupDownloadLinkByDB}}}validate(){
Array.isArray(this.backupDownloadLinkByDB)&&$dara.Model.validateArray(this.backupDownloadLinkByDB),super.validate()}constructor(map){super(map)}}exports2.DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDB=
DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDB;class DescribeBackupsResponseBodyItemsBackup extends $dara.Model{static names(){return{backupDownloadLinkByDB:"\
BackupDownloadLinkByDB",backupDownloadURL:"BackupDownloadURL",backupEndTime:"BackupEndTime",backupId:"BackupId",backupInitiator:"BackupInitiator",backupIntranetDownloadURL:"\
BackupIntranetDownloadURL",backupMethod:"BackupMethod",backupMode:"BackupMode",backupSize:"BackupSize",backupStartTime:"BackupStartTime",backupStatus:"BackupSta\
tus",backupType:"BackupType",checksum:"Checksum",consistentTime:"ConsistentTime",copyOnlyBackup:"CopyOnlyBackup",DBInstanceId:"DBInstanceId",encryption:"Encrypt\
ion",engine:"Engine",engineVersion:"EngineVersion",expectExpireTime:"ExpectExpireTime",hostInstanceID:"HostInstanceID",isAvail:"IsAvail",metaStatus:"MetaStatus",
storageClass:"StorageClass",storeStatus:"StoreStatus"}}static types(){return{backupDownloadLinkByDB:DescribeBackupsResponseBodyItemsBackupBackupDownloadLinkByDB,
backupDownloadURL:"string",backupEndTime:"string",backupId:"string",backupInitiator:"string",backupIntranetDownloadURL:"string",backupMethod:"string",backupMode:"\
string",backupSize:"number",backupStartTime:"string",backupStatus:"string",backupType:"string",checksum:"string",consistentTime:"number",copyOnlyBackup:"string",
DBInstanceId:"string",encryption:"string",engine:"string",engineVersion:"string",expectExpireTime:"string",hostInstanceID:"string",isAvail:"number",metaStatus:"\
string",storageClass:"string",storeStatus:"string"}}validate(){this.backupDownloadLinkByDB&&typeof this.backupDownloadLinkByDB.validate=="function"&&this.backupDownloadLinkByDB.
validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeBackupsResponseBodyItemsBackup=DescribeBackupsResponseBodyItemsBackup;class DescribeBackupsResponseBodyItems extends $dara.
Model{static names(){return{backup:"Backup"}}static types(){return{backup:{type:"array",itemType:DescribeBackupsResponseBodyItemsBackup}}}validate(){Array.isArray(
this.backup)&&$dara.Model.validateArray(this.backup),super.validate()}constructor(map){super(map)}}exports2.DescribeBackupsResponseBodyItems=DescribeBackupsResponseBodyItems;
class DescribeBackupsResponseBody extends $dara.Model{static names(){return{items:"Items",pageNumber:"PageNumber",pageRecordCount:"PageRecordCount",requestId:"R\
equestId",totalEcsSnapshotSize:"TotalEcsSnapshotSize",totalRecordCount:"TotalRecordCount"}}static types(){return{items:DescribeBackupsResponseBodyItems,pageNumber:"\
string",pageRecordCount:"string",requestId:"string",totalEcsSnapshotSize:"number",totalRecordCount:"string"}}validate(){this.items&&typeof this.items.validate==
"function"&&this.items.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeBackupsResponseBody=DescribeBackupsResponseBody}),84460:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeDatabasesRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeDatabasesRequest extends $dara.
Model{static names(){return{DBInstanceId:"DBInstanceId",DBName:"DBName",DBStatus:"DBStatus",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",
pageSize:"PageSize",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{DBInstanceId:"string",DBName:"string",DBStatus:"\
string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeDatabasesRequest=DescribeDatabasesRequest}),29342:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribeDatabasesResponseBody=exports2.DescribeDatabasesResponseBodyDatabases=exports2.DescribeDatabasesResponseBodyDatabasesDatabase=
exports2.DescribeDatabasesResponseBodyDatabasesDatabaseRuntimeInfo=exports2.DescribeDatabasesResponseBodyDatabasesDatabaseBasicInfo=exports2.DescribeDatabasesResponseBodyDatabasesDatabaseAdvancedInfo=
exports2.DescribeDatabasesResponseBodyDatabasesDatabaseAccounts=exports2.DescribeDatabasesResponseBodyDatabasesDatabaseAccountsAccountPrivilegeInfo=void 0;const $dara=__importStar(
__webpack_require__(85783));class DescribeDatabasesResponseBodyDatabasesDatabaseAccountsAccountPrivilegeInfo extends $dara.Model{static names(){return{account:"\
Account",accountPrivilege:"AccountPrivilege",accountPrivilegeDetail:"AccountPrivilegeDetail"}}static types(){return{account:"string",accountPrivilege:"string",accountPrivilegeDetail:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDatabasesResponseBodyDatabasesDatabaseAccountsAccountPrivilegeInfo=DescribeDatabasesResponseBodyDatabasesDatabaseAccountsAccountPrivilegeInfo;
class DescribeDatabasesResponseBodyDatabasesDatabaseAccounts extends $dara.Model{static names(){return{accountPrivilegeInfo:"AccountPrivilegeInfo"}}static types(){
return{accountPrivilegeInfo:{type:"array",itemType:DescribeDatabasesResponseBodyDatabasesDatabaseAccountsAccountPrivilegeInfo}}}validate(){Array.isArray(this.accountPrivilegeInfo)&&
$dara.Model.validateArray(this.accountPrivilegeInfo),super.validate()}constructor(map){super(map)}}exports2.DescribeDatabasesResponseBodyDatabasesDatabaseAccounts=
DescribeDatabasesResponseBodyDatabasesDatabaseAccounts;class DescribeDatabasesResponseBodyDatabasesDatabaseAdvancedInfo extends $dara.Model{static names(){return{
advancedDbProperty:"AdvancedDbProperty"}}static types(){return{advancedDbProperty:{type:"array",itemType:{type:"map",keyType:"string",valueType:"any"}}}}validate(){
Array.isArray(this.advancedDbProperty)&&$dara.Model.validateArray(this.advancedDbProperty),super.validate()}constructor(map){super(map)}}exports2.DescribeDatabasesResponseBodyDatabasesDatabaseAdvancedInfo=
DescribeDatabasesResponseBodyDatabasesDatabaseAdvancedInfo;class DescribeDatabasesResponseBodyDatabasesDatabaseBasicInfo extends $dara.Model{static names(){return{
basicDbProperty:"BasicDbProperty"}}static types(){return{basicDbProperty:{type:"array",itemType:{type:"map",keyType:"string",valueType:"any"}}}}validate(){Array.
isArray(this.basicDbProperty)&&$dara.Model.validateArray(this.basicDbProperty),super.validate()}constructor(map){super(map)}}exports2.DescribeDatabasesResponseBodyDatabasesDatabaseBasicInfo=
DescribeDatabasesResponseBodyDatabasesDatabaseBasicInfo;class DescribeDatabasesResponseBodyDatabasesDatabaseRuntimeInfo extends $dara.Model{static names(){return{
runtimeDbProperty:"RuntimeDbProperty"}}static types(){return{runtimeDbProperty:{type:"array",itemType:{type:"map",keyType:"string",valueType:"any"}}}}validate(){
Array.isArray(this.runtimeDbProperty)&&$dara.Model.validateArray(this.runtimeDbProperty),super.validate()}constructor(map){super(map)}}exports2.DescribeDatabasesResponseBodyDatabasesDatabaseRuntimeInfo=
DescribeDatabasesResponseBodyDatabasesDatabaseRuntimeInfo;class DescribeDatabasesResponseBodyDatabasesDatabase extends $dara.Model{static names(){return{accounts:"\
Accounts",advancedInfo:"AdvancedInfo",basicInfo:"BasicInfo",characterSetName:"CharacterSetName",collate:"Collate",connLimit:"ConnLimit",ctype:"Ctype",DBDescription:"\
DBDescription",DBInstanceId:"DBInstanceId",DBName:"DBName",DBStatus:"DBStatus",duckDBEnabled:"DuckDBEnabled",engine:"Engine",pageNumber:"PageNumber",pageSize:"P\
ageSize",runtimeInfo:"RuntimeInfo",tablespace:"Tablespace",totalCount:"TotalCount"}}static types(){return{accounts:DescribeDatabasesResponseBodyDatabasesDatabaseAccounts,
advancedInfo:DescribeDatabasesResponseBodyDatabasesDatabaseAdvancedInfo,basicInfo:DescribeDatabasesResponseBodyDatabasesDatabaseBasicInfo,characterSetName:"stri\
ng",collate:"string",connLimit:"string",ctype:"string",DBDescription:"string",DBInstanceId:"string",DBName:"string",DBStatus:"string",duckDBEnabled:"boolean",engine:"\
string",pageNumber:"number",pageSize:"number",runtimeInfo:DescribeDatabasesResponseBodyDatabasesDatabaseRuntimeInfo,tablespace:"string",totalCount:"number"}}validate(){
this.accounts&&typeof this.accounts.validate=="function"&&this.accounts.validate(),this.advancedInfo&&typeof this.advancedInfo.validate=="function"&&this.advancedInfo.
validate(),this.basicInfo&&typeof this.basicInfo.validate=="function"&&this.basicInfo.validate(),this.runtimeInfo&&typeof this.runtimeInfo.validate=="function"&&
this.runtimeInfo.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeDatabasesResponseBodyDatabasesDatabase=DescribeDatabasesResponseBodyDatabasesDatabase;
class DescribeDatabasesResponseBodyDatabases extends $dara.Model{static names(){return{database:"Database"}}static types(){return{database:{type:"array",itemType:DescribeDatabasesResponseBodyDatabasesDatabase}}}validate(){
Array.isArray(this.database)&&$dara.Model.validateArray(this.database),super.validate()}constructor(map){super(map)}}exports2.DescribeDatabasesResponseBodyDatabases=
DescribeDatabasesResponseBodyDatabases;class DescribeDatabasesResponseBody extends $dara.Model{static names(){return{databases:"Databases",requestId:"RequestId"}}static types(){
return{databases:DescribeDatabasesResponseBodyDatabases,requestId:"string"}}validate(){this.databases&&typeof this.databases.validate=="function"&&this.databases.
validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeDatabasesResponseBody=DescribeDatabasesResponseBody}),72431:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeDBInstanceAttributeRequest=void 0;const $dara=__importStar(__webpack_require__(85783));
class DescribeDBInstanceAttributeRequest extends $dara.Model{static names(){return{DBInstanceId:"DBInstanceId",expired:"Expired",resourceOwnerId:"ResourceOwnerI\
d"}}static types(){return{DBInstanceId:"string",expired:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeRequest=
DescribeDBInstanceAttributeRequest}),58991:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeDBInstanceAttributeResponseBody=exports2.DescribeDBInstanceAttributeResponseBodyItems=exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttribute=
exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZones=exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZonesSlaveZone=
exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeServerlessConfig=exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIds=
exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIdsReadOnlyDBInstanceId=exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtra=
exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtraDBInstanceIds=exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodes=
exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodesDBClusterNode=exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeBabelfishConfig=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeBabelfishConfig extends $dara.Model{static names(){
return{babelfishEnabled:"BabelfishEnabled",migrationMode:"MigrationMode"}}static types(){return{babelfishEnabled:"string",migrationMode:"string"}}validate(){super.
validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeBabelfishConfig=DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeBabelfishConfig;
class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodesDBClusterNode extends $dara.Model{static names(){return{classCode:"ClassCode",
classType:"ClassType",cpu:"Cpu",disasterRecoveryNode:"DisasterRecoveryNode",memory:"Memory",nodeId:"NodeId",nodeRegionId:"NodeRegionId",nodeRole:"NodeRole",nodeZoneId:"\
NodeZoneId",status:"Status"}}static types(){return{classCode:"string",classType:"string",cpu:"string",disasterRecoveryNode:"boolean",memory:"string",nodeId:"str\
ing",nodeRegionId:"string",nodeRole:"string",nodeZoneId:"string",status:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodesDBClusterNode=
DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodesDBClusterNode;class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodes extends $dara.
Model{static names(){return{DBClusterNode:"DBClusterNode"}}static types(){return{DBClusterNode:{type:"array",itemType:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodesDBClusterNode}}}validate(){
Array.isArray(this.DBClusterNode)&&$dara.Model.validateArray(this.DBClusterNode),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodes=
DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodes;class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtraDBInstanceIds extends $dara.
Model{static names(){return{DBInstanceId:"DBInstanceId"}}static types(){return{DBInstanceId:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.DBInstanceId)&&
$dara.Model.validateArray(this.DBInstanceId),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtraDBInstanceIds=
DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtraDBInstanceIds;class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtra extends $dara.
Model{static names(){return{accountSecurityPolicy:"AccountSecurityPolicy",DBInstanceIds:"DBInstanceIds",recoveryModel:"RecoveryModel"}}static types(){return{accountSecurityPolicy:"\
string",DBInstanceIds:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtraDBInstanceIds,recoveryModel:"string"}}validate(){this.DBInstanceIds&&typeof this.
DBInstanceIds.validate=="function"&&this.DBInstanceIds.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtra=
DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtra;class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIdsReadOnlyDBInstanceId extends $dara.
Model{static names(){return{DBInstanceId:"DBInstanceId"}}static types(){return{DBInstanceId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.
DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIdsReadOnlyDBInstanceId=DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIdsReadOnlyDBInstanceId;
class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIds extends $dara.Model{static names(){return{readOnlyDBInstanceId:"ReadO\
nlyDBInstanceId"}}static types(){return{readOnlyDBInstanceId:{type:"array",itemType:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIdsReadOnlyDBInstanceId}}}validate(){
Array.isArray(this.readOnlyDBInstanceId)&&$dara.Model.validateArray(this.readOnlyDBInstanceId),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIds=
DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIds;class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeServerlessConfig extends $dara.
Model{static names(){return{autoPause:"AutoPause",scaleMax:"ScaleMax",scaleMin:"ScaleMin",switchForce:"SwitchForce"}}static types(){return{autoPause:"boolean",scaleMax:"\
number",scaleMin:"number",switchForce:"boolean"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeServerlessConfig=
DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeServerlessConfig;class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZonesSlaveZone extends $dara.
Model{static names(){return{zoneId:"ZoneId"}}static types(){return{zoneId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZonesSlaveZone=
DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZonesSlaveZone;class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZones extends $dara.
Model{static names(){return{slaveZone:"SlaveZone"}}static types(){return{slaveZone:{type:"array",itemType:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZonesSlaveZone}}}validate(){
Array.isArray(this.slaveZone)&&$dara.Model.validateArray(this.slaveZone),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZones=
DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZones;class DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttribute extends $dara.Model{static names(){
return{accountMaxQuantity:"AccountMaxQuantity",advancedFeatures:"AdvancedFeatures",autoUpgradeMinorVersion:"AutoUpgradeMinorVersion",availabilityValue:"Availabi\
lityValue",babelfishConfig:"BabelfishConfig",blueGreenDeploymentName:"BlueGreenDeploymentName",blueInstanceName:"BlueInstanceName",bpeEnabled:"BpeEnabled",burstingEnabled:"\
BurstingEnabled",canTempUpgrade:"CanTempUpgrade",category:"Category",coldDataEnabled:"ColdDataEnabled",collation:"Collation",compressionMode:"CompressionMode",compressionRatio:"\
CompressionRatio",computeBurstEnabled:"ComputeBurstEnabled",connectionMode:"ConnectionMode",connectionString:"ConnectionString",consoleVersion:"ConsoleVersion",
creationTime:"CreationTime",currentKernelVersion:"CurrentKernelVersion",DBClusterNodes:"DBClusterNodes",DBInstanceCPU:"DBInstanceCPU",DBInstanceClass:"DBInstanc\
eClass",DBInstanceClassType:"DBInstanceClassType",DBInstanceDescription:"DBInstanceDescription",DBInstanceDiskUsed:"DBInstanceDiskUsed",DBInstanceId:"DBInstance\
Id",DBInstanceMemory:"DBInstanceMemory",DBInstanceNetType:"DBInstanceNetType",DBInstanceStatus:"DBInstanceStatus",DBInstanceStorage:"DBInstanceStorage",DBInstanceStorageType:"\
DBInstanceStorageType",DBInstanceType:"DBInstanceType",DBMaxQuantity:"DBMaxQuantity",dedicatedHostGroupId:"DedicatedHostGroupId",deletionProtection:"DeletionPro\
tection",disasterRecoveryInfo:"DisasterRecoveryInfo",disasterRecoveryInstances:"DisasterRecoveryInstances",engine:"Engine",engineVersion:"EngineVersion",expireTime:"\
ExpireTime",extra:"Extra",generalGroupName:"GeneralGroupName",greenInstanceName:"GreenInstanceName",guardDBInstanceId:"GuardDBInstanceId",IPType:"IPType",incrementSourceDBInstanceId:"\
IncrementSourceDBInstanceId",instanceNetworkType:"InstanceNetworkType",instructionSetArch:"InstructionSetArch",ioAccelerationEnabled:"IoAccelerationEnabled",isAnalyticIns:"\
IsAnalyticIns",isAnalyticReadOnlyIns:"IsAnalyticReadOnlyIns",latestKernelVersion:"LatestKernelVersion",lockMode:"LockMode",lockReason:"LockReason",maintainTime:"\
MaintainTime",masterInstanceId:"MasterInstanceId",masterZone:"MasterZone",maxConnections:"MaxConnections",maxIOMBPS:"MaxIOMBPS",maxIOPS:"MaxIOPS",multipleTempUpgrade:"\
MultipleTempUpgrade",optimizedWritesInfo:"OptimizedWritesInfo",PGBouncerEnabled:"PGBouncerEnabled",payType:"PayType",port:"Port",proxyType:"ProxyType",readOnlyDBInstanceIds:"\
ReadOnlyDBInstanceIds",readOnlyStatus:"ReadOnlyStatus",readonlyInstanceSQLDelayedTime:"ReadonlyInstanceSQLDelayedTime",regionId:"RegionId",resourceGroupId:"Reso\
urceGroupId",securityIPList:"SecurityIPList",securityIPMode:"SecurityIPMode",serverlessConfig:"ServerlessConfig",slaveZones:"SlaveZones",superPermissionMode:"Su\
perPermissionMode",supportCompression:"SupportCompression",tempDBInstanceId:"TempDBInstanceId",tempUpgradeTimeEnd:"TempUpgradeTimeEnd",tempUpgradeTimeStart:"Tem\
pUpgradeTimeStart",timeZone:"TimeZone",tips:"Tips",tipsLevel:"TipsLevel",vSwitchId:"VSwitchId",vectorSupportStatus:"VectorSupportStatus",vpcCloudInstanceId:"Vpc\
CloudInstanceId",vpcId:"VpcId",zoneId:"ZoneId",kindCode:"kindCode"}}static types(){return{accountMaxQuantity:"number",advancedFeatures:"string",autoUpgradeMinorVersion:"\
string",availabilityValue:"string",babelfishConfig:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeBabelfishConfig,blueGreenDeploymentName:"strin\
g",blueInstanceName:"string",bpeEnabled:"string",burstingEnabled:"boolean",canTempUpgrade:"boolean",category:"string",coldDataEnabled:"boolean",collation:"strin\
g",compressionMode:"string",compressionRatio:"string",computeBurstEnabled:"boolean",connectionMode:"string",connectionString:"string",consoleVersion:"string",creationTime:"\
string",currentKernelVersion:"string",DBClusterNodes:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeDBClusterNodes,DBInstanceCPU:"string",DBInstanceClass:"\
string",DBInstanceClassType:"string",DBInstanceDescription:"string",DBInstanceDiskUsed:"string",DBInstanceId:"string",DBInstanceMemory:"number",DBInstanceNetType:"\
string",DBInstanceStatus:"string",DBInstanceStorage:"number",DBInstanceStorageType:"string",DBInstanceType:"string",DBMaxQuantity:"number",dedicatedHostGroupId:"\
string",deletionProtection:"boolean",disasterRecoveryInfo:"string",disasterRecoveryInstances:"string",engine:"string",engineVersion:"string",expireTime:"string",
extra:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeExtra,generalGroupName:"string",greenInstanceName:"string",guardDBInstanceId:"string",IPType:"\
string",incrementSourceDBInstanceId:"string",instanceNetworkType:"string",instructionSetArch:"string",ioAccelerationEnabled:"string",isAnalyticIns:"boolean",isAnalyticReadOnlyIns:"\
boolean",latestKernelVersion:"string",lockMode:"string",lockReason:"string",maintainTime:"string",masterInstanceId:"string",masterZone:"string",maxConnections:"\
number",maxIOMBPS:"number",maxIOPS:"number",multipleTempUpgrade:"boolean",optimizedWritesInfo:"string",PGBouncerEnabled:"string",payType:"string",port:"string",
proxyType:"number",readOnlyDBInstanceIds:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeReadOnlyDBInstanceIds,readOnlyStatus:"string",readonlyInstanceSQLDelayedTime:"\
string",regionId:"string",resourceGroupId:"string",securityIPList:"string",securityIPMode:"string",serverlessConfig:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeServerlessConfig,
slaveZones:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttributeSlaveZones,superPermissionMode:"string",supportCompression:"boolean",tempDBInstanceId:"\
string",tempUpgradeTimeEnd:"string",tempUpgradeTimeStart:"string",timeZone:"string",tips:"string",tipsLevel:"number",vSwitchId:"string",vectorSupportStatus:"str\
ing",vpcCloudInstanceId:"string",vpcId:"string",zoneId:"string",kindCode:"string"}}validate(){this.babelfishConfig&&typeof this.babelfishConfig.validate=="funct\
ion"&&this.babelfishConfig.validate(),this.DBClusterNodes&&typeof this.DBClusterNodes.validate=="function"&&this.DBClusterNodes.validate(),this.extra&&typeof this.
extra.validate=="function"&&this.extra.validate(),this.readOnlyDBInstanceIds&&typeof this.readOnlyDBInstanceIds.validate=="function"&&this.readOnlyDBInstanceIds.
validate(),this.serverlessConfig&&typeof this.serverlessConfig.validate=="function"&&this.serverlessConfig.validate(),this.slaveZones&&typeof this.slaveZones.validate==
"function"&&this.slaveZones.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttribute=DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttribute;
class DescribeDBInstanceAttributeResponseBodyItems extends $dara.Model{static names(){return{DBInstanceAttribute:"DBInstanceAttribute"}}static types(){return{DBInstanceAttribute:{
type:"array",itemType:DescribeDBInstanceAttributeResponseBodyItemsDBInstanceAttribute}}}validate(){Array.isArray(this.DBInstanceAttribute)&&$dara.Model.validateArray(
this.DBInstanceAttribute),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceAttributeResponseBodyItems=DescribeDBInstanceAttributeResponseBodyItems;
class DescribeDBInstanceAttributeResponseBody extends $dara.Model{static names(){return{items:"Items",requestId:"RequestId"}}static types(){return{items:DescribeDBInstanceAttributeResponseBodyItems,
requestId:"string"}}validate(){this.items&&typeof this.items.validate=="function"&&this.items.validate(),super.validate()}constructor(map){super(map)}}exports2.
DescribeDBInstanceAttributeResponseBody=DescribeDBInstanceAttributeResponseBody}),64374:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribeDBInstanceHAConfigRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeDBInstanceHAConfigRequest extends $dara.
Model{static names(){return{DBInstanceId:"DBInstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"\
ResourceOwnerId"}}static types(){return{DBInstanceId:"string",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceHAConfigRequest=DescribeDBInstanceHAConfigRequest}),13200:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeDBInstanceHAConfigResponseBody=exports2.DescribeDBInstanceHAConfigResponseBodyHostInstanceInfos=
exports2.DescribeDBInstanceHAConfigResponseBodyHostInstanceInfosNodeInfo=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeDBInstanceHAConfigResponseBodyHostInstanceInfosNodeInfo extends $dara.
Model{static names(){return{dataSyncTime:"DataSyncTime",logSyncTime:"LogSyncTime",nodeId:"NodeId",nodeType:"NodeType",regionId:"RegionId",syncStatus:"SyncStatus",
zoneId:"ZoneId"}}static types(){return{dataSyncTime:"string",logSyncTime:"string",nodeId:"string",nodeType:"string",regionId:"string",syncStatus:"string",zoneId:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceHAConfigResponseBodyHostInstanceInfosNodeInfo=DescribeDBInstanceHAConfigResponseBodyHostInstanceInfosNodeInfo;
class DescribeDBInstanceHAConfigResponseBodyHostInstanceInfos extends $dara.Model{static names(){return{nodeInfo:"NodeInfo"}}static types(){return{nodeInfo:{type:"\
array",itemType:DescribeDBInstanceHAConfigResponseBodyHostInstanceInfosNodeInfo}}}validate(){Array.isArray(this.nodeInfo)&&$dara.Model.validateArray(this.nodeInfo),
super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceHAConfigResponseBodyHostInstanceInfos=DescribeDBInstanceHAConfigResponseBodyHostInstanceInfos;
class DescribeDBInstanceHAConfigResponseBody extends $dara.Model{static names(){return{DBInstanceId:"DBInstanceId",HAMode:"HAMode",hostInstanceInfos:"HostInstan\
ceInfos",requestId:"RequestId",syncMode:"SyncMode"}}static types(){return{DBInstanceId:"string",HAMode:"string",hostInstanceInfos:DescribeDBInstanceHAConfigResponseBodyHostInstanceInfos,
requestId:"string",syncMode:"string"}}validate(){this.hostInstanceInfos&&typeof this.hostInstanceInfos.validate=="function"&&this.hostInstanceInfos.validate(),super.
validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceHAConfigResponseBody=DescribeDBInstanceHAConfigResponseBody}),88197:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeDBInstanceIPArrayListRequest=void 0;const $dara=__importStar(__webpack_require__(85783));
class DescribeDBInstanceIPArrayListRequest extends $dara.Model{static names(){return{DBInstanceId:"DBInstanceId",ownerAccount:"OwnerAccount",resourceOwnerId:"Re\
sourceOwnerId",whitelistNetworkType:"WhitelistNetworkType"}}static types(){return{DBInstanceId:"string",ownerAccount:"string",resourceOwnerId:"number",whitelistNetworkType:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceIPArrayListRequest=DescribeDBInstanceIPArrayListRequest}),59597:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeDBInstanceIPArrayListResponseBody=exports2.DescribeDBInstanceIPArrayListResponseBodyItems=
exports2.DescribeDBInstanceIPArrayListResponseBodyItemsDBInstanceIPArray=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeDBInstanceIPArrayListResponseBodyItemsDBInstanceIPArray extends $dara.
Model{static names(){return{DBInstanceIPArrayAttribute:"DBInstanceIPArrayAttribute",DBInstanceIPArrayName:"DBInstanceIPArrayName",securityIPList:"SecurityIPList",
securityIPType:"SecurityIPType"}}static types(){return{DBInstanceIPArrayAttribute:"string",DBInstanceIPArrayName:"string",securityIPList:"string",securityIPType:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceIPArrayListResponseBodyItemsDBInstanceIPArray=DescribeDBInstanceIPArrayListResponseBodyItemsDBInstanceIPArray;
class DescribeDBInstanceIPArrayListResponseBodyItems extends $dara.Model{static names(){return{DBInstanceIPArray:"DBInstanceIPArray"}}static types(){return{DBInstanceIPArray:{
type:"array",itemType:DescribeDBInstanceIPArrayListResponseBodyItemsDBInstanceIPArray}}}validate(){Array.isArray(this.DBInstanceIPArray)&&$dara.Model.validateArray(
this.DBInstanceIPArray),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceIPArrayListResponseBodyItems=DescribeDBInstanceIPArrayListResponseBodyItems;
class DescribeDBInstanceIPArrayListResponseBody extends $dara.Model{static names(){return{items:"Items",requestId:"RequestId"}}static types(){return{items:DescribeDBInstanceIPArrayListResponseBodyItems,
requestId:"string"}}validate(){this.items&&typeof this.items.validate=="function"&&this.items.validate(),super.validate()}constructor(map){super(map)}}exports2.
DescribeDBInstanceIPArrayListResponseBody=DescribeDBInstanceIPArrayListResponseBody}),96070:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribeDBInstanceNetInfoRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeDBInstanceNetInfoRequest extends $dara.
Model{static names(){return{clientToken:"ClientToken",DBInstanceId:"DBInstanceId",DBInstanceNetRWSplitType:"DBInstanceNetRWSplitType",flag:"Flag",generalGroupName:"\
GeneralGroupName",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{
clientToken:"string",DBInstanceId:"string",DBInstanceNetRWSplitType:"string",flag:"number",generalGroupName:"string",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"\
string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceNetInfoRequest=DescribeDBInstanceNetInfoRequest}),
55072:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeDBInstanceNetInfoResponseBody=
exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfos=exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfo=exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroups=
exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroupsSecurityIPGroup=exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeights=
exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeightsDBInstanceWeight=void 0;const $dara=__importStar(__webpack_require__(
85783));class DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeightsDBInstanceWeight extends $dara.Model{static names(){return{
availability:"Availability",DBInstanceId:"DBInstanceId",DBInstanceType:"DBInstanceType",role:"Role",weight:"Weight"}}static types(){return{availability:"string",
DBInstanceId:"string",DBInstanceType:"string",role:"string",weight:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeightsDBInstanceWeight=
DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeightsDBInstanceWeight;class DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeights extends $dara.
Model{static names(){return{DBInstanceWeight:"DBInstanceWeight"}}static types(){return{DBInstanceWeight:{type:"array",itemType:DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeightsDBInstanceWeight}}}validate(){
Array.isArray(this.DBInstanceWeight)&&$dara.Model.validateArray(this.DBInstanceWeight),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeights=
DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeights;class DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroupsSecurityIPGroup extends $dara.
Model{static names(){return{securityIPGroupName:"SecurityIPGroupName",securityIPs:"SecurityIPs"}}static types(){return{securityIPGroupName:"string",securityIPs:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroupsSecurityIPGroup=
DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroupsSecurityIPGroup;class DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroups extends $dara.
Model{static names(){return{securityIPGroup:"securityIPGroup"}}static types(){return{securityIPGroup:{type:"array",itemType:DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroupsSecurityIPGroup}}}validate(){
Array.isArray(this.securityIPGroup)&&$dara.Model.validateArray(this.securityIPGroup),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroups=
DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroups;class DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfo extends $dara.
Model{static names(){return{babelfishPort:"BabelfishPort",connectionString:"ConnectionString",connectionStringType:"ConnectionStringType",DBInstanceWeights:"DBI\
nstanceWeights",distributionType:"DistributionType",expiredTime:"ExpiredTime",IPAddress:"IPAddress",IPType:"IPType",maxDelayTime:"MaxDelayTime",PGBouncerPort:"P\
GBouncerPort",port:"Port",securityIPGroups:"SecurityIPGroups",upgradeable:"Upgradeable",VPCId:"VPCId",vSwitchId:"VSwitchId"}}static types(){return{babelfishPort:"\
string",connectionString:"string",connectionStringType:"string",DBInstanceWeights:DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoDBInstanceWeights,
distributionType:"string",expiredTime:"string",IPAddress:"string",IPType:"string",maxDelayTime:"string",PGBouncerPort:"string",port:"string",securityIPGroups:DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfoSecurityIPGroups,
upgradeable:"string",VPCId:"string",vSwitchId:"string"}}validate(){this.DBInstanceWeights&&typeof this.DBInstanceWeights.validate=="function"&&this.DBInstanceWeights.
validate(),this.securityIPGroups&&typeof this.securityIPGroups.validate=="function"&&this.securityIPGroups.validate(),super.validate()}constructor(map){super(map)}}
exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfo=DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfo;class DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfos extends $dara.
Model{static names(){return{DBInstanceNetInfo:"DBInstanceNetInfo"}}static types(){return{DBInstanceNetInfo:{type:"array",itemType:DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfosDBInstanceNetInfo}}}validate(){
Array.isArray(this.DBInstanceNetInfo)&&$dara.Model.validateArray(this.DBInstanceNetInfo),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfos=
DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfos;class DescribeDBInstanceNetInfoResponseBody extends $dara.Model{static names(){return{DBInstanceNetInfos:"\
DBInstanceNetInfos",instanceNetworkType:"InstanceNetworkType",requestId:"RequestId",securityIPMode:"SecurityIPMode"}}static types(){return{DBInstanceNetInfos:DescribeDBInstanceNetInfoResponseBodyDBInstanceNetInfos,
instanceNetworkType:"string",requestId:"string",securityIPMode:"string"}}validate(){this.DBInstanceNetInfos&&typeof this.DBInstanceNetInfos.validate=="function"&&
this.DBInstanceNetInfos.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstanceNetInfoResponseBody=DescribeDBInstanceNetInfoResponseBody}),
1764:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeDBInstancesRequest=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeDBInstancesRequest extends $dara.Model{static names(){return{category:"Category",clientToken:"\
ClientToken",connectionMode:"ConnectionMode",connectionString:"ConnectionString",DBInstanceClass:"DBInstanceClass",DBInstanceId:"DBInstanceId",DBInstanceStatus:"\
DBInstanceStatus",DBInstanceType:"DBInstanceType",dedicatedHostGroupId:"DedicatedHostGroupId",dedicatedHostId:"DedicatedHostId",engine:"Engine",engineVersion:"E\
ngineVersion",expired:"Expired",filter:"Filter",instanceLevel:"InstanceLevel",instanceNetworkType:"InstanceNetworkType",maxResults:"MaxResults",nextToken:"NextT\
oken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",payType:"PayType",queryAutoRenewal:"QueryAutoRenewal",regionId:"\
RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",searchKey:"SearchKey",tags:"Tags",vSwitchId:"\
VSwitchId",vpcId:"VpcId",zoneId:"ZoneId",proxyId:"proxyId"}}static types(){return{category:"string",clientToken:"string",connectionMode:"string",connectionString:"\
string",DBInstanceClass:"string",DBInstanceId:"string",DBInstanceStatus:"string",DBInstanceType:"string",dedicatedHostGroupId:"string",dedicatedHostId:"string",
engine:"string",engineVersion:"string",expired:"string",filter:"string",instanceLevel:"number",instanceNetworkType:"string",maxResults:"number",nextToken:"strin\
g",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",payType:"string",queryAutoRenewal:"boolean",regionId:"string",resourceGroupId:"s\
tring",resourceOwnerAccount:"string",resourceOwnerId:"number",searchKey:"string",tags:"string",vSwitchId:"string",vpcId:"string",zoneId:"string",proxyId:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstancesRequest=DescribeDBInstancesRequest}),29990:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeDBInstancesResponseBody=exports2.DescribeDBInstancesResponseBodyItems=exports2.DescribeDBInstancesResponseBodyItemsDBInstance=
exports2.DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIds=exports2.DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIdsReadOnlyDBInstanceId=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIdsReadOnlyDBInstanceId extends $dara.
Model{static names(){return{DBInstanceId:"DBInstanceId"}}static types(){return{DBInstanceId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.
DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIdsReadOnlyDBInstanceId=DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIdsReadOnlyDBInstanceId;
class DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIds extends $dara.Model{static names(){return{readOnlyDBInstanceId:"ReadOnlyDBInstanceId"}}static types(){
return{readOnlyDBInstanceId:{type:"array",itemType:DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIdsReadOnlyDBInstanceId}}}validate(){Array.isArray(
this.readOnlyDBInstanceId)&&$dara.Model.validateArray(this.readOnlyDBInstanceId),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIds=
DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIds;class DescribeDBInstancesResponseBodyItemsDBInstance extends $dara.Model{static names(){return{
autoRenewal:"AutoRenewal",blueGreenDeploymentName:"BlueGreenDeploymentName",blueInstanceName:"BlueInstanceName",bpeEnabled:"BpeEnabled",burstingEnabled:"Burstin\
gEnabled",category:"Category",coldDataEnabled:"ColdDataEnabled",connectionMode:"ConnectionMode",connectionString:"ConnectionString",createTime:"CreateTime",DBInstanceCPU:"\
DBInstanceCPU",DBInstanceClass:"DBInstanceClass",DBInstanceDescription:"DBInstanceDescription",DBInstanceId:"DBInstanceId",DBInstanceMemory:"DBInstanceMemory",DBInstanceNetType:"\
DBInstanceNetType",DBInstanceStatus:"DBInstanceStatus",DBInstanceStorageType:"DBInstanceStorageType",DBInstanceType:"DBInstanceType",dedicatedHostGroupId:"Dedic\
atedHostGroupId",dedicatedHostGroupName:"DedicatedHostGroupName",dedicatedHostIdForLog:"DedicatedHostIdForLog",dedicatedHostIdForMaster:"DedicatedHostIdForMaste\
r",dedicatedHostIdForSlave:"DedicatedHostIdForSlave",dedicatedHostNameForLog:"DedicatedHostNameForLog",dedicatedHostNameForMaster:"DedicatedHostNameForMaster",dedicatedHostNameForSlave:"\
DedicatedHostNameForSlave",dedicatedHostZoneIdForLog:"DedicatedHostZoneIdForLog",dedicatedHostZoneIdForMaster:"DedicatedHostZoneIdForMaster",dedicatedHostZoneIdForSlave:"\
DedicatedHostZoneIdForSlave",deletionProtection:"DeletionProtection",destroyTime:"DestroyTime",engine:"Engine",engineVersion:"EngineVersion",expireTime:"ExpireT\
ime",generalGroupName:"GeneralGroupName",greenInstanceName:"GreenInstanceName",guardDBInstanceId:"GuardDBInstanceId",instanceNetworkType:"InstanceNetworkType",ioAccelerationEnabled:"\
IoAccelerationEnabled",isAnalyticIns:"IsAnalyticIns",isAnalyticReadOnlyIns:"IsAnalyticReadOnlyIns",lockMode:"LockMode",lockReason:"LockReason",masterInstanceId:"\
MasterInstanceId",mutriORsignle:"MutriORsignle",payType:"PayType",readOnlyDBInstanceIds:"ReadOnlyDBInstanceIds",regionId:"RegionId",resourceGroupId:"ResourceGro\
upId",switchWeight:"SwitchWeight",tempDBInstanceId:"TempDBInstanceId",tips:"Tips",tipsLevel:"TipsLevel",vSwitchId:"VSwitchId",vpcCloudInstanceId:"VpcCloudInstan\
ceId",vpcId:"VpcId",vpcName:"VpcName",zoneId:"ZoneId"}}static types(){return{autoRenewal:"boolean",blueGreenDeploymentName:"string",blueInstanceName:"string",bpeEnabled:"\
string",burstingEnabled:"boolean",category:"string",coldDataEnabled:"boolean",connectionMode:"string",connectionString:"string",createTime:"string",DBInstanceCPU:"\
string",DBInstanceClass:"string",DBInstanceDescription:"string",DBInstanceId:"string",DBInstanceMemory:"number",DBInstanceNetType:"string",DBInstanceStatus:"str\
ing",DBInstanceStorageType:"string",DBInstanceType:"string",dedicatedHostGroupId:"string",dedicatedHostGroupName:"string",dedicatedHostIdForLog:"string",dedicatedHostIdForMaster:"\
string",dedicatedHostIdForSlave:"string",dedicatedHostNameForLog:"string",dedicatedHostNameForMaster:"string",dedicatedHostNameForSlave:"string",dedicatedHostZoneIdForLog:"\
string",dedicatedHostZoneIdForMaster:"string",dedicatedHostZoneIdForSlave:"string",deletionProtection:"boolean",destroyTime:"string",engine:"string",engineVersion:"\
string",expireTime:"string",generalGroupName:"string",greenInstanceName:"string",guardDBInstanceId:"string",instanceNetworkType:"string",ioAccelerationEnabled:"\
string",isAnalyticIns:"string",isAnalyticReadOnlyIns:"boolean",lockMode:"string",lockReason:"string",masterInstanceId:"string",mutriORsignle:"boolean",payType:"\
string",readOnlyDBInstanceIds:DescribeDBInstancesResponseBodyItemsDBInstanceReadOnlyDBInstanceIds,regionId:"string",resourceGroupId:"string",switchWeight:"numbe\
r",tempDBInstanceId:"string",tips:"string",tipsLevel:"number",vSwitchId:"string",vpcCloudInstanceId:"string",vpcId:"string",vpcName:"string",zoneId:"string"}}validate(){
this.readOnlyDBInstanceIds&&typeof this.readOnlyDBInstanceIds.validate=="function"&&this.readOnlyDBInstanceIds.validate(),super.validate()}constructor(map){super(
map)}}exports2.DescribeDBInstancesResponseBodyItemsDBInstance=DescribeDBInstancesResponseBodyItemsDBInstance;class DescribeDBInstancesResponseBodyItems extends $dara.
Model{static names(){return{DBInstance:"DBInstance"}}static types(){return{DBInstance:{type:"array",itemType:DescribeDBInstancesResponseBodyItemsDBInstance}}}validate(){
Array.isArray(this.DBInstance)&&$dara.Model.validateArray(this.DBInstance),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstancesResponseBodyItems=
DescribeDBInstancesResponseBodyItems;class DescribeDBInstancesResponseBody extends $dara.Model{static names(){return{items:"Items",nextToken:"NextToken",pageNumber:"\
PageNumber",pageRecordCount:"PageRecordCount",requestId:"RequestId",totalRecordCount:"TotalRecordCount"}}static types(){return{items:DescribeDBInstancesResponseBodyItems,
nextToken:"string",pageNumber:"number",pageRecordCount:"number",requestId:"string",totalRecordCount:"number"}}validate(){this.items&&typeof this.items.validate==
"function"&&this.items.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeDBInstancesResponseBody=DescribeDBInstancesResponseBody}),7342:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeReadDBInstanceDelayRequest=void 0;const $dara=__importStar(__webpack_require__(85783));
class DescribeReadDBInstanceDelayRequest extends $dara.Model{static names(){return{DBInstanceId:"DBInstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",readInstanceId:"\
ReadInstanceId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityToken:"SecurityToken"}}static types(){
return{DBInstanceId:"string",ownerAccount:"string",ownerId:"number",readInstanceId:"string",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"num\
ber",securityToken:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeReadDBInstanceDelayRequest=DescribeReadDBInstanceDelayRequest}),
23192:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeReadDBInstanceDelayResponseBody=
exports2.DescribeReadDBInstanceDelayResponseBodyItems=exports2.DescribeReadDBInstanceDelayResponseBodyItemsItems=exports2.DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelay=
exports2.DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelayReadonlyInstanceDelay=exports2.DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDelayTimes=
exports2.DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDBInstanceNames=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDBInstanceNames extends $dara.
Model{static names(){return{readDBInstanceName:"ReadDBInstanceName"}}static types(){return{readDBInstanceName:{type:"array",itemType:"string"}}}validate(){Array.
isArray(this.readDBInstanceName)&&$dara.Model.validateArray(this.readDBInstanceName),super.validate()}constructor(map){super(map)}}exports2.DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDBInstanceNames=
DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDBInstanceNames;class DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDelayTimes extends $dara.Model{static names(){
return{readDelayTime:"ReadDelayTime"}}static types(){return{readDelayTime:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.readDelayTime)&&$dara.
Model.validateArray(this.readDelayTime),super.validate()}constructor(map){super(map)}}exports2.DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDelayTimes=DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDelayTimes;
class DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelayReadonlyInstanceDelay extends $dara.Model{static names(){return{flushLag:"FlushLag",
flushLatency:"FlushLatency",readDBInstanceName:"ReadDBInstanceName",replayLag:"ReplayLag",replayLatency:"ReplayLatency",sendLatency:"SendLatency",writeLag:"Writ\
eLag",writeLatency:"WriteLatency"}}static types(){return{flushLag:"string",flushLatency:"string",readDBInstanceName:"string",replayLag:"string",replayLatency:"s\
tring",sendLatency:"string",writeLag:"string",writeLatency:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelayReadonlyInstanceDelay=
DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelayReadonlyInstanceDelay;class DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelay extends $dara.
Model{static names(){return{readonlyInstanceDelay:"ReadonlyInstanceDelay"}}static types(){return{readonlyInstanceDelay:{type:"array",itemType:DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelayReadonlyInstanceDelay}}}validate(){
Array.isArray(this.readonlyInstanceDelay)&&$dara.Model.validateArray(this.readonlyInstanceDelay),super.validate()}constructor(map){super(map)}}exports2.DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelay=
DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelay;class DescribeReadDBInstanceDelayResponseBodyItemsItems extends $dara.Model{static names(){
return{DBInstanceId:"DBInstanceId",readDBInstanceNames:"ReadDBInstanceNames",readDelayTimes:"ReadDelayTimes",readonlyInstanceDelay:"ReadonlyInstanceDelay"}}static types(){
return{DBInstanceId:"string",readDBInstanceNames:DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDBInstanceNames,readDelayTimes:DescribeReadDBInstanceDelayResponseBodyItemsItemsReadDelayTimes,
readonlyInstanceDelay:DescribeReadDBInstanceDelayResponseBodyItemsItemsReadonlyInstanceDelay}}validate(){this.readDBInstanceNames&&typeof this.readDBInstanceNames.
validate=="function"&&this.readDBInstanceNames.validate(),this.readDelayTimes&&typeof this.readDelayTimes.validate=="function"&&this.readDelayTimes.validate(),this.
readonlyInstanceDelay&&typeof this.readonlyInstanceDelay.validate=="function"&&this.readonlyInstanceDelay.validate(),super.validate()}constructor(map){super(map)}}
exports2.DescribeReadDBInstanceDelayResponseBodyItemsItems=DescribeReadDBInstanceDelayResponseBodyItemsItems;class DescribeReadDBInstanceDelayResponseBodyItems extends $dara.
Model{static names(){return{items:"Items"}}static types(){return{items:{type:"array",itemType:DescribeReadDBInstanceDelayResponseBodyItemsItems}}}validate(){Array.
isArray(this.items)&&$dara.Model.validateArray(this.items),super.validate()}constructor(map){super(map)}}exports2.DescribeReadDBInstanceDelayResponseBodyItems=DescribeReadDBInstanceDelayResponseBodyItems;
class DescribeReadDBInstanceDelayResponseBody extends $dara.Model{static names(){return{DBInstanceId:"DBInstanceId",delayTime:"DelayTime",items:"Items",readDBInstanceId:"\
ReadDBInstanceId",requestId:"RequestId"}}static types(){return{DBInstanceId:"string",delayTime:"number",items:DescribeReadDBInstanceDelayResponseBodyItems,readDBInstanceId:"\
string",requestId:"string"}}validate(){this.items&&typeof this.items.validate=="function"&&this.items.validate(),super.validate()}constructor(map){super(map)}}exports2.
DescribeReadDBInstanceDelayResponseBody=DescribeReadDBInstanceDelayResponseBody}),85459:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribeResourceUsageRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeResourceUsageRequest extends $dara.
Model{static names(){return{DBInstanceId:"DBInstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"Re\
sourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{DBInstanceId:"string",ownerAccount:"string",ownerId:"number",resourceGroupId:"strin\
g",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeResourceUsageRequest=DescribeResourceUsageRequest}),
30827:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeResourceUsageResponseBody=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeResourceUsageResponseBody extends $dara.Model{static names(){return{archiveBackupSize:"\
ArchiveBackupSize",backupDataSize:"BackupDataSize",backupEcsSnapshotSize:"BackupEcsSnapshotSize",backupLogSize:"BackupLogSize",backupOssDataSize:"BackupOssDataS\
ize",backupOssLogSize:"BackupOssLogSize",backupSize:"BackupSize",coldBackupSize:"ColdBackupSize",DBInstanceId:"DBInstanceId",dataSize:"DataSize",diskUsed:"DiskU\
sed",engine:"Engine",logSize:"LogSize",paidBackupSize:"PaidBackupSize",requestId:"RequestId",SQLSize:"SQLSize"}}static types(){return{archiveBackupSize:"number",
backupDataSize:"number",backupEcsSnapshotSize:"string",backupLogSize:"number",backupOssDataSize:"number",backupOssLogSize:"number",backupSize:"number",coldBackupSize:"\
number",DBInstanceId:"string",dataSize:"number",diskUsed:"number",engine:"string",logSize:"number",paidBackupSize:"number",requestId:"string",SQLSize:"number"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribeResourceUsageResponseBody=DescribeResourceUsageResponseBody}),71623:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.GrantAccountPrivilegeRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class GrantAccountPrivilegeRequest extends $dara.
Model{static names(){return{accountName:"AccountName",accountPrivilege:"AccountPrivilege",DBInstanceId:"DBInstanceId",DBName:"DBName",resourceOwnerId:"ResourceO\
wnerId"}}static types(){return{accountName:"string",accountPrivilege:"string",DBInstanceId:"string",DBName:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.GrantAccountPrivilegeRequest=GrantAccountPrivilegeRequest}),20103:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.ModifyDBInstanceDeletionProtectionRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class ModifyDBInstanceDeletionProtectionRequest extends $dara.
Model{static names(){return{clientToken:"ClientToken",DBInstanceId:"DBInstanceId",deletionProtection:"DeletionProtection",ownerAccount:"OwnerAccount",ownerId:"O\
wnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{clientToken:"string",DBInstanceId:"string",deletionProtection:"\
boolean",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}
exports2.ModifyDBInstanceDeletionProtectionRequest=ModifyDBInstanceDeletionProtectionRequest}),85774:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ModifyDBInstanceDescriptionRequest=void 0;const $dara=__importStar(__webpack_require__(85783));
class ModifyDBInstanceDescriptionRequest extends $dara.Model{static names(){return{DBInstanceDescription:"DBInstanceDescription",DBInstanceId:"DBInstanceId",ownerAccount:"\
OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{DBInstanceDescription:"stri\
ng",DBInstanceId:"string",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.ModifyDBInstanceDescriptionRequest=ModifyDBInstanceDescriptionRequest}),11373:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ModifyDBInstanceSpecRequest=exports2.ModifyDBInstanceSpecRequestServerlessConfiguration=void 0;
const $dara=__importStar(__webpack_require__(85783));class ModifyDBInstanceSpecRequestServerlessConfiguration extends $dara.Model{static names(){return{autoPause:"\
AutoPause",maxCapacity:"MaxCapacity",minCapacity:"MinCapacity",switchForce:"SwitchForce"}}static types(){return{autoPause:"boolean",maxCapacity:"number",minCapacity:"\
number",switchForce:"boolean"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ModifyDBInstanceSpecRequestServerlessConfiguration=ModifyDBInstanceSpecRequestServerlessConfiguration;
class ModifyDBInstanceSpecRequest extends $dara.Model{static names(){return{allowMajorVersionUpgrade:"AllowMajorVersionUpgrade",autoUseCoupon:"AutoUseCoupon",burstingEnabled:"\
BurstingEnabled",category:"Category",coldDataEnabled:"ColdDataEnabled",compressionMode:"CompressionMode",DBInstanceClass:"DBInstanceClass",DBInstanceId:"DBInsta\
nceId",DBInstanceStorage:"DBInstanceStorage",DBInstanceStorageType:"DBInstanceStorageType",dedicatedHostGroupId:"DedicatedHostGroupId",direction:"Direction",effectiveTime:"\
EffectiveTime",engineVersion:"EngineVersion",ioAccelerationEnabled:"IoAccelerationEnabled",optimizedWrites:"OptimizedWrites",ownerAccount:"OwnerAccount",ownerId:"\
OwnerId",payType:"PayType",promotionCode:"PromotionCode",readOnlyDBInstanceClass:"ReadOnlyDBInstanceClass",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",serverlessConfiguration:"ServerlessConfiguration",sourceBiz:"SourceBiz",switchTime:"SwitchTime",targetMinorVersion:"\
TargetMinorVersion",usedTime:"UsedTime",vSwitchId:"VSwitchId",zoneId:"ZoneId",zoneIdSlave1:"ZoneIdSlave1"}}static types(){return{allowMajorVersionUpgrade:"boole\
an",autoUseCoupon:"boolean",burstingEnabled:"boolean",category:"string",coldDataEnabled:"boolean",compressionMode:"string",DBInstanceClass:"string",DBInstanceId:"\
string",DBInstanceStorage:"number",DBInstanceStorageType:"string",dedicatedHostGroupId:"string",direction:"string",effectiveTime:"string",engineVersion:"string",
ioAccelerationEnabled:"string",optimizedWrites:"string",ownerAccount:"string",ownerId:"number",payType:"string",promotionCode:"string",readOnlyDBInstanceClass:"\
string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",serverlessConfiguration:ModifyDBInstanceSpecRequestServerlessConfiguration,
sourceBiz:"string",switchTime:"string",targetMinorVersion:"string",usedTime:"number",vSwitchId:"string",zoneId:"string",zoneIdSlave1:"string"}}validate(){this.serverlessConfiguration&&
typeof this.serverlessConfiguration.validate=="function"&&this.serverlessConfiguration.validate(),super.validate()}constructor(map){super(map)}}exports2.ModifyDBInstanceSpecRequest=
ModifyDBInstanceSpecRequest}),23221:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.
__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.ModifySecurityIpsRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class ModifySecurityIpsRequest extends $dara.Model{static names(){
return{DBInstanceIPArrayAttribute:"DBInstanceIPArrayAttribute",DBInstanceIPArrayName:"DBInstanceIPArrayName",DBInstanceId:"DBInstanceId",freshWhiteListReadins:"\
FreshWhiteListReadins",modifyMode:"ModifyMode",resourceOwnerId:"ResourceOwnerId",securityIPType:"SecurityIPType",securityIps:"SecurityIps",whitelistNetworkType:"\
WhitelistNetworkType"}}static types(){return{DBInstanceIPArrayAttribute:"string",DBInstanceIPArrayName:"string",DBInstanceId:"string",freshWhiteListReadins:"str\
ing",modifyMode:"string",resourceOwnerId:"number",securityIPType:"string",securityIps:"string",whitelistNetworkType:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.ModifySecurityIpsRequest=ModifySecurityIpsRequest}),58518:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.ReleaseInstancePublicConnectionRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class ReleaseInstancePublicConnectionRequest extends $dara.
Model{static names(){return{currentConnectionString:"CurrentConnectionString",DBInstanceId:"DBInstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{currentConnectionString:"string",DBInstanceId:"string",ownerAccount:"string",ownerId:"\
number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ReleaseInstancePublicConnectionRequest=
ReleaseInstancePublicConnectionRequest}),94024:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.ResetAccountPasswordRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class ResetAccountPasswordRequest extends $dara.Model{static names(){
return{accountName:"AccountName",accountPassword:"AccountPassword",DBInstanceId:"DBInstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{accountName:"string",accountPassword:"string",DBInstanceId:"string",ownerAccount:"\
string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ResetAccountPasswordRequest=
ResetAccountPasswordRequest})};
