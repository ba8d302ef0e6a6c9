"use strict";exports.id=2372,exports.ids=[2372],exports.modules={60108:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||
(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&
(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&
this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&
this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.
call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<
k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),
exports2.DescribePriceRequest=exports2.DescribePriceRequestRecurrenceRules=exports2.DescribePriceRequestSystemDisk=exports2.DescribePriceRequestSchedulerOptions=
exports2.DescribePriceRequestDataDisk=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribePriceRequestDataDisk extends $dara.Model{static names(){
return{category:"Category",performanceLevel:"PerformanceLevel",size:"Size",provisionedIops:"ProvisionedIops",storageClusterId:"StorageClusterId"}}static types(){
return{category:"string",performanceLevel:"string",size:"number",provisionedIops:"number",storageClusterId:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribePriceRequestDataDisk=DescribePriceRequestDataDisk;class DescribePriceRequestSchedulerOptions extends $dara.Model{static names(){return{
dedicatedHostId:"DedicatedHostId",deploymentSetStrategy:"DeploymentSetStrategy"}}static types(){return{dedicatedHostId:"string",deploymentSetStrategy:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribePriceRequestSchedulerOptions=DescribePriceRequestSchedulerOptions;class DescribePriceRequestSystemDisk extends $dara.
Model{static names(){return{category:"Category",performanceLevel:"PerformanceLevel",size:"Size",storageClusterId:"StorageClusterId"}}static types(){return{category:"\
string",performanceLevel:"string",size:"number",storageClusterId:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribePriceRequestSystemDisk=
DescribePriceRequestSystemDisk;class DescribePriceRequestRecurrenceRules extends $dara.Model{static names(){return{endHour:"EndHour",recurrenceType:"RecurrenceT\
ype",recurrenceValue:"RecurrenceValue",startHour:"StartHour"}}static types(){return{endHour:"number",recurrenceType:"string",recurrenceValue:"string",startHour:"\
number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribePriceRequestRecurrenceRules=DescribePriceRequestRecurrenceRules;class DescribePriceRequest extends $dara.
Model{static names(){return{dataDisk:"DataDisk",schedulerOptions:"SchedulerOptions",systemDisk:"SystemDisk",amount:"Amount",assuranceTimes:"AssuranceTimes",capacity:"\
Capacity",dedicatedHostType:"DedicatedHostType",imageId:"ImageId",instanceAmount:"InstanceAmount",instanceCpuCoreCount:"InstanceCpuCoreCount",instanceNetworkType:"\
InstanceNetworkType",instanceType:"InstanceType",instanceTypeList:"InstanceTypeList",internetChargeType:"InternetChargeType",internetMaxBandwidthOut:"InternetMa\
xBandwidthOut",ioOptimized:"IoOptimized",isp:"Isp",offeringType:"OfferingType",ownerAccount:"OwnerAccount",ownerId:"OwnerId",period:"Period",platform:"Platform",
priceUnit:"PriceUnit",recurrenceRules:"RecurrenceRules",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwnerId",resourceType:"\
ResourceType",scope:"Scope",spotDuration:"SpotDuration",spotStrategy:"SpotStrategy",startTime:"StartTime",zoneId:"ZoneId"}}static types(){return{dataDisk:{type:"\
array",itemType:DescribePriceRequestDataDisk},schedulerOptions:DescribePriceRequestSchedulerOptions,systemDisk:DescribePriceRequestSystemDisk,amount:"number",assuranceTimes:"\
string",capacity:"number",dedicatedHostType:"string",imageId:"string",instanceAmount:"number",instanceCpuCoreCount:"number",instanceNetworkType:"string",instanceType:"\
string",instanceTypeList:{type:"array",itemType:"string"},internetChargeType:"string",internetMaxBandwidthOut:"number",ioOptimized:"string",isp:"string",offeringType:"\
string",ownerAccount:"string",ownerId:"number",period:"number",platform:"string",priceUnit:"string",recurrenceRules:{type:"array",itemType:DescribePriceRequestRecurrenceRules},
regionId:"string",resourceOwnerAccount:"string",resourceOwnerId:"number",resourceType:"string",scope:"string",spotDuration:"number",spotStrategy:"string",startTime:"\
string",zoneId:"string"}}validate(){Array.isArray(this.dataDisk)&&$dara.Model.validateArray(this.dataDisk),this.schedulerOptions&&typeof this.schedulerOptions.validate==
"function"&&this.schedulerOptions.validate(),this.systemDisk&&typeof this.systemDisk.validate=="function"&&this.systemDisk.validate(),Array.isArray(this.instanceTypeList)&&
$dara.Model.validateArray(this.instanceTypeList),Array.isArray(this.recurrenceRules)&&$dara.Model.validateArray(this.recurrenceRules),super.validate()}constructor(map){
super(map)}}exports2.DescribePriceRequest=DescribePriceRequest}),23006:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&
this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.
writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=
m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){
o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)
Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=
null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(
exports2,"__esModule",{value:!0}),exports2.DescribePriceResponseBody=exports2.DescribePriceResponseBodyPriceInfo=exports2.DescribePriceResponseBodyPriceInfoRules=
exports2.DescribePriceResponseBodyPriceInfoRulesRule=exports2.DescribePriceResponseBodyPriceInfoRelatedPrice=exports2.DescribePriceResponseBodyPriceInfoRelatedPriceMarketplaceImagePrice=
exports2.DescribePriceResponseBodyPriceInfoPrice=exports2.DescribePriceResponseBodyPriceInfoPriceDetailInfos=exports2.DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfo=
exports2.DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRules=exports2.DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRulesRule=
void 0;const $dara=__importStar(__webpack_require__(85783));class DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRulesRule extends $dara.Model{static names(){
return{description:"Description",ruleId:"RuleId"}}static types(){return{description:"string",ruleId:"number"}}validate(){super.validate()}constructor(map){super(
map)}}exports2.DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRulesRule=DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRulesRule;
class DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRules extends $dara.Model{static names(){return{rule:"Rule"}}static types(){return{rule:{type:"\
array",itemType:DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRulesRule}}}validate(){Array.isArray(this.rule)&&$dara.Model.validateArray(this.rule),
super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRules=DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRules;
class DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfo extends $dara.Model{static names(){return{discountPrice:"DiscountPrice",originalPrice:"Origin\
alPrice",resource:"Resource",subRules:"SubRules",tradePrice:"TradePrice"}}static types(){return{discountPrice:"number",originalPrice:"number",resource:"string",
subRules:DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfoSubRules,tradePrice:"number"}}validate(){this.subRules&&typeof this.subRules.validate=="fun\
ction"&&this.subRules.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfo=DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfo;
class DescribePriceResponseBodyPriceInfoPriceDetailInfos extends $dara.Model{static names(){return{detailInfo:"DetailInfo"}}static types(){return{detailInfo:{type:"\
array",itemType:DescribePriceResponseBodyPriceInfoPriceDetailInfosDetailInfo}}}validate(){Array.isArray(this.detailInfo)&&$dara.Model.validateArray(this.detailInfo),
super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoPriceDetailInfos=DescribePriceResponseBodyPriceInfoPriceDetailInfos;class DescribePriceResponseBodyPriceInfoPrice extends $dara.
Model{static names(){return{currency:"Currency",detailInfos:"DetailInfos",discountPrice:"DiscountPrice",originalPrice:"OriginalPrice",reservedInstanceHourPrice:"\
ReservedInstanceHourPrice",tradePrice:"TradePrice"}}static types(){return{currency:"string",detailInfos:DescribePriceResponseBodyPriceInfoPriceDetailInfos,discountPrice:"\
number",originalPrice:"number",reservedInstanceHourPrice:"number",tradePrice:"number"}}validate(){this.detailInfos&&typeof this.detailInfos.validate=="function"&&
this.detailInfos.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoPrice=DescribePriceResponseBodyPriceInfoPrice;
class DescribePriceResponseBodyPriceInfoRelatedPriceMarketplaceImagePrice extends $dara.Model{static names(){return{currency:"Currency",discountPrice:"DiscountP\
rice",originalPrice:"OriginalPrice",tradePrice:"TradePrice"}}static types(){return{currency:"string",discountPrice:"number",originalPrice:"number",tradePrice:"n\
umber"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoRelatedPriceMarketplaceImagePrice=DescribePriceResponseBodyPriceInfoRelatedPriceMarketplaceImagePrice;
class DescribePriceResponseBodyPriceInfoRelatedPrice extends $dara.Model{static names(){return{marketplaceImagePrice:"MarketplaceImagePrice"}}static types(){return{
marketplaceImagePrice:DescribePriceResponseBodyPriceInfoRelatedPriceMarketplaceImagePrice}}validate(){this.marketplaceImagePrice&&typeof this.marketplaceImagePrice.
validate=="function"&&this.marketplaceImagePrice.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoRelatedPrice=
DescribePriceResponseBodyPriceInfoRelatedPrice;class DescribePriceResponseBodyPriceInfoRulesRule extends $dara.Model{static names(){return{description:"Descript\
ion",ruleId:"RuleId"}}static types(){return{description:"string",ruleId:"number"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoRulesRule=
DescribePriceResponseBodyPriceInfoRulesRule;class DescribePriceResponseBodyPriceInfoRules extends $dara.Model{static names(){return{rule:"Rule"}}static types(){
return{rule:{type:"array",itemType:DescribePriceResponseBodyPriceInfoRulesRule}}}validate(){Array.isArray(this.rule)&&$dara.Model.validateArray(this.rule),super.
validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoRules=DescribePriceResponseBodyPriceInfoRules;class DescribePriceResponseBodyPriceInfo extends $dara.
Model{static names(){return{price:"Price",relatedPrice:"RelatedPrice",rules:"Rules"}}static types(){return{price:DescribePriceResponseBodyPriceInfoPrice,relatedPrice:DescribePriceResponseBodyPriceInfoRelatedPrice,
rules:DescribePriceResponseBodyPriceInfoRules}}validate(){this.price&&typeof this.price.validate=="function"&&this.price.validate(),this.relatedPrice&&typeof this.
relatedPrice.validate=="function"&&this.relatedPrice.validate(),this.rules&&typeof this.rules.validate=="function"&&this.rules.validate(),super.validate()}constructor(map){
super(map)}}exports2.DescribePriceResponseBodyPriceInfo=DescribePriceResponseBodyPriceInfo;class DescribePriceResponseBody extends $dara.Model{static names(){return{
priceInfo:"PriceInfo",requestId:"RequestId"}}static types(){return{priceInfo:DescribePriceResponseBodyPriceInfo,requestId:"string"}}validate(){this.priceInfo&&typeof this.
priceInfo.validate=="function"&&this.priceInfo.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBody=DescribePriceResponseBody}),
2405:(function(__unused_webpack_module,exports2,__webpack_require__){var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&
(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("get"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){
return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.
create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){
var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=
k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="de\
fault"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribePriceRequest=
exports2.DescribePriceRequestServerlessConfig=exports2.DescribePriceRequestDBNode=void 0;const $dara=__importStar(__webpack_require__(85783));class DescribePriceRequestDBNode extends $dara.
Model{static names(){return{classCode:"ClassCode",zoneId:"ZoneId"}}static types(){return{classCode:"string",zoneId:"string"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribePriceRequestDBNode=DescribePriceRequestDBNode;class DescribePriceRequestServerlessConfig extends $dara.Model{static names(){return{
maxCapacity:"MaxCapacity",minCapacity:"MinCapacity"}}static types(){return{maxCapacity:"number",minCapacity:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribePriceRequestServerlessConfig=DescribePriceRequestServerlessConfig;class DescribePriceRequest extends $dara.Model{static names(){return{
clientToken:"ClientToken",commodityCode:"CommodityCode",DBInstanceClass:"DBInstanceClass",DBInstanceId:"DBInstanceId",DBInstanceStorage:"DBInstanceStorage",DBInstanceStorageType:"\
DBInstanceStorageType",DBNode:"DBNode",engine:"Engine",engineVersion:"EngineVersion",instanceUsedType:"InstanceUsedType",orderType:"OrderType",ownerAccount:"Own\
erAccount",ownerId:"OwnerId",payType:"PayType",quantity:"Quantity",regionId:"RegionId",resourceOwnerAccount:"ResourceOwnerAccount",resourceOwnerId:"ResourceOwne\
rId",serverlessConfig:"ServerlessConfig",timeType:"TimeType",usedTime:"UsedTime",zoneId:"ZoneId"}}static types(){return{clientToken:"string",commodityCode:"stri\
ng",DBInstanceClass:"string",DBInstanceId:"string",DBInstanceStorage:"number",DBInstanceStorageType:"string",DBNode:{type:"array",itemType:DescribePriceRequestDBNode},
engine:"string",engineVersion:"string",instanceUsedType:"number",orderType:"string",ownerAccount:"string",ownerId:"number",payType:"string",quantity:"number",regionId:"\
string",resourceOwnerAccount:"string",resourceOwnerId:"number",serverlessConfig:DescribePriceRequestServerlessConfig,timeType:"string",usedTime:"number",zoneId:"\
string"}}validate(){Array.isArray(this.DBNode)&&$dara.Model.validateArray(this.DBNode),this.serverlessConfig&&typeof this.serverlessConfig.validate=="function"&&
this.serverlessConfig.validate(),super.validate()}constructor(map){super(map)}}exports2.DescribePriceRequest=DescribePriceRequest}),24013:(function(__unused_webpack_module,exports2,__webpack_require__){
var __createBinding=this&&this.__createBinding||(Object.create?(function(o,m,k,k2){k2===void 0&&(k2=k);var desc=Object.getOwnPropertyDescriptor(m,k);(!desc||("g\
et"in desc?!m.__esModule:desc.writable||desc.configurable))&&(desc={enumerable:!0,get:function(){return m[k]}}),Object.defineProperty(o,k2,desc)}):(function(o,m,k,k2){
k2===void 0&&(k2=k),o[k2]=m[k]})),__setModuleDefault=this&&this.__setModuleDefault||(Object.create?(function(o,v){Object.defineProperty(o,"default",{enumerable:!0,
value:v})}):function(o,v){o.default=v}),__importStar=this&&this.__importStar||(function(){var ownKeys=function(o){return ownKeys=Object.getOwnPropertyNames||function(o2){
var ar=[];for(var k in o2)Object.prototype.hasOwnProperty.call(o2,k)&&(ar[ar.length]=k);return ar},ownKeys(o)};return function(mod){if(mod&&mod.__esModule)return mod;
var result={};if(mod!=null)for(var k=ownKeys(mod),i=0;i<k.length;i++)k[i]!=="default"&&__createBinding(result,mod,k[i]);return __setModuleDefault(result,mod),result}})();
Object.defineProperty(exports2,"__esModule",{value:!0}),exports2.DescribePriceResponseBody=exports2.DescribePriceResponseBodyServerlessPrice=exports2.DescribePriceResponseBodyRules=
exports2.DescribePriceResponseBodyRulesRule=exports2.DescribePriceResponseBodyPriceInfo=exports2.DescribePriceResponseBodyPriceInfoRuleIds=exports2.DescribePriceResponseBodyPriceInfoCoupons=
exports2.DescribePriceResponseBodyPriceInfoCouponsCoupon=exports2.DescribePriceResponseBodyPriceInfoActivityInfo=void 0;const $dara=__importStar(__webpack_require__(
85783));class DescribePriceResponseBodyPriceInfoActivityInfo extends $dara.Model{static names(){return{checkErrMsg:"CheckErrMsg",errorCode:"ErrorCode",success:"\
Success"}}static types(){return{checkErrMsg:"string",errorCode:"string",success:"string"}}validate(){super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoActivityInfo=
DescribePriceResponseBodyPriceInfoActivityInfo;class DescribePriceResponseBodyPriceInfoCouponsCoupon extends $dara.Model{static names(){return{couponNo:"CouponN\
o",description:"Description",isSelected:"IsSelected",name:"Name"}}static types(){return{couponNo:"string",description:"string",isSelected:"string",name:"string"}}validate(){
super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoCouponsCoupon=DescribePriceResponseBodyPriceInfoCouponsCoupon;class DescribePriceResponseBodyPriceInfoCoupons extends $dara.
Model{static names(){return{coupon:"Coupon"}}static types(){return{coupon:{type:"array",itemType:DescribePriceResponseBodyPriceInfoCouponsCoupon}}}validate(){Array.
isArray(this.coupon)&&$dara.Model.validateArray(this.coupon),super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoCoupons=DescribePriceResponseBodyPriceInfoCoupons;
class DescribePriceResponseBodyPriceInfoRuleIds extends $dara.Model{static names(){return{ruleId:"RuleId"}}static types(){return{ruleId:{type:"array",itemType:"\
string"}}}validate(){Array.isArray(this.ruleId)&&$dara.Model.validateArray(this.ruleId),super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyPriceInfoRuleIds=
DescribePriceResponseBodyPriceInfoRuleIds;class DescribePriceResponseBodyPriceInfo extends $dara.Model{static names(){return{activityInfo:"ActivityInfo",coupons:"\
Coupons",currency:"Currency",discountPrice:"DiscountPrice",orderLines:"OrderLines",originalPrice:"OriginalPrice",ruleIds:"RuleIds",tradeMaxRCUAmount:"TradeMaxRC\
UAmount",tradeMinRCUAmount:"TradeMinRCUAmount",tradePrice:"TradePrice"}}static types(){return{activityInfo:DescribePriceResponseBodyPriceInfoActivityInfo,coupons:DescribePriceResponseBodyPriceInfoCoupons,
currency:"string",discountPrice:"number",orderLines:"any",originalPrice:"number",ruleIds:DescribePriceResponseBodyPriceInfoRuleIds,tradeMaxRCUAmount:"number",tradeMinRCUAmount:"\
number",tradePrice:"number"}}validate(){this.activityInfo&&typeof this.activityInfo.validate=="function"&&this.activityInfo.validate(),this.coupons&&typeof this.
coupons.validate=="function"&&this.coupons.validate(),this.ruleIds&&typeof this.ruleIds.validate=="function"&&this.ruleIds.validate(),super.validate()}constructor(map){
super(map)}}exports2.DescribePriceResponseBodyPriceInfo=DescribePriceResponseBodyPriceInfo;class DescribePriceResponseBodyRulesRule extends $dara.Model{static names(){
return{description:"Description",name:"Name",ruleId:"RuleId"}}static types(){return{description:"string",name:"string",ruleId:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribePriceResponseBodyRulesRule=DescribePriceResponseBodyRulesRule;class DescribePriceResponseBodyRules extends $dara.Model{static names(){
return{rule:"Rule"}}static types(){return{rule:{type:"array",itemType:DescribePriceResponseBodyRulesRule}}}validate(){Array.isArray(this.rule)&&$dara.Model.validateArray(
this.rule),super.validate()}constructor(map){super(map)}}exports2.DescribePriceResponseBodyRules=DescribePriceResponseBodyRules;class DescribePriceResponseBodyServerlessPrice extends $dara.
Model{static names(){return{RCUDiscountMaxAmount:"RCUDiscountMaxAmount",RCUDiscountMinAmount:"RCUDiscountMinAmount",RCUOriginalMaxAmount:"RCUOriginalMaxAmount",
RCUOriginalMinAmount:"RCUOriginalMinAmount",storageOriginalAmount:"StorageOriginalAmount",totalOriginalMaxAmount:"TotalOriginalMaxAmount",totalOriginalMinAmount:"\
TotalOriginalMinAmount",tradeMaxRCUAmount:"TradeMaxRCUAmount",tradeMinRCUAmount:"TradeMinRCUAmount",storageDiscountAmount:"storageDiscountAmount"}}static types(){
return{RCUDiscountMaxAmount:"number",RCUDiscountMinAmount:"number",RCUOriginalMaxAmount:"number",RCUOriginalMinAmount:"number",storageOriginalAmount:"number",totalOriginalMaxAmount:"\
number",totalOriginalMinAmount:"number",tradeMaxRCUAmount:"number",tradeMinRCUAmount:"number",storageDiscountAmount:"number"}}validate(){super.validate()}constructor(map){
super(map)}}exports2.DescribePriceResponseBodyServerlessPrice=DescribePriceResponseBodyServerlessPrice;class DescribePriceResponseBody extends $dara.Model{static names(){
return{orderParams:"OrderParams",priceInfo:"PriceInfo",requestId:"RequestId",rules:"Rules",serverlessPrice:"ServerlessPrice",showDiscount:"ShowDiscount",tradeMaxRCUAmount:"\
TradeMaxRCUAmount",tradeMinRCUAmount:"TradeMinRCUAmount"}}static types(){return{orderParams:"string",priceInfo:DescribePriceResponseBodyPriceInfo,requestId:"str\
ing",rules:DescribePriceResponseBodyRules,serverlessPrice:DescribePriceResponseBodyServerlessPrice,showDiscount:"boolean",tradeMaxRCUAmount:"number",tradeMinRCUAmount:"\
number"}}validate(){this.priceInfo&&typeof this.priceInfo.validate=="function"&&this.priceInfo.validate(),this.rules&&typeof this.rules.validate=="function"&&this.
rules.validate(),this.serverlessPrice&&typeof this.serverlessPrice.validate=="function"&&this.serverlessPrice.validate(),super.validate()}constructor(map){super(
map)}}exports2.DescribePriceResponseBody=DescribePriceResponseBody}),93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}
function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value==
"object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),23901:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>queryOf,x:()=>readBody});var _darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(85783),_flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93680);function queryOf(Request,fields){return(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)(new Request(fields).toMap())}function readBody(body,Response){return(0,_darabonba_typescript__WEBPACK_IMPORTED_MODULE_0__.
cast)(body,new Response({}))}}),32372:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{createPricing:()=>createPricing});var _alicloud_ecs20140526_dist_models_DescribePriceRequest_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
60108),_alicloud_ecs20140526_dist_models_DescribePriceResponseBody_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(23006),_alicloud_rds20140815_dist_models_DescribePriceRequest_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2405),_alicloud_rds20140815_dist_models_DescribePriceResponseBody_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24013),_models_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
23901);function createPricing(api){return{instancePrice:offer=>instancePrice(api,offer),databasePrice:offer=>databasePrice(api,offer)}}async function instancePrice(api,{
type,systemDisk}){const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_4__.E)(_alicloud_ecs20140526_dist_models_DescribePriceRequest_js__WEBPACK_IMPORTED_MODULE_0__.
DescribePriceRequest,{regionId:api.region,resourceType:"instance",instanceType:type,ioOptimized:"optimized",systemDisk:{category:systemDisk.category,size:systemDisk.
sizeGiB},amount:1,priceUnit:"Hour",period:1}),answer=await api.call({product:"Ecs",action:"DescribePrice",query,effect:"read"});return priceOf((0,_models_js__WEBPACK_IMPORTED_MODULE_4__.
x)(answer,_alicloud_ecs20140526_dist_models_DescribePriceResponseBody_js__WEBPACK_IMPORTED_MODULE_1__.DescribePriceResponseBody).priceInfo?.price)}async function databasePrice(api,offer){
const query=(0,_models_js__WEBPACK_IMPORTED_MODULE_4__.E)(_alicloud_rds20140815_dist_models_DescribePriceRequest_js__WEBPACK_IMPORTED_MODULE_2__.DescribePriceRequest,
{regionId:api.region,commodityCode:"bards",payType:"Postpaid",orderType:"BUY",instanceUsedType:0,engine:"MySQL",engineVersion:offer.engineVersion,DBInstanceClass:offer.
instanceClass,DBInstanceStorage:offer.storageGiB,DBInstanceStorageType:offer.storageType,quantity:1}),answer=await api.call({product:"Rds",action:"DescribePrice",
query,effect:"read"});return priceOf((0,_models_js__WEBPACK_IMPORTED_MODULE_4__.x)(answer,_alicloud_rds20140815_dist_models_DescribePriceResponseBody_js__WEBPACK_IMPORTED_MODULE_3__.
DescribePriceResponseBody).priceInfo)}const priceOf=price=>({perHour:price?.tradePrice??0,currency:price?.currency??"CNY"})})};
