const id=7110,ids=[7110],modules={35548:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>look});var _rollout_fleet_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(56490),_rollout_history_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
13618),_rollout_journal_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(64249);async function look({cloud,environmentTag,store}){const layout=await(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_0__.
k0)(cloud,environmentTag),[servers,history,journal]=await Promise.all([(0,_rollout_fleet_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(cloud,layout),(0,_rollout_history_js__WEBPACK_IMPORTED_MODULE_2__.
Lu)(store),(0,_rollout_journal_js__WEBPACK_IMPORTED_MODULE_1__.a0)(store)]);return{layout,servers,history,journal}}}),21356:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{N:()=>plannedRotation});var _rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(37340),_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
55753),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(52005);function plannedRotation(title,facts){const{servers,journal,limits,want,migrations=[]}=facts,
calls=(0,_rollout_planned_calls_js__WEBPACK_IMPORTED_MODULE_2__.C)({servers,candidates:(0,_rollout_preflight_js__WEBPACK_IMPORTED_MODULE_0__.k)(servers,journal),
limits,version:want.version,digest:want.digest??"",migrations});return{result:"planned",exitCode:_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.hS.done,release:{
version:want.version},plan:{limits,calls},text:[title,...calls.map(call=>`  ${call.service.padEnd(6)}${call.action.padEnd(26)}${call.subject}`)].join(`
`)}}}),18641:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Qs:()=>bringScalingGroupTo,
NP:()=>deployToScalingGroup,tZ:()=>recoverScalingGroup,dA:()=>usesScalingGroup});var rollout_history=__webpack_require__(13618),rollout_journal=__webpack_require__(
64249),outcome=__webpack_require__(65454),finished=__webpack_require__(56994),fleet=__webpack_require__(56490),errors=__webpack_require__(70271),tags=__webpack_require__(
22633),duration=__webpack_require__(80290),shared_errors=__webpack_require__(52005),artifact_updater=__webpack_require__(69270),pack=__webpack_require__(91965),
plan=__webpack_require__(17927);function planRefresh(settings,total){const percentOf=count=>Math.ceil(100*count/Math.max(1,total)-1e-9),minHealthyPercent=Math.min(
100,percentOf((0,plan.pq)(settings.minHealthy,total,"up"))),surge=Math.max(1,(0,plan.pq)(settings.batch,total,"down")),maxHealthyPercent=Math.min(200,100+Math.min(
100,percentOf(surge))),first=settings.firstBatch??1,checkpoint=Math.max(1,Math.floor(100*first/Math.max(1,total)));return{minHealthyPercent,maxHealthyPercent,...first<
total&&checkpoint<100?{checkpointPercents:[checkpoint,100]}:{}}}function limitsOfRefresh(settings,total){const{minHealthyPerZone,bakeMs,pauseBetweenMs,maxFailures,
firstBatch}=settings;return{slots:Math.max(1,(0,plan.pq)(settings.batch,total,"down")),minHealthy:(0,plan.pq)(settings.minHealthy,total,"up"),minHealthyPerZone,
bakeMs,pauseBetweenMs,maxFailures,...firstBatch?{firstBatch}:{}}}const isRefreshable=member=>member.isMadeByGroup&&member.state==="in-service";function whyUntouched(member){
return member?member.state==="standby"?"is in standby":member.state==="protected"?"is protected":member.isMadeByGroup?void 0:"was added by hand":"is not a membe\
r of the scaling group"}function untouchedServers(members,tagged,skip){const known=new Map(members.map(member=>[member.instanceId,member])),machines=new Map([...members.
flatMap(({machine})=>machine??[]),...tagged].map(one=>[one.id,one])),problems=[],notices=[];for(const machine of machines.values()){const member=known.get(machine.
id),why=whyUntouched(member);if(!why)continue;const message=`${machine.name} (${machine.id}) ${why}: an instance refresh does not touch it`;member?.state==="sta\
ndby"||skip.has(machine.id)||skip.has(machine.name)?notices.push(message):problems.push({message,fix:`take it out of the environment, or give --skip ${machine.id}`})}
return{problems,notices}}const active=new Set(["pending","running","paused","at-checkpoint","cancelling","rolling-back"]),isActive=({status})=>active.has(status);
function isAllOn(members,imageId){return members.every(member=>member.state!=="pending"&&member.state!=="removing")&&members.filter(isRefreshable).every(({machine})=>machine?.
imageId===imageId)}var weights=__webpack_require__(40191);function checkScalingGroup(view,request,seen){const{problems,notices}=untouchedServers(view.members,seen.
tagged,request.skip);if(problems.push(...groupProblems(view,request,seen)),problems.length===0)return notices;throw new shared_errors.wG(problems.map(shared_errors.
Vw).join(`
`),{code:"E_UNSAFE_PLAN",...problems[0].fix?{fix:problems[0].fix}:{},context:{problems}})}function groupProblems({group,refresh},{want},{layout,ownRefreshes}){const problems=[];
group.isActive||problems.push({message:`scaling group ${group.id} is not active`,fix:"enable it in the console or by API"}),refresh&&isActive(refresh)&&refresh.
imageId!==want.digest&&!ownRefreshes.has(refresh.id)&&problems.push({message:`the instance refresh ${refresh.id} of ${group.id} is ${refresh.status} and was not\
 started by this tool`,fix:"wait until it ends, or cancel it"});const used=new Set(layout.groups.map(weights.$6));for(const listener of layout.loadBalancers.flatMap(
({listeners})=>listeners))(0,fleet.nL)(listener)&&used.has((0,weights.$6)((0,fleet.F8)(listener)))&&listener.healthCheck.kind==="off"&&problems.push({message:`l\
istener ${listener.protocol}:${listener.port} of ${listener.loadBalancerId} has no health check, so nothing tells when a new instance may get traffic`,fix:"swit\
ch the health check on"});return problems}async function findScalingGroup({scaling},wanted){const{setting,environmentTag}=wanted,isById=setting!=="auto",found=await scaling.
describeGroups(isById?{ids:[setting]}:{tags:{[tags.b.environment]:environmentTag}}),[group]=found;if(group&&found.length===1)return group;const what=isById?`sca\
ling group ${setting}`:`scaling group with the tag ${tags.b.environment}=${environmentTag}`;throw new shared_errors.wG(group?`there are ${found.length} of one ${what}`:
`there is no ${what} in this region`,{code:"E_NO_SCALING_GROUP",fix:"give the id of the group: rollout.scalingGroup: asg-\u2026"})}async function layoutOf({loadBalancing},group,environmentTag){
const ids2=[...new Set([...group.loadBalancerIds,...group.serverGroups.map(each=>each.loadBalancerId)])],found=ids2.length>0?await loadBalancing.describeLoadBalancers(
{ids:ids2}):[];return{environmentTag,loadBalancers:await Promise.all(found.map(async loadBalancer=>({loadBalancer,listeners:await loadBalancing.describeListeners(
loadBalancer.id)}))),groups:[...group.loadBalancerIds.map(loadBalancerId=>({loadBalancerId})),...group.serverGroups.map(({loadBalancerId,serverGroupId})=>({loadBalancerId,
serverGroupId}))],instances:[]}}async function observeGroup(cloud,groupId,layout){const{scaling,compute}=cloud,[[group],configurations,refreshes,instances]=await Promise.
all([scaling.describeGroups({ids:[groupId]}),scaling.describeConfigurations(groupId),scaling.describeRefreshes(groupId),scaling.describeInstances(groupId)]),configuration=configurations.
find(({id:id2})=>id2===group?.activeConfigurationId);if(!group||!configuration)throw new shared_errors.wG(`scaling group ${groupId} has no active scaling config\
uration`,{code:"E_NO_SCALING_GROUP",fix:"enable the group with a scaling configuration first"});const ids2=instances.map(({instanceId})=>instanceId),machines=ids2.
length>0?await compute.describeInstances({ids:ids2}):[],byId=new Map(machines.map(machine=>[machine.id,machine])),members=instances.map(instance=>{const machine=byId.
get(instance.instanceId);return{...instance,...machine?{machine}:{}}}),[refresh]=refreshes;return{group,configuration,members,...refresh?{refresh}:{},servers:await(0,fleet.
Ht)(cloud,{...layout,instances:machines})}}var server_state=__webpack_require__(44891),health_check=__webpack_require__(51139),script_parts=__webpack_require__(
43728);function versionCheckScript(layout,version,check){return(0,script_parts.hw)("check",Math.ceil(check.warmUpSeconds+check.deadlineSeconds)+30,`${(0,script_parts.
IO)(layout)}
${(0,script_parts.wx)({RELEASE:version,...(0,health_check.Xj)(check)})}
fail() { echo "acd failed=$1"; echo "$2"; exit 1; }
${health_check.f8}
${health_check.Bc}
echo "acd healthy=$RELEASE"
`)}const checkpointPauseMinutes=2880,deadlineMarginMs=6e4,topic="instance-refresh";async function deployScalingGroup(session,cloud,layout,request){const{journal,
context}=session,{open}=journal.state,first=await observeGroup(cloud,request.groupId,layout),ownRefreshes=refreshIds(open?.notes??[]),notices=checkScalingGroup(
first,request,{layout,tagged:session.layout.instances,ownRefreshes});for(const message of notices)context.reporter.emit({type:"warning",message});const from=wayBackOf(
request,open?.from,first),migrationsHead=await request.beforeFirstInstance?.();await journal.append({kind:"begin",runId:request.runId,command:request.command,want:request.
want,...from?{from}:{},held:journal.state.held,atMs:context.clock.now()});for(const id2 of ownRefreshes)await noteRefresh(session,id2);const run=new ScalingGroupRun(
session,cloud,layout,request,{from,ownRefreshes,migrationsHead,first});try{return await run.play()}catch(error){throw await run.reachSafePoint(error),error}}function wayBackOf({
want,from},open,{configuration}){if(open?.digest!==void 0&&open.digest!==want.digest)return{...open,digest:open.digest};const{imageId}=configuration;return imageId!==
""&&imageId!==want.digest?from&&(from.digest===void 0||from.digest===imageId)?{...from,digest:imageId}:{version:imageId,digest:imageId}:from?.digest!==void 0&&from.
digest!==want.digest?{...from,digest:from.digest}:void 0}const refreshIds=notes=>new Set(notes.filter(note=>note.topic===topic).map(({data})=>data.id)),noteRefresh=({
journal,context},id2)=>journal.append({kind:"note",topic,data:{id:id2},atMs:context.clock.now()});class ScalingGroupRun{#session;#cloud;#layout;#request;#from;#ownRefreshes;#migrationsHead;#startedHere=new Set;#proved=new Set;#running=new Map;#failed=[];#view;#goesBack=!1;#starts=0;constructor(session,cloud,layout,request,found){
this.#session=session,this.#cloud=cloud,this.#layout=layout,this.#request=request,this.#from=found.from,this.#ownRefreshes=found.ownRefreshes,this.#migrationsHead=
found.migrationsHead,this.#view=found.first}async play(){await this.#setUserData(this.#request.userData);const reason=await this.#bringTo(this.#request.want,{isProved:!0});
if(reason==="out-of-time")return this.#pause();if(reason===void 0)return this.#end("succeeded");const{clock,reporter}=this.#session.context;if(this.#request.onFailure===
"stop"||!this.#from)return await this.#suspend(),this.#end("mixed");await this.#session.journal.append({kind:"turn",want:this.#from,reason,atMs:clock.now()}),reporter.
emit({type:"notice",message:`rolling back to ${this.#from.version}: ${reason}`}),this.#goesBack=!0,await this.#setUserData(this.#oldUserData());const trouble=await this.#bringTo(
this.#from,{isProved:!1});return this.#end(trouble===void 0?"rolled-back":"mixed")}async reachSafePoint(error){const{journal,context}=this.#session;try{this.#goesBack||
await this.#suspend(),await journal.append({kind:"interrupted",reason:(0,shared_errors.bD)(error),atMs:context.clock.now()})}catch(trouble){context.reporter.emit(
{type:"warning",message:`the instance refresh could not be suspended: ${(0,shared_errors.bD)(trouble)}; the next run takes it up`})}}async#bringTo(release2,{isProved}){
const{clock}=this.#session.context;let progressAt=clock.monotonic(),mark="";for(;;){if(await this.#look(),isProved){const reason=await this.#proveNew(release2);
if(reason)return reason}const{refresh,members}=this.#view,isBusy=refresh!==void 0&&isActive(refresh),isThere2=!isBusy&&isAllOn(members,release2.digest);if(isThere2&&
this.#isProvedWhole(release2,isProved)){await this.#setImage(release2);return}const isMoving=isThere2||members.some(({state})=>state==="pending"||state==="remov\
ing");if(isBusy||!isMoving){const reason=isBusy?await this.#steer(refresh,release2):await this.#begin(release2,refresh);if(reason)return reason}const now=JSON.stringify(
[refresh?.id,refresh?.status,refresh?.finished,members.map(one=>one.instanceId)]);if(now!==mark&&(mark=now,progressAt=clock.monotonic(),refresh&&isBusy&&this.#announce(
refresh,release2)),clock.monotonic()-progressAt>this.#request.stallTimeoutMs)return`no instance was renewed within ${(0,duration.a3)(this.#request.stallTimeoutMs)}`;
if(isProved&&this.#isOutOfTime())return"out-of-time";await clock.sleep(this.#session.context.pollIntervalMs,this.#session.signal)}}async#steer(refresh,release2){
const{scaling}=this.#cloud,{groupId}=this.#request;if(!(refresh.status==="pending"||refresh.status==="cancelling"||refresh.status==="rolling-back")){if(refresh.
imageId!==release2.digest){this.#session.lease.assertHeld(),await this.#unlessMoved(scaling.rollBackRefresh(groupId,refresh.id));return}if(refresh.status!=="run\
ning"){if(refresh.status==="at-checkpoint"&&!this.#goesBack){const reason=await this.#bake(release2);if(reason)return reason}this.#session.lease.assertHeld(),await this.#unlessMoved(
scaling.resumeRefresh(groupId,refresh.id))}}}async#begin(release2,last){const{scaling}=this.#cloud,{groupId}=this.#request;if(this.#session.lease.assertHeld(),last&&
this.#startedHere.has(last.id)&&last.imageId===release2.digest&&last.status!=="succeeded")return`the instance refresh ${last.id} ${last.status}${last.detail?`: ${last.
detail}`:""}`;const isHalfWay=last&&(last.status==="failed"||last.status==="cancelled");if(this.#goesBack&&isHalfWay&&this.#ownRefreshes.has(last.id)){await this.#unlessMoved(
scaling.rollBackRefresh(groupId,last.id));return}const total=this.#view.members.filter(isRefreshable).length,plan2=planRefresh(this.#request.settings,total);try{
const id2=await scaling.startRefresh({scalingGroupId:groupId,target:{imageId:release2.digest},minHealthyPercent:plan2.minHealthyPercent,maxHealthyPercent:plan2.
maxHealthyPercent,...plan2.checkpointPercents&&!this.#goesBack?{checkpointPercents:plan2.checkpointPercents,checkpointPauseMinutes}:{},clientToken:`acd-${(0,pack.
s)(`${groupId}/${release2.digest}/${this.#session.lease.generation}/${++this.#starts}`).slice(0,42)}`});this.#startedHere.add(id2),this.#ownRefreshes.add(id2),await noteRefresh(
this.#session,id2)}catch(error){if(!(0,errors.E)(error,"in-use","already"))throw error}}async#bake(release2){const{clock,reporter,pollIntervalMs}=this.#session.
context,{bakeMs}=this.#request.settings;bakeMs>0&&reporter.emit({type:"notice",message:`watching the first new instances for ${(0,duration.a3)(bakeMs)}`});const until=clock.
monotonic()+bakeMs;for(;;){const lost=this.#newMembers(release2).find(member=>!this.#serves(member));if(lost)return this.#fail(lost,"after","E_BAKE_FAILED","sto\
pped serving after it was renewed");const leftMs=until-clock.monotonic();if(leftMs<=0)return;await clock.sleep(Math.min(leftMs,5*pollIntervalMs),this.#session.signal),
await this.#look()}}#newMembers=release2=>this.#view.members.filter(member=>isRefreshable(member)&&member.machine?.imageId===release2.digest);#isProvedWhole(release2,isProved){
return!isProved||this.#newMembers(release2).every(({instanceId})=>this.#proved.has(instanceId))}async#proveNew(release2){const{refresh}=this.#view;if(refresh&&isActive(
refresh)&&(refresh.imageId!==release2.digest||refresh.status==="rolling-back"))return;const fresh=this.#newMembers(release2).filter(({instanceId})=>!this.#proved.
has(instanceId));if(fresh.length===0)return;for(const member of fresh)this.#session.timeline.add(named(member),"admit","in service, asked for its version");return(await Promise.
all(fresh.map(member=>this.#askVersion(member,release2)))).find(reason=>reason!==void 0)??this.#waitServing(fresh)}async#askVersion(member,release2){const{runs,
signal}=this.#session,{app,check}=this.#request;try{const result=await runs.run(member.instanceId,versionCheckScript(app,release2.version,check),signal),ended=(0,artifact_updater.
p)(result,"");if(!ended.ok)return this.#fail(member,"update",ended.code,ended.reason,ended.output);this.#running.set(member.instanceId,{isAnswering:!0,echoed:release2.
version})}catch(error){if(!(0,errors.E)(error,"not-found"))throw error}}async#waitServing(fresh){const{clock,pollIntervalMs}=this.#session.context,{signal,timeline}=this.#session,
{admitTimeoutMs}=this.#request,deadline=clock.monotonic()+admitTimeoutMs,present=()=>fresh.filter(one=>this.#view.members.some(now=>now.instanceId===one.instanceId));
for(;;){const waiting=present().find(member=>!this.#serves(member));if(!waiting)break;if(clock.monotonic()>=deadline)return this.#fail(waiting,"admit","E_NOT_AD\
MITTED",`not healthy for the load balancer within ${(0,duration.a3)(admitTimeoutMs)}`);await clock.sleep(pollIntervalMs,signal),await this.#look()}for(const member of present().
filter(({instanceId})=>this.#running.has(instanceId)))this.#proved.add(member.instanceId),timeline.add(named(member),"in","serves the release")}#serves({instanceId}){
if(this.#layout.groups.length===0)return!0;const server=this.#view.servers.find(each=>each.instanceId===instanceId);return server!==void 0&&(0,server_state.PA)(
server)}#fail(member,stage,code,reason,output){const{instanceId,name}=named(member);return this.#failed.push({instanceId,name,stage,code,reason,...output?{output}:
{}}),this.#session.timeline.add({instanceId,name},"failed",reason),`${name}: ${reason}`}async#look(){const before=new Map(this.#view.members.map(member=>[member.
instanceId,member]));this.#view=await observeGroup(this.#cloud,this.#request.groupId,this.#layout);const{timeline}=this.#session;for(const member of this.#view.
members)before.has(member.instanceId)||timeline.add(named(member),"update","made by the scaling group");const now=new Set(this.#view.members.map(({instanceId})=>instanceId));
for(const member of before.values())now.has(member.instanceId)||timeline.add(named(member),"out","replaced by the scaling group")}#announce(refresh,release2){this.#session.
context.reporter.emit({type:"progress",subject:this.#request.groupId,phase:refresh.status,message:`${refresh.finished} of ${refresh.total} instances renewed for\
 ${release2.version}`,data:{refreshId:refresh.id,finished:refresh.finished,total:refresh.total}})}async#setImage(release2){const{configuration}=this.#view;configuration.
imageId!==release2.digest&&(this.#session.lease.assertHeld(),await this.#cloud.scaling.modifyConfiguration(configuration.id,{imageId:release2.digest}))}async#setUserData(userData){
const{configuration}=this.#view;if(userData===void 0||configuration.userData===userData)return;const{journal,context,lease}=this.#session;this.#goesBack||await journal.
append({kind:"note",topic:"user-data",data:{userData:configuration.userData},atMs:context.clock.now()}),lease.assertHeld(),await this.#cloud.scaling.modifyConfiguration(
configuration.id,{userData})}#oldUserData(){const note=this.#session.journal.state.open?.notes.find(each=>each.topic==="user-data");return note&&note.data.userData}async#suspend(){
const{refresh}=await observeGroup(this.#cloud,this.#request.groupId,this.#layout);!refresh||refresh.imageId!==this.#request.want.digest||refresh.status!=="pendi\
ng"&&refresh.status!=="running"||(this.#session.lease.assertHeld(),await this.#unlessMoved(this.#cloud.scaling.suspendRefresh(this.#request.groupId,refresh.id)))}async#unlessMoved(call){
try{await call}catch(error){if(!(0,errors.E)(error,"invalid","permission","in-use")||!/Status/.test(error.apiCode))throw error}}#isOutOfTime(){const{jobDeadlineMs}=this.#request;
return jobDeadlineMs!==void 0&&this.#session.context.clock.now()>jobDeadlineMs-deadlineMarginMs}async#pause(){const{journal,context}=this.#session;return await this.#suspend(),
await journal.append({kind:"interrupted",reason:"the time of the job ends",isPause:!0,atMs:context.clock.now()}),this.#finish("paused")}async#end(result){const{
journal,context,lease}=this.#session,{want,command,runId,seq,rejects,duringFreeze,skip}=this.#request;await this.#look();const release2=result==="succeeded"?want:
this.#from;if(release2&&result!=="mixed"){lease.assertHeld();const ids2=this.#newMembers(release2).map(({instanceId})=>instanceId);ids2.length>0&&await this.#cloud.
tagging.tag("instance",ids2,{[tags.b.release]:release2.version})}return await(0,rollout_history.Pc)(context.store,{...want,isVerified:result==="succeeded"&&skip.
size===0,result,command,runId,finishedAt:new Date(context.clock.now()).toISOString(),durationsMs:{},...seq===void 0?{}:{seq},...rejects===void 0?{}:{rejects},...duringFreeze===
void 0?{}:{duringFreeze},...this.#migrationsHead===void 0?{}:{migrationsHead:this.#migrationsHead}}),await journal.append({kind:"end",result,atMs:context.clock.
now()}),await this.#look(),this.#finish(result)}#finish(result){const{timeline}=this.#session,{want,settings}=this.#request;return{result,want,...this.#from?{from:this.#from}:
{},failed:this.#failed,rollbackFailed:[],servers:this.#view.servers,running:this.#running,limits:limitsOfRefresh(settings,this.#view.members.filter(isRefreshable).
length),timeline:timeline.events,startedAtMs:timeline.startedAtMs,durationsMs:{}}}}const named=({instanceId,machine})=>({instanceId,name:machine?.name??instanceId});
var deployment_outcome=__webpack_require__(5893),freeze=__webpack_require__(29431),in_rollout=__webpack_require__(82748),release=__webpack_require__(31349),rollout_context=__webpack_require__(
14933),schema_fit=__webpack_require__(44910);const usesScalingGroup=({rollout})=>rollout.scalingGroup!=="off",stallTimeoutMs=18e5;async function deployToScalingGroup(context,environment){
const{want}=await(0,release.LW)(context,environment),history=await(0,rollout_history.Lu)(environment.store);return(0,release.z3)(context,want,history),await(0,schema_fit.
ab)(context,environment,history,(0,schema_fit.Zq)(environment,want,history)),bringScalingGroupTo(context,environment,{command:"rolling-deploy",want,from:(0,release.
te)(history,want),onFailure:environment.settings.rollout.onFailure,migrates:!0,...(0,freeze.f)(context,environment)})}async function recoverScalingGroup(context,environment,journal,isDead){
const{open}=journal;if(!open)return;const want=context.options.finish===!0?open.want:open.from??open.want;return bringScalingGroupTo(context,environment,{command:"\
recover",want,onFailure:"stop",isDead})}async function bringScalingGroupTo(context,environment,goal){const{cloud,settings,environmentTag,store}=environment,want=withImage(
goal.want),group=await findScalingGroup(cloud,{setting:settings.rollout.scalingGroup,environmentTag}),layout=await layoutOf(cloud,group,environmentTag),[view,journal,
history]=await Promise.all([observeGroup(cloud,group.id,layout),(0,rollout_journal.a0)(store),(0,rollout_history.Lu)(store)]),last=(0,rollout_history.T5)(history);
if(isThere(view,want)&&!journal.open&&last&&(0,finished._)(last,want))return nothingToDo(view,want);const skip=new Set(context.options.skip??[]);if(context.isDryRun)
return scaling_group_run_plan(context,environment,{goal,want,view,layout,journal,skip});const work=async(session,finish)=>{const{runId,deadlineMs}=context.host.
job(),seq=context.options.seq,{userData}=settings.infrastructure.instances,end=await deployScalingGroup(session,cloud,layout,{command:goal.command,runId,groupId:group.
id,want,...goal.from?{from:goal.from}:{},settings:(0,rollout_context.rS)(settings),onFailure:goal.onFailure,app:(0,rollout_context.q5)(settings),check:(0,rollout_context.
yG)(settings),...userData===void 0?{}:{userData},skip,admitTimeoutMs:(0,rollout_context.qI)(layout,settings).admitTimeoutMs,stallTimeoutMs,...goal.migrates?{beforeFirstInstance:()=>(0,release.
_r)(context,environment,want.version)}:{},...deadlineMs===void 0?{}:{jobDeadlineMs:deadlineMs},...seq===void 0?{}:{seq},...goal.rejects===void 0?{}:{rejects:goal.
rejects},...goal.duringFreeze===void 0?{}:{duringFreeze:goal.duringFreeze}}),rerun=goal.command==="rolling-deploy"?"run the same command again":`alicloud-deploy\
 ${goal.command}`;return(0,deployment_outcome.mR)(end,{...await finish(),rerun})};return(0,in_rollout.B)(context,environment,goal.command,work,goal.isDead?{isDead:goal.
isDead}:{})}function withImage(release2){if(release2.digest!==void 0)return{...release2,digest:release2.digest};throw new shared_errors.wG(`release ${release2.version}\
 has no image, and a scaling group is deployed by images`,{code:"E_IMAGE_MISSING",fix:`run \`alicloud-deploy bake-image --release ${release2.version}\` first`})}
const isThere=({members,refresh,configuration},want)=>isAllOn(members,want.digest)&&configuration.imageId===want.digest&&!(refresh&&isActive(refresh));function nothingToDo({
servers,group},want){return{result:"no-change",exitCode:shared_errors.hS.done,release:{version:want.version,digest:want.digest},instances:servers.map(server=>(0,outcome.
Rr)(server)),text:`${want.version} serves on all ${servers.length} instances of ${group.name||group.id} already; nothing to do.`}}async function scaling_group_run_plan(context,environment,seen){
const{goal,want,view,layout,journal,skip}=seen,{instances}=await(0,fleet.k0)(environment.cloud,environment.environmentTag),ownRefreshes=refreshIds(journal.open?.
notes??[]),notices=checkScalingGroup(view,{want,skip},{layout,tagged:instances,ownRefreshes}),settings=(0,rollout_context.rS)(environment.settings),total=view.members.
filter(isRefreshable).length,refresh=planRefresh(settings,total),migrations=goal.migrates?await(0,release.NH)(context,environment,want.version):[],checkpoint=refresh.
checkpointPercents?`, stopping at ${refresh.checkpointPercents[0]} % until those are proved`:"",calls=["oss    PutObject             lock/, journal/",...migrations.
map(sql=>`mysql  statement             ${sql}`),`ess    StartInstanceRefresh  ${view.group.id}: ${total} instances to ${want.digest}, healthy ${refresh.minHealthyPercent}\
 to ${refresh.maxHealthyPercent} %${checkpoint}`,"ecs    RunCommand            check on each new instance",...refresh.checkpointPercents?[`ess    ResumeInstance\
Refresh ${view.group.id}`]:[],`ecs    TagResources          release ${want.version}`,"oss    PutObject             releases/, journal/, lock/"];return{result:"p\
lanned",exitCode:shared_errors.hS.done,release:{version:want.version,digest:want.digest},plan:{limits:limitsOfRefresh(settings,total),refresh,calls},instances:view.
servers.map(server=>(0,outcome.Rr)(server)),text:[`Would bring scaling group ${view.group.name||view.group.id} to ${want.version}:`,...calls.map(call=>`  ${call}`),
...notices.map(notice=>`  note   ${notice}`)].join(`
`)}}}),8956:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{H:()=>deployRelease});var errors=__webpack_require__(
52005),engine=__webpack_require__(21583),rollout_history=__webpack_require__(13618),rotation_parts=__webpack_require__(70969),server_state=__webpack_require__(44891),
rollout_timeline=__webpack_require__(83611);class DeploymentRun{#session;#request;#servers;#limits;#from;#migrationsHead;#isWhole;#pauseAfter;constructor(session,request,found){
this.#session=session,this.#request=request,this.#servers=found.servers,this.#limits=found.limits,this.#from=found.from,this.#migrationsHead=found.migrationsHead,
this.#isWhole=found.isWhole,this.#pauseAfter=found.pauseAfter}async convergeFirst(running){const from=this.#from;if(!from||from.version===this.#request.want.version)
return;const third=this.#servers.filter(server=>{const version=running.get(server.instanceId)?.echoed??running.get(server.instanceId)?.current;return version!==
void 0&&version!==from.version&&version!==this.#request.want.version});if(third.length===0)return;this.#session.context.reporter.emit({type:"notice",message:`${third.
length} servers run a third version; they go back to ${from.version} first`});const end=await this.#rotate(from,this.#servers,{...this.#limits,maxFailures:1/0});
if(end.failed.length+end.untouched.length>0)throw mixedFleet(end)}async forward(){const{want,onFailure}=this.#request,{journal,context}=this.#session,end=await this.#rotate(
want,this.#servers,this.#limits,this.#pauseAfter);if(end.isPaused&&end.failed.length===0){const reason=this.#pauseAfter===void 0?"the time of the job ends":"a p\
ause was asked for";return await journal.append({kind:"interrupted",reason,isPause:!0,atMs:context.clock.now()}),this.#finish("paused",end.failed,[])}if(end.failed.
length===0&&end.untouched.length===0)return this.#end("succeeded",[],[]);const isTolerated=end.untouched.length===0&&end.failed.length<=this.#limits.maxFailures;
return onFailure==="rollback"&&this.#from&&!isTolerated?this.#backTo(this.#from,end.failed):this.#end("mixed",end.failed,[])}async#backTo(from,failed){const{journal,
context}=this.#session,reason=failed.map(server=>`${server.name}: ${server.reason}`).join("; ")||"too few servers serve";await journal.append({kind:"turn",want:from,
reason,atMs:context.clock.now()}),context.reporter.emit({type:"notice",message:`rolling back to ${from.version}: ${reason}`});const limits={...this.#limits,bakeMs:0,
pauseBetweenMs:0,maxFailures:1/0};delete limits.firstBatch;const end=await this.#rotate(from,this.#servers,limits),isBack=end.failed.length===0&&end.untouched.length===
0;return this.#end(isBack?"rolled-back":"mixed",failed,end.failed)}async#rotate(release,among,limits,pauseAfter){const{updater,expectedMs}=this.#request,{view,journal,
signal}=this.#session,running=await updater.probe(among,signal),{servers}=await view.observe(),stale=among.map(server=>servers.get(server.instanceId)??server).filter(
server=>!(0,server_state.Ep)(running.get(server.instanceId),release)),unprepared=stale.length>0?await updater.prepare(stale,release,signal):[],held=new Set(journal.
state.held.map(backend=>backend.instanceId));if(unprepared.some(server=>!held.has(server.instanceId))&&release===this.#request.want)return{done:[],failed:unprepared,
untouched:among.map(server=>server.instanceId),isPaused:!1};const failedIds=new Set(unprepared.map(server=>server.instanceId)),end=await(0,engine.e)((0,rotation_parts.
t)(this.#session,this.#request),{want:release,instanceIds:among.map(server=>server.instanceId).filter(id2=>!failedIds.has(id2)),limits,running,expectedMs,...this.#takeOutLimit(),
...pauseAfter===void 0?{}:{pauseAfter}});return{...end,failed:[...unprepared,...end.failed]}}#takeOutLimit(){const{jobDeadlineMs,expectedMs}=this.#request;if(jobDeadlineMs===
void 0)return{};const{clock}=this.#session.context,slowestMs=Math.max(6e4,...Object.values(expectedMs));return{takeOutUntilMs:clock.monotonic()+(jobDeadlineMs-clock.
now())-2*slowestMs}}async#end(result,failed,rollbackFailed){const{journal,context,timeline}=this.#session,{want,seq,rejects,duringFreeze,runId,command}=this.#request;
return await this.#releaseStaleHolds(),await(0,rollout_history.Pc)(context.store,{...want,isVerified:result==="succeeded"&&this.#isWhole,result,command,runId,finishedAt:new Date(
context.clock.now()).toISOString(),durationsMs:(0,rollout_timeline.p)(timeline.events),...seq===void 0?{}:{seq},...rejects===void 0?{}:{rejects},...duringFreeze===
void 0?{}:{duringFreeze},...this.#migrationsHead===void 0?{}:{migrationsHead:this.#migrationsHead}}),await journal.append({kind:"end",result,atMs:context.clock.
now()}),this.#finish(result,failed,rollbackFailed)}async#releaseStaleHolds(){const{view,journal,context}=this.#session,{held}=journal.state;if(held.length===0)return;
const{servers}=await view.observe(),stale=[...new Set(held.map(backend=>backend.instanceId))].filter(id2=>{const server=servers.get(id2);return!server||(0,server_state.
qS)(server,held).every((backend,index)=>backend.weight===server.backends[index].weight)});stale.length>0&&await journal.append({kind:"restored",instanceIds:stale,
atMs:context.clock.now()})}async#finish(result,failed,rollbackFailed){const{view,timeline}=this.#session,{servers}=await view.observe(),running=result==="mixed"?
await this.#request.updater.probe(this.#servers):new Map;return{result,want:this.#request.want,...this.#from?{from:this.#from}:{},failed,rollbackFailed,servers:[
...servers.values()],running,limits:this.#limits,timeline:timeline.events,startedAtMs:timeline.startedAtMs,durationsMs:(0,rollout_timeline.p)(timeline.events)}}}
function mixedFleet(end){const who=end.failed.map(server=>`${server.name}: ${server.reason}`).join("; ")||"the fleet is too weak to take a server out";return new errors.
sH(`three versions stand side by side and could not be brought to two (${who})`,errors.hS.mixed,"mixed",{code:"E_MIXED",fix:"repair the named servers, then run \
the same command again",retryable:!0})}var fence=__webpack_require__(511),finished=__webpack_require__(56994),preflight=__webpack_require__(55753);function wayBack(request,unfinished,servers,running){
const{want}=request,completed=completedButUnrecorded(unfinished?.want,want,servers,running);return completed||(unfinished?.from?(0,finished._)(unfinished.from,want)?
void 0:unfinished.from:request.from??commonRelease(running,want))}function completedButUnrecorded(unfinished,want,servers,running){if(!(!unfinished||unfinished.
version===want.version))return servers.every(server=>(0,server_state.Ep)(running.get(server.instanceId),unfinished))?unfinished:void 0}function commonRelease(running,want){
const answering=[...running.values()].filter(one2=>one2.isAnswering&&one2.current!==void 0&&one2.current!==want.version),[one]=answering;if(!(!one?.current||answering.
some(other=>other.current!==one.current||other.digest!==one.digest)))return{version:one.current,...one.digest?{digest:one.digest}:{},...one.envDigest?{envDigest:one.
envDigest}:{}}}async function proveReachable(updater,from,running){if(!await updater.isReachable(from)&&!(running.size>0&&[...running.values()].every(one=>one.digest===
from.digest)))throw new errors.wG(`release ${from.version} could not be rolled back to: what it is made of is gone`,{code:"E_NO_WAY_BACK",fix:"give --on-failure\
 stop to deploy without a way back"})}async function deployRelease(session,request){const{journal,view,context}=session,all=[...(await view.observe()).servers.values()],
limits=(0,preflight.z)(session.layout,all,{settings:request.settings,journal:journal.state,skip:request.skip}),isServingNow=server=>(0,server_state.PA)(server,(0,server_state.
qS)(server,journal.state.held)),left=all.filter(server=>request.isOnlyFailed===!0&&isServingNow(server)),servers=all.filter(server=>!request.skip.has(server.instanceId)&&
!request.skip.has(server.name)&&!left.includes(server)),isWhole=left.every(server=>server.release===request.want.version),running=await request.updater.probe(servers,
session.signal);(0,fence.J1)(servers,running,session.lease.generation);const interrupted=journal.state.open,from=wayBack(request,interrupted,servers,running);from&&
request.onFailure==="rollback"&&await proveReachable(request.updater,from,running);const migrationsHead=await request.beforeFirstInstance?.();await journal.append(
{kind:"begin",runId:request.runId,command:request.command,want:request.want,...from?{from}:{},held:journal.state.held,atMs:context.clock.now()});const isContinued=interrupted!==
void 0&&(0,finished._)(interrupted.want,request.want),pauseAfter=request.isPauseAsked&&!isContinued?limits.firstBatch??limits.slots:void 0;announce(session,request,
servers,limits);const run=new DeploymentRun(session,request,{servers,limits,from,migrationsHead,isWhole,pauseAfter});try{return await run.convergeFirst(running),
await run.forward()}catch(error){throw await noteInterruption(session,error),error}}function announce(session,request,servers,limits){const serving=servers.filter(
server=>(0,server_state.PA)(server)).length,balancers=session.layout.loadBalancers.map(({loadBalancer})=>loadBalancer.id).join(", ");session.context.reporter.emit(
{type:"notice",message:[`Release ${request.want.version} -> ${servers.length} instances${balancers&&` behind ${balancers}`}`,`${serving} serve now, at least ${limits.
minHealthy} always`,`${serving>0?limits.slots:servers.length} at a time`,`lock generation ${session.lease.generation}`].join(", ")})}async function noteInterruption(session,error){
const{journal,context}=session;try{await journal.append({kind:"interrupted",reason:(0,errors.bD)(error),atMs:context.clock.now()})}catch(journalError){context.reporter.
emit({type:"warning",message:`the journal could not be closed: ${(0,errors.bD)(journalError)}`})}}}),21583:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>rotate});var tags=__webpack_require__(22633),duration=__webpack_require__(80290),server_state=__webpack_require__(
44891);const bakeLookMs=5e3;async function pauseAfterBatch(parts,ms,done){if(ms===0)return[];const{clock,view,signal}=parts;parts.reporter.emit({type:"notice",message:`\
pause of ${(0,duration.a3)(ms)} with ${done.length} servers on the new release`});const until=clock.monotonic()+ms;for(;;){const{servers}=await view.observe(),serving=done.
flatMap(instanceId=>servers.get(instanceId)??[]).filter(server=>!(0,server_state.PA)(server,(0,server_state.qS)(server,parts.journal.state.held))).filter(server=>server.
backends.some(backend=>backend.weight>0));if(serving.length>0)return serving.map(server=>bakeFailure(server));const leftMs=until-clock.monotonic();if(leftMs<=0)
return[];await clock.sleep(Math.min(bakeLookMs,leftMs),signal)}}function bakeFailure(server){return{instanceId:server.instanceId,name:server.name,stage:"after",
code:"E_BAKE_FAILED",reason:"stopped being healthy for the load balancer after it had been updated"}}var coalesce=__webpack_require__(51035),plan=__webpack_require__(
17927),server_cycle=__webpack_require__(72232),errors=__webpack_require__(52005);async function beforeDrain(parts,want,picked){const start=[],failed=[];return await Promise.
all(picked.map(async one=>{const{instanceId,name}=one.server,ended=await parts.updater.beforeDrain?.(one.server,want)??{ok:!0,message:""};ended.ok?start.push(one):
failed.push({instanceId,name,stage:"prepare",code:ended.code,reason:ended.reason,...ended.output?{output:ended.output}:{}})})),{start,failed}}async function takeOut(parts,picked){
const{held}=parts.journal.state,backends=picked.filter(one=>one.state.kind==="old"||one.state.kind==="held").flatMap(one=>(0,server_state.qS)(one.server,held)).
filter(backend=>backend.weight>0);if(backends.length!==0){for(const{server}of picked){const own=backends.filter(backend=>backend.instanceId===server.instanceId);
own.length>0&&parts.timeline.add(server,"drain",`weight ${own.map(one=>one.weight).join("/")} -> 0`)}await parts.journal.append({kind:"hold",backends,atMs:parts.
clock.now()}),await parts.writer.write(backends.map(backend=>({...backend,weight:0})))}}async function reachSafePoint(parts,stuck){const untouched=stuck.filter(
one=>one.wasServing&&!one.progress.isUpdateStarted),backends=untouched.flatMap(one=>(0,server_state.qS)(one.server,parts.journal.state.held));if(backends.length!==
0){try{await parts.writer.write(backends),await parts.journal.append({kind:"restored",instanceIds:untouched.map(one=>one.server.instanceId),atMs:parts.clock.now()})}catch(error){
const names=untouched.map(one=>one.server.name).join(", ");parts.reporter.emit({type:"warning",message:`${names} could not get the weight back (${(0,errors.bD)(
error)}); run \`alicloud-deploy recover\``});return}for(const one of untouched)parts.timeline.add(one.server,"in","weight back: its update had not started")}}const starvedLookMs=2e3;
async function rotate(parts,rotation){const{limits}=rotation,end={done:[],failed:[],untouched:[],isPaused:!1},running=new Map,waiting=new Set(rotation.instanceIds);
let firstError;const firstBatch=limits.firstBatch??(limits.bakeMs>0?limits.slots:void 0),finish=(0,coalesce.Y)(async instanceIds=>{await parts.tagging.tag("inst\
ance",instanceIds,{[tags.b.release]:rotation.want.version});const held=new Set(parts.journal.state.held.map(backend=>backend.instanceId)),restored=instanceIds.filter(
id2=>held.has(id2));restored.length>0&&await parts.journal.append({kind:"restored",instanceIds:restored,atMs:parts.clock.now()})}),settle=(instanceId,cycle)=>{cycle.
ok?end.done.push(instanceId):end.failed.push(cycle.failure)},start=(server,state,wasServing)=>{const progress={isUpdateStarted:!1},own=(0,server_state.qS)(server,
parts.journal.state.held),cycle=(0,server_cycle.I)({...parts,finish},{server,state,own,want:rotation.want,progress});running.set(server.instanceId,{server,state,
wasServing,progress,end:cycle.then(ended=>settle(server.instanceId,ended)).catch(error=>{firstError??=error}).finally(()=>running.delete(server.instanceId))})},
stuck=[],mayGoOn=()=>firstError===void 0&&end.failed.length<=limits.maxFailures&&!parts.signal.aborted,startNext=async mayStart=>{const picked=await pick(parts,
rotation,{waiting,running,mayStart});for(const instanceId of picked.done)settle(instanceId,{ok:!0,instanceId});for(const instanceId of[...picked.done,...picked.
start.map(one=>one.server.instanceId)])waiting.delete(instanceId);const ready=await beforeDrain(parts,rotation.want,picked.start);end.failed.push(...ready.failed),
await takeOut(parts,ready.start);for(const one of ready.start)start(one.server,one.state,one.wasServing),stuck.push(running.get(one.server.instanceId));return picked.
start.length},aborted=abortOf(parts.signal),idle=async()=>{running.size>0?await Promise.race([aborted,...[...running.values()].map(one=>one.end)]):await parts.clock.
sleep(starvedLookMs,parts.signal)};try{let inBatch=0,startedInAll=0,batchSize=firstBatch??(limits.pauseBetweenMs>0?limits.slots:1/0),starvedSince;for(;waiting.size>
0&&mayGoOn();){if(rotation.takeOutUntilMs!==void 0&&parts.clock.monotonic()>=rotation.takeOutUntilMs){end.isPaused=!0;break}const mayStart=Math.min(batchSize-inBatch,
(rotation.pauseAfter??1/0)-startedInAll),started=mayStart>0?await startNext(mayStart):0;if(inBatch+=started,startedInAll+=started,rotation.pauseAfter!==void 0&&
startedInAll>=rotation.pauseAfter){end.isPaused=waiting.size>0;break}if(started>0){starvedSince=void 0;continue}if(inBatch>=batchSize&&running.size===0){const isFirst=batchSize===
firstBatch;end.failed.push(...await pauseAfterBatch(parts,isFirst&&limits.bakeMs||limits.pauseBetweenMs,end.done)),inBatch=0,batchSize=limits.pauseBetweenMs>0?limits.
slots:1/0;continue}if(running.size===0&&waiting.size>0&&(starvedSince??=parts.clock.monotonic(),parts.clock.monotonic()-starvedSince>parts.admitTimeoutMs))break;
waiting.size>0&&await idle()}for(;running.size>0&&!parts.signal.aborted;)await idle();if(parts.signal.throwIfAborted(),firstError!==void 0)throw firstError}catch(error){
throw parts.signal.aborted?await reachSafePoint(parts,stuck.filter(one=>!end.done.includes(one.server.instanceId))):await Promise.all([...running.values()].map(
one=>one.end)),error}return end.untouched.push(...waiting),end}async function pick(parts,rotation,now){const{servers}=await parts.view.observe(),{held}=parts.journal.
state,done=[],states=new Map,candidates=[];for(const instanceId of now.waiting){const server=servers.get(instanceId);if(!server)continue;const state=(0,server_state.
L4)(server,{held,running:rotation.running.get(instanceId),want:rotation.want});if(states.set(instanceId,state),state.kind==="done")done.push(instanceId);else{const expectedMs=rotation.
expectedMs[instanceId];candidates.push({instanceId,zoneId:server.zoneId,isHeld:state.kind==="held"||state.kind==="raised",isServing:state.kind==="old"&&state.isServing||
state.kind==="held"&&(0,server_state.PA)(server,(0,server_state.qS)(server,held)),...expectedMs===void 0?{}:{expectedMs}})}}const serving=[...servers.values()].
filter(server=>(0,server_state.PA)(server,(0,server_state.qS)(server,held))),outNow=[...now.running.values()].filter(one=>one.wasServing||one.state.kind==="held"),
chosen=(0,plan.Vw)((0,plan.$T)(candidates),rotation.limits,{servingByZone:(0,plan.Tr)(serving,server=>server.zoneId),out:outNow.length,mayStart:now.mayStart});return{
done,start:chosen.map(instanceId=>{const state=states.get(instanceId);return{server:servers.get(instanceId),state,wasServing:candidates.some(one=>one.instanceId===
instanceId&&one.isServing)}})}}function abortOf(signal){return new Promise(resolve=>{signal.aborted&&resolve(),signal.addEventListener("abort",()=>resolve(),{once:!0})})}}),
511:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{J1:()=>refuseNewerFence,KT:()=>newerFenceFix,
oi:()=>describeNewerFence});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005);const newerFenceFix="make sure that no other run and n\
o other environment deploys to these instances, delete .fence in the directory of the application (release.directory) on each, and run the same command again";function describeNewerFence(servers,running,generation){
const ahead=servers.flatMap(({instanceId,name})=>{const fence=running.get(instanceId)?.fence;return fence!==void 0&&fence>generation?[`${name} (${instanceId}) u\
nder generation ${fence}`]:[]});if(ahead.length!==0)return`the lock of this environment is at generation ${generation}, but instances were changed under later o\
nes: ${ahead.join(", ")}. The bucket that holds the lock was deleted or emptied since, or another environment deploys to the same instances`}function refuseNewerFence(servers,running,generation){
const problem=describeNewerFence(servers,running,generation);if(problem!==void 0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.wG(`the lock's bucket \
is not the one of the last deployment: ${problem}`,{code:"E_FENCE_AHEAD",fix:newerFenceFix})}}),17927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$T:()=>orderCandidates,Tr:()=>countBy,Vw:()=>chooseNext,Yy:()=>planLimits,pq:()=>countOf});function countOf(text,total,round){
if(!text.endsWith("%"))return Number(text);const exact=Number(text.slice(0,-1))*total/100;return round==="up"?Math.ceil(exact-1e-9):Math.floor(exact+1e-9)}function planLimits(settings,fleet){
const total=fleet.servers.length,serving=fleet.servers.filter(server=>server.isServing).length,held=fleet.servers.filter(server=>server.isHeld).length,batch=Math.
max(settings.batch.endsWith("%")?1:0,countOf(settings.batch,total,"down")),asked=countOf(settings.minHealthy,total,"up"),minHealthy=total>1&&serving>0?Math.max(
1,asked):asked,{minHealthyPerZone,firstBatch,bakeMs,pauseBetweenMs,maxFailures}=settings,limits={slots:batch,minHealthy,minHealthyPerZone,bakeMs,pauseBetweenMs,
maxFailures,...firstBatch?{firstBatch}:{}},problems=[];return batch<1&&problems.push({path:"rollout.batch",message:`batch ${settings.batch} of ${total} servers \
is ${batch}: nothing would be updated`,fix:"give --batch 1 or more"}),minHealthy>=total&&serving>0?problems.push({path:"rollout.minHealthy",message:`minHealthy ${settings.
minHealthy} is ${minHealthy} of ${total} servers: none may leave service, so none can be updated`,fix:total===1?"give --min-healthy 0 to accept an interruption,\
 or add a second instance":`give --min-healthy ${total-1} or less`}):serving>0&&serving+held<minHealthy&&problems.push({path:"rollout.minHealthy",message:`only ${serving}\
 of ${total} servers serve now, minHealthy ${settings.minHealthy} asks for ${minHealthy}: the fleet is already below it`,fix:`repair the servers first, or give \
--min-healthy ${Math.max(1,serving-1)}`}),problems.push(...zoneProblems(fleet.servers,minHealthyPerZone)),problems.length>0?{ok:!1,problems}:{ok:!0,limits}}function zoneProblems(servers,minHealthyPerZone){
return minHealthyPerZone===0||servers.every(server=>!server.isServing)?[]:[...countBy(servers,server=>server.zoneId)].filter(([,count])=>count<=minHealthyPerZone).
map(([zone,count])=>({path:"rollout.minHealthyPerZone",message:`zone ${zone} has ${count} servers and minHealthyPerZone is ${minHealthyPerZone}: none of them ma\
y leave service`,fix:"add an instance in that zone, or give --min-healthy-per-zone 0"}))}function orderCandidates(candidates){const rank=candidate=>candidate.isHeld?
0:candidate.isServing?2:1;return candidates.toSorted((a,b)=>rank(a)-rank(b)||(b.expectedMs??0)-(a.expectedMs??0)||(a.zoneId<b.zoneId?-1:a.zoneId>b.zoneId?1:0)||
(a.instanceId<b.instanceId?-1:1))}function chooseNext(ordered,limits,capacity){const byZone=new Map(capacity.servingByZone);let serving=[...byZone.values()].reduce(
(total,count)=>total+count,0),out=capacity.out;const chosen=[];for(const candidate of ordered){if(chosen.length>=capacity.mayStart)break;if(candidate.isServing){
const inZone=byZone.get(candidate.zoneId)??0;if(out>=limits.slots||serving-1<limits.minHealthy||inZone-1<limits.minHealthyPerZone)continue;byZone.set(candidate.
zoneId,inZone-1),serving--,out++}chosen.push(candidate.instanceId)}return chosen}function countBy(items,key){const counts=new Map;for(const item of items)counts.
set(key(item),(counts.get(key(item))??0)+1);return counts}}),37340:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{C:()=>plannedCalls});var _plan_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(17927),_weights_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
40191);function plannedCalls(request){const{servers,candidates,version,digest,migrations}=request,byId=new Map(servers.map(server=>[server.instanceId,server])),
order=(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.$T)(candidates).flatMap(candidate=>byId.get(candidate.instanceId)??[]),parked=servers.filter(server=>!order.includes(
server)),all=servers.map(server=>server.name).join(", ");return[{service:"oss",action:"PutObject",subject:"lock/ (take the lock)"},{service:"oss",action:"PutObj\
ect",subject:`artifacts/${digest.slice(0,12)}\u2026.tar.gz`},{service:"oss",action:"PutObject",subject:"env/ (service environment)"},{service:"ecs",action:"RunC\
ommand",subject:`probe on ${all}`},...migrations.map(sql=>({service:"mysql",action:"statement",subject:sql})),{service:"oss",action:"PutObject",subject:"journal\
/ (begin)"},{service:"ecs",action:"RunCommand",subject:`fetch ${version} on ${all}`},...order.flatMap(server=>callsOf(server,version)),...parked.map(server=>({service:"\
ecs",action:"RunCommand",subject:`switch ${server.name} to ${version} (stays without traffic)`})),{service:"oss",action:"PutObject",subject:"releases/ (history)"},
{service:"oss",action:"PutObject",subject:"journal/ (end)"},{service:"oss",action:"PutObject",subject:"lock/ (hand it on)"}]}function callsOf(server,version){const{
name,backends}=server,weights=to=>backends.filter(backend=>backend.weight>0).map(backend=>({service:"slb",action:"SetVServerGroupAttribute",subject:`${name} in ${(0,_weights_js__WEBPACK_IMPORTED_MODULE_1__.
$6)(backend.group)}: weight ${backend.weight===to(backend.weight)?`back to ${backend.weight}`:`${backend.weight} -> ${to(backend.weight)}`}`}));return[{service:"\
oss",action:"PutObject",subject:`journal/ (hold ${name})`},...weights(()=>0),{service:"ecs",action:"RunCommand",subject:`wait for the last connection of ${name}`},
{service:"ecs",action:"RunCommand",subject:`switch ${name} to ${version}`},...weights(weight=>weight),{service:"ecs",action:"TagResources",subject:`${name} rele\
ase ${version}`},{service:"oss",action:"PutObject",subject:`journal/ (restored ${name})`}]}}),55753:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{k:()=>candidatesOf,z:()=>checkFleet});var _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(52005),_fleet_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
56490),_plan_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(17927),_server_state_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(44891),_weights_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
40191);function checkFleet(layout,servers,options){const problems=[...layoutProblems(layout,servers,options)],plan=(0,_plan_js__WEBPACK_IMPORTED_MODULE_2__.Yy)(
options.settings,{servers:candidatesOf(servers,options.journal)});if(plan.ok||problems.push(...plan.problems),problems.length>0)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.
wG(problems.map(_shared_errors_js__WEBPACK_IMPORTED_MODULE_0__.Vw).join(`
`),{code:"E_UNSAFE_PLAN",...problems[0].fix?{fix:problems[0].fix}:{},context:{problems}});return plan.limits}function candidatesOf(servers,journal){const held=new Set(
journal.held.map(backend=>backend.instanceId));return servers.filter(server=>held.has(server.instanceId)||server.backends.some(backend=>backend.weight>0)).map(server=>({
instanceId:server.instanceId,zoneId:server.zoneId,isServing:(0,_server_state_js__WEBPACK_IMPORTED_MODULE_3__.PA)(server,(0,_server_state_js__WEBPACK_IMPORTED_MODULE_3__.
qS)(server,journal.held)),isHeld:held.has(server.instanceId)}))}function layoutProblems(layout,servers,{skip,journal}){if(servers.length===0)return[{message:`no\
 instance carries the tag of ${layout.environmentTag}`,fix:"run `alicloud-deploy provision` first"}];const problems=[];for(const server of servers.filter(each=>!skip.
has(each.instanceId)&&!skip.has(each.name))){const where=`${server.name} (${server.instanceId})`,isHeld=journal.held.some(backend=>backend.instanceId===server.instanceId);
server.status!=="Running"&&!isHeld&&problems.push({message:`${where} is ${server.status}`,fix:`start it, or give --skip ${server.instanceId}`}),layout.groups.length>
0&&server.backends.length===0&&problems.push({message:`${where} is in no server group of the load balancer`,fix:`run \`alicloud-deploy provision\`, or give --skip\
 ${server.instanceId}`})}const used=new Set(servers.flatMap(server=>server.backends.map(backend=>(0,_weights_js__WEBPACK_IMPORTED_MODULE_4__.$6)(backend.group))));
for(const{loadBalancer,listeners}of layout.loadBalancers)for(const listener of listeners.filter(each=>(0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.nL)(each)&&used.
has((0,_weights_js__WEBPACK_IMPORTED_MODULE_4__.$6)((0,_fleet_js__WEBPACK_IMPORTED_MODULE_1__.F8)(each)))))listener.healthCheck.kind==="off"&&problems.push({message:`\
listener ${listener.protocol}:${listener.port} of ${loadBalancer.id} has no health check, so nothing tells when a server may get traffic`,fix:"switch the health\
 check on: infrastructure.loadBalancer.listeners.healthCheck"});return problems}}),70969:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{t:()=>rotationParts});function rotationParts(session,request){const{context,view,writer,journal,timeline,signal}=session,
{updater,admitTimeoutMs,unknownGraceMs}=request,{clock,reporter}=context,{tagging}=context.cloud;return{clock,reporter,tagging,view,writer,journal,timeline,updater,
admitTimeoutMs,unknownGraceMs,signal}}})};export{id,ids,modules};
