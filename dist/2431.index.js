"use strict";exports.id=2431,exports.ids=[2431],exports.modules={33909:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DeleteInstancesRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DeleteInstancesRequest extends $dara.Model{static names(){return{
clientToken:"ClientToken",dryRun:"DryRun",force:"Force",forceStop:"ForceStop",instanceId:"InstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"Re\
gionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",terminateSubscription:"TerminateSubscription"}}static types(){return{clientToken:"\
string",dryRun:"boolean",force:"boolean",forceStop:"boolean",instanceId:{type:"array",itemType:"string"},ownerAccount:"string",ownerId:"number",regionId:"string",
resourceOwnerAccount:"string",resourceOwnerId:"number",terminateSubscription:"boolean"}}validate(){Array.isArray(this.instanceId)&&$dara.Model.validateArray(this.
instanceId),super.validate()}constructor(map){super(map)}}exports2.DeleteInstancesRequest=DeleteInstancesRequest}),70902:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeAvailableResourceRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeAvailableResourceRequest extends $dara.
Model{static names(){return{cores:"Cores",dataDiskCategory:"DataDiskCategory",dedicatedHostId:"DedicatedHostId",destinationResource:"DestinationResource",instanceChargeType:"\
InstanceChargeType",instanceType:"InstanceType",ioOptimized:"IoOptimized",memory:"Memory",networkCategory:"NetworkCategory",ownerAccount:"OwnerAccount",ownerId:"\
OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",resourceType:"ResourceType",scope:"Scope",spotDuration:"\
SpotDuration",spotStrategy:"SpotStrategy",systemDiskCategory:"SystemDiskCategory",zoneId:"ZoneId"}}static types(){return{cores:"number",dataDiskCategory:"string",
dedicatedHostId:"string",destinationResource:"string",instanceChargeType:"string",instanceType:"string",ioOptimized:"string",memory:"number",networkCategory:"st\
ring",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",resourceType:"string",scope:"string",spotDuration:"\
number",spotStrategy:"string",systemDiskCategory:"string",zoneId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeAvailableResourceRequest=
DescribeAvailableResourceRequest}),44112:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeAvailableResourceResponseBody=exports2.DescribeAvailableResourceResponseBodyAvailableZones=exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZone=
exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResources=exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResource=
exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources=exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource extends $dara.
Model{static names(){return{max:"Max",min:"Min",status:"Status",statusCategory:"StatusCategory",unit:"Unit",value:"Value"}}static types(){return{max:"number",min:"\
number",status:"string",statusCategory:"string",unit:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource=
DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource;class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources extends $dara.
Model{static names(){return{supportedResource:"SupportedResource"}}static types(){return{supportedResource:{type:"array",itemType:DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResourcesSupportedResource}}}validate(){
Array.isArray(this.supportedResource)&&$dara.Model.validateArray(this.supportedResource),super.validate()}constructor(map){super(map)}}exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources=
DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources;class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResource extends $dara.
Model{static names(){return{supportedResources:"SupportedResources",type:"Type"}}static types(){return{supportedResources:DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResourceSupportedResources,
type:"string"}}validate(){this.supportedResources&&typeof this.supportedResources.validate=="function"&&this.supportedResources.validate(),super.validate()}constructor(map){
super(map)}}exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResource=DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResource;
class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResources extends $dara.Model{static names(){return{availableResource:"AvailableR\
esource"}}static types(){return{availableResource:{type:"array",itemType:DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResourcesAvailableResource}}}validate(){
Array.isArray(this.availableResource)&&$dara.Model.validateArray(this.availableResource),super.validate()}constructor(map){super(map)}}exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResources=
DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResources;class DescribeAvailableResourceResponseBodyAvailableZonesAvailableZone extends $dara.
Model{static names(){return{availableResources:"AvailableResources",regionId:"RegionId",status:"Status",statusCategory:"StatusCategory",zoneId:"ZoneId"}}static types(){
return{availableResources:DescribeAvailableResourceResponseBodyAvailableZonesAvailableZoneAvailableResources,regionId:"string",status:"string",statusCategory:"s\
tring",zoneId:"string"}}validate(){this.availableResources&&typeof this.availableResources.validate=="function"&&this.availableResources.validate(),super.validate()}constructor(map){
super(map)}}exports2.DescribeAvailableResourceResponseBodyAvailableZonesAvailableZone=DescribeAvailableResourceResponseBodyAvailableZonesAvailableZone;class DescribeAvailableResourceResponseBodyAvailableZones extends $dara.
Model{static names(){return{availableZone:"AvailableZone"}}static types(){return{availableZone:{type:"array",itemType:DescribeAvailableResourceResponseBodyAvailableZonesAvailableZone}}}validate(){
Array.isArray(this.availableZone)&&$dara.Model.validateArray(this.availableZone),super.validate()}constructor(map){super(map)}}exports2.DescribeAvailableResourceResponseBodyAvailableZones=
DescribeAvailableResourceResponseBodyAvailableZones;class DescribeAvailableResourceResponseBody extends $dara.Model{static names(){return{availableZones:"Availa\
bleZones",requestId:"RequestId"}}static types(){return{availableZones:DescribeAvailableResourceResponseBodyAvailableZones,requestId:"string"}}validate(){this.availableZones&&
typeof this.availableZones.validate=="function"&&this.availableZones.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeAvailableResourceResponseBody=
DescribeAvailableResourceResponseBody}),43139:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeInstanceTypesRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeInstanceTypesRequest extends $dara.Model{static names(){
return{additionalAttributes:"AdditionalAttributes",cpuArchitecture:"CpuArchitecture",cpuArchitectures:"CpuArchitectures",GPUSpec:"GPUSpec",gpuSpecs:"GpuSpecs",instanceCategories:"\
InstanceCategories",instanceCategory:"InstanceCategory",instanceFamilyLevel:"InstanceFamilyLevel",instanceTypeFamilies:"InstanceTypeFamilies",instanceTypeFamily:"\
InstanceTypeFamily",instanceTypes:"InstanceTypes",localStorageCategories:"LocalStorageCategories",localStorageCategory:"LocalStorageCategory",maxResults:"MaxRes\
ults",maximumCpuCoreCount:"MaximumCpuCoreCount",maximumCpuSpeedFrequency:"MaximumCpuSpeedFrequency",maximumCpuTurboFrequency:"MaximumCpuTurboFrequency",maximumGPUAmount:"\
MaximumGPUAmount",maximumMemorySize:"MaximumMemorySize",minimumBaselineCredit:"MinimumBaselineCredit",minimumCpuCoreCount:"MinimumCpuCoreCount",minimumCpuSpeedFrequency:"\
MinimumCpuSpeedFrequency",minimumCpuTurboFrequency:"MinimumCpuTurboFrequency",minimumDiskQuantity:"MinimumDiskQuantity",minimumEniIpv6AddressQuantity:"MinimumEn\
iIpv6AddressQuantity",minimumEniPrivateIpAddressQuantity:"MinimumEniPrivateIpAddressQuantity",minimumEniQuantity:"MinimumEniQuantity",minimumEriQuantity:"Minimu\
mEriQuantity",minimumGPUAmount:"MinimumGPUAmount",minimumInitialCredit:"MinimumInitialCredit",minimumInstanceBandwidthRx:"MinimumInstanceBandwidthRx",minimumInstanceBandwidthTx:"\
MinimumInstanceBandwidthTx",minimumInstancePpsRx:"MinimumInstancePpsRx",minimumInstancePpsTx:"MinimumInstancePpsTx",minimumLocalStorageAmount:"MinimumLocalStora\
geAmount",minimumLocalStorageCapacity:"MinimumLocalStorageCapacity",minimumMemorySize:"MinimumMemorySize",minimumPrimaryEniQueueNumber:"MinimumPrimaryEniQueueNu\
mber",minimumQueuePairNumber:"MinimumQueuePairNumber",minimumSecondaryEniQueueNumber:"MinimumSecondaryEniQueueNumber",nextToken:"NextToken",nvmeSupport:"NvmeSup\
port",ownerAccount:"OwnerAccount",ownerId:"OwnerId",physicalProcessorModel:"PhysicalProcessorModel",physicalProcessorModels:"PhysicalProcessorModels",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{additionalAttributes:{type:"array",itemType:"string"},cpuArchitecture:"string",cpuArchitectures:{
type:"array",itemType:"string"},GPUSpec:"string",gpuSpecs:{type:"array",itemType:"string"},instanceCategories:{type:"array",itemType:"string"},instanceCategory:"\
string",instanceFamilyLevel:"string",instanceTypeFamilies:{type:"array",itemType:"string"},instanceTypeFamily:"string",instanceTypes:{type:"array",itemType:"str\
ing"},localStorageCategories:{type:"array",itemType:"string"},localStorageCategory:"string",maxResults:"number",maximumCpuCoreCount:"number",maximumCpuSpeedFrequency:"\
number",maximumCpuTurboFrequency:"number",maximumGPUAmount:"number",maximumMemorySize:"number",minimumBaselineCredit:"number",minimumCpuCoreCount:"number",minimumCpuSpeedFrequency:"\
number",minimumCpuTurboFrequency:"number",minimumDiskQuantity:"number",minimumEniIpv6AddressQuantity:"number",minimumEniPrivateIpAddressQuantity:"number",minimumEniQuantity:"\
number",minimumEriQuantity:"number",minimumGPUAmount:"number",minimumInitialCredit:"number",minimumInstanceBandwidthRx:"number",minimumInstanceBandwidthTx:"numb\
er",minimumInstancePpsRx:"number",minimumInstancePpsTx:"number",minimumLocalStorageAmount:"number",minimumLocalStorageCapacity:"number",minimumMemorySize:"numbe\
r",minimumPrimaryEniQueueNumber:"number",minimumQueuePairNumber:"number",minimumSecondaryEniQueueNumber:"number",nextToken:"string",nvmeSupport:"string",ownerAccount:"\
string",ownerId:"number",physicalProcessorModel:"string",physicalProcessorModels:{type:"array",itemType:"string"},resourceOwnerAccount:"string",resourceOwnerId:"\
number"}}validate(){Array.isArray(this.additionalAttributes)&&$dara.Model.validateArray(this.additionalAttributes),Array.isArray(this.cpuArchitectures)&&$dara.Model.
validateArray(this.cpuArchitectures),Array.isArray(this.gpuSpecs)&&$dara.Model.validateArray(this.gpuSpecs),Array.isArray(this.instanceCategories)&&$dara.Model.
validateArray(this.instanceCategories),Array.isArray(this.instanceTypeFamilies)&&$dara.Model.validateArray(this.instanceTypeFamilies),Array.isArray(this.instanceTypes)&&
$dara.Model.validateArray(this.instanceTypes),Array.isArray(this.localStorageCategories)&&$dara.Model.validateArray(this.localStorageCategories),Array.isArray(this.
physicalProcessorModels)&&$dara.Model.validateArray(this.physicalProcessorModels),super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesRequest=
DescribeInstanceTypesRequest}),78107:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.
__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeInstanceTypesResponseBody=exports2.DescribeInstanceTypesResponseBodyInstanceTypes=exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceType=
exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSupportedBootModes=exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSecurityOptions=
exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfo=exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting=
exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos=exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo=
exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCards=exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo=
exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeEnhancedNetwork=exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptions=
exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes=exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeClock=
exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributes=exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributesAttribute=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributesAttribute extends $dara.Model{static names(){
return{name:"Name",value:"Value"}}static types(){return{name:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributesAttribute=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributesAttribute;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributes extends $dara.
Model{static names(){return{attribute:"Attribute"}}static types(){return{attribute:{type:"array",itemType:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributesAttribute}}}validate(){
Array.isArray(this.attribute)&&$dara.Model.validateArray(this.attribute),super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributes=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributes;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeClock extends $dara.Model{static names(){
return{ptpSupport:"PtpSupport"}}static types(){return{ptpSupport:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeClock=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeClock;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes extends $dara.
Model{static names(){return{supportedTopologyType:"SupportedTopologyType"}}static types(){return{supportedTopologyType:{type:"array",itemType:"string"}}}validate(){
Array.isArray(this.supportedTopologyType)&&$dara.Model.validateArray(this.supportedTopologyType),super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptions extends $dara.
Model{static names(){return{core:"Core",coreFactor:"CoreFactor",hyperThreadingAdjustable:"HyperThreadingAdjustable",nestedVirtualizationSupport:"NestedVirtualiz\
ationSupport",supportedTopologyTypes:"SupportedTopologyTypes",threadsPerCore:"ThreadsPerCore"}}static types(){return{core:"number",coreFactor:"number",hyperThreadingAdjustable:"\
boolean",nestedVirtualizationSupport:"string",supportedTopologyTypes:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptionsSupportedTopologyTypes,
threadsPerCore:"number"}}validate(){this.supportedTopologyTypes&&typeof this.supportedTopologyTypes.validate=="function"&&this.supportedTopologyTypes.validate(),
super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptions=DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptions;
class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeEnhancedNetwork extends $dara.Model{static names(){return{expressSupport:"ExpressSupport",rssSupport:"\
RssSupport",sriovSupport:"SriovSupport",vfQueueNumberPerEni:"VfQueueNumberPerEni"}}static types(){return{expressSupport:"boolean",rssSupport:"boolean",sriovSupport:"\
boolean",vfQueueNumberPerEni:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeEnhancedNetwork=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeEnhancedNetwork;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo extends $dara.
Model{static names(){return{networkCardIndex:"NetworkCardIndex"}}static types(){return{networkCardIndex:"number"}}validate(){super.validate()}constructor(map){super(
map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo=DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo;
class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCards extends $dara.Model{static names(){return{networkCardInfo:"NetworkCardInfo"}}static types(){
return{networkCardInfo:{type:"array",itemType:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCardsNetworkCardInfo}}}validate(){Array.isArray(this.
networkCardInfo)&&$dara.Model.validateArray(this.networkCardInfo),super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCards=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCards;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo extends $dara.
Model{static names(){return{ebsBandwidth:"EbsBandwidth",ebsBurstBandwidth:"EbsBurstBandwidth",name:"Name",vpcBandwidth:"VpcBandwidth",vpcBurstBandwidth:"VpcBurs\
tBandwidth"}}static types(){return{ebsBandwidth:"number",ebsBurstBandwidth:"number",name:"string",vpcBandwidth:"number",vpcBurstBandwidth:"number"}}validate(){super.
validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos extends $dara.
Model{static names(){return{weightingInfo:"WeightingInfo"}}static types(){return{weightingInfo:{type:"array",itemType:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfosWeightingInfo}}}validate(){
Array.isArray(this.weightingInfo)&&$dara.Model.validateArray(this.weightingInfo),super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting extends $dara.
Model{static names(){return{weightingInfos:"WeightingInfos"}}static types(){return{weightingInfos:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeightingWeightingInfos}}validate(){
this.weightingInfos&&typeof this.weightingInfos.validate=="function"&&this.weightingInfos.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfo extends $dara.
Model{static names(){return{bandwidthWeighting:"BandwidthWeighting"}}static types(){return{bandwidthWeighting:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfoBandwidthWeighting}}validate(){
this.bandwidthWeighting&&typeof this.bandwidthWeighting.validate=="function"&&this.bandwidthWeighting.validate(),super.validate()}constructor(map){super(map)}}exports2.
DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfo=DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfo;class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSecurityOptions extends $dara.
Model{static names(){return{secureBootSupport:"SecureBootSupport"}}static types(){return{secureBootSupport:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSecurityOptions=DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSecurityOptions;
class DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSupportedBootModes extends $dara.Model{static names(){return{supportedBootMode:"SupportedBootMod\
e"}}static types(){return{supportedBootMode:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.supportedBootMode)&&$dara.Model.validateArray(this.supportedBootMode),
super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSupportedBootModes=DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSupportedBootModes;
class DescribeInstanceTypesResponseBodyInstanceTypesInstanceType extends $dara.Model{static names(){return{attributes:"Attributes",baselineCredit:"BaselineCredi\
t",clock:"Clock",cpuArchitecture:"CpuArchitecture",cpuCoreCount:"CpuCoreCount",cpuOptions:"CpuOptions",cpuSpeedFrequency:"CpuSpeedFrequency",cpuTurboFrequency:"\
CpuTurboFrequency",diskQuantity:"DiskQuantity",enhancedNetwork:"EnhancedNetwork",eniIpv6AddressQuantity:"EniIpv6AddressQuantity",eniPrivateIpAddressQuantity:"En\
iPrivateIpAddressQuantity",eniQuantity:"EniQuantity",eniTotalQuantity:"EniTotalQuantity",eniTrunkSupported:"EniTrunkSupported",eriQuantity:"EriQuantity",GPUAmount:"\
GPUAmount",GPUMemorySize:"GPUMemorySize",GPUSpec:"GPUSpec",initialCredit:"InitialCredit",instanceBandwidthRx:"InstanceBandwidthRx",instanceBandwidthTx:"Instance\
BandwidthTx",instanceCategory:"InstanceCategory",instanceFamilyLevel:"InstanceFamilyLevel",instancePpsRx:"InstancePpsRx",instancePpsTx:"InstancePpsTx",instanceTypeFamily:"\
InstanceTypeFamily",instanceTypeId:"InstanceTypeId",jumboFrameSupport:"JumboFrameSupport",localStorageAmount:"LocalStorageAmount",localStorageCapacity:"LocalSto\
rageCapacity",localStorageCategory:"LocalStorageCategory",maximumQueueNumberPerEni:"MaximumQueueNumberPerEni",memorySize:"MemorySize",networkCardQuantity:"Netwo\
rkCardQuantity",networkCards:"NetworkCards",networkEncryptionSupport:"NetworkEncryptionSupport",networkInfo:"NetworkInfo",nvmeSupport:"NvmeSupport",physicalProcessorModel:"\
PhysicalProcessorModel",primaryEniQueueNumber:"PrimaryEniQueueNumber",queuePairNumber:"QueuePairNumber",secondaryEniQueueNumber:"SecondaryEniQueueNumber",securityOptions:"\
SecurityOptions",supportedBootModes:"SupportedBootModes",totalEniQueueQuantity:"TotalEniQueueQuantity"}}static types(){return{attributes:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeAttributes,
baselineCredit:"number",clock:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeClock,cpuArchitecture:"string",cpuCoreCount:"number",cpuOptions:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeCpuOptions,
cpuSpeedFrequency:"number",cpuTurboFrequency:"number",diskQuantity:"number",enhancedNetwork:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeEnhancedNetwork,
eniIpv6AddressQuantity:"number",eniPrivateIpAddressQuantity:"number",eniQuantity:"number",eniTotalQuantity:"number",eniTrunkSupported:"boolean",eriQuantity:"num\
ber",GPUAmount:"number",GPUMemorySize:"number",GPUSpec:"string",initialCredit:"number",instanceBandwidthRx:"number",instanceBandwidthTx:"number",instanceCategory:"\
string",instanceFamilyLevel:"string",instancePpsRx:"number",instancePpsTx:"number",instanceTypeFamily:"string",instanceTypeId:"string",jumboFrameSupport:"boolea\
n",localStorageAmount:"number",localStorageCapacity:"number",localStorageCategory:"string",maximumQueueNumberPerEni:"number",memorySize:"number",networkCardQuantity:"\
number",networkCards:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkCards,networkEncryptionSupport:"boolean",networkInfo:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeNetworkInfo,
nvmeSupport:"string",physicalProcessorModel:"string",primaryEniQueueNumber:"number",queuePairNumber:"number",secondaryEniQueueNumber:"number",securityOptions:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSecurityOptions,
supportedBootModes:DescribeInstanceTypesResponseBodyInstanceTypesInstanceTypeSupportedBootModes,totalEniQueueQuantity:"number"}}validate(){this.attributes&&typeof this.
attributes.validate=="function"&&this.attributes.validate(),this.clock&&typeof this.clock.validate=="function"&&this.clock.validate(),this.cpuOptions&&typeof this.
cpuOptions.validate=="function"&&this.cpuOptions.validate(),this.enhancedNetwork&&typeof this.enhancedNetwork.validate=="function"&&this.enhancedNetwork.validate(),
this.networkCards&&typeof this.networkCards.validate=="function"&&this.networkCards.validate(),this.networkInfo&&typeof this.networkInfo.validate=="function"&&this.
networkInfo.validate(),this.securityOptions&&typeof this.securityOptions.validate=="function"&&this.securityOptions.validate(),this.supportedBootModes&&typeof this.
supportedBootModes.validate=="function"&&this.supportedBootModes.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypesInstanceType=
DescribeInstanceTypesResponseBodyInstanceTypesInstanceType;class DescribeInstanceTypesResponseBodyInstanceTypes extends $dara.Model{static names(){return{instanceType:"\
InstanceType"}}static types(){return{instanceType:{type:"array",itemType:DescribeInstanceTypesResponseBodyInstanceTypesInstanceType}}}validate(){Array.isArray(this.
instanceType)&&$dara.Model.validateArray(this.instanceType),super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBodyInstanceTypes=
DescribeInstanceTypesResponseBodyInstanceTypes;class DescribeInstanceTypesResponseBody extends $dara.Model{static names(){return{instanceTypes:"InstanceTypes",nextToken:"\
NextToken",requestId:"RequestId"}}static types(){return{instanceTypes:DescribeInstanceTypesResponseBodyInstanceTypes,nextToken:"string",requestId:"string"}}validate(){
this.instanceTypes&&typeof this.instanceTypes.validate=="function"&&this.instanceTypes.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeInstanceTypesResponseBody=
DescribeInstanceTypesResponseBody}),84515:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.
create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeInstancesRequest=exports2.DescribeInstancesRequestTag=exports2.DescribeInstancesRequestFilter=void 0;const $dara=__importStar(__webpack_require__(
85783));class DescribeInstancesRequestFilter extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesRequestFilter=DescribeInstancesRequestFilter;class DescribeInstancesRequestTag extends $dara.
Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}
exports2.DescribeInstancesRequestTag=DescribeInstancesRequestTag;class DescribeInstancesRequest extends $dara.Model{static names(){return{filter:"Filter",additionalAttributes:"\
AdditionalAttributes",deviceAvailable:"DeviceAvailable",dryRun:"DryRun",eipAddresses:"EipAddresses",hpcClusterId:"HpcClusterId",httpEndpoint:"HttpEndpoint",httpPutResponseHopLimit:"\
HttpPutResponseHopLimit",httpTokens:"HttpTokens",imageId:"ImageId",innerIpAddresses:"InnerIpAddresses",instanceChargeType:"InstanceChargeType",instanceIds:"Inst\
anceIds",instanceName:"InstanceName",instanceNetworkType:"InstanceNetworkType",instanceType:"InstanceType",instanceTypeFamily:"InstanceTypeFamily",internetChargeType:"\
InternetChargeType",ioOptimized:"IoOptimized",ipv6Address:"Ipv6Address",keyPairName:"KeyPairName",lockReason:"LockReason",maxResults:"MaxResults",needSaleCycle:"\
NeedSaleCycle",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",privateIpAddresses:"PrivateIpAddr\
esses",publicIpAddresses:"PublicIpAddresses",rdmaIpAddresses:"RdmaIpAddresses",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"Resou\
rceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupId:"SecurityGroupId",status:"Status",tag:"Tag",vSwitchId:"VSwitchId",vpcId:"VpcId",zoneId:"ZoneI\
d"}}static types(){return{filter:{type:"array",itemType:DescribeInstancesRequestFilter},additionalAttributes:{type:"array",itemType:"string"},deviceAvailable:"b\
oolean",dryRun:"boolean",eipAddresses:"string",hpcClusterId:"string",httpEndpoint:"string",httpPutResponseHopLimit:"number",httpTokens:"string",imageId:"string",
innerIpAddresses:"string",instanceChargeType:"string",instanceIds:"string",instanceName:"string",instanceNetworkType:"string",instanceType:"string",instanceTypeFamily:"\
string",internetChargeType:"string",ioOptimized:"boolean",ipv6Address:{type:"array",itemType:"string"},keyPairName:"string",lockReason:"string",maxResults:"numb\
er",needSaleCycle:"boolean",nextToken:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",privateIpAddresses:"string",publicIpAddresses:"\
string",rdmaIpAddresses:"string",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupId:"string",status:"\
string",tag:{type:"array",itemType:DescribeInstancesRequestTag},vSwitchId:"string",vpcId:"string",zoneId:"string"}}validate(){Array.isArray(this.filter)&&$dara.
Model.validateArray(this.filter),Array.isArray(this.additionalAttributes)&&$dara.Model.validateArray(this.additionalAttributes),Array.isArray(this.ipv6Address)&&
$dara.Model.validateArray(this.ipv6Address),Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.
DescribeInstancesRequest=DescribeInstancesRequest}),75579:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeInstancesResponseBody=exports2.DescribeInstancesResponseBodyInstances=exports2.DescribeInstancesResponseBodyInstancesInstance=exports2.DescribeInstancesResponseBodyInstancesInstanceVpcAttributes=
exports2.DescribeInstancesResponseBodyInstancesInstanceVpcAttributesPrivateIpAddress=exports2.DescribeInstancesResponseBodyInstancesInstanceTags=exports2.DescribeInstancesResponseBodyInstancesInstanceTagsTag=
exports2.DescribeInstancesResponseBodyInstancesInstanceSecurityOptions=exports2.DescribeInstancesResponseBodyInstancesInstanceSecurityGroupIds=exports2.DescribeInstancesResponseBodyInstancesInstanceRdmaIpAddress=
exports2.DescribeInstancesResponseBodyInstancesInstancePublicIpAddress=exports2.DescribeInstancesResponseBodyInstancesInstancePrivateDnsNameOptions=exports2.DescribeInstancesResponseBodyInstancesInstanceOperationLocks=
exports2.DescribeInstancesResponseBodyInstancesInstanceOperationLocksLockReason=exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfaces=exports2.
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterface=exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets=
exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet=exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets=
exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set=exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets=
exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet=exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets=
exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet=exports2.DescribeInstancesResponseBodyInstancesInstanceMetadataOptions=
exports2.DescribeInstancesResponseBodyInstancesInstanceInnerIpAddress=exports2.DescribeInstancesResponseBodyInstancesInstanceImageOptions=exports2.DescribeInstancesResponseBodyInstancesInstanceHibernationOptions=
exports2.DescribeInstancesResponseBodyInstancesInstanceEipAddress=exports2.DescribeInstancesResponseBodyInstancesInstanceEcsCapacityReservationAttr=exports2.DescribeInstancesResponseBodyInstancesInstanceDedicatedInstanceAttribute=
exports2.DescribeInstancesResponseBodyInstancesInstanceDedicatedHostAttribute=exports2.DescribeInstancesResponseBodyInstancesInstanceCpuOptions=exports2.DescribeInstancesResponseBodyInstancesInstanceClockOptions=
exports2.DescribeInstancesResponseBodyInstancesInstanceAdditionalInfo=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeInstancesResponseBodyInstancesInstanceAdditionalInfo extends $dara.
Model{static names(){return{enableHighDensityMode:"EnableHighDensityMode",managedHostId:"ManagedHostId",nodeSerialNumber:"NodeSerialNumber"}}static types(){return{
enableHighDensityMode:"boolean",managedHostId:"string",nodeSerialNumber:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceAdditionalInfo=
DescribeInstancesResponseBodyInstancesInstanceAdditionalInfo;class DescribeInstancesResponseBodyInstancesInstanceClockOptions extends $dara.Model{static names(){
return{ptpStatus:"PtpStatus"}}static types(){return{ptpStatus:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceClockOptions=
DescribeInstancesResponseBodyInstancesInstanceClockOptions;class DescribeInstancesResponseBodyInstancesInstanceCpuOptions extends $dara.Model{static names(){return{
coreCount:"CoreCount",enableVISST:"EnableVISST",enableVRDT:"EnableVRDT",nestedVirtualization:"NestedVirtualization",numa:"Numa",threadsPerCore:"ThreadsPerCore",
topologyType:"TopologyType",turboMode:"TurboMode"}}static types(){return{coreCount:"number",enableVISST:"boolean",enableVRDT:"boolean",nestedVirtualization:"str\
ing",numa:"string",threadsPerCore:"number",topologyType:"string",turboMode:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceCpuOptions=
DescribeInstancesResponseBodyInstancesInstanceCpuOptions;class DescribeInstancesResponseBodyInstancesInstanceDedicatedHostAttribute extends $dara.Model{static names(){
return{dedicatedHostClusterId:"DedicatedHostClusterId",dedicatedHostId:"DedicatedHostId",dedicatedHostName:"DedicatedHostName"}}static types(){return{dedicatedHostClusterId:"\
string",dedicatedHostId:"string",dedicatedHostName:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceDedicatedHostAttribute=
DescribeInstancesResponseBodyInstancesInstanceDedicatedHostAttribute;class DescribeInstancesResponseBodyInstancesInstanceDedicatedInstanceAttribute extends $dara.
Model{static names(){return{affinity:"Affinity",tenancy:"Tenancy"}}static types(){return{affinity:"string",tenancy:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceDedicatedInstanceAttribute=DescribeInstancesResponseBodyInstancesInstanceDedicatedInstanceAttribute;
class DescribeInstancesResponseBodyInstancesInstanceEcsCapacityReservationAttr extends $dara.Model{static names(){return{capacityReservationId:"CapacityReservat\
ionId",capacityReservationPreference:"CapacityReservationPreference"}}static types(){return{capacityReservationId:"string",capacityReservationPreference:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceEcsCapacityReservationAttr=DescribeInstancesResponseBodyInstancesInstanceEcsCapacityReservationAttr;
class DescribeInstancesResponseBodyInstancesInstanceEipAddress extends $dara.Model{static names(){return{allocationId:"AllocationId",bandwidth:"Bandwidth",internetChargeType:"\
InternetChargeType",ipAddress:"IpAddress",isSupportUnassociate:"IsSupportUnassociate"}}static types(){return{allocationId:"string",bandwidth:"number",internetChargeType:"\
string",ipAddress:"string",isSupportUnassociate:"boolean"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceEipAddress=
DescribeInstancesResponseBodyInstancesInstanceEipAddress;class DescribeInstancesResponseBodyInstancesInstanceHibernationOptions extends $dara.Model{static names(){
return{configured:"Configured"}}static types(){return{configured:"boolean"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceHibernationOptions=
DescribeInstancesResponseBodyInstancesInstanceHibernationOptions;class DescribeInstancesResponseBodyInstancesInstanceImageOptions extends $dara.Model{static names(){
return{currentOSNVMeSupported:"CurrentOSNVMeSupported",loginAsNonRoot:"LoginAsNonRoot"}}static types(){return{currentOSNVMeSupported:"boolean",loginAsNonRoot:"b\
oolean"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceImageOptions=DescribeInstancesResponseBodyInstancesInstanceImageOptions;
class DescribeInstancesResponseBodyInstancesInstanceInnerIpAddress extends $dara.Model{static names(){return{ipAddress:"IpAddress"}}static types(){return{ipAddress:{
type:"array",itemType:"string"}}}validate(){Array.isArray(this.ipAddress)&&$dara.Model.validateArray(this.ipAddress),super.validate()}constructor(map){super(map)}}
exports2.DescribeInstancesResponseBodyInstancesInstanceInnerIpAddress=DescribeInstancesResponseBodyInstancesInstanceInnerIpAddress;class DescribeInstancesResponseBodyInstancesInstanceMetadataOptions extends $dara.
Model{static names(){return{httpEndpoint:"HttpEndpoint",httpPutResponseHopLimit:"HttpPutResponseHopLimit",httpTokens:"HttpTokens",instanceMetadataTags:"Instance\
MetadataTags"}}static types(){return{httpEndpoint:"string",httpPutResponseHopLimit:"number",httpTokens:"string",instanceMetadataTags:"string"}}validate(){super.
validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceMetadataOptions=DescribeInstancesResponseBodyInstancesInstanceMetadataOptions;
class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet extends $dara.Model{static names(){return{ipv4Prefix:"\
Ipv4Prefix"}}static types(){return{ipv4Prefix:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet=
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet;class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets extends $dara.
Model{static names(){return{ipv4PrefixSet:"Ipv4PrefixSet"}}static types(){return{ipv4PrefixSet:{type:"array",itemType:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSetsIpv4PrefixSet}}}validate(){
Array.isArray(this.ipv4PrefixSet)&&$dara.Model.validateArray(this.ipv4PrefixSet),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets=
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets;class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet extends $dara.
Model{static names(){return{ipv6Prefix:"Ipv6Prefix"}}static types(){return{ipv6Prefix:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet=DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet;
class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets extends $dara.Model{static names(){return{ipv6PrefixSet:"Ipv\
6PrefixSet"}}static types(){return{ipv6PrefixSet:{type:"array",itemType:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSetsIpv6PrefixSet}}}validate(){
Array.isArray(this.ipv6PrefixSet)&&$dara.Model.validateArray(this.ipv6PrefixSet),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets=
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets;class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set extends $dara.
Model{static names(){return{ipv6Address:"Ipv6Address",primary:"Primary"}}static types(){return{ipv6Address:"string",primary:"boolean"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set=DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set;
class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets extends $dara.Model{static names(){return{ipv6Set:"Ipv6Set"}}static types(){
return{ipv6Set:{type:"array",itemType:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6SetsIpv6Set}}}validate(){Array.isArray(
this.ipv6Set)&&$dara.Model.validateArray(this.ipv6Set),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets=
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets;class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet extends $dara.
Model{static names(){return{primary:"Primary",privateDnsName:"PrivateDnsName",privateIpAddress:"PrivateIpAddress"}}static types(){return{primary:"boolean",privateDnsName:"\
string",privateIpAddress:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet=
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet;class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets extends $dara.
Model{static names(){return{privateIpSet:"PrivateIpSet"}}static types(){return{privateIpSet:{type:"array",itemType:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSetsPrivateIpSet}}}validate(){
Array.isArray(this.privateIpSet)&&$dara.Model.validateArray(this.privateIpSet),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets=
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets;class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterface extends $dara.
Model{static names(){return{ipv4PrefixSets:"Ipv4PrefixSets",ipv6PrefixSets:"Ipv6PrefixSets",ipv6Sets:"Ipv6Sets",macAddress:"MacAddress",networkInterfaceId:"Netw\
orkInterfaceId",primaryIpAddress:"PrimaryIpAddress",privateIpSets:"PrivateIpSets",type:"Type"}}static types(){return{ipv4PrefixSets:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv4PrefixSets,
ipv6PrefixSets:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6PrefixSets,ipv6Sets:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfaceIpv6Sets,
macAddress:"string",networkInterfaceId:"string",primaryIpAddress:"string",privateIpSets:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterfacePrivateIpSets,
type:"string"}}validate(){this.ipv4PrefixSets&&typeof this.ipv4PrefixSets.validate=="function"&&this.ipv4PrefixSets.validate(),this.ipv6PrefixSets&&typeof this.
ipv6PrefixSets.validate=="function"&&this.ipv6PrefixSets.validate(),this.ipv6Sets&&typeof this.ipv6Sets.validate=="function"&&this.ipv6Sets.validate(),this.privateIpSets&&
typeof this.privateIpSets.validate=="function"&&this.privateIpSets.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterface=
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterface;class DescribeInstancesResponseBodyInstancesInstanceNetworkInterfaces extends $dara.
Model{static names(){return{networkInterface:"NetworkInterface"}}static types(){return{networkInterface:{type:"array",itemType:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfacesNetworkInterface}}}validate(){
Array.isArray(this.networkInterface)&&$dara.Model.validateArray(this.networkInterface),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceNetworkInterfaces=
DescribeInstancesResponseBodyInstancesInstanceNetworkInterfaces;class DescribeInstancesResponseBodyInstancesInstanceOperationLocksLockReason extends $dara.Model{static names(){
return{lockMsg:"LockMsg",lockReason:"LockReason"}}static types(){return{lockMsg:"string",lockReason:"string"}}validate(){super.validate()}constructor(map){super(
map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceOperationLocksLockReason=DescribeInstancesResponseBodyInstancesInstanceOperationLocksLockReason;class DescribeInstancesResponseBodyInstancesInstanceOperationLocks extends $dara.
Model{static names(){return{lockReason:"LockReason"}}static types(){return{lockReason:{type:"array",itemType:DescribeInstancesResponseBodyInstancesInstanceOperationLocksLockReason}}}validate(){
Array.isArray(this.lockReason)&&$dara.Model.validateArray(this.lockReason),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceOperationLocks=
DescribeInstancesResponseBodyInstancesInstanceOperationLocks;class DescribeInstancesResponseBodyInstancesInstancePrivateDnsNameOptions extends $dara.Model{static names(){
return{enableInstanceIdDnsAAAARecord:"EnableInstanceIdDnsAAAARecord",enableInstanceIdDnsARecord:"EnableInstanceIdDnsARecord",enableIpDnsARecord:"EnableIpDnsARec\
ord",enableIpDnsPtrRecord:"EnableIpDnsPtrRecord",hostnameType:"HostnameType"}}static types(){return{enableInstanceIdDnsAAAARecord:"boolean",enableInstanceIdDnsARecord:"\
boolean",enableIpDnsARecord:"boolean",enableIpDnsPtrRecord:"boolean",hostnameType:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstancePrivateDnsNameOptions=
DescribeInstancesResponseBodyInstancesInstancePrivateDnsNameOptions;class DescribeInstancesResponseBodyInstancesInstancePublicIpAddress extends $dara.Model{static names(){
return{ipAddress:"IpAddress"}}static types(){return{ipAddress:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.ipAddress)&&$dara.Model.validateArray(
this.ipAddress),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstancePublicIpAddress=DescribeInstancesResponseBodyInstancesInstancePublicIpAddress;
class DescribeInstancesResponseBodyInstancesInstanceRdmaIpAddress extends $dara.Model{static names(){return{ipAddress:"IpAddress"}}static types(){return{ipAddress:{
type:"array",itemType:"string"}}}validate(){Array.isArray(this.ipAddress)&&$dara.Model.validateArray(this.ipAddress),super.validate()}constructor(map){super(map)}}
exports2.DescribeInstancesResponseBodyInstancesInstanceRdmaIpAddress=DescribeInstancesResponseBodyInstancesInstanceRdmaIpAddress;class DescribeInstancesResponseBodyInstancesInstanceSecurityGroupIds extends $dara.
Model{static names(){return{securityGroupId:"SecurityGroupId"}}static types(){return{securityGroupId:{type:"array",itemType:"string"}}}validate(){Array.isArray(
this.securityGroupId)&&$dara.Model.validateArray(this.securityGroupId),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceSecurityGroupIds=
DescribeInstancesResponseBodyInstancesInstanceSecurityGroupIds;class DescribeInstancesResponseBodyInstancesInstanceSecurityOptions extends $dara.Model{static names(){
return{enableSecureBoot:"EnableSecureBoot"}}static types(){return{enableSecureBoot:"boolean"}}validate(){super.validate()}constructor(map){super(map)}}exports2.
DescribeInstancesResponseBodyInstancesInstanceSecurityOptions=DescribeInstancesResponseBodyInstancesInstanceSecurityOptions;class DescribeInstancesResponseBodyInstancesInstanceTagsTag extends $dara.
Model{static names(){return{tagKey:"TagKey",tagValue:"TagValue"}}static types(){return{tagKey:"string",tagValue:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceTagsTag=DescribeInstancesResponseBodyInstancesInstanceTagsTag;class DescribeInstancesResponseBodyInstancesInstanceTags extends $dara.
Model{static names(){return{tag:"Tag"}}static types(){return{tag:{type:"array",itemType:DescribeInstancesResponseBodyInstancesInstanceTagsTag}}}validate(){Array.
isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceTags=
DescribeInstancesResponseBodyInstancesInstanceTags;class DescribeInstancesResponseBodyInstancesInstanceVpcAttributesPrivateIpAddress extends $dara.Model{static names(){
return{ipAddress:"IpAddress"}}static types(){return{ipAddress:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.ipAddress)&&$dara.Model.validateArray(
this.ipAddress),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceVpcAttributesPrivateIpAddress=DescribeInstancesResponseBodyInstancesInstanceVpcAttributesPrivateIpAddress;
class DescribeInstancesResponseBodyInstancesInstanceVpcAttributes extends $dara.Model{static names(){return{natIpAddress:"NatIpAddress",privateIpAddress:"Privat\
eIpAddress",vSwitchId:"VSwitchId",vpcId:"VpcId"}}static types(){return{natIpAddress:"string",privateIpAddress:DescribeInstancesResponseBodyInstancesInstanceVpcAttributesPrivateIpAddress,
vSwitchId:"string",vpcId:"string"}}validate(){this.privateIpAddress&&typeof this.privateIpAddress.validate=="function"&&this.privateIpAddress.validate(),super.validate()}constructor(map){
super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstanceVpcAttributes=DescribeInstancesResponseBodyInstancesInstanceVpcAttributes;class DescribeInstancesResponseBodyInstancesInstance extends $dara.
Model{static names(){return{additionalInfo:"AdditionalInfo",autoReleaseTime:"AutoReleaseTime",clockOptions:"ClockOptions",clusterId:"ClusterId",cpu:"Cpu",cpuOptions:"\
CpuOptions",creationTime:"CreationTime",creditSpecification:"CreditSpecification",dedicatedHostAttribute:"DedicatedHostAttribute",dedicatedInstanceAttribute:"De\
dicatedInstanceAttribute",deletionProtection:"DeletionProtection",deploymentSetGroupNo:"DeploymentSetGroupNo",deploymentSetId:"DeploymentSetId",description:"Des\
cription",deviceAvailable:"DeviceAvailable",ecsCapacityReservationAttr:"EcsCapacityReservationAttr",eipAddress:"EipAddress",enableNVS:"EnableNVS",expiredTime:"E\
xpiredTime",GPUAmount:"GPUAmount",GPUSpec:"GPUSpec",hibernationOptions:"HibernationOptions",hostName:"HostName",hpcClusterId:"HpcClusterId",ISP:"ISP",imageId:"I\
mageId",imageOptions:"ImageOptions",innerIpAddress:"InnerIpAddress",instanceChargeType:"InstanceChargeType",instanceId:"InstanceId",instanceName:"InstanceName",
instanceNetworkType:"InstanceNetworkType",instanceType:"InstanceType",instanceTypeFamily:"InstanceTypeFamily",internetChargeType:"InternetChargeType",internetMaxBandwidthIn:"\
InternetMaxBandwidthIn",internetMaxBandwidthOut:"InternetMaxBandwidthOut",ioOptimized:"IoOptimized",keyPairName:"KeyPairName",localStorageAmount:"LocalStorageAm\
ount",localStorageCapacity:"LocalStorageCapacity",memory:"Memory",metadataOptions:"MetadataOptions",networkInterfaces:"NetworkInterfaces",OSName:"OSName",OSNameEn:"\
OSNameEn",OSType:"OSType",operationLocks:"OperationLocks",privateDnsNameOptions:"PrivateDnsNameOptions",publicIpAddress:"PublicIpAddress",rdmaIpAddress:"RdmaIpA\
ddress",recyclable:"Recyclable",regionId:"RegionId",resourceGroupId:"ResourceGroupId",saleCycle:"SaleCycle",securityGroupIds:"SecurityGroupIds",securityOptions:"\
SecurityOptions",serialNumber:"SerialNumber",spotDuration:"SpotDuration",spotInterruptionBehavior:"SpotInterruptionBehavior",spotPriceLimit:"SpotPriceLimit",spotStrategy:"\
SpotStrategy",startTime:"StartTime",status:"Status",stoppedMode:"StoppedMode",tags:"Tags",vlanId:"VlanId",vpcAttributes:"VpcAttributes",zoneId:"ZoneId"}}static types(){
return{additionalInfo:DescribeInstancesResponseBodyInstancesInstanceAdditionalInfo,autoReleaseTime:"string",clockOptions:DescribeInstancesResponseBodyInstancesInstanceClockOptions,
clusterId:"string",cpu:"number",cpuOptions:DescribeInstancesResponseBodyInstancesInstanceCpuOptions,creationTime:"string",creditSpecification:"string",dedicatedHostAttribute:DescribeInstancesResponseBodyInstancesInstanceDedicatedHostAttribute,
dedicatedInstanceAttribute:DescribeInstancesResponseBodyInstancesInstanceDedicatedInstanceAttribute,deletionProtection:"boolean",deploymentSetGroupNo:"number",deploymentSetId:"\
string",description:"string",deviceAvailable:"boolean",ecsCapacityReservationAttr:DescribeInstancesResponseBodyInstancesInstanceEcsCapacityReservationAttr,eipAddress:DescribeInstancesResponseBodyInstancesInstanceEipAddress,
enableNVS:"boolean",expiredTime:"string",GPUAmount:"number",GPUSpec:"string",hibernationOptions:DescribeInstancesResponseBodyInstancesInstanceHibernationOptions,
hostName:"string",hpcClusterId:"string",ISP:"string",imageId:"string",imageOptions:DescribeInstancesResponseBodyInstancesInstanceImageOptions,innerIpAddress:DescribeInstancesResponseBodyInstancesInstanceInnerIpAddress,
instanceChargeType:"string",instanceId:"string",instanceName:"string",instanceNetworkType:"string",instanceType:"string",instanceTypeFamily:"string",internetChargeType:"\
string",internetMaxBandwidthIn:"number",internetMaxBandwidthOut:"number",ioOptimized:"boolean",keyPairName:"string",localStorageAmount:"number",localStorageCapacity:"\
number",memory:"number",metadataOptions:DescribeInstancesResponseBodyInstancesInstanceMetadataOptions,networkInterfaces:DescribeInstancesResponseBodyInstancesInstanceNetworkInterfaces,
OSName:"string",OSNameEn:"string",OSType:"string",operationLocks:DescribeInstancesResponseBodyInstancesInstanceOperationLocks,privateDnsNameOptions:DescribeInstancesResponseBodyInstancesInstancePrivateDnsNameOptions,
publicIpAddress:DescribeInstancesResponseBodyInstancesInstancePublicIpAddress,rdmaIpAddress:DescribeInstancesResponseBodyInstancesInstanceRdmaIpAddress,recyclable:"\
boolean",regionId:"string",resourceGroupId:"string",saleCycle:"string",securityGroupIds:DescribeInstancesResponseBodyInstancesInstanceSecurityGroupIds,securityOptions:DescribeInstancesResponseBodyInstancesInstanceSecurityOptions,
serialNumber:"string",spotDuration:"number",spotInterruptionBehavior:"string",spotPriceLimit:"number",spotStrategy:"string",startTime:"string",status:"string",stoppedMode:"\
string",tags:DescribeInstancesResponseBodyInstancesInstanceTags,vlanId:"string",vpcAttributes:DescribeInstancesResponseBodyInstancesInstanceVpcAttributes,zoneId:"\
string"}}validate(){this.additionalInfo&&typeof this.additionalInfo.validate=="function"&&this.additionalInfo.validate(),this.clockOptions&&typeof this.clockOptions.
validate=="function"&&this.clockOptions.validate(),this.cpuOptions&&typeof this.cpuOptions.validate=="function"&&this.cpuOptions.validate(),this.dedicatedHostAttribute&&
typeof this.dedicatedHostAttribute.validate=="function"&&this.dedicatedHostAttribute.validate(),this.dedicatedInstanceAttribute&&typeof this.dedicatedInstanceAttribute.
validate=="function"&&this.dedicatedInstanceAttribute.validate(),this.ecsCapacityReservationAttr&&typeof this.ecsCapacityReservationAttr.validate=="function"&&this.
ecsCapacityReservationAttr.validate(),this.eipAddress&&typeof this.eipAddress.validate=="function"&&this.eipAddress.validate(),this.hibernationOptions&&typeof this.
hibernationOptions.validate=="function"&&this.hibernationOptions.validate(),this.imageOptions&&typeof this.imageOptions.validate=="function"&&this.imageOptions.
validate(),this.innerIpAddress&&typeof this.innerIpAddress.validate=="function"&&this.innerIpAddress.validate(),this.metadataOptions&&typeof this.metadataOptions.
validate=="function"&&this.metadataOptions.validate(),this.networkInterfaces&&typeof this.networkInterfaces.validate=="function"&&this.networkInterfaces.validate(),
this.operationLocks&&typeof this.operationLocks.validate=="function"&&this.operationLocks.validate(),this.privateDnsNameOptions&&typeof this.privateDnsNameOptions.
validate=="function"&&this.privateDnsNameOptions.validate(),this.publicIpAddress&&typeof this.publicIpAddress.validate=="function"&&this.publicIpAddress.validate(),
this.rdmaIpAddress&&typeof this.rdmaIpAddress.validate=="function"&&this.rdmaIpAddress.validate(),this.securityGroupIds&&typeof this.securityGroupIds.validate==
"function"&&this.securityGroupIds.validate(),this.securityOptions&&typeof this.securityOptions.validate=="function"&&this.securityOptions.validate(),this.tags&&
typeof this.tags.validate=="function"&&this.tags.validate(),this.vpcAttributes&&typeof this.vpcAttributes.validate=="function"&&this.vpcAttributes.validate(),super.
validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstancesInstance=DescribeInstancesResponseBodyInstancesInstance;class DescribeInstancesResponseBodyInstances extends $dara.
Model{static names(){return{instance:"Instance"}}static types(){return{instance:{type:"array",itemType:DescribeInstancesResponseBodyInstancesInstance}}}validate(){
Array.isArray(this.instance)&&$dara.Model.validateArray(this.instance),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBodyInstances=
DescribeInstancesResponseBodyInstances;class DescribeInstancesResponseBody extends $dara.Model{static names(){return{instances:"Instances",nextToken:"NextToken",
pageNumber:"PageNumber",pageSize:"PageSize",requestId:"RequestId",totalCount:"TotalCount"}}static types(){return{instances:DescribeInstancesResponseBodyInstances,
nextToken:"string",pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number"}}validate(){this.instances&&typeof this.instances.validate=="fun\
ction"&&this.instances.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeInstancesResponseBody=DescribeInstancesResponseBody}),6343:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ModifyInstanceAttributeRequest=exports2.ModifyInstanceAttributeRequestRemoteConnectionOptions=exports2.
ModifyInstanceAttributeRequestPrivateDnsNameOptions=exports2.ModifyInstanceAttributeRequestCpuOptions=void 0;const $dara=__importStar(__webpack_require__(85783));
class ModifyInstanceAttributeRequestCpuOptions extends $dara.Model{static names(){return{core:"Core",threadsPerCore:"ThreadsPerCore",topologyType:"TopologyType",
nestedVirtualization:"NestedVirtualization"}}static types(){return{core:"number",threadsPerCore:"number",topologyType:"string",nestedVirtualization:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.ModifyInstanceAttributeRequestCpuOptions=ModifyInstanceAttributeRequestCpuOptions;class ModifyInstanceAttributeRequestPrivateDnsNameOptions extends $dara.
Model{static names(){return{enableInstanceIdDnsAAAARecord:"EnableInstanceIdDnsAAAARecord",enableInstanceIdDnsARecord:"EnableInstanceIdDnsARecord",enableIpDnsARecord:"\
EnableIpDnsARecord",enableIpDnsPtrRecord:"EnableIpDnsPtrRecord",hostnameType:"HostnameType"}}static types(){return{enableInstanceIdDnsAAAARecord:"boolean",enableInstanceIdDnsARecord:"\
boolean",enableIpDnsARecord:"boolean",enableIpDnsPtrRecord:"boolean",hostnameType:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ModifyInstanceAttributeRequestPrivateDnsNameOptions=
ModifyInstanceAttributeRequestPrivateDnsNameOptions;class ModifyInstanceAttributeRequestRemoteConnectionOptions extends $dara.Model{static names(){return{password:"\
Password",type:"Type"}}static types(){return{password:"string",type:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ModifyInstanceAttributeRequestRemoteConnectionOptions=
ModifyInstanceAttributeRequestRemoteConnectionOptions;class ModifyInstanceAttributeRequest extends $dara.Model{static names(){return{cpuOptions:"CpuOptions",creditSpecification:"\
CreditSpecification",deletionProtection:"DeletionProtection",description:"Description",enableJumboFrame:"EnableJumboFrame",enableNetworkEncryption:"EnableNetwor\
kEncryption",hostName:"HostName",instanceId:"InstanceId",instanceName:"InstanceName",networkInterfaceQueueNumber:"NetworkInterfaceQueueNumber",ownerAccount:"Own\
erAccount",ownerId:"OwnerId",password:"Password",privateDnsNameOptions:"PrivateDnsNameOptions",recyclable:"Recyclable",remoteConnectionOptions:"RemoteConnection\
Options",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityGroupIds:"SecurityGroupIds",userData:"UserData"}}static types(){return{
cpuOptions:ModifyInstanceAttributeRequestCpuOptions,creditSpecification:"string",deletionProtection:"boolean",description:"string",enableJumboFrame:"boolean",enableNetworkEncryption:"\
boolean",hostName:"string",instanceId:"string",instanceName:"string",networkInterfaceQueueNumber:"number",ownerAccount:"string",ownerId:"number",password:"strin\
g",privateDnsNameOptions:ModifyInstanceAttributeRequestPrivateDnsNameOptions,recyclable:"boolean",remoteConnectionOptions:ModifyInstanceAttributeRequestRemoteConnectionOptions,
resourceOwnerAccount:"string",resourceOwnerId:"number",securityGroupIds:{type:"array",itemType:"string"},userData:"string"}}validate(){this.cpuOptions&&typeof this.
cpuOptions.validate=="function"&&this.cpuOptions.validate(),this.privateDnsNameOptions&&typeof this.privateDnsNameOptions.validate=="function"&&this.privateDnsNameOptions.
validate(),this.remoteConnectionOptions&&typeof this.remoteConnectionOptions.validate=="function"&&this.remoteConnectionOptions.validate(),Array.isArray(this.securityGroupIds)&&
$dara.Model.validateArray(this.securityGroupIds),super.validate()}constructor(map){super(map)}}exports2.ModifyInstanceAttributeRequest=ModifyInstanceAttributeRequest}),
15080:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.ModifyInstanceSpecRequest=
exports2.ModifyInstanceSpecRequestDisk=exports2.ModifyInstanceSpecRequestTemporary=exports2.ModifyInstanceSpecRequestSystemDisk=void 0;const $dara=__importStar(
__webpack_require__(85783));class ModifyInstanceSpecRequestSystemDisk extends $dara.Model{static names(){return{category:"Category"}}static types(){return{category:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ModifyInstanceSpecRequestSystemDisk=ModifyInstanceSpecRequestSystemDisk;class ModifyInstanceSpecRequestTemporary extends $dara.
Model{static names(){return{endTime:"EndTime",internetMaxBandwidthOut:"InternetMaxBandwidthOut",startTime:"StartTime"}}static types(){return{endTime:"string",internetMaxBandwidthOut:"\
number",startTime:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ModifyInstanceSpecRequestTemporary=ModifyInstanceSpecRequestTemporary;
class ModifyInstanceSpecRequestDisk extends $dara.Model{static names(){return{category:"Category",diskId:"DiskId",performanceLevel:"PerformanceLevel"}}static types(){
return{category:"string",diskId:"string",performanceLevel:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ModifyInstanceSpecRequestDisk=
ModifyInstanceSpecRequestDisk;class ModifyInstanceSpecRequest extends $dara.Model{static names(){return{systemDisk:"SystemDisk",temporary:"Temporary",allowMigrateAcrossZone:"\
AllowMigrateAcrossZone",async:"Async",clientToken:"ClientToken",disk:"Disk",dryRun:"DryRun",instanceId:"InstanceId",instanceType:"InstanceType",internetMaxBandwidthIn:"\
InternetMaxBandwidthIn",internetMaxBandwidthOut:"InternetMaxBandwidthOut",modifyMode:"ModifyMode",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{systemDisk:ModifyInstanceSpecRequestSystemDisk,temporary:ModifyInstanceSpecRequestTemporary,
allowMigrateAcrossZone:"boolean",async:"boolean",clientToken:"string",disk:{type:"array",itemType:ModifyInstanceSpecRequestDisk},dryRun:"boolean",instanceId:"st\
ring",instanceType:"string",internetMaxBandwidthIn:"number",internetMaxBandwidthOut:"number",modifyMode:"string",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"\
string",resourceOwnerId:"number"}}validate(){this.systemDisk&&typeof this.systemDisk.validate=="function"&&this.systemDisk.validate(),this.temporary&&typeof this.
temporary.validate=="function"&&this.temporary.validate(),Array.isArray(this.disk)&&$dara.Model.validateArray(this.disk),super.validate()}constructor(map){super(
map)}}exports2.ModifyInstanceSpecRequest=ModifyInstanceSpecRequest}),86779:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.RebootInstancesRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class RebootInstancesRequest extends $dara.
Model{static names(){return{batchOptimization:"BatchOptimization",dryRun:"DryRun",forceReboot:"ForceReboot",instanceId:"InstanceId",ownerAccount:"OwnerAccount",
ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{batchOptimization:"st\
ring",dryRun:"boolean",forceReboot:"boolean",instanceId:{type:"array",itemType:"string"},ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"\
string",resourceOwnerId:"number"}}validate(){Array.isArray(this.instanceId)&&$dara.Model.validateArray(this.instanceId),super.validate()}constructor(map){super(
map)}}exports2.RebootInstancesRequest=RebootInstancesRequest}),56046:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.
__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||
desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),
__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=
v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.ReplaceSystemDiskRequest=exports2.ReplaceSystemDiskRequestArn=exports2.ReplaceSystemDiskRequestSystemDisk=void 0;const $dara=__importStar(
__webpack_require__(85783));class ReplaceSystemDiskRequestSystemDisk extends $dara.Model{static names(){return{size:"Size"}}static types(){return{size:"number"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.ReplaceSystemDiskRequestSystemDisk=ReplaceSystemDiskRequestSystemDisk;class ReplaceSystemDiskRequestArn extends $dara.
Model{static names(){return{assumeRoleFor:"AssumeRoleFor",roleType:"RoleType",rolearn:"Rolearn"}}static types(){return{assumeRoleFor:"number",roleType:"string",
rolearn:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.ReplaceSystemDiskRequestArn=ReplaceSystemDiskRequestArn;class ReplaceSystemDiskRequest extends $dara.
Model{static names(){return{systemDisk:"SystemDisk",architecture:"Architecture",arn:"Arn",clientToken:"ClientToken",diskId:"DiskId",encryptAlgorithm:"EncryptAlg\
orithm",encrypted:"Encrypted",imageId:"ImageId",instanceId:"InstanceId",KMSKeyId:"KMSKeyId",keyPairName:"KeyPairName",ownerAccount:"OwnerAccount",ownerId:"Owner\
Id",password:"Password",passwordInherit:"PasswordInherit",platform:"Platform",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",securityEnhancementStrategy:"\
SecurityEnhancementStrategy",useAdditionalService:"UseAdditionalService"}}static types(){return{systemDisk:ReplaceSystemDiskRequestSystemDisk,architecture:"stri\
ng",arn:{type:"array",itemType:ReplaceSystemDiskRequestArn},clientToken:"string",diskId:"string",encryptAlgorithm:"string",encrypted:"boolean",imageId:"string",
instanceId:"string",KMSKeyId:"string",keyPairName:"string",ownerAccount:"string",ownerId:"number",password:"string",passwordInherit:"boolean",platform:"string",
resourceOwnerAccount:"string",resourceOwnerId:"number",securityEnhancementStrategy:"string",useAdditionalService:"boolean"}}validate(){this.systemDisk&&typeof this.
systemDisk.validate=="function"&&this.systemDisk.validate(),Array.isArray(this.arn)&&$dara.Model.validateArray(this.arn),super.validate()}constructor(map){super(
map)}}exports2.ReplaceSystemDiskRequest=ReplaceSystemDiskRequest}),37895:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.RunInstancesRequest=exports2.RunInstancesRequestTag=exports2.RunInstancesRequestPrivateDnsNameOptions=exports2.RunInstancesRequestNetworkOptions=
exports2.RunInstancesRequestNetworkInterface=exports2.RunInstancesRequestImageOptions=exports2.RunInstancesRequestDataDisk=exports2.RunInstancesRequestClockOptions=
exports2.RunInstancesRequestArn=exports2.RunInstancesRequestSystemDisk=exports2.RunInstancesRequestSecurityOptions=exports2.RunInstancesRequestSchedulerOptions=
exports2.RunInstancesRequestPrivatePoolOptions=exports2.RunInstancesRequestHibernationOptions=exports2.RunInstancesRequestCpuOptions=void 0;const $dara=__importStar(
__webpack_require__(85783));class RunInstancesRequestCpuOptions extends $dara.Model{static names(){return{core:"Core",numa:"Numa",threadsPerCore:"ThreadsPerCore",
topologyType:"TopologyType",nestedVirtualization:"NestedVirtualization"}}static types(){return{core:"number",numa:"string",threadsPerCore:"number",topologyType:"\
string",nestedVirtualization:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestCpuOptions=RunInstancesRequestCpuOptions;
class RunInstancesRequestHibernationOptions extends $dara.Model{static names(){return{configured:"Configured"}}static types(){return{configured:"boolean"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestHibernationOptions=RunInstancesRequestHibernationOptions;class RunInstancesRequestPrivatePoolOptions extends $dara.
Model{static names(){return{id:"Id",matchCriteria:"MatchCriteria"}}static types(){return{id:"string",matchCriteria:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.RunInstancesRequestPrivatePoolOptions=RunInstancesRequestPrivatePoolOptions;class RunInstancesRequestSchedulerOptions extends $dara.Model{static names(){
return{dedicatedHostClusterId:"DedicatedHostClusterId"}}static types(){return{dedicatedHostClusterId:"string"}}validate(){super.validate()}constructor(map){super(
map)}}exports2.RunInstancesRequestSchedulerOptions=RunInstancesRequestSchedulerOptions;class RunInstancesRequestSecurityOptions extends $dara.Model{static names(){
return{confidentialComputingMode:"ConfidentialComputingMode",trustedSystemMode:"TrustedSystemMode",enableSecureBoot:"EnableSecureBoot"}}static types(){return{confidentialComputingMode:"\
string",trustedSystemMode:"string",enableSecureBoot:"boolean"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestSecurityOptions=
RunInstancesRequestSecurityOptions;class RunInstancesRequestSystemDisk extends $dara.Model{static names(){return{autoSnapshotPolicyId:"AutoSnapshotPolicyId",category:"\
Category",description:"Description",diskName:"DiskName",performanceLevel:"PerformanceLevel",size:"Size",burstingEnabled:"BurstingEnabled",encryptAlgorithm:"Encr\
yptAlgorithm",encrypted:"Encrypted",KMSKeyId:"KMSKeyId",provisionedIops:"ProvisionedIops",storageClusterId:"StorageClusterId"}}static types(){return{autoSnapshotPolicyId:"\
string",category:"string",description:"string",diskName:"string",performanceLevel:"string",size:"string",burstingEnabled:"boolean",encryptAlgorithm:"string",encrypted:"\
string",KMSKeyId:"string",provisionedIops:"number",storageClusterId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestSystemDisk=
RunInstancesRequestSystemDisk;class RunInstancesRequestArn extends $dara.Model{static names(){return{assumeRoleFor:"AssumeRoleFor",roleType:"RoleType",rolearn:"\
Rolearn"}}static types(){return{assumeRoleFor:"number",roleType:"string",rolearn:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestArn=
RunInstancesRequestArn;class RunInstancesRequestClockOptions extends $dara.Model{static names(){return{ptpStatus:"PtpStatus"}}static types(){return{ptpStatus:"s\
tring"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestClockOptions=RunInstancesRequestClockOptions;class RunInstancesRequestDataDisk extends $dara.
Model{static names(){return{autoSnapshotPolicyId:"AutoSnapshotPolicyId",burstingEnabled:"BurstingEnabled",category:"Category",deleteWithInstance:"DeleteWithInst\
ance",description:"Description",device:"Device",diskName:"DiskName",encryptAlgorithm:"EncryptAlgorithm",encrypted:"Encrypted",KMSKeyId:"KMSKeyId",performanceLevel:"\
PerformanceLevel",provisionedIops:"ProvisionedIops",size:"Size",snapshotId:"SnapshotId",storageClusterId:"StorageClusterId"}}static types(){return{autoSnapshotPolicyId:"\
string",burstingEnabled:"boolean",category:"string",deleteWithInstance:"boolean",description:"string",device:"string",diskName:"string",encryptAlgorithm:"string",
encrypted:"string",KMSKeyId:"string",performanceLevel:"string",provisionedIops:"number",size:"number",snapshotId:"string",storageClusterId:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestDataDisk=RunInstancesRequestDataDisk;class RunInstancesRequestImageOptions extends $dara.
Model{static names(){return{loginAsNonRoot:"LoginAsNonRoot"}}static types(){return{loginAsNonRoot:"boolean"}}validate(){super.validate()}constructor(map){super(
map)}}exports2.RunInstancesRequestImageOptions=RunInstancesRequestImageOptions;class RunInstancesRequestNetworkInterface extends $dara.Model{static names(){return{
deleteOnRelease:"DeleteOnRelease",description:"Description",instanceType:"InstanceType",ipv6Address:"Ipv6Address",ipv6AddressCount:"Ipv6AddressCount",networkCardIndex:"\
NetworkCardIndex",networkInterfaceId:"NetworkInterfaceId",networkInterfaceName:"NetworkInterfaceName",networkInterfaceTrafficMode:"NetworkInterfaceTrafficMode",
primaryIpAddress:"PrimaryIpAddress",queueNumber:"QueueNumber",queuePairNumber:"QueuePairNumber",rxQueueSize:"RxQueueSize",secondaryPrivateIpAddressCount:"Second\
aryPrivateIpAddressCount",securityGroupId:"SecurityGroupId",securityGroupIds:"SecurityGroupIds",sourceDestCheck:"SourceDestCheck",txQueueSize:"TxQueueSize",vSwitchId:"\
VSwitchId"}}static types(){return{deleteOnRelease:"boolean",description:"string",instanceType:"string",ipv6Address:{type:"array",itemType:"string"},ipv6AddressCount:"\
number",networkCardIndex:"number",networkInterfaceId:"string",networkInterfaceName:"string",networkInterfaceTrafficMode:"string",primaryIpAddress:"string",queueNumber:"\
number",queuePairNumber:"number",rxQueueSize:"number",secondaryPrivateIpAddressCount:"number",securityGroupId:"string",securityGroupIds:{type:"array",itemType:"\
string"},sourceDestCheck:"boolean",txQueueSize:"number",vSwitchId:"string"}}validate(){Array.isArray(this.ipv6Address)&&$dara.Model.validateArray(this.ipv6Address),
Array.isArray(this.securityGroupIds)&&$dara.Model.validateArray(this.securityGroupIds),super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestNetworkInterface=
RunInstancesRequestNetworkInterface;class RunInstancesRequestNetworkOptions extends $dara.Model{static names(){return{bandwidthWeighting:"BandwidthWeighting",enableJumboFrame:"\
EnableJumboFrame",enableNetworkEncryption:"EnableNetworkEncryption"}}static types(){return{bandwidthWeighting:"string",enableJumboFrame:"boolean",enableNetworkEncryption:"\
boolean"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestNetworkOptions=RunInstancesRequestNetworkOptions;class RunInstancesRequestPrivateDnsNameOptions extends $dara.
Model{static names(){return{enableInstanceIdDnsAAAARecord:"EnableInstanceIdDnsAAAARecord",enableInstanceIdDnsARecord:"EnableInstanceIdDnsARecord",enableIpDnsARecord:"\
EnableIpDnsARecord",enableIpDnsPtrRecord:"EnableIpDnsPtrRecord",hostnameType:"HostnameType"}}static types(){return{enableInstanceIdDnsAAAARecord:"boolean",enableInstanceIdDnsARecord:"\
boolean",enableIpDnsARecord:"boolean",enableIpDnsPtrRecord:"boolean",hostnameType:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestPrivateDnsNameOptions=
RunInstancesRequestPrivateDnsNameOptions;class RunInstancesRequestTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"\
string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequestTag=RunInstancesRequestTag;class RunInstancesRequest extends $dara.
Model{static names(){return{cpuOptions:"CpuOptions",hibernationOptions:"HibernationOptions",privatePoolOptions:"PrivatePoolOptions",schedulerOptions:"SchedulerO\
ptions",securityOptions:"SecurityOptions",systemDisk:"SystemDisk",affinity:"Affinity",amount:"Amount",arn:"Arn",autoPay:"AutoPay",autoReleaseTime:"AutoReleaseTi\
me",autoRenew:"AutoRenew",autoRenewPeriod:"AutoRenewPeriod",clientToken:"ClientToken",clockOptions:"ClockOptions",creditSpecification:"CreditSpecification",dataDisk:"\
DataDisk",dedicatedHostId:"DedicatedHostId",deletionProtection:"DeletionProtection",deploymentSetGroupNo:"DeploymentSetGroupNo",deploymentSetId:"DeploymentSetId",
description:"Description",dryRun:"DryRun",hostName:"HostName",hostNames:"HostNames",hpcClusterId:"HpcClusterId",httpEndpoint:"HttpEndpoint",httpPutResponseHopLimit:"\
HttpPutResponseHopLimit",httpTokens:"HttpTokens",imageFamily:"ImageFamily",imageId:"ImageId",imageOptions:"ImageOptions",instanceChargeType:"InstanceChargeType",
instanceName:"InstanceName",instanceType:"InstanceType",internetChargeType:"InternetChargeType",internetMaxBandwidthIn:"InternetMaxBandwidthIn",internetMaxBandwidthOut:"\
InternetMaxBandwidthOut",ioOptimized:"IoOptimized",ipv6Address:"Ipv6Address",ipv6AddressCount:"Ipv6AddressCount",isp:"Isp",keyPairName:"KeyPairName",launchTemplateId:"\
LaunchTemplateId",launchTemplateName:"LaunchTemplateName",launchTemplateVersion:"LaunchTemplateVersion",managedHostId:"ManagedHostId",minAmount:"MinAmount",networkInterface:"\
NetworkInterface",networkInterfaceQueueNumber:"NetworkInterfaceQueueNumber",networkOptions:"NetworkOptions",ownerAccount:"OwnerAccount",ownerId:"OwnerId",password:"\
Password",passwordInherit:"PasswordInherit",period:"Period",periodUnit:"PeriodUnit",privateDnsNameOptions:"PrivateDnsNameOptions",privateIpAddress:"PrivateIpAdd\
ress",ramRoleName:"RamRoleName",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwner\
Id",securityEnhancementStrategy:"SecurityEnhancementStrategy",securityGroupId:"SecurityGroupId",securityGroupIds:"SecurityGroupIds",spotDuration:"SpotDuration",
spotInterruptionBehavior:"SpotInterruptionBehavior",spotPriceLimit:"SpotPriceLimit",spotStrategy:"SpotStrategy",storageSetId:"StorageSetId",storageSetPartitionNumber:"\
StorageSetPartitionNumber",tag:"Tag",tenancy:"Tenancy",uniqueSuffix:"UniqueSuffix",userData:"UserData",vSwitchId:"VSwitchId",zoneId:"ZoneId"}}static types(){return{
cpuOptions:RunInstancesRequestCpuOptions,hibernationOptions:RunInstancesRequestHibernationOptions,privatePoolOptions:RunInstancesRequestPrivatePoolOptions,schedulerOptions:RunInstancesRequestSchedulerOptions,
securityOptions:RunInstancesRequestSecurityOptions,systemDisk:RunInstancesRequestSystemDisk,affinity:"string",amount:"number",arn:{type:"array",itemType:RunInstancesRequestArn},
autoPay:"boolean",autoReleaseTime:"string",autoRenew:"boolean",autoRenewPeriod:"number",clientToken:"string",clockOptions:RunInstancesRequestClockOptions,creditSpecification:"\
string",dataDisk:{type:"array",itemType:RunInstancesRequestDataDisk},dedicatedHostId:"string",deletionProtection:"boolean",deploymentSetGroupNo:"number",deploymentSetId:"\
string",description:"string",dryRun:"boolean",hostName:"string",hostNames:{type:"array",itemType:"string"},hpcClusterId:"string",httpEndpoint:"string",httpPutResponseHopLimit:"\
number",httpTokens:"string",imageFamily:"string",imageId:"string",imageOptions:RunInstancesRequestImageOptions,instanceChargeType:"string",instanceName:"string",
instanceType:"string",internetChargeType:"string",internetMaxBandwidthIn:"number",internetMaxBandwidthOut:"number",ioOptimized:"string",ipv6Address:{type:"array",
itemType:"string"},ipv6AddressCount:"number",isp:"string",keyPairName:"string",launchTemplateId:"string",launchTemplateName:"string",launchTemplateVersion:"numb\
er",managedHostId:"string",minAmount:"number",networkInterface:{type:"array",itemType:RunInstancesRequestNetworkInterface},networkInterfaceQueueNumber:"number",
networkOptions:RunInstancesRequestNetworkOptions,ownerAccount:"string",ownerId:"number",password:"string",passwordInherit:"boolean",period:"number",periodUnit:"\
string",privateDnsNameOptions:RunInstancesRequestPrivateDnsNameOptions,privateIpAddress:"string",ramRoleName:"string",regionId:"string",resourceGroupId:"string",
resourceOwnerAccount:"string",resourceOwnerId:"number",securityEnhancementStrategy:"string",securityGroupId:"string",securityGroupIds:{type:"array",itemType:"st\
ring"},spotDuration:"number",spotInterruptionBehavior:"string",spotPriceLimit:"number",spotStrategy:"string",storageSetId:"string",storageSetPartitionNumber:"nu\
mber",tag:{type:"array",itemType:RunInstancesRequestTag},tenancy:"string",uniqueSuffix:"boolean",userData:"string",vSwitchId:"string",zoneId:"string"}}validate(){
this.cpuOptions&&typeof this.cpuOptions.validate=="function"&&this.cpuOptions.validate(),this.hibernationOptions&&typeof this.hibernationOptions.validate=="func\
tion"&&this.hibernationOptions.validate(),this.privatePoolOptions&&typeof this.privatePoolOptions.validate=="function"&&this.privatePoolOptions.validate(),this.
schedulerOptions&&typeof this.schedulerOptions.validate=="function"&&this.schedulerOptions.validate(),this.securityOptions&&typeof this.securityOptions.validate==
"function"&&this.securityOptions.validate(),this.systemDisk&&typeof this.systemDisk.validate=="function"&&this.systemDisk.validate(),Array.isArray(this.arn)&&$dara.
Model.validateArray(this.arn),this.clockOptions&&typeof this.clockOptions.validate=="function"&&this.clockOptions.validate(),Array.isArray(this.dataDisk)&&$dara.
Model.validateArray(this.dataDisk),Array.isArray(this.hostNames)&&$dara.Model.validateArray(this.hostNames),this.imageOptions&&typeof this.imageOptions.validate==
"function"&&this.imageOptions.validate(),Array.isArray(this.ipv6Address)&&$dara.Model.validateArray(this.ipv6Address),Array.isArray(this.networkInterface)&&$dara.
Model.validateArray(this.networkInterface),this.networkOptions&&typeof this.networkOptions.validate=="function"&&this.networkOptions.validate(),this.privateDnsNameOptions&&
typeof this.privateDnsNameOptions.validate=="function"&&this.privateDnsNameOptions.validate(),Array.isArray(this.securityGroupIds)&&$dara.Model.validateArray(this.
securityGroupIds),Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.RunInstancesRequest=RunInstancesRequest}),
34519:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.RunInstancesResponseBody=
exports2.RunInstancesResponseBodyInstanceIdSets=void 0;const $dara=__importStar(__webpack_require__(85783));class RunInstancesResponseBodyInstanceIdSets extends $dara.
Model{static names(){return{instanceIdSet:"InstanceIdSet"}}static types(){return{instanceIdSet:{type:"array",itemType:"string"}}}validate(){Array.isArray(this.instanceIdSet)&&
$dara.Model.validateArray(this.instanceIdSet),super.validate()}constructor(map){super(map)}}exports2.RunInstancesResponseBodyInstanceIdSets=RunInstancesResponseBodyInstanceIdSets;
class RunInstancesResponseBody extends $dara.Model{static names(){return{instanceIdSets:"InstanceIdSets",orderId:"OrderId",requestId:"RequestId",tradePrice:"Tra\
dePrice"}}static types(){return{instanceIdSets:RunInstancesResponseBodyInstanceIdSets,orderId:"string",requestId:"string",tradePrice:"number"}}validate(){this.instanceIdSets&&
typeof this.instanceIdSets.validate=="function"&&this.instanceIdSets.validate(),super.validate()}constructor(map){super(map)}}exports2.RunInstancesResponseBody=
RunInstancesResponseBody}),60730:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?
(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc=
{enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.
__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.
__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.StartInstancesRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class StartInstancesRequest extends $dara.Model{static names(){return{
batchOptimization:"BatchOptimization",dryRun:"DryRun",instanceId:"InstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{batchOptimization:"string",dryRun:"boolean",instanceId:{type:"array",itemType:"st\
ring"},ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){Array.isArray(this.instanceId)&&
$dara.Model.validateArray(this.instanceId),super.validate()}constructor(map){super(map)}}exports2.StartInstancesRequest=StartInstancesRequest}),78494:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.StopInstancesRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class StopInstancesRequest extends $dara.
Model{static names(){return{batchOptimization:"BatchOptimization",dryRun:"DryRun",forceStop:"ForceStop",instanceId:"InstanceId",ownerAccount:"OwnerAccount",ownerId:"\
OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",stoppedMode:"StoppedMode"}}static types(){return{batchOptimization:"\
string",dryRun:"boolean",forceStop:"boolean",instanceId:{type:"array",itemType:"string"},ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"\
string",resourceOwnerId:"number",stoppedMode:"string"}}validate(){Array.isArray(this.instanceId)&&$dara.Model.validateArray(this.instanceId),super.validate()}constructor(map){
super(map)}}exports2.StopInstancesRequest=StopInstancesRequest})};
