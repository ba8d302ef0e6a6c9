"use strict";exports.id=7124,exports.ids=[7124],exports.modules={97124:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(
__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var promises_=__webpack_require__(51455),external_node_path_=__webpack_require__(76760),
schemas=__webpack_require__(55156),errors=__webpack_require__(961),cloud_errors=__webpack_require__(70271),watch=__webpack_require__(60745),watched_rollout=__webpack_require__(
92832),alicloud_cloud=__webpack_require__(88496),cloud_tags=__webpack_require__(22633),rule=__webpack_require__(45116),in_process=__webpack_require__(89357),simulated=__webpack_require__(
41202),records=__webpack_require__(31080),config=__webpack_require__(71508),slb_records=__webpack_require__(96702),rollout_history=__webpack_require__(13618),virtual_clock=__webpack_require__(
32088),external_node_crypto_=__webpack_require__(77598);function createMemoryObjectStore(bucket,clock){const objects=new Map,write=(key,body,metadata={})=>{const etag=(0,external_node_crypto_.
createHash)("md5").update(body).digest("hex").toUpperCase();objects.set(key,{key,body,etag,lastModified:new Date(clock.now()).toISOString(),metadata:{...metadata}})},
put=async(key,body,{ifAbsent=!1,metadata}={})=>ifAbsent&&objects.has(key)?!1:(write(key,typeof body=="string"?Buffer.from(body,"utf8"):Uint8Array.from(body),metadata),
!0);return{bucket,ensureBucket:()=>Promise.resolve(),deleteBucket:async()=>objects.clear(),describeBucket:async()=>({acl:"private",versioning:"off"}),describeTags:async()=>({}),
setTags:async()=>{},makePrivate:async()=>{},setExpiry:async()=>{},get:async key=>{const found=objects.get(key);return found&&{...found,body:Uint8Array.from(found.
body),metadata:{...found.metadata}}},put,putFile:async(key,path,options)=>put(key,await(0,promises_.readFile)(path),options),delete:async key=>{objects.delete(key)},
list:async prefix=>[...objects.values()].filter(({key})=>key.startsWith(prefix)).sort((a,b)=>Buffer.compare(Buffer.from(a.key),Buffer.from(b.key))).map(({key,body,
etag,lastModified})=>({key,sizeBytes:body.length,etag,lastModified})),presignGet:async(key,expiresSeconds)=>`memory://${bucket}/${key}?expires=${expiresSeconds}`}}
var assistant_records=__webpack_require__(56109);async function copyFleet(core,recording){const known=new Set(recording.instances.map(({id})=>id));for(const instance of recording.
instances)await copyInstance(core,recording.region,instance);const members=recording.balancers.flatMap(({groups})=>groups.flatMap(({backends})=>backends));for(const{
instanceId}of members)known.has(instanceId)||(known.add(instanceId),await copyInstance(core,recording.region,stranger(instanceId,recording)));for(const image of recording.
images)copyImage(core,recording.region,image);for(const balancer of recording.balancers)copyBalancer(core,recording.region,balancer)}async function copyListeners(loadBalancing,{
balancers}){for(const{loadBalancer,listeners}of balancers)for(const listener of listeners)await loadBalancing.createListener(loadBalancer.id,listener),isMeantToRun(
listener)&&await loadBalancing.startListener(loadBalancer.id,listener)}const isMeantToRun=({status})=>status!=="stopped"&&status!=="stopping";async function copyBucket({
bucket,objects,stored},clock){const store=createMemoryObjectStore(bucket,clock);for(const[key,text]of Object.entries(objects))await store.put(key,text);for(const key of stored)
await store.put(key,"kept elsewhere");return store}async function copyInstance(core,regionId,instance){const{id,name,privateIp,status}=instance,loopbackAddress=core.
addresses.allocate(privateIp);(0,records.VF)(core.store).add({id,regionId,zoneId:instance.zoneId,name,hostname:id,description:"",status,instanceType:instance.type,
imageId:instance.imageId,vpcId:instance.vpcId,vswitchId:instance.vswitchId,privateIp,loopbackAddress,networkInterfaceId:`eni-${id}`,macAddress:"",securityGroupIds:instance.
securityGroupIds,systemDiskId:`d-${id}`,hasBooted:!0,operationLocks:instance.operationLocks,deletionProtection:instance.deletionProtection,stoppedMode:"Not-appl\
icable",chargeType:instance.isSubscription?"PrePaid":"PostPaid",internetChargeType:"PayByTraffic",internetBandwidthOutMbps:0,internetBandwidthInMbps:0,spotStrategy:instance.
spot?.strategy??"NoSpot",httpTokens:"optional",resourceGroupId:"",serialNumber:id,createdAtMs:Date.parse(instance.createdAt)||0,startedAtMs:0,tags:{...instance.
tags}}),(0,records.nR)(core.store).add({id:`d-${id}`,regionId,zoneId:instance.zoneId,name:"",description:"",instanceId:id,type:"system",category:"cloud_essd",sizeGiB:smallestDiskGiB,
device:"/dev/xvda",imageId:instance.imageId,snapshotId:"",performanceLevel:"",status:"In_use",deleteWithInstance:!0,encrypted:!1,createdAtMs:0,tags:{}}),(0,assistant_records.
X6)(core.store).add({id,bootedAtMs:0,isOnline:!0,invocationCount:0}),await core.drivers.machines.create({instanceId:id,hostname:id,address:loopbackAddress}),status===
"Running"&&await core.drivers.machines.start(id)}function stranger(id,{instances:own,region}){return{id,name:id,status:"Running",type:"",imageId:"",zoneId:`${region}\
-a`,vpcId:own[0]?.vpcId??"",vswitchId:"",securityGroupIds:[],privateIp:"",deletionProtection:!1,operationLocks:[],createdAt:"",tags:{}}}function copyBalancer(core,regionId,{
loadBalancer,listeners,groups}){const{id}=loadBalancer,createdAtMs=core.clock.now(),members=groups.find(group=>group.id===void 0);(0,slb_records.Cm)(core.store).
add({id,regionId,name:loadBalancer.name,status:loadBalancer.status,address:loadBalancer.address,loopbackAddress:core.addresses.allocate(),addressType:loadBalancer.
addressType,networkType:loadBalancer.vpcId?"vpc":"classic",vpcId:loadBalancer.vpcId,vswitchId:loadBalancer.vswitchId,spec:loadBalancer.spec,masterZoneId:"",slaveZoneId:"",
bandwidthMbps:-1,internetChargeType:"paybytraffic",instanceChargeType:"PayBySpec",payType:"PayOnDemand",deleteProtection:loadBalancer.deletionProtection?"on":"o\
ff",modificationProtectionStatus:"NonProtection",modificationProtectionReason:"",resourceGroupId:"",createdAtMs,tags:{...loadBalancer.tags},members:members?members.
backends.map(backend=>memberOf(backend)):[]});for(const{id:groupId,name,backends}of named(groups))(0,slb_records.Yg)(core.store).add({id:groupId,loadBalancerId:id,
name,members:backends.map(backend=>({...memberOf(backend),port:backend.port})),createdAtMs,tags:{}});for(const{certificateId}of listeners)certificateId&&copyCertificate(
core,regionId,certificateId)}const named=groups=>groups.flatMap(({id,...group})=>id===void 0?[]:[{...group,id}]),memberOf=({instanceId,weight,description=""})=>({
serverId:instanceId,weight,type:instanceId.startsWith("eni-")?"eni":"ecs",description}),smallestDiskGiB=20;function copyImage(core,regionId,image){(0,records.zC)(
core.store).add({id:image.id,regionId,name:image.name,description:"",family:image.family??"",version:"",owner:image.owner,status:image.status,isUsable:image.isUsable,
progressPercent:image.progressPercent,sizeGiB:image.sizeGiB,osName:image.osName,osNameEn:image.osName,osType:"linux",platform:"",architecture:"x86_64",bootMode:"\
BIOS",snapshots:[],resourceGroupId:"",createdAtMs:Date.parse(image.createdAt)||0,tags:{...image.tags}})}function copyCertificate(core,regionId,id){(0,slb_records.
$H)(core.store).add({id,regionId,name:id,certificate:"",privateKey:"",commonName:"",alternativeNames:[],fingerprint:"",expiresAtMs:0,resourceGroupId:"",createdAtMs:0,
tags:{}})}var failure=__webpack_require__(40880),vendor_error=__webpack_require__(61174),random=__webpack_require__(55929);class Killed extends Error{constructor(){
super("the process was killed in the rehearsal"),this.name="Killed"}}function startProcess(parts){const{local,clock,latencyMs:latencyMs2,killAfter=1/0}=parts,startedAt=clock.
monotonic(),calls=[];let isDead=!1;const perform=async(change,effect)=>{if(latencyMs2>0&&await clock.sleep(latencyMs2),isDead)throw new Killed;if(!change)return effect();
const atMs=clock.monotonic()-startedAt,answer=await effect();if(calls.push({atMs,...change}),isDead=calls.length>=killAfter,parts.onEffect(),isDead)throw new Killed;
return answer},caller={async call({product,action,query,form}){const parameters={...query,...form},change=local.gateway.registry.find(product,action)?.isReadOnly===
!1?{name:`${product}:${action}`,subject:subjectOf(parameters),parameters}:void 0;return action==="RunCommand"&&parts.onCommand(parameters.Name??"",Buffer.from(parameters.
CommandContent??"","base64").toString()),perform(change,async()=>{try{return await local.call({product,action,params:parameters})}catch(error){throw failureOf({
product,action},error)}})}};return{cloud:(0,alicloud_cloud.PV)(caller,{region:parts.region,clock:deadable(clock,()=>isDead),random:(0,random.I)(1),accessLog:{countByBackend:query=>perform(
void 0,()=>parts.accessLog.countByBackend(query))},objectStore:()=>counted(parts.store,perform)}),clock:deadable(clock,()=>isDead),calls,isKilled:()=>isDead}}const deadable=(clock,isDead)=>({
now:()=>clock.now(),monotonic:()=>clock.monotonic(),sleep:(ms,signal)=>clock.sleep(ms,signal),schedule:(ms,action)=>clock.schedule(ms,()=>isDead()?void 0:action())});
function counted(store,perform){const change=(name,key)=>({name:`Oss:${name}`,subject:key,parameters:{key}});return{...store,ensureBucket:()=>perform(void 0,()=>store.
ensureBucket()),describeBucket:()=>perform(void 0,()=>store.describeBucket()),get:key=>perform(void 0,()=>store.get(key)),list:prefix=>perform(void 0,()=>store.
list(prefix)),put:(key,body,options)=>perform(change("PutObject",key),()=>store.put(key,body,options)),delete:key=>perform(change("DeleteObject",key),()=>store.
delete(key))}}function failureOf({product,action},error){return error instanceof vendor_error.H?(0,failure.z)({product,action,code:error.code,message:error.message,
status:error.httpStatus}):error instanceof Error&&error.name!=="Error"?(0,failure.z)({product,action,message:error.message,cause:error}):error}const subjects=["\
VServerGroupId","LoadBalancerId","ResourceId","InstanceId"];function subjectOf(parameters){const ids=Object.entries(parameters).filter(([name])=>subjects.some(one=>name===
one||name.startsWith(`${one}.`)));return[parameters.Name,...ids.map(([,value])=>value)].filter(Boolean).join(" ")}const ok=(...lines)=>({exitCode:0,output:`${lines.
join(`
`)}
`}),failed=reason=>({exitCode:1,output:`acd failed=${reason}
${reason} in the rehearsal
`});function isFoundHealthy({isAnswering,changedAt,formerMs},now,check2){const upMs=check2.healthyThreshold*check2.intervalMs,downMs=check2.unhealthyThreshold*check2.
intervalMs;return isAnswering?now-changedAt>=upMs||formerMs<downMs:now-changedAt<downMs}const scriptMs=100,fetchMs=2e3,countMs=300,bootMs=1e3;async function playScript(server,clock,{
name,values}){switch(await clock.sleep(scriptMs),name){case"alicloud-deploy-probe":return ok(...factsOf(server));case"alicloud-deploy-connections":return countConnections(
server,clock,Number(values.LIMIT)*1e3);case"alicloud-deploy-fetch":return await clock.sleep(fetchMs),server.releases.set(values.RELEASE,values.DIGEST),server.environments.
set(values.RELEASE,values.ENV_DIGEST),ok(`acd fetched=${values.RELEASE}`);case"alicloud-deploy-switch":return inTurn(server,()=>switchTo(server,clock,values));case"\
alicloud-deploy-environment":return inTurn(server,()=>setEnvironment(server,clock,values));case"alicloud-deploy-check":return check(server,clock,values);case"al\
icloud-deploy-command":return inTurn(server,()=>runCommand(server,clock,values));default:return ok(`acd hook=${name.replace(/^alicloud-deploy-hook-/,"")}`)}}function valuesIn(script){
const found=script.matchAll(/^([A-Z_]+)='((?:[^']|'\\'')*)'$/gm);return Object.fromEntries([...found].map(([,name,value])=>[name,value.replaceAll("'\\''","'")]))}
function factsOf(server){const{current,isAnswering,fence}=server;return[`acd current=${current??""}`,`acd digest=${(current&&server.releases.get(current))??""}`,
`acd env=${(current&&server.environments.get(current))??""}`,`acd fence=${fence||""}`,`acd status=${isAnswering?200:"000"}`,...isAnswering&&current?[`acd versio\
n=${current}`]:[]]}async function countConnections(server,clock,limitMs){const until=clock.monotonic()+limitMs,waitMs=Math.min(until,server.requestsEndAt)-clock.
monotonic();return waitMs>0&&await clock.sleep(waitMs),await clock.sleep(countMs),ok(`acd connections=${clock.monotonic()>=server.requestsEndAt?0:1}`)}async function switchTo(server,clock,values){
const{RELEASE:release2="",DIGEST:digest="",ENV_DIGEST:environment=""}=values;if(isOvertaken(server,values))return failed("fenced");if(server.releases.get(release2)!==
digest)return failed("missing");const applied=`${digest} ${environment}`;return(values.AGAIN||server.current!==release2||server.applied!==applied||!server.isAnswering)&&
await restart(server,clock,{release:release2,applied}),check(server,clock,values)}async function runCommand(server,clock,values){const{RELEASE:release2=""}=values;
return isOvertaken(server,values)?failed("fenced"):(await restart(server,clock,{release:release2,applied:release2}),check(server,clock,values))}async function setEnvironment(server,clock,values){
const{ENV_URL:applied=""}=values;return isOvertaken(server,values)?failed("fenced"):((values.AGAIN||server.applied!==applied)&&await restart(server,clock,{release:server.
current??"",applied}),check(server,clock,values))}function shutDown(server,clock){server.starts++,setAnswering(server,clock,!1)}function newDisk(server,release2){
server.current=release2,server.applied=void 0,server.releases.clear(),server.environments.clear()}function bootUp(server,clock){const start=++server.starts;clock.
schedule(bootMs,()=>{server.starts===start&&server.current!==void 0&&setAnswering(server,clock,!server.isBad(server.current))})}function isOvertaken(server,values){
return server.fence>Number(values.FENCE)?!0:(server.fence=Number(values.FENCE),!1)}async function restart(server,clock,{release:release2,applied}){const start=++server.
starts;server.applied=void 0,setAnswering(server,clock,!1),server.current=release2,await clock.sleep(server.restartMs),server.starts===start&&setAnswering(server,
clock,!server.isBad(release2)),server.applied=applied}async function check(server,clock,values){const intervalMs=Number(values.INTERVAL)*1e3;return await clock.
sleep(Number(values.WARM_UP)*1e3),server.isAnswering?(await clock.sleep(Math.max(0,Number(values.CONSECUTIVE)-1)*intervalMs),ok(`acd version=${server.current}`,
`acd healthy=${server.current}`)):(await clock.sleep(Number(values.DEADLINE)*1e3),failed("health"))}function setAnswering(server,clock,isAnswering){server.isAnswering!==
isAnswering&&(server.isAnswering=isAnswering,server.formerMs=clock.monotonic()-server.changedAt,server.changedAt=clock.monotonic())}function inTurn(server,work){
const turn=server.lock.then(work);return server.lock=turn.catch(()=>{}),turn}class RehearsedMachines extends simulated.t{#parts;isCopied=!1;constructor(parts){super(
parts.run),this.#parts=parts}async start(instanceId){await super.start(instanceId);const server=this.#parts.servers.get(instanceId);server&&this.isCopied&&bootUp(
server,this.#parts.clock)}async stop(instanceId){await super.stop(instanceId);const server=this.#parts.servers.get(instanceId);server&&shutDown(server,this.#parts.
clock)}async replaceDisk(instanceId,layerId){await super.replaceDisk(instanceId,layerId);const server=this.#parts.servers.get(instanceId);server&&newDisk(server,
this.#parts.releaseOf(instanceId))}}const assumedRequestsPerSecond=20;class RehearsedTraffic{#rates;#flows=new Map;constructor(rates){this.#rates=rates}follow(nowMs,backends){
const totals=new Map;for(const{loadBalancerId,weight}of backends)totals.set(loadBalancerId,(totals.get(loadBalancerId)??0)+weight);for(const{loadBalancerId,address,
weight,errorRate}of backends){const total=totals.get(loadBalancerId),requestsPerMs=(total===0?0:weight/total)*(this.#rates.get(loadBalancerId)??0)/1e3;this.#turn(
{loadBalancerId,address,sinceMs:nowMs,requestsPerMs,errorsPerMs:requestsPerMs*errorRate})}}countByBackend({loadBalancerId,fromMs,toMs,latencyThresholdsMs=[]}){const rows=[
...this.#flows.values()].filter(([flow])=>flow.loadBalancerId===loadBalancerId).map(flows=>{const[before,after]=[totalsAt(flows,fromMs),totalsAt(flows,toMs)];return{
backend:flows[0].address,requests:Math.floor(after.requests)-Math.floor(before.requests),serverErrors:Math.floor(after.errors)-Math.floor(before.errors),slowerThan:latencyThresholdsMs.
map(thresholdMs=>({thresholdMs,requests:0}))}});return Promise.resolve(rows.filter(({requests})=>requests>0))}#turn(flow){const key=`${flow.loadBalancerId} ${flow.
address}`,flows=this.#flows.get(key)??[];this.#flows.set(key,flows);const last=flows.at(-1);last?.requestsPerMs===flow.requestsPerMs&&last.errorsPerMs===flow.errorsPerMs||
flows.push({...flow,...totalsAt(flows,flow.sinceMs)})}}function totalsAt(flows,atMs){const flow=flows.findLast(({sinceMs})=>sinceMs<=atMs)??flows[0];if(!flow)return{
requests:0,errors:0};const ms=atMs-flow.sinceMs;return{requests:flow.requests+flow.requestsPerMs*ms,errors:flow.errors+flow.errorsPerMs*ms}}const latencyMs=50,usualDrainMs=1e3,
settleMs=5e3;class RehearsalStage{clock;recording;store;#local;#servers;#options;#traffic;#changed=()=>{};#names;#weights=new Map;constructor(parts){this.recording=
parts.recording,this.clock=parts.clock,this.store=parts.store,this.#local=parts.local,this.#servers=parts.servers,this.#names=parts.names,this.#options=parts.options,
this.#traffic=new RehearsedTraffic(ratesOf(parts.recording))}static async open(recording,options={}){await(0,alicloud_cloud.H7)();const{faults}=options,clock=new virtual_clock.
k(recording.takenAtMs),store=await copyBucket(recording,clock),servers=serversOf(recording,await(0,rollout_history.Lu)(store),options),names=new Map,copies={},drivers=(0,simulated.
q)(),machines=new RehearsedMachines({servers,clock,run:(id,command)=>play(servers,clock,names,{id,command}),releaseOf:id=>releaseOnDisk(copies.local,id)}),balancers={
...drivers.balancers,health:(id,port)=>healthOf(copies.local,servers,clock.monotonic(),{id,port})},local=(0,in_process.hI)({clock,drivers:{...drivers,machines,balancers},
seed:7,accountId:recording.accountId});copies.local=local;const stage=new RehearsalStage({recording,clock,local,store,servers,names,options});if(await copyFleet(
local.core,recording),machines.isCopied=!0,stage.#noteWeights(),await clock.run(copyListeners(stage.process({latencyMs:0}).cloud.loadBalancing,recording)),await clock.
advance(settleMs),faults){const{rules}=(0,rule.b)([...faults]);local.gateway.faults.load(rules,{nowMs:clock.now(),seed:3})}return stage}process(options={}){return startProcess(
{local:this.#local,store:this.store,clock:this.clock,region:this.recording.region,accessLog:this.#traffic,latencyMs,...options,onCommand:(name,script)=>this.#names.
set(script,name),onEffect:()=>{this.#noteWeights(),this.#changed()}})}nextChange(){const{promise,resolve}=withResolve(),others=this.#changed;return this.#changed=
()=>{this.#changed=()=>{},others(),resolve()},promise}weights(){const{store}=this.#local.core,named2=(0,slb_records.Yg)(store).all().flatMap(({id,members})=>members.
map(one=>[`${id}/${one.serverId}:${one.port}`,one.weight])),unnamed=(0,slb_records.Cm)(store).all().flatMap(({id,members})=>members.map(one=>[`${id}/${one.serverId}`,
one.weight]));return Object.fromEntries([...named2,...unnamed])}close(){return this.#local.close()}#noteWeights(){const now=new Map;for(const[key,weight]of Object.
entries(this.weights())){const id=/\/([^:]+)/.exec(key)[1];now.set(id,(now.get(id)??0)+weight)}for(const[id,weight]of now){const server=this.#servers.get(id);server&&
weight===0&&(this.#weights.get(id)??0)>0&&(server.requestsEndAt=this.clock.monotonic()+(this.#options.drainMs?.(id)??usualDrainMs)),this.#weights.set(id,weight)}
this.#traffic.follow(this.clock.now(),this.#backends())}#backends(){const{store}=this.#local.core;return this.recording.balancers.flatMap(({loadBalancer,traffic})=>{
const usual=traffic?.errorRate??0,named2=(0,slb_records.Yg)(store).filter(group=>group.loadBalancerId===loadBalancer.id),unnamed=(0,slb_records.Cm)(store).get(loadBalancer.
id)?.members??[];return[...named2.flatMap(({members})=>members),...unnamed].map(({serverId,weight,port=0})=>({loadBalancerId:loadBalancer.id,address:`${(0,records.
VF)(store).get(serverId)?.privateIp??serverId}:${port}`,weight,errorRate:this.#options.errorRate?.(this.#servers.get(serverId)?.current)??usual}))})}}const ratesOf=({
balancers})=>new Map(balancers.map(({loadBalancer,traffic})=>[loadBalancer.id,traffic?.requestsPerSecond??assumedRequestsPerSecond]));function withResolve(){let resolve=()=>{};
return{promise:new Promise(done=>resolve=done),resolve}}function serversOf(recording,history,{restartMs=()=>5e3,isBad=()=>!1}){const rows=recording.balancers.flatMap(
({health})=>health);return new Map(recording.instances.map(({id,tags,status})=>{const current=tags[cloud_tags.b.release],record=history.findLast(({version,digest})=>version===
current&&digest!==void 0),own=rows.filter(({instanceId})=>instanceId===id),isUnhealthy2=own.some(({health})=>health==="unhealthy"),server={id,current,releases:new Map(
record?[[record.version,record.digest]]:[]),environments:new Map(record?.envDigest?[[record.version,record.envDigest]]:[]),applied:record&&`${record.digest} ${record.
envDigest??""}`,isAnswering:status==="Running"&&!isUnhealthy2&&(current!==void 0||own.some(({health})=>health==="healthy")),changedAt:-1e9,formerMs:0,fence:0,starts:0,
restartMs:restartMs(id),requestsEndAt:0,isBad:version=>isBad(id,version),lock:Promise.resolve()};return[id,server]}))}function releaseOnDisk({core},instanceId){
const instance=(0,records.VF)(core.store).get(instanceId);return(0,records.zC)(core.store).get(instance?.imageId??"")?.tags[cloud_tags.b.release]}async function play(servers,clock,names,{
id,command}){const server=servers.get(id),name=names.get(command.script)??"",{exitCode,output}=server?await playScript(server,clock,{name,values:valuesIn(command.
script)}):{exitCode:0,output:""};return{exitCode,reason:"exited",output:Buffer.from(output)}}function healthOf({core},servers,now,{id,port}){const balancer=(0,slb_records.
Cm)(core.store).get(id),listener=balancer&&(0,config.zZ)(core.store,balancer).listeners.find(one=>one.port===port);if(!listener)return[];const{healthCheck,isRunning,
protocol}=listener,isChecked=isRunning&&healthCheck.kind!=="off",isLayer4=protocol==="tcp"||protocol==="udp";return[...listener.backends,...listener.rules.flatMap(
rule2=>rule2.backends)].map(({serverId,port:backendPort,weight})=>{const server=servers.get(serverId),isHealthy=(!server||isFoundHealthy(server,now,healthCheck))&&
(!isLayer4||weight>0);return{serverId,port:backendPort,state:isChecked?isHealthy?"normal":"abnormal":"unavailable"}})}const lookMs=2e3,restMs=5e3;async function playScenario({
recording,scenario,run:run2,limitsFor}){const stage=await RehearsalStage.open(recording,scenario.options);try{const{clock}=stage,before=stage.weights(),startedAt=clock.
monotonic(),watcher=play_watch(stage,limitsFor),calls=[],once=async killAfter=>{const process=stage.process(killAfter===void 0?{}:{killAfter}),offset=clock.monotonic()-
startedAt,end2=await clock.run(settled(run2(process)));return calls.push(...process.calls.map(call=>({...call,atMs:call.atMs+offset}))),{end:end2,isKilled:process.
isKilled()}};let{end,isKilled}=await once(scenario.killAfter);isKilled&&(await clock.advance(restMs),{end,isKilled}=await once());const durationMs=clock.monotonic()-
startedAt;await clock.run(watcher.stop());const after=stage.weights();return{scenario,end,durationMs,calls,violations:watcher.violations(),leastServing:watcher.
leastServing(),changedWeights:Object.keys(before).filter(key=>after[key]!==before[key])}}finally{await stage.close()}}const settled=work=>work.then(outcome=>({outcome}),
error=>({error}));function play_watch(stage,limitsFor){const{cloud,clock}=stage.process({latencyMs:0}),view=new watch.Pv({cloud,store:stage.store,environmentTag:stage.
recording.environmentTag,clock}),found=new Map;let watched,isStopped=!1;const look=async()=>{const seen=await view.look();watched??=new watched_rollout.y(limitsFor(
seen.servers,seen.journal));for(const one of watched.see(seen))found.set(`${one.invariant} ${one.what}`,one)},loop=(async()=>{for(;!isStopped;){try{await look()}catch(error){
if(!(0,cloud_errors.E)(error))throw error}await(watched?.isSuspicious?clock.sleep(50):Promise.race([clock.sleep(lookMs),stage.nextChange()]))}})();return loop.catch(
()=>{}),{violations:()=>[...found.values()],leastServing:()=>watched?.leastServing??0,stop:async()=>{isStopped=!0,await loop;for(const one of watched?.end()??[])
found.set(`${one.invariant} ${one.what}`,one)}}}const readPrefixes=["lock/","journal/","releases/","freeze/"],trafficWindowMs=10*6e4,namedPrefixes=["artifacts/",
"env/"];async function recordFleet(cloud,store,wanted){const{environmentTag,nowMs,wantsTraffic=!1,wantsImages=!1}=wanted,tags={[cloud_tags.b.environment]:environmentTag},
[{accountId},instances,found,images,objects,stored]=await Promise.all([cloud.identity.whoAmI(),cloud.compute.describeInstances({tags}),cloud.loadBalancing.describeLoadBalancers(
{tags}),wantsImages?cloud.images.describeImages({tags,owner:"self"}):[],textsOf(store),keysOf(store)]);return{format:1,takenAtMs:nowMs,region:cloud.region,accountId,
environmentTag,bucket:store.bucket,instances,balancers:await Promise.all(found.map(async one=>({...await recordBalancer(cloud,one),...wantsTraffic?await recordTraffic(
cloud,one.id,nowMs):{}}))),images,objects,stored}}async function recordBalancer({loadBalancing},loadBalancer){const{id}=loadBalancer,[listeners,named2,unnamed,health]=await Promise.
all([loadBalancing.describeListeners(id),loadBalancing.describeServerGroups(id),loadBalancing.describeBackends({loadBalancerId:id}),loadBalancing.describeHealth(
id)]),groups=await Promise.all(named2.map(async group=>{const backends=await loadBalancing.describeBackends({loadBalancerId:id,serverGroupId:group.id});return{id:group.
id,name:group.name,backends}}));return{loadBalancer,listeners,groups:[...groups,{name:"default",backends:unnamed}],health}}async function recordTraffic({accessLog},loadBalancerId,toMs){
try{const rows=await accessLog.countByBackend({loadBalancerId,fromMs:toMs-trafficWindowMs,toMs}),requests=rows.reduce((sum,row)=>sum+row.requests,0),errors2=rows.
reduce((sum,row)=>sum+row.serverErrors,0),errorRate=requests===0?0:errors2/requests;return{traffic:{requestsPerSecond:requests/(trafficWindowMs/1e3),errorRate}}}catch(error){
if(!(0,cloud_errors.E)(error))throw error;return{}}}async function textsOf(store){const lists=await Promise.all(readPrefixes.map(prefix=>store.list(prefix))),found=await Promise.
all(lists.flat().map(({key})=>store.get(key)));return Object.fromEntries(found.flatMap(one=>one?[[one.key,Buffer.from(one.body).toString()]]:[]))}async function keysOf(store){
return(await Promise.all(namedPrefixes.map(prefix=>store.list(prefix)))).flat().map(({key})=>key)}var drain=__webpack_require__(57020),duration=__webpack_require__(
80290);const worthMentioning=1.25;function fleetRisks(facts){const{recording,hasWayBack,jobLeftMs,calmMs,notRehearsed:notRehearsed2,measured}=facts,names=found=>found.
map(({name})=>name).join(", "),{instances}=recording,weightOf=weightsOf(recording),unknown=instances.filter(({tags})=>tags[cloud_tags.b.release]===void 0),parked=instances.
filter(({id})=>weightOf.get(id)===0),unhealthy=instances.filter(({id,status})=>status!=="Running"||isUnhealthy(recording,id)),unmeasured=instances.filter(({id})=>!measured.
has(id)),risks=[!hasWayBack&&{severity:"high",what:"there is no verified release to go back to: a failure leaves the fleet as it is then"},jobLeftMs!==void 0&&jobLeftMs<
calmMs&&{severity:"high",what:`the job is killed in ${(0,duration.a3)(jobLeftMs)}, the rollout takes ${(0,duration.a3)(calmMs)}`,fix:"give the job more time, or\
 a larger --batch"},facts.isLocked&&{severity:"medium",what:"another run holds the lock now; the real one would wait for it"},facts.isUnfinished&&{severity:"med\
ium",what:"a rollout is unfinished; the rehearsal took it up as the real one would"},facts.isTrafficAssumed===!0&&{severity:"medium",what:`the access log could \
not be read: ${assumedRequestsPerSecond} requests a second are assumed`,fix:"let CLB write its access log to SLS"},unhealthy.length>0&&{severity:"medium",what:`${names(
unhealthy)} does not serve now`,fix:"repair it first, or leave it out: --skip"},unknown.length>0&&{severity:"medium",what:`what runs on ${names(unknown)} is not\
 known without asking it, which a rehearsal does not`},...loadRisks(facts,weightOf),...listenerRisks(recording),parked.length>0&&{severity:"low",what:`${names(parked)}\
 has weight 0: it is updated and gets no traffic`},unmeasured.length>0&&{severity:"low",what:`how long ${names(unmeasured)} needs is a guess: no rollout of it i\
s in the history`},notRehearsed2.length>0&&{severity:"low",what:`not rehearsed: ${notRehearsed2.join("; ")}`}];return ranked(risks.filter(risk=>risk!==!1))}function playedRisks(played){
return ranked(played.flatMap(({scenario,end,violations,changedWeights})=>{const when=`when ${scenario.what}`,broken=violations.map(({invariant,what})=>({severity:"\
high",what:`${when}: ${invariant} does not hold: ${what}`})),ended="outcome"in end?end.outcome.result:void 0,{mustEnd}=scenario,isWrong=mustEnd!==void 0&&!mustEnd.
includes(ended??""),isBack=changedWeights.length===0||ended==="paused";return[...broken,...isWrong?[{severity:"high",what:`${when}, the run ends as ${ended??reasonOf(
end)}`}]:[],...isBack||mustEnd===void 0?[]:[{severity:"high",what:`${when}, weights do not come back: ${changedWeights.join(", ")}`}]]}))}const reasonOf=end=>"e\
rror"in end&&end.error instanceof Error?`an error: ${end.error.message}`:"an error";function loadRisks({slots},weightOf){const weights=[...weightOf.values()].filter(
weight=>weight>0).toSorted((a,b)=>b-a),total=weights.reduce((sum,weight)=>sum+weight,0),out=weights.slice(0,slots).reduce((sum,weight)=>sum+weight,0);if(total===
0)return[];if(out>=total)return[{severity:"high",what:"all servers with traffic may be out at once"}];const factor=total/(total-out);if(factor<worthMentioning)return[];
const percent=Math.round((factor-1)*100);return[{severity:factor>=2?"high":"medium",what:`while the ${slots===1?"server with the highest weight is":`${slots} se\
rvers with the highest weights are`} out, each of the others carries ${percent} % more`,fix:slots>1?"a smaller --batch":"deploy when there is less traffic, or a\
dd a server"}]}function listenerRisks({balancers}){return balancers.flatMap(({loadBalancer,listeners})=>listeners.flatMap(listener=>{const name=`${listener.protocol}\
:${listener.port} of ${loadBalancer.id}`;if(listener.redirectToPort!==void 0||listener.status==="stopped")return[];const boundMs=(0,drain.vO)([listener]);return[
...listener.healthCheck.kind==="off"?[{severity:"high",what:`${name} checks no server's health, so none ever counts as healthy`}]:[],...listener.stickySession?[
{severity:"medium",what:`${name} keeps sessions on their servers: requests of old sessions may come until the drain ends`}]:[],...boundMs>=12e4?[{severity:"low",
what:`${name} lets a request last ${(0,duration.a3)(boundMs)}: a drain may take as long`}]:[]]}))}const isUnhealthy=({balancers},id)=>balancers.some(({health})=>health.
some(row=>row.instanceId===id&&row.health==="unhealthy"));function weightsOf({instances,balancers}){const own=new Set(instances.map(({id})=>id)),weights=new Map;
for(const{instanceId,weight}of balancers.flatMap(({groups})=>groups.flatMap(({backends})=>backends)))own.has(instanceId)&&weights.set(instanceId,(weights.get(instanceId)??
0)+weight);return weights}const ranks={high:0,medium:1,low:2},ranked=risks=>risks.toSorted((a,b)=>ranks[a.severity]-ranks[b.severity]),calm={name:"calm",what:"n\
othing goes wrong",mustEnd:["succeeded","paused"]};function faultScenarios(facts){const{version,order,drainBoundMs,calls,kills,goesBack,restartMs,calmResult,badErrorRate}=facts,
asCalm=[calmResult,"no-change"],seconds=Math.round(drainBoundMs/1e3),bad=(one,which)=>({name:`unhealthy-${which}`,what:`${version} never gets healthy on ${one.name}\
, the ${which} to get it`,options:{restartMs,isBad:(id,release2)=>id===one.id&&release2===version},...goesBack?{mustEnd:["rolled-back","rejected"]}:{}}),[first,
last]=[order[0],order.at(-1)];return[{name:"slow-drain",what:`the last request of each server takes ${seconds} s`,options:{restartMs,drainMs:()=>drainBoundMs},mustEnd:asCalm},
{name:"throttled",what:"the cloud throttles every fifth call",options:{restartMs,faults:[{kind:"throttle",probability:.2}]},mustEnd:asCalm},...badErrorRate===void 0?
[]:[failing(facts,2*badErrorRate)],...first?[bad(first,"first")]:[],...last&&last!==first?[bad(last,"last")]:[],...killPoints(calls,kills).map(killAfter=>({name:`\
killed-${killAfter}`,what:`the job is killed after ${killAfter} of ${calls} changing calls and started again elsewhere`,options:{restartMs},killAfter,mustEnd:asCalm}))]}
const failing=({version,restartMs,goesBack},rate)=>{const share=Math.min(.9,rate);return{name:"errors",what:`${version} fails ${Math.round(100*share)} % of its \
requests`,options:{restartMs,errorRate:release2=>release2===version?share:void 0},...goesBack?{mustEnd:["rejected","inconclusive"]}:{}}};function killPoints(calls,kills){
const count=Math.min(Math.floor(kills),calls);if(count<=0)return[];if(count===1)return[Math.ceil(calls/2)];const points=Array.from({length:count},(_,index)=>1+Math.
round(index*(calls-1)/(count-1)));return[...new Set(points)]}var rollout_journal=__webpack_require__(92683),rollout_lease=__webpack_require__(66872),shared_errors=__webpack_require__(
52005),canary_run=__webpack_require__(25371),asked_file=__webpack_require__(62382);const silentReporter={emit:()=>{}},notRehearsed=settings=>{const{infrastructure,
rollout,release:release2}=settings,jobHooks=Object.entries(release2.hooks).flatMap(([name,hook])=>hook?.on==="job"?[name]:[]);return[...infrastructure.database?
["migrations, and whether the schema fits"]:[],...rollout.gates.length>0?["gates"]:[],...rollout.alarms.length>0?["alarms"]:[],...Object.keys(rollout.hooks).length>
0?["scripts around the rollout"]:[],...jobHooks.length>0?[`hooks of the job (${jobHooks.join(", ")})`]:[]]};function withinFleet(settings){const{infrastructure,
rollout,release:release2}=settings,{database:_,...fleet}=infrastructure,hooks=Object.fromEntries(Object.entries(release2.hooks).filter(([,hook])=>hook?.on==="in\
stance"));return{...settings,infrastructure:fleet,release:{...release2,hooks,...release2.update==="image"?{env:{}}:{}},rollout:{...rollout,gates:[],alarms:[],hooks:{},
probe:{...rollout.probe,requestsPerSecond:0}}}}function contextOnCopy(context,{name,settings},process){return{verb:void 0,operands:[],options:context.options,isDryRun:!1,
pollIntervalMs:context.pollIntervalMs,clock:process.clock,random:(0,random.I)(2),reporter:silentReporter,redactor:context.redactor,host:silentHost(context.host),
signal:new AbortController().signal,baseDirectory:context.baseDirectory,env:{},environment:()=>Promise.resolve({name,settings}),cloud:()=>Promise.resolve(process.
cloud)}}function silentHost(host){const{deadlineMs:_,...facts}=host.job();return{name:"plain",job:()=>facts,show:()=>{},mask:()=>{},input:()=>{},setOutputs:()=>Promise.
resolve(),saveState:()=>Promise.resolve(),addSummary:()=>Promise.resolve()}}function rehearsalOutcome(facts){const{recording,wanted,outcome,played,problems}=facts,
risks=[...problems,...facts.risks],[best]=played,timeline=outcome.extra?.timeline??[],scenarios=played.map(resultOf),calls=best.calls.filter(isOfRollout).map(({
atMs,name,subject,parameters})=>({atMs:Math.round(atMs),name,subject,parameters:shown(parameters)})),[worst]=problems;return{result:worst?"failed":"planned",exitCode:worst?
shared_errors.hS.preflight:shared_errors.hS.done,release:{version:wanted.want.version,...outcome.release?.previous?{previous:outcome.release.previous}:{}},plan:{
...outcome.plan,calls},extra:{rehearsal:{recordedAt:new Date(recording.takenAtMs).toISOString(),durationMs:Math.round(best.durationMs),timeline,scenarios,risks}},
...worst?{error:{code:"E_REHEARSAL",message:`in the rehearsal, ${worst.what}`,fix:"see the scenario in the list; nothing was touched",retryable:!1}}:{},text:describe(
{timeline,scenarios,risks,version:wanted.want.version,durationMs:best.durationMs})}}const shown=({CommandContent:_,ClientToken:__,...parameters})=>parameters,isOfRollout=({
name,subject})=>!(name.startsWith("Oss:")&&subject.startsWith("lock/"));function resultOf({scenario,end,...played}){return{name:scenario.name,what:scenario.what,
result:"outcome"in end?end.outcome.result:`error: ${(0,shared_errors.bD)(end.error)}`,durationMs:Math.round(played.durationMs),changingCalls:played.calls.length,
leastServing:Number.isFinite(played.leastServing)?played.leastServing:0,violations:played.violations,changedWeights:played.changedWeights}}function describe(facts){
const{timeline,scenarios,risks,version,durationMs}=facts;return[`Rehearsed ${version} on a copy of the fleet: ${(0,duration.a3)(durationMs)} when nothing goes w\
rong.`,...timeline.map(({atMs,name,phase,message})=>`  ${(0,duration.C7)(atMs)}  ${name.padEnd(24)} ${phase.padEnd(7)} ${message}`),"Scenarios:",...scenarios.map(
({what,result,durationMs:took,leastServing,violations})=>`  ${violations.length>0?"BAD":"ok "}  ${result.padEnd(12)} ${(0,duration.a3)(took).padStart(8)}  ${what}\
; at least ${leastServing} served`),risks.length>0?"Risks:":"No risks found.",...risks.map(({severity,what,fix})=>`  ${severity.padEnd(6)} ${what}${fix?` (${fix}\
)`:""}`)].join(`
`)}var release=__webpack_require__(31349),rolling_deploy_run=__webpack_require__(79296),rollout_context=__webpack_require__(95039),unfit_strategy=__webpack_require__(
27303),watch_run=__webpack_require__(83564);const usualRestartMs=5e3,longestRestartMs=15*6e4,usualKills=5;async function run(context){const asked=await context.
environment(),{name,settings}=asked,command=rehearsable(context,settings);(0,unfit_strategy.z)(asked);const{recording,environment}=await recordedFleet(context,command);
typeof context.options.record=="string"&&(0,asked_file.K)((0,external_node_path_.resolve)(context.options.record),`${JSON.stringify(recording,null,2)}
`);const wanted=await(0,release.LW)(context,environment),fleetSettings=withinFleet(settings),play2=scenario=>playScenario({recording,scenario,run:process=>deployOnCopy(
context,{name,settings:fleetSettings},{process,wanted,command}),limitsFor:(servers,journal2)=>(0,watch_run.watchLimits)(fleetSettings,servers,journal2)}),history=await(0,rollout_history.
Lu)(environment.store),{best,restartMs}=await playCalm(play2,history),outcome=outcomeOfCalm(best);if(outcome.result==="no-change")return outcome;const limits=outcome.
plan?.limits,order=takenInOrder(outcome),goesBack=settings.rollout.onFailure==="rollback"&&(0,release.te)(history,wanted.want)!==void 0,played=[best],drainBoundMs=settings.
rollout.drainTimeout??boundOf(recording),kills=context.options.kills??usualKills,facts={version:wanted.want.version,order,drainBoundMs,calls:best.calls.length,kills,
goesBack,restartMs,calmResult:outcome.result,...command==="canary"?{badErrorRate:settings.canary.analysis.badErrorRate/100}:{}};for(const scenario of faultScenarios(
facts))context.signal.throwIfAborted(),context.reporter.emit({type:"notice",message:`rehearsing: ${scenario.what}`}),played.push(await play2(scenario));const{deadlineMs}=context.
host.job(),[lease,journal]=await Promise.all([(0,rollout_lease.zR)(environment.store),(0,rollout_journal.a0)(environment.store)]),risks=fleetRisks({recording,slots:limits?.
slots??settings.canary.instances,hasWayBack:goesBack,isTrafficAssumed:command==="canary"&&recording.balancers.some(({traffic})=>traffic===void 0),measured:new Set(
Object.keys((0,rollout_history.m9)(history))),jobLeftMs:deadlineMs===void 0?void 0:deadlineMs-recording.takenAtMs,calmMs:best.durationMs,notRehearsed:notRehearsed(
settings),isLocked:!(0,rollout_lease.xp)(lease,{nowMs:recording.takenAtMs,unchangedForMs:0}),isUnfinished:journal.open!==void 0});return rehearsalOutcome({recording,
wanted,outcome,played,problems:playedRisks(played),risks})}function rehearsable({operands},{release:release2,rollout}){const[command="rolling-deploy",...more]=operands;
if(command!=="rolling-deploy"&&command!=="canary"||more.length>0)throw new shared_errors.xL([{message:`rehearse knows rolling-deploy and canary, not ${operands.
join(" ")}`,fix:"rehearse rolling-deploy, or rehearse canary"}],{code:"E_USAGE"});const what=rollout.scalingGroup==="off"?release2.update==="replace"?"update: r\
eplace":void 0:"a scaling group";if(what===void 0)return command;throw new shared_errors.wG(`a rehearsal covers instances that stay (update: artifact, image or \
command), not ${what}`,{code:"E_NOT_REHEARSED",fix:"see what would be done with `rolling-deploy --dry-run`, and rehearse on a local cloud (`alicloud-deploy loca\
l`)"})}async function recordedFleet(context,command){const file=context.options.recording;if(file===void 0){const environment2=await(0,rollout_context.jY)(context),
{cloud,store,environmentTag}=environment2,wantsTraffic=command==="canary",wantsImages=environment2.settings.release.update==="image",nowMs=context.clock.now();return{
recording:await recordFleet(cloud,store,{environmentTag,nowMs,wantsTraffic,wantsImages}),environment:environment2}}const recording=await readRecording(file),{name,
settings}=await context.environment();if(recording.environmentTag!==`${settings.app}/${name}`)throw new shared_errors.xL([{file,message:`is a recording of ${recording.
environmentTag}, not of ${settings.app}/${name}`}]);const process=(await RehearsalStage.open(recording)).process({latencyMs:0}),environment=await(0,rollout_context.
jY)(contextOnCopy(context,{name,settings},process));return{recording,environment}}const recordingSchema=schemas.looseObject({format:schemas.literal(1),environmentTag:schemas.
string(),instances:schemas.array(schemas.looseObject({id:schemas.string()})),balancers:schemas.array(schemas.looseObject({listeners:schemas.array(schemas.unknown()),
groups:schemas.array(schemas.unknown())})),objects:schemas.record(schemas.string(),schemas.string()),images:schemas.array(schemas.looseObject({id:schemas.string()})),
stored:schemas.array(schemas.string())});async function readRecording(file){try{return recordingSchema.parse(JSON.parse(await(0,promises_.readFile)(file,"utf8")))}catch(error){
const why=error instanceof errors.G?"it is no recording":(0,shared_errors.bD)(error);throw new shared_errors.xL([{file,message:`cannot be rehearsed: ${why}`,fix:"\
write one with rehearse --record FILE"}])}}async function deployOnCopy(context,environment,{process,wanted,command}){const inside=contextOnCopy(context,environment,
process),{artifact,...known}=wanted,bare=artifact?{artifact:{digest:artifact.digest,bytes:new Uint8Array}}:{};return(command==="canary"?canary_run.tryRelease:rolling_deploy_run.
deployWanted)(inside,await(0,rollout_context.jY)(inside),{...known,...bare})}async function playCalm(play2,history){const usual=()=>usualRestartMs,first=await play2(
{...calm,options:{restartMs:usual}}),known=(0,rollout_history.m9)(history),seen="outcome"in first.end?outOfServiceOf(first.end.outcome):new Map;if(![...seen.keys()].
some(id=>known[id]!==void 0))return{best:first,restartMs:usual};const restartMs=id=>{const more=(known[id]??0)-(seen.get(id)??0);return known[id]===void 0?usualRestartMs:
Math.min(longestRestartMs,Math.max(500,usualRestartMs+more))};return{best:await play2({...calm,options:{restartMs}}),restartMs}}function outcomeOfCalm({end}){if("\
error"in end)throw end.error;return end.outcome}const outOfServiceOf=({instances=[]})=>new Map(instances.flatMap(({id,outOfServiceMs})=>outOfServiceMs===void 0?
[]:[[id,outOfServiceMs]]));function takenInOrder({extra}){const drained=(extra?.timeline??[]).filter(({phase})=>phase==="drain");return[...new Map(drained.map(({
instanceId,name})=>[instanceId,{id:instanceId,name}])).values()]}const boundOf=({balancers,environmentTag,instances})=>(0,rollout_context.V_)({environmentTag,instances,
groups:[],loadBalancers:balancers})}),83564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run,watchLimits:()=>watchLimits});var _rollout_places_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(62228),
_rollout_plan_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(17927),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(76155),_rollout_server_state_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
44891),_rollout_watch_report_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(37916),_rollout_watch_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(60745),
_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(52005),_attest_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(68266),_keep_outcome_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
24035),_rollout_context_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(95039);const defaultWaitMs=5*6e4;async function run(context){const signingKey=await(0,_attest_js__WEBPACK_IMPORTED_MODULE_5__.
jy)(context),environment=await(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_7__.jY)(context),{clock,signal,pollIntervalMs,options}=context,waitMs=options["wai\
t-for-start"]??defaultWaitMs,record=await(0,_rollout_watch_js__WEBPACK_IMPORTED_MODULE_3__.Dl)({cloud:environment.cloud,store:environment.store,environmentTag:environment.
environmentTag,clock,signal,pollIntervalMs,waitMs,limitsFor:(servers,journal)=>watchLimits(environment.settings,servers,journal),onLook:teller(context)});if(record.
end==="nothing"&&record.violations.length===0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.wG(`no rollout of ${environment.name} began in time`,{code:"\
E_NOTHING_TO_WATCH",fix:"start `watch` beside the deployment, or give it more time: --wait-for-start 30m",retryable:!0});return outcomeOf(context,environment,{report:(0,_rollout_watch_report_js__WEBPACK_IMPORTED_MODULE_2__.
g)(record),signingKey})}function watchLimits(settings,servers,journal){const{rollout}=settings,candidates=(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_1__.
kW)((0,_rollout_places_js__WEBPACK_IMPORTED_MODULE_0__.aP)(servers),journal),asked=(0,_rollout_plan_js__WEBPACK_IMPORTED_MODULE_8__.pq)(rollout.minHealthy,candidates.
length,"up");return{minHealthy:candidates.length>1?Math.max(1,asked):asked,...(0,_rollout_plan_js__WEBPACK_IMPORTED_MODULE_8__.BX)((0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_7__.
rS)(settings),candidates)}}function teller({reporter}){let last="";return(look,fresh)=>{const message=describeLook(look);message!==last&&reporter.emit({type:"no\
tice",message}),last=message;for(const{invariant,what}of fresh)reporter.emit({type:"warning",code:"E_INVARIANT",message:`${invariant} does not hold: ${what}`})}}
function describeLook({servers,journal,lease,isLocked}){const{open,held}=journal,serving=servers.filter(server=>(0,_rollout_server_state_js__WEBPACK_IMPORTED_MODULE_9__.
PA)(server,(0,_rollout_server_state_js__WEBPACK_IMPORTED_MODULE_9__.qS)(server,held))),out=servers.filter(server=>!serving.includes(server)&&held.some(one=>one.
instanceId===server.instanceId)),versions=[...new Set(serving.flatMap(({release})=>release??[]))];return[`${open?`${open.command} to ${open.want.version}`:isLocked?
`${lease.holder.command} of run ${lease.holder.runId}`:"no rollout"}: ${serving.length} of ${servers.length} instances serve`,...out.length>0?[`out: ${out.map(({
name})=>name).join(" ")}`]:[],...versions.length>0?[`by tag ${versions.join(" and ")}`]:[]].join(", ")}const ends={nothing:"no rollout began",ended:"it ended",paused:"\
it is paused and goes on with another run",interrupted:"it was interrupted; `alicloud-deploy recover` or the same command ends it",dead:"it no longer renews its\
 lock; `alicloud-deploy recover` or the same command ends it"};async function outcomeOf(context,environment,{report,signingKey}){const{version,previous,run:run2,
violations,instances}=report,digest=run2?.want?.digest,attestation=signingKey&&await(0,_keep_outcome_js__WEBPACK_IMPORTED_MODULE_6__.w)(context.reporter,`--atte\
st ${String(context.options.attest)}`,()=>(0,_attest_js__WEBPACK_IMPORTED_MODULE_5__.U)(context,environment,{signingKey,predicateType:"urn:alicloud-deploy:watch\
:v1",report,digest,finishedAtMs:context.clock.now()})),[first]=violations,isLeft=report.watched==="dead"||report.watched==="interrupted";return{result:first?"fa\
iled":isLeft?"mixed":report.watched==="paused"?"paused":"succeeded",exitCode:first||isLeft?_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.mixed:report.watched===
"paused"?_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.paused:_shared_errors_js__WEBPACK_IMPORTED_MODULE_4__.hS.done,...version?{release:{version,...previous?
{previous}:{},...digest?{digest}:{}}}:{},instances,checks:report.invariants,extra:{watch:report,...attestation?{attestation}:{}},...first?{error:{code:"E_INVARI\
ANT",message:`${first.invariant} did not hold: ${first.what}`,fix:"`alicloud-deploy status` shows the fleet; find out who changed it, or report it",retryable:!1}}:
{},text:describe(report)}}const words={held:"held    ",violated:"VIOLATED","not-seen":"not seen"};function describe(report){const{run:run2,watched,looks,durationMs,
floor,leastServing,result,violations}=report;return[`Watched ${run2?`${run2.command}${run2.want?` to ${run2.want.version}`:""} of run ${run2.runId}`:"a rollout"}\
 for ${Math.round(durationMs/1e3)} s in ${looks} looks: ${ends[watched]}, result ${result}.`,`At least ${leastServing} instances served, ${floor} had to.`,...report.
invariants.map(({id,title,verdict,seen,how})=>`  ${words[verdict]}  ${id.padEnd(3)}  ${title}${seen==="all"?"":` (${seen==="part"?"in part: ":""}${how})`}`),...violations.
map(({invariant,what:text,firstAtMs,looks:times})=>`  ${new Date(firstAtMs).toISOString()}  ${invariant}: ${text}${times>1?` (${times} looks)`:""}`)].join(`
`)}})};
