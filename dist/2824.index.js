"use strict";exports.id=2824,exports.ids=[2824],exports.modules={16178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{u:()=>refuseVersions});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function refuseVersions(bucket,settings){
if(!(!settings||settings.versioning==="off"))throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`versioning of bucket ${bucket} is ${settings.versioning}\
: two runs could hold its lock`,{code:"E_BUCKET_VERSIONED",fix:"name another bucket with bucket: in deploy.yml; one that ever kept versions cannot be without ag\
ain"})}}),55668:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{p:()=>lockEnvironment});
var _rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(28383),_lock_policy_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(53571),_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
21511),_this_machine_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(49515);async function lockEnvironment(context,store,command,isDead=_this_machine_js__WEBPACK_IMPORTED_MODULE_3__.
D){const{ifLocked,lockWaitMs}=(0,_lock_policy_js__WEBPACK_IMPORTED_MODULE_1__.X)(context,(await context.environment()).settings);return await store.ensureBucket(),
(0,_rollout_state_lease_js__WEBPACK_IMPORTED_MODULE_0__.ZZ)({store,clock:context.clock,reporter:context.reporter,holder:(0,_rollout_context_js__WEBPACK_IMPORTED_MODULE_2__.
Kd)(context,command),ifLocked,...lockWaitMs===void 0?{}:{waitMs:lockWaitMs},pollIntervalMs:context.pollIntervalMs,signal:context.signal,isDead})}}),82057:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>provisionFailure});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function provisionFailure(ends,signal){
const failed=ends.flatMap(({action,end})=>end.state==="failed"?[{action,error:end.error}]:[]),skipped=ends.flatMap(({action,end})=>end.state==="skipped"?[action.
key]:[]);if(failed.length===0&&skipped.length===0)return;if(signal.aborted)throw signal.reason;const bug=failed.find(({error})=>!(error instanceof _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
sH));if(bug)throw bug.error;const done=ends.filter(({action,end})=>end.state==="done"&&action.type!=="no-change"),first=failed[0].error,lines=failed.map(({action,
error})=>`${action.type} ${action.key}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`),fix=first.fix??"run the same command again: it continu\
es from what the cloud shows";return{result:done.length>0?"mixed":"failed",exitCode:done.length>0?_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.hS.mixed:_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
hS.preflight,error:{code:first.code,message:lines.join(`
`),fix,retryable:failed.every(({error})=>error.retryable),...first.requestId!==void 0&&{requestId:first.requestId}},text:[`${failed.length} of ${ends.length} re\
sources failed:`,...lines.map(line=>`  ${line}`),...skipped.length>0?[`Not begun, because of that: ${skipped.join(", ")}`]:[],`  fix   ${fix}`].join(`
`)}}}),65695:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KW:()=>withAdopted,UB:()=>tagCalls,
di:()=>adopt,p2:()=>parseAdoptions,sg:()=>planAdoption});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005),_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(71517);const kindsOfKeys=[[/^vpc$/,"vpc"],[/^vswitch-\d+$/,"vswitch"],[/^security-group$/,"sec\
urity-group"],[/^instance-\d+$/,"instance"],[/^load-balancer$/,"load-balancer"],[/^eip$/,"eip"],[/^database$/,"database"]],tagCalls={vpc:"vpc:TagResources",vswitch:"\
vpc:TagResources",eip:"vpc:TagResources","load-balancer":"slb:TagResources",database:"rds:TagResources"};function parseAdoptions(texts){const problems=[];return{
adoptions:texts.flatMap(text=>{const[key="",id=""]=text.split("="),kind=kindsOfKeys.find(([pattern])=>pattern.test(key))?.[1];return kind&&id?[{key,kind,id}]:(problems.
push({path:"--adopt",message:`${JSON.stringify(text)} names nothing that can be adopted`,fix:"give KEY=ID; keys: vpc, vswitch-N, security-group, instance-N, loa\
d-balancer, eip, database"}),[])}),problems}}async function planAdoption(cloud,name,adoptions){const looked=await Promise.all(adoptions.map(async adoption=>({adoption,
tags:await tagsOf(cloud,adoption)}))),problems=looked.flatMap(({adoption,tags})=>refusal(name,adoption,tags)??[]);if(problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.
wG(problems.join(`
`),{code:"E_NOT_ADOPTABLE",fix:"name resources of this region that belong to no environment"});return looked.filter(({tags})=>tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.key]===void 0).map(({adoption})=>adoption)}async function adopt(cloud,name,adoptions){for(const{kind,key,id}of adoptions)await cloud.tagging.tag(kind,[id],(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.
iu)(name,key))}function refusal(name,{key,id},tags){if(!tags)return`${key}=${id}: there is no such resource`;const owner=tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.environment];if(owner!==void 0&&owner!==(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.ab)(name))return`${key}=${id}: belongs to the environment ${owner}`;const known=tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.key];return known===void 0||known===key?void 0:`${key}=${id}: is ${known} of this environment already`}async function tagsOf(cloud,adoption){return(await rowsOf(
cloud,adoption))[0]?.tags}function rowsOf({network,compute,loadBalancing,databases},{kind,id}){const ids=[id];return{vpc:()=>network.describeVpcs({ids}),vswitch:()=>network.
describeVSwitches({ids}),"security-group":()=>network.describeSecurityGroups({ids}),instance:()=>compute.describeInstances({ids}),"load-balancer":()=>loadBalancing.
describeLoadBalancers({ids}),eip:()=>network.describeEips({ids}),database:()=>databases.describeDatabases({ids})}[kind]()}async function withAdopted(cloud,name,findings,adoptions){
const merged={...findings};for(const adoption of adoptions){const adopted=(await rowsOf(cloud,adoption)).map(row=>({...row,tags:{...row.tags,...(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.
iu)(name,adoption.key)}})),list=lists[adoption.kind];merged[list]=[...merged[list].filter(({id})=>id!==adoption.id),...adopted]}return merged}const lists={vpc:"\
vpcs",vswitch:"vswitches","security-group":"securityGroups",instance:"instances","load-balancer":"loadBalancers",eip:"eips",database:"databases"}}),83706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>applyPlan,J:()=>refuseBlocked});var duration=__webpack_require__(80290),errors=__webpack_require__(52005);async function runPool(tasks,signal){
const ends=new Map,waiting=new Map(tasks.map(task=>[task.key,task])),running=new Map,held=new Set,weights=longestTails(tasks),queue=tasks.toSorted((a,b)=>weights.
get(b.key)-weights.get(a.key)),start2=task=>{waiting.delete(task.key);for(const lock of task.locks)held.add(lock);const end=result=>{ends.set(task.key,result);for(const lock of task.
locks)held.delete(lock);running.delete(task.key)},run=async()=>task.run();running.set(task.key,run().then(()=>end({key:task.key,state:"done"}),error=>end({key:task.
key,state:"failed",error})))};for(;;){for(const task of queue){if(!waiting.has(task.key))continue;const obstacle=signal?.aborted?"the run was stopped":failedNeed(
task,ends);obstacle!==void 0?(waiting.delete(task.key),ends.set(task.key,{key:task.key,state:"skipped",because:obstacle})):isReady(task,ends)&&task.locks.every(
lock=>!held.has(lock))&&start2(task)}if(running.size>0)await Promise.race(running.values());else if([...waiting.values()].every(task=>failedNeed(task,ends)===void 0))
break}if(waiting.size>0)throw new Error(`the plan has a cycle: ${[...waiting.keys()].join(", ")}`);return tasks.map(({key})=>ends.get(key))}const isReady=(task,ends)=>task.
after.every(key=>ends.get(key)?.state==="done");function failedNeed(task,ends){return task.after.find(key=>{const end=ends.get(key);return end!==void 0&&end.state!==
"done"})}function longestTails(tasks){const dependants=new Map;for(const{key,after}of tasks)for(const need of after)dependants.set(need,[...dependants.get(need)??
[],key]);const tails=new Map,tail=(key,path)=>{const known=tails.get(key);if(known!==void 0)return known;if(path.has(key))return 0;const inner=new Set([...path,
key]),length=1+Math.max(0,...(dependants.get(key)??[]).map(next=>tail(next,inner)));return tails.set(key,length),length};for(const{key}of tasks)tail(key,new Set);
return tails}const expectedMs={vpc:1e3,vswitch:1e3,instance:3e3,instanceStop:2e3,instanceStart:2e3,instanceGone:2e3,eip:1e3,natGateway:3e3,listener:300,database:1e4,
databaseChange:5e3,account:500,gone:300},minute=6e4,deadlineMs={vpc:10*minute,vswitch:10*minute,instance:10*minute,eip:9*minute,natGateway:10*minute,loadBalancer:5*
minute,listener:5*minute,database:50*minute,databaseChange:30*minute,account:5*minute,instanceGone:20*minute,healthy:5*minute,dependency:10*minute};function idOf(work,key){
const id=work.ids.get(key);if(id===void 0)throw new Error(`${key} is used before it exists: a dependency is missing in the plan`);return id}const changed=(changes,property)=>changes.
some(change=>change.property===property);async function waitUntilSettled(have,work){const{sources}=work,{name=""}=have.props,until=(source,id,isReady2,timeoutMs)=>work.
watch.until(source,id,row=>row!==void 0&&isReady2(row),{what:`${have.key} is ready`,expectMs:0,timeoutMs});switch(have.kind){case"vpc":await until(sources.vpcs,
have.id,({status})=>status==="Available",deadlineMs.vpc);break;case"vswitch":await until(sources.vswitches,have.id,({status})=>status==="Available",deadlineMs.vswitch);
break;case"instance":await until(sources.instances,have.id,({status})=>status==="Running",deadlineMs.instance);break;case"nat-gateway":await until(sources.natGateways,
have.id,({status})=>status==="Available",deadlineMs.natGateway);break;case"database":await until(sources.databases,have.id,({status})=>status==="Running",deadlineMs.
database);break;case"database-schema":await until(sources.schemas(idOf(work,"database")),name,({status})=>status==="Running",deadlineMs.account);break;case"data\
base-account":await until(sources.accounts(idOf(work,"database")),name,({status})=>status==="Available",deadlineMs.account);break;default:}}var settle=__webpack_require__(
80050);const removeNow=(work,remove)=>(0,settle.eV)(remove,{clock:work.clock,timeoutMs:deadlineMs.dependency,intervalMs:work.intervalMs,...work.signal&&{signal:work.
signal}});async function removeUntilGone(have,work,removal){await removeNow(work,()=>removal.remove()),await work.watch.until(removal.source,have.id,row=>row===
void 0,{what:`${have.key} is gone`,expectMs:expectedMs.gone,timeoutMs:removal.timeoutMs})}var removal_mark=__webpack_require__(41762);const bucketProvider={create:async(want,work)=>{
await work.tokens.start(),work.ids.set(want.key,want.props.name)},update:async(_want,have,changes,work)=>{changed(changes,"acl")&&await work.cloud.objectStore(have.
id).makePrivate(),changed(changes,"expiry")&&await work.tokens.setExpiry()},delete:async(have,work)=>{const store=work.cloud.objectStore(have.id);await(0,removal_mark.
F)(store,work.name,{isDefaultBucket:work.tokens.isDefaultBucket}),await removeNow(work,()=>store.deleteBucket())}},databaseAccountProvider={create:async({key,props},work)=>{
const{databases}=work.cloud,id=idOf(work,"database"),password=passwordOf(work),find=async()=>(await databases.describeAccounts(id)).some(({name})=>name===props.
name)||void 0;await(0,settle.GL)(find,async()=>(await databases.createAccount(id,{name:props.name,password,type:"Normal"}),!0)),await work.watch.until(work.sources.
accounts(id),props.name,row=>row?.status==="Available",{what:`${key} is available`,expectMs:expectedMs.account,timeoutMs:deadlineMs.account}),await grantAll(id,
props.name,props.schemas,work)},update:async({props},have,_changes,work)=>{const granted=have.props.schemas??[];await grantAll(idOf(work,"database"),props.name,
props.schemas.filter(schema=>!granted.includes(schema)),work)},delete:async()=>{}};async function grantAll(id,account,schemas,work){for(const schema of schemas)
await work.cloud.databases.grant(id,account,schema,"ReadWrite")}function passwordOf({secrets:{databasePassword}}){if(databasePassword!==void 0)return databasePassword;
throw new errors.wG("the database account needs a password",{code:"E_NO_PASSWORD",fix:"set infrastructure.database.password: ${DB_PASSWORD} in deploy.yml and th\
e variable in the job"})}const databaseSchemaProvider={create:async({key,props},work)=>{const{databases}=work.cloud,id=idOf(work,"database"),find=async()=>(await databases.
describeSchemas(id)).some(({name})=>name===props.name)||void 0;await(0,settle.GL)(find,async()=>(await databases.createSchema(id,props),!0)),await work.watch.until(
work.sources.schemas(id),props.name,row=>row?.status==="Running",{what:`${key} is running`,expectMs:expectedMs.account,timeoutMs:deadlineMs.account})},update:async()=>{},
delete:async()=>{}};var database_whitelist=__webpack_require__(76952);const databaseWhitelistProvider={create:(want,work)=>setOurGroup(want,work),update:(want,_have,_changes,work)=>setOurGroup(
want,work),delete:async()=>{}},setOurGroup=(want,work)=>work.cloud.databases.setWhitelist(idOf(work,"database"),database_whitelist.t6,want.props.addresses);var names=__webpack_require__(
71517),watch=__webpack_require__(97398);async function createTagged(want,work,creation){const{source,isReady:isReady2=()=>!0,expectMs,timeoutMs}=creation,attempt=async()=>{
const id=await creation.create({name:want.props.name,tags:(0,names.iu)(work.name,want.key),clientToken:work.tokens.for(want.key)});if(work.ids.set(want.key,id),
!(!creation.isReady&&work.isNewEnvironment))return work.watch.until(source,id,row=>row!==void 0&&isReady2(row),{what:`${want.key} is ready`,expectMs,timeoutMs,mustAppear:!0})};
try{return await attempt()}catch(error){if(!(error instanceof watch.X))throw error;return await work.tokens.renew([want.key]),attempt()}}const database_provider_closed=[
"127.0.0.1"],databaseProvider={create:async(want,work)=>{const{props}=want,zones=props.vswitches.map(key=>work.zoneOf(key)),row=await createTagged(want,work,{source:work.
sources.databases,create:async request=>{const{id}=await work.cloud.databases.createDatabase({...request,engine:"MySQL",engineVersion:props.engineVersion,instanceClass:props.
instanceClass,storageGiB:props.storageGiB,storageType:props.storageType,category:props.category,vpcId:idOf(work,"vpc"),zoneIds:zones,vswitchIds:props.vswitches.
map(key=>idOf(work,key)),allowedAddresses:database_provider_closed});return id},isReady:({status})=>status==="Running",expectMs:expectedMs.database,timeoutMs:deadlineMs.
database});work.made.database=row,props.isProtected&&await protect(idOf(work,want.key),!0,work)},update:async(want,have,changes,work)=>{const{databases}=work.cloud,
{name,instanceClass,isProtected}=want.props,storageGiB=Math.max(want.props.storageGiB,have.props.storageGiB??0),resized=changed(changes,"instanceClass")||changed(
changes,"storageGiB");changed(changes,"name")&&await databases.modifyDatabase(have.id,{name}),changed(changes,"isProtected")&&await protect(have.id,isProtected,
work),resized&&(await databases.modifyDatabase(have.id,{instanceClass,storageGiB}),await work.watch.until(work.sources.databases,have.id,row=>row?.status==="Run\
ning"&&row.instanceClass===instanceClass&&row.storageGiB===storageGiB,{what:`${want.key} has its new size`,expectMs:expectedMs.databaseChange,timeoutMs:deadlineMs.
databaseChange}))},delete:async(have,work)=>{have.props.isProtected&&await protect(have.id,!1,work),await removeNow(work,()=>work.cloud.databases.deleteDatabase(
have.id))}},protect=(id,deletionProtection,work)=>work.cloud.databases.modifyDatabase(id,{deletionProtection}),eipBindingProvider={create:async(_want,work)=>{const eipId=idOf(
work,"eip"),target={id:idOf(work,"load-balancer"),kind:"load-balancer"};await work.cloud.network.associateEip(eipId,target);const isBound=row2=>row2?.status==="\
InUse"&&row2.boundTo?.id===target.id,row=await work.watch.until(work.sources.eips,eipId,isBound,{what:"eip is bound to the load balancer",expectMs:expectedMs.eip,
timeoutMs:deadlineMs.eip});work.made.eip=row},update:async()=>{},delete:async(have,work)=>{await(0,settle.Ou)(work.cloud.network.unassociateEip(have.id,have.props.
target)),await work.watch.until(work.sources.eips,have.id,row=>row===void 0||row.status==="Available",{what:"eip is free",expectMs:expectedMs.eip,timeoutMs:deadlineMs.
eip})}},eipProvider={create:(want,work)=>createTagged(want,work,{source:work.sources.eips,create:async request=>{const{id}=await work.cloud.network.allocateEip(
{...request,bandwidthMbps:want.props.bandwidthMbps});return id},expectMs:0,timeoutMs:deadlineMs.eip}),update:(want,have,changes,work)=>work.cloud.network.modifyEip(
have.id,{...changed(changes,"name")&&{name:want.props.name},...changed(changes,"bandwidthMbps")&&{bandwidthMbps:want.props.bandwidthMbps}}),delete:(have,work)=>removeNow(
work,()=>work.cloud.network.releaseEip(have.id))};var cloud_tags=__webpack_require__(22633),wait=__webpack_require__(32501);async function viewService(cloud,loadBalancerId,instanceId){
const{loadBalancing}=cloud,groups=(await loadBalancing.describeServerGroups(loadBalancerId)).filter(({name})=>(0,names.lO)(name)!==void 0),members=await Promise.
all(groups.map(async({id})=>({id,servers:await loadBalancing.describeBackends({loadBalancerId,serverGroupId:id})}))),health=await loadBalancing.describeHealth(loadBalancerId),
weighted=new Set(members.flatMap(({servers:servers2})=>servers2.filter(({weight})=>weight>0).map(server=>server.instanceId))),serving=[...new Set(health.filter(
row=>row.health==="healthy").map(row=>row.instanceId))].filter(id=>weighted.has(id));return{memberships:members.flatMap(({id,servers:servers2})=>servers2.filter(
server=>server.instanceId===instanceId).map(server=>({serverGroupId:id,server}))),isServing:serving.includes(instanceId),othersServing:serving.filter(id=>id!==instanceId).
length}}const formatOutOfService=({wasServing,weight})=>`${wasServing?"serving":"idle"} ${weight}`;function parseOutOfService(text){const[state,weight]=text.split(
" ");return{wasServing:state==="serving",weight:Number(weight??100)}}async function changeOutOfService(work,{key,id,earlier,change}){const loadBalancerId=idOf(work,
"load-balancer"),view=await viewService(work.cloud,loadBalancerId,id),before=earlier??{wasServing:view.isServing,weight:view.memberships[0]?.server.weight??100};
if(view.isServing&&view.othersServing===0)throw lastServer(key,id);earlier||await work.cloud.tagging.tag("instance",[id],{[cloud_tags.b.outOfService]:formatOutOfService(
before)}),await drain(work,loadBalancerId,view.memberships);const changedId=await change();await bringBack(work,loadBalancerId,changedId,view.memberships,before),
changedId===id&&await work.cloud.tagging.untag("instance",[id],[cloud_tags.b.outOfService])}async function drain(work,loadBalancerId,memberships){const serving=memberships.
filter(({server})=>server.weight>0);for(const{serverGroupId,server}of serving)await work.cloud.loadBalancing.setWeights({loadBalancerId,serverGroupId},[{...server,
weight:0}]);if(serving.length===0)return;const subject=serving[0].server.instanceId;work.reporter.emit({type:"progress",subject,phase:"drain",message:`weight 0,\
 waiting ${work.drainMs/1e3} s`}),await work.clock.sleep(work.drainMs,work.signal)}async function bringBack(work,loadBalancerId,id,memberships,{wasServing,weight}){
const{loadBalancing}=work.cloud;for(const{serverGroupId,server}of memberships){const group={loadBalancerId,serverGroupId},back=[{...server,instanceId:id,weight}];
id===server.instanceId?await loadBalancing.setWeights(group,back):await loadBalancing.addBackends(group,back)}if(!wasServing)return;const isHealthy=async()=>(await viewService(
work.cloud,loadBalancerId,id)).isServing||void 0;await(0,wait.f)(isHealthy,{clock:work.clock,what:`${id} healthy in the load balancer after its change`,timeoutMs:deadlineMs.
healthy,intervalMs:work.intervalMs,...work.signal&&{signal:work.signal}})}const lastServer=(key,id)=>new errors.wG(`${key} ${id} is the only instance that serve\
s: changing it would be an outage`,{code:"E_LAST_SERVER",fix:"raise infrastructure.instances.count first, deploy to the new instances, then change the type"}),instanceProvider={
create:(want,work)=>{const{type,imageId,zoneId,vswitch,keyPair,ramRole,settings}=want.props,{userData}=work.secrets;return createTagged(want,work,{source:work.sources.
instances,create:async({tags,...request})=>{const[id]=await work.cloud.compute.runInstances({...request,type,imageId,zoneId,vswitchId:idOf(work,vswitch),securityGroupIds:[
idOf(work,"security-group")],systemDisk:work.disk,...userData!==void 0&&{userData},...keyPair&&{keyPairName:keyPair},...ramRole&&{ramRoleName:ramRole},tags:{...tags,
[cloud_tags.b.settings]:settings}});return id},isReady:({status})=>status==="Running",expectMs:expectedMs.instance,timeoutMs:deadlineMs.instance})},update:async(want,have,changes,work)=>{
changed(changes,"name")&&await work.cloud.compute.modifyInstance(have.id,{name:want.props.name}),changed(changes,"ramRole")&&await changeRole(have,want.props.ramRole,
work),(changed(changes,"type")||changed(changes,"outOfService"))&&await changeType(want,have,work)},replace:(want,have,work)=>changeOutOfService(work,{key:want.
key,id:have.id,...earlierOf(have),change:async()=>(await instanceProvider.delete(have,work),await instanceProvider.create(want,work),idOf(work,want.key))}),delete:async(have,work)=>{
await work.fleet.delete(have.id),await work.watch.until(work.sources.instances,have.id,row=>row===void 0,{what:`${have.key} is gone`,expectMs:expectedMs.instanceGone,
timeoutMs:deadlineMs.instanceGone})}};async function changeRole({id,props},role,work){const{roles}=work.cloud;props.ramRole&&await roles.detachFromInstance(id,props.
ramRole),role&&await roles.attachToInstance(id,role)}const earlierOf=({props:{outOfService}})=>outOfService?{earlier:parseOutOfService(outOfService)}:{};function changeType({
key,props},have,work){const{compute}=work.cloud,{id}=have,until=(status,expectMs)=>work.watch.until(work.sources.instances,id,row=>row?.status===status,{what:`${key}\
 is ${status}`,expectMs,timeoutMs:deadlineMs.instance}),change=async()=>{if(have.props.type!==props.type){const[now2]=await compute.describeInstances({ids:[id]});
now2?.status!=="Stopped"&&await compute.stopInstances([id]),await until("Stopped",expectedMs.instanceStop),await compute.modifyInstanceType(id,props.type,work.tokens.
once())}const[now]=await compute.describeInstances({ids:[id]});return now?.status==="Stopped"&&await compute.startInstances([id]),await until("Running",expectedMs.
instanceStart),id};return changeOutOfService(work,{key,id,...earlierOf(have),change})}var listener=__webpack_require__(26562);const listenerProvider={create:async(want,work)=>{
const{loadBalancing}=work.cloud,id=idOf(work,"load-balancer"),find=async()=>(await loadBalancing.describeListeners(id)).some(({port})=>port===want.props.port)||
void 0;await(0,settle.GL)(find,async()=>(await loadBalancing.createListener(id,listenerSpec(want,work)),!0)),await start(want,work)},update:async(want,_have,changes,work)=>{
const settings=changes.filter(({property})=>property!=="isRunning");settings.length>0&&await work.cloud.loadBalancing.modifyListener(idOf(work,"load-balancer"),
listenerSpec(withPort(want),work)),settings.length<changes.length&&await start(want,work)},delete:(have,work)=>{const{port,protocol}=have.props;return removeNow(
work,()=>work.cloud.loadBalancing.deleteListener(idOf(work,"load-balancer"),{port,protocol}))}};function withPort(want){const{healthCheckKind,healthCheckPort,serverGroup}=want.
props;return healthCheckKind==="off"||healthCheckPort!==0?want:{...want,props:{...want.props,healthCheckPort:(0,listener.Nf)(serverGroup)}}}async function start({
key,props},work){const id=idOf(work,"load-balancer");await work.cloud.loadBalancing.startListener(id,props),await work.watch.until(work.sources.listeners(id),String(
props.port),row=>row?.status==="running",{what:`${key} is running`,expectMs:expectedMs.listener,timeoutMs:deadlineMs.listener})}function listenerSpec({props},work){
const{port,protocol}=props,base={port,protocol,description:listener.jX,healthCheck:healthCheck(props)};if(props.redirectTo)return{...base,target:{backendPort:1},
redirectToPort:props.redirectTo};const[stickyKind,stickyValue]=props.stickySession.split(" ");return{...base,target:{serverGroupId:idOf(work,props.serverGroup)},
scheduler:props.scheduler,...props.requestTimeout&&{requestTimeoutSeconds:props.requestTimeout},...props.idleTimeout&&{idleTimeoutSeconds:props.idleTimeout},...props.
connectionDrain&&{connectionDrainSeconds:props.connectionDrain},...props.certificate&&{certificateId:work.ids.get(props.certificate)??props.certificate},...stickyKind===
"insert"&&{stickySession:{kind:"insert",timeoutSeconds:Number(stickyValue)}}}}function healthCheck(props){return{kind:props.healthCheckKind,intervalSeconds:props.
healthCheckInterval,timeoutSeconds:props.healthCheckTimeout,healthyThreshold:props.healthyThreshold,unhealthyThreshold:props.unhealthyThreshold,...props.healthCheckPath&&
{path:props.healthCheckPath},...props.healthCheckPort&&{port:props.healthCheckPort},...props.healthCheckCodes&&{passCodes:props.healthCheckCodes}}}const loadBalancerProvider={
create:(want,work)=>createTagged(want,work,{source:work.sources.loadBalancers,create:async request=>{const{id}=await work.cloud.loadBalancing.createLoadBalancer(
{...request,addressType:"intranet",spec:want.props.spec,vswitchId:idOf(work,want.props.vswitch)});return id},expectMs:0,timeoutMs:deadlineMs.loadBalancer}),update:(want,have,changes,work)=>work.
cloud.loadBalancing.modifyLoadBalancer(have.id,{...changed(changes,"name")&&{name:want.props.name},...changed(changes,"spec")&&{spec:want.props.spec}}),delete:(have,work)=>removeNow(
work,()=>work.cloud.loadBalancing.deleteLoadBalancer(have.id))},securityGroupProvider={create:(want,work)=>createTagged(want,work,{source:work.sources.securityGroups,
create:request=>work.cloud.network.createSecurityGroup({...request,vpcId:idOf(work,"vpc"),description:`instances of ${work.name.app} ${work.name.env}, made by a\
licloud-deploy`}),expectMs:0,timeoutMs:deadlineMs.vpc}),update:async()=>{},delete:(have,work)=>removeNow(work,()=>work.cloud.network.deleteSecurityGroup(have.id))};
var security_rules=__webpack_require__(35346);const securityRulesProvider={create:(want,work)=>authorize(work,want.props.ingress),update:async(want,have,_changes,work)=>{
const found=have.props.ingress??[],extra=(0,security_rules.s1)(want.props.ingress,found);await authorize(work,(0,security_rules.s1)(found,want.props.ingress)),extra.
length>0&&await work.cloud.network.revoke(have.id,extra,work.tokens.once())},delete:async()=>{}};async function authorize(work,rules){rules.length>0&&await work.
cloud.network.authorize(idOf(work,"security-group"),rules,work.tokens.once())}const serverGroupProvider={create:async(want,work)=>{const{loadBalancing}=work.cloud,
loadBalancerId=idOf(work,"load-balancer"),name=(0,names.A8)(want.props.backendPort),find=async()=>(await loadBalancing.describeServerGroups(loadBalancerId)).find(
group=>group.name===name)?.id,create=()=>loadBalancing.createServerGroup(loadBalancerId,name,servers(want.props,want.props.members,work));work.ids.set(want.key,
await(0,settle.GL)(find,create))},update:async(want,have,_changes,work)=>{const group={loadBalancerId:idOf(work,"load-balancer"),serverGroupId:have.id},found=have.
props.members??[],missing=want.props.members.filter(key=>!found.includes(key)),extra=found.filter(key=>!want.props.members.includes(key)).map(key=>idOf(work,key));
if(missing.length>0&&await addMissing(group,servers(want.props,missing,work),work),extra.length>0){const leaving=(await work.cloud.loadBalancing.describeBackends(
group)).filter(({instanceId})=>extra.includes(instanceId));await work.fleet.drain(group.loadBalancerId,group.serverGroupId,leaving)}},delete:(have,work)=>removeNow(
work,()=>work.cloud.loadBalancing.deleteServerGroup(have.id))},servers=({backendPort},keys,work)=>keys.map(key=>({instanceId:idOf(work,key),port:backendPort,weight:100}));
async function addMissing(group,wanted,work){const find=async()=>{const members=await work.cloud.loadBalancing.describeBackends(group);return wanted.every(({instanceId})=>members.
some(member=>member.instanceId===instanceId))||void 0};await(0,settle.GL)(find,async()=>(await work.cloud.loadBalancing.addBackends(group,wanted),!0))}const certificateProvider={
create:async({key},work)=>{const pem=work.secrets.certificates?.get(key);if(!pem)throw new errors.wG(`${key} has no certificate and key to upload`,{code:"E_NO_C\
ERTIFICATE",fix:"plan and apply with the same deploy.yml and the same files beside it"});const{certificates}=work.cloud,tags=(0,names.iu)(work.name,key),name=(0,names.
Iy)(work.name,key),find=async()=>(await certificates.describeCertificates({tags}))[0]?.id;work.ids.set(key,await(0,settle.GL)(find,()=>certificates.uploadCertificate(
{name,tags,...pem})))},update:async()=>{},delete:(have,work)=>removeNow(work,()=>work.cloud.certificates.deleteCertificate(have.id))},domainRecordProvider={create:async({
key,props},work)=>{const{zone,rr,ttlSeconds,remark}=props,value=await addressOf(work);work.ids.set(key,await work.cloud.dns.addAddress({zone,rr,value,ttlSeconds,
remark}))},update:async({props:{rr,ttlSeconds,remark}},have,changes,work)=>{const{dns}=work.cloud;(changed(changes,"address")||changed(changes,"ttlSeconds"))&&await dns.
updateAddress(have.id,{rr,value:await addressOf(work),ttlSeconds}),changed(changes,"remark")&&await dns.setRemark(have.id,remark)},delete:(have,work)=>work.cloud.
dns.deleteRecord(have.id)};async function addressOf(work){const eip=work.made.eip??(await work.cloud.network.describeEips({ids:[idOf(work,"eip")]}))[0];if(!eip)
throw new Error(`the EIP ${idOf(work,"eip")} is gone: run provision again`);return eip.address}var cloud_errors=__webpack_require__(70271);const keyPairProvider={
create:async({key,props:{name}},work)=>{const{publicKey}=work.secrets;if(publicKey===void 0)throw new errors.wG(`${key} has no public key to import`,{code:"E_NO\
_PUBLIC_KEY",fix:"plan and apply with the same deploy.yml and the same files beside it"});try{await work.cloud.keyPairs.importKeyPair({name,publicKey,tags:(0,names.
iu)(work.name,key)})}catch(error){if(!(0,cloud_errors.E)(error,"already"))throw error}work.ids.set(key,name)},update:async()=>{},delete:(have,work)=>removeNow(work,
()=>work.cloud.keyPairs.deleteKeyPair(have.id))};var nat_eip=__webpack_require__(47032);const natEipBindingProvider={create:async(_want,work)=>{const eipId=idOf(
work,nat_eip.Tv),target={id:idOf(work,"nat-gateway"),kind:"nat-gateway"};await work.cloud.network.associateEip(eipId,target);const isBound=row=>row?.status==="I\
nUse"&&row.boundTo?.id===target.id;await work.watch.until(work.sources.eips,eipId,isBound,{what:"nat-eip is bound to the NAT gateway",expectMs:expectedMs.eip,timeoutMs:deadlineMs.
eip})},update:async()=>{},delete:async(have,work)=>{await(0,settle.Ou)(work.cloud.network.unassociateEip(have.id,have.props.target)),await work.watch.until(work.
sources.eips,have.id,row=>row===void 0||row.status==="Available",{what:"nat-eip is free",expectMs:expectedMs.eip,timeoutMs:deadlineMs.eip})}},natGatewayProvider={
create:(want,work)=>createTagged(want,work,{source:work.sources.natGateways,create:request=>work.cloud.network.createNatGateway({...request,vpcId:idOf(work,"vpc"),
vswitchId:idOf(work,want.props.vswitch)}),isReady:({status})=>status==="Available",expectMs:expectedMs.natGateway,timeoutMs:deadlineMs.natGateway}),update:(want,have,_changes,work)=>work.
cloud.network.modifyNatGateway(have.id,{name:want.props.name}),delete:(have,work)=>removeUntilGone(have,work,{source:work.sources.natGateways,remove:()=>work.cloud.
network.deleteNatGateway(have.id),timeoutMs:deadlineMs.natGateway})};var ram_role=__webpack_require__(40132);const ramRoleProvider={create:async({key,props:{name,
policies}},work)=>{await createRole(name,work),work.ids.set(key,name);for(const policy of policies)await work.cloud.roles.attachPolicy(name,(0,ram_role.US)(policy))},
update:async({props:{name,policies}},have,_changes,work)=>{const{roles}=work.cloud,found=have.props.policies??[];for(const policy of policies)found.includes(policy)||
await roles.attachPolicy(name,(0,ram_role.US)(policy));for(const policy of found)policies.includes(policy)||await roles.detachPolicy(name,(0,ram_role.US)(policy))},
delete:async(have,work)=>{const{roles}=work.cloud;for(const policy of have.props.policies??[])await roles.detachPolicy(have.id,(0,ram_role.US)(policy));await removeNow(
work,()=>roles.deleteRole(have.id))}};async function createRole(name,work){const{roles}=work.cloud,description=(0,names.hO)(work.name);try{await roles.createInstanceRole(
{name,description})}catch(error){if(!(0,cloud_errors.E)(error,"already"))throw error;const found=await roles.describeRole(name);if(found&&found.description!==description)
throw error}}const snatEntryProvider={create:async({key,props},work)=>{const{network}=work.cloud,[gateway,[eip]]=await Promise.all([gatewayOf(work),network.describeEips(
{ids:[idOf(work,nat_eip.Tv)]})]),vswitchId=idOf(work,props.vswitch),find=async()=>(await network.describeSnatEntries(gateway.id)).find(entry=>entry.vswitchId===
vswitchId)?.id,create=()=>network.createSnatEntry({snatTableId:gateway.snatTableId,vswitchId,address:eip.address,name:(0,names.Iy)(work.name,key),clientToken:work.
tokens.once()});work.ids.set(key,await(0,settle.GL)(find,create))},update:async()=>{},delete:async(have,work)=>{const{snatTableId,id}=await gatewayOf(work);await removeNow(
work,()=>work.cloud.network.deleteSnatEntry(snatTableId,have.id)),await work.watch.until(work.sources.snatEntries(id),have.id,row=>row===void 0,{what:`${have.key}\
 is gone`,expectMs:1e3,timeoutMs:6e4})}};async function gatewayOf(work){const[gateway]=await work.cloud.network.describeNatGateways({ids:[idOf(work,"nat-gateway")]});
if(!gateway)throw new Error(`the NAT gateway ${idOf(work,"nat-gateway")} is gone: run provision again`);return gateway}const providers={vpc:{create:(want,work)=>createTagged(
want,work,{source:work.sources.vpcs,create:request=>work.cloud.network.createVpc({...request,cidr:want.props.cidr}),isReady:({status})=>status==="Available",expectMs:expectedMs.
vpc,timeoutMs:deadlineMs.vpc}),update:(want,have,_changes,work)=>work.cloud.network.modifyVpc(have.id,{name:want.props.name}),delete:(have,work)=>removeUntilGone(
have,work,{source:work.sources.vpcs,remove:()=>work.cloud.network.deleteVpc(have.id),timeoutMs:deadlineMs.vpc})},vswitch:{create:(want,work)=>{const{zoneId,cidr}=want.
props;return createTagged(want,work,{source:work.sources.vswitches,create:request=>work.cloud.network.createVSwitch({...request,vpcId:idOf(work,"vpc"),zoneId,cidr}),
isReady:({status})=>status==="Available",expectMs:expectedMs.vswitch,timeoutMs:deadlineMs.vswitch})},update:(want,have,_changes,work)=>work.cloud.network.modifyVSwitch(
have.id,{name:want.props.name}),delete:(have,work)=>removeUntilGone(have,work,{source:work.sources.vswitches,remove:()=>work.cloud.network.deleteVSwitch(have.id),
timeoutMs:deadlineMs.vswitch})},"security-group":securityGroupProvider,"security-rules":securityRulesProvider,instance:instanceProvider,"load-balancer":loadBalancerProvider,
"server-group":serverGroupProvider,listener:listenerProvider,eip:eipProvider,"eip-binding":eipBindingProvider,database:databaseProvider,"database-schema":databaseSchemaProvider,
"database-account":databaseAccountProvider,"database-whitelist":databaseWhitelistProvider,certificate:certificateProvider,"domain-record":domainRecordProvider,"\
key-pair":keyPairProvider,"nat-eip-binding":natEipBindingProvider,"nat-eip":eipProvider,"nat-gateway":natGatewayProvider,"ram-role":ramRoleProvider,"snat-entry":snatEntryProvider,
bucket:bucketProvider},providerOf=kind=>providers[kind];function refuseBlocked(plan){const blocks=plan.actions.flatMap(({blocked})=>blocked??[]);if(blocks.length!==
0)throw new errors.wG(blocks.map(({reason})=>reason).join(`
`),{code:"E_UNSAFE_PLAN",fix:[...new Set(blocks.map(({fix})=>fix))].join("; or "),context:{blocks}})}async function applyPlan(plan,work){refuseBlocked(plan);for(const{
key,id}of plan.actions)id!==void 0&&work.ids.set(key,id);const removed=plan.actions.filter(({type,want})=>type==="replace"||type==="delete"&&want===void 0),createsLater=plan.
actions.some(({type})=>type!=="delete");removed.length>0&&createsLater&&await work.tokens.renew(removed.map(({key})=>key)),createsLater&&await work.tokens.rememberExtras();
const ends=await runPool(plan.actions.map(action=>taskOf(action,work)),work.signal);return plan.actions.map((action,index)=>({action,end:ends[index]}))}const taskOf=(action,work)=>({
key:action.key,after:action.after,locks:action.type==="no-change"?[]:action.locks,run:()=>runAction(action,work)}),verbs={create:"create",update:"update",replace:"\
replace",delete:"delete"};async function runAction(action,work){if(action.have?.isSettling&&action.type!=="delete"&&await waitUntilSettled(action.have,work),action.
type==="no-change"||action.type==="delete"&&action.calls.length===0)return;const startedAt=work.clock.monotonic();work.progress?.begin(action.key),await carryOut(
action,work),work.progress?.end(action.key);const took=(0,duration.a3)(work.clock.monotonic()-startedAt),id=work.ids.get(action.key)??action.id??"";work.reporter.
emit({type:"progress",subject:action.key,phase:verbs[action.type],message:`${[id,action.summary].filter(Boolean).join("  ")}  ${took}`,data:{id,durationMs:work.
clock.monotonic()-startedAt}})}async function carryOut({type,kind,want,have,changes},work){const provider=providerOf(kind);return type==="update"?provider.update(
want,have,changes,work):type==="replace"&&provider.replace?provider.replace(want,have,work):(type!=="create"&&(await provider.delete(have,work),work.ids.delete(
have.key)),type==="delete"?void 0:provider.create(want,work))}}),1775:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$f:()=>overlaps,GN:()=>parseCidr,K2:()=>subnet,gR:()=>contains,mG:()=>formatCidr});function parseCidr(text){const match=/^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.
exec(text);if(!match)return;const[a,b,c,d,prefix]=match.slice(1).map(Number);if([a,b,c,d].some(octet=>octet>255)||prefix>32)return;const base=((a*256+b)*256+c)*
256+d;return base%sizeOf(prefix)===0?{base,prefix}:void 0}function formatCidr({base,prefix}){return`${[24,16,8,0].map(shift=>Math.floor(base/2**shift)%256).join(
".")}/${prefix}`}const overlaps=(a,b)=>a.base<b.base+sizeOf(b.prefix)&&b.base<a.base+sizeOf(a.prefix),contains=(outer,inner)=>outer.prefix<=inner.prefix&&overlaps(
outer,inner);function subnet(block,prefix,index){if(!(prefix<block.prefix||index>=2**(prefix-block.prefix)))return{base:block.base+index*sizeOf(prefix),prefix}}
const sizeOf=prefix=>2**(32-prefix)}),35900:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{BD:()=>formatCost,a3:()=>estimateCost,nB:()=>costNotices});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005);const unpricedKinds=["load-balancer","eip","nat-gateway"];async function estimateCost(cloud,{actions},disk){const before=actions.flatMap(action=>offerBefore(
action,disk)??[]),after=actions.flatMap(action=>offerAfter(action,disk)??[]),prices=new Map,missing=[],distinct=new Map([...before,...after].map(item=>[JSON.stringify(
item),item]));await Promise.all([...distinct].map(async([key,item])=>{const price=await priceOf(cloud,item).catch(error=>{if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error))throw error;missing.push(`${item.kind==="instance"?item.offer.type:item.offer.instanceClass}: ${(0,_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(
error)}`)});price&&prices.set(key,price)}));const sum=items=>items.reduce((total,item)=>total+(prices.get(JSON.stringify(item))?.perHour??0),0),stays=({type})=>type!==
"delete";return{currency:[...prices.values()][0]?.currency??"CNY",perHour:rounded(sum(after)),change:rounded(sum(after)-sum(before)),notPriced:[...new Set(actions.
filter(action=>stays(action)&&unpricedKinds.includes(action.kind)).map(({kind})=>kind))],missing}}function formatCost({currency,perHour,change}){const sign=change<
0?"-":"+";return`about ${currency} ${perHour.toFixed(2)}/h (${sign}${Math.abs(change).toFixed(2)})`}const costNotices=({notPriced,missing})=>[...notPriced.length>
0?[`not priced, as no API tells: ${notPriced.join(", ")}, traffic`]:[],...missing.map(text=>`no price for ${text}`)],priceOf=(cloud,item)=>item.kind==="instance"?
cloud.pricing.instancePrice(item.offer):cloud.pricing.databasePrice(item.offer);function offerBefore({kind,have},disk){return have&&offerOf(kind,have.props,disk)}
function offerAfter({kind,type,want,have},disk){if(type!=="delete")return offerOf(kind,want?.props??have?.props??{},disk)}function offerOf(kind,props,systemDisk){
if(kind==="instance")return{kind,offer:{type:props.type,systemDisk}};if(kind!=="database")return;const{engineVersion,instanceClass,storageGiB,storageType}=props;
return{kind,offer:{engineVersion,instanceClass,storageGiB,storageType}}}const rounded=amount=>Math.round(amount*1e4)/1e4}),26508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{M:()=>declarationOf});var _resources_bucket_bucket_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(26266),_resources_database_account_database_account_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
65092),_resources_database_schema_database_schema_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(69732),_resources_database_whitelist_database_whitelist_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
76952),_resources_database_database_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(11256),_resources_eip_binding_eip_binding_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
15380),_resources_eip_eip_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(97480),_resources_instance_instance_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
4524),_resources_listener_listener_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(26562),_resources_load_balancer_load_balancer_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
53240),_resources_security_group_security_group_js__WEBPACK_IMPORTED_MODULE_10__=__webpack_require__(3822),_resources_security_rules_security_rules_js__WEBPACK_IMPORTED_MODULE_11__=__webpack_require__(
35346),_resources_server_group_server_group_js__WEBPACK_IMPORTED_MODULE_12__=__webpack_require__(38404),_resources_certificate_certificate_js__WEBPACK_IMPORTED_MODULE_13__=__webpack_require__(
89924),_resources_domain_record_domain_record_js__WEBPACK_IMPORTED_MODULE_14__=__webpack_require__(57228),_resources_key_pair_key_pair_js__WEBPACK_IMPORTED_MODULE_15__=__webpack_require__(
96442),_resources_nat_eip_binding_nat_eip_binding_js__WEBPACK_IMPORTED_MODULE_16__=__webpack_require__(3116),_resources_nat_eip_nat_eip_js__WEBPACK_IMPORTED_MODULE_17__=__webpack_require__(
47032),_resources_nat_gateway_nat_gateway_js__WEBPACK_IMPORTED_MODULE_18__=__webpack_require__(55904),_resources_ram_role_ram_role_js__WEBPACK_IMPORTED_MODULE_19__=__webpack_require__(
40132),_resources_snat_entry_snat_entry_js__WEBPACK_IMPORTED_MODULE_20__=__webpack_require__(67768),_resources_vpc_vpc_js__WEBPACK_IMPORTED_MODULE_21__=__webpack_require__(
64964),_resources_vswitch_vswitch_js__WEBPACK_IMPORTED_MODULE_22__=__webpack_require__(50968);const declarations={vpc:_resources_vpc_vpc_js__WEBPACK_IMPORTED_MODULE_21__.
a,vswitch:_resources_vswitch_vswitch_js__WEBPACK_IMPORTED_MODULE_22__.N,"security-group":_resources_security_group_security_group_js__WEBPACK_IMPORTED_MODULE_10__.
_,"security-rules":_resources_security_rules_security_rules_js__WEBPACK_IMPORTED_MODULE_11__.ut,instance:_resources_instance_instance_js__WEBPACK_IMPORTED_MODULE_7__.
On,"load-balancer":_resources_load_balancer_load_balancer_js__WEBPACK_IMPORTED_MODULE_9__.J,"server-group":_resources_server_group_server_group_js__WEBPACK_IMPORTED_MODULE_12__.
H0,listener:_resources_listener_listener_js__WEBPACK_IMPORTED_MODULE_8__.P6,eip:_resources_eip_eip_js__WEBPACK_IMPORTED_MODULE_6__.H,"eip-binding":_resources_eip_binding_eip_binding_js__WEBPACK_IMPORTED_MODULE_5__.
u,database:_resources_database_database_js__WEBPACK_IMPORTED_MODULE_4__._i,"database-schema":_resources_database_schema_database_schema_js__WEBPACK_IMPORTED_MODULE_2__.
pG,"database-account":_resources_database_account_database_account_js__WEBPACK_IMPORTED_MODULE_1__.N6,"database-whitelist":_resources_database_whitelist_database_whitelist_js__WEBPACK_IMPORTED_MODULE_3__.
bw,certificate:_resources_certificate_certificate_js__WEBPACK_IMPORTED_MODULE_13__.wj,"domain-record":_resources_domain_record_domain_record_js__WEBPACK_IMPORTED_MODULE_14__.
MH,"key-pair":_resources_key_pair_key_pair_js__WEBPACK_IMPORTED_MODULE_15__.Y3,"nat-eip-binding":_resources_nat_eip_binding_nat_eip_binding_js__WEBPACK_IMPORTED_MODULE_16__.
H,"nat-eip":_resources_nat_eip_nat_eip_js__WEBPACK_IMPORTED_MODULE_17__.K7,"nat-gateway":_resources_nat_gateway_nat_gateway_js__WEBPACK_IMPORTED_MODULE_18__.c,"\
ram-role":_resources_ram_role_ram_role_js__WEBPACK_IMPORTED_MODULE_19__.$v,"snat-entry":_resources_snat_entry_snat_entry_js__WEBPACK_IMPORTED_MODULE_20__.zd,bucket:_resources_bucket_bucket_js__WEBPACK_IMPORTED_MODULE_0__.
f},declarationOf=kind=>declarations[kind]}),12550:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>extraNames,F:()=>parseExtras});function extraNames(spec){const{nat,certificates=[],keyPair,role,fleet,domain}=spec;return[...nat?["nat"]:[],...certificates.
length>0?["certificates"]:[],...keyPair?["key-pairs"]:[],...fleet.ramRole===void 0?[]:["instance-roles"],...role?[`role:${role.name}`]:[],...domain?[`domain:${domain.
zone}/${domain.rr}`]:[]]}function parseExtras(names){const after=prefix=>names.filter(name=>name.startsWith(prefix)).map(name=>name.slice(prefix.length));return{
hasNat:names.includes("nat"),hasCertificates:names.includes("certificates"),hasKeyPairs:names.includes("key-pairs"),hasInstanceRoles:names.includes("instance-ro\
les"),roles:after("role:"),domains:after("domain:").map(text=>{const[zone="",rr=""]=text.split("/");return{zone,rr}})}}}),90792:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bd:()=>countActions,C9:()=>plannedCalls,F9:()=>formatCalls,Xg:()=>planMarkdown,eD:()=>formatChange,ik:()=>hasChanges,
nT:()=>formatPlan,sH:()=>planReport,vp:()=>showValue});var _cost_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(35900);function countActions({actions}){const counts={
create:0,update:0,replace:0,delete:0,"no-change":0};for(const{type}of actions)counts[type]++;return counts}const hasChanges=({actions})=>actions.some(({type})=>type!==
"no-change"),signs={create:"+",update:"~",replace:"-/+",delete:"-","no-change":" "};function formatPlan(plan,cost){const changing=plan.actions.filter(({type})=>type!==
"no-change"),widths={kind:widest(changing,({kind})=>kind),key:widest(changing,({key})=>key)},lines=changing.flatMap(action=>[formatAction(action,widths),...action.
changes.map(formatChange),...blockLines(action)]),total=[formatCounts(plan),...cost?[(0,_cost_js__WEBPACK_IMPORTED_MODULE_0__.BD)(cost)]:[]].join("      ");return[
...lines,...lines.length>0?[""]:[],total,...cost?(0,_cost_js__WEBPACK_IMPORTED_MODULE_0__.nB)(cost):[]].join(`
`)}function formatAction(action,widths){const parts=[signs[action.type].padEnd(3),action.kind.padEnd(widths.kind),action.key.padEnd(widths.key),action.id??"",action.
summary],note=action.interrupts?`  (${action.interrupts})`:"";return`  ${parts.filter(part=>part!=="").join("  ")}${note}`.trimEnd()}const formatChange=({property,
path,from,to})=>`        ${property}: ${showValue(from)} -> ${showValue(to)}   [${path}]`,blockLines=({blocked})=>blocked?[`        BLOCKED: ${blocked.reason}`,
`        fix: ${blocked.fix}`]:[];function formatCounts(plan){const counts=countActions(plan);if(!hasChanges(plan))return`No changes. ${counts["no-change"]} res\
ources are as deploy.yml says.`;const replaced=counts.replace>0?`${counts.replace} to replace, `:"";return`Plan: ${counts.create} to add, ${counts.update} to ch\
ange, ${replaced}${counts.delete} to destroy, ${counts["no-change"]} unchanged.`}function plannedCalls(plan){return inOrder(plan.actions).flatMap(({calls,key,summary})=>calls.
map(call=>({call,key,summary})))}const formatCalls=plan=>plannedCalls(plan).map(({call,key,summary})=>`  ${call.padEnd(36)} ${key}  ${summary}`.trimEnd()).join(
`
`);function inOrder(actions){const done=new Set,rest=[...actions],sorted=[];for(;rest.length>0;){const next=rest.findIndex(({after})=>after.every(key=>done.has(
key))),[action]=rest.splice(Math.max(0,next),1);done.add(action.key),sorted.push(action)}return sorted}function planMarkdown(plan,environment,cost){const marks={
create:"+",update:"!",replace:"!",delete:"-","no-change":" "},lines=plan.actions.filter(({type})=>type!=="no-change").flatMap(action=>[`${marks[action.type]} ${action.
kind} ${action.key} ${[action.id,action.summary].filter(Boolean).join(" ")}`.trimEnd(),...action.changes.map(change=>`!   ${change.property}: ${showValue(change.
from)} -> ${showValue(change.to)}`),...blockLines(action).map(line=>`-   ${line.trim()}`)]),details=lines.length===0?[]:["","<details><summary>Resources</summar\
y>","","```diff",...lines,"```","","</details>"],price=cost?["",`Estimated cost: ${(0,_cost_js__WEBPACK_IMPORTED_MODULE_0__.BD)(cost)}`,...(0,_cost_js__WEBPACK_IMPORTED_MODULE_0__.
nB)(cost).map(text=>`* ${text}`)]:[];return[`### Provision ${environment}`,"",formatCounts(plan),...price,...details,""].join(`
`)}function planReport(plan){const counts=countActions(plan);return{create:counts.create+counts.replace,update:counts.update,delete:counts.delete+counts.replace}}
const widest=(actions,text)=>Math.max(0,...actions.map(action=>text(action).length));function showValue(value){if(Array.isArray(value))return`[${value.map(showValue).
join(", ")}]`;if(typeof value!="object"||value===null)return value===""?"''":String(value);const rule=value;return"portRange"in rule?`${rule.policy} ${rule.protocol}\
 ${rule.portRange} from ${rule.peer}`:JSON.stringify(value)}}),25609:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I:()=>haveResources,c:()=>pinsOf});var cloud_tags=__webpack_require__(22633),domain_record=__webpack_require__(57228),key_pair=__webpack_require__(
96442),nat_eip=__webpack_require__(47032),snat_entry=__webpack_require__(67768);function existingNatParts(findings,keyOf){const gateways=findings.natGateways.map(
({id,name,vswitchId,status})=>({kind:"nat-gateway",key:keyOf(id),id,props:{name,vswitch:keyOf(vswitchId)},dependsOn:[keyOf(vswitchId)],isSettling:status==="Crea\
ting"})),address=findings.eips.find(({id})=>keyOf(id)===nat_eip.Tv)?.address,ours=new Set(findings.vswitches.map(({id})=>id)),entries=findings.snatEntries.filter(
({vswitchId})=>ours.has(vswitchId)).map(entry=>({kind:"snat-entry",key:(0,snat_entry.gl)(keyOf(entry.vswitchId)),id:entry.id,props:{vswitch:keyOf(entry.vswitchId),
address:entry.address===address?nat_eip.Tv:entry.address},dependsOn:["nat-gateway","nat-eip-binding",keyOf(entry.vswitchId)]}));return[...gateways,...entries]}var ram_role=__webpack_require__(
40132);function existingExtras(findings,keyOf){return[...existingNatParts(findings,keyOf),...findings.keyPairs.map(({name})=>({kind:"key-pair",key:(0,key_pair.ni)(
name),id:name,props:{name},dependsOn:[]})),...findings.roles.map(({name,policies})=>({kind:"ram-role",key:(0,ram_role.QH)(name),id:name,props:{name,policies:policies.
map(policy=>`${policy.kind}/${policy.name}`)},dependsOn:[]})),...findings.certificates.map(({id,name})=>({kind:"certificate",key:keyOf(id),id,props:{source:name},
dependsOn:[]})),...existingRecords(findings)]}function existingRecords({records,eips}){const address=eips.find(({tags})=>tags[cloud_tags.b.key]==="eip")?.address;
return records.map(({id,zone,rr,value,ttlSeconds,remark})=>({kind:"domain-record",key:(0,domain_record.xr)({zone,rr}),id,props:{zone,rr,address:value===address?
"eip":value,ttlSeconds,remark},dependsOn:["eip","eip-binding"]}))}var duplicates=__webpack_require__(25923),names=__webpack_require__(71517),places=__webpack_require__(
17633),database_account=__webpack_require__(65092),database_schema=__webpack_require__(69732);function existingDatabaseParts(findings,keyOf){const databases=findings.
databases.map(database2=>existingDatabase(findings,database2,keyOf)),database=databases.find(({key})=>key==="database");if(!database)return databases;const schemas=findings.
schemas.map(({name,charset,status})=>({kind:"database-schema",key:(0,database_schema.D$)(name),id:`${database.id}:${name}`,props:{name,charset},dependsOn:["data\
base"],isSettling:status==="Creating"})),accounts=findings.accounts.map(({name,privileges,status})=>({kind:"database-account",key:(0,database_account.LQ)(name),
id:`${database.id}:${name}`,props:{name,schemas:privileges.filter(({privilege})=>privilege==="ReadWrite").map(granted=>granted.database)},dependsOn:["database"],
isSettling:status==="Unavailable"}));return[...databases,...schemas,...accounts,...existingWhitelist(findings,database.id)]}function existingWhitelist({whitelist},databaseId){
if(!whitelist)return[];const props={addresses:whitelist.toSorted()};return[{kind:"database-whitelist",key:"database-whitelist",id:databaseId,props,dependsOn:["d\
atabase"]}]}function existingDatabase(findings,database,keyOf){const zones=[database.zoneId,...database.slaveZoneIds],inZones=findings.vswitches.filter(({zoneId})=>zones.
includes(zoneId)).map(({id})=>keyOf(id)),vswitches=[...new Set([keyOf(database.vswitchId),...inZones])];return{kind:"database",key:keyOf(database.id),id:database.
id,props:{name:database.name,engineVersion:database.engineVersion,instanceClass:database.instanceClass,storageGiB:database.storageGiB,storageType:database.storageType,
category:database.category,isProtected:database.deletionProtection,vswitches},dependsOn:vswitches,isSettling:database.status!=="Running"}}var have_bucket=__webpack_require__(
13721),instance_instance=__webpack_require__(4524),listener_listener=__webpack_require__(26562),server_group=__webpack_require__(38404);function existingBalancerParts(findings,keyOf){
const balancers=findings.loadBalancers.map(balancer=>existingBalancer(balancer,keyOf)),groups=findings.serverGroups.flatMap(({id,name})=>{const backendPort=(0,names.
lO)(name);if(backendPort===void 0)return[];const members=membersOf(findings,id,backendPort,keyOf),props={backendPort,members};return[{kind:"server-group",key:(0,server_group.
A3)(backendPort),id,props,dependsOn:["load-balancer",...members]}]});return[...balancers,...groups,...findings.listeners.map(listener=>existingListener(listener,
keyOf))]}const existingBalancer=(balancer,keyOf)=>({kind:"load-balancer",key:keyOf(balancer.id),id:balancer.id,props:{name:balancer.name,spec:balancer.spec,vswitch:keyOf(
balancer.vswitchId)},dependsOn:[keyOf(balancer.vswitchId)]});function membersOf(findings,groupId,backendPort,keyOf){const members=findings.backends.get(groupId)??
[],moved=new Map(findings.instances.map(({id,tags})=>[id,Number(tags[cloud_tags.b.port])]));return members.filter(({instanceId,port})=>(0,instance_instance.c)(keyOf(
instanceId))&&(port===backendPort||port===moved.get(instanceId))).map(({instanceId})=>keyOf(instanceId))}function existingListener(listener,keyOf){const group="\
serverGroupId"in listener.target?keyOf(listener.target.serverGroupId):"",certificate=listener.certificateId===void 0?void 0:keyOf(listener.certificateId),isRunning=listener.
status!=="stopped"&&listener.status!=="stopping";return{kind:"listener",key:(0,listener_listener.o$)(listener.port),id:`${listener.loadBalancerId}:${listener.port}`,
props:(0,listener_listener.rH)({...listener,...certificate!==void 0&&{certificateId:certificate}},group,isRunning),dependsOn:["load-balancer",...group?[group]:[],
...certificate===void 0?[]:[certificate]],...!(0,listener_listener.tE)(listener)&&{isForeign:!0}}}function existingNetworkParts(findings,keyOf){const vpcs=findings.
vpcs.map(({id,name,cidr,status})=>({kind:"vpc",key:keyOf(id),id,props:{name,cidr},dependsOn:[],isSettling:status==="Pending"})),vswitches=findings.vswitches.map(
({id,name,zoneId,cidr,vpcId,status})=>({kind:"vswitch",key:keyOf(id),id,props:{name,zoneId,cidr},dependsOn:[keyOf(vpcId)],isSettling:status==="Pending"})),groups=findings.
securityGroups.map(({id,name,vpcId})=>({kind:"security-group",key:keyOf(id),id,props:{name},dependsOn:[keyOf(vpcId)]}));return[...vpcs,...vswitches,...groups,...existingRules(
findings,groups),...existingEips(findings,keyOf)]}function existingRules(findings,groups){const group=groups.find(({key})=>key==="security-group"),ingress=findings.
rules.filter(({direction})=>direction==="ingress");return!group||ingress.length===0?[]:[{kind:"security-rules",key:"security-rules",id:group.id,props:{ingress},
dependsOn:["security-group"]}]}function existingEips(findings,keyOf){return findings.eips.flatMap(({id,name,bandwidthMbps,boundTo})=>{const kind=keyOf(id)===nat_eip.
Tv?"nat-eip":"eip",eip={kind,key:keyOf(id),id,props:{name,bandwidthMbps},dependsOn:[]};if(!boundTo)return[eip];const target=keyOf(boundTo.id);return kind==="nat\
-eip"?[eip,existingNatBinding(id,boundTo,target)]:eip.key!=="eip"?[eip]:[eip,{kind:"eip-binding",key:"eip-binding",id,props:{boundTo:target,target:boundTo},dependsOn:[
"eip",target]}]})}const existingNatBinding=(id,target,boundTo)=>({kind:"nat-eip-binding",key:"nat-eip-binding",id,props:{boundTo,target},dependsOn:[nat_eip.Tv,boundTo]});
function existingInstances(findings,keyOf){return findings.instances.map(instance=>{const settings=instance.tags[cloud_tags.b.settings];return{kind:"instance",key:keyOf(
instance.id),id:instance.id,props:{name:instance.name,type:instance.type,imageId:instance.imageId,vswitch:keyOf(instance.vswitchId),zoneId:instance.zoneId,outOfService:instance.
tags[cloud_tags.b.outOfService]??"",keyPair:instance.keyPairName??"",...findings.instanceRoles&&{ramRole:findings.instanceRoles.get(instance.id)??""},...settings!==
void 0&&{settings}},isSettling:instance.status==="Pending"||instance.status==="Starting",isForeign:!(0,instance_instance.c)(keyOf(instance.id)),dependsOn:[keyOf(
instance.vswitchId),...instance.securityGroupIds.map(keyOf),...findings.keyPairs.filter(({name})=>name===instance.keyPairName).map(({name})=>(0,key_pair.ni)(name)),
...findings.roles.filter(({name})=>name===findings.instanceRoles?.get(instance.id)).map(({name})=>(0,ram_role.QH)(name))]}})}function haveResources(all){const findings=withKeyOnly(
all),keyOf=keysById(findings),existing=[...existingNetworkParts(findings,keyOf),...existingInstances(findings,keyOf),...existingBalancerParts(findings,keyOf),...existingDatabaseParts(
findings,keyOf),...existingExtras(findings,keyOf),...findings.marker?[(0,have_bucket.u)(findings.bucket,findings.marker,findings.bucketSettings)]:[]];return refuseDuplicates(
existing),existing}function refuseDuplicates(existing){const ids=new Map;for(const{key,id}of existing)ids.set(key,[...ids.get(key)??[],id]);for(const[key,found]of ids)
if(found.length>1)throw(0,duplicates.c)(key,found)}function withKeyOnly(findings){const keyed=resources=>resources.filter(({tags})=>tags[cloud_tags.b.key]!==void 0);
return{...findings,vpcs:keyed(findings.vpcs),vswitches:keyed(findings.vswitches),securityGroups:keyed(findings.securityGroups),instances:keyed(findings.instances),
loadBalancers:keyed(findings.loadBalancers),eips:keyed(findings.eips),databases:keyed(findings.databases),natGateways:keyed(findings.natGateways),certificates:keyed(
findings.certificates),keyPairs:keyed(findings.keyPairs)}}function pinsOf(findings,foreignCidrs){const byNumber=(a,b)=>(0,places.V)(a.key)-(0,places.V)(b.key);return{
zones:findings.vswitches.flatMap(vswitch=>withKey(vswitch,"vswitch-")).toSorted(byNumber),instances:findings.instances.flatMap(instance=>withKey(instance,"insta\
nce-")).toSorted(byNumber),hasDatabase:findings.databases.some(({tags})=>tags[cloud_tags.b.key]==="database"),foreignCidrs}}function withKey(resource,prefix){const key=resource.
tags[cloud_tags.b.key];return key?.startsWith(prefix)?[{...resource,key}]:[]}function keysById(findings){const keys=new Map,tagged=[findings.vpcs,findings.vswitches,
findings.securityGroups,findings.instances,findings.loadBalancers,findings.eips,findings.databases,findings.natGateways].flat();for(const{id,tags}of tagged)keys.
set(id,tags[cloud_tags.b.key]??id);const uploaded=new Set;for(const{id,tags}of findings.certificates){const key=tags[cloud_tags.b.key]??id;keys.set(id,uploaded.
has(key)?`${key}-again-${id}`:key),uploaded.add(key)}for(const{id,name}of findings.serverGroups)keys.set(id,`server-group-${(0,names.lO)(name)}`);return id=>keys.
get(id)??id}}),41083:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GX:()=>expiryVersion,
V:()=>writeDurations,h5:()=>createMarker,ll:()=>writeExpiry,rF:()=>rememberExtras,t7:()=>readMarker,y$:()=>rememberRemoved});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
70271),_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(68422),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),_names_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
71517);const markerKey="env/alicloud-deploy.json",outline={environment:"string",generation:"string",ownsBucket:"boolean",removed:{"*":"number"},"expiry?":"strin\
g","durations?":{"*":"number"},"extras?":["string"]};async function readMarker(store,name){const object=await store.get(markerKey).catch(error=>{if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error,"not-found"))throw error});if(!object)return;const marker=(0,_cloud_stored_json_js__WEBPACK_IMPORTED_MODULE_1__.CL)(store,object,{outline,fix:`remove t\
he object, e.g. \`ossutil rm oss://${store.bucket}/${markerKey}\`: provision writes it anew and finds its resources by their tags`});if(marker.environment===(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.
ab)(name))return marker;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.wG(`bucket ${store.bucket} belongs to the environment ${marker.environment}`,{code:"\
E_BUCKET_TAKEN",fix:`set another bucket for ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.ab)(name)} in deploy.yml`})}async function createMarker(store,name,options){
const{generation,isDefaultBucket,extras}=options,environment=(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.ab)(name),ownsBucket=isDefaultBucket||(await store.list("")).
every(({key})=>ourFolders.some(folder=>key.startsWith(folder))),marker={environment,generation,ownsBucket,removed:{},...ownsBucket&&{expiry:expiryVersion},...extras.
length>0&&{extras}},put=async()=>(ownsBucket&&await store.setExpiry(expiryRules),store.put(markerKey,JSON.stringify(marker),{ifAbsent:!0,contentType:"applicatio\
n/json"}));return await put().catch(async error=>{if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"not-found"))throw error;return await store.ensureBucket(),
put()})?marker:await readMarker(store,name)??marker}async function rememberExtras(store,marker,extras){const next={...marker,extras:[...new Set([...marker.extras??
[],...extras])]};return await store.put(markerKey,JSON.stringify(next),{contentType:"application/json"}),next}async function rememberRemoved(store,marker,keys){
const removed={...marker.removed};for(const key of keys)removed[key]=(removed[key]??0)+1;const next={...marker,removed};return await store.put(markerKey,JSON.stringify(
next),{contentType:"application/json"}),next}async function writeDurations(store,marker,durations){const next={...marker,durations};return await store.put(markerKey,
JSON.stringify(next),{contentType:"application/json"}),next}async function writeExpiry(store,marker){const next={...marker,expiry:expiryVersion};return await store.
setExpiry(expiryRules),await store.put(markerKey,JSON.stringify(next),{contentType:"application/json"}),next}const expiryVersion="artifacts 365 d, unfinished up\
loads 3 d",expiryRules=[{id:"alicloud-deploy-artifacts",prefix:"artifacts/",objectsAfterDays:365},{id:"alicloud-deploy-uploads",prefix:"",unfinishedUploadsAfterDays:3}],
ourFolders=["lock/","journal/","releases/","artifacts/","env/"]}),17633:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{V:()=>keyNumber,o:()=>placeInstances});var _zones_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(15666);function placeInstances(question){
const{count,zones,existing,wantedType}=question,zoneOf=new Map(zones.map(zone=>[zone.zoneId,zone])),kept=keepBalanced(existing,zoneOf,count),load=new Map(zones.
map(({zoneId})=>[zoneId,0])),settled=kept.filter(({zoneId})=>load.has(zoneId));for(const{zoneId}of settled)load.set(zoneId,load.get(zoneId)+1);const places=kept.
map(instance=>{const zone=zoneOf.get(instance.zoneId)??emptiest(zones,load);return{key:instance.key,vswitch:zone.key,zoneId:zone.zoneId,type:wantedType??instance.
type,imageId:instance.imageId}}),takenKeys=new Set(existing.map(({key})=>key));for(;places.length<count;){const zone=emptiest(zones,load),key=(0,_zones_js__WEBPACK_IMPORTED_MODULE_0__.
Uw)("instance",takenKeys);takenKeys.add(key),places.push({key,vswitch:zone.key,zoneId:zone.zoneId,type:wantedType??question.newType,imageId:question.newImageId})}
return places.toSorted((a,b)=>keyNumber(a.key)-keyNumber(b.key))}function keepBalanced(existing,zones,count){const kept=[...existing];for(;kept.length>count;){const sizes=new Map;
for(const{zoneId}of kept)sizes.set(zoneId,(sizes.get(zoneId)??0)+1);const rank=({zoneId,key})=>[zones.has(zoneId)?0:1,sizes.get(zoneId),keyNumber(key)],victim=kept.
toSorted((a,b)=>compareRanks(rank(b),rank(a)))[0];kept.splice(kept.indexOf(victim),1)}return kept}function emptiest(zones,load){const zone=zones.toSorted((a,b)=>load.
get(a.zoneId)-load.get(b.zoneId))[0];return load.set(zone.zoneId,load.get(zone.zoneId)+1),zone}function compareRanks(a,b){for(const[index,value]of a.entries())if(value!==
b[index])return value-b[index];return 0}const keyNumber=key=>Number(key.replace(/^.*-/,""))}),99970:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>planDocument});var _format_plan_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(90792);function planDocument(plan,notes,cost){
return{counts:(0,_format_plan_js__WEBPACK_IMPORTED_MODULE_0__.Bd)(plan),actions:plan.actions.map(({type,kind,key,id,summary,changes,calls,interrupts,blocked,after})=>({
type,kind,key,summary,changes,calls,after,...id!==void 0&&{id},...interrupts!==void 0&&{interrupts},...blocked&&{blocked}})),calls:(0,_format_plan_js__WEBPACK_IMPORTED_MODULE_0__.
C9)(plan).map(({call,key})=>({call,key})),notes,...cost&&{cost}}}}),59772:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{X:()=>planChanges,U:()=>planDestroy});var declarations=__webpack_require__(26508);function diffProps(rules,want,have){const wanted=want,found=have;
return Object.entries(rules).flatMap(([property,rule])=>{const from=found[property],to=wanted[property];if(rule.change==="ignore"||from===void 0||(rule.isEnough??
isSame)(from,to))return[];const{path,change,interrupts}=rule,calls=typeof rule.calls=="function"?rule.calls(from,to):rule.calls??[];return[{property,path,from,to,
change,calls,...interrupts!==void 0&&{interrupts}}]})}function isSame(a,b){return canonical(a)===canonical(b)}function canonical(value){return Array.isArray(value)?
`[${[...new Set(value.map(canonical))].toSorted().join(",")}]`:typeof value!="object"||value===null?JSON.stringify(value)??"undefined":`{${Object.entries(value).
filter(([key,field])=>field!==void 0&&key!=="description").toSorted(([a],[b])=>a<b?-1:1).map(([key,field])=>`${key}:${canonical(field)}`).join(",")}}`}const resourceKinds=[
"vpc","vswitch","security-group","security-rules","key-pair","ram-role","instance","load-balancer","server-group","certificate","listener","eip","eip-binding","\
domain-record","nat-gateway","nat-eip","nat-eip-binding","snat-entry","database","database-schema","database-account","database-whitelist","bucket"],noConsent={
replace:new Set,destroy:new Set};function planChanges(want,have,consent=noConsent){const found=new Map(have.map(existing=>[existing.key,existing])),wantedKeys=new Set(
want.map(({key})=>key)),changes=want.map(resource=>planWanted(resource,found.get(resource.key),consent)),removals=have.filter(existing=>!wantedKeys.has(existing.
key)&&isOurs(existing)).map(existing=>planRemoval(existing,consent));return{actions:ordered(blockUsed(withOrder([...changes,...removals]),have.filter(({isForeign})=>isForeign)))}}
function planDestroy(have,consent){const removals=have.map(existing=>planRemoval(existing,consent)),removed=new Set(removals.map(({key})=>key)),actions=removals.
map(action=>{const{goesWith}=(0,declarations.M)(action.kind);return goesWith!==void 0&&removed.has(goesWith)?{...action,calls:[]}:action});return{actions:ordered(
withOrder(actions))}}const isOurs=existing=>!existing.isForeign&&!(0,declarations.M)(existing.kind).leavesOthers;function planWanted(want,have,consent){const declaration=(0,declarations.
M)(want.kind),base={kind:want.kind,key:want.key,summary:declaration.summary(want.props),locks:declaration.locks,after:[],want};if(!have)return{...base,type:"cre\
ate",changes:[],calls:declaration.createCalls(want.props)};const changes=diffProps(declaration.rules,want.props,have.props),locks=want.kind==="instance"&&changes.
length>0?["fleet"]:declaration.locks,known={...base,id:have.id,have,changes,locks,...interruptionOf(changes)};if(changes.length===0)return{...known,type:"no-cha\
nge",calls:[]};const fixed=changes.find(({change})=>change==="fixed");if(fixed)return{...known,type:"replace",calls:[],blocked:fixedBlock(want,fixed)};if(changes.
every(({change})=>change==="update"))return{...known,type:"update",calls:updateCalls(want,changes)};const blocked=replaceBlock(want,declaration,changes,consent),
calls=[...declaration.deleteCalls(have.props),...declaration.createCalls(want.props)];return{...known,type:"replace",calls,...blocked&&{blocked}}}function updateCalls({
props},changes){const{protocol}=props,calls=changes.flatMap(change=>change.calls.map(call=>call.replace("<PROTOCOL>",protocol?.toUpperCase()??"")));return[...new Set(
calls)]}function planRemoval(have,consent){const declaration=(0,declarations.M)(have.kind),isProtected=declaration.isPrecious&&!consent.destroy.has(have.kind)&&
have.props.isProtected!==!1;return{type:"delete",kind:have.kind,key:have.key,id:have.id,summary:declaration.summary(have.props),changes:[],calls:declaration.deleteCalls(
have.props),after:[],locks:declaration.locks,have,...isProtected&&{blocked:{reason:`${have.key} ${have.id} is protected: deleting it deletes its data`,fix:`pass\
 --allow-destroy ${have.kind}, or set infrastructure.database.protect: false and run provision`}}}}function fixedBlock(want,{path,from,to}){return{reason:`${path}\
: ${String(from)} -> ${String(to)} cannot be changed while ${want.key} exists`,fix:`set ${path} back to ${String(from)}, or destroy the environment and provisio\
n it anew`}}function replaceBlock(want,declaration,changes,consent){if(!(declaration.isPrecious||want.kind==="instance")||consent.replace.has(want.kind)||consent.
replace.has(want.key))return;const{path,from,to}=changes.find(({change})=>change==="replace");return{reason:`${path}: ${String(from)} -> ${String(to)} replaces ${want.
key}${declaration.isPrecious?" and deletes its data":""}`,fix:`pass --allow-replace ${want.kind}, or set ${path} back to ${String(from)}`}}function interruptionOf(changes){
const texts=[...new Set(changes.flatMap(({interrupts})=>interrupts??[]))];return texts.length>0?{interrupts:texts.join("; ")}:{}}function withOrder(actions){const byKey=new Map(
actions.map(action=>[action.key,action])),isRemoved=key=>byKey.get(key)?.type==="delete";return actions.map(action=>{const needs=action.want?.dependsOn.filter(key=>byKey.
has(key))??[],first=byKey.get("bucket")?.type==="create"&&action.key!=="bucket"?["bucket"]:[];if(action.type!=="delete")return{...action,after:[...first,...needs]};
const dependants=actions.filter(({key,have})=>key!==action.key&&have?.dependsOn.includes(action.key)),parent=(0,declarations.M)(action.kind).goesWith,goesAfter=parent!==
void 0&&action.calls.length===0&&isRemoved(parent)?[parent]:[],before=dependants.filter(other=>!goesWithout(other,action)).map(({key})=>key),others=action.kind===
"bucket"?actions.filter(({kind})=>kind!=="bucket").map(({key})=>key):[];return{...action,after:[...new Set([...before,...goesAfter,...others])]}})}const goesWithout=(child,parent)=>child.
type==="delete"&&child.calls.length===0&&(0,declarations.M)(child.kind).goesWith===parent.key;function blockUsed(actions,foreign){const users=[...actions.filter(
({kind,type})=>(kind==="load-balancer"||kind==="database"||kind==="nat-gateway")&&type!=="delete"&&type!=="replace").flatMap(({have})=>have??[]),...foreign];return actions.
map(action=>{if(action.type!=="delete"||action.kind!=="vswitch"||action.blocked)return action;const keys=users.filter(({dependsOn})=>dependsOn.includes(action.key)).
map(({key})=>key);if(keys.length===0)return action;const reason=`${action.key} ${action.id} is still used by ${keys.join(", ")}`;return{...action,blocked:{reason,
fix:"keep its zone in infrastructure.zones"}}})}const ordered=actions=>actions.toSorted((a,b)=>resourceKinds.indexOf(a.kind)-resourceKinds.indexOf(b.kind))}),9597:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Q:()=>readExtras,v:()=>noExtras});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22633),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005),_extras_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(12550),_names_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
71517);const noExtras={natGateways:[],snatEntries:[],certificates:[],keyPairs:[],roles:[],records:[],instanceRoles:void 0};async function readExtras(cloud,name,question){
const{wanted,remembered,instanceIds,eips}=question,all=(0,_extras_js__WEBPACK_IMPORTED_MODULE_4__.F)([...new Set([...wanted,...remembered])]),needed=(0,_extras_js__WEBPACK_IMPORTED_MODULE_4__.
F)(wanted),tags=(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.TA)(name),[nat,certificates,keyPairs,roles,records,instanceRoles]=await Promise.all([all.hasNat?readNat(
cloud,name):{natGateways:[],snatEntries:[]},all.hasCertificates?cloud.certificates.describeCertificates({tags}):[],all.hasKeyPairs?cloud.keyPairs.describeKeyPairs(
{tags}):[],Promise.all(all.roles.map(role=>readRole(cloud,name,role,needed.roles.includes(role)))),readRecords(cloud,name,{all:all.domains,needed:needed.domains,
eips}),all.hasInstanceRoles&&instanceIds.length>0?cloud.roles.describeInstanceRoles(instanceIds):void 0]);return{...nat,certificates,keyPairs,roles:roles.flatMap(
role=>role??[]),records,instanceRoles}}async function readNat(cloud,name){const natGateways=(await cloud.network.describeNatGateways({tags:(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.
TA)(name)})).filter(({status})=>status!=="Deleting"),ours=natGateways.find(({tags})=>tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.key]==="nat-gateway"),entries=ours?
await cloud.network.describeSnatEntries(ours.id):[];return{natGateways,snatEntries:entries.filter(({status})=>status!=="Deleting")}}async function readRole(cloud,name,roleName,isNeeded){
const role=await cloud.roles.describeRole(roleName);if(role){if(role.description===(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.hO)(name))return{...role,policies:await cloud.
roles.describePolicies(roleName)};if(isNeeded)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.wG(`the RAM role ${roleName} exists and is not of this en\
vironment`,{code:"E_ROLE_TAKEN",fix:`use it as it is with infrastructure.instances.ramRole: ${roleName}, or give another name`})}}async function readRecords(cloud,name,{
all,needed,eips}){const ours=(0,_names_js__WEBPACK_IMPORTED_MODULE_3__.hO)(name),address=eips.find(({tags})=>tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.
key]==="eip")?.address,zones=[...new Set(all.map(({zone})=>zone))],has=(names,{zone,rr})=>names.some(known=>known.zone===zone&&known.rr===rr);return(await Promise.
all(zones.map(async zone=>{const isNeeded=needed.some(known=>known.zone===zone);return(await readZone(cloud,zone,isNeeded)).filter(record=>{const isUnmarked=record.
remark===""&&record.value===address&&has(all,record);if(record.remark===ours||isUnmarked)return!0;if(has(needed,record))throw takenDomain(record);return!1})}))).
flat()}async function readZone(cloud,zone,isNeeded){try{return await cloud.dns.describeAddresses(zone)}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error,"not-found"))throw error;if(!isNeeded)return[];throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.wG(`infrastructure.domain: the account does not\
 own the zone ${zone}`,{code:"E_DOMAIN_NOT_OWNED",fix:"add the domain to Alibaba Cloud DNS of this account, or name its zone with infrastructure.domain.zone",cause:error})}}
const takenDomain=({zone,rr,value,id})=>new _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.wG(`infrastructure.domain: ${rr}.${zone} points to ${value} already (\
record ${id}), which is not ours`,{code:"E_DOMAIN_TAKEN",fix:"delete that record, or choose another name"})}),80385:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IJ:()=>readTop,Qo:()=>readEnvironment,hq:()=>readTagged});var _cloud_lock_bucket_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
16178),_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(22633),_adopt_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(65695),_duplicates_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
25923),_marker_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(41083),_read_extras_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9597),_names_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
71517),_resources_database_whitelist_database_whitelist_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(76952);async function readEnvironment(cloud,name,{bucket,
isOwnName,marker,extras,adoptions=[]}){const top=await(0,_adopt_js__WEBPACK_IMPORTED_MODULE_2__.KW)(cloud,name,await readTop(cloud,name,bucket,{marker,extras}),
adoptions),group=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_3__.j)("security-group",top.securityGroups.filter(hasKey("security-group"))),balancer=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_3__.
j)("load-balancer",top.loadBalancers.filter(hasKey("load-balancer"))),database=(0,_duplicates_js__WEBPACK_IMPORTED_MODULE_3__.j)("database",top.databases.filter(
hasKey("database"))),[rules,balanced,data,bucketSettings]=await Promise.all([group?cloud.network.describeSecurityRules(group.id):[],balancer?readBalancer(cloud,
balancer.id):nothingBalanced,database&&database.status!=="Creating"?readDatabase(cloud,database.id):nothingStored,top.marker||isOwnName?cloud.objectStore(bucket).
describeBucket():void 0]);return(0,_cloud_lock_bucket_js__WEBPACK_IMPORTED_MODULE_0__.u)(bucket,bucketSettings),{...top,rules,...balanced,...data,...bucketSettings&&
{bucketSettings}}}async function readTop(cloud,name,bucket,known={}){const[tagged,marker]=await Promise.all([readTagged(cloud,name),known.marker??(0,_marker_js__WEBPACK_IMPORTED_MODULE_4__.
t7)(cloud.objectStore(bucket),name)]),extras=await(0,_read_extras_js__WEBPACK_IMPORTED_MODULE_5__.Q)(cloud,name,{wanted:known.extras??[],remembered:marker?.extras??
[],instanceIds:tagged.instances.map(({id})=>id),eips:tagged.eips});return{...tagged,...extras,marker,bucket}}async function readTagged(cloud,name){const tags=(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.
TA)(name),[vpcs,vswitches,securityGroups,instances,loadBalancers,eips,databases]=await Promise.all([cloud.network.describeVpcs({tags}),cloud.network.describeVSwitches(
{tags}),cloud.network.describeSecurityGroups({tags}),cloud.compute.describeInstances({tags}),cloud.loadBalancing.describeLoadBalancers({tags}),cloud.network.describeEips(
{tags}),cloud.databases.describeDatabases({tags})]);return{vpcs,vswitches,securityGroups,instances,loadBalancers,eips,databases:databases.filter(({status})=>status!==
"Deleting"),rules:[],..._read_extras_js__WEBPACK_IMPORTED_MODULE_5__.v,...nothingBalanced,...nothingStored}}const nothingBalanced={listeners:[],serverGroups:[],
backends:new Map},nothingStored={schemas:[],accounts:[],whitelist:void 0};async function readBalancer(cloud,id){const[listeners,serverGroups]=await Promise.all(
[cloud.loadBalancing.describeListeners(id),cloud.loadBalancing.describeServerGroups(id)]),ours=serverGroups.filter(group=>(0,_names_js__WEBPACK_IMPORTED_MODULE_6__.
lO)(group.name)!==void 0),backends=await Promise.all(ours.map(async group=>{const members=await cloud.loadBalancing.describeBackends({loadBalancerId:id,serverGroupId:group.
id});return[group.id,members]}));return{listeners,serverGroups:ours,backends:new Map(backends)}}async function readDatabase(cloud,id){const[schemas,accounts,groups]=await Promise.
all([cloud.databases.describeSchemas(id),cloud.databases.describeAccounts(id),cloud.databases.describeWhitelist(id)]),others=groups.filter(({group})=>group!==_resources_database_whitelist_database_whitelist_js__WEBPACK_IMPORTED_MODULE_7__.
t6);return{schemas,accounts,whitelist:groups.find(({group})=>group===_resources_database_whitelist_database_whitelist_js__WEBPACK_IMPORTED_MODULE_7__.t6)?.addresses,
openGroups:others.filter(({addresses})=>addresses.some(isEverybody)).map(({group})=>group)}}const isEverybody=address=>address.endsWith("/0")||address==="0.0.0.\
0",hasKey=key=>resource=>resource.tags[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.key]===key}),26266:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f:()=>bucketDeclaration,h:()=>wantBucket});var _marker_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(41083);const bucketDeclaration={
kind:"bucket",rules:{name:{path:"bucket",change:"ignore"},acl:{path:"bucket",change:"update",calls:["oss:PutBucketAcl"]},expiry:{path:"bucket",change:"update",calls:[
"oss:PutBucketLifecycle","oss:PutObject"]}},createCalls:()=>["oss:PutBucket","oss:PutBucketLifecycle","oss:PutObject"],deleteCalls:()=>["oss:DeleteMultipleObjec\
ts","oss:DeleteBucket"],locks:[],leavesOthers:!0,summary:({name=""})=>name},wantBucket=name=>({kind:"bucket",key:"bucket",props:{name,acl:"private",expiry:_marker_js__WEBPACK_IMPORTED_MODULE_0__.
GX},dependsOn:[]})}),13721:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{u:()=>existingBucket});
const existingBucket=(name,marker,settings)=>({kind:"bucket",key:"bucket",id:name,props:{name,...marker?.ownsBucket&&{expiry:marker.expiry??"none",...settings&&
{acl:settings.acl}}},dependsOn:[]})}),41762:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{F:()=>markForRemoval,Y:()=>isMarkedForRemoval});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271),_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
22633),_names_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(71517);async function markForRemoval(store,name,{isDefaultBucket}){isDefaultBucket||await store.
setTags((0,_names_js__WEBPACK_IMPORTED_MODULE_2__.TA)(name)).catch(error=>{if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"not-found"))throw error})}
async function isMarkedForRemoval(store,name){return(await store.describeTags())?.[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_1__.b.environment]===(0,_names_js__WEBPACK_IMPORTED_MODULE_2__.
ab)(name)}}),89924:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Kz:()=>wantCertificate,
bA:()=>isCertificateKey,jM:()=>certificateKey,wj:()=>certificateDeclaration});const certificateDeclaration={kind:"certificate",rules:{source:{path:"infrastructu\
re.loadBalancer.listeners",change:"ignore"}},createCalls:()=>["slb:UploadServerCertificate"],deleteCalls:()=>["slb:DeleteServerCertificate"],locks:[],summary:({
source=""})=>source},prefix="certificate-",certificateKey=digest=>`${prefix}${digest}`,isCertificateKey=text=>text.startsWith(prefix),wantCertificate=({key,source})=>({
kind:"certificate",key,props:{source},dependsOn:[]})}),65092:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{LQ:()=>accountKey,Mu:()=>wantAccount,N6:()=>databaseAccountDeclaration});var _database_schema_database_schema_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
69732);const databaseAccountDeclaration={kind:"database-account",rules:{name:{path:"infrastructure.database.account",change:"ignore"},schemas:{path:"infrastruct\
ure.database.name",change:"update",isEnough:(from,to)=>to.every(schema=>from.includes(schema)),calls:["rds:GrantAccountPrivilege"]}},createCalls:()=>["rds:Creat\
eAccount","rds:GrantAccountPrivilege"],deleteCalls:()=>[],goesWith:"database",locks:["database"],leavesOthers:!0,summary:({name="",schemas=[]})=>`${name}  ReadW\
rite on ${schemas.join(", ")}`},accountKey=name=>`database-account-${name}`,wantAccount=(name,schema)=>({kind:"database-account",key:accountKey(name),props:{name,
schemas:[schema]},dependsOn:["database",(0,_database_schema_database_schema_js__WEBPACK_IMPORTED_MODULE_0__.D$)(schema)]})}),69732:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D$:()=>schemaKey,eQ:()=>wantSchema,pG:()=>databaseSchemaDeclaration});const databaseSchemaDeclaration={kind:"database\
-schema",rules:{name:{path:"infrastructure.database.name",change:"ignore"},charset:{path:"infrastructure.database",change:"ignore"}},createCalls:()=>["rds:Creat\
eDatabase"],deleteCalls:()=>[],goesWith:"database",locks:["database"],leavesOthers:!0,summary:({name="",charset=""})=>`${name}  ${charset}`},schemaKey=name=>`da\
tabase-schema-${name}`,wantSchema=name=>({kind:"database-schema",key:schemaKey(name),props:{name,charset:"utf8mb4"},dependsOn:["database"]})}),76952:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MF:()=>wantWhitelist,bw:()=>databaseWhitelistDeclaration,t6:()=>whitelistGroup});const whitelistGroup="alicloud_deplo\
y",databaseWhitelistDeclaration={kind:"database-whitelist",rules:{addresses:{path:"infrastructure.database.allow",change:"update",calls:["rds:ModifySecurityIps"]}},
createCalls:()=>["rds:ModifySecurityIps"],deleteCalls:()=>[],goesWith:"database",locks:["database"],summary:({addresses=[]})=>addresses.join(", ")},wantWhitelist=(spec,allowed)=>({
kind:"database-whitelist",key:"database-whitelist",props:{addresses:[...new Set([spec.vpcCidr,...allowed])].toSorted()},dependsOn:["database"]})}),11256:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LJ:()=>databaseZoneCount,WL:()=>wantDatabase,_i:()=>databaseDeclaration});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
71517);const root="infrastructure.database",switches="connections break for up to 30 s when it switches over",databaseDeclaration={kind:"database",rules:{name:{
path:"app",change:"update",calls:["rds:ModifyDBInstanceDescription"]},engineVersion:{path:`${root}.engineVersion`,change:"replace",interrupts:"the new database \
is empty"},instanceClass:{path:`${root}.class`,change:"update",calls:["rds:ModifyDBInstanceSpec"],interrupts:switches},storageGiB:{path:`${root}.storage`,change:"\
update",isEnough:(from,to)=>Number(from)>=Number(to),calls:["rds:ModifyDBInstanceSpec"],interrupts:switches},storageType:{path:`${root}.storageType`,change:"rep\
lace",interrupts:"the new database is empty"},category:{path:`${root}.category`,change:"replace",interrupts:"the new database is empty"},isProtected:{path:`${root}\
.protect`,change:"update",calls:["rds:ModifyDBInstanceDeletionProtection"]},vswitches:{path:"infrastructure.zones",change:"ignore"}},createCalls:({isProtected})=>[
"rds:CreateDBInstance",...isProtected?["rds:ModifyDBInstanceDeletionProtection"]:[]],deleteCalls:({isProtected})=>[...isProtected?["rds:ModifyDBInstanceDeletion\
Protection"]:[],"rds:DeleteDBInstance"],locks:["database"],isPrecious:!0,summary:({engineVersion="",instanceClass="",storageGiB,category=""})=>`MySQL ${engineVersion}\
  ${instanceClass}  ${storageGiB} GiB  ${category}`},wantDatabase=(spec,wish,vswitches)=>({kind:"database",key:"database",props:{name:(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.
Iy)(spec,"database"),engineVersion:wish.engineVersion,instanceClass:wish.instanceClass,storageGiB:wish.storageGiB,storageType:wish.storageType,category:wish.category,
isProtected:wish.isProtected,vswitches:[...vswitches]},dependsOn:[...vswitches]}),databaseZoneCount=category=>category==="Basic"?1:category==="HighAvailability"?
2:3}),57228:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{GH:()=>wantDomainRecord,
MH:()=>domainRecordDeclaration,QI:()=>domainText,xr:()=>domainRecordKey});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71517);const update={change:"\
update",calls:["alidns:UpdateDomainRecord"]},domainRecordDeclaration={kind:"domain-record",rules:{zone:{path:"infrastructure.domain.zone",change:"ignore"},rr:{path:"\
infrastructure.domain.name",change:"ignore"},address:{path:"infrastructure.domain",...update},ttlSeconds:{path:"infrastructure.domain.ttl",...update},remark:{path:"\
infrastructure.domain",change:"update",calls:["alidns:UpdateDomainRecordRemark"]}},createCalls:()=>["alidns:AddDomainRecord","alidns:UpdateDomainRecordRemark"],
deleteCalls:()=>["alidns:DeleteDomainRecord"],locks:["domain"],summary:({zone="",rr="",address="",ttlSeconds})=>`${domainText({zone,rr})} A ${address}  TTL ${ttlSeconds}\
 s`},domainText=({zone,rr})=>rr==="@"?zone:`${rr}.${zone}`,domainRecordKey=name=>`domain-record-${domainText(name)}`,wantDomainRecord=(spec,domain)=>({kind:"dom\
ain-record",key:domainRecordKey(domain),props:{zone:domain.zone,rr:domain.rr,address:"eip",ttlSeconds:domain.ttlSeconds,remark:(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.
hO)(spec)},dependsOn:["eip","eip-binding"]})}),15380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{u:()=>eipBindingDeclaration,y:()=>wantEipBinding});const eipBindingDeclaration={kind:"eip-binding",rules:{boundTo:{path:"infrastructure.eip",change:"replace",interrupts:"\
clients reach nothing until the address is bound again"},target:{path:"infrastructure.eip",change:"ignore"}},createCalls:()=>["vpc:AssociateEipAddress"],deleteCalls:()=>[
"vpc:UnassociateEipAddress"],locks:["eip"],summary:({boundTo=""})=>`-> ${boundTo}`},wantEipBinding=()=>({kind:"eip-binding",key:"eip-binding",props:{boundTo:"lo\
ad-balancer"},dependsOn:["eip","load-balancer"]})}),97480:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{H:()=>eipDeclaration,h:()=>wantEip});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71517);const eipDeclaration={kind:"eip",
rules:{name:{path:"app",change:"update",calls:["vpc:ModifyEipAddressAttribute"]},bandwidthMbps:{path:"infrastructure.eip.bandwidth",change:"update",calls:["vpc:\
ModifyEipAddressAttribute"]}},createCalls:()=>["vpc:AllocateEipAddress"],deleteCalls:()=>["vpc:ReleaseEipAddress"],locks:["eip"],summary:({bandwidthMbps})=>`${bandwidthMbps}\
 Mbit/s`},wantEip=spec=>({kind:"eip",key:"eip",props:{name:(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(spec,"eip"),bandwidthMbps:spec.eipBandwidthMbps},dependsOn:[]})}),
4524:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{On:()=>instanceDeclaration,c:()=>isFleetKey,
q2:()=>wantInstance});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(77598),_names_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71517),
_key_pair_key_pair_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(96442),_ram_role_ram_role_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(40132);const root="\
infrastructure.instances",instanceDeclaration={kind:"instance",rules:{name:{path:"app",change:"update",calls:["ecs:ModifyInstanceAttribute"]},type:{path:`${root}\
.instanceType`,change:"update",calls:["ecs:TagResources","slb:SetVServerGroupAttribute","ecs:StopInstances","ecs:ModifyInstanceSpec","ecs:StartInstances","slb:S\
etVServerGroupAttribute","ecs:UntagResources"],interrupts:"drained, stopped and started again, one instance at a time"},outOfService:{path:`${root}.instanceType`,
change:"update",calls:["ecs:StartInstances","slb:SetVServerGroupAttribute","ecs:UntagResources"]},imageId:{path:`${root}.image`,change:"ignore"},vswitch:{path:"\
infrastructure.zones",change:"replace"},zoneId:{path:"infrastructure.zones",change:"replace"},keyPair:{path:`${root}.keyPair`,change:"replace"},ramRole:{path:`${root}\
.ramRole`,change:"update",calls:(from,to)=>[...from?["ecs:DetachInstanceRamRole"]:[],...to?["ecs:AttachInstanceRamRole"]:[]]},settings:{path:`${root}.userData`,
change:"replace"}},createCalls:()=>["ecs:RunInstances"],deleteCalls:()=>["ecs:DeleteInstances"],locks:[],summary:({type="",zoneId="",imageId=""})=>`${type}  zon\
e ${zoneId}  ${imageId}`},isFleetKey=key=>/^instance-\d+$/.test(key),wantInstance=(spec,place)=>({kind:"instance",key:place.key,props:{name:(0,_names_js__WEBPACK_IMPORTED_MODULE_1__.
Iy)(spec,place.key),type:place.type,imageId:place.imageId,vswitch:place.vswitch,zoneId:place.zoneId,outOfService:"",keyPair:spec.fleet.keyPair??"",ramRole:spec.
fleet.ramRole??"",settings:settingsDigest(spec.fleet)},dependsOn:[place.vswitch,"security-group",...spec.keyPair?[(0,_key_pair_key_pair_js__WEBPACK_IMPORTED_MODULE_2__.
ni)(spec.keyPair.name)]:[],...spec.role?[(0,_ram_role_ram_role_js__WEBPACK_IMPORTED_MODULE_3__.QH)(spec.role.name)]:[]]});function settingsDigest({disk,userData}){
return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([disk.category,disk.sizeGiB,userData??""])).digest("hex").slice(0,
16)}}),96442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Y3:()=>keyPairDeclaration,
cO:()=>wantKeyPair,ni:()=>keyPairKey});const keyPairDeclaration={kind:"key-pair",rules:{name:{path:"infrastructure.instances.keyPair",change:"ignore"}},createCalls:()=>[
"ecs:ImportKeyPair"],deleteCalls:()=>["ecs:DeleteKeyPairs"],locks:[],summary:({name=""})=>name},keyPairKey=name=>`key-pair-${name.replace(/^.*-/,"")}`,wantKeyPair=({
name})=>({kind:"key-pair",key:keyPairKey(name),props:{name},dependsOn:[]})}),26562:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Nf:()=>groupPort,P6:()=>listenerDeclaration,PU:()=>wantListener,jX:()=>listenerDescription,o$:()=>listenerKey,rH:()=>listenerProps,
tE:()=>isOurListener});var _certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(89924),_server_group_server_group_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
38404);const root="infrastructure.loadBalancer.listeners",modify={change:"update",calls:["slb:SetLoadBalancer<PROTOCOL>ListenerAttribute"]},listenerDeclaration={
kind:"listener",rules:{port:{path:`${root}.port`,change:"ignore"},protocol:{path:`${root}.protocol`,change:"replace",interrupts:"the port is closed for a moment"},
serverGroup:{path:`${root}.backendPort`,...modify},healthCheckKind:{path:`${root}.healthCheck`,...modify},healthCheckPath:{path:`${root}.healthCheck.path`,...modify},
healthCheckPort:{path:`${root}.healthCheck.port`,...modify},healthCheckInterval:{path:`${root}.healthCheck.interval`,...modify},healthCheckTimeout:{path:`${root}\
.healthCheck.timeout`,...modify},healthyThreshold:{path:`${root}.healthCheck.healthy`,...modify},unhealthyThreshold:{path:`${root}.healthCheck.unhealthy`,...modify},
healthCheckCodes:{path:`${root}.healthCheck.codes`,...modify},requestTimeout:{path:`${root}.requestTimeout`,...modify},idleTimeout:{path:`${root}.idleTimeout`,...modify},
connectionDrain:{path:`${root}.connectionDrain`,...modify},stickySession:{path:`${root}.stickySession`,...modify},scheduler:{path:`${root}.scheduler`,...modify},
certificate:{path:`${root}.certificate`,...modify},redirectTo:{path:`${root}.redirectTo`,change:"replace",interrupts:"the port is closed for a moment"},isRunning:{
path:`${root}`,change:"update",calls:["slb:StartLoadBalancerListener"]}},createCalls:({protocol})=>[`slb:CreateLoadBalancer${protocol.toUpperCase()}Listener`,"s\
lb:StartLoadBalancerListener"],deleteCalls:()=>["slb:DeleteLoadBalancerListener"],goesWith:"load-balancer",locks:["load-balancer"],summary:({protocol="http",port,
serverGroup=""})=>`${protocol} :${port}${serverGroup&&` -> ${serverGroup}`}`},wantListener=wish=>({kind:"listener",key:listenerKey(wish.port),props:listenerProps(
wish,(0,_server_group_server_group_js__WEBPACK_IMPORTED_MODULE_1__.A3)(wish.backendPort),!0),dependsOn:["load-balancer",(0,_server_group_server_group_js__WEBPACK_IMPORTED_MODULE_1__.
A3)(wish.backendPort),...wish.certificateId!==void 0&&(0,_certificate_certificate_js__WEBPACK_IMPORTED_MODULE_0__.bA)(wish.certificateId)?[wish.certificateId]:[]]}),
listenerDescription="alicloud-deploy",isOurListener=({description})=>description===listenerDescription,listenerKey=port=>`listener-${port}`;function listenerProps(spec,serverGroup,isRunning){
const isLayer7=spec.protocol==="http"||spec.protocol==="https",{healthCheck:check}=spec,redirectTo=spec.protocol==="http"?spec.redirectToPort??0:0,checks=check.
kind!=="off"&&redirectTo===0;return{port:spec.port,protocol:spec.protocol,serverGroup:redirectTo?"":serverGroup,healthCheckKind:redirectTo?"off":check.kind,healthCheckPath:checks&&
check.kind==="http"?check.path??"":"",healthCheckPort:checks&&check.port!==groupPort(serverGroup)?check.port??0:0,healthCheckInterval:checks?check.intervalSeconds:
0,healthCheckTimeout:checks?check.timeoutSeconds:0,healthyThreshold:checks?check.healthyThreshold:0,unhealthyThreshold:checks?check.unhealthyThreshold:0,healthCheckCodes:checks&&
check.kind==="http"?check.passCodes??"":"",requestTimeout:isLayer7&&!redirectTo?spec.requestTimeoutSeconds??60:0,idleTimeout:isLayer7&&!redirectTo?spec.idleTimeoutSeconds??
15:0,connectionDrain:spec.protocol==="tcp"?spec.connectionDrainSeconds??0:0,stickySession:isLayer7&&!redirectTo?stickyText(spec.stickySession):"",scheduler:redirectTo?
"":spec.scheduler??"wrr",certificate:spec.protocol==="https"?spec.certificateId??"":"",redirectTo,isRunning}}const groupPort=serverGroupKey=>Number(/^server-group-(\d+)$/.
exec(serverGroupKey)?.[1]??0),stickyText=sticky=>sticky===void 0?"":sticky.kind==="insert"?`insert ${sticky.timeoutSeconds}`:`server ${sticky.cookie}`}),53240:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{J:()=>loadBalancerDeclaration,R:()=>wantLoadBalancer});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
71517);const loadBalancerDeclaration={kind:"load-balancer",rules:{name:{path:"app",change:"update",calls:["slb:SetLoadBalancerName"]},spec:{path:"infrastructure\
.loadBalancer.spec",change:"update",calls:["slb:ModifyLoadBalancerInstanceSpec"]},vswitch:{path:"infrastructure.zones",change:"ignore"}},createCalls:()=>["slb:C\
reateLoadBalancer"],deleteCalls:()=>["slb:DeleteLoadBalancer"],locks:["load-balancer"],summary:({spec=""})=>spec},wantLoadBalancer=(spec,vswitch)=>({kind:"load-\
balancer",key:"load-balancer",props:{name:(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(spec,"load-balancer"),spec:spec.loadBalancer.spec,vswitch},dependsOn:[vswitch]})}),
3116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>natEipBindingDeclaration,
T:()=>wantNatEipBinding});var _nat_eip_nat_eip_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47032);const natEipBindingDeclaration={kind:"nat-eip-binding",
rules:{boundTo:{path:"infrastructure.nat",change:"replace",interrupts:"instances reach nothing outside until the address is bound again"},target:{path:"infrastr\
ucture.nat",change:"ignore"}},createCalls:()=>["vpc:AssociateEipAddress"],deleteCalls:()=>["vpc:UnassociateEipAddress"],goesWith:"nat-gateway",locks:[_nat_eip_nat_eip_js__WEBPACK_IMPORTED_MODULE_0__.
Tv],summary:({boundTo=""})=>`-> ${boundTo}`},wantNatEipBinding=()=>({kind:"nat-eip-binding",key:"nat-eip-binding",props:{boundTo:"nat-gateway"},dependsOn:[_nat_eip_nat_eip_js__WEBPACK_IMPORTED_MODULE_0__.
Tv,"nat-gateway"]})}),47032:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{K7:()=>natEipDeclaration,
Tv:()=>natEipKey,Y9:()=>wantNatEip});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71517),_eip_eip_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
97480);const natEipKey="nat-eip",natEipDeclaration={..._eip_eip_js__WEBPACK_IMPORTED_MODULE_1__.H,kind:"nat-eip",rules:{..._eip_eip_js__WEBPACK_IMPORTED_MODULE_1__.
H.rules,bandwidthMbps:{..._eip_eip_js__WEBPACK_IMPORTED_MODULE_1__.H.rules.bandwidthMbps,path:"infrastructure.nat.bandwidth"}},locks:["nat-eip"]},wantNatEip=(name,bandwidthMbps)=>({
kind:"nat-eip",key:natEipKey,props:{name:(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(name,natEipKey),bandwidthMbps},dependsOn:[]})}),55904:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>natGatewayDeclaration,y:()=>wantNatGateway});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71517);
const natGatewayDeclaration={kind:"nat-gateway",rules:{name:{path:"app",change:"update",calls:["vpc:ModifyNatGatewayAttribute"]},vswitch:{path:"infrastructure.z\
ones",change:"ignore"}},createCalls:()=>["vpc:CreateNatGateway"],deleteCalls:()=>["vpc:DeleteNatGateway"],locks:["nat-gateway"],summary:({vswitch=""})=>`Enhance\
d  in ${vswitch}`},wantNatGateway=(name,vswitch)=>({kind:"nat-gateway",key:"nat-gateway",props:{name:(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(name,"nat-gat\
eway"),vswitch},dependsOn:[vswitch]})}),40132:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$v:()=>ramRoleDeclaration,J:()=>wantRamRole,QH:()=>roleKey,US:()=>policyOf});const missing=(from,to)=>to.some(policy=>!from.includes(policy)),ramRoleDeclaration={
kind:"ram-role",rules:{name:{path:"infrastructure.instances.ramRole.name",change:"ignore"},policies:{path:"infrastructure.instances.ramRole.policies",change:"up\
date",calls:(from,to)=>[...missing(from,to)?["ram:AttachPolicyToRole"]:[],...missing(to,from)?["ram:DetachPolicyFromRole"]:[]]}},createCalls:({policies})=>["ram\
:CreateRole",...policies.map(()=>"ram:AttachPolicyToRole")],deleteCalls:({policies=[]})=>[...policies.map(()=>"ram:DetachPolicyFromRole"),"ram:DeleteRole"],locks:[
"ram-role"],summary:({name="",policies=[]})=>`${name}  ${policies.join(", ")}`},roleKey=name=>`ram-role-${name}`,wantRamRole=({name,policies})=>({kind:"ram-role",
key:roleKey(name),props:{name,policies:policies.map(policyText)},dependsOn:[]});function policyOf(text){const[kind,name=""]=text.split("/");return{name,kind:kind===
"System"?"System":"Custom"}}function policyText(name){return`${/^(Aliyun\w+|AdministratorAccess|ReadOnlyAccess)$/.test(name)?"System":"Custom"}/${name}`}}),3822:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{_:()=>securityGroupDeclaration,u:()=>wantSecurityGroup});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
71517);const securityGroupDeclaration={kind:"security-group",rules:{name:{path:"app",change:"ignore"}},createCalls:()=>["ecs:CreateSecurityGroup"],deleteCalls:()=>[
"ecs:DeleteSecurityGroup"],locks:[],summary:()=>""},wantSecurityGroup=name=>({kind:"security-group",key:"security-group",props:{name:(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.
Iy)(name,"security-group")},dependsOn:["vpc"]})}),35346:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{i_:()=>wantSecurityRules,s1:()=>rulesToAdd,ut:()=>securityRulesDeclaration});const securityRulesDeclaration={kind:"security-rules",rules:{ingress:{path:"infras\
tructure.securityGroup.ingress",change:"update",calls:(from,to)=>[...rulesToAdd(from,to).length>0?["ecs:AuthorizeSecurityGroup"]:[],...rulesToAdd(to,from).length>
0?["ecs:RevokeSecurityGroup"]:[]]}},createCalls:()=>["ecs:AuthorizeSecurityGroup"],deleteCalls:()=>[],goesWith:"security-group",locks:["security-group"],summary:({
ingress=[]})=>`${ingress.length} ${ingress.length===1?"rule":"rules"}`};function wantSecurityRules(spec){const asked=spec.ingress.map(({protocol,portRange,from,
description})=>ingressRule({protocol,portRange,peer:from,description})),needed=spec.loadBalancer.listeners.map(listener=>backendRule(listener,spec.vpcCidr));return{
kind:"security-rules",key:"security-rules",props:{ingress:distinct([...asked,...needed])},dependsOn:["security-group"]}}const ruleIdentity=rule=>[rule.direction,
rule.protocol,rule.portRange,rule.peer,rule.policy,rule.priority].join(" ");function rulesToAdd(from,to){const known=new Set(from.map(ruleIdentity));return to.filter(
rule=>!known.has(ruleIdentity(rule)))}const backendRule=({protocol,backendPort},vpcCidr)=>ingressRule({protocol:"tcp",portRange:`${backendPort}/${backendPort}`,
peer:protocol==="tcp"?"0.0.0.0/0":vpcCidr,description:"load balancer to application"}),ingressRule=rule=>({direction:"ingress",policy:"accept",priority:1,...rule}),
distinct=rules=>[...new Map(rules.map(rule=>[ruleIdentity(rule),rule])).values()]}),38404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{A3:()=>serverGroupKey,Bp:()=>wantServerGroup,H0:()=>serverGroupDeclaration});const missing=(from,to)=>to.some(member=>!from.
includes(member)),serverGroupDeclaration={kind:"server-group",rules:{backendPort:{path:"infrastructure.loadBalancer.listeners",change:"ignore"},members:{path:"i\
nfrastructure.instances.count",change:"update",calls:(from,to)=>[...missing(from,to)?["slb:AddVServerGroupBackendServers"]:[],...missing(to,from)?["slb:SetVServ\
erGroupAttribute","slb:RemoveVServerGroupBackendServers"]:[]]}},createCalls:()=>["slb:CreateVServerGroup"],deleteCalls:()=>["slb:DeleteVServerGroup"],goesWith:"\
load-balancer",locks:["load-balancer"],summary:({backendPort,members=[]})=>`port ${backendPort}  ${members.length} servers`},serverGroupKey=backendPort=>`server\
-group-${backendPort}`,wantServerGroup=(backendPort,instanceKeys)=>({kind:"server-group",key:serverGroupKey(backendPort),props:{backendPort,members:[...instanceKeys]},
dependsOn:["load-balancer",...instanceKeys]})}),67768:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{gl:()=>snatKey,tc:()=>wantSnatEntry,zd:()=>snatEntryDeclaration});var _nat_eip_nat_eip_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(47032);const snatEntryDeclaration={
kind:"snat-entry",rules:{vswitch:{path:"infrastructure.zones",change:"ignore"},address:{path:"infrastructure.nat",change:"replace",interrupts:"instances of the \
zone reach nothing outside for a moment"}},createCalls:()=>["vpc:CreateSnatEntry"],deleteCalls:()=>["vpc:DeleteSnatEntry"],goesWith:"nat-gateway",locks:["nat-ga\
teway"],summary:({vswitch="",address=""})=>`${vswitch} -> ${address}`},snatKey=vswitch=>`snat-${vswitch}`,wantSnatEntry=vswitch=>({kind:"snat-entry",key:snatKey(
vswitch),props:{vswitch,address:_nat_eip_nat_eip_js__WEBPACK_IMPORTED_MODULE_0__.Tv},dependsOn:[vswitch,"nat-gateway","nat-eip-binding"]})}),64964:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>vpcDeclaration,c:()=>wantVpc});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71517);const vpcDeclaration={
kind:"vpc",rules:{name:{path:"app",change:"update",calls:["vpc:ModifyVpcAttribute"]},cidr:{path:"infrastructure.vpc.cidr",change:"fixed"}},createCalls:()=>["vpc\
:CreateVpc"],deleteCalls:()=>["vpc:DeleteVpc"],locks:["vpc"],summary:({cidr=""})=>cidr},wantVpc=spec=>({kind:"vpc",key:"vpc",props:{name:(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.
Iy)(spec,"vpc"),cidr:spec.vpcCidr},dependsOn:[]})}),50968:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{J:()=>wantVSwitch,N:()=>vswitchDeclaration});var _names_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(71517);const vswitchDeclaration={
kind:"vswitch",rules:{name:{path:"app",change:"update",calls:["vpc:ModifyVSwitchAttribute"]},zoneId:{path:"infrastructure.zones",change:"fixed"},cidr:{path:"inf\
rastructure.vpc.cidr",change:"fixed"}},createCalls:()=>["vpc:CreateVSwitch"],deleteCalls:()=>["vpc:DeleteVSwitch"],locks:["vpc"],summary:({zoneId="",cidr=""})=>`\
zone ${zoneId}  ${cidr}`},wantVSwitch=(name,zone)=>({kind:"vswitch",key:zone.key,props:{name:(0,_names_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(name,zone.key),zoneId:zone.
zoneId,cidr:zone.cidr},dependsOn:["vpc"]})}),80050:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{GL:()=>makeOnce,Ou:()=>ignoreGone,eV:()=>removeLingering});var _cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(70271);async function makeOnce(find,make,tries=3){
for(let attempt=1;;attempt++)try{return await make()}catch(error){if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"transient","already"))throw error;
const found=await find();if(found!==void 0)return found;if(attempt>=tries)throw error}}async function removeLingering(remove,options){const{clock,timeoutMs,intervalMs,
signal}=options,deadline=clock.monotonic()+timeoutMs;for(let pause=intervalMs/4;;pause=Math.min(pause*1.5,15e3)){signal?.throwIfAborted();try{return await remove()}catch(error){
if((0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"not-found"))return;if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.E)(error,"in-use","busy")||
clock.monotonic()>=deadline)throw error}await clock.sleep(pause,signal)}}async function ignoreGone(remove){await remove.catch(error=>{if(!(0,_cloud_errors_js__WEBPACK_IMPORTED_MODULE_0__.
E)(error,"not-found"))throw error})}}),97398:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{X:()=>NeverAppeared,o:()=>Watch});var _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(32501),_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
80290),_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(52005);class NeverAppeared extends _shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.sH{constructor(what,id){
super(`${what}: ${id} never showed up`,_shared_errors_js__WEBPACK_IMPORTED_MODULE_2__.hS.mixed,"failed",{code:"E_NEVER_APPEARED",retryable:!0})}}const looksUntilMissing=8,
usualIntervalMs=2e3,heartbeatMs=3e4;class Watch{#groups=new Map;#settings;constructor(settings){this.#settings=settings}until(source,id,isDone,options){const{clock,
signal,intervalMs}=this.#settings;return signal?.throwIfAborted(),new Promise((resolve,reject)=>{const startedAt=clock.monotonic(),scaledMs=options.expectMs*Math.
min(intervalMs,usualIntervalMs)/usualIntervalMs,expectMs=scaledMs===0?0:scaledMs*1.01+5,waiter={id,options:{...options,expectMs},isDone:row=>isDone(row),startedAt,
nextLookAt:0,heartbeatAt:startedAt+heartbeatMs,looks:0,overdueLooks:0,wasSeen:!1,resolve:row=>resolve(row),reject};waiter.nextLookAt=this.#nextLook(waiter),this.#join(
source,waiter)})}#join(source,waiter){const group=this.#groups.get(source.name);if(group){group.waiters.add(waiter),group.wake.abort();return}const started={source,
waiters:new Set([waiter]),wake:new AbortController};this.#groups.set(source.name,started),this.#run(started)}async#run(group){const{signal}=this.#settings;try{for(;group.
waiters.size>0;)await this.#sleepUntilDue(group),signal?.throwIfAborted(),this.#isDue(group)&&await this.#look(group)}catch(error){for(const waiter of group.waiters)
waiter.reject(error)}finally{this.#groups.delete(group.source.name)}}async#sleepUntilDue(group){const{clock,signal}=this.#settings,due=Math.min(...[...group.waiters].
map(({nextLookAt})=>nextLookAt)),left=Math.ceil(due-clock.monotonic());if(left<=0)return;group.wake=new AbortController;const stop=signal?AbortSignal.any([signal,
group.wake.signal]):group.wake.signal;await clock.sleep(left,stop).catch(()=>{})}#isDue(group){const now=this.#settings.clock.monotonic();return[...group.waiters].
some(({nextLookAt})=>nextLookAt<=now)}async#look(group){const waiting=[...group.waiters],rows=await group.source.describe([...new Set(waiting.map(({id})=>id))]);
for(const waiter of waiting)this.#settle(waiter,rows.get(waiter.id))&&group.waiters.delete(waiter)}#settle(waiter,row){const{options,id}=waiter;waiter.looks++;try{
if(waiter.isDone(row))return waiter.resolve(row),!0}catch(error){return waiter.reject(error),!0}row!==void 0&&(waiter.wasSeen=!0);const elapsed=this.#settings.clock.
monotonic()-waiter.startedAt;return options.mustAppear&&!waiter.wasSeen&&waiter.looks>=looksUntilMissing&&elapsed>=options.expectMs?(waiter.reject(new NeverAppeared(
options.what,id)),!0):elapsed>=options.timeoutMs?(waiter.reject(new _cloud_wait_js__WEBPACK_IMPORTED_MODULE_0__.v(`${options.what} (${id})`,options.timeoutMs)),
!0):(this.#beat(waiter,elapsed),elapsed>=options.expectMs&&waiter.overdueLooks++,waiter.nextLookAt=this.#nextLook(waiter),!1)}#beat(waiter,elapsed){const now=this.#settings.
clock.monotonic();if(now<waiter.heartbeatAt)return;waiter.heartbeatAt=now+heartbeatMs;const{what,timeoutMs}=waiter.options,message=`not yet: ${what} (${waiter.id}\
), ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(elapsed)} of at most ${(0,_shared_duration_js__WEBPACK_IMPORTED_MODULE_1__.a3)(timeoutMs)}`;this.#settings.
reporter?.emit({type:"progress",subject:waiter.id,phase:"wait",message})}#nextLook({startedAt,looks,overdueLooks,options}){const{clock,intervalMs}=this.#settings,
now=clock.monotonic(),due=startedAt+options.expectMs;if(due>now||looks===0)return due;const calm=Math.min(15e3,Math.max(intervalMs,(now-startedAt)/20)),pause=Math.
min(calm,intervalMs/8*2**overdueLooks);return Math.min(now+pause,Math.max(now,startedAt+options.timeoutMs))}}}),6390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>createWork});var external_node_crypto_=__webpack_require__(77598);function batched(limit,call){let open;return item=>{
if(!open||open.items.length>=limit){const items=[],batch={items,done:new Promise(resolve=>setImmediate(resolve)).then(()=>(open===batch&&(open=void 0),call(items)))};
open=batch}return open.items.push(item),open.done}}class Fleet{#options;#delete;constructor(options){this.#options=options,this.#delete=batched(100,ids=>options.
cloud.compute.deleteInstances(ids,options.deleteToken(ids)))}async drain(loadBalancerId,serverGroupId,servers){const{cloud,clock,reporter,signal,drainMs}=this.#options,
group={loadBalancerId,serverGroupId},serving=servers.filter(({weight})=>weight>0);if(serving.length>0){await cloud.loadBalancing.setWeights(group,serving.map(server=>({
...server,weight:0})));const subject=serving.map(({instanceId})=>instanceId).join(", ");reporter.emit({type:"progress",subject,phase:"drain",message:`weight 0, \
waiting ${drainMs/1e3} s`}),await clock.sleep(drainMs,signal)}await cloud.loadBalancing.removeBackends(group,servers)}delete(id){return this.#delete(id)}}var names=__webpack_require__(
71517);function createSources(cloud){const{network,compute,loadBalancing,databases}=cloud;return{vpcs:byId("vpcs",ids=>network.describeVpcs({ids})),vswitches:byId(
"vswitches",ids=>network.describeVSwitches({ids})),securityGroups:byId("security-groups",ids=>network.describeSecurityGroups({ids})),instances:byId("instances",
ids=>compute.describeInstances({ids})),loadBalancers:byId("load-balancers",ids=>loadBalancing.describeLoadBalancers({ids})),eips:byId("eips",ids=>network.describeEips(
{ids})),databases:byId("databases",ids=>databases.describeDatabases({ids,withoutTags:!0})),natGateways:byId("nat-gateways",ids=>network.describeNatGateways({ids})),
snatEntries:id=>byId(`snat-entries:${id}`,()=>network.describeSnatEntries(id)),listeners:id=>rows(`listeners:${id}`,()=>loadBalancing.describeListeners(id),({port})=>String(
port)),accounts:id=>rows(`accounts:${id}`,()=>databases.describeAccounts(id),({name})=>name),schemas:id=>rows(`schemas:${id}`,()=>databases.describeSchemas(id),
({name})=>name)}}const byId=(name,describe)=>rows(name,describe,({id})=>id),rows=(name,describe,idOf)=>({name,describe:async ids=>new Map((await describe(ids)).
map(row=>[idOf(row),row]))});var infra_marker=__webpack_require__(41083);class Tokens{#marker;#options;#writing=Promise.resolve();constructor(options){this.#marker=
options.marker,this.#options=options}get isDefaultBucket(){return this.#options.isDefaultBucket}async start(){const{store,name,newGeneration,isDefaultBucket,extras}=this.#options;
this.#marker??=await(0,infra_marker.h5)(store,name,{generation:newGeneration,isDefaultBucket,extras}),await this.rememberExtras()}async rememberExtras(){const{extras}=this.#options,
known=this.#marker?.extras??[];extras.every(extra=>known.includes(extra))||await this.#rewrite((store,marker)=>(0,infra_marker.rF)(store,marker,extras))}setExpiry(){
return this.#rewrite((store,marker)=>(0,infra_marker.ll)(store,marker))}keepDurations(durations){return this.#rewrite((store,marker)=>(0,infra_marker.V)(store,marker,
durations))}for(key,step="create"){const generation=this.#marker?.generation??"none";return(0,names.$Y)((0,names.ab)(this.#options.name),key,step,generation,this.#marker?.
removed[key]??0)}once(){return(0,names.$Y)((0,names.ab)(this.#options.name),(0,external_node_crypto_.randomUUID)())}renew(keys){return this.#rewrite((store,marker)=>(0,infra_marker.
y$)(store,marker,keys))}#rewrite(change){const written=this.#writing.then(async()=>{this.#marker&&(this.#marker=await change(this.#options.store,this.#marker))});
return this.#writing=written.catch(()=>{}),written}}var watch=__webpack_require__(97398);function createWork(options){const{cloud,name,bucket,clock,reporter,intervalMs,
signal}=options,stop=signal?{signal}:{};return{cloud,name,bucket,ids:new Map,made:{},isNewEnvironment:options.marker===void 0,tokens:new Tokens({store:cloud.objectStore(
bucket),name,marker:options.marker,newGeneration:(0,external_node_crypto_.randomUUID)(),isDefaultBucket:options.isDefaultBucket,extras:options.extras??[]}),sources:createSources(
cloud),watch:new watch.o({clock,intervalMs,reporter,...stop}),fleet:new Fleet({cloud,clock,reporter,drainMs:options.drainMs,deleteToken:ids=>(0,names.$Y)((0,names.
ab)(name),"delete",...ids),...stop}),zoneOf:key=>options.zones.find(zone=>zone.key===key).zoneId,intervalMs,drainMs:options.drainMs,clock,reporter,...options.progress&&
{progress:options.progress},secrets:options.secrets,disk:options.disk,...stop}}}),15666:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Uw:()=>firstFreeKey,h2:()=>vswitchPrefix,r4:()=>assignZones});var _cidr_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1775),_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);function assignZones(vpcCidr,zoneIds,pins){const pinned=new Map(pins.zones.map(zone=>[
zone.zoneId,zone])),takenKeys=new Set(pins.zones.map(({key})=>key)),takenBlocks=[...pins.zones.map(({cidr})=>cidr),...pins.foreignCidrs].flatMap(cidr=>(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.
GN)(cidr)??[]);return zoneIds.map(zoneId=>{const known=pinned.get(zoneId);if(known)return known;const key=firstFreeKey("vswitch",takenKeys);takenKeys.add(key);const block=firstFreeBlock(
vpcCidr,takenBlocks);return takenBlocks.push(block),{key,zoneId,cidr:(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.mG)(block)}})}function firstFreeKey(prefix,taken){
let number=1;for(;taken.has(`${prefix}-${number}`);)number++;return`${prefix}-${number}`}const vswitchPrefix=vpcPrefix=>Math.min(29,Math.max(24,vpcPrefix+4));function firstFreeBlock(vpcCidr,taken){
const vpc=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.GN)(vpcCidr),prefix=vswitchPrefix(vpc.prefix);for(const index of[...count(1,2**Math.min(12,prefix-vpc.prefix)),
0]){const block=(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.K2)(vpc,prefix,index);if(block&&!taken.some(other=>(0,_cidr_js__WEBPACK_IMPORTED_MODULE_1__.$f)(block,other)))
return block}throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`VPC ${vpcCidr}: no free /${prefix} block left for another VSwitch`,{code:"E_NO_ADDRESS\
ES",fix:"use a larger infrastructure.vpc.cidr, or delete VSwitches that nobody needs"})}const count=(from,to)=>Array.from({length:Math.max(0,to-from)},(_,index)=>from+
index)}),28383:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ZZ:()=>acquireLease,un:()=>describeLease,
xp:()=>isFree,zR:()=>readLease});var errors=__webpack_require__(70271),duration=__webpack_require__(80290),shared_errors=__webpack_require__(52005),json=__webpack_require__(
98444);const prefix="lock/",keptGenerations=5,leaseKey=generation=>`${prefix}${String(generation).padStart(10,"0")}.json`,supersedeKey=generation=>`${prefix}${String(
generation).padStart(10,"0")}.supersede`,generationOf=key=>Number.parseInt(key.slice(prefix.length),10)||0;async function latestGeneration(store){const objects=await store.
list(prefix);return Math.max(0,...objects.filter(object=>object.key.endsWith(".json")).map(object=>generationOf(object.key)))}async function deleteOldGenerations(store,newest){
for(const object of await store.list(prefix))generationOf(object.key)<=newest-keptGenerations&&await store.delete(object.key)}const defaultTtlMs=6e4,clockSkewMs=1e4,
callTimeoutMs=15e3;function isFree(lease,seen){return!lease||lease.isReleased||seen.nowMs>lease.renewedAtMs+lease.ttlMs+clockSkewMs?!0:seen.unchangedForMs>lease.
ttlMs+clockSkewMs}async function acquireLease(request){const{store,clock,holder,signal,ttlMs=defaultTtlMs,waitMs=15*6e4,pollIntervalMs=2e3}=request,deadline=clock.
monotonic()+waitMs;let watched,isAnnounced=!1;for(;;){signal?.throwIfAborted();const look=momentOf(clock),current=await readLease(store),mark=`${current?.generation}\
/${current?.renewedAtMs}`;watched?.mark!==mark&&(watched={mark,since:clock.monotonic()});const seen={nowMs:look.wall,unchangedForMs:look.monotonic-watched.since};
if(isFree(current,seen)||request.isDead?.(current.holder)){const generation=(current?.generation??0)+1,startedAt=momentOf(clock),record={generation,holder,acquiredAtMs:clock.
now(),renewedAtMs:clock.now(),ttlMs,isReleased:!1};if(await store.put(leaseKey(generation),JSON.stringify(record),{ifAbsent:!0})&&await latestGeneration(store)===
generation)return holdLease(request,record,{startedAt,hasWaited:isAnnounced});continue}if(request.ifLocked==="fail"||clock.monotonic()>=deadline)throw lockedBy(
current,request.ifLocked);request.ifLocked==="supersede"&&(refuseNewer(current,holder),await store.put(supersedeKey(current.generation),JSON.stringify(holder),{
ifAbsent:!0})),isAnnounced||request.reporter.emit({type:"notice",message:`waiting for the lock: ${describeLease(current)}`}),isAnnounced=!0,await clock.sleep(pollIntervalMs,
signal)}}function holdLease(request,record,{startedAt,hasWaited}){const{store,clock,reporter}=request,{generation,ttlMs}=record,stop=new AbortController;let lost,
renewedAt=startedAt,isOver=!1,cancelTimer=()=>{},renewing=Promise.resolve();const lose=message=>(isOver=!0,cancelTimer(),lost??=stopped(message,"E_LOCK_LOST"),stop.
abort(lost),lost),renew=async()=>{const sentAt=momentOf(clock);await store.put(leaseKey(generation),JSON.stringify({...record,renewedAtMs:clock.now()}));const keys=(await store.
list(prefix)).map(object=>object.key);if(!isOver){if(Math.max(...keys.map(generationOf))>generation){lose("another run took over the lock");return}renewedAt=sentAt,
keys.includes(supersedeKey(generation))&&stop.abort(stopped("another run asked this one to stop","E_SUPERSEDED"))}},scheduleRenewal=()=>{const set=momentOf(clock);
cancelTimer=clock.schedule(ttlMs/3,()=>{const lateMs=sinceMs(clock,set)-ttlMs/3;if(ttlMs/3+lateMs>ttlMs-callTimeoutMs){lose(`this process stood still for ${(0,duration.
a3)(lateMs)}`);return}renewing=renew().catch(error=>reporter.emit({type:"warning",message:`the lock could not be renewed: ${(0,shared_errors.bD)(error)}`})).finally(
()=>{isOver||scheduleRenewal()})})};return scheduleRenewal(),{generation,hasWaited,stop:stop.signal,assertHeld(){if(lost)throw lost;if(isOver)throw stopped("thi\
s run has handed the lock on","E_LOCK_LOST");if(ttlMs-sinceMs(clock,renewedAt)<=callTimeoutMs)throw lose("the lock could not be renewed in time")},async release(){
if(!isOver){isOver=!0,cancelTimer(),await renewing;try{await store.put(leaseKey(generation),JSON.stringify({...record,renewedAtMs:clock.now(),isReleased:!0})),await deleteOldGenerations(
store,generation)}catch(error){if(!(0,errors.E)(error))throw error;const message=`the lock was not handed on, and ends by itself after ${(0,duration.a3)(ttlMs+clockSkewMs)}\
: ${(0,shared_errors.bD)(error)}`;reporter.emit({type:"warning",message})}}}}}const momentOf=clock=>({monotonic:clock.monotonic(),wall:clock.now()}),sinceMs=(clock,then)=>Math.
max(clock.monotonic()-then.monotonic,clock.now()-then.wall),outline={generation:"number",holder:{runId:"string",command:"string","actor?":"string","jobUrl?":"st\
ring","machine?":"string","seq?":"number"},renewedAtMs:"number",acquiredAtMs:"number",ttlMs:"number",isReleased:"boolean"};function recordOf(generation,{key,body,
lastModified}){const read=(0,json.V)(Buffer.from(body).toString(),outline);if("value"in read)return read.value;const writtenAtMs=Date.parse(lastModified);return{
generation,holder:{runId:`unknown (${key} cannot be understood: ${read.wrong})`,command:"something"},renewedAtMs:writtenAtMs,acquiredAtMs:writtenAtMs,ttlMs:defaultTtlMs,
isReleased:!1}}async function readLease(store){const generation=await latestGeneration(store);if(generation===0)return;const object=await store.get(leaseKey(generation));
return object&&recordOf(generation,object)}function describeLease(lease){const{holder}=lease,order=holder.seq===void 0?"":` (--seq ${holder.seq})`,who=[`${holder.
command} of run ${holder.runId}${order}`,holder.actor&&`by ${holder.actor}`,holder.jobUrl].filter(Boolean).join(" "),iso=ms=>new Date(ms).toISOString();return`${who}\
, since ${iso(lease.acquiredAtMs)}, until ${iso(lease.renewedAtMs+lease.ttlMs)} unless renewed`}function stopped(message,code){return new shared_errors.by(message,
{code,fix:"see who deploys with `alicloud-deploy status`, then run the same command again"})}function refuseNewer(lease,{seq}){const newer=lease.holder.seq;if(!(seq===
void 0||newer===void 0||seq>=newer))throw new shared_errors.wG(`run ${seq} is older than run ${newer}, which is at work: ${describeLease(lease)}`,{code:"E_OLDER\
_RUN",fix:"leave it to the newer run, or leave --seq out to deploy the older state on purpose"})}function lockedBy(lease,ifLocked){const waited=ifLocked==="fail"?
"":" and did not end in time";return new shared_errors.by(`the environment is locked by ${describeLease(lease)}${waited}`,{code:"E_LOCKED",fix:`wait for that ru\
n, or give --if-locked ${ifLocked==="wait"?"wait=1h or supersede":"wait"}; a lock of a dead run ends by itself after ${(0,duration.a3)(lease.ttlMs+clockSkewMs)}`,
context:{holder:lease.holder,generation:lease.generation}})}})};
