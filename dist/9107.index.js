"use strict";exports.id=9107,exports.ids=[9107],exports.modules={9107:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createAlarms:()=>createAlarms});var _flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93680),_paging_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(29984);const idsPerCall=20,pageSize=100;function createAlarms(api){const list=async filter=>(await(0,_paging_js__WEBPACK_IMPORTED_MODULE_0__.
eG)(async page=>{const request={...filter,Page:page,PageSize:pageSize},body=await api.call({product:"Cms",action:"DescribeMetricRuleList",query:(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.
B)(request),effect:"read"});return{items:body.Alarms?.Alarm??[],total:body.Total===void 0?void 0:Number(body.Total)}})).map(alarmOf);return{async describeAlarms(filter){
return"name"in filter?(await list({RuleName:filter.name})).filter(({name})=>name===filter.name):(0,_paging_js__WEBPACK_IMPORTED_MODULE_0__.oq)(filter.ids,idsPerCall,
ids=>list(ids?{RuleIds:ids.join(",")}:{}))}}}const states={OK:"ok",ALARM:"firing",INSUFFICIENT_DATA:"no-data"};function alarmOf(row){return{id:row.RuleId??"",name:row.
RuleName??"",state:row.AlertState===void 0?"no-data":states[row.AlertState]??"no-data",isEnabled:String(row.EnableState??!0)==="true",metric:[row.Namespace,row.
MetricName].filter(Boolean).join(" ")}}}),93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}function write(query,name,value){
if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value=="object")for(const[key,item]of Object.
entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];
let token;do{const answer=await page(token);items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){
const items=[];for(let number=1;;number++){const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??
0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}
async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(
part));return found}})};
