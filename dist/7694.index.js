"use strict";exports.id=7694,exports.ids=[7694,7745],exports.modules={83471:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{X:()=>pointsOf});var _failure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(40880);function pointsOf(answer,action){const text=answer?.
Datapoints||"[]",unreadable=cause=>(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.z)({product:"Cms",action,message:`Datapoints is no list of measurements: ${text.slice(
0,shownCharacters)}`,...cause===void 0?{}:{cause}});let points;try{points=JSON.parse(text)}catch(error){throw unreadable(error)}if(!Array.isArray(points))throw unreadable();
return points}const shownCharacters=80}),93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}function write(query,name,value){
if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value=="object")for(const[key,item]of Object.
entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),23901:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>queryOf,x:()=>readBody});var _darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85783),_flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93680);function queryOf(Request,fields){return(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)(new Request(fields).toMap())}function readBody(body,Response){return(0,_darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__.
cast)(body,new Response({}))}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];let token;do{const answer=await page(token);
items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){const items=[];for(let number=1;;number++){
const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??0))return items}}function chunks(items,size){
const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}async function inBatches(ids,size,ask){if(ids===
void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(part));return found}}),87694:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createDatabaseQuery:()=>createDatabaseQuery,createDatabases:()=>createDatabases});
var CreateDbinstanceRequest=__webpack_require__(83498),CreateDbinstanceResponseBody=__webpack_require__(80620),DeleteDbinstanceRequest=__webpack_require__(62675),
DescribeDbinstanceAttributeRequest=__webpack_require__(72431),DescribeDbinstanceAttributeResponseBody=__webpack_require__(58991),DescribeDbinstancesRequest=__webpack_require__(
1764),DescribeDbinstancesResponseBody=__webpack_require__(29990),ModifyDbinstanceDeletionProtectionRequest=__webpack_require__(20103),ModifyDbinstanceDescriptionRequest=__webpack_require__(
85774),ModifyDbinstanceSpecRequest=__webpack_require__(11373),alicloud_api=__webpack_require__(31208),models=__webpack_require__(23901),paging=__webpack_require__(
29984),AllocateInstancePublicConnectionRequest=__webpack_require__(2098),AllocateInstancePublicConnectionResponseBody=__webpack_require__(61028),DescribeDbinstanceIparrayListRequest=__webpack_require__(
88197),DescribeDbinstanceIparrayListResponseBody=__webpack_require__(59597),DescribeDbinstanceNetInfoRequest=__webpack_require__(96070),DescribeDbinstanceNetInfoResponseBody=__webpack_require__(
55072),ModifySecurityIpsRequest=__webpack_require__(23221),ReleaseInstancePublicConnectionRequest=__webpack_require__(58518),errors=__webpack_require__(70271);const nobody="\
127.0.0.1";function createDatabaseAccess(api){const describeWhitelist=async id=>{const query=(0,models.E)(DescribeDbinstanceIparrayListRequest.DescribeDBInstanceIPArrayListRequest,
{DBInstanceId:id}),answer=await api.call({product:"Rds",action:"DescribeDBInstanceIPArrayList",query,effect:"read"});return((0,models.x)(answer,DescribeDbinstanceIparrayListResponseBody.
DescribeDBInstanceIPArrayListResponseBody).items?.DBInstanceIPArray??[]).map(row=>({group:row.DBInstanceIPArrayName??"",addresses:(row.securityIPList??"").split(
",").filter(Boolean)}))},write=async(id,group,addresses,modifyMode)=>{const query=(0,models.E)(ModifySecurityIpsRequest.ModifySecurityIpsRequest,{DBInstanceId:id,
DBInstanceIPArrayName:group,securityIps:addresses.join(","),modifyMode});await api.call({product:"Rds",action:"ModifySecurityIps",query,effect:"repeatable"},{lane:id})},
describeEndpoints=async id=>{const query=(0,models.E)(DescribeDbinstanceNetInfoRequest.DescribeDBInstanceNetInfoRequest,{DBInstanceId:id}),answer=await api.call(
{product:"Rds",action:"DescribeDBInstanceNetInfo",query,effect:"read"});return((0,models.x)(answer,DescribeDbinstanceNetInfoResponseBody.DescribeDBInstanceNetInfoResponseBody).
DBInstanceNetInfos?.DBInstanceNetInfo??[]).map(row=>({kind:row.IPType==="Public"?"public":"private",host:row.connectionString??"",port:Number(row.port??3306),ipAddress:row.
IPAddress??""}))},publicHost=async id=>(await describeEndpoints(id)).find(({kind})=>kind==="public")?.host;return{describeEndpoints,async createPublicEndpoint(id,{
prefix,port}){const query=(0,models.E)(AllocateInstancePublicConnectionRequest.AllocateInstancePublicConnectionRequest,{DBInstanceId:id,connectionStringPrefix:prefix,
port:String(port)}),settled=async()=>{const host2=await publicHost(id);return host2===void 0?void 0:{ConnectionString:host2}},answer=await(0,alicloud_api.NJ)(["\
already"],api.call({product:"Rds",action:"AllocateInstancePublicConnection",query,effect:"once"},{lane:id,settled}));return(answer&&(0,models.x)(answer,AllocateInstancePublicConnectionResponseBody.
AllocateInstancePublicConnectionResponseBody).connectionString)??await publicHost(id)??""},async deletePublicEndpoint(id,host){const query=(0,models.E)(ReleaseInstancePublicConnectionRequest.
ReleaseInstancePublicConnectionRequest,{DBInstanceId:id,currentConnectionString:host});await(0,alicloud_api.NJ)(["not-found"],api.call({product:"Rds",action:"Re\
leaseInstancePublicConnection",query,effect:"repeatable"},{lane:id,settled:async()=>await publicHost(id)===host?void 0:{}}))},describeWhitelist,setWhitelist:(id,group,addresses)=>write(
id,group,addresses.length===0?[nobody]:addresses,"Cover"),async deleteWhitelist(id,group){const held=(await describeWhitelist(id)).find(candidate=>candidate.group===
group);if(held)try{await write(id,group,held.addresses,"Delete")}catch(error){if(!(0,errors.E)(error,"invalid"))throw error;await write(id,group,[nobody],"Cover")}}}}
var CreateAccountRequest=__webpack_require__(62998),CreateBackupRequest=__webpack_require__(63423),CreateBackupResponseBody=__webpack_require__(90527),CreateDatabaseRequest=__webpack_require__(
64706),DescribeAccountsRequest=__webpack_require__(53766),DescribeAccountsResponseBody=__webpack_require__(19200),DescribeBackupsRequest=__webpack_require__(14607),
DescribeBackupsResponseBody=__webpack_require__(57615),DescribeDatabasesRequest=__webpack_require__(84460),DescribeDatabasesResponseBody=__webpack_require__(29342),
GrantAccountPrivilegeRequest=__webpack_require__(71623),ResetAccountPasswordRequest=__webpack_require__(94024);function createDatabaseContents(api){return{describeAccounts:id=>accounts(
api,id),async createAccount(id,{name,password,type}){const settled=async()=>(await accounts(api,id)).some(account=>account.name===name)?{}:void 0,query=(0,models.
E)(CreateAccountRequest.CreateAccountRequest,{DBInstanceId:id,accountName:name,accountPassword:password,accountType:type});await(0,alicloud_api.NJ)(["already"],
api.call({product:"Rds",action:"CreateAccount",query,effect:"once"},{lane:id,settled}))},async grant(id,account,database,privilege){const query=(0,models.E)(GrantAccountPrivilegeRequest.
GrantAccountPrivilegeRequest,{DBInstanceId:id,accountName:account,DBName:database,accountPrivilege:privilege});await api.call({product:"Rds",action:"GrantAccoun\
tPrivilege",query,effect:"repeatable"},{lane:id})},async resetPassword(id,account,password){const query=(0,models.E)(ResetAccountPasswordRequest.ResetAccountPasswordRequest,
{DBInstanceId:id,accountName:account,accountPassword:password});await api.call({product:"Rds",action:"ResetAccountPassword",query,effect:"repeatable"},{lane:id})},
describeSchemas:id=>schemas(api,id),async createSchema(id,{name,charset}){const settled=async()=>(await schemas(api,id)).some(schema=>schema.name===name)?{}:void 0,
query=(0,models.E)(CreateDatabaseRequest.CreateDatabaseRequest,{DBInstanceId:id,DBName:name,characterSetName:charset});await(0,alicloud_api.NJ)(["already"],api.
call({product:"Rds",action:"CreateDatabase",query,effect:"once"},{lane:id,settled}))},async createBackup(id){const query=(0,models.E)(CreateBackupRequest.CreateBackupRequest,
{DBInstanceId:id}),body=await api.call({product:"Rds",action:"CreateBackup",query,effect:"once"},{lane:id});return(0,models.x)(body,CreateBackupResponseBody.CreateBackupResponseBody).
backupJobId??""},describeBackups:id=>backups(api,id)}}async function accounts(api,id){return(0,paging.eG)(async pageNumber=>{const query=(0,models.E)(DescribeAccountsRequest.
DescribeAccountsRequest,{DBInstanceId:id,pageNumber,pageSize:100}),answer=await api.call({product:"Rds",action:"DescribeAccounts",query,effect:"read"}),body=(0,models.
x)(answer,DescribeAccountsResponseBody.DescribeAccountsResponseBody);return{items:(body.accounts?.DBInstanceAccount??[]).map(row=>({name:row.accountName??"",status:row.
accountStatus??"",type:row.accountType==="Super"?"Super":"Normal",privileges:(row.databasePrivileges?.databasePrivilege??[]).map(grant=>({database:grant.DBName??
"",privilege:grant.accountPrivilege??""}))})),total:body.totalRecordCount}})}const schemasPerPage=100;async function schemas(api,id){return(0,paging.eG)(async pageNumber=>{
const query=(0,models.E)(DescribeDatabasesRequest.DescribeDatabasesRequest,{DBInstanceId:id,pageNumber,pageSize:schemasPerPage}),answer=await api.call({product:"\
Rds",action:"DescribeDatabases",query,effect:"read"}),items=((0,models.x)(answer,DescribeDatabasesResponseBody.DescribeDatabasesResponseBody).databases?.database??
[]).map(row=>({name:row.DBName??"",status:row.DBStatus??"",charset:row.characterSetName??""}));return{items,total:items.length<schemasPerPage?0:Number.POSITIVE_INFINITY}})}
async function backups(api,id){return(0,paging.eG)(async pageNumber=>{const query=(0,models.E)(DescribeBackupsRequest.DescribeBackupsRequest,{DBInstanceId:id,pageNumber,
pageSize:100}),answer=await api.call({product:"Rds",action:"DescribeBackups",query,effect:"read"}),body=(0,models.x)(answer,DescribeBackupsResponseBody.DescribeBackupsResponseBody);
return{items:(body.items?.backup??[]).map(row=>({id:row.backupId??"",status:row.backupStatus??"",...row.backupEndTime?{finishedAt:row.backupEndTime}:{}})),total:Number(
body.totalRecordCount??0)}})}var DescribeAvailableClassesRequest=__webpack_require__(74841),DescribeAvailableClassesResponseBody=__webpack_require__(18121),DescribeAvailableZonesRequest=__webpack_require__(
26560),DescribeAvailableZonesResponseBody=__webpack_require__(44778);async function describeOffers(api,{engineVersion,category}){const query=(0,models.E)(DescribeAvailableZonesRequest.
DescribeAvailableZonesRequest,{regionId:api.region,engine:"MySQL",engineVersion,category}),answer=await api.call({product:"Rds",action:"DescribeAvailableZones",
query,effect:"read"}),offers=[];for(const zone of(0,models.x)(answer,DescribeAvailableZonesResponseBody.DescribeAvailableZonesResponseBody).availableZones??[]){
const storageTypes=(zone.supportedEngines??[]).filter(engine=>engine.engine==="MySQL").flatMap(engine=>engine.supportedEngineVersions??[]).filter(version=>version.
version===engineVersion).flatMap(version=>version.supportedCategorys??[]).filter(candidate=>candidate.category===category).flatMap(candidate=>(candidate.supportedStorageTypes??
[]).map(storage=>storage.storageType??"")),storageType=storageTypes.includes("cloud_essd")?"cloud_essd":storageTypes[0];!zone.zoneId||!storageType||zone.zoneId.
includes("MAZ")||offers.push({zoneId:zone.zoneId,instanceClasses:await classesOf(api,{zoneId:zone.zoneId,storageType,engineVersion,category})})}return offers}async function classesOf(api,offer){
const query=(0,models.E)(DescribeAvailableClassesRequest.DescribeAvailableClassesRequest,{regionId:api.region,zoneId:offer.zoneId,engine:"MySQL",engineVersion:offer.
engineVersion,category:offer.category,DBInstanceStorageType:offer.storageType,instanceChargeType:"Postpaid",orderType:"BUY"}),answer=await api.call({product:"Rd\
s",action:"DescribeAvailableClasses",query,effect:"read"});return((0,models.x)(answer,DescribeAvailableClassesResponseBody.DescribeAvailableClassesResponseBody).
DBInstanceClasses??[]).map(row=>row.DBInstanceClass??"").filter(Boolean)}var DescribeReadDbinstanceDelayRequest=__webpack_require__(7342),DescribeReadDbinstanceDelayResponseBody=__webpack_require__(
23192);async function describeReplicaDelays(api,id){const query=(0,models.E)(DescribeDbinstanceAttributeRequest.DescribeDBInstanceAttributeRequest,{DBInstanceId:id}),
answer=await api.call({product:"Rds",action:"DescribeDBInstanceAttribute",query,effect:"read"}),[attribute]=(0,models.x)(answer,DescribeDbinstanceAttributeResponseBody.
DescribeDBInstanceAttributeResponseBody).items?.DBInstanceAttribute??[],replicas=attribute?.readOnlyDBInstanceIds?.readOnlyDBInstanceId??[];return Promise.all(replicas.
map(async({DBInstanceId:replica=""})=>({id:replica,...await delayOf(api,id,replica)})))}async function delayOf(api,id,replica){const query=(0,models.E)(DescribeReadDbinstanceDelayRequest.
DescribeReadDBInstanceDelayRequest,{DBInstanceId:id,readInstanceId:replica}),answer=await api.call({product:"Rds",action:"DescribeReadDBInstanceDelay",query,effect:"\
read"}),body=(0,models.x)(answer,DescribeReadDbinstanceDelayResponseBody.DescribeReadDBInstanceDelayResponseBody),listed=body.items?.items?.flatMap(({readDelayTimes})=>readDelayTimes?.
readDelayTime??[])??[],seconds=[body.delayTime,...listed].filter(text=>text!==void 0&&text!=="").map(Number).filter(number=>Number.isFinite(number)&&number>=0);
return seconds.length>0?{delaySeconds:Math.max(...seconds)}:{}}var DescribeDbinstanceHaconfigRequest=__webpack_require__(64374),DescribeDbinstanceHaconfigResponseBody=__webpack_require__(
13200);async function describeStandbys(api,id){const query=(0,models.E)(DescribeDbinstanceHaconfigRequest.DescribeDBInstanceHAConfigRequest,{DBInstanceId:id}),answer=await(0,alicloud_api.
NJ)(["not-found","invalid"],api.call({product:"Rds",action:"DescribeDBInstanceHAConfig",query,effect:"read"}));return answer?((0,models.x)(answer,DescribeDbinstanceHaconfigResponseBody.
DescribeDBInstanceHAConfigResponseBody).hostInstanceInfos?.nodeInfo??[]).filter(({nodeType})=>nodeType==="Slave").map(({zoneId="",syncStatus=""})=>({zoneId:zoneId??
"",synchronization:syncStatus??""})):[]}var DescribeResourceUsageRequest=__webpack_require__(85459),DescribeResourceUsageResponseBody=__webpack_require__(30827),
cms_points=__webpack_require__(83471);async function describeUsedBytes(api,id){const query=(0,models.E)(DescribeResourceUsageRequest.DescribeResourceUsageRequest,
{DBInstanceId:id}),answer=await api.call({product:"Rds",action:"DescribeResourceUsage",query,effect:"read"}),{diskUsed}=(0,models.x)(answer,DescribeResourceUsageResponseBody.
DescribeResourceUsageResponseBody);return diskUsed===void 0||Number(diskUsed)<0?void 0:Number(diskUsed)}async function describeCpu(api,id){const query={Namespace:"\
acs_rds_dashboard",MetricName:"CpuUsage",Period:"60",Dimensions:JSON.stringify([{instanceId:id}])},answer=await(0,alicloud_api.NJ)(["not-found"],api.call({product:"\
Cms",action:"DescribeMetricLast",query,effect:"read"})),newest=(0,cms_points.X)(answer,"DescribeMetricLast").filter(point=>point?.instanceId===id).toSorted((a,b)=>Number(
a?.timestamp)-Number(b?.timestamp)).at(-1);return typeof newest?.Average=="number"?{percent:newest.Average,atMs:Number(newest.timestamp)}:void 0}var tag_lists=__webpack_require__(
17278),alicloud_tags=__webpack_require__(47745);function createDatabases(api){return{describeDatabases:filter=>describe(api,filter),createDatabase:spec=>create(
api,spec),modifyDatabase:(id,change)=>modify(api,id,change),async deleteDatabase(id){const query=(0,models.E)(DeleteDbinstanceRequest.DeleteDBInstanceRequest,{DBInstanceId:id,
releasedKeepPolicy:"None"});await(0,alicloud_api.NJ)(["not-found"],api.call({product:"Rds",action:"DeleteDBInstance",query,effect:"repeatable"},{lane:id,settled:()=>isGone(
api,id)}))},...createDatabaseAccess(api),...createDatabaseContents(api),describeUsedBytes:id=>describeUsedBytes(api,id),describeCpu:id=>describeCpu(api,id),describeReplicaDelays:id=>describeReplicaDelays(
api,id),describeStandbys:id=>describeStandbys(api,id),describeOffers:query=>describeOffers(api,query)}}async function describe(api,filter){const ids=filter.ids??
await idsOf(api,filter);if(ids.length===0)return[];const found=(await Promise.all([...new Set(ids)].map(id=>attributeOf(api,id)))).filter(row=>row!==void 0),foundIds=found.
map(row=>row.DBInstanceId??""),tags=filter.withoutTags?new Map:await(0,alicloud_tags.listTags)(api,"database",foundIds);return found.map(row=>databaseOf(row,tags.
get(row.DBInstanceId??"")??{})).filter(database=>(0,tag_lists.kS)(database.tags,filter.tags)&&(filter.vpcId===void 0||database.vpcId===filter.vpcId))}async function idsOf(api,filter){
return(0,paging.eG)(async pageNumber=>{const query=(0,models.E)(DescribeDbinstancesRequest.DescribeDBInstancesRequest,{regionId:api.region,vpcId:filter.vpcId,tags:filter.
tags&&JSON.stringify(filter.tags),pageNumber,pageSize:100}),answer=await api.call({product:"Rds",action:"DescribeDBInstances",query,effect:"read"}),body=(0,models.
x)(answer,DescribeDbinstancesResponseBody.DescribeDBInstancesResponseBody);return{items:(body.items?.DBInstance??[]).map(row=>row.DBInstanceId??""),total:body.totalRecordCount}})}
async function attributeOf(api,id){const query=(0,models.E)(DescribeDbinstanceAttributeRequest.DescribeDBInstanceAttributeRequest,{DBInstanceId:id}),answer=await(0,alicloud_api.
NJ)(["not-found"],api.call({product:"Rds",action:"DescribeDBInstanceAttribute",query,effect:"read"}));return answer&&(0,models.x)(answer,DescribeDbinstanceAttributeResponseBody.
DescribeDBInstanceAttributeResponseBody).items?.DBInstanceAttribute?.[0]}async function isGone(api,id){const row=await attributeOf(api,id);return row===void 0||
row.DBInstanceStatus==="Deleting"?{}:void 0}function databaseOf(row,tags){return{id:row.DBInstanceId??"",name:row.DBInstanceDescription??"",status:row.DBInstanceStatus??
"",engine:row.engine??"",engineVersion:row.engineVersion??"",instanceClass:row.DBInstanceClass??"",storageGiB:row.DBInstanceStorage??0,storageType:row.DBInstanceStorageType??
"",category:row.category??"",zoneId:row.masterZone||row.zoneId||"",slaveZoneIds:(row.slaveZones?.slaveZone??[]).map(zone=>zone.zoneId??"").filter(Boolean),vpcId:row.
vpcId??"",vswitchId:row.vSwitchId??"",connectionString:row.connectionString??"",port:Number(row.port??3306),deletionProtection:row.deletionProtection??!1,...row.
lockMode&&row.lockMode!=="Unlock"?{lockMode:row.lockMode}:{},...row.maintainTime?{maintenanceWindow:row.maintainTime}:{},tags}}function createDatabaseQuery(api,spec){
const[zoneId,zoneIdSlave1,zoneIdSlave2]=spec.zoneIds;return(0,models.E)(CreateDbinstanceRequest.CreateDBInstanceRequest,{regionId:api.region,DBInstanceDescription:spec.
name,engine:spec.engine,engineVersion:spec.engineVersion,DBInstanceClass:spec.instanceClass,DBInstanceStorage:spec.storageGiB,DBInstanceStorageType:spec.storageType??
"cloud_essd",category:spec.category,payType:"Postpaid",DBInstanceNetType:"Intranet",instanceNetworkType:"VPC",VPCId:spec.vpcId,zoneId,zoneIdSlave1,zoneIdSlave2,
vSwitchId:spec.vswitchIds.join(","),securityIPList:spec.allowedAddresses.join(",")||"127.0.0.1",tag:Object.entries(spec.tags).map(([key,value])=>({key,value})),
clientToken:spec.clientToken})}async function create(api,spec){const query=createDatabaseQuery(api,spec),body=(0,models.x)(await api.call({product:"Rds",action:"\
CreateDBInstance",query,effect:"repeatable"}),CreateDbinstanceResponseBody.CreateDBInstanceResponseBody);return{id:body.DBInstanceId??"",host:body.connectionString??
"",port:Number(body.port??3306)}}async function modify(api,id,change){if(change.name!==void 0){const query2=(0,models.E)(ModifyDbinstanceDescriptionRequest.ModifyDBInstanceDescriptionRequest,
{DBInstanceId:id,DBInstanceDescription:change.name});await api.call({product:"Rds",action:"ModifyDBInstanceDescription",query:query2,effect:"repeatable"},{lane:id})}
if(change.deletionProtection!==void 0){const query2=(0,models.E)(ModifyDbinstanceDeletionProtectionRequest.ModifyDBInstanceDeletionProtectionRequest,{DBInstanceId:id,
deletionProtection:change.deletionProtection});await api.call({product:"Rds",action:"ModifyDBInstanceDeletionProtection",query:query2,effect:"repeatable"},{lane:id})}
const{instanceClass,storageGiB}=change;if(instanceClass===void 0&&storageGiB===void 0)return;const isSo=row=>(instanceClass===void 0||row?.DBInstanceClass===instanceClass)&&
(storageGiB===void 0||row?.DBInstanceStorage===storageGiB);if(isSo(await attributeOf(api,id)))return;const settled=async()=>{const row=await attributeOf(api,id);
return isSo(row)||isChangingClass(row?.DBInstanceStatus)?{}:void 0},query=(0,models.E)(ModifyDbinstanceSpecRequest.ModifyDBInstanceSpecRequest,{DBInstanceId:id,
DBInstanceClass:instanceClass,DBInstanceStorage:storageGiB,payType:"Postpaid"});await api.call({product:"Rds",action:"ModifyDBInstanceSpec",query,effect:"once"},
{lane:id,settled})}const isChangingClass=status=>status==="DBInstanceClassChanging"||status==="CLASS_CHANGING"}),17278:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tw:()=>tagList,kS:()=>hasTags,lD:()=>tagMap});function tagList(tags){const entries=Object.entries(tags??{});return entries.
length===0?void 0:entries.map(([key,value])=>({key,value}))}function tagMap(list){const tags={};for(const tag of list??[])tags[tag.tagKey??tag.key??""]=tag.tagValue??
tag.value??"";return tags}function hasTags(have,want){return Object.entries(want??{}).every(([key,value])=>have[key]===value)}}),47745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createTagging:()=>createTagging,listTags:()=>listTags});var _api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31208),_flatten_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93680),_paging_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(29984);const ecs=resourceType=>({
product:"Ecs",resourceType,untagAction:"UntagResources",idsPerCall:50}),vpc=resourceType=>({product:"Vpc",resourceType,untagAction:"UnTagResources",idsPerCall:50}),
targets={instance:ecs("instance"),image:ecs("image"),snapshot:ecs("snapshot"),"security-group":ecs("securitygroup"),"key-pair":ecs("keypair"),vpc:vpc("VPC"),vswitch:vpc(
"VSWITCH"),eip:vpc("EIP"),"nat-gateway":vpc("NATGATEWAY"),"load-balancer":{product:"Slb",resourceType:"instance",untagAction:"UntagResources",idsPerCall:20},database:{
product:"Rds",resourceType:"INSTANCE",untagAction:"UntagResources",idsPerCall:50}},tagsPerCall=20;function createTagging(api){return{async tag(kind,ids,tags){const{
product,resourceType,idsPerCall}=targets[kind],list=Object.entries(tags).map(([Key,Value])=>({Key,Value}));for(const part of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.
VN)(ids,idsPerCall))for(const some of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.VN)(list,tagsPerCall)){const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__.B)(
{RegionId:api.region,ResourceType:resourceType,ResourceId:part,Tag:some});await api.call({product,action:"TagResources",query,effect:"repeatable"})}},async untag(kind,ids,keys){
const{product,resourceType,untagAction,idsPerCall}=targets[kind];for(const part of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.VN)(ids,idsPerCall))for(const some of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.
VN)(keys,tagsPerCall)){const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__.B)({RegionId:api.region,ResourceType:resourceType,ResourceId:part,TagKey:some});await(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.
NJ)(["not-found"],api.call({product,action:untagAction,query,effect:"repeatable"}))}}}}async function listTags(api,kind,ids){const{product,resourceType,idsPerCall}=targets[kind],
found=new Map(ids.map(id=>[id,{}]));for(const part of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.VN)(ids,idsPerCall)){let token;do{const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__.
B)({RegionId:api.region,ResourceType:resourceType,ResourceId:part,NextToken:token}),body=await api.call({product,action:"ListTagResources",query,effect:"read"});
for(const row of body.TagResources?.TagResource??[]){const tags=found.get(row.ResourceId);tags&&(tags[row.TagKey]=row.TagValue??"")}token=body.NextToken||void 0}while(token!==
void 0)}return found}})};
