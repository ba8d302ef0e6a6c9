"use strict";exports.id=8521,exports.ids=[8521],exports.modules={98886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{contractGate:()=>contractGate});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_infra_outputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
14323),_migrate_files_directory_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59806),_migrate_files_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
53961),_migrate_gate_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(55931),_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(59864),
_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(16156);async function contractGate(context,directory){const facts=await readFacts(context),
order=(0,_migrate_files_files_js__WEBPACK_IMPORTED_MODULE_3__.Y)(await(0,_migrate_files_directory_js__WEBPACK_IMPORTED_MODULE_2__.g)(directory)).migrations.map(
({id})=>id);return migration=>(0,_migrate_gate_js__WEBPACK_IMPORTED_MODULE_4__.l)(migration,order,facts)}async function readFacts(context){const{name,settings}=await context.
environment(),cloud=await context.cloud(),outputs=await(0,_infra_outputs_js__WEBPACK_IMPORTED_MODULE_1__.T7)(cloud,{app:settings.app,env:name,bucket:settings.bucket}),
layout=await(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__.k0)(cloud,`${settings.app}/${name}`),[servers,history,consumers]=await Promise.all([(0,_rollout_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_5__.
Ht)(cloud,layout),(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__.Lu)(cloud.objectStore(outputs.bucket)),readConsumers(cloud,settings.migrations.consumers)]),
serving=(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__.T5)(history),target=serving&&(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__.PZ)(history,
serving.version);return{servers:[...servers.map(({instanceId,release,backends})=>({instanceId,weight:Math.max(0,...backends.map(({weight})=>weight)),...release?
{release}:{}})),...consumers],releases:history.filter(({isVerified})=>isVerified).map(({version,finishedAt})=>({version,finishedAtMs:Date.parse(finishedAt),...schemaHead(
history,version)})),...target?{rollbackTarget:target.version}:{},isRollbackForfeited:context.options["forfeit-rollback"]===!0||target!==void 0&&context.options["\
forfeit-rollback-to"]===target.version,drainedCountsAsGone:context.options["drained-counts-as-gone"]===!0,soakMs:settings.migrations.soak,nowMs:context.clock.now()}}
async function readConsumers({compute},ids){const found=ids.length===0?[]:await compute.describeInstances({ids}),tags=new Map(found.map(instance=>[instance.id,instance.
tags]));return ids.map(instanceId=>{const release=tags.get(instanceId)?.[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.release];return{instanceId,weight:0,isConsumer:!0,
...release?{release}:{}}})}function schemaHead(history,version){const head=(0,_rollout_state_history_js__WEBPACK_IMPORTED_MODULE_6__.JO)(history,version);return head===
void 0?{}:{schemaHead:head}}}),78521:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run_run});var external_node_path_=__webpack_require__(76760),outside_view=__webpack_require__(49086),watched_rollout=__webpack_require__(
556),alicloud_cloud=__webpack_require__(88496),rule=__webpack_require__(45116),in_process=__webpack_require__(72252),simulated=__webpack_require__(41202),records=__webpack_require__(
31080),config=__webpack_require__(71508),slb_records=__webpack_require__(96702),state_history=__webpack_require__(16156),virtual_clock=__webpack_require__(32088),
external_node_crypto_=__webpack_require__(77598),promises_=__webpack_require__(51455),crc64=__webpack_require__(75604);function createMemoryObjectStore(bucket,clock){
const objects=new Map,write=(key,body,metadata={})=>{const etag=(0,external_node_crypto_.createHash)("md5").update(body).digest("hex").toUpperCase();objects.set(
key,{key,body,etag,lastModified:new Date(clock.now()).toISOString(),metadata:{...metadata}})},put=async(key,body,{ifAbsent=!1,metadata}={})=>ifAbsent&&objects.has(
key)?!1:(write(key,typeof body=="string"?Buffer.from(body,"utf8"):Uint8Array.from(body),metadata),!0);return{bucket,ensureBucket:()=>Promise.resolve(),deleteBucket:async()=>objects.
clear(),describeBucket:async()=>({acl:"private",versioning:"off"}),describeTags:async()=>({}),setTags:async()=>{},makePrivate:async()=>{},setExpiry:async()=>{},
get:async key=>{const found=objects.get(key);return found&&{...found,body:Uint8Array.from(found.body),metadata:{...found.metadata}}},head:async key=>{const found=objects.
get(key);if(!found)return;const{body,metadata}=found;return{sizeBytes:body.length,crc64:new crc64.V().update(body).digest(),metadata:{...metadata}}},async*read(key){
const found=objects.get(key);found&&(yield Uint8Array.from(found.body))},put,putFile:async(key,path,options)=>put(key,await(0,promises_.readFile)(path),options),
delete:async key=>{objects.delete(key)},list:async prefix=>[...objects.values()].filter(({key})=>key.startsWith(prefix)).sort((a,b)=>Buffer.compare(Buffer.from(
a.key),Buffer.from(b.key))).map(({key,body,etag,lastModified})=>({key,sizeBytes:body.length,etag,lastModified})),presignGet:async(key,expiresSeconds)=>`memory:/\
/${bucket}/${key}?expires=${expiresSeconds}`}}var assistant_records=__webpack_require__(56109),stock_images=__webpack_require__(27463),artifact_proof=__webpack_require__(
51767),instance_types=__webpack_require__(18707),lookup=__webpack_require__(77262),addressing=__webpack_require__(81726),cidr=__webpack_require__(81932),vpc_records=__webpack_require__(
57518);function copyBirthplace(core,{birth,region:regionId,instances,scaling}){const{store}=core;for(const vswitch of birth?.vswitches??[]){const record=(0,vpc_records.
fj)(store).add({id:vswitch.id,regionId,zoneId:vswitch.zoneId,vpcId:vswitch.vpcId,name:vswitch.name,description:"",cidr:vswitch.cidr,status:vswitch.status,routeTableId:"",
isDefault:!1,resourceGroupId:"",createdAtMs:0,tags:{...vswitch.tags}}),block=(0,cidr.rT)(vswitch.cidr);for(const{id,vswitchId,privateIp}of instances){const address=(0,cidr.
or)(privateIp);vswitchId===vswitch.id&&address!==void 0&&(0,cidr.v9)(block,address)&&(0,addressing.Kj)(store,record,id,privateIp)}}const vpcId=instances[0]?.vpcId??
"",groupIds=[...instances,...scaling?.configurations??[]].flatMap(one=>one.securityGroupIds);for(const id of new Set(groupIds))(0,records.h7)(store).add({id,regionId,
vpcId:instances.find(one=>one.securityGroupIds.includes(id))?.vpcId??vpcId,name:id,description:"",type:"normal",innerAccessPolicy:"Accept",rules:[],resourceGroupId:"",
createdAtMs:0,tags:{}});for(const name of new Set(instances.flatMap(({keyPairName=[]})=>keyPairName)))(0,records.de)(store).add({id:(0,lookup.Vm)(regionId,name),
regionId,keyPairId:`key-${name}`,name,publicKey:"",fingerprint:"",resourceGroupId:"",createdAtMs:0,tags:{}})}const anyType="ecs.g6.large";function asSoldThere(action,{
ZoneId,...parameters}){return action!=="RunInstances"&&action!=="CreateScalingConfiguration"?ZoneId===void 0?parameters:{...parameters,ZoneId}:Object.fromEntries(
Object.entries(parameters).map(([name,value])=>[name,/^InstanceTypes?(\.\d+)?$/.test(name)&&!(0,instance_types.w)(value)?anyType:value]))}var cloud_tags=__webpack_require__(
22633),balance=__webpack_require__(18026),ess_records=__webpack_require__(64792);async function recordScaling({scaling},setting,tags){const found=await scaling.
describeGroups(setting==="auto"?{tags}:{ids:[setting]}),[group]=found;if(!group||found.length>1)return;const[configurations,members]=await Promise.all([scaling.
describeConfigurations(group.id),scaling.describeInstances(group.id)]);return{group,configurations,members}}const states={pending:"Pending","in-service":"InServ\
ice",protected:"Protected",standby:"Standby",removing:"Removing",stopped:"Stopped"};function copyScaling(core,recorded,{region:regionId,environmentTag,instances}){
const{group,configurations,members}=recorded,{id:scalingGroupId}=group,createdAtMs=core.clock.now(),ids=new Set(members.map(({instanceId})=>instanceId)),own=instances.
filter(({id})=>ids.has(id)),[model]=own;(0,ess_records._7)(core.store).add({id:scalingGroupId,regionId,name:group.name,lifecycleState:group.isActive?"Active":"I\
nactive",minSize:group.minSize,maxSize:group.maxSize,vpcId:model?.vpcId??"",vswitchIds:[...new Set(own.map(({vswitchId})=>vswitchId))],loadBalancerIds:group.loadBalancerIds,
vServerGroups:group.serverGroups.map(({serverGroupId,...binding})=>({...binding,vServerGroupId:serverGroupId})),activeConfigurationId:group.activeConfigurationId,
defaultCooldownSeconds:300,healthCheckType:"ECS",removalPolicies:[],suspendedProcesses:group.suspendedProcesses,isDeletionProtected:!1,createdAtMs,tags:{...group.
tags}});const isTagged=own.length>0&&own.every(({tags})=>tags[cloud_tags.b.environment]===environmentTag);for(const configuration of configurations)(0,ess_records.
vP)(core.store).add({id:configuration.id,scalingGroupId,regionId,name:configuration.name,lifecycleState:configuration.id===group.activeConfigurationId?"Active":
"Inactive",launch:{...configuration.imageId?{ImageId:configuration.imageId}:{},...configuration.imageFamily?{ImageFamily:configuration.imageFamily}:{},InstanceType:configuration.
instanceTypes[0]??model?.type??"",SecurityGroupIds:configuration.securityGroupIds,...isTagged?{Tag:[{Key:cloud_tags.b.environment,Value:environmentTag}]}:{},...configuration.
userData?{UserData:Buffer.from(configuration.userData).toString("base64")}:{}},loadBalancerWeight:configuration.loadBalancerWeight,createdAtMs});for(const member of members)
(0,ess_records.cc)(core.store).add({id:member.instanceId,scalingGroupId,scalingConfigurationId:member.configurationId,activityId:"",state:states[member.state],health:member.
isHealthy?"Healthy":"Unhealthy",creationType:member.isMadeByGroup?"AutoCreated":"Attached",weight:configurations.find(({id})=>id===member.configurationId)?.loadBalancerWeight??
50,createdAtMs});(0,balance.$)(core)}async function copyFleet(core,recording){const known=new Set(recording.instances.map(({id})=>id)),{roles={}}=recording.birth??
{};for(const instance of recording.instances.toReversed())await copyInstance(core,recording.region,instance,roles[instance.id]);const members=recording.balancers.
flatMap(({groups})=>groups.flatMap(({backends})=>backends));for(const{instanceId}of members)known.has(instanceId)||(known.add(instanceId),await copyInstance(core,
recording.region,stranger(instanceId,recording)));copyBirthplace(core,recording);for(const image of recording.images.filter(one=>!isStock(one)).toReversed())copyImage(
core,recording.region,image);for(const balancer of recording.balancers)copyBalancer(core,recording.region,balancer);recording.scaling&&copyScaling(core,recording.
scaling,recording)}async function copyListeners(loadBalancing,{balancers}){for(const{loadBalancer,listeners}of balancers)for(const listener of listeners)await loadBalancing.
createListener(loadBalancer.id,listener),isMeantToRun(listener)&&await loadBalancing.startListener(loadBalancer.id,listener)}const isMeantToRun=({status})=>status!==
"stopped"&&status!=="stopping",elsewhere=Buffer.from("kept elsewhere");async function copyBucket({bucket,objects,stored},clock){const store=createMemoryObjectStore(
bucket,clock);for(const[key,text]of Object.entries(objects))await store.put(key,text);for(const key of stored){const digest=(0,artifact_proof.s)(key);await store.
put(key,elsewhere,digest===void 0?{}:{metadata:(0,artifact_proof.Fg)(digest,elsewhere)})}return store}async function copyInstance(core,regionId,instance,ramRoleName){
const{id,name,privateIp,status}=instance,loopbackAddress=core.addresses.allocate(privateIp);(0,records.VF)(core.store).add({id,regionId,zoneId:instance.zoneId,name,
hostname:id,description:"",status,instanceType:instance.type,imageId:instance.imageId,vpcId:instance.vpcId,vswitchId:instance.vswitchId,privateIp,loopbackAddress,
networkInterfaceId:`eni-${id}`,macAddress:"",securityGroupIds:instance.securityGroupIds,...instance.keyPairName===void 0?{}:{keyPairName:instance.keyPairName},...ramRoleName===
void 0?{}:{ramRoleName},systemDiskId:`d-${id}`,hasBooted:!0,operationLocks:instance.operationLocks,deletionProtection:instance.deletionProtection,stoppedMode:"N\
ot-applicable",chargeType:instance.isSubscription?"PrePaid":"PostPaid",internetChargeType:instance.internet?.chargeType??"PayByTraffic",internetBandwidthOutMbps:instance.
internet?.bandwidthOutMbps??0,internetBandwidthInMbps:0,spotStrategy:instance.spot?.strategy??"NoSpot",httpTokens:"optional",resourceGroupId:"",serialNumber:id,
createdAtMs:Date.parse(instance.createdAt)||0,startedAtMs:0,tags:{...instance.tags}}),(0,records.nR)(core.store).add({id:`d-${id}`,regionId,zoneId:instance.zoneId,
name:"",description:"",instanceId:id,type:"system",category:"cloud_essd",sizeGiB:smallestDiskGiB,device:"/dev/xvda",imageId:instance.imageId,snapshotId:"",performanceLevel:"",
status:"In_use",deleteWithInstance:!0,encrypted:!1,createdAtMs:0,tags:{}}),(0,assistant_records.X6)(core.store).add({id,bootedAtMs:0,isOnline:!0,invocationCount:0}),
await core.drivers.machines.create({instanceId:id,hostname:id,address:loopbackAddress}),status==="Running"&&await core.drivers.machines.start(id)}function stranger(id,{
instances:own,region}){return{id,name:id,status:"Running",type:"",imageId:"",zoneId:`${region}-a`,vpcId:own[0]?.vpcId??"",vswitchId:"",securityGroupIds:[],privateIp:"",
deletionProtection:!1,operationLocks:[],createdAt:"",tags:{}}}function copyBalancer(core,regionId,{loadBalancer,listeners,groups}){const{id}=loadBalancer,createdAtMs=core.
clock.now(),members=groups.find(group=>group.id===void 0);(0,slb_records.Cm)(core.store).add({id,regionId,name:loadBalancer.name,status:loadBalancer.status,address:loadBalancer.
address,loopbackAddress:core.addresses.allocate(),addressType:loadBalancer.addressType,networkType:loadBalancer.vpcId?"vpc":"classic",vpcId:loadBalancer.vpcId,vswitchId:loadBalancer.
vswitchId,spec:loadBalancer.spec,masterZoneId:"",slaveZoneId:"",bandwidthMbps:-1,internetChargeType:"paybytraffic",instanceChargeType:"PayBySpec",payType:"PayOn\
Demand",deleteProtection:loadBalancer.deletionProtection?"on":"off",modificationProtectionStatus:"NonProtection",modificationProtectionReason:"",resourceGroupId:"",
createdAtMs,tags:{...loadBalancer.tags},members:members?members.backends.map(backend=>memberOf(backend)):[]});for(const{id:groupId,name,backends}of named(groups))
(0,slb_records.Yg)(core.store).add({id:groupId,loadBalancerId:id,name,members:backends.map(backend=>({...memberOf(backend),port:backend.port})),createdAtMs,tags:{}});
for(const{certificateId}of listeners)certificateId&&copyCertificate(core,regionId,certificateId)}const named=groups=>groups.flatMap(({id,...group})=>id===void 0?
[]:[{...group,id}]),memberOf=({instanceId,weight,description=""})=>({serverId:instanceId,weight,type:instanceId.startsWith("eni-")?"eni":"ecs",description}),smallestDiskGiB=20,
isStock=({id})=>stock_images.F.some(stock=>stock.id===id);function copyImage(core,regionId,image){(0,records.zC)(core.store).add({id:image.id,regionId,name:image.
name,description:"",family:image.family??"",version:"",owner:image.owner,status:image.status,isUsable:image.isUsable,progressPercent:image.progressPercent,sizeGiB:image.
sizeGiB,osName:image.osName,osNameEn:image.osName,osType:"linux",platform:"",architecture:"x86_64",bootMode:"BIOS",snapshots:[],resourceGroupId:"",createdAtMs:Date.
parse(image.createdAt)||0,tags:{...image.tags}})}function copyCertificate(core,regionId,id){(0,slb_records.$H)(core.store).add({id,regionId,name:id,certificate:"",
privateKey:"",commonName:"",alternativeNames:[],fingerprint:"",expiresAtMs:0,resourceGroupId:"",createdAtMs:0,tags:{}})}var failure=__webpack_require__(40880),vendor_error=__webpack_require__(
61174),random=__webpack_require__(55929);class Killed extends Error{constructor(){super("the process was killed in the rehearsal"),this.name="Killed"}}function startProcess(parts){
const{local,clock,latencyMs:latencyMs2,killAfter=1/0,isWatcher=!1}=parts,startedAt=clock.monotonic(),calls=[];let isDead=!1;const perform=async(change,effect)=>{
if(latencyMs2>0&&await clock.sleep(latencyMs2),isDead)throw new Killed;if(!change)return effect();const atMs=clock.monotonic()-startedAt,answer=await effect();if(answer===
!1)return answer;if(calls.push({atMs,...change}),isDead=calls.length>=killAfter,parts.onEffect(),isDead)throw new Killed;return answer},caller={async call({product,
action,query,form}){const parameters={...query,...form},change=local.gateway.registry.find(product,action)?.isReadOnly===!1?{name:`${product}:${action}`,subject:subjectOf(
parameters),parameters}:void 0;return action==="RunCommand"&&parts.onCommand(parameters.Name??"",Buffer.from(parameters.CommandContent??"","base64").toString()),
perform(change,async()=>{try{const params=asSoldThere(action,parameters);return await local.call({product,action,params,isUndisturbed:isWatcher})}catch(error){throw failureOf(
{product,action},error)}})}};return{cloud:(0,alicloud_cloud.PV)(caller,{region:parts.region,clock:deadable(clock,()=>isDead),random:(0,random.I)(1),accessLog:{countByBackend:query=>perform(
void 0,()=>parts.accessLog.countByBackend(query))},objectStore:()=>counted(parts.store,perform)}),clock:deadable(clock,()=>isDead),calls,isKilled:()=>isDead}}const deadable=(clock,isDead)=>({
now:()=>clock.now(),monotonic:()=>clock.monotonic(),sleep:(ms,signal)=>clock.sleep(ms,signal),schedule:(ms,action)=>clock.schedule(ms,()=>isDead()?void 0:action())});
function counted(store,perform){const change=(name,key)=>({name:`Oss:${name}`,subject:key,parameters:{key}});return{...store,ensureBucket:()=>perform(void 0,()=>store.
ensureBucket()),describeBucket:()=>perform(void 0,()=>store.describeBucket()),get:key=>perform(void 0,()=>store.get(key)),head:key=>perform(void 0,()=>store.head(
key)),list:prefix=>perform(void 0,()=>store.list(prefix)),put:(key,body,options)=>perform(change("PutObject",key),()=>store.put(key,body,options)),delete:key=>perform(
change("DeleteObject",key),()=>store.delete(key))}}function failureOf({product,action},error){return error instanceof vendor_error.H?(0,failure.z)({product,action,
code:error.code,message:error.message,status:error.httpStatus}):error instanceof Error&&error.name!=="Error"?(0,failure.z)({product,action,message:error.message,
cause:error}):error}const subjects=["VServerGroupId","LoadBalancerId","ResourceId","InstanceId"];function subjectOf(parameters){const ids=Object.entries(parameters).
filter(([name])=>subjects.some(one=>name===one||name.startsWith(`${one}.`)));return[parameters.Name,...ids.map(([,value])=>value)].filter(Boolean).join(" ")}const aService=(service={})=>({
release:void 0,applied:void 0,isAnswering:!1,changedAt:-1e9,formerMs:0,starts:0,...service}),serviceOn=({ports:ports2,own},port)=>(port===void 0?void 0:ports2.get(
port))??own;function isFoundHealthy({isAnswering,changedAt,formerMs},now,check2){const upMs=check2.healthyThreshold*check2.intervalMs,downMs=check2.unhealthyThreshold*
check2.intervalMs;return isAnswering?now-changedAt>=upMs||formerMs<downMs:now-changedAt<downMs}const bootMs=1e3,firstBootMs=1e4;function shutDown(server,clock){
for(const service of[server.own,...server.ports.values()])stopService(service,clock)}function newDisk(server,release2){server.own.release=release2,server.own.applied=
void 0,server.ports.clear(),server.releases.clear(),server.environments.clear()}function bootUp(server,clock,afterMs){for(const service of[server.own,...server.
ports.values()]){const start=++service.starts;clock.schedule(afterMs,()=>{service.starts===start&&service.release!==void 0&&setAnswering(service,clock,!server.isBad(
service.release))})}}async function restartService(server,service,clock,{release:release2,applied}){const start=++service.starts;service.applied=void 0,setAnswering(
service,clock,!1),service.release=release2,await clock.sleep(server.restartMs),service.starts===start&&setAnswering(service,clock,!server.isBad(release2)),service.
applied=applied}function stopService(service,clock){service.starts++,setAnswering(service,clock,!1)}function setAnswering(service,clock,isAnswering){service.isAnswering!==
isAnswering&&(service.isAnswering=isAnswering,service.formerMs=clock.monotonic()-service.changedAt,service.changedAt=clock.monotonic())}class RehearsedMachines extends simulated.
t{#parts;#new=new Set;isCopied=!1;constructor(parts){super(parts.run),this.#parts=parts}async create(spec){await super.create(spec),this.isCopied&&(this.#new.add(
spec.instanceId),this.#parts.servers.set(spec.instanceId,this.#parts.newServer(spec.instanceId)))}async start(instanceId){await super.start(instanceId);const server=this.#parts.
servers.get(instanceId);server&&this.isCopied&&bootUp(server,this.#parts.clock,this.#new.has(instanceId)?firstBootMs:bootMs)}async stop(instanceId){await super.
stop(instanceId);const server=this.#parts.servers.get(instanceId);server&&shutDown(server,this.#parts.clock)}async destroy(instanceId){await super.destroy(instanceId);
const server=this.#parts.servers.get(instanceId);server&&shutDown(server,this.#parts.clock)}async replaceDisk(instanceId,layerId){await super.replaceDisk(instanceId,
layerId);const server=this.#parts.servers.get(instanceId);server&&newDisk(server,this.#parts.releaseOf(instanceId))}}const assumedRequestsPerSecond=20;class RehearsedTraffic{#rates;#flows=new Map;constructor(rates){
this.#rates=rates}follow(nowMs,backends){const totals=new Map;for(const{loadBalancerId,weight}of backends)totals.set(loadBalancerId,(totals.get(loadBalancerId)??
0)+weight);for(const{loadBalancerId,address,weight,errorRate}of backends){const total=totals.get(loadBalancerId),requestsPerMs=(total===0?0:weight/total)*(this.#rates.
get(loadBalancerId)??0)/1e3;this.#turn({loadBalancerId,address,sinceMs:nowMs,requestsPerMs,errorsPerMs:requestsPerMs*errorRate})}}countByBackend({loadBalancerId,
fromMs,toMs,latencyThresholdsMs=[]}){const rows=[...this.#flows.values()].filter(([flow])=>flow.loadBalancerId===loadBalancerId).map(flows=>{const[before,after]=[
totalsAt(flows,fromMs),totalsAt(flows,toMs)];return{backend:flows[0].address,requests:Math.floor(after.requests)-Math.floor(before.requests),serverErrors:Math.floor(
after.errors)-Math.floor(before.errors),slowerThan:latencyThresholdsMs.map(thresholdMs=>({thresholdMs,requests:0}))}});return Promise.resolve(rows.filter(({requests})=>requests>
0))}#turn(flow){const key=`${flow.loadBalancerId} ${flow.address}`,flows=this.#flows.get(key)??[];this.#flows.set(key,flows);const last=flows.at(-1);last?.requestsPerMs===
flow.requestsPerMs&&last.errorsPerMs===flow.errorsPerMs||flows.push({...flow,...totalsAt(flows,flow.sinceMs)})}}function totalsAt(flows,atMs){const flow=flows.findLast(
({sinceMs})=>sinceMs<=atMs)??flows[0];if(!flow)return{requests:0,errors:0};const ms=atMs-flow.sinceMs;return{requests:flow.requests+flow.requestsPerMs*ms,errors:flow.
errors+flow.errorsPerMs*ms}}const ok=(...lines)=>({exitCode:0,output:`${lines.join(`
`)}
`}),failed=reason=>({exitCode:1,output:`acd failed=${reason}
${reason} in the rehearsal
`}),scriptMs=100,fetchMs=2e3,countMs=300;async function playScript(server,clock,{name,values}){switch(await clock.sleep(scriptMs),name){case"alicloud-deploy-pro\
be":return ok(...factsOf(server));case"alicloud-deploy-connections":return countConnections(server,clock,values);case"alicloud-deploy-fetch":return await clock.
sleep(fetchMs),server.releases.set(values.RELEASE,values.DIGEST),server.environments.set(values.RELEASE,values.ENV_DIGEST),ok(`acd fetched=${values.RELEASE}`);case"\
alicloud-deploy-switch":return inTurn(server,()=>switchTo(server,clock,values));case"alicloud-deploy-environment":return inTurn(server,()=>setEnvironment(server,
clock,values));case"alicloud-deploy-check":return check(serviceOn(server,Number(values.PORT)),clock,values);case"alicloud-deploy-command":return inTurn(server,()=>runCommand(
server,clock,values));case"alicloud-deploy-port-start":return inTurn(server,()=>startOnPort(server,clock,values));case"alicloud-deploy-port-stop":return inTurn(
server,async()=>stopOnPort(server,clock,values));default:return ok(`acd hook=${name.replace(/^alicloud-deploy-hook-/,"")}`)}}function valuesIn(script){const found=script.
matchAll(/^([A-Z_]+)='((?:[^']|'\\'')*)'$/gm);return Object.fromEntries([...found].map(([,name,value])=>[name,value.replaceAll("'\\''","'")]))}function factsOf({
own,releases,environments,fence}){const{release:current,isAnswering}=own;return[`acd current=${current??""}`,`acd digest=${(current&&releases.get(current))??""}`,
`acd env=${(current&&environments.get(current))??""}`,`acd fence=${fence||""}`,`acd status=${isAnswering?200:"000"}`,...isAnswering&&current?[`acd version=${current}`]:
[]]}async function countConnections(server,clock,values){const ports2=[...(values.FILTER??"").matchAll(/:(\d+)/g)].map(([,port])=>Number(port)),endsAt=Math.max(
0,...[void 0,...ports2].map(port=>server.requestsEndAt.get(port)??0)),until=clock.monotonic()+Number(values.LIMIT)*1e3,waitMs=Math.min(until,endsAt)-clock.monotonic();
return waitMs>0&&await clock.sleep(waitMs),await clock.sleep(Math.max(countMs,Number(values.QUIET??0)*1e3)),ok(`acd connections=${clock.monotonic()>=endsAt?0:1}`)}
async function switchTo(server,clock,values){const{RELEASE:release2="",DIGEST:digest="",ENV_DIGEST:environment=""}=values;if(isOvertaken(server,values))return failed(
"fenced");if(server.releases.get(release2)!==digest)return failed("missing");const{own}=server,applied=`${digest} ${environment}`;return(values.AGAIN||own.release!==
release2||own.applied!==applied||!own.isAnswering)&&await restartService(server,own,clock,{release:release2,applied}),check(own,clock,values)}async function runCommand(server,clock,values){
const{RELEASE:release2=""}=values;return isOvertaken(server,values)?failed("fenced"):(await restartService(server,server.own,clock,{release:release2,applied:release2}),
check(server.own,clock,values))}async function setEnvironment(server,clock,values){const{ENV_URL:applied=""}=values,{own}=server;return isOvertaken(server,values)?
failed("fenced"):((values.AGAIN||own.applied!==applied)&&await restartService(server,own,clock,{release:own.release??"",applied}),check(own,clock,values))}async function startOnPort(server,clock,values){
const{RELEASE:release2="",DIGEST:digest="",ENV_DIGEST:environment=""}=values,port=Number(values.PORT);if(isOvertaken(server,values))return failed("fenced");if(server.
releases.get(release2)!==digest)return failed("missing");const{own,ports:ports2}=server,isBase=values.PORT===values.BASE_PORT;if(isBase&&own.isAnswering&&own.release===
release2&&own.applied===`${digest} ${environment}`)return check(own,clock,values);const service=ports2.get(port)??aService({changedAt:clock.monotonic()});ports2.
set(port,service);const applied=`${release2} ${digest} ${environment}`;return(service.applied!==applied||!service.isAnswering)&&(isBase&&stopService(own,clock),
await restartService(server,service,clock,{release:release2,applied})),check(service,clock,values)}function stopOnPort(server,clock,values){const{own,ports:ports2}=server;
if(isOvertaken(server,values))return failed("fenced");const service=ports2.get(Number(values.PORT));return service&&(stopService(service,clock),service.applied=
void 0),values.PORT===values.BASE_PORT&&(stopService(own,clock),own.applied=void 0),values.CURRENT&&server.releases.has(values.CURRENT)&&(own.release=values.CURRENT),
ok(`acd stopped=${values.PORT}`)}function isOvertaken(server,values){return server.fence>Number(values.FENCE)?!0:(server.fence=Number(values.FENCE),!1)}const againMs=1e3;
async function check(service,clock,values){const intervalMs=Number(values.INTERVAL)*1e3;await clock.sleep(Number(values.WARM_UP)*1e3);const until=clock.monotonic()+
Number(values.DEADLINE)*1e3,isWanted=()=>service.isAnswering&&(!values.VERSION_PATH||service.release===void 0||service.release===values.RELEASE);for(;!isWanted()&&
clock.monotonic()<until;)await clock.sleep(againMs);return isWanted()?(await clock.sleep(Math.max(0,Number(values.CONSECUTIVE)-1)*intervalMs),ok(`acd version=${service.
release}`,`acd healthy=${service.release}`)):failed("health")}function inTurn(server,work){const turn=server.lock.then(work);return server.lock=turn.catch(()=>{}),
turn}var places=__webpack_require__(79274);const usualRestartMs=5e3;function serversOf(recording,history,options){const rows=recording.balancers.flatMap(({health})=>health);
return new Map(recording.instances.map(({id,tags,status,imageId})=>{const ofImage=recording.images.find(image=>image.id===imageId)?.tags[cloud_tags.b.release],current=tags[cloud_tags.
b.release]??ofImage,record=history.findLast(({version,digest})=>version===current&&digest!==void 0),rowsOfIt=rows.filter(({instanceId})=>instanceId===id),isUnhealthy2=rowsOfIt.
some(({health})=>health==="unhealthy"),isAnswering=status==="Running"&&!isUnhealthy2&&(current!==void 0||rowsOfIt.some(({health})=>health==="healthy")),applied=record&&
`${record.digest} ${record.envDigest??""}`,server={...aServer(id,id,options),releases:new Map(history.flatMap(({version,digest})=>digest?[[version,digest]]:[])),
environments:new Map(history.flatMap(({version,envDigest})=>envDigest?[[version,envDigest]]:[])),own:aService({release:current,applied,isAnswering})},port=Number(
tags[cloud_tags.b.port]);return port>0&&takeTurns(server,port,{isAnswering,kept:tags[cloud_tags.b.keptPort],history}),[id,server]}))}function takeTurns(server,port,facts){
const{own,ports:ports2}=server,before=facts.history.findLast(({version,isVerified})=>isVerified&&version!==own.release),appliedOf=release2=>release2&&`${release2}\
 ${server.releases.get(release2)} ${server.environments.get(release2)??""}`,{isAnswering}=facts;ports2.set(port,aService({release:own.release,applied:appliedOf(
own.release),isAnswering}));const keptPort=Number(facts.kept?.split("/")[0]);keptPort>0&&before&&ports2.set(keptPort,aService({release:before.version,applied:appliedOf(
before.version),isAnswering})),server.own=aService({release:own.release})}const aServer=(id,asked,{restartMs,isBad})=>({id,own:aService(),ports:new Map,releases:new Map,
environments:new Map,fence:0,restartMs:restartMs?.(id)??usualRestartMs,requestsEndAt:new Map,isBad:version=>isBad?.(asked,version)??!1,lock:Promise.resolve()});
function newServer(store,recording,id,options){const tags=(0,records.VF)(store).get(id)?.tags??{},place=(0,places._f)({tags})?.place,beside=recording.instances.
find(one=>place!==void 0&&(0,places._f)(one)?.place===place);return{...aServer(id,beside?.id??id,options),own:aService({release:releaseOnDisk(store,id)})}}function placeOf(store,{
instances:recorded,scaling},id){const{tags={},name=id}=(0,records.VF)(store).get(id)??{},place=(0,places._f)({tags})?.place;return place!==void 0?recorded.find(
one=>(0,places._f)(one)?.place===place)?.name??name:(0,ess_records.cc)(store).get(id)??scaling?.members.find(({instanceId})=>instanceId===id)?scaling.group.id:id}
function releaseOnDisk(store,instanceId){return(0,records.zC)(store).get((0,records.VF)(store).get(instanceId)?.imageId??"")?.tags[cloud_tags.b.release]}const latencyMs=50,
usualDrainMs=1e3,settleMs=5e3;class RehearsalStage{clock;recording;store;#local;#servers;#options;#traffic;#changed=()=>{};#names;#weights=new Map;constructor(parts){
this.recording=parts.recording,this.clock=parts.clock,this.store=parts.store,this.#local=parts.local,this.#servers=parts.servers,this.#names=parts.names,this.#options=
parts.options,this.#traffic=new RehearsedTraffic(ratesOf(parts.recording))}static async open(recording,options={}){await(0,alicloud_cloud.H7)();const{faults}=options,
clock=new virtual_clock.k(recording.takenAtMs),store=await copyBucket(recording,clock),servers=serversOf(recording,await(0,state_history.Lu)(store),options),names=new Map,
copies={},drivers=(0,simulated.q)(),machines=new RehearsedMachines({servers,clock,run:(id,command)=>play(servers,clock,names,{id,command}),releaseOf:id=>releaseOnDisk(
copies.local.core.store,id),newServer:id=>newServer(copies.local.core.store,recording,id,options)}),balancers={...drivers.balancers,health:(id,port)=>healthOf(copies.
local,servers,clock.monotonic(),{id,port})},local=(0,in_process.hI)({clock,drivers:{...drivers,machines,balancers},seed:7,accountId:recording.accountId});copies.
local=local;const stage=new RehearsalStage({recording,clock,local,store,servers,names,options});if(await copyFleet(local.core,recording),machines.isCopied=!0,stage.#noteWeights(),
await clock.run(copyListeners(stage.process({latencyMs:0}).cloud.loadBalancing,recording)),await clock.advance(settleMs),faults){const{rules}=(0,rule.b)([...faults]);
local.gateway.faults.load(rules,{nowMs:clock.now(),seed:3})}return stage}process(options={}){return startProcess({local:this.#local,store:this.store,clock:this.
clock,region:this.recording.region,accessLog:this.#traffic,latencyMs,...options,onCommand:(name,script)=>this.#names.set(script,name),onEffect:()=>{this.#noteWeights(),
this.#changed()}})}nextChange(){const{promise,resolve}=withResolve(),others=this.#changed;return this.#changed=()=>{this.#changed=()=>{},others(),resolve()},promise}weights(){
const{store}=this.#local.core,named2=(0,slb_records.Yg)(store).all().flatMap(({id,members})=>members.map(one=>[`${id}/${one.serverId}:${one.port}`,one.weight])),
unnamed=(0,slb_records.Cm)(store).all().flatMap(({id,members})=>members.map(one=>[`${id}/${one.serverId}`,one.weight]));return Object.fromEntries([...named2,...unnamed])}weightsByPlace(){
const{store}=this.#local.core,found={};for(const[key,weight]of Object.entries(this.weights())){const[groupId="",seat=""]=key.split("/"),place=`${groupId}/${placeOf(
store,this.recording,seat.split(":")[0])}`;found[place]=(found[place]??0)+weight}return found}close(){return this.#local.close()}#noteWeights(){const now=new Map;
for(const[key,weight]of Object.entries(this.weights())){const seat=key.slice(key.indexOf("/")+1);now.set(seat,(now.get(seat)??0)+weight)}for(const[seat,weight]of now){
const[id="",port]=seat.split(":"),server=this.#servers.get(id);server&&weight===0&&(this.#weights.get(seat)??0)>0&&server.requestsEndAt.set(port===void 0?void 0:
Number(port),this.clock.monotonic()+(this.#options.drainMs?.(id)??usualDrainMs)),this.#weights.set(seat,weight)}this.#traffic.follow(this.clock.now(),this.#backends())}#backends(){
const{store}=this.#local.core;return this.recording.balancers.flatMap(({loadBalancer,traffic})=>{const usual=traffic?.errorRate??0,named2=(0,slb_records.Yg)(store).
filter(group=>group.loadBalancerId===loadBalancer.id),unnamed=(0,slb_records.Cm)(store).get(loadBalancer.id)?.members??[];return[...named2.flatMap(({members})=>members),
...unnamed].map(({serverId,weight,port=0})=>({loadBalancerId:loadBalancer.id,address:`${(0,records.VF)(store).get(serverId)?.privateIp??serverId}:${port}`,weight,
errorRate:this.#errorRateOf(serverId,port)??usual}))})}#errorRateOf(serverId,port){const server=this.#servers.get(serverId);return this.#options.errorRate?.(server&&
serviceOn(server,port).release)}}const ratesOf=({balancers})=>new Map(balancers.map(({loadBalancer,traffic})=>[loadBalancer.id,traffic?.requestsPerSecond??assumedRequestsPerSecond]));
function withResolve(){let resolve=()=>{};return{promise:new Promise(done=>resolve=done),resolve}}async function play(servers,clock,names,{id,command}){const server=servers.
get(id),name=names.get(command.script)??"",{exitCode,output}=server?await playScript(server,clock,{name,values:valuesIn(command.script)}):{exitCode:0,output:""};
return{exitCode,reason:"exited",output:Buffer.from(output)}}function healthOf({core},servers,now,{id,port}){const balancer=(0,slb_records.Cm)(core.store).get(id),
listener=balancer&&(0,config.zZ)(core.store,balancer).listeners.find(one=>one.port===port);if(!listener)return[];const{healthCheck,isRunning,protocol}=listener,
isChecked=isRunning&&healthCheck.kind!=="off",isLayer4=protocol==="tcp"||protocol==="udp";return[...listener.backends,...listener.rules.flatMap(rule2=>rule2.backends)].
map(({serverId,port:backendPort,weight})=>{const server=servers.get(serverId),isHealthy=(!server||isFoundHealthy(serviceOn(server,backendPort),now,healthCheck))&&
(!isLayer4||weight>0);return{serverId,port:backendPort,state:isChecked?isHealthy?"normal":"abnormal":"unavailable"}})}const lookMs=2e3,restMs=5e3;async function playScenario({
recording,scenario,run:run2,limitsFor}){const stage=await RehearsalStage.open(recording,scenario.options);try{const{clock}=stage,before=stage.weightsByPlace(),startedAt=clock.
monotonic(),watcher=watch(stage,limitsFor),calls=[],once=async killAfter=>{const process=stage.process(killAfter===void 0?{}:{killAfter}),offset=clock.monotonic()-
startedAt,end2=await clock.run(settled(run2(process)));return calls.push(...process.calls.map(call=>({...call,atMs:call.atMs+offset}))),{end:end2,isKilled:process.
isKilled()}};let{end,isKilled}=await once(scenario.killAfter);isKilled&&(await clock.advance(restMs),{end,isKilled}=await once());const durationMs=clock.monotonic()-
startedAt;await clock.run(watcher.stop());const after=stage.weightsByPlace();return{scenario,end,durationMs,calls,violations:watcher.violations(),leastServing:watcher.
leastServing(),changedWeights:Object.keys(before).filter(place=>(after[place]??0)!==before[place])}}finally{await stage.close()}}const settled=work=>work.then(outcome=>({
outcome}),error=>({error}));function watch(stage,limitsFor){const{cloud,clock}=stage.process({latencyMs:0,isWatcher:!0}),{environmentTag,scaling}=stage.recording,
group=scaling?{scalingGroup:scaling.group.id}:{},view=new outside_view.P({cloud,store:stage.store,environmentTag,clock,...group}),found=new Map;let watched,isStopped=!1;
const look=async()=>{const seen=await view.look();watched??=new watched_rollout.y(limitsFor(seen.servers,seen.journal));for(const one of watched.see(seen))found.
set(`${one.invariant} ${one.what}`,one)},loop=(async()=>{for(;!isStopped;)await look(),await(watched?.isSuspicious?clock.sleep(50):Promise.race([clock.sleep(lookMs),
stage.nextChange()]))})();return loop.catch(()=>{}),{violations:()=>[...found.values()],leastServing:()=>watched?.leastServing??0,stop:async()=>{isStopped=!0,await loop,
await look();for(const one of watched?.end()??[])found.set(`${one.invariant} ${one.what}`,one)}}}var drain=__webpack_require__(96958),duration=__webpack_require__(
80290);const worthMentioning=1.25;function fleetRisks(facts){const{recording,hasWayBack:hasWayBack2,jobLeftMs,calmMs,notRehearsed:notRehearsed2,measured}=facts,
names=found=>found.map(({name})=>name).join(", "),{instances}=recording,weightOf=weightsOf(recording),unknown=instances.filter(({tags})=>tags[cloud_tags.b.release]===
void 0),parked=instances.filter(({id})=>weightOf.get(id)===0),unhealthy=instances.filter(({id,status})=>status!=="Running"||isUnhealthy(recording,id)),unmeasured=instances.
filter(({id})=>!measured.has(id)),risks=[!hasWayBack2&&{severity:"high",what:"there is no verified release to go back to: a failure leaves the fleet as it is th\
en"},facts.whyNoWayBack!==void 0&&{severity:"high",what:`what a way back needs cannot be fetched: ${facts.whyNoWayBack}`,fix:"deliver that release again, or see\
 that every instance still has it"},jobLeftMs!==void 0&&jobLeftMs<calmMs&&{severity:"high",what:`the job is killed in ${(0,duration.a3)(jobLeftMs)}, the rollout\
 takes ${(0,duration.a3)(calmMs)}`,fix:"give the job more time, or a larger --batch"},facts.isLocked&&{severity:"medium",what:"another run holds the lock now; t\
he real one would wait for it"},facts.isUnfinished&&{severity:"medium",what:"a rollout is unfinished; the rehearsal took it up as the real one would"},facts.isTrafficAssumed===
!0&&{severity:"medium",what:`the access log could not be read: ${assumedRequestsPerSecond} requests a second are assumed`,fix:"let CLB write its access log to S\
LS"},unhealthy.length>0&&{severity:"medium",what:`${names(unhealthy)} does not serve now`,fix:"repair it first, or leave it out: --skip"},unknown.length>0&&{severity:"\
medium",what:`what runs on ${names(unknown)} is not known without asking it, which a rehearsal does not`},...loadRisks(facts,weightOf),...listenerRisks(recording),
parked.length>0&&{severity:"low",what:`${names(parked)} has weight 0: it is updated and gets no traffic`},unmeasured.length>0&&{severity:"low",what:`how long ${names(
unmeasured)} needs is a guess: no rollout of it is in the history`},notRehearsed2.length>0&&{severity:"low",what:`not rehearsed: ${notRehearsed2.join("; ")}`}];
return ranked(risks.filter(risk=>risk!==!1))}function playedRisks(played){return ranked(played.flatMap(({scenario,end,violations,changedWeights})=>{const when=`\
when ${scenario.what}`,broken=violations.map(({invariant,what})=>({severity:"high",what:`${when}: ${invariant} does not hold: ${what}`})),ended="outcome"in end?
end.outcome.result:void 0,{mustEnd}=scenario,isWrong=mustEnd!==void 0&&!mustEnd.includes(ended??""),isBack=changedWeights.length===0||ended==="paused";return[...broken,
...isWrong?[{severity:"high",what:`${when}, the run ends as ${ended??reasonOf(end)}`}]:[],...isBack||mustEnd===void 0?[]:[{severity:"high",what:`${when}, weight\
s do not come back: ${changedWeights.join(", ")}`}]]}))}const reasonOf=end=>"error"in end&&end.error instanceof Error?`an error: ${end.error.message}`:"an error";
function loadRisks({slots},weightOf){const weights=[...weightOf.values()].filter(weight=>weight>0).toSorted((a,b)=>b-a),total=weights.reduce((sum,weight)=>sum+weight,
0),out=weights.slice(0,slots).reduce((sum,weight)=>sum+weight,0);if(total===0)return[];if(out>=total)return[{severity:"high",what:"all servers with traffic may \
be out at once"}];const factor=total/(total-out);if(factor<worthMentioning)return[];const percent=Math.round((factor-1)*100);return[{severity:factor>=2?"high":"\
medium",what:`while the ${slots===1?"server with the highest weight is":`${slots} servers with the highest weights are`} out, each of the others carries ${percent}\
 % more`,fix:slots>1?"a smaller --batch":"deploy when there is less traffic, or add a server"}]}function listenerRisks({balancers}){return balancers.flatMap(({loadBalancer,
listeners})=>listeners.flatMap(listener=>{const name=`${listener.protocol}:${listener.port} of ${loadBalancer.id}`;if(listener.redirectToPort!==void 0||listener.
status==="stopped")return[];const boundMs=(0,drain.oq)(listener);return[...listener.healthCheck.kind==="off"?[{severity:"high",what:`${name} checks no server's \
health, so none ever counts as healthy`}]:[],...listener.stickySession?[{severity:"medium",what:`${name} keeps sessions on their servers: requests of old sessio\
ns may come for ${(0,duration.a3)((0,drain.CV)(listener))}, and a drain waits for them`,fix:"bound it with --drain-timeout"}]:[],...boundMs>=12e4?[{severity:"lo\
w",what:`${name} lets a request last ${(0,duration.a3)(boundMs)}: a drain may take as long`}]:[]]}))}const isUnhealthy=({balancers},id)=>balancers.some(({health})=>health.
some(row=>row.instanceId===id&&row.health==="unhealthy"));function weightsOf({instances,balancers}){const own=new Set(instances.map(({id})=>id)),weights=new Map;
for(const{instanceId,weight}of balancers.flatMap(({groups})=>groups.flatMap(({backends})=>backends)))own.has(instanceId)&&weights.set(instanceId,(weights.get(instanceId)??
0)+weight);return weights}const ranks={high:0,medium:1,low:2},ranked=risks=>risks.toSorted((a,b)=>ranks[a.severity]-ranks[b.severity]),calm={name:"calm",what:"n\
othing goes wrong",mustEnd:["succeeded","paused"]};function faultScenarios(facts){const{version,order,drainBoundMs,calls,kills,goesBack,restartMs,calmResult,isMade,
badErrorRate}=facts,asCalm=[calmResult,"no-change"],seconds=Math.round(drainBoundMs/1e3),bad=(one,which)=>({name:`unhealthy-${which}`,what:`${version} never get\
s healthy on ${one.name}, the ${which} to get it`,options:{restartMs,isBad:(id,release2)=>id===one.id&&release2===version},...goesBack?{mustEnd:["rolled-back","\
rejected"]}:{}}),[first,last]=[order[0],order.at(-1)],anywhere={name:"unhealthy-new",what:`${version} never gets healthy on new instances`,options:{restartMs,isBad:(_,release2)=>release2===
version},...goesBack?{mustEnd:["rolled-back","rejected"]}:{}};return[{name:"slow-drain",what:`the last request of each server takes ${seconds} s`,options:{restartMs,
drainMs:()=>drainBoundMs},mustEnd:asCalm},{name:"throttled",what:"the cloud throttles every fifth call",options:{restartMs,faults:[{kind:"throttle",probability:.2}]},
mustEnd:asCalm},...badErrorRate===void 0?[]:[failing(facts,2*badErrorRate)],...isMade?[anywhere]:[],...first?[bad(first,"first")]:[],...last&&last!==first?[bad(
last,"last")]:[],...killPoints(calls,kills).map(killAfter=>({name:`killed-${killAfter}`,what:`the job is killed after ${killAfter} of ${calls} changing calls an\
d started again elsewhere`,options:{restartMs},killAfter,mustEnd:asCalm}))]}const failing=({version,restartMs,goesBack},rate)=>{const share=Math.min(.9,rate);return{
name:"errors",what:`${version} fails ${Math.round(100*share)} % of its requests`,options:{restartMs,errorRate:release2=>release2===version?share:void 0},...goesBack?
{mustEnd:["rejected","inconclusive"]}:{}}};function killPoints(calls,kills){const count=Math.min(Math.floor(kills),calls);if(count<=0)return[];if(count===1)return[
Math.ceil(calls/2)];const points=Array.from({length:count},(_,index)=>1+Math.round(index*(calls-1)/(count-1)));return[...new Set(points)]}var artifact=__webpack_require__(
10916),state_journal=__webpack_require__(83271),state_lease=__webpack_require__(28383),errors=__webpack_require__(52005),asked_file=__webpack_require__(62382),ports=__webpack_require__(
12197);const silentReporter={emit:()=>{}},notRehearsed=settings=>{const{infrastructure,rollout,release:release2,canary}=settings,jobHooks=Object.entries(release2.
hooks).flatMap(([name,hook])=>hook?.on==="job"?[name]:[]);return[...infrastructure.database?["migrations"]:[],...rollout.gates.length>0?["gates"]:[],...rollout.
alarms.length>0?["alarms"]:[],...canary.steps.some(({kind})=>kind==="probe")?["requests of probe steps"]:[],...Object.keys(rollout.hooks).length>0?["scripts aro\
und the rollout"]:[],...Object.values(canary.analysis.metrics).some(isMeasured)?["metrics that are not in the access log"]:[],...jobHooks.length>0?[`hooks of th\
e job (${jobHooks.join(", ")})`]:[]]},isMeasured=({source})=>source!=="access-log",withoutProbe=step=>step.kind==="probe"?{kind:"wait",word:"pause",ms:step.ms}:
step;function withinFleet(settings){const{infrastructure,rollout,release:release2,canary}=settings,{database:_,...fleet}=infrastructure,metrics=Object.entries(canary.
analysis.metrics).filter(([,metric])=>!isMeasured(metric)),hooks=Object.fromEntries(Object.entries(release2.hooks).filter(([,hook])=>hook?.on==="instance"));return{
...settings,infrastructure:fleet,release:{...release2,hooks,...bringsService(settings)?{env:{}}:{}},rollout:{...rollout,gates:[],alarms:[],hooks:{},probe:{...rollout.
probe,requestsPerSecond:0}},canary:{...canary,steps:canary.steps.map(withoutProbe),analysis:{...canary.analysis,metrics:Object.fromEntries(metrics)}}}}const bringsService=({
release:{update},rollout:{scalingGroup}})=>update==="image"||update==="replace"||scalingGroup!=="off";function contextOnCopy(context,{name,settings},process){return{
verb:void 0,operands:[],options:context.options,isDryRun:!1,pollIntervalMs:context.pollIntervalMs,clock:process.clock,random:(0,random.I)(2),reporter:silentReporter,
redactor:context.redactor,host:silentHost(context.host),signal:new AbortController().signal,baseDirectory:context.baseDirectory,env:{},environment:()=>Promise.resolve(
{name,settings}),cloud:()=>Promise.resolve(process.cloud)}}function silentHost(host){const{deadlineMs:_,...facts}=host.job();return{name:"plain",job:()=>facts,show:()=>{},
mask:()=>{},input:()=>{},setOutputs:()=>Promise.resolve(),saveState:()=>Promise.resolve(),addSummary:()=>Promise.resolve()}}function rehearsalOutcome(facts){const{
recording,version,outcome,played,problems,pending,waits}=facts,risks=[...problems,...facts.risks],[best]=played,timeline=outcome.extra?.timeline??[],scenarios=played.
map(resultOf),calls=best.calls.filter(isOfRollout).map(({atMs,name,subject,parameters})=>({atMs:Math.round(atMs),name,subject,parameters:shown(parameters)})),[worst]=problems;
return{result:worst?"failed":"planned",exitCode:worst?errors.hS.preflight:errors.hS.done,release:{version,...outcome.release?.previous?{previous:outcome.release.
previous}:{}},plan:{...outcome.plan,calls},extra:{rehearsal:{recordedAt:new Date(recording.takenAtMs).toISOString(),durationMs:Math.round(best.durationMs),timeline,
scenarios,waits,...pending,risks}},...worst?{error:{code:"E_REHEARSAL",message:`in the rehearsal, ${worst.what}`,fix:"see the scenario in the list; nothing was \
touched",retryable:!1}}:{},text:describe({timeline,scenarios,pending,waits,risks,version,durationMs:best.durationMs})}}const shown=({CommandContent:_,ClientToken:__,
UserData:___,...parameters})=>parameters,isOfRollout=({name,subject})=>!(name.startsWith("Oss:")&&subject.startsWith("lock/"));function resultOf({scenario,end,...played}){
return{name:scenario.name,what:scenario.what,result:"outcome"in end?end.outcome.result:`error: ${(0,errors.bD)(end.error)}`,durationMs:Math.round(played.durationMs),
changingCalls:played.calls.length,leastServing:Number.isFinite(played.leastServing)?played.leastServing:0,violations:played.violations,changedWeights:played.changedWeights}}
function describe(facts){const{timeline,scenarios,pending,waits,risks,version,durationMs}=facts;return[`Rehearsed ${version} on a copy of the fleet: ${(0,duration.
a3)(durationMs)} when nothing goes wrong.`,...timeline.map(({atMs,name,phase,message})=>`  ${(0,duration.C7)(atMs)}  ${name.padEnd(24)} ${phase.padEnd(7)} ${message}`),
...describePending(pending),...describeWaits(waits),"Scenarios:",...scenarios.map(({what,result,durationMs:took,leastServing,violations})=>`  ${violations.length>
0?"BAD":"ok "}  ${result.padEnd(12)} ${(0,duration.a3)(took).padStart(8)}  ${what}; at least ${leastServing} served`),risks.length>0?"Risks:":"No risks found.",
...risks.map(({severity,what,fix})=>`  ${severity.padEnd(6)} ${what}${fix?` (${fix})`:""}`)].join(`
`)}function describePending({migrations,unread}){return migrations.length===0?[]:[unread===void 0?"Migrations that are not applied:":`Migrations of the director\
y (the database could not be asked: ${unread}):`,...migrations.map(({id,phase,when,gate})=>{const verdict=gate===void 0?"":gate==="open"?"; its gate is open now":
`; now ${gate}`;return`  ${phase.padEnd(8)} ${id}, ${when}${verdict}`})]}function describeWaits(waits){return waits.length===0?[]:["What the real run waits for \
beside the fleet:",...waits.map(({kind,name,when,maxMs})=>`  ${kind.padEnd(8)} ${name}, ${when}${maxMs===void 0?"":`, at most ${(0,duration.a3)(maxMs)}`}`)]}var run=__webpack_require__(
22067),canary_run=__webpack_require__(56331),in_rollout=__webpack_require__(21614),rollback_run=__webpack_require__(45255),rolling_deploy_run=__webpack_require__(
79296),rollout_context=__webpack_require__(21511),scaling_group_run=__webpack_require__(20687);const play_usualRestartMs=5e3,longestRestartMs=15*6e4;async function deployOnCopy(context,environment,asked){
const{process,wanted,command,to}=asked,inside=contextOnCopy(context,environment,process);if(!wanted)return(0,rollback_run.run)(to===void 0?inside:{...inside,options:{
...inside.options,to}});const{artifact:artifact2,...known}=wanted,bare={...known,...artifact2?{artifact:{digest:artifact2.digest,bytes:new Uint8Array}}:{}},there=await(0,rollout_context.
jY)(inside);return command==="canary"?(0,in_rollout.p6)(()=>(0,canary_run.tryRelease)(inside,there,bare)):command==="blue-green"?(0,in_rollout.p6)(()=>(0,run.switchToRelease)(
inside,there,bare)):(0,scaling_group_run.dA)(there.settings)?(0,in_rollout.p6)(()=>(0,scaling_group_run.NP)(inside,there)):(0,rolling_deploy_run.deployWanted)(inside,
there,bare)}async function playCalm(play2,history){const usual=()=>play_usualRestartMs,first=await play2({...calm,options:{restartMs:usual}}),known=(0,state_history.
m9)(history),seen="outcome"in first.end?outOfServiceOf(first.end.outcome):new Map;if(![...seen.keys()].some(id=>known[id]!==void 0))return{best:first,restartMs:usual};
const restartMs=id=>{const more=(known[id]??0)-(seen.get(id)??0);return known[id]===void 0?play_usualRestartMs:Math.min(longestRestartMs,Math.max(500,play_usualRestartMs+
more))};return{best:await play2({...calm,options:{restartMs}}),restartMs}}function outcomeOfCalm({end}){if("error"in end)throw end.error;return end.outcome}const outOfServiceOf=({
instances=[]})=>new Map(instances.flatMap(({id,outOfServiceMs})=>outOfServiceMs===void 0?[]:[[id,outOfServiceMs]]));function takenInOrder({extra},recorded){const events=extra?.
timeline??[],own=new Map(recorded.map(({id,name})=>[id,name])),idOf=({instanceId,name})=>own.has(instanceId)?instanceId:recorded.find(one=>one.name===name)?.id,
born=events.filter(({phase})=>phase==="create"),ids=(born.length>0?born:events.filter(({phase})=>phase==="drain")).flatMap(event=>idOf(event)??[]);return[...new Set(
ids)].map(id=>({id,name:own.get(id)}))}var external_node_fs_=__webpack_require__(73024),files_directory=__webpack_require__(59806),files_files=__webpack_require__(
53961),plan=__webpack_require__(46203),migrate_gate=__webpack_require__(98886),release=__webpack_require__(52738),schema_fit=__webpack_require__(44910);async function rehearsedMigrations(context,environment,{
wanted,history}){const{settings}=environment,directory=(0,external_node_path_.resolve)(context.baseDirectory,settings.migrations.directory);if(!settings.infrastructure.
database||context.options["no-migrate"]===!0||!(0,external_node_fs_.existsSync)(directory))return{migrations:[]};const asDryRun={...context,isDryRun:!0},{migrations:files}=(0,files_files.
Y)(await(0,files_directory.g)(directory));let states2,unread;try{await(0,schema_fit.ab)(asDryRun,environment,history,(0,schema_fit.Zq)(environment,wanted.want,history));
const outcome=await(0,release.Wu)(asDryRun,environment,wanted.want.version);outcome?states2=new Map(outcome.migrations.map(entry=>[entry.id,entry])):unread="onl\
y an instance or the deployment itself reaches it"}catch(error){if(!(error instanceof errors.sH)||isRefusal(error))throw error;unread=error.message}const gate=await(0,migrate_gate.
contractGate)(context,directory);return{migrations:files.flatMap(migration=>{const state=states2?states2.get(migration.id)?.state:"unknown";return state===void 0||
state==="already-applied"?[]:[rehearsed_describe(migration,state,gate)]}),...unread===void 0?{}:{unread}}}const isRefusal=error=>error instanceof errors.wG&&error.
code==="E_SCHEMA_TOO_NEW";function rehearsed_describe(migration,state,gate){const{id,phase,kind}=migration;if(phase!=="contract"||kind==="repeatable")return{id,
phase,state,when:"before the first server"};const waits=gate({id,requires:(0,plan.h)(migration)});return{id,phase,state,when:"after the rollout, by migrate --ph\
ase contract",gate:waits??"open"}}var schemas=__webpack_require__(55156),classic_errors=__webpack_require__(961),cloud_errors=__webpack_require__(70271);const readPrefixes=[
"lock/","journal/","releases/","freeze/"],trafficWindowMs=10*6e4,namedPrefixes=["artifacts/","env/"];async function recordFleet(cloud,store,wishes){const{environmentTag,
nowMs,wantsTraffic=!1,wantsImages=!1,wantsBirth=!1}=wishes,tags={[cloud_tags.b.environment]:environmentTag},scaling=wishes.scalingGroup===void 0?void 0:await recordScaling(
cloud,wishes.scalingGroup,tags),[{accountId},tagged,found,objects,stored]=await Promise.all([cloud.identity.whoAmI(),cloud.compute.describeInstances({tags}),balancersOf(
cloud,tags,scaling),textsOf(store),keysOf(store)]),instances=await withMembers(cloud,tagged,scaling);return{format:1,takenAtMs:nowMs,region:cloud.region,accountId,
environmentTag,bucket:store.bucket,instances,balancers:await Promise.all(found.map(async one=>({...await recordBalancer(cloud,one),...wantsTraffic?await recordTraffic(
cloud,one.id,nowMs):{}}))),images:wantsImages?await imagesOf(cloud,tags,instances,scaling):[],...wantsBirth?{birth:await recordBirth(cloud,instances)}:{},...scaling?
{scaling}:{},objects,stored}}async function balancersOf({loadBalancing},tags,scaling){const own=await loadBalancing.describeLoadBalancers({tags}),known=new Set(
own.map(({id})=>id)),wanted=scaling?[...scaling.group.loadBalancerIds,...scaling.group.serverGroups.map(({loadBalancerId})=>loadBalancerId)]:[],ids=[...new Set(
wanted)].filter(id=>!known.has(id));return ids.length===0?own:[...own,...await loadBalancing.describeLoadBalancers({ids})]}async function withMembers({compute},tagged,scaling){
const known=new Set(tagged.map(({id})=>id)),ids=scaling?.members.flatMap(({instanceId})=>known.has(instanceId)?[]:[instanceId])??[];return ids.length===0?tagged:
[...tagged,...await compute.describeInstances({ids})]}async function imagesOf({images},tags,instances,scaling){const own=await images.describeImages({tags,owner:"\
self"}),known=new Set(own.map(({id})=>id)),used=[...instances,...scaling?.configurations??[]].map(({imageId})=>imageId),ids=[...new Set(used)].filter(id=>id!==""&&
!known.has(id));return ids.length===0?own:[...own,...await images.describeImages({ids})]}async function recordBirth({network,roles},instances){const ids=[...new Set(
instances.map(({vswitchId})=>vswitchId))].filter(Boolean),[vswitches,roleOf]=await Promise.all([ids.length===0?[]:network.describeVSwitches({ids}),instances.length===
0?new Map:roles.describeInstanceRoles(instances.map(({id})=>id))]);return{vswitches,roles:Object.fromEntries(roleOf)}}async function recordBalancer({loadBalancing},loadBalancer){
const{id}=loadBalancer,[listeners,named2,unnamed,health]=await Promise.all([loadBalancing.describeListeners(id),loadBalancing.describeServerGroups(id),loadBalancing.
describeBackends({loadBalancerId:id}),loadBalancing.describeHealth(id)]),groups=await Promise.all(named2.map(async group=>{const backends=await loadBalancing.describeBackends(
{loadBalancerId:id,serverGroupId:group.id});return{id:group.id,name:group.name,backends}}));return{loadBalancer,listeners,groups:[...groups,{name:"default",backends:unnamed}],
health}}async function recordTraffic({accessLog},loadBalancerId,toMs){try{const rows=await accessLog.countByBackend({loadBalancerId,fromMs:toMs-trafficWindowMs,
toMs}),requests=rows.reduce((sum,row)=>sum+row.requests,0),errors2=rows.reduce((sum,row)=>sum+row.serverErrors,0),errorRate=requests===0?0:errors2/requests;return{
traffic:{requestsPerSecond:requests/(trafficWindowMs/1e3),errorRate}}}catch(error){if(!(0,cloud_errors.E)(error))throw error;return{}}}async function textsOf(store){
const lists=await Promise.all(readPrefixes.map(prefix=>store.list(prefix))),found=await Promise.all(lists.flat().map(({key})=>store.get(key)));return Object.fromEntries(
found.flatMap(one=>one?[[one.key,Buffer.from(one.body).toString()]]:[]))}async function keysOf(store){return(await Promise.all(namedPrefixes.map(prefix=>store.list(
prefix)))).flat().map(({key})=>key)}async function recordedFleet(context,command){const file=context.options.recording;if(file===void 0){const environment2=await(0,rollout_context.
jY)(context),{cloud,store,environmentTag}=environment2,needs=needsOf(environment2,command),nowMs=context.clock.now();return{recording:await recordFleet(cloud,store,
{environmentTag,nowMs,...needs}),environment:environment2,reading:context}}const recording=await readRecording(file),{name,settings}=await context.environment();
if(recording.environmentTag!==`${settings.app}/${name}`)throw new errors.xL([{file,message:`is a recording of ${recording.environmentTag}, not of ${settings.app}\
/${name}`}]);const process=(await RehearsalStage.open(recording)).process({latencyMs:0}),reading=contextOnCopy(context,{name,settings},process),environment=await(0,rollout_context.
jY)(reading),{wantsBirth,scalingGroup}=needsOf(environment,command);if(wantsBirth&&!recording.birth||scalingGroup!==void 0&&!recording.scaling)throw new errors.
wG(`${file} does not have what new instances need`,{code:"E_NOT_REHEARSED",fix:"record the fleet again with the command and settings that are rehearsed: --recor\
d FILE"});return{recording,environment,reading}}function needsOf(environment,command){const{release:release2,rollout}=environment.settings,scalingGroup=rollout.
scalingGroup==="off"?void 0:rollout.scalingGroup,isReplaced=release2.update==="replace",isBeside=command==="blue-green"&&(0,ports.ah)(environment)===void 0,wantsBirth=isReplaced||
isBeside||scalingGroup!==void 0;return{wantsTraffic:command==="canary",wantsImages:wantsBirth||release2.update==="image",wantsBirth,...scalingGroup===void 0?{}:
{scalingGroup}}}const recordingSchema=schemas.looseObject({format:schemas.literal(1),environmentTag:schemas.string(),instances:schemas.array(schemas.looseObject(
{id:schemas.string()})),balancers:schemas.array(schemas.looseObject({listeners:schemas.array(schemas.unknown()),groups:schemas.array(schemas.unknown())})),objects:schemas.
record(schemas.string(),schemas.string()),images:schemas.array(schemas.looseObject({id:schemas.string()})),stored:schemas.array(schemas.string())});async function readRecording(file){
try{return recordingSchema.parse(JSON.parse(await(0,promises_.readFile)(file,"utf8")))}catch(error){const why=error instanceof classic_errors.G?"it is no record\
ing":(0,errors.bD)(error);throw new errors.xL([{file,message:`cannot be rehearsed: ${why}`,fix:"write one with rehearse --record FILE"}])}}const moments={"confi\
rm-rollout":"before the first change","pre-rollout":"before the first change",rollout:"at each border between batches or steps","confirm-traffic-increase":"befo\
re each server or step that gets traffic","confirm-promotion":"before a canary is promoted",rollback:"at each border, asked whether to go back","post-rollout":"\
at the end",event:"told of what happens; nobody waits"},hookMoments={before:"before the first change",after:"when the release serves everywhere",onRollback:"aft\
er a way back",onFailure:"after a failure"};function waitsOf({rollout,release:release2,canary},command){const ofInstance=Object.entries(release2.hooks).flatMap(
([name,hook])=>hook?.on==="job"?[{kind:"hook",name:`release.hooks.${name}`,when:"for each server, in the job",maxMs:longestOf(hook)}]:[]);return command==="roll\
back"?ofInstance:[...rollout.alarms.map(name=>({kind:"alarm",name,when:"before the first change and at each border"})),...rollout.gates.map(({at,name,url,wait,timeout,
retries})=>{const maxMs=at.startsWith("confirm-")?wait:timeout*(retries+1),host=new URL(url).host;return{kind:"gate",name:`${name??host} (${at})`,when:moments[at]??
at,...at==="event"?{}:{maxMs}}}),...Object.entries(rollout.hooks).flatMap(([name,hook])=>hook?[{kind:"hook",name:`rollout.hooks.${name}`,when:hookMoments[name]??
name,maxMs:longestOf(hook)}]:[]),...ofInstance,...command==="canary"?approvalsOf(canary,rollout.approvalTimeout):[]]}function approvalsOf({steps,approveBefore},maxMs){
const approval={kind:"approval",name:"a person, who gives the same command again"};return[...approveBefore.map(share=>({...approval,when:`before ${share} % of t\
he traffic`,maxMs})),...steps.flatMap((step,index)=>step.kind==="approve"?[{...approval,when:`at step ${index+1}${step.why===void 0?"":` (${step.why})`}`,maxMs}]:
[])]}const longestOf=({timeout,retries})=>timeout*(retries+1);var unfit_strategy=__webpack_require__(27303),watch_run=__webpack_require__(83564);const usualKills=5;
async function run_run(context){const asked=await context.environment(),{name,settings}=asked,command=rehearsable(context);command!=="rollback"&&(0,unfit_strategy.
z)(asked),(0,unfit_strategy.P)(settings,command);const{recording,environment,reading}=await recordedFleet(context,command);typeof context.options.record=="strin\
g"&&(0,asked_file.K)((0,external_node_path_.resolve)(context.options.record),`${JSON.stringify(recording,null,2)}
`);const wanted=command==="rollback"?void 0:await(0,release.LW)(context,environment),fleetSettings=withinFleet(settings),goal={},play2=scenario=>playScenario({recording,
scenario,run:process=>deployOnCopy(context,{name,settings:fleetSettings},{process,wanted,command,...goal}),limitsFor:(servers,journal2)=>(0,watch_run.watchLimits)(
fleetSettings,servers,journal2)}),history=await(0,state_history.Lu)(environment.store),pending=wanted?await rehearsedMigrations(reading,environment,{wanted,history}):
{migrations:[]},{best,restartMs}=await playCalm(play2,history),outcome=outcomeOfCalm(best);if(outcome.result==="no-change")return outcome;const limits=outcome.plan?.
limits,version=outcome.release?.version??wanted?.want.version??"";command==="rollback"&&(goal.to=version);const goesBack=hasWayBack(environment,{command,hasPrevious:!!wanted&&
(0,release.te)(history,wanted.want)!==void 0}),played=[best],drainBoundMs=settings.rollout.drainTimeout??boundOf(recording),kills=context.options.kills??usualKills,
facts={version,order:takenInOrder(outcome,recording.instances),drainBoundMs,calls:best.calls.length,kills,goesBack,restartMs,calmResult:outcome.result,isMade:settings.
rollout.scalingGroup!=="off",...command==="canary"?{badErrorRate:settings.canary.analysis.badErrorRate/100}:{}};for(const scenario of faultScenarios(facts))context.
signal.throwIfAborted(),context.reporter.emit({type:"notice",message:`rehearsing: ${scenario.what}`}),played.push(await play2(scenario));const from=wanted&&(0,release.
te)(history,wanted.want),lost=from&&settings.release.update==="artifact"?await(0,artifact.Lx)(environment.store,from):void 0,{deadlineMs}=context.host.job(),[lease,
journal]=await Promise.all([(0,state_lease.zR)(environment.store),(0,state_journal.a0)(environment.store)]),risks=fleetRisks({recording,slots:isBesideFleet(environment,
command)?0:limits?.slots??settings.canary.instances,hasWayBack:goesBack||command==="rollback",...lost?{whyNoWayBack:lost.reason}:{},isTrafficAssumed:command==="\
canary"&&recording.balancers.some(({traffic})=>traffic===void 0),measured:new Set(Object.keys((0,state_history.m9)(history))),jobLeftMs:deadlineMs===void 0?void 0:
deadlineMs-recording.takenAtMs,calmMs:best.durationMs,notRehearsed:notRehearsed(settings),isLocked:!(0,state_lease.xp)(lease,{nowMs:recording.takenAtMs,unchangedForMs:0}),
isUnfinished:journal.open!==void 0});return rehearsalOutcome({recording,version,outcome,played,problems:playedRisks(played),risks,pending,waits:waitsOf(settings,
command)})}function rehearsable({operands}){const[command="rolling-deploy",...more]=operands;if(rehearsables.includes(command)&&more.length===0)return command;throw new errors.
xL([{message:`rehearse knows ${rehearsables.join(", ")}, not ${operands.join(" ")}`,fix:"e.g. rehearse rolling-deploy, or rehearse canary"}],{code:"E_USAGE"})}const rehearsables=[
"rolling-deploy","canary","blue-green","rollback"];function hasWayBack({settings},{command,hasPrevious}){return hasPrevious&&(command==="blue-green"||settings.rollout.
onFailure==="rollback")}const isBesideFleet=(environment,command)=>command==="blue-green"||environment.settings.release.update==="replace"||(0,ports.ah)(environment)!==
void 0,boundOf=({balancers,environmentTag,instances})=>(0,rollout_context.V_)({environmentTag,instances,groups:[],loadBalancers:balancers})}),79296:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{deployWanted:()=>deployWanted,run:()=>rolling_deploy_run_run});var artifact=__webpack_require__(
10916),deployment=__webpack_require__(61840),finished=__webpack_require__(41440),state_history=__webpack_require__(16156),journal=__webpack_require__(83271),mixed_fleet=__webpack_require__(
45112),outcome=__webpack_require__(65454),places=__webpack_require__(79274),subset=__webpack_require__(20258),errors=__webpack_require__(52005),run=__webpack_require__(
22067),deadlines=__webpack_require__(61818),deployment_outcome=__webpack_require__(43486),fleet_check=__webpack_require__(70610),freeze=__webpack_require__(68087),
dead_man=__webpack_require__(64276),health_path=__webpack_require__(41297),in_rollout=__webpack_require__(21614),efficiency=__webpack_require__(85564),duration=__webpack_require__(
80290);function predictedMs(instanceIds,limits,seenMs){const known=instanceIds.flatMap(id=>seenMs[id]??[]);if(known.length===0)return;const middle=known.toSorted(
(a,b)=>a-b)[Math.floor(known.length/2)],times=instanceIds.map(id=>seenMs[id]??middle),borders=Math.max(0,Math.ceil(times.length/limits.slots)-1),bakes=borders>0?
2:1;return(0,efficiency.M)(times,limits.slots)+bakes*limits.bakeMs+Math.max(0,borders-(limits.bakeMs>0?1:0))*limits.pauseBetweenMs}function warnOfJobLimit({host,
reporter,timeoutAtMs},rotation){const{deadlineMs,usualLimitMs}=host.job();if(deadlineMs!==void 0||timeoutAtMs!==void 0||usualLimitMs===void 0)return;const needMs=predictedMs(
rotation.instanceIds,rotation.limits,(0,state_history.m9)(rotation.history));needMs===void 0||needMs<=usualLimitMs||reporter.emit({type:"warning",code:"W_JOB_LI\
MIT",message:`this takes ${(0,duration.a3)(needMs)} at least, and a job here is killed after ${(0,duration.a3)(usualLimitMs)} unless it sets another limit: give\
 --timeout a little below the job's limit, and the run pauses in time (exit 75) for the same command to go on`})}var planned_rotation=__webpack_require__(11577),
look=__webpack_require__(35548),release=__webpack_require__(52738),rollout_context=__webpack_require__(21511),schema_fit=__webpack_require__(44910),scaling_group_run=__webpack_require__(
20687),serving_port=__webpack_require__(35527),commands_skip=__webpack_require__(3608),sticky_drain=__webpack_require__(82515),unfit_strategy=__webpack_require__(
27303);async function rolling_deploy_run_run(context){(0,unfit_strategy.z)(await context.environment());const environment=await(0,rollout_context.jY)(context);if((0,scaling_group_run.
dA)(environment.settings))return(0,in_rollout.p6)(()=>(0,scaling_group_run.NP)(context,environment));const wanted=await(0,release.LW)(context,environment);return(0,in_rollout.
p6)(()=>deployWanted(context,environment,wanted))}async function deployWanted(context,environment,wanted){const{want}=wanted,seen=await(0,look.O)(environment);(0,release.
z3)(context,want,seen),(0,commands_skip.y)(context,seen.servers);const{only}=environment.settings.rollout,skip=new Set([...(0,commands_skip.h)(context),...(0,subset.
R_)(seen.layout.instances,only)]);if((0,finished.$)(want,{...seen,servers:(0,places.aP)(seen.servers),skip,only}))return nothingToDo(want,seen.servers,only);const askAgain=()=>(0,schema_fit.
ab)(context,environment,seen.history,(0,schema_fit.Zq)(environment,want,seen.history));if(await askAgain(),context.options.resume===!0&&!seen.journal.open&&(0,journal.
fN)(seen.journal).size===0)throw new errors.wG("there is no unfinished deployment to resume",{code:"E_NOTHING_TO_RESUME",fix:"run the command without --resume"});
const frozen=(0,freeze.f)(context,environment);(0,serving_port.oo)(environment.settings,seen.layout.instances);const settings=(0,rollout_context.rS)(environment.
settings);refuseStandingSwitch(seen),(0,subset.PR)(seen.history,seen.servers)||(0,mixed_fleet.A)(want,{...seen,servers:(0,places.aP)(seen.servers),skip:(0,commands_skip.
h)(context)});const limits=(0,fleet_check.A)(environment.settings,seen,skip);await(0,health_path.y)(context,environment,seen.servers);const way=(0,fleet_check.M)(
environment.settings),servers=seen.servers.filter(server=>!skip.has(server.instanceId)&&!skip.has(server.name)),instanceIds=servers.map(({instanceId})=>instanceId);
if(warnOfJobLimit(context,{instanceIds,limits,history:seen.history}),(0,sticky_drain.r)(context.reporter,environment.settings,{...seen,servers:servers.length,atOnce:limits.
slots}),context.isDryRun){const migrations=await(0,release.NH)(context,environment,want.version),how=way.replace?"new instances at once":"at a time",where=only.
length>0?` to instances with ${only.join(", ")}`:"",title=`Would deploy ${want.version}${where}, ${limits.slots} ${how}, at least ${limits.minHealthy}${limits.minCapacity?
` and ${limits.minCapacity}% of the weight`:""} serving:`;return{...(0,planned_rotation.N)(title,{servers,journal:seen.journal,limits,want,migrations,isBakedAtEnd:!0,
isCovered:environment.settings.rollout.deadManOnDrain&&environment.settings.rollout.deadMan>0,isReplacing:way.replace!==void 0}),instances:seen.servers.map(server=>(0,outcome.
Rr)(server))}}const{history}=seen,work=async(session,finish)=>{wanted.artifact&&await(0,artifact.Bu)(environment.store,wanted.artifact,wanted.environment,context.
reporter);const from=(0,release.te)(history,want),{runId}=context.host.job(),seq=context.options.seq,end=await(0,deployment.H)(session,{command:"rolling-deploy",
runId,want,...from?{from}:{},settings,...way,onFailure:environment.settings.rollout.onFailure,updater:(0,rollout_context.GD)(context,environment,session,from?.version??
""),...(0,dead_man.A)(environment,session),...(0,rollout_context.qI)(session.layout,environment.settings),skip:(0,commands_skip.h)(context),only,...frozen,isPauseAsked:context.
options.pause===!0,isOnlyFailed:context.options["only-failed"]===!0,expectedMs:(0,state_history.m9)(history),beforeFirstInstance:()=>(0,release._r)(context,environment,
want.version),...(0,deadlines.b)(context),...seq===void 0?{}:{seq}});return(0,deployment_outcome.mR)(end,{...await finish(),rerun:"run the same command again"})};
return(0,in_rollout.B5)(context,environment,"rolling-deploy",work,{seen,askAgain})}function refuseStandingSwitch({journal:journal2,servers}){if(!(!(journal2.open?.
command==="blue-green"&&servers.some(({stand})=>stand?.standing==="green"))&&!(0,run.isHalfBackOnKept)(journal2,servers)))throw new errors.wG(`an unfinished ${journal2.
open.command} stands in the way`,{code:"E_UNFINISHED",fix:"run that command again, or `alicloud-deploy recover`"})}function nothingToDo(want,servers,only){const where=only.
length>0?`the instances with ${only.join(", ")}`:`all ${servers.length} instances`;return(0,deployment_outcome.pL)({version:want.version,...want.digest?{digest:want.
digest}:{}},servers,where)}}),83564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run,scalingGroupOf:()=>scalingGroupOf,watchLimits:()=>watchLimits});var _rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
79274),_rollout_plan_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(17927),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4022),_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
28453),_rollout_watch_report_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(10966),_rollout_watch_watch_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
90173),_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52005),_attest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(68266),_keep_outcome_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
24035),_rollout_context_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(21511);const defaultWaitMs=5*6e4;async function run(context){const signingKey=await(0,_attest_js__WEBPACK_IMPORTED_MODULE_5__.
jy)(context),environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_7__.jY)(context),{clock,signal,pollIntervalMs,options}=context,waitMs=options["wai\
t-for-start"]??defaultWaitMs,record=await(0,_rollout_watch_watch_js__WEBPACK_IMPORTED_MODULE_3__.D)({cloud:environment.cloud,store:environment.store,environmentTag:environment.
environmentTag,...scalingGroupOf(environment.settings),clock,signal,pollIntervalMs,waitMs,limitsFor:(servers,journal)=>watchLimits(environment.settings,servers,
journal),onLook:teller(context)});if(record.end==="nothing"&&record.violations.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.wG(`no rollou\
t of ${environment.name} began in time`,{code:"E_NOTHING_TO_WATCH",fix:"start `watch` beside the deployment, or give it more time: --wait-for-start 30m",retryable:!0});
return outcomeOf(context,environment,{report:(0,_rollout_watch_report_js__WEBPACK_IMPORTED_MODULE_2__.g)(record),signingKey})}function watchLimits(settings,servers,journal){
const{rollout}=settings,candidates=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__.kW)((0,_rollout_traffic_places_js__WEBPACK_IMPORTED_MODULE_0__.aP)(servers),
journal),asked=(0,_rollout_plan_js__WEBPACK_IMPORTED_MODULE_8__.pq)(rollout.minHealthy,candidates.length,"up");return{minHealthy:candidates.length>1?Math.max(1,
asked):asked,...rollout.minCapacity>0?{minCapacity:rollout.minCapacity}:{},...(0,_rollout_plan_js__WEBPACK_IMPORTED_MODULE_8__.BX)((0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_7__.
rS)(settings),candidates),longestOutMs:longestOutMs(settings),isRunByCloud:rollout.scalingGroup!=="off"}}const scalingGroupOf=({rollout:{scalingGroup}})=>scalingGroup===
"off"?{}:{scalingGroup},longestDrainMs=18e4,longestUpdateMs=18e5;function longestOutMs({rollout,release,infrastructure}){const cookies=infrastructure.loadBalancer.
listeners.map(({stickySession=0})=>stickySession),drainMs=rollout.drainTimeout??longestDrainMs+Math.max(0,...cookies),hooks=Object.values(release.hooks).map(hook=>hook?
hook.timeout*(hook.retries+1):0),gates=rollout.gates.map(({at,wait})=>at==="confirm-traffic-increase"?wait:0),{warmUp,deadline}=rollout.health;return[drainMs,longestUpdateMs,
warmUp,2*deadline,...hooks,...gates].reduce((sum,ms)=>sum+ms,0)}function teller({reporter}){let last="";return(look,fresh)=>{const message=describeLook(look);message!==
last&&reporter.emit({type:"notice",message}),last=message;for(const{invariant,what}of fresh)reporter.emit({type:"warning",code:"E_INVARIANT",message:`${invariant}\
 does not hold: ${what}`})}}function describeLook({servers,journal,lease,isLocked}){const{open,held}=journal,serving=servers.filter(server=>(0,_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_9__.
PA)(server,(0,_rollout_instance_server_state_js__WEBPACK_IMPORTED_MODULE_9__.qS)(server,held))),out=servers.filter(server=>!serving.includes(server)&&held.some(
one=>one.instanceId===server.instanceId)),versions=[...new Set(serving.flatMap(({release})=>release??[]))];return[`${open?`${open.command} to ${open.want.version}`:
isLocked?`${lease.holder.command} of run ${lease.holder.runId}`:"no rollout"}: ${serving.length} of ${servers.length} instances serve`,...out.length>0?[`out: ${out.
map(({name})=>name).join(" ")}`]:[],...versions.length>0?[`by tag ${versions.join(" and ")}`]:[]].join(", ")}const ends={nothing:"no rollout began",ended:"it en\
ded",paused:"it is paused and goes on with another run",interrupted:"it was interrupted; `alicloud-deploy recover` or the same command ends it",dead:"it no long\
er renews its lock; `alicloud-deploy recover` or the same command ends it"};async function outcomeOf(context,environment,{report,signingKey}){const{version,previous,
run:run2,violations,instances}=report,digest=run2?.want?.digest,attestation=signingKey&&await(0,_keep_outcome_js__WEBPACK_IMPORTED_MODULE_6__.w)(context.reporter,
`--attest ${String(context.options.attest)}`,()=>(0,_attest_js__WEBPACK_IMPORTED_MODULE_5__.U)(context,environment,{signingKey,predicateType:"urn:alicloud-deplo\
y:watch:v2",report,digest,finishedAtMs:context.clock.now()})),[first]=violations,isLeft=report.watched==="dead"||report.watched==="interrupted";return{result:first?
"failed":isLeft?"mixed":report.watched==="paused"?"paused":"succeeded",exitCode:first||isLeft?_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.mixed:report.watched===
"paused"?_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.paused:_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.done,...version?{release:{version,...previous?
{previous}:{},...digest?{digest}:{}}}:{},instances,checks:report.invariants,extra:{watch:report,...attestation?{attestation}:{}},...first?{error:{code:"E_INVARI\
ANT",message:`${first.invariant} did not hold: ${first.what}`,fix:"`alicloud-deploy status` shows the fleet; find out who changed it, or report it",retryable:!1}}:
{},text:describe(report)}}const words={held:"held    ",violated:"VIOLATED","not-seen":"not seen"};function describe(report){const{run:run2,watched,looks,durationMs,
floor,leastServing,result,violations}=report;return[`Watched ${run2?`${run2.command}${run2.want?` to ${run2.want.version}`:""} of run ${run2.runId}`:"a rollout"}\
 for ${Math.round(durationMs/1e3)} s in ${looks} looks: ${ends[watched]}, result ${result}.`,`At least ${leastServing} instances served, ${floor} had to; each c\
arried up to ${report.highestLoad.toFixed(2)} times its part, by weights.`,...report.invariants.map(({id,title,verdict,how,unseen})=>`  ${words[verdict]}  ${id.
padEnd(3)}  ${title}: ${how}${unseen===void 0?"":`; not seen: ${unseen}`}`),...violations.map(({invariant,what:text,firstAtMs,looks:times})=>`  ${new Date(firstAtMs).
toISOString()}  ${invariant}: ${text}${times>1?` (${times} looks)`:""}`)].join(`
`)}})};
