"use strict";exports.id=250,exports.ids=[250],exports.modules={99094:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeCloudAssistantStatusRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeCloudAssistantStatusRequest extends $dara.
Model{static names(){return{instanceId:"InstanceId",maxResults:"MaxResults",nextToken:"NextToken",OSType:"OSType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",
pageNumber:"PageNumber",pageSize:"PageSize",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{
instanceId:{type:"array",itemType:"string"},maxResults:"number",nextToken:"string",OSType:"string",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"\
number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){Array.isArray(this.instanceId)&&$dara.Model.validateArray(this.instanceId),
super.validate()}constructor(map){super(map)}}exports2.DescribeCloudAssistantStatusRequest=DescribeCloudAssistantStatusRequest}),69520:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribeCloudAssistantStatusResponseBody=exports2.DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSet=
exports2.DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus=void 0;const $dara=__importStar(__webpack_require__(
85783));class DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus extends $dara.Model{static names(){return{activeTaskCount:"\
ActiveTaskCount",cloudAssistantStatus:"CloudAssistantStatus",cloudAssistantVersion:"CloudAssistantVersion",instanceId:"InstanceId",invocationCount:"InvocationCo\
unt",lastHeartbeatTime:"LastHeartbeatTime",lastInvokedTime:"LastInvokedTime",OSType:"OSType",supportSessionManager:"SupportSessionManager"}}static types(){return{
activeTaskCount:"number",cloudAssistantStatus:"string",cloudAssistantVersion:"string",instanceId:"string",invocationCount:"number",lastHeartbeatTime:"string",lastInvokedTime:"\
string",OSType:"string",supportSessionManager:"boolean"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus=
DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus;class DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSet extends $dara.
Model{static names(){return{instanceCloudAssistantStatus:"InstanceCloudAssistantStatus"}}static types(){return{instanceCloudAssistantStatus:{type:"array",itemType:DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSetInstanceCloudAssistantStatus}}}validate(){
Array.isArray(this.instanceCloudAssistantStatus)&&$dara.Model.validateArray(this.instanceCloudAssistantStatus),super.validate()}constructor(map){super(map)}}exports2.
DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSet=DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSet;class DescribeCloudAssistantStatusResponseBody extends $dara.
Model{static names(){return{instanceCloudAssistantStatusSet:"InstanceCloudAssistantStatusSet",nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",
requestId:"RequestId",totalCount:"TotalCount"}}static types(){return{instanceCloudAssistantStatusSet:DescribeCloudAssistantStatusResponseBodyInstanceCloudAssistantStatusSet,
nextToken:"string",pageNumber:"number",pageSize:"number",requestId:"string",totalCount:"number"}}validate(){this.instanceCloudAssistantStatusSet&&typeof this.instanceCloudAssistantStatusSet.
validate=="function"&&this.instanceCloudAssistantStatusSet.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeCloudAssistantStatusResponseBody=
DescribeCloudAssistantStatusResponseBody}),28539:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribeInvocationResultsRequest=exports2.DescribeInvocationResultsRequestTag=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeInvocationResultsRequestTag extends $dara.
Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}
exports2.DescribeInvocationResultsRequestTag=DescribeInvocationResultsRequestTag;class DescribeInvocationResultsRequest extends $dara.Model{static names(){return{
commandId:"CommandId",contentEncoding:"ContentEncoding",includeHistory:"IncludeHistory",instanceId:"InstanceId",invokeId:"InvokeId",invokeRecordStatus:"InvokeRe\
cordStatus",maxResults:"MaxResults",nextToken:"NextToken",ownerAccount:"OwnerAccount",ownerId:"OwnerId",pageNumber:"PageNumber",pageSize:"PageSize",regionId:"Re\
gionId",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",tag:"Tag"}}static types(){return{commandId:"\
string",contentEncoding:"string",includeHistory:"boolean",instanceId:"string",invokeId:"string",invokeRecordStatus:"string",maxResults:"number",nextToken:"strin\
g",ownerAccount:"string",ownerId:"number",pageNumber:"number",pageSize:"number",regionId:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"\
number",tag:{type:"array",itemType:DescribeInvocationResultsRequestTag}}}validate(){Array.isArray(this.tag)&&$dara.Model.validateArray(this.tag),super.validate()}constructor(map){
super(map)}}exports2.DescribeInvocationResultsRequest=DescribeInvocationResultsRequest}),48931:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribeInvocationResultsResponseBody=exports2.DescribeInvocationResultsResponseBodyInvocation=exports2.DescribeInvocationResultsResponseBodyInvocationInvocationResults=
exports2.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult=exports2.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTags=
exports2.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTagsTag=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTagsTag extends $dara.
Model{static names(){return{tagKey:"TagKey",tagValue:"TagValue"}}static types(){return{tagKey:"string",tagValue:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTagsTag=DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTagsTag;
class DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTags extends $dara.Model{static names(){return{tag:"Tag"}}static types(){return{
tag:{type:"array",itemType:DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTagsTag}}}validate(){Array.isArray(this.tag)&&$dara.Model.
validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTags=
DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTags;class DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult extends $dara.
Model{static names(){return{commandId:"CommandId",containerId:"ContainerId",containerName:"ContainerName",dropped:"Dropped",errorCode:"ErrorCode",errorInfo:"Err\
orInfo",exitCode:"ExitCode",finishedTime:"FinishedTime",instanceId:"InstanceId",invocationStatus:"InvocationStatus",invokeId:"InvokeId",invokeRecordStatus:"Invo\
keRecordStatus",launcher:"Launcher",ossOutputDelivery:"OssOutputDelivery",ossOutputErrorCode:"OssOutputErrorCode",ossOutputErrorInfo:"OssOutputErrorInfo",ossOutputStatus:"\
OssOutputStatus",ossOutputUri:"OssOutputUri",output:"Output",repeats:"Repeats",startTime:"StartTime",stopTime:"StopTime",tags:"Tags",terminationMode:"Terminatio\
nMode",username:"Username"}}static types(){return{commandId:"string",containerId:"string",containerName:"string",dropped:"number",errorCode:"string",errorInfo:"\
string",exitCode:"number",finishedTime:"string",instanceId:"string",invocationStatus:"string",invokeId:"string",invokeRecordStatus:"string",launcher:"string",ossOutputDelivery:"\
string",ossOutputErrorCode:"string",ossOutputErrorInfo:"string",ossOutputStatus:"string",ossOutputUri:"string",output:"string",repeats:"number",startTime:"strin\
g",stopTime:"string",tags:DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResultTags,terminationMode:"string",username:"string"}}validate(){
this.tags&&typeof this.tags.validate=="function"&&this.tags.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult=
DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult;class DescribeInvocationResultsResponseBodyInvocationInvocationResults extends $dara.
Model{static names(){return{invocationResult:"InvocationResult"}}static types(){return{invocationResult:{type:"array",itemType:DescribeInvocationResultsResponseBodyInvocationInvocationResultsInvocationResult}}}validate(){
Array.isArray(this.invocationResult)&&$dara.Model.validateArray(this.invocationResult),super.validate()}constructor(map){super(map)}}exports2.DescribeInvocationResultsResponseBodyInvocationInvocationResults=
DescribeInvocationResultsResponseBodyInvocationInvocationResults;class DescribeInvocationResultsResponseBodyInvocation extends $dara.Model{static names(){return{
invocationResults:"InvocationResults",nextToken:"NextToken",pageNumber:"PageNumber",pageSize:"PageSize",totalCount:"TotalCount"}}static types(){return{invocationResults:DescribeInvocationResultsResponseBodyInvocationInvocationResults,
nextToken:"string",pageNumber:"number",pageSize:"number",totalCount:"number"}}validate(){this.invocationResults&&typeof this.invocationResults.validate=="functi\
on"&&this.invocationResults.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribeInvocationResultsResponseBodyInvocation=DescribeInvocationResultsResponseBodyInvocation;
class DescribeInvocationResultsResponseBody extends $dara.Model{static names(){return{invocation:"Invocation",requestId:"RequestId"}}static types(){return{invocation:DescribeInvocationResultsResponseBodyInvocation,
requestId:"string"}}validate(){this.invocation&&typeof this.invocation.validate=="function"&&this.invocation.validate(),super.validate()}constructor(map){super(
map)}}exports2.DescribeInvocationResultsResponseBody=DescribeInvocationResultsResponseBody}),67072:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.RunCommandRequest=exports2.RunCommandRequestTag=exports2.RunCommandRequestResourceTag=void 0;const $dara=__importStar(
__webpack_require__(85783));class RunCommandRequestResourceTag extends $dara.Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"str\
ing",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunCommandRequestResourceTag=RunCommandRequestResourceTag;class RunCommandRequestTag extends $dara.
Model{static names(){return{key:"Key",value:"Value"}}static types(){return{key:"string",value:"string"}}validate(){super.validate()}constructor(map){super(map)}}
exports2.RunCommandRequestTag=RunCommandRequestTag;class RunCommandRequest extends $dara.Model{static names(){return{clientToken:"ClientToken",commandContent:"C\
ommandContent",containerId:"ContainerId",containerName:"ContainerName",contentEncoding:"ContentEncoding",description:"Description",enableParameter:"EnableParame\
ter",frequency:"Frequency",instanceId:"InstanceId",keepCommand:"KeepCommand",launcher:"Launcher",name:"Name",ossOutputDelivery:"OssOutputDelivery",ownerAccount:"\
OwnerAccount",ownerId:"OwnerId",parameters:"Parameters",regionId:"RegionId",repeatMode:"RepeatMode",resourceGroupId:"ResourceGroupId",resourceOwnerAccount:"Reso\
urceOwnerAccount",resourceOwnerId:"ResourceOwnerId",resourceTag:"ResourceTag",tag:"Tag",terminationMode:"TerminationMode",timed:"Timed",timeout:"Timeout",type:"\
Type",username:"Username",windowsPasswordName:"WindowsPasswordName",workingDir:"WorkingDir"}}static types(){return{clientToken:"string",commandContent:"string",
containerId:"string",containerName:"string",contentEncoding:"string",description:"string",enableParameter:"boolean",frequency:"string",instanceId:{type:"array",
itemType:"string"},keepCommand:"boolean",launcher:"string",name:"string",ossOutputDelivery:"string",ownerAccount:"string",ownerId:"number",parameters:{type:"map",
keyType:"string",valueType:"any"},regionId:"string",repeatMode:"string",resourceGroupId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",resourceTag:{
type:"array",itemType:RunCommandRequestResourceTag},tag:{type:"array",itemType:RunCommandRequestTag},terminationMode:"string",timed:"boolean",timeout:"number",type:"\
string",username:"string",windowsPasswordName:"string",workingDir:"string"}}validate(){Array.isArray(this.instanceId)&&$dara.Model.validateArray(this.instanceId),
this.parameters&&$dara.Model.validateMap(this.parameters),Array.isArray(this.resourceTag)&&$dara.Model.validateArray(this.resourceTag),Array.isArray(this.tag)&&
$dara.Model.validateArray(this.tag),super.validate()}constructor(map){super(map)}}exports2.RunCommandRequest=RunCommandRequest}),39690:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.RunCommandResponseBody=void 0;const $dara=__importStar(__webpack_require__(85783));class RunCommandResponseBody extends $dara.
Model{static names(){return{commandId:"CommandId",invokeId:"InvokeId",requestId:"RequestId"}}static types(){return{commandId:"string",invokeId:"string",requestId:"\
string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.RunCommandResponseBody=RunCommandResponseBody}),69340:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.StopInvocationRequest=void 0;const $dara=__importStar(__webpack_require__(85783));class StopInvocationRequest extends $dara.
Model{static names(){return{instanceId:"InstanceId",invokeId:"InvokeId",ownerAccount:"OwnerAccount",ownerId:"OwnerId",regionId:"RegionId",resourceOwnerAccount:"\
ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId"}}static types(){return{instanceId:{type:"array",itemType:"string"},invokeId:"string",ownerAccount:"strin\
g",ownerId:"number",regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number"}}validate(){Array.isArray(this.instanceId)&&$dara.Model.validateArray(
this.instanceId),super.validate()}constructor(map){super(map)}}exports2.StopInvocationRequest=StopInvocationRequest}),60250:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createCommandRunner:()=>createCommandRunner});var _alicloud_ecs20140526_dist_models_DescribeCloudAssistantStatusRequest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
99094),_alicloud_ecs20140526_dist_models_DescribeCloudAssistantStatusResponseBody_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(69520),_alicloud_ecs20140526_dist_models_DescribeInvocationResultsRequest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
28539),_alicloud_ecs20140526_dist_models_DescribeInvocationResultsResponseBody_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(48931),_alicloud_ecs20140526_dist_models_RunCommandRequest_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
67072),_alicloud_ecs20140526_dist_models_RunCommandResponseBody_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(39690),_alicloud_ecs20140526_dist_models_StopInvocationRequest_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
69340),_api_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(31208),_models_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(23901),_paging_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
29984);const longestScriptBytes=18*1024;function createCommandRunner(api){return{async start(request){const content=Buffer.from(request.script,"utf8").toString(
"base64");if(content.length>longestScriptBytes)throw new Error(`the script has ${content.length} bytes in base64; Cloud Assistant takes ${longestScriptBytes}`);
const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_8__.E)(_alicloud_ecs20140526_dist_models_RunCommandRequest_js__WEBPACK_IMPORTED_MODULE_4__.RunCommandRequest,
{regionId:api.region,type:"RunShellScript",contentEncoding:"Base64",commandContent:content,instanceId:request.instanceIds,timeout:request.timeoutSeconds,name:request.
name,workingDir:request.workingDirectory,repeatMode:"Once",clientToken:request.clientToken}),effect=request.clientToken?"repeatable":"once",body=await api.call(
{product:"Ecs",action:"RunCommand",query,effect},{failsInWrongState:!0});return(0,_models_js__WEBPACK_IMPORTED_MODULE_8__.x)(body,_alicloud_ecs20140526_dist_models_RunCommandResponseBody_js__WEBPACK_IMPORTED_MODULE_5__.
RunCommandResponseBody).invokeId??""},results:invocationId=>results(api,invocationId),async stop(invokeId,instanceIds){for(const part of(0,_paging_js__WEBPACK_IMPORTED_MODULE_9__.
VN)(instanceIds,50)){const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_8__.E)(_alicloud_ecs20140526_dist_models_StopInvocationRequest_js__WEBPACK_IMPORTED_MODULE_6__.
StopInvocationRequest,{regionId:api.region,invokeId,instanceId:part});await(0,_api_js__WEBPACK_IMPORTED_MODULE_7__.NJ)(["not-found"],api.call({product:"Ecs",action:"\
StopInvocation",query,effect:"repeatable"}))}},async reachable(instanceIds){const found=[];for(const part of(0,_paging_js__WEBPACK_IMPORTED_MODULE_9__.VN)(instanceIds,
50))found.push(...await reachableOf(api,part));return found}}}async function results(api,invokeId){return(0,_paging_js__WEBPACK_IMPORTED_MODULE_9__.mb)(async nextToken=>{
const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_8__.E)(_alicloud_ecs20140526_dist_models_DescribeInvocationResultsRequest_js__WEBPACK_IMPORTED_MODULE_2__.DescribeInvocationResultsRequest,
{regionId:api.region,invokeId,contentEncoding:"Base64",maxResults:50,nextToken}),answer=await api.call({product:"Ecs",action:"DescribeInvocationResults",query,effect:"\
read"}),{invocation}=(0,_models_js__WEBPACK_IMPORTED_MODULE_8__.x)(answer,_alicloud_ecs20140526_dist_models_DescribeInvocationResultsResponseBody_js__WEBPACK_IMPORTED_MODULE_3__.
DescribeInvocationResultsResponseBody);return{items:(invocation?.invocationResults?.invocationResult??[]).map(resultOf),nextToken:invocation?.nextToken}})}async function reachableOf(api,instanceIds){
return(await(0,_paging_js__WEBPACK_IMPORTED_MODULE_9__.eG)(async pageNumber=>{const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_8__.E)(_alicloud_ecs20140526_dist_models_DescribeCloudAssistantStatusRequest_js__WEBPACK_IMPORTED_MODULE_0__.
DescribeCloudAssistantStatusRequest,{regionId:api.region,instanceId:instanceIds,pageNumber,pageSize:50}),answer=await api.call({product:"Ecs",action:"DescribeCl\
oudAssistantStatus",query,effect:"read"}),body=(0,_models_js__WEBPACK_IMPORTED_MODULE_8__.x)(answer,_alicloud_ecs20140526_dist_models_DescribeCloudAssistantStatusResponseBody_js__WEBPACK_IMPORTED_MODULE_1__.
DescribeCloudAssistantStatusResponseBody);return{items:body.instanceCloudAssistantStatusSet?.instanceCloudAssistantStatus??[],total:body.totalCount}})).filter(row=>row.
cloudAssistantStatus==="true").map(row=>row.instanceId??"")}const statuses={Pending:"pending",Scheduled:"pending",Running:"running",Stopping:"running",Success:"\
succeeded",Failed:"failed",Error:"failed",Timeout:"timed-out",Invalid:"not-delivered",Aborted:"not-delivered",Cancelled:"cancelled",Terminated:"cancelled"},wholeWords=(output,droppedBytes)=>droppedBytes===
0?output:output.replace(/^(?!acd )\S+/,"").replace(/\S+$/,"");function resultOf(row){const status=statuses[row.invocationStatus??""]??"running",hasExited=status===
"succeeded"||status==="failed";return{instanceId:row.instanceId??"",status,output:wholeWords(Buffer.from(row.output??"","base64").toString("utf8"),row.dropped??
0),droppedBytes:row.dropped??0,...hasExited&&row.exitCode!==void 0?{exitCode:row.exitCode}:{},...row.errorCode?{errorCode:row.errorCode}:{},...row.errorInfo?{errorMessage:row.
errorInfo}:{}}}}),93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{B:()=>flatten});
function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}function write(query,name,value){
if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value=="object")for(const[key,item]of Object.
entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),23901:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>queryOf,x:()=>readBody});var _darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85783),_flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93680);function queryOf(Request,fields){return(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)(new Request(fields).toMap())}function readBody(body,Response){return(0,_darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__.
cast)(body,new Response({}))}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];let token;do{const answer=await page(token);
items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){const items=[];for(let number=1;;number++){
const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??0))return items}}function chunks(items,size){
const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}async function inBatches(ids,size,ask){if(ids===
void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(part));return found}})};
