"use strict";exports.id=1522,exports.ids=[1522],exports.modules={15045:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.CreateImageRequest=exports2.CreateImageRequestTag=exports2.CreateImageRequestSecureBootOptions=exports2.CreateImageRequestFeatures=exports2.CreateImageRequestDiskDeviceMapping=
void 0;const $dara=__importStar(__webpack_require__(85783));class CreateImageRequestDiskDeviceMapping extends $dara.Model{static names(){return{device:"Device",
diskType:"DiskType",size:"Size",snapshotId:"SnapshotId"}}static types(){return{device:"string",diskType:"string",size:"number",snapshotId:"string"}}validate(){super.
validate()}constructor(map){super(map)}}exports2.CreateImageRequestDiskDeviceMapping=CreateImageRequestDiskDeviceMapping;class CreateImageRequestFeatures extends $dara.
Model{static names(){return{imdsSupport:"ImdsSupport"}}static types(){return{imdsSupport:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.
CreateImageRequestFeatures=CreateImageRequestFeatures;class CreateImageRequestSecureBootOptions extends $dara.Model{static names(){return{secureBootSupport:"Sec\
ureBootSupport"}}static types(){return{secureBootSupport:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.CreateImageRequestSecureBootOptions=
CreateImageRequestSecureBootOptions;class CreateImageRequestTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"st\
ring",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.CreateImageRequestTag=CreateImageRequestTag;class CreateImageRequest extends $dara.
Model{static names(){return{architecture:"Architecture",bootMode:"BootMode",clientToken:"ClientToken",description:"Description",detectionStrategy:"DetectionStra\
tegy",diskDeviceMapping:"DiskDeviceMapping",dryRun:"DryRun",features:"Features",imageFamily:"ImageFamily",imageName:"ImageName",imageVersion:"ImageVersion",instanceId:"\
InstanceId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",platform:"Platform",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"Resour\
ceOwnerAccount",resourceOwnerId:"ResourceOwnerId",secureBootOptions:"SecureBootOptions",snapshotId:"SnapshotId",tag:"Tag"}}static types(){return{architecture:"s\
tring",bootMode:"string",clientToken:"string",description:"string",detectionStrategy:"string",diskDeviceMapping:{type:"array",itemType:CreateImageRequestDiskDeviceMapping},
dryRun:"boolean",features:CreateImageRequestFeatures,imageFamily:"string",imageName:"string",imageVersion:"string",instanceId:"string",ownerAccount:"string",ownerId:"\
number",platform:"string",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",secureBootOptions:CreateImageRequestSecureBootOptions,
snapshotId:"string",tag:{type:"array",itemType:CreateImageRequestTag}}}validate(){Array.isArray(this.diskDeviceMapping)&&$dara.Model.validateArray(this.diskDeviceMapping),
this.features&&typeof this.features.validate=="function"&&this.features.validate(),this.secureBootOptions&&typeof this.secureBootOptions.validate=="function"&&this.
secureBootOptions.validate(),Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.CreateImageRequest=
CreateImageRequest}),77197:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){
k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.CreateImageResponseBody=
void 0;const $dara=__importStar(__webpack_require__(85783));class CreateImageResponseBody extends $dara.Model{static names(){return{imageId:"ImageId",requestId:"\
RequestId"}}static types(){return{imageId:"string",requestId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.CreateImageResponseBody=
CreateImageResponseBody}),60030:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){
k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DeleteImageRequest=
void 0;const $dara=__importStar(__webpack_require__(85783));class DeleteImageRequest extends $dara.Model{static names(){return{dryRun:"DryRun",force:"Force",imageId:"\
ImageId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){
return{dryRun:"boolean",force:"boolean",imageId:"string",ownerAccount:"string",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"\
number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DeleteImageRequest=DeleteImageRequest}),26079:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DeleteSnapshotRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DeleteSnapshotRequest extends $dara.
Model{static names(){return{force:"Force",ownerAccount:"OwnerAccount",ownerId:"OwnerId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwn\
erId",snapshotId:"SnapshotId"}}static types(){return{force:"boolean",ownerAccount:"string",ownerId:"number",resourceOwnerAccount:"string",resourceOwnerId:"numbe\
r",snapshotId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DeleteSnapshotRequest=DeleteSnapshotRequest}),45883:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeImagesRequest=exports2.DescribeImagesRequestTag=exports2.DescribeImagesRequestFilter=void 0;
const $dara=__importStar(__webpack_require__(85783));class DescribeImagesRequestFilter extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){
return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeImagesRequestFilter=DescribeImagesRequestFilter;class DescribeImagesRequestTag extends $dara.
Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}
exports2.DescribeImagesRequestTag=DescribeImagesRequestTag;class DescribeImagesRequest extends $dara.Model{static names(){return{actionType:"ActionType",architecture:"\
Architecture",dryRun:"DryRun",filter:"Filter",imageFamily:"ImageFamily",imageId:"ImageId",imageName:"ImageName",imageOwnerAlias:"ImageOwnerAlias",imageOwnerId:"\
ImageOwnerId",instanceType:"InstanceType",isPublic:"IsPublic",isSupportCloudinit:"IsSupportCloudinit",isSupportIoOptimized:"IsSupportIoOptimized",OSType:"OSType",
ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",showExpired:"ShowExpired",snapshotId:"SnapshotId",status:"Status",tag:"Tag",usable:"Usable",usage:"Usage"}}static types(){
return{actionType:"string",architecture:"string",dryRun:"boolean",filter:{type:"array",itemType:DescribeImagesRequestFilter},imageFamily:"string",imageId:"strin\
g",imageName:"string",imageOwnerAlias:"string",imageOwnerId:"number",instanceType:"string",isPublic:"boolean",isSupportCloudinit:"boolean",isSupportIoOptimized:"\
boolean",OSType:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"\
string",resourceOwnerId:"number",showExpired:"boolean",snapshotId:"string",status:"string",tag:{type:"array",itemType:DescribeImagesRequestTag},usable:"boolean",
usage:"string"}}validate(){Array.isArray(this.filter)&&$dara.Model.validateArray(this.filter),Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.
validate()}constructor(map){super(map)}}exports2.DescribeImagesRequest=DescribeImagesRequest}),16259:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeImagesResponseBody=exports2.DescribeImagesResponseBodyImages=exports2.DescribeImagesResponseBodyImagesImage=
exports2.DescribeImagesResponseBodyImagesImageTags=exports2.DescribeImagesResponseBodyImagesImageTagsTag=exports2.DescribeImagesResponseBodyImagesImageSecureBootOptions=
exports2.DescribeImagesResponseBodyImagesImageFeatures=exports2.DescribeImagesResponseBodyImagesImageDiskDeviceMappings=exports2.DescribeImagesResponseBodyImagesImageDiskDeviceMappingsDiskDeviceMapping=
exports2.DescribeImagesResponseBodyImagesImageDetectionOptions=exports2.DescribeImagesResponseBodyImagesImageDetectionOptionsItems=exports2.DescribeImagesResponseBodyImagesImageDetectionOptionsItemsItem=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeImagesResponseBodyImagesImageDetectionOptionsItemsItem extends $dara.Model{static names(){
return{name:"Name",riskCode:"RiskCode",riskLevel:"RiskLevel",value:"Value"}}static types(){return{name:"string",riskCode:"string",riskLevel:"string",value:"stri\
ng"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeImagesResponseBodyImagesImageDetectionOptionsItemsItem=DescribeImagesResponseBodyImagesImageDetectionOptionsItemsItem;
class DescribeImagesResponseBodyImagesImageDetectionOptionsItems extends $dara.Model{static names(){return{item:"Item"}}static types(){return{item:{type:"array",
itemType:DescribeImagesResponseBodyImagesImageDetectionOptionsItemsItem}}}validate(){Array.isArray(this.item)&&$dara.Model.validateArray(this.item),super.validate()}constructor(map){
super(map)}}exports2.DescribeImagesResponseBodyImagesImageDetectionOptionsItems=DescribeImagesResponseBodyImagesImageDetectionOptionsItems;class DescribeImagesResponseBodyImagesImageDetectionOptions extends $dara.
Model{static names(){return{items:"Items",status:"Status"}}static types(){return{items:DescribeImagesResponseBodyImagesImageDetectionOptionsItems,status:"string"}}validate(){
this.items&&typeof this.items.validate=="function"&&this.items.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeImagesResponseBodyImagesImageDetectionOptions=
DescribeImagesResponseBodyImagesImageDetectionOptions;class DescribeImagesResponseBodyImagesImageDiskDeviceMappingsDiskDeviceMapping extends $dara.Model{static names(){
return{device:"Device",encrypted:"Encrypted",format:"Format",importOSSBucket:"ImportOSSBucket",importOSSObject:"ImportOSSObject",progress:"Progress",remainTime:"\
RemainTime",size:"Size",snapshotId:"SnapshotId",type:"Type"}}static types(){return{device:"string",encrypted:"boolean",format:"string",importOSSBucket:"string",
importOSSObject:"string",progress:"string",remainTime:"number",size:"string",snapshotId:"string",type:"string"}}validate(){super.validate()}constructor(map){super(
map)}}exports2.DescribeImagesResponseBodyImagesImageDiskDeviceMappingsDiskDeviceMapping=DescribeImagesResponseBodyImagesImageDiskDeviceMappingsDiskDeviceMapping;
class DescribeImagesResponseBodyImagesImageDiskDeviceMappings extends $dara.Model{static names(){return{diskDeviceMapping:"DiskDeviceMapping"}}static types(){return{
diskDeviceMapping:{type:"array",itemType:DescribeImagesResponseBodyImagesImageDiskDeviceMappingsDiskDeviceMapping}}}validate(){Array.isArray(this.diskDeviceMapping)&&
$dara.Model.validateArray(this.diskDeviceMapping),super.validate()}constructor(map){super(map)}}exports2.DescribeImagesResponseBodyImagesImageDiskDeviceMappings=
DescribeImagesResponseBodyImagesImageDiskDeviceMappings;class DescribeImagesResponseBodyImagesImageFeatures extends $dara.Model{static names(){return{cpuOnlineDowngrade:"\
CpuOnlineDowngrade",cpuOnlineUpgrade:"CpuOnlineUpgrade",imdsSupport:"ImdsSupport",memoryOnlineDowngrade:"MemoryOnlineDowngrade",memoryOnlineUpgrade:"MemoryOnlin\
eUpgrade",nvmeSupport:"NvmeSupport"}}static types(){return{cpuOnlineDowngrade:"string",cpuOnlineUpgrade:"string",imdsSupport:"string",memoryOnlineDowngrade:"str\
ing",memoryOnlineUpgrade:"string",nvmeSupport:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeImagesResponseBodyImagesImageFeatures=
DescribeImagesResponseBodyImagesImageFeatures;class DescribeImagesResponseBodyImagesImageSecureBootOptions extends $dara.Model{static names(){return{secureBootSupport:"\
SecureBootSupport"}}static types(){return{secureBootSupport:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeImagesResponseBodyImagesImageSecureBootOptions=
DescribeImagesResponseBodyImagesImageSecureBootOptions;class DescribeImagesResponseBodyImagesImageTagsTag extends $dara.Model{static names(){return{tagKey:"TagK\
ey",tagValue:"TagValue"}}static types(){return{tagKey:"string",tagValue:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeImagesResponseBodyImagesImageTagsTag=
DescribeImagesResponseBodyImagesImageTagsTag;class DescribeImagesResponseBodyImagesImageTags extends $dara.Model{static names(){return{tag:"Tag"}}static types(){
return{tag:{type:"array",itemType:DescribeImagesResponseBodyImagesImageTagsTag}}}validate(){Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){
super(map)}}exports2.DescribeImagesResponseBodyImagesImageTags=DescribeImagesResponseBodyImagesImageTags;class DescribeImagesResponseBodyImagesImage extends $dara.
Model{static names(){return{architecture:"Architecture",bootMode:"BootMode",creationTime:"CreationTime",description:"Description",detectionOptions:"DetectionOpt\
ions",diskDeviceMappings:"DiskDeviceMappings",features:"Features",imageFamily:"ImageFamily",imageId:"ImageId",imageName:"ImageName",imageOwnerAlias:"ImageOwnerA\
lias",imageOwnerId:"ImageOwnerId",imageVersion:"ImageVersion",isCopied:"IsCopied",isPublic:"IsPublic",isSelfShared:"IsSelfShared",isSubscribed:"IsSubscribed",isSupportCloudinit:"\
IsSupportCloudinit",isSupportIoOptimized:"IsSupportIoOptimized",licenseType:"LicenseType",loginAsNonRootSupported:"LoginAsNonRootSupported",OSName:"OSName",OSNameEn:"\
OSNameEn",OSType:"OSType",platform:"Platform",productCode:"ProductCode",progress:"Progress",resourceGroupId:"ResourceGroupId",secureBootOptions:"SecureBootOptio\
ns",size:"Size",status:"Status",supplierName:"SupplierName",tags:"Tags",usable:"Usable",usage:"Usage"}}static types(){return{architecture:"string",bootMode:"str\
ing",creationTime:"string",description:"string",detectionOptions:DescribeImagesResponseBodyImagesImageDetectionOptions,diskDeviceMappings:DescribeImagesResponseBodyImagesImageDiskDeviceMappings,
features:DescribeImagesResponseBodyImagesImageFeatures,imageFamily:"string",imageId:"string",imageName:"string",imageOwnerAlias:"string",imageOwnerId:"number",imageVersion:"\
string",isCopied:"boolean",isPublic:"boolean",isSelfShared:"string",isSubscribed:"boolean",isSupportCloudinit:"boolean",isSupportIoOptimized:"boolean",licenseType:"\
string",loginAsNonRootSupported:"boolean",OSName:"string",OSNameEn:"string",OSType:"string",platform:"string",productCode:"string",progress:"string",resourceGroupId:"\
string",secureBootOptions:DescribeImagesResponseBodyImagesImageSecureBootOptions,size:"number",status:"string",supplierName:"string",tags:DescribeImagesResponseBodyImagesImageTags,
usable:"boolean",usage:"string"}}validate(){this.detectionOptions&&typeof this.detectionOptions.validate=="function"&&this.detectionOptions.validate(),this.diskDeviceMappings&&
typeof this.diskDeviceMappings.validate=="function"&&this.diskDeviceMappings.validate(),this.features&&typeof this.features.validate=="function"&&this.features.
validate(),this.secureBootOptions&&typeof this.secureBootOptions.validate=="function"&&this.secureBootOptions.validate(),this.tags&&typeof this.tags.validate=="\
function"&&this.tags.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeImagesResponseBodyImagesImage=DescribeImagesResponseBodyImagesImage;
class DescribeImagesResponseBodyImages extends $dara.Model{static names(){return{image:"Image"}}static types(){return{image:{type:"array",itemType:DescribeImagesResponseBodyImagesImage}}}validate(){
Array.isArray(this.image)&&$dara.Model.validateArray(this.image),super.validate()}constructor(map){super(map)}}exports2.DescribeImagesResponseBodyImages=DescribeImagesResponseBodyImages;
class DescribeImagesResponseBody extends $dara.Model{static names(){return{images:"Images",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",requestId:"\
RequestId",totalCount:"TotalCount"}}static types(){return{images:DescribeImagesResponseBodyImages,pageNumber:"number",pageSize:"number",regionId:"string",requestId:"\
string",totalCount:"number"}}validate(){this.images&&typeof this.images.validate=="function"&&this.images.validate(),super.validate()}constructor(map){super(map)}}
exports2.DescribeImagesResponseBody=DescribeImagesResponseBody}),93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}
function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value==
"object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),91522:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createImages:()=>createImages});var _alicloud_ecs20140526_dist_models_CreateImageRequest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
15045),_alicloud_ecs20140526_dist_models_CreateImageResponseBody_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(77197),_alicloud_ecs20140526_dist_models_DeleteImageRequest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
60030),_alicloud_ecs20140526_dist_models_DeleteSnapshotRequest_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(26079),_alicloud_ecs20140526_dist_models_DescribeImagesRequest_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
45883),_alicloud_ecs20140526_dist_models_DescribeImagesResponseBody_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(16259),_api_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
31208),_models_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(23901),_paging_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(29984),_tag_lists_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
17278);const everyStatus="Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated";function createImages(api){return{describeImages:filter=>describeImages(
api,filter),async createImage({instanceId,name,family,description,tags,clientToken}){const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_7__.E)(_alicloud_ecs20140526_dist_models_CreateImageRequest_js__WEBPACK_IMPORTED_MODULE_0__.
CreateImageRequest,{regionId:api.region,instanceId,imageName:name,imageFamily:family,description,tag:(0,_tag_lists_js__WEBPACK_IMPORTED_MODULE_8__.Tw)(tags),clientToken}),
body=await api.call({product:"Ecs",action:"CreateImage",query,effect:"repeatable"});return(0,_models_js__WEBPACK_IMPORTED_MODULE_7__.x)(body,_alicloud_ecs20140526_dist_models_CreateImageResponseBody_js__WEBPACK_IMPORTED_MODULE_1__.
CreateImageResponseBody).imageId??""},async deleteImage({id,snapshotIds}){const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_7__.E)(_alicloud_ecs20140526_dist_models_DeleteImageRequest_js__WEBPACK_IMPORTED_MODULE_2__.
DeleteImageRequest,{regionId:api.region,imageId:id});await(0,_api_js__WEBPACK_IMPORTED_MODULE_6__.NJ)(["not-found"],api.call({product:"Ecs",action:"DeleteImage",
query,effect:"repeatable"}));for(const snapshotId of snapshotIds){const request=(0,_models_js__WEBPACK_IMPORTED_MODULE_7__.E)(_alicloud_ecs20140526_dist_models_DeleteSnapshotRequest_js__WEBPACK_IMPORTED_MODULE_3__.
DeleteSnapshotRequest,{snapshotId,force:!0});await(0,_api_js__WEBPACK_IMPORTED_MODULE_6__.NJ)(["not-found"],api.call({product:"Ecs",action:"DeleteSnapshot",query:request,
effect:"repeatable"}))}}}}async function describeImages(api,filter){return(await(0,_paging_js__WEBPACK_IMPORTED_MODULE_9__.oq)(filter.ids,100,ids=>(0,_paging_js__WEBPACK_IMPORTED_MODULE_9__.
eG)(async pageNumber=>{const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_7__.E)(_alicloud_ecs20140526_dist_models_DescribeImagesRequest_js__WEBPACK_IMPORTED_MODULE_4__.
DescribeImagesRequest,{regionId:api.region,status:everyStatus,pageNumber,pageSize:100,imageId:ids?.join(","),imageName:filter.name,imageFamily:filter.family,imageOwnerAlias:filter.
owner,tag:(0,_tag_lists_js__WEBPACK_IMPORTED_MODULE_8__.Tw)(filter.tags)}),answer=await api.call({product:"Ecs",action:"DescribeImages",query,effect:"read"}),body=(0,_models_js__WEBPACK_IMPORTED_MODULE_7__.
x)(answer,_alicloud_ecs20140526_dist_models_DescribeImagesResponseBody_js__WEBPACK_IMPORTED_MODULE_5__.DescribeImagesResponseBody);return{items:(body.images?.image??
[]).map(imageOf),total:body.totalCount}}))).sort((a,b)=>b.createdAt.localeCompare(a.createdAt))}function imageOf(row){const snapshotIds=(row.diskDeviceMappings?.
diskDeviceMapping??[]).map(mapping=>mapping.snapshotId??"").filter(Boolean),status=row.status??"UnAvailable";return{id:row.imageId??"",name:row.imageName??"",status,
isUsable:status==="Available"&&(row.usable??!0),progressPercent:Number.parseInt(row.progress??"",10)||0,owner:row.imageOwnerAlias||"self",osName:row.OSName??"",
sizeGiB:row.size??0,snapshotIds,createdAt:row.creationTime??"",tags:(0,_tag_lists_js__WEBPACK_IMPORTED_MODULE_8__.lD)(row.tags?.tag),...row.imageFamily?{family:row.
imageFamily}:{}}}}),23901:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>queryOf,
x:()=>readBody});var _darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85783),_flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
