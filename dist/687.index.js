"use strict";exports.id=687,exports.ids=[687],exports.modules={20687:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Qs:()=>bringScalingGroupTo,NP:()=>deployToScalingGroup,tZ:()=>recoverScalingGroup,dA:()=>usesScalingGroup});var state_history=__webpack_require__(16156),state_journal=__webpack_require__(
83271),outcome=__webpack_require__(65454),finished=__webpack_require__(41440),fleet=__webpack_require__(59864),tags=__webpack_require__(22633),duration=__webpack_require__(
80290),errors=__webpack_require__(52005),guard_questions=__webpack_require__(7853),record_end=__webpack_require__(43759);const topic="user-data";function imageBefore({
want,from},open,{configuration}){if(open?.digest!==void 0&&open.digest!==want.digest)return{...open,digest:open.digest};const{imageId}=configuration;return imageId!==
""&&imageId!==want.digest?from&&(from.digest===void 0||from.digest===imageId)?{...from,digest:imageId}:{version:imageId,digest:imageId}:from?.digest!==void 0&&from.
digest!==want.digest?{...from,digest:from.digest}:void 0}async function setImage({lease},scaling,{configuration},release2){configuration.imageId!==release2.digest&&
(lease.assertHeld(),await scaling.modifyConfiguration(configuration.id,{imageId:release2.digest}))}async function setUserData({journal,context,lease},scaling,{configuration},{
userData,isWayBack}){if(userData===void 0||configuration.userData===userData)return;const before={userData:configuration.userData};isWayBack||await journal.append(
{kind:"note",topic,data:before,atMs:context.clock.now()}),lease.assertHeld(),await scaling.modifyConfiguration(configuration.id,{userData})}function userDataBefore({
journal}){const note=journal.state.open?.notes.find(each=>each.topic===topic);return note&&note.data.userData}var scaling_group_plan=__webpack_require__(96923),
plan=__webpack_require__(17927),server_state=__webpack_require__(28453),weights=__webpack_require__(70005);function checkScalingGroup(view,request,seen){const{problems,
notices}=(0,scaling_group_plan.kh)(view.members,seen.tagged,request.skip);if(problems.push(...groupProblems(view,request,seen)),problems.length===0)return notices;
throw new errors.wG(problems.map(errors.Vw).join(`
`),{code:"E_UNSAFE_PLAN",...problems[0].fix?{fix:problems[0].fix}:{},context:{problems}})}function groupProblems(view,{want,settings},{layout,ownRefreshes}){const{
group,refresh,members}=view,problems=(0,scaling_group_plan.gn)(settings,members);ownRefreshes.size===0&&problems.push(...tooFewServing(view,settings,layout)),group.
isActive||problems.push({message:`scaling group ${group.id} is not active`,fix:"enable it in the console or by API"}),refresh&&(0,scaling_group_plan.$m)(refresh)&&
refresh.imageId!==want.digest&&!ownRefreshes.has(refresh.id)&&problems.push({message:`the instance refresh ${refresh.id} of ${group.id} is ${refresh.status} and\
 was not started by this tool`,fix:"wait until it ends, or cancel it"});const used=new Set(layout.groups.map(weights.$6));for(const listener of layout.loadBalancers.
flatMap(({listeners})=>listeners))(0,fleet.nL)(listener)&&used.has((0,weights.$6)((0,fleet.F8)(listener)))&&listener.healthCheck.kind==="off"&&problems.push({message:`\
listener ${listener.protocol}:${listener.port} of ${listener.loadBalancerId} has no health check, so nothing tells when a new instance may get traffic`,fix:"swi\
tch the health check on"});return problems}function tooFewServing({members,servers},{minHealthy},layout){if(layout.groups.length===0)return[];const total=members.
filter(scaling_group_plan.yY).length,serving=servers.filter(server=>(0,server_state.PA)(server)).length,least=(0,plan.pq)(minHealthy,total,"up");return serving===
0||serving>=least?[]:[{path:"rollout.minHealthy",message:`only ${serving} of ${total} instances serve now, minHealthy ${minHealthy} asks for ${least}: the group\
 is already below it`,fix:`repair the instances first, or give --min-healthy ${serving}`}]}var cloud_errors=__webpack_require__(70271),script_end=__webpack_require__(
98681),scaling_group_view=__webpack_require__(91985);class GroupWatch{#cloud;#layout;#timeline;#view;constructor(cloud,layout,timeline,first){this.#cloud=cloud,
this.#layout=layout,this.#timeline=timeline,this.#view=first}get view(){return this.#view}get mark(){const{refresh,members}=this.#view;return JSON.stringify([refresh?.
id,refresh?.status,refresh?.finished,members.map(one=>one.instanceId)])}async look(){const before=new Map(this.#view.members.map(member=>[member.instanceId,member]));
this.#view=await(0,scaling_group_view.KT)(this.#cloud,this.#view.group.id,this.#layout);for(const member of this.#view.members)before.has(member.instanceId)||this.#timeline.
add(named(member),"update","made by the scaling group");const now=new Set(this.#view.members.map(({instanceId})=>instanceId));for(const member of before.values())
now.has(member.instanceId)||this.#timeline.add(named(member),"out","replaced by the scaling group")}membersOf({digest}){return this.#view.members.filter(member=>(0,scaling_group_plan.
yY)(member)&&member.machine?.imageId===digest)}serves({instanceId}){if(this.#layout.groups.length===0)return!0;const server=this.#view.servers.find(each=>each.instanceId===
instanceId);return server!==void 0&&(0,server_state.PA)(server)}}const named=({instanceId,machine})=>({instanceId,name:machine?.name??instanceId});var server_cycle=__webpack_require__(
72232),version_check=__webpack_require__(52405);const maxTries=3;class GroupProof{running=new Map;failed=[];#session;#watch;#request;#proved=new Set;constructor(session,watch,request){
this.#session=session,this.#watch=watch,this.#request=request}isWhole(release2){return this.#watch.membersOf(release2).every(({instanceId})=>this.#proved.has(instanceId))}async proveNew(release2){
const{refresh}=this.#watch.view;if(refresh&&(0,scaling_group_plan.$m)(refresh)&&(refresh.imageId!==release2.digest||refresh.status==="rolling-back"))return;const fresh=this.#watch.
membersOf(release2).filter(({instanceId})=>!this.#proved.has(instanceId));if(fresh.length===0)return;for(const member of fresh)this.#session.timeline.add(named(
member),"admit","in service, asked for its version");return(await Promise.all(fresh.map(member=>this.#askVersion(member,release2)))).find(reason=>reason!==void 0)??
this.#waitServing(fresh)}async bake(release2,bakeMs,isOutOfTime){const{clock,reporter,pollIntervalMs}=this.#session.context,count=this.#watch.membersOf(release2).
length;bakeMs>0&&reporter.emit({type:"notice",message:`watching ${count} new instances for ${(0,duration.a3)(bakeMs)}`});const until=clock.monotonic()+bakeMs;for(;;){
const lost=this.#watch.membersOf(release2).find(member=>!this.#watch.serves(member));if(lost)return this.#fail(lost,"after",{code:"E_BAKE_FAILED",reason:"stoppe\
d serving after it was renewed"});const leftMs=until-clock.monotonic();if(leftMs<=0)return;if(isOutOfTime())return"out-of-time";await clock.sleep(Math.min(leftMs,
5*pollIntervalMs),this.#session.signal),await this.#watch.look()}}async#askVersion(member,release2){const{runs,signal}=this.#session,{app,check}=this.#request,{
clock,pollIntervalMs}=this.#session.context;for(let tries=1;;tries++)try{const result=await runs.run(member.instanceId,(0,version_check.y)(app,release2.version,
check),signal),ended=(0,script_end.p)(result,"");if(!ended.ok)return this.#fail(member,"update",ended);this.running.set(member.instanceId,{isAnswering:!0,echoed:release2.
version});return}catch(error){if((0,cloud_errors.E)(error,"not-found"))return;if(!(0,cloud_errors.E)(error,"transient")||tries===maxTries)throw error;await clock.
sleep(pollIntervalMs,signal)}}async#waitServing(fresh){const{clock,pollIntervalMs}=this.#session.context,{signal,timeline}=this.#session,{admitTimeoutMs}=this.#request,
deadline=clock.monotonic()+admitTimeoutMs,present=()=>fresh.filter(one=>this.#watch.view.members.some(now=>now.instanceId===one.instanceId));for(;;){const waiting=present().
find(member=>!this.#watch.serves(member));if(!waiting)break;if(clock.monotonic()>=deadline)return this.#fail(waiting,"admit",{code:"E_NOT_ADMITTED",reason:`not \
healthy for the load balancer within ${(0,duration.a3)(admitTimeoutMs)}`});await clock.sleep(pollIntervalMs,signal),await this.#watch.look()}for(const member of present().
filter(({instanceId})=>this.running.has(instanceId)))this.#proved.add(member.instanceId),timeline.add(named(member),"in","serves the release")}#fail(member,stage,end){
const server=named(member);return this.failed.push((0,server_cycle.P)(server,stage,end)),this.#session.timeline.add(server,"failed",end.reason),`${server.name}:\
 ${end.reason}`}}var pack=__webpack_require__(84763);const checkpointPauseMinutes=2880,refresh_topic="instance-refresh",refreshNote=id=>({topic:refresh_topic,data:{
id}}),refreshIds=notes=>new Set(notes.filter(note=>note.topic===refresh_topic).map(({data})=>data.id));class RefreshControl{#session;#scaling;#request;#own;#startedHere=new Set;#starts=0;constructor(session,scaling,request,own=new Set){
this.#session=session,this.#scaling=scaling,this.#request=request,this.#own=new Set(own)}async begin(release2,view,{isWayBack}){const last=view.refresh,{groupId}=this.#request,
between=(0,scaling_group_plan.g)(view.members,view.configuration.imageId,release2.digest),imageId=between??release2.digest;if(this.#session.lease.assertHeld(),last&&
this.#startedHere.has(last.id)&&last.imageId===imageId&&last.status!=="succeeded")return`the instance refresh ${last.id} ${last.status}${last.detail?`: ${last.detail}`:
""}`;const isHalfWay=last&&(last.status==="failed"||last.status==="cancelled");if(isWayBack&&isHalfWay&&this.#own.has(last.id)){await this.rollBack(last);return}
const total=view.members.filter(scaling_group_plan.yY).length,plan2=(0,scaling_group_plan.j7)(this.#request.settings,total);try{const id=await this.#scaling.startRefresh(
{scalingGroupId:groupId,target:{imageId},minHealthyPercent:plan2.minHealthyPercent,maxHealthyPercent:plan2.maxHealthyPercent,...plan2.checkpointPercents&&!isWayBack&&
between===void 0?{checkpointPercents:plan2.checkpointPercents,checkpointPauseMinutes}:{},clientToken:`acd-${(0,pack.s)(`${groupId}/${imageId}/${this.#session.lease.
generation}/${++this.#starts}`).slice(0,42)}`});this.#startedHere.add(id),this.#own.add(id),await this.#note(id)}catch(error){if(!(0,cloud_errors.E)(error,"in-u\
se","already"))throw error}}resume=({id})=>this.#change(()=>this.#scaling.resumeRefresh(this.#request.groupId,id));rollBack=({id})=>this.#change(()=>this.#scaling.
rollBackRefresh(this.#request.groupId,id));async suspend({refresh}){!refresh||refresh.imageId!==this.#request.want.digest||refresh.status!=="pending"&&refresh.status!==
"running"||await this.#change(()=>this.#scaling.suspendRefresh(this.#request.groupId,refresh.id))}#note(id){const{journal,context}=this.#session;return journal.
append({kind:"note",...refreshNote(id),atMs:context.clock.now()})}async#change(call){this.#session.lease.assertHeld();try{await call()}catch(error){if(!(0,cloud_errors.
E)(error,"invalid","permission","in-use")||!/Status/.test(error.apiCode))throw error}}}const deadlineMarginMs=6e4;async function deployScalingGroup(session,cloud,layout,request){
const{journal,context}=session,{open}=journal.state,first=await(0,scaling_group_view.KT)(cloud,request.groupId,layout),ownRefreshes=refreshIds(open?.notes??[]),
notes=[...open?.notes??[]],{refresh}=first;refresh&&(0,scaling_group_plan.$m)(refresh)&&refresh.imageId===open?.want.digest&&!ownRefreshes.has(refresh.id)&&(ownRefreshes.
add(refresh.id),notes.push(refreshNote(refresh.id)));const notices=checkScalingGroup(first,request,{layout,tagged:session.layout.instances,ownRefreshes});for(const message of notices)
context.reporter.emit({type:"warning",message});const from=imageBefore(request,open?.from,first);await(0,guard_questions.AD)(session,{want:request.want,from});const migrationsHead=await request.
beforeFirstInstance?.(),{runId,command,want,seq}=request;await(0,state_journal.Te)(journal,{runId,command,want,seq,...from?{from}:{},notes},context.clock.now());
const refreshes=new RefreshControl(session,cloud.scaling,request,ownRefreshes),watch=new GroupWatch(cloud,layout,session.timeline,first),run=new ScalingGroupRun(
session,cloud,request,{watch,refreshes,from,migrationsHead});try{return await run.play()}catch(error){throw await run.reachSafePoint(error),error}}class ScalingGroupRun{#session;#cloud;#request;#watch;#refreshes;#proof;#from;#migrationsHead;#guard;#goesBack=!1;#hasBaked=!1;#holdReason;constructor(session,cloud,request,found){
this.#session=session,this.#cloud=cloud,this.#request=request,this.#watch=found.watch,this.#refreshes=found.refreshes,this.#proof=new GroupProof(session,found.watch,
request),this.#from=found.from,this.#migrationsHead=found.migrationsHead,this.#guard=(0,guard_questions.B_)(session,{want:request.want,from:found.from})}async play(){
await this.#setUserData(this.#request.userData);const reason=await this.#bringTo(this.#request.want,{isProved:!0});if(reason==="out-of-time")return this.#pause();
if(reason===void 0)return this.#end("succeeded");const{clock,reporter}=this.#session.context;if(this.#request.onFailure==="stop"||!this.#from)return await this.#suspend(),
this.#end("mixed");await this.#session.journal.append({kind:"turn",want:this.#from,reason,atMs:clock.now()}),reporter.emit({type:"notice",message:`rolling back \
to ${this.#from.version}: ${reason}`}),this.#goesBack=!0,await this.#setUserData(userDataBefore(this.#session));const trouble=await this.#bringTo(this.#from,{isProved:!1});
return this.#end(trouble===void 0?"rolled-back":"mixed")}async reachSafePoint(error){const{journal,context}=this.#session;try{this.#goesBack||await this.#suspend(),
await journal.append((0,state_journal.hH)(error,context.clock.now()))}catch(trouble){context.reporter.emit({type:"warning",message:`the instance refresh could n\
ot be suspended: ${(0,errors.bD)(trouble)}; the next run takes it up`})}}async#bringTo(release2,{isProved}){const{clock}=this.#session.context;let progressAt=clock.
monotonic(),mark="";for(;;){if(await this.#watch.look(),isProved){const reason=await this.#proof.proveNew(release2)??this.#reasonOf(await this.#guard?.look());if(reason)
return reason}const{view}=this.#watch,{refresh,members}=view,isBusy=refresh!==void 0&&(0,scaling_group_plan.$m)(refresh),isThere2=!isBusy&&(0,scaling_group_plan.
TF)(members,release2.digest);if(isThere2&&(!isProved||this.#proof.isWhole(release2))){await setImage(this.#session,this.#cloud.scaling,view,release2);return}const isMoving=isThere2||
members.some(({state})=>state==="pending"||state==="removing");if(isBusy||!isMoving){const reason=isBusy?await this.#steer(refresh,release2):await this.#refreshes.
begin(release2,view,{isWayBack:this.#goesBack});if(reason)return reason}const now=this.#watch.mark;if(now!==mark&&(mark=now,progressAt=clock.monotonic(),refresh&&
isBusy&&this.#announce(refresh,release2)),clock.monotonic()-progressAt>this.#request.stallTimeoutMs)return`no instance was renewed within ${(0,duration.a3)(this.#request.
stallTimeoutMs)}`;if(isProved&&this.#isOutOfTime())return"out-of-time";await clock.sleep(this.#session.context.pollIntervalMs,this.#session.signal)}}async#steer(refresh,release2){
if(refresh.status==="pending"||refresh.status==="cancelling"||refresh.status==="rolling-back")return;const{members,configuration}=this.#watch.view,isBetween=refresh.
imageId===(0,scaling_group_plan.g)(members,configuration.imageId,release2.digest);if(refresh.imageId!==release2.digest&&!isBetween){await this.#refreshes.rollBack(
refresh);return}if(refresh.status!=="running"){if(refresh.status==="at-checkpoint"&&!this.#goesBack&&!isBetween){const reason=await this.#proof.bake(release2,this.#waitAtCheckpoint(),
()=>this.#isOutOfTime())??this.#reasonOf(await this.#guard?.mayIncrease("the checkpoint of the refresh"));if(reason)return reason}await this.#refreshes.resume(refresh)}}#reasonOf(word){
if(!(!word||word.word==="go"))return word.word==="back"?word.reason:(this.#holdReason=word.reason,"out-of-time")}#waitAtCheckpoint(){const{bakeMs,pauseBetweenMs}=this.#request.
settings,isFirst=!this.#hasBaked;return this.#hasBaked=!0,isFirst&&bakeMs||pauseBetweenMs}#announce(refresh,release2){this.#session.context.reporter.emit({type:"\
progress",subject:this.#request.groupId,phase:refresh.status,message:`${refresh.finished} of ${refresh.total} instances renewed for ${release2.version}`,data:{refreshId:refresh.
id,finished:refresh.finished,total:refresh.total}})}#setUserData(userData){const wish={userData,isWayBack:this.#goesBack};return setUserData(this.#session,this.#cloud.
scaling,this.#watch.view,wish)}async#suspend(){await this.#watch.look(),await this.#refreshes.suspend(this.#watch.view)}#isOutOfTime(){const{jobDeadlineMs}=this.#request;
return jobDeadlineMs!==void 0&&this.#session.context.clock.now()>jobDeadlineMs-deadlineMarginMs}async#pause(){const{journal,context}=this.#session;return await this.#suspend(),
await journal.append({kind:"interrupted",reason:this.#holdReason??"the time of the job ends",isPause:!0,...this.#holdReason===void 0?{isOutOfTime:!0}:{},atMs:context.
clock.now()}),this.#finish("paused")}async#end(result){const{lease}=this.#session,{want,skip}=this.#request;await this.#watch.look();const release2=result==="su\
cceeded"?want:this.#from;if(release2&&result!=="mixed"){lease.assertHeld();const ids=this.#watch.membersOf(release2).map(({instanceId})=>instanceId);ids.length>
0&&await this.#cloud.tagging.tag("instance",ids,{[tags.b.release]:release2.version})}return await(0,record_end.$)(this.#session,this.#request,{result,isVerified:result===
"succeeded"&&skip.size===0,migrationsHead:this.#migrationsHead}),await this.#watch.look(),this.#finish(result)}#finish(result){const{timeline}=this.#session,{want,
settings}=this.#request,{members,servers}=this.#watch.view;return{result,want,...this.#from?{from:this.#from}:{},failed:this.#proof.failed,rollbackFailed:[],servers,
running:this.#proof.running,limits:(0,scaling_group_plan.vw)(settings,members.filter(scaling_group_plan.yY).length),timeline:timeline.events,startedAtMs:timeline.
startedAtMs,durationsMs:{}}}}var deadlines=__webpack_require__(61818),deployment_outcome=__webpack_require__(43486),freeze=__webpack_require__(68087),in_rollout=__webpack_require__(
21614),release=__webpack_require__(52738),rollout_context=__webpack_require__(21511),schema_fit=__webpack_require__(44910);const usesScalingGroup=({rollout})=>rollout.
scalingGroup!=="off",stallTimeoutMs=18e5;async function deployToScalingGroup(context,environment){const{want}=await(0,release.LW)(context,environment),[history,
journal]=await Promise.all([(0,state_history.Lu)(environment.store),(0,state_journal.a0)(environment.store)]);(0,release.z3)(context,want,{history,journal});const askAgain=()=>(0,schema_fit.
ab)(context,environment,history,(0,schema_fit.Zq)(environment,want,history));return await askAgain(),bringScalingGroupTo(context,environment,{command:"rolling-d\
eploy",want,from:(0,release.te)(history,want),onFailure:environment.settings.rollout.onFailure,migrates:!0,askAgain,...(0,freeze.f)(context,environment)})}async function recoverScalingGroup(context,environment,journal,isDead){
const{open}=journal;if(!open)return;const want=context.options.finish===!0?open.want:open.from??open.want;return bringScalingGroupTo(context,environment,{command:"\
recover",want,onFailure:"stop",isDead})}async function bringScalingGroupTo(context,environment,goal){const{cloud,settings,environmentTag,store}=environment,want=withImage(
goal.want),group=await(0,scaling_group_view.WP)(cloud,{setting:settings.rollout.scalingGroup,environmentTag}),layout=await(0,scaling_group_view.aH)(cloud,group,
environmentTag),[view,journal,history]=await Promise.all([(0,scaling_group_view.KT)(cloud,group.id,layout),(0,state_journal.a0)(store),(0,state_history.Lu)(store)]),
last=(0,state_history.T5)(history);if(isThere(view,want)&&!journal.open&&last&&(0,finished._)(last,want))return nothingToDo(view,want);const skip=new Set(context.
options.skip??[]),rotation=(0,rollout_context.rS)(settings),notices=checkScalingGroup(view,{want,skip,settings:rotation},{layout,tagged:(await(0,fleet.k0)(cloud,
environmentTag)).instances,ownRefreshes:refreshIds(journal.open?.notes??[])});if(context.isDryRun)return scaling_group_run_plan(context,environment,{goal,want,view,
notices});const work=async(session,finish)=>{const{runId}=context.host.job(),seq=context.options.seq,{userData}=settings.infrastructure.instances,end=await deployScalingGroup(
session,cloud,layout,{command:goal.command,runId,groupId:group.id,want,...goal.from?{from:goal.from}:{},settings:rotation,onFailure:goal.onFailure,app:(0,rollout_context.
q5)(settings),check:(0,rollout_context.yG)(settings),...userData===void 0?{}:{userData},skip,admitTimeoutMs:(0,rollout_context.qI)(layout,settings).admitTimeoutMs,
stallTimeoutMs,...goal.migrates?{beforeFirstInstance:()=>(0,release._r)(context,environment,want.version)}:{},...(0,deadlines.b)(context),...seq===void 0?{}:{seq},
...goal.rejects===void 0?{}:{rejects:goal.rejects},...goal.duringFreeze===void 0?{}:{duringFreeze:goal.duringFreeze}}),rerun=goal.command==="rolling-deploy"?"ru\
n the same command again":`alicloud-deploy ${goal.command}`;return(0,deployment_outcome.mR)(end,{...await finish(),rerun})},seen=goal.command==="rollback"?{}:{seen:{
history,journal}};return(0,in_rollout.B5)(context,environment,goal.command,work,{...seen,...goal.askAgain?{askAgain:goal.askAgain}:{},...goal.isDead?{isDead:goal.
isDead}:{}})}function withImage(release2){if(release2.digest!==void 0)return{...release2,digest:release2.digest};throw new errors.wG(`release ${release2.version}\
 has no image, and a scaling group is deployed by images`,{code:"E_IMAGE_MISSING",fix:`run \`alicloud-deploy bake-image --release ${release2.version}\` first`})}
const isThere=({members,refresh,configuration},want)=>(0,scaling_group_plan.TF)(members,want.digest)&&configuration.imageId===want.digest&&!(refresh&&(0,scaling_group_plan.
$m)(refresh));function nothingToDo({servers,group},want){const where=`all ${servers.length} instances of ${group.name||group.id}`;return(0,deployment_outcome.pL)(
{version:want.version,digest:want.digest},servers,where)}async function scaling_group_run_plan(context,environment,seen){const{goal,want,view,notices}=seen,settings=(0,rollout_context.
rS)(environment.settings),total=view.members.filter(scaling_group_plan.yY).length,refresh=(0,scaling_group_plan.j7)(settings,total),migrations=goal.migrates?await(0,release.
NH)(context,environment,want.version):[],checkpoint=refresh.checkpointPercents?`, stopping at ${refresh.checkpointPercents.slice(0,-1).join(", ")} % until those\
 are proved`:"",calls=["oss    PutObject             lock/, journal/",...migrations.map(sql=>`mysql  statement             ${sql}`),`ess    StartInstanceRefresh\
  ${view.group.id}: ${total} instances to ${want.digest}, healthy ${refresh.minHealthyPercent} to ${refresh.maxHealthyPercent} %${checkpoint}`,"ecs    RunComman\
d            check on each new instance",...refresh.checkpointPercents?[`ess    ResumeInstanceRefresh ${view.group.id}`]:[],`ecs    TagResources          releas\
e ${want.version}`,"oss    PutObject             releases/, journal/, lock/"];return{result:"planned",exitCode:errors.hS.done,release:{version:want.version,digest:want.
digest},plan:{limits:(0,scaling_group_plan.vw)(settings,total),refresh,calls},instances:view.servers.map(server=>(0,outcome.Rr)(server)),text:[`Would bring scal\
ing group ${view.group.name||view.group.id} to ${want.version}:`,...calls.map(call=>`  ${call}`),...notices.map(notice=>`  note   ${notice}`)].join(`
`)}}}),96923:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$m:()=>isActive,TF:()=>isAllOn,
g:()=>imageBetween,gn:()=>refreshLimits,j7:()=>planRefresh,kh:()=>untouchedServers,vw:()=>limitsOfRefresh,yY:()=>isRefreshable});var _plan_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
17927);function planRefresh(settings,total){const percentOf=count=>Math.ceil(100*count/Math.max(1,total)-1e-9),least=Math.max((0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.
pq)(settings.minHealthy,total,"up"),settings.minHealthyPerZone??0),minHealthyPercent=Math.min(100,percentOf(least)),surge=surgeOf(settings,total),maxHealthyPercent=Math.
min(200,100+Math.min(100,percentOf(surge))),ends=batchEnds(settings,total),percents=[...new Set(ends.map(end=>Math.max(1,Math.floor(100*end/total))))];return{minHealthyPercent,
maxHealthyPercent,...percents.length>0?{checkpointPercents:[...percents,100]}:{}}}const surgeOf=({batch},total)=>Math.max(1,(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.
pq)(batch,total,"down"));function batchEnds(settings,total){const ends=[];for(let end=settings.firstBatch??1;end<total&&(ends.push(end),settings.pauseBetweenMs!==
0);end+=surgeOf(settings,total));return ends}const mostCheckpoints=20;function refreshLimits(settings,members){const{batch,firstBatch,minHealthyPerZone=0,pauseBetweenMs}=settings,
refreshed=members.filter(isRefreshable),total=refreshed.length,problems=[],zones=[...(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.Tr)(refreshed,({machine})=>machine?.
zoneId??"unknown")];minHealthyPerZone>0&&zones.length>1&&problems.push({path:"rollout.minHealthyPerZone",message:`minHealthyPerZone is ${minHealthyPerZone} and \
the group stands in ${zones.length} zones (${zones.map(([zone,count])=>`${zone}: ${count}`).join(", ")}): an instance refresh keeps a floor for the group only, \
and it may put the successors of a zone's instances into another zone`,fix:"give --min-healthy-per-zone 0 and let --min-healthy keep the floor, up to 100%: new \
instances come first"}),settings.batches&&problems.push({path:"rollout.batches",message:`batches ${settings.batches.join(", ")} grow, and an instance refresh ha\
s one size for all of them`,fix:"leave rollout.batches out, and give --first-batch and --batch"});const onePercent=Math.ceil(total/100);firstBatch!==void 0&&firstBatch<
onePercent&&firstBatch<total&&problems.push({path:"rollout.firstBatch",message:`a first batch of ${firstBatch} of ${total} instances is less than 1 %, the earli\
est checkpoint of an instance refresh`,fix:`give --first-batch ${onePercent} or more`});const surge=surgeOf(settings,total);pauseBetweenMs>0&&surge<onePercent&&
problems.push({path:"rollout.batch",message:`pauseBetween needs a checkpoint behind each batch, and batch ${batch} of ${total} instances is less than 1 %`,fix:`\
give --batch ${onePercent} or more`});const checkpoints=batchEnds(settings,total).length+1;return checkpoints>mostCheckpoints&&problems.push({path:"rollout.paus\
eBetween",message:`pauseBetween with batch ${batch} of ${total} instances needs ${checkpoints} checkpoints, and an instance refresh takes ${mostCheckpoints}`,fix:`\
give --batch ${Math.ceil(total/(mostCheckpoints-1))} or more, or --pause-between 0`}),problems}function imageBetween(members,made,wanted){const others=new Set(members.
filter(isRefreshable).map(({machine})=>machine?.imageId));return others.delete(wanted),others.size>1&&made!==""&&made!==wanted?made:void 0}function limitsOfRefresh(settings,total){
const{minHealthyPerZone=0,bakeMs,pauseBetweenMs,firstBatch}=settings;return{slots:surgeOf(settings,total),minHealthy:(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.pq)(
settings.minHealthy,total,"up"),minHealthyPerZone,bakeMs,pauseBetweenMs,maxFailures:(0,_plan_js__WEBPACK_IMPORTED_MODULE_0__.pq)(String(settings.maxFailures),total,
"down"),...firstBatch?{firstBatch}:{}}}const isRefreshable=member=>member.isMadeByGroup&&member.state==="in-service";function whyUntouched(member){return member?
member.state==="standby"?"is in standby":member.state==="protected"?"is protected":member.isMadeByGroup?void 0:"was added by hand":"is not a member of the scali\
ng group"}function untouchedServers(members,tagged,skip){const known=new Map(members.map(member=>[member.instanceId,member])),machines=new Map([...members.flatMap(
({machine})=>machine??[]),...tagged].map(one=>[one.id,one])),problems=[],notices=[];for(const machine of machines.values()){const member=known.get(machine.id),why=whyUntouched(
member);if(!why)continue;const message=`${machine.name} (${machine.id}) ${why}: an instance refresh does not touch it`;member?.state==="standby"||skip.has(machine.
id)||skip.has(machine.name)?notices.push(message):problems.push({message,fix:`take it out of the environment, or give --skip ${machine.id}`})}return{problems,notices}}
const active=new Set(["pending","running","paused","at-checkpoint","cancelling","rolling-back"]),isActive=({status})=>active.has(status);function isAllOn(members,imageId){
return members.every(member=>member.state!=="pending"&&member.state!=="removing")&&members.filter(isRefreshable).every(({machine})=>machine?.imageId===imageId)}}),
91985:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{KT:()=>observeGroup,WP:()=>findScalingGroup,
aH:()=>layoutOf});var _cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(22633),_shared_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
52005),_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(59864);async function findScalingGroup({scaling},wanted){const{setting,environmentTag}=wanted,
isById=setting!=="auto",found=await scaling.describeGroups(isById?{ids:[setting]}:{tags:{[_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.b.environment]:environmentTag}}),
[group]=found;if(group&&found.length===1)return group;const what=isById?`scaling group ${setting}`:`scaling group with the tag ${_cloud_tags_js__WEBPACK_IMPORTED_MODULE_0__.
b.environment}=${environmentTag}`;throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(group?`there are ${found.length} of one ${what}`:`there is no ${what}\
 in this region`,{code:"E_NO_SCALING_GROUP",fix:"give the id of the group: rollout.scalingGroup: asg-\u2026"})}async function layoutOf({loadBalancing},group,environmentTag){
const ids=[...new Set([...group.loadBalancerIds,...group.serverGroups.map(each=>each.loadBalancerId)])],found=ids.length>0?await loadBalancing.describeLoadBalancers(
{ids}):[];return{environmentTag,loadBalancers:await Promise.all(found.map(async loadBalancer=>({loadBalancer,listeners:await loadBalancing.describeListeners(loadBalancer.
id)}))),groups:[...group.loadBalancerIds.map(loadBalancerId=>({loadBalancerId})),...group.serverGroups.map(({loadBalancerId,serverGroupId})=>({loadBalancerId,serverGroupId}))],
instances:[]}}async function observeGroup(cloud,groupId,layout){const{scaling,compute}=cloud,[[group],configurations,refreshes,instances]=await Promise.all([scaling.
describeGroups({ids:[groupId]}),scaling.describeConfigurations(groupId),scaling.describeRefreshes(groupId),scaling.describeInstances(groupId)]),configuration=configurations.
find(({id})=>id===group?.activeConfigurationId);if(!group||!configuration)throw new _shared_errors_js__WEBPACK_IMPORTED_MODULE_1__.wG(`scaling group ${groupId} \
has no active scaling configuration`,{code:"E_NO_SCALING_GROUP",fix:"enable the group with a scaling configuration first"});const ids=instances.map(({instanceId})=>instanceId),
machines=ids.length>0?await compute.describeInstances({ids}):[],byId=new Map(machines.map(machine=>[machine.id,machine])),members=instances.map(instance=>{const machine=byId.
get(instance.instanceId);return{...instance,...machine?{machine}:{}}}),[refresh]=refreshes;return{group,configuration,members,...refresh?{refresh}:{},servers:await(0,_traffic_fleet_js__WEBPACK_IMPORTED_MODULE_2__.
Ht)(cloud,{...layout,instances:machines})}}})};
