"use strict";exports.id=8685,exports.ids=[8685],exports.modules={61818:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{b:()=>deadlinesOf});function deadlinesOf({host,timeoutAtMs}){const{deadlineMs}=host.job();return{...deadlineMs===void 0?{}:{jobDeadlineMs:deadlineMs},
...timeoutAtMs===void 0?{}:{timeoutAtMs}}}}),87144:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var lock_bucket=__webpack_require__(16178),names=__webpack_require__(71517),errors=__webpack_require__(
52005),cloud_errors=__webpack_require__(70271);async function finding(findings,name,check){try{const[message,value]=await check();return findings.push({name,status:"\
ok",message}),value}catch(error){const fix=error instanceof errors.sH?error.fix:void 0,hint=(0,cloud_errors.E)(error,"permission")?`allow ${error.product.toLowerCase()}\
:${error.action} in the RAM policy of this identity`:fix;findings.push({name,status:"fail",message:(0,errors.bD)(error),...hint?{fix:hint}:{}});return}}var fleet=__webpack_require__(
59864),plan=__webpack_require__(96923),scaling_group_view=__webpack_require__(91985),rollout_context=__webpack_require__(21511);async function checkScalingGroup(findings,cloud,{
name,settings}){const environmentTag=`${settings.app}/${name}`,found=await finding(findings,"scaling group",async()=>{const group=await(0,scaling_group_view.WP)(
cloud,{setting:settings.rollout.scalingGroup,environmentTag}),view=await(0,scaling_group_view.KT)(cloud,group.id,await(0,scaling_group_view.aH)(cloud,group,environmentTag)),
{instances}=await(0,fleet.k0)(cloud,environmentTag),count=view.members.filter(plan.yY).length;return[`${group.name||group.id}: an instance refresh renews ${count}\
 instances`,{view,instances}]});if(!found)return;const{problems,notices}=(0,plan.kh)(found.view.members,found.instances,new Set),add=status=>problem=>findings.push(
{name:"scaling group",status,message:problem.message,...problem.fix?{fix:problem.fix}:{}});(0,plan.gn)((0,rollout_context.rS)(settings),found.view.members).forEach(
add("fail")),problems.forEach(add("fail")),notices.map(message=>({message})).forEach(add("warn"))}var scaling_group_run=__webpack_require__(20687);async function run(context){
const findings=[nodeVersion(context)],environment=await finding(findings,"configuration",async()=>{const found=await context.environment();return[`environment ${found.
name} of ${found.settings.app} in ${found.settings.region}`,found]}),connection=environment&&await finding(findings,"credentials",async()=>{const connected=await context.
cloud(),me=await connected.identity.whoAmI();return[`${me.kind} ${me.arn}`,{connected,me}]}),cloud=connection?.connected;if(cloud)for(const[name,read]of permissions(
cloud))await finding(findings,name,async()=>["may read",await read()]);connection&&environment&&await finding(findings,"bucket",async()=>[await checkBucket(connection,
environment),!0]),cloud&&environment&&(0,scaling_group_run.dA)(environment.settings)&&await checkScalingGroup(findings,cloud,environment);const failed=findings.
filter(({status})=>status==="fail");return{result:failed.length===0?"succeeded":"failed",exitCode:failed.length===0?errors.hS.done:environment?errors.hS.preflight:
errors.hS.configuration,checks:findings,...failed[0]?{error:{code:"E_DOCTOR",message:`${failed[0].name}: ${failed[0].message}`,retryable:!1,...failed[0].fix?{fix:failed[0].
fix}:{}}}:{},text:[...findings.map(line),failed.length===0?"All is well.":`${failed.length} of ${findings.length} checks failed.`].join(`
`)}}function nodeVersion({env:_env}){const[major=0,minor=0]=process.versions.node.split(".").map(Number);return major>20||major===20&&minor>=19?{name:"node",status:"\
ok",message:`Node.js ${process.versions.node}`}:{name:"node",status:"fail",message:`Node.js ${process.versions.node} is too old`,fix:"use Node.js 20.19 or newer"}}
function permissions(cloud){return[["vpc",()=>cloud.network.describeVpcs({tags:{"alicloud-deploy:env":"doctor"}})],["ecs",()=>cloud.compute.describeInstances({tags:{
"alicloud-deploy:env":"doctor"}})],["slb",()=>cloud.loadBalancing.describeLoadBalancers({tags:{"alicloud-deploy:env":"doctor"}})],["rds",()=>cloud.databases.describeDatabases(
{tags:{"alicloud-deploy:env":"doctor"}})]]}async function checkBucket({connected,me},{name:env,settings}){const bucket=(0,names.EL)({app:settings.app,env},settings.
bucket,me.accountId),found=await connected.objectStore(bucket).describeBucket();return(0,lock_bucket.u)(bucket,found),found?`${bucket} keeps no versions, so its\
 lock holds`:`${bucket} is not there yet`}function line({name,status,message,fix}){return`${{ok:"ok  ",warn:"warn",fail:"FAIL",skipped:"-   "}[status]}  ${name.
padEnd(14)} ${message}${fix?`
      fix: ${fix}`:""}`}}),17927:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$T:()=>orderCandidates,
BX:()=>zoneFloor,Pt:()=>leastIn,Tr:()=>countBy,Vw:()=>chooseNext,Yy:()=>planLimits,ap:()=>limitsOfAnyFleet,p2:()=>withoutLost,pq:()=>countOf});function countOf(text,total,round){
if(!text.endsWith("%"))return Number(text);const exact=Number(text.slice(0,-1))*total/100;return round==="up"?Math.ceil(exact-1e-9):Math.floor(exact+1e-9)}function limitsOfAnyFleet(settings,{
servers,total=servers.length}){const{firstBatch,bakeMs,pauseBetweenMs,isForgiving}=settings;return{...zoneFloor(settings,servers),bakeMs,pauseBetweenMs,maxFailures:countOf(
String(settings.maxFailures),total,"down"),...isForgiving?{isForgiving}:{},...firstBatch?{firstBatch}:{}}}function zoneFloor({minHealthyPerZone,mayEmptyZones=[]},servers){
const used=countBy(servers.filter(({isServing,isHeld})=>isServing||isHeld),({zoneId})=>zoneId),alone=[...new Set(servers.map(({zoneId})=>zoneId))].filter(zone=>(used.
get(zone)??0)<2);if(minHealthyPerZone!==void 0)return{minHealthyPerZone,...mayEmptyZones.length>0?{mayEmptyZones}:{}};const exempt=[...new Set([...mayEmptyZones,
...alone])],leaning=[...used.keys()].flatMap(zoneId=>{const ofZone=servers.filter(server=>server.zoneId===zoneId),needed=2-ofZone.filter(({isServing})=>isServing).
length,instanceIds=ofZone.filter(one=>one.isHeld&&!one.isServing).map(({instanceId})=>instanceId);return needed>0&&!exempt.includes(zoneId)?[{zoneId,instanceIds,
needed}]:[]});return{minHealthyPerZone:1,...exempt.length>0?{mayEmptyZones:exempt}:{},...leaning.length>0?{zonesLeaningOn:leaning}:{}}}function withoutLost(floor,failed){
const lost=new Set(failed.map(({instanceId})=>instanceId)),emptied=(floor.zonesLeaningOn??[]).filter(({instanceIds,needed})=>instanceIds.filter(id=>!lost.has(id)).
length<needed).map(({zoneId})=>zoneId);return emptied.length>0?{...floor,mayEmptyZones:[...floor.mayEmptyZones??[],...emptied]}:floor}const leastIn=(zoneId,{minHealthyPerZone,
mayEmptyZones})=>mayEmptyZones?.includes(zoneId)?0:minHealthyPerZone;function planLimits(settings,fleet){const total=fleet.servers.length,isAsked=fleet.isAsked??
(()=>!0),serving=fleet.servers.filter(server=>server.isServing).length,held=fleet.servers.filter(server=>server.isHeld).length,sizeOf=text=>Math.max(text.endsWith(
"%")?1:0,countOf(text,total,"down")),batches=settings.batches?.map(sizeOf),batch=batches?Math.max(...batches):sizeOf(settings.batch),asked=countOf(settings.minHealthy,
total,"up"),minHealthy=total>1&&serving>0?Math.max(1,asked):asked,limits={slots:batch,...batches?{batches}:{},minHealthy,...settings.minCapacity?{minCapacity:settings.
minCapacity}:{},...limitsOfAnyFleet(settings,{servers:fleet.servers.map(server=>({...server,isHeld:server.isHeld&&isAsked(server)}))})},problems=[];return(batch<
1||batches?.some(size=>size<1))&&problems.push({path:batches?"rollout.batches":"rollout.batch",message:`batch ${settings.batches?.join(", ")??settings.batch} of\
 ${total} servers is ${batch}: nothing would be updated`,fix:"give --batch 1 or more"}),minHealthy>=total&&serving>0?problems.push({path:"rollout.minHealthy",message:`\
minHealthy ${settings.minHealthy} is ${minHealthy} of ${total} servers: none may leave service, so none can be updated`,fix:total===1?"give --min-healthy 0 to a\
ccept an interruption, or add a second instance":`give --min-healthy ${total-1} or less`}):serving>0&&serving+held<minHealthy&&problems.push({path:"rollout.minH\
ealthy",message:`only ${serving} of ${total} servers serve now, minHealthy ${settings.minHealthy} asks for ${minHealthy}: the fleet is already below it`,fix:`re\
pair the servers first, or give --min-healthy ${Math.max(1,serving-1)}`}),problems.push(...zoneProblems(fleet.servers,limits,isAsked)),problems.length>0?{ok:!1,
problems}:{ok:!0,limits}}function zoneProblems(servers,floor,isAsked){const{minHealthyPerZone}=floor;if(minHealthyPerZone===0||servers.every(server=>!server.isServing))
return[];const asked=new Set(servers.filter(isAsked).map(({zoneId})=>zoneId));return[...countBy(servers,server=>server.zoneId)].filter(([zone,count])=>asked.has(
zone)&&count<=leastIn(zone,floor)).map(([zone,count])=>({path:"rollout.minHealthyPerZone",message:`zone ${zone} has ${count} ${count===1?"server":"servers"} and\
 minHealthyPerZone is ${minHealthyPerZone}: none of them may leave service`,fix:`add an instance in that zone, or name it: --may-empty-zones ${zone}`}))}function orderCandidates(candidates){
const rank=candidate=>candidate.isHeld?0:candidate.isServing?2:1;return candidates.toSorted((a,b)=>rank(a)-rank(b)||(b.expectedMs??0)-(a.expectedMs??0)||(a.zoneId<
b.zoneId?-1:a.zoneId>b.zoneId?1:0)||(a.instanceId<b.instanceId?-1:1))}function chooseNext(ordered,limits,capacity){const byZone=new Map(capacity.servingByZone),
inGroup=new Map([...capacity.byGroup??[]].map(([key,{serving:serving2}])=>[key,serving2])),weightIn=new Map([...capacity.byGroup??[]].flatMap(([key,{weight}])=>weight?
[[key,weight.serving]]:[])),wouldEmpty=(key,own)=>{const{least=0,weight}=capacity.byGroup?.get(key)??{};return inGroup.get(key)-1<least||weight!==void 0&&weightIn.
get(key)-own<weight.least};let serving=[...byZone.values()].reduce((total,count)=>total+count,0),out=capacity.out;const chosen=[];for(const candidate of ordered){
if(chosen.length>=capacity.mayStart)break;if(candidate.isServing){const inZone=byZone.get(candidate.zoneId)??0;if(out>=limits.slots||serving-1<limits.minHealthy||
inZone-1<leastIn(candidate.zoneId,limits))continue;const groups=(candidate.groups??[]).filter(key=>inGroup.has(key)),ownIn=key=>candidate.weights?.get(key)??0;if(groups.
some(key=>wouldEmpty(key,ownIn(key))))continue;for(const key of groups)inGroup.set(key,inGroup.get(key)-1),weightIn.has(key)&&weightIn.set(key,weightIn.get(key)-
ownIn(key));byZone.set(candidate.zoneId,inZone-1),serving--,out++}else candidate.isHeld&&out++;chosen.push(candidate.instanceId)}return chosen}function countBy(items,key){
const counts=new Map;for(const item of items)counts.set(key(item),(counts.get(key(item))??0)+1);return counts}})};
