"use strict";exports.id=969,exports.ids=[969],exports.modules={93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}function write(query,name,value){
if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value=="object")for(const[key,item]of Object.
entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),80969:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createKeyPairs:()=>createKeyPairs});var _api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
31208),_flatten_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(93680),_paging_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(29984),_tag_lists_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
17278);function createKeyPairs(api){return{describeKeyPairs:({name,tags})=>(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.eG)(async pageNumber=>{const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__.
B)({RegionId:api.region,KeyPairName:name,Tag:wireTags(tags),PageNumber:pageNumber,PageSize:50}),answer=await api.call({product:"Ecs",action:"DescribeKeyPairs",query,
effect:"read"}),{TotalCount,KeyPairs}=answer;return{items:(KeyPairs?.KeyPair??[]).map(row=>({name:row.KeyPairName??"",tags:(0,_tag_lists_js__WEBPACK_IMPORTED_MODULE_3__.
lD)(row.Tags?.Tag?.map(({TagKey,TagValue})=>({tagKey:TagKey,tagValue:TagValue})))})),total:TotalCount}}),async importKeyPair({name,publicKey,tags}){const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__.
B)({RegionId:api.region,KeyPairName:name,PublicKeyBody:publicKey,Tag:wireTags(tags)});await api.call({product:"Ecs",action:"ImportKeyPair",query,effect:"once"})},
async deleteKeyPair(name){const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_2__.B)({RegionId:api.region,KeyPairNames:JSON.stringify([name])});await(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.
NJ)(["not-found"],api.call({product:"Ecs",action:"DeleteKeyPairs",query,effect:"repeatable"}))}}}const wireTags=tags=>Object.entries(tags??{}).map(([Key,Value])=>({
Key,Value}))}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,
mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];let token;do{const answer=await page(token);items.push(...answer.items),token=
answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){const items=[];for(let number=1;;number++){const answer=await page(
number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<
items.length;start+=size)parts.push(items.slice(start,start+size));return parts}async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];
for(const part of chunks([...new Set(ids)],size))found.push(...await ask(part));return found}}),17278:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tw:()=>tagList,kS:()=>hasTags,lD:()=>tagMap});function tagList(tags){const entries=Object.entries(tags??{});return entries.
length===0?void 0:entries.map(([key,value])=>({key,value}))}function tagMap(list){const tags={};for(const tag of list??[])tags[tag.tagKey??tag.key??""]=tag.tagValue??
tag.value??"";return tags}function hasTags(have,want){return Object.entries(want??{}).every(([key,value])=>have[key]===value)}})};
