"use strict";exports.id=3669,exports.ids=[3669],exports.modules={74245:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeAccountAttributesRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeAccountAttributesRequest extends $dara.Model{static names(){
return{attributeName:"AttributeName",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",zoneId:"\
ZoneId"}}static types(){return{attributeName:{type:"array",itemType:"string"},ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"\
number",zoneId:"string"}}validate(){Array.isArray(this.attributeName)&&$dara.Model.validateArray(this.attributeName),super.validate()}constructor(map){super(map)}}
exports2.DescribeAccountAttributesRequest=DescribeAccountAttributesRequest}),65773:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribeAccountAttributesResponseBody=exports2.DescribeAccountAttributesResponseBodyAccountAttributeItems=exports2.DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItem=
exports2.DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValues=exports2.DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValuesValueItem=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValuesValueItem extends $dara.
Model{static names(){return{count:"Count",diskCategory:"DiskCategory",expiredTime:"ExpiredTime",instanceChargeType:"InstanceChargeType",instanceType:"InstanceTy\
pe",value:"Value",zoneId:"ZoneId"}}static types(){return{count:"number",diskCategory:"string",expiredTime:"string",instanceChargeType:"string",instanceType:"str\
ing",value:"string",zoneId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValuesValueItem=
DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValuesValueItem;class DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValues extends $dara.
Model{static names(){return{valueItem:"ValueItem"}}static types(){return{valueItem:{type:"array",itemType:DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValuesValueItem}}}validate(){
Array.isArray(this.valueItem)&&$dara.Model.validateArray(this.valueItem),super.validate()}constructor(map){super(map)}}exports2.DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValues=
DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValues;class DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItem extends $dara.
Model{static names(){return{attributeName:"AttributeName",attributeValues:"AttributeValues"}}static types(){return{attributeName:"string",attributeValues:DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItemAttributeValues}}validate(){
this.attributeValues&&typeof this.attributeValues.validate=="function"&&this.attributeValues.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItem=
DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItem;class DescribeAccountAttributesResponseBodyAccountAttributeItems extends $dara.Model{static names(){
return{accountAttributeItem:"AccountAttributeItem"}}static types(){return{accountAttributeItem:{type:"array",itemType:DescribeAccountAttributesResponseBodyAccountAttributeItemsAccountAttributeItem}}}validate(){
Array.isArray(this.accountAttributeItem)&&$dara.Model.validateArray(this.accountAttributeItem),super.validate()}constructor(map){super(map)}}exports2.DescribeAccountAttributesResponseBodyAccountAttributeItems=
DescribeAccountAttributesResponseBodyAccountAttributeItems;class DescribeAccountAttributesResponseBody extends $dara.Model{static names(){return{accountAttributeItems:"\
AccountAttributeItems",requestId:"RequestId"}}static types(){return{accountAttributeItems:DescribeAccountAttributesResponseBodyAccountAttributeItems,requestId:"\
string"}}validate(){this.accountAttributeItems&&typeof this.accountAttributeItems.validate=="function"&&this.accountAttributeItems.validate(),super.validate()}constructor(map){
super(map)}}exports2.DescribeAccountAttributesResponseBody=DescribeAccountAttributesResponseBody}),4446:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createCompute:()=>createCompute,runInstancesQuery:()=>runInstancesQuery});
var DeleteInstancesRequest=__webpack_require__(33909),DescribeAvailableResourceRequest=__webpack_require__(70902),DescribeAvailableResourceResponseBody=__webpack_require__(
44112),DescribeInstancesRequest=__webpack_require__(84515),DescribeInstancesResponseBody=__webpack_require__(75579),DescribeInstanceTypesRequest=__webpack_require__(
43139),DescribeInstanceTypesResponseBody=__webpack_require__(78107),ModifyInstanceAttributeRequest=__webpack_require__(6343),ModifyInstanceSpecRequest=__webpack_require__(
15080),RebootInstancesRequest=__webpack_require__(86779),ReplaceSystemDiskRequest=__webpack_require__(56046),RunInstancesRequest=__webpack_require__(37895),RunInstancesResponseBody=__webpack_require__(
34519),StartInstancesRequest=__webpack_require__(60730),StopInstancesRequest=__webpack_require__(78494),tag_lists=__webpack_require__(17278);function instanceOf(row){
const publicIp=row.eipAddress?.ipAddress||row.publicIpAddress?.ipAddress?.[0];return{id:row.instanceId??"",name:row.instanceName??"",status:row.status??"Pending",
type:row.instanceType??"",imageId:row.imageId??"",zoneId:row.zoneId??"",vpcId:row.vpcAttributes?.vpcId??"",vswitchId:row.vpcAttributes?.vSwitchId??"",securityGroupIds:[
...row.securityGroupIds?.securityGroupId??[]],privateIp:row.vpcAttributes?.privateIpAddress?.ipAddress?.[0]??"",deletionProtection:row.deletionProtection??!1,operationLocks:(row.
operationLocks?.lockReason??[]).map(lock=>lock.lockReason??"").filter(Boolean),createdAt:row.creationTime??"",tags:(0,tag_lists.lD)(row.tags?.tag),...publicIp?{
publicIp}:{},...row.keyPairName?{keyPairName:row.keyPairName}:{},...row.instanceChargeType==="PrePaid"?{isSubscription:!0}:{},...row.spotStrategy==="SpotAsPrice\
Go"||row.spotStrategy==="SpotWithPriceLimit"?{spot:{strategy:row.spotStrategy,...row.spotPriceLimit?{priceLimit:row.spotPriceLimit}:{}}}:{},...row.internetMaxBandwidthOut?
{internet:{bandwidthOutMbps:row.internetMaxBandwidthOut,chargeType:row.internetChargeType==="PayByBandwidth"?"PayByBandwidth":"PayByTraffic"}}:{}}}var models=__webpack_require__(
23901),paging=__webpack_require__(29984);const idsPerCall=100;function createCompute(api){return{describeInstances:filter=>describe(api,filter),runInstances:spec=>runInstances(
api,spec),startInstances:ids=>startInstances(api,ids),stopInstances:(ids,options)=>stopInstances(api,ids,options?.force??!1),rebootInstances:ids=>rebootInstances(
api,ids),deleteInstances:(ids,clientToken)=>deleteInstances(api,ids,clientToken),async replaceSystemDisk({instanceId,imageId,clientToken}){const query=(0,models.
E)(ReplaceSystemDiskRequest.ReplaceSystemDiskRequest,{instanceId,imageId,clientToken});await api.call({product:"Ecs",action:"ReplaceSystemDisk",query,effect:"re\
peatable"})},async modifyInstance(id,change){const query=(0,models.E)(ModifyInstanceAttributeRequest.ModifyInstanceAttributeRequest,{instanceId:id,instanceName:change.
name,userData:change.userData===void 0?void 0:base64(change.userData),deletionProtection:change.deletionProtection,securityGroupIds:change.securityGroupIds});await api.
call({product:"Ecs",action:"ModifyInstanceAttribute",query,effect:"repeatable"})},async modifyInstanceType(id,instanceType,clientToken){const query=(0,models.E)(
ModifyInstanceSpecRequest.ModifyInstanceSpecRequest,{instanceId:id,instanceType,clientToken});await api.call({product:"Ecs",action:"ModifyInstanceSpec",query,effect:"\
repeatable"})},describeStock:types=>describeStock(api,types),describeInstanceTypes:types=>describeInstanceTypes(api,types)}}async function describe(api,filter){
return(0,paging.oq)(filter.ids,idsPerCall,ids=>(0,paging.mb)(async nextToken=>{const query=(0,models.E)(DescribeInstancesRequest.DescribeInstancesRequest,{regionId:api.
region,maxResults:100,nextToken,instanceIds:ids&&JSON.stringify(ids),vpcId:filter.vpcId,tag:(0,tag_lists.Tw)(filter.tags)}),body=(0,models.x)(await api.call({product:"\
Ecs",action:"DescribeInstances",query,effect:"read"}),DescribeInstancesResponseBody.DescribeInstancesResponseBody);return{items:(body.instances?.instance??[]).map(
instanceOf),nextToken:body.nextToken}}))}function runInstancesQuery(api,spec){return(0,models.E)(RunInstancesRequest.RunInstancesRequest,{regionId:api.region,instanceName:spec.
name,hostName:hostNameOf(spec.name),instanceType:spec.type,imageId:spec.imageId,zoneId:spec.zoneId,vSwitchId:spec.vswitchId,securityGroupIds:spec.securityGroupIds,
systemDisk:{category:spec.systemDisk?.category,size:spec.systemDisk?.sizeGiB===void 0?void 0:String(spec.systemDisk.sizeGiB)},userData:spec.userData===void 0?void 0:
base64(spec.userData),keyPairName:spec.keyPairName,ramRoleName:spec.ramRoleName,spotStrategy:spec.spot?.strategy,spotPriceLimit:spec.spot?.priceLimit,internetMaxBandwidthOut:spec.
internet?.bandwidthOutMbps,internetChargeType:spec.internet?.chargeType,instanceChargeType:"PostPaid",amount:spec.amount??1,minAmount:spec.amount??1,tag:(0,tag_lists.
Tw)(spec.tags),clientToken:spec.clientToken})}async function runInstances(api,spec){const query=runInstancesQuery(api,spec),body=await api.call({product:"Ecs",action:"\
RunInstances",query,effect:"repeatable"});return[...(0,models.x)(body,RunInstancesResponseBody.RunInstancesResponseBody).instanceIdSets?.instanceIdSet??[]]}async function startInstances(api,ids){
const isOn=status=>status==="Running"||status==="Starting";for(const part of(0,paging.VN)(ids,idsPerCall)){const off=await withoutStatus(api,part,isOn);if(off.length===
0)continue;const query=(0,models.E)(StartInstancesRequest.StartInstancesRequest,{regionId:api.region,instanceId:off});await api.call({product:"Ecs",action:"Star\
tInstances",query,effect:"once"},{settled:()=>allHave(api,off,isOn)})}}async function stopInstances(api,ids,force){const isOff=status=>status==="Stopped"||status===
"Stopping";for(const part of(0,paging.VN)(ids,idsPerCall)){const on=await withoutStatus(api,part,isOff);if(on.length===0)continue;const query=(0,models.E)(StopInstancesRequest.
StopInstancesRequest,{regionId:api.region,instanceId:on,stoppedMode:"KeepCharging",forceStop:force});await api.call({product:"Ecs",action:"StopInstances",query,
effect:"once"},{settled:()=>allHave(api,on,isOff)})}}async function rebootInstances(api,ids){for(const part of(0,paging.VN)(ids,idsPerCall)){const query=(0,models.
E)(RebootInstancesRequest.RebootInstancesRequest,{regionId:api.region,instanceId:part});await api.call({product:"Ecs",action:"RebootInstances",query,effect:"rep\
eatable"})}}async function deleteInstances(api,ids,clientToken){for(const[index,part]of(0,paging.VN)(ids,idsPerCall).entries()){const there=(await describe(api,
{ids:part})).map(instance=>instance.id);if(there.length===0)continue;const query=(0,models.E)(DeleteInstancesRequest.DeleteInstancesRequest,{regionId:api.region,
instanceId:there,force:!0,clientToken:index===0?clientToken:`${clientToken.slice(0,60)}-${index}`}),settled=async()=>(await describe(api,{ids:there})).length===
0?{}:void 0;await api.call({product:"Ecs",action:"DeleteInstances",query,effect:"repeatable"},{settled})}}async function withoutStatus(api,ids,test){const reached=new Set(
(await describe(api,{ids})).filter(({status})=>test(status)).map(({id})=>id));return ids.filter(id=>!reached.has(id))}async function allHave(api,ids,test){return(await withoutStatus(
api,ids,test)).length===0?{}:void 0}async function describeStock(api,types){const zones=new Map;for(const instanceType of types??[void 0]){const query=(0,models.
E)(DescribeAvailableResourceRequest.DescribeAvailableResourceRequest,{regionId:api.region,destinationResource:"InstanceType",instanceChargeType:"PostPaid",ioOptimized:"\
optimized",instanceType}),answer=await api.call({product:"Ecs",action:"DescribeAvailableResource",query,effect:"read"});for(const zone of(0,models.x)(answer,DescribeAvailableResourceResponseBody.
DescribeAvailableResourceResponseBody).availableZones?.availableZone??[]){const held=zones.get(zone.zoneId??"")??new Set;zones.set(zone.zoneId??"",held);for(const resource of zone.
availableResources?.availableResource??[])if(resource.type==="InstanceType")for(const{value,status}of resource.supportedResources?.supportedResource??[])value&&
status==="Available"&&held.add(value)}}return[...zones].map(([zoneId,held])=>({zoneId,instanceTypes:[...held].sort()})).sort((a,b)=>a.zoneId.localeCompare(b.zoneId))}
async function describeInstanceTypes(api,types){return(0,paging.oq)(types,10,instanceTypes=>(0,paging.mb)(async nextToken=>{const query=(0,models.E)(DescribeInstanceTypesRequest.
DescribeInstanceTypesRequest,{instanceTypes,maxResults:1600,nextToken}),answer=await api.call({product:"Ecs",action:"DescribeInstanceTypes",query,effect:"read"}),
body=(0,models.x)(answer,DescribeInstanceTypesResponseBody.DescribeInstanceTypesResponseBody);return{items:(body.instanceTypes?.instanceType??[]).map(type=>({type:type.
instanceTypeId??"",cpus:type.cpuCoreCount??0,memoryGiB:type.memorySize??0})),nextToken:body.nextToken}}))}function hostNameOf(name){const cleaned=name.toLowerCase().
replaceAll(/[^a-z0-9-]+/g,"-").replaceAll(/-+/g,"-").replaceAll(/^-|-$/g,"").slice(0,63);return cleaned.length>=2?cleaned:void 0}const base64=text=>Buffer.from(
text,"utf8").toString("base64")}),63669:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{createRehearsals:()=>createRehearsals});var _alicloud_ecs20140526_dist_models_DescribeAccountAttributesRequest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
74245),_alicloud_ecs20140526_dist_models_DescribeAccountAttributesResponseBody_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(65773),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
70271),_api_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31208),_ecs_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4446),_models_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
23901),_rds_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(87694);function createRehearsals(api){return{runInstances:spec=>rehearse(api,{product:"Ecs",action:"\
RunInstances",query:dryRun((0,_ecs_js__WEBPACK_IMPORTED_MODULE_4__.runInstancesQuery)(api,spec))}),createDatabase:spec=>rehearse(api,{product:"Rds",action:"Crea\
teDBInstance",query:dryRun((0,_rds_js__WEBPACK_IMPORTED_MODULE_6__.createDatabaseQuery)(api,spec))}),describeLimits:()=>describeLimits(api)}}function dryRun({ClientToken:_token,
...query}){return{...query,DryRun:"true"}}async function rehearse(api,request){try{await api.call({...request,effect:"read"});return}catch(error){if(!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
E)(error)||error.kind==="transient"||error.kind==="throttled")throw error;return error.apiCode==="DryRunOperation"?void 0:error}}const mostVcpus="max-postpaid-i\
nstance-vcpu-count",usedVcpus="used-postpaid-instance-vcpu-count";async function describeLimits(api){const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_5__.E)(_alicloud_ecs20140526_dist_models_DescribeAccountAttributesRequest_js__WEBPACK_IMPORTED_MODULE_0__.
DescribeAccountAttributesRequest,{regionId:api.region,attributeName:[mostVcpus,usedVcpus]}),answer=await(0,_api_js__WEBPACK_IMPORTED_MODULE_3__.NJ)(["permission",
"invalid"],api.call({product:"Ecs",action:"DescribeAccountAttributes",query,effect:"read"}));if(!answer)return{};const items=(0,_models_js__WEBPACK_IMPORTED_MODULE_5__.
x)(answer,_alicloud_ecs20140526_dist_models_DescribeAccountAttributesResponseBody_js__WEBPACK_IMPORTED_MODULE_1__.DescribeAccountAttributesResponseBody).accountAttributeItems?.
accountAttributeItem??[],valueOf=name=>Number(items.find(({attributeName})=>attributeName===name)?.attributeValues?.valueItem?.[0]?.value),most=valueOf(mostVcpus);
return Number.isFinite(most)?{vcpus:{most,used:valueOf(usedVcpus)||0}}:{}}})};
