"use strict";exports.id=8354,exports.ids=[8354],exports.modules={83743:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.AuthorizeSecurityGroupEgressRequest=exports2.AuthorizeSecurityGroupEgressRequestPermissions=void 0;const $dara=__importStar(__webpack_require__(85783));
class AuthorizeSecurityGroupEgressRequestPermissions extends $dara.Model{static names(){return{description:"Description",destCidrIp:"DestCidrIp",destGroupId:"De\
stGroupId",destGroupOwnerAccount:"DestGroupOwnerAccount",destGroupOwnerId:"DestGroupOwnerId",destPrefixListId:"DestPrefixListId",ipProtocol:"IpProtocol",ipv6DestCidrIp:"\
Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6SourceCidrIp",nicType:"NicType",policy:"Policy",portRange:"PortRange",portRangeListId:"PortRangeListId",priority:"Priority",
sourceCidrIp:"SourceCidrIp",sourcePortRange:"SourcePortRange"}}static types(){return{description:"string",destCidrIp:"string",destGroupId:"string",destGroupOwnerAccount:"\
string",destGroupOwnerId:"number",destPrefixListId:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"string",policy:"strin\
g",portRange:"string",portRangeListId:"string",priority:"string",sourceCidrIp:"string",sourcePortRange:"string"}}validate(){super.validate()}constructor(map){super(
map)}}exports2.AuthorizeSecurityGroupEgressRequestPermissions=AuthorizeSecurityGroupEgressRequestPermissions;class AuthorizeSecurityGroupEgressRequest extends $dara.
Model{static names(){return{clientToken:"ClientToken",description:"Description",destCidrIp:"DestCidrIp",destGroupId:"DestGroupId",destGroupOwnerAccount:"DestGro\
upOwnerAccount",destGroupOwnerId:"DestGroupOwnerId",destPrefixListId:"DestPrefixListId",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"\
Ipv6SourceCidrIp",nicType:"NicType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",permissions:"Permissions",policy:"Policy",portRange:"PortRange",priority:"Prio\
rity",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId",sourceCidrIp:"SourceCi\
drIp",sourcePortRange:"SourcePortRange"}}static types(){return{clientToken:"string",description:"string",destCidrIp:"string",destGroupId:"string",destGroupOwnerAccount:"\
string",destGroupOwnerId:"number",destPrefixListId:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"string",ownerAccount:"\
string",ownerId:"number",permissions:{type:"array",itemType:AuthorizeSecurityGroupEgressRequestPermissions},policy:"string",portRange:"string",priority:"string",
regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string",sourceCidrIp:"string",sourcePortRange:"string"}}validate(){Array.
isArray(this.permissions)&&$dara.Model.validateArray(this.permissions),super.validate()}constructor(map){super(map)}}exports2.AuthorizeSecurityGroupEgressRequest=
AuthorizeSecurityGroupEgressRequest}),30610:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.AuthorizeSecurityGroupRequest=exports2.AuthorizeSecurityGroupRequestPermissions=void 0;const $dara=__importStar(__webpack_require__(85783));class AuthorizeSecurityGroupRequestPermissions extends $dara.
Model{static names(){return{description:"Description",destCidrIp:"DestCidrIp",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6Sour\
ceCidrIp",nicType:"NicType",policy:"Policy",portRange:"PortRange",portRangeListId:"PortRangeListId",priority:"Priority",sourceCidrIp:"SourceCidrIp",sourceGroupId:"\
SourceGroupId",sourceGroupOwnerAccount:"SourceGroupOwnerAccount",sourceGroupOwnerId:"SourceGroupOwnerId",sourcePortRange:"SourcePortRange",sourcePrefixListId:"S\
ourcePrefixListId"}}static types(){return{description:"string",destCidrIp:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"\
string",policy:"string",portRange:"string",portRangeListId:"string",priority:"string",sourceCidrIp:"string",sourceGroupId:"string",sourceGroupOwnerAccount:"stri\
ng",sourceGroupOwnerId:"number",sourcePortRange:"string",sourcePrefixListId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.AuthorizeSecurityGroupRequestPermissions=
AuthorizeSecurityGroupRequestPermissions;class AuthorizeSecurityGroupRequest extends $dara.Model{static names(){return{clientToken:"ClientToken",description:"De\
scription",destCidrIp:"DestCidrIp",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6SourceCidrIp",nicType:"NicType",ownerAccount:"O\
wnerAccount",ownerId:"OwnerId",permissions:"Permissions",policy:"Policy",portRange:"PortRange",priority:"Priority",regionId:"RegionId",resourceOwnerAccount:"Res\
ourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId",sourceCidrIp:"SourceCidrIp",sourceGroupId:"SourceGroupId",sourceGroupOwnerAccount:"\
SourceGroupOwnerAccount",sourceGroupOwnerId:"SourceGroupOwnerId",sourcePortRange:"SourcePortRange",sourcePrefixListId:"SourcePrefixListId"}}static types(){return{
clientToken:"string",description:"string",destCidrIp:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"string",ownerAccount:"\
string",ownerId:"number",permissions:{type:"array",itemType:AuthorizeSecurityGroupRequestPermissions},policy:"string",portRange:"string",priority:"string",regionId:"\
string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string",sourceCidrIp:"string",sourceGroupId:"string",sourceGroupOwnerAccount:"st\
ring",sourceGroupOwnerId:"number",sourcePortRange:"string",sourcePrefixListId:"string"}}validate(){Array.isArray(this.permissions)&&$dara.Model.validateArray(this.
permissions),super.validate()}constructor(map){super(map)}}exports2.AuthorizeSecurityGroupRequest=AuthorizeSecurityGroupRequest}),16521:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.CreateSecurityGroupRequest=exports2.CreateSecurityGroupRequestTag=void 0;const $dara=__importStar(
__webpack_require__(85783));class CreateSecurityGroupRequestTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"st\
ring",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.CreateSecurityGroupRequestTag=CreateSecurityGroupRequestTag;class CreateSecurityGroupRequest extends $dara.
Model{static names(){return{clientToken:"ClientToken",description:"Description",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceGroupId:"\
ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupName:"SecurityGroupName",securityGroupType:"Security\
GroupType",serviceManaged:"ServiceManaged",tag:"Tag",vpcId:"VpcId"}}static types(){return{clientToken:"string",description:"string",ownerAccount:"string",ownerId:"\
number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupName:"string",securityGroupType:"string",
serviceManaged:"boolean",tag:{type:"array",itemType:CreateSecurityGroupRequestTag},vpcId:"string"}}validate(){Array.isArray(this.tag)&&$dara.Model.validateArray(
this.tag),super.validate()}constructor(map){super(map)}}exports2.CreateSecurityGroupRequest=CreateSecurityGroupRequest}),98578:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DeleteSecurityGroupRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DeleteSecurityGroupRequest extends $dara.
Model{static names(){return{ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"Resou\
rceOwnerId",securityGroupId:"SecurityGroupId"}}static types(){return{ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"\
number",securityGroupId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DeleteSecurityGroupRequest=DeleteSecurityGroupRequest}),59512:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeSecurityGroupAttributeRequest=void 0;const $dara=__importStar(__webpack_require__(85783));
class DescribeSecurityGroupAttributeRequest extends $dara.Model{static names(){return{attribute:"Attribute",direction:"Direction",maxResults:"MaxResults",nextToken:"\
NextToken",nicType:"NicType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"Reso\
urceOwnerId",securityGroupId:"SecurityGroupId"}}static types(){return{attribute:"string",direction:"string",maxResults:"number",nextToken:"string",nicType:"stri\
ng",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeSecurityGroupAttributeRequest=DescribeSecurityGroupAttributeRequest}),1202:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeSecurityGroupAttributeResponseBody=exports2.DescribeSecurityGroupAttributeResponseBodySnapshotPolicyIds=
exports2.DescribeSecurityGroupAttributeResponseBodyPermissions=exports2.DescribeSecurityGroupAttributeResponseBodyPermissionsPermission=void 0;const $dara=__importStar(
__webpack_require__(85783));class DescribeSecurityGroupAttributeResponseBodyPermissionsPermission extends $dara.Model{static names(){return{createTime:"CreateTi\
me",description:"Description",destCidrIp:"DestCidrIp",destGroupId:"DestGroupId",destGroupName:"DestGroupName",destGroupOwnerAccount:"DestGroupOwnerAccount",destPrefixListId:"\
DestPrefixListId",destPrefixListName:"DestPrefixListName",direction:"Direction",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6So\
urceCidrIp",nicType:"NicType",policy:"Policy",portRange:"PortRange",portRangeListId:"PortRangeListId",portRangeListName:"PortRangeListName",priority:"Priority",
securityGroupRuleId:"SecurityGroupRuleId",sourceCidrIp:"SourceCidrIp",sourceGroupId:"SourceGroupId",sourceGroupName:"SourceGroupName",sourceGroupOwnerAccount:"S\
ourceGroupOwnerAccount",sourcePortRange:"SourcePortRange",sourcePrefixListId:"SourcePrefixListId",sourcePrefixListName:"SourcePrefixListName"}}static types(){return{
createTime:"string",description:"string",destCidrIp:"string",destGroupId:"string",destGroupName:"string",destGroupOwnerAccount:"string",destPrefixListId:"string",
destPrefixListName:"string",direction:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"string",policy:"string",portRange:"\
string",portRangeListId:"string",portRangeListName:"string",priority:"string",securityGroupRuleId:"string",sourceCidrIp:"string",sourceGroupId:"string",sourceGroupName:"\
string",sourceGroupOwnerAccount:"string",sourcePortRange:"string",sourcePrefixListId:"string",sourcePrefixListName:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeSecurityGroupAttributeResponseBodyPermissionsPermission=DescribeSecurityGroupAttributeResponseBodyPermissionsPermission;class DescribeSecurityGroupAttributeResponseBodyPermissions extends $dara.
Model{static names(){return{permission:"Permission"}}static types(){return{permission:{type:"array",itemType:DescribeSecurityGroupAttributeResponseBodyPermissionsPermission}}}validate(){
Array.isArray(this.permission)&&$dara.Model.validateArray(this.permission),super.validate()}constructor(map){super(map)}}exports2.DescribeSecurityGroupAttributeResponseBodyPermissions=
DescribeSecurityGroupAttributeResponseBodyPermissions;class DescribeSecurityGroupAttributeResponseBodySnapshotPolicyIds extends $dara.Model{static names(){return{
snapshotPolicyId:"SnapshotPolicyId"}}static types(){return{snapshotPolicyId:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.snapshotPolicyId)&&$dara.
Model.validateArray(this.snapshotPolicyId),super.validate()}constructor(map){super(map)}}exports2.DescribeSecurityGroupAttributeResponseBodySnapshotPolicyIds=DescribeSecurityGroupAttributeResponseBodySnapshotPolicyIds;
class DescribeSecurityGroupAttributeResponseBody extends $dara.Model{static names(){return{description:"Description",innerAccessPolicy:"InnerAccessPolicy",nextToken:"\
NextToken",permissions:"Permissions",regionId:"RegionId",requestId:"RequestId",securityGroupId:"SecurityGroupId",securityGroupName:"SecurityGroupName",snapshotPolicyIds:"\
SnapshotPolicyIds",vpcId:"VpcId"}}static types(){return{description:"string",innerAccessPolicy:"string",nextToken:"string",permissions:DescribeSecurityGroupAttributeResponseBodyPermissions,
regionId:"string",requestId:"string",securityGroupId:"string",securityGroupName:"string",snapshotPolicyIds:DescribeSecurityGroupAttributeResponseBodySnapshotPolicyIds,
vpcId:"string"}}validate(){this.permissions&&typeof this.permissions.validate=="function"&&this.permissions.validate(),this.snapshotPolicyIds&&typeof this.snapshotPolicyIds.
validate=="function"&&this.snapshotPolicyIds.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeSecurityGroupAttributeResponseBody=DescribeSecurityGroupAttributeResponseBody}),
68475:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeSecurityGroupsRequest=
exports2.DescribeSecurityGroupsRequestTag=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeSecurityGroupsRequestTag extends $dara.Model{static names(){
return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeSecurityGroupsRequestTag=
DescribeSecurityGroupsRequestTag;class DescribeSecurityGroupsRequest extends $dara.Model{static names(){return{dryRun:"DryRun",fuzzyQuery:"FuzzyQuery",isQueryEcsCount:"\
IsQueryEcsCount",maxResults:"MaxResults",networkType:"NetworkType",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"\
PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"S\
ecurityGroupId",securityGroupIds:"SecurityGroupIds",securityGroupName:"SecurityGroupName",securityGroupType:"SecurityGroupType",serviceManaged:"ServiceManaged",
tag:"Tag",vpcId:"VpcId"}}static types(){return{dryRun:"boolean",fuzzyQuery:"boolean",isQueryEcsCount:"boolean",maxResults:"number",networkType:"string",nextToken:"\
string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"\
number",securityGroupId:"string",securityGroupIds:"string",securityGroupName:"string",securityGroupType:"string",serviceManaged:"boolean",tag:{type:"array",itemType:DescribeSecurityGroupsRequestTag},
vpcId:"string"}}validate(){Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.DescribeSecurityGroupsRequest=
DescribeSecurityGroupsRequest}),47971:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.
__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeSecurityGroupsResponseBody=exports2.DescribeSecurityGroupsResponseBodySecurityGroups=exports2.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroup=
exports2.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTags=exports2.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTagsTag=void 0;
const $dara=__importStar(__webpack_require__(85783));class DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTagsTag extends $dara.Model{static names(){
return{tagKey:"TagKey",tagValue:"TagValue"}}static types(){return{tagKey:"string",tagValue:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.
DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTagsTag=DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTagsTag;class DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTags extends $dara.
Model{static names(){return{tag:"Tag"}}static types(){return{tag:{type:"array",itemType:DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTagsTag}}}validate(){
Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTags=
DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTags;class DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroup extends $dara.Model{static names(){
return{availableInstanceAmount:"AvailableInstanceAmount",creationTime:"CreationTime",description:"Description",ecsCount:"EcsCount",groupToGroupRuleCount:"GroupT\
oGroupRuleCount",resourceGroupId:"ResourceGroupId",ruleCount:"RuleCount",securityGroupId:"SecurityGroupId",securityGroupName:"SecurityGroupName",securityGroupType:"\
SecurityGroupType",serviceID:"ServiceID",serviceManaged:"ServiceManaged",tags:"Tags",vpcId:"VpcId"}}static types(){return{availableInstanceAmount:"number",creationTime:"\
string",description:"string",ecsCount:"number",groupToGroupRuleCount:"number",resourceGroupId:"string",ruleCount:"number",securityGroupId:"string",securityGroupName:"\
string",securityGroupType:"string",serviceID:"number",serviceManaged:"boolean",tags:DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroupTags,vpcId:"str\
ing"}}validate(){this.tags&&typeof this.tags.validate=="function"&&this.tags.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroup=
DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroup;class DescribeSecurityGroupsResponseBodySecurityGroups extends $dara.Model{static names(){return{securityGroup:"\
SecurityGroup"}}static types(){return{securityGroup:{type:"array",itemType:DescribeSecurityGroupsResponseBodySecurityGroupsSecurityGroup}}}validate(){Array.isArray(
this.securityGroup)&&$dara.Model.validateArray(this.securityGroup),super.validate()}constructor(map){super(map)}}exports2.DescribeSecurityGroupsResponseBodySecurityGroups=
DescribeSecurityGroupsResponseBodySecurityGroups;class DescribeSecurityGroupsResponseBody extends $dara.Model{static names(){return{nextToken:"NextToken",pageNumber:"\
PageNumber",pageSize:"PageSize",regionId:"RegionId",requestId:"RequestId",securityGroups:"SecurityGroups",totalCount:"TotalCount"}}static types(){return{nextToken:"\
string",pageNumber:"number",pageSize:"number",regionId:"string",requestId:"string",securityGroups:DescribeSecurityGroupsResponseBodySecurityGroups,totalCount:"n\
umber"}}validate(){this.securityGroups&&typeof this.securityGroups.validate=="function"&&this.securityGroups.validate(),super.validate()}constructor(map){super(
map)}}exports2.DescribeSecurityGroupsResponseBody=DescribeSecurityGroupsResponseBody}),12074:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.RevokeSecurityGroupEgressRequest=exports2.RevokeSecurityGroupEgressRequestPermissions=void 0;const $dara=__importStar(
__webpack_require__(85783));class RevokeSecurityGroupEgressRequestPermissions extends $dara.Model{static names(){return{description:"Description",destCidrIp:"De\
stCidrIp",destGroupId:"DestGroupId",destGroupOwnerAccount:"DestGroupOwnerAccount",destGroupOwnerId:"DestGroupOwnerId",destPrefixListId:"DestPrefixListId",ipProtocol:"\
IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6SourceCidrIp",nicType:"NicType",policy:"Policy",portRange:"PortRange",portRangeListId:"PortRan\
geListId",priority:"Priority",sourceCidrIp:"SourceCidrIp",sourcePortRange:"SourcePortRange"}}static types(){return{description:"string",destCidrIp:"string",destGroupId:"\
string",destGroupOwnerAccount:"string",destGroupOwnerId:"string",destPrefixListId:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",
nicType:"string",policy:"string",portRange:"string",portRangeListId:"string",priority:"string",sourceCidrIp:"string",sourcePortRange:"string"}}validate(){super.
validate()}constructor(map){super(map)}}exports2.RevokeSecurityGroupEgressRequestPermissions=RevokeSecurityGroupEgressRequestPermissions;class RevokeSecurityGroupEgressRequest extends $dara.
Model{static names(){return{clientToken:"ClientToken",description:"Description",destCidrIp:"DestCidrIp",destGroupId:"DestGroupId",destGroupOwnerAccount:"DestGro\
upOwnerAccount",destGroupOwnerId:"DestGroupOwnerId",destPrefixListId:"DestPrefixListId",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"\
Ipv6SourceCidrIp",nicType:"NicType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",permissions:"Permissions",policy:"Policy",portRange:"PortRange",priority:"Prio\
rity",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId",securityGroupRuleId:"S\
ecurityGroupRuleId",sourceCidrIp:"SourceCidrIp",sourcePortRange:"SourcePortRange"}}static types(){return{clientToken:"string",description:"string",destCidrIp:"s\
tring",destGroupId:"string",destGroupOwnerAccount:"string",destGroupOwnerId:"number",destPrefixListId:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"\
string",nicType:"string",ownerAccount:"string",ownerId:"number",permissions:{type:"array",itemType:RevokeSecurityGroupEgressRequestPermissions},policy:"string",
portRange:"string",priority:"string",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string",securityGroupRuleId:{type:"\
array",itemType:"string"},sourceCidrIp:"string",sourcePortRange:"string"}}validate(){Array.isArray(this.permissions)&&$dara.Model.validateArray(this.permissions),
Array.isArray(this.securityGroupRuleId)&&$dara.Model.validateArray(this.securityGroupRuleId),super.validate()}constructor(map){super(map)}}exports2.RevokeSecurityGroupEgressRequest=
RevokeSecurityGroupEgressRequest}),29759:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.RevokeSecurityGroupRequest=exports2.RevokeSecurityGroupRequestPermissions=void 0;const $dara=__importStar(__webpack_require__(85783));class RevokeSecurityGroupRequestPermissions extends $dara.
Model{static names(){return{description:"Description",destCidrIp:"DestCidrIp",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6Sour\
ceCidrIp",nicType:"NicType",policy:"Policy",portRange:"PortRange",portRangeListId:"PortRangeListId",priority:"Priority",sourceCidrIp:"SourceCidrIp",sourceGroupId:"\
SourceGroupId",sourceGroupOwnerAccount:"SourceGroupOwnerAccount",sourceGroupOwnerId:"SourceGroupOwnerId",sourcePortRange:"SourcePortRange",sourcePrefixListId:"S\
ourcePrefixListId"}}static types(){return{description:"string",destCidrIp:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"string",nicType:"\
string",policy:"string",portRange:"string",portRangeListId:"string",priority:"string",sourceCidrIp:"string",sourceGroupId:"string",sourceGroupOwnerAccount:"stri\
ng",sourceGroupOwnerId:"number",sourcePortRange:"string",sourcePrefixListId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RevokeSecurityGroupRequestPermissions=
RevokeSecurityGroupRequestPermissions;class RevokeSecurityGroupRequest extends $dara.Model{static names(){return{clientToken:"ClientToken",description:"Descript\
ion",destCidrIp:"DestCidrIp",ipProtocol:"IpProtocol",ipv6DestCidrIp:"Ipv6DestCidrIp",ipv6SourceCidrIp:"Ipv6SourceCidrIp",nicType:"NicType",ownerAccount:"OwnerAc\
count",ownerId:"OwnerId",permissions:"Permissions",policy:"Policy",portRange:"PortRange",priority:"Priority",regionId:"RegionId",resourceOwnerAccount:"ResourceO\
wnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId",securityGroupRuleId:"SecurityGroupRuleId",sourceCidrIp:"SourceCidrIp",sourceGroupId:"\
SourceGroupId",sourceGroupOwnerAccount:"SourceGroupOwnerAccount",sourceGroupOwnerId:"SourceGroupOwnerId",sourcePortRange:"SourcePortRange",sourcePrefixListId:"S\
ourcePrefixListId"}}static types(){return{clientToken:"string",description:"string",destCidrIp:"string",ipProtocol:"string",ipv6DestCidrIp:"string",ipv6SourceCidrIp:"\
string",nicType:"string",ownerAccount:"string",ownerId:"number",permissions:{type:"array",itemType:RevokeSecurityGroupRequestPermissions},policy:"string",portRange:"\
string",priority:"string",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string",securityGroupRuleId:{type:"array",itemType:"\
string"},sourceCidrIp:"string",sourceGroupId:"string",sourceGroupOwnerAccount:"string",sourceGroupOwnerId:"number",sourcePortRange:"string",sourcePrefixListId:"\
string"}}validate(){Array.isArray(this.permissions)&&$dara.Model.validateArray(this.permissions),Array.isArray(this.securityGroupRuleId)&&$dara.Model.validateArray(
this.securityGroupRuleId),super.validate()}constructor(map){super(map)}}exports2.RevokeSecurityGroupRequest=RevokeSecurityGroupRequest}),11428:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.AllocateEipAddressRequest=exports2.AllocateEipAddressRequestTag=void 0;const $dara=__importStar(
__webpack_require__(85783));class AllocateEipAddressRequestTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"str\
ing",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.AllocateEipAddressRequestTag=AllocateEipAddressRequestTag;class AllocateEipAddressRequest extends $dara.
Model{static names(){return{activityId:"ActivityId",autoPay:"AutoPay",bandwidth:"Bandwidth",clientToken:"ClientToken",description:"Description",ISP:"ISP",instanceChargeType:"\
InstanceChargeType",instanceId:"InstanceId",internetChargeType:"InternetChargeType",ipAddress:"IpAddress",name:"Name",netmode:"Netmode",ownerAccount:"OwnerAccou\
nt",ownerId:"OwnerId",period:"Period",pricingCycle:"PricingCycle",publicIpAddressPoolId:"PublicIpAddressPoolId",regionId:"RegionId",resourceGroupId:"ResourceGro\
upId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityProtectionTypes:"SecurityProtectionTypes",tag:"Tag",zone:"Zone"}}static types(){
return{activityId:"number",autoPay:"boolean",bandwidth:"string",clientToken:"string",description:"string",ISP:"string",instanceChargeType:"string",instanceId:"s\
tring",internetChargeType:"string",ipAddress:"string",name:"string",netmode:"string",ownerAccount:"string",ownerId:"number",period:"number",pricingCycle:"string",
publicIpAddressPoolId:"string",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityProtectionTypes:{type:"\
array",itemType:"string"},tag:{type:"array",itemType:AllocateEipAddressRequestTag},zone:"string"}}validate(){Array.isArray(this.securityProtectionTypes)&&$dara.
Model.validateArray(this.securityProtectionTypes),Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.
AllocateEipAddressRequest=AllocateEipAddressRequest}),40721:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.AssociateEipAddressRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class AssociateEipAddressRequest extends $dara.Model{static names(){
return{allocationId:"AllocationId",clientToken:"ClientToken",instanceId:"InstanceId",instanceRegionId:"InstanceRegionId",instanceType:"InstanceType",mode:"Mode",
ownerAccount:"OwnerAccount",ownerId:"OwnerId",privateIpAddress:"PrivateIpAddress",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"\
ResourceOwnerId",vpcId:"VpcId"}}static types(){return{allocationId:"string",clientToken:"string",instanceId:"string",instanceRegionId:"string",instanceType:"str\
ing",mode:"string",ownerAccount:"string",ownerId:"number",privateIpAddress:"string",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",vpcId:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.AssociateEipAddressRequest=AssociateEipAddressRequest}),73992:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.CreateVpcRequest=exports2.CreateVpcRequestTag=void 0;const $dara=__importStar(__webpack_require__(
85783));class CreateVpcRequestTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.CreateVpcRequestTag=CreateVpcRequestTag;class CreateVpcRequest extends $dara.Model{static names(){return{
cidrBlock:"CidrBlock",clientToken:"ClientToken",description:"Description",dryRun:"DryRun",enableDnsHostname:"EnableDnsHostname",enableIpv6:"EnableIpv6",ipv4CidrMask:"\
Ipv4CidrMask",ipv4IpamPoolId:"Ipv4IpamPoolId",ipv6CidrBlock:"Ipv6CidrBlock",ipv6CidrMask:"Ipv6CidrMask",ipv6IpamPoolId:"Ipv6IpamPoolId",ipv6Isp:"Ipv6Isp",ownerAccount:"\
OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwner\
Id",tag:"Tag",userCidr:"UserCidr",vpcName:"VpcName"}}static types(){return{cidrBlock:"string",clientToken:"string",description:"string",dryRun:"boolean",enableDnsHostname:"\
boolean",enableIpv6:"boolean",ipv4CidrMask:"number",ipv4IpamPoolId:"string",ipv6CidrBlock:"string",ipv6CidrMask:"number",ipv6IpamPoolId:"string",ipv6Isp:"string",
ownerAccount:"string",ownerId:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{type:"array",itemType:CreateVpcRequestTag},
userCidr:"string",vpcName:"string"}}validate(){Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.
CreateVpcRequest=CreateVpcRequest}),52771:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.CreateVSwitchRequest=exports2.CreateVSwitchRequestTag=void 0;const $dara=__importStar(__webpack_require__(85783));class CreateVSwitchRequestTag extends $dara.
Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}
exports2.CreateVSwitchRequestTag=CreateVSwitchRequestTag;class CreateVSwitchRequest extends $dara.Model{static names(){return{cidrBlock:"CidrBlock",cidrMask:"Ci\
drMask",clientToken:"ClientToken",description:"Description",ipv6CidrBlock:"Ipv6CidrBlock",ipv6CidrMask:"Ipv6CidrMask",ownerAccount:"OwnerAccount",ownerId:"Owner\
Id",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag",vSwitchName:"VSwitchName",vpcId:"VpcId",vpcIpv6CidrBlock:"\
VpcIpv6CidrBlock",zoneId:"ZoneId"}}static types(){return{cidrBlock:"string",cidrMask:"number",clientToken:"string",description:"string",ipv6CidrBlock:"number",ipv6CidrMask:"\
number",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",tag:{type:"array",itemType:CreateVSwitchRequestTag},
vSwitchName:"string",vpcId:"string",vpcIpv6CidrBlock:"string",zoneId:"string"}}validate(){Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){
super(map)}}exports2.CreateVSwitchRequest=CreateVSwitchRequest}),10211:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DeleteVpcRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DeleteVpcRequest extends $dara.Model{static names(){
return{clientToken:"ClientToken",dryRun:"DryRun",forceDelete:"ForceDelete",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",vpcId:"VpcId"}}static types(){return{clientToken:"string",dryRun:"boolean",forceDelete:"boolean",ownerAccount:"\
string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",vpcId:"string"}}validate(){super.validate()}constructor(map){super(
map)}}exports2.DeleteVpcRequest=DeleteVpcRequest}),77640:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DeleteVSwitchRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DeleteVSwitchRequest extends $dara.Model{static names(){return{dryRun:"\
DryRun",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",vSwitchId:"\
VSwitchId"}}static types(){return{dryRun:"boolean",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"numbe\
r",vSwitchId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DeleteVSwitchRequest=DeleteVSwitchRequest}),41658:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeEipAddressesRequest=exports2.DescribeEipAddressesRequestTag=exports2.DescribeEipAddressesRequestFilter=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeEipAddressesRequestFilter extends $dara.Model{static names(){return{key:"Key",value:"V\
alue"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeEipAddressesRequestFilter=DescribeEipAddressesRequestFilter;
class DescribeEipAddressesRequestTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribeEipAddressesRequestTag=DescribeEipAddressesRequestTag;class DescribeEipAddressesRequest extends $dara.
Model{static names(){return{filter:"Filter",allocationId:"AllocationId",associatedInstanceId:"AssociatedInstanceId",associatedInstanceType:"AssociatedInstanceTy\
pe",chargeType:"ChargeType",dryRun:"DryRun",eipAddress:"EipAddress",eipName:"EipName",ISP:"ISP",includeReservationData:"IncludeReservationData",lockReason:"Lock\
Reason",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",publicIpAddressPoolId:"PublicIpAddressPoolId",regionId:"Region\
Id",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityProtectionEnabled:"SecurityProtectio\
nEnabled",segmentInstanceId:"SegmentInstanceId",serviceManaged:"ServiceManaged",status:"Status",tag:"Tag"}}static types(){return{filter:{type:"array",itemType:DescribeEipAddressesRequestFilter},
allocationId:"string",associatedInstanceId:"string",associatedInstanceType:"string",chargeType:"string",dryRun:"boolean",eipAddress:"string",eipName:"string",ISP:"\
string",includeReservationData:"boolean",lockReason:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",publicIpAddressPoolId:"\
string",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityProtectionEnabled:"boolean",segmentInstanceId:"\
string",serviceManaged:"boolean",status:"string",tag:{type:"array",itemType:DescribeEipAddressesRequestTag}}}validate(){Array.isArray(this.filter)&&$dara.Model.
validateArray(this.filter),Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.DescribeEipAddressesRequest=
DescribeEipAddressesRequest}),84924:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.
__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeEipAddressesResponseBody=exports2.DescribeEipAddressesResponseBodyEipAddresses=exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddress=
exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressTags=exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressTagsTag=exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressSecurityProtectionTypes=
exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocks=exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocksLockReason=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocksLockReason extends $dara.Model{static names(){
return{lockReason:"LockReason"}}static types(){return{lockReason:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocksLockReason=
DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocksLockReason;class DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocks extends $dara.
Model{static names(){return{lockReason:"LockReason"}}static types(){return{lockReason:{type:"array",itemType:DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocksLockReason}}}validate(){
Array.isArray(this.lockReason)&&$dara.Model.validateArray(this.lockReason),super.validate()}constructor(map){super(map)}}exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocks=
DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocks;class DescribeEipAddressesResponseBodyEipAddressesEipAddressSecurityProtectionTypes extends $dara.
Model{static names(){return{securityProtectionType:"SecurityProtectionType"}}static types(){return{securityProtectionType:{type:"array",itemType:"string"}}}validate(){
Array.isArray(this.securityProtectionType)&&$dara.Model.validateArray(this.securityProtectionType),super.validate()}constructor(map){super(map)}}exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressSecurityProtectionTypes=
DescribeEipAddressesResponseBodyEipAddressesEipAddressSecurityProtectionTypes;class DescribeEipAddressesResponseBodyEipAddressesEipAddressTagsTag extends $dara.
Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}
exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressTagsTag=DescribeEipAddressesResponseBodyEipAddressesEipAddressTagsTag;class DescribeEipAddressesResponseBodyEipAddressesEipAddressTags extends $dara.
Model{static names(){return{tag:"Tag"}}static types(){return{tag:{type:"array",itemType:DescribeEipAddressesResponseBodyEipAddressesEipAddressTagsTag}}}validate(){
Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddressTags=
DescribeEipAddressesResponseBodyEipAddressesEipAddressTags;class DescribeEipAddressesResponseBodyEipAddressesEipAddress extends $dara.Model{static names(){return{
allocationId:"AllocationId",allocationTime:"AllocationTime",bandwidth:"Bandwidth",bandwidthPackageBandwidth:"BandwidthPackageBandwidth",bandwidthPackageId:"Band\
widthPackageId",bandwidthPackageType:"BandwidthPackageType",bizType:"BizType",businessStatus:"BusinessStatus",chargeType:"ChargeType",deletionProtection:"Deleti\
onProtection",description:"Description",eipBandwidth:"EipBandwidth",expiredTime:"ExpiredTime",HDMonitorStatus:"HDMonitorStatus",hasReservationData:"HasReservati\
onData",ISP:"ISP",instanceId:"InstanceId",instanceRegionId:"InstanceRegionId",instanceType:"InstanceType",internetChargeType:"InternetChargeType",ipAddress:"IpA\
ddress",mode:"Mode",name:"Name",netmode:"Netmode",operationLocks:"OperationLocks",privateIpAddress:"PrivateIpAddress",publicIpAddressPoolId:"PublicIpAddressPool\
Id",regionId:"RegionId",reservationActiveTime:"ReservationActiveTime",reservationBandwidth:"ReservationBandwidth",reservationInternetChargeType:"ReservationInte\
rnetChargeType",reservationOrderType:"ReservationOrderType",resourceGroupId:"ResourceGroupId",secondLimited:"SecondLimited",securityProtectionTypes:"SecurityPro\
tectionTypes",segmentInstanceId:"SegmentInstanceId",serviceID:"ServiceID",serviceManaged:"ServiceManaged",status:"Status",tags:"Tags",vpcId:"VpcId",zone:"Zone"}}static types(){
return{allocationId:"string",allocationTime:"string",bandwidth:"string",bandwidthPackageBandwidth:"string",bandwidthPackageId:"string",bandwidthPackageType:"str\
ing",bizType:"string",businessStatus:"string",chargeType:"string",deletionProtection:"boolean",description:"string",eipBandwidth:"string",expiredTime:"string",HDMonitorStatus:"\
string",hasReservationData:"string",ISP:"string",instanceId:"string",instanceRegionId:"string",instanceType:"string",internetChargeType:"string",ipAddress:"stri\
ng",mode:"string",name:"string",netmode:"string",operationLocks:DescribeEipAddressesResponseBodyEipAddressesEipAddressOperationLocks,privateIpAddress:"string",publicIpAddressPoolId:"\
string",regionId:"string",reservationActiveTime:"string",reservationBandwidth:"string",reservationInternetChargeType:"string",reservationOrderType:"string",resourceGroupId:"\
string",secondLimited:"boolean",securityProtectionTypes:DescribeEipAddressesResponseBodyEipAddressesEipAddressSecurityProtectionTypes,segmentInstanceId:"string",
serviceID:"number",serviceManaged:"number",status:"string",tags:DescribeEipAddressesResponseBodyEipAddressesEipAddressTags,vpcId:"string",zone:"string"}}validate(){
this.operationLocks&&typeof this.operationLocks.validate=="function"&&this.operationLocks.validate(),this.securityProtectionTypes&&typeof this.securityProtectionTypes.
validate=="function"&&this.securityProtectionTypes.validate(),this.tags&&typeof this.tags.validate=="function"&&this.tags.validate(),super.validate()}constructor(map){
super(map)}}exports2.DescribeEipAddressesResponseBodyEipAddressesEipAddress=DescribeEipAddressesResponseBodyEipAddressesEipAddress;class DescribeEipAddressesResponseBodyEipAddresses extends $dara.
Model{static names(){return{eipAddress:"EipAddress"}}static types(){return{eipAddress:{type:"array",itemType:DescribeEipAddressesResponseBodyEipAddressesEipAddress}}}validate(){
Array.isArray(this.eipAddress)&&$dara.Model.validateArray(this.eipAddress),super.validate()}constructor(map){super(map)}}exports2.DescribeEipAddressesResponseBodyEipAddresses=
DescribeEipAddressesResponseBodyEipAddresses;class DescribeEipAddressesResponseBody extends $dara.Model{static names(){return{eipAddresses:"EipAddresses",pageNumber:"\
PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount"}}static types(){return{eipAddresses:DescribeEipAddressesResponseBodyEipAddresses,pageNumber:"\
number",pageSize:"number",requestId:"string",totalCount:"number"}}validate(){this.eipAddresses&&typeof this.eipAddresses.validate=="function"&&this.eipAddresses.
validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeEipAddressesResponseBody=DescribeEipAddressesResponseBody}),96612:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeVpcsRequest=exports2.DescribeVpcsRequestTag=void 0;const $dara=__importStar(__webpack_require__(
85783));class DescribeVpcsRequestTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsRequestTag=DescribeVpcsRequestTag;class DescribeVpcsRequest extends $dara.Model{static names(){
return{dhcpOptionsSetId:"DhcpOptionsSetId",dryRun:"DryRun",enableIpv6:"EnableIpv6",isDefault:"IsDefault",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"\
PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwner\
Id",tag:"Tag",vpcId:"VpcId",vpcName:"VpcName",vpcOwnerId:"VpcOwnerId"}}static types(){return{dhcpOptionsSetId:"string",dryRun:"boolean",enableIpv6:"boolean",isDefault:"\
boolean",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"\
number",tag:{type:"array",itemType:DescribeVpcsRequestTag},vpcId:"string",vpcName:"string",vpcOwnerId:"number"}}validate(){Array.isArray(this.tag)&&$dara.Model.
validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsRequest=DescribeVpcsRequest}),966:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeVpcsResponseBody=exports2.DescribeVpcsResponseBodyVpcs=exports2.DescribeVpcsResponseBodyVpcsVpc=
exports2.DescribeVpcsResponseBodyVpcsVpcVSwitchIds=exports2.DescribeVpcsResponseBodyVpcsVpcUserCidrs=exports2.DescribeVpcsResponseBodyVpcsVpcTags=exports2.DescribeVpcsResponseBodyVpcsVpcTagsTag=
exports2.DescribeVpcsResponseBodyVpcsVpcSecondaryCidrBlocks=exports2.DescribeVpcsResponseBodyVpcsVpcRouterTableIds=exports2.DescribeVpcsResponseBodyVpcsVpcNatGatewayIds=
exports2.DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocks=exports2.DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocksIpv6CidrBlock=void 0;const $dara=__importStar(__webpack_require__(
85783));class DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocksIpv6CidrBlock extends $dara.Model{static names(){return{ipv6CidrBlock:"Ipv6CidrBlock",ipv6Isp:"Ipv6Is\
p"}}static types(){return{ipv6CidrBlock:"string",ipv6Isp:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocksIpv6CidrBlock=
DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocksIpv6CidrBlock;class DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocks extends $dara.Model{static names(){return{ipv6CidrBlock:"\
Ipv6CidrBlock"}}static types(){return{ipv6CidrBlock:{type:"array",itemType:DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocksIpv6CidrBlock}}}validate(){Array.isArray(
this.ipv6CidrBlock)&&$dara.Model.validateArray(this.ipv6CidrBlock),super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocks=
DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocks;class DescribeVpcsResponseBodyVpcsVpcNatGatewayIds extends $dara.Model{static names(){return{natGatewayIds:"NatGat\
ewayIds"}}static types(){return{natGatewayIds:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.natGatewayIds)&&$dara.Model.validateArray(this.natGatewayIds),
super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpcNatGatewayIds=DescribeVpcsResponseBodyVpcsVpcNatGatewayIds;class DescribeVpcsResponseBodyVpcsVpcRouterTableIds extends $dara.
Model{static names(){return{routerTableIds:"RouterTableIds"}}static types(){return{routerTableIds:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.
routerTableIds)&&$dara.Model.validateArray(this.routerTableIds),super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpcRouterTableIds=
DescribeVpcsResponseBodyVpcsVpcRouterTableIds;class DescribeVpcsResponseBodyVpcsVpcSecondaryCidrBlocks extends $dara.Model{static names(){return{secondaryCidrBlock:"\
SecondaryCidrBlock"}}static types(){return{secondaryCidrBlock:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.secondaryCidrBlock)&&$dara.Model.validateArray(
this.secondaryCidrBlock),super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpcSecondaryCidrBlocks=DescribeVpcsResponseBodyVpcsVpcSecondaryCidrBlocks;
class DescribeVpcsResponseBodyVpcsVpcTagsTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpcTagsTag=DescribeVpcsResponseBodyVpcsVpcTagsTag;class DescribeVpcsResponseBodyVpcsVpcTags extends $dara.
Model{static names(){return{tag:"Tag"}}static types(){return{tag:{type:"array",itemType:DescribeVpcsResponseBodyVpcsVpcTagsTag}}}validate(){Array.isArray(this.tag)&&
$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpcTags=DescribeVpcsResponseBodyVpcsVpcTags;
class DescribeVpcsResponseBodyVpcsVpcUserCidrs extends $dara.Model{static names(){return{userCidr:"UserCidr"}}static types(){return{userCidr:{type:"array",itemType:"\
string"}}}validate(){Array.isArray(this.userCidr)&&$dara.Model.validateArray(this.userCidr),super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpcUserCidrs=
DescribeVpcsResponseBodyVpcsVpcUserCidrs;class DescribeVpcsResponseBodyVpcsVpcVSwitchIds extends $dara.Model{static names(){return{vSwitchId:"VSwitchId"}}static types(){
return{vSwitchId:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.vSwitchId)&&$dara.Model.validateArray(this.vSwitchId),super.validate()}constructor(map){
super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpcVSwitchIds=DescribeVpcsResponseBodyVpcsVpcVSwitchIds;class DescribeVpcsResponseBodyVpcsVpc extends $dara.Model{static names(){
return{cenStatus:"CenStatus",cidrBlock:"CidrBlock",creationTime:"CreationTime",description:"Description",dhcpOptionsSetId:"DhcpOptionsSetId",dhcpOptionsSetStatus:"\
DhcpOptionsSetStatus",dnsHostnameStatus:"DnsHostnameStatus",enabledIpv6:"EnabledIpv6",ipv6CidrBlock:"Ipv6CidrBlock",ipv6CidrBlocks:"Ipv6CidrBlocks",isDefault:"I\
sDefault",natGatewayIds:"NatGatewayIds",ownerId:"OwnerId",regionId:"RegionId",resourceGroupId:"ResourceGroupId",routerTableIds:"RouterTableIds",secondaryCidrBlocks:"\
SecondaryCidrBlocks",status:"Status",tags:"Tags",userCidrs:"UserCidrs",VRouterId:"VRouterId",vSwitchIds:"VSwitchIds",vpcId:"VpcId",vpcName:"VpcName"}}static types(){
return{cenStatus:"string",cidrBlock:"string",creationTime:"string",description:"string",dhcpOptionsSetId:"string",dhcpOptionsSetStatus:"string",dnsHostnameStatus:"\
string",enabledIpv6:"boolean",ipv6CidrBlock:"string",ipv6CidrBlocks:DescribeVpcsResponseBodyVpcsVpcIpv6CidrBlocks,isDefault:"boolean",natGatewayIds:DescribeVpcsResponseBodyVpcsVpcNatGatewayIds,
ownerId:"number",regionId:"string",resourceGroupId:"string",routerTableIds:DescribeVpcsResponseBodyVpcsVpcRouterTableIds,secondaryCidrBlocks:DescribeVpcsResponseBodyVpcsVpcSecondaryCidrBlocks,
status:"string",tags:DescribeVpcsResponseBodyVpcsVpcTags,userCidrs:DescribeVpcsResponseBodyVpcsVpcUserCidrs,VRouterId:"string",vSwitchIds:DescribeVpcsResponseBodyVpcsVpcVSwitchIds,
vpcId:"string",vpcName:"string"}}validate(){this.ipv6CidrBlocks&&typeof this.ipv6CidrBlocks.validate=="function"&&this.ipv6CidrBlocks.validate(),this.natGatewayIds&&
typeof this.natGatewayIds.validate=="function"&&this.natGatewayIds.validate(),this.routerTableIds&&typeof this.routerTableIds.validate=="function"&&this.routerTableIds.
validate(),this.secondaryCidrBlocks&&typeof this.secondaryCidrBlocks.validate=="function"&&this.secondaryCidrBlocks.validate(),this.tags&&typeof this.tags.validate==
"function"&&this.tags.validate(),this.userCidrs&&typeof this.userCidrs.validate=="function"&&this.userCidrs.validate(),this.vSwitchIds&&typeof this.vSwitchIds.validate==
"function"&&this.vSwitchIds.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcsVpc=DescribeVpcsResponseBodyVpcsVpc;class DescribeVpcsResponseBodyVpcs extends $dara.
Model{static names(){return{vpc:"Vpc"}}static types(){return{vpc:{type:"array",itemType:DescribeVpcsResponseBodyVpcsVpc}}}validate(){Array.isArray(this.vpc)&&$dara.
Model.validateArray(this.vpc),super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBodyVpcs=DescribeVpcsResponseBodyVpcs;class DescribeVpcsResponseBody extends $dara.
Model{static names(){return{pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount",vpcs:"Vpcs"}}static types(){return{pageNumber:"\
number",pageSize:"number",requestId:"string",totalCount:"number",vpcs:DescribeVpcsResponseBodyVpcs}}validate(){this.vpcs&&typeof this.vpcs.validate=="function"&&
this.vpcs.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeVpcsResponseBody=DescribeVpcsResponseBody}),90686:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeVSwitchesRequest=exports2.DescribeVSwitchesRequestTag=void 0;const $dara=__importStar(__webpack_require__(
85783));class DescribeVSwitchesRequestTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribeVSwitchesRequestTag=DescribeVSwitchesRequestTag;class DescribeVSwitchesRequest extends $dara.Model{static names(){
return{dryRun:"DryRun",enableIpv6:"EnableIpv6",isDefault:"IsDefault",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"\
RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",routeTableId:"RouteTableId",tag:"Tag",
vSwitchId:"VSwitchId",vSwitchName:"VSwitchName",vSwitchOwnerId:"VSwitchOwnerId",vpcId:"VpcId",zoneId:"ZoneId"}}static types(){return{dryRun:"boolean",enableIpv6:"\
boolean",isDefault:"boolean",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"\
string",resourceOwnerId:"number",routeTableId:"string",tag:{type:"array",itemType:DescribeVSwitchesRequestTag},vSwitchId:"string",vSwitchName:"string",vSwitchOwnerId:"\
number",vpcId:"string",zoneId:"string"}}validate(){Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.
DescribeVSwitchesRequest=DescribeVSwitchesRequest}),48200:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeVSwitchesResponseBody=exports2.DescribeVSwitchesResponseBodyVSwitches=exports2.DescribeVSwitchesResponseBodyVSwitchesVSwitch=exports2.DescribeVSwitchesResponseBodyVSwitchesVSwitchTags=
exports2.DescribeVSwitchesResponseBodyVSwitchesVSwitchTagsTag=exports2.DescribeVSwitchesResponseBodyVSwitchesVSwitchRouteTable=void 0;const $dara=__importStar(__webpack_require__(
85783));class DescribeVSwitchesResponseBodyVSwitchesVSwitchRouteTable extends $dara.Model{static names(){return{routeTableId:"RouteTableId",routeTableType:"Rout\
eTableType"}}static types(){return{routeTableId:"string",routeTableType:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeVSwitchesResponseBodyVSwitchesVSwitchRouteTable=
DescribeVSwitchesResponseBodyVSwitchesVSwitchRouteTable;class DescribeVSwitchesResponseBodyVSwitchesVSwitchTagsTag extends $dara.Model{static names(){return{key:"\
Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeVSwitchesResponseBodyVSwitchesVSwitchTagsTag=
DescribeVSwitchesResponseBodyVSwitchesVSwitchTagsTag;class DescribeVSwitchesResponseBodyVSwitchesVSwitchTags extends $dara.Model{static names(){return{tag:"Tag"}}static types(){
return{tag:{type:"array",itemType:DescribeVSwitchesResponseBodyVSwitchesVSwitchTagsTag}}}validate(){Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),
super.validate()}constructor(map){super(map)}}exports2.DescribeVSwitchesResponseBodyVSwitchesVSwitchTags=DescribeVSwitchesResponseBodyVSwitchesVSwitchTags;class DescribeVSwitchesResponseBodyVSwitchesVSwitch extends $dara.
Model{static names(){return{availableIpAddressCount:"AvailableIpAddressCount",cidrBlock:"CidrBlock",creationTime:"CreationTime",description:"Description",enabledIpv6:"\
EnabledIpv6",ipv6CidrBlock:"Ipv6CidrBlock",isDefault:"IsDefault",networkAclId:"NetworkAclId",ownerId:"OwnerId",resourceGroupId:"ResourceGroupId",routeTable:"Rou\
teTable",shareType:"ShareType",status:"Status",tags:"Tags",vSwitchId:"VSwitchId",vSwitchName:"VSwitchName",vpcId:"VpcId",zoneId:"ZoneId"}}static types(){return{
availableIpAddressCount:"number",cidrBlock:"string",creationTime:"string",description:"string",enabledIpv6:"boolean",ipv6CidrBlock:"string",isDefault:"boolean",
networkAclId:"string",ownerId:"number",resourceGroupId:"string",routeTable:DescribeVSwitchesResponseBodyVSwitchesVSwitchRouteTable,shareType:"string",status:"st\
ring",tags:DescribeVSwitchesResponseBodyVSwitchesVSwitchTags,vSwitchId:"string",vSwitchName:"string",vpcId:"string",zoneId:"string"}}validate(){this.routeTable&&
typeof this.routeTable.validate=="function"&&this.routeTable.validate(),this.tags&&typeof this.tags.validate=="function"&&this.tags.validate(),super.validate()}constructor(map){
super(map)}}exports2.DescribeVSwitchesResponseBodyVSwitchesVSwitch=DescribeVSwitchesResponseBodyVSwitchesVSwitch;class DescribeVSwitchesResponseBodyVSwitches extends $dara.
Model{static names(){return{vSwitch:"VSwitch"}}static types(){return{vSwitch:{type:"array",itemType:DescribeVSwitchesResponseBodyVSwitchesVSwitch}}}validate(){Array.
isArray(this.vSwitch)&&$dara.Model.validateArray(this.vSwitch),super.validate()}constructor(map){super(map)}}exports2.DescribeVSwitchesResponseBodyVSwitches=DescribeVSwitchesResponseBodyVSwitches;
class DescribeVSwitchesResponseBody extends $dara.Model{static names(){return{pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"Tota\
lCount",vSwitches:"VSwitches"}}static types(){return{pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number",vSwitches:DescribeVSwitchesResponseBodyVSwitches}}validate(){
this.vSwitches&&typeof this.vSwitches.validate=="function"&&this.vSwitches.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeVSwitchesResponseBody=
DescribeVSwitchesResponseBody}),21037:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.
__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.ModifyEipAddressAttributeRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class ModifyEipAddressAttributeRequest extends $dara.Model{static names(){
return{allocationId:"AllocationId",bandwidth:"Bandwidth",description:"Description",name:"Name",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",
resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{allocationId:"string",bandwidth:"string",description:"strin\
g",name:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.ModifyEipAddressAttributeRequest=ModifyEipAddressAttributeRequest}),45754:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.ModifyVpcAttributeRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class ModifyVpcAttributeRequest extends $dara.
Model{static names(){return{cidrBlock:"CidrBlock",description:"Description",enableDnsHostname:"EnableDnsHostname",enableIPv6:"EnableIPv6",ipv6CidrBlock:"Ipv6Cid\
rBlock",ipv6Isp:"Ipv6Isp",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"Resourc\
eOwnerId",vpcId:"VpcId",vpcName:"VpcName"}}static types(){return{cidrBlock:"string",description:"string",enableDnsHostname:"boolean",enableIPv6:"boolean",ipv6CidrBlock:"\
string",ipv6Isp:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",vpcId:"string",vpcName:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ModifyVpcAttributeRequest=ModifyVpcAttributeRequest}),17399:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ModifyVSwitchAttributeRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class ModifyVSwitchAttributeRequest extends $dara.
Model{static names(){return{description:"Description",enableIPv6:"EnableIPv6",ipv6CidrBlock:"Ipv6CidrBlock",ipv6CidrMask:"Ipv6CidrMask",ownerAccount:"OwnerAccou\
nt",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",vSwitchId:"VSwitchId",vSwitchName:"VSwit\
chName",vpcIpv6CidrBlock:"VpcIpv6CidrBlock"}}static types(){return{description:"string",enableIPv6:"boolean",ipv6CidrBlock:"number",ipv6CidrMask:"number",ownerAccount:"\
string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",vSwitchId:"string",vSwitchName:"string",vpcIpv6CidrBlock:"stri\
ng"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ModifyVSwitchAttributeRequest=ModifyVSwitchAttributeRequest}),88940:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ReleaseEipAddressRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class ReleaseEipAddressRequest extends $dara.
Model{static names(){return{allocationId:"AllocationId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAcc\
ount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{allocationId:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"\
string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ReleaseEipAddressRequest=ReleaseEipAddressRequest}),89574:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.UnassociateEipAddressRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class UnassociateEipAddressRequest extends $dara.
Model{static names(){return{allocationId:"AllocationId",clientToken:"ClientToken",force:"Force",instanceId:"InstanceId",instanceType:"InstanceType",ownerAccount:"\
OwnerAccount",ownerId:"OwnerId",privateIpAddress:"PrivateIpAddress",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwn\
erId"}}static types(){return{allocationId:"string",clientToken:"string",force:"boolean",instanceId:"string",instanceType:"string",ownerAccount:"string",ownerId:"\
number",privateIpAddress:"string",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){super.validate()}constructor(map){super(map)}}
exports2.UnassociateEipAddressRequest=UnassociateEipAddressRequest})};
