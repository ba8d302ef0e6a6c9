"use strict";exports.id=7289,exports.ids=[7289],exports.modules={93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}
function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value==
"object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),23901:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>queryOf,x:()=>readBody});var _darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85783),_flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93680);function queryOf(Request,fields){return(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)(new Request(fields).toMap())}function readBody(body,Response){return(0,_darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__.
cast)(body,new Response({}))}}),97289:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{createNetwork:()=>createNetwork});var AllocateEipAddressRequest=__webpack_require__(11428),AssociateEipAddressRequest=__webpack_require__(
40721),DescribeEipAddressesRequest=__webpack_require__(41658),DescribeEipAddressesResponseBody=__webpack_require__(84924),ModifyEipAddressAttributeRequest=__webpack_require__(
21037),ReleaseEipAddressRequest=__webpack_require__(88940),UnassociateEipAddressRequest=__webpack_require__(89574),alicloud_api=__webpack_require__(31208),models=__webpack_require__(
23901),paging=__webpack_require__(29984),tag_lists=__webpack_require__(17278);const instanceTypes={instance:"EcsInstance","load-balancer":"SlbInstance","nat-gat\
eway":"Nat"};function createEips(api){return{describeEips:filter=>describe(api,filter),async allocateEip({name,bandwidthMbps,tags,clientToken}){const query=(0,models.
E)(AllocateEipAddressRequest.AllocateEipAddressRequest,{regionId:api.region,name,bandwidth:String(bandwidthMbps),internetChargeType:"PayByTraffic",instanceChargeType:"\
PostPaid",tag:(0,tag_lists.Tw)(tags),clientToken}),body=await api.call({product:"Vpc",action:"AllocateEipAddress",query,effect:"repeatable"});return{id:String(body.
AllocationId??""),address:String(body.EipAddress??"")}},async modifyEip(id,{name,bandwidthMbps}){const bandwidth=bandwidthMbps===void 0?void 0:String(bandwidthMbps),
query=(0,models.E)(ModifyEipAddressAttributeRequest.ModifyEipAddressAttributeRequest,{regionId:api.region,allocationId:id,name,bandwidth});await api.call({product:"\
Vpc",action:"ModifyEipAddressAttribute",query,effect:"repeatable"},{lane:id})},async associateEip(id,target){const isBound=async()=>await boundTo(api,id)===target.
id?{}:void 0,query=(0,models.E)(AssociateEipAddressRequest.AssociateEipAddressRequest,{regionId:api.region,allocationId:id,instanceId:target.id,instanceType:instanceTypes[target.
kind]}),call=api.call({product:"Vpc",action:"AssociateEipAddress",query,effect:"once"},{lane:id,settled:isBound});await(0,alicloud_api.NJ)(["already"],call)===void 0&&
!await isBound()&&await call},async unassociateEip(id,target){const isFree=async()=>await boundTo(api,id)===target.id?void 0:{};if(await isFree())return;const query=(0,models.
E)(UnassociateEipAddressRequest.UnassociateEipAddressRequest,{regionId:api.region,allocationId:id,instanceId:target.id,instanceType:instanceTypes[target.kind]});
await(0,alicloud_api.NJ)(["not-found"],api.call({product:"Vpc",action:"UnassociateEipAddress",query,effect:"once"},{lane:id,settled:isFree}))},async releaseEip(id){
const isGone=async()=>(await describe(api,{ids:[id]})).length===0?{}:void 0,query=(0,models.E)(ReleaseEipAddressRequest.ReleaseEipAddressRequest,{regionId:api.region,
allocationId:id});await(0,alicloud_api.NJ)(["not-found"],api.call({product:"Vpc",action:"ReleaseEipAddress",query,effect:"repeatable"},{lane:id,settled:isGone}))}}}
async function boundTo(api,id){const[eip]=await describe(api,{ids:[id]});return eip?.status==="Unassociating"?void 0:eip?.boundTo?.id}async function describe(api,filter){
return(0,paging.oq)(filter.ids,50,ids=>(0,paging.eG)(async pageNumber=>{const query=(0,models.E)(DescribeEipAddressesRequest.DescribeEipAddressesRequest,{regionId:api.
region,allocationId:ids?.join(","),tag:(0,tag_lists.Tw)(filter.tags),pageNumber,pageSize:100}),answer=await api.call({product:"Vpc",action:"DescribeEipAddresses",
query,effect:"read"}),body=(0,models.x)(answer,DescribeEipAddressesResponseBody.DescribeEipAddressesResponseBody);return{items:body.eipAddresses?.eipAddress??[],
total:body.totalCount}})).then(rows=>rows.filter(row=>filter.vpcId===void 0||row.vpcId===filter.vpcId).map(eipOf))}function eipOf(row){const kind=boundKind(row.
instanceType??"");return{id:row.allocationId??"",address:row.ipAddress??"",name:row.name??"",status:row.status??"Available",bandwidthMbps:Number(row.bandwidth??
0),tags:(0,tag_lists.lD)(row.tags?.tag),...row.instanceId?{boundTo:{id:row.instanceId,kind}}:{}}}function boundKind(instanceType){return instanceType==="SlbInst\
ance"?"load-balancer":instanceType==="Nat"?"nat-gateway":"instance"}var flatten=__webpack_require__(93680);function createNatGateways(api){return{describeNatGateways:filter=>nat_describe(
api,filter),async createNatGateway({name,vpcId,vswitchId,tags,clientToken}){const query=(0,flatten.B)({RegionId:api.region,VpcId:vpcId,VSwitchId:vswitchId,Name:name,
NatType:"Enhanced",InstanceChargeType:"PostPaid",InternetChargeType:"PayByLcu",Tag:wireTags(tags),ClientToken:clientToken}),body=await api.call({product:"Vpc",action:"\
CreateNatGateway",query,effect:"repeatable"});return String(body.NatGatewayId??"")},async modifyNatGateway(id,{name}){const query=(0,flatten.B)({RegionId:api.region,
NatGatewayId:id,Name:name});await api.call({product:"Vpc",action:"ModifyNatGatewayAttribute",query,effect:"repeatable"},{lane:id})},async deleteNatGateway(id){const isGoing=async()=>{
const[gateway]=await nat_describe(api,{ids:[id]});return gateway&&gateway.status!=="Deleting"?void 0:{}},request={product:"Vpc",action:"DeleteNatGateway",query:(0,flatten.
B)({RegionId:api.region,NatGatewayId:id,Force:!0}),effect:"repeatable"};await(0,alicloud_api.NJ)(["not-found"],api.call(request,{lane:id,settled:isGoing}))},describeSnatEntries:natGatewayId=>describeEntries(
api,natGatewayId),async createSnatEntry({snatTableId,vswitchId,address,name,clientToken}){const request={product:"Vpc",action:"CreateSnatEntry",query:(0,flatten.
B)({RegionId:api.region,SnatTableId:snatTableId,SourceVSwitchId:vswitchId,SnatIp:address,SnatEntryName:name,ClientToken:clientToken}),effect:"repeatable"};return String(
(await api.call(request,{lane:snatTableId})).SnatEntryId??"")},async deleteSnatEntry(snatTableId,id){const request={product:"Vpc",action:"DeleteSnatEntry",query:(0,flatten.
B)({RegionId:api.region,SnatTableId:snatTableId,SnatEntryId:id}),effect:"repeatable"};await(0,alicloud_api.NJ)(["not-found"],api.call(request,{lane:snatTableId}))}}}
const wireTags=tags=>(0,tag_lists.Tw)(tags)?.map(({key,value})=>({Key:key,Value:value}));async function nat_describe(api,filter){return(0,paging.oq)(filter.ids,
1,ids=>(0,paging.eG)(async pageNumber=>{const query=(0,flatten.B)({RegionId:api.region,NatGatewayId:ids?.[0],VpcId:filter.vpcId,Tag:wireTags(filter.tags),PageNumber:pageNumber,
PageSize:50}),answer=await api.call({product:"Vpc",action:"DescribeNatGateways",query,effect:"read"}),{TotalCount,NatGateways}=answer;return{items:(NatGateways?.
NatGateway??[]).map(gatewayOf),total:TotalCount}}))}const gatewayOf=row=>({id:row.NatGatewayId??"",name:row.Name??"",status:row.Status??"Creating",vpcId:row.VpcId??
"",vswitchId:row.NatGatewayPrivateInfo?.VswitchId??"",snatTableId:row.SnatTableIds?.SnatTableId?.[0]??"",tags:(0,tag_lists.lD)(row.Tags?.Tag?.map(({TagKey,TagValue,
Key,Value})=>({key:TagKey??Key,value:TagValue??Value})))});async function describeEntries(api,natGatewayId){return(0,paging.eG)(async pageNumber=>{const query=(0,flatten.
B)({RegionId:api.region,NatGatewayId:natGatewayId,PageNumber:pageNumber,PageSize:50}),answer=await api.call({product:"Vpc",action:"DescribeSnatTableEntries",query,
effect:"read"}),{TotalCount,SnatTableEntries}=answer;return{items:(SnatTableEntries?.SnatTableEntry??[]).map(row=>({id:row.SnatEntryId??"",vswitchId:row.SourceVSwitchId??
"",address:row.SnatIp??"",status:row.Status??"Available"})),total:TotalCount}})}var AuthorizeSecurityGroupEgressRequest=__webpack_require__(83743),AuthorizeSecurityGroupRequest=__webpack_require__(
30610),CreateSecurityGroupRequest=__webpack_require__(16521),DeleteSecurityGroupRequest=__webpack_require__(98578),DescribeSecurityGroupAttributeRequest=__webpack_require__(
59512),DescribeSecurityGroupAttributeResponseBody=__webpack_require__(1202),DescribeSecurityGroupsRequest=__webpack_require__(68475),DescribeSecurityGroupsResponseBody=__webpack_require__(
47971),RevokeSecurityGroupEgressRequest=__webpack_require__(12074),RevokeSecurityGroupRequest=__webpack_require__(29759);function createSecurityGroups(api){return{
describeSecurityGroups:filter=>describeGroups(api,filter),async createSecurityGroup({vpcId,name,description,tags,clientToken}){const query=(0,models.E)(CreateSecurityGroupRequest.
CreateSecurityGroupRequest,{regionId:api.region,vpcId,securityGroupName:name,description,securityGroupType:"normal",tag:(0,tag_lists.Tw)(tags),clientToken}),body=await api.
call({product:"Ecs",action:"CreateSecurityGroup",query,effect:"repeatable"});return String(body.SecurityGroupId??"")},describeSecurityRules:id=>describeRules(api,
id),authorize:(id,rules,clientToken)=>change(api,"Authorize",id,rules,clientToken),revoke:(id,rules,clientToken)=>change(api,"Revoke",id,rules,clientToken),async deleteSecurityGroup(id){
const query=(0,models.E)(DeleteSecurityGroupRequest.DeleteSecurityGroupRequest,{regionId:api.region,securityGroupId:id});await(0,alicloud_api.NJ)(["not-found"],
api.call({product:"Ecs",action:"DeleteSecurityGroup",query,effect:"repeatable"}))}}}async function describeGroups(api,filter){return(0,paging.oq)(filter.ids,100,
ids=>(0,paging.mb)(async nextToken=>{const query=(0,models.E)(DescribeSecurityGroupsRequest.DescribeSecurityGroupsRequest,{regionId:api.region,securityGroupIds:ids&&
JSON.stringify(ids),vpcId:filter.vpcId,tag:(0,tag_lists.Tw)(filter.tags),maxResults:100,nextToken}),answer=await api.call({product:"Ecs",action:"DescribeSecurit\
yGroups",query,effect:"read"}),body=(0,models.x)(answer,DescribeSecurityGroupsResponseBody.DescribeSecurityGroupsResponseBody);return{items:(body.securityGroups?.
securityGroup??[]).map(row=>({id:row.securityGroupId??"",name:row.securityGroupName??"",vpcId:row.vpcId??"",description:row.description??"",tags:(0,tag_lists.lD)(
row.tags?.tag)})),nextToken:body.nextToken}}))}async function describeRules(api,securityGroupId){return(0,paging.mb)(async nextToken=>{const query=(0,models.E)(
DescribeSecurityGroupAttributeRequest.DescribeSecurityGroupAttributeRequest,{regionId:api.region,securityGroupId,nicType:"intranet",direction:"all",maxResults:1e3,
nextToken}),answer=await api.call({product:"Ecs",action:"DescribeSecurityGroupAttribute",query,effect:"read"}),body=(0,models.x)(answer,DescribeSecurityGroupAttributeResponseBody.
DescribeSecurityGroupAttributeResponseBody);return{items:(body.permissions?.permission??[]).map(ruleOf),nextToken:body.nextToken}})}function ruleOf(row){const isEgress=row.
direction==="egress",peer=isEgress?row.destGroupId||row.destCidrIp||row.ipv6DestCidrIp||row.destPrefixListId:row.sourceGroupId||row.sourceCidrIp||row.ipv6SourceCidrIp||
row.sourcePrefixListId;return{direction:isEgress?"egress":"ingress",protocol:(row.ipProtocol??"ALL").toLowerCase(),portRange:row.portRange??"-1/-1",peer:peer??"",
policy:(row.policy??"Accept").toLowerCase(),priority:Number(row.priority??1),description:row.description??""}}async function change(api,verb,id,rules,clientToken){
for(const direction of["ingress","egress"]){const matching=rules.filter(rule=>rule.direction===direction);for(const[index,part]of(0,paging.VN)(matching,100).entries()){
const suffix=`${direction==="egress"?"-e":""}${index===0?"":`-${index}`}`,fields={regionId:api.region,securityGroupId:id,clientToken:`${clientToken.slice(0,64-suffix.
length)}${suffix}`,permissions:part.map(permissionOf)},isEgress=direction==="egress",query=verb==="Authorize"?(0,models.E)(isEgress?AuthorizeSecurityGroupEgressRequest.
AuthorizeSecurityGroupEgressRequest:AuthorizeSecurityGroupRequest.AuthorizeSecurityGroupRequest,fields):(0,models.E)(isEgress?RevokeSecurityGroupEgressRequest.RevokeSecurityGroupEgressRequest:
RevokeSecurityGroupRequest.RevokeSecurityGroupRequest,fields),action=`${verb}SecurityGroup${isEgress?"Egress":""}`;await(0,alicloud_api.NJ)(["already"],api.call(
{product:"Ecs",action,query,effect:"repeatable"},{lane:id}))}}}function permissionOf(rule){const isCidr=rule.peer.includes(".")||rule.peer.includes(":"),isIpv6=rule.
peer.includes(":");return{...rule.direction==="ingress"?{sourceCidrIp:isCidr&&!isIpv6?rule.peer:void 0,ipv6SourceCidrIp:isIpv6?rule.peer:void 0,sourceGroupId:isCidr?
void 0:rule.peer}:{destCidrIp:isCidr&&!isIpv6?rule.peer:void 0,ipv6DestCidrIp:isIpv6?rule.peer:void 0,destGroupId:isCidr?void 0:rule.peer},ipProtocol:rule.protocol.
toUpperCase(),portRange:rule.portRange,policy:rule.policy,priority:String(rule.priority),nicType:"intranet",description:rule.description||void 0}}var CreateVpcRequest=__webpack_require__(
73992),DeleteVpcRequest=__webpack_require__(10211),DescribeVpcsRequest=__webpack_require__(96612),DescribeVpcsResponseBody=__webpack_require__(966),ModifyVpcAttributeRequest=__webpack_require__(
45754),CreateVswitchRequest=__webpack_require__(52771),DeleteVswitchRequest=__webpack_require__(77640),DescribeVswitchesRequest=__webpack_require__(90686),DescribeVswitchesResponseBody=__webpack_require__(
48200),ModifyVswitchAttributeRequest=__webpack_require__(17399);const pageSize=50;function createVpcs(api){const vpcOf=new Map,remember=list=>{for(const{id,vpcId}of list)
vpcOf.set(id,vpcId);return list};return{describeVpcs:filter=>describeVpcs(api,filter),async createVpc({name,cidr,tags,clientToken}){const query=(0,models.E)(CreateVpcRequest.
CreateVpcRequest,{regionId:api.region,vpcName:name,cidrBlock:cidr,tag:(0,tag_lists.Tw)(tags),clientToken}),body=await api.call({product:"Vpc",action:"CreateVpc",
query,effect:"repeatable"});return String(body.VpcId??"")},async modifyVpc(id,{name}){const query=(0,models.E)(ModifyVpcAttributeRequest.ModifyVpcAttributeRequest,
{regionId:api.region,vpcId:id,vpcName:name});await api.call({product:"Vpc",action:"ModifyVpcAttribute",query,effect:"repeatable"},{lane:id})},async deleteVpc(id){
const query=(0,models.E)(DeleteVpcRequest.DeleteVpcRequest,{regionId:api.region,vpcId:id});await(0,alicloud_api.NJ)(["not-found"],api.call({product:"Vpc",action:"\
DeleteVpc",query,effect:"repeatable"},{lane:id}))},describeVSwitches:async filter=>remember(await describeVSwitches(api,filter)),async createVSwitch({vpcId,zoneId,
name,cidr,tags,clientToken}){const query=(0,models.E)(CreateVswitchRequest.CreateVSwitchRequest,{regionId:api.region,vpcId,zoneId,vSwitchName:name,cidrBlock:cidr,
tag:(0,tag_lists.Tw)(tags),clientToken}),body=await api.call({product:"Vpc",action:"CreateVSwitch",query,effect:"repeatable"},{lane:vpcId}),id=String(body.VSwitchId??
"");return vpcOf.set(id,vpcId),id},async modifyVSwitch(id,{name}){const query=(0,models.E)(ModifyVswitchAttributeRequest.ModifyVSwitchAttributeRequest,{regionId:api.
region,vSwitchId:id,vSwitchName:name});await api.call({product:"Vpc",action:"ModifyVSwitchAttribute",query,effect:"repeatable"},{lane:vpcOf.get(id)??id})},async deleteVSwitch(id){
const query=(0,models.E)(DeleteVswitchRequest.DeleteVSwitchRequest,{regionId:api.region,vSwitchId:id});await(0,alicloud_api.NJ)(["not-found"],api.call({product:"\
Vpc",action:"DeleteVSwitch",query,effect:"repeatable"},{lane:vpcOf.get(id)??id}))}}}async function describeVpcs(api,filter){return(0,paging.oq)(filter.ids??(filter.
vpcId===void 0?void 0:[filter.vpcId]),20,ids=>(0,paging.eG)(async pageNumber=>{const query=(0,models.E)(DescribeVpcsRequest.DescribeVpcsRequest,{regionId:api.region,
vpcId:ids?.join(","),tag:(0,tag_lists.Tw)(filter.tags),pageNumber,pageSize}),body=(0,models.x)(await api.call({product:"Vpc",action:"DescribeVpcs",query,effect:"\
read"}),DescribeVpcsResponseBody.DescribeVpcsResponseBody);return{items:(body.vpcs?.vpc??[]).map(row=>({id:row.vpcId??"",name:row.vpcName??"",cidr:row.cidrBlock??
"",status:row.status==="Available"||row.status==="Deleting"?row.status:"Pending",tags:(0,tag_lists.lD)(row.tags?.tag)})),total:body.totalCount}}))}async function describeVSwitches(api,filter){
return(0,paging.oq)(filter.ids,1,ids=>(0,paging.eG)(async pageNumber=>{const query=(0,models.E)(DescribeVswitchesRequest.DescribeVSwitchesRequest,{regionId:api.
region,vSwitchId:ids?.[0],vpcId:filter.vpcId,tag:(0,tag_lists.Tw)(filter.tags),pageNumber,pageSize}),body=(0,models.x)(await api.call({product:"Vpc",action:"Des\
cribeVSwitches",query,effect:"read"}),DescribeVswitchesResponseBody.DescribeVSwitchesResponseBody);return{items:(body.vSwitches?.vSwitch??[]).map(row=>({id:row.
vSwitchId??"",name:row.vSwitchName??"",vpcId:row.vpcId??"",zoneId:row.zoneId??"",cidr:row.cidrBlock??"",status:row.status==="Available"?"Available":"Pending",availableAddresses:row.
availableIpAddressCount??0,tags:(0,tag_lists.lD)(row.tags?.tag)})),total:body.totalCount}}))}function createNetwork(api){return{...createVpcs(api),...createSecurityGroups(
api),...createEips(api),...createNatGateways(api)}}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];let token;do{const answer=await page(
token);items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){const items=[];for(let number=1;;number++){
const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??0))return items}}function chunks(items,size){
const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}async function inBatches(ids,size,ask){if(ids===
void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(part));return found}}),17278:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tw:()=>tagList,kS:()=>hasTags,lD:()=>tagMap});function tagList(tags){const entries=Object.entries(tags??{});return entries.
length===0?void 0:entries.map(([key,value])=>({key,value}))}function tagMap(list){const tags={};for(const tag of list??[])tags[tag.tagKey??tag.key??""]=tag.tagValue??
tag.value??"";return tags}function hasTags(have,want){return Object.entries(want??{}).every(([key,value])=>have[key]===value)}})};
