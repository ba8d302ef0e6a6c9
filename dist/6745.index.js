"use strict";exports.id=6745,exports.ids=[6745],exports.modules={93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}
function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value==
"object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),36745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createAutomation:()=>createAutomation,templateOf:()=>templateOf});var _shared_json_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
98444),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_paging_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(29984),_flatten_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
93680);const effects={StartExecution:"repeatable",ListExecutions:"read",CancelExecution:"repeatable"};function createAutomation(api){const describeExecutions=async({
id,tags,isRunning})=>(await(0,_paging_js__WEBPACK_IMPORTED_MODULE_1__.mb)(async token=>{const body=await callOos(api,"ListExecutions",{MaxResults:100,NextToken:token,
...id===void 0?{}:{ExecutionId:id},...tags===void 0?{}:{Tags:JSON.stringify(tags)},...isRunning?{Status:"Running"}:{}});return{items:body.Executions??[],nextToken:body.
NextToken}})).map(executionOf);return{describeExecutions,async start({description,steps,tags,clientToken}){return(await callOos(api,"StartExecution",{TemplateContent:templateOf(
description,steps,api.region),Description:description,Mode:"Automatic",Tags:JSON.stringify(tags),ClientToken:clientToken})).Execution?.ExecutionId??""},async cancel(id){
try{await callOos(api,"CancelExecution",{ExecutionId:id})}catch(error){if(!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"invalid","permission","not-found",
"busy","already"))throw error;const[execution]=await describeExecutions({id});if(execution?.status==="running")throw error}}}}function templateOf(description,steps,region){
return JSON.stringify({FormatVersion:"OOS-2019-06-01",Description:description,Tasks:steps.map((step,index)=>({Name:`step${index+1}`,...taskOf(step,region)}))})}
function taskOf(step,region){if(step.kind==="sleep")return{Action:"ACS::Sleep",Properties:{Duration:`PT${step.seconds}S`}};if(step.kind==="point"){const{api,parameters}=pointCall(
step);return executeSlb(api,{RegionId:region,...parameters})}const{loadBalancerId,serverGroupId}=step.group,servers=step.backends.map(({instanceId,port,weight})=>({
ServerId:instanceId,...port===void 0?{}:{Port:port},Weight:weight,Type:"ecs"})),target=serverGroupId===void 0?{API:"SetBackendServers",key:{LoadBalancerId:loadBalancerId}}:
{API:"SetVServerGroupAttribute",key:{VServerGroupId:serverGroupId}};return executeSlb(target.API,{RegionId:region,...target.key,BackendServers:JSON.stringify(servers)})}
function pointCall({loadBalancerId,from,serverGroupId}){if("ruleId"in from)return{api:"SetRule",parameters:{RuleId:from.ruleId,VServerGroupId:serverGroupId}};const target={
VServerGroup:"on",VServerGroupId:serverGroupId};return{api:`SetLoadBalancer${from.protocol.toUpperCase()}ListenerAttribute`,parameters:{LoadBalancerId:loadBalancerId,
ListenerPort:from.port,...target}}}function executeSlb(api,parameters){return{Action:"ACS::ExecuteAPI",OnError:"ACS::NEXT",Properties:{Service:"SLB",API:api,Parameters:parameters}}}
function executionOf(row){const tags=typeof row.Tags=="string"?tagsOf(row.Tags):row.Tags??{};return{id:row.ExecutionId??"",status:statusOf(row.Status??""),message:row.
StatusMessage??"",tags}}function tagsOf(text){const read=(0,_shared_json_js__WEBPACK_IMPORTED_MODULE_2__.V)(text,{"*":"string"});return"value"in read?read.value:
{}}function statusOf(status){return status==="Success"?"succeeded":status==="Failed"?"failed":status==="Cancelled"||status==="Skipped"?"cancelled":"running"}async function callOos(api,action,request){
const{TemplateContent,...rest}=request;return await api.call({product:"Oos",action,query:(0,_flatten_js__WEBPACK_IMPORTED_MODULE_3__.B)({RegionId:api.region,...rest}),
...TemplateContent===void 0?{}:{form:{TemplateContent}},effect:effects[action]})}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];
let token;do{const answer=await page(token);items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){
const items=[];for(let number=1;;number++){const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??
0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}
async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(
part));return found}})};
