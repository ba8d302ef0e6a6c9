"use strict";exports.id=7745,exports.ids=[7745],exports.modules={93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}
function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value==
"object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];
let token;do{const answer=await page(token);items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){
const items=[];for(let number=1;;number++){const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??
0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}
async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(
part));return found}}),47745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{createTagging:()=>createTagging,listTags:()=>listTags});var _api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31208),_flatten_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
93680),_paging_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(29984);const ecs=resourceType=>({product:"Ecs",resourceType,untagAction:"UntagResources",idsPerCall:50}),
vpc=resourceType=>({product:"Vpc",resourceType,untagAction:"UnTagResources",idsPerCall:50}),targets={instance:ecs("instance"),image:ecs("image"),snapshot:ecs("s\
napshot"),"security-group":ecs("securitygroup"),"key-pair":ecs("keypair"),vpc:vpc("VPC"),vswitch:vpc("VSWITCH"),eip:vpc("EIP"),"nat-gateway":vpc("NATGATEWAY"),"\
load-balancer":{product:"Slb",resourceType:"instance",untagAction:"UntagResources",idsPerCall:20},database:{product:"Rds",resourceType:"INSTANCE",untagAction:"U\
ntagResources",idsPerCall:50}},tagsPerCall=20;function createTagging(api){return{async tag(kind,ids,tags){const{product,resourceType,idsPerCall}=targets[kind],list=Object.
entries(tags).map(([Key,Value])=>({Key,Value}));for(const part of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.VN)(ids,idsPerCall))for(const some of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.
VN)(list,tagsPerCall)){const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__.B)({RegionId:api.region,ResourceType:resourceType,ResourceId:part,Tag:some});await api.
call({product,action:"TagResources",query,effect:"repeatable"})}},async untag(kind,ids,keys){const{product,resourceType,untagAction,idsPerCall}=targets[kind];for(const part of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.
VN)(ids,idsPerCall))for(const some of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.VN)(keys,tagsPerCall)){const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__.B)(
{RegionId:api.region,ResourceType:resourceType,ResourceId:part,TagKey:some});await(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.NJ)(["not-found"],api.call({product,action:untagAction,
query,effect:"repeatable"}))}}}}async function listTags(api,kind,ids){const{product,resourceType,idsPerCall}=targets[kind],found=new Map(ids.map(id=>[id,{}]));for(const part of(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.
VN)(ids,idsPerCall)){let token;do{const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__.B)({RegionId:api.region,ResourceType:resourceType,ResourceId:part,NextToken:token}),
body=await api.call({product,action:"ListTagResources",query,effect:"read"});for(const row of body.TagResources?.TagResource??[]){const tags=found.get(row.ResourceId);
tags&&(tags[row.TagKey]=row.TagValue??"")}token=body.NextToken||void 0}while(token!==void 0)}return found}})};
