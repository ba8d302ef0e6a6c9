"use strict";exports.id=6891,exports.ids=[6891],exports.modules={56891:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createDns:()=>createDns});var _api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31208),_flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93680),_paging_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29984);function createDns(api){return{describeAddresses:zone=>describe(api,zone),async addAddress({
zone,rr,value,ttlSeconds,remark}){const find=async()=>{const found=(await describe(api,zone)).find(record=>record.rr===rr&&record.value===value);return found?{RecordId:found.
id}:void 0},request={product:"Alidns",action:"AddDomainRecord",query:(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)({DomainName:zone,RR:rr,Type:"A",Value:value,
TTL:ttlSeconds}),effect:"once"},body=await(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.NJ)(["already"],api.call(request,{lane:zone,settled:find}))??await find(),id=String(
body?.RecordId??"");return await setRemark(api,id,remark),id},async updateAddress(id,{rr,value,ttlSeconds}){const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.
B)({RecordId:id,RR:rr,Type:"A",Value:value,TTL:ttlSeconds});await(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.NJ)(["already"],api.call({product:"Alidns",action:"Upda\
teDomainRecord",query,effect:"repeatable"}))},setRemark:(id,remark)=>setRemark(api,id,remark),async deleteRecord(id){const request={product:"Alidns",action:"Del\
eteDomainRecord",query:{RecordId:id},effect:"repeatable"};await(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.NJ)(["not-found"],api.call(request))}}}async function setRemark(api,id,remark){
const query={RecordId:id,Remark:remark};await api.call({product:"Alidns",action:"UpdateDomainRecordRemark",query,effect:"repeatable"})}async function describe(api,zone){
return(0,_paging_js__WEBPACK_IMPORTED_MODULE_2__.eG)(async pageNumber=>{const query=(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)({DomainName:zone,Type:"A",Line:"\
default",PageNumber:pageNumber,PageSize:500}),answer=await api.call({product:"Alidns",action:"DescribeDomainRecords",query,effect:"read"}),{TotalCount,DomainRecords}=answer;
return{items:(DomainRecords?.Record??[]).map(row=>({id:row.RecordId??"",zone:row.DomainName??zone,rr:row.RR??"",type:row.Type??"",value:row.Value??"",ttlSeconds:row.
TTL??0,remark:row.Remark??""})),total:TotalCount}})}}),93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}
function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value==
"object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];
let token;do{const answer=await page(token);items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){
const items=[];for(let number=1;;number++){const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??
0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}
async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(
part));return found}})};
