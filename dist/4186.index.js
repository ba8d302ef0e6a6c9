"use strict";exports.id=4186,exports.ids=[4186],exports.modules={93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}
function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value==
"object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];
let token;do{const answer=await page(token);items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){
const items=[];for(let number=1;;number++){const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??
0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}
async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(
part));return found}}),14186:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{createRoles:()=>createRoles});var _api_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(31208),_flatten_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
93680),_paging_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(29984);const instanceTrust=JSON.stringify({Statement:[{Action:"sts:AssumeRole",Effect:"Allow",
Principal:{Service:["ecs.aliyuncs.com"]}}],Version:"1"});function createRoles(api){return{...createRam(api),...createInstanceRoles(api)}}function createRam(api){
const read=(action,query)=>(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.NJ)(["not-found"],api.call({product:"Ram",action,query,effect:"read"})),change=(action,query,ignored)=>(0,_api_js__WEBPACK_IMPORTED_MODULE_0__.
NJ)([ignored],api.call({product:"Ram",action,query,effect:"repeatable"},{lane:query.RoleName})),policyQuery=(roleName,{name,kind})=>({RoleName:roleName,PolicyName:name,
PolicyType:kind});return{async describeRole(name){const body=await read("GetRole",{RoleName:name});return body?.Role?{name:body.Role.RoleName??name,description:body.
Role.Description??""}:void 0},async createInstanceRole({name,description}){const query={RoleName:name,Description:description,AssumeRolePolicyDocument:instanceTrust},
settled=async()=>(await read("GetRole",{RoleName:name}))?.Role?.Description===description?{}:void 0;await api.call({product:"Ram",action:"CreateRole",query,effect:"\
once"},{lane:name,settled})},async deleteRole(name){await change("DeleteRole",{RoleName:name},"not-found")},async hasPolicy({name,kind}){return await read("GetP\
olicy",{PolicyName:name,PolicyType:kind})!==void 0},async describePolicies(roleName){return((await read("ListPoliciesForRole",{RoleName:roleName}))?.Policies?.Policy??
[]).map(({PolicyName="",PolicyType})=>({name:PolicyName,kind:PolicyType==="Custom"?"Custom":"System"}))},async attachPolicy(roleName,policy){await change("Attac\
hPolicyToRole",policyQuery(roleName,policy),"already")},async detachPolicy(roleName,policy){await change("DetachPolicyFromRole",policyQuery(roleName,policy),"no\
t-found")}}}function createInstanceRoles(api){const queryOf=(ids,more)=>(0,_flatten_js__WEBPACK_IMPORTED_MODULE_1__.B)({RegionId:api.region,InstanceIds:JSON.stringify(
ids),...more});return{async describeInstanceRoles(instanceIds){const roles=new Map;for(const ids of(0,_paging_js__WEBPACK_IMPORTED_MODULE_2__.VN)(instanceIds,50)){
const query=queryOf(ids,{PageSize:50}),body=await api.call({product:"Ecs",action:"DescribeInstanceRamRole",query,effect:"read"});for(const{InstanceId="",RamRoleName}of body.
InstanceRamRoleSets?.InstanceRamRoleSet??[])RamRoleName&&roles.set(InstanceId,RamRoleName)}return roles},async attachToInstance(instanceId,roleName){await changeInstance(
api,"AttachInstanceRamRole",queryOf([instanceId],{RamRoleName:roleName}))},async detachFromInstance(instanceId,roleName){await changeInstance(api,"DetachInstanc\
eRamRole",queryOf([instanceId],{RamRoleName:roleName}))}}}async function changeInstance(api,action,query){const body=await api.call({product:"Ecs",action,query,
effect:"repeatable"}),refused=Object.values(body[`${action}Results`]??{})[0]?.find(({Success})=>String(Success)==="false");if(refused)throw new Error(`${action}\
 of ${query.InstanceIds}: ${refused.Code}: ${refused.Message}`)}})};
