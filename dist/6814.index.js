"use strict";exports.id=6814,exports.ids=[6814],exports.modules={86814:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createScaling:()=>createScaling});var flatten=__webpack_require__(93680);async function callEss(api,action,request,options={}){
const effect=action.startsWith("Describe")?"read":"repeatable";return await api.call({product:"Ess",action,query:(0,flatten.B)({RegionId:api.region,...request}),
effect},options)}var paging=__webpack_require__(29984);const pageSize=50;function createScaling(api){const changeRefresh=action=>async(ScalingGroupId,InstanceRefreshTaskId)=>{
await callEss(api,action,{ScalingGroupId,InstanceRefreshTaskId},{lane:ScalingGroupId})};return{describeGroups:({ids,tags})=>(0,paging.oq)(ids,20,part=>(0,paging.
eG)(async PageNumber=>{const body=await callEss(api,"DescribeScalingGroups",{PageNumber,PageSize:pageSize,...part?{ScalingGroupIds:part}:{},...tags?{Tags:Object.
entries(tags).map(([Key,Value])=>({Key,Value}))}:{}});return{items:(body.ScalingGroups??[]).map(groupOf),total:body.TotalCount}})),describeConfigurations:ScalingGroupId=>(0,paging.
eG)(async PageNumber=>{const body=await callEss(api,"DescribeScalingConfigurations",{ScalingGroupId,PageNumber,PageSize:pageSize});return{items:(body.ScalingConfigurations??
[]).map(configurationOf),total:body.TotalCount}}),describeInstances:ScalingGroupId=>(0,paging.eG)(async PageNumber=>{const body=await callEss(api,"DescribeScali\
ngInstances",{ScalingGroupId,PageNumber,PageSize:pageSize});return{items:(body.ScalingInstances??[]).map(instanceOf),total:body.TotalCount}}),async createConfiguration(request){
return(await callEss(api,"CreateScalingConfiguration",{ScalingGroupId:request.scalingGroupId,ScalingConfigurationName:request.name,ImageId:request.imageId,InstanceTypes:request.
instanceTypes,SecurityGroupIds:request.securityGroupIds,LoadBalancerWeight:request.loadBalancerWeight,UserData:encoded(request.userData),Tags:request.tags&&JSON.
stringify(request.tags),ClientToken:request.clientToken},{lane:request.scalingGroupId})).ScalingConfigurationId??""},async modifyConfiguration(id,{imageId,userData,
loadBalancerWeight}){await callEss(api,"ModifyScalingConfiguration",{ScalingConfigurationId:id,ImageId:imageId,UserData:encoded(userData),LoadBalancerWeight:loadBalancerWeight},
{lane:id})},describeRefreshes:ScalingGroupId=>(0,paging.mb)(async NextToken=>{const body=await callEss(api,"DescribeInstanceRefreshes",{ScalingGroupId,MaxResults:50,
NextToken});return{items:(body.InstanceRefreshTasks??[]).map(refreshOf),nextToken:body.NextToken}}),async startRefresh({scalingGroupId,target,checkpointPercents,
...request}){return(await callEss(api,"StartInstanceRefresh",{ScalingGroupId:scalingGroupId,DesiredConfiguration:"imageId"in target?{ImageId:target.imageId}:{ScalingConfigurationId:target.
configurationId},MinHealthyPercentage:request.minHealthyPercent,MaxHealthyPercentage:request.maxHealthyPercent,Checkpoints:checkpointPercents?.map(Percentage=>({
Percentage})),CheckpointPauseTime:request.checkpointPauseMinutes,SkipMatching:!0,ClientToken:request.clientToken},{lane:scalingGroupId})).InstanceRefreshTaskId??
""},suspendRefresh:changeRefresh("SuspendInstanceRefresh"),resumeRefresh:changeRefresh("ResumeInstanceRefresh"),cancelRefresh:changeRefresh("CancelInstanceRefre\
sh"),rollBackRefresh:changeRefresh("RollbackInstanceRefresh")}}const encoded=text=>text===void 0?void 0:Buffer.from(text).toString("base64");function groupOf(row){
return{id:row.ScalingGroupId??"",name:row.ScalingGroupName??"",isActive:row.LifecycleState==="Active",minSize:row.MinSize??0,maxSize:row.MaxSize??0,activeConfigurationId:row.
ActiveScalingConfigurationId??"",loadBalancerIds:row.LoadBalancerIds??[],serverGroups:(row.VServerGroups??[]).flatMap(({LoadBalancerId="",VServerGroupAttributes=[]})=>VServerGroupAttributes.
map(attribute=>({loadBalancerId:LoadBalancerId,serverGroupId:attribute.VServerGroupId??"",port:attribute.Port??0,weight:attribute.Weight??0}))),suspendedProcesses:row.
SuspendedProcesses??[],tags:Object.fromEntries((row.Tags??[]).map(({TagKey="",TagValue=""})=>[TagKey,TagValue]))}}function configurationOf(row){return{id:row.ScalingConfigurationId??
"",name:row.ScalingConfigurationName??"",scalingGroupId:row.ScalingGroupId??"",imageId:row.ImageId??"",...row.ImageFamily?{imageFamily:row.ImageFamily}:{},userData:Buffer.
from(row.UserData??"","base64").toString(),instanceTypes:row.InstanceTypes??(row.InstanceType?[row.InstanceType]:[]),securityGroupIds:row.SecurityGroupIds?.length?
row.SecurityGroupIds:row.SecurityGroupId?[row.SecurityGroupId]:[],loadBalancerWeight:row.LoadBalancerWeight??50}}const instanceStates={InService:"in-service",Protected:"\
protected",Standby:"standby",Removing:"removing","Removing:Wait":"removing",Stopped:"stopped"};function instanceOf(row){return{instanceId:row.InstanceId??"",configurationId:row.
ScalingConfigurationId??"",state:instanceStates[row.LifecycleState??""]??"pending",isHealthy:row.HealthStatus==="Healthy",isMadeByGroup:row.CreationType==="Auto\
Created"}}const refreshStates={Pending:"pending",InProgress:"running",Paused:"paused",CheckpointPause:"at-checkpoint",Successful:"succeeded",Failed:"failed",Cancelling:"\
cancelling",Cancelled:"cancelled",RollbackInProgress:"rolling-back",RollbackSuccessful:"rolled-back",RollbackFailed:"rollback-failed"};function refreshOf(row){const{
ImageId,ScalingConfigurationId}=row.DesiredConfiguration??{};return{id:row.InstanceRefreshTaskId??"",scalingGroupId:row.ScalingGroupId??"",status:refreshStates[row.
Status??""]??"pending",...ImageId?{imageId:ImageId}:{},...ScalingConfigurationId?{configurationId:ScalingConfigurationId}:{},total:row.TotalNeedUpdateCapacity??
0,finished:row.FinishedUpdateCapacity??0,startedAt:row.StartTime??"",detail:row.Detail??""}}}),93680:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{B:()=>flatten});function flatten(parameters){const query={};for(const[name,value]of Object.entries(parameters))write(
query,name,value);return query}function write(query,name,value){if(value!=null)if(Array.isArray(value))value.forEach((item,index)=>write(query,`${name}.${index+
1}`,item));else if(typeof value=="object")for(const[key,item]of Object.entries(value))write(query,`${name}.${key}`,item);else query[name]=String(value)}}),29984:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VN:()=>chunks,eG:()=>allByNumber,mb:()=>allByToken,oq:()=>inBatches});async function allByToken(page){const items=[];
let token;do{const answer=await page(token);items.push(...answer.items),token=answer.nextToken||void 0}while(token!==void 0);return items}async function allByNumber(page){
const items=[];for(let number=1;;number++){const answer=await page(number);if(items.push(...answer.items),answer.items.length===0||items.length>=(answer.total??
0))return items}}function chunks(items,size){const parts=[];for(let start=0;start<items.length;start+=size)parts.push(items.slice(start,start+size));return parts}
async function inBatches(ids,size,ask){if(ids===void 0)return ask(void 0);const found=[];for(const part of chunks([...new Set(ids)],size))found.push(...await ask(
part));return found}})};
