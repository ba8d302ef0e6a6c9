"use strict";exports.id=7981,exports.ids=[7981],exports.modules={93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(query,name,value);return query}
function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+1}`,item));else if(typeof value==
"object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];
let token;do{const answer=await page(token);items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){
const items=[];for(let number=1;;number++){const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??
0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}
async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(
part));return found}}),27981:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{createLoadBalancing:()=>createLoadBalancing});var errors=__webpack_require__(70271),alicloud_api=__webpack_require__(31208),paging=__webpack_require__(
29984),flatten=__webpack_require__(93680);const once=new Set(["CreateLoadBalancerHTTPListener","CreateLoadBalancerHTTPSListener","CreateLoadBalancerTCPListener",
"CreateLoadBalancerUDPListener","CreateVServerGroup","CreateRules","AddBackendServers","AddVServerGroupBackendServers","StartLoadBalancerListener","StopLoadBala\
ncerListener"]);async function callSlb(api,action,request,options={}){const effect=action.startsWith("Describe")?"read":once.has(action)?"once":"repeatable";return await api.
call({product:"Slb",action,query:(0,flatten.B)({RegionId:api.region,...request}),effect},options)}const serversPerCall=20;function createBackends(api){const ownerOf=new Map,
groups=async loadBalancerId=>((await callSlb(api,"DescribeVServerGroups",{LoadBalancerId:loadBalancerId})).VServerGroups?.VServerGroup??[]).map(row=>{const id=row.
VServerGroupId??"";return ownerOf.set(id,loadBalancerId),{id,name:row.VServerGroupName??"",loadBalancerId}});return{describeServerGroups:groups,async createServerGroup(loadBalancerId,name,backends){
const[first=[],...rest]=(0,paging.VN)(backends,serversPerCall),found=async()=>{const group=(await groups(loadBalancerId)).find(candidate=>candidate.name===name);
return group&&{VServerGroupId:group.id}},id=(await callSlb(api,"CreateVServerGroup",{LoadBalancerId:loadBalancerId,VServerGroupName:name,BackendServers:serverList(
first)},{lane:loadBalancerId,settled:found})).VServerGroupId??"";ownerOf.set(id,loadBalancerId);for(const part of rest)await addBackends(api,{loadBalancerId,serverGroupId:id},
part);return id},async deleteServerGroup(serverGroupId){const lane=ownerOf.get(serverGroupId)??serverGroupId;await(0,alicloud_api.NJ)(["not-found"],callSlb(api,
"DeleteVServerGroup",{VServerGroupId:serverGroupId},{lane}))},describeBackends:group=>backendsOf(api,group),addBackends:(group,backends)=>addBackends(api,group,
backends),setWeights:(group,backends)=>setWeights(api,group,backends),removeBackends:(group,backends)=>removeBackends(api,group,backends),describeHealth:(loadBalancerId,listener)=>describeHealth(
api,loadBalancerId,listener)}}async function backendsOf(api,group){return((group.serverGroupId===void 0?await callSlb(api,"DescribeLoadBalancerAttribute",{LoadBalancerId:group.
loadBalancerId}):await callSlb(api,"DescribeVServerGroupAttribute",{VServerGroupId:group.serverGroupId})).BackendServers?.BackendServer??[]).map(row=>({instanceId:row.
ServerId??"",weight:Number(row.Weight??100),...row.Port===void 0||group.serverGroupId===void 0?{}:{port:Number(row.Port)},...row.Description?{description:row.Description}:
{}}))}const keyOf=backend=>`${backend.instanceId}:${backend.port??""}`;function serverList(backends){return JSON.stringify(backends.map(({instanceId,port,weight,
description})=>({ServerId:instanceId,...port===void 0?{}:{Port:port},Weight:weight,Type:"ecs",...description?{Description:description}:{}})))}async function addBackends(api,group,backends){
const missing=async()=>{const members=new Set((await backendsOf(api,group)).map(keyOf));return backends.filter(backend=>!members.has(keyOf(backend)))},absent=await missing(),
present=backends.filter(backend=>!absent.includes(backend));present.length>0&&await setWeights(api,group,present);for(const part of(0,paging.VN)(absent,serversPerCall)){
const keys=new Set(part.map(keyOf)),settled=async()=>(await missing()).some(backend=>keys.has(keyOf(backend)))?void 0:{},options={lane:group.loadBalancerId,settled};
group.serverGroupId===void 0?await callSlb(api,"AddBackendServers",{LoadBalancerId:group.loadBalancerId,BackendServers:serverList(part)},options):await callSlb(
api,"AddVServerGroupBackendServers",{VServerGroupId:group.serverGroupId,BackendServers:serverList(part)},options)}}async function setWeights(api,group,backends){
const ordered=backends.length>serversPerCall?await decreasesFirst(api,group,backends):backends;for(const part of(0,paging.VN)(ordered,serversPerCall)){const options={
lane:group.loadBalancerId};group.serverGroupId===void 0?await callSlb(api,"SetBackendServers",{LoadBalancerId:group.loadBalancerId,BackendServers:serverList(part)},
options):await callSlb(api,"SetVServerGroupAttribute",{VServerGroupId:group.serverGroupId,BackendServers:serverList(part)},options)}}async function decreasesFirst(api,group,backends){
const now=new Map((await backendsOf(api,group)).map(backend=>[keyOf(backend),backend.weight])),rise=backend=>backend.weight-(now.get(keyOf(backend))??0);return[
...backends].sort((a,b)=>rise(a)-rise(b))}async function removeBackends(api,group,backends){for(const part of(0,paging.VN)(backends,serversPerCall)){const options={
lane:group.loadBalancerId},call=group.serverGroupId===void 0?callSlb(api,"RemoveBackendServers",{LoadBalancerId:group.loadBalancerId,BackendServers:serverList(part)},
options):callSlb(api,"RemoveVServerGroupBackendServers",{VServerGroupId:group.serverGroupId,BackendServers:serverList(part)},options);await(0,alicloud_api.NJ)([
"not-found"],call)}}const healthWords={normal:"healthy",abnormal:"unhealthy"};async function describeHealth(api,loadBalancerId,listener){return((await callSlb(api,
"DescribeHealthStatus",{LoadBalancerId:loadBalancerId,ListenerPort:listener?.port,ListenerProtocol:listener?.protocol})).BackendServers?.BackendServer??[]).map(
row=>({instanceId:row.ServerId??"",port:Number(row.Port??0),listenerPort:Number(row.ListenerPort??listener?.port??0),health:healthWords[row.ServerHealthStatus??
""]??"unknown"}))}function createRules(api){const describeRules=async(loadBalancerId,{port,protocol})=>((await callSlb(api,"DescribeRules",{LoadBalancerId:loadBalancerId,
ListenerPort:port,ListenerProtocol:protocol})).Rules?.Rule??[]).map(row=>({id:row.RuleId??"",name:row.RuleName??"",...row.Domain?{domain:row.Domain}:{},serverGroupId:row.
VServerGroupId??""}));return{describeRules,async createRule(loadBalancerId,listener,{name,domain,serverGroupId}){const settled=async()=>(await describeRules(loadBalancerId,
listener)).some(rule=>rule.name===name)?{}:void 0;await callSlb(api,"CreateRules",{LoadBalancerId:loadBalancerId,ListenerPort:listener.port,ListenerProtocol:listener.
protocol,RuleList:JSON.stringify([{RuleName:name,Domain:domain,VServerGroupId:serverGroupId}])},{lane:loadBalancerId,settled})},async pointRule(loadBalancerId,ruleId,serverGroupId){
await callSlb(api,"SetRule",{RuleId:ruleId,VServerGroupId:serverGroupId},{lane:loadBalancerId})},async deleteRules(loadBalancerId,ids){ids.length!==0&&await(0,alicloud_api.
NJ)(["not-found"],callSlb(api,"DeleteRules",{RuleIds:JSON.stringify(ids)},{lane:loadBalancerId}))}}}function listenerParameters(loadBalancerId,spec,purpose){const isHttp=spec.
protocol==="http"||spec.protocol==="https";return{LoadBalancerId:loadBalancerId,ListenerPort:spec.port,Bandwidth:-1,...targetParameters(spec,purpose),...spec.scheduler?
{Scheduler:spec.scheduler}:{},...spec.description?{Description:spec.description}:{},...isHttp?httpParameters(spec):tcpParameters(spec,purpose)}}function targetParameters(spec,purpose){
return spec.redirectToPort!==void 0?{}:"serverGroupId"in spec.target?purpose==="create"?{VServerGroupId:spec.target.serverGroupId}:{VServerGroup:"on",VServerGroupId:spec.
target.serverGroupId}:purpose==="create"?{BackendServerPort:spec.target.backendPort}:{VServerGroup:"off"}}function httpParameters(spec){return spec.redirectToPort!==
void 0?{ListenerForward:"on",ForwardPort:spec.redirectToPort,HealthCheck:"off",StickySession:"off"}:{...httpHealthParameters(spec.healthCheck),...stickyParameters(
spec.stickySession),XForwardedFor:"on",XForwardedFor_proto:"on",...spec.requestTimeoutSeconds===void 0?{}:{RequestTimeout:spec.requestTimeoutSeconds},...spec.idleTimeoutSeconds===
void 0?{}:{IdleTimeout:spec.idleTimeoutSeconds},...spec.certificateId?{ServerCertificateId:spec.certificateId}:{}}}function httpHealthParameters(check){return check.
kind==="off"?{HealthCheck:"off"}:{HealthCheck:"on",HealthCheckType:check.kind,HealthCheckURI:check.path??"/",HealthCheckInterval:check.intervalSeconds,HealthCheckTimeout:check.
timeoutSeconds,...thresholds(check)}}function tcpParameters(spec,purpose){const check=spec.healthCheck;return{...check.kind==="off"?{HealthCheckSwitch:"off"}:{HealthCheckSwitch:"\
on",HealthCheckConnectTimeout:check.timeoutSeconds,...purpose==="create"?{healthCheckInterval:check.intervalSeconds}:{HealthCheckInterval:check.intervalSeconds},
...thresholds(check),...spec.protocol==="tcp"?{HealthCheckType:check.kind}:{},...check.kind==="http"?{HealthCheckURI:check.path??"/"}:{}},...spec.protocol==="tc\
p"?drainParameters(spec.connectionDrainSeconds):{}}}function drainParameters(seconds){return seconds===void 0?{ConnectionDrain:"off"}:{ConnectionDrain:"on",ConnectionDrainTimeout:seconds}}
function thresholds(check){return{HealthyThreshold:check.healthyThreshold,UnhealthyThreshold:check.unhealthyThreshold,...check.port===void 0?{}:{HealthCheckConnectPort:check.
port},...check.kind==="http"&&check.passCodes?{HealthCheckHttpCode:check.passCodes}:{}}}function stickyParameters(sticky){return sticky?sticky.kind==="insert"?{
StickySession:"on",StickySessionType:"insert",CookieTimeout:sticky.timeoutSeconds}:{StickySession:"on",StickySessionType:"server",Cookie:sticky.cookie}:{StickySession:"\
off"}}function listenerOf(row){const protocol=(row.ListenerProtocol??"tcp").toLowerCase(),config=configOf(row,protocol),sticky=stickyOf(config);return{loadBalancerId:row.
LoadBalancerId??"",port:Number(row.ListenerPort),protocol,status:(row.Status??"stopped").toLowerCase(),target:row.VServerGroupId?{serverGroupId:row.VServerGroupId}:
{backendPort:Number(row.BackendServerPort??0)},healthCheck:healthCheckOf(config,protocol),...row.Scheduler?{scheduler:row.Scheduler}:{},...row.Description?{description:row.
Description}:{},...config.RequestTimeout===void 0?{}:{requestTimeoutSeconds:Number(config.RequestTimeout)},...config.IdleTimeout===void 0?{}:{idleTimeoutSeconds:Number(
config.IdleTimeout)},...config.ConnectionDrain==="on"?{connectionDrainSeconds:Number(config.ConnectionDrainTimeout)}:{},...sticky?{stickySession:sticky}:{},...config.
ServerCertificateId?{certificateId:config.ServerCertificateId}:{},...config.ListenerForward==="on"?{redirectToPort:Number(config.ForwardPort)}:{}}}function configOf(row,protocol){
return{http:row.HTTPListenerConfig,https:row.HTTPSListenerConfig,tcp:row.TCPListenerConfig,udp:row.UDPListenerConfig}[protocol]??{}}function healthCheckOf(config,protocol){
const isHttp=protocol==="http"||protocol==="https",kind=config.HealthCheck==="off"?"off":config.HealthCheckType?.toLowerCase()==="tcp"||!isHttp&&config.HealthCheckType!==
"http"?"tcp":"http";return{kind,intervalSeconds:Number(config.HealthCheckInterval??2),timeoutSeconds:Number(config.HealthCheckTimeout??config.HealthCheckConnectTimeout??
5),healthyThreshold:Number(config.HealthyThreshold??3),unhealthyThreshold:Number(config.UnhealthyThreshold??3),...config.HealthCheckURI&&kind==="http"?{path:config.
HealthCheckURI}:{},...config.HealthCheckConnectPort&&Number(config.HealthCheckConnectPort)>0?{port:Number(config.HealthCheckConnectPort)}:{},...config.HealthCheckHttpCode&&
kind==="http"?{passCodes:config.HealthCheckHttpCode}:{}}}function stickyOf(config){if(config.StickySession==="on")return config.StickySessionType==="server"?{kind:"\
server",cookie:config.Cookie??""}:{kind:"insert",timeoutSeconds:Number(config.CookieTimeout??0)}}var tag_lists=__webpack_require__(17278);function createLoadBalancing(api){
return{describeLoadBalancers:filter=>describe(api,filter),async createLoadBalancer(request){const body=await callSlb(api,"CreateLoadBalancer",{LoadBalancerName:request.
name,AddressType:request.addressType,LoadBalancerSpec:request.spec,VSwitchId:request.vswitchId,MasterZoneId:request.masterZoneId,SlaveZoneId:request.slaveZoneId,
InternetChargeType:"paybytraffic",Tag:Object.entries(request.tags).map(([Key,Value])=>({Key,Value})),ClientToken:request.clientToken});return{id:body.LoadBalancerId??
"",address:body.Address??""}},async modifyLoadBalancer(id,{name,spec,deletionProtection}){name!==void 0&&await callSlb(api,"SetLoadBalancerName",{LoadBalancerId:id,
LoadBalancerName:name},{lane:id}),spec!==void 0&&await callSlb(api,"ModifyLoadBalancerInstanceSpec",{LoadBalancerId:id,LoadBalancerSpec:spec},{lane:id}),deletionProtection!==
void 0&&await callSlb(api,"SetLoadBalancerDeleteProtection",{LoadBalancerId:id,DeleteProtection:deletionProtection?"on":"off"},{lane:id})},async deleteLoadBalancer(id){
await(0,alicloud_api.NJ)(["not-found"],callSlb(api,"DeleteLoadBalancer",{LoadBalancerId:id},{lane:id}))},describeListeners:loadBalancerId=>listeners(api,loadBalancerId),
createListener:(loadBalancerId,spec)=>createListener(api,loadBalancerId,spec),modifyListener:(loadBalancerId,spec)=>modifyListener(api,loadBalancerId,spec),async pointListener(loadBalancerId,{
port,protocol},serverGroupId){const request={LoadBalancerId:loadBalancerId,ListenerPort:port,...{VServerGroup:"on",VServerGroupId:serverGroupId}};await callSlb(
api,modifyActions[protocol],request,{lane:loadBalancerId})},startListener:(loadBalancerId,key)=>switchListener(api,"StartLoadBalancerListener",loadBalancerId,key),
stopListener:(loadBalancerId,key)=>switchListener(api,"StopLoadBalancerListener",loadBalancerId,key),async deleteListener(loadBalancerId,key){await(0,alicloud_api.
NJ)(["not-found"],callSlb(api,"DeleteLoadBalancerListener",listenerKey(loadBalancerId,key),{lane:loadBalancerId}))},...createBackends(api),...createRules(api)}}
async function describe(api,filter){return(0,paging.oq)(filter.ids,10,ids=>(0,paging.eG)(async PageNumber=>{const body=await callSlb(api,"DescribeLoadBalancers",
{PageNumber,PageSize:100,...ids?{LoadBalancerId:ids.join(",")}:{},...filter.vpcId?{VpcId:filter.vpcId}:{},...filter.tags?{Tag:Object.entries(filter.tags).map(([
Key,Value])=>({Key,Value}))}:{}});return{items:(body.LoadBalancers?.LoadBalancer??[]).map(loadBalancerOf),total:body.TotalCount}}))}function loadBalancerOf(row){
return{id:row.LoadBalancerId??"",name:row.LoadBalancerName??"",status:row.LoadBalancerStatus??"inactive",address:row.Address??"",addressType:row.AddressType==="\
internet"?"internet":"intranet",vpcId:row.VpcId??"",vswitchId:row.VSwitchId??"",spec:row.LoadBalancerSpec??"",deletionProtection:row.DeleteProtection==="on",tags:(0,tag_lists.
lD)((row.Tags?.Tag??[]).map(({TagKey,TagValue})=>({key:TagKey??"",value:TagValue??""})))}}async function listeners(api,loadBalancerId){return(0,paging.mb)(async NextToken=>{
const body=await callSlb(api,"DescribeLoadBalancerListeners",{LoadBalancerId:[loadBalancerId],MaxResults:100,NextToken});return{items:(body.Listeners??[]).map(listenerOf),
nextToken:body.NextToken}})}async function findListener(api,loadBalancerId,{port,protocol}){return(await listeners(api,loadBalancerId)).find(listener=>listener.
port===port&&listener.protocol===protocol)}function listenerKey(loadBalancerId,{port,protocol}){return{LoadBalancerId:loadBalancerId,ListenerPort:port,ListenerProtocol:protocol}}
const createActions={http:"CreateLoadBalancerHTTPListener",https:"CreateLoadBalancerHTTPSListener",tcp:"CreateLoadBalancerTCPListener",udp:"CreateLoadBalancerUD\
PListener"},modifyActions={http:"SetLoadBalancerHTTPListenerAttribute",https:"SetLoadBalancerHTTPSListenerAttribute",tcp:"SetLoadBalancerTCPListenerAttribute",udp:"\
SetLoadBalancerUDPListenerAttribute"};async function createListener(api,loadBalancerId,spec){const settled=async()=>await findListener(api,loadBalancerId,spec)?
{}:void 0;try{await callSlb(api,createActions[spec.protocol],listenerParameters(loadBalancerId,spec,"create"),{lane:loadBalancerId,settled})}catch(error){if(!(0,errors.
E)(error,"already")||!await settled())throw error;await modifyListener(api,loadBalancerId,spec)}}async function modifyListener(api,loadBalancerId,spec){await callSlb(
api,modifyActions[spec.protocol],listenerParameters(loadBalancerId,spec,"modify"),{lane:loadBalancerId})}async function switchListener(api,action,loadBalancerId,key){
const wanted=action==="StartLoadBalancerListener"?["running","starting"]:["stopped","stopping"],settled=async()=>{const listener=await findListener(api,loadBalancerId,
key);return listener&&wanted.includes(listener.status)?{}:void 0};await settled()||await callSlb(api,action,listenerKey(loadBalancerId,key),{lane:loadBalancerId,
settled})}}),17278:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tw:()=>tagList,kS:()=>hasTags,
lD:()=>tagMap});function tagList(tags){const entries=Object.entries(tags??{});return entries.length===0?void 0:entries.map(([key,value])=>({key,value}))}function tagMap(list){
const tags={};for(const tag of list??[])tags[tag.tagKey??tag.key??""]=tag.tagValue??tag.value??"";return tags}function hasTags(have,want){return Object.entries(
want??{}).every(([key,value])=>have[key]===value)}})};
