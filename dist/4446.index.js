"use strict";exports.id=4446,exports.ids=[4446],exports.modules={4446:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createCompute:()=>createCompute,runInstancesQuery:()=>runInstancesQuery});var DeleteInstancesRequest=__webpack_require__(
33909),DescribeAvailableResourceRequest=__webpack_require__(70902),DescribeAvailableResourceResponseBody=__webpack_require__(44112),DescribeInstancesRequest=__webpack_require__(
84515),DescribeInstancesResponseBody=__webpack_require__(75579),DescribeInstanceTypesRequest=__webpack_require__(43139),DescribeInstanceTypesResponseBody=__webpack_require__(
78107),ModifyInstanceAttributeRequest=__webpack_require__(6343),ModifyInstanceSpecRequest=__webpack_require__(15080),RebootInstancesRequest=__webpack_require__(
86779),ReplaceSystemDiskRequest=__webpack_require__(56046),RunInstancesRequest=__webpack_require__(37895),RunInstancesResponseBody=__webpack_require__(34519),StartInstancesRequest=__webpack_require__(
60730),StopInstancesRequest=__webpack_require__(78494),tag_lists=__webpack_require__(17278);function instanceOf(row){const publicIp=row.eipAddress?.ipAddress||row.
publicIpAddress?.ipAddress?.[0];return{id:row.instanceId??"",name:row.instanceName??"",status:row.status??"Pending",type:row.instanceType??"",imageId:row.imageId??
"",zoneId:row.zoneId??"",vpcId:row.vpcAttributes?.vpcId??"",vswitchId:row.vpcAttributes?.vSwitchId??"",securityGroupIds:[...row.securityGroupIds?.securityGroupId??
[]],privateIp:row.vpcAttributes?.privateIpAddress?.ipAddress?.[0]??"",deletionProtection:row.deletionProtection??!1,operationLocks:(row.operationLocks?.lockReason??
[]).map(lock=>lock.lockReason??"").filter(Boolean),createdAt:row.creationTime??"",tags:(0,tag_lists.lD)(row.tags?.tag),...publicIp?{publicIp}:{},...row.keyPairName?
{keyPairName:row.keyPairName}:{},...row.instanceChargeType==="PrePaid"?{isSubscription:!0}:{},...row.spotStrategy==="SpotAsPriceGo"||row.spotStrategy==="SpotWit\
hPriceLimit"?{spot:{strategy:row.spotStrategy,...row.spotPriceLimit?{priceLimit:row.spotPriceLimit}:{}}}:{},...row.internetMaxBandwidthOut?{internet:{bandwidthOutMbps:row.
internetMaxBandwidthOut,chargeType:row.internetChargeType==="PayByBandwidth"?"PayByBandwidth":"PayByTraffic"}}:{}}}var models=__webpack_require__(23901),paging=__webpack_require__(
29984);const idsPerCall=100;function createCompute(api){return{describeInstances:filter=>describe(api,filter),runInstances:spec=>runInstances(api,spec),startInstances:ids=>startInstances(
api,ids),stopInstances:(ids,options)=>stopInstances(api,ids,options?.force??!1),rebootInstances:ids=>rebootInstances(api,ids),deleteInstances:(ids,clientToken)=>deleteInstances(
api,ids,clientToken),async replaceSystemDisk({instanceId,imageId,clientToken}){const query=(0,models.E)(ReplaceSystemDiskRequest.ReplaceSystemDiskRequest,{instanceId,
imageId,clientToken});await api.call({product:"Ecs",action:"ReplaceSystemDisk",query,effect:"repeatable"})},async modifyInstance(id,change){const query=(0,models.
E)(ModifyInstanceAttributeRequest.ModifyInstanceAttributeRequest,{instanceId:id,instanceName:change.name,userData:change.userData===void 0?void 0:base64(change.
userData),deletionProtection:change.deletionProtection,securityGroupIds:change.securityGroupIds});await api.call({product:"Ecs",action:"ModifyInstanceAttribute",
query,effect:"repeatable"})},async modifyInstanceType(id,instanceType,clientToken){const query=(0,models.E)(ModifyInstanceSpecRequest.ModifyInstanceSpecRequest,
{instanceId:id,instanceType,clientToken});await api.call({product:"Ecs",action:"ModifyInstanceSpec",query,effect:"repeatable"})},describeStock:types=>describeStock(
api,types),describeInstanceTypes:types=>describeInstanceTypes(api,types)}}async function describe(api,filter){return(0,paging.oq)(filter.ids,idsPerCall,ids=>(0,paging.
mb)(async nextToken=>{const query=(0,models.E)(DescribeInstancesRequest.DescribeInstancesRequest,{regionId:api.region,maxResults:100,nextToken,instanceIds:ids&&
JSON.stringify(ids),vpcId:filter.vpcId,tag:(0,tag_lists.Tw)(filter.tags)}),body=(0,models.x)(await api.call({product:"Ecs",action:"DescribeInstances",query,effect:"\
read"}),DescribeInstancesResponseBody.DescribeInstancesResponseBody);return{items:(body.instances?.instance??[]).map(instanceOf),nextToken:body.nextToken}}))}function runInstancesQuery(api,spec){
return(0,models.E)(RunInstancesRequest.RunInstancesRequest,{regionId:api.region,instanceName:spec.name,hostName:hostNameOf(spec.name),instanceType:spec.type,imageId:spec.
imageId,zoneId:spec.zoneId,vSwitchId:spec.vswitchId,securityGroupIds:spec.securityGroupIds,systemDisk:{category:spec.systemDisk?.category,size:spec.systemDisk?.
sizeGiB===void 0?void 0:String(spec.systemDisk.sizeGiB)},userData:spec.userData===void 0?void 0:base64(spec.userData),keyPairName:spec.keyPairName,ramRoleName:spec.
ramRoleName,spotStrategy:spec.spot?.strategy,spotPriceLimit:spec.spot?.priceLimit,internetMaxBandwidthOut:spec.internet?.bandwidthOutMbps,internetChargeType:spec.
internet?.chargeType,instanceChargeType:"PostPaid",amount:spec.amount??1,minAmount:spec.amount??1,tag:(0,tag_lists.Tw)(spec.tags),clientToken:spec.clientToken})}
async function runInstances(api,spec){const query=runInstancesQuery(api,spec),body=await api.call({product:"Ecs",action:"RunInstances",query,effect:"repeatable"});
return[...(0,models.x)(body,RunInstancesResponseBody.RunInstancesResponseBody).instanceIdSets?.instanceIdSet??[]]}async function startInstances(api,ids){const isOn=status=>status===
"Running"||status==="Starting";for(const part of(0,paging.VN)(ids,idsPerCall)){const off=await withoutStatus(api,part,isOn);if(off.length===0)continue;const query=(0,models.
E)(StartInstancesRequest.StartInstancesRequest,{regionId:api.region,instanceId:off});await api.call({product:"Ecs",action:"StartInstances",query,effect:"once"},
{settled:()=>allHave(api,off,isOn)})}}async function stopInstances(api,ids,force){const isOff=status=>status==="Stopped"||status==="Stopping";for(const part of(0,paging.
VN)(ids,idsPerCall)){const on=await withoutStatus(api,part,isOff);if(on.length===0)continue;const query=(0,models.E)(StopInstancesRequest.StopInstancesRequest,{
regionId:api.region,instanceId:on,stoppedMode:"KeepCharging",forceStop:force});await api.call({product:"Ecs",action:"StopInstances",query,effect:"once"},{settled:()=>allHave(
api,on,isOff)})}}async function rebootInstances(api,ids){for(const part of(0,paging.VN)(ids,idsPerCall)){const query=(0,models.E)(RebootInstancesRequest.RebootInstancesRequest,
{regionId:api.region,instanceId:part});await api.call({product:"Ecs",action:"RebootInstances",query,effect:"repeatable"})}}async function deleteInstances(api,ids,clientToken){
for(const[index,part]of(0,paging.VN)(ids,idsPerCall).entries()){const there=(await describe(api,{ids:part})).map(instance=>instance.id);if(there.length===0)continue;
const query=(0,models.E)(DeleteInstancesRequest.DeleteInstancesRequest,{regionId:api.region,instanceId:there,force:!0,clientToken:index===0?clientToken:`${clientToken.
slice(0,60)}-${index}`}),settled=async()=>(await describe(api,{ids:there})).length===0?{}:void 0;await api.call({product:"Ecs",action:"DeleteInstances",query,effect:"\
repeatable"},{settled})}}async function withoutStatus(api,ids,test){const reached=new Set((await describe(api,{ids})).filter(({status})=>test(status)).map(({id})=>id));
return ids.filter(id=>!reached.has(id))}async function allHave(api,ids,test){return(await withoutStatus(api,ids,test)).length===0?{}:void 0}async function describeStock(api,types){
const zones=new Map;for(const instanceType of types??[void 0]){const query=(0,models.E)(DescribeAvailableResourceRequest.DescribeAvailableResourceRequest,{regionId:api.
region,destinationResource:"InstanceType",instanceChargeType:"PostPaid",ioOptimized:"optimized",instanceType}),answer=await api.call({product:"Ecs",action:"Desc\
ribeAvailableResource",query,effect:"read"});for(const zone of(0,models.x)(answer,DescribeAvailableResourceResponseBody.DescribeAvailableResourceResponseBody).availableZones?.
availableZone??[]){const held=zones.get(zone.zoneId??"")??new Set;zones.set(zone.zoneId??"",held);for(const resource of zone.availableResources?.availableResource??
[])if(resource.type==="InstanceType")for(const{value,status}of resource.supportedResources?.supportedResource??[])value&&status==="Available"&&held.add(value)}}
return[...zones].map(([zoneId,held])=>({zoneId,instanceTypes:[...held].sort()})).sort((a,b)=>a.zoneId.localeCompare(b.zoneId))}async function describeInstanceTypes(api,types){
return(0,paging.oq)(types,10,instanceTypes=>(0,paging.mb)(async nextToken=>{const query=(0,models.E)(DescribeInstanceTypesRequest.DescribeInstanceTypesRequest,{
instanceTypes,maxResults:1600,nextToken}),answer=await api.call({product:"Ecs",action:"DescribeInstanceTypes",query,effect:"read"}),body=(0,models.x)(answer,DescribeInstanceTypesResponseBody.
DescribeInstanceTypesResponseBody);return{items:(body.instanceTypes?.instanceType??[]).map(type=>({type:type.instanceTypeId??"",cpus:type.cpuCoreCount??0,memoryGiB:type.
memorySize??0})),nextToken:body.nextToken}}))}function hostNameOf(name){const cleaned=name.toLowerCase().replaceAll(/[^a-z0-9-]+/g,"-").replaceAll(/-+/g,"-").replaceAll(
/^-|-$/g,"").slice(0,63);return cleaned.length>=2?cleaned:void 0}const base64=text=>Buffer.from(text,"utf8").toString("base64")}),93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(
query,name,value);return query}function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+
1}`,item));else if(typeof value=="object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),23901:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>queryOf,x:()=>readBody});var _darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85783),_flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93680);function queryOf(Request,fields){return(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)(new Request(fields).toMap())}function readBody(body,Response){return(0,_darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__.
cast)(body,new Response({}))}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];let token;do{const answer=await page(token);
items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){const items=[];for(let number=1;;number++){
const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??0))return items}}function chunks(items,size){
const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}async function inBatches(ids,size,ask){if(ids===
void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(part));return found}}),17278:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tw:()=>tagList,kS:()=>hasTags,lD:()=>tagMap});function tagList(tags){const entries=Object.entries(tags??{});return entries.
length===0?void 0:entries.map(([key,value])=>({key,value}))}function tagMap(list){const tags={};for(const tag of list??[])tags[tag.tagKey??tag.key??""]=tag.tagValue??
tag.value??"";return tags}function hasTags(have,want){return Object.entries(want??{}).every(([key,value])=>have[key]===value)}})};
