"use strict";exports.id=8574,exports.ids=[8574],exports.modules={40624:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{O:()=>BlockAddresses,g:()=>claimBlock});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77030);const firstFreeOctet=200,highestOctet=254,
freeAddresses=(highestOctet-firstFreeOctet+1)*highestOctet;class BlockAddresses{block;#taken=new Set;#next=0;constructor(block,taken=[]){this.block=block;for(const address of taken)
this.#taken.add(address)}allocate(preferred){const wanted=preferred&&this.#standIn(preferred);if(wanted&&!this.#taken.has(wanted))return this.#take(wanted);for(;this.#next<
freeAddresses;this.#next++){const address=this.#at(this.#next);if(!this.#taken.has(address))return this.#take(address)}throw new Error(`the local cloud has no l\
oopback address left in 127.${this.block}.0.0/16: release something first`)}release(address){this.#taken.delete(address),this.#next=Math.min(this.#next,place(address))}clear(){
this.#taken.clear(),this.#next=0}toJSON(){return{block:this.block,taken:[...this.#taken]}}#take(address){return this.#taken.add(address),address}#at(index){return`\
127.${this.block}.${firstFreeOctet+Math.floor(index/highestOctet)}.${index%highestOctet+1}`}#standIn(preferred){const octets=preferred.split(".");return octets.
length===4?`127.${this.block}.${octets[2]}.${octets[3]}`:void 0}}function place(address){const[third=0,fourth=0]=address.split(".").slice(2).map(Number);return third<
firstFreeOctet?1/0:(third-firstFreeOctet)*highestOctet+fourth-1}const firstBlock=20,lastBlock=250,claimPort=47104;async function claimBlock(wanted,place2=process.
pid){for(const block of wanted===void 0?blocksFrom(place2):[wanted]){const server=await listen(`127.${block}.255.254`);if(server)return{block,release:()=>new Promise(
resolve=>server.close(()=>resolve()))}}throw new Error(wanted===void 0?`every loopback block from 127.${firstBlock}.0.0/16 on is taken by another local cloud: s\
top one of them`:`the loopback block 127.${wanted}.0.0/16 of this data directory is taken: another local cloud works with it`)}function blocksFrom(place2){const count=lastBlock-
firstBlock+1;return Array.from({length:count},(_,index)=>firstBlock+(place2+index)%count)}function listen(host){return new Promise((resolve,reject)=>{const server=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.
createServer)(socket=>socket.destroy());server.once("error",error=>{error.code==="EADDRINUSE"?resolve(void 0):reject(error.code==="EADDRNOTAVAIL"?onlyOneAddress(
host,error):error)}),server.listen(claimPort,host,()=>{server.unref(),resolve(server)})})}const onlyOneAddress=(host,cause)=>new Error(`${host} is no address of\
 this machine, and instances need addresses of their own: use Linux, where all of 127.0.0.0/8 is the loopback`,{cause})}),64896:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C5:()=>domains,KI:()=>weightedNames,V9:()=>resolutionRecords,fq:()=>fullName,gw:()=>weightedNameId});const domains=store=>store.
collection("domain"),resolutionRecords=store=>store.collection("resolution-record"),weightedNames=store=>store.collection("weighted-name"),fullName=record=>record.
rr==="@"?record.domainName:`${record.rr}.${record.domainName}`,weightedNameId=record=>`${fullName(record)}/${record.type}/${record.line}`}),71439:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>readLenientJson});function readLenientJson(text){const strict=readStrict(text);if(strict!==void 0)return strict;
const reader=new Reader(text);try{return reader.document()}catch(error){if(error instanceof SyntaxError)return;throw error}}function readStrict(text){try{const value=JSON.
parse(text);return typeof value=="object"&&value!==null?value:void 0}catch{return}}const deepest=32,escapes={n:`
`,t:"	",r:"\r",b:"\b",f:"\f"};class Reader{#text;#at=0;constructor(text){this.#text=text}document(){const value=this.#value(0);if(this.#space(),this.#at<this.#text.
length||typeof value!="object"||value===null)throw new SyntaxError("not a document");return value}#value(depth){if(depth>deepest)throw new SyntaxError("nested t\
oo deeply");this.#space();const next=this.#text[this.#at];return next==="["?this.#list(depth):next==="{"?this.#object(depth):next==='"'||next==="'"?this.#quoted(
next):this.#word()}#list(depth){const items=[];for(this.#at++;;){if(this.#took("]"))return items;if(!this.#took(",")&&(items.push(this.#value(depth+1)),!this.#took(
",")&&this.#text[this.#at]!=="]"))throw new SyntaxError("expected , or ]")}}#object(depth){const members=[];for(this.#at++;;){if(this.#took("}"))return Object.fromEntries(
members);if(this.#took(","))continue;const quote=this.#text[this.#at],name=quote==='"'||quote==="'"?this.#quoted(quote):String(this.#word());if(!this.#took(":"))
throw new SyntaxError("expected :");if(members.push([name,this.#value(depth+1)]),!this.#took(",")&&this.#text[this.#at]!=="}")throw new SyntaxError("expected , \
or }")}}#quoted(quote){let text="";for(this.#at++;this.#at<this.#text.length;this.#at++){const char=this.#text[this.#at];if(char===quote)return this.#at++,text;
text+=char==="\\"?this.#escaped():char}throw new SyntaxError("unterminated text")}#escaped(){const char=this.#text[++this.#at]??"";if(char!=="u")return escapes[char]??
char;const code=this.#text.slice(this.#at+1,this.#at+5);if(!/^[0-9a-f]{4}$/i.test(code))throw new SyntaxError("bad escape");return this.#at+=4,String.fromCharCode(
parseInt(code,16))}#word(){const start=this.#at;for(;this.#at<this.#text.length&&!/[\s,:[\]{}"']/.test(this.#text[this.#at]);)this.#at++;const word=this.#text.slice(
start,this.#at);if(word==="")throw new SyntaxError("expected a value");return word==="null"||word==="None"?null:/^true$/i.test(word)?!0:/^false$/i.test(word)?!1:
/^-?\d+(\.\d+)?$/.test(word)?Number(word):word}#took(char){return this.#space(),this.#text[this.#at]!==char?!1:(this.#at++,!0)}#space(){for(;/\s/.test(this.#text[this.#at]??
"");)this.#at++}}}),74071:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gq:()=>invalid,
J5:()=>checkLimits,LO:()=>missing});var _vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174);function missing(name){const message=`The input\
 parameter "${name}" that is mandatory for processing this request is not supplied.`;return new _vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("MissingParamete\
r",400,message)}function invalid(spec,name,why=""){const message=`The specified parameter "${name}" is not valid.${why&&` ${why}`}`;return new _vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H(spec.errorCode??"InvalidParameter",spec.errorStatus??400,message)}function checkLimits(value,spec,name){const broken=brokenLimit(value,spec);if(broken)throw invalid(
spec,name,broken)}function brokenLimit(value,spec){if(Array.isArray(value))return exceeds(value.length,spec.maxItems)?`At most ${spec.maxItems} elements are all\
owed.`:void 0;if(typeof value=="number"){if(below(value,spec.min))return`It must be at least ${spec.min}.`;if(exceeds(value,spec.max))return`It must be at most ${spec.
max}.`}if(typeof value=="string"){if(below(value.length,spec.minLength))return`It must have at least ${spec.minLength} characters.`;if(exceeds(value.length,spec.
maxLength))return`It must have at most ${spec.maxLength} characters.`}if(!(!spec.enum||spec.enum.includes(String(value))))return`Valid values: ${spec.enum.join(
", ")}.`}const below=(value,limit)=>limit!==void 0&&value<limit,exceeds=(value,limit)=>limit!==void 0&&value>limit}),48626:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>productVersions});const productVersions={Ecs:"2014-05-26",Slb:"2014-05-15",Vpc:"2016-04-28",Rds:"2014-08-15",Sts:"\
2015-04-01",Cms:"2019-01-01",Ess:"2022-02-22",Ess2014:"2014-08-28",Alidns:"2015-01-09",Location:"2015-06-12",Ram:"2015-05-01",Oos:"2019-06-01"}}),79564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Hx:()=>pairTree,QO:()=>numberedChildren,V9:()=>flattenParams});const deepest=12;function pairTree(pairs){const root={
children:new Map};for(const[name,value]of pairs){const path=name.toLowerCase().split(".",deepest+1);if(path.length>deepest)continue;let node=root;for(const part of path){
let child=node.children.get(part);child||node.children.set(part,child={children:new Map}),node=child}node.value=value}return root}function numberedChildren(node){
const numbered=[];for(const[name,child]of node.children)/^\d{1,6}$/.test(name)&&numbered.push([Number(name),child]);return numbered.sort(([a],[b])=>a-b).map(([,
child])=>child)}function flattenParams(value,prefix=""){return value==null?[]:Array.isArray(value)?value.flatMap((item,i)=>flattenParams(item,`${prefix}.${i+1}`)):
typeof value=="object"?Object.entries(value).flatMap(([name,item])=>flattenParams(item,prefix?`${prefix}.${name}`:name)):[[prefix,String(value)]]}}),7321:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{X:()=>Params});class Params{#values;constructor(values){this.#values=values}has(name){return this.#values[name]!==void 0}text(name){
const value=this.optionalText(name);if(value===void 0)throw new Error(`parameter ${name} is read as required but its spec does not say so`);return value}optionalText(name){
const value=this.#values[name];return value===void 0?void 0:String(value)}number(name){const value=this.#values[name];return typeof value=="number"?value:void 0}flag(name){
const value=this.#values[name];return typeof value=="boolean"?value:void 0}texts(name){const value=this.#values[name];return Array.isArray(value)?value.map(String):
[]}objects(name){const value=this.#values[name];return Array.isArray(value)?value:[]}object(name){const value=this.#values[name];return typeof value=="object"&&
value!==null&&!Array.isArray(value)?value:void 0}toJSON(){return this.#values}}}),61174:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{H:()=>VendorError});class VendorError extends Error{code;httpStatus;headers;constructor(code,httpStatus,message,headers={}){
super(message),this.name="VendorError",this.code=code,this.httpStatus=httpStatus,this.headers=headers}}}),8682:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>assistantDurations});var _overrides_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2045);const assistantDurations=(0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__.
t)("durations","assistant",{agentStarting:1e3,delivery:50,deliveryRetry:500,deliveryLimit:6e4})}),56109:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MA:()=>sentFiles,OC:()=>invocations,Pi:()=>commands,X6:()=>agents});const commands=store=>store.collection("command"),
invocations=store=>store.collection("invocation"),sentFiles=store=>store.collection("sent-file"),agents=store=>store.collection("assistant-agent")}),78615:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EO:()=>endCharge,cW:()=>charges,f0:()=>startCharge,jp:()=>diskPrice});const charges=store=>store.collection("charge");
function startCharge(core,resource){charges(core.store).add({...resource,currency:"CNY",sinceMs:core.clock.now()})}function endCharge(core,id){const charge=charges(
core.store).get(id);charge&&charge.untilMs===void 0&&charges(core.store).update(charge,{untilMs:core.clock.now()})}function costPerHour(store){const running=charges(
store).filter(charge=>charge.untilMs===void 0);return Math.round(running.reduce((sum,charge)=>sum+charge.perHour,0)*1e4)/1e4}const diskPricePerGiBHour=7e-4,diskPrice=sizeGiB=>Math.
round(sizeGiB*diskPricePerGiBHour*1e4)/1e4}),80029:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Dy:()=>checkInstanceName,E3:()=>checkResourceName,O7:()=>checkPassword,bq:()=>checkDescription,cY:()=>checkHostName,gT:()=>checkUserData});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61174);const refuse=(code,message)=>{throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H(code,400,message)};function checkInstanceName(name){name!==void 0&&
(name.length<2||name.length>128||!new RegExp("^\\p{L}","u").test(name)||/^https?:\/\//i.test(name))&&refuse("InvalidInstanceName.Malformed","The specified Insta\
nceName is not valid: 2 to 128 characters, beginning with a letter and not with http:// or https://.")}function checkDescription(description){description!==void 0&&
(description.length<2||description.length>256||/^https?:\/\//i.test(description))&&refuse("InvalidDescription.Malformed","The specified Description is not valid\
: 2 to 256 characters, not beginning with http:// or https://.")}function checkHostName(name){name!==void 0&&(name.length<2||name.length>64||!/^[a-z0-9]+([.-][a-z0-9]+)*$/i.
test(name))&&refuse("InvalidHostName.Malformed","The specified HostName is not valid: 2 to 64 letters and digits, with single dots and hyphens between them.")}function checkPassword(password){
if(password===void 0)return;const classes=[/[a-z]/,/[A-Z]/,/\d/,/[^a-zA-Z\d]/].filter(each=>each.test(password)).length;(password.length<8||password.length>30||
classes<3)&&refuse("InvalidPassword.Malformed","The specified Password is not valid: 8 to 30 characters of at least three of lower case, upper case, digits and \
others.")}const maxUserDataBytes=32*1024;function checkUserData(userData){userData!==void 0&&(/^[A-Za-z0-9+/]*={0,2}$/.test(userData.replace(/\s/g,""))||refuse(
"InvalidUserData.Base64FormatInvalid","The specified UserData is not Base64."),Buffer.from(userData,"base64").length>maxUserDataBytes&&refuse("InvalidUserData.S\
izeExceeded","The specified UserData exceeds 32 KB before encoding."))}function checkResourceName(name,code){name!==void 0&&(name.length<2||name.length>128||!new RegExp(
"^\\p{L}[\\p{L}\\p{N}:_. -]*$","u").test(name)||/^(https?:\/\/|acs:|aliyun)/i.test(name))&&refuse(code,"The specified name is not valid: 2 to 128 characters, be\
ginning with a letter, of letters, digits and : _ . -")}}),54431:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{E:()=>define,y:()=>isInRegion});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),_regions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57663);function define(product,action,definition){return{product,action,isReadOnly:definition.isReadOnly??/^(Describe|List|Get)/.test(action),parameters:definition.
parameters,...definition.gaps===void 0?{}:{gaps:definition.gaps},run(call){if(!(0,_regions_js__WEBPACK_IMPORTED_MODULE_1__.Dp)(call.regionId))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidRegionId.NotFound",404,`The specified RegionId ${call.regionId} does not exist.`);return definition.run(call)}}}const isInRegion=(call,record)=>record.
regionId===void 0||!call.params.has("RegionId")||record.regionId===call.regionId}),2899:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{h:()=>ecsDurations});var _overrides_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2045);const ecsDurations=(0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__.
t)("durations","ecs",{instancePending:1e3,instanceStarting:2e3,instanceStopping:2e3,instanceDeleting:300,replacingSystemDisk:2e3,imageCreating:5e3,imageCopying:5e3,
snapshotCreating:3e3})}),18707:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{X:()=>instanceTypes,
w:()=>instanceType});const cpusOfSize={small:1,large:2,xlarge:4,"2xlarge":8,"4xlarge":16,"8xlarge":32},standard=["large","xlarge","2xlarge","4xlarge","8xlarge"],
instanceTypes=[{id:"ecs.t5-c1m1",generation:"ecs-3",category:"Shared",memoryPerCpuGiB:1,pricePerCpu:.1,sizes:["large","xlarge","2xlarge"]},{id:"ecs.t6-c1m1",generation:"\
ecs-5",category:"Shared",memoryPerCpuGiB:1,pricePerCpu:.1,sizes:["large"]},{id:"ecs.t6-c1m2",generation:"ecs-5",category:"Shared",memoryPerCpuGiB:2,pricePerCpu:.12,
sizes:["large"]},{id:"ecs.s6-c1m1",generation:"ecs-5",category:"Shared",memoryPerCpuGiB:1,pricePerCpu:.12,sizes:["small","large"]},{id:"ecs.s6-c1m2",generation:"\
ecs-5",category:"Shared",memoryPerCpuGiB:2,pricePerCpu:.15,sizes:["small","large","xlarge"]},{id:"ecs.n4",generation:"ecs-3",category:"Shared",memoryPerCpuGiB:2,
pricePerCpu:.16,sizes:["small","large","xlarge"]},{id:"ecs.e-c1m1",generation:"ecs-6",category:"Shared",memoryPerCpuGiB:1,pricePerCpu:.11,sizes:["large","xlarge"]},
{id:"ecs.e-c1m2",generation:"ecs-6",category:"Shared",memoryPerCpuGiB:2,pricePerCpu:.14,sizes:["large","xlarge","2xlarge"]},{id:"ecs.e-c1m4",generation:"ecs-6",
category:"Shared",memoryPerCpuGiB:4,pricePerCpu:.18,sizes:["large","xlarge","2xlarge"]},{id:"ecs.u1-c1m2",generation:"ecs-6",category:"General-purpose",memoryPerCpuGiB:2,
pricePerCpu:.18,sizes:["large","xlarge","2xlarge"]},{id:"ecs.u1-c1m4",generation:"ecs-6",category:"General-purpose",memoryPerCpuGiB:4,pricePerCpu:.22,sizes:["la\
rge","xlarge","2xlarge"]},{id:"ecs.g5",generation:"ecs-4",category:"General-purpose",memoryPerCpuGiB:4,pricePerCpu:.25,sizes:standard},{id:"ecs.c5",generation:"\
ecs-4",category:"Compute-optimized",memoryPerCpuGiB:2,pricePerCpu:.21,sizes:standard},{id:"ecs.g6",generation:"ecs-5",category:"General-purpose",memoryPerCpuGiB:4,
pricePerCpu:.25,sizes:standard},{id:"ecs.c6",generation:"ecs-5",category:"Compute-optimized",memoryPerCpuGiB:2,pricePerCpu:.2,sizes:standard},{id:"ecs.r6",generation:"\
ecs-5",category:"Memory-optimized",memoryPerCpuGiB:8,pricePerCpu:.33,sizes:standard},{id:"ecs.g7",generation:"ecs-6",category:"General-purpose",memoryPerCpuGiB:4,
pricePerCpu:.26,sizes:standard},{id:"ecs.c7",generation:"ecs-6",category:"Compute-optimized",memoryPerCpuGiB:2,pricePerCpu:.22,sizes:standard},{id:"ecs.r7",generation:"\
ecs-6",category:"Memory-optimized",memoryPerCpuGiB:8,pricePerCpu:.34,sizes:standard},{id:"ecs.g8i",generation:"ecs-8",category:"General-purpose",memoryPerCpuGiB:4,
pricePerCpu:.29,sizes:standard},{id:"ecs.c8i",generation:"ecs-8",category:"Compute-optimized",memoryPerCpuGiB:2,pricePerCpu:.24,sizes:standard},{id:"ecs.g8y",generation:"\
ecs-8",category:"General-purpose",memoryPerCpuGiB:4,pricePerCpu:.24,architecture:"ARM",sizes:standard}].flatMap(family=>family.sizes.map(size=>({id:`${family.id}\
.${size}`,family:family.id.replace(/-c\d+m\d+$/,""),generation:family.generation,cpus:cpusOfSize[size],memoryGiB:cpusOfSize[size]*family.memoryPerCpuGiB,architecture:family.
architecture??"X86",category:family.category,pricePerHour:Math.round(cpusOfSize[size]*family.pricePerCpu*1e4)/1e4}))),byId=new Map(instanceTypes.map(type=>[type.
id,type])),instanceType=id=>byId.get(id)}),34903:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{M:()=>launchOne});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),_vpc_addressing_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
81726),_vpc_cidr_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(81932),_charges_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(78615),_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
98191),_records_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(31080),_stock_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(56724),_launch_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
83867),_optional_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(91056);function launchOne(call,launch,index,options){const{core,params,regionId}=call,{vswitch}=launch,
id=core.newId("i"),privateIp=(0,_vpc_addressing_js__WEBPACK_IMPORTED_MODULE_1__.Kj)(core.store,vswitch,id,wantedAddress(call,index));(0,_stock_js__WEBPACK_IMPORTED_MODULE_4__.
ol)(core.store,vswitch.zoneId,launch.instanceType,1);const bandwidth=params.number("InternetMaxBandwidthOut")??0,hostname=params.optionalText("HostName"),systemDisk=addDisk(
call,launch,id,launch.systemDisk,"system",0);for(const[i,wish]of launch.dataDisks.entries())addDisk(call,launch,id,wish,"data",i+1);const instance=(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.
VF)(core.store).add({id,regionId,zoneId:vswitch.zoneId,name:params.has("InstanceName")?params.text("InstanceName")+options.suffix:id,hostname:hostname===void 0?
`iZ${id.slice(2).replace(/-/g,"")}Z`:hostname+options.suffix,description:params.optionalText("Description")??"",status:"Pending",instanceType:launch.instanceType,
imageId:launch.image.id,vpcId:vswitch.vpcId,vswitchId:vswitch.id,privateIp,loopbackAddress:core.addresses.allocate(privateIp),networkInterfaceId:core.newId("eni"),
macAddress:macAddress(call),...bandwidth>0&&options.isStarted?{publicIp:core.addresses.allocate()}:{},securityGroupIds:launch.groups.map(group=>group.id),systemDiskId:systemDisk.
id,...(0,_optional_js__WEBPACK_IMPORTED_MODULE_7__.l)("keyPairName",params.optionalText("KeyPairName")),...(0,_optional_js__WEBPACK_IMPORTED_MODULE_7__.l)("ramR\
oleName",params.optionalText("RamRoleName")),...(0,_optional_js__WEBPACK_IMPORTED_MODULE_7__.l)("userData",params.optionalText("UserData")),...(0,_optional_js__WEBPACK_IMPORTED_MODULE_7__.
l)("autoReleaseTime",params.optionalText("AutoReleaseTime")),hasBooted:!1,operationLocks:[],deletionProtection:params.flag("DeletionProtection")??!1,stoppedMode:"\
Not-applicable",chargeType:"PostPaid",internetChargeType:params.optionalText("InternetChargeType")==="PayByBandwidth"?"PayByBandwidth":"PayByTraffic",internetBandwidthOutMbps:bandwidth,
internetBandwidthInMbps:params.number("InternetMaxBandwidthIn")??Math.max(10,bandwidth),spotStrategy:params.optionalText("SpotStrategy")??"NoSpot",httpTokens:params.
optionalText("HttpTokens")==="required"?"required":"optional",resourceGroupId:params.optionalText("ResourceGroupId")??"",serialNumber:serialNumber(call),createdAtMs:core.
clock.now(),tags:launch.tags});return(0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__.sC)(core,instance),core.emit("instanceChanged",{instanceId:id}),(0,_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__.
jq)(core,instance,options),instance}function wantedAddress({params},index){const[networkInterface]=params.objects("NetworkInterface"),first=params.optionalText(
"PrivateIpAddress")??networkInterface?.PrimaryIpAddress;if(first===void 0)return;const value=(0,_vpc_cidr_js__WEBPACK_IMPORTED_MODULE_2__.or)(first);if(value===
void 0)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidPrivateIpAddress.Malformed",400,`The specified private IP address "${first}" is mal\
formed.`);return(0,_vpc_cidr_js__WEBPACK_IMPORTED_MODULE_2__.M0)(value+index)}function addDisk(call,launch,instanceId,wish,type,index){const{core,regionId}=call,
disk=(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.nR)(core.store).add({id:core.newId("d"),regionId,zoneId:launch.vswitch.zoneId,name:wish.name,description:wish.description,
instanceId,type,category:wish.category,sizeGiB:wish.sizeGiB,device:`/dev/xvd${String.fromCharCode(97+index)}`,imageId:type==="system"?launch.image.id:"",snapshotId:wish.
snapshotId,...(0,_optional_js__WEBPACK_IMPORTED_MODULE_7__.l)("layerId",type==="system"?launch.image.layerId:void 0),performanceLevel:wish.performanceLevel,status:"\
In_use",deleteWithInstance:wish.deleteWithInstance,encrypted:!1,createdAtMs:core.clock.now(),attachedAtMs:core.clock.now(),tags:launch.tags});return(0,_charges_js__WEBPACK_IMPORTED_MODULE_8__.
f0)(core,{id:disk.id,kind:"disk",perHour:(0,_charges_js__WEBPACK_IMPORTED_MODULE_8__.jp)(disk.sizeGiB)}),disk}const hexDigits=({core},count)=>Array.from({length:count},
()=>Math.floor(core.random()*16).toString(16)).join(""),macAddress=call=>`00:16:3e:${hexDigits(call,6).replace(/(..)(..)(..)/,"$1:$2:$3")}`,serialNumber=call=>[
8,4,4,4,12].map(count=>hexDigits(call,count)).join("-")}),83867:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{A:()=>readLaunch,S:()=>diskCategories});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),_vpc_records_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
57518),_checks_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(80029),_instance_types_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(18707),_lookup_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
77262),_records_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(31080),_tagging_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(24937),_regions_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
57663),_quotas_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(53121);const diskCategories=["cloud","cloud_efficiency","cloud_ssd","cloud_essd","cloud_auto",
"cloud_essd_entry","cloud_essd_xc0"];function readLaunch(call){const{params,core}=call;checkTexts(call);const type=params.optionalText("InstanceType");if(type===
void 0)throw missing("InstanceType");if(!(0,_instance_types_js__WEBPACK_IMPORTED_MODULE_2__.w)(type))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidInstanceType.ValueNotSupported",400,`The specified InstanceType ${type} is not supported; DescribeInstanceTypes lists those that are.`);const image=readImage(
call),vswitch=readVSwitch(call),groups=readGroups(call,vswitch);if(params.has("KeyPairName")&&(0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__.xs)(call,params.text("K\
eyPairName")),params.optionalText("InstanceChargeType")==="PrePaid")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidInstanceChargeType.Val\
ueNotSupported",400,"The local cloud sells no subscriptions: use InstanceChargeType PostPaid.");const amount=params.number("Amount")??1;if((0,_records_js__WEBPACK_IMPORTED_MODULE_7__.
VF)(core.store).filter(each=>each.regionId===call.regionId).length+amount>(0,_quotas_js__WEBPACK_IMPORTED_MODULE_6__.v)(core).instancesPerRegion)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("QuotaExceed.AfterpayInstance",403,`The account may have ${(0,_quotas_js__WEBPACK_IMPORTED_MODULE_6__.v)(core).instancesPerRegion} pay-as-you-go instances in ${call.
regionId}.`);for(const group of groups)if((0,_records_js__WEBPACK_IMPORTED_MODULE_7__.VF)(core.store).filter(each=>each.securityGroupIds.includes(group.id)).length+
amount>(0,_quotas_js__WEBPACK_IMPORTED_MODULE_6__.v)(core).instancesPerSecurityGroup)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("SecurityGrou\
pInstanceLimitExceed",403,`Security group ${group.id} may hold ${(0,_quotas_js__WEBPACK_IMPORTED_MODULE_6__.v)(core).instancesPerSecurityGroup} instances.`);return{
instanceType:type,image,vswitch,groups,systemDisk:readDisk(params.object("SystemDisk")??{},image.sizeGiB,"InvalidSystemDisk"),dataDisks:params.objects("DataDisk").
map(disk=>readDisk(disk,20,"InvalidDataDisk")),tags:(0,_tagging_js__WEBPACK_IMPORTED_MODULE_4__.g$)(params)}}function checkTexts({params}){(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__.
Dy)(params.optionalText("InstanceName")),(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__.bq)(params.optionalText("Description")),(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__.
cY)(params.optionalText("HostName")),(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__.O7)(params.optionalText("Password")),(0,_checks_js__WEBPACK_IMPORTED_MODULE_1__.
gT)(params.optionalText("UserData"))}const missing=name=>new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("MissingParameter",400,`The input parameter "${name}\
" that is mandatory for processing this request is not supplied.`);function readImage(call){const{params}=call;if(params.has("ImageId"))return(0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__.
Ym)(call,params.text("ImageId"));const family=params.optionalText("ImageFamily");if(family===void 0)throw missing("ImageId");const image=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__.
nU)(call,family);if(!image)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidImageFamily.NotFound",404,`The image family ${family} has no av\
ailable image in ${call.regionId}.`);return image}function readVSwitch(call){const{params,core,regionId}=call,[networkInterface]=params.objects("NetworkInterfac\
e"),id=params.optionalText("VSwitchId")??networkInterface?.VSwitchId;if(id===void 0)throw missing("VSwitchId");const vswitch=(0,_vpc_records_js__WEBPACK_IMPORTED_MODULE_8__.
fj)(core.store).get(id);if(!vswitch||vswitch.regionId!==regionId)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidVSwitchId.NotFound",404,`\
The specified VSwitchId ${id} does not exist in ${regionId}.`);if(vswitch.status!=="Available")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("In\
correctVSwitchStatus",400,`VSwitch ${id} is Pending; wait until it is Available.`);const zoneId=params.optionalText("ZoneId");if(zoneId!==void 0&&!(0,_regions_js__WEBPACK_IMPORTED_MODULE_5__.
jL)(regionId).includes(zoneId))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidZoneId.NotFound",404,`The specified ZoneId ${zoneId} does n\
ot exist in ${regionId}.`);if(zoneId!==void 0&&zoneId!==vswitch.zoneId)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidParameter.Mismatch",
400,`VSwitch ${id} is in zone ${vswitch.zoneId}, not in ${zoneId}.`);return vswitch}function readGroups(call,vswitch){const{params}=call,[networkInterface]=params.
objects("NetworkInterface"),named=[params.optionalText("SecurityGroupId"),...params.texts("SecurityGroupIds")],ofInterface=[networkInterface?.SecurityGroupId,...networkInterface?.
SecurityGroupIds??[]],ids=[...new Set([...named,...ofInterface].filter(id=>typeof id=="string"))];if(ids.length===0)throw missing("SecurityGroupId");if(ids.length>
5)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidSecurityGroupIds.ExceedLimit",400,"An instance can be in at most 5 security groups.");return ids.
map(id=>{const group=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_3__.FN)(call,id);if(group.vpcId!==vswitch.vpcId)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("OperationDenied.InconsistentNetwork",403,`Security group ${id} is in VPC ${group.vpcId}, the VSwitch ${vswitch.id} is in ${vswitch.vpcId}.`);return group})}function readDisk(wish,leastGiB,code){
const category=String(wish.Category??"cloud_essd");if(!diskCategories.includes(category))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H(`${code}C\
ategory.ValueNotSupported`,400,`The disk category ${category} is not supported.`);const sizeGiB=wish.Size===void 0?Math.max(leastGiB,40):Number(wish.Size);if(!Number.
isInteger(sizeGiB)||sizeGiB<Math.max(20,leastGiB)||sizeGiB>2048)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H(`${code}Size.ValueNotSupported`,400,
`The disk size must be a whole number of GiB from ${Math.max(20,leastGiB)} to 2048.`);return{category,sizeGiB,name:String(wish.DiskName??""),description:String(
wish.Description??""),performanceLevel:category==="cloud_essd"?String(wish.PerformanceLevel??"PL0"):"",snapshotId:String(wish.SnapshotId??""),deleteWithInstance:wish.
DeleteWithInstance!==!1}}}),47134:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Z:()=>collectLayers,
t:()=>saveLayer});var _records_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31080);const layers=core=>core.store.collection("layer");async function saveLayer(core,instanceId,layerId){
await core.drivers.machines.saveLayer(instanceId,layerId),layers(core).add({id:layerId})}async function collectLayers(core){const used=new Set;for(const image of(0,_records_js__WEBPACK_IMPORTED_MODULE_0__.
zC)(core.store).all())used.add(image.layerId);for(const snapshot of(0,_records_js__WEBPACK_IMPORTED_MODULE_0__.ml)(core.store).all())used.add(snapshot.layerId);
for(const disk of(0,_records_js__WEBPACK_IMPORTED_MODULE_0__.nR)(core.store).all())used.add(disk.layerId);for(const layer of layers(core).filter(each=>!used.has(
each.id)))layers(core).delete(layer.id),await core.drivers.machines.deleteLayer(layer.id)}}),98191:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{jq:()=>build,Mu:()=>changeInstance,sC:()=>chargeInstance,pp:()=>finishRelease,Eh:()=>reboot,_r:()=>release,t3:()=>replaceSystemDisk,
ni:()=>start,ds:()=>stop});var eip_binding=__webpack_require__(89430),addressing=__webpack_require__(81726),records=__webpack_require__(57518),charges=__webpack_require__(
78615),durations=__webpack_require__(2899),ecs_records=__webpack_require__(31080),lookup=__webpack_require__(77262);const userDataTimeoutMs=6e5;function firstBoot(core,instance){
const key=instance.keyPairName===void 0?void 0:(0,ecs_records.de)(core.store).get((0,lookup.Vm)(instance.regionId,instance.keyPairName)),script=instance.hasBooted?
void 0:readScript(instance.userData);(0,ecs_records.VF)(core.store).update(instance,{hasBooted:!0}),!(!key&&!script)&&core.after(0,async()=>{const{machines}=core.
drivers;key?.publicKey&&await machines.writeFile(instance.id,"/root/.ssh/authorized_keys",Buffer.from(`${key.publicKey}
`),384),script&&await machines.run(instance.id,{...script,timeoutMs:userDataTimeoutMs})})}function readScript(userData){const script=Buffer.from(userData??"","b\
ase64").toString(),interpreter=/^#!\s*(\S+)(?:\s+(\S+))?/.exec(script);if(!interpreter)return;const[,path,argument]=interpreter,shell=path.endsWith("/env")&&argument?
argument:path;return{script,shell:shell.slice(shell.lastIndexOf("/")+1)}}var instance_types=__webpack_require__(18707),ecs_layers=__webpack_require__(47134),stock=__webpack_require__(
56724);function changeInstance(core,instance,change){(0,ecs_records.VF)(core.store).update(instance,change),core.emit("instanceChanged",{instanceId:instance.id})}
function build(core,instance,options){const image=(0,ecs_records.zC)(core.store).get(instance.imageId);core.after((0,durations.h)(core).instancePending,async()=>{
try{await core.drivers.machines.create({instanceId:instance.id,hostname:instance.hostname,address:instance.loopbackAddress,...image?.layerId===void 0?{}:{layerId:image.
layerId}})}catch(error){throw await forget(core,instance),error}options.isStarted?start(core,instance):changeInstance(core,instance,{status:"Stopped"})})}function start(core,instance){
changeInstance(core,instance,{status:"Starting",stoppedMode:"Not-applicable"}),core.after((0,durations.h)(core).instanceStarting,async()=>{if(!(!isStill(core,instance,
"Starting")||core.faults?.isInForce("never-boots",instance.id))){try{await core.drivers.machines.start(instance.id)}catch(error){throw changeInstance(core,instance,
{status:"Stopped",stoppedMode:"KeepCharging"}),error}isStill(core,instance,"Starting")&&(changeInstance(core,instance,{status:"Running",startedAtMs:core.clock.now()}),
firstBoot(core,instance))}})}function stop(core,instance,options){changeInstance(core,instance,{status:"Stopping"}),core.after(0,async()=>{await core.drivers.machines.
stop(instance.id,{force:options.force}),core.after((0,durations.h)(core).instanceStopping,()=>{isStill(core,instance,"Stopping")&&(changeInstance(core,instance,
{status:"Stopped",stoppedMode:options.mode}),options.mode==="StopCharging"&&((0,charges.EO)(core,instance.id),(0,stock.dH)(core.store,instance.zoneId,instance.instanceType)))})})}
function reboot(core,instance,options){changeInstance(core,instance,{status:"Stopping"}),core.after(0,async()=>{await core.drivers.machines.stop(instance.id,{force:options.
force}),isStill(core,instance,"Stopping")&&start(core,instance)})}function release(core,instance){const wasRunning=instance.status!=="Stopped";changeInstance(core,
instance,{status:wasRunning?"Stopping":"Stopped",isReleased:!0}),core.after(wasRunning?(0,durations.h)(core).instanceStopping:(0,durations.h)(core).instanceDeleting,
async()=>{await finishRelease(core,instance)})}async function finishRelease(core,instance){await core.drivers.machines.destroy(instance.id),await forget(core,instance)}
function replaceSystemDisk(core,instance,change){changeInstance(core,instance,{operationLocks:["ReplaceSystemDisk"],imageId:change.image.id,hasBooted:!1}),core.
after((0,durations.h)(core).replacingSystemDisk,async()=>{await core.drivers.machines.replaceDisk(instance.id,change.image.layerId),(0,ecs_records.nR)(core.store).
delete(change.oldDisk.id),(0,charges.EO)(core,change.oldDisk.id),changeInstance(core,instance,{operationLocks:[]}),await(0,ecs_layers.Z)(core)})}function chargeInstance(core,instance){
(0,charges.f0)(core,{id:instance.id,kind:"instance",perHour:(0,instance_types.w)(instance.instanceType)?.pricePerHour??0})}function isStill(core,instance,status){
return(0,ecs_records.VF)(core.store).get(instance.id)===instance&&instance.status===status&&!instance.isReleased}async function forget(core,instance){instance.stoppedMode!==
"StopCharging"&&(0,stock.dH)(core.store,instance.zoneId,instance.instanceType);for(const disk of(0,ecs_records.nR)(core.store).filter(each=>each.instanceId===instance.
id))disk.deleteWithInstance?((0,ecs_records.nR)(core.store).delete(disk.id),(0,charges.EO)(core,disk.id)):(0,ecs_records.nR)(core.store).update(disk,{instanceId:"",
status:"Available",device:""});for(const eip of(0,records.QS)(core.store).filter(each=>each.boundTo?.id===instance.id))(0,eip_binding.Nw)(core,eip);(0,addressing.
cK)(core.store,instance.id),core.addresses.release(instance.loopbackAddress),instance.publicIp&&core.addresses.release(instance.publicIp),(0,charges.EO)(core,instance.
id),(0,ecs_records.VF)(core.store).delete(instance.id),core.emit("instanceChanged",{instanceId:instance.id}),await(0,ecs_layers.Z)(core)}}),77262:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{FG:()=>diskOf,FN:()=>securityGroupOf,Vm:()=>keyPairId,W7:()=>allImages,Ym:()=>usableImage,dT:()=>imageOf,eY:()=>snapshotOf,
hR:()=>instanceOf,nU:()=>imageOfFamily,xs:()=>keyPairOf});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),_define_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
54431),_records_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31080),_stock_images_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(27463);const allImages=store=>[
...(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.zC)(store).all().reverse(),..._stock_images_js__WEBPACK_IMPORTED_MODULE_2__.F];function instanceOf(call,id){const instance=(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.
VF)(call.core.store).get(id);if(!instance||!(0,_define_js__WEBPACK_IMPORTED_MODULE_1__.y)(call,instance))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidInstanceId.NotFound",404,`The specified InstanceId ${id} does not exist in region ${call.regionId}.`);return instance}function imageOf(call,id){const image=(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.
zC)(call.core.store).get(id)??_stock_images_js__WEBPACK_IMPORTED_MODULE_2__.F.find(each=>each.id===id);if(!image||image.regionId!==void 0&&image.regionId!==call.
regionId)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidImageId.NotFound",404,`The specified ImageId ${id} does not exist in region ${call.
regionId}.`);return image}function usableImage(call,id){const image=imageOf(call,id);if(image.status!=="Available"||!image.isUsable)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("ImageNotReady",403,`The image ${id} is ${image.status} (${image.progressPercent}%); wait until it is Available and usable.`);return image}function imageOfFamily(call,family){
return allImages(call.core.store).filter(image=>image.family===family&&image.status==="Available"&&image.isUsable&&(image.regionId??call.regionId)===call.regionId).
sort((a,b)=>b.createdAtMs-a.createdAtMs)[0]}function securityGroupOf(call,id){const group=(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.h7)(call.core.store).get(id);
if(!group||!(0,_define_js__WEBPACK_IMPORTED_MODULE_1__.y)(call,group))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidSecurityGroupId.NotF\
ound",404,`The specified SecurityGroupId ${id} does not exist in region ${call.regionId}.`);return group}function diskOf(call,id){const disk=(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.
nR)(call.core.store).get(id);if(!disk||!(0,_define_js__WEBPACK_IMPORTED_MODULE_1__.y)(call,disk))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("\
InvalidDiskId.NotFound",404,`The specified DiskId ${id} does not exist.`);return disk}function snapshotOf(call,id){const snapshot=(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.
ml)(call.core.store).get(id);if(!snapshot||!(0,_define_js__WEBPACK_IMPORTED_MODULE_1__.y)(call,snapshot))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidSnapshotId.NotFound",404,`The specified SnapshotId ${id} does not exist.`);return snapshot}const keyPairId=(regionId,name)=>`${regionId}/${name}`;function keyPairOf(call,name){
const pair=(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.de)(call.core.store).get(keyPairId(call.regionId,name));if(!pair)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidKeyPairName.NotFound",400,`The specified KeyPairName ${name} does not exist in region ${call.regionId}.`);return pair}}),91056:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{l:()=>optional});function optional(name,value){return value===void 0?{}:{[name]:value}}}),47456:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>pageOf,h:()=>cursorOrPage});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174);function pageOf(records,params,defaultSize=10){
const size=params.number("PageSize")??defaultSize,number=params.number("PageNumber")??1;return{rows:records.slice((number-1)*size,number*size),PageNumber:number,
PageSize:size,TotalCount:records.length}}function cursorOrPage(records,params,limits={}){if(!params.has("NextToken")&&!params.has("MaxResults")&&(params.has("Pa\
geNumber")||params.has("PageSize")))return{...pageOf(records,params,limits.defaultSize),NextToken:""};const size=Math.max(params.number("MaxResults")??limits.defaultSize??
10,limits.atLeast??1),start=startOf(records,params.optionalText("NextToken")),rows=records.slice(start,start+size),isLast=start+rows.length>=records.length;return{
rows,PageNumber:1,PageSize:size,TotalCount:records.length,NextToken:isLast?"":writeToken(start+rows.length,rows.at(-1).id)}}const writeToken=(offset,lastId)=>Buffer.
from(`${offset} ${lastId}`).toString("base64url");function startOf(records,token){if(token===void 0||token==="")return 0;const match=/^(\d{1,9}) (.+)$/.exec(Buffer.
from(token,"base64url").toString());if(!match)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidParameter.NextToken",400,"The specified Next\
Token is invalid: pass the one that the previous page returned.");const at=records.findIndex(record=>record.id===match[2]);return at<0?Number(match[1]):at+1}}),
1312:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$4:()=>requiredText,$Y:()=>clientToken,
Ik:()=>object,Jt:()=>flag,Ln:()=>optionalRegion,Ny:()=>region,PW:()=>pageNumber,Qq:()=>text,Rr:()=>jsonList,T0:()=>pageSize,Tq:()=>between,ZD:()=>repeated,_A:()=>tags,
ai:()=>number,mw:()=>required,nd:()=>integer,od:()=>commaList,uW:()=>filters,yL:()=>oneOf});const text={type:"string"},requiredText={type:"string",required:!0},
flag={type:"boolean"},integer={type:"integer"},number={type:"number"},region={type:"string",required:!0},optionalRegion={type:"string"},clientToken={type:"strin\
g",maxLength:64},oneOf=(...values)=>({type:"string",enum:values}),required=spec=>({...spec,required:!0}),between=(min,max)=>({type:"integer",min,max}),repeated=(maxItems,items=text)=>({
type:"list",items,maxItems}),jsonList=maxItems=>({type:"list",encoding:"json",items:text,maxItems}),commaList=maxItems=>({type:"list",encoding:"comma",items:text,
maxItems}),object=fields=>({type:"object",fields}),tags={type:"list",items:object({Key:{type:"string",maxLength:128},Value:{type:"string",maxLength:128}}),maxItems:20},
filters={type:"list",items:object({Key:text,Value:text})},pageNumber={type:"integer",min:1},pageSize=max=>({type:"integer",min:1,max})}),53121:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{v:()=>ecsQuotas});var _overrides_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2045);const ecsQuotas=(0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__.
t)("quotas","ecs",{instancesPerRegion:5e3,instancesPerSecurityGroup:2e3,securityGroupsPerRegion:500,rulesPerSecurityGroup:200,imagesPerRegion:100,keyPairsPerRegion:500})}),
31080:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{VF:()=>instances,de:()=>keyPairs,
h7:()=>securityGroups,ml:()=>snapshots,nR:()=>disks,zC:()=>images});const instances=store=>store.collection("instance"),disks=store=>store.collection("disk"),images=store=>store.
collection("image"),snapshots=store=>store.collection("snapshot"),keyPairs=store=>store.collection("key-pair"),securityGroups=store=>store.collection("security-\
group")}),57663:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Dp:()=>isRegion,Ei:()=>regions,
jL:()=>zonesOf});const regions=[{id:"cn-hangzhou",name:"China (Hangzhou)"},{id:"cn-shanghai",name:"China (Shanghai)"},{id:"cn-beijing",name:"China (Beijing)"},{
id:"cn-shenzhen",name:"China (Shenzhen)"},{id:"cn-qingdao",name:"China (Qingdao)"},{id:"cn-zhangjiakou",name:"China (Zhangjiakou)"},{id:"cn-hongkong",name:"Chin\
a (Hong Kong)"},{id:"ap-southeast-1",name:"Singapore"},{id:"ap-southeast-5",name:"Indonesia (Jakarta)"},{id:"ap-northeast-1",name:"Japan (Tokyo)"},{id:"eu-centr\
al-1",name:"Germany (Frankfurt)"},{id:"eu-west-1",name:"UK (London)"},{id:"us-east-1",name:"US (Virginia)"},{id:"us-west-1",name:"US (Silicon Valley)"},{id:"me-\
east-1",name:"UAE (Dubai)"}],zoneLetters=["g","h","i","j","k"],isRegion=regionId=>regions.some(region=>region.id===regionId);function zonesOf(regionId){return isRegion(
regionId)?/\d$/.test(regionId)?["a","b","c"].map(letter=>`${regionId}${letter}`):zoneLetters.map(letter=>`${regionId}-${letter}`):[]}}),27463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>stockImages});const distributions=[{id:"ubuntu_24_04_x64_20G_alibase_20260101.vhd",family:"acs:ubuntu_24_04_x64",
platform:"Ubuntu",os:"Ubuntu 24.04 64 bit"},{id:"ubuntu_22_04_x64_20G_alibase_20260101.vhd",family:"acs:ubuntu_22_04_x64",platform:"Ubuntu",os:"Ubuntu 22.04 64 \
bit"},{id:"ubuntu_22_04_x64_20G_alibase_20251103.vhd",family:"acs:ubuntu_22_04_x64",platform:"Ubuntu",os:"Ubuntu 22.04 64 bit"},{id:"ubuntu_20_04_x64_20G_alibas\
e_20260101.vhd",family:"acs:ubuntu_20_04_x64",platform:"Ubuntu",os:"Ubuntu 20.04 64 bit"},{id:"aliyun_3_x64_20G_alibase_20260101.vhd",family:"acs:alibaba_cloud_\
linux_3_2104_lts_x64",platform:"Aliyun",os:"Alibaba Cloud Linux 3.2104 LTS 64 bit"},{id:"aliyun_2_1903_x64_20G_alibase_20260101.vhd",family:"acs:alibaba_cloud_l\
inux_2_1903_lts_x64",platform:"Aliyun",os:"Alibaba Cloud Linux 2.1903 LTS 64 bit"},{id:"debian_12_11_x64_20G_alibase_20260101.vhd",family:"acs:debian_12_x64",platform:"\
Debian",os:"Debian 12.11 64 bit"},{id:"debian_11_11_x64_20G_alibase_20260101.vhd",family:"acs:debian_11_x64",platform:"Debian",os:"Debian 11.11 64 bit"},{id:"ce\
ntos_7_9_x64_20G_alibase_20240628.vhd",family:"acs:centos_7_9_x64",platform:"CentOS",os:"CentOS 7.9 64 bit"},{id:"centos_stream_9_x64_20G_alibase_20260101.vhd",
family:"acs:centos_stream_9_x64",platform:"CentOS Stream",os:"CentOS Stream 9 64 bit"}],releasedAtMs=id=>{const[,year,month,day]=/_(\d{4})(\d{2})(\d{2})\.vhd$/.
exec(id);return Date.UTC(Number(year),Number(month)-1,Number(day))},stockImages=distributions.map(({id,family,platform,os})=>({id,name:id,description:`${os}, as\
 installed on the machine of the local cloud`,family,version:"",owner:"system",status:"Available",isUsable:!0,progressPercent:100,sizeGiB:20,osName:os,osNameEn:os,
osType:"linux",platform,architecture:"x86_64",bootMode:"BIOS",snapshots:[],resourceGroupId:"",createdAtMs:releasedAtMs(id),tags:{}}))}),56724:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{SY:()=>stockOf,dH:()=>returnStock,hX:()=>setStock,ol:()=>takeStock,sM:()=>liftStock});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61174),_regions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(57663);const stock=store=>store.collection("stock");function setStock(store,zoneId,instanceType,remaining){
stock(store).add({id:`${zoneId}/${instanceType}`,remaining})}const limitsOf=(store,zoneId,instanceType)=>[`${zoneId}/${instanceType}`,`${zoneId}/*`].flatMap(id=>stock(
store).get(id)??[]);function liftStock(store,zoneId,instanceType){stock(store).delete(`${zoneId}/${instanceType}`)}function stockOf(store,zoneId,instanceType){return Math.
min(1/0,...limitsOf(store,zoneId,instanceType).map(limit=>limit.remaining))}function takeStock(store,zoneId,instanceType,amount){if(stockOf(store,zoneId,instanceType)<
amount){const others=(0,_regions_js__WEBPACK_IMPORTED_MODULE_1__.jL)(zoneId.replace(/-?[a-z]$/,"")).filter(zone=>stockOf(store,zone,instanceType)>=amount),hint=others.
length>0?` Zones that have it: ${others.join(", ")}.`:"";throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("OperationDenied.NoStock",403,`The reques\
ted resource ${instanceType} is sold out in zone ${zoneId}.${hint}`)}for(const limit of limitsOf(store,zoneId,instanceType))stock(store).update(limit,{remaining:limit.
remaining-amount})}function returnStock(store,zoneId,instanceType){for(const limit of limitsOf(store,zoneId,instanceType))stock(store).update(limit,{remaining:limit.
remaining+1})}}),24937:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K7:()=>keyValues,
_M:()=>removeTags,g$:()=>readTags,kE:()=>mergeTags,tt:()=>matchesTags,wN:()=>tagKeyValues});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61174);const maxTagsPerResource=20;function readTags(params){const tags=Object.create(null);for(const{Key,Value}of params.objects("Tag")){const key=String(Key??
"");if(key==="")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("MissingParameter.TagKey",400,"The parameter Tag.N.Key is required.");if(key in tags)
throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("Duplicate.TagKey",400,`The Tag.N.Key contains the duplicate key ${key}.`);if(/^(aliyun|acs:)|https?:\/\//i.
test(key))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidTagKey.Malformed",400,`The specified Tag.n.Key "${key}" is not valid: it must no\
t begin with aliyun or acs: nor hold http:// or https://.`);tags[key]=String(Value??"")}return{...tags}}function mergeTags(have,more){const merged={...have,...more};
if(Object.keys(merged).length>maxTagsPerResource)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("TagQuotaExceed",400,`A resource can have at most\
 ${maxTagsPerResource} tags.`);return merged}function removeTags(have,keys){return keys===void 0?{}:Object.fromEntries(Object.entries(have).filter(([key])=>!keys.
includes(key)))}function matchesTags(record,params,name="Tag"){return params.objects(name).every(({Key,Value})=>{const key=String(Key??"");return Object.hasOwn(
record.tags,key)&&(Value===void 0||Value===""||record.tags[key]===String(Value))})}const tagKeyValues=tags=>({Tag:Object.entries(tags).map(([TagKey,TagValue])=>({
TagKey,TagValue}))}),keyValues=tags=>({Tag:Object.entries(tags).map(([Key,Value])=>({Key,Value}))})}),14224:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>secondTime,o:()=>minuteTime});const minuteTime=ms=>`${new Date(ms).toISOString().slice(0,16)}Z`,secondTime=ms=>`${new Date(
ms).toISOString().slice(0,19)}Z`}),18026:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>watchMembers,n:()=>balance});var _ecs_records_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31080),_lookup_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
73470),_records_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(64792),_scale_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(82776);function wantedCapacity(core,group){
const have=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.lS)(core.store,group.id).filter(member=>member.state!=="Removing").length;return Math.min(group.maxSize,Math.
max(group.minSize,group.desiredCapacity??have))}function balance(core,group,cause){if(group.lifecycleState!=="Active"||isBusy(core,group))return;const have=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.
lS)(core.store,group.id).filter(member=>member.state!=="Removing").length,wanted=wantedCapacity(core,group);if(wanted>have&&!group.suspendedProcesses.includes("\
ScaleOut")){const activity2=(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__.Nd)(core,group,{cause,description:`Add "${wanted-have}" ECS instance`});return core.after(
0,()=>finish(core,group,activity2,()=>(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__.s3)(core,group,wanted-have,activity2))),activity2}const goners=(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__.
Vk)(core,group).slice(0,Math.max(0,have-wanted));if(goners.length===0||group.suspendedProcesses.includes("ScaleIn"))return;const activity=(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__.
Nd)(core,group,{cause,description:`Remove "${goners.length}" ECS instance`});return core.after(0,()=>finish(core,group,activity,()=>(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__.
tf)(core,group,goners,activity,{isReleased:!0}))),activity}async function finish(core,group,activity,work){await(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__.u0)(core,
activity,work)&&balance(core,group,"The capacity of the group changed while the last activity ran.")}const isBusy=(core,group)=>(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.
zY)(core.store).find(each=>each.scalingGroupId===group.id&&each.status==="InProgress")!==void 0||(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.tI)(core.store).find(
each=>each.scalingGroupId===group.id&&(0,_lookup_js__WEBPACK_IMPORTED_MODULE_0__.W_)(each.status))!==void 0,watched=new WeakSet;function watchMembers(core){watched.
has(core)||(watched.add(core),core.on("instanceChanged",({instanceId})=>{const member=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.cc)(core.store).get(instanceId);
if(!member||member.state!=="InService")return;const group=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__._7)(core.store).get(member.scalingGroupId),instance=(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_3__.
VF)(core.store).get(instanceId),isDown=instance===void 0||instance.isReleased===!0||instance.status==="Stopped";if(!group||group.lifecycleState!=="Active"||!isDown||
group.healthCheckType==="NONE"||group.suspendedProcesses.includes("HealthCheck"))return;(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.cc)(core.store).update(member,
{health:"Unhealthy"});const activity=(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__.Nd)(core,group,{cause:`Instance ${instanceId} is unhealthy.`,description:'Remove \
"1" ECS instance'}),isReleased=member.creationType==="AutoCreated";core.after(0,()=>finish(core,group,activity,()=>(0,_scale_js__WEBPACK_IMPORTED_MODULE_1__.tf)(
core,group,[member],activity,{isReleased})))}))}}),73470:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{F8:()=>groupOf,QV:()=>configurationOf,Tg:()=>refuseWhileBusy,UX:()=>idsOf,W_:()=>isRunning,l_:()=>membersNamed,vd:()=>refuseUnlessActive});
var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54431),_records_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
64792);function groupOf(call,id=call.params.text("ScalingGroupId")){const group=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__._7)(call.core.store).get(id);if(!group||
!(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.y)(call,group))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidScalingGroupId.NotFound",404,
`The specified scaling group ${id} does not exist in ${call.regionId}.`);return group}function configurationOf(call,id){const configuration=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.
vP)(call.core.store).get(id);if(!configuration)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidScalingConfigurationId.NotFound",404,`The s\
pecified scaling configuration ${id} does not exist.`);return configuration}const idsOf=({params},singular)=>[...params.texts(`${singular}s`),...params.texts(singular)];
function membersNamed(call,group){const ids=idsOf(call,"InstanceId");if(ids.length===0)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("MissingPar\
ameter",400,'The input parameter "InstanceIds" that is mandatory for processing this request is not supplied.');return ids.map(id=>{const member=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.
cc)(call.core.store).get(id);if(member?.scalingGroupId!==group.id)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidInstanceId.NotFound",404,
`Instance ${id} is not in scaling group ${group.id}.`);return member})}function refuseWhileBusy(call,group){const{store}=call.core,activity=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.
zY)(store).find(each=>each.scalingGroupId===group.id&&each.status==="InProgress");if(activity)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("Sca\
lingActivityInProgress",403,`The scaling activity ${activity.id} of group ${group.id} is in progress.`);const refresh=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.
tI)(store).find(each=>each.scalingGroupId===group.id&&isRunning(each.status));if(refresh)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("Instance\
RefreshInProgress",403,`The instance refresh ${refresh.id} of group ${group.id} is ${refresh.status}.`)}const running=new Set(["Pending","InProgress","Paused","\
CheckpointPause","Cancelling","RollbackInProgress"]),isRunning=status=>running.has(status);function refuseUnlessActive(group){if(group.lifecycleState!=="Active")
throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("IncorrectScalingGroupStatus",403,`Scaling group ${group.id} is ${group.lifecycleState}; enable it\
 with EnableScalingGroup first.`)}}),64792:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{_7:()=>scalingGroups,cc:()=>scalingInstances,lS:()=>membersOf,tI:()=>instanceRefreshes,vP:()=>scalingConfigurations,zY:()=>scalingActivities});const scalingGroups=store=>store.
collection("scaling-group"),scalingConfigurations=store=>store.collection("scaling-configuration"),scalingInstances=store=>store.collection("scaling-instance"),
scalingActivities=store=>store.collection("scaling-activity"),instanceRefreshes=store=>store.collection("instance-refresh"),membersOf=(store,groupId)=>scalingInstances(
store).filter(each=>each.scalingGroupId===groupId)}),82776:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Iv:()=>bringIntoService,Nd:()=>beginActivity,Vk:()=>removalOrder,s3:()=>addInstances,tf:()=>removeInstances,u0:()=>carryOut,v7:()=>pause});
var _api_params_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(7321),_api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),_ecs_launch_instance_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
34903),_ecs_launch_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(83867),_ecs_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(98191),_ecs_records_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
31080),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52005),_records_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(64792),_server_groups_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
30052);const lookAgainMs=200,pause=(core,ms)=>new Promise(resolve=>core.after(ms,resolve));function beginActivity(core,group,texts){return(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.
zY)(core.store).add({id:core.newId("asa"),scalingGroupId:group.id,status:"InProgress",statusMessage:"",startedAtMs:core.clock.now(),created:[],destroyed:[],...texts})}
async function carryOut(core,activity,work){try{return await work(),(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.zY)(core.store).update(activity,{status:"Success\
ful",endedAtMs:core.clock.now()}),!0}catch(error){return(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.zY)(core.store).update(activity,{status:"Failed",statusMessage:(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.
bD)(error),endedAtMs:core.clock.now()}),!1}}async function addInstances(core,group,count,activity,target=activeTarget(group)){const members=Array.from({length:count},
()=>launchMember(core,group,activity,target));await Promise.all(members.map(member=>bringIntoService(core,group,member)))}function activeTarget(group){if(group.
activeConfigurationId===void 0)throw new Error(`scaling group ${group.id} has no active scaling configuration`);return{configurationId:group.activeConfigurationId}}
function launchMember(core,group,activity,target){const configuration=(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.vP)(core.store).get(target.configurationId);if(!configuration)
throw new Error(`the scaling configuration ${target.configurationId} does not exist any more`);let refusal;for(const vswitchId of emptiestFirst(core,group)){const image=target.
imageId===void 0?{}:{ImageId:target.imageId},call=launchCall(core,group,{...configuration.launch,...image,VSwitchId:vswitchId});try{const instance=(0,_ecs_launch_instance_js__WEBPACK_IMPORTED_MODULE_1__.
M)(call,(0,_ecs_launch_js__WEBPACK_IMPORTED_MODULE_2__.A)(call),0,{isStarted:!0,suffix:""});return(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.zY)(core.store).update(
activity,{created:[...activity.created,instance.id]}),(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.cc)(core.store).add({id:instance.id,scalingGroupId:group.id,scalingConfigurationId:configuration.
id,activityId:activity.id,state:"Pending",health:"Healthy",creationType:"AutoCreated",weight:configuration.loadBalancerWeight,createdAtMs:core.clock.now()})}catch(error){
if(!(error instanceof _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H))throw error;refusal=error}}throw refusal??new Error(`scaling group ${group.id} has no\
 VSwitch`)}function emptiestFirst(core,group){const ids=new Set((0,_records_js__WEBPACK_IMPORTED_MODULE_6__.lS)(core.store,group.id).map(member=>member.id)),inUse=vswitchId=>(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_7__.
VF)(core.store).filter(each=>ids.has(each.id)&&each.vswitchId===vswitchId).length;return[...group.vswitchIds].sort((a,b)=>inUse(a)-inUse(b))}const launchCall=(core,group,values)=>({
params:new _api_params_js__WEBPACK_IMPORTED_MODULE_8__.X({RegionId:group.regionId,...values}),requestId:"",accountId:core.accountId,accessKeyId:"",regionId:group.
regionId,core});async function bringIntoService(core,group,member){for(;;){const instance=(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_7__.VF)(core.store).get(member.
id);if(!instance)throw(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.cc)(core.store).delete(member.id),new Error(`instance ${member.id} vanished before it was runn\
ing`);if(instance.status==="Running")break;await pause(core,lookAgainMs)}(0,_server_groups_js__WEBPACK_IMPORTED_MODULE_5__.q4)(core,group,member),(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.
cc)(core.store).update(member,{state:"InService"})}async function removeInstances(core,group,members,activity,options){for(const member of members)(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.
cc)(core.store).update(member,{state:"Removing"}),(0,_server_groups_js__WEBPACK_IMPORTED_MODULE_5__.xQ)(core,group,member.id);await Promise.all(members.map(member=>letGo(
core,member,options.isReleased))),(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.zY)(core.store).update(activity,{destroyed:[...activity.destroyed,...members.map(member=>member.
id)]})}async function letGo(core,member,isReleased){const instance=(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_7__.VF)(core.store).get(member.id);for(isReleased&&
instance&&!instance.isReleased&&((0,_ecs_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__.Mu)(core,instance,{deletionProtection:!1}),(0,_ecs_lifecycle_js__WEBPACK_IMPORTED_MODULE_3__.
_r)(core,instance));isReleased&&(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_7__.VF)(core.store).get(member.id);)await pause(core,lookAgainMs);(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.
cc)(core.store).delete(member.id)}function removalOrder(core,group){const madeAt=member=>(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.vP)(core.store).get(member.
scalingConfigurationId)?.createdAtMs??0;return(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.lS)(core.store,group.id).filter(member=>member.state==="InService").sort(
(a,b)=>madeAt(a)-madeAt(b)||a.createdAtMs-b.createdAtMs)}}),30052:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{hb:()=>weighInBalancers,q4:()=>attachToBalancers,xQ:()=>detachFromBalancers});var _slb_members_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
64487),_slb_records_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(96702);function attachToBalancers(core,group,member){const{store,emit}=core;for(const id of group.
loadBalancerIds){const balancer=(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(store).get(id);if(!balancer||balancer.members.some(each=>each.serverId===member.
id))continue;const server={serverId:member.id,weight:member.weight,type:"ecs",description:""};(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(store).update(
balancer,{members:(0,_slb_members_js__WEBPACK_IMPORTED_MODULE_0__.pD)(core,balancer,balancer.members,[server])}),emit("loadBalancerChanged",{loadBalancerId:id})}
for(const binding of group.vServerGroups){const balancer=(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(store).get(binding.loadBalancerId),servers=(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.
Yg)(store).get(binding.vServerGroupId);if(!balancer||!servers||servers.members.some(each=>each.serverId===member.id&&each.port===binding.port))continue;const server={
serverId:member.id,port:binding.port,weight:binding.weight,type:"ecs",description:""};(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.Yg)(store).update(servers,
{members:(0,_slb_members_js__WEBPACK_IMPORTED_MODULE_0__.pD)(core,balancer,servers.members,[server])}),emit("loadBalancerChanged",{loadBalancerId:binding.loadBalancerId})}}
function detachFromBalancers({store,emit},group,instanceId){for(const id of group.loadBalancerIds){const balancer=(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.
Cm)(store).get(id);balancer&&((0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(store).update(balancer,{members:balancer.members.filter(each=>each.serverId!==
instanceId)}),emit("loadBalancerChanged",{loadBalancerId:id}))}for(const binding of group.vServerGroups){const servers=(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.
Yg)(store).get(binding.vServerGroupId);if(!servers)continue;const server={serverId:instanceId,port:binding.port,type:"ecs"};(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.
Yg)(store).update(servers,{members:(0,_slb_members_js__WEBPACK_IMPORTED_MODULE_0__.yq)(servers.members,[server])}),emit("loadBalancerChanged",{loadBalancerId:binding.
loadBalancerId})}}function weighInBalancers({store,emit},group,instanceId,weightOf){for(const id of group.loadBalancerIds){const balancer=(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.
Cm)(store).get(id);balancer&&((0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.Cm)(store).update(balancer,{members:balancer.members.map(each=>each.serverId===instanceId?
{...each,weight:weightOf(100)}:each)}),emit("loadBalancerChanged",{loadBalancerId:id}))}for(const binding of group.vServerGroups){const servers=(0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.
Yg)(store).get(binding.vServerGroupId);servers&&((0,_slb_records_js__WEBPACK_IMPORTED_MODULE_1__.Yg)(store).update(servers,{members:servers.members.map(each=>each.
serverId===instanceId&&each.port===binding.port?{...each,weight:weightOf(binding.weight)}:each)}),emit("loadBalancerChanged",{loadBalancerId:binding.loadBalancerId}))}}}),
45116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{b:()=>parseFaults});var _shared_duration_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
80290);const kinds=["throttle","error","html","slow","drop-before","drop-after","error-after","stale-read","never-boots","agent-offline","app-slow-start","app-o\
ld-version","app-error","app-slow","app-leak"],numberKeys=["probability","count","skip","status","limit"],durationKeys={from:"fromMs",until:"untilMs",retryAfter:"\
retryAfterMs",delay:"delayMs"},textKeys=["action","instance","code","message","release"];function defaults(kind){const throttle=kind==="throttle";return{kind,action:"\
*",probability:1,count:1/0,skip:0,fromMs:0,untilMs:1/0,retryAfterMs:1e3,delayMs:kind==="app-slow-start"?1e4:kind==="app-leak"?20:2e3,limit:200,status:throttle?400:
kind==="app-error"?500:kind==="html"?502:kind==="error-after"?504:503,code:throttle?"Throttling.User":kind==="error-after"?"RequestTimeout":"ServiceUnavailable",
message:throttle?"Request was denied due to user flow control.":kind==="error-after"?"The request has timed out.":"The request has failed due to a temporary fai\
lure of the server."}}function parseFaults(document){const{seed,faults}=Array.isArray(document)?{seed:void 0,faults:document}:document??{};if(!Array.isArray(faults))
throw new Error('faults must be a list, or an object with a list named "faults"');const problems=[],rules=faults.map((entry,i)=>parseRule(entry,`faults[${i}]`,problems));
if(seed!==void 0&&!Number.isInteger(seed)&&problems.push("seed must be a whole number"),problems.length>0)throw new Error(problems.join("; "));return{...typeof seed==
"number"&&{seed},rules}}function parseRule(entry,where,problems){const given=typeof entry=="object"&&entry!==null?entry:{},kind=kinds.find(known=>known===given.
kind);kind||problems.push(`${where}.kind must be one of ${kinds.join(", ")}`);const rule={...defaults(kind??"error")};for(const[key,value]of Object.entries(given)){
if(key==="kind")continue;const read=readKey(key,value);read?rule[read.name]=read.value:problems.push(`${where}.${key} is unknown or has a value of the wrong kin\
d`)}return rule}function readKey(key,value){if(numberKeys.some(name2=>name2===key))return typeof value=="number"&&value>=0?{name:key,value}:void 0;if(textKeys.some(
name2=>name2===key))return typeof value=="string"?{name:key,value}:void 0;const name=Object.hasOwn(durationKeys,key)?durationKeys[key]:void 0,ms=name&&(typeof value==
"string"||typeof value=="number")?(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_0__.E9)(value):void 0;return name&&ms!==void 0?{name,value:ms}:void 0}}),26927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ib:()=>strikeBefore,ge:()=>HtmlAnswer,rB:()=>ConnectionDropped,vW:()=>strikeAfter});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61174);class ConnectionDropped extends Error{code="ECONNRESET";constructor(){super("the connection was dropped on purpose (fault)"),this.name="ConnectionDropped"}}
class HtmlAnswer extends Error{status;html;constructor(status){super(`answered with a page of HTML (fault), HTTP ${status}`),this.name="HtmlAnswer",this.status=
status,this.html=`<html>\r
<head><title>${status}</title></head>\r
<body><center><h1>${status}</h1></center><hr></body>\r
</html>\r
`}}async function strikeBefore(plan,target,clock){for(const rule of plan.strike(target,["slow","throttle","error","html","drop-before"],clock.now()))if(rule.kind===
"slow")await clock.sleep(rule.delayMs);else throw failure(rule)}function strikeAfter(plan,target,clock){const[rule]=plan.strike(target,["drop-after","error-afte\
r"],clock.now());if(rule)throw failure(rule)}function failure(rule){if(rule.kind==="drop-before"||rule.kind==="drop-after")return new ConnectionDropped;if(rule.
kind==="html")return new HtmlAnswer(rule.status);const headers=rule.kind==="throttle"?{"x-acs-retry-after":String(rule.retryAfterMs)}:{};return new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H(rule.code,rule.status,rule.message,headers)}}),24263:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Q:()=>authenticate,D:()=>clockSkewMs});var external_node_crypto_=__webpack_require__(77598),vendor_error=__webpack_require__(61174),records=__webpack_require__(
33841),wire_request=__webpack_require__(56941),percent=__webpack_require__(73349);function stringToSignV1(method,pairs){const signed=pairs.filter(([name])=>name!==
"Signature");return`${method}&${(0,percent.a)("/")}&${(0,percent.a)((0,percent.Jj)(signed))}`}function signV1(stringToSign,secret,algorithm="sha1"){return(0,external_node_crypto_.
createHmac)(algorithm,`${secret}&`).update(stringToSign).digest("base64")}const algorithmV3="ACS3-HMAC-SHA256";function parseAuthorizationV3(header){const[algorithm,
...rest]=header.trim().split(/\s+/);if(algorithm!==algorithmV3)return;const fields=new Map(rest.join("").split(",").map(field=>{const equals=field.indexOf("=");
return[field.slice(0,equals),field.slice(equals+1)]})),accessKeyId=fields.get("Credential"),signature=fields.get("Signature"),signedHeaders=fields.get("SignedHe\
aders");if(!(!accessKeyId||!signature||!signedHeaders))return{accessKeyId,signature,signedHeaders:signedHeaders.toLowerCase().split(";")}}function canonicalRequestV3(request,signedHeaders){
const names=[...signedHeaders].sort(),query=(0,percent.Jj)([...new URLSearchParams(request.query)]),headers=names.map(name=>`${name}:${(request.headers[name]??"").
trim()}
`).join("");return[request.method,request.path||"/",query,headers,names.join(";"),sha256(request.body)].join(`
`)}function stringToSignV3(canonicalRequest){return`${algorithmV3}
${sha256(canonicalRequest)}`}function signV3(stringToSign,secret){return(0,external_node_crypto_.createHmac)("sha256",secret).update(stringToSign).digest("hex")}
const sha256=content=>(0,external_node_crypto_.createHash)("sha256").update(content).digest("hex"),clockSkewMs=15*6e4;function authenticate(request,parts){const header=request.
headers.authorization??"";return header.startsWith("ACS3-")?authenticateV3(request,header,parts):authenticateV1(request,parts)}function authenticateV1(request,{
core,nonces}){const pairs=[...new URLSearchParams(request.query),...(0,wire_request.C)(request)],given=new Map(pairs),accessKeyId=given.get("AccessKeyId");if(!accessKeyId)
throw new vendor_error.H("MissingAccessKeyId",400,"AccessKeyId is mandatory for this action.");const key=knownKey(accessKeyId,given.get("SecurityToken"),core),method=given.
get("SignatureMethod")??"HMAC-SHA1",signature=given.get("Signature"),nonce=given.get("SignatureNonce");if(!signature||!nonce||method!=="HMAC-SHA1"&&method!=="HM\
AC-SHA256")throw incompleteSignature();checkTime(given.get("Timestamp"),core);const toSign=stringToSignV1(request.method,pairs);if(!isEqual(signature,signV1(toSign,
key.secret,method==="HMAC-SHA1"?"sha1":"sha256")))throw new vendor_error.H("SignatureDoesNotMatch",400,`Specified signature is not matched with our calculation.\
 server string to sign is:${toSign}`);return checkNonce(accessKeyId,nonce,core,nonces),key}function authenticateV3(request,header,{core,nonces}){const authorization=parseAuthorizationV3(
header);if(!authorization)throw incompleteSignature();const key=knownKey(authorization.accessKeyId,request.headers["x-acs-security-token"],core),nonce=request.headers["\
x-acs-signature-nonce"];if(!nonce||!mustBeSigned(request).every(name=>authorization.signedHeaders.includes(name)))throw incompleteSignature();checkTime(request.
headers["x-acs-date"],core);const canonical=canonicalRequestV3(request,authorization.signedHeaders),toSign=stringToSignV3(canonical);if(!isEqual(authorization.signature,
signV3(toSign,key.secret))){const message=`Specified signature does not match our calculation. server StringToSign is [${toSign}], server CanonicalRequest is [${canonical}\
]`;throw new vendor_error.H("SignatureDoesNotMatch",400,message)}return checkNonce(key.id,nonce,core,nonces),key}function mustBeSigned(request){return["host",...Object.
keys(request.headers).filter(name=>name==="x-acs-action"||name==="x-acs-version"||name==="x-acs-date")]}function knownKey(accessKeyId,token,core){const key=(0,records.
He)(core.store).get(accessKeyId);if(!key)throw new vendor_error.H("InvalidAccessKeyId.NotFound",404,"Specified access key is not found.");if(key.securityToken===
void 0)return key;if(!token)throw new vendor_error.H("MissingSecurityToken",400,"SecurityToken is mandatory for this action.");if(token!==key.securityToken)throw new vendor_error.
H("InvalidSecurityToken.MismatchWithAccessKey",400,"Specified SecurityToken mismatch with the AccessKey.");if((key.expiresAtMs??1/0)<=core.clock.now())throw new vendor_error.
H("InvalidSecurityToken.Expired",403,"Specified SecurityToken is expired.");return key}function checkTime(timestamp,core){const timeMs=/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.
test(timestamp??"")?Date.parse(timestamp):NaN;if(Number.isNaN(timeMs))throw new vendor_error.H("InvalidTimeStamp.Format",400,"Specified time stamp or date value\
 is not well formatted.");if(Math.abs(core.clock.now()-timeMs)>clockSkewMs)throw new vendor_error.H("InvalidTimeStamp.Expired",400,"Specified time stamp or date\
 value is expired.")}function checkNonce(accessKeyId,nonce,core,nonces){if(!nonces.use(`${accessKeyId} ${nonce}`,core.clock.now()))throw new vendor_error.H("Sig\
natureNonceUsed",400,"Specified signature nonce was used already.")}const incompleteSignature=()=>new vendor_error.H("IncompleteSignature",400,`The request sign\
ature does not conform to Aliyun standards (RPC 1.0 or ${algorithmV3}).`);function isEqual(given,expected){const[a,b]=[Buffer.from(given),Buffer.from(expected)];
return a.length===b.length&&(0,external_node_crypto_.timingSafeEqual)(a,b)}}),23382:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>shownParameters,z:()=>CallLog});const kept=1e4,secretNames=/password|secret|privatekey|securitytoken|oidctoken|signature/i;
class CallLog{#calls=[];#total=0;add(call){this.#total++,this.#calls.push(call),this.#calls.length>2*kept&&(this.#calls=this.#calls.slice(-kept))}get total(){return this.#total}all(){
return this.#calls}clear(){this.#calls=[],this.#total=0}}function shownParameters(pairs){const shown=[...pairs].filter(([name])=>!transport.has(name));return Object.
fromEntries(shown.map(([name,value])=>[name,secretNames.test(name)?"***":cut(value)]))}const transport=new Set(["Action","Version","Format","AccessKeyId","Signa\
ture","SignatureMethod","SignatureVersion","SignatureNonce","SignatureType","Timestamp","SecurityToken"]),cut=value=>value.length>2e3?`${value.slice(0,2e3)}\u2026 (${value.
length} characters)`:value}),67993:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>clientTokenKind,
e:()=>ClientTokens});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_api_vendor_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
61174);const clientTokenKind="gateway.client-tokens",remembered=2e4;class ClientTokens{#core;#running=new Set;constructor(core){this.#core=core}async once(scope,effect){
const token=scope.params.optionalText("ClientToken");if(!token)return effect();const id=`${scope.accessKeyId} ${scope.action} ${token}`,hash=parameterHash(scope.
params),used=this.#used.get(id);if(used){if(used.parameterHash!==hash)throw mismatch();return used.answer}if(this.#running.has(id))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_1__.
H("LastTokenProcessing",403,"The last request with this ClientToken is still being processed.");this.#running.add(id);try{const answer=await effect();return this.#remember(
{id,parameterHash:hash,answer}),answer}finally{this.#running.delete(id)}}#remember(token){if(this.#used.size>=remembered){const oldest=this.#used.find(()=>!0);oldest&&
this.#used.delete(oldest.id)}this.#used.add(token)}get#used(){return this.#core.store.collection(clientTokenKind)}}const mismatch=()=>new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_1__.
H("IdempotentParameterMismatch",400,"The request uses the same ClientToken as a previous, but not identical request.");function parameterHash(params){const{ClientToken:_token,
...rest}=params.toJSON();return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify(rest)).digest("base64")}}),31117:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{jV:()=>createGateway,pz:()=>defaultRegionId,LC:()=>findOperation});var lenient_json=__webpack_require__(71439),pair_tree=__webpack_require__(
79564),params=__webpack_require__(7321),limits=__webpack_require__(74071);function decodeParams(pairs,specs){const root=(0,pair_tree.Hx)(pairs);for(const[name,spec]of Object.
entries(specs))if(spec.required&&spec.default===void 0&&isAbsent(root.children.get(name.toLowerCase())))throw(0,limits.LO)(name);return new params.X(decodeFields(
root,specs,""))}function decodeFields(node,specs,prefix){const values={};for(const[field,spec]of Object.entries(specs)){const name=prefix+field,child=node.children.
get(field.toLowerCase()),value=isAbsent(child)?void 0:decodeNode(child,spec,name);if(value!==void 0)values[field]=value;else if(spec.default!==void 0)values[field]=
spec.default;else if(spec.required)throw(0,limits.LO)(name)}return values}function isAbsent(node){return!node||(node.value===void 0||node.value==="")&&node.children.
size===0}function decodeNode(node,spec,name){if(spec.type==="list")return decodeList(node,spec,name);if(spec.type==="object")return decodeObject(node,spec,name);
if(!(node.value===void 0||node.value===""))return decodeScalar(node.value,spec,name)}function decodeList(node,spec,name){const items=listItems(node,spec,name);if(items!==
void 0)return(0,limits.J5)(items,spec,name),items}function listItems(node,spec,name){const item=spec.items??{type:"string"},numbered=(0,pair_tree.QO)(node);if(numbered.
length>0)return numbered.flatMap((child,i)=>isAbsent(child)?[]:[decodeNode(child,item,`${name}.${i+1}`)]);const text=node.value?.trim();if(!text)return;if(spec.
encoding==="comma"&&!text.startsWith("["))return text.split(",").map(part=>part.trim()).filter(part=>part!=="").map(part=>decodeScalar(part,item,name));if((spec.
encoding==="repeat"||spec.encoding===void 0)&&!text.startsWith("["))return;const parsed=(0,lenient_json.u)(text);if(!Array.isArray(parsed))throw(0,limits.Gq)(spec,
name);return parsed.filter(element=>element!=null).map((element,i)=>decodeJson(element,item,`${name}.${i+1}`))}function decodeObject(node,spec,name){if(node.children.
size>0&&spec.fields)return decodeFields(node,spec.fields,`${name}.`);if(!node.value)return;const parsed=(0,lenient_json.u)(node.value);if(!parsed||Array.isArray(
parsed))throw(0,limits.Gq)(spec,name);return decodeJson(parsed,spec,name)}function decodeJson(value,spec,name){if(spec.type==="object"){if(typeof value!="object"||
value===null||Array.isArray(value))throw(0,limits.Gq)(spec,name);return spec.fields?decodeFields(jsonNode(value,0),spec.fields,`${name}.`):value}if(spec.type===
"list"){if(!Array.isArray(value))throw(0,limits.Gq)(spec,name);return value.map((element,i)=>decodeJson(element,spec.items??{type:"string"},`${name}.${i+1}`))}if(typeof value==
"object")throw(0,limits.Gq)(spec,name);return decodeScalar(String(value),spec,name)}function jsonNode(value,depth){const node={children:new Map};if(value==null||
depth>8)return node;if(typeof value!="object")return{value:String(value),children:node.children};const entries=Array.isArray(value)?value.map((item,i)=>[String(
i+1),item]):Object.entries(value);for(const[key,item]of entries)item!==null&&node.children.set(key.toLowerCase(),jsonNode(item,depth+1));return node}function decodeScalar(text,spec,name){
const value=convert(text,spec.type);if(value===void 0)throw(0,limits.Gq)(spec,name);return(0,limits.J5)(value,spec,name),value}function convert(text,type){const trimmed=text.
trim();return type==="integer"?/^-?\d{1,16}(\.0+)?$/.test(trimmed)?Number(trimmed):void 0:type==="number"?/^-?\d{1,16}(\.\d+)?$/.test(trimmed)?Number(trimmed):void 0:
type==="boolean"?/^(true|false)$/i.test(trimmed)?trimmed.toLowerCase()==="true":void 0:text}var operation=__webpack_require__(48626);function createRegistry(operations){
const byName=new Map;for(const operation2 of operations){const name=`${operation2.product}.${operation2.action}`;if(byName.has(name))throw new Error(`${name} is\
 built twice: keep one of the two operations`);byName.set(name,operation2)}const versions=new Map([...Object.entries(operation.B).map(([product,version])=>[version,
product])]);return{operations,product:version=>versions.get(version),find:(product,action)=>byName.get(`${product}.${action}`)}}var vendor_error=__webpack_require__(
61174),regions=__webpack_require__(57663),records=__webpack_require__(31080),random=__webpack_require__(55929);class FaultPlan{#states=[];#random=(0,random.I)(1);#seed=1;#loadedMs=0;#loaded;constructor(loaded=()=>{}){
this.#loaded=loaded}load(rules,options){this.#states=rules.map(rule=>({rule,seen:0,struck:0,machines:new Map})),this.#seed=options.seed??1,this.#random=(0,random.
I)(this.#seed),this.#loadedMs=options.nowMs,this.#loaded()}get isEmpty(){return this.#states.length===0}get oldestReadMs(){return Math.max(0,...this.#states.filter(
({rule})=>rule.kind==="stale-read").map(({rule})=>rule.delayMs))}strike(target,kinds,nowMs){return this.#states.filter(state=>this.#strikes(state,target,kinds,nowMs)).
map(({rule})=>rule)}isInForce(kind,instanceId,nowMs){return this.#states.some(state=>{const{rule,machines}=state,age=nowMs-this.#loadedMs;if(rule.kind!==kind||age<
rule.fromMs||age>=rule.untilMs)return!1;const known=machines.get(instanceId);if(known!==void 0)return known;const isStruck=this.#strikes(state,{action:"",values:[
instanceId]},[kind],nowMs);return machines.set(instanceId,isStruck),isStruck})}appFaults(instanceId,names){return this.#states.flatMap((state,at)=>{const{rule}=state;
return!isAppFault(rule.kind)||!matches(rule,{action:"",values:[instanceId,...names]})?[]:isServiceFault(rule.kind)&&!this.#chooses(state,instanceId)?[]:[{id:`${this.#loadedMs}\
/${at}`,kind:rule.kind,rule,fromMs:this.#loadedMs+rule.fromMs,untilMs:this.#loadedMs+rule.untilMs,seed:textSeed(`${this.#seed}/${at}/${instanceId}`)}]})}toJSON(){
return this.#states.map(({rule,seen,struck})=>({...rule,seen,struck}))}#strikes(state,target,kinds,nowMs){const{rule}=state,age=nowMs-this.#loadedMs;return!kinds.
includes(rule.kind)||age<rule.fromMs||age>=rule.untilMs||!matches(rule,target)?!1:this.#draws(state)}#chooses(state,instanceId){const isChosen=state.machines.get(
instanceId)??this.#draws(state);return state.machines.set(instanceId,isChosen),isChosen}#draws(state){const{rule}=state;return state.seen++,state.seen<=rule.skip||
state.struck>=rule.count||rule.probability<1&&this.#random()>=rule.probability?!1:(state.struck++,!0)}}const isAppFault=kind=>kind.startsWith("app-"),isServiceFault=kind=>kind===
"app-slow-start"||kind==="app-old-version",textSeed=text=>[...text].reduce((hash,c)=>Math.imul(hash^c.charCodeAt(0),16777619)>>>0,2166136261);function matches(rule,target){
if(rule.kind==="stale-read"&&!target.isReadOnly||rule.instance!==void 0&&!target.values.some(value=>value.includes(rule.instance)))return!1;const pattern=rule.action.
includes(":")||rule.action==="*"?rule.action:`*:${rule.action}`;return globMatches(pattern.toLowerCase(),target.action.toLowerCase())}function globMatches(pattern,text){
const[first="",...rest]=pattern.split("*");if(rest.length===0)return pattern===text;const last=rest.pop();if(!text.startsWith(first)||!text.endsWith(last)||text.
length<first.length+last.length)return!1;let at=first.length;for(const part of rest){const found=text.indexOf(part,at);if(found<0)return!1;at=found+part.length}
return at<=text.length-last.length}const neverSeconds=9999999999;class AppFaults{#core;#plan;#told=new Map;#written=Promise.resolve();constructor(core,plan){this.#core=
core,this.#plan=plan,core.on("instanceChanged",({instanceId})=>this.#put(instanceId))}putAll(){for(const{id}of(0,records.VF)(this.#core.store).all())this.#put(id)}#put(instanceId){
const instance=(0,records.VF)(this.#core.store).get(instanceId);if(!instance){this.#told.delete(instanceId);return}if(this.#plan.isEmpty&&!this.#told.has(instanceId))
return;const faults=this.#plan.appFaults(instanceId,[instance.name,instance.privateIp]);if(faults.length===0&&!this.#told.has(instanceId))return;const files=appFaultFiles(
faults),text=JSON.stringify(files);if(this.#told.get(instanceId)===text)return;faults.length===0?this.#told.delete(instanceId):this.#told.set(instanceId,text);const write=()=>this.#core.
drivers.machines.setAppFaults?.(instanceId,files),written=this.#written.then(write);this.#written=written.catch(()=>{}),this.#core.after(0,()=>written)}}function appFaultFiles(faults){
const seconds=ms=>Math.min(Math.floor(ms/1e3),neverSeconds),services=faults.filter(({kind})=>isServiceFault(kind)).map(({kind,rule,fromMs,untilMs})=>[kind,seconds(
fromMs),seconds(untilMs),rule.delayMs/1e3,rule.release??"-"].join(" ")),requests=faults.filter(({kind})=>!isServiceFault(kind)).map(({rule,...fault})=>({...rule,
...fault}));return{services:services.map(line=>`${line}
`).join(""),requests:JSON.stringify(requests)}}class StateHistory{#store;#clock;#keptMs;#moments=[];constructor(options){this.#store=options.store,this.#clock=options.
clock,this.#keptMs=options.keptMs,this.#store.onChange(()=>this.record())}record(){const keptMs=this.#keptMs();if(keptMs===0){this.#moments=[];return}const nowMs=this.#clock.
now(),last=this.#moments.at(-1),moment={timeMs:nowMs,state:structuredClone(this.#store.toJSON())};last?.timeMs===nowMs&&this.#moments.length>1?this.#moments[this.#moments.
length-1]=moment:this.#moments.push(moment),this.#forgetBefore(nowMs-keptMs)}at(ageMs){const timeMs=this.#clock.now()-ageMs;return(this.#moments.findLast(moment=>moment.
timeMs<=timeMs)??this.#moments[0])?.state}#forgetBefore(timeMs){const first=this.#moments.findLastIndex(moment=>moment.timeMs<=timeMs);first>0&&this.#moments.splice(
0,first)}}var strikes=__webpack_require__(26927),call_log=__webpack_require__(23382),client_tokens=__webpack_require__(67993);const batchActions=new Set(["Start\
Instances","StopInstances","RebootInstances","DeleteInstances"]);function isDryRun(operation2,params2){return(operation2.product==="Ecs"||operation2.product==="\
Vpc")&&params2.flag("DryRun")===!0}async function answerDryRun(operation2,sandboxCall){await operation2.run(sandboxCall);const code=batchActions.has(operation2.
action)?"DRYRUN.SUCCESS":"DryRunOperation";throw new vendor_error.H(code,400,"Request validation has been passed with DryRun flag set.")}var ids=__webpack_require__(
96114);async function callFromInside(gateway,{service,api,parameters,accessKeyId}){const{core,registry,calls}=gateway,operation2=registry.operations.find(({product:product2,
action:action2})=>product2.toLowerCase()===service.toLowerCase()&&action2.toLowerCase()===api.toLowerCase());if(!operation2)throw new vendor_error.H("InvalidAct\
ion.NotFound",404,`Specified api is not found: there is no ${service} ${api}.`);const pairs=(0,pair_tree.V9)(parameters),requestId=(0,ids.z2)(core.random),{product,
action,isReadOnly}=operation2,entry={timeMs:core.clock.now(),product,action,parameters:(0,call_log.g)(pairs),isMutating:!isReadOnly,accessKeyId,requestId,durationMs:0};
try{const body=await gateway.call({operation:operation2,pairs,accessKeyId,accountId:core.accountId,requestId});return calls.add({...entry,status:200}),body}catch(error){
throw calls.add({...entry,...error instanceof vendor_error.H?{status:error.httpStatus,code:error.code}:{status:500,code:"InternalError"}}),error}}class Nonces{#windowMs;#seen=new Map;constructor(windowMs){
this.#windowMs=windowMs}use(nonce,nowMs){return this.#forgetBefore(nowMs-this.#windowMs),this.#seen.has(nonce)?!1:(this.#seen.set(nonce,nowMs),!0)}clear(){this.#seen.
clear()}#forgetBefore(timeMs){for(const[nonce,seenMs]of this.#seen){if(seenMs>=timeMs)return;this.#seen.delete(nonce)}}}var authenticate=__webpack_require__(24263),
simulated=__webpack_require__(41202),state_store=__webpack_require__(28741);function sandboxCore(core,saved=core.store.toJSON()){const store=new state_store.i;return store.
load(structuredClone(saved)),{...core,store,drivers:{...(0,simulated.q)({isLenient:!0})},addresses:{allocate:preferred=>preferred??"127.0.0.1",release:()=>{}},emit:()=>{},
on:()=>{},after:()=>{}}}const defaultRegionId="cn-hangzhou";function createGateway({core,operations,clock,readDelayMs=0}){const faults=new FaultPlan(()=>{history.
record(),appFaults.putAll()}),appFaults=new AppFaults(core,faults);core.faults={isInForce:(kind,instanceId)=>!faults.isEmpty&&faults.isInForce(kind,instanceId,clock.
now())};const tokens=new client_tokens.e(core),history=new StateHistory({store:core.store,clock:core.clock,keptMs:()=>Math.max(faults.oldestReadMs,readDelayMs)});
history.record();const coreOf=target=>{const[stale]=faults.isEmpty?[]:faults.strike(target,["stale-read"],clock.now()),ageMs=stale?.delayMs??(target.isReadOnly?
readDelayMs:0),saved=ageMs>0?history.at(ageMs):void 0;return saved?sandboxCore(core,saved):core},effect=async(accepted,params2,target)=>{const{operation:operation2}=accepted;
if(isDryRun(operation2,params2))return answerDryRun(operation2,callOf(accepted,params2,sandboxCore(core)));const run=async()=>operation2.run(callOf(accepted,params2,
accepted.isUndisturbed?core:coreOf(target)));if(operation2.isReadOnly||!Object.hasOwn(operation2.parameters,"ClientToken"))return run();const action=`${operation2.
product}.${operation2.action}`;return tokens.once({accessKeyId:accepted.accessKeyId,action,params:params2},run)},gateway={core,registry:createRegistry(operations),
faults,calls:new call_log.z,nonces:new Nonces(2*authenticate.D),async call(accepted){const{operation:operation2,pairs,requestId}=accepted,target=faultTarget(operation2,
pairs),isDisturbed=!faults.isEmpty&&!accepted.isUndisturbed;isDisturbed&&await(0,strikes.Ib)(faults,target,clock),checkRegion(regionOf(pairs));const params2=decodeParams(
pairs,operation2.parameters),body=await effect(accepted,params2,target);return isDisturbed&&(0,strikes.vW)(faults,target,clock),{RequestId:requestId,...body}}};
return core.execute=call=>callFromInside(gateway,call),gateway}function callOf(accepted,params2,core){const{requestId,accountId,accessKeyId}=accepted;return{params:params2,
requestId,accountId,accessKeyId,regionId:regionOf(accepted.pairs),core}}function faultTarget({product,action,isReadOnly},pairs){return{action:`${product}:${action}`,
isReadOnly,values:pairs.map(([,value])=>value)}}function regionOf(pairs){return pairs.find(([name,value])=>value!==""&&name.toLowerCase()==="regionid")?.[1]??defaultRegionId}
function checkRegion(regionId){if(!(0,regions.Dp)(regionId))throw new vendor_error.H("InvalidRegionId.NotFound",404,"The specified RegionId does not exist.")}function findOperation(registry,version,action){
const product=registry.product(version),operation2=product&&registry.find(product,action);if(operation2)return operation2;const message=product?`Specified api i\
s not found, please check your url and method. The local cloud has no ${product} ${action}.`:`Specified api is not found, please check your url and method. The \
local cloud knows no product of version "${version}".`;throw new vendor_error.H("InvalidAction.NotFound",404,message)}}),96114:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Mm:()=>letters,Wx:()=>vendorId,z2:()=>requestId});const alphabet="0123456789abcdefghijklmnopqrstuvwxyz";function vendorId(prefix,random){
return`${prefix.replace(/-$/,"")}-bp1${letters(17,random)}`}function requestId(random){const digits=Array.from({length:32},()=>Math.floor(random()*16));digits[12]=
4,digits[16]=8+digits[16]%4;const hex=digits.map(digit=>digit.toString(16)).join("").toUpperCase();return[hex.slice(0,8),hex.slice(8,12),hex.slice(12,16),hex.slice(
16,20),hex.slice(20)].join("-")}function letters(count,random){let text="";for(let i=0;i<count;i++)text+=alphabet[Math.floor(random()*alphabet.length)];return text}}),
72252:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{i3:()=>closeDrivers,hI:()=>createLocalCloud,
Q2:()=>defaultAccessKeyId,F9:()=>defaultAccessKeySecret});var shared_clock=__webpack_require__(13666),pair_tree=__webpack_require__(79564),api_operation=__webpack_require__(
48626),vendor_error=__webpack_require__(61174),errors=__webpack_require__(52005),shared_random=__webpack_require__(55929),addresses=__webpack_require__(40624),ids=__webpack_require__(
96114),scaled_clock=__webpack_require__(64983),simulated=__webpack_require__(41202),store=__webpack_require__(28741);const defaultAccountId="1000000000000001";function createCore(options={}){
const clock=options.scaledClock??(0,scaled_clock.v)(options.clock??shared_clock.m,options.timeScale??1),random=options.random??(options.seed===void 0?shared_random.
v:(0,shared_random.I)(options.seed)),log=options.log??(()=>{}),pending=new Set,listeners=new Map;let isStopped=!1;const core={clock,random,store:options.store??
new store.i,drivers:options.drivers??(0,simulated.q)(),dataDirectory:options.dataDirectory??"/nonexistent/local-cloud",accountId:options.accountId??defaultAccountId,
addresses:options.addresses??new addresses.O(16),...options.overrides&&{overrides:options.overrides},log,newId:prefix=>(0,ids.Wx)(prefix,random),emit(event,data){
for(const listener of listeners.get(event)??[])try{listener(data)}catch(error){log(`a listener of ${event} failed: ${describe(error)}`)}},on(event,listener){const ofEvent=listeners.
get(event)??new Set;listeners.set(event,ofEvent.add(listener))},after(ms,action){if(isStopped)return;const cancel=clock.schedule(ms,()=>{pending.delete(cancel),
runLogged(action,log)});pending.add(cancel)},cancelPending(){for(const cancel of pending)cancel();pending.clear()},stop(){isStopped=!0,core.cancelPending()}};return core}
async function runLogged(action,log){try{await action()}catch(error){log(`a change in the background failed: ${describe(error)}`)}}const describe=error=>error instanceof
Error&&error.stack?error.stack:(0,errors.bD)(error);var strikes=__webpack_require__(26927),call_log=__webpack_require__(23382),gateway_gateway=__webpack_require__(
31117),optional=__webpack_require__(91056),ecs_define=__webpack_require__(54431),paging=__webpack_require__(47456),ecs_parameters=__webpack_require__(1312),times=__webpack_require__(
14224),alidns_records=__webpack_require__(64896);const nameServers={DnsServer:["dns1.hichina.com","dns2.hichina.com"]};function domainOf({core},name){const domain=(0,alidns_records.
C5)(core.store).get(name.toLowerCase());if(!domain)throw new vendor_error.H("InvalidDomainName.NoExist",400,`The specified domain name ${name} does not exist in\
 the account.`);return domain}const addDomain=(0,ecs_define.E)("Alidns","AddDomain",{parameters:{DomainName:ecs_parameters.$4,GroupId:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.
Qq,Lang:ecs_parameters.Qq},run({core,params}){const name=params.text("DomainName").toLowerCase();if(!/^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/.test(name))
throw new vendor_error.H("InvalidDomainName.Format",400,`The specified domain name ${name} is not valid.`);if((0,alidns_records.C5)(core.store).get(name))throw new vendor_error.
H("InvalidDomainName.Duplicate",400,`The domain name ${name} is in the account already.`);const domain=(0,alidns_records.C5)(core.store).add({id:name,domainId:core.
newId("dom"),groupId:params.optionalText("GroupId")??"",resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.clock.now()});return{DomainId:domain.
domainId,DomainName:name,PunyCode:name,GroupId:domain.groupId,GroupName:"",DnsServers:nameServers}}}),deleteDomain=(0,ecs_define.E)("Alidns","DeleteDomain",{parameters:{
DomainName:ecs_parameters.$4,Lang:ecs_parameters.Qq},run(call){const{store:store2}=call.core,domain=domainOf(call,call.params.text("DomainName"));for(const record of(0,alidns_records.
V9)(store2).filter(each=>each.domainName===domain.id))(0,alidns_records.V9)(store2).delete(record.id);return(0,alidns_records.C5)(store2).delete(domain.id),{DomainName:domain.
id}}}),describeDomains=(0,ecs_define.E)("Alidns","DescribeDomains",{parameters:{KeyWord:ecs_parameters.Qq,SearchMode:ecs_parameters.yL("LIKE","EXACT"),GroupId:ecs_parameters.
Qq,ResourceGroupId:ecs_parameters.Qq,Starmark:ecs_parameters.Jt,Lang:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100)},run(call){const{
core,params}=call,word=(params.optionalText("KeyWord")??"").toLowerCase(),isExact=params.optionalText("SearchMode")==="EXACT",found2=(0,alidns_records.C5)(core.
store).filter(domain=>(isExact?word===""||domain.id===word:domain.id.includes(word))&&domain.groupId===(params.optionalText("GroupId")??domain.groupId)&&domain.
resourceGroupId===(params.optionalText("ResourceGroupId")??domain.resourceGroupId)&&params.flag("Starmark")!==!0),{rows:rows2,...counts}=(0,paging.Z)(found2,params,
20);return{...counts,Domains:{Domain:rows2.map(domain=>domainRow(call,domain))}}}}),domainRow=({core},domain)=>({DomainId:domain.domainId,DomainName:domain.id,PunyCode:domain.
id,AliDomain:!1,CreateTime:(0,times.o)(domain.createdAtMs),CreateTimestamp:domain.createdAtMs,DnsServers:nameServers,GroupId:domain.groupId,GroupName:"",RecordCount:(0,alidns_records.
V9)(core.store).filter(each=>each.domainName===domain.id).length,Remark:"",ResourceGroupId:domain.resourceGroupId,Starmark:!1,Tags:{Tag:[]},VersionCode:"mianfei",
VersionName:"Alibaba Cloud DNS"}),describeDomainInfo=(0,ecs_define.E)("Alidns","DescribeDomainInfo",{parameters:{DomainName:ecs_parameters.$4,NeedDetailAttributes:ecs_parameters.
Jt,Lang:ecs_parameters.Qq},run(call){const domain=domainOf(call,call.params.text("DomainName"));return{DomainId:domain.domainId,DomainName:domain.id,PunyCode:domain.
id,AliDomain:!1,CreateTime:(0,times.o)(domain.createdAtMs),DnsServers:nameServers,GroupId:domain.groupId,GroupName:"",MinTtl:600,Remark:"",ResourceGroupId:domain.
resourceGroupId,SubDomain:!1,VersionCode:"mianfei",VersionName:"Alibaba Cloud DNS"}}}),domainOperations=[addDomain,deleteDomain,describeDomains,describeDomainInfo],
types=["A","AAAA","CNAME","MX","TXT","NS","SRV","CAA","REDIRECT_URL","FORWARD_URL"],fields={RR:ecs_parameters.$4,Type:ecs_parameters.$4,Value:ecs_parameters.$4,
TTL:{...ecs_parameters.Tq(1,86400),errorCode:"InvalidTTL.Malformed"},Line:ecs_parameters.Qq,Priority:ecs_parameters.Tq(1,50),Lang:ecs_parameters.Qq,UserClientIp:ecs_parameters.
Qq};function resolutionOf({core,params}){const id=params.text("RecordId"),record=(0,alidns_records.V9)(core.store).get(id);if(!record)throw new vendor_error.H("\
DomainRecordNotBelongToUser",400,`The DNS record ${id} does not exist in the account.`);return record}function readWish(params,domainName){const type=params.text(
"Type").toUpperCase(),value=params.text("Value"),rr=params.text("RR").toLowerCase();if(!types.includes(type))throw new vendor_error.H("InvalidType.NotSupported",
400,`The record type ${type} is not one of ${types.join(", ")}.`);if(rr!=="@"&&!/^(\*|[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$/.test(
rr))throw new vendor_error.H("InvalidRR.Format",400,`The host record ${rr} is not valid.`);if(!fits(type,value))throw new vendor_error.H("InvalidValue.Format",400,
`The value ${value} is not valid for a record of type ${type}.`);if(type==="MX"&&!params.has("Priority"))throw new vendor_error.H("MissingParameter",400,'The in\
put parameter "Priority" that is mandatory for MX records is not supplied.');return{domainName,rr,type,value,ttlSeconds:params.number("TTL")??600,line:params.optionalText(
"Line")??"default",...(0,optional.l)("priority",type==="MX"?params.number("Priority"):void 0)}}function fits(type,value){return type==="A"?/^(\d{1,3}\.){3}\d{1,3}$/.
test(value)&&value.split(".").every(part=>Number(part)<=255):type==="AAAA"?/^[0-9a-f:]+$/i.test(value)&&value.includes(":"):type==="CNAME"||type==="NS"||type===
"MX"?/^([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9-]+\.?$/i.test(value):value.length<=512}function refuseClash({core},wish,except){const sameName=(0,alidns_records.
V9)(core.store).filter(each=>each.id!==except&&each.domainName===wish.domainName&&each.rr===wish.rr&&each.line===wish.line);if(sameName.some(each=>each.type===wish.
type&&each.value===wish.value))throw new vendor_error.H("DomainRecordDuplicate",400,`The DNS record ${wish.rr} ${wish.type} ${wish.value} exists already.`);const exclusive=new Set(
["A","AAAA","MX","TXT","NS","CNAME"]),clash=sameName.find(each=>each.type!==wish.type&&exclusive.has(each.type)&&exclusive.has(wish.type)&&(each.type==="CNAME"||
wish.type==="CNAME"));if(clash)throw new vendor_error.H("DomainRecordConflict",400,`The DNS record conflicts with the ${clash.type} record ${clash.id} of the sa\
me name.`)}const addDomainRecord=(0,ecs_define.E)("Alidns","AddDomainRecord",{parameters:{DomainName:ecs_parameters.$4,...fields},run(call){const{core,params}=call,
domain=domainOf(call,params.text("DomainName")),wish=readWish(params,domain.id);refuseClash(call,wish);const now=core.clock.now();return{RecordId:(0,alidns_records.
V9)(core.store).add({id:newRecordId(call),...wish,isEnabled:!0,weight:1,remark:"",createdAtMs:now,updatedAtMs:now}).id}}}),newRecordId=({core})=>Array.from({length:18},
(_,i)=>i===0?9:Math.floor(core.random()*10)).join(""),updateDomainRecord=(0,ecs_define.E)("Alidns","UpdateDomainRecord",{parameters:{RecordId:ecs_parameters.$4,
...fields},run(call){const{core,params}=call,record=resolutionOf(call),wish=readWish(params,record.domainName);if(Object.entries(wish).every(([name,value])=>record[name]===
value))throw new vendor_error.H("DomainRecordDuplicate",400,`The DNS record ${record.id} says that already.`);return refuseClash(call,wish,record.id),(0,alidns_records.
V9)(core.store).update(record,{...wish,updatedAtMs:core.clock.now()}),{RecordId:record.id}}}),deleteDomainRecord=(0,ecs_define.E)("Alidns","DeleteDomainRecord",
{parameters:{RecordId:ecs_parameters.$4,Lang:ecs_parameters.Qq,UserClientIp:ecs_parameters.Qq},run(call){const record=resolutionOf(call);return(0,alidns_records.
V9)(call.core.store).delete(record.id),{RecordId:record.id}}}),deleteSubDomainRecords=(0,ecs_define.E)("Alidns","DeleteSubDomainRecords",{parameters:{DomainName:ecs_parameters.
$4,RR:ecs_parameters.$4,Type:ecs_parameters.Qq,Lang:ecs_parameters.Qq,UserClientIp:ecs_parameters.Qq},run(call){const{core,params}=call,domain=domainOf(call,params.
text("DomainName")),rr=params.text("RR").toLowerCase(),type=params.optionalText("Type")?.toUpperCase(),goners=(0,alidns_records.V9)(core.store).filter(each=>each.
domainName===domain.id&&each.rr===rr&&each.type===(type??each.type));for(const record of goners)(0,alidns_records.V9)(core.store).delete(record.id);return{RR:rr,
TotalCount:String(goners.length)}}}),setDomainRecordStatus=(0,ecs_define.E)("Alidns","SetDomainRecordStatus",{parameters:{RecordId:ecs_parameters.$4,Status:ecs_parameters.
mw(ecs_parameters.yL("Enable","Disable","ENABLE","DISABLE")),Lang:ecs_parameters.Qq,UserClientIp:ecs_parameters.Qq},run(call){const record=resolutionOf(call),isEnabled=call.
params.text("Status").toLowerCase()==="enable";return(0,alidns_records.V9)(call.core.store).update(record,{isEnabled,updatedAtMs:call.core.clock.now()}),{RecordId:record.
id,Status:isEnabled?"Enable":"Disable"}}}),updateDomainRecordRemark=(0,ecs_define.E)("Alidns","UpdateDomainRecordRemark",{parameters:{RecordId:ecs_parameters.$4,
Remark:{type:"string",maxLength:50},Lang:ecs_parameters.Qq,UserClientIp:ecs_parameters.Qq},run(call){return(0,alidns_records.V9)(call.core.store).update(resolutionOf(
call),{remark:call.params.optionalText("Remark")??""}),{}}}),resolutionOperations=[addDomainRecord,updateDomainRecord,deleteDomainRecord,deleteSubDomainRecords,
setDomainRecordStatus,updateDomainRecordRemark],describe_resolution_paging={PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(500),Lang:ecs_parameters.Qq,
UserClientIp:ecs_parameters.Qq},describeDomainRecords=(0,ecs_define.E)("Alidns","DescribeDomainRecords",{parameters:{DomainName:ecs_parameters.$4,RRKeyWord:ecs_parameters.
Qq,TypeKeyWord:ecs_parameters.Qq,ValueKeyWord:ecs_parameters.Qq,KeyWord:ecs_parameters.Qq,SearchMode:ecs_parameters.yL("LIKE","EXACT","ADVANCED","COMBINATION"),
Type:ecs_parameters.Qq,Line:ecs_parameters.Qq,Status:ecs_parameters.yL("Enable","Disable","ENABLE","DISABLE"),OrderBy:ecs_parameters.Qq,Direction:ecs_parameters.
yL("ASC","DESC"),GroupId:ecs_parameters.nd,...describe_resolution_paging},run(call){const{core,params}=call,domain=domainOf(call,params.text("DomainName")),found2=(0,alidns_records.
V9)(core.store).filter(record=>record.domainName===domain.id&&isWanted(record,params)),{rows:rows2,...counts}=(0,paging.Z)(params.optionalText("Direction")==="A\
SC"?found2:found2.reverse(),params,20),weighted=(0,alidns_records.KI)(core.store),shown=rows2.map(record=>({...recordRow(record),LbaStatus:weighted.get((0,alidns_records.
gw)(record))!==void 0,CreateTimestamp:record.createdAtMs,UpdateTimestamp:record.updatedAtMs}));return{...counts,DomainRecords:{Record:shown}}}});function isWanted(record,params){
const word=params.optionalText("KeyWord")?.toLowerCase(),mode=params.optionalText("SearchMode");if(word!==void 0&&(mode==="EXACT"||mode==="LIKE"||mode===void 0)){
const values=[record.rr,record.value.toLowerCase()];return mode==="EXACT"?values.includes(word):values.some(value=>value.includes(word))}const holds=(name,value)=>value.
toLowerCase().includes((params.optionalText(name)??"").toLowerCase()),status=params.optionalText("Status");return holds("RRKeyWord",record.rr)&&holds("TypeKeyWo\
rd",record.type)&&holds("ValueKeyWord",record.value)&&record.type===(params.optionalText("Type")?.toUpperCase()??record.type)&&record.line===(params.optionalText(
"Line")??record.line)&&(status===void 0||status.toLowerCase()==="enable"===record.isEnabled)}const recordRow=record=>({RecordId:record.id,DomainName:record.domainName,
RR:record.rr,Type:record.type,Value:record.value,TTL:record.ttlSeconds,Line:record.line,...(0,optional.l)("Priority",record.priority),Status:record.isEnabled?"E\
NABLE":"DISABLE",Locked:!1,Weight:record.weight,Remark:record.remark}),describeDomainRecordInfo=(0,ecs_define.E)("Alidns","DescribeDomainRecordInfo",{parameters:{
RecordId:ecs_parameters.$4,Lang:ecs_parameters.Qq,UserClientIp:ecs_parameters.Qq},run(call){const record=resolutionOf(call),{Weight:_,...row2}=recordRow(record),
domain=(0,alidns_records.C5)(call.core.store).get(record.domainName);return{...row2,DomainId:domain?.domainId??"",PunyCode:record.domainName,GroupId:domain?.groupId??
"",GroupName:""}}}),describeSubDomainRecords=(0,ecs_define.E)("Alidns","DescribeSubDomainRecords",{parameters:{SubDomain:ecs_parameters.$4,DomainName:ecs_parameters.
Qq,Type:ecs_parameters.Qq,Line:ecs_parameters.Qq,...describe_resolution_paging},run({core,params}){const name=params.text("SubDomain").toLowerCase(),found2=(0,alidns_records.
V9)(core.store).filter(record=>((0,alidns_records.fq)(record)===name||`${record.rr}.${record.domainName}`===name)&&record.type===(params.optionalText("Type")?.toUpperCase()??
record.type)&&record.line===(params.optionalText("Line")??record.line)),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params,20);return{...counts,DomainRecords:{
Record:rows2.map(recordRow)}}}}),setDnsSlbStatus=(0,ecs_define.E)("Alidns","SetDNSSLBStatus",{parameters:{SubDomain:ecs_parameters.$4,DomainName:ecs_parameters.
Qq,Type:{type:"string",default:"A"},Line:{type:"string",default:"default"},Open:{type:"boolean",default:!0},Lang:ecs_parameters.Qq,UserClientIp:ecs_parameters.Qq},
run({core,params}){const name=params.text("SubDomain").toLowerCase(),type=params.text("Type").toUpperCase(),line=params.text("Line"),records2=(0,alidns_records.
V9)(core.store).filter(record=>(0,alidns_records.fq)(record)===name&&record.type===type&&record.line===line);if(records2.length<2)throw new vendor_error.H("Disa\
bleDNSSLB",400,`Weights need at least two ${type} records of ${name} on the line ${line}.`);const id=(0,alidns_records.gw)(records2[0]),isOpen=params.flag("Open")!==
!1;return isOpen?(0,alidns_records.KI)(core.store).add({id}):(0,alidns_records.KI)(core.store).delete(id),{Open:isOpen,RecordCount:records2.length}}}),updateDnsSlbWeight=(0,ecs_define.
E)("Alidns","UpdateDNSSLBWeight",{parameters:{RecordId:ecs_parameters.$4,Weight:ecs_parameters.mw({...ecs_parameters.Tq(1,100),errorCode:"InvalidWeight"}),Lang:ecs_parameters.
Qq,UserClientIp:ecs_parameters.Qq},run(call){const record=resolutionOf(call),weight=call.params.number("Weight");if(!(0,alidns_records.KI)(call.core.store).get(
(0,alidns_records.gw)(record)))throw new vendor_error.H("DNSSLBNotOpen",400,`${(0,alidns_records.fq)(record)} has no weights: switch them on with SetDNSSLBStatu\
s first.`);return(0,alidns_records.V9)(call.core.store).update(record,{weight,updatedAtMs:call.core.clock.now()}),{RecordId:record.id,Weight:weight}}}),describeResolutionOperations=[
describeDomainRecords,describeDomainRecordInfo,describeSubDomainRecords,setDnsSlbStatus,updateDnsSlbWeight],alidnsOperations=[...domainOperations,...resolutionOperations,
...describeResolutionOperations];var records=__webpack_require__(31080),durations=__webpack_require__(8682),assistant_records=__webpack_require__(56109);const agentVersion="\
2.2.4.1125";function agentOf(core,instance){const bootedAtMs=instance.startedAtMs??0,known=(0,assistant_records.X6)(core.store).get(instance.id);if(known&&known.
bootedAtMs===bootedAtMs)return known;const agent={id:instance.id,bootedAtMs,isOnline:!1,invocationCount:known?.invocationCount??0};return(0,assistant_records.X6)(
core.store).add(agent),core.after((0,durations.G)(core).agentStarting,()=>{(0,assistant_records.X6)(core.store).get(instance.id)===agent&&(0,assistant_records.X6)(
core.store).update(agent,{isOnline:!0})}),agent}function isAgentOnline(core,instanceId){if(core.faults?.isInForce("agent-offline",instanceId))return!1;const instance=(0,records.
VF)(core.store).get(instanceId);return instance?.status==="Running"&&agentOf(core,instance).isOnline}function countInvocation(core,instanceId){const agent=(0,assistant_records.
X6)(core.store).get(instanceId);agent&&(0,assistant_records.X6)(core.store).update(agent,{invocationCount:agent.invocationCount+1,lastInvokedAtMs:core.clock.now()})}
const pageLimit={type:"integer",min:1,max:50,errorCode:"InvalidParam.PageSize",errorStatus:403},parameters_paging={PageNumber:ecs_parameters.PW,PageSize:pageLimit,
MaxResults:{type:"integer",min:1,max:50},NextToken:ecs_parameters.Qq},commandParameters={RegionId:ecs_parameters.Ny,ClientToken:ecs_parameters.$Y,Description:{type:"\
string",maxLength:512},ContentEncoding:ecs_parameters.Qq,EnableParameter:ecs_parameters.Jt,Launcher:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,Tag:ecs_parameters.
_A,WorkingDir:{type:"string",maxLength:200,errorCode:"InvalidParameter.WorkingDir"},Timeout:{type:"integer",min:1,max:86400,errorCode:"InvalidParameter.Timeout"}},
runParameters={InstanceId:ecs_parameters.ZD(1e3),ResourceTag:ecs_parameters._A,Parameters:{type:"object"},Username:{type:"string",maxLength:255,errorCode:"Usern\
ame.ExceedLimit",errorStatus:403},WindowsPasswordName:ecs_parameters.Qq,RepeatMode:ecs_parameters.yL("Once","Period","NextRebootOnly","EveryReboot","DryRun"),Frequency:ecs_parameters.
Qq,Timed:ecs_parameters.Jt,TerminationMode:ecs_parameters.yL("Process","ProcessTree"),ContainerId:ecs_parameters.Qq,ContainerName:ecs_parameters.Qq,OssOutputDelivery:ecs_parameters.
Qq};var tagging=__webpack_require__(24937);function fitTargets(call,limits2){const ids2=[...new Set(call.params.texts("InstanceId"))];if(ids2.length>limits2.maxInstances)
throw new vendor_error.H("InstanceIds.ExceedLimit",403,`The number of instance IDs exceeds the upper limit of ${limits2.maxInstances}.`);const targets=ids2.length>
0?ids2.map(id=>knownInstance(call,id)):byTag(call);if(limits2.needsRunning!==!1)for(const target2 of targets)checkRunning(target2);return targets}function byTag(call){
if(call.params.objects("ResourceTag").length===0)throw new vendor_error.H("MissingParameter.InstanceId",400,"The input parameter InstanceId that is mandatory fo\
r processing this request is not supplied.");const found2=(0,records.VF)(call.core.store).filter(instance=>instance.regionId===call.regionId&&instance.status===
"Running"&&(0,tagging.tt)(instance,call.params,"ResourceTag"));if(found2.length===0)throw new vendor_error.H("InvalidInstance.NotFound",404,"No running instance\
 has the specified tags.");return found2}function knownInstance(call,id){const instance=(0,records.VF)(call.core.store).get(id);if(!instance||instance.regionId!==
call.regionId||instance.isReleased)throw new vendor_error.H("InvalidInstance.NotFound",404,`The specified instance ${id} does not exist.`);return instance}function checkRunning(instance){
if(instance.status!=="Running")throw new vendor_error.H("IncorrectInstanceStatus",403,`The instance ${instance.id} is ${instance.status}; a command needs a Runn\
ing instance.`)}const newRun=(instanceId,nowMs)=>({instanceId,status:"Pending",output:"",droppedBytes:0,errorCode:"",errorInfo:"",repeats:0,createdAtMs:nowMs,updatedAtMs:nowMs}),
describeCloudAssistantStatus=(0,ecs_define.E)("Ecs","DescribeCloudAssistantStatus",{parameters:{RegionId:ecs_parameters.Ny,InstanceId:ecs_parameters.ZD(1e3),OSType:ecs_parameters.
yL("Windows","Linux","FreeBSD"),...parameters_paging},run(call){const{params,core}=call,named=params.has("InstanceId")?fitTargets(call,{maxInstances:100,needsRunning:!1}):
void 0,rows2=named??(0,records.VF)(core.store).filter(instance=>instance.regionId===call.regionId&&!instance.isReleased),isLinux=(params.optionalText("OSType")??
"Linux")==="Linux",page=(0,paging.h)(isLinux?rows2:[],params,{defaultSize:named?100:10});return{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.
TotalCount,NextToken:page.NextToken,InstanceCloudAssistantStatusSet:{InstanceCloudAssistantStatus:page.rows.map(instance=>statusRow(call,instance))}}}});function statusRow(call,instance){
const{core}=call,isOnline=isAgentOnline(core,instance.id),agent=instance.status==="Running"?agentOf(core,instance):void 0;return{InstanceId:instance.id,CloudAssistantStatus:String(
isOnline),CloudAssistantVersion:agentVersion,LastHeartbeatTime:isOnline?(0,times.G)(core.clock.now()):"",LastInvokedTime:agent?.lastInvokedAtMs===void 0?"":(0,times.
G)(agent.lastInvokedAtMs),InvocationCount:agent?.invocationCount??0,ActiveTaskCount:activeTasks(call,instance.id),OSType:"Linux",SupportSessionManager:!1}}const activeTasks=(call,instanceId)=>(0,assistant_records.
OC)(call.core.store).filter(invocation=>invocation.runs.some(run2=>run2.instanceId===instanceId&&run2.status==="Running")).length,installCloudAssistant=(0,ecs_define.
E)("Ecs","InstallCloudAssistant",{parameters:{RegionId:ecs_parameters.Ny,InstanceId:ecs_parameters.mw(ecs_parameters.ZD(1e3))},gaps:"the agent is there already,\
 so nothing is installed",run(call){return fitTargets(call,{maxInstances:50}),{}}}),agentOperations=[describeCloudAssistantStatus,installCloudAssistant];function matchesWildcard(value,pattern){
if(!pattern.includes("*"))return value===pattern;const parts=pattern.split("*"),first=parts.shift(),last=parts.pop();if(value.length<first.length+last.length||!value.
startsWith(first)||!value.endsWith(last))return!1;let at=first.length;for(const part of parts){const found2=value.indexOf(part,at);if(found2<0||found2+part.length>
value.length-last.length)return!1;at=found2+part.length}return!0}const kilobyte=1024;function decodeContent(content,encoding,byDefault){if(!(encoding==="Base64"||
encoding==="PlainText"?encoding==="Base64":byDefault==="Base64"))return content;const text=fromBase64(content);if(text===void 0)throw new vendor_error.H("CmdCon\
tent.DecodeError",403,"The CommandContent can not be base64 decoded.");return text.toString()}function fromBase64(text){const compact=text.replaceAll(/\s/g,"");
if(!(!/^[A-Za-z0-9+/]*={0,2}$/.test(compact)||compact.length%4===1))return Buffer.from(compact,"base64")}const toBase64=text=>Buffer.from(text).toString("base64");
function checkContentSize(text,isKept){const limitKb=isKept?18:24;if(toBase64(text).length>limitKb*kilobyte)throw new vendor_error.H("CmdContent.ExceedLimit",403,
`The length of the command content exceeds the upper limit of ${limitKb} KB.`)}const placeholder=/\{\{\s*([^{}\s]+)\s*\}\}/g;function parameterNames(content){const names2=[
...content.matchAll(placeholder)].map(match=>match[1]);return[...new Set(names2)].filter(name=>!name.startsWith("ACS::"))}const maxParameters=10,maxKeyLength=64;
function checkParameters(content,values){const entries=Object.entries(values);if(entries.length>maxParameters)throw new vendor_error.H("InvalidParameter.Paramet\
ers",400,`At most ${maxParameters} parameters are allowed.`);if(entries.some(([key2])=>key2===""||key2.length>maxKeyLength))throw new vendor_error.H("InvalidPar\
ameter.Parameters",400,`The key of a parameter must have 1 to ${maxKeyLength} characters.`);const missing=parameterNames(content).filter(name=>!Object.hasOwn(values,
name));if(missing.length>0)throw new vendor_error.H("Parameter.NotMatched",403,`The input parameters do not match the parameters of the command: ${missing.join(
", ")} is missing.`);return Object.fromEntries(entries.map(([key2,value])=>[key2,String(value)]))}const fillParameters=(content,values)=>content.replaceAll(placeholder,
(all,name)=>Object.hasOwn(values,name)?values[name]:all),keptOutputBytes=24*kilobyte;function cutOutput(output,alreadyDropped=0){const kept2=output.subarray(0,keptOutputBytes);
return{output:Buffer.from(kept2).toString("base64"),droppedBytes:output.length-kept2.length+alreadyDropped}}const defaultTimeoutSeconds=60,maxCommands=5e4;function readCommand(call,options){
const{params,core}=call,content=decodeContent(params.text("CommandContent"),params.optionalText("ContentEncoding"),options.contentDefault);if(content.trim()==="")
throw new vendor_error.H("MissingParameter.CommandContent",400,"The input parameter CommandContent that is mandatory for processing this request is not supplied\
.");checkContentSize(content,options.isKept);const id=core.newId("c");return{id,regionId:call.regionId,name:params.optionalText("Name")??`cmd-${id.slice(-8)}`,type:readType(
params),description:params.optionalText("Description")??"",content:toBase64(content),workingDir:params.optionalText("WorkingDir")??"",timeoutSeconds:params.number(
"Timeout")??defaultTimeoutSeconds,enableParameter:params.flag("EnableParameter")??!1,isKept:options.isKept,launcher:params.optionalText("Launcher")??"",resourceGroupId:params.
optionalText("ResourceGroupId")??"",version:1,createdAtMs:core.clock.now(),tags:(0,tagging.g$)(params)}}function readType(params){const type=params.text("Type");
if(type==="RunShellScript"||type==="RunBatScript"||type==="RunPowerShellScript")return type;throw new vendor_error.H("InvalidCmdType.NotFound",403,`The specifie\
d command type ${type} does not exist.`)}function commandOf(call,id){const command=(0,assistant_records.Pi)(call.core.store).get(id);if(!command||command.regionId!==
call.regionId)throw new vendor_error.H("InvalidCmdId.NotFound",404,`The specified command ID ${id} does not exist.`);return command}function keepCommand(call,command){
if((0,assistant_records.Pi)(call.core.store).size>=maxCommands)throw new vendor_error.H("CmdCount.ExceedQuota",403,`The number of commands exceeds the quota of ${maxCommands}\
.`);(0,assistant_records.Pi)(call.core.store).add(command)}const createCommand=(0,ecs_define.E)("Ecs","CreateCommand",{parameters:{...commandParameters,Name:{type:"\
string",required:!0,maxLength:128},Type:ecs_parameters.$4,CommandContent:ecs_parameters.$4},run(call){const command=readCommand(call,{isKept:!0,contentDefault:"\
Base64"});return keepCommand(call,command),{CommandId:command.id}}}),modifyCommand=(0,ecs_define.E)("Ecs","ModifyCommand",{parameters:{RegionId:ecs_parameters.Ny,
CommandId:ecs_parameters.$4,Name:{type:"string",maxLength:128},Description:{type:"string",maxLength:512},CommandContent:ecs_parameters.Qq,WorkingDir:commandParameters.
WorkingDir,Timeout:commandParameters.Timeout,Launcher:ecs_parameters.Qq},run(call){const{params}=call,command=commandOf(call,params.text("CommandId")),sent=params.
optionalText("CommandContent"),content=sent===void 0?void 0:decodeContent(sent,void 0,"Base64");return content!==void 0&&checkContentSize(content,!0),(0,assistant_records.
Pi)(call.core.store).update(command,{name:params.optionalText("Name")??command.name,description:params.optionalText("Description")??command.description,content:content===
void 0?command.content:toBase64(content),workingDir:params.optionalText("WorkingDir")??command.workingDir,timeoutSeconds:params.number("Timeout")??command.timeoutSeconds,
launcher:params.optionalText("Launcher")??command.launcher,version:command.version+1}),{}}}),deleteCommand=(0,ecs_define.E)("Ecs","DeleteCommand",{parameters:{RegionId:ecs_parameters.
Ny,CommandId:ecs_parameters.$4},run(call){const command=commandOf(call,call.params.text("CommandId"));return(0,assistant_records.Pi)(call.core.store).delete(command.
id),{}}}),describeCommands=(0,ecs_define.E)("Ecs","DescribeCommands",{parameters:{RegionId:ecs_parameters.Ny,CommandId:ecs_parameters.Qq,Name:ecs_parameters.Qq,
Description:ecs_parameters.Qq,Type:ecs_parameters.Qq,Provider:ecs_parameters.Qq,Latest:ecs_parameters.Jt,ContentEncoding:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.
Qq,Tag:ecs_parameters._A,...parameters_paging},gaps:"no public commands (Provider is always User)",run(call){const{params,core}=call,provider=params.optionalText(
"Provider"),rows2=(0,assistant_records.Pi)(core.store).filter(command=>command.isKept&&command.regionId===call.regionId&&(provider===void 0||provider==="User"||
provider===core.accountId)&&command.id===(params.optionalText("CommandId")??command.id)&&command.type===(params.optionalText("Type")??command.type)&&command.resourceGroupId===
(params.optionalText("ResourceGroupId")??command.resourceGroupId)&&matchesWildcard(command.name,params.optionalText("Name")??"*")&&matchesWildcard(command.description,
params.optionalText("Description")??"*")&&(0,tagging.tt)(command,params)),page=(0,paging.h)(rows2.reverse(),params);return{PageNumber:page.PageNumber,PageSize:page.
PageSize,TotalCount:page.TotalCount,NextToken:page.NextToken,Commands:{Command:page.rows.map(command=>commandRow(call,command))}}}});function commandRow(call,command){
const text=Buffer.from(command.content,"base64").toString(),names2=command.enableParameter?parameterNames(text):[];return{CommandId:command.id,Name:command.name,
Type:command.type,Description:command.description,CommandContent:call.params.optionalText("ContentEncoding")==="PlainText"?text:command.content,WorkingDir:command.
workingDir,Timeout:command.timeoutSeconds,EnableParameter:command.enableParameter,ParameterNames:{ParameterName:names2},ParameterDefinitions:{ParameterDefinition:names2.
map(name=>({ParameterName:name,Required:!0,PossibleValues:{PossibleValue:[]}}))},Provider:"User",Category:"",Version:command.version,Latest:!0,Launcher:command.
launcher,ResourceGroupId:command.resourceGroupId,InvokeTimes:(0,assistant_records.OC)(call.core.store).filter(invocation=>invocation.commandId===command.id).length,
CreationTime:(0,times.G)(command.createdAtMs),Tags:(0,tagging.wN)(command.tags)}}const commandOperations=[createCommand,modifyCommand,deleteCommand,describeCommands],
unfinished=["Pending","Scheduled","Running","Stopping"],isFinished=run2=>!unfinished.includes(run2.status);function overallStatus(runs){for(const status of["Run\
ning","Stopping","Pending","Scheduled"])if(runs.some(run2=>run2.status===status))return status;const succeeded=runs.filter(run2=>run2.status==="Success").length,
stopped=runs.filter(run2=>run2.status==="Terminated"||run2.status==="Cancelled").length;return succeeded===runs.length?"Success":stopped>0&&succeeded+stopped===
runs.length?"Stopped":succeeded>0?"PartialFailed":"Failed"}function coarseStatus(status){switch(status){case"Pending":case"Scheduled":case"Running":case"Stoppin\
g":return"Running";case"Success":case"Failed":return"Finished";case"Cancelled":case"Terminated":return"Stopped";case"Timeout":case"Error":case"Invalid":case"Abo\
rted":return"Failed"}}function coarseOverallStatus(runs){const words=new Set(runs.map(run2=>coarseStatus(run2.status)));return words.has("Running")?"Running":words.
size===1?[...words][0]:words.has("Failed")?"PartialFailed":words.has("Stopped")?"Stopped":"Finished"}const errorInfos={"":"",InstanceNotExists:"the specified in\
stance does not exists",InstanceReleased:"the specified instance has been released",InstanceNotRunning:"the specified instance is not running",AccountNotExists:"\
the specified account does not exists",DirectoryNotExists:"the specified directory does not exists",ClientNotRunning:"the aliyun service is not running on the i\
nstance",ClientNotResponse:"the aliyun service has no response",DeliveryTimeout:"the command delivery has been timed out",ExecutionTimeout:"the command executio\
n has been timed out",ExecutionException:"the command execution got an exception",ExecutionInterrupted:"the command execution has been interrupted",ExitCodeNonzero:"\
the command execution exit code is not 0",FileAlreadyExists:"the specified file already exists"},describeInvocations=(0,ecs_define.E)("Ecs","DescribeInvocations",
{parameters:{RegionId:ecs_parameters.Ny,InvokeId:ecs_parameters.Qq,CommandId:ecs_parameters.Qq,CommandName:ecs_parameters.Qq,CommandType:ecs_parameters.Qq,InstanceId:ecs_parameters.
Qq,InvokeStatus:ecs_parameters.Qq,RepeatMode:ecs_parameters.Qq,Timed:ecs_parameters.Jt,IncludeOutput:ecs_parameters.Jt,ContentEncoding:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.
Qq,Tag:ecs_parameters._A,...parameters_paging},run(call){const{params}=call,status=params.optionalText("InvokeStatus"),rows2=found(call).filter(invocation=>matchesWildcard(
invocation.commandName,params.optionalText("CommandName")??"*")&&invocation.commandType===(params.optionalText("CommandType")??invocation.commandType)&&invocation.
repeatMode===(params.optionalText("RepeatMode")??invocation.repeatMode)&&(status===void 0||status===coarseOverallStatus(invocation.runs)||status===overallStatus(
invocation.runs))),page=(0,paging.h)(rows2,params);return{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,NextToken:page.NextToken,
Invocations:{Invocation:page.rows.map(invocation=>invocationRow(call,invocation))}}}}),describeInvocationResults=(0,ecs_define.E)("Ecs","DescribeInvocationResul\
ts",{parameters:{RegionId:ecs_parameters.Ny,InvokeId:ecs_parameters.Qq,CommandId:ecs_parameters.Qq,InstanceId:ecs_parameters.Qq,InvokeRecordStatus:ecs_parameters.
Qq,IncludeHistory:ecs_parameters.Jt,ContentEncoding:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,Tag:ecs_parameters._A,...parameters_paging},gaps:"of a r\
epeated command only the last run is kept",run(call){const{params}=call,wanted=params.optionalText("InvokeRecordStatus"),instanceId=params.optionalText("Instanc\
eId"),rows2=found(call).flatMap(invocation=>invocation.runs.filter(run2=>run2.instanceId===(instanceId??run2.instanceId)).filter(run2=>wanted===void 0||wanted===
coarseStatus(run2.status)||wanted===run2.status).map(run2=>({id:`${invocation.id}/${run2.instanceId}`,invocation,run:run2}))),page=(0,paging.h)(rows2,params);return{
Invocation:{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,NextToken:page.NextToken,InvocationResults:{InvocationResult:page.rows.
map(({invocation,run:run2})=>resultRow(call,invocation,run2))}}}}});function found(call){const{params,core}=call,instanceId=params.optionalText("InstanceId");return(0,assistant_records.
OC)(core.store).filter(invocation=>invocation.regionId===call.regionId&&invocation.id===(params.optionalText("InvokeId")??invocation.id)&&invocation.commandId===
(params.optionalText("CommandId")??invocation.commandId)&&invocation.resourceGroupId===(params.optionalText("ResourceGroupId")??invocation.resourceGroupId)&&(instanceId===
void 0||invocation.runs.some(run2=>run2.instanceId===instanceId))&&(0,tagging.tt)(invocation,params)).reverse()}const isPlain=call=>call.params.optionalText("Co\
ntentEncoding")==="PlainText",inEncoding=(call,base64)=>isPlain(call)?Buffer.from(base64,"base64").toString():base64,time=ms=>ms===void 0?"":(0,times.G)(ms);function invocationRow(call,invocation){
return{InvokeId:invocation.id,CommandId:invocation.commandId,CommandName:invocation.commandName,CommandType:invocation.commandType,CommandDescription:invocation.
description,CommandContent:inEncoding(call,invocation.content),Parameters:JSON.stringify(invocation.parameters),WorkingDir:invocation.workingDir,Username:invocation.
username,Timeout:invocation.timeoutSeconds,Timed:invocation.repeatMode==="Period",RepeatMode:invocation.repeatMode,Frequency:invocation.frequency,TerminationMode:invocation.
terminationMode,Launcher:invocation.launcher,CreationTime:(0,times.G)(invocation.createdAtMs),InvocationStatus:overallStatus(invocation.runs),InvokeStatus:coarseOverallStatus(
invocation.runs),InvokeInstances:{InvokeInstance:invocation.runs.map(run2=>invokeInstanceRow(call,invocation,run2))},Tags:(0,tagging.wN)(invocation.tags)}}function invokeInstanceRow(call,invocation,run2){
const output=call.params.flag("IncludeOutput")===!0?inEncoding(call,run2.output):"";return{InstanceId:run2.instanceId,InvocationStatus:run2.status,InstanceInvokeStatus:coarseStatus(
run2.status),...run2.exitCode===void 0?{}:{ExitCode:run2.exitCode},Output:output,Dropped:run2.droppedBytes,ErrorCode:run2.errorCode,ErrorInfo:run2.errorInfo,Repeats:run2.
repeats,Timed:invocation.repeatMode==="Period",CreationTime:(0,times.G)(run2.createdAtMs),StartTime:time(run2.startedAtMs),FinishTime:time(run2.finishedAtMs),StopTime:time(
run2.stoppedAtMs),UpdateTime:(0,times.G)(run2.updatedAtMs)}}function resultRow(call,invocation,run2){return{InvokeId:invocation.id,CommandId:invocation.commandId,
InstanceId:run2.instanceId,InvocationStatus:run2.status,InvokeRecordStatus:coarseStatus(run2.status),...run2.exitCode===void 0?{}:{ExitCode:run2.exitCode},Output:inEncoding(
call,run2.output),Dropped:run2.droppedBytes,ErrorCode:run2.errorCode,ErrorInfo:run2.errorInfo,Repeats:run2.repeats,Username:invocation.username,TerminationMode:invocation.
terminationMode,Launcher:invocation.launcher,StartTime:time(run2.startedAtMs),FinishedTime:time(run2.finishedAtMs),StopTime:time(run2.stoppedAtMs),Tags:(0,tagging.
wN)(invocation.tags)}}const invocationOperations=[describeInvocations,describeInvocationResults],running=new WeakMap;function deliver(core,task2){const instance=(0,records.
VF)(core.store).get(task2.run.instanceId);instance&&agentOf(core,instance),core.after((0,durations.G)(core).delivery,()=>tryDelivery(core,task2,(0,durations.G)(
core).deliveryLimit))}function stopRun(core,run2){(run2.status==="Pending"||run2.status==="Scheduled")&&finish(core,run2,"Cancelled"),run2.status==="Running"&&(run2.
status="Stopping",running.get(core)?.get(run2)?.abort())}async function tryDelivery(core,task2,leftMs){const{run:run2}=task2;if(isFinished(run2))return task2.changed();
const instance=(0,records.VF)(core.store).get(run2.instanceId);if(!instance)return end(core,task2,"Aborted","InstanceReleased");if(instance.status!=="Running")return end(
core,task2,"Aborted","InstanceNotRunning");if(isAgentOnline(core,run2.instanceId))return execute(core,task2);if(leftMs<=0)return end(core,task2,"Aborted","Deliv\
eryTimeout");core.after((0,durations.G)(core).deliveryRetry,()=>tryDelivery(core,task2,leftMs-(0,durations.G)(core).deliveryRetry))}async function execute(core,task2){
const{run:run2}=task2,abort=new AbortController,ofCore=running.get(core)??new Map;running.set(core,ofCore.set(run2,abort));const bootedAtMs=(0,records.VF)(core.
store).get(run2.instanceId)?.startedAtMs;run2.status="Running",run2.startedAtMs=run2.updatedAtMs=core.clock.now(),countInvocation(core,run2.instanceId),task2.changed();
try{const result=await task2.work(abort.signal);Object.assign(run2,cutOutput(result.output,result.droppedBytes));const now=(0,records.VF)(core.store).get(run2.instanceId);
(now?.status!=="Running"||now.startedAtMs!==bootedAtMs)&&result.exitCode!==0?end(core,task2,"Error","ExecutionInterrupted"):settle(core,task2,result)}catch(error){
Object.assign(run2,cutOutput(Buffer.from((0,errors.bD)(error)))),end(core,task2,"Error","ExecutionException")}finally{ofCore.delete(run2)}}function settle(core,task2,result){
switch(result.reason){case"exited":return task2.run.exitCode=result.exitCode??0,task2.run.exitCode===0?end(core,task2,"Success"):end(core,task2,"Failed","ExitCo\
deNonzero");case"timed-out":return end(core,task2,"Timeout","ExecutionTimeout");case"stopped":return end(core,task2,"Terminated");case"account-missing":return end(
core,task2,"Invalid","AccountNotExists");case"directory-missing":return end(core,task2,"Invalid","DirectoryNotExists")}}function end(core,task2,status,errorCode=""){
finish(core,task2.run,status,errorCode),task2.changed()}function finish(core,run2,status,errorCode=""){const now=core.clock.now();Object.assign(run2,{status,errorCode,
errorInfo:errorInfos[errorCode],finishedAtMs:now,updatedAtMs:now}),(status==="Cancelled"||status==="Terminated")&&(run2.stoppedAtMs=now)}const unitMs={s:1e3,m:6e4,
h:36e5,d:864e5};function readFrequency(frequency){const rate=/^rate\(\s*(\d+)\s*([smhd])\w*\s*\)$/.exec(frequency);if(rate)return{kind:"every",ms:Number(rate[1])*
unitMs[rate[2]]};const at=/^at\(\s*(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}:\d{2})(?:\s+[\w/+:-]+)?\s*\)$/.exec(frequency);if(at)return{kind:"at",timeMs:Date.parse(`${at[1]}\
T${at[2]}Z`)};throw new vendor_error.H("InvalidParameter.Frequency",400,`The specified Frequency ${frequency} is not valid here: use rate(\u2026) or at(\u2026).`)}
function startInvocation(core,invocation){for(const run2 of invocation.runs)invocation.repeatMode==="Once"?deliver(core,task(core,invocation,run2)):invocation.repeatMode===
"Period"?plan(core,invocation,run2):afterReboot(core,invocation,run2)}function task(core,invocation,run2){return{run:run2,changed:()=>{(0,assistant_records.OC)(
core.store).update(invocation,{})},work:signal=>core.drivers.machines.run(run2.instanceId,{script:scriptFor(core,invocation,run2.instanceId),shell:"sh",timeoutMs:invocation.
timeoutSeconds*1e3,workingDirectory:invocation.workingDir,user:invocation.username||"root",signal})}}function scriptFor(core,invocation,instanceId){const content=Buffer.
from(invocation.content,"base64").toString();return invocation.enableParameter?fillParameters(content,{"ACS::RegionId":invocation.regionId,"ACS::AccountId":core.
accountId,"ACS::InstanceId":instanceId,"ACS::InstanceName":(0,records.VF)(core.store).get(instanceId)?.name??"","ACS::InvokeId":invocation.id,"ACS::CommandId":invocation.
commandId,...invocation.parameters}):content}function plan(core,invocation,run2){const timetable=readFrequency(invocation.frequency);run2.status="Scheduled";const waitMs=timetable.
kind==="every"?timetable.ms:Math.max(0,timetable.timeMs-core.clock.now());core.after(waitMs,()=>{run2.status==="Scheduled"&&(repeat(core,invocation,run2),timetable.
kind==="every"&&core.after(0,()=>again(core,invocation,run2)))})}function again(core,invocation,run2){run2.status==="Cancelled"||run2.status==="Terminated"||run2.
status==="Stopping"||(run2.status==="Pending"||run2.status==="Running"?core.after(1e3,()=>again(core,invocation,run2)):plan(core,invocation,run2))}function afterReboot(core,invocation,run2){
run2.status="Scheduled";let bootedAtMs=(0,records.VF)(core.store).get(run2.instanceId)?.startedAtMs;core.on("instanceChanged",({instanceId})=>{if(instanceId!==run2.
instanceId||run2.status==="Cancelled")return;const instance=(0,records.VF)(core.store).get(instanceId);instance?.status!=="Running"||instance.startedAtMs===bootedAtMs||
invocation.repeatMode==="NextRebootOnly"&&run2.repeats>0||(bootedAtMs=instance.startedAtMs,repeat(core,invocation,run2))})}function repeat(core,invocation,run2){
Object.assign(run2,{status:"Pending",repeats:run2.repeats+1,errorCode:"",errorInfo:""}),deliver(core,task(core,invocation,run2))}const maxInstances=100,minInvokeTimeoutSeconds=10,
keptInvocations=1e4,runCommand=(0,ecs_define.E)("Ecs","RunCommand",{parameters:{...commandParameters,...runParameters,Name:{type:"string",maxLength:128},Type:ecs_parameters.
$4,CommandContent:ecs_parameters.$4,KeepCommand:ecs_parameters.Jt},gaps:"no containers, no output to OSS, no cron expressions; a time-out always ends the whole \
process tree",run(call){const isKept=call.params.flag("KeepCommand")??!1,command=readCommand(call,{isKept,contentDefault:"PlainText"}),invocation=readInvocation(
call,command);return call.params.optionalText("RepeatMode")==="DryRun"?{}:(isKept&&keepCommand(call,command),begin(call,invocation),{CommandId:command.id,InvokeId:invocation.
id})}}),invokeCommand=(0,ecs_define.E)("Ecs","InvokeCommand",{parameters:{...runParameters,RegionId:ecs_parameters.Ny,ClientToken:ecs_parameters.$Y,CommandId:ecs_parameters.
$4,Timeout:{...commandParameters.Timeout,min:minInvokeTimeoutSeconds},WorkingDir:commandParameters.WorkingDir,Launcher:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.
Qq,Tag:ecs_parameters._A},gaps:"no containers, no output to OSS, no cron expressions; a time-out always ends the whole process tree",run(call){const command=commandOf(
call,call.params.text("CommandId")),invocation=readInvocation(call,command);return call.params.optionalText("RepeatMode")==="DryRun"?{}:(begin(call,invocation),
{InvokeId:invocation.id})}}),stopInvocation=(0,ecs_define.E)("Ecs","StopInvocation",{parameters:{RegionId:ecs_parameters.Ny,InvokeId:ecs_parameters.$4,InstanceId:ecs_parameters.
ZD(1e3)},run(call){const ids2=call.params.texts("InstanceId");if(ids2.length>50)throw new vendor_error.H("InstanceIds.ExceedLimit",403,"The number of instance I\
Ds exceeds the upper limit of 50.");const invocation=(0,assistant_records.OC)(call.core.store).get(call.params.text("InvokeId"));if(!invocation||invocation.regionId!==
call.regionId)throw new vendor_error.H("InvalidInvokeId.NotFound",404,"The specified InvokeId does not exist.");const unknown=ids2.find(id=>!invocation.runs.some(
run2=>run2.instanceId===id));if(unknown!==void 0)throw new vendor_error.H("InvalidInstance.NotFound",404,`The invocation does not run on the instance ${unknown}\
.`);for(const run2 of invocation.runs)(ids2.length===0||ids2.includes(run2.instanceId))&&stopRun(call.core,run2);return(0,assistant_records.OC)(call.core.store).
update(invocation,{}),{}}});function readInvocation(call,command){const{params,core}=call,targets=fitTargets(call,{maxInstances});if(command.type!=="RunShellScr\
ipt")throw new vendor_error.H("InvalidInstance.NotMatch",403,`The command type ${command.type} does not match the operating system of the instance ${targets[0].
id} (Linux).`);const content=Buffer.from(command.content,"base64").toString(),parameters=command.enableParameter?checkParameters(content,params.object("Paramete\
rs")??{}):{};checkContentSize(fillParameters(content,parameters),command.isKept);const frequency=params.optionalText("Frequency")??"";return{id:core.newId("t"),
regionId:call.regionId,commandId:command.id,commandName:command.name,commandType:command.type,description:command.description,content:command.content,enableParameter:command.
enableParameter,parameters,workingDir:params.optionalText("WorkingDir")??command.workingDir,username:params.optionalText("Username")??"",timeoutSeconds:params.number(
"Timeout")??command.timeoutSeconds,repeatMode:readRepeatMode(call,frequency),frequency,terminationMode:params.optionalText("TerminationMode")==="ProcessTree"?"P\
rocessTree":"Process",launcher:params.optionalText("Launcher")??command.launcher,resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.clock.
now(),runs:targets.map(target2=>newRun(target2.id,core.clock.now())),tags:(0,tagging.g$)(params)}}function readRepeatMode(call,frequency){const mode=call.params.
optionalText("RepeatMode");if(mode==="NextRebootOnly"||mode==="EveryReboot")return mode;if(frequency!=="")return readFrequency(frequency),"Period";if(mode==="Pe\
riod")throw new vendor_error.H("MissingParameter.Frequency",400,"The parameter Frequency is required when RepeatMode is Period.");return"Once"}function begin(call,invocation){
const all=(0,assistant_records.OC)(call.core.store),oldest=all.size>=keptInvocations?all.find(()=>!0):void 0;oldest&&all.delete(oldest.id),all.add(invocation),startInvocation(
call.core,invocation)}const runOperations=[runCommand,invokeCommand,stopInvocation],maxFileBytes=32*1024,minTimeoutSeconds=10,send_file_defaultTimeoutSeconds=60,
sendFile=(0,ecs_define.E)("Ecs","SendFile",{parameters:{RegionId:ecs_parameters.Ny,ClientToken:ecs_parameters.$Y,Name:{type:"string",required:!0,maxLength:255},
TargetDir:{type:"string",required:!0,maxLength:255,errorCode:"FileTargetDir.ExceedLimit",errorStatus:403},Content:ecs_parameters.$4,ContentType:ecs_parameters.yL(
"PlainText","Base64"),Description:{type:"string",maxLength:512},FileOwner:{type:"string",maxLength:64},FileGroup:{type:"string",maxLength:64},FileMode:ecs_parameters.
Qq,Overwrite:ecs_parameters.Jt,Timeout:{type:"integer",min:1},InstanceId:ecs_parameters.mw(ecs_parameters.ZD(1e3)),ResourceGroupId:ecs_parameters.Qq,Tag:ecs_parameters.
_A},run(call){const{core,params}=call,targets=fitTargets(call,{maxInstances:50}),file={id:core.newId("f"),regionId:call.regionId,name:checkedName(params.text("N\
ame")),description:params.optionalText("Description")??"",targetDir:checkedDirectory(params.text("TargetDir")),content:params.text("Content"),contentType:params.
optionalText("ContentType")==="Base64"?"Base64":"PlainText",fileOwner:params.optionalText("FileOwner")??"root",fileGroup:params.optionalText("FileGroup")??"root",
fileMode:checkedMode(params.optionalText("FileMode")??"0644"),overwrite:params.flag("Overwrite")??!1,timeoutSeconds:Math.max(params.number("Timeout")??send_file_defaultTimeoutSeconds,
minTimeoutSeconds),createdAtMs:core.clock.now(),runs:targets.map(target2=>newRun(target2.id,core.clock.now())),tags:(0,tagging.g$)(params)},content=bytesOf(file);
(0,assistant_records.MA)(core.store).add(file);for(const run2 of file.runs)deliver(core,{run:run2,changed:()=>{(0,assistant_records.MA)(core.store).update(file,
{})},work:signal=>write(core,file,{instanceId:run2.instanceId,content,signal})});return{InvokeId:file.id}}});function bytesOf(file){const content=file.contentType===
"Base64"?fromBase64(file.content):Buffer.from(file.content);if(!content)throw new vendor_error.H("FileContent.DecodeError",403,"The file content can not be base\
64 decoded.");if(content.toString("base64").length>maxFileBytes)throw new vendor_error.H("FileSize.ExceedLimit",403,"The size of the file exceeds the upper limi\
t of 32 KB.");return content}function checkedName(name){if(name.includes("/")||name==="."||name==="..")throw new vendor_error.H("FileName.Invalid",403,`The spec\
ified file name ${name} is not valid.`);return name}function checkedDirectory(directory){if(!directory.startsWith("/"))throw new vendor_error.H("FileTargetDir.I\
nvalid",403,`The specified TargetDir ${directory} is not an absolute path.`);return directory}function checkedMode(mode){if(!/^[0-7]{3,4}$/.test(mode))throw new vendor_error.
H("FileMode.Invalid",403,`The specified FileMode ${mode} is not valid.`);return mode}const quote=text=>`'${text.replaceAll("'","'\\''")}'`;async function write(core,file,on){
const{machines}=core.drivers,path=`${file.targetDir.replace(/\/+$/,"")}/${file.name}`,command={shell:"sh",timeoutMs:file.timeoutSeconds*1e3,signal:on.signal};if(!file.
overwrite){const check=await machines.run(on.instanceId,{...command,script:`if [ -e ${quote(path)} ]; then echo 'the file already exists'; exit 1; fi`});if(check.
exitCode!==0)return check}return await machines.writeFile(on.instanceId,path,on.content,Number.parseInt(file.fileMode,8)),machines.run(on.instanceId,{...command,
script:`chown ${quote(`${file.fileOwner}:${file.fileGroup}`)} ${quote(path)}`})}const describeSendFileResults=(0,ecs_define.E)("Ecs","DescribeSendFileResults",{
parameters:{RegionId:ecs_parameters.Ny,InvokeId:ecs_parameters.Qq,InstanceId:ecs_parameters.Qq,Name:ecs_parameters.Qq,InvocationStatus:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.
Qq,Tag:ecs_parameters._A,...parameters_paging},run(call){const{params,core}=call,instanceId=params.optionalText("InstanceId"),rows2=(0,assistant_records.MA)(core.
store).filter(file=>file.regionId===call.regionId&&file.id===(params.optionalText("InvokeId")??file.id)&&file.name===(params.optionalText("Name")??file.name)&&overallStatus(
file.runs)===(params.optionalText("InvocationStatus")??overallStatus(file.runs))&&(instanceId===void 0||file.runs.some(run2=>run2.instanceId===instanceId))&&(0,tagging.
tt)(file,params)),page=(0,paging.h)(rows2.reverse(),params);return{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,NextToken:page.NextToken,
Invocations:{Invocation:page.rows.map(file=>fileRow(call,file))}}}});function fileRow(call,file){const instanceId=call.params.optionalText("InstanceId");return{
InvokeId:file.id,Name:file.name,Description:file.description,TargetDir:file.targetDir,Content:file.content,ContentType:file.contentType,FileOwner:file.fileOwner,
FileGroup:file.fileGroup,FileMode:file.fileMode,Overwrite:String(file.overwrite),VmCount:file.runs.length,CreationTime:(0,times.G)(file.createdAtMs),InvocationStatus:overallStatus(
file.runs),InvokeInstances:{InvokeInstance:file.runs.filter(run2=>run2.instanceId===(instanceId??run2.instanceId)).map(runRow)},Tags:(0,tagging.wN)(file.tags)}}
const runRow=run2=>({InstanceId:run2.instanceId,InvocationStatus:run2.status,ErrorCode:run2.errorCode,ErrorInfo:run2.errorInfo,CreationTime:(0,times.G)(run2.createdAtMs),
StartTime:run2.startedAtMs===void 0?"":(0,times.G)(run2.startedAtMs),FinishTime:run2.finishedAtMs===void 0?"":(0,times.G)(run2.finishedAtMs),UpdateTime:(0,times.
G)(run2.updatedAtMs)}),sendFileOperations=[sendFile,describeSendFileResults],assistantOperations=[...runOperations,...commandOperations,...invocationOperations,
...sendFileOperations,...agentOperations];var lenient_json=__webpack_require__(71439);const perSecond=count=>(figures,seconds)=>count(figures)/seconds,metric_names_status=group=>(figures,seconds)=>(figures.
statuses[group]??0)/seconds,upstream=group=>(figures,seconds)=>(figures.upstreamStatuses[group]??0)/seconds,average=(sum,count)=>count===0?void 0:sum/count,balancerShapes=[
{name:"Qps",unit:"Count/Second",description:"Requests per second",value:perSecond(f=>f.requests)},{name:"Rt",unit:"ms",description:"Average response time",value:f=>average(
f.requestMs,f.requests)},{name:"StatusCode2xx",unit:"Count/Second",description:"Answers with 2xx per second",value:metric_names_status(2)},{name:"StatusCode3xx",
unit:"Count/Second",description:"Answers with 3xx per second",value:metric_names_status(3)},{name:"StatusCode4xx",unit:"Count/Second",description:"Answers with \
4xx per second",value:metric_names_status(4)},{name:"StatusCode5xx",unit:"Count/Second",description:"Answers with 5xx per second",value:metric_names_status(5)},
{name:"StatusCodeOther",unit:"Count/Second",description:"Other answers per second",value:(f,s)=>((f.statuses[0]??0)+(f.statuses[1]??0))/s},{name:"UpstreamCode4x\
x",unit:"Count/Second",description:"Answers of backends with 4xx per second",value:upstream(4)},{name:"UpstreamCode5xx",unit:"Count/Second",description:"Answers\
 of backends with 5xx per second",value:upstream(5)},{name:"UpstreamRt",unit:"ms",description:"Average response time of backends",value:f=>average(f.upstreamMs,
f.upstreamAnswers)},{name:"ActiveConnection",unit:"Count",description:"Open connections",value:f=>average(f.openSum,f.openSamples)??0},{name:"NewConnection",unit:"\
Count/Second",description:"New connections per second",value:perSecond(f=>f.newConnections)},{name:"DropConnection",unit:"Count/Second",description:"Dropped con\
nections per second",value:perSecond(f=>f.droppedConnections)}],portShapes=[{name:"MaxConnection",unit:"Count",description:"Most open connections at once",value:f=>f.
maxConnections,statistics:["Average","Maximum"]},{name:"TrafficRXNew",unit:"bit/s",description:"Incoming traffic",value:perSecond(f=>f.bytesIn*8)},{name:"Traffi\
cTXNew",unit:"bit/s",description:"Outgoing traffic",value:perSecond(f=>f.bytesOut*8)}],instanceShapes=[{name:"InstanceTrafficRX",unit:"bit/s",description:"Incom\
ing traffic",value:perSecond(f=>f.bytesIn*8)},{name:"InstanceTrafficTX",unit:"bit/s",description:"Outgoing traffic",value:perSecond(f=>f.bytesOut*8)}],healthShapes=[
{name:"HeathyServerCount",unit:"Count",description:"Healthy backends",value:f=>f.healthyServers,statistics:["Average","Minimum","Maximum"]},{name:"UnhealthyServ\
erCount",unit:"Count",description:"Unhealthy backends",value:f=>f.unhealthyServers,statistics:["Average","Minimum","Maximum"]}],serverShapes=[{name:"IntranetOut\
Rate",unit:"bit/s",description:"Traffic sent to load balancers",value:perSecond(f=>f.bytesOut*8)},{name:"CPUUtilization",unit:"%",description:"CPU utilization",
value:f=>f.cpuPercent},{name:"memory_usedutilization",unit:"%",description:"Memory utilization",value:f=>f.memoryPercent}],slb=dimensions=>shape=>({namespace:"a\
cs_slb_dashboard",dimensions,statistics:["Average"],...shape}),metrics=[...balancerShapes.map(shape=>({...shape,name:`Instance${shape.name}`})).map(slb(["instan\
ceId"])),...instanceShapes.map(slb(["instanceId"])),...[...balancerShapes,...portShapes].map(slb(["instanceId","port","protocol"])),...healthShapes.map(slb(["in\
stanceId","port","vip"])),...serverShapes.map(shape=>({namespace:"acs_ecs_dashboard",dimensions:["instanceId"],statistics:["Average"],...shape}))],findMetric=(namespace,name)=>metrics.
find(metric=>metric.namespace===namespace&&metric.name===name),dataParameters={RegionId:ecs_parameters.Ln,Namespace:ecs_parameters.$4,MetricName:ecs_parameters.
$4,Period:ecs_parameters.nd,StartTime:ecs_parameters.Qq,EndTime:ecs_parameters.Qq,Dimensions:ecs_parameters.Qq,Length:{...ecs_parameters.Tq(1,1440),default:1e3},
Express:ecs_parameters.Qq};function metricOf({params}){const[namespace,name]=[params.text("Namespace"),params.text("MetricName")],metric=findMetric(namespace,name);
if(metric)return metric;const what=metrics.some(each=>each.namespace===namespace)?`metric ${name} of ${namespace}`:`namespace ${namespace}`;throw new vendor_error.
H("ResourceNotFound",404,`The specified resource is not found: the local cloud has no ${what}.`)}function dimensionsOf({params}){const text=params.optionalText(
"Dimensions");if(text===void 0)return[];const parsed2=(0,lenient_json.u)(text),list=Array.isArray(parsed2)?parsed2:parsed2===void 0?[void 0]:[parsed2];if(list.length>
50)throw invalid("Dimensions","at most 50 are allowed");return list.map(entry=>{if(typeof entry!="object"||entry===null)throw invalid("Dimensions","it is not a \
list of objects in JSON");return Object.fromEntries(Object.entries(entry).map(([name,value])=>[name,String(value)]))})}const defaultLookBackMs=36e5;function windowOf({
params,core}){const periodSeconds=params.number("Period")??60;if(periodSeconds<60||periodSeconds%60!==0)throw invalid("Period","it must be 60 or a multiple of i\
t");const nowMs=core.clock.now(),toMs=timeOf(params.optionalText("EndTime"),"EndTime")??nowMs,fromMs=timeOf(params.optionalText("StartTime"),"StartTime")??toMs-
defaultLookBackMs;if(fromMs>toMs)throw invalid("StartTime","it is after EndTime");return{fromMs,toMs,periodMs:periodSeconds*1e3,nowMs}}function timeOf(text,name){
if(text===void 0)return;if(/^\d{10,14}$/.test(text))return text.length<=10?Number(text)*1e3:Number(text);const match=/^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(:\d\d)?)Z?$/.
exec(text),timeMs=match?Date.parse(`${match[1]}T${match[2]}Z`):Number.NaN;if(Number.isNaN(timeMs))throw invalid(name,"it is neither epoch milliseconds nor a UTC\
 time");return timeMs}const invalid=(name,why)=>new vendor_error.H("ParameterInvalid",400,`The specified parameter "${name}" is not valid: ${why}.`);var slb_records=__webpack_require__(
96702);const noFigures=()=>({requests:0,requestMs:0,statuses:{},upstreamStatuses:{},upstreamAnswers:0,upstreamMs:0,newConnections:0,droppedConnections:0,maxConnections:0,
openSum:0,openSamples:0,bytesIn:0,bytesOut:0});function addLine(figures,line){figures.requests+=1,figures.requestMs+=line.request_time*1e3,countStatus(figures.statuses,
line.status);const upstreamStatus=Number(line.upstream_status);Number.isNaN(upstreamStatus)||(countStatus(figures.upstreamStatuses,upstreamStatus),figures.upstreamAnswers+=
1,figures.upstreamMs+=Number(line.upstream_response_time)*1e3)}function addTraffic(figures,minute){figures.newConnections+=minute.newConnections,figures.droppedConnections+=
minute.droppedConnections,figures.maxConnections=Math.max(figures.maxConnections,minute.maxConnections),figures.openSum+=minute.openSum,figures.openSamples+=minute.
openSamples,figures.bytesIn+=minute.bytesIn,figures.bytesOut+=minute.bytesOut}function countStatus(statuses,status){const group=status>=100&&status<600?Math.floor(
status/100):0;statuses[group]=(statuses[group]??0)+1}var instance_types=__webpack_require__(18707);const kept=300,gibibyte=1024**3,usages=core=>core.store.collection(
"instance-usage");async function sampleUsage(core){const found2=await core.drivers.machines.usage?.()??[],atMs=core.clock.now();for(const{instanceId,cpuMs,memoryBytes}of found2){
const known=usages(core).get(instanceId),samples=[...known?.samples??[],{atMs,cpuMs,memoryBytes}].slice(-kept);known?usages(core).update(known,{samples}):usages(
core).add({id:instanceId,samples})}}function usageBetween(core,instanceId,fromMs,toMs){const samples=usages(core).get(instanceId)?.samples??[],type=(0,instance_types.
w)((0,records.VF)(core.store).get(instanceId)?.instanceType??""),[start,end2]=[cpuAt(samples,fromMs),cpuAt(samples,toMs)];if(!type||start===void 0||end2===void 0)
return{};const memory=samples.findLast(({atMs})=>atMs<=toMs);return{cpuPercent:Math.min(100,Math.max(0,end2-start)/((toMs-fromMs)*type.cpus)*100),...memory?{memoryPercent:Math.
min(100,memory.memoryBytes/(type.memoryGiB*gibibyte)*100)}:{}}}function cpuAt(samples,timeMs){const before=samples.findLast(({atMs})=>atMs<=timeMs),after=samples.
find(({atMs})=>atMs>=timeMs);if(!(!before||!after))return after.atMs===before.atMs?before.cpuMs:before.cpuMs+(after.cpuMs-before.cpuMs)*(timeMs-before.atMs)/(after.
atMs-before.atMs)}function points(core,metric,wanted,window){const isWanted2=dimensions=>wanted.length===0||wanted.some(each=>Object.entries(each).every(([name,
value])=>(dimensions[name]??value)===value));return seriesOf(core,metric,window).filter(({dimensions})=>isWanted2(dimensions)).flatMap(series=>seriesPoints(core,
metric,series,window)).sort((a,b)=>a.timestamp-b.timestamp)}function seriesPoints(core,metric,series,window){const{periodMs,fromMs,toMs,nowMs}=window,points2=[],
first=Math.max(Math.floor(fromMs/periodMs)+1,Math.floor(series.sinceMs/periodMs));for(let start=first*periodMs;start<=toMs&&start+periodMs<=nowMs;start+=periodMs){
const value=metric.value(series.figures.get(start)??noFigures(),periodMs/1e3);if(value===void 0)continue;const rounded=Math.round(value*1e3)/1e3,statistics=Object.
fromEntries(metric.statistics.map(name=>[name,rounded]));points2.push({timestamp:start,userId:core.accountId,...series.dimensions,...statistics})}return points2}
function seriesOf(core,metric,window){if(metric.namespace==="acs_ecs_dashboard")return serverSeries(core,window);const balancers=(0,slb_records.Cm)(core.store).
all();if(!metric.dimensions.includes("port"))return balancers.map(balancer=>balancerSeries(core,balancer,window));const withHealth=metric.dimensions.includes("v\
ip");return balancers.flatMap(balancer=>(0,slb_records.bg)(core.store,balancer.id).map(listener=>portSeries(core,balancer,listener,window,withHealth)))}const startOf=(timeMs,{
periodMs})=>Math.floor(timeMs/periodMs)*periodMs;function figuresAt(figures,timeMs,window){const start=startOf(timeMs,window),known=figures.get(start)??noFigures();
return figures.set(start,known),known}const range=window=>[startOf(window.fromMs,window),window.toMs+window.periodMs];function balancerSeries(core,balancer,window){
const figures=new Map,{balancers}=core.drivers;for(const line of balancers.accessLog(balancer.id,...range(window)))addLine(figuresAt(figures,line.timeMs,window),
line);for(const{port:port2}of(0,slb_records.bg)(core.store,balancer.id))for(const minute of balancers.traffic?.(balancer.id,port2,...range(window))??[])addTraffic(
figuresAt(figures,minute.timeMs,window),minute);return{dimensions:{instanceId:balancer.id},sinceMs:balancer.createdAtMs,figures}}function portSeries(core,balancer,listener,window,withHealth){
const figures=new Map,{balancers}=core.drivers;for(const line of balancers.accessLog(balancer.id,...range(window)))line.slb_vport===listener.port&&addLine(figuresAt(
figures,line.timeMs,window),line);for(const minute of balancers.traffic?.(balancer.id,listener.port,...range(window))??[])addTraffic(figuresAt(figures,minute.timeMs,
window),minute);if(withHealth){const states=balancers.health(balancer.id,listener.port).map(row2=>row2.state),last=figuresAt(figures,window.nowMs-window.periodMs,
window);last.healthyServers=states.filter(state=>state==="normal").length,last.unhealthyServers=states.filter(state=>state==="abnormal").length}const place=withHealth?
{vip:balancer.address}:{protocol:listener.protocol,vip:balancer.address};return{dimensions:{instanceId:balancer.id,port:String(listener.port),...place},sinceMs:listener.
createdAtMs,figures}}function serverSeries(core,window){const byAddress=new Map;for(const balancer of(0,slb_records.Cm)(core.store).all())for(const line of core.
drivers.balancers.accessLog(balancer.id,...range(window))){const address=line.upstream_addr.split(":")[0],figures=byAddress.get(address)??new Map;byAddress.set(
address,figures);const minute=figuresAt(figures,line.timeMs,window);addLine(minute,line),minute.bytesOut+=line.body_bytes_sent}return(0,records.VF)(core.store).
all().map(instance=>{const figures=byAddress.get(instance.privateIp)??new Map;return addUsage(core,instance.id,figures,window),{dimensions:{instanceId:instance.
id},sinceMs:instance.createdAtMs,figures}})}function addUsage(core,instanceId,figures,window){const{periodMs,toMs,nowMs}=window;for(let start=startOf(window.fromMs,
window);start<=toMs&&start+periodMs<=nowMs;start+=periodMs){const used=usageBetween(core,instanceId,start,start+periodMs);used.cpuPercent!==void 0&&Object.assign(
figuresAt(figures,start,window),used)}}const levels=["Critical","Warn","Info"],comparisons={GreaterThanOrEqualToThreshold:(value,threshold)=>value>=threshold,GreaterThanThreshold:(value,threshold)=>value>
threshold,LessThanOrEqualToThreshold:(value,threshold)=>value<=threshold,LessThanThreshold:(value,threshold)=>value<threshold,NotEqualToThreshold:(value,threshold)=>value!==
threshold},alarms=core=>core.store.collection("alert-rule"),escalation=ecs_parameters.Ik({Statistics:ecs_parameters.Qq,ComparisonOperator:ecs_parameters.yL(...Object.
keys(comparisons)),Threshold:ecs_parameters.Qq,Times:ecs_parameters.Qq}),gaps="Rules on metrics of load balancers and of what balancers see of ECS; levels do no\
t differ; no contacts are told; composite expressions, silence and effective intervals count for nothing.",putResourceMetricRule=(0,ecs_define.E)("Cms","PutReso\
urceMetricRule",{parameters:{RegionId:ecs_parameters.Ln,RuleId:ecs_parameters.$4,RuleName:ecs_parameters.$4,Namespace:ecs_parameters.$4,MetricName:ecs_parameters.
$4,Resources:{...ecs_parameters.Qq,default:'[{"resource":"_ALL"}]'},ContactGroups:ecs_parameters.$4,Period:{...ecs_parameters.nd,default:60},Interval:ecs_parameters.
Qq,SilenceTime:ecs_parameters.nd,Escalations:ecs_parameters.Ik(Object.fromEntries(levels.map(level=>[level,escalation])))},isReadOnly:!1,gaps,run(call){const{core,
params}=call,metric=metricOf(call),record={id:params.text("RuleId"),name:params.text("RuleName"),namespace:metric.namespace,metricName:metric.name,resources:resourcesOf(
call),escalations:escalationsOf(call),periodSeconds:params.number("Period")??60,contactGroups:params.text("ContactGroups"),isEnabled:!0};return alarms(core).add(
record),{Code:"200",Success:!0}}});function resourcesOf({params}){const parsed2=(0,lenient_json.u)(params.text("Resources"));if(!Array.isArray(parsed2)||parsed2.
some(one=>typeof one!="object"||one===null))throw alarms_invalid("Resources","it is not a list of objects in JSON");return parsed2.map(one=>Object.fromEntries(Object.
entries(one).flatMap(([name,value])=>name==="resource"&&value==="_ALL"?[]:[[name,String(value)]])))}function escalationsOf({params}){const given=params.object("\
Escalations")??{},complete=levels.flatMap(level=>{const one=given[level];if(!one?.ComparisonOperator||one.Threshold===void 0)return[];if(!Number.isFinite(Number(
one.Threshold)))throw alarms_invalid(`Escalations.${level}.Threshold`,"it is no number");return[[level,{...one,Statistics:one.Statistics??"Average",Times:one.Times??
"3"}]]});if(complete.length===0)throw alarms_invalid("Escalations","at least one level must have a comparison and a threshold");return Object.fromEntries(complete)}
const alarms_invalid=(name,why)=>new vendor_error.H("ParameterInvalid",400,`The specified parameter "${name}" is not valid: ${why}.`),describeMetricRuleList=(0,ecs_define.
E)("Cms","DescribeMetricRuleList",{parameters:{RegionId:ecs_parameters.Ln,RuleIds:ecs_parameters.Qq,RuleName:ecs_parameters.Qq,Namespace:ecs_parameters.Qq,MetricName:ecs_parameters.
Qq,AlertState:ecs_parameters.yL("OK","ALARM","INSUFFICIENT_DATA"),EnableState:ecs_parameters.Jt,Page:{type:"integer",min:1},PageSize:ecs_parameters.T0(100)},gaps,
run({core,params}){const ids2=params.optionalText("RuleIds")?.split(","),is2=(name,value)=>value===(params.optionalText(name)??value),rows2=alarms(core).all().filter(
rule=>ids2?.includes(rule.id)??!0).filter(rule=>rule.name.includes(params.optionalText("RuleName")??"")).filter(rule=>is2("Namespace",rule.namespace)&&is2("Metr\
icName",rule.metricName)).filter(rule=>(params.flag("EnableState")??rule.isEnabled)===rule.isEnabled).map(rule=>row(core,rule)).filter(({AlertState})=>is2("Aler\
tState",AlertState)),page=params.number("Page")??1,size=params.number("PageSize")??10;return{Code:200,Success:!0,Total:String(rows2.length),Alarms:{Alarm:rows2.
slice((page-1)*size,page*size)}}}}),row=(core,rule)=>({RuleId:rule.id,RuleName:rule.name,Namespace:rule.namespace,MetricName:rule.metricName,Period:String(rule.
periodSeconds),Resources:JSON.stringify(rule.resources),ContactGroups:rule.contactGroups,Escalations:rule.escalations,EnableState:rule.isEnabled,AlertState:stateOf(
core,rule)});function stateOf(core,rule){const metric=findMetric(rule.namespace,rule.metricName),nowMs=core.clock.now(),periodMs=rule.periodSeconds*1e3,longest=Math.
max(...Object.values(rule.escalations).map(({Times})=>Number(Times))),window={fromMs:nowMs-(longest+1)*periodMs,toMs:nowMs,periodMs,nowMs},found2=points(core,metric,
rule.resources,window);if(found2.length===0)return"INSUFFICIENT_DATA";const series=new Map;for(const point of found2){const key2=`${String(point.instanceId)} ${String(
point.port??"")}`;series.set(key2,[...series.get(key2)??[],point])}return Object.values(rule.escalations).some(({Times,Threshold,ComparisonOperator,Statistics})=>[
...series.values()].some(one=>{const last=one.slice(-Number(Times)),isBroken=comparisons[ComparisonOperator];return last.length===Number(Times)&&last.every(point=>isBroken(
Number(point[Statistics]),Number(Threshold)))}))?"ALARM":"OK"}const alarms_ids=ecs_parameters.mw(ecs_parameters.ZD(20)),deleteMetricRules=(0,ecs_define.E)("Cms",
"DeleteMetricRules",{parameters:{RegionId:ecs_parameters.Ln,Id:alarms_ids},run({core,params}){for(const id of params.texts("Id"))alarms(core).delete(id);return{
Code:"200",Success:!0}}}),switchOf=(action,isEnabled)=>(0,ecs_define.E)("Cms",action,{parameters:{RegionId:ecs_parameters.Ln,RuleId:alarms_ids},run({core,params}){
for(const id of params.texts("RuleId")){const rule=alarms(core).get(id);rule&&alarms(core).update(rule,{isEnabled})}return{Code:"200",Success:!0}}}),alarmOperations=[
putResourceMetricRule,describeMetricRuleList,deleteMetricRules,switchOf("EnableMetricRules",!0),switchOf("DisableMetricRules",!1)],operations_gaps="Load balance\
rs, and of ECS what balancers see of it, CPU and memory, which are measured from the first question on; points are complete minutes without the delay of the rea\
l service; no Express; health counts only for the present.";async function pointsOf(call){const[metric,dimensions,window]=[metricOf(call),dimensionsOf(call),windowOf(
call)];return metric.namespace==="acs_ecs_dashboard"&&await sampleUsage(call.core),points(call.core,metric,dimensions,window)}const period=({params})=>String(params.
number("Period")??60),describeMetricList=(0,ecs_define.E)("Cms","DescribeMetricList",{parameters:{...dataParameters,NextToken:ecs_parameters.Qq},gaps:operations_gaps,
async run(call){const all=await pointsOf(call),start=readToken(call.params.optionalText("NextToken")),end2=start+call.params.number("Length"),isLast=end2>=all.length;
return{Code:"200",Success:!0,Period:period(call),...!isLast&&{NextToken:Buffer.from(`points ${end2}`).toString("base64url")},Datapoints:JSON.stringify(all.slice(
start,end2))}}});function readToken(token){if(token===void 0)return 0;const match=/^points (\d{1,9})$/.exec(Buffer.from(token,"base64url").toString());if(!match)
throw new vendor_error.H("ParameterInvalid",400,'The specified parameter "NextToken" is not valid: pass the one that the previous page returned.');return Number(
match[1])}const describeMetricData=(0,ecs_define.E)("Cms","DescribeMetricData",{parameters:dataParameters,gaps:operations_gaps,run:async call=>({Code:"200",Period:period(
call),Datapoints:JSON.stringify((await pointsOf(call)).slice(0,call.params.number("Length")))})}),describeMetricLast=(0,ecs_define.E)("Cms","DescribeMetricLast",
{parameters:{...dataParameters,NextToken:ecs_parameters.Qq},gaps:operations_gaps,run:async call=>({Code:"200",Success:!0,Period:period(call),Datapoints:JSON.stringify(
newestOfEach(await pointsOf(call)).slice(0,call.params.number("Length")))})});function newestOfEach(all){const newest=new Map;for(const point of all)newest.set(
`${point.instanceId} ${point.port??""} ${point.protocol??""}`,point);return[...newest.values()]}const describeMetricMetaList=(0,ecs_define.E)("Cms","DescribeMet\
ricMetaList",{parameters:{RegionId:ecs_parameters.Ln,Namespace:ecs_parameters.Qq,MetricName:ecs_parameters.Qq,Labels:ecs_parameters.Qq,PageNumber:ecs_parameters.
PW,PageSize:ecs_parameters.T0(1e4)},gaps:"Labels do not filter.",run({params}){const is2=(name,value)=>value===(params.optionalText(name)??value),found2=metrics.
filter(metric=>is2("Namespace",metric.namespace)&&is2("MetricName",metric.name)),{rows:rows2,TotalCount}=(0,paging.Z)(found2,params,30);return{Code:"200",Success:!0,
TotalCount:String(TotalCount),Resources:{Resource:rows2.map(metaRow)}}}}),metaRow=metric=>({Namespace:metric.namespace,MetricName:metric.name,Description:metric.
description,Unit:metric.unit,Dimensions:["userId",...metric.dimensions].join(","),Periods:"60,300,900",Statistics:metric.statistics.join(","),Labels:JSON.stringify(
[{name:"alertUnit",value:metric.unit}])}),cmsOperations=[describeMetricList,describeMetricData,describeMetricLast,describeMetricMetaList,...alarmOperations];var lifecycle=__webpack_require__(
98191),lookup=__webpack_require__(77262),checks=__webpack_require__(80029);const quotas={"instance-network-type":"vpc","max-security-groups":"500","max-image":"\
100","max-key-pairs":"500","max-postpaid-instance-vcpu-count":"20000"},describeAccountAttributes=(0,ecs_define.E)("Ecs","DescribeAccountAttributes",{parameters:{
RegionId:ecs_parameters.Ny,ZoneId:ecs_parameters.Qq,AttributeName:ecs_parameters.ZD(100)},gaps:"A few quotas only.",run({core,params,regionId}){const names2=params.
texts("AttributeName"),used=(0,records.VF)(core.store).filter(each=>each.regionId===regionId).reduce((sum,each)=>sum+((0,instance_types.w)(each.instanceType)?.cpus??
0),0);return{AccountAttributeItems:{AccountAttributeItem:Object.entries({...quotas,"used-postpaid-instance-vcpu-count":String(used)}).filter(([name])=>names2.length===
0||names2.includes(name)).map(([AttributeName,Value])=>({AttributeName,AttributeValues:{ValueItem:[{Value}]}}))}}}}),account_paging={PageNumber:ecs_parameters.PW,
PageSize:ecs_parameters.T0(100)},describeInstancesFullStatus=(0,ecs_define.E)("Ecs","DescribeInstancesFullStatus",{parameters:{RegionId:ecs_parameters.Ny,InstanceId:ecs_parameters.
ZD(100),Status:ecs_parameters.Qq,HealthStatus:ecs_parameters.Qq,EventId:ecs_parameters.ZD(100),EventType:ecs_parameters.Qq,...account_paging},gaps:"There are no\
 system events, so every instance is healthy.",run({core,params,regionId}){const ids2=params.texts("InstanceId"),codes2={Pending:0,Running:1,Stopped:2,Starting:3,
Stopping:4},found2=(0,records.VF)(core.store).filter(each=>each.regionId===regionId&&(ids2.length===0||ids2.includes(each.id))&&each.status===(params.optionalText(
"Status")??each.status)),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params),shown=rows2.map(each=>({InstanceId:each.id,Status:{Code:codes2[each.status],
Name:each.status},HealthStatus:{Code:0,Name:"Ok"},ScheduledSystemEventSet:{ScheduledSystemEventType:[]}}));return{...counts,InstanceFullStatusSet:{InstanceFullStatusType:shown}}}}),
describeInstanceMaintenanceAttributes=(0,ecs_define.E)("Ecs","DescribeInstanceMaintenanceAttributes",{parameters:{RegionId:ecs_parameters.Ny,InstanceId:ecs_parameters.
ZD(100),...account_paging},run({core,params,regionId}){const ids2=params.texts("InstanceId"),found2=(0,records.VF)(core.store).filter(each=>each.regionId===regionId&&
(ids2.length===0||ids2.includes(each.id))),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params),action={DefaultValue:"AutoRecover",Value:"AutoRecover",SupportedValues:{
SupportedValue:["Stop","AutoRecover","AutoRedeploy"]}},shown=rows2.map(each=>({InstanceId:each.id,ActionOnMaintenance:action,NotifyOnMaintenance:!1,MaintenanceWindows:{
MaintenanceWindow:[]}}));return{...counts,MaintenanceAttributes:{MaintenanceAttribute:shown}}}}),modifyInstanceMetadataOptions=(0,ecs_define.E)("Ecs","ModifyIns\
tanceMetadataOptions",{parameters:{RegionId:ecs_parameters.Ny,InstanceId:ecs_parameters.Qq,HttpEndpoint:ecs_parameters.mw(ecs_parameters.yL("enabled","disabled")),
HttpTokens:ecs_parameters.yL("optional","required"),HttpPutResponseHopLimit:ecs_parameters.Tq(1,64),InstanceMetadataTags:ecs_parameters.Qq},gaps:"There is no me\
tadata server on the instances.",run(call){const{params}=call,id=params.optionalText("InstanceId");if(id===void 0)throw new vendor_error.H("MissingParameter",400,
'The input parameter "InstanceId" that is mandatory for processing this request is not supplied.');const tokens=params.optionalText("HttpTokens");return(tokens===
"optional"||tokens==="required")&&(0,lifecycle.Mu)(call.core,(0,lookup.hR)(call,id),{httpTokens:tokens}),{}}}),modifySnapshotAttribute=(0,ecs_define.E)("Ecs","M\
odifySnapshotAttribute",{parameters:{RegionId:ecs_parameters.Ln,SnapshotId:ecs_parameters.$4,SnapshotName:ecs_parameters.Qq,Description:ecs_parameters.Qq,RetentionDays:ecs_parameters.
Tq(1,65536),DisableInstantAccess:ecs_parameters.Jt},run(call){const{core,params}=call,snapshot=(0,lookup.eY)(call,params.text("SnapshotId"));return(0,checks.E3)(
params.optionalText("SnapshotName"),"InvalidSnapshotName.Malformed"),(0,checks.bq)(params.optionalText("Description")),(0,records.ml)(core.store).update(snapshot,
{name:params.optionalText("SnapshotName")??snapshot.name,description:params.optionalText("Description")??snapshot.description,retentionDays:params.number("Reten\
tionDays")??snapshot.retentionDays}),{}}}),describeImageSupportInstanceTypes=(0,ecs_define.E)("Ecs","DescribeImageSupportInstanceTypes",{parameters:{RegionId:ecs_parameters.
Ny,ImageId:ecs_parameters.Qq,ActionType:ecs_parameters.Qq,Filter:ecs_parameters.uW},run(call){const id=call.params.optionalText("ImageId"),image=id===void 0?void 0:
(0,lookup.dT)(call,id),shown=instance_types.X.filter(type=>type.architecture==="ARM"==(image?.architecture==="arm64")).map(type=>({InstanceTypeId:type.id,InstanceTypeFamily:type.
family,CpuCoreCount:type.cpus,MemorySize:type.memoryGiB}));return{RegionId:call.regionId,ImageId:id??"",InstanceTypes:{InstanceType:shown}}}}),accountOperations=[
describeAccountAttributes,describeInstancesFullStatus,describeInstanceMaintenanceAttributes,modifyInstanceMetadataOptions,modifySnapshotAttribute,describeImageSupportInstanceTypes],
attachmentOperations=[(0,ecs_define.E)("Ecs","DescribeInstanceAttachmentAttributes",{parameters:{RegionId:ecs_parameters.Ny,InstanceIds:ecs_parameters.mw(ecs_parameters.
Rr(100)),PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100)},gaps:"There are no private pools: every instance takes from the public one.",run({core,params,
regionId}){const found2=params.texts("InstanceIds").flatMap(id=>{const instance=(0,records.VF)(core.store).get(id);return instance?.regionId===regionId?[instance]:
[]}),{rows:rows2,...counts}=(0,paging.Z)(found2,params),shown=rows2.map(({id})=>({InstanceId:id,PrivatePoolOptionsMatchCriteria:"None",PrivatePoolOptionsId:""}));
return{...counts,Instances:{Instance:shown}}}})];var ecs_durations=__webpack_require__(2899),ecs_layers=__webpack_require__(47134),charges=__webpack_require__(78615);
const pricePerGiBHour=17e-5,maxSnapshotsPerDisk=256;function addSnapshot(call,disk2,texts){const{core,params}=call,snapshot=(0,records.ml)(core.store).add({id:core.
newId("s"),regionId:disk2.regionId,...texts,sourceDiskId:disk2.id,sourceDiskType:disk2.type,sourceDiskSizeGiB:disk2.sizeGiB,...(0,optional.l)("sourceInstanceId",
disk2.instanceId||void 0),status:"progressing",progressPercent:0,instantAccess:!1,retentionDays:params.number("RetentionDays")??0,resourceGroupId:params.optionalText(
"ResourceGroupId")??"",createdAtMs:core.clock.now()});return(0,charges.f0)(core,{id:snapshot.id,kind:"snapshot",perHour:Math.round(disk2.sizeGiB*pricePerGiBHour*
1e4)/1e4}),snapshot}async function takeSnapshot(core,snapshot){try{snapshot.sourceDiskType==="system"&&snapshot.sourceInstanceId&&((0,records.ml)(core.store).update(
snapshot,{layerId:snapshot.id}),await(0,ecs_layers.t)(core,snapshot.sourceInstanceId,snapshot.id))}catch(error){throw delete snapshot.layerId,(0,records.ml)(core.
store).update(snapshot,{status:"failed"}),error}core.after((0,ecs_durations.h)(core).snapshotCreating,async()=>{if((0,records.ml)(core.store).get(snapshot.id)!==
snapshot)return(0,ecs_layers.Z)(core);(0,records.ml)(core.store).update(snapshot,{status:"accomplished",progressPercent:100})})}const createSnapshot=(0,ecs_define.
E)("Ecs","CreateSnapshot",{parameters:{RegionId:ecs_parameters.Ln,DiskId:ecs_parameters.$4,SnapshotName:ecs_parameters.Qq,Description:ecs_parameters.Qq,RetentionDays:ecs_parameters.
Tq(1,65536),InstantAccess:ecs_parameters.Jt,InstantAccessRetentionDays:ecs_parameters.Tq(1,65535),Category:ecs_parameters.yL("Standard","Flash","standard","flas\
h"),ResourceGroupId:ecs_parameters.Qq,ClientToken:ecs_parameters.$Y,Tag:ecs_parameters._A},gaps:"A snapshot of a data disk holds nothing.",run(call){const{core,
params}=call,disk2=(0,lookup.FG)(call,params.text("DiskId"));(0,checks.E3)(params.optionalText("SnapshotName"),"InvalidSnapshotName.Malformed"),(0,checks.bq)(params.
optionalText("Description"));const ofDisk=(0,records.ml)(core.store).filter(each=>each.sourceDiskId===disk2.id);if(ofDisk.some(each=>each.status==="progressing"))
throw new vendor_error.H("IncorrectDiskStatus.CreatingSnapshot",403,`A snapshot of disk ${disk2.id} is being made; wait until it is accomplished.`);if(ofDisk.length>=
maxSnapshotsPerDisk)throw new vendor_error.H("QuotaExceed.Snapshot",403,`Disk ${disk2.id} has ${maxSnapshotsPerDisk} snapshots already.`);const snapshot=addSnapshot(
call,disk2,{name:params.optionalText("SnapshotName")??"",description:params.optionalText("Description")??"",tags:(0,tagging.g$)(params)});return core.after(0,()=>takeSnapshot(
core,snapshot)),{SnapshotId:snapshot.id}}}),describeSnapshots=(0,ecs_define.E)("Ecs","DescribeSnapshots",{parameters:{RegionId:ecs_parameters.Ny,SnapshotIds:ecs_parameters.
Rr(100),InstanceId:ecs_parameters.Qq,DiskId:ecs_parameters.Qq,SnapshotName:ecs_parameters.Qq,Status:{...ecs_parameters.yL("progressing","accomplished","failed",
"all"),default:"all"},SnapshotType:ecs_parameters.yL("auto","user","all"),SourceDiskType:ecs_parameters.yL("system","data","System","Data"),Usage:ecs_parameters.
Qq,Category:ecs_parameters.Qq,Encrypted:ecs_parameters.Jt,ResourceGroupId:ecs_parameters.Qq,SnapshotLinkId:ecs_parameters.Qq,KMSKeyId:ecs_parameters.Qq,Filter:ecs_parameters.
uW,DryRun:ecs_parameters.Jt,NextToken:ecs_parameters.Qq,MaxResults:ecs_parameters.Tq(1,100),PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100),Tag:ecs_parameters.
_A},run(call){const{core,params,regionId}=call,ids2=params.texts("SnapshotIds"),status=params.text("Status"),is2=(name,value)=>value===(params.optionalText(name)??
value),found2=(0,records.ml)(core.store).filter(each=>each.regionId===regionId&&(ids2.length===0||ids2.includes(each.id))&&(status==="all"||each.status===status)&&
is2("InstanceId",each.sourceInstanceId)&&is2("DiskId",each.sourceDiskId)&&is2("SnapshotName",each.name)&&is2("ResourceGroupId",each.resourceGroupId)&&params.optionalText(
"SnapshotType")!=="auto"&&params.flag("Encrypted")!==!0&&(params.optionalText("SourceDiskType")??each.sourceDiskType).toLowerCase()===each.sourceDiskType&&(0,tagging.
tt)(each,params)),{rows:rows2,...counts}=(0,paging.h)(found2.reverse(),params);return{...counts,Snapshots:{Snapshot:rows2.map(snapshot=>snapshotRow(call,snapshot))}}}}),
usersOf=({core},snapshot)=>(0,records.zC)(core.store).filter(image=>image.snapshots.some(each=>each.snapshotId===snapshot.id));function snapshotRow(call,snapshot){
return{SnapshotId:snapshot.id,SnapshotName:snapshot.name,Description:snapshot.description,Status:snapshot.status,Progress:`${snapshot.progressPercent}%`,Available:snapshot.
status==="accomplished",CreationTime:(0,times.G)(snapshot.createdAtMs),LastModifiedTime:(0,times.G)(snapshot.createdAtMs),RegionId:snapshot.regionId,SourceDiskId:snapshot.
sourceDiskId,SourceDiskType:snapshot.sourceDiskType,SourceDiskSize:String(snapshot.sourceDiskSizeGiB),SourceStorageType:"disk",SnapshotType:"user",Category:"sta\
ndard",Encrypted:!1,InstantAccess:snapshot.instantAccess,RetentionDays:snapshot.retentionDays,RemainTime:0,ProductCode:"",ResourceGroupId:snapshot.resourceGroupId,
Usage:usersOf(call,snapshot).length>0?"image":"none",Tags:(0,tagging.wN)(snapshot.tags)}}const deleteSnapshot=(0,ecs_define.E)("Ecs","DeleteSnapshot",{parameters:{
RegionId:ecs_parameters.Ln,SnapshotId:ecs_parameters.$4,Force:ecs_parameters.Jt},async run(call){const{core,params}=call,snapshot=(0,lookup.eY)(call,params.text(
"SnapshotId")),users2=usersOf(call,snapshot);if(users2.length>0&&params.flag("Force")!==!0)throw new vendor_error.H("SnapshotCreatedImage",403,`The snapshot ${snapshot.
id} is part of ${users2.map(each=>each.id).join(", ")}; delete that first or pass Force=true.`);return(0,records.ml)(core.store).delete(snapshot.id),(0,charges.
EO)(core,snapshot.id),await(0,ecs_layers.Z)(core),{}}}),snapshotOperations=[createSnapshot,describeSnapshots,deleteSnapshot];var ecs_quotas=__webpack_require__(
53121);const createImage=(0,ecs_define.E)("Ecs","CreateImage",{parameters:{RegionId:ecs_parameters.Ny,InstanceId:ecs_parameters.Qq,SnapshotId:ecs_parameters.Qq,
ImageName:ecs_parameters.Qq,ImageFamily:ecs_parameters.Qq,ImageVersion:ecs_parameters.Qq,Description:ecs_parameters.Qq,Platform:ecs_parameters.Qq,Architecture:ecs_parameters.
yL("i386","x86_64","arm64"),BootMode:ecs_parameters.yL("BIOS","UEFI","UEFI-Preferred"),DetectionStrategy:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,DiskDeviceMapping:{
type:"list",items:ecs_parameters.Ik({SnapshotId:ecs_parameters.Qq,Size:ecs_parameters.nd,Device:ecs_parameters.Qq,DiskType:ecs_parameters.Qq})},ClientToken:ecs_parameters.
$Y,DryRun:ecs_parameters.Jt,Tag:ecs_parameters._A},gaps:"Data disks are listed in the image but hold nothing.",run(call){checkImage(call);const{params}=call;if(params.
has("InstanceId"))return{ImageId:imageOfInstance(call).id};const[mapping]=params.objects("DiskDeviceMapping"),snapshotId=params.optionalText("SnapshotId")??mapping?.
SnapshotId;if(snapshotId===void 0)throw new vendor_error.H("MissingParameter",400,"One of InstanceId, SnapshotId and DiskDeviceMapping is needed.");return{ImageId:imageOfSnapshot(
call,(0,lookup.eY)(call,snapshotId)).id}}});function checkImage({core,params,regionId}){const name=params.optionalText("ImageName");if((0,checks.E3)(name,"Inval\
idImageName.Malformed"),(0,checks.bq)(params.optionalText("Description")),checkNameIsFree(core,regionId,name),(0,records.zC)(core.store).filter(image=>image.regionId===
regionId).length>=(0,ecs_quotas.v)(core).imagesPerRegion)throw new vendor_error.H("QuotaExceed.Image",400,`The account has ${(0,ecs_quotas.v)(core).imagesPerRegion}\
 images in ${regionId} already.`)}function checkNameIsFree(core,regionId,name){if(name!==void 0&&(0,records.zC)(core.store).find(image=>image.regionId===regionId&&
image.name===name))throw new vendor_error.H("InvalidImageName.Duplicated",400,`An image with the name ${name} exists in ${regionId} already.`)}function imageOfInstance(call){
const{core,params}=call,instance=(0,lookup.hR)(call,params.text("InstanceId"));if(instance.status!=="Running"&&instance.status!=="Stopped"||instance.isReleased||
instance.operationLocks.length>0)throw new vendor_error.H("IncorrectInstanceStatus",400,`Instance ${instance.id} is ${instance.status}; it must be Running or St\
opped, with no operation under way.`);const source=(0,lookup.W7)(core.store).find(image2=>image2.id===instance.imageId),taken=(0,records.nR)(core.store).filter(
disk2=>disk2.instanceId===instance.id).map(disk2=>({disk:disk2,snapshot:addSnapshot(call,disk2,{name:"",description:"",tags:{}})})),image=addImage(call,source,{
sourceInstanceId:instance.id,snapshots:taken.map(({disk:disk2,snapshot})=>({snapshotId:snapshot.id,device:disk2.device,sizeGiB:disk2.sizeGiB,type:disk2.type}))});
return grow(core,image,async()=>{for(const{snapshot}of taken)await takeSnapshot(core,snapshot);const system=taken.find(({disk:disk2})=>disk2.type==="system");if(!(0,records.
VF)(core.store).get(instance.id))throw new Error(`instance ${instance.id} was released while image ${image.id} was made of it`);return system?.snapshot.layerId}),
image}function imageOfSnapshot(call,snapshot){const{core}=call;if(snapshot.sourceDiskType!=="system")throw new vendor_error.H("InvalidSnapshot.NotSystemDisk",403,
`The snapshot ${snapshot.id} is not of a system disk.`);if(snapshot.status!=="accomplished")throw new vendor_error.H("InvalidSnapshotId.NotReady",403,`The snaps\
hot ${snapshot.id} is ${snapshot.status}; wait until it is accomplished.`);const image=addImage(call,void 0,{snapshots:[{snapshotId:snapshot.id,device:"/dev/xvd\
a",sizeGiB:snapshot.sourceDiskSizeGiB,type:"system"}]});return grow(core,image,()=>Promise.resolve((0,records.ml)(core.store).get(snapshot.id)?.layerId)),image}
function addImage(call,source,made){const{core,params,regionId}=call,id=core.newId("m"),architecture=params.optionalText("Architecture")==="arm64"?"arm64":"x86_\
64";return(0,records.zC)(core.store).add({id,regionId,name:params.optionalText("ImageName")??id,description:params.optionalText("Description")??"",family:params.
optionalText("ImageFamily")??"",version:params.optionalText("ImageVersion")??"",owner:"self",status:"Creating",isUsable:!1,progressPercent:0,sizeGiB:made.snapshots.
find(each=>each.type==="system")?.sizeGiB??20,osName:source?.osName??"Linux 64 bit",osNameEn:source?.osNameEn??"Linux 64 bit",osType:"linux",platform:params.optionalText(
"Platform")??source?.platform??"Others Linux",architecture:source?.architecture??architecture,bootMode:source?.bootMode??"BIOS",...made,resourceGroupId:params.optionalText(
"ResourceGroupId")??"",createdAtMs:core.clock.now(),tags:(0,tagging.g$)(params)})}const stepsPercent=[25,50,75];function grow(core,image,makeLayer){const total=(0,ecs_durations.
h)(core).imageCreating;for(const percent of stepsPercent)core.after(total*percent/100,()=>{image.status==="Creating"&&(0,records.zC)(core.store).update(image,{progressPercent:percent})});
core.after(0,async()=>{let layerId;try{layerId=await makeLayer()}catch(error){throw(0,records.zC)(core.store).update(image,{status:"CreateFailed"}),error}core.after(
total,async()=>{if((0,records.zC)(core.store).get(image.id)!==image)return(0,ecs_layers.Z)(core);(0,records.zC)(core.store).update(image,{...(0,optional.l)("lay\
erId",layerId),status:"Available",progressPercent:100}),core.after(total/50,()=>{(0,records.zC)(core.store).update(image,{isUsable:!0})})})})}const copyImage=(0,ecs_define.
E)("Ecs","CopyImage",{parameters:{RegionId:ecs_parameters.Ny,ImageId:ecs_parameters.$4,DestinationRegionId:ecs_parameters.Qq,DestinationImageName:ecs_parameters.
Qq,DestinationDescription:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,Encrypted:ecs_parameters.Jt,KMSKeyId:ecs_parameters.Qq,ClientToken:ecs_parameters.
$Y,DryRun:ecs_parameters.Jt,Tag:ecs_parameters._A},run(call){const{core,params,regionId}=call,source=(0,lookup.Ym)(call,(0,lookup.dT)(call,params.text("ImageId")).
id),name=params.optionalText("DestinationImageName"),destination=params.optionalText("DestinationRegionId")??regionId;(0,checks.E3)(name,"InvalidImageName.Malfo\
rmed"),checkNameIsFree(core,destination,name);const copy=(0,records.zC)(core.store).add({...structuredClone(source),id:core.newId("m"),regionId:destination,owner:"\
self",name:name??source.name,description:params.optionalText("DestinationDescription")??source.description,status:"Creating",isUsable:!1,progressPercent:0,snapshots:[],
createdAtMs:core.clock.now(),tags:(0,tagging.g$)(params)});return grow(core,copy,()=>Promise.resolve(source.layerId)),{ImageId:copy.id}}}),createImageOperations=[
createImage,copyImage];var stock=__webpack_require__(56724);function requireStatus(instance,...allowed){if(instance.isReleased)throw new vendor_error.H("Incorre\
ctInstanceStatus",403,`Instance ${instance.id} is being released.`);if(instance.operationLocks.length>0)throw new vendor_error.H("InvalidOperation.Conflict",403,
`Instance ${instance.id} is locked by ${instance.operationLocks.join(", ")}; wait until it is done.`);if(allowed.includes(instance.status))return;const code=instance.
status==="Pending"?"IncorrectInstanceStatus.Initializing":"IncorrectInstanceStatus";throw new vendor_error.H(code,403,`The current status of instance ${instance.
id} is ${instance.status}; this operation needs ${allowed.join(" or ")}.`)}const startAction={check:(_call,instance)=>requireStatus(instance,"Stopped"),act({core},instance){
instance.stoppedMode==="StopCharging"&&((0,stock.ol)(core.store,instance.zoneId,instance.instanceType,1),(0,lifecycle.sC)(core,instance)),(0,lifecycle.ni)(core,
instance)}},stopAction={check:(_call,instance)=>requireStatus(instance,"Running"),act({core,params},instance){const mode=params.optionalText("StoppedMode")==="S\
topCharging"?"StopCharging":"KeepCharging";(0,lifecycle.ds)(core,instance,{force:params.flag("ForceStop")??!1,mode})}},rebootAction={check:(_call,instance)=>requireStatus(
instance,"Running"),act:({core,params},instance)=>(0,lifecycle.Eh)(core,instance,{force:params.flag("ForceStop")??params.flag("ForceReboot")??!1})},deleteAction={
check({params},instance){if(!instance.isReleased){if(instance.deletionProtection)throw new vendor_error.H("InvalidOperation.DeletionProtection",403,`Instance ${instance.
id} has DeletionProtection; switch it off with ModifyInstanceAttribute first.`);requireStatus(instance,"Stopped",...params.flag("Force")===!0?["Running","Starti\
ng","Stopping"]:[])}},act({core},instance){instance.isReleased||(0,lifecycle._r)(core,instance)}},single=(action,power,parameters)=>(0,ecs_define.E)("Ecs",action,
{parameters:{RegionId:ecs_parameters.Ln,InstanceId:ecs_parameters.$4,DryRun:ecs_parameters.Jt,...parameters},run(call){const instance=(0,lookup.hR)(call,call.params.
text("InstanceId"));return power.check(call,instance),power.act(call,instance),{}}}),batchParameters={RegionId:ecs_parameters.Ny,InstanceId:ecs_parameters.mw(ecs_parameters.
ZD(100)),DryRun:ecs_parameters.Jt},batch=(action,power,parameters)=>(0,ecs_define.E)("Ecs",action,{parameters:{...batchParameters,BatchOptimization:{...ecs_parameters.
yL("AllTogether","SuccessFirst"),default:"AllTogether"},...parameters},run(call){const ids2=[...new Set(call.params.texts("InstanceId"))];if(call.params.text("B\
atchOptimization")==="AllTogether"&&call.params.flag("DryRun")!==!0)for(const id of ids2)power.check(call,(0,lookup.hR)(call,id));return{InstanceResponses:{InstanceResponse:ids2.
map(id=>attempt(call,power,id))}}}});function attempt(call,power,id){try{const instance=(0,lookup.hR)(call,id),previous=instance.status;return power.check(call,
instance),power.act(call,instance),{InstanceId:id,Code:"200",Message:"success",PreviousStatus:previous,CurrentStatus:instance.status}}catch(error){if(!(error instanceof
vendor_error.H))throw error;return{InstanceId:id,Code:error.code,Message:error.message,PreviousStatus:"",CurrentStatus:""}}}const deleteInstances=(0,ecs_define.
E)("Ecs","DeleteInstances",{parameters:{...batchParameters,Force:ecs_parameters.Jt,ForceStop:ecs_parameters.Jt,TerminateSubscription:ecs_parameters.Jt,ClientToken:ecs_parameters.
$Y},run(call){const found2=[...new Set(call.params.texts("InstanceId"))].map(id=>(0,lookup.hR)(call,id));for(const instance of found2)deleteAction.check(call,instance);
for(const instance of found2)deleteAction.act(call,instance);return{}}}),stoppedMode={...ecs_parameters.yL("StopCharging","KeepCharging","Not-applicable"),default:"\
KeepCharging"},instancePowerOperations=[single("StartInstance",startAction,{InitLocalDisk:ecs_parameters.Jt}),single("StopInstance",stopAction,{ForceStop:ecs_parameters.
Jt,ConfirmStop:ecs_parameters.Jt,StoppedMode:stoppedMode,Hibernate:ecs_parameters.Jt}),single("RebootInstance",rebootAction,{ForceStop:ecs_parameters.Jt}),single(
"DeleteInstance",deleteAction,{Force:ecs_parameters.Jt,ForceStop:ecs_parameters.Jt,TerminateSubscription:ecs_parameters.Jt}),batch("StartInstances",startAction,
{}),batch("StopInstances",stopAction,{ForceStop:ecs_parameters.Jt,StoppedMode:stoppedMode}),batch("RebootInstances",rebootAction,{ForceReboot:ecs_parameters.Jt}),
deleteInstances];var ecs_launch=__webpack_require__(83867),regions=__webpack_require__(57663);const leastGiB=20,mostGiB=32768,createDisk=(0,ecs_define.E)("Ecs",
"CreateDisk",{parameters:{RegionId:ecs_parameters.Ny,ZoneId:ecs_parameters.Qq,InstanceId:ecs_parameters.Qq,DiskCategory:{type:"string",default:"cloud_essd"},Size:ecs_parameters.
nd,SnapshotId:ecs_parameters.Qq,DiskName:ecs_parameters.Qq,Description:ecs_parameters.Qq,PerformanceLevel:ecs_parameters.yL("PL0","PL1","PL2","PL3"),Encrypted:ecs_parameters.
Jt,ResourceGroupId:ecs_parameters.Qq,ClientToken:ecs_parameters.$Y,Tag:ecs_parameters._A},gaps:"Data disks are kept and shown; no device appears on the machine.",
run(call){const{core,params,regionId}=call;(0,checks.E3)(params.optionalText("DiskName"),"InvalidDiskName.Malformed"),(0,checks.bq)(params.optionalText("Descrip\
tion"));const category=params.text("DiskCategory");if(!ecs_launch.S.includes(category))throw new vendor_error.H("InvalidDataDiskCategory.ValueNotSupported",400,
`The disk category ${category} is not supported.`);const snapshot=params.has("SnapshotId")?(0,lookup.eY)(call,params.text("SnapshotId")):void 0,instance=params.
has("InstanceId")?(0,lookup.hR)(call,params.text("InstanceId")):void 0,zoneId=instance?.zoneId??params.optionalText("ZoneId");if(zoneId===void 0||!(0,regions.jL)(
regionId).includes(zoneId))throw new vendor_error.H("InvalidZoneId.NotFound",404,`The specified ZoneId ${zoneId??""} does not exist in ${regionId}.`);const disk2=(0,records.
nR)(core.store).add({id:core.newId("d"),regionId,zoneId,name:params.optionalText("DiskName")??"",description:params.optionalText("Description")??"",instanceId:"",
type:"data",category,sizeGiB:checkSize(params.number("Size")??snapshot?.sourceDiskSizeGiB,snapshot?.sourceDiskSizeGiB),device:"",imageId:"",snapshotId:snapshot?.
id??"",performanceLevel:category==="cloud_essd"?params.optionalText("PerformanceLevel")??"PL1":"",status:"Available",deleteWithInstance:instance!==void 0,encrypted:params.
flag("Encrypted")??!1,createdAtMs:core.clock.now(),tags:(0,tagging.g$)(params)});return(0,charges.f0)(core,{id:disk2.id,kind:"disk",perHour:(0,charges.jp)(disk2.
sizeGiB)}),instance&&attach(call,disk2,instance),{DiskId:disk2.id}}});function checkSize(sizeGiB,least=leastGiB){if(sizeGiB===void 0)throw new vendor_error.H("M\
issingParameter",400,"One of Size and SnapshotId is needed.");if(sizeGiB<least||sizeGiB>mostGiB)throw new vendor_error.H("InvalidDiskSize.NotSupported",400,`The\
 disk size must be from ${least} to ${mostGiB} GiB.`);return sizeGiB}function attach({core},disk2,instance){const taken=new Set((0,records.nR)(core.store).filter(
each=>each.instanceId===instance.id).map(each=>each.device)),device=Array.from({length:25},(_,i)=>`/dev/xvd${String.fromCharCode(98+i)}`).find(each=>!taken.has(
each));if(!device||taken.size>16)throw new vendor_error.H("InstanceDiskLimitExceeded",403,`Instance ${instance.id} has 16 data disks already.`);(0,records.nR)(core.
store).update(disk2,{instanceId:instance.id,device,status:"In_use",attachedAtMs:core.clock.now()})}const attachDisk=(0,ecs_define.E)("Ecs","AttachDisk",{parameters:{
RegionId:ecs_parameters.Ln,DiskId:ecs_parameters.$4,InstanceId:ecs_parameters.$4,DeleteWithInstance:ecs_parameters.Jt,Device:ecs_parameters.Qq,Bootable:ecs_parameters.
Jt},run(call){const{core,params}=call,disk2=(0,lookup.FG)(call,params.text("DiskId")),instance=(0,lookup.hR)(call,params.text("InstanceId"));if(disk2.status!=="\
Available")throw new vendor_error.H("IncorrectDiskStatus",403,`Disk ${disk2.id} is ${disk2.status}; only an Available one can be attached.`);if(disk2.zoneId!==instance.
zoneId)throw new vendor_error.H("InvalidParameter.Conflict",400,`Disk ${disk2.id} is in ${disk2.zoneId}, instance ${instance.id} in ${instance.zoneId}.`);return requireStatus(
instance,"Running","Stopped"),attach(call,disk2,instance),(0,records.nR)(core.store).update(disk2,{deleteWithInstance:params.flag("DeleteWithInstance")??!1}),{}}}),
detachDisk=(0,ecs_define.E)("Ecs","DetachDisk",{parameters:{RegionId:ecs_parameters.Ln,DiskId:ecs_parameters.$4,InstanceId:ecs_parameters.$4,DeleteWithInstance:ecs_parameters.
Jt},run(call){const{core,params}=call,disk2=(0,lookup.FG)(call,params.text("DiskId"));if(requireStatus((0,lookup.hR)(call,params.text("InstanceId")),"Running","\
Stopped"),disk2.type==="system")throw new vendor_error.H("DiskNotPortable",403,`Disk ${disk2.id} is a system disk: it cannot be detached.`);if(disk2.instanceId!==
params.text("InstanceId"))throw new vendor_error.H("DependencyViolation",403,`Disk ${disk2.id} is not attached to ${params.text("InstanceId")}.`);return(0,records.
nR)(core.store).update(disk2,{instanceId:"",device:"",status:"Available"}),{}}}),deleteDisk=(0,ecs_define.E)("Ecs","DeleteDisk",{parameters:{RegionId:ecs_parameters.
Ln,DiskId:ecs_parameters.$4},run(call){const disk2=(0,lookup.FG)(call,call.params.text("DiskId"));if(disk2.status!=="Available")throw new vendor_error.H("Incorr\
ectDiskStatus",403,`Disk ${disk2.id} is ${disk2.status}; detach it first.`);return(0,records.nR)(call.core.store).delete(disk2.id),(0,charges.EO)(call.core,disk2.
id),{}}}),resizeDisk=(0,ecs_define.E)("Ecs","ResizeDisk",{parameters:{RegionId:ecs_parameters.Ln,DiskId:ecs_parameters.$4,NewSize:ecs_parameters.mw(ecs_parameters.
nd),Type:ecs_parameters.yL("offline","online"),ClientToken:ecs_parameters.$Y},run(call){const{core,params}=call,disk2=(0,lookup.FG)(call,params.text("DiskId")),
sizeGiB=checkSize(params.number("NewSize"),disk2.sizeGiB);return(0,records.nR)(core.store).update(disk2,{sizeGiB}),(0,charges.f0)(core,{id:disk2.id,kind:"disk",
perHour:(0,charges.jp)(sizeGiB)}),{OrderId:""}}}),modifyDiskAttribute=(0,ecs_define.E)("Ecs","ModifyDiskAttribute",{parameters:{RegionId:ecs_parameters.Ln,DiskId:ecs_parameters.
Qq,DiskIds:ecs_parameters.ZD(100),DiskName:ecs_parameters.Qq,Description:ecs_parameters.Qq,DeleteWithInstance:ecs_parameters.Jt,DeleteAutoSnapshot:ecs_parameters.
Jt,EnableAutoSnapshot:ecs_parameters.Jt},run(call){const{core,params}=call,ids2=[...params.texts("DiskIds"),...params.has("DiskId")?[params.text("DiskId")]:[]];
if(ids2.length===0)throw new vendor_error.H("MissingParameter",400,"One of DiskId and DiskIds is needed.");(0,checks.E3)(params.optionalText("DiskName"),"Invali\
dDiskName.Malformed");for(const disk2 of ids2.map(id=>(0,lookup.FG)(call,id)))(0,records.nR)(core.store).update(disk2,{name:params.optionalText("DiskName")??disk2.
name,description:params.optionalText("Description")??disk2.description,deleteWithInstance:params.flag("DeleteWithInstance")??disk2.deleteWithInstance});return{}}}),
dataDiskOperations=[createDisk,attachDisk,detachDisk,deleteDisk,resizeDisk,modifyDiskAttribute];var vpc_records=__webpack_require__(57518);const describe_instances_status=ecs_parameters.
yL("Pending","Starting","Running","Stopping","Stopped"),describeInstances=(0,ecs_define.E)("Ecs","DescribeInstances",{parameters:{RegionId:ecs_parameters.Ny,InstanceIds:ecs_parameters.
Rr(100),InstanceName:ecs_parameters.Qq,Status:{...describe_instances_status,errorCode:"InvalidStatus.ValueNotSupported"},VpcId:ecs_parameters.Qq,VSwitchId:ecs_parameters.
Qq,ZoneId:ecs_parameters.Qq,SecurityGroupId:ecs_parameters.Qq,ImageId:ecs_parameters.Qq,InstanceType:ecs_parameters.Qq,InstanceTypeFamily:ecs_parameters.Qq,InstanceNetworkType:ecs_parameters.
yL("classic","vpc"),InstanceChargeType:ecs_parameters.yL("PostPaid","PrePaid"),InternetChargeType:ecs_parameters.yL("PayByBandwidth","PayByTraffic"),KeyPairName:ecs_parameters.
Qq,ResourceGroupId:ecs_parameters.Qq,PrivateIpAddresses:ecs_parameters.Rr(100),PublicIpAddresses:ecs_parameters.Rr(100),EipAddresses:ecs_parameters.Rr(100),InnerIpAddresses:ecs_parameters.
Rr(100),LockReason:ecs_parameters.Qq,IoOptimized:ecs_parameters.Jt,HttpTokens:ecs_parameters.yL("optional","required"),Filter:ecs_parameters.uW,AdditionalAttributes:ecs_parameters.
ZD(20),DryRun:ecs_parameters.Jt,NextToken:ecs_parameters.Qq,MaxResults:ecs_parameters.Tq(1,100),PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100),Tag:ecs_parameters.
_A},gaps:"Filter.N (creation and expiry times) selects nothing away; AdditionalAttributes add nothing.",run(call){const{rows:rows2,...counts}=(0,paging.h)(selectInstances(
call),call.params,{atLeast:10}),show=instanceRows(call);return{...counts,Instances:{Instance:rows2.map(show)}}}});function selectInstances({core,params,regionId}){
const is2=name=>params.optionalText(name),eipOf=boundEips(core.store),lists=["InstanceIds","PrivateIpAddresses","PublicIpAddresses","EipAddresses"].map(name=>params.
has(name)?new Set(params.texts(name)):void 0),[ids2,privateIps,publicIps,eipAddresses]=lists,active=[[ids2,each=>ids2.has(each.id)],[privateIps,each=>privateIps.
has(each.privateIp)],[publicIps,each=>publicIps.has(each.publicIp??"")],[eipAddresses,each=>eipAddresses.has(eipOf.get(each.id)?.address??"")],[is2("InstanceNam\
e"),each=>matchesWildcard(each.name,params.text("InstanceName"))],[is2("Status"),each=>each.status===is2("Status")],[is2("VpcId"),each=>each.vpcId===is2("VpcId")],
[is2("VSwitchId"),each=>each.vswitchId===is2("VSwitchId")],[is2("ZoneId"),each=>each.zoneId===is2("ZoneId")],[is2("SecurityGroupId"),each=>each.securityGroupIds.
includes(params.text("SecurityGroupId"))],[is2("ImageId"),each=>each.imageId===is2("ImageId")],[is2("InstanceType"),each=>each.instanceType===is2("InstanceType")],
[is2("InstanceTypeFamily"),each=>(0,instance_types.w)(each.instanceType)?.family===is2("InstanceTypeFamily")],[is2("InstanceNetworkType"),()=>is2("InstanceNetwo\
rkType")==="vpc"],[is2("InstanceChargeType"),each=>each.chargeType===is2("InstanceChargeType")],[is2("InternetChargeType"),each=>each.internetChargeType===is2("\
InternetChargeType")],[is2("KeyPairName"),each=>each.keyPairName===is2("KeyPairName")],[is2("ResourceGroupId"),each=>each.resourceGroupId===is2("ResourceGroupId")],
[is2("HttpTokens"),each=>each.httpTokens===is2("HttpTokens")],[is2("LockReason"),each=>each.operationLocks.includes(params.text("LockReason"))],[params.has("Inn\
erIpAddresses")||void 0,()=>!1],[params.has("Tag")||void 0,each=>(0,tagging.tt)(each,params)]].filter(([wanted])=>wanted!==void 0).map(([,test])=>test);return(0,records.
VF)(core.store).filter(instance=>instance.regionId===regionId&&active.every(test=>test(instance))).reverse()}function boundEips(store2){return new Map((0,vpc_records.
QS)(store2).filter(eip=>eip.boundTo?.type==="EcsInstance").map(eip=>[eip.boundTo.id,eip]))}function instanceRows({core}){const eipOf=boundEips(core.store),imageOf=new Map(
(0,lookup.W7)(core.store).map(image=>[image.id,image]));return instance=>{const type=(0,instance_types.w)(instance.instanceType),image=imageOf.get(instance.imageId);
return{...sharedFields(instance,eipOf.get(instance.id)),InstanceTypeFamily:type?.family??"",StartTime:instance.startedAtMs===void 0?"":(0,times.o)(instance.startedAtMs),
AutoReleaseTime:instance.autoReleaseTime??"",KeyPairName:instance.keyPairName??"",ResourceGroupId:instance.resourceGroupId,DeletionProtection:instance.deletionProtection,
OSName:image?.osName??"",OSNameEn:image?.osNameEn??"",OSType:image?.osType??"linux",IoOptimized:!0,DeviceAvailable:!0,Recyclable:!1,SaleCycle:"",SpotStrategy:instance.
spotStrategy,SpotPriceLimit:0,SpotDuration:0,GPUAmount:0,GPUSpec:"",LocalStorageAmount:0,DeploymentSetId:"",HpcClusterId:"",ISP:"",CpuOptions:{CoreCount:Math.max(
1,(type?.cpus??2)/2),ThreadsPerCore:(type?.cpus??2)>1?2:1,Numa:""},DedicatedInstanceAttribute:{Affinity:"",Tenancy:""},EcsCapacityReservationAttr:{CapacityReservationId:"",
CapacityReservationPreference:""},HibernationOptions:{Configured:!1},MetadataOptions:{HttpEndpoint:"enabled",HttpTokens:instance.httpTokens,HttpPutResponseHopLimit:1},
NetworkInterfaces:{NetworkInterface:[{NetworkInterfaceId:instance.networkInterfaceId,MacAddress:instance.macAddress,PrimaryIpAddress:instance.privateIp,Type:"Pr\
imary",PrivateIpSets:{PrivateIpSet:[{PrivateIpAddress:instance.privateIp,Primary:!0}]},Ipv6Sets:{Ipv6Set:[]},Ipv4PrefixSets:{Ipv4PrefixSet:[]},Ipv6PrefixSets:{Ipv6PrefixSet:[]}}]},
RdmaIpAddress:{IpAddress:[]},Tags:(0,tagging.wN)(instance.tags)}}}function sharedFields(instance,eip){const type=(0,instance_types.w)(instance.instanceType);return{
InstanceId:instance.id,InstanceName:instance.name,Description:instance.description,HostName:instance.hostname,Status:instance.status,StoppedMode:instance.stoppedMode,
RegionId:instance.regionId,ZoneId:instance.zoneId,ClusterId:"",InstanceType:instance.instanceType,Cpu:type?.cpus??0,Memory:(type?.memoryGiB??0)*1024,ImageId:instance.
imageId,SerialNumber:instance.serialNumber,InstanceNetworkType:"vpc",InstanceChargeType:instance.chargeType,InternetChargeType:instance.internetChargeType,InternetMaxBandwidthIn:instance.
internetBandwidthInMbps,InternetMaxBandwidthOut:instance.internetBandwidthOutMbps,CreationTime:(0,times.o)(instance.createdAtMs),ExpiredTime:"2099-12-31T15:59Z",
CreditSpecification:"",VlanId:"",SecurityGroupIds:{SecurityGroupId:instance.securityGroupIds},PublicIpAddress:{IpAddress:instance.publicIp===void 0?[]:[instance.
publicIp]},InnerIpAddress:{IpAddress:[]},EipAddress:{AllocationId:eip?.id??"",IpAddress:eip?.address??"",InternetChargeType:eip?.internetChargeType??"",...eip?{
Bandwidth:eip.bandwidthMbps}:{}},VpcAttributes:{VpcId:instance.vpcId,VSwitchId:instance.vswitchId,NatIpAddress:"",PrivateIpAddress:{IpAddress:[instance.privateIp]}},
DedicatedHostAttribute:{DedicatedHostId:"",DedicatedHostName:""},OperationLocks:{LockReason:instance.operationLocks.map(reason=>({LockReason:reason}))}}}const describeInstanceStatus=(0,ecs_define.
E)("Ecs","DescribeInstanceStatus",{parameters:{RegionId:ecs_parameters.Ny,ZoneId:ecs_parameters.Qq,ClusterId:ecs_parameters.Qq,InstanceId:ecs_parameters.ZD(100),
PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(50)},run({core,params,regionId}){const ids2=params.texts("InstanceId"),zoneId=params.optionalText("ZoneI\
d"),found2=(0,records.VF)(core.store).filter(each=>each.regionId===regionId&&(ids2.length===0||ids2.includes(each.id))&&each.zoneId===(zoneId??each.zoneId)),{rows:rows2,
...counts}=(0,paging.Z)(found2.reverse(),params);return{...counts,InstanceStatuses:{InstanceStatus:rows2.map(({id,status:now})=>({InstanceId:id,Status:now}))}}}}),
describeInstanceAttribute=(0,ecs_define.E)("Ecs","DescribeInstanceAttribute",{parameters:{RegionId:ecs_parameters.Ln,InstanceId:ecs_parameters.$4},run(call){const instance=(0,lookup.
hR)(call,call.params.text("InstanceId"));return{...sharedFields(instance,boundEips(call.core.store).get(instance.id)),IoOptimized:"optimized"}}}),describeUserData=(0,ecs_define.
E)("Ecs","DescribeUserData",{parameters:{RegionId:ecs_parameters.Ny,InstanceId:ecs_parameters.$4},run(call){const instance=(0,lookup.hR)(call,call.params.text("\
InstanceId"));return{InstanceId:instance.id,RegionId:instance.regionId,UserData:instance.userData??""}}}),describeInstanceOperations=[describeInstances,describeInstanceStatus,
describeInstanceAttribute,describeUserData],describeDisks=(0,ecs_define.E)("Ecs","DescribeDisks",{parameters:{RegionId:ecs_parameters.Ny,DiskIds:ecs_parameters.
Rr(100),InstanceId:ecs_parameters.Qq,ZoneId:ecs_parameters.Qq,DiskName:ecs_parameters.Qq,DiskType:ecs_parameters.yL("all","system","data"),Category:ecs_parameters.
Qq,Status:ecs_parameters.yL("In_use","Available","Attaching","Detaching","Creating","ReIniting","All"),SnapshotId:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.
Qq,DiskChargeType:ecs_parameters.yL("PrePaid","PostPaid"),DeleteWithInstance:ecs_parameters.Jt,Encrypted:ecs_parameters.Jt,Portable:ecs_parameters.Jt,EnableAutoSnapshot:ecs_parameters.
Jt,AdditionalAttributes:ecs_parameters.ZD(20),Filter:ecs_parameters.uW,DryRun:ecs_parameters.Jt,NextToken:ecs_parameters.Qq,MaxResults:ecs_parameters.Tq(1,500),
PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100),Tag:ecs_parameters._A},run({core,params,regionId}){const ids2=params.texts("DiskIds"),is2=(name,value)=>value===
(params.optionalText(name)??value),status=params.optionalText("Status")??"All",type=params.optionalText("DiskType")??"all",found2=(0,records.nR)(core.store).filter(
disk2=>disk2.regionId===regionId&&(ids2.length===0||ids2.includes(disk2.id))&&is2("InstanceId",disk2.instanceId)&&is2("ZoneId",disk2.zoneId)&&is2("DiskName",disk2.
name)&&is2("Category",disk2.category)&&is2("SnapshotId",disk2.snapshotId)&&(type==="all"||disk2.type===type)&&(status==="All"||disk2.status===status)&&disk2.deleteWithInstance===
(params.flag("DeleteWithInstance")??disk2.deleteWithInstance)&&disk2.encrypted===(params.flag("Encrypted")??disk2.encrypted)&&(params.flag("Portable")??disk2.type===
"data")===(disk2.type==="data")&&params.optionalText("DiskChargeType")!=="PrePaid"&&(0,tagging.tt)(disk2,params)),{rows:rows2,...counts}=(0,paging.h)(found2.reverse(),
params);return{...counts,Disks:{Disk:rows2.map(diskRow)}}}});function diskRow(disk2){const attachedTime=disk2.attachedAtMs===void 0?"":(0,times.G)(disk2.attachedAtMs),
attachment={InstanceId:disk2.instanceId,Device:disk2.device,AttachedTime:attachedTime},attachments=disk2.instanceId===""?[]:[attachment];return{DiskId:disk2.id,
DiskName:disk2.name,Description:disk2.description,Type:disk2.type,Category:disk2.category,PerformanceLevel:disk2.performanceLevel,Size:disk2.sizeGiB,Status:disk2.
status,RegionId:disk2.regionId,ZoneId:disk2.zoneId,InstanceId:disk2.instanceId,Device:disk2.device,ImageId:disk2.imageId,SourceSnapshotId:disk2.snapshotId,SerialNumber:disk2.
id.slice(2),AttachedTime:attachedTime,DetachedTime:"",CreationTime:(0,times.G)(disk2.createdAtMs),ExpiredTime:"2999-09-08T16:00Z",DiskChargeType:"PostPaid",DeleteWithInstance:disk2.
deleteWithInstance,DeleteAutoSnapshot:!0,EnableAutoSnapshot:!0,EnableAutomatedSnapshotPolicy:!1,AutoSnapshotPolicyId:"",Encrypted:disk2.encrypted,KMSKeyId:"",Portable:disk2.
type==="data",ProductCode:"",ResourceGroupId:"",MultiAttach:"Disabled",MountInstanceNum:attachments.length,MountInstances:{MountInstance:attachments},Attachments:{
Attachment:attachments},OperationLocks:{OperationLock:[]},Tags:(0,tagging.wN)(disk2.tags)}}const diskOperations=[describeDisks],describeImages=(0,ecs_define.E)(
"Ecs","DescribeImages",{parameters:{RegionId:ecs_parameters.Ny,ImageId:ecs_parameters.od(100),ImageName:ecs_parameters.Qq,ImageFamily:ecs_parameters.Qq,ImageOwnerAlias:ecs_parameters.
yL("system","self","others","marketplace"),ImageOwnerId:ecs_parameters.nd,Status:ecs_parameters.od(10),SnapshotId:ecs_parameters.Qq,OSType:ecs_parameters.yL("wi\
ndows","linux"),Architecture:ecs_parameters.yL("i386","x86_64","arm64"),Usage:ecs_parameters.yL("instance","none"),ResourceGroupId:ecs_parameters.Qq,InstanceType:ecs_parameters.
Qq,ActionType:ecs_parameters.Qq,IsPublic:ecs_parameters.Jt,IsSupportIoOptimized:ecs_parameters.Jt,IsSupportCloudinit:ecs_parameters.Jt,ShowExpired:ecs_parameters.
Jt,Filter:ecs_parameters.uW,DryRun:ecs_parameters.Jt,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100),Tag:ecs_parameters._A},gaps:"Filter.N and Acti\
onType select nothing away; InstanceType selects by architecture only.",run(call){const{params,regionId}=call,{rows:rows2,...counts}=(0,paging.Z)(selectImages(call),
params);return{...counts,RegionId:regionId,Images:{Image:rows2.map(image=>imageRow(call,image))}}}});function selectImages({core,params,regionId}){const ids2=params.
texts("ImageId"),statuses=params.has("Status")?params.texts("Status").map(each=>each.toLowerCase()):["available"],is2=(name2,value)=>value===(params.optionalText(
name2)??value),name=params.optionalText("ImageName");return(0,lookup.W7)(core.store).filter(image=>(image.regionId??regionId)===regionId&&(statuses.includes("al\
l")||statuses.includes(image.status.toLowerCase()))&&(ids2.length===0||ids2.includes(image.id))&&(name===void 0||matchesWildcard(image.name,name))&&is2("ImageFa\
mily",image.family)&&is2("ImageOwnerAlias",image.owner)&&is2("OSType",image.osType)&&is2("Architecture",image.architecture)&&is2("ResourceGroupId",image.resourceGroupId)&&
(!params.has("SnapshotId")||image.snapshots.some(each=>each.snapshotId===params.text("SnapshotId")))&&(params.flag("IsPublic")===void 0||params.flag("IsPublic")===
(image.owner==="system"))&&(!params.has("Usage")||params.text("Usage")==="instance"===isUsed(core.store,image))&&(0,tagging.tt)(image,params))}const isUsed=(store2,image)=>(0,records.
VF)(store2).find(each=>each.imageId===image.id)!==void 0;function familyFields(image){return{ImageId:image.id,ImageName:image.name,ImageFamily:image.family,ImageVersion:image.
version,ImageOwnerAlias:image.owner,Description:image.description,Status:image.status,Progress:`${image.progressPercent}%`,Size:image.sizeGiB,OSName:image.osName,
OSType:image.osType,Platform:image.platform,Architecture:image.architecture,CreationTime:(0,times.G)(image.createdAtMs),IsCopied:!1,IsSelfShared:"",IsSubscribed:!1,
IsSupportCloudinit:!0,IsSupportIoOptimized:!0,ProductCode:"",DiskDeviceMappings:{DiskDeviceMapping:image.snapshots.map(each=>({SnapshotId:each.snapshotId,Device:each.
device,Size:String(each.sizeGiB),Type:each.type,Format:""}))},Tags:(0,tagging.wN)(image.tags)}}function imageRow({core,accountId},image){return{...familyFields(
image),BootMode:image.bootMode,ImageOwnerId:image.owner==="self"?Number(accountId):0,IsPublic:image.owner==="system",LoginAsNonRootSupported:!0,OSNameEn:image.osNameEn,
ResourceGroupId:image.resourceGroupId,Usable:image.isUsable,Usage:isUsed(core.store,image)?"instance":"none",DiskDeviceMappings:{DiskDeviceMapping:image.snapshots.
map(each=>({SnapshotId:each.snapshotId,Device:each.device,Size:String(each.sizeGiB),Type:each.type,Format:"",Encrypted:!1,Progress:`${image.progressPercent}%`,RemainTime:0}))}}}
const describeImageFromFamily=(0,ecs_define.E)("Ecs","DescribeImageFromFamily",{parameters:{RegionId:ecs_parameters.Ny,ImageFamily:ecs_parameters.$4},run(call){
const image=(0,lookup.nU)(call,call.params.text("ImageFamily"));return{Image:image?{...familyFields(image),Usage:isUsed(call.core.store,image)?"instance":"none"}:
{}}}}),modifyImageAttribute=(0,ecs_define.E)("Ecs","ModifyImageAttribute",{parameters:{RegionId:ecs_parameters.Ny,ImageId:ecs_parameters.$4,ImageName:ecs_parameters.
Qq,ImageFamily:ecs_parameters.Qq,Description:ecs_parameters.Qq,Status:ecs_parameters.yL("Available","Deprecated"),BootMode:ecs_parameters.yL("BIOS","UEFI","UEFI\
-Preferred"),LicenseType:ecs_parameters.Qq,DryRun:ecs_parameters.Jt},run(call){const{core,params}=call,image=ownImage(call);(0,checks.E3)(params.optionalText("I\
mageName"),"InvalidImageName.Malformed"),(0,checks.bq)(params.optionalText("Description"));const status=params.optionalText("Status");return(0,records.zC)(core.
store).update(image,{name:params.optionalText("ImageName")??image.name,family:params.optionalText("ImageFamily")??image.family,description:params.optionalText("\
Description")??image.description,...status==="Available"||status==="Deprecated"?{status}:{}}),{}}});function ownImage(call){const image=(0,lookup.dT)(call,call.
params.text("ImageId"));if(image.owner!=="self")throw new vendor_error.H("Forbidden",403,`The image ${image.id} is public: only own images can be changed.`);return image}
const deleteImage=(0,ecs_define.E)("Ecs","DeleteImage",{parameters:{RegionId:ecs_parameters.Ny,ImageId:ecs_parameters.$4,Force:ecs_parameters.Jt,DryRun:ecs_parameters.
Jt},async run(call){const{core,params,regionId}=call,image=(0,records.zC)(core.store).get(params.text("ImageId"));if(!image||image.regionId!==regionId)return{};
const isForced=params.flag("Force")===!0;if(image.status==="Creating"&&!isForced)throw new vendor_error.H("ImageIsCreating",403,`The image ${image.id} is still \
being created; wait or pass Force=true.`);if(isUsed(core.store,image)&&!isForced)throw new vendor_error.H("ImageUsingByInstance",403,`The image ${image.id} is u\
sed by instances; release them or pass Force=true.`);return(0,records.zC)(core.store).delete(image.id),await(0,ecs_layers.Z)(core),{}}}),describeImageSharePermission=(0,ecs_define.
E)("Ecs","DescribeImageSharePermission",{parameters:{RegionId:ecs_parameters.Ny,ImageId:ecs_parameters.$4,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(
100)},gaps:"There is one account, so nothing is ever shared.",run(call){const image=(0,lookup.dT)(call,call.params.text("ImageId")),{rows:rows2,...counts}=(0,paging.
Z)([],call.params);return{...counts,RegionId:call.regionId,ImageId:image.id,Accounts:{Account:rows2},ShareGroups:{ShareGroup:[]}}}}),imageOperations=[describeImages,
describeImageFromFamily,modifyImageAttribute,deleteImage,describeImageSharePermission];var external_node_crypto_=__webpack_require__(77598);const modulusBits=2048,
creating={RegionId:ecs_parameters.Ny,KeyPairName:ecs_parameters.$4,ResourceGroupId:ecs_parameters.Qq,Tag:ecs_parameters._A},createKeyPair=(0,ecs_define.E)("Ecs",
"CreateKeyPair",{parameters:creating,run(call){checkNew(call);const{publicKey,privateKey}=(0,external_node_crypto_.generateKeyPairSync)("rsa",{modulusLength:modulusBits,
publicKeyEncoding:{type:"spki",format:"der"},privateKeyEncoding:{type:"pkcs1",format:"pem"}}),pair=addKeyPair(call,openSshKey(publicKey));return{KeyPairId:pair.
keyPairId,KeyPairName:pair.name,KeyPairFingerPrint:pair.fingerprint,PrivateKeyBody:privateKey}}}),importKeyPair=(0,ecs_define.E)("Ecs","ImportKeyPair",{parameters:{
...creating,PublicKeyBody:ecs_parameters.$4},run(call){checkNew(call);const body=call.params.text("PublicKeyBody").trim();if(!/^(ssh-(rsa|ed25519)|ecdsa-sha2-\S+) [A-Za-z0-9+/]+=*( .*)?$/.
test(body))throw new vendor_error.H("InvalidPublicKeyBody.Malformed",400,"The specified PublicKeyBody is not a public key of OpenSSH (ssh-rsa AAAA\u2026).");const pair=addKeyPair(
call,body);return{KeyPairName:pair.name,KeyPairFingerPrint:pair.fingerprint}}});function checkNew({core,params,regionId}){const name=params.text("KeyPairName");
if(name.length<2||name.length>128||!new RegExp("^\\p{L}[\\p{L}\\p{N}:_.-]*$","u").test(name)||/^https?:\/\//i.test(name))throw new vendor_error.H("InvalidKeyPai\
rName.Malformed",400,"The specified KeyPairName is not valid: 2 to 128 letters, digits, : _ . and -, beginning with a letter.");if((0,records.de)(core.store).get(
(0,lookup.Vm)(regionId,name)))throw new vendor_error.H("KeyPair.AlreadyExist",400,`The key pair ${name} exists in ${regionId} already.`);if((0,records.de)(core.
store).filter(each=>each.regionId===regionId).length>=(0,ecs_quotas.v)(core).keyPairsPerRegion)throw new vendor_error.H("QuotaExceed.KeyPair",400,`The account h\
as ${(0,ecs_quotas.v)(core).keyPairsPerRegion} key pairs in ${regionId} already.`)}function addKeyPair({core,params,regionId},publicKey){const name=params.text(
"KeyPairName");return(0,records.de)(core.store).add({id:(0,lookup.Vm)(regionId,name),regionId,keyPairId:core.newId("ssh"),name,publicKey,fingerprint:(0,external_node_crypto_.
createHash)("md5").update(Buffer.from(publicKey.split(" ")[1],"base64")).digest("hex"),resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.
clock.now(),tags:(0,tagging.g$)(params)})}function openSshKey(spki){const modulus=spki.subarray(spki.length-5-(modulusBits/8+1),spki.length-5),blob=[Buffer.from(
"ssh-rsa"),Buffer.from([1,0,1]),modulus].flatMap(field=>{const length=Buffer.alloc(4);return length.writeUInt32BE(field.length),[length,field]});return`ssh-rsa ${Buffer.
concat(blob).toString("base64")}`}const describeKeyPairs=(0,ecs_define.E)("Ecs","DescribeKeyPairs",{parameters:{RegionId:ecs_parameters.Ny,KeyPairName:ecs_parameters.
Qq,KeyPairFingerPrint:ecs_parameters.Qq,IncludePublicKey:ecs_parameters.Jt,ResourceGroupId:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.
T0(50),Tag:ecs_parameters._A},run({core,params,regionId}){const found2=(0,records.de)(core.store).filter(pair=>pair.regionId===regionId&&matchesWildcard(pair.name,
params.optionalText("KeyPairName")??"*")&&pair.fingerprint===(params.optionalText("KeyPairFingerPrint")??pair.fingerprint)&&pair.resourceGroupId===(params.optionalText(
"ResourceGroupId")??pair.resourceGroupId)&&(0,tagging.tt)(pair,params)),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params),withKey=params.flag("Includ\
ePublicKey")===!0;return{...counts,KeyPairs:{KeyPair:rows2.map(pair=>({KeyPairName:pair.name,KeyPairFingerPrint:pair.fingerprint,...withKey?{PublicKey:pair.publicKey}:
{},CreationTime:(0,times.G)(pair.createdAtMs),ResourceGroupId:pair.resourceGroupId,Tags:(0,tagging.wN)(pair.tags)}))}}}}),binding={RegionId:ecs_parameters.Ny,KeyPairName:ecs_parameters.
$4,InstanceIds:ecs_parameters.mw(ecs_parameters.Rr(50))},attachKeyPair=(0,ecs_define.E)("Ecs","AttachKeyPair",{parameters:binding,gaps:"A running machine gets t\
he key at its next start; a key that is detached stays on the disk.",run(call){const pair=(0,lookup.xs)(call,call.params.text("KeyPairName"));return eachInstance(
call,pair,instance=>(0,lifecycle.Mu)(call.core,instance,{keyPairName:pair.name}))}}),detachKeyPair=(0,ecs_define.E)("Ecs","DetachKeyPair",{parameters:binding,run(call){
const pair=(0,lookup.xs)(call,call.params.text("KeyPairName"));return eachInstance(call,pair,instance=>{instance.keyPairName===pair.name&&(delete instance.keyPairName,
(0,lifecycle.Mu)(call.core,instance,{}))})}});function eachInstance({core,params,regionId},pair,act){const results=params.texts("InstanceIds").map(id=>{const instance=(0,records.
VF)(core.store).get(id);return!instance||instance.regionId!==regionId?{InstanceId:id,Success:"false",Code:"InvalidInstanceId.NotFound",Message:`The instance ${id}\
 does not exist.`}:(act(instance),{InstanceId:id,Success:"true",Code:"200",Message:"successful"})}),failures=results.filter(result=>result.Success==="false").length;
return{KeyPairName:pair.name,TotalCount:String(results.length),FailCount:String(failures),Results:{Result:results}}}const deleteKeyPairs=(0,ecs_define.E)("Ecs",
"DeleteKeyPairs",{parameters:{RegionId:ecs_parameters.Ny,KeyPairNames:ecs_parameters.mw(ecs_parameters.Rr(100))},run({core,params,regionId}){const names2=params.
texts("KeyPairNames"),user=(0,records.VF)(core.store).find(each=>each.regionId===regionId&&each.keyPairName!==void 0&&names2.includes(each.keyPairName));if(user)
throw new vendor_error.H("InvalidParameter.KeypairAlreadyAttachedInstance",400,`The key pair ${user.keyPairName} is attached to instance ${user.id}; detach it f\
irst.`);for(const name of names2)(0,records.de)(core.store).delete((0,lookup.Vm)(regionId,name));return{}}}),keyPairOperations=[createKeyPair,importKeyPair,describeKeyPairs,
attachKeyPair,detachKeyPair,deleteKeyPairs],maxGroupsPerInstance=5,membership={RegionId:ecs_parameters.Ln,SecurityGroupId:ecs_parameters.$4,InstanceId:ecs_parameters.
Qq,NetworkInterfaceId:ecs_parameters.Qq};function memberOf(call){const{params,core}=call;if(params.has("InstanceId"))return(0,lookup.hR)(call,params.text("Insta\
nceId"));const interfaceId=params.optionalText("NetworkInterfaceId");if(interfaceId===void 0)throw new vendor_error.H("MissingParameter",400,"Either InstanceId \
or NetworkInterfaceId is needed.");const owner=(0,records.VF)(core.store).find(each=>each.networkInterfaceId===interfaceId);if(!owner)throw new vendor_error.H("\
InvalidEniId.NotFound",404,`The specified NetworkInterfaceId ${interfaceId} does not exist.`);return owner}const joinSecurityGroup=(0,ecs_define.E)("Ecs","JoinS\
ecurityGroup",{parameters:membership,run(call){const group=(0,lookup.FN)(call,call.params.text("SecurityGroupId")),instance=memberOf(call);if(instance.securityGroupIds.
includes(group.id))throw new vendor_error.H("InvalidInstanceId.AlreadyExists",403,`Instance ${instance.id} is in ${group.id} already.`);return checkMembership(call,
instance,[...instance.securityGroupIds,group.id]),(0,lifecycle.Mu)(call.core,instance,{securityGroupIds:[...instance.securityGroupIds,group.id]}),{}}});function checkMembership(call,instance,groupIds){
if(groupIds.length>maxGroupsPerInstance)throw new vendor_error.H("InstanceSecurityGroupLimitExceeded",403,`Instance ${instance.id} can be in at most ${maxGroupsPerInstance}\
 security groups.`);for(const id of groupIds){const group=(0,lookup.FN)(call,id);if(group.vpcId!==instance.vpcId)throw new vendor_error.H("OperationDenied.Incon\
sistentNetwork",403,`Security group ${id} is in VPC ${group.vpcId}, instance ${instance.id} in ${instance.vpcId}.`)}}const leaveSecurityGroup=(0,ecs_define.E)("\
Ecs","LeaveSecurityGroup",{parameters:membership,run(call){const group=(0,lookup.FN)(call,call.params.text("SecurityGroupId")),instance=memberOf(call);if(!instance.
securityGroupIds.includes(group.id))throw new vendor_error.H("InstanceNotInSecurityGroup",403,`Instance ${instance.id} is not in ${group.id}.`);if(instance.securityGroupIds.
length===1)throw new vendor_error.H("InstanceLastSecurityGroup",403,`Instance ${instance.id} must stay in at least one security group.`);return(0,lifecycle.Mu)(
call.core,instance,{securityGroupIds:instance.securityGroupIds.filter(id=>id!==group.id)}),{}}}),securityGroupMemberOperations=[joinSecurityGroup,leaveSecurityGroup],
modifyInstanceAttribute=(0,ecs_define.E)("Ecs","ModifyInstanceAttribute",{parameters:{RegionId:ecs_parameters.Ln,InstanceId:ecs_parameters.$4,InstanceName:ecs_parameters.
Qq,Description:ecs_parameters.Qq,HostName:ecs_parameters.Qq,Password:ecs_parameters.Qq,UserData:ecs_parameters.Qq,DeletionProtection:ecs_parameters.Jt,CreditSpecification:ecs_parameters.
yL("Standard","Unlimited"),Recyclable:ecs_parameters.Jt,SecurityGroupIds:ecs_parameters.ZD(5)},gaps:"A changed HostName shows, but the running machine keeps its\
 old one.",run(call){const{core,params}=call,instance=(0,lookup.hR)(call,params.text("InstanceId"));(0,checks.Dy)(params.optionalText("InstanceName")),(0,checks.
bq)(params.optionalText("Description")),(0,checks.cY)(params.optionalText("HostName")),(0,checks.O7)(params.optionalText("Password")),(0,checks.gT)(params.optionalText(
"UserData")),params.has("UserData")&&requireStatus(instance,"Stopped");const groups=params.texts("SecurityGroupIds");return groups.length>0&&checkMembership(call,
instance,groups),(0,lifecycle.Mu)(core,instance,{name:params.optionalText("InstanceName")??instance.name,description:params.optionalText("Description")??instance.
description,hostname:params.optionalText("HostName")??instance.hostname,deletionProtection:params.flag("DeletionProtection")??instance.deletionProtection,...(0,optional.
l)("userData",params.optionalText("UserData")),...groups.length>0?{securityGroupIds:[...new Set(groups)]}:{}}),{}}}),modifyInstanceSpec=(0,ecs_define.E)("Ecs","\
ModifyInstanceSpec",{parameters:{RegionId:ecs_parameters.Ln,InstanceId:ecs_parameters.$4,InstanceType:ecs_parameters.Qq,InternetMaxBandwidthOut:ecs_parameters.Tq(
0,100),InternetMaxBandwidthIn:ecs_parameters.Tq(1,200),AllowMigrateAcrossZone:ecs_parameters.Jt,Async:ecs_parameters.Jt,ClientToken:ecs_parameters.$Y,DryRun:ecs_parameters.
Jt},gaps:"No temporary bandwidth, no disk changes.",run(call){const{core,params}=call,instance=(0,lookup.hR)(call,params.text("InstanceId")),type=params.optionalText(
"InstanceType");if(type!==void 0&&type!==instance.instanceType){if(!(0,instance_types.w)(type))throw new vendor_error.H("InvalidInstanceType.ValueNotSupported",
400,`The specified InstanceType ${type} is not supported.`);requireStatus(instance,"Stopped"),(0,stock.ol)(core.store,instance.zoneId,type,1),(0,stock.dH)(core.
store,instance.zoneId,instance.instanceType)}return(0,lifecycle.Mu)(core,instance,{instanceType:type??instance.instanceType,internetBandwidthOutMbps:params.number(
"InternetMaxBandwidthOut")??instance.internetBandwidthOutMbps,internetBandwidthInMbps:params.number("InternetMaxBandwidthIn")??instance.internetBandwidthInMbps}),
(0,charges.cW)(core.store).get(instance.id)?.untilMs===void 0&&(0,lifecycle.sC)(core,instance),{}}}),modifyInstanceNetworkSpec=(0,ecs_define.E)("Ecs","ModifyIns\
tanceNetworkSpec",{parameters:{RegionId:ecs_parameters.Ln,InstanceId:ecs_parameters.$4,InternetMaxBandwidthOut:ecs_parameters.Tq(0,100),InternetMaxBandwidthIn:ecs_parameters.
Tq(1,200),NetworkChargeType:ecs_parameters.yL("PayByBandwidth","PayByTraffic"),AllocatePublicIp:ecs_parameters.Jt,AutoPay:ecs_parameters.Jt,ISP:ecs_parameters.Qq,
StartTime:ecs_parameters.Qq,EndTime:ecs_parameters.Qq,ClientToken:ecs_parameters.$Y},gaps:"No temporary bandwidth (StartTime, EndTime).",run(call){const{core,params}=call,
instance=(0,lookup.hR)(call,params.text("InstanceId"));requireStatus(instance,"Running","Stopped");const out=params.number("InternetMaxBandwidthOut")??instance.
internetBandwidthOutMbps,wantsAddress=params.flag("AllocatePublicIp")===!0&&out>0&&instance.publicIp===void 0,chargeType=params.optionalText("NetworkChargeType");
return(0,lifecycle.Mu)(core,instance,{internetBandwidthOutMbps:out,internetBandwidthInMbps:params.number("InternetMaxBandwidthIn")??instance.internetBandwidthInMbps,
...chargeType==="PayByBandwidth"||chargeType==="PayByTraffic"?{internetChargeType:chargeType}:{},...wantsAddress?{publicIp:core.addresses.allocate()}:{}}),{OrderId:""}}}),
allocatePublicIpAddress=(0,ecs_define.E)("Ecs","AllocatePublicIpAddress",{parameters:{RegionId:ecs_parameters.Ln,InstanceId:ecs_parameters.$4,IpAddress:ecs_parameters.
Qq,VlanId:ecs_parameters.Qq},run(call){const{core,params}=call,instance=(0,lookup.hR)(call,params.text("InstanceId"));if(requireStatus(instance,"Running","Stopp\
ed"),instance.publicIp!==void 0)throw new vendor_error.H("AllocatedAlready",403,`Instance ${instance.id} has the public IP ${instance.publicIp} already.`);if((0,vpc_records.
QS)(core.store).find(eip=>eip.boundTo?.id===instance.id))throw new vendor_error.H("InvalidInstance.EipAlreadyAssociated",403,`Instance ${instance.id} has an EIP\
; a second public address is not possible.`);if(instance.internetBandwidthOutMbps===0)throw new vendor_error.H("InvalidInternetMaxBandwidthOut.ValueNotSupported",
403,"InternetMaxBandwidthOut of the instance is 0: raise it with ModifyInstanceNetworkSpec first.");const publicIp=core.addresses.allocate();return(0,lifecycle.
Mu)(core,instance,{publicIp}),{IpAddress:publicIp}}}),replaceSystemDiskOperation=(0,ecs_define.E)("Ecs","ReplaceSystemDisk",{parameters:{RegionId:ecs_parameters.
Ln,InstanceId:ecs_parameters.$4,ImageId:ecs_parameters.Qq,SystemDisk:ecs_parameters.Ik({Size:ecs_parameters.nd}),DiskId:ecs_parameters.Qq,Password:ecs_parameters.
Qq,PasswordInherit:ecs_parameters.Jt,KeyPairName:ecs_parameters.Qq,Platform:ecs_parameters.Qq,Architecture:ecs_parameters.Qq,UseAdditionalService:ecs_parameters.
Jt,SecurityEnhancementStrategy:ecs_parameters.Qq,ClientToken:ecs_parameters.$Y,DryRun:ecs_parameters.Jt},run(call){const{core,params}=call,instance=(0,lookup.hR)(
call,params.text("InstanceId"));if(requireStatus(instance,"Stopped"),instance.stoppedMode==="StopCharging")throw new vendor_error.H("IncorrectInstanceStatus",403,
`Instance ${instance.id} was stopped in economical mode; stop it with StoppedMode=KeepCharging.`);const image=(0,lookup.Ym)(call,params.optionalText("ImageId")??
instance.imageId);(0,checks.O7)(params.optionalText("Password")),params.has("KeyPairName")&&(0,lookup.xs)(call,params.text("KeyPairName"));const old=(0,records.
nR)(core.store).get(instance.systemDiskId),sizeGiB=Number(params.object("SystemDisk")?.Size??Math.max(old.sizeGiB,image.sizeGiB));if(sizeGiB<Math.max(image.sizeGiB,
old.sizeGiB)||sizeGiB>2048)throw new vendor_error.H("InvalidSystemDiskSize.LessThanImageSize",400,`The system disk must have from ${Math.max(image.sizeGiB,old.sizeGiB)}\
 to 2048 GiB.`);const{layerId:_,...kept2}=old,fresh=(0,records.nR)(core.store).add({...kept2,id:core.newId("d"),imageId:image.id,...(0,optional.l)("layerId",image.
layerId),sizeGiB,createdAtMs:core.clock.now()});return(0,charges.f0)(core,{id:fresh.id,kind:"disk",perHour:(0,charges.jp)(sizeGiB)}),(0,lifecycle.Mu)(core,instance,
{systemDiskId:fresh.id,...(0,optional.l)("keyPairName",params.optionalText("KeyPairName"))}),(0,lifecycle.t3)(core,instance,{image,oldDisk:old}),{DiskId:fresh.id}}}),
modifyInstanceAutoReleaseTime=(0,ecs_define.E)("Ecs","ModifyInstanceAutoReleaseTime",{parameters:{RegionId:ecs_parameters.Ln,InstanceId:ecs_parameters.$4,AutoReleaseTime:ecs_parameters.
Qq},gaps:"The time is kept and shown; nothing is released at it.",run(call){const{core,params}=call,instance=(0,lookup.hR)(call,params.text("InstanceId")),time2=params.
optionalText("AutoReleaseTime");return time2===void 0&&delete instance.autoReleaseTime,(0,lifecycle.Mu)(core,instance,(0,optional.l)("autoReleaseTime",time2)),{}}}),
modifyInstanceOperations=[modifyInstanceAttribute,modifyInstanceSpec,modifyInstanceNetworkSpec,allocatePublicIpAddress,replaceSystemDiskOperation,modifyInstanceAutoReleaseTime],
describeNetworkInterfaces=(0,ecs_define.E)("Ecs","DescribeNetworkInterfaces",{parameters:{RegionId:ecs_parameters.Ny,NetworkInterfaceId:ecs_parameters.ZD(100),NetworkInterfaceName:ecs_parameters.
Qq,InstanceId:ecs_parameters.Qq,VpcId:ecs_parameters.Qq,VSwitchId:ecs_parameters.Qq,SecurityGroupId:ecs_parameters.Qq,PrimaryIpAddress:ecs_parameters.Qq,PrivateIpAddress:ecs_parameters.
ZD(100),Type:ecs_parameters.yL("Primary","Secondary"),Status:ecs_parameters.yL("Available","Attaching","InUse","Detaching","Deleting"),ResourceGroupId:ecs_parameters.
Qq,ServiceManaged:ecs_parameters.Jt,NextToken:ecs_parameters.Qq,MaxResults:ecs_parameters.Tq(1,500),PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(500),
Tag:ecs_parameters._A},gaps:"Every instance has its primary interface; secondary ones cannot be made.",run({core,params,regionId,accountId}){const ids2=params.texts(
"NetworkInterfaceId"),addresses2=params.texts("PrivateIpAddress"),is2=(name,value)=>value===(params.optionalText(name)??value),found2=(0,records.VF)(core.store).
filter(each=>each.regionId===regionId&&(ids2.length===0||ids2.includes(each.networkInterfaceId))&&(addresses2.length===0||addresses2.includes(each.privateIp))&&
is2("InstanceId",each.id)&&is2("VpcId",each.vpcId)&&is2("VSwitchId",each.vswitchId)&&is2("PrimaryIpAddress",each.privateIp)&&is2("Type","Primary")&&is2("Status",
"InUse")&&is2("NetworkInterfaceName","")&&(!params.has("SecurityGroupId")||each.securityGroupIds.includes(params.text("SecurityGroupId")))&&params.flag("Service\
Managed")!==!0&&(0,tagging.tt)(each,params)).reverse(),{rows:rows2,...counts}=(0,paging.h)(found2,params),eipOf=new Map((0,vpc_records.QS)(core.store).all().map(
eip=>[eip.boundTo?.id,eip]));return{...counts,NetworkInterfaceSets:{NetworkInterfaceSet:rows2.map(each=>interfaceRow(each,eipOf.get(each.id),accountId))}}}});function interfaceRow(instance,eip,accountId){
const publicIp={AllocationId:eip?.id??"",PublicIpAddress:eip?.address??instance.publicIp??""};return{NetworkInterfaceId:instance.networkInterfaceId,NetworkInterfaceName:"",
Description:"",Type:"Primary",Status:"InUse",InstanceId:instance.id,MacAddress:instance.macAddress,PrivateIpAddress:instance.privateIp,PrivateIpSets:{PrivateIpSet:[
{PrivateIpAddress:instance.privateIp,Primary:!0,AssociatedPublicIp:publicIp}]},AssociatedPublicIp:publicIp,Attachment:{InstanceId:instance.id,DeviceIndex:0,NetworkCardIndex:0},
VpcId:instance.vpcId,VSwitchId:instance.vswitchId,ZoneId:instance.zoneId,SecurityGroupIds:{SecurityGroupId:instance.securityGroupIds},OwnerId:accountId,CreationTime:(0,times.
G)(instance.createdAtMs),DeleteOnRelease:!0,NetworkInterfaceTrafficMode:"Standard",QueueNumber:2,ResourceGroupId:instance.resourceGroupId,ServiceManaged:!1,SourceDestCheck:!1,
Ipv6Sets:{Ipv6Set:[]},Ipv4PrefixSets:{Ipv4PrefixSet:[]},Ipv6PrefixSets:{Ipv6PrefixSet:[]},Tags:(0,tagging.wN)(instance.tags)}}const networkInterfaceOperations=[
describeNetworkInterfaces];function ram_roles_eachInstance({core,params,regionId},act){const rows2=params.texts("InstanceIds").map(id=>{const instance=(0,records.
VF)(core.store).get(id);return!instance||instance.regionId!==regionId?{InstanceId:id,Success:!1,Code:"InvalidInstanceId.NotFound",Message:`The instance ${id} do\
es not exist.`}:{InstanceId:id,Success:!0,Code:"200",Message:"success",...act(instance)}});return{rows:rows2,TotalCount:rows2.length,FailCount:rows2.filter(row2=>!row2.
Success).length}}const attachInstanceRamRole=(0,ecs_define.E)("Ecs","AttachInstanceRamRole",{parameters:{RegionId:ecs_parameters.Ny,InstanceIds:ecs_parameters.mw(
ecs_parameters.Rr(100)),RamRoleName:ecs_parameters.$4,Policy:ecs_parameters.Qq},gaps:"Any role name is taken; instances get no credentials of it.",run(call){const role=call.
params.text("RamRoleName"),{rows:rows2,...counts}=ram_roles_eachInstance(call,instance=>((0,lifecycle.Mu)(call.core,instance,{ramRoleName:role}),{}));return{RamRoleName:role,
...counts,AttachInstanceRamRoleResults:{AttachInstanceRamRoleResult:rows2}}}}),detachInstanceRamRole=(0,ecs_define.E)("Ecs","DetachInstanceRamRole",{parameters:{
RegionId:ecs_parameters.Ny,InstanceIds:ecs_parameters.mw(ecs_parameters.Rr(100)),RamRoleName:ecs_parameters.Qq},run(call){const role=call.params.optionalText("R\
amRoleName"),{rows:rows2,...counts}=ram_roles_eachInstance(call,instance=>{const had=instance.ramRoleName;return had===void 0||had!==(role??had)?{InstanceRamRoleSets:{
InstanceRamRoleSet:[]}}:(delete instance.ramRoleName,(0,lifecycle.Mu)(call.core,instance,{}),{InstanceRamRoleSets:{InstanceRamRoleSet:[{InstanceId:instance.id,RamRoleName:had}]}})});
return{...role===void 0?{}:{RamRoleName:role},...counts,DetachInstanceRamRoleResults:{DetachInstanceRamRoleResult:rows2}}}}),describeInstanceRamRole=(0,ecs_define.
E)("Ecs","DescribeInstanceRamRole",{parameters:{RegionId:ecs_parameters.Ny,InstanceIds:ecs_parameters.Rr(100),RamRoleName:ecs_parameters.Qq,PageNumber:ecs_parameters.
PW,PageSize:ecs_parameters.T0(50)},run({core,params,regionId}){const ids2=params.texts("InstanceIds"),role=params.optionalText("RamRoleName");if(ids2.length===0&&
role===void 0)throw new vendor_error.H("MissingParameter",400,"One of InstanceIds and RamRoleName is needed.");const found2=(0,records.VF)(core.store).filter(each=>each.
regionId===regionId&&(ids2.length===0||ids2.includes(each.id))&&each.ramRoleName!==void 0&&each.ramRoleName===(role??each.ramRoleName)),{rows:rows2,TotalCount}=(0,paging.
Z)(found2,params);return{RegionId:regionId,TotalCount,InstanceRamRoleSets:{InstanceRamRoleSet:rows2.map(({id,ramRoleName})=>({InstanceId:id,RamRoleName:ramRoleName}))}}}}),
ramRoleOperations=[attachInstanceRamRole,detachInstanceRamRole,describeInstanceRamRole];var addressing=__webpack_require__(81726),launch_instance=__webpack_require__(
34903);const systemDisk=ecs_parameters.Ik({Category:ecs_parameters.Qq,Size:ecs_parameters.nd,DiskName:ecs_parameters.Qq,Description:ecs_parameters.Qq,PerformanceLevel:ecs_parameters.
yL("PL0","PL1","PL2","PL3"),AutoSnapshotPolicyId:ecs_parameters.Qq}),dataDisk=ecs_parameters.Ik({Category:ecs_parameters.Qq,Size:ecs_parameters.nd,DiskName:ecs_parameters.
Qq,Description:ecs_parameters.Qq,PerformanceLevel:ecs_parameters.yL("PL0","PL1","PL2","PL3"),SnapshotId:ecs_parameters.Qq,DeleteWithInstance:ecs_parameters.Jt,Device:ecs_parameters.
Qq,Encrypted:ecs_parameters.Jt}),common={RegionId:ecs_parameters.Ny,InstanceType:ecs_parameters.Qq,ImageId:ecs_parameters.Qq,ImageFamily:ecs_parameters.Qq,SecurityGroupId:ecs_parameters.
Qq,VSwitchId:ecs_parameters.Qq,ZoneId:ecs_parameters.Qq,InstanceName:ecs_parameters.Qq,Description:ecs_parameters.Qq,HostName:ecs_parameters.Qq,Password:ecs_parameters.
Qq,PasswordInherit:ecs_parameters.Jt,KeyPairName:ecs_parameters.Qq,RamRoleName:ecs_parameters.Qq,UserData:ecs_parameters.Qq,PrivateIpAddress:ecs_parameters.Qq,InternetMaxBandwidthOut:ecs_parameters.
Tq(0,100),InternetMaxBandwidthIn:ecs_parameters.Tq(0,200),InternetChargeType:ecs_parameters.yL("PayByTraffic","PayByBandwidth"),InstanceChargeType:ecs_parameters.
yL("PostPaid","PrePaid"),SpotStrategy:ecs_parameters.yL("NoSpot","SpotWithPriceLimit","SpotAsPriceGo"),SystemDisk:systemDisk,DataDisk:{type:"list",items:dataDisk,
maxItems:16},DeletionProtection:ecs_parameters.Jt,HttpTokens:ecs_parameters.yL("optional","required"),HttpEndpoint:ecs_parameters.yL("enabled","disabled"),IoOptimized:ecs_parameters.
Qq,ResourceGroupId:ecs_parameters.Qq,AutoReleaseTime:ecs_parameters.Qq,ClientToken:ecs_parameters.$Y,DryRun:ecs_parameters.Jt,Tag:ecs_parameters._A},run_instances_gaps="\
No subscriptions, spot prices, launch templates, dedicated hosts, IPv6 or secondary network interfaces; user data runs when it is a script (#!).",networkInterface=ecs_parameters.
Ik({VSwitchId:ecs_parameters.Qq,SecurityGroupId:ecs_parameters.Qq,SecurityGroupIds:ecs_parameters.ZD(5),PrimaryIpAddress:ecs_parameters.Qq,InstanceType:ecs_parameters.
Qq}),runInstances=(0,ecs_define.E)("Ecs","RunInstances",{parameters:{...common,Amount:{...ecs_parameters.Tq(1,100),default:1},MinAmount:ecs_parameters.Tq(1,100),
UniqueSuffix:ecs_parameters.Jt,SecurityGroupIds:ecs_parameters.ZD(5),NetworkInterface:{type:"list",items:networkInterface,maxItems:2}},gaps:run_instances_gaps,run(call){
const launch=(0,ecs_launch.A)(call),amount=affordable(call,launch),first=call.params.flag("UniqueSuffix")===!0&&(call.params.number("Amount")??1)>1,ids2=[];for(let i=0;i<
amount;i++){const suffix=first?String(i+1).padStart(3,"0"):"";ids2.push((0,launch_instance.M)(call,launch,i,{isStarted:!0,suffix}).id)}return{InstanceIdSets:{InstanceIdSet:ids2}}}});
function affordable({core,params},launch){const wanted=params.number("Amount")??1,least=params.number("MinAmount")??wanted;if(least>wanted)throw new vendor_error.
H("InvalidParameter",400,"MinAmount must not be greater than Amount.");const inStock=(0,stock.SY)(core.store,launch.vswitch.zoneId,launch.instanceType);inStock<
least&&(0,stock.ol)(core.store,launch.vswitch.zoneId,launch.instanceType,least);const addresses2=(0,addressing.hL)(core.store,launch.vswitch);if(addresses2<least)
throw new vendor_error.H("QuotaExceeded.PrivateIpAddress",400,`VSwitch ${launch.vswitch.id} has ${addresses2} private addresses left, ${least} are needed.`);return Math.
min(wanted,inStock,addresses2)}const createInstance=(0,ecs_define.E)("Ecs","CreateInstance",{parameters:{...common,InstanceType:ecs_parameters.$4},gaps:run_instances_gaps,
run(call){const launch=(0,ecs_launch.A)(call);return affordable(call,launch),{InstanceId:(0,launch_instance.M)(call,launch,0,{isStarted:!1,suffix:""}).id}}}),runInstanceOperations=[
runInstances,createInstance],createSecurityGroup=(0,ecs_define.E)("Ecs","CreateSecurityGroup",{parameters:{RegionId:ecs_parameters.Ny,VpcId:ecs_parameters.Qq,SecurityGroupName:ecs_parameters.
Qq,Description:ecs_parameters.Qq,SecurityGroupType:ecs_parameters.yL("normal","enterprise"),ResourceGroupId:ecs_parameters.Qq,ServiceManaged:ecs_parameters.Jt,ClientToken:ecs_parameters.
$Y,Tag:ecs_parameters._A},gaps:"VPC groups only: without a VpcId the call is refused.",run({core,params,regionId}){(0,checks.E3)(params.optionalText("SecurityGr\
oupName"),"InvalidSecurityGroupName.Malformed"),(0,checks.bq)(params.optionalText("Description"));const vpcId=params.optionalText("VpcId");if(vpcId===void 0)throw new vendor_error.
H("MissingParameter",400,'The input parameter "VpcId" that is mandatory for processing this request is not supplied.');const vpc=(0,vpc_records.ti)(core.store).
get(vpcId);if(!vpc||vpc.regionId!==regionId)throw new vendor_error.H("InvalidVpcId.NotFound",404,`The specified VpcId ${vpcId} does not exist in ${regionId}.`);
if(vpc.status!=="Available")throw new vendor_error.H("IncorrectVpcStatus",403,`VPC ${vpcId} is ${vpc.status}; wait until it is Available.`);if((0,records.h7)(core.
store).filter(each=>each.regionId===regionId).length>=(0,ecs_quotas.v)(core).securityGroupsPerRegion)throw new vendor_error.H("QuotaExceed.SecurityGroup",403,`T\
he account has ${(0,ecs_quotas.v)(core).securityGroupsPerRegion} security groups in ${regionId} already.`);return{SecurityGroupId:(0,records.h7)(core.store).add(
{id:core.newId("sg"),regionId,vpcId,name:params.optionalText("SecurityGroupName")??"",description:params.optionalText("Description")??"",type:params.optionalText(
"SecurityGroupType")==="enterprise"?"enterprise":"normal",innerAccessPolicy:params.optionalText("SecurityGroupType")==="enterprise"?"Drop":"Accept",rules:[],resourceGroupId:params.
optionalText("ResourceGroupId")??"",createdAtMs:core.clock.now(),tags:(0,tagging.g$)(params)}).id}}}),describeSecurityGroups=(0,ecs_define.E)("Ecs","DescribeSec\
urityGroups",{parameters:{RegionId:ecs_parameters.Ny,VpcId:ecs_parameters.Qq,SecurityGroupId:ecs_parameters.Qq,SecurityGroupIds:ecs_parameters.Rr(100),SecurityGroupName:ecs_parameters.
Qq,SecurityGroupType:ecs_parameters.yL("normal","enterprise"),NetworkType:ecs_parameters.yL("classic","vpc"),ResourceGroupId:ecs_parameters.Qq,FuzzyQuery:ecs_parameters.
Jt,IsQueryEcsCount:ecs_parameters.Jt,ServiceManaged:ecs_parameters.Jt,DryRun:ecs_parameters.Jt,NextToken:ecs_parameters.Qq,MaxResults:ecs_parameters.Tq(1,100),PageNumber:ecs_parameters.
PW,PageSize:ecs_parameters.T0(50),Tag:ecs_parameters._A},run(call){const{params,regionId}=call,{rows:rows2,...counts}=(0,paging.h)(selectGroups(call),params),withCount=params.
flag("IsQueryEcsCount")===!0;return{...counts,RegionId:regionId,SecurityGroups:{SecurityGroup:rows2.map(group=>groupRow(call,group,withCount))}}}});function selectGroups({
core,params,regionId}){const ids2=new Set([...params.texts("SecurityGroupIds"),...params.has("SecurityGroupId")?[params.text("SecurityGroupId")]:[]]),name=params.
optionalText("SecurityGroupName"),fits2=(value,wanted)=>params.flag("FuzzyQuery")===!0?matchesWildcard(value,wanted):value===wanted;return(0,records.h7)(core.store).
filter(group=>group.regionId===regionId&&(ids2.size===0||ids2.has(group.id))&&(name===void 0||fits2(group.name,name))&&group.vpcId===(params.optionalText("VpcId")??
group.vpcId)&&group.type===(params.optionalText("SecurityGroupType")??group.type)&&group.resourceGroupId===(params.optionalText("ResourceGroupId")??group.resourceGroupId)&&
params.optionalText("NetworkType")!=="classic"&&params.flag("ServiceManaged")!==!0&&(0,tagging.tt)(group,params)).reverse()}const membersOf=(call,group)=>(0,records.
VF)(call.core.store).filter(each=>each.securityGroupIds.includes(group.id));function groupRow(call,group,withCount){const members=withCount?membersOf(call,group).
length:void 0;return{SecurityGroupId:group.id,SecurityGroupName:group.name,Description:group.description,SecurityGroupType:group.type,VpcId:group.vpcId,CreationTime:(0,times.
G)(group.createdAtMs),ResourceGroupId:group.resourceGroupId,ServiceManaged:!1,RuleCount:group.rules.length,GroupToGroupRuleCount:group.rules.filter(rule=>rule.groupId!==
"").length,...members===void 0?{}:{EcsCount:members,AvailableInstanceAmount:2e3-members},Tags:(0,tagging.wN)(group.tags)}}const modifySecurityGroupAttribute=(0,ecs_define.
E)("Ecs","ModifySecurityGroupAttribute",{parameters:{RegionId:ecs_parameters.Ny,SecurityGroupId:ecs_parameters.$4,SecurityGroupName:ecs_parameters.Qq,Description:ecs_parameters.
Qq},run(call){const{core,params}=call,group=(0,lookup.FN)(call,params.text("SecurityGroupId"));return(0,checks.E3)(params.optionalText("SecurityGroupName"),"Inv\
alidSecurityGroupName.Malformed"),(0,checks.bq)(params.optionalText("Description")),(0,records.h7)(core.store).update(group,{name:params.optionalText("SecurityG\
roupName")??group.name,description:params.optionalText("Description")??group.description}),{}}}),modifySecurityGroupPolicy=(0,ecs_define.E)("Ecs","ModifySecurit\
yGroupPolicy",{parameters:{RegionId:ecs_parameters.Ny,SecurityGroupId:ecs_parameters.$4,InnerAccessPolicy:ecs_parameters.mw(ecs_parameters.yL("Accept","Drop","a\
ccept","drop")),ClientToken:ecs_parameters.$Y},run(call){const{core,params}=call,group=(0,lookup.FN)(call,params.text("SecurityGroupId"));return(0,records.h7)(core.
store).update(group,{innerAccessPolicy:params.text("InnerAccessPolicy").toLowerCase()==="drop"?"Drop":"Accept"}),{}}}),referencesTo=({core},group)=>(0,records.h7)(
core.store).filter(each=>each.id!==group.id&&each.rules.some(rule=>rule.groupId===group.id)),deleteSecurityGroup=(0,ecs_define.E)("Ecs","DeleteSecurityGroup",{parameters:{
RegionId:ecs_parameters.Ny,SecurityGroupId:ecs_parameters.$4},run(call){const{core,params}=call,group=(0,lookup.FN)(call,params.text("SecurityGroupId")),users2=[
...membersOf(call,group),...referencesTo(call,group)];if(users2.length>0)throw new vendor_error.H("DependencyViolation",403,`Security group ${group.id} is still\
 used by ${users2.map(each=>each.id).join(", ")}.`);return(0,records.h7)(core.store).delete(group.id),{}}}),describeSecurityGroupReferences=(0,ecs_define.E)("Ec\
s","DescribeSecurityGroupReferences",{parameters:{RegionId:ecs_parameters.Ny,SecurityGroupId:ecs_parameters.mw(ecs_parameters.ZD(10))},run(call){return{SecurityGroupReferences:{
SecurityGroupReference:call.params.texts("SecurityGroupId").map(id=>({SecurityGroupId:id,ReferencingSecurityGroups:{ReferencingSecurityGroup:referencesTo(call,(0,lookup.
FN)(call,id)).map(each=>({AliUid:call.accountId,SecurityGroupId:each.id}))}})).filter(row2=>row2.ReferencingSecurityGroups.ReferencingSecurityGroup.length>0)}}}}),
securityGroupOperations=[createSecurityGroup,describeSecurityGroups,modifySecurityGroupAttribute,modifySecurityGroupPolicy,deleteSecurityGroup,describeSecurityGroupReferences],
ruleFields=direction=>{const peer=direction==="ingress"?"Source":"Dest";return{IpProtocol:ecs_parameters.Qq,PortRange:ecs_parameters.Qq,SourcePortRange:ecs_parameters.
Qq,SourceCidrIp:ecs_parameters.Qq,DestCidrIp:ecs_parameters.Qq,Ipv6SourceCidrIp:ecs_parameters.Qq,Ipv6DestCidrIp:ecs_parameters.Qq,[`${peer}GroupId`]:ecs_parameters.
Qq,[`${peer}GroupOwnerAccount`]:ecs_parameters.Qq,[`${peer}GroupOwnerId`]:ecs_parameters.nd,[`${peer}PrefixListId`]:ecs_parameters.Qq,Policy:ecs_parameters.Qq,Priority:ecs_parameters.
nd,NicType:ecs_parameters.yL("internet","intranet"),Description:{type:"string",maxLength:512}}},groupFields={RegionId:ecs_parameters.Ny,SecurityGroupId:ecs_parameters.
$4,ClientToken:ecs_parameters.$Y},ruleList=direction=>({type:"list",items:ecs_parameters.Ik(ruleFields(direction)),maxItems:100});function wishes({params}){const listed=params.
objects("Permissions");return listed.length>0?listed:[params.toJSON()]}const textOf=(wish,name)=>wish[name]===void 0?"":String(wish[name]),protocols=["TCP","UDP",
"ICMP","ICMPV6","GRE","ALL"];function readRule(call,direction,wish){const[peer,own]=direction==="ingress"?["Source","Dest"]:["Dest","Source"],protocol=textOf(wish,
"IpProtocol").toUpperCase();if(protocol==="")throw new vendor_error.H("MissingParameter",400,'The input parameter "IpProtocol" that is mandatory for processing \
this request is not supplied.');if(!protocols.includes(protocol))throw new vendor_error.H("InvalidIpProtocol.ValueNotSupported",400,`The specified IpProtocol ${protocol}\
 is not one of ${protocols.join(", ")}.`);const portRange=textOf(wish,"PortRange");checkPortRange(protocol,portRange);const cidr=textOf(wish,`${peer}CidrIp`),groupId=textOf(
wish,`${peer}GroupId`),ipv6Cidr=textOf(wish,`Ipv6${peer}CidrIp`),prefixListId=textOf(wish,`${peer}PrefixListId`);if(!cidr&&!groupId&&!ipv6Cidr&&!prefixListId)throw new vendor_error.
H("MissingParameter.Source",400,`One of ${peer}CidrIp, ${peer}GroupId, Ipv6${peer}CidrIp and ${peer}PrefixListId is needed.`);if(cidr&&!isCidr(cidr))throw new vendor_error.
H("InvalidSourceCidrIp.Malformed",400,`The specified ${peer}CidrIp ${cidr} is not valid.`);groupId&&(0,lookup.FN)(call,groupId);const policy=textOf(wish,"Policy").
toLowerCase()||"accept";if(policy!=="accept"&&policy!=="drop")throw new vendor_error.H("InvalidPolicy.Malformed",400,"The specified Policy must be accept or dro\
p.");const priority=Number(textOf(wish,"Priority")||1);if(priority<1||priority>100)throw new vendor_error.H("InvalidPriority.ValueNotSupported",400,"The specifi\
ed Priority must be from 1 to 100.");return{direction,protocol,portRange,sourcePortRange:textOf(wish,"SourcePortRange"),cidr,ipv6Cidr,groupId,groupOwnerAccount:textOf(
wish,`${peer}GroupOwnerAccount`),prefixListId,ownCidr:textOf(wish,`${own}CidrIp`),policy:policy==="drop"?"Drop":"Accept",priority,nicType:"intranet",description:textOf(
wish,"Description")}}function checkPortRange(protocol,range2){if(range2==="")throw new vendor_error.H("MissingParameter",400,'The input parameter "PortRange" th\
at is mandatory for processing this request is not supplied.');const match=/^(-?\d+)\/(-?\d+)$/.exec(range2),[from,to]=[Number(match?.[1]),Number(match?.[2])];if(!match||
!(from===-1&&to===-1)&&(!(protocol==="TCP"||protocol==="UDP")||from<1||to>65535||from>to))throw new vendor_error.H("InvalidPortRange.Malformed",400,`The specifi\
ed PortRange ${range2} is not valid for ${protocol}: two ports such as 80/80 for TCP and UDP, else -1/-1.`)}const isCidr=text=>{const[address,prefix="32"]=text.
split("/");return/^(\d{1,3}\.){3}\d{1,3}$/.test(address)&&address.split(".").every(part=>Number(part)<=255)&&/^\d{1,2}$/.test(prefix)&&Number(prefix)<=32},normal=cidr=>cidr.
replace(/\/32$/,""),isSameRule=(a,b)=>a.direction===b.direction&&a.protocol===b.protocol&&a.portRange===b.portRange&&normal(a.cidr)===normal(b.cidr)&&a.ipv6Cidr===
b.ipv6Cidr&&a.groupId===b.groupId&&a.prefixListId===b.prefixListId&&a.ownCidr===b.ownCidr&&a.sourcePortRange===b.sourcePortRange&&a.policy===b.policy&&a.priority===
b.priority;function wishOf(rule){const[peer,own]=rule.direction==="ingress"?["Source","Dest"]:["Dest","Source"];return{IpProtocol:rule.protocol,PortRange:rule.portRange,
SourcePortRange:rule.sourcePortRange,[`${peer}CidrIp`]:rule.cidr,[`Ipv6${peer}CidrIp`]:rule.ipv6Cidr,[`${peer}GroupId`]:rule.groupId,[`${peer}PrefixListId`]:rule.
prefixListId,[`${own}CidrIp`]:rule.ownCidr,Policy:rule.policy,Priority:rule.priority,Description:rule.description}}const describeSecurityGroupAttribute=(0,ecs_define.
E)("Ecs","DescribeSecurityGroupAttribute",{parameters:{RegionId:ecs_parameters.Ny,SecurityGroupId:ecs_parameters.$4,Direction:{...ecs_parameters.yL("egress","in\
gress","all"),default:"all"},NicType:ecs_parameters.yL("internet","intranet"),Attribute:ecs_parameters.Qq,NextToken:ecs_parameters.Qq,MaxResults:ecs_parameters.
Tq(10,1e3)},run(call){const{params}=call,group=(0,lookup.FN)(call,params.text("SecurityGroupId")),direction=params.text("Direction"),rules=group.rules.filter(rule=>direction===
"all"||rule.direction===direction),page=(0,paging.h)(rules,params,{defaultSize:500});return{SecurityGroupId:group.id,SecurityGroupName:group.name,Description:group.
description,VpcId:group.vpcId,RegionId:group.regionId,InnerAccessPolicy:group.innerAccessPolicy,NextToken:page.NextToken,SnapshotPolicyIds:{SnapshotPolicyId:[]},
Permissions:{Permission:page.rows.map(rule=>ruleRow(call,rule))}}}});function ruleRow({core},rule){const isIngress=rule.direction==="ingress",peer=(value,wanted)=>wanted?
value:"",groupName=rule.groupId===""?"":(0,records.h7)(core.store).get(rule.groupId)?.name??"";return{SecurityGroupRuleId:rule.id,Direction:rule.direction,IpProtocol:rule.
protocol,PortRange:rule.portRange,SourcePortRange:rule.sourcePortRange,Policy:rule.policy,Priority:String(rule.priority),NicType:rule.nicType,Description:rule.description,
CreateTime:(0,times.G)(rule.createdAtMs),SourceCidrIp:isIngress?rule.cidr:rule.ownCidr,DestCidrIp:isIngress?rule.ownCidr:rule.cidr,Ipv6SourceCidrIp:peer(rule.ipv6Cidr,
isIngress),Ipv6DestCidrIp:peer(rule.ipv6Cidr,!isIngress),SourceGroupId:peer(rule.groupId,isIngress),SourceGroupName:peer(groupName,isIngress),SourceGroupOwnerAccount:peer(
rule.groupOwnerAccount,isIngress),SourcePrefixListId:peer(rule.prefixListId,isIngress),SourcePrefixListName:"",DestGroupId:peer(rule.groupId,!isIngress),DestGroupName:peer(
groupName,!isIngress),DestGroupOwnerAccount:peer(rule.groupOwnerAccount,!isIngress),DestPrefixListId:peer(rule.prefixListId,!isIngress),DestPrefixListName:""}}const authorize=(action,direction)=>(0,ecs_define.
E)("Ecs",action,{parameters:{...groupFields,...ruleFields(direction),Permissions:ruleList(direction)},gaps:"Rules are kept and shown, but no packet is filtered.",
run(call){const{core,params}=call,group=(0,lookup.FN)(call,params.text("SecurityGroupId")),fresh=wishes(call).map(wish=>readRule(call,direction,wish)).filter(rule=>!group.
rules.some(have=>isSameRule(have,rule)));if(group.rules.length+fresh.length>(0,ecs_quotas.v)(core).rulesPerSecurityGroup)throw new vendor_error.H("Authorization\
LimitExceed",403,`Security group ${group.id} can have at most ${(0,ecs_quotas.v)(core).rulesPerSecurityGroup} rules.`);const added=fresh.map(rule=>({...rule,id:core.
newId("sgr"),createdAtMs:core.clock.now()}));return(0,records.h7)(core.store).update(group,{rules:[...group.rules,...added]}),{}}}),revoke=(action,direction)=>(0,ecs_define.
E)("Ecs",action,{parameters:{...groupFields,...ruleFields(direction),Permissions:ruleList(direction),SecurityGroupRuleId:ecs_parameters.ZD(100)},run(call){const{
core,params}=call,group=(0,lookup.FN)(call,params.text("SecurityGroupId")),ids2=params.texts("SecurityGroupRuleId"),goners=ids2.length>0?rulesById(group,ids2):wishes(
call).map(wish=>existing(group,readRule(call,direction,wish)));return(0,records.h7)(core.store).update(group,{rules:group.rules.filter(rule=>!goners.includes(rule))}),
{}}}),modifyRule=(action,direction)=>(0,ecs_define.E)("Ecs",action,{parameters:{...groupFields,...ruleFields(direction),SecurityGroupRuleId:ecs_parameters.Qq},run(call){
const{core,params}=call,group=(0,lookup.FN)(call,params.text("SecurityGroupId")),id=params.optionalText("SecurityGroupRuleId"),rule=id===void 0?existing(group,readRule(
call,direction,params.toJSON())):rulesById(group,[id])[0],changed=id===void 0?{...rule,description:params.optionalText("Description")??""}:{...rule,...readRule(
call,direction,{...wishOf(rule),...definedOf(params.toJSON())})};return(0,records.h7)(core.store).update(group,{rules:group.rules.map(each=>each===rule?changed:
each)}),{}}});function rulesById(group,ids2){return ids2.map(id=>{const rule=group.rules.find(each=>each.id===id);if(!rule)throw new vendor_error.H("InvalidSecu\
rityGroupRuleId.NotFound",404,`Security group ${group.id} has no rule ${id}.`);return rule})}function existing(group,wanted){const rule=group.rules.find(each=>isSameRule(
each,wanted));if(!rule)throw new vendor_error.H("InvalidGroupAuthItem.NotFound",403,`Security group ${group.id} has no such rule.`);return rule}const definedOf=values=>Object.
fromEntries(Object.entries(values).filter(([,value])=>value!==void 0)),securityRuleOperations=[authorize("AuthorizeSecurityGroup","ingress"),authorize("Authoriz\
eSecurityGroupEgress","egress"),revoke("RevokeSecurityGroup","ingress"),revoke("RevokeSecurityGroupEgress","egress"),modifyRule("ModifySecurityGroupRule","ingre\
ss"),modifyRule("ModifySecurityGroupEgressRule","egress"),describeSecurityGroupAttribute];function kindOf(countName,records2,shown={}){const find=(store2,regionId,id)=>{
const record=records2(store2).get(shown.key?.(regionId,id)??id);return record&&(record.regionId??regionId)===regionId?record:void 0};return{countName,all:(store2,regionId)=>records2(
store2).all().filter(record=>(record.regionId??regionId)===regionId).map(record=>({resourceId:shown.name?.(record)??record.id,tags:record.tags})),tagsOf:(store2,regionId,id)=>find(
store2,regionId,id)?.tags,setTags:(store2,regionId,id,tags)=>records2(store2).update(find(store2,regionId,id),{tags})}}const afterSlash=record=>record.id.slice(
record.id.indexOf("/")+1),kinds=new Map([["instance",kindOf("Instance",records.VF)],["disk",kindOf("Disk",records.nR)],["image",kindOf("Image",records.zC)],["sn\
apshot",kindOf("Snapshot",records.ml)],["securitygroup",kindOf("Securitygroup",records.h7)],["keypair",kindOf("KeyPair",records.de,{key:lookup.Vm,name:afterSlash})]]);
function kindNamed(name){const kind=kinds.get(name.toLowerCase());if(!kind)throw new vendor_error.H("InvalidResourceType.NotFound",404,`The specified ResourceTy\
pe ${name} is not supported; use one of ${[...kinds.keys()].join(", ")}.`);return kind}function changeTags(call,ids2,change2){const{core,params,regionId}=call,kind=kindNamed(
params.text("ResourceType")),changed=ids2.map(id=>{const tags=kind.tagsOf(core.store,regionId,id);if(!tags)throw new vendor_error.H("InvalidResourceId.NotFound",
404,`The specified ResourceId ${id} does not exist in ${regionId}.`);return{id,tags:change2(tags)}});for(const{id,tags}of changed)kind.setTags(core.store,regionId,
id,tags)}const tagResources=(0,ecs_define.E)("Ecs","TagResources",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:ecs_parameters.$4,ResourceId:ecs_parameters.
mw(ecs_parameters.ZD(50)),Tag:ecs_parameters.mw(ecs_parameters._A)},run(call){const tags=(0,tagging.g$)(call.params);return changeTags(call,call.params.texts("R\
esourceId"),have=>(0,tagging.kE)(have,tags)),{}}}),untagResources=(0,ecs_define.E)("Ecs","UntagResources",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:ecs_parameters.
$4,ResourceId:ecs_parameters.mw(ecs_parameters.ZD(50)),TagKey:ecs_parameters.ZD(20),All:ecs_parameters.Jt},run(call){const keys=call.params.texts("TagKey"),isAll=keys.
length===0&&call.params.flag("All")===!0;return changeTags(call,call.params.texts("ResourceId"),have=>(0,tagging._M)(have,isAll?void 0:keys)),{}}}),tagFilter=ecs_parameters.
Ik({TagKey:ecs_parameters.Qq,TagValues:ecs_parameters.ZD(10)}),listTagResources=(0,ecs_define.E)("Ecs","ListTagResources",{parameters:{RegionId:ecs_parameters.Ny,
ResourceType:ecs_parameters.$4,ResourceId:ecs_parameters.ZD(50),Tag:ecs_parameters._A,TagFilter:{type:"list",items:tagFilter,maxItems:10},NextToken:ecs_parameters.
Qq},run({core,params,regionId}){const type=params.text("ResourceType").toLowerCase(),ids2=params.texts("ResourceId"),rows2=kindNamed(type).all(core.store,regionId).
filter(each=>(ids2.length===0||ids2.includes(each.resourceId))&&(0,tagging.tt)(each,params)&&matchesFilters(each.tags,params.objects("TagFilter"))).flatMap(({resourceId,
tags})=>Object.entries(tags).map(([TagKey,TagValue])=>({id:`${resourceId}/${TagKey}`,ResourceId:resourceId,ResourceType:type,TagKey,TagValue}))),page=(0,paging.
h)(rows2,params,{defaultSize:50});return{NextToken:page.NextToken,TagResources:{TagResource:page.rows.map(({id:_,...row2})=>row2)}}}}),matchesFilters=(tags,filters)=>filters.
every(({TagKey,TagValues})=>{const values=Array.isArray(TagValues)?TagValues.map(String):[];return Object.hasOwn(tags,String(TagKey))&&(values.length===0||values.
includes(tags[String(TagKey)]))}),describeTags=(0,ecs_define.E)("Ecs","DescribeTags",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:ecs_parameters.Qq,ResourceId:ecs_parameters.
Qq,Category:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100),Tag:ecs_parameters._A},run({core,params,regionId}){const wanted=params.
has("ResourceType")?[kindNamed(params.text("ResourceType"))]:[...kinds.values()],id=params.optionalText("ResourceId"),rows2=new Map;for(const kind of wanted)for(const{
resourceId,tags}of kind.all(core.store,regionId))if(!(id!==void 0&&id!==resourceId))for(const[TagKey,TagValue]of Object.entries(tags)){const key2=JSON.stringify(
[TagKey,TagValue]),row2=rows2.get(key2)??{TagKey,TagValue,ResourceTypeCount:{}};row2.ResourceTypeCount[kind.countName]=(row2.ResourceTypeCount[kind.countName]??
0)+1,rows2.set(key2,row2)}const filtered=[...rows2.values()].filter(row2=>params.objects("Tag").every(({Key,Value})=>row2.TagKey===Key&&(Value===void 0||row2.TagValue===
Value))),page=(0,paging.Z)(filtered,params,50);return{PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,Tags:{Tag:page.rows}}}}),addTags=(0,ecs_define.
E)("Ecs","AddTags",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:ecs_parameters.$4,ResourceId:ecs_parameters.$4,Tag:ecs_parameters.mw(ecs_parameters._A)},
run(call){const tags=(0,tagging.g$)(call.params);return changeTags(call,[call.params.text("ResourceId")],have=>(0,tagging.kE)(have,tags)),{}}}),removeTagsOperation=(0,ecs_define.
E)("Ecs","RemoveTags",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:ecs_parameters.$4,ResourceId:ecs_parameters.$4,Tag:ecs_parameters._A},run(call){const goners=call.
params.objects("Tag"),isGoner=(key2,value)=>goners.some(({Key,Value})=>key2===Key&&(Value===void 0||Value===value));return changeTags(call,[call.params.text("Re\
sourceId")],have=>goners.length===0?{}:Object.fromEntries(Object.entries(have).filter(([key2,value])=>!isGoner(key2,value)))),{}}}),ecsTagOperations=[tagResources,
untagResources,listTagResources,describeTags,addTags,removeTagsOperation],describeInstanceTypes=(0,ecs_define.E)("Ecs","DescribeInstanceTypes",{parameters:{RegionId:ecs_parameters.
Ln,InstanceTypes:ecs_parameters.ZD(10),InstanceTypeFamily:ecs_parameters.Qq,InstanceTypeFamilies:ecs_parameters.ZD(10),CpuArchitecture:ecs_parameters.yL("X86","\
ARM"),InstanceCategory:ecs_parameters.Qq,MinimumCpuCoreCount:ecs_parameters.nd,MaximumCpuCoreCount:ecs_parameters.nd,MinimumMemorySize:ecs_parameters.ai,MaximumMemorySize:ecs_parameters.
ai,NextToken:ecs_parameters.Qq,MaxResults:ecs_parameters.Tq(1,1600)},gaps:"Filters on GPUs, network, clock speed and local disks are ignored; a few well-known f\
amilies exist.",run({params}){const ids2=params.texts("InstanceTypes"),families2=[...params.texts("InstanceTypeFamilies"),...params.has("InstanceTypeFamily")?[params.
text("InstanceTypeFamily")]:[]],found2=instance_types.X.filter(type=>(ids2.length===0||ids2.includes(type.id))&&(families2.length===0||families2.includes(type.family))&&
type.architecture===(params.optionalText("CpuArchitecture")??type.architecture)&&type.category===(params.optionalText("InstanceCategory")??type.category)&&type.
cpus>=(params.number("MinimumCpuCoreCount")??0)&&type.cpus<=(params.number("MaximumCpuCoreCount")??1/0)&&type.memoryGiB>=(params.number("MinimumMemorySize")??0)&&
type.memoryGiB<=(params.number("MaximumMemorySize")??1/0)),page=(0,paging.h)(found2,params,{defaultSize:1600});return{NextToken:page.NextToken,InstanceTypes:{InstanceType:page.
rows.map(typeRow)}}}}),typeRow=type=>({InstanceTypeId:type.id,InstanceTypeFamily:type.family,InstanceCategory:type.category,InstanceFamilyLevel:"EnterpriseLevel",
CpuArchitecture:type.architecture,CpuCoreCount:type.cpus,MemorySize:type.memoryGiB,EniQuantity:2,EniPrivateIpAddressQuantity:6,DiskQuantity:17,GPUAmount:0,GPUSpec:"",
LocalStorageCategory:"",NvmeSupport:"unsupported",PhysicalProcessorModel:"",InstanceBandwidthRx:1024e3,InstanceBandwidthTx:1024e3}),describeInstanceTypeFamilies=(0,ecs_define.
E)("Ecs","DescribeInstanceTypeFamilies",{parameters:{RegionId:ecs_parameters.Ny,Generation:ecs_parameters.Qq},run({params}){const generation=params.optionalText(
"Generation");return{InstanceTypeFamilies:{InstanceTypeFamily:[...new Map(instance_types.X.map(type=>[type.family,type.generation]))].filter(([,of])=>of===(generation??
of)).map(([id,of])=>({InstanceTypeFamilyId:id,Generation:of}))}}}}),disk=ecs_parameters.Ik({Category:ecs_parameters.Qq,Size:ecs_parameters.nd,PerformanceLevel:ecs_parameters.
Qq}),describePrice=(0,ecs_define.E)("Ecs","DescribePrice",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:{...ecs_parameters.yL("instance","disk"),default:"\
instance"},InstanceType:ecs_parameters.Qq,ImageId:ecs_parameters.Qq,ZoneId:ecs_parameters.Qq,Amount:{...ecs_parameters.Tq(1,1e3),default:1},PriceUnit:{...ecs_parameters.
yL("Hour","Day","Week","Month","Year"),default:"Hour"},Period:{type:"integer",min:1,default:1},InternetChargeType:ecs_parameters.Qq,InternetMaxBandwidthOut:ecs_parameters.
nd,IoOptimized:ecs_parameters.Qq,SpotStrategy:ecs_parameters.Qq,SystemDisk:disk,DataDisk:{type:"list",items:disk}},gaps:"Rough list prices of instances and disk\
s; no discounts, no traffic.",run({params}){const parts=[],typeId=params.optionalText("InstanceType");if(params.text("ResourceType")==="instance"){const type=typeId===
void 0?void 0:(0,instance_types.w)(typeId);if(!type)throw new vendor_error.H("InvalidInstanceType.ValueNotSupported",400,`The specified InstanceType ${typeId??""}\
 is not supported.`);parts.push({Resource:"instanceType",price:type.pricePerHour},{Resource:"systemDisk",price:(0,charges.jp)(Number(params.object("SystemDisk")?.
Size??40))})}for(const each of params.objects("DataDisk"))parts.push({Resource:"dataDisk",price:(0,charges.jp)(Number(each.Size??20))});const hours={Hour:1,Day:24,
Week:168,Month:730,Year:8760}[params.text("PriceUnit")]*(params.number("Period")??1),scaled=parts.map(part=>({...part,price:Math.round(part.price*hours*(params.
number("Amount")??1)*1e4)/1e4})),total=Math.round(scaled.reduce((sum,part)=>sum+part.price,0)*1e4)/1e4,figures=price=>({OriginalPrice:price,DiscountPrice:0,TradePrice:price});
return{PriceInfo:{Price:{Currency:"CNY",...figures(total),DetailInfos:{DetailInfo:scaled.map(({Resource,price})=>({Resource,...figures(price),SubRules:{Rule:[]}}))}},
Rules:{Rule:[]}}}}}),typeAndPriceOperations=[describeInstanceTypes,describeInstanceTypeFamilies,describePrice],diskCategories=["cloud_essd","cloud_auto","cloud_\
ssd","cloud_efficiency"],describeRegions=(0,ecs_define.E)("Ecs","DescribeRegions",{parameters:{RegionId:ecs_parameters.Ln,AcceptLanguage:ecs_parameters.Qq,InstanceChargeType:ecs_parameters.
Qq,ResourceType:ecs_parameters.Qq},run:()=>({Regions:{Region:regions.Ei.map(({id,name})=>({RegionId:id,LocalName:name,RegionEndpoint:`ecs.${id}.aliyuncs.com`,Status:"\
available"}))}})}),describeZones=(0,ecs_define.E)("Ecs","DescribeZones",{parameters:{RegionId:ecs_parameters.Ny,AcceptLanguage:ecs_parameters.Qq,InstanceChargeType:ecs_parameters.
Qq,SpotStrategy:ecs_parameters.Qq,Verbose:ecs_parameters.Jt},run:({core,regionId})=>({Zones:{Zone:(0,regions.jL)(regionId).map(zoneId=>zoneRow(core.store,zoneId))}})});
function zoneRow(store2,zoneId){const sold=instance_types.X.filter(type=>(0,stock.SY)(store2,zoneId,type.id)>0),families2=[...new Set(sold.map(type=>type.family))],
generations=[...new Set(sold.map(type=>type.generation))];return{ZoneId:zoneId,LocalName:zoneId,ZoneType:"AvailabilityZone",AvailableResourceCreation:{ResourceTypes:[
"VSwitch","IoOptimized","Instance","Disk","DedicatedHost"]},AvailableDiskCategories:{DiskCategories:diskCategories},AvailableInstanceTypes:{InstanceTypes:sold.map(
type=>type.id)},AvailableDedicatedHostTypes:{DedicatedHostType:[]},AvailableVolumeCategories:{VolumeCategories:[]},DedicatedHostGenerations:{DedicatedHostGeneration:[]},
AvailableResources:{ResourcesInfo:[{IoOptimized:!0,SystemDiskCategories:{supportedSystemDiskCategory:diskCategories},DataDiskCategories:{supportedDataDiskCategory:diskCategories},
InstanceGenerations:{supportedInstanceGeneration:generations},InstanceTypeFamilies:{supportedInstanceTypeFamily:families2},InstanceTypes:{supportedInstanceType:sold.
map(type=>type.id)},NetworkTypes:{supportedNetworkCategory:["vpc"]}}]}}}const describeAvailableResource=(0,ecs_define.E)("Ecs","DescribeAvailableResource",{parameters:{
RegionId:ecs_parameters.Ny,DestinationResource:ecs_parameters.mw(ecs_parameters.yL("Zone","IoOptimized","InstanceType","Network","ddh","SystemDisk","DataDisk")),
ZoneId:ecs_parameters.Qq,InstanceType:ecs_parameters.Qq,InstanceChargeType:ecs_parameters.Qq,Cores:ecs_parameters.nd,Memory:ecs_parameters.ai,IoOptimized:ecs_parameters.
Qq,NetworkCategory:ecs_parameters.Qq,ResourceType:ecs_parameters.Qq,Scope:ecs_parameters.Qq,SpotStrategy:ecs_parameters.Qq,SpotDuration:ecs_parameters.nd,SystemDiskCategory:ecs_parameters.
Qq,DataDiskCategory:ecs_parameters.Qq,DedicatedHostId:ecs_parameters.Qq},run(call){const{params,regionId}=call,wanted=params.optionalText("ZoneId");return{AvailableZones:{
AvailableZone:(0,regions.jL)(regionId).filter(zoneId=>zoneId===(wanted??zoneId)).map(zoneId=>availability(call,zoneId))}}}}),availableStatus={Status:"Available",
StatusCategory:"WithStock"},soldOutStatus={Status:"SoldOut",StatusCategory:"WithoutStock"};function availability({core,params,regionId},zoneId){const destination=params.
text("DestinationResource"),types2=instance_types.X.filter(type=>type.id===(params.optionalText("InstanceType")??type.id)&&type.cpus===(params.number("Cores")??
type.cpus)&&type.memoryGiB===(params.number("Memory")??type.memoryGiB)),isSold=id=>(0,stock.SY)(core.store,zoneId,id)>0,status=types2.some(type=>isSold(type.id))?
availableStatus:soldOutStatus,resources={InstanceType:types2.map(type=>({Value:type.id,...isSold(type.id)?availableStatus:soldOutStatus})),SystemDisk:diskCategories.
map(Value=>({Value,Min:20,Max:2048,Unit:"GiB",...status})),DataDisk:diskCategories.map(Value=>({Value,Min:20,Max:32768,Unit:"GiB",...status})),IoOptimized:[{Value:"\
optimized",...status}],Network:[{Value:"vpc",...status}]}[destination],row2={RegionId:regionId,ZoneId:zoneId,...status};return resources?{...row2,AvailableResources:{
AvailableResource:[{Type:destination,SupportedResources:{SupportedResource:resources}}]}}:row2}const zoneOperations=[describeRegions,describeZones,describeAvailableResource],
ecsOperations=[...runInstanceOperations,...instancePowerOperations,...describeInstanceOperations,...modifyInstanceOperations,...diskOperations,...dataDiskOperations,
...imageOperations,...createImageOperations,...snapshotOperations,...keyPairOperations,...securityGroupOperations,...securityGroupMemberOperations,...securityRuleOperations,
...networkInterfaceOperations,...ecsTagOperations,...zoneOperations,...typeAndPriceOperations,...ramRoleOperations,...accountOperations,...attachmentOperations];
var ess_lookup=__webpack_require__(73470),ess_records=__webpack_require__(64792);const describeScalingConfigurations=(0,ecs_define.E)("Ess","DescribeScalingConf\
igurations",{parameters:{RegionId:ecs_parameters.Ny,ScalingGroupId:ecs_parameters.Qq,ScalingConfigurationIds:ecs_parameters.ZD(10),ScalingConfigurationId:ecs_parameters.
ZD(10),ScalingConfigurationNames:ecs_parameters.ZD(10),ScalingConfigurationName:ecs_parameters.ZD(10),PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(50)},
run(call){const{core,params,regionId}=call,ids2=(0,ess_lookup.UX)(call,"ScalingConfigurationId"),names2=(0,ess_lookup.UX)(call,"ScalingConfigurationName"),found2=(0,ess_records.
vP)(core.store).filter(each=>each.regionId===regionId&&each.scalingGroupId===(params.optionalText("ScalingGroupId")??each.scalingGroupId)&&(ids2.length===0||ids2.
includes(each.id))&&(names2.length===0||names2.includes(each.name))),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params);return{...counts,ScalingConfigurations:rows2.
map(configurationRow)}}});function configurationRow(configuration){const{launch}=configuration,text=name=>String(launch[name]??""),type=(0,instance_types.w)(text(
"InstanceType")),groupIds=launch.SecurityGroupIds??[],disk2=launch.SystemDisk??{};return{ScalingConfigurationId:configuration.id,ScalingConfigurationName:configuration.
name,ScalingGroupId:configuration.scalingGroupId,LifecycleState:configuration.lifecycleState,CreationTime:(0,times.o)(configuration.createdAtMs),ImageId:text("I\
mageId"),ImageFamily:text("ImageFamily"),InstanceType:text("InstanceType"),InstanceTypes:[text("InstanceType")],Cpu:type?.cpus??0,Memory:type?.memoryGiB??0,InstanceName:text(
"InstanceName"),HostName:text("HostName"),KeyPairName:text("KeyPairName"),RamRoleName:text("RamRoleName"),UserData:text("UserData"),SecurityGroupId:text("Securi\
tyGroupId")||(groupIds[0]??""),SecurityGroupIds:groupIds,LoadBalancerWeight:configuration.loadBalancerWeight,InternetChargeType:text("InternetChargeType")||"Pay\
ByTraffic",InternetMaxBandwidthOut:Number(launch.InternetMaxBandwidthOut??0),InternetMaxBandwidthIn:Number(launch.InternetMaxBandwidthIn??200),IoOptimized:"opti\
mized",SystemDiskCategory:String(disk2.Category??"cloud_essd"),SystemDiskSize:Number(disk2.Size??40),DataDisks:[],SpotStrategy:"NoSpot",Tags:(launch.Tag??[]).map(
({Key,Value})=>({Key,Value}))}}const maxConfigurationsPerGroup=10,configurations_systemDisk=ecs_parameters.Ik({Category:ecs_parameters.Qq,Size:ecs_parameters.nd,
DiskName:ecs_parameters.Qq,Description:ecs_parameters.Qq,PerformanceLevel:ecs_parameters.Qq}),settings={ScalingConfigurationName:{type:"string",minLength:2,maxLength:64},
ImageId:ecs_parameters.Qq,ImageFamily:ecs_parameters.Qq,InstanceType:ecs_parameters.Qq,InstanceTypes:ecs_parameters.ZD(10),SecurityGroupId:ecs_parameters.Qq,SecurityGroupIds:ecs_parameters.
ZD(5),InstanceName:ecs_parameters.Qq,HostName:ecs_parameters.Qq,KeyPairName:ecs_parameters.Qq,RamRoleName:ecs_parameters.Qq,UserData:ecs_parameters.Qq,Password:ecs_parameters.
Qq,PasswordInherit:ecs_parameters.Jt,InternetChargeType:ecs_parameters.Qq,InternetMaxBandwidthOut:ecs_parameters.Tq(0,100),InternetMaxBandwidthIn:ecs_parameters.
Tq(0,200),LoadBalancerWeight:ecs_parameters.Tq(0,100),IoOptimized:ecs_parameters.Qq,HttpTokens:ecs_parameters.yL("optional","required"),DeletionProtection:ecs_parameters.
Jt,SystemDisk:configurations_systemDisk,Tags:ecs_parameters.Qq},launchNames=["ImageId","ImageFamily","SecurityGroupId","SecurityGroupIds","InstanceName","HostNa\
me","KeyPairName","RamRoleName","UserData","Password","InternetChargeType","InternetMaxBandwidthOut","InternetMaxBandwidthIn","HttpTokens","DeletionProtection",
"SystemDisk"];function readLaunchSettings({params}){const sent=params.toJSON(),launch=Object.fromEntries(launchNames.filter(name=>sent[name]!==void 0).map(name=>[
name,sent[name]])),type=params.optionalText("InstanceType")??params.texts("InstanceTypes")[0],tags=params.optionalText("Tags");return{...launch,...type===void 0?
{}:{InstanceType:type},...tags===void 0?{}:{Tag:readTagMap(tags)}}}function readTagMap(text){const map=(0,lenient_json.u)(text);if(typeof map!="object"||map===null||
Array.isArray(map))throw new vendor_error.H("InvalidTags.Malformed",400,"The specified Tags must be a JSON object of keys and values.");return Object.entries(map).
map(([Key,Value])=>({Key,Value:String(Value)}))}function checkLaunch(call,launch){const type=launch.InstanceType;if(type===void 0)throw new vendor_error.H("Miss\
ingParameter",400,'The input parameter "InstanceTypes" that is mandatory for processing this request is not supplied.');if(!(0,instance_types.w)(String(type)))throw new vendor_error.
H("InvalidInstanceType.NotSupported",400,`The specified instance type ${String(type)} is not supported.`);if(launch.ImageId!==void 0)(0,lookup.dT)(call,String(launch.
ImageId));else if(!(0,lookup.nU)(call,String(launch.ImageFamily??"")))throw new vendor_error.H("MissingParameter",400,"An ImageId or an ImageFamily with an avai\
lable image is needed.");if(launch.SecurityGroupId===void 0&&launch.SecurityGroupIds===void 0)throw new vendor_error.H("MissingParameter",400,'The input paramet\
er "SecurityGroupId" that is mandatory for processing this request is not supplied.')}const createScalingConfiguration=(0,ecs_define.E)("Ess","CreateScalingConf\
iguration",{parameters:{RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.$4,...settings,ClientToken:ecs_parameters.$Y},gaps:"The first of several Instan\
ceTypes is used; no spot instances, data disks or patterns.",run(call){const{core,params}=call,group=(0,ess_lookup.F8)(call),launch=readLaunchSettings(call);if(checkLaunch(
{...call,regionId:group.regionId},launch),(0,ess_records.vP)(core.store).filter(each=>each.scalingGroupId===group.id).length>=maxConfigurationsPerGroup)throw new vendor_error.
H("QuotaExceeded.ScalingConfiguration",400,`Scaling group ${group.id} has ${maxConfigurationsPerGroup} configurations already.`);const id=core.newId("asc");return(0,ess_records.
vP)(core.store).add({id,scalingGroupId:group.id,regionId:group.regionId,name:params.optionalText("ScalingConfigurationName")??id,lifecycleState:"Inactive",launch,
loadBalancerWeight:params.number("LoadBalancerWeight")??50,createdAtMs:core.clock.now()}),{ScalingConfigurationId:id}}}),modifyScalingConfiguration=(0,ecs_define.
E)("Ess","ModifyScalingConfiguration",{parameters:{RegionId:ecs_parameters.Ln,ScalingConfigurationId:ecs_parameters.$4,Override:ecs_parameters.Jt,...settings},run(call){
const{core,params}=call,configuration=(0,ess_lookup.QV)(call,params.text("ScalingConfigurationId")),launch={...configuration.launch,...readLaunchSettings(call)};
return checkLaunch({...call,regionId:configuration.regionId},launch),(0,ess_records.vP)(core.store).update(configuration,{launch,name:params.optionalText("Scali\
ngConfigurationName")??configuration.name,loadBalancerWeight:params.number("LoadBalancerWeight")??configuration.loadBalancerWeight}),{}}}),deleteScalingConfiguration=(0,ecs_define.
E)("Ess","DeleteScalingConfiguration",{parameters:{RegionId:ecs_parameters.Ln,ScalingConfigurationId:ecs_parameters.$4},run(call){const{store:store2}=call.core,
configuration=(0,ess_lookup.QV)(call,call.params.text("ScalingConfigurationId"));if(configuration.lifecycleState==="Active")throw new vendor_error.H("IncorrectS\
calingConfigurationLifecycleState",403,`The configuration ${configuration.id} is Active: activate another one first.`);if((0,ess_records.lS)(store2,configuration.
scalingGroupId).some(member=>member.scalingConfigurationId===configuration.id))throw new vendor_error.H("InstanceInUse",403,`Instances of the configuration ${configuration.
id} are in the scaling group.`);return(0,ess_records.vP)(store2).delete(configuration.id),{}}}),scalingConfigurationOperations=[createScalingConfiguration,modifyScalingConfiguration,
deleteScalingConfiguration,describeScalingConfigurations];var balance=__webpack_require__(18026);const describeScalingGroups=(0,ecs_define.E)("Ess","DescribeSca\
lingGroups",{parameters:{RegionId:ecs_parameters.Ny,ScalingGroupIds:ecs_parameters.ZD(20),ScalingGroupId:ecs_parameters.ZD(20),ScalingGroupNames:ecs_parameters.
ZD(20),ScalingGroupName:ecs_parameters.Qq,GroupType:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(50),Tags:ecs_parameters._A,Tag:ecs_parameters.
_A},run(call){const{core,params,regionId}=call,ids2=(0,ess_lookup.UX)(call,"ScalingGroupId"),named=params.texts("ScalingGroupName"),names2=[...params.texts("Sca\
lingGroupNames"),...named],part=named.length>0?"":params.optionalText("ScalingGroupName")??"",found2=(0,ess_records._7)(core.store).filter(group=>group.regionId===
regionId&&(ids2.length===0||ids2.includes(group.id))&&(names2.length===0||names2.includes(group.name))&&group.name.includes(part)&&(0,tagging.tt)(group,params)&&
(0,tagging.tt)(group,params,"Tags")),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params);return{...counts,ScalingGroups:rows2.map(group=>describe_groups_groupRow(
call,group))}}});function describe_groups_groupRow({core},group){const members=(0,ess_records.lS)(core.store,group.id),count=state=>members.filter(member=>member.
state===state).length,balancerIds=[...new Set(group.vServerGroups.map(each=>each.loadBalancerId))];return{ScalingGroupId:group.id,ScalingGroupName:group.name,RegionId:group.
regionId,LifecycleState:group.lifecycleState,GroupType:"ECS",MinSize:group.minSize,MaxSize:group.maxSize,EnableDesiredCapacity:group.desiredCapacity!==void 0,...(0,optional.
l)("DesiredCapacity",group.desiredCapacity),DefaultCooldown:group.defaultCooldownSeconds,ActiveScalingConfigurationId:group.activeConfigurationId??"",HealthCheckType:group.
healthCheckType,MultiAZPolicy:"PRIORITY",ScalingPolicy:"release",RemovalPolicies:group.removalPolicies,SuspendedProcesses:group.suspendedProcesses,SystemSuspended:!1,
GroupDeletionProtection:group.isDeletionProtected,VpcId:group.vpcId,VSwitchId:group.vswitchIds[0]??"",VSwitchIds:group.vswitchIds,LoadBalancerIds:group.loadBalancerIds,
VServerGroups:balancerIds.map(LoadBalancerId=>({LoadBalancerId,VServerGroupAttributes:group.vServerGroups.filter(each=>each.loadBalancerId===LoadBalancerId).map(
each=>({VServerGroupId:each.vServerGroupId,Port:each.port,Weight:each.weight}))})),TotalInstanceCount:members.length,TotalCapacity:members.length,ActiveCapacity:count(
"InService"),PendingCapacity:count("Pending"),RemovingCapacity:count("Removing"),ProtectedCapacity:count("Protected"),StandbyCapacity:count("Standby"),StoppedCapacity:count(
"Stopped"),PendingWaitCapacity:0,RemovingWaitCapacity:0,CreationTime:(0,times.o)(group.createdAtMs),Tags:Object.entries(group.tags).map(([TagKey,TagValue])=>({TagKey,
TagValue}))}}const describe_groups_describeRegions=(0,ecs_define.E)("Ess","DescribeRegions",{parameters:{RegionId:ecs_parameters.Ln,AcceptLanguage:ecs_parameters.
Qq},run:()=>({Regions:regions.Ei.map(({id,name})=>({RegionId:id,LocalName:name,RegionEndpoint:`ess.${id}.aliyuncs.com`,ClassicUnavailable:!0,VpcUnavailable:!1}))})});
var scale=__webpack_require__(82776);const bindingList={type:"list",maxItems:5,items:ecs_parameters.Ik({LoadBalancerId:ecs_parameters.Qq,VServerGroupAttribute:{
type:"list",maxItems:5,items:ecs_parameters.Ik({VServerGroupId:ecs_parameters.Qq,Port:ecs_parameters.Tq(1,65535),Weight:ecs_parameters.Tq(0,100)})},VServerGroupAttributes:{
type:"list",maxItems:5,items:ecs_parameters.Ik({VServerGroupId:ecs_parameters.Qq,Port:ecs_parameters.Tq(1,65535),Weight:ecs_parameters.Tq(0,100)})}})};function readBindings({
core,params}){return[...params.objects("VServerGroups"),...params.objects("VServerGroup")].flatMap(entry=>{const loadBalancerId=String(entry.LoadBalancerId??"");
return[entry.VServerGroupAttributes,entry.VServerGroupAttribute].flat().filter(each=>each!==void 0).map(attribute=>{const vServerGroupId=String(attribute.VServerGroupId??
"");if((0,slb_records.Yg)(core.store).get(vServerGroupId)?.loadBalancerId!==loadBalancerId)throw new vendor_error.H("InvalidVServerGroup.NotFound",404,`Load bal\
ancer ${loadBalancerId} has no server group ${vServerGroupId}.`);return{loadBalancerId,vServerGroupId,port:Number(attribute.Port??80),weight:Number(attribute.Weight??
50)}})})}const bindingParameters={VServerGroups:bindingList,VServerGroup:bindingList};function readBalancers({core},ids2){for(const id of ids2)if(!(0,slb_records.
Cm)(core.store).get(id))throw new vendor_error.H("InvalidLoadBalancerId.NotFound",404,`The load balancer ${id} does not exist.`);return[...new Set(ids2)]}const maxGroupSize=2e3,
sizes={MinSize:ecs_parameters.Tq(0,maxGroupSize),MaxSize:ecs_parameters.Tq(0,maxGroupSize),DesiredCapacity:ecs_parameters.Tq(0,maxGroupSize)},create_group_settings={
ScalingGroupName:{type:"string",minLength:2,maxLength:64},DefaultCooldown:ecs_parameters.Tq(0,86400),HealthCheckType:ecs_parameters.yL("ECS","NONE","LOAD_BALANC\
ER"),GroupDeletionProtection:ecs_parameters.Jt,VSwitchIds:ecs_parameters.ZD(8),MultiAZPolicy:ecs_parameters.Qq,ScalingPolicy:ecs_parameters.yL("recycle","releas\
e","forceRecycle","forceRelease"),RemovalPolicy:ecs_parameters.ZD(3)},createScalingGroup=(0,ecs_define.E)("Ess","CreateScalingGroup",{parameters:{RegionId:ecs_parameters.
Ny,...create_group_settings,...sizes,MinSize:ecs_parameters.mw(sizes.MinSize),MaxSize:ecs_parameters.mw(sizes.MaxSize),GroupType:ecs_parameters.yL("ECS"),VSwitchId:ecs_parameters.
Qq,LoadBalancerIds:ecs_parameters.od(5),...bindingParameters,ClientToken:ecs_parameters.$Y,Tag:ecs_parameters._A,Tags:ecs_parameters._A},gaps:"ECS groups with t\
he priority policy; no launch templates, ALB groups, lifecycle hooks, database whitelists, alarms or scheduled tasks.",run(call){const{core,params,regionId}=call,
sizesOf={minSize:params.number("MinSize"),maxSize:params.number("MaxSize"),...(0,optional.l)("desiredCapacity",params.number("DesiredCapacity"))};checkSizes(sizesOf);
const vswitchIds=[...new Set([...params.texts("VSwitchIds"),...params.has("VSwitchId")?[params.text("VSwitchId")]:[]])],vpcId=checkVSwitches(call,vswitchIds),group=(0,ess_records.
_7)(core.store).add({id:core.newId("asg"),regionId,name:params.optionalText("ScalingGroupName")??"",lifecycleState:"Inactive",...sizesOf,vpcId,vswitchIds,loadBalancerIds:readBalancers(
call,params.texts("LoadBalancerIds")),vServerGroups:readBindings(call),defaultCooldownSeconds:params.number("DefaultCooldown")??300,healthCheckType:params.optionalText(
"HealthCheckType")??"ECS",removalPolicies:params.texts("RemovalPolicy").length>0?params.texts("RemovalPolicy"):["OldestScalingConfiguration","OldestInstance"],suspendedProcesses:[],
isDeletionProtected:params.flag("GroupDeletionProtection")??!1,createdAtMs:core.clock.now(),tags:{...(0,tagging.g$)(params),...Object.fromEntries(params.objects(
"Tags").map(({Key,Value})=>[String(Key),String(Value??"")]))}});return group.name===""&&(0,ess_records._7)(core.store).update(group,{name:group.id}),{ScalingGroupId:group.
id}}});function checkSizes(sizesOf){const{minSize,maxSize,desiredCapacity=minSize}=sizesOf;if(minSize>maxSize)throw new vendor_error.H("InvalidParameter.Conflic\
t",400,`MinSize ${minSize} must not be greater than MaxSize ${maxSize}.`);if(desiredCapacity<minSize||desiredCapacity>maxSize)throw new vendor_error.H("InvalidD\
esiredCapacity.Range",400,`DesiredCapacity ${desiredCapacity} must be from ${minSize} to ${maxSize}.`)}function checkVSwitches({core,regionId},ids2){if(ids2.length===
0)throw new vendor_error.H("MissingParameter",400,'The input parameter "VSwitchIds" that is mandatory for processing this request is not supplied.');const found2=ids2.
map(id=>{const vswitch=(0,vpc_records.fj)(core.store).get(id);if(!vswitch||vswitch.regionId!==regionId)throw new vendor_error.H("InvalidVSwitchId.NotFound",404,
`The specified VSwitchId ${id} does not exist in ${regionId}.`);return vswitch});if(new Set(found2.map(each=>each.vpcId)).size>1)throw new vendor_error.H("Inval\
idParameter.Conflict",400,"All VSwitches of a scaling group must be in one VPC.");return found2[0].vpcId}const modifyScalingGroup=(0,ecs_define.E)("Ess","Modify\
ScalingGroup",{parameters:{RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.$4,...create_group_settings,...sizes,ActiveScalingConfigurationId:ecs_parameters.
Qq,DisableDesiredCapacity:ecs_parameters.Jt},run(call){const{core,params}=call,group=(0,ess_lookup.F8)(call),changed={minSize:params.number("MinSize")??group.minSize,
maxSize:params.number("MaxSize")??group.maxSize,...(0,optional.l)("desiredCapacity",params.flag("DisableDesiredCapacity")===!0?void 0:params.number("DesiredCapa\
city")??group.desiredCapacity)};checkSizes(changed);const configurationId=params.optionalText("ActiveScalingConfigurationId");configurationId!==void 0&&activate(
call,group,configurationId);const vswitchIds=params.texts("VSwitchIds");return vswitchIds.length>0&&checkVSwitches(call,vswitchIds),params.flag("DisableDesiredC\
apacity")===!0&&delete group.desiredCapacity,(0,ess_records._7)(core.store).update(group,{...changed,name:params.optionalText("ScalingGroupName")??group.name,defaultCooldownSeconds:params.
number("DefaultCooldown")??group.defaultCooldownSeconds,healthCheckType:params.optionalText("HealthCheckType")??group.healthCheckType,isDeletionProtected:params.
flag("GroupDeletionProtection")??group.isDeletionProtected,...vswitchIds.length>0?{vswitchIds}:{}}),(0,balance.n)(core,group,"A user changed the size of the gro\
up."),{}}});function activate(call,group,configurationId){const{store:store2}=call.core;if((0,ess_lookup.QV)(call,configurationId).scalingGroupId!==group.id)throw new vendor_error.
H("InvalidScalingConfigurationId.NotFound",404,`The configuration ${configurationId} is not of group ${group.id}.`);for(const each of(0,ess_records.vP)(store2).
filter(other=>other.scalingGroupId===group.id))(0,ess_records.vP)(store2).update(each,{lifecycleState:each.id===configurationId?"Active":"Inactive"});(0,ess_records.
_7)(store2).update(group,{activeConfigurationId:configurationId})}const enableScalingGroup=(0,ecs_define.E)("Ess","EnableScalingGroup",{parameters:{RegionId:ecs_parameters.
Ln,ScalingGroupId:ecs_parameters.$4,ActiveScalingConfigurationId:ecs_parameters.Qq},run(call){const{core,params}=call,group=(0,ess_lookup.F8)(call);if(group.lifecycleState!==
"Inactive")throw new vendor_error.H("IncorrectScalingGroupStatus",403,`Scaling group ${group.id} is ${group.lifecycleState}, not Inactive.`);const id=params.optionalText(
"ActiveScalingConfigurationId")??group.activeConfigurationId;if(id===void 0)throw new vendor_error.H("MissingActiveScalingConfiguration",400,`Scaling group ${group.
id} has no configuration: pass ActiveScalingConfigurationId.`);return activate(call,group,id),(0,ess_records._7)(core.store).update(group,{lifecycleState:"Activ\
e"}),(0,balance.$)(core),(0,balance.n)(core,group,"A user enabled the scaling group."),{}}}),disableScalingGroup=(0,ecs_define.E)("Ess","DisableScalingGroup",{parameters:{
RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.$4},run(call){const group=(0,ess_lookup.F8)(call);if(group.lifecycleState!=="Active")throw new vendor_error.
H("IncorrectScalingGroupStatus",403,`Scaling group ${group.id} is ${group.lifecycleState}, not Active.`);return(0,ess_records._7)(call.core.store).update(group,
{lifecycleState:"Inactive"}),{}}}),deleteScalingGroup=(0,ecs_define.E)("Ess","DeleteScalingGroup",{parameters:{RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.
$4,ForceDelete:ecs_parameters.Jt},run(call){const{core,params}=call,group=(0,ess_lookup.F8)(call),members=(0,ess_records.lS)(core.store,group.id);if(group.isDeletionProtected)
throw new vendor_error.H("OperationDenied.GroupDeletionProtection",403,`Scaling group ${group.id} is protected: switch GroupDeletionProtection off first.`);if(members.
length>0&&params.flag("ForceDelete")!==!0)throw new vendor_error.H("OperationDenied.InstanceInUse",403,`Scaling group ${group.id} has instances; remove them or \
pass ForceDelete=true.`);(0,ess_lookup.Tg)(call,group),(0,ess_records._7)(core.store).update(group,{lifecycleState:"Deleting"});const activity=(0,scale.Nd)(core,
group,{cause:"A user deleted the scaling group.",description:`Remove "${members.length}" ECS instance`});return core.after(0,async()=>{for(const isReleased of[!0,
!1]){const those=members.filter(member=>member.creationType==="AutoCreated"===isReleased);await(0,scale.u0)(core,activity,()=>(0,scale.tf)(core,group,those,activity,
{isReleased}))}for(const each of(0,ess_records.vP)(core.store).filter(other=>other.scalingGroupId===group.id))(0,ess_records.vP)(core.store).delete(each.id);(0,ess_records.
_7)(core.store).delete(group.id)}),{}}}),setGroupDeletionProtection=(0,ecs_define.E)("Ess","SetGroupDeletionProtection",{parameters:{RegionId:ecs_parameters.Ln,
ScalingGroupId:ecs_parameters.$4,GroupDeletionProtection:ecs_parameters.mw(ecs_parameters.Jt)},run(call){return(0,ess_records._7)(call.core.store).update((0,ess_lookup.
F8)(call),{isDeletionProtected:call.params.flag("GroupDeletionProtection")===!0}),{}}}),scalingGroupOperations=[createScalingGroup,modifyScalingGroup,enableScalingGroup,
disableScalingGroup,deleteScalingGroup,setGroupDeletionProtection,describeScalingGroups,describe_groups_describeRegions];var server_groups=__webpack_require__(30052);
const describeScalingInstances=(0,ecs_define.E)("Ess","DescribeScalingInstances",{parameters:{RegionId:ecs_parameters.Ny,ScalingGroupId:ecs_parameters.Qq,ScalingConfigurationId:ecs_parameters.
Qq,ScalingActivityId:ecs_parameters.Qq,InstanceIds:ecs_parameters.ZD(20),InstanceId:ecs_parameters.ZD(20),HealthStatus:ecs_parameters.yL("Healthy","Unhealthy"),
LifecycleState:ecs_parameters.Qq,LifecycleStates:ecs_parameters.ZD(10),CreationType:ecs_parameters.yL("AutoCreated","Attached","Managed"),PageNumber:ecs_parameters.
PW,PageSize:ecs_parameters.T0(50)},run(call){const{core,params}=call,ids2=(0,ess_lookup.UX)(call,"InstanceId"),states=params.texts("LifecycleStates"),is2=(name,value)=>value===
(params.optionalText(name)??value),found2=(0,ess_records.cc)(core.store).filter(each=>is2("ScalingGroupId",each.scalingGroupId)&&is2("ScalingConfigurationId",each.
scalingConfigurationId)&&is2("ScalingActivityId",each.activityId)&&is2("HealthStatus",each.health)&&is2("LifecycleState",each.state)&&is2("CreationType",each.creationType)&&
(ids2.length===0||ids2.includes(each.id))&&(states.length===0||states.includes(each.state))),{rows:rows2,...counts}=(0,paging.Z)(found2,params);return{...counts,
TotalSpotCount:0,ScalingInstances:rows2.map(each=>memberRow(call,each))}}}),memberRow=({core},member)=>({InstanceId:member.id,ScalingGroupId:member.scalingGroupId,
ScalingConfigurationId:member.scalingConfigurationId,ScalingActivityId:member.activityId,LifecycleState:member.state,HealthStatus:member.health,CreationType:member.
creationType,LoadBalancerWeight:member.weight,CreationTime:(0,times.o)(member.createdAtMs),CreatedTime:(0,times.G)(member.createdAtMs),SpotStrategy:"NoSpot",WarmupState:"\
NoNeedWarmup",WeightedCapacity:1,Entrusted:!1,ZoneId:(0,records.VF)(core.store).get(member.id)?.zoneId??""}),naming={InstanceIds:ecs_parameters.ZD(20),InstanceId:ecs_parameters.
ZD(20)},attachInstances=(0,ecs_define.E)("Ess","AttachInstances",{parameters:{RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.$4,...naming,LoadBalancerWeights:ecs_parameters.
ZD(20,ecs_parameters.Tq(0,100)),Entrusted:ecs_parameters.Jt,ClientToken:ecs_parameters.$Y},run(call){const{core,params}=call,group=(0,ess_lookup.F8)(call);(0,ess_lookup.
vd)(group),(0,ess_lookup.Tg)(call,group);const found2=(0,ess_lookup.UX)(call,"InstanceId").map(id=>(0,lookup.hR)(call,id));for(const instance of found2){if(instance.
status!=="Running")throw new vendor_error.H("IncorrectInstanceStatus",403,`Instance ${instance.id} is ${instance.status}; only a Running one can be attached.`);
if(instance.vpcId!==group.vpcId)throw new vendor_error.H("InvalidInstance.VpcNotMatch",403,`Instance ${instance.id} is in ${instance.vpcId}, the group in ${group.
vpcId}.`);if((0,ess_records.cc)(core.store).get(instance.id))throw new vendor_error.H("InvalidInstanceId.InUse",403,`Instance ${instance.id} is in a scaling gro\
up already.`)}const activity=(0,scale.Nd)(core,group,{cause:"A user attached instances.",description:`Attach "${found2.length}" ECS instance`}),members=found2.map(
instance=>(0,ess_records.cc)(core.store).add({id:instance.id,scalingGroupId:group.id,scalingConfigurationId:"",activityId:activity.id,state:"Pending",health:"He\
althy",creationType:"Attached",weight:Number(params.texts("LoadBalancerWeights")[0]??50),createdAtMs:core.clock.now()}));return group.desiredCapacity!==void 0&&
(0,ess_records._7)(core.store).update(group,{desiredCapacity:Math.min(group.maxSize,group.desiredCapacity+members.length)}),core.after(0,()=>(0,scale.u0)(core,activity,
async()=>{await Promise.all(members.map(member=>(0,scale.Iv)(core,group,member)))}).then(()=>{})),{ScalingActivityId:activity.id}}});function takeOut(call,options){
const{core,params}=call,group=(0,ess_lookup.F8)(call);(0,ess_lookup.Tg)(call,group);const members=(0,ess_lookup.l_)(call,group);params.flag("DecreaseDesiredCapa\
city")!==!1&&lowerDesired(call,group,members.length);const activity=(0,scale.Nd)(core,group,{cause:`A user asked to ${options.verb.toLowerCase()} instances.`,description:`${options.
verb} "${members.length}" ECS instance`});return core.after(0,async()=>{await(0,scale.u0)(core,activity,async()=>{for(const isReleased of[!0,!1])await(0,scale.tf)(
core,group,members.filter(member=>options.isReleased(member)===isReleased),activity,{isReleased})}),(0,balance.n)(core,group,"The group has fewer instances than\
 it should.")}),{ScalingActivityId:activity.id}}function lowerDesired({core},group,by){const have=(0,ess_records.lS)(core.store,group.id).length;if(have-by<group.
minSize)throw new vendor_error.H("IncorrectCapacity.MinSize",400,`Without ${by} instances group ${group.id} would have ${have-by}, less than its minimum of ${group.
minSize}.`);group.desiredCapacity!==void 0&&(0,ess_records._7)(core.store).update(group,{desiredCapacity:Math.max(group.minSize,group.desiredCapacity-by)})}const leaving={
RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.$4,...naming,DecreaseDesiredCapacity:ecs_parameters.Jt,ClientToken:ecs_parameters.$Y},removeOperation=(0,ecs_define.
E)("Ess","RemoveInstances",{parameters:{...leaving,RemovePolicy:ecs_parameters.yL("recycle","release")},run:call=>takeOut(call,{verb:"Remove",isReleased:member=>member.
creationType==="AutoCreated"})}),detachOperation=(0,ecs_define.E)("Ess","DetachInstances",{parameters:{...leaving,DetachOption:ecs_parameters.Qq},run:call=>takeOut(
call,{verb:"Detach",isReleased:()=>!1})}),setInstancesProtection=(0,ecs_define.E)("Ess","SetInstancesProtection",{parameters:{RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.
$4,...naming,ProtectedFromScaleIn:ecs_parameters.mw(ecs_parameters.Jt)},run(call){const isProtected=call.params.flag("ProtectedFromScaleIn")===!0;for(const member of(0,ess_lookup.
l_)(call,(0,ess_lookup.F8)(call)))(0,ess_records.cc)(call.core.store).update(member,{state:isProtected?"Protected":"InService"});return{}}}),standby=(action,from,to)=>(0,ecs_define.
E)("Ess",action,{parameters:{RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.$4,...naming,Async:ecs_parameters.Jt,ClientToken:ecs_parameters.$Y},run(call){
const group=(0,ess_lookup.F8)(call),members=(0,ess_lookup.l_)(call,group),wrong=members.find(member=>member.state!==from);if(wrong)throw new vendor_error.H("Inc\
orrectInstanceStatus",403,`Instance ${wrong.id} is ${wrong.state}; ${action} needs ${from}.`);for(const member of members)(0,ess_records.cc)(call.core.store).update(
member,{state:to}),(0,server_groups.hb)(call.core,group,member.id,usual=>to==="Standby"?0:usual);return{}}}),scaleWithAdjustment=(0,ecs_define.E)("Ess","ScaleWi\
thAdjustment",{parameters:{RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.$4,AdjustmentType:ecs_parameters.mw(ecs_parameters.yL("QuantityChangeInCapac\
ity","PercentChangeInCapacity","TotalCapacity")),AdjustmentValue:ecs_parameters.mw(ecs_parameters.nd),MinAdjustmentMagnitude:ecs_parameters.nd,SyncActivity:ecs_parameters.
Jt,ClientToken:ecs_parameters.$Y},run(call){const{core}=call,group=(0,ess_lookup.F8)(call);(0,ess_lookup.vd)(group),(0,ess_lookup.Tg)(call,group);const have=(0,ess_records.
lS)(core.store,group.id).length,wanted=Math.min(group.maxSize,Math.max(group.minSize,adjusted(call,have)));group.desiredCapacity!==void 0&&(0,ess_records._7)(core.
store).update(group,{desiredCapacity:wanted});const cause="A user asked for an adjustment.",size=Math.abs(wanted-have),activity=(0,scale.Nd)(core,group,{cause,description:`${wanted<
have?"Remove":"Add"} "${size}" ECS instance`}),goners=(0,scale.Vk)(core,group).slice(0,Math.max(0,have-wanted));return core.after(0,()=>(0,scale.u0)(core,activity,
()=>wanted<have?(0,scale.tf)(core,group,goners,activity,{isReleased:!0}):(0,scale.s3)(core,group,size,activity)).then(()=>{})),{ScalingActivityId:activity.id,ActivityType:"\
CapacityChange"}}});function adjusted({params},have){const value=params.number("AdjustmentValue");if(params.text("AdjustmentType")==="TotalCapacity")return value;
if(params.text("AdjustmentType")==="QuantityChangeInCapacity")return have+value;const change2=Math.max(Math.round(Math.abs(have*value/100)),params.number("MinAd\
justmentMagnitude")??0);return have+Math.sign(value)*change2}const scalingInstanceOperations=[describeScalingInstances,attachInstances,removeOperation,detachOperation,
setInstancesProtection,standby("EnterStandby","InService","Standby"),standby("ExitStandby","Standby","InService"),scaleWithAdjustment],describeScalingActivities=(0,ecs_define.
E)("Ess","DescribeScalingActivities",{parameters:{RegionId:ecs_parameters.Ny,ScalingGroupId:ecs_parameters.Qq,ScalingActivityIds:ecs_parameters.ZD(20),ScalingActivityId:ecs_parameters.
ZD(20),InstanceRefreshTaskId:ecs_parameters.Qq,StatusCode:ecs_parameters.yL("Successful","Warning","Failed","InProgress","Rejected"),PageNumber:ecs_parameters.PW,
PageSize:ecs_parameters.T0(50)},run(call){const{core,params}=call,ids2=(0,ess_lookup.UX)(call,"ScalingActivityId"),found2=(0,ess_records.zY)(core.store).filter(
each=>each.scalingGroupId===(params.optionalText("ScalingGroupId")??each.scalingGroupId)&&each.status===(params.optionalText("StatusCode")??each.status)&&each.refreshTaskId===
(params.optionalText("InstanceRefreshTaskId")??each.refreshTaskId)&&(ids2.length===0||ids2.includes(each.id))),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),
params);return{...counts,ScalingActivities:rows2.map(each=>activityRow(call,each))}}}),activityRow=({core},activity)=>({ScalingActivityId:activity.id,ScalingGroupId:activity.
scalingGroupId,StatusCode:activity.status,StatusMessage:activity.statusMessage,Cause:activity.cause,Description:activity.description,Progress:activity.status===
"InProgress"?0:100,StartTime:(0,times.G)(activity.startedAtMs),EndTime:activity.endedAtMs===void 0?"":(0,times.G)(activity.endedAtMs),CreatedInstances:activity.
created,DestroyedInstances:activity.destroyed,ScalingInstanceNumber:activity.created.length+activity.destroyed.length,TotalCapacity:String((0,ess_records.lS)(core.
store,activity.scalingGroupId).length),InstanceRefreshTaskId:activity.refreshTaskId??""}),processNames=["ScaleIn","ScaleOut","HealthCheck","AlarmNotification","\
ScheduledAction"],switchProcesses=action=>(0,ecs_define.E)("Ess",action,{parameters:{RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.$4,Processes:ecs_parameters.
ZD(10),Process:ecs_parameters.ZD(10),ClientToken:ecs_parameters.$Y},run(call){const{core,params}=call,group=(0,ess_lookup.F8)(call),named=[...params.texts("Proc\
esses"),...params.texts("Process")];if(named.length===0)throw new vendor_error.H("MissingParameter",400,'The input parameter "Processes" that is mandatory for p\
rocessing this request is not supplied.');const unknown=named.find(name=>!processNames.includes(name));if(unknown)throw new vendor_error.H("InvalidParameter",400,
`The process ${unknown} is not one of ${processNames.join(", ")}.`);const rest=group.suspendedProcesses.filter(name=>!named.includes(name));return(0,ess_records.
_7)(core.store).update(group,{suspendedProcesses:action==="SuspendProcesses"?[...rest,...named]:rest}),action==="ResumeProcesses"&&(0,balance.n)(core,group,"A u\
ser resumed the processes of the group."),{}}}),attachVServerGroups=(0,ecs_define.E)("Ess","AttachVServerGroups",{parameters:{RegionId:ecs_parameters.Ny,ScalingGroupId:ecs_parameters.
$4,...bindingParameters,ForceAttach:ecs_parameters.Jt,ClientToken:ecs_parameters.$Y},run(call){const{core,params}=call,group=(0,ess_lookup.F8)(call),added=readBindings(
call);if(added.length===0)throw new vendor_error.H("MissingParameter",400,'The input parameter "VServerGroups" that is mandatory for processing this request is \
not supplied.');if((0,ess_records._7)(core.store).update(group,{vServerGroups:[...group.vServerGroups,...added]}),params.flag("ForceAttach")===!0)for(const member of inService(
call,group.id))(0,server_groups.q4)(core,group,member);return{}}}),detachVServerGroups=(0,ecs_define.E)("Ess","DetachVServerGroups",{parameters:{RegionId:ecs_parameters.
Ny,ScalingGroupId:ecs_parameters.$4,...bindingParameters,ForceDetach:ecs_parameters.Jt,ClientToken:ecs_parameters.$Y},run(call){const{core,params}=call,group=(0,ess_lookup.
F8)(call),gone=readBindings(call),isGone=each=>gone.some(other=>other.vServerGroupId===each.vServerGroupId&&other.port===each.port),only={...group,loadBalancerIds:[],
vServerGroups:group.vServerGroups.filter(isGone)};if(params.flag("ForceDetach")===!0)for(const member of(0,ess_records.lS)(core.store,group.id))(0,server_groups.
xQ)(core,only,member.id);return(0,ess_records._7)(core.store).update(group,{vServerGroups:group.vServerGroups.filter(each=>!isGone(each))}),{}}}),balancerParameters={
RegionId:ecs_parameters.Ln,ScalingGroupId:ecs_parameters.$4,LoadBalancers:ecs_parameters.ZD(5),LoadBalancer:ecs_parameters.ZD(5),Async:ecs_parameters.Jt,ClientToken:ecs_parameters.
$Y},attachLoadBalancers=(0,ecs_define.E)("Ess","AttachLoadBalancers",{parameters:{...balancerParameters,ForceAttach:ecs_parameters.Jt},run(call){const{core,params}=call,
group=(0,ess_lookup.F8)(call),added=readBalancers(call,(0,ess_lookup.UX)(call,"LoadBalancer"));if((0,ess_records._7)(core.store).update(group,{loadBalancerIds:[
...new Set([...group.loadBalancerIds,...added])]}),params.flag("ForceAttach")===!0)for(const member of inService(call,group.id))(0,server_groups.q4)(core,group,
member);return{}}}),detachLoadBalancers=(0,ecs_define.E)("Ess","DetachLoadBalancers",{parameters:{...balancerParameters,ForceDetach:ecs_parameters.Jt},run(call){
const{core,params}=call,group=(0,ess_lookup.F8)(call),gone=(0,ess_lookup.UX)(call,"LoadBalancer"),only={...group,loadBalancerIds:group.loadBalancerIds.filter(id=>gone.
includes(id)),vServerGroups:[]};if(params.flag("ForceDetach")===!0)for(const member of(0,ess_records.lS)(core.store,group.id))(0,server_groups.xQ)(core,only,member.
id);return(0,ess_records._7)(core.store).update(group,{loadBalancerIds:group.loadBalancerIds.filter(id=>!gone.includes(id))}),{}}}),inService=({core},groupId)=>(0,ess_records.
lS)(core.store,groupId).filter(member=>member.state==="InService"),scalingProcessOperations=[describeScalingActivities,switchProcesses("SuspendProcesses"),switchProcesses(
"ResumeProcesses"),attachVServerGroups,detachVServerGroups,attachLoadBalancers,detachLoadBalancers],lookAgainMs=200,msPerMinute=6e4;function planStep(refresh){const{
capacity,remaining}=refresh,surge=Math.floor(capacity*refresh.maxHealthyPercent/100)-capacity;if(surge>0)return{addFirst:Math.min(surge,remaining),removeFirst:0};
const spare=capacity-Math.ceil(capacity*refresh.minHealthyPercent/100);return spare>0?{addFirst:0,removeFirst:Math.min(spare,remaining)}:{addFirst:Math.min(1,remaining),
removeFirst:0}}async function runRefresh(core,refresh,group){(0,ess_records.tI)(core.store).update(refresh,{status:"InProgress"});const isDone=await replaceAll(
core,refresh,group,{target:refresh.target,whileStatus:"InProgress"}),status=refresh.status;if(status==="RollbackInProgress")return runRollback(core,refresh,group);
if(status==="Cancelling")return refresh_end(core,refresh,"Cancelled");if(!isDone)return refresh_end(core,refresh,"Failed");adopt(core,refresh,group),refresh_end(
core,refresh,"Successful")}async function runRollback(core,refresh,group){const old=new Set(refresh.remaining),renewed=refreshable(core,group.id).filter(member=>!old.
has(member.id));(0,ess_records.tI)(core.store).update(refresh,{remaining:renewed.map(member=>member.id)});const isDone=await replaceAll(core,refresh,group,{target:refresh.
before,whileStatus:"RollbackInProgress"});refresh_end(core,refresh,isDone?"RollbackSuccessful":"RollbackFailed")}const refreshable=(core,groupId)=>(0,ess_records.
lS)(core.store,groupId).filter(member=>member.state==="InService"&&member.creationType==="AutoCreated");async function replaceAll(core,refresh,group,aim){for(;;){
for(;refresh.status==="Paused"||refresh.status==="CheckpointPause";)await(0,scale.v7)(core,lookAgainMs);if(refresh.status!==aim.whileStatus)return!1;if(refresh.
remaining.length===0)return!0;if(!await replaceSome(core,refresh,group,aim.target))return!1;aim.whileStatus==="InProgress"&&stopAtCheckpoint(core,refresh)}}async function replaceSome(core,refresh,group,target2){
const present=refresh.remaining.filter(id=>(0,ess_records.cc)(core.store).get(id)?.scalingGroupId===group.id),capacity=(0,ess_records.lS)(core.store,group.id).filter(
member=>member.state==="InService").length,{addFirst,removeFirst}=planStep({...refresh,capacity,remaining:present.length}),count=addFirst+removeFirst,goners=present.
slice(0,count),activity=(0,scale.Nd)(core,group,{cause:`The instance refresh ${refresh.id} replaces instances.`,description:`Replace "${count}" ECS instance`,refreshTaskId:refresh.
id}),remove=()=>(0,scale.tf)(core,group,goners.flatMap(id=>(0,ess_records.cc)(core.store).get(id)??[]),activity,{isReleased:!0}),add=()=>(0,scale.s3)(core,group,
count,activity,target2),isDone=await(0,scale.u0)(core,activity,async()=>{removeFirst>0&&await remove(),await add(),removeFirst===0&&await remove()});return(0,ess_records.
tI)(core.store).update(refresh,{remaining:present.filter(id=>(0,ess_records.cc)(core.store).get(id)!==void 0),...isDone?{}:{detail:activity.statusMessage}}),isDone}
function stopAtCheckpoint(core,refresh){const percent=100*(1-refresh.remaining.length/Math.max(1,refresh.total)),passed=refresh.checkpointPercents.filter(each=>each<=
percent).length;refresh.status!=="InProgress"||passed<=refresh.checkpointsPassed||refresh.remaining.length===0||((0,ess_records.tI)(core.store).update(refresh,{
checkpointsPassed:passed,status:"CheckpointPause"}),core.after(refresh.checkpointPauseMinutes*msPerMinute,()=>{refresh.status==="CheckpointPause"&&refresh.checkpointsPassed===
passed&&(0,ess_records.tI)(core.store).update(refresh,{status:"InProgress"})}))}function adopt(core,refresh,group){(0,ess_records._7)(core.store).update(group,{
activeConfigurationId:refresh.target.configurationId});for(const each of(0,ess_records.vP)(core.store).filter(other=>other.scalingGroupId===group.id)){const isActive=each.
id===refresh.target.configurationId,image=isActive&&refresh.target.imageId!==void 0?{launch:{...each.launch,ImageId:refresh.target.imageId}}:{};(0,ess_records.vP)(
core.store).update(each,{lifecycleState:isActive?"Active":"Inactive",...image})}}function refresh_end(core,refresh,status){(0,ess_records.tI)(core.store).update(
refresh,{status,endedAtMs:core.clock.now()})}const startInstanceRefresh=(0,ecs_define.E)("Ess","StartInstanceRefresh",{parameters:{RegionId:ecs_parameters.Ny,ScalingGroupId:ecs_parameters.
$4,DesiredConfiguration:ecs_parameters.Ik({ScalingConfigurationId:ecs_parameters.Qq,ImageId:ecs_parameters.Qq,LaunchTemplateId:ecs_parameters.Qq}),MinHealthyPercentage:{
...ecs_parameters.Tq(0,100),default:80},MaxHealthyPercentage:{...ecs_parameters.Tq(100,200),default:120},SkipMatching:{type:"boolean",default:!0},Checkpoints:{type:"\
list",maxItems:20,items:ecs_parameters.Ik({Percentage:ecs_parameters.Tq(1,100)})},CheckpointPauseTime:{...ecs_parameters.Tq(1,2880),default:60},ClientToken:ecs_parameters.
$Y},gaps:"No launch templates, no containers; a refresh has no time limit of a week.",run(call){const{core,params}=call,group=(0,ess_lookup.F8)(call);(0,ess_lookup.
vd)(group),(0,ess_lookup.Tg)(call,group);const before={configurationId:group.activeConfigurationId},target2=readTarget(call,group),skipMatching=params.flag("Ski\
pMatching")===!0,remaining=refreshable(core,group.id).filter(member=>!skipMatching||target2.imageId!==void 0||member.scalingConfigurationId!==target2.configurationId).
map(member=>member.id);if(remaining.length===0)throw new vendor_error.H("InvalidInstance.NoInstanceNeedBeRefreshed",403,`Scaling group ${group.id} has no instan\
ce that needs to be refreshed.`);const oldImage=(0,ess_records.vP)(core.store).get(before.configurationId)?.launch.ImageId,refresh=(0,ess_records.tI)(core.store).
add({id:core.newId("ir"),regionId:group.regionId,scalingGroupId:group.id,status:"Pending",target:target2,before:{...before,...(0,optional.l)("imageId",target2.imageId===
void 0||oldImage===void 0?void 0:String(oldImage))},wasImageRequested:target2.imageId!==void 0,minHealthyPercent:params.number("MinHealthyPercentage"),maxHealthyPercent:params.
number("MaxHealthyPercentage"),skipMatching,checkpointPercents:readCheckpoints(call),checkpointPauseMinutes:params.number("CheckpointPauseTime"),checkpointsPassed:0,
total:remaining.length,remaining,detail:"",startedAtMs:core.clock.now()});return core.after(0,()=>runRefresh(core,refresh,group)),{InstanceRefreshTaskId:refresh.
id}}});function readTarget(call,group){const wish=call.params.object("DesiredConfiguration")??{},configurationId=wish.ScalingConfigurationId,imageId=wish.ImageId;
if(configurationId!==void 0&&imageId!==void 0)throw new vendor_error.H("InvalidParameter.Conflict",400,"DesiredConfiguration takes one of ScalingConfigurationId\
 and ImageId.");if(configurationId!==void 0){if((0,ess_lookup.QV)(call,configurationId).scalingGroupId!==group.id)throw new vendor_error.H("InvalidScalingConfig\
urationId.NotFound",404,`The configuration ${configurationId} is not of group ${group.id}.`);return{configurationId}}const active={configurationId:group.activeConfigurationId};
return imageId===void 0?active:{...active,imageId:(0,lookup.Ym)(call,imageId).id}}function readCheckpoints({params}){const percents=params.objects("Checkpoints").
map(({Percentage})=>Number(Percentage));if(percents.some((percent,i)=>i>0&&percent<=percents[i-1])||percents.length>0&&percents.at(-1)!==100)throw new vendor_error.
H("InvalidParameter.Checkpoints",400,"The percentages of Checkpoints must ascend and end in 100.");return percents}function refreshOf(call,allowed){const{core,params}=call,
group=(0,ess_lookup.F8)(call),id=params.optionalText("InstanceRefreshTaskId"),found2=(0,ess_records.tI)(core.store).filter(each=>each.scalingGroupId===group.id&&
each.id===(id??each.id)).at(-1);if(!found2)throw new vendor_error.H("InvalidInstanceRefreshTaskId.NotFound",404,`Scaling group ${group.id} has no instance refre\
sh ${id??""}.`);if(!allowed.includes(found2.status))throw new vendor_error.H("IncorrectInstanceRefreshTaskStatus",403,`The instance refresh ${found2.id} is ${found2.
status}; this needs ${allowed.join(", ")}.`);return found2}const taskParameters={RegionId:ecs_parameters.Ny,ScalingGroupId:ecs_parameters.$4,InstanceRefreshTaskId:ecs_parameters.
Qq,ClientToken:ecs_parameters.$Y},change=(action,allowed,act)=>(0,ecs_define.E)("Ess",action,{parameters:taskParameters,run(call){const refresh=refreshOf(call,allowed);
return act(call,refresh),{InstanceRefreshTaskId:refresh.id}}}),setStatus=status=>(call,refresh)=>{(0,ess_records.tI)(call.core.store).update(refresh,{status})};
function rollBack(call,refresh){const{core}=call,hasEnded=refresh.endedAtMs!==void 0;(0,ess_records.tI)(core.store).update(refresh,{status:"RollbackInProgress"}),
hasEnded&&core.after(0,()=>runRollback(core,refresh,(0,ess_lookup.F8)(call)))}const describeInstanceRefreshes=(0,ecs_define.E)("Ess","DescribeInstanceRefreshes",
{parameters:{RegionId:ecs_parameters.Ny,ScalingGroupId:ecs_parameters.Qq,InstanceRefreshTaskIds:ecs_parameters.ZD(20),InstanceRefreshTaskId:ecs_parameters.ZD(20),
NextToken:ecs_parameters.Qq,MaxResults:ecs_parameters.Tq(1,50)},run(call){const{core,params,regionId}=call,ids2=(0,ess_lookup.UX)(call,"InstanceRefreshTaskId"),
found2=(0,ess_records.tI)(core.store).filter(each=>each.regionId===regionId&&each.scalingGroupId===(params.optionalText("ScalingGroupId")??each.scalingGroupId)&&
(ids2.length===0||ids2.includes(each.id))),page=(0,paging.h)(found2.reverse(),params);return{NextToken:page.NextToken,MaxResults:page.PageSize,TotalCount:page.TotalCount,
InstanceRefreshTasks:page.rows.map(refreshRow)}}}),refreshRow=refresh=>({InstanceRefreshTaskId:refresh.id,ScalingGroupId:refresh.scalingGroupId,RegionId:refresh.
regionId,Status:refresh.status,StartTime:(0,times.G)(refresh.startedAtMs),EndTime:refresh.endedAtMs===void 0?"":(0,times.G)(refresh.endedAtMs),TotalNeedUpdateCapacity:refresh.
total,FinishedUpdateCapacity:refresh.total-refresh.remaining.length,MinHealthyPercentage:refresh.minHealthyPercent,MaxHealthyPercentage:refresh.maxHealthyPercent,
SkipMatching:refresh.skipMatching,Checkpoints:refresh.checkpointPercents.map(Percentage=>({Percentage})),CheckpointPauseTime:refresh.checkpointPauseMinutes,DesiredConfiguration:refresh.
wasImageRequested?{ImageId:refresh.target.imageId}:{ScalingConfigurationId:refresh.target.configurationId},Detail:refresh.detail}),instanceRefreshOperations=[startInstanceRefresh,
change("SuspendInstanceRefresh",["InProgress","Pending"],setStatus("Paused")),change("ResumeInstanceRefresh",["Paused","CheckpointPause"],setStatus("InProgress")),
change("CancelInstanceRefresh",["Pending","InProgress","Paused","CheckpointPause"],setStatus("Cancelling")),change("RollbackInstanceRefresh",["InProgress","Paus\
ed","CheckpointPause","Cancelled","Failed"],rollBack),describeInstanceRefreshes],essOperations=[...scalingGroupOperations,...scalingConfigurationOperations,...scalingInstanceOperations,
...scalingProcessOperations,...instanceRefreshOperations],olderParameters={DescribeScalingGroups:{ScalingGroupName:ecs_parameters.ZD(20)}},essOlderOperations=essOperations.
map(operation=>({...operation,product:"Ess2014",parameters:{...operation.parameters,...olderParameters[operation.action]},run:async call=>wrapLists(await operation.
run(call))}));function wrapLists(value){return Array.isArray(value)?value.map(wrapLists):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(
value).map(([name,member])=>[name,Array.isArray(member)?{[elementName(name)]:member.map(wrapLists)}:wrapLists(member)]))}const elementName=list=>list.replace(/ies$/,
"ys").replace(/sses$/,"sss").replace(/s$/,"");var location_records=__webpack_require__(68504);const serviceCodes=Object.keys(api_operation.B).map(product=>product.
toLowerCase()),locationOperations=[{product:"Location",action:"DescribeEndpoints",parameters:{Id:{type:"string",required:!0},ServiceCode:{type:"string",required:!0},
Type:{type:"string",enum:["openAPI","innerAPI"],default:"openAPI"}},isReadOnly:!0,run({core,params}){const code=params.text("ServiceCode").toLowerCase(),endpoint=(0,location_records.
G)(core.store);return!serviceCodes.includes(code)||endpoint===void 0?{Success:!0,Endpoints:{Endpoint:[]}}:{Success:!0,Endpoints:{Endpoint:[{Protocols:{Protocols:[
"HTTP"]},Type:params.text("Type"),Namespace:"",Id:params.text("Id"),SerivceCode:code,ServiceCode:code,Endpoint:endpoint}]}}}}];var oos_records=__webpack_require__(
99358),run=__webpack_require__(59189);const formatVersion="OOS-2019-06-01",maxTasks=100;function readTemplate(content){const template=readObject(parse(content),
"the template");if(template.FormatVersion!==formatVersion)throw malformed(`FormatVersion must be ${formatVersion}`);const tasks=template.Tasks;if(!Array.isArray(
tasks)||tasks.length===0||tasks.length>maxTasks)throw malformed(`Tasks must be a list of 1 to ${maxTasks} tasks`);const read=tasks.map((task2,index)=>readTask(task2,
`Tasks[${index}]`));if(new Set(read.map(({name})=>name)).size<read.length)throw malformed("the names of Tasks must be unique");return read}function readTask(value,where){
const task2=readObject(value,where),unknown=Object.keys(task2).find(key2=>!["Name","Action","Properties","Description","OnError"].includes(key2));if(unknown)throw malformed(
`${where}: the local cloud has no ${unknown}`);const name=readText(task2.Name,`${where}.Name`),action=readText(task2.Action,`${where}.Action`),properties=readObject(
task2.Properties,`${where}.Properties`);if(JSON.stringify(properties).includes("{{"))throw malformed(`${where}: the local cloud fills in no parameters`);const onError=task2.
OnError??"ACS::END";if(onError!=="ACS::END"&&onError!=="ACS::NEXT")throw malformed(`${where}: OnError is ACS::END or ACS::NEXT here`);switch(action.toLowerCase()){case"\
acs::sleep":return readSleep(name,properties,where);case"acs::executeapi":return{name,kind:"api",service:readText(properties.Service,`${where}.Properties.Servic\
e`),api:readText(properties.API,`${where}.Properties.API`),parameters:readObject(properties.Parameters??{},`${where}.Properties.Parameters`),goesOn:onError==="A\
CS::NEXT"};default:throw malformed(`${where}: the action ${action} is not supported`)}}function readSleep(name,properties,where){const{Duration,EndDate}=properties;
if(Duration===void 0==(EndDate===void 0))throw malformed(`${where}: ACS::Sleep takes one of Duration and EndDate`);if(EndDate!==void 0){const atMs=Date.parse(readText(
EndDate,`${where}.Properties.EndDate`));if(Number.isNaN(atMs))throw malformed(`${where}: EndDate is not a time`);return{name,kind:"sleep-until",atMs}}const durationMs=isoDurationMs(
readText(Duration,`${where}.Properties.Duration`));if(durationMs===void 0||durationMs<1e3)throw malformed(`${where}: Duration is an ISO 8601 duration of at leas\
t one second, e.g. PT10M`);return{name,kind:"sleep",durationMs}}function isoDurationMs(text){const match=/^(?:P(?:(\d+)D)?T?)?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?$/i.
exec(text.trim());if(!match||text.trim()===""||match.slice(1).every(part=>part===void 0))return;const[days=0,hours=0,minutes=0,seconds=0]=match.slice(1).map(part=>Number(
part??0));return(((days*24+hours)*60+minutes)*60+seconds)*1e3}function parse(content){try{return JSON.parse(content)}catch(error){throw malformed(`not JSON: ${(0,errors.
bD)(error)}`)}}function readObject(value,where){if(typeof value!="object"||value===null||Array.isArray(value))throw malformed(`${where} must be an object`);return value}
function readText(value,where){if(typeof value!="string"||value==="")throw malformed(`${where} must be a text`);return value}const malformed=why=>new vendor_error.
H("InvalidTemplateContent",400,`The specified TemplateContent is invalid: ${why}.`),startExecution=(0,ecs_define.E)("Oos","StartExecution",{parameters:{RegionId:ecs_parameters.
Ln,TemplateName:ecs_parameters.Qq,TemplateVersion:ecs_parameters.Qq,TemplateURL:ecs_parameters.Qq,TemplateContent:{type:"string",maxLength:65536},Parameters:ecs_parameters.
Qq,Mode:ecs_parameters.yL("Automatic","FailurePause","Debug"),LoopMode:ecs_parameters.yL("Automatic","FirstBatchPause","EveryBatchPause"),SafetyCheck:ecs_parameters.
Qq,ParentExecutionId:ecs_parameters.Qq,Description:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,Tags:ecs_parameters.Qq,ClientToken:ecs_parameters.$Y},gaps:"\
TemplateContent in JSON with ACS::Sleep and ACS::ExecuteAPI, without parameters, loops, conditions and outputs. ACS::Sleep lasts as long as it says, whatever th\
e time scale.",run(call){const{core,params,regionId,accessKeyId}=call,content=params.optionalText("TemplateContent");if(content===void 0){const name=params.optionalText(
"TemplateName")??params.optionalText("TemplateURL");throw name===void 0?new vendor_error.H("MissingParameter",400,"The parameter TemplateName or TemplateContent\
 is required."):new vendor_error.H("EntityNotExists.Template",404,`The specified template ${name} does not exist.`)}const mode=params.optionalText("Mode")??"Aut\
omatic",execution=(0,oos_records.W)(core.store).add({id:core.newId("exec"),regionId,accessKeyId,status:mode==="Debug"?"Waiting":"Running",statusMessage:"",mode,
description:params.optionalText("Description")??"",tags:tagsOf(call),tasks:readTemplate(content),done:0,startedAtMs:core.clock.now()});return execution.status===
"Running"&&core.after(0,()=>(0,run._M)(core,execution)),{Execution:executionRow(execution)}}}),listExecutions=(0,ecs_define.E)("Oos","ListExecutions",{parameters:{
RegionId:ecs_parameters.Ln,ExecutionId:ecs_parameters.Qq,Status:ecs_parameters.Qq,Tags:ecs_parameters.Qq,Description:ecs_parameters.Qq,TemplateName:ecs_parameters.
Qq,Mode:ecs_parameters.Qq,MaxResults:ecs_parameters.Tq(1,100),NextToken:ecs_parameters.Qq,SortField:ecs_parameters.Qq,SortOrder:ecs_parameters.Qq},gaps:"newest \
first; filters are ExecutionId, Status, Tags, Description and Mode",run(call){const{core,params,regionId}=call,is2=(name,value)=>value===(params.optionalText(name)??
value),tags=tagsOf(call),found2=(0,oos_records.W)(core.store).filter(each=>each.regionId===regionId&&is2("ExecutionId",each.id)&&is2("Status",each.status)&&is2(
"Mode",each.mode)&&is2("Description",each.description)&&!params.has("TemplateName")&&Object.entries(tags).every(([key2,value])=>each.tags[key2]===value)),page=(0,paging.
h)(found2.reverse(),params);return{MaxResults:page.PageSize,NextToken:page.NextToken,Executions:page.rows.map(executionRow)}}}),cancelExecution=(0,ecs_define.E)(
"Oos","CancelExecution",{parameters:{RegionId:ecs_parameters.Ln,ExecutionId:ecs_parameters.$4},run(call){const execution=unendedExecution(call);return(0,run._N)(
call.core,execution,"Cancelled"),{}}}),notifyExecution=(0,ecs_define.E)("Oos","NotifyExecution",{parameters:{RegionId:ecs_parameters.Ln,ExecutionId:ecs_parameters.
$4,NotifyType:ecs_parameters.mw(ecs_parameters.yL("Approve","Reject","ExecuteTask","CancelTask","CompleteExecution","RetryTask")),ExecutionStatus:ecs_parameters.
yL("Success","Failed","Cancelled"),TaskName:ecs_parameters.Qq,TaskExecutionId:ecs_parameters.Qq,Parameters:ecs_parameters.Qq,NotifyNote:ecs_parameters.Qq,LoopItem:ecs_parameters.
Qq,TaskExecutionIds:ecs_parameters.Qq},gaps:"ExecuteTask and RetryTask let the next task run, CompleteExecution ends; there is no task to approve",run(call){const{
core,params}=call,execution=unendedExecution(call),type=params.text("NotifyType");if(execution.status!=="Waiting"||type==="Approve"||type==="Reject"||type==="Ca\
ncelTask")throw wrongStatus(execution,`${type} needs a task that waits for it`);return type==="CompleteExecution"?(0,run._N)(core,execution,params.optionalText(
"ExecutionStatus")??"Success"):((0,oos_records.W)(core.store).update(execution,{status:"Running",statusMessage:""}),core.after(0,()=>(0,run._M)(core,execution))),
{}}});function unendedExecution({core,params,regionId}){const id=params.text("ExecutionId"),execution=(0,oos_records.W)(core.store).get(id);if(!execution||execution.
regionId!==regionId)throw new vendor_error.H("EntityNotExists.Execution",404,`The specified execution ${id} does not exist.`);if((0,oos_records.h)(execution))throw wrongStatus(
execution,"it has ended");return execution}const wrongStatus=(execution,why)=>new vendor_error.H("InvalidExecutionStatus",400,`The execution ${execution.id} is ${execution.
status}: ${why}.`);function tagsOf({params}){const text=params.optionalText("Tags");if(text===void 0)return{};const map=(0,lenient_json.u)(text);if(typeof map!=
"object"||map===null||Array.isArray(map))throw new vendor_error.H("InvalidTags.Malformed",400,"The specified Tags must be a JSON object of keys and values.");return Object.
fromEntries(Object.entries(map).map(([key2,value])=>[key2,String(value)]))}const executionRow=execution=>({ExecutionId:execution.id,Status:execution.status,StatusMessage:execution.
statusMessage,Mode:execution.mode,LoopMode:"Automatic",Description:execution.description,Tags:execution.tags,Category:"Other",IsParent:!1,StartDate:(0,times.G)(
execution.startedAtMs),EndDate:execution.endedAtMs===void 0?"":(0,times.G)(execution.endedAtMs),CurrentTasks:(0,oos_records.h)(execution)?[]:execution.tasks.slice(
execution.done,execution.done+1).map(({name,kind})=>({TaskName:name,TaskAction:kind==="api"?"ACS::ExecuteAPI":"ACS::Sleep"}))}),oosOperations=[startExecution,listExecutions,
cancelExecution,notifyExecution];function checkDocument(text,parameter2){const document=parsed(text);if(!(document?.Version==="1"&&Array.isArray(document.Statement)))
throw new vendor_error.H(`InvalidParameter.${parameter2}.Grammar`,400,`The parameter ${parameter2} is no policy: expected JSON with "Version": "1" and a list "S\
tatement".`)}function parsed(text){try{return JSON.parse(text)}catch{return}}const roles=store2=>store2.collection("ram-role"),policies=store2=>store2.collection(
"ram-policy"),roleName={type:"string",required:!0,maxLength:64,errorCode:"InvalidParameter.RoleName.Length"},sessionSeconds={...ecs_parameters.Tq(3600,43200),errorCode:"\
InvalidParameter.MaxSessionDuration"};function roleOf({core,params}){const name=params.text("RoleName"),role=roles(core.store).get(name);if(!role)throw new vendor_error.
H("EntityNotExist.Role",404,`The role not exists: ${name}.`);return role}const createRole=(0,ecs_define.E)("Ram","CreateRole",{parameters:{RoleName:roleName,AssumeRolePolicyDocument:ecs_parameters.
$4,Description:{type:"string",maxLength:1024,errorCode:"InvalidParameter.Description.Length"},MaxSessionDuration:sessionSeconds,Tag:ecs_parameters.Qq},gaps:"Ass\
umeRole takes any role; what the trust policy says is kept, not applied. Tags are not kept.",run(call){const{core,params}=call,name=params.text("RoleName");if(!/^[\w.-]+$/.
test(name))throw new vendor_error.H("InvalidParameter.RoleName.InvalidChars",400,`The role name ${name} is not valid.`);if(roles(core.store).get(name))throw new vendor_error.
H("EntityAlreadyExists.Role",409,`The role already exists: ${name}.`);const trustPolicy=params.text("AssumeRolePolicyDocument");checkDocument(trustPolicy,"Assum\
eRolePolicyDocument");const now=core.clock.now(),role=roles(core.store).add({id:name,roleId:`3${Math.floor(core.random()*1e16).toString().padStart(17,"0")}`,description:params.
optionalText("Description")??"",trustPolicy,maxSessionSeconds:params.number("MaxSessionDuration")??3600,createdAtMs:now,updatedAtMs:now,policies:[]});return{Role:roleRow(
call,role)}}}),summaryRow=({accountId},role)=>({RoleId:role.roleId,RoleName:role.id,Arn:`acs:ram::${accountId}:role/${role.id.toLowerCase()}`,Description:role.description,
CreateDate:(0,times.G)(role.createdAtMs),UpdateDate:(0,times.G)(role.updatedAtMs),MaxSessionDuration:role.maxSessionSeconds}),roleRow=(call,role)=>({...summaryRow(
call,role),AssumeRolePolicyDocument:role.trustPolicy}),getRole=(0,ecs_define.E)("Ram","GetRole",{parameters:{RoleName:roleName},run:call=>({Role:roleRow(call,roleOf(
call))})}),listRoles=(0,ecs_define.E)("Ram","ListRoles",{parameters:{Marker:ecs_parameters.Qq,MaxItems:ecs_parameters.Tq(1,1e3),Tag:ecs_parameters.Qq},run(call){
const{core,params}=call,all=roles(core.store).all(),start=Number(params.optionalText("Marker")??0),end2=start+(params.number("MaxItems")??100),isTruncated=end2<
all.length;return{IsTruncated:isTruncated,...isTruncated?{Marker:String(end2)}:{},Roles:{Role:all.slice(start,end2).map(role=>summaryRow(call,role))}}}}),updateRole=(0,ecs_define.
E)("Ram","UpdateRole",{parameters:{RoleName:roleName,NewAssumeRolePolicyDocument:ecs_parameters.Qq,NewDescription:ecs_parameters.Qq,NewMaxSessionDuration:sessionSeconds},
run(call){const{core,params}=call,role=roleOf(call),trustPolicy=params.optionalText("NewAssumeRolePolicyDocument")??role.trustPolicy;return checkDocument(trustPolicy,
"NewAssumeRolePolicyDocument"),roles(core.store).update(role,{trustPolicy,description:params.optionalText("NewDescription")??role.description,maxSessionSeconds:params.
number("NewMaxSessionDuration")??role.maxSessionSeconds,updatedAtMs:core.clock.now()}),{Role:roleRow(call,role)}}}),deleteRole=(0,ecs_define.E)("Ram","DeleteRol\
e",{parameters:{RoleName:roleName},run(call){const role=roleOf(call);if(role.policies.length>0)throw new vendor_error.H("DeleteConflict.Role.Policy",409,`The ro\
le ${role.id} still has policies attached: detach them first.`);return roles(call.core.store).delete(role.id),{}}}),roleOperations=[createRole,getRole,listRoles,
updateRole,deleteRole],policyName={type:"string",required:!0,maxLength:128,errorCode:"InvalidParameter.PolicyName.Length"},policyType=ecs_parameters.mw(ecs_parameters.
yL("System","Custom")),isSystemPolicy=name=>/^(Aliyun\w+|AdministratorAccess|ReadOnlyAccess)$/.test(name);function policyIdOf({core,params}){const name=params.text(
"PolicyName"),type=params.text("PolicyType");if(!(type==="System"?isSystemPolicy(name):policies(core.store).get(name)!==void 0))throw new vendor_error.H("Entity\
NotExist.Policy",404,`The ${type} policy not exists: ${name}.`);return`${type}/${name}`}const users=({core},id)=>roles(core.store).filter(role=>role.policies.some(
policy=>policy.id===id)),createPolicy=(0,ecs_define.E)("Ram","CreatePolicy",{parameters:{PolicyName:policyName,PolicyDocument:ecs_parameters.$4,Description:{type:"\
string",maxLength:1024,errorCode:"InvalidParameter.Description.Length"},Tag:ecs_parameters.Qq},gaps:"A policy is kept and shown, not applied: every key may do e\
verything. Tags and versions are not kept.",run(call){const{core,params}=call,name=params.text("PolicyName");if(!/^[A-Za-z0-9-]+$/.test(name))throw new vendor_error.
H("InvalidParameter.PolicyName.InvalidChars",400,`The policy name ${name} is not valid.`);if(policies(core.store).get(name))throw new vendor_error.H("EntityAlre\
adyExists.Policy",409,`The policy already exists: ${name}.`);const document=params.text("PolicyDocument");return checkDocument(document,"PolicyDocument"),policies(
core.store).add({id:name,description:params.optionalText("Description")??"",document,createdAtMs:core.clock.now()}),{Policy:policyRow(call,`Custom/${name}`)}}});
function policyRow(call,id){const[type="",name=""]=id.split("/"),own=type==="Custom"?policies(call.core.store).get(name):void 0;return{PolicyName:name,PolicyType:type,
Description:own?.description??"",DefaultVersion:"v1",CreateDate:(0,times.G)(own?.createdAtMs??0),AttachmentCount:users(call,id).length}}const getPolicy=(0,ecs_define.
E)("Ram","GetPolicy",{parameters:{PolicyName:policyName,PolicyType:policyType},run(call){const id=policyIdOf(call),PolicyDocument=policies(call.core.store).get(
call.params.text("PolicyName"))?.document??JSON.stringify({Version:"1",Statement:[]}),{CreateDate}=policyRow(call,id);return{Policy:{...policyRow(call,id),PolicyDocument},
DefaultPolicyVersion:{VersionId:"v1",IsDefaultVersion:!0,PolicyDocument,CreateDate}}}}),deletePolicy=(0,ecs_define.E)("Ram","DeletePolicy",{parameters:{PolicyName:policyName,
CascadingDelete:ecs_parameters.Jt},run(call){const{store:store2}=call.core,name=call.params.text("PolicyName");if(!policies(store2).get(name))throw new vendor_error.
H("EntityNotExist.Policy",404,`The policy not exists: ${name}.`);if(users(call,`Custom/${name}`).length>0)throw new vendor_error.H("DeleteConflict.Policy.Role",
409,`The policy ${name} is attached: detach it first.`);return policies(store2).delete(name),{}}}),attaching={PolicyType:policyType,PolicyName:policyName,RoleName:ecs_parameters.
$4},attachPolicyToRole=(0,ecs_define.E)("Ram","AttachPolicyToRole",{parameters:attaching,run(call){const role=roleOf(call),id=policyIdOf(call);if(role.policies.
some(policy=>policy.id===id))throw new vendor_error.H("EntityAlreadyExists.Role.Policy",409,`The role ${role.id} has the policy ${id} already.`);const policies2=[
...role.policies,{id,attachedAtMs:call.core.clock.now()}];return roles(call.core.store).update(role,{policies:policies2}),{}}}),detachPolicyFromRole=(0,ecs_define.
E)("Ram","DetachPolicyFromRole",{parameters:attaching,run(call){const role=roleOf(call),id=`${call.params.text("PolicyType")}/${call.params.text("PolicyName")}`,
policies2=role.policies.filter(policy=>policy.id!==id);if(policies2.length===role.policies.length)throw new vendor_error.H("EntityNotExist.Role.Policy",404,`The\
 role ${role.id} has no policy ${id}.`);return roles(call.core.store).update(role,{policies:policies2}),{}}}),listPoliciesForRole=(0,ecs_define.E)("Ram","ListPo\
liciesForRole",{parameters:{RoleName:ecs_parameters.$4},run(call){return{Policies:{Policy:roleOf(call).policies.map(({id,attachedAtMs})=>{const{PolicyName,PolicyType,
Description,DefaultVersion}=policyRow(call,id);return{PolicyName,PolicyType,Description,DefaultVersion,AttachDate:(0,times.G)(attachedAtMs)}})}}}}),policyOperations=[
createPolicy,getPolicy,deletePolicy,attachPolicyToRole,detachPolicyFromRole,listPoliciesForRole],ramOperations=[...roleOperations,...policyOperations];var vpc_cidr=__webpack_require__(
81932),rds_records=__webpack_require__(72326);function defineRds(action,definition){return(0,ecs_define.E)("Rds",action,{isReadOnly:/^(Describe|List|Check)/.test(
action),...definition,parameters:{RegionId:ecs_parameters.Ln,ClientToken:ecs_parameters.$Y,...definition.parameters}})}function defineOnInstance(action,definition){
const operation=defineRds(action,{...definition,parameters:{DBInstanceId:ecs_parameters.$4,...definition.parameters},run(call){const instance=databaseOf(call,call.
params.text("DBInstanceId")),states=definition.states??(operation.isReadOnly?void 0:["Running"]);if(states&&!states.includes(instance.status))throw define_wrongStatus(
instance);return definition.run(call,instance)}});return operation}function databaseOf(call,id){const instance=(0,rds_records.ol)(call.core.store).get(id);if(!instance||
call.params.has("RegionId")&&instance.regionId!==call.regionId)throw new vendor_error.H("InvalidDBInstanceId.NotFound",404,`The specified DBInstanceId ${id} doe\
s not exist.`);return instance}const define_wrongStatus=instance=>new vendor_error.H("OperationDenied.DBInstanceStatus",403,`The operation is not permitted due \
to the status of the instance ${instance.id}: ${instance.status}.`),refuse=(code,message,status=400)=>new vendor_error.H(code,status,message),instance_classes_sizes=[
{name:"small",cpus:1,memoryGiB:2,maxConnections:2e3,maxIops:1e4,price:.3},{name:"medium",cpus:2,memoryGiB:4,maxConnections:4e3,maxIops:1e4,price:.6},{name:"larg\
e",cpus:4,memoryGiB:8,maxConnections:6e3,maxIops:2e4,price:1.2},{name:"xlarge",cpus:8,memoryGiB:16,maxConnections:8e3,maxIops:4e4,price:2.4},{name:"2xlarge",cpus:16,
memoryGiB:32,maxConnections:16e3,maxIops:6e4,price:4.8}],families=[{prefix:"mysql.n2",suffix:".1",category:"Basic",nodes:1,memoryFactor:1},{prefix:"mysql.n2e",suffix:"\
.1",category:"Basic",nodes:1,memoryFactor:1},{prefix:"mysql.n4",suffix:".1",category:"Basic",nodes:1,memoryFactor:2},{prefix:"mysql.n2",suffix:".2c",category:"H\
ighAvailability",nodes:2,memoryFactor:1},{prefix:"mysql.n2m",suffix:".2c",category:"HighAvailability",nodes:2,memoryFactor:1},{prefix:"mysql.n4",suffix:".2c",category:"\
HighAvailability",nodes:2,memoryFactor:2},{prefix:"mysql.n4m",suffix:".2c",category:"HighAvailability",nodes:2,memoryFactor:2},{prefix:"mysql.x2",suffix:".2c",category:"\
HighAvailability",nodes:2,memoryFactor:1.2},{prefix:"mysql.x4",suffix:".2c",category:"HighAvailability",nodes:2,memoryFactor:2.4},{prefix:"mysql.n2",suffix:".xc",
category:"cluster",nodes:2,memoryFactor:1},{prefix:"mysql.n4",suffix:".xc",category:"cluster",nodes:2,memoryFactor:2},{prefix:"mysql.x2",suffix:".xc",category:"\
cluster",nodes:2,memoryFactor:1.2}],localClasses=[["rds.mysql.t1.small",1,1,300,600,.2],["rds.mysql.s1.small",1,2,600,1e3,.4],["rds.mysql.s2.large",2,4,1200,2e3,
.8],["rds.mysql.s2.xlarge",2,8,2e3,4e3,1.2],["rds.mysql.s3.large",4,8,2e3,5e3,1.6],["rds.mysql.m1.medium",4,16,4e3,7e3,2.4]].map(([id,cpus,memoryGiB,maxConnections,
maxIops,price])=>({id:String(id),category:"HighAvailability",cpus:Number(cpus),memoryMiB:Number(memoryGiB)*1024,maxConnections:Number(maxConnections),maxIops:Number(
maxIops),pricePerHour:Number(price)})),instanceClasses=[...families.flatMap(({prefix,suffix,category,nodes,memoryFactor})=>instance_classes_sizes.map(size=>({id:`${prefix}\
.${size.name}${suffix}`,category,cpus:size.cpus,memoryMiB:size.memoryGiB*memoryFactor*1024,maxConnections:size.maxConnections,maxIops:size.maxIops,pricePerHour:size.
price*nodes}))),...localClasses],instanceClass=id=>instanceClasses.find(each=>each.id===id),usesLocalDisk=id=>id.startsWith("rds.mysql."),cloudStorageTypes=["cl\
oud_essd","cloud_essd2","cloud_essd3","general_essd","cloud_ssd"],storageTypesOf=id=>usesLocalDisk(id)?["local_ssd"]:cloudStorageTypes,storageRange=storageType=>storageType===
"local_ssd"?{MinValue:5,MaxValue:6e3,Step:5}:{MinValue:storageType==="cloud_essd2"?500:storageType==="cloud_essd3"?1500:20,MaxValue:32e3,Step:5},storagePricePerGiBHour=.0021,
pricePerHour=(id,storageGiB)=>Math.round(((instanceClass(id)?.pricePerHour??0)+storageGiB*storagePricePerGiBHour)*1e4)/1e4,maxAddresses=1e3;function readAddresses(text){
const entries=text.split(",").map(entry=>entry.trim()).filter(Boolean);if(entries.length>maxAddresses)throw refuse("InvalidSecurityIPList.QuotaExceeded",`The sp\
ecified security IP list has more than ${maxAddresses} entries.`);const bad=entries.find(entry=>!isAddressOrBlock(entry));if(bad!==void 0)throw refuse("InvalidS\
ecurityIPList.Format",`The specified security IP list is not valid: ${bad} is no address and no block.`);if(new Set(entries).size!==entries.length)throw refuse(
"InvalidSecurityIPList.Duplicate","The specified security IP list has duplicate entries.");return entries}function isAddressOrBlock(entry){if(!entry.includes("/"))
return(0,vpc_cidr.or)(entry)!==void 0;const[address="",prefix=""]=entry.split("/");return(0,vpc_cidr.or)(address)!==void 0&&(0,vpc_cidr.rT)(`0.0.0.0/${prefix}`)!==
void 0}function checkDescription(description){if(description!==void 0&&(description.length<2||description.length>255||!new RegExp("^\\p{L}","u").test(description)||
/^https?:\/\//i.test(description)))throw refuse("InvalidDBInstanceDescription.Format","The specified DBInstanceDescription is not valid: 2 to 255 characters, be\
ginning with a letter and not with http:// or https://.")}function checkClass(id,category){const found2=instanceClass(id);if(!found2)throw refuse("InvalidDBInst\
anceClass.NotFound",`The specified DBInstanceClass ${id} does not exist.`,404);if(found2.category!==category)throw refuse("InvalidDBInstanceClass.ValueNotSuppor\
t",`The specified DBInstanceClass ${id} is of category ${found2.category}, not ${category}.`)}function checkStorage(classId,storageType,storageGiB){if(!storageTypesOf(
classId).includes(storageType))throw refuse("InvalidDBInstanceStorageType.ValueNotSupport",`The class ${classId} does not have the storage type ${storageType}; \
it has ${storageTypesOf(classId).join(", ")}.`);const{MinValue,MaxValue,Step}=storageRange(storageType);if(storageGiB<MinValue||storageGiB>MaxValue||storageGiB%
Step!==0)throw refuse("InvalidStorage.ValueNotSupport",`The specified DBInstanceStorage ${storageGiB} is not valid: ${MinValue} to ${MaxValue} GB in steps of ${Step}\
.`)}const accountName=/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/,reservedNames=new Set(["root","admin","mysql","aliyun_root","aurora","replicator","eagleye","information_\
schema","performance_schema","sys","test"]);function checkAccountName(name){if(!accountName.test(name))throw refuse("InvalidAccountName.Format",`The specified a\
ccount name ${name} is not valid: 2 to 32 of a-z 0-9 _, beginning with a letter and not ending with _.`);if(reservedNames.has(name))throw refuse("InvalidAccount\
Name.Forbid",`The specified account name ${name} is reserved.`)}function checkPassword(password){const classes=[/[a-z]/,/[A-Z]/,/\d/,/[!@#$%^&*()_+\-=]/].filter(
each=>each.test(password)).length;if(password.length<8||password.length>32||classes<3||!/^[\w!@#$%^&*()+\-=]*$/.test(password))throw refuse("InvalidAccountPassw\
ord.Format","The specified account password is not valid: 8 to 32 characters with three of upper case, lower case, digits and !@#$%^&*()_+-=.")}function checkSchemaName(name){
if(!/^[a-z][a-z0-9_-]{0,62}[a-z0-9]$/.test(name))throw refuse("InvalidDBName.Format",`The specified database name ${name} is not valid: 2 to 64 of a-z 0-9 _ -, \
beginning with a letter and ending with a letter or digit.`);if(reservedNames.has(name))throw refuse("InvalidDBName.Forbid",`The specified database name ${name}\
 is reserved.`)}var rds_durations=__webpack_require__(5013),transition=__webpack_require__(64885);const maxGroups=200,nobody="127.0.0.1",describeDBInstanceNetInfo=defineOnInstance(
"DescribeDBInstanceNetInfo",{parameters:{Flag:ecs_parameters.nd,DBInstanceNetRWSplitType:ecs_parameters.Qq,GeneralGroupName:ecs_parameters.Qq},run:(_call,instance)=>({
InstanceNetworkType:"VPC",SecurityIPMode:"normal",DBInstanceNetInfos:{DBInstanceNetInfo:[privateRow(instance),...publicRows(instance)]}})}),commonRow=instance=>({
ConnectionStringType:"Normal",Upgradeable:"Disabled",ExpiredTime:"",DBInstanceWeights:{DBInstanceWeight:[]},SecurityIPGroups:{securityIPGroup:instance.addressGroups.
map(group=>({SecurityIPGroupName:group.name,SecurityIPs:group.addresses.join(",")}))}}),privateRow=instance=>({...commonRow(instance),ConnectionString:instance.
connectionString,IPAddress:instance.privateIp,IPType:"Private",Port:String(instance.port),VPCId:instance.vpcId,VSwitchId:instance.vswitchIds.join(",")}),publicRows=instance=>instance.
publicHost===void 0?[]:[{...commonRow(instance),ConnectionString:instance.publicHost,IPAddress:instance.publicHost,IPType:"Public",Port:String(instance.publicPort),
VPCId:"",VSwitchId:""}],allocateInstancePublicConnection=defineOnInstance("AllocateInstancePublicConnection",{parameters:{ConnectionStringPrefix:{type:"string",
required:!0,minLength:5,maxLength:40,errorCode:"InvalidConnectionStringPrefix.Format"},Port:{type:"integer",required:!0,min:1e3,max:5999,errorCode:"InvalidPort.\
Malformed"}},gaps:"the endpoint is a loopback address with port 3306, whatever prefix and port were asked for",async run({core,params},instance){if(!/^[a-z0-9-]+$/i.
test(params.text("ConnectionStringPrefix")))throw refuse("InvalidConnectionStringPrefix.Format","The specified ConnectionStringPrefix is not valid: letters, dig\
its and hyphens.");if(instance.publicHost!==void 0)throw refuse("NetTypeExists",`The instance ${instance.id} has a public endpoint already.`);const endpoint=await core.
drivers.databases.setPublicEndpoint(instance.id,!0);if(!endpoint)throw new Error(`the database driver opened no public endpoint for ${instance.id}`);return(0,transition.
S2)(core,instance,{status:"NET_CREATING",ms:(0,rds_durations.$)(core).changingNet,action:"AllocateInstancePublicConnection",result:{publicHost:endpoint.host,publicPort:endpoint.
port}}),{DbInstanceName:instance.id,ConnectionString:endpoint.host}}}),releaseInstancePublicConnection=defineOnInstance("ReleaseInstancePublicConnection",{parameters:{
CurrentConnectionString:ecs_parameters.$4},async run({core,params},instance){if(instance.publicHost!==params.text("CurrentConnectionString"))throw refuse("Inval\
idCurrentConnectionString.NotFound",`The specified connection string is no public endpoint of ${instance.id}.`,404);return await core.drivers.databases.setPublicEndpoint(
instance.id,!1),delete instance.publicHost,delete instance.publicPort,(0,transition.S2)(core,instance,{status:"NET_DELETING",ms:(0,rds_durations.$)(core).changingNet,
action:"ReleaseInstancePublicConnection"}),{}}}),modifySecurityIps=defineOnInstance("ModifySecurityIps",{parameters:{SecurityIps:ecs_parameters.$4,DBInstanceIPArrayName:ecs_parameters.
Qq,DBInstanceIPArrayAttribute:ecs_parameters.Qq,ModifyMode:ecs_parameters.yL("Cover","Append","Delete"),SecurityIPType:ecs_parameters.yL("IPv4","IPv6"),WhitelistNetworkType:ecs_parameters.
Qq,FreshWhiteListReadins:ecs_parameters.Qq},async run(call,instance){const groups=changedGroups(call,instance.addressGroups);if(groups.length>maxGroups)throw refuse(
"InvalidDBInstanceIPArray.QuotaExceeded",`An instance can have at most ${maxGroups} groups of addresses.`);return(0,transition.Wy)(call.core,instance,{addressGroups:groups}),
await(0,transition.Ur)(call.core,instance),{TaskId:String(1e6+Math.floor(call.core.random()*1e6))}}});function changedGroups({params},groups){const name=params.
optionalText("DBInstanceIPArrayName")??"default";if(!/^[a-z][a-z0-9_]{0,30}[a-z0-9]$/i.test(name))throw refuse("InvalidDBInstanceIPArrayName.Format",`The specif\
ied DBInstanceIPArrayName ${name} is not valid: 2 to 32 of a-z 0-9 _, beginning with a letter.`);const sent=readAddresses(params.text("SecurityIps")),isNamed=group=>group.
name.toLowerCase()===name.toLowerCase(),held=groups.find(isNamed),attribute=params.optionalText("DBInstanceIPArrayAttribute")??held?.attribute??"",mode=params.optionalText(
"ModifyMode")??"Cover";if(mode==="Delete"&&!held)throw refuse("InvalidDBInstanceIPArrayName.NotFound",`The instance has no group ${name}.`,404);const addresses2=addressesAfter(
mode,held?.addresses??[],sent);if(addresses2.length===0){if(isDefault(name))throw refuse("InvalidSecurityIPList.LastEntry","At least one entry of the default gr\
oup must stay.");return groups.filter(group=>!isNamed(group))}const changed={name:held?.name??name,attribute,addresses:addresses2};return held?groups.map(group=>isNamed(
group)?changed:group):[...groups,changed]}const isDefault=name=>name.toLowerCase()==="default";function addressesAfter(mode,held,sent){return mode==="Delete"?held.
filter(address=>!sent.includes(address)):mode==="Cover"?[...sent]:[...new Set([...held.filter(address=>address!==nobody),...sent])]}const describeDBInstanceIPArrayList=defineOnInstance(
"DescribeDBInstanceIPArrayList",{parameters:{WhitelistNetworkType:ecs_parameters.Qq},run:(_call,instance)=>({Items:{DBInstanceIPArray:instance.addressGroups.map(
group=>({DBInstanceIPArrayName:group.name,DBInstanceIPArrayAttribute:group.attribute,SecurityIPList:group.addresses.join(","),SecurityIPType:"IPv4"}))}})}),accessOperations=[
describeDBInstanceNetInfo,allocateInstancePublicConnection,releaseInstancePublicConnection,modifySecurityIps,describeDBInstanceIPArrayList],maxAccounts=500,createAccount=defineOnInstance(
"CreateAccount",{parameters:{AccountName:ecs_parameters.$4,AccountPassword:ecs_parameters.$4,AccountType:ecs_parameters.yL("Normal","Super"),AccountDescription:{
type:"string",maxLength:256},CheckPolicy:ecs_parameters.Jt},async run({core,params},instance){const name=params.text("AccountName"),type=params.optionalText("Ac\
countType")==="Super"?"Super":"Normal";checkAccountName(name),checkPassword(params.text("AccountPassword"));const existing2=(0,rds_records.vd)(core.store).filter(
account2=>account2.instanceId===instance.id);if(existing2.some(account2=>account2.name.toLowerCase()===name.toLowerCase()))throw refuse("InvalidAccountName.Dupl\
icate",`The specified account name ${name} already exists.`);if(existing2.length>=maxAccounts)throw refuse("AccountQuotaExceeded",`An instance can have at most ${maxAccounts}\
 accounts.`);if(type==="Super"&&existing2.some(account2=>account2.type==="Super"))throw refuse("AccountQuotaExceeded.Super","An instance can have one privileged\
 account only.");await core.drivers.databases.createAccount(instance.id,{name,password:params.text("AccountPassword"),isSuper:type==="Super"});const account=(0,rds_records.
vd)(core.store).add({id:`${instance.id}/${name}`,instanceId:instance.id,name,type,status:"Unavailable",description:params.optionalText("AccountDescription")??"",
privileges:{}});return core.after((0,rds_durations.$)(core).accountCreating,()=>{(0,rds_records.vd)(core.store).update(account,{status:"Available"})}),{}}}),deleteAccount=defineOnInstance(
"DeleteAccount",{parameters:{AccountName:ecs_parameters.$4},async run(call,instance){const account=accountOf(call,instance);return await call.core.drivers.databases.
deleteAccount(instance.id,account.name),(0,rds_records.vd)(call.core.store).delete(account.id),{}}}),resetAccountPassword=defineOnInstance("ResetAccountPassword",
{parameters:{AccountName:ecs_parameters.$4,AccountPassword:ecs_parameters.$4},async run(call,instance){const account=accountOf(call,instance);return checkPassword(
call.params.text("AccountPassword")),await call.core.drivers.databases.setPassword(instance.id,account.name,call.params.text("AccountPassword")),{}}}),modifyAccountDescription=defineOnInstance(
"ModifyAccountDescription",{parameters:{AccountName:ecs_parameters.$4,AccountDescription:{type:"string",required:!0,maxLength:256}},run(call,instance){return(0,rds_records.
vd)(call.core.store).update(accountOf(call,instance),{description:call.params.text("AccountDescription")}),{}}}),checkAccountNameAvailable=defineOnInstance("Che\
ckAccountNameAvailable",{parameters:{AccountName:ecs_parameters.$4},run({core,params},instance){const name=params.text("AccountName");if(checkAccountName(name),
(0,rds_records.vd)(core.store).get(`${instance.id}/${name}`))throw refuse("InvalidAccountName.Duplicate",`The specified account name ${name} already exists.`);return{}}}),
describeAccounts=defineOnInstance("DescribeAccounts",{parameters:{AccountName:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.Tq(1,200)},
run({core,params},instance){const rows2=(0,rds_records.vd)(core.store).filter(account=>account.instanceId===instance.id&&account.name===(params.optionalText("Ac\
countName")??account.name)),page=(0,paging.Z)(rows2,params,30);return{PageNumber:page.PageNumber,TotalRecordCount:page.TotalCount,SystemAdminAccountStatus:"Disa\
bled",SystemAdminAccountFirstActivationTime:"",ResourceGroupId:instance.resourceGroupId,Accounts:{DBInstanceAccount:page.rows.map(accountRow)}}}}),accountRow=account=>({
DBInstanceId:account.instanceId,AccountName:account.name,AccountType:account.type,AccountStatus:account.status,AccountDescription:account.description,PrivExceeded:"\
0",CheckPolicy:!1,DatabasePrivileges:{DatabasePrivilege:Object.entries(account.privileges).map(([DBName,AccountPrivilege])=>({DBName,AccountPrivilege,AccountPrivilegeDetail:privilegeDetails[AccountPrivilege]}))}}),
privilegeDetails={ReadWrite:"SELECT,INSERT,UPDATE,DELETE,CREATE,DROP,REFERENCES,INDEX,ALTER,CREATE TEMPORARY TABLES,LOCK TABLES,EXECUTE,CREATE VIEW,SHOW VIEW,CR\
EATE ROUTINE,ALTER ROUTINE,EVENT,TRIGGER",ReadOnly:"SELECT,LOCK TABLES,SHOW VIEW",DDLOnly:"CREATE,DROP,INDEX,ALTER,CREATE TEMPORARY TABLES,LOCK TABLES,CREATE VI\
EW,SHOW VIEW,CREATE ROUTINE,ALTER ROUTINE",DMLOnly:"SELECT,INSERT,UPDATE,DELETE,CREATE TEMPORARY TABLES,LOCK TABLES,EXECUTE,SHOW VIEW,EVENT,TRIGGER"},grantAccountPrivilege=defineOnInstance(
"GrantAccountPrivilege",{parameters:{AccountName:ecs_parameters.$4,DBName:ecs_parameters.mw(ecs_parameters.od(500)),AccountPrivilege:ecs_parameters.mw(ecs_parameters.
od(500))},async run(call,instance){const{core,params}=call,account=accountOf(call,instance);if(account.type==="Super")throw refuse("InvalidAccountType.NotSuppor\
t",`The privileged account ${account.name} has every privilege already.`);if(account.status!=="Available")throw refuse("OperationDenied.AccountStatus",`The acco\
unt ${account.name} is ${account.status}.`,403);const names2=params.texts("DBName"),words=params.texts("AccountPrivilege");if(words.length!==names2.length&&words.
length!==1)throw refuse("InvalidAccountPrivilege.NumberMismatch","There must be as many privileges as databases.");const grants=names2.map((name,at)=>({schema:runningSchema(
call,instance,name),privilege:privilegeNamed(words[at]??words[0])}));for(const{schema,privilege}of grants)await core.drivers.databases.grant(instance.id,account.
name,schema.name,privilege),(0,rds_records.vd)(core.store).update(account,{privileges:{...account.privileges,[schema.name]:privilege}});return{}}}),revokeAccountPrivilege=defineOnInstance(
"RevokeAccountPrivilege",{parameters:{AccountName:ecs_parameters.$4,DBName:ecs_parameters.mw(ecs_parameters.od(500))},async run(call,instance){const{core,params}=call,
account=accountOf(call,instance);for(const name of params.texts("DBName")){const schema=runningSchema(call,instance,name);await core.drivers.databases.revoke(instance.
id,account.name,schema.name);const{[schema.name]:_gone,...rest}=account.privileges;(0,rds_records.vd)(core.store).update(account,{privileges:rest})}return{}}});
function privilegeNamed(word){if(!Object.hasOwn(privilegeDetails,word))throw refuse("InvalidAccountPrivilege.Format",`The specified AccountPrivilege ${word} is \
not valid: use ${Object.keys(privilegeDetails).join(", ")}.`);return word}function runningSchema(call,instance,name){const schema=(0,rds_records.jo)(call.core.store).
get(`${instance.id}/${name}`);if(!schema)throw refuse("InvalidDBName.NotFound",`The specified database ${name} does not exist.`,404);if(schema.status!=="Running")
throw refuse("OperationDenied.DBStatus",`The operation is not permitted due to the status of the database ${name}: ${schema.status}.`,403);return schema}function accountOf(call,instance){
const name=call.params.text("AccountName"),account=(0,rds_records.vd)(call.core.store).get(`${instance.id}/${name}`);if(!account)throw refuse("InvalidAccountNam\
e.NotFound",`The specified account ${name} does not exist.`,404);return account}const accounts_accountOperations=[createAccount,deleteAccount,resetAccountPassword,
modifyAccountDescription,checkAccountNameAvailable,describeAccounts,grantAccountPrivilege,revokeAccountPrivilege],firstBackupId=9e8,createBackup=defineOnInstance(
"CreateBackup",{parameters:{BackupMethod:ecs_parameters.yL("Logical","Physical","Snapshot"),BackupStrategy:ecs_parameters.yL("db","instance"),BackupType:ecs_parameters.
yL("Auto","FullBackup"),DBName:ecs_parameters.Qq,BackupRetentionPeriod:ecs_parameters.nd},gaps:"only the books are kept: nothing is copied and nothing can be re\
stored",run({core,params},instance){const all=(0,rds_records.um)(core.store);if(all.find(backup2=>backup2.instanceId===instance.id&&backup2.status==="Backuping"))
throw refuse("BackupJobExists",`A backup of ${instance.id} is already running.`,403);const method=params.optionalText("BackupMethod")??"Physical";if(method==="L\
ogical"&&!(0,rds_records.jo)(core.store).find(schema=>schema.instanceId===instance.id))throw refuse("InvalidBackupMethod.ValueNotSupport","A logical backup need\
s a database in the instance.");const number=firstBackupId+all.size,backup=all.add({id:String(number),jobId:String(number-firstBackupId+1e7),instanceId:instance.
id,method,status:"Backuping",startedAtMs:core.clock.now()});return core.after((0,rds_durations.$)(core).backup,()=>{all.update(backup,{status:"Success",finishedAtMs:core.
clock.now()})}),{BackupJobId:backup.jobId}}}),describeBackupTasks=defineOnInstance("DescribeBackupTasks",{parameters:{BackupJobId:ecs_parameters.nd,BackupJobStatus:ecs_parameters.
Qq,BackupMode:ecs_parameters.Qq,Flag:ecs_parameters.Qq},run({core,params},instance){const wanted=params.optionalText("BackupJobStatus");return{Items:{BackupJob:(0,rds_records.
um)(core.store).filter(backup=>backup.instanceId===instance.id&&backup.jobId===(params.optionalText("BackupJobId")??backup.jobId)&&(wanted===void 0||(wanted==="\
NoStart"?!1:wanted===progressOf(backup)))).map(backup=>({BackupJobId:backup.jobId,BackupId:backup.status==="Success"?backup.id:"",BackupProgressStatus:progressOf(
backup),BackupStatus:backup.status,Process:backup.status==="Success"?"100%":"50%",JobMode:"Manual",TaskAction:"TempBackupTask"}))}}}}),progressOf=backup=>backup.
status==="Backuping"?"Uploading":"Finished",describeBackups=defineOnInstance("DescribeBackups",{parameters:{BackupId:ecs_parameters.Qq,BackupStatus:ecs_parameters.
Qq,BackupMode:ecs_parameters.Qq,BackupType:ecs_parameters.Qq,StartTime:ecs_parameters.Qq,EndTime:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.
Tq(1,100)},run({core,params},instance){const isAfter=backup=>!params.has("StartTime")||(0,times.o)(backup.startedAtMs)>=params.text("StartTime").slice(0,17),isBefore=backup=>!params.
has("EndTime")||(0,times.o)(backup.startedAtMs)<=params.text("EndTime").slice(0,17),rows2=(0,rds_records.um)(core.store).filter(backup=>backup.instanceId===instance.
id&&backup.status!=="Backuping"&&backup.id===(params.optionalText("BackupId")??backup.id)&&backup.status===(params.optionalText("BackupStatus")??backup.status)&&
(params.optionalText("BackupMode")??"Manual")==="Manual"&&isAfter(backup)&&isBefore(backup)).reverse(),page=(0,paging.Z)(rows2,params,30);return{PageNumber:String(
page.PageNumber),PageRecordCount:String(page.rows.length),TotalRecordCount:String(page.TotalCount),TotalEcsSnapshotSize:0,Items:{Backup:page.rows.map(backup=>({
DBInstanceId:instance.id,BackupId:backup.id,BackupStatus:backup.status,BackupMode:"Manual",BackupMethod:backup.method,BackupType:"FullBackup",BackupStartTime:(0,times.
G)(backup.startedAtMs),BackupEndTime:(0,times.G)(backup.finishedAtMs??backup.startedAtMs),BackupSize:0,ConsistentTime:Math.floor(backup.startedAtMs/1e3),HostInstanceID:instance.
nodeIds[0]??"",Engine:instance.engine,EngineVersion:instance.engineVersion,StoreStatus:"Disabled",MetaStatus:"",IsAvail:1,BackupDownloadURL:"",BackupIntranetDownloadURL:"",
BackupInitiator:"User",StorageClass:"0",BackupDownloadLinkByDB:{BackupDownloadLinkByDB:[]}}))}}}}),describeBackupPolicy=defineOnInstance("DescribeBackupPolicy",
{parameters:{BackupPolicyMode:ecs_parameters.Qq,CompressType:ecs_parameters.Qq,ReleasedKeepPolicy:ecs_parameters.Qq},run:(_call,{backupPolicy})=>({PreferredBackupPeriod:backupPolicy.
period,PreferredBackupTime:backupPolicy.time,BackupRetentionPeriod:backupPolicy.retentionDays,BackupLog:"Enable",EnableBackupLog:"1",LogBackupRetentionPeriod:7,
LocalLogRetentionHours:18,LocalLogRetentionSpace:"30",BackupMethod:"Physical",CompressType:"4",ReleasedKeepPolicy:"None"})}),modifyBackupPolicy=defineOnInstance(
"ModifyBackupPolicy",{parameters:{BackupPolicyMode:ecs_parameters.Qq,PreferredBackupPeriod:ecs_parameters.Qq,PreferredBackupTime:ecs_parameters.Qq,BackupRetentionPeriod:{
type:"integer",min:7,max:730,errorCode:"InvalidBackupRetentionPeriod.Malformed"}},gaps:"the policy is kept and shown, but no backup is made by it",run({core,params},instance){
const{backupPolicy}=instance;return(0,transition.Wy)(core,instance,{backupPolicy:{period:params.optionalText("PreferredBackupPeriod")??backupPolicy.period,time:params.
optionalText("PreferredBackupTime")??backupPolicy.time,retentionDays:params.number("BackupRetentionPeriod")??backupPolicy.retentionDays}}),{DBInstanceID:instance.
id,EnableBackupLog:"1",LocalLogRetentionHours:18}}}),backupOperations=[createBackup,describeBackupTasks,describeBackups,describeBackupPolicy,modifyBackupPolicy],
versions=["5.7","8.0"],categories=["Basic","HighAvailability","cluster"],catalog_describeRegions=defineRds("DescribeRegions",{parameters:{AcceptLanguage:ecs_parameters.
Qq},run:()=>({Regions:{RDSRegion:regions.Ei.flatMap(region=>(0,regions.jL)(region.id).map(zoneId=>({RegionId:region.id,ZoneId:zoneId,RegionEndpoint:`rds.${region.
id}.aliyuncs.com`,LocalName:region.name,ZoneName:zoneId})))}})}),describeAvailableZones=defineRds("DescribeAvailableZones",{parameters:{RegionId:ecs_parameters.
Ny,Engine:ecs_parameters.$4,EngineVersion:ecs_parameters.Qq,Category:ecs_parameters.Qq,ZoneId:ecs_parameters.Qq,CommodityCode:ecs_parameters.Qq,DispenseMode:ecs_parameters.
Qq,DBInstanceName:ecs_parameters.Qq},run({params,regionId}){const category=params.optionalText("Category"),version=params.optionalText("EngineVersion"),pairs=category===
"Basic"?[]:pairedZones(regionId),zones=[...(0,regions.jL)(regionId),...pairs].filter(zone=>zone===(params.optionalText("ZoneId")??zone));return{AvailableZones:(params.
text("Engine").toLowerCase()==="mysql"?zones:[]).map(ZoneId=>({RegionId:regionId,ZoneId,SupportedEngines:[{Engine:"MySQL",SupportedEngineVersions:versions.filter(
each=>each===(version??each)).map(Version=>({Version,SupportedCategorys:categories.filter(each=>each===(category??each)).map(Category=>({Category,SupportedStorageTypes:storageTypes(
Category).map(StorageType=>({StorageType}))}))}))}]}))}}}),storageTypes=category=>category==="HighAvailability"?["local_ssd",...cloudStorageTypes]:cloudStorageTypes;
function pairedZones(regionId){const letters=(0,regions.jL)(regionId).map(zone=>zone.at(-1));return letters.slice(1).map((letter,at)=>`${regionId}-MAZ${at+1}(${letters[at]}\
,${letter})`)}const describeAvailableClasses=defineRds("DescribeAvailableClasses",{parameters:{RegionId:ecs_parameters.Ny,ZoneId:ecs_parameters.$4,Engine:ecs_parameters.
$4,EngineVersion:ecs_parameters.$4,Category:ecs_parameters.$4,DBInstanceStorageType:ecs_parameters.$4,InstanceChargeType:ecs_parameters.Qq,OrderType:ecs_parameters.
Qq,CommodityCode:ecs_parameters.Qq,DBInstanceId:ecs_parameters.Qq},run({params,regionId}){const zoneId=params.text("ZoneId");if(![...(0,regions.jL)(regionId),...pairedZones(
regionId)].includes(zoneId))throw refuse("InvalidZoneId.NotFound",`The specified zone ${zoneId} does not exist in ${regionId}.`,404);const storageType=params.text(
"DBInstanceStorageType"),isSold=params.text("Engine").toLowerCase()==="mysql"&&versions.some(version=>version===params.text("EngineVersion"));return{DBInstanceClasses:instanceClasses.
filter(each=>isSold&&each.category===params.text("Category")&&storageTypesOf(each.id).includes(storageType)).map(each=>({DBInstanceClass:each.id,DBInstanceStorageRange:storageRange(
storageType)}))}}}),listClasses=defineRds("ListClasses",{parameters:{RegionId:ecs_parameters.Ny,CommodityCode:ecs_parameters.$4,OrderType:ecs_parameters.$4,DBInstanceId:ecs_parameters.
Qq,Engine:ecs_parameters.Qq},run:({regionId})=>({RegionId:regionId,Items:instanceClasses.map(each=>({ClassCode:each.id,ClassGroup:each.id.includes(".x")?"dedica\
ted":"general",Cpu:String(each.cpus),MemoryClass:`${each.memoryMiB/1024}GB`,MaxConnections:String(each.maxConnections),MaxIOPS:String(each.maxIops),InstructionSetArch:"\
x86",ReferencePrice:String(Math.round(each.pricePerHour*100)),category:each.category,storageType:storageTypesOf(each.id)[0]}))})}),catalog_describePrice=defineRds(
"DescribePrice",{parameters:{RegionId:ecs_parameters.Ny,Engine:ecs_parameters.$4,EngineVersion:ecs_parameters.$4,DBInstanceClass:ecs_parameters.$4,DBInstanceStorage:ecs_parameters.
mw(ecs_parameters.nd),Quantity:ecs_parameters.mw(ecs_parameters.nd),DBInstanceStorageType:ecs_parameters.Qq,PayType:ecs_parameters.Qq,ZoneId:ecs_parameters.Qq,UsedTime:ecs_parameters.
nd,TimeType:ecs_parameters.Qq,OrderType:ecs_parameters.Qq,CommodityCode:ecs_parameters.Qq,InstanceUsedType:ecs_parameters.nd,DBInstanceId:ecs_parameters.Qq},gaps:"\
rough list prices of one region, no discounts",run({params}){const id=params.text("DBInstanceClass");if(!instanceClass(id))throw refuse("InvalidDBInstanceClass.\
NotFound",`The specified DBInstanceClass ${id} does not exist.`,404);const price=pricePerHour(id,params.number("DBInstanceStorage"))*params.number("Quantity");return{
OrderParams:"{}",ShowDiscount:!1,PriceInfo:{Currency:"CNY",OriginalPrice:price,TradePrice:price,DiscountPrice:0,ActivityInfo:{CheckErrMsg:"",ErrorCode:"",Success:""},
Coupons:{Coupon:[]},RuleIds:{RuleId:[]}},Rules:{Rule:[]}}}}),catalogOperations=[catalog_describeRegions,describeAvailableZones,describeAvailableClasses,listClasses,
catalog_describePrice];var removal=__webpack_require__(9884);const deleteDBInstance=defineOnInstance("DeleteDBInstance",{parameters:{ReleasedKeepPolicy:ecs_parameters.
yL("None","Lastest","All")},run({core},instance){if(instance.deletionProtection)throw refuse("OperationDenied.DeletionProtection",`The instance ${instance.id} i\
s protected: turn DeletionProtection off first.`,403);if(instance.payType==="Prepaid")throw refuse("OperationDenied.PayType",`The instance ${instance.id} is a s\
ubscription, which cannot be released.`,403);return(0,transition.Wy)(core,instance,{status:"Deleting"}),core.after((0,rds_durations.$)(core).deleting,()=>(0,removal.
g)(core,instance)),{RegionId:instance.regionId}}}),modifyDBInstanceSpec=defineOnInstance("ModifyDBInstanceSpec",{parameters:{DBInstanceClass:ecs_parameters.Qq,DBInstanceStorage:ecs_parameters.
Tq(5,32e3),DBInstanceStorageType:ecs_parameters.Qq,PayType:ecs_parameters.Qq,Direction:ecs_parameters.yL("Up","Down","TempUpgrade","Serverless"),EffectiveTime:ecs_parameters.
yL("Immediate","MaintainTime","ScheduleTime")},gaps:"takes effect at once whatever EffectiveTime says; the category and the version stay",run(call,instance){const{
core,params}=call,instanceClass2=params.optionalText("DBInstanceClass")??instance.instanceClass,storageGiB=params.number("DBInstanceStorage")??instance.storageGiB,
storageType=params.optionalText("DBInstanceStorageType")??instance.storageType;if(!["DBInstanceClass","DBInstanceStorage","DBInstanceStorageType"].some(name=>params.
has(name)))throw refuse("MissingParameter","At least one of DBInstanceClass and DBInstanceStorage is required.");if(checkClass(instanceClass2,instance.category),
checkStorage(instanceClass2,storageType,storageGiB),storageGiB<instance.storageGiB)throw refuse("InvalidStorage.ValueNotSupport",`The storage cannot shrink from\
 ${instance.storageGiB} GB to ${storageGiB} GB.`);if(instanceClass2===instance.instanceClass&&storageGiB===instance.storageGiB&&storageType===instance.storageType)
throw refuse("InvalidOrderTask.NotSupport","The specifications are the same as the current ones.");const isRestart=instanceClass2!==instance.instanceClass;return(0,transition.
S2)(core,instance,{status:"DBInstanceClassChanging",ms:(0,rds_durations.$)(core).changingClass,action:"ModifyDBInstanceSpec",...isRestart&&{work:()=>core.drivers.
databases.restart(instance.id)},result:{instanceClass:instanceClass2,storageGiB,storageType}}),(0,charges.f0)(core,{id:instance.id,kind:"database",perHour:pricePerHour(
instanceClass2,storageGiB)}),{DBInstanceId:instance.id,OrderId:2e12+Math.floor(core.random()*1e9)}}}),modifyDBInstanceDescription=defineOnInstance("ModifyDBInst\
anceDescription",{parameters:{DBInstanceDescription:ecs_parameters.$4},run({core,params},instance){return checkDescription(params.text("DBInstanceDescription")),
(0,transition.Wy)(core,instance,{description:params.text("DBInstanceDescription")}),{}}}),modifyDBInstanceDeletionProtection=defineOnInstance("ModifyDBInstanceD\
eletionProtection",{parameters:{DeletionProtection:{type:"boolean",required:!0}},run({core,params},instance){return(0,transition.Wy)(core,instance,{deletionProtection:params.
flag("DeletionProtection")??!1}),{}}}),modifyDBInstanceMaintainTime=defineOnInstance("ModifyDBInstanceMaintainTime",{parameters:{MaintainTime:ecs_parameters.$4},
run({core,params},instance){const window=params.text("MaintainTime");if(!/^([01]\d|2[0-3]):00Z-([01]\d|2[0-3]):00Z$/.test(window))throw refuse("InvalidMaintainT\
ime.Format",`The specified MaintainTime ${window} is not valid: use the form 02:00Z-06:00Z.`);return(0,transition.Wy)(core,instance,{maintainTime:window}),{}}}),
restartDBInstance=defineOnInstance("RestartDBInstance",{parameters:{NodeId:ecs_parameters.Qq},run({core},instance){return(0,transition.S2)(core,instance,{status:"\
Rebooting",ms:(0,rds_durations.$)(core).restarting,action:"RestartDBInstance",work:()=>core.drivers.databases.restart(instance.id)}),{}}}),switchDBInstanceHA=defineOnInstance(
"SwitchDBInstanceHA",{parameters:{NodeId:ecs_parameters.$4,Force:ecs_parameters.yL("Yes","No"),EffectiveTime:ecs_parameters.yL("Immediate","MaintainTime","Sched\
uleTime")},run({core,params},instance){if(instance.nodeIds.length<2)throw refuse("OperationDenied.DBInstanceType",`The instance ${instance.id} has one node only\
; there is nothing to switch to.`,403);const at=instance.nodeIds.indexOf(params.text("NodeId"));if(at<1)throw refuse("InvalidNodeId.NotFound",`The specified Nod\
eId ${params.text("NodeId")} is no secondary node of ${instance.id}.`,404);const slaveZoneIds=instance.slaveZoneIds.with(at-1,instance.masterZoneId),nodeIds=instance.
nodeIds.with(0,instance.nodeIds[at]).with(at,instance.nodeIds[0]);return(0,transition.S2)(core,instance,{status:"GuardSwitching",ms:(0,rds_durations.$)(core).switching,
action:"SwitchDBInstanceHA",work:()=>core.drivers.databases.failover(instance.id),result:{masterZoneId:instance.slaveZoneIds[at-1],slaveZoneIds,nodeIds}}),{}}}),
changeInstanceOperations=[deleteDBInstance,modifyDBInstanceSpec,modifyDBInstanceDescription,modifyDBInstanceDeletionProtection,modifyDBInstanceMaintainTime,restartDBInstance,
switchDBInstanceHA];var vpc_lookup=__webpack_require__(83760);const createDBInstance=defineRds("CreateDBInstance",{parameters:{RegionId:ecs_parameters.Ny,Engine:ecs_parameters.
$4,EngineVersion:ecs_parameters.$4,DBInstanceClass:ecs_parameters.$4,DBInstanceStorage:ecs_parameters.mw(ecs_parameters.Tq(5,32e3)),DBInstanceStorageType:ecs_parameters.
Qq,DBInstanceNetType:ecs_parameters.mw(ecs_parameters.yL("Intranet","Internet")),SecurityIPList:ecs_parameters.$4,PayType:ecs_parameters.mw(ecs_parameters.yL("P\
ostpaid","Prepaid","Serverless")),Category:ecs_parameters.yL("Basic","HighAvailability","cluster"),InstanceNetworkType:ecs_parameters.yL("VPC","Classic"),VPCId:ecs_parameters.
Qq,VSwitchId:ecs_parameters.od(3),ZoneId:ecs_parameters.Qq,ZoneIdSlave1:ecs_parameters.Qq,ZoneIdSlave2:ecs_parameters.Qq,PrivateIpAddress:ecs_parameters.Qq,DBInstanceDescription:ecs_parameters.
Qq,ConnectionMode:ecs_parameters.Qq,ConnectionString:ecs_parameters.Qq,Port:ecs_parameters.Qq,Period:ecs_parameters.Qq,UsedTime:ecs_parameters.Qq,AutoRenew:ecs_parameters.
Qq,Amount:ecs_parameters.Tq(1,20),DeletionProtection:ecs_parameters.Jt,DryRun:ecs_parameters.Jt,ResourceGroupId:ecs_parameters.Qq,Tag:ecs_parameters._A},gaps:"M\
ySQL only, in a VPC only, one instance per call; the endpoint is a loopback address with port 3306; no serverless scaling, no read-only instances",async run(call){
const{core,params}=call,plan2=readPlan(call);if(params.flag("DryRun")===!0)return{DryRun:!0,DryRunResult:!0};const id=core.newId("rm"),privateIp=(0,addressing.Kj)(
core.store,plan2.vswitch,id,params.optionalText("PrivateIpAddress"));try{const endpoint=await core.drivers.databases.create({instanceId:id,engineVersion:plan2.record.
engineVersion,privateIp,runnerAddress:runnerAddress(plan2.vswitch)}),instance={...plan2.record,id,description:plan2.record.description||id,privateIp,connectionString:endpoint.
host,port:endpoint.port,nodeIds:[plan2.record.masterZoneId,...plan2.record.slaveZoneIds].map(()=>`rn-${core.newId("n").slice(2)}`)};return create_instance_begin(
call,instance),{DBInstanceId:id,ConnectionString:endpoint.host,Port:String(endpoint.port),OrderId:orderId(call),TagResult:!0}}catch(error){throw(0,addressing.cK)(
core.store,id),error}}});function readPlan(call){const{core,params,regionId}=call;checkEngine(params.text("Engine"),params.text("EngineVersion"));const category=params.
optionalText("Category")??"HighAvailability",classId=params.text("DBInstanceClass");checkClass(classId,category);const storageType=params.optionalText("DBInstan\
ceStorageType")??storageTypesOf(classId)[0],storageGiB=params.number("DBInstanceStorage");checkStorage(classId,storageType,storageGiB),checkDescription(params.optionalText(
"DBInstanceDescription"));const addresses2=readAddresses(params.text("SecurityIPList")),place=readPlace(call,category);return{vswitch:place.vswitch,record:{regionId,
description:params.optionalText("DBInstanceDescription")??"",status:"Creating",engine:"MySQL",engineVersion:params.text("EngineVersion"),instanceClass:classId,category,
storageGiB,storageType,payType:params.text("PayType"),zoneId:place.zoneId,masterZoneId:place.zoneId,slaveZoneIds:place.slaveZoneIds,vpcId:place.vswitch.vpcId,vswitchIds:place.
vswitchIds,addressGroups:[{name:"default",attribute:"",addresses:addresses2}],deletionProtection:params.flag("DeletionProtection")??!1,maintainTime:"18:00Z-22:0\
0Z",parameters:{},backupPolicy:{period:"Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday",time:"17:00Z-18:00Z",retentionDays:7},resourceGroupId:params.optionalText(
"ResourceGroupId")??`rg-acfm${core.accountId.slice(-8)}`,createdAtMs:core.clock.now(),tags:(0,tagging.g$)(params)}}}function checkEngine(engine,version){if(engine.
toLowerCase()!=="mysql")throw refuse("InvaildEngineInRegion.ValueNotSupported",`The specified engine ${engine} is not supported in the specified region.`);if(version!==
"5.7"&&version!=="8.0")throw refuse("InvalidEngineVersion.Malformed",`The specified EngineVersion ${version} is not supported: use 5.7 or 8.0.`)}function readPlace(call,category){
const{params}=call;if(params.optionalText("InstanceNetworkType")==="Classic")throw refuse("InvalidInstanceNetworkType.ValueNotSupport","The classic network is n\
o longer sold; use VPC.");const vswitchIds=params.texts("VSwitchId");if(!params.has("VPCId"))throw refuse("MissingParameter",'The input parameter "VPCId" that i\
s mandatory for processing this request is not supplied.');if(vswitchIds.length===0)throw refuse("MissingParameter",'The input parameter "VSwitchId" that is man\
datory for processing this request is not supplied.');const vpc=(0,vpc_lookup.PJ)(call,params.text("VPCId")),chosen=vswitchIds.map(id=>(0,vpc_lookup.gl)(call,id)),
stranger=chosen.find(vswitch=>vswitch.vpcId!==vpc.id);if(stranger)throw refuse("InvalidVSwitchId.NotFound",`The VSwitch ${stranger.id} does not belong to the VP\
C ${vpc.id}.`,404);const zoneId=params.optionalText("ZoneId")??chosen[0].zoneId;checkZone(call,zoneId);const slaveZoneIds=readSlaveZones(call,{zoneId,category}),
explicit=slavesAreExplicit(call)?[zoneId,...slaveZoneIds]:[zoneId],needed=new Set(explicit).size===1?1:explicit.length;if(chosen.length!==needed&&!(needed===1&&
chosen.length>1&&chosen.every(vswitch=>vswitch.zoneId===zoneId)))throw refuse("InvalidVSwitchId.NumberMismatch",`${needed} VSwitches are needed, in the order of\
 the zones ${explicit.join(", ")}; ${chosen.length} were given.`);return chosen.slice(0,needed).forEach((vswitch,at)=>{if(vswitch.zoneId!==explicit[at])throw refuse(
"InvalidVSwitchId.ZoneMismatch",`The VSwitch ${vswitch.id} is in ${vswitch.zoneId}, not in ${explicit[at]}.`)}),{zoneId,slaveZoneIds,vswitch:chosen[0],vswitchIds}}
const slavesAreExplicit=call=>{const first=call.params.optionalText("ZoneIdSlave1");return first!==void 0&&first!=="Auto"};function readSlaveZones(call,{zoneId,
category}){const{params,regionId}=call,wanted=["ZoneIdSlave1","ZoneIdSlave2"].map(name=>params.optionalText(name)).filter(zone=>zone!==void 0);if(category==="Ba\
sic"){if(wanted.length>0)throw refuse("InvalidZoneIdSlave1.ValueNotSupport","An instance of category Basic has one node and so no secondary zone.");return[]}if(wanted.
length===2&&category!=="cluster")throw refuse("InvalidZoneIdSlave2.ValueNotSupport","Only an instance of category cluster can have a third node.");const others=(0,regions.
jL)(regionId).filter(zone=>zone!==zoneId),zones=wanted.map((zone,at)=>zone==="Auto"?others[at]??zoneId:zone);for(const zone of zones)checkZone(call,zone);return zones.
length>0?zones:[zoneId]}function checkZone(call,zoneId){if(!(0,regions.jL)(call.regionId).includes(zoneId))throw refuse("InvalidZoneId.NotFound",`The specified \
zone ${zoneId} does not exist in ${call.regionId}.`,404)}function create_instance_begin(call,instance){const{core}=call;(0,rds_records.ol)(core.store).add(instance),
(0,charges.f0)(core,{id:instance.id,kind:"database",perHour:pricePerHour(instance.instanceClass,instance.storageGiB)}),(0,transition.S2)(core,instance,{status:"\
Creating",ms:(0,rds_durations.$)(core).creating,action:"CreateDBInstance",work:()=>(0,transition.Ur)(core,instance)})}function runnerAddress(vswitch){return(0,vpc_cidr.
M0)((0,vpc_cidr.rT)(vswitch.cidr).last-3)}const orderId=call=>String(2e12+Math.floor(call.core.random()*1e9)),createInstanceOperations=[createDBInstance],describeDBInstances=defineRds(
"DescribeDBInstances",{parameters:{DBInstanceId:ecs_parameters.Qq,DBInstanceStatus:ecs_parameters.Qq,DBInstanceClass:ecs_parameters.Qq,DBInstanceType:ecs_parameters.
Qq,Engine:ecs_parameters.Qq,EngineVersion:ecs_parameters.Qq,Category:ecs_parameters.Qq,PayType:ecs_parameters.Qq,ZoneId:ecs_parameters.Qq,VpcId:ecs_parameters.Qq,
VSwitchId:ecs_parameters.Qq,InstanceNetworkType:ecs_parameters.Qq,ConnectionMode:ecs_parameters.Qq,ConnectionString:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.
Qq,SearchKey:ecs_parameters.Qq,Tags:{type:"object"},Expired:ecs_parameters.Qq,InstanceLevel:ecs_parameters.nd,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.
T0(100),MaxResults:ecs_parameters.Tq(1,100),NextToken:ecs_parameters.Qq},run(call){const found2=(0,rds_records.ol)(call.core.store).filter(instance=>matches(call,
instance)),page=(0,paging.Z)(found2,call.params,30);return{PageNumber:page.PageNumber,PageRecordCount:page.rows.length,TotalRecordCount:page.TotalCount,NextToken:"",
Items:{DBInstance:page.rows.map(instance=>instanceRow(call,instance))}}}});function matches({params,regionId},instance){const is2=(name,...values)=>!params.has(
name)||values.includes(params.text(name)),search=params.optionalText("SearchKey")??"",ids2=params.optionalText("DBInstanceId")?.split(",");return instance.regionId===
regionId&&(ids2===void 0||ids2.includes(instance.id))&&is2("DBInstanceStatus",instance.status)&&is2("DBInstanceClass",instance.instanceClass)&&is2("DBInstanceTy\
pe","Primary")&&is2("Engine","MySQL","mysql")&&is2("EngineVersion",instance.engineVersion)&&is2("Category",instance.category)&&is2("PayType",instance.payType)&&
is2("ZoneId",instance.masterZoneId)&&is2("VpcId",instance.vpcId)&&is2("VSwitchId",...instance.vswitchIds)&&is2("InstanceNetworkType","VPC")&&is2("ConnectionMode",
"Standard")&&is2("ConnectionString",instance.connectionString,instance.publicHost)&&is2("ResourceGroupId",instance.resourceGroupId)&&is2("Expired","False","fals\
e")&&(instance.id.includes(search)||instance.description.includes(search))&&Object.entries(params.object("Tags")??{}).every(([key2,value])=>instance.tags[key2]===
String(value))}function instanceRow({core},instance){const size=instanceClass(instance.instanceClass);return{DBInstanceId:instance.id,DBInstanceDescription:instance.
description,DBInstanceStatus:instance.status,DBInstanceType:"Primary",DBInstanceClass:instance.instanceClass,DBInstanceStorageType:instance.storageType,DBInstanceNetType:"\
Intranet",DBInstanceCPU:String(size?.cpus??0),DBInstanceMemory:size?.memoryMiB??0,Category:instance.category,Engine:instance.engine,EngineVersion:instance.engineVersion,
RegionId:instance.regionId,ZoneId:instance.masterZoneId,InstanceNetworkType:"VPC",ConnectionMode:"Standard",ConnectionString:instance.connectionString,VpcId:instance.
vpcId,VSwitchId:instance.vswitchIds.join(","),VpcName:(0,vpc_records.ti)(core.store).get(instance.vpcId)?.name??"",VpcCloudInstanceId:`${instance.id}-vpc`,PayType:instance.
payType,LockMode:"Unlock",DeletionProtection:instance.deletionProtection,MutriORsignle:new Set([instance.masterZoneId,...instance.slaveZoneIds]).size>1,ResourceGroupId:instance.
resourceGroupId,CreateTime:(0,times.G)(instance.createdAtMs),ExpireTime:"",DestroyTime:"",TipsLevel:0,ReadOnlyDBInstanceIds:{ReadOnlyDBInstanceId:[]}}}const describeDBInstanceAttribute=defineRds(
"DescribeDBInstanceAttribute",{parameters:{DBInstanceId:ecs_parameters.$4,Expired:ecs_parameters.Qq},run(call){const instance=databaseOf(call,call.params.text("\
DBInstanceId"));return{Items:{DBInstanceAttribute:[attributeRow(instance)]}}}});function attributeRow(instance){const size=instanceClass(instance.instanceClass);
return{DBInstanceId:instance.id,DBInstanceDescription:instance.description,DBInstanceStatus:instance.status,DBInstanceType:"Primary",DBInstanceClass:instance.instanceClass,
DBInstanceClassType:usesLocalDisk(instance.instanceClass)?"s":instance.instanceClass.includes(".x")?"x":"s",DBInstanceStorage:instance.storageGiB,DBInstanceStorageType:instance.
storageType,DBInstanceNetType:"Intranet",DBInstanceCPU:String(size?.cpus??0),DBInstanceMemory:size?.memoryMiB??0,MaxConnections:size?.maxConnections??0,MaxIOPS:size?.
maxIops??0,Category:instance.category,Engine:instance.engine,EngineVersion:instance.engineVersion,RegionId:instance.regionId,ZoneId:instance.zoneId,MasterZone:instance.
masterZoneId,SlaveZones:{SlaveZone:instance.slaveZoneIds.map(ZoneId=>({ZoneId}))},InstanceNetworkType:"VPC",ConnectionMode:"Standard",ConnectionString:instance.
connectionString,Port:String(instance.port),IPType:"IPv4",VpcId:instance.vpcId,VSwitchId:instance.vswitchIds.join(","),VpcCloudInstanceId:`${instance.id}-vpc`,SecurityIPMode:"\
normal",SecurityIPList:instance.addressGroups.flatMap(group=>group.addresses).join(","),PayType:instance.payType,LockMode:"Unlock",LockReason:"",DeletionProtection:instance.
deletionProtection,MaintainTime:instance.maintainTime,AvailabilityValue:"100.0%",AccountMaxQuantity:500,DBMaxQuantity:500,ResourceGroupId:instance.resourceGroupId,
CreationTime:(0,times.G)(instance.createdAtMs),ExpireTime:"",Extra:{DBInstanceIds:{DBInstanceId:[]}},ServerlessConfig:{},ReadOnlyDBInstanceIds:{ReadOnlyDBInstanceId:[]},
DBClusterNodes:{DBClusterNode:instance.category==="cluster"?clusterNodes(instance):[]}}}function clusterNodes(instance){const size=instanceClass(instance.instanceClass);
return[instance.masterZoneId,...instance.slaveZoneIds].map((zoneId,at)=>({NodeId:instance.nodeIds[at]??"",NodeRole:at===0?"primary":"secondary",NodeRegionId:instance.
regionId,NodeZoneId:zoneId,ClassCode:instance.instanceClass,ClassType:"s",Cpu:String(size?.cpus??0),Memory:String(size?.memoryMiB??0),Status:"ACTIVATION"}))}const checkInstanceExist=defineRds(
"CheckInstanceExist",{parameters:{DBInstanceId:ecs_parameters.$4},run:({core,params})=>({IsExistInstance:(0,rds_records.ol)(core.store).get(params.text("DBInsta\
nceId"))!==void 0})}),describeDBInstanceHAConfig=defineOnInstance("DescribeDBInstanceHAConfig",{parameters:{},run:({core},instance)=>({DBInstanceId:instance.id,
HAMode:"RPO",SyncMode:"Semi-sync",HostInstanceInfos:{NodeInfo:[instance.masterZoneId,...instance.slaveZoneIds].map((zoneId,at)=>({NodeId:instance.nodeIds[at]??"",
NodeType:at===0?"Master":"Slave",RegionId:instance.regionId,ZoneId:zoneId,SyncStatus:"Synchronized",LogSyncTime:(0,times.G)(core.clock.now()),DataSyncTime:(0,times.
G)(core.clock.now())}))}})}),describeDBInstanceSSL=defineOnInstance("DescribeDBInstanceSSL",{parameters:{},gaps:"TLS is always off",run:(_call,instance)=>({SSLEnabled:"\
No",RequireUpdate:"No",ConnectionString:instance.connectionString,SSLExpireTime:"",SSLCreateTime:""})}),describe_instances_describeInstanceOperations=[describeDBInstances,
describeDBInstanceAttribute,checkInstanceExist,describeDBInstanceHAConfig,describeDBInstanceSSL],parameter=(name,defaultValue,range2,description,needsRestart=!1)=>({
name,defaultValue,range:range2,needsRestart,description}),engineParameters=[parameter("character_set_server","utf8mb4","[utf8|latin1|gbk|utf8mb4]","The default \
character set.",!0),parameter("connect_timeout","10","[1-3600]","Seconds that the server waits for a connect packet."),parameter("default_week_format","0","[0-7\
]","The default mode of WEEK()."),parameter("div_precision_increment","4","[0-30]","Digits that a division adds to the scale of its result."),parameter("eq_rang\
e_index_dive_limit","100","[0-4294967295]","Equality ranges from which on index statistics are used."),parameter("event_scheduler","ON","[ON|OFF]","Whether even\
ts run."),parameter("ft_min_word_len","4","[1-3600]","The shortest word in a full-text index.",!0),parameter("group_concat_max_len","1024","[4-18446744073709547\
52]","The longest result of GROUP_CONCAT()."),parameter("innodb_lock_wait_timeout","50","[1-1073741824]","Seconds that a transaction waits for a row lock."),parameter(
"innodb_print_all_deadlocks","OFF","[ON|OFF]","Whether every deadlock is logged."),parameter("interactive_timeout","7200","[10-86400]","Seconds of inactivity of\
 an interactive connection."),parameter("join_buffer_size","262144","[128-4294967295]","Bytes for joins without an index."),parameter("lock_wait_timeout","31536\
000","[1-1073741824]","Seconds that a statement waits for a metadata lock."),parameter("log_queries_not_using_indexes","OFF","[ON|OFF]","Whether queries without\
 an index are logged as slow."),parameter("long_query_time","1","[0.1-31536000]","Seconds from which on a query counts as slow."),parameter("max_allowed_packet",
"1073741824","[16384-1073741824]","The largest packet in bytes."),parameter("max_length_for_sort_data","1024","[0-838860]","Bytes per row up to which columns ar\
e sorted along."),parameter("max_prepared_stmt_count","16382","[0-1048576]","Prepared statements of the whole server."),parameter("net_read_timeout","30","[1-18\
446744073709547520]","Seconds that a read from a client may take."),parameter("net_write_timeout","60","[1-18446744073709547520]","Seconds that a write to a cli\
ent may take."),parameter("sort_buffer_size","868352","[32768-4294967295]","Bytes for one sort."),parameter("table_definition_cache","512","[400-80480]","Table \
definitions that are kept."),parameter("table_open_cache","2000","[1-524288]","Tables that are kept open."),parameter("tmp_table_size","2097152","[262144-134217\
728]","Bytes of a temporary table in memory."),parameter("wait_timeout","86400","[60-259200]","Seconds of inactivity of a connection.")];function isInRange(value,range2){
const inside=range2.slice(1,-1);if(inside.includes("|"))return inside.split("|").some(choice=>choice.toLowerCase()===value.toLowerCase());const[low="",high=""]=inside.
split("-");return/^\d+(\.\d+)?$/.test(value)&&Number(value)>=Number(low)&&Number(value)<=Number(high)}const describeParameters=defineOnInstance("DescribeParamet\
ers",{parameters:{},gaps:"the parameters that are used most, not all of them",run:(_call,instance)=>({Engine:instance.engine,EngineVersion:instance.engineVersion,
ConfigParameters:{DBInstanceParameter:[]},RunningParameters:{DBInstanceParameter:engineParameters.map(parameter2=>({ParameterName:parameter2.name,ParameterValue:instance.
parameters[parameter2.name]??parameter2.defaultValue,ParameterDefaultValue:parameter2.defaultValue,ParameterValueRange:parameter2.range,ParameterDescription:parameter2.
description}))}})}),describeParameterTemplates=defineRds("DescribeParameterTemplates",{parameters:{Engine:ecs_parameters.$4,EngineVersion:ecs_parameters.$4,Category:ecs_parameters.
Qq,DBInstanceId:ecs_parameters.Qq},gaps:"the parameters that are used most, not all of them",run:({params})=>({Engine:params.text("Engine"),EngineVersion:params.
text("EngineVersion"),ParameterCount:String(engineParameters.length),Parameters:{TemplateRecord:engineParameters.map(parameter2=>({ParameterName:parameter2.name,
ParameterValue:parameter2.defaultValue,CheckingCode:parameter2.range,ForceModify:"true",ForceRestart:String(parameter2.needsRestart),ParameterDescription:parameter2.
description}))}})}),modifyParameter=defineOnInstance("ModifyParameter",{parameters:{Parameters:{type:"object",required:!0},Forcerestart:ecs_parameters.Jt,ParameterGroupId:ecs_parameters.
Qq},gaps:"no parameter groups",async run({core,params},instance){const values=Object.fromEntries(Object.entries(params.object("Parameters")??{}).map(([name,value])=>[
name,String(value)])),known=Object.entries(values).map(([name,value])=>{const parameter2=engineParameters.find(each=>each.name===name);if(!parameter2)throw refuse(
"InvalidParameters.NotFound",`The parameter ${name} does not exist or cannot be changed.`);if(!isInRange(value,parameter2.range))throw refuse("InvalidParameters\
.Format",`The value ${value} of ${name} is not in ${parameter2.range}.`);return parameter2}),isRestart=params.flag("Forcerestart")===!0;if(!isRestart&&known.some(
parameter2=>parameter2.needsRestart))throw refuse("InvalidParameters.ForceRestart","A parameter takes effect after a restart only: set Forcerestart to true.");await core.
drivers.databases.setParameters?.(instance.id,values);const parameters={...instance.parameters,...values};return isRestart?(0,transition.S2)(core,instance,{status:"\
Restarting",ms:(0,rds_durations.$)(core).restarting,action:"ModifyParameter",work:()=>core.drivers.databases.restart(instance.id),result:{parameters}}):(0,transition.
Wy)(core,instance,{parameters}),{}}}),parameterOperations=[describeParameters,describeParameterTemplates,modifyParameter],describeDBInstanceMonitor=defineOnInstance(
"DescribeDBInstanceMonitor",{parameters:{},run:()=>({Period:"60"})}),describeSQLCollectorPolicy=defineOnInstance("DescribeSQLCollectorPolicy",{parameters:{ResourceGroupId:ecs_parameters.
Qq},run:()=>({SQLCollectorStatus:"Disabled",StoragePeriod:0})}),describeSQLCollectorRetention=defineOnInstance("DescribeSQLCollectorRetention",{parameters:{ResourceGroupId:ecs_parameters.
Qq},run:()=>({ConfigValue:"30"})}),describeSecurityGroupConfiguration=defineOnInstance("DescribeSecurityGroupConfiguration",{parameters:{},gaps:"Security groups\
 cannot be bound to a database instance.",run:(_call,instance)=>({DBInstanceName:instance.id,Items:{EcsSecurityGroupRelation:[]}})}),describeHASwitchConfig=defineOnInstance(
"DescribeHASwitchConfig",{parameters:{},run:()=>({HAConfig:"Auto",ManualHATime:""})}),describeHADiagnoseConfig=defineOnInstance("DescribeHADiagnoseConfig",{parameters:{},
run:()=>({TcpConnectionType:"SHORT"})}),describeDBInstanceTDE=defineOnInstance("DescribeDBInstanceTDE",{parameters:{},run:()=>({TDEStatus:"Disabled",TDEMode:"",
EncryptionKey:"",Databases:{Database:[]}})}),describeInstanceLinkedWhitelistTemplate=defineRds("DescribeInstanceLinkedWhitelistTemplate",{parameters:{InsName:ecs_parameters.
$4,ResourceGroupId:ecs_parameters.Qq},gaps:"There are no templates of whitelists.",run(call){const{id}=databaseOf(call,call.params.text("InsName"));return{Code:"\
200",HttpStatusCode:200,Message:"",Success:!0,Data:{InsName:id,Templates:[]}}}}),readSettingsOperations=[describeDBInstanceMonitor,describeSQLCollectorPolicy,describeSQLCollectorRetention,
describeSecurityGroupConfiguration,describeHASwitchConfig,describeHADiagnoseConfig,describeDBInstanceTDE,describeInstanceLinkedWhitelistTemplate],charsets=["utf\
8","gbk","latin1","utf8mb4"],maxSchemas=500,createDatabase=defineOnInstance("CreateDatabase",{parameters:{DBName:ecs_parameters.$4,CharacterSetName:ecs_parameters.
$4,DBDescription:{type:"string",maxLength:256}},async run({core,params},instance){const name=params.text("DBName"),charset=params.text("CharacterSetName");if(checkSchemaName(
name),!charsets.some(known=>known===charset))throw refuse("InvalidCharacterSetName.Format",`The specified CharacterSetName ${charset} is not valid: use ${charsets.
join(", ")}.`);const existing2=(0,rds_records.jo)(core.store).filter(schema2=>schema2.instanceId===instance.id);if(existing2.some(schema2=>schema2.name===name))
throw refuse("InvalidDBName.Duplicate",`The specified database name ${name} already exists.`);if(existing2.length>=maxSchemas)throw refuse("DBQuotaExceeded",`An\
 instance can have at most ${maxSchemas} databases.`);await core.drivers.databases.createDatabase(instance.id,name,charset);const schema=(0,rds_records.jo)(core.
store).add({id:`${instance.id}/${name}`,instanceId:instance.id,name,charset,description:params.optionalText("DBDescription")??"",status:"Creating"});return core.
after((0,rds_durations.$)(core).databaseCreating,()=>{(0,rds_records.jo)(core.store).update(schema,{status:"Running"})}),{}}}),deleteDatabase=defineOnInstance("\
DeleteDatabase",{parameters:{DBName:ecs_parameters.$4},run({core,params},instance){const schema=(0,rds_records.jo)(core.store).get(`${instance.id}/${params.text(
"DBName")}`);if(!schema)throw refuse("InvalidDBName.NotFound",`The specified database ${params.text("DBName")} does not exist.`,404);if(schema.status!=="Running")
throw refuse("OperationDenied.DBStatus",`The operation is not permitted due to the status of the database: ${schema.status}.`,403);return(0,rds_records.jo)(core.
store).update(schema,{status:"Deleting"}),core.after((0,rds_durations.$)(core).databaseDeleting,()=>(0,removal.f)(core,schema)),{}}}),modifyDBDescription=defineOnInstance(
"ModifyDBDescription",{parameters:{DBName:ecs_parameters.$4,DBDescription:{type:"string",required:!0,maxLength:256}},run({core,params},instance){const schema=(0,rds_records.
jo)(core.store).get(`${instance.id}/${params.text("DBName")}`);if(!schema)throw refuse("InvalidDBName.NotFound",`The specified database ${params.text("DBName")}\
 does not exist.`,404);return(0,rds_records.jo)(core.store).update(schema,{description:params.text("DBDescription")}),{}}}),describeDatabases=defineOnInstance("\
DescribeDatabases",{parameters:{DBName:ecs_parameters.Qq,DBStatus:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.Tq(1,100)},run({core,params},instance){
const rows2=(0,rds_records.jo)(core.store).filter(schema=>schema.instanceId===instance.id&&schema.name===(params.optionalText("DBName")??schema.name)&&schema.status===
(params.optionalText("DBStatus")??schema.status)),page=(0,paging.Z)(rows2,params,30),grantsOf=schema=>(0,rds_records.vd)(core.store).filter(account=>account.instanceId===
instance.id&&schema.name in account.privileges).map(account=>({Account:account.name,AccountPrivilege:account.privileges[schema.name],AccountPrivilegeDetail:privilegeDetails[account.
privileges[schema.name]]}));return{Databases:{Database:page.rows.map(schema=>({DBInstanceId:instance.id,DBName:schema.name,DBStatus:schema.status,DBDescription:schema.
description,CharacterSetName:schema.charset,Engine:instance.engine,PageNumber:page.PageNumber,PageSize:page.PageSize,TotalCount:page.TotalCount,Accounts:{AccountPrivilegeInfo:grantsOf(
schema)}}))}}}}),checkDBNameAvailable=defineOnInstance("CheckDBNameAvailable",{parameters:{DBName:ecs_parameters.$4},run({core,params},instance){if(checkSchemaName(
params.text("DBName")),(0,rds_records.jo)(core.store).get(`${instance.id}/${params.text("DBName")}`))throw refuse("InvalidDBName.Duplicate","The specified datab\
ase name already exists.");return{}}}),describeCharacterSetName=defineRds("DescribeCharacterSetName",{parameters:{Engine:ecs_parameters.$4},run:({params})=>({Engine:params.
text("Engine"),CharacterSetNameItems:{CharacterSetName:[...charsets]}})}),schemaOperations=[createDatabase,deleteDatabase,modifyDBDescription,describeDatabases,
checkDBNameAvailable,describeCharacterSetName],resourceType=ecs_parameters.mw(ecs_parameters.yL("INSTANCE","instance"));function tagged({core,regionId},ids2){return ids2.
map(id=>{const instance=(0,rds_records.ol)(core.store).get(id);if(!instance||instance.regionId!==regionId)throw refuse("InvalidDBInstanceId.NotFound",`The speci\
fied ResourceId ${id} does not exist.`,404);return instance})}const tags_tagResources=defineRds("TagResources",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:resourceType,
ResourceId:ecs_parameters.mw(ecs_parameters.ZD(50)),Tag:ecs_parameters.mw(ecs_parameters._A)},run(call){const tags=(0,tagging.g$)(call.params),changes=tagged(call,
call.params.texts("ResourceId")).map(instance=>({instance,tags:(0,tagging.kE)(instance.tags,tags)}));for(const change2 of changes)(0,transition.Wy)(call.core,change2.
instance,{tags:change2.tags});return{}}}),tags_untagResources=defineRds("UntagResources",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:resourceType,ResourceId:ecs_parameters.
mw(ecs_parameters.ZD(50)),TagKey:ecs_parameters.ZD(20),All:ecs_parameters.Jt},run(call){const keys=call.params.texts("TagKey"),isAll=keys.length===0&&call.params.
flag("All")===!0;for(const instance of tagged(call,call.params.texts("ResourceId")))(0,transition.Wy)(call.core,instance,{tags:(0,tagging._M)(instance.tags,isAll?
void 0:keys)});return{}}}),tags_listTagResources=defineRds("ListTagResources",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:resourceType,ResourceId:ecs_parameters.
ZD(50),Tag:ecs_parameters._A,NextToken:ecs_parameters.Qq},run({core,params,regionId}){const ids2=params.texts("ResourceId"),rows2=(0,rds_records.ol)(core.store).
filter(instance=>instance.regionId===regionId&&(ids2.length===0||ids2.includes(instance.id))&&(0,tagging.tt)(instance,params)).flatMap(instance=>Object.entries(
instance.tags).map(([key2,value])=>({id:`${instance.id}/${key2}`,instanceId:instance.id,key:key2,value}))),page=(0,paging.h)(rows2,params,{defaultSize:1e3});return{
NextToken:page.NextToken,TagResources:{TagResource:page.rows.map(({instanceId,key:key2,value})=>({ResourceId:instanceId,ResourceType:"INSTANCE",TagKey:key2,TagValue:value}))}}}}),
tags_describeTags=defineRds("DescribeTags",{parameters:{RegionId:ecs_parameters.Ny,DBInstanceId:ecs_parameters.Qq,ResourceType:ecs_parameters.Qq,Tags:{type:"obj\
ect"}},run({core,params,regionId}){const rows2=new Map;for(const instance of(0,rds_records.ol)(core.store).all())if(!(instance.regionId!==regionId||instance.id!==
(params.optionalText("DBInstanceId")??instance.id)))for(const[TagKey,TagValue]of Object.entries(instance.tags)){const key2=JSON.stringify([TagKey,TagValue]),row2=rows2.
get(key2)??{TagKey,TagValue,ids:[]};row2.ids.push(instance.id),rows2.set(key2,row2)}return{Items:{TagInfos:[...rows2.values()].map(({ids:ids2,...tag})=>({...tag,
DBInstanceIds:{DBInstanceIds:ids2}}))}}}}),describeDBInstanceByTags=defineRds("DescribeDBInstanceByTags",{parameters:{RegionId:ecs_parameters.Ny,DBInstanceId:ecs_parameters.
Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.Tq(1,100)},run({core,params,regionId}){const found2=(0,rds_records.ol)(core.store).filter(instance=>instance.
regionId===regionId&&instance.id===(params.optionalText("DBInstanceId")??instance.id)),page=(0,paging.Z)(found2,params,30);return{PageNumber:page.PageNumber,PageRecordCount:page.
rows.length,TotalRecordCount:page.TotalCount,Items:{DBInstanceTag:page.rows.map(instance=>({DBInstanceId:instance.id,Tags:(0,tagging.wN)(instance.tags)}))}}}}),
addTagsToResource=defineRds("AddTagsToResource",{parameters:{RegionId:ecs_parameters.Ny,DBInstanceId:ecs_parameters.$4,Tags:{type:"object"},Tag:ecs_parameters._A},
run(call){const given=Object.fromEntries(Object.entries(call.params.object("Tags")??{}).map(([key2,value])=>[key2,String(value)]));for(const instance of tagged(
call,call.params.text("DBInstanceId").split(",")))(0,transition.Wy)(call.core,instance,{tags:(0,tagging.kE)(instance.tags,{...given,...(0,tagging.g$)(call.params)})});
return{}}}),removeTagsFromResource=defineRds("RemoveTagsFromResource",{parameters:{RegionId:ecs_parameters.Ny,DBInstanceId:ecs_parameters.$4,Tags:{type:"object"},
Tag:ecs_parameters._A},run(call){const keys=[...Object.keys(call.params.object("Tags")??{}),...Object.keys((0,tagging.g$)(call.params))];for(const instance of tagged(
call,call.params.text("DBInstanceId").split(",")))(0,transition.Wy)(call.core,instance,{tags:(0,tagging._M)(instance.tags,keys)});return{}}}),tagOperations=[tags_tagResources,
tags_untagResources,tags_listTagResources,tags_describeTags,describeDBInstanceByTags,addTagsToResource,removeTagsFromResource],taskOperations=[defineRds("Descri\
beTasks",{parameters:{DBInstanceId:ecs_parameters.$4,StartTime:ecs_parameters.$4,EndTime:ecs_parameters.$4,Status:ecs_parameters.Qq,TaskAction:ecs_parameters.Qq,
PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.Tq(1,100)},run({core,params}){const rows2=(0,rds_records.q9)(core.store).filter(task2=>task2.instanceId===params.
text("DBInstanceId")&&task2.action===(params.optionalText("TaskAction")??task2.action)),page=(0,paging.Z)(rows2.reverse(),params,30);return{PageNumber:page.PageNumber,
PageRecordCount:page.rows.length,TotalRecordCount:page.TotalCount,Items:{TaskProgressInfo:page.rows.map(task2=>({TaskId:task2.id,TaskAction:task2.action,Status:task2.
status,Progress:task2.status==="Finished"?"100":"50",ProgressInfo:"",DBName:"",BeginTime:(0,times.G)(task2.startedAtMs),FinishTime:task2.finishedAtMs===void 0?"":
(0,times.G)(task2.finishedAtMs),TaskErrorCode:"",TaskErrorMessage:""}))}}}})],usageOperations=[defineOnInstance("DescribeResourceUsage",{parameters:{ResourceGroupId:ecs_parameters.
Qq},gaps:"logs count as data, and backups take no room",async run({core},instance){const used=await core.drivers.databases.usedBytes?.(instance.id)??0;return{DBInstanceId:instance.
id,Engine:instance.engine,DiskUsed:used,DataSize:used,LogSize:0,SQLSize:0,BackupSize:0,BackupDataSize:0,BackupLogSize:0,BackupOssDataSize:0,BackupOssLogSize:0,BackupEcsSnapshotSize:"\
0",ArchiveBackupSize:0,ColdBackupSize:0,PaidBackupSize:0}}})],rdsOperations=[...createInstanceOperations,...describe_instances_describeInstanceOperations,...changeInstanceOperations,
...accessOperations,...accounts_accountOperations,...schemaOperations,...parameterOperations,...readSettingsOperations,...backupOperations,...catalogOperations,
...tagOperations,...taskOperations,...usageOperations];var external_node_net_=__webpack_require__(77030);const listener_rows_common=["Bandwidth","Scheduler","Ac\
lStatus","AclType","AclId"];function listenerRow(listener){const{settings:settings2}=listener,own=Object.fromEntries(Object.entries(settings2).filter(([name])=>!isCommon(
name)));return{LoadBalancerId:listener.loadBalancerId,ListenerPort:listener.port,ListenerProtocol:listener.protocol,Status:listener.status,Description:listener.
description,...listener.backendPort!==void 0&&{BackendServerPort:listener.backendPort},...listener.vserverGroupId!==void 0&&{VServerGroupId:listener.vserverGroupId},
...Object.fromEntries(listener_rows_common.flatMap(name=>settings2[name]===void 0?[]:[[name,settings2[name]]])),AclIds:splitAclIds(listener),[`${listener.protocol.
toUpperCase()}ListenerConfig`]:config(listener,own),Tags:Object.entries(listener.tags).map(([TagKey,TagValue])=>({TagKey,TagValue}))}}function config({protocol,
masterSlaveGroupId},own){if(protocol==="http"||protocol==="https")return{HealthCheckHttpVersion:"HTTP/1.0",...own};const{SynProxy:_,ProxyProtocolV2Enabled:enabled,
...rest}=own;return{...rest,ProxyProtocolV2Enabled:String(enabled??!1),...masterSlaveGroupId!==void 0&&{MasterSlaveServerGroupId:masterSlaveGroupId}}}function splitAclIds({
settings:settings2}){const ids2=settings2.AclId;return ids2===void 0?[]:String(ids2).split(",").map(id=>id.trim())}const isCommon=name=>listener_rows_common.includes(
name);function loadBalancerOf(call){const id=call.params.text("LoadBalancerId"),found2=(0,slb_records.Cm)(call.core.store).get(id);if(found2&&(0,ecs_define.y)(call,
found2))return found2;throw new vendor_error.H("InvalidLoadBalancerId.NotFound",404,"The specified LoadBalancerId does not exist.")}function changeableLoadBalancer(call){
const found2=loadBalancerOf(call);if(found2.status==="locked")throw new vendor_error.H("ActionNotAllowed",400,`Load balancer ${found2.id} is locked because of a\
rrears.`);return found2}function serverGroupOf(call,id=call.params.text("VServerGroupId")){const found2=(0,slb_records.Yg)(call.core.store).get(id),owner=found2&&
(0,slb_records.Cm)(call.core.store).get(found2.loadBalancerId);if(found2&&owner&&(0,ecs_define.y)(call,owner))return found2;throw new vendor_error.H("InvalidPar\
ameter",404,"The specified VServerGroupId does not exist.")}function groupFor(call,balancer,id){const group=serverGroupOf(call,id);if(group.loadBalancerId===balancer.
id)return group;throw new vendor_error.H("InvalidParameter",404,"The specified VServerGroupId does not exist.")}function masterSlaveGroupOf(call,id=call.params.
text("MasterSlaveServerGroupId")){const found2=(0,slb_records.wu)(call.core.store).get(id),owner=found2&&(0,slb_records.Cm)(call.core.store).get(found2.loadBalancerId);
if(found2&&owner&&(0,ecs_define.y)(call,owner))return found2;throw new vendor_error.H("InvalidParameter",404,"The specified MasterSlaveServerGroupId does not ex\
ist.")}function masterSlaveGroupFor(call,balancer,id){const group=masterSlaveGroupOf(call,id);if(group.loadBalancerId===balancer.id)return group;throw new vendor_error.
H("InvalidParameter",404,"The specified MasterSlaveServerGroupId does not exist.")}const noListener=()=>new vendor_error.H("InvalidParameter",404,"The specified\
 resource does not exist.");function listenerOf(call,balancer,protocol){const port2=call.params.number("ListenerPort"),wanted=protocol??call.params.optionalText(
"ListenerProtocol")?.toLowerCase(),found2=(0,slb_records.bg)(call.core.store,balancer.id).filter(listener=>listener.port===port2&&(wanted===void 0||listener.protocol===
wanted));if(found2.length>1)throw new vendor_error.H("MissingParameter",400,`Listeners of several protocols have port ${port2}: ListenerProtocol is required.`);
if(!found2[0])throw noListener();return found2[0]}function ruleOf(call,id=call.params.text("RuleId")){const found2=(0,slb_records.aO)(call.core.store).get(id);if(!found2)
throw new vendor_error.H("InvalidRuleId.NotFound",404,"The specified RuleId does not exist.");return found2}function certificateOf(call,id=call.params.text("Ser\
verCertificateId")){const found2=(0,slb_records.$H)(call.core.store).get(id);if(found2&&(0,ecs_define.y)(call,found2))return found2;throw new vendor_error.H("Se\
rverCertificateId.NotFound",404,"The specified ServerCertificateId does not exist.")}function aclOf(call,id=call.params.text("AclId")){const found2=(0,slb_records.
Ed)(call.core.store).get(id);if(found2&&(0,ecs_define.y)(call,found2))return found2;throw new vendor_error.H("InvalidParameter",404,"The specified AclId does no\
t exist.")}var publish=__webpack_require__(85199);const onAcl={RegionId:ecs_parameters.Ny,AclId:ecs_parameters.$4},nameSpec={type:"string",required:!0,minLength:1,
maxLength:80},createAcl=(0,ecs_define.E)("Slb","CreateAccessControlList",{parameters:{RegionId:ecs_parameters.Ny,AclName:nameSpec,AddressIPVersion:{...ecs_parameters.
yL("ipv4","ipv6"),default:"ipv4"},ResourceGroupId:ecs_parameters.Qq,Tag:ecs_parameters._A},run(call){const{core,params}=call;return{AclId:(0,slb_records.Ed)(core.
store).add({id:core.newId("acl"),regionId:call.regionId,name:params.text("AclName"),ipVersion:params.text("AddressIPVersion"),entries:[],resourceGroupId:params.
optionalText("ResourceGroupId")??"rg-default",createdAtMs:core.clock.now(),tags:(0,tagging.g$)(params)}).id}}}),addEntries=(0,ecs_define.E)("Slb","AddAccessCont\
rolListEntry",{parameters:{...onAcl,AclEntrys:ecs_parameters.$4},async run(call){const acl=aclOf(call),entries=readEntries(call);for(const{ip}of entries)if(!isBlock(
ip))throw invalidEntry(`${ip} is neither an address nor a CIDR block`);const known=new Set(acl.entries.map(entry=>entry.ip)),repeated=entries.find(({ip})=>known.
has(ip));if(repeated)throw new vendor_error.H("AclEntryEmpty",400,`The entry ${repeated.ip} is already in the access control list.`);return changeEntries(call,acl,
[...acl.entries,...entries])}}),removeEntries=(0,ecs_define.E)("Slb","RemoveAccessControlListEntry",{parameters:{...onAcl,AclEntrys:ecs_parameters.$4},async run(call){
const acl=aclOf(call),gone=new Set(readEntries(call).map(({ip})=>ip));return changeEntries(call,acl,acl.entries.filter(({ip})=>!gone.has(ip)))}});async function changeEntries(call,acl,entries){
(0,slb_records.Ed)(call.core.store).update(acl,{entries});const owners=new Set(relatedListeners(call,acl).map(listener=>listener.loadBalancerId));for(const owner of owners)
await(0,publish.m)(call.core,owner);return{}}function readEntries({params}){const parsed2=(0,lenient_json.u)(params.text("AclEntrys"));if(!Array.isArray(parsed2))
throw invalidEntry("it is not a list of entries in JSON");if(parsed2.length>50)throw invalidEntry("at most 50 entries are allowed in one call");return parsed2.map(
entry=>{const{entry:ip,comment}=entry??{};if(typeof ip!="string"||ip==="")throw invalidEntry('an entry without "entry"');return{ip,comment:comment==null?"":String(
comment)}})}const invalidEntry=why=>new vendor_error.H("InvalidParameter",400,`The specified parameter "AclEntrys" is not valid: ${why}.`);function isBlock(text){
const[address,prefix,more]=text.split("/"),family=external_node_net_.isIP(address);return family===0||more!==void 0?!1:prefix===void 0||/^\d{1,3}$/.test(prefix)&&
Number(prefix)<=(family===4?32:128)}const setAttribute=(0,ecs_define.E)("Slb","SetAccessControlListAttribute",{parameters:{...onAcl,AclName:nameSpec},run(call){
return(0,slb_records.Ed)(call.core.store).update(aclOf(call),{name:call.params.text("AclName")}),{}}}),deleteAcl=(0,ecs_define.E)("Slb","DeleteAccessControlList",
{parameters:onAcl,run(call){const acl=aclOf(call),[listener]=relatedListeners(call,acl);if(listener)throw new vendor_error.H("AclInUsed",400,`The access control\
 list ${acl.id} is used by listener ${listener.id}.`);return(0,slb_records.Ed)(call.core.store).delete(acl.id),{}}}),describeAcls=(0,ecs_define.E)("Slb","Descri\
beAccessControlLists",{parameters:{RegionId:ecs_parameters.Ny,AclName:ecs_parameters.Qq,AddressIPVersion:ecs_parameters.yL("ipv4","ipv6"),ResourceGroupId:ecs_parameters.
Qq,Tag:ecs_parameters._A,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(50)},run(call){const{params,core}=call,is2=(name,value)=>value===(params.optionalText(
name)??value),found2=(0,slb_records.Ed)(core.store).filter(acl=>acl.regionId===call.regionId&&acl.name.includes(params.optionalText("AclName")??"")&&is2("Addres\
sIPVersion",acl.ipVersion)&&is2("ResourceGroupId",acl.resourceGroupId)&&(0,tagging.tt)(acl,params)),{rows:rows2,...counts}=(0,paging.Z)(found2,params);return{Acls:{
Acl:rows2.map(aclRow)},Count:rows2.length,...counts}}}),aclRow=acl=>({AclId:acl.id,AclName:acl.name,AddressIPVersion:acl.ipVersion,ResourceGroupId:acl.resourceGroupId,
CreateTime:(0,times.G)(acl.createdAtMs),Tags:(0,tagging.wN)(acl.tags)}),describeAcl=(0,ecs_define.E)("Slb","DescribeAccessControlListAttribute",{parameters:{...onAcl,
AclEntryComment:ecs_parameters.Qq,Page:ecs_parameters.PW,PageSize:ecs_parameters.T0(200)},run(call){const{params}=call,acl=aclOf(call),comment=params.optionalText(
"AclEntryComment"),found2=acl.entries.filter(entry=>comment===void 0||entry.comment===comment),[size,page]=[params.number("PageSize")??found2.length,params.number(
"Page")??1],entries=found2.slice((page-1)*size,page*size);return{...aclRow(acl),AclEntrys:{AclEntry:entries.map(entry=>({AclEntryIP:entry.ip,AclEntryComment:entry.
comment}))},TotalAclEntry:found2.length,RelatedListeners:{RelatedListener:relatedListeners(call,acl).map(listener=>({LoadBalancerId:listener.loadBalancerId,ListenerPort:listener.
port,Protocol:listener.protocol,AclType:String(listener.settings.AclType??"")}))}}}}),relatedListeners=({core},acl)=>(0,slb_records.gA)(core.store).filter(listener=>listener.
settings.AclStatus==="on"&&splitAclIds(listener).includes(acl.id)),accessControlListOperations=[createAcl,addEntries,removeEntries,setAttribute,deleteAcl,describeAcls,
describeAcl];var limits=__webpack_require__(74071);const uploadServerCertificate=(0,ecs_define.E)("Slb","UploadServerCertificate",{parameters:{RegionId:ecs_parameters.
Ny,ServerCertificate:ecs_parameters.Qq,PrivateKey:ecs_parameters.Qq,ServerCertificateName:ecs_parameters.Qq,AliCloudCertificateId:ecs_parameters.Qq,AliCloudCertificateName:ecs_parameters.
Qq,AliCloudCertificateRegionId:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,Tag:ecs_parameters._A},gaps:"Certificates of the certificate service (AliClou\
dCertificateId) are not built.",run(call){const{core,params}=call;if(params.has("AliCloudCertificateId"))throw new vendor_error.H("UnsupportedOperation",400,"Th\
e local cloud has no certificate service: send ServerCertificate and PrivateKey.");for(const name of["ServerCertificate","PrivateKey"])if(!params.has(name))throw(0,limits.
LO)(name);const pem={certificate:params.text("ServerCertificate"),privateKey:params.text("PrivateKey")},parsed2=parsePair(pem),id=`${core.accountId}_${core.newId(
"cert").slice(5)}_${core.random().toString().slice(2,12)}_${call.regionId}`,certificate=(0,slb_records.$H)(core.store).add({id,regionId:call.regionId,name:params.
optionalText("ServerCertificateName")??id,...pem,...parsed2,resourceGroupId:params.optionalText("ResourceGroupId")??"rg-default",createdAtMs:core.clock.now(),tags:(0,tagging.
g$)(params)}),{Tags:_,...row2}=certificateRow(certificate);return row2}});function parsePair(pem){const certificate=readOr("ServerCertificate",()=>new external_node_crypto_.
X509Certificate(pem.certificate)),key2=readOr("PrivateKey",()=>(0,external_node_crypto_.createPrivateKey)(pem.privateKey));if(!certificate.checkPrivateKey(key2))
throw new vendor_error.H("InvalidParameter",400,"The specified PrivateKey does not belong to the specified ServerCertificate.");return{commonName:/^CN=(.+)$/m.exec(
certificate.subject)?.[1]??"",alternativeNames:[...(certificate.subjectAltName??"").matchAll(/DNS:([^,\s]+)/g)].map(([,name])=>name),fingerprint:certificate.fingerprint.
toLowerCase(),expiresAtMs:Date.parse(certificate.validTo)}}function readOr(name,read){try{return read()}catch(error){throw new vendor_error.H("InvalidParameter",
400,`The specified parameter "${name}" is not a valid PEM text: ${error.message}.`)}}const describeServerCertificates=(0,ecs_define.E)("Slb","DescribeServerCert\
ificates",{parameters:{RegionId:ecs_parameters.Ln,ServerCertificateId:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,Tag:ecs_parameters._A},run(call){const{
core,params}=call;return{ServerCertificates:{ServerCertificate:(0,slb_records.$H)(core.store).filter(certificate=>certificate.regionId===call.regionId&&certificate.
id===(params.optionalText("ServerCertificateId")??certificate.id)&&certificate.resourceGroupId===(params.optionalText("ResourceGroupId")??certificate.resourceGroupId)&&
(0,tagging.tt)(certificate,params)).map(certificateRow)}}}});function certificateRow(certificate){return{ServerCertificateId:certificate.id,ServerCertificateName:certificate.
name,RegionId:certificate.regionId,CommonName:certificate.commonName,SubjectAlternativeNames:{SubjectAlternativeName:certificate.alternativeNames},Fingerprint:certificate.
fingerprint,CreateTime:(0,times.G)(certificate.createdAtMs),CreateTimeStamp:certificate.createdAtMs,ExpireTime:(0,times.G)(certificate.expiresAtMs),ExpireTimeStamp:certificate.
expiresAtMs,IsAliCloudCertificate:0,AliCloudCertificateId:"",AliCloudCertificateName:"",ResourceGroupId:certificate.resourceGroupId,Tags:(0,tagging.wN)(certificate.
tags)}}const setServerCertificateName=(0,ecs_define.E)("Slb","SetServerCertificateName",{parameters:{RegionId:ecs_parameters.Ny,ServerCertificateId:ecs_parameters.
$4,ServerCertificateName:ecs_parameters.$4},run(call){return(0,slb_records.$H)(call.core.store).update(certificateOf(call),{name:call.params.text("ServerCertifi\
cateName")}),{}}}),deleteServerCertificate=(0,ecs_define.E)("Slb","DeleteServerCertificate",{parameters:{RegionId:ecs_parameters.Ln,ServerCertificateId:ecs_parameters.
$4},run(call){const{store:store2}=call.core,certificate=certificateOf(call),listener=(0,slb_records.gA)(store2).find(each=>each.settings.ServerCertificateId===certificate.
id);if(listener)throw new vendor_error.H("CertificateAndPrivateKeyIsRefered",400,`The certificate ${certificate.id} is used by listener ${listener.id}.`);return(0,slb_records.
$H)(store2).delete(certificate.id),{}}}),certificateOperations=[uploadServerCertificate,describeServerCertificates,setServerCertificateName,deleteServerCertificate],
codes=new Set(["http_1xx","http_2xx","http_3xx","http_4xx","http_5xx"]);function checkSettings(call,protocol,settings2){if(checkSticky(settings2),checkHttpCodes(
settings2),settings2.ConnectionDrain==="on"&&settings2.ConnectionDrainTimeout===void 0)throw(0,limits.LO)("ConnectionDrainTimeout");if(protocol==="https"){if(settings2.
ServerCertificateId===void 0)throw(0,limits.LO)("ServerCertificateId");certificateOf(call,String(settings2.ServerCertificateId))}if(settings2.AclStatus==="on"){
if(settings2.AclId===void 0)throw(0,limits.LO)("AclId");if(settings2.AclType===void 0)throw(0,limits.LO)("AclType");for(const id of String(settings2.AclId).split(
","))aclOf(call,id.trim())}}function checkSticky(settings2){if(settings2.StickySession==="on"){if(settings2.StickySessionType===void 0)throw(0,limits.LO)("Stick\
ySessionType");if(settings2.StickySessionType==="insert"&&settings2.CookieTimeout===void 0)throw(0,limits.LO)("CookieTimeout");if(settings2.StickySessionType===
"server"&&settings2.Cookie===void 0)throw(0,limits.LO)("Cookie")}}function checkHttpCodes(settings2){const wanted=settings2.HealthCheckHttpCode;if(wanted!==void 0){
for(const code of String(wanted).split(","))if(!codes.has(code.trim()))throw new vendor_error.H("InvalidParameter",400,`The specified parameter "HealthCheckHttp\
Code" is not valid: ${code} is none of ${[...codes].join(", ")}.`)}}const onOff=ecs_parameters.yL("on","off"),port=ecs_parameters.Tq(1,65535),listenerPort=ecs_parameters.
mw(port),listenerProtocol=ecs_parameters.yL("http","https","tcp","udp","HTTP","HTTPS","TCP","UDP"),onBalancer={RegionId:ecs_parameters.Ln,LoadBalancerId:ecs_parameters.
$4},onGroup={RegionId:ecs_parameters.Ny,VServerGroupId:ecs_parameters.$4},withDefault=(parameter2,value)=>({...parameter2,default:value}),listener_settings_text=(maxLength,minLength=0)=>({
type:"string",minLength,maxLength}),access={AclStatus:withDefault(onOff,"off"),AclType:ecs_parameters.yL("white","black"),AclId:ecs_parameters.Qq},thresholds={HealthyThreshold:withDefault(
ecs_parameters.Tq(2,10),3),UnhealthyThreshold:withDefault(ecs_parameters.Tq(2,10),3),HealthCheckInterval:withDefault(ecs_parameters.Tq(1,50),2),HealthCheckConnectPort:port},
httpCheck={HealthCheckDomain:listener_settings_text(80),HealthCheckURI:listener_settings_text(80),HealthCheckHttpCode:ecs_parameters.Qq},layer7={Bandwidth:withDefault(
ecs_parameters.Tq(-1,5120),-1),Scheduler:withDefault(ecs_parameters.yL("wrr","rr","wlc"),"wrr"),StickySession:withDefault(onOff,"off"),StickySessionType:ecs_parameters.
yL("insert","server"),CookieTimeout:ecs_parameters.Tq(1,86400),Cookie:listener_settings_text(200,1),HealthCheck:ecs_parameters.mw(onOff),HealthCheckType:withDefault(
ecs_parameters.yL("tcp","http"),"http"),HealthCheckMethod:withDefault(ecs_parameters.yL("head","get"),"head"),HealthCheckTimeout:withDefault(ecs_parameters.Tq(1,
300),5),...thresholds,...httpCheck,HealthCheckHttpCode:withDefault(ecs_parameters.Qq,"http_2xx"),HealthCheckURI:withDefault(listener_settings_text(80),"/"),Gzip:withDefault(
onOff,"on"),IdleTimeout:withDefault(ecs_parameters.Tq(1,60),15),RequestTimeout:withDefault(ecs_parameters.Tq(1,180),60),XForwardedFor:withDefault(onOff,"on"),XForwardedFor_SLBIP:withDefault(
onOff,"off"),XForwardedFor_SLBID:withDefault(onOff,"off"),XForwardedFor_SLBPORT:withDefault(onOff,"off"),XForwardedFor_ClientSrcPort:withDefault(onOff,"off"),XForwardedFor_proto:withDefault(
onOff,"off"),...access},layer4={Bandwidth:withDefault(ecs_parameters.Tq(-1,5120),-1),Scheduler:withDefault(ecs_parameters.yL("wrr","rr","wlc","sch","tch","qch"),
"wrr"),HealthCheckSwitch:withDefault(onOff,"on"),HealthCheckConnectTimeout:withDefault(ecs_parameters.Tq(1,300),5),...thresholds,ProxyProtocolV2Enabled:withDefault(
ecs_parameters.Jt,!1),...access},listenerSettings={http:layer7,https:{...layer7,Bandwidth:ecs_parameters.mw(ecs_parameters.Tq(-1,5120)),ServerCertificateId:ecs_parameters.
Qq,CACertificateId:ecs_parameters.Qq,EnableHttp2:withDefault(onOff,"on"),TLSCipherPolicy:withDefault(ecs_parameters.Qq,"tls_cipher_policy_1_0")},tcp:{...layer4,
Bandwidth:ecs_parameters.mw(ecs_parameters.Tq(-1,5120)),...httpCheck,HealthCheckHttpCode:withDefault(ecs_parameters.Qq,"http_2xx"),HealthCheckType:withDefault(ecs_parameters.
yL("tcp","http"),"tcp"),PersistenceTimeout:withDefault(ecs_parameters.Tq(0,3600),0),EstablishedTimeout:withDefault(ecs_parameters.Tq(10,900),900),ConnectionDrain:withDefault(
onOff,"off"),ConnectionDrainTimeout:ecs_parameters.Tq(10,900),SynProxy:withDefault(ecs_parameters.yL("enable","disable"),"disable")},udp:{...layer4,Bandwidth:ecs_parameters.
mw(ecs_parameters.Tq(-1,5120)),HealthCheckReq:listener_settings_text(64),HealthCheckExp:listener_settings_text(64)}};function settableSpecs(protocol){return Object.
fromEntries(Object.entries(listenerSettings[protocol]).map(([name,{default:_,required:__,...limits2}])=>[name,limits2]))}function readSettings(params,protocol){
const settings2={};for(const[name,{type}]of Object.entries(listenerSettings[protocol])){const value=type==="integer"?params.number(name):type==="boolean"?params.
flag(name):params.optionalText(name);value!==void 0&&(settings2[name==="HealthCheckSwitch"?"HealthCheck":name]=value)}return settings2}var slb_quotas=__webpack_require__(
16719);const create_listeners_gaps={http:"No gzip, no bandwidth limit; X-Forwarded-For is always added.",https:"No HTTP/2, no client certificates, no TLS polici\
es, no domain extensions; otherwise as HTTP.",tcp:"No bandwidth limit, no proxy protocol, no consistent hashing (as wrr).",udp:"No bandwidth limit, no proxy pro\
tocol, no consistent hashing (as wrr); checks see only refused ports."};function createOperation(protocol){return(0,ecs_define.E)("Slb",`CreateLoadBalancer${protocol.
toUpperCase()}Listener`,{parameters:{...onBalancer,ListenerPort:listenerPort,BackendServerPort:port,VServerGroupId:ecs_parameters.Qq,Description:{type:"string",
minLength:1,maxLength:256},Tag:ecs_parameters._A,...listenerSettings[protocol],...protocol==="http"?forwardSpecs:{},...protocol==="tcp"||protocol==="udp"?{MasterSlaveServerGroupId:ecs_parameters.
Qq}:{}},gaps:create_listeners_gaps[protocol],run(call){const balancer=changeableLoadBalancer(call),record=newListener(call,balancer,protocol);return checkPort(call,
balancer,record),(0,slb_records.gA)(call.core.store).add(record),{}}})}const forwardSpecs={ListenerForward:{...onOff,default:"off"},ForwardPort:port};function newListener(call,balancer,protocol){
const{params,core}=call,number=params.number("ListenerPort"),settings2={...readSettings(params,protocol),...forwarding(call)};return checkSettings(call,protocol,
settings2),{id:(0,slb_records.i_)(balancer.id,protocol,number),loadBalancerId:balancer.id,port:number,protocol,status:"stopped",description:params.optionalText(
"Description")??"",...target(call,balancer,settings2.ListenerForward==="on"),settings:settings2,createdAtMs:core.clock.now(),tags:(0,tagging.g$)(params)}}function target(call,balancer,isForward){
const{params}=call,groupId=params.optionalText("VServerGroupId"),backendPort=params.number("BackendServerPort"),pairId=params.optionalText("MasterSlaveServerGro\
upId");if(groupId!==void 0&&groupFor(call,balancer,groupId),pairId!==void 0&&masterSlaveGroupFor(call,balancer,pairId),!(groupId!==void 0||pairId!==void 0||backendPort!==
void 0)&&!isForward)throw(0,limits.LO)("BackendServerPort");return{...pairId!==void 0&&{masterSlaveGroupId:pairId},...groupId!==void 0&&{vserverGroupId:groupId},
...backendPort!==void 0&&{backendPort}}}function forwarding({params}){if(!params.has("ListenerForward"))return{};const forward=params.text("ListenerForward");if(forward===
"on"&&!params.has("ForwardPort"))throw(0,limits.LO)("ForwardPort");const forwardPort=params.number("ForwardPort");return{ListenerForward:forward,...forward==="o\
n"&&forwardPort!==void 0&&{ForwardPort:forwardPort}}}function checkPort({core},balancer,wanted){const have=(0,slb_records.bg)(core.store,balancer.id),clash=have.
find(each=>each.port===wanted.port&&each.protocol==="udp"==(wanted.protocol==="udp"));if(clash)throw new vendor_error.H("ListenerAlreadyExists",400,`There is al\
ready a listener on port ${wanted.port} of ${balancer.id}: ${clash.id}.`);if(have.length>=(0,slb_quotas.l)(core).listenersPerBalancer)throw new vendor_error.H("\
ListenerNumberOverLimit",400,`A load balancer can have at most ${(0,slb_quotas.l)(core).listenersPerBalancer} listeners.`)}const createListenerOperations=["http",
"https","tcp","udp"].map(createOperation);var slb_durations=__webpack_require__(79437);const switches=core=>core.store.collection("slb-switch"),windows=new WeakMap;
function setBusyWindow(core,isOn){switches(core).add({id:"busy-window",isOn})}function refuseWhileBusy(core,loadBalancerId){if((openWindows(core).get(loadBalancerId)??
0)>0)throw new vendor_error.H("BackendServer.configuring",409,`A previous configuration change of load balancer ${loadBalancerId} is still being applied; try ag\
ain later.`)}function openBusyWindow(core,loadBalancerId){if(switches(core).get("busy-window")?.isOn===!1)return;const open=openWindows(core);open.set(loadBalancerId,
(open.get(loadBalancerId)??0)+1),core.after((0,slb_durations.r)(core).configuring,()=>{const left=(open.get(loadBalancerId)??1)-1;left===0?open.delete(loadBalancerId):
open.set(loadBalancerId,left)})}function openWindows(core){const open=windows.get(core)??new Map;return windows.set(core,open),open}var member_list=__webpack_require__(
19969),slb_members=__webpack_require__(64487);function memberRows(members){return{BackendServer:members.map(member=>({ServerId:member.serverId,...member.port!==
void 0&&{Port:member.port},Weight:member.weight,Type:member.type,Description:member.description}))}}function memberRowsWithIp(store2,members){return{BackendServer:memberRows(
members).BackendServer.map(row2=>({...row2,ServerIp:(0,slb_members.hR)(store2,row2.ServerId)?.privateIp??""}))}}function memberRowsWithTextWeight(members){return{
BackendServer:memberRows(members).BackendServer.map(row2=>({...row2,Weight:String(row2.Weight)}))}}async function changeMembers(call,change2){const{core,params}=call,
balancer=changeableLoadBalancer(call),servers2=(0,member_list.l)(params,"BackendServers",{hasPort:!1}),members=change2(call,balancer,servers2);return refuseWhileBusy(
core,balancer.id),(0,slb_records.Cm)(core.store).update(balancer,{members}),openBusyWindow(core,balancer.id),await(0,publish.m)(core,balancer.id),balancer}const servers={
type:"string",required:!0},addBackendServers=(0,ecs_define.E)("Slb","AddBackendServers",{parameters:{...onBalancer,BackendServers:servers},async run(call){const balancer=await changeMembers(
call,({core},owner,added)=>(0,slb_members.pD)(core,owner,owner.members,added));return{LoadBalancerId:balancer.id,BackendServers:memberRowsWithTextWeight(balancer.
members)}}}),setBackendServers=(0,ecs_define.E)("Slb","SetBackendServers",{parameters:{...onBalancer,BackendServers:servers},async run(call){const balancer=await changeMembers(
call,(_call,{members},changed)=>(0,slb_members.EU)(members,changed));return{LoadBalancerId:balancer.id,BackendServers:memberRowsWithTextWeight(balancer.members)}}}),
removeBackendServers=(0,ecs_define.E)("Slb","RemoveBackendServers",{parameters:{...onBalancer,BackendServers:servers},async run(call){const balancer=await changeMembers(
call,(_call,{members},gone)=>(0,slb_members.yq)(members,gone));return{LoadBalancerId:balancer.id,BackendServers:memberRows(balancer.members)}}}),defaultGroupOperations=[
addBackendServers,setBackendServers,removeBackendServers],portOfGroup=-520;function attributeOperation(protocol){return(0,ecs_define.E)("Slb",`DescribeLoadBalan\
cer${protocol.toUpperCase()}ListenerAttribute`,{parameters:{...onBalancer,ListenerPort:listenerPort},run(call){const listener=listenerOf(call,loadBalancerOf(call),
protocol),isLayer7=protocol==="http"||protocol==="https",{HealthCheckType,...settings2}=listener.settings;return{LoadBalancerId:listener.loadBalancerId,ListenerPort:listener.
port,BackendServerPort:listener.backendPort??portOfGroup,Status:listener.status,Description:listener.description,...settings2,...protocol==="tcp"&&{HealthCheckType},
...listener.vserverGroupId!==void 0&&{VServerGroupId:listener.vserverGroupId},...listener.masterSlaveGroupId!==void 0&&{MasterSlaveServerGroupId:listener.masterSlaveGroupId},
...isLayer7&&{SecurityStatus:"on",Rules:{Rule:ruleRows(call.core.store,listener)}},...protocol==="https"&&{DomainExtensions:{DomainExtension:[]}},AclIds:{AclId:splitAclIds(
listener)},Tags:(0,tagging.wN)(listener.tags)}}})}const ruleRows=(store2,listener)=>(0,slb_records.fD)(store2,listener).map(({id,name,domain,url,vserverGroupId})=>({
RuleId:id,RuleName:name,Domain:domain,Url:url,VServerGroupId:vserverGroupId})),describeListeners=(0,ecs_define.E)("Slb","DescribeLoadBalancerListeners",{parameters:{
RegionId:ecs_parameters.Ln,LoadBalancerId:ecs_parameters.ZD(10),ListenerProtocol:listenerProtocol,ListenerPort:port,Description:ecs_parameters.Qq,Tag:ecs_parameters.
_A,MaxResults:{...ecs_parameters.Tq(1,100),default:20},NextToken:ecs_parameters.Qq},run(call){const{params,core}=call,ids2=params.texts("LoadBalancerId"),protocol=params.
optionalText("ListenerProtocol")?.toLowerCase(),found2=(0,slb_records.gA)(core.store).filter(listener=>(ids2.length===0||ids2.includes(listener.loadBalancerId))&&
(0,slb_records.Cm)(core.store).get(listener.loadBalancerId)?.regionId===call.regionId&&listener.protocol===(protocol??listener.protocol)&&listener.port===(params.
number("ListenerPort")??listener.port)&&listener.description===(params.optionalText("Description")??listener.description)&&(0,tagging.tt)(listener,params)),page=(0,paging.
h)(found2,params,{defaultSize:20});return{Listeners:page.rows.map(listenerRow),MaxResults:params.number("MaxResults")??20,NextToken:page.NextToken,TotalCount:page.
TotalCount}}}),describeListenerOperations=[...["http","https","tcp","udp"].map(attributeOperation),describeListeners],describeLoadBalancers=(0,ecs_define.E)("Sl\
b","DescribeLoadBalancers",{parameters:{RegionId:ecs_parameters.Ny,LoadBalancerId:ecs_parameters.od(10),LoadBalancerName:ecs_parameters.od(10),LoadBalancerStatus:ecs_parameters.
yL("active","inactive","locked"),Address:ecs_parameters.Qq,AddressType:ecs_parameters.yL("internet","intranet"),AddressIPVersion:ecs_parameters.yL("ipv4","ipv6"),
InternetChargeType:ecs_parameters.Qq,NetworkType:ecs_parameters.yL("vpc","classic"),PayType:ecs_parameters.Qq,MasterZoneId:ecs_parameters.Qq,SlaveZoneId:ecs_parameters.
Qq,VpcId:ecs_parameters.Qq,VSwitchId:ecs_parameters.Qq,ServerId:ecs_parameters.Qq,ServerIntranetAddress:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,Tag:ecs_parameters.
_A,Tags:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100)},run(call){const{params}=call;if(params.has("PageSize")&&!params.has("Pag\
eNumber"))throw new vendor_error.H("MissingParameter",400,'The input parameter "PageNumber" that is mandatory together with PageSize is not supplied.');const found2=(0,slb_records.
Cm)(call.core.store).filter(balancer=>describe_load_balancers_isWanted(call,balancer)),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params,50);return{...counts,
LoadBalancers:{LoadBalancer:rows2.map(balancerRow)}}}});function describe_load_balancers_isWanted(call,balancer){const{params,core}=call,[ids2,names2]=[params.texts(
"LoadBalancerId"),params.texts("LoadBalancerName")],is2=(name,value)=>value===(params.optionalText(name)??value);return balancer.regionId===call.regionId&&(ids2.
length===0||ids2.includes(balancer.id))&&(names2.length===0||names2.includes(balancer.name))&&is2("LoadBalancerStatus",balancer.status)&&is2("Address",balancer.
address)&&is2("AddressType",balancer.addressType)&&is2("AddressIPVersion","ipv4")&&is2("InternetChargeType",balancer.internetChargeType)&&is2("NetworkType",balancer.
networkType)&&is2("PayType",balancer.payType)&&is2("MasterZoneId",balancer.masterZoneId)&&is2("SlaveZoneId",balancer.slaveZoneId)&&is2("VpcId",balancer.vpcId)&&
is2("VSwitchId",balancer.vswitchId)&&is2("ResourceGroupId",balancer.resourceGroupId)&&(0,tagging.tt)(balancer,params)&&matchesLegacyTags(balancer.tags,params.optionalText(
"Tags"))&&hasServer(call,balancer,serverWanted(core.store,params))}function readLegacyTags(text){if(text===void 0)return[];const parsed2=(0,lenient_json.u)(text);
if(!Array.isArray(parsed2))throw new vendor_error.H("InvalidParameter",400,"The specified Tags is not a list of TagKey and TagValue in JSON.");return parsed2.flatMap(
entry=>{if(typeof entry!="object"||entry===null)return[];const{TagKey,TagValue}=entry;if(TagKey===void 0||TagKey==="")throw new vendor_error.H("MissingParameter",
400,'The input parameter "TagKey" that is mandatory for processing this request is not supplied.');return[{key:String(TagKey),...TagValue!==void 0&&{value:String(
TagValue)}}]})}function matchesLegacyTags(tags,text){return readLegacyTags(text).every(({key:key2,value})=>Object.hasOwn(tags,key2)&&(value===void 0||tags[key2]===
value))}function serverWanted(store2,params){const address=params.optionalText("ServerIntranetAddress");return params.has("ServerId")||address===void 0?params.optionalText(
"ServerId"):(0,records.VF)(store2).find(instance=>instance.privateIp===address)?.id??"no such server"}function hasServer(call,balancer,serverId){if(serverId===void 0)
return!0;const groups=(0,slb_records.Yg)(call.core.store).filter(group=>group.loadBalancerId===balancer.id);return[balancer,...groups].some(({members})=>members.
some(member=>member.serverId===serverId))}function balancerRow(balancer){return{LoadBalancerId:balancer.id,LoadBalancerName:balancer.name,LoadBalancerStatus:balancer.
status,LoadBalancerSpec:balancer.spec,Address:balancer.address,AddressType:balancer.addressType,AddressIPVersion:"ipv4",NetworkType:balancer.networkType,VpcId:balancer.
vpcId,VSwitchId:balancer.vswitchId,RegionId:balancer.regionId,RegionIdAlias:balancer.regionId,MasterZoneId:balancer.masterZoneId,SlaveZoneId:balancer.slaveZoneId,
Bandwidth:balancer.bandwidthMbps,InternetChargeType:balancer.internetChargeType,InternetChargeTypeAlias:balancer.internetChargeType,InstanceChargeType:balancer.
instanceChargeType,PayType:balancer.payType,DeleteProtection:balancer.deleteProtection,ModificationProtectionStatus:balancer.modificationProtectionStatus,ModificationProtectionReason:balancer.
modificationProtectionReason,ResourceGroupId:balancer.resourceGroupId,CreateTime:(0,times.G)(balancer.createdAtMs),CreateTimeStamp:balancer.createdAtMs,Tags:(0,tagging.
wN)(balancer.tags)}}const describeLoadBalancerAttribute=(0,ecs_define.E)("Slb","DescribeLoadBalancerAttribute",{parameters:onBalancer,run(call){const{store:store2}=call.
core,balancer=loadBalancerOf(call),own=(0,slb_records.bg)(store2,balancer.id),{InternetChargeTypeAlias:_,...row2}=balancerRow(balancer),endMs=Date.UTC(2999,8,8,
16);return{...row2,EndTime:(0,times.G)(endMs),EndTimeStamp:endMs,BackendServers:memberRowsWithIp(store2,balancer.members),ListenerPorts:{ListenerPort:own.map(listener=>listener.
port)},ListenerPortsAndProtocal:{ListenerPortAndProtocal:own.map(misspeltPort)},ListenerPortsAndProtocol:{ListenerPortAndProtocol:own.map(describedPort)}}}}),misspeltPort=({
port:port2,protocol})=>({ListenerPort:port2,ListenerProtocal:protocol}),portAndProtocol=({port:port2,protocol})=>({ListenerPort:port2,ListenerProtocol:protocol}),
describedPort=listener=>({...portAndProtocol(listener),Description:listener.description,ListenerForward:String(listener.settings.ListenerForward??"off"),...listener.
settings.ForwardPort!==void 0&&{ForwardPort:Number(listener.settings.ForwardPort)}}),describeLoadBalancerOperations=[describeLoadBalancers,describeLoadBalancerAttribute];
var slb_config=__webpack_require__(71508);const describeHealthStatus=(0,ecs_define.E)("Slb","DescribeHealthStatus",{parameters:{...onBalancer,ListenerPort:port,
ListenerProtocol:listenerProtocol},run(call){const{params,core}=call,balancer=loadBalancerOf(call),wantedPort=params.number("ListenerPort"),protocol=params.optionalText(
"ListenerProtocol")?.toLowerCase(),found2=(0,slb_records.bg)(core.store,balancer.id).filter(listener=>listener.port===(wantedPort??listener.port)&&listener.protocol===
(protocol??listener.protocol));if(found2.length===0&&wantedPort!==void 0)throw new vendor_error.H("CheckedListenerNotFound",404,`No listener of ${balancer.id} o\
n port ${wantedPort} is health-checked.`);return{BackendServers:{BackendServer:found2.flatMap(listener=>healthRows(call,balancer,listener))}}}});function healthRows({
core},balancer,listener){const{store:store2,drivers}=core,found2=new Map(drivers.balancers.health(balancer.id,listener.port).map(row2=>[key(row2),row2.state]));
return allBackends(store2,balancer,listener).map(backend=>({ListenerPort:listener.port,Protocol:listener.protocol,ServerId:backend.serverId,ServerIp:backend.privateIp,
Port:backend.port,ServerHealthStatus:found2.get(key(backend))??"unavailable"}))}function allBackends(store2,balancer,listener){const ruled=(0,slb_records.fD)(store2,
listener).flatMap(rule=>(0,slb_config.Fi)(store2,rule.vserverGroupId)),all=[...(0,slb_config._3)(store2,balancer,listener),...ruled];return[...new Map(all.map(backend=>[
key(backend),backend])).values()]}const key=({serverId,port:number})=>`${serverId}:${number}`,healthStatusOperations=[describeHealthStatus],onListener={...onBalancer,
ListenerPort:listenerPort,ListenerProtocol:listenerProtocol},startListener=(0,ecs_define.E)("Slb","StartLoadBalancerListener",{parameters:onListener,async run(call){
const{core}=call,balancer=changeableLoadBalancer(call),listener=listenerOf(call,balancer);if(listener.status==="stopping")throw isStopping(listener);return listener.
status!=="stopped"?{}:(refuseWhileBusy(core,listener.loadBalancerId),await checkAddresses(core,balancer,listener),listener.status!=="stopped"||!isThere(core,listener)?
{}:((0,slb_records.gA)(core.store).update(listener,{status:"starting"}),core.after((0,slb_durations.r)(core).listenerStarting,()=>finishStart(core,listener)),{}))}});
async function checkAddresses(core,balancer,listener){const{address,extraAddresses=[]}=(0,slb_config.zZ)(core.store,balancer);try{await core.drivers.balancers.checkListen?.(
listener,[address,...extraAddresses])}catch(error){const message=`The listener ${listener.id} cannot start: ${(0,errors.bD)(error)}.`;throw core.log?.(message),
new vendor_error.H("OperationFailed.ListenerStart",400,message)}}async function finishStart(core,listener){if(!(listener.status!=="starting"||!isThere(core,listener))){
(0,slb_records.gA)(core.store).update(listener,{status:"running"});try{await(0,publish.m)(core,listener.loadBalancerId)}catch(error){throw(0,slb_records.gA)(core.
store).update(listener,{status:"stopped"}),error}}}const stopListener=(0,ecs_define.E)("Slb","StopLoadBalancerListener",{parameters:onListener,async run(call){const{
core}=call,listener=listenerOf(call,changeableLoadBalancer(call));return listener.status==="stopping"||listener.status==="stopped"?{}:(refuseWhileBusy(core,listener.
loadBalancerId),(0,slb_records.gA)(core.store).update(listener,{status:"stopping"}),core.after((0,slb_durations.r)(core).listenerStopping,()=>{listener.status===
"stopping"&&(0,slb_records.gA)(core.store).update(listener,{status:"stopped"})}),await(0,publish.m)(core,listener.loadBalancerId),{})}}),deleteListener=(0,ecs_define.
E)("Slb","DeleteLoadBalancerListener",{parameters:onListener,async run(call){const{core}=call,balancer=changeableLoadBalancer(call),listener=listenerOf(call,balancer);
if(listener.status==="stopping")throw isStopping(listener);if(listener.status==="starting")throw new vendor_error.H("ServiceIsConfiguring",400,`The listener ${listener.
id} is starting; try again later.`);refuseWhileBusy(core,balancer.id);for(const rule of(0,slb_records.fD)(core.store,listener))(0,slb_records.aO)(core.store).delete(
rule.id);return(0,slb_records.gA)(core.store).delete(listener.id),(0,slb_records.bg)(core.store,balancer.id).length===0&&(0,slb_records.Cm)(core.store).update(balancer,
{status:"inactive"}),openBusyWindow(core,balancer.id),await(0,publish.m)(core,balancer.id),{}}}),isThere=(core,listener)=>(0,slb_records.gA)(core.store).get(listener.
id)===listener,isStopping=listener=>new vendor_error.H("ServiceIsStopping",409,`The listener ${listener.id} is stopping; try again later.`),listenerPowerOperations=[
startListener,stopListener,deleteListener];var eip_binding=__webpack_require__(89430);const loadBalancerSpecs=["slb.s1.small","slb.s2.small","slb.s2.medium","sl\
b.s3.small","slb.s3.medium","slb.s3.large"],perHour={"slb.s1.small":.08,"slb.s2.small":.32,"slb.s2.medium":.64,"slb.s3.small":1.28,"slb.s3.medium":2.16,"slb.s3.\
large":3.2},createLoadBalancer=(0,ecs_define.E)("Slb","CreateLoadBalancer",{parameters:{RegionId:ecs_parameters.Ny,LoadBalancerName:{type:"string",minLength:1,maxLength:80},
AddressType:ecs_parameters.yL("internet","intranet"),Address:ecs_parameters.Qq,AddressIPVersion:{...ecs_parameters.yL("ipv4","ipv6"),default:"ipv4"},VpcId:ecs_parameters.
Qq,VSwitchId:ecs_parameters.Qq,LoadBalancerSpec:ecs_parameters.yL(...loadBalancerSpecs),MasterZoneId:ecs_parameters.Qq,SlaveZoneId:ecs_parameters.Qq,InstanceChargeType:{
...ecs_parameters.yL("PayBySpec","PayByCLCU"),default:"PayBySpec"},InternetChargeType:{...ecs_parameters.yL("paybytraffic","paybybandwidth"),default:"paybytraff\
ic"},Bandwidth:ecs_parameters.Tq(1,5120),PayType:{...ecs_parameters.yL("PayOnDemand","PrePay"),default:"PayOnDemand"},PricingCycle:ecs_parameters.yL("month","ye\
ar"),Duration:ecs_parameters.nd,AutoPay:ecs_parameters.Jt,DeleteProtection:{...onOff,default:"off"},ModificationProtectionStatus:{...ecs_parameters.yL("NonProte\
ction","ConsoleProtection"),default:"NonProtection"},ModificationProtectionReason:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,ClientToken:ecs_parameters.
$Y,Tag:ecs_parameters._A},gaps:"IPv6 and PrePay are refused; no bandwidth limit.",run(call){const{core,params}=call,tags=(0,tagging.g$)(params);checkBuyable(call);
const vswitch=vswitchFor(call),zones=zonePair(call,vswitch),addressType=params.optionalText("AddressType")??(vswitch?"intranet":"internet"),id=core.newId("lb"),
place=addressType==="intranet"?intranetPlace(call,id,vswitch):internetPlace(core),balancer=(0,slb_records.Cm)(core.store).add({id,regionId:call.regionId,name:params.
optionalText("LoadBalancerName")??id,status:"active",...place,spec:params.text("InstanceChargeType")==="PayByCLCU"?"":params.optionalText("LoadBalancerSpec")??"\
slb.s1.small",...zones,bandwidthMbps:params.number("Bandwidth")??5120,internetChargeType:params.text("InternetChargeType"),instanceChargeType:params.text("Insta\
nceChargeType"),payType:params.text("PayType"),deleteProtection:params.text("DeleteProtection")==="on"?"on":"off",modificationProtectionStatus:params.text("Modi\
ficationProtectionStatus"),modificationProtectionReason:params.optionalText("ModificationProtectionReason")??"",resourceGroupId:params.optionalText("ResourceGro\
upId")??"rg-default",createdAtMs:core.clock.now(),tags,members:[]});return(0,charges.f0)(core,{id,kind:"load-balancer",perHour:perHour[balancer.spec]??.1}),(0,publish.
K)(core),{LoadBalancerId:balancer.id,LoadBalancerName:balancer.name,Address:balancer.address,AddressIPVersion:"ipv4",NetworkType:balancer.networkType,VpcId:balancer.
vpcId,VSwitchId:balancer.vswitchId,ResourceGroupId:balancer.resourceGroupId,OrderId:0}}});function checkBuyable({core,params}){if(params.text("AddressIPVersion")===
"ipv6")throw new vendor_error.H("UnsupportedOperation",400,"The local cloud has no IPv6 load balancers: use AddressIPVersion ipv4.");if(params.text("PayType")===
"PrePay")throw new vendor_error.H("UnsupportedOperation",400,"The local cloud sells no subscriptions: use PayType PayOnDemand.");if(params.text("InstanceChargeT\
ype")==="PayByCLCU"&&params.text("InternetChargeType")!=="paybytraffic")throw new vendor_error.H("InvalidParameter",400,"InternetChargeType must be paybytraffic\
 when InstanceChargeType is PayByCLCU.");if((0,slb_records.Cm)(core.store).size>=(0,slb_quotas.l)(core).loadBalancers)throw new vendor_error.H("OverQuota",400,`\
The account has ${(0,slb_quotas.l)(core).loadBalancers} load balancers already.`)}function vswitchFor({core,params,regionId}){const id=params.optionalText("VSwi\
tchId");if(id===void 0)return;const vswitch=(0,vpc_records.fj)(core.store).get(id);if(!vswitch||vswitch.regionId!==regionId)throw new vendor_error.H("InvalidVSw\
itchId.NotFound",404,"The specified VSwitchId does not exist.");if(params.has("VpcId")&&params.text("VpcId")!==vswitch.vpcId)throw new vendor_error.H("InvalidPa\
rameter",400,`VSwitch ${id} is in ${vswitch.vpcId}, not in ${params.text("VpcId")}.`);return vswitch}function zonePair({params,regionId},vswitch){const zones=(0,regions.
jL)(regionId),masterZoneId=params.optionalText("MasterZoneId")??vswitch?.zoneId??zones[0],slaveZoneId=params.optionalText("SlaveZoneId")??zones.find(zone=>zone!==
masterZoneId)??masterZoneId;for(const zone of[masterZoneId,slaveZoneId])if(!zones.includes(zone))throw new vendor_error.H("InvalidZoneId.NotFound",404,`The spec\
ified zone ${zone} does not exist in ${regionId}; its zones are ${zones.join(", ")}.`);return{masterZoneId,slaveZoneId}}function intranetPlace({core,params},id,vswitch){
if(!vswitch)throw new vendor_error.H("MissingParameter",400,'The input parameter "VSwitchId" that is mandatory for an intranet load balancer is not supplied.');
const address=(0,addressing.Kj)(core.store,vswitch,id,params.optionalText("Address"));return{address,loopbackAddress:core.addresses.allocate(address),addressType:"\
intranet",networkType:"vpc",vpcId:vswitch.vpcId,vswitchId:vswitch.id}}function internetPlace(core){const address=core.addresses.allocate();return{address,loopbackAddress:address,
addressType:"internet",networkType:"classic",vpcId:"",vswitchId:""}}const deleteLoadBalancer=(0,ecs_define.E)("Slb","DeleteLoadBalancer",{parameters:onBalancer,
async run(call){const{core}=call,balancer=loadBalancerOf(call);if(balancer.deleteProtection==="on")throw new vendor_error.H("OperationDenied.DeleteProtectionIsO\
n",400,`Load balancer ${balancer.id} has DeleteProtection on: turn it off first.`);return forget(core,balancer),await(0,publish.m)(core,balancer.id),{}}});function forget(core,balancer){
const{store:store2}=core;for(const listener of(0,slb_records.bg)(store2,balancer.id)){for(const rule of(0,slb_records.fD)(store2,listener))(0,slb_records.aO)(store2).
delete(rule.id);(0,slb_records.gA)(store2).delete(listener.id)}for(const group of(0,slb_records.Yg)(store2).filter(each=>each.loadBalancerId===balancer.id))(0,slb_records.
Yg)(store2).delete(group.id);for(const group of(0,slb_records.wu)(store2).filter(each=>each.loadBalancerId===balancer.id))(0,slb_records.wu)(store2).delete(group.
id);for(const eip of(0,vpc_records.QS)(store2).filter(each=>each.boundTo?.id===balancer.id))(0,eip_binding.Nw)(core,eip);(0,addressing.cK)(store2,balancer.id),core.
addresses.release(balancer.loopbackAddress),(0,charges.EO)(core,balancer.id),(0,slb_records.Cm)(store2).delete(balancer.id)}const loadBalancerOperations=[createLoadBalancer,
deleteLoadBalancer],onPair={RegionId:ecs_parameters.Ny,MasterSlaveServerGroupId:ecs_parameters.$4},createGroup=(0,ecs_define.E)("Slb","CreateMasterSlaveServerGr\
oup",{parameters:{...onBalancer,RegionId:ecs_parameters.Ny,MasterSlaveServerGroupName:{type:"string",minLength:1,maxLength:80},MasterSlaveBackendServers:ecs_parameters.
$4,Tag:ecs_parameters._A},run(call){const{core,params}=call,balancer=changeableLoadBalancer(call),tags=(0,tagging.g$)(params),listed=(0,member_list.l)(params,"M\
asterSlaveBackendServers",{hasPort:!0}),hasRole=role=>listed.some(server=>server.role===role);if(listed.length!==2||!hasRole("Master")||!hasRole("Slave"))throw new vendor_error.
H("InvalidParameter",400,"MasterSlaveBackendServers must be two servers: one of ServerType Master and one of ServerType Slave.");const id=core.newId("rsp"),group=(0,slb_records.
wu)(core.store).add({id,loadBalancerId:balancer.id,name:params.optionalText("MasterSlaveServerGroupName")??id,members:(0,slb_members.pD)(core,balancer,[],listed),
createdAtMs:core.clock.now(),tags});return{MasterSlaveServerGroupId:id,MasterSlaveBackendServers:master_slave_groups_memberRows(group)}}}),master_slave_groups_memberRows=({
members})=>({MasterSlaveBackendServer:members.map(member=>({ServerId:member.serverId,Port:member.port,Weight:member.weight,ServerType:member.role,Type:member.type,
Description:member.description}))}),master_slave_groups_usersOf=({core},group)=>(0,slb_records.gA)(core.store).filter(listener=>listener.masterSlaveGroupId===group.
id),deleteGroup=(0,ecs_define.E)("Slb","DeleteMasterSlaveServerGroup",{parameters:onPair,run(call){const group=masterSlaveGroupOf(call),[listener]=master_slave_groups_usersOf(
call,group);if(listener)throw new vendor_error.H("RspoolVipExist",400,`The group ${group.id} is used by listener ${listener.id}.`);return(0,slb_records.wu)(call.
core.store).delete(group.id),{}}}),describeGroups=(0,ecs_define.E)("Slb","DescribeMasterSlaveServerGroups",{parameters:{...onBalancer,RegionId:ecs_parameters.Ny,
Description:ecs_parameters.Qq,IncludeListener:ecs_parameters.Jt,Tag:ecs_parameters._A},run(call){const balancer=loadBalancerOf(call);return{MasterSlaveServerGroups:{
MasterSlaveServerGroup:(0,slb_records.wu)(call.core.store).filter(group=>group.loadBalancerId===balancer.id&&(0,tagging.tt)(group,call.params)).map(group=>master_slave_groups_groupRow(
call,group))}}}});function master_slave_groups_groupRow(call,group){const using=call.params.flag("IncludeListener")?master_slave_groups_usersOf(call,group):[];return{
MasterSlaveServerGroupId:group.id,MasterSlaveServerGroupName:group.name,CreateTime:(0,times.G)(group.createdAtMs),AssociatedObjects:{Listeners:{Listener:using.map(
({port:port2,protocol})=>({Port:port2,Protocol:protocol}))}},Tags:(0,tagging.wN)(group.tags)}}const describeGroup=(0,ecs_define.E)("Slb","DescribeMasterSlaveSer\
verGroupAttribute",{parameters:onPair,run(call){const group=masterSlaveGroupOf(call);return{MasterSlaveServerGroupId:group.id,MasterSlaveServerGroupName:group.name,
LoadBalancerId:group.loadBalancerId,CreateTime:(0,times.G)(group.createdAtMs),MasterSlaveBackendServers:master_slave_groups_memberRows(group),Tags:(0,tagging.wN)(
group.tags)}}}),masterSlaveGroupOperations=[createGroup,deleteGroup,describeGroups,describeGroup];function modify_load_balancers_change(call,changes){return(0,slb_records.
Cm)(call.core.store).update(changeableLoadBalancer(call),changes)}const setLoadBalancerName=(0,ecs_define.E)("Slb","SetLoadBalancerName",{parameters:{...onBalancer,
LoadBalancerName:{type:"string",required:!0,minLength:1,maxLength:80}},run(call){return modify_load_balancers_change(call,{name:call.params.text("LoadBalancerNa\
me")}),{}}}),setLoadBalancerStatus=(0,ecs_define.E)("Slb","SetLoadBalancerStatus",{parameters:{...onBalancer,LoadBalancerStatus:ecs_parameters.mw(ecs_parameters.
yL("active","inactive"))},async run(call){const status=call.params.text("LoadBalancerStatus")==="active"?"active":"inactive",balancer=modify_load_balancers_change(
call,{status});return await(0,publish.m)(call.core,balancer.id),{}}}),setDeleteProtection=(0,ecs_define.E)("Slb","SetLoadBalancerDeleteProtection",{parameters:{
...onBalancer,RegionId:ecs_parameters.Ny,DeleteProtection:ecs_parameters.mw(onOff)},run(call){return modify_load_balancers_change(call,{deleteProtection:call.params.
text("DeleteProtection")==="on"?"on":"off"}),{}}}),setModificationProtection=(0,ecs_define.E)("Slb","SetLoadBalancerModificationProtection",{parameters:{...onBalancer,
RegionId:ecs_parameters.Ny,ModificationProtectionStatus:ecs_parameters.mw(ecs_parameters.yL("NonProtection","ConsoleProtection")),ModificationProtectionReason:{
type:"string",maxLength:80}},run(call){const status=call.params.text("ModificationProtectionStatus"),reason=status==="ConsoleProtection"?call.params.optionalText(
"ModificationProtectionReason"):void 0;return modify_load_balancers_change(call,{modificationProtectionStatus:status,modificationProtectionReason:reason??""}),{}}}),
modify_load_balancers_modifyInstanceSpec=(0,ecs_define.E)("Slb","ModifyLoadBalancerInstanceSpec",{parameters:{...onBalancer,LoadBalancerSpec:ecs_parameters.mw(ecs_parameters.
yL(...loadBalancerSpecs)),AutoPay:ecs_parameters.Jt},run(call){return modify_load_balancers_change(call,{spec:call.params.text("LoadBalancerSpec")}),{OrderId:0}}}),
modifyInternetSpec=(0,ecs_define.E)("Slb","ModifyLoadBalancerInternetSpec",{parameters:{...onBalancer,InternetChargeType:ecs_parameters.yL("paybytraffic","payby\
bandwidth"),Bandwidth:ecs_parameters.Tq(1,5120),AutoPay:ecs_parameters.Jt},gaps:"The bandwidth is remembered and limits nothing.",run(call){const internetChargeType=call.
params.optionalText("InternetChargeType"),bandwidthMbps=call.params.number("Bandwidth");return modify_load_balancers_change(call,{...internetChargeType!==void 0&&
{internetChargeType},...bandwidthMbps!==void 0&&{bandwidthMbps}}),{OrderId:0}}}),modifyInstanceChargeType=(0,ecs_define.E)("Slb","ModifyLoadBalancerInstanceChar\
geType",{parameters:{...onBalancer,RegionId:ecs_parameters.Ny,InstanceChargeType:ecs_parameters.mw(ecs_parameters.yL("PayBySpec","PayByCLCU")),LoadBalancerSpec:ecs_parameters.
yL(...loadBalancerSpecs),InternetChargeType:ecs_parameters.yL("paybytraffic","paybybandwidth"),Bandwidth:ecs_parameters.Tq(1,5120)},run(call){const instanceChargeType=call.
params.text("InstanceChargeType");return modify_load_balancers_change(call,{instanceChargeType,spec:instanceChargeType==="PayByCLCU"?"":call.params.optionalText(
"LoadBalancerSpec")??"slb.s1.small"}),{}}}),modifyLoadBalancerOperations=[setLoadBalancerName,setLoadBalancerStatus,setDeleteProtection,setModificationProtection,
modify_load_balancers_modifyInstanceSpec,modifyInternetSpec,modifyInstanceChargeType];function setOperation(protocol){return(0,ecs_define.E)("Slb",`SetLoadBalan\
cer${protocol.toUpperCase()}ListenerAttribute`,{parameters:{...onBalancer,ListenerPort:listenerPort,BackendServerPort:port,VServerGroup:onOff,VServerGroupId:ecs_parameters.
Qq,Description:{type:"string",minLength:1,maxLength:256},...settableSpecs(protocol),...protocol==="tcp"||protocol==="udp"?{MasterSlaveServerGroup:onOff,MasterSlaveServerGroupId:ecs_parameters.
Qq}:{}},async run(call){const{core}=call,balancer=changeableLoadBalancer(call),listener=listenerOf(call,balancer,protocol);refuseWhileChanging(listener);const settings2={
...listener.settings,...readSettings(call.params,protocol)};checkSettings(call,protocol,settings2);const target2=newTarget(call,balancer,listener);refuseWhileBusy(
core,balancer.id);const description=call.params.optionalText("Description")??listener.description;return target2&&(delete listener.vserverGroupId,delete listener.
masterSlaveGroupId),(0,slb_records.gA)(core.store).update(listener,{settings:settings2,description,...target2}),reconfigure(core,listener),await(0,publish.m)(core,
balancer.id),{}}})}function refuseWhileChanging(listener){if(!(listener.status==="running"||listener.status==="stopped"||listener.status==="configuring"))throw new vendor_error.
H("OperationFailed.ListenerStatusNotSupport",400,`The listener ${listener.id} is ${listener.status}; it takes changes when it is running or stopped.`)}function newTarget(call,balancer,listener){
const{params}=call,groupId=params.optionalText("VServerGroupId"),backendPort=params.number("BackendServerPort")??listener.backendPort,pairId=params.optionalText(
"MasterSlaveServerGroupId");if(pairId!==void 0&&params.optionalText("MasterSlaveServerGroup")!=="off")return{masterSlaveGroupId:masterSlaveGroupFor(call,balancer,
pairId).id};if(params.optionalText("VServerGroup")==="off"||params.optionalText("MasterSlaveServerGroup")==="off"){if(backendPort===void 0)throw(0,limits.LO)("B\
ackendServerPort");return{backendPort}}if(params.optionalText("VServerGroup")==="on"&&groupId===void 0)throw(0,limits.LO)("VServerGroupId");if(groupId!==void 0)
return{vserverGroupId:groupFor(call,balancer,groupId).id}}function reconfigure(core,listener){openBusyWindow(core,listener.loadBalancerId),listener.status==="ru\
nning"&&((0,slb_records.gA)(core.store).update(listener,{status:"configuring"}),core.after((0,slb_durations.r)(core).configuring,()=>{listener.status==="configu\
ring"&&(0,slb_records.gA)(core.store).update(listener,{status:"running"})}))}const setListenerOperations=["http","https","tcp","udp"].map(setOperation),rules_onListener={
...onBalancer,RegionId:ecs_parameters.Ny,ListenerPort:listenerPort,ListenerProtocol:listenerProtocol},createRules=(0,ecs_define.E)("Slb","CreateRules",{parameters:{
...rules_onListener,RuleList:ecs_parameters.$4},gaps:"Health checks of a rule follow its listener.",async run(call){const{core}=call,balancer=changeableLoadBalancer(
call),listener=listenerOf(call,balancer);if(listener.protocol!=="http"&&listener.protocol!=="https")throw new vendor_error.H("RuleNotSupport",400,`Listener ${listener.
id} takes no forwarding rules: only HTTP and HTTPS listeners do.`);refuseWhileChanging(listener);const made=readRules(call.params.text("RuleList")).map(rule=>(groupFor(
call,balancer,rule.vserverGroupId),{id:core.newId("rule"),listenerId:listener.id,...rule,settings:{ListenerSync:"on"}}));checkRules(core,(0,slb_records.fD)(core.
store,listener),made),refuseWhileBusy(core,balancer.id);for(const rule of made)(0,slb_records.aO)(core.store).add(rule);return openBusyWindow(core,balancer.id),
await(0,publish.m)(core,balancer.id),{Rules:{Rule:made.map(({id,name})=>({RuleId:id,RuleName:name}))}}}});function readRules(text){const parsed2=(0,lenient_json.
u)(text);if(!Array.isArray(parsed2))throw new vendor_error.H("InvalidParameter",400,"The specified RuleList is not a list of rules in JSON.");const entries=parsed2.
filter(entry=>typeof entry=="object"&&entry!==null);if(entries.length>slb_quotas.a.rulesPerCall)throw new vendor_error.H("TooManyRules",400,`At most ${slb_quotas.
a.rulesPerCall} forwarding rules are allowed in one call.`);return entries.map(entry=>{const field=name=>entry[name]===void 0||entry[name]===null?"":String(entry[name]),
rule={name:field("RuleName"),domain:field("Domain"),url:field("Url"),vserverGroupId:field("VServerGroupId")};if(rule.name==="")throw(0,limits.LO)("RuleList.Rule\
Name");if(rule.vserverGroupId==="")throw(0,limits.LO)("RuleList.VServerGroupId");if(rule.domain===""&&rule.url==="")throw(0,limits.LO)("RuleList.Domain");if(rule.
name.length>40)throw new vendor_error.H("InvalidParameter",400,"A RuleName must have 1 to 40 characters.");if(rule.url!==""&&(!rule.url.startsWith("/")||rule.url.
length>80))throw new vendor_error.H("InvalidParameter",400,"The Url of a rule must begin with / and have at most 80 characters.");return rule})}function checkRules(core,have,made){
if(have.length+made.length>(0,slb_quotas.l)(core).rulesPerListener)throw new vendor_error.H("TooManyRules",400,`A listener can have at most ${(0,slb_quotas.l)(core).
rulesPerListener} forwarding rules.`);const known=new Set(have.map(rule=>`${rule.domain}${rule.url}`));for(const{domain,url}of made){if(known.has(`${domain}${url}`))
throw new vendor_error.H("DomainExist",400,`A forwarding rule for ${domain}${url} already exists on the listener.`);known.add(`${domain}${url}`)}}const deleteRules=(0,ecs_define.
E)("Slb","DeleteRules",{parameters:{RegionId:ecs_parameters.Ny,RuleIds:ecs_parameters.$4},async run(call){const{core}=call,ids2=(0,lenient_json.u)(call.params.text(
"RuleIds"));if(!Array.isArray(ids2))throw new vendor_error.H("InvalidParameter",400,"The specified RuleIds is not a list in JSON.");if(ids2.length>slb_quotas.a.
rulesPerCall)throw new vendor_error.H("TooManyRules",400,`At most ${slb_quotas.a.rulesPerCall} forwarding rules are allowed in one call.`);const gone=ids2.map(id=>ruleOf(
call,String(id))),owners=new Set(gone.map(rule=>ownerOf(call,rule).loadBalancerId));for(const owner of owners)refuseWhileBusy(core,owner);for(const rule of gone)
(0,slb_records.aO)(core.store).delete(rule.id);for(const owner of owners)openBusyWindow(core,owner),await(0,publish.m)(core,owner);return{}}}),ownerOf=(call,rule)=>(0,slb_records.
gA)(call.core.store).get(rule.listenerId),settable={Scheduler:ecs_parameters.yL("wrr","rr","wlc"),StickySession:onOff,StickySessionType:ecs_parameters.yL("inser\
t","server"),CookieTimeout:ecs_parameters.Tq(1,86400),Cookie:{type:"string",minLength:1,maxLength:200},HealthCheck:onOff,HealthCheckDomain:ecs_parameters.Qq,HealthCheckURI:{
type:"string",maxLength:80},HealthCheckConnectPort:port,HealthCheckTimeout:ecs_parameters.Tq(1,300),HealthCheckInterval:ecs_parameters.Tq(1,50),HealthyThreshold:ecs_parameters.
Tq(2,10),UnhealthyThreshold:ecs_parameters.Tq(2,10),HealthCheckHttpCode:ecs_parameters.Qq,ListenerSync:onOff},setRule=(0,ecs_define.E)("Slb","SetRule",{parameters:{
RegionId:ecs_parameters.Ny,RuleId:ecs_parameters.$4,RuleName:{type:"string",minLength:1,maxLength:40},VServerGroupId:ecs_parameters.Qq,...settable},gaps:"Health\
 check, stickiness and scheduler of a rule are remembered; the proxy uses those of the listener.",async run(call){const{core,params}=call,rule=ruleOf(call),listener=ownerOf(
call,rule);refuseWhileChanging(listener);const balancer=(0,slb_records.Cm)(core.store).get(listener.loadBalancerId),groupId=params.optionalText("VServerGroupId");
groupId!==void 0&&groupFor(call,balancer,groupId);const given=Object.keys(settable).filter(name=>params.has(name)),changes=Object.fromEntries(given.map(name=>[name,
params.number(name)??params.text(name)])),settings2={...rule.settings,...changes};return checkSettings(call,"http",settings2),refuseWhileBusy(core,balancer.id),
(0,slb_records.aO)(core.store).update(rule,{name:params.optionalText("RuleName")??rule.name,vserverGroupId:groupId??rule.vserverGroupId,settings:settings2}),openBusyWindow(
core,balancer.id),await(0,publish.m)(core,balancer.id),{}}}),describeRules=(0,ecs_define.E)("Slb","DescribeRules",{parameters:rules_onListener,run(call){const listener=listenerOf(
call,loadBalancerOf(call));return{Rules:{Rule:(0,slb_records.fD)(call.core.store,listener).map(rules_ruleRow)}}}}),rules_ruleRow=rule=>({RuleId:rule.id,RuleName:rule.
name,Domain:rule.domain,Url:rule.url,VServerGroupId:rule.vserverGroupId,...rule.settings}),describeRuleAttribute=(0,ecs_define.E)("Slb","DescribeRuleAttribute",
{parameters:{RegionId:ecs_parameters.Ny,RuleId:ecs_parameters.$4},run(call){const rule=ruleOf(call),listener=ownerOf(call,rule);return{LoadBalancerId:listener.loadBalancerId,
ListenerPort:String(listener.port),...rules_ruleRow(rule)}}}),ruleOperations=[createRules,deleteRules,setRule,describeRules,describeRuleAttribute],collections={
instance:store2=>(0,slb_records.Cm)(store2),certificate:store2=>(0,slb_records.$H)(store2),acl:store2=>(0,slb_records.Ed)(store2),listener:store2=>(0,slb_records.
gA)(store2),vservergroup:store2=>(0,slb_records.Yg)(store2),masterslaveservergroup:store2=>(0,slb_records.wu)(store2)},tags_resourceType=ecs_parameters.mw(ecs_parameters.
yL(...Object.keys(collections))),collectionOf=({core,params})=>collections[params.text("ResourceType")](core.store);function taggedOf(call){const collection=collectionOf(
call);return call.params.texts("ResourceId").map(id=>{const record=collection.get(id);if(!record)throw new vendor_error.H("InvalidResourceId.NotFound",404,`The \
specified ResourceId ${id} does not exist.`);return record})}const onResources={RegionId:ecs_parameters.Ny,ResourceType:tags_resourceType,ResourceId:ecs_parameters.
mw(ecs_parameters.ZD(20))},slb_tags_tagResources=(0,ecs_define.E)("Slb","TagResources",{parameters:{...onResources,Tag:ecs_parameters.mw(ecs_parameters._A)},run(call){
const tags=(0,tagging.g$)(call.params),changes=taggedOf(call).map(record=>({record,tags:(0,tagging.kE)(record.tags,tags)}));for(const change2 of changes)collectionOf(
call).update(change2.record,{tags:change2.tags});return{}}}),slb_tags_untagResources=(0,ecs_define.E)("Slb","UntagResources",{parameters:{...onResources,TagKey:ecs_parameters.
ZD(20),All:ecs_parameters.Jt},run(call){const keys=call.params.texts("TagKey"),isAll=keys.length===0&&call.params.flag("All")===!0;for(const record of taggedOf(
call))collectionOf(call).update(record,{tags:(0,tagging._M)(record.tags,isAll?void 0:keys)});return{}}}),slb_tags_listTagResources=(0,ecs_define.E)("Slb","ListT\
agResources",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:tags_resourceType,ResourceId:ecs_parameters.ZD(20),Tag:ecs_parameters._A,NextToken:ecs_parameters.
Qq},run(call){const{params}=call,ids2=params.texts("ResourceId"),rows2=collectionOf(call).filter(record=>(ids2.length===0||ids2.includes(record.id))&&(0,tagging.
tt)(record,params)).flatMap(record=>tagRows(record,params.text("ResourceType"))),page=(0,paging.h)(rows2,params,{defaultSize:50});return{NextToken:page.NextToken,
TagResources:{TagResource:page.rows.map(({id:_,...row2})=>row2)}}}}),tagRows=(record,type)=>Object.entries(record.tags).map(([TagKey,TagValue])=>({id:`${record.
id}/${TagKey}`,ResourceId:record.id,ResourceType:type,TagKey,TagValue})),legacy={...onBalancer,RegionId:ecs_parameters.Ny,Tags:ecs_parameters.$4},tags_addTags=(0,ecs_define.
E)("Slb","AddTags",{parameters:legacy,run(call){const balancer=loadBalancerOf(call),added=readLegacyTags(call.params.text("Tags")).map(({key:key2,value})=>[key2,
value??""]);return(0,slb_records.Cm)(call.core.store).update(balancer,{tags:(0,tagging.kE)(balancer.tags,Object.fromEntries(added))}),{}}}),removeLegacyTags=(0,ecs_define.
E)("Slb","RemoveTags",{parameters:legacy,run(call){const balancer=loadBalancerOf(call),keys=readLegacyTags(call.params.text("Tags")).map(({key:key2})=>key2);return(0,slb_records.
Cm)(call.core.store).update(balancer,{tags:(0,tagging._M)(balancer.tags,keys)}),{}}}),slb_tags_describeTags=(0,ecs_define.E)("Slb","DescribeTags",{parameters:{RegionId:ecs_parameters.
Ny,LoadBalancerId:ecs_parameters.Qq,Tags:ecs_parameters.Qq,DistinctKey:ecs_parameters.Jt,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100)},run(call){
const{params,core}=call,wanted=readLegacyTags(params.optionalText("Tags")),id=params.optionalText("LoadBalancerId"),counts=new Map;for(const balancer of(0,slb_records.
Cm)(core.store).filter(each=>each.regionId===call.regionId&&each.id===(id??each.id)))for(const[TagKey,value]of Object.entries(balancer.tags)){if(wanted.length>0&&
!wanted.some(tag=>tag.key===TagKey&&(tag.value??value)===value))continue;const TagValue=params.flag("DistinctKey")?"":value,set=counts.get(`${TagKey}=${TagValue}`)??
{TagKey,TagValue,InstanceCount:0};counts.set(`${TagKey}=${TagValue}`,{...set,InstanceCount:set.InstanceCount+1})}const{rows:rows2,...page}=(0,paging.Z)([...counts.
values()],params,50);return{TagSets:{TagSet:rows2},...page}}}),tags_tagOperations=[slb_tags_tagResources,slb_tags_untagResources,slb_tags_listTagResources,tags_addTags,
removeLegacyTags,slb_tags_describeTags],vserver_groups_nameSpec={type:"string",minLength:1,maxLength:80},withPort={hasPort:!0},createVServerGroup=(0,ecs_define.
E)("Slb","CreateVServerGroup",{parameters:{...onBalancer,RegionId:ecs_parameters.Ny,VServerGroupName:vserver_groups_nameSpec,BackendServers:ecs_parameters.Qq,Tag:ecs_parameters.
_A},run(call){const{core,params}=call,balancer=changeableLoadBalancer(call),tags=(0,tagging.g$)(params),members=(0,slb_members.pD)(core,balancer,[],(0,member_list.
l)(params,"BackendServers",withPort)),id=core.newId("rsp"),group=(0,slb_records.Yg)(core.store).add({id,loadBalancerId:balancer.id,name:params.optionalText("VSe\
rverGroupName")??id,members,createdAtMs:core.clock.now(),tags});return{VServerGroupId:id,BackendServers:memberRows(group.members)}}});async function changeGroup(call,change2){
const{core}=call,group=serverGroupOf(call),balancer=(0,slb_records.Cm)(core.store).get(group.loadBalancerId),changed=change2(group,balancer);return refuseWhileBusy(
core,balancer.id),(0,slb_records.Yg)(core.store).update(group,changed),openBusyWindow(core,balancer.id),await(0,publish.m)(core,balancer.id),group}const addServers=(0,ecs_define.
E)("Slb","AddVServerGroupBackendServers",{parameters:{...onGroup,BackendServers:ecs_parameters.$4},async run(call){const group=await changeGroup(call,({members},balancer)=>({
members:(0,slb_members.pD)(call.core,balancer,members,(0,member_list.l)(call.params,"BackendServers",withPort))}));return{VServerGroupId:group.id,BackendServers:memberRows(
group.members)}}}),removeServers=(0,ecs_define.E)("Slb","RemoveVServerGroupBackendServers",{parameters:{...onGroup,BackendServers:ecs_parameters.$4},async run(call){
const gone=(0,member_list.l)(call.params,"BackendServers",withPort),group=await changeGroup(call,({members})=>({members:(0,slb_members.yq)(members,gone)})),rows2=memberRows(
group.members).BackendServer.map(({Description:_,...row2})=>row2);return{VServerGroupId:group.id,BackendServers:{BackendServer:rows2}}}}),setGroup=(0,ecs_define.
E)("Slb","SetVServerGroupAttribute",{parameters:{...onGroup,VServerGroupName:vserver_groups_nameSpec,BackendServers:ecs_parameters.Qq},async run(call){const listed=(0,member_list.
l)(call.params,"BackendServers",withPort),group=await changeGroup(call,({members,name})=>({name:call.params.optionalText("VServerGroupName")??name,members:(0,slb_members.
EU)(members,listed)}));return{VServerGroupId:group.id,VServerGroupName:group.name,BackendServers:memberRows(group.members)}}}),modifyServers=(0,ecs_define.E)("S\
lb","ModifyVServerGroupBackendServers",{parameters:{...onGroup,OldBackendServers:ecs_parameters.Qq,NewBackendServers:ecs_parameters.Qq},async run(call){const[gone,
added]=["OldBackendServers","NewBackendServers"].map(name=>(0,member_list.l)(call.params,name,withPort)),group=await changeGroup(call,({members},balancer)=>({members:(0,slb_members.
pD)(call.core,balancer,(0,slb_members.yq)(members,gone),added)}));return{VServerGroupId:group.id,BackendServers:memberRows(group.members)}}}),deleteVServerGroup=(0,ecs_define.
E)("Slb","DeleteVServerGroup",{parameters:onGroup,run(call){const{store:store2}=call.core,group=serverGroupOf(call),listener=(0,slb_records.gA)(store2).find(each=>each.
vserverGroupId===group.id);if(listener)throw new vendor_error.H("RspoolVipExist",400,`The VServer group ${group.id} is used by listener ${listener.id}.`);const rule=(0,slb_records.
aO)(store2).find(each=>each.vserverGroupId===group.id);if(rule)throw new vendor_error.H("RspoolRuleExist",400,`The VServer group ${group.id} is used by forwardi\
ng rule ${rule.id}.`);return(0,slb_records.Yg)(store2).delete(group.id),{}}}),describeVServerGroups=(0,ecs_define.E)("Slb","DescribeVServerGroups",{parameters:{
...onBalancer,RegionId:ecs_parameters.Ny,Description:ecs_parameters.Qq,IncludeListener:ecs_parameters.Jt,IncludeRule:ecs_parameters.Jt,Tag:ecs_parameters._A},run(call){
const{core,params}=call,balancer=loadBalancerOf(call);return{VServerGroups:{VServerGroup:(0,slb_records.Yg)(core.store).filter(group=>group.loadBalancerId===balancer.
id&&(0,tagging.tt)(group,params)).map(group=>vserver_groups_groupRow(call,group))}}}});function vserver_groups_groupRow({core,params},group){const using=params.
flag("IncludeListener")?(0,slb_records.gA)(core.store).filter(each=>each.vserverGroupId===group.id):[],ruled=params.flag("IncludeRule")?(0,slb_records.aO)(core.
store).filter(each=>each.vserverGroupId===group.id):[];return{VServerGroupId:group.id,VServerGroupName:group.name,ServerCount:group.members.length,CreateTime:(0,times.
G)(group.createdAtMs),AssociatedObjects:{Listeners:{Listener:using.map(({port:port2,protocol})=>({Port:port2,Protocol:protocol}))},Rules:{Rule:ruled.map(({id,name,
domain,url})=>({RuleId:id,RuleName:name,Domain:domain,Url:url}))}},Tags:(0,tagging.wN)(group.tags)}}const describeVServerGroupAttribute=(0,ecs_define.E)("Slb","\
DescribeVServerGroupAttribute",{parameters:onGroup,run(call){const group=serverGroupOf(call);return{VServerGroupId:group.id,VServerGroupName:group.name,LoadBalancerId:group.
loadBalancerId,CreateTime:(0,times.G)(group.createdAtMs),BackendServers:memberRowsWithIp(call.core.store,group.members),Tags:(0,tagging.wN)(group.tags)}}}),vserverGroupOperations=[
createVServerGroup,addServers,removeServers,setGroup,modifyServers,deleteVServerGroup,describeVServerGroups,describeVServerGroupAttribute],zones_describeRegions=(0,ecs_define.
E)("Slb","DescribeRegions",{parameters:{RegionId:ecs_parameters.Ln,AcceptLanguage:ecs_parameters.Qq},run:()=>({Regions:{Region:regions.Ei.map(({id,name})=>({RegionId:id,
LocalName:name,RegionEndpoint:`slb.${id}.aliyuncs.com`}))}})}),othersThan=(regionId,zone)=>(0,regions.jL)(regionId).filter(each=>each!==zone),zones_describeZones=(0,ecs_define.
E)("Slb","DescribeZones",{parameters:{RegionId:ecs_parameters.Ny,AcceptLanguage:ecs_parameters.Qq},run:({regionId})=>({Zones:{Zone:(0,regions.jL)(regionId).map(
id=>({ZoneId:id,LocalName:id,SlaveZones:{SlaveZone:othersThan(regionId,id).map(slave=>({ZoneId:slave,LocalName:slave}))}}))}})}),zones_describeAvailableResource=(0,ecs_define.
E)("Slb","DescribeAvailableResource",{parameters:{RegionId:ecs_parameters.Ny,AddressType:ecs_parameters.yL("vpc","classic_internet","classic_intranet","internet",
"intranet"),AddressIPVersion:ecs_parameters.yL("ipv4","ipv6")},run:({regionId,params})=>({AvailableResources:{AvailableResource:(0,regions.jL)(regionId).flatMap(
zone=>othersThan(regionId,zone).map(slave=>({MasterZoneId:zone,SlaveZoneId:slave,SupportResources:{SupportResource:["vpc","classic_internet"].filter(type=>type===
(params.optionalText("AddressType")??type)).map(type=>({AddressType:type,AddressIPVersion:"ipv4"}))}})))}})}),zones_zoneOperations=[zones_describeRegions,zones_describeZones,
zones_describeAvailableResource],slbOperations=[...loadBalancerOperations,...describeLoadBalancerOperations,...modifyLoadBalancerOperations,...createListenerOperations,
...setListenerOperations,...listenerPowerOperations,...describeListenerOperations,...defaultGroupOperations,...vserverGroupOperations,...masterSlaveGroupOperations,
...ruleOperations,...healthStatusOperations,...certificateOperations,...accessControlListOperations,...tags_tagOperations,...zones_zoneOperations];function readJwt(token){
const[header,claims,signature,...more]=token.split(".");if(!header||!claims||!signature||more.length>0)return;const head=readPart(header),body=readPart(claims);
if(!(!head||!body||typeof head.alg!="string"))return{algorithm:head.alg,keyId:typeof head.kid=="string"?head.kid:void 0,claims:body,signedPart:`${header}.${claims}`,
signature:Buffer.from(signature,"base64url")}}function readPart(part){try{const value=JSON.parse(Buffer.from(part,"base64url").toString("utf8"));return typeof value==
"object"&&value!==null?value:void 0}catch{return}}const hashes={RS256:"sha256",RS384:"sha384",RS512:"sha512",ES256:"sha256",ES384:"sha384"};function isSignedBy(jwt,keys){
const hash=Object.hasOwn(hashes,jwt.algorithm)?hashes[jwt.algorithm]:void 0;return hash?keys.filter(key2=>jwt.keyId===void 0||key2.kid===void 0||key2.kid===jwt.
keyId).some(key2=>{try{const publicKey=(0,external_node_crypto_.createPublicKey)({key:key2,format:"jwk"}),isElliptic=jwt.algorithm.startsWith("ES");return(0,external_node_crypto_.
verify)(hash,Buffer.from(jwt.signedPart),isElliptic?{key:publicKey,dsaEncoding:"ieee-p1363"}:publicKey,jwt.signature)}catch{return!1}}):!1}const longestFetchMs=5e3,
fetchJson=async url=>{const response=await fetch(url,{signal:AbortSignal.timeout(longestFetchMs)});if(!response.ok)throw new Error(`${url} answered HTTP ${response.
status}`);return response.json()},oidc_refuse=(reason,message)=>new vendor_error.H(`AuthenticationFail.OIDCToken.${reason}`,401,message);async function verifyToken(token,provider,nowMs,get=fetchJson){
const jwt=readJwt(token);if(!jwt)throw oidc_refuse("Invalid","The OIDC token is not a JSON Web Token.");const{claims}=jwt;if(claims.iss!==provider.issuer)throw oidc_refuse(
"Invalid",`The issuer of the OIDC token is not ${provider.issuer}.`);if(checkTimes(claims,nowMs),!(Array.isArray(claims.aud)?claims.aud:[claims.aud]).some(audience=>provider.
audiences.includes(String(audience))))throw oidc_refuse("AudienceNotMatch",`The audience of the OIDC token is none of ${provider.audiences.join(", ")}.`);if(!isSignedBy(
jwt,await issuerKeys(provider,get)))throw oidc_refuse("InvalidSignature","The signature of the OIDC token is not valid.");return claims}const toleratedSkewMs=6e4;
function checkTimes({exp,nbf},nowMs){if(typeof exp!="number")throw oidc_refuse("Invalid","The OIDC token has no expiration time.");if(exp*1e3<=nowMs)throw oidc_refuse(
"Expired","The OIDC token is expired.");if(typeof nbf=="number"&&nbf*1e3>nowMs+toleratedSkewMs)throw oidc_refuse("Invalid","The OIDC token is not valid yet.")}async function issuerKeys(provider,get){
try{const discovery=await get(`${provider.issuer.replace(/\/$/,"")}/.well-known/openid-configuration`);if(typeof discovery.jwks_uri!="string")throw new Error("t\
he discovery document has no jwks_uri");const{keys}=await get(discovery.jwks_uri);if(!Array.isArray(keys))throw new Error("the key document has no keys");return keys}catch(error){
throw oidc_refuse("HttpsUrlInvalid",`The keys of the issuer ${provider.issuer} cannot be read: ${(0,errors.bD)(error)}`)}}var sts_records=__webpack_require__(33841);
function startSession(core,{roleArn,sessionName,durationSeconds}){const role=session_roleName(roleArn,core.accountId),roleId=roleIdOf(role),expiresAtMs=core.clock.
now()+durationSeconds*1e3,arn=`acs:ram::${core.accountId}:assumed-role/${role}/${sessionName}`,key2={id:`STS.N${(0,ids.Mm)(24,core.random)}`,secret:(0,ids.Mm)(44,
core.random),accountId:core.accountId,principal:{kind:"AssumedRoleUser",arn,principalId:`${roleId}:${sessionName}`,userId:roleId,roleId},securityToken:`CAIS${(0,ids.
Mm)(360,core.random)}`,expiresAtMs};return forgetExpired(core),(0,sts_records.He)(core.store).add(key2),{AssumedRoleUser:{Arn:arn,AssumedRoleId:`${roleId}:${sessionName}`},
Credentials:{AccessKeyId:key2.id,AccessKeySecret:key2.secret,SecurityToken:key2.securityToken,Expiration:isoSeconds(expiresAtMs)}}}const keptAfterEndMs=24*36e5;
function forgetExpired(core){const endedBefore=core.clock.now()-keptAfterEndMs;for(const key2 of(0,sts_records.He)(core.store).filter(({expiresAtMs=1/0})=>expiresAtMs<
endedBefore))(0,sts_records.He)(core.store).delete(key2.id)}function session_roleName(arn,accountId){const[,account,role]=/^acs:ram::(\d+):role\/([\w.-]{1,64})$/.
exec(arn)??[];if(!role)throw new vendor_error.H("InvalidParameter.RoleArn",400,"The parameter RoleArn is wrongly formed.");if(account===accountId)return role;throw new vendor_error.
H("EntityNotExist.Role",404,`The role does not exist: ${arn}. Roles of this local cloud belong to account ${accountId}.`)}function roleIdOf(role){const hash=[...role].
reduce((sum,char)=>(sum*31+char.codePointAt(0))%1e15,7);return`3${String(hash).padStart(17,"0")}`}const isoSeconds=ms=>new Date(ms).toISOString().replace(/\.\d+Z$/,
"Z"),getCallerIdentity={product:"Sts",action:"GetCallerIdentity",parameters:{},isReadOnly:!0,run({core,accessKeyId}){const key2=(0,sts_records.He)(core.store).get(
accessKeyId);if(!key2)throw new Error(`the signed request of ${accessKeyId} has no access key`);const{kind,arn,principalId,userId,roleId}=key2.principal,identity={
IdentityType:kind,AccountId:key2.accountId,PrincipalId:principalId,UserId:userId,Arn:arn};return roleId?{...identity,RoleId:roleId}:identity}},sessionNameSpec={
type:"string",required:!0,minLength:2,maxLength:64,errorCode:"InvalidParameter.RoleSessionName"},durationSpec={type:"integer",min:900,max:43200,default:3600,errorCode:"\
InvalidParameter.DurationSeconds"},policySpec={type:"string",maxLength:2048,errorCode:"InvalidParameter.PolicyGrammar"};function sessionOf({core,params}){const sessionName=params.
text("RoleSessionName");if(!/^[\w.@-]+$/.test(sessionName))throw(0,limits.Gq)(sessionNameSpec,"RoleSessionName");return startSession(core,{roleArn:params.text("\
RoleArn"),sessionName,durationSeconds:params.number("DurationSeconds")})}const assumeRole={product:"Sts",action:"AssumeRole",parameters:{RoleArn:{type:"string",
required:!0},RoleSessionName:sessionNameSpec,DurationSeconds:durationSpec,Policy:policySpec,ExternalId:{type:"string",minLength:2,maxLength:1224},SourceIdentity:{
type:"string"}},isReadOnly:!0,gaps:"every role of the account exists and may be assumed; policies are not evaluated",run:call=>sessionOf(call)},assumeRoleWithOidc={
product:"Sts",action:"AssumeRoleWithOIDC",parameters:{OIDCProviderArn:{type:"string",required:!0},RoleArn:{type:"string",required:!0},OIDCToken:{type:"string",required:!0,
minLength:4,maxLength:2e4,errorCode:"InvalidParameter.OIDCToken"},RoleSessionName:sessionNameSpec,DurationSeconds:durationSpec,Policy:policySpec},isReadOnly:!0,
isAnonymous:!0,gaps:"trust policies are not evaluated beyond issuer and audience",async run(call){const{core,params}=call,provider=trustedProvider(call),claims=await verifyToken(
params.text("OIDCToken"),provider,core.clock.now());return{...sessionOf(call),OIDCTokenInfo:{Subject:String(claims.sub??""),Issuer:provider.issuer,ClientIds:provider.
audiences.join(","),ExpirationTime:isoSeconds(Number(claims.exp)*1e3),IssuanceTime:typeof claims.iat=="number"?isoSeconds(claims.iat*1e3):void 0,VerificationInfo:"\
Success"}}}};function trustedProvider({core,params}){const arn=params.text("OIDCProviderArn"),[,account,name=""]=/^acs:ram::(\d+):oidc-provider\/(.+)$/.exec(arn)??
[];if(account===void 0)throw new vendor_error.H("InvalidParameter.OIDCProviderArn",400,"The parameter OIDCProviderArn is wrongly formed.");const provider=account===
core.accountId?(0,sts_records.Sd)(core.store).get(name):void 0;if(provider)return provider;throw new vendor_error.H("AuthenticationFail.NoPermission",401,`This \
operation is not permitted by any trust policy: ${arn} is not known.`)}const stsOperations=[getCallerIdentity,assumeRole,assumeRoleWithOidc];var names=__webpack_require__(
62508),vpc_quotas=__webpack_require__(45439);const allocateEipAddress=(0,ecs_define.E)("Vpc","AllocateEipAddress",{parameters:{RegionId:ecs_parameters.Ny,Bandwidth:{
type:"integer",min:1,max:500,default:5,errorCode:"InvalidBandwidth.NotSupported"},InternetChargeType:{...ecs_parameters.yL("PayByBandwidth","PayByTraffic"),default:"\
PayByBandwidth"},InstanceChargeType:{...ecs_parameters.yL("PostPaid","PrePaid"),default:"PostPaid"},Name:ecs_parameters.Qq,Description:ecs_parameters.Qq,ISP:{type:"\
string",default:"BGP"},Netmode:ecs_parameters.Qq,Period:ecs_parameters.nd,PricingCycle:ecs_parameters.yL("Month","Year"),AutoPay:ecs_parameters.Jt,ResourceGroupId:ecs_parameters.
Qq,ClientToken:ecs_parameters.$Y,Tag:ecs_parameters._A},gaps:"PrePaid is refused; address pools, security protection and a wished IpAddress are not built.",run(call){
const{core,params}=call;if((0,names.I)(params.optionalText("Name")),(0,names.b)(params.optionalText("Description")),params.text("InstanceChargeType")==="PrePaid")
throw new vendor_error.H("InvalidInstanceChargeType.ValueNotSupported",400,"The local cloud sells no subscriptions: use InstanceChargeType PostPaid.");const tags=(0,tagging.
g$)(params);if((0,vpc_records.QS)(core.store).filter(each=>each.regionId===call.regionId).length>=(0,vpc_quotas.L)(core).eipsPerRegion)throw new vendor_error.H(
"QuotaExceeded.Eip",400,`The account has ${(0,vpc_quotas.L)(core).eipsPerRegion} EIPs in ${call.regionId} already.`);const eip=(0,vpc_records.QS)(core.store).add(
{id:core.newId("eip"),regionId:call.regionId,address:core.addresses.allocate(),name:params.optionalText("Name")??"",description:params.optionalText("Description")??
"",status:"Available",bandwidthMbps:params.number("Bandwidth"),internetChargeType:params.text("InternetChargeType")==="PayByTraffic"?"PayByTraffic":"PayByBandwi\
dth",chargeType:"PostPaid",isp:params.text("ISP"),deletionProtection:!1,resourceGroupId:params.optionalText("ResourceGroupId")??"",createdAtMs:core.clock.now(),
tags});return(0,charges.f0)(core,{id:eip.id,kind:"eip",perHour:eip.internetChargeType==="PayByTraffic"?.02:.063*eip.bandwidthMbps}),{AllocationId:eip.id,EipAddress:eip.
address,ResourceGroupId:eip.resourceGroupId}}}),describeEipAddresses=(0,ecs_define.E)("Vpc","DescribeEipAddresses",{parameters:{RegionId:ecs_parameters.Ny,AllocationId:ecs_parameters.
od(50),EipAddress:ecs_parameters.od(50),EipName:ecs_parameters.Qq,Status:ecs_parameters.yL("Associating","Unassociating","InUse","Available","Releasing"),AssociatedInstanceId:ecs_parameters.
Qq,AssociatedInstanceType:ecs_parameters.yL("EcsInstance","SlbInstance","Nat","HaVip","NetworkInterface","IpAddress"),ChargeType:ecs_parameters.yL("PostPaid","P\
rePaid"),ISP:ecs_parameters.Qq,LockReason:ecs_parameters.Qq,ResourceGroupId:ecs_parameters.Qq,IncludeReservationData:ecs_parameters.Jt,DryRun:ecs_parameters.Jt,
PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(100),Tag:ecs_parameters._A},run(call){const page=selectEips(call);return{...page.counts,EipAddresses:{EipAddress:page.
rows.map(eip=>eipRow(eip))}}}});function selectEips(call){const{core,params,regionId}=call,ids2=params.texts("AllocationId"),addresses2=params.texts("EipAddress"),
is2=(name,value)=>value===(params.optionalText(name)??value),found2=(0,vpc_records.QS)(core.store).filter(eip=>eip.regionId===regionId&&(ids2.length===0||ids2.includes(
eip.id))&&(addresses2.length===0||addresses2.includes(eip.address))&&is2("EipName",eip.name)&&is2("Status",eip.status)&&is2("AssociatedInstanceId",eip.boundTo?.
id)&&is2("AssociatedInstanceType",eip.boundTo?.type)&&is2("ChargeType",eip.chargeType)&&is2("ISP",eip.isp)&&is2("ResourceGroupId",eip.resourceGroupId)&&!params.
has("LockReason")&&(0,tagging.tt)(eip,params)),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params);return{rows:rows2,counts}}function eipRow(eip){return{
AllocationId:eip.id,IpAddress:eip.address,Name:eip.name,Description:eip.description,Status:eip.status,RegionId:eip.regionId,Bandwidth:String(eip.bandwidthMbps),
EipBandwidth:String(eip.bandwidthMbps),InternetChargeType:eip.internetChargeType,ChargeType:eip.chargeType,ISP:eip.isp,InstanceId:eip.boundTo?.id??"",InstanceType:eip.
boundTo?.type??"",InstanceRegionId:eip.boundTo?eip.regionId:"",PrivateIpAddress:eip.boundTo?.privateIp??"",Mode:"NAT",Netmode:"public",AllocationTime:(0,times.G)(
eip.createdAtMs),ExpiredTime:"",BusinessStatus:"Normal",DeletionProtection:eip.deletionProtection,HDMonitorStatus:"OFF",HasReservationData:"false",OperationLocks:{
LockReason:[]},ResourceGroupId:eip.resourceGroupId,SecondLimited:!1,SecurityProtectionTypes:{SecurityProtectionType:[]},ServiceManaged:0,VpcId:"",Tags:(0,tagging.
K7)(eip.tags)}}const modifyEipAddressAttribute=(0,ecs_define.E)("Vpc","ModifyEipAddressAttribute",{parameters:{RegionId:ecs_parameters.Ln,AllocationId:ecs_parameters.
$4,Bandwidth:{type:"integer",min:1,max:500,errorCode:"InvalidBandwidth.NotSupported"},Name:ecs_parameters.Qq,Description:ecs_parameters.Qq},run(call){const{core,
params}=call,eip=(0,vpc_lookup.m4)(call,params.text("AllocationId"));if((0,names.I)(params.optionalText("Name")),(0,names.b)(params.optionalText("Description")),
eip.status!=="Available"&&eip.status!=="InUse")throw new vendor_error.H("IncorrectEipStatus",400,`EIP ${eip.id} is ${eip.status}; wait until it is Available or \
InUse.`);return(0,vpc_records.QS)(core.store).update(eip,{name:params.optionalText("Name")??eip.name,description:params.optionalText("Description")??eip.description,
bandwidthMbps:params.number("Bandwidth")??eip.bandwidthMbps}),{}}}),releaseEipAddress=(0,ecs_define.E)("Vpc","ReleaseEipAddress",{parameters:{RegionId:ecs_parameters.
Ln,AllocationId:ecs_parameters.$4},run(call){const{core,params}=call,eip=(0,vpc_lookup.m4)(call,params.text("AllocationId"));if(eip.status!=="Available")throw new vendor_error.
H("IncorrectEipStatus",400,`EIP ${eip.id} is ${eip.status}; unassociate it and wait until it is Available.`);if(eip.deletionProtection)throw new vendor_error.H(
"InvalidOperation.DeletionProtection",400,`EIP ${eip.id} is protected from release: switch DeletionProtection off first.`);return(0,vpc_records.QS)(core.store).
delete(eip.id),core.addresses.release(eip.address),(0,charges.EO)(core,eip.id),{}}}),deletionProtection=(0,ecs_define.E)("Vpc","DeletionProtection",{parameters:{
RegionId:ecs_parameters.Ny,InstanceId:ecs_parameters.$4,ProtectionEnable:ecs_parameters.mw(ecs_parameters.Jt),Type:ecs_parameters.mw(ecs_parameters.yL("EIP","NA\
TGW","CBWP","VPNGW","IPV6")),ClientToken:ecs_parameters.$Y},gaps:"EIPs only.",run(call){const{core,params}=call;if(params.text("Type")!=="EIP")throw new vendor_error.
H("OperationUnsupported.Action",400,"The local cloud protects EIPs only (Type=EIP).");const eip=(0,vpc_lookup.m4)(call,params.text("InstanceId"));return(0,vpc_records.
QS)(core.store).update(eip,{deletionProtection:params.flag("ProtectionEnable")===!0}),{}}}),eipOperations=[allocateEipAddress,describeEipAddresses,modifyEipAddressAttribute,
releaseEipAddress,deletionProtection];var vpc_durations=__webpack_require__(42301);const maxCustomEntries=200,createRouteEntry=(0,ecs_define.E)("Vpc","CreateRou\
teEntry",{parameters:{RegionId:ecs_parameters.Ln,RouteTableId:ecs_parameters.$4,DestinationCidrBlock:ecs_parameters.$4,NextHopId:ecs_parameters.Qq,NextHopType:{
...ecs_parameters.yL("Instance","NatGateway"),default:"Instance"},RouteEntryName:ecs_parameters.Qq,Description:ecs_parameters.Qq,ClientToken:ecs_parameters.$Y,DryRun:ecs_parameters.
Jt},gaps:"Next hops are instances and NAT gateways; entries are kept and shown, but no packet follows them.",run(call){const{core,params}=call,table=(0,vpc_lookup.
LU)(call,params.text("RouteTableId")),destination=params.text("DestinationCidrBlock");if(!(0,vpc_cidr.rT)(destination))throw new vendor_error.H("InvalidDestCidr\
Block.Malformed",400,`The specified DestinationCidrBlock ${destination} is not a block.`);if(table.entries.some(entry2=>entry2.destinationCidr===destination))throw new vendor_error.
H("RouterEntryConflict.Duplicated",400,`Route table ${table.id} has an entry for ${destination} already.`);if(table.entries.filter(entry2=>entry2.type==="Custom").
length>=maxCustomEntries)throw new vendor_error.H("QuotaExceeded.RouteEntry",400,`Route table ${table.id} has ${maxCustomEntries} custom entries already.`);const nextHopId=params.
optionalText("NextHopId")??"",type=params.text("NextHopType"),hop=type==="Instance"?(0,records.VF)(core.store).get(nextHopId):(0,vpc_records.fg)(core.store).get(
nextHopId);if(!hop||hop.vpcId!==table.vpcId)throw new vendor_error.H("InvalidNextHop.NotFound",404,`The next hop ${nextHopId} does not exist in VPC ${table.vpcId}\
.`);const entry={id:core.newId("rte"),name:params.optionalText("RouteEntryName")??"",description:params.optionalText("Description")??"",destinationCidr:destination,
type:"Custom",nextHopId,nextHopType:type,status:"Pending"};return(0,vpc_records.v2)(core.store).update(table,{entries:[...table.entries,entry]}),core.after((0,vpc_durations.
p)(core).entryPending,()=>{entry.status="Available",(0,vpc_records.v2)(core.store).update(table,{})}),{RouteEntryId:entry.id}}}),deleteRouteEntry=(0,ecs_define.
E)("Vpc","DeleteRouteEntry",{parameters:{RegionId:ecs_parameters.Ln,RouteEntryId:ecs_parameters.Qq,RouteTableId:ecs_parameters.Qq,DestinationCidrBlock:ecs_parameters.
Qq,NextHopId:ecs_parameters.Qq,DryRun:ecs_parameters.Jt},run({core,params}){const id=params.optionalText("RouteEntryId"),table=(0,vpc_records.v2)(core.store).find(
each=>each.id===params.optionalText("RouteTableId")||each.entries.some(entry2=>entry2.id===id)),entry=table?.entries.find(each=>id===void 0?each.destinationCidr===
params.optionalText("DestinationCidrBlock"):each.id===id);if(!table||!entry)throw new vendor_error.H("InvalidRouteEntry.NotFound",404,"The specified route entry\
 does not exist.");if(entry.type==="System")throw new vendor_error.H("IncorrectRouteEntryType",400,"System route entries cannot be deleted.");if(entry.status!==
"Available")throw new vendor_error.H("IncorrectRouteEntryStatus",400,`Route entry ${entry.id} is ${entry.status}; wait until it is Available.`);return(0,vpc_records.
v2)(core.store).update(table,{entries:table.entries.filter(each=>each!==entry)}),{}}}),routeEntryOperations=[createRouteEntry,deleteRouteEntry],vswitchesOf=({core},table)=>(0,vpc_records.
fj)(core.store).filter(each=>each.routeTableId===table.id).map(each=>each.id),is=({params},name,value)=>value===(params.optionalText(name)??value),routerFilters={
RouteTableId:ecs_parameters.Qq,RouteTableName:ecs_parameters.Qq,RouterId:ecs_parameters.Qq,RouterType:ecs_parameters.yL("VRouter","VBR"),ResourceGroupId:ecs_parameters.
Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.T0(50)},describeRouteTables=(0,ecs_define.E)("Vpc","DescribeRouteTables",{parameters:{RegionId:ecs_parameters.
Ln,VRouterId:ecs_parameters.Qq,Type:ecs_parameters.Qq,...routerFilters},run(call){const page=selectRouteTables(call);return{...page.counts,RouteTables:{RouteTable:page.
rows.map(table=>tableRow(call,table))}}}});function selectRouteTables(call){const{core,params,regionId}=call,found2=(0,vpc_records.v2)(core.store).filter(table=>table.
regionId===regionId&&is(call,"RouteTableId",table.id)&&is(call,"RouteTableName",table.name)&&is(call,"RouterId",table.routerId)&&is(call,"VRouterId",table.routerId)&&
params.optionalText("RouterType")!=="VBR"),{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params);return{rows:rows2,counts}}const nextHops=entry=>entry.nextHopId===
""?[]:[{NextHopId:entry.nextHopId,NextHopType:entry.nextHopType,Enabled:1,Weight:0}],oldEntryRow=(table,entry)=>({RouteTableId:table.id,DestinationCidrBlock:entry.
destinationCidr,Type:entry.type,Status:entry.status,InstanceId:entry.nextHopId,NextHopType:entry.nextHopType,NextHops:{NextHop:nextHops(entry)}});function tableRow(call,table){
return{RouteTableId:table.id,RouteTableType:table.type,VRouterId:table.routerId,Status:"Available",CreationTime:(0,times.G)(table.createdAtMs),ResourceGroupId:"",
VSwitchIds:{VSwitchId:vswitchesOf(call,table)},RouteEntrys:{RouteEntry:table.entries.map(entry=>({...oldEntryRow(table,entry),RouteEntryId:entry.id,RouteEntryName:entry.
name,Description:entry.description}))}}}const describeRouteTableList=(0,ecs_define.E)("Vpc","DescribeRouteTableList",{parameters:{RegionId:ecs_parameters.Ny,VpcId:ecs_parameters.
Qq,RouteTableType:ecs_parameters.Qq,...routerFilters,Tag:ecs_parameters._A},run(call){const{core,params,accountId,regionId}=call,found2=(0,vpc_records.v2)(core.
store).filter(table=>table.regionId===regionId&&is(call,"RouteTableId",table.id)&&is(call,"RouteTableName",table.name)&&is(call,"RouterId",table.routerId)&&is(call,
"VpcId",table.vpcId)&&is(call,"RouteTableType",table.type)&&params.optionalText("RouterType")!=="VBR"&&(0,tagging.tt)(table,params)),{rows:rows2,...counts}=(0,paging.
Z)(found2.reverse(),params);return{...counts,RouterTableList:{RouterTableListType:rows2.map(table=>listRow(call,table,accountId))}}}}),listRow=(call,table,accountId)=>({
RouteTableId:table.id,RouteTableName:table.name,RouteTableType:table.type,RouterId:table.routerId,RouterType:"VRouter",VpcId:table.vpcId,AssociateType:"VSwitch",
Status:"Available",Description:table.description,CreationTime:(0,times.G)(table.createdAtMs),OwnerId:Number(accountId),ResourceGroupId:"",RoutePropagationEnable:!0,
VSwitchIds:{VSwitchId:vswitchesOf(call,table)},GatewayIds:{GatewayIds:[]},Tags:(0,tagging.K7)(table.tags)}),describeRouteEntryList=(0,ecs_define.E)("Vpc","Descr\
ibeRouteEntryList",{parameters:{RegionId:ecs_parameters.Ny,RouteTableId:ecs_parameters.$4,RouteEntryId:ecs_parameters.Qq,RouteEntryName:ecs_parameters.Qq,RouteEntryType:ecs_parameters.
yL("System","Custom","BGP","CEN"),DestinationCidrBlock:ecs_parameters.Qq,DestCidrBlockList:ecs_parameters.ZD(20),NextHopId:ecs_parameters.Qq,NextHopType:ecs_parameters.
Qq,IpVersion:ecs_parameters.Qq,ServiceType:ecs_parameters.Qq,NextToken:ecs_parameters.Qq,MaxResult:ecs_parameters.Tq(1,500)},run(call){const table=(0,vpc_lookup.
LU)(call,call.params.text("RouteTableId")),blocks=call.params.texts("DestCidrBlockList"),found2=table.entries.filter(entry=>is(call,"RouteEntryId",entry.id)&&is(
call,"RouteEntryName",entry.name)&&is(call,"RouteEntryType",entry.type)&&is(call,"DestinationCidrBlock",entry.destinationCidr)&&(blocks.length===0||blocks.includes(
entry.destinationCidr))&&is(call,"NextHopId",entry.nextHopId)&&is(call,"NextHopType",entry.nextHopType)),page=(0,paging.h)(found2,call.params,{defaultSize:call.
params.number("MaxResult")??50});return{NextToken:page.NextToken,TotalCount:page.TotalCount,RouteEntrys:{RouteEntry:page.rows.map(entry=>entryRow(table,entry))}}}}),
entryRow=(table,entry)=>({RouteEntryId:entry.id,RouteEntryName:entry.name,RouteTableId:table.id,DestinationCidrBlock:entry.destinationCidr,Type:entry.type,Status:entry.
status,Description:entry.description,IpVersion:"ipv4",NextHops:{NextHop:[{NextHopId:entry.nextHopId,NextHopType:entry.nextHopType,Enabled:1,Weight:0,NextHopRegionId:""}]}}),
describeVRouters=(0,ecs_define.E)("Vpc","DescribeVRouters",{parameters:{RegionId:ecs_parameters.Ny,VRouterId:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.
T0(50)},run(call){const{core,params,regionId}=call,found2=(0,vpc_records.ti)(core.store).filter(vpc=>vpc.regionId===regionId&&is(call,"VRouterId",vpc.routerId)),
{rows:rows2,...counts}=(0,paging.Z)(found2.reverse(),params),shown=rows2.map(vpc=>({VRouterId:vpc.routerId,VRouterName:"",Description:"",VpcId:vpc.id,RegionId:vpc.
regionId,CreationTime:(0,times.G)(vpc.createdAtMs),RouteTableIds:{RouteTableId:(0,vpc_records.v2)(core.store).filter(table=>table.vpcId===vpc.id).map(table=>table.
id)}}));return{...counts,VRouters:{VRouter:shown}}}}),routeOperations=[describeRouteTables,describeRouteTableList,describeRouteEntryList,describeVRouters];var describe_vpcs=__webpack_require__(
12284),vpcs=__webpack_require__(65682),describe_vswitches=__webpack_require__(80768),vswitches=__webpack_require__(4666);function legacy_legacy(operation,parameterNames2,answer={}){
const parameters=Object.fromEntries(parameterNames2.map(name=>[name,operation.parameters[name]]));return(0,ecs_define.E)("Ecs",operation.action,{parameters,isReadOnly:operation.
isReadOnly,...operation.gaps===void 0?{}:{gaps:operation.gaps},async run(call){const body=await operation.run(call);return answer.fields?pick(body,answer.fields):
answer.shape?answer.shape(body):body}})}const pick=(body,fields2)=>Object.fromEntries(Object.entries(body).filter(([name])=>fields2.includes(name))),rows=(plural,singular,fields2)=>body=>{
const{[plural]:list,...counts}=body,old=list[singular].map(row2=>pick(row2,fields2));return{...counts,[plural]:{[singular]:old}}},vpcFields=["VpcId","VpcName","\
RegionId","Status","CidrBlock","CreationTime","Description","IsDefault","UserCidrs","VRouterId","VSwitchIds"],vswitchFields=["VSwitchId","VSwitchName","VpcId","\
ZoneId","Status","CidrBlock","AvailableIpAddressCount","CreationTime","Description","IsDefault","ResourceGroupId"],eipFields=["AllocationId","IpAddress","Status",
"RegionId","Bandwidth","EipBandwidth","ChargeType","InternetChargeType","InstanceId","InstanceType","AllocationTime","ExpiredTime","OperationLocks"],entryFields=[
"RouteTableId","DestinationCidrBlock","Type","Status","InstanceId","NextHopType","NextHops"];function oldRouteTables(body){const tables=rows("RouteTables","Rout\
eTable",["RouteTableId","RouteTableType","VRouterId","CreationTime","ResourceGroupId","RouteEntrys"])(body),list=tables.RouteTables.RouteTable;for(const table of list)
Object.assign(table,rows("RouteEntrys","RouteEntry",entryFields)({RouteEntrys:table.RouteEntrys}));return tables}const legacy_paging=["PageNumber","PageSize"],withRequired=(operation,name)=>({
...operation,parameters:{...operation.parameters,[name]:ecs_parameters.mw(operation.parameters[name])}}),ecsLegacyNetworkOperations=[legacy_legacy(vpcs.Mx,["Reg\
ionId","CidrBlock","VpcName","Description","UserCidr","ClientToken"],{fields:["VpcId","VRouterId","RouteTableId"]}),legacy_legacy(describe_vpcs.Y,["RegionId","V\
pcId","IsDefault",...legacy_paging],{shape:rows("Vpcs","Vpc",vpcFields)}),legacy_legacy(vpcs.Op,["RegionId","VpcId","VpcName","Description","CidrBlock"]),legacy_legacy(
vpcs.Fu,["RegionId","VpcId"]),legacy_legacy(vswitches.hi,["RegionId","VpcId","ZoneId","CidrBlock","VSwitchName","Description","ClientToken"]),legacy_legacy(describe_vswitches.
QI,["RegionId","VpcId","VSwitchId","ZoneId","IsDefault",...legacy_paging],{shape:rows("VSwitches","VSwitch",vswitchFields)}),legacy_legacy(vswitches.L$,["Region\
Id","VSwitchId","VSwitchName","Description"]),legacy_legacy(vswitches.ec,["RegionId","VSwitchId"]),legacy_legacy(allocateEipAddress,["RegionId","Bandwidth","Int\
ernetChargeType","InstanceChargeType","ISP","ClientToken"],{fields:["AllocationId","EipAddress"]}),legacy_legacy(eip_binding.fu,["RegionId","AllocationId","Inst\
anceId","InstanceType"]),legacy_legacy(withRequired(eip_binding.cm,"InstanceId"),["RegionId","AllocationId","InstanceId","InstanceType"]),legacy_legacy(releaseEipAddress,
["RegionId","AllocationId"]),legacy_legacy(withRequired(modifyEipAddressAttribute,"Bandwidth"),["RegionId","AllocationId","Bandwidth"]),legacy_legacy(describeEipAddresses,
["RegionId","AllocationId","EipAddress","Status","AssociatedInstanceId","AssociatedInstanceType","ChargeType","ISP","LockReason",...legacy_paging],{shape:rows("\
EipAddresses","EipAddress",eipFields)}),legacy_legacy(describeVRouters,["RegionId","VRouterId",...legacy_paging]),legacy_legacy(describeRouteTables,["RegionId",
"RouteTableId","RouteTableName","RouterId","RouterType","VRouterId",...legacy_paging],{shape:oldRouteTables}),legacy_legacy(withRequired(createRouteEntry,"Route\
TableId"),["RegionId","RouteTableId","DestinationCidrBlock","NextHopId","NextHopType","ClientToken"],{fields:[]}),legacy_legacy(withRequired(withRequired(deleteRouteEntry,
"RouteTableId"),"DestinationCidrBlock"),["RegionId","RouteTableId","DestinationCidrBlock","NextHopId"])];function gatewayOfTable({core,regionId},tableId,kind){const gateway=(0,vpc_records.
fg)(core.store).find(each=>each[kind]===tableId&&each.regionId===regionId),code=kind==="snatTableId"?"InvalidSnatTableId.NotFound":"InvalidForwardTableId.NotFou\
nd";if(!gateway)throw new vendor_error.H(code,404,`The specified table ${tableId} does not exist in ${regionId}.`);if(gateway.status!=="Available")throw new vendor_error.
H("IncorrectStatus.NatGateway",400,`NAT gateway ${gateway.id} is ${gateway.status}; wait until it is Available.`);return gateway}function nat_tables_checkAddresses({
core},gateway,addresses2){for(const address of addresses2.split(","))if(!(0,vpc_records.QS)(core.store).find(eip=>eip.address===address&&eip.boundTo?.id===gateway.
id&&eip.status==="InUse"))throw new vendor_error.H("InvalidSnatIp.NotFound",404,`${address} is not an EIP of NAT gateway ${gateway.id}.`)}const createForwardEntry=(0,ecs_define.
E)("Vpc","CreateForwardEntry",{parameters:{RegionId:ecs_parameters.Ny,ForwardTableId:ecs_parameters.$4,ExternalIp:ecs_parameters.$4,ExternalPort:ecs_parameters.
$4,InternalIp:ecs_parameters.$4,InternalPort:ecs_parameters.$4,IpProtocol:ecs_parameters.mw(ecs_parameters.yL("TCP","UDP","Any","tcp","udp","any")),ForwardEntryName:ecs_parameters.
Qq,PortBreak:ecs_parameters.Jt,ClientToken:ecs_parameters.$Y,DryRun:ecs_parameters.Jt},gaps:"Entries are kept and shown; no traffic is forwarded.",run(call){const{
core,params}=call,gateway=gatewayOfTable(call,params.text("ForwardTableId"),"forwardTableId");nat_tables_checkAddresses(call,gateway,params.text("ExternalIp"));
const entry=(0,vpc_records.Wz)(core.store).add({id:core.newId("fwd"),forwardTableId:gateway.forwardTableId,natGatewayId:gateway.id,name:params.optionalText("For\
wardEntryName")??"",externalIp:params.text("ExternalIp"),externalPort:params.text("ExternalPort"),internalIp:params.text("InternalIp"),internalPort:params.text(
"InternalPort"),protocol:params.text("IpProtocol").toLowerCase(),status:"Pending"});return core.after((0,vpc_durations.p)(core).entryPending,()=>{(0,vpc_records.
Wz)(core.store).update(entry,{status:"Available"})}),{ForwardEntryId:entry.id}}}),describeForwardTableEntries=(0,ecs_define.E)("Vpc","DescribeForwardTableEntrie\
s",{parameters:{RegionId:ecs_parameters.Ny,ForwardTableId:ecs_parameters.Qq,NatGatewayId:ecs_parameters.Qq,ForwardEntryId:ecs_parameters.Qq,ForwardEntryName:ecs_parameters.
Qq,ExternalIp:ecs_parameters.Qq,ExternalPort:ecs_parameters.Qq,InternalIp:ecs_parameters.Qq,InternalPort:ecs_parameters.Qq,IpProtocol:ecs_parameters.Qq,PageNumber:ecs_parameters.
PW,PageSize:ecs_parameters.T0(50)},run({core,params}){const is2=(name,value)=>value===(params.optionalText(name)??value),found2=(0,vpc_records.Wz)(core.store).filter(
each=>is2("ForwardTableId",each.forwardTableId)&&is2("NatGatewayId",each.natGatewayId)&&is2("ForwardEntryId",each.id)&&is2("ForwardEntryName",each.name)&&is2("E\
xternalIp",each.externalIp)&&is2("ExternalPort",each.externalPort)&&is2("InternalIp",each.internalIp)&&is2("InternalPort",each.internalPort)&&is2("IpProtocol",each.
protocol)),{rows:rows2,...counts}=(0,paging.Z)(found2,params),shown=rows2.map(each=>({ForwardEntryId:each.id,ForwardEntryName:each.name,ForwardTableId:each.forwardTableId,
NatGatewayId:each.natGatewayId,ExternalIp:each.externalIp,ExternalPort:each.externalPort,InternalIp:each.internalIp,InternalPort:each.internalPort,IpProtocol:each.
protocol,Status:each.status}));return{...counts,ForwardTableEntries:{ForwardTableEntry:shown}}}}),deleteForwardEntry=(0,ecs_define.E)("Vpc","DeleteForwardEntry",
{parameters:{RegionId:ecs_parameters.Ny,ForwardTableId:ecs_parameters.$4,ForwardEntryId:ecs_parameters.$4,ClientToken:ecs_parameters.$Y},run(call){const{core,params}=call;
gatewayOfTable(call,params.text("ForwardTableId"),"forwardTableId");const entry=(0,vpc_records.Wz)(core.store).get(params.text("ForwardEntryId"));if(!entry||entry.
forwardTableId!==params.text("ForwardTableId"))throw new vendor_error.H("InvalidForwardEntryId.NotFound",404,`The specified ForwardEntryId ${params.text("Forwar\
dEntryId")} does not exist in the table.`);return(0,vpc_records.Wz)(core.store).delete(entry.id),{}}}),forwardEntryOperations=[createForwardEntry,describeForwardTableEntries,
deleteForwardEntry],createSnatEntry=(0,ecs_define.E)("Vpc","CreateSnatEntry",{parameters:{RegionId:ecs_parameters.Ny,SnatTableId:ecs_parameters.$4,SnatIp:ecs_parameters.
Qq,SourceVSwitchId:ecs_parameters.Qq,SourceCIDR:ecs_parameters.Qq,SnatEntryName:ecs_parameters.Qq,EipAffinity:ecs_parameters.nd,ClientToken:ecs_parameters.$Y,DryRun:ecs_parameters.
Jt},gaps:"Entries are kept and shown; what runs on an instance reaches the internet or not as the machine of the local cloud does.",run(call){const{core,params}=call,
gateway=gatewayOfTable(call,params.text("SnatTableId"),"snatTableId"),snatIp=params.optionalText("SnatIp");if(snatIp===void 0)throw new vendor_error.H("MissingP\
arameter",400,'The input parameter "SnatIp" that is mandatory for processing this request is not supplied.');nat_tables_checkAddresses(call,gateway,snatIp);const source=sourceOf(
call,gateway);if((0,vpc_records.Vr)(core.store).find(each=>each.snatTableId===gateway.snatTableId&&each.sourceCidr===source.cidr))throw new vendor_error.H("Inva\
lidSourceCIDR.Duplicated",400,`The SNAT table has an entry for ${source.cidr} already.`);const entry=(0,vpc_records.Vr)(core.store).add({id:core.newId("snat"),snatTableId:gateway.
snatTableId,natGatewayId:gateway.id,name:params.optionalText("SnatEntryName")??"",snatIp,sourceCidr:source.cidr,sourceVSwitchId:source.vswitchId,status:"Pending"});
return core.after((0,vpc_durations.p)(core).entryPending,()=>{(0,vpc_records.Vr)(core.store).update(entry,{status:"Available"})}),{SnatEntryId:entry.id}}});function sourceOf(call,gateway){
const{params,core}=call,vswitchId=params.optionalText("SourceVSwitchId"),cidr=params.optionalText("SourceCIDR");if(vswitchId===void 0==(cidr===void 0))throw new vendor_error.
H("InvalidParameter",400,"Exactly one of SourceVSwitchId and SourceCIDR is needed.");if(vswitchId!==void 0){const vswitch=(0,vpc_lookup.gl)(call,vswitchId);if(vswitch.
vpcId!==gateway.vpcId)throw new vendor_error.H("InvalidParameter.SourceVSwitchId",400,`VSwitch ${vswitchId} is not in VPC ${gateway.vpcId}.`);return{cidr:vswitch.
cidr,vswitchId}}if(!(0,vpc_cidr.rT)(cidr))throw new vendor_error.H("InvalidSourceCIDR.Malformed",400,`The specified SourceCIDR ${cidr} is not a block.`);return{
cidr,vswitchId:(0,vpc_records.fj)(core.store).find(each=>each.vpcId===gateway.vpcId&&each.cidr===cidr)?.id??""}}const describeSnatTableEntries=(0,ecs_define.E)(
"Vpc","DescribeSnatTableEntries",{parameters:{RegionId:ecs_parameters.Ny,SnatTableId:ecs_parameters.Qq,NatGatewayId:ecs_parameters.Qq,SnatEntryId:ecs_parameters.
Qq,SnatEntryName:ecs_parameters.Qq,SnatIp:ecs_parameters.Qq,SourceCIDR:ecs_parameters.Qq,SourceVSwitchId:ecs_parameters.Qq,PageNumber:ecs_parameters.PW,PageSize:ecs_parameters.
T0(50)},run({core,params}){const is2=(name,value)=>value===(params.optionalText(name)??value),found2=(0,vpc_records.Vr)(core.store).filter(each=>is2("SnatTableI\
d",each.snatTableId)&&is2("NatGatewayId",each.natGatewayId)&&is2("SnatEntryId",each.id)&&is2("SnatEntryName",each.name)&&is2("SnatIp",each.snatIp)&&is2("SourceC\
IDR",each.sourceCidr)&&is2("SourceVSwitchId",each.sourceVSwitchId)),{rows:rows2,...counts}=(0,paging.Z)(found2,params),shown=rows2.map(each=>({SnatEntryId:each.
id,SnatEntryName:each.name,SnatTableId:each.snatTableId,NatGatewayId:each.natGatewayId,SnatIp:each.snatIp,SourceCIDR:each.sourceCidr,SourceVSwitchId:each.sourceVSwitchId,
Status:each.status,EipAffinity:"0"}));return{...counts,SnatTableEntries:{SnatTableEntry:shown}}}}),deleteSnatEntry=(0,ecs_define.E)("Vpc","DeleteSnatEntry",{parameters:{
RegionId:ecs_parameters.Ny,SnatTableId:ecs_parameters.$4,SnatEntryId:ecs_parameters.$4,ClientToken:ecs_parameters.$Y},run(call){const{core,params}=call;gatewayOfTable(
call,params.text("SnatTableId"),"snatTableId");const entry=(0,vpc_records.Vr)(core.store).get(params.text("SnatEntryId"));if(!entry||entry.snatTableId!==params.
text("SnatTableId"))throw new vendor_error.H("InvalidSnatEntryId.NotFound",404,`The specified SnatEntryId ${params.text("SnatEntryId")} does not exist in the ta\
ble.`);if(entry.status!=="Available")throw new vendor_error.H("IncorretSnatEntryStatus",400,`The SNAT entry ${entry.id} is ${entry.status}; wait until it is Ava\
ilable.`);return(0,vpc_records.Vr)(core.store).update(entry,{status:"Deleting"}),core.after((0,vpc_durations.p)(core).entryPending,()=>{(0,vpc_records.Vr)(core.
store).delete(entry.id)}),{}}}),snatEntryOperations=[createSnatEntry,describeSnatTableEntries,deleteSnatEntry];var nat_gateways=__webpack_require__(16534);const resourceTypes={
VPC:store2=>(0,vpc_records.ti)(store2),VSWITCH:store2=>(0,vpc_records.fj)(store2),ROUTETABLE:store2=>(0,vpc_records.v2)(store2),EIP:store2=>(0,vpc_records.QS)(store2),
NATGATEWAY:store2=>(0,vpc_records.fg)(store2)},vpc_tags_resourceType=ecs_parameters.$4;function tags_collectionOf({core,params}){const collection=resourceTypes[params.
text("ResourceType").toUpperCase()];if(!collection)throw new vendor_error.H("InvalidParameter.ResourceType",400,`The specified ResourceType is not supported; us\
e one of ${Object.keys(resourceTypes).join(", ")}.`);return collection(core.store)}function tags_taggedOf(call,collection){return call.params.texts("ResourceId").
map(id=>{const record=collection.get(id);if(!record||record.regionId!==call.regionId)throw new vendor_error.H("InvalidResourceId.NotFound",404,`The specified Re\
sourceId ${id} does not exist.`);return record})}const vpc_tags_tagResources=(0,ecs_define.E)("Vpc","TagResources",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:vpc_tags_resourceType,
ResourceId:ecs_parameters.mw(ecs_parameters.ZD(50)),Tag:ecs_parameters.mw(ecs_parameters._A)},run(call){const collection=tags_collectionOf(call),tags=(0,tagging.
g$)(call.params),changes=tags_taggedOf(call,collection).map(record=>({record,tags:(0,tagging.kE)(record.tags,tags)}));for(const change2 of changes)collection.update(
change2.record,{tags:change2.tags});return{}}}),vpc_tags_untagResources=(0,ecs_define.E)("Vpc","UnTagResources",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:vpc_tags_resourceType,
ResourceId:ecs_parameters.mw(ecs_parameters.ZD(50)),TagKey:ecs_parameters.ZD(20),All:ecs_parameters.Jt},run(call){const collection=tags_collectionOf(call),keys=call.
params.texts("TagKey");for(const record of tags_taggedOf(call,collection))collection.update(record,{tags:(0,tagging._M)(record.tags,keys.length===0&&call.params.
flag("All")===!0?void 0:keys)});return{}}}),vpc_tags_listTagResources=(0,ecs_define.E)("Vpc","ListTagResources",{parameters:{RegionId:ecs_parameters.Ny,ResourceType:vpc_tags_resourceType,
ResourceId:ecs_parameters.ZD(50),Tag:ecs_parameters._A,NextToken:ecs_parameters.Qq,MaxResults:ecs_parameters.Tq(1,50)},run(call){const{params}=call,ids2=params.
texts("ResourceId"),rows2=tags_collectionOf(call).filter(record=>record.regionId===call.regionId&&(ids2.length===0||ids2.includes(record.id))&&(0,tagging.tt)(record,
params)).flatMap(record=>Object.entries(record.tags).map(([TagKey,TagValue])=>({id:`${record.id}/${TagKey}`,ResourceId:record.id,ResourceType:params.text("Resou\
rceType").toUpperCase(),TagKey,TagValue}))),page=(0,paging.h)(rows2,params,{defaultSize:50});return{NextToken:page.NextToken,TagResources:{TagResource:page.rows.
map(({id:_,...row2})=>row2)}}}}),vpcTagOperations=[vpc_tags_tagResources,vpc_tags_untagResources,vpc_tags_listTagResources],vpc_zones_describeRegions=(0,ecs_define.
E)("Vpc","DescribeRegions",{parameters:{RegionId:ecs_parameters.Ln,AcceptLanguage:ecs_parameters.Qq,ProductType:ecs_parameters.Qq},run:()=>({Regions:{Region:regions.
Ei.map(({id,name})=>({RegionId:id,LocalName:name,RegionEndpoint:`vpc.${id}.aliyuncs.com`}))}})}),vpc_zones_describeZones=(0,ecs_define.E)("Vpc","DescribeZones",
{parameters:{RegionId:ecs_parameters.Ny,AcceptLanguage:ecs_parameters.Qq,ZoneType:ecs_parameters.Qq},run:({regionId})=>({Zones:{Zone:(0,regions.jL)(regionId).map(
id=>({ZoneId:id,LocalName:id,ZoneType:"AvailabilityZone"}))}})}),vpcZoneOperations=[vpc_zones_describeRegions,vpc_zones_describeZones],vpcOperations=[...vpcs._I,
...vswitches.d3,...routeOperations,...routeEntryOperations,...eipOperations,...eip_binding.Gm,...nat_gateways.e,...snatEntryOperations,...forwardEntryOperations,
...vpcTagOperations,...vpcZoneOperations],allOperations=[...stsOperations,...locationOperations,...ecsOperations,...ecsLegacyNetworkOperations,...assistantOperations,
...vpcOperations,...slbOperations,...cmsOperations,...essOperations,...essOlderOperations,...alidnsOperations,...oosOperations,...ramOperations,...rdsOperations],
defaultAccessKeyId="local",defaultAccessKeySecret="local-secret";function createLocalCloud(options={}){const core=createCore(options),gateway=(0,gateway_gateway.
jV)({core,operations:options.operations??allOperations,clock:options.clock??shared_clock.m,...options.readDelayMs!==void 0&&{readDelayMs:options.readDelayMs}}),
{accessKeyId=defaultAccessKeyId,accessKeySecret=defaultAccessKeySecret}=options;return(0,sts_records.He)(core.store).add((0,sts_records.LQ)(accessKeyId,accessKeySecret,
core.accountId)),{core,gateway,call:call=>callInProcess(gateway,{accessKeyId,...call}),async close(){core.stop(),await closeDrivers(core.drivers)}}}async function closeDrivers(drivers){
await drivers.balancers.close(),await Promise.all([drivers.machines.close(),drivers.databases.close()])}async function callInProcess(gateway,call){const{core,calls,
registry}=gateway,operation=(0,gateway_gateway.LC)(registry,call.version??(call.product?api_operation.B[call.product]:""),call.action),pairs=(0,pair_tree.V9)(call.
params??{}),requestId=(0,ids.z2)(core.random),{product,action,isReadOnly}=operation,entry={timeMs:core.clock.now(),product,action,parameters:(0,call_log.g)(pairs),
isMutating:!isReadOnly,accessKeyId:call.accessKeyId,requestId,durationMs:0};try{const body=await gateway.call({operation,pairs,accessKeyId:call.accessKeyId,accountId:core.
accountId,requestId,...call.isUndisturbed&&{isUndisturbed:!0}});return calls.add({...entry,status:200}),body}catch(error){throw calls.add({...entry,...endOf(error)}),
error}}function endOf(error){return error instanceof vendor_error.H?{status:error.httpStatus,code:error.code}:error instanceof strikes.ge?{status:error.status,code:"\
Html"}:error instanceof strikes.rB?{status:0,code:"Dropped"}:{status:500,code:"InternalError"}}}),68504:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>endpointHost,w:()=>setEndpointHost});const entries=store=>store.collection("location.endpoint"),endpointHost=store=>entries(
store).get("rpc")?.host;function setEndpointHost(store,host){entries(store).add({id:"rpc",host})}}),99358:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>executions,h:()=>hasEnded});const executions=store=>store.collection("oos-execution"),hasEnded=({status})=>status!==
"Running"&&status!=="Waiting"}),59189:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{FE:()=>resumeExecutions,_M:()=>runExecution,_N:()=>end});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_records_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
99358);async function runExecution(core,execution){for(;execution.status==="Running";){const task=execution.tasks[execution.done];if(!task)return end(core,execution,
execution.statusMessage===""?"Success":"Failed",execution.statusMessage);if(task.kind!=="api"){if(execution.wakesAtMs===void 0&&(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.
W)(core.store).update(execution,{wakesAtMs:task.kind==="sleep"?core.clock.now()+task.durationMs:task.atMs}),sleeps(core,execution))return;delete execution.wakesAtMs}else
try{await callApi(core,execution,task)}catch(error){const message=`${task.name}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`;if((0,_records_js__WEBPACK_IMPORTED_MODULE_1__.
h)(execution))return;if(task.goesOn){(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.W)(core.store).update(execution,{statusMessage:message,done:execution.done+1});
continue}const status=execution.mode==="FailurePause"?"Waiting":"Failed";return end(core,execution,status,message)}(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.W)(
core.store).update(execution,{done:execution.done+1,...execution.mode==="Debug"&&execution.status==="Running"?{status:"Waiting"}:{}})}}function sleeps(core,execution){
const leftMs=(execution.wakesAtMs??0)-core.clock.now();if(leftMs<=0)return!1;const{scale=1}=core.clock;return core.after(leftMs*scale,()=>runExecution(core,execution)),
!0}function callApi(core,execution,{service,api,parameters}){if(!core.execute)throw new Error("this cloud has no gateway to call through");return core.execute({
service,api,parameters:{RegionId:execution.regionId,...parameters},accessKeyId:execution.accessKeyId})}function end(core,execution,status,statusMessage=""){(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.
W)(core.store).update(execution,{status,statusMessage,...status==="Waiting"?{}:{endedAtMs:core.clock.now()}})}function resumeExecutions(core){for(const execution of(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.
W)(core.store).filter(({status})=>status==="Running"))core.after(0,()=>runExecution(core,execution))}}),2045:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>parseOverrides,t:()=>table});function table(kind,product,base){return Object.assign(({overrides})=>{const other=overrides?.[kind]?.[product];
return other?{...base,...other}:base},{product,base})}function parseOverrides(document,tables,read){const problems=[],result={};for(const[product,values]of entriesOf(
document,"the file",problems)){const known=tables.find(each=>each.product===product);if(!known){problems.push(`${product} is none of ${tables.map(each=>each.product).
join(", ")}`);continue}const found={};result[product]=found;for(const[name,value]of entriesOf(values,product,problems)){const number=read(value);Object.hasOwn(known.
base,name)?number===void 0?problems.push(`${product}.${name} has no such value: ${JSON.stringify(value)}`):found[name]=number:problems.push(`${product}.${name} \
is none of ${Object.keys(known.base).join(", ")}`)}}if(problems.length>0)throw new Error(problems.join("; "));return result}function entriesOf(value,where,problems){
return typeof value=="object"&&value!==null&&!Array.isArray(value)?Object.entries(value):(problems.push(`${where} must be a map of names`),[])}}),5013:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>rdsDurations});var _overrides_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2045);const rdsDurations=(0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__.
t)("durations","rds",{creating:1e4,deleting:2e3,changingClass:5e3,restarting:2e3,switching:2e3,changingNet:2e3,accountCreating:500,databaseCreating:500,databaseDeleting:500,
backup:5e3})}),72326:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{jo:()=>schemas,
ol:()=>databaseInstances,q9:()=>databaseTasks,um:()=>backups,vd:()=>accounts});const databaseInstances=store=>store.collection("database-instance"),accounts=store=>store.
collection("database-account"),schemas=store=>store.collection("database-schema"),backups=store=>store.collection("database-backup"),databaseTasks=store=>store.
collection("database-task")}),9884:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f:()=>dropSchema,
g:()=>removeInstance});var _ecs_charges_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(78615),_vpc_addressing_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
81726),_records_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(72326);async function removeInstance(core,instance){await core.drivers.databases.destroy(instance.
id);for(const records of[(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.vd)(core.store),(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.jo)(core.store),(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.
um)(core.store)])for(const record of records.all())record.instanceId===instance.id&&records.delete(record.id);(0,_vpc_addressing_js__WEBPACK_IMPORTED_MODULE_0__.
cK)(core.store,instance.id),(0,_ecs_charges_js__WEBPACK_IMPORTED_MODULE_2__.EO)(core,instance.id),(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.ol)(core.store).delete(
instance.id),core.emit("databaseChanged",{instanceId:instance.id})}async function dropSchema(core,schema){await core.drivers.databases.deleteDatabase(schema.instanceId,
schema.name);for(const account of(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.vd)(core.store).filter(each=>each.instanceId===schema.instanceId&&schema.name in each.
privileges)){const{[schema.name]:_gone,...rest}=account.privileges;(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.vd)(core.store).update(account,{privileges:rest})}
(0,_records_js__WEBPACK_IMPORTED_MODULE_1__.jo)(core.store).delete(schema.id)}}),64885:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{S2:()=>busy,Ur:()=>applyWhitelist,Wy:()=>changeDatabase});var _records_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
72326);function changeDatabase(core,instance,change){(0,_records_js__WEBPACK_IMPORTED_MODULE_0__.ol)(core.store).update(instance,change),core.emit("databaseChan\
ged",{instanceId:instance.id})}function busy(core,instance,options){const task=(0,_records_js__WEBPACK_IMPORTED_MODULE_0__.q9)(core.store).add({id:String((0,_records_js__WEBPACK_IMPORTED_MODULE_0__.
q9)(core.store).size+1),instanceId:instance.id,action:options.action,status:"Running",startedAtMs:core.clock.now()});changeDatabase(core,instance,{status:options.
status});const finish=()=>{(0,_records_js__WEBPACK_IMPORTED_MODULE_0__.q9)(core.store).update(task,{status:"Finished",finishedAtMs:core.clock.now()}),(0,_records_js__WEBPACK_IMPORTED_MODULE_0__.
ol)(core.store).get(instance.id)===instance&&changeDatabase(core,instance,{...options.result,status:"Running"})};core.after(0,async()=>{try{await options.work?.()}finally{
core.after(options.ms,finish)}})}async function applyWhitelist(core,instance){const addresses=[...new Set(instance.addressGroups.flatMap(group=>group.addresses))];
await core.drivers.databases.setWhitelist(instance.id,addresses)}}),64983:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{v:()=>scaledClock});function scaledClock(base,scale){checkScale(scale);let current=scale;return{get scale(){return current},set scale(value){
checkScale(value),current=value},now:()=>base.now(),monotonic:()=>base.monotonic(),sleep:(ms,signal)=>base.sleep(ms/current,signal),schedule:(ms,action)=>base.schedule(
ms/current,action)}}function checkScale(scale){if(!(scale>0&&scale<1/0))throw new RangeError(`the time scale must be a number above 0, not ${scale}`)}}),41202:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{q:()=>simulatedDrivers,t:()=>SimulatedMachines});function simulatedDrivers(options={}){const machines=new SimulatedMachines(
options.run,options.isLenient),isHealthy=options.isHealthy??(serverId=>machines.machine(serverId)?.isRunning??!1);return{machines,balancers:simulatedBalancers(isHealthy),
databases:simulatedDatabases()}}const succeed=()=>({exitCode:0,reason:"exited",output:new Uint8Array});class SimulatedMachines{kind="simulated";#machines=new Map;#run;#isLenient;constructor(run=succeed,isLenient=!1){
this.#run=run,this.#isLenient=isLenient}machine(instanceId){return this.#machines.get(instanceId)}async create(spec){this.#machines.set(spec.instanceId,{...spec,
isRunning:!1,files:new Map})}async start(instanceId){this.#known(instanceId).isRunning=!0}async stop(instanceId){this.#known(instanceId).isRunning=!1}async destroy(instanceId){
this.#machines.delete(instanceId)}async replaceDisk(instanceId,layerId){const machine=this.#known(instanceId);machine.files.clear(),layerId===void 0?delete machine.
layerId:machine.layerId=layerId}async run(instanceId,command){return this.#run(this.#known(instanceId).instanceId,command)}async writeFile(instanceId,path,content){
this.#known(instanceId).files.set(path,content)}async saveLayer(instanceId){this.#known(instanceId)}async deleteLayer(){}async close(){this.#machines.clear()}#known(instanceId){
const machine=this.#machines.get(instanceId);if(!machine&&this.#isLenient)return{instanceId,hostname:instanceId,address:"127.0.0.1",isRunning:!0,files:new Map};
if(!machine)throw new Error(`there is no machine ${instanceId}: create it before it is used`);return machine}}function simulatedBalancers(isHealthy){const configs=new Map;
return{apply:async config=>{configs.set(config.loadBalancerId,config)},remove:async loadBalancerId=>{configs.delete(loadBalancerId)},health(loadBalancerId,listenerPort){
const config=configs.get(loadBalancerId),listener=config?.listeners.find(({port})=>port===listenerPort);if(!config||!listener)return[];const all=[...listener.backends,
...listener.rules.flatMap(rule=>rule.backends)],isChecked=config.isActive&&listener.isRunning&&listener.healthCheck.kind!=="off",stateOf=(serverId,port)=>isChecked?
isHealthy(serverId,port)?"normal":"abnormal":"unavailable";return all.map(({serverId,port})=>({serverId,port,state:stateOf(serverId,port)}))},accessLog:()=>[],counters:()=>[],
close:async()=>configs.clear()}}function simulatedDatabases(){const nothing=async()=>{};return{create:async()=>({host:"127.0.0.1",port:3306}),restart:nothing,failover:nothing,
destroy:nothing,createAccount:nothing,deleteAccount:nothing,setPassword:nothing,createDatabase:nothing,deleteDatabase:nothing,grant:nothing,revoke:nothing,setWhitelist:nothing,
setPublicEndpoint:async(_instanceId,isOpen)=>isOpen?{host:"127.0.0.1",port:3306}:void 0,close:nothing}}}),71508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Fi:()=>groupBackends,_3:()=>ownBackends,zZ:()=>balancerConfig});var _vpc_records_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
57518),_members_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(64487),_records_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(96702);function balancerConfig(store,balancer){
return{loadBalancerId:balancer.id,address:balancer.loopbackAddress,extraAddresses:(0,_vpc_records_js__WEBPACK_IMPORTED_MODULE_1__.QS)(store).filter(eip=>eip.status===
"InUse"&&eip.boundTo?.id===balancer.id).map(eip=>eip.address),isActive:balancer.status==="active",listeners:(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.bg)(store,
balancer.id).map(listener=>listenerConfig(store,balancer,listener))}}function listenerConfig(store,balancer,listener){const{settings}=listener,sticky=stickyConfig(
settings),certificate=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.$H)(store).get(text(settings,"ServerCertificateId")),accessControl=accessControlConfig(store,settings),
drainSeconds=settings.ConnectionDrain==="on"?settings.ConnectionDrainTimeout:void 0;return{port:listener.port,protocol:listener.protocol,isRunning:listener.status===
"running"||listener.status==="configuring",scheduler:schedulerOf(settings),requestTimeoutMs:seconds(settings,"RequestTimeout",60),idleTimeoutMs:seconds(settings,
listener.protocol==="tcp"?"EstablishedTimeout":"IdleTimeout",15),healthCheck:healthCheckConfig(listener),backends:ownBackends(store,balancer,listener),rules:(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.
fD)(store,listener).map(rule=>({...rule.domain&&{domain:rule.domain},...rule.url&&{url:rule.url},backends:groupBackends(store,rule.vserverGroupId)})),addedHeaders:addedHeaders(
balancer,listener),...sticky&&{sticky},...certificate&&{certificate:{cert:certificate.certificate,key:certificate.privateKey}},...accessControl&&{accessControl},
...drainSeconds!==void 0&&{connectionDrainMs:Number(drainSeconds)*1e3},...Number(settings.PersistenceTimeout??0)>0&&{persistenceMs:Number(settings.PersistenceTimeout)*
1e3},...settings.ListenerForward==="on"&&{redirectToPort:Number(settings.ForwardPort)}}}function ownBackends(store,balancer,listener){return listener.vserverGroupId!==
void 0?groupBackends(store,listener.vserverGroupId):listener.masterSlaveGroupId!==void 0?masterSlaveBackends(store,listener.masterSlaveGroupId):balancer.members.
flatMap(member=>backend(store,member,listener.backendPort))}function groupBackends(store,vserverGroupId){return((0,_records_js__WEBPACK_IMPORTED_MODULE_2__.Yg)(
store).get(vserverGroupId)?.members??[]).flatMap(member=>backend(store,member,member.port))}function masterSlaveBackends(store,groupId){return((0,_records_js__WEBPACK_IMPORTED_MODULE_2__.
wu)(store).get(groupId)?.members??[]).flatMap(member=>backend(store,member,member.port).map(each=>({...each,isStandby:member.role==="Slave"})))}function backend(store,member,port){
const instance=(0,_members_js__WEBPACK_IMPORTED_MODULE_0__.hR)(store,member.serverId);if(!instance||port===void 0)return[];const{loopbackAddress:address,privateIp}=instance;
return[{serverId:member.serverId,address,privateIp,port,weight:member.weight}]}function healthCheckConfig({protocol,settings}){const isLayer4=protocol==="tcp"||
protocol==="udp",domain=text(settings,"HealthCheckDomain"),port=Number(settings.HealthCheckConnectPort??0);return{kind:healthCheckKind(protocol,settings),path:text(
settings,"HealthCheckURI")||"/",method:isLayer4||settings.HealthCheckMethod==="get"?"GET":"HEAD",intervalMs:seconds(settings,"HealthCheckInterval",2),timeoutMs:seconds(
settings,isLayer4?"HealthCheckConnectTimeout":"HealthCheckTimeout",5),healthyThreshold:Number(settings.HealthyThreshold??3),unhealthyThreshold:Number(settings.UnhealthyThreshold??
3),passCodes:(text(settings,"HealthCheckHttpCode")||"http_2xx").split(",").map(code=>code.trim()),...domain&&domain!=="$_ip"&&{domain},...port>0&&{port}}}function healthCheckKind(protocol,settings){
return settings.HealthCheck==="off"?"off":protocol==="udp"?"udp":settings.HealthCheckType==="tcp"?"tcp":"http"}function stickyConfig(settings){if(settings.StickySession===
"on")return settings.StickySessionType==="server"?{kind:"server",cookie:text(settings,"Cookie")}:{kind:"insert",timeoutMs:seconds(settings,"CookieTimeout",86400)}}
function accessControlConfig(store,settings){if(settings.AclStatus!=="on")return;const entries=text(settings,"AclId").split(",").flatMap(id=>(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.
Ed)(store).get(id)?.entries??[]).map(entry=>entry.ip);return{kind:settings.AclType==="black"?"black":"white",entries}}function addedHeaders(balancer,{protocol,port,
settings}){return{...settings.XForwardedFor_SLBID==="on"&&{"SLB-ID":balancer.id},...settings.XForwardedFor_SLBIP==="on"&&{"SLB-IP":balancer.address},...settings.
XForwardedFor_proto==="on"&&{"X-Forwarded-Proto":protocol},...settings.XForwardedFor_SLBPORT==="on"&&{"X-Forwarded-Port":String(port)}}}function schedulerOf(settings){
const scheduler=settings.Scheduler;return scheduler==="rr"||scheduler==="wlc"?scheduler:"wrr"}const text=(settings,name)=>String(settings[name]??""),seconds=(settings,name,otherwise)=>Number(
settings[name]??otherwise)*1e3}),79437:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{r:()=>slbDurations});var _overrides_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2045);const slbDurations=(0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__.
t)("durations","slb",{configuring:300,listenerStarting:300,listenerStopping:300})}),19969:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{P:()=>serverKey,l:()=>readServers});var _api_lenient_json_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71439),
_api_limits_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(74071),_api_vendor_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(61174),_quotas_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
16719);function readServers(params,name,options){const text=params.optionalText(name);if(text===void 0)return[];const parsed=(0,_api_lenient_json_js__WEBPACK_IMPORTED_MODULE_0__.
u)(text);if(!Array.isArray(parsed))throw malformed(name);const entries=parsed.filter(entry=>entry!=null);if(entries.length>_quotas_js__WEBPACK_IMPORTED_MODULE_3__.
a.serversPerCall)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_2__.H("TooManyBackendServers",400,`At most ${_quotas_js__WEBPACK_IMPORTED_MODULE_3__.a.
serversPerCall} backend servers are allowed in one call.`);const servers=entries.map(entry=>readServer(entry,name,options.hasPort)),seen=new Set;return servers.
filter(server=>{const key=serverKey(server);return!seen.has(key)&&seen.add(key)})}const serverKey=server=>`${server.serverId}:${server.port??""}`;function readServer(entry,name,hasPort){
if(typeof entry=="string")return{serverId:entry,type:"ecs"};if(typeof entry!="object"||entry===null||Array.isArray(entry))throw malformed(name);const fields=new Map(
Object.entries(entry).map(([key,value])=>[key.toLowerCase(),value])),serverId=fields.get("serverid");if(typeof serverId!="string"||serverId==="")throw(0,_api_limits_js__WEBPACK_IMPORTED_MODULE_1__.
LO)(`${name}.ServerId`);const weight=readWeight(fields.get("weight")),description=fields.get("description"),role=fields.get("servertype");return{serverId,type:readType(
fields.get("type"),name),...hasPort&&{port:readPort(fields.get("port"),name)},...weight!==void 0&&{weight},...(role==="Master"||role==="Slave")&&{role},...typeof description==
"string"&&{description}}}function readWeight(value){if(value==null||value==="")return;const weight=Number(value);if(Number.isInteger(weight)&&weight>=0&&weight<=
100)return weight;throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_2__.H("InvalidWeight.Malformed",400,"The specified Weight must be an integer from 0 to\
 100.")}function readPort(value,name){if(value==null||value==="")throw(0,_api_limits_js__WEBPACK_IMPORTED_MODULE_1__.LO)(`${name}.Port`);const port=Number(value);
if(Number.isInteger(port)&&port>=1&&port<=65535)return port;throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_2__.H("InvalidParameter",400,`The specified \
parameter "${name}.Port" must be from 1 to 65535.`)}function readType(value,name){const type=String(value??"ecs").toLowerCase();if(type==="ecs"||type==="eni"||type===
"eci")return type;throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_2__.H("InvalidParameter",400,`The specified parameter "${name}.Type" must be ecs, eni \
or eci.`)}const malformed=name=>new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_2__.H("BackendServersMalformed",400,`The specified ${name} is not a list of ba\
ckend servers in JSON.`)}),64487:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EU:()=>setMembers,
Ff:()=>forgetServer,hR:()=>instanceOf,pD:()=>addMembers,yq:()=>removeMembers});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),
_ecs_records_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(31080),_member_list_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(19969),_quotas_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
16719),_records_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(96702);function instanceOf(store,serverId){const instance=(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_3__.
VF)(store).get(serverId);return instance||!serverId.startsWith("eni-")?instance:(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_3__.VF)(store).find(each=>each.networkInterfaceId===
serverId)}function addMembers(core,balancer,have,servers){const known=new Set(have.map(_member_list_js__WEBPACK_IMPORTED_MODULE_1__.P));for(const server of servers){
if(known.has((0,_member_list_js__WEBPACK_IMPORTED_MODULE_1__.P)(server)))throw alreadyMember(server);checkServer(core.store,balancer,server)}if(have.length+servers.
length>(0,_quotas_js__WEBPACK_IMPORTED_MODULE_2__.l)(core).serversPerGroup)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("OverQuota",400,`A serv\
er group can have at most ${(0,_quotas_js__WEBPACK_IMPORTED_MODULE_2__.l)(core).serversPerGroup} servers.`);const added=servers.map(server=>({weight:100,description:"",
...server}));return[...have,...added]}function setMembers(have,servers){const changes=new Map(servers.map(server=>[(0,_member_list_js__WEBPACK_IMPORTED_MODULE_1__.
P)(server),server])),known=new Set(have.map(_member_list_js__WEBPACK_IMPORTED_MODULE_1__.P));for(const[key,server]of changes)if(!known.has(key))throw noMember(server);
return have.map(member=>{const change=changes.get((0,_member_list_js__WEBPACK_IMPORTED_MODULE_1__.P)(member));return change?{...member,weight:change.weight??member.
weight,description:change.description??member.description}:member})}function removeMembers(have,servers){const gone=new Set(servers.map(_member_list_js__WEBPACK_IMPORTED_MODULE_1__.
P));return have.filter(member=>!gone.has((0,_member_list_js__WEBPACK_IMPORTED_MODULE_1__.P)(member)))}function checkServer(store,balancer,server){const instance=instanceOf(
store,server.serverId);if(!instance||instance.regionId!==balancer.regionId)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidServerId.NotFou\
nd",400,`The specified ServerId ${server.serverId} does not exist.`);const vpcId=balancer.vpcId||vpcOfMembers(store,balancer);if(vpcId&&instance.vpcId!==vpcId)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidBackendServers.Inconsistent",400,`The specified server ${server.serverId} is in ${instance.vpcId}; the backend servers of ${balancer.id} must be in ${vpcId}\
.`);if(instance.status!=="Running")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("ObtainIpFail",400,`Obtaining the IP address of ${server.serverId}\
 failed: the instance is ${instance.status}, it must be Running.`)}function vpcOfMembers(store,balancer){const groups=(0,_records_js__WEBPACK_IMPORTED_MODULE_4__.
Yg)(store).filter(group=>group.loadBalancerId===balancer.id),first=[...balancer.members,...groups.flatMap(group=>group.members)][0];return first&&instanceOf(store,
first.serverId)?.vpcId}function forgetServer(store,serverId){const touched=new Set,isOther=member=>member.serverId!==serverId;for(const balancer of(0,_records_js__WEBPACK_IMPORTED_MODULE_4__.
Cm)(store).all())balancer.members.every(isOther)||((0,_records_js__WEBPACK_IMPORTED_MODULE_4__.Cm)(store).update(balancer,{members:balancer.members.filter(isOther)}),
touched.add(balancer.id));for(const group of(0,_records_js__WEBPACK_IMPORTED_MODULE_4__.Yg)(store).all())group.members.every(isOther)||((0,_records_js__WEBPACK_IMPORTED_MODULE_4__.
Yg)(store).update(group,{members:group.members.filter(isOther)}),touched.add(group.loadBalancerId));for(const group of(0,_records_js__WEBPACK_IMPORTED_MODULE_4__.
wu)(store).all())group.members.every(isOther)||((0,_records_js__WEBPACK_IMPORTED_MODULE_4__.wu)(store).update(group,{members:group.members.filter(isOther)}),touched.
add(group.loadBalancerId));return[...touched]}const alreadyMember=server=>new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("BackendServerExist",400,`The \
specified server ${(0,_member_list_js__WEBPACK_IMPORTED_MODULE_1__.P)(server)} is already in the server group.`),noMember=server=>new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidServerId.NotFound",404,`The specified server ${(0,_member_list_js__WEBPACK_IMPORTED_MODULE_1__.P)(server)} is not in the server group.`)}),85199:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>startBalancers,m:()=>publish});var _ecs_records_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(31080),_config_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
71508),_members_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64487),_records_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(96702);const watched=new WeakSet;
function startBalancers(core){if(!watched.has(core)){watched.add(core),core.on("loadBalancerChanged",({loadBalancerId})=>publishLater(core,loadBalancerId)),core.
on("instanceChanged",({instanceId})=>{const touched=!(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_2__.VF)(core.store).get(instanceId)?(0,_members_js__WEBPACK_IMPORTED_MODULE_1__.
Ff)(core.store,instanceId):balancersWith(core,instanceId);for(const loadBalancerId of touched)publishLater(core,loadBalancerId)}),settleListeners(core);for(const balancer of(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.
Cm)(core.store).all())publishLater(core,balancer.id)}}function settleListeners({store}){for(const listener of(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.gA)(store).
all())listener.status==="stopping"&&(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.gA)(store).update(listener,{status:"stopped"}),(listener.status==="starting"||listener.
status==="configuring")&&(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.gA)(store).update(listener,{status:"running"})}async function publish(core,loadBalancerId){
const balancer=(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.Cm)(core.store).get(loadBalancerId);balancer?await core.drivers.balancers.apply((0,_config_js__WEBPACK_IMPORTED_MODULE_0__.
zZ)(core.store,balancer)):await core.drivers.balancers.remove(loadBalancerId)}function publishLater(core,loadBalancerId){core.after(0,()=>publish(core,loadBalancerId))}
function balancersWith(core,instanceId){const instance=(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_2__.VF)(core.store).get(instanceId),ids=[instanceId,instance?.
networkInterfaceId],has=members=>members.some(member=>ids.includes(member.serverId)),groups=[...(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.Yg)(core.store).all(),
...(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.wu)(core.store).all()].filter(group=>has(group.members)),own=balancer=>has(balancer.members)||groups.some(group=>group.
loadBalancerId===balancer.id);return(0,_records_js__WEBPACK_IMPORTED_MODULE_3__.Cm)(core.store).filter(own).map(balancer=>balancer.id)}}),16719:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>slbCallLimits,l:()=>slbQuotas});var _overrides_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2045);const slbQuotas=(0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__.
t)("quotas","slb",{loadBalancers:1e3,listenersPerBalancer:50,serversPerGroup:200,rulesPerListener:40}),slbCallLimits={serversPerCall:20,rulesPerCall:10}}),96702:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$H:()=>certificates,Cm:()=>loadBalancers,Ed:()=>acls,Yg:()=>serverGroups,aO:()=>rules,bg:()=>listenersOf,fD:()=>rulesOf,
gA:()=>listeners,i_:()=>listenerId,wu:()=>masterSlaveGroups});const loadBalancers=store=>store.collection("load-balancer"),listeners=store=>store.collection("li\
stener"),serverGroups=store=>store.collection("vserver-group"),masterSlaveGroups=store=>store.collection("master-slave-group"),rules=store=>store.collection("fo\
rwarding-rule"),certificates=store=>store.collection("server-certificate"),acls=store=>store.collection("access-control-list"),listenerId=(loadBalancerId,protocol,port)=>`${loadBalancerId}\
_${protocol}_${port}`,listenersOf=(store,loadBalancerId)=>listeners(store).filter(listener=>listener.loadBalancerId===loadBalancerId),rulesOf=(store,listener)=>rules(
store).filter(rule=>rule.listenerId===listener.id)}),28741:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{i:()=>Store});class Collection{#records=new Map;#changed;constructor(changed=()=>{}){this.#changed=changed}get size(){return this.#records.
size}get(id){return this.#records.get(id)}add(record){return this.#records.set(record.id,record),this.#changed(),record}update(record,change){return Object.assign(
record,change),this.#changed(),record}delete(id){const existed=this.#records.delete(id);return existed&&this.#changed(),existed}clear(){this.#records.clear(),this.#changed()}all(){
return[...this.#records.values()]}filter(test){return this.all().filter(test)}find(test){for(const record of this.#records.values())if(test(record))return record}}
class Store{#collections=new Map;#listeners=new Set;collection(kind){let collection=this.#collections.get(kind);return collection||(collection=new Collection(()=>{
for(const listener of this.#listeners)listener()}),this.#collections.set(kind,collection)),collection}onChange(listener){this.#listeners.add(listener)}toJSON(){
return Object.fromEntries([...this.#collections].map(([kind,collection])=>[kind,collection.all()]))}clear(){for(const collection of this.#collections.values())collection.
clear()}load(saved){for(const[kind,records]of Object.entries(saved)){const collection=this.collection(kind);for(const record of records)collection.add(record)}}}}),
33841:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{He:()=>accessKeys,Ku:()=>accessKeyKind,
LQ:()=>accountKey,Sd:()=>oidcProviders});const accessKeyKind="sts.access-keys",accessKeys=store=>store.collection(accessKeyKind);function accountKey(id,secret,accountId){
const principal={kind:"Account",arn:`acs:ram::${accountId}:root`,principalId:accountId,userId:accountId};return{id,secret,accountId,principal}}const oidcProviders=store=>store.
collection("sts.oidc-providers")}),81726:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Kj:()=>takeAddress,cK:()=>releaseAddresses,hL:()=>availableAddressCount});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),_cidr_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
81932),_records_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57518);const reservedAtEnd=3;function availableAddressCount(store,vswitch){return capacity(vswitch)-
(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.LU)(store).filter(record=>record.vswitchId===vswitch.id).length}function capacity(vswitch){const block=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.
rT)(vswitch.cidr);return block.last-block.first+1-1-reservedAtEnd}function takeAddress(store,vswitch,ownerId,wanted){const address=wanted===void 0?firstFree(store,
vswitch):checkWanted(store,vswitch,wanted);return(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.LU)(store).add({id:key(vswitch.id,address),vswitchId:vswitch.id,address,
ownerId}),address}function releaseAddresses(store,ownerId){const taken=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.LU)(store);for(const record of taken.filter(each=>each.
ownerId===ownerId))taken.delete(record.id)}const key=(vswitchId,address)=>`${vswitchId}/${address}`;function firstFree(store,vswitch){const block=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.
rT)(vswitch.cidr),taken=(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.LU)(store);for(let value=block.first+1;value<=block.last-reservedAtEnd;value++){const address=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.
M0)(value);if(!taken.get(key(vswitch.id,address)))return address}throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("QuotaExceeded.PrivateIpAddress",
400,`The VSwitch ${vswitch.id} has no private IP address left.`)}function checkWanted(store,vswitch,wanted){const block=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.
rT)(vswitch.cidr),value=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.or)(wanted);if(value===void 0)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("In\
validPrivateIpAddress.Malformed",400,`The specified private IP address "${wanted}" is malformed.`);if(!(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.v9)(block,value)||
value===block.first||value>block.last-reservedAtEnd)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidPrivateIpAddress.Mismatch",403,`The pr\
ivate IP address ${wanted} is not in the VSwitch's block ${vswitch.cidr}.`);if((0,_records_js__WEBPACK_IMPORTED_MODULE_2__.LU)(store).get(key(vswitch.id,wanted)))
throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidPrivateIpAddress.Duplicated",400,`The private IP address ${wanted} is already in use.`);return wanted}}),
81932:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$f:()=>overlaps,Gw:()=>isPrivate,
M0:()=>formatAddress,gR:()=>contains,or:()=>parseAddress,rT:()=>parseBlock,v9:()=>holds});function parseBlock(text){const match=/^(\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3})\/(\d{1,2})$/.
exec(text),first=match&&parseAddress(match[1]),prefix=Number(match?.[2]);if(first==null||prefix>32)return;const size=2**(32-prefix);return first%size===0?{first,
last:first+size-1,prefix}:void 0}function parseAddress(text){const parts=text.split(".");if(!(parts.length!==4||!parts.every(part=>/^\d{1,3}$/.test(part)&&Number(
part)<=255)))return parts.reduce((value,part)=>value*256+Number(part),0)}function formatAddress(value){return[24,16,8,0].map(shift=>Math.floor(value/2**shift)%256).
join(".")}const contains=(outer,inner)=>outer.first<=inner.first&&inner.last<=outer.last,overlaps=(a,b)=>a.first<=b.last&&b.first<=a.last,holds=(block,address)=>block.
first<=address&&address<=block.last,privateBlocks=["10.0.0.0/8","172.16.0.0/12","192.168.0.0/16"].map(text=>parseBlock(text)),isPrivate=block=>privateBlocks.some(
outer=>contains(outer,block))}),12284:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Y:()=>describeVpcs,Z:()=>describeVpcAttribute});var _ecs_define_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(54431),_ecs_paging_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
47456),_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1312),_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24937),_ecs_times_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
14224),_lookup_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83760),_records_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(57518);const describeVpcs=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_0__.
E)("Vpc","DescribeVpcs",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ny,VpcId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.od(20),VpcName:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Qq,IsDefault:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,ResourceGroupId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,VpcOwnerId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
nd,EnableIpv6:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,DryRun:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,PageNumber:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
PW,PageSize:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.T0(50),Tag:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__._A},run(call){const page=selectVpcs(call);
return{...page.counts,Vpcs:{Vpc:page.rows.map(vpc=>vpcRow(call,vpc))}}}});function selectVpcs(call){const{core,params,regionId}=call,ids=params.texts("VpcId"),found=(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.
ti)(core.store).filter(vpc=>vpc.regionId===regionId&&(ids.length===0||ids.includes(vpc.id))&&vpc.name===(params.optionalText("VpcName")??vpc.name)&&vpc.isDefault===
(params.flag("IsDefault")??vpc.isDefault)&&vpc.resourceGroupId===(params.optionalText("ResourceGroupId")??vpc.resourceGroupId)&&params.flag("EnableIpv6")!==!0&&
(0,_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_3__.tt)(vpc,params)),{rows,...counts}=(0,_ecs_paging_js__WEBPACK_IMPORTED_MODULE_1__.Z)(found.reverse(),params);return{
rows,counts}}const vswitchIdsOf=({core},vpc)=>(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.fj)(core.store).filter(each=>each.vpcId===vpc.id).map(each=>each.id);function commonFields(call,vpc){
return{VpcId:vpc.id,VpcName:vpc.name,RegionId:vpc.regionId,Status:vpc.status,CidrBlock:vpc.cidr,Ipv6CidrBlock:"",Ipv6CidrBlocks:{Ipv6CidrBlock:[]},EnabledIpv6:!1,
CreationTime:(0,_ecs_times_js__WEBPACK_IMPORTED_MODULE_6__.G)(vpc.createdAtMs),Description:vpc.description,IsDefault:vpc.isDefault,OwnerId:Number(call.accountId),
ResourceGroupId:vpc.resourceGroupId,SecondaryCidrBlocks:{SecondaryCidrBlock:vpc.secondaryCidrs},UserCidrs:{UserCidr:[]},VRouterId:vpc.routerId,VSwitchIds:{VSwitchId:vswitchIdsOf(
call,vpc)},DhcpOptionsSetId:"",DhcpOptionsSetStatus:"",DnsHostnameStatus:"DISABLED",Tags:(0,_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_3__.K7)(vpc.tags)}}function vpcRow(call,vpc){
const{store}=call.core;return{...commonFields(call,vpc),CenStatus:"",NatGatewayIds:{NatGatewayIds:(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.fg)(store).filter(
each=>each.vpcId===vpc.id).map(each=>each.id)},RouterTableIds:{RouterTableIds:(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.v2)(store).filter(each=>each.vpcId===vpc.
id).map(each=>each.id)}}}const describeVpcAttribute=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_0__.E)("Vpc","DescribeVpcAttribute",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Ny,VpcId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$4,IsDefault:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,DryRun:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Jt},run(call){const vpc=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.PJ)(call,call.params.text("VpcId")),{store}=call.core,resources=[{ResourceType:"VSwitch",ResourceCount:vswitchIdsOf(
call,vpc).length},{ResourceType:"VRouter",ResourceCount:1},{ResourceType:"RouteTable",ResourceCount:(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.v2)(store).filter(
each=>each.vpcId===vpc.id).length}];return{...commonFields(call,vpc),AssociatedCens:{AssociatedCen:[]},AssociatedPropagationSources:{AssociatedPropagationSources:[]},
ClassicLinkEnabled:!1,CloudResources:{CloudResourceSetType:resources},Ipv4GatewayId:"",SupportIpv4Gateway:!0}}})}),80768:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O4:()=>shownStatus,QI:()=>describeVSwitches,pj:()=>describeVSwitchAttributes});var _ecs_define_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
54431),_ecs_paging_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(47456),_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1312),_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
24937),_ecs_times_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(14224),_addressing_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(81726),_lookup_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
83760),_records_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(57518);const describeVSwitches=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_0__.E)("Vpc","Desc\
ribeVSwitches",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ln,VpcId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,VSwitchId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
od(20),ZoneId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,VSwitchName:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,IsDefault:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Jt,ResourceGroupId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,RouteTableId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,VSwitchOwnerId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
nd,EnableIpv6:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,DryRun:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,PageNumber:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
PW,PageSize:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.T0(50),Tag:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__._A},run(call){const page=selectVSwitches(
call);return{...page.counts,VSwitches:{VSwitch:page.rows.map(vswitch=>vswitchRow(call,vswitch))}}}});function selectVSwitches(call){const{core,params,regionId}=call,
ids=params.texts("VSwitchId"),found=(0,_records_js__WEBPACK_IMPORTED_MODULE_6__.fj)(core.store).filter(vswitch=>vswitch.regionId===regionId&&(ids.length===0||ids.
includes(vswitch.id))&&vswitch.vpcId===(params.optionalText("VpcId")??vswitch.vpcId)&&vswitch.zoneId===(params.optionalText("ZoneId")??vswitch.zoneId)&&vswitch.
name===(params.optionalText("VSwitchName")??vswitch.name)&&vswitch.isDefault===(params.flag("IsDefault")??vswitch.isDefault)&&vswitch.routeTableId===(params.optionalText(
"RouteTableId")??vswitch.routeTableId)&&vswitch.resourceGroupId===(params.optionalText("ResourceGroupId")??vswitch.resourceGroupId)&&params.flag("EnableIpv6")!==
!0&&(0,_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_3__.tt)(vswitch,params)),{rows,...counts}=(0,_ecs_paging_js__WEBPACK_IMPORTED_MODULE_1__.Z)(found.reverse(),params);
return{rows,counts}}const shownStatus=vswitch=>vswitch.status==="Deleting"?"Pending":vswitch.status;function vswitchRow(call,vswitch){return{VSwitchId:vswitch.id,
VSwitchName:vswitch.name,VpcId:vswitch.vpcId,ZoneId:vswitch.zoneId,Status:shownStatus(vswitch),CidrBlock:vswitch.cidr,Ipv6CidrBlock:"",EnabledIpv6:!1,AvailableIpAddressCount:(0,_addressing_js__WEBPACK_IMPORTED_MODULE_4__.
hL)(call.core.store,vswitch),CreationTime:(0,_ecs_times_js__WEBPACK_IMPORTED_MODULE_7__.G)(vswitch.createdAtMs),Description:vswitch.description,IsDefault:vswitch.
isDefault,NetworkAclId:"",OwnerId:Number(call.accountId),ResourceGroupId:vswitch.resourceGroupId,RouteTable:{RouteTableId:vswitch.routeTableId,RouteTableType:"S\
ystem"},ShareType:"",Tags:(0,_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_3__.K7)(vswitch.tags)}}const describeVSwitchAttributes=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_0__.
E)("Vpc","DescribeVSwitchAttributes",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ln,VSwitchId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
$4,DryRun:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt},run(call){const vswitch=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_5__.gl)(call,call.params.text("VSwi\
tchId"));return vswitchRow(call,vswitch)}})}),42301:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{p:()=>vpcDurations});var _overrides_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2045);const vpcDurations=(0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__.
t)("durations","vpc",{vpcPending:1e3,vpcDeleting:300,vswitchPending:1e3,vswitchDeleting:300,eipAssociating:1e3,eipUnassociating:1e3,natCreating:3e3,natDeleting:1e3,
entryPending:500})}),89430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Gm:()=>eipBindingOperations,
Nw:()=>unbind,cm:()=>unassociateEipAddress,fu:()=>associateEipAddress});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
54431),_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1312),_ecs_records_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(31080),_durations_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
42301),_lookup_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(83760),_records_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(57518);const targetTypes=[
"EcsInstance","SlbInstance","Nat","NetworkInterface","HaVip","IpAddress"],associateEipAddress=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.E)("Vpc","Associate\
EipAddress",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ln,AllocationId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$4,InstanceId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
$4,InstanceType:{..._ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.yL(...targetTypes),default:"EcsInstance"},InstanceRegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Qq,PrivateIpAddress:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,Mode:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.yL("NAT","MULTI_BINDED","BINDED"),VpcId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Qq,ClientToken:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$Y},gaps:"HaVip and IpAddress targets are refused; traffic to an EIP of an instance reaches no pr\
ocess.",run(call){const{core,params}=call,eip=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.m4)(call,params.text("AllocationId")),type=params.text("InstanceType"),
id=params.text("InstanceId");if(eip.boundTo&&eip.status==="InUse")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidAssociation.Duplicated",
400,`EIP ${eip.id} is already bound to ${eip.boundTo.id}.`);if(eip.status!=="Available")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("Incorrect\
EipStatus",400,`EIP ${eip.id} is ${eip.status}; wait until it is Available.`);const privateIp=checkTarget(call,type,id);return(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.
QS)(core.store).update(eip,{status:"Associating",boundTo:{id,type,...privateIp===void 0?{}:{privateIp}}}),core.after((0,_durations_js__WEBPACK_IMPORTED_MODULE_3__.
p)(core).eipAssociating,()=>{eip.status==="Associating"&&((0,_records_js__WEBPACK_IMPORTED_MODULE_5__.QS)(core.store).update(eip,{status:"InUse"}),announce(core,
{id,type}))}),{}}});function checkTarget(call,type,id){const{store}=call.core,bound=(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.QS)(store).find(each=>each.boundTo?.
id===id);if(bound&&type!=="Nat")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidInstance.AlreadyBoundEip",400,`${id} has the EIP ${bound.id}\
 already: unassociate that first.`);switch(type){case"EcsInstance":case"NetworkInterface":{const instance=(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_6__.VF)(store).
find(each=>(type==="EcsInstance"?each.id:each.networkInterfaceId)===id);if(!instance)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidInsta\
nceId.NotFound",404,`The specified instance ${id} does not exist.`);if(instance.status!=="Running"&&instance.status!=="Stopped")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("IncorrectInstanceStatus",400,`Instance ${instance.id} is ${instance.status}; it must be Running or Stopped.`);if(instance.publicIp)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidInstance.PublicIpAddressAlreadyAssigned",400,`Instance ${instance.id} has the public address ${instance.publicIp} already.`);return instance.privateIp}case"\
Nat":{const gateway=(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.fg)(store).get(id);if(!gateway)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("In\
validNatGatewayId.NotFound",404,`The specified NAT gateway ${id} does not exist.`);if(gateway.status!=="Available")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("IncorrectStatus.NatGateway",400,`NAT gateway ${id} is ${gateway.status}; wait until it is Available.`);return gateway.privateIp}case"SlbInstance":if(!store.collection(
"load-balancer").get(id))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidInstanceId.NotFound",404,`The specified load balancer ${id} does \
not exist.`);return;default:throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidParameter",400,`The local cloud binds EIPs to EcsInstance, Net\
workInterface, SlbInstance and Nat, not to ${type}.`)}}const unassociateEipAddress=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.E)("Vpc","UnassociateEipAddres\
s",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ln,AllocationId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$4,InstanceId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Qq,InstanceType:{..._ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.yL(...targetTypes),default:"EcsInstance"},PrivateIpAddress:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Qq,Force:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,ClientToken:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$Y},run(call){const{core,params}=call,eip=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_4__.
m4)(call,params.text("AllocationId"));if(eip.status!=="InUse"||!eip.boundTo)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("IncorrectEipStatus",400,
`EIP ${eip.id} is ${eip.status}; only an EIP that is InUse can be unassociated.`);const target=eip.boundTo;if(params.has("InstanceId")&&params.text("InstanceId")!==
target.id)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidAssociation.NotFound",400,`EIP ${eip.id} is bound to ${target.id}, not to ${params.
text("InstanceId")}.`);return unbind(core,eip),{}}});function unbind(core,eip){const target=eip.boundTo;target&&((0,_records_js__WEBPACK_IMPORTED_MODULE_5__.QS)(
core.store).update(eip,{status:"Unassociating"}),core.after((0,_durations_js__WEBPACK_IMPORTED_MODULE_3__.p)(core).eipUnassociating,()=>{eip.status==="Unassocia\
ting"&&(delete eip.boundTo,(0,_records_js__WEBPACK_IMPORTED_MODULE_5__.QS)(core.store).update(eip,{status:"Available"}),announce(core,target))}))}function announce(core,target){
target.type==="SlbInstance"&&core.emit("loadBalancerChanged",{loadBalancerId:target.id}),target.type==="EcsInstance"&&core.emit("instanceChanged",{instanceId:target.
id})}const eipBindingOperations=[associateEipAddress,unassociateEipAddress]}),83760:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LU:()=>routeTableOf,PJ:()=>vpcOf,b8:()=>natGatewayOf,gl:()=>vswitchOf,m4:()=>eipOf});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61174),_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54431),_records_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(57518);function existing(call,record,code,what){
if(!record||!(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.y)(call,record))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H(code,404,`The specifie\
d ${what} does not exist in region ${call.regionId}.`);return record}const vpcOf=(call,id)=>existing(call,(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.ti)(call.core.
store).get(id),"InvalidVpcId.NotFound",`VPC ${id}`),vswitchOf=(call,id)=>existing(call,(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.fj)(call.core.store).get(id),
"InvalidVSwitchId.NotFound",`VSwitch ${id}`),eipOf=(call,id)=>existing(call,(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.QS)(call.core.store).get(id),"InvalidAll\
ocationId.NotFound",`EIP ${id}`),routeTableOf=(call,id)=>existing(call,(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.v2)(call.core.store).get(id),"InvalidRouteTab\
leId.NotFound",`route table ${id}`),natGatewayOf=(call,id)=>existing(call,(0,_records_js__WEBPACK_IMPORTED_MODULE_2__.fg)(call.core.store).get(id),"InvalidNatGa\
tewayId.NotFound",`NAT gateway ${id}`)}),62508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I:()=>checkName,b:()=>checkDescription});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174);function checkName(name,code="Invalid\
Name.Malformed"){if(name!==void 0&&(name.length>128||/^https?:\/\//i.test(name)))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H(code,400,"The spe\
cified name is invalid: it must have 1 to 128 characters and must not begin with http:// or https://.")}function checkDescription(description){if(description!==
void 0&&(description.length>256||/^https?:\/\//i.test(description)))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidDescription.Malformed",
400,"The specified description is invalid: at most 256 characters, not beginning with http:// or https://.")}}),16534:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>natGatewayOperations,C:()=>removeNatGateway});var vendor_error=__webpack_require__(61174),charges=__webpack_require__(
78615),ecs_define=__webpack_require__(54431),parameters=__webpack_require__(1312),tagging=__webpack_require__(24937),addressing=__webpack_require__(81726),durations=__webpack_require__(
42301),eip_binding=__webpack_require__(89430),lookup=__webpack_require__(83760),names=__webpack_require__(62508),records=__webpack_require__(57518),paging=__webpack_require__(
47456),regions=__webpack_require__(57663),times=__webpack_require__(14224);const describeNatGateways=(0,ecs_define.E)("Vpc","DescribeNatGateways",{parameters:{RegionId:parameters.
Ny,NatGatewayId:parameters.Qq,VpcId:parameters.Qq,ZoneId:parameters.Qq,Name:parameters.Qq,Status:parameters.yL("Creating","Available","Modifying","Deleting","Co\
nverting"),NatType:parameters.Qq,NetworkType:parameters.Qq,Spec:parameters.Qq,InstanceChargeType:parameters.Qq,ResourceGroupId:parameters.Qq,DryRun:parameters.Jt,
PageNumber:parameters.PW,PageSize:parameters.T0(50),Tag:parameters._A},run(call){const{core,params,regionId}=call,is=(name,value)=>value===(params.optionalText(
name)??value),found=(0,records.fg)(core.store).filter(each=>each.regionId===regionId&&is("NatGatewayId",each.id)&&is("VpcId",each.vpcId)&&is("ZoneId",each.zoneId)&&
is("Name",each.name)&&is("Status",each.status)&&is("NatType",each.natType)&&is("NetworkType",each.networkType)&&is("Spec",each.spec)&&is("InstanceChargeType","P\
ostPaid")&&is("ResourceGroupId",each.resourceGroupId)&&(0,tagging.tt)(each,params)),{rows,...counts}=(0,paging.Z)(found.reverse(),params);return{...counts,NatGateways:{
NatGateway:rows.map(gateway=>gatewayRow(call,gateway))}}}});function boundEips({core},gateway){const inUse=new Set((0,records.Vr)(core.store).filter(each=>each.
natGatewayId===gateway.id).flatMap(each=>each.snatIp.split(",")));return(0,records.QS)(core.store).filter(eip=>eip.boundTo?.id===gateway.id).map(eip=>({AllocationId:eip.
id,IpAddress:eip.address,UsingStatus:inUse.has(eip.address)?"UsedBySnatTable":"Idle"}))}const sharedFields=gateway=>({NatGatewayId:gateway.id,Name:gateway.name,
Description:gateway.description,Status:gateway.status,BusinessStatus:"Normal",NatType:gateway.natType,NetworkType:gateway.networkType,RegionId:gateway.regionId,
VpcId:gateway.vpcId,CreationTime:(0,times.G)(gateway.createdAtMs),ExpiredTime:"",EcsMetricEnabled:!0,PrivateLinkEnabled:!1,ResourceGroupId:gateway.resourceGroupId}),
privateInfo=gateway=>({EniInstanceId:"",IzNo:gateway.zoneId,MaxBandwidth:5120,PrivateIpAddress:gateway.privateIp,VswitchId:gateway.vswitchId}),gatewayRow=(call,gateway)=>({
...sharedFields(gateway),AutoPay:!1,DeletionProtection:gateway.deletionProtection,EipBindMode:"NAT",IcmpReplyEnabled:!0,InstanceChargeType:"PostPaid",InternetChargeType:gateway.
internetChargeType,Spec:gateway.spec,SnatTableIds:{SnatTableId:[gateway.snatTableId]},ForwardTableIds:{ForwardTableId:[gateway.forwardTableId]},FullNatTableIds:{
FullNatTableId:[]},IpLists:{IpList:boundEips(call,gateway).map(each=>({...each,SnatEntryEnabled:each.UsingStatus!=="Idle",PrivateIpAddress:gateway.privateIp}))},
NatGatewayPrivateInfo:privateInfo(gateway),SecurityProtectionEnabled:!1,Tags:(0,tagging.wN)(gateway.tags)}),getNatGatewayAttribute=(0,ecs_define.E)("Vpc","GetNa\
tGatewayAttribute",{parameters:{RegionId:parameters.Ny,NatGatewayId:parameters.$4},run(call){const{store}=call.core,gateway=(0,lookup.b8)(call,call.params.text(
"NatGatewayId"));return{...sharedFields(gateway),BillingConfig:{AutoPay:"false",InstanceChargeType:"PostPaid",InternetChargeType:gateway.internetChargeType,Spec:gateway.
spec},DeletionProtectionInfo:{Enabled:gateway.deletionProtection},SnatTable:{SnatTableId:gateway.snatTableId,SnatEntryCount:(0,records.Vr)(store).filter(each=>each.
natGatewayId===gateway.id).length},ForwardTable:{ForwardTableId:gateway.forwardTableId,ForwardEntryCount:(0,records.Wz)(store).filter(each=>each.natGatewayId===
gateway.id).length},IpList:boundEips(call,gateway),PrivateInfo:privateInfo(gateway)}}}),listZones=(0,ecs_define.E)("Vpc","ListEnhanhcedNatGatewayAvailableZones",
{parameters:{RegionId:parameters.Ny,AcceptLanguage:parameters.Qq},run:({regionId})=>{const regionName=regions.Ei.find(region=>region.id===regionId)?.name??regionId;
return{Zones:(0,regions.jL)(regionId).map(id=>({ZoneId:id,LocalName:`${regionName} ${id.at(-1).toUpperCase()}`}))}}}),createNatGateway=(0,ecs_define.E)("Vpc","C\
reateNatGateway",{parameters:{RegionId:parameters.Ny,VpcId:parameters.$4,VSwitchId:parameters.Qq,Name:parameters.Qq,Description:parameters.Qq,NatType:{...parameters.
yL("Enhanced"),default:"Enhanced"},NetworkType:{...parameters.yL("internet","intranet"),default:"internet"},InternetChargeType:{...parameters.yL("PayByLcu","Pay\
BySpec"),default:"PayByLcu"},InstanceChargeType:{...parameters.yL("PostPaid","PrePaid"),default:"PostPaid"},Spec:parameters.Qq,AutoPay:parameters.Jt,EipBindMode:parameters.
Qq,IcmpReplyEnabled:parameters.Jt,Duration:parameters.Qq,PricingCycle:parameters.Qq,SecurityProtectionEnabled:parameters.Jt,PrivateLinkEnabled:parameters.Jt,ClientToken:parameters.
$Y,Tag:parameters._A},gaps:"A gateway is kept and shown, but no packet goes through it. PrePaid is refused.",run(call){const{core,params}=call,vpc=(0,lookup.PJ)(
call,params.text("VpcId"));if((0,names.I)(params.optionalText("Name")),(0,names.b)(params.optionalText("Description")),params.text("InstanceChargeType")==="PreP\
aid")throw new vendor_error.H("InvalidInstanceChargeType.ValueNotSupported",400,"The local cloud sells no subscriptions: use InstanceChargeType PostPaid.");const vswitchId=params.
optionalText("VSwitchId");if(vswitchId===void 0)throw new vendor_error.H("MissingParameter",400,'The input parameter "VSwitchId" that is mandatory for an enhanc\
ed NAT gateway is not supplied.');const vswitch=(0,lookup.gl)(call,vswitchId);if(vswitch.vpcId!==vpc.id)throw new vendor_error.H("InvalidParameter.VSwitchId",400,
`VSwitch ${vswitchId} is not in VPC ${vpc.id}.`);if(vswitch.status!=="Available")throw new vendor_error.H("IncorrectVSwitchStatus",400,`VSwitch ${vswitchId} is \
Pending; wait until it is Available.`);const id=core.newId("ngw"),gateway=(0,records.fg)(core.store).add({id,regionId:call.regionId,zoneId:vswitch.zoneId,vpcId:vpc.
id,vswitchId,name:params.optionalText("Name")??"",description:params.optionalText("Description")??"",status:"Creating",natType:"Enhanced",networkType:params.text(
"NetworkType")==="intranet"?"intranet":"internet",internetChargeType:params.text("InternetChargeType"),spec:params.optionalText("Spec")??"",snatTableId:core.newId(
"stb"),forwardTableId:core.newId("ftb"),privateIp:(0,addressing.Kj)(core.store,vswitch,id),deletionProtection:!1,resourceGroupId:"",createdAtMs:core.clock.now(),
tags:(0,tagging.g$)(params)});return(0,charges.f0)(core,{id,kind:"nat-gateway",perHour:.29}),core.after((0,durations.p)(core).natCreating,()=>{(0,records.fg)(core.
store).update(gateway,{status:"Available"})}),{NatGatewayId:id,SnatTableIds:{SnatTableId:[gateway.snatTableId]},ForwardTableIds:{ForwardTableId:[gateway.forwardTableId]},
FullNatTableIds:{FullNatTableId:[]}}}}),modifyNatGatewayAttribute=(0,ecs_define.E)("Vpc","ModifyNatGatewayAttribute",{parameters:{RegionId:parameters.Ny,NatGatewayId:parameters.
$4,Name:parameters.Qq,Description:parameters.Qq,EipBindMode:parameters.Qq,IcmpReplyEnabled:parameters.Jt},run(call){const{core,params}=call,gateway=(0,lookup.b8)(
call,params.text("NatGatewayId"));return(0,names.I)(params.optionalText("Name")),(0,names.b)(params.optionalText("Description")),(0,records.fg)(core.store).update(
gateway,{name:params.optionalText("Name")??gateway.name,description:params.optionalText("Description")??gateway.description}),{}}}),deleteNatGateway=(0,ecs_define.
E)("Vpc","DeleteNatGateway",{parameters:{RegionId:parameters.Ny,NatGatewayId:parameters.$4,Force:parameters.Jt},run(call){const{core,params}=call,gateway=(0,lookup.
b8)(call,params.text("NatGatewayId"));if(gateway.status!=="Available")throw new vendor_error.H("IncorrectStatus.NatGateway",400,`NAT gateway ${gateway.id} is ${gateway.
status}; wait until it is Available.`);return params.flag("Force")===!0?clear(call,gateway):refuseWhileUsed(call,gateway),(0,records.fg)(core.store).update(gateway,
{status:"Deleting"}),core.after((0,durations.p)(core).natDeleting,()=>removeNatGateway(core,gateway)),{}}});function removeNatGateway(core,gateway){(0,addressing.
cK)(core.store,gateway.id),(0,charges.EO)(core,gateway.id),(0,records.fg)(core.store).delete(gateway.id)}function refuseWhileUsed({core},gateway){const users=[{
code:"EIPS",ids:(0,records.QS)(core.store).filter(each=>each.boundTo?.id===gateway.id)},{code:"SnatEntry",ids:(0,records.Vr)(core.store).filter(each=>each.natGatewayId===
gateway.id)},{code:"ForwardEntry",ids:(0,records.Wz)(core.store).filter(each=>each.natGatewayId===gateway.id)}];for(const{code,ids}of users)if(ids.length>0)throw new vendor_error.
H(`DependencyViolation.${code}`,400,`NAT gateway ${gateway.id} still has ${ids.map(each=>each.id).join(", ")}: remove that first or pass Force=true.`)}function clear({
core},gateway){for(const entry of(0,records.Vr)(core.store).filter(each=>each.natGatewayId===gateway.id))(0,records.Vr)(core.store).delete(entry.id);for(const entry of(0,records.
Wz)(core.store).filter(each=>each.natGatewayId===gateway.id))(0,records.Wz)(core.store).delete(entry.id);for(const eip of(0,records.QS)(core.store).filter(each=>each.
boundTo?.id===gateway.id))(0,eip_binding.Nw)(core,eip)}const natGatewayOperations=[createNatGateway,describeNatGateways,getNatGatewayAttribute,modifyNatGatewayAttribute,
deleteNatGateway,listZones]}),45439:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{
L:()=>vpcQuotas});var _overrides_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2045);const vpcQuotas=(0,_overrides_js__WEBPACK_IMPORTED_MODULE_0__.t)("quo\
tas","vpc",{vpcsPerRegion:50,eipsPerRegion:2e4})}),57518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{LU:()=>vswitchAddresses,QS:()=>eips,Vr:()=>snatEntries,Wz:()=>forwardEntries,fg:()=>natGateways,fj:()=>vswitches,ti:()=>vpcs,v2:()=>routeTables});
const vpcs=store=>store.collection("vpc"),vswitches=store=>store.collection("vswitch"),vswitchAddresses=store=>store.collection("vswitch-address"),routeTables=store=>store.
collection("route-table"),eips=store=>store.collection("eip"),natGateways=store=>store.collection("nat-gateway"),snatEntries=store=>store.collection("snat-entry"),
forwardEntries=store=>store.collection("forward-entry")}),65682:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Fu:()=>deleteVpc,Mx:()=>createVpc,Op:()=>modifyVpcAttribute,SU:()=>removeVpc,_I:()=>vpcNetworkOperations});var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
61174),_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54431),_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1312),_ecs_records_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
31080),_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(24937),_cidr_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(81932),_durations_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
42301),_lookup_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(83760),_names_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(62508),_records_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(
57518),_describe_vpcs_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(12284),_quotas_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(45439);const createVpc=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.
E)("Vpc","CreateVpc",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ny,CidrBlock:{type:"string",default:"172.16.0.0/12"},VpcName:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Qq,Description:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,ResourceGroupId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,UserCidr:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Qq,EnableIpv6:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,DryRun:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,ClientToken:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
$Y,Tag:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__._A},gaps:"No IPv6, no IPAM pools, no DNS hostnames.",run(call){const{core,params}=call,cidr=params.text("\
CidrBlock"),block=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_4__.rT)(cidr);if(!block||!(0,_cidr_js__WEBPACK_IMPORTED_MODULE_4__.Gw)(block)||block.prefix<8||block.prefix>
28)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidVpcCidr.Malformed",400,`The specified CidrBlock ${cidr} is not a private block of /8 to\
 /28.`);(0,_names_js__WEBPACK_IMPORTED_MODULE_7__.I)(params.optionalText("VpcName"),"InvalidVpcName.Malformed"),(0,_names_js__WEBPACK_IMPORTED_MODULE_7__.b)(params.
optionalText("Description"));const tags=(0,_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_3__.g$)(params);if((0,_records_js__WEBPACK_IMPORTED_MODULE_10__.ti)(core.store).
filter(vpc2=>vpc2.regionId===call.regionId).length>=(0,_quotas_js__WEBPACK_IMPORTED_MODULE_9__.L)(core).vpcsPerRegion)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("QuotaExceeded.Vpc",400,`The account has ${(0,_quotas_js__WEBPACK_IMPORTED_MODULE_9__.L)(core).vpcsPerRegion} VPCs in ${call.regionId} already.`);const vpc=(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.
ti)(core.store).add({id:core.newId("vpc"),regionId:call.regionId,name:params.optionalText("VpcName")??"",description:params.optionalText("Description")??"",cidr,
secondaryCidrs:[],status:"Pending",routerId:core.newId("vrt"),routeTableId:core.newId("vtb"),isDefault:!1,resourceGroupId:params.optionalText("ResourceGroupId")??
"",createdAtMs:core.clock.now(),tags});return addSystemRouteTable(call,vpc),core.after((0,_durations_js__WEBPACK_IMPORTED_MODULE_5__.p)(core).vpcPending,()=>{(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.
ti)(core.store).update(vpc,{status:"Available"})}),{VpcId:vpc.id,VRouterId:vpc.routerId,RouteTableId:vpc.routeTableId,ResourceGroupId:vpc.resourceGroupId}}});function addSystemRouteTable({
core,regionId},vpc){(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.v2)(core.store).add({id:vpc.routeTableId,regionId,vpcId:vpc.id,routerId:vpc.routerId,name:"",description:"",
type:"System",entries:[{id:core.newId("rte"),name:"",description:"Created with VPC by system.",destinationCidr:"100.64.0.0/10",type:"System",nextHopId:"",nextHopType:"\
service",status:"Available"}],createdAtMs:core.clock.now(),tags:{}})}const modifyVpcAttribute=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.E)("Vpc","ModifyVpc\
Attribute",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ln,VpcId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$4,VpcName:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Qq,Description:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,CidrBlock:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq},gaps:"CidrBlock, IPv6 and DNS ho\
stnames cannot be changed.",run(call){const{core,params}=call,vpc=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__.PJ)(call,params.text("VpcId")),name=params.optionalText(
"VpcName"),description=params.optionalText("Description");if((0,_names_js__WEBPACK_IMPORTED_MODULE_7__.I)(name,"InvalidVpcName.Malformed"),(0,_names_js__WEBPACK_IMPORTED_MODULE_7__.
b)(description),vpc.status!=="Available")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("IncorrectVpcStatus",400,`VPC ${vpc.id} is ${vpc.status};\
 wait until it is Available.`);if(params.has("CidrBlock")&&params.text("CidrBlock")!==vpc.cidr)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("Op\
erationUnsupported.Action",400,"The local cloud does not change the CidrBlock of a VPC.");return(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.ti)(core.store).update(
vpc,{...name===void 0?{}:{name},...description===void 0?{}:{description}}),{}}}),deleteVpc=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.E)("Vpc","DeleteVpc",{
parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ln,VpcId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$4,ForceDelete:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Jt,DryRun:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Jt,ClientToken:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$Y},gaps:"ForceDelete changes nothing: \
what it would skip (CEN, flow logs, IPv6 gateways) does not exist here.",run(call){const{core,params}=call,vpc=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_6__.PJ)(call,
params.text("VpcId"));if(vpc.status!=="Available")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("IncorrectVpcStatus",400,`VPC ${vpc.id} is ${vpc.
status}; wait until it is Available.`);return refuseWhileUsed(call,vpc),(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.ti)(core.store).update(vpc,{status:"Deletin\
g"}),core.after((0,_durations_js__WEBPACK_IMPORTED_MODULE_5__.p)(core).vpcDeleting,()=>removeVpc(core.store,vpc)),{}}});function removeVpc(store,vpc){for(const table of(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.
v2)(store).filter(each=>each.vpcId===vpc.id))(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.v2)(store).delete(table.id);(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.
ti)(store).delete(vpc.id)}function refuseWhileUsed({core},vpc){const users=[{code:"VSwitch",ids:(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fj)(core.store).filter(
each=>each.vpcId===vpc.id)},{code:"NatGateway",ids:(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fg)(core.store).filter(each=>each.vpcId===vpc.id)},{code:"Securi\
tyGroup",ids:(0,_ecs_records_js__WEBPACK_IMPORTED_MODULE_11__.h7)(core.store).filter(each=>each.vpcId===vpc.id)},{code:"RouteTable",ids:(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.
v2)(core.store).filter(each=>each.vpcId===vpc.id&&each.type==="Custom")},{code:"RouteEntry",ids:(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.v2)(core.store).filter(
each=>each.vpcId===vpc.id&&each.entries.some(entry=>entry.type==="Custom"))}];for(const{code,ids}of users)if(ids.length>0)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H(`DependencyViolation.${code}`,400,`VPC ${vpc.id} still has ${ids.map(each=>each.id).join(", ")}: delete that first.`)}const vpcNetworkOperations=[createVpc,_describe_vpcs_js__WEBPACK_IMPORTED_MODULE_8__.
Y,_describe_vpcs_js__WEBPACK_IMPORTED_MODULE_8__.Z,modifyVpcAttribute,deleteVpc]}),4666:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L$:()=>modifyVSwitchAttribute,d3:()=>vswitchOperations,ec:()=>deleteVSwitch,hi:()=>createVSwitch,jL:()=>removeVSwitch});
var _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(61174),_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(54431),_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1312),_ecs_regions_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(57663),_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(24937),_cidr_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
81932),_durations_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(42301),_lookup_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(83760),_names_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
62508),_records_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(57518),_describe_vswitches_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(80768);const maxVSwitchesPerVpc=150,
carrierBlock=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_5__.rT)("100.64.0.0/10"),createVSwitch=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.E)("Vpc","CreateVSwitch",
{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ln,VpcId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$4,ZoneId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
$4,CidrBlock:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$4,VSwitchName:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,Description:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Qq,ClientToken:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$Y,Tag:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__._A},gaps:"No IPv6.",run(call){const{core,params}=call,
vpc=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_7__.PJ)(call,params.text("VpcId")),cidr=params.text("CidrBlock"),zoneId=params.text("ZoneId");(0,_names_js__WEBPACK_IMPORTED_MODULE_8__.
I)(params.optionalText("VSwitchName"),"InvalidVSwitchName.Malformed"),(0,_names_js__WEBPACK_IMPORTED_MODULE_8__.b)(params.optionalText("Description"));const tags=(0,_ecs_tagging_js__WEBPACK_IMPORTED_MODULE_4__.
g$)(params);checkCreatable(call,vpc,zoneId,cidr);const vswitch=(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fj)(core.store).add({id:core.newId("vsw"),regionId:vpc.
regionId,zoneId,vpcId:vpc.id,name:params.optionalText("VSwitchName")??"",description:params.optionalText("Description")??"",cidr,status:"Pending",routeTableId:vpc.
routeTableId,isDefault:!1,resourceGroupId:vpc.resourceGroupId,createdAtMs:core.clock.now(),tags}),table=(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.v2)(core.store).
get(vpc.routeTableId),entry={id:core.newId("rte"),name:"",description:"",destinationCidr:cidr,type:"System",nextHopId:"",nextHopType:"local",status:"Available"};
return(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.v2)(core.store).update(table,{entries:[...table.entries,entry]}),core.after((0,_durations_js__WEBPACK_IMPORTED_MODULE_6__.
p)(core).vswitchPending,()=>{(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fj)(core.store).update(vswitch,{status:"Available"})}),{VSwitchId:vswitch.id}}});function checkCreatable({
core},vpc,zoneId,cidr){if(vpc.status!=="Available")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("IncorrectVpcStatus",400,`VPC ${vpc.id} is ${vpc.
status}; wait until it is Available.`);if(!(0,_ecs_regions_js__WEBPACK_IMPORTED_MODULE_3__.jL)(vpc.regionId).includes(zoneId))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidZoneId.NotFound",404,`The specified ZoneId ${zoneId} does not exist in ${vpc.regionId}; its zones are ${(0,_ecs_regions_js__WEBPACK_IMPORTED_MODULE_3__.
jL)(vpc.regionId).join(", ")}.`);const block=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_5__.rT)(cidr);if(!block||block.prefix<16||block.prefix>29)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("InvalidCidrBlock.Malformed",400,`The specified CidrBlock ${cidr} is not a block of /16 to /29.`);if(!(0,_cidr_js__WEBPACK_IMPORTED_MODULE_5__.gR)((0,_cidr_js__WEBPACK_IMPORTED_MODULE_5__.
rT)(vpc.cidr),block)||(0,_cidr_js__WEBPACK_IMPORTED_MODULE_5__.gR)(carrierBlock,block))throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidPar\
ameter",400,`The specified CidrBlock ${cidr} is not inside the VPC's block ${vpc.cidr}.`);const siblings=(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fj)(core.store).
filter(each=>each.vpcId===vpc.id),clash=siblings.find(each=>(0,_cidr_js__WEBPACK_IMPORTED_MODULE_5__.$f)((0,_cidr_js__WEBPACK_IMPORTED_MODULE_5__.rT)(each.cidr),
block));if(clash)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("InvalidCidrBlock.Overlapped",400,`The specified CidrBlock ${cidr} overlaps ${clash.
cidr} of ${clash.id}.`);const busy=siblings.find(each=>each.status!=="Available");if(busy)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("TaskCon\
flict",400,`VSwitch ${busy.id} of the same VPC is ${busy.status}; one VSwitch of a VPC changes at a time.`);if(siblings.length>=maxVSwitchesPerVpc)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("QuotaExceeded.VSwitch",400,`VPC ${vpc.id} has ${maxVSwitchesPerVpc} VSwitches already.`)}const modifyVSwitchAttribute=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.
E)("Vpc","ModifyVSwitchAttribute",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ln,VSwitchId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
$4,VSwitchName:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq,Description:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Qq},gaps:"No IPv6.",run(call){const{
core,params}=call,vswitch=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_7__.gl)(call,params.text("VSwitchId")),name=params.optionalText("VSwitchName"),description=params.
optionalText("Description");return(0,_names_js__WEBPACK_IMPORTED_MODULE_8__.I)(name,"InvalidVSwitchName.Malformed"),(0,_names_js__WEBPACK_IMPORTED_MODULE_8__.b)(
description),refuseUnlessAvailable(vswitch),(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fj)(core.store).update(vswitch,{...name===void 0?{}:{name},...description===
void 0?{}:{description}}),{}}});function refuseUnlessAvailable(vswitch){if(vswitch.status!=="Available")throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.
H("IncorrectVSwitchStatus",400,`VSwitch ${vswitch.id} is ${(0,_describe_vswitches_js__WEBPACK_IMPORTED_MODULE_9__.O4)(vswitch)}; wait until it is Available.`)}const deleteVSwitch=(0,_ecs_define_js__WEBPACK_IMPORTED_MODULE_1__.
E)("Vpc","DeleteVSwitch",{parameters:{RegionId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.Ln,VSwitchId:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.$4,DryRun:_ecs_parameters_js__WEBPACK_IMPORTED_MODULE_2__.
Jt},run(call){const{core,params}=call,vswitch=(0,_lookup_js__WEBPACK_IMPORTED_MODULE_7__.gl)(call,params.text("VSwitchId"));return refuseUnlessAvailable(vswitch),
refuseWhileUsed(call,vswitch),(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fj)(core.store).update(vswitch,{status:"Deleting"}),core.after((0,_durations_js__WEBPACK_IMPORTED_MODULE_6__.
p)(core).vswitchDeleting,()=>removeVSwitch(core.store,vswitch)),{}}});function removeVSwitch(store,vswitch){const table=(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.
v2)(store).get(vswitch.routeTableId),isRoute=entry=>entry.type==="System"&&entry.destinationCidr===vswitch.cidr;table&&(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.
v2)(store).update(table,{entries:table.entries.filter(entry=>!isRoute(entry))}),(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fj)(store).delete(vswitch.id)}function refuseWhileUsed({
core},vswitch){const{store}=core,refuse=(code,ids)=>{if(ids.length>0)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H(code,400,`VSwitch ${vswitch.id}\
 is still used by ${ids.join(", ")}: delete or release that first.`)};refuse("DependencyViolation.SNAT",(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.Vr)(store).
filter(each=>each.sourceVSwitchId===vswitch.id).map(each=>each.id)),refuse("DependencyViolation.EnhancedNatgw",(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fg)(
store).filter(each=>each.vswitchId===vswitch.id).map(each=>each.id)),refuse("DependencyViolation",[...new Set((0,_records_js__WEBPACK_IMPORTED_MODULE_10__.LU)(store).
filter(each=>each.vswitchId===vswitch.id).map(each=>each.ownerId))]);const busy=(0,_records_js__WEBPACK_IMPORTED_MODULE_10__.fj)(store).find(each=>each.vpcId===
vswitch.vpcId&&each.status!=="Available");if(busy)throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("TaskConflict",400,`VSwitch ${busy.id} of the sa\
me VPC is changing; one VSwitch of a VPC changes at a time.`);if((0,_records_js__WEBPACK_IMPORTED_MODULE_10__.ti)(store).get(vswitch.vpcId)?.status!=="Available")
throw new _api_vendor_error_js__WEBPACK_IMPORTED_MODULE_0__.H("IncorrectVpcStatus",400,`VPC ${vswitch.vpcId} is not Available.`)}const vswitchOperations=[createVSwitch,
_describe_vswitches_js__WEBPACK_IMPORTED_MODULE_9__.QI,_describe_vswitches_js__WEBPACK_IMPORTED_MODULE_9__.pj,modifyVSwitchAttribute,deleteVSwitch]}),73349:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Jj:()=>canonicalQuery,UD:()=>compare,a:()=>percentEncode});const wellFormed=text=>text.replace(new RegExp("\\p{Surroga\
te}","gu"),"\uFFFD");function percentEncode(text){return encodeURIComponent(wellFormed(text)).replace(/[!'()*]/g,char=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`)}
function canonicalQuery(pairs){const encoded=pairs.map(([name,value])=>[percentEncode(name),percentEncode(value)]);return encoded.sort(([a,x],[b,y])=>compare(a,
b)||compare(x,y)),encoded.map(([name,value])=>`${name}=${value}`).join("&")}function compare(a,b){return a<b?-1:a>b?1:0}}),56941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{C:()=>formPairs,f:()=>requestPairs});function requestPairs(request){return[...new URLSearchParams(request.query),...bodyPairs(
request)]}function formPairs(request){const type=request.headers["content-type"]??"";return request.body.length===0||!/^application\/x-www-form-urlencoded/i.test(
type)?[]:[...new URLSearchParams(text(request.body))]}function bodyPairs(request){const type=request.headers["content-type"]??"";if(request.body.length===0||!/^application\/json/i.
test(type))return formPairs(request);const members=parseObject(text(request.body));return Object.entries(members).map(([name,value])=>[name,typeof value=="objec\
t"?JSON.stringify(value):String(value)])}function parseObject(json){try{const value=JSON.parse(json);return typeof value=="object"&&value!==null&&!Array.isArray(
value)?value:{}}catch{return{}}}const text=bytes=>new TextDecoder().decode(bytes)}),13666:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>systemClock});const systemClock={now:()=>Date.now(),monotonic:()=>Number(process.hrtime.bigint())/1e6,sleep:(ms,signal)=>new Promise(
(resolve,reject)=>{if(signal?.aborted)return reject(signal.reason);const stop=()=>{clearTimeout(timer),reject(signal?.reason)},timer=setTimeout(()=>{signal?.removeEventListener(
"abort",stop),resolve()},ms);signal?.addEventListener("abort",stop,{once:!0})}),schedule:(ms,action)=>{const timer=setTimeout(action,ms);return timer.unref(),()=>clearTimeout(
timer)}}}),55929:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I:()=>seededRandom,
v:()=>systemRandom});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598);const systemRandom=()=>{const[word]=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomFillSync)(new Uint32Array(1));return word/2**32};function seededRandom(seed){let state=seed>>>0;return()=>{state=state+1831565813>>>0;let mixed=state;return mixed=
Math.imul(mixed^mixed>>>15,mixed|1),mixed^=mixed+Math.imul(mixed^mixed>>>7,mixed|61),((mixed^mixed>>>14)>>>0)/2**32}}}),32088:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>VirtualClock});class VirtualClock{#now;#order=0;#start;#timers=[];constructor(startMs=Date.UTC(2026,0,1)){this.#start=
startMs,this.#now=startMs}now(){return this.#now}monotonic(){return this.#now-this.#start}sleep(ms,signal){return new Promise((resolve,reject)=>{if(signal?.aborted)
return reject(signal.reason);const stop=()=>{cancel(),reject(signal?.reason)},cancel=this.schedule(ms,()=>{signal?.removeEventListener("abort",stop),resolve()});
signal?.addEventListener("abort",stop,{once:!0})})}schedule(ms,action){const timer={at:this.#now+Math.max(0,ms),order:this.#order++,action,cancelled:!1};return this.#push(
timer),()=>{timer.cancelled=!0}}async run(work){let settled=!1;const done=work.finally(()=>{settled=!0});for(done.catch(()=>{});;){if(await drainMicrotasks(),settled)
return done;if(!this.#fireNext())throw new Error("the virtual clock has no timer left but the work is not done: it waits for something that will never happen")}}async advance(ms){
const until=this.#now+ms;for(;;){await drainMicrotasks();const next=this.#peek();if(!next||next.at>until)break;this.#fireNext()}this.#now=until,await drainMicrotasks()}#fireNext(){
const timer=this.#peek();return timer?(this.#pop(),this.#now=timer.at,timer.action(),!0):!1}#peek(){for(;this.#timers[0]?.cancelled;)this.#pop();return this.#timers[0]}#push(timer){
const heap=this.#timers;let at=heap.push(timer)-1;for(;at>0;){const parent=at-1>>1;if(!before(heap[at],heap[parent]))break;swap(heap,at,parent),at=parent}}#pop(){
const heap=this.#timers,last=heap.pop();if(!last||heap.length===0)return;heap[0]=last;let at=0;for(;;){const left=2*at+1,right=left+1;let least=at;if(left<heap.
length&&before(heap[left],heap[least])&&(least=left),right<heap.length&&before(heap[right],heap[least])&&(least=right),least===at)return;swap(heap,at,least),at=
least}}}function before(a,b){return a.at<b.at||a.at===b.at&&a.order<b.order}function swap(heap,a,b){const held=heap[a];heap[a]=heap[b],heap[b]=held}const drainMicrotasks=()=>new Promise(
resolve=>setImmediate(resolve))})};
